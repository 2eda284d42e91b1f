"""Records and nested arguments. OKX `grid`: 20 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypedDict

from .._runtime.core.params import DecimalArg, IntegerArg
from .._runtime.core.records import Record, boolean, decimal, integer, records, text, timestamp_ms


class AdjustInvestment(Record, endpoint="grid.adjust_investment"):
    """An item of the answer of `grid.adjust_investment`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-add-investment
    """

    algo_id = text("algoId")


class AdjustMarginBalance(Record, endpoint="grid.adjust_margin_balance"):
    """An item of the answer of `grid.adjust_margin_balance`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-adjust-margin-balance
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")


class AiParam(Record, endpoint="grid.ai_param"):
    """An item of the answer of `grid.ai_param`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-ai-parameter-public
    """

    inst_id = text("instId")
    """Instrument ID."""
    algo_ord_type = text("algoOrdType")
    """Documented values: `grid`, `contract_grid`."""
    duration = text("duration")
    """Documented values: `7D`, `30D`, `180D`."""
    grid_num = integer("gridNum")
    """Integer."""
    max_px = decimal("maxPx")
    """Decimal."""
    min_px = decimal("minPx")
    """Decimal."""
    per_max_profit_rate = decimal("perMaxProfitRate")
    """Decimal."""
    per_min_profit_rate = decimal("perMinProfitRate")
    """Decimal."""
    per_grid_profit_ratio = decimal("perGridProfitRatio")
    """Decimal."""
    annualized_rate = decimal("annualizedRate")
    """Decimal."""
    min_investment = decimal("minInvestment")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    run_type = text("runType")
    """Documented values: `1`, `2`."""
    direction = text("direction")
    """Documented values: `long`, `short`, `neutral`."""
    lever = decimal("lever")
    """Decimal."""
    source_ccy = text("sourceCcy")
    """Currency."""


class AmendAlgoBasicParam(Record, endpoint="grid.amend_algo_basic_param"):
    """An item of the answer of `grid.amend_algo_basic_param`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order-basic-param
    """

    algo_id = text("algoId")
    required_topup_amount = decimal("requiredTopupAmount")
    """Decimal."""
    max_topup_amount = decimal("maxTopupAmount")
    """Decimal."""


class AmendOrderAlgoTriggerParamsParams(TypedDict):
    """`triggerParams` of a request."""

    trigger_action: Literal["start", "stop"] | str
    """Required. On the wire: `triggerAction`.

    Documented values: `start`, `stop`.
    """
    trigger_strategy: Literal["instant", "price", "rsi"] | str
    """Required. On the wire: `triggerStrategy`.

    Documented values: `instant`, `price`, `rsi`.
    """
    trigger_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `triggerPx`."""
    stop_type: NotRequired[Literal["1", "2"] | str | None]
    """On the wire: `stopType`.

    Documented values:
        `1`: Spot grid
        `2`: Spot grid
        `1`: Contract grid
        `2`: Contract grid
    """
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class AmendOrderAlgo(Record, endpoint="grid.amend_order_algo"):
    """An item of the answer of `grid.amend_order_algo`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")
    tag = text("tag")


class CancelCloseOrder(Record, endpoint="grid.cancel_close_order"):
    """An item of the answer of `grid.cancel_close_order`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-cancel-close-position-order-for-contract-grid
    """

    algo_id = text("algoId")
    ord_id = text("ordId")
    algo_cl_ord_id = text("algoClOrdId")
    tag = text("tag")


class ClosePosition(Record, endpoint="grid.close_position"):
    """An item of the answer of `grid.close_position`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid
    """

    algo_id = text("algoId")
    ord_id = text("ordId")
    algo_cl_ord_id = text("algoClOrdId")
    tag = text("tag")


class ComputeMarginBalance(Record, endpoint="grid.compute_margin_balance"):
    """An item of the answer of `grid.compute_margin_balance`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-margin-balance
    """

    max_amt = decimal("maxAmt")
    """Decimal."""
    lever = decimal("lever")
    """Decimal."""


