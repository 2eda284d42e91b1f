"""Connections of the server, watched: what they may send before a request is whole, and how long that may take.

Imported by ``serving`` when a server begins.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, cast

from .asgi import READ, TRANSPORT, Receive, Scope, Send
from .door import HOST

HEAD_LIMIT = 64 << 10
"""Bytes of a request line and its headers."""

REST_LIMIT = 16 << 20
"""Bytes of a body that still come after it was answered."""

PATIENCE = 10.0
"""Seconds in which a request must be there, whole, after the connection was made or its first byte came."""

_CLOSING = b"HTTP/1.1 %s\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"


class _Cycle(Protocol):
    """A request of uvicorn's, once its head is there."""

    response_started: bool
    response_complete: bool
    more_body: bool


class _Uvicorn(Protocol):
    """What both of uvicorn's protocols have."""

    app: Callable[[Scope, Receive, Send], Awaitable[None]]
    transport: asyncio.Transport
    cycle: _Cycle | None
    connection_made: Callable[[asyncio.Transport], None]
    connection_lost: Callable[[Exception | None], None]
    data_received: Callable[[bytes], None]


class Watch:
    """All connections of one server; called by uvicorn for the protocol of a new one."""

    def __init__(self, host: str, patience: float) -> None:
        self.host = host
        self._patience = patience
        self._guards: set[_Guard] = set()
        self._is_sweeping = False

    def __call__(self, **settings: Any) -> asyncio.Protocol:
        """A protocol of uvicorn that is watched."""
        from uvicorn.protocols.http.auto import AutoHTTPProtocol

        made = AutoHTTPProtocol(**settings)
        _Guard(cast("_Uvicorn", made), self)
        return made

    def add(self, guard: _Guard) -> None:
        """Watch a connection."""
        self._guards.add(guard)
        if not self._is_sweeping:
            self._is_sweeping = True
            self._later()

    def remove(self, guard: _Guard) -> None:
        """It is over."""
        self._guards.discard(guard)

    def _later(self) -> None:
        asyncio.get_running_loop().call_later(min(1.0, self._patience / 4), self._sweep)

    def _sweep(self) -> None:
        # One look at all now and then: a timer per request would cost more than the request's parsing.
        self._is_sweeping = bool(self._guards)
        if self._is_sweeping:
            now = asyncio.get_running_loop().time()
            for guard in [*self._guards]:
                if guard.since is not None and not guard.is_answering and now - guard.since > self._patience:
                    guard.end(b"408 Request Timeout")
            self._later()


class _Guard:
    """One connection.

    ``since`` is when the other side began, or was to begin, what is not there yet; None while nothing is expected.
    """

    def __init__(self, made: _Uvicorn, watch: Watch) -> None:
        self.since: float | None = None
        self.is_answering = False
        self._made = made
        self._watch = watch
        self._head = self._rest = 0
        self._app = made.app
        self._inner = made.connection_made, made.data_received, made.connection_lost
        made.app = self._told
        made.connection_made, made.data_received, made.connection_lost = self._began, self._received, self._lost

    def end(self, status: bytes) -> None:
        """Close the connection, with an answer where one was begun to be asked for and is not begun to be given."""
        cycle = self._made.cycle
        if self._head or (cycle is not None and not cycle.response_started):
            self._made.transport.write(_CLOSING % status)
        self._made.transport.close()

    def _began(self, transport: asyncio.Transport) -> None:
        self.since = asyncio.get_running_loop().time()
        self._watch.add(self)
        self._inner[0](transport)

    def _received(self, data: bytes) -> None:
        if self.since is None:
            self.since = asyncio.get_running_loop().time()
        before = self._made.cycle
        self._inner[1](data)
        if self._made.cycle is not before:
            self._head = self._rest = 0
        elif before is not None and before.response_complete and before.more_body:
            # The rest of a body that was too large is no head of the next request, and nothing to answer again.
            self._rest += len(data)
            if self._rest > REST_LIMIT:
                self._made.transport.close()
        elif before is None or before.response_complete:
            self._head += len(data)
            if self._head > HEAD_LIMIT:
                self.end(b"431 Request Header Fields Too Large")

    def _lost(self, error: Exception | None) -> None:
        self._watch.remove(self)
        self._inner[2](error)

    def _read(self) -> None:
        self.since, self.is_answering = None, True

    async def _told(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The application, told which connection a request came by: that is how one is broken."""
        scope["extensions"] = {
            **scope.get("extensions", {}),
            TRANSPORT: self._made.transport,
            HOST: self._watch.host,
            READ: self._read,
        }
        try:
            await self._app(scope, receive, send)
        except Exception:
            # What came behind the request was no HTTP, so the server closed the connection before the answer.
            if not self._made.transport.is_closing():
                raise
        finally:
            self.is_answering = False
            if self.since is not None:
                # Whatever came meanwhile could not be read before.
                self.since = asyncio.get_running_loop().time()
