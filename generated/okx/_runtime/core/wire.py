"""Exact text for the wire: strict percent-encoding and JSON in which no number ever passes through a float."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import (
    MAX_EMAX,
    MAX_PREC,
    MIN_EMIN,
    Clamped,
    Context,
    Decimal,
    Inexact,
    InvalidOperation,
    Overflow,
    Rounded,
    Subnormal,
    Underflow,
)
from typing import Any, cast

import msgspec

_UNRESERVED = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
# A comma may stand in a query, HTTP libraries leave it alone, and lists of instruments are shorter with it.
_ESCAPED = tuple(chr(byte) if byte in _UNRESERVED + b"," else f"%{byte:02X}" for byte in range(256))
_PLAIN_DIGITS = 100
_NOT_AS_WRITTEN = [Clamped, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow]

# Numbers are made in contexts of our own: what a program sets up for its sums must not change what was sent.
exact: Callable[[str | int], Decimal] = Context(
    prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX, clamp=0, traps=_NOT_AS_WRITTEN
).create_decimal
"""The number that a text or an integer says, digit by digit, or ``ArithmeticError``. NaN and infinity pass."""

usual: Callable[[str], Decimal] = Context(
    prec=1000, Emin=-990_000, Emax=990_000, clamp=0, traps=_NOT_AS_WRITTEN
).create_decimal
"""The same, with ``ArithmeticError`` also for more digits or larger exponents than numbers of an exchange have."""


def encode_query(pairs: Iterable[tuple[str, str]]) -> str:
    """The query string for ``pairs`` in their order, without ``?``.

    Everything but the unreserved characters of RFC 3986 and the comma is percent-encoded UTF-8.

    Raises:
        ValueError: a name or value holds a lone surrogate.
    """
    return "&".join([f"{_quote(name, name)}={_quote(value, name)}" for name, value in pairs])


def encode_json(value: object) -> bytes:
    """Compact UTF-8 JSON of mappings, sequences, strings, integers, booleans, ``None`` and Decimals.

    A Decimal becomes a JSON number, digit by digit; integers may be of any size.

    Raises:
        TypeError: a value of another type, floats included, for they are not exact; names the place.
        ValueError: a Decimal that is not finite, or a lone surrogate; names the place.
        RecursionError: nested too deep.
    """
    return msgspec.json.encode(_encodable(value, ""))


def spell(number: Decimal) -> str:
    """The digits of a finite Decimal, without an exponent as long as that takes no more than some 100 zeros.

    Raises:
        ValueError: the number is not finite.
    """
    if not number.is_finite():
        raise ValueError(f"not a finite number: {number}")
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and abs(exponent) > _PLAIN_DIGITS:
        return str(number)
    return format(number, "f")


def _number(text: str) -> Decimal | str:
    try:
        return exact(text)
    except ArithmeticError:  # beyond Decimal's range: kept as the text it was
        return text


decode_json: Callable[[bytes], Any] = msgspec.json.Decoder(float_hook=_number).decode
"""JSON to Python: integers as ``int`` of any size, other numbers as ``Decimal``.

Raises ``ValueError`` (not JSON, not UTF-8) or ``RecursionError`` (nested too deep).
"""


def _quote(text: str, name: str) -> str:
    try:
        raw = text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name!r}: a lone surrogate cannot be sent") from None
    return "".join([_ESCAPED[byte] for byte in raw])


def _encodable(value: object, place: str) -> object:
    if isinstance(value, str):
        return _text(value, place)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{place or 'value'}: not a finite number: {value}")
        return msgspec.Raw(spell(value).encode())
    if isinstance(value, Mapping):
        return {
            _key(key, place): _encodable(item, f"{place}.{key}" if place else str(key))
            for key, item in cast("Mapping[object, object]", value).items()
        }
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        return [_encodable(item, f"{place}[{index}]") for index, item in enumerate(cast("Sequence[object]", value))]
    if isinstance(value, float):
        raise TypeError(f"{place or 'value'}: a float is not exact, pass Decimal, int or str")
    raise TypeError(f"{place or 'value'}: {type(value).__name__} cannot be written as JSON")


def _text(value: str, place: str) -> str:
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise ValueError(f"{place or 'value'}: a lone surrogate cannot be sent") from None
    return str.__str__(value)


def _key(key: object, place: str) -> str:
    if isinstance(key, str):
        return _text(key, place)
    raise TypeError(f"{place or 'value'}: keys are str, not {type(key).__name__}")
