"""Records and nested arguments. Moon `market`: 1 endpoint."""

from __future__ import annotations

from .._runtime.core.records import Record, decimal


class Ticker(Record, endpoint="market.ticker"):
    """An item of the answer of `market.ticker`.

    Docs: https://moon.example/docs/#market-ticker
    """

    last = decimal("last")
    """Decimal."""
