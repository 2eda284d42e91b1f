"""Arguments: from typed Python values to what travels, with every problem of a call reported at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar, cast

import msgspec

from . import wire as _wire
from .constraints import checker
from .errors import InvalidArgument
from .kinds import EXACT, KINDS, REFUSED, WrongError, json_text, mapping, query_text, sequence, text
from .params import Constraint, Param

T = TypeVar("T")
Encode: TypeAlias = Callable[[Mapping[str, object], Mapping[str, object] | None], tuple[str, bytes | None]]
"""From arguments by wire name, and undocumented ones, to the query (without ``?``) and the body."""

EXTRA = "extra"
"""The key of a nested argument that holds what nobody documented, by wire name."""


class _Call:
    """What is noticed while one call is encoded."""

    __slots__ = ("exact", "problems")

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.exact = True  # whether all that travels is of exact kinds


_Deep: TypeAlias = Callable[[object, str, _Call], Any]
"""Makes a value travel that may have problems in several places; the text is where it stands."""
_Slot: TypeAlias = tuple[str, str, str, bool, Callable[[object], Any] | None, _Deep | None]
"""Key of the argument, wire name, Python name, whether it is required, and one of the two ways to convert it."""

_WRONG = object()
"""Stands for a value that was passed and cannot be sent, which was said already."""
_ITEMS = frozenset({"items"})


def encoder(
    endpoint: str,
    method: str,
    style: str,
    params: tuple[Param, ...],
    constraints: tuple[Constraint, ...] = (),
    bounds: tuple[int | None, int | None] = (None, None),
) -> Encode:
    """How one endpoint's arguments travel; ``bounds`` are the least and the most items of an array body.

    What is returned raises `InvalidArgument`, naming everything that is wrong with a call, each with its place.
    """
    if style == "json_array":
        return _array_encoder(endpoint, _Object(params, constraints), bounds)
    fields = _Object(params, constraints, by_wire=True)
    if style == "query" or (style == "none" and method in ("GET", "HEAD", "DELETE")):
        return _query_encoder(endpoint, fields)
    return _object_encoder(endpoint, fields, bare=style == "none")


def _query_encoder(endpoint: str, fields: _Object) -> Encode:
    def encode(arguments: Mapping[str, object], extra: Mapping[str, object] | None) -> tuple[str, bytes | None]:
        call = _Call()
        values = fields(arguments, "", call)
        if extra is not None:
            fields.add_extra(values, extra, EXTRA, call)
        pairs: list[tuple[str, str]] = []
        for name, value in values.items():
            try:
                pairs.append((name, value if type(value) is str else query_text(value)))
            except REFUSED as wrong:
                if not _is_wrong(value):
                    call.problems.append(f"{fields.face(name)}: {wrong}")
        return _finish(endpoint, call, lambda: _wire.encode_query(pairs)), None

    return encode


def _object_encoder(endpoint: str, fields: _Object, *, bare: bool) -> Encode:
    """``bare``: nothing is documented, and without ``extra`` there is no body at all."""

    def encode(arguments: Mapping[str, object], extra: Mapping[str, object] | None) -> tuple[str, bytes | None]:
        call = _Call()
        values = fields(arguments, "", call)
        if extra is not None:
            fields.add_extra(values, extra, EXTRA, call)
        if bare and not values and not call.problems:
            return "", None
        return "", _body(endpoint, call, values)

    return encode


def _array_encoder(endpoint: str, fields: _Object, bounds: tuple[int | None, int | None]) -> Encode:
    def encode(arguments: Mapping[str, object], extra: Mapping[str, object] | None) -> tuple[str, bytes | None]:
        call = _Call()
        if extra:
            call.problems.append("extra: an array body has no place for it; each item may have a key `extra`")
        if not _ITEMS.issuperset(arguments):
            _refuse_unknown(call, "", arguments, _ITEMS)
        items: Sequence[object] = ()
        try:
            items = sequence(arguments.get("items"))
            _count(bounds, len(items))
        except REFUSED as wrong:
            call.problems.append(f"items: {wrong}")
        body = [fields.item(item, f"items[{index}]", call) for index, item in enumerate(items)]
        return "", _body(endpoint, call, body)

    return encode


def _body(endpoint: str, call: _Call, value: object) -> bytes:
    if call.exact and not call.problems:
        try:
            return msgspec.json.encode(value)
        except ValueError:
            pass  # the slow way says where
    return _finish(endpoint, call, lambda: _wire.encode_json(value))


def _finish(endpoint: str, call: _Call, make: Callable[[], T]) -> T:
    if not call.problems:
        try:
            return make()
        except (ValueError, TypeError, RecursionError) as wrong:
            call.problems.append(str(wrong))
    raise InvalidArgument(endpoint, call.problems)


class _Object:
    """One object of a request: its parameters and the rules over them. Made once, used for every call."""

    __slots__ = ("_checks", "_documented", "_faces", "_known", "_slots", "_takes_extra")

    def __init__(
        self, params: tuple[Param, ...], constraints: Iterable[Constraint] = (), *, by_wire: bool = False
    ) -> None:
        self._documented = bool(params)
        self._faces = {param.wire: param.arg for param in params}
        self._checks = [checker(constraint, self._faces) for constraint in constraints]
        self._slots: list[_Slot] = [
            (param.wire if by_wire else param.arg, param.wire, param.arg, param.required, *_converters(param))
            for param in params
        ]
        known = [slot[0] for slot in self._slots]
        self._takes_extra = not by_wire and EXTRA not in known
        self._known = frozenset([*known, EXTRA] if self._takes_extra else known)

    def __call__(self, given: Mapping[str, object], place: str, call: _Call) -> dict[str, Any]:
        """The wire object of ``given``, in documented order, then what is extra."""
        values: dict[str, Any] = {}
        get = given.get
        for key, wire, arg, required, convert, deep in self._slots:
            value = get(key)
            if value is None:
                if required:
                    call.problems.append(f"{_inside(place, arg)}: required")
                continue
            try:
                if convert is not None:
                    values[wire] = convert(value)
                elif deep is not None:
                    values[wire] = deep(value, _inside(place, arg), call)
            except REFUSED as wrong:
                values[wire] = _WRONG
                call.problems.append(f"{_inside(place, arg)}: {wrong}")
        for check in self._checks:
            check(values, place, call.problems)
        if not self._known.issuperset(given):
            self._refuse_unknown(given, place, call)
        if self._takes_extra and get(EXTRA) is not None:
            self.add_extra(values, get(EXTRA), _inside(place, EXTRA), call)
        return values

    def item(self, item: object, place: str, call: _Call) -> Any:
        """The wire object of what should be a mapping; where nothing is documented it travels as it is."""
        if not isinstance(item, Mapping):
            call.problems.append(f"{place}: takes a mapping, not {type(item).__name__}")
            return _WRONG
        given = cast("Mapping[str, object]", item)
        if not self._documented:
            call.exact = False
            return given
        return self(given, place, call)

    def add_extra(self, values: dict[str, Any], extra: object, place: str, call: _Call) -> None:
        """Adds what nobody documented."""
        call.exact = False
        try:
            items = mapping(extra).items()
        except REFUSED as wrong:
            call.problems.append(f"{place}: {wrong}")
            return
        for name, value in items:
            if name in self._faces:
                call.problems.append(f"{place}[{name!r}]: documented, pass {self._faces[name]} instead")
            elif not isinstance(name, str):
                call.problems.append(f"{place}: keys are str, not {type(name).__name__}")
            elif value is not None:
                values[name] = value

    def face(self, wire: str) -> str:
        """What a value that travels is called in messages."""
        return self._faces.get(wire, f"{EXTRA}[{wire!r}]")

    def _refuse_unknown(self, given: Mapping[str, object], place: str, call: _Call) -> None:
        _refuse_unknown(call, place, given, self._known, self._faces)


def _refuse_unknown(
    call: _Call, place: str, given: Iterable[object], known: Iterable[str], faces: Mapping[Any, str] | None = None
) -> None:
    known = sorted(known)
    for key in given:
        if key in known:
            continue
        right = faces.get(key) if faces and place else None
        hint = f"here it is {right!r}" if right else f"known are {', '.join(known) or 'none'}"
        what = "key" if place else "argument"
        call.problems.append(f"{place}: unknown {what} {key!r}, {hint}" if place else f"unknown {what} {key!r}, {hint}")


def _is_wrong(value: object) -> bool:
    return value is _WRONG or (isinstance(value, list) and _WRONG in value)


def _inside(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _converters(param: Param) -> tuple[Callable[[object], Any] | None, _Deep | None]:
    """The way that a parameter's values travel: a plain one where that will do."""
    kind, bounds = param.kind, (param.min_items, param.max_items)
    if kind == "object":
        return None, _Object(param.fields).item
    if kind == "objects":
        return None, _list(_Object(param.fields).item, bounds)
    if kind == "map":
        return None, _map(*_converters(param.fields[0]))
    if kind.endswith("[]"):
        return None, _list(_deep(*_plain(param, kind[:-2])), bounds)
    if kind == "json" and param.fields:
        return None, _json(_Object(param.fields).item)
    return _plain(param, kind)


