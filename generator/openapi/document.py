"""The document: a pure function of the spec."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

import msgspec

from generator.openapi.answering import REFUSAL, Envelope, answered, codes_of, error_codes, refusals
from generator.openapi.asking import asked
from generator.openapi.names import pascal
from generator.openapi.prose import Prose, filled
from generator.openapi.schemas import Profile, Schemas
from generator.openapi.wire import Signing
from generator.spec.model import Api, Endpoint, Spec

VERSION = "3.1.0"


def document(
    spec: Spec, *, profile: Profile = "client", languages: Sequence[str] = (), signing: Signing | None = None
) -> dict[str, Any]:
    """The OpenAPI document of a spec, keys in the order in which they are best read.

    ``languages`` are those of the prose, outermost first; without any there is none. ``signing`` says what a signed
    request has, where that is known.
    """
    schemas = Schemas(profile, Prose(languages))
    envelope = Envelope(spec.api, spec.endpoints)
    schemas.add(REFUSAL, envelope.refusal(wire=profile == "wire"))
    refused = refusals(spec.api, spec.errors, schemas)
    schemes = _schemes(spec.api, signing or Signing())
    special = codes_of(spec.errors)
    paths: dict[str, dict[str, Any]] = {}
    for endpoint in spec.endpoints:
        owner = pascal(endpoint.resource) + pascal(endpoint.operation)
        operation = filled(
            tags=[endpoint.resource],
            operationId=endpoint.name,
            summary=schemas.prose.title(endpoint.title),
            description=schemas.prose.paragraphs(endpoint.doc, endpoint.notes),
            externalDocs={"url": docs_url(spec.api, endpoint)},
            deprecated=endpoint.deprecated or None,
            **asked(endpoint, f"{owner}Request", schemas),
            responses={
                "200": answered(endpoint, f"{owner}Response", schemas, envelope),
                **{status: {"$ref": f"#/components/responses/{_name(status)}"} for status in refused},
            },
            x_auth=endpoint.auth,
            x_permission=endpoint.permission,
            x_rate_limits=msgspec.to_builtins(endpoint.rate_limits),
            x_pagination=None if endpoint.pagination is None else msgspec.to_builtins(endpoint.pagination),
            x_safe=(endpoint.key in spec.api.safe_posts) or None,
            x_error_codes=special.get(endpoint.key),
            x_page=endpoint.page,
            x_last_seen=endpoint.last_seen,
        )
        operation["security"] = _security(endpoint, list(schemes))
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = operation
    return {
        "openapi": VERSION,
        "info": {"title": spec.api.title, "version": spec.api.version},
        "externalDocs": {"url": spec.api.docs.url},
        "servers": _servers(spec.api),
        "tags": [{"name": name} for name in dict.fromkeys(endpoint.resource for endpoint in spec.endpoints)],
        "paths": paths,
        "components": {
            "schemas": schemas.made,
            "responses": {_name(status): said for status, said in refused.items()},
            "securitySchemes": schemes,
        },
        **filled(
            x_demo=None if spec.api.demo is None else msgspec.to_builtins(spec.api.demo),
            x_envelope=msgspec.to_builtins(spec.api.envelope),
            x_profile=profile,
            x_error_codes=error_codes(spec.errors, schemas),
        ),
    }


def docs_url(api: Api, endpoint: Endpoint) -> str:
    """Where an endpoint is documented."""
    return f"{api.docs.url}#{quote(endpoint.anchor, safe='')}"


def _name(status: str) -> str:
    return f"Refused{status}"


def _servers(api: Api) -> list[dict[str, Any]]:
    """The regions, the default one first."""
    names = sorted(api.regions, key=lambda name: name != api.default_region)
    return [{"url": api.regions[name], "description": name} for name in names]


def _schemes(api: Api, signing: Signing) -> dict[str, dict[str, Any]]:
    if not signing.headers:
        return {api.auth.scheme: {"type": "http", "scheme": api.auth.scheme}}
    return {
        name: {"type": "apiKey", "in": "header", "name": name, "x-scheme": api.auth.scheme} for name in signing.headers
    }


def _security(endpoint: Endpoint, schemes: list[str]) -> list[dict[str, list[str]]]:
    """All headers at once, or none where nobody has to sign."""
    signed: dict[str, list[str]] = {name: [] for name in schemes}
    match endpoint.auth:
        case "private":
            return [signed]
        case "optional":
            return [{}, signed]
        case "public":
            return []
