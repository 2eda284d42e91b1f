"""What became of a write: an order that shows late is unknown, never not done; and what each kind is looked up by."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.core.answers import empty
from generator.runtime.core.client import AsyncClient, Client
from generator.runtime.core.endpoint import Endpoint, Limit
from generator.runtime.core.errors import ApiError, NotSent, OutcomeUnknown
from generator.runtime.core.http import HttpRequest, HttpResponse
from generator.runtime.core.resolution import (
    AsyncResolving,
    ItemResolution,
    LookUp,
    Resolution,
    Resolving,
    Trace,
)
from generator.runtime.okx import Credentials, Exchange
from generator.runtime.okx.client_ids import NAMES
from generator.runtime.okx.lookup import identify, look_up
from generator.runtime.okx.seeking import AGEING, AGREEMENT, SKEW, VISIBLE
from generator.runtime.okx.writes import TIME, WRITES, Change, Creation, Look
from generator.spec.model import Endpoint as Documented
from generator.spec.model import Field, Spec
from tests.support.crawl import DOCS, crawled
from tests.support.venue import HOUR, START, Order, Row, Venue, broken, refusal

SECOND = 1_000
NAMELESS = "no clOrdId was sent; pass one or use client_ids='generate'"
ITEM = {"instId": "BTC-USDT", "clOrdId": "mine", "side": "buy"}


def trace_of(path: str, *items: Mapping[str, str], expires: int | None = None, sent: int = START) -> Trace:
    return Trace("some.write", "POST", f"/api/v5/{path}", tuple(dict(one) for one in items), sent, sent, expires)


PLACED = trace_of("trade/order", ITEM)


def resolve(venue: Venue, trace: Trace = PLACED, *, settle: float = 30.0, account: str = "") -> Resolution:
    venue.asked.clear()
    return venue.drive(look_up(trace, settle, venue.now_ns, account))


def resolve_one(venue: Venue, trace: Trace = PLACED, *, settle: float = 30.0) -> ItemResolution:
    (one,) = resolve(venue, trace, settle=settle).items
    return one


def write(path: str, style: str = "json_object", method: str = "POST", name: str = "some.write") -> Any:
    return Endpoint(name, method, f"/api/v5/{path}", auth="private", style=style, answer=empty())


# --------------------------------------------------------------------------------------------------- an order, and time


@pytest.mark.parametrize("expires", [None, START + 2 * SECOND])
def test_an_order_that_becomes_visible_five_seconds_late(expires: int | None) -> None:
    venue = Venue(Order(START + 100, seen=START + 5_100))
    trace = trace_of("trade/order", ITEM, expires=expires)
    said: list[tuple[int, str]] = []
    for after in range(0, 60_000, 500):
        venue.now = START + after
        said.append((after, resolve_one(venue, trace).state))
    assert {state for after, state in said if after < 5_100} == {"unknown"}
    assert {state for after, state in said if after >= 5_100} == {"done"}


@pytest.mark.parametrize(("expires", "settled"), [(None, 30_000), (START + 2_000, 2_000 + VISIBLE)])
def test_an_order_that_was_never_placed(expires: int | None, settled: int) -> None:
    venue = Venue()
    trace = trace_of("trade/order", ITEM, expires=expires)
    for after in (0, 1, settled - 1):
        venue.now = START + after
        one = resolve_one(venue, trace)
        assert one.state == "unknown"
        assert one.try_after == (settled - after) / 1000
        assert [name for name, _ in venue.asked] == ["public.time", "trade.get_order"]
    venue.now = START + settled
    one = resolve_one(venue, trace)
    assert (one.state, one.try_after, one.record) == ("not_done", None, None)
    assert venue.asked == [
        ("public.time", {}),
        ("trade.get_order", {"instId": "BTC-USDT", "clOrdId": "mine"}),
        ("trade.orders_pending", {"instId": "BTC-USDT", "limit": "100"}),
        *[
            (
                "trade.orders_history",
                {"instId": "BTC-USDT", "instType": kind, "limit": "100", "begin": str(START - SKEW - AGREEMENT)},
            )
            for kind in ("SPOT", "MARGIN")
        ],
    ]


def test_what_was_found_is_shown() -> None:
    venue = Venue(Order(START + 100, ended=START + 200, state="filled"))
    venue.now = START + 300
    one = resolve_one(venue)
    assert (one.state, one.found_in, one.status, one.sought) == ("done", "trade.get_order", "filled", ITEM)
    assert one.record is not None
    assert one.record["ordId"] == str(START + 100)
    assert one.try_after is None


def test_the_exchange_itself_says_what_time_it_is() -> None:
    """A clock that is fast does not make a request expire, and one that jumped does not make it settle."""
    venue = Venue(off=29_000)
    trace = trace_of("trade/order", ITEM, expires=START + 2_000)
    venue.now = START + 2_000 + VISIBLE - 1
    assert resolve_one(venue, trace).state == "unknown"
    venue.now += 1
    assert resolve_one(venue, trace).state == "not_done"
    venue.now = START + 20_000
    assert resolve_one(venue).state == "unknown"
    venue.off = -29_000
    venue.now = START + 30_000
    assert resolve_one(venue).state == "unknown"
    venue.now = START + 59_000
    assert resolve_one(venue).state == "not_done"


@pytest.mark.parametrize(
    "answer", [broken(), [], [{}], [{"ts": ""}], [{"ts": "soon"}], [{"ts": "9" * 30}], [{"ts": None}]]
)
def test_without_the_exchanges_time_nothing_is_not_done(answer: Any) -> None:
    venue = Venue()
    venue.now = START + HOUR
    venue.answers["public.time"] = answer
    one = resolve_one(venue)
    assert (one.state, one.try_after) == ("unknown", 1.0)
    assert "time is not known" in one.why
    # Nor done, while it may be an order from shortly before: our clock may be off as far as OKX allows.
    venue.orders.append(Order(START + SKEW - AGREEMENT - 1))
    assert resolve_one(venue).state == "unknown"
    venue.orders[0] = Order(START + SKEW - AGREEMENT)
    assert resolve_one(venue).state == "done"


@pytest.mark.parametrize("failing", ["trade.get_order", "trade.orders_pending", "trade.orders_history"])
@pytest.mark.parametrize(
    "trouble", [broken(), NotSent("", "no connection"), refusal("50011"), refusal("51001"), refusal("50120")], ids=repr
)
def test_a_look_up_that_failed_leaves_it_unknown(failing: str, trouble: ApiError) -> None:
    venue = Venue()
    venue.now = START + 60 * SECOND
    venue.trouble = lambda name: trouble if name == failing else None
    one = resolve_one(venue)
    assert (one.state, one.try_after) == ("unknown", 1.0)
    assert str(trouble) in one.why
    venue.trouble = lambda _: None
    assert resolve_one(venue).state == "not_done"


def test_the_lists_find_what_the_first_look_up_could_not() -> None:
    for ended, place in ((None, "trade.orders_pending"), (START + 9, "trade.orders_history")):
        venue = Venue(Order(START + 5, ended=ended))
        venue.now = START + 40 * SECOND
        venue.trouble = lambda name: broken() if name == "trade.get_order" else None
        one = resolve_one(venue)
        assert (one.state, one.found_in) == ("done", place)


def test_after_three_failures_the_rest_is_left_for_another_time() -> None:
    items = [{**ITEM, "clOrdId": f"id{number}"} for number in range(20)]
    venue = Venue()
    venue.trouble = lambda name: broken() if name != "public.time" else None
    found = resolve(venue, trace_of("trade/batch-orders", *items))
    assert {one.state for one in found.items} == {"unknown"}
    assert found.try_after == 1.0
    assert len(venue.asked) == 4


def test_no_margin_for_a_pair_is_an_answer_no_spot_is_none() -> None:
    venue = Venue()
    venue.now = START + 60 * SECOND
    scripted = venue.answers
    scripted["trade.orders_history"] = lambda asked: refusal("51015") if asked["instType"] == "MARGIN" else []
    assert resolve_one(venue).state == "not_done"
    scripted["trade.orders_history"] = lambda asked: refusal("51015") if asked["instType"] == "SPOT" else []
    assert resolve_one(venue).state == "unknown"


@pytest.mark.parametrize(
    ("instrument", "kinds"),
    [
        ("BTC-USDT", ["SPOT", "MARGIN"]),
        ("BTC-USD-SWAP", ["SWAP"]),
        ("BTC-USD_UM-SWAP", ["SWAP"]),
        ("BTC-USD-260626", ["FUTURES"]),
        ("BTC-USD-260626-100000-C", ["OPTION"]),
        ("BTC-USD-260626-100000-P", ["OPTION"]),
        ("BTC-ABOVE-DAILY-260224-1600-65000", ["EVENTS"]),
        ("BTC", ["EVENTS"]),
    ],
)
def test_history_is_asked_for_the_types_an_instrument_may_be_of(instrument: str, kinds: list[str]) -> None:
    venue = Venue()
    venue.now = START + 60 * SECOND
    venue.answers["trade.orders_history"] = []
    assert resolve_one(venue, trace_of("trade/order", {**ITEM, "instId": instrument})).state == "not_done"
    assert [asked["instType"] for name, asked in venue.asked if name == "trade.orders_history"] == kinds


# ---------------------------------------------------------------------------------------------------- whose order it is


def at(venue: Venue, after: int) -> Venue:
    venue.now = START + after
    return venue


def test_an_order_of_the_same_name_from_before_is_not_ours() -> None:
    venue = at(Venue(Order(START - 31_000)), 1_000)
    assert resolve_one(venue).state == "unknown"
    assert resolve_one(at(venue, 30_000)).state == "not_done"
    venue.orders[0].ended = START - 30_500
    venue.orders.append(Order(START + 10))
    assert resolve_one(at(venue, 30_000)).state == "done"


def test_an_order_from_shortly_before_is_doubtful() -> None:
    """A clock that was off when the request was sent could make it ours; nothing that is certain can be said of it."""
    venue = at(Venue(Order(START - 20_000, ended=START - 10_000)), 30_000)
    one = resolve_one(venue)
    assert (one.state, one.try_after, one.found_in) == ("unknown", None, "trade.get_order")
    assert one.record is not None
    assert "before it was sent" in one.why
    assert resolve_one(at(venue, 10_000)).try_after == 20.0
    venue.orders.append(Order(START + 10))
    assert resolve_one(venue).state == "done"


@pytest.mark.parametrize("off", [-29_000, 29_000])
def test_a_clock_that_is_off_does_not_hide_our_order(off: int) -> None:
    venue = Venue(Order(START + 10), off=off, latency=400)
    venue.now = START + 40_000
    trace = trace_of("trade/order", ITEM, sent=START + off)
    assert resolve_one(venue, trace).state == "done"
    venue.orders[0] = Order(START - 2_000)
    assert resolve_one(venue, trace).state == "unknown"


def test_an_order_from_after_its_time_is_not_ours() -> None:
    for expires, latest in ((None, 60_000), (START + 40_000, 70_000)):
        trace = trace_of("trade/order", ITEM, expires=expires)
        venue = at(Venue(Order(START + latest)), 200_000)
        assert resolve_one(venue, trace).state == "done"
        venue.orders[0] = Order(START + latest + 1)
        one = resolve_one(venue, trace)
        assert one.state == "unknown"
        assert "later request" in one.why


@pytest.mark.parametrize("more", [{"side": "sell"}, {"cTime": ""}, {"cTime": "yesterday"}])
def test_an_order_that_is_not_what_was_asked_for_is_doubtful(more: dict[str, str]) -> None:
    one = resolve_one(at(Venue(Order(START + 10, more=more)), 60_000))
    assert one.state == "unknown"
    assert one.record is not None


def test_an_answer_that_ignores_what_was_asked_for_proves_nothing() -> None:
    venue = at(Venue(), 60_000)
    venue.answers["trade.get_order"] = [Order(START + 10, name="other").row(START)]
    assert "something else than was asked for" in resolve_one(venue).why
    assert resolve_one(venue).state == "unknown"
    venue.answers["trade.get_order"] = [{"ordId": "1"}]
    assert "shows no clOrdId" in resolve_one(venue).why
    del venue.answers["trade.get_order"]
    venue.answers["trade.orders_pending"] = [{"ordId": "1", "cTime": str(START)}]
    assert "trade.orders_pending shows no clOrdId" in resolve_one(venue).why


# ----------------------------------------------------------------------------------------------------------- long lists


def test_long_lists_are_read_to_their_end() -> None:
    # The order itself is hidden from the first look-up, and deep in the list.
    orders = [Order(START + 20 + number, name=f"other{number}") for number in range(250)]
    venue = at(Venue(Order(START + 10), *orders), 60_000)
    venue.answers["trade.get_order"] = []
    one = resolve_one(venue)
    assert (one.state, one.found_in) == ("done", "trade.orders_pending")
    assert len([name for name, _ in venue.asked if name == "trade.orders_pending"]) == 4
    del venue.orders[0]
    assert resolve_one(venue).state == "not_done"


def test_lists_are_read_back_to_the_time_of_the_request_only() -> None:
    orders = [Order(START - 60_000 - number, name=f"old{number}") for number in range(5_000)]
    venue = at(Venue(*orders), 60_000)
    assert resolve_one(venue).state == "not_done"
    assert len([name for name, _ in venue.asked if name == "trade.orders_pending"]) == 1


def test_one_old_record_among_newer_ones_does_not_end_a_list() -> None:
    orders = [Order(START + 20 + number, name=f"other{number}") for number in range(150)]
    orders[-1].more = {"cTime": str(START - HOUR)}
    venue = at(Venue(Order(START + 10), *orders), 60_000)
    venue.answers["trade.get_order"] = []
    assert resolve_one(venue).state == "done"


def pages(*rows: Row) -> Any:
    return lambda _: list(rows)


def test_lists_that_have_no_end_prove_nothing() -> None:
    venue = at(Venue(), 60_000)
    row = Order(START, name="other").row(START)
    # The same full page again and again: the cursor is not heeded, and there may be more.
    full = [{**row, "ordId": str(number)} for number in range(100)]
    venue.answers["trade.orders_pending"] = pages(*full)
    assert "no end" in resolve_one(venue).why
    # A short page again and again: that is all there is.
    venue.answers["trade.orders_pending"] = pages(*full[:99])
    assert resolve_one(venue).state == "not_done"
    numbers = iter(range(10_000))
    venue.answers["trade.orders_pending"] = lambda _: [{**row, "ordId": str(next(numbers))}]
    one = resolve_one(venue)
    assert one.state == "unknown"
    assert len([name for name, _ in venue.asked if name == "trade.orders_pending"]) == 40


@pytest.mark.parametrize("lacking", [{"ordId": ""}, {"ordId": None}, {"ordId": True}])
def test_records_that_cannot_be_told_apart_prove_nothing(lacking: dict[str, Any]) -> None:
    venue = at(Venue(), 60_000)
    venue.answers["trade.orders_pending"] = [{**Order(START, name="other").row(START), **lacking}]
    one = resolve_one(venue)
    assert one.state == "unknown"
    assert "without ordId" in one.why


# --------------------------------------------------------------------------------------------------------- too long ago


def test_what_is_no_longer_shown_is_never_said_to_be_not_done() -> None:
    venue = Venue(Order(START + 10, ended=START + 20))
    assert resolve_one(at(venue, HOUR)).state == "done"
    one = resolve_one(at(venue, 3 * HOUR))
    assert (one.state, one.try_after) == ("unknown", None)
    assert "3.0 hours ago" in one.why
    assert resolve_one(at(Venue(), 2 * HOUR - AGEING)).state == "not_done"
    assert resolve_one(at(Venue(), 2 * HOUR - AGEING + 1)).state == "unknown"


def test_look_ups_that_take_long_are_counted() -> None:
    venue = at(Venue(latency=30_000), 2 * HOUR - AGEING - 60_000)
    assert resolve_one(venue).state == "unknown"


def test_old_fills_are_found_in_the_archive() -> None:
    venue = at(Venue(), 7 * 24 * HOUR)
    filled = Order(START + 10, ended=START + 20, state="filled").row(START + 30)
    venue.answers["trade.orders_history_archive"] = [filled]
    one = resolve_one(venue)
    assert (one.state, one.found_in) == ("done", "trade.orders_history_archive")
    venue.answers["trade.orders_history_archive"] = []
    assert resolve_one(venue).state == "unknown"
    assert resolve_one(at(Venue(), 60_000)).state == "not_done"
    assert "trade.orders_history_archive" not in dict(venue.asked) or venue.now > START + HOUR


# -------------------------------------------------------------------------------------------------------------- batches


def test_each_item_of_a_batch_is_looked_for() -> None:
    items = [{**ITEM, "clOrdId": name} for name in ("a", "b", "c")]
    venue = at(Venue(Order(START + 10, name="a"), Order(START + 11, name="c", ended=START + 12)), 1_000)
    trace = trace_of("trade/batch-orders", *items)
    found = resolve(venue, trace)
    assert [one.state for one in found.items] == ["done", "unknown", "done"]
    assert (found.state, found.try_after) == ("unknown", 29.0)
    found = resolve(at(venue, 30_000), trace)
    assert [one.state for one in found.items] == ["done", "not_done", "done"]
    assert found.state == "partly_done"
    assert [one.sought["clOrdId"] for one in found.items] == ["a", "b", "c"]


def test_a_list_is_read_once_for_all_items() -> None:
    items = [{**ITEM, "clOrdId": str(number)} for number in range(20)]
    venue = at(Venue(), 60_000)
    assert resolve(venue, trace_of("trade/batch-orders", *items)).state == "not_done"
    names = [name for name, _ in venue.asked]
    assert {name: names.count(name) for name in names} == {
        "public.time": 1,
        "trade.get_order": 20,
        "trade.orders_pending": 1,
        "trade.orders_history": 2,
    }


def test_items_without_a_name_stay_unknown_and_cost_nothing() -> None:
    venue = at(Venue(Order(START + 10, name="a")), 60_000)
    named = {**ITEM, "clOrdId": "a"}
    nameless = {"instId": "BTC-USDT", "side": "buy"}
    found = resolve(venue, trace_of("trade/batch-orders", named, nameless))
    assert [one.state for one in found.items] == ["done", "unknown"]
    assert found.items[1].why == NAMELESS
    assert (found.state, found.try_after) == ("unknown", None)
    assert len(venue.asked) == 2
    assert resolve(venue, trace_of("trade/batch-orders", nameless)).state == "unknown"
    assert venue.asked == []


def test_one_name_for_two_new_orders_cannot_be_told_apart() -> None:
    venue = at(Venue(Order(START + 10)), 60_000)
    found = resolve(venue, trace_of("trade/batch-orders", ITEM, ITEM))
    assert found.state == "unknown"
    assert "more than one" in found.why
    assert resolve(venue, trace_of("trade/cancel-batch-orders", ITEM, ITEM)).state == "not_done"


# ---------------------------------------------------------------------------------------------- what identifies a write


@pytest.mark.parametrize(
    ("endpoint", "body", "items", "why"),
    [
        (
            write("trade/order"),
            {"instId": "BTC-USDT", "clOrdId": "mine", "side": "buy", "px": "1", "tag": "secret"},
            ({"instId": "BTC-USDT", "clOrdId": "mine", "side": "buy"},),
            "",
        ),
        (
            write("trade/order"),
            {"instId": "BTC-USDT", "side": "buy"},
            ({"instId": "BTC-USDT", "side": "buy"},),
            NAMELESS,
        ),
        (write("trade/order"), {"clOrdId": "mine"}, ({"clOrdId": "mine"},), "no instId was sent"),
        (
            write("trade/order"),
            {"instId": "BTC-USDT", "clOrdId": ""},
            ({"instId": "BTC-USDT"},),
            NAMELESS,
        ),
        (write("trade/order"), {"instId": "BTC-USDT", "clOrdId": True}, ({"instId": "BTC-USDT"},), NAMELESS),
        (write("trade/order"), {"instId": "BTC-USDT", "clOrdId": 7}, ({"instId": "BTC-USDT", "clOrdId": "7"},), ""),
        (
            write("trade/order"),
            {"instId": "BTC-USDT", "clOrdId": ["a"]},
            ({"instId": "BTC-USDT"},),
            NAMELESS,
        ),
        (
            write("trade/batch-orders", "json_array"),
            [{"instId": "A", "clOrdId": "a"}, {"instId": "A"}, None],
            ({"instId": "A", "clOrdId": "a"}, {"instId": "A"}, {}),
            f"items[1]: {NAMELESS}; items[2]: {NAMELESS}",
        ),
        (
            write("trade/batch-orders", "json_array"),
            [{"instId": "A", "clOrdId": "a"}, {"instId": "B", "clOrdId": "a"}],
            ({"instId": "A", "clOrdId": "a"}, {"instId": "B", "clOrdId": "a"}),
            "items[0]: clOrdId 'a' was sent for more than one; items[1]: clOrdId 'a' was sent for more than one",
        ),
        (
            write("trade/cancel-order"),
            {"instId": "A", "ordId": "5", "clOrdId": "a"},
            ({"instId": "A", "ordId": "5", "clOrdId": "a"},),
            "",
        ),
        (write("trade/cancel-order"), {"instId": "A"}, ({"instId": "A"},), "no ordId or clOrdId was sent"),
        (
            write("trade/amend-order"),
            {"instId": "A", "ordId": "5", "newSz": "2", "newPx": "", "cxlOnFail": True, "news": "x"},
            ({"instId": "A", "ordId": "5", "newSz": "2"},),
            "",
        ),
        (
            write("trade/amend-order"),
            {"instId": "A", "ordId": "5", "newSz": "2", "attachAlgoOrds": [{"newTpOrdPx": "1"}]},
            ({"instId": "A", "ordId": "5", "newSz": "2", "attachAlgoOrds": "?"},),
            "no look-up is known for changes of attached orders",
        ),
        (
            write("asset/transfer"),
            {"clientId": "t", "ccy": "USDT", "amt": "1.5", "from": "6", "to": "18", "type": "0", "loanTrans": True},
            ({"clientId": "t", "ccy": "USDT", "amt": "1.5", "from": "6", "to": "18", "type": "0"},),
            "",
        ),
        (
            write("asset/withdrawal"),
            {"clientId": "w", "ccy": "BTC", "toAddr": "an address", "rcvrInfo": {"rcvrFirstName": "a name"}},
            ({"clientId": "w", "ccy": "BTC"},),
            "",
        ),
        (write("finance/savings/purchase-redempt"), {"amt": "1"}, (), "no look-up is known for some.write"),
        (write("trade/order", "query", "GET"), {"clOrdId": "a"}, (), "no look-up is known for some.write"),
    ],
)
def test_identify(endpoint: Any, body: Any, items: Any, why: str) -> None:
    assert identify(endpoint, json.dumps(body).encode()) == (items, why)


def test_a_write_without_a_body_is_not_identified() -> None:
    items, why = identify(write("trade/order"), None)
    assert items == ({},)
    assert why.startswith("no clOrdId was sent")


@pytest.mark.parametrize("trace", [trace_of("trade/mass-cancel", ITEM), trace_of("trade/order")])
def test_what_cannot_be_looked_up_is_unknown_for_good(trace: Trace) -> None:
    venue = Venue()
    found = resolve(venue, trace)
    assert (found.state, found.why, found.try_after) == ("unknown", "no look-up is known for some.write", None)
    assert venue.asked == []


def test_a_trace_of_another_account_is_not_looked_up() -> None:
    """There the order would be missing, and here an order of another account could be taken for it."""
    venue = at(Venue(Order(START + 10)), 60_000)
    theirs = Trace("some.write", "POST", "/api/v5/trade/order", (ITEM,), START, START, None, "theirs")
    found = resolve(venue, theirs, account="ours")
    assert (found.state, found.try_after) == ("unknown", None)
    assert "another API key" in found.why
    assert venue.asked == []
    assert resolve(venue, theirs, account="theirs").state == "done"
    assert resolve(venue, theirs).state == "done"
    assert resolve(venue, PLACED, account="ours").state == "done"


# ----------------------------------------------------------------------------------------------- cancels and amendments

TARGET = {"instId": "BTC-USDT", "ordId": str(START - 60_000)}


@pytest.mark.parametrize(
    ("state", "ended", "said"),
    [("canceled", 500, "done"), ("mmp_canceled", 500, "done"), ("filled", 500, "not_done"), ("canceled", None, None)],
)
@pytest.mark.parametrize("path", ["trade/cancel-order", "trade/cancel-batch-orders"])
def test_a_cancel(path: str, state: str, ended: int | None, said: str | None) -> None:
    order = Order(START - 60_000, ended=None if ended is None else START + ended, state=state)
    venue = at(Venue(order), 1_000)
    trace = trace_of(path, TARGET)
    one = resolve_one(venue, trace)
    assert one.state == (said or "unknown")
    assert one.status == (state if said else "live")
    assert one.record is not None
    one = resolve_one(at(venue, 30_000), trace)
    assert one.state == (said or "not_done")
    assert [name for name, _ in venue.asked] == ["public.time", "trade.get_order"]
    assert venue.asked[1][1] == TARGET


def test_a_cancel_by_our_name() -> None:
    trace = trace_of("trade/cancel-order", {"instId": "BTC-USDT", "clOrdId": "mine"})
    venue = at(Venue(Order(START - 60_000)), 60_000)
    assert resolve_one(venue, trace).state == "not_done"
    # The name was used again: what is shown is not what was to be canceled.
    venue.orders[0].ended = START + 10
    venue.orders.append(Order(START + 100_000, ended=START + 100_001))
    one = resolve_one(at(venue, 200_000), trace)
    assert one.state == "unknown"
    assert "later request" in one.why


def test_a_cancel_of_what_is_not_there() -> None:
    trace = trace_of("trade/cancel-order", TARGET)
    assert resolve_one(at(Venue(), 1_000), trace).state == "unknown"
    assert resolve_one(at(Venue(), 30_000), trace).state == "not_done"
    assert resolve_one(at(Venue(), 3 * HOUR), trace).state == "unknown"


@pytest.mark.parametrize(
    "row",
    [
        {"state": "sleeping"},
        {"state": ""},
        {"cTime": ""},
        {"instId": "ETH-USDT"},
        {"ordId": "other"},
    ],
)
def test_a_cancel_of_what_cannot_be_read(row: dict[str, str]) -> None:
    venue = at(Venue(), 60_000)
    venue.answers["trade.get_order"] = [{**Order(START - 60_000).row(START), **row}]
    one = resolve_one(venue, trace_of("trade/cancel-order", TARGET))
    assert (one.state, one.try_after) == ("unknown", None)


def amended(**row: str) -> ItemResolution:
    venue = at(Venue(), 60_000)
    venue.answers["trade.get_order"] = [{**Order(START - 60_000).row(START), **row}]
    trace = trace_of("trade/amend-order", {**TARGET, "newPx": "1.50", "newSz": "3"})
    return resolve_one(venue, trace)


def test_an_amendment() -> None:
    touched = {"uTime": str(START + 5)}
    assert amended(px="1.5", sz="3", **touched).state == "done"
    assert amended(px="1.5", sz="3", state="filled", **touched).state == "done"
    # Not changed since before it was sent.
    assert amended().state == "not_done"
    assert amended(state="filled").state == "not_done"
    assert amended(state="sleeping").state == "unknown"
    # Changed, but not to that: by a fill, by another amendment, by the exchange.
    assert amended(px="1.5", sz="2", **touched).state == "unknown"
    assert amended(px="1.5", sz="2", uTime="").state == "unknown"
    assert amended(px="", sz="3", **touched).state == "unknown"


def test_an_amendment_before_its_time_is_over() -> None:
    trace = trace_of("trade/amend-order", {**TARGET, "newPx": "9"}, expires=START + 1_000)
    venue = at(Venue(Order(START - 60_000)), 1_000)
    assert resolve_one(venue, trace).try_after == VISIBLE / 1000
    assert resolve_one(at(venue, 1_000 + VISIBLE), trace).state == "not_done"
    # Filled long before, as far as our clock can be trusted; half a minute before, it cannot.
    for ended, state in ((START - SKEW - AGREEMENT - 1, "not_done"), (START - SKEW - AGREEMENT, "unknown")):
        venue = at(Venue(Order(START - 60_000, ended=ended, state="filled")), 60_000)
        venue.answers["public.time"] = broken()
        assert resolve_one(venue, trace).state == state
        del venue.answers["public.time"]
        assert resolve_one(venue, trace).state == "not_done"
    for venue in (at(Venue(), 60_000), at(Venue(Order(START - 60_000)), 60_000)):
        venue.trouble = lambda name: broken() if name == "trade.get_order" else None
        assert resolve_one(venue, trace).state == "unknown"


# ------------------------------------------------------------------------------------------------------ the other kinds


def mark(**more: str) -> Row:
    """A record of something that was made now, by whatever name the look-up shows that."""
    return {"cTime": str(START + 10), "ts": str(START + 10), "state": "live", **more}


KINDS: dict[str, tuple[dict[str, str], dict[str, list[Row]], str]] = {
    "trade/order-algo": (
        {"algoClOrdId": "n", "instId": "BTC-USDT", "ordType": "oco"},
        {"trade.get_order_algo": [mark(algoClOrdId="n")]},
        "trade.get_order_algo",
    ),
    "trade/close-position": (
        {"clOrdId": "n", "instId": "BTC-USDT-SWAP"},
        {"trade.get_order": [mark(clOrdId="n")]},
        "trade.get_order",
    ),
    "sprd/order": (
        {"clOrdId": "n", "sprdId": "BTC-USDT_BTC-USDT-SWAP"},
        {"spread.get_order": [mark(clOrdId="n")]},
        "spread.get_order",
    ),
    "rfq/create-rfq": ({"clRfqId": "n"}, {"block.rfqs": [mark(clRfqId="n")]}, "block.rfqs"),
    "rfq/create-quote": (
        {"clQuoteId": "n", "rfqId": "1"},
        {"block.quotes": [mark(clQuoteId="n", rfqId="1")]},
        "block.quotes",
    ),
    "rfq/execute-quote": (
        {"quoteId": "2", "rfqId": "1"},
        {"block.trades": [mark(quoteId="2", rfqId="1")]},
        "block.trades",
    ),
    "asset/transfer": (
        {"clientId": "n", "ccy": "USDT", "amt": "1.5", "from": "6", "to": "18"},
        {"funding.transfer_state": [{"clientId": "n", "ccy": "USDT", "amt": "1.50", "state": "success"}]},
        "funding.transfer_state",
    ),
    "asset/withdrawal": (
        {"clientId": "n", "ccy": "BTC"},
        {"funding.withdrawal_history": [mark(clientId="n", ccy="BTC", state="0")]},
        "funding.withdrawal_history",
    ),
    "asset/convert/trade": (
        {"clTReqId": "n", "baseCcy": "BTC", "quoteCcy": "USDT", "side": "buy"},
        {"convert.history": [mark(clTReqId="n", state="fullyFilled")]},
        "convert.history",
    ),
    "fiat/create-withdrawal": (
        {"clientId": "n", "ccy": "TRY", "paymentMethod": "TR_BANKS"},
        {"fiat.withdrawal_order_history": [mark(clientId="n", ordId="1", ccy="TRY")]},
        "fiat.withdrawal_order_history",
    ),
    "fiat/buy-sell/trade": (
        {"clOrdId": "n", "fromCcy": "USD", "toCcy": "BTC"},
        {"fiat.buy_sell_history": [mark(clOrdId="n")]},
        "fiat.buy_sell_history",
    ),
    "account/move-positions": (
        {"clientId": "n", "fromAcct": "0", "toAcct": "test"},
        {"account.move_positions_history": [mark(clientId="n", fromAcct="0")]},
        "account.move_positions_history",
    ),
    "tradingBot/grid/order-algo": (
        {"algoClOrdId": "n", "algoOrdType": "grid", "instId": "BTC-USDT"},
        {"grid.orders_algo_history": [mark(algoClOrdId="n", algoId="1")]},
        "grid.orders_algo_history",
    ),
    "tradingBot/grid/copy-order-algo": (
        {"algoClOrdId": "n", "algoOrdType": "grid", "instId": "BTC-USDT"},
        {"grid.orders_algo_pending": [mark(algoClOrdId="n", algoId="1")]},
        "grid.orders_algo_pending",
    ),
    "tradingBot/recurring/order-algo": (
        {"algoClOrdId": "n"},
        {"recurring.orders_algo_pending": [mark(algoClOrdId="n", algoId="1")]},
        "recurring.orders_algo_pending",
    ),
    "sprd/cancel-order": (
        {"clOrdId": "n"},
        {"spread.get_order": [mark(clOrdId="n", state="canceled")]},
        "spread.get_order",
    ),
    "sprd/amend-order": (
        {"ordId": "7", "newSz": "3"},
        {"spread.get_order": [mark(ordId="7", sz="3.0")]},
        "spread.get_order",
    ),
    "trade/cancel-algos": (
        {"algoId": "7", "instId": "BTC-USDT"},
        {"trade.get_order_algo": [mark(algoId="7", state="canceled")]},
        "trade.get_order_algo",
    ),
    "trade/amend-algos": (
        {"algoClOrdId": "n", "newSlTriggerPx": "5"},
        {"trade.get_order_algo": [mark(algoClOrdId="n", slTriggerPx="5")]},
        "trade.get_order_algo",
    ),
    "trade/amend-batch-orders": (
        {"ordId": "7", "instId": "BTC-USDT", "newPxUsd": "5"},
        {"trade.get_order": [mark(ordId="7", pxUsd="5")]},
        "trade.get_order",
    ),
    "rfq/cancel-rfq": ({"rfqId": "1"}, {"block.rfqs": [mark(rfqId="1", state="canceled")]}, "block.rfqs"),
    "rfq/cancel-quote": (
        {"clQuoteId": "n", "rfqId": "1"},
        {"block.quotes": [mark(clQuoteId="n", state="canceled")]},
        "block.quotes",
    ),
    "asset/cancel-withdrawal": (
        {"wdId": "5"},
        {"funding.withdrawal_history": [mark(wdId="5", state="-2")]},
        "funding.withdrawal_history",
    ),
    "fiat/cancel-withdrawal": (
        {"ordId": "5"},
        {"fiat.withdrawal": [mark(ordId="5", state="canceled")]},
        "fiat.withdrawal",
    ),
}
"""What was sent, which look-up shows it, and which that is. All others are empty."""

OF_ORDERS = {
    "trade/order",
    "trade/batch-orders",
    "trade/cancel-order",
    "trade/cancel-batch-orders",
    "trade/amend-order",
}
NEVER_CERTAIN = {"trade/close-position", "rfq/execute-quote"}
MONEY_OUT = {"asset/withdrawal", "fiat/create-withdrawal"}


class Silent(dict[str, Any]):
    """Every look-up that is not scripted answers with an empty list."""

    def __contains__(self, name: object) -> bool:
        return name != "public.time"

    def __missing__(self, name: str) -> list[Row]:
        return []


def silent(after: int, shown: Mapping[str, list[Row]] | None = None) -> Venue:
    venue = at(Venue(), after)
    venue.answers = Silent(shown or {})
    return venue


def test_every_kind_is_tested() -> None:
    assert {f"/api/v5/{path}" for path in KINDS.keys() | OF_ORDERS} == WRITES.keys()


@pytest.mark.parametrize("path", KINDS)
def test_each_kind_is_found_where_it_is_shown(path: str) -> None:
    item, shown, place = KINDS[path]
    one = resolve_one(silent(1_000, shown), trace_of(path, item))
    assert (one.state, one.found_in) == ("done", place)


@pytest.mark.parametrize("path", KINDS)
def test_no_kind_is_not_done_before_its_time(path: str) -> None:
    item, shown, _ = KINDS[path]
    settled = 120_000 if path in MONEY_OUT else 30_000
    trace = trace_of(path, item)
    assert resolve_one(silent(0), trace).state == "unknown"
    early = resolve_one(silent(settled - 1), trace)
    assert (early.state, early.try_after) == ("unknown", 0.001)
    late = resolve_one(silent(settled), trace)
    assert late.state == ("unknown" if path in NEVER_CERTAIN else "not_done")
    assert late.try_after is None
    # Every look-up that is made has to answer.
    venue = silent(settled)
    resolve_one(venue, trace)
    for name in {name for name, _ in venue.asked}:
        venue = silent(settled)
        venue.trouble = lambda asked, name=name: broken() if asked == name else None  # type: ignore[misc]
        assert resolve_one(venue, trace).state == "unknown"
    assert set(shown) <= {name for name, _ in venue.asked} | set(shown)
    # And it must not be too long ago.
    assert resolve_one(silent(100 * 24 * HOUR), trace).state == "unknown"


@pytest.mark.parametrize(
    ("path", "state"),
    [
        ("asset/transfer", "failed"),
        ("asset/withdrawal", "-1"),
        ("asset/convert/trade", "rejected"),
        ("fiat/create-withdrawal", "failed"),
        ("fiat/buy-sell/trade", "failed"),
    ],
)
def test_what_failed_at_the_exchange_is_not_done(path: str, state: str) -> None:
    item, shown, place = KINDS[path]
    failed = {name: [{**row, "state": state} for row in rows] for name, rows in shown.items()}
    one = resolve_one(silent(1_000, failed), trace_of(path, item))
    assert (one.state, one.status, one.found_in) == ("not_done", state, place)
    assert one.record is not None


@pytest.mark.parametrize("other", [{"ccy": "BTC"}, {"amt": "1.51"}, {"amt": "much"}])
def test_a_transfer_of_something_else_is_doubtful(other: dict[str, str]) -> None:
    item, shown, _ = KINDS["asset/transfer"]
    rows = [{**row, **other} for row in shown["funding.transfer_state"]]
    one = resolve_one(silent(60_000, {"funding.transfer_state": rows}), trace_of("asset/transfer", item))
    assert one.state == "unknown"


def test_codes_for_what_does_not_exist() -> None:
    for path, name, code in (
        ("trade/order-algo", "trade.get_order_algo", "51603"),
        ("sprd/order", "spread.get_order", "51603"),
        ("rfq/create-rfq", "block.rfqs", "70000"),
        ("rfq/create-quote", "block.quotes", "70001"),
        ("asset/convert/trade", "convert.history", "52907"),
        ("asset/cancel-withdrawal", "funding.withdrawal_history", "58215"),
    ):
        for answer, state in ((code, "not_done"), ("50001", "unknown")):
            venue = silent(60_000)
            venue.trouble = lambda asked, name=name, answer=answer: refusal(answer) if asked == name else None  # type: ignore[misc]
            assert resolve_one(venue, trace_of(path, KINDS[path][0])).state == state


def test_fiat_withdrawals_are_paged_the_other_way_round() -> None:
    item, _, _ = KINDS["fiat/create-withdrawal"]
    # 250 of one moment each, the cursor is inclusive.
    rows = [
        mark(clientId=f"other{number}", ordId=str(number), ccy="TRY", cTime=str(START + 1_000 - number))
        for number in range(250)
    ]

    def answer(asked: Mapping[str, str]) -> list[Row]:
        assert asked["after"] == str(START - SKEW - AGREEMENT)
        end = int(asked.get("before", START + HOUR))
        return [row for row in rows if int(row["cTime"]) <= end][:100]

    venue = silent(200_000)
    venue.answers["fiat.withdrawal_order_history"] = answer
    trace = trace_of("fiat/create-withdrawal", item)
    assert resolve_one(venue, trace).state == "not_done"
    assert [asked.get("before") for name, asked in venue.asked if name != "public.time"] == [
        None,
        *(str(START + 1_000 - number) for number in (99, 198, 249)),
    ]
    rows[249] = {**rows[249], "clientId": "n"}
    assert resolve_one(venue, trace).state == "done"


# -------------------------------------------------------------------------------------------------------- all sequences


@st.composite
def stories(draw: st.DrawFn) -> tuple[Venue, Trace, bool, float]:
    """An exchange, a request that it took or not, and whether it did. Names may have been used before and after."""
    off = draw(st.integers(-29_000, 29_000))
    latency = draw(st.integers(0, 400))
    resent = draw(st.integers(0, 5_000))
    expires = draw(st.none() | st.integers(0, 60_000))
    settle = draw(st.sampled_from([5.0, 30.0]))
    last = START + resent
    taken = draw(st.booleans())
    orders: list[Order] = []
    if taken:
        if expires is None:
            shown = draw(st.integers(0, resent + int(settle * 1000)))
            made = draw(st.integers(0, shown))
        else:
            made = draw(st.integers(0, expires))
            shown = made + draw(st.integers(0, VISIBLE))
        ended = draw(st.none() | st.integers(made, made + 3 * HOUR))
        orders.append(
            Order(
                START + made, seen=START + shown, ended=None if ended is None else START + ended,
                state=draw(st.sampled_from(["filled", "canceled", "mmp_canceled"])),
            )
        )  # fmt: skip
    if draw(st.booleans()):
        before = START - draw(st.integers(AGREEMENT + 500, 100_000))
        orders.append(Order(before, ended=draw(st.integers(before, START)), state="canceled"))
    if draw(st.booleans()):
        end = last + int(settle * 1000) if expires is None else START + expires
        after = max(end, last + SKEW) + SKEW + 1 + draw(st.integers(30_000, HOUR))
        orders.append(Order(after, ended=after + 1, state="filled"))
    trace = Trace(
        "trade.place_order", "POST", "/api/v5/trade/order", (ITEM,), START + off, last + off,
        None if expires is None else START + expires,
    )  # fmt: skip
    return Venue(*orders, off=off, latency=latency), trace, taken, settle


@given(
    story=stories(),
    moments=st.lists(st.integers(0, 120_000) | st.integers(0, 4 * HOUR) | st.integers(0, 9 * 24 * HOUR), min_size=1),
    luck=st.lists(st.sampled_from(["well", "well", "broken", "refused"]), max_size=30),
)
@settings(max_examples=300, deadline=None)
def test_never_says_what_is_not_so(
    story: tuple[Venue, Trace, bool, float], moments: list[int], luck: list[str]
) -> None:
    venue, trace, taken, settle = story
    fates: Iterator[str] = iter(luck)

    def trouble(_: str) -> ApiError | None:
        fate = next(fates, "well")
        if fate == "broken":
            return broken()
        # Not a code that says "does not exist".
        return refusal("50011") if fate == "refused" else None

    venue.trouble = trouble
    venue.answers["trade.orders_history_archive"] = []
    decided: set[str] = set()
    for moment in sorted(moments):
        venue.now = max(venue.now, START + moment)
        state = resolve_one(venue, trace, settle=settle).state
        if state != "unknown":
            decided.add(state)
    assert decided <= {"done" if taken else "not_done"}


@given(story=stories(), after=st.integers(0, 30 * 60_000))
@settings(max_examples=200, deadline=None)
def test_says_it_when_all_is_well(story: tuple[Venue, Trace, bool, float], after: int) -> None:
    """Not by always saying "unknown": where nothing fails and no name was used twice, it ends."""
    venue, trace, taken, settle = story
    del venue.orders[int(taken) :]
    end = (trace.last_sent - venue.off + int(settle * 1000)) if trace.expires is None else trace.expires + VISIBLE
    venue.now = max(end, START) + abs(venue.off) + after
    order = venue.orders[0] if taken else None
    state = resolve_one(venue, trace, settle=settle).state
    if order is not None and not order.is_kept(venue.now):
        assert state == "unknown"
    else:
        assert state == ("done" if taken else "not_done")


# -------------------------------------------------------------------------------------------------------- with a client


class Resolvable(Exchange):
    """The exchange as the client has it."""

    __slots__ = ("venue",)

    def __init__(self, venue: Venue) -> None:
        super().__init__(Credentials("test-key", "test-secret", "test-passphrase"), None)
        self.venue = venue

    def identify(self, endpoint: Endpoint[Any], body: bytes | None) -> tuple[tuple[dict[str, str], ...], str]:
        return identify(endpoint, body)

    def look_up(self, trace: Trace, settle: float) -> LookUp:
        return look_up(trace, settle, self.venue.now_ns)


class Wire:
    """Answers look-ups as they travel."""

    def __init__(self, venue: Venue) -> None:
        self.venue = venue
        self.targets: list[str] = []

    def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:
        assert base_url.startswith("https:")
        assert timeout == 5
        assert request.method == "GET"
        self.targets.append(request.target)
        path, _, query = request.target.partition("?")
        arguments = dict(pair.split("=") for pair in query.split("&")) if query else {}
        looks = [look for one in WRITES.values() for look in ((one.look,) if isinstance(one, Change) else one.looks)]
        endpoint = next(one for one in (TIME, *(look.endpoint for look in looks)) if one.path == path)
        reply = self.venue.answer(endpoint, arguments)
        if isinstance(reply, OutcomeUnknown):
            raise reply
        code, data = ("0", reply) if isinstance(reply, list) else (getattr(reply, "code", ""), [])
        return HttpResponse(200, (), json.dumps({"code": code, "msg": "", "data": data}).encode())

    def close(self) -> None:
        pass


class AsyncWire(Wire):
    async def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:  # type: ignore[override]  # noqa: ASYNC109 - the protocol
        await asyncio.sleep(0)
        return super().send(base_url, request, timeout)

    async def close(self) -> None:  # type: ignore[override]  # the async half of the pair
        pass


class SyncClient(Client, Resolving):
    pass


class AioClient(AsyncClient, AsyncResolving):
    pass


@pytest.mark.parametrize("kind", [SyncClient, AioClient])
def test_through_a_client(kind: Any) -> None:
    venue = Venue(Order(START + 10, seen=START + 5_000))
    wire = Wire(venue) if kind is SyncClient else AsyncWire(venue)
    client = kind(Resolvable(venue), base_url="https://exchange.test", label="x", timeout=5, transport=wire)

    def ask(trace: Trace = PLACED) -> Resolution:
        found = client.resolve(trace)
        resolution: Resolution = asyncio.run(found) if asyncio.iscoroutine(found) else found
        return resolution

    assert ask().state == "unknown"
    venue.now = START + 5_000
    assert ask().state == "done"
    absent = trace_of("trade/order", {**ITEM, "clOrdId": "other"})
    assert ask(absent).state == "unknown"
    venue.now = START + 40_000
    wire.targets.clear()
    assert ask(absent).state == "not_done"
    assert [target.partition("?")[0] for target in wire.targets] == [
        "/api/v5/public/time",
        "/api/v5/trade/order",
        "/api/v5/trade/orders-pending",
        "/api/v5/trade/orders-pending",
        "/api/v5/trade/orders-history",
        "/api/v5/trade/orders-history",
    ]
    venue.trouble = lambda name: broken() if name == "trade.orders_history" else None
    assert ask(absent).state == "unknown"


# ---------------------------------------------------------------------------------------------------- what the docs say


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Spec:
    if not DOCS:
        pytest.skip("DOCMILL_DOCS names no folder of dated crawls")
    return crawled(tmp_path_factory).spec


def looks_of(write: Creation | Change) -> tuple[Look, ...]:
    return write.looks if isinstance(write, Creation) else (write.look,)


ALL_LOOKS = [look for one in WRITES.values() for look in looks_of(one)]


def documented(spec: Spec, endpoint: Endpoint[Any]) -> Documented:
    return next(one for one in spec.endpoints if (one.method, one.path) == (endpoint.method, endpoint.path))


def named(fields: tuple[Field, ...]) -> dict[str, Field]:
    return {field.name: field for field in fields}


def test_look_ups_are_as_documented(spec: Spec) -> None:
    for endpoint in [TIME, *(look.endpoint for look in ALL_LOOKS)]:
        one = documented(spec, endpoint)
        assert (endpoint.name, endpoint.auth, endpoint.permission) == (one.name, one.auth, one.permission)
        assert endpoint.limits == tuple(
            Limit(limit.count, limit.unit, limit.window, limit.per, limit.scope or ()) for limit in one.rate_limits
        )
        fields = named(one.request.fields)
        assert {param.wire for param in endpoint.params} <= fields.keys()
        assert {field.name for field in one.request.fields if field.required is True} <= {
            param.wire for param in endpoint.params
        }
        assert one.response.style == "objects"


def test_look_ups_show_what_is_read_from_them(spec: Spec) -> None:
    for path, write in WRITES.items():
        source = next(one for one in spec.endpoints if (one.method, one.path) == ("POST", path))
        sent = {field.name for field in source.request.fields}
        sent |= {field.name for variant in source.request.variants for field in variant.fields}
        names = (write.name,) if isinstance(write, Creation) else write.names
        assert {*names, *write.needs} <= sent
        for look in looks_of(write):
            one = documented(spec, look.endpoint)
            asked, shown = named(one.request.fields), named(one.response.fields)
            required = {field.name for field in one.request.fields if field.required is True}
            given = {*look.by, *dict(look.fixed), *(("instType",) if look.typed else ())}
            given |= set() if isinstance(write, Creation) else {*names}
            assert given <= asked.keys()
            assert required <= given
            assert {*look.by} <= sent
            assert required & {*look.by} <= {*write.needs}
            read = {look.shows or names[0], look.made, look.state, look.cursor, look.unique, *look.same}
            assert read - {""} <= shown.keys()
            assert {*look.same} & sent or not look.same
            if look.cursor:
                assert {look.page, "limit", *((look.since,) if look.since else ())} <= asked.keys()
            states: set[str] = set()
            for field in (shown.get(look.state), asked.get(look.state)):
                states |= {str(value.value) for value in field.values} if field else set()
            mentioned = look.failed if isinstance(write, Creation) else write.open | write.over | write.done
            assert mentioned <= states, (path, look.endpoint.name, mentioned - states)


def test_names_are_those_that_are_filled_in() -> None:
    creations = {path: one.name for path, one in WRITES.items() if isinstance(one, Creation)}
    assert {path: name for path, name in NAMES.items() if path in creations} == {
        path: name for path, name in creations.items() if path != "/api/v5/rfq/execute-quote"
    }
    assert NAMES.keys() - creations.keys() == {
        "/api/v5/asset/convert/estimate-quote",
        "/api/v5/tradingBot/dca/create",
    }


def test_no_list_shows_the_names_that_cannot_be_looked_up(spec: Spec) -> None:
    """When the docs begin to show one, there is a look-up to add."""
    for prefix in ("/api/v5/tradingBot/dca/", "/api/v5/asset/convert/"):
        for one in spec.endpoints:
            if one.method == "GET" and one.path.startswith(prefix):
                required = {field.name for field in one.request.fields if field.required is True}
                shown = {field.name for field in one.response.fields}
                assert "algoId" in required or not shown & {"algoClOrdId", "clQReqId"}, one.name


def test_codes_that_say_it_does_not_exist_are_documented(spec: Spec) -> None:
    texts = {
        code.code: (code.doc or {}).get("en", "")
        for code in spec.errors
        for look in ALL_LOOKS
        if code.code in look.missing
    }
    assert texts.keys() == {code for look in ALL_LOOKS for code in look.missing}
    for code, text in texts.items():
        assert re.search("does not exist|not found", text), (code, text)
