from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from generator.runtime.mock import Mock, MockData
from generator.runtime.mock.fresh import Fresh

if TYPE_CHECKING:
    from tests.mock.conftest import Post, Sign

LOAN = "finance/flexible-loan/max-loan"
BATCH = "trade/batch-orders"
ITEM = {"instId": "BTC-USDT", "side": "buy", "sz": "1"}


@pytest.fixture
def mock(data: MockData) -> Mock:
    """Answers as they are documented, whatever was written."""
    return Mock(data, clock=lambda: 1_772_000_000.5, memory=False)


def test_the_documented_example_carries_the_requests_own_values(post: Post) -> None:
    reply = post(LOAN, {"borrowCcy": "BTC", "maxLoan": "12"})
    assert reply.body == (
        b'{"code":"0","data":[{"borrowCcy":"BTC","maxLoan":"0.01113","notionalUsd":"0.01113356",'
        b'"remainingQuota":"3395000"}],"msg":""}'
    )


def test_a_batch_is_answered_item_by_item_in_the_documented_envelope(post: Post) -> None:
    body = [
        {**ITEM, "sz": "0.5", "clOrdId": "a", "reduceOnly": True},
        {**ITEM, "clOrdId": "", "reduceOnly": False},
        {**ITEM, "sz": "3", "clOrdId": "c"},
    ]
    answer = json.loads(post(BATCH, body).body)
    assert answer == {
        "code": "0",
        "data": [
            {"ordId": "3000000000000000000", "clOrdId": "a", "sz": "0.5", "reduceOnly": True, "sCode": "0"},
            {"ordId": "3000000000000000001", "clOrdId": "oktswap7", "sz": 1, "sCode": "0"},
            {"ordId": "3000000000000000002", "clOrdId": "c", "sz": "3", "reduceOnly": False, "sCode": "0"},
        ],
        "msg": "",
        "inTime": "1772000000500000",
        "outTime": "1772000000500000",
    }
    assert len(json.loads(post(BATCH, body[:1]).body)["data"]) == 1


def test_a_value_that_does_not_suit_the_answers_kind_is_not_echoed(mock: Mock, data: MockData, sign: Sign) -> None:
    endpoint = data.endpoints["trade.batch_orders"]
    fields = tuple(msgspec.structs.replace(field, kind=None) for field in endpoint.request.fields)
    loose = msgspec.structs.replace(endpoint, request=msgspec.structs.replace(endpoint.request, fields=fields))
    changed = msgspec.structs.replace(data, endpoints={"trade.batch_orders": loose})
    target, body = "/api/v5/trade/batch-orders", json.dumps([{**ITEM, "sz": "all of it"}]).encode()
    for memory, size in ((False, "1"), (True, "")):
        other = Mock(changed, clock=mock.now, memory=memory)
        reply = other.handle("POST", target, sign("POST", target, body), body)
        assert json.loads(reply.body)["data"][0]["sz"] == size


def test_each_value_of_a_comma_joined_list_is_asked_for_by_itself(mock: Mock, sign: Sign) -> None:
    target = "/api/v5/account/balance?ccy=BTC,USDT,ETH"
    data = json.loads(mock.handle("GET", target, sign("GET", target)).body)["data"]
    assert [item["ccy"] for item in data] == ["BTC", "USDT", "ETH"]


def test_an_object_answer_carries_them_too(mock: Mock) -> None:
    reply = mock.handle("GET", "/api/v5/support/announcements?page=7&n=9")
    assert json.loads(reply.body) == {"code": "0", "data": {"page": "7", "n": 3}, "msg": ""}


def test_the_example_itself_never_changes(post: Post, mock: Mock) -> None:
    post(LOAN, {"borrowCcy": "BTC"})
    assert json.loads(post(LOAN, {"borrowCcy": "ETH"}).body)["data"][0]["borrowCcy"] == "ETH"
    example = mock.data.endpoints["flexible_loan.max_loan"].examples
    assert example is not None
    assert example.response[0].body["data"][0]["borrowCcy"] == "USDT"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("public/time", [{"ts": "1772000000500"}]),
        ("public/object", {"x": "shown"}),
        ("public/rows", [["shown"]]),
        ("public/lists", [[]]),
        ("public/strings", []),
        ("market/candles?instId=X", [["1772000000500", "3.721", "1"]]),
    ],
)
def test_each_style_of_data(mock: Mock, path: str, expected: Any) -> None:
    assert json.loads(mock.handle("GET", f"/api/v5/{path}").body)["data"] == expected


