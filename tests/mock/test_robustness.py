"""Whatever arrives, there is an answer, and it is not a failure of the mock's own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.mock import Mock, MockData, wire
from generator.runtime.mock.validate import absent
from generator.runtime.mock.wire import parse_query, received

if TYPE_CHECKING:
    from tests.mock.conftest import Sign
# The mock of the fixture forgets nothing that matters from one example to the next.
MANY = settings(max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

PATHS = (
    "/api/v5/finance/flexible-loan/max-loan",
    "/api/v5/market/candles",
    "/api/v5/trade/batch-orders",
    "/api/v5/trade/order-algo",
    "/api/v5/account/balance",
    "/api/v5/account/set-leverage",
    "/api/v5/support/announcements",
    "/api/v5/public/time",
)
NAMES = [
    "borrowCcy",
    "supCollateral",
    "ccy",
    "amt",
    "instId",
    "bar",
    "after",
    "limit",
    "full",
    "depth",
    "ccys",
    "side",
    "sz",
    "clOrdId",
    "reduceOnly",
    "tags",
    "extra",
    "px",
    "ordType",
    "closeFraction",
    "ordId",
    "a",
    "b",
    "level",
    "count",
    "ratio",
    "extraParams",
    "ids",
    "anything",
    "mode",
    "tpPx",
    "page",
]

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(
        ("", "BTC", "buy", "plain", "conditional", "1", "0.5", "-1", "1e5", "NaN", "\u0661", "true", "{", "[]")
    )
    | st.text(max_size=6)
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=3), inner),
    max_leaves=12,
)
objects = st.dictionaries(st.sampled_from(NAMES), values, max_size=8)
collateral = scalars | st.lists(
    scalars | st.fixed_dictionaries({}, optional={"ccy": scalars, "amt": scalars, "x": scalars}), max_size=3
)
raw_bodies = (
    st.binary(max_size=40)
    | st.sampled_from((b"NaN", b"[[", b"1e999", b"\xef\xbb\xbf{}", b'"\\udc00"', b'{"a":"\\udc00\\ud800"}', b"null"))
    | st.integers(1, 3000).map(lambda depth: b'{"borrowCcy":' + b"[" * depth + b"]" * depth + b"}")
    | st.integers(1, 5000).map(lambda digits: b'{"count":' + b"7" * digits + b"}")
)
bodies = (
    objects.map(msgspec.json.encode) | st.lists(objects | scalars, max_size=5).map(msgspec.json.encode) | raw_bodies
)
pieces = st.sampled_from(
    (*NAMES, "=", "&", "%", "%2", "%ff", "%00", "%2C", "+", "BTC", "1H", "300", "?", "#", "é", "\ud800")
)
queries = st.lists(pieces, max_size=12).map("".join)
targets = st.builds(
    lambda path, query: path + query, st.sampled_from(PATHS), st.just("") | queries.map(lambda q: f"?{q}")
)
methods = st.sampled_from(("GET", "POST"))


def check(mock: Mock, reply: Any) -> None:
    status, headers, body = reply
    assert status in {200, 400, 401, 404, 405, 413}
    assert dict(headers)["content-type"] == "application/json"
    answer = json.loads(body)
    assert isinstance(answer, dict)
    assert set(answer) >= {"code", "msg"}
    call = mock.calls(last=1)[0]
    assert call.status == status
    assert bool(call.why) == (answer["code"] != "0")


@MANY
@given(methods, targets, bodies)
def test_signed_requests_with_anything_in_them(mock: Mock, sign: Sign, method: str, target: str, body: bytes) -> None:
    raw = target.encode("utf-8", "surrogatepass")
    check(mock, mock.handle(method, raw, sign(method, raw, body), body))


@MANY
@given(
    st.text(max_size=5) | methods,
    st.text(max_size=30) | st.binary(max_size=30) | targets,
    st.dictionaries(
        st.sampled_from(
            ("ok-access-key", "OK-ACCESS-SIGN", "ok-access-timestamp", "ok-access-passphrase", "content-type")
        )
        | st.text(max_size=5),
        st.text(max_size=12) | st.sampled_from(("test-key", "test-passphrase", "2026-02-25T06:13:20.500Z")),
    )
    | st.lists(st.tuples(st.text(max_size=8) | st.binary(max_size=8), st.text(max_size=8) | st.binary(max_size=8))),
    st.none() | bodies,
)
def test_requests_of_any_kind(mock: Mock, method: str, target: Any, headers: Any, body: bytes | None) -> None:
    check(mock, mock.handle(method, target, headers, body))


ORDERS = ("order", "batch-orders", "batch-orders", "cancel-order", "cancel-batch-orders", "amend-batch-orders")
GOOD = {"instId": "BTC-USDT-SWAP", "tdMode": "cross", "side": "buy", "ordType": "limit", "sz": "1", "px": "2"}
odd: st.SearchStrategy[Any] = st.sampled_from(
    ([], {}, [[]], {"instId": []}, None, True, 0, 1.5, "", "mmp", "1", "x" * 40, "BTC-USDT")
)
faults = st.dictionaries(
    st.sampled_from((*GOOD, "ordId", "clOrdId", "newSz", "reqId", "isElpTakerAccess")), odd, min_size=1, max_size=2
)
orders = faults | faults.map(lambda wrong: {**GOOD, **wrong})
batches = st.lists(orders | st.just(GOOD), min_size=2, max_size=4)


@MANY
@given(path=st.sampled_from(ORDERS), body=orders | batches, limits=st.booleans(), memory=st.booleans())
def test_orders_of_which_some_are_garbage(
    market: MockData, sign: Sign, path: str, body: Any, *, limits: bool, memory: bool
) -> None:
    """Each is done or not, and the answer says of each which."""
    mock = Mock(market, clock=lambda: 1_772_000_000.5, limits=limits, memory=memory)
    target, raw = f"/api/v5/trade/{path}", msgspec.json.encode(body)
    reply = mock.handle("POST", target, sign("POST", target, raw), raw)
    answer = json.loads(reply.body)
    if reply.status != 200 or answer["code"] not in "012":
        assert mock.orders() == [] if memory else True
        return
    done = [item["sCode"] == "0" for item in answer["data"]]
    asked = body if isinstance(body, list) else [body]
    assert len(done) == len(asked) if memory else done
    assert answer["code"] == ("0" if all(done) else "2" if any(done) else "1")
    assert all(isinstance(value, str) for item in answer["data"] for value in item.values())
    if memory and path in ("order", "batch-orders"):
        assert len(mock.orders()) == sum(done)
        assert all(
            all(isinstance(item.get(name), str) and item[name] for name in ("instId", "side", "sz"))
            for item, was in zip(asked, done, strict=True)
            if was
        )


@settings(MANY, max_examples=500)
@given(st.fixed_dictionaries({}, optional={"borrowCcy": scalars, "supCollateral": collateral, "x": values}))
def test_what_is_accepted_has_what_is_required(mock: Mock, sign: Sign, body: dict[str, Any]) -> None:
    target, raw = PATHS[0], msgspec.json.encode(body)
    reply = mock.handle("POST", target, sign("POST", target, raw), raw)
    items = body.get("supCollateral")
    good = isinstance(body.get("borrowCcy"), str) and body["borrowCcy"] != ""
    good = good and (absent(items) or (isinstance(items, list) and all(map(is_collateral, items))))
    assert (reply.status == 200) == good
    if good:
        assert json.loads(reply.body)["data"][0]["borrowCcy"] == body["borrowCcy"]


def is_collateral(item: Any) -> bool:
    """The rule of the page, said once more in other words."""
    if not isinstance(item, dict) or not isinstance(item.get("ccy"), str) or not isinstance(item.get("amt"), str):
        return False
    whole, point, part = item["amt"].removeprefix("-").partition(".")
    digits = [whole, part] if point else [whole]
    return item["ccy"] != "" and all(text.isascii() and text.isdigit() for text in digits)


@given(st.binary(max_size=40))
def test_a_query_is_read_or_refused(query: bytes) -> None:
    parameters, unreadable, why = parse_query(query)
    assert all(isinstance(text, str) for pair in parameters.items() for text in pair)
    assert (unreadable is None) == (why == "")


@given(st.dictionaries(st.text(min_size=1, max_size=8), st.text(max_size=8), max_size=4))
def test_an_encoded_query_reads_back(parameters: dict[str, str]) -> None:
    from urllib.parse import quote, urlencode

    for spelled in (urlencode(parameters), urlencode(parameters, quote_via=quote)):
        assert parse_query(spelled.encode()) == (parameters, None, "")


def test_made_up_header_names_fill_no_memory() -> None:
    def asked(name: bytes) -> dict[str, str]:
        return received("GET", b"/", [(name, b"1"), (b"X-Known", b"2")], b"").headers

    for number in range(1000):
        assert asked(b"X-Made-Up-%d" % number) == {f"x-made-up-{number}": "1", "x-known": "2"}
    assert asked(b"X" * 70_000) == {"x" * 70_000: "1", "x-known": "2"}
    assert asked(b"x-KNOWN") == {"x-known": "1, 2"}
    assert len(wire._names) <= 256
    assert max(map(len, wire._names)) <= 64
