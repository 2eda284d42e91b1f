"""What arrives and what goes out, before anybody knows what it means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias, TypeGuard, cast
from urllib.parse import unquote_to_bytes

import msgspec

Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]
"""Headers as callers have them: a mapping, pairs of text, or the pairs of bytes that ASGI has."""

_BROKEN_PERCENT = re.compile(rb"%(?![0-9a-fA-F]{2})")

JSON = ("content-type", "application/json")


class Request(msgspec.Struct, frozen=True, gc=False):
    """A request as it came over the wire.

    ``method`` is in upper case, ``target`` are the exact bytes of path and query, ``headers`` have lower-case names (a
    repeated header is joined by ``", "``), ``body`` is empty where there was none.
    """

    method: str
    target: bytes
    path: bytes
    query: bytes
    headers: dict[str, str]
    body: bytes


class _Names(dict[bytes, str]):
    """Names of headers as text, in lower case: nearly all requests have the same few."""

    def __missing__(self, raw: bytes) -> str:
        name = raw.lower().decode("latin-1")
        # Nobody who makes up names fills the memory.
        if len(self) < _MOST_NAMES and len(raw) <= _LONGEST_NAME:
            self[raw] = name
        return name


_MOST_NAMES = 256
_LONGEST_NAME = 64
_names = _Names()


class Reply(NamedTuple):
    """What goes back: the status, the headers in order, the bytes of the body."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


def request(method: str, target: str | bytes, headers: Headers = (), body: bytes | None = None) -> Request:
    """Put a request together; text of the target that is not ASCII counts as its UTF-8 bytes."""
    raw = target.encode("utf-8", "surrogatepass") if isinstance(target, str) else bytes(target)
    path, _, query = raw.partition(b"?")
    return Request(method.upper(), raw, path, query, _headers(headers), bytes(body or b""))


def received(method: str, target: bytes, headers: Iterable[tuple[bytes, bytes]], body: bytes) -> Request:
    """The same from what a server has; hardly any request names a header twice, so that is looked for last."""
    pairs = [*headers]
    found = {_names[name]: value.decode("latin-1") for name, value in pairs}
    if len(found) < len(pairs):
        found = _headers(pairs)
    path, _, query = target.partition(b"?")
    return Request(method.upper(), target, path, query, found, body)


def parse_query(query: bytes) -> tuple[dict[str, str], str | None, str]:
    """Take a query string apart, ``+`` being a blank as in forms.

    Returns the parameters by name, and the name and the reason of the first one that can't be read: a broken percent
    sign, bytes that are no UTF-8, or a name given twice (the docs do not say what the last means, so it is refused
    rather than guessed). The name is None where all could be read. Never raises.
    """
    parameters: dict[str, str] = {}
    for part in query.split(b"&"):
        if not part:
            continue
        raw_name, _, raw_value = part.partition(b"=")
        try:
            name, value = _unquote(raw_name), _unquote(raw_value)
        except ValueError as error:
            return parameters, raw_name[:64].decode("ascii", "replace"), str(error)
        if name in parameters:
            return parameters, name[:64], "given twice"
        parameters[name] = value
    return parameters, None, ""


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether decoded JSON is an object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether decoded JSON is a list."""
    return isinstance(value, list)


def _unquote(raw: bytes) -> str:
    if b"%" in raw:
        pieces = raw.split(b"%")
        if any(
            len(piece) < 2 or not all(byte in b"0123456789abcdefABCDEF" for byte in piece[:2]) for piece in pieces[1:]
        ):
            raise ValueError("a percent sign without two hexadecimal digits")
        # A literal plus arrives as %2B, so the blanks must be found before the percent signs are resolved.
        raw = unquote_to_bytes(raw.replace(b"+", b" "))
    elif b"+" in raw:
        raw = raw.replace(b"+", b" ")
    return raw.decode()


def _headers(headers: Headers) -> dict[str, str]:
    pairs = cast(
        "Iterable[tuple[str | bytes, str | bytes]]", headers.items() if isinstance(headers, Mapping) else headers
    )
    result: dict[str, str] = {}
    for name, value in pairs:
        key = (name.decode("latin-1") if isinstance(name, bytes) else name).lower()
        text = value.decode("latin-1") if isinstance(value, bytes) else value
        result[key] = f"{result[key]}, {text}" if key in result else text
    return result
