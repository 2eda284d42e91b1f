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
            ms (Unix time in milliseconds): In milliseconds
            us (Unix time in microseconds): `us`.
            s (Unix time in seconds): `s`.
            day (date): `day`.
            json_ms (Unix time in milliseconds): `jsonMs`.
            json_us (Unix time in microseconds): `jsonUs`.
            json_s (Unix time in seconds): `jsonS`.
            plain (integer): `plain`.
            share (number): `share`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Find`. Unix time in milliseconds: ms. Unix time in microseconds: us. Unix
            time in seconds: s. Text: day. Integer: json_ms, json_us, json_s, plain. Number: share.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

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
            ms (Unix time in milliseconds): In milliseconds
            us (Unix time in microseconds): `us`.
            s (Unix time in seconds): `s`.
            day (date): `day`.
            json_ms (Unix time in milliseconds): `jsonMs`.
            json_us (Unix time in microseconds): `jsonUs`.
            json_s (Unix time in seconds): `jsonS`.
            plain (integer): `plain`.
            share (number): `share`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Set`. Unix time in milliseconds: ms. Unix time in microseconds: us. Unix time
            in seconds: s. Text: day. Integer: json_ms, json_us, json_s, plain. Number: share.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

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
            ms (Unix time in milliseconds): In milliseconds
            us (Unix time in microseconds): `us`.
            s (Unix time in seconds): `s`.
            day (date): `day`.
            json_ms (Unix time in milliseconds): `jsonMs`.
            json_us (Unix time in microseconds): `jsonUs`.
            json_s (Unix time in seconds): `jsonS`.
            plain (integer): `plain`.
            share (number): `share`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Find`. Unix time in milliseconds: ms. Unix time in microseconds: us. Unix
            time in seconds: s. Text: day. Integer: json_ms, json_us, json_s, plain. Number: share.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

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
            ms (Unix time in milliseconds): In milliseconds
            us (Unix time in microseconds): `us`.
            s (Unix time in seconds): `s`.
            day (date): `day`.
            json_ms (Unix time in milliseconds): `jsonMs`.
            json_us (Unix time in microseconds): `jsonUs`.
            json_s (Unix time in seconds): `jsonS`.
            plain (integer): `plain`.
            share (number): `share`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Set`. Unix time in milliseconds: ms. Unix time in microseconds: us. Unix time
            in seconds: s. Text: day. Integer: json_ms, json_us, json_s, plain. Number: share.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

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
