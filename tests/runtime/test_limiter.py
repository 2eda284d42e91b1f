"""The limiter in real time: threads, tasks and event loops, what is dropped, interrupted and forked."""

from __future__ import annotations

import asyncio
import gc
import logging
import pickle
import random
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.core import limit_store, limit_waiting
from generator.runtime.core.errors import ApiError, InvalidArgument, LimitReached, NotSent
from generator.runtime.core.limit_store import SHARED, LocalStore
from generator.runtime.core.limiter import FREE, Charge, Limiter, Permit, checked, make_limiter
from tests.support.arrivals import most_in_a_window

ROOT = Path(__file__).parents[2]
WINDOW = 0.2
ONE, THREE, FIVE = (Charge(f"x{count}", count, WINDOW) for count in (1, 3, 5))


@pytest.fixture(autouse=True)
def _no_thread_is_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(limit_store, "_LOOK", 0.05)
    yield
    deadline = time.monotonic() + 5
    while any(thread.name == "rate limits" for thread in threading.enumerate()) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert [thread.name for thread in threading.enumerate() if thread.name == "rate limits"] == []


@pytest.fixture
def store() -> LocalStore:
    return LocalStore(margin=0.005)


@pytest.fixture
def limiter(store: LocalStore) -> Limiter:
    return Limiter(store)


Admit = Callable[..., Permit]


@pytest.fixture(params=["threads", "asyncio"])
def admit(request: pytest.FixtureRequest, limiter: Limiter) -> Admit:
    """Both ways in, behind one blocking face."""
    if request.param == "threads":
        return limiter.admit

    def run(*arguments: Any) -> Permit:
        return asyncio.run(limiter.admit_async(*arguments))

    return run


def test_charges_are_plain_data() -> None:
    charge = Charge("bucket", 5, 2.0)
    assert (charge.cost, charge.aligned) == (1, False)
    assert pickle.loads(pickle.dumps(charge)) == charge  # noqa: S301 - our own bytes


def test_the_error() -> None:
    error = LimitReached("a.b", "why", wait=1.5, hint="h")
    assert isinstance(error, NotSent)
    assert isinstance(error, ApiError)
    assert error.wait == 1.5
    assert str(error) == "a.b: not sent, rate limit: why (h)"
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert vars(twin) == vars(error)


def test_making_a_limiter() -> None:
    assert make_limiter("off") is None
    assert make_limiter("off", "redis://nobody:1/0") is None  # not even looked at
    one, other = make_limiter("wait"), make_limiter("raise")
    assert one is not None
    assert other is not None
    permit = one.admit([Charge("shared by both", 1, 0.05)], 0)
    with pytest.raises(LimitReached):
        other.admit([Charge("shared by both", 1, 0.05)], 10)
    permit.unused()
    with pytest.raises(ValueError, match="'wait', 'raise' or 'off', not 'of'"):
        make_limiter("of")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="begins with redis://"):
        make_limiter("wait", "memcached://user:secret@host")
    own = LocalStore()
    mine = make_limiter("wait", own)
    assert mine is not None
    mine.admit([ONE], 0)
    assert len(own) == 1
    mine.close()


def test_without_charges_there_is_nothing_to_wait_for(admit: Admit, store: LocalStore) -> None:
    permit = admit([], 0)
    assert permit is FREE
    permit.done()
    permit.refused()
    permit.unused()
    assert len(store) == 0


def test_waiting_for_a_slot(admit: Admit) -> None:
    started = time.monotonic()
    admit([ONE], 5).done()
    admit([ONE], 5).done()
    admit([ONE], 5).done()
    assert 2 * WINDOW <= time.monotonic() - started < 2 * WINDOW + 2


