"""The way back: what a document says, as endpoints. Written from the document's side alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from generator.spec.facts import facts
from generator.spec.model import Endpoint, Field

Schema = dict[str, Any]

_BLANKS: tuple[list[Any], ...] = ([None, "", []], [None, ""])
_ALIKE = ("kind", "item_kind", "last_seen")


def endpoints_of(document: Mapping[str, Any]) -> list[dict[str, Any]]:
    """All operations as the facts of endpoints, in the document's order."""
    return [
        facts(msgspec.convert(_endpoint(path, method, operation, document), Endpoint))
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
    ]


def comparable(endpoint: Endpoint) -> dict[str, Any]:
    """The facts of an endpoint as far as a document tells them apart.

    A field of a request that is said to be optional is one that need not be sent, as is one of which nothing is said.
    Titles and groups are there in one language; a query without fields is none; what is sent has no order.
    """
    request = endpoint.request
    fields = tuple(map(_unstated, request.fields))
    variants = tuple(replace(one, fields=tuple(map(_unstated, one.fields)), doc=None) for one in request.variants)
    data = facts(replace(endpoint, request=replace(request, fields=fields, variants=variants)))
    data["title"] = next((title for title in data["title"].values() if title), None)
    for field in _fields(data):
        for value in field.get("values", ()):
            group = next((text for text in value.pop("group", {}).values() if text), None)
            if group:
                value["group"] = group
    return data


def said(found: dict[str, Any]) -> dict[str, Any]:
    """What ``endpoints_of`` found, in the form of ``comparable``."""
    found["title"] = found["title"].get("xx")
    for field in _fields(found):
        for value in field.get("values", ()):
            if "group" in value:
                value["group"] = value["group"]["xx"]
    return found


def _unstated(field: Field) -> Field:
    inner = field.map and replace(field.map, value=field.map.value and _unstated(field.map.value))
    required = None if field.required is False else field.required
    return replace(field, required=required, map=inner, fields=tuple(map(_unstated, field.fields)))


def _fields(data: Any) -> Iterator[dict[str, Any]]:
    request, response = data["request"], data["response"]
    roots = [*request.get("fields", ()), *response.get("fields", ()), *response.get("envelope", ())]
    roots += [field for variant in request.get("variants", ()) for field in variant.get("fields", ())]
    while roots:
        field = roots.pop()
        yield field
        roots += field.get("fields", ())
        roots += [field["map"]["value"]] if "value" in field.get("map", {}) else []


