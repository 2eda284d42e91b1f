"""Records and nested arguments. Moon `tickers`: 1 endpoint."""

from __future__ import annotations

from .._runtime.core.records import Record, boolean, csv, decimal, list_of, timestamp_ms


class Many(Record, endpoint="tickers.many"):
    """An item of the answer of `tickers.many`.

    Docs: https://moon.example/docs/#tickers-many
    """

    ccys = csv("ccys")
    """Currencies"""
    sizes = csv("sizes")
    """Values separated by commas."""
    levels = list_of(decimal("levels"))
    seen = list_of(timestamp_ms("seen"))
    flags = list_of(boolean("flags"))
