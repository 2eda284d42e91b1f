"""Records and nested arguments. Moon `orders`: 1 endpoint."""

from __future__ import annotations

from .._runtime.core.records import Record, text


class Search(Record, endpoint="orders.search"):
    """An item of the answer of `orders.search`.

    Docs: https://moon.example/docs/#orders-search
    """

    state = text("state")
    """State

    Documented values:
        `live`: open
        `filled`
    """
