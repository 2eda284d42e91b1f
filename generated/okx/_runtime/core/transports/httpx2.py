"""The second transport: httpx2, pure Python and easy to debug.

The pool beneath it is used directly: no cookies, no redirects, no environment, no headers of its own, no log line with
the URL. All bytes pass through streams of ours: a request was not sent only where none of its bytes was given to one.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

import httpcore2  # comes with httpx2
from httpx2 import create_ssl_context

from ..errors import ApiError, NoConnection, NotSent, OutcomeUnknown
from ..http import HttpResponse
from ._content import Content
from ._limits import too_late
from ._process import process
from ._settings import Settings, check_target, unbuilt, without_frames
from ._streams import AsyncBackend, AsyncStream, Backend, Call, Stream, current

if TYPE_CHECKING:
    from ..http import HttpRequest

_PORTS = {"http": 80, "https": 443}


class _Settings(Settings):
    """Turns the settings and requests into the library's."""

    def _arguments(self) -> dict[str, Any]:
        # Neither SSL_CERT_FILE nor SSLKEYLOGFILE has a say.
        context = create_ssl_context(trust_env=False)
        if self._root_certificate is not None:
            context.load_verify_locations(cadata=self._root_certificate.decode("ascii"))
        proxy = None
        if self._proxy is not None:
            user, password = self._proxy.credentials() or ("", "")
            proxy = httpcore2.Proxy(
                self._proxy.origin,
                auth=(user.encode(), password.encode()) if self._proxy.credentials() is not None else None,
                ssl_context=context if self._proxy.scheme == "https" else None,
            )
        return {
            "ssl_context": context,
            "proxy": proxy,
            "max_connections": None,
            "keepalive_expiry": self._idle_timeout,
            "http1": True,
            "http2": False,
            "retries": 0,
        }

    def _request(self, base_url: str, request: HttpRequest) -> httpcore2.Request:
        check_target(request)
        try:
            base = urlsplit(base_url)
            port = None if base.port == _PORTS[base.scheme] else base.port
            host = base.hostname or ""
            body = request.body
            length: tuple[tuple[str, str], ...] = ()
            if body is not None or request.method not in {"GET", "HEAD"}:
                length = (("Content-Length", str(len(body or b""))),)
            return httpcore2.Request(
                request.method,
                httpcore2.URL(scheme=base.scheme, host=host, port=port, target=request.target),
                # In no variable: that would be shown in a traceback.
                headers=(
                    ("Host", base.netloc.lower().removesuffix(f":{_PORTS[base.scheme]}")),
                    ("Accept", "*/*"),
                    ("Accept-Encoding", "gzip"),
                    ("User-Agent", self._user_agent),
                    *request.headers,
                    *length,
                ),
                content=body,
                extensions={"timeout": {"connect": self._connect_timeout}},
            )
        except Exception as error:
            failure = unbuilt(error, request)
        raise failure

    def _content(self, response: httpcore2.Response) -> Content:
        """What takes the body of an answer that is really one to this request."""
        stream = cast("Any", response).extensions["network_stream"]  # a dict of unknown types, as annotated there
        if isinstance(stream, Stream | AsyncStream) and not stream.watch.heard:
            raise OutcomeUnknown("", "no usable answer: what came was on the way before the request was")
        return Content(_headers(response), self._max_answer_bytes)


class Httpx2Transport(_Settings):
    """Sends with httpx2's blocking pool. One instance may be used by many threads.

    Looking up the host's name takes the system's own time, beyond the timeout if need be.
    """

    _connections: _Connections | None = None

    def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:
        """See `Transport`."""
        self._check(timeout)
        ready = self._request(base_url, request)
        connections = self._connections or self._build()
        call = Call(timeout)
        connections.calls.add(call)
        token = current.set(call)
        try:
            try:
                response = connections.pool.handle_request(ready)
                try:
                    content = self._content(response)
                    for piece in response.iter_stream():
                        content.add(piece)
                finally:
                    response.close()
                return _answer(base_url, response, content)
            except ApiError:
                raise
            except Exception as error:
                failure = _verdict(error, call)
            finally:
                current.reset(token)
                connections.calls.discard(call)
                if self._closed:
                    connections.close()
        except ApiError:
            raise
        except BaseException as error:  # whatever came in between, even while another error was looked at
            raise without_frames(error)  # noqa: B904 - it is the same one
        raise failure

    def close(self) -> None:
        """See `Transport`."""
        with process.lock:
            connections, self._connections, self._closed = self._connections, None, True
        if connections is not None and self._forks == process.forks:
            connections.backend.end()
            connections.close()

    def _build(self) -> _Connections:
        # At the first call, so that a client made before a fork and used only after it works.
        with process.lock:
            self._usable()
            if self._connections is None:
                self._forks = process.forks  # first: a child of this moment must not take the pool for its own
                self._connections = _Connections(self._arguments())
            return self._connections


