"""The default transport: pyreqwest, which costs least per call.

Its exception classes misname what happened: a server that takes a whole request and then closes gives
``ConnectError``, one that stays silent ``ConnectTimeoutError``. So the class decides nothing here. The request was
certainly not sent only where the first error of the HTTP machinery among the causes is ``client error (Connect)``; all
else counts as unknown.
"""

from __future__ import annotations

import atexit
import functools
import threading
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from pyreqwest.client import ClientBuilder, SyncClientBuilder
from pyreqwest.http import Url
from pyreqwest.proxy import ProxyBuilder

from ..errors import ApiError, NotSent, OutcomeUnknown
from ..http import HttpResponse
from ._process import closed, made_before_fork, process

if TYPE_CHECKING:
    from pyreqwest.client import BaseClientBuilder, Client, SyncClient
    from pyreqwest.request import BaseRequestBuilder
    from pyreqwest.response import BaseResponse

    from ..http import HttpRequest

B = TypeVar("B", bound="BaseRequestBuilder")

_KIND = "client error ("
_CONNECT = "client error (Connect)"


class _Settings:
    """What both transports share: how the client is built, and until when it may be used."""

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
        self._proxy = None if proxy is None else ProxyBuilder.all(proxy)
        self._connect_timeout = timedelta(seconds=connect_timeout)
        self._idle_timeout = timedelta(seconds=idle_timeout)
        self._root_certificate = root_certificate
        self._user_agent = user_agent
        self._lock = threading.Lock()
        self._forks = -1  # nothing is built yet
        self._closed = False

    def _configure(self, builder: BaseClientBuilder) -> None:
        builder.follow_redirects(False).referer(False).no_proxy().http1_only()
        builder.connect_timeout(self._connect_timeout).pool_idle_timeout(self._idle_timeout)
        builder.user_agent(self._user_agent).gzip(True).deflate(False).brotli(False).zstd(False)
        if self._proxy is not None:
            builder.proxy(self._proxy)
        if self._root_certificate is not None:
            builder.add_root_certificate_pem(self._root_certificate)

    def _check(self) -> None:
        """Raise unless a request may go out now."""
        if self._closed:
            raise closed()
        if self._forks not in {-1, process.forks}:
            raise made_before_fork()


class PyreqwestTransport(_Settings):
    """Sends with pyreqwest's blocking client. One instance may be used by many threads."""

    _client: SyncClient | None = None

    def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:
        """See `Transport`. Ctrl-C arrives when the call ends, ``timeout`` seconds later at most."""
        self._check()
        try:
            # No variable holds the library's client: even closed it keeps its connections until it is let go, and an
            # exception that someone keeps would keep the variable.
            builder = (self._client or self._build()).request(request.method, _url(base_url, request))
            ready = _fill(builder, request, timeout).build()
        except ApiError:
            raise
        except Exception as error:
            raise NotSent("", f"the request could not be built: {error}") from error
        try:
            response = ready.send()
            return HttpResponse(response.status, _headers(response), response.bytes().to_bytes())
        except Exception as error:
            raise _verdict(error) from error

    def close(self) -> None:
        """See `Transport`."""
        with self._lock:
            client, self._client, self._closed = self._client, None, True
        if client is not None and self._forks == process.forks:
            client.close()

    def _build(self) -> SyncClient:
        # At the first call, so that a client made before a fork and used only after it works.
        with self._lock:
            self._check()
            if self._client is None:
                builder = SyncClientBuilder()
                self._configure(builder)
                self._client = builder.build()
                self._forks = process.forks
            return self._client


class AsyncPyreqwestTransport(_Settings):
    """Sends with pyreqwest's asyncio client. One instance may be used by several event loops."""

    _client: Client | None = None

    async def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:  # noqa: ASYNC109 - the library's own timeout tells more than a cancellation
        """See `AsyncTransport`."""
        self._check()
        try:
            builder = (self._client or self._build()).request(request.method, _url(base_url, request))
            ready = _fill(builder, request, timeout).build()
        except ApiError:
            raise
        except Exception as error:
            raise NotSent("", f"the request could not be built: {error}") from error
        try:
            response = await ready.send()
            return HttpResponse(response.status, _headers(response), (await response.bytes()).to_bytes())
        except Exception as error:
            raise _verdict(error) from error

    async def close(self) -> None:
        """See `AsyncTransport`."""
        with self._lock:
            client, self._client, self._closed = self._client, None, True
        if client is not None and self._forks == process.forks:
            await client.close()

    def _build(self) -> Client:
        with self._lock:
            self._check()
            if self._client is None:
                _wait_at_exit()
                builder = ClientBuilder()
                self._configure(builder)
                self._client = builder.build()
                self._forks = process.forks
            return self._client


@functools.cache
def _wait_at_exit() -> None:
    """Let the library's threads finish what they do after an answer was handed over.

    Where the interpreter ends in that moment, it aborts: work that was done well would end with the code of a crash.
    """
    atexit.register(time.sleep, 0.05)


def _fill(builder: B, request: HttpRequest, timeout: float) -> B:
    builder.timeout(timedelta(seconds=timeout)).headers(request.headers)
    if request.body is not None:
        builder.body_bytes(request.body)
    elif request.method not in {"GET", "HEAD"}:
        builder.header("Content-Length", "0")  # some servers insist on it, and the library leaves it out
    return builder


def _url(base_url: str, request: HttpRequest) -> Url:
    """The URL, if the library leaves the target as it is; what is signed must be what is sent."""
    url = Url(base_url + request.target)
    query = url.query_string
    if (url.path if query is None else f"{url.path}?{query}") != request.target or url.fragment is not None:
        raise NotSent("", f"the target of {request.method} {request.path} would not be sent as it stands")
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
    # The first message repeats the URL.
    text = ": ".join(message for message in messages[1:] if message != _CONNECT)
    if next((message for message in messages if message.startswith(_KIND)), "") == _CONNECT:
        return NotSent("", f"no connection: {text}")
    return OutcomeUnknown("", f"no usable answer: {text or error}")
