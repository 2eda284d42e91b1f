"""Every single edit that a spec can see: a key set or taken away, an item put in, taken out or swapped with the next.

    edits(data)          all of them, for a spec as builtins with lists
    edited(data, edit)   a copy with one of them made

Made from the model's types, so that a key that is new in the model is edited, too.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

import msgspec
from msgspec import inspect

from generator.spec.model import (
    Constraint,
    Endpoint,
    ErrorCode,
    Field,
    RateLimit,
    RequestExample,
    ResponseExample,
    Spec,
    Value,
    Variant,
)
from generator.spec.places import ABSENT

Path: TypeAlias = "tuple[str | int, ...]"
SAMPLES: dict[type, dict[str, Any]] = {
    Field: {"name": "sampleField", "type": "string"},
    Value: {"value": "sample_value"},
    Variant: {"name": "sample case", "fields": [{"name": "sampleField", "type": "string"}]},
    RateLimit: {"count": 7, "unit": "orders", "window": "7s", "per": ["sample"]},
    Constraint: {"together": ["sample", "other"]},
    RequestExample: {"text": "a sample"},
    ResponseExample: {"text": "a sample"},
    ErrorCode: {"code": "99999", "transport": "rest", "chapter": {"en": ["Sample"]}, "page": "sample.md"},
}
SORTED = (Endpoint,)
"""Records that a loaded spec has in an order of its own making."""
NAMES: dict[type, tuple[str, ...]] = {
    Endpoint: ("method", "path"),
    Field: ("name",),
    Value: ("value",),
    Variant: ("name",),
    ErrorCode: ("code", "sub_code", "transport", "endpoint"),
}
"""Keys that make another item of an item: no edit of it."""


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """One edit. ``record`` is the kind of the record that has ``key``; ``item`` that of the item, if a list is edited.

    ``path`` leads to the value, for ``insert`` to the place that the new item takes.
    """

    how: Literal["set", "insert", "remove", "swap"]
    path: Path
    record: type
    key: str
    item: type | None = None
    old: Any = ABSENT
    new: Any = ABSENT
    columns: bool = False
    """What is edited are fields that are known by their position."""
    last: bool = False
    """It is the last item, or becomes it."""
    alone: bool = False
    """The list has no other item."""

    @property
    def direction(self) -> str:
        """What it is part of, inside of an endpoint."""
        inside = self.path[2:] if self.path[0] == "endpoints" else ()
        return {"request": "request", "response": "answer"}.get(str(inside[0]) if inside else "", "")


def edits(data: Any) -> Iterator[Edit]:
    """Every edit of a spec as builtins."""
    yield from _record(data, Spec, ())


def edited(data: Any, edit: Edit) -> Any:
    """A copy of the spec with one edit made."""
    result = copy.deepcopy(data)
    way, step = edit.path[:-1], edit.path[-1]
    if edit.item is not None and edit.how == "insert":
        items = _at(result, way[:-1]).setdefault(way[-1], [])
        items.insert(step, copy.deepcopy(edit.new))
        return result
    holder = _at(result, way)
    if edit.how == "swap" and isinstance(step, int):
        holder[step], holder[step + 1] = holder[step + 1], holder[step]
    elif edit.new is ABSENT:
        del holder[step]
    else:
        holder[step] = copy.deepcopy(edit.new)
    return result


def _at(data: Any, path: Any) -> Any:
    for step in path:
        data = data[step]
    return data


def _record(data: Any, kind: type, path: Path) -> Iterator[Edit]:
    info: Any = inspect.type_info(kind)
    named = NAMES.get(kind, ()) if path and isinstance(path[-1], int) else ()
    for field in info.fields:
        key, value = field.encode_name, data.get(field.encode_name, ABSENT)
        plain = _plain(field.type)
        here = (*path, key)
        if key in named:
            continue
        if isinstance(plain, inspect.VarTupleType) and isinstance(_plain(plain.item_type), inspect.StructType):
            yield from _items(data, value or [], kind, key, _plain(plain.item_type).cls, here)
            continue
        for other in _others(value, field.type):
            yield Edit(how="set", path=here, record=kind, key=key, old=value, new=other)
        optional = not isinstance(plain, inspect.StructType) or plain is not field.type
        if value is not ABSENT and not field.required and optional:
            yield Edit(how="set", path=here, record=kind, key=key, old=value)
        if isinstance(plain, inspect.StructType) and value is not ABSENT:
            yield from _record(value, plain.cls, here)


def _items(record: Any, items: Any, kind: type, key: str, item: type, path: Path) -> Iterator[Edit]:
    columns = key == "fields" and (record.get("style") in ("row", "rows") or record.get("items") == "array")
    given: dict[str, Any] = {"record": kind, "key": key, "item": item, "columns": columns}
    for position, value in enumerate(items):
        here = (*path, position)
        last = position == len(items) - 1
        yield Edit(how="remove", path=here, old=value, last=last, alone=len(items) == 1, **given)
        if not last and item not in SORTED:
            yield Edit(how="swap", path=here, old=value, new=items[position + 1], **given)
        yield from _record(value, item, here)
    samples = [_new(items[0] if items else None, item)] if items or item in SAMPLES else []
    if item is Field and path[2:3] == ("request",):
        samples += [{**samples[0], "required": required} for required in (True, "conditional")]
    for position in range(len(items) + 1):
        given.update(path=(*path, position), last=position == len(items), alone=not items)
        yield from (Edit(how="insert", new=sample, **given) for sample in samples)


def _new(like: Any, item: type) -> Any:
    if item is Endpoint:
        return {**like, "path": f"{like['path']}/sample", "operation": f"{like['operation']}_sample"[-60:].lstrip("_")}
    return SAMPLES[item]


def _plain(kind: Any) -> Any:
    """The type without None and UNSET."""
    if isinstance(kind, inspect.UnionType):
        rest = [one for one in kind.types if not isinstance(one, inspect.NoneType)]
        return rest[0] if len(rest) == 1 else kind
    return kind


def _others(value: Any, kind: Any) -> Iterator[Any]:
    """Values of a type that are another one."""
    kind = _plain(kind)
    made = list(_made(value, kind))
    yield from (one for one in made if value is ABSENT or json.dumps(one, sort_keys=True) != _told(value))


def _made(value: Any, kind: Any) -> Iterator[Any]:  # noqa: C901 - one way for each type
    there = value is not ABSENT
    if isinstance(kind, inspect.UnionType):
        for option in kind.types:
            yield from _made(ABSENT, option)
    elif isinstance(kind, inspect.LiteralType):
        yield from kind.values
    elif isinstance(kind, inspect.BoolType):
        yield from (True, False)
    elif isinstance(kind, inspect.IntType):
        yield from (value + 1, value - 1) if there and not isinstance(value, bool) else (1, 7)
    elif isinstance(kind, inspect.StrType):
        yield from (f"{value}x", "5", "true") if there else ("x", "1")
    elif isinstance(kind, inspect.DictType):
        inner = next(iter(_made(ABSENT, kind.value_type)))
        old = value if there else {}
        yield {**old, "sample": inner}
        if len(old) > 1:
            yield dict(list(old.items())[1:])
    elif isinstance(kind, inspect.VarTupleType):
        inner = next(iter(_made(ABSENT, kind.item_type)))
        old = list(value) if there else []
        yield [*old, inner]
        if len(old) > 1:
            yield old[1:]
    elif isinstance(kind, inspect.AnyType):
        yield from ({"sample": 1}, ["sample"], "sample")
    elif isinstance(kind, inspect.StructType) and not there:
        yield {field.encode_name: next(iter(_made(ABSENT, field.type))) for field in kind.fields if field.required}
    elif isinstance(kind, inspect.NoneType):
        return


def _told(value: Any) -> str:
    return json.dumps(value, sort_keys=True)
