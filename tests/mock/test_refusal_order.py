"""Every refusal to the byte, and which one answers where a request is wrong in several ways.

One request, one exchange with one endpoint, and a list of all that can be wrong with them, in the order of the checks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.mock import Mock, MockData, Reply, load
from generator.runtime.mock.okx import Account, Rules
from tests.mock.conftest import API, write

if TYPE_CHECKING:
    from tests.mock.conftest import Sign

NOW = 1_772_000_000.5
PATH = "/api/v5/trade/order"
HERE, THERE = "198.51.100.7", "203.0.113.9"
LIMIT = 2000
BY_ADDRESS, BY_USER = 3, 2
WINDOW = {"unit": "requests", "window": "2s"}
ENDPOINT = {
    "method": "POST",
    "path": PATH,
    "auth": "private",
    "permission": "trade",
    "rate_limits": [
        {"count": BY_ADDRESS, "per": ["ip"], **WINDOW},
        {"count": BY_USER, "per": ["user_id"], **WINDOW},
    ],
    "request": {
        "style": "json_object",
        "fields": [
            {"name": "need", "type": "string", "required": True},
            *({"name": name, "type": "string"} for name in "abcdef"),
            {"name": "text", "type": "string"},
            {"name": "enum", "type": "string", "values": [{"value": "x"}]},
            {"name": "short", "type": "string", "max_length": 3},
            {"name": "ranged", "type": "string", "kind": "decimal", "max": "10"},
            {"name": "few", "type": "array", "items": "string", "min_items": 2},
            {"name": "many", "type": "array", "items": "string", "max_items": 2},
        ],
        "constraints": [{"one_of": ["a", "b"]}, {"at_most_one": ["c", "d"]}, {"together": ["e", "f"]}],
    },
    "response": {"style": "objects", "fields": [{"name": "ordId", "type": "string"}]},
}


@dataclass
class Draft:
    """A good request, until something spoils it."""

    method: str = "POST"
    path: str = PATH
    pad: bool = False
    asked_by_address: int = 0
    asked_by_user: int = 0
    account: dict[str, Any] = field(default_factory=dict[str, Any])
    headers: dict[str, Any] = field(default_factory=dict[str, Any])
    body: dict[str, Any] = field(default_factory=lambda: {"need": "1", "a": "1"})
    raw: bytes | None = None
    expires: str | None = None


def gateway(message: str, code: str) -> bytes:
    return json.dumps({"msg": message, "code": code}, separators=(",", ":")).encode()


def normal(message: str, code: str) -> bytes:
    return json.dumps({"code": code, "data": [], "msg": message}, separators=(",", ":")).encode()


def infrastructure(message: str, code: str) -> bytes:
    body = {
        "code": int(code),
        "data": {},
        "detailMsg": "",
        "error_code": code,
        "error_message": message,
        "msg": message,
    }
    return json.dumps(body, separators=(",", ":")).encode()


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong; two with the same ``slot`` can't be so at once."""

    name: str
    slot: str
    status: int
    code: str
    message: str
    shape: Callable[[str, str], bytes]
    why: str
    spoil: Callable[[Draft], None]

    def __repr__(self) -> str:
        return self.name

    def refused(self, reply: Reply, why: str) -> bool:
        exact = (reply.status, reply.body) == (self.status, self.shape(self.message, self.code))
        return exact and why.startswith(f"{self.code}: ") and re.search(self.why, why) is not None


def sets(**values: Any) -> Callable[[Draft], None]:
    def spoil(draft: Draft) -> None:
        for name, value in values.items():
            setattr(draft, name, value)

    return spoil


def header(**values: Any) -> Callable[[Draft], None]:
    return lambda draft: draft.headers.update(values)


def account(**values: Any) -> Callable[[Draft], None]:
    return lambda draft: draft.account.update(values)


def body(**values: Any) -> Callable[[Draft], None]:
    return lambda draft: draft.body.update(values)


def missing(name: str, code: str) -> list[Fault]:
    title = f"OK-ACCESS-{name.upper()}"
    text = f"The header {title} is missing"
    return [
        Fault(f"{how} {name}", name, 401, code, text, gateway, f"no {title} header", header(**{name: value}))
        for how, value in (("no", None), ("empty", ""), ("blank", "  "))
    ]


def stamp(name: str, text: str, why: str) -> Fault:
    message, code = (
        ("The timestamp is too far off", "50102") if " s " in why else ("Invalid OK-ACCESS-TIMESTAMP", "50112")
    )
    return Fault(name, "timestamp", 401, code, message, gateway, why, header(timestamp=text))


