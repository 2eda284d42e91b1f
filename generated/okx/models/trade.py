"""Records and nested arguments. OKX `trade`: 32 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypedDict

from .._runtime.core.answers import ListAnswer
from .._runtime.core.params import DecimalArg, IntegerArg
from .._runtime.core.records import (
    Record,
    boolean,
    decimal,
    integer,
    record,
    records,
    text,
    texts,
    timestamp_ms,
    timestamp_us,
)


class AccountRateLimit(Record, endpoint="trade.account_rate_limit"):
    """An item of the answer of `trade.account_rate_limit`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-account-rate-limit
    """

    fill_ratio = decimal("fillRatio")
    """Decimal."""
    main_fill_ratio = decimal("mainFillRatio")
    """Decimal."""
    acc_rate_limit = decimal("accRateLimit")
    """Decimal."""
    next_acc_rate_limit = decimal("nextAccRateLimit")
    """Decimal."""
    ts = text("ts")


class AmendAlgosAttachAlgoOrdsParams(TypedDict):
    """`attachAlgoOrds` of a request."""

    new_tp_trigger_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `newTpTriggerPx`."""
    new_tp_trigger_ratio: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `newTpTriggerRatio`."""
    new_tp_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Default `last`. On the wire: `newTpTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    new_tp_ord_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `newTpOrdPx`."""
    new_sl_trigger_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `newSlTriggerPx`."""
    new_sl_trigger_ratio: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `newSlTriggerRatio`."""
    new_sl_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Default `last`. On the wire: `newSlTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    new_sl_ord_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `newSlOrdPx`."""
    new_callback_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newCallbackRatio`."""
    new_callback_spread: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newCallbackSpread`."""
    new_active_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `newActivePx`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class AmendAlgos(Record, endpoint="trade.amend_algos"):
    """An item of the answer of `trade.amend_algos`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    req_id = text("reqId")
    """Up to 32 characters."""
    s_code = text("sCode")
    s_msg = text("sMsg")


class AmendBatchOrdersAttachAlgoOrdsParams(TypedDict):
    """`attachAlgoOrds` of a request."""

    attach_algo_id: NotRequired[str | None]
    """Required in some cases. On the wire: `attachAlgoId`."""
    attach_algo_cl_ord_id: NotRequired[str | None]
    """Required in some cases; up to 32 characters. On the wire: `attachAlgoClOrdId`."""
    new_tp_trigger_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newTpTriggerPx`."""
    new_tp_trigger_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newTpTriggerRatio`."""
    new_tp_ord_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newTpOrdPx`."""
    new_tp_ord_kind: NotRequired[Literal["condition", "limit"] | str | None]
    """On the wire: `newTpOrdKind`.

    Documented values: `condition`, `limit`.
    """
    new_sl_trigger_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newSlTriggerPx`."""
    new_sl_trigger_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newSlTriggerRatio`."""
    new_sl_ord_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newSlOrdPx`."""
    new_tp_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Required in some cases. On the wire: `newTpTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    new_sl_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Required in some cases. On the wire: `newSlTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    sz: NotRequired[DecimalArg | None]
    """Decimal; required in some cases."""
    amend_px_on_trigger_type: NotRequired[Literal["0", "1"] | str | None]
    """Default `0`. On the wire: `amendPxOnTriggerType`.

    Documented values: `0`, `1`.
    """
    new_callback_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newCallbackRatio`."""
    new_callback_spread: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newCallbackSpread`."""
    new_active_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `newActivePx`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class AmendBatchOrdersParams(TypedDict):
    """One item of `trade.amend_batch_orders`."""

    inst_id: str
    """Instrument ID; required. On the wire: `instId`."""
    cxl_on_fail: NotRequired[bool | None]
    """Boolean; default `false`. On the wire: `cxlOnFail`."""
    ord_id: NotRequired[str | None]
    """One of `ord_id`, `cl_ord_id` is required. On the wire: `ordId`."""
    cl_ord_id: NotRequired[str | None]
    """One of `ord_id`, `cl_ord_id` is required. On the wire: `clOrdId`."""
    req_id: NotRequired[str | None]
    """Up to 32 characters. On the wire: `reqId`."""
    new_sz: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newSz`."""
    new_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newPx`."""
    speed_bump: NotRequired[Literal["1"] | str | None]
    """Required in some cases. On the wire: `speedBump`.

    Documented values: `1`.
    """
    new_px_usd: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newPxUsd`."""
    new_px_vol: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newPxVol`."""
    px_amend_type: NotRequired[Literal["0", "1"] | str | None]
    """Default `0`. On the wire: `pxAmendType`.

    Documented values: `0`, `1`.
    """
    attach_algo_ords: NotRequired[Sequence[AmendBatchOrdersAttachAlgoOrdsParams] | None]
    """List. On the wire: `attachAlgoOrds`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class AmendBatchOrders(Record, endpoint="trade.amend_batch_orders"):
    """An item of the answer of `trade.amend_batch_orders`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-multiple-orders
    """

    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    req_id = text("reqId")
    s_code = text("sCode")
    s_msg = text("sMsg")
    sub_code = text("subCode")


class AmendBatchOrdersAnswer(ListAnswer[AmendBatchOrders], endpoint="trade.amend_batch_orders"):
    """The answer of `trade.amend_batch_orders`."""

    __slots__ = ()

    in_time = timestamp_us("inTime")
    """Unix time in microseconds."""
    out_time = timestamp_us("outTime")
    """Unix time in microseconds."""


