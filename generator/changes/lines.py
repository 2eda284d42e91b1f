"""Changes in words, as every form of the report has them: siblings that did the same in one line, texts folded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import msgspec

from generator.changes.model import FOLDED, PROSE, Change, Severity, Share
from generator.changes.walk import group_of
from generator.findings import clip
from generator.spec.places import ABSENT
from generator.spec.yamlio import dotted, flow, steps

HEADINGS: Final = {
    Share.API: "The API changed",
    Share.HAND: "Corrected or named by hand",
    Share.PARSER: "Read otherwise by docmill",
}
"""By share."""
LONGEST: Final = 100
"""Of a value on one line."""
_WHOLE_LINE: Final = 10_000
"""Names are not cut, however many they are."""

_NOUNS: Final = {
    "field": "field",
    "value": "value",
    "case": "case",
    "rule": "rule",
    "limit": "rate limit",
    "example": "example",
    "error": "code",
}
_REQUIRED: Final = {ABSENT: "optional", False: "optional", "conditional": "required in some cases", True: "required"}
_LISTS: Final = frozenset({"fields", "values", "variants", "constraints", "rate_limits", "errors"})


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """What one line says: ``place`` in the endpoint (may be empty), what happened there, and the changes that it is."""

    severity: Severity
    place: str
    said: str
    reason: str
    changes: tuple[Change, ...]

    @property
    def accepted(self) -> bool:
        """Whether somebody has accepted all of it."""
        return all(change.accepted for change in self.changes)


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """What happened to one endpoint, to the error codes, or to the settings: lines, the worst first, and the rest."""

    key: str
    name: str
    url: str
    lines: tuple[Line, ...]
    folded: tuple[Change, ...]

    @property
    def severity(self) -> Severity:
        """The worst of it."""
        return self.lines[0].severity if self.lines else Severity.SAFE


def groups(changes: Iterable[Change]) -> list[Group]:
    """Changes of one share, in the order of the report."""
    found: dict[str, list[Change]] = {}
    for change in changes:
        found.setdefault(group_of(change), []).append(change)
    return [_group(key, each) for key, each in found.items()]


def folded(changes: Sequence[Change]) -> str:
    """What was folded up, in numbers."""
    texts = sum(change.fact in PROSE | {"error.doc"} for change in changes)
    examples = sum(change.fact in {"examples", "example", "field.examples"} for change in changes)
    moves = len(changes) - texts - examples
    counted = [many(texts, "text")] if texts else []
    counted += [many(examples, "example")] if examples else []
    counted += [f"{many(moves, 'move')} within the docs"] if moves else []
    return ", ".join(counted)


def many(count: int, thing: str) -> str:
    """``1 text``, ``2 texts``."""
    return f"{count} {thing}{'' if count == 1 else 's'}"


def shown(value: Any, longest: int = LONGEST, nothing: str = "none") -> str:
    """A value on one line."""
    if value is ABSENT:
        return nothing
    if isinstance(value, str) and value not in {"", nothing} and value == value.strip():
        return clip(value, longest)
    return clip(flow(value) or msgspec.json.encode(value).decode(), longest)


def _group(key: str, changes: Sequence[Change]) -> Group:
    last = changes[-1]
    return Group(
        key=key,
        name=last.name,
        url=next((change.url for change in changes if change.endpoint and change.url), ""),
        lines=tuple(_lines(change for change in changes if change.fact not in FOLDED)),
        folded=tuple(change for change in changes if change.fact in FOLDED),
    )


def _lines(changes: Iterable[Change]) -> Iterable[Line]:
    """The changes, siblings that came or went for the same reason in one line."""
    together: dict[tuple[object, ...], list[Change]] = {}
    for number, change in enumerate(changes):
        item = change.fact in _NOUNS and change.what in {"added", "removed"} and change.verdict.move not in _WHOLE
        own: object = _parent(change) if item else number
        together.setdefault((change.severity, change.what, change.verdict, own), []).append(change)
    for each in together.values():
        first = each[0]
        place, said = _items(each) if len(each) > 1 or first.fact in _NOUNS else _said(first)
        yield Line(
            severity=first.severity,
            place=clip(place, _WHOLE_LINE),
            said=clip(said, _WHOLE_LINE),
            reason=first.verdict.reason,
            changes=tuple(each),
        )


_WHOLE: Final = frozenset({"listed", "unlisted"})


def _parent(change: Change) -> str:
    """The place that an item belongs to."""
    if change.fact == "error":
        return ""
    way = [step for step in steps(change.place) if isinstance(step, str)] if change.place else []
    if change.fact in {"field", "value", "case"} and change.what != "reordered" and change.verdict.move not in _WHOLE:
        way = way[:-1]
    while way and way[-1] in _LISTS:
        way.pop()
    return dotted(tuple(way))


def _items(changes: Sequence[Change]) -> tuple[str, str]:
    """What happened to items of a list."""
    first = changes[0]
    noun, place = _NOUNS[first.fact], _parent(first)
    if first.verdict.move == "listed":
        return place, f"values documented: {clip(', '.join(_name(first.fact, one) for one in first.new), LONGEST)}"
    if first.verdict.move == "unlisted":
        return (
            place,
            f"values no longer documented: {clip(', '.join(_name('value', one) for one in first.old), LONGEST)}",
        )
    if first.what == "reordered":
        return place, f"{noun}s in another order: {clip(', '.join(map(str, first.new)), LONGEST)}"
    if first.what == "changed":
        return place, f"{noun} {_name(first.fact, first.old)} -> {_name(first.fact, first.new)}"
    items = [change.new if first.what == "added" else change.old for change in changes]
    nouns = noun if len(items) == 1 else f"{noun}s"
    counts = Counter(_name(first.fact, item) for item in items)
    names = ", ".join(name if count == 1 else f"{name} ({count} times)" for name, count in counts.items())
    if first.what == "removed":
        return place, f"{nouns} gone: {names}"
    state = {"added required": "required ", "added conditional": "sometimes required "}.get(first.verdict.move, "")
    return place, f"new {state}{nouns}: {names}"


def _name(fact: str, item: Mapping[str, Any]) -> str:
    """How an item is called."""
    if fact == "limit":
        return limit(item)
    if fact == "rule":
        return "; ".join(f"{key.replace('_', ' ')}: {', '.join(names)}" for key, names in item.items())
    if fact == "error":
        return f"{item['code']}_{item['sub_code']}" if item.get("sub_code") else str(item["code"])
    return clip(shown(item["value"] if fact == "value" else item["name"]).strip('"'), LONGEST)


def limit(item: Mapping[str, Any]) -> str:
    """A rate limit in words."""
    more = [f"per {' and '.join(item['per'])}"] if item.get("per") else []
    more += [f"for {' and '.join(item['scope'])}"] if item.get("scope") else []
    more += [f"if {key} is {' or '.join(values)}" for key, values in (item.get("when") or {}).items()]
    unit = item["unit"].removesuffix("s") if item["count"] == 1 else item["unit"]
    return " ".join([f"{item['count']} {unit} in {item['window']}", *more])


def _said(change: Change) -> tuple[str, str]:
    """What happened to one fact."""
    fact, old, new = change.fact, change.old, change.new
    if fact == "endpoint":
        return "", "new endpoint" if change.what == "added" else "gone"
    if fact == "name":
        return "", f"renamed from {old['resource']}.{old['operation']} to {new['resource']}.{new['operation']}"
    *way, key = steps(change.place)
    place = dotted(tuple(way))
    if fact == "required":
        return place, f"{_REQUIRED[old]} -> {_REQUIRED[new]}"
    if fact == "kind":
        return place, f"{key}: {shown(old, nothing='text')} -> {shown(new, nothing='text')}"
    if fact == "deprecated":
        return place, "deprecated" if new is True else "no longer deprecated"
    if fact == "last_seen":
        return place, _last_seen(old, new)
    if isinstance(old, list | tuple) and isinstance(new, list | tuple):
        moved = _moved(old, new)
        return place, f"{key}: {moved or 'in another order'}"
    return place, f"{key}: {shown(old)} -> {shown(new)}"


def _last_seen(old: Any, new: Any) -> str:
    if new is ABSENT:
        return "in the docs again"
    if not isinstance(new, Mapping):
        return f"no longer in the docs, last seen: {shown(new)}"
    before = old if isinstance(old, Mapping) else {}
    dates = [f"{key} {date}" for key, date in new.items() if before.get(key) != date]
    return f"no longer in the docs, last seen: {', '.join(dates)}" if dates else "some of it in the docs again"


def _moved(old: Sequence[Any], new: Sequence[Any]) -> str:
    """What came to a list and what went."""
    came, went = [item for item in new if item not in old], [item for item in old if item not in new]
    parts = [f"{word} {shown(items)}" for word, items in (("new", came), ("gone", went)) if items]
    return ", ".join(parts)
