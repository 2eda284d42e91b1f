"""What is tried again, what never is, and when it ends."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.core import answers
from generator.runtime.core import retry as retry_module
from generator.runtime.core.client import AsyncClient, Client
from generator.runtime.core.clock import Clock
from generator.runtime.core.endpoint import Endpoint, Limit
from generator.runtime.core.errors import (
    ApiError,
    ClockSkew,
    InvalidArgument,
    LimitReached,
    NoConnection,
    NotSent,
    OutcomeUnknown,
    RateLimited,
    Refused,
    Unavailable,
)
from generator.runtime.core.hooks import Attempt, Hook
from generator.runtime.core.http import HttpRequest, HttpResponse
from generator.runtime.core.params import Param
from generator.runtime.core.records import Record, text
from generator.runtime.core.retry import Budget, Retry
from generator.runtime.okx import Credentials, Exchange
from tests.support.callers import OK, AsyncMemory, Caller, Memory

READ: Endpoint[Any] = Endpoint(
    "trade.get_order", "GET", "/api/v5/trade/order", auth="private", style="query", answer=answers.empty(),
    params=(Param("inst_id", "instId"),),
)  # fmt: skip
WRITE: Endpoint[Any] = Endpoint(
    "trade.place_order", "POST", "/api/v5/trade/order", auth="private", style="json_object", answer=answers.empty(),
    params=(Param("inst_id", "instId"), Param("cl_ord_id", "clOrdId")),
)  # fmt: skip
SAFE: Endpoint[Any] = Endpoint(
    "account.position_builder", "POST", "/api/v5/account/position-builder", auth="private", style="json_object",
    answer=answers.empty(), safe=True,
)  # fmt: skip


class Ack(Record):
    cl_ord_id = text("clOrdId")
    code = text("sCode")


NO = HttpResponse(429, (), b"{}")


def unknown() -> ApiError:
    return OutcomeUnknown("", "no answer")


def unconnected() -> ApiError:
    return NoConnection("", "no connection")


def limited() -> ApiError:
    return RateLimited("", "too many", code="50011", response=NO)


def busy() -> ApiError:
    return Unavailable("", "busy", code="50013", response=NO)


def refused() -> ApiError:
    return Refused("", "no", code="51000", response=NO)


def skewed() -> ApiError:
    return ClockSkew("", "expired", code="50102", response=NO)


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that calls made; none of them takes any time."""
    made: list[float] = []

    async def sleep(seconds: float) -> None:
        if seconds:
            made.append(seconds)

    monkeypatch.setattr(time, "sleep", made.append)
    monkeypatch.setattr(asyncio, "sleep", sleep)
    return made


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, pauses: list[float]) -> Callable[..., Caller]:
    return lambda *outcomes, **settings: Caller(request.param, outcomes, settings)


@pytest.mark.parametrize(
    ("endpoint", "failure", "tried"),
    [
        (READ, unknown, True),
        (READ, unconnected, True),
        (READ, limited, True),
        (READ, busy, True),
        (READ, refused, False),
        (SAFE, unknown, True),
        (WRITE, unknown, False),
        (WRITE, unconnected, True),
        (WRITE, limited, True),
        (WRITE, busy, True),
        (WRITE, refused, False),
        (READ, lambda: NotSent("", "the transport is closed"), False),
        (WRITE, lambda: NotSent("", "the transport is closed"), False),
        (READ, lambda: InvalidArgument("", ["x"]), False),
        (READ, lambda: LimitReached("", "full", wait=1.0), False),
    ],
)
def test_what_is_tried_again(
    caller: Any, pauses: list[float], endpoint: Any, failure: Callable[[], ApiError], tried: bool
) -> None:
    called = caller(failure(), failure(), OK)
    if tried:
        called.call(endpoint, {})
        assert len(called.memory.sent) == 3
        assert [0.1 <= pauses[0] <= 0.2, 0.2 <= pauses[1] <= 0.4, len(pauses)] == [True, True, 2]
    else:
        with pytest.raises(ApiError) as caught:
            called.call(endpoint, {})
        assert caught.value.endpoint == endpoint.name
        assert len(called.memory.sent) == 1
        assert pauses == []


