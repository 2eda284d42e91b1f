"""OKX's side of the mock: keys and signatures, codes, messages, HTTP statuses, envelopes.

The signature code is written for this file and shares nothing with the client, so that one mistake is not made twice.

Where the documentation is open this is the mock's choice:

* Order of checks: rate limits by IP address, headers present (key, sign, timestamp, passphrase), form of the
  timestamp, clock, key known, environment, passphrase, signature, permission, rate limits by user; after that the
  server's: content type, JSON, required, values; last ``expTime``, and of each order the account's limit and its
  client id.
* A key that is not 1 to 64 letters, digits and hyphens is malformed (50111); another one without an account is
  unknown (50119).
* A key without the permission that the endpoint names gets 50120; an endpoint that names none asks for none.
* ``x-simulated-trading: 1`` is demo trading, anything else, or no header, is production.
* The timestamp is ISO 8601 with exactly three decimals and ``Z``; both directions count as skew.
* Public endpoints do not look at credentials.
* Demo and production are counted apart, and what was written in one is not found in the other.
* An instrument, a family or a tag that a request does not name has no name: what lacks it is counted together. A
  pair of currencies is an instrument, whichever comes first. A month has 31 days. A limit that names nobody is by IP
  address where the endpoint is public, by user where it is private. Limits of lead traders are left out: no key is one.
* Nothing is filled by itself, and no timer cancels anything.
* A transfer that nobody made is an empty list; transfers and withdrawals may share a client id.
* An ``expTime`` in the past is 50036, one that passes on the way is 50037, both for the whole request.
* A wrong method is answered in the gateway's shape, an unknown path and an oversized body in the infrastructure's.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import hmac
import re
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal, TypeAlias

import msgspec

from .budgets import Limits, items_of
from .data import Api, EndpointData
from .rules import Bound, Budget, Clock, Failure, Kind, Limiter, Problem, Refusal, Who
from .wire import JSON, Reply, Request, is_list, is_object

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

_STATUS = {
    **dict.fromkeys(("50000", "50002", "50004", "50006", "50014", "50015", "50016", "50100", "51000"), 400),
    **dict.fromkeys(("51346", "51406", "51501", "55123", "58114", "59105"), 400),
    **dict.fromkeys(map(str, range(50101, 50115)), 401),
    "50119": 401,  # documented as 200, seen as 401
    "50035": 403,
    "50115": 405,
    "50005": 410,
    **dict.fromkeys(("50011", "50013", "51113", "51115", "58102"), 429),
    **dict.fromkeys(("50026", "51054", "51149", "52910", "52911", "52912"), 500),
    "50001": 503,
}
"""HTTP statuses of top-level codes, where it is not 200."""
_GATEWAY = frozenset({"50011", "50115", "50119", *map(str, range(50101, 50115))})
"""Codes of what is in front of the services: answers without data."""

_SINGLE = {
    "/trade/batch-orders": "/trade/order",
    "/trade/cancel-batch-orders": "/trade/cancel-order",
    "/trade/amend-batch-orders": "/trade/amend-order",
}
"""A batch of one counts as a single order."""
_ACCOUNT_LIMITED = frozenset({"/trade/order", "/trade/batch-orders", "/trade/amend-order", "/trade/amend-batch-orders"})
_ACCOUNT_LIMIT = (1000, 2.0)
"""New and amended orders per seconds and user, but for spot, margin and market makers' protected ones."""
_MMP = frozenset({"mmp", "mmp_and_post_only"})
_ELP_LIMITED = frozenset({"/trade/order", "/trade/batch-orders"})
_ELP_LIMIT = (50, 2.0)
"""Orders that take retail liquidity, per seconds, user and instrument, single ones and batches together."""
_COUNTED_BY = {"instrument_type": "instType", "instrument_id_code": "instIdCode", "currency": "ccy"}
_OPTION = re.compile(r"(.+)-[0-9]{6}-[0-9.]+-[CP]")
_FUTURES = re.compile(r"(.+)-[0-9]{6}")
_EXPIRING = frozenset({*_ACCOUNT_LIMITED, "/tradingBot/signal/sub-order"})
"""Paths of POSTs that heed the header ``expTime``."""
_IDS = ("ordId", "algoId", "rfqId")
_DIGITS = re.compile(r"[0-9]{1,20}")


