"""Records and nested arguments. OKX `sol_staking`: 6 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, decimal, integer, text, timestamp_ms


class ApyHistory(Record, endpoint="sol_staking.apy_history"):
    """An item of the answer of `sol_staking.apy_history`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-apy-history-public
    """

    rate = decimal("rate")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Balance(Record, endpoint="sol_staking.balance"):
    """An item of the answer of `sol_staking.balance`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-balance
    """

    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    latest_interest_accrual = decimal("latestInterestAccrual")
    """Decimal."""
    total_interest_accrual = decimal("totalInterestAccrual")
    """Decimal."""


class ProductInfo(Record, endpoint="sol_staking.product_info"):
    """An item of the answer of `sol_staking.product_info`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-product-info
    """

    fast_redemption_daily_limit = decimal("fastRedemptionDailyLimit")
    """Decimal."""
    fast_redemption_avail = decimal("fastRedemptionAvail")
    """Decimal."""
    rate = decimal("rate")
    """Decimal."""
    redempt_days = integer("redemptDays")
    """Integer."""
    min_amt = decimal("minAmt")
    """Decimal."""


class PurchaseRedeemHistory(Record, endpoint="sol_staking.purchase_redeem_history"):
    """An item of the answer of `sol_staking.purchase_redeem_history`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-purchase-amp-redeem-history
    """

    type = text("type")
    """Documented values: `purchase`, `redeem`."""
    amt = decimal("amt")
    """Decimal."""
    redeeming_amt = decimal("redeemingAmt")
    """Decimal."""
    status = text("status")
    """Documented values: `pending`, `success`, `failed`."""
    request_time = timestamp_ms("requestTime")
    """Unix time in milliseconds."""
    completed_time = timestamp_ms("completedTime")
    """Unix time in milliseconds."""
    est_completed_time = timestamp_ms("estCompletedTime")
    """Unix time in milliseconds."""
