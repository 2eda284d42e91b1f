"""Documents to test with: of the case specs, of the newest crawl; and JSON Schema's word on their parts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from generator.openapi.document import document
from generator.openapi.schemas import Profile
from generator.openapi.wire.okx import SIGNING
from generator.spec.load import load_api, load_endpoint
from generator.spec.model import Spec

CASES = Path(__file__).parents[1] / "python" / "cases"
PROFILES: list[Profile] = ["client", "wire"]


def case_spec() -> Spec:
    """All case specs as one: every shape that there is. Of two with one path or one name the first is taken."""
    found = [load_endpoint(file) for file in sorted(CASES.glob("*/endpoints/*/*.yaml"))]
    keys = {one.key: one for one in reversed(found)}
    names = {one.name: one for one in reversed(keys.values())}
    return Spec(
        api=load_api(CASES), endpoints=tuple(sorted(names.values(), key=lambda one: (one.resource, one.operation)))
    )


def made(spec: Spec, profile: Profile, *languages: str) -> dict[str, Any]:
    """The document as whoever reads the file has it."""
    found: dict[str, Any] = json.loads(
        json.dumps(document(spec, profile=profile, languages=languages, signing=SIGNING))
    )
    return found


def validator(schema: Mapping[str, Any], document: Mapping[str, Any]) -> Draft202012Validator:
    """JSON Schema's own validator of a part of a document."""
    return Draft202012Validator({**schema, "components": {"schemas": document["components"]["schemas"]}})


def operations(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """All operations."""
    for path in document["paths"].values():
        yield from path.values()


def examples(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any], Any]]:
    """Place, schema and value of every example, those of messages and those of fields."""
    todo: list[tuple[str, Any]] = [("", document)]
    while todo:
        place, node = todo.pop()
        if isinstance(node, list):
            todo += [(f"{place}/{number}", one) for number, one in enumerate(node)]
        elif isinstance(node, dict):
            shown = node.get("examples")
            if isinstance(shown, list):
                bare = {name: said for name, said in node.items() if name != "examples"}
                yield from ((place, bare, one) for one in shown)
            elif isinstance(shown, dict) and "schema" in node:
                yield from ((place, node["schema"], one["value"]) for one in shown.values())
            todo += [(f"{place}/{name}", one) for name, one in node.items() if name not in ("value", "x-examples")]