@pytest.mark.parametrize("patience", [0.0, -1.0, 9.0, float("nan")])
def test_what_takes_too_long_is_refused_at_once(admit: Admit, patience: float) -> None:
    ten = Charge("ten", 1, 10.0)
    admit([ten], 5).done()
    started = time.monotonic()
    with pytest.raises(LimitReached, match=r"the limit of 1 in 10 s is used up for (10|9)\.[0-9]{3} s or") as caught:
        admit([ten], patience)
    assert time.monotonic() - started < 5
    assert 5 < caught.value.wait <= 10.005
    assert "(ten)" in str(caught.value)


def test_patience_that_runs_out(admit: Admit, limiter: Limiter, store: LocalStore) -> None:
    """What is in flight may land any moment, so it was worth a try."""
    held = limiter.admit([ONE], 5)
    started = time.monotonic()
    with pytest.raises(LimitReached) as caught:
        admit([ONE], WINDOW + 0.1)
    assert WINDOW + 0.1 <= time.monotonic() - started < 5
    assert caught.value.wait == pytest.approx(WINDOW + 0.005)
    assert store._ledger.waiting == 0
    held.unused()
    limiter.admit([ONE], 0)


def test_raising_is_waiting_without_patience(store: LocalStore) -> None:
    limiter = Limiter(store, waits=False)
    limiter.admit([ONE], 100).done()
    with pytest.raises(LimitReached):
        limiter.admit([ONE], 100)
    with pytest.raises(LimitReached):
        asyncio.run(limiter.admit_async([ONE], 100))


def test_what_never_fits_is_an_argument_that_is_wrong(admit: Admit) -> None:
    with pytest.raises(InvalidArgument) as caught:
        admit([Charge("orders", 4, 2.0, 20), ONE], 100)
    assert caught.value.problems == ("counts as 20 where the limit is 4 in 2 s: split it (orders)",)
    admit([ONE], 0)  # nothing was taken


def test_a_bucket_named_twice_counts_twice(admit: Admit) -> None:
    twice = [Charge("x", 3, WINDOW, 2), Charge("x", 4, 2 * WINDOW, 1)]
    assert checked(twice) == (Charge("x", 3, 2 * WINDOW, 3),)
    admit(twice, 0).unused()
    with pytest.raises(InvalidArgument, match="counts as 4 where the limit is 3"):
        admit([*twice, Charge("x", 5, WINDOW, 1)], 0)
    admit([twice[0]], 0)
    with pytest.raises(LimitReached):
        admit(twice, 0)


def test_only_the_first_word_about_a_permit_counts(limiter: Limiter) -> None:
    permit = limiter.admit([ONE], 0)
    permit.done()
    permit.unused()
    permit.refused()
    with pytest.raises(LimitReached):
        limiter.admit([ONE], 0)
    time.sleep(WINDOW + 0.02)
    limiter.admit([ONE], 0).unused()
    limiter.admit([ONE], 0)


def test_a_refusal_holds_up_everyone(limiter: Limiter) -> None:
    limiter.admit([FIVE], 0).refused()
    with pytest.raises(LimitReached):
        limiter.admit([FIVE], 0)
    started = time.monotonic()
    limiter.admit([FIVE], 1)
    assert time.monotonic() - started >= WINDOW - 0.01


def test_a_dropped_permit_counts_as_done(limiter: Limiter) -> None:
    """Also while somebody waits for it, and from a collection of garbage in the middle of anything."""
    permit: Any = limiter.admit([ONE], 0)
    cycle: list[Any] = [permit]
    cycle.append(cycle)
    started = time.monotonic()
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(limiter.admit, [ONE], 5)
        time.sleep(0.05)
        del permit, cycle
        gc.collect()
        waiting.result().unused()
    assert 0.05 + WINDOW <= time.monotonic() - started < 4


def test_permits_dropped_while_the_lock_is_held_are_found_later(limiter: Limiter, store: LocalStore) -> None:
    permit = limiter.admit([ONE, FIVE], 0)
    with store._lock:
        del permit  # the same thread holds the lock: this must not wait for it
        assert len(store._lost) == 1
    limiter.admit([THREE], 0).done()
    assert len(store._lost) == 0
    permit = limiter.admit([FIVE], 0)
    with store._lock:
        del permit
    kept = limiter.admit([THREE], 0)
    assert len(store._lost) == 0
    assert kept is not FREE


