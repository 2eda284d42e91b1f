"""What goes wrong on purpose: asked for one by one, or by chance."""

from __future__ import annotations

import asyncio
import json
import math
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.mock import ConnectionCutError, Mock, MockData, NoAnswerError, Reply
from generator.runtime.mock.faults import KINDS, Chaos, can_drift

if TYPE_CHECKING:
    from tests.mock.conftest import Ask, Now, Sign

ORDER = "/api/v5/trade/order"
BUY = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy", "ordType": "limit", "sz": "1.50", "px": "2"}
BODY = json.dumps(BUY).encode()


@pytest.fixture
def mock(market: MockData, now: Now) -> Mock:
    return Mock(market, clock=now)


def place(mock: Mock, sign: Sign, **more: str) -> Reply:
    return mock.handle("POST", ORDER, {**sign("POST", ORDER, BODY), **more}, BODY)


def befalls(mock: Mock, kind: Any, **options: Any) -> None:
    """A fault whose kind no type checker can know."""
    mock.fault("trade.place_order", kind, **options)


@pytest.mark.parametrize("kind", ["timeout", "reset", "close"])
@pytest.mark.parametrize("when", ["before", "after"])
def test_an_answer_that_does_not_come(mock: Mock, sign: Sign, kind: Any, when: str) -> None:
    expected = NoAnswerError if kind == "timeout" else ConnectionCutError
    befalls(mock, f"{kind}_{when}")
    with pytest.raises(expected):
        place(mock, sign)
    assert len(mock.orders()) == (when == "after")
    (call,) = mock.calls()
    assert (call.status, call.fault, call.why) == (0, f"{kind}_{when}", "")
    assert call.body == BUY
    assert place(mock, sign).status == 200
    assert mock.counts("trade.place_order").faults == {f"{kind}_{when}": 1}


def test_errors_are_what_python_calls_them() -> None:
    assert issubclass(NoAnswerError, TimeoutError)
    assert issubclass(ConnectionCutError, ConnectionResetError)


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_page_of_somebody_in_between(mock: Mock, sign: Sign, when: Any) -> None:
    befalls(mock, f"html_{when}")
    befalls(mock, f"html_{when}", status=504)
    first, second = place(mock, sign), place(mock, sign)
    assert (first.status, second.status) == (502, 504)
    assert first.headers == (("content-type", "text/html"),)
    assert b"<h1>504</h1>" in second.body
    assert len(mock.orders()) == (2 if when == "after" else 0)


def test_an_answer_cut_in_half(mock: Mock, sign: Sign) -> None:
    mock.fault("trade.place_order", "truncate")
    cut, whole = place(mock, sign), place(mock, sign)
    assert len(cut.body) == len(whole.body) // 2
    assert dict(cut.headers)["content-length"] == str(len(whole.body))
    with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
        json.loads(cut.body)
    assert len(mock.orders()) == 2


