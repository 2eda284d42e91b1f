"""What can go wrong on purpose: faults that a test asks for, and chaos that a seed decides on.

A fault befalls a request that passed all checks. *Before* acceptance nothing has happened at the exchange when it does;
*after* acceptance the order exists.
"""

from __future__ import annotations

import hashlib
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, NamedTuple, TypeAlias, TypedDict, cast, get_args

import msgspec

from .data import EndpointData
from .rules import Failure
from .wire import Reply, is_list, is_object

FaultKind: TypeAlias = Literal[
    "fail",  # the exchange's own failure: `code`, for the whole request or for some `items` of it
    "raw",  # `body`, `status`, `content_type` as given
    "delay_before",  # it lies about for `seconds` and is done then
    "delay_after",  # it is done at once, and answered after `seconds`
    "timeout_before",  # no answer, ever
    "timeout_after",
    "reset_before",  # the connection is reset
    "reset_after",
    "close_before",  # the connection is closed in order, without an answer
    "close_after",
    "html_before",  # a page of somebody in between, `status` 502
    "html_after",
    "truncate",  # half of the answer, then the end; it was done
    "duplicate_keys",  # an answer whose envelope has keys twice, the true ones last; it was done
    "duplicate_items",  # an answer one item of which comes twice; it was done
    "arrive_twice",  # somebody in between sends it twice; it is done twice, and the second answer comes back
    "drift",  # a documented `field` of the answer has a value of another kind; it was done
    "maintenance",  # the exchange is closed
    "burst",  # too many requests
    "late",  # it was done, and look-ups see it `visible_after` seconds later
]

KINDS: frozenset[str] = frozenset(get_args(FaultKind))

_LONGEST = 86_400.0
"""Seconds of a delay: a day."""

_BEFORE = frozenset({"timeout_before", "reset_before", "close_before", "html_before", "maintenance", "burst"})
_PAGE = b"<html>\r\n<head><title>%d</title></head>\r\n<body><center><h1>%d</h1></center></body>\r\n</html>\r\n"
_DEFINITE = frozenset({"decimal", "integer", "timestamp_ms", "timestamp_us", "timestamp_s"})


class NoAnswerError(TimeoutError):
    """In process there is nobody to wait for an answer that never comes; the request may have been done or not."""


