"""The mock in tests: how soon a server is there, and what it costs to have it as new for the next test."""

from __future__ import annotations

import contextlib
import os
import resource
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from typing import NamedTuple

from generator.runtime.mock import Mock, load
from tests.bench.measure import show, within
from tests.bench.whole import Whole, whole

REPEATS = 9
RESET = 1e-3
"""Seconds of CPU for a reset, however long the test was."""
START = 0.5
"""Seconds of CPU until the server answers: what it takes on a machine that has nothing else to do."""
CALLS = (1, 100, 10_000)


class Started(NamedTuple):
    """What a start took: by the clock, and of the processor."""

    wall: float
    cpu: float


def bench_mock() -> bool:
    """Start and reset; whether both are within their bounds."""
    made = whole()
    good = _starts(made)
    return _resets(made) and good


def _starts(made: Whole) -> bool:
    """From starting Python to the first answer, each in a process of its own; the first one warms the disk."""
    taken = [start(made) for _ in range(REPEATS + 1)][1:]
    cpu, wall = (statistics.median(values) for values in zip(*((one.cpu, one.wall) for one in taken), strict=True))
    title = f"python -m {made.name}.mock of {len(made.spec.endpoints)} endpoints, until it answers ({made.title})"
    show(title, {"CPU": cpu, "by the clock": wall}, 1e3, "ms")
    return within("bound: CPU", cpu * 1e3, START * 1e3, "ms")


def start(made: Whole) -> Started:
    """One start."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
    command = [sys.executable, "-m", f"{made.name}.mock", "--port", str(port)]
    environment = {**os.environ, "PYTHONPATH": str(made.folder)}
    before, started = _of_children(), time.perf_counter()
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        try:
            wall = _until_healthy(f"http://127.0.0.1:{port}/_mock/health", started)
        finally:
            process.terminate()
    return Started(wall, _of_children() - before)


def _until_healthy(url: str, started: float) -> float:
    while (took := time.perf_counter() - started) < 60:
        with contextlib.suppress(OSError), urllib.request.urlopen(url) as answer:  # noqa: S310 - a URL of ours
            assert answer.status == 200
            return time.perf_counter() - started
        time.sleep(0.002)
    raise AssertionError(f"no server after {took:.0f} s")


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _resets(made: Whole) -> bool:
    mock = Mock(load(made.folder / made.name / "mock" / "data"))
    results = {f"after {calls} requests": statistics.median(_reset(mock, calls)) for calls in CALLS}
    show("CPU of reset(), between two tests", results, 1e6, "us")
    return within("bound: each of them", max(results.values()) * 1e6, RESET * 1e6, "us")


def _reset(mock: Mock, calls: int) -> Iterator[float]:
    name, endpoint = next(iter(mock.data.endpoints.items()))
    for _ in range(REPEATS):
        mock.freeze()
        mock.reply(name, [], times=None)
        mock.chaos(1, {"html_before": 0.1})
        for _ in range(calls):
            mock.handle(endpoint.method, f"{endpoint.path}?a=b", {"content-type": "application/json", "host": "x"})
        started = time.process_time()
        mock.reset()
        yield time.process_time() - started
