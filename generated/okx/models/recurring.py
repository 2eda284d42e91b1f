"""Records and nested arguments. OKX `recurring`: 13 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypedDict

from .._runtime.core.params import DecimalArg
from .._runtime.core.records import (
    Record,
    anything,
    decimal,
    integer,
    list_of,
    records,
    text,
    texts,
    timestamp_ms,
)


class AddInvestment(Record, endpoint="recurring.add_investment"):
    """An item of the answer of `recurring.add_investment`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-add-investment
    """

    algo_id = text("algoId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class AmendOrderAlgo(Record, endpoint="recurring.amend_order_algo"):
    """An item of the answer of `recurring.amend_order_algo`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-order
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class AmendPriceRangeRecurringListParams(TypedDict):
    """`recurringList` of a request."""

    ccy: str
    """Currency; required."""
    min_px: DecimalArg
    """Decimal; required. On the wire: `minPx`."""
    max_px: DecimalArg
    """Decimal; required. On the wire: `maxPx`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class AmendPriceRange(Record, endpoint="recurring.amend_price_range"):
    """An item of the answer of `recurring.amend_price_range`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range
    """

    algo_id = text("algoId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class AmendRecurringAmount(Record, endpoint="recurring.amend_recurring_amount"):
    """An item of the answer of `recurring.amend_recurring_amount`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-amount
    """

    algo_id = text("algoId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class AmendRecurringTime(Record, endpoint="recurring.amend_recurring_time"):
    """An item of the answer of `recurring.amend_recurring_time`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-time
    """

    algo_id = text("algoId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class OrdersAlgoDetailsRecurringList(Record, endpoint="recurring.orders_algo_details"):
    """`recurringList` of an answer."""

    ccy = text("ccy")
    """Currency."""
    ratio = decimal("ratio")
    """Decimal."""
    min_px = decimal("minPx")
    """Decimal."""
    max_px = decimal("maxPx")
    """Decimal."""
    total_amt = decimal("totalAmt")
    """Decimal."""
    profit = decimal("profit")
    """Decimal."""
    avg_px = decimal("avgPx")
    """Decimal."""
    px = decimal("px")
    """Decimal."""


class OrdersAlgoDetails(Record, endpoint="recurring.orders_algo_details"):
    """An item of the answer of `recurring.orders_algo_details`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-details
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    inst_type = text("instType")
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    algo_ord_type = text("algoOrdType")
    """Documented values: `recurring`."""
    state = text("state")
    """Documented values: `running`, `stopping`, `stopped`, `pause`."""
    stgy_name = text("stgyName")
    """Up to 40 characters."""
    recurring_list = records("recurringList", OrdersAlgoDetailsRecurringList)
    period = text("period")
    """Documented values: `monthly`, `weekly`, `daily`, `hourly`."""
    recurring_day = text("recurringDay")
    recurring_hour = text("recurringHour")
    """Documented values: `1`, `4`, `8`, `12`."""
    recurring_time = integer("recurringTime")
    """Integer."""
    time_zone = integer("timeZone")
    """Integer."""
    amt = decimal("amt")
    """Decimal."""
    investment_amt = decimal("investmentAmt")
    """Decimal."""
    investment_ccy = text("investmentCcy")
    """Documented values: `USDT`, `USDC`."""
    next_invest_time = timestamp_ms("nextInvestTime")
    """Unix time in milliseconds."""
    total_pnl = decimal("totalPnl")
    """Decimal."""
    total_ann_rate = decimal("totalAnnRate")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""
    mkt_cap = decimal("mktCap")
    """Decimal."""
    cycles = text("cycles")
    tag = text("tag")
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""
    source = texts("source")
    recurring_time_type = text("recurringTimeType")
    """Documented values: `1`, `2`."""
    recurring_time_minutes = integer("recurringTimeMinutes")
    """Integer."""


class OrdersAlgoHistoryRecurringList(Record, endpoint="recurring.orders_algo_history"):
    """`recurringList` of an answer."""

    ccy = text("ccy")
    """Currency."""
    ratio = decimal("ratio")
    """Decimal."""
    min_px = decimal("minPx")
    """Decimal."""
    max_px = decimal("maxPx")
    """Decimal."""


