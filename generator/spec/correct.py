"""Corrections: where people know better than the docs, applied to what was read, never written into it.

A correction says what it expects the docs to say. So when the docs change, it says so itself instead of silently
winning or silently doing nothing.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Protocol

import msgspec
from msgspec import inspect

from generator.findings import Finding, Where, clip, error, warning
from generator.spec import check
from generator.spec.model import Correction, Endpoint
from generator.spec.places import ABSENT, NoPlaceError, Place, attributes, find, identity, name_of, plain, put
from generator.spec.yamledit import same
from generator.spec.yamlio import Path, dotted, flow

ABSENT_WORD = "absent"
"""How a correction writes that nothing is there, or shall be."""

_PROSE = frozenset({"doc", "notes"})
_NOT_OURS = frozenset({"resource", "operation", "page", "anchor"})


class State(enum.StrEnum):
    """What the docs make of a correction."""

    IN_FORCE = "in force"
    """The docs say what was expected: our value holds."""
    FULFILLED = "fulfilled"
    """The docs say what we say."""
    STALE = "stale"
    """The docs say a third thing."""
    UNMATCHED = "unmatched"
    """There is no such endpoint, or nothing that could hold the place."""
    INVALID = "invalid"
    """The correction itself is wrong: no endpoint could have the place, or the value does not fit there."""


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """A correction, which one of the file it is (from 0), its state and why.

    ``endpoint`` is the endpoint before it (None: there is none), ``path`` the place as far as it exists, ``docs`` what
    the docs say there, on one line.
    """

    index: int
    correction: Correction
    state: State
    endpoint: Endpoint | None = None
    path: Path = ()
    docs: str = ABSENT_WORD
    what: str = ""
    hint: str = ""


class Places(Protocol):
    """Knows the lines of the files, for findings."""

    def correction(self, index: int) -> Where:
        """Where a correction stands."""

    def endpoint(self, endpoint: Endpoint, path: Path) -> Where:
        """Where a place of an endpoint stands."""


class NoLines:
    """Knows the files alone."""

    def __init__(self, file: str) -> None:
        self._file = file

    def correction(self, index: int) -> Where:
        """The file and the position in its list."""
        return Where(self._file, 0, f"[{index}]")

    def endpoint(self, endpoint: Endpoint, path: Path) -> Where:
        """The file that such an endpoint has."""
        return Where(f"endpoints/{endpoint.resource}/{endpoint.operation}.yaml", 0, dotted(path))


def apply(
    endpoints: Iterable[Endpoint],
    corrections: Sequence[Correction],
    *,
    partial: bool,
    file: str,
    places: Places | None = None,
) -> tuple[tuple[Endpoint, ...], list[Finding]]:
    """The endpoints as they should be, in their order, and a finding per correction that is not in force.

    ``file`` is the corrections' file for findings. In a ``partial`` spec a correction may speak of an endpoint that is
    not there: a warning; in a full one that is an error.
    """
    corrected, judged = _run(endpoints, corrections)
    where = places if places is not None else NoLines(file)
    findings = [_finding(one, where, partial=partial) for one in judged if one.state is not State.IN_FORCE]
    return corrected, findings


def states(endpoints: Iterable[Endpoint], corrections: Sequence[Correction]) -> list[Judged]:
    """Every correction with its state, in the order of the file; each is judged with those before it applied."""
    return _run(endpoints, corrections)[1]


def _run(endpoints: Iterable[Endpoint], corrections: Sequence[Correction]) -> tuple[tuple[Endpoint, ...], list[Judged]]:
    current = list(endpoints)
    positions = {name: position for position, one in enumerate(current) for name in (one.key, one.name)}
    judged: list[Judged] = []
    seen: dict[tuple[str, str], int] = {}
    for index, correction in enumerate(corrections):
        position = positions.get(correction.endpoint)
        if position is None:
            what = f"there is no endpoint {correction.endpoint}"
            hint = _nearest(correction.endpoint, positions)
            judged.append(Judged(index=index, correction=correction, state=State.UNMATCHED, what=what, hint=hint))
            continue
        endpoint = current[position]
        first = seen.setdefault((endpoint.name, correction.at), index)
        if first != index:
            verdict = _invalid(index, correction, endpoint, f"number {first + 1} of the file is about the same place")
        else:
            verdict, current[position] = _judge(index, correction, endpoint)
        judged.append(verdict)
    return tuple(current), judged


def _judge(index: int, correction: Correction, endpoint: Endpoint) -> tuple[Judged, Endpoint]:
    """The verdict on a correction, and the endpoint after it."""
    data = msgspec.json.decode(msgspec.json.encode(endpoint))
    try:
        place = find(data, correction.at)
    except NoPlaceError as problem:
        state = State.INVALID if problem.malformed else State.UNMATCHED
        verdict = Judged(
            index=index, correction=correction, state=state, endpoint=endpoint, what=problem.what, hint=problem.hint
        )
        return verdict, endpoint
    if place.path[0] in _NOT_OURS:
        what = f"`{place.path[0]}` is no fact of the API"
        return _invalid(index, correction, endpoint, what, "names are given in names.yaml"), endpoint
    corrected, problem_text = _corrected(data, place, correction)
    if corrected is None:
        return _invalid(index, correction, endpoint, problem_text), endpoint
    if says(place.found, correction.value, place.kind):
        state = State.FULFILLED
    elif says(place.found, correction.expects, place.kind):
        state = State.IN_FORCE
    else:
        state = State.STALE
    docs = ABSENT_WORD if place.found is ABSENT else clip(flow(place.found) or str(place.found))
    verdict = Judged(index=index, correction=correction, state=state, endpoint=endpoint, path=place.path, docs=docs)
    return verdict, corrected if state is State.IN_FORCE else endpoint


def _invalid(index: int, correction: Correction, endpoint: Endpoint, what: str, hint: str = "") -> Judged:
    return Judged(index=index, correction=correction, state=State.INVALID, endpoint=endpoint, what=what, hint=hint)


def says(found: Any, wanted: Any, kind: inspect.Type) -> bool:
    """Whether what is found states all that ``wanted`` states; it may state more.

    Records are compared by the keys that ``wanted`` has, prose apart; lists of named items by the items it has; all
    else whole.
    """
    kind = plain(kind)
    if wanted == ABSENT_WORD:
        return found is ABSENT
    if found is ABSENT:
        # A default that files leave out.
        return (wanted is False and isinstance(kind, inspect.BoolType)) or wanted == []
    if isinstance(kind, inspect.StructType) and isinstance(wanted, Mapping):
        keys = attributes(kind)
        return all(
            key in keys and says(found.get(key, ABSENT), value, keys[key].type)
            for key, value in wanted.items()
            if key not in _PROSE
        )
    by = identity(kind.item_type) if isinstance(kind, inspect.VarTupleType) else None
    if by is None or not isinstance(kind, inspect.VarTupleType) or not isinstance(wanted, list):
        return same(found, wanted)
    items = {name_of(item[by]): item for item in found}
    return all(
        isinstance(item, Mapping) and says(items.get(name_of(item.get(by)), ABSENT), item, kind.item_type)
        for item in wanted
    )


def merged(found: Any, wanted: Any, kind: inspect.Type) -> Any:
    """What is found, changed as little as makes it say what ``wanted`` says."""
    kind = plain(kind)
    if wanted == ABSENT_WORD:
        return ABSENT
    if isinstance(kind, inspect.StructType) and isinstance(wanted, Mapping):
        keys = attributes(kind)
        result = {} if found is ABSENT else dict(found)
        for key, value in wanted.items():
            new = merged(result.get(key, ABSENT), value, keys[key].type) if key in keys else value
            if new is ABSENT:
                result.pop(key, None)
            else:
                result[key] = new
        return result
    by = identity(kind.item_type) if isinstance(kind, inspect.VarTupleType) else None
    named = isinstance(wanted, list) and all(isinstance(item, Mapping) and by in item for item in wanted)
    if by is None or not isinstance(kind, inspect.VarTupleType) or not named:
        return wanted
    items = {} if found is ABSENT else {name_of(item[by]): item for item in found}
    for item in wanted:
        name = name_of(item[by])
        items[name] = merged(items.get(name, ABSENT), item, kind.item_type)
    return list(items.values())


def _corrected(data: dict[str, Any], place: Place, correction: Correction) -> tuple[Endpoint | None, str]:
    """The endpoint with our value at the place; None and the reason when that is no valid endpoint."""
    value = correction.value
    if place.name is None:
        if correction.after is not None:
            return None, "`after` says where a new item goes, and this is none"
        new = put(data, place.path, merged(place.found, value, place.kind))
    elif value == ABSENT_WORD:
        new = data
    else:
        if not isinstance(value, Mapping):
            return None, f"a {place.by} `{place.name}` is added by a mapping that describes it"
        items = list(_get(data, place.path) or ())
        item = {place.by: place.name, **value}
        at = len(items)
        if correction.after is not None:
            names = [name_of(sibling[place.by]) for sibling in items]
            if correction.after not in names:
                return None, f"there is no {place.by} `{correction.after}` to put it after"
            at = names.index(correction.after) + 1
        new = put(data, place.path, [*items[:at], item, *items[at:]])
    problems = check.shape(new, Endpoint)
    if problems:
        return None, _worst(problems)
    endpoint = msgspec.convert(new, Endpoint)
    problems = check.sense(endpoint)
    return (None, _worst(problems)) if problems else (endpoint, "")


def _get(data: Any, path: Path) -> Any:
    for step in path:
        data = data.get(step) if isinstance(data, Mapping) else data[step]
    return data


def _worst(problems: Iterable[check.Problem]) -> str:
    return "; ".join(f"{dotted(one.path)}: {one.what}" for one in problems)


def _nearest(name: str, names: Iterable[str]) -> str:
    """The endpoint that is probably meant; no list of all of them."""
    near = get_close_matches(name, list(names), n=1, cutoff=0.6)
    return f"did you mean {near[0]}?" if near else ""


def _finding(one: Judged, places: Places, *, partial: bool) -> Finding:
    correction = one.correction
    where = places.correction(one.index)
    name = one.endpoint.name if one.endpoint is not None else ""
    about = f"the correction of {correction.endpoint} at {correction.at}"
    if one.state is State.INVALID:
        return error("correction-invalid", where, f"{about} is wrong: {one.what}", hint=one.hint, endpoint=name)
    if one.state is State.UNMATCHED:
        make = warning if partial else error
        hint = one.hint or "remove it, or write the name that the endpoint or place has now"
        return make("correction-unmatched", where, f"{about} has no place: {one.what}", hint=hint, endpoint=name)
    assert one.endpoint is not None  # noqa: S101 - only the unmatched have none
    there = places.endpoint(one.endpoint, one.path)
    if one.state is State.FULFILLED:
        what = f"{about} is fulfilled: the docs say so themselves ({there})"
        return warning("correction-fulfilled", where, what, hint="remove it", endpoint=name)
    expected = clip(flow(correction.expects) or str(correction.expects))
    what = f"{about} is stale: it expects {expected}, the docs say {one.docs} ({there})"
    hint = "look at the docs: remove the correction, or write what they say now as `expects`"
    return error("correction-stale", where, what, hint=hint, endpoint=name)
