"""Compares two specs, key by key, as ``facets`` says. Pure; knows no files."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final
from urllib.parse import quote

import msgspec
from msgspec.structs import replace

from generator.changes.facets import ENDPOINTS, FACETS, Facet, How, Items, Pairs, pair
from generator.changes.model import FOLDED, SEVERITIES, SHARES, Change, Direction, Report, What
from generator.changes.moves import move
from generator.changes.verdicts import verdict
from generator.spec.model import Endpoint, Spec
from generator.spec.places import ABSENT, at_of
from generator.spec.yamledit import same
from generator.spec.yamlio import Path, dotted

_POSITION = re.compile(r"\[\d+\]")
_WHATS: Final[dict[str, What]] = {"name": "renamed", "page": "moved", "error.page": "moved", "error.chapter": "moved"}
_POSITIONAL: Final = frozenset({"rows", "row"})
"""Styles of answers in which a field is known by its position."""


def compare(old: Spec, new: Spec) -> Report:
    """All that differs between two specs, each difference once, the worst first."""
    walk = _Walk(old, new)
    walk.specs()
    title = new.api.title
    return Report(title=title, changes=ordered(_told_apart(walk.found)))


def ordered(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes share by share, endpoint by endpoint, the worst first; what reports fold up comes last."""
    listed = list(changes)
    worst: dict[tuple[str, str], int] = {}
    for change in listed:
        group = (change.share, group_of(change))
        worst[group] = min(worst.get(group, len(SEVERITIES)), SEVERITIES.index(change.severity))

    def rank(change: Change) -> tuple[Any, ...]:
        group = group_of(change)
        return (
            SHARES.index(change.share),
            worst[change.share, group],
            not change.endpoint,
            change.name or group,
            group,
            SEVERITIES.index(change.severity),
            change.fact in FOLDED,
        )

    return tuple(sorted(listed, key=rank))


def group_of(change: Change) -> str:
    """What the change is under in reports: its endpoint, the error codes, or the settings."""
    if change.endpoint:
        return change.endpoint
    return "error codes" if change.place.startswith("errors") else "settings"


class _Here(msgspec.Struct, frozen=True, kw_only=True):
    """Where a comparison is: the paths on both sides, and what is around."""

    old: Path = ()
    new: Path = ()
    direction: Direction = ""
    positional: bool = False

    def step(self, key: str) -> _Here:
        direction: Direction = "request" if key == "request" else "answer" if key == "response" else self.direction
        at_endpoint = len(self.old) == 2
        return replace(
            self,
            old=(*self.old, key),
            new=(*self.new, key),
            direction=direction if at_endpoint else self.direction,
        )

    def item(self, old: int | None, new: int | None) -> _Here:
        """An item; where it is not there, the path stays that of the list."""
        return replace(
            self,
            old=self.old if old is None else (*self.old, old),
            new=self.new if new is None else (*self.new, new),
        )


