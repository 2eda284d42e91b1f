"""Records and nested arguments. OKX `dual_investment`: 8 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, decimal, text, timestamp_ms


class CurrencyPair(Record, endpoint="dual_investment.currency_pair"):
    """An item of the answer of `dual_investment.currency_pair`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-currency-pairs
    """

    base_ccy = text("baseCcy")
    """Currency."""
    quote_ccy = text("quoteCcy")
    """Currency."""
    opt_type = text("optType")
    """Documented values: `C`, `P`."""
    uly = text("uly")


class OrderHistory(Record, endpoint="dual_investment.order_history"):
    """An item of the answer of `dual_investment.order_history`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-history
    """

    ord_id = text("ordId")
    quote_id = text("quoteId")
    state = text("state")
    """Documented values: `initial`, `live`, `pending_settle`, `settled`, `pending_redeem`,
    `redeemed`, `rejected`.
    """
    product_id = text("productId")
    base_ccy = text("baseCcy")
    """Currency."""
    quote_ccy = text("quoteCcy")
    """Currency."""
    uly = text("uly")
    strike = decimal("strike")
    """Decimal."""
    notional_sz = decimal("notionalSz")
    """Decimal."""
    notional_ccy = text("notionalCcy")
    """Currency."""
    abs_yield = decimal("absYield")
    """Decimal."""
    annualized_yield = decimal("annualizedYield")
    """Decimal."""
    yield_sz = decimal("yieldSz")
    """Decimal."""
    yield_ccy = text("yieldCcy")
    """Currency."""
    settle_sz = decimal("settleSz")
    """Decimal."""
    settle_ccy = text("settleCcy")
    """Currency."""
    settle_px = decimal("settlePx")
    """Decimal."""
    exp_time = timestamp_ms("expTime")
    """Unix time in milliseconds."""
    settle_time = timestamp_ms("settleTime")
    """Unix time in milliseconds."""
    redeem_start_time = timestamp_ms("redeemStartTime")
    """Unix time in milliseconds."""
    redeem_end_time = timestamp_ms("redeemEndTime")
    """Unix time in milliseconds."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""


class OrderStatus(Record, endpoint="dual_investment.order_status"):
    """An item of the answer of `dual_investment.order_status`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-state
    """

    ord_id = text("ordId")
    state = text("state")
    """Documented values: `initial`, `live`, `pending_settle`, `settled`, `pending_redeem`,
    `redeemed`, `rejected`.
    """


class Products(Record, endpoint="dual_investment.products"):
    """An item of the answer of `dual_investment.products`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-product-info
    """

    abs_yield = decimal("absYield")
    """Decimal."""
    annualized_yield = decimal("annualizedYield")
    """Decimal."""
    base_ccy = text("baseCcy")
    """Currency."""
    quote_ccy = text("quoteCcy")
    """Currency."""
    notional_ccy = text("notionalCcy")
    """Currency."""
    exp_time = timestamp_ms("expTime")
    """Unix time in milliseconds."""
    interest_accrual_time = timestamp_ms("interestAccrualTime")
    """Unix time in milliseconds."""
    list_time = timestamp_ms("listTime")
    """Unix time in milliseconds."""
    min_size = decimal("minSize")
    """Decimal."""
    max_size = decimal("maxSize")
    """Decimal."""
    opt_type = text("optType")
    """Documented values: `C`, `P`."""
    product_id = text("productId")
    quote_time = timestamp_ms("quoteTime")
    """Unix time in milliseconds."""
    redeem_start_time = timestamp_ms("redeemStartTime")
    """Unix time in milliseconds."""
    redeem_end_time = timestamp_ms("redeemEndTime")
    """Unix time in milliseconds."""
    step_sz = decimal("stepSz")
    """Decimal."""
    trade_end_time = timestamp_ms("tradeEndTime")
    """Unix time in milliseconds."""
    uly = text("uly")
    strike = decimal("strike")
    """Decimal."""


class Quote(Record, endpoint="dual_investment.quote"):
    """An item of the answer of `dual_investment.quote`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-quote
    """

    abs_yield = decimal("absYield")
    """Decimal."""
    annualized_yield = decimal("annualizedYield")
    """Decimal."""
    interest_accrual_time = timestamp_ms("interestAccrualTime")
    """Unix time in milliseconds."""
    notional_sz = decimal("notionalSz")
    """Decimal."""
    notional_ccy = text("notionalCcy")
    """Currency."""
    product_id = text("productId")
    quote_id = text("quoteId")
    valid_until = timestamp_ms("validUntil")
    """Unix time in milliseconds."""
    idx_px = decimal("idxPx")
    """Decimal."""


class Redeem(Record, endpoint="dual_investment.redeem"):
    """An item of the answer of `dual_investment.redeem`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-redeem
    """

    ord_id = text("ordId")
    state = text("state")
    """Documented values: `pending_redeem_booking`, `pending_redeem`, `redeeming`, `redeemed`."""


class RedeemQuote(Record, endpoint="dual_investment.redeem_quote"):
    """An item of the answer of `dual_investment.redeem_quote`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-redeem-quote
    """

    ord_id = text("ordId")
    quote_id = text("quoteId")
    redeem_sz = decimal("redeemSz")
    """Decimal."""
    redeem_ccy = text("redeemCcy")
    """Currency."""
    term_rate = decimal("termRate")
    """Decimal."""
    valid_until = timestamp_ms("validUntil")
    """Unix time in milliseconds."""


class Trade(Record, endpoint="dual_investment.trade"):
    """An item of the answer of `dual_investment.trade`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-trade
    """

    quote_id = text("quoteId")
    ord_id = text("ordId")
    state = text("state")
    """Documented values: `initial`, `pending_book`, `live`, `rejected`."""
