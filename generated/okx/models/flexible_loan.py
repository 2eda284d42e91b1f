"""Records and nested arguments. OKX `flexible_loan`: 8 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypedDict

from .._runtime.core.params import DecimalArg
from .._runtime.core.records import Record, decimal, record, records, text, timestamp_ms


class BorrowCurrencies(Record, endpoint="flexible_loan.borrow_currencies"):
    """An item of the answer of `flexible_loan.borrow_currencies`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-borrowable-currencies
    """

    borrow_ccy = text("borrowCcy")
    """Currency."""


class CollateralAssetsAssets(Record, endpoint="flexible_loan.collateral_assets"):
    """`assets` of an answer."""

    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    notional_usd = decimal("notionalUsd")
    """Decimal."""


class CollateralAssets(Record, endpoint="flexible_loan.collateral_assets"):
    """An item of the answer of `flexible_loan.collateral_assets`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-collateral-assets
    """

    assets = records("assets", CollateralAssetsAssets)


class InterestAccrued(Record, endpoint="flexible_loan.interest_accrued"):
    """An item of the answer of `flexible_loan.interest_accrued`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest
    """

    ref_id = text("refId")
    ccy = text("ccy")
    """Currency."""
    loan = decimal("loan")
    """Decimal."""
    interest = decimal("interest")
    """Decimal."""
    interest_rate = decimal("interestRate")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class LoanHistory(Record, endpoint="flexible_loan.loan_history"):
    """An item of the answer of `flexible_loan.loan_history`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history
    """

    ref_id = text("refId")
    type = text("type")
    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class LoanInfoLoanData(Record, endpoint="flexible_loan.loan_info"):
    """`loanData` of an answer."""

    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""


class LoanInfoCollateralData(Record, endpoint="flexible_loan.loan_info"):
    """`collateralData` of an answer."""

    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""


class LoanInfoRiskWarningData(Record, endpoint="flexible_loan.loan_info"):
    """`riskWarningData` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    liq_px = decimal("liqPx")
    """Decimal."""


class LoanInfo(Record, endpoint="flexible_loan.loan_info"):
    """An item of the answer of `flexible_loan.loan_info`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-info
    """

    ord_id = text("ordId")
    loan_notional_usd = decimal("loanNotionalUsd")
    """Decimal."""
    loan_data = records("loanData", LoanInfoLoanData)
    collateral_notional_usd = decimal("collateralNotionalUsd")
    """Decimal."""
    collateral_data = records("collateralData", LoanInfoCollateralData)
    risk_warning_data = record("riskWarningData", LoanInfoRiskWarningData)
    cur_ltv = decimal("curLTV")
    """Decimal."""
    margin_call_ltv = decimal("marginCallLTV")
    """Decimal."""
    liq_ltv = decimal("liqLTV")
    """Decimal."""


class MaxCollateralRedeemAmount(Record, endpoint="flexible_loan.max_collateral_redeem_amount"):
    """An item of the answer of `flexible_loan.max_collateral_redeem_amount`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-maximum-collateral-redeem-amount
    """

    ccy = text("ccy")
    """Currency."""
    max_redeem_amt = decimal("maxRedeemAmt")
    """Decimal."""


class MaxLoanSupCollateralParams(TypedDict):
    """`supCollateral` of a request."""

    ccy: str
    """Currency, e.g. `BTC`

    Currency; required.
    """
    amt: DecimalArg
    """Amount

    Decimal; required.
    """
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class MaxLoan(Record, endpoint="flexible_loan.max_loan"):
    """An item of the answer of `flexible_loan.max_loan`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-maximum-loan-amount
    """

    borrow_ccy = text("borrowCcy")
    """Currency to borrow, e.g. `USDT`"""
    max_loan = decimal("maxLoan")
    """Maximum available loan"""
    notional_usd = decimal("notionalUsd")
    """Maximum available loan notional value, unit in `USD`"""
    remaining_quota = decimal("remainingQuota")
    """Remaining quota, unit in `borrowCcy`"""