class Account(msgspec.Struct, frozen=True):
    """Who may use the mock, where, and for what.

    Keys of one ``user`` share limits and orders, and so do users of one ``master`` where the docs say so; empty stands
    for a user or a master of its own.
    """

    key: str
    secret: str
    passphrase: str
    permissions: frozenset[str] = PERMISSIONS
    environments: frozenset[Environment] = ENVIRONMENTS
    user: str = ""
    master: str = ""

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

    over_budget = Failure("50061", "Too many orders of this account")
    maintenance = Failure("50001", "Under maintenance")

    def __init__(self, api: Api, *, clock: Clock = time.time, accounts: Iterable[Account] = (DEFAULT_ACCOUNT,)) -> None:
        self._envelope = api.envelope
        self._prefix = api.path_prefix
        self._demo = api.demo
        self._clock = clock
        self._accounts = {account.key: (account, _keyed(account.secret)) for account in accounts}
        # Names instead of keys: they get into logs.
        self._users = {
            account.key: (account.user or f"user {number}", account.master or account.user or f"user {number}")
            for number, (account, _) in enumerate(self._accounts.values(), 1)
        }

    @property
    def kinds(self) -> Sequence[Kind]:
        """Orders of all sorts, requests for quotes, transfers and withdrawals."""
        return KINDS

    @property
    def server_time(self) -> Mapping[str, str]:
        """One endpoint tells the time."""
        return {"GET /public/time": "ts"}

    def named(self, request: Request) -> bool:
        """Whether the request names a key."""
        return bool(request.headers.get("ok-access-key"))

    def who(self, request: Request) -> Who:
        """The user behind the key, and whether it is for demo trading."""
        names = self._users.get(request.headers.get("ok-access-key", ""))
        return Who() if names is None else Who(*names, self._environment(request.headers))

    def limiter(self, endpoint: EndpointData, find: Callable[[str, str], EndpointData | None]) -> Limiter | None:
        """The documented limits, and the two that are documented for many endpoints at once."""
        path = endpoint.path.removeprefix(self._prefix)
        single = find(endpoint.method, self._prefix + _SINGLE[path]) if path in _SINGLE else None
        alone = None if single is None else _Limits(_SINGLE[path], single)
        return _Limits(path, endpoint, alone) or None

    def too_many(self, why: str) -> Refusal:
        """The gateway's answer to a request that comes too soon."""
        return _gateway(429, "50011", "Too Many Requests", why)

    def expires(self, endpoint: EndpointData) -> bool:
        """Orders and their changes may say until when they are wanted."""
        return endpoint.path.removeprefix(self._prefix) in _EXPIRING

    def expired(self, request: Request, endpoint: EndpointData, *, late: bool) -> Refusal | None:
        """By the header ``expTime``, in milliseconds."""
        limit = request.headers.get("exptime")
        if not limit or not self.expires(endpoint):
            return None
        if not _DIGITS.fullmatch(limit):
            return _normal(400, "51000", "Parameter expTime error", "expTime is no time in milliseconds")
        if int(limit) >= self._clock() * 1000:
            return None
        if late:
            return _normal(200, "50037", "Order expired", "expTime has passed on the way")
        return _normal(200, "50036", "expTime is in the past", "expTime has passed")

    def fail(self, failure: Failure, *, why: str, status: int | None = None) -> Refusal:
        """Codes of the gateway come without data, as on the wire."""
        shape = _gateway if failure.code in _GATEWAY else _normal
        return shape(status or _STATUS.get(failure.code, 200), failure.code, failure.message, why)

    def fail_items(self, answer: Mapping[str, Any], failures: Mapping[int, Failure], items: Sequence[Any]) -> Refusal:
        """``sCode`` and its like in the items, 1 or 2 in the envelope; else the code of the first failure."""
        shown = answer.get(self._envelope.data)
        why = ", ".join(f"{failure.code} in item {index}" for index, failure in sorted(failures.items()))
        if not is_list(shown) or not shown or not all(is_object(item) and "sCode" in item for item in shown):
            first = failures[min(failures)]
            refusal = _normal(200, first.code, first.message, why)
            return msgspec.structs.replace(refusal, why=f"{first.code}: {why}")
        made = [
            _failed(item, failures[index], items[index : index + 1]) if index in failures else item
            for index, item in enumerate(shown)
        ]
        code, message = (
            ("1", "All operations failed") if len(failures) >= len(made) else ("2", "Some operations failed")
        )
        body = {
            **answer,
            self._envelope.code: code,
            self._envelope.data: made,
            self._envelope.message: message,
        }
        return Refusal(Reply(200, (JSON,), msgspec.json.encode(body)), f"{code}: {why}")

    def stamped(self, answer: Mapping[str, Any]) -> Mapping[str, Any]:
        """``inTime`` and ``outTime``, in microseconds, where the envelope has them."""
        places = [name for name in ("inTime", "outTime") if name in answer]
        return {**answer, **dict.fromkeys(places, str(int(self._clock() * 1_000_000)))} if places else answer

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