class OrdersAlgoHistory(Record, endpoint="recurring.orders_algo_history"):
    """An item of the answer of `recurring.orders_algo_history`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-history
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    inst_type = text("instType")
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    algo_ord_type = text("algoOrdType")
    """Documented values: `recurring`."""
    state = text("state")
    """Documented values: `stopped`."""
    stgy_name = text("stgyName")
    """Up to 40 characters."""
    recurring_list = records("recurringList", OrdersAlgoHistoryRecurringList)
    period = text("period")
    """Documented values: `monthly`, `weekly`, `daily`, `hourly`."""
    recurring_day = text("recurringDay")
    recurring_hour = text("recurringHour")
    """Documented values: `1`, `4`, `8`, `12`."""
    recurring_time = integer("recurringTime")
    """Integer."""
    time_zone = integer("timeZone")
    """Integer."""
    amt = decimal("amt")
    """Decimal."""
    investment_amt = decimal("investmentAmt")
    """Decimal."""
    investment_ccy = text("investmentCcy")
    """Documented values: `USDT`, `USDC`."""
    total_pnl = decimal("totalPnl")
    """Decimal."""
    total_ann_rate = decimal("totalAnnRate")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""
    mkt_cap = decimal("mktCap")
    """Decimal."""
    cycles = text("cycles")
    tag = text("tag")
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""
    source = list_of(anything("source"))
    recurring_time_type = text("recurringTimeType")
    """Documented values: `1`, `2`."""
    recurring_time_minutes = integer("recurringTimeMinutes")
    """Integer."""


class OrdersAlgoPendingRecurringList(Record, endpoint="recurring.orders_algo_pending"):
    """`recurringList` of an answer."""

    ccy = text("ccy")
    """Currency."""
    ratio = decimal("ratio")
    """Decimal."""
    min_px = decimal("minPx")
    """Decimal."""
    max_px = decimal("maxPx")
    """Decimal."""


class OrdersAlgoPending(Record, endpoint="recurring.orders_algo_pending"):
    """An item of the answer of `recurring.orders_algo_pending`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-list
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    inst_type = text("instType")
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    algo_ord_type = text("algoOrdType")
    """Documented values: `recurring`."""
    state = text("state")
    """Documented values: `running`, `stopping`, `pause`."""
    stgy_name = text("stgyName")
    """Up to 40 characters."""
    recurring_list = records("recurringList", OrdersAlgoPendingRecurringList)
    period = text("period")
    """Documented values: `monthly`, `weekly`, `daily`, `hourly`."""
    recurring_day = text("recurringDay")
    recurring_hour = text("recurringHour")
    """Documented values: `1`, `4`, `8`, `12`."""
    recurring_time = integer("recurringTime")
    """Integer."""
    time_zone = integer("timeZone")
    """Integer."""
    amt = decimal("amt")
    """Decimal."""
    investment_amt = decimal("investmentAmt")
    """Decimal."""
    investment_ccy = text("investmentCcy")
    """Documented values: `USDT`, `USDC`."""
    total_pnl = decimal("totalPnl")
    """Decimal."""
    total_ann_rate = decimal("totalAnnRate")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""
    mkt_cap = decimal("mktCap")
    """Decimal."""
    cycles = text("cycles")
    tag = text("tag")
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""
    source = texts("source")
    recurring_time_type = text("recurringTimeType")
    """Documented values: `1`, `2`."""
    recurring_time_minutes = integer("recurringTimeMinutes")
    """Integer."""


class Pause(Record, endpoint="recurring.pause"):
    """An item of the answer of `recurring.pause`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-pause-recurring-buy
    """

    algo_id = text("algoId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class PlaceOrderAlgoRecurringListParams(TypedDict):
    """`recurringList` of a request."""

    ccy: str
    """Currency; required."""
    ratio: DecimalArg
    """Decimal; required."""
    min_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `minPx`."""
    max_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `maxPx`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PlaceOrderAlgo(Record, endpoint="recurring.place_order_algo"):
    """An item of the answer of `recurring.place_order_algo`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")
    tag = text("tag")


class Restart(Record, endpoint="recurring.restart"):
    """An item of the answer of `recurring.restart`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-restart-recurring-buy
    """

    algo_id = text("algoId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class StopOrderAlgoParams(TypedDict):
    """One item of `recurring.stop_order_algo`."""

    algo_id: str
    """Required. On the wire: `algoId`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class StopOrderAlgo(Record, endpoint="recurring.stop_order_algo"):
    """An item of the answer of `recurring.stop_order_algo`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-stop-recurring-buy-order
    """

    algo_id = text("algoId")
    algo_cl_ord_id = text("algoClOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")
    tag = text("tag")
    """Deprecated."""


class SubOrders(Record, endpoint="recurring.sub_orders"):
    """An item of the answer of `recurring.sub_orders`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-sub-orders
    """

    algo_id = text("algoId")
    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    algo_ord_type = text("algoOrdType")
    """Documented values: `recurring`."""
    ord_id = text("ordId")
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    td_mode = text("tdMode")
    """Documented values:
        `cross`: Margin mode
        `cash`: Non-Margin mode
    """
    ord_type = text("ordType")
    """Documented values: `market`, `manual_add_order`."""
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
    tag = text("tag")
    algo_cl_ord_id = text("algoClOrdId")
