"""A spec in which every key of the model is set somewhere."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from generator.spec.model import Spec

_TEXT: Final = {"en": "text", "zh": "文"}


def _field(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "type": "string", "doc": _TEXT, **more}


_FULL: Final[dict[str, Any]] = {
    "required": "conditional",
    "kind": "currency",
    "values": [
        {"value": "one", "group": _TEXT, "doc": _TEXT},
        {"value": "two", "deprecated": True},
        {"value": "one", "group": {"en": "other"}},
    ],
    "default": "one",
    "max_length": 8,
    "min": "1",
    "max": "9",
    "examples": ["one", "two"],
    "deprecated": True,
    "last_seen": {"default": "2026-01-16"},
}
_LIST: Final[dict[str, Any]] = {
    "name": "list",
    "type": "array",
    "items": "string",
    "item_kind": "decimal",
    "min_items": 1,
    "max_items": 5,
}
_MAP: Final[dict[str, Any]] = {
    "name": "map",
    "type": "object",
    "map": {"key": "name", "value": {"name": "inner", "type": "string", "fields": [_field("deep")]}},
}
_INNER: Final[dict[str, Any]] = {"name": "inner", "type": "object", "fields": [_field("a"), _field("b", required=True)]}

WHOLE: Final[Spec] = msgspec.convert(
    {
        "api": {
            "exchange": "demo",
            "title": "Demo",
            "class_prefix": "Demo",
            "version": "v1",
            "package_version": "1.2.3",
            "path_prefix": "/api/v1",
            "docs": {"url": "https://docs.example.com/en/"},
            "regions": {"global": "https://api.example.com", "eu": "https://eu.example.com"},
            "default_region": "global",
            "demo": {"header": "x-demo", "value": "1"},
            "auth": {"scheme": "demo"},
            "envelope": {"code": "code", "message": "msg", "data": "data", "success": ["0"], "partial": ["2"]},
            "prose": ["en", "zh"],
            "docstrings": ["en"],
            "line_length": 90,
            "safe_posts": ["POST /api/v1/thing", "POST /api/v1/rows"],
        },
        "endpoints": [
            {
                "method": "GET",
                "path": "/api/v1/rows",
                "resource": "thing",
                "operation": "rows",
                "title": _TEXT,
                "page": "rows.md",
                "anchor": "rows",
                "auth": "optional",
                "request": {"style": "query"},
                "response": {
                    "style": "rows",
                    "fields": [_field("ts"), _field("price", kind="decimal"), _field("size")],
                },
            },
            {
                "method": "POST",
                "path": "/api/v1/thing",
                "resource": "thing",
                "operation": "thing",
                "title": _TEXT,
                "page": "thing.md",
                "anchor": "thing",
                "doc": _TEXT,
                "auth": "private",
                "permission": "trade",
                "rate_limits": [
                    {"count": 5, "unit": "requests", "window": "2s", "per": ["user_id", "instrument_id"]},
                    {
                        "count": 10,
                        "unit": "orders",
                        "window": "1d",
                        "per": ["user_id"],
                        "scope": ["lead"],
                        "when": {"type": ["increase"]},
                        "resets": "00:00",
                    },
                ],
                "request": {
                    "style": "json_array",
                    "min_items": 1,
                    "max_items": 20,
                    "fields": [_field("full", **_FULL), _LIST, _MAP, _INNER, _field("kind", values=[{"value": "x"}])],
                    "variants": [
                        {"name": "one", "when": {"full": ["one"]}, "doc": _TEXT, "fields": [_field("c")]},
                        {"name": "two", "fields": [_field("d"), _field("e")]},
                    ],
                    "constraints": [
                        {"one_of": ["full", "list"]},
                        {"at_most_one": ["full", "list"]},
                        {"together": ["map", "inner"]},
                    ],
                },
                "response": {
                    "style": "objects",
                    "envelope": [_field("total"), _field("pages")],
                    "fields": [
                        _field("full", **{key: value for key, value in _FULL.items() if key != "required"}),
                        _LIST,
                        _MAP,
                        {"name": "inner", "type": "object", "fields": [_field("a"), _field("b")]},
                        {"name": "columns", "type": "array", "items": "array", "fields": [_field("f"), _field("g")]},
                        _field("kind", values=[{"value": "x"}]),
                    ],
                },
                "pagination": {
                    "cursor": "full",
                    "times": ["full"],
                    "by": "full",
                    "cursors": {"one": "full"},
                    "after": "older",
                    "before": "newer",
                    "older": "full",
                    "newer": "full",
                    "begin": "full",
                    "end": "full",
                    "inclusive": True,
                    "ties": "whole",
                    "page": "full",
                    "first": 1,
                    "pages": "pages",
                    "version": "full",
                    "max": 100,
                },
                "examples": {
                    "request": [
                        {"title": _TEXT, "query": {"full": "one"}, "repaired": ["comma"]},
                        {"body": [{"full": "one"}]},
                        {"text": "broken"},
                    ],
                    "response": [
                        {"title": _TEXT, "body": {"code": "0", "data": [1, True]}, "repaired": ["comma"]},
                        {"text": "broken"},
                    ],
                },
                "deprecated": True,
                "last_seen": {"permission": "2026-01-16"},
                "notes": {"en": ["a", "b"], "zh": ["a"]},
            },
        ],
        "errors": [
            {
                "code": "1",
                "sub_code": "1000",
                "http_status": 200,
                "transport": "rest",
                "chapter": {"en": ["REST", "Public"], "zh": ["REST", "公共"]},
                "endpoint": "POST /api/v1/thing",
                "page": "errors.md",
                "anchor": "errors",
                "last_seen": {"code": "2026-01-16"},
                "doc": _TEXT,
            },
            {"code": "2", "transport": "rest", "chapter": {"en": ["Public"]}, "page": "errors.md", "doc": _TEXT},
            {"code": "2", "transport": "rest", "chapter": {"en": ["Public"]}, "page": "errors.md", "doc": {"en": "b"}},
            {"code": "2", "transport": "rest", "chapter": {"en": ["Trade"]}, "page": "errors.md"},
        ],
        "error_classes": {
            name: [f"{number}0", f"{number}1"]
            for number, name in enumerate(
                (
                    *("OutcomeUnknown", "AuthError", "PermissionDenied", "ClockSkew", "RateLimited", "WrongRegion"),
                    *("InvalidParameter", "InsufficientBalance", "Unavailable"),
                ),
                1,
            )
        },
    },
    Spec,
)
