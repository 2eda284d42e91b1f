"""Limits kept in Redis, against a real server of the tests' own: Debian's ``redis-server``, without it they skip."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import random
import shutil
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.core import redis_courier, redis_scripts
from generator.runtime.core.errors import InvalidArgument, LimitReached, NotSent
from generator.runtime.core.limiter import Charge, Limiter, Permit, make_limiter
from generator.runtime.core.redis_limits import RedisStore
from generator.runtime.core.redis_scripts import SCRIPTS
from tests.support.arrivals import most_in_a_window

ROOT = Path(__file__).parents[2]
SERVER = shutil.which("redis-server")
NEEDS_SERVER = pytest.mark.skipif(SERVER is None, reason="no redis-server: apt-get install redis-server")
WINDOW = 0.2
ONE, FIVE = Charge("x1", 1, WINDOW), Charge("x5", 5, WINDOW)


class Server:
    """A Redis that keeps nothing on disk."""

    def __init__(self, folder: Path, *settings: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self._command = [
            str(SERVER), "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no",
            "--dir", str(folder), *settings,
        ]  # fmt: skip
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1) as connection:
                connection.sendall(b"PING\r\n")
                if connection.recv(64):
                    return
            assert time.monotonic() < deadline
            assert self.process.poll() is None
            time.sleep(0.02)

    def stop(self) -> None:
        self.process.send_signal(signal.SIGCONT)
        self.process.kill()
        self.process.wait()

    def client(self) -> Any:
        import redis

        return redis.Redis.from_url(self.url, decode_responses=True)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("redis"))
    yield server
    server.stop()


@pytest.fixture
def server(running: Server) -> Iterator[Server]:
    """A server with nothing in it."""
    with running.client() as client:
        client.flushall()
    yield running
    if running.process.poll() is not None:
        running.start()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    """A server to be ill-treated."""
    server = Server(tmp_path)
    yield server
    server.stop()


@pytest.fixture
def made() -> Iterator[Callable[..., RedisStore]]:
    stores: list[RedisStore] = []

    def make(url: str, **settings: Any) -> RedisStore:
        stores.append(RedisStore(url, **{"margin": 0.005, **settings}))
        return stores[-1]

    yield make
    for store in stores:
        store.close()


@pytest.fixture
def store(server: Server, made: Callable[..., RedisStore]) -> RedisStore:
    return made(server.url)


Admit = Callable[..., Permit]


@pytest.fixture(params=["threads", "asyncio"])
def admit(request: pytest.FixtureRequest, store: RedisStore) -> Admit:
    """Both ways in, behind one blocking face."""
    if request.param == "threads":
        return store.admit

    def run(*arguments: Any) -> Permit:
        return asyncio.run(store.admit_async(*arguments))

    return run


pytestmark = NEEDS_SERVER


def slots(server: Server, bucket: str) -> int:
    with server.client() as client:
        return int(client.zcard(f"{{limits}}:slots:{bucket}"))


def settled(condition: Callable[[], bool]) -> bool:
    """Whether it comes true before long: what is told to Redis is told by another thread."""
    deadline = time.monotonic() + 10
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.005)
    return True


async def turned(condition: Callable[[], bool]) -> None:
    """Returns when it comes true, and lets others go on meanwhile."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - another process makes it true
            await asyncio.sleep(0.005)


def test_waiting_for_a_slot(admit: Admit) -> None:
    started = time.monotonic()
    for _ in range(3):
        admit([ONE], 5).done()
    assert 2 * WINDOW <= time.monotonic() - started < 2 * WINDOW + 3


def test_a_slot_is_free_a_window_after_the_answer(store: RedisStore) -> None:
    permit = store.admit([ONE], 1)
    time.sleep(2 * WINDOW)
    with pytest.raises(LimitReached):
        store.admit([ONE], 0)
    permit.done()
    permit.unused()  # only the first word counts
    started = time.monotonic()
    store.admit([ONE], 5)
    assert time.monotonic() - started >= WINDOW


