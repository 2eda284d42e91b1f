"""Every key of the model: what fact it states, and how two of it are compared. A key that is missing here fails a test.

Also which items of two lists are the same one.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias

import msgspec

from generator.spec.model import (
    Api,
    Constraint,
    Endpoint,
    ErrorClasses,
    ErrorCode,
    Examples,
    Field,
    Map,
    Pagination,
    RateLimit,
    Request,
    RequestExample,
    Response,
    ResponseExample,
    Spec,
    Value,
    Variant,
)
from generator.spec.places import name_of
from generator.spec.yamledit import same

Data: TypeAlias = Mapping[str, Any]
Alike: TypeAlias = Callable[[Data], object]


class How(enum.Enum):
    """How two values of a key are compared."""

    WHOLE = enum.auto()
    """As one value."""
    RECORD = enum.auto()
    """Key by key; one that is there on one side only is one change."""
    ITEMS = enum.auto()
    """Item by item, as ``Items`` pairs them."""
    GROUP = enum.auto()
    """As one value together with the other keys of the fact."""


class Items(msgspec.Struct, frozen=True, kw_only=True):
    """A list: what an item is, and what makes one of the old the same as one of the new.

    Items that are equal are the same; of the others those that agree in all of ``alike``, or failing that in the next
    one; and the one that is left of each side where ``rest`` allows it. ``label`` names an item for people.
    """

    fact: str
    record: type[msgspec.Struct]
    alike: tuple[Alike, ...]
    label: Alike
    rest: bool = False
    listed: bool = False
    """A list that was empty, or is empty now, is one change."""
    ordered: bool = True
    """Its order is somebody's, not made by sorting."""


class Facet(msgspec.Struct, frozen=True, kw_only=True):
    """A key of a record."""

    fact: str
    how: How = How.WHOLE
    record: type[msgspec.Struct] | None = None
    items: Items | None = None


def _whole(fact: str) -> Facet:
    return Facet(fact=fact)


def _record(fact: str, record: type[msgspec.Struct]) -> Facet:
    return Facet(fact=fact, how=How.RECORD, record=record)


def _list(items: Items) -> Facet:
    return Facet(fact=items.fact, how=How.ITEMS, items=items)


def _group(fact: str) -> Facet:
    return Facet(fact=fact, how=How.GROUP)


def _name(item: Data) -> object:
    return item["name"]


def _value(item: Data) -> object:
    # true is no "true", and Python takes it for 1.
    return type(item["value"]).__name__, item["value"]


def _key(item: Data) -> object:
    return f"{item['method']} {item['path']}"


def _counted(item: Data) -> object:
    """What a limit counts: all but how many it allows."""
    return msgspec.json.encode([item.get(key) for key in ("unit", "per", "scope", "when", "resets")], order="sorted")


def _told(item: Data) -> object:
    return msgspec.json.encode(item, order="sorted")


def _code(item: Data) -> tuple[object, ...]:
    return tuple(item.get(key) for key in ("code", "sub_code", "transport", "endpoint"))


def _code_in_chapter(item: Data) -> object:
    return *_code(item), repr(item["chapter"])


def _code_in_words(item: Data) -> object:
    """The same words under another heading: the chapter was renamed, or the code moved."""
    return *_code(item), item.get("http_status"), repr(item.get("doc"))


def _printed(item: Data) -> object:
    code = f"{item['code']}_{item['sub_code']}" if item.get("sub_code") else item["code"]
    return " ".join([code, *next(iter(item["chapter"].values()), ())])


_FIELDS: Final = Items(fact="field", record=Field, alike=(_name,), label=_name)
_EXAMPLES: Final = {
    record: Items(fact="example", record=record, alike=(), label=_told, rest=True)
    for record in (RequestExample, ResponseExample)
}
ENDPOINTS: Final = Items(fact="endpoint", record=Endpoint, alike=(_key,), label=_key, ordered=False)
ERRORS: Final = Items(fact="error", record=ErrorCode, alike=(_code_in_chapter, _code_in_words), label=_printed)

