"""Every fact of a spec is in its document: the way back gives them all."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.openapi.document import document
from generator.openapi.schemas import Profile
from generator.openapi.wire import Signing
from generator.spec.model import Spec
from tests.support.crawl import DOCS, crawled
from tests.support.documents import PROFILES, case_spec
from tests.support.openapi import comparable, endpoints_of, said
from tests.support.strategies import specs

LOST = (
    "tags",
    "operationId",
    "parameters",
    "requestBody",
    "x-rate-limits",
    "x-permission",
    "x-pagination",
    "x-constraints",
    "deprecated",
    "security",
    "x-last-seen",
    "x-examples",
)


def as_json(value: Any) -> Any:
    return json.loads(json.dumps(value))


def assert_same(made: dict[str, Any], spec: Spec) -> None:
    found = {one["method"] + one["path"]: as_json(said(one)) for one in endpoints_of(made)}
    assert len(found) == len(spec.endpoints)
    for endpoint in spec.endpoints:
        assert found[endpoint.method + endpoint.path] == as_json(comparable(endpoint))


def assert_whole(spec: Spec, profile: Profile) -> None:
    made = as_json(document(spec, profile=profile, signing=Signing(headers=("A-KEY", "A-SIGN"))))
    assert_same(made, spec)
    for endpoint in spec.endpoints:
        operation = made["paths"][endpoint.path][endpoint.method.lower()]
        assert operation["x-page"] == endpoint.page
        assert operation["externalDocs"] == {"url": f"{spec.api.docs.url}#{quote(endpoint.anchor, safe='')}"}
    api = spec.api
    assert made["info"] == {"title": api.title, "version": api.version}
    assert {one["description"]: one["url"] for one in made["servers"]} == api.regions
    assert made["servers"][0]["description"] == api.default_region
    assert made["x-envelope"] == as_json(msgspec.to_builtins(api.envelope))
    assert made.get("x-demo") == (None if api.demo is None else as_json(msgspec.to_builtins(api.demo)))
    assert len(made.get("x-error-codes", [])) == len(spec.errors)


@pytest.mark.parametrize("profile", PROFILES)
@settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=25)
@given(data=st.data())
def test_any_spec_is_whole(profile: Profile, data: st.DataObject) -> None:
    assert_whole(data.draw(specs()), profile)


@pytest.mark.parametrize("profile", PROFILES)
def test_the_cases_are_whole(profile: Profile) -> None:
    assert_whole(case_spec(), profile)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.skipif(not DOCS, reason="DOCMILL_DOCS names no folder of dated crawls")
def test_a_whole_crawl_is_whole(tmp_path_factory: pytest.TempPathFactory, profile: Profile) -> None:
    assert_whole(crawled(tmp_path_factory).spec, profile)


@settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=15)
@given(spec=specs(most=1), data=st.data())
def test_a_lost_fact_is_noticed(spec: Spec, data: st.DataObject) -> None:
    """The way back is no way round: without a key of an operation it does not give the same."""
    whole = as_json(document(spec))
    ((operation,),) = (one.values() for one in whole["paths"].values())
    key = data.draw(st.sampled_from([key for key in operation if key in LOST]))
    del operation[key]
    with pytest.raises((AssertionError, KeyError)):
        assert_same(whole, spec)