def test_what_takes_too_long_is_refused_at_once(admit: Admit, server: Server) -> None:
    ten = Charge("ten", 1, 10.0)
    admit([ten], 5).done()
    assert settled(lambda: slots(server, "ten") == 1)
    for patience in (0.0, 9.0):
        started = time.monotonic()
        with pytest.raises(LimitReached, match=r"the limit of 1 in 10 s is used up for (10|9)\.[0-9]{3} s") as caught:
            admit([ten], patience)
        assert time.monotonic() - started < 5
        assert 5 < caught.value.wait <= 10.005
    with server.client() as client:
        assert client.keys("*line*") == []


def test_patience_that_runs_out(admit: Admit, store: RedisStore, server: Server) -> None:
    held = store.admit([ONE], 5)
    started = time.monotonic()
    with pytest.raises(LimitReached) as caught:
        admit([ONE], WINDOW + 0.1)
    assert WINDOW < time.monotonic() - started < 5
    assert caught.value.wait > 0
    held.unused()
    assert settled(lambda: slots(server, "x1") == 0)
    store.admit([ONE], 0)


def test_raising_needs_an_answer_all_the_same(server: Server) -> None:
    limiter = make_limiter("raise", server.url)
    assert limiter is not None
    limiter.admit([ONE], 0)
    with pytest.raises(LimitReached):
        limiter.admit([ONE], 100)
    with pytest.raises(LimitReached):
        asyncio.run(limiter.admit_async([ONE], 100))
    limiter.close()
    limiter.close()
    with pytest.raises(NotSent, match="closed"):
        limiter.admit([ONE], 1)


def test_all_buckets_are_taken_or_none(store: RedisStore, server: Server) -> None:
    store.admit([ONE], 1)
    with pytest.raises(LimitReached):
        store.admit([FIVE, ONE], 0)
    assert slots(server, "x5") == 0
    with pytest.raises(InvalidArgument, match="counts as 6 where the limit is 5"):
        store.admit([Charge("x5", 5, WINDOW, 3)] * 2, 1)
    store.admit([Charge("x5", 5, WINDOW, 3), Charge("x5", 5, WINDOW, 2)], 1)
    with pytest.raises(LimitReached):
        store.admit([FIVE], 0)


def test_what_was_not_used_is_free_at_once(store: RedisStore, server: Server) -> None:
    store.admit([FIVE, Charge("x20", 20, 9.0, 20)], 1).unused()
    assert settled(lambda: slots(server, "x20") == 0)
    assert slots(server, "x5") == 0


def test_a_refusal_fills_the_buckets(store: RedisStore, server: Server) -> None:
    long = Charge("long", 80, 43_200.0)
    store.admit([FIVE, long], 1).refused()
    assert settled(lambda: slots(server, "long") == 81)
    with pytest.raises(LimitReached) as caught:
        store.admit([long], 0)
    assert 50 < caught.value.wait < 61
    started = time.monotonic()
    store.admit([FIVE], 5)
    assert time.monotonic() - started > WINDOW / 2


def test_what_was_given_up_may_arrive_late(store: RedisStore, server: Server) -> None:
    store.admit([ONE], 1).done(late=0.3)
    assert settled(lambda: slots(server, "x1") == 1)
    started = time.monotonic()
    store.admit([ONE], 5)
    assert time.monotonic() - started > WINDOW + 0.2


def test_a_dropped_permit_counts_as_done(store: RedisStore) -> None:
    permit: Any = store.admit([ONE], 1)
    started = time.monotonic()
    del permit
    gc.collect()
    store.admit([ONE], 5)
    assert WINDOW <= time.monotonic() - started < 3


def test_days_of_the_calendar(store: RedisStore, server: Server) -> None:
    daily = Charge("daily", 1, 86_400.0, 1, aligned=True)
    store.admit([daily], 1).done()
    assert settled(lambda: slots(server, "daily") == 1)
    with server.client() as client:
        assert settled(lambda: client.zrange("{limits}:slots:daily", 0, -1, withscores=True)[0][1] % 86.4e9 < 70e6)
        score = client.zrange("{limits}:slots:daily", 0, -1, withscores=True)[0][1] / 1e6
    assert score % 86_400 == pytest.approx(60, abs=0.1)  # a minute into the day, for clocks that differ
    assert 60 < score - time.time() < 86_400 + 125
    with pytest.raises(LimitReached):
        store.admit([daily], 0)


