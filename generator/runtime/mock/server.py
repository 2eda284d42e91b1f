"""The mock: routes, the order of checks, what goes wrong on purpose, and the record of what was asked.

It knows no exchange: who may ask, what is counted and what a refusal looks like comes from the module that the data
names.
"""

from __future__ import annotations

import difflib
import functools
import importlib
import os
import threading
import time
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, NamedTuple, Unpack, cast

import msgspec

from . import asgi, faults
from .acting import Actor
from .calls import REMOVED, Call, CallLog, Counts, without
from .data import Api, EndpointData, MockData
from .faults import Delivery, Fault, FaultKind, FaultOptions, Held
from .limits import Windows
from .routes import Route
from .rules import Budget, Clock, ExchangeRules, Failure, Problem, Refusal, RichRules, RulesFactory, RulesFromFile
from .state import Memory, Moment, Written
from .validate import Parsed, worst
from .wire import JSON, Headers, Reply, Request, is_list, parse_query, request

BODY_LIMIT = 1 << 20
"""Bytes of a request body, 1 MiB: more than any documented request needs."""

LOOPBACK = "127.0.0.1"
"""Where requests in process come from."""

_ALWAYS_SECRET = frozenset({"authorization", "proxy-authorization", "cookie"})
_NOTHING = Reply(0, (), b"")


