"""The call: arguments in, a typed answer out, once for code with threads and once for asyncio."""

from __future__ import annotations

import itertools
import logging
import math
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, NotRequired, Self, TypedDict, TypeVar, Unpack, cast
from weakref import WeakKeyDictionary

from .answers import Answer
from .batching import AsyncBatchMixin, BatchMixin
from .calls import MEASURE, Call, Terms
from .clock import ClockReading, Sample
from .endpoint import Options
from .errors import ApiError, InvalidArgument, NotSent
from .hidden import hide
from .hooks import Attempt, Hook, Hooks
from .limiter import make_limiter
from .paging import AsyncPagingMixin, PagingMixin
from .resolution import AsyncResolving, Resolving
from .retry import NEVER, Budget, Retry
from .transports._process import made_before_fork, process

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Mapping, Sequence

    from .endpoint import Endpoint
    from .exchange import Exchange
    from .http import AsyncTransport, Transport
    from .limiter import LimitStore

_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())

A = TypeVar("A", bound=Answer)

_LONGEST = 86_400.0
_KNOWN_OPTIONS = tuple(Options.__annotations__)
_NO_OPTIONS: Options = {}
_SAMPLES = 3


class Settings(TypedDict):
    """What both clients take.

    ``base_url`` is scheme, host and port, ``label`` the client's repr; ``timeout`` the seconds an attempt may take,
    connecting included; ``deadline`` the seconds a call may take with all attempts and pauses; ``retry`` when there is
    more than one attempt; ``limits`` what happens when a call would exceed a documented rate limit, and ``limit_store``
    where they are counted; ``client_ids`` whether documented ids of the caller are filled in; ``hooks`` hear of every
    attempt.
    """

    base_url: str
    label: str
    timeout: float
    deadline: NotRequired[float]
    retry: NotRequired[Retry | bool]
    limits: NotRequired[Literal["wait", "raise", "off"]]
    limit_store: NotRequired[str | LimitStore | None]
    client_ids: NotRequired[Literal["generate"] | None]
    hooks: NotRequired[Sequence[Hook]]


class _Base:
    """What both clients share: everything but the waiting."""

    def __init__(self, exchange: Exchange, settings: Settings) -> None:
        self._label = settings["label"]  # first: an error below is shown with the local variables, this one among them
        timeout, deadline = settings["timeout"], settings.get("deadline", 30.0)
        for name, seconds in (("timeout", timeout), ("deadline", deadline)):
            problem = _seconds_problem(seconds)
            if problem:
                raise ValueError(f"{name}: {problem}")
        client_ids = settings.get("client_ids")
        if client_ids not in {None, "generate"}:
            raise ValueError(f"client_ids: None or 'generate', not {client_ids!r}")
        hooks = settings.get("hooks", ())
        self._exchange = exchange
        self._base_url = settings["base_url"]
        self._terms = Terms(float(timeout), float(deadline), _retry(settings.get("retry", True), Retry()))
        self._budget = Budget(self._terms.retry.budget)
        self._limiter = make_limiter(settings.get("limits", "wait"), settings.get("limit_store"))
        self._fills_ids = client_ids == "generate"
        self._hooks = tuple(hooks)
        self._numbers = itertools.count(1)
        self._closed = False
        self._forks: int | None = None

    def __repr__(self) -> str:
        return self._label

    def _begin(
        self,
        endpoint: Endpoint[A],
        arguments: Mapping[str, object],
        extra: Mapping[str, object] | None,
        options: Options | None,
    ) -> Call[A]:
        """A call with everything checked that needs no exchange."""
        if self._closed:
            raise NotSent(endpoint.name, "the client is closed")
        if self._forks != process.forks:
            # A client may be made before a fork, if it is used on one side only.
            if self._forks is not None:
                raise made_before_fork()
            self._forks = process.forks
        terms = self._terms
        if options is None:
            options = _NO_OPTIONS
        elif options:
            problems = _option_problems(options)
            if problems:
                raise InvalidArgument(endpoint.name, problems)
            timeout = float(options.get("timeout", terms.timeout))
            deadline = float(options.get("deadline", max(terms.deadline, timeout)))
            terms = Terms(timeout, deadline, _retry(options.get("retry", True), terms.retry))
        if endpoint.style == "json_array" and isinstance(arguments.get("items"), Iterator):
            # They are looked at more than once: for ids, for limits, for the body.
            arguments = {**arguments, "items": list(cast("Iterator[object]", arguments["items"]))}
        if self._fills_ids and not endpoint.is_safe:
            arguments = self._exchange.with_client_ids(endpoint, arguments)
        query, body = endpoint.encode(arguments, extra)
        return Call(
            endpoint,
            self._exchange,
            query,
            body,
            options,
            terms=terms,
            budget=self._budget,
            charges=() if self._limiter is None else self._exchange.charges(endpoint, arguments),
            hooks=self._listeners(endpoint) if self._hooks else None,
        )

    def _listeners(self, endpoint: Endpoint[Any]) -> Hooks:
        return Hooks(self._hooks, Attempt(next(self._numbers), endpoint.name, endpoint.method, endpoint.path))

    def _question(self, until: float) -> Call[Any]:
        """A call that asks for the time."""
        endpoint = self._exchange.time_endpoint
        if endpoint is None:
            raise NotSent("", "this exchange does not tell the time")
        left = max(0.001, until - time.monotonic())
        return self._begin(
            endpoint, {}, None, {"retry": False, "deadline": left, "timeout": min(left, self._terms.timeout)}
        )

    def _sample(self, question: Call[Any], answer: Answer) -> Sample:
        received = self._exchange.clock.monotonic_ns()
        return Sample(question.sent, received, self._exchange.read_time(answer))


