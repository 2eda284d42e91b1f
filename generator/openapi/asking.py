"""What is sent: parameters of a query, bodies, and rules over several fields.

A rule becomes a ``not`` with all ways to break it. That is exact, and generators of code pass it by, while ``oneOf``
would make them forget the fields beside it, and would refuse the values that an open enumeration has besides.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from generator.openapi import strict
from generator.openapi.fitting import Schema, fits
from generator.openapi.names import pascal
from generator.openapi.prose import filled
from generator.openapi.schemas import NO_VALUE, Profile, Schemas
from generator.spec.model import Constraint, Endpoint, Field, Request, RequestExample, Variant

JSON = "application/json"

_ABSENT: Schema = {"enum": list(NO_VALUE)}
_GIVEN: Schema = {"not": _ABSENT}


def asked(endpoint: Endpoint, owner: str, schemas: Schemas) -> dict[str, Any]:
    """The keys of an operation that say what is sent."""
    request = endpoint.request
    made = {"x_request_style": request.style, "x_constraints": [_as_data(rule) for rule in request.constraints]}
    shown = endpoint.examples.request if endpoint.examples else ()
    match request.style:
        case "json_object" | "json_array":
            return filled(**made, **_body(request, shown, owner, schemas))
        case _:
            return filled(**made, **_query(request, shown, owner, schemas))


def _query(request: Request, shown: Sequence[RequestExample], owner: str, schemas: Schemas) -> dict[str, Any]:
    parameters = [_parameter(field, owner, schemas) for field in request.fields]
    known = {one["name"]: one for one in parameters}
    for variant in request.variants:
        for field in variant.fields:
            if field.name not in known:
                optional = msgspec.structs.replace(field, required=None)
                known[field.name] = _parameter(optional, owner, schemas)
                parameters.append(known[field.name])
    rest = {}
    for number, example in enumerate(shown, 1):
        query = example.query if example.body is msgspec.UNSET and example.text is None else None
        if query is None or not _fits_query(query, known, schemas):
            rest[f"{number}"] = _as_example(example, schemas)
            continue
        for name, value in query.items():
            said = filled(summary=schemas.prose.text(example.title), x_repaired=list(example.repaired))
            known[name].setdefault("examples", {})[f"{number}"] = {
                **said,
                "value": _typed(value, known[name]["schema"]),
            }
    return {"parameters": parameters, **_cases(request, owner, schemas), "x_examples": rest}


def _fits_query(query: dict[str, str], known: dict[str, dict[str, Any]], schemas: Schemas) -> bool:
    # An example without parameters has no place among those of the parameters.
    needed = all(name in query for name, one in known.items() if one.get("required"))
    return (
        bool(query)
        and needed
        and all(
            name in known and fits(_typed(value, known[name]["schema"]), known[name]["schema"], schemas.made)
            for name, value in query.items()
        )
    )


def _typed(text: str, schema: Schema) -> Any:
    """A text of a query as the JSON value that its schema speaks of."""
    choices = [schema, *schema.get("anyOf", ())]
    match next((one["type"] for one in choices if "type" in one), None):
        case "boolean" if text in ("true", "false"):
            return text == "true"
        case "integer" if text.removeprefix("-").isdecimal() and str(int(text)) == text:
            return int(text)
        case _:
            return text


def _parameter(field: Field, owner: str, schemas: Schemas) -> dict[str, Any]:
    wire = schemas.profile == "wire"
    schema = strict.in_query(schemas, field, owner) if wire else schemas.field(field, owner, "request")
    return {
        "name": field.name,
        "in": "query",
        **filled(
            description=schema.pop("description", None),
            required=field.required is True or None,
            deprecated=schema.pop("deprecated", None),
            explode=False if field.type in ("array", "object") else None,
        ),
        "schema": schema,
    }


def _body(request: Request, shown: Sequence[RequestExample], owner: str, schemas: Schemas) -> dict[str, Any]:
    many = request.style == "json_array"
    item = schemas.add(owner + ("Item" if many else ""), _object(request, owner, schemas))
    if many:
        least = max(request.min_items or 0, 1) if schemas.profile == "wire" else request.min_items
        schema: Schema = {"type": "array", "items": item, **filled(minItems=least, maxItems=request.max_items)}
        if schemas.profile == "wire":
            schema |= filled(x_min_items=request.min_items)
    else:
        schema = item
    needed = many or any(field.required is True for field in request.fields)
    examples, rest = {}, {}
    for number, example in enumerate(shown, 1):
        if example.body is not msgspec.UNSET and not example.query and fits(example.body, schema, schemas.made):
            said = filled(summary=schemas.prose.text(example.title), x_repaired=list(example.repaired))
            examples[f"{number}"] = {**said, "value": example.body}
        else:
            rest[f"{number}"] = _as_example(example, schemas)
    content = {JSON: {"schema": schema, **filled(examples=examples)}}
    sent = {**filled(required=needed or None), "content": content}
    return {"requestBody": sent, **_cases(request, owner, schemas), "x_examples": rest}


def _as_example(example: RequestExample, schemas: Schemas) -> dict[str, Any]:
    """An example that is none of the schema, as it is documented."""
    said = filled(summary=schemas.prose.text(example.title), text=example.text, x_repaired=list(example.repaired))
    if example.query is not None:
        said["query"] = example.query
    return said if example.body is msgspec.UNSET else {**said, "value": example.body}


def _object(request: Request, owner: str, schemas: Schemas) -> Schema:
    """The body, or an item of it."""
    return _on_the_wire(request, owner, schemas) if schemas.profile == "wire" else _documented(request, owner, schemas)


def _documented(request: Request, owner: str, schemas: Schemas) -> Schema:
    """All fields side by side; those of a case are required in that case."""
    schema = schemas.shape(request.fields, owner, "request")
    for variant in request.variants:
        for name, one in schemas.properties(variant.fields, owner + pascal(variant.name), "request").items():
            known = schema["properties"].setdefault(name, one)
            if known != one:
                schema["properties"][name] = {"anyOf": [*known.get("anyOf", [known]), one]}
    broken = [*_broken(request.constraints, "client"), *_incomplete(request.variants)]
    return schema | _never(broken)


def _on_the_wire(request: Request, owner: str, schemas: Schemas) -> Schema:
    schema = strict.shape(schemas, request.fields, owner)
    names = [field.name for field in request.fields]
    names += [field.name for variant in request.variants for field in variant.fields]
    cases: list[Schema] = []
    for variant in request.variants:
        if variant.when:
            inside = strict.shape(schemas, variant.fields, owner + pascal(variant.name))
            cases.append({"if": _case(variant), "then": inside})
        else:
            # Nobody knows which case is meant: a field is checked where it can mean one thing only.
            for field in variant.fields:
                if names.count(field.name) == 1:
                    optional = msgspec.structs.replace(field, required=None)
                    schema["properties"][field.name] = strict.in_body(schemas, optional, owner)
    return schema | filled(allOf=cases) | _never(list(_broken(request.constraints, "wire")))


def _never(broken: list[Schema]) -> Schema:
    match broken:
        case []:
            return {}
        case [one]:
            return {"not": one}
        case _:
            return {"not": {"anyOf": broken}}


def _case(variant: Variant) -> Schema:
    when = variant.when or {}
    return {"required": list(when), "properties": {name: {"enum": list(values)} for name, values in when.items()}}


def _incomplete(variants: Sequence[Variant]) -> Iterator[Schema]:
    for variant in variants:
        required = [field.name for field in variant.fields if field.required is True]
        if variant.when and required:
            yield {**_case(variant), "not": {"required": required}}


def _broken(rules: Sequence[Constraint], profile: Profile) -> Iterator[Schema]:
    """The ways to break each rule."""
    wire = profile == "wire"
    absent: Schema = _ABSENT if wire else {"not": {}}
    given: Schema = _GIVEN if wire else {}
    for rule in rules:
        if rule.one_of:
            yield {"properties": dict.fromkeys(rule.one_of, absent)}
        for pair in itertools.combinations(rule.at_most_one, 2):
            yield {"required": list(pair), **filled(properties=dict.fromkeys(pair, given) if wire else None)}
        for one, other in itertools.permutations(rule.together, 2):
            yield {"required": [one], "properties": {one: given, other: absent}}


def _as_data(rule: Constraint) -> dict[str, list[str]]:
    return {name: list(getattr(rule, name)) for name in ("one_of", "at_most_one", "together") if getattr(rule, name)}


def _cases(request: Request, owner: str, schemas: Schemas) -> dict[str, Any]:
    """The cases as they are documented, whole, and the fields that they have in common."""
    if not request.variants:
        return {}
    found = []
    for variant in request.variants:
        name = f"{owner}{pascal(variant.name)}Case"
        when = None if variant.when is None else {one: list(values) for one, values in variant.when.items()}
        said = filled(when=when, description=schemas.prose.text(variant.doc))
        schema = schemas.add(name, schemas.shape(variant.fields, name, "request"))
        found.append({"name": variant.name, **said, "schema": schema})
    common = schemas.add(f"{owner}Common", schemas.shape(request.fields, f"{owner}Common", "request"))
    return {"x_variants": found, "x_common": common}
