"""What a test does to a mock: sets answers, lets things go wrong, moves the clock, asks what happened."""

from __future__ import annotations

import difflib
import threading
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Unpack

import msgspec

from . import faults
from .calls import Call, CallLog, Counts
from .data import MockData
from .faults import FaultKind, FaultOptions
from .limits import Windows
from .routes import Route
from .rules import Clock, ExchangeRules, RichRules
from .state import Memory, Moment, Written
from .wire import JSON, Reply


class Steering:
    """The half of a mock that tests see; what a request sees is in ``Mock``, which makes all that is named here."""

    data: MockData
    visible_after: float
    _clock: Clock
    _skew: float
    _rules: ExchangeRules
    _rich: RichRules | None
    _windows: Windows | None
    _memory: Memory | None
    _faults: faults.Faults
    _log: CallLog
    _queues: defaultdict[str, deque[Reply]]
    _lock: threading.Lock
    _routes: dict[str, Route]

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

    def _moment(self) -> Moment:
        tick = self._clock()
        return Moment(tick, tick + self._skew)

    def _queued(self, name: str) -> Reply | None:
        if name not in self._queues:
            return None
        with self._lock:
            queue = self._queues.get(name)
            return queue.popleft() if queue else None

    def _route(self, name: str) -> Route:
        try:
            return self._routes[name]
        except KeyError:
            near = difflib.get_close_matches(name, self._routes, 3)
            hint = f"; did you mean {', '.join(near)}?" if near else ""
            raise LookupError(f"the mock has no endpoint {name!r}{hint}") from None
