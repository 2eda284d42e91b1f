"""Rate limits: the windows themselves, and what counts for what."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.mock import Mock, MockData
from generator.runtime.mock import __main__ as command
from generator.runtime.mock.limits import Windows
from generator.runtime.mock.okx import Account, Rules
from generator.runtime.mock.rules import Budget

if TYPE_CHECKING:
    from pathlib import Path

    from tests.mock.conftest import Ask, Now, Sign

TOO_MANY = (429, {"msg": "Too many requests at once", "code": "50011"})
SPOT = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy", "ordType": "limit", "sz": "1", "px": "2"}
SWAP = {**SPOT, "instId": "BTC-USDT-SWAP", "tdMode": "cross"}
OPTION = {**SPOT, "instId": "BTC-USD-221208-100000-C", "tdMode": "cross"}


@pytest.fixture
def limited(market: MockData, now: Now) -> Mock:
    return Mock(market, clock=now, limits=True)


def codes(mock: Mock, ask: Ask, times: int, *request: Any, **options: Any) -> list[str]:
    return [ask(mock, *request, **options)[1]["code"] for _ in range(times)]


def items(answer: Any) -> list[str]:
    return [item["sCode"] for item in answer["data"]]


# ------------------------------------------------------------------------------------------------------------- windows


@given(
    st.integers(1, 4),
    st.sampled_from([0.5, 1.0, 2.0]),
    st.lists(st.tuples(st.floats(0, 1.5), st.integers(1, 3)), max_size=40),
)
def test_no_window_ever_holds_more_than_the_count(count: int, window: float, steps: list[tuple[float, int]]) -> None:
    """And nothing is refused that would have fitted."""
    windows, now, through = Windows(), 1_772_000_000.0, list[tuple[float, int]]()
    for pause, cost in steps:
        now += pause
        inside = sum(taken for then, taken in through if now - then < window)
        full = windows.admit([Budget(("a",), count, window, cost)], now)
        assert (full is None) == (inside + cost <= count)
        if full is None:
            through.append((now, cost))


def test_a_clock_that_is_set_back_makes_no_window_longer() -> None:
    windows, budget = Windows(), Budget(("a",), 2, 2.0, 1)
    assert [windows.admit([budget], moment) for moment in (1000.0, 1001.0, 1001.5)] == [None, None, budget]
    assert windows.admit([budget], 900.0) is budget  # no time has passed
    assert windows.admit([budget], 900.6) is None  # the first is two seconds old by now
    assert windows.admit([budget], 901.4) is budget
    assert windows.admit([budget], 901.5) is None


def test_requests_that_look_at_the_clock_out_of_turn_shorten_no_window() -> None:
    windows, budget = Windows(), Budget(("a",), 201, 2.0, 1)
    for step in range(100):
        windows.admit([budget], 1000.0 + 0.019 * step)
        windows.admit([budget], 1000.0 + 0.019 * step - 0.01)
    assert windows.admit([budget], 1001.98) is None
    assert windows.admit([budget], 1001.985) is budget


def test_days_go_by_the_clock_that_is_shown() -> None:
    windows, budget = Windows(), Budget(("a",), 1, 86_400.0, 1, daily=True)
    assert windows.admit([budget], 86_399.0) is None
    assert windows.admit([budget], 100.0) is budget
    assert windows.admit([budget], 86_400.0) is None


def test_a_request_counts_for_all_its_budgets_or_for_none() -> None:
    windows = Windows()
    wide, narrow = Budget(("wide",), 3, 10.0), Budget(("narrow",), 1, 1.0)
    assert windows.admit([wide, narrow], 0.0) is None
    assert windows.admit([wide, narrow], 0.5) == narrow
    assert windows.admit([wide, wide], 0.5) is None
    assert windows.admit([wide], 0.5) == wide
    windows.clear()
    assert windows.admit([wide, narrow], 0.5) is None


def test_a_refused_request_does_not_count() -> None:
    """Or somebody who is over once, and asks again too soon, would never get through."""
    windows, budget = Windows(), Budget(("a",), 1, 2.0)
    assert [windows.admit([budget], at) is None for at in (0.0, 0.5, 1.0, 1.999, 2.0, 3.0, 4.0)] == [
        True,
        False,
        False,
        False,
        True,
        False,
        True,
    ]


def test_a_daily_budget_begins_anew_at_midnight() -> None:
    windows, budget = Windows(), Budget(("a",), 1, 86_400.0, daily=True)
    assert windows.admit([budget], 86_400 * 3 - 1) is None
    assert windows.admit([budget], 86_400 * 3 - 0.5) == budget
    assert windows.admit([budget], 86_400 * 3) is None


def test_threads_share_a_window() -> None:
    windows, through = Windows(), list[bool]()
    budget = Budget(("a",), 100, 1.0)

    def work() -> None:
        through.extend(windows.admit([budget], 0.0) is None for _ in range(100))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(through) == 100


# ------------------------------------------------------------------------------------------------------- through a mock


def test_limits_are_off_unless_asked_for(market: MockData, now: Now, ask: Ask) -> None:
    assert set(codes(Mock(market, clock=now), ask, 50, "GET", "public/time")) == {"0"}


def test_too_many_requests_look_as_on_the_wire(limited: Mock, now: Now, ask: Ask) -> None:
    assert set(codes(limited, ask, 10, "GET", "public/time")) == {"0"}
    assert ask(limited, "GET", "public/time") == TOO_MANY
    reply = limited.handle("GET", "/api/v5/public/time")
    assert reply.body == b'{"msg":"Too many requests at once","code":"50011"}'
    assert limited.calls("public.time")[-1].why == "50011: more than 10 in 2 s for GET /public/time#0, 127.0.0.1"
    assert limited.counts("public.time").refused == {"50011": 2}
    now.seconds += 2
    assert ask(limited, "GET", "public/time")[0] == 200


def test_addresses_are_counted_apart(limited: Mock, ask: Ask) -> None:
    for address in ("1.1.1.1", "2.2.2.2"):
        request = ("GET", "public/instruments", {"instType": "SPOT"})
        assert codes(limited, ask, 3, *request, address=address) == ["0", "0", "50011"]
    assert codes(limited, ask, 1, "GET", "public/instruments", {"instType": "SWAP"}, address="1.1.1.1") == ["0"]


def test_what_names_nobody_is_by_address_where_it_is_public(limited: Mock, ask: Ask) -> None:
    assert codes(limited, ask, 2, "GET", "system/status", address="1.1.1.1") == ["0", "50011"]
    assert codes(limited, ask, 1, "GET", "system/status", address="2.2.2.2") == ["0"]
    assert codes(limited, ask, 1, "GET", "account/odd", address="1.1.1.1") == ["0"]
    assert codes(limited, ask, 1, "GET", "account/odd", address="2.2.2.2") == ["50011"]


@pytest.mark.parametrize(
    ("request_a", "request_b", "shared"),
    [
        (
            ("GET", "public/opt-summary", {"instFamily": "BTC-USD"}),
            ("GET", "public/opt-summary", {"uly": "BTC-USD"}),
            1,
        ),
        (("GET", "public/opt-summary", {"instFamily": "A"}), ("GET", "public/opt-summary", {"instFamily": "B"}), 0),
        (("GET", "public/opt-summary", {}), ("GET", "public/opt-summary", {"instFamily": ""}), 1),
        (("GET", "market/books-sbe", {"instIdCode": 1}), ("GET", "market/books-sbe", {"instIdCode": 1}), 1),
        (("GET", "market/books-sbe", {"instIdCode": 1}), ("GET", "market/books-sbe", {"instIdCode": 2}), 0),
        (("POST", "trade/cancel-all-after", {"timeOut": "0"}), ("POST", "trade/cancel-all-after", {"timeOut": "9"}), 1),
        (
            ("POST", "trade/cancel-all-after", {"timeOut": "0", "tag": "a"}),
            ("POST", "trade/cancel-all-after", {"timeOut": "0"}),
            0,
        ),
        (
            ("POST", "asset/convert/estimate-quote", {"baseCcy": "BTC", "quoteCcy": "USDT"}),
            ("POST", "asset/convert/estimate-quote", {"baseCcy": "USDT", "quoteCcy": "BTC"}),
            1,
        ),
        (
            ("POST", "asset/convert/estimate-quote", {"baseCcy": "BTC", "quoteCcy": "USDT"}),
            ("POST", "asset/convert/estimate-quote", {"baseCcy": "ETH", "quoteCcy": "USDT"}),
            0,
        ),
    ],
)
def test_what_requests_are_counted_by(limited: Mock, ask: Ask, request_a: Any, request_b: Any, shared: int) -> None:
    assert ask(limited, *request_a)[1]["code"] == "0"
    assert ask(limited, *request_b)[1]["code"] == ("50011" if shared else "0")


def test_currencies_are_counted_apart(limited: Mock, ask: Ask) -> None:
    transfer = {"ccy": "USDT", "amt": "1", "from": "6", "to": "18"}
    assert codes(limited, ask, 3, "POST", "asset/transfer", transfer) == ["0", "0", "50011"]
    assert codes(limited, ask, 1, "POST", "asset/transfer", {**transfer, "ccy": "BTC"}) == ["0"]


def test_several_windows_hold_at_once(limited: Mock, now: Now, ask: Ask) -> None:
    rfq = {"counterparties": ["A"], "legs": [{"instId": "BTC-USDT"}]}
    assert codes(limited, ask, 6, "POST", "rfq/create-rfq", rfq) == ["0"] * 5 + ["50011"]
    now.seconds += 2
    assert codes(limited, ask, 4, "POST", "rfq/create-rfq", rfq) == ["0"] * 3 + ["50011"]
    now.seconds += 12 * 3600 - 2
    assert codes(limited, ask, 1, "POST", "rfq/create-rfq", rfq) == ["0"]


def test_a_month_has_31_days(limited: Mock, now: Now, ask: Ask) -> None:
    assert codes(limited, ask, 2, "POST", "asset/monthly-statement") == ["0", "50011"]
    now.seconds += 31 * 86_400 - 1
    assert codes(limited, ask, 1, "POST", "asset/monthly-statement") == ["50011"]
    now.seconds += 1
    assert codes(limited, ask, 1, "POST", "asset/monthly-statement") == ["0"]


def test_a_limit_that_holds_in_one_case_and_for_a_day(limited: Mock, now: Now, ask: Ask) -> None:
    now.seconds = 86_400 * 20_000 - 10.0
    path = "account/demo-adjust-balance"
    assert codes(limited, ask, 9, "POST", path, {"type": "reduce"}) == ["0"] * 9
    assert codes(limited, ask, 4, "POST", path, {"type": "increase"}) == ["0"] * 3 + ["50011"]
    now.seconds += 10
    assert codes(limited, ask, 1, "POST", path, {"type": "increase"}) == ["0"]


def test_signed_and_unsigned_requests_have_limits_of_their_own(limited: Mock, ask: Ask) -> None:
    path = "support/announcements"
    assert codes(limited, ask, 2, "GET", path, unsigned=True) == ["0", "50011"]
    assert codes(limited, ask, 3, "GET", path) == ["0", "0", "50011"]


def test_who_is_not_let_in_is_not_counted(limited: Mock, ask: Ask) -> None:
    assert codes(limited, ask, 70, "POST", "trade/order", SPOT, sign="wrong") == ["50113"] * 70
    assert codes(limited, ask, 1, "POST", "trade/order", SPOT) == ["0"]


def test_requests_with_wrong_values_count(limited: Mock, ask: Ask) -> None:
    assert codes(limited, ask, 60, "POST", "trade/order", {"instId": "BTC-USDT"}) == ["1"] * 60
    assert codes(limited, ask, 1, "POST", "trade/order", SPOT) == ["50011"]
    assert codes(limited, ask, 1, "POST", "trade/order", {**SPOT, "instId": "ETH-USDT"}) == ["0"]


@pytest.mark.parametrize("body", [b"", b"[", b"null", b"7", b'"x"', b"[[]]", b'[{"instId":[]}]', b'{"instId":{}}'])
def test_a_body_of_any_form_is_counted(limited: Mock, sign: Sign, body: bytes) -> None:
    target = "/api/v5/trade/batch-orders"
    for _ in range(60):
        reply = limited.handle("POST", target, sign("POST", target, body), body)
        assert (reply.status, json.loads(reply.body)["code"]) in [(400, "50000"), (400, "50002"), (200, "1")]
    limited.handle("POST", target, sign("POST", target, body), body)
    assert limited.counts().requests == 61


def test_instruments_are_counted_apart_and_options_by_family(limited: Mock, ask: Ask) -> None:
    assert set(codes(limited, ask, 60, "POST", "trade/order", SPOT)) == {"0"}
    assert ask(limited, "POST", "trade/order", SPOT) == TOO_MANY
    assert codes(limited, ask, 1, "POST", "trade/order", SWAP) == ["0"]
    assert set(codes(limited, ask, 59, "POST", "trade/order", OPTION)) == {"0"}
    other = {**OPTION, "instId": "BTC-USD-230101-20000.5-P"}
    assert codes(limited, ask, 2, "POST", "trade/order", other) == ["0", "50011"]
    assert codes(limited, ask, 1, "POST", "trade/order", OPTION) == ["50011"]
    assert codes(limited, ask, 1, "POST", "trade/order", {**OPTION, "instId": "ETH-USD-221208-1-C"}) == ["0"]
    assert codes(limited, ask, 1, "POST", "trade/cancel-order", {"instId": "BTC-USDT", "ordId": "1"}) != ["50011"]


def test_placing_and_looking_up_are_counted_apart(limited: Mock, now: Now, ask: Ask) -> None:
    """Though they have one path."""
    assert set(codes(limited, ask, 60, "POST", "trade/order", SWAP)) == {"0"}
    known = {"instId": "BTC-USDT-SWAP", "ordId": limited.orders()[0].id}
    assert set(codes(limited, ask, 60, "GET", "trade/order", known)) == {"0"}
    assert ask(limited, "GET", "trade/order", known) == TOO_MANY
    now.seconds += 2
    for number in range(50):
        assert ask(limited, "POST", "trade/batch-orders", batches(number))[1]["code"] == "0"
    assert codes(limited, ask, 1, "GET", "trade/order", known) == ["0"]


def test_orders_of_a_batch_count_by_instrument(limited: Mock, ask: Ask) -> None:
    batch = [SPOT] * 15 + [{**SPOT, "instId": "ETH-USDT"}] * 5
    assert set(codes(limited, ask, 20, "POST", "trade/batch-orders", batch)) == {"0"}
    assert ask(limited, "POST", "trade/batch-orders", batch) == TOO_MANY
    assert ask(limited, "POST", "trade/batch-orders", batch[14:])[0] == 429
    assert ask(limited, "POST", "trade/batch-orders", batch[15:])[0] == 200
    assert ask(limited, "POST", "trade/order", SPOT)[0] == 200  # single orders have a limit of their own


def test_a_batch_of_one_is_a_single_order(limited: Mock, ask: Ask) -> None:
    assert set(codes(limited, ask, 30, "POST", "trade/batch-orders", [SPOT])) == {"0"}
    assert set(codes(limited, ask, 30, "POST", "trade/order", SPOT)) == {"0"}
    assert codes(limited, ask, 1, "POST", "trade/batch-orders", [SPOT]) == ["50011"]
    assert codes(limited, ask, 1, "POST", "trade/order", SPOT) == ["50011"]
    assert codes(limited, ask, 1, "POST", "trade/batch-orders", [SPOT, SPOT]) == ["0"]


def test_a_batch_without_its_single_endpoint(market: MockData, now: Now, ask: Ask) -> None:
    endpoints = {name: one for name, one in market.endpoints.items() if name != "trade.place_order"}
    mock = Mock(msgspec.structs.replace(market, endpoints=endpoints), clock=now, limits=True)
    assert set(codes(mock, ask, 300, "POST", "trade/batch-orders", [SPOT])) == {"0"}
    assert codes(mock, ask, 1, "POST", "trade/batch-orders", [SPOT]) == ["50011"]


def test_orders_that_take_retail_liquidity_share_a_limit(limited: Mock, ask: Ask) -> None:
    taker = {**SPOT, "isElpTakerAccess": True}
    assert set(codes(limited, ask, 30, "POST", "trade/order", taker)) == {"0"}
    assert codes(limited, ask, 1, "POST", "trade/batch-orders", [taker] * 20) == ["0"]
    assert codes(limited, ask, 1, "POST", "trade/batch-orders", [taker, SPOT]) == ["50011"]
    assert codes(limited, ask, 1, "POST", "trade/order", {**taker, "instId": "ETH-USDT"}) == ["0"]
    assert codes(limited, ask, 1, "POST", "trade/order", SPOT) == ["0"]


def batches(number: int) -> list[dict[str, str]]:
    return [{**SWAP, "instId": f"C{number}-USDT-SWAP"}] * 20


def test_an_account_has_a_thousand_orders_per_two_seconds(limited: Mock, now: Now, ask: Ask) -> None:
    for number in range(49):
        assert ask(limited, "POST", "trade/batch-orders", batches(number))[1]["code"] == "0"
    assert codes(limited, ask, 10, "POST", "trade/order", SWAP) == ["0"] * 10
    amend = {"instId": "BTC-USDT-SWAP", "ordId": limited.orders()[-1].id, "newSz": "2"}
    assert codes(limited, ask, 5, "POST", "trade/amend-order", amend) == ["0"] * 5
    status, answer = ask(limited, "POST", "trade/batch-orders", batches(50)[:8])
    assert (status, answer["code"], items(answer)) == (200, "2", ["0"] * 5 + ["50061"] * 3)
    assert [bool(item["ordId"]) for item in answer["data"]] == [True] * 5 + [False] * 3
    status, answer = ask(limited, "POST", "trade/order", SWAP)
    assert (status, answer["code"], items(answer)) == (200, "1", ["50061"])
    assert len(limited.orders()) == 995
    assert limited.counts().refused == {"1": 1, "2": 1}
    # Neither spot, nor margin, nor market makers' protected orders, nor cancellations count.
    mmp = {**SWAP, "ordType": "mmp"}
    for free in (SPOT, {**SPOT, "tdMode": "cross"}, mmp, {**mmp, "ordType": "mmp_and_post_only"}):
        assert codes(limited, ask, 1, "POST", "trade/order", free) == ["0"]
    assert codes(limited, ask, 1, "POST", "trade/cancel-order", amend) == ["0"]
    now.seconds += 2
    assert codes(limited, ask, 1, "POST", "trade/order", {**SWAP, "instId": "X-Y-240101"}) == ["0"]


def test_without_a_memory_the_account_has_its_limit_all_the_same(market: MockData, now: Now, ask: Ask) -> None:
    mock = Mock(market, clock=now, limits=True, memory=False)
    for number in range(50):
        assert ask(mock, "POST", "trade/batch-orders", batches(number))[1]["code"] == "0"
    status, answer = ask(mock, "POST", "trade/order", SWAP)
    assert (status, answer["code"], items(answer), answer["data"][0]["ordId"]) == (200, "1", ["50061"], "")


def test_keys_of_a_user_share_limits_and_environments_do_not(market: MockData, now: Now, ask: Ask) -> None:
    accounts = [
        Account("a-1", "s", "p", user="a", master="m"),
        Account("a-2", "s", "p", user="a"),
        Account("b-1", "s", "p", master="m"),
    ]
    mock = Mock(market, clock=now, limits=True, rules=Rules(market.api, clock=now, accounts=accounts))

    def place(key: str, times: int, *request: Any, **more: Any) -> list[str]:
        return codes(mock, ask, times, *request, key=key, secret="s", passphrase="p", **more)

    order = ("POST", "trade/order", SPOT)
    assert set(place("a-1", 60, *order)) == {"0"}
    assert place("a-2", 1, *order) == ["50011"]
    assert place("b-1", 1, *order) == ["0"]
    assert place("a-2", 1, *order, demo="1") == ["0"]
    move = ("POST", "account/move-positions")
    assert [place(key, 1, *move) for key in ("a-1", "b-1", "a-2")] == [["0"], ["50011"], ["0"]]
    assert "a-1" not in repr(mock.calls())


def test_a_reset_forgets_what_was_counted(limited: Mock, ask: Ask) -> None:
    assert codes(limited, ask, 2, "GET", "system/status") == ["0", "50011"]
    limited.reset()
    assert codes(limited, ask, 2, "GET", "system/status") == ["0", "50011"]
    assert limited.counts().refused == {"50011": 1}


def test_skew_moves_no_window(limited: Mock, now: Now, ask: Ask) -> None:
    assert codes(limited, ask, 1, "GET", "system/status") == ["0"]
    limited.skew(1000)
    assert codes(limited, ask, 1, "GET", "system/status") == ["50011"]
    limited.skew(-1000)
    now.seconds += 5
    assert codes(limited, ask, 1, "GET", "system/status") == ["0"]


def test_a_window_that_is_no_time_is_an_error(market: MockData, now: Now, ask: Ask) -> None:
    one = market.endpoints["account.odd"]
    odd = msgspec.structs.replace(one, rate_limits=(msgspec.structs.replace(one.rate_limits[0], window="soon"),))
    mock = Mock(msgspec.structs.replace(market, endpoints={"account.odd": odd}), clock=now, limits=True)
    with pytest.raises(ValueError, match="'soon', which is no time"):
        ask(mock, "GET", "account/odd")


def test_endpoints_without_limits_are_not_counted(limited: Mock, ask: Ask) -> None:
    assert set(codes(limited, ask, 300, "GET", "account/balance")) == {"0"}


def test_the_command_line_turns_limits_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[Mock] = []
    monkeypatch.setattr("uvicorn.run", lambda app, **_: served.append(app))
    for arguments in (["--data", str(folder)], ["--data", str(folder), "--limits"]):
        command.main(arguments)
    assert [mock._windows is not None for mock in served] == [False, True]
