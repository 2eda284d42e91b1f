"""What was written, and how it is found again: a memory that knows no exchange, only the table of its kinds.

A write is remembered at once; look-ups see it from a moment on that may come later. Nothing changes by itself.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias

import msgspec

from .data import EndpointData
from .rules import Failure, Kind, Search, Who
from .validate import absent
from .wire import is_list, is_object

_FIRST_ID = 2_000_000_000_000_000_000
"""Ids have 19 digits, as real ones do: neighbours are the same number as soon as somebody makes floats of them."""

_LIMIT = 100
"""So many a list has where neither the request nor the docs say."""

Verb: TypeAlias = Literal["create", "amend", "cancel", "cancel_all", "find"]
Form: TypeAlias = Callable[[Mapping[str, Any]], dict[str, Any]]
"""Puts values into the documented form of an endpoint's items."""


class Written(msgspec.Struct, frozen=True):
    """Something that a request wrote, as it is now.

    ``kind`` is what it is (``order``, ...), ``endpoint`` what made it. ``values`` are the fields that are known of it,
    by wire name. ``at`` are Unix seconds on the exchange's clock, ``live`` tells whether it can still be canceled.
    """

    kind: str
    endpoint: str
    id: str
    client_id: str
    state: str
    live: bool
    at: float
    user: str
    environment: str
    values: Mapping[str, Any]


class Role(NamedTuple):
    """What an endpoint does to one kind of thing."""

    kind: Kind
    verb: Verb
    search: Search = "one"


class Moment(NamedTuple):
    """When something happens: on the clock that windows and waits go by, and on the one that the exchange shows."""

    tick: float
    shown: float

    @property
    def text(self) -> str:
        """Milliseconds, as on the wire."""
        return str(int(self.shown * 1000))


class Asked(NamedTuple):
    """By what a request came, whose it is, what its answer looks like, and when it is."""

    endpoint: str
    who: Who
    form: Form
    now: Moment


class _Thing(msgspec.Struct):
    """One entry; ``values`` are those of its request and of what changed it."""

    kind: Kind
    endpoint: str
    who: Who
    id: str
    client_id: str
    at: Moment
    visible: float
    values: dict[str, Any]
    state: str
    live: bool = True
    changed: Moment | None = None


class _Shelf(msgspec.Struct):
    """What one user has of one kind, oldest first."""

    everything: dict[str, _Thing] = {}
    live: dict[str, _Thing] = {}
    latest: dict[str, _Thing] = {}
    """By client id, which may be used again once its bearer has ended."""


