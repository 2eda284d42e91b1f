"""Requests against the documented parameters, compiled once per endpoint.

Where the docs are silent this is the mock's choice, on the strict side, so that a client that passes here does not rely
on luck:

* ``""``, null and ``[]`` count as absent; unknown fields are let through.
* A documented enumeration is checked, letter case included, together with the documented default and examples.
* Where a string is documented a JSON number or boolean is refused; a boolean must be a JSON boolean. What the exchange
  does is unknown, but a decimal that was a float on the way has lost digits.
* Decimals are plain: an optional minus, digits, an optional point with digits on both sides. No exponent, no plus.
* What is out of its documented range is refused, also where the exchange says that it brings it into range.
* A key that comes twice in a JSON object has its last value; one that comes twice in a query is refused.
* In a query everything is text: a boolean is ``true`` or ``false``.

One request can have many problems. All are found; ``worst`` says which one is answered: what can't be read, then what
is missing, then types, values, lengths, ranges, item counts; among equals the first in the request's own order. What is
wrong with the request as such comes before what is wrong with its items.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeAlias

import msgspec

from .data import Constraint, EndpointData, Field, Map, RequestShape, Scalar
from .quick import Fine, Quick, quick_list, quick_object
from .rules import Problem, ProblemKind
from .wire import Request, is_list, is_object, parse_query

Test: TypeAlias = Callable[[Any, str, list[Problem]], None]
"""Looks at one present value; the text is where it stands, for people."""

_MOST = 1000
"""So many problems are enough: one is answered, and a hostile body must not cost more than its size."""

_DEEPEST = 100
"""So many levels of JSON are read, so that whoever walks through a body later may do so by recursion."""

_ORDER: tuple[ProblemKind, ...] = (
    "query",
    "content_type",
    "not_json",
    "empty_body",
    "missing",
    "missing_one_of",
    "exclusive",
    "incomplete",
    "type",
    "value",
    "length",
    "range",
    "too_few",
    "too_many",
)
_RANK = {kind: rank for rank, kind in enumerate(_ORDER)}

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_INTEGER = re.compile(r"-?[0-9]+")
_DIGITS = re.compile(r"[0-9]+")
_PATTERNS = {
    "decimal": _NUMBER,
    "integer": _INTEGER,
    "timestamp_ms": _DIGITS,
    "timestamp_us": _DIGITS,
    "timestamp_s": _DIGITS,
}
_UNBOUNDED: tuple[Decimal | None, Decimal | None] = (None, None)
_decode = msgspec.json.Decoder().decode
_JSON = "application/json"
_JSON_TYPE = re.compile(r"\s*application/json\s*(;.*)?", re.IGNORECASE | re.DOTALL)


def worst(problems: Sequence[Problem]) -> Problem:
    """The one to answer. ``problems`` must not be empty."""
    return min(problems, key=lambda problem: (problem.item is not None, _RANK[problem.kind]))


def worst_of_items(problems: Sequence[Problem]) -> dict[int, Problem]:
    """The one to answer of each item that has any; none at all where the request as such has a problem."""
    found: dict[int, list[Problem]] = {}
    for problem in problems:
        if problem.item is None:
            return {}
        found.setdefault(problem.item, []).append(problem)
    return {item: worst(own) for item, own in found.items()}


def absent(value: Any) -> bool:
    """Whether a value says the same as its key not being there."""
    # Nearly every value is something: that is told by one look.
    return not value and (value is None or value in ("", []))


def fits(kind: str | None, text: str) -> bool:
    """Whether a text can be a value of the kind. Kinds without a form of their own take any text."""
    pattern = _PATTERNS.get(kind or "")
    return pattern is None or pattern.fullmatch(text) is not None


class Parsed(msgspec.Struct, frozen=True, gc=False):
    """A request read: its query parameters, its body (None where there is none), and all that is wrong with it.

    ``arguments`` is the one of the two that the endpoint takes its fields from.
    """

    query: dict[str, str]
    body: Any
    arguments: Any
    problems: Sequence[Problem] = ()


class Validator:
    """All checks of one endpoint's parameters. Never raises for what a request holds."""

    def __init__(self, endpoint: EndpointData) -> None:
        shape = endpoint.request
        self._in_query = shape.style == "query" or (shape.style == "none" and endpoint.method == "GET")
        self._is_list = shape.style == "json_array"
        simple = not shape.variants and not shape.constraints
        self._root = _Shape(shape.fields, text=self._in_query) if simple else _Root(shape, text=self._in_query)
        # Cases and rules over several fields are for the full checks.
        self._is_fine = self._root.is_fine if simple else None
        self._shape = shape
        self._body_needed = self._is_list or any(field.required is True for field in shape.fields)

    def __call__(self, request: Request) -> Parsed:
        """Read and check everything but who asks."""
        query, unreadable, why = parse_query(request.query) if request.query else ({}, None, "")
        problems: list[Problem] = []
        if self._in_query:
            if unreadable is not None:
                problems.append(Problem("query", f"query parameter {unreadable!r}: {why}", (unreadable,)))
            elif self._is_fine is not None and self._is_fine(query):
                return Parsed(query, None, query)
            self._root.check(query, "", problems)
            return Parsed(query, None, query, problems)
        claimed = request.headers.get("content-type", "")
        if claimed != _JSON and not _JSON_TYPE.fullmatch(claimed) and (claimed or request.body):
            problems.append(Problem("content_type", f"Content-Type is {claimed[:64]!r}, not application/json"))
        if not request.body:
            if self._body_needed:
                problems.append(Problem("empty_body", "the body is empty though there are required fields"))
            else:
                self._item({}, "", 0, problems)
            return Parsed(query, None, [] if self._is_list else {}, problems)
        body = self._body(request.body, problems)
        return Parsed(query, body, body, problems)

    def _body(self, raw: bytes, problems: list[Problem]) -> Any:
        try:
            body = _decode(raw)
        except (ValueError, RecursionError) as error:
            problems.append(Problem("not_json", f"the body can't be read: {error}"))
            return None
        # Fewer brackets than levels can't nest too deeply, and hardly any body has more.
        if len(raw) > _DEEPEST and raw.count(b"[") + raw.count(b"{") > _DEEPEST and _too_deep(body):
            problems.append(Problem("not_json", f"the body nests more than {_DEEPEST} levels"))
            return None
        if not self._is_list:
            if is_object(body):
                if self._is_fine is None or not self._is_fine(body):
                    self._item(body, "", 0, problems)
            else:
                problems.append(Problem("not_json", f"the body is {_name(body)}, not an object"))
        elif is_list(body):
            self._items(body, problems)
        else:
            problems.append(Problem("not_json", f"the body is {_name(body)}, not a list"))
        return body

    def _items(self, body: list[Any], problems: list[Problem]) -> None:
        if not body:
            problems.append(Problem("empty_body", "the body is an empty list"))
        _count(len(body), self._shape, "the body", problems)
        for index, item in enumerate(body):
            # The rest matters only where each item is answered for itself.
            if len(problems) > _MOST and any(problem.item is None for problem in problems):
                break
            if is_object(item):
                if self._is_fine is None or not self._is_fine(item):
                    self._item(item, f"[{index}].", index, problems)
            else:
                problems.append(Problem("not_json", f"[{index}] is {_name(item)}, not an object"))

    def _item(self, values: dict[str, Any], where: str, index: int, problems: list[Problem]) -> None:
        found: list[Problem] = []
        self._root.check(values, where, found)
        if found:
            kept = found if len(problems) <= _MOST else [worst(found)]
            problems.extend(msgspec.structs.replace(problem, item=index) for problem in kept)


