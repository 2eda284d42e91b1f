"""Records and nested arguments. Moon `spot_orders`: 1 endpoint."""

from __future__ import annotations

from .._runtime.core.records import Record, text


class Place(Record, endpoint="spot_orders.place"):
    """An item of the answer of `spot_orders.place`.

    Docs: https://moon.example/docs/#spot_orders-place
    """

    ord_id = text("ordId")
