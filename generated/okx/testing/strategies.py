"""Hypothesis strategies from the mock's data: requests that the mock accepts, answers that the docs allow.

Both are hostile by default, within what is allowed. Optional arguments may be ``""``, null or ``[]``; fields nobody
documented may turn up; in answers any field may be missing, empty or null, and enumerations may have new values.

    @given(answers("trade.place_order"))
    def test_my_bot_understands_it(answer): mock.reply("trade.place_order", answer); ...
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeAlias
from urllib.parse import urlencode

import msgspec
from hypothesis import strategies as st

from ..mock import Mock, MockData, load
from ..mock.data import Constraint, EndpointData, Field, RequestShape
from ..mock.validate import Validator, absent, fits
from ..mock.wire import is_list, is_object, request

Draw: TypeAlias = "Callable[[st.SearchStrategy[Any]], Any]"

_CHARACTERS = st.characters(exclude_categories=["Cs"])
_NO_COMMA = st.characters(exclude_categories=["Cs"], exclude_characters=",")
_SCALARS = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.text(_CHARACTERS, max_size=8)
_CURRENCIES = ("BTC", "ETH", "USDT", "1INCH")
_INSTRUMENTS = ("BTC-USDT", "BTC-USDT-SWAP", "BTC-USD-260327", "BTC-USD-260327-60000-C")
_TIMES = {"timestamp_s": 10**10, "timestamp_ms": 10**13, "timestamp_us": 10**16}
_ODD_NAMES = (
    "",
    "class",
    "self",
    "extra",
    "options",
    "raw",
    "__class__",
    "__proto__",
    "code",
    "data",
    "a b",
    "\u202e",
    "币",
)
"""Names that stumble somewhere if they are not treated as mere data."""

_NAMES = st.sampled_from(_ODD_NAMES) | st.text(_CHARACTERS, max_size=8).map("x-{}".format)
"""Names of fields that nobody documented: any other text could name a secret, which the mock would not show again."""

_JSON = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
    max_leaves=5,
)
_MOST = 4
"""Items of a list, unless the docs ask for more."""


def arguments(name: str, data: MockData | None = None, *, hostile: bool = True) -> st.SearchStrategy[Any]:
    """What can be sent to ``resource.operation``, in wire shape, so that the mock accepts it.

    A ``dict[str, str]`` for a query (not yet percent-encoded), a dict for a JSON object, a list of dicts for a JSON
    list, ``{}`` where nothing is sent. ``data`` is the package's own by default.

    Raises:
        LookupError: there is no such endpoint.
    """
    endpoint = _endpoint(name, data)
    shape = endpoint.request
    if shape.style == "json_array":
        most = shape.max_items if shape.max_items is not None else _MOST
        least = min(max(shape.min_items or 1, 1), most)
        items = _request(shape, text=False, hostile=hostile)
        strategy: st.SearchStrategy[Any] = st.lists(items, min_size=least, max_size=max(least, min(most, _MOST)))
    else:
        strategy = _request(shape, text=shape.style == "query", hostile=hostile)
    if not (shape.variants or shape.constraints):
        return strategy
    # Rules over several fields may contradict what was drawn for one of them: the mock has the last word.
    validator = Validator(endpoint)
    return strategy.filter(lambda drawn: _accepted(validator, endpoint, drawn))


def answers(name: str, data: MockData | None = None, *, hostile: bool = True) -> st.SearchStrategy[Any]:
    """A whole success answer of ``resource.operation``, ready for ``Mock.reply``: decoded JSON, or bytes if binary.

    Raises:
        LookupError: there is no such endpoint.
    """
    data = load() if data is None else data
    endpoint = _endpoint(name, data)
    if endpoint.response.style == "binary":
        return st.binary(max_size=64)
    mock = Mock(data)
    beside = {field.name: _answer_value(field, hostile=hostile) for field in endpoint.response.envelope}
    extras = st.fixed_dictionaries({}, optional=beside)
    payload = _payload(endpoint, hostile=hostile)

    def answer(drawn: Any, extra: dict[str, Any]) -> dict[str, Any]:
        return {**mock.wrapped(name, _done(drawn, mock.item_success)), **extra}

    return st.builds(answer, payload, extras)


def _done(drawn: Any, success: Mapping[str, Any]) -> Any:
    """What was drawn, but for what says that an item failed: then the answer would be no success."""
    if is_list(drawn):
        return [_done(item, success) for item in drawn]
    if is_object(drawn):
        return {key: success[key] if key in success else _done(item, success) for key, item in drawn.items()}
    return drawn


def _endpoint(name: str, data: MockData | None) -> EndpointData:
    endpoints = (load() if data is None else data).endpoints
    if name not in endpoints:
        raise LookupError(f"the mock has no endpoint {name!r}")
    return endpoints[name]


def _accepted(validator: Validator, endpoint: EndpointData, drawn: Any) -> bool:
    if endpoint.request.style == "query":
        return not validator(request(endpoint.method, f"{endpoint.path}?{urlencode(drawn)}")).problems
    headers = {"content-type": "application/json"}
    return not validator(request(endpoint.method, endpoint.path, headers, msgspec.json.encode(drawn))).problems


# ---------------------------------------------------------------- requests


def _request(shape: RequestShape, *, text: bool, hostile: bool) -> st.SearchStrategy[dict[str, Any]]:
    plain = _object(shape.fields, _names(shape), text=text, hostile=hostile)
    if not (shape.variants or shape.constraints):
        return plain
    fields = [field for variant in shape.variants for field in variant.fields]
    by_name = {field.name: _value(field, text=text, hostile=hostile) for field in (*fields, *shape.fields)}
    cases = [
        (variant.when, _object(variant.fields, _names(shape), text=text, hostile=hostile))
        for variant in shape.variants
        if variant.when
    ]

    @st.composite
    def drawn(draw: Draw) -> dict[str, Any]:
        values: dict[str, Any] = draw(plain)
        wanted = draw(st.sampled_from([None, *(when for when, _ in cases)]))
        if wanted is not None:
            values |= {name: draw(st.sampled_from(options)) for name, options in wanted.items()}
        for when, case in cases:
            if all(values.get(name) in options for name, options in when.items()):
                values |= draw(case)
        for rule in shape.constraints:
            given = [name for name in rule.at_most_one if not absent(values.get(name))]
            for name in given[1:]:
                del values[name]
            values |= {name: draw(by_name[name]) for name in _lacking(rule, values, draw) if name in by_name}
        return values

    return drawn()


def _lacking(rule: Constraint, values: dict[str, Any], draw: Draw) -> list[str]:
    """The fields that must be added to keep a rule."""
    absentees = [name for name in (*rule.one_of, *rule.together) if absent(values.get(name))]
    if rule.one_of:
        return [draw(st.sampled_from(rule.one_of))] if len(absentees) == len(rule.one_of) else []
    return absentees if len(absentees) < len(rule.together) else []


def _names(shape: RequestShape) -> frozenset[str]:
    """Every name that means something somewhere in a request."""
    return frozenset(field.name for field in (*shape.fields, *(f for v in shape.variants for f in v.fields)))


def _object(
    fields: Sequence[Field], taken: frozenset[str], *, text: bool, hostile: bool
) -> st.SearchStrategy[dict[str, Any]]:
    required: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for field in fields:
        value = _value(field, text=text, hostile=hostile)
        if field.required is True:
            required[field.name] = value
        elif hostile:
            optional[field.name] = value | (st.just("") if text else st.sampled_from(("", None, ())).map(_unfrozen))
        else:
            optional[field.name] = value
    known = st.fixed_dictionaries(required, optional=optional)
    if not hostile:
        return known
    values = st.text(_CHARACTERS, max_size=8) if text else _JSON
    return st.builds(_merged, _unknown(taken, values), known)


def _merged(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    return {**first, **second}


def _unfrozen(value: Any) -> Any:
    # A fresh list each time: strategies must not hand out one that somebody may have changed.
    return [] if value == () else value


def _unknown(taken: frozenset[str], values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(_NAMES.filter(lambda name: name not in taken), values, max_size=2)


def _value(field: Field, *, text: bool, hostile: bool) -> st.SearchStrategy[Any]:
    """One value that is not absent."""
    if field.kind != "csv" and field.values and field.type not in ("object", "array"):
        allowed = st.sampled_from([value.value for value in field.values])
        return allowed.map(_as_text) if text else allowed
    match field.type:
        case "boolean":
            return st.sampled_from(("true", "false")) if text else st.booleans()
        case "integer" | "number":
            low, high = _bound(field.min), _bound(field.max)
            numbers = st.integers(
                -(2**53) if low is None else math.ceil(low), 2**53 if high is None else math.floor(high)
            )
            return numbers.map(str) if text else numbers
        case "object" if field.map is not None:
            one = _JSON if field.map.value is None else _value(field.map.value, text=False, hostile=hostile)
            return st.dictionaries(_keys(field.map.key), one, max_size=_MOST)
        case "object":
            names = frozenset(inner.name for inner in field.fields)
            return _object(field.fields, names, text=False, hostile=hostile)
        case "array":
            return _array(field, hostile=hostile)
        case _:
            return _text(field)


def _array(field: Field, *, hostile: bool) -> st.SearchStrategy[list[Any]]:
    match field.items:
        case "object":
            names = frozenset(inner.name for inner in field.fields)
            items: st.SearchStrategy[Any] = _object(field.fields, names, text=False, hostile=hostile)
        case "string" | "boolean" | "integer" | "number":
            one = msgspec.structs.replace(
                field, type=field.items, kind=field.item_kind, items=None, max_length=None, min=None, max=None
            )
            items = _value(one, text=False, hostile=hostile)
        case "array":
            items = st.lists(st.text(_CHARACTERS, max_size=8), max_size=3)
        case _:
            items = _SCALARS
    return st.lists(items, min_size=max(field.min_items or 1, 1), max_size=_most(field))


def _most(field: Field) -> int:
    least = max(field.min_items or 1, 1)
    return max(least, min(_MOST, _MOST if field.max_items is None else field.max_items))


def _text(field: Field) -> st.SearchStrategy[str]:
    """A text that suits kind, bounds and length, and is not empty."""
    longest = field.max_length if field.max_length is not None else 40
    if field.kind == "csv":
        values = [str(value.value) for value in field.values]
        one = st.sampled_from(values) if values else _of_kind(field.item_kind, None, None, 12, _NO_COMMA)
        strategy = st.lists(one, min_size=max(field.min_items or 1, 1), max_size=_most(field)).map(",".join)
    else:
        low, high = _bound(field.min), _bound(field.max)
        kind = field.kind or ("decimal" if low is not None or high is not None else None)
        strategy = _of_kind(kind, low, high, longest, _CHARACTERS)
    return strategy if field.max_length is None else strategy.filter(lambda text: len(text) <= longest)


def _of_kind(
    kind: str | None, low: Decimal | None, high: Decimal | None, longest: int, characters: st.SearchStrategy[str]
) -> st.SearchStrategy[str]:
    match kind:
        case "decimal":
            return _decimals(low, high)
        case "integer":
            least = -(10**12) if low is None else math.ceil(low)
            return st.integers(least, max(least, 10**12 if high is None else math.floor(high))).map(str)
        case "timestamp_s" | "timestamp_ms" | "timestamp_us":
            most = _TIMES[kind] - 1 if high is None else math.floor(high)
            return st.integers(0 if low is None else max(0, math.ceil(low)), most).map(str)
        case "date":
            return st.dates().map(str)
        case "json":
            return _JSON.map(lambda value: msgspec.json.encode(value).decode())
        case "currency":
            return st.sampled_from(_CURRENCIES)
        case "instrument_id":
            return st.sampled_from(_INSTRUMENTS)
        case "instrument_family":
            return st.sampled_from(("BTC-USD", "BTC-USDT"))
        case _:
            return st.text(characters, min_size=1, max_size=max(1, min(longest, 40)))


def _decimals(low: Decimal | None, high: Decimal | None) -> st.SearchStrategy[str]:
    places = max([8, *(-int(bound.as_tuple().exponent) for bound in (low, high) if bound is not None)])
    least = Decimal(-(10**12)) if low is None else low
    most = max(least, Decimal(10**12)) if high is None else high
    least = min(least, most)
    # Whole numbers and trailing zeros are legal spellings too, and readers trip over them.
    exact = st.decimals(least, most, places=places, allow_nan=False, allow_infinity=False).map(lambda n: f"{n:f}")
    if math.ceil(least) > math.floor(most):
        return exact
    return exact | st.integers(math.ceil(least), math.floor(most)).map(str)


def _bound(value: object) -> Decimal | None:
    return Decimal(str(value)) if value is not None and fits("decimal", str(value)) else None


def _keys(kind: str) -> st.SearchStrategy[str]:
    """Keys of an object that has free ones."""
    return _of_kind(kind, None, None, 12, _CHARACTERS)


def _as_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


# ----------------------------------------------------------------- answers


def _payload(endpoint: EndpointData, *, hostile: bool) -> st.SearchStrategy[Any]:
    response = endpoint.response
    words = st.text(_CHARACTERS, max_size=12)
    match response.style:
        case "objects":
            return st.lists(_answer_object(response.fields, hostile=hostile), max_size=_MOST)
        case "object":
            return _answer_object(response.fields, hostile=hostile)
        case "rows":
            return st.lists(_answer_row(response.fields, hostile=hostile), max_size=_MOST)
        case "row":
            return _answer_row(response.fields, hostile=hostile)
        case "lists":
            return st.lists(st.lists(words, max_size=_MOST), max_size=_MOST)
        case "strings":
            return st.lists(words, max_size=_MOST)
        case _:
            return st.builds(list[Any])


def _answer_object(fields: Sequence[Field], *, hostile: bool) -> st.SearchStrategy[dict[str, Any]]:
    values = {field.name: _answer_value(field, hostile=hostile) for field in fields}
    if not hostile:
        return st.fixed_dictionaries(values)
    known = st.fixed_dictionaries({}, optional=values)
    unknown = _unknown(frozenset(values), _JSON)
    return st.builds(_merged, unknown, known)


def _answer_row(fields: Sequence[Field], *, hostile: bool) -> st.SearchStrategy[list[Any]]:
    columns = st.tuples(*(_answer_value(field, hostile=hostile) for field in fields)).map(list[Any])
    if not hostile:
        return columns
    more = st.lists(st.text(_CHARACTERS, max_size=8), max_size=2)
    return st.tuples(columns, more).map(lambda row: [*row[0], *row[1]])


def _answer_value(field: Field, *, hostile: bool) -> st.SearchStrategy[Any]:
    match field.type:
        case "object" if field.map is not None:
            one = _JSON if field.map.value is None else _answer_value(field.map.value, hostile=hostile)
            value: st.SearchStrategy[Any] = st.dictionaries(_keys(field.map.key), one, max_size=_MOST)
            return value | st.none() if hostile else value
        case "object":
            value = _answer_object(field.fields, hostile=hostile)
            return value | st.none() if hostile else value
        case "array":
            value = _answer_array(field, hostile=hostile)
            return value | st.none() if hostile else value
        case "string":
            bare = msgspec.structs.replace(field, min=None, max=None, max_length=None, min_items=None)
            new_values = bool(field.values) and field.kind is None
            value = _value(bare, text=False, hostile=hostile)
            if hostile and new_values:
                value |= st.text(_CHARACTERS, min_size=1, max_size=12)
        case _:
            value = _value(msgspec.structs.replace(field, min=None, max=None), text=False, hostile=hostile)
    return value | st.sampled_from(("", None)) if hostile else value


def _answer_array(field: Field, *, hostile: bool) -> st.SearchStrategy[list[Any]]:
    match field.items:
        case "object":
            items: st.SearchStrategy[Any] = _answer_object(field.fields, hostile=hostile)
        case "array":
            items = _answer_row(field.fields, hostile=hostile)
        case _:
            return st.builds(list[Any]) | _array(msgspec.structs.replace(field, min_items=None), hostile=hostile)
    return st.lists(items, max_size=_MOST)
