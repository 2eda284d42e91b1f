"""Connections for httpx2's pool that notice what its exceptions do not tell.

Each call has a `Call`: until when it may take, and whether a byte of its request may have left. The pool is handed
streams of ours, which note the one and heed the other; so neither needs a word of the library.
"""

from __future__ import annotations

import asyncio

# Registers what it does around a fork. Loaded while one waits for `process.lock`, it would do the second half alone.
import concurrent.futures.thread  # noqa: F401 # pyright: ignore[reportUnusedImport]
import contextlib
import select
import socket
import ssl
import time
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, cast

import httpcore2

if TYPE_CHECKING:
    from collections.abc import Iterable

_PIECE = 64 * 1024


class Call:
    """One request on its way."""

    __slots__ = ("deadline", "left", "timeout")

    left: bool
    """Whether a byte of the request may have left."""

    def __init__(self, timeout: float) -> None:
        self.timeout = timeout
        self.deadline = time.monotonic() + timeout
        self.left = False

    def remaining(self, limit: float | None = None) -> float:
        """Seconds for the next step, above 0.

        Raises:
            TimeoutError: there are none.
        """
        seconds = self.deadline - time.monotonic()
        if seconds <= 0:
            raise TimeoutError("timed out")
        return seconds if limit is None else min(seconds, limit)


current: ContextVar[Call] = ContextVar("current")
"""The call that this thread or task is in."""


class _Watch:
    """What a stream has seen of the call it is used for."""

    __slots__ = ("heard",)

    heard: bool
    """Whether something came after the request was written."""

    def __init__(self) -> None:
        self.heard = False

    def writing(self, buffer: bytes) -> None:
        # What opens a tunnel through a proxy tells the exchange nothing.
        if buffer and not buffer.startswith(b"CONNECT "):
            current.get().left = True
            self.heard = False


