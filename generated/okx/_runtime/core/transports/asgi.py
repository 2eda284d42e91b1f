"""In process: requests go straight into an ASGI application, such as the mock server, without a socket."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote, urlsplit

from ..errors import ApiError, OutcomeUnknown
from ._content import Content
from ._limits import MOST, check_timeout, most_bytes, too_late, too_long
from ._process import UNUSED, closed, made_before_fork, process
from ._settings import check_target, without_frames

if TYPE_CHECKING:
    from ..http import HttpRequest, HttpResponse

Message: TypeAlias = MutableMapping[str, Any]
App: TypeAlias = Callable[
    [MutableMapping[str, Any], Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]], Awaitable[None]
]
"""An ASGI 3 application. Its lifespan is the caller's business."""

_GRACE = 0.5
"""Seconds that an application which blocks its event loop gets beyond its time."""


class AsyncAsgiTransport:
    """Sends into ``app`` on the caller's event loop.

    What the application raises becomes `OutcomeUnknown`, for the request was handed over. It says what and where; the
    exception itself is left out, because its frames hold the request's headers. ``max_answer_bytes`` is the limit for
    one answer.

    Raises:
        ValueError: ``max_answer_bytes`` is no whole number above 0.
    """

    def __init__(self, app: App, *, max_answer_bytes: int = MOST) -> None:
        self._app = app
        self._max_answer_bytes = most_bytes(max_answer_bytes)
        self._forks = UNUSED
        self._closed = False

    async def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:  # noqa: ASYNC109 - part of the protocol
        """See `AsyncTransport`."""
        if self._closed:
            raise closed()
        if self._forks not in {UNUSED, process.forks}:
            raise made_before_fork()
        check_timeout(timeout)
        check_target(request)
        self._forks = process.forks
        exchange = _Exchange(request.body or b"", self._max_answer_bytes)
        limit = asyncio.timeout(timeout)
        try:
            async with limit:
                await self._app(_scope(base_url, request), exchange.receive, exchange.send)
        except Exception as error:
            exchange.failure = exchange.failure or _verdict(error, timeout, late=limit.expired())
        except BaseException as error:
            raise without_frames(error)  # noqa: B904 - it is the same one
        return exchange.answer()

    async def close(self) -> None:
        """See `AsyncTransport`."""
        self._closed = True


class AsgiTransport:
    """Sends into ``app`` from code without asyncio, or inside a running event loop: it gets a thread of its own.

    ``max_answer_bytes`` as for `AsyncAsgiTransport`.
    """

    def __init__(self, app: App, *, max_answer_bytes: int = MOST) -> None:
        self._inner = AsyncAsgiTransport(app, max_answer_bytes=max_answer_bytes)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._forks = UNUSED
        self._closed = False

    def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:
        """See `Transport`."""
        check_timeout(timeout)
        loop = self._running()
        answer = asyncio.run_coroutine_threadsafe(self._inner.send(base_url, request, timeout), loop)
        failure: ApiError
        try:
            return answer.result(timeout + _GRACE)
        except CancelledError:
            failure = OutcomeUnknown("", "the transport was closed during the call")
        except TimeoutError:
            answer.cancel()
            failure = too_late(timeout)
        except KeyboardInterrupt:
            answer.cancel()
            raise
        raise failure

    def close(self) -> None:
        """See `Transport`."""
        with process.lock:
            loop, thread, self._loop, self._thread, self._closed = self._loop, self._thread, None, None, True
        if loop is None or thread is None or self._forks != process.forks:
            return
        loop.call_soon_threadsafe(loop.stop)
        thread.join(_GRACE * 10)

    def _running(self) -> asyncio.AbstractEventLoop:
        with process.lock:
            if self._closed:
                raise closed()
            if self._forks not in {UNUSED, process.forks}:
                raise made_before_fork()
            if self._loop is None:
                self._forks = process.forks
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=_run, args=(self._loop,), name="asgi-transport", daemon=True)
                self._thread.start()
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


class _Exchange:
    """What an application sees of one request, and what it has said to it."""

    def __init__(self, body: bytes, most: int) -> None:
        self.failure: ApiError | None = None
        self._body = body
        self._most = most
        self._received = False
        self._done = asyncio.Event()
        self._status = 0
        self._headers: tuple[tuple[str, str], ...] = ()
        self._content: Content | None = None
        self._size = 0

    async def receive(self) -> Message:
        if not self._received:
            self._received = True
            return {"type": "http.request", "body": self._body, "more_body": False}
        await self._done.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status = message["status"]
            self._headers = tuple(
                (bytes(name).decode("latin-1"), bytes(value).decode("latin-1"))
                for name, value in message.get("headers", ())
            )
            self._content = Content(self._headers, self._most)
        elif message["type"] == "http.response.body" and self._content is not None:
            piece = bytes(message.get("body", b""))
            self._size += len(piece)
            try:
                self._content.add(piece)
            except OutcomeUnknown:
                self.failure = too_long(self._most)  # another one: this one comes through the application
                raise
            if not message.get("more_body", False):
                self._done.set()

    def answer(self) -> HttpResponse:
        if self.failure is not None:  # and the application went on
            raise self.failure
        if self._content is None or not self._done.is_set():
            raise OutcomeUnknown("", "the application ended without a whole answer")
        promised = next((value for name, value in self._headers if name.lower() == "content-length"), None)
        if promised is not None and promised != str(self._size):
            raise OutcomeUnknown("", f"cut answer: {self._size} bytes of {promised}")
        return self._content.answer(self._status)


def _verdict(error: Exception, timeout: float, *, late: bool) -> OutcomeUnknown:
    if late:
        return too_late(timeout)
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    place = "" if frame is None else f" ({frame.tb_frame.f_code.co_filename}:{frame.tb_lineno})"
    return OutcomeUnknown("", f"the application failed: {type(error).__name__}: {error}{place}")


def _scope(base_url: str, request: HttpRequest) -> dict[str, Any]:
    base = urlsplit(base_url)
    path, _, query = request.target.partition("?")
    length: tuple[tuple[bytes, bytes], ...] = ()
    if request.body is not None or request.method not in {"GET", "HEAD"}:
        length = ((b"content-length", str(len(request.body or b"")).encode()),)
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
        # In no variable: that would be shown in a traceback.
        "headers": [
            (b"host", base.netloc.encode()),
            (b"user-agent", b"docmill-client"),
            *((name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in request.headers),
            *length,
        ],
        "client": ("127.0.0.1", 0),
        "server": (base.hostname, base.port or (443 if base.scheme == "https" else 80)),
        "state": {},
    }
