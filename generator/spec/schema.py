"""The JSON Schema of the endpoint file, for editors: made from the model, so that it cannot say anything else."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from generator.spec.model import Endpoint

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_LIMITS = "strings as on the wire, but for boolean and integer fields"

DESCRIPTIONS: dict[str, dict[str, str]] = {
    "Endpoint": {
        "method": "HTTP method.",
        "path": "Path on the wire, prefix included.",
        "resource": "Attribute of the client, and folder of this file.",
        "operation": "Method of the resource, and name of this file.",
        "title": "Title in the docs, by language.",
        "page": "Page of the docs it was read from, relative to their root. No fact: a move is no change.",
        "anchor": "Anchor in the docs. No fact.",
        "doc": "Introduction in the docs, by language.",
        "auth": "Whether calls are signed; optional: when credentials are present.",
        "permission": "What the API key must be allowed to do; absent: not stated.",
        "rate_limits": "Limits, one entry per limit and rule that hold together.",
        "request": "What is sent.",
        "response": "What comes back.",
        "pagination": "How to walk through pages.",
        "examples": "Documented examples.",
        "deprecated": "The docs say that it is going away, or no longer have it.",
        "last_seen": "Date when the docs last said it, by key of this file.",
        "notes": "Text that belongs to the endpoint but to no field, by language.",
    },
    "Field": {
        "name": "Name on the wire.",
        "type": "JSON type.",
        "items": "Type of the items of an array.",
        "required": "Of requests only; conditional: see doc.",
        "kind": "What the value means; only with evidence.",
        "item_kind": "What each item means, with kind csv.",
        "map": "Free keys of an object.",
        "values": "Documented values; others may come.",
        "default": f"What holds when it is not sent; {_LIMITS}.",
        "max_length": "Longest text, in characters.",
        "min": f"Smallest value; {_LIMITS}.",
        "max": f"Largest value; {_LIMITS}.",
        "min_items": "Least number of items.",
        "max_items": "Greatest number of items.",
        "examples": f"Example values; {_LIMITS}.",
        "deprecated": "The docs say that it is going away.",
        "last_seen": "Date when the docs last said it, by key of this field.",
        "doc": "Description in the docs, by language.",
        "fields": "Fields inside: of the object or the items; columns with items array; the content with kind json.",
    },
    "Value": {
        "value": "The value as on the wire.",
        "group": "What the docs group it under, by language.",
        "doc": "What it means, by language.",
        "deprecated": "The docs strike it through.",
    },
    "Map": {"key": "What a key is.", "value": "The shape of each value."},
    "RateLimit": {
        "count": "How many per window.",
        "unit": "What is counted.",
        "window": "Length of the window: 1s 2s 10s 12h 1d 1month.",
        "per": "What each has its own count: user_id, ip, instrument_id ...",
        "scope": "Where alone it holds: options, not_options, copy_trading_lead, signed, unsigned ...",
        "when": "Values of request fields for which alone it holds.",
        "resets": "When the window starts, where it does not slide: utc_day.",
    },
    "Request": {
        "style": "How fields are sent; json_array: the fields are the items'.",
        "min_items": "Least number of items of a json_array.",
        "max_items": "Greatest number of items of a json_array.",
        "fields": "Parameters.",
        "variants": "Further fields, case by case.",
        "constraints": "Rules over several fields.",
    },
    "Variant": {
        "name": "Name of the case.",
        "when": "Values of common fields that make the case.",
        "doc": "What the case is, by language.",
        "fields": "Fields of this case, beside the common ones.",
    },
    "Constraint": {
        "one_of": "At least one of these is sent.",
        "at_most_one": "At most one of these is sent.",
        "together": "These are sent together or not at all.",
    },
    "Response": {
        "style": "Shape of data.",
        "envelope": "Fields beside code, message and data.",
        "fields": "Fields of data.",
    },
    "Pagination": {
        "cursor": "Field of the records by which pages go.",
        "times": "Times of the records, one of which pages go by; the docs do not say which.",
        "by": "Parameter that chooses the cursor.",
        "cursors": "Cursor for each value of that parameter; `cursor` is that of its default.",
        "after": "Where parameter `after` leads: to older records, or it is where the time begins.",
        "before": "Where parameter `before` leads: to newer records, or it is where the time ends.",
        "older": "Parameter that leads to older records, where that is not `after`.",
        "newer": "Parameter that leads to newer records, where that is not `before`.",
        "begin": "Parameter for the begin of the time, where that is not `after`.",
        "end": "Parameter for the end of the time, where that is not `before`.",
        "inclusive": "Whether the record at the cursor comes again.",
        "ties": "whole: records with one cursor come on one page, however many there are.",
        "page": "Parameter for the number of the page.",
        "first": "Number of the first page.",
        "pages": "Field of the answer with the number of pages.",
        "version": "Parameter, and field of the answer, that holds one state of the list through all pages.",
        "max": "Most records per page.",
    },
    "Examples": {"request": "Requests, in the order of the docs.", "response": "Answers, in the order of the docs."},
    "RequestExample": {
        "title": "Caption, by language.",
        "query": "Query parameters.",
        "body": "JSON body.",
        "text": "The example as printed, where it is no JSON.",
        "repaired": "Which repairs made it JSON.",
    },
    "ResponseExample": {
        "title": "Caption, by language.",
        "body": "JSON body, envelope included.",
        "text": "The example as printed, where it is no JSON.",
        "repaired": "Which repairs made it JSON.",
    },
}
"""What each key is, by record and key: shown by editors next to the key."""

_NAME = "^[a-z][a-z0-9_]{0,63}$"
_PATTERNS: dict[tuple[str, str], str] = {
    ("Endpoint", "path"): "^/[!-~]*$",
    ("Endpoint", "resource"): _NAME,
    ("Endpoint", "operation"): _NAME,
    ("RateLimit", "window"): "^[1-9][0-9]*(s|m|h|d|month)$",
}


def schema_json() -> str:
    """The schema (2020-12) as indented JSON, ending in a line break. The same text on every machine."""
    raw = msgspec.json.schema(Endpoint)
    definitions = {name: _definition(name, record) for name, record in sorted(raw["$defs"].items())}
    schema = {"$schema": DIALECT, "title": "Endpoint file", "$ref": raw["$ref"], "$defs": definitions}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _definition(name: str, record: dict[str, Any]) -> dict[str, Any]:
    properties = {}
    for key, kind in record["properties"].items():
        described = {"description": DESCRIPTIONS[name][key], **_without_null(kind)}
        if (name, key) in _PATTERNS:
            described["pattern"] = _PATTERNS[name, key]
        properties[key] = described
    record = {**record, "description": record["description"].split("\n")[0], "properties": properties}
    if not record["required"]:
        del record["required"]
    return record


def _without_null(kind: dict[str, Any]) -> dict[str, Any]:
    """Absent is absent: files have no ``null``, and no key at its default."""
    kind = {key: value for key, value in kind.items() if key != "default"}
    options = [option for option in kind.get("anyOf", ()) if option != {"type": "null"}]
    return options[0] if len(options) == 1 else {**kind, "anyOf": options} if options else kind
