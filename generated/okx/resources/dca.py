"""OKX `dca`: 13 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import DecimalArg, IntegerArg, Param
from ..models.dca import (
    AmendOrderAlgo,
    AmendOrderAlgoTriggerParamsParams,
    Create,
    CreateTriggerParamsParams,
    CycleList,
    HistoryList,
    MarginAdd,
    MarginReduce,
    OngoingList,
    Orders,
    OrdersManualBuy,
    PositionDetails,
    SetReinvestment,
    SetTakeProfit,
    Stop,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_AMEND_ORDER_ALGO = Endpoint(
    "dca.amend_order_algo",
    "POST",
    "/api/v5/tradingBot/dca/amend-order-algo",
    auth="private",
    style="json_object",
    answer=objects(AmendOrderAlgo),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("px_steps", "pxSteps", "decimal", required=True),
        Param("px_steps_mult", "pxStepsMult", "decimal", required=True),
        Param("vol_mult", "volMult", "decimal", required=True),
        Param("tp_pct", "tpPct", "decimal", required=True),
        Param("sl_pct", "slPct", "decimal", required=True),
        Param("init_ord_amt", "initOrdAmt", "decimal", required=True),
        Param("safety_ord_amt", "safetyOrdAmt", "decimal", required=True),
        Param("max_safety_ords", "maxSafetyOrds", "integer", required=True),
        Param("reserve_funds", "reserveFunds", "boolean", required=True),
        Param(
            "trigger_params",
            "triggerParams",
            "objects",
            required=True,
            fields=(
                Param("trigger_action", "triggerAction"),
                Param("trigger_strategy", "triggerStrategy"),
                Param("timeframe", "timeframe"),
                Param("thold", "thold", "integer"),
                Param("trigger_cond", "triggerCond"),
                Param("time_period", "timePeriod"),
            ),
        ),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_CREATE = Endpoint(
    "dca.create",
    "POST",
    "/api/v5/tradingBot/dca/create",
    auth="private",
    style="json_object",
    answer=objects(Create),
    permission="trade",
    params=(
        Param("inst_id", "instId", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("init_ord_amt", "initOrdAmt", "decimal", required=True),
        Param("allow_reinvest", "allowReinvest"),
        Param("safety_ord_amt", "safetyOrdAmt", "decimal"),
        Param("max_safety_ords", "maxSafetyOrds", "integer", required=True),
        Param("px_steps", "pxSteps", "decimal"),
        Param("px_steps_mult", "pxStepsMult", "decimal"),
        Param("vol_mult", "volMult", "decimal"),
        Param("tp_pct", "tpPct", "decimal", required=True),
        Param("sl_pct", "slPct"),
        Param("sl_mode", "slMode"),
        Param("direction", "direction"),
        Param("lever", "lever", "decimal", required=True),
        Param(
            "trigger_params",
            "triggerParams",
            "objects",
            required=True,
            fields=(
                Param("trigger_action", "triggerAction", required=True),
                Param("trigger_strategy", "triggerStrategy", required=True),
                Param("timeframe", "timeframe"),
                Param("thold", "thold", "integer"),
                Param("trigger_cond", "triggerCond"),
                Param("time_period", "timePeriod"),
                Param("trigger_px", "triggerPx", "decimal"),
            ),
        ),
        Param("profit_sharing_ratio", "profitSharingRatio"),
        Param("tracking_mode", "trackingMode"),
        Param("tag", "tag"),
        Param("algo_cl_ord_id", "algoClOrdId"),
        Param("trade_quote_ccy", "tradeQuoteCcy"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id", "instrument_id")),),
)
_CYCLE_LIST = Endpoint(
    "dca.cycle_list",
    "GET",
    "/api/v5/tradingBot/dca/cycle-list",
    auth="private",
    style="query",
    answer=objects(CycleList),
    permission="read",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("inst_id", "instId"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("cycleId",), "before", max=100),
)
_HISTORY_LIST = Endpoint(
    "dca.history_list",
    "GET",
    "/api/v5/tradingBot/dca/history-list",
    auth="private",
    style="query",
    answer=objects(HistoryList),
    permission="read",
    params=(
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("algo_id", "algoId"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("algoId",), "before", max=100),
)
_MARGIN_ADD = Endpoint(
    "dca.margin_add",
    "POST",
    "/api/v5/tradingBot/dca/margin/add",
    auth="private",
    style="json_object",
    answer=objects(MarginAdd),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("amt", "amt", "decimal", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_MARGIN_REDUCE = Endpoint(
    "dca.margin_reduce",
    "POST",
    "/api/v5/tradingBot/dca/margin/reduce",
    auth="private",
    style="json_object",
    answer=objects(MarginReduce),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("amt", "amt", "decimal", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_ONGOING_LIST = Endpoint(
    "dca.ongoing_list",
    "GET",
    "/api/v5/tradingBot/dca/ongoing-list",
    auth="private",
    style="query",
    answer=objects(OngoingList),
    permission="read",
    params=(
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("algo_id", "algoId"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("algoId",), "before", max=100),
)
_ORDERS = Endpoint(
    "dca.orders",
    "GET",
    "/api/v5/tradingBot/dca/orders",
    auth="private",
    style="query",
    answer=objects(Orders),
    permission="read",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("cycle_id", "cycleId"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("ordId",), "before", max=100),
)
_ORDERS_MANUAL_BUY = Endpoint(
    "dca.orders_manual_buy",
    "POST",
    "/api/v5/tradingBot/dca/orders/manual-buy",
    auth="private",
    style="json_object",
    answer=objects(OrdersManualBuy),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("price", "price", "decimal", required=True),
        Param("amt", "amt", "decimal", required=True),
        Param("ord_type", "ordType"),
        Param("trade_quote_ccy", "tradeQuoteCcy"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_POSITION_DETAILS = Endpoint(
    "dca.position_details",
    "GET",
    "/api/v5/tradingBot/dca/position-details",
    auth="private",
    style="query",
    answer=objects(PositionDetails),
    permission="read",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_SET_REINVESTMENT = Endpoint(
    "dca.set_reinvestment",
    "POST",
    "/api/v5/tradingBot/dca/settings/reinvestment",
    auth="private",
    style="json_object",
    answer=objects(SetReinvestment),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("allow_reinvest", "allowReinvest", "boolean", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_SET_TAKE_PROFIT = Endpoint(
    "dca.set_take_profit",
    "POST",
    "/api/v5/tradingBot/dca/settings/take-profit",
    auth="private",
    style="json_object",
    answer=objects(SetTakeProfit),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("tp_price", "tpPrice", "decimal", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_STOP = Endpoint(
    "dca.stop",
    "POST",
    "/api/v5/tradingBot/dca/stop",
    auth="private",
    style="json_object",
    answer=objects(Stop),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("stop_type", "stopType", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)


class Dca:
    """OKX `dca`: 13 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def amend_order_algo(
        self,
        *,
        algo_id: str,
        px_steps: DecimalArg,
        px_steps_mult: DecimalArg,
        vol_mult: DecimalArg,
        tp_pct: DecimalArg,
        sl_pct: DecimalArg,
        init_ord_amt: DecimalArg,
        safety_ord_amt: DecimalArg,
        max_safety_ords: IntegerArg,
        reserve_funds: bool,
        trigger_params: Sequence[AmendOrderAlgoTriggerParamsParams],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendOrderAlgo]:
        """Amend spot dca basic param.

        Args:
            algo_id (required): `algoId`.
            px_steps (decimal; required): `pxSteps`.
            px_steps_mult (decimal; required): `pxStepsMult`.
            vol_mult (decimal; required): `volMult`.
            tp_pct (decimal; required): `tpPct`.
            sl_pct (decimal; required): `slPct`.
            init_ord_amt (decimal; required): `initOrdAmt`.
            safety_ord_amt (decimal; required): `safetyOrdAmt`.
            max_safety_ords (integer; required): `maxSafetyOrds`.
            reserve_funds (boolean; required): `reserveFunds`.
            trigger_params (list; required): `triggerParams`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/amend-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-spot-dca-basic-param
        """
        return self._client.call(
            _AMEND_ORDER_ALGO,
            {
                "algoId": algo_id,
                "pxSteps": px_steps,
                "pxStepsMult": px_steps_mult,
                "volMult": vol_mult,
                "tpPct": tp_pct,
                "slPct": sl_pct,
                "initOrdAmt": init_ord_amt,
                "safetyOrdAmt": safety_ord_amt,
                "maxSafetyOrds": max_safety_ords,
                "reserveFunds": reserve_funds,
                "triggerParams": trigger_params,
            },
            extra,
            options,
        )

    def create(
        self,
        *,
        inst_id: str,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        init_ord_amt: DecimalArg,
        max_safety_ords: IntegerArg,
        tp_pct: DecimalArg,
        lever: DecimalArg,
        trigger_params: Sequence[CreateTriggerParamsParams],
        allow_reinvest: Literal["true", "false"] | str | None = None,
        safety_ord_amt: DecimalArg | None = None,
        px_steps: DecimalArg | None = None,
        px_steps_mult: DecimalArg | None = None,
        vol_mult: DecimalArg | None = None,
        sl_pct: str | None = None,
        sl_mode: Literal["limit", "market"] | str | None = None,
        direction: Literal["long", "short"] | str | None = None,
        profit_sharing_ratio: Literal["0", "0.1", "0.2", "0.3"] | str | None = None,
        tracking_mode: Literal["sync", "async"] | str | None = None,
        tag: str | None = None,
        algo_cl_ord_id: str | None = None,
        trade_quote_ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Create]:
        """Place dca algo order.

        Args:
            inst_id (instrument ID; required): `instId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            init_ord_amt (decimal; required): `initOrdAmt`.
            max_safety_ords (integer; required): `maxSafetyOrds`.
            tp_pct (decimal; required): `tpPct`.
            lever (decimal; required): `lever`.
            trigger_params (list; required): `triggerParams`.
            allow_reinvest (default `true`): `allowReinvest`: `true`, `false`.
            safety_ord_amt (decimal): `safetyOrdAmt`.
            px_steps (decimal): `pxSteps`.
            px_steps_mult (decimal): `pxStepsMult`.
            vol_mult (decimal): `volMult`.
            sl_pct: `slPct`.
            sl_mode: `slMode`: `limit`, `market`.
            direction: `direction`: `long`, `short`.
            profit_sharing_ratio: `profitSharingRatio`: `0`, `0.1`, `0.2`, `0.3`.
            tracking_mode: `trackingMode`: `sync`, `async`.
            tag: `tag`.
            algo_cl_ord_id: `algoClOrdId`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Create`. Text: algo_id, tag, algo_cl_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/create`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-place-dca-algo-order
        """
        return self._client.call(
            _CREATE,
            {
                "instId": inst_id,
                "algoOrdType": algo_ord_type,
                "initOrdAmt": init_ord_amt,
                "allowReinvest": allow_reinvest,
                "safetyOrdAmt": safety_ord_amt,
                "maxSafetyOrds": max_safety_ords,
                "pxSteps": px_steps,
                "pxStepsMult": px_steps_mult,
                "volMult": vol_mult,
                "tpPct": tp_pct,
                "slPct": sl_pct,
                "slMode": sl_mode,
                "direction": direction,
                "lever": lever,
                "triggerParams": trigger_params,
                "profitSharingRatio": profit_sharing_ratio,
                "trackingMode": tracking_mode,
                "tag": tag,
                "algoClOrdId": algo_cl_ord_id,
                "tradeQuoteCcy": trade_quote_ccy,
            },
            extra,
            options,
        )

    def cycle_list(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CycleList]:
        """DCA cycle list.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            inst_id (instrument ID): `instId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CycleList`. Text: algo_id, algo_cl_ord_id, cycle_id. Boolean: current_cycle.
            Decimal: realized_pnl, fee, avg_px, tp_px. Unix time in milliseconds: start_time,
            end_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.dca.cycle_list, ...)`.

        `GET /api/v5/tradingBot/dca/cycle-list`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-cycle-list
        """
        return self._client.call(
            _CYCLE_LIST,
            {
                "algoId": algo_id,
                "algoOrdType": algo_ord_type,
                "instId": inst_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def history_list(
        self,
        *,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[HistoryList]:
        """DCA algo order history.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            algo_id: `algoId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `HistoryList`. Text: algo_id, algo_ord_type, inst_id, copy_type, state,
            cancel_type, direction, sl_mode, investment_ccy, tracking_mode, trade_quote_ccy.
            Decimal: lever, init_ord_amt, safety_ord_amt, px_steps, px_steps_mult, vol_mult, sl_pct,
            total_pnl, pnl_ratio, funding_fee, investment_amt, arbitrage_pn_l, transfer_in_margin,
            profit_sharing_ratio, ct_val. Integer: max_safety_ords. Boolean: allow_reinvest.
            Records: trigger_params. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.dca.history_list, ...)`.

        `GET /api/v5/tradingBot/dca/history-list`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-history
        """
        return self._client.call(
            _HISTORY_LIST,
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

    def margin_add(
        self,
        *,
        algo_id: str,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MarginAdd]:
        """Add dca margin.

        Args:
            algo_id (required): `algoId`.
            amt (decimal; required): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MarginAdd`. Text: algo_id, algo_ord_type, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/margin/add`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-dca-margin
        """
        return self._client.call(_MARGIN_ADD, {"algoId": algo_id, "amt": amt}, extra, options)

    def margin_reduce(
        self,
        *,
        algo_id: str,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MarginReduce]:
        """Reduce dca margin.

        Args:
            algo_id (required): `algoId`.
            amt (decimal; required): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MarginReduce`. Text: algo_id, algo_ord_type, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/margin/reduce`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-reduce-dca-margin
        """
        return self._client.call(_MARGIN_REDUCE, {"algoId": algo_id, "amt": amt}, extra, options)

    def ongoing_list(
        self,
        *,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OngoingList]:
        """DCA algo order details.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            algo_id: `algoId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OngoingList`. Text: algo_id, algo_ord_type, inst_id, copy_type, state,
            direction, tp_px_range, sl_mode, investment_ccy, tracking_mode, trade_quote_ccy.
            Decimal: lever, init_ord_amt, safety_ord_amt, px_steps, px_steps_mult, vol_mult, sl_pct,
            total_pnl, pnl_ratio, total_funding_fee, investment_amt, arbitrage_pn_l,
            transfer_in_margin, profit_sharing_ratio, ct_val. Integer: max_safety_ords. Boolean:
            allow_reinvest. Records: trigger_params. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.dca.ongoing_list, ...)`.

        `GET /api/v5/tradingBot/dca/ongoing-list`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-details
        """
        return self._client.call(
            _ONGOING_LIST,
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

    def orders(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        cycle_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Orders]:
        """DCA sub orders.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            cycle_id: `cycleId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Orders`. Text: cycle_id, ord_id, direction, side, ord_type, state,
            rebate_ccy, inst_id, trade_quote_ccy. Decimal: avg_fill_px, px, sz, filled_sz, fee,
            rebate, lever, ct_val. Unix time in milliseconds: fill_time, c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.dca.orders, ...)`.

        `GET /api/v5/tradingBot/dca/orders`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-sub-orders
        """
        return self._client.call(
            _ORDERS,
            {
                "algoId": algo_id,
                "algoOrdType": algo_ord_type,
                "cycleId": cycle_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def orders_manual_buy(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        price: DecimalArg,
        amt: DecimalArg,
        ord_type: Literal["limit", "market"] | str | None = None,
        trade_quote_ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersManualBuy]:
        """Add investment.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            price (decimal; required): `price`.
            amt (decimal; required): `amt`.
            ord_type: `ordType`: `limit`, `market`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersManualBuy`. Text: algo_id, algo_cl_ord_id, algo_ord_type, tag, s_code,
            s_msg. Decimal: diff_amount.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/orders/manual-buy`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-investment
        """
        return self._client.call(
            _ORDERS_MANUAL_BUY,
            {
                "algoId": algo_id,
                "algoOrdType": algo_ord_type,
                "price": price,
                "amt": amt,
                "ordType": ord_type,
                "tradeQuoteCcy": trade_quote_ccy,
            },
            extra,
            options,
        )

    def position_details(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionDetails]:
        """Get / DCA algo order position details.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionDetails`. Text: algo_id, algo_cl_ord_id, algo_ord_type, inst_id,
            cur_cycleld, trade_quote_ccy. Unix time in milliseconds: start_time. Integer:
            fill_manual_ords, fill_safety_ords. Decimal: funding_fee, init_px, notional_usd, avg_px,
            upl, liq_px, sz, base_sz, quote_sz, sl_px, tp_px, fee.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/dca/position-details`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-position-details
        """
        return self._client.call(
            _POSITION_DETAILS, {"algoId": algo_id, "algoOrdType": algo_ord_type}, extra, options
        )

    def set_reinvestment(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca"] | str,
        allow_reinvest: bool,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetReinvestment]:
        """Amend dca reinvestment.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`.
            allow_reinvest (boolean; required): `allowReinvest`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetReinvestment`. Text: algo_id, algo_ord_type, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/settings/reinvestment`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-reinvestment
        """
        return self._client.call(
            _SET_REINVESTMENT,
            {"algoId": algo_id, "algoOrdType": algo_ord_type, "allowReinvest": allow_reinvest},
            extra,
            options,
        )

    def set_take_profit(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca"] | str,
        tp_price: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetTakeProfit]:
        """Amend dca take profit settings.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`.
            tp_price (decimal; required): `tpPrice`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetTakeProfit`. Text: algo_id, algo_ord_type, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/settings/take-profit`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-take-profit-settings
        """
        return self._client.call(
            _SET_TAKE_PROFIT,
            {"algoId": algo_id, "algoOrdType": algo_ord_type, "tpPrice": tp_price},
            extra,
            options,
        )

    def stop(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        stop_type: Literal["1", "2"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Stop]:
        """Stop dca algo order.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            stop_type (required): `stopType`.
                Documented values:
                    `1`: contract_dca
                    `2`: contract_dca
                    `1`: spot_dca
                    `2`: spot_dca
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Stop`. Text: algo_id, tag, algo_cl_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/stop`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-stop-dca-algo-order
        """
        return self._client.call(
            _STOP,
            {"algoId": algo_id, "algoOrdType": algo_ord_type, "stopType": stop_type},
            extra,
            options,
        )


class AsyncDca:
    """OKX `dca`: 13 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def amend_order_algo(
        self,
        *,
        algo_id: str,
        px_steps: DecimalArg,
        px_steps_mult: DecimalArg,
        vol_mult: DecimalArg,
        tp_pct: DecimalArg,
        sl_pct: DecimalArg,
        init_ord_amt: DecimalArg,
        safety_ord_amt: DecimalArg,
        max_safety_ords: IntegerArg,
        reserve_funds: bool,
        trigger_params: Sequence[AmendOrderAlgoTriggerParamsParams],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendOrderAlgo]:
        """Amend spot dca basic param.

        Args:
            algo_id (required): `algoId`.
            px_steps (decimal; required): `pxSteps`.
            px_steps_mult (decimal; required): `pxStepsMult`.
            vol_mult (decimal; required): `volMult`.
            tp_pct (decimal; required): `tpPct`.
            sl_pct (decimal; required): `slPct`.
            init_ord_amt (decimal; required): `initOrdAmt`.
            safety_ord_amt (decimal; required): `safetyOrdAmt`.
            max_safety_ords (integer; required): `maxSafetyOrds`.
            reserve_funds (boolean; required): `reserveFunds`.
            trigger_params (list; required): `triggerParams`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/amend-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-spot-dca-basic-param
        """
        return await self._client.call(
            _AMEND_ORDER_ALGO,
            {
                "algoId": algo_id,
                "pxSteps": px_steps,
                "pxStepsMult": px_steps_mult,
                "volMult": vol_mult,
                "tpPct": tp_pct,
                "slPct": sl_pct,
                "initOrdAmt": init_ord_amt,
                "safetyOrdAmt": safety_ord_amt,
                "maxSafetyOrds": max_safety_ords,
                "reserveFunds": reserve_funds,
                "triggerParams": trigger_params,
            },
            extra,
            options,
        )

    async def create(
        self,
        *,
        inst_id: str,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        init_ord_amt: DecimalArg,
        max_safety_ords: IntegerArg,
        tp_pct: DecimalArg,
        lever: DecimalArg,
        trigger_params: Sequence[CreateTriggerParamsParams],
        allow_reinvest: Literal["true", "false"] | str | None = None,
        safety_ord_amt: DecimalArg | None = None,
        px_steps: DecimalArg | None = None,
        px_steps_mult: DecimalArg | None = None,
        vol_mult: DecimalArg | None = None,
        sl_pct: str | None = None,
        sl_mode: Literal["limit", "market"] | str | None = None,
        direction: Literal["long", "short"] | str | None = None,
        profit_sharing_ratio: Literal["0", "0.1", "0.2", "0.3"] | str | None = None,
        tracking_mode: Literal["sync", "async"] | str | None = None,
        tag: str | None = None,
        algo_cl_ord_id: str | None = None,
        trade_quote_ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Create]:
        """Place dca algo order.

        Args:
            inst_id (instrument ID; required): `instId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            init_ord_amt (decimal; required): `initOrdAmt`.
            max_safety_ords (integer; required): `maxSafetyOrds`.
            tp_pct (decimal; required): `tpPct`.
            lever (decimal; required): `lever`.
            trigger_params (list; required): `triggerParams`.
            allow_reinvest (default `true`): `allowReinvest`: `true`, `false`.
            safety_ord_amt (decimal): `safetyOrdAmt`.
            px_steps (decimal): `pxSteps`.
            px_steps_mult (decimal): `pxStepsMult`.
            vol_mult (decimal): `volMult`.
            sl_pct: `slPct`.
            sl_mode: `slMode`: `limit`, `market`.
            direction: `direction`: `long`, `short`.
            profit_sharing_ratio: `profitSharingRatio`: `0`, `0.1`, `0.2`, `0.3`.
            tracking_mode: `trackingMode`: `sync`, `async`.
            tag: `tag`.
            algo_cl_ord_id: `algoClOrdId`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Create`. Text: algo_id, tag, algo_cl_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/create`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-place-dca-algo-order
        """
        return await self._client.call(
            _CREATE,
            {
                "instId": inst_id,
                "algoOrdType": algo_ord_type,
                "initOrdAmt": init_ord_amt,
                "allowReinvest": allow_reinvest,
                "safetyOrdAmt": safety_ord_amt,
                "maxSafetyOrds": max_safety_ords,
                "pxSteps": px_steps,
                "pxStepsMult": px_steps_mult,
                "volMult": vol_mult,
                "tpPct": tp_pct,
                "slPct": sl_pct,
                "slMode": sl_mode,
                "direction": direction,
                "lever": lever,
                "triggerParams": trigger_params,
                "profitSharingRatio": profit_sharing_ratio,
                "trackingMode": tracking_mode,
                "tag": tag,
                "algoClOrdId": algo_cl_ord_id,
                "tradeQuoteCcy": trade_quote_ccy,
            },
            extra,
            options,
        )

    async def cycle_list(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CycleList]:
        """DCA cycle list.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            inst_id (instrument ID): `instId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CycleList`. Text: algo_id, algo_cl_ord_id, cycle_id. Boolean: current_cycle.
            Decimal: realized_pnl, fee, avg_px, tp_px. Unix time in milliseconds: start_time,
            end_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.dca.cycle_list, ...)`.

        `GET /api/v5/tradingBot/dca/cycle-list`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-cycle-list
        """
        return await self._client.call(
            _CYCLE_LIST,
            {
                "algoId": algo_id,
                "algoOrdType": algo_ord_type,
                "instId": inst_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def history_list(
        self,
        *,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[HistoryList]:
        """DCA algo order history.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            algo_id: `algoId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `HistoryList`. Text: algo_id, algo_ord_type, inst_id, copy_type, state,
            cancel_type, direction, sl_mode, investment_ccy, tracking_mode, trade_quote_ccy.
            Decimal: lever, init_ord_amt, safety_ord_amt, px_steps, px_steps_mult, vol_mult, sl_pct,
            total_pnl, pnl_ratio, funding_fee, investment_amt, arbitrage_pn_l, transfer_in_margin,
            profit_sharing_ratio, ct_val. Integer: max_safety_ords. Boolean: allow_reinvest.
            Records: trigger_params. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.dca.history_list, ...)`.

        `GET /api/v5/tradingBot/dca/history-list`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-history
        """
        return await self._client.call(
            _HISTORY_LIST,
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

    async def margin_add(
        self,
        *,
        algo_id: str,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MarginAdd]:
        """Add dca margin.

        Args:
            algo_id (required): `algoId`.
            amt (decimal; required): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MarginAdd`. Text: algo_id, algo_ord_type, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/margin/add`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-dca-margin
        """
        return await self._client.call(_MARGIN_ADD, {"algoId": algo_id, "amt": amt}, extra, options)

    async def margin_reduce(
        self,
        *,
        algo_id: str,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MarginReduce]:
        """Reduce dca margin.

        Args:
            algo_id (required): `algoId`.
            amt (decimal; required): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MarginReduce`. Text: algo_id, algo_ord_type, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/margin/reduce`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-reduce-dca-margin
        """
        return await self._client.call(
            _MARGIN_REDUCE, {"algoId": algo_id, "amt": amt}, extra, options
        )

    async def ongoing_list(
        self,
        *,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OngoingList]:
        """DCA algo order details.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            algo_id: `algoId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OngoingList`. Text: algo_id, algo_ord_type, inst_id, copy_type, state,
            direction, tp_px_range, sl_mode, investment_ccy, tracking_mode, trade_quote_ccy.
            Decimal: lever, init_ord_amt, safety_ord_amt, px_steps, px_steps_mult, vol_mult, sl_pct,
            total_pnl, pnl_ratio, total_funding_fee, investment_amt, arbitrage_pn_l,
            transfer_in_margin, profit_sharing_ratio, ct_val. Integer: max_safety_ords. Boolean:
            allow_reinvest. Records: trigger_params. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.dca.ongoing_list, ...)`.

        `GET /api/v5/tradingBot/dca/ongoing-list`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-details
        """
        return await self._client.call(
            _ONGOING_LIST,
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

    async def orders(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        cycle_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Orders]:
        """DCA sub orders.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            cycle_id: `cycleId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Orders`. Text: cycle_id, ord_id, direction, side, ord_type, state,
            rebate_ccy, inst_id, trade_quote_ccy. Decimal: avg_fill_px, px, sz, filled_sz, fee,
            rebate, lever, ct_val. Unix time in milliseconds: fill_time, c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.dca.orders, ...)`.

        `GET /api/v5/tradingBot/dca/orders`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-sub-orders
        """
        return await self._client.call(
            _ORDERS,
            {
                "algoId": algo_id,
                "algoOrdType": algo_ord_type,
                "cycleId": cycle_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def orders_manual_buy(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        price: DecimalArg,
        amt: DecimalArg,
        ord_type: Literal["limit", "market"] | str | None = None,
        trade_quote_ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersManualBuy]:
        """Add investment.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            price (decimal; required): `price`.
            amt (decimal; required): `amt`.
            ord_type: `ordType`: `limit`, `market`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersManualBuy`. Text: algo_id, algo_cl_ord_id, algo_ord_type, tag, s_code,
            s_msg. Decimal: diff_amount.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/orders/manual-buy`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-investment
        """
        return await self._client.call(
            _ORDERS_MANUAL_BUY,
            {
                "algoId": algo_id,
                "algoOrdType": algo_ord_type,
                "price": price,
                "amt": amt,
                "ordType": ord_type,
                "tradeQuoteCcy": trade_quote_ccy,
            },
            extra,
            options,
        )

    async def position_details(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionDetails]:
        """Get / DCA algo order position details.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionDetails`. Text: algo_id, algo_cl_ord_id, algo_ord_type, inst_id,
            cur_cycleld, trade_quote_ccy. Unix time in milliseconds: start_time. Integer:
            fill_manual_ords, fill_safety_ords. Decimal: funding_fee, init_px, notional_usd, avg_px,
            upl, liq_px, sz, base_sz, quote_sz, sl_px, tp_px, fee.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/dca/position-details`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-position-details
        """
        return await self._client.call(
            _POSITION_DETAILS, {"algoId": algo_id, "algoOrdType": algo_ord_type}, extra, options
        )

    async def set_reinvestment(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca"] | str,
        allow_reinvest: bool,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetReinvestment]:
        """Amend dca reinvestment.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`.
            allow_reinvest (boolean; required): `allowReinvest`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetReinvestment`. Text: algo_id, algo_ord_type, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/settings/reinvestment`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-reinvestment
        """
        return await self._client.call(
            _SET_REINVESTMENT,
            {"algoId": algo_id, "algoOrdType": algo_ord_type, "allowReinvest": allow_reinvest},
            extra,
            options,
        )

    async def set_take_profit(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca"] | str,
        tp_price: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetTakeProfit]:
        """Amend dca take profit settings.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`.
            tp_price (decimal; required): `tpPrice`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetTakeProfit`. Text: algo_id, algo_ord_type, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/settings/take-profit`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-take-profit-settings
        """
        return await self._client.call(
            _SET_TAKE_PROFIT,
            {"algoId": algo_id, "algoOrdType": algo_ord_type, "tpPrice": tp_price},
            extra,
            options,
        )

    async def stop(
        self,
        *,
        algo_id: str,
        algo_ord_type: Literal["contract_dca", "spot_dca"] | str,
        stop_type: Literal["1", "2"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Stop]:
        """Stop dca algo order.

        Args:
            algo_id (required): `algoId`.
            algo_ord_type (required): `algoOrdType`: `contract_dca`, `spot_dca`.
            stop_type (required): `stopType`.
                Documented values:
                    `1`: contract_dca
                    `2`: contract_dca
                    `1`: spot_dca
                    `2`: spot_dca
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Stop`. Text: algo_id, tag, algo_cl_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/dca/stop`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-stop-dca-algo-order
        """
        return await self._client.call(
            _STOP,
            {"algoId": algo_id, "algoOrdType": algo_ord_type, "stopType": stop_type},
            extra,
            options,
        )
