"""What comes back: data in the exchange's envelope, and refusals."""

from __future__ import annotations

import http
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from generator.openapi.asking import JSON
from generator.openapi.fitting import Schema, fits
from generator.openapi.prose import filled
from generator.openapi.schemas import Schemas
from generator.spec.model import Api, Endpoint, ErrorCode, Response, ResponseExample

BINARY = "application/octet-stream"
REFUSAL = "Refusal"
"""The schema of an answer that says no."""

_NAMES: tuple[tuple[type, str], ...] = (
    (bool, "boolean"),
    (str, "string"),
    (int, "integer"),
    (dict, "object"),
    (list, "array"),
)


class Envelope:
    """What answers have around their data: names from the exchange's settings, types from its examples."""

    def __init__(self, api: Api, endpoints: Iterable[Endpoint]) -> None:
        self._api = api.envelope
        found: dict[str, set[str]] = {self._api.code: set(), self._api.message: set()}
        for endpoint in endpoints:
            for example in endpoint.examples.response if endpoint.examples else ():
                for name, types in found.items():
                    if isinstance(example.body, dict) and name in example.body:
                        types.add(_type_of(example.body[name]))
        self._types = {name: sorted(types - {"null"}) for name, types in found.items()}

    def success(self, data: Schema, response: Response, owner: str, schemas: Schemas) -> Schema:
        """An answer with its data, and the documented fields beside it."""
        api, wire = self._api, schemas.profile == "wire"
        beside = schemas.properties(response.envelope, owner, "answer")
        return {
            "type": "object",
            "required": [api.code] if wire else self._required(),
            "properties": {
                api.code: self._typed(api.code),
                api.message: {} if wire else self._typed(api.message),
                api.data: {"anyOf": [data, *_NO_DATA]} if wire else data,
                **beside,
            },
            **filled(x_envelope=list(beside)),
        }

    def refusal(self, *, wire: bool) -> Schema:
        """An answer without data; what stands in its place is not documented."""
        api = self._api
        properties: Schema = {api.code: self._typed(api.code), api.message: self._typed(api.message), api.data: {}}
        if wire:
            return {"type": "object", "required": [api.code], "properties": {name: {} for name in properties}}
        return {
            "type": "object",
            "required": [name for name in self._required() if name != api.data],
            "properties": properties,
        }

    def _required(self) -> list[str]:
        """Code and data; the message where all answers have one of one type."""
        api = self._api
        message = [api.message] if len(self._types[api.message]) == 1 else []
        return [api.code, *message, api.data]

    def _typed(self, name: str) -> Schema:
        match self._types[name]:
            case []:
                return {"type": "string"} if name == self._api.code else {}
            case [one]:
                return {"type": one}
            case several:
                return {"type": several}


_NO_DATA: tuple[Schema, ...] = ({"type": "array", "maxItems": 0}, {"enum": [None, "", {}]})


def answered(endpoint: Endpoint, owner: str, schemas: Schemas, envelope: Envelope) -> dict[str, Any]:
    """The answer of an operation that succeeds."""
    response = endpoint.response
    shown = endpoint.examples.response if endpoint.examples else ()
    if response.style == "binary":
        content: dict[str, Any] = {("*/*" if schemas.profile == "wire" else BINARY): {"schema": _BYTES}}
        columns = schemas.properties(response.fields, owner, "answer")
        rest: dict[str, Any] = {f"{number}": _as_example(example, schemas) for number, example in enumerate(shown, 1)}
        return {
            "description": "OK",
            "content": content,
            **filled(x_response_style="binary", x_fields=columns, x_examples=rest),
        }
    schema = schemas.add(owner, envelope.success(_data(response, owner, schemas), response, owner, schemas))
    examples, rest = {}, {}
    for number, example in enumerate(shown, 1):
        if example.body is not msgspec.UNSET and fits(example.body, schema, schemas.made):
            said = filled(summary=schemas.prose.text(example.title), x_repaired=list(example.repaired))
            examples[f"{number}"] = {**said, "value": example.body}
        else:
            rest[f"{number}"] = _as_example(example, schemas)
    content = {JSON: {"schema": schema, **filled(examples=examples)}}
    return {"description": "OK", "content": content, **filled(x_response_style=response.style, x_examples=rest)}


