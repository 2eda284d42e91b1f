"""What became of a write: what identifies it, and the look-ups for it, from beginning to end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

from ..core.resolution import LookUp, Trace, unresolved
from ..core.wire import decode_json
from .client_ids import NAMES
from .seeking import Round
from .writes import WRITES, Change, Creation

if TYPE_CHECKING:
    from ..core.endpoint import Endpoint

_NO_TEXT = "?"
"""Stands in a trace for a value that is no text."""


def identify(endpoint: Endpoint[Any], body: bytes | None) -> tuple[tuple[dict[str, str], ...], str]:
    """What identifies each thing that a request asks for, read from the body that was sent.

    Returns:
        Values by wire name, one dict for each item of an array body, else one; and why they do not do, for at least one
        item. The reason is empty where they do.
    """
    write = WRITES.get(endpoint.path) if endpoint.method == "POST" else None
    if write is None:
        return (), _no_look_up(endpoint.name)
    decoded = cast("object", decode_json(body)) if body else None
    sent = cast("list[object]", decoded) if isinstance(decoded, list) else [decoded]
    items = tuple([_telling(write, item) for item in sent])
    return items, _in_words(_problems(write, endpoint.path, items))


def look_up(trace: Trace, settle: float, now_ns: Callable[[], int], account: str = "") -> LookUp:
    """Ask once what became of a request, all its items.

    Args:
        trace: of the request.
        settle: seconds after the last attempt before "not there" means "not done", where no ``expTime`` was sent.
        now_ns: the exchange's clock, by which the trace was timed: nanoseconds since 1970.
        account: of the client that asks, as in its traces. A trace of another account is not looked up: what was made
            there is not to be seen from here.
    """
    write = WRITES.get(trace.path) if trace.method == "POST" else None
    if write is None or not trace.items:
        return unresolved(trace, _no_look_up(trace.endpoint))
    if trace.account and account and trace.account != account:
        return unresolved(trace, "it was sent with another API key, and only with that can it be seen")
    return Round(write, trace, _problems(write, trace.path, trace.items), settle, now_ns).ask()


def _no_look_up(endpoint: str) -> str:
    return f"no look-up is known for {endpoint}"


def _telling(write: Creation | Change, sent: object) -> dict[str, str]:
    """The values of an item that look-ups need."""
    if not isinstance(sent, Mapping):
        return {}
    looks, names = (write.looks, (write.name,)) if isinstance(write, Creation) else ((write.look,), write.names)
    kept = {*names, *write.needs}
    for look in looks:
        kept.update(look.by, look.same)
    amends = isinstance(write, Change) and not write.done
    telling: dict[str, str] = {}
    for name, value in cast("Mapping[str, object]", sent).items():
        text = _text(value)
        if text and ((name in kept and text != _NO_TEXT) or (amends and _is_new(name))):
            telling[name] = text
    return telling


def _is_new(name: str) -> bool:
    return name == "attachAlgoOrds" or (name.startswith("new") and name[3:4].isupper())


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    return str(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else _NO_TEXT


def _problems(write: Creation | Change, path: str, items: Sequence[Mapping[str, str]]) -> list[str]:
    """Why each item cannot be looked up; empty where it can."""
    creates = isinstance(write, Creation)
    names = (write.name,) if isinstance(write, Creation) else write.names
    # Of two new things with one name, a look-up cannot tell which it shows.
    twice = {name for name, count in Counter(item.get(names[0]) for item in items).items() if count > 1 and creates}
    problems: list[str] = []
    for item in items:
        missing = [name for name in write.needs if name not in item]
        if not any(name in item for name in names):
            remedy = "; pass one or use client_ids='generate'" if path in NAMES else ""
            problems.append(f"no {' or '.join(names)} was sent{remedy}")
        elif missing:
            problems.append(f"no {' or '.join(missing)} was sent")
        elif item.get(names[0]) in twice:
            problems.append(f"{names[0]} {item[names[0]]!r} was sent for more than one")
        elif _NO_TEXT in item.values():
            problems.append("no look-up is known for changes of attached orders")
        else:
            problems.append("")
    return problems


def _in_words(problems: Sequence[str]) -> str:
    if len(problems) == 1:
        return problems[0]
    return "; ".join([f"items[{index}]: {problem}" for index, problem in enumerate(problems) if problem])