class Memory:
    """All that was written to one mock; safe to use from several threads."""

    def __init__(self, kinds: Sequence[Kind], prefix: str) -> None:
        self._prefix = prefix
        self._roles = {route: role for kind in kinds for route, role in _roles(kind)}
        self._lock = threading.Lock()
        self._things: list[_Thing] = []
        self._shelves: dict[tuple[str, str, str], _Shelf] = {}

    def role(self, endpoint: EndpointData) -> Role | None:
        """What an endpoint does; None where it has nothing to do with the memory."""
        return self._roles.get(f"{endpoint.method} {endpoint.path.removeprefix(self._prefix)}")

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._things.clear()
            self._shelves.clear()

    def written(self, kind: str | None) -> list[Written]:
        """Everything that was accepted, or all of one kind, in the order it came."""
        with self._lock:
            return [_shown(thing) for thing in self._things if kind is None or thing.kind.name == kind]

    def finish(self, name: str, state: str, values: Mapping[str, Any], now: Moment) -> Written:
        """End something that is live: its id or client id, the state it has then, and what else is known of it then."""
        with self._lock:
            for thing in reversed(self._things):
                if thing.live and name in (thing.id, thing.client_id):
                    thing.values.update(values)
                    self._end(thing, state, now)
                    return _shown(thing)
        raise LookupError(f"nothing that is live has the id {name!r}")

    def create(
        self, kind: Kind, request: Asked, items: Sequence[Any], failures: dict[int, Failure], delay: float
    ) -> list[dict[str, Any]]:
        """Take up items that do not fail; more ``failures`` may be added. Look-ups see them after ``delay`` seconds."""
        endpoint, who, form, now = request
        with self._lock:
            shelf = self._shelf(kind, who)
            made: list[dict[str, Any]] = []
            for index, item in enumerate(items):
                given = _given(kind, item)
                client_id = _text(given.get(kind.client_id))
                bearer = shelf.latest.get(client_id) if client_id else None
                if index not in failures and kind.duplicate is not None and bearer is not None and bearer.live:
                    failures[index] = kind.duplicate
                if index in failures:
                    made.append(form({**kind.fresh, **_times(kind, now), **given}))
                    continue
                identity = str(_FIRST_ID + len(self._things))
                thing = _Thing(kind, endpoint, who, identity, client_id, now, now.tick + delay, given, kind.state[0])
                self._things.append(thing)
                shelf.everything[identity] = shelf.live[identity] = thing
                if client_id:
                    shelf.latest[client_id] = thing
                own = {kind.id: identity, kind.state_field: kind.state[0]}
                made.append(form({**kind.fresh, **_times(kind, now), **given, **own}))
            return made

    def change(
        self, role: Role, request: Asked, items: Sequence[Any], failures: dict[int, Failure]
    ) -> list[dict[str, Any]]:
        """Amend or cancel items that do not fail; those that are not there, or not live, are added to ``failures``."""
        kind, cancels = role.kind, role.verb == "cancel"
        _, who, form, now = request
        with self._lock:
            shelf = self._shelf(kind, who)
            made: list[dict[str, Any]] = []
            for index, item in enumerate(_each(kind, items)):
                thing = _bearer(kind, shelf, item)
                if index not in failures and (thing is None or not thing.live):
                    failure = kind.not_canceled if cancels else kind.not_amended
                    if failure is not None:
                        failures[index] = failure
                if index in failures or thing is None or not thing.live:
                    made.append(form({**kind.fresh, **_times(kind, now), **item}))
                    continue
                if cancels:
                    self._end(thing, kind.state[1], now)
                else:
                    thing.values.update((kind.amended[k], v) for k, v in item.items() if k in kind.amended)
                    thing.changed = now
                made.append(form({**kind.fresh, **_times(kind, now), **item, **_identity(thing)}))
            return made

    def twice(self, kind: Kind, who: Who, items: Sequence[Any]) -> bool:
        """Whether two items are about one thing, by whichever of its names."""
        with self._lock:
            shelf = self._shelf(kind, who)
            names = [_bearer(kind, shelf, item) or _named(kind, item) for item in _each(kind, items)]
        found = [name.id if isinstance(name, _Thing) else name for name in names if name]
        return len(set(found)) < len(found)

    def cancel_all(self, kind: Kind, request: Asked, arguments: Any) -> None:
        """Cancel whatever is live and fits the arguments."""
        _, who, _, now = request
        wanted = arguments if is_object(arguments) else {}
        with self._lock:
            for thing in [*self._shelf(kind, who).live.values()]:
                if _fits(thing, wanted, frozenset()):
                    self._end(thing, kind.state[1], now)

    def find(
        self, role: Role, request: Asked, arguments: Mapping[str, Any], endpoint: EndpointData
    ) -> list[dict[str, Any]] | Failure:
        """What a look-up sees, newest first."""
        kind = role.kind
        _, who, form, now = request
        with self._lock:
            shelf = self._shelf(kind, who)
            if role.search == "one":
                thing = _bearer(kind, shelf, arguments)
                if thing is None or thing.visible > now.tick:
                    return [] if kind.unknown is None else kind.unknown
                return [form(_values(thing))]
            documented = frozenset(field.name for field in endpoint.response.fields)
            page = _Page(kind, arguments, endpoint)
            seen = (
                thing
                for thing in _newest(shelf, role.search)
                if thing.visible <= now.tick and page.holds(thing) and _fits(thing, arguments, documented)
            )
            return [form(_values(thing)) for thing, _ in zip(seen, range(page.limit), strict=False)]

    def _shelf(self, kind: Kind, who: Who) -> _Shelf:
        key = (kind.name, who.user, who.environment)
        if key not in self._shelves:
            self._shelves[key] = _Shelf()
        return self._shelves[key]

    def _end(self, thing: _Thing, state: str, now: Moment) -> None:
        thing.state, thing.live, thing.changed = state, False, now
        del self._shelf(thing.kind, thing.who).live[thing.id]


