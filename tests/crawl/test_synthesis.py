"""Random answers of every endpoint of a whole crawl: within the docs, and understood by the clients."""

from __future__ import annotations

import importlib
import json
from typing import Any

import pytest

from generator.spec.model import Field
from tests.support import packages
from tests.support.crawl import DOCS, Calls, Crawl, wrapped

pytestmark = pytest.mark.skipif(not DOCS, reason="DOCMILL_DOCS names no folder of dated crawls")

JSON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "array": (list,),
    "object": (dict,),
}


def test_clients_understand_every_random_answer(crawl: Crawl, package: Any) -> None:
    failures: list[str] = []
    with Calls(package, crawl.spec, synthesize=7) as calls:
        for endpoint in crawl.spec.endpoints:
            try:
                calls.check_own_answers(endpoint)
            except Exception as failure:  # noqa: BLE001 - all that fail are to be named
                failures.append(f"{endpoint.name}: {type(failure).__name__}: {failure}")
    assert not failures, "\n".join(failures)
    assert calls.drifts == {}


def test_random_answers_fit_the_docs_and_are_not_always_what_one_expects(crawl: Crawl, package: Any) -> None:
    server = importlib.import_module(f"{package.__name__}.mock")
    mock = server.Mock(server.load(), synthesize="many")
    seen: set[str] = set()
    for endpoint in crawl.spec.endpoints:
        answerer = mock._route(endpoint.name).answerer
        for _ in range(12):
            reply = answerer({})
            if endpoint.response.style == "binary":
                continue
            body = json.loads(reply.body)
            answer = wrapped(package, endpoint, body)
            assert answer.check() == [], endpoint.name
            assert packages.same(answer.raw, body)
            for item in body["data"] if isinstance(body["data"], list) else [body["data"]]:
                if isinstance(item, dict):
                    seen |= {what for field in endpoint.response.fields for what in oddities(field, item)}
                    seen |= {"unknown field"} if set(item) - {one.name for one in endpoint.response.fields} else set()
    assert seen == {"missing", "null", "empty", "new value", "long id", "extreme number", "unknown field"}


def oddities(field: Field, item: dict[str, Any]) -> set[str]:
    """What is unusual about a field of an answer; its type has to be the documented one."""
    if field.name not in item:
        return {"missing"}
    value = item[field.name]
    if value is None:
        return {"null"}
    if value == "":
        return {"empty"}
    assert isinstance(value, JSON_TYPES[field.type]), (field.name, value)
    found: set[str] = set()
    text = value if isinstance(value, str) else ""
    if field.values and field.type == "string" and field.kind is None:
        found = {"new value"} if text not in {one.value for one in field.values} else found
    elif field.name.endswith("Id") and len(text) > 30:
        found = {"long id"}
    elif field.kind == "decimal" and len(text) > 30:
        found = {"extreme number"}
    return found
