"""Records and nested arguments. Moon `old`: 1 endpoint."""

from __future__ import annotations

from .._runtime.core.records import Record, decimal, text


class Price(Record, endpoint="old.price"):
    """An item of the answer of `old.price`.

    Docs: https://moon.example/docs/#old-price
    """

    px = decimal("px")
    """Price (to be removed)

    Deprecated.
    """
    tgt = text("tgt")
    """Deprecated."""
