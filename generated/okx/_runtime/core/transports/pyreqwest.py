"""The default transport: pyreqwest, which costs least per call.

Its exception classes misname what happened: a server that takes a whole request and then closes gives
``ConnectError``, one that stays silent ``ConnectTimeoutError``. So the class decides nothing here. The request was
certainly not sent only where the first thing the HTTP machinery says is ``client error (Connect)``: it says so of
looking up, connecting, tunnelling and the TLS handshake, all of which end before it is handed the request. All else
counts as unknown.

It sends a request again by itself only when a connection of its pool turned out to be closed before it took the
request over; that is off for nobody, and no byte had left.
"""

from __future__ import annotations

import asyncio
import atexit
import functools
import time
from collections import deque
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

# Where the library has to load its exceptions in a call, Ctrl-C in that moment aborts.
import pyreqwest.exceptions  # noqa: F401 # pyright: ignore[reportUnusedImport]
from pyreqwest.client import ClientBuilder, SyncClientBuilder
from pyreqwest.http import Url
from pyreqwest.proxy import ProxyBuilder

from ..errors import ApiError, NoConnection, NotSent, OutcomeUnknown
from ..http import HttpResponse
from ._content import Content
from ._process import UNUSED, made_before_fork, process
from ._settings import Settings, check_target, unbuilt

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pyreqwest.client import BaseClientBuilder, Client, SyncClient
    from pyreqwest.request import BaseRequestBuilder, StreamRequest, SyncStreamRequest
    from pyreqwest.response import BaseResponse

    from ..http import HttpRequest

B = TypeVar("B", bound="BaseRequestBuilder")

_SENDING = "error sending request"
_CONNECT = "client error (Connect)"


class _Runtime:
    """The library's threads: one set per process, and none in a child of a process that had it."""

    __slots__ = ("forks",)

    def __init__(self) -> None:
        self.forks = UNUSED


_runtime = _Runtime()
_IN_A_CHILD = (
    "Httpx2Transport works in a child of a process that used this library; else make no client before the fork"
)


class _Settings(Settings):
    """Turns the settings into the library's."""

    def _configure(self, builder: BaseClientBuilder) -> None:
        builder.follow_redirects(False).referer(False).no_proxy().http1_only()
        builder.connect_timeout(timedelta(seconds=self._connect_timeout))
        builder.pool_idle_timeout(timedelta(seconds=self._idle_timeout))
        # Unpacked here, for the library stops at the first of several parts and knows no bounds.
        builder.gzip(False).deflate(False).brotli(False).zstd(False).default_headers({"Accept-Encoding": "gzip"})
        builder.user_agent(self._user_agent)
        if self._proxy is not None:
            proxy = ProxyBuilder.all(self._proxy.origin)
            if self._proxy.credentials() is not None:
                proxy.basic_auth(*self._proxy.credentials() or ("", ""))
            builder.proxy(proxy)
        if self._root_certificate is not None:
            builder.add_root_certificate_pem(self._root_certificate)

    def _begin(self) -> None:
        """Before the first use in this process; the lock is held."""
        if _runtime.forks not in {UNUSED, process.forks}:
            raise made_before_fork(_IN_A_CHILD)
        # Before there is a client: a child of this moment must not take it for its own.
        _runtime.forks = self._forks = process.forks


