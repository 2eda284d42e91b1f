"""Moon `algos`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import Constraint, DecimalArg, Param
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
        Param("side", "side", required=True),
        Param("ord_type", "ordType", required=True),
        Param("trigger_px", "triggerPx", "decimal"),
        Param("ord_px", "ordPx", "decimal"),
        Param("sl_trigger_px", "slTriggerPx", "decimal"),
        Param("gap", "gap", "decimal"),
        Param("legs", "legs", max_length=5),
    ),
    constraints=(
        Constraint("one_of", ("triggerPx", "slTriggerPx", "gap")),
        Constraint("at_most_one", ("triggerPx", "gap")),
        Constraint("together", ("triggerPx", "ordPx")),
        Constraint("required", ("triggerPx", "ordPx"), when=(("ordType", ("trigger",)),)),
        Constraint(
            "required",
            ("gap",),
            when=(
                ("ordType", ("timed",)),
                ("side", ("buy",)),
            ),
        ),
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
        side: Literal["buy", "sell"] | str,
        ord_type: Literal["trigger", "conditional", "oco", "trail"] | str,
        trigger_px: DecimalArg | None = None,
        ord_px: DecimalArg | None = None,
        sl_trigger_px: DecimalArg | None = None,
        gap: DecimalArg | None = None,
        legs: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Place]:
        """Place.

        Places an order that waits.

        Cases:
            `ord_type` `trigger`: Trigger order, needs `trigger_px`, `ord_px`.
                Waits for one price.
            `ord_type` `conditional` or `oco`: Stop order.
            Trailing order.
            `ord_type` `timed` and `side` `buy`: Timed order, needs `gap`.
            `ord_type` `iceberg`: Iceberg order.

        Args:
            inst_id (instrument ID; required): `instId`.
            side (required): `side`: `buy`, `sell`.
            ord_type (required): Order type
                Documented values: `trigger`, `conditional`, `oco`, `trail`.
            trigger_px (decimal; required for `ord_type` `trigger`; one of `trigger_px`, `sl_trigger_px`, `gap` is required; at most one of `trigger_px`, `gap`; `trigger_px`, `ord_px` together or not at all): Price that starts it
            ord_px (decimal; required for `ord_type` `trigger`; optional for `ord_type` `conditional` or `oco`; `trigger_px`, `ord_px` together or not at all): Price, here too
            sl_trigger_px (decimal; sometimes required for `ord_type` `conditional` or `oco`; one of `trigger_px`, `sl_trigger_px`, `gap` is required): `slTriggerPx`.
            gap (decimal; required for `ord_type` `timed` and `side` `buy`; optional for "Trailing order"; one of `trigger_px`, `sl_trigger_px`, `gap` is required; at most one of `trigger_px`, `gap`): `gap`.
            legs (sometimes required for `ord_type` `iceberg`; optional for `ord_type` `timed` and `side` `buy`; up to 5 characters): How many
                of them
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Place`. Text: algo_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/algos/place`
        Permission: trade.

        Docs: https://moon.example/docs/#algos-place
        """
        return self._client.call(
            _PLACE,
            {
                "instId": inst_id,
                "side": side,
                "ordType": ord_type,
                "triggerPx": trigger_px,
                "ordPx": ord_px,
                "slTriggerPx": sl_trigger_px,
                "gap": gap,
                "legs": legs,
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
        side: Literal["buy", "sell"] | str,
        ord_type: Literal["trigger", "conditional", "oco", "trail"] | str,
        trigger_px: DecimalArg | None = None,
        ord_px: DecimalArg | None = None,
        sl_trigger_px: DecimalArg | None = None,
        gap: DecimalArg | None = None,
        legs: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Place]:
        """Place.

        Places an order that waits.

        Cases:
            `ord_type` `trigger`: Trigger order, needs `trigger_px`, `ord_px`.
                Waits for one price.
            `ord_type` `conditional` or `oco`: Stop order.
            Trailing order.
            `ord_type` `timed` and `side` `buy`: Timed order, needs `gap`.
            `ord_type` `iceberg`: Iceberg order.

        Args:
            inst_id (instrument ID; required): `instId`.
            side (required): `side`: `buy`, `sell`.
            ord_type (required): Order type
                Documented values: `trigger`, `conditional`, `oco`, `trail`.
            trigger_px (decimal; required for `ord_type` `trigger`; one of `trigger_px`, `sl_trigger_px`, `gap` is required; at most one of `trigger_px`, `gap`; `trigger_px`, `ord_px` together or not at all): Price that starts it
            ord_px (decimal; required for `ord_type` `trigger`; optional for `ord_type` `conditional` or `oco`; `trigger_px`, `ord_px` together or not at all): Price, here too
            sl_trigger_px (decimal; sometimes required for `ord_type` `conditional` or `oco`; one of `trigger_px`, `sl_trigger_px`, `gap` is required): `slTriggerPx`.
            gap (decimal; required for `ord_type` `timed` and `side` `buy`; optional for "Trailing order"; one of `trigger_px`, `sl_trigger_px`, `gap` is required; at most one of `trigger_px`, `gap`): `gap`.
            legs (sometimes required for `ord_type` `iceberg`; optional for `ord_type` `timed` and `side` `buy`; up to 5 characters): How many
                of them
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Place`. Text: algo_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/algos/place`
        Permission: trade.

        Docs: https://moon.example/docs/#algos-place
        """
        return await self._client.call(
            _PLACE,
            {
                "instId": inst_id,
                "side": side,
                "ordType": ord_type,
                "triggerPx": trigger_px,
                "ordPx": ord_px,
                "slTriggerPx": sl_trigger_px,
                "gap": gap,
                "legs": legs,
            },
            extra,
            options,
        )