class CopyOrderAlgo(Record, endpoint="grid.copy_order_algo"):
    """An item of the answer of `grid.copy_order_algo`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-copy-grid-algo-order
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")
    tag = text("tag")


class GridQuantity(Record, endpoint="grid.grid_quantity"):
    """An item of the answer of `grid.grid_quantity`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-max-grid-quantity-public
    """

    max_grid_qty = decimal("maxGridQty")
    """Decimal."""


class MinInvestmentInvestmentDataParams(TypedDict):
    """`investmentData` of a request."""

    amt: DecimalArg
    """Decimal; required."""
    ccy: str
    """Currency; required."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class MinInvestmentMinInvestmentData(Record, endpoint="grid.min_investment"):
    """`minInvestmentData` of an answer."""

    amt = decimal("amt")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""


class MinInvestment(Record, endpoint="grid.min_investment"):
    """An item of the answer of `grid.min_investment`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-min-investment-public
    """

    min_investment_data = records("minInvestmentData", MinInvestmentMinInvestmentData)
    single_amt = decimal("singleAmt")
    """Decimal."""


class OrderInstantTrigger(Record, endpoint="grid.order_instant_trigger"):
    """An item of the answer of `grid.order_instant_trigger`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-instant-trigger-grid-algo-order
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")


class OrdersAlgoDetailsRebateTrans(Record, endpoint="grid.orders_algo_details"):
    """`rebateTrans` of an answer."""

    rebate = decimal("rebate")
    """Decimal."""
    rebate_ccy = text("rebateCcy")
    """Currency."""


class OrdersAlgoDetailsTriggerParams(Record, endpoint="grid.orders_algo_details"):
    """`triggerParams` of an answer."""

    trigger_action = text("triggerAction")
    """Documented values: `start`, `stop`."""
    trigger_strategy = text("triggerStrategy")
    """Documented values: `instant`, `price`, `rsi`."""
    delay_seconds = integer("delaySeconds")
    """Integer."""
    trigger_time = timestamp_ms("triggerTime")
    """Unix time in milliseconds."""
    trigger_type = text("triggerType")
    """Documented values: `manual`, `auto`."""
    timeframe = text("timeframe")
    """Documented values: `3m`, `5m`, `15m`, `30m`, `1H`, `4H`, `1D`."""
    thold = integer("thold")
    """Integer."""
    trigger_cond = text("triggerCond")
    """Documented values: `cross_up`, `cross_down`, `above`, `below`, `cross`."""
    time_period = text("timePeriod")
    """Documented values: `14`."""
    trigger_px = decimal("triggerPx")
    """Decimal."""
    stop_type = text("stopType")
    """Documented values:
        `1`: Spot grid
        `2`: Spot grid
        `1`: Contract grid
        `2`: Contract grid
    """


class OrdersAlgoDetails(Record, endpoint="grid.orders_algo_details"):
    """An item of the answer of `grid.orders_algo_details`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-details
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    algo_ord_type = text("algoOrdType")
    """Documented values: `grid`, `contract_grid`."""
    state = text("state")
    """Documented values: `starting`, `running`, `stopping`, `no_close_position`, `stopped`."""
    rebate_trans = records("rebateTrans", OrdersAlgoDetailsRebateTrans)
    trigger_params = records("triggerParams", OrdersAlgoDetailsTriggerParams)
    max_px = decimal("maxPx")
    """Decimal."""
    min_px = decimal("minPx")
    """Decimal."""
    grid_num = integer("gridNum")
    """Integer."""
    run_type = text("runType")
    """Documented values: `1`, `2`."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    trade_num = integer("tradeNum")
    """Integer."""
    arbitrage_num = integer("arbitrageNum")
    """Integer."""
    single_amt = decimal("singleAmt")
    """Decimal."""
    per_min_profit_rate = decimal("perMinProfitRate")
    """Decimal."""
    per_max_profit_rate = decimal("perMaxProfitRate")
    """Decimal."""
    run_px = decimal("runPx")
    """Decimal."""
    total_pnl = decimal("totalPnl")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""
    investment = decimal("investment")
    """Decimal."""
    grid_profit = decimal("gridProfit")
    """Decimal."""
    float_profit = decimal("floatProfit")
    """Decimal."""
    total_annualized_rate = decimal("totalAnnualizedRate")
    """Decimal."""
    annualized_rate = decimal("annualizedRate")
    """Decimal."""
    cancel_type = text("cancelType")
    """Documented values: `0`, `1`, `2`, `3`, `4`, `5`, `6`."""
    stop_type = text("stopType")
    """Documented values:
        `1`: Spot grid
        `2`: Spot grid
        `1`: Contract grid
        `2`: Contract grid
    """
    active_ord_num = integer("activeOrdNum")
    """Integer."""
    quote_sz = decimal("quoteSz")
    """Decimal."""
    base_sz = decimal("baseSz")
    """Decimal."""
    cur_quote_sz = decimal("curQuoteSz")
    """Decimal."""
    cur_base_sz = decimal("curBaseSz")
    """Decimal."""
    profit = decimal("profit")
    """Decimal."""
    stop_result = text("stopResult")
    """Documented values: `0`, `1`, `-1`."""
    direction = text("direction")
    """Documented values: `long`, `short`, `neutral`."""
    base_pos = boolean("basePos")
    sz = decimal("sz")
    """Decimal."""
    lever = decimal("lever")
    """Decimal."""
    actual_lever = decimal("actualLever")
    """Decimal."""
    liq_px = decimal("liqPx")
    """Decimal."""
    uly = text("uly")
    inst_family = text("instFamily")
    """Instrument family."""
    ord_frozen = decimal("ordFrozen")
    """Decimal."""
    avail_eq = decimal("availEq")
    """Decimal."""
    eq = decimal("eq")
    """Decimal."""
    tag = text("tag")
    profit_sharing_ratio = decimal("profitSharingRatio")
    """Decimal."""
    copy_type = text("copyType")
    """Documented values: `0`, `1`, `2`, `3`."""
    tp_ratio = decimal("tpRatio")
    """Decimal."""
    sl_ratio = decimal("slRatio")
    """Decimal."""
    fee = decimal("fee")
    """Decimal."""
    fee_ccy = text("feeCcy")
    """Currency."""
    funding_fee = decimal("fundingFee")
    """Decimal."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class OrdersAlgoHistoryRebateTrans(Record, endpoint="grid.orders_algo_history"):
    """`rebateTrans` of an answer."""

    rebate = decimal("rebate")
    """Decimal."""
    rebate_ccy = text("rebateCcy")
    """Currency."""


