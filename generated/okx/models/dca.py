"""Records and nested arguments. OKX `dca`: 13 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypedDict

from .._runtime.core.params import DecimalArg, IntegerArg
from .._runtime.core.records import Record, boolean, decimal, integer, records, text, timestamp_ms


class AmendOrderAlgoTriggerParamsParams(TypedDict):
    """`triggerParams` of a request."""

    trigger_action: NotRequired[Literal["start"] | str | None]
    """On the wire: `triggerAction`.

    Documented values: `start`.
    """
    trigger_strategy: NotRequired[Literal["instant", "rsi"] | str | None]
    """On the wire: `triggerStrategy`.

    Documented values: `instant`, `rsi`.
    """
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
    time_period: NotRequired[str | None]
    """On the wire: `timePeriod`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class AmendOrderAlgo(Record, endpoint="dca.amend_order_algo"):
    """An item of the answer of `dca.amend_order_algo`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-spot-dca-basic-param
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class CreateTriggerParamsParams(TypedDict):
    """`triggerParams` of a request."""

    trigger_action: Literal["start"] | str
    """Required. On the wire: `triggerAction`.

    Documented values:
        `start`: Contract DCA
        `start`: Spot DCA
    """
    trigger_strategy: Literal["instant", "price", "rsi"] | str
    """Required; default `instant`. On the wire: `triggerStrategy`.

    Documented values:
        `instant`: Contract DCA
        `price`: Contract DCA
        `rsi`: Contract DCA
        `instant`: Spot DCA
        `rsi`: Spot DCA
    """
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
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class Create(Record, endpoint="dca.create"):
    """An item of the answer of `dca.create`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-place-dca-algo-order
    """

    algo_id = text("algoId")
    tag = text("tag")
    algo_cl_ord_id = text("algoClOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class CycleList(Record, endpoint="dca.cycle_list"):
    """An item of the answer of `dca.cycle_list`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-cycle-list
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    cycle_id = text("cycleId")
    current_cycle = boolean("currentCycle")
    realized_pnl = decimal("realizedPnl")
    """Decimal."""
    start_time = timestamp_ms("startTime")
    """Unix time in milliseconds."""
    end_time = timestamp_ms("endTime")
    """Unix time in milliseconds."""
    fee = decimal("fee")
    """Decimal."""
    avg_px = decimal("avgPx")
    """Decimal."""
    tp_px = decimal("tpPx")
    """Decimal."""


class HistoryListTriggerParams(Record, endpoint="dca.history_list"):
    """`triggerParams` of an answer."""

    trigger_action = text("triggerAction")
    """Documented values: `start`, `stop`."""
    trigger_strategy = text("triggerStrategy")
    """Documented values:
        `instant`: Contract DCA
        `price`: Contract DCA
        `rsi`: Contract DCA
        `webhook`: Contract DCA
        `instant`: Spot DCA
        `rsi`: Spot DCA
    """
    trigger_px = decimal("triggerPx")
    """Decimal."""
    trigger_cond = text("triggerCond")
    """Documented values: `cross_up`, `cross_down`, `above`, `below`, `cross`."""
    time_period = text("timePeriod")
    thold = integer("thold")
    """Integer."""
    timeframe = text("timeframe")
    """Documented values: `3m`, `5m`, `15m`, `30m`, `1H`, `4H`, `1D`."""