class _Walk:
    """One comparison, and what was found so far."""

    def __init__(self, old: Spec, new: Spec) -> None:
        self.old: dict[str, Any] = msgspec.to_builtins(old)
        self.new: dict[str, Any] = msgspec.to_builtins(new)
        self.docs = (old.api.docs.url, new.api.docs.url)
        self.endpoints: tuple[Mapping[str, Any] | None, Mapping[str, Any] | None] = (None, None)
        self.found: list[Change] = []

    def specs(self) -> None:
        self.record(self.old, self.new, Spec, _Here())

    def record(self, old: Mapping[str, Any], new: Mapping[str, Any], kind: type[msgspec.Struct], here: _Here) -> None:
        """Two records of a kind."""
        columns = _is_positional(old) or _is_positional(new)
        groups: dict[str, list[str]] = {}
        for key, facet in FACETS[kind].items():
            if facet.how is How.GROUP:
                groups.setdefault(facet.fact, []).append(key)
        for fact, keys in groups.items():
            before, after = ({key: side[key] for key in keys if key in side} for side in (old, new))
            if not same(before, after):
                self.say(fact, move(fact, before, after), before, after, here.step(fact))
        for key, facet in FACETS[kind].items():
            before, after = old.get(key, ABSENT), new.get(key, ABSENT)
            if facet.how is How.ITEMS and facet.items is not None:
                there = replace(here.step(key), positional=columns and key == "fields")
                self.items(before or (), after or (), facet.items, there)
            elif facet.how is not How.GROUP and not same(before, after):
                self.key(before, after, facet, here.step(key))

    def key(self, old: Any, new: Any, facet: Facet, here: _Here) -> None:
        """A key's two values that differ."""
        if facet.how is How.RECORD and facet.record is not None and old is not ABSENT and new is not ABSENT:
            self.record(old, new, facet.record, here)
        else:
            self.say(facet.fact, move(facet.fact, old, new), old, new, here)

    def items(self, old: Sequence[Any], new: Sequence[Any], items: Items, here: _Here) -> None:
        """Two lists."""
        if items.listed and bool(old) is not bool(new):
            self.say(items.fact, "listed" if new else "unlisted", old or ABSENT, new or ABSENT, here)
            return
        pairs = pair(old, new, items)
        for before, after in pairs.both:
            self.item(old[before], new[after], items, here.item(before, after))
        for position in pairs.removed:
            self.one_sided(old[position], ABSENT, items, here.item(position, None), "removed")
        for position in pairs.added:
            item = new[position]
            self.one_sided(ABSENT, item, items, here.item(None, position), _added(item, position, pairs, here, items))
        if pairs.reordered and items.ordered:
            order = [pairs.names[index] for index in sorted(range(len(pairs.both)), key=lambda one: pairs.both[one][1])]
            columns = here.positional and items.fact == "field"
            self.say(items.fact, "columns" if columns else "order", list(pairs.names), order, here, what="reordered")

    def item(self, old: Any, new: Any, items: Items, here: _Here) -> None:
        """Two items of lists that are the same one."""
        if items is ENDPOINTS:
            # Most endpoints of two crawls are equal: their JSON tells it fastest, and knows true from 1.
            if msgspec.json.encode(old) == msgspec.json.encode(new):
                return
            self.endpoints = (old, new)
        if items.record in FACETS:
            self.record(old, new, items.record, here)
        elif not same(old, new):
            self.say(items.fact, move(items.fact, old, new), old, new, here)
        if items is ENDPOINTS:
            self.endpoints = (None, None)

    def one_sided(self, old: Any, new: Any, items: Items, here: _Here, moved: str) -> None:
        """An item that only one of two lists has."""
        if items is ENDPOINTS:
            self.endpoints = (None if old is ABSENT else old, None if new is ABSENT else new)
        self.say(items.fact, moved, old, new, here)
        if items is ENDPOINTS:
            self.endpoints = (None, None)

    def say(self, fact: str, moved: str, old: Any, new: Any, here: _Here, what: What | None = None) -> None:
        """Note down one change."""
        before, after = self.endpoints
        endpoint = after or before
        path, side = (here.old, 0) if new is ABSENT else (here.new, 1)
        place = self.place(path, side)
        if what is None:
            what = _WHATS.get(fact) or ("added" if old is ABSENT else "removed" if new is ABSENT else "changed")
        self.found.append(
            Change(
                id=_id(f"{endpoint['method']} {endpoint['path']}" if endpoint else "", place, old, new),
                what=what,
                endpoint=f"{endpoint['method']} {endpoint['path']}" if endpoint else "",
                name=f"{endpoint['resource']}.{endpoint['operation']}" if endpoint else "",
                place=place,
                verdict=verdict(here.direction, fact, moved),
                url=self.url(path, side),
                old=old,
                new=new,
                old_at=here.old,
                new_at=here.new,
            )
        )

    def place(self, path: Path, side: int) -> str:
        """A path of the old (0) or the new spec (1) as people write it."""
        endpoint = self.endpoints[side]
        if endpoint is not None:
            inside = path[2:]
            return at_of(endpoint, inside) if inside and inside[0] in FACETS[Endpoint] else dotted(inside)
        row = self.row(path, side)
        if row is not None:
            code = f"{row['code']}_{row['sub_code']}" if row.get("sub_code") else row["code"]
            return dotted(("errors", code, *path[2:]))
        return dotted(path)

    def url(self, path: Path, side: int) -> str:
        """Where in the docs it stands."""
        anchor = (self.endpoints[side] or self.row(path, side) or {}).get("anchor")
        return f"{self.docs[side]}#{quote(anchor, safe='')}" if anchor else ""

    def row(self, path: Path, side: int) -> Mapping[str, Any] | None:
        """The error code that a path leads to or into."""
        if path[0] != "errors" or len(path) == 1:
            return None
        found: Mapping[str, Any] = (self.old, self.new)[side]["errors"][path[1]]
        return found


def _is_positional(record: Mapping[str, Any]) -> bool:
    """Whether what is in ``fields`` of an answer or a field is known by its position."""
    return record.get("style") in _POSITIONAL or record.get("items") == "array"


def _added(item: Any, position: int, pairs: Pairs, here: _Here, items: Items) -> str:
    """How an item came: what matters is whether it has to be sent, or pushes others aside."""
    if items.fact != "field":
        return "added"
    if here.direction == "request":
        needed = item.get("required")
        return {True: "added required", "conditional": "added conditional"}.get(needed, "added")
    behind = any(after > position for _, after in pairs.both)
    return "inserted" if here.positional and behind else "added"


def _id(endpoint: str, place: str, old: Any, new: Any) -> str:
    values = [None if value is ABSENT else [value] for value in (old, new)]
    text = msgspec.json.encode([endpoint, _POSITION.sub("", place), *values], order="sorted")
    return hashlib.sha256(text).hexdigest()[:10]


def _told_apart(changes: Iterable[Change]) -> list[Change]:
    """The changes with ids that are all different: the same values may change in two places that are called alike."""
    seen: dict[str, int] = {}
    result = []
    for change in changes:
        seen[change.id] = seen.get(change.id, 0) + 1
        number = seen[change.id]
        result.append(change if number == 1 else replace(change, id=f"{change.id}-{number}"))
    return result
