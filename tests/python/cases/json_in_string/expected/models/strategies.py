"""Records and nested arguments. Moon `strategies`: 1 endpoint."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.core.params import DecimalArg
from .._runtime.core.records import Record, anything, decimal, json_text, record


class EditParamsParams(TypedDict):
    """`params` of a request."""

    lever: DecimalArg
    """Leverage"""
    on: NotRequired[bool | None]


class EditParams(Record, endpoint="strategies.edit"):
    """`params` of an answer."""

    lever = decimal("lever")
    """Decimal."""


class Edit(Record, endpoint="strategies.edit"):
    """An item of the answer of `strategies.edit`.

    Docs: https://moon.example/docs/#strategies-edit
    """

    params = json_text(record("params", EditParams))
    """Settings"""
    memo = json_text(anything("memo"))
    """JSON as text."""
