"""Records and nested arguments. OKX `eth_staking`: 7 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, decimal, integer, text, timestamp_ms


class ApyHistory(Record, endpoint="eth_staking.apy_history"):
    """An item of the answer of `eth_staking.apy_history`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-apy-history-public
    """

    rate = decimal("rate")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Balance(Record, endpoint="eth_staking.balance"):
    """An item of the answer of `eth_staking.balance`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-balance
    """

    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    latest_interest_accrual = decimal("latestInterestAccrual")
    """Decimal."""
    total_interest_accrual = decimal("totalInterestAccrual")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class CancelRedeem(Record, endpoint="eth_staking.cancel_redeem"):
    """An item of the answer of `eth_staking.cancel_redeem`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-cancel-redeem
    """

    ord_id = text("ordId")


class ProductInfo(Record, endpoint="eth_staking.product_info"):
    """An item of the answer of `eth_staking.product_info`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-product-info
    """

    fast_redemption_daily_limit = decimal("fastRedemptionDailyLimit")
    """Decimal."""
    rate = decimal("rate")
    """Decimal."""
    redempt_days = integer("redemptDays")
    """Integer."""
    min_amt = decimal("minAmt")
    """Decimal."""


class PurchaseRedeemHistory(Record, endpoint="eth_staking.purchase_redeem_history"):
    """An item of the answer of `eth_staking.purchase_redeem_history`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-purchase-amp-redeem-history
    """

    type = text("type")
    """Documented values: `purchase`, `redeem`."""
    amt = decimal("amt")
    """Decimal."""
    redeeming_amt = decimal("redeemingAmt")
    """Decimal."""
    status = text("status")
    """Documented values: `pending`, `success`, `failed`, `cancelled`."""
    ord_id = text("ordId")
    request_time = timestamp_ms("requestTime")
    """Unix time in milliseconds."""
    completed_time = timestamp_ms("completedTime")
    """Unix time in milliseconds."""
    est_completed_time = timestamp_ms("estCompletedTime")
    """Unix time in milliseconds."""
