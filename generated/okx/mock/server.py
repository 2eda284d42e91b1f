"""The mock: routes, the order of checks, what goes wrong on purpose, and the record of what was asked.

It knows no exchange: who may ask, what is counted and what a refusal looks like comes from the module that the data
names.
"""

from __future__ import annotations

import functools
import importlib
import os
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, NamedTuple, cast

import msgspec

from . import asgi, faults
from .acting import Actor
from .calls import REMOVED, Call, CallLog, Seen, without
from .clocks import MovableClock
from .data import Api, EndpointData, MockData
from .faults import Delivery, Fault, Held
from .fresh import Fresh
from .limits import Windows
from .routes import Route
from .rules import Budget, Clock, ExchangeRules, Failure, Problem, Refusal, RichRules, RulesFactory, RulesFromFile
from .state import Memory
from .steering import AsMade, Steering
from .validate import Parsed, worst
from .wire import Headers, Reply, Request, is_list, parse_query, request

BODY_LIMIT = 1 << 20
"""Bytes of a request body, 1 MiB: more than any documented request needs."""

LOOPBACK = "127.0.0.1"
"""Where requests in process come from."""

_ALWAYS_SECRET = frozenset({"authorization", "proxy-authorization", "cookie"})
_NOTHING = Reply(0, (), b"")


