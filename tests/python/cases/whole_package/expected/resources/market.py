"""Moon `market`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import Param
from ..models.market import Ticker

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_TICKER = Endpoint(
    "market.ticker",
    "GET",
    "/api/v1/market/ticker",
    auth="public",
    style="query",
    answer=objects(Ticker),
    params=(Param("inst_id", "instId", required=True),),
)


class Market:
    """Moon `market`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def ticker(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Ticker]:
        """Ticker.

        Args:
            inst_id: Instrument ID.
            extra: parameters that are not documented, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Ticker`.

        Raises:
            ApiError: as `NotSent`, `OutcomeUnknown` or `Refused`.

        `GET /api/v1/market/ticker`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#market-ticker
        """
        return self._client.call(_TICKER, {"instId": inst_id}, extra, options)


class AsyncMarket:
    """Moon `market`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def ticker(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Ticker]:
        """Ticker.

        Args:
            inst_id: Instrument ID.
            extra: parameters that are not documented, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Ticker`.

        Raises:
            ApiError: as `NotSent`, `OutcomeUnknown` or `Refused`.

        `GET /api/v1/market/ticker`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#market-ticker
        """
        return await self._client.call(_TICKER, {"instId": inst_id}, extra, options)
