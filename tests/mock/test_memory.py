"""What was written is found again, by those whose it is, when it is time."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.mock import Mock, MockData
from generator.runtime.mock.okx import Account, Rules

if TYPE_CHECKING:
    from tests.mock.conftest import Ask, Now

BUY = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy", "ordType": "limit", "sz": "1.50", "px": "2"}
MS = "1772000000500"


@pytest.fixture
def mock(market: MockData, now: Now) -> Mock:
    return Mock(market, clock=now)


def place(mock: Mock, ask: Ask, **changes: Any) -> dict[str, Any]:
    status, answer = ask(mock, "POST", "trade/order", {**BUY, **changes})
    assert (status, answer["code"]) == (200, "0")
    (item,) = answer["data"]
    return dict(item)


def found(mock: Mock, ask: Ask, path: str, field: str = "ordId", **query: str) -> list[str]:
    status, answer = ask(mock, "GET", path, query)
    assert (status, answer["code"]) == (200, "0")
    return [item[field] for item in answer["data"]]


def get(mock: Mock, ask: Ask, **query: str) -> tuple[str, dict[str, Any] | None]:
    _, answer = ask(mock, "GET", "trade/order", {"instId": "BTC-USDT", **query})
    return answer["code"], answer["data"][0] if answer["data"] else None


def test_a_placed_order_is_answered_with_its_own_values(mock: Mock, ask: Ask) -> None:
    _, answer = ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "mine", "tag": "t"})
    assert answer == {
        "code": "0",
        "data": [
            {
                "clOrdId": "mine",
                "ordId": "2000000000000000000",
                "tag": "t",
                "ts": MS,
                "sCode": "0",
                "sMsg": "",
                "subCode": "",
            }
        ],
        "msg": "",
        "inTime": "1772000000500000",
        "outTime": "1772000000500000",
    }
    other = place(mock, ask)
    assert (other["clOrdId"], other["tag"]) == ("", "")
    assert other["ordId"] != answer["data"][0]["ordId"]


def test_an_order_is_found_by_either_id(mock: Mock, ask: Ask) -> None:
    placed = place(mock, ask, clOrdId="mine", reduceOnly=False)
    expected = {
        "accFillSz": "0",
        "avgPx": "",
        "cTime": MS,
        "category": "normal",
        "clOrdId": "mine",
        "instId": "BTC-USDT",
        "instType": "SPOT",
        "linkedAlgoOrd": {"algoId": ""},
        "attachAlgoOrds": [],
        "ordId": placed["ordId"],
        "ordType": "limit",
        "px": "2",
        "reduceOnly": "false",
        "side": "buy",
        "state": "live",
        "sz": "1.50",
        "tag": "",
        "tdMode": "cash",
        "uTime": MS,
    }
    assert get(mock, ask, ordId=placed["ordId"]) == ("0", expected)
    assert get(mock, ask, clOrdId="mine") == ("0", expected)
    assert get(mock, ask, ordId=placed["ordId"], clOrdId="another") == ("0", expected)  # the id wins
    assert list(get(mock, ask, clOrdId="mine")[1] or {}) == list(expected)


def test_an_order_that_nobody_placed_is_not_found(mock: Mock, ask: Ask) -> None:
    status, answer = ask(mock, "GET", "trade/order", {"instId": "BTC-USDT", "ordId": "7"})
    assert (status, answer["code"], answer["data"]) == (200, "51603", [])
    assert mock.calls("trade.get_order")[0].why == "51603: no order has this id, or not yet"
    placed = place(mock, ask, clOrdId="mine")
    assert get(mock, ask, ordId="2000000000000000009")[0] == "51603"
    assert get(mock, ask, ordId="7", clOrdId="mine")[0] == "51603"
    assert get(mock, ask, clOrdId="nobody")[0] == "51603"
    assert get(mock, ask)[0] == "51603"
    assert get(mock, ask, ordId=placed["ordId"], instId="ETH-USDT")[0] == "51603"
    assert found(mock, ask, "trade/orders-history", instType="SPOT") == []


@pytest.mark.parametrize(
    ("instrument", "mode", "kind"),
    [
        ("BTC-USDT", "cash", "SPOT"),
        ("BTC-USDT", "cross", "MARGIN"),
        ("BTC-USDT", "isolated", "MARGIN"),
        ("BTC-USDT-SWAP", "cross", "SWAP"),
        ("BTC-USD-221208", "cross", "FUTURES"),
        ("BTC-USD-221208-100000-C", "cross", "OPTION"),
    ],
)
def test_an_instruments_type_is_in_its_name(mock: Mock, ask: Ask, instrument: str, mode: str, kind: str) -> None:
    place(mock, ask, instId=instrument, tdMode=mode)
    assert found(mock, ask, "trade/orders-pending", "instType") == [kind]
    assert found(mock, ask, "trade/orders-pending", "instId", instType=kind) == [instrument]
    assert found(mock, ask, "trade/orders-pending", instType="NONE") == []


def test_what_is_canceled_moves_from_pending_to_history(mock: Mock, now: Now, ask: Ask) -> None:
    one, two = place(mock, ask, clOrdId="one"), place(mock, ask)
    now.seconds += 1
    status, answer = ask(mock, "POST", "trade/cancel-order", {"instId": "BTC-USDT", "clOrdId": "one"})
    assert (status, answer["code"]) == (200, "0")
    expected = {"clOrdId": "one", "ordId": one["ordId"], "ts": "1772000001500", "sCode": "0", "sMsg": ""}
    assert answer["data"] == [expected]
    assert found(mock, ask, "trade/orders-pending") == [two["ordId"]]
    assert found(mock, ask, "trade/orders-history", instType="SPOT") == [one["ordId"]]
    state = get(mock, ask, clOrdId="one")[1] or {}
    assert (state["state"], state["cTime"], state["uTime"]) == ("canceled", MS, "1772000001500")
    status, answer = ask(mock, "POST", "trade/cancel-order", {"instId": "BTC-USDT", "clOrdId": "one"})
    assert (status, answer["code"], answer["data"][0]["sCode"]) == (200, "1", "51400")
    status, answer = ask(mock, "POST", "trade/cancel-order", {"instId": "ETH-USDT", "ordId": two["ordId"]})
    assert answer["data"][0]["sCode"] == "51400"
    assert [(order.state, order.live) for order in mock.orders()] == [("canceled", False), ("live", True)]


def test_a_batch_of_cancellations_is_answered_one_by_one(mock: Mock, ask: Ask) -> None:
    placed = [place(mock, ask)["ordId"] for _ in range(2)]
    names = [placed[1], "7", placed[0]]
    cancel = [{"instId": "BTC-USDT", "ordId": name} for name in names]
    _, answer = ask(mock, "POST", "trade/cancel-batch-orders", cancel)
    assert answer["code"] == "2"
    assert [(item["ordId"], item["sCode"]) for item in answer["data"]] == [
        (placed[1], "0"),
        ("7", "51400"),
        (placed[0], "0"),
    ]
    assert found(mock, ask, "trade/orders-history") == placed[::-1]


def test_a_client_id_is_taken_while_its_order_is_live(mock: Mock, ask: Ask) -> None:
    first = place(mock, ask, clOrdId="mine")
    status, answer = ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "mine"})
    assert (status, answer["code"]) == (200, "1")
    (item,) = answer["data"]
    assert (item["sCode"], item["ordId"], item["clOrdId"]) == ("51016", "", "mine")
    assert answer["inTime"] == "1772000000500000"
    assert len(mock.orders()) == 1
    ask(mock, "POST", "trade/cancel-order", {"instId": "BTC-USDT", "clOrdId": "mine"})
    second = place(mock, ask, clOrdId="mine")
    assert second["ordId"] != first["ordId"]
    assert (get(mock, ask, clOrdId="mine")[1] or {})["ordId"] == second["ordId"]
    assert (get(mock, ask, ordId=first["ordId"])[1] or {})["state"] == "canceled"


def test_a_batch_with_a_client_id_twice(mock: Mock, ask: Ask) -> None:
    batch = [{**BUY, "clOrdId": name} for name in ("a", "b", "a")]
    _, answer = ask(mock, "POST", "trade/batch-orders", batch)
    assert (answer["code"], [item["sCode"] for item in answer["data"]]) == ("2", ["0", "0", "51016"])
    assert mock.calls("trade.place_batch_orders")[0].why == "2: 51016 in item 2: This clOrdId is taken"
    _, answer = ask(mock, "POST", "trade/batch-orders", batch)
    assert (answer["code"], [item["sCode"] for item in answer["data"]]) == ("1", ["51016"] * 3)
    assert [order.client_id for order in mock.orders()] == ["a", "b"]
    assert {order.endpoint for order in mock.orders()} == {"trade.place_batch_orders"}


def test_empty_and_missing_client_ids_are_none(mock: Mock, ask: Ask) -> None:
    for value in ("", None, ""):
        place(mock, ask, clOrdId=value)
    assert [order.client_id for order in mock.orders()] == ["", "", ""]


def test_an_amended_order_has_its_new_values(mock: Mock, now: Now, ask: Ask) -> None:
    placed = place(mock, ask)
    now.seconds += 2
    amend = {"instId": "BTC-USDT", "ordId": placed["ordId"], "newSz": "3", "reqId": "r1"}
    _, answer = ask(mock, "POST", "trade/amend-order", amend)
    (item,) = answer["data"]
    assert (item["ordId"], item["reqId"], item["sCode"]) == (placed["ordId"], "r1", "0")
    order = get(mock, ask, ordId=placed["ordId"])[1] or {}
    assert (order["sz"], order["px"], order["cTime"], order["uTime"]) == ("3", "2", MS, "1772000002500")
    _, answer = ask(mock, "POST", "trade/amend-order", {**amend, "ordId": "7"})
    assert (answer["code"], answer["data"][0]["sCode"], answer["data"][0]["reqId"]) == ("1", "51503", "r1")


def test_one_order_is_not_amended_twice_at_once(mock: Mock, ask: Ask) -> None:
    """Nothing of such a request is done, whichever names the order goes by."""
    one, other = place(mock, ask, clOrdId="one"), place(mock, ask, clOrdId="other")
    sized = {"instId": "BTC-USDT", "newSz": "3"}
    by_id, by_name = {**sized, "ordId": one["ordId"]}, {**sized, "clOrdId": "one"}
    for batch in ([by_id, by_id], [by_name, by_id], [by_id, {**sized, "ordId": other["ordId"]}, by_name]):
        status, answer = ask(mock, "POST", "trade/amend-batch-orders", batch)
        assert (status, answer["code"], answer["data"]) == (200, "51512", [])
        assert mock.calls()[-1].why == "51512: one order is in it twice"
    assert ask(mock, "POST", "trade/amend-batch-orders", [{**sized, "ordId": "7"}] * 2)[1]["code"] == "51512"
    assert {order.values["sz"] for order in mock.orders()} == {"1.50"}
    _, answer = ask(mock, "POST", "trade/amend-batch-orders", [by_id, {**sized, "clOrdId": "other"}])
    assert (answer["code"], [item["sCode"] for item in answer["data"]]) == ("0", ["0", "0"])
    assert {order.values["sz"] for order in mock.orders()} == {"3"}


def test_lists_are_newest_first_and_paged(mock: Mock, now: Now, ask: Ask) -> None:
    placed: list[str] = []
    for _ in range(7):
        placed.append(place(mock, ask)["ordId"])
        now.seconds += 1
    newest = placed[::-1]
    path = "trade/orders-pending"
    assert found(mock, ask, path) == newest[:3]  # no more than the documented maximum
    assert found(mock, ask, path, limit="2") == newest[:2]
    assert found(mock, ask, path, limit="50") == newest[:3]
    assert found(mock, ask, path, after=newest[2]) == newest[3:6]
    assert found(mock, ask, path, after=newest[5]) == newest[6:]
    assert found(mock, ask, path, after=newest[6]) == []
    assert found(mock, ask, path, before=newest[2]) == newest[:2]
    assert found(mock, ask, path, before=newest[4], after=newest[1]) == newest[2:4]
    assert found(mock, ask, path, begin="1772000002500", end="1772000003500") == placed[2:4][::-1]
    assert found(mock, ask, path, instId="ETH-USDT") == []
    assert found(mock, ask, path, ordType="market,limit", limit="1") == newest[:1]
    assert found(mock, ask, path, ordType="market") == []
    assert found(mock, ask, path, after="junk", limit="1") == newest[:1]


def test_history_is_in_the_order_of_beginning(mock: Mock, ask: Ask) -> None:
    placed = [place(mock, ask)["ordId"] for _ in range(3)]
    for name in (placed[2], placed[0], placed[1]):
        mock.finish(name)
    assert found(mock, ask, "trade/orders-history", state="filled") == placed[::-1]
    assert found(mock, ask, "trade/orders-history", state="canceled") == []


def test_what_is_finished_is_history(mock: Mock, now: Now, ask: Ask) -> None:
    placed = place(mock, ask, clOrdId="mine")
    now.seconds += 3
    order = mock.finish("mine", avgPx="1.9", accFillSz="1.5")
    assert (order.id, order.state, order.live, order.kind) == (placed["ordId"], "filled", False, "order")
    shown = get(mock, ask, clOrdId="mine")[1] or {}
    assert (shown["state"], shown["avgPx"], shown["accFillSz"], shown["uTime"]) == (
        "filled",
        "1.9",
        "1.5",
        "1772000003500",
    )
    assert found(mock, ask, "trade/orders-history") == [placed["ordId"]]
    with pytest.raises(LookupError, match="nothing that is live has the id 'mine'"):
        mock.finish("mine")


def test_what_was_accepted_is_listed_in_order(mock: Mock, now: Now, ask: Ask) -> None:
    place(mock, ask, clOrdId="a")
    ask(mock, "POST", "asset/transfer", {"ccy": "USDT", "amt": "1", "from": "6", "to": "18"})
    now.seconds += 1
    place(mock, ask, clOrdId="b", instId="ETH-USDT")
    assert [(order.client_id, order.at, order.values["instId"]) for order in mock.orders()] == [
        ("a", 1_772_000_000.5, "BTC-USDT"),
        ("b", 1_772_000_001.5, "ETH-USDT"),
    ]
    assert [one.kind for one in mock.orders(None)] == ["order", "transfer", "order"]
    (transfer,) = mock.orders("transfer")
    assert (transfer.endpoint, transfer.user, transfer.environment) == ("funding.transfer", "user 1", "production")
    with pytest.raises(LookupError, match="remembers no 'wish'; it remembers algo_order, order, rfq,"):
        mock.orders("wish")
    mock.reset()
    assert mock.orders(None) == []
    assert get(mock, ask, clOrdId="a")[0] == "51603"


def test_what_is_refused_is_not_remembered(mock: Mock, ask: Ask) -> None:
    assert ask(mock, "POST", "trade/order", {**BUY, "sz": None})[1]["code"] == "1"
    assert ask(mock, "POST", "trade/batch-orders", [{**BUY, "sz": None}, {**BUY, "px": 1}])[1]["code"] == "1"
    assert ask(mock, "POST", "trade/order", BUY, sign="wrong")[0] == 401
    mock.reply("trade.place_order", [])
    assert ask(mock, "POST", "trade/order", BUY)[0] == 200
    assert mock.orders() == []


def test_users_and_environments_do_not_see_each_other(market: MockData, now: Now, ask: Ask) -> None:
    accounts = [Account(key, "s", "p", user=user) for key, user in (("a-1", "a"), ("a-2", "a"), ("b-1", ""))]
    mock = Mock(market, clock=now, rules=Rules(market.api, clock=now, accounts=accounts))

    def seen(key: str, **more: Any) -> str:
        query = {"instId": "BTC-USDT", "clOrdId": "mine"}
        return str(ask(mock, "GET", "trade/order", query, key=key, secret="s", passphrase="p", **more)[1]["code"])

    ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "mine"}, key="a-1", secret="s", passphrase="p")
    assert [seen(key) for key in ("a-1", "a-2", "b-1")] == ["0", "0", "51603"]
    assert seen("a-1", demo="1") == "51603"
    _, answer = ask(
        mock, "POST", "trade/order", {**BUY, "clOrdId": "mine"}, key="a-1", secret="s", passphrase="p", demo="1"
    )
    assert answer["code"] == "0"
    assert [order.environment for order in mock.orders()] == ["production", "demo"]


def test_look_ups_may_see_writes_late(market: MockData, now: Now, ask: Ask) -> None:
    mock = Mock(market, clock=now, visible_after=5.0)
    placed = place(mock, ask, clOrdId="mine")
    assert get(mock, ask, clOrdId="mine")[0] == "51603"
    assert found(mock, ask, "trade/orders-pending") == []
    # The exchange itself knows it all along.
    assert ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "mine"})[1]["data"][0]["sCode"] == "51016"
    assert len(mock.orders()) == 1
    now.seconds += 4.999
    assert get(mock, ask, clOrdId="mine")[0] == "51603"
    mock.skew(1000)
    assert ask(mock, "GET", "trade/order", {"instId": "BTC-USDT", "clOrdId": "mine"})[1]["code"] == "51603"
    mock.skew(0)
    now.seconds += 0.001
    assert get(mock, ask, clOrdId="mine")[0] == "0"
    assert found(mock, ask, "trade/orders-pending") == [placed["ordId"]]
    mock.visible_after = 0.0
    place(mock, ask, clOrdId="next")
    assert get(mock, ask, clOrdId="next")[0] == "0"


def test_one_endpoints_writes_may_be_late(mock: Mock, now: Now, ask: Ask) -> None:
    mock.fault("trade.place_order", "late", visible_after=5.0)
    place(mock, ask, clOrdId="late")
    place(mock, ask, clOrdId="soon")
    assert [get(mock, ask, clOrdId=name)[0] for name in ("late", "soon")] == ["51603", "0"]
    now.seconds += 5
    assert get(mock, ask, clOrdId="late")[0] == "0"


def test_without_a_memory_the_docs_are_shown(market: MockData, now: Now, ask: Ask) -> None:
    mock = Mock(market, clock=now, memory=False)
    _, answer = ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "mine"})
    assert (answer["data"][0]["ordId"], answer["data"][0]["clOrdId"]) == ("3000000000000000000", "mine")
    _, answer = ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "mine"})
    assert answer["data"][0]["sCode"] == "0"
    assert (get(mock, ask, ordId="1")[1] or {})["state"] == "filled"
    with pytest.raises(LookupError, match="remembers nothing"):
        mock.orders()
    with pytest.raises(LookupError, match="remembers nothing"):
        mock.finish("mine")


def test_algo_orders(mock: Mock, ask: Ask) -> None:
    algo = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy", "ordType": "trigger", "sz": "1", "orderPx": "9"}
    _, answer = ask(mock, "POST", "trade/order-algo", {**algo, "algoClOrdId": "mine"})
    (placed,) = answer["data"]
    assert (placed["algoClOrdId"], placed["sCode"]) == ("mine", "0")
    _, answer = ask(mock, "GET", "trade/order-algo", {"algoClOrdId": "mine"})
    (shown,) = answer["data"]
    assert (shown["algoId"], shown["ordPx"], shown["state"], shown["cTime"]) == (placed["algoId"], "9", "live", MS)
    _, answer = ask(mock, "POST", "trade/order-algo", {**algo, "algoClOrdId": "mine"})
    assert answer["data"][0]["sCode"] == "51065"
    pending = ("trade/orders-algo-pending", "algoId")
    assert found(mock, ask, *pending, ordType="trigger,oco") == [placed["algoId"]]
    assert found(mock, ask, *pending, ordType="oco") == []
    assert found(mock, ask, *pending, ordType="trigger", algoId="7") == []
    _, answer = ask(mock, "POST", "trade/cancel-algos", [{"instId": "BTC-USDT", "algoClOrdId": "mine"}])
    assert answer["data"] == [{"algoId": placed["algoId"], "algoClOrdId": "mine", "sCode": "0", "sMsg": ""}]
    assert found(mock, ask, "trade/orders-algo-history", "state", ordType="trigger") == ["canceled"]
    assert ask(mock, "GET", "trade/order-algo", {"algoId": "7"})[1]["code"] == "51603"
    # An algo order is no order.
    assert mock.orders() == []
    assert [order.state for order in mock.orders("algo_order")] == ["canceled"]


def test_spread_orders(mock: Mock, ask: Ask) -> None:
    spread = {"sprdId": "A_B", "side": "buy", "ordType": "limit", "sz": "1", "px": "2"}
    placed = [
        ask(mock, "POST", "sprd/order", {**spread, **more})[1]["data"][0]["ordId"]
        for more in ({"clOrdId": "mine"}, {"sprdId": "C_D"}, {}, {})
    ]
    _, answer = ask(mock, "GET", "sprd/order", {"clOrdId": "mine"})
    assert (answer["data"][0]["ordId"], answer["data"][0]["sprdId"]) == (placed[0], "A_B")
    assert ask(mock, "GET", "sprd/order", {"ordId": "7"})[1]["code"] == "51603"
    pending = "sprd/orders-pending"
    assert found(mock, ask, pending) == placed[::-1]
    assert found(mock, ask, pending, beginId=placed[1]) == [placed[3], placed[2]]
    assert found(mock, ask, pending, endId=placed[2]) == [placed[1], placed[0]]
    _, answer = ask(mock, "POST", "sprd/mass-cancel", {"sprdId": "A_B"})
    assert answer["data"] == [{"result": True}]
    assert found(mock, ask, pending) == [placed[1]]
    assert found(mock, ask, "sprd/orders-history", state="canceled") == [placed[3], placed[2], placed[0]]
    # Two kinds of orders have ids of the same name.
    assert get(mock, ask, ordId=placed[1])[0] == "51603"


def test_requests_for_quotes(mock: Mock, ask: Ask) -> None:
    rfq = {"counterparties": ["A", "B"], "legs": [{"instId": "BTC-USDT", "sz": "1"}]}
    placed: list[dict[str, Any]] = []
    for name in ("x", "y", "z", "", ""):
        _, answer = ask(mock, "POST", "rfq/create-rfq", {**rfq, "clRfqId": name})
        placed += answer["data"]
    assert placed[0] == {
        **rfq,
        "rfqId": placed[0]["rfqId"],
        "clRfqId": "x",
        "state": "active",
        "cTime": MS,
        "uTime": MS,
    }
    status, answer = ask(mock, "POST", "rfq/create-rfq", {**rfq, "clRfqId": "x"})
    assert (status, answer["code"], answer["data"]) == (200, "70101", [])
    names = [one["rfqId"] for one in placed]
    assert found(mock, ask, "rfq/rfqs", "rfqId") == names[::-1]
    assert found(mock, ask, "rfq/rfqs", "rfqId", clRfqId="y") == [names[1]]
    assert found(mock, ask, "rfq/rfqs", "rfqId", rfqId="7") == []
    assert ask(mock, "POST", "rfq/cancel-rfq", {"clRfqId": "x"})[1]["data"][0]["rfqId"] == names[0]
    assert ask(mock, "POST", "rfq/cancel-rfq", {"clRfqId": "x"})[1]["data"][0]["sCode"] == "70000"
    _, answer = ask(mock, "POST", "rfq/cancel-batch-rfqs", {"rfqIds": [names[1], "7"], "clRfqIds": ["z"]})
    assert [(item["rfqId"], item["sCode"]) for item in answer["data"]] == [(names[1], "0"), ("7", "70000")]
    _, answer = ask(mock, "POST", "rfq/cancel-batch-rfqs", {"clRfqIds": ["z"]})
    assert [(item["rfqId"], item["clRfqId"]) for item in answer["data"]] == [(names[2], "z")]
    assert found(mock, ask, "rfq/rfqs", "rfqId", state="active") == [names[4], names[3]]
    assert ask(mock, "POST", "rfq/cancel-all-rfqs")[1]["code"] == "0"
    assert found(mock, ask, "rfq/rfqs", "state") == ["canceled"] * 5


def test_transfers_and_withdrawals(mock: Mock, now: Now, ask: Ask) -> None:
    transfer = {"ccy": "USDT", "amt": "1.5", "from": "6", "to": "18", "clientId": "mine"}
    placed = [ask(mock, "POST", "asset/transfer", transfer)[1]["data"][0] for _ in range(2)]
    assert placed[0] == {**transfer, "transId": placed[0]["transId"]}
    assert len(mock.orders("transfer")) == 2  # the docs name no code for an id that is taken
    _, answer = ask(mock, "GET", "asset/transfer-state", {"clientId": "mine"})
    (shown,) = answer["data"]
    assert (shown["transId"], shown["state"], shown["type"]) == (placed[1]["transId"], "success", "0")
    assert ask(mock, "GET", "asset/transfer-state", {"transId": "7"})[1]["data"] == []
    withdrawal = {"ccy": "BTC", "amt": "1", "dest": "4", "toAddr": "address", "chain": "BTC-Bitcoin"}
    names = list[str]()
    for client in ("a", "b"):
        _, answer = ask(mock, "POST", "asset/withdrawal", {**withdrawal, "clientId": client})
        names.append(answer["data"][0]["wdId"])
        now.seconds += 1
    history = ("asset/withdrawal-history", "wdId")
    assert found(mock, ask, *history) == names[::-1]
    assert found(mock, ask, *history, clientId="a") == [names[0]]
    assert found(mock, ask, *history, after="1772000001500") == [names[0]]
    assert found(mock, ask, *history, before="1772000000500") == [names[1]]
    assert found(mock, ask, *history, txId="x") == []
    assert found(mock, ask, "asset/withdrawal-history", "to", wdId=names[0]) == ["address"]
    assert ask(mock, "POST", "asset/cancel-withdrawal", {"wdId": names[0]})[1]["data"] == [{"wdId": names[0]}]
    assert found(mock, ask, "asset/withdrawal-history", "state") == ["0", "-2"]
    status, answer = ask(mock, "POST", "asset/cancel-withdrawal", {"wdId": "7"})
    assert (status, answer["code"], answer["data"]) == (200, "58215", [])


def test_the_time_is_told_and_may_be_wrong(mock: Mock, now: Now, ask: Ask) -> None:
    assert ask(mock, "GET", "public/time")[1]["data"] == [{"ts": MS}]
    now.seconds += 0.25
    assert ask(mock, "GET", "public/time")[1]["data"] == [{"ts": "1772000000750"}]
    mock.skew(40)
    assert mock.now() == now.seconds + 40
    assert ask(mock, "GET", "public/time")[1]["data"] == [{"ts": "1772000040750"}]
    assert ask(mock, "GET", "account/balance", at=now.seconds)[1]["code"] == "50102"
    assert ask(mock, "GET", "account/balance", at=now.seconds + 40)[1]["code"] == "0"
    placed = place(mock, ask)
    assert placed["ts"] == "1772000040750"
    mock.skew(0)
    assert ask(mock, "GET", "account/balance", at=now.seconds)[1]["code"] == "0"


@pytest.mark.parametrize(
    ("header", "status", "code"),
    [
        ("1772000000500", 200, "0"),
        ("1772000000499", 200, "50036"),
        ("1772000009999", 200, "0"),
        ("soon", 400, "51000"),
        ("-1", 400, "51000"),
        ("", 200, "0"),
    ],
)
def test_what_has_expired_is_not_done(mock: Mock, ask: Ask, header: str, status: int, code: str) -> None:
    for path, body in (("trade/order", BUY), ("trade/batch-orders", [BUY, BUY])):
        mock.reset()
        got, answer = ask(mock, "POST", path, body, headers={"expTime": header})
        assert (got, answer["code"]) == (status, code)
        assert bool(mock.orders()) == (code == "0")
    assert ask(mock, "POST", "asset/transfer", {"ccy": "A"}, headers={"expTime": "1"})[1]["code"] != "50036"
    known = {"instId": BUY["instId"], "ordId": "1"}
    assert ask(mock, "GET", "trade/order", known, headers={"expTime": "1"})[1]["code"] == "51603"


def test_threads_place_orders_that_all_have_their_own_ids(mock: Mock, ask: Ask) -> None:
    def work() -> None:
        for _ in range(50):
            place(mock, ask)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({order.id for order in mock.orders()}) == 200
    assert json.loads(json.dumps([order.id for order in mock.orders()])) == sorted(order.id for order in mock.orders())
