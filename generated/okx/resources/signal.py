"""OKX `signal`: 17 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import EmptyAnswer, ListAnswer, empty, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import Constraint, CsvArg, DecimalArg, IntegerArg, Param, TimestampArg
from ..models.signal import (
    AdjustMarginBalance,
    AmendTpsl,
    AmendTpslExitSettingParamParams,
    CancelSubOrder,
    ClosePosition,
    CreateSignal,
    EventHistory,
    OrdersAlgoDetails,
    OrdersAlgoHistory,
    OrdersAlgoPending,
    PlaceOrderAlgo,
    PlaceOrderAlgoEntrySettingParamParams,
    PlaceOrderAlgoExitSettingParamParams,
    Positions,
    PositionsHistory,
    SetInstruments,
    Signals,
    StopOrderAlgo,
    StopOrderAlgoParams,
    SubOrders,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_ADJUST_MARGIN_BALANCE = Endpoint(
    "signal.adjust_margin_balance",
    "POST",
    "/api/v5/tradingBot/signal/margin-balance",
    auth="private",
    style="json_object",
    answer=objects(AdjustMarginBalance),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("type", "type", required=True),
        Param("amt", "amt", "decimal", required=True),
        Param("allow_reinvest", "allowReinvest", "boolean"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_AMEND_TPSL = Endpoint(
    "signal.amend_tpsl",
    "POST",
    "/api/v5/tradingBot/signal/amendTPSL",
    auth="private",
    style="json_object",
    answer=objects(AmendTpsl),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param(
            "exit_setting_param",
            "exitSettingParam",
            "object",
            required=True,
            fields=(
                Param("tp_sl_type", "tpSlType", required=True),
                Param("tp_pct", "tpPct", "decimal"),
                Param("sl_pct", "slPct", "decimal"),
            ),
        ),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_CANCEL_SUB_ORDER = Endpoint(
    "signal.cancel_sub_order",
    "POST",
    "/api/v5/tradingBot/signal/cancel-sub-order",
    auth="private",
    style="json_object",
    answer=objects(CancelSubOrder),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("inst_id", "instId", required=True),
        Param("signal_ord_id", "signalOrdId", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_CLOSE_POSITION = Endpoint(
    "signal.close_position",
    "POST",
    "/api/v5/tradingBot/signal/close-position",
    auth="private",
    style="json_object",
    answer=objects(ClosePosition),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("inst_id", "instId", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_CREATE_SIGNAL = Endpoint(
    "signal.create_signal",
    "POST",
    "/api/v5/tradingBot/signal/create-signal",
    auth="private",
    style="json_object",
    answer=objects(CreateSignal),
    permission="trade",
    params=(
        Param("signal_chan_name", "signalChanName", required=True),
        Param("signal_chan_desc", "signalChanDesc"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_EVENT_HISTORY = Endpoint(
    "signal.event_history",
    "GET",
    "/api/v5/tradingBot/signal/event-history",
    auth="private",
    style="query",
    answer=objects(EventHistory),
    permission="read",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("eventCtime",), "before", time=True, max=100),
)
_ORDERS_ALGO_DETAILS = Endpoint(
    "signal.orders_algo_details",
    "GET",
    "/api/v5/tradingBot/signal/orders-algo-details",
    auth="private",
    style="query",
    answer=objects(OrdersAlgoDetails),
    permission="read",
    params=(
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("algo_id", "algoId", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_ORDERS_ALGO_HISTORY = Endpoint(
    "signal.orders_algo_history",
    "GET",
    "/api/v5/tradingBot/signal/orders-algo-history",
    auth="private",
    style="query",
    answer=objects(OrdersAlgoHistory),
    permission="read",
    params=(
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("algo_id", "algoId", required=True),
        Param("after", "after", "timestamp_ms", required=True),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_ORDERS_ALGO_PENDING = Endpoint(
    "signal.orders_algo_pending",
    "GET",
    "/api/v5/tradingBot/signal/orders-algo-pending",
    auth="private",
    style="query",
    answer=objects(OrdersAlgoPending),
    permission="read",
    params=(
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("algo_id", "algoId"),
        Param("after", "after", "timestamp_ms", required=True),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_PLACE_ORDER_ALGO = Endpoint(
    "signal.place_order_algo",
    "POST",
    "/api/v5/tradingBot/signal/order-algo",
    auth="private",
    style="json_object",
    answer=objects(PlaceOrderAlgo),
    permission="trade",
    params=(
        Param("signal_chan_id", "signalChanId", required=True),
        Param("lever", "lever", "decimal", required=True),
        Param("invest_amt", "investAmt", "decimal", required=True),
        Param("sub_ord_type", "subOrdType", required=True),
        Param("include_all", "includeAll", "boolean"),
        Param("inst_ids", "instIds", "csv"),
        Param("ratio", "ratio", "decimal"),
        Param(
            "entry_setting_param",
            "entrySettingParam",
            "object",
            fields=(
                Param("allow_multiple_entry", "allowMultipleEntry", "boolean"),
                Param("entry_type", "entryType"),
                Param("amt", "amt", "decimal"),
                Param("ratio", "ratio", "mapping[]"),
            ),
        ),
        Param(
            "exit_setting_param",
            "exitSettingParam",
            "object",
            fields=(
                Param("tp_sl_type", "tpSlType", required=True),
                Param("tp_pct", "tpPct", "decimal"),
                Param("sl_pct", "slPct", "decimal"),
            ),
        ),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_PLACE_SUB_ORDER = Endpoint(
    "signal.place_sub_order",
    "POST",
    "/api/v5/tradingBot/signal/sub-order",
    auth="private",
    style="json_object",
    answer=empty(),
    permission="trade",
    params=(
        Param("inst_id", "instId", required=True),
        Param("algo_id", "algoId", required=True),
        Param("side", "side", required=True),
        Param("ord_type", "ordType", required=True),
        Param("sz", "sz", "decimal", required=True),
        Param("px", "px", "decimal"),
        Param("reduce_only", "reduceOnly", "boolean"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_POSITIONS = Endpoint(
    "signal.positions",
    "GET",
    "/api/v5/tradingBot/signal/positions",
    auth="private",
    style="query",
    answer=objects(Positions),
    permission="read",
    params=(
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("algo_id", "algoId", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_POSITIONS_HISTORY = Endpoint(
    "signal.positions_history",
    "GET",
    "/api/v5/tradingBot/signal/positions-history",
    auth="private",
    style="query",
    answer=objects(PositionsHistory),
    permission="read",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("inst_id", "instId"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("uTime",), "before", time=True, max=100),
)
_SET_INSTRUMENTS = Endpoint(
    "signal.set_instruments",
    "POST",
    "/api/v5/tradingBot/signal/set-instruments",
    auth="private",
    style="json_object",
    answer=objects(SetInstruments),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("inst_ids", "instIds", "text[]", required=True),
        Param("include_all", "includeAll", "boolean", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_SIGNALS = Endpoint(
    "signal.signals",
    "GET",
    "/api/v5/tradingBot/signal/signals",
    auth="private",
    style="query",
    answer=objects(Signals),
    permission="read",
    params=(
        Param("signal_source_type", "signalSourceType", required=True),
        Param("signal_chan_id", "signalChanId"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_STOP_ORDER_ALGO = Endpoint(
    "signal.stop_order_algo",
    "POST",
    "/api/v5/tradingBot/signal/stop-order-algo",
    auth="private",
    style="json_array",
    answer=objects(StopOrderAlgo),
    permission="trade",
    max_items=10,
    params=(Param("algo_id", "algoId", required=True),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_SUB_ORDERS = Endpoint(
    "signal.sub_orders",
    "GET",
    "/api/v5/tradingBot/signal/sub-orders",
    auth="private",
    style="query",
    answer=objects(SubOrders),
    permission="read",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("state", "state"),
        Param("signal_ord_id", "signalOrdId"),
        Param("after", "after"),
        Param("before", "before"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("limit", "limit", "integer"),
        Param("type", "type"),
        Param("cl_ord_id", "clOrdId"),
    ),
    constraints=(Constraint("one_of", ("state", "signalOrdId")),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("ordId",), "before", max=100),
)


class Signal:
    """OKX `signal`: 17 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def adjust_margin_balance(
        self,
        *,
        algo_id: str,
        type: Literal["add", "reduce"] | str,
        amt: DecimalArg,
        allow_reinvest: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AdjustMarginBalance]:
        """Adjust margin balance.

        Args:
            algo_id (required): `algoId`.
            type (required): `type`: `add`, `reduce`.
            amt (decimal; required): `amt`.
            allow_reinvest (boolean; default `false`): `allowReinvest`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AdjustMarginBalance`. Text: algo_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/margin-balance`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-adjust-margin-balance
        """
        return self._client.call(
            _ADJUST_MARGIN_BALANCE,
            {"algoId": algo_id, "type": type, "amt": amt, "allowReinvest": allow_reinvest},
            extra,
            options,
        )

    def amend_tpsl(
        self,
        *,
        algo_id: str,
        exit_setting_param: AmendTpslExitSettingParamParams,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendTpsl]:
        """Amend TPSL.

        Args:
            algo_id (required): `algoId`.
            exit_setting_param (required): `exitSettingParam`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendTpsl`. Text: algo_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/amendTPSL`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-amend-tpsl
        """
        return self._client.call(
            _AMEND_TPSL, {"algoId": algo_id, "exitSettingParam": exit_setting_param}, extra, options
        )

    def cancel_sub_order(
        self,
        *,
        algo_id: str,
        inst_id: str,
        signal_ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelSubOrder]:
        """Cancel sub order.

        Args:
            algo_id (required): `algoId`.
            inst_id (instrument ID; required): `instId`.
            signal_ord_id (required): `signalOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelSubOrder`. Text: signal_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/cancel-sub-order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-sub-order
        """
        return self._client.call(
            _CANCEL_SUB_ORDER,
            {"algoId": algo_id, "instId": inst_id, "signalOrdId": signal_ord_id},
            extra,
            options,
        )

    def close_position(
        self,
        *,
        algo_id: str,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ClosePosition]:
        """Close position.

        Args:
            algo_id (required): `algoId`.
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ClosePosition`. Text: algo_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/close-position`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-close-position
        """
        return self._client.call(
            _CLOSE_POSITION, {"algoId": algo_id, "instId": inst_id}, extra, options
        )

    def create_signal(
        self,
        *,
        signal_chan_name: str,
        signal_chan_desc: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CreateSignal]:
        """Create signal.

        Args:
            signal_chan_name (required): `signalChanName`.
            signal_chan_desc: `signalChanDesc`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CreateSignal`. Text: signal_chan_id, signal_chan_token.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/create-signal`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal
        """
        return self._client.call(
            _CREATE_SIGNAL,
            {"signalChanName": signal_chan_name, "signalChanDesc": signal_chan_desc},
            extra,
            options,
        )

    def event_history(
        self,
        *,
        algo_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EventHistory]:
        """Signal bot event history.

        Args:
            algo_id (required): `algoId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EventHistory`. Text: alert_msg, algo_id, event_type, event_process_msg,
            event_status. Unix time in milliseconds: event_ctime, event_utime. Records:
            triggered_ord_data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.signal.event_history, ...)`.

        `GET /api/v5/tradingBot/signal/event-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-event-history
        """
        return self._client.call(
            _EVENT_HISTORY,
            {"algoId": algo_id, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def orders_algo_details(
        self,
        *,
        algo_ord_type: Literal["contract"] | str,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoDetails]:
        """Signal bot order details.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract`.
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoDetails`. Text: algo_id, algo_cl_ord_id, inst_type, algo_ord_type,
            state, cancel_type, sub_ord_type, signal_chan_id, signal_chan_name, signal_source_type.
            Lists of text: inst_ids. Unix time in milliseconds: c_time, u_time. Decimal: total_pnl,
            total_pnl_ratio, total_eq, float_pnl, realized_pnl, frozen_bal, avail_bal, lever,
            invest_amt, ratio. Record: entry_setting_param, exit_setting_param.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/signal/orders-algo-details`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-details
        """
        return self._client.call(
            _ORDERS_ALGO_DETAILS, {"algoOrdType": algo_ord_type, "algoId": algo_id}, extra, options
        )

    def orders_algo_history(
        self,
        *,
        algo_ord_type: Literal["contract"] | str,
        algo_id: str,
        after: TimestampArg,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoHistory]:
        """Signal bot history.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract`.
            algo_id (required): `algoId`.
            after (Unix time in milliseconds; required): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoHistory`. Text: algo_id, algo_cl_ord_id, inst_type, algo_ord_type,
            state, cancel_type, sub_ord_type, signal_chan_id, signal_chan_name, signal_source_type.
            Lists of text: inst_ids. Unix time in milliseconds: c_time, u_time. Decimal: total_pnl,
            total_pnl_ratio, total_eq, float_pnl, realized_pnl, frozen_bal, avail_bal, lever,
            invest_amt, ratio. Record: entry_setting_param, exit_setting_param.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/signal/orders-algo-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-history
        """
        return self._client.call(
            _ORDERS_ALGO_HISTORY,
            {
                "algoOrdType": algo_ord_type,
                "algoId": algo_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def orders_algo_pending(
        self,
        *,
        algo_ord_type: Literal["contract"] | str,
        after: TimestampArg,
        algo_id: str | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoPending]:
        """Active signal bot.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract`.
            after (Unix time in milliseconds; required): `after`.
            algo_id: `algoId`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoPending`. Text: algo_id, algo_cl_ord_id, inst_type, algo_ord_type,
            state, cancel_type, sub_ord_type, signal_chan_id, signal_chan_name, signal_source_type.
            Lists of text: inst_ids. Unix time in milliseconds: c_time, u_time. Decimal: total_pnl,
            total_pnl_ratio, total_eq, float_pnl, realized_pnl, frozen_bal, avail_bal, lever,
            invest_amt, ratio. Record: entry_setting_param, exit_setting_param.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/signal/orders-algo-pending`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-active-signal-bot
        """
        return self._client.call(
            _ORDERS_ALGO_PENDING,
            {
                "algoOrdType": algo_ord_type,
                "algoId": algo_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def place_order_algo(
        self,
        *,
        signal_chan_id: str,
        lever: DecimalArg,
        invest_amt: DecimalArg,
        sub_ord_type: Literal["1", "2", "9"] | str,
        include_all: bool | None = None,
        inst_ids: CsvArg | None = None,
        ratio: DecimalArg | None = None,
        entry_setting_param: PlaceOrderAlgoEntrySettingParamParams | None = None,
        exit_setting_param: PlaceOrderAlgoExitSettingParamParams | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PlaceOrderAlgo]:
        """Create signal bot.

        Args:
            signal_chan_id (required): `signalChanId`.
            lever (decimal; required): `lever`.
            invest_amt (decimal; required): `investAmt`.
            sub_ord_type (required): `subOrdType`: `1`, `2`, `9`.
            include_all (boolean; default `false`): `includeAll`.
            inst_ids (values separated by commas): `instIds`.
            ratio (decimal): `ratio`.
            entry_setting_param: `entrySettingParam`.
            exit_setting_param: `exitSettingParam`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot
        """
        return self._client.call(
            _PLACE_ORDER_ALGO,
            {
                "signalChanId": signal_chan_id,
                "lever": lever,
                "investAmt": invest_amt,
                "subOrdType": sub_ord_type,
                "includeAll": include_all,
                "instIds": inst_ids,
                "ratio": ratio,
                "entrySettingParam": entry_setting_param,
                "exitSettingParam": exit_setting_param,
            },
            extra,
            options,
        )

    def place_sub_order(
        self,
        *,
        inst_id: str,
        algo_id: str,
        side: Literal["buy", "sell"] | str,
        ord_type: Literal["market", "limit"] | str,
        sz: DecimalArg,
        px: DecimalArg | None = None,
        reduce_only: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Place sub order.

        Args:
            inst_id (instrument ID; required): `instId`.
            algo_id (required): `algoId`.
            side (required): `side`: `buy`, `sell`.
            ord_type (required): `ordType`: `market`, `limit`.
            sz (decimal; required): `sz`.
            px (decimal; required in some cases): `px`.
            reduce_only (boolean; default `false`): `reduceOnly`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/sub-order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-place-sub-order
        """
        return self._client.call(
            _PLACE_SUB_ORDER,
            {
                "instId": inst_id,
                "algoId": algo_id,
                "side": side,
                "ordType": ord_type,
                "sz": sz,
                "px": px,
                "reduceOnly": reduce_only,
            },
            extra,
            options,
        )

    def positions(
        self,
        *,
        algo_ord_type: Literal["contract"] | str,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Positions]:
        """Signal bot order positions.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract`.
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Positions`. Text: algo_id, algo_cl_ord_id, inst_type, inst_id, ccy, pos_side,
            mgn_mode, adl. Unix time in milliseconds: c_time, u_time. Decimal: avg_px, lever,
            liq_px, pos, mgn_ratio, imr, mmr, upl, upl_ratio, last, notional_usd, mark_px.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/signal/positions`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-positions
        """
        return self._client.call(
            _POSITIONS, {"algoOrdType": algo_ord_type, "algoId": algo_id}, extra, options
        )

    def positions_history(
        self,
        *,
        algo_id: str,
        inst_id: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionsHistory]:
        """Position history.

        Args:
            algo_id (required): `algoId`.
            inst_id (instrument ID): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionsHistory`. Text: inst_id, mgn_mode, direction, uly. Unix time in
            milliseconds: c_time, u_time. Decimal: open_avg_px, close_avg_px, pnl, pnl_ratio, lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.signal.positions_history, ...)`.

        `GET /api/v5/tradingBot/signal/positions-history`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-position-history
        """
        return self._client.call(
            _POSITIONS_HISTORY,
            {
                "algoId": algo_id,
                "instId": inst_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def set_instruments(
        self,
        *,
        algo_id: str,
        inst_ids: Sequence[str],
        include_all: bool,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetInstruments]:
        """Set instruments.

        Args:
            algo_id (required): `algoId`.
            inst_ids (list; required): `instIds`.
            include_all (boolean; required; default `false`): `includeAll`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetInstruments`. Text: algo_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/set-instruments`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-set-instruments
        """
        return self._client.call(
            _SET_INSTRUMENTS,
            {"algoId": algo_id, "instIds": inst_ids, "includeAll": include_all},
            extra,
            options,
        )

    def signals(
        self,
        *,
        signal_source_type: Literal["1", "2", "3"] | str,
        signal_chan_id: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Signals]:
        """Signals.

        Args:
            signal_source_type (required): `signalSourceType`: `1`, `2`, `3`.
            signal_chan_id: `signalChanId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Signals`. Text: signal_chan_id, signal_chan_name, signal_chan_desc,
            signal_chan_token, signal_source_type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/signal/signals`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signals
        """
        return self._client.call(
            _SIGNALS,
            {
                "signalSourceType": signal_source_type,
                "signalChanId": signal_chan_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def stop_order_algo(
        self,
        items: Sequence[StopOrderAlgoParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[StopOrderAlgo]:
        """Cancel signal bots.

        Args:
            items (up to 10 items): what to send, in order, each a `StopOrderAlgoParams`.
                Each: needs `algo_id`.
            options: what this call overrides.

        Returns:
            A list of `StopOrderAlgo`. Text: algo_id, s_code, s_msg, algo_cl_ord_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 10: `client.batch(client.signal.stop_order_algo, items)`.

        `POST /api/v5/tradingBot/signal/stop-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-signal-bots
        """
        return self._client.call(_STOP_ORDER_ALGO, {"items": items}, None, options)

    def sub_orders(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract"] | str,
        state: Literal["live", "partially_filled", "filled", "cancelled"] | str | None = None,
        signal_ord_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        type: Literal["live", "filled"] | str | None = None,
        cl_ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SubOrders]:
        """Signal bot sub orders.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract`.
            state (one of `state`, `signal_ord_id` is required): `state`: `live`, `partially_filled`, `filled`, `cancelled`.
            signal_ord_id (one of `state`, `signal_ord_id` is required): `signalOrdId`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            type: `type`: `live`, `filled`.
            cl_ord_id (deprecated): `clOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SubOrders`. Text: algo_id, algo_cl_ord_id, inst_type, inst_id, algo_ord_type,
            ord_id, cl_ord_id, td_mode, ccy, ord_type, state, side, fee_ccy, pos_side, tag. Unix
            time in milliseconds: c_time, u_time. Decimal: sz, px, fee, avg_px, acc_fill_sz, pnl,
            ct_val, lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.signal.sub_orders, ...)`.

        `GET /api/v5/tradingBot/signal/sub-orders`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-sub-orders
        """
        return self._client.call(
            _SUB_ORDERS,
            {
                "algoId": algo_id,
                "algoOrdType": algo_ord_type,
                "state": state,
                "signalOrdId": signal_ord_id,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
                "type": type,
                "clOrdId": cl_ord_id,
            },
            extra,
            options,
        )


class AsyncSignal:
    """OKX `signal`: 17 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def adjust_margin_balance(
        self,
        *,
        algo_id: str,
        type: Literal["add", "reduce"] | str,
        amt: DecimalArg,
        allow_reinvest: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AdjustMarginBalance]:
        """Adjust margin balance.

        Args:
            algo_id (required): `algoId`.
            type (required): `type`: `add`, `reduce`.
            amt (decimal; required): `amt`.
            allow_reinvest (boolean; default `false`): `allowReinvest`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AdjustMarginBalance`. Text: algo_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/margin-balance`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-adjust-margin-balance
        """
        return await self._client.call(
            _ADJUST_MARGIN_BALANCE,
            {"algoId": algo_id, "type": type, "amt": amt, "allowReinvest": allow_reinvest},
            extra,
            options,
        )

    async def amend_tpsl(
        self,
        *,
        algo_id: str,
        exit_setting_param: AmendTpslExitSettingParamParams,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendTpsl]:
        """Amend TPSL.

        Args:
            algo_id (required): `algoId`.
            exit_setting_param (required): `exitSettingParam`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendTpsl`. Text: algo_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/amendTPSL`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-amend-tpsl
        """
        return await self._client.call(
            _AMEND_TPSL, {"algoId": algo_id, "exitSettingParam": exit_setting_param}, extra, options
        )

    async def cancel_sub_order(
        self,
        *,
        algo_id: str,
        inst_id: str,
        signal_ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelSubOrder]:
        """Cancel sub order.

        Args:
            algo_id (required): `algoId`.
            inst_id (instrument ID; required): `instId`.
            signal_ord_id (required): `signalOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelSubOrder`. Text: signal_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/cancel-sub-order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-sub-order
        """
        return await self._client.call(
            _CANCEL_SUB_ORDER,
            {"algoId": algo_id, "instId": inst_id, "signalOrdId": signal_ord_id},
            extra,
            options,
        )

    async def close_position(
        self,
        *,
        algo_id: str,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ClosePosition]:
        """Close position.

        Args:
            algo_id (required): `algoId`.
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ClosePosition`. Text: algo_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/close-position`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-close-position
        """
        return await self._client.call(
            _CLOSE_POSITION, {"algoId": algo_id, "instId": inst_id}, extra, options
        )

    async def create_signal(
        self,
        *,
        signal_chan_name: str,
        signal_chan_desc: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CreateSignal]:
        """Create signal.

        Args:
            signal_chan_name (required): `signalChanName`.
            signal_chan_desc: `signalChanDesc`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CreateSignal`. Text: signal_chan_id, signal_chan_token.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/create-signal`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal
        """
        return await self._client.call(
            _CREATE_SIGNAL,
            {"signalChanName": signal_chan_name, "signalChanDesc": signal_chan_desc},
            extra,
            options,
        )

    async def event_history(
        self,
        *,
        algo_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EventHistory]:
        """Signal bot event history.

        Args:
            algo_id (required): `algoId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EventHistory`. Text: alert_msg, algo_id, event_type, event_process_msg,
            event_status. Unix time in milliseconds: event_ctime, event_utime. Records:
            triggered_ord_data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.signal.event_history, ...)`.

        `GET /api/v5/tradingBot/signal/event-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-event-history
        """
        return await self._client.call(
            _EVENT_HISTORY,
            {"algoId": algo_id, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def orders_algo_details(
        self,
        *,
        algo_ord_type: Literal["contract"] | str,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoDetails]:
        """Signal bot order details.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract`.
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoDetails`. Text: algo_id, algo_cl_ord_id, inst_type, algo_ord_type,
            state, cancel_type, sub_ord_type, signal_chan_id, signal_chan_name, signal_source_type.
            Lists of text: inst_ids. Unix time in milliseconds: c_time, u_time. Decimal: total_pnl,
            total_pnl_ratio, total_eq, float_pnl, realized_pnl, frozen_bal, avail_bal, lever,
            invest_amt, ratio. Record: entry_setting_param, exit_setting_param.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/signal/orders-algo-details`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-details
        """
        return await self._client.call(
            _ORDERS_ALGO_DETAILS, {"algoOrdType": algo_ord_type, "algoId": algo_id}, extra, options
        )

    async def orders_algo_history(
        self,
        *,
        algo_ord_type: Literal["contract"] | str,
        algo_id: str,
        after: TimestampArg,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoHistory]:
        """Signal bot history.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract`.
            algo_id (required): `algoId`.
            after (Unix time in milliseconds; required): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoHistory`. Text: algo_id, algo_cl_ord_id, inst_type, algo_ord_type,
            state, cancel_type, sub_ord_type, signal_chan_id, signal_chan_name, signal_source_type.
            Lists of text: inst_ids. Unix time in milliseconds: c_time, u_time. Decimal: total_pnl,
            total_pnl_ratio, total_eq, float_pnl, realized_pnl, frozen_bal, avail_bal, lever,
            invest_amt, ratio. Record: entry_setting_param, exit_setting_param.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/signal/orders-algo-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-history
        """
        return await self._client.call(
            _ORDERS_ALGO_HISTORY,
            {
                "algoOrdType": algo_ord_type,
                "algoId": algo_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def orders_algo_pending(
        self,
        *,
        algo_ord_type: Literal["contract"] | str,
        after: TimestampArg,
        algo_id: str | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoPending]:
        """Active signal bot.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract`.
            after (Unix time in milliseconds; required): `after`.
            algo_id: `algoId`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoPending`. Text: algo_id, algo_cl_ord_id, inst_type, algo_ord_type,
            state, cancel_type, sub_ord_type, signal_chan_id, signal_chan_name, signal_source_type.
            Lists of text: inst_ids. Unix time in milliseconds: c_time, u_time. Decimal: total_pnl,
            total_pnl_ratio, total_eq, float_pnl, realized_pnl, frozen_bal, avail_bal, lever,
            invest_amt, ratio. Record: entry_setting_param, exit_setting_param.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/signal/orders-algo-pending`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-active-signal-bot
        """
        return await self._client.call(
            _ORDERS_ALGO_PENDING,
            {
                "algoOrdType": algo_ord_type,
                "algoId": algo_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def place_order_algo(
        self,
        *,
        signal_chan_id: str,
        lever: DecimalArg,
        invest_amt: DecimalArg,
        sub_ord_type: Literal["1", "2", "9"] | str,
        include_all: bool | None = None,
        inst_ids: CsvArg | None = None,
        ratio: DecimalArg | None = None,
        entry_setting_param: PlaceOrderAlgoEntrySettingParamParams | None = None,
        exit_setting_param: PlaceOrderAlgoExitSettingParamParams | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PlaceOrderAlgo]:
        """Create signal bot.

        Args:
            signal_chan_id (required): `signalChanId`.
            lever (decimal; required): `lever`.
            invest_amt (decimal; required): `investAmt`.
            sub_ord_type (required): `subOrdType`: `1`, `2`, `9`.
            include_all (boolean; default `false`): `includeAll`.
            inst_ids (values separated by commas): `instIds`.
            ratio (decimal): `ratio`.
            entry_setting_param: `entrySettingParam`.
            exit_setting_param: `exitSettingParam`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot
        """
        return await self._client.call(
            _PLACE_ORDER_ALGO,
            {
                "signalChanId": signal_chan_id,
                "lever": lever,
                "investAmt": invest_amt,
                "subOrdType": sub_ord_type,
                "includeAll": include_all,
                "instIds": inst_ids,
                "ratio": ratio,
                "entrySettingParam": entry_setting_param,
                "exitSettingParam": exit_setting_param,
            },
            extra,
            options,
        )

    async def place_sub_order(
        self,
        *,
        inst_id: str,
        algo_id: str,
        side: Literal["buy", "sell"] | str,
        ord_type: Literal["market", "limit"] | str,
        sz: DecimalArg,
        px: DecimalArg | None = None,
        reduce_only: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Place sub order.

        Args:
            inst_id (instrument ID; required): `instId`.
            algo_id (required): `algoId`.
            side (required): `side`: `buy`, `sell`.
            ord_type (required): `ordType`: `market`, `limit`.
            sz (decimal; required): `sz`.
            px (decimal; required in some cases): `px`.
            reduce_only (boolean; default `false`): `reduceOnly`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/sub-order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-place-sub-order
        """
        return await self._client.call(
            _PLACE_SUB_ORDER,
            {
                "instId": inst_id,
                "algoId": algo_id,
                "side": side,
                "ordType": ord_type,
                "sz": sz,
                "px": px,
                "reduceOnly": reduce_only,
            },
            extra,
            options,
        )

    async def positions(
        self,
        *,
        algo_ord_type: Literal["contract"] | str,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Positions]:
        """Signal bot order positions.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract`.
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Positions`. Text: algo_id, algo_cl_ord_id, inst_type, inst_id, ccy, pos_side,
            mgn_mode, adl. Unix time in milliseconds: c_time, u_time. Decimal: avg_px, lever,
            liq_px, pos, mgn_ratio, imr, mmr, upl, upl_ratio, last, notional_usd, mark_px.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/signal/positions`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-positions
        """
        return await self._client.call(
            _POSITIONS, {"algoOrdType": algo_ord_type, "algoId": algo_id}, extra, options
        )

    async def positions_history(
        self,
        *,
        algo_id: str,
        inst_id: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionsHistory]:
        """Position history.

        Args:
            algo_id (required): `algoId`.
            inst_id (instrument ID): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionsHistory`. Text: inst_id, mgn_mode, direction, uly. Unix time in
            milliseconds: c_time, u_time. Decimal: open_avg_px, close_avg_px, pnl, pnl_ratio, lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.signal.positions_history, ...)`.

        `GET /api/v5/tradingBot/signal/positions-history`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-position-history
        """
        return await self._client.call(
            _POSITIONS_HISTORY,
            {
                "algoId": algo_id,
                "instId": inst_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def set_instruments(
        self,
        *,
        algo_id: str,
        inst_ids: Sequence[str],
        include_all: bool,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetInstruments]:
        """Set instruments.

        Args:
            algo_id (required): `algoId`.
            inst_ids (list; required): `instIds`.
            include_all (boolean; required; default `false`): `includeAll`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetInstruments`. Text: algo_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/signal/set-instruments`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-set-instruments
        """
        return await self._client.call(
            _SET_INSTRUMENTS,
            {"algoId": algo_id, "instIds": inst_ids, "includeAll": include_all},
            extra,
            options,
        )

    async def signals(
        self,
        *,
        signal_source_type: Literal["1", "2", "3"] | str,
        signal_chan_id: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Signals]:
        """Signals.

        Args:
            signal_source_type (required): `signalSourceType`: `1`, `2`, `3`.
            signal_chan_id: `signalChanId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Signals`. Text: signal_chan_id, signal_chan_name, signal_chan_desc,
            signal_chan_token, signal_source_type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/signal/signals`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signals
        """
        return await self._client.call(
            _SIGNALS,
            {
                "signalSourceType": signal_source_type,
                "signalChanId": signal_chan_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def stop_order_algo(
        self,
        items: Sequence[StopOrderAlgoParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[StopOrderAlgo]:
        """Cancel signal bots.

        Args:
            items (up to 10 items): what to send, in order, each a `StopOrderAlgoParams`.
                Each: needs `algo_id`.
            options: what this call overrides.

        Returns:
            A list of `StopOrderAlgo`. Text: algo_id, s_code, s_msg, algo_cl_ord_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 10: `await client.batch(client.signal.stop_order_algo, items)`.

        `POST /api/v5/tradingBot/signal/stop-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-signal-bots
        """
        return await self._client.call(_STOP_ORDER_ALGO, {"items": items}, None, options)

    async def sub_orders(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract"] | str,
        state: Literal["live", "partially_filled", "filled", "cancelled"] | str | None = None,
        signal_ord_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        type: Literal["live", "filled"] | str | None = None,
        cl_ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SubOrders]:
        """Signal bot sub orders.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract`.
            state (one of `state`, `signal_ord_id` is required): `state`: `live`, `partially_filled`, `filled`, `cancelled`.
            signal_ord_id (one of `state`, `signal_ord_id` is required): `signalOrdId`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            type: `type`: `live`, `filled`.
            cl_ord_id (deprecated): `clOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SubOrders`. Text: algo_id, algo_cl_ord_id, inst_type, inst_id, algo_ord_type,
            ord_id, cl_ord_id, td_mode, ccy, ord_type, state, side, fee_ccy, pos_side, tag. Unix
            time in milliseconds: c_time, u_time. Decimal: sz, px, fee, avg_px, acc_fill_sz, pnl,
            ct_val, lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.signal.sub_orders, ...)`.

        `GET /api/v5/tradingBot/signal/sub-orders`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-sub-orders
        """
        return await self._client.call(
            _SUB_ORDERS,
            {
                "algoId": algo_id,
                "algoOrdType": algo_ord_type,
                "state": state,
                "signalOrdId": signal_ord_id,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
                "type": type,
                "clOrdId": cl_ord_id,
            },
            extra,
            options,
        )