class ConnectionCutError(ConnectionResetError):
    """In process there is no connection to cut; the request may have been done or not."""


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that goes wrong. Which fields a kind takes is said at ``FaultKind``; the others must be left alone.

    ``accepted`` says of ``fail`` and ``raw`` whether the request was done all the same. ``visible_after``, seconds on
    the mock's clock, goes with every kind that comes after acceptance. ``choice``, from 0 to 1, picks what drifts.
    """

    kind: FaultKind
    code: str = ""
    message: str = ""
    sub_code: str = ""
    items: tuple[int, ...] | None = None
    body: bytes = b""
    content_type: str = "application/json"
    status: int | None = None
    seconds: float = 0.0
    accepted: bool = False
    field: str = ""
    visible_after: float | None = None
    choice: float = 0.0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"there is no fault {self.kind!r}; there are {', '.join(sorted(KINDS))}")
        if self.kind == "fail" and not self.code:
            raise ValueError("a failure needs its code")
        if not 0 <= self.seconds <= _LONGEST:
            raise ValueError(f"{self.kind}: seconds are from 0 to {_LONGEST:g}")
        if self.status is not None:
            check_status(self.status)
        for name, kinds in _TAKEN_BY.items():
            if getattr(self, name) != _DEFAULTS[name] and not self.kind.startswith(kinds):
                raise ValueError(f"{self.kind} takes no {name}")
        if self.visible_after is not None and self.is_before:
            raise ValueError(f"{self.kind} leaves nothing to see")

    @property
    def is_before(self) -> bool:
        """Whether nothing has happened when it strikes."""
        if self.kind in ("fail", "raw"):
            return not self.accepted and self.items is None
        return self.kind in _BEFORE

    @property
    def name(self) -> str:
        """Kind and code, as chaos calls it."""
        return f"{self.kind}:{self.code}" if self.code else self.kind

    def failures(self) -> dict[int, Failure]:
        """The items that fail by themselves."""
        return dict.fromkeys(self.items or (), self.failure())

    def failure(self) -> Failure:
        """What ``fail`` says."""
        return Failure(self.code, self.message or "asked to fail", self.sub_code)


class FaultOptions(TypedDict, total=False):
    """The fields of a fault but for its kind, as keyword arguments."""

    code: str
    message: str
    sub_code: str
    items: Iterable[int]
    body: bytes
    content_type: str
    status: int
    seconds: float
    accepted: bool
    field: str
    visible_after: float


_TAKEN_BY: dict[str, tuple[str, ...]] = {
    "code": ("fail",),
    "message": ("fail",),
    "sub_code": ("fail",),
    "items": ("fail",),
    "body": ("raw",),
    "content_type": ("raw",),
    "status": ("fail", "raw", "html"),
    "seconds": ("delay",),
    "accepted": ("fail", "raw"),
    "field": ("drift",),
}
_DEFAULTS: dict[str, Any] = {
    name: default
    for name, default in zip(Fault.__struct_fields__[1:], Fault.__struct_defaults__, strict=True)
    if name in _TAKEN_BY
}

Ending: TypeAlias = Literal["whole", "cut", "never", "reset", "close"]


class Delivery(NamedTuple):
    """How an answer goes out: whole, cut off in the middle, or not at all, with nothing, a reset or an end instead."""

    reply: Reply | None
    ending: Ending = "whole"
    wait: float = 0.0


class Held(NamedTuple):
    """A request that lies about for some seconds; what becomes of it then happens even when nobody waits any more."""

    seconds: float
    resume: Callable[[], Delivery]


def deliver(fault: Fault, reply: Reply, endpoint: EndpointData, keys: tuple[str, str]) -> Delivery | None:
    """What a fault makes of an answer; None where it can do nothing. ``keys`` are those of the code and the data."""
    ending, _, _ = fault.kind.partition("_")
    if fault.kind == "duplicate_items":
        return _repeated(fault, reply, keys[1])
    match ending:
        case "timeout":
            return Delivery(None, "never")
        case "reset":
            return Delivery(None, "reset")
        case "close":
            return Delivery(None, "close")
        case "delay":
            return Delivery(reply, "whole", fault.seconds if fault.kind == "delay_after" else 0.0)
        case "html":
            return Delivery(page(fault.status or 502))
        case "truncate":
            return _cut(reply)
        case "duplicate":
            return _doubled(reply, keys)
        case "drift":
            return drifted(fault, reply, endpoint, keys[1])
        case _:
            return Delivery(reply)


def made(kind: FaultKind, options: FaultOptions) -> Fault:
    """A fault as asked for.

    Raises:
        ValueError: there is no such kind, it lacks something, or it does not take an option.
    """
    items = options.get("items")
    given: dict[str, Any] = {**options, "items": None if items is None else tuple(items)}
    fault = Fault(kind=kind, **given)
    if kind == "late" and fault.visible_after is None:
        raise ValueError("late: visible_after says how late")
    return fault


def check_status(status: int) -> None:
    """Refuse what is no status of an answer.

    Raises:
        ValueError: it is none.
    """
    if not 200 <= status <= 599:
        raise ValueError(f"status: {status} is none that an answer has, from 200 to 599")


def check_times(what: str, times: int | None) -> None:
    """Refuse a number of times that is none; None stands for all from now on.

    Raises:
        ValueError: it is less than one.
    """
    if times is not None and times < 1:
        raise ValueError(f"{what}: {times} times is never")


def page(status: int) -> Reply:
    """What a server in between shows."""
    return Reply(status, (("content-type", "text/html"),), _PAGE % (status, status))


def raw(fault: Fault) -> Reply:
    """An answer as given."""
    return Reply(fault.status or 200, (("content-type", fault.content_type),), fault.body)


def _cut(reply: Reply) -> Delivery:
    promised = (*reply.headers, ("content-length", str(len(reply.body))))
    return Delivery(Reply(reply.status, promised, reply.body[: len(reply.body) // 2]), "cut")


def _doubled(reply: Reply, keys: tuple[str, str]) -> Delivery | None:
    if not reply.body.startswith(b"{"):
        return None
    code, data = (msgspec.json.encode(key) for key in keys)
    return Delivery(reply._replace(body=b"{" + code + b':"1",' + data + b":[]," + reply.body[1:]))


def can_double(endpoint: EndpointData) -> bool:
    """Whether an endpoint's answers have items."""
    return endpoint.response.style in ("objects", "rows", "lists", "strings")