_BYTES: Schema = {"type": "string", "format": "binary"}


def _as_example(example: ResponseExample, schemas: Schemas) -> dict[str, Any]:
    said = filled(summary=schemas.prose.text(example.title), text=example.text, x_repaired=list(example.repaired))
    return said if example.body is msgspec.UNSET else {**said, "value": example.body}


def _data(response: Response, owner: str, schemas: Schemas) -> Schema:
    fields = response.fields
    match response.style:
        case "objects":
            return {
                "type": "array",
                "items": schemas.add(f"{owner}Item", schemas.shape(fields, f"{owner}Item", "answer")),
            }
        case "object":
            return schemas.add(f"{owner}Data", schemas.shape(fields, f"{owner}Data", "answer"))
        case "rows":
            return {"type": "array", "items": schemas.columns(fields, owner)}
        case "row":
            return schemas.columns(fields, owner)
        case "lists":
            return {
                "type": "array",
                "items": {"type": "array", "items": {"type": "string"}},
                **_unnamed(fields, schemas),
            }
        case "strings":
            return {"type": "array", "items": {"type": "string"}, **_unnamed(fields, schemas)}
        case _:
            return {"type": "array", "items": {}, **_unnamed(fields, schemas)}


def _unnamed(fields: Sequence[Any], schemas: Schemas) -> Schema:
    """Documented fields of an answer that has no names on the wire."""
    return filled(x_fields=schemas.properties(fields, "", "answer"))


def refusals(api: Api, errors: Sequence[ErrorCode], schemas: Schemas) -> dict[str, dict[str, Any]]:
    """The documented statuses of answers that say no, as responses; classes of statuses where none are documented."""
    codes: dict[int, dict[str, ErrorCode]] = {}
    for one in errors:
        if one.http_status is not None and one.http_status != 200 and one.transport in ("rest", None):
            codes.setdefault(one.http_status, {}).setdefault(one.printed, one)
    if not codes:
        return {status: _refused(text) for status, text in _CLASSES.items()}
    made: dict[str, dict[str, Any]] = {}
    for status, found in sorted(codes.items()):
        response = _refused(_phrase(status))
        shown = {code: {"value": _refusal(api, one, schemas)} for code, one in found.items()}
        if all(fits(one["value"], schemas.made[REFUSAL], schemas.made) for one in shown.values()):
            response["content"][JSON]["examples"] = shown
        made[f"{status}"] = {**response, "x-error-codes": list(found)}
    return made


def _refusal(api: Api, code: ErrorCode, schemas: Schemas) -> dict[str, Any]:
    return {api.envelope.code: code.code, api.envelope.message: schemas.prose.line(code.doc) or ""}


_CLASSES = {"4XX": "Client error", "5XX": "Server error"}


def _refused(description: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{REFUSAL}"}
    return {"description": description, "content": {JSON: {"schema": schema}}}


def _phrase(status: int) -> str:
    try:
        return http.HTTPStatus(status).phrase
    except ValueError:
        return f"HTTP {status}"


def error_codes(errors: Sequence[ErrorCode], schemas: Schemas) -> list[dict[str, Any]]:
    """All documented codes, with everything that is known of them."""
    rows = msgspec.to_builtins(tuple(errors))
    for row, one in zip(rows, errors, strict=True):
        row.pop("doc", None)
        row["chapter"] = {language: list(names) for language, names in one.chapter.items()}
        row.update(filled(description=schemas.prose.text(one.doc)))
    return list(rows)


def codes_of(errors: Sequence[ErrorCode]) -> Mapping[str, list[str]]:
    """Codes that are documented for one endpoint alone, by its method and path."""
    found: dict[str, list[str]] = {}
    for one in errors:
        if one.endpoint is not None:
            found.setdefault(one.endpoint, []).append(one.printed)
    return found


def _type_of(value: Any) -> str:
    return next((name for of, name in _NAMES if isinstance(value, of)), "null")