FACETS: Final[dict[type[msgspec.Struct], dict[str, Facet]]] = {
    Spec: {
        "api": _record("setting", Api),
        "endpoints": _list(ENDPOINTS),
        "errors": _list(ERRORS),
        "error_classes": _record("setting", ErrorClasses),
    },
    Api: {
        "exchange": _whole("exchange"),
        "title": _whole("setting.title"),
        "class_prefix": _whole("class_prefix"),
        "version": _whole("setting.title"),
        "package_version": _whole("package_version"),
        "path_prefix": _whole("setting.title"),
        "docs": _whole("setting.title"),
        "regions": _whole("regions"),
        "default_region": _whole("default_region"),
        "demo": _whole("demo"),
        "auth": _whole("signing"),
        "envelope": _whole("outcome"),
        "prose": _whole("setting.title"),
        "docstrings": _whole("setting.title"),
        "line_length": _whole("setting.title"),
        "safe_posts": _whole("safe_posts"),
    },
    ErrorClasses: {field.encode_name: _whole("error_class") for field in msgspec.structs.fields(ErrorClasses)},
    Endpoint: {
        "method": _whole("key"),
        "path": _whole("key"),
        "resource": _group("name"),
        "operation": _group("name"),
        "title": _whole("title"),
        "page": _group("page"),
        "anchor": _group("page"),
        "doc": _whole("doc"),
        "auth": _whole("auth"),
        "permission": _whole("permission"),
        "rate_limits": _list(Items(fact="limit", record=RateLimit, alike=(_counted,), label=_counted, rest=True)),
        "request": _record("request", Request),
        "response": _record("response", Response),
        "pagination": _record("pagination", Pagination),
        "examples": _record("examples", Examples),
        "deprecated": _whole("deprecated"),
        "last_seen": _whole("last_seen"),
        "notes": _whole("notes"),
    },
    Request: {
        "style": _whole("style"),
        "min_items": _whole("min_items"),
        "max_items": _whole("max_items"),
        "fields": _list(_FIELDS),
        "variants": _list(Items(fact="case", record=Variant, alike=(_name,), label=_name)),
        "constraints": _list(Items(fact="rule", record=Constraint, alike=(), label=_told, rest=True)),
    },
    Response: {"style": _whole("style"), "envelope": _list(_FIELDS), "fields": _list(_FIELDS)},
    Variant: {
        "name": _whole("key"),
        "when": _whole("when"),
        "doc": _whole("case.doc"),
        "fields": _list(_FIELDS),
    },
    Field: {
        "name": _whole("key"),
        "type": _whole("type"),
        "items": _whole("items"),
        "required": _whole("required"),
        "kind": _whole("kind"),
        "item_kind": _whole("kind"),
        "map": _record("map", Map),
        "values": _list(Items(fact="value", record=Value, alike=(_value,), label=_value, listed=True)),
        "default": _whole("default"),
        "max_length": _whole("max_length"),
        "min": _whole("min"),
        "max": _whole("max"),
        "min_items": _whole("min_items"),
        "max_items": _whole("max_items"),
        "examples": _whole("field.examples"),
        "deprecated": _whole("deprecated"),
        "last_seen": _whole("last_seen"),
        "doc": _whole("doc"),
        "fields": _list(_FIELDS),
    },
    Map: {"key": _whole("map.key"), "value": _record("map", Field)},
    Value: {
        "value": _whole("key"),
        "group": _whole("value.group"),
        "doc": _whole("value.doc"),
        "deprecated": _whole("deprecated"),
    },
    Pagination: {field.name: _whole("paging") for field in msgspec.structs.fields(Pagination)},
    Examples: {
        "request": _list(_EXAMPLES[RequestExample]),
        "response": _list(_EXAMPLES[ResponseExample]),
    },
    ErrorCode: {
        "code": _whole("key"),
        "sub_code": _whole("key"),
        "http_status": _whole("error.status"),
        "transport": _whole("key"),
        "chapter": _whole("error.chapter"),
        "endpoint": _whole("key"),
        "page": _group("error.page"),
        "anchor": _group("error.page"),
        "last_seen": _whole("last_seen"),
        "doc": _whole("error.doc"),
    },
}
"""By record: its keys. Records that are not here are compared as one value."""


class Pairs(msgspec.Struct, frozen=True):
    """Positions: of items that both lists have, in the order of the old one, and of those that only one has.

    ``names`` has a name for each of the pairs, all different.
    """

    both: tuple[tuple[int, int], ...]
    removed: tuple[int, ...]
    added: tuple[int, ...]
    names: tuple[str, ...]

    @property
    def reordered(self) -> bool:
        """Whether what both have stands in another order."""
        return any(before[1] > after[1] for before, after in zip(self.both, self.both[1:], strict=False))


def pair(old: Sequence[Any], new: Sequence[Any], items: Items) -> Pairs:
    """Which item of the old list is which of the new one."""
    found = _ends(old, new) if items.ordered else []
    left = sorted({*range(len(old))} - {one for one, _ in found})
    right = sorted({*range(len(new))} - {other for _, other in found})
    for alike in (*items.alike[:1], _told, *items.alike[1:]):
        _match(old, new, left, right, alike, found)
    if items.rest and len(left) == len(right) == 1:
        found.append((left.pop(), right.pop()))
    found.sort()
    seen: dict[str, int] = {}
    names = []
    for position, _ in found:
        name = _label(items.label(old[position]))
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name}#{seen[name]}")
    return Pairs(tuple(found), tuple(left), tuple(right), tuple(names))


def _ends(old: Sequence[Any], new: Sequence[Any]) -> list[tuple[int, int]]:
    """Equal items at both ends: among several that are equal these are the same, for they kept their places."""
    shorter = min(len(old), len(new))
    first = next((at for at in range(shorter) if not same(old[at], new[at])), shorter)
    last = next((at for at in range(shorter - first) if not same(old[-1 - at], new[-1 - at])), shorter - first)
    ends = [(len(old) - at, len(new) - at) for at in range(1, last + 1)]
    return [*((at, at) for at in range(first)), *ends]


def _match(
    old: Sequence[Any],
    new: Sequence[Any],
    left: list[int],
    right: list[int],
    alike: Alike,
    found: list[tuple[int, int]],
) -> None:
    """Take from what is left on both sides what is alike; equal items first, then one by one in their order."""
    here, there = _grouped(old, left, alike), _grouped(new, right, alike)
    for key, ours in here.items():
        theirs = there.get(key, [])
        if len(ours) > 1 or len(theirs) > 1:
            for position in list(ours):
                twin = next((other for other in theirs if same(old[position], new[other])), None)
                if twin is not None:
                    ours.remove(position)
                    theirs.remove(twin)
                    found.append((position, twin))
        found += zip(ours, theirs, strict=False)
    taken, matched = {one for one, _ in found}, {other for _, other in found}
    left[:] = [position for position in left if position not in taken]
    right[:] = [position for position in right if position not in matched]


def _grouped(items: Sequence[Any], positions: list[int], alike: Alike) -> dict[object, list[int]]:
    groups: dict[object, list[int]] = {}
    for position in positions:
        groups.setdefault(alike(items[position]), []).append(position)
    return groups


def _label(label: object) -> str:
    if isinstance(label, bytes):
        return label.decode()
    return name_of(label[-1]) if isinstance(label, tuple) else str(label)