class Mock:
    """A server that behaves like the exchange its data is about: an ASGI 3 application, and a plain function besides.

    ``rules`` replace those of the exchange's own module; ``accounts`` is a file with accounts that replace the one that
    every mock has. ``clock`` gives Unix seconds, the system's by default. With ``limits`` the documented rate limits
    hold. With ``memory`` what is written is found again, as far as the exchange's rules know how; without it look-ups
    show the documented example.
    ``visible_after``, which may be changed at any time, is how many seconds later look-ups see what was written. Safe
    to use from several threads.

    Raises:
        ValueError: there is no module for the exchange, two endpoints share method and path, the file of accounts is
            wrong, or limits or accounts are asked for and the rules know none.
    """

    def __init__(
        self,
        data: MockData,
        *,
        rules: ExchangeRules | None = None,
        accounts: str | os.PathLike[str] | None = None,
        clock: Clock = time.time,
        body_limit: int = BODY_LIMIT,
        limits: bool = False,
        memory: bool = True,
        visible_after: float = 0.0,
    ) -> None:
        self.data = data
        self.visible_after = visible_after
        self._clock = clock
        self._skew = 0.0
        if rules is not None and accounts is not None:
            raise ValueError("rules have their accounts already")
        self._rules = rules or _rules(data.api, self.now, accounts)
        self._rich = self._rules if isinstance(self._rules, RichRules) else None
        if limits and self._rich is None:
            raise ValueError(f"the mock has no rate limits for {data.api.exchange!r}: its rules know none")
        self._windows = Windows() if limits else None
        self._memory = Memory(self._rich.kinds, data.api.path_prefix) if memory and self._rich else None
        self._actor = Actor(self._rich, self._memory, self._windows) if self._rich else None
        self._faults = faults.Faults()
        self._body_limit = body_limit
        self._log = CallLog()
        self._queues: defaultdict[str, deque[Reply]] = defaultdict(deque)
        self._lock = threading.Lock()
        self._secret_headers = self._rules.secret_headers | _ALWAYS_SECRET
        self._secret_parameters = self._rules.secret_parameters
        self._routes: dict[str, Route] = {}
        self._paths: dict[bytes, dict[str, Route]] = {}
        for name, endpoint in data.endpoints.items():
            route = Route(name, endpoint, self._rules, data.api.path_prefix, self._memory, self._find)
            self._routes[name] = route
            methods = self._paths.setdefault(endpoint.path.encode(), {})
            if endpoint.method in methods:
                other = methods[endpoint.method].name
                raise ValueError(f"{name} and {other} are both {endpoint.method} {endpoint.path}")
            methods[endpoint.method] = route

    def handle(
        self,
        method: str,
        target: str | bytes,
        headers: Headers = (),
        body: bytes | None = None,
        *,
        address: str = LOOPBACK,
    ) -> Reply:
        """Answer one request, without a network and without an event loop. Never raises for what the request holds.

        ``target`` is the path with its query exactly as it would go over the wire; the signature is checked over these
        bytes and those of ``body``. ``address`` is where it comes from. Returns status, headers and body, which also
        unpack like a tuple. A delay that was asked for is slept; an answer that was to be cut off comes back cut off.

        Raises:
            NoAnswerError: a fault says that no answer is sent, ever.
            ConnectionCutError: a fault says that the connection is reset or closed without an answer.
        """
        outcome = self.arrive(request(method, target, headers, body), address)
        return outcome if isinstance(outcome, Reply) else _at_once(outcome)

    def arrive(self, asked: Request, address: str) -> Reply | Delivery | Held:
        """Decide about a request: the answer, or how one is (not) to be delivered where something goes wrong."""
        checked = self._check(asked, address)
        if isinstance(checked, _Refused):
            refusal = checked.refusal
            self._record(asked, checked.route, checked.parsed, refusal.reply.status, refusal.why)
            return refusal.reply
        route, parsed = checked
        fault = self._faults.take(route.name) if self._faults.active else None
        if fault is None:
            outcome = self._do(asked, route, parsed)
            reply, why = (outcome, "") if isinstance(outcome, Reply) else (outcome.reply, outcome.why)
            self._record(asked, route, parsed, reply.status, why)
            return reply
        if fault.kind == "delay_before":
            return Held(fault.seconds, functools.partial(self._strike, fault, asked, route, parsed))
        return self._strike(fault, asked, route, parsed)

    def reply(self, name: str, body: Mapping[str, Any] | Sequence[Any] | bytes, *, status: int = 200) -> None:
        """Queue what an endpoint answers next, once a request passes all checks; refused requests leave it there.

        A mapping is the whole answer, a list is its data (put into the documented envelope), bytes go out as they are.
        Nothing else happens then: such a request is not remembered.

        Raises:
            LookupError: there is no such endpoint.
            TypeError, ValueError: the body can't be written as JSON.
        """
        route = self._route(name)
        if isinstance(body, bytes):
            raw = body
        else:
            raw = msgspec.json.encode(body if isinstance(body, Mapping) else route.answerer.wrapped(body))
        binary = route.endpoint.response.style == "binary" and isinstance(body, bytes)
        content_type = ("content-type", self._rules.binary_type) if binary else JSON
        with self._lock:
            self._queues[name].append(Reply(status, (content_type,), raw))

    def wrapped(self, name: str, data: Any) -> Any:
        """The success answer of an endpoint that carries this data, in the documented envelope.

        Raises:
            LookupError: there is no such endpoint.
        """
        return self._route(name).answerer.wrapped(data)

    def fault(
        self, name: str | None, kind: FaultKind, *, times: int | None = 1, **options: Unpack[FaultOptions]
    ) -> None:
        """Let something go wrong with the next requests of an endpoint that pass all checks (None: of any endpoint).

        ``times`` says with how many, None with all from now on. Faults befall requests in the order they were asked
        for, those of the endpoint before those of any. The kinds, and which options each takes, are in ``Fault``.

        Raises:
            LookupError: there is no such endpoint.
            ValueError: there is no such kind, it lacks something or does not take an option, or the endpoint or the
                exchange's rules give it nothing to work on.
        """
        fault = faults.made(kind, options)
        if times is not None and times < 1:
            raise ValueError(f"{kind}: {times} times is never")
        if name is not None and kind == "drift" and not faults.can_drift(self._route(name).endpoint, fault.field):
            raise ValueError(f"drift: {name} documents no field {fault.field!r}".replace(" ''", ""))
        if self._rich is None and kind in ("fail", "maintenance", "burst"):
            raise ValueError(f"{kind}: the rules of {self.data.api.exchange!r} know no such answer")
        self._faults.add(None if name is None else self._route(name).name, fault, times)

    def chaos(
        self,
        seed: int | str,
        rates: Mapping[str, float],
        *,
        endpoints: Iterable[str] | None = None,
        delay: tuple[float, float] = (0.0, 0.05),
        visible_after: tuple[float, float] = (0.0, 5.0),
        burst: int = 3,
    ) -> None:
        """Let things go wrong by chance from now on, where no fault was asked for.

        ``rates`` maps kinds of faults to probabilities, ``fail:<code>`` stands for a failure with that code. What
        befalls the n-th request of an endpoint that passes all checks depends on the seed, the endpoint's name and n
        alone. ``delay`` and ``visible_after`` are ranges of seconds, ``burst`` the length of one in requests. Another
        call starts anew.

        Raises:
            LookupError: there is no such endpoint.
            ValueError: a kind is unknown or can't be had by chance, or the probabilities do not add up.
        """
        names = self._routes if endpoints is None else [self._route(name).name for name in endpoints]
        chosen = {name: self.data.endpoints[name] for name in names}
        made = faults.Chaos(seed, rates, chosen, delay=delay, visible_after=visible_after, burst=burst)
        if self._rich is None and made.needs_rules:
            raise ValueError(f"the rules of {self.data.api.exchange!r} know no failures by code")
        self._faults.unleash(made)

    def calm(self) -> None:
        """Nothing goes wrong any more: forget all faults and the chaos."""
        self._faults.clear()

    def skew(self, seconds: float) -> None:
        """Let the exchange's clock go ahead of the mock's, or behind where negative; 0 sets it right again.

        It moves what the exchange tells of the time and how it judges timestamps, not the limits and waits.
        """
        self._skew = seconds

    def now(self) -> float:
        """The exchange's clock, Unix seconds."""
        return self._clock() + self._skew

    def orders(self, kind: str | None = "order") -> list[Written]:
        """All orders that were accepted, whether their answers arrived or not, in the order they came.

        ``kind`` is another sort of thing that the exchange's rules know, None stands for all. Requests whose answer
        was queued with ``reply`` are not among them.

        Raises:
            LookupError: nothing of this kind is ever remembered.
        """
        known = {one.name for one in self._rich.kinds} if self._rich and self._memory else set[str]()
        if self._memory is None or (kind is not None and kind not in known):
            raise LookupError(f"the mock remembers no {kind!r}; it remembers {', '.join(sorted(known)) or 'nothing'}")
        return self._memory.written(kind)

    def finish(self, name: str, state: str = "filled", **values: str) -> Written:
        """End something that is live, given by its id or its client id: nothing is ever filled by itself.

        Raises:
            LookupError: nothing live has this id.
        """
        if self._memory is None:
            raise LookupError("the mock remembers nothing")
        return self._memory.finish(name, state, values, self._moment())

    def calls(self, name: str | None = None, *, last: int | None = None) -> list[Call]:
        """The requests that an endpoint was sent, refused ones included, oldest first; without a name, all requests.

        The latest 10,000 requests are remembered, fewer when their bodies are huge; ``last`` asks for so many of the
        latest only. Secrets are taken out: see ``Call``.

        Raises:
            LookupError: there is no such endpoint.
            CallsDroppedError: some of the calls asked for are no longer remembered.
        """
        return self._log.get(None if name is None else self._route(name).name, last)

    def counts(self, name: str | None = None) -> Counts:
        """How many requests an endpoint was sent, how many were refused and why, and what went wrong on purpose.

        Raises:
            LookupError: there is no such endpoint.
        """
        return self._log.counts(None if name is None else self._route(name).name)

    def reset(self) -> None:
        """Forget all calls and queued answers, all that was written and counted, and all that was to go wrong."""
        with self._lock:
            self._queues.clear()
        self._faults.clear()
        if self._memory is not None:
            self._memory.clear()
        if self._windows is not None:
            self._windows.clear()
        self._log.clear()

    def running(self, port: int = 0, host: str = LOOPBACK) -> AbstractContextManager[str]:
        """Serve over HTTP from a thread for as long as the context lasts; gives the URL. Port 0 takes a free one.

        Raises:
            ImportError: uvicorn is not installed.
            OSError: the port is taken.
        """
        from .serving import running

        return running(self, host=host, port=port)

    async def __call__(self, scope: asgi.Scope, receive: asgi.Receive, send: asgi.Send) -> None:
        """ASGI 3. A WebSocket is refused; a bare ``?`` at the end of a target is not visible to an application.

        Raises:
            ConnectionCutError: a fault says that the connection breaks, and the server gave no way to do it.
        """
        match scope["type"]:
            case "http":
                await asgi.http(self, scope, receive, send, self._body_limit)
            case "lifespan":
                await asgi.lifespan(receive, send)
            case _:
                await receive()
                await send({"type": "websocket.close", "code": 1008})

    def _check(self, asked: Request, address: str) -> tuple[Route, Parsed] | _Refused:
        """All checks, in their order."""
        methods = self._paths.get(asked.path)
        if methods is None:
            return _Refused(self._refuse(Problem("unknown_path", "no endpoint has this path"), None))
        route = methods.get(asked.method)
        if route is None:
            allowed = ", ".join(sorted(methods))
            refusal = self._refuse(Problem("wrong_method", f"this path is for {allowed}"), None)
            reply = refusal.reply._replace(headers=(*refusal.reply.headers, ("allow", allowed)))
            return _Refused(Refusal(reply, refusal.why))
        if len(asked.body) > self._body_limit:
            problem = Problem("too_large", f"the body has more than {self._body_limit} bytes", limit=self._body_limit)
            return _Refused(self._refuse(problem, route.endpoint), route)
        if self._windows is None:
            parsed, refused = None, self._rules.authenticate(asked, route.endpoint, address)
        else:
            parsed, refused = self._counted(asked, route, address, self._windows)
        if refused is not None:
            return _Refused(refused, route)
        parsed = parsed or route.validator(asked)
        if parsed.problems:
            failures = self._failing(route, parsed)
            items = len(parsed.arguments) if is_list(parsed.arguments) else 1
            if 0 < len(failures) < items:
                return route, parsed
            if self._actor is not None and failures:
                refusal = self._actor.refuse(route, parsed.arguments, failures, self._moment())
            else:
                refusal = self._refuse(worst(parsed.problems), route.endpoint)
            others = [problem.why for problem in parsed.problems if problem.why not in refusal.why]
            return _Refused(msgspec.structs.replace(refusal, why="; ".join([refusal.why, *others[:20]])), route, parsed)
        return route, parsed

    def _counted(
        self, asked: Request, route: Route, address: str, windows: Windows
    ) -> tuple[Parsed | None, Refusal | None]:
        """Check who asks, with the limits before and after; what is counted may stand anywhere in the request."""
        limiter, rich = route.limiter, self._rich
        if limiter is None or rich is None:
            return None, self._rules.authenticate(asked, route.endpoint, address)
        parsed = route.validator(asked)
        budgets = limiter.of_address(parsed.arguments, address, signed=rich.named(asked))
        refused = self._admitted(budgets, windows) or self._rules.authenticate(asked, route.endpoint, address)
        if refused is None:
            refused = self._admitted(limiter.of_user(parsed.arguments, rich.who(asked)), windows)
        return parsed, refused

    def _admitted(self, budgets: Sequence[Budget], windows: Windows) -> Refusal | None:
        full = windows.admit(budgets, self._clock()) if budgets else None
        if full is None or self._rich is None:
            return None
        window = "a day" if full.daily else f"{full.window:g} s"
        return self._rich.too_many(f"more than {full.count} in {window} for {', '.join(full.key)}")

    def _refuse(self, problem: Problem, endpoint: EndpointData | None) -> Refusal:
        return self._rules.refuse(problem, endpoint)

    def _do(self, asked: Request, route: Route, parsed: Parsed, fault: Fault | None = None) -> Reply | Refusal:
        """What an accepted request does, and what comes of it."""
        queued = self._queued(route.name)
        if queued is not None:
            return queued
        failures = self._failing(route, parsed)
        if self._actor is None or (route.is_plain and fault is None and not failures):
            return route.answerer(parsed.arguments)
        seconds = None if fault is None else fault.visible_after
        return self._actor.act(
            asked,
            route,
            parsed.arguments,
            self._moment(),
            failures=failures if fault is None else {**failures, **fault.failures()},
            late=fault is not None and fault.kind == "delay_before",
            visible_after=self.visible_after if seconds is None else seconds,
        )

    def _failing(self, route: Route, parsed: Parsed) -> dict[int, Failure]:
        """Items that are not done while others are."""
        return self._actor.failing(route, parsed.problems) if parsed.problems and self._actor is not None else {}

    def _strike(self, fault: Fault, asked: Request, route: Route, parsed: Parsed) -> Delivery:
        """What becomes of a request that something befalls."""
        outcome: Reply | Refusal = _NOTHING if fault.is_before else self._do(asked, route, parsed, fault)
        if fault.kind == "raw":
            outcome = faults.raw(fault)
        elif self._rich is not None:
            outcome = self._failed(fault, self._rich) or outcome
        reply, why = (outcome, "") if isinstance(outcome, Reply) else (outcome.reply, outcome.why)
        envelope = self.data.api.envelope
        delivery = faults.deliver(fault, reply, route.endpoint, (envelope.code, envelope.data))
        name = "" if delivery is None else fault.name
        delivery = delivery or Delivery(reply)
        status = 0 if delivery.reply is None else delivery.reply.status
        self._record(asked, route, parsed, status, why, name)
        return delivery

    def _failed(self, fault: Fault, rich: RichRules) -> Refusal | None:
        match fault.kind:
            case "fail" if fault.items is None:
                return rich.fail(fault.failure(), why="a fault", status=fault.status)
            case "maintenance":
                return rich.fail(rich.maintenance, why="a fault")
            case "burst":
                return rich.too_many("a fault")
            case _:
                return None

    def _moment(self) -> Moment:
        tick = self._clock()
        return Moment(tick, tick + self._skew)

    def _queued(self, name: str) -> Reply | None:
        if name not in self._queues:
            return None
        with self._lock:
            queue = self._queues.get(name)
            return queue.popleft() if queue else None

    def _record(
        self, asked: Request, route: Route | None, parsed: Parsed | None, status: int, why: str, fault: str = ""
    ) -> None:
        secrets = self._secret_headers
        headers = {name: REMOVED if name in secrets else value for name, value in asked.headers.items()}
        query = parsed.query if parsed else parse_query(asked.query)[0]
        call = Call(
            endpoint=route.name if route else "",
            method=asked.method[:32],
            path=asked.path[:2048].decode("latin-1"),
            query=cast("dict[str, str]", without(query, self._secret_parameters)),
            body=without(parsed.body, self._secret_parameters) if parsed else None,
            headers=headers,
            status=status,
            why=why,
            fault=fault,
        )
        self._log.add(call, len(asked.target) + len(asked.body) + sum(map(len, headers.values())))

    def _route(self, name: str) -> Route:
        try:
            return self._routes[name]
        except KeyError:
            near = difflib.get_close_matches(name, self._routes, 3)
            hint = f"; did you mean {', '.join(near)}?" if near else ""
            raise LookupError(f"the mock has no endpoint {name!r}{hint}") from None

    def _find(self, method: str, path: str) -> EndpointData | None:
        route = self._paths.get(path.encode(), {}).get(method)
        return None if route is None else route.endpoint


