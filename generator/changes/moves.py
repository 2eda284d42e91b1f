"""What a fact did between two specs, in a word: the columns of the table in ``verdicts``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from generator.spec.places import ABSENT

_STRICTNESS: Final = {ABSENT: 0, False: 0, "conditional": 1, True: 2}
_PERMISSIONS: Final = ("read", "trade", "withdraw")
_AUTH: Final = {
    ("private", "optional"): "opened",
    ("public", "optional"): "opened",
    ("private", "public"): "unsigned",
    ("optional", "public"): "unsigned",
    ("public", "private"): "closed",
    ("optional", "private"): "closed",
}
_TYPED: Final = frozenset({"decimal", "integer", "timestamp_ms", "timestamp_us", "timestamp_s", "csv", "json"})
"""Kinds of text that Python has a type for; values of all others are ``str``."""
_TIMES: Final = frozenset({"timestamp_ms", "timestamp_us", "timestamp_s"})
_SECONDS: Final = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800, "month": 2592000}
_WINDOW = re.compile(r"([0-9]+)([a-z]+)")


def move(fact: str, old: Any, new: Any) -> str:
    """What the fact did; ``ABSENT`` is nothing."""
    return _MOVES.get(fact, _plain)(old, new)


def _plain(old: Any, new: Any) -> str:
    return "added" if old is ABSENT else "removed" if new is ABSENT else "changed"


def _required(old: Any, new: Any) -> str:
    before, after = _STRICTNESS[old], _STRICTNESS[new]
    if before == after:
        return "stated"
    if before > after:
        return "relaxed"
    return "required" if new is True else "conditional"


def _style(old: Any, new: Any) -> str:
    return "opened" if (old, new) == ("none", "query") else "changed"


def _deprecated(_: Any, new: Any) -> str:
    return "on" if new is True else "off"


def _auth(old: Any, new: Any) -> str:
    return _AUTH[old, new]


def _permission(old: Any, new: Any) -> str:
    if old is ABSENT or new is ABSENT:
        return _plain(old, new)
    return "raised" if _PERMISSIONS.index(new) > _PERMISSIONS.index(old) else "lowered"


def _kind(old: Any, new: Any) -> str:
    """Kinds that only describe a text make no difference to its type, nor does the unit of a time."""
    before, after = (one if one in _TYPED else None for one in (old, new))
    if before == after or (before in _TIMES and after in _TIMES):
        # A time in another unit reads as the same type, and means something else.
        return "same type" if before not in _TIMES else "other unit"
    return "text" if after is None else "typed" if before is None else "changed"


def _upper(old: Any, new: Any) -> str:
    return _bound(old, new, wider_when_higher=True)


def _lower(old: Any, new: Any) -> str:
    return _bound(old, new, wider_when_higher=False)


def _bound(old: Any, new: Any, *, wider_when_higher: bool) -> str:
    if old is ABSENT or new is ABSENT:
        return "narrowed" if old is ABSENT else "widened"
    before, after = _number(old), _number(new)
    if before is None or after is None or before == after:
        return "changed"
    return "widened" if (after > before) is wider_when_higher else "narrowed"


def _number(value: Any) -> Decimal | None:
    try:
        number = Decimal(value) if isinstance(value, str | int) and not isinstance(value, bool) else None
    except InvalidOperation:
        return None
    return number if number is not None and number.is_finite() else None


def _limit(old: Any, new: Any) -> str:
    """More or less in the same time, if nothing else is another; a shorter burst at the same pace is less."""
    if old is ABSENT or new is ABSENT:
        return _plain(old, new)
    rest = [{key: value for key, value in one.items() if key not in {"count", "window"}} for one in (old, new)]
    seconds = [_seconds(one["window"]) for one in (old, new)]
    if rest[0] != rest[1] or not all(seconds):
        return "changed"
    burst = new["count"] - old["count"]
    pace = new["count"] * (seconds[0] or 0) - old["count"] * (seconds[1] or 0)
    if burst >= 0 and pace >= 0:
        return "raised"
    return "lowered" if burst <= 0 and pace <= 0 else "changed"


def _seconds(window: str) -> int | None:
    found = _WINDOW.fullmatch(window)
    return int(found[1]) * _SECONDS.get(found[2], 0) if found else None


def _grown(old: Any, new: Any) -> str:
    """Whether something came to a list or a mapping, or went, and all else stayed."""
    before, after = _entries(old), _entries(new)
    if before < after:
        return "grown"
    return "shrunk" if after < before else "changed"


def _entries(value: Any) -> frozenset[str]:
    if isinstance(value, Mapping):
        return frozenset(f"{key}={item!r}" for key, item in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return frozenset(map(repr, value))
    return frozenset()


_MOVES: Final[dict[str, Callable[[Any, Any], str]]] = {
    "auth": _auth,
    "deprecated": _deprecated,
    "kind": _kind,
    "limit": _limit,
    "max": _upper,
    "max_items": _upper,
    "max_length": _upper,
    "min": _lower,
    "min_items": _lower,
    "permission": _permission,
    "regions": _grown,
    "required": _required,
    "safe_posts": _grown,
    "style": _style,
}
