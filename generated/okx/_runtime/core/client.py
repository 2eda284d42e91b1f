"""The call: arguments in, a typed answer out, once for code with threads and once for asyncio."""

from __future__ import annotations

import logging
import math
import time
from typing import TYPE_CHECKING, Any, Self, cast

from .endpoint import Options
from .errors import ApiError, InvalidArgument, NotSent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .endpoint import A, Endpoint
    from .exchange import Exchange
    from .http import AsyncTransport, HttpResponse, Transport

_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())

_LONGEST = 86_400.0
_KNOWN_OPTIONS = tuple(Options.__annotations__)
_NO_OPTIONS: Options = {}


class _Base:
    """What both clients share: everything but the waiting."""

    def __init__(self, exchange: Exchange, *, base_url: str, label: str, timeout: float) -> None:
        problem = _timeout_problem(timeout)
        if problem:
            raise ValueError(f"timeout: {problem}")
        self._exchange = exchange
        self._base_url = base_url
        self._label = label
        self._timeout = float(timeout)
        self._closed = False

    def __repr__(self) -> str:
        return self._label

    def _encode(
        self,
        endpoint: Endpoint[Any],
        arguments: Mapping[str, object],
        extra: Mapping[str, object] | None,
        options: Options | None,
    ) -> tuple[str, bytes | None, Options, float]:
        """Query, body, options and timeout of a call, everything checked that needs no exchange."""
        if self._closed:
            raise NotSent(endpoint.name, "the client is closed")
        timeout = self._timeout
        if options is None:
            options = _NO_OPTIONS
        elif options:
            problems = _option_problems(options)
            if problems:
                raise InvalidArgument(endpoint.name, problems)
            timeout = float(options.get("timeout", timeout))
        query, body = endpoint.encode(arguments, extra)
        return query, body, options, timeout


