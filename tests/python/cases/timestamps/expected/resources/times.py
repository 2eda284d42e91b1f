"""Moon `times`: 2 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import Param, TimestampArg
from ..models.times import Find, Set

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_FIND = Endpoint(
    "times.find",
    "GET",
    "/api/v1/times/find",
    auth="private",
    style="query",
    answer=objects(Find),
    params=(
        Param("ms", "ms", "timestamp_ms"),
        Param("us", "us", "timestamp_us"),
        Param("s", "s", "timestamp_s"),
        Param("day", "day"),
        Param("json_ms", "jsonMs", "json_timestamp_ms"),
        Param("json_us", "jsonUs", "json_timestamp_us"),
        Param("json_s", "jsonS", "json_timestamp_s"),
        Param("plain", "plain", "json_integer"),
        Param("share", "share", "number"),
    ),
)
_SET = Endpoint(
    "times.set",
    "POST",
    "/api/v1/times/set",
    auth="private",
    style="json_object",
    answer=objects(Set),
    permission="trade",
    params=(
        Param("ms", "ms", "timestamp_ms"),
        Param("us", "us", "timestamp_us"),
        Param("s", "s", "timestamp_s"),
        Param("day", "day"),
        Param("json_ms", "jsonMs", "json_timestamp_ms"),
        Param("json_us", "jsonUs", "json_timestamp_us"),
        Param("json_s", "jsonS", "json_timestamp_s"),
        Param("plain", "plain", "json_integer"),
        Param("share", "share", "number"),
    ),
)


class Times:
    """Moon `times`: 2 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def find(
        self,
        *,
        ms: TimestampArg | None = None,
        us: TimestampArg | None = None,
        s: TimestampArg | None = None,
        day: str | None = None,
        json_ms: datetime | int | None = None,
        json_us: datetime | int | None = None,
        json_s: datetime | int | None = None,
        plain: int | None = None,
        share: Decimal | int | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Find]:
        """Find.

        Args:
            ms: In milliseconds
                Unix time in milliseconds.
            us: Unix time in microseconds.
            s: Unix time in seconds.
            day: Date.
            json_ms: Unix time in milliseconds.
            json_us: Unix time in microseconds.
            json_s: Unix time in seconds.
            plain: `plain`.
            share: `share`.
            extra: parameters that are not documented, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Find`.

        Raises:
            ApiError: as `NotSent`, `OutcomeUnknown` or `Refused`.

        `GET /api/v1/times/find`
        Permission: not stated.

        Docs: https://moon.example/docs/#times-find
        """
        return self._client.call(
            _FIND,
            {
                "ms": ms,
                "us": us,
                "s": s,
                "day": day,
                "jsonMs": json_ms,
                "jsonUs": json_us,
                "jsonS": json_s,
                "plain": plain,
                "share": share,
            },
            extra,
            options,
        )

    def set_(
        self,
        *,
        ms: TimestampArg | None = None,
        us: TimestampArg | None = None,
        s: TimestampArg | None = None,
        day: str | None = None,
        json_ms: datetime | int | None = None,
        json_us: datetime | int | None = None,
        json_s: datetime | int | None = None,
        plain: int | None = None,
        share: Decimal | int | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Set]:
        """Set.

        Args:
            ms: In milliseconds
                Unix time in milliseconds.
            us: Unix time in microseconds.
            s: Unix time in seconds.
            day: Date.
            json_ms: Unix time in milliseconds.
            json_us: Unix time in microseconds.
            json_s: Unix time in seconds.
            plain: `plain`.
            share: `share`.
            extra: parameters that are not documented, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Set`.

        Raises:
            ApiError: as `NotSent`, `OutcomeUnknown` or `Refused`.

        `POST /api/v1/times/set`
        Permission: trade.

        Docs: https://moon.example/docs/#times-set
        """
        return self._client.call(
            _SET,
            {
                "ms": ms,
                "us": us,
                "s": s,
                "day": day,
                "jsonMs": json_ms,
                "jsonUs": json_us,
                "jsonS": json_s,
                "plain": plain,
                "share": share,
            },
            extra,
            options,
        )


class AsyncTimes:
    """Moon `times`: 2 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def find(
        self,
        *,
        ms: TimestampArg | None = None,
        us: TimestampArg | None = None,
        s: TimestampArg | None = None,
        day: str | None = None,
        json_ms: datetime | int | None = None,
        json_us: datetime | int | None = None,
        json_s: datetime | int | None = None,
        plain: int | None = None,
        share: Decimal | int | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Find]:
        """Find.

        Args:
            ms: In milliseconds
                Unix time in milliseconds.
            us: Unix time in microseconds.
            s: Unix time in seconds.
            day: Date.
            json_ms: Unix time in milliseconds.
            json_us: Unix time in microseconds.
            json_s: Unix time in seconds.
            plain: `plain`.
            share: `share`.
            extra: parameters that are not documented, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Find`.

        Raises:
            ApiError: as `NotSent`, `OutcomeUnknown` or `Refused`.

        `GET /api/v1/times/find`
        Permission: not stated.

        Docs: https://moon.example/docs/#times-find
        """
        return await self._client.call(
            _FIND,
            {
                "ms": ms,
                "us": us,
                "s": s,
                "day": day,
                "jsonMs": json_ms,
                "jsonUs": json_us,
                "jsonS": json_s,
                "plain": plain,
                "share": share,
            },
            extra,
            options,
        )

    async def set_(
        self,
        *,
        ms: TimestampArg | None = None,
        us: TimestampArg | None = None,
        s: TimestampArg | None = None,
        day: str | None = None,
        json_ms: datetime | int | None = None,
        json_us: datetime | int | None = None,
        json_s: datetime | int | None = None,
        plain: int | None = None,
        share: Decimal | int | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Set]:
        """Set.

        Args:
            ms: In milliseconds
                Unix time in milliseconds.
            us: Unix time in microseconds.
            s: Unix time in seconds.
            day: Date.
            json_ms: Unix time in milliseconds.
            json_us: Unix time in microseconds.
            json_s: Unix time in seconds.
            plain: `plain`.
            share: `share`.
            extra: parameters that are not documented, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Set`.

        Raises:
            ApiError: as `NotSent`, `OutcomeUnknown` or `Refused`.

        `POST /api/v1/times/set`
        Permission: trade.

        Docs: https://moon.example/docs/#times-set
        """
        return await self._client.call(
            _SET,
            {
                "ms": ms,
                "us": us,
                "s": s,
                "day": day,
                "jsonMs": json_ms,
                "jsonUs": json_us,
                "jsonS": json_s,
                "plain": plain,
                "share": share,
            },
            extra,
            options,
        )
