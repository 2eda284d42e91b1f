"""Records and nested arguments. Moon `times`: 2 endpoints."""

from __future__ import annotations

from .._runtime.core.records import (
    Record,
    RowRecord,
    json_integer,
    number,
    text,
    timestamp_ms,
    timestamp_s,
    timestamp_us,
)


class Find(RowRecord, endpoint="times.find"):
    """An item of the answer of `times.find`.

    Docs: https://moon.example/docs/#times-find
    """

    ms = timestamp_ms("ms", 0)
    """In milliseconds"""
    us = timestamp_us("us", 1)
    """Unix time in microseconds."""
    s = timestamp_s("s", 2)
    """Unix time in seconds."""
    day = text("day", 3)
    """Date."""
    json_ms = json_integer("jsonMs", 4)
    """Unix time in milliseconds."""
    json_us = json_integer("jsonUs", 5)
    """Unix time in microseconds."""
    json_s = json_integer("jsonS", 6)
    """Unix time in seconds."""
    plain = json_integer("plain", 7)
    share = number("share", 8)


class Set(Record, endpoint="times.set"):
    """An item of the answer of `times.set`.

    Docs: https://moon.example/docs/#times-set
    """

    ms = timestamp_ms("ms")
    """In milliseconds"""
    us = timestamp_us("us")
    """Unix time in microseconds."""
    s = timestamp_s("s")
    """Unix time in seconds."""
    day = text("day")
    """Date."""
    json_ms = json_integer("jsonMs")
    """Unix time in milliseconds."""
    json_us = json_integer("jsonUs")
    """Unix time in microseconds."""
    json_s = json_integer("jsonS")
    """Unix time in seconds."""
    plain = json_integer("plain")
    share = number("share")