def _endpoint(path: str, method: str, operation: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    resource, _, name = operation["operationId"].partition(".")
    assert operation["tags"] == [resource]
    found = {
        "method": method.upper(),
        "path": path,
        "resource": resource,
        "operation": name,
        "title": {"xx": operation["summary"]} if "summary" in operation else {},
        "page": operation.get("x-page", ""),
        "anchor": "",
        "auth": _auth(operation["security"]),
        "deprecated": operation.get("deprecated", False),
        "request": _request(operation, document),
        "response": _response(operation["responses"]["200"], document),
        "rate_limits": operation.get("x-rate-limits", []),
    }
    assert operation["x-auth"] == found["auth"]
    for key in ("permission", "pagination", "last_seen"):
        if f"x-{key.replace('_', '-')}" in operation:
            found[key] = operation[f"x-{key.replace('_', '-')}"]
    examples = {
        "request": _requests(operation),
        "response": _answers(operation["responses"]["200"]),
    }
    return {**found, **({"examples": examples} if examples["request"] or examples["response"] else {})}


def _auth(security: list[dict[str, Any]]) -> str:
    return "public" if security == [] else "optional" if {} in security else "private"


# ---------------------------------------------------------------- examples


def _requests(operation: Mapping[str, Any]) -> list[dict[str, Any]]:
    found: dict[int, dict[str, Any]] = {}
    for parameter in operation.get("parameters", ()):
        for number, example in parameter.get("examples", {}).items():
            one = found.setdefault(int(number), {"query": {}, "repaired": example.get("x-repaired", [])})
            value = example["value"]
            one["query"][parameter["name"]] = str(value).lower() if isinstance(value, bool) else str(value)
    for content in operation.get("requestBody", {"content": {}})["content"].values():
        for number, example in content.get("examples", {}).items():
            found[int(number)] = {"body": example["value"], "repaired": example.get("x-repaired", [])}
    return _with_others(found, operation)


def _answers(answer: Mapping[str, Any]) -> list[dict[str, Any]]:
    found = {
        int(number): {"body": example["value"], "repaired": example.get("x-repaired", [])}
        for content in answer["content"].values()
        for number, example in content.get("examples", {}).items()
    }
    return _with_others(found, answer)


def _with_others(found: dict[int, dict[str, Any]], holder: Mapping[str, Any]) -> list[dict[str, Any]]:
    for number, example in holder.get("x-examples", {}).items():
        names = {"value": "body", "x-repaired": "repaired"}
        kept = {names.get(name, name): one for name, one in example.items() if name != "summary"}
        assert int(number) not in found
        found[int(number)] = kept
    assert sorted(found) == list(range(1, len(found) + 1))
    return [found[number] for number in sorted(found)]


# ---------------------------------------------------------------- requests


def _request(operation: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    style = operation["x-request-style"]
    found: dict[str, Any] = {"style": style, "constraints": operation.get("x-constraints", [])}
    if style.startswith("json"):
        (content,) = operation["requestBody"]["content"].values()
        schema = content["schema"]
        if style == "json_array":
            found["min_items"] = schema.get("x-min-items" if document["x-profile"] == "wire" else "minItems")
            found["max_items"] = schema.get("maxItems")
            schema = schema["items"]
        found["fields"] = _properties(schema, document, "request")
    else:
        found["fields"] = [_parameter(one, document) for one in operation.get("parameters", ())]
    if "x-common" in operation:
        found["fields"] = _properties(operation["x-common"], document, "request")
        found["variants"] = [
            {
                **{key: one[key] for key in ("name", "when") if key in one},
                "fields": _properties(one["schema"], document, "request"),
            }
            for one in operation["x-variants"]
        ]
    return found


def _parameter(parameter: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    assert parameter["in"] == "query"
    field = _field(parameter["name"], parameter["schema"], document, "request")
    if parameter.get("required"):
        field["required"] = True
    return {**field, **({"deprecated": True} if parameter.get("deprecated") else {})}


# ---------------------------------------------------------------- answers


def _response(answer: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    style = answer["x-response-style"]
    if style == "binary":
        fields = [_field(name, one, document, "answer") for name, one in answer.get("x-fields", {}).items()]
        return {"style": style, "fields": fields}
    (content,) = answer["content"].values()
    schema = _resolved(content["schema"], document)
    envelope = [_field(name, schema["properties"][name], document, "answer") for name in schema.get("x-envelope", ())]
    data = schema["properties"][document["x-envelope"]["data"]]
    data = data["anyOf"][0] if document["x-profile"] == "wire" else data
    match style:
        case "objects":
            fields = _properties(data["items"], document, "answer")
        case "object":
            fields = _properties(data, document, "answer")
        case "rows":
            fields = _columns(data["items"], document)
        case "row":
            fields = _columns(data, document)
        case _:
            fields = [_field(name, one, document, "answer") for name, one in data.get("x-fields", {}).items()]
    return {"style": style, "envelope": envelope, "fields": fields}


def _columns(schema: Schema, document: Mapping[str, Any]) -> list[dict[str, Any]]:
    columns = schema.get("x-columns") or schema.get("prefixItems") or []
    return [_field(one["title"], one, document, "answer") for one in columns]


# ---------------------------------------------------------------- fields


def _resolved(schema: Schema, document: Mapping[str, Any]) -> Schema:
    if "$ref" not in schema:
        return schema
    kept: Schema = document["components"]["schemas"][schema["$ref"].removeprefix("#/components/schemas/")]
    return kept


def _properties(schema: Schema, document: Mapping[str, Any], side: str) -> list[dict[str, Any]]:
    schema = _resolved(schema, document)
    required = schema.get("required", ()) if side == "request" else ()
    return [
        {**_field(name, one, document, side), **({"required": True} if name in required else {})}
        for name, one in schema["properties"].items()
    ]


def _form(schema: Schema) -> Schema:
    """The schema without the ways to say nothing."""
    choices: list[Schema] = [one for one in schema.get("anyOf", ()) if one.get("enum") not in _BLANKS]
    if len(choices) == 2:  # an enumeration, and what else may come
        return choices[1]
    return choices[0] if choices else schema


def _type(schema: Schema, document: Mapping[str, Any]) -> str:
    of = _resolved(schema, document)["type"]
    return str(next(one for one in of if one != "null") if isinstance(of, list) else of)


def _field(name: str, schema: Schema, document: Mapping[str, Any], side: str) -> dict[str, Any]:
    form = _form(schema)
    of = schema.get("x-type") or _type(form, document)
    found: dict[str, Any] = {"name": name, "type": of, "deprecated": schema.get("deprecated", False)}
    for key in _ALIKE:
        if f"x-{key.replace('_', '-')}" in schema:
            found[key] = schema[f"x-{key.replace('_', '-')}"]
    found["values"] = [
        {**{key: one[key] for key in ("value", "deprecated") if key in one}, **_group(one)}
        for one in schema.get("x-enum", ())
    ]
    found["default"] = schema.get("x-default", schema.get("default"))
    found["examples"] = schema.get("x-examples", schema.get("examples", []))
    found["min"] = schema.get("x-min", form.get("minimum", schema.get("minimum")))
    found["max"] = schema.get("x-max", form.get("maximum", schema.get("maximum")))
    for key, word in (("max_length", "maxLength"), ("min_items", "minItems"), ("max_items", "maxItems")):
        found[key] = schema.get(
            f"x-{key.replace('_', '-')}", None if document["x-profile"] == "wire" else schema.get(word)
        )
    if "x-required" in schema:
        found["required"] = schema["x-required"]
    match of:
        case "array":
            found |= _list(form, document, side)
        case "object" if "x-map-key" in form:
            found["map"] = {"key": form["x-map-key"]}
            if "x-map-value" in form:
                inner = _field(form["x-map-value"], form["additionalProperties"], document, side)
                found["map"]["value"] = inner
        case "object":
            resolved = _resolved(form, document)
            found["fields"] = _properties(resolved, document, side) if "properties" in resolved else []
        case _:
            if "contentSchema" in schema:
                found["fields"] = _properties(schema["contentSchema"], document, side)
    return found


def _group(value: Mapping[str, Any]) -> dict[str, Any]:
    return {"group": {"xx": value["group"]}} if "group" in value else {}


def _list(form: Schema, document: Mapping[str, Any], side: str) -> dict[str, Any]:
    items = form.get("items")
    if items in (None, {}):
        return {"items": "any"} if form.get("x-items") == "any" else {}
    of = items["x-items"] if "x-items" in items else _type(_form(items), document)
    match of:
        case "object":
            resolved = _resolved(items, document)
            return {"items": of, "fields": _properties(resolved, document, side) if "properties" in resolved else []}
        case "array":
            return {"items": of, "fields": _columns(items, document)}
        case _:
            return {"items": of}
