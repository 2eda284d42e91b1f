"""What became of a write whose answer was lost: what it takes to find out, and how the question is kept alive.

Which look-ups show a write is the exchange's business. Here is what holds for all of them: what "not done" takes, and
asking again until it is decided.
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, Self, TypeAlias, cast

import msgspec

from .errors import ApiError, DriftError, OutcomeUnknown
from .records import Record

if TYPE_CHECKING:
    from .answers import ListAnswer
    from .endpoint import A, Endpoint

State: TypeAlias = Literal["done", "not_done", "unknown"]

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 5.0
_AGAIN = 1.0
"""Seconds after which a look-up that failed may be tried again."""


class Trace(msgspec.Struct, frozen=True, gc=False):
    """What it takes to find out later what became of a request. Holds no secret.

    May be kept with `to_json` or pickled, and resolved after a restart.
    """

    endpoint: str
    """The operation, such as ``trade.place_order``."""
    method: str
    path: str
    items: tuple[dict[str, str], ...]
    """What identifies each thing the request asked for, by wire name: one for each item of a batch, else one."""
    first_sent: int
    """When the first attempt left: milliseconds since 1970, by the exchange's clock as far as it was known."""
    last_sent: int
    """The same of the last attempt."""
    expires: int | None = None
    """When the exchange stops acting on it, where it was told: milliseconds since 1970, by the exchange's clock."""
    account: str = ""
    """Tells accounts and environments apart without naming them; empty where that is not known."""

    def only(self, index: int) -> Trace:
        """The trace of one item of a batch.

        Raises:
            IndexError: there is no such item.
        """
        return msgspec.structs.replace(self, items=(self.items[index],))

    def to_json(self) -> str:
        """The trace as text, for a file or a database."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The trace that `to_json` wrote.

        Raises:
            ValueError: the text is no such trace.
        """
        return msgspec.json.decode(text, type=cls)


class ItemResolution(msgspec.Struct, frozen=True, gc=False):
    """What became of one thing that a request asked for; see `Resolution` for what the states mean."""

    state: State
    why: str
    """The reason, in words."""
    sought: dict[str, str] = {}
    """What identified it, by wire name."""
    found_in: str = ""
    """The operation whose answer showed it; empty where none did."""
    record: Mapping[str, object] | None = None
    """What the exchange shows of it, as it was sent: the order, the transfer."""
    status: str = ""
    """The exchange's own word for how that is now, such as ``live`` or ``filled``."""
    try_after: float | None = None
    """Of an unknown one: seconds after which asking again may decide; ``None`` where it never will."""


class Resolution(msgspec.Struct, frozen=True, gc=False):
    """What became of a request.

    ``done``: the exchange acted on it. The order exists or existed, ``record`` shows how it is now, be it canceled;
    the order that was to be canceled or amended is. ``not_done``: it did not and no longer will. ``unknown``: neither
    is certain, ``why`` says for which reason. A batch is ``partly_done`` where all is certain and not all was done.
    """

    items: tuple[ItemResolution, ...]
    """One for each thing the request asked for, in its order."""

    @property
    def state(self) -> Literal["done", "not_done", "partly_done", "unknown"]:
        """What became of all of it."""
        states = [item.state for item in self.items]
        if not states or "unknown" in states:
            return "unknown"
        if "not_done" not in states:
            return "done"
        return "partly_done" if "done" in states else "not_done"

    @property
    def why(self) -> str:
        """The reasons, each once."""
        return "; ".join(dict.fromkeys(item.why for item in self.items))

    @property
    def try_after(self) -> float | None:
        """Seconds after which asking again may decide more; ``None`` where it never will."""
        return min((item.try_after for item in self.items if item.try_after is not None), default=None)


class Query(NamedTuple):
    """A look-up to make: a list of records that is only read."""

    endpoint: Endpoint[ListAnswer[Record]]
    arguments: Mapping[str, object]


Reply: TypeAlias = list[Mapping[str, object]] | ApiError
"""What a look-up brought: the records as they were sent, or the error."""
LookUp: TypeAlias = Generator[Query, Reply, Resolution]
"""Asks what it needs to know, is sent the replies, and returns what it made of them. Does no I/O of its own."""


class Resolver(Protocol):
    """What an exchange has to know for its writes to be resolved."""

    def identify(self, endpoint: Endpoint[Any], body: bytes | None) -> tuple[tuple[dict[str, str], ...], str]:
        """What identifies each thing a request asks for, and why that is not enough; empty where it is."""
        ...

    def look_up(self, trace: Trace, settle: float) -> LookUp:
        """Find out once, with what can be known now, what became of a request."""
        ...


class Evidence(NamedTuple):
    """What the look-ups showed of one item.

    ``done`` and ``not_done`` are final. ``absent``: every look-up that could show it answered and did not. ``unclear``:
    the look-ups do not tell; ``try_after`` says when they may.
    """

    kind: Literal["done", "not_done", "absent", "unclear"]
    why: str
    found_in: str = ""
    record: Mapping[str, object] | None = None
    status: str = ""
    try_after: float | None = None


def failed(error: ApiError) -> Evidence:
    """The evidence of a look-up that failed: none."""
    patience = getattr(error, "wait", None)
    wait = max(_AGAIN, patience) if isinstance(patience, int | float) else _AGAIN
    return Evidence("unclear", f"a look-up failed: {error}", try_after=wait)