def test_keys_that_come_twice(mock: Mock, sign: Sign) -> None:
    mock.fault("trade.place_order", "duplicate_keys")
    reply = place(mock, sign)
    seen: list[str] = []

    def hook(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        seen[:] = [key for key, _ in pairs]
        return dict(pairs)

    last = json.loads(reply.body, object_pairs_hook=hook)
    assert Counter(seen)["code"] == Counter(seen)["data"] == 2
    assert (last["code"], last["data"][0]["sCode"]) == ("0", "0")
    assert len(mock.orders()) == 1


@pytest.mark.parametrize(
    ("code", "status", "keys"),
    [
        ("50011", 429, ["msg", "code"]),
        ("50013", 429, ["code", "data", "msg"]),
        ("50001", 503, ["code", "data", "msg"]),
        ("50004", 400, ["code", "data", "msg"]),
        ("50026", 500, ["code", "data", "msg"]),
        ("50113", 401, ["msg", "code"]),
        ("50119", 401, ["msg", "code"]),
        ("51008", 200, ["code", "data", "msg"]),
        ("51149", 500, ["code", "data", "msg"]),
        ("99999", 200, ["code", "data", "msg"]),
    ],
)
def test_a_failure_has_its_documented_status(mock: Mock, sign: Sign, code: str, status: int, keys: list[str]) -> None:
    mock.fault("trade.place_order", "fail", code=code)
    reply = place(mock, sign)
    assert (reply.status, list(json.loads(reply.body)), json.loads(reply.body)["code"]) == (status, keys, code)
    assert mock.orders() == []
    (call,) = mock.calls()
    assert (call.fault, call.why) == (f"fail:{code}", f"{code}: a fault")


def test_a_failure_may_be_a_lie(mock: Mock, sign: Sign) -> None:
    mock.fault("trade.place_order", "fail", code="50004", message="timeout", status=504, accepted=True)
    reply = place(mock, sign)
    assert (reply.status, json.loads(reply.body)) == (504, {"code": "50004", "data": [], "msg": "timeout"})
    assert len(mock.orders()) == 1


def test_items_may_fail_by_themselves(mock: Mock, ask: Ask) -> None:
    mock.fault("trade.place_batch_orders", "fail", code="51008", sub_code="1000", message="no money", items=[1])
    _, answer = ask(mock, "POST", "trade/batch-orders", [BUY, BUY, BUY])
    assert answer["code"] == "2"
    assert [(item["sCode"], item["subCode"], bool(item["ordId"])) for item in answer["data"]] == [
        ("0", "", True),
        ("51008", "1000", False),
        ("0", "", True),
    ]
    assert answer["data"][1]["sMsg"] == "no money"
    assert len(mock.orders()) == 2
    mock.fault("trade.place_order", "fail", code="51008", items=(0,))
    status, answer = ask(mock, "POST", "trade/order", BUY)
    assert (status, answer["code"], answer["data"][0]["sCode"]) == (200, "1", "51008")
    assert len(mock.orders()) == 2


def test_items_fail_where_nothing_is_remembered(market: MockData, now: Now, ask: Ask) -> None:
    mock = Mock(market, clock=now, memory=False)
    mock.fault("trade.cancel_algos", "fail", code="51400", items=[0])
    algo = {"instId": "BTC-USDT", "algoId": "1"}
    _, answer = ask(mock, "POST", "trade/cancel-algos", [algo, algo])
    assert (answer["code"], [item["sCode"] for item in answer["data"]]) == ("2", ["51400", "0"])
    mock.fault("account.balance", "fail", code="51000", items=[0])
    status, answer = ask(mock, "GET", "account/balance")
    assert (status, answer["code"], answer["data"]) == (200, "51000", [])


def test_any_answer_at_all(mock: Mock, sign: Sign) -> None:
    mock.fault("trade.place_order", "raw", body=b"\xff", status=299, content_type="image/png")
    assert place(mock, sign) == Reply(299, (("content-type", "image/png"),), b"\xff")
    assert mock.orders() == []
    mock.fault("trade.place_order", "raw", accepted=True)
    assert place(mock, sign) == Reply(200, (("content-type", "application/json"),), b"")
    assert len(mock.orders()) == 1


def test_maintenance_and_bursts(mock: Mock, sign: Sign) -> None:
    mock.fault("trade.place_order", "maintenance")
    mock.fault("trade.place_order", "burst", times=3)
    answers = [place(mock, sign) for _ in range(5)]
    assert [reply.status for reply in answers] == [503, 429, 429, 429, 200]
    assert json.loads(answers[0].body)["code"] == "50001"
    assert answers[1].body == b'{"msg":"Too many requests at once","code":"50011"}'
    assert len(mock.orders()) == 1


def test_an_item_that_comes_twice(mock: Mock, ask: Ask) -> None:
    for _ in range(3):
        ask(mock, "POST", "trade/order", BUY)
    mock.fault("trade.orders_pending", "duplicate_items")
    seen = [[item["ordId"] for item in ask(mock, "GET", "trade/orders-pending")[1]["data"]] for _ in range(2)]
    assert len(seen[0]) == 4
    assert list(dict.fromkeys(seen[0])) == seen[1]
    # An answer without any item is left alone, and nothing is said to have happened.
    mock.fault("trade.orders_pending", "duplicate_items", times=2)
    mock.reply("trade.orders_pending", [])
    mock.reply("trade.orders_pending", b"<html>")
    assert ask(mock, "GET", "trade/orders-pending")[1]["data"] == []
    assert ask(mock, "GET", "trade/orders-pending")[1] is None
    assert mock.counts().faults == {"duplicate_items": 1}


def test_a_request_that_somebody_sends_twice(mock: Mock, ask: Ask) -> None:
    mock.fault("trade.place_order", "arrive_twice", times=2)
    assert ask(mock, "POST", "trade/order", BUY)[1]["data"][0]["ordId"] == mock.orders()[1].id
    assert ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "once"})[1]["data"][0]["sCode"] == "51016"
    assert [order.client_id for order in mock.orders()] == ["", "", "once"]


