"""A signed call over loopback: the clients against python-okx and ccxt, as PyPI has them."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import importlib.metadata
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.bench.measure import Work, medians, show, within

ROOT = Path(__file__).parents[2]
KEYS = ("test-key", "test-secret", "test-passphrase")
CALLS = 400
REPEATS = 9
SYNC = 0.35
"""CPU of a call, against python-okx."""
ASYNC = 0.9
"""CPU of a call with asyncio, against ccxt."""
TASKS = 20
CROWDED = 0.8
"""The same with so many tasks at once."""


@contextlib.contextmanager
def bare_server() -> Iterator[str]:
    """The URL of a bare server in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.server"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


def bench_calls() -> bool:
    """A signed POST; whether it is within the bounds. The limiter is on, with limits that are never near."""
    with bare_server() as url, _far_limits():
        good = _sync(url)
        return asyncio.run(_async(url)) and good


@contextlib.contextmanager
def _far_limits() -> Iterator[None]:
    """The endpoint with two windows that never fill, for the documented one would have every call wait."""
    from generated.okx._runtime.core.endpoint import Limit
    from generated.okx.resources.flexible_loan import _MAX_LOAN

    documented = _MAX_LOAN.limits
    _MAX_LOAN.limits = (Limit(10**9, "requests", "2s", ("user_id",)), Limit(10**9, "requests", "12h", ("user_id",)))
    try:
        yield
    finally:
        _MAX_LOAN.limits = documented


def _sync(url: str) -> bool:
    from okx.Finance import FlexibleLoan

    from generated.okx import Credentials, OkxClient
    from generated.okx._runtime.core.transports.httpx2 import Httpx2Transport

    theirs = FlexibleLoan.FlexibleLoanAPI(*KEYS, flag="0", domain=url, debug=False)
    with (
        OkxClient(Credentials(*KEYS), base_url=url) as ours,
        OkxClient(Credentials(*KEYS), base_url=url, transport=Httpx2Transport()) as other,
    ):

        def call(client: OkxClient) -> Callable[[], None]:
            def work() -> None:
                for _ in range(CALLS):
                    client.flexible_loan.max_loan(borrow_ccy="USDT")

            return work

        def peer() -> None:
            for _ in range(CALLS):
                theirs.max_loan(borrowCcy="USDT")

        works: dict[str, Work] = {
            f"python-okx {importlib.metadata.version('python-okx')}": peer,
            "OkxClient": call(ours),
            "OkxClient over httpx2": call(other),
        }
        results = medians(works, REPEATS)
    theirs.close()
    show("CPU of a signed POST, bare local server", {n: s / CALLS for n, s in results.items()}, 1e6, "us")
    peer_seconds, our_seconds, _ = results.values()
    return within("bound of the project", our_seconds / peer_seconds, SYNC, "x")


async def _async(url: str) -> bool:
    # One event loop for all, as a bot has it: starting one costs more than a call.
    import ccxt.async_support as ccxt

    from generated.okx import AsyncOkxClient, Credentials

    theirs = ccxt.okx({"apiKey": KEYS[0], "secret": KEYS[1], "password": KEYS[2], "enableRateLimit": False})
    theirs.urls["api"]["rest"] = url
    async with AsyncOkxClient(Credentials(*KEYS), base_url=url) as ours:

        async def our_call() -> object:
            return await ours.flexible_loan.max_loan(borrow_ccy="USDT")

        async def their_call() -> object:
            return await theirs.private_post_finance_flexible_loan_max_loan({"borrowCcy": "USDT"})

        answer: Any = await their_call()
        assert answer["data"][0]["maxLoan"] == "0.01113"
        works = {
            f"ccxt {importlib.metadata.version('ccxt')}": (their_call, 1),
            "AsyncOkxClient": (our_call, 1),
            f"ccxt, {TASKS} tasks": (their_call, TASKS),
            f"AsyncOkxClient, {TASKS} tasks": (our_call, TASKS),
        }
        results = await _async_medians(works)
    await theirs.close()
    shown = {name: seconds / CALLS for name, seconds in results.items()}
    show("CPU of a signed POST with asyncio, bare local server", shown, 1e6, "us")
    peer, ours_alone, crowded_peer, crowded = results.values()
    good = within("bound of the project, one after the other", ours_alone / peer, ASYNC, "x")
    return within(f"bound of the project, {TASKS} tasks", crowded / crowded_peer, CROWDED, "x") and good


async def _async_medians(works: Mapping[str, tuple[Callable[[], Awaitable[object]], int]]) -> dict[str, float]:
    taken: dict[str, list[float]] = {name: [] for name in works}

    async def some(call: Callable[[], Awaitable[object]], count: int) -> None:
        for _ in range(count):
            await call()

    for _ in range(REPEATS):
        for name, (call, tasks) in works.items():
            gc.collect()
            started = time.process_time()
            await asyncio.gather(*(some(call, CALLS // tasks) for _ in range(tasks)))
            taken[name].append(time.process_time() - started)
    return {name: statistics.median(times) for name, times in taken.items()}
