"""Records and nested arguments. OKX `stable_rewards`: 6 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, boolean, decimal, integer, records, text, timestamp_ms


class ApyHistory(Record, endpoint="stable_rewards.apy_history"):
    """An item of the answer of `stable_rewards.apy_history`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-apy-history
    """

    rate = decimal("rate")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class BalanceDetails(Record, endpoint="stable_rewards.balance"):
    """`details` of an answer."""

    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    total_earn_accrual = decimal("totalEarnAccrual")
    """Decimal."""
    state = text("state")
    """Documented values: `earning`, `pending`."""


class Balance(Record, endpoint="stable_rewards.balance"):
    """An item of the answer of `stable_rewards.balance`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-balance
    """

    details = records("details", BalanceDetails)
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class ProductInfoDetails(Record, endpoint="stable_rewards.product_info"):
    """`details` of an answer."""

    ccy = text("ccy")
    """Currency."""
    settle_ccy = text("settleCcy")
    """Currency."""
    sub_fee_rate = decimal("subFeeRate")
    """Decimal."""
    redempt_fee_rate = decimal("redemptFeeRate")
    """Decimal."""
    min_sub_amt = decimal("minSubAmt")
    """Decimal."""
    min_redeem_amt = decimal("minRedeemAmt")
    """Decimal."""
    remaining_sub_quota = decimal("remainingSubQuota")
    """Decimal."""
    remaining_redempt_quota = decimal("remainingRedemptQuota")
    """Decimal."""
    can_redeem = boolean("canRedeem")


class ProductInfo(Record, endpoint="stable_rewards.product_info"):
    """An item of the answer of `stable_rewards.product_info`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-product-info
    """

    details = records("details", ProductInfoDetails)
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Quote(Record, endpoint="stable_rewards.quote"):
    """An item of the answer of `stable_rewards.quote`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-quote
    """

    quote_id = text("quoteId")
    quote_amt = decimal("quoteAmt")
    """Decimal."""
    quote_ccy = text("quoteCcy")
    """Currency."""
    exch_rate = decimal("exchRate")
    """Decimal."""
    fee_rate = decimal("feeRate")
    """Decimal."""
    quote_time = timestamp_ms("quoteTime")
    """Unix time in milliseconds."""
    ttl_ms = integer("ttlMs")
    """Integer."""


class SubscribeRedeemHistory(Record, endpoint="stable_rewards.subscribe_redeem_history"):
    """An item of the answer of `stable_rewards.subscribe_redeem_history`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-subscribe-redeem-history
    """

    type = text("type")
    """Documented values: `subscribe`, `redeem`."""
    status = text("status")
    """Documented values: `pending`, `success`, `failed`."""
    ccy = text("ccy")
    """Currency."""
    settle_ccy = text("settleCcy")
    """Currency."""
    ccy_amt = decimal("ccyAmt")
    """Decimal."""
    settle_ccy_amt = decimal("settleCcyAmt")
    """Decimal."""
    fee = decimal("fee")
    """Decimal."""
    quote_id = text("quoteId")
    ord_id = text("ordId")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Trade(Record, endpoint="stable_rewards.trade"):
    """An item of the answer of `stable_rewards.trade`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-trade
    """

    quote_id = text("quoteId")
    ord_id = text("ordId")
