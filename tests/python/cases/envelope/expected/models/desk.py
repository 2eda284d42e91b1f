"""Records and nested arguments. Moon `desk`: 5 endpoints."""

from __future__ import annotations

from typing import Any

from .._runtime.core.answers import EmptyAnswer, ListAnswer, ObjectAnswer
from .._runtime.core.records import Record, json_integer, record, text, timestamp_us


class MatrixAnswerPage(Record, endpoint="desk.matrix"):
    """`page` of an answer."""

    next = text("next")


class MatrixAnswer(ListAnswer[list[Any]], endpoint="desk.matrix"):
    """The answer of `desk.matrix`."""

    __slots__ = ()

    count_ = json_integer("count")
    """Number of rows"""
    content_ = text("content")
    response_ = text("response")
    index_ = text("index")
    raw_ = text("raw")
    page = record("page", MatrixAnswerPage)


class NamesAnswer(ListAnswer[str], endpoint="desk.names"):
    """The answer of `desk.names`."""

    __slots__ = ()

    in_time = timestamp_us("inTime")
    """When the request came in"""
    out_time = timestamp_us("outTime")
    """When the answer left"""


class PingAnswer(EmptyAnswer, endpoint="desk.ping"):
    """The answer of `desk.ping`."""

    __slots__ = ()

    in_time = timestamp_us("inTime")
    """When the request came in"""
    out_time = timestamp_us("outTime")
    """When the answer left"""


class Place(Record, endpoint="desk.place"):
    """An item of the answer of `desk.place`.

    Docs: https://moon.example/docs/#desk-place
    """

    ord_id = text("ordId")


class PlaceAnswer(ListAnswer[Place], endpoint="desk.place"):
    """The answer of `desk.place`."""

    __slots__ = ()

    in_time = timestamp_us("inTime")
    """When the request came in"""
    out_time = timestamp_us("outTime")
    """When the answer left"""


class State(Record, endpoint="desk.state"):
    """An item of the answer of `desk.state`.

    Docs: https://moon.example/docs/#desk-state
    """

    state = text("state")


class StateAnswer(ObjectAnswer[State], endpoint="desk.state"):
    """The answer of `desk.state`."""

    __slots__ = ()

    in_time = timestamp_us("inTime")
    """When the request came in"""
    out_time = timestamp_us("outTime")
    """When the answer left"""
