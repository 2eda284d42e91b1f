"""Mock data that has every shape the strategies know."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.mock import MockData, load

API = {
    "exchange": "okx",
    "title": "OKX",
    "path_prefix": "/api/v5",
    "regions": {},
    "demo": None,
    "envelope": {"code": "code", "message": "msg", "data": "data", "success": ["0"]},
}

EVERY_FIELD: list[dict[str, Any]] = [
    {"name": "required", "type": "string", "required": True},
    {"name": "side", "type": "string", "required": True, "values": [{"value": "buy"}, {"value": "sell"}]},
    {"name": "px", "type": "string", "kind": "decimal", "min": "0.05", "max": "0.07"},
    {"name": "sz", "type": "string", "kind": "decimal"},
    {"name": "pct", "type": "string", "min": "1", "max": "100"},
    {"name": "n", "type": "string", "kind": "integer", "max": "300"},
    {"name": "s", "type": "string", "kind": "timestamp_s"},
    {"name": "ms", "type": "string", "kind": "timestamp_ms", "min": "1500000000000"},
    {"name": "us", "type": "string", "kind": "timestamp_us"},
    {"name": "day", "type": "string", "kind": "date"},
    {"name": "ccy", "type": "string", "kind": "currency"},
    {"name": "instId", "type": "string", "kind": "instrument_id"},
    {"name": "uly", "type": "string", "kind": "instrument_family"},
    {"name": "ids", "type": "string", "kind": "csv", "max_items": 2},
    {"name": "amounts", "type": "string", "kind": "csv", "item_kind": "decimal"},
    {"name": "types", "type": "string", "kind": "csv", "values": [{"value": "1"}, {"value": "2"}]},
    {"name": "tag", "type": "string", "max_length": 3},
    {"name": "flag", "type": "boolean"},
    {"name": "yes", "type": "boolean", "values": [{"value": True}]},
    {"name": "seq", "type": "integer", "min": 0, "max": 9},
    {"name": "ratio", "type": "number"},
]
NESTED: list[dict[str, Any]] = [
    {"name": "params", "type": "string", "kind": "json"},
    {"name": "one", "type": "object", "fields": [{"name": "a", "type": "string", "required": True}]},
    {
        "name": "many",
        "type": "array",
        "items": "object",
        "max_items": 2,
        "fields": [{"name": "a", "type": "string", "required": True, "kind": "decimal"}],
    },
    {"name": "texts", "type": "array", "items": "string", "item_kind": "decimal", "min_items": 2},
    {"name": "numbers", "type": "array", "items": "integer"},
    {"name": "lists", "type": "array", "items": "array", "fields": [{"name": "px", "type": "string"}]},
    {"name": "any", "type": "array", "items": "any"},
]


def endpoint(path: str, request: dict[str, Any], response: dict[str, Any], method: str = "POST") -> dict[str, Any]:
    return {"method": method, "path": f"/x/{path}", "auth": "public", "request": request, "response": response}


RESOURCES: dict[str, dict[str, Any]] = {
    "t": {
        "query": endpoint("q", {"style": "query", "fields": EVERY_FIELD}, {"style": "empty"}, "GET"),
        "body": endpoint(
            "b",
            {"style": "json_object", "fields": EVERY_FIELD + NESTED},
            {"style": "objects", "fields": EVERY_FIELD + NESTED, "envelope": [{"name": "inTime", "type": "string"}]},
        ),
        "batch": endpoint(
            "l",
            {"style": "json_array", "min_items": 2, "max_items": 3, "fields": EVERY_FIELD[:3]},
            {"style": "object", "fields": EVERY_FIELD[:3]},
        ),
        "cases": endpoint(
            "c",
            {
                "style": "json_object",
                "fields": [
                    {"name": "kind", "type": "string", "required": True, "values": [{"value": "a"}, {"value": "b"}]},
                    *({"name": name, "type": "string"} for name in ("p", "q", "r", "s", "t", "u")),
                ],
                "variants": [
                    {
                        "name": "a",
                        "when": {"kind": ["a"]},
                        "fields": [{"name": "v", "type": "string", "required": True, "kind": "integer"}],
                    },
                    {"name": "w", "fields": [{"name": "w", "type": "boolean", "required": True}]},
                ],
                "constraints": [{"one_of": ["p", "q"]}, {"at_most_one": ["r", "s"]}, {"together": ["t", "u"]}],
            },
            {"style": "rows", "fields": EVERY_FIELD[:4]},
        ),
        "either": endpoint(
            "e",
            {
                "style": "query",
                "fields": [{"name": "p", "type": "string"}, {"name": "q", "type": "string"}],
                "constraints": [{"one_of": ["p", "q"]}],
            },
            {"style": "empty"},
            "GET",
        ),
        "none": endpoint("n", {"style": "none"}, {"style": "row", "fields": EVERY_FIELD[:2]}),
        "lists": endpoint("y", {"style": "none"}, {"style": "lists"}),
        "strings": endpoint("s", {"style": "none"}, {"style": "strings"}),
        "binary": endpoint("sbe", {"style": "none"}, {"style": "binary"}),
    }
}


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("testing_kit")
    (folder / "endpoints").mkdir(exist_ok=True)
    (folder / "api.json").write_text(json.dumps(API), encoding="utf-8")
    for name, operations in RESOURCES.items():
        (folder / "endpoints" / f"{name}.json").write_text(json.dumps(operations), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def data(folder: Path) -> MockData:
    return load(folder)
