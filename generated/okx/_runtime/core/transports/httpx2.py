"""The second transport: httpx2, pure Python and easy to debug.

Its pool is used directly: no cookies, no redirects, no environment, no headers of its own, no log line with the URL.
"""

from __future__ import annotations

import asyncio
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any

import httpx2

from ..errors import NotSent, OutcomeUnknown
from ..http import HttpResponse
from ._process import closed, made_before_fork, process

if TYPE_CHECKING:
    from ..http import HttpRequest

_NOT_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,  # only while a tunnel is set up
    httpx2.UnsupportedProtocol,
)


class _Settings:
    """What both transports share: how the pool is built, and until when it may be used."""

    def __init__(
        self,
        proxy: str | None = None,
        *,
        connect_timeout: float = 5.0,
        idle_timeout: float = 12.0,
        root_certificate: bytes | None = None,
        user_agent: str = "docmill-client",
    ) -> None:
        """Nothing is opened yet.

        ``connect_timeout`` and ``idle_timeout`` (how long an unused connection is kept) are in seconds;
        ``root_certificate`` is PEM, trusted besides the system's. The environment's proxy settings are ignored: only
        ``proxy``, a URL, counts.

        Raises:
            ValueError: ``proxy`` is no URL.
        """
        try:
            self._proxy = None if proxy is None else httpx2.Proxy(proxy)
        except httpx2.InvalidURL as error:
            raise ValueError(f"proxy: {error}") from None
        self._connect_timeout = connect_timeout
        self._idle_timeout = idle_timeout
        self._root_certificate = root_certificate
        self._user_agent = user_agent
        self._lock = threading.Lock()
        self._forks = -1  # nothing is built yet
        self._closed = False

    def _arguments(self) -> dict[str, Any]:
        verify: ssl.SSLContext | bool = True
        if self._root_certificate is not None:
            verify = ssl.create_default_context()
            verify.load_verify_locations(cadata=self._root_certificate.decode("ascii"))
        limits = httpx2.Limits(
            max_connections=None, max_keepalive_connections=None, keepalive_expiry=self._idle_timeout
        )
        return {
            "verify": verify,
            "trust_env": False,
            "http2": False,
            "limits": limits,
            "proxy": self._proxy,
            "retries": 0,
        }

    def _check(self) -> None:
        """Raise unless a request may go out now."""
        if self._closed:
            raise closed()
        if self._forks not in {-1, process.forks}:
            raise made_before_fork()

    def _request(self, base_url: str, request: HttpRequest, timeout: float) -> httpx2.Request:
        headers = [
            ("Accept", "*/*"),
            ("Accept-Encoding", "gzip"),
            ("User-Agent", self._user_agent),
            *request.headers,
        ]
        limits = {"connect": min(timeout, self._connect_timeout), "read": timeout, "write": timeout, "pool": timeout}
        try:
            ready = httpx2.Request(
                request.method,
                base_url + request.target,
                headers=headers,
                content=request.body,
                extensions={"timeout": limits},
            )
            same = ready.url.raw_path == request.target.encode("ascii") and not ready.url.fragment
        except Exception as error:
            raise NotSent("", f"the request could not be built: {error}") from error
        if not same:
            raise NotSent("", f"the target of {request.method} {request.path} would not be sent as it stands")
        return ready


class Httpx2Transport(_Settings):
    """Sends with httpx2's blocking pool. One instance may be used by many threads.

    The timeout covers connecting, sending and each wait for more of the answer, and between two pieces of the body the
    whole time is checked too; looking up the host's name takes the system's own time.
    """

    _pool: httpx2.HTTPTransport | None = None

    def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:
        """See `Transport`."""
        self._check()
        ready = self._request(base_url, request, timeout)
        deadline = time.monotonic() + timeout
        try:
            response = (self._pool or self._build()).handle_request(ready)
            try:
                content = bytearray()
                for chunk in response.iter_bytes():
                    content += chunk
                    if time.monotonic() > deadline:
                        raise OutcomeUnknown("", f"no whole answer within {timeout:g} s")
            finally:
                response.close()
        except (NotSent, OutcomeUnknown):
            raise
        except Exception as error:
            raise _verdict(error, timeout) from error
        return HttpResponse(response.status_code, _headers(response), bytes(content))

    def close(self) -> None:
        """See `Transport`."""
        with self._lock:
            pool, self._pool, self._closed = self._pool, None, True
        if pool is not None and self._forks == process.forks:
            pool.close()

    def _build(self) -> httpx2.HTTPTransport:
        # At the first call, so that a client made before a fork and used only after it works.
        with self._lock:
            self._check()
            if self._pool is None:
                self._pool = httpx2.HTTPTransport(**self._arguments())
                self._forks = process.forks
            return self._pool


class AsyncHttpx2Transport(_Settings):
    """Sends with httpx2's asyncio pool. One instance belongs to one event loop."""

    _pool: httpx2.AsyncHTTPTransport | None = None

    async def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:  # noqa: ASYNC109 - part of the protocol
        """See `AsyncTransport`."""
        self._check()
        ready = self._request(base_url, request, timeout)
        try:
            async with asyncio.timeout(timeout):
                response = await (self._pool or self._build()).handle_async_request(ready)
                try:
                    content = await response.aread()
                finally:
                    await response.aclose()
        except (NotSent, OutcomeUnknown):
            raise
        except Exception as error:
            raise _verdict(error, timeout) from error
        return HttpResponse(response.status_code, _headers(response), content)

    async def close(self) -> None:
        """See `AsyncTransport`."""
        with self._lock:
            pool, self._pool, self._closed = self._pool, None, True
        if pool is not None and self._forks == process.forks:
            await pool.aclose()

    def _build(self) -> httpx2.AsyncHTTPTransport:
        with self._lock:
            self._check()
            if self._pool is None:
                self._pool = httpx2.AsyncHTTPTransport(**self._arguments())
                self._forks = process.forks
            return self._pool


def _headers(response: httpx2.Response) -> tuple[tuple[str, str], ...]:
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw)


def _verdict(error: Exception, timeout: float) -> NotSent | OutcomeUnknown:
    root: BaseException = error
    while (below := root.__cause__ or root.__context__) is not None:
        root = below
    text = str(root) or str(error) or type(error).__name__
    if isinstance(error, _NOT_SENT):
        return NotSent("", f"no connection: {text}")
    if isinstance(error, TimeoutError | httpx2.TimeoutException):
        return OutcomeUnknown("", f"no whole answer within {timeout:g} s")
    return OutcomeUnknown("", f"no usable answer: {text}")
