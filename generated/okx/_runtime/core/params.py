"""Arguments: from typed Python values to what travels, with every problem of a call reported at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, TypeAlias, TypeVar, cast

import msgspec

from . import wire as _wire
from .errors import InvalidArgument

DecimalArg: TypeAlias = Decimal | int | str
"""An exact number. Floats are refused: most decimal fractions do not survive one."""
TimestampArg: TypeAlias = datetime | int | str
"""An aware ``datetime``, or the exchange's own unit since 1970 as a number."""
IntegerArg: TypeAlias = int | str
CsvArg: TypeAlias = str | Sequence[str]
"""One text, or several values that travel in one text, separated by commas."""
JsonArg: TypeAlias = str | Mapping[str, Any] | Sequence[Any]
"""JSON as text, or what is to be written as JSON."""

T = TypeVar("T")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Param(msgspec.Struct, frozen=True, gc=False):
    """A documented parameter: its Python name, its name on the wire, its kind, and the parameters inside it.

    ``kind`` is a key of `KINDS`; a trailing ``[]`` means an array of that kind. The values of a ``map`` are what the
    one parameter inside it says.
    """

    arg: str
    wire: str
    kind: str = "text"
    required: bool = False
    fields: tuple[Param, ...] = ()
    min_items: int | None = None
    max_items: int | None = None


class _WrongError(Exception):
    """A value cannot be sent; the message says why."""


def encode_query(
    endpoint: str, params: tuple[Param, ...], arguments: Mapping[str, object], extra: Mapping[str, object] | None
) -> str:
    """The query string: arguments in documented order, then ``extra``, percent-encoded.

    Raises:
        InvalidArgument: naming every argument that is wrong.
    """
    problems: list[str] = []
    values = _object(params, arguments, "", problems, by_wire=True)
    _add_extra(values, params, extra, problems)
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        try:
            pairs.append((name, _query_text(value)))
        except _WrongError as wrong:
            problems.append(f"{name}: {wrong}")
    return _finish(endpoint, problems, lambda: _wire.encode_query(pairs))


def encode_object(
    endpoint: str, params: tuple[Param, ...], arguments: Mapping[str, object], extra: Mapping[str, object] | None
) -> bytes:
    """The JSON object that is the body: arguments in documented order, then ``extra``.

    Raises:
        InvalidArgument: naming every argument that is wrong.
    """
    problems: list[str] = []
    values = _object(params, arguments, "", problems, by_wire=True)
    _add_extra(values, params, extra, problems)
    return _finish(endpoint, problems, lambda: _wire.encode_json(values))


def encode_array(
    endpoint: str,
    params: tuple[Param, ...],
    arguments: Mapping[str, object],
    extra: Mapping[str, object] | None,
    bounds: tuple[int | None, int | None] = (None, None),
) -> bytes:
    """The JSON array that is the body, made of ``arguments["items"]``.

    Raises:
        InvalidArgument: naming every item and key that is wrong.
    """
    problems: list[str] = []
    if extra:
        problems.append("extra: an array body has no place for it; put undocumented keys into the items as they travel")
    items: Any = None
    try:
        items = _sequence(arguments.get("items"))
        _count(bounds, items)
    except _WrongError as wrong:
        problems.append(f"items: {wrong}")
    body = [_item(params, item, f"items[{index}]", problems) for index, item in enumerate(items or ())]
    return _finish(endpoint, problems, lambda: _wire.encode_json(body))


def _finish(endpoint: str, problems: list[str], make: Callable[[], T]) -> T:
    if not problems:
        try:
            return make()
        except (ValueError, TypeError, RecursionError) as wrong:
            problems.append(str(wrong))
    raise InvalidArgument(endpoint, problems)


def _add_extra(
    values: dict[str, Any], params: tuple[Param, ...], extra: Mapping[str, object] | None, problems: list[str]
) -> None:
    if not extra:
        return
    documented = {param.wire: param.arg for param in params}
    for name, value in extra.items():
        if name in documented:
            problems.append(f"extra[{name!r}]: documented, pass {documented[name]}= instead")
        elif value is not None:
            values[name] = value


def _object(
    params: tuple[Param, ...], given: Mapping[str, object], place: str, problems: list[str], *, by_wire: bool = False
) -> dict[str, Any]:
    """The wire object of ``given``, whose keys are Python names (or wire names); problems are added to the list."""
    values: dict[str, Any] = {}
    known: set[str] = set()
    for param in params:
        key = param.wire if by_wire else param.arg
        known.add(key)
        value = given.get(key)
        where = f"{place}.{param.arg}" if place else param.arg
        if value is None:
            if param.required:
                problems.append(f"{where}: required")
            continue
        try:
            values[param.wire] = _value(param, value, where, problems)
        except _WrongError as wrong:
            problems.append(f"{where}: {wrong}")
    if not by_wire:
        problems.extend(
            f"{place}: unknown key {key!r}, known are {', '.join(sorted(known)) or 'none'}"
            for key in given
            if key not in known
        )
    return values


def _item(params: tuple[Param, ...], item: object, place: str, problems: list[str]) -> Any:
    if isinstance(item, Mapping):
        if not params:  # the docs do not say what is in it
            return cast("Mapping[str, object]", item)
        return _object(params, cast("Mapping[str, object]", item), place, problems)
    problems.append(f"{place}: takes a mapping, not {type(item).__name__}")
    return None


