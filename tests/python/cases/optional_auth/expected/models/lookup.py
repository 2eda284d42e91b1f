"""Records and nested arguments. Moon `lookup`: 2 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, decimal, integer


class Charges(Record, endpoint="lookup.charges"):
    """An item of the answer of `lookup.charges`.

    Docs: https://moon.example/docs/#lookup-charges
    """

    fee = decimal("fee")
    """Decimal."""


class Rank(Record, endpoint="lookup.rank"):
    """An item of the answer of `lookup.rank`.

    Docs: https://moon.example/docs/#lookup-rank
    """

    rank = integer("rank")
    """Integer."""
