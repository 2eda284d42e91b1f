"""The document in words that Schemathesis understands: two ways of saying things are beyond it (4.32)."""

from __future__ import annotations

from typing import Any


def respelled(document: dict[str, Any]) -> dict[str, Any]:
    """The document to test by. It lets through a little more; ``hooks`` and other tests look after the rest.

    * A tuple in an answer (``prefixItems``) comes out as a schema that its own validator refuses: each item may be what
      any of them may be.
    * A ``not`` beside ``if`` and ``then`` is more than it can draw from. The ``not`` says what ``x-constraints`` says,
      and cases that each have values of one field, all values together, are as well said by ``anyOf``.
    """
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        schemas[name] = _tuples(schema)
        if "allOf" in schema and "not" in schema:
            schemas[name] = _cases(schemas[name])
    return document


def _tuples(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_tuples(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {name: _tuples(inner) for name, inner in schema.items() if name != "prefixItems"}
    if "prefixItems" in schema:
        made["items"] = {"anyOf": [_tuples(one) for one in schema["prefixItems"]]}
    return made


def _cases(schema: dict[str, Any]) -> dict[str, Any]:
    kept = {name: said for name, said in schema.items() if name not in ("allOf", "not")}
    cases: list[dict[str, Any]] = []
    covered: set[str] = set()
    for rule in schema["allOf"]:
        ((field, values),) = rule["if"]["properties"].items()
        assert covered.isdisjoint(values["enum"])
        covered |= {*values["enum"]}
        then = rule["then"]
        required = [field, *then.get("required", ())]
        cases.append({**then, "required": required, "properties": {**then["properties"], field: values}})
    assert covered == {*schema["properties"][field]["enum"]}
    return {**kept, "anyOf": cases}