def _value(param: Param, value: object, place: str, problems: list[str]) -> Any:
    if param.kind == "objects":
        items = _sequence(value)
        _count((param.min_items, param.max_items), items)
        return [_item(param.fields, item, f"{place}[{index}]", problems) for index, item in enumerate(items)]
    if param.kind == "object":
        return _item(param.fields, value, place, problems)
    if param.kind == "map":
        return _map(param.fields[0], value, place, problems)
    if param.kind.endswith("[]"):
        items = _sequence(value)
        _count((param.min_items, param.max_items), items)
        return [_each(param.kind[:-2], item, index) for index, item in enumerate(items)]
    if param.kind == "json" and param.fields and not isinstance(value, str):
        return _json(_item(param.fields, value, place, problems))
    return KINDS[param.kind](value)


def _map(param: Param, value: object, place: str, problems: list[str]) -> dict[str, Any]:
    """An object with free keys, whose values are all what ``param`` says."""
    values: dict[str, Any] = {}
    for key, item in _mapping(value).items():
        where = f"{place}[{key!r}]"
        if item is None:
            continue
        try:
            values[_text(key)] = _value(param, item, where, problems)
        except _WrongError as wrong:
            problems.append(f"{where}: {wrong}")
    return values


def _each(kind: str, item: object, index: int) -> Any:
    try:
        return KINDS[kind](item)
    except _WrongError as wrong:
        raise _WrongError(f"[{index}]: {wrong}") from None


def _sequence(value: object) -> Sequence[object]:
    if value is None:
        raise _WrongError("required")
    if isinstance(value, Iterator):
        return list(cast("Iterator[object]", value))
    # Sets are refused: what is sent would come in another order every time.
    if isinstance(value, str | bytes | bytearray) or not isinstance(value, Sequence):
        raise _WrongError(f"takes a list, not {type(value).__name__}")
    return cast("Sequence[object]", value)


def _count(bounds: tuple[int | None, int | None], items: Sequence[object]) -> None:
    least, most = bounds
    if most is not None and len(items) > most:
        raise _WrongError(f"takes at most {most} items, not {len(items)}")
    if least is not None and len(items) < least:
        raise _WrongError(f"takes at least {least} items, not {len(items)}")


def _query_text(value: object) -> str:
    if isinstance(value, str):
        return value
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return _wire.spell(value)
    if isinstance(value, list):
        return ",".join(_query_text(item) for item in cast("list[object]", value))
    raise _WrongError(f"cannot travel in a query: {type(value).__name__}")


def _refuse(value: object, takes: str) -> _WrongError:
    if isinstance(value, float):
        return _WrongError(f"takes {takes}; a float is not exact, pass Decimal or str")
    return _WrongError(f"takes {takes}, not {type(value).__name__}")


def _text(value: object) -> str:
    if isinstance(value, str):
        return str(value)
    raise _refuse(value, "str")


def _exact(value: object) -> Decimal:
    if isinstance(value, Decimal) and value.is_finite():
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    raise _refuse(value, "a finite Decimal or int")


def _decimal(value: object) -> str:
    # A str travels as it stands: exchanges take words in some numeric fields, and the docs rarely say where.
    if isinstance(value, str):
        return str(value)
    return _wire.spell(_exact(value))


def _number(value: object) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    return _exact(value)


def _integer(value: object) -> str:
    if isinstance(value, str):
        return str(value)
    return str(_json_integer(value))


def _json_integer(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    raise _refuse(value, "int")


def _timestamp(per_second: int) -> Callable[[object], str]:
    def convert(value: object) -> str:
        if isinstance(value, datetime):
            if value.utcoffset() is None:
                raise _WrongError("takes an aware datetime: a naive one means another moment on another machine")
            since = value - _EPOCH
            micros = (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds
            return str(micros * per_second // 1_000_000)
        return _integer(value)

    return convert


def _json_timestamp(convert: Callable[[object], str]) -> Callable[[object], int]:
    def number(value: object) -> int:
        return int(convert(value)) if isinstance(value, datetime) else _json_integer(value)

    return number


def _boolean(value: object) -> bool:
    if value is True or value is False:
        return value
    raise _refuse(value, "bool")


def _csv(value: object) -> str:
    if isinstance(value, str):
        return str(value)
    items = [_text(item) for item in _sequence(value)]
    for item in items:
        if "," in item:
            raise _WrongError(f"a value holds a comma: {item!r}")
    return ",".join(items)


def _json(value: object) -> str:
    if isinstance(value, str):
        return str(value)
    try:
        return _wire.encode_json(value).decode()
    except (ValueError, TypeError, RecursionError) as wrong:
        raise _WrongError(str(wrong)) from None


def _mapping(value: object) -> Any:
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    raise _refuse(value, "a mapping")


def _anything(value: object) -> Any:
    return value


KINDS: dict[str, Callable[[object], Any]] = {
    "text": _text,
    "decimal": _decimal,
    "number": _number,
    "integer": _integer,
    "json_integer": _json_integer,
    "timestamp_ms": _timestamp(1_000),
    "timestamp_us": _timestamp(1_000_000),
    "timestamp_s": _timestamp(1),
    "json_timestamp_ms": _json_timestamp(_timestamp(1_000)),
    "json_timestamp_us": _json_timestamp(_timestamp(1_000_000)),
    "json_timestamp_s": _json_timestamp(_timestamp(1)),
    "boolean": _boolean,
    "csv": _csv,
    "json": _json,
    "mapping": _mapping,
    "anything": _anything,
}
"""How a Python value of each kind travels; ``object``, ``objects`` and ``map`` go by their fields."""
