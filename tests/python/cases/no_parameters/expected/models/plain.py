"""Records and nested arguments. Moon `plain`: 2 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, timestamp_ms


class Activate(Record, endpoint="plain.activate"):
    """An item of the answer of `plain.activate`.

    Docs: https://moon.example/docs/#plain-activate
    """

    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Time(Record, endpoint="plain.time"):
    """An item of the answer of `plain.time`.

    Docs: https://moon.example/docs/#plain-time
    """

    ts = timestamp_ms("ts")
    """Time of the server"""