class Stream(httpcore2.NetworkStream):
    """A blocking connection whose every step ends in time. ``open_streams`` is where all of a client are listed."""

    def __init__(self, inner: httpcore2.NetworkStream, open_streams: set[Stream]) -> None:
        self._inner = inner
        self._open_streams = open_streams
        self.watch = _Watch()
        open_streams.add(self)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = self._inner.read(max_bytes, current.get().remaining(timeout))
        self.watch.heard = True
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.watch.writing(buffer)
        for start in range(0, len(buffer), _PIECE):
            self._inner.write(buffer[start : start + _PIECE], current.get().remaining(timeout))

    def close(self) -> None:
        self._open_streams.discard(self)
        self._inner.close()

    def end(self) -> None:
        """Wake the thread that waits for something here; it is the one to close.

        Closed under its feet, the number of the connection could be that of another one already. And the method of a
        TLS socket would first stop to encrypt.
        """
        with contextlib.suppress(OSError, ValueError):  # the other side may have been first
            socket.socket.shutdown(self._inner.get_extra_info("socket"), socket.SHUT_RDWR)

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        try:
            seconds = current.get().remaining(timeout)
            inner = self._inner.start_tls(ssl_context, server_hostname, seconds)
        except BaseException:
            self.close()
            raise
        self._open_streams.discard(self)
        return Stream(inner, self._open_streams)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class Backend(httpcore2.NetworkBackend):
    """Opens blocking connections. What the system takes to look up a name cannot be limited without a thread."""

    def __init__(self) -> None:
        self._inner = httpcore2.SyncBackend()
        self._open_streams: set[Stream] = set()
        self._ended = False

    def end(self) -> None:
        """Open nothing any more, and wake whoever waits for something."""
        self._ended = True
        for stream in list(self._open_streams):
            stream.end()

    def close(self) -> None:
        """Close what is left, once nobody waits for anything."""
        for stream in list(self._open_streams):
            stream.close()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        until = time.monotonic() + current.get().remaining(timeout)
        addresses = _distinct(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        failure: Exception = OSError(f"{host} has no address")
        for number, address in enumerate(addresses):
            try:
                seconds = _share(until, len(addresses) - number)
                inner = self._inner.connect_tcp(address, port, seconds, local_address, socket_options or ())
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
                continue
            stream = Stream(inner, self._open_streams)
            if not self._ended:
                return stream
            stream.close()
            raise httpcore2.ConnectError("the transport was closed meanwhile")
        raise failure


def _distinct(found: list[tuple[Any, ...]]) -> list[str]:
    """The addresses of a host, in the order in which the system would try them."""
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def _share(until: float, addresses: int) -> float:
    """Seconds for one address, so that one that leads nowhere leaves time for the next."""
    return max((until - time.monotonic()) / addresses, 0.001)


class _Pipe(asyncio.Protocol):
    """What came and nobody has read yet. The pool must know of it: a connection that says something unasked is dead."""

    def __init__(self) -> None:
        self.buffer = bytearray()
        self.ended = False
        self.error: Exception | None = None
        self._transport: asyncio.Transport | None = None
        self._loop = asyncio.get_running_loop()
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._full = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        if len(self.buffer) > 4 * _PIECE:
            self._reading(go_on=False)
        self._wake()

    def eof_received(self) -> bool:
        self.ended = True
        self._wake()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self.ended = True
        self.error = self.error or exc
        self._full = False
        self._wake()

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        self._wake()

    async def read(self, max_bytes: int) -> bytes:
        while not self.buffer:
            if self.error is not None:
                raise httpcore2.ReadError(self.error)
            if self.ended:
                return b""
            self._reader = self._loop.create_future()
            await self._reader
        data = bytes(self.buffer[:max_bytes])
        del self.buffer[:max_bytes]
        self._reading(go_on=True)
        return data

    async def drain(self) -> None:
        while self._full:
            self._writer = self._loop.create_future()
            await self._writer
        if self.error is not None:
            raise httpcore2.WriteError(self.error)

    def _reading(self, *, go_on: bool) -> None:
        transport = self._transport
        if transport is not None and transport.is_reading() is not go_on and not transport.is_closing():
            if go_on:
                transport.resume_reading()
            else:
                transport.pause_reading()

    def _wake(self) -> None:
        for waiter in (self._reader, self._writer):
            if waiter is not None and not waiter.done():
                waiter.set_result(None)


class AsyncStream(httpcore2.AsyncNetworkStream):
    """A connection for asyncio, where a call as a whole is held to its time."""

    def __init__(self, transport: asyncio.Transport, pipe: _Pipe) -> None:
        self._transport = transport
        self._pipe = pipe
        self.watch = _Watch()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - part of the protocol
        async with asyncio.timeout(timeout):
            data = await self._pipe.read(max_bytes)
        self.watch.heard = True
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - part of the protocol
        self.watch.writing(buffer)
        self._transport.write(buffer)
        async with asyncio.timeout(timeout):
            await self._pipe.drain()

    async def aclose(self) -> None:
        self._transport.abort()
        await asyncio.sleep(0)  # in this turn of the loop the socket is closed

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - part of the protocol
    ) -> httpcore2.AsyncNetworkStream:
        transport = None
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout):
                transport = await loop.start_tls(
                    self._transport, self._pipe, ssl_context, server_hostname=server_hostname
                )
        finally:
            # What came before TLS began is not to be trusted.
            if transport is None or self._pipe.buffer:
                await self.aclose()
        if transport is None or self._pipe.buffer:
            raise httpcore2.ConnectError("the connection ended, or spoke out of turn, where TLS was to begin")
        self._pipe.connection_made(transport)
        return AsyncStream(transport, self._pipe)

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return self._is_readable()
        return self._transport.get_extra_info(info)

    def _is_readable(self) -> bool:
        pipe = self._pipe
        if pipe.buffer or pipe.ended or pipe.error is not None or self._transport.is_closing():
            return True
        # What the event loop had no time for yet.
        sock: Any = self._transport.get_extra_info("socket")
        return sock is None or sock.fileno() < 0 or bool(select.select([sock.fileno()], [], [], 0)[0])


class AsyncBackend(httpcore2.AsyncNetworkBackend):
    """Opens connections for asyncio."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - part of the protocol
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,  # noqa: ARG002 - part of the protocol
    ) -> httpcore2.AsyncNetworkStream:
        loop = asyncio.get_running_loop()
        until = time.monotonic() + current.get().remaining(timeout)
        local = None if local_address is None else (local_address, 0)
        async with asyncio.timeout(timeout):
            addresses = _distinct(await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM))
            # One after the other: a call that is cancelled while asyncio tries several at once leaves sockets open.
            failure: Exception = OSError(f"{host} has no address")
            for number, address in enumerate(addresses):
                try:
                    async with asyncio.timeout(_share(until, len(addresses) - number)):
                        transport, pipe = await loop.create_connection(_Pipe, address, port, local_addr=local)
                except (OSError, TimeoutError) as error:
                    failure = error
                else:
                    return AsyncStream(transport, pipe)
            raise failure
