from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from generator.runtime.mock import Mock, MockData

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
            {"ordId": "12345689", "clOrdId": "a", "sz": "0.5", "reduceOnly": True, "sCode": "0"},
            {"ordId": "12344", "clOrdId": "oktswap7", "sz": 1, "sCode": "0"},
            {"ordId": "12345689", "clOrdId": "c", "sz": "3", "reduceOnly": False, "sCode": "0"},
        ],
        "msg": "",
        "inTime": "1695190491421339",
        "outTime": "1695190491423240",
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


def test_a_comma_joined_list_is_not_echoed(mock: Mock, sign: Sign) -> None:
    target = "/api/v5/account/balance?ccy=BTC,ETH"
    assert json.loads(mock.handle("GET", target, sign("GET", target)).body)["data"][0]["ccy"] == "USDT"


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
        ("public/object", {"x": ""}),
        ("public/rows", [[""]]),
        ("public/lists", [[]]),
        ("public/strings", []),
        ("market/candles?instId=X", [["1597026383085", "3.721", "1"]]),
    ],
)
def test_each_style_of_data(mock: Mock, path: str, expected: Any) -> None:
    assert json.loads(mock.handle("GET", f"/api/v5/{path}").body)["data"] == expected


def test_without_an_example_the_emptiest_values_are_answered(post: Post) -> None:
    answer = json.loads(post("trade/order-algo", {"ordType": "plain", "sz": "1"}).body)
    item = {"algoId": "", "done": False, "seqId": 0, "linked": {}, "list": []}
    assert answer == {"code": "0", "data": [item], "msg": "", "inTime": ""}
    assert json.loads(post("trade/cancel-order", {"ordId": "1"}).body) == {"code": "0", "data": [], "msg": ""}
    assert json.loads(post("account/set-leverage", {}).body)["data"] == ["", False]


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
    other = Mock(msgspec.structs.replace(data, endpoints={"public.other": changed}))
    assert json.loads(other.handle("GET", endpoint.path).body)["data"] == [{"ts": ""}]
