"""OKX's side of the mock: keys and signatures, codes, messages, HTTP statuses, envelopes.

The signature code is written for this file and shares nothing with the client, so that one mistake is not made twice.

Where the documentation is open this is the mock's choice:

* Order of checks: headers present (key, sign, timestamp, passphrase), form of the timestamp, clock, key known,
  environment, passphrase, signature, permission; after that the server's: content type, JSON, required, values.
* A key that is not 1 to 64 letters, digits and hyphens is malformed (50111); another one without an account is
  unknown (50119).
* A key without the permission that the endpoint names gets 50120; an endpoint that names none asks for none.
* ``x-simulated-trading: 1`` is demo trading, anything else, or no header, is production.
* The timestamp is ISO 8601 with exactly three decimals and ``Z``; both directions count as skew.
* Public endpoints do not look at credentials.
* A wrong method is answered in the gateway's shape, an unknown path and an oversized body in the infrastructure's.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import hmac
import re
import time
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Literal, TypeAlias

import msgspec

from .data import Api, EndpointData
from .rules import Clock, Problem, Refusal
from .wire import JSON, Reply, Request, is_object

Environment: TypeAlias = Literal["production", "demo"]

PERMISSIONS = frozenset({"read", "trade", "withdraw"})
ENVIRONMENTS: frozenset[Environment] = frozenset({"production", "demo"})
SKEW = 30.0
"""Seconds that a request's timestamp may differ from the clock, both ways."""

_TIMESTAMP = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})\.([0-9]{3})Z")
_KEY = re.compile(r"[A-Za-z0-9-]{1,64}")
_LOGIN_TARGET = b"/users/self/verify"
_REQUIRED_HEADERS = (
    ("ok-access-key", "50103"),
    ("ok-access-sign", "50106"),
    ("ok-access-timestamp", "50107"),
    ("ok-access-passphrase", "50104"),
)
_BATCH_LIMITS = {
    "batch-orders": (200, "51111", "Maximum {0} orders can be placed in bulk."),
    "cancel-batch-orders": (400, "51406", "Canceled - order count exceeds the limit {0}."),
    "amend-batch-orders": (400, "51501", "Maximum {0} orders can be modified."),
}


class Account(msgspec.Struct, frozen=True):
    """Who may use the mock, where, and for what."""

    key: str
    secret: str
    passphrase: str
    permissions: frozenset[str] = PERMISSIONS
    environments: frozenset[Environment] = ENVIRONMENTS

    def __repr__(self) -> str:
        return "Account(...)"


DEFAULT_ACCOUNT = Account("test-key", "test-secret", "test-passphrase")
"""Every permission, in demo and production alike."""


def signature(secret: str, timestamp: str, method: str, target: bytes, body: bytes) -> str:
    """What ``OK-ACCESS-SIGN`` must be: base64 of the HMAC-SHA256 over timestamp, method, raw target and raw body.

    A WebSocket login signs with method ``GET``, target ``/users/self/verify`` and no body.
    """
    return base64.b64encode(_digest(_keyed(secret), timestamp, method, target, body)).decode()


def login_signature(secret: str, timestamp: str) -> str:
    """The signature of a WebSocket login; ``timestamp`` are Unix seconds as they were sent."""
    return signature(secret, timestamp, "GET", _LOGIN_TARGET, b"")


