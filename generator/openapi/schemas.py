"""Fields as schemas: of answers in both profiles, of requests as documented. ``strict`` has requests on the wire.

Objects and enumerations become components with names of their own, so that no generator has to number them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from generator.openapi.fitting import REFERENCE, Schema, fits
from generator.openapi.names import Names, pascal
from generator.openapi.prose import Prose, filled
from generator.spec.model import Field, FieldType, ItemType, Scalar

Profile: TypeAlias = Literal["client", "wire"]
Side: TypeAlias = Literal["request", "answer"]

NO_VALUE: tuple[Any, ...] = (None, "", [])
"""What stands for "absent" on the wire."""


class Schemas:
    """Makes schemas and keeps those that have names; ``made`` is ``components.schemas``."""

    def __init__(self, profile: Profile, prose: Prose) -> None:
        self.profile = profile
        self.prose = prose
        self.made: dict[str, Schema] = {}
        self._names = Names()

    def add(self, wanted: str, schema: Schema) -> Schema:
        """Keep a schema under a name; gives a reference to it."""
        name = self._names(wanted)
        self.made[name] = schema
        return {"$ref": f"{REFERENCE}{name}"}

    def properties(self, fields: Sequence[Field], owner: str, side: Side) -> dict[str, Schema]:
        """What an object has; ``owner`` begins the names of what is inside."""
        return {field.name: self.field(field, owner, side) for field in fields}

    def field(self, field: Field, owner: str, side: Side) -> Schema:
        """One property."""
        schema = self._value(field, owner + pascal(field.name), side)
        if side == "answer" and self.profile == "wire":
            schema = _maybe_empty(schema)
        stated = filled(x_required=field.required if side == "answer" else None)
        return {**schema, **self.annotations(field, schema), **stated}

    def columns(self, fields: Sequence[Field], owner: str, side: Side = "answer") -> Schema:
        """A list whose places have names."""
        if not fields:
            return {"type": "array", "items": {}}
        return {"type": "array", "prefixItems": [self._column(one, owner, side) for one in fields]}

    def _column(self, field: Field, owner: str, side: Side) -> Schema:
        # A place of a list has no `required` around it that could name it.
        needed = filled(x_required=True if side == "request" and field.required is True else None)
        return {"title": field.name, **self.field(field, owner, side), **needed}

    def annotations(self, field: Field, schema: Schema) -> Schema:
        """All that is known of a field beside its form."""
        shown = [one for one in field.examples if fits(one, schema, self.made)]
        fitting = field.default is not None and fits(field.default, schema, self.made)
        # On the wire bounds are stricter than documented, or looser, or part of a pattern: they are told besides.
        client = self.profile == "client"
        bounded = client and field.type in ("integer", "number")
        return filled(
            description=self.prose.text(field.doc),
            deprecated=field.deprecated or None,
            default=field.default if fitting else None,
            x_default=None if fitting else field.default,
            examples=shown,
            x_examples=field.examples if len(shown) < len(field.examples) else None,
            x_kind=field.kind,
            x_item_kind=field.item_kind,
            x_min=None if bounded and isinstance(field.min, int) else field.min,
            x_max=None if bounded and isinstance(field.max, int) else field.max,
            x_max_length=None if "maxLength" in schema and client else field.max_length,
            x_min_items=None if "minItems" in schema and client else field.min_items,
            x_max_items=None if "maxItems" in schema and client else field.max_items,
            x_enum=self._explained(field),
            x_required=field.required if field.required == "conditional" else None,
            x_last_seen=field.last_seen,
        )

    def _explained(self, field: Field) -> list[dict[str, Any]]:
        """The documented values one by one, with what is said of them."""
        return [
            {
                "value": one.value,
                **filled(
                    group=self.prose.title(one.group or {}),
                    description=self.prose.text(one.doc),
                    deprecated=one.deprecated or None,
                ),
            }
            for one in field.values
        ]

    def _value(self, field: Field, name: str, side: Side) -> Schema:
        match field.type:
            case "array":
                return self._list(field, name, side)
            case "object":
                return self.object(field, name, side)
            case "string":
                schema = self._text(field, name, side)
            case _:
                schema = self._open(field.type, _unique(field), name)
                if field.type != "boolean" and self.profile == "client":
                    schema |= filled(minimum=_integer(field.min), maximum=_integer(field.max))
        return schema

    def _text(self, field: Field, name: str, side: Side) -> Schema:
        if field.kind == "json":
            return {"type": "string", **self.inside(field, name, side)}
        schema = self._open("string", [] if field.kind == "csv" else _unique(field), name)
        # On the wire a documented bound does not bind those who answer.
        return schema | filled(maxLength=field.max_length if self.profile == "client" else None)

    def inside(self, field: Field, name: str, side: Side) -> Schema:
        """What is said of JSON in a text; nothing of other texts."""
        if field.kind != "json":
            return {}
        content = self.add(name, self.shape(field.fields, name, side)) if field.fields else None
        return {"contentMediaType": "application/json", **filled(contentSchema=content)}

    def _open(self, of: FieldType | ItemType, values: list[Scalar], name: str) -> Schema:
        """An enumeration that others may join."""
        if not values or self.profile == "wire":
            return {"type": of}
        return {"anyOf": [self.add(name, {"type": of, "enum": values}), {"type": of}]}

    def _list(self, field: Field, name: str, side: Side) -> Schema:
        match field.items:
            case None:
                schema: Schema = {"type": "array", "items": {}}
            case "any":
                schema = {"type": "array", "items": {}, "x-items": "any"}
            case "object":
                schema = {"type": "array", "items": self.add(name, self.shape(field.fields, name, side))}
            case "array":
                schema = {"type": "array", "items": self.columns(field.fields, name, side)}
            case of:
                schema = {"type": "array", "items": self._open(of, _unique(field), name)}
        return schema if self.profile == "wire" else schema | filled(minItems=field.min_items, maxItems=field.max_items)

    def object(self, field: Field, name: str, side: Side) -> Schema:
        """An object, with free keys where it has a map."""
        if field.map is not None:
            value = {} if field.map.value is None else self.field(field.map.value, name, side)
            named = None if field.map.value is None else field.map.value.name
            return {
                "type": "object",
                "additionalProperties": value,
                **filled(x_map_key=field.map.key, x_map_value=named),
            }
        return self.add(name, self.shape(field.fields, name, side)) if field.fields else {"type": "object"}

    def shape(self, fields: Sequence[Field], owner: str, side: Side) -> Schema:
        """An object with these fields."""
        required = [field.name for field in fields if field.required is True]
        return {
            "type": "object",
            **filled(required=required if side == "request" else None),
            "properties": self.properties(fields, owner, side),
        }


def _maybe_empty(schema: Schema) -> Schema:
    """The same, or nothing: null, or an empty text."""
    if schema.get("type") == "string":
        return {**schema, "type": ["string", "null"]}
    return {"anyOf": [schema, {"enum": [None, ""]}]}


def _unique(field: Field) -> list[Scalar]:
    """The documented values, each once; none where one is not of the type."""
    of: type = {"boolean": bool, "integer": int}.get(field.items or field.type, str)
    found = list(dict.fromkeys(one.value for one in field.values))
    return found if all(isinstance(one, of) and isinstance(one, bool) == (of is bool) for one in found) else []


def _integer(bound: Scalar | None) -> int | None:
    return bound if isinstance(bound, int) and not isinstance(bound, bool) else None
