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
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Ticker`. Decimal: last.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

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
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Ticker`. Decimal: last.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/market/ticker`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#market-ticker
        """
        return await self._client.call(_TICKER, {"instId": inst_id}, extra, options)
