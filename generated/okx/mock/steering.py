"""What a test does to a mock: sets answers, lets things go wrong, moves the clock, asks what happened."""

from __future__ import annotations

import difflib
import threading
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Unpack

import msgspec

from . import callfile, clocks, expecting, faults
from .acting import Actor
from .calls import Call, CallLog, Counts
from .clocks import MovableClock
from .data import MockData
from .faults import FaultKind, FaultOptions
from .fresh import Fresh
from .limits import Windows
from .replaying import Replayed, Signer, replay
from .routes import Route
from .rules import ExchangeRules, Itemized, RichRules
from .state import Memory, Moment, Written
from .wire import JSON, Reply, Request


class AsMade(NamedTuple):
    """What a mock was told when it was made, and goes back to."""

    visible_after: float
    limits: bool


class TimeShown(NamedTuple):
    """The exchange's clock (Unix seconds), whether it stands still, and how far it is ahead of the mock's."""

    now: float
    frozen: bool
    skew: float


class Steering:
    """The half of a mock that tests see; what a request sees is in ``Mock``, which makes all that is named here."""

    data: MockData
    visible_after: float
    _as_made: AsMade
    _beginning: Callable[[Steering], None] | None
    _age: int
    _clock: MovableClock
    _skew: float
    _rules: ExchangeRules
    _rich: RichRules | None
    _windows: Windows | None
    _memory: Memory | None
    _actor: Actor | None
    _fresh: Fresh
    _faults: faults.Faults
    _log: CallLog
    _queues: defaultdict[str, deque[Reply]]
    _standing: dict[str, Reply]
    _lock: threading.Lock
    _routes: dict[str, Route]

    def reply(
        self,
        name: str,
        body: Mapping[str, Any] | Sequence[Any] | bytes,
        *,
        status: int = 200,
        times: int | None = 1,
    ) -> None:
        """Queue what an endpoint answers next, once a request passes all checks; refused requests leave it there.

        A mapping is the whole answer, a list is its data (put into the documented envelope), bytes go out as they are.
        Nothing else happens then: such a request is not remembered. ``times`` queues it more than once; None makes it
        the answer of all requests for which nothing is queued, in place of an earlier one.

        Raises:
            LookupError: there is no such endpoint.
            TypeError, ValueError: the body can't be written as JSON, or status or times make no sense.
        """
        faults.check_status(status)
        faults.check_times("reply", times)
        route = self._route(name)
        if isinstance(body, bytes):
            raw = body
        else:
            raw = msgspec.json.encode(body if isinstance(body, Mapping) else route.answerer.wrapped(body))
        binary = route.endpoint.response.style == "binary" and isinstance(body, bytes)
        content_type = ("content-type", self._rules.binary_type) if binary else JSON
        made = Reply(status, (content_type,), raw)
        with self._lock:
            if times is None:
                self._standing[name] = made
            else:
                self._queues[name].extend([made] * times)

    @property
    def item_success(self) -> Mapping[str, Any]:
        """Fields of an answer's items that say what became of them, with what they say where all went well."""
        return self._rules.item_success if isinstance(self._rules, Itemized) else {}

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
        faults.check_times(kind, times)
        if name is not None and kind == "drift" and not faults.can_drift(self._route(name).endpoint, fault.field):
            raise ValueError(f"drift: {name} documents no field {fault.field!r}".replace(" ''", ""))
        if name is not None and kind == "duplicate_items" and not faults.can_double(self._route(name).endpoint):
            raise ValueError(f"duplicate_items: answers of {name} are no lists")
        if self._rich is None and kind in ("fail", "maintenance", "burst"):
            raise ValueError(f"{kind}: the rules of {self.data.api.exchange!r} know no such answer")
        self._faults.add(None if name is None else self._route(name).name, fault, times)

    def chaos(
        self,
        seed: int | str,
        rates: Mapping[str, float],
        *,
        endpoints: Iterable[str] | None = None,
        per_endpoint: Mapping[str, Mapping[str, float]] | None = None,
        delay: tuple[float, float] = (0.0, 0.05),
        visible_after: tuple[float, float] = (0.0, 5.0),
        burst: int = 3,
    ) -> None:
        """Let things go wrong by chance from now on, where no fault was asked for.

        ``rates`` maps kinds of faults to probabilities, ``fail:<code>`` stands for a failure with that code. They hold
        for ``endpoints``, all unless given; ``per_endpoint`` has rates of their own for some, by name. What befalls
        the n-th request of an endpoint that passes all checks depends on the seed, the endpoint's name and n alone.
        ``delay`` and ``visible_after`` are ranges of seconds, ``burst`` the length of one in requests. Another call
        starts anew.

        Raises:
            LookupError: there is no such endpoint.
            ValueError: a kind is unknown or can't be had by chance, or the probabilities do not add up.
        """
        special = {self._route(name).name: own for name, own in (per_endpoint or {}).items()}
        names = self._routes if endpoints is None else [self._route(name).name for name in endpoints]
        chosen = {name: self.data.endpoints[name] for name in (*names, *special)}
        made = faults.Chaos(
            seed, rates, chosen, per_endpoint=special, delay=delay, visible_after=visible_after, burst=burst
        )
        if self._rich is None and made.needs_rules:
            raise ValueError(f"the rules of {self.data.api.exchange!r} know no failures by code")
        self._faults.unleash(made)

    def calm(self) -> None:
        """Nothing goes wrong any more: forget all faults and the chaos."""
        self._faults.clear()

    def skew(self, seconds: float) -> None:
        """Let the exchange's clock go ahead of the mock's, or behind where negative; 0 sets it right again.

        It moves what the exchange tells of the time and how it judges timestamps, not the limits and waits.

        Raises:
            ValueError: the exchange's clock would show no time that there is.
        """
        clocks.check(self._clock() + seconds)
        self._skew = seconds

    def freeze(self, at: float | None = None) -> None:
        """Let time stand still: now, or at ``at`` (Unix seconds). Limits and late writes wait until it is moved.

        Faults that delay an answer still take their time, as whoever waits for it has a clock of its own.

        Raises:
            ValueError: there is no such moment.
        """
        self._clock.freeze(at)

    def unfreeze(self) -> None:
        """Let time go on from where it stands."""
        self._clock.unfreeze()

    def move(self, seconds: float) -> None:
        """Let so much time pass at once, for everything that goes by the mock's clock; it also goes back.

        Raises:
            ValueError: there is no such moment.
        """
        self._clock.move(seconds)

    @property
    def time(self) -> TimeShown:
        """What the clocks show."""
        return TimeShown(self.now(), self._clock.is_frozen, self._skew)

    @property
    def limits(self) -> bool:
        """Whether the documented rate limits hold. May be set at any time; nothing is counted yet when they begin to.

        Raises:
            ValueError: they are to hold and the exchange's rules know none.
        """
        return self._windows is not None

    @limits.setter
    def limits(self, hold: bool) -> None:
        if hold and self._rich is None:
            raise ValueError(f"the mock has no rate limits for {self.data.api.exchange!r}: its rules know none")
        if hold != (self._windows is not None):
            self._windows = Windows() if hold else None
            self._actor = Actor(self._rich, self._memory, self._windows) if self._rich else None

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

    def assert_called(
        self,
        name: str,
        *,
        times: int | None = None,
        query: Mapping[str, str] | None = None,
        body: Any = None,
        refused: bool | None = None,
    ) -> list[Call]:
        """Assert that an endpoint was asked so, and return the calls: at least once, or ``times`` times.

        ``query`` and ``body`` are what a request must have had, as far as they go: of objects the keys that are named,
        of lists all items. With ``refused`` only requests count that were refused, or that were not.

        Raises:
            LookupError: there is no such endpoint.
            AssertionError: it was not asked so, or not so often; the message has the latest calls.
            CallsDroppedError: calls that are no longer remembered could decide it.
        """
        route = self._route(name).name

        def get(last: int | None) -> list[Call]:
            return self._log.get(route, last)

        return expecting.expected(name, get, times=times, query=query, body=body, refused=refused)

    def save(self, path: Path | str, *, last: int | None = None) -> None:
        """Write the calls to a file, JSON lines without secrets: all, or so many of the latest.

        Raises:
            CallsDroppedError: some of them are no longer remembered.
            OSError: the file can't be written.
        """
        callfile.write(Path(path), self.saved(last=last))

    def saved(self, *, last: int | None = None) -> bytes:
        """What ``save`` writes.

        Raises:
            CallsDroppedError: some of the calls are no longer remembered.
        """
        return callfile.dumped(self.calls(last=last), self.data.api.exchange)

    def replay(self, saved: Path | str | bytes) -> list[Replayed]:
        """Ask again what was saved, from a file or as bytes: what does *this* mock say to it?

        The log has no signatures, so requests are signed anew as the same user; those that were turned away at the
        door (path, method, size, who asks, limits) are left out. The clock stands where it stood for each call.
        Nobody else should ask meanwhile.

        Raises:
            OSError: the file can't be read.
            ValueError: it is no file of calls of this exchange, or its requests can't be signed again.
        """
        content = saved if isinstance(saved, bytes) else Path(saved).read_bytes()
        signer = self._rules if isinstance(self._rules, Signer) else None
        return replay(callfile.loaded(content, self.data.api.exchange), self._ask, self._clock, signer)

    def counts(self, name: str | None = None) -> Counts:
        """How many requests an endpoint was sent, how many were refused and why, and what went wrong on purpose.

        Raises:
            LookupError: there is no such endpoint.
        """
        return self._log.counts(None if name is None else self._route(name).name)

    def begin_with(self, do: Callable[[Steering], None] | None) -> None:
        """Do this now and after each reset, so that everything begins with it; None: no longer."""
        self._beginning = do
        if do is not None:
            do(self)

    def reset(self) -> None:
        """Be as new.

        All calls and answers that were set are forgotten, all that was written and counted, and all that was to go
        wrong. Clock, limits and ``visible_after`` are as they were made. What still lies about, delayed, is not done.
        What was to be done at the beginning is done again.
        """
        with self._lock:
            self._age += 1
            self._queues.clear()
            self._standing.clear()
        self._faults.clear()
        self._fresh.clear()
        self._clock.restore()
        self._skew = 0.0
        self.visible_after, self.limits = self._as_made
        if self._memory is not None:
            self._memory.clear()
        if self._windows is not None:
            self._windows.clear()
        self._log.clear()
        if self._beginning is not None:
            self._beginning(self)

    def _ask(self, asked: Request) -> Call:
        """Have a request answered now, in this thread, and tell what the log says."""
        raise NotImplementedError

    def _moment(self) -> Moment:
        tick = self._clock()
        return Moment(tick, tick + self._skew)

    def _queued(self, name: str) -> Reply | None:
        if name not in self._queues and name not in self._standing:
            return None
        with self._lock:
            queue = self._queues.get(name)
            return queue.popleft() if queue else self._standing.get(name)

    def _route(self, name: str) -> Route:
        try:
            return self._routes[name]
        except KeyError:
            near = difflib.get_close_matches(name, self._routes, 3)
            hint = f"; did you mean {', '.join(near)}?" if near else ""
            raise LookupError(f"the mock has no endpoint {name!r}{hint}") from None
