"""Moon `status`: 2 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import ObjectAnswer, one
from .._runtime.core.endpoint import Endpoint, Options
from ..models.status import Clock, Last

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_CLOCK = Endpoint(
    "status.clock",
    "GET",
    "/api/v1/status/clock",
    auth="public",
    style="none",
    answer=one(Clock),
)
_LAST = Endpoint(
    "status.last",
    "GET",
    "/api/v1/status/last",
    auth="public",
    style="none",
    answer=one(Last),
)


class Status:
    """Moon `status`: 2 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def clock(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[Clock]:
        """Clock.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `Clock`, in `data`. Unix time in milliseconds: ts. Record: drift.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/status/clock`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#status-clock
        """
        return self._client.call(_CLOCK, {}, extra, options)

    def last(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[Last]:
        """Last.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `Last`, in `data`. Unix time in milliseconds: ts. Boolean: up. Record: note.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/status/last`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#status-last
        """
        return self._client.call(_LAST, {}, extra, options)


class AsyncStatus:
    """Moon `status`: 2 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def clock(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[Clock]:
        """Clock.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `Clock`, in `data`. Unix time in milliseconds: ts. Record: drift.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/status/clock`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#status-clock
        """
        return await self._client.call(_CLOCK, {}, extra, options)

    async def last(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[Last]:
        """Last.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `Last`, in `data`. Unix time in milliseconds: ts. Boolean: up. Record: note.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/status/last`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#status-last
        """
        return await self._client.call(_LAST, {}, extra, options)
