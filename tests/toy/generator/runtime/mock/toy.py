"""The toy exchange's side of the mock; its signature code shares nothing with the client's.

Only what its docs do not say is decided here: a nonce is the time in nanoseconds, at most a minute off, and good for
one request.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import threading
import time
from typing import TYPE_CHECKING, Any

import msgspec

from .rules import Clock, Problem, Refusal
from .wire import JSON, Reply, Request, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .data import Api, EndpointData

KEY, SECRET = "test-key", "test-secret"
WINDOW = 60.0
"""Seconds that a nonce may be away from the clock."""

_NONCE = re.compile(r"[0-9]{1,20}")


class Rules:
    """The rules of one mock. It has a single account, which may do everything."""

    secret_headers = frozenset({"toy-key", "toy-signed"})
    secret_parameters: frozenset[str] = frozenset()
    binary_type = "application/octet-stream"

    def __init__(self, api: Api, *, clock: Clock = time.time) -> None:
        self._result = api.envelope.data
        self._clock = clock
        self._lock = threading.Lock()
        self._seen: set[int] = set()

    def authenticate(self, request: Request, endpoint: EndpointData, address: str) -> Refusal | None:
        """Check the key, the signature and the nonce, in this order."""
        if endpoint.auth == "public":
            return None
        headers = request.headers
        if headers.get("toy-key") != KEY:
            return _refusal(403, "KEY_UNKNOWN", "nobody has this key")
        nonce = headers.get("toy-nonce", "")
        signing = hmac.new(SECRET.encode(), digestmod=hashlib.sha512)
        for part in (_bytes(nonce), b"\n", request.target, b"\n", request.body):
            signing.update(part)
        if not hmac.compare_digest(signing.hexdigest().encode(), _bytes(headers.get("toy-signed", ""))):
            return _refusal(403, "SIGNATURE_WRONG", "the signature does not fit nonce, target and body")
        if not _NONCE.fullmatch(nonce) or abs(int(nonce) / 1e9 - self._clock()) > WINDOW:
            return _refusal(403, "NONCE_LATE", "the nonce is not the time")
        with self._lock:
            if int(nonce) in self._seen:
                return _refusal(403, "NONCE_USED", "the nonce was used before")
            self._seen.add(int(nonce))
        return None

    def refuse(self, problem: Problem, endpoint: EndpointData | None) -> Refusal:
        """The kind of a problem is its code, in capitals."""
        status = {"unknown_path": 404, "wrong_method": 405, "too_large": 413}.get(problem.kind, 422)
        return _refusal(status, problem.kind.upper(), problem.why)

    def unwrap(self, body: Any) -> Any:
        """The result of an answer that is ``ok``."""
        if is_object(body) and body.get("ok") is True:
            return body.get(self._result, msgspec.UNSET)
        return msgspec.UNSET

    def wrap(self, data: Any, like: Mapping[str, Any] | None, extra: Mapping[str, Any]) -> Any:
        """``{"ok": true, "result": ...}`` with what else is documented beside it."""
        return {**({"ok": True, **extra} if like is None else like), self._result: data}


def _refusal(status: int, code: str, why: str) -> Refusal:
    body = {"ok": False, "error": {"code": code, "text": why}}
    return Refusal(Reply(status, (JSON,), msgspec.json.encode(body)), f"{code}: {why}")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