class Client(_Base):
    """A client for code with threads or none; one instance may be used by many threads.

    ``base_url`` is scheme, host and port; ``timeout`` the seconds a call may take, connecting included; ``transport``
    carries the requests, is closed with the client, and is made when none is given, with ``proxy`` (a URL) if that is.

    Raises:
        ValueError: the timeout is not a finite number above 0, or both a transport and a proxy are given.
        ImportError: no transport is given and the default HTTP library is not installed.
    """

    def __init__(
        self,
        exchange: Exchange,
        *,
        base_url: str,
        label: str,
        timeout: float,
        transport: Transport | None = None,
        proxy: str | None = None,
    ) -> None:
        super().__init__(exchange, base_url=base_url, label=label, timeout=timeout)
        if transport is None:
            try:
                from .transports.pyreqwest import PyreqwestTransport
            except ModuleNotFoundError as error:
                raise _no_library(error, "Httpx2Transport") from error
            transport = PyreqwestTransport(proxy)
        elif proxy is not None:
            raise ValueError("proxy: give it to the transport you pass")
        self._transport = transport

    def call(
        self,
        endpoint: Endpoint[A],
        arguments: Mapping[str, object],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> A:
        """Call an endpoint and wait for its answer.

        ``arguments`` are by wire name, ``None`` meaning "not passed"; ``extra`` are parameters the docs do not know.

        Raises:
            InvalidArgument: arguments or options do not fit; nothing was sent.
            NotSent: nothing reached the exchange.
            Refused: the exchange said that it did not act.
            OutcomeUnknown: the exchange may have acted.
        """
        query, body, settings, timeout = self._encode(endpoint, arguments, extra, options)
        envelope, response = self._attempt(endpoint, query, body, settings, timeout)
        return endpoint.answer.wrap(envelope, response)

    def _attempt(
        self, endpoint: Endpoint[Any], query: str, body: bytes | None, options: Options, timeout: float
    ) -> tuple[Mapping[str, Any] | None, HttpResponse]:
        """One request, signed at this moment, and its answer: the one place where requests leave."""
        started = time.perf_counter()
        try:
            request = self._exchange.prepare(endpoint, query, body, options)
            response = self._transport.send(self._base_url, request, timeout)
            envelope = self._exchange.unwrap(endpoint, response)
        except ApiError as error:
            _tell(error, endpoint, started)
            raise
        _log_answer(endpoint, response, started)
        return envelope, response

    def close(self) -> None:
        """Close the connections; calls raise `NotSent` from now on. Closing twice is fine."""
        self._closed = True
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncClient(_Base):
    """The same for asyncio. A call that is cancelled after its request left may have been acted on.

    Raises:
        ValueError: the timeout is not a finite number above 0, or both a transport and a proxy are given.
        ImportError: no transport is given and the default HTTP library is not installed.
    """

    def __init__(
        self,
        exchange: Exchange,
        *,
        base_url: str,
        label: str,
        timeout: float,
        transport: AsyncTransport | None = None,
        proxy: str | None = None,
    ) -> None:
        super().__init__(exchange, base_url=base_url, label=label, timeout=timeout)
        if transport is None:
            try:
                from .transports.pyreqwest import AsyncPyreqwestTransport
            except ModuleNotFoundError as error:
                raise _no_library(error, "AsyncHttpx2Transport") from error
            transport = AsyncPyreqwestTransport(proxy)
        elif proxy is not None:
            raise ValueError("proxy: give it to the transport you pass")
        self._transport = transport

    async def call(
        self,
        endpoint: Endpoint[A],
        arguments: Mapping[str, object],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> A:
        """Call an endpoint and wait for its answer; arguments and errors as in `Client.call`."""
        query, body, settings, timeout = self._encode(endpoint, arguments, extra, options)
        envelope, response = await self._attempt(endpoint, query, body, settings, timeout)
        return endpoint.answer.wrap(envelope, response)

    async def _attempt(
        self,
        endpoint: Endpoint[Any],
        query: str,
        body: bytes | None,
        options: Options,
        timeout: float,  # noqa: ASYNC109 - handed on to the transport
    ) -> tuple[Mapping[str, Any] | None, HttpResponse]:
        """One request, signed at this moment, and its answer: the one place where requests leave."""
        started = time.perf_counter()
        try:
            request = self._exchange.prepare(endpoint, query, body, options)
            response = await self._transport.send(self._base_url, request, timeout)
            envelope = self._exchange.unwrap(endpoint, response)
        except ApiError as error:
            _tell(error, endpoint, started)
            raise
        _log_answer(endpoint, response, started)
        return envelope, response

    async def aclose(self) -> None:
        """Close the connections; calls raise `NotSent` from now on. Closing twice is fine."""
        self._closed = True
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()


def _timeout_problem(timeout: object) -> str:
    if isinstance(timeout, bool) or not isinstance(timeout, int | float):
        return f"seconds, not {type(timeout).__name__}"
    if not math.isfinite(timeout) or not 0 < timeout <= _LONGEST:
        return f"a finite number of seconds above 0 and up to {_LONGEST:g}, not {timeout}"
    return ""


def _option_problems(options: Options) -> list[str]:
    given = cast("Mapping[object, object]", options)
    problems = [
        f"options[{key!r}]: unknown, known are {', '.join(_KNOWN_OPTIONS)}"
        for key in given
        if key not in _KNOWN_OPTIONS
    ]
    if "timeout" in given:
        problem = _timeout_problem(given["timeout"])
        if problem:
            problems.append(f"options.timeout: {problem}")
    return problems


def _tell(error: ApiError, endpoint: Endpoint[Any], started: float) -> None:
    # A transport does not know whose request it carried.
    error.endpoint = endpoint.name
    if _log.isEnabledFor(logging.DEBUG):
        _log.debug("%s %s: %s after %.1f ms", endpoint.method, endpoint.path, error.verdict, _millis(started))


def _log_answer(endpoint: Endpoint[Any], response: HttpResponse, started: float) -> None:
    if _log.isEnabledFor(logging.DEBUG):
        _log.debug("%s %s: HTTP %d in %.1f ms", endpoint.method, endpoint.path, response.status, _millis(started))


def _millis(started: float) -> float:
    return (time.perf_counter() - started) * 1000


def _no_library(error: ModuleNotFoundError, other: str) -> ImportError:
    return ImportError(f"{error.msg}: pip install pyreqwest, or pass transport={other}()", name=error.name)