def test_a_repetition_has_the_same_bytes_and_its_own_signature(caller: Any) -> None:
    ticks = iter(range(1_000_000_000, 10**12, 1_000_000_000))
    exchange = Exchange(Credentials("k", "s", "p"), None, clock=Clock(lambda: next(ticks)))
    called = caller(unconnected(), OK, exchange=exchange)
    called.call(WRITE, {"instId": "BTC-USDT"})
    (_, one, _), (_, two, _) = called.memory.sent
    assert (one.target, one.body) == (two.target, two.body)
    stamps = [dict(request.headers)["OK-ACCESS-TIMESTAMP"] for request in (one, two)]
    assert stamps[0] < stamps[1]


@pytest.mark.parametrize("settings", [{"retry": False}, {"retry": Retry(attempts=1)}])
def test_retries_can_be_switched_off(caller: Any, settings: dict[str, Any]) -> None:
    called = caller(unknown(), OK, **settings)
    with pytest.raises(OutcomeUnknown):
        called.call(READ, {})


def test_and_on_or_off_for_one_call(caller: Any) -> None:
    called = caller(unknown(), OK, unknown(), unknown(), unknown(), OK)
    with pytest.raises(OutcomeUnknown):
        called.call(READ, {}, None, {"retry": False})
    called.call(READ, {}, None, {"retry": True})
    with pytest.raises(OutcomeUnknown):
        called.call(READ, {}, None, {"retry": Retry(attempts=2)})
    called.call(READ, {})
    assert len(called.memory.sent) == 6


@pytest.mark.parametrize("wrong", [3, "yes", None])
def test_retry_option_is_checked(caller: Any, wrong: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"options\.retry"):
        caller().call(READ, {}, None, {"retry": wrong})


def test_the_last_error_is_raised(caller: Any) -> None:
    called = caller(limited(), unconnected(), unknown())
    with pytest.raises(OutcomeUnknown):
        called.call(READ, {})


def test_a_deadline_ends_the_repetitions(caller: Any, pauses: list[float]) -> None:
    called = caller(*(unknown() for _ in range(9)), retry=Retry(attempts=9, delay=1, longest=8))
    with pytest.raises(OutcomeUnknown):
        called.call(READ, {}, None, {"deadline": 2.1})
    assert len(called.memory.sent) < 5
    assert all(pause < 2.1 for pause in pauses)


def test_an_attempt_gets_no_more_time_than_is_left(caller: Any) -> None:
    called = caller(OK, OK)
    called.call(READ, {}, None, {"deadline": 3.0})
    called.call(READ, {}, None, {"timeout": 60.0})
    assert called.memory.sent[0][2] <= 3.0
    assert 59 < called.memory.sent[1][2] <= 60.0, "a longer timeout alone makes the deadline longer"


