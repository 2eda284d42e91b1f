"""Assertions about what a mock was asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from .calls import Call, CallsDroppedError
from .wire import is_list, is_object

_SHOWN = 5


def holds(wanted: Any, given: Any) -> bool:
    """Whether JSON has what is wanted: of objects the keys that are named, of lists all items, else the same."""
    if isinstance(wanted, Mapping):
        named = cast("Mapping[str, Any]", wanted)
        return is_object(given) and all(key in given and holds(value, given[key]) for key, value in named.items())
    if isinstance(wanted, list | tuple):
        items = cast("Sequence[Any]", wanted)
        fits = is_list(given) and len(given) == len(items)
        return fits and all(holds(one, other) for one, other in zip(items, given, strict=True))
    # True is 1 for Python, and not in JSON.
    return type(wanted) is type(given) and bool(wanted == given)


def expected(
    name: str,
    get: Callable[[int | None], list[Call]],
    *,
    times: int | None,
    query: Mapping[str, str] | None,
    body: Any,
    refused: bool | None,
) -> list[Call]:
    """The calls that fit; ``get`` gives those of the endpoint, and raises where that reaches past what is remembered.

    Raises:
        AssertionError: none fits, or not so many as ``times`` says.
        CallsDroppedError: what is no longer remembered could decide it.
    """
    try:
        calls, forgotten = get(None), None
    except CallsDroppedError as dropped:
        calls, forgotten = get(dropped.remembered), dropped
    found = [
        call
        for call in calls
        if (query is None or holds(query, call.query))
        and (body is None or holds(body, call.body))
        and (refused is None or bool(call.why) == refused)
    ]
    if forgotten is not None and (not found if times is None else len(found) <= times):
        raise forgotten
    if found if times is None else len(found) == times:
        return found
    wanted = "at least once" if times is None else _often(times)
    like = "".join(
        f", {what} {_text(value)}" for what, value in (("query", query), ("body", body)) if value is not None
    )
    only = "" if refused is None else ", refused" if refused else ", not refused"
    raise AssertionError(
        f"{name} was to be asked {wanted}{like}{only}; it was asked {_often(len(calls))}, {_often(len(found))} so:"
        + "".join(f"\n  {shown(call)}" for call in calls[-_SHOWN:])
    )


def shown(call: Call) -> str:
    """A call in one line."""
    asked = call.query if call.body is None else call.body
    said = f"{call.status}" + (f" {call.fault}" if call.fault else "") + (f" ({call.why})" if call.why else "")
    return f"{call.method} {_text(asked)} -> {said}"


def _often(times: int) -> str:
    return {0: "never", 1: "once"}.get(times, f"{times} times")


def _text(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 200 else f"{text[:200]}..."
