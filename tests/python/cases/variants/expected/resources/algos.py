"""Moon `algos`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import DecimalArg, Param
from ..models.algos import Place

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_PLACE = Endpoint(
    "algos.place",
    "POST",
    "/api/v1/algos/place",
    auth="private",
    style="json_object",
    answer=objects(Place),
    permission="trade",
    params=(
        Param("inst_id", "instId", required=True),
        Param("ord_type", "ordType", required=True),
        Param("trigger_px", "triggerPx", "decimal"),
        Param("ord_px", "ordPx", "decimal"),
        Param("sl_trigger_px", "slTriggerPx", "decimal"),
        Param("gap", "gap", "decimal"),
    ),
)


class Algos:
    """Moon `algos`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def place(
        self,
        *,
        inst_id: str,
        ord_type: Literal["trigger", "conditional", "oco", "trail"] | str,
        trigger_px: DecimalArg | None = None,
        ord_px: DecimalArg | None = None,
        sl_trigger_px: DecimalArg | None = None,
        gap: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Place]:
        """Place.

        Places an order that waits.

        Args:
            inst_id: Instrument ID.
            ord_type: Order type
                Documented values:
                    `trigger`
                    `conditional`
                    `oco`
                    `trail`
            trigger_px: Price that starts it
                Required in some cases.
            ord_px: Decimal. Required in some cases.
            sl_trigger_px: Decimal. Required in some cases.
            gap: Decimal. Required in some cases.
            extra: parameters that are not documented, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Place`.

        Raises:
            ApiError: as `NotSent`, `OutcomeUnknown` or `Refused`.

        `POST /api/v1/algos/place`
        Permission: trade.

        Docs: https://moon.example/docs/#algos-place
        """
        return self._client.call(
            _PLACE,
            {
                "instId": inst_id,
                "ordType": ord_type,
                "triggerPx": trigger_px,
                "ordPx": ord_px,
                "slTriggerPx": sl_trigger_px,
                "gap": gap,
            },
            extra,
            options,
        )


class AsyncAlgos:
    """Moon `algos`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def place(
        self,
        *,
        inst_id: str,
        ord_type: Literal["trigger", "conditional", "oco", "trail"] | str,
        trigger_px: DecimalArg | None = None,
        ord_px: DecimalArg | None = None,
        sl_trigger_px: DecimalArg | None = None,
        gap: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Place]:
        """Place.

        Places an order that waits.

        Args:
            inst_id: Instrument ID.
            ord_type: Order type
                Documented values:
                    `trigger`
                    `conditional`
                    `oco`
                    `trail`
            trigger_px: Price that starts it
                Required in some cases.
            ord_px: Decimal. Required in some cases.
            sl_trigger_px: Decimal. Required in some cases.
            gap: Decimal. Required in some cases.
            extra: parameters that are not documented, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Place`.

        Raises:
            ApiError: as `NotSent`, `OutcomeUnknown` or `Refused`.

        `POST /api/v1/algos/place`
        Permission: trade.

        Docs: https://moon.example/docs/#algos-place
        """
        return await self._client.call(
            _PLACE,
            {
                "instId": inst_id,
                "ordType": ord_type,
                "triggerPx": trigger_px,
                "ordPx": ord_px,
                "slTriggerPx": sl_trigger_px,
                "gap": gap,
            },
            extra,
            options,
        )
