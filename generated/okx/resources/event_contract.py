"""OKX `event_contract`: 3 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import IntegerArg, Param, TimestampArg
from ..models.event_contract import Events, Markets, Series

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_EVENTS = Endpoint(
    "event_contract.events",
    "GET",
    "/api/v5/public/event-contract/events",
    auth="public",
    style="query",
    answer=objects(Events),
    params=(
        Param("series_id", "seriesId", required=True),
        Param("event_id", "eventId"),
        Param("state", "state"),
        Param("limit", "limit", "integer"),
        Param("before", "before", "timestamp_ms"),
        Param("after", "after", "timestamp_ms"),
    ),
    limits=(Limit(10, "requests", "2s", ("ip",)),),
    pagination=Pagination("after", ("expTime",), "before", time=True, inclusive=False, max=100),
)
_MARKETS = Endpoint(
    "event_contract.markets",
    "GET",
    "/api/v5/public/event-contract/markets",
    auth="public",
    style="query",
    answer=objects(Markets),
    params=(
        Param("series_id", "seriesId", required=True),
        Param("event_id", "eventId"),
        Param("inst_id", "instId"),
        Param("state", "state"),
        Param("limit", "limit", "integer"),
        Param("before", "before", "timestamp_ms"),
        Param("after", "after", "timestamp_ms"),
    ),
    limits=(Limit(10, "requests", "2s", ("ip",)),),
    pagination=Pagination("after", ("expTime",), "before", time=True, inclusive=False, max=100),
)
_SERIES = Endpoint(
    "event_contract.series",
    "GET",
    "/api/v5/public/event-contract/series",
    auth="public",
    style="query",
    answer=objects(Series),
    params=(Param("series_id", "seriesId"),),
    limits=(Limit(10, "requests", "2s", ("ip",)),),
)


class EventContract:
    """OKX `event_contract`: 3 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def events(
        self,
        *,
        series_id: str,
        event_id: str | None = None,
        state: Literal["preopen", "live", "settling", "expired"] | str | None = None,
        limit: IntegerArg | None = None,
        before: TimestampArg | None = None,
        after: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Events]:
        """Get events.

        Args:
            series_id (required): `seriesId`.
            event_id: `eventId`.
            state: `state`: `preopen`, `live`, `settling`, `expired`.
            limit (integer; up to `100`; default `100`): `limit`.
            before (Unix time in milliseconds): `before`.
            after (Unix time in milliseconds): `after`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Events`. Text: series_id, event_id, state. Unix time in milliseconds:
            fix_time, exp_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.event_contract.events, ...)`.

        `GET /api/v5/public/event-contract/events`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-events
        """
        return self._client.call(
            _EVENTS,
            {
                "seriesId": series_id,
                "eventId": event_id,
                "state": state,
                "limit": limit,
                "before": before,
                "after": after,
            },
            extra,
            options,
        )

    def markets(
        self,
        *,
        series_id: str,
        event_id: str | None = None,
        inst_id: str | None = None,
        state: Literal["preopen", "live", "settling", "expired"] | str | None = None,
        limit: IntegerArg | None = None,
        before: TimestampArg | None = None,
        after: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Markets]:
        """Get markets.

        Args:
            series_id (required): `seriesId`.
            event_id: `eventId`.
            inst_id (instrument ID): `instId`.
            state: `state`: `preopen`, `live`, `settling`, `expired`.
            limit (integer; up to `100`; default `100`): `limit`.
            before (Unix time in milliseconds): `before`.
            after (Unix time in milliseconds): `after`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Markets`. Text: series_id, event_id, inst_id, state, outcome, settle_value.
            Unix time in milliseconds: list_time, fix_time, exp_time. Boolean: disputed. Decimal:
            floor_strike.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.event_contract.markets, ...)`.

        `GET /api/v5/public/event-contract/markets`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-markets
        """
        return self._client.call(
            _MARKETS,
            {
                "seriesId": series_id,
                "eventId": event_id,
                "instId": inst_id,
                "state": state,
                "limit": limit,
                "before": before,
                "after": after,
            },
            extra,
            options,
        )

    def series(
        self,
        *,
        series_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Series]:
        """Get series.

        Args:
            series_id: `seriesId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Series`. Text: series_id, freq, title, category. Record: settlement.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/event-contract/series`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-series
        """
        return self._client.call(_SERIES, {"seriesId": series_id}, extra, options)


class AsyncEventContract:
    """OKX `event_contract`: 3 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def events(
        self,
        *,
        series_id: str,
        event_id: str | None = None,
        state: Literal["preopen", "live", "settling", "expired"] | str | None = None,
        limit: IntegerArg | None = None,
        before: TimestampArg | None = None,
        after: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Events]:
        """Get events.

        Args:
            series_id (required): `seriesId`.
            event_id: `eventId`.
            state: `state`: `preopen`, `live`, `settling`, `expired`.
            limit (integer; up to `100`; default `100`): `limit`.
            before (Unix time in milliseconds): `before`.
            after (Unix time in milliseconds): `after`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Events`. Text: series_id, event_id, state. Unix time in milliseconds:
            fix_time, exp_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.event_contract.events, ...)`.

        `GET /api/v5/public/event-contract/events`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-events
        """
        return await self._client.call(
            _EVENTS,
            {
                "seriesId": series_id,
                "eventId": event_id,
                "state": state,
                "limit": limit,
                "before": before,
                "after": after,
            },
            extra,
            options,
        )

    async def markets(
        self,
        *,
        series_id: str,
        event_id: str | None = None,
        inst_id: str | None = None,
        state: Literal["preopen", "live", "settling", "expired"] | str | None = None,
        limit: IntegerArg | None = None,
        before: TimestampArg | None = None,
        after: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Markets]:
        """Get markets.

        Args:
            series_id (required): `seriesId`.
            event_id: `eventId`.
            inst_id (instrument ID): `instId`.
            state: `state`: `preopen`, `live`, `settling`, `expired`.
            limit (integer; up to `100`; default `100`): `limit`.
            before (Unix time in milliseconds): `before`.
            after (Unix time in milliseconds): `after`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Markets`. Text: series_id, event_id, inst_id, state, outcome, settle_value.
            Unix time in milliseconds: list_time, fix_time, exp_time. Boolean: disputed. Decimal:
            floor_strike.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.event_contract.markets, ...)`.

        `GET /api/v5/public/event-contract/markets`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-markets
        """
        return await self._client.call(
            _MARKETS,
            {
                "seriesId": series_id,
                "eventId": event_id,
                "instId": inst_id,
                "state": state,
                "limit": limit,
                "before": before,
                "after": after,
            },
            extra,
            options,
        )

    async def series(
        self,
        *,
        series_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Series]:
        """Get series.

        Args:
            series_id: `seriesId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Series`. Text: series_id, freq, title, category. Record: settlement.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/event-contract/series`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-series
        """
        return await self._client.call(_SERIES, {"seriesId": series_id}, extra, options)
