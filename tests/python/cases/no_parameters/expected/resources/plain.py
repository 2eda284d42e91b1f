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
            extra: parameters that are not documented, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Activate`.

        Raises:
            ApiError: as `NotSent`, `OutcomeUnknown` or `Refused`.

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
            extra: parameters that are not documented, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Time`.

        Raises:
            ApiError: as `NotSent`, `OutcomeUnknown` or `Refused`.

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
            extra: parameters that are not documented, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Activate`.

        Raises:
            ApiError: as `NotSent`, `OutcomeUnknown` or `Refused`.

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
            extra: parameters that are not documented, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Time`.

        Raises:
            ApiError: as `NotSent`, `OutcomeUnknown` or `Refused`.

        `GET /api/v1/plain/time`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#plain-time
        """
        return await self._client.call(_TIME, {}, extra, options)
