"""Moon `spot_orders`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import DecimalArg, Param
from ..models.spot_orders import Place

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_PLACE = Endpoint(
    "spot_orders.place",
    "POST",
    "/api/v1/spot-orders/place",
    auth="private",
    style="json_object",
    answer=objects(Place),
    permission="trade",
    params=(
        Param("inst_id", "instId", required=True),
        Param("sz", "sz", "decimal", required=True),
    ),
)


class SpotOrders:
    """Moon `spot_orders`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def place(
        self,
        *,
        inst_id: str,
        sz: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Place]:
        """Place.

        Args:
            inst_id (instrument ID; required): `instId`.
            sz (decimal; required): `sz`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Place`. Text: ord_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/spot-orders/place`
        Permission: trade.

        Docs: https://moon.example/docs/#spot_orders-place
        """
        return self._client.call(_PLACE, {"instId": inst_id, "sz": sz}, extra, options)


class AsyncSpotOrders:
    """Moon `spot_orders`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def place(
        self,
        *,
        inst_id: str,
        sz: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Place]:
        """Place.

        Args:
            inst_id (instrument ID; required): `instId`.
            sz (decimal; required): `sz`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Place`. Text: ord_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/spot-orders/place`
        Permission: trade.

        Docs: https://moon.example/docs/#spot_orders-place
        """
        return await self._client.call(_PLACE, {"instId": inst_id, "sz": sz}, extra, options)