class AmendOrderAttachAlgoOrdsParams(TypedDict):
    """`attachAlgoOrds` of a request."""

    attach_algo_id: NotRequired[str | None]
    """Required in some cases. On the wire: `attachAlgoId`."""
    attach_algo_cl_ord_id: NotRequired[str | None]
    """Required in some cases; up to 32 characters. On the wire: `attachAlgoClOrdId`."""
    new_tp_trigger_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newTpTriggerPx`."""
    new_tp_trigger_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newTpTriggerRatio`."""
    new_tp_ord_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newTpOrdPx`."""
    new_tp_ord_kind: NotRequired[Literal["condition", "limit"] | str | None]
    """On the wire: `newTpOrdKind`.

    Documented values: `condition`, `limit`.
    """
    new_sl_trigger_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newSlTriggerPx`."""
    new_sl_trigger_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newSlTriggerRatio`."""
    new_sl_ord_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newSlOrdPx`."""
    new_tp_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Required in some cases. On the wire: `newTpTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    new_sl_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Required in some cases. On the wire: `newSlTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    sz: NotRequired[DecimalArg | None]
    """Decimal; required in some cases."""
    amend_px_on_trigger_type: NotRequired[Literal["0", "1"] | str | None]
    """Default `0`. On the wire: `amendPxOnTriggerType`.

    Documented values: `0`, `1`.
    """
    new_callback_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newCallbackRatio`."""
    new_callback_spread: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `newCallbackSpread`."""
    new_active_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `newActivePx`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class AmendOrder(Record, endpoint="trade.amend_order"):
    """An item of the answer of `trade.amend_order`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order
    """

    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    req_id = text("reqId")
    s_code = text("sCode")
    s_msg = text("sMsg")
    sub_code = text("subCode")


class AmendOrderAnswer(ListAnswer[AmendOrder], endpoint="trade.amend_order"):
    """The answer of `trade.amend_order`."""

    __slots__ = ()

    in_time = timestamp_us("inTime")
    """Unix time in microseconds."""
    out_time = timestamp_us("outTime")
    """Unix time in microseconds."""


class CancelAlgosParams(TypedDict):
    """One item of `trade.cancel_algos`."""

    inst_id: str
    """Instrument ID; required. On the wire: `instId`."""
    algo_id: NotRequired[str | None]
    """One of `algo_id`, `algo_cl_ord_id` is required. On the wire: `algoId`."""
    algo_cl_ord_id: NotRequired[str | None]
    """One of `algo_id`, `algo_cl_ord_id` is required. On the wire: `algoClOrdId`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class CancelAlgos(Record, endpoint="trade.cancel_algos"):
    """An item of the answer of `trade.cancel_algos`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order
    """

    algo_id = text("algoId")
    s_code = text("sCode")
    s_msg = text("sMsg")
    cl_ord_id = text("clOrdId")
    """Deprecated."""
    algo_cl_ord_id = text("algoClOrdId")
    """Deprecated."""
    tag = text("tag")
    """Deprecated."""


class CancelAllAfter(Record, endpoint="trade.cancel_all_after"):
    """An item of the answer of `trade.cancel_all_after`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-all-after
    """

    trigger_time = text("triggerTime")
    tag = text("tag")
    ts = text("ts")


class CancelBatchOrdersParams(TypedDict):
    """One item of `trade.cancel_batch_orders`."""

    inst_id: str
    """Instrument ID; required. On the wire: `instId`."""
    ord_id: NotRequired[str | None]
    """One of `ord_id`, `cl_ord_id` is required. On the wire: `ordId`."""
    cl_ord_id: NotRequired[str | None]
    """One of `ord_id`, `cl_ord_id` is required. On the wire: `clOrdId`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class CancelBatchOrders(Record, endpoint="trade.cancel_batch_orders"):
    """An item of the answer of `trade.cancel_batch_orders`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-multiple-orders
    """

    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    s_code = text("sCode")
    s_msg = text("sMsg")


class CancelBatchOrdersAnswer(ListAnswer[CancelBatchOrders], endpoint="trade.cancel_batch_orders"):
    """The answer of `trade.cancel_batch_orders`."""

    __slots__ = ()

    in_time = timestamp_us("inTime")
    """Unix time in microseconds."""
    out_time = timestamp_us("outTime")
    """Unix time in microseconds."""


class CancelOrder(Record, endpoint="trade.cancel_order"):
    """An item of the answer of `trade.cancel_order`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-order
    """

    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    s_code = text("sCode")
    s_msg = text("sMsg")


class CancelOrderAnswer(ListAnswer[CancelOrder], endpoint="trade.cancel_order"):
    """The answer of `trade.cancel_order`."""

    __slots__ = ()

    in_time = timestamp_us("inTime")
    """Unix time in microseconds."""
    out_time = timestamp_us("outTime")
    """Unix time in microseconds."""


class ClosePosition(Record, endpoint="trade.close_position"):
    """An item of the answer of `trade.close_position`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions
    """

    inst_id = text("instId")
    """Instrument ID."""
    pos_side = text("posSide")
    cl_ord_id = text("clOrdId")
    """Up to 32 characters."""
    tag = text("tag")
    """Up to 16 characters."""


class EasyConvert(Record, endpoint="trade.easy_convert"):
    """An item of the answer of `trade.easy_convert`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-easy-convert
    """

    status = text("status")
    """Documented values: `running`, `filled`, `failed`."""
    from_ccy = text("fromCcy")
    """Currency."""
    to_ccy = text("toCcy")
    """Currency."""
    fill_from_sz = decimal("fillFromSz")
    """Decimal."""
    fill_to_sz = decimal("fillToSz")
    """Decimal."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""


class EasyConvertCurrencyListFromData(Record, endpoint="trade.easy_convert_currency_list"):
    """`fromData` of an answer."""

    from_ccy = text("fromCcy")
    """Currency."""
    from_amt = decimal("fromAmt")
    """Decimal."""


class EasyConvertCurrencyList(Record, endpoint="trade.easy_convert_currency_list"):
    """An item of the answer of `trade.easy_convert_currency_list`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-currency-list
    """

    from_data = records("fromData", EasyConvertCurrencyListFromData)
    to_ccy = texts("toCcy")


class EasyConvertHistory(Record, endpoint="trade.easy_convert_history"):
    """An item of the answer of `trade.easy_convert_history`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-history
    """

    from_ccy = text("fromCcy")
    """Currency."""
    fill_from_sz = decimal("fillFromSz")
    """Decimal."""
    to_ccy = text("toCcy")
    """Currency."""
    fill_to_sz = decimal("fillToSz")
    """Decimal."""
    acct = text("acct")
    """Documented values: `6`, `18`."""
    status = text("status")
    """Documented values: `running`, `filled`, `failed`."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""


class Fills(Record, endpoint="trade.fills"):
    """An item of the answer of `trade.fills`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-days
    """

    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    trade_id = text("tradeId")
    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    bill_id = text("billId")
    sub_type = text("subType")
    tag = text("tag")
    fill_px = decimal("fillPx")
    """Decimal."""
    fill_sz = decimal("fillSz")
    """Decimal."""
    fill_idx_px = decimal("fillIdxPx")
    """Decimal."""
    fill_pnl = decimal("fillPnl")
    """Decimal."""
    fill_px_vol = decimal("fillPxVol")
    """Decimal."""
    fill_px_usd = decimal("fillPxUsd")
    """Decimal."""
    fill_mark_vol = decimal("fillMarkVol")
    """Decimal."""
    fill_fwd_px = decimal("fillFwdPx")
    """Decimal."""
    fill_mark_px = decimal("fillMarkPx")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    pos_side = text("posSide")
    """Documented values: `long`, `short`, `net`."""
    exec_type = text("execType")
    """Documented values: `T`, `M`."""
    fee_ccy = text("feeCcy")
    """Currency."""
    fee = decimal("fee")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    fill_time = timestamp_ms("fillTime")
    """Unix time in milliseconds."""
    fee_rate = decimal("feeRate")
    """Decimal."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class FillsHistory(Record, endpoint="trade.fills_history"):
    """An item of the answer of `trade.fills_history`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-months
    """

    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    trade_id = text("tradeId")
    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    bill_id = text("billId")
    sub_type = text("subType")
    tag = text("tag")
    fill_px = decimal("fillPx")
    """Decimal."""
    fill_sz = decimal("fillSz")
    """Decimal."""
    fill_idx_px = decimal("fillIdxPx")
    """Decimal."""
    fill_pnl = decimal("fillPnl")
    """Decimal."""
    fill_px_vol = decimal("fillPxVol")
    """Decimal."""
    fill_px_usd = decimal("fillPxUsd")
    """Decimal."""
    fill_mark_vol = decimal("fillMarkVol")
    """Decimal."""
    fill_fwd_px = decimal("fillFwdPx")
    """Decimal."""
    fill_mark_px = decimal("fillMarkPx")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    pos_side = text("posSide")
    """Documented values: `long`, `short`, `net`."""
    exec_type = text("execType")
    """Documented values: `T`, `M`."""
    fee_ccy = text("feeCcy")
    """Currency."""
    fee = decimal("fee")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    fill_time = timestamp_ms("fillTime")
    """Unix time in milliseconds."""
    fee_rate = decimal("feeRate")
    """Decimal."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class GetOrderAttachAlgoOrds(Record, endpoint="trade.get_order"):
    """`attachAlgoOrds` of an answer."""

    attach_algo_id = text("attachAlgoId")
    attach_algo_cl_ord_id = text("attachAlgoClOrdId")
    """Up to 32 characters."""
    tp_ord_kind = text("tpOrdKind")
    """Documented values: `condition`, `limit`."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_ratio = decimal("tpTriggerRatio")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_ratio = decimal("slTriggerRatio")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    amend_px_on_trigger_type = text("amendPxOnTriggerType")
    """Documented values: `0`, `1`."""
    callback_ratio = decimal("callbackRatio")
    """Decimal."""
    callback_spread = decimal("callbackSpread")
    """Decimal."""
    active_px = decimal("activePx")
    """Decimal."""
    fail_code = text("failCode")
    fail_reason = text("failReason")


class GetOrderLinkedAlgoOrd(Record, endpoint="trade.get_order"):
    """`linkedAlgoOrd` of an answer."""

    algo_id = text("algoId")


class GetOrder(Record, endpoint="trade.get_order"):
    """An item of the answer of `trade.get_order`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-details
    """

    inst_type = text("instType")
    """Documented values: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`."""
    inst_id = text("instId")
    """Instrument ID."""
    tgt_ccy = text("tgtCcy")
    """Documented values: `base_ccy`, `quote_ccy`."""
    ccy = text("ccy")
    """Currency."""
    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    tag = text("tag")
    px = decimal("px")
    """Decimal."""
    px_usd = decimal("pxUsd")
    """Decimal."""
    px_vol = decimal("pxVol")
    """Decimal."""
    px_type = text("pxType")
    """Documented values: `px`, `pxVol`, `pxUsd`."""
    sz = decimal("sz")
    """Decimal."""
    pnl = decimal("pnl")
    """Decimal."""
    ord_type = text("ordType")
    """Documented values: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`,
    `mmp`, `mmp_and_post_only`, `op_fok`, `elp`.
    """
    side = text("side")
    pos_side = text("posSide")
    td_mode = text("tdMode")
    acc_fill_sz = decimal("accFillSz")
    """Decimal."""
    fill_px = decimal("fillPx")
    """Decimal."""
    trade_id = text("tradeId")
    fill_sz = decimal("fillSz")
    """Decimal."""
    fill_time = timestamp_ms("fillTime")
    """Unix time in milliseconds."""
    avg_px = decimal("avgPx")
    """Decimal."""
    state = text("state")
    """Documented values: `live`, `partially_filled`, `filled`, `canceled`, `mmp_canceled`."""
    stp_id = text("stpId")
    """Deprecated."""
    stp_mode = text("stpMode")
    lever = decimal("lever")
    """Decimal."""
    attach_algo_cl_ord_id = text("attachAlgoClOrdId")
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    attach_algo_ords = records("attachAlgoOrds", GetOrderAttachAlgoOrds)
    linked_algo_ord = record("linkedAlgoOrd", GetOrderLinkedAlgoOrd)
    fee_ccy = text("feeCcy")
    """Currency."""
    fee = decimal("fee")
    """Decimal."""
    rebate_ccy = text("rebateCcy")
    """Currency."""
    rebate = decimal("rebate")
    """Decimal."""
    source = text("source")
    """Documented values: `6`, `7`, `13`, `25`, `34`."""
    category = text("category")
    """Documented values: `normal`, `twap`, `adl`, `full_liquidation`, `partial_liquidation`,
    `delivery`, `ddh`, `auto_conversion`.
    """
    reduce_only = text("reduceOnly")
    """Documented values: `true`, `false`."""
    is_tp_limit = text("isTpLimit")
    cancel_source = text("cancelSource")
    cancel_source_reason = text("cancelSourceReason")
    quick_mgn_type = text("quickMgnType")
    """Deprecated.

    Documented values: `manual`, `auto_borrow`, `auto_repay`.
    """
    algo_cl_ord_id = text("algoClOrdId")
    algo_id = text("algoId")
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""
    outcome = text("outcome")
    """Documented values: `yes`, `no`."""


class GetOrderAlgoAttachAlgoOrds(Record, endpoint="trade.get_order_algo"):
    """`attachAlgoOrds` of an answer."""

    attach_algo_cl_ord_id = text("attachAlgoClOrdId")
    """Up to 32 characters."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_ratio = decimal("tpTriggerRatio")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_ratio = decimal("slTriggerRatio")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    callback_ratio = decimal("callbackRatio")
    """Decimal."""
    callback_spread = decimal("callbackSpread")
    """Decimal."""
    active_px = decimal("activePx")
    """Decimal."""


class GetOrderAlgoLinkedOrd(Record, endpoint="trade.get_order_algo"):
    """`linkedOrd` of an answer."""

    ord_id = text("ordId")


class GetOrderAlgo(Record, endpoint="trade.get_order_algo"):
    """An item of the answer of `trade.get_order_algo`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-details
    """

    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    ccy = text("ccy")
    """Currency."""
    ord_id = text("ordId")
    """Deprecated."""
    ord_id_list = texts("ordIdList")
    algo_id = text("algoId")
    cl_ord_id = text("clOrdId")
    sz = decimal("sz")
    """Decimal."""
    close_fraction = text("closeFraction")
    ord_type = text("ordType")
    side = text("side")
    pos_side = text("posSide")
    td_mode = text("tdMode")
    tgt_ccy = text("tgtCcy")
    """Documented values: `base_ccy`, `quote_ccy`."""
    state = text("state")
    """Documented values: `live`, `pause`, `partially_effective`, `effective`, `canceled`,
    `order_failed`, `partially_failed`.
    """
    lever = decimal("lever")
    """Decimal."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    trigger_px = decimal("triggerPx")
    """Decimal."""
    trigger_px_type = text("triggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    ord_px = decimal("ordPx")
    """Decimal."""
    advance_ord_type = text("advanceOrdType")
    """Documented values: `fok`, `ioc`."""
    actual_sz = decimal("actualSz")
    """Decimal."""
    actual_px = decimal("actualPx")
    """Decimal."""
    tag = text("tag")
    actual_side = text("actualSide")
    """Documented values: `tp`, `sl`."""
    trigger_time = timestamp_ms("triggerTime")
    """Unix time in milliseconds."""
    px_var = text("pxVar")
    px_spread = decimal("pxSpread")
    """Decimal."""
    sz_limit = decimal("szLimit")
    """Decimal."""
    px_limit = decimal("pxLimit")
    """Decimal."""
    time_interval = text("timeInterval")
    callback_ratio = decimal("callbackRatio")
    """Decimal."""
    callback_spread = decimal("callbackSpread")
    """Decimal."""
    active_px = decimal("activePx")
    """Decimal."""
    move_trigger_px = decimal("moveTriggerPx")
    """Decimal."""
    reduce_only = text("reduceOnly")
    """Documented values: `true`, `false`."""
    quick_mgn_type = text("quickMgnType")
    """Deprecated.

    Documented values: `manual`, `auto_borrow`, `auto_repay`.
    """
    last = decimal("last")
    """Decimal."""
    fail_code = text("failCode")
    algo_cl_ord_id = text("algoClOrdId")
    amend_px_on_trigger_type = text("amendPxOnTriggerType")
    """Documented values: `0`, `1`."""
    attach_algo_ords = records("attachAlgoOrds", GetOrderAlgoAttachAlgoOrds)
    linked_ord = record("linkedOrd", GetOrderAlgoLinkedOrd)
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    is_trade_borrow_mode = text("isTradeBorrowMode")
    """Documented values: `true`, `false`."""
    chase_type = text("chaseType")
    chase_val = decimal("chaseVal")
    """Decimal."""
    max_chase_type = text("maxChaseType")
    max_chase_val = decimal("maxChaseVal")
    """Decimal."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class MassCancel(Record, endpoint="trade.mass_cancel"):
    """An item of the answer of `trade.mass_cancel`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-mass-cancel-order
    """

    result = boolean("result")


class OneClickRepay(Record, endpoint="trade.one_click_repay"):
    """An item of the answer of `trade.one_click_repay`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay
    """

    status = text("status")
    """Documented values: `running`, `filled`, `failed`."""
    debt_ccy = text("debtCcy")
    """Currency."""
    repay_ccy = text("repayCcy")
    """Currency."""
    fill_debt_sz = decimal("fillDebtSz")
    """Decimal."""
    fill_repay_sz = decimal("fillRepaySz")
    """Decimal."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""


class OneClickRepayCurrencyListDebtData(Record, endpoint="trade.one_click_repay_currency_list"):
    """`debtData` of an answer."""

    debt_ccy = text("debtCcy")
    """Currency."""
    debt_amt = decimal("debtAmt")
    """Decimal."""


class OneClickRepayCurrencyListRepayData(Record, endpoint="trade.one_click_repay_currency_list"):
    """`repayData` of an answer."""

    repay_ccy = text("repayCcy")
    """Currency."""
    repay_amt = decimal("repayAmt")
    """Decimal."""


class OneClickRepayCurrencyList(Record, endpoint="trade.one_click_repay_currency_list"):
    """An item of the answer of `trade.one_click_repay_currency_list`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list
    """

    debt_data = records("debtData", OneClickRepayCurrencyListDebtData)
    debt_type = text("debtType")
    """Documented values: `cross`, `isolated`."""
    repay_data = records("repayData", OneClickRepayCurrencyListRepayData)


class OneClickRepayCurrencyListV2DebtData(
    Record, endpoint="trade.one_click_repay_currency_list_v2"
):
    """`debtData` of an answer."""

    debt_ccy = text("debtCcy")
    """Currency."""
    debt_amt = decimal("debtAmt")
    """Decimal."""


class OneClickRepayCurrencyListV2RepayData(
    Record, endpoint="trade.one_click_repay_currency_list_v2"
):
    """`repayData` of an answer."""

    repay_ccy = text("repayCcy")
    """Currency."""
    repay_amt = decimal("repayAmt")
    """Decimal."""


class OneClickRepayCurrencyListV2(Record, endpoint="trade.one_click_repay_currency_list_v2"):
    """An item of the answer of `trade.one_click_repay_currency_list_v2`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list-new
    """

    debt_data = records("debtData", OneClickRepayCurrencyListV2DebtData)
    repay_data = records("repayData", OneClickRepayCurrencyListV2RepayData)


class OneClickRepayHistory(Record, endpoint="trade.one_click_repay_history"):
    """An item of the answer of `trade.one_click_repay_history`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history
    """

    debt_ccy = text("debtCcy")
    """Currency."""
    fill_debt_sz = decimal("fillDebtSz")
    """Decimal."""
    repay_ccy = text("repayCcy")
    """Currency."""
    fill_repay_sz = decimal("fillRepaySz")
    """Decimal."""
    status = text("status")
    """Documented values: `running`, `filled`, `failed`."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""


class OneClickRepayHistoryV2OrdIdInfo(Record, endpoint="trade.one_click_repay_history_v2"):
    """`ordIdInfo` of an answer."""

    ord_id = text("ordId")
    inst_id = text("instId")
    """Instrument ID."""
    ord_type = text("ordType")
    """Documented values: `ioc`."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    fill_px = decimal("fillPx")
    """Decimal."""
    fill_sz = decimal("fillSz")
    """Decimal."""
    state = text("state")
    """Documented values: `filled`, `canceled`."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""


class OneClickRepayHistoryV2(Record, endpoint="trade.one_click_repay_history_v2"):
    """An item of the answer of `trade.one_click_repay_history_v2`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history-new
    """

    debt_ccy = text("debtCcy")
    """Currency."""
    repay_ccy_list = texts("repayCcyList")
    fill_debt_sz = decimal("fillDebtSz")
    """Decimal."""
    status = text("status")
    """Documented values: `running`, `filled`, `failed`."""
    ord_id_info = records("ordIdInfo", OneClickRepayHistoryV2OrdIdInfo)
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class OneClickRepayV2(Record, endpoint="trade.one_click_repay_v2"):
    """An item of the answer of `trade.one_click_repay_v2`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay-new
    """

    debt_ccy = text("debtCcy")
    """Currency."""
    repay_ccy_list = texts("repayCcyList")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class OrderPrecheckAttachAlgoOrdsParams(TypedDict):
    """`attachAlgoOrds` of a request."""

    attach_algo_cl_ord_id: NotRequired[str | None]
    """Up to 32 characters. On the wire: `attachAlgoClOrdId`."""
    tp_trigger_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `tpTriggerPx`."""
    tp_ord_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `tpOrdPx`."""
    tp_ord_kind: NotRequired[Literal["condition", "limit"] | str | None]
    """Default `condition`. On the wire: `tpOrdKind`.

    Documented values: `condition`, `limit`.
    """
    sl_trigger_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `slTriggerPx`."""
    sl_ord_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `slOrdPx`."""
    tp_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Default `last`. On the wire: `tpTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    sl_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Default `last`. On the wire: `slTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    sz: NotRequired[DecimalArg | None]
    """Decimal; required in some cases."""
    callback_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `callbackRatio`."""
    callback_spread: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `callbackSpread`."""
    active_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `activePx`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class OrderPrecheck(Record, endpoint="trade.order_precheck"):
    """An item of the answer of `trade.order_precheck`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-order-precheck
    """

    adj_eq = decimal("adjEq")
    """Decimal."""
    adj_eq_chg = decimal("adjEqChg")
    """Decimal."""
    imr = decimal("imr")
    """Decimal."""
    imr_chg = decimal("imrChg")
    """Decimal."""
    mmr = decimal("mmr")
    """Decimal."""
    mmr_chg = decimal("mmrChg")
    """Decimal."""
    mgn_ratio = decimal("mgnRatio")
    """Decimal."""
    mgn_ratio_chg = decimal("mgnRatioChg")
    """Decimal."""
    avail_bal = decimal("availBal")
    """Decimal."""
    avail_bal_chg = decimal("availBalChg")
    """Decimal."""
    liq_px = decimal("liqPx")
    """Decimal."""
    liq_px_diff = decimal("liqPxDiff")
    """Decimal."""
    liq_px_diff_ratio = decimal("liqPxDiffRatio")
    """Decimal."""
    pos_bal = decimal("posBal")
    """Decimal."""
    pos_bal_chg = text("posBalChg")
    liab = decimal("liab")
    """Decimal."""
    liab_chg = decimal("liabChg")
    """Decimal."""
    liab_chg_ccy = text("liabChgCcy")
    type = text("type")
    """Documented values: `1`, `2`, `3`, `4`."""


class OrdersAlgoHistoryTriggerParams(Record, endpoint="trade.orders_algo_history"):
    """`triggerParams` of an answer."""

    trigger_action = text("triggerAction")
    """Documented values: `start`."""
    trigger_strategy = text("triggerStrategy")
    """Documented values: `instant`, `price`, `rsi`."""
    trigger_px = decimal("triggerPx")
    """Decimal."""
    trigger_cond = text("triggerCond")
    """Documented values: `cross_up`, `cross_down`, `above`, `below`, `cross`."""
    timeframe = text("timeframe")
    """Documented values: `3m`, `5m`, `15m`, `30m`, `1H`, `4H`, `1D`."""
    thold = integer("thold")
    """Integer."""
    time_period = text("timePeriod")


class OrdersAlgoHistoryAttachAlgoOrds(Record, endpoint="trade.orders_algo_history"):
    """`attachAlgoOrds` of an answer."""

    attach_algo_cl_ord_id = text("attachAlgoClOrdId")
    """Up to 32 characters."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_ratio = decimal("tpTriggerRatio")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_ratio = decimal("slTriggerRatio")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    callback_ratio = decimal("callbackRatio")
    """Decimal."""
    callback_spread = decimal("callbackSpread")
    """Decimal."""
    active_px = decimal("activePx")
    """Decimal."""


class OrdersAlgoHistoryLinkedOrd(Record, endpoint="trade.orders_algo_history"):
    """`linkedOrd` of an answer."""

    ord_id = text("ordId")


class OrdersAlgoHistory(Record, endpoint="trade.orders_algo_history"):
    """An item of the answer of `trade.orders_algo_history`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-history
    """

    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    ccy = text("ccy")
    """Currency."""
    ord_id = text("ordId")
    """Deprecated."""
    ord_id_list = texts("ordIdList")
    algo_id = text("algoId")
    cl_ord_id = text("clOrdId")
    sz = decimal("sz")
    """Decimal."""
    close_fraction = text("closeFraction")
    ord_type = text("ordType")
    side = text("side")
    pos_side = text("posSide")
    td_mode = text("tdMode")
    tgt_ccy = text("tgtCcy")
    """Documented values: `base_ccy`, `quote_ccy`."""
    state = text("state")
    """Documented values: `effective`, `canceled`, `order_failed`, `partially_failed`."""
    lever = decimal("lever")
    """Decimal."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    trigger_px = decimal("triggerPx")
    """Decimal."""
    trigger_px_type = text("triggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    ord_px = decimal("ordPx")
    """Decimal."""
    advance_ord_type = text("advanceOrdType")
    actual_sz = decimal("actualSz")
    """Decimal."""
    actual_px = decimal("actualPx")
    """Decimal."""
    tag = text("tag")
    actual_side = text("actualSide")
    """Documented values: `tp`, `sl`."""
    trigger_time = timestamp_ms("triggerTime")
    """Unix time in milliseconds."""
    px_var = text("pxVar")
    px_spread = decimal("pxSpread")
    """Decimal."""
    sz_limit = decimal("szLimit")
    """Decimal."""
    px_limit = decimal("pxLimit")
    """Decimal."""
    lmt_order_number = integer("lmtOrderNumber")
    """Integer."""
    aggressiveness = text("aggressiveness")
    """Documented values: `radical`, `mid`, `conservative`."""
    trigger_params = records("triggerParams", OrdersAlgoHistoryTriggerParams)
    time_interval = text("timeInterval")
    callback_ratio = decimal("callbackRatio")
    """Decimal."""
    callback_spread = decimal("callbackSpread")
    """Decimal."""
    active_px = decimal("activePx")
    """Decimal."""
    move_trigger_px = decimal("moveTriggerPx")
    """Decimal."""
    reduce_only = text("reduceOnly")
    """Documented values: `true`, `false`."""
    quick_mgn_type = text("quickMgnType")
    """Deprecated.

    Documented values: `manual`, `auto_borrow`, `auto_repay`.
    """
    last = decimal("last")
    """Decimal."""
    fail_code = text("failCode")
    algo_cl_ord_id = text("algoClOrdId")
    amend_px_on_trigger_type = text("amendPxOnTriggerType")
    """Documented values: `0`, `1`."""
    attach_algo_ords = records("attachAlgoOrds", OrdersAlgoHistoryAttachAlgoOrds)
    linked_ord = record("linkedOrd", OrdersAlgoHistoryLinkedOrd)
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    is_trade_borrow_mode = text("isTradeBorrowMode")
    """Documented values: `true`, `false`."""
    chase_type = text("chaseType")
    chase_val = decimal("chaseVal")
    """Decimal."""
    max_chase_type = text("maxChaseType")
    max_chase_val = decimal("maxChaseVal")
    """Decimal."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class OrdersAlgoPendingTriggerParams(Record, endpoint="trade.orders_algo_pending"):
    """`triggerParams` of an answer."""

    trigger_action = text("triggerAction")
    """Documented values: `start`."""
    trigger_strategy = text("triggerStrategy")
    """Documented values: `instant`, `price`, `rsi`."""
    trigger_px = decimal("triggerPx")
    """Decimal."""
    trigger_cond = text("triggerCond")
    """Documented values: `cross_up`, `cross_down`, `above`, `below`, `cross`."""
    timeframe = text("timeframe")
    """Documented values: `3m`, `5m`, `15m`, `30m`, `1H`, `4H`, `1D`."""
    thold = integer("thold")
    """Integer."""
    time_period = text("timePeriod")


class OrdersAlgoPendingAttachAlgoOrds(Record, endpoint="trade.orders_algo_pending"):
    """`attachAlgoOrds` of an answer."""

    attach_algo_cl_ord_id = text("attachAlgoClOrdId")
    """Up to 32 characters."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_ratio = decimal("tpTriggerRatio")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_ratio = decimal("slTriggerRatio")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    callback_ratio = decimal("callbackRatio")
    """Decimal."""
    callback_spread = decimal("callbackSpread")
    """Decimal."""
    active_px = decimal("activePx")
    """Decimal."""


class OrdersAlgoPendingLinkedOrd(Record, endpoint="trade.orders_algo_pending"):
    """`linkedOrd` of an answer."""

    ord_id = text("ordId")


class OrdersAlgoPending(Record, endpoint="trade.orders_algo_pending"):
    """An item of the answer of `trade.orders_algo_pending`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-list
    """

    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    ccy = text("ccy")
    """Currency."""
    ord_id = text("ordId")
    """Deprecated."""
    ord_id_list = texts("ordIdList")
    algo_id = text("algoId")
    cl_ord_id = text("clOrdId")
    sz = decimal("sz")
    """Decimal."""
    close_fraction = text("closeFraction")
    ord_type = text("ordType")
    side = text("side")
    pos_side = text("posSide")
    td_mode = text("tdMode")
    tgt_ccy = text("tgtCcy")
    """Documented values: `base_ccy`, `quote_ccy`."""
    state = text("state")
    """Documented values: `live`, `pause`."""
    lever = decimal("lever")
    """Decimal."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    trigger_px = decimal("triggerPx")
    """Decimal."""
    trigger_px_type = text("triggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    ord_px = decimal("ordPx")
    """Decimal."""
    advance_ord_type = text("advanceOrdType")
    actual_sz = decimal("actualSz")
    """Decimal."""
    tag = text("tag")
    actual_px = decimal("actualPx")
    """Decimal."""
    actual_side = text("actualSide")
    """Documented values: `tp`, `sl`."""
    trigger_time = timestamp_ms("triggerTime")
    """Unix time in milliseconds."""
    px_var = text("pxVar")
    px_spread = decimal("pxSpread")
    """Decimal."""
    sz_limit = decimal("szLimit")
    """Decimal."""
    px_limit = decimal("pxLimit")
    """Decimal."""
    lmt_order_number = integer("lmtOrderNumber")
    """Integer."""
    aggressiveness = text("aggressiveness")
    """Documented values: `radical`, `mid`, `conservative`."""
    trigger_params = records("triggerParams", OrdersAlgoPendingTriggerParams)
    time_interval = text("timeInterval")
    callback_ratio = decimal("callbackRatio")
    """Decimal."""
    callback_spread = decimal("callbackSpread")
    """Decimal."""
    active_px = decimal("activePx")
    """Decimal."""
    move_trigger_px = decimal("moveTriggerPx")
    """Decimal."""
    reduce_only = text("reduceOnly")
    """Documented values: `true`, `false`."""
    quick_mgn_type = text("quickMgnType")
    """Deprecated.

    Documented values: `manual`, `auto_borrow`, `auto_repay`.
    """
    last = decimal("last")
    """Decimal."""
    fail_code = text("failCode")
    algo_cl_ord_id = text("algoClOrdId")
    amend_px_on_trigger_type = text("amendPxOnTriggerType")
    """Documented values: `0`, `1`."""
    attach_algo_ords = records("attachAlgoOrds", OrdersAlgoPendingAttachAlgoOrds)
    linked_ord = record("linkedOrd", OrdersAlgoPendingLinkedOrd)
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    is_trade_borrow_mode = text("isTradeBorrowMode")
    """Documented values: `true`, `false`."""
    chase_type = text("chaseType")
    chase_val = decimal("chaseVal")
    """Decimal."""
    max_chase_type = text("maxChaseType")
    max_chase_val = decimal("maxChaseVal")
    """Decimal."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class OrdersHistoryAttachAlgoOrds(Record, endpoint="trade.orders_history"):
    """`attachAlgoOrds` of an answer."""

    attach_algo_id = text("attachAlgoId")
    attach_algo_cl_ord_id = text("attachAlgoClOrdId")
    """Up to 32 characters."""
    tp_ord_kind = text("tpOrdKind")
    """Documented values: `condition`, `limit`."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_ratio = decimal("tpTriggerRatio")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_ratio = decimal("slTriggerRatio")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    amend_px_on_trigger_type = text("amendPxOnTriggerType")
    """Documented values: `0`, `1`."""
    callback_ratio = decimal("callbackRatio")
    """Decimal."""
    callback_spread = decimal("callbackSpread")
    """Decimal."""
    active_px = decimal("activePx")
    """Decimal."""
    fail_code = text("failCode")
    fail_reason = text("failReason")


class OrdersHistoryLinkedAlgoOrd(Record, endpoint="trade.orders_history"):
    """`linkedAlgoOrd` of an answer."""

    algo_id = text("algoId")


class OrdersHistory(Record, endpoint="trade.orders_history"):
    """An item of the answer of `trade.orders_history`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-7-days
    """

    inst_type = text("instType")
    """Documented values: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`."""
    inst_id = text("instId")
    """Instrument ID."""
    tgt_ccy = text("tgtCcy")
    """Documented values: `base_ccy`, `quote_ccy`."""
    ccy = text("ccy")
    """Currency."""
    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    tag = text("tag")
    px = decimal("px")
    """Decimal."""
    px_usd = decimal("pxUsd")
    """Decimal."""
    px_vol = decimal("pxVol")
    """Decimal."""
    px_type = text("pxType")
    """Documented values: `px`, `pxVol`, `pxUsd`."""
    sz = decimal("sz")
    """Decimal."""
    ord_type = text("ordType")
    """Documented values: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`,
    `mmp`, `mmp_and_post_only`, `op_fok`, `elp`.
    """
    side = text("side")
    pos_side = text("posSide")
    td_mode = text("tdMode")
    acc_fill_sz = decimal("accFillSz")
    """Decimal."""
    fill_px = decimal("fillPx")
    """Decimal."""
    trade_id = text("tradeId")
    fill_sz = decimal("fillSz")
    """Decimal."""
    fill_time = timestamp_ms("fillTime")
    """Unix time in milliseconds."""
    avg_px = decimal("avgPx")
    """Decimal."""
    state = text("state")
    """Documented values: `canceled`, `filled`, `mmp_canceled`."""
    lever = decimal("lever")
    """Decimal."""
    attach_algo_cl_ord_id = text("attachAlgoClOrdId")
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    attach_algo_ords = records("attachAlgoOrds", OrdersHistoryAttachAlgoOrds)
    linked_algo_ord = record("linkedAlgoOrd", OrdersHistoryLinkedAlgoOrd)
    stp_id = text("stpId")
    """Deprecated."""
    stp_mode = text("stpMode")
    fee_ccy = text("feeCcy")
    """Currency."""
    fee = decimal("fee")
    """Decimal."""
    rebate_ccy = text("rebateCcy")
    """Currency."""
    rebate = decimal("rebate")
    """Decimal."""
    source = text("source")
    """Documented values: `6`, `7`, `13`, `25`, `34`."""
    pnl = decimal("pnl")
    """Decimal."""
    category = text("category")
    """Documented values: `normal`, `twap`, `adl`, `full_liquidation`, `partial_liquidation`,
    `delivery`, `ddh`, `auto_conversion`.
    """
    reduce_only = text("reduceOnly")
    """Documented values: `true`, `false`."""
    cancel_source = text("cancelSource")
    cancel_source_reason = text("cancelSourceReason")
    algo_cl_ord_id = text("algoClOrdId")
    algo_id = text("algoId")
    is_tp_limit = text("isTpLimit")
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    quick_mgn_type = text("quickMgnType")
    """Deprecated.

    Documented values: `manual`, `auto_borrow`, `auto_repay`.
    """
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""
    outcome = text("outcome")
    """Documented values: `yes`, `no`."""


class OrdersHistoryArchiveAttachAlgoOrds(Record, endpoint="trade.orders_history_archive"):
    """`attachAlgoOrds` of an answer."""

    attach_algo_id = text("attachAlgoId")
    attach_algo_cl_ord_id = text("attachAlgoClOrdId")
    """Up to 32 characters."""
    tp_ord_kind = text("tpOrdKind")
    """Documented values: `condition`, `limit`."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_ratio = decimal("tpTriggerRatio")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_ratio = decimal("slTriggerRatio")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    amend_px_on_trigger_type = text("amendPxOnTriggerType")
    """Documented values: `0`, `1`."""
    callback_ratio = decimal("callbackRatio")
    """Decimal."""
    callback_spread = decimal("callbackSpread")
    """Decimal."""
    active_px = decimal("activePx")
    """Decimal."""
    fail_code = text("failCode")
    fail_reason = text("failReason")


class OrdersHistoryArchiveLinkedAlgoOrd(Record, endpoint="trade.orders_history_archive"):
    """`linkedAlgoOrd` of an answer."""

    algo_id = text("algoId")


class OrdersHistoryArchive(Record, endpoint="trade.orders_history_archive"):
    """An item of the answer of `trade.orders_history_archive`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-3-months
    """

    inst_type = text("instType")
    """Documented values: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`."""
    inst_id = text("instId")
    """Instrument ID."""
    tgt_ccy = text("tgtCcy")
    """Documented values: `base_ccy`, `quote_ccy`."""
    ccy = text("ccy")
    """Currency."""
    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    tag = text("tag")
    px = decimal("px")
    """Decimal."""
    px_usd = decimal("pxUsd")
    """Decimal."""
    px_vol = decimal("pxVol")
    """Decimal."""
    px_type = text("pxType")
    """Documented values: `px`, `pxVol`, `pxUsd`."""
    sz = decimal("sz")
    """Decimal."""
    ord_type = text("ordType")
    """Documented values: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`,
    `mmp`, `mmp_and_post_only`, `op_fok`, `elp`.
    """
    side = text("side")
    pos_side = text("posSide")
    td_mode = text("tdMode")
    acc_fill_sz = decimal("accFillSz")
    """Decimal."""
    fill_px = decimal("fillPx")
    """Decimal."""
    trade_id = text("tradeId")
    fill_sz = decimal("fillSz")
    """Decimal."""
    fill_time = timestamp_ms("fillTime")
    """Unix time in milliseconds."""
    avg_px = decimal("avgPx")
    """Decimal."""
    state = text("state")
    """Documented values: `canceled`, `filled`, `mmp_canceled`."""
    lever = decimal("lever")
    """Decimal."""
    attach_algo_cl_ord_id = text("attachAlgoClOrdId")
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    attach_algo_ords = records("attachAlgoOrds", OrdersHistoryArchiveAttachAlgoOrds)
    linked_algo_ord = record("linkedAlgoOrd", OrdersHistoryArchiveLinkedAlgoOrd)
    stp_id = text("stpId")
    """Deprecated."""
    stp_mode = text("stpMode")
    fee_ccy = text("feeCcy")
    """Currency."""
    fee = decimal("fee")
    """Decimal."""
    rebate_ccy = text("rebateCcy")
    """Currency."""
    rebate = decimal("rebate")
    """Decimal."""
    source = text("source")
    """Documented values: `6`, `7`, `13`, `25`, `34`."""
    pnl = decimal("pnl")
    """Decimal."""
    category = text("category")
    """Documented values: `normal`, `twap`, `adl`, `full_liquidation`, `partial_liquidation`,
    `delivery`, `ddh`, `auto_conversion`.
    """
    reduce_only = text("reduceOnly")
    """Documented values: `true`, `false`."""
    cancel_source = text("cancelSource")
    cancel_source_reason = text("cancelSourceReason")
    algo_cl_ord_id = text("algoClOrdId")
    algo_id = text("algoId")
    is_tp_limit = text("isTpLimit")
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    quick_mgn_type = text("quickMgnType")
    """Deprecated.

    Documented values: `manual`, `auto_borrow`, `auto_repay`.
    """
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""
    outcome = text("outcome")
    """Documented values: `yes`, `no`."""


class OrdersPendingAttachAlgoOrds(Record, endpoint="trade.orders_pending"):
    """`attachAlgoOrds` of an answer."""

    attach_algo_id = text("attachAlgoId")
    attach_algo_cl_ord_id = text("attachAlgoClOrdId")
    """Up to 32 characters."""
    tp_ord_kind = text("tpOrdKind")
    """Documented values: `condition`, `limit`."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_ratio = decimal("tpTriggerRatio")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_ratio = decimal("slTriggerRatio")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    amend_px_on_trigger_type = text("amendPxOnTriggerType")
    """Documented values: `0`, `1`."""
    callback_ratio = decimal("callbackRatio")
    """Decimal."""
    callback_spread = decimal("callbackSpread")
    """Decimal."""
    active_px = decimal("activePx")
    """Decimal."""
    fail_code = text("failCode")
    fail_reason = text("failReason")


class OrdersPendingLinkedAlgoOrd(Record, endpoint="trade.orders_pending"):
    """`linkedAlgoOrd` of an answer."""

    algo_id = text("algoId")


class OrdersPending(Record, endpoint="trade.orders_pending"):
    """An item of the answer of `trade.orders_pending`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-list
    """

    inst_type = text("instType")
    """Documented values: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`."""
    inst_id = text("instId")
    """Instrument ID."""
    tgt_ccy = text("tgtCcy")
    """Documented values: `base_ccy`, `quote_ccy`."""
    ccy = text("ccy")
    """Currency."""
    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    tag = text("tag")
    px = decimal("px")
    """Decimal."""
    px_usd = decimal("pxUsd")
    """Decimal."""
    px_vol = decimal("pxVol")
    """Decimal."""
    px_type = text("pxType")
    """Documented values: `px`, `pxVol`, `pxUsd`."""
    sz = decimal("sz")
    """Decimal."""
    pnl = decimal("pnl")
    """Decimal."""
    ord_type = text("ordType")
    """Documented values: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`,
    `mmp`, `mmp_and_post_only`, `op_fok`, `elp`.
    """
    side = text("side")
    pos_side = text("posSide")
    td_mode = text("tdMode")
    acc_fill_sz = decimal("accFillSz")
    """Decimal."""
    fill_px = decimal("fillPx")
    """Decimal."""
    trade_id = text("tradeId")
    fill_sz = decimal("fillSz")
    """Decimal."""
    fill_time = timestamp_ms("fillTime")
    """Unix time in milliseconds."""
    avg_px = decimal("avgPx")
    """Decimal."""
    state = text("state")
    """Documented values: `live`, `partially_filled`."""
    lever = decimal("lever")
    """Decimal."""
    attach_algo_cl_ord_id = text("attachAlgoClOrdId")
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    attach_algo_ords = records("attachAlgoOrds", OrdersPendingAttachAlgoOrds)
    linked_algo_ord = record("linkedAlgoOrd", OrdersPendingLinkedAlgoOrd)
    stp_id = text("stpId")
    """Deprecated."""
    stp_mode = text("stpMode")
    fee_ccy = text("feeCcy")
    """Currency."""
    fee = decimal("fee")
    """Decimal."""
    rebate_ccy = text("rebateCcy")
    """Currency."""
    rebate = decimal("rebate")
    """Decimal."""
    source = text("source")
    """Documented values: `6`, `7`, `13`, `25`, `34`."""
    category = text("category")
    """Documented values: `normal`."""
    reduce_only = text("reduceOnly")
    """Documented values: `true`, `false`."""
    quick_mgn_type = text("quickMgnType")
    """Deprecated.

    Documented values: `manual`, `auto_borrow`, `auto_repay`.
    """
    algo_cl_ord_id = text("algoClOrdId")
    algo_id = text("algoId")
    is_tp_limit = text("isTpLimit")
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    cancel_source = text("cancelSource")
    cancel_source_reason = text("cancelSourceReason")
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""
    outcome = text("outcome")
    """Documented values: `yes`, `no`."""


class PlaceBatchOrdersAttachAlgoOrdsParams(TypedDict):
    """`attachAlgoOrds` of a request."""

    attach_algo_cl_ord_id: NotRequired[str | None]
    """Up to 32 characters. On the wire: `attachAlgoClOrdId`."""
    tp_trigger_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `tpTriggerPx`."""
    tp_trigger_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `tpTriggerRatio`."""
    tp_ord_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `tpOrdPx`."""
    tp_ord_kind: NotRequired[Literal["condition", "limit"] | str | None]
    """Default `condition`. On the wire: `tpOrdKind`.

    Documented values: `condition`, `limit`.
    """
    sl_trigger_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `slTriggerPx`."""
    sl_trigger_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `slTriggerRatio`."""
    sl_ord_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `slOrdPx`."""
    tp_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Default `last`. On the wire: `tpTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    sl_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Default `last`. On the wire: `slTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    sz: NotRequired[DecimalArg | None]
    """Decimal; required in some cases."""
    amend_px_on_trigger_type: NotRequired[Literal["0", "1"] | str | None]
    """Default `0`. On the wire: `amendPxOnTriggerType`.

    Documented values: `0`, `1`.
    """
    callback_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `callbackRatio`."""
    callback_spread: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `callbackSpread`."""
    active_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `activePx`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PlaceBatchOrdersParams(TypedDict):
    """One item of `trade.place_batch_orders`."""

    inst_id: str
    """Instrument ID; required. On the wire: `instId`."""
    td_mode: Literal["cross", "isolated", "cash", "spot_isolated"] | str
    """Required. On the wire: `tdMode`.

    Documented values:
        `cross`: Margin mode
        `isolated`: Margin mode
        `cash`: Non-Margin mode
        `spot_isolated`
    """
    ccy: NotRequired[str | None]
    """Currency."""
    cl_ord_id: NotRequired[str | None]
    """Up to 32 characters. On the wire: `clOrdId`."""
    tag: NotRequired[str | None]
    """Up to 16 characters."""
    side: Literal["buy", "sell"] | str
    """Required.

    Documented values: `buy`, `sell`.
    """
    pos_side: NotRequired[str | None]
    """Required in some cases. On the wire: `posSide`."""
    ord_type: (
        Literal[
            "market",
            "limit",
            "post_only",
            "fok",
            "ioc",
            "optimal_limit_ioc",
            "mmp",
            "mmp_and_post_only",
            "elp",
        ]
        | str
    )
    """Required. On the wire: `ordType`.

    Documented values: `market`, `limit`, `post_only`, `fok`, `ioc`, `optimal_limit_ioc`,
    `mmp`, `mmp_and_post_only`, `elp`.
    """
    sz: DecimalArg
    """Decimal; required."""
    px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases."""
    speed_bump: NotRequired[Literal["1"] | str | None]
    """Required in some cases. On the wire: `speedBump`.

    Documented values: `1`.
    """
    outcome: NotRequired[Literal["yes", "no"] | str | None]
    """Required in some cases.

    Documented values: `yes`, `no`.
    """
    px_usd: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `pxUsd`."""
    px_vol: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `pxVol`."""
    reduce_only: NotRequired[bool | None]
    """Boolean; default `false`. On the wire: `reduceOnly`."""
    tgt_ccy: NotRequired[Literal["base_ccy", "quote_ccy"] | str | None]
    """On the wire: `tgtCcy`.

    Documented values: `base_ccy`, `quote_ccy`.
    """
    ban_amend: NotRequired[bool | None]
    """Boolean; default `false`. On the wire: `banAmend`."""
    px_amend_type: NotRequired[Literal["0", "1"] | str | None]
    """Default `0`. On the wire: `pxAmendType`.

    Documented values: `0`, `1`.
    """
    trade_quote_ccy: NotRequired[str | None]
    """Currency. On the wire: `tradeQuoteCcy`."""
    slippage_pct: NotRequired[DecimalArg | None]
    """Decimal; `0` to `0.05`. On the wire: `slippagePct`."""
    stp_mode: NotRequired[Literal["cancel_maker", "cancel_taker", "cancel_both"] | str | None]
    """On the wire: `stpMode`.

    Documented values: `cancel_maker`, `cancel_taker`, `cancel_both`.
    """
    is_elp_taker_access: NotRequired[bool | None]
    """Boolean; default `false`. On the wire: `isElpTakerAccess`."""
    attach_algo_ords: NotRequired[Sequence[PlaceBatchOrdersAttachAlgoOrdsParams] | None]
    """List. On the wire: `attachAlgoOrds`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PlaceBatchOrders(Record, endpoint="trade.place_batch_orders"):
    """An item of the answer of `trade.place_batch_orders`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders
    """

    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    tag = text("tag")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    s_code = text("sCode")
    s_msg = text("sMsg")
    sub_code = text("subCode")


class PlaceBatchOrdersAnswer(ListAnswer[PlaceBatchOrders], endpoint="trade.place_batch_orders"):
    """The answer of `trade.place_batch_orders`."""

    __slots__ = ()

    in_time = timestamp_us("inTime")
    """Unix time in microseconds."""
    out_time = timestamp_us("outTime")
    """Unix time in microseconds."""


class PlaceOrderAttachAlgoOrdsParams(TypedDict):
    """`attachAlgoOrds` of a request."""

    attach_algo_cl_ord_id: NotRequired[str | None]
    """Up to 32 characters. On the wire: `attachAlgoClOrdId`."""
    tp_trigger_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `tpTriggerPx`."""
    tp_trigger_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `tpTriggerRatio`."""
    tp_ord_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `tpOrdPx`."""
    tp_ord_kind: NotRequired[Literal["condition", "limit"] | str | None]
    """Default `condition`. On the wire: `tpOrdKind`.

    Documented values: `condition`, `limit`.
    """
    sl_trigger_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `slTriggerPx`."""
    sl_trigger_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `slTriggerRatio`."""
    sl_ord_px: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `slOrdPx`."""
    tp_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Default `last`. On the wire: `tpTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    sl_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Default `last`. On the wire: `slTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    sz: NotRequired[DecimalArg | None]
    """Decimal; required in some cases."""
    amend_px_on_trigger_type: NotRequired[Literal["0", "1"] | str | None]
    """Default `0`. On the wire: `amendPxOnTriggerType`.

    Documented values: `0`, `1`.
    """
    callback_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `callbackRatio`."""
    callback_spread: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `callbackSpread`."""
    active_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `activePx`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PlaceOrder(Record, endpoint="trade.place_order"):
    """An item of the answer of `trade.place_order`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order
    """

    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    tag = text("tag")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    s_code = text("sCode")
    s_msg = text("sMsg")
    sub_code = text("subCode")


class PlaceOrderAnswer(ListAnswer[PlaceOrder], endpoint="trade.place_order"):
    """The answer of `trade.place_order`."""

    __slots__ = ()

    in_time = timestamp_us("inTime")
    """Unix time in microseconds."""
    out_time = timestamp_us("outTime")
    """Unix time in microseconds."""


class PlaceOrderAlgoAttachAlgoOrdsParams(TypedDict):
    """`attachAlgoOrds` of a request."""

    attach_algo_cl_ord_id: NotRequired[str | None]
    """Up to 32 characters. On the wire: `attachAlgoClOrdId`."""
    tp_trigger_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `tpTriggerPx`."""
    tp_trigger_ratio: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `tpTriggerRatio`."""
    tp_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Default `last`. On the wire: `tpTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    tp_ord_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `tpOrdPx`."""
    sl_trigger_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `slTriggerPx`."""
    sl_trigger_ratio: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `slTriggerRatio`."""
    sl_trigger_px_type: NotRequired[Literal["last", "index", "mark"] | str | None]
    """Default `last`. On the wire: `slTriggerPxType`.

    Documented values: `last`, `index`, `mark`.
    """
    sl_ord_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `slOrdPx`."""
    callback_ratio: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `callbackRatio`."""
    callback_spread: NotRequired[DecimalArg | None]
    """Decimal; required in some cases. On the wire: `callbackSpread`."""
    active_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `activePx`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PlaceOrderAlgoTriggerParamsParams(TypedDict):
    """`triggerParams` of a request."""

    trigger_action: Literal["start"] | str
    """Required. On the wire: `triggerAction`.

    Documented values: `start`.
    """
    trigger_strategy: Literal["instant", "price", "rsi"] | str
    """Required; default `instant`. On the wire: `triggerStrategy`.

    Documented values: `instant`, `price`, `rsi`.
    """
    trigger_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `triggerPx`."""
    trigger_cond: NotRequired[
        Literal["cross_up", "cross_down", "above", "below", "cross"] | str | None
    ]
    """On the wire: `triggerCond`.

    Documented values: `cross_up`, `cross_down`, `above`, `below`, `cross`.
    """
    timeframe: NotRequired[Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"] | str | None]
    """Documented values: `3m`, `5m`, `15m`, `30m`, `1H`, `4H`, `1D`."""
    thold: NotRequired[IntegerArg | None]
    """Integer; `1` to `100`."""
    time_period: NotRequired[str | None]
    """Default `14`. On the wire: `timePeriod`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PlaceOrderAlgo(Record, endpoint="trade.place_order_algo"):
    """An item of the answer of `trade.place_order_algo`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order
    """

    algo_id = text("algoId")
    cl_ord_id = text("clOrdId")
    """Deprecated."""
    algo_cl_ord_id = text("algoClOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")
    tag = text("tag")