def judge(evidence: Evidence, sought: dict[str, str], unsettled: float | None) -> ItemResolution:
    """What may be said on that evidence.

    ``unsettled`` are the seconds that were left, when the look-ups began, until the request could no longer take
    effect unseen: 0 or less means it could not, ``None`` that the moment is not known. Only what was sought after that
    moment and not found is not there.
    """
    state: State = "unknown"
    why, try_after = evidence.why, None
    if evidence.kind in {"done", "not_done"}:
        state = cast("State", evidence.kind)
    elif evidence.kind == "unclear":
        try_after = evidence.try_after
    elif unsettled is None:
        why, try_after = f"{why}, but the exchange's time is not known", _AGAIN
    elif unsettled > 0:
        why, try_after = f"{why}, which may change for another {unsettled:.1f} s", unsettled
    else:
        state = "not_done"
    return ItemResolution(state, why, sought, evidence.found_in, evidence.record, evidence.status, try_after)


def unresolved(trace: Trace, why: str) -> LookUp:
    """The look-up of what cannot be looked up: asks nothing, and says why."""
    yield from ()
    return Resolution(tuple([ItemResolution("unknown", why, sought) for sought in trace.items or ({},)]))


class Resolving:
    """Adds `resolve` to a client for code with threads or none."""

    _exchange: Any  # the client's own, a `Resolver`

    def call(self, endpoint: Endpoint[A], arguments: Mapping[str, object]) -> A:
        """What the client supplies."""
        raise NotImplementedError

    def resolve(self, unknown: OutcomeUnknown | Trace, *, settle: float = 30.0, wait: float = 0.0) -> Resolution:
        """Ask the exchange what became of a write whose outcome is unknown. Sends look-ups only, never a write.

        Args:
            unknown: the error that the write raised, or its ``trace``, kept from an earlier run.
            settle: seconds after the last attempt before "not there" counts as "not done". Of a request with
                ``exp_time``, that moment and the seconds in which it may still show count instead. What cannot be
                had back takes longer, whatever is passed here.
            wait: seconds to go on asking until it is decided. 0 asks once. A look-up under way is finished.

        Returns:
            What is certain. Look-ups that fail never raise: they leave it unknown and say why.

        Raises:
            ValueError: the error has no trace, or a number of seconds is none.
        """
        steps = _steps(self._exchange, unknown, settle, wait)
        reply: Reply | None = None
        while True:
            step = _advance(steps, reply)
            if isinstance(step, Resolution):
                return step
            if isinstance(step, Query):
                reply = self._ask(step)
            else:
                time.sleep(step)
                reply = []

    def _ask(self, query: Query) -> Reply:
        try:
            return _records(query, self.call(query.endpoint, query.arguments))
        except ApiError as error:
            return error


class AsyncResolving:
    """The same for asyncio. A resolution that is cancelled has changed nothing."""

    _exchange: Any  # the client's own, a `Resolver`

    async def call(self, endpoint: Endpoint[A], arguments: Mapping[str, object]) -> A:
        """What the client supplies."""
        raise NotImplementedError

    async def resolve(self, unknown: OutcomeUnknown | Trace, *, settle: float = 30.0, wait: float = 0.0) -> Resolution:
        """Ask the exchange what became of a write whose outcome is unknown, as `Client.resolve` does."""
        import asyncio

        steps = _steps(self._exchange, unknown, settle, wait)
        reply: Reply | None = None
        while True:
            step = _advance(steps, reply)
            if isinstance(step, Resolution):
                return step
            if isinstance(step, Query):
                reply = await self._ask(step)
            else:
                await asyncio.sleep(step)
                reply = []

    async def _ask(self, query: Query) -> Reply:
        try:
            return _records(query, await self.call(query.endpoint, query.arguments))
        except ApiError as error:
            return error


_Steps: TypeAlias = Generator[Query | float, Reply, Resolution]
"""Queries to make and seconds to rest."""


def _steps(resolver: Resolver, unknown: OutcomeUnknown | Trace, settle: float, wait: float) -> _Steps:
    return _ask_until_decided(resolver, _trace_of(unknown), _seconds("settle", settle), _seconds("wait", wait))


def _ask_until_decided(resolver: Resolver, trace: Trace, settle: float, wait: float) -> _Steps:
    until = time.monotonic() + wait
    pause = _FIRST_PAUSE
    while True:
        resolution = yield from resolver.look_up(trace, settle)
        left = until - time.monotonic()
        if resolution.state != "unknown" or resolution.try_after is None or left <= 0:
            return resolution
        # What is not decided before its time may be found before it: asked more often than the time alone would tell.
        yield min(pause, resolution.try_after, left)
        pause = min(pause * 2, _LONGEST_PAUSE)


def _advance(steps: _Steps, reply: Reply | None) -> Query | float | Resolution:
    try:
        return next(steps) if reply is None else steps.send(reply)
    except StopIteration as end:
        return cast("Resolution", end.value)


def _trace_of(unknown: OutcomeUnknown | Trace) -> Trace:
    trace = unknown if isinstance(unknown, Trace) else cast("Trace | None", getattr(unknown, "trace", None))
    if trace is None:
        raise ValueError(f"{type(unknown).__name__} has no trace: it is not of a write that left through a client")
    return trace


def _seconds(name: str, value: object) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value >= 0:
        return float(value)
    raise ValueError(f"{name}: a finite number of seconds, 0 or more, not {value!r}")


def _records(query: Query, answer: ListAnswer[Record]) -> Reply:
    try:
        return [cast("Mapping[str, object]", record.raw) for record in answer]
    except DriftError as drift:
        # Data of another shape than documented: nothing that "not there" could be read from.
        return OutcomeUnknown(query.endpoint.name, str(drift), response=answer.response)