class _Shape:
    """The fields of one object: which must be there, and what each must be."""

    def __init__(self, fields: Sequence[Field], *, text: bool) -> None:
        self._required = tuple(field.name for field in fields if field.required is True)
        self._tests = {field.name: _test(field, text=text) for field in fields}
        # The same field twice is checked as the last says, as above.
        last = {field.name: _quick(field, self._tests[field.name], text=text) for field in fields}
        self.is_fine = quick_object(self._required, tuple(last.values()))

    def check(self, values: Mapping[str, Any], where: str, problems: list[Problem]) -> None:
        for name in self._required:
            value = values.get(name)
            if not value and absent(value):
                problems.append(Problem("missing", f"{where}{name} is required", (name,)))
        tests = self._tests
        for name, value in values.items():
            test = tests.get(name)
            if test is not None and (value or not absent(value)):
                test(value, where, problems)


class _Root(_Shape):
    """The outermost object, which may have cases and rules over several fields besides."""

    def __init__(self, shape: RequestShape, *, text: bool) -> None:
        super().__init__(shape.fields, text=text)
        self._constraints = shape.constraints
        self._cases = [
            ({name: frozenset(wanted) for name, wanted in variant.when.items()}, _Shape(variant.fields, text=text))
            for variant in shape.variants
            if variant.when
        ]
        # Without `when` nobody knows which case a request means: a field is then checked, as an optional one, only if
        # no other case and no common field shares its name.
        names = [field.name for field in shape.fields]
        names += [field.name for variant in shape.variants for field in variant.fields]
        for variant in shape.variants:
            if not variant.when:
                for field in variant.fields:
                    if names.count(field.name) == 1:
                        self._tests[field.name] = _test(field, text=text)

    def check(self, values: Mapping[str, Any], where: str, problems: list[Problem]) -> None:
        super().check(values, where, problems)
        for when, shape in self._cases:
            if all(isinstance(values.get(name), str) and values[name] in wanted for name, wanted in when.items()):
                shape.check(values, where, problems)
        for constraint in self._constraints:
            _constrain(constraint, values, where, problems)