def _plain(param: Param, kind: str) -> tuple[Callable[[object], Any] | None, _Deep | None]:
    convert = KINDS[kind]
    if kind not in EXACT:
        return None, _inexact(convert)
    if param.max_length is not None:
        convert = _at_most(param.max_length, convert)
    if kind == "csv" and (param.min_items is not None or param.max_items is not None):
        convert = _counted((param.min_items, param.max_items), convert)
    return convert, None


def _deep(convert: Callable[[object], Any] | None, deep: _Deep | None) -> _Deep:
    if deep is not None:
        return deep
    assert convert is not None  # noqa: S101 - one of the two is there
    return lambda value, _place, _call: convert(value)


def _inexact(convert: Callable[[object], Any]) -> _Deep:
    def deep(value: object, _place: str, call: _Call) -> Any:
        call.exact = False
        return convert(value)

    return deep


def _at_most(longest: int, convert: Callable[[object], Any]) -> Callable[[object], Any]:
    def limited(value: object) -> Any:
        found = convert(value)
        if isinstance(found, str) and len(found) > longest:
            raise WrongError(f"takes at most {longest} characters, not {len(found)}")
        return found

    return limited


def _counted(bounds: tuple[int | None, int | None], convert: Callable[[object], Any]) -> Callable[[object], Any]:
    def counted(value: object) -> Any:
        found = convert(value)
        if found:
            _count(bounds, sum(1 for part in found.split(",") if part.strip()))
        return found

    return counted


