"""What is wrong with a request, and what OKX calls it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from generator.runtime.mock import Mock, MockData, Problem
from generator.runtime.mock.data import Field, RequestShape
from generator.runtime.mock.okx import Rules
from generator.runtime.mock.validate import Validator, worst_of_items
from generator.runtime.mock.wire import request

if TYPE_CHECKING:
    from tests.mock.conftest import Post, Sign
LOAN = "finance/flexible-loan/max-loan"
ALGO = "trade/order-algo"
BATCH = "trade/batch-orders"
CANDLES = "/api/v5/market/candles"
ITEM = {"instId": "BTC-USDT", "side": "buy", "sz": "1"}
ORDER = {"ordType": "plain", "sz": "1"}


def answer(reply: tuple[int, Any, bytes]) -> tuple[int, str, str]:
    body = json.loads(reply[2])
    assert list(body) == ["code", "data", "msg"]
    return reply[0], body["code"], body["msg"]


@pytest.mark.parametrize(
    ("path", "body", "status", "code", "message"),
    [
        (LOAN, {}, 400, "50014", "borrowCcy is missing"),
        (LOAN, {"borrowCcy": ""}, 400, "50014", "borrowCcy is missing"),
        (LOAN, {"borrowCcy": None}, 400, "50014", "borrowCcy is missing"),
        (
            LOAN,
            {"borrowCcy": "USDT", "supCollateral": [{"ccy": "BTC"}]},
            400,
            "50014",
            "amt is missing",
        ),
        (LOAN, {"borrowCcy": 1}, 400, "51000", "borrowCcy is wrong"),
        (LOAN, {"borrowCcy": "USDT", "supCollateral": {}}, 400, "51000", "supCollateral is wrong"),
        (LOAN, {"borrowCcy": "USDT", "supCollateral": ["BTC"]}, 400, "51000", "supCollateral is wrong"),
        (LOAN, {"borrowCcy": "USDT", "supCollateral": [{"ccy": "B", "amt": 1.5}]}, 400, "51000", "amt is wrong"),
        (
            LOAN,
            {"borrowCcy": "USDT", "supCollateral": [{"ccy": "B", "amt": "1e3"}]},
            400,
            "51000",
            "amt is wrong",
        ),
        (LOAN, b"", 400, "50000", "The body is empty"),
        (LOAN, b"{", 400, "50002", "The body is no JSON of this form"),
        (LOAN, b"[]", 400, "50002", "The body is no JSON of this form"),
        (LOAN, b'{"borrowCcy":NaN}', 400, "50002", "The body is no JSON of this form"),
        (LOAN, b'{"borrowCcy":1e999}', 400, "50002", "The body is no JSON of this form"),
        (LOAN, b'{"borrowCcy":' + b"9" * 5000 + b"}", 400, "50002", "The body is no JSON of this form"),
        (LOAN, b'{"borrowCcy":"\xff"}', 400, "50002", "The body is no JSON of this form"),
        (LOAN, b'{"borrowCcy":"\\ud800"}', 400, "50002", "The body is no JSON of this form"),
        (LOAN, b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}", 400, "50002", "The body is no JSON of this form"),
        (
            LOAN,
            b'{"borrowCcy":"USDT","x":' + b"[" * 100 + b"]" * 100 + b"}",
            400,
            "50002",
            "The body is no JSON of this form",
        ),
        (BATCH, b"", 400, "50000", "The body is empty"),
        (BATCH, [], 400, "50000", "The body is empty"),
        (BATCH, ITEM, 400, "50002", "The body is no JSON of this form"),
        (BATCH, [ITEM, 1], 400, "50002", "The body is no JSON of this form"),
        (BATCH, [{**ITEM, "extra": []}], 200, "0", ""),
        (BATCH, [ITEM] * 4, 200, "51111", "At most 3 new orders at once"),
        (BATCH, [{}, {**ITEM, "side": "x"}, ITEM, ITEM], 200, "51111", "At most 3 new orders at once"),
        (ALGO, {"ordType": "plain"}, 400, "50015", "sz or closeFraction has to be given"),
        (ALGO, {"ordType": "conditional", "sz": "1"}, 400, "50014", "tpPx is missing"),
        (
            ALGO,
            {**ORDER, "ordId": "1", "clOrdId": "2"},
            200,
            "50024",
            "ordId and clOrdId exclude each other",
        ),
        (ALGO, {**ORDER, "b": "1"}, 400, "50016", "b and a do not go together"),
        (ALGO, {**ORDER, "mode": "y"}, 400, "51000", "mode is wrong"),
        (ALGO, {**ORDER, "sz": "0.09"}, 400, "51000", "sz is wrong"),
        (ALGO, {**ORDER, "sz": "10.0000000000000000000000000000000000001"}, 400, "51000", "sz is wrong"),
        (ALGO, {**ORDER, "level": 3}, 400, "51000", "level is wrong"),
        (ALGO, {**ORDER, "level": True}, 400, "51000", "level is wrong"),
        (ALGO, {**ORDER, "count": 6}, 400, "51000", "count is wrong"),
        (ALGO, {**ORDER, "count": 1.0}, 400, "51000", "count is wrong"),
        (ALGO, {**ORDER, "ratio": "1"}, 400, "51000", "ratio is wrong"),
        (ALGO, {**ORDER, "extraParams": "{"}, 400, "51000", "extraParams is wrong"),
        (ALGO, {**ORDER, "extraParams": "[" * 5000}, 400, "51000", "extraParams is wrong"),
        (ALGO, {**ORDER, "ids": [1]}, 400, "51000", "ids is wrong"),
        (ALGO, {**ORDER, "ids": [1, "2"]}, 400, "51000", "ids is wrong"),
        ("trade/cancel-order", {}, 200, "51003", "ordId or clOrdId has to be given"),
        ("trade/cancel-order", b"", 200, "51003", "ordId or clOrdId has to be given"),
        ("account/set-leverage", b"[]", 400, "50002", "The body is no JSON of this form"),
    ],
)
def test_a_bad_body_gets_its_code(post: Post, path: str, body: Any, status: int, code: str, message: str) -> None:
    reply = post(path, body)
    if code == "0":
        assert reply.status == 200
        assert json.loads(reply.body)["code"] == "0"
    else:
        assert answer(reply) == (status, code, message)
        assert json.loads(reply.body)["data"] == []


@pytest.mark.parametrize(
    ("fault", "code", "message"),
    [
        ({"side": "BUY"}, "51000", "side is wrong"),
        ({"side": ""}, "50014", "side is missing"),
        ({"clOrdId": "x" * 33}, "51000", "clOrdId is wrong"),
        ({"reduceOnly": "true"}, "51000", "reduceOnly is wrong"),
        ({"reduceOnly": 1}, "51000", "reduceOnly is wrong"),
        ({"tags": ["a", 1]}, "51000", "tags is wrong"),
        ({"tags": "a"}, "51000", "tags is wrong"),
        ({"tags": ["a"] * 3}, "50025", "tags has more than 2 items"),
        ({"extra": {}}, "50014", "px is missing"),
        ({"extra": 1}, "51000", "extra is wrong"),
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_bad_item_fails_alone(
    post: Post, mock: Mock, fault: dict[str, Any], code: str, message: str, place: int
) -> None:
    """As on the wire: the others are done."""
    batch = [{**ITEM, "clOrdId": name} for name in "abc"]
    batch[place].update(fault)
    reply = post(BATCH, batch)
    body = json.loads(reply.body)
    assert (reply.status, body["code"], body["msg"]) == (200, "2", "Some operations failed")
    codes = ["0", "0", "0"]
    codes[place] = code
    assert [item["sCode"] for item in body["data"]] == codes
    assert body["data"][place]["sMsg"] == message
    assert body["data"][place]["ordId"] == ""
    assert [one.client_id for one in mock.orders()] == [name for index, name in enumerate("abc") if index != place]
    why = mock.calls()[0].why
    assert why.startswith(f"2: {code} in item {place}: [{place}].")
    assert why.count("in item") == 1


@pytest.mark.parametrize(
    "changes", [{"method": "GET"}, {"response": {"style": "object"}}, {"response": {"fields": ()}}]
)
def test_only_answers_with_room_for_it_tell_of_items(data: MockData, changes: dict[str, Any]) -> None:
    endpoint, problem = data.endpoints["trade.batch_orders"], Problem("missing", "why", ("sz",), item=1)
    rules = Rules(data.api)
    found = rules.failed_item(problem, endpoint)
    assert found is not None
    assert (found.code, found.message, found.why) == ("50014", "sz is missing", "why")
    if "response" in changes:
        changes = {"response": msgspec.structs.replace(endpoint.response, **changes["response"])}
    assert rules.failed_item(problem, msgspec.structs.replace(endpoint, **changes)) is None


def test_a_batch_of_bad_items_is_refused(post: Post, mock: Mock) -> None:
    mock.reply("trade.batch_orders", [])
    reply = post(BATCH, [{**ITEM, "side": "x", "sz": 1, "clOrdId": "a", "ordId": ["1"]}, {}])
    body = json.loads(reply.body)
    assert (reply.status, body["code"], body["msg"]) == (200, "1", "All operations failed")
    assert body["inTime"] == body["outTime"] == "1772000000500000"
    assert [(item["sCode"], item["sMsg"], item["ordId"], item["clOrdId"]) for item in body["data"]] == [
        ("51000", "sz is wrong", "", "a"),
        ("50014", "instId is missing", "", ""),
    ]
    why = mock.calls()[0].why
    assert why.startswith(
        "1: 51000 in item 0: [0].sz is a number, not a string; 50014 in item 1: [1].instId is required"
    )
    assert "[0].side is not documented" in why
    assert mock.orders() == []
    assert json.loads(post(BATCH, [ITEM]).body)["data"] == [], "the queued answer is for who passes"


def test_a_single_order_fails_as_an_item(market: MockData, sign: Sign) -> None:
    mock = Mock(market, clock=lambda: 1_772_000_000.5)
    target, body = "/api/v5/trade/order", b'{"instId":"BTC-USDT","tdMode":"cash","side":"buy","ordType":"limit"}'
    reply = mock.handle("POST", target, sign("POST", target, body), body)
    assert reply.status == 200
    assert json.loads(reply.body) == {
        "code": "1",
        "data": [
            {
                "clOrdId": "",
                "ordId": "",
                "tag": "",
                "ts": "1772000000500",
                "sCode": "50014",
                "sMsg": "sz is missing",
                "subCode": "",
            }
        ],
        "inTime": "1772000000500000",
        "msg": "All operations failed",
        "outTime": "1772000000500000",
    }
    assert mock.calls()[0].why == "1: 50014 in item 0: sz is required"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (LOAN, {"borrowCcy": "USDT", "supCollateral": []}),
        (LOAN, {"borrowCcy": "USDT", "supCollateral": None, "nobody": {"documented": ["this"]}}),
        (LOAN, {"borrowCcy": "USDT", "supCollateral": [{"ccy": "BTC", "amt": "-0.10"}]}),
        (LOAN, b' {"borrowCcy" : "USDT", "borrowCcy":"BTC"} '),
        (LOAN, b'{"borrowCcy":"USDT","x":' + b"[" * 99 + b"]" * 99 + b"}"),
        (LOAN, b'{"borrowCcy":"USDT","x":[' + b"[],{}," * 200 + b"[]]}"),
        (BATCH, [{**ITEM, "clOrdId": "", "reduceOnly": "", "tags": None, "extra": ""}]),
        (BATCH, [{**ITEM, "reduceOnly": False, "tags": ["a", ""], "extra": {"px": "1"}}]),
        (ALGO, {**ORDER, "ordType": "trigger", "tpPx": "anything"}),
        (ALGO, {**ORDER, "sz": "0.1", "count": 0, "ratio": 1.5, "level": 2, "ids": [1, 2], "anything": [1, "a", None]}),
        (ALGO, {**ORDER, "sz": "10", "ratio": 2, "mode": "x", "a": "1", "b": "2", "extraParams": '{"a":1}'}),
        ("account/set-leverage", b""),
        ("account/set-leverage", b"{}"),
    ],
)
def test_a_good_body_passes(post: Post, path: str, body: Any) -> None:
    reply = post(path, body)
    assert (reply.status, json.loads(reply.body)["code"]) == (200, "0")


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("", "instId"),
        ("instId=", "instId"),
        ("instId=X&bar=1h", "bar"),
        ("instId=X&bar=1H&bar=1H", "bar"),
        ("instId=X&after=-1", "after"),
        ("instId=X&after=%D9%A1", "after"),
        ("instId=X&limit=0", "limit"),
        ("instId=X&limit=301", "limit"),
        ("instId=X&limit=1" + "0" * 5000, "limit"),
        ("instId=X&limit=ten", "limit"),
        ("instId=X&full=True", "full"),
        ("instId=X&depth=1.0", "depth"),
        ("instId=X&depth=401", "depth"),
        ("instId=%zz", "instId"),
        ("instId=%", "instId"),
        ("instId=X&other=%ff", "other"),
        ("instId=X&%ff=1", "%ff"),
    ],
)
def test_a_bad_query_names_the_parameter(mock: Mock, query: str, name: str) -> None:
    reply = mock.handle("GET", f"{CANDLES}?{query}")
    expected = (
        ("50014", f"{name} is missing")
        if name == "instId" and "%" not in query
        else (
            "51000",
            f"{name} is wrong",
        )
    )
    assert answer(reply) == (400, *expected)


def test_too_many_items_of_a_comma_joined_list(mock: Mock) -> None:
    reply = mock.handle("GET", f"{CANDLES}?instId=X&ccys=A,B,C,D")
    assert answer(reply) == (200, "50025", "ccys has more than 3 items")


@pytest.mark.parametrize(
    "query",
    [
        "instId=X",
        "instId=%E5%B8%81+%2B&bar=1Dutc&limit=300&full=true&depth=400&ccys=A%2CB,C",
        "instId=X&&bar=&after=&limit=&full=&unknown=1&noequals",
    ],
)
def test_a_good_query_passes(mock: Mock, query: str) -> None:
    assert mock.handle("GET", f"{CANDLES}?{query}")[0] == 200


def test_a_query_is_decoded_as_forms_are(mock: Mock) -> None:
    mock.handle("GET", f"{CANDLES}?instId=%E5%B8%81+%2B%20x&empty")
    assert mock.calls("market.candles")[0].query == {"instId": "币 + x", "empty": ""}


@pytest.mark.parametrize("claimed", ["application/json", "Application/JSON; charset=utf-8", " application/json "])
def test_the_content_type_may_be_spelled_freely(mock: Mock, sign: Sign, claimed: str) -> None:
    target, body = f"/api/v5/{LOAN}", b'{"borrowCcy":"USDT"}'
    assert mock.handle("POST", target, sign("POST", target, body, content_type=claimed), body)[0] == 200


@pytest.mark.parametrize("claimed", [None, "", "text/json", "application/jsonp", "application/x-www-form-urlencoded"])
def test_another_content_type_is_refused(mock: Mock, sign: Sign, claimed: str | None) -> None:
    target, body = f"/api/v5/{LOAN}", b'{"borrowCcy":"USDT"}'
    reply = mock.handle("POST", target, sign("POST", target, body, content_type=claimed), body)
    assert answer(reply)[:2] == (400, "50006")


def test_without_a_body_no_content_type_is_needed(mock: Mock, sign: Sign) -> None:
    target = "/api/v5/account/set-leverage"
    assert mock.handle("POST", target, sign("POST", target, content_type=None))[0] == 200
    assert mock.handle("POST", target, sign("POST", target, content_type="text/plain"))[0] == 400


def test_an_unknown_path(mock: Mock) -> None:
    for target in ("/api/v5/nothing", "/", "", "/api/v5/public/time/", "/API/v5/public/time", "/api/v5/public/%74ime"):
        status, _, body = mock.handle("GET", target)
        assert status == 404
        assert json.loads(body) == {
            "code": 404,
            "data": {},
            "detailMsg": "",
            "error_code": "404",
            "error_message": "Not Found",
            "msg": "Not Found",
        }


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "\ud800"])
def test_a_wrong_method_says_which_is_right(mock: Mock, method: str) -> None:
    status, headers, body = mock.handle(method, f"/api/v5/{LOAN}")
    assert (status, dict(headers)["allow"]) == (405, "POST")
    assert body == b'{"msg":"The path has another method","code":"50115"}'


def test_a_body_over_the_limit_is_not_read(mock: Mock, sign: Sign) -> None:
    target, body = f"/api/v5/{LOAN}", b" " * (1 << 20) + b"x"
    status, _, answered = mock.handle("POST", target, sign("POST", target, body), body)
    assert (status, json.loads(answered)["error_code"]) == (413, "413")
    assert mock.handle("POST", target, sign("POST", target, body[:-1]), body[:-1])[0] == 400


def test_of_several_problems_the_order_of_checks_decides(post: Post, mock: Mock) -> None:
    items = [{**ITEM, "tags": ["a"] * 3}, {**ITEM, "clOrdId": "x" * 33}, {**ITEM, "side": "x"}, {**ITEM, "sz": 1}, {}]
    assert answer(post(BATCH, items))[1] == "51111"
    why = mock.calls()[0].why
    assert why.startswith("51111: the body has 5 items, more than 3; ")
    for part in ("[4].instId is required", "[3].sz is a number", "[2].side", "more than 32", "3 items, more than 2"):
        assert part in why
    wrong: dict[str, Any] = dict(ITEM)
    for name, value in (("tags", ["a"] * 3), ("clOrdId", "x" * 33), ("side", "x"), ("sz", 1), ("instId", "")):
        wrong[name] = value
        (item,) = json.loads(post(BATCH, [wrong]).body)["data"]
        assert name in item["sMsg"]


def test_the_reason_is_never_on_the_wire(post: Post, mock: Mock) -> None:
    reply = post(LOAN, {"borrowCcy": "USDT", "supCollateral": [{"ccy": "B", "amt": "much"}]})
    why = mock.calls("flexible_loan.max_loan")[0].why
    assert why == "51000: supCollateral[0].amt has not the form of its kind: 'much'"
    assert b"kind" not in reply.body


def test_a_huge_list_of_faults_stays_cheap(post: Post) -> None:
    assert answer(post(BATCH, b"[" + b"1," * 200_000 + b"1]"))[1] == "50002"
    assert answer(post(LOAN, {"borrowCcy": "U", "supCollateral": [1] * 100_000}))[1] == "51000"


def test_no_item_gets_through_behind_a_thousand_faults(data: MockData) -> None:
    """One answers for each item, however much is wrong with those before it."""
    legs = Field("legs", "array", items="object", fields=(Field("sz", "string", required=True),))
    shape = RequestShape("json_array", fields=(legs, Field("side", "string", required=True)))
    validator = Validator(msgspec.structs.replace(data.endpoints["trade.batch_orders"], request=shape))
    bad: dict[str, Any] = {"legs": [{}] * 3000}
    good = {"side": "buy"}
    body = msgspec.json.encode([bad, good, bad, {}, good, {"side": 1}])
    parsed = validator(request("POST", "/", {"content-type": "application/json"}, body))
    assert {index: problem.kind for index, problem in worst_of_items(parsed.problems).items()} == {
        0: "missing",
        2: "missing",
        3: "missing",
        5: "type",
    }
    assert len(parsed.problems) < 10_000


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/api/v5/trade/cancel-batch-orders", (400, "51406")),
        ("/api/v5/trade/amend-batch-orders", (400, "51501")),
        ("/api/v5/trade/cancel-algos", (200, "50025")),
    ],
)
def test_each_batch_has_its_own_code_for_too_many(data: MockData, path: str, expected: tuple[int, str]) -> None:
    endpoint = msgspec.structs.replace(data.endpoints["trade.batch_orders"], path=path)
    reply = Rules(data.api).refuse(Problem("too_many", "why", limit=20), endpoint).reply
    assert (reply.status, json.loads(reply.body)["code"]) == expected
    assert "20" in json.loads(reply.body)["msg"]