class Mock(Steering):
    """A server that behaves like the exchange its data is about: an ASGI 3 application, and a plain function besides.

    ``rules`` replace those of the exchange's own module; ``accounts`` is a file with accounts that replace the one that
    every mock has. ``clock`` gives Unix seconds, the system's by default. With ``limits`` the documented rate limits
    hold. With ``memory`` what is written is found again, as far as the exchange's rules know how; without it look-ups
    show the documented example.
    ``visible_after``, which may be changed at any time, is how many seconds later look-ups see what was written.
    With ``control`` it can be controlled over HTTP under ``/_mock/`` by whoever reaches it (see ``control``).
    ``on_call`` is told of each request once it is decided. With ``synthesize``, a seed, all answers are random ones
    that the docs allow, and nothing is remembered; the same seed gives the same answers. Safe to use from several
    threads.

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
        control: bool = True,
        on_call: Callable[[Call], None] | None = None,
        synthesize: int | str | None = None,
    ) -> None:
        self.data = data
        self.visible_after = visible_after
        self._as_made = AsMade(visible_after, limits)
        self._age = 0
        self._beginning = None
        self._control = control
        self._clock = MovableClock(clock)
        self._skew = 0.0
        if rules is not None and accounts is not None:
            raise ValueError("rules have their accounts already")
        self._rules = rules or _rules(data.api, self.now, accounts)
        self._rich = self._rules if isinstance(self._rules, RichRules) else None
        self._windows = None
        remembers = memory and synthesize is None
        self._memory = Memory(self._rich.kinds, data.api.path_prefix) if remembers and self._rich else None
        self._actor = Actor(self._rich, self._memory, None) if self._rich else None
        self.limits = limits
        self._fresh = Fresh(self.now)
        self._faults = faults.Faults()
        self._body_limit = body_limit
        self._log = CallLog()
        self._listeners: list[Callable[[Call], None]] = [on_call] if on_call is not None else []
        self._queues: defaultdict[str, deque[Reply]] = defaultdict(deque)
        self._standing: dict[str, Reply] = {}
        self._lock = threading.Lock()
        self._secret_headers = self._rules.secret_headers | _ALWAYS_SECRET
        self._secret_parameters = self._rules.secret_parameters
        # A name may be there and not be seen where something is escaped.
        self._spelled_secrets = [b"\\", *(name.encode() for name in self._secret_parameters)]
        self._routes: dict[str, Route] = {}
        self._paths: dict[bytes, dict[str, Route]] = {}
        for name, endpoint in data.endpoints.items():
            route = Route(
                name,
                endpoint,
                self._rules,
                data.api.path_prefix,
                self._memory,
                fresh=self._fresh,
                seed=synthesize,
                find=self._find,
            )
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
        if type(checked) is _Refused:
            refusal = checked.refusal
            self._record(asked, checked.route, checked.parsed, refusal.reply.status, refusal.why, let_in=checked.let_in)
            return refusal.reply
        route, parsed = cast("tuple[Route, Parsed]", checked)
        fault = self._faults.take(route.name) if self._faults.active else None
        if fault is None:
            outcome = self._do(asked, route, parsed)
            reply, why = (outcome, "") if isinstance(outcome, Reply) else (outcome.reply, outcome.why)
            self._record(asked, route, parsed, reply.status, why)
            return reply
        if fault.kind == "delay_before":
            return Held(fault.seconds, functools.partial(self._strike_late, self._age, fault, asked, route, parsed))
        return self._strike(fault, asked, route, parsed)

    def overloaded(self, method: str, target: bytes, headers: int) -> Reply:
        """Turn away a request with more headers than anybody needs; they are not looked at."""
        reply = Reply(431, (), b"")
        why = f"431: {headers} headers, at most {asgi.HEADER_LIMIT}"
        self._record(request(method, target), None, None, reply.status, why, let_in=False)
        return reply

    def reserves(self, path: str) -> bool:
        """Whether a path is the mock's own instead of the exchange's: health always, control where it is on."""
        return path == f"{asgi.RESERVED}/health" or (
            self._control and (path == asgi.RESERVED or path.startswith(f"{asgi.RESERVED}/"))
        )

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
            refusal = msgspec.structs.replace(refusal, why="; ".join([refusal.why, *others[:20]]))
            return _Refused(refusal, route, parsed, let_in=True)
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
        refused = self._admitted(budgets, windows) if budgets else None
        refused = refused or self._rules.authenticate(asked, route.endpoint, address)
        if refused is None:
            budgets = limiter.of_user(parsed.arguments, rich.who(asked))
            refused = self._admitted(budgets, windows) if budgets else None
        return parsed, refused

    def _admitted(self, budgets: Sequence[Budget], windows: Windows) -> Refusal | None:
        full = windows.admit(budgets, self._clock())
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
        failures = self._failing(route, parsed) if parsed.problems else {}
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
        if fault.kind == "arrive_twice":
            outcome = self._do(asked, route, parsed, fault)
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

    def _strike_late(self, age: int, fault: Fault, asked: Request, route: Route, parsed: Parsed) -> Delivery:
        # What a test left lying about must not be done in the next one.
        return self._strike(fault, asked, route, parsed) if age == self._age else Delivery(None, "close")

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

    def _record(
        self,
        asked: Request,
        route: Route | None,
        parsed: Parsed | None,
        status: int,
        why: str,
        fault: str = "",
        *,
        let_in: bool = True,
    ) -> None:
        headers = asked.headers.copy()
        for name in self._secret_headers.intersection(headers):
            headers[name] = REMOVED
        secrets = self._secret_parameters
        if parsed is None:
            query, body = parse_query(asked.query)[0], None
        else:
            query, body = parsed.query, parsed.body
        if query and not secrets.isdisjoint(query):
            query = without(query, secrets)
        seen = Seen(
            route.name if route else "",
            asked.method,
            asked.path,
            query,
            None if body is None else _remembered(asked.body, body, secrets, self._spelled_secrets),
            headers,
            status,
            why,
            fault,
            self._clock(),
            self._rich.who(asked).user if let_in and self._rich else "",
            let_in,
        )
        self._log.add(seen, len(asked.target) + len(asked.body) + sum(map(len, headers.values())))
        if self._listeners:
            call = seen.call()
            for listener in self._listeners:
                listener(call)

    def _ask(self, asked: Request) -> Call:
        here, heard = threading.get_ident(), list[Call]()

        def listener(call: Call) -> None:
            if threading.get_ident() == here:
                heard.append(call)

        self._listeners.append(listener)
        try:
            outcome = self.arrive(asked, LOOPBACK)
            if isinstance(outcome, Held):
                outcome.resume()
        finally:
            self._listeners.remove(listener)
        return heard[-1]

    def _find(self, method: str, path: str) -> EndpointData | None:
        route = self._paths.get(path.encode(), {}).get(method)
        return None if route is None else route.endpoint


class _Refused(NamedTuple):
    """A request that is not let through, as far as it was understood."""

    refusal: Refusal
    route: Route | None = None
    parsed: Parsed | None = None
    let_in: bool = False


def _remembered(raw: bytes, body: Any, secrets: frozenset[str], spelled: Sequence[bytes]) -> bytes:
    """A body that was read, as it came or, where secrets are in it, written anew without them."""
    for name in spelled:
        if name in raw:
            break
    else:
        return raw
    cleaned = without(body, secrets)
    return raw if cleaned is body else msgspec.json.encode(cleaned)


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
