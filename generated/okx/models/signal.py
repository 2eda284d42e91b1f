"""Records and nested arguments. OKX `signal`: 17 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypedDict

from .._runtime.core.params import DecimalArg
from .._runtime.core.records import (
    Record,
    boolean,
    decimal,
    record,
    records,
    text,
    texts,
    timestamp_ms,
)


class AdjustMarginBalance(Record, endpoint="signal.adjust_margin_balance"):
    """An item of the answer of `signal.adjust_margin_balance`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-adjust-margin-balance
    """

    algo_id = text("algoId")


class AmendTpslExitSettingParamParams(TypedDict):
    """`exitSettingParam` of a request."""

    tp_sl_type: Literal["pnl", "price"] | str
    """Required. On the wire: `tpSlType`.

    Documented values: `pnl`, `price`.
    """
    tp_pct: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `tpPct`."""
    sl_pct: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `slPct`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class AmendTpsl(Record, endpoint="signal.amend_tpsl"):
    """An item of the answer of `signal.amend_tpsl`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-amend-tpsl
    """

    algo_id = text("algoId")


class CancelSubOrder(Record, endpoint="signal.cancel_sub_order"):
    """An item of the answer of `signal.cancel_sub_order`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-sub-order
    """

    signal_ord_id = text("signalOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class ClosePosition(Record, endpoint="signal.close_position"):
    """An item of the answer of `signal.close_position`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-close-position
    """

    algo_id = text("algoId")


class CreateSignal(Record, endpoint="signal.create_signal"):
    """An item of the answer of `signal.create_signal`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal
    """

    signal_chan_id = text("signalChanId")
    signal_chan_token = text("signalChanToken")


class EventHistoryTriggeredOrdData(Record, endpoint="signal.event_history"):
    """`triggeredOrdData` of an answer."""

    cl_ord_id = text("clOrdId")


class EventHistory(Record, endpoint="signal.event_history"):
    """An item of the answer of `signal.event_history`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-event-history
    """

    alert_msg = text("alertMsg")
    algo_id = text("algoId")
    event_type = text("eventType")
    """Documented values: `system_action`, `user_action`, `signal_processing`."""
    event_ctime = timestamp_ms("eventCtime")
    """Unix time in milliseconds."""
    event_utime = timestamp_ms("eventUtime")
    """Unix time in milliseconds."""
    event_process_msg = text("eventProcessMsg")
    event_status = text("eventStatus")
    """Documented values: `success`, `failure`."""
    triggered_ord_data = records("triggeredOrdData", EventHistoryTriggeredOrdData)


class OrdersAlgoDetailsEntrySettingParam(Record, endpoint="signal.orders_algo_details"):
    """`entrySettingParam` of an answer."""

    allow_multiple_entry = boolean("allowMultipleEntry")
    entry_type = text("entryType")
    """Documented values: `1`, `2`, `3`, `4`, `5`."""
    amt = decimal("amt")
    """Decimal."""
    ratio = decimal("ratio")
    """Decimal."""


class OrdersAlgoDetailsExitSettingParam(Record, endpoint="signal.orders_algo_details"):
    """`exitSettingParam` of an answer."""

    tp_sl_type = text("tpSlType")
    """Documented values: `pnl`, `price`."""
    tp_pct = decimal("tpPct")
    """Decimal."""
    sl_pct = decimal("slPct")
    """Decimal."""


class OrdersAlgoDetails(Record, endpoint="signal.orders_algo_details"):
    """An item of the answer of `signal.orders_algo_details`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-details
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    inst_type = text("instType")
    inst_ids = texts("instIds")
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    algo_ord_type = text("algoOrdType")
    """Documented values: `contract`."""
    state = text("state")
    """Documented values: `starting`, `running`, `stopping`, `stopped`."""
    cancel_type = text("cancelType")
    """Documented values: `0`, `1`."""
    total_pnl = decimal("totalPnl")
    """Decimal."""
    total_pnl_ratio = decimal("totalPnlRatio")
    """Decimal."""
    total_eq = decimal("totalEq")
    """Decimal."""
    float_pnl = decimal("floatPnl")
    """Decimal."""
    realized_pnl = decimal("realizedPnl")
    """Decimal."""
    frozen_bal = decimal("frozenBal")
    """Decimal."""
    avail_bal = decimal("availBal")
    """Decimal."""
    lever = decimal("lever")
    """Decimal."""
    invest_amt = decimal("investAmt")
    """Decimal."""
    sub_ord_type = text("subOrdType")
    """Documented values: `1`, `2`, `9`."""
    ratio = decimal("ratio")
    """Decimal."""
    entry_setting_param = record("entrySettingParam", OrdersAlgoDetailsEntrySettingParam)
    exit_setting_param = record("exitSettingParam", OrdersAlgoDetailsExitSettingParam)
    signal_chan_id = text("signalChanId")
    signal_chan_name = text("signalChanName")
    signal_source_type = text("signalSourceType")
    """Documented values: `1`, `2`, `3`."""


class OrdersAlgoHistoryEntrySettingParam(Record, endpoint="signal.orders_algo_history"):
    """`entrySettingParam` of an answer."""

    allow_multiple_entry = boolean("allowMultipleEntry")
    entry_type = text("entryType")
    """Documented values: `1`, `2`, `3`, `4`, `5`."""
    amt = decimal("amt")
    """Decimal."""
    ratio = decimal("ratio")
    """Decimal."""


class OrdersAlgoHistoryExitSettingParam(Record, endpoint="signal.orders_algo_history"):
    """`exitSettingParam` of an answer."""

    tp_sl_type = text("tpSlType")
    """Documented values: `pnl`, `price`."""
    tp_pct = decimal("tpPct")
    """Decimal."""
    sl_pct = decimal("slPct")
    """Decimal."""


class OrdersAlgoHistory(Record, endpoint="signal.orders_algo_history"):
    """An item of the answer of `signal.orders_algo_history`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-history
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    inst_type = text("instType")
    inst_ids = texts("instIds")
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    algo_ord_type = text("algoOrdType")
    """Documented values: `contract`."""
    state = text("state")
    """Documented values: `stopped`."""
    cancel_type = text("cancelType")
    """Documented values: `1`."""
    total_pnl = decimal("totalPnl")
    """Decimal."""
    total_pnl_ratio = decimal("totalPnlRatio")
    """Decimal."""
    total_eq = decimal("totalEq")
    """Decimal."""
    float_pnl = decimal("floatPnl")
    """Decimal."""
    realized_pnl = decimal("realizedPnl")
    """Decimal."""
    frozen_bal = decimal("frozenBal")
    """Decimal."""
    avail_bal = decimal("availBal")
    """Decimal."""
    lever = decimal("lever")
    """Decimal."""
    invest_amt = decimal("investAmt")
    """Decimal."""
    sub_ord_type = text("subOrdType")
    """Documented values: `1`, `2`, `9`."""
    ratio = decimal("ratio")
    """Decimal."""
    entry_setting_param = record("entrySettingParam", OrdersAlgoHistoryEntrySettingParam)
    exit_setting_param = record("exitSettingParam", OrdersAlgoHistoryExitSettingParam)
    signal_chan_id = text("signalChanId")
    signal_chan_name = text("signalChanName")
    signal_source_type = text("signalSourceType")
    """Documented values: `1`, `2`, `3`."""


class OrdersAlgoPendingEntrySettingParam(Record, endpoint="signal.orders_algo_pending"):
    """`entrySettingParam` of an answer."""

    allow_multiple_entry = boolean("allowMultipleEntry")
    entry_type = text("entryType")
    """Documented values: `1`, `2`, `3`, `4`, `5`."""
    amt = decimal("amt")
    """Decimal."""
    ratio = decimal("ratio")
    """Decimal."""


class OrdersAlgoPendingExitSettingParam(Record, endpoint="signal.orders_algo_pending"):
    """`exitSettingParam` of an answer."""

    tp_sl_type = text("tpSlType")
    """Documented values: `pnl`, `price`."""
    tp_pct = decimal("tpPct")
    """Decimal."""
    sl_pct = decimal("slPct")
    """Decimal."""


class OrdersAlgoPending(Record, endpoint="signal.orders_algo_pending"):
    """An item of the answer of `signal.orders_algo_pending`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-active-signal-bot
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    inst_type = text("instType")
    inst_ids = texts("instIds")
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    algo_ord_type = text("algoOrdType")
    """Documented values: `contract`."""
    state = text("state")
    """Documented values: `starting`, `running`, `stopping`."""
    cancel_type = text("cancelType")
    """Documented values: `0`."""
    total_pnl = decimal("totalPnl")
    """Decimal."""
    total_pnl_ratio = decimal("totalPnlRatio")
    """Decimal."""
    total_eq = decimal("totalEq")
    """Decimal."""
    float_pnl = decimal("floatPnl")
    """Decimal."""
    realized_pnl = decimal("realizedPnl")
    """Decimal."""
    frozen_bal = decimal("frozenBal")
    """Decimal."""
    avail_bal = decimal("availBal")
    """Decimal."""
    lever = decimal("lever")
    """Decimal."""
    invest_amt = decimal("investAmt")
    """Decimal."""
    sub_ord_type = text("subOrdType")
    """Documented values: `1`, `2`, `9`."""
    ratio = decimal("ratio")
    """Decimal."""
    entry_setting_param = record("entrySettingParam", OrdersAlgoPendingEntrySettingParam)
    exit_setting_param = record("exitSettingParam", OrdersAlgoPendingExitSettingParam)
    signal_chan_id = text("signalChanId")
    signal_chan_name = text("signalChanName")
    signal_source_type = text("signalSourceType")
    """Documented values: `1`, `2`, `3`."""


class PlaceOrderAlgoEntrySettingParamParams(TypedDict):
    """`entrySettingParam` of a request."""

    allow_multiple_entry: NotRequired[bool | None]
    """Boolean; default `true`. On the wire: `allowMultipleEntry`."""
    entry_type: NotRequired[Literal["1", "2", "3", "4", "5"] | str | None]
    """On the wire: `entryType`.

    Documented values: `1`, `2`, `3`, `4`, `5`.
    """
    amt: NotRequired[DecimalArg | None]
    """Decimal."""
    ratio: NotRequired[Sequence[Mapping[str, Any]] | None]
    """List."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PlaceOrderAlgoExitSettingParamParams(TypedDict):
    """`exitSettingParam` of a request."""

    tp_sl_type: str
    """Required. On the wire: `tpSlType`."""
    tp_pct: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `tpPct`."""
    sl_pct: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `slPct`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PlaceOrderAlgo(Record, endpoint="signal.place_order_algo"):
    """An item of the answer of `signal.place_order_algo`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class Positions(Record, endpoint="signal.positions"):
    """An item of the answer of `signal.positions`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-positions
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


class PositionsHistory(Record, endpoint="signal.positions_history"):
    """An item of the answer of `signal.positions_history`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-position-history
    """

    inst_id = text("instId")
    """Instrument ID."""
    mgn_mode = text("mgnMode")
    """Documented values: `cross`, `isolated`."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    open_avg_px = decimal("openAvgPx")
    """Decimal."""
    close_avg_px = decimal("closeAvgPx")
    """Decimal."""
    pnl = decimal("pnl")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""
    lever = decimal("lever")
    """Decimal."""
    direction = text("direction")
    uly = text("uly")


class SetInstruments(Record, endpoint="signal.set_instruments"):
    """An item of the answer of `signal.set_instruments`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-set-instruments
    """

    algo_id = text("algoId")


class Signals(Record, endpoint="signal.signals"):
    """An item of the answer of `signal.signals`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signals
    """

    signal_chan_id = text("signalChanId")
    signal_chan_name = text("signalChanName")
    signal_chan_desc = text("signalChanDesc")
    signal_chan_token = text("signalChanToken")
    signal_source_type = text("signalSourceType")
    """Documented values: `1`, `2`, `3`."""


class StopOrderAlgoParams(TypedDict):
    """One item of `signal.stop_order_algo`."""

    algo_id: str
    """Required. On the wire: `algoId`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class StopOrderAlgo(Record, endpoint="signal.stop_order_algo"):
    """An item of the answer of `signal.stop_order_algo`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-signal-bots
    """

    algo_id = text("algoId")
    s_code = text("sCode")
    s_msg = text("sMsg")
    algo_cl_ord_id = text("algoClOrdId")


class SubOrders(Record, endpoint="signal.sub_orders"):
    """An item of the answer of `signal.sub_orders`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-sub-orders
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    algo_ord_type = text("algoOrdType")
    """Documented values: `contract`."""
    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
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
