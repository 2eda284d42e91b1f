"""Answers from what the docs show: their example, with the request's own values in it, and fresh ids and times.

The example is taken whole, envelope included. ``samples`` says what there is without one; the log says so, once per
endpoint. Then:

* A field of its items that the request has under the same name gets the request's value, if both are scalars of one
  JSON type and the value suits the field's kind; with a list of requests, item by item.
* Where a query asks for a list, an optional parameter narrows the items to those that have its value; if none has it,
  there is one item, which has. Of a comma-joined list each value is asked for by itself.
* The time of the example's latest item becomes the time of the mock's clock, all others keep their distance from it.
* What is not a look-up gets new ids in the fields that its request could not name.
* Lists that are documented to come in pages are in ``listing``.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, cast

import msgspec

from .data import EndpointData, Field
from .fresh import PER_SECOND, Fresh, Times, is_id, main_time, moment, spelled
from .listing import listing_of, size_parameter
from .records import as_text, is_digits, named, typed
from .rules import ExchangeRules
from .samples import sample_of
from .validate import absent, fits
from .wire import JSON, Reply, is_list, is_object

_LOG = logging.getLogger(__name__)

_encode = msgspec.json.Encoder().encode
_JSON_HEADERS = (JSON,)

_MOST_ASKED = 100
"""So many values of a comma-joined list are answered."""


class Answerer:
    """Answers one endpoint's accepted requests; ``fresh`` is where all answers of a mock have ids and times from."""

    def __init__(self, endpoint: EndpointData, rules: ExchangeRules, fresh: Fresh) -> None:
        self._rules = rules
        self._fresh = fresh
        sample = sample_of(endpoint, rules)
        self._like, self._data = sample.like, sample.data
        self._unsaid = f"{endpoint.method} {endpoint.path}" if sample.made_up else ""
        self._kinds = {field.name: field.kind for field in endpoint.response.fields}
        self._zeros = {field.name: zero(field) for field in endpoint.response.fields}
        self._empty = _empty_item(endpoint, self._data)
        self._extra = {field.name: zero(field) for field in endpoint.response.envelope}
        self._stamps = tuple((one.name, one.kind) for one in endpoint.response.envelope if one.kind in PER_SECOND)
        self._echoed = _echoed(endpoint, self._data)
        self._narrowing = _narrowing(endpoint, self._data)
        self._limit = size_parameter(endpoint, rules)
        self._by_item = endpoint.request.style == "json_array" and endpoint.response.style == "objects"
        self._renewal = _Renewal(endpoint, self._data, rules, fresh)
        self._is_renewed = bool(self._renewal)
        self._listing = listing_of(endpoint, sample, rules, fresh)
        self._fixed = self._same(endpoint)
        self._concerned = {*self._echoed, *(name for name, _ in self._narrowing), self._limit}
        self._can_repeat = not (self._by_item or self._listing or self._renewal.has_ids)
        self._latest: tuple[int, Reply] = (-1, Reply(0, (), b""))

    def __call__(self, arguments: Any) -> Reply:
        """Answer; ``arguments`` is what the endpoint takes its fields from, checked before."""
        if self._unsaid:
            _LOG.warning("%s: its docs show no usable answer, this one is made up", self._unsaid)
            self._unsaid = ""
        if self._fixed is not None:
            return self._fixed
        if self._listing is not None:
            data, beside = self._listing(arguments)
            return self._reply(data, beside)
        if self._can_repeat and is_object(arguments) and self._concerned.isdisjoint(arguments):
            return self._repeated(arguments)
        return self._reply(self._made(arguments))

    def _repeated(self, arguments: Any) -> Reply:
        """The answer to requests that make no difference: the same for a millisecond."""
        now = self._fresh.now() // 1000
        latest = self._latest
        if latest[0] != now:
            latest = self._latest = (now, self._reply(self._made(arguments)))
        return latest[1]

    def _made(self, arguments: Any) -> Any:
        filled = self._filled(arguments)
        return self._renewal(filled) if self._is_renewed else filled

    def _same(self, endpoint: EndpointData) -> Reply | None:
        """The answer to all requests, where they make no difference and time passes it by."""
        if endpoint.response.style == "binary":
            return Reply(200, (("content-type", self._rules.binary_type),), b"")
        differs = self._echoed or self._narrowing or self._limit or self._by_item or self._listing
        return None if differs or self._renewal or self._stamps else self._reply(self._data)

    def item(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """One item of the documented form that holds these values; the rest of it is as empty as it can be."""
        made = {
            name: self._as(name, empty, values[name]) if name in values else empty
            for name, empty in self._empty.items()
        }
        # Documented, but not in the example; the values may be those of a refused item, of any type.
        others = [name for name in self._kinds if name in values and name not in made]
        made.update((name, self._as(name, self._zeros[name], values[name])) for name in others)
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

    def _reply(self, data: Any, beside: Mapping[str, Any] | None = None) -> Reply:
        answer = self._rules.wrap(data, self._like, self._extra)
        if beside:
            answer = {**answer, **beside}
        if self._stamps:
            now = self._fresh.now()
            answer = {**answer, **{name: spelled(now, kind or "", answer.get(name)) for name, kind in self._stamps}}
        return Reply(200, _JSON_HEADERS, _encode(answer))

    def _filled(self, arguments: Any) -> Any:
        if self._by_item and is_list(self._data) and self._data:
            shown = self._data
            return [self._fill(shown[index % len(shown)], item) for index, item in enumerate(arguments)]
        if not is_list(self._data):
            return self._fill(self._data, arguments)
        items: list[Any] = self._data
        for name, is_several in self._narrowing:
            if is_object(arguments) and not absent(arguments.get(name)):
                items = self._narrowed(items, name, as_text(arguments[name]), is_several=is_several)
        if is_object(arguments) and is_digits(size := arguments.get(self._limit)):
            items = items[: int(size)]
        return [self._fill(item, arguments) for item in items]

    def _narrowed(self, items: list[Any], name: str, asked: str, *, is_several: bool) -> list[Any]:
        """The items that have one of the values asked for; for a value that none has, a copy of the first with it."""
        found: list[Any] = []
        for text in asked.split(",")[:_MOST_ASKED] if is_several else [asked]:
            same = [item for item in items if as_text(item.get(name)) == text]
            kind = self._kinds.get(name)
            found += same or [{**item, name: typed(text, item.get(name, ""), kind)} for item in items[:1]]
        return found

    def _fill(self, shown: Any, given: Any) -> Any:
        if not is_object(shown) or not is_object(given):
            return shown
        item = dict(shown)
        for name in self._echoed:
            value = given.get(name)
            if value is None or name not in item or type(value) is not type(item[name]) or absent(value):
                continue
            if isinstance(value, str) and not fits(self._kinds.get(name), value):
                continue
            item[name] = value
        return item


class _Renewal:
    """Gives data of one form the time of the clock, and new ids where these are nobody's yet."""

    def __init__(self, endpoint: EndpointData, data: Any, rules: ExchangeRules, fresh: Fresh) -> None:
        fields = endpoint.response.fields
        self._fresh = fresh
        self._fields = fields
        self._one = endpoint.response.style == "row"
        self._times = Times(fields)
        self._lead = main_time(fields, rules)
        self._kind = next((field.kind for field in fields if field.name == self._lead), None)
        known = {field.name for field in endpoint.request.fields}
        known |= {field.name for variant in endpoint.request.variants for field in variant.fields}
        ids = [field.name for field in fields if is_id(field) and field.name not in known]
        self._ids = () if endpoint.method == "GET" else tuple(ids)
        self._was = self._newest(data) if self._times else None

    def __bool__(self) -> bool:
        return self._was is not None or self.has_ids

    @property
    def has_ids(self) -> bool:
        """Whether no two answers are alike."""
        return bool(self._ids)

    def __call__(self, data: Any) -> Any:
        by = 0 if self._was is None else self._fresh.now() - self._was
        if is_list(data) and not self._one:
            return [self._renewed(item, by) for item in data]
        return self._renewed(data, by)

    def _renewed(self, item: Any, by: int) -> Any:
        if is_list(item):
            return [*self._times.moved(named(item, self._fields), by).values()]
        if not is_object(item):
            return item
        made = self._times.moved(item, by) if by else dict(item)
        for name in self._ids:
            if isinstance(made.get(name), str):
                made[name] = self._fresh.identity(made[name])
        return made

    def _newest(self, data: Any) -> int | None:
        """The time of the latest item: of the field that says when it was, or else any time there is."""
        shown = [named(item, self._fields) for item in ([data] if self._one or not is_list(data) else data)]
        found = [moment(item.get(self._lead), self._kind) for item in shown if self._lead]
        return max((at for at in found if at is not None), default=self._times.first(shown))


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


def _echoed(endpoint: EndpointData, data: Any) -> tuple[str, ...]:
    """Names that both a request and an item of the answer have, in the request's order."""
    items = data if is_list(data) else [data]
    shown = {name for item in items if is_object(item) for name in item}
    request = endpoint.request
    fields = [*request.fields, *(field for variant in request.variants for field in variant.fields)]
    # A comma-joined list asks for several things, none of which is called by all their names.
    names = (field.name for field in fields if field.type not in ("object", "array") and field.kind != "csv")
    return tuple(name for name in dict.fromkeys(names) if name in shown)


def _narrowing(endpoint: EndpointData, data: Any) -> tuple[tuple[str, bool], ...]:
    """Parameters that choose among the items of a list, and whether they may name several values."""
    if endpoint.request.style != "query" or not is_list(data) or not all(map(is_object, data)):
        return ()
    shown = {name for item in data for name in item}
    return tuple(
        (field.name, field.kind == "csv")
        for field in endpoint.request.fields
        if field.name in shown and (field.kind == "csv" or field.required is not True)
    )