def _repeated(fault: Fault, reply: Reply, data_key: str) -> Delivery | None:
    try:
        answer: Any = msgspec.json.decode(reply.body)
    except ValueError:
        return None
    items = answer.get(data_key) if is_object(answer) else None
    if not is_list(items) or not items:
        return None
    place = min(int(fault.choice * len(items)), len(items) - 1)
    items.insert(place, items[place])
    return Delivery(reply._replace(body=msgspec.json.encode(answer)))


def can_drift(endpoint: EndpointData, name: str = "") -> bool:
    """Whether an endpoint's answers have a documented field, or the one named."""
    response = endpoint.response
    known = {field.name for field in response.fields}
    return response.style in ("objects", "object", "rows", "row") and bool(known) and (not name or name in known)


def drifted(fault: Fault, reply: Reply, endpoint: EndpointData, data_key: str) -> Delivery | None:
    """The answer, one value of it of another kind than documented: fields whose kind leaves no doubt come first."""
    try:
        answer: Any = msgspec.json.decode(reply.body)
    except ValueError:
        return None
    items = answer.get(data_key) if is_object(answer) else None
    places = _places(items, endpoint)
    if not places:
        return None
    fields = {field.name: field for field in endpoint.response.fields}
    names = [fault.field] if fault.field else _candidates(endpoint)
    name = names[min(int(fault.choice * len(names)), len(names) - 1)]
    field = fields[name]
    wrong = "drifted" if field.type != "string" or field.kind in _DEFINITE else {"drifted": True}
    place = places[min(int(fault.choice * len(places)), len(places) - 1)]
    if is_object(place):
        place[name] = wrong
    else:
        index = [*fields].index(name)
        place[index : index + 1] = [wrong]
    return Delivery(reply._replace(body=msgspec.json.encode(answer)))


def _places(data: Any, endpoint: EndpointData) -> list[Any]:
    """The items of an answer whose fields are documented."""
    items = data if endpoint.response.style in ("objects", "rows") and is_list(data) else [data]
    wanted: Callable[[Any], bool] = is_list if endpoint.response.style in ("rows", "row") else is_object
    return [item for item in items if wanted(item)]


def _candidates(endpoint: EndpointData) -> list[str]:
    fields = endpoint.response.fields
    definite = [field.name for field in fields if field.type == "string" and field.kind in _DEFINITE]
    return definite or [field.name for field in fields if field.type != "string"] or [field.name for field in fields]