def test_dropped_permits_are_found_by_the_timekeeper(limiter: Limiter, store: LocalStore) -> None:
    permit = limiter.admit([ONE], 0)
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(limiter.admit, [ONE], 5)
        while not store._ledger.waiting:
            time.sleep(0.001)
        with store._lock:
            del permit
        waiting.result().done()


def test_the_timekeeper_goes_and_comes_back(limiter: Limiter, store: LocalStore) -> None:
    for _ in range(2):
        limiter.admit([ONE], 5).done()
        assert "rate limits" not in [thread.name for thread in threading.enumerate()]
        limiter.admit([ONE], 5).done()
        keeper = store._keeper
        assert keeper is not None
        assert keeper.daemon
        keeper.join(2)
        assert not keeper.is_alive()
        time.sleep(WINDOW)


def test_without_a_thread_there_is_no_waiting(limiter: Limiter, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as when the interpreter is about to end."""

    def start(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    limiter.admit([ONE], 5).done()
    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", start)
        with pytest.raises(LimitReached):
            limiter.admit([ONE], 5)
        limiter.admit([FIVE], 5).done()
    limiter.admit([ONE], 5).done()


class Exchange:
    """Takes requests from anywhere, after a while, and writes down when."""

    def __init__(self, seed: int = 1) -> None:
        self.arrivals: list[tuple[str, float]] = []
        self._draw = random.Random(seed)  # noqa: S311 - a simulation

    def latency(self) -> float:
        return self._draw.choice([0.0, 0.001, 0.01, 0.05])

    def call(self, limiter: Limiter, charges: list[Charge], patience: float = 30.0) -> None:
        permit = limiter.admit(charges, patience)
        time.sleep(self.latency())
        self.arrive(charges)
        time.sleep(self.latency())
        permit.done()

    async def call_async(self, limiter: Limiter, charges: list[Charge], patience: float = 30.0) -> None:
        permit = await limiter.admit_async(charges, patience)
        await asyncio.sleep(self.latency())
        self.arrive(charges)
        await asyncio.sleep(self.latency())
        permit.done()

    def arrive(self, charges: list[Charge]) -> None:
        now = time.monotonic()
        for charge in charges:
            self.arrivals += [(charge.bucket, now)] * charge.cost

    def check(self, *charges: Charge) -> None:
        for charge in charges:
            moments = [moment for bucket, moment in self.arrivals if bucket == charge.bucket]
            assert most_in_a_window(moments, charge.window) <= charge.count, charge


def test_threads_and_event_loops_share_the_limits(store: LocalStore) -> None:
    """Several threads, two event loops with tasks, two limiters, requests of one, two and three buckets."""
    exchange = Exchange()
    limiters = Limiter(store), Limiter(store)
    mixes = [[FIVE], [THREE], [FIVE, THREE], [Charge("x5", 5, WINDOW, 4)], [FIVE, THREE, Charge("x20", 20, WINDOW)]]
    each, threads, tasks = 6, 4, 4

    def work(seed: int) -> None:
        draw = random.Random(seed)  # noqa: S311 - a simulation
        for _ in range(each):
            exchange.call(limiters[seed % 2], draw.choice(mixes))

    async def work_async(seed: int) -> None:
        draw = random.Random(seed)  # noqa: S311 - a simulation
        for _ in range(each):
            await exchange.call_async(limiters[seed % 2], draw.choice(mixes))

    async def loop(seed: int) -> None:
        await asyncio.gather(*(work_async(seed + task) for task in range(tasks)))

    with ThreadPoolExecutor(threads + 2) as pool:
        running = [pool.submit(work, seed) for seed in range(threads)]
        running += [pool.submit(asyncio.run, loop(seed)) for seed in (100, 200)]
        for one in running:
            one.result(60)
    exchange.check(FIVE, THREE, Charge("x20", 20, WINDOW))
    total = sum(1 for bucket, _ in exchange.arrivals if bucket == "x5")
    took = exchange.arrivals[-1][1] - exchange.arrivals[0][1]
    assert total > 60
    assert total / took > 0.3 * 5 / (WINDOW + 0.06)  # the mixes leave gaps, but it does not crawl


def test_a_saturated_limit_is_used_up_in_real_time() -> None:
    store = LocalStore(margin=0.005)
    limiter, charge = Limiter(store), Charge("x", 20, WINDOW)
    exchange = Exchange()
    latency, span = 0.02, 2.0

    async def one(until: float) -> None:
        while time.monotonic() < until:
            permit = await limiter.admit_async([charge], 5)
            exchange.arrive([charge])
            await asyncio.sleep(latency)
            permit.done()

    async def everyone() -> None:
        until = time.monotonic() + span
        await asyncio.gather(*(one(until) for _ in range(60)))

    asyncio.run(everyone())
    exchange.check(charge)
    first = exchange.arrivals[0][1]
    in_time = sum(1 for _, moment in exchange.arrivals if moment <= first + span)
    assert in_time >= 0.6 * span * charge.count / (WINDOW + latency)  # machines are busy; simulations are held to more


def test_small_ones_do_not_starve_a_large_one(limiter: Limiter) -> None:
    stop = threading.Event()

    def small() -> None:
        while not stop.is_set():
            limiter.admit([FIVE], 5).done()

    with ThreadPoolExecutor(4) as threads:
        others = [threads.submit(small) for _ in range(3)]
        time.sleep(0.1)
        started = time.monotonic()
        try:
            threads.submit(limiter.admit, [Charge("x5", 5, WINDOW, 5)], 5).result().done()
        finally:
            stop.set()
        assert time.monotonic() - started < 3 * WINDOW + 1
        for other in others:
            other.result()


def test_a_cancelled_task_leaves_the_line(limiter: Limiter, store: LocalStore) -> None:
    async def scene() -> None:
        held = await limiter.admit_async([ONE], 0)
        first = asyncio.create_task(limiter.admit_async([ONE], 10))
        second = asyncio.create_task(limiter.admit_async([ONE, FIVE], 10))
        await asyncio.sleep(0.01)
        assert store._ledger.waiting == 2
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        assert store._ledger.waiting == 1
        held.unused()
        started = time.monotonic()
        (await second).unused()
        assert time.monotonic() - started < 5
        assert store._ledger.waiting == 0
        (await limiter.admit_async([ONE, FIVE], 0)).unused()

    asyncio.run(scene())


def test_a_task_cancelled_with_the_permit_in_its_hand_gives_it_back(limiter: Limiter) -> None:
    async def scene() -> None:
        held = await limiter.admit_async([ONE], 0)
        task = asyncio.create_task(limiter.admit_async([ONE], 10))
        await asyncio.sleep(0.01)
        held.unused()  # the slot is the task's, which has not run yet
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        (await limiter.admit_async([ONE], 0)).unused()

    asyncio.run(scene())


def test_many_cancelled_tasks_leave_nothing_behind(limiter: Limiter, store: LocalStore) -> None:
    draw = random.Random(7)  # noqa: S311 - a simulation
    exchange = Exchange()

    async def scene() -> None:
        tasks = [asyncio.create_task(exchange.call_async(limiter, [FIVE, THREE])) for _ in range(60)]
        while any(not task.done() for task in tasks):
            await asyncio.sleep(draw.choice([0.0, 0.005, 0.03]))
            draw.choice(tasks).cancel()
            draw.choice(tasks).cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(scene())
    gc.collect()
    exchange.check(FIVE, THREE)
    assert store._ledger.waiting == 0
    time.sleep(WINDOW + 0.02)
    store._ledger.tidy(time.monotonic())
    assert len(store) == 0


def test_an_event_loop_that_is_gone_takes_nobody_with_it(limiter: Limiter, store: LocalStore) -> None:
    held = limiter.admit([ONE], 0)
    loop = asyncio.new_event_loop()
    task = loop.create_task(limiter.admit_async([ONE], 10))
    loop.run_until_complete(asyncio.sleep(0.01))
    assert store._ledger.waiting == 1
    loop.close()
    held.unused()
    limiter.admit([ONE], 1).unused()
    assert store._ledger.waiting == 0
    task._log_destroy_pending = False  # type: ignore[attr-defined]  # that it dies unfinished is the point
    coroutine: Coroutine[Any, Any, Permit] = task.get_coro()  # type: ignore[assignment]
    coroutine.close()


def test_a_busy_event_loop_holds_nobody_up(limiter: Limiter) -> None:
    limiter.admit([ONE], 0).done()
    freed: list[float] = []

    def patient() -> None:
        time.sleep(0.02)
        permit = limiter.admit([ONE], 5)
        freed.append(time.monotonic())
        permit.done()

    async def busy() -> None:
        waiting = asyncio.create_task(limiter.admit_async([ONE], WINDOW + 0.1))
        await asyncio.sleep(0.01)
        waiting.cancel()
        await asyncio.sleep(0)
        busy_until.append(time.monotonic() + 10 * WINDOW)
        time.sleep(10 * WINDOW)  # noqa: ASYNC251 - that is what it is about

    busy_until: list[float] = []
    with ThreadPoolExecutor(1) as threads:
        running = threads.submit(patient)
        asyncio.run(busy())
        running.result()
    assert freed[0] < busy_until[0]


def script(code: str, *arguments: str) -> str:
    """What a program prints that ends well."""
    preamble = """
        import asyncio, os, signal, sys, threading, time
        from generator.runtime.core.errors import *
        from generator.runtime.core.limiter import *
        from generator.runtime.core.limit_store import LocalStore
        ONE, FIVE = Charge("x1", 1, 0.2), Charge("x5", 5, 0.2)
        store = LocalStore(margin=0.005)
        limiter = Limiter(store)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(preamble) + textwrap.dedent(code), *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_an_interrupt_while_waiting_leaves_nothing_behind() -> None:
    said = script("""
        held = limiter.admit([ONE], 0)
        threading.Timer(0.1, lambda: signal.raise_signal(signal.SIGINT)).start()
        threading.Timer(0.1, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
        try:
            limiter.admit([ONE], 30)
        except KeyboardInterrupt:
            print("interrupted")
        try:
            time.sleep(0.1)
        except KeyboardInterrupt:
            pass
        print(store._ledger.waiting)
        held.unused()
        limiter.admit([ONE, FIVE], 0).unused()
        print("free")
    """)
    assert said.split() == ["interrupted", "0", "free"]


def test_interrupts_at_any_moment_leave_nothing_behind() -> None:
    """Signals rain on a thread that is admitted, again and again; then everything is free, and no limit was broken."""
    said = script("""
        class Hit(Exception): pass
        def hit(*_): raise Hit
        signal.signal(signal.SIGALRM, hit)
        sent, hits = [], 0
        until = time.monotonic() + 2
        while time.monotonic() < until:
            permit = None
            try:
                signal.setitimer(signal.ITIMER_REAL, 0.0003 + (hits % 97) * 1e-5)
                while True:
                    permit = limiter.admit([FIVE, Charge("y", 7, 0.1)], 1)
                    sent.append(time.monotonic())
                    permit.done()
            except (Hit, LimitReached):
                hits += 1
                signal.setitimer(signal.ITIMER_REAL, 0)
                if permit is not None:
                    permit.done()
        sent.sort()
        worst = max(sum(1 for moment in sent if start <= moment <= start + 0.2) for start in sent)
        del permit
        time.sleep(0.3)
        free = [limiter.admit([FIVE, Charge("y", 7, 0.1)], 0) for _ in range(5)]
        print(worst <= 5, len(sent) > 20, hits > 50, store._ledger.waiting)
    """)
    assert said.split() == ["True", "True", "True", "0"]


def test_a_forked_child_goes_on_alone() -> None:
    """Forks while threads are in the middle of things: the child's locks work, its counts are the parent's."""
    said = script("""
        stop = threading.Event()
        def busy():
            while not stop.is_set():
                try:
                    limiter.admit([Charge("busy", 1000, 0.01), FIVE], 0.001).done()
                except LimitReached:
                    pass
        threads = [threading.Thread(target=busy) for _ in range(4)]
        for thread in threads: thread.start()
        held = limiter.admit([Charge("held", 1, 0.3)], 0)
        good = 0
        for _ in range(40):
            pid = os.fork()
            if pid == 0:
                code = 1
                try:
                    signal.alarm(10)
                    assert store._ledger.waiting == 0
                    started = time.monotonic()
                    try:
                        limiter.admit([Charge("held", 1, 0.3)], 0)
                        code = 2  # what the parent has in flight counts
                    except LimitReached:
                        limiter.admit([Charge("mine", 1, 0.01)], 0).done()
                        limiter.admit([Charge("mine", 1, 0.01)], 5).done()  # with a timekeeper of its own
                        async def go(): (await limiter.admit_async([Charge("mine", 1, 0.01)], 5)).done()
                        asyncio.run(go())
                        held.done()  # the parent's, no business of ours
                        code = 0
                finally:
                    os._exit(code)
            good += os.waitpid(pid, 0)[1] == 0
        stop.set()
        for thread in threads: thread.join()
        limiter.admit([FIVE], 5).done()
        print(good)
    """)
    assert said.split() == ["40"]


def test_what_a_child_took_over_lands() -> None:
    """Nobody in the child knows what became of the parent's requests: they count as arriving at the fork."""
    said = script("""
        held = limiter.admit([ONE], 0)
        pid = os.fork()
        if pid == 0:
            started = time.monotonic()
            limiter.admit([ONE], 5)
            os._exit(0 if 0.19 < time.monotonic() - started < 1 else 1)
        print(os.waitpid(pid, 0)[1])
    """)
    assert said.split() == ["0"]


def test_a_fork_in_the_middle_of_the_stores_own_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limit_waiting, "_FORKING", 0.01)
    store = LocalStore()
    with store._lock:
        store.before_fork()
        store.after_fork_in_parent()
        assert store._lock.locked()
    store.before_fork()
    assert store._lock.locked()
    store.after_fork_in_parent()
    assert not store._lock.locked()
    held = Limiter(store).admit([ONE], 0)
    store.before_fork()
    store.after_fork_in_child()
    assert not store._lock.locked()
    held.done()
    with pytest.raises(LimitReached):
        Limiter(store).admit([ONE], 0)


def test_nothing_is_said_and_nothing_is_shown(limiter: Limiter, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        limiter.admit([ONE], 5).done()
        limiter.admit([ONE], 5).done()
    assert caplog.records == []


def test_importing_it_is_cheap() -> None:
    code = "import sys; import generator.runtime.core.limiter; import generator.runtime.okx.limits; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert not {"asyncio", "redis"}.intersection(loaded)
    assert not [name for name in loaded if name.rpartition(".")[2] in ("limit_store", "limit_waiting", "redis_limits")]


def test_the_shared_store_is_one_for_all() -> None:
    one, other = make_limiter("wait"), make_limiter("wait")
    assert one is not None
    assert other is not None
    assert one._store is other._store is SHARED
    one.close()
    asyncio.run(other.aclose())


def test_a_wake_up_call_is_not_a_busy_loop(limiter: Limiter) -> None:
    """Waiting costs next to nothing."""
    limiter.admit([Charge("slow", 1, 0.8)], 0).done()
    before = time.process_time()
    limiter.admit([Charge("slow", 1, 0.8)], 5).done()
    assert time.process_time() - before < 0.2
