"""Asking what became of a write: the parts that are the same for every exchange."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Generator, Mapping
from typing import Any

import msgspec
import pytest

from generator.runtime.core import resolution
from generator.runtime.core.answers import ListAnswer, objects
from generator.runtime.core.endpoint import Endpoint
from generator.runtime.core.errors import ApiError, NotSent, OutcomeUnknown
from generator.runtime.core.http import HttpResponse
from generator.runtime.core.records import Record
from generator.runtime.core.resolution import (
    AsyncResolving,
    Evidence,
    ItemResolution,
    Query,
    Reply,
    Resolution,
    Resolving,
    Trace,
    failed,
    judge,
    unresolved,
)

LIST: Endpoint[ListAnswer[Record]] = Endpoint(
    "some.list", "GET", "/list", auth="private", style="query", answer=objects(Record)
)
TRACE = Trace("some.write", "POST", "/write", ({"id": "a"}, {"id": "b"}), 1_000, 2_000, expires=9_000, account="x")
OUT = HttpResponse(200, (), b"{}")


def item(state: Any, **more: Any) -> ItemResolution:
    return ItemResolution(state, "because", **more)


# ----------------------------------------------------------------------------------------------------------- the values


def test_a_trace_can_be_kept() -> None:
    assert Trace.from_json(TRACE.to_json()) == TRACE
    assert Trace.from_json(TRACE.to_json().encode()) == TRACE
    assert pickle.loads(pickle.dumps(TRACE)) == TRACE  # noqa: S301 - our own
    assert Trace.from_json(Trace("e", "POST", "/p", (), 1, 2).to_json()).expires is None


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"endpoint": 1}', TRACE.to_json().replace("1000", '"1000"')])
def test_what_is_no_trace_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - msgspec's own words
        Trace.from_json(text)


def test_the_trace_of_one_item() -> None:
    assert TRACE.only(1).items == ({"id": "b"},)
    assert TRACE.only(1).expires == 9_000
    with pytest.raises(IndexError):
        TRACE.only(2)


@pytest.mark.parametrize(
    ("states", "whole"),
    [
        ((), "unknown"),
        (("done",), "done"),
        (("done", "done"), "done"),
        (("not_done", "not_done"), "not_done"),
        (("done", "not_done"), "partly_done"),
        (("not_done", "done"), "partly_done"),
        (("done", "unknown"), "unknown"),
        (("not_done", "unknown", "done"), "unknown"),
    ],
)
def test_the_state_of_all_items(states: tuple[str, ...], whole: str) -> None:
    assert Resolution(tuple(item(state) for state in states)).state == whole


def test_the_reasons_and_the_time_of_all_items() -> None:
    items = (item("unknown", try_after=5.0), item("unknown", try_after=2.0), item("done"))
    assert Resolution(items).try_after == 2.0
    assert Resolution(items).why == "because"
    assert Resolution((item("done"),)).try_after is None
    assert Resolution((item("done"), ItemResolution("unknown", "other"))).why == "because; other"


def test_a_resolution_can_be_kept() -> None:
    one = Resolution((item("done", record={"id": "a"}, found_in="some.list", status="live", sought={"id": "a"}),))
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - our own
    assert msgspec.json.decode(msgspec.json.encode(one), type=Resolution) == one
    assert ItemResolution("done", "").sought is not ItemResolution("done", "").sought


@pytest.mark.parametrize(
    ("kind", "unsettled", "state", "try_after"),
    [
        ("done", None, "done", None),
        ("done", 5.0, "done", None),
        ("not_done", 5.0, "not_done", None),
        ("absent", None, "unknown", 1.0),
        ("absent", 0.001, "unknown", 0.001),
        ("absent", 0.0, "not_done", None),
        ("absent", -5.0, "not_done", None),
        ("unclear", -5.0, "unknown", 7.0),
    ],
)
def test_what_may_be_said(kind: Any, unsettled: float | None, state: str, try_after: float | None) -> None:
    evidence = Evidence(kind, "why", "some.list", {"id": "a"}, "live", 7.0)
    said = judge(evidence, {"id": "a"}, unsettled)
    assert (said.state, said.try_after) == (state, try_after)
    assert said.why.startswith("why")
    assert (said.sought, said.found_in, said.record, said.status) == ({"id": "a"}, "some.list", {"id": "a"}, "live")


def test_a_failed_look_up_says_when_to_try_again() -> None:
    error = NotSent("some.list", "no connection")
    assert failed(error) == Evidence("unclear", f"a look-up failed: {error}", try_after=1.0)
    for wait, try_after in ((30.0, 30.0), (0.1, 1.0), ("soon", 1.0)):
        error = NotSent("some.list", "the limit is reached")
        error.wait = wait  # type: ignore[attr-defined]  # as errors of a limiter have it
        assert failed(error).try_after == try_after


def test_what_cannot_be_looked_up() -> None:
    for trace, count in ((TRACE, 2), (Trace("e", "POST", "/p", (), 1, 2), 1)):
        with pytest.raises(StopIteration) as end:
            next(unresolved(trace, "no way"))
        found = end.value.value
        assert (found.state, found.why, found.try_after, len(found.items)) == ("unknown", "no way", None, count)


# ----------------------------------------------------------------------------------------------------------- the asking


class Rounds:
    """An exchange whose look-ups end as they are told, a query each."""

    def __init__(self, *ends: Resolution) -> None:
        self.ends = list(ends)
        self.settled: list[float] = []
        self.replies: list[Reply] = []

    def look_up(self, trace: Trace, settle: float) -> Generator[Query, Reply, Resolution]:
        assert trace == TRACE
        self.settled.append(settle)
        reply = yield Query(LIST, {"id": "a"})
        self.replies.append(reply)
        return self.ends.pop(0)


class Calls:
    """What both clients below answer, and the time that both live in."""

    def __init__(self, rounds: Rounds, *answers: Any) -> None:
        self._exchange = rounds
        self.answers = list(answers)
        self.made: list[Any] = []

    def next_answer(self, endpoint: Any, arguments: Mapping[str, object]) -> Any:
        self.made.append((endpoint, arguments))
        answer = self.answers.pop(0) if self.answers else []
        if isinstance(answer, BaseException):
            raise answer
        return endpoint.answer.wrap({"data": answer}, OUT)


class Sync(Calls, Resolving):
    def call(self, endpoint: Any, arguments: Mapping[str, object]) -> Any:
        return self.next_answer(endpoint, arguments)


class Async(Calls, AsyncResolving):
    async def call(self, endpoint: Any, arguments: Mapping[str, object]) -> Any:
        return self.next_answer(endpoint, arguments)


class Time:
    """Time that passes only where somebody rests."""

    def __init__(self) -> None:
        self.now = 50.0
        self.rests: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.rests.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Time:
    time = Time()
    monkeypatch.setattr(resolution, "time", time)
    monkeypatch.setattr(asyncio, "sleep", time.async_sleep)
    return time


def run(coroutine: Any) -> Any:
    """To the end, without a loop: asyncio's own would need the real time."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("it waits for something")


