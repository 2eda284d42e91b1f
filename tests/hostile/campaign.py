"""Many cases against a server in a process of its own, and what must hold meanwhile and afterwards."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.hostile.cases import Case, Operation, case, framed, operations, sign
from tests.hostile.exchange import Line, Wrong, judge

ROOT = Path(__file__).parents[2]
THREADS = 8
PROBE = 250
"""After so many cases each thread asks for something good, which must be answered well."""
GROWTH = 40.0
"""Megabytes that the server may grow by in the second half, when its log is as long as it gets."""
HIGHEST = 400.0
"""Megabytes that it may have at any time: its log alone keeps 64 of what came over the wire."""
FULL = 20_000
"""So many cases fill the log, so that memory can be judged."""


STARVING = [b"", b"POST /a", b"GET / HTTP/1.1\r\nA: b", b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nx"] * 25
"""What connections begin with that stay open and send no more, while the others work."""


class Failure(NamedTuple):
    """A case that went wrong."""

    number: int
    case: Case
    what: str


class Report(NamedTuple):
    """What a campaign found; ``memory`` are megabytes over time, empty where nobody can tell."""

    cases: Counter[str]
    statuses: Counter[int]
    failures: list[Failure]
    problems: list[str]
    memory: list[float]
    seconds: float


def run(data: Path, seed: int, numbers: range, parser: str, threads: int = THREADS) -> Report:
    """Send the cases of these numbers; ``parser`` is ``h11`` or ``httptools``."""
    surface = operations(data)
    report = Report(Counter(), Counter(), [], [], [], 0.0)
    lock, started = threading.Lock(), time.monotonic()
    with _server(data, parser) as (process, port, said), contextlib.ExitStack() as waiting:
        for begun in STARVING:
            waiting.enter_context(socket.create_connection(("127.0.0.1", port))).sendall(begun)
        workers = [
            threading.Thread(target=_work, args=(port, seed, numbers[first::threads], surface, report, lock))
            for first in range(threads)
        ]
        for worker in workers:
            worker.start()
        while any(worker.is_alive() for worker in workers):
            time.sleep(0.2)
            if (size := _megabytes(process.pid)) is not None:
                report.memory.append(size)
        if process.poll() is not None:
            report.problems.append(f"the server ended with {process.returncode}")
        else:
            with contextlib.closing(Line(port)) as line:
                _probe(line, surface, report, lock, "after all cases")
        log = said.read_text("utf-8", "replace")
        process.terminate()
        if process.wait(10) not in (0, -15):
            report.problems.append(f"the server ended with {process.returncode} when it was told to end")
    if "Traceback" in log:
        report.problems.append(f"the server's log:\n{log[log.index('Traceback') - 300 :][:3000]}")
    report.problems.extend(_memory(report.memory, len(numbers)))
    return report._replace(seconds=time.monotonic() - started)


def _work(port: int, seed: int, numbers: range, surface: list[Operation], report: Report, lock: threading.Lock) -> None:
    line = Line(port)
    for done, number in enumerate(numbers, 1):
        one = case(seed, number, surface)
        try:
            answers = line.run(one)
            judge(one, answers)
        except (Wrong, OSError, ValueError) as error:
            with lock:
                report.failures.append(Failure(number, one, f"{type(error).__name__}: {error}"))
            if len(report.failures) > 100:
                break
            continue
        with lock:
            report.cases[one.name] += 1
            report.statuses.update(answer.status for answer in answers)
        if done % PROBE == 0:
            _probe(line, surface, report, lock, f"after case {number}")
    line.close()


def _probe(line: Line, surface: list[Operation], report: Report, lock: threading.Lock, when: str) -> None:
    """Something good is answered well."""
    one = next(one for one in surface if one.path.endswith("/finance/flexible-loan/max-loan"))
    target, body = one.path.encode(), b'{"borrowCcy":"USDT"}'
    probe = Case("probe", (framed(one.method.encode(), target, sign(one.method, target, body), body),), "answer")
    try:
        (answer,) = line.run(probe)
        content = json.loads(answer.body)
        good = answer.status == 200 and content["code"] == "0" and content["data"][0]["borrowCcy"] == "USDT"
        problem = "" if good else f"{answer.status} {answer.body[:300]!r}"
    except (Wrong, OSError, ValueError) as error:
        problem = f"{type(error).__name__}: {error}"
    if problem:
        with lock:
            report.problems.append(f"{when} a good request is not answered well: {problem}")


@contextlib.contextmanager
def _server(data: Path, parser: str) -> Iterator[tuple[subprocess.Popen[bytes], int, Path]]:
    with socket.socket() as free, tempfile.TemporaryDirectory(prefix="docmill-hostile-") as folder:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        free.close()
        said = Path(folder, "log")
        command = [sys.executable, "-m", "tests.hostile.server", parser, str(port), str(data)]
        with said.open("wb") as log, subprocess.Popen(command, stdout=log, stderr=log, cwd=ROOT) as process:
            try:
                _wait(process, port, said)
                yield process, port, said
            finally:
                if process.poll() is None:
                    process.kill()


def _wait(process: subprocess.Popen[bytes], port: int, said: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise RuntimeError(f"the server does not come up:\n{said.read_text('utf-8', 'replace')}")


def _megabytes(process: int) -> float | None:
    status = Path("/proc", str(process), "statm")
    if not status.is_file():
        return None
    try:
        return int(status.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
    except (OSError, IndexError):
        return None


def _memory(sizes: list[float], cases: int) -> Iterator[str]:
    if sizes and max(sizes) > HIGHEST:
        yield f"the server grew to {max(sizes):.0f} MB"
    half = sizes[len(sizes) // 2 :]
    if cases >= FULL and half and half[-1] - half[0] > GROWTH:
        yield f"the server grew from {half[0]:.0f} to {half[-1]:.0f} MB in the second half"