def test_delays_are_slept(mock: Mock, sign: Sign) -> None:
    mock.fault("trade.place_order", "delay_after", seconds=0.05)
    mock.fault("trade.place_order", "delay_before", seconds=0.05)
    for _ in range(2):
        started = time.perf_counter()
        assert place(mock, sign).status == 200
        assert time.perf_counter() - started >= 0.05
    assert len(mock.orders()) == 2


def test_what_expires_on_the_way_is_not_done(mock: Mock, now: Now, sign: Sign, monkeypatch: pytest.MonkeyPatch) -> None:
    def asleep(seconds: float) -> None:
        now.seconds += seconds

    monkeypatch.setattr("time.sleep", asleep)
    mock.fault("trade.place_order", "delay_before", seconds=2.0, times=2)
    for expires, code in (("1772000001500", "50037"), ("1772000009500", "0")):
        assert json.loads(place(mock, sign, expTime=expires).body)["code"] == code
        assert now.seconds == 1_772_000_002.5
        now.seconds -= 2
    assert len(mock.orders()) == 1


@pytest.mark.parametrize(
    ("name", "field", "path", "wrong"),
    [
        ("public.instruments", "", "public/instruments?instType=SPOT", ("tickSz", "drifted")),
        ("public.instruments", "listTime", "public/instruments?instType=SPOT", ("listTime", "drifted")),
        ("public.instruments", "alias", "public/instruments?instType=SPOT", ("alias", {"drifted": True})),
        ("public.status", "", "system/status", ("title", {"drifted": True})),
    ],
)
def test_a_field_of_another_kind(mock: Mock, name: str, field: str, path: str, wrong: tuple[str, Any]) -> None:
    before = json.loads(mock.handle("GET", f"/api/v5/{path}").body)
    mock.fault(name, "drift", field=field)
    after = json.loads(mock.handle("GET", f"/api/v5/{path}").body)
    key, value = wrong
    assert after["data"][0][key] == value
    after["data"][0][key] = before["data"][0][key]
    assert after == before


def test_every_shape_of_answer_can_drift(data: MockData, now: Now) -> None:
    mock = Mock(data, clock=now)
    for name, query in {
        "market.candles": "?instId=A",
        "public.object": "",
        "support.announcements": "",
        "public.rows": "",
    }.items():
        target = data.endpoints[name].path + query
        before = mock.handle("GET", target).body
        mock.fault(name, "drift")
        after = mock.handle("GET", target).body
        assert after.count(b"drifted") == 1, name
        assert mock.handle("GET", target).body == before


def test_what_can_not_drift_is_told(data: MockData, now: Now) -> None:
    mock = Mock(data, clock=now)
    for name in ("support.announcements", "market.books_sbe", "account.set_leverage"):
        with pytest.raises(ValueError, match=f"answers of {name} are no lists"):
            mock.fault(name, "duplicate_items")
    for name in ("public.strings", "public.lists", "market.books_sbe", "trade.cancel_order"):
        with pytest.raises(ValueError, match=f"{name} documents no field"):
            mock.fault(name, "drift")
    with pytest.raises(ValueError, match="documents no field 'nothing'"):
        mock.fault("account.balance", "drift", field="nothing")
    assert not can_drift(data.endpoints["public.strings"])
    # Asked for any endpoint, it leaves alone what it can do nothing to, and does not claim to have done it.
    mock.fault(None, "drift", times=None)
    mock.reply("public.time", [])
    mock.reply("public.time", b"<html>")
    mock.reply("public.time", b"[1]")
    for _ in range(3):
        mock.handle("GET", "/api/v5/public/time")
    mock.fault("public.time", "duplicate_keys")
    mock.reply("public.time", b"<html>")
    assert mock.handle("GET", "/api/v5/public/time").body == b"<html>"
    assert mock.counts().faults == {}
    assert mock.counts().requests == 4