def parameter(name: str, code: str, message: str, why: str, spoil: Callable[[Draft], None], status: int = 400) -> Fault:
    return Fault(name, name, status, code, message, normal, why, spoil)


def unreadable(name: str, code: str, message: str, why: str, raw: bytes) -> Fault:
    return Fault(name, "body", 400, code, message, normal, why, sets(raw=raw))


IP_TEXT = f"The API key test-key may not be used from {HERE}"
FAULTS: Sequence[Fault] = (
    Fault("unknown path", "path", 404, "404", "Not Found", infrastructure, "no endpoint", sets(path=f"{PATH}/")),
    Fault(
        "wrong method", "method", 405, "50115", "The path has another method", gateway, "for POST", sets(method="GET")
    ),
    Fault("too large", "size", 413, "413", "Payload Too Large", infrastructure, "more than 2000 bytes", sets(pad=True)),
    Fault(
        "too many of the address",
        "address limit",
        429,
        "50011",
        "Too many requests at once",
        gateway,
        f"more than 3 in 2 s for .*{HERE}",
        sets(asked_by_address=BY_ADDRESS),
    ),
    *missing("key", "50103"),
    *missing("sign", "50106"),
    *missing("timestamp", "50107"),
    *missing("passphrase", "50104"),
    stamp("a timestamp in seconds", "1772000000.500", "another form"),
    stamp("a timestamp without milliseconds", "2026-02-25T06:13:20Z", "another form"),
    stamp("an old timestamp", "2026-02-25T06:12:50.499Z", "30.001 s old, 30 s are allowed"),
    stamp("a timestamp ahead", "2026-02-25T06:13:50.501Z", "30.001 s ahead, 30 s are allowed"),
    Fault("malformed key", "key", 401, "50111", "Invalid OK-ACCESS-KEY", gateway, "malformed", header(key="no key!")),
    Fault("unknown key", "key", 401, "50119", "No such API key", gateway, "no account", header(key="nobody")),
    Fault("region", "region", 401, "50119", "No such API key", gateway, "lives in 'eea'", account(region="eea")),
    Fault(
        "environment",
        "environment",
        401,
        "50101",
        "The API key is for the other environment",
        gateway,
        "the key is not for production",
        account(environments=frozenset({"demo"})),
    ),
    Fault(
        "address", "address", 401, "50110", IP_TEXT, gateway, "bound to other addresses", account(addresses=(THERE,))
    ),
    Fault(
        "wrong passphrase",
        "passphrase",
        401,
        "50105",
        "The passphrase is wrong",
        gateway,
        "the passphrase is another",
        header(passphrase="another"),
    ),
    Fault("signature", "sign", 401, "50113", "Invalid Sign", gateway, "not the one of POST", header(secret="another")),
    Fault(
        "permission",
        "permission",
        401,
        "50120",
        "The API key lacks the permission",
        gateway,
        "lacks the permission 'trade'",
        account(permissions=frozenset({"read", "withdraw"})),
    ),
    Fault(
        "too many of the user",
        "user limit",
        429,
        "50011",
        "Too many requests at once",
        gateway,
        "more than 2 in 2 s for .*somebody",
        sets(asked_by_user=BY_USER),
    ),
    parameter(
        "content type",
        "50006",
        "The content type has to be JSON",
        "Content-Type is 'text/plain'",
        header(content_type="text/plain"),
    ),
    unreadable("no JSON", "50002", "The body is no JSON of this form", "can't be read", b"{"),
    unreadable("no UTF-8", "50002", "The body is no JSON of this form", "can't be read", b'{"need":"\xff"}'),
    unreadable("no object", "50002", "The body is no JSON of this form", "a list, not an object", b"[]"),
    unreadable("null", "50002", "The body is no JSON of this form", "null, not an object", b"null"),
    unreadable(
        "deep", "50002", "The body is no JSON of this form", "100 levels", b'{"x":' + b"[" * 150 + b"]" * 150 + b"}"
    ),
    unreadable("no body", "50000", "The body is empty", "the body is empty", b""),
    parameter("missing", "50014", "need is missing", "need is required", body(need="")),
    parameter("none of", "50015", "a or b has to be given", "none of a, b", body(a=None)),
    parameter(
        "both of",
        "50024",
        "c and d exclude each other",
        "c, d at once",
        body(c="1", d="1"),
        status=200,
    ),
    parameter("half of", "50016", "e and f do not go together", "e without f", body(e="1")),
    parameter("type", "51000", "text is wrong", "a number, not a string", body(text=1)),
    parameter("value", "51000", "enum is wrong", "not documented: 'y'", body(enum="y")),
    parameter("length", "51000", "short is wrong", "more than 3 characters", body(short="abcd")),
    parameter("range", "51000", "ranged is wrong", "more than 10", body(ranged="10.1")),
    parameter("too few", "51000", "few is wrong", "fewer than 2", body(few=["1"])),
    parameter("too many", "50025", "many has more than 2 items", "more than 2", body(many=["1"] * 3), 200),
    parameter(
        "expired", "50036", "expTime is in the past", "expTime has passed", sets(expires="1772000000499"), status=200
    ),
)