class Rules:
    """The rules of one mock; ``accounts`` replace the default account, ``clock`` gives Unix seconds."""

    secret_headers = frozenset({"ok-access-key", "ok-access-sign", "ok-access-passphrase"})
    secret_parameters = frozenset({"apiKey", "secretKey", "passphrase", "sign"})
    binary_type = "application/sbe"

    def __init__(self, api: Api, *, clock: Clock = time.time, accounts: Iterable[Account] = (DEFAULT_ACCOUNT,)) -> None:
        self._envelope = api.envelope
        self._demo = api.demo
        self._clock = clock
        self._accounts = {account.key: (account, _keyed(account.secret)) for account in accounts}

    def authenticate(self, request: Request, endpoint: EndpointData) -> Refusal | None:
        """Check key, clock, environment, passphrase, signature and permission, in this order."""
        headers = request.headers
        if endpoint.auth == "public" or (endpoint.auth == "optional" and not headers.get("ok-access-key")):
            return None
        for name, code in _REQUIRED_HEADERS:
            if not headers.get(name):
                title = name.upper()
                return _gateway(401, code, f"Request header {title} can not be empty.", f"no {title} header")
        return self._untimely(headers["ok-access-timestamp"]) or self._unknown(request, endpoint)

    def _untimely(self, timestamp: str) -> Refusal | None:
        sent = _seconds(timestamp)
        if sent is None:
            return _gateway(401, "50112", "Invalid OK-ACCESS-TIMESTAMP", "the timestamp has another form")
        late = self._clock() - sent
        if abs(late) <= SKEW:
            return None
        why = f"the timestamp is {abs(late):.3f} s {'old' if late > 0 else 'ahead'}, {SKEW:g} s are allowed"
        return _gateway(401, "50102", "Timestamp request expired", why)

    def _unknown(self, request: Request, endpoint: EndpointData) -> Refusal | None:
        """Who asks, whether they are who they say, and whether they may."""
        headers = request.headers
        key = headers["ok-access-key"]
        account, keyed = self._accounts.get(key, (None, None))
        if account is None or keyed is None:
            if _KEY.fullmatch(key):
                return _gateway(401, "50119", "API key doesn't exist", "no account has this key")
            return _gateway(401, "50111", "Invalid OK-ACCESS-KEY", "the key is malformed")
        environment = self._environment(headers)
        if environment not in account.environments:
            why = f"the key is not for {environment}"
            return _gateway(401, "50101", "APIKey does not match current environment.", why)
        if not _same(headers["ok-access-passphrase"], account.passphrase):
            text = "Request header OK-ACCESS-PASSPHRASE incorrect."
            return _gateway(401, "50105", text, "the passphrase is another")
        digest = _digest(keyed, headers["ok-access-timestamp"], request.method, request.target, request.body)
        if not hmac.compare_digest(base64.b64encode(digest), _bytes(headers["ok-access-sign"])):
            why = f"the signature is not the one of {request.method} with these bytes of target and body"
            return _gateway(401, "50113", "Invalid Sign", why)
        if endpoint.permission is not None and endpoint.permission not in account.permissions:
            why = f"the key lacks the permission {endpoint.permission!r}"
            return _normal(200, "50120", "This API key doesn't have permission to use this function", why)
        return None

    def refuse(self, problem: Problem, endpoint: EndpointData | None) -> Refusal:
        """The code, the message and the shape that OKX has for a problem."""
        why, names = problem.why, problem.fields
        name = names[0] if names else ""
        match problem.kind:
            case "unknown_path":
                return _infrastructure(404, "Not Found", why)
            case "too_large":
                return _infrastructure(413, "Payload Too Large", why)
            case "wrong_method":
                return _gateway(405, "50115", "Invalid request method.", why)
            case "content_type":
                return _normal(400, "50006", 'Invalid Content-Type. Please use "application/JSON".', why)
            case "not_json":
                return _normal(400, "50002", "JSON syntax error", why)
            case "empty_body":
                return _normal(400, "50000", "Body for POST request cannot be empty.", why)
            case "missing":
                return _normal(400, "50014", f"Parameter {name} can not be empty.", why)
            case "missing_one_of" | "exclusive" | "incomplete":
                return _several(problem)
            case "too_many":
                return _too_many(problem, endpoint)
            case _:
                return _normal(400, "51000", f"Parameter {name} error", why)

    def unwrap(self, body: Any) -> Any:
        """The data of an answer whose code is a success."""
        if not is_object(body):
            return msgspec.UNSET
        if body.get(self._envelope.code) not in self._envelope.success:
            return msgspec.UNSET
        return body.get(self._envelope.data, msgspec.UNSET)

    def wrap(self, data: Any, like: Mapping[str, Any] | None, extra: Mapping[str, Any]) -> Any:
        """``{"code":"0","data":...,"msg":""}`` with what else the envelope has."""
        if like is not None:
            return {**like, self._envelope.data: data}
        fresh = {self._envelope.code: self._envelope.success[0], self._envelope.data: data, self._envelope.message: ""}
        return {**fresh, **extra}

    def _environment(self, headers: Mapping[str, str]) -> Environment:
        demo = self._demo
        return "demo" if demo is not None and headers.get(demo.header.lower()) == demo.value else "production"


def _several(problem: Problem) -> Refusal:
    """A rule over several fields is broken; the messages have room for two names."""
    names, why = problem.fields, problem.why
    first, second = (*names, *names)[:2] if names else ("", "")
    match problem.kind:
        case "missing_one_of":
            if set(names) == {"ordId", "clOrdId"}:
                return _normal(200, "51003", "Either client order ID or order ID is required.", why)
            return _normal(400, "50015", f"Either parameter {first} or {second} is required", why)
        case "exclusive":
            return _normal(200, "50024", f"Parameter {first} and {second} can not exist at the same time.", why)
        case _:
            return _normal(400, "50016", f"Parameter {first} does not match parameter {second}", why)


def _too_many(problem: Problem, endpoint: EndpointData | None) -> Refusal:
    if not problem.fields and endpoint is not None:
        batch = _BATCH_LIMITS.get(endpoint.path.rpartition("/")[2])
        if batch is not None:
            status, code, message = batch
            return _normal(status, code, message.format(problem.limit), problem.why)
    name = problem.fields[0] if problem.fields else "body"
    return _normal(200, "50025", f"Parameter {name} count exceeds the limit {problem.limit}.", problem.why)


def _normal(status: int, code: str, message: str, why: str) -> Refusal:
    body = msgspec.json.encode({"code": code, "data": [], "msg": message})
    return Refusal(Reply(status, (JSON,), body), f"{code}: {why}")


def _gateway(status: int, code: str, message: str, why: str) -> Refusal:
    """Before a request reaches its service the message comes first and there is no data."""
    return Refusal(Reply(status, (JSON,), msgspec.json.encode({"msg": message, "code": code})), f"{code}: {why}")


def _infrastructure(status: int, message: str, why: str) -> Refusal:
    """What is in front of the gateway has numbers for codes and an object for data."""
    body: dict[str, Any] = {
        "code": status,
        "data": {},
        "detailMsg": "",
        "error_code": str(status),
        "error_message": message,
        "msg": message,
    }
    return Refusal(Reply(status, (JSON,), msgspec.json.encode(body)), f"{status}: {why}")


def _keyed(secret: str) -> hmac.HMAC:
    return hmac.new(secret.encode(), digestmod=hashlib.sha256)


def _digest(keyed: hmac.HMAC, timestamp: str, method: str, target: bytes, body: bytes) -> bytes:
    # A copy of the keyed state saves half of the hashing of a short message.
    state = keyed.copy()
    state.update(timestamp.encode() + method.upper().encode("utf-8", "surrogatepass") + target + body)
    return state.digest()


def _seconds(timestamp: str) -> float | None:
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


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(_bytes(given), expected.encode())


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