def _constrain(constraint: Constraint, values: Mapping[str, Any], where: str, problems: list[Problem]) -> None:
    names = constraint.one_of or constraint.at_most_one or constraint.together
    given = [name for name in names if not absent(values.get(name))]
    listed = ", ".join(names)
    if constraint.one_of and not given:
        problems.append(Problem("missing_one_of", f"{where or 'the request'} has none of {listed}", names))
    elif constraint.at_most_one and len(given) > 1:
        problems.append(Problem("exclusive", f"{where or 'the request'} has {', '.join(given)} at once", tuple(given)))
    elif constraint.together and given and len(given) < len(names):
        lacking = tuple(name for name in names if name not in given)
        why = f"{where or 'the request'} has {', '.join(given)} without {', '.join(lacking)}"
        problems.append(Problem("incomplete", why, (given[0], *lacking)))


def _test(field: Field, *, text: bool) -> Test:
    if text and field.type not in ("object", "array"):
        return _text_test(field)
    match field.type:
        case "string":
            return _text_test(field)
        case "object":
            return _object_test(field)
        case "array":
            return _array_test(field)
        case _:
            return _plain_test(field)


def _quick(field: Field, test: Test, *, text: bool) -> Quick:
    """The quick look for a field: its own where it is plain, else what the full check finds."""
    if (text and field.type not in ("object", "array")) or field.type == "string":
        pattern, allowed, is_json = _facts_of_text(field)
        if field.kind != "csv" and field.max_length is None and not is_json:
            if pattern is None:
                return Quick(field.name, text=True, fine=allowed.__contains__ if allowed else None)
            if not allowed and _bounds(field) is _UNBOUNDED:
                return Quick(field.name, text=True, fine=pattern.fullmatch)
    if field.type == "array" and field.items == "object":
        return Quick(
            field.name,
            text=False,
            fine=quick_list(field.min_items, field.max_items, _Shape(field.fields, text=False).is_fine),
        )
    return Quick(field.name, text=False, fine=_by(test))


def _by(test: Test) -> Fine:
    def fine(value: Any) -> bool:
        problems: list[Problem] = []
        test(value, "", problems)
        return not problems

    return fine