@pytest.fixture(scope="module")
def exchange(tmp_path_factory: pytest.TempPathFactory) -> MockData:
    api = {**API, "regions": {"us": "https://us.okx.com", "eea": "https://eea.okx.com"}}
    return load(write(tmp_path_factory.mktemp("order") / "data", api, {"trade": {"place": ENDPOINT}}))


def ask(exchange: MockData, sign: Sign, faults: Sequence[Fault]) -> tuple[Reply, str]:
    """The answer to a request that is wrong in these ways, and what the log says of it."""
    draft = Draft()
    for fault in faults:
        fault.spoil(draft)
    secrets = ("test-secret", "test-passphrase")
    accounts = [
        Account("test-key", *secrets, user="somebody", **draft.account),
        Account("a", *secrets, user="somebody"),
    ]
    rules = Rules(exchange.api, clock=lambda: NOW, accounts=accounts, region="us")
    mock = Mock(exchange, clock=lambda: NOW, rules=rules, limits=True, body_limit=LIMIT)
    good = json.dumps(Draft().body).encode()
    for _ in range(draft.asked_by_address):
        assert mock.handle("POST", PATH, {}, good, address=HERE).status == 401
    for number in range(draft.asked_by_user):
        other = mock.handle("POST", PATH, sign("POST", PATH, good, key="a"), good, address=f"10.0.0.{number}")
        assert other.status == 200
    raw = json.dumps(draft.body).encode() if draft.raw is None else draft.raw
    raw = raw.ljust(LIMIT + 1) if draft.pad else raw
    headers = sign(draft.method, draft.path, raw, **draft.headers)
    if draft.expires:
        headers["expTime"] = draft.expires
    reply = mock.handle(draft.method, draft.path, headers, raw, address=HERE)
    return reply, mock.calls(last=1)[0].why


def test_the_request_itself_is_good(exchange: MockData, sign: Sign) -> None:
    reply, why = ask(exchange, sign, ())
    assert (reply.status, json.loads(reply.body)["code"], why) == (200, "0", "")


@pytest.mark.parametrize("fault", FAULTS, ids=repr)
def test_each_fault_has_its_refusal(exchange: MockData, sign: Sign, fault: Fault) -> None:
    reply, why = ask(exchange, sign, [fault])
    assert (reply.status, reply.body) == (fault.status, fault.shape(fault.message, fault.code))
    assert why.startswith(f"{fault.code}: ")
    assert re.search(fault.why, why)
    assert dict(reply.headers)["content-type"] == "application/json"


@pytest.mark.parametrize("first", range(len(FAULTS)), ids=lambda index: repr(FAULTS[index]))
def test_of_two_faults_the_earlier_one_answers(exchange: MockData, sign: Sign, first: int) -> None:
    fault = FAULTS[first]
    others = [other for other in FAULTS[first + 1 :] if other.slot != fault.slot]
    wrong = [other for other in others if not fault.refused(*ask(exchange, sign, [other, fault]))]
    assert wrong == []


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(range(len(FAULTS))), min_size=1, unique_by=lambda index: FAULTS[index].slot))
def test_of_many_faults_the_first_one_answers(exchange: MockData, sign: Sign, which: list[int]) -> None:
    reply, why = ask(exchange, sign, [FAULTS[index] for index in which])
    assert FAULTS[min(which)].refused(reply, why), (reply, why)


def test_the_reason_stays_in_the_log(exchange: MockData, sign: Sign) -> None:
    """What it says beyond code and message is nowhere on the wire."""
    for fault in FAULTS:
        reply, why = ask(exchange, sign, [fault])
        said = why.partition(": ")[2].encode()
        assert said not in reply.body
        assert not any(said.decode() in value for _, value in reply.headers)
