"""Moon `plain`: 2 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Options
from ..models.plain import Activate, Time

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_ACTIVATE = Endpoint(
    "plain.activate",
    "POST",
    "/api/v1/plain/activate",
    auth="private",
    style="none",
    answer=objects(Activate),
    permission="trade",
)
_TIME = Endpoint(
    "plain.time",
    "GET",
    "/api/v1/plain/time",
    auth="public",
    style="none",
    answer=objects(Time),
)


class Plain:
    """Moon `plain`: 2 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def activate(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Activate]:
        """Activate.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Activate`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/plain/activate`
        Permission: trade.

        Docs: https://moon.example/docs/#plain-activate
        """
        return self._client.call(_ACTIVATE, {}, extra, options)

    def time(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Time]:
        """Time.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Time`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/plain/time`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#plain-time
        """
        return self._client.call(_TIME, {}, extra, options)


class AsyncPlain:
    """Moon `plain`: 2 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def activate(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Activate]:
        """Activate.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Activate`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/plain/activate`
        Permission: trade.

        Docs: https://moon.example/docs/#plain-activate
        """
        return await self._client.call(_ACTIVATE, {}, extra, options)

    async def time(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Time]:
        """Time.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Time`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/plain/time`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#plain-time
        """
        return await self._client.call(_TIME, {}, extra, options)