def _text_test(field: Field) -> Test:
    """For a value that must be text: a string, or anything scalar in a query."""
    name, names, longest, in_csv = field.name, (field.name,), field.max_length, field.kind == "csv"
    wrong, bounds = _wrong_text(field), _bounds(field) if _text_pattern(field) and not in_csv else _UNBOUNDED
    if wrong is None and longest is None and not in_csv:
        return _any_text_test(name)

    def test(value: Any, where: str, problems: list[Problem]) -> None:
        if not isinstance(value, str):
            problems.append(Problem("type", f"{where}{name} is {_name(value)}, not a string", names))
            return
        texts = value.split(",") if in_csv else (value,)
        for text in texts:
            if wrong is not None and (why := wrong(text)):
                problems.append(Problem("value", f"{where}{name} {why}: {text[:64]!r}", names))
                return
        if longest is not None and len(value) > longest:
            problems.append(Problem("length", f"{where}{name} has more than {longest} characters", names, longest))
        if in_csv:
            _count(len(texts), field, f"{where}{name}", problems)
        elif bounds is not _UNBOUNDED:
            _range(Decimal(value), bounds, f"{where}{name}", names, problems)

    return test


def _any_text_test(name: str) -> Test:
    """For a string of which nothing else is known, as most are."""

    def test(value: Any, where: str, problems: list[Problem]) -> None:
        if not isinstance(value, str):
            problems.append(Problem("type", f"{where}{name} is {_name(value)}, not a string", (name,)))

    return test


def _wrong_text(field: Field) -> Callable[[str], str] | None:
    """Says what is wrong with one text (of a comma-joined list: one item), or nothing; None where nothing can be."""
    pattern, allowed, is_json = _facts_of_text(field)
    if pattern is None and not allowed and not is_json:
        return None

    def wrong(text: str) -> str:
        if pattern is not None and not pattern.fullmatch(text):
            return "has not the form of its kind"
        if allowed and text not in allowed:
            return "is not documented"
        return "holds no JSON" if is_json and not _is_json(text) else ""

    return wrong


def _facts_of_text(field: Field) -> tuple[re.Pattern[str] | None, frozenset[str], bool]:
    """The form that a text must have, the values it may have (empty for any), and whether it must be JSON."""
    allowed = frozenset(map(_as_text, _allowed(field)))
    if field.type == "boolean" and not allowed:
        allowed = frozenset({"true", "false"})
    return _text_pattern(field), allowed, field.kind == "json"


def _text_pattern(field: Field) -> re.Pattern[str] | None:
    kind = field.item_kind if field.kind == "csv" else field.kind
    pattern = {"integer": _INTEGER, "number": _NUMBER}.get(field.type) or _PATTERNS.get(kind or "")
    if pattern is None and field.kind not in ("csv", "json") and _bounds(field) is not _UNBOUNDED:
        return _NUMBER  # a bound is documented, so it is a number
    return pattern


def _plain_test(field: Field) -> Test:
    """For a JSON boolean, integer or number."""
    name, names, wanted = field.name, (field.name,), field.type
    bounds = _bounds(field)
    allowed = frozenset((type(value), value) for value in _allowed(field))

    def test(value: Any, where: str, problems: list[Problem]) -> None:
        if not _is(wanted, value):
            problems.append(Problem("type", f"{where}{name} is {_name(value)}, not a JSON {wanted}", names))
        elif allowed and (type(value), value) not in allowed:
            problems.append(Problem("value", f"{where}{name} has no documented value: {value!r}", names))
        elif wanted != "boolean" and bounds is not _UNBOUNDED:
            _range(Decimal(value), bounds, f"{where}{name}", names, problems)

    return test


def _object_test(field: Field) -> Test:
    name, names = field.name, (field.name,)
    if field.map is not None:
        return _map_test(field, field.map)
    shape = _Shape(field.fields, text=False)

    def test(value: Any, where: str, problems: list[Problem]) -> None:
        if is_object(value):
            shape.check(value, f"{where}{name}.", problems)
        else:
            problems.append(Problem("type", f"{where}{name} is {_name(value)}, not an object", names))

    return test


def _map_test(field: Field, free: Map) -> Test:
    """For an object with free keys: what stands behind each of them has one shape."""
    name, names = field.name, (field.name,)

    def test(value: Any, where: str, problems: list[Problem]) -> None:
        if not is_object(value):
            problems.append(Problem("type", f"{where}{name} is {_name(value)}, not an object", names))
        elif free.value is not None:
            for key, one in value.items():
                if len(problems) > _MOST:
                    break
                if not absent(one):
                    _test(msgspec.structs.replace(free.value, name=key), text=False)(one, f"{where}{name}.", problems)

    return test