class PyreqwestTransport(_Settings):
    """Sends with pyreqwest's blocking client. One instance may be used by many threads."""

    _client: SyncClient | None = None

    def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:
        """See `Transport`. Ctrl-C arrives when the call ends, ``timeout`` seconds later at most."""
        self._check(timeout)
        try:
            return self._exchange(base_url, request, timeout)
        except ApiError:
            raise
        except Exception as error:
            failure = _verdict(error)
        raise failure

    def close(self) -> None:
        """See `Transport`."""
        with process.lock:
            client, self._client, self._closed = self._client, None, True
        if client is not None and self._forks == process.forks:
            client.close()

    def _exchange(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:
        # Nothing of the library's is in a variable of `send`: even closed it keeps its connections until it is let go,
        # and an exception that someone keeps would keep the variable. Its requests show headers, too.
        with self._ready(base_url, request, timeout) as response:
            content = Content(_headers(response), self._max_answer_bytes)
            if content.is_short:
                content.add(response.bytes().to_bytes())
            else:
                read = response.body_reader.read_chunk
                while (chunk := read()) is not None:
                    content.add(chunk.to_bytes())
        return content.answer(response.status)

    def _ready(self, base_url: str, request: HttpRequest, timeout: float) -> SyncStreamRequest:
        check_target(request)
        try:
            url = _url(base_url, request)
            builder = _head((self._client or self._build()).request(request.method, url), request, timeout)
            return _body(builder, request).build_streamed()
        except ApiError:
            raise
        except Exception as error:
            failure = unbuilt(error, request)
        raise failure

    def _build(self) -> SyncClient:
        # At the first call, so that a client made before a fork and used only after it works.
        with process.lock:
            self._usable()
            if self._client is None:
                self._begin()
                builder = SyncClientBuilder()
                self._configure(builder)
                self._client = builder.build()
            return self._client


class AsyncPyreqwestTransport(_Settings):
    """Sends with pyreqwest's asyncio client. One instance may be used by several event loops.

    A call that is cancelled goes on behind the scenes until its time is over: what it has sent may be acted on, and its
    connection serves nobody else meanwhile. What still waits for a connection is not sent any more, where the library
    can be kept from it: see `_Gate`.
    """

    _client: Client | None = None

    def _set_up(self) -> None:
        self._free = _Free(self._idle_timeout)

    async def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:  # noqa: ASYNC109 - the library's own timeout tells more than a cancellation
        """See `AsyncTransport`."""
        self._check(timeout)
        waits = not self._free.take(base_url)
        gate = _Gate(request.body) if waits and request.body is not None else None
        try:
            return await self._exchange(base_url, request, timeout, gate)
        except ApiError:
            raise
        except Exception as error:
            failure = _verdict(error)
        finally:
            if gate is not None:
                gate.shut = True
        raise failure

    async def close(self) -> None:
        """See `AsyncTransport`."""
        with process.lock:
            client, self._client, self._closed = self._client, None, True
        if client is not None and self._forks == process.forks:
            await client.close()

    async def _exchange(
        self,
        base_url: str,
        request: HttpRequest,
        timeout: float,  # noqa: ASYNC109 - as above
        gate: _Gate | None,
    ) -> HttpResponse:
        async with self._ready(base_url, request, timeout, gate) as response:
            content = Content(_headers(response), self._max_answer_bytes)
            if content.is_short:
                content.add((await response.bytes()).to_bytes())
            else:
                read = response.body_reader.read_chunk
                while (chunk := await read()) is not None:
                    content.add(chunk.to_bytes())
        if content.keeps:
            self._free.put(base_url)
        return content.answer(response.status)

    def _ready(self, base_url: str, request: HttpRequest, timeout: float, gate: _Gate | None) -> StreamRequest:
        check_target(request)
        try:
            url = _url(base_url, request)
            builder = _head((self._client or self._build()).request(request.method, url), request, timeout)
            if gate is not None:
                return (
                    builder.header("Content-Length", str(len(request.body or b""))).body_stream(gate).build_streamed()
                )
            return _body(builder, request).build_streamed()
        except ApiError:
            raise
        except Exception as error:
            failure = unbuilt(error, request)
        raise failure

    def _build(self) -> Client:
        with process.lock:
            self._usable()
            if self._client is None:
                self._begin()
                _wait_at_exit()
                builder = ClientBuilder()
                self._configure(builder)
                self._client = builder.build()
            return self._client


class _Gate:
    """The body of a request that has to wait for a new connection, handed out when that is there.

    The library does not end what was cancelled: it would connect, and send an order that its caller had given up. Shut,
    the gate keeps the body back, and what the exchange gets is a head without a body, which it cannot act on. It costs
    more than a body given at once, but less than a connection does.
    """

    __slots__ = ("_body", "shut")

    def __init__(self, body: bytes) -> None:
        self._body = body
        self.shut = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self.shut:
            raise asyncio.CancelledError
        yield self._body


class _Free:
    """The connections that probably wait in the pool: on one of them a request leaves at once."""

    __slots__ = ("_since", "_timeout")

    def __init__(self, timeout: float) -> None:
        self._timeout = timeout
        self._since: dict[str, deque[float]] = {}

    def put(self, base_url: str) -> None:
        self._since.setdefault(base_url, deque()).append(time.monotonic())

    def take(self, base_url: str) -> bool:
        try:
            since = self._since[base_url]
            while time.monotonic() - since.popleft() > self._timeout:
                pass
        except (KeyError, IndexError):
            return False
        return True


@functools.cache
def _wait_at_exit() -> None:
    """Let the library's threads finish what they do after an answer was handed over.

    Where the interpreter ends in that moment, it aborts: work that was done well would end with the code of a crash.
    """
    atexit.register(time.sleep, 0.05)


def _head(builder: B, request: HttpRequest, timeout: float) -> B:
    return builder.timeout(timedelta(seconds=timeout)).headers(request.headers)


def _body(builder: B, request: HttpRequest) -> B:
    if request.body is not None:
        return builder.body_bytes(request.body)
    if request.method not in {"GET", "HEAD"}:
        return builder.header("Content-Length", "0")  # some servers insist on it, and the library leaves it out
    return builder


def _url(base_url: str, request: HttpRequest) -> Url:
    """The URL, if the library leaves the target as it is; what is signed must be what is sent."""
    url = Url(base_url + request.target)
    query = url.query_string
    if (url.path if query is None else f"{url.path}?{query}") != request.target or url.fragment is not None:
        raise NotSent("", f"the target of {request.method} {request.path!r} would not be sent as it stands")
    return url


def _headers(response: BaseResponse) -> tuple[tuple[str, str], ...]:
    headers = response.headers
    try:
        return tuple(headers.items())
    except ValueError:
        return tuple((name, _header(response, name)) for name in dict.fromkeys(headers.keys()))


def _header(response: BaseResponse, name: str) -> str:
    try:
        return ", ".join(response.get_header_all(name))
    except ValueError:
        # The library gives no access to a value that is not ASCII; better a hole than a lost answer.
        return "<not ASCII>"


def _verdict(error: Exception) -> NotSent | OutcomeUnknown:
    details: Any = getattr(error, "details", None)
    try:
        messages = [str(cause["message"]) for cause in details["causes"]]
    except (TypeError, KeyError):
        return OutcomeUnknown("", f"no usable answer: {error}")
    # The first message has the URL in it.
    text = ": ".join(message for message in messages[1:] if message != _CONNECT)
    if messages[1:2] == [_CONNECT] and messages[0].startswith(_SENDING):
        return NoConnection("", f"no connection: {text}")
    return OutcomeUnknown("", f"no usable answer: {text or type(error).__name__}")
