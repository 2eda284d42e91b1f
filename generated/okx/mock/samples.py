"""What the docs show of an endpoint's answer; where they show nothing usable, a sample made from its fields.

The first documented answer that is a success is taken whole, envelope included. Without one, each field gets a value
of its own: what an answer that is no success shows for it, else its documented example, else its first documented
value, else the plainest of its type and kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from .data import EndpointData, Field
from .fresh import is_id
from .rules import ExchangeRules
from .validate import fits
from .wire import is_list, is_object

_OF_KIND = {
    "decimal": "0",
    "integer": "0",
    # Moved to the clock's time with the answer, as the times of examples are.
    "timestamp_s": "1700000000",
    "timestamp_ms": "1700000000000",
    "timestamp_us": "1700000000000000",
    "json": "{}",
    "date": "2023-11-14",
}
_PLAIN: dict[str, Any] = {"boolean": False, "integer": 0, "number": 0}
_JSON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "array": (list,),
    "object": (dict,),
}


class Sample(NamedTuple):
    """An answer to start from: the documented envelope (None where none is usable), and the data within.

    ``made_up`` says that the data is no documented example, although there is something to document.
    """

    like: Mapping[str, Any] | None
    data: Any
    made_up: bool = False


def sample_of(endpoint: EndpointData, rules: ExchangeRules) -> Sample:
    """The documented answer, or one made from the documented fields."""
    bodies = [example.body for example in endpoint.examples.response] if endpoint.examples else []
    for body in bodies:
        if is_object(body):
            data = rules.unwrap(body)
            if data is not msgspec.UNSET and _has_style(data, endpoint.response.style):
                return Sample(body, data)
    fields: Sequence[Field] = endpoint.response.fields
    shown = _fullest(bodies, fields)
    if endpoint.response.style in ("objects", "object") and 2 * len(shown) > len(fields):
        fields = [field for field in fields if field.name in shown]  # what it leaves out is not always there
    return Sample(None, _made_up(endpoint.response.style, _object(fields, shown)), made_up=bool(fields))


def _made_up(style: str, item: dict[str, Any]) -> Any:
    match style:
        case "objects":
            return [item]
        case "object":
            return item
        case "rows":
            return [[*item.values()]]
        case "row":
            return [*item.values()]
        case "lists":
            return [[]]
        case _:
            return []


def _has_style(data: Any, style: str) -> bool:
    """Whether data has the outermost shape that is documented: an example may show something else by mistake."""
    match style:
        case "object":
            return is_object(data)
        case "objects" | "rows" | "row" | "lists" | "strings":
            return is_list(data)
        case _:
            return True


def _fullest(bodies: Sequence[Any], fields: Sequence[Field]) -> Mapping[str, Any]:
    """The object within unusable examples that has the most of the documented fields."""
    names = {field.name for field in fields}
    found: Mapping[str, Any] = {}
    for body in bodies:
        for one in _objects(body):
            if len(names & one.keys()) > len(names & found.keys()):
                found = one
    return found


def _objects(body: Any) -> Iterator[dict[str, Any]]:
    """An object, those in its fields and those in lists there; examples are small and flat."""
    holders: list[Any] = [body, *body.values()] if is_object(body) else [body]
    for holder in holders:
        for one in holder if is_list(holder) else [holder]:
            if is_object(one):
                yield one


def _object(fields: Sequence[Field], shown: Mapping[str, Any]) -> dict[str, Any]:
    return {field.name: _value(field, shown.get(field.name)) for field in fields}


def _value(field: Field, shown: Any) -> Any:
    if _suits(field, shown) or (shown == "" and field.type == "string"):
        return shown
    for one in (*field.examples, *(value.value for value in field.values)):
        if _suits(field, one):
            return one
    match field.type:
        case "object":
            return _object(field.fields, {})
        case "array":
            return [_object(field.fields, {})] if field.items == "object" and field.fields else []
        case "string" if is_id(field):
            return "1"
        case "string":
            return _OF_KIND.get(field.kind or "", "")
        case _:
            return _PLAIN[field.type]


def _suits(field: Field, value: Any) -> bool:
    if not isinstance(value, _JSON_TYPES[field.type]) or (isinstance(value, bool) and field.type != "boolean"):
        return False
    return not isinstance(value, str) or (value != "" and fits(field.kind, value))
