"""How a Python value of each kind travels. Nothing here knows where in a request a value stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, cast

from . import wire as _wire

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class WrongError(ValueError):
    """A value cannot be sent; the message says why."""


REFUSED = (ValueError, RecursionError)
"""What converting a value may raise, numbers of thousands of digits and endless nesting included."""


def sequence(value: object) -> Sequence[object]:
    """The value as a list; iterators are used up.

    Raises:
        WrongError: the value is no list.
    """
    if value is None:
        raise WrongError("required")
    if isinstance(value, Iterator):
        return list(cast("Iterator[object]", value))
    # Sets are refused: what is sent would come in another order every time.
    if isinstance(value, str | bytes | bytearray) or not isinstance(value, Sequence):
        raise WrongError(f"takes a list, not {type(value).__name__}")
    return cast("Sequence[object]", value)


def mapping(value: object) -> Mapping[Any, object]:
    """The value as a mapping.

    Raises:
        WrongError: the value is no mapping.
    """
    if isinstance(value, Mapping):
        return cast("Mapping[Any, object]", value)
    raise _refuse(value, "a mapping")


def text(value: object) -> str:
    """The characters of a text.

    Raises:
        WrongError: the value is no text.
    """
    # str(value) would send the name of an enumeration's member instead of its value.
    if isinstance(value, str):
        return str.__str__(value)
    raise _refuse(value, "str")


def query_text(value: object) -> str:
    """What was converted, or is a parameter that nobody documented, as text of a query.

    Raises:
        WrongError: it has no such form.
    """
    if isinstance(value, str):
        return value
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, Decimal):
        return _wire.spell(_exact(value))
    if isinstance(value, list | tuple):
        return ",".join(query_text(item) for item in cast("Sequence[object]", value))
    raise WrongError(f"cannot travel in a query: {type(value).__name__}")


def json_text(value: object) -> str:
    """JSON that travels as text; a text travels as it stands.

    Raises:
        WrongError: the value cannot be written as JSON.
    """
    if isinstance(value, str):
        return str.__str__(value)
    try:
        return _wire.encode_json(value).decode()
    except (ValueError, TypeError, RecursionError) as wrong:
        raise WrongError(str(wrong)) from None


def _refuse(value: object, takes: str) -> WrongError:
    if isinstance(value, float):
        return WrongError(f"takes {takes}; a float is not exact, pass Decimal or str")
    return WrongError(f"takes {takes}, not {type(value).__name__}")


def _exact(value: object) -> Decimal:
    if isinstance(value, Decimal) and value.is_finite():
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    raise _refuse(value, "a finite Decimal or int")


def _decimal(value: object) -> str:
    # A str travels as it stands: exchanges take words in some numeric fields, and the docs rarely say where.
    if isinstance(value, str):
        return str.__str__(value)
    return _wire.spell(_exact(value))


def _number(value: object) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    return _exact(value)


def _integer(value: object) -> str:
    if isinstance(value, str):
        return str.__str__(value)
    return str(_json_integer(value))


def _json_integer(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    raise _refuse(value, "int")


def _timestamp(per_second: int) -> Callable[[object], str]:
    def convert(value: object) -> str:
        if isinstance(value, datetime):
            if value.utcoffset() is None:
                raise WrongError("takes an aware datetime: a naive one means another moment on another machine")
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
        return str.__str__(value)
    items = [text(item) for item in sequence(value)]
    for item in items:
        if "," in item:
            raise WrongError(f"a value holds a comma: {item!r}")
    return ",".join(items)


def _anything(value: object) -> Any:
    return value


KINDS: dict[str, Callable[[object], Any]] = {
    "text": text,
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
    "json": json_text,
    "mapping": mapping,
    "anything": _anything,
}
"""What each kind becomes on the wire; each raises `WrongError` for what it does not take."""

EXACT = frozenset(KINDS) - {"number", "mapping", "anything"}
"""Kinds that become text, ``bool`` or ``int``, which any JSON writer spells the same."""