class _Page:
    """Which part of a list is asked for: by cursor, by time, and how much of it."""

    def __init__(self, kind: Kind, arguments: Mapping[str, Any], endpoint: EndpointData) -> None:
        bounds = {what: _number(arguments.get(name)) for name, what in kind.paging.items() if name in arguments}
        paging = endpoint.pagination
        self._cursor = (paging and paging.cursor) or kind.id
        self._is_id = self._cursor == kind.id
        self._inclusive = paging is not None and paging.inclusive is True
        self._older, self._newer = bounds.get("older"), bounds.get("newer")
        self._older_id, self._newer_id = bounds.get("older_id"), bounds.get("newer_id")
        self._since, self._until = bounds.get("since"), bounds.get("until")
        most = (paging.max if paging is not None else None) or _LIMIT
        asked = bounds.get("limit")
        self.limit = most if asked is None else min(asked, most)

    def holds(self, thing: _Thing) -> bool:
        """Whether something lies within the bounds."""
        place, number, at = self._place(thing), int(thing.id), int(thing.at.text)
        if self._inclusive and place in (self._older, self._newer):
            return True
        return not (
            (self._older is not None and place >= self._older)
            or (self._newer is not None and place <= self._newer)
            or (self._older_id is not None and number >= self._older_id)
            or (self._newer_id is not None and number <= self._newer_id)
            or (self._since is not None and at < self._since)
            or (self._until is not None and at > self._until)
        )

    def _place(self, thing: _Thing) -> int:
        if self._is_id:
            return int(thing.id)
        value = _number(_values(thing).get(self._cursor))
        return int(thing.at.text) if value is None else value


def _roles(kind: Kind) -> Iterator[tuple[str, Role]]:
    writing: tuple[tuple[Verb, tuple[str, ...]], ...] = (
        ("create", kind.creates),
        ("cancel", kind.cancels),
        ("cancel_all", kind.cancels_all),
        ("amend", kind.amends),
    )
    for verb, routes in writing:
        yield from ((route, Role(kind, verb)) for route in routes)
    yield from ((route, Role(kind, "find", search)) for route, search in kind.finds.items())


def _given(kind: Kind, item: Any) -> dict[str, Any]:
    values = item if is_object(item) else {}
    return {kind.renamed.get(name, name): value for name, value in values.items() if not absent(value)}


def _each(kind: Kind, items: Sequence[Any]) -> list[dict[str, Any]]:
    """The items, one for each of the ids where a request has a list of them."""
    found: list[dict[str, Any]] = []
    for item in items:
        given = _given(kind, item)
        lists = [(name, given[plural]) for plural, name in kind.plural.items() if is_list(given.get(plural))]
        if lists:
            # Ids count before client ids, as everywhere.
            name, values = lists[0]
            found += [{name: value} for value in values]
        else:
            found.append(given)
    return found


def _bearer(kind: Kind, shelf: _Shelf, arguments: Mapping[str, Any]) -> _Thing | None:
    """What an id means, or else the latest one of a client id."""
    identity, client_id = _text(arguments.get(kind.id)), _text(arguments.get(kind.client_id))
    thing = shelf.everything.get(identity) if identity else shelf.latest.get(client_id)
    if thing is None:
        return None
    fits = all(absent(arguments.get(name)) or arguments[name] == thing.values.get(name) for name in kind.within)
    return thing if fits else None


def _named(kind: Kind, arguments: Mapping[str, Any]) -> str:
    return _text(arguments.get(kind.id)) or _text(arguments.get(kind.client_id))


def _newest(shelf: _Shelf, search: Search) -> Iterator[_Thing]:
    if search == "live":
        return reversed(shelf.live.values())
    return (thing for thing in reversed(shelf.everything.values()) if search == "all" or not thing.live)


def _fits(thing: _Thing, wanted: Mapping[str, Any], documented: frozenset[str]) -> bool:
    """Whether something has the values asked for; of a comma-joined list one is enough."""
    values = _values(thing)
    for name, value in wanted.items():
        if name in thing.kind.paging or absent(value) or (name not in values and name not in documented):
            continue
        if _text(values.get(name)) not in str(value).split(","):
            return False
    return True


def _identity(thing: _Thing) -> dict[str, str]:
    return {thing.kind.id: thing.id, thing.kind.client_id: thing.client_id}


def _values(thing: _Thing) -> dict[str, Any]:
    """All that is known of something."""
    kind, values = thing.kind, thing.values
    known: dict[str, Any] = {**kind.fresh, **_times(kind, thing.at), **values}
    if kind.complete is not None:
        known.update(kind.complete(values))
    if thing.changed is not None:
        known[kind.times[1]] = thing.changed.text
    known[kind.id], known[kind.client_id], known[kind.state_field] = thing.id, thing.client_id, thing.state
    return known


def _times(kind: Kind, now: Moment) -> dict[str, str]:
    return dict.fromkeys(kind.times, now.text)


def _shown(thing: _Thing) -> Written:
    return Written(
        kind=thing.kind.name,
        endpoint=thing.endpoint,
        id=thing.id,
        client_id=thing.client_id,
        state=thing.state,
        live=thing.live,
        at=thing.at.shown,
        user=thing.who.user,
        environment=thing.who.environment,
        values=_values(thing),
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _number(value: Any) -> int | None:
    text = _text(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 20 else None
