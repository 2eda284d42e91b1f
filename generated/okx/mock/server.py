"""The mock: routes, the order of checks, the record of what was asked, and a thin ASGI shell around it.

It knows no exchange: who may ask and what a refusal looks like comes from the module named in the data.
"""

from __future__ import annotations

import difflib
import functools
import importlib
import threading
import time
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, TypeAlias, cast
from urllib.parse import quote

import msgspec

from .answers import Answerer
from .calls import REMOVED, Call, CallLog, without
from .data import Api, EndpointData, MockData
from .rules import Clock, ExchangeRules, Problem, Refusal, RulesFactory
from .validate import Parsed, Validator, worst
from .wire import JSON, Headers, Reply, Request, parse_query, request

Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]

BODY_LIMIT = 1 << 20
"""Bytes of a request body, 1 MiB: more than any documented request needs."""

_ALWAYS_SECRET = frozenset({"authorization", "proxy-authorization", "cookie"})


class Mock:
    """A server that behaves like the exchange its data is about: an ASGI 3 application, and a plain function besides.

    ``rules`` replace those of the exchange's own module, for instance to have other accounts; ``clock`` gives Unix
    seconds, the system's by default. Safe to use from several threads.

    Raises:
        ValueError: there is no module for the exchange, or two endpoints share method and path.
    """

    def __init__(
        self,
        data: MockData,
        *,
        rules: ExchangeRules | None = None,
        clock: Clock = time.time,
        body_limit: int = BODY_LIMIT,
    ) -> None:
        self.data = data
        self._rules = rules or _rules(data.api, clock)
        self._body_limit = body_limit
        self._log = CallLog()
        self._queues: defaultdict[str, deque[Reply]] = defaultdict(deque)
        self._lock = threading.Lock()
        self._secret_headers = self._rules.secret_headers | _ALWAYS_SECRET
        self._secret_parameters = self._rules.secret_parameters
        self._routes: dict[str, _Route] = {}
        self._paths: dict[bytes, dict[str, _Route]] = {}
        for name, endpoint in data.endpoints.items():
            route = self._routes[name] = _Route(name, endpoint, self._rules)
            methods = self._paths.setdefault(endpoint.path.encode(), {})
            if endpoint.method in methods:
                other = methods[endpoint.method].name
                raise ValueError(f"{name} and {other} are both {endpoint.method} {endpoint.path}")
            methods[endpoint.method] = route

    def handle(self, method: str, target: str | bytes, headers: Headers = (), body: bytes | None = None) -> Reply:
        """Answer one request, without a network and without an event loop. Never raises for what the request holds.

        ``target`` is the path with its query exactly as it would go over the wire; the signature is checked over these
        bytes and those of ``body``. Returns status, headers and body, which also unpack like a tuple.
        """
        asked = request(method, target, headers, body)
        route, parsed, outcome = self._decide(asked)
        reply, why = (outcome, "") if isinstance(outcome, Reply) else (outcome.reply, outcome.why)
        self._record(asked, route, parsed, reply.status, why)
        return reply

    def reply(self, name: str, body: Mapping[str, Any] | Sequence[Any] | bytes, *, status: int = 200) -> None:
        """Queue what an endpoint answers next, once a request passes all checks; refused requests leave it there.

        A mapping is the whole answer, a list is its data (put into the documented envelope), bytes go out as they are.

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

    def calls(self, name: str | None = None, *, last: int | None = None) -> list[Call]:
        """The requests that an endpoint was sent, refused ones included, oldest first; without a name, all requests.

        The latest 10,000 requests are remembered, fewer when their bodies are huge; ``last`` asks for so many of the
        latest only. Secrets are taken out: see ``Call``.

        Raises:
            LookupError: there is no such endpoint.
            CallsDroppedError: some of the calls asked for are no longer remembered.
        """
        return self._log.get(None if name is None else self._route(name).name, last)

    def reset(self) -> None:
        """Forget all calls and all queued answers."""
        with self._lock:
            self._queues.clear()
        self._log.clear()

    def running(self, port: int = 0, host: str = "127.0.0.1") -> AbstractContextManager[str]:
        """Serve over HTTP from a thread for as long as the context lasts; gives the URL. Port 0 takes a free one.

        Raises:
            ImportError: uvicorn is not installed.
            OSError: the port is taken.
        """
        from .serving import running

        return running(self, host=host, port=port)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI 3. A WebSocket is refused; a bare ``?`` at the end of a target is not visible to an application."""
        match scope["type"]:
            case "http":
                await self._http(scope, receive, send)
            case "lifespan":
                await _lifespan(receive, send)
            case _:
                await receive()
                await send({"type": "websocket.close", "code": 1008})

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = bytearray()
        more = True
        # One byte past the limit is enough to refuse: the rest is not waited for.
        while more and len(body) <= self._body_limit:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
        status, headers, content = self.handle(scope["method"], _target(scope), scope["headers"], bytes(body))
        raw_headers = [(name.encode(), value.encode("latin-1")) for name, value in headers]
        raw_headers.append((b"content-length", str(len(content)).encode()))
        await send({"type": "http.response.start", "status": status, "headers": raw_headers})
        await send({"type": "http.response.body", "body": content})

    def _decide(self, asked: Request) -> tuple[_Route | None, Parsed | None, Reply | Refusal]:
        methods = self._paths.get(asked.path)
        if methods is None:
            return None, None, self._refuse(Problem("unknown_path", "no endpoint has this path"), None)
        route = methods.get(asked.method)
        if route is None:
            allowed = ", ".join(sorted(methods))
            refusal = self._refuse(Problem("wrong_method", f"this path is for {allowed}"), None)
            reply = refusal.reply._replace(headers=(*refusal.reply.headers, ("allow", allowed)))
            return None, None, Refusal(reply, refusal.why)
        if len(asked.body) > self._body_limit:
            problem = Problem("too_large", f"the body has more than {self._body_limit} bytes", limit=self._body_limit)
            return route, None, self._refuse(problem, route.endpoint)
        refusal_of_caller = self._rules.authenticate(asked, route.endpoint)
        if refusal_of_caller is not None:
            return route, None, refusal_of_caller
        parsed = route.validator(asked)
        if parsed.problems:
            refusal = self._refuse(worst(parsed.problems), route.endpoint)
            others = [problem.why for problem in parsed.problems if problem.why not in refusal.why]
            return route, parsed, msgspec.structs.replace(refusal, why="; ".join([refusal.why, *others[:20]]))
        return route, parsed, self._queued(route.name) or route.answerer(parsed.arguments)

    def _refuse(self, problem: Problem, endpoint: EndpointData | None) -> Refusal:
        return self._rules.refuse(problem, endpoint)

    def _queued(self, name: str) -> Reply | None:
        if name not in self._queues:
            return None
        with self._lock:
            queue = self._queues.get(name)
            return queue.popleft() if queue else None

    def _record(self, asked: Request, route: _Route | None, parsed: Parsed | None, status: int, why: str) -> None:
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
        )
        self._log.add(call, len(asked.target) + len(asked.body) + sum(map(len, headers.values())))

    def _route(self, name: str) -> _Route:
        try:
            return self._routes[name]
        except KeyError:
            near = difflib.get_close_matches(name, self._routes, 3)
            hint = f"; did you mean {', '.join(near)}?" if near else ""
            raise LookupError(f"the mock has no endpoint {name!r}{hint}") from None


class _Route:
    """One endpoint; its checks and its answers are compiled at the first request."""

    def __init__(self, name: str, endpoint: EndpointData, rules: ExchangeRules) -> None:
        self.name = name
        self.endpoint = endpoint
        self._rules = rules

    @functools.cached_property
    def validator(self) -> Validator:
        return Validator(self.endpoint)

    @functools.cached_property
    def answerer(self) -> Answerer:
        return Answerer(self.endpoint, self._rules)


def _rules(api: Api, clock: Clock) -> ExchangeRules:
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
    return factory(api, clock=clock)


def _target(scope: Scope) -> bytes:
    """The request target as it was on the wire; servers that do not tell have a decoded path only."""
    path = cast("bytes | None", scope.get("raw_path")) or quote(scope["path"]).encode()
    query = cast("bytes", scope.get("query_string", b""))
    return path + b"?" + query if query and b"?" not in path else path


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
