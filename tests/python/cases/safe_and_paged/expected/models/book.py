"""Records and nested arguments. Moon `book`: 3 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, decimal, text, timestamp_ms


class Bills(Record, endpoint="book.bills"):
    """An item of the answer of `book.bills`.

    Docs: https://moon.example/docs/#book-bills
    """

    bill_id = text("billId")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Estimate(Record, endpoint="book.estimate"):
    """An item of the answer of `book.estimate`.

    Docs: https://moon.example/docs/#book-estimate
    """

    max_amt = decimal("maxAmt")
    """Decimal."""
