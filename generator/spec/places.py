"""Places inside an endpoint, by the names that people use: ``request.supCollateral.ccy.required``.

A step is a key of the model (``request``, ``required``), the name of a field, variant or value among its siblings, a
key of a mapping, or a position (``rate_limits[0]``). A field called like a key of the model is reached by its list:
``request.order.fields.type`` is the field, ``request.order.type`` the type. Odd names go in quotes: ``request["a.b"]``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec
from msgspec import inspect

from generator.spec.check import closest
from generator.spec.model import Endpoint, Field
from generator.spec.yamlio import Path, dotted, steps

IDENTITY: Final = ("name", "value")
"""Keys that tell an item of a list from its siblings."""

ENDPOINT: Final[Any] = inspect.type_info(Endpoint)
_FIELD: Final[Any] = inspect.type_info(Field)


ABSENT: Final[Any] = msgspec.UNSET
"""What is found where nothing is."""


class Place(msgspec.Struct, frozen=True):
    """A place of an endpoint as builtins: what is there (or ``ABSENT``) and what may be.

    ``path`` leads to it by keys and positions. For an item that its list does not have, ``path`` is the list's (which
    may be absent too), and ``name`` and ``by`` say which key of the item would hold which name.
    """

    path: Path
    kind: inspect.Type
    found: Any
    name: str | None = None
    by: str = ""


class NoPlaceError(LookupError):
    """The place cannot be in this endpoint. ``malformed``: nor in any other."""

    def __init__(self, what: str, hint: str = "", *, malformed: bool = False) -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint
        self.malformed = malformed


def plain(kind: inspect.Type) -> inspect.Type:
    """The type without ``None``; a union of scalars stays one."""
    if isinstance(kind, inspect.UnionType):
        rest = [option for option in kind.types if not isinstance(option, inspect.NoneType)]
        return rest[0] if len(rest) == 1 else kind
    return kind


def attributes(kind: inspect.StructType) -> dict[str, inspect.Field]:
    """A record's keys."""
    return {field.encode_name: field for field in kind.fields}


def identity(kind: inspect.Type) -> str | None:
    """Which key names such an item in a list; None where only the position does."""
    if not isinstance(kind, inspect.StructType):
        return None
    return next((key for key in IDENTITY if key in attributes(kind)), None)


def find(data: Mapping[str, Any], at: str) -> Place:
    """The place in an endpoint as builtins.

    Raises:
        NoPlaceError: what should hold it is not there, or the text names nothing that an endpoint could have.
    """
    try:
        path = steps(at)
    except ValueError as problem:
        raise NoPlaceError(str(problem), malformed=True) from None
    if not path:
        raise NoPlaceError("an empty place", "name a key of the endpoint", malformed=True)
    place = Place((), ENDPOINT, data)
    for step in path:
        if place.found is ABSENT and (place.name is not None or isinstance(plain(place.kind), inspect.StructType)):
            raise NoPlaceError(f"there is no {at_of(data, place.path, place.name)}")
        place = _step(place, step)
    return place


def _step(place: Place, step: str | int) -> Place:
    kind = plain(place.kind)
    here = dotted(place.path) or "an endpoint"
    there = dotted((step,))
    if isinstance(kind, inspect.StructType):
        keys = attributes(kind)
        if step in keys:
            return _child(place, step, keys[str(step)].type)
        if "fields" in keys and isinstance(step, str):
            return _step(_child(place, "fields", keys["fields"].type), step)
        raise NoPlaceError(f"{here} has no {there}", closest(str(step), keys), malformed=True)
    if isinstance(kind, inspect.VarTupleType):
        return _child(place, step, kind.item_type) if isinstance(step, int) else _named(place, kind.item_type, step)
    if isinstance(kind, inspect.DictType) and isinstance(step, str):
        return _child(place, step, kind.value_type)
    if isinstance(kind, inspect.AnyType) and isinstance(place.found, (Mapping, list, tuple)):
        return _child(place, step, kind)
    raise NoPlaceError(f"there is nothing inside {here}", malformed=True)


def _named(place: Place, kind: inspect.Type, name: str) -> Place:
    """The item of that name in a list."""
    by = identity(kind)
    if by is None:
        raise NoPlaceError(f"{dotted(place.path)} has no {name}", "give the position: [0]", malformed=True)
    for index, item in enumerate(() if place.found is ABSENT else place.found):
        if name_of(item[by]) == name:
            return Place((*place.path, index), kind, item)
    return Place(place.path, kind, ABSENT, name, by)


def _child(place: Place, step: str | int, kind: inspect.Type) -> Place:
    found = place.found
    path = (*place.path, step)
    if isinstance(step, str) and (found is ABSENT or isinstance(found, Mapping)):
        return Place(path, kind, ABSENT if found is ABSENT else found.get(step, ABSENT))
    if isinstance(step, int) and isinstance(found, (list, tuple)) and step <= len(found):
        return Place(path, kind, found[step] if step < len(found) else ABSENT)
    raise NoPlaceError(f"there is no {dotted(path)}")


def name_of(value: object) -> str:
    """A name or documented value as a step of a place."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def put(data: Any, path: Path, value: Any) -> Any:
    """A copy of the data with the value (``ABSENT``: nothing) at a path; missing mappings on the way are made."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        items = [] if data is ABSENT else list(data)
        new = put(items[step] if step < len(items) else ABSENT, rest, value)
        items[step : step + 1] = [] if new is ABSENT else [new]
        return items
    copy = {} if data is ABSENT else dict(data)
    new = put(copy.get(step, ABSENT), rest, value)
    if new is ABSENT:
        copy.pop(step, None)
    else:
        copy[step] = new
    return copy


def at_of(data: Mapping[str, Any], path: Path, name: str | None = None) -> str:
    """How people write a path of keys and positions: the inverse of ``find``. ``name``: an item of the list there."""
    kind: inspect.Type = ENDPOINT
    value: Any = data
    written: list[str | int] = []
    for step in (*path, *(() if name is None else (name,))):
        kind = plain(kind)
        word: str | int = step
        if isinstance(kind, inspect.VarTupleType):
            kind = kind.item_type
            by = identity(kind)
            if isinstance(step, int):
                value = value[step]
                word = step if by is None else name_of(value[by])
            if isinstance(word, str) and written[-1] == "fields" and word not in _owner_keys(written):
                written.pop()
        elif isinstance(kind, inspect.StructType):
            kind = attributes(kind)[str(step)].type
            value = value.get(step, ())
        else:
            kind = kind.value_type if isinstance(kind, inspect.DictType) else kind
            value = value[step]
        written.append(word)
    return dotted(tuple(written))


def _owner_keys(written: list[str | int]) -> frozenset[str]:
    """The model's keys that a field's name could be mistaken for, with ``fields`` left out."""
    in_request = len(written) == 2  # request or response, fields
    owner = attributes(ENDPOINT)[str(written[0])].type if in_request else _FIELD
    return frozenset(attributes(owner)) if isinstance(owner, inspect.StructType) else frozenset()
