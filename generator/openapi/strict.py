"""Requests on the wire: schemas that let through what a strict server takes, and nothing else.

Texts have the form of their kind, lie within documented bounds, and are one of the documented values, the default and
the examples where values are documented. A field that is not required may be there without a value.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import msgspec

from generator.openapi import patterns
from generator.openapi.fitting import Schema
from generator.openapi.names import pascal
from generator.openapi.prose import filled
from generator.openapi.schemas import NO_VALUE, Schemas
from generator.spec.model import Field, Scalar

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def shape(schemas: Schemas, fields: Sequence[Field], owner: str) -> Schema:
    """An object in a body."""
    required = [field.name for field in fields if field.required is True]
    properties = {field.name: in_body(schemas, field, owner) for field in fields}
    return {"type": "object", **filled(required=required), "properties": properties}


def in_body(schemas: Schemas, field: Field, owner: str) -> Schema:
    """A property of an object in a body."""
    name = owner + pascal(field.name)
    match field.type:
        case "string":
            schema = _text(field)
        case "array":
            schema = _list(schemas, field, name)
        case "object":
            schema = _object(schemas, field, name)
        case "boolean":
            schema = {"type": "boolean", **filled(enum=_allowed(field))}
        case _:
            schema = {"type": field.type, **filled(enum=_allowed(field)), **_range(field)}
    schema = _present(schema) if field.required is True else {"anyOf": [schema, {"enum": list(NO_VALUE)}]}
    return {**schema, **schemas.inside(field, name, "request"), **schemas.annotations(field, schema)}


def in_query(schemas: Schemas, field: Field, owner: str) -> Schema:
    """A parameter of a query, where everything is text."""
    required = field.required is True
    match field.type:
        case "object" | "array":
            schema: Schema = {"not": {}} if required else {"const": ""}  # nobody knows how these would travel
        case "boolean" | "integer" as of if not field.values:
            schema = {"type": of, **(_range(field) if of == "integer" else {})}
            schema = schema if required else {"anyOf": [schema, {"const": ""}]}
        case _:
            schema = _present(_text(field)) if required else _maybe(_text(field))
    changed = filled(x_type=field.type if schema.get("type") != field.type else None)
    inside = schemas.inside(field, owner + pascal(field.name), "request")
    return {**schema, **inside, **schemas.annotations(field, schema), **changed}


def _maybe(schema: Schema) -> Schema:
    """A text, or an empty one."""
    if "enum" in schema:
        return {**schema, "enum": list(dict.fromkeys([*schema["enum"], ""]))}
    if "pattern" in schema:
        return {**schema, "pattern": schema["pattern"].removesuffix("$") + "?$"}
    return schema


def _present(schema: Schema) -> Schema:
    match schema.get("type"):
        case "string":
            return {**schema, **({} if "enum" in schema else {"minLength": 1})}
        case "array":
            return {**schema, "minItems": max(schema.get("minItems", 0), 1)}
        case _:
            return schema


def _text(field: Field) -> Schema:
    allowed = [_as_text(one) for one in _allowed(field)]
    form = _form(field)
    if field.kind == "csv":
        item = patterns.one_of(allowed) if allowed else form or "[^,]*"
        counted = field.min_items is not None or field.max_items is not None
        pattern = patterns.listed(item, field.min_items, field.max_items) if allowed or form or counted else None
        return {"type": "string", **_matching(pattern), **filled(maxLength=field.max_length)}
    low, high = _bounds(field)
    if form and (low is not None or high is not None):
        form = patterns.between(form, low, high)
    if allowed:
        return {"type": "string", "enum": [one for one in allowed if _suits(one, form, field.max_length)]}
    return {"type": "string", **_matching(form), **filled(maxLength=field.max_length)}


def _suits(text: str, form: str | None, longest: int | None) -> bool:
    return (form is None or re.fullmatch(form, text) is not None) and (longest is None or len(text) <= longest)


def _matching(pattern: str | None) -> Schema:
    return {} if pattern is None else {"pattern": patterns.anchored(pattern)}


def _form(field: Field) -> str | None:
    """What the texts of a field (of a comma-joined list: its items) look like."""
    if field.type == "integer":
        return patterns.INTEGER
    if field.type == "number":
        return patterns.NUMBER
    form = patterns.BY_KIND.get((field.item_kind if field.kind == "csv" else field.kind) or "")
    if form is None and field.kind not in ("csv", "json") and _bounds(field) != (None, None):
        return patterns.NUMBER  # what has a bound is a number
    return form


def _list(schemas: Schemas, field: Field, name: str) -> Schema:
    match field.items:
        case "object":
            items = schemas.add(name, shape(schemas, field.fields, name))
        case "string":
            items = _text(Field(name=field.name, type="string", kind=field.item_kind, values=field.values))
        case "boolean" | "integer" | "number" as of:
            items = {"type": of, **filled(enum=[one.value for one in field.values])}
        case "array":
            # Nobody knows how strict an exchange is with these: they are told, not asked for.
            columns = schemas.columns(field.fields, name, "request")
            items = {"x-items": "array", **filled(x_columns=columns.get("prefixItems"))}
        case _:
            items = {}
    counts = filled(minItems=field.min_items, maxItems=field.max_items)
    return {"type": "array", "items": items, **counts, **filled(x_items="any" if field.items == "any" else None)}


def _object(schemas: Schemas, field: Field, name: str) -> Schema:
    if field.map is None:
        return schemas.add(name, shape(schemas, field.fields, name)) if field.fields else {"type": "object"}
    free = field.map
    if free.value is None:
        return {"type": "object", "additionalProperties": {}, "x-map-key": free.key}
    # What has no value behind its key is let through, too.
    value = in_body(schemas, msgspec.structs.replace(free.value, required=None), name)
    value |= filled(x_required=free.value.required)
    named = free.value.name
    return {"type": "object", "additionalProperties": value, **filled(x_map_key=free.key, x_map_value=named)}


def _allowed(field: Field) -> list[Scalar]:
    """The documented values and what the docs show elsewhere as one; empty where none are documented."""
    if not field.values:
        return []
    shown: list[Scalar] = [*field.examples, *([] if field.default is None else [field.default])]
    if field.kind == "csv":
        shown = [text for value in shown for text in str(value).split(",")]
    return list(dict.fromkeys([*(one.value for one in field.values), *shown]))


def _range(field: Field) -> dict[str, Any]:
    return filled(minimum=_whole(field.min), maximum=_whole(field.max))


def _whole(bound: Scalar | None) -> int | None:
    number = _decimal(bound)
    return int(number) if number is not None and number == int(number) else None


def _bounds(field: Field) -> tuple[Decimal | None, Decimal | None]:
    return _decimal(field.min), _decimal(field.max)


def _decimal(bound: Scalar | None) -> Decimal | None:
    return Decimal(str(bound)) if bound is not None and _NUMBER.fullmatch(str(bound)) else None


def _as_text(value: Scalar) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