@pytest.fixture(params=[Sync, Async])
def resolve(request: pytest.FixtureRequest) -> Any:
    def call(rounds: Rounds, *answers: Any, of: Any = TRACE, **settings: Any) -> tuple[Any, Any]:
        client = request.param(rounds, *answers)
        result = client.resolve(of, **settings)
        return (result if isinstance(client, Sync) else run(result)), client

    return call


UNKNOWN = Resolution((item("unknown", try_after=100.0),))
DONE = Resolution((item("done"),))


def test_asks_once(resolve: Any, clock: Time) -> None:
    rounds = Rounds(UNKNOWN)
    result, client = resolve(rounds, [{"id": "a"}, {"id": "b"}])
    assert result is UNKNOWN
    assert client.made == [(LIST, {"id": "a"})]
    assert rounds.replies == [[{"id": "a"}, {"id": "b"}]]
    assert rounds.settled == [30.0]
    assert clock.rests == []


def test_the_error_leads_to_its_trace(resolve: Any, clock: Time) -> None:
    error = OutcomeUnknown("some.write", "cut")
    error.trace = TRACE  # as the client sets it
    assert resolve(Rounds(DONE), of=error, settle=7)[0] is DONE
    assert clock.rests == []


def test_asks_until_it_is_decided(resolve: Any, clock: Time) -> None:
    rounds = Rounds(*[UNKNOWN] * 6, DONE)
    assert resolve(rounds, wait=60)[0] is DONE
    assert clock.rests == [0.5, 1.0, 2.0, 4.0, 5.0, 5.0]
    assert len(rounds.settled) == 7