def test_faults_come_in_order_and_those_of_the_endpoint_first(mock: Mock, sign: Sign) -> None:
    mock.fault(None, "fail", code="50026", times=2)
    mock.fault("trade.place_order", "fail", code="51008")
    mock.fault("trade.place_order", "fail", code="51001", times=2)
    mock.fault("account.balance", "maintenance")
    seen = [json.loads(place(mock, sign).body)["code"] for _ in range(6)]
    assert seen == ["51008", "51001", "51001", "50026", "50026", "0"]


def test_a_fault_for_good_until_it_is_calm(mock: Mock, sign: Sign) -> None:
    mock.fault("trade.place_order", "maintenance", times=None)
    assert {place(mock, sign).status for _ in range(20)} == {503}
    mock.calm()
    assert place(mock, sign).status == 200
    assert mock.counts().faults == {"maintenance": 20}
    mock.fault("trade.place_order", "maintenance", times=None)
    mock.reset()
    assert place(mock, sign).status == 200
    assert mock.counts().faults == {}


def test_a_refused_request_leaves_the_fault_for_the_next(mock: Mock, ask: Ask) -> None:
    mock.fault("trade.place_order", "maintenance")
    assert ask(mock, "POST", "trade/order", {})[1]["data"][0]["sCode"] == "50014"
    assert ask(mock, "POST", "trade/batch-orders", [{**BUY, "sz": 1}])[1]["data"][0]["sCode"] == "51000"
    assert ask(mock, "POST", "trade/order", BUY, sign="wrong")[1]["code"] == "50113"
    assert ask(mock, "POST", "trade/order", BUY)[1]["code"] == "50001"


def test_a_fault_befalls_a_queued_answer_too(mock: Mock, ask: Ask) -> None:
    mock.fault("public.time", "duplicate_keys")
    mock.reply("public.time", [{"ts": "9"}])
    assert ask(mock, "GET", "public/time")[1]["data"] == [{"ts": "9"}]
    assert mock.calls()[0].fault == "duplicate_keys"
    mock.fault("public.time", "reset_before")
    mock.reply("public.time", [{"ts": "8"}])
    with pytest.raises(ConnectionCutError):
        ask(mock, "GET", "public/time")
    assert ask(mock, "GET", "public/time")[1]["data"] == [{"ts": "8"}]


