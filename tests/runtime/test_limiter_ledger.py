"""The bookkeeping against an exchange that counts for itself, in simulated time."""

from __future__ import annotations

import heapq
import itertools
import math
import random
import sys
from collections.abc import Callable
from functools import partial
from types import FrameType
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.core.limit_ledger import LONGEST_REFUSAL, SKEW, Hold, Ledger
from generator.runtime.core.limiter import Charge

MARGIN = 0.001
LIMITS = {"a": (1, 1.0), "b": (3, 0.5), "c": (5, 2.0), "d": (60, 2.0)}


class Arrival(NamedTuple):
    moment: float
    cost: int


class Exchange:
    """Counts what arrives, by comparing everything with everything."""

    def __init__(self) -> None:
        self.arrivals: dict[str, list[Arrival]] = {}

    def arrive(self, moment: float, charges: tuple[Charge, ...]) -> None:
        for charge in charges:
            self.arrivals.setdefault(charge.bucket, []).append(Arrival(moment, charge.cost))

    def excess(self) -> list[tuple[str, float, int]]:
        """Windows with more than the limit: sliding ones, both ends included, and fixed ones of any phase."""
        found = []
        for bucket, arrivals in self.arrivals.items():
            count, window = LIMITS[bucket]
            for start, _ in arrivals:
                seen = sum(cost for moment, cost in arrivals if start <= moment <= start + window)
                if seen > count:
                    found.append((bucket, start, seen))
            for start, _ in arrivals:
                fixed: dict[int, int] = {}
                for moment, cost in arrivals:
                    period = int((moment - start) // window)
                    fixed[period] = fixed.get(period, 0) + cost
                found += [(bucket, start + period * window, seen) for period, seen in fixed.items() if seen > count]
        return found


class Simulation:
    """Requests that come, wait, are given up, arrive and are answered, each at its moment."""

    def __init__(self) -> None:
        self.now = 100.0
        self.ledger: Ledger[Hold] = Ledger(MARGIN, lambda: self.now)
        self.exchange = Exchange()
        self.granted: list[Hold] = []
        self._events: list[tuple[float, int, Callable[[], object]]] = []
        self._order = itertools.count()
        self.latencies: dict[int, tuple[float, float]] = {}
        self.fates: dict[int, str] = {}

    def at(self, moment: float, event: Callable[..., object], *arguments: Any) -> None:
        call: Callable[[], object] = partial(event, *arguments)
        heapq.heappush(self._events, (moment, next(self._order), call))

    def run(self, until: float = math.inf) -> None:
        while self.now < until and (self._events or self.ledger.waiting):
            due = self.ledger.next_time()
            if self._events and self._events[0][0] <= due:
                self.now, _, event = heapq.heappop(self._events)
                event()
            else:
                assert due < math.inf, "somebody waits for nothing"
                self.now = max(self.now, due)
                self.grant(self.ledger.advance(self.now))

    def request(
        self,
        charges: tuple[Charge, ...],
        latency: tuple[float, float],
        fate: str = "done",
        patience: float | None = None,
    ) -> Hold:
        hold = Hold(self.ledger.number(), charges)
        self.latencies[hold.number] = latency
        self.fates[hold.number] = fate
        if self.ledger.take(hold, self.now) or self.ledger.line_up(hold, self.now):
            self.grant([hold])
        elif patience is not None:
            self.at(self.now + patience, self.give_up, hold)
        return hold

    def give_up(self, hold: Hold) -> None:
        if hold not in self.granted:
            self.grant(self.ledger.leave(hold, self.now))

    def grant(self, holds: list[Hold]) -> None:
        for hold in holds:
            assert hold.buckets
            self.granted.append(hold)
            way, back = self.latencies[hold.number]
            fate = self.fates[hold.number]
            self.at(self.now + way + back, self.end, hold, fate)
            if fate != "unused":
                self.at(self.now + way, self.arrive, hold)

    def arrive(self, hold: Hold) -> None:
        self.exchange.arrive(self.now, tuple(hold.charges))

    def end(self, hold: Hold, fate: str) -> None:
        if fate == "unused":
            self.grant(self.ledger.unused(hold, self.now))
        elif fate == "refused":
            self.ledger.refused(hold, self.now)
        else:
            self.ledger.done(hold, self.now)


def charges_of(*costs: tuple[str, int]) -> tuple[Charge, ...]:
    return tuple(Charge(bucket, *LIMITS[bucket], cost) for bucket, cost in costs)


CHARGES = st.dictionaries(st.sampled_from("abc"), st.integers(1, 5), min_size=1).map(
    lambda costs: charges_of(*((bucket, min(cost, LIMITS[bucket][0])) for bucket, cost in sorted(costs.items())))
)
LATENCY = st.sampled_from([0.0, 0.001, 0.05, 0.3, 1.1, 4.0])
REQUESTS = st.lists(
    st.tuples(
        st.sampled_from([0.0, 0.0, 0.0, 0.01, 0.2, 0.5, 1.0, 3.0]),
        CHARGES,
        st.tuples(LATENCY, LATENCY),
        st.sampled_from(["done", "done", "done", "unused", "refused"]),
        st.sampled_from([None, None, 0.1, 0.9, 2.5]),
    ),
    max_size=40,
)


@settings(deadline=None)
@given(requests=REQUESTS)
def test_the_exchange_never_sees_an_excess(requests: list[Any]) -> None:
    simulation = Simulation()
    moment = simulation.now
    holds: list[Hold] = []

    def come(*request: Any) -> None:
        holds.append(simulation.request(*request))

    for pause, charges, latency, fate, patience in requests:
        moment += pause
        simulation.at(moment, come, charges, latency, fate, patience)
    simulation.run()
    assert simulation.exchange.excess() == []
    # Nobody is forgotten, and nothing is kept.
    for hold, (*_, patience) in zip(holds, requests, strict=True):
        assert patience is not None or hold in simulation.granted
        assert hold.buckets == ()
    simulation.ledger.tidy(simulation.now + 100)
    assert len(simulation.ledger) == 0
    assert simulation.ledger.waiting == 0


@settings(deadline=None)
@given(requests=st.lists(st.tuples(CHARGES, st.tuples(LATENCY, LATENCY)), max_size=30))
def test_nobody_is_passed_where_they_wait(requests: list[Any]) -> None:
    simulation = Simulation()
    for charges, latency in requests:
        simulation.at(simulation.now, simulation.request, charges, latency)
    simulation.run()
    # All came at once: among those who want the same buckets, the order of arrival is that of the permits.
    places: dict[tuple[str, ...], list[int]] = {}
    for hold in simulation.granted:
        places.setdefault(tuple(charge.bucket for charge in hold.charges), []).append(hold.number)
    for numbers in places.values():
        assert numbers == sorted(numbers)


@settings(deadline=None, max_examples=10)
@given(seed=st.integers(0, 2**32), longest=st.sampled_from([0.01, 0.2, 1.0]))
def test_a_saturated_limit_is_used_up(seed: int, longest: float) -> None:
    draw = random.Random(seed)  # noqa: S311 - a simulation
    simulation = Simulation()
    start, span = simulation.now, 20.0
    count, window = LIMITS["d"]
    latencies = [draw.uniform(0, longest) for _ in range(1500)]
    for latency in latencies:
        way = draw.uniform(0, latency)
        simulation.at(start, simulation.request, charges_of(("d", 1)), (way, latency - way))
    simulation.run(until=start + span)
    mean = sum(latencies) / len(latencies)
    assert len(simulation.granted) >= 0.9 * span * count / (window + mean)
    assert simulation.exchange.excess() == []


def test_a_large_batch_is_not_starved_by_small_ones() -> None:
    simulation = Simulation()
    for step in range(200):
        simulation.at(100.0 + step / 50, lambda: simulation.request(charges_of(("c", 1)), (0.0, 0.01)))
    large: list[Hold] = []
    simulation.at(101.0, lambda: large.append(simulation.request(charges_of(("c", 5)), (0.0, 0.01))))
    simulation.run()
    assert simulation.granted.index(large[0]) == 51  # those fifty who came before, and one at the same moment
    assert simulation.exchange.excess() == []


def test_who_waits_elsewhere_holds_nobody_up() -> None:
    """An order for a busy instrument must not stop those for others that share a budget with it."""
    simulation = Simulation()
    busy, idle, budget = ("a", 1), ("b", 1), ("d", 1)
    for _ in range(3):
        simulation.request(charges_of(busy, budget), (0.0, 0.01))
    assert len(simulation.granted) == 1
    simulation.request(charges_of(idle, budget), (0.0, 0.01))
    assert len(simulation.granted) == 2
    simulation.run()
    assert len(simulation.granted) == 4


def test_who_needs_two_buckets_is_not_passed_for_ever() -> None:
    """Both are always busy with those who need only one of them."""
    simulation = Simulation()
    for step in range(300):
        for bucket in "bc":
            simulation.at(100.0 + step / 20, simulation.request, charges_of((bucket, 1)), (0.0, 0.03))
    both: list[Hold] = []
    simulation.at(100.5, lambda: both.append(simulation.request(charges_of(("b", 3), ("c", 5)), (0.0, 0.03))))
    simulation.run(until=110.0)
    assert both[0] in simulation.granted
    simulation.run()
    assert simulation.exchange.excess() == []


class Clocked:
    """A ledger whose clock and calendar are moved by hand."""

    def __init__(self, wall: float = 0.0) -> None:
        self.now = 100.0
        self._ahead = wall - self.now
        self.ledger: Ledger[Hold] = Ledger(MARGIN, lambda: self.now + self._ahead)

    def hold(self, *charges: Charge) -> Hold:
        return Hold(self.ledger.number(), charges)

    def take(self, *charges: Charge) -> Hold | None:
        hold = self.hold(*charges)
        return hold if self.ledger.take(hold, self.now) else None

    def taken(self, *charges: Charge) -> Hold:
        hold = self.take(*charges)
        assert hold is not None
        return hold


def test_a_slot_is_free_a_window_after_the_answer() -> None:
    clocked = Clocked()
    one = Charge("x", 1, 2.0)
    hold = clocked.taken(one)
    clocked.now += 50.0  # however long it takes
    assert clocked.take(one) is None
    clocked.ledger.done(hold, clocked.now)
    clocked.ledger.done(hold, clocked.now + 1)  # only the first word counts
    clocked.now += 2.0
    assert clocked.take(one) is None
    clocked.now += MARGIN
    assert clocked.take(one) is not None


def test_what_was_given_up_may_arrive_late() -> None:
    clocked = Clocked()
    two = Charge("x", 2, 2.0)
    late, early = clocked.taken(two), clocked.taken(two)
    clocked.ledger.done(late, clocked.now, late=5.0)
    clocked.ledger.done(early, clocked.now)
    clocked.now += 2.0 + MARGIN
    assert clocked.take(two) is not None
    assert clocked.take(two) is None
    clocked.now += 5.0
    assert clocked.take(two) is not None


def test_a_refusal_fills_the_buckets_for_a_window_or_a_minute() -> None:
    clocked = Clocked()
    short, long = Charge("short", 5, 2.0), Charge("long", 80, 43_200.0)
    clocked.ledger.refused(clocked.taken(short, long), clocked.now)
    clocked.now += 2.0
    assert clocked.take(short) is None
    clocked.now += MARGIN
    assert clocked.take(short) is not None
    assert clocked.take(long) is None
    clocked.now += LONGEST_REFUSAL - 2.0
    assert clocked.take(long) is not None


def test_a_refusal_is_what_those_in_line_wait_for() -> None:
    clocked = Clocked()
    one = Charge("x", 1, 1.0)
    first, second = clocked.taken(one), clocked.hold(one)
    assert not clocked.ledger.line_up(second, clocked.now)
    assert clocked.ledger.next_time() == float("inf")
    clocked.ledger.refused(first, clocked.now)
    assert clocked.ledger.next_time() == clocked.now + 1.0 + MARGIN
    assert clocked.ledger.advance(clocked.now + 0.9) == []
    assert clocked.ledger.advance(clocked.ledger.next_time()) == [second]


def test_a_slot_that_was_not_used_is_free_at_once() -> None:
    clocked = Clocked()
    one = Charge("x", 1, 1.0)
    first, second, third = clocked.taken(one), clocked.hold(one), clocked.hold(one)
    assert not clocked.ledger.line_up(second, clocked.now)
    assert not clocked.ledger.line_up(third, clocked.now)
    assert clocked.ledger.unused(first, clocked.now) == [second]
    assert clocked.ledger.unused(first, clocked.now) == []
    assert clocked.ledger.leave(third, clocked.now) == []
    assert clocked.ledger.waiting == 0
    assert clocked.ledger.unused(second, clocked.now) == []
    assert clocked.take(one) is not None


def test_all_buckets_are_taken_or_none() -> None:
    clocked = Clocked()
    one, two = Charge("one", 1, 1.0), Charge("two", 2, 1.0)
    clocked.taken(one)
    assert clocked.take(two, one) is None
    clocked.taken(two)
    clocked.taken(two)


def test_a_bucket_named_twice_is_not_taken_at_once() -> None:
    """Who names it twice has to add the costs up first."""
    clocked = Clocked()
    assert clocked.take(Charge("x", 1, 1.0), Charge("x", 1, 1.0)) is None


DAY = 86_400.0


@pytest.mark.parametrize("ahead", [-SKEW, 0.0, SKEW])
@pytest.mark.parametrize("sent", [0.0, 3_600.0, DAY - 70, DAY - 30, DAY - 0.5, DAY + 0.5, DAY + 30])
@pytest.mark.parametrize("latency", [0.0, 20.0])
def test_a_day_of_the_calendar_is_kept_with_clocks_that_differ(ahead: float, sent: float, latency: float) -> None:
    """``ahead``: the exchange's clock. Whatever day it counts a request in, the next goes in another one."""
    clocked = Clocked(wall=sent)
    daily = Charge("x", 1, DAY, 1, aligned=True)
    arrivals = []
    hold = clocked.taken(daily)
    arrivals.append(sent + ahead + latency)
    clocked.now += latency
    clocked.ledger.done(hold, clocked.now)
    again = clocked.hold(daily)
    assert not clocked.ledger.line_up(again, clocked.now)
    due = clocked.ledger.next_time()
    arrivals.append(sent + ahead + due - 100.0)
    assert arrivals[0] // DAY < arrivals[1] // DAY
    # Nor is more waited than until the day after, and a little.
    assert arrivals[1] - arrivals[0] <= DAY + 4 * SKEW
    assert (sent + due - 100.0) % DAY == pytest.approx(SKEW, abs=0.1)


def test_waits_are_known_in_advance() -> None:
    clocked = Clocked()
    two = Charge("x", 2, 1.0)

    def wait(*, behind: bool = True) -> float:
        return clocked.ledger.wait_of([two], clocked.now, behind=behind)[0]

    assert wait() == 0.0
    first = clocked.taken(two)
    assert wait() == 0.0
    second = clocked.taken(two)
    assert wait() == pytest.approx(1.0 + MARGIN)  # it cannot be earlier, as both are in flight
    clocked.ledger.done(first, clocked.now)
    clocked.now += 0.25
    assert wait() == pytest.approx(0.75 + MARGIN)
    assert clocked.ledger.line_up(clocked.hold(two), clocked.now) is False
    assert wait() == pytest.approx(1.0 + MARGIN)
    assert wait(behind=False) == pytest.approx(0.75 + MARGIN)
    assert clocked.ledger.line_up(clocked.hold(two), clocked.now) is False
    assert wait() == pytest.approx(1.75 + 2 * MARGIN)  # a second round
    clocked.ledger.done(second, clocked.now)
    big = Charge("y", 10, 5.0, 10)
    clocked.taken(big)
    assert clocked.ledger.wait_of([two, big], clocked.now)[1] == big


@settings(deadline=None)
@given(requests=st.lists(st.tuples(CHARGES, LATENCY), min_size=1, max_size=25))
def test_nobody_waits_less_than_was_said(requests: list[Any]) -> None:
    simulation = Simulation()
    said: dict[int, float] = {}

    def come(charges: tuple[Charge, ...], latency: float) -> None:
        moment = simulation.now + simulation.ledger.wait_of(charges, simulation.now)[0]
        said[simulation.request(charges, (0.0, latency)).number] = moment

    for charges, latency in requests:
        simulation.at(100.0, come, charges, latency)
    got: dict[int, float] = {}
    grant = simulation.grant

    def watched(holds: list[Hold]) -> None:
        got.update((hold.number, simulation.now) for hold in holds)
        grant(holds)

    simulation.grant = watched  # type: ignore[method-assign]
    simulation.run()
    assert {number for number, moment in said.items() if got[number] < moment - 1e-9} == set()


def test_buckets_do_not_pile_up() -> None:
    clocked = Clocked()
    most = 0
    for number in range(20_000):
        hold = clocked.taken(Charge(f"x{number}", 60, 2.0), Charge("all", 10**6, 2.0))
        clocked.ledger.done(hold, clocked.now)
        clocked.now += 0.01
        most = max(most, len(clocked.ledger))
    assert most <= 2 * 203 + 256  # 200 are in use at any moment
    assert len(clocked.ledger._timers) == 0


@pytest.mark.parametrize("landed", [False, True])
def test_what_is_in_use_is_not_tidied_away(landed: bool) -> None:
    clocked = Clocked()
    one = Charge("used", 1, 5.0)
    used = clocked.taken(one)
    if landed:
        clocked.ledger.done(used, clocked.now)
    for number in range(2_000):
        clocked.ledger.done(clocked.taken(Charge(f"x{number}", 1, 0.0005)), clocked.now)
        clocked.now += 0.002
    assert len(clocked.ledger) < 300
    assert clocked.take(one) is None


def interrupted(work: Callable[[], object], line: int) -> bool:
    """Whether the work was interrupted before a given line of the ledger, as a signal handler does it."""
    left = line

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal left
        if not frame.f_code.co_filename.endswith("limit_ledger.py"):
            return None
        if event == "line":
            left -= 1
            if left < 0:
                sys.settrace(None)
                raise KeyboardInterrupt
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(before)
    return False


TWO, THREE = Charge("two", 2, 1.0), Charge("three", 3, 1.0)


def scene(word: str) -> tuple[Clocked, list[Hold], Hold]:
    """What is in flight, and what something is about to happen to."""
    clocked = Clocked()
    flying = [clocked.taken(TWO, THREE)]
    if word in ("take", "line_up"):
        return clocked, flying, clocked.hold(TWO, THREE)
    if word == "leave":
        flying.append(clocked.taken(TWO))
        subject = clocked.hold(TWO, THREE)
        assert not clocked.ledger.line_up(subject, clocked.now)
        return clocked, flying, subject
    subject = clocked.taken(TWO, THREE)
    return clocked, flying, subject


@pytest.mark.parametrize("word", ["take", "line_up", "done", "refused", "unused", "leave"])
def test_an_interrupt_anywhere_neither_loosens_a_limit_nor_keeps_slots_for_good(word: str) -> None:
    struck = 0
    for line in itertools.count():
        clocked, flying, subject = scene(word)
        ledger = clocked.ledger
        if not interrupted(lambda: getattr(ledger, word)(subject, clocked.now), line):  # noqa: B023 - called here
            break
        struck += 1
        # What a store does when this happens: nobody is in line, and whatever was taken has landed.
        ledger.leave(subject, clocked.now)
        ledger.done(subject, clocked.now)
        sent = len(flying) + (word in ("done", "refused"))
        while (more := clocked.take(TWO, THREE)) is not None:
            flying.append(more)
            sent += 1
        assert sent <= 2, line
        for hold in flying:
            ledger.done(hold, clocked.now)
        clocked.now += 2.0
        for _ in range(2):
            hold = clocked.hold(TWO, THREE)
            assert (
                ledger.take(hold, clocked.now)
                or ledger.line_up(hold, clocked.now)
                or ledger.advance(clocked.now) == [hold]
            ), line
        assert ledger.waiting == 0
        assert clocked.take(TWO) is None
    assert struck >= 9