class HistoryList(Record, endpoint="dca.history_list"):
    """An item of the answer of `dca.history_list`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-history
    """

    algo_id = text("algoId")
    algo_ord_type = text("algoOrdType")
    """Documented values: `contract_dca`, `spot_dca`."""
    inst_id = text("instId")
    """Instrument ID."""
    copy_type = text("copyType")
    """Documented values: `0`, `1`, `2`, `3`."""
    state = text("state")
    cancel_type = text("cancelType")
    """Documented values: `0`, `1`, `2`, `3`, `4`, `5`."""
    direction = text("direction")
    """Documented values:
        `long`: Contract DCA
        `short`: Contract DCA
        `long`: Spot DCA
    """
    lever = decimal("lever")
    """Decimal."""
    init_ord_amt = decimal("initOrdAmt")
    """Decimal."""
    safety_ord_amt = decimal("safetyOrdAmt")
    """Decimal."""
    max_safety_ords = integer("maxSafetyOrds")
    """Integer."""
    px_steps = decimal("pxSteps")
    """Decimal."""
    px_steps_mult = decimal("pxStepsMult")
    """Decimal."""
    vol_mult = decimal("volMult")
    """Decimal."""
    sl_pct = decimal("slPct")
    """Decimal."""
    sl_mode = text("slMode")
    """Documented values: `limit`, `market`."""
    allow_reinvest = boolean("allowReinvest")
    total_pnl = decimal("totalPnl")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""
    funding_fee = decimal("fundingFee")
    """Decimal."""
    investment_amt = decimal("investmentAmt")
    """Decimal."""
    investment_ccy = text("investmentCcy")
    """Documented values: `USDT`, `USDC`."""
    arbitrage_pn_l = decimal("arbitragePnL")
    """Decimal."""
    transfer_in_margin = decimal("transferInMargin")
    """Decimal."""
    profit_sharing_ratio = decimal("profitSharingRatio")
    """Decimal."""
    tracking_mode = text("trackingMode")
    """Documented values: `sync`, `async`."""
    trigger_params = records("triggerParams", HistoryListTriggerParams)
    ct_val = decimal("ctVal")
    """Decimal."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class MarginAdd(Record, endpoint="dca.margin_add"):
    """An item of the answer of `dca.margin_add`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-dca-margin
    """

    algo_id = text("algoId")
    algo_ord_type = text("algoOrdType")
    """Documented values: `contract_dca`."""
    s_code = text("sCode")
    s_msg = text("sMsg")


class MarginReduce(Record, endpoint="dca.margin_reduce"):
    """An item of the answer of `dca.margin_reduce`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-reduce-dca-margin
    """

    algo_id = text("algoId")
    algo_ord_type = text("algoOrdType")
    """Documented values: `contract_dca`."""
    s_code = text("sCode")
    s_msg = text("sMsg")


class OngoingListTriggerParams(Record, endpoint="dca.ongoing_list"):
    """`triggerParams` of an answer."""

    trigger_action = text("triggerAction")
    """Documented values: `start`, `stop`."""
    trigger_strategy = text("triggerStrategy")
    """Documented values:
        `instant`: Contract DCA
        `price`: Contract DCA
        `rsi`: Contract DCA
        `webhook`: Contract DCA
        `instant`: Spot DCA
        `rsi`: Spot DCA
    """
    trigger_px = decimal("triggerPx")
    """Decimal."""
    trigger_cond = text("triggerCond")
    """Documented values: `cross_up`, `cross_down`, `above`, `below`, `cross`."""
    time_period = text("timePeriod")
    thold = integer("thold")
    """Integer."""
    timeframe = text("timeframe")
    """Documented values: `3m`, `5m`, `15m`, `30m`, `1H`, `4H`, `1D`."""


class OngoingList(Record, endpoint="dca.ongoing_list"):
    """An item of the answer of `dca.ongoing_list`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-details
    """

    algo_id = text("algoId")
    algo_ord_type = text("algoOrdType")
    """Documented values: `contract_dca`, `spot_dca`."""
    inst_id = text("instId")
    """Instrument ID."""
    copy_type = text("copyType")
    """Documented values: `0`, `1`, `2`, `3`."""
    state = text("state")
    """Documented values: `starting`, `running`, `stopping`, `pending_signal`,
    `no_close_position`.
    """
    direction = text("direction")
    """Documented values:
        `long`: Contract DCA
        `short`: Contract DCA
        `long`: Spot DCA
    """
    lever = decimal("lever")
    """Decimal."""
    init_ord_amt = decimal("initOrdAmt")
    """Decimal."""
    safety_ord_amt = decimal("safetyOrdAmt")
    """Decimal."""
    max_safety_ords = integer("maxSafetyOrds")
    """Integer."""
    px_steps = decimal("pxSteps")
    """Decimal."""
    px_steps_mult = decimal("pxStepsMult")
    """Decimal."""
    vol_mult = decimal("volMult")
    """Decimal."""
    tp_px_range = text("tpPxRange")
    sl_pct = decimal("slPct")
    """Decimal."""
    sl_mode = text("slMode")
    """Documented values: `limit`, `market`."""
    allow_reinvest = boolean("allowReinvest")
    total_pnl = decimal("totalPnl")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""
    total_funding_fee = decimal("totalFundingFee")
    """Decimal."""
    investment_amt = decimal("investmentAmt")
    """Decimal."""
    investment_ccy = text("investmentCcy")
    """Documented values: `USDT`, `USDC`."""
    arbitrage_pn_l = decimal("arbitragePnL")
    """Decimal."""
    transfer_in_margin = decimal("transferInMargin")
    """Decimal."""
    profit_sharing_ratio = decimal("profitSharingRatio")
    """Decimal."""
    tracking_mode = text("trackingMode")
    """Documented values: `sync`, `async`."""
    trigger_params = records("triggerParams", OngoingListTriggerParams)
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    ct_val = decimal("ctVal")
    """Decimal."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class Orders(Record, endpoint="dca.orders"):
    """An item of the answer of `dca.orders`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-sub-orders
    """

    cycle_id = text("cycleId")
    ord_id = text("ordId")
    avg_fill_px = decimal("avgFillPx")
    """Decimal."""
    direction = text("direction")
    """Documented values:
        `long`: Contract DCA
        `short`: Contract DCA
        `long`: Spot DCA
    """
    side = text("side")
    """Documented values: `buy`, `sell`."""
    ord_type = text("ordType")
    """Documented values: `init_order`, `safety_order`, `tp_order`, `sl_order`,
    `manual_add_order`, `close_position`, `manual_close_position`.
    """
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    filled_sz = decimal("filledSz")
    """Decimal."""
    state = text("state")
    """Documented values: `live`, `partially_filled`, `filled`, `canceled`, `cancelling`."""
    fee = decimal("fee")
    """Decimal."""
    rebate = decimal("rebate")
    """Decimal."""
    rebate_ccy = text("rebateCcy")
    """Currency."""
    lever = decimal("lever")
    """Decimal."""
    inst_id = text("instId")
    """Instrument ID."""
    ct_val = decimal("ctVal")
    """Decimal."""
    fill_time = timestamp_ms("fillTime")
    """Unix time in milliseconds."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class OrdersManualBuy(Record, endpoint="dca.orders_manual_buy"):
    """An item of the answer of `dca.orders_manual_buy`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-investment
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    algo_ord_type = text("algoOrdType")
    """Documented values: `contract_dca`, `spot_dca`."""
    tag = text("tag")
    diff_amount = decimal("diffAmount")
    """Decimal."""
    s_code = text("sCode")
    s_msg = text("sMsg")


