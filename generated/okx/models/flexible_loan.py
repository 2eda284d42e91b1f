"""Records and nested arguments. OKX `flexible_loan`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypedDict

from .._runtime.core.params import DecimalArg
from .._runtime.core.records import Record, decimal, text


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