class _Refused(NamedTuple):
    """A request that is not let through, as far as it was understood."""

    refusal: Refusal
    route: Route | None = None
    parsed: Parsed | None = None


def _at_once(outcome: Delivery | Held) -> Reply:
    if isinstance(outcome, Held):
        time.sleep(outcome.seconds)
        outcome = outcome.resume()
    time.sleep(outcome.wait)
    match outcome.ending:
        case "never":
            raise faults.NoAnswerError("no answer is sent, ever")
        case "reset" | "close":
            raise faults.ConnectionCutError(f"the mock was asked to {outcome.ending} the connection")
        case _:
            return cast("Reply", outcome.reply)


def _rules(api: Api, clock: Clock, accounts: str | os.PathLike[str] | None) -> ExchangeRules:
    name = api.exchange
    if not name.isidentifier():
        raise ValueError(f"{name!r} can't be the name of an exchange")
    try:
        module = importlib.import_module("." + name, __package__)
    except ModuleNotFoundError as error:
        if error.name != f"{__package__}.{name}":
            raise
        raise ValueError(f"the mock has no rules for {name!r}: there is no {name}.py beside {__name__}") from error
    factory = cast("RulesFactory | None", getattr(module, "Rules", None))
    if factory is None:
        raise ValueError(f"the mock has no rules for {name!r}: {name}.py has no class Rules")
    if accounts is None:
        return factory(api, clock=clock)
    if not hasattr(factory, "with_accounts"):
        raise ValueError(f"the mock takes no accounts for {name!r}: its rules know none")
    return cast("RulesFromFile", factory).with_accounts(api, Path(accounts), clock=clock)