class Client(PagingMixin, BatchMixin, Resolving, _Base):
    """A client for code with threads or none; one instance may be used by many threads.

    ``transport`` carries the requests, is closed with the client, and is made when none is given, with ``proxy`` (a
    URL) if that is; the other arguments are `Settings`.

    Raises:
        ValueError: a setting is out of range, or both a transport and a proxy are given.
        ImportError: no transport is given and the default HTTP library is not installed.
    """

    _exchange: Exchange

    def __init__(
        self,
        exchange: Exchange,
        *,
        transport: Transport | None = None,
        proxy: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        proxy = hide(proxy)  # tools that report errors send the local variables along
        super().__init__(exchange, settings)
        if transport is None:
            try:
                from .transports.pyreqwest import PyreqwestTransport
            except ModuleNotFoundError as error:
                raise _no_library(error, "Httpx2Transport") from error
            transport = PyreqwestTransport(proxy)
        elif proxy is not None:
            raise ValueError("proxy: give it to the transport you pass")
        self._transport = transport
        self._measuring = threading.Lock()

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
        call = self._begin(endpoint, arguments, extra, options)
        while True:
            try:
                return self._attempt(call)
            except ApiError as error:
                pause = call.pause(error)
                if pause is None:
                    raise
            if pause == MEASURE:
                self._correct_clock(call)
            else:
                time.sleep(pause)

    def sync_clock(self) -> ClockReading:
        """Measure the exchange's clock and sign by it from now on; done by itself when it refuses a timestamp.

        Raises:
            ApiError: no usable answer came.
        """
        return self._measure(self._terms.deadline)

    def _measure(self, seconds: float) -> ClockReading:
        samples: list[Sample] = []
        until = time.monotonic() + seconds
        while len(samples) < _SAMPLES:
            question = self._question(until)
            answer = self._attempt(question)
            samples.append(self._sample(question, answer))
        return self._exchange.clock.adopt(samples)

    def _attempt(self, call: Call[A]) -> A:
        """One request, signed at this moment, and its answer: the one place where requests leave."""
        call.begin()
        permit = None
        try:
            if call.charges and self._limiter is not None:
                permit = self._limiter.admit(call.charges, call.patience())
            request, timeout = call.request()
            return call.read(self._transport.send(self._base_url, request, timeout))
        except ApiError as error:
            call.failed(error, permit)
            raise
        except BaseException as error:
            call.interrupted(error, permit)
            raise
        finally:
            if permit is not None:
                permit.done()

    def _correct_clock(self, call: Call[Any]) -> None:
        # One thread measures, the others wait for it: what they need is the same.
        with self._measuring:
            if call.clock_is_news():
                return
            try:
                self._measure(call.patience())
            except ApiError as error:
                _log.warning("the exchange's clock could not be measured: %s", error.verdict)

    def close(self) -> None:
        """Close the connections; calls raise `NotSent` from now on. Closing twice is fine."""
        self._closed = True
        self._transport.close()
        if self._limiter is not None:
            self._limiter.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncClient(AsyncPagingMixin, AsyncBatchMixin, AsyncResolving, _Base):
    """The same for asyncio. A call that is cancelled after its request left may have been acted on.

    Raises:
        ValueError: a setting is out of range, or both a transport and a proxy are given.
        ImportError: no transport is given and the default HTTP library is not installed.
    """

    _exchange: Exchange

    def __init__(
        self,
        exchange: Exchange,
        *,
        transport: AsyncTransport | None = None,
        proxy: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        proxy = hide(proxy)  # tools that report errors send the local variables along
        super().__init__(exchange, settings)
        if transport is None:
            try:
                from .transports.pyreqwest import AsyncPyreqwestTransport
            except ModuleNotFoundError as error:
                raise _no_library(error, "AsyncHttpx2Transport") from error
            transport = AsyncPyreqwestTransport(proxy)
        elif proxy is not None:
            raise ValueError("proxy: give it to the transport you pass")
        self._transport = transport
        # A lock belongs to an event loop, a client may serve several.
        self._measuring: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    async def call(
        self,
        endpoint: Endpoint[A],
        arguments: Mapping[str, object],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> A:
        """Call an endpoint and wait for its answer; arguments and errors as in `Client.call`."""
        call = self._begin(endpoint, arguments, extra, options)
        while True:
            try:
                return await self._attempt(call)
            except ApiError as error:
                pause = call.pause(error)
                if pause is None:
                    raise
            if pause == MEASURE:
                await self._correct_clock(call)
            else:
                import asyncio

                await asyncio.sleep(pause)

    async def sync_clock(self) -> ClockReading:
        """Measure the exchange's clock and sign by it from now on; see `Client.sync_clock`.

        Raises:
            ApiError: no usable answer came.
        """
        return await self._measure(self._terms.deadline)

    async def _measure(self, seconds: float) -> ClockReading:
        samples: list[Sample] = []
        until = time.monotonic() + seconds
        while len(samples) < _SAMPLES:
            question = self._question(until)
            answer = await self._attempt(question)
            samples.append(self._sample(question, answer))
        return self._exchange.clock.adopt(samples)

    async def _attempt(self, call: Call[A]) -> A:
        """One request, signed at this moment, and its answer: the one place where requests leave."""
        call.begin()
        permit = None
        try:
            if call.charges and self._limiter is not None:
                permit = await self._limiter.admit_async(call.charges, call.patience())
            request, timeout = call.request()
            return call.read(await self._transport.send(self._base_url, request, timeout))
        except ApiError as error:
            call.failed(error, permit)
            raise
        except BaseException as error:
            call.interrupted(error, permit)
            raise
        finally:
            if permit is not None:
                permit.done()

    async def _correct_clock(self, call: Call[Any]) -> None:
        import asyncio

        # One task measures, the others wait for it: what they need is the same.
        async with self._measuring.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
            if call.clock_is_news():
                return
            try:
                await self._measure(call.patience())
            except ApiError as error:
                _log.warning("the exchange's clock could not be measured: %s", error.verdict)

    async def aclose(self) -> None:
        """Close the connections; calls raise `NotSent` from now on. Closing twice is fine."""
        self._closed = True
        await self._transport.close()
        if self._limiter is not None:
            await self._limiter.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()


def _retry(given: Retry | bool, usual: Retry) -> Retry:
    if isinstance(given, Retry):
        return given
    return usual if given else NEVER


def _seconds_problem(seconds: object) -> str:
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return f"seconds, not {type(seconds).__name__}"
    if not math.isfinite(seconds) or not 0 < seconds <= _LONGEST:
        return f"a finite number of seconds above 0 and up to {_LONGEST:g}, not {seconds}"
    return ""


def _option_problems(options: Options) -> list[str]:
    given = cast("Mapping[object, object]", options)
    problems = [
        f"options[{key!r}]: unknown, known are {', '.join(_KNOWN_OPTIONS)}"
        for key in given
        if key not in _KNOWN_OPTIONS
    ]
    for name in ("timeout", "deadline"):
        if name in given:
            problem = _seconds_problem(given[name])
            if problem:
                problems.append(f"options.{name}: {problem}")
    if "retry" in given and not isinstance(given["retry"], Retry | bool):
        problems.append(f"options.retry: a Retry, True or False, not {type(given['retry']).__name__}")
    return problems


def _no_library(error: ModuleNotFoundError, other: str) -> ImportError:
    return ImportError(f"{error.msg}: pip install pyreqwest, or pass transport={other}()", name=error.name)
