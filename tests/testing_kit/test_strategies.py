from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlencode

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator.runtime.mock import Mock, MockData, Reply
from generator.runtime.mock.data import Field
from generator.runtime.testing import strategies

NAMES = [f"t.{name}" for name in ("query", "body", "batch", "cases", "either", "none", "lists", "strings", "binary")]
WITH_DATA = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


Kit: TypeAlias = "Callable[[Any, str, bool], st.SearchStrategy[Any]]"


@pytest.fixture(scope="module")
def kit(data: MockData) -> Kit:
    """Strategies made once: making one costs more than drawing from it."""

    @functools.cache
    def made(make: Any, name: str, hostile: bool) -> st.SearchStrategy[Any]:
        strategy: st.SearchStrategy[Any] = make(name, data, hostile=hostile)
        return strategy

    return made


def send(mock: Mock, name: str, arguments: Any) -> Reply:
    endpoint = mock.data.endpoints[name]
    if endpoint.request.style == "query":
        return mock.handle("GET", f"{endpoint.path}?{urlencode(arguments)}")
    return mock.handle("POST", endpoint.path, {"content-type": "application/json"}, msgspec.json.encode(arguments))


@pytest.mark.parametrize("hostile", [True, False])
@pytest.mark.parametrize("name", NAMES)
@WITH_DATA
@given(draw=st.data())
def test_the_mock_accepts_every_drawn_argument(
    kit: Kit, data: MockData, name: str, draw: st.DataObject, *, hostile: bool
) -> None:
    arguments = draw.draw(kit(strategies.arguments, name, hostile))
    mock = Mock(data)
    assert send(mock, name, arguments).status == 200, mock.calls(name)[0].why
    call = mock.calls(name)[0]
    assert (call.query or call.body or {}) == arguments


def sample(strategy: st.SearchStrategy[Any]) -> list[Any]:
    """Two hundred examples, the same ones in every run."""
    seen: list[Any] = []

    @settings(max_examples=200, deadline=None, derandomize=True, database=None, phases=[Phase.generate])
    @given(strategy)
    def look(drawn: Any) -> None:
        seen.append(drawn)

    look()
    return seen


def test_hostile_arguments_do_occur(data: MockData) -> None:
    bodies, queries = sample(strategies.arguments("t.body", data)), sample(strategies.arguments("t.query", data))
    empties: tuple[Any, ...] = ("", None, [])
    for empty in empties:
        assert any(value == empty for drawn in bodies for value in drawn.values())
    known = {field.name for field in data.endpoints["t.body"].request.fields}
    assert any(set(drawn) - known for drawn in bodies)
    assert any(set(drawn) - known for drawn in queries)
    assert any(value == "" for drawn in queries for value in drawn.values())
    assert any(value == "true" for drawn in queries for value in drawn.values())


def test_tame_arguments_hold_what_is_documented_only(data: MockData) -> None:
    known = {field.name for field in data.endpoints["t.body"].request.fields}
    for drawn in sample(strategies.arguments("t.body", data, hostile=False)):
        assert set(drawn) <= known
        assert not any(value is None or value in ("", []) for value in drawn.values())


def test_cases_and_rules_over_several_fields_occur(data: MockData) -> None:
    cases = sample(strategies.arguments("t.cases", data))
    assert {drawn["kind"] for drawn in cases} == {"a", "b"}
    assert any(drawn.get("t") and drawn.get("u") for drawn in cases)
    assert any(drawn.get("p") for drawn in cases)
    assert any(drawn.get("q") for drawn in cases)
    assert any(drawn.get("r") for drawn in cases)
    assert all(drawn["v"] for drawn in cases if drawn["kind"] == "a")


@pytest.mark.parametrize("name", NAMES)
@WITH_DATA
@given(draw=st.data())
def test_every_drawn_answer_can_be_queued_and_comes_back_equal(
    kit: Kit, data: MockData, name: str, draw: st.DataObject
) -> None:
    answer = draw.draw(kit(strategies.answers, name, True))
    mock = Mock(data)
    mock.reply(name, answer)
    endpoint = data.endpoints[name]
    arguments: Any = {"required": "x", "side": "buy", "kind": "b", "p": "1"}
    reply = send(mock, name, [arguments] * 2 if endpoint.request.style == "json_array" else arguments)
    assert reply.status == 200
    if endpoint.response.style == "binary":
        assert reply.body == answer
    else:
        assert json.loads(reply.body) == answer
        assert answer["code"] == "0"


@WITH_DATA
@given(draw=st.data())
def test_drawn_answers_suit_the_documented_kinds(kit: Kit, draw: st.DataObject) -> None:
    answer = draw.draw(kit(strategies.answers, "t.body", True))
    for item in answer["data"]:
        for name in ("px", "sz", "n", "s", "ms", "us"):
            assert item.get(name) in ("", None) or NUMBER.fullmatch(item[name])
        assert item.get("flag") in ("", None, True, False)
        assert item.get("seq") in ("", None) or type(item["seq"]) is int
        assert all(isinstance(inner, dict) for inner in item.get("many") or [])


def test_tame_answers_have_every_field_and_documented_values(data: MockData) -> None:
    known = {field.name for field in data.endpoints["t.body"].response.fields}
    items = [item for answer in sample(strategies.answers("t.body", data, hostile=False)) for item in answer["data"]]
    assert {item["side"] for item in items} == {"buy", "sell"}
    assert all(set(item) == known for item in items)
    rows = [row for answer in sample(strategies.answers("t.cases", data, hostile=False)) for row in answer["data"]]
    assert {len(row) for row in rows} == {4}


def test_hostile_answers_do_occur(data: MockData) -> None:
    answers = sample(strategies.answers("t.body", data))
    items = [item for answer in answers for item in answer["data"]]
    known = {field.name for field in data.endpoints["t.body"].response.fields}
    assert any(item.get("side") not in {"buy", "sell", "", None} for item in items)
    assert any(set(item) - known for item in items)
    assert any("sz" not in item for item in items)
    assert any(item.get("sz", 1) is None for item in items)
    assert any(item.get("one", 1) is None for item in items)
    assert any(item.get("lists") for item in items)
    assert any(answer.get("inTime") for answer in answers)
    rows = [row for answer in sample(strategies.answers("t.cases", data)) for row in answer["data"]]
    assert any(len(row) > 4 for row in rows)


def test_the_packages_own_data_is_the_default(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.runtime.mock.data.DATA", folder)
    assert {} in sample(strategies.arguments("t.none"))
    assert sample(strategies.answers("t.strings"))[0]["code"] == "0"
    with pytest.raises(LookupError, match=r"no endpoint 't\.nothing'"):
        strategies.arguments("t.nothing")


def test_a_success_says_of_no_item_that_it_failed(data: MockData) -> None:
    told = {"name": "legs", "type": "array", "items": "object", "fields": [{"name": "sCode", "type": "string"}]}
    endpoint = data.endpoints["t.body"]
    fields = msgspec.convert([{"name": "sCode", "type": "string"}, told], type=tuple[Field, ...])
    response = msgspec.structs.replace(endpoint.response, fields=fields)
    changed = {"t.body": msgspec.structs.replace(endpoint, response=response)}
    other = msgspec.structs.replace(data, endpoints=changed)
    drawn = [item for answer in sample(strategies.answers("t.body", other)) for item in answer["data"]]
    drawn += [leg for item in drawn for leg in item.get("legs") or ()]
    assert {item["sCode"] for item in drawn if "sCode" in item} == {"0"}
