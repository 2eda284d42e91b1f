"""Many calls through every sort of fault: no order twice, no answer lost, nothing left open, memory flat.

`python -m tests.soak --calls 200000` builds the package of the newest crawl in ``DOCMILL_DOCS`` and calls its mock,
which runs in a process of its own and keeps the documented limits. First threads call, then tasks. Four calls of ten
place orders; what became of those whose answers were lost is looked up. In the end the books of both sides must agree,
order by order.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, NamedTuple

from tests.soak.venue import sockets
from tests.support.crawl import DOCS, ROOT, Crawl, dates

RATES = {
    "reset_before": 0.0005,
    "reset_after": 0.0005,
    "close_before": 0.0003,
    "close_after": 0.0003,
    "timeout_before": 0.0002,
    "timeout_after": 0.0002,
    "html_before": 0.0005,
    "html_after": 0.0005,
    "truncate": 0.0005,
    "duplicate_keys": 0.0005,
    "drift": 0.01,
    "maintenance": 0.001,
    "burst": 0.001,
    "fail:50004": 0.0002,
    "fail:50013": 0.001,
    "fail:51008": 0.002,
    "late": 0.005,
}
"""Low, since each lost order is looked up, and OKX is asked for the time at most five times a second."""
KEYS = ("test-key", "test-secret", "test-passphrase")
THREADS = 8
TASKS = 40
INSTRUMENTS = 5_000
SETTLE = 2.0
"""Seconds after which an order that is not there is not coming: the mock shows all within 1.5."""
LIMITS = ("50011", "50061", "1")
"""Codes of what is too much; in the last one each item has its own."""
GROWTH = 12.0
"""Megabytes that a phase may grow by after its first quarter."""


class Books:
    """What this side knows: what became of each call, and of each order."""

    def __init__(self, file: IO[str]) -> None:
        self.ends: Counter[str] = Counter()
        self.resolved: Counter[str] = Counter()
        self.unforeseen: list[str] = []
        self.lock = threading.Lock()
        self._file = file  # a list of 80,000 names would be growth of our own

    def end(self, how: str) -> None:
        with self.lock:
            self.ends[how] += 1

    def order(self, name: str, state: str) -> None:
        with self.lock:
            self._file.write(f"{state} {name}\n")

    def look_up(self, state: str) -> None:
        with self.lock:
            self.resolved[state] += 1


class Desk(NamedTuple):
    """The package under test, its server, and the books."""

    package: Any
    url: str
    books: Books

    def settings(self) -> dict[str, Any]:
        return {"base_url": self.url, "timeout": 1.0, "deadline": 60.0}


def megabytes() -> float:
    """What this process holds."""
    match = re.search(r"VmRSS:\s*(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    assert match is not None
    return int(match[1]) / 1024


def instrument(number: int) -> str:
    return f"C{number % INSTRUMENTS}-USDT-SWAP"


ORDER = {"td_mode": "cross", "side": "buy", "ord_type": "limit", "sz": "1", "px": "1"}


def note(desk: Desk, error: Any) -> None:
    desk.books.end(type(error).__name__)


def booked(desk: Desk, name: str, answer: Any) -> None:
    """An order was taken."""
    desk.books.order(name, "done")
    desk.books.end("answer with drift" if answer.check() else "answer")


def resolved(desk: Desk, name: str, resolution: Any) -> None:
    desk.books.look_up(resolution.state)
    desk.books.order(name, resolution.state)


def call(desk: Desk, client: Any, number: int) -> None:
    """One call, whatever comes of it."""
    package, books = desk.package, desk.books
    try:
        if number % 10 < 4:
            name = f"thread{number}"
            try:
                answer = client.trade.place_order(inst_id=instrument(number), cl_ord_id=name, **ORDER)
            except package.OutcomeUnknown as unknown:
                note(desk, unknown)
                resolved(desk, name, client.resolve(unknown, settle=SETTLE, wait=30.0))
            else:
                booked(desk, name, answer)
        else:
            answer = client.public.funding_rate(inst_id=instrument(number))
            books.end("answer with drift" if answer.check() else "answer")
    except package.ApiError as error:
        note(desk, error)
    except Exception as error:  # noqa: BLE001 - what must not happen is counted, not hidden
        books.unforeseen.append(repr(error))


async def call_async(desk: Desk, client: Any, number: int) -> None:
    """The same with asyncio."""
    package, books = desk.package, desk.books
    try:
        if number % 10 < 4:
            name = f"task{number}"
            try:
                answer = await client.trade.place_order(inst_id=instrument(number), cl_ord_id=name, **ORDER)
            except package.OutcomeUnknown as unknown:
                note(desk, unknown)
                resolved(desk, name, await client.resolve(unknown, settle=SETTLE, wait=30.0))
            else:
                booked(desk, name, answer)
        else:
            answer = await client.public.funding_rate(inst_id=instrument(number))
            books.end("answer with drift" if answer.check() else "answer")
    except package.ApiError as error:
        note(desk, error)
    except Exception as error:  # noqa: BLE001 - what must not happen is counted, not hidden
        books.unforeseen.append(repr(error))


class Meter:
    """Numbers the calls of a phase and notes how much memory is held along the way."""

    def __init__(self, calls: int) -> None:
        self.calls = calls
        self.held: list[float] = []
        self._next = 0
        self._lock = threading.Lock()

    def __iter__(self) -> Iterator[int]:
        while True:
            with self._lock:
                number = self._next
                if number >= self.calls:
                    return
                self._next += 1
                if number % max(1, self.calls // 20) == 0:
                    gc.collect()
                    self.held.append(megabytes())
            yield number

    def growth(self) -> float:
        """Megabytes from the end of the first quarter to the end."""
        first = self.held[len(self.held) // 4]
        return max(self.held[-3:]) - first


def threads(desk: Desk, meter: Meter) -> None:
    """Calls from threads that share a client."""
    with desk.package.OkxClient(desk.package.Credentials(*KEYS), **desk.settings()) as client:

        def work() -> None:
            for number in meter:
                call(desk, client, number)

        crew = [threading.Thread(target=work) for _ in range(THREADS)]
        for thread in crew:
            thread.start()
        for thread in crew:
            thread.join()


async def tasks(desk: Desk, meter: Meter) -> None:
    """Calls from tasks that share a client."""
    keys = desk.package.Credentials(*KEYS)
    async with desk.package.AsyncOkxClient(keys, **desk.settings()) as client:

        async def work() -> None:
            for number in meter:
                await call_async(desk, client, number)

        await asyncio.gather(*(work() for _ in range(TASKS)))


@contextlib.contextmanager
def venue(folder: Path, package: str, seed: int) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The server in a process of its own, and its URL."""
    command = [sys.executable, "-m", "tests.soak.venue", package, str(seed), json.dumps(RATES)]
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{folder}"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=folder, env=environment
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip(), process
        finally:
            process.terminate()


