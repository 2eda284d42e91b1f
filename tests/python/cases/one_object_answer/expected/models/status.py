"""Records and nested arguments. Moon `status`: 2 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, RowRecord, boolean, number, record, text, timestamp_ms


class ClockDrift(Record, endpoint="status.clock"):
    """`drift` of an answer."""

    ms = number("ms")
    """Milliseconds"""
    source = text("source")


class Clock(Record, endpoint="status.clock"):
    """An item of the answer of `status.clock`.

    Docs: https://moon.example/docs/#status-clock
    """

    ts = timestamp_ms("ts")
    """Time of the server"""
    drift = record("drift", ClockDrift)
    """Against the reference"""


class LastNote(Record, endpoint="status.last"):
    """`note` of an answer."""

    text_ = text("text")


class Last(RowRecord, endpoint="status.last"):
    """An item of the answer of `status.last`.

    Docs: https://moon.example/docs/#status-last
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    up = boolean("up", 1)
    note = record("note", LastNote, 2)