def test_nothing_is_sent_after_the_deadline(caller: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    called = caller(OK)
    now = iter([0.0, 100.0, 100.0, 100.0, 100.0])
    clock = SimpleNamespace(monotonic=lambda: next(now), perf_counter=lambda: 0.0)
    monkeypatch.setattr("generator.runtime.core.calls.time", clock)
    with pytest.raises(NotSent, match="deadline of 30 s"):
        called.call(WRITE, {})
    assert called.memory.sent == []


def test_the_budget_ends_the_repetitions_of_a_client(caller: Any) -> None:
    called = caller(*(unknown() for _ in range(20)), retry=Retry(attempts=3, budget=3))
    for _ in range(4):
        with pytest.raises(OutcomeUnknown):
            called.call(READ, {})
    assert len(called.memory.sent) == 3 + 2 + 1 + 1


def test_calls_that_work_fill_the_budget_again() -> None:
    budget = Budget(1)
    assert [budget.spend(), budget.spend()] == [True, False]
    for _ in range(9):
        budget.earn()
    assert not budget.spend()
    budget.earn()
    budget.earn()
    assert budget.spend()


@given(
    st.integers(1, 200),
    st.floats(0, 10),
    st.floats(0, 3600),
    st.floats(0, 1, exclude_max=True),
)
def test_pauses_stay_in_their_bounds(repetition: int, delay: float, more: float, drawn: float) -> None:
    longest = min(3600.0, delay + more)
    pause = Retry(delay=delay, longest=longest).pause(repetition, lambda: drawn)
    most = min(longest, delay * 2.0 ** min(repetition - 1, 60))
    assert most / 2 <= pause <= most


def test_drawn_numbers_are_fractions() -> None:
    assert all(0 <= retry_module._draw() < 1 for _ in range(1000))


@pytest.mark.parametrize(
    "wrong",
    [{"attempts": 0}, {"delay": -1.0}, {"delay": 6.0}, {"longest": 1e9}, {"delay": float("nan")}, {"budget": -1}],
)
def test_policies_are_checked(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are free
        Retry(**wrong)


# --- unknown outcomes ------------------------------------------------------------------------------------------------


def test_a_lost_write_tells_what_it_takes_to_look_it_up(caller: Any) -> None:
    exchange = Exchange(Credentials("k", "s", "p"), None, clock=Clock(lambda: 1_700_000_000_123_000_000))
    called = caller(unknown(), exchange=exchange)
    with pytest.raises(OutcomeUnknown) as caught:
        called.call(WRITE, {"instId": "BTC-USDT", "clOrdId": "mine"}, None, {"exp_time": 1_700_000_009_000})
    error = caught.value
    assert error.resolvable
    assert error.unresolvable_because == ""
    trace = error.trace
    assert trace is not None
    assert (trace.endpoint, trace.method, trace.path) == ("trade.place_order", "POST", "/api/v5/trade/order")
    assert trace.items == ({"instId": "BTC-USDT", "clOrdId": "mine"},)
    assert abs(trace.first_sent - 1_700_000_000_123) < 1000
    assert trace.first_sent <= trace.last_sent
    assert trace.expires == 1_700_000_009_000


def test_a_lost_write_without_an_id_says_why_it_cannot_be_looked_up(caller: Any) -> None:
    called = caller(unknown())
    with pytest.raises(OutcomeUnknown) as caught:
        called.call(WRITE, {"instId": "BTC-USDT"})
    assert not caught.value.resolvable
    assert "client_ids" in caught.value.unresolvable_because


def test_a_lost_read_is_nothing_to_look_up(caller: Any) -> None:
    called = caller(unknown(), retry=False)
    with pytest.raises(OutcomeUnknown) as caught:
        called.call(READ, {})
    assert caught.value.trace is None
    assert not caught.value.resolvable


def test_generated_ids_survive_repetitions(caller: Any) -> None:
    called = caller(unconnected(), limited(), OK, OK, client_ids="generate")
    called.call(WRITE, {"instId": "BTC-USDT", "clOrdId": None})
    called.call(WRITE, {"instId": "BTC-USDT", "clOrdId": "mine"})
    ids = [json.loads(request.body)["clOrdId"] for _, request, _ in called.memory.sent]
    assert ids[0] == ids[1] == ids[2]
    assert len(ids[0]) == 32
    assert ids[0].isalnum()
    assert ids[3] == "mine"


def test_no_ids_unless_asked_for(caller: Any) -> None:
    called = caller(OK)
    called.call(WRITE, {"instId": "BTC-USDT", "clOrdId": None})
    assert json.loads(called.memory.sent[0][1].body) == {"instId": "BTC-USDT"}
    with pytest.raises(ValueError, match="client_ids"):
        caller(client_ids="always")


# --- clock -----------------------------------------------------------------------------------------------------------


def told(millis: int) -> HttpResponse:
    return HttpResponse(200, (), json.dumps({"code": "0", "msg": "", "data": [{"ts": str(millis)}]}).encode())


class Wall:
    """A wall clock that is wrong, and a monotonic one that ticks."""

    def __init__(self, wall: int) -> None:
        self.wall = wall
        self.ticks = 0

    def clock(self) -> Clock:
        return Clock(lambda: self.wall, self.monotonic)

    def monotonic(self) -> int:
        self.ticks += 1_000_000
        return self.ticks


@pytest.mark.parametrize("endpoint", [READ, WRITE])
def test_a_refused_timestamp_has_the_clock_measured_and_the_call_repeated(caller: Any, endpoint: Any) -> None:
    wrong = Wall(1_000_000_000_000_000_000)
    exchange = Exchange(Credentials("k", "s", "p"), None, clock=wrong.clock())
    right = 1_700_000_000_000
    called = caller(skewed(), told(right), told(right), told(right), OK, OK, exchange=exchange)
    called.call(endpoint, {})
    called.call(endpoint, {})
    paths = [request.path for _, request, _ in called.memory.sent]
    assert paths == [endpoint.path, *["/api/v5/public/time"] * 3, endpoint.path, endpoint.path]
    stamps = [dict(request.headers).get("OK-ACCESS-TIMESTAMP") for _, request, _ in called.memory.sent]
    assert stamps[0] == "2001-09-09T01:46:40.000Z"
    assert stamps[1:4] == [None] * 3
    assert all(str(stamp).startswith("2023-11-14T22:13:20") for stamp in stamps[4:])
    wrong.wall += 10**18  # whoever sets this machine's clock now changes nothing
    assert abs(exchange.clock.now_ms() - right) < 1000


def test_a_clock_that_cannot_be_measured_leaves_the_refusal(caller: Any) -> None:
    called = caller(skewed(), refused(), skewed())
    with pytest.raises(ClockSkew):
        called.call(WRITE, {})


def test_a_time_that_makes_no_sense_is_an_unusable_answer(caller: Any) -> None:
    for body in (b'{"code":"0","data":[]}', b'{"code":"0","data":[{"ts":"soon"}]}', b'{"code":"0","data":[{"ts":""}]}'):
        called = caller(HttpResponse(200, (), body))
        with pytest.raises(OutcomeUnknown, match="no time in the answer"):
            called.run(called.client.sync_clock())


def test_the_clock_is_measured_on_demand(caller: Any) -> None:
    wrong = Wall(1_000_000_000_000_000_000)
    exchange = Exchange(Credentials("k", "s", "p"), None, clock=wrong.clock())
    called = caller(told(1_000_000_004_000), told(1_000_000_004_000), told(1_000_000_004_000), exchange=exchange)
    reading = called.run(called.client.sync_clock())
    assert 3.9 < reading.offset < 4.1
    assert 0 < reading.uncertainty < 0.1
    assert exchange.clock.measured == 1


def test_many_threads_measure_once() -> None:
    gate = threading.Barrier(8)
    counts = {"time": 0}

    class Crowd(Memory):
        def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:
            if request.path == "/api/v5/public/time":
                counts["time"] += 1
                return told(1_700_000_000_000)
            stamp = dict(request.headers)["OK-ACCESS-TIMESTAMP"]
            if stamp.startswith("2001"):
                gate.wait(10)
                raise skewed()
            return OK

    exchange = Exchange(Credentials("k", "s", "p"), None, clock=Clock(lambda: 10**18))
    client = Client(exchange, base_url="https://e.test", label="", timeout=5, limits="off", transport=Crowd())
    threads = [threading.Thread(target=client.call, args=(WRITE, {})) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts["time"] == 3


def test_many_tasks_measure_once() -> None:
    counts = {"time": 0}

    class Crowd(AsyncMemory):
        async def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:  # type: ignore[override]  # noqa: ASYNC109 - the protocol
            await asyncio.sleep(0.01)
            if request.path == "/api/v5/public/time":
                counts["time"] += 1
                return told(1_700_000_000_000)
            if dict(request.headers)["OK-ACCESS-TIMESTAMP"].startswith("2001"):
                raise skewed()
            return OK

    async def go() -> None:
        exchange = Exchange(Credentials("k", "s", "p"), None, clock=Clock(lambda: 10**18))
        client = AsyncClient(exchange, base_url="https://e.test", label="", timeout=5, limits="off", transport=Crowd())
        await asyncio.gather(*(client.call(WRITE, {}) for _ in range(8)))

    asyncio.run(go())
    assert counts["time"] == 3


# --- hooks -----------------------------------------------------------------------------------------------------------


class Ear(Hook):
    def __init__(self) -> None:
        self.heard: list[tuple[Any, ...]] = []

    def sending(self, attempt: Attempt) -> None:
        attempt.context.setdefault("span", len(self.heard))
        self.heard.append(("sending", attempt.call, attempt.number))

    def answered(self, attempt: Attempt, status: int, size: int) -> None:
        assert attempt.seconds > 0
        self.heard.append(("answered", attempt.call, attempt.number, status, size, attempt.context["span"]))

    def failed(self, attempt: Attempt, error: ApiError) -> None:
        self.heard.append(("failed", attempt.call, attempt.number, type(error).__name__))

    def waiting(self, attempt: Attempt, seconds: float, error: ApiError) -> None:
        self.heard.append(("waiting", attempt.call, attempt.number, seconds > 0, type(error).__name__))


class Broken(Hook):
    def sending(self, attempt: Attempt) -> None:
        raise RuntimeError("a counter is full")


def test_hooks_hear_of_every_attempt_whatever_another_hook_does(caller: Any, caplog: pytest.LogCaptureFixture) -> None:
    ear = Ear()
    called = caller(unknown(), OK, refused(), hooks=[Broken(), ear])
    called.call(READ, {})
    with pytest.raises(Refused):
        called.call(WRITE, {})
    assert ear.heard == [
        ("sending", 1, 1),
        ("failed", 1, 1, "OutcomeUnknown"),
        ("waiting", 1, 1, True, "OutcomeUnknown"),
        ("sending", 1, 2),
        ("answered", 1, 2, 200, len(OK.content), 0),
        ("sending", 2, 1),
        ("failed", 2, 1, "Refused"),
    ]
    assert "a counter is full" in caplog.text


def test_the_hooks_of_a_plain_hook_do_nothing(caller: Any) -> None:
    called = caller(unknown(), OK, hooks=[Hook()])
    called.call(READ, {})
    assert repr(Attempt(1, "trade.place_order", "POST", "/x")) == "<Attempt 0 of call 1: trade.place_order>"


@pytest.mark.parametrize("endpoint", [READ, WRITE])
def test_an_interrupted_call_tells_log_and_hooks(caller: Any, caplog: pytest.LogCaptureFixture, endpoint: Any) -> None:
    ear = Ear()
    called = caller(KeyboardInterrupt(), hooks=[ear])
    with pytest.raises(KeyboardInterrupt):
        called.call(endpoint, {})
    assert ear.heard[-1] == ("failed", 1, 1, "OutcomeUnknown")
    assert ("interrupted on its way" in caplog.text) is (endpoint is WRITE)


class Ledger:
    """A store that lets everybody through and remembers what became of the permits."""

    def __init__(self) -> None:
        self.settled: list[tuple[str, float]] = []

    def admit(self, charges: Any, patience: float) -> Any:
        def done(*, late: float = 0.0) -> None:
            self.settled.append(("done", late))

        return SimpleNamespace(
            done=done,
            refused=lambda: self.settled.append(("refused", 0)),
            unused=lambda: self.settled.append(("unused", 0)),
        )

    async def admit_async(self, charges: Any, patience: float) -> Any:
        return self.admit(charges, patience)


@pytest.mark.parametrize(
    ("outcome", "settled"),
    [
        (OK, ("done", 0)),
        (KeyboardInterrupt(), ("done", 7.5)),  # it may be on its way as long as an attempt takes
        (OutcomeUnknown("", "no answer"), ("done", 1)),
        (NotSent("", "no connection"), ("unused", 0)),
        (RateLimited("", "too many", code="50011", response=NO), ("refused", 0)),
        (Refused("", "no", code="51000", response=NO), ("done", 0)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_slots_are_held_as_long_as_a_request_may_arrive(caller: Any, outcome: Any, settled: Any) -> None:
    ledger = Ledger()
    counted: Endpoint[Any] = Endpoint(
        "trade.place_order", "POST", "/api/v5/trade/order", auth="private", style="json_object",
        answer=answers.empty(), limits=(Limit(60, "requests", "2s", ("user_id",)),),
    )  # fmt: skip
    called = caller(outcome, limits="wait", limit_store=ledger, retry=False)
    with contextlib.suppress(ApiError, KeyboardInterrupt):
        called.call(counted, {})
    assert ledger.settled[0] == settled  # of several words the first counts


def test_a_cancelled_write_tells_log_and_hooks() -> None:
    ear = Ear()
    errors: list[ApiError] = []

    class Catching(Hook):
        def failed(self, attempt: Attempt, error: ApiError) -> None:
            errors.append(error)

    class Hanging(AsyncMemory):
        async def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:  # type: ignore[override]  # noqa: ASYNC109 - the protocol
            await asyncio.sleep(60)
            raise AssertionError

    async def go() -> None:
        exchange = Exchange(Credentials("k", "s", "p"), None)
        client = AsyncClient(
            exchange, base_url="https://e.test", label="", timeout=5, limits="off", transport=Hanging(),
            hooks=[ear, Catching()],
        )  # fmt: skip
        task = asyncio.create_task(client.call(WRITE, {"instId": "BTC-USDT", "clOrdId": "mine"}))
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(go())
    assert ear.heard == [("sending", 1, 1), ("failed", 1, 1, "OutcomeUnknown")]
    (error,) = errors
    assert isinstance(error, OutcomeUnknown)
    assert error.resolvable


BATCH: Endpoint[Any] = Endpoint(
    "trade.place_batch_orders", "POST", "/api/v5/trade/batch-orders", auth="private", style="json_array",
    answer=answers.objects(Ack), params=(Param("inst_id", "instId"), Param("cl_ord_id", "clOrdId")),
)  # fmt: skip
ORDERS = {"items": [{"inst_id": "A-B", "cl_ord_id": "one"}, {"inst_id": "A-B", "cl_ord_id": "two"}]}


def batch_answer(*codes: str) -> HttpResponse:
    items = [{"clOrdId": "x", "sCode": code, "sMsg": ""} for code in codes]
    return HttpResponse(200, (), json.dumps({"code": "2", "msg": "", "data": items}).encode())


def test_an_item_whose_outcome_is_unknown_can_be_looked_up_by_itself(caller: Any) -> None:
    answer = caller(batch_answer("0", "51149")).call(BATCH, ORDERS)
    (error,) = answer.item_errors.values()
    assert error.resolvable
    assert error.trace.items == ({"instId": "A-B", "clOrdId": "two"},)
    assert [type(outcome).__name__ for outcome in answer.outcomes()] == ["Ack", "OutcomeUnknown"]


def test_so_can_the_items_of_a_batch_that_is_unknown(caller: Any) -> None:
    with pytest.raises(OutcomeUnknown) as caught:
        caller(batch_answer("51149", "51149")).call(BATCH, ORDERS)
    traces: list[Any] = [
        caught.value.trace,
        *[getattr(error, "trace", None) for error in caught.value.item_errors.values()],
    ]
    assert [[item["clOrdId"] for item in trace.items] for trace in traces] == [["one", "two"], ["one"], ["two"]]


def test_an_item_that_nobody_asked_for_cannot_be_looked_up(caller: Any) -> None:
    answer = caller(batch_answer("0", "0", "51149")).call(BATCH, ORDERS)
    assert not answer.item_errors[2].resolvable
    assert "fewer items" in answer.item_errors[2].unresolvable_because


def test_items_may_come_from_a_generator(caller: Any) -> None:
    called = caller(unconnected(), OK, client_ids="generate", limits="wait")
    called.call(BATCH, {"items": ({"inst_id": "A-B", "cl_ord_id": None} for _ in range(2))})
    first, second = [json.loads(request.body) for _, request, _ in called.memory.sent]
    assert first == second
    assert len({item["clOrdId"] for item in first}) == 2