@pytest.mark.parametrize(
    ("kind", "options", "message"),
    [
        ("explode", {}, "there is no fault 'explode'; there are arrive_twice, burst"),
        ("fail", {}, "a failure needs its code"),
        ("late", {}, "visible_after says how late"),
        ("drift", {"seconds": 1.0}, "drift takes no seconds"),
        ("reset_after", {"code": "1"}, "reset_after takes no code"),
        ("fail", {"code": "1", "body": b"x"}, "fail takes no body"),
        ("reset_before", {"visible_after": 1.0}, "leaves nothing to see"),
        ("burst", {"times": 0}, "0 times is never"),
        ("maintenance", {"accepted": True}, "takes no accepted"),
        ("delay_after", {"seconds": -1.0}, "seconds are from 0 to 86400"),
        ("delay_after", {"seconds": math.nan}, "seconds are from 0 to 86400"),
        ("html_before", {"status": 101}, "101 is none that an answer has"),
    ],
)
def test_faults_that_make_no_sense(mock: Mock, kind: Any, options: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        mock.fault("trade.place_order", kind, **options)
    assert not mock._faults.active


def test_faults_of_unknown_endpoints(mock: Mock) -> None:
    with pytest.raises(LookupError, match=r"'trade\.order'; did you mean"):
        mock.fault("trade.order", "burst")
    with pytest.raises(LookupError, match="no endpoint 'x'"):
        mock.chaos(1, {}, endpoints=["x"])


def test_faults_and_late_writes_go_together(mock: Mock, now: Now, sign: Sign, ask: Ask) -> None:
    mock.fault("trade.place_order", "timeout_after", visible_after=5.0)
    with pytest.raises(NoAnswerError):
        place(mock, sign)
    query = {"instId": "BTC-USDT", "ordId": mock.orders()[0].id}
    assert ask(mock, "GET", "trade/order", query)[1]["code"] == "51603"
    now.seconds += 5
    assert ask(mock, "GET", "trade/order", query)[1]["code"] == "0"


# ---------------------------------------------------------------------------------------------------------------- chaos


def outcomes(mock: Mock, sign: Sign, times: int) -> list[str]:
    seen: list[str] = []
    for _ in range(times):
        try:
            reply = place(mock, sign)
        except (NoAnswerError, ConnectionCutError) as error:
            seen.append(type(error).__name__)
        else:
            seen.append(f"{reply.status} {len(reply.body)}")
    return seen


RATES = {"reset_before": 0.1, "timeout_after": 0.1, "truncate": 0.1, "fail:50026": 0.1, "burst": 0.05, "drift": 0.1}


def test_chaos_is_the_same_again(market: MockData, now: Now, sign: Sign) -> None:
    def run(seed: int | str, others: int) -> tuple[list[str], list[str]]:
        mock = Mock(market, clock=now)
        mock.chaos(seed, RATES)
        for _ in range(others):  # what other endpoints are asked does not matter
            try:
                mock.handle("GET", "/api/v5/public/time")
            except (NoAnswerError, ConnectionCutError):
                continue
        return outcomes(mock, sign, 200), [call.fault for call in mock.calls("trade.place_order")]

    first = run(7, 0)
    assert first == run(7, 30) == run("7", 3)
    assert first != run(8, 0)
    assert set(first[1]) == {"", "reset_before", "timeout_after", "truncate", "fail:50026", "burst", "drift"}


def test_the_numbers_of_chaos_do_not_change(market: MockData) -> None:
    """A seed in a bug report must mean the same later, on another machine, with another Python."""
    chaos = Chaos(1, {"html_before": 0.5}, market.endpoints, delay=(0, 0), visible_after=(0, 0), burst=1)
    assert [chaos.decide("public.time", number) is not None for number in range(1, 13)] == [
        n in {3, 4, 5, 7, 9, 10} for n in range(1, 13)
    ]


def test_chaos_follows_its_rates(market: MockData, now: Now, sign: Sign) -> None:
    mock = Mock(market, clock=now)
    rates = {"fail:51008": 0.2, "html_after": 0.05, "late": 0.02, "duplicate_keys": 0.5}
    mock.chaos("s", rates)
    for _ in range(4000):
        place(mock, sign)
    counts = mock.counts("trade.place_order")
    assert counts.requests == 4000
    for kind, rate in rates.items():
        assert math.isclose(counts.faults[kind], 4000 * rate, abs_tol=4 * math.sqrt(4000 * rate)), kind
    accepted = 4000 - counts.faults["fail:51008"]
    assert len(mock.orders()) == accepted
    assert counts.refused == {"51008": counts.faults["fail:51008"]}


def test_bursts_have_their_length(market: MockData) -> None:
    chaos = Chaos(3, {"burst": 0.02}, market.endpoints, delay=(0, 0), visible_after=(0, 0), burst=4)
    shown = "".join("x" if chaos.decide("public.time", number) else "." for number in range(1, 2000))
    runs = [run for run in shown.split(".") if run]
    assert len(runs) > 20
    assert min(map(len, runs)) == 4


def test_chaos_befalls_the_endpoints_it_is_for(mock: Mock, sign: Sign) -> None:
    mock.chaos(1, {"maintenance": 1.0}, endpoints=["public.time"])
    assert place(mock, sign).status == 200
    assert mock.handle("GET", "/api/v5/public/time").status == 503
    mock.fault("public.time", "burst")
    assert mock.handle("GET", "/api/v5/public/time").status == 429
    mock.chaos(1, {"burst": 1.0})
    assert place(mock, sign).status == 429
    mock.calm()
    assert place(mock, sign).status == 200


def test_chaos_has_rates_per_endpoint(mock: Mock, sign: Sign) -> None:
    mock.chaos(1, {"burst": 1.0}, endpoints=["public.time"], per_endpoint={"trade.place_order": {"maintenance": 1.0}})
    assert place(mock, sign).status == 503
    assert mock.handle("GET", "/api/v5/public/time").status == 429
    assert mock.handle("GET", "/api/v5/system/status").status == 200
    mock.chaos(1, {"burst": 1.0}, per_endpoint={"trade.place_order": {}})
    assert place(mock, sign).status == 200
    assert mock.handle("GET", "/api/v5/system/status").status == 429
    with pytest.raises(LookupError, match="did you mean"):
        mock.chaos(1, {}, per_endpoint={"trade.place_orde": {}})
    with pytest.raises(ValueError, match="add up to 2"):
        mock.chaos(1, {}, per_endpoint={"public.time": {"burst": 1.0, "late": 1.0}})


@pytest.mark.parametrize(
    ("ranges", "message"),
    [
        ({"delay": (2.0, 1.0)}, "delay: a range"),
        ({"visible_after": (-1.0, 1.0)}, "visible_after: a range"),
        ({"burst": 0}, "burst: 0 requests"),
    ],
)
def test_ranges_that_make_no_sense(mock: Mock, ranges: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        mock.chaos(1, {}, **ranges)


def test_what_chaos_adds_lies_in_its_ranges(market: MockData) -> None:
    chaos = Chaos(
        5,
        {"delay_after": 0.3, "delay_before": 0.3, "late": 0.3},
        market.endpoints,
        delay=(1, 2),
        visible_after=(3, 4),
        burst=1,
    )
    found = [fault for number in range(500) if (fault := chaos.decide("public.time", number))]
    delays = [fault.seconds for fault in found if fault.kind != "late"]
    lates = [fault.visible_after or 0.0 for fault in found if fault.kind == "late"]
    assert (1 <= min(delays) < 1.1, 1.9 < max(delays) <= 2) == (True, True)
    assert (3 <= min(lates) < 3.1, 3.9 < max(lates) <= 4) == (True, True)


@pytest.mark.parametrize(
    ("rates", "message"),
    [
        ({"explode": 0.1}, "there is no fault 'explode'"),
        ({"fail": 0.1}, "a failure needs its code"),
        ({"burst:1": 0.1}, "burst takes no code"),
        ({"burst": 1.1}, "no probability"),
        ({"burst": -0.1}, "no probability"),
        ({"burst": 0.6, "truncate": 0.6}, "add up to 1.2"),
    ],
)
def test_chaos_that_makes_no_sense(mock: Mock, rates: dict[str, float], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        mock.chaos(1, rates)
    assert not mock._faults.active


@settings(max_examples=30)
@given(st.integers(), st.sampled_from(sorted(KINDS - {"fail", "delay_before", "delay_after"})))
def test_nothing_but_the_documented_errors_is_raised(market: MockData, seed: int, kind: str) -> None:
    mock = Mock(market, clock=lambda: 0.0, limits=True)
    mock.chaos(seed, {kind: 1.0})
    for name, endpoint in market.endpoints.items():
        if endpoint.auth == "public":
            try:
                reply = mock.handle("GET", f"{endpoint.path}?instType=A&instIdCode=1")
            except (NoAnswerError, ConnectionCutError):
                assert kind.startswith(("timeout", "reset", "close"))
            else:
                assert reply.status in {200, 429, 502, 503}, name


def test_an_exchange_that_knows_no_failures(market: MockData, now: Now) -> None:
    class Plain:
        """As little as a mock needs."""

        secret_headers: frozenset[str] = frozenset()
        secret_parameters: frozenset[str] = frozenset()
        binary_type = "x/y"
        authenticate = staticmethod(lambda *_: None)
        refuse = staticmethod(lambda *_: None)
        unwrap = staticmethod(lambda body: body["data"] if isinstance(body, dict) else msgspec.UNSET)
        wrap = staticmethod(lambda data, *_: {"data": data})

    rules: Any = Plain()
    with pytest.raises(ValueError, match="its rules know none"):
        Mock(market, rules=rules, limits=True)
    mock = Mock(market, rules=rules, clock=now)
    failing: list[tuple[Any, Any]] = [("fail", {"code": "1"}), ("maintenance", {}), ("burst", {})]
    for kind, options in failing:
        with pytest.raises(ValueError, match="know no such answer"):
            mock.fault(None, kind, **options)
        with pytest.raises(ValueError, match="no failures by code"):
            mock.chaos(1, {f"{kind}:1" if kind == "fail" else kind: 0.5})
    with pytest.raises(LookupError, match="remembers nothing"):
        mock.orders()
    mock.fault(None, "html_before")
    mock.fault(None, "raw", body=b"x")
    mock.fault(None, "truncate")
    status = "/api/v5/system/status"
    assert [mock.handle("GET", status).status for _ in range(3)] == [502, 200, 200]
    assert json.loads(mock.handle("GET", status).body) == {"data": [{"title": "t"}]}
    assert json.loads(mock.handle("GET", "/api/v5/public/time").body)["data"] == [{"ts": "1597026383085"}]


# -------------------------------------------------------------------------------------- as an application, in process


def drive(mock: Mock, sign: Sign, *, hang_up_after: float = 0.05) -> tuple[list[dict[str, Any]], BaseException | None]:
    """What an order gets through the ASGI shell; who is not answered hangs up after some time."""
    headers = [(name.lower().encode(), value.encode()) for name, value in sign("POST", ORDER, BODY).items()]
    scope = {"type": "http", "method": "POST", "path": ORDER, "query_string": b"", "headers": headers, "client": None}
    sent: list[dict[str, Any]] = []

    async def run() -> None:
        inbox = [{"type": "http.request", "body": BODY}]

        async def receive() -> dict[str, Any]:
            if inbox:
                return inbox.pop()
            await asyncio.sleep(hang_up_after)
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            sent.append(message)

        await mock(scope, receive, send)

    try:
        asyncio.run(run())
    except Exception as error:  # noqa: BLE001 - what it raises is looked at
        return sent, error
    return sent, None


def test_an_application_waits_until_the_other_side_hangs_up(mock: Mock, sign: Sign) -> None:
    mock.fault(None, "timeout_after")
    started = time.perf_counter()
    assert drive(mock, sign) == ([], None)
    assert time.perf_counter() - started >= 0.05
    assert len(mock.orders()) == 1


@pytest.mark.parametrize("kind", ["reset_before", "close_after"])
def test_an_application_that_can_not_break_a_connection_raises(mock: Mock, sign: Sign, kind: Any) -> None:
    mock.fault(None, kind)
    sent, error = drive(mock, sign)
    assert sent == []
    assert isinstance(error, ConnectionCutError)


def test_an_application_breaks_off(mock: Mock, sign: Sign) -> None:
    mock.fault(None, "truncate")
    sent, error = drive(mock, sign)
    assert isinstance(error, ConnectionCutError)
    assert sent[1]["more_body"] is True
    assert int(dict(sent[0]["headers"])[b"content-length"]) > len(sent[1]["body"])


@pytest.mark.parametrize("kind", ["delay_before", "delay_after"])
def test_an_application_takes_its_time(mock: Mock, sign: Sign, kind: Any) -> None:
    mock.fault(None, kind, seconds=0.03)
    started = time.perf_counter()
    sent, error = drive(mock, sign)
    assert time.perf_counter() - started >= 0.03
    assert (sent[0]["status"], error) == (200, None)


def test_what_lies_about_is_done_although_nobody_waits(mock: Mock, sign: Sign) -> None:
    mock.fault(None, "delay_before", seconds=0.03)
    headers = [(name.lower().encode(), value.encode()) for name, value in sign("POST", ORDER, BODY).items()]
    scope = {"type": "http", "method": "POST", "path": ORDER, "query_string": b"", "headers": headers}

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": BODY}

    async def send(_: Any) -> None:
        raise AssertionError("nobody is there")

    async def run() -> int:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.005):
                await mock(scope, receive, send)
        before = len(mock.orders())
        await asyncio.sleep(0.06)
        return before

    assert asyncio.run(run()) == 0
    assert len(mock.orders()) == 1
