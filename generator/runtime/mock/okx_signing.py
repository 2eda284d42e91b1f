"""How OKX has requests signed and dated.

Written for the mock and shares nothing with the client, so that one mistake is not made twice.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import hmac
import re
from datetime import UTC, datetime

_TIMESTAMP = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})\.([0-9]{3})Z")
_LOGIN_TARGET = b"/users/self/verify"


def signature(secret: str, timestamp: str, method: str, target: bytes, body: bytes) -> str:
    """What ``OK-ACCESS-SIGN`` must be: base64 of the HMAC-SHA256 over timestamp, method, raw target and raw body.

    A WebSocket login signs with method ``GET``, target ``/users/self/verify`` and no body.
    """
    return signed(keyed(secret), timestamp, method, target, body).decode()


def login_signature(secret: str, timestamp: str) -> str:
    """The signature of a WebSocket login; ``timestamp`` are Unix seconds as they were sent."""
    return signature(secret, timestamp, "GET", _LOGIN_TARGET, b"")


def keyed(secret: str) -> hmac.HMAC:
    """The hash that a secret begins."""
    return hmac.new(secret.encode(), digestmod=hashlib.sha256)


def signed(keyed: hmac.HMAC, timestamp: str, method: str, target: bytes, body: bytes) -> bytes:
    """A signature by a hash that was begun before."""
    # A copy of the keyed state saves half of the hashing of a short message.
    state = keyed.copy()
    state.update(timestamp.encode() + method.upper().encode("utf-8", "surrogatepass") + target + body)
    return base64.b64encode(state.digest())


def seconds(timestamp: str) -> float | None:
    """Unix seconds of ``2020-12-08T09:08:57.715Z``; None for any other form and for dates that do not exist."""
    match = _TIMESTAMP.fullmatch(timestamp)
    whole = _whole_seconds(match[1]) if match else None
    return None if match is None or whole is None else whole + int(match[2]) / 1000


@functools.lru_cache(maxsize=128)
def _whole_seconds(text: str) -> int | None:
    try:
        return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())
    except ValueError:
        return None
