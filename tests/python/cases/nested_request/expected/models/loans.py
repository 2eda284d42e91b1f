"""Records and nested arguments. Moon `loans`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .._runtime.core.params import DecimalArg, IntegerArg, TimestampArg
from .._runtime.core.records import Record, text


class OpenCollateralLockParams(TypedDict):
    """`lock` of a request."""

    days: IntegerArg
    """Days"""
    until: NotRequired[TimestampArg | None]
    """Unix time in milliseconds."""


class OpenCollateralParams(TypedDict):
    """`collateral` of a request."""

    ccy: str
    """Currency"""
    amt: DecimalArg
    """Amount"""
    lock: NotRequired[OpenCollateralLockParams | None]
    """How long it stays locked"""


class OpenNotifyParams(TypedDict):
    """`notify` of a request."""

    mail: bool
    levels: NotRequired[Sequence[DecimalArg] | None]
    """Loan to value at which to tell

    At most 5 items.
    """


class Open(Record, endpoint="loans.open"):
    """An item of the answer of `loans.open`.

    Docs: https://moon.example/docs/#loans-open
    """

    loan_id = text("loanId")
    """Loan ID"""
