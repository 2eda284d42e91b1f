"""OKX `grid`: 20 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import Constraint, DecimalArg, IntegerArg, Param
from ..models.grid import (
    AdjustInvestment,
    AdjustMarginBalance,
    AiParam,
    AmendAlgoBasicParam,
    AmendOrderAlgo,
    AmendOrderAlgoTriggerParamsParams,
    CancelCloseOrder,
    ClosePosition,
    ComputeMarginBalance,
    CopyOrderAlgo,
    GridQuantity,
    MinInvestment,
    MinInvestmentInvestmentDataParams,
    OrderInstantTrigger,
    OrdersAlgoDetails,
    OrdersAlgoHistory,
    OrdersAlgoPending,
    PlaceOrderAlgo,
    PlaceOrderAlgoTriggerParamsParams,
    Positions,
    StopOrderAlgo,
    StopOrderAlgoParams,
    SubOrders,
    WithdrawIncome,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_ADJUST_INVESTMENT = Endpoint(
    "grid.adjust_investment",
    "POST",
    "/api/v5/tradingBot/grid/adjust-investment",
    auth="private",
    style="json_object",
    answer=objects(AdjustInvestment),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("amt", "amt", "decimal", required=True),
        Param("allow_reinvest_profit", "allowReinvestProfit"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_ADJUST_MARGIN_BALANCE = Endpoint(
    "grid.adjust_margin_balance",
    "POST",
    "/api/v5/tradingBot/grid/margin-balance",
    auth="private",
    style="json_object",
    answer=objects(AdjustMarginBalance),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("type", "type", required=True),
        Param("amt", "amt", "decimal"),
        Param("percent", "percent"),
    ),
    constraints=(Constraint("one_of", ("amt", "percent")),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_AI_PARAM = Endpoint(
    "grid.ai_param",
    "GET",
    "/api/v5/tradingBot/grid/ai-param",
    auth="optional",
    style="query",
    answer=objects(AiParam),
    permission="read",
    params=(
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("inst_id", "instId", required=True),
        Param("direction", "direction"),
        Param("duration", "duration"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_AMEND_ALGO_BASIC_PARAM = Endpoint(
    "grid.amend_algo_basic_param",
    "POST",
    "/api/v5/tradingBot/grid/amend-algo-basic-param",
    auth="private",
    style="json_object",
    answer=objects(AmendAlgoBasicParam),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("min_px", "minPx", "decimal", required=True),
        Param("max_px", "maxPx", "decimal", required=True),
        Param("grid_num", "gridNum", "integer", required=True),
        Param("topup_amount", "topupAmount", "decimal"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_AMEND_ORDER_ALGO = Endpoint(
    "grid.amend_order_algo",
    "POST",
    "/api/v5/tradingBot/grid/amend-order-algo",
    auth="private",
    style="json_object",
    answer=objects(AmendOrderAlgo),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("inst_id", "instId", required=True),
        Param("sl_trigger_px", "slTriggerPx", "decimal"),
        Param("tp_trigger_px", "tpTriggerPx", "decimal"),
        Param("tp_ratio", "tpRatio", "decimal"),
        Param("sl_ratio", "slRatio", "decimal"),
        Param("top_up_amt", "topUpAmt", "decimal"),
        Param(
            "trigger_params",
            "triggerParams",
            "objects",
            fields=(
                Param("trigger_action", "triggerAction", required=True),
                Param("trigger_strategy", "triggerStrategy", required=True),
                Param("trigger_px", "triggerPx", "decimal"),
                Param("stop_type", "stopType"),
            ),
        ),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_CANCEL_CLOSE_ORDER = Endpoint(
    "grid.cancel_close_order",
    "POST",
    "/api/v5/tradingBot/grid/cancel-close-order",
    auth="private",
    style="json_object",
    answer=objects(CancelCloseOrder),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("ord_id", "ordId", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_CLOSE_POSITION = Endpoint(
    "grid.close_position",
    "POST",
    "/api/v5/tradingBot/grid/close-position",
    auth="private",
    style="json_object",
    answer=objects(ClosePosition),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("mkt_close", "mktClose", "boolean", required=True),
        Param("sz", "sz", "decimal"),
        Param("px", "px", "decimal"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_COMPUTE_MARGIN_BALANCE = Endpoint(
    "grid.compute_margin_balance",
    "POST",
    "/api/v5/tradingBot/grid/compute-margin-balance",
    auth="private",
    style="json_object",
    answer=objects(ComputeMarginBalance),
    permission="trade",
    safe=True,
    params=(
        Param("algo_id", "algoId", required=True),
        Param("type", "type", required=True),
        Param("amt", "amt", "decimal"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_COPY_ORDER_ALGO = Endpoint(
    "grid.copy_order_algo",
    "POST",
    "/api/v5/tradingBot/grid/copy-order-algo",
    auth="private",
    style="json_object",
    answer=objects(CopyOrderAlgo),
    permission="trade",
    params=(
        Param("inst_id", "instId", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("source_algo_id", "sourceAlgoId", required=True),
        Param("quote_sz", "quoteSz", "decimal"),
        Param("lever", "lever", "decimal"),
        Param("auto_reserve", "autoReserve", "boolean"),
        Param("sz", "sz", "decimal"),
        Param("actual_margin_sz", "actualMarginSz", "decimal"),
        Param("extra_margin_sz", "extraMarginSz", "decimal"),
        Param("algo_cl_ord_id", "algoClOrdId"),
        Param("tag", "tag"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id", "instrument_id")),),
)
_GRID_QUANTITY = Endpoint(
    "grid.grid_quantity",
    "GET",
    "/api/v5/tradingBot/grid/grid-quantity",
    auth="optional",
    style="query",
    answer=objects(GridQuantity),
    permission="read",
    params=(
        Param("inst_id", "instId", required=True),
        Param("run_type", "runType", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("max_px", "maxPx", "decimal", required=True),
        Param("min_px", "minPx", "decimal", required=True),
        Param("lever", "lever", "decimal"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_MIN_INVESTMENT = Endpoint(
    "grid.min_investment",
    "POST",
    "/api/v5/tradingBot/grid/min-investment",
    auth="optional",
    style="json_object",
    answer=objects(MinInvestment),
    permission="read",
    safe=True,
    params=(
        Param("inst_id", "instId", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("max_px", "maxPx", "decimal", required=True),
        Param("min_px", "minPx", "decimal", required=True),
        Param("grid_num", "gridNum", "integer", required=True),
        Param("run_type", "runType", required=True),
        Param("direction", "direction"),
        Param("lever", "lever", "decimal"),
        Param("base_pos", "basePos", "boolean"),
        Param("investment_type", "investmentType"),
        Param("trigger_strategy", "triggerStrategy"),
        Param("top_up_amt", "topUpAmt", "decimal"),
        Param(
            "investment_data",
            "investmentData",
            "objects",
            fields=(
                Param("amt", "amt", "decimal", required=True),
                Param("ccy", "ccy", required=True),
            ),
        ),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_ORDER_INSTANT_TRIGGER = Endpoint(
    "grid.order_instant_trigger",
    "POST",
    "/api/v5/tradingBot/grid/order-instant-trigger",
    auth="private",
    style="json_object",
    answer=objects(OrderInstantTrigger),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("top_up_amt", "topUpAmt", "decimal"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id", "instrument_id")),),
)
_ORDERS_ALGO_DETAILS = Endpoint(
    "grid.orders_algo_details",
    "GET",
    "/api/v5/tradingBot/grid/orders-algo-details",
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
    "grid.orders_algo_history",
    "GET",
    "/api/v5/tradingBot/grid/orders-algo-history",
    auth="private",
    style="query",
    answer=objects(OrdersAlgoHistory),
    permission="read",
    params=(
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("algo_id", "algoId"),
        Param("inst_id", "instId"),
        Param("inst_type", "instType"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("algoId",), "before", max=100),
)
_ORDERS_ALGO_PENDING = Endpoint(
    "grid.orders_algo_pending",
    "GET",
    "/api/v5/tradingBot/grid/orders-algo-pending",
    auth="private",
    style="query",
    answer=objects(OrdersAlgoPending),
    permission="read",
    params=(
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("algo_id", "algoId"),
        Param("inst_id", "instId"),
        Param("inst_type", "instType"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("algoId",), "before", max=100),
)
_PLACE_ORDER_ALGO = Endpoint(
    "grid.place_order_algo",
    "POST",
    "/api/v5/tradingBot/grid/order-algo",
    auth="private",
    style="json_object",
    answer=objects(PlaceOrderAlgo),
    permission="trade",
    params=(
        Param("inst_id", "instId", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("max_px", "maxPx", "decimal", required=True),
        Param("min_px", "minPx", "decimal", required=True),
        Param("grid_num", "gridNum", "integer", required=True),
        Param("run_type", "runType"),
        Param("tp_trigger_px", "tpTriggerPx", "decimal"),
        Param("sl_trigger_px", "slTriggerPx", "decimal"),
        Param("algo_cl_ord_id", "algoClOrdId", max_length=32),
        Param("tag", "tag"),
        Param("profit_sharing_ratio", "profitSharingRatio"),
        Param(
            "trigger_params",
            "triggerParams",
            "objects",
            fields=(
                Param("trigger_action", "triggerAction", required=True),
                Param("trigger_strategy", "triggerStrategy", required=True),
                Param("delay_seconds", "delaySeconds", "integer"),
                Param("timeframe", "timeframe"),
                Param("thold", "thold", "integer"),
                Param("trigger_cond", "triggerCond"),
                Param("time_period", "timePeriod"),
                Param("trigger_px", "triggerPx", "decimal"),
                Param("stop_type", "stopType"),
            ),
        ),
        Param("quote_sz", "quoteSz", "decimal"),
        Param("base_sz", "baseSz", "decimal"),
        Param("trade_quote_ccy", "tradeQuoteCcy"),
        Param("sz", "sz", "decimal"),
        Param("direction", "direction"),
        Param("lever", "lever", "decimal"),
        Param("base_pos", "basePos", "boolean"),
        Param("tp_ratio", "tpRatio", "decimal"),
        Param("sl_ratio", "slRatio", "decimal"),
    ),
    constraints=(
        Constraint(
            "required", ("sz", "direction", "lever"), when=(("algoOrdType", ("contract_grid",)),)
        ),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id", "instrument_id")),),
)
_POSITIONS = Endpoint(
    "grid.positions",
    "GET",
    "/api/v5/tradingBot/grid/positions",
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
_STOP_ORDER_ALGO = Endpoint(
    "grid.stop_order_algo",
    "POST",
    "/api/v5/tradingBot/grid/stop-order-algo",
    auth="private",
    style="json_array",
    answer=objects(StopOrderAlgo),
    permission="trade",
    max_items=10,
    params=(
        Param("algo_id", "algoId", required=True),
        Param("inst_id", "instId", required=True),
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("stop_type", "stopType", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_SUB_ORDERS = Endpoint(
    "grid.sub_orders",
    "GET",
    "/api/v5/tradingBot/grid/sub-orders",
    auth="private",
    style="query",
    answer=objects(SubOrders),
    permission="read",
    params=(
        Param("algo_ord_type", "algoOrdType", required=True),
        Param("algo_id", "algoId", required=True),
        Param("type", "type", required=True),
        Param("group_id", "groupId"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("ordId",), "before", max=100),
)
_WITHDRAW_INCOME = Endpoint(
    "grid.withdraw_income",
    "POST",
    "/api/v5/tradingBot/grid/withdraw-income",
    auth="private",
    style="json_object",
    answer=objects(WithdrawIncome),
    permission="trade",
    params=(Param("algo_id", "algoId", required=True),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)


class Grid:
    """OKX `grid`: 20 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def adjust_investment(
        self,
        *,
        algo_id: str,
        amt: DecimalArg,
        allow_reinvest_profit: Literal["true", "false"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AdjustInvestment]:
        """Add investment.

        Args:
            algo_id (required): `algoId`.
            amt (decimal; required): `amt`.
            allow_reinvest_profit (default `true`): `allowReinvestProfit`: `true`, `false`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AdjustInvestment`. Text: algo_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/adjust-investment`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-add-investment
        """
        return self._client.call(
            _ADJUST_INVESTMENT,
            {"algoId": algo_id, "amt": amt, "allowReinvestProfit": allow_reinvest_profit},
            extra,
            options,
        )

    def adjust_margin_balance(
        self,
        *,
        algo_id: str,
        type: Literal["add", "reduce"] | str,
        amt: DecimalArg | None = None,
        percent: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AdjustMarginBalance]:
        """Adjust margin balance.

        Args:
            algo_id (required): `algoId`.
            type (required): `type`: `add`, `reduce`.
            amt (decimal; one of `amt`, `percent` is required): `amt`.
            percent (one of `amt`, `percent` is required): `percent`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AdjustMarginBalance`. Text: algo_id, algo_cl_ord_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/margin-balance`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-adjust-margin-balance
        """
        return self._client.call(
            _ADJUST_MARGIN_BALANCE,
            {"algoId": algo_id, "type": type, "amt": amt, "percent": percent},
            extra,
            options,
        )

    def ai_param(
        self,
        *,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        inst_id: str,
        direction: Literal["long", "short", "neutral"] | str | None = None,
        duration: Literal["7D", "30D", "180D", "14D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AiParam]:
        """Grid AI parameter (public).

        Args:
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            inst_id (instrument ID; required): `instId`.
            direction (required in some cases): `direction`: `long`, `short`, `neutral`.
            duration: `duration`: `7D`, `30D`, `180D`, `14D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AiParam`. Text: inst_id, algo_ord_type, duration, ccy, run_type, direction,
            source_ccy. Integer: grid_num. Decimal: max_px, min_px, per_max_profit_rate,
            per_min_profit_rate, per_grid_profit_ratio, annualized_rate, min_investment, lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/grid/ai-param`
        Signed when there are credentials. Permission: read.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-ai-parameter-public
        """
        return self._client.call(
            _AI_PARAM,
            {
                "algoOrdType": algo_ord_type,
                "instId": inst_id,
                "direction": direction,
                "duration": duration,
            },
            extra,
            options,
        )

    def amend_algo_basic_param(
        self,
        *,
        algo_id: str,
        min_px: DecimalArg,
        max_px: DecimalArg,
        grid_num: IntegerArg,
        topup_amount: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendAlgoBasicParam]:
        """Amend grid algo order basic param.

        Args:
            algo_id (required): `algoId`.
            min_px (decimal; required): `minPx`.
            max_px (decimal; required): `maxPx`.
            grid_num (integer; required): `gridNum`.
            topup_amount (decimal): `topupAmount`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendAlgoBasicParam`. Text: algo_id. Decimal: required_topup_amount,
            max_topup_amount.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/amend-algo-basic-param`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order-basic-param
        """
        return self._client.call(
            _AMEND_ALGO_BASIC_PARAM,
            {
                "algoId": algo_id,
                "minPx": min_px,
                "maxPx": max_px,
                "gridNum": grid_num,
                "topupAmount": topup_amount,
            },
            extra,
            options,
        )

    def amend_order_algo(
        self,
        *,
        algo_id: str,
        inst_id: str,
        sl_trigger_px: DecimalArg | None = None,
        tp_trigger_px: DecimalArg | None = None,
        tp_ratio: DecimalArg | None = None,
        sl_ratio: DecimalArg | None = None,
        top_up_amt: DecimalArg | None = None,
        trigger_params: Sequence[AmendOrderAlgoTriggerParamsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendOrderAlgo]:
        """Amend grid algo order.

        Args:
            algo_id (required): `algoId`.
            inst_id (instrument ID; required): `instId`.
            sl_trigger_px (decimal): `slTriggerPx`.
            tp_trigger_px (decimal): `tpTriggerPx`.
            tp_ratio (decimal): `tpRatio`.
            sl_ratio (decimal): `slRatio`.
            top_up_amt (decimal): `topUpAmt`.
            trigger_params (list): `triggerParams`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/amend-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order
        """
        return self._client.call(
            _AMEND_ORDER_ALGO,
            {
                "algoId": algo_id,
                "instId": inst_id,
                "slTriggerPx": sl_trigger_px,
                "tpTriggerPx": tp_trigger_px,
                "tpRatio": tp_ratio,
                "slRatio": sl_ratio,
                "topUpAmt": top_up_amt,
                "triggerParams": trigger_params,
            },
            extra,
            options,
        )

    def cancel_close_order(
        self,
        *,
        algo_id: str,
        ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelCloseOrder]:
        """Cancel close position order for contract grid.

        Args:
            algo_id (required): `algoId`.
            ord_id (required): `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelCloseOrder`. Text: algo_id, ord_id, algo_cl_ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/cancel-close-order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-cancel-close-position-order-for-contract-grid
        """
        return self._client.call(
            _CANCEL_CLOSE_ORDER, {"algoId": algo_id, "ordId": ord_id}, extra, options
        )

    def close_position(
        self,
        *,
        algo_id: str,
        mkt_close: bool,
        sz: DecimalArg | None = None,
        px: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ClosePosition]:
        """Close position for contract grid.

        Args:
            algo_id (required): `algoId`.
            mkt_close (boolean; required): `mktClose`.
            sz (decimal; required in some cases): `sz`.
            px (decimal; required in some cases): `px`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ClosePosition`. Text: algo_id, ord_id, algo_cl_ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/close-position`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid
        """
        return self._client.call(
            _CLOSE_POSITION,
            {"algoId": algo_id, "mktClose": mkt_close, "sz": sz, "px": px},
            extra,
            options,
        )

    def compute_margin_balance(
        self,
        *,
        algo_id: str,
        type: Literal["add", "reduce"] | str,
        amt: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ComputeMarginBalance]:
        """Compute margin balance.

        Args:
            algo_id (required): `algoId`.
            type (required): `type`: `add`, `reduce`.
            amt (decimal): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ComputeMarginBalance`. Decimal: max_amt, lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/compute-margin-balance`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-margin-balance
        """
        return self._client.call(
            _COMPUTE_MARGIN_BALANCE, {"algoId": algo_id, "type": type, "amt": amt}, extra, options
        )

    def copy_order_algo(
        self,
        *,
        inst_id: str,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        source_algo_id: str,
        quote_sz: DecimalArg | None = None,
        lever: DecimalArg | None = None,
        auto_reserve: bool | None = None,
        sz: DecimalArg | None = None,
        actual_margin_sz: DecimalArg | None = None,
        extra_margin_sz: DecimalArg | None = None,
        algo_cl_ord_id: str | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CopyOrderAlgo]:
        """Copy grid algo order.

        Args:
            inst_id (instrument ID; required): `instId`.
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            source_algo_id (required): `sourceAlgoId`.
            quote_sz (decimal): `quoteSz`.
            lever (decimal): `lever`.
            auto_reserve (boolean): `autoReserve`.
            sz (decimal): `sz`.
            actual_margin_sz (decimal): `actualMarginSz`.
            extra_margin_sz (decimal; default `0`): `extraMarginSz`.
            algo_cl_ord_id: `algoClOrdId`.
            tag: `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CopyOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/copy-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-copy-grid-algo-order
        """
        return self._client.call(
            _COPY_ORDER_ALGO,
            {
                "instId": inst_id,
                "algoOrdType": algo_ord_type,
                "sourceAlgoId": source_algo_id,
                "quoteSz": quote_sz,
                "lever": lever,
                "autoReserve": auto_reserve,
                "sz": sz,
                "actualMarginSz": actual_margin_sz,
                "extraMarginSz": extra_margin_sz,
                "algoClOrdId": algo_cl_ord_id,
                "tag": tag,
            },
            extra,
            options,
        )

    def grid_quantity(
        self,
        *,
        inst_id: str,
        run_type: Literal["1", "2"] | str,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        max_px: DecimalArg,
        min_px: DecimalArg,
        lever: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GridQuantity]:
        """Max grid quantity (public).

        Args:
            inst_id (instrument ID; required): `instId`.
            run_type (required): `runType`: `1`, `2`.
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            max_px (decimal; required): `maxPx`.
            min_px (decimal; required): `minPx`.
            lever (decimal; required in some cases): `lever`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GridQuantity`. Decimal: max_grid_qty.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/grid/grid-quantity`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-max-grid-quantity-public
        """
        return self._client.call(
            _GRID_QUANTITY,
            {
                "instId": inst_id,
                "runType": run_type,
                "algoOrdType": algo_ord_type,
                "maxPx": max_px,
                "minPx": min_px,
                "lever": lever,
            },
            extra,
            options,
        )

    def min_investment(
        self,
        *,
        inst_id: str,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        max_px: DecimalArg,
        min_px: DecimalArg,
        grid_num: IntegerArg,
        run_type: Literal["1", "2"] | str,
        direction: Literal["long", "short", "neutral"] | str | None = None,
        lever: DecimalArg | None = None,
        base_pos: bool | None = None,
        investment_type: Literal["quote", "base", "dual"] | str | None = None,
        trigger_strategy: Literal["instant", "price", "rsi"] | str | None = None,
        top_up_amt: DecimalArg | None = None,
        investment_data: Sequence[MinInvestmentInvestmentDataParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MinInvestment]:
        """Compute min investment (public).

        Args:
            inst_id (instrument ID; required): `instId`.
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            max_px (decimal; required): `maxPx`.
            min_px (decimal; required): `minPx`.
            grid_num (integer; required): `gridNum`.
            run_type (required): `runType`: `1`, `2`.
            direction (required in some cases): `direction`: `long`, `short`, `neutral`.
            lever (decimal; required in some cases): `lever`.
            base_pos (boolean; default `false`): `basePos`.
            investment_type: `investmentType`: `quote`, `base`, `dual`.
            trigger_strategy: `triggerStrategy`: `instant`, `price`, `rsi`.
            top_up_amt (decimal): `topUpAmt`.
            investment_data (list): `investmentData`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MinInvestment`. Records: min_investment_data. Decimal: single_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/min-investment`
        Signed when there are credentials. Permission: read.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-min-investment-public
        """
        return self._client.call(
            _MIN_INVESTMENT,
            {
                "instId": inst_id,
                "algoOrdType": algo_ord_type,
                "maxPx": max_px,
                "minPx": min_px,
                "gridNum": grid_num,
                "runType": run_type,
                "direction": direction,
                "lever": lever,
                "basePos": base_pos,
                "investmentType": investment_type,
                "triggerStrategy": trigger_strategy,
                "topUpAmt": top_up_amt,
                "investmentData": investment_data,
            },
            extra,
            options,
        )

    def order_instant_trigger(
        self,
        *,
        algo_id: str,
        top_up_amt: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrderInstantTrigger]:
        """Instant trigger grid algo order.

        Args:
            algo_id (required): `algoId`.
            top_up_amt (decimal): `topUpAmt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrderInstantTrigger`. Text: algo_id, algo_cl_ord_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/order-instant-trigger`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-instant-trigger-grid-algo-order
        """
        return self._client.call(
            _ORDER_INSTANT_TRIGGER, {"algoId": algo_id, "topUpAmt": top_up_amt}, extra, options
        )

    def orders_algo_details(
        self,
        *,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoDetails]:
        """Grid algo order details.

        Args:
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoDetails`. Text: algo_id, algo_cl_ord_id, inst_type, inst_id,
            algo_ord_type, state, run_type, cancel_type, stop_type, stop_result, direction, uly,
            inst_family, tag, copy_type, fee_ccy, trade_quote_ccy. Unix time in milliseconds:
            c_time, u_time. Records: rebate_trans, trigger_params. Decimal: max_px, min_px,
            tp_trigger_px, sl_trigger_px, single_amt, per_min_profit_rate, per_max_profit_rate,
            run_px, total_pnl, pnl_ratio, investment, grid_profit, float_profit,
            total_annualized_rate, annualized_rate, quote_sz, base_sz, cur_quote_sz, cur_base_sz,
            profit, sz, lever, actual_lever, liq_px, ord_frozen, avail_eq, eq, profit_sharing_ratio,
            tp_ratio, sl_ratio, fee, funding_fee. Integer: grid_num, trade_num, arbitrage_num,
            active_ord_num. Boolean: base_pos.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/grid/orders-algo-details`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-details
        """
        return self._client.call(
            _ORDERS_ALGO_DETAILS, {"algoOrdType": algo_ord_type, "algoId": algo_id}, extra, options
        )

    def orders_algo_history(
        self,
        *,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        algo_id: str | None = None,
        inst_id: str | None = None,
        inst_type: Literal["SPOT", "MARGIN", "FUTURES", "SWAP"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoHistory]:
        """Grid algo order history.

        Args:
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            algo_id: `algoId`.
            inst_id (instrument ID): `instId`.
            inst_type: `instType`: `SPOT`, `MARGIN`, `FUTURES`, `SWAP`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoHistory`. Text: algo_id, algo_cl_ord_id, inst_type, inst_id,
            algo_ord_type, state, run_type, cancel_type, stop_type, direction, uly, inst_family,
            tag, copy_type, fee_ccy, stop_result, trade_quote_ccy. Unix time in milliseconds:
            c_time, u_time. Records: rebate_trans, trigger_params. Decimal: max_px, min_px,
            tp_trigger_px, sl_trigger_px, total_pnl, pnl_ratio, investment, grid_profit,
            float_profit, quote_sz, base_sz, sz, lever, actual_lever, liq_px, ord_frozen, avail_eq,
            profit_sharing_ratio, fee, funding_fee. Integer: grid_num, arbitrage_num. Boolean:
            base_pos.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.grid.orders_algo_history, ...)`.

        `GET /api/v5/tradingBot/grid/orders-algo-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-history
        """
        return self._client.call(
            _ORDERS_ALGO_HISTORY,
            {
                "algoOrdType": algo_ord_type,
                "algoId": algo_id,
                "instId": inst_id,
                "instType": inst_type,
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
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        algo_id: str | None = None,
        inst_id: str | None = None,
        inst_type: Literal["SPOT", "MARGIN", "FUTURES", "SWAP"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoPending]:
        """Grid algo order list.

        Args:
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            algo_id: `algoId`.
            inst_id (instrument ID): `instId`.
            inst_type: `instType`: `SPOT`, `MARGIN`, `FUTURES`, `SWAP`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoPending`. Text: algo_id, algo_cl_ord_id, inst_type, inst_id,
            algo_ord_type, state, run_type, cancel_type, stop_type, direction, uly, inst_family,
            tag, copy_type, fee_ccy, trade_quote_ccy. Unix time in milliseconds: c_time, u_time.
            Records: rebate_trans, trigger_params. Decimal: max_px, min_px, tp_trigger_px,
            sl_trigger_px, total_pnl, pnl_ratio, investment, grid_profit, float_profit, quote_sz,
            base_sz, sz, lever, actual_lever, liq_px, ord_frozen, avail_eq, profit_sharing_ratio,
            fee, funding_fee. Integer: grid_num, arbitrage_num. Boolean: base_pos.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.grid.orders_algo_pending, ...)`.

        `GET /api/v5/tradingBot/grid/orders-algo-pending`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-list
        """
        return self._client.call(
            _ORDERS_ALGO_PENDING,
            {
                "algoOrdType": algo_ord_type,
                "algoId": algo_id,
                "instId": inst_id,
                "instType": inst_type,
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
        inst_id: str,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        max_px: DecimalArg,
        min_px: DecimalArg,
        grid_num: IntegerArg,
        run_type: Literal["1", "2"] | str | None = None,
        tp_trigger_px: DecimalArg | None = None,
        sl_trigger_px: DecimalArg | None = None,
        algo_cl_ord_id: str | None = None,
        tag: str | None = None,
        profit_sharing_ratio: Literal["0", "0.1", "0.2", "0.3"] | str | None = None,
        trigger_params: Sequence[PlaceOrderAlgoTriggerParamsParams] | None = None,
        quote_sz: DecimalArg | None = None,
        base_sz: DecimalArg | None = None,
        trade_quote_ccy: str | None = None,
        sz: DecimalArg | None = None,
        direction: Literal["long", "short", "neutral"] | str | None = None,
        lever: DecimalArg | None = None,
        base_pos: bool | None = None,
        tp_ratio: DecimalArg | None = None,
        sl_ratio: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PlaceOrderAlgo]:
        """Place grid algo order.

        Cases:
            `algo_ord_type` `grid`: Spot Grid Order.
            `algo_ord_type` `contract_grid`: Contract Grid Order, needs `sz`, `direction`, `lever`.

        Args:
            inst_id (instrument ID; required): `instId`.
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            max_px (decimal; required): `maxPx`.
            min_px (decimal; required): `minPx`.
            grid_num (integer; required): `gridNum`.
            run_type (default `1`): `runType`: `1`, `2`.
            tp_trigger_px (decimal): `tpTriggerPx`.
            sl_trigger_px (decimal): `slTriggerPx`.
            algo_cl_ord_id (up to 32 characters): `algoClOrdId`.
            tag: `tag`.
            profit_sharing_ratio: `profitSharingRatio`: `0`, `0.1`, `0.2`, `0.3`.
            trigger_params (list): `triggerParams`.
            quote_sz (decimal; sometimes required for `algo_ord_type` `grid`): `quoteSz`.
            base_sz (decimal; sometimes required for `algo_ord_type` `grid`): `baseSz`.
            trade_quote_ccy (currency; for `algo_ord_type` `grid`): `tradeQuoteCcy`.
            sz (decimal; required for `algo_ord_type` `contract_grid`): `sz`.
            direction (required for `algo_ord_type` `contract_grid`): `direction`: `long`, `short`, `neutral`.
            lever (decimal; required for `algo_ord_type` `contract_grid`): `lever`.
            base_pos (boolean; for `algo_ord_type` `contract_grid`; default `false`): `basePos`.
            tp_ratio (decimal; for `algo_ord_type` `contract_grid`): `tpRatio`.
            sl_ratio (decimal; for `algo_ord_type` `contract_grid`): `slRatio`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order
        """
        return self._client.call(
            _PLACE_ORDER_ALGO,
            {
                "instId": inst_id,
                "algoOrdType": algo_ord_type,
                "maxPx": max_px,
                "minPx": min_px,
                "gridNum": grid_num,
                "runType": run_type,
                "tpTriggerPx": tp_trigger_px,
                "slTriggerPx": sl_trigger_px,
                "algoClOrdId": algo_cl_ord_id,
                "tag": tag,
                "profitSharingRatio": profit_sharing_ratio,
                "triggerParams": trigger_params,
                "quoteSz": quote_sz,
                "baseSz": base_sz,
                "tradeQuoteCcy": trade_quote_ccy,
                "sz": sz,
                "direction": direction,
                "lever": lever,
                "basePos": base_pos,
                "tpRatio": tp_ratio,
                "slRatio": sl_ratio,
            },
            extra,
            options,
        )

    def positions(
        self,
        *,
        algo_ord_type: Literal["contract_grid"] | str,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Positions]:
        """Grid algo order positions.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract_grid`.
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

        `GET /api/v5/tradingBot/grid/positions`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-positions
        """
        return self._client.call(
            _POSITIONS, {"algoOrdType": algo_ord_type, "algoId": algo_id}, extra, options
        )

    def stop_order_algo(
        self,
        items: Sequence[StopOrderAlgoParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[StopOrderAlgo]:
        """Stop grid algo order.

        Args:
            items (up to 10 items): what to send, in order, each a `StopOrderAlgoParams`.
                Each: needs `algo_id`, `inst_id`, `algo_ord_type`, `stop_type`.
            options: what this call overrides.

        Returns:
            A list of `StopOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 10: `client.batch(client.grid.stop_order_algo, items)`.

        `POST /api/v5/tradingBot/grid/stop-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-stop-grid-algo-order
        """
        return self._client.call(_STOP_ORDER_ALGO, {"items": items}, None, options)

    def sub_orders(
        self,
        *,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        algo_id: str,
        type: Literal["live", "filled"] | str,
        group_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SubOrders]:
        """Grid algo sub orders.

        Args:
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            algo_id (required): `algoId`.
            type (required): `type`: `live`, `filled`.
            group_id: `groupId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SubOrders`. Text: algo_id, algo_cl_ord_id, inst_type, inst_id, algo_ord_type,
            group_id, ord_id, td_mode, ccy, ord_type, state, side, fee_ccy, rebate_ccy, pos_side,
            tag. Unix time in milliseconds: c_time, u_time. Decimal: sz, px, fee, rebate, avg_px,
            acc_fill_sz, pnl, ct_val, lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.grid.sub_orders, ...)`.

        `GET /api/v5/tradingBot/grid/sub-orders`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-sub-orders
        """
        return self._client.call(
            _SUB_ORDERS,
            {
                "algoOrdType": algo_ord_type,
                "algoId": algo_id,
                "type": type,
                "groupId": group_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def withdraw_income(
        self,
        *,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[WithdrawIncome]:
        """Spot grid withdraw income.

        Args:
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `WithdrawIncome`. Text: algo_id, algo_cl_ord_id. Decimal: profit.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/withdraw-income`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-spot-grid-withdraw-income
        """
        return self._client.call(_WITHDRAW_INCOME, {"algoId": algo_id}, extra, options)


class AsyncGrid:
    """OKX `grid`: 20 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def adjust_investment(
        self,
        *,
        algo_id: str,
        amt: DecimalArg,
        allow_reinvest_profit: Literal["true", "false"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AdjustInvestment]:
        """Add investment.

        Args:
            algo_id (required): `algoId`.
            amt (decimal; required): `amt`.
            allow_reinvest_profit (default `true`): `allowReinvestProfit`: `true`, `false`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AdjustInvestment`. Text: algo_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/adjust-investment`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-add-investment
        """
        return await self._client.call(
            _ADJUST_INVESTMENT,
            {"algoId": algo_id, "amt": amt, "allowReinvestProfit": allow_reinvest_profit},
            extra,
            options,
        )

    async def adjust_margin_balance(
        self,
        *,
        algo_id: str,
        type: Literal["add", "reduce"] | str,
        amt: DecimalArg | None = None,
        percent: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AdjustMarginBalance]:
        """Adjust margin balance.

        Args:
            algo_id (required): `algoId`.
            type (required): `type`: `add`, `reduce`.
            amt (decimal; one of `amt`, `percent` is required): `amt`.
            percent (one of `amt`, `percent` is required): `percent`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AdjustMarginBalance`. Text: algo_id, algo_cl_ord_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/margin-balance`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-adjust-margin-balance
        """
        return await self._client.call(
            _ADJUST_MARGIN_BALANCE,
            {"algoId": algo_id, "type": type, "amt": amt, "percent": percent},
            extra,
            options,
        )

    async def ai_param(
        self,
        *,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        inst_id: str,
        direction: Literal["long", "short", "neutral"] | str | None = None,
        duration: Literal["7D", "30D", "180D", "14D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AiParam]:
        """Grid AI parameter (public).

        Args:
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            inst_id (instrument ID; required): `instId`.
            direction (required in some cases): `direction`: `long`, `short`, `neutral`.
            duration: `duration`: `7D`, `30D`, `180D`, `14D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AiParam`. Text: inst_id, algo_ord_type, duration, ccy, run_type, direction,
            source_ccy. Integer: grid_num. Decimal: max_px, min_px, per_max_profit_rate,
            per_min_profit_rate, per_grid_profit_ratio, annualized_rate, min_investment, lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/grid/ai-param`
        Signed when there are credentials. Permission: read.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-ai-parameter-public
        """
        return await self._client.call(
            _AI_PARAM,
            {
                "algoOrdType": algo_ord_type,
                "instId": inst_id,
                "direction": direction,
                "duration": duration,
            },
            extra,
            options,
        )

    async def amend_algo_basic_param(
        self,
        *,
        algo_id: str,
        min_px: DecimalArg,
        max_px: DecimalArg,
        grid_num: IntegerArg,
        topup_amount: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendAlgoBasicParam]:
        """Amend grid algo order basic param.

        Args:
            algo_id (required): `algoId`.
            min_px (decimal; required): `minPx`.
            max_px (decimal; required): `maxPx`.
            grid_num (integer; required): `gridNum`.
            topup_amount (decimal): `topupAmount`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendAlgoBasicParam`. Text: algo_id. Decimal: required_topup_amount,
            max_topup_amount.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/amend-algo-basic-param`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order-basic-param
        """
        return await self._client.call(
            _AMEND_ALGO_BASIC_PARAM,
            {
                "algoId": algo_id,
                "minPx": min_px,
                "maxPx": max_px,
                "gridNum": grid_num,
                "topupAmount": topup_amount,
            },
            extra,
            options,
        )

    async def amend_order_algo(
        self,
        *,
        algo_id: str,
        inst_id: str,
        sl_trigger_px: DecimalArg | None = None,
        tp_trigger_px: DecimalArg | None = None,
        tp_ratio: DecimalArg | None = None,
        sl_ratio: DecimalArg | None = None,
        top_up_amt: DecimalArg | None = None,
        trigger_params: Sequence[AmendOrderAlgoTriggerParamsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendOrderAlgo]:
        """Amend grid algo order.

        Args:
            algo_id (required): `algoId`.
            inst_id (instrument ID; required): `instId`.
            sl_trigger_px (decimal): `slTriggerPx`.
            tp_trigger_px (decimal): `tpTriggerPx`.
            tp_ratio (decimal): `tpRatio`.
            sl_ratio (decimal): `slRatio`.
            top_up_amt (decimal): `topUpAmt`.
            trigger_params (list): `triggerParams`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/amend-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order
        """
        return await self._client.call(
            _AMEND_ORDER_ALGO,
            {
                "algoId": algo_id,
                "instId": inst_id,
                "slTriggerPx": sl_trigger_px,
                "tpTriggerPx": tp_trigger_px,
                "tpRatio": tp_ratio,
                "slRatio": sl_ratio,
                "topUpAmt": top_up_amt,
                "triggerParams": trigger_params,
            },
            extra,
            options,
        )

    async def cancel_close_order(
        self,
        *,
        algo_id: str,
        ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelCloseOrder]:
        """Cancel close position order for contract grid.

        Args:
            algo_id (required): `algoId`.
            ord_id (required): `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelCloseOrder`. Text: algo_id, ord_id, algo_cl_ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/cancel-close-order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-cancel-close-position-order-for-contract-grid
        """
        return await self._client.call(
            _CANCEL_CLOSE_ORDER, {"algoId": algo_id, "ordId": ord_id}, extra, options
        )

    async def close_position(
        self,
        *,
        algo_id: str,
        mkt_close: bool,
        sz: DecimalArg | None = None,
        px: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ClosePosition]:
        """Close position for contract grid.

        Args:
            algo_id (required): `algoId`.
            mkt_close (boolean; required): `mktClose`.
            sz (decimal; required in some cases): `sz`.
            px (decimal; required in some cases): `px`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ClosePosition`. Text: algo_id, ord_id, algo_cl_ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/close-position`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid
        """
        return await self._client.call(
            _CLOSE_POSITION,
            {"algoId": algo_id, "mktClose": mkt_close, "sz": sz, "px": px},
            extra,
            options,
        )

    async def compute_margin_balance(
        self,
        *,
        algo_id: str,
        type: Literal["add", "reduce"] | str,
        amt: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ComputeMarginBalance]:
        """Compute margin balance.

        Args:
            algo_id (required): `algoId`.
            type (required): `type`: `add`, `reduce`.
            amt (decimal): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ComputeMarginBalance`. Decimal: max_amt, lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/compute-margin-balance`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-margin-balance
        """
        return await self._client.call(
            _COMPUTE_MARGIN_BALANCE, {"algoId": algo_id, "type": type, "amt": amt}, extra, options
        )

    async def copy_order_algo(
        self,
        *,
        inst_id: str,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        source_algo_id: str,
        quote_sz: DecimalArg | None = None,
        lever: DecimalArg | None = None,
        auto_reserve: bool | None = None,
        sz: DecimalArg | None = None,
        actual_margin_sz: DecimalArg | None = None,
        extra_margin_sz: DecimalArg | None = None,
        algo_cl_ord_id: str | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CopyOrderAlgo]:
        """Copy grid algo order.

        Args:
            inst_id (instrument ID; required): `instId`.
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            source_algo_id (required): `sourceAlgoId`.
            quote_sz (decimal): `quoteSz`.
            lever (decimal): `lever`.
            auto_reserve (boolean): `autoReserve`.
            sz (decimal): `sz`.
            actual_margin_sz (decimal): `actualMarginSz`.
            extra_margin_sz (decimal; default `0`): `extraMarginSz`.
            algo_cl_ord_id: `algoClOrdId`.
            tag: `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CopyOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/copy-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-copy-grid-algo-order
        """
        return await self._client.call(
            _COPY_ORDER_ALGO,
            {
                "instId": inst_id,
                "algoOrdType": algo_ord_type,
                "sourceAlgoId": source_algo_id,
                "quoteSz": quote_sz,
                "lever": lever,
                "autoReserve": auto_reserve,
                "sz": sz,
                "actualMarginSz": actual_margin_sz,
                "extraMarginSz": extra_margin_sz,
                "algoClOrdId": algo_cl_ord_id,
                "tag": tag,
            },
            extra,
            options,
        )

    async def grid_quantity(
        self,
        *,
        inst_id: str,
        run_type: Literal["1", "2"] | str,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        max_px: DecimalArg,
        min_px: DecimalArg,
        lever: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GridQuantity]:
        """Max grid quantity (public).

        Args:
            inst_id (instrument ID; required): `instId`.
            run_type (required): `runType`: `1`, `2`.
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            max_px (decimal; required): `maxPx`.
            min_px (decimal; required): `minPx`.
            lever (decimal; required in some cases): `lever`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GridQuantity`. Decimal: max_grid_qty.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/grid/grid-quantity`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-max-grid-quantity-public
        """
        return await self._client.call(
            _GRID_QUANTITY,
            {
                "instId": inst_id,
                "runType": run_type,
                "algoOrdType": algo_ord_type,
                "maxPx": max_px,
                "minPx": min_px,
                "lever": lever,
            },
            extra,
            options,
        )

    async def min_investment(
        self,
        *,
        inst_id: str,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        max_px: DecimalArg,
        min_px: DecimalArg,
        grid_num: IntegerArg,
        run_type: Literal["1", "2"] | str,
        direction: Literal["long", "short", "neutral"] | str | None = None,
        lever: DecimalArg | None = None,
        base_pos: bool | None = None,
        investment_type: Literal["quote", "base", "dual"] | str | None = None,
        trigger_strategy: Literal["instant", "price", "rsi"] | str | None = None,
        top_up_amt: DecimalArg | None = None,
        investment_data: Sequence[MinInvestmentInvestmentDataParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MinInvestment]:
        """Compute min investment (public).

        Args:
            inst_id (instrument ID; required): `instId`.
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            max_px (decimal; required): `maxPx`.
            min_px (decimal; required): `minPx`.
            grid_num (integer; required): `gridNum`.
            run_type (required): `runType`: `1`, `2`.
            direction (required in some cases): `direction`: `long`, `short`, `neutral`.
            lever (decimal; required in some cases): `lever`.
            base_pos (boolean; default `false`): `basePos`.
            investment_type: `investmentType`: `quote`, `base`, `dual`.
            trigger_strategy: `triggerStrategy`: `instant`, `price`, `rsi`.
            top_up_amt (decimal): `topUpAmt`.
            investment_data (list): `investmentData`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MinInvestment`. Records: min_investment_data. Decimal: single_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/min-investment`
        Signed when there are credentials. Permission: read.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-min-investment-public
        """
        return await self._client.call(
            _MIN_INVESTMENT,
            {
                "instId": inst_id,
                "algoOrdType": algo_ord_type,
                "maxPx": max_px,
                "minPx": min_px,
                "gridNum": grid_num,
                "runType": run_type,
                "direction": direction,
                "lever": lever,
                "basePos": base_pos,
                "investmentType": investment_type,
                "triggerStrategy": trigger_strategy,
                "topUpAmt": top_up_amt,
                "investmentData": investment_data,
            },
            extra,
            options,
        )

    async def order_instant_trigger(
        self,
        *,
        algo_id: str,
        top_up_amt: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrderInstantTrigger]:
        """Instant trigger grid algo order.

        Args:
            algo_id (required): `algoId`.
            top_up_amt (decimal): `topUpAmt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrderInstantTrigger`. Text: algo_id, algo_cl_ord_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/order-instant-trigger`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-instant-trigger-grid-algo-order
        """
        return await self._client.call(
            _ORDER_INSTANT_TRIGGER, {"algoId": algo_id, "topUpAmt": top_up_amt}, extra, options
        )

    async def orders_algo_details(
        self,
        *,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoDetails]:
        """Grid algo order details.

        Args:
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoDetails`. Text: algo_id, algo_cl_ord_id, inst_type, inst_id,
            algo_ord_type, state, run_type, cancel_type, stop_type, stop_result, direction, uly,
            inst_family, tag, copy_type, fee_ccy, trade_quote_ccy. Unix time in milliseconds:
            c_time, u_time. Records: rebate_trans, trigger_params. Decimal: max_px, min_px,
            tp_trigger_px, sl_trigger_px, single_amt, per_min_profit_rate, per_max_profit_rate,
            run_px, total_pnl, pnl_ratio, investment, grid_profit, float_profit,
            total_annualized_rate, annualized_rate, quote_sz, base_sz, cur_quote_sz, cur_base_sz,
            profit, sz, lever, actual_lever, liq_px, ord_frozen, avail_eq, eq, profit_sharing_ratio,
            tp_ratio, sl_ratio, fee, funding_fee. Integer: grid_num, trade_num, arbitrage_num,
            active_ord_num. Boolean: base_pos.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/grid/orders-algo-details`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-details
        """
        return await self._client.call(
            _ORDERS_ALGO_DETAILS, {"algoOrdType": algo_ord_type, "algoId": algo_id}, extra, options
        )

    async def orders_algo_history(
        self,
        *,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        algo_id: str | None = None,
        inst_id: str | None = None,
        inst_type: Literal["SPOT", "MARGIN", "FUTURES", "SWAP"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoHistory]:
        """Grid algo order history.

        Args:
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            algo_id: `algoId`.
            inst_id (instrument ID): `instId`.
            inst_type: `instType`: `SPOT`, `MARGIN`, `FUTURES`, `SWAP`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoHistory`. Text: algo_id, algo_cl_ord_id, inst_type, inst_id,
            algo_ord_type, state, run_type, cancel_type, stop_type, direction, uly, inst_family,
            tag, copy_type, fee_ccy, stop_result, trade_quote_ccy. Unix time in milliseconds:
            c_time, u_time. Records: rebate_trans, trigger_params. Decimal: max_px, min_px,
            tp_trigger_px, sl_trigger_px, total_pnl, pnl_ratio, investment, grid_profit,
            float_profit, quote_sz, base_sz, sz, lever, actual_lever, liq_px, ord_frozen, avail_eq,
            profit_sharing_ratio, fee, funding_fee. Integer: grid_num, arbitrage_num. Boolean:
            base_pos.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.grid.orders_algo_history, ...)`.

        `GET /api/v5/tradingBot/grid/orders-algo-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-history
        """
        return await self._client.call(
            _ORDERS_ALGO_HISTORY,
            {
                "algoOrdType": algo_ord_type,
                "algoId": algo_id,
                "instId": inst_id,
                "instType": inst_type,
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
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        algo_id: str | None = None,
        inst_id: str | None = None,
        inst_type: Literal["SPOT", "MARGIN", "FUTURES", "SWAP"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoPending]:
        """Grid algo order list.

        Args:
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            algo_id: `algoId`.
            inst_id (instrument ID): `instId`.
            inst_type: `instType`: `SPOT`, `MARGIN`, `FUTURES`, `SWAP`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoPending`. Text: algo_id, algo_cl_ord_id, inst_type, inst_id,
            algo_ord_type, state, run_type, cancel_type, stop_type, direction, uly, inst_family,
            tag, copy_type, fee_ccy, trade_quote_ccy. Unix time in milliseconds: c_time, u_time.
            Records: rebate_trans, trigger_params. Decimal: max_px, min_px, tp_trigger_px,
            sl_trigger_px, total_pnl, pnl_ratio, investment, grid_profit, float_profit, quote_sz,
            base_sz, sz, lever, actual_lever, liq_px, ord_frozen, avail_eq, profit_sharing_ratio,
            fee, funding_fee. Integer: grid_num, arbitrage_num. Boolean: base_pos.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.grid.orders_algo_pending, ...)`.

        `GET /api/v5/tradingBot/grid/orders-algo-pending`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-list
        """
        return await self._client.call(
            _ORDERS_ALGO_PENDING,
            {
                "algoOrdType": algo_ord_type,
                "algoId": algo_id,
                "instId": inst_id,
                "instType": inst_type,
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
        inst_id: str,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        max_px: DecimalArg,
        min_px: DecimalArg,
        grid_num: IntegerArg,
        run_type: Literal["1", "2"] | str | None = None,
        tp_trigger_px: DecimalArg | None = None,
        sl_trigger_px: DecimalArg | None = None,
        algo_cl_ord_id: str | None = None,
        tag: str | None = None,
        profit_sharing_ratio: Literal["0", "0.1", "0.2", "0.3"] | str | None = None,
        trigger_params: Sequence[PlaceOrderAlgoTriggerParamsParams] | None = None,
        quote_sz: DecimalArg | None = None,
        base_sz: DecimalArg | None = None,
        trade_quote_ccy: str | None = None,
        sz: DecimalArg | None = None,
        direction: Literal["long", "short", "neutral"] | str | None = None,
        lever: DecimalArg | None = None,
        base_pos: bool | None = None,
        tp_ratio: DecimalArg | None = None,
        sl_ratio: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PlaceOrderAlgo]:
        """Place grid algo order.

        Cases:
            `algo_ord_type` `grid`: Spot Grid Order.
            `algo_ord_type` `contract_grid`: Contract Grid Order, needs `sz`, `direction`, `lever`.

        Args:
            inst_id (instrument ID; required): `instId`.
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            max_px (decimal; required): `maxPx`.
            min_px (decimal; required): `minPx`.
            grid_num (integer; required): `gridNum`.
            run_type (default `1`): `runType`: `1`, `2`.
            tp_trigger_px (decimal): `tpTriggerPx`.
            sl_trigger_px (decimal): `slTriggerPx`.
            algo_cl_ord_id (up to 32 characters): `algoClOrdId`.
            tag: `tag`.
            profit_sharing_ratio: `profitSharingRatio`: `0`, `0.1`, `0.2`, `0.3`.
            trigger_params (list): `triggerParams`.
            quote_sz (decimal; sometimes required for `algo_ord_type` `grid`): `quoteSz`.
            base_sz (decimal; sometimes required for `algo_ord_type` `grid`): `baseSz`.
            trade_quote_ccy (currency; for `algo_ord_type` `grid`): `tradeQuoteCcy`.
            sz (decimal; required for `algo_ord_type` `contract_grid`): `sz`.
            direction (required for `algo_ord_type` `contract_grid`): `direction`: `long`, `short`, `neutral`.
            lever (decimal; required for `algo_ord_type` `contract_grid`): `lever`.
            base_pos (boolean; for `algo_ord_type` `contract_grid`; default `false`): `basePos`.
            tp_ratio (decimal; for `algo_ord_type` `contract_grid`): `tpRatio`.
            sl_ratio (decimal; for `algo_ord_type` `contract_grid`): `slRatio`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order
        """
        return await self._client.call(
            _PLACE_ORDER_ALGO,
            {
                "instId": inst_id,
                "algoOrdType": algo_ord_type,
                "maxPx": max_px,
                "minPx": min_px,
                "gridNum": grid_num,
                "runType": run_type,
                "tpTriggerPx": tp_trigger_px,
                "slTriggerPx": sl_trigger_px,
                "algoClOrdId": algo_cl_ord_id,
                "tag": tag,
                "profitSharingRatio": profit_sharing_ratio,
                "triggerParams": trigger_params,
                "quoteSz": quote_sz,
                "baseSz": base_sz,
                "tradeQuoteCcy": trade_quote_ccy,
                "sz": sz,
                "direction": direction,
                "lever": lever,
                "basePos": base_pos,
                "tpRatio": tp_ratio,
                "slRatio": sl_ratio,
            },
            extra,
            options,
        )

    async def positions(
        self,
        *,
        algo_ord_type: Literal["contract_grid"] | str,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Positions]:
        """Grid algo order positions.

        Args:
            algo_ord_type (required): `algoOrdType`: `contract_grid`.
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

        `GET /api/v5/tradingBot/grid/positions`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-positions
        """
        return await self._client.call(
            _POSITIONS, {"algoOrdType": algo_ord_type, "algoId": algo_id}, extra, options
        )

    async def stop_order_algo(
        self,
        items: Sequence[StopOrderAlgoParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[StopOrderAlgo]:
        """Stop grid algo order.

        Args:
            items (up to 10 items): what to send, in order, each a `StopOrderAlgoParams`.
                Each: needs `algo_id`, `inst_id`, `algo_ord_type`, `stop_type`.
            options: what this call overrides.

        Returns:
            A list of `StopOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 10: `await client.batch(client.grid.stop_order_algo, items)`.

        `POST /api/v5/tradingBot/grid/stop-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-stop-grid-algo-order
        """
        return await self._client.call(_STOP_ORDER_ALGO, {"items": items}, None, options)

    async def sub_orders(
        self,
        *,
        algo_ord_type: Literal["grid", "contract_grid"] | str,
        algo_id: str,
        type: Literal["live", "filled"] | str,
        group_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SubOrders]:
        """Grid algo sub orders.

        Args:
            algo_ord_type (required): `algoOrdType`: `grid`, `contract_grid`.
            algo_id (required): `algoId`.
            type (required): `type`: `live`, `filled`.
            group_id: `groupId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SubOrders`. Text: algo_id, algo_cl_ord_id, inst_type, inst_id, algo_ord_type,
            group_id, ord_id, td_mode, ccy, ord_type, state, side, fee_ccy, rebate_ccy, pos_side,
            tag. Unix time in milliseconds: c_time, u_time. Decimal: sz, px, fee, rebate, avg_px,
            acc_fill_sz, pnl, ct_val, lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.grid.sub_orders, ...)`.

        `GET /api/v5/tradingBot/grid/sub-orders`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-sub-orders
        """
        return await self._client.call(
            _SUB_ORDERS,
            {
                "algoOrdType": algo_ord_type,
                "algoId": algo_id,
                "type": type,
                "groupId": group_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def withdraw_income(
        self,
        *,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[WithdrawIncome]:
        """Spot grid withdraw income.

        Args:
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `WithdrawIncome`. Text: algo_id, algo_cl_ord_id. Decimal: profit.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/grid/withdraw-income`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-spot-grid-withdraw-income
        """
        return await self._client.call(_WITHDRAW_INCOME, {"algoId": algo_id}, extra, options)