class Faults:
    """The faults of one mock, in the order they were asked for; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked: dict[str | None, deque[tuple[Fault, int | None]]] = {}
        self._chaos: Chaos | None = None
        self.active = False

    def add(self, name: str | None, fault: Fault, times: int | None) -> None:
        """Let it befall the next ``times`` requests of an endpoint (None: of any), or all from now on."""
        with self._lock:
            self._asked.setdefault(name, deque()).append((fault, times))
            self.active = True

    def unleash(self, chaos: Chaos) -> None:
        """Decide by chance what befalls requests that nothing else was asked for."""
        with self._lock:
            self._chaos = chaos
            self.active = True

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        with self._lock:
            self._asked.clear()
            self._chaos = None
            self.active = False

    def take(self, name: str) -> Fault | None:
        """What befalls this request."""
        with self._lock:
            return self._next(name) or self._next(None) or (self._chaos.take(name) if self._chaos else None)

    def _next(self, name: str | None) -> Fault | None:
        asked = self._asked.get(name)
        if not asked:
            return None
        fault, times = asked[0]
        if times is not None:
            asked[0] = (fault, times - 1)
            if times <= 1:
                asked.popleft()
        return fault


class Chaos:
    """Faults by chance; the seed, the endpoint and the how-many-eth request of it decide, and nothing else.

    ``rates`` maps kinds (``fail:<code>`` for a failure) to probabilities, and ``per_endpoint`` endpoints to rates of
    their own. ``delay`` and ``visible_after`` are ranges of
    seconds, ``burst`` is the length of one.
    """

    def __init__(
        self,
        seed: int | str,
        rates: Mapping[str, float],
        endpoints: Mapping[str, EndpointData],
        *,
        per_endpoint: Mapping[str, Mapping[str, float]] | None = None,
        delay: tuple[float, float],
        visible_after: tuple[float, float],
        burst: int,
    ) -> None:
        self._seed = str(seed)
        self._delay, self._visible_after, self._burst = delay, visible_after, burst
        self._endpoints = endpoints
        _check_range("delay", delay)
        _check_range("visible_after", visible_after)
        if burst < 1:
            raise ValueError(f"burst: {burst} requests are none")
        self._steps = _steps(rates)
        self._special = {name: _steps(own) for name, own in (per_endpoint or {}).items()}
        kinds = {kind for steps in (self._steps, *self._special.values()) for _, kind in steps}
        self._has_bursts = "burst" in kinds
        self.needs_rules = any(kind in ("maintenance", "burst") or kind.startswith("fail") for kind in kinds)
        self._requests: Counter[str] = Counter()

    def take(self, name: str) -> Fault | None:
        """What befalls the next request of an endpoint."""
        if name not in self._endpoints:
            return None
        self._requests[name] += 1
        return self.decide(name, self._requests[name])

    def decide(self, name: str, number: int) -> Fault | None:
        """What befalls the ``number``-th request (from 1) of an endpoint that passes all checks."""
        kind, extra = self._draw(name, number)
        if self._has_bursts and any(
            self._draw(name, earlier)[0] == "burst" for earlier in range(max(1, number - self._burst + 1), number)
        ):
            kind = "burst"
        if kind is None or (kind == "drift" and not can_drift(self._endpoints[name])):
            return None
        fault = _fault(kind)
        if kind.startswith("delay"):
            return msgspec.structs.replace(fault, seconds=_between(self._delay, extra))
        if kind == "late":
            return msgspec.structs.replace(fault, visible_after=_between(self._visible_after, extra))
        return msgspec.structs.replace(fault, choice=extra)

    def _draw(self, name: str, number: int) -> tuple[str | None, float]:
        """A kind, and a number from 0 to 1 for the rest."""
        digest = hashlib.blake2b(f"{self._seed}\0{name}\0{number}".encode(), digest_size=16).digest()
        drawn, extra = (int.from_bytes(half) / 2**64 for half in (digest[:8], digest[8:]))
        steps = self._special.get(name, self._steps)
        return next((kind for reached, kind in steps if drawn < reached), None), extra


def _steps(rates: Mapping[str, float]) -> list[tuple[float, str]]:
    """Kinds, each with the number below which it is drawn."""
    steps: list[tuple[float, str]] = []
    reached = 0.0
    for kind, rate in rates.items():
        _fault(kind)  # an unknown one is told now
        if not 0 <= rate <= 1:
            raise ValueError(f"{kind}: {rate} is no probability")
        reached += rate
        steps.append((reached, kind))
    if reached > 1 + 1e-9:
        raise ValueError(f"the probabilities add up to {reached:g}")
    return steps


def _check_range(name: str, bounds: tuple[float, float]) -> None:
    if not 0 <= bounds[0] <= bounds[1] <= _LONGEST:
        raise ValueError(f"{name}: a range of seconds goes from less to more, from 0 to {_LONGEST:g}")


def _fault(kind: str) -> Fault:
    name, _, code = kind.partition(":")
    return Fault(kind=cast("FaultKind", name), code=code)


def _between(bounds: tuple[float, float], share: float) -> float:
    return bounds[0] + (bounds[1] - bounds[0]) * share