class PositionDetails(Record, endpoint="dca.position_details"):
    """An item of the answer of `dca.position_details`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-position-details
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    algo_ord_type = text("algoOrdType")
    """Documented values: `contract_dca`, `spot_dca`."""
    inst_id = text("instId")
    """Instrument ID."""
    cur_cycleld = text("curCycleld")
    start_time = timestamp_ms("startTime")
    """Unix time in milliseconds."""
    fill_manual_ords = integer("fillManualOrds")
    """Integer."""
    fill_safety_ords = integer("fillSafetyOrds")
    """Integer."""
    funding_fee = decimal("fundingFee")
    """Decimal."""
    init_px = decimal("initPx")
    """Decimal."""
    notional_usd = decimal("notionalUsd")
    """Decimal."""
    avg_px = decimal("avgPx")
    """Decimal."""
    upl = decimal("upl")
    """Decimal."""
    liq_px = decimal("liqPx")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    base_sz = decimal("baseSz")
    """Decimal."""
    quote_sz = decimal("quoteSz")
    """Decimal."""
    sl_px = decimal("slPx")
    """Decimal."""
    tp_px = decimal("tpPx")
    """Decimal."""
    fee = decimal("fee")
    """Decimal."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class SetReinvestment(Record, endpoint="dca.set_reinvestment"):
    """An item of the answer of `dca.set_reinvestment`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-reinvestment
    """

    algo_id = text("algoId")
    algo_ord_type = text("algoOrdType")
    """Documented values: `contract_dca`."""
    s_code = text("sCode")
    s_msg = text("sMsg")


class SetTakeProfit(Record, endpoint="dca.set_take_profit"):
    """An item of the answer of `dca.set_take_profit`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-take-profit-settings
    """

    algo_id = text("algoId")
    algo_ord_type = text("algoOrdType")
    """Documented values: `contract_dca`."""
    s_code = text("sCode")
    s_msg = text("sMsg")


class Stop(Record, endpoint="dca.stop"):
    """An item of the answer of `dca.stop`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-stop-dca-algo-order
    """

    algo_id = text("algoId")
    tag = text("tag")
    algo_cl_ord_id = text("algoClOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")
