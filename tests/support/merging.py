"""Readings and specs small enough to say in a test what a merge makes of them."""

from __future__ import annotations

from typing import Any

import msgspec
import yaml

from generator.spec.merge import Merged, OldSpec, merge
from generator.spec.model import (
    Api,
    AuthConfig,
    Docs,
    Endpoint,
    Envelope,
    ErrorCode,
    Field,
    Lock,
    Names,
    Request,
    Response,
)
from generator.spec.reading import ReadEndpoint, Reading

API = Api(
    exchange="toy",
    title="Toy",
    class_prefix="Toy",
    version="v1",
    package_version="0.1.0",
    path_prefix="/v1",
    docs=Docs(url="https://docs.example.com/"),
    regions={"global": "https://www.example.com"},
    default_region="global",
    auth=AuthConfig(scheme="toy"),
    envelope=Envelope(code="code", message="msg", data="data", success=("0",)),
    prose=("en", "zh"),
    docstrings=("en",),
)
NAMES = Names(resources={"a": "alpha", "b": "beta"})
JANUARY, JUNE, AUGUST = "2026-01-15T00:00:00", "2026-06-27T00:00:00", "2026-08-22T00:00:00"


def endpoint(path: str, **keys: Any) -> Endpoint:
    given = {
        "method": "GET",
        "path": f"/v1/{path}",
        "resource": "",
        "operation": "",
        "title": {"en": path},
        "page": f"{path}.md",
        "anchor": path,
        "doc": {"en": "What it does.", "zh": "说明"},
        "auth": "public",
        "request": Request(
            style="query",
            fields=(
                Field(name="ccy", type="string", required=True, doc={"en": "The currency"}),
                Field(name="limit", type="string", doc={"en": "How many", "zh": "数量"}),
            ),
        ),
        "response": Response(style="objects", fields=(Field(name="size", type="string", kind="decimal"),)),
    }
    return Endpoint(**{**given, **keys})


def reading(*endpoints: Endpoint, date: str = JUNE, **keys: Any) -> Reading:
    given = {
        "date": date,
        "endpoints": tuple(ReadEndpoint(endpoint=one, date=date, line=9) for one in endpoints),
        "pages": {one.page: f"hash of {one.page}" for one in endpoints},
        "bad_pages": (),
        "findings": (),
    }
    return Reading(**{**given, **keys})


def put(new: Reading, old: OldSpec | None = None, *, api: Api = API, partial: bool = False, **keys: Any) -> Merged:
    return merge(new, old or OldSpec(), api, NAMES, partial=partial, **{"facts_only": False, "tool": "1.0", **keys})


def spec_of(merged: Merged) -> OldSpec:
    """The written spec read back by PyYAML alone, so that the files are what counts."""
    loaded = {
        path: yaml.load(text, Loader=yaml.CSafeLoader) for path, text in merged.files.items() if path.endswith(".yaml")
    }
    lock = msgspec.convert(loaded.pop("lock.yaml"), Lock)
    errors = msgspec.convert(loaded.pop("errors.yaml", []), tuple[ErrorCode, ...])
    endpoints = tuple(msgspec.convert(data, Endpoint) for data in loaded.values())
    return OldSpec(endpoints=endpoints, errors=errors, lock=lock, texts=merged.files)


def differing(merged: Merged, old: OldSpec) -> set[str]:
    paths = merged.files.keys() | old.texts.keys()
    return {path for path in paths if merged.files.get(path) != old.texts.get(path)}