class _Limits:
    """The limits of one endpoint; ``alone`` are those that a batch of one order falls under."""

    def __init__(self, path: str, endpoint: EndpointData, alone: _Limits | None = None) -> None:
        self._path = path
        self._alone = alone
        self._documented = Limits(path, endpoint, _Naming())

    def __bool__(self) -> bool:
        return bool(self._documented) or self._alone is not None or self._path in _ACCOUNT_LIMITED

    def of_address(self, arguments: Any, address: str, *, signed: bool) -> Sequence[Budget]:
        """By IP address."""
        return self._documented.of_address(arguments, address, signed=signed)

    def of_user(self, arguments: Any, who: Who) -> Sequence[Budget]:
        """By user; nobody's requests are not counted."""
        if not who.user:
            return ()
        if self._alone is not None and is_list(arguments) and len(arguments) == 1:
            return self._alone.of_user(arguments[0], who)
        found = self._documented.of_user(arguments, who)
        if self._path in _ELP_LIMITED:
            takers = (item for item in items_of(arguments) if item.get("isElpTakerAccess") is True)
            for instrument, cost in Counter(_text(item, "instId") for item in takers).items():
                found.append(Budget(("elp", who.user, who.environment, instrument), *_ELP_LIMIT, cost))
        return found

    def of_item(self, item: Mapping[str, Any], who: Who) -> Budget | None:
        """The limit of a whole account."""
        if self._path not in _ACCOUNT_LIMITED or item.get("ordType") in _MMP:
            return None
        if _instrument_type(item) in ("SPOT", "MARGIN"):
            return None
        return Budget(("orders", who.user, who.environment), *_ACCOUNT_LIMIT)


class _Naming:
    """What the documented limits count by."""

    def part(self, name: str, item: Mapping[str, Any]) -> str:
        """A pair of currencies is an instrument; the family of a derivative is in its name."""
        match name:
            case "instrument_id":
                return _text(item, "instId") or _pair(item)
            case "instrument_family":
                return _text(item, "instFamily") or _text(item, "uly") or _family(_text(item, "instId"))
            case _:
                return _text(item, _COUNTED_BY.get(name, name))

    def holds(self, scope: Sequence[str], item: Mapping[str, Any]) -> bool:
        """Options are told by their names."""
        if "copy_trading_lead" in scope:
            return False
        option = _OPTION.fullmatch(_text(item, "instId")) is not None
        return not (("options" in scope and not option) or ("not_options" in scope and option))


def _pair(item: Mapping[str, Any]) -> str:
    for first, second in (("baseCcy", "quoteCcy"), ("fromCcy", "toCcy")):
        if _text(item, first):
            return "-".join(sorted((_text(item, first), _text(item, second))))
    return ""


def _text(item: Mapping[str, Any], name: str) -> str:
    value = item.get(name)
    return str(value)[:64] if isinstance(value, str | int) else ""


def _family(instrument: str) -> str:
    """What an instrument belongs to, ``BTC-USD`` for each of its derivatives; a pair is its own."""
    for form in (_OPTION, _FUTURES):
        if match := form.fullmatch(instrument):
            return match[1]
    return instrument.removesuffix("-SWAP")


def _instrument_type(values: Mapping[str, Any]) -> str:
    """What an instrument's name says of it; spot and margin differ in how they are traded."""
    instrument = _text(values, "instId")
    if _OPTION.fullmatch(instrument):
        return "OPTION"
    if instrument.endswith("-SWAP"):
        return "SWAP"
    if _FUTURES.fullmatch(instrument):
        return "FUTURES"
    return "MARGIN" if values.get("tdMode") in ("cross", "isolated") else "SPOT"


def _of_instrument(values: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"instType": _instrument_type(values), "instFamily": _family(_text(values, "instId"))}


_ORDER_VALUES = {
    "accFillSz": "0",
    "fillSz": "0",
    "pnl": "0",
    "fee": "0",
    "rebate": "0",
    "category": "normal",
    "isTpLimit": "false",
    "reduceOnly": "false",
    "sCode": "0",
}
_NO_ORDER = Failure("51603", "No such order")
_NOT_CANCELED = Failure("51400", "No such order to cancel")
_NOT_AMENDED = Failure("51503", "No such order to amend")

_TIMES = ("cTime", "uTime", "ts")
_PAGING: dict[str, Bound] = {
    "after": "older",
    "before": "newer",
    "endId": "older_id",
    "beginId": "newer_id",
    "begin": "since",
    "end": "until",
    "limit": "limit",
}