def _count(bounds: tuple[int | None, int | None], items: int) -> None:
    least, most = bounds
    if most is not None and items > most:
        raise WrongError(f"takes at most {most} items, not {items}")
    if least is not None and items < least:
        raise WrongError(f"takes at least {least} items, not {items}")


def _list(item: _Deep, bounds: tuple[int | None, int | None]) -> _Deep:
    def deep(value: object, place: str, call: _Call) -> list[Any]:
        items = sequence(value)
        _count(bounds, len(items))
        return [_guarded(item, one, f"{place}[{index}]", call) for index, one in enumerate(items)]

    return deep


def _map(convert: Callable[[object], Any] | None, deep: _Deep | None) -> _Deep:
    """An object with free keys, whose values all travel the same way."""
    inner = _deep(convert, deep)

    def each(value: object, place: str, call: _Call) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key, one in mapping(value).items():
            if one is None:
                continue
            where = f"{place}[{key!r}]"
            try:
                values[text(key)] = inner(one, where, call)
            except REFUSED as wrong:
                call.problems.append(f"{where}: {wrong}")
        return values

    return each


def _json(item: _Deep) -> _Deep:
    """JSON in a text: the text itself, or the object that is written as JSON."""

    def deep(value: object, place: str, call: _Call) -> Any:
        if isinstance(value, str):
            return text(value)
        before = len(call.problems)
        found = item(value, place, call)
        return json_text(found) if len(call.problems) == before else _WRONG

    return deep


def _guarded(deep: _Deep, value: object, place: str, call: _Call) -> Any:
    try:
        return deep(value, place, call)
    except REFUSED as wrong:
        call.problems.append(f"{place}: {wrong}")
        return _WRONG
