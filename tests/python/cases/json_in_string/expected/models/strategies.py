"""Records and nested arguments. Moon `strategies`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypedDict

from .._runtime.core.params import DecimalArg
from .._runtime.core.records import Record, anything, decimal, json_text, record


class EditParamsParams(TypedDict):
    """`params` of a request."""

    lever: DecimalArg
    """Leverage

    Decimal; required.
    """
    on: NotRequired[bool | None]
    """Boolean."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


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