def test_asks_until_the_time_is_over(resolve: Any, clock: Time) -> None:
    rounds = Rounds(*[UNKNOWN] * 9)
    assert resolve(rounds, wait=10)[0] is UNKNOWN
    assert clock.rests == [0.5, 1.0, 2.0, 4.0, 2.5]
    assert len(rounds.settled) == 6


def test_asks_again_when_the_moment_has_come(resolve: Any, clock: Time) -> None:
    soon = Resolution((item("unknown", try_after=0.2),))
    assert resolve(Rounds(soon, soon, DONE), wait=10)[0] is DONE
    assert clock.rests == [0.2, 0.2]


def test_does_not_wait_for_what_never_comes(resolve: Any, clock: Time) -> None:
    never = Resolution((item("unknown"),))
    assert resolve(Rounds(never), wait=10)[0] is never
    assert clock.rests == []


@pytest.mark.parametrize("kind", [NotSent, OutcomeUnknown, ApiError])
def test_errors_are_replies(resolve: Any, clock: Time, kind: type[ApiError]) -> None:
    error = kind("some.list", "no")
    rounds = Rounds(UNKNOWN, DONE)
    assert resolve(rounds, error, [{}], wait=5)[0] is DONE
    assert rounds.replies == [error, [{}]]
    assert clock.rests


@pytest.mark.parametrize("data", ["text", {"id": "a"}, [["id", "a"]], [{"id": "a"}, None]])
def test_data_of_another_shape_is_no_answer(resolve: Any, clock: Time, data: object) -> None:
    rounds = Rounds(UNKNOWN)
    resolve(rounds, data)
    (reply,) = rounds.replies
    assert isinstance(reply, OutcomeUnknown)
    assert reply.response is OUT
    assert "some.list" in str(reply)
    assert clock.rests == []


def test_missing_data_is_an_empty_list(resolve: Any, clock: Time) -> None:
    for data in (None, "", list[Any]()):
        rounds = Rounds(UNKNOWN)
        resolve(rounds, data)
        assert rounds.replies == [[]]
    assert clock.rests == []


def test_other_exceptions_pass(resolve: Any, clock: Time) -> None:
    with pytest.raises(KeyboardInterrupt):
        resolve(Rounds(UNKNOWN), KeyboardInterrupt())
    assert clock.rests == []


def test_an_error_without_a_trace_cannot_be_resolved(resolve: Any) -> None:
    with pytest.raises(ValueError, match="OutcomeUnknown has no trace"):
        resolve(Rounds(), of=OutcomeUnknown("some.write", "cut"))
    with pytest.raises(ValueError, match="str has no trace"):
        resolve(Rounds(), of="trade.place_order")


@pytest.mark.parametrize("name", ["settle", "wait"])
@pytest.mark.parametrize("seconds", [-1, float("nan"), float("inf"), "5", None, True])
def test_seconds_that_are_none(resolve: Any, name: str, seconds: object) -> None:
    with pytest.raises(ValueError, match=f"{name}: a finite number of seconds, 0 or more, not "):
        resolve(Rounds(), **{name: seconds})


def test_the_bare_mixins_have_no_call() -> None:
    with pytest.raises(NotImplementedError):
        Resolving().call(LIST, {})
    with pytest.raises(NotImplementedError):
        asyncio.run(AsyncResolving().call(LIST, {}))


def test_a_resolution_can_be_cancelled() -> None:
    async def main() -> list[str]:
        told: list[str] = []

        class Slow(Calls, AsyncResolving):
            async def call(self, endpoint: Any, arguments: Mapping[str, object]) -> Any:
                told.append(endpoint.name + str(arguments))
                await asyncio.sleep(60)

        task = asyncio.create_task(Slow(Rounds(UNKNOWN)).resolve(TRACE, wait=60))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        resting = asyncio.create_task(Async(Rounds(*[UNKNOWN] * 9)).resolve(TRACE, wait=60))
        await asyncio.sleep(0.01)
        resting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await resting
        return told

    assert asyncio.run(main()) == ["some.list{'id': 'a'}"]
