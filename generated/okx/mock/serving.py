"""The mock over HTTP, by uvicorn, which is imported only here and only when asked for."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

from . import trusted
from .asgi import RESERVED

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import FrameType

    import uvicorn

    from .server import Mock


def serve(mock: Mock, host: str = "127.0.0.1", port: int = 8765) -> None:
    """Serve until interrupted; uvicorn says on stderr where. Only this machine can reach the default host.

    Another host than loopback draws a warning that says what it means.

    Raises:
        ImportError: uvicorn is not installed.
        SystemExit: the port is taken, or the host is not one of this machine's.
    """
    import uvicorn

    if not trusted.is_loopback(host):
        said = f"warning: {host} can be reached from other machines. Whoever reaches it sees what the mock is sent"
        said += ", and can control it (--no-control)." if mock.reserves(f"{RESERVED}/reset") else "."
        print(f"{said} Never send it a real key.", file=sys.stderr, flush=True)  # noqa: T201 - on purpose
    with _ended_by_sigterm():
        uvicorn.run(mock, host=host, port=port, access_log=False, **_settings(host))


def _leave(_number: int, _frame: FrameType | None) -> None:
    sys.exit(0)


@contextlib.contextmanager
def _ended_by_sigterm() -> Generator[None]:
    """A server that was told to end, and ended, has done what it should: code 0, not that of a killed process."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextlib.contextmanager
def running(mock: Mock, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
    """Serve from a thread while the context lasts; gives the URL. All connections are closed at the end.

    Raises:
        ImportError: uvicorn is not installed.
        OSError: the port is taken, or the host is not one of this machine's.
        RuntimeError: the server ended before it began.
    """
    import uvicorn

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's algorithm off only where the protocol is named; with it an answer takes 40 ms.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listening:
        if os.name == "posix":  # elsewhere it would let two servers share a port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(2048)
        server = uvicorn.Server(uvicorn.Config(mock, log_config=None, **_settings(host)))
        thread = threading.Thread(target=server.run, args=([listening],), name="docmill-mock", daemon=True)
        thread.start()
        try:
            _wait(server, thread)
            bound: int = listening.getsockname()[1]
            yield f"http://[{host}]:{bound}" if family == socket.AF_INET6 else f"http://{host}:{bound}"
        finally:
            server.should_exit = True
            thread.join()


def _settings(host: str) -> dict[str, Any]:
    from . import guarding

    return {
        "server_header": False,
        "proxy_headers": False,  # an address is where a request really comes from
        "http": guarding.Watch(host, guarding.PATIENCE),
        "ws": "none",  # there are no channels yet; an upgrade gets an ordinary answer
        "lifespan": "on",
        "timeout_graceful_shutdown": 2,
    }


def _wait(server: uvicorn.Server, thread: threading.Thread) -> None:
    while not server.started:
        if not thread.is_alive():
            raise RuntimeError("the mock server ended before it began; its log says why")
        time.sleep(0.002)
