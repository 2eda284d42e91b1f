"""The document is valid, its examples are, and it says what it should where people and tools look for it."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.openapi.schemas import Profile
from generator.openapi.text import text
from generator.spec.load import load_spec
from generator.spec.model import Spec
from tests.support.crawl import DOCS, crawled
from tests.support.documents import PROFILES, case_spec, examples, made, operations, validator
from tests.support.seed import seed
from tests.support.strategies import specs

CASE = case_spec()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Spec:
    if not DOCS:
        pytest.skip("DOCMILL_DOCS names no folder of dated crawls")
    return crawled(tmp_path_factory).spec


def assert_valid(spec: Spec, profile: Profile, *languages: str) -> None:
    document = made(spec, profile, *languages)
    assert [f"{error.json_path}: {error.message}" for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


def assert_examples_fit(spec: Spec, profile: Profile) -> int:
    document = made(spec, profile)
    count = 0
    for place, schema, value in examples(document):
        assert [error.message for error in validator(schema, document).iter_errors(value)] == [], place
        count += 1
    return count


@pytest.mark.parametrize("profile", PROFILES)
def test_the_documents_of_the_cases_are_valid(profile: Profile) -> None:
    assert_valid(CASE, profile, "en", "zh")
    assert_examples_fit(CASE, profile)


@pytest.mark.parametrize("profile", PROFILES)
def test_the_document_of_the_spec_that_ships_is_valid(profile: Profile) -> None:
    spec, _ = load_spec(seed() / "spec" / "okx")
    assert_valid(spec, profile, "en")
    assert assert_examples_fit(spec, profile) > 1


@pytest.mark.parametrize("profile", PROFILES)
def test_the_document_of_a_whole_crawl_is_valid(whole: Spec, profile: Profile) -> None:
    assert_valid(whole, profile, "en")


@pytest.mark.parametrize("profile", PROFILES)
def test_the_examples_of_a_whole_crawl_fit(whole: Spec, profile: Profile) -> None:
    assert assert_examples_fit(whole, profile) > len(whole.endpoints)


@settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=15)
@given(spec=specs(hostile=True))
def test_any_document_is_valid(spec: Spec) -> None:
    for profile in PROFILES:
        assert_valid(spec, profile, "en")
        assert_examples_fit(spec, profile)


@pytest.mark.parametrize("profile", PROFILES)
def test_both_forms_say_the_same_and_always_alike(profile: Profile) -> None:
    document = made(CASE, profile, "en")
    assert yaml.safe_load(text(document, "yaml")) == json.loads(text(document, "json")) == document
    assert text(document, "yaml") == text(made(CASE, profile, "en"), "yaml")


def test_names_are_unique_whatever_their_case(whole: Spec) -> None:
    for profile in PROFILES:
        document = made(whole, profile)
        names = list(document["components"]["schemas"])
        assert len({name.lower() for name in names}) == len(names)
        ids = [one["operationId"] for one in operations(document)]
        assert len({one.replace(".", "_").lower() for one in ids}) == len(ids) == len(whole.endpoints)


def test_enumerations_stay_open() -> None:
    document = made(CASE, "client")
    seen = 0
    for name, schema in document["components"]["schemas"].items():
        for field, said in schema.get("properties", {}).items():
            if "x-enum" in said and "anyOf" in said:
                seen += 1
                check = validator(said, document)
                other = {"string": "something new", "integer": 1234567, "boolean": True}[said["anyOf"][-1]["type"]]
                assert check.is_valid(said["x-enum"][0]["value"]), (name, field)
                assert check.is_valid(other), (name, field)
    assert seen


def test_signed_requests_have_all_four_headers() -> None:
    document = made(CASE, "client")
    schemes = document["components"]["securitySchemes"]
    assert {one["name"] for one in schemes.values()} == {
        "OK-ACCESS-KEY",
        "OK-ACCESS-SIGN",
        "OK-ACCESS-TIMESTAMP",
        "OK-ACCESS-PASSPHRASE",
    }
    for operation in operations(document):
        expected = {"private": [schemes.keys()], "public": [], "optional": [set(), schemes.keys()]}[operation["x-auth"]]
        assert [one.keys() for one in operation["security"]] == expected


def test_documented_statuses_are_answers(whole: Spec) -> None:
    document = made(whole, "client", "en")
    statuses = {one.http_status for one in whole.errors if one.transport != "websocket" and one.http_status}
    for operation in operations(document):
        assert set(operation["responses"]) == {"200", *(f"{status}" for status in statuses)}
    told = [code for one in document["components"]["responses"].values() for code in one["x-error-codes"]]
    assert {"50011", "50113", "50115"} <= {*told}
    assert len(document["x-error-codes"]) == len(whole.errors)
    described = [one["description"] for one in document["x-error-codes"] if "description" in one]
    assert described == [one.doc["en"] for one in whole.errors if one.doc and "en" in one.doc]


def test_without_a_language_there_is_no_prose() -> None:
    spec, _ = load_spec(seed() / "spec" / "okx")
    bare, english, both = (made(spec, "client", *languages) for languages in ((), ("en",), ("en", "zh")))
    (operation,), (told,), (told_twice,) = (list(operations(one)) for one in (bare, english, both))
    endpoint = spec.endpoints[0]
    assert operation["summary"] == told["summary"] == endpoint.title["en"]
    assert endpoint.doc is None or endpoint.doc["en"] in told["description"]
    field = endpoint.request.fields[0]
    assert field.doc
    name = "FlexibleLoanMaxLoanRequest"
    bare_field, english_field, both_field = (
        one["components"]["schemas"][name]["properties"][field.name] for one in (bare, english, both)
    )
    assert "description" not in bare_field
    assert english_field["description"] == field.doc["en"]
    assert both_field["description"] == f"{field.doc['en']}\n\n{field.doc['zh']}"
    assert told_twice["summary"] == endpoint.title["en"]
    kept = {"OK", "Client error", "Server error", *spec.api.regions}
    assert set(descriptions(bare)) <= kept


def descriptions(node: object) -> list[str]:
    if isinstance(node, list):
        return [text for one in node for text in descriptions(one)]
    if not isinstance(node, dict):
        return []
    own = [node["description"]] if isinstance(node.get("description"), str) else []
    return own + [text for one in node.values() for text in descriptions(one)]


def test_rules_over_several_fields_hold(whole: Spec) -> None:
    """In both profiles: who breaks one is refused, who keeps it is not, by JSON Schema alone."""
    for profile in PROFILES:
        document = made(whole, profile)
        schema = document["components"]["schemas"]["TradeCancelOrderRequest"]
        check = validator(schema, document)
        assert check.is_valid({"instId": "BTC-USDT", "ordId": "1"})
        assert check.is_valid({"instId": "BTC-USDT", "clOrdId": "1"})
        assert not check.is_valid({"instId": "BTC-USDT"})
        algo = validator(document["components"]["schemas"]["TradePlaceOrderAlgoRequest"], document)
        body = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy", "ordType": "trigger", "sz": "1"}
        assert not algo.is_valid(body)
        assert algo.is_valid({**body, "triggerPx": "1", "orderPx": "-1"})
        assert algo.is_valid({**body, "ordType": "conditional"})
