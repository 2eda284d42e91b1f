"""Places that stay the same when siblings come and go, and places that somebody named loosely.

A path of ``places`` counts positions, so the same field has another path after a correction put one before it. Steady
steps have names where a list's items have them: ``("request", "fields", "ccy", "type")``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

from msgspec import inspect

from generator.spec.model import Field, Request, Response, Variant
from generator.spec.places import ABSENT, ENDPOINT, at_of, attributes, identity, name_of, plain
from generator.spec.yamlio import Path, steps

Steps: TypeAlias = "tuple[str | int, ...]"

_LISTS: Final = ("fields", "variants", "envelope")
"""Lists that people leave out when they name what is in them."""
_OWNERS: Final = (Request, Response, Variant, Field)
"""What has facts of its own, inside an endpoint."""
_INDEXED = re.compile(r"(\w+)\[(\d+)\]")


def steady(data: Any, path: Path) -> Steps:
    """A path of ``places`` as steady steps."""
    kind: inspect.Type = ENDPOINT
    found: list[str | int] = []
    for step in path:
        kind = plain(kind)
        by = identity(kind.item_type) if isinstance(kind, inspect.VarTupleType) else None
        data = _child(data, step)
        found.append(step if by is None or data is ABSENT else name_of(data[by]))
        kind = _kind(kind, step)
    return tuple(found)


def get(data: Any, place: Steps) -> Any:
    """What is at a place; ``ABSENT`` for nothing."""
    kind: inspect.Type = ENDPOINT
    for step in place:
        data, kind = _item(data, kind, step)
    return data


def kind_of(place: Steps) -> inspect.Type:
    """What may be at a place."""
    kind: inspect.Type = ENDPOINT
    for step in place:
        kind = _kind(plain(kind), step)
    return kind


def is_owner(kind: inspect.Type) -> bool:
    """Whether it is a record with facts of its own, below the endpoint: a field, a variant, the request, the answer."""
    kind = plain(kind)
    return isinstance(kind, inspect.StructType) and kind.cls in _OWNERS


def holds_owners(kind: inspect.Type) -> bool:
    """Whether it is such a record or a list of them."""
    kind = plain(kind)
    return is_owner(kind.item_type) if isinstance(kind, inspect.VarTupleType) else is_owner(kind)


def children(data: Any, place: Steps) -> Iterator[Steps]:
    """The nearest places inside that have facts of their own."""
    kind, value = plain(kind_of(place)), get(data, place)
    if value is ABSENT:
        return
    if isinstance(kind, inspect.VarTupleType) and is_owner(kind.item_type):
        by = identity(kind.item_type)
        yield from ((*place, name_of(item[by])) for item in value)
    elif isinstance(kind, inspect.StructType):
        for key, attribute in attributes(kind).items():
            if is_owner(attribute.type) and key in value:
                yield (*place, key)
            elif holds_owners(attribute.type) or (key == "map" and key in value):
                yield from children(data, (*place, key))


def written(data: Any, place: Steps) -> str:
    """How people write the place, as corrections do; ``data`` has it."""
    path: list[str | int] = []
    kind: inspect.Type = ENDPOINT
    for step in place:
        kind = plain(kind)
        by = identity(kind.item_type) if isinstance(kind, inspect.VarTupleType) else None
        items = get(data, place[: len(path)])
        path.append(step if by is None else [name_of(item[by]) for item in items].index(str(step)))
        kind = _kind(kind, step)
    return at_of(data, tuple(path))


def loose_names(at: str) -> tuple[str, ...]:
    """The names in a place as somebody wrote it, a finding or a user."""
    try:
        return tuple(str(step) for step in steps(at))
    except ValueError:
        return tuple(at.split("."))


def resolve(data: Any, names: Sequence[str]) -> list[Steps]:
    """The places that names can mean, the likeliest first.

    A field goes before a key of the model: what rules speak of is the field ``type``, unless there is none. Lists may
    be left out, and so may the variant or map that has a field. A name can be a position: ``0``, ``rate_limits[0]``.
    """
    split = [part for name in names for part in _split(name)]
    return list(dict.fromkeys(_resolved(data, ENDPOINT, (), split)))


def _split(name: str) -> tuple[str, ...]:
    indexed = _INDEXED.fullmatch(name)
    return (indexed[1], indexed[2]) if indexed else (name,)


def _resolved(value: Any, kind: inspect.Type, here: Steps, names: Sequence[str]) -> Iterator[Steps]:
    if not names:
        yield here
    elif isinstance(kind := plain(kind), inspect.StructType):
        if value is not ABSENT:
            yield from _in_record(value, kind, here, names)
    else:
        is_position = names[0].isdecimal() and isinstance(value, (list, tuple)) and not _is_named(kind)
        yield from _further(value, kind, here, (int(names[0]) if is_position else names[0],), names[1:])


def _in_record(
    value: Mapping[str, Any], kind: inspect.StructType, here: Steps, names: Sequence[str]
) -> Iterator[Steps]:
    keys, name, rest = attributes(kind), names[0], names[1:]
    for key in _LISTS:
        if key in value:
            yield from _further(value, kind, here, (key, name), rest)
    if name in keys:
        yield from _resolved(value.get(name, ABSENT), keys[name].type, (*here, name), rest)
    for variant in value.get("variants", ()):
        yield from _further(value, kind, here, ("variants", variant["name"], "fields", name), rest)
    if "value" in value.get("map", {}) and name != "map":
        yield from _further(value, kind, here, ("map", "value"), names)


def _further(value: Any, kind: inspect.Type, here: Steps, way: Steps, rest: Sequence[str]) -> Iterator[Steps]:
    """The places of the other names behind some steps; none when something on the way is not there."""
    for step in way:
        value, kind = _item(value, kind, step)
    if value is not ABSENT:
        yield from _resolved(value, kind, (*here, *way), rest)


def _is_named(kind: inspect.Type) -> bool:
    return isinstance(kind, inspect.VarTupleType) and identity(kind.item_type) is not None


def _item(value: Any, kind: inspect.Type, step: str | int) -> tuple[Any, inspect.Type]:
    """What is one steady step further, and what may be there."""
    kind = plain(kind)
    inner = _kind(kind, step)
    by = identity(kind.item_type) if isinstance(kind, inspect.VarTupleType) else None
    if by is not None and value is not ABSENT:
        return next((item for item in value if name_of(item[by]) == step), ABSENT), inner
    return _child(value, step), inner


def _child(value: Any, step: str | int) -> Any:
    if isinstance(value, Mapping):
        return value.get(step, ABSENT)
    if isinstance(value, (list, tuple)) and isinstance(step, int) and step < len(value):
        return value[step]
    return ABSENT


_ANY = inspect.AnyType()


def _kind(kind: inspect.Type, step: str | int) -> inspect.Type:
    if isinstance(kind, inspect.StructType):
        found = attributes(kind).get(str(step))
        return found.type if found is not None else _ANY
    if isinstance(kind, inspect.VarTupleType):
        return kind.item_type
    return kind.value_type if isinstance(kind, inspect.DictType) else _ANY
