"""How OKX has requests signed and dated.

Written for the mock and shares nothing with the client, so that one mistake is not made twice.
"""

from __future__ import annotations

import binascii
import functools
import hashlib
import re
from datetime import UTC, datetime
from typing import NamedTuple, Protocol, Self

_SECOND = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}")
_BLOCK = 64
_INNER = bytes(byte ^ 0x36 for byte in range(256))
_OUTER = bytes(byte ^ 0x5C for byte in range(256))
_LOGIN_TARGET = b"/users/self/verify"


class _Hash(Protocol):
    """What hashlib's hashes do."""

    def copy(self) -> Self: ...
    def update(self, data: bytes, /) -> None: ...
    def digest(self) -> bytes: ...


class Begun(NamedTuple):
    """An HMAC-SHA256 that knows its secret and no message yet."""

    inner: _Hash
    outer: _Hash


def signature(secret: str, timestamp: str, method: str, target: bytes, body: bytes) -> str:
    """What ``OK-ACCESS-SIGN`` must be: base64 of the HMAC-SHA256 over timestamp, method, raw target and raw body.

    A WebSocket login signs with method ``GET``, target ``/users/self/verify`` and no body.
    """
    return signed(keyed(secret), timestamp, method, target, body)


def login_signature(secret: str, timestamp: str) -> str:
    """The signature of a WebSocket login; ``timestamp`` are Unix seconds as they were sent."""
    return signature(secret, timestamp, "GET", _LOGIN_TARGET, b"")


def keyed(secret: str) -> Begun:
    """The two hashes of an HMAC as a secret begins them."""
    key = secret.encode()
    key = hashlib.sha256(key).digest() if len(key) > _BLOCK else key
    padded = key.ljust(_BLOCK, b"\0")
    return Begun(hashlib.sha256(padded.translate(_INNER)), hashlib.sha256(padded.translate(_OUTER)))


def signed(begun: Begun, timestamp: str, method: str, target: bytes, body: bytes) -> str:
    """A signature by hashes that were begun before: that saves half of the hashing of a short message."""
    inner, outer = begun.inner.copy(), begun.outer.copy()
    inner.update((timestamp + method.upper()).encode("utf-8", "surrogatepass") + target + body)
    outer.update(inner.digest())
    return binascii.b2a_base64(outer.digest(), newline=False).decode()


def seconds(timestamp: str) -> float | None:
    """Unix seconds of ``2020-12-08T09:08:57.715Z``; None for any other form and for dates that do not exist."""
    milliseconds = timestamp[20:23]
    if len(timestamp) != 24 or timestamp[19] != "." or timestamp[23] != "Z":
        return None
    if not (milliseconds.isascii() and milliseconds.isdigit()):
        return None
    whole = _whole_seconds(timestamp[:19])
    return None if whole is None else whole + int(milliseconds) / 1000


@functools.lru_cache(maxsize=128)
def _whole_seconds(text: str) -> int | None:
    if not _SECOND.fullmatch(text):
        return None
    try:
        return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())
    except ValueError:
        return None
