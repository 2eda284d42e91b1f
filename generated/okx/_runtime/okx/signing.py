"""OKX's signature: base64 of HMAC-SHA256 over timestamp, method, request target and body, exactly as sent."""

from __future__ import annotations

import functools
from binascii import b2a_base64
from time import gmtime, strftime


def sign(secret_key: bytes, timestamp: str, method: str, target: str, body: bytes) -> str:
    """The signature of a request; of a WebSocket login with ``GET``, ``/users/self/verify`` and no body.

    ``target`` is path and query as on the wire, ``body`` empty when there is none; ``method`` is signed in upper case.
    """
    # OpenSSL is a third of the memory that importing the package would take, and public data needs no signature.
    import hmac

    message = f"{timestamp}{method.upper()}{target}".encode() + body
    return b2a_base64(hmac.digest(secret_key, message, "sha256"), newline=False).decode()


def timestamp_of(nanoseconds: int) -> str:
    """The header's form of a moment given in nanoseconds since 1970: UTC, cut to milliseconds, ``Z``."""
    seconds, millis = divmod(nanoseconds // 1_000_000, 1000)
    return f"{_to_the_second(seconds)}.{millis:03d}Z"


@functools.lru_cache(maxsize=4)
def _to_the_second(seconds: int) -> str:
    return strftime("%Y-%m-%dT%H:%M:%S", gmtime(seconds))
