"""Records and nested arguments. OKX `savings`: 6 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, decimal, text, timestamp_ms


class Balance(Record, endpoint="savings.balance"):
    """An item of the answer of `savings.balance`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-saving-balance
    """

    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    earnings = decimal("earnings")
    """Decimal."""
    rate = decimal("rate")
    """Decimal."""
    loan_amt = decimal("loanAmt")
    """Decimal."""
    pending_amt = decimal("pendingAmt")
    """Decimal."""
    redempt_amt = decimal("redemptAmt")
    """Decimal; deprecated."""


class LendingHistory(Record, endpoint="savings.lending_history"):
    """An item of the answer of `savings.lending_history`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-lending-history
    """

    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    earnings = decimal("earnings")
    """Decimal."""
    rate = decimal("rate")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class LendingRateHistory(Record, endpoint="savings.lending_rate_history"):
    """An item of the answer of `savings.lending_rate_history`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-history-public
    """

    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal; deprecated."""
    rate = decimal("rate")
    """Decimal."""
    lending_rate = decimal("lendingRate")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class LendingRateSummary(Record, endpoint="savings.lending_rate_summary"):
    """An item of the answer of `savings.lending_rate_summary`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-info-public
    """

    ccy = text("ccy")
    """Currency."""
    avg_amt = decimal("avgAmt")
    """Decimal; deprecated."""
    avg_amt_usd = decimal("avgAmtUsd")
    """Decimal; deprecated."""
    avg_rate = decimal("avgRate")
    """Decimal."""
    pre_rate = decimal("preRate")
    """Decimal."""
    est_rate = decimal("estRate")
    """Decimal."""


class PurchaseRedempt(Record, endpoint="savings.purchase_redempt"):
    """An item of the answer of `savings.purchase_redempt`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-savings-purchase-redemption
    """

    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    side = text("side")
    rate = decimal("rate")
    """Decimal."""


class SetLendingRate(Record, endpoint="savings.set_lending_rate"):
    """An item of the answer of `savings.set_lending_rate`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-set-lending-rate
    """

    ccy = text("ccy")
    """Currency."""
    rate = decimal("rate")
    """Decimal."""
