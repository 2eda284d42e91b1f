"""Records and nested arguments. Moon `desk`: 8 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, RowRecord, decimal, integer, text, timestamp_ms


class ById(Record, endpoint="desk.by_id"):
    """An item of the answer of `desk.by_id`.

    Docs: https://moon.example/docs/#pages-by-id
    """

    bill_id = text("billId")


class Candles(RowRecord, endpoint="desk.candles"):
    """An item of the answer of `desk.candles`.

    Docs: https://moon.example/docs/#pages-candles
    """

    o = decimal("o", 0)
    """Decimal."""
    ts = timestamp_ms("ts", 1)
    """Unix time in milliseconds."""


class Chosen(Record, endpoint="desk.chosen"):
    """An item of the answer of `desk.chosen`.

    Docs: https://moon.example/docs/#pages-chosen
    """

    bill_id = text("billId")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Moves(Record, endpoint="desk.moves"):
    """An item of the answer of `desk.moves`.

    Docs: https://moon.example/docs/#pages-moves
    """

    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Newest(Record, endpoint="desk.newest"):
    """An item of the answer of `desk.newest`.

    Docs: https://moon.example/docs/#pages-newest
    """

    bill_id = text("billId")


class One(Record, endpoint="desk.one"):
    """An item of the answer of `desk.one`.

    Docs: https://moon.example/docs/#pages-one
    """

    bill_id = text("billId")


class Orders(Record, endpoint="desk.orders"):
    """An item of the answer of `desk.orders`.

    Docs: https://moon.example/docs/#pages-orders
    """

    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""


class Ranks(Record, endpoint="desk.ranks"):
    """An item of the answer of `desk.ranks`.

    Docs: https://moon.example/docs/#pages-ranks
    """

    data_ver = text("dataVer")
    total_page = integer("totalPage")
    """Integer."""
