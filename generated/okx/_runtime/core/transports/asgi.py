"""In process: requests go straight into an ASGI application, such as the mock server, without a socket."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote, urlsplit

from ..errors import OutcomeUnknown
from ..http import HttpResponse
from ._process import closed, made_before_fork, process

if TYPE_CHECKING:
    from ..http import HttpRequest

Message: TypeAlias = MutableMapping[str, Any]
App: TypeAlias = Callable[
    [MutableMapping[str, Any], Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]], Awaitable[None]
]
"""An ASGI 3 application. Its lifespan is the caller's business."""


class AsyncAsgiTransport:
    """Sends into ``app`` on the caller's event loop.

    What the application raises becomes `OutcomeUnknown` with the exception as its cause: the request was handed over.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self._closed = False

    async def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:  # noqa: ASYNC109 - part of the protocol
        """See `AsyncTransport`."""
        if self._closed:
            raise closed()
        try:
            async with asyncio.timeout(timeout):
                return await _call(self._app, base_url, request)
        except OutcomeUnknown:
            raise
        except TimeoutError as error:
            raise OutcomeUnknown("", f"no whole answer within {timeout:g} s") from error
        except Exception as error:
            raise OutcomeUnknown("", f"the application failed: {type(error).__name__}: {error}") from error

    async def close(self) -> None:
        """See `AsyncTransport`."""
        self._closed = True


class AsgiTransport:
    """Sends into ``app`` from code without asyncio, or inside a running event loop: it gets a thread of its own."""

    def __init__(self, app: App) -> None:
        self._inner = AsyncAsgiTransport(app)
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._forks = -1
        self._closed = False

    def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:
        """See `Transport`."""
        loop = self._running()
        answer = asyncio.run_coroutine_threadsafe(self._inner.send(base_url, request, timeout), loop)
        try:
            return answer.result()
        except CancelledError as error:
            raise OutcomeUnknown("", "the transport was closed during the call") from error
        except KeyboardInterrupt:
            answer.cancel()
            raise

    def close(self) -> None:
        """See `Transport`."""
        with self._lock:
            loop, thread, self._loop, self._thread, self._closed = self._loop, self._thread, None, None, True
        if loop is None or thread is None or self._forks != process.forks:
            return
        loop.call_soon_threadsafe(loop.stop)
        thread.join()

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._closed:
                raise closed()
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=_run, args=(self._loop,), name="asgi-transport", daemon=True)
                self._forks = process.forks
                self._thread.start()
            elif self._forks != process.forks:
                raise made_before_fork()
            return self._loop


def _run(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    try:
        loop.run_forever()
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()


async def _call(app: App, base_url: str, request: HttpRequest) -> HttpResponse:
    body = request.body or b""
    done = asyncio.Event()
    received = False
    start: Message | None = None
    content = bytearray()

    async def receive() -> Message:
        nonlocal received
        if not received:
            received = True
            return {"type": "http.request", "body": body, "more_body": False}
        await done.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        nonlocal start
        if message["type"] == "http.response.start":
            start = message
        elif message["type"] == "http.response.body":
            content.extend(message.get("body", b""))
            if not message.get("more_body", False):
                done.set()

    await app(_scope(base_url, request, len(body)), receive, send)
    if start is None or not done.is_set():
        raise OutcomeUnknown("", "the application ended without a whole answer")
    headers = tuple((bytes(name).decode("latin-1"), bytes(value).decode("latin-1")) for name, value in start["headers"])
    response = HttpResponse(start["status"], headers, bytes(content))
    promised = response.header("content-length")
    if promised is not None and promised != str(len(content)):
        raise OutcomeUnknown("", f"cut answer: {len(content)} bytes of {promised}")
    return response


def _scope(base_url: str, request: HttpRequest, length: int) -> dict[str, Any]:
    base = urlsplit(base_url)
    path, _, query = request.target.partition("?")
    headers = [(b"host", base.netloc.encode()), (b"user-agent", b"docmill-client")]
    headers += [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in request.headers]
    if request.body is not None or request.method not in {"GET", "HEAD"}:
        headers.append((b"content-length", str(length).encode()))
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": base.scheme,
        "path": unquote(path),
        "raw_path": path.encode("ascii"),
        "query_string": query.encode("ascii"),
        "root_path": "",
        "headers": headers,
        "client": ("127.0.0.1", 0),
        "server": (base.hostname, base.port or (443 if base.scheme == "https" else 80)),
        "state": {},
    }
