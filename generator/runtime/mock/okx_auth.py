"""Who asks OKX's mock, whether they are who they say, and whether they may."""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable, Mapping

from .data import Demo, EndpointData
from .okx_accounts import Account, Environment
from .okx_envelopes import refusal
from .okx_signing import keyed, seconds, signed
from .rules import Clock, Refusal, Who
from .wire import Request

SKEW = 30.0
"""Seconds that a request's timestamp may differ from the clock, both ways."""

_KEY = re.compile(r"[A-Za-z0-9-]{1,64}")
_REQUIRED_HEADERS = (
    ("ok-access-key", "50103"),
    ("ok-access-sign", "50106"),
    ("ok-access-timestamp", "50107"),
    ("ok-access-passphrase", "50104"),
)


class Gate:
    """Lets those in who have an account."""

    def __init__(self, accounts: Iterable[Account], demo: Demo | None, clock: Clock) -> None:
        self._demo = demo
        self._clock = clock
        self._accounts = {account.key: (account, keyed(account.secret)) for account in accounts}
        # Names instead of keys: they get into logs.
        self._users = {
            account.key: (account.user or f"user {number}", account.master or account.user or f"user {number}")
            for number, (account, _) in enumerate(self._accounts.values(), 1)
        }

    def who(self, request: Request) -> Who:
        """The user behind the key, and whether it is for demo trading."""
        names = self._users.get(request.headers.get("ok-access-key", ""))
        return Who() if names is None else Who(*names, self._environment(request.headers))

    def refused(self, request: Request, endpoint: EndpointData) -> Refusal | None:
        """Check key, clock, environment, passphrase, signature and permission, in this order."""
        headers = request.headers
        if endpoint.auth == "public" or (endpoint.auth == "optional" and not headers.get("ok-access-key")):
            return None
        for name, code in _REQUIRED_HEADERS:
            if not headers.get(name):
                title = name.upper()
                return refusal(code, f"Request header {title} can not be empty.", f"no {title} header")
        return self._untimely(headers["ok-access-timestamp"]) or self._unknown(request, endpoint)

    def _untimely(self, timestamp: str) -> Refusal | None:
        sent = seconds(timestamp)
        if sent is None:
            return refusal("50112", "Invalid OK-ACCESS-TIMESTAMP", "the timestamp has another form")
        late = self._clock() - sent
        if abs(late) <= SKEW:
            return None
        why = f"the timestamp is {abs(late):.3f} s {'old' if late > 0 else 'ahead'}, {SKEW:g} s are allowed"
        return refusal("50102", "Timestamp request expired", why)

    def _unknown(self, request: Request, endpoint: EndpointData) -> Refusal | None:
        """Who asks, whether they are who they say, and whether they may."""
        headers = request.headers
        key = headers["ok-access-key"]
        account, begun = self._accounts.get(key, (None, None))
        if account is None or begun is None:
            if _KEY.fullmatch(key):
                return refusal("50119", "API key doesn't exist", "no account has this key")
            return refusal("50111", "Invalid OK-ACCESS-KEY", "the key is malformed")
        environment = self._environment(headers)
        if environment not in account.environments:
            why = f"the key is not for {environment}"
            return refusal("50101", "APIKey does not match current environment.", why)
        if not _same(headers["ok-access-passphrase"], account.passphrase):
            text = "Request header OK-ACCESS-PASSPHRASE incorrect."
            return refusal("50105", text, "the passphrase is another")
        right = signed(begun, headers["ok-access-timestamp"], request.method, request.target, request.body)
        if not hmac.compare_digest(right, _bytes(headers["ok-access-sign"])):
            why = f"the signature is not the one of {request.method} with these bytes of target and body"
            return refusal("50113", "Invalid Sign", why)
        if endpoint.permission is not None and endpoint.permission not in account.permissions:
            why = f"the key lacks the permission {endpoint.permission!r}"
            return refusal("50120", "This API key doesn't have permission to use this function", why)
        return None

    def _environment(self, headers: Mapping[str, str]) -> Environment:
        demo = self._demo
        return "demo" if demo is not None and headers.get(demo.header.lower()) == demo.value else "production"


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(_bytes(given), expected.encode())


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
