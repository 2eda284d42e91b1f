"""Records and nested arguments. OKX `spread`: 13 endpoints."""

from __future__ import annotations

from .._runtime.core.records import (
    Record,
    anything,
    boolean,
    decimal,
    list_of,
    records,
    text,
    timestamp_ms,
)


class AmendOrder(Record, endpoint="spread.amend_order"):
    """An item of the answer of `spread.amend_order`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-amend-order
    """

    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    req_id = text("reqId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class Books(Record, endpoint="spread.books"):
    """An item of the answer of `spread.books`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-book-public
    """

    asks = list_of(anything("asks"))
    bids = list_of(anything("bids"))
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class CancelAllAfter(Record, endpoint="spread.cancel_all_after"):
    """An item of the answer of `spread.cancel_all_after`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-after
    """

    trigger_time = text("triggerTime")
    ts = text("ts")


class CancelOrder(Record, endpoint="spread.cancel_order"):
    """An item of the answer of `spread.cancel_order`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-order
    """

    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class GetOrder(Record, endpoint="spread.get_order"):
    """An item of the answer of `spread.get_order`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-details
    """

    sprd_id = text("sprdId")
    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    tag = text("tag")
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    ord_type = text("ordType")
    """Documented values: `market`, `limit`, `post_only`, `ioc`."""
    side = text("side")
    fill_sz = decimal("fillSz")
    """Decimal."""
    fill_px = decimal("fillPx")
    """Decimal."""
    trade_id = text("tradeId")
    acc_fill_sz = decimal("accFillSz")
    """Decimal."""
    pending_fill_sz = decimal("pendingFillSz")
    """Decimal."""
    pending_settle_sz = decimal("pendingSettleSz")
    """Decimal."""
    canceled_sz = decimal("canceledSz")
    """Decimal."""
    avg_px = decimal("avgPx")
    """Decimal."""
    state = text("state")
    """Documented values: `canceled`, `live`, `partially_filled`, `filled`."""
    cancel_source = text("cancelSource")
    """Documented values: `0`, `1`, `14`, `15`, `20`, `31`, `32`, `34`, `35`, `44`."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""


class MassCancel(Record, endpoint="spread.mass_cancel"):
    """An item of the answer of `spread.mass_cancel`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-orders
    """

    result = boolean("result")


class OrdersHistory(Record, endpoint="spread.orders_history"):
    """An item of the answer of `spread.orders_history`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-last-21-days
    """

    sprd_id = text("sprdId")
    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    tag = text("tag")
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    ord_type = text("ordType")
    """Documented values: `market`, `limit`, `post_only`, `ioc`."""
    side = text("side")
    fill_sz = decimal("fillSz")
    """Decimal."""
    fill_px = decimal("fillPx")
    """Decimal."""
    trade_id = text("tradeId")
    acc_fill_sz = decimal("accFillSz")
    """Decimal."""
    pending_fill_sz = decimal("pendingFillSz")
    """Decimal."""
    pending_settle_sz = decimal("pendingSettleSz")
    """Decimal."""
    canceled_sz = decimal("canceledSz")
    """Decimal."""
    avg_px = decimal("avgPx")
    """Decimal."""
    state = text("state")
    cancel_source = text("cancelSource")
    """Documented values: `0`, `1`, `14`, `15`, `20`, `31`, `32`, `34`, `35`, `44`."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""


class OrdersHistoryArchive(Record, endpoint="spread.orders_history_archive"):
    """An item of the answer of `spread.orders_history_archive`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-history-last-3-months
    """

    sprd_id = text("sprdId")
    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    tag = text("tag")
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    ord_type = text("ordType")
    """Documented values: `market`, `limit`, `post_only`, `ioc`."""
    side = text("side")
    fill_sz = decimal("fillSz")
    """Decimal."""
    fill_px = decimal("fillPx")
    """Decimal."""
    trade_id = text("tradeId")
    acc_fill_sz = decimal("accFillSz")
    """Decimal."""
    pending_fill_sz = decimal("pendingFillSz")
    """Decimal."""
    pending_settle_sz = decimal("pendingSettleSz")
    """Decimal."""
    canceled_sz = decimal("canceledSz")
    """Decimal."""
    avg_px = decimal("avgPx")
    """Decimal."""
    state = text("state")
    cancel_source = text("cancelSource")
    """Documented values: `0`, `1`, `14`, `15`, `20`, `31`, `32`, `34`, `35`, `44`."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""


class OrdersPending(Record, endpoint="spread.orders_pending"):
    """An item of the answer of `spread.orders_pending`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-active-orders
    """

    sprd_id = text("sprdId")
    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    tag = text("tag")
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    ord_type = text("ordType")
    """Documented values: `market`, `limit`, `post_only`, `ioc`."""
    side = text("side")
    fill_sz = decimal("fillSz")
    """Decimal."""
    fill_px = decimal("fillPx")
    """Decimal."""
    trade_id = text("tradeId")
    acc_fill_sz = decimal("accFillSz")
    """Decimal."""
    pending_fill_sz = decimal("pendingFillSz")
    """Decimal."""
    pending_settle_sz = decimal("pendingSettleSz")
    """Decimal."""
    canceled_sz = decimal("canceledSz")
    """Decimal."""
    avg_px = decimal("avgPx")
    """Decimal."""
    state = text("state")
    """Documented values: `live`, `partially_filled`."""
    cancel_source = text("cancelSource")
    """Documented values: `0`, `1`, `14`, `15`, `20`, `31`, `32`, `34`, `35`, `44`."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""


class PlaceOrder(Record, endpoint="spread.place_order"):
    """An item of the answer of `spread.place_order`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-place-order
    """

    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    tag = text("tag")
    s_code = text("sCode")
    s_msg = text("sMsg")


class PublicTrades(Record, endpoint="spread.public_trades"):
    """An item of the answer of `spread.public_trades`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-public-trades-public
    """

    sprd_id = text("sprdId")
    trade_id = text("tradeId")
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class SpreadsLegs(Record, endpoint="spread.spreads"):
    """`legs` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    side = text("side")
    """Documented values: `buy`, `sell`."""


class Spreads(Record, endpoint="spread.spreads"):
    """An item of the answer of `spread.spreads`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-spreads-public
    """

    sprd_id = text("sprdId")
    sprd_type = text("sprdType")
    """Documented values: `linear`, `inverse`, `hybrid`."""
    state = text("state")
    """Documented values: `live`, `expired`, `suspend`."""
    base_ccy = text("baseCcy")
    """Currency."""
    sz_ccy = text("szCcy")
    """Currency."""
    quote_ccy = text("quoteCcy")
    """Currency."""
    tick_sz = decimal("tickSz")
    """Decimal."""
    min_sz = decimal("minSz")
    """Decimal."""
    lot_sz = decimal("lotSz")
    """Decimal."""
    list_time = timestamp_ms("listTime")
    """Unix time in milliseconds."""
    exp_time = timestamp_ms("expTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    legs = records("legs", SpreadsLegs)


class TradesLegs(Record, endpoint="spread.trades"):
    """`legs` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    sz_cont = decimal("szCont")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    fill_pnl = decimal("fillPnl")
    """Decimal."""
    fee = decimal("fee")
    """Decimal."""
    fee_ccy = text("feeCcy")
    """Currency."""
    trade_id = text("tradeId")


class Trades(Record, endpoint="spread.trades"):
    """An item of the answer of `spread.trades`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-trades-last-7-days
    """

    sprd_id = text("sprdId")
    trade_id = text("tradeId")
    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    tag = text("tag")
    fill_px = decimal("fillPx")
    """Decimal."""
    fill_sz = decimal("fillSz")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    state = text("state")
    """Documented values: `filled`, `rejected`."""
    exec_type = text("execType")
    """Documented values: `T`, `M`."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    legs = records("legs", TradesLegs)
    code = text("code")
    msg = text("msg")
