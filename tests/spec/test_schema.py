from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.spec import model
from generator.spec.model import Endpoint
from generator.spec.schema import DESCRIPTIONS, schema_json
from tests.support.strategies import endpoints


def _objects(schema: Any) -> list[dict[str, Any]]:
    inner = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    found = [one for part in inner for one in _objects(part)]
    return [schema, *found] if isinstance(schema, dict) and "properties" in schema else found


def test_every_key_is_described_and_no_other_is_allowed() -> None:
    schema = json.loads(schema_json())
    records = _objects(schema)
    assert {record["title"] for record in records} == set(DESCRIPTIONS)
    for record in records:
        assert record["additionalProperties"] is False
        assert record["description"]
        assert set(record["properties"]) == set(DESCRIPTIONS[record["title"]])
        fields = msgspec.structs.fields(getattr(model, record["title"]))
        assert set(record.get("required", ())) == {field.encode_name for field in fields if field.required}
        for key, kind in record["properties"].items():
            assert kind["description"].endswith("."), key
    text = schema_json()
    assert '"null"' not in text
    assert '"default": ' not in text.replace('"default": {', "")


def test_the_schema_is_the_same_text_every_time() -> None:
    assert schema_json() == schema_json()
    assert schema_json().endswith("}\n")
    assert "\\u" not in schema_json()


@pytest.fixture(scope="module")
def validator() -> Any:
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    schema = json.loads(schema_json())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@given(endpoint=endpoints(hostile=True))
@settings(deadline=None, max_examples=30)
def test_every_endpoint_is_valid(validator: Any, endpoint: Endpoint) -> None:
    validator.validate(json.loads(msgspec.json.encode(endpoint)))


@given(data=st.data())
@settings(deadline=None, max_examples=30)
def test_an_unknown_key_anywhere_is_not(validator: Any, max_loan: Endpoint, data: st.DataObject) -> None:
    endpoint = json.loads(msgspec.json.encode(max_loan))
    endpoint["examples"] = {"request": [{"query": {"a": "b"}}]}
    places = [endpoint]
    for place in places:
        for key, inner in place.items():
            # Mappings by language or field name take any key.
            if key not in ("title", "doc", "when", "notes", "query"):
                places += [one for one in (inner if isinstance(inner, list) else [inner]) if isinstance(one, dict)]
    validator.validate(endpoint)
    data.draw(st.sampled_from(places))["unknown"] = 1
    assert not validator.is_valid(endpoint)


@pytest.mark.parametrize(
    ("key", "value"),
    [("auth", "secret"), ("auth", None), ("resource", "No-Name"), ("path", "x"), ("title", "x"), ("deprecated", "yes")],
)
def test_a_wrong_value_is_not(validator: Any, max_loan: Endpoint, key: str, value: Any) -> None:
    endpoint = json.loads(msgspec.json.encode(max_loan))
    assert not validator.is_valid({**endpoint, key: value})
    assert not validator.is_valid({name: one for name, one in endpoint.items() if name != "auth"})