class _Connections:
    """The pool, and the calls under way. A connection is closed by the thread that uses it, or by the last one."""

    __slots__ = ("backend", "calls", "pool")

    def __init__(self, arguments: dict[str, Any]) -> None:
        self.backend = Backend()
        self.pool = httpcore2.ConnectionPool(**arguments, network_backend=self.backend)
        self.calls: set[Call] = set()

    def close(self) -> None:
        if not self.calls:
            self.pool.close()
            self.backend.close()


class AsyncHttpx2Transport(_Settings):
    """Sends with httpx2's asyncio pool. One instance belongs to one event loop, and to the next when that has ended."""

    _pool: httpcore2.AsyncConnectionPool | None = None
    _loop: asyncio.AbstractEventLoop | None = None

    async def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:  # noqa: ASYNC109 - part of the protocol
        """See `AsyncTransport`."""
        self._check(timeout)
        ready = self._request(base_url, request)
        call = Call(timeout)
        token = current.set(call)
        pool = self._pool if self._pool is not None and self._loop is asyncio.get_running_loop() else self._build()
        try:
            try:
                async with asyncio.timeout(timeout):
                    response = await pool.handle_async_request(ready)
                    try:
                        content = self._content(response)
                        async for piece in response.aiter_stream():
                            content.add(piece)
                    finally:
                        await response.aclose()
                return _answer(base_url, response, content)
            except ApiError:
                raise
            except Exception as error:
                failure = _verdict(error, call)
            finally:
                current.reset(token)
                if self._closed:  # meanwhile: a connection that was opened since then would stay
                    await pool.aclose()
        except ApiError:
            raise
        except BaseException as error:  # whatever came in between, even while another error was looked at
            raise without_frames(error)  # noqa: B904 - it is the same one
        raise failure

    async def close(self) -> None:
        """See `AsyncTransport`."""
        with process.lock:
            pool, self._pool, self._closed = self._pool, None, True
        if pool is not None and self._forks == process.forks:
            await _close(pool)

    def _build(self) -> httpcore2.AsyncConnectionPool:
        loop = asyncio.get_running_loop()
        with process.lock:
            self._usable()
            if self._loop is not None and self._loop is not loop:
                if not self._loop.is_closed():
                    raise NotSent(
                        "",
                        "this client is used by another event loop",
                        hint="make one client per event loop, or use AsyncPyreqwestTransport",
                    )
                self._pool = None  # its connections ended with their loop
            if self._pool is None:
                self._forks = process.forks
                self._loop = loop
                self._pool = httpcore2.AsyncConnectionPool(**self._arguments(), network_backend=AsyncBackend())
            return self._pool


async def _close(pool: httpcore2.AsyncConnectionPool) -> None:
    # Where the event loop of its connections has ended, nothing is left that could be closed in good order.
    with contextlib.suppress(RuntimeError):
        await pool.aclose()


def _verdict(error: Exception, call: Call) -> NotSent | OutcomeUnknown:
    root: BaseException = error
    while (below := root.__cause__ or root.__context__) is not None:
        root = below
    late = isinstance(error, TimeoutError | httpcore2.TimeoutException)
    if call.left and late:
        return too_late(call.timeout)
    text = "timed out" if late else str(root) or str(error) or type(error).__name__
    return OutcomeUnknown("", f"no usable answer: {text}") if call.left else NoConnection("", f"no connection: {text}")


def _headers(response: httpcore2.Response) -> tuple[tuple[str, str], ...]:
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers)


def _answer(base_url: str, response: httpcore2.Response, content: Content) -> HttpResponse:
    answer = content.answer(response.status)
    if base_url.startswith("https:") and answer.content and not content.measured:
        # Python's TLS does not tell the end of an answer from a connection that somebody cut.
        raise OutcomeUnknown("", "no usable answer: nothing in it says where it ends", response=answer)
    return answer