def run(folder: Path, package: Any, calls: int, seed: int) -> bool:
    """The soak; whether all went well."""
    book = folder / "orders"
    problems: list[str] = []
    with venue(folder, package.__name__, seed) as (url, process), book.open("w", encoding="ascii") as file:
        assert process.stdin is not None
        assert process.stdout is not None
        desk = Desk(package, url, Books(file))
        before = sockets()
        for title, phase in (("threads", threads), ("tasks", lambda d, m: asyncio.run(tasks(d, m)))):
            meter, started, spent = Meter(calls // 2), time.monotonic(), time.process_time()
            phase(desk, meter)
            seconds, cpu = time.monotonic() - started, time.process_time() - spent
            print(
                f"{title}: {meter.calls} calls in {seconds:.0f} s, {cpu / meter.calls * 1e6:.0f} us of CPU each; ",
                end="",
            )
            print(f"memory {meter.held[len(meter.held) // 4]:.0f} -> {meter.held[-1]:.0f} MB", flush=True)
            if meter.growth() > GROWTH:
                problems.append(f"{title}: memory grew by {meter.growth():.0f} MB: {[round(mb) for mb in meter.held]}")
        gc.collect()
        if sockets() != before:
            problems.append(f"{sockets() - before} sockets are left open")
        process.stdin.write("\n")
        process.stdin.flush()
        report = json.loads(process.stdout.readline())
        accepted = set(iter(process.stdout.readline, "\n"))
    problems += compare({name.strip() for name in accepted}, report, book, desk.books)
    print(f"calls ended: {dict(desk.books.ends)}")
    print(f"lost answers of orders, looked up: {dict(desk.books.resolved)}")
    print(f"the server: {report['requests']} requests, {report['accepted']} orders, refused {report['refused']}")
    print(f"faults: {sum(report['faults'].values())} {report['faults']}")
    for problem in problems:
        print(f"PROBLEM: {problem}")
    return not problems


def compare(accepted: set[str], report: dict[str, Any], book: Path, books: Books) -> list[str]:
    """What does not agree between the two sides' books."""
    known: dict[str, set[str]] = {}
    for line in book.read_text("ascii").splitlines():
        state, _, name = line.partition(" ")
        known.setdefault(state, set()).add(name)
    done, not_done, unknown = (known.get(state, set()) for state in ("done", "not_done", "unknown"))
    found = {
        "orders placed twice": set(report["twice"]),
        "orders said to be placed that are not": done - accepted,
        "orders said not to be placed that are": not_done & accepted,
        "orders that this side knows nothing of": accepted - done - unknown,
        "orders that stayed unknown": unknown,
    }
    problems = [f"{len(names)} {what}: {sorted(names)[:3]}" for what, names in found.items() if names]
    refused = Counter(report["refused"]) - Counter({"50011": report["faults"].get("burst", 0)})
    problems += [f"{refused[code]} requests over a limit: {code}" for code in LIMITS if refused[code]]
    problems += [f"an error that is not ours: {error}" for error in books.unforeseen[:5]]
    return problems


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    if not DOCS:
        print("DOCMILL_DOCS names no folder of dated crawls")
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        crawl = Crawl(dates()[-1], folder)
        with crawl.imported() as package:
            return 0 if run(folder, package, arguments.calls, arguments.seed) else 1


if __name__ == "__main__":
    sys.exit(main())
