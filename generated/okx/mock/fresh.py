"""What is new in every answer: the time of the mock's clock, and ids that nothing else has."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from .data import Field
from .rules import ExchangeRules, RichRules
from .wire import is_list, is_object

_FIRST_ID = 3_000_000_000_000_000_000
"""19 digits, as real ones have; those of what is remembered begin with another."""

SECOND = 1_000_000
"""Microseconds, in which moments are counted here."""
PER_SECOND = {"timestamp_s": 1, "timestamp_ms": 1000, "timestamp_us": 1_000_000}
"""Units of times."""
_EARLIEST = 1_000_000_000
"""Seconds: a smaller number in a time's place says that there is none."""

_NUMBERED = re.compile(r"[0-9]{1,40}")
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_LONG_NUMBER = re.compile(r"[0-9]{10,}$")


class Fresh:
    """The source of one mock; safe to use from several threads. ``clock`` gives Unix seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._ids = itertools.count(_FIRST_ID)
        self._turns: defaultdict[str, itertools.count[int]] = defaultdict(itertools.count)

    def clear(self) -> None:
        """Begin anew."""
        self._ids = itertools.count(_FIRST_ID)
        self._turns.clear()

    def now(self) -> int:
        """Microseconds since 1970."""
        return int(self._clock() * SECOND)

    def turn(self, name: str) -> int:
        """How often this was asked before."""
        return next(self._turns[name])

    def identity(self, like: str) -> str:
        """An id that no other answer has, in the form of the one shown; what looks like no id stays."""
        if _NUMBERED.fullmatch(like):
            return str(next(self._ids))
        if _UUID.fullmatch(like):
            return f"{like[:24]}{next(self._ids) % 16**12:012x}"
        if like.isalnum() or _LONG_NUMBER.search(like):
            return f"{like.rstrip('0123456789')}{next(self._ids)}"
        return like


def is_id(field: Field) -> bool:
    """Whether a field names one thing among others, as far as its name tells."""
    return field.type == "string" and field.kind is None and not field.values and field.name.endswith(("Id", "_id"))


def main_time(fields: Iterable[Field], rules: ExchangeRules) -> str | None:
    """The field that says when an item was, where it has several times: what the rules call one, else the first."""
    times = [field.name for field in fields if field.kind in PER_SECOND]
    kinds = rules.kinds if isinstance(rules, RichRules) else ()
    usual = [name for kind in kinds for name in reversed(kind.times)]
    return next((name for name in usual if name in times), times[0] if times else None)


def moment(value: Any, kind: str | None) -> int | None:
    """A time on the wire as microseconds; None where it is none."""
    per_second = PER_SECOND.get(kind or "")
    if per_second is None or isinstance(value, bool) or not isinstance(value, str | int):
        return None
    text = str(value)
    if not _NUMBERED.fullmatch(text) or len(text) > 17:
        return None
    number = int(text)
    return number * (SECOND // per_second) if number >= _EARLIEST * per_second else None


def spelled(at: int, kind: str, like: Any) -> Any:
    """Microseconds as a time on the wire: text, or a number where one is shown."""
    number = max(at, 0) * PER_SECOND[kind] // SECOND
    return number if isinstance(like, int) else str(number)


class Times:
    """The times of an object and of all objects in it: they keep their distances when they are moved."""

    def __init__(self, fields: Sequence[Field]) -> None:
        self._direct = tuple((field.name, field.kind) for field in fields if field.kind in PER_SECOND)
        inner = [
            (field.name, Times(field.fields))
            for field in fields
            if field.fields and (field.type == "object" or field.items == "object")
        ]
        self._inner = tuple((name, times) for name, times in inner if times)

    def __bool__(self) -> bool:
        return bool(self._direct or self._inner)

    def first(self, items: Sequence[dict[str, Any]]) -> int | None:
        """The first time that there is, wherever it stands."""
        for item in items:
            for name, kind in self._direct:
                at = moment(item.get(name), kind)
                if at is not None:
                    return at
            for name, times in self._inner:
                value = item.get(name)
                at = times.first([one for one in (value if is_list(value) else [value]) if is_object(one)])
                if at is not None:
                    return at
        return None

    def moved(self, item: dict[str, Any], by: int) -> dict[str, Any]:
        """A copy, its times later by so many microseconds."""
        made = dict(item)
        for name, kind in self._direct:
            at = moment(made.get(name), kind)
            if at is not None:
                made[name] = spelled(at + by, kind, made[name])
        for name, times in self._inner:
            value = made.get(name)
            if is_object(value):
                made[name] = times.moved(value, by)
            elif is_list(value):
                made[name] = [times.moved(one, by) if is_object(one) else one for one in value]
        return made