KINDS = (
    Kind(
        name="order",
        id="ordId",
        client_id="clOrdId",
        state=("live", "canceled"),
        times=_TIMES,
        paging=_PAGING,
        creates=("POST /trade/order", "POST /trade/batch-orders"),
        finds={
            "GET /trade/order": "one",
            "GET /trade/orders-pending": "live",
            "GET /trade/orders-history": "ended",
            "GET /trade/orders-history-archive": "ended",
        },
        cancels=("POST /trade/cancel-order", "POST /trade/cancel-batch-orders"),
        amends=("POST /trade/amend-order", "POST /trade/amend-batch-orders"),
        amended={"newSz": "sz", "newPx": "px", "newPxUsd": "pxUsd", "newPxVol": "pxVol"},
        within=("instId",),
        fresh=_ORDER_VALUES,
        complete=_of_instrument,
        duplicate=Failure("51016", "This clOrdId is taken"),
        unknown=_NO_ORDER,
        not_canceled=_NOT_CANCELED,
        not_amended=_NOT_AMENDED,
    ),
    Kind(
        name="algo_order",
        id="algoId",
        client_id="algoClOrdId",
        state=("live", "canceled"),
        times=_TIMES,
        paging=_PAGING,
        creates=("POST /trade/order-algo",),
        finds={
            "GET /trade/order-algo": "one",
            "GET /trade/orders-algo-pending": "live",
            "GET /trade/orders-algo-history": "ended",
        },
        cancels=("POST /trade/cancel-algos",),
        amends=("POST /trade/amend-algos",),
        amended={"newSz": "sz", "newTpTriggerPx": "tpTriggerPx", "newSlTriggerPx": "slTriggerPx"},
        within=("instId",),
        fresh={"reduceOnly": "false", "actualSz": "0", "failCode": "0", "sCode": "0"},
        renamed={"orderPx": "ordPx"},
        complete=_of_instrument,
        duplicate=Failure("51065", "This algoClOrdId is taken"),
        unknown=_NO_ORDER,
        not_canceled=_NOT_CANCELED,
        not_amended=_NOT_AMENDED,
    ),
    Kind(
        name="spread_order",
        id="ordId",
        client_id="clOrdId",
        state=("live", "canceled"),
        times=_TIMES,
        paging=_PAGING,
        creates=("POST /sprd/order",),
        finds={
            "GET /sprd/order": "one",
            "GET /sprd/orders-pending": "live",
            "GET /sprd/orders-history": "ended",
            "GET /sprd/orders-history-archive": "ended",
        },
        cancels=("POST /sprd/cancel-order",),
        cancels_all=("POST /sprd/mass-cancel",),
        amends=("POST /sprd/amend-order",),
        amended={"newSz": "sz", "newPx": "px"},
        fresh={
            "accFillSz": "0",
            "fillSz": "0",
            "pendingFillSz": "0",
            "pendingSettleSz": "0",
            "canceledSz": "0",
            "avgPx": "0",
            "sCode": "0",
        },
        duplicate=Failure("51016", "This clOrdId is taken"),
        unknown=_NO_ORDER,
        not_canceled=_NOT_CANCELED,
        not_amended=_NOT_AMENDED,
    ),
    Kind(
        name="rfq",
        id="rfqId",
        client_id="clRfqId",
        state=("active", "canceled"),
        times=_TIMES,
        paging=_PAGING,
        creates=("POST /rfq/create-rfq",),
        finds={"GET /rfq/rfqs": "all"},
        cancels=("POST /rfq/cancel-rfq", "POST /rfq/cancel-batch-rfqs"),
        cancels_all=("POST /rfq/cancel-all-rfqs",),
        plural={"rfqIds": "rfqId", "clRfqIds": "clRfqId"},
        fresh={"sCode": "0"},
        duplicate=Failure("70101", "This clRfqId is taken"),
        not_canceled=Failure("70000", "No such RFQ"),
    ),
    Kind(
        name="transfer",
        id="transId",
        client_id="clientId",
        state=("success", "failed"),
        times=_TIMES,
        paging=_PAGING,
        creates=("POST /asset/transfer",),
        finds={"GET /asset/transfer-state": "one"},
        fresh={"type": "0"},
    ),
    Kind(
        name="withdrawal",
        id="wdId",
        client_id="clientId",
        state=("0", "-2"),
        times=_TIMES,
        paging=_PAGING,
        creates=("POST /asset/withdrawal",),
        finds={"GET /asset/withdrawal-history": "all"},
        cancels=("POST /asset/cancel-withdrawal",),
        renamed={"toAddr": "to"},
        not_canceled=Failure("58215", "No such withdrawal"),
    ),
)
"""What is remembered of what was written."""


def _failed(shown: Mapping[str, Any], failure: Failure, items: Sequence[Any]) -> dict[str, Any]:
    """An item of an answer that has failed: there are no ids in it but those that the item asked for names."""
    made = {**shown, "sCode": failure.code, "sMsg": failure.message}
    for item in items:
        named = item if is_object(item) else {}
        made.update({name: named.get(name) or "" for name in _IDS if name in made})
    return made | ({"subCode": failure.sub_code} if "subCode" in made else {})


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
