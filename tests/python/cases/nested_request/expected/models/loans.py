"""Records and nested arguments. Moon `loans`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypedDict

from .._runtime.core.params import DecimalArg, IntegerArg, TimestampArg
from .._runtime.core.records import Record, text


class OpenCollateralLockParams(TypedDict):
    """`lock` of a request."""

    days: IntegerArg
    """Days

    Integer; required.
    """
    until: NotRequired[TimestampArg | None]
    """Unix time in milliseconds."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class OpenCollateralParams(TypedDict):
    """`collateral` of a request."""

    ccy: str
    """Currency

    Currency; required.
    """
    amt: DecimalArg
    """Amount

    Decimal; required.
    """
    lock: NotRequired[OpenCollateralLockParams | None]
    """How long it stays locked"""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class OpenNotifyParams(TypedDict):
    """`notify` of a request."""

    mail: bool
    """Boolean; required."""
    levels: NotRequired[Sequence[DecimalArg] | None]
    """Loan to value at which to tell

    List, decimal each; up to 5 items.
    """
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class Open(Record, endpoint="loans.open"):
    """An item of the answer of `loans.open`.

    Docs: https://moon.example/docs/#loans-open
    """

    loan_id = text("loanId")
    """Loan ID"""