def test_without_an_example_the_answer_is_made_from_the_fields(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    answers = [json.loads(post("trade/order-algo", {"ordType": "plain", "sz": "1"}).body) for _ in range(2)]
    assert [record.getMessage() for record in caplog.records] == [
        "POST /api/v5/trade/order-algo: its docs show no usable answer, this one is made up"
    ]
    item = {"done": False, "seqId": 0, "linked": {}, "list": []}
    ids = [answer["data"][0].pop("algoId") for answer in answers]
    assert ids == ["3000000000000000000", "3000000000000000001"]
    assert answers[0] == answers[1] == {"code": "0", "data": [item], "msg": "", "inTime": ""}
    assert json.loads(post("trade/cancel-order", {"ordId": "1"}).body) == {"code": "0", "data": [], "msg": ""}
    assert json.loads(post("account/set-leverage", {}).body)["data"] == ["shown", False]


def test_a_binary_answer_is_no_json(mock: Mock) -> None:
    status, headers, body = mock.handle("GET", "/api/v5/market/books-sbe")
    assert (status, dict(headers), body) == (200, {"content-type": "application/sbe"}, b"")
    mock.reply("market.books_sbe", b"\x00\xff")
    status, headers, body = mock.handle("GET", "/api/v5/market/books-sbe")
    assert (status, dict(headers), body) == (200, {"content-type": "application/sbe"}, b"\x00\xff")


def test_examples_that_are_no_success_are_passed_over(data: MockData) -> None:
    endpoint = msgspec.structs.replace(data.endpoints["public.time"], path="/api/v5/public/other")
    bodies: list[Any] = [[], "text", {"code": "0"}, {"code": "1", "data": [1]}, {"code": 0, "data": [2]}]
    examples = msgspec.convert(
        {"response": [{"body": body} for body in bodies]},
        type=type(endpoint.examples or data.endpoints["market.candles"].examples),
    )
    changed = msgspec.structs.replace(endpoint, examples=examples)
    other = Mock(msgspec.structs.replace(data, endpoints={"public.other": changed}), clock=lambda: 1_772_000_000.5)
    assert json.loads(other.handle("GET", endpoint.path).body)["data"] == [{"ts": "1772000000500"}]


def test_an_unusable_example_still_lends_its_values(data: MockData, post: Post) -> None:
    endpoint, items = data.endpoints["flexible_loan.max_loan"], list[Any]()
    for body in (
        {"maxLoan": "7", "borrowCcy": "BTC", "notionalUsd": 8, "remainingQuota": ""},
        {"code": "", "data": [{"maxLoan": "7", "borrowCcy": "", "remainingQuota": ""}], "msg": ""},
        {"code": "0", "data": {"maxLoan": "7"}, "msg": ""},
    ):
        example = msgspec.convert({"response": [{"text": "{"}, {"body": body}]}, type=type(endpoint.examples))
        changed = msgspec.structs.replace(endpoint, examples=example, auth="public")
        mock = Mock(msgspec.structs.replace(data, endpoints={"flexible_loan.max_loan": changed}))
        reply = mock.handle("POST", changed.path, {"content-type": "application/json"}, b'{"borrowCcy":"USDT"}')
        (item,) = json.loads(reply.body)["data"]
        items.append(item)
    assert items == [
        {"borrowCcy": "USDT", "maxLoan": "7", "notionalUsd": "0", "remainingQuota": ""},
        {"borrowCcy": "USDT", "maxLoan": "7", "remainingQuota": ""},
        {"borrowCcy": "USDT", "maxLoan": "7", "notionalUsd": "0", "remainingQuota": "0"},
    ]


def test_values_are_made_from_documented_ones(data: MockData) -> None:
    fields: list[dict[str, Any]] = [
        {"name": "a", "type": "string", "examples": ["shown"]},
        {"name": "b", "type": "string", "kind": "decimal", "examples": ["no number"]},
        {"name": "c", "type": "string", "values": [{"value": "first"}, {"value": "second"}]},
        {"name": "d", "type": "integer", "examples": [5]},
        {"name": "at", "type": "string", "kind": "timestamp_us"},
        {"name": "deep", "type": "object", "fields": [{"name": "ts", "type": "string", "kind": "timestamp_ms"}]},
        {"name": "many", "type": "array", "items": "object", "fields": [{"name": "x", "type": "boolean"}]},
    ]
    item = {"a": "shown", "b": "0", "c": "first", "d": 5, "at": "1772000000500000", "many": [{"x": False}]}
    expected = {**item, "deep": {"ts": "1772000000500"}}
    assert answered(data, fields) == expected


def test_times_keep_their_distance(data: MockData) -> None:
    fields: list[dict[str, Any]] = [
        {"name": "validUntil", "type": "string", "kind": "timestamp_ms"},
        {"name": "ts", "type": "string", "kind": "timestamp_ms"},
        {"name": "none", "type": "string", "kind": "timestamp_ms"},
        {"name": "seconds", "type": "integer", "kind": "timestamp_s"},
        {
            "name": "legs",
            "type": "array",
            "items": "object",
            "fields": [{"name": "at", "type": "string", "kind": "timestamp_us"}],
        },
    ]
    shown = {
        "validUntil": "1600000060000",
        "ts": "1600000000000",
        "none": "0",
        "seconds": 1600000001,
        "legs": [{"at": "1599999999000000"}, {"at": ""}],
    }
    assert answered(data, fields, shown) == {
        "validUntil": "1772000060500",
        "ts": "1772000000500",
        "none": "0",
        "seconds": 1772000001,
        "legs": [{"at": "1771999999500000"}, {"at": ""}],
    }


def answered(data: MockData, fields: list[dict[str, Any]], shown: Any = None) -> Any:
    """The one item of an answer that has these fields."""
    made = {
        "method": "GET",
        "path": "/api/v5/x",
        "auth": "public",
        "request": {"style": "none"},
        "response": {"style": "objects", "fields": fields},
        "examples": {"response": [] if shown is None else [{"body": {"code": "0", "data": [shown], "msg": ""}}]},
    }
    endpoint = msgspec.convert(made, type=type(data.endpoints["public.time"]))
    mock = Mock(msgspec.structs.replace(data, endpoints={"x.x": endpoint}), clock=lambda: 1_772_000_000.5)
    (item,) = json.loads(mock.handle("GET", "/api/v5/x").body)["data"]
    return item


@pytest.mark.parametrize(
    ("shown", "form"),
    [
        ("12345", r"3[0-9]{18}"),
        ("e847ed10-6d4e-4ae6-a9a5-1d8cee8a2ed1", r"e847ed10-6d4e-4ae6-a9a5-[0-9a-f]{12}"),
        ("quoter7", r"quoter3[0-9]{18}"),
        ("quoterETH-USDT16461885104612381", r"quoterETH-USDT3[0-9]{18}"),
        ("BTC-USD-260327", r"BTC-USD-260327"),
        ("BTC-USDT_BTC-USDT-SWAP", r"BTC-USDT_BTC-USDT-SWAP"),
        ("", r""),
    ],
)
def test_new_ids_look_like_those_shown(shown: str, form: str) -> None:
    source = Fresh(lambda: 0.0)
    made = [source.identity(shown) for _ in range(3)]
    assert all(re.fullmatch(form, text) for text in made)
    assert len(set(made)) == (3 if "{" in form else 1)


def test_an_id_that_the_request_could_have_named_is_not_new(post: Post) -> None:
    """Asked twice, a look-up or a change is about the same thing."""
    first, second = (json.loads(post(BATCH, [ITEM]).body)["data"][0] for _ in range(2))
    assert first["clOrdId"] == second["clOrdId"] == "oktswap6"
    assert first["ordId"] != second["ordId"]


def test_a_reset_begins_anew(post: Post, mock: Mock) -> None:
    first = post(BATCH, [ITEM]).body
    assert post(BATCH, [ITEM]).body != first
    mock.reset()
    assert post(BATCH, [ITEM]).body == first


TICKER = [{"ccy": "BTC", "side": "buy", "n": 1}, {"ccy": "ETH", "side": "sell", "n": 2}]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", TICKER),
        ("side=sell", TICKER[1:]),
        ("side=sell&ccy=ETH", TICKER[1:]),
        ("side=sell&ccy=BTC", [{"ccy": "BTC", "side": "sell", "n": 1}]),
        ("ccy=XRP", [{"ccy": "XRP", "side": "buy", "n": 1}]),
        ("n=2", TICKER[1:]),
        ("several=ETH", TICKER),
        ("limit=1", TICKER[:1]),
        ("limit=1&side=sell", TICKER[1:]),
    ],
)
def test_a_query_chooses_among_the_items_shown(data: MockData, query: str, expected: Any) -> None:
    made = {
        "method": "GET",
        "path": "/api/v5/x",
        "auth": "public",
        "request": {
            "style": "query",
            "fields": [{"name": name, "type": "string"} for name in ("ccy", "side", "n", "several", "limit")],
        },
        "response": {"style": "objects", "fields": [{"name": "ccy", "type": "string"}]},
        "examples": {"response": [{"body": {"code": "0", "data": TICKER, "msg": ""}}]},
    }
    endpoint = msgspec.convert(made, type=type(data.endpoints["public.time"]))
    mock = Mock(msgspec.structs.replace(data, endpoints={"x.x": endpoint}))
    assert json.loads(mock.handle("GET", f"/api/v5/x?{query}").body)["data"] == expected


@pytest.mark.parametrize(("given", "shown"), [("a1", "a1"), ({}, ""), (7, ""), (None, "")])
def test_a_field_that_the_example_lacks_has_its_documented_type(mock: Mock, given: Any, shown: str) -> None:
    answerer = mock._route("flexible_loan.max_loan").answerer
    kinds, zeros = {**answerer._kinds, "clientId": None}, {**answerer._zeros, "clientId": ""}
    answerer._kinds, answerer._zeros = kinds, zeros
    assert answerer.item({"clientId": given})["clientId"] == shown
