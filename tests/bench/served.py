"""A server to be loaded, in a process of its own: the mock, or a bare application on the same uvicorn.

`python -m tests.bench.served mock FOLDER`, with `bare` for the other, says on stdout where it listens. Names of modules
after it are of those that uvicorn must do without, as if they were not installed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from generator.runtime.mock import Mock, MockData, load
from generator.runtime.mock.okx import Rules
from generator.runtime.mock.serving import running
from tests.bench.server import BODY

NOW = 1_772_000_000.5
"""Where the clock stands by which signatures are judged: they are made once. Limits go by the real one."""
FAR = 10**9


def busy(data: MockData) -> MockData:
    """The same data, its limits so wide that they are counted and never reached."""
    endpoints = {
        name: msgspec.structs.replace(
            endpoint,
            rate_limits=tuple(msgspec.structs.replace(limit, count=FAR) for limit in endpoint.rate_limits),
        )
        for name, endpoint in data.endpoints.items()
    }
    return MockData(data.api, endpoints)


async def bare(scope: Any, receive: Any, send: Any) -> None:
    """The least that answers a request with a body by JSON."""
    if scope["type"] == "lifespan":
        while True:
            message = await receive()
            await send({"type": f"{message['type']}.complete"})
            if message["type"] == "lifespan.shutdown":
                return
    more = True
    while more:
        more = (await receive()).get("more_body", False)
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(BODY))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": BODY})


def hide(modules: Sequence[str]) -> None:
    """Let imports of these fail from now on."""
    for name in modules:
        sys.modules[name] = None  # type: ignore[assignment]


def main(kind: str, folder: str, *without: str) -> None:
    """Serve until it is ended."""
    hide(without)
    data = busy(load(Path(folder)))
    mock: Any = bare
    if kind == "mock":
        mock = Mock(data, rules=Rules(data.api, clock=lambda: NOW), limits=True)
    with running(mock) as url:
        print(url, flush=True)
        while True:
            time.sleep(60)


if __name__ == "__main__":
    main(*sys.argv[1:])
