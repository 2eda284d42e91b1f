"""Records and nested arguments. Moon `orders`: 2 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypedDict

from .._runtime.core.records import Record, text


class CancelManyParams(TypedDict):
    """One item of `orders.cancel_many`."""

    inst_id: str
    """Instrument ID, e.g. `BTC-USDT`

    Instrument ID; required. On the wire: `instId`.
    """
    ord_id: NotRequired[str | None]
    """Order ID, or `clOrdId`

    Required in some cases. On the wire: `ordId`.
    """
    cl_ord_id: NotRequired[str | None]
    """Required in some cases; up to 32 characters. On the wire: `clOrdId`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class CancelMany(Record, endpoint="orders.cancel_many"):
    """An item of the answer of `orders.cancel_many`.

    Docs: https://moon.example/docs/#orders-cancel_many
    """

    ord_id = text("ordId")
    """Order ID"""
    s_code = text("sCode")
    """Result; `0` means success"""