class OrdersAlgoHistoryTriggerParams(Record, endpoint="grid.orders_algo_history"):
    """`triggerParams` of an answer."""

    trigger_action = text("triggerAction")
    """Documented values: `start`, `stop`."""
    trigger_strategy = text("triggerStrategy")
    """Documented values: `instant`, `price`, `rsi`."""
    delay_seconds = integer("delaySeconds")
    """Integer."""
    trigger_time = timestamp_ms("triggerTime")
    """Unix time in milliseconds."""
    trigger_type = text("triggerType")
    """Documented values: `manual`, `auto`."""
    timeframe = text("timeframe")
    """Documented values: `3m`, `5m`, `15m`, `30m`, `1H`, `4H`, `1D`."""
    thold = integer("thold")
    """Integer."""
    trigger_cond = text("triggerCond")
    """Documented values: `cross_up`, `cross_down`, `above`, `below`, `cross`."""
    time_period = text("timePeriod")
    """Documented values: `14`."""
    trigger_px = decimal("triggerPx")
    """Decimal."""
    stop_type = text("stopType")
    """Documented values:
        `1`: Spot grid
        `2`: Spot grid
        `1`: Contract grid
        `2`: Contract grid
    """


class OrdersAlgoHistory(Record, endpoint="grid.orders_algo_history"):
    """An item of the answer of `grid.orders_algo_history`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-history
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    algo_ord_type = text("algoOrdType")
    """Documented values: `grid`, `contract_grid`."""
    state = text("state")
    """Documented values: `stopped`."""
    rebate_trans = records("rebateTrans", OrdersAlgoHistoryRebateTrans)
    trigger_params = records("triggerParams", OrdersAlgoHistoryTriggerParams)
    max_px = decimal("maxPx")
    """Decimal."""
    min_px = decimal("minPx")
    """Decimal."""
    grid_num = integer("gridNum")
    """Integer."""
    run_type = text("runType")
    """Documented values: `1`, `2`."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    arbitrage_num = integer("arbitrageNum")
    """Integer."""
    total_pnl = decimal("totalPnl")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""
    investment = decimal("investment")
    """Decimal."""
    grid_profit = decimal("gridProfit")
    """Decimal."""
    float_profit = decimal("floatProfit")
    """Decimal."""
    cancel_type = text("cancelType")
    """Documented values: `0`, `1`, `2`, `3`, `4`, `5`, `6`."""
    stop_type = text("stopType")
    """Documented values:
        `1`: Spot grid
        `2`: Spot grid
        `1`: Contract grid
        `2`: Contract grid
    """
    quote_sz = decimal("quoteSz")
    """Decimal."""
    base_sz = decimal("baseSz")
    """Decimal."""
    direction = text("direction")
    """Documented values: `long`, `short`, `neutral`."""
    base_pos = boolean("basePos")
    sz = decimal("sz")
    """Decimal."""
    lever = decimal("lever")
    """Decimal."""
    actual_lever = decimal("actualLever")
    """Decimal."""
    liq_px = decimal("liqPx")
    """Decimal."""
    uly = text("uly")
    inst_family = text("instFamily")
    """Instrument family."""
    ord_frozen = decimal("ordFrozen")
    """Decimal."""
    avail_eq = decimal("availEq")
    """Decimal."""
    tag = text("tag")
    profit_sharing_ratio = decimal("profitSharingRatio")
    """Decimal."""
    copy_type = text("copyType")
    """Documented values: `0`, `1`, `2`, `3`."""
    fee = decimal("fee")
    """Decimal."""
    fee_ccy = text("feeCcy")
    """Currency."""
    funding_fee = decimal("fundingFee")
    """Decimal."""
    stop_result = text("stopResult")
    """Documented values: `0`, `1`, `-1`."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class OrdersAlgoPendingRebateTrans(Record, endpoint="grid.orders_algo_pending"):
    """`rebateTrans` of an answer."""

    rebate = decimal("rebate")
    """Decimal."""
    rebate_ccy = text("rebateCcy")
    """Currency."""


class OrdersAlgoPendingTriggerParams(Record, endpoint="grid.orders_algo_pending"):
    """`triggerParams` of an answer."""

    trigger_action = text("triggerAction")
    """Documented values: `start`, `stop`."""
    trigger_strategy = text("triggerStrategy")
    """Documented values: `instant`, `price`, `rsi`."""
    delay_seconds = integer("delaySeconds")
    """Integer."""
    trigger_time = timestamp_ms("triggerTime")
    """Unix time in milliseconds."""
    trigger_type = text("triggerType")
    """Documented values: `manual`, `auto`."""
    timeframe = text("timeframe")
    """Documented values: `3m`, `5m`, `15m`, `30m`, `1H`, `4H`, `1D`."""
    thold = integer("thold")
    """Integer."""
    trigger_cond = text("triggerCond")
    """Documented values: `cross_up`, `cross_down`, `above`, `below`, `cross`."""
    time_period = text("timePeriod")
    """Documented values: `14`."""
    trigger_px = decimal("triggerPx")
    """Decimal."""
    stop_type = text("stopType")
    """Documented values:
        `1`: Spot grid
        `2`: Spot grid
        `1`: Contract grid
        `2`: Contract grid
    """


class OrdersAlgoPending(Record, endpoint="grid.orders_algo_pending"):
    """An item of the answer of `grid.orders_algo_pending`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-list
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    algo_ord_type = text("algoOrdType")
    """Documented values: `grid`, `contract_grid`."""
    state = text("state")
    """Documented values: `starting`, `running`, `stopping`, `pending_signal`,
    `no_close_position`.
    """
    rebate_trans = records("rebateTrans", OrdersAlgoPendingRebateTrans)
    trigger_params = records("triggerParams", OrdersAlgoPendingTriggerParams)
    max_px = decimal("maxPx")
    """Decimal."""
    min_px = decimal("minPx")
    """Decimal."""
    grid_num = integer("gridNum")
    """Integer."""
    run_type = text("runType")
    """Documented values: `1`, `2`."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    arbitrage_num = integer("arbitrageNum")
    """Integer."""
    total_pnl = decimal("totalPnl")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""
    investment = decimal("investment")
    """Decimal."""
    grid_profit = decimal("gridProfit")
    """Decimal."""
    float_profit = decimal("floatProfit")
    """Decimal."""
    cancel_type = text("cancelType")
    """Documented values: `0`, `1`, `2`, `3`, `4`, `5`, `6`."""
    stop_type = text("stopType")
    """Documented values:
        `1`: Spot
        `2`: Spot
        `1`: Contract grid
        `2`: Contract grid
    """
    quote_sz = decimal("quoteSz")
    """Decimal."""
    base_sz = decimal("baseSz")
    """Decimal."""
    direction = text("direction")
    """Documented values: `long`, `short`, `neutral`."""
    base_pos = boolean("basePos")
    sz = decimal("sz")
    """Decimal."""
    lever = decimal("lever")
    """Decimal."""
    actual_lever = decimal("actualLever")
    """Decimal."""
    liq_px = decimal("liqPx")
    """Decimal."""
    uly = text("uly")
    inst_family = text("instFamily")
    """Instrument family."""
    ord_frozen = decimal("ordFrozen")
    """Decimal."""
    avail_eq = decimal("availEq")
    """Decimal."""
    tag = text("tag")
    profit_sharing_ratio = decimal("profitSharingRatio")
    """Decimal."""
    copy_type = text("copyType")
    """Documented values: `0`, `1`, `2`, `3`."""
    fee = decimal("fee")
    """Decimal."""
    fee_ccy = text("feeCcy")
    """Currency."""
    funding_fee = decimal("fundingFee")
    """Decimal."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class PlaceOrderAlgoTriggerParamsParams(TypedDict):
    """`triggerParams` of a request."""

    trigger_action: Literal["start", "stop"] | str
    """Required. On the wire: `triggerAction`.

    Documented values: `start`, `stop`.
    """
    trigger_strategy: Literal["instant", "price", "rsi"] | str
    """Required; default `instant`. On the wire: `triggerStrategy`.

    Documented values: `instant`, `price`, `rsi`.
    """
    delay_seconds: NotRequired[IntegerArg | None]
    """Integer. On the wire: `delaySeconds`."""
    timeframe: NotRequired[Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"] | str | None]
    """Documented values: `3m`, `5m`, `15m`, `30m`, `1H`, `4H`, `1D`."""
    thold: NotRequired[IntegerArg | None]
    """Integer; `1` to `100`."""
    trigger_cond: NotRequired[
        Literal["cross_up", "cross_down", "above", "below", "cross"] | str | None
    ]
    """On the wire: `triggerCond`.

    Documented values: `cross_up`, `cross_down`, `above`, `below`, `cross`.
    """
    time_period: NotRequired[Literal["14"] | str | None]
    """On the wire: `timePeriod`.

    Documented values: `14`.
    """
    trigger_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `triggerPx`."""
    stop_type: NotRequired[Literal["1", "2"] | str | None]
    """On the wire: `stopType`.

    Documented values:
        `1`: Spot grid
        `2`: Spot grid
        `1`: Contract grid
        `2`: Contract grid
    """
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PlaceOrderAlgo(Record, endpoint="grid.place_order_algo"):
    """An item of the answer of `grid.place_order_algo`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")
    tag = text("tag")


class Positions(Record, endpoint="grid.positions"):
    """An item of the answer of `grid.positions`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-positions
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    avg_px = decimal("avgPx")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    lever = decimal("lever")
    """Decimal."""
    liq_px = decimal("liqPx")
    """Decimal."""
    pos_side = text("posSide")
    """Documented values: `net`."""
    pos = decimal("pos")
    """Decimal."""
    mgn_mode = text("mgnMode")
    """Documented values: `cross`, `isolated`."""
    mgn_ratio = decimal("mgnRatio")
    """Decimal."""
    imr = decimal("imr")
    """Decimal."""
    mmr = decimal("mmr")
    """Decimal."""
    upl = decimal("upl")
    """Decimal."""
    upl_ratio = decimal("uplRatio")
    """Decimal."""
    last = decimal("last")
    """Decimal."""
    notional_usd = decimal("notionalUsd")
    """Decimal."""
    adl = text("adl")
    mark_px = decimal("markPx")
    """Decimal."""


class StopOrderAlgoParams(TypedDict):
    """One item of `grid.stop_order_algo`."""

    algo_id: str
    """Required. On the wire: `algoId`."""
    inst_id: str
    """Instrument ID; required. On the wire: `instId`."""
    algo_ord_type: Literal["grid", "contract_grid"] | str
    """Required. On the wire: `algoOrdType`.

    Documented values: `grid`, `contract_grid`.
    """
    stop_type: Literal["1", "2"] | str
    """Required. On the wire: `stopType`.

    Documented values:
        `1`: Spot grid
        `2`: Spot grid
        `1`: Contract grid
        `2`: Contract grid
    """
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class StopOrderAlgo(Record, endpoint="grid.stop_order_algo"):
    """An item of the answer of `grid.stop_order_algo`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-stop-grid-algo-order
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")
    tag = text("tag")


class SubOrders(Record, endpoint="grid.sub_orders"):
    """An item of the answer of `grid.sub_orders`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-sub-orders
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    algo_ord_type = text("algoOrdType")
    """Documented values: `grid`, `contract_grid`."""
    group_id = text("groupId")
    ord_id = text("ordId")
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    td_mode = text("tdMode")
    """Documented values:
        `cross`: Margin mode
        `isolated`: Margin mode
        `cash`: Non-Margin mode
    """
    ccy = text("ccy")
    """Currency."""
    ord_type = text("ordType")
    """Documented values: `market`, `limit`, `ioc`."""
    sz = decimal("sz")
    """Decimal."""
    state = text("state")
    """Documented values: `canceled`, `live`, `partially_filled`, `filled`, `cancelling`."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    px = decimal("px")
    """Decimal."""
    fee = decimal("fee")
    """Decimal."""
    fee_ccy = text("feeCcy")
    """Currency."""
    rebate = decimal("rebate")
    """Decimal."""
    rebate_ccy = text("rebateCcy")
    """Currency."""
    avg_px = decimal("avgPx")
    """Decimal."""
    acc_fill_sz = decimal("accFillSz")
    """Decimal."""
    pos_side = text("posSide")
    """Documented values: `net`."""
    pnl = decimal("pnl")
    """Decimal."""
    ct_val = decimal("ctVal")
    """Decimal."""
    lever = decimal("lever")
    """Decimal."""
    tag = text("tag")


class WithdrawIncome(Record, endpoint="grid.withdraw_income"):
    """An item of the answer of `grid.withdraw_income`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-spot-grid-withdraw-income
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    profit = decimal("profit")
    """Decimal."""
