"""Whether a value fits a schema of ours: documented examples that do not are no examples of it.

It knows the words of JSON Schema that this package writes. What is not listed is an annotation.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping, Sized
from typing import Any, TypeAlias, cast

Schema: TypeAlias = dict[str, Any]
Schemas: TypeAlias = Mapping[str, Schema]

REFERENCE = "#/components/schemas/"


def fits(value: Any, schema: Schema, schemas: Schemas) -> bool:
    """Whether a JSON value is valid; ``schemas`` are those that references name."""
    return all(_CHECKS[word](value, said, schema, schemas) for word, said in schema.items() if word in _CHECKS)


def _type(value: Any, said: Any, _schema: Schema, _schemas: Schemas) -> bool:
    return any(_is(value, name) for name in ([said] if isinstance(said, str) else said))


def _is(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    match name:
        case "string":
            return isinstance(value, str)
        case "integer":
            return isinstance(value, int)
        case "number":
            return isinstance(value, int | float)
        case "object":
            return isinstance(value, dict)
        case "array":
            return isinstance(value, list | tuple)
        case _:
            return value is None and name == "null"


def _same(one: Any, other: Any) -> bool:
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _enum(value: Any, said: Any, _schema: Schema, _schemas: Schemas) -> bool:
    return any(_same(value, one) for one in said)


def _pattern(value: Any, said: Any, _schema: Schema, _schemas: Schemas) -> bool:
    # Python's $ also matches before a line break at the end.
    return not isinstance(value, str) or _compiled(said).search(value) is not None


@functools.lru_cache(maxsize=4096)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"(\\.)|\$", lambda found: found[1] or r"\Z", pattern))


def _length(value: Any, said: Any, sort: type | tuple[type, ...], *, least: bool) -> bool:
    if not isinstance(value, sort):
        return True
    count = len(cast("Sized", value))
    return bool(count >= said if least else count <= said)


def _bound(value: Any, said: Any, *, least: bool) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return True
    return bool(value >= said if least else value <= said)


def _properties(value: Any, said: Any, _schema: Schema, schemas: Schemas) -> bool:
    if not isinstance(value, dict):
        return True
    return all(
        inner is not False and fits(value[name], inner, schemas) for name, inner in said.items() if name in value
    )


def _free(value: Any, said: Any, schema: Schema, schemas: Schemas) -> bool:
    if not isinstance(value, dict):
        return True
    named = schema.get("properties", {})
    return all(fits(one, said, schemas) for name, one in value.items() if name not in named)


def _items(value: Any, said: Any, schema: Schema, schemas: Schemas) -> bool:
    if not isinstance(value, list | tuple):
        return True
    return all(fits(one, said, schemas) for one in value[len(schema.get("prefixItems", ())) :])


def _columns(value: Any, said: Any, _schema: Schema, schemas: Schemas) -> bool:
    if not isinstance(value, list | tuple):
        return True
    return all(fits(one, inner, schemas) for one, inner in zip(value, said, strict=False))


def _then(value: Any, said: Any, schema: Schema, schemas: Schemas) -> bool:
    return fits(value, said, schemas) or not fits(value, schema["if"], schemas)


_CHECKS: dict[str, Callable[[Any, Any, Schema, Schemas], bool]] = {
    "$ref": lambda value, said, _, schemas: fits(value, schemas[said.removeprefix(REFERENCE)], schemas),
    "type": _type,
    "enum": _enum,
    "const": lambda value, said, *_: _same(value, said),
    "pattern": _pattern,
    "minLength": lambda value, said, *_: _length(value, said, str, least=True),
    "maxLength": lambda value, said, *_: _length(value, said, str, least=False),
    "minimum": lambda value, said, *_: _bound(value, said, least=True),
    "maximum": lambda value, said, *_: _bound(value, said, least=False),
    "minItems": lambda value, said, *_: _length(value, said, (list, tuple), least=True),
    "maxItems": lambda value, said, *_: _length(value, said, (list, tuple), least=False),
    "maxProperties": lambda value, said, *_: _length(value, said, dict, least=False),
    "required": lambda value, said, *_: not isinstance(value, dict) or all(name in value for name in said),
    "properties": _properties,
    "additionalProperties": _free,
    "items": _items,
    "prefixItems": _columns,
    "anyOf": lambda value, said, _, schemas: any(fits(value, one, schemas) for one in said),
    "allOf": lambda value, said, _, schemas: all(fits(value, one, schemas) for one in said),
    "not": lambda value, said, _, schemas: not fits(value, said, schemas),
    "then": _then,
}