def test_keys_say_no_more_than_the_buckets_names_and_vanish(store: RedisStore, server: Server) -> None:
    first = store.admit([FIVE, ONE], 1)
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(store.admit, [ONE], 5)
        with server.client() as client:
            assert settled(lambda: client.exists("{limits}:line:x1") == 1)
            keys = set(client.keys("*"))
            assert keys == {f"{{limits}}:{kind}" for kind in ("slots:x5", "slots:x1", "line:x1", "due:x1")}
            assert all(client.pttl(key) > 0 for key in keys)
            first.done()
            waiting.result().done()
            assert settled(lambda: client.keys("*line*") + client.keys("*due*") == [])
            assert settled(lambda: client.keys("*") == [])


def test_what_is_in_flight_does_not_run_out(
    server: Server, made: Callable[..., RedisStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lease is renewed as long as the process lives, and runs out when it does not."""
    monkeypatch.setattr(redis_scripts, "LEASE", 0.3)
    monkeypatch.setattr(redis_courier, "LEASE", 0.3)
    store = made(server.url)
    held = store.admit([ONE], 1)
    other = store.admit([FIVE], 1)
    time.sleep(1.2)
    with pytest.raises(LimitReached):
        store.admit([ONE], 0)
    other.done()
    held.done()
    assert settled(lambda: slots(server, "x5") == 0 or slots(server, "x1") == 1)
    store.admit([ONE], 5)


def program(code: str, *arguments: str, **settings: Any) -> subprocess.Popen[str]:
    """Another process, which shares nothing but the server. Prints when requests arrived."""
    preamble = """
        import asyncio, os, random, signal, sys, threading, time
        from generator.runtime.core import redis_courier, redis_scripts
        from generator.runtime.core.errors import *
        from generator.runtime.core.limiter import *
        from generator.runtime.core.redis_limits import RedisStore
        WINDOW = 0.2
        ONE, FIVE = Charge("x1", 1, WINDOW), Charge("x5", 5, WINDOW)
        url = sys.argv[1]
        seen = []
        def arrive(charges):
            moment = time.monotonic()  # the same clock for all processes
            seen.extend((charge.bucket, moment) for charge in charges for _ in range(charge.cost))
    """
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(preamble) + textwrap.dedent(code), *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **settings,
    )


def finished(process: subprocess.Popen[str]) -> str:
    said, wrong = process.communicate(timeout=60)
    assert process.returncode == 0, wrong
    return said


HAMMER = """
    # Machines whose clocks differ: nothing that is kept may depend on them.
    ahead = float(sys.argv[3])
    real = time.time
    time.time = lambda: real() + ahead
    store = RedisStore(url, margin=0.005)
    draw = random.Random(sys.argv[2])
    mixes = [[FIVE], [FIVE, ONE], [Charge("x5", 5, WINDOW, 4)], [Charge("x20", 20, WINDOW, 3), FIVE]]
    until = time.monotonic() + 2
    def work():
        while time.monotonic() < until:
            charges = draw.choice(mixes)
            permit = store.admit(charges, 20)
            time.sleep(draw.choice([0, 0.001, 0.03]))
            arrive(charges)
            time.sleep(draw.choice([0, 0.001, 0.03, 0.25]))
            permit.done()
    async def work_async():
        while time.monotonic() < until:
            charges = draw.choice(mixes)
            permit = await store.admit_async(charges, 20)
            await asyncio.sleep(draw.choice([0, 0.001, 0.03]))
            arrive(charges)
            await asyncio.sleep(draw.choice([0, 0.001, 0.03, 0.25]))
            permit.done()
    async def tasks(): await asyncio.gather(*(work_async() for _ in range(3)))
    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads: thread.start()
    asyncio.run(tasks())
    for thread in threads: thread.join()
    store.close()
    for bucket, moment in seen: print(bucket, repr(moment))
"""


def test_processes_share_the_limits(server: Server) -> None:
    """Two processes with threads and tasks each hammer the same buckets: windows are full, and none is too full."""
    processes = [program(HAMMER, server.url, seed, ahead) for seed, ahead in (("1", "0"), ("2", "3600"))]
    arrivals: dict[str, list[float]] = {}
    per_process: list[int] = []
    for process in processes:
        lines = finished(process).splitlines()
        per_process.append(len(lines))
        for line in lines:
            bucket, moment = line.split()
            arrivals.setdefault(bucket, []).append(float(moment))
    most = {bucket: most_in_a_window(moments, WINDOW) for bucket, moments in arrivals.items()}
    assert (most["x1"], most["x5"]) == (1, 5)
    assert most["x20"] <= 20
    assert min(per_process) > 5  # nobody is left out


def test_a_saturated_limit_is_used_up(store: RedisStore) -> None:
    charge, latency, span = Charge("x", 20, 0.3), 0.02, 2.0
    arrivals: list[float] = []

    async def one(until: float) -> None:
        while time.monotonic() < until:
            permit = await store.admit_async([charge], 5)
            arrivals.append(time.monotonic())
            await asyncio.sleep(latency)
            permit.done()

    async def everyone() -> None:
        until = time.monotonic() + span
        await asyncio.gather(*(one(until) for _ in range(50)))

    asyncio.run(everyone())
    assert most_in_a_window(arrivals, charge.window) <= charge.count
    in_time = sum(1 for moment in arrivals if moment <= arrivals[0] + span)
    assert in_time >= 0.5 * span * charge.count / (charge.window + latency)


def test_a_large_batch_is_not_starved_by_another_process(server: Server, store: RedisStore) -> None:
    other = program(
        """
        store = RedisStore(url, margin=0.005)
        print("ready", flush=True)
        until = time.monotonic() + 1.5
        def small():
            while time.monotonic() < until:
                store.admit([FIVE], 20).done()
        threads = [threading.Thread(target=small) for _ in range(4)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        store.close()
        """,
        server.url,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "ready\n"
    time.sleep(0.3)
    started = time.monotonic()
    store.admit([Charge("x5", 5, WINDOW, 5)], 20).done()
    assert time.monotonic() - started < 2
    finished(other)


def test_the_line_is_kept_in_order(store: RedisStore, server: Server) -> None:
    held = store.admit([ONE], 1)
    order: list[int] = []

    def one(number: int) -> None:
        permit = store.admit([ONE], 20)
        order.append(number)
        permit.unused()

    with ThreadPoolExecutor(6) as threads, server.client() as client:
        for number in range(6):
            threads.submit(one, number)
            assert settled(lambda number=number: client.zcard("{limits}:line:x1") == number + 1)  # type: ignore[misc]
        held.done()
    assert order == list(range(6))


def test_nobody_passes_one_in_line_for_being_small(store: RedisStore, server: Server) -> None:
    held = store.admit([Charge("x5", 5, WINDOW, 4)], 1)
    with ThreadPoolExecutor(1) as threads, server.client() as client:
        large = threads.submit(store.admit, [Charge("x5", 5, WINDOW, 5)], 20)
        assert settled(lambda: client.zcard("{limits}:line:x5") == 1)
        with pytest.raises(LimitReached):
            store.admit([FIVE], 0)
        held.unused()
        large.result().unused()
        assert settled(lambda: slots(server, "x5") == 0)
        store.admit([FIVE], 0)


def test_a_process_that_dies_frees_what_it_held(server: Server, store: RedisStore) -> None:
    """Its slots when the lease runs out, its place in line when it does not ask again."""
    process = program(
        """
        redis_scripts.LEASE = redis_courier.LEASE = 0.5
        redis_scripts.GRACE = 0.2
        store = RedisStore(url)
        held = store.admit([ONE], 1)
        threading.Thread(target=store.admit, args=([ONE], 30), daemon=True).start()
        time.sleep(0.1)
        print("ready", flush=True)
        time.sleep(60)
        """,
        server.url,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.kill()
    process.communicate()
    started = time.monotonic()
    store.admit([ONE], 20).done()
    assert time.monotonic() - started < 10


def test_a_program_that_just_ends_frees_what_it_held(server: Server, store: RedisStore) -> None:
    finished(
        program(
            """
            store = RedisStore(url)
            permit = store.admit([ONE], 1)
            permit.done()
            """,
            server.url,
        )
    )
    started = time.monotonic()
    store.admit([ONE], 20)
    assert time.monotonic() - started < 5


def test_a_cancelled_task_leaves_the_line(store: RedisStore, server: Server) -> None:
    async def scene() -> None:
        held = await store.admit_async([ONE], 1)
        first = asyncio.create_task(store.admit_async([ONE], 30))
        with server.client() as client:
            await turned(lambda: client.exists("{limits}:line:x1") == 1)
        second = asyncio.create_task(store.admit_async([ONE], 30))
        await asyncio.sleep(0.05)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        held.unused()
        (await second).unused()
        with server.client() as client:
            await turned(lambda: client.keys("*") == [])

    asyncio.run(asyncio.wait_for(scene(), 20))


def test_many_cancelled_tasks_leave_nothing_behind(store: RedisStore, server: Server) -> None:
    draw = random.Random(7)  # noqa: S311 - a simulation
    arrivals: list[float] = []

    async def call() -> None:
        permit = await store.admit_async([FIVE], 30)
        arrivals.append(time.monotonic())
        await asyncio.sleep(draw.choice([0, 0.01, 0.1]))
        permit.done()

    async def scene() -> None:
        tasks = [asyncio.create_task(call()) for _ in range(40)]
        while any(not task.done() for task in tasks):
            await asyncio.sleep(draw.choice([0.0, 0.005, 0.03]))
            draw.choice(tasks).cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(scene())
    gc.collect()
    assert most_in_a_window(arrivals, WINDOW) <= 5
    with server.client() as client:
        assert settled(lambda: client.keys("*") == [])


def test_an_event_loop_that_is_gone_takes_nobody_with_it(store: RedisStore, server: Server) -> None:
    held = store.admit([ONE], 1)
    loop = asyncio.new_event_loop()
    task = loop.create_task(store.admit_async([ONE], 30))
    with server.client() as client:
        while not client.exists("{limits}:line:x1"):
            loop.run_until_complete(asyncio.sleep(0.005))
    loop.close()
    held.unused()
    assert settled(lambda: store.admit([ONE], 20) is not None)
    task._log_destroy_pending = False  # type: ignore[attr-defined]  # that it dies unfinished is the point
    coroutine: Any = task.get_coro()
    coroutine.close()


def test_redis_that_is_not_there(made: Callable[..., RedisStore], free_port: int) -> None:
    store = made(f"redis://someone:pass-word@127.0.0.1:{free_port}/0", timeout=20.0)
    for patience in (0.0, 0.4):
        started = time.monotonic()
        with pytest.raises(NotSent, match=f"Redis at 127.0.0.1:{free_port}, which cannot be asked") as caught:
            store.admit([ONE], patience)
        assert not isinstance(caught.value, LimitReached)
        assert time.monotonic() - started < patience + 5  # that nobody listens is known at once
        assert "pass-word" not in f"{caught.value!r} {caught.value} {store!r}"
    with pytest.raises(NotSent, match="cannot be asked"):
        asyncio.run(store.admit_async([ONE], 0))


def test_redis_that_hangs(own_server: Server, made: Callable[..., RedisStore]) -> None:
    store = made(own_server.url, timeout=0.3)
    permit = store.admit([FIVE], 1)
    own_server.process.send_signal(signal.SIGSTOP)
    started = time.monotonic()
    with pytest.raises(NotSent, match="cannot be asked"):
        store.admit([FIVE], 0.5)
    assert time.monotonic() - started < 5
    permit.done()
    own_server.process.send_signal(signal.SIGCONT)
    assert settled(lambda: slots(own_server, "x5") == 0)  # what was asked for in vain is handed back, too
    store.admit([Charge("x5", 5, WINDOW, 5)], 5)


def test_redis_that_comes_back(own_server: Server, made: Callable[..., RedisStore]) -> None:
    """Whoever is patient gets through; what could not be told is told."""
    store = made(own_server.url)
    permit = store.admit([FIVE], 1)
    own_server.stop()
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(store.admit, [FIVE], 30)
        permit.unused()
        time.sleep(0.3)
        own_server.start()
        waiting.result().done()
    assert settled(lambda: slots(own_server, "x5") == 0)


def test_what_could_not_be_told_is_told_later(
    store: RedisStore, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    permit = store.admit([ONE], 1)
    send, tries = store._courier._send, iter(range(3))

    def failing(calls: list[Any]) -> list[Any]:
        if next(tries, None) is not None:
            raise ConnectionError("no way through")
        return send(calls)

    monkeypatch.setattr(store._courier, "_send", failing)
    permit.unused()
    assert settled(lambda: slots(server, "x1") == 0)


def test_redis_that_forgot_the_scripts(server: Server, store: RedisStore) -> None:
    store.admit([FIVE], 1).done()
    with server.client() as client:
        client.script_flush()
    store.admit([FIVE], 1).unused()
    assert settled(lambda: slots(server, "x5") <= 1)
    for name, text in SCRIPTS.items():
        with server.client() as client:
            assert client.script_load(text) == name


def test_redis_that_refuses(own_server: Server, made: Callable[..., RedisStore], caplog: Any) -> None:
    store = made(own_server.url)
    permit = store.admit([ONE], 1)
    with own_server.client() as client:
        client.set("{limits}:slots:x5", "somebody else's")
        with pytest.raises(NotSent, match="cannot be asked: ResponseError: WRONGTYPE"):
            store.admit([FIVE], 1)
        client.set("{limits}:slots:x1", "somebody else's")
        permit.done()
        assert settled(lambda: "does not take the end of a request" in caplog.text)


def test_a_password_that_is_wrong(own_server: Server, made: Callable[..., RedisStore]) -> None:
    with own_server.client() as client:
        client.config_set("requirepass", "right-secret")
    right = made(own_server.url.replace("//", "//:right-secret@"))
    right.admit([ONE], 1).unused()
    wrong = made(own_server.url.replace("//", "//:wrong-secret@"))
    with pytest.raises(NotSent, match="AuthenticationError") as caught:
        wrong.admit([ONE], 0.1)
    assert "secret" not in str(caught.value)


def test_an_answer_that_got_lost_is_asked_for_again(
    store: RedisStore, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A question asked twice takes the slots once."""
    send, lost = store._courier._send, iter([True])

    def losing(calls: list[Any]) -> list[Any]:
        replies = send(calls)
        if any(isinstance(reply, Exception) for reply in replies):
            return replies  # the scripts are not there yet
        if next(lost, False):
            raise ConnectionError("the answer got lost")
        return replies

    monkeypatch.setattr(store._courier, "_send", losing)
    permit = store.admit([ONE, FIVE], 10)
    assert next(lost, None) is None
    assert slots(server, "x1") == 1
    assert slots(server, "x5") == 1
    permit.unused()
    assert settled(lambda: slots(server, "x1") == 0)


def test_a_place_in_line_whose_answer_got_lost_is_kept(
    store: RedisStore, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = store.admit([ONE], 1)
    send, lost = store._courier._send, iter([True])

    def losing(calls: list[Any]) -> list[Any]:
        replies = send(calls)
        if next(lost, False):
            raise ConnectionError("the answer got lost")
        return replies

    monkeypatch.setattr(store._courier, "_send", losing)
    with ThreadPoolExecutor(1) as threads, server.client() as client:
        waiting = threads.submit(store.admit, [ONE], 20)
        assert settled(lambda: client.zcard("{limits}:line:x1") == 1)
        held.unused()
        started = time.monotonic()
        waiting.result().unused()
        assert time.monotonic() - started < 5


def test_closing_sends_those_in_line_away(store: RedisStore, server: Server) -> None:
    store.admit([ONE], 1)
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(store.admit, [ONE], 30)
        with server.client() as client:
            assert settled(lambda: client.exists("{limits}:line:x1") == 1)
        store.close()
        with pytest.raises(NotSent, match="is closed"):
            waiting.result(5)


def test_closing_from_an_event_loop(server: Server) -> None:
    async def scene() -> None:
        limiter = make_limiter("wait", server.url)
        assert limiter is not None
        (await limiter.admit_async([FIVE], 1)).unused()
        await limiter.aclose()
        with pytest.raises(NotSent, match="closed"):
            await limiter.admit_async([FIVE], 1)

    asyncio.run(scene())
    assert slots(server, "x5") == 0


def test_a_store_of_ones_own_is_not_closed(store: RedisStore) -> None:
    limiter = make_limiter("wait", store)
    assert limiter is not None
    limiter.close()
    Limiter(store).admit([ONE], 1).unused()


def test_the_thread_is_there_while_it_is_needed(
    server: Server, made: Callable[..., RedisStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis_courier, "_LINGER", 0.05)
    store = made(server.url)
    for _ in range(2):
        permit = store.admit([FIVE], 1)
        thread = store._courier._thread
        assert thread is not None
        time.sleep(0.2)
        assert thread.is_alive()  # there is still something to tell
        permit.unused()
        thread.join(5)
        assert not thread.is_alive()
    assert slots(server, "x5") == 0


def test_without_a_thread_nothing_is_sent(store: RedisStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def start(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", start)
        with pytest.raises(NotSent, match="can't start new thread"):
            store.admit([FIVE], 1)
    store.admit([FIVE], 1).unused()


def test_a_store_that_is_dropped_ends_its_thread(server: Server) -> None:
    store = RedisStore(server.url)
    store.admit([FIVE], 1).unused()
    thread = store._courier._thread
    assert thread is not None
    del store
    gc.collect()
    thread.join(5)
    assert not thread.is_alive()


def test_a_forked_child_has_a_connection_of_its_own(server: Server) -> None:
    said = finished(
        program(
            """
            store = RedisStore(url, margin=0.005)
            held = store.admit([ONE], 1)
            stop = threading.Event()
            def busy():
                while not stop.is_set():
                    store.admit([Charge("busy", 1000, 0.01)], 5).done()
            threads = [threading.Thread(target=busy) for _ in range(3)]
            for thread in threads: thread.start()
            good = 0
            for _ in range(20):
                pid = os.fork()
                if pid == 0:
                    code = 1
                    try:
                        signal.alarm(20)
                        held.done()  # the parent's: not for a child to say
                        store.admit([Charge("mine", 1, 0.01)], 5).done()
                        try:
                            store.admit([ONE], 0)
                        except LimitReached:
                            code = 0
                        store.close()
                    finally:
                        os._exit(code)
                good += os.waitpid(pid, 0)[1] == 0
            stop.set()
            for thread in threads: thread.join()
            store.close()
            print(good)
            """,
            server.url,
        )
    )
    assert said == "20\n"


def test_an_interrupt_while_waiting_leaves_nothing_behind(server: Server) -> None:
    said = finished(
        program(
            """
            store = RedisStore(url, margin=0.005)
            held = store.admit([ONE], 1)
            threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
            try:
                store.admit([ONE], 30)
            except KeyboardInterrupt:
                print("interrupted")
            held.unused()
            store.close()
            """,
            server.url,
        )
    )
    assert said == "interrupted\n"
    assert slots(server, "x1") == 0
    with server.client() as client:
        assert client.keys("*") == []


def test_urls() -> None:
    for wrong in ("localhost:6379", "http://user:secret@localhost", "redis", "", "async+redis://localhost"):
        with pytest.raises(ValueError, match="begins with redis://") as caught:
            RedisStore(wrong)
        assert "secret" not in str(caught.value)
    assert repr(RedisStore("redis://:secret@[::1]/3")) == "<RedisStore ::1:6379>"
    assert repr(RedisStore("unix:///run/redis.sock?db=1")) == "<RedisStore /run/redis.sock>"


def test_without_the_library() -> None:
    code = """
        import sys
        sys.modules["redis"] = None
        from generator.runtime.core.limiter import make_limiter
        try:
            make_limiter("wait", "redis://localhost")
        except ImportError as error:
            print(error)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("rate limits in Redis need redis-py: pip install redis (")


def test_threads_share_one_connection(store: RedisStore, server: Server) -> None:
    def work() -> None:
        for _ in range(50):
            store.admit([Charge("many", 10_000, 1.0)], 10).done()

    with server.client() as client:
        before = len(client.client_list())
        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(client.client_list()) - before <= 1
    assert settled(lambda: slots(server, "many") <= 200)
