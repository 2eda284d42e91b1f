"""What the limiter costs when no limit is near: CPU time per call, against the project's bound."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from generator.runtime.core.answers import objects
from generator.runtime.core.endpoint import Endpoint, Limit
from generator.runtime.core.limit_store import LocalStore
from generator.runtime.core.limiter import Limiter
from generator.runtime.core.params import Param
from generator.runtime.core.records import Record
from generator.runtime.okx import Credentials
from generator.runtime.okx.limits import Identity, charges
from tests.bench.measure import medians, show, within

CALLS = 20_000
REPEATS = 9
MICROSECONDS = 8.0
"""CPU time that counting a request in two windows may take, from its arguments to the end of its permit."""
_FAR = 10**9
_WINDOWS = (
    Limit(_FAR, "requests", "2s", ("user_id",)),
    Limit(_FAR, "requests", "12h", ("user_id",)),
)
_BY_INSTRUMENT = (
    Limit(_FAR, "requests", "2s", ("user_id", "instrument_id"), scope=("not_options",)),
    Limit(_FAR, "requests", "2s", ("user_id", "instrument_family"), scope=("options",)),
    Limit(_FAR, "requests", "12h", ("user_id",)),
)


def _endpoint(limits: tuple[Limit, ...]) -> Endpoint[Any]:
    params = (Param("inst_id", "instId"),)
    shape = objects(Record)
    return Endpoint(
        "a.b", "POST", "/a/b", auth="private", style="json_object", answer=shape, params=params, limits=limits
    )


def _by_hand() -> None:
    """The least that two moving windows take, in one thread and of no use to another."""
    logs: tuple[deque[float], deque[float]] = (deque(), deque())
    lock = threading.Lock()
    for _ in range(CALLS):
        with lock:
            now = time.monotonic()
            for log, window in zip(logs, (2.0, 43_200.0), strict=True):
                while log and log[0] <= now - window:
                    log.popleft()
                if len(log) < _FAR:
                    log.append(now)


def _sync(limits: tuple[Limit, ...]) -> Callable[[], None]:
    endpoint, arguments = _endpoint(limits), {"instId": "BTC-USDT-SWAP"}
    identity = Identity(Credentials("key", "secret", "passphrase"), "https://exchange.example")

    def work() -> None:
        limiter = Limiter(LocalStore())
        for _ in range(CALLS):
            limiter.admit(charges(endpoint, arguments, identity), 10.0).done()

    return work


def _async() -> None:
    endpoint, arguments = _endpoint(_WINDOWS), {"instId": "BTC-USDT-SWAP"}
    identity = Identity(Credentials("key", "secret", "passphrase"), "https://exchange.example")

    async def work() -> None:
        limiter = Limiter(LocalStore())
        for _ in range(CALLS):
            (await limiter.admit_async(charges(endpoint, arguments, identity), 10.0)).done()

    asyncio.run(work())


def bench_limiter() -> bool:
    """Counting requests, against the least that it takes by hand; whether it is within the bound."""
    results = medians(
        {
            "two windows by hand, no waiting, no holding": _by_hand,
            "limiter, two windows": _sync(_WINDOWS),
            "limiter, two windows, one of them per instrument": _sync(_BY_INSTRUMENT),
            "limiter, two windows, asyncio": _async,
        },
        REPEATS,
    )
    results = {name: seconds / CALLS for name, seconds in results.items()}
    show("limits, none of them near, per call", results, 1e6, "us")
    slowest = max(list(results.values())[1:])
    return within("bound of the project", slowest * 1e6, MICROSECONDS, "us")