def _array_test(field: Field) -> Test:
    name, names = field.name, (field.name,)
    item = _item_test(field)

    def test(value: Any, where: str, problems: list[Problem]) -> None:
        if not is_list(value):
            problems.append(Problem("type", f"{where}{name} is {_name(value)}, not a list", names))
            return
        _count(len(value), field, f"{where}{name}", problems)
        if item is not None:
            for index, one in enumerate(value):
                if len(problems) > _MOST:
                    break
                item(one, f"{where}{name}[{index}]", problems)

    return test


def _item_test(field: Field) -> Test | None:
    """For one item of a list; None where any will do."""
    match field.items:
        case "object":
            names, shape = (field.name,), _Shape(field.fields, text=False)

            def test(value: Any, where: str, problems: list[Problem]) -> None:
                if is_object(value):
                    shape.check(value, f"{where}.", problems)
                else:
                    problems.append(Problem("type", f"{where} is {_name(value)}, not an object", names))

            return test
        case "string" | "boolean" | "integer" | "number":
            # The list's own facts about values hold for its items; its counts do not.
            scalar = Field(field.name, field.items, kind=field.item_kind, values=field.values)
            inner = _test(scalar, text=False)
            return lambda value, where, problems: inner(value, f"{where}: ", problems)
        case _:
            return None


def _allowed(field: Field) -> list[Scalar]:
    """The documented values, and what the docs show elsewhere as one; empty where none are documented."""
    if not field.values:
        return []
    shown: list[Scalar] = [*field.examples, *([] if field.default is None else [field.default])]
    if field.kind == "csv":
        shown = [text for value in shown for text in str(value).split(",")]
    return [*(value.value for value in field.values), *shown]


def _bounds(field: Field) -> tuple[Decimal | None, Decimal | None]:
    low, high = _decimal(field.min), _decimal(field.max)
    return _UNBOUNDED if low is None and high is None else (low, high)


def _decimal(value: Scalar | None) -> Decimal | None:
    # A bound that is no plain number (a percentage, another field's name) can't be checked.
    return Decimal(str(value)) if value is not None and _NUMBER.fullmatch(str(value)) else None


def _range(
    value: Decimal,
    bounds: tuple[Decimal | None, Decimal | None],
    what: str,
    names: tuple[str, ...],
    problems: list[Problem],
) -> None:
    low, high = bounds
    if low is not None and value < low:
        problems.append(Problem("range", f"{what} is less than {low}", names))
    if high is not None and value > high:
        problems.append(Problem("range", f"{what} is more than {high}", names))


def _count(count: int, shape: Field | RequestShape, what: str, problems: list[Problem]) -> None:
    names = (shape.name,) if isinstance(shape, Field) else ()
    least, most = shape.min_items, shape.max_items
    if least is not None and count < least:
        problems.append(Problem("too_few", f"{what} has {count} items, fewer than {least}", names, least))
    if most is not None and count > most:
        problems.append(Problem("too_many", f"{what} has {count} items, more than {most}", names, most))


def _is(wanted: str, value: Any) -> bool:
    if isinstance(value, bool) or wanted == "boolean":
        return isinstance(value, bool) and wanted == "boolean"
    return isinstance(value, int) or (wanted == "number" and isinstance(value, float))


def _too_deep(body: Any) -> bool:
    level = [body]
    for _ in range(_DEEPEST):
        level = [inner for value in level for inner in _inner(value)]
        if not level:
            return False
    return True


def _inner(value: Any) -> Iterable[Any]:
    if is_object(value):
        return value.values()
    return value if is_list(value) else ()


def _is_json(text: str) -> bool:
    try:
        msgspec.json.decode(text)
    except (ValueError, RecursionError):
        return False
    return True


def _as_text(value: Scalar) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _name(value: Any) -> str:
    """The JSON type of a value, for people."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "a list"
        case _:
            return "an object"
