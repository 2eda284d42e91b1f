"""Answers from what the docs show: their example, with the request's own values in it.

The first documented answer that is a success is taken whole, envelope included. A field of its items that the request
has under the same name gets the request's value, if both are scalars of one JSON type and the value suits the field's
kind; with a list of requests, item by item. Where there is no such example, an answer without any made-up value is
built from the documented fields: ``""``, false, 0, ``[]`` and ``{}``.

The same request always gets the same answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import msgspec

from .data import EndpointData, Field
from .rules import ExchangeRules
from .validate import absent, fits
from .wire import JSON, Reply, is_list, is_object


class Answerer:
    """Answers one endpoint's accepted requests."""

    def __init__(self, endpoint: EndpointData, rules: ExchangeRules) -> None:
        self._rules = rules
        self._like, self._data = _template(endpoint, rules)
        self._kinds = {field.name: field.kind for field in endpoint.response.fields}
        self._empty = _empty_item(endpoint, self._data)
        self._echoed = _echoed(endpoint, self._data)
        self._by_item = endpoint.request.style == "json_array" and endpoint.response.style == "objects"
        self._extra = {field.name: zero(field) for field in endpoint.response.envelope}
        if endpoint.response.style == "binary":
            self._fixed = Reply(200, (("content-type", rules.binary_type),), b"")
        else:
            self._fixed = self._reply(self._data)
        self._is_fixed = endpoint.response.style == "binary" or not (self._echoed or self._by_item)

    def __call__(self, arguments: Any) -> Reply:
        """Answer; ``arguments`` is what the endpoint takes its fields from, checked before."""
        if self._is_fixed:
            return self._fixed
        return self._reply(self._filled(arguments))

    def item(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """One item of the documented form that holds these values; the rest of it is as empty as it can be."""
        made = {
            name: self._as(name, empty, values[name]) if name in values else empty
            for name, empty in self._empty.items()
        }
        made.update((name, values[name]) for name in self._kinds if name in values and name not in made)
        return made

    def wrapped(self, data: Any) -> Any:
        """A success of this endpoint with other data."""
        return self._rules.wrap(data, self._like, self._extra)

    def _as(self, name: str, empty: Any, value: Any) -> Any:
        """A value in the JSON type that it has in answers: a boolean that was sent may come back as text."""
        if isinstance(empty, str) and isinstance(value, bool):
            return "true" if value else "false"
        if type(value) is not type(empty) or (isinstance(value, str) and not fits(self._kinds.get(name), value)):
            return empty
        return value

    def _reply(self, data: Any) -> Reply:
        return Reply(200, (JSON,), msgspec.json.encode(self.wrapped(data)))

    def _filled(self, arguments: Any) -> Any:
        if self._by_item and is_list(self._data) and self._data:
            shown = self._data
            return [self._fill(shown[index % len(shown)], item) for index, item in enumerate(arguments)]
        if is_list(self._data):
            return [self._fill(item, arguments) for item in self._data]
        return self._fill(self._data, arguments)

    def _fill(self, shown: Any, given: Any) -> Any:
        if not is_object(shown) or not is_object(given):
            return shown
        item = dict(shown)
        for name in self._echoed:
            value = given.get(name)
            if name in item and type(value) is type(item[name]) and not absent(value):
                if isinstance(value, str) and not fits(self._kinds.get(name), value):
                    continue
                item[name] = value
        return item


def _empty_item(endpoint: EndpointData, data: Any) -> dict[str, Any]:
    """An item without any value: what the example shows, or all that is documented."""
    shown = data[0] if is_list(data) and data else data
    if is_object(shown) and shown:
        return {name: _emptied(value) for name, value in shown.items()}
    return {field.name: zero(field) for field in endpoint.response.fields}


def _emptied(value: Any) -> Any:
    match value:
        case str():
            return ""
        case bool():
            return False
        case int() | float():
            return 0
        case list():
            return []
        case dict():
            return {name: _emptied(inner) for name, inner in cast("dict[str, Any]", value).items()}
        case _:
            return value


def zero(field: Field) -> Any:
    """The emptiest value of a field's type."""
    match field.type:
        case "string":
            return ""
        case "boolean":
            return False
        case "integer" | "number":
            return 0
        case "array":
            return []
        case "object":
            return {}


def _template(endpoint: EndpointData, rules: ExchangeRules) -> tuple[Mapping[str, Any] | None, Any]:
    """The documented envelope (None where none is usable) and the data to fill."""
    for example in endpoint.examples.response if endpoint.examples else ():
        if is_object(example.body):
            data = rules.unwrap(example.body)
            if data is not msgspec.UNSET:
                return example.body, data
    fields = endpoint.response.fields
    match endpoint.response.style:
        case "objects":
            return None, [{field.name: zero(field) for field in fields}]
        case "object":
            return None, {field.name: zero(field) for field in fields}
        case "rows":
            return None, [[zero(field) for field in fields]]
        case "row":
            return None, [zero(field) for field in fields]
        case "lists":
            return None, [[]]
        case "strings" | "empty" | "binary":
            return None, []


def _echoed(endpoint: EndpointData, data: Any) -> tuple[str, ...]:
    """Names that both a request and an item of the answer have, in the request's order."""
    items = data if is_list(data) else [data]
    shown = {name for item in items if is_object(item) for name in item}
    request = endpoint.request
    fields = [*request.fields, *(field for variant in request.variants for field in variant.fields)]
    # A comma-joined list asks for several things, none of which is called by all their names.
    names = (field.name for field in fields if field.type not in ("object", "array") and field.kind != "csv")
    return tuple(name for name in dict.fromkeys(names) if name in shown)
