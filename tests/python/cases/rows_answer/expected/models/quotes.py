"""Records and nested arguments. Moon `quotes`: 2 endpoints."""

from __future__ import annotations

from .._runtime.core.records import (
    Record,
    RowRecord,
    anything,
    decimal,
    integer,
    json_integer,
    list_of,
    records,
    text,
    timestamp_ms,
)


class BookAsks(RowRecord, endpoint="quotes.book"):
    """`asks` of an answer."""

    px = decimal("px", 0)
    """Price"""
    sz = decimal("sz", 1)
    """Size"""
    orders = integer("orders", 2)
    """Number of orders"""


class Book(Record, endpoint="quotes.book"):
    """An item of the answer of `quotes.book`.

    Docs: https://moon.example/docs/#quotes-book
    """

    asks = records("asks", BookAsks)
    """Sell side"""
    bids = list_of(anything("bids"))
    """Buy side, as `asks`"""
    seq_id = json_integer("seqId")
    """Sequence number"""


class Candles(RowRecord, endpoint="quotes.candles"):
    """An item of the answer of `quotes.candles`.

    Docs: https://moon.example/docs/#quotes-candles
    """

    ts = timestamp_ms("ts", 0)
    """When the candle opened"""
    o = decimal("o", 1)
    """Open"""
    h = decimal("h", 2)
    """High"""
    confirm = text("confirm", 3)
    """Whether the candle is complete

    Documented values:
        `0`: it is not
        `1`: it is
    """
