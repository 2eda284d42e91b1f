"""Moon `quotes`: 2 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options
from .._runtime.core.params import IntegerArg, Param
from ..models.quotes import Book, Candles

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_BOOK = Endpoint(
    "quotes.book",
    "GET",
    "/api/v1/quotes/book",
    auth="public",
    style="query",
    answer=objects(Book),
    params=(Param("inst_id", "instId", required=True),),
)
_CANDLES = Endpoint(
    "quotes.candles",
    "GET",
    "/api/v1/quotes/candles",
    auth="public",
    style="query",
    answer=objects(Candles),
    params=(
        Param("inst_id", "instId", required=True),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(40, "requests", "2s", ("ip",)),),
)


class Quotes:
    """Moon `quotes`: 2 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def book(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Book]:
        """Book.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Book`. Records: asks. Lists: bids. Integer: seq_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/quotes/book`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#quotes-book
        """
        return self._client.call(_BOOK, {"instId": inst_id}, extra, options)

    def candles(
        self,
        *,
        inst_id: str,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Candles]:
        """Candles.

        Args:
            inst_id (instrument ID; required): Instrument ID
            limit (integer; `1` to `300`; default `100`): Candles to return
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Candles`. Unix time in milliseconds: ts. Decimal: o, h. Text: confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/quotes/candles`
        Public: no credentials needed.
        Rate limit: 40 requests per 2s, per IP.

        Docs: https://moon.example/docs/#quotes-candles
        """
        return self._client.call(_CANDLES, {"instId": inst_id, "limit": limit}, extra, options)


class AsyncQuotes:
    """Moon `quotes`: 2 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def book(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Book]:
        """Book.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Book`. Records: asks. Lists: bids. Integer: seq_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/quotes/book`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#quotes-book
        """
        return await self._client.call(_BOOK, {"instId": inst_id}, extra, options)

    async def candles(
        self,
        *,
        inst_id: str,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Candles]:
        """Candles.

        Args:
            inst_id (instrument ID; required): Instrument ID
            limit (integer; `1` to `300`; default `100`): Candles to return
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Candles`. Unix time in milliseconds: ts. Decimal: o, h. Text: confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/quotes/candles`
        Public: no credentials needed.
        Rate limit: 40 requests per 2s, per IP.

        Docs: https://moon.example/docs/#quotes-candles
        """
        return await self._client.call(
            _CANDLES, {"instId": inst_id, "limit": limit}, extra, options
        )
