"""Records and nested arguments. Moon `desk`: 2 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypedDict

from .._runtime.core.records import Record, text


class Find(Record, endpoint="desk.find"):
    """An item of the answer of `desk.find`.

    Docs: https://moon.example/docs/#desk-find
    """

    state = text("state")


class MarkManyLegsParams(TypedDict):
    """`legs` of a request."""

    extra: str
    """Required."""


class MarkManyParams(TypedDict):
    """One item of `desk.mark_many`."""

    inst_id: str
    """Instrument ID; required. On the wire: `instId`."""
    ord_id: NotRequired[str | None]
    """One of `ord_id`, `cl_ord_id` is required. On the wire: `ordId`."""
    cl_ord_id: NotRequired[str | None]
    """One of `ord_id`, `cl_ord_id` is required; up to 32 characters. On the wire: `clOrdId`."""
    legs: NotRequired[Sequence[MarkManyLegsParams] | None]
    """List; up to 5 items."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class MarkMany(Record, endpoint="desk.mark_many"):
    """An item of the answer of `desk.mark_many`.

    Docs: https://moon.example/docs/#desk-mark-many
    """

    ord_id = text("ordId")
