"""What the mock was asked: the latest requests, without their secrets."""

from __future__ import annotations

import threading
from collections import Counter, deque
from typing import Any

import msgspec

from .wire import is_list, is_object

REMOVED = "<removed>"
"""Stands where a secret was."""

KEPT = 10_000
"""So many requests are remembered, whatever the endpoint."""

KEPT_BYTES = 64 << 20
"""And no more than fit into this many bytes as they came over the wire."""


_MANY = 1000
"""More calls than these are not freed at once."""


class Call(msgspec.Struct, frozen=True):
    """One request, as it was understood.

    ``endpoint`` is empty where no route was found. ``query`` are its parameters and ``body`` its decoded JSON, None
    where there was none or where the request was refused before it was read. ``status`` is 0 where no answer was sent.
    ``why`` says why it was refused, for people; it is empty where it was answered. ``fault`` is what was made to go
    wrong. ``at`` is when it came on the mock's clock, Unix seconds, and ``user`` who sent it, by a name that is no key.
    ``let_in`` says whether it came as far as the checks of its parameters. Values of secret headers and fields are
    ``REMOVED``.
    """

    endpoint: str
    method: str
    path: str
    query: dict[str, str]
    body: Any
    headers: dict[str, str]
    status: int
    why: str
    fault: str = ""
    at: float = 0.0
    user: str = ""
    let_in: bool = True


class Seen(msgspec.Struct, frozen=True, gc=False):
    """A call as it is remembered, its body and path as they came: most are never looked at."""

    endpoint: str
    method: str
    path: bytes
    query: dict[str, str]
    body: bytes | None
    headers: dict[str, str]
    status: int
    why: str
    fault: str
    at: float
    user: str
    let_in: bool

    def call(self) -> Call:
        """What there is to see."""
        return Call(
            self.endpoint,
            self.method[:32],
            self.path[:2048].decode("latin-1"),
            self.query,
            None if self.body is None else msgspec.json.decode(self.body),
            self.headers,
            self.status,
            self.why,
            self.fault,
            self.at,
            self.user,
            self.let_in,
        )


class Counts(msgspec.Struct, frozen=True):
    """How many requests there were, also of those that are no longer remembered.

    ``refused`` counts by code (an error of single items counts as that of the whole request), ``faults`` by kind.
    """

    requests: int
    refused: dict[str, int]
    faults: dict[str, int]


class CallsDroppedError(LookupError):
    """More requests were made than are remembered, so the list asked for would have a hole.

    ``remembered`` says how many of those asked for are still there.
    """

    def __init__(self, message: str, remembered: int = 0) -> None:
        super().__init__(message)
        self.remembered = remembered


class CallLog:
    """A ring of calls; safe to use from several threads."""

    def __init__(self, kept: int = KEPT, kept_bytes: int = KEPT_BYTES) -> None:
        self._kept, self._kept_bytes = kept, kept_bytes
        self._lock = threading.Lock()
        self._calls: deque[tuple[int, Call | Seen]] = deque()
        self._old = self._calls.copy()
        self._bytes = 0
        self._dropped: Counter[str] = Counter()
        self._marked: Counter[tuple[str, str, str]] = Counter()

    def add(self, call: Call | Seen, size: int) -> None:
        """Remember a call that had ``size`` bytes on the wire, and forget the oldest ones beyond the limits."""
        with self._lock:
            if call.why or call.fault:
                self._marked[call.endpoint, call.why.partition(":")[0][:64], call.fault] += 1
            self._calls.append((size, call))
            self._bytes += size
            if self._old:
                for _ in range(min(len(self._old), 4)):
                    self._old.pop()
            while len(self._calls) > self._kept or self._bytes > self._kept_bytes:
                old_size, old = self._calls.popleft()
                self._bytes -= old_size
                self._dropped[old.endpoint] += 1

    def get(self, endpoint: str | None, last: int | None) -> list[Call]:
        """The calls of an endpoint, or all, oldest first; with ``last`` only so many of the latest.

        Raises:
            CallsDroppedError: some of the calls asked for are no longer remembered.
        """
        with self._lock:
            found = [call for _, call in self._calls if endpoint is None or call.endpoint == endpoint]
            dropped = self._dropped.total() if endpoint is None else self._dropped[endpoint]
        if last is not None and last <= len(found):
            found = found[len(found) - last :]
        elif dropped:
            raise CallsDroppedError(
                f"{dropped} older calls are forgotten; ask for last={len(found)} or reset() in time", len(found)
            )
        return [call.call() if isinstance(call, Seen) else call for call in found]

    def counts(self, endpoint: str | None) -> Counts:
        """How many requests of an endpoint there were, or of all."""
        refused, faults = Counter[str](), Counter[str]()
        with self._lock:
            requests = self._dropped.total() if endpoint is None else self._dropped[endpoint]
            requests += sum(endpoint in (None, call.endpoint) for _, call in self._calls)
            for (name, code, fault), count in self._marked.items():
                if endpoint in (None, name):
                    refused[code] += count
                    faults[fault] += count
        del refused[""], faults[""]
        return Counts(requests, dict(refused), dict(faults))

    def clear(self) -> None:
        """Forget everything, also that something was dropped."""
        with self._lock:
            if len(self._calls) > _MANY:
                # Freed while others come: a reset between two tests must not take long.
                self._old, self._calls = self._calls, deque()
            self._calls.clear()
            self._dropped.clear()
            self._marked.clear()
            self._bytes = 0


def without(value: Any, names: frozenset[str]) -> Any:
    """Decoded JSON, the values of these keys replaced by ``REMOVED`` at any depth; the same object if none occur."""
    return _cleaned(value, names) if _has(value, names) else value


def _has(value: Any, names: frozenset[str]) -> bool:
    """Whether any of these keys occurs: hardly ever, and a look costs less than a copy."""
    if is_object(value):
        if not names.isdisjoint(value):
            return True
        inner: Any = value.values()
    elif is_list(value):
        inner = value
    else:
        return False
    return any(_has(one, names) for one in inner if isinstance(one, dict | list))


def _cleaned(value: Any, names: frozenset[str]) -> Any:
    if is_object(value):
        return {key: REMOVED if key in names else without(inner, names) for key, inner in value.items()}
    return [without(inner, names) for inner in value]
