"""The wire profile is what the mock takes and gives: neither knows of the other."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator.build import mock_data
from generator.runtime.mock import Mock, MockData, load
from generator.runtime.mock.validate import Validator
from generator.runtime.mock.wire import request
from generator.runtime.testing import strategies
from generator.spec.model import Spec
from tests.support.crawl import DOCS, crawled
from tests.support.documents import case_spec, made, operations, validator

JUNK: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from([None, "", "x", "1", "-1.5", "true", "0.30", "999999999999", "a,b", "x" * 300, "9" * 40]),
    st.sampled_from([0, 7, -1, 10**9, True, False, [], ["1"], {}, [{}]]),
    st.text(max_size=40),
)
FEW = settings(
    deadline=None,
    max_examples=6,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


class Sides:
    """A spec's document, and its mock's data."""

    def __init__(self, spec: Spec, folder: Path) -> None:
        self.spec = spec
        self.document = made(spec, "wire")
        self.operations = {one["operationId"]: one for one in operations(self.document)}
        for path, content in mock_data(spec).items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        self.data: MockData = load(folder / "mock" / "data")
        self._checks: dict[str, Draft202012Validator] = {}

    def check(self, name: str, schema: Mapping[str, Any]) -> Draft202012Validator:
        if name not in self._checks:
            self._checks[name] = validator(schema, self.document)
        return self._checks[name]

    def valid(self, name: str, sent: Any) -> bool:
        """What the document says of a request."""
        operation = self.operations[name]
        if "requestBody" in operation:
            (content,) = operation["requestBody"]["content"].values()
            return bool(self.check(f"{name} body", content["schema"]).is_valid(sent))
        known = {one["name"]: one for one in operation.get("parameters", ())}
        if any(one.get("required") and one_name not in sent for one_name, one in known.items()):
            return False
        given = {name for name, value in sent.items() if value != ""}
        if any(breaks(rule, given) for rule in operation.get("x-constraints", ())):
            return False
        return all(
            any(self.check(f"{name} {key}", known[key]["schema"]).is_valid(one) for one in readings(value))
            for key, value in sent.items()
            if key in known
        )

    def accepted(self, name: str, sent: Any) -> list[str]:
        """What the mock has against a request."""
        endpoint = self.data.endpoints[name]
        if "requestBody" in self.operations[name]:
            asked = request("POST", endpoint.path, [("content-type", "application/json")], json.dumps(sent).encode())
        else:
            asked = request("GET", f"{endpoint.path}?{encoded(sent)}")
        # JSON Schema may say that a text holds JSON, but refuses none for that.
        return [one.why for one in Validator(endpoint)(asked).problems if "holds no JSON" not in one.why]


def breaks(rule: Mapping[str, list[str]], given: set[str]) -> bool:
    one_of, at_most_one, together = (set(rule.get(name, ())) for name in ("one_of", "at_most_one", "together"))
    lacking = bool(one_of) and not given & one_of
    return lacking or len(given & at_most_one) > 1 or 0 < len(given & together) < len(together)


def readings(text: str) -> list[Any]:
    """A text of a query, and what else it may be read as."""
    found: list[Any] = [text]
    if text in ("true", "false"):
        found.append(text == "true")
    if text.removeprefix("-").isdecimal():
        found.append(int(text))
    return found


def encoded(query: Mapping[str, str]) -> str:
    return "&".join(
        "".join(f"%{byte:02X}" for byte in f"{name}".encode())
        + "="
        + "".join(f"%{byte:02X}" for byte in value.encode())
        for name, value in query.items()
    )


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> Sides:
    return Sides(case_spec(), tmp_path_factory.mktemp("cases"))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Sides:
    if not DOCS:
        pytest.skip("DOCMILL_DOCS names no folder of dated crawls")
    return Sides(crawled(tmp_path_factory).spec, tmp_path_factory.mktemp("whole"))


def damaged(draw: Any, sent: Any, names: list[str]) -> Any:
    """The request with one field of any object in it replaced by something, or gone, or with a list of other length."""
    holders: list[dict[str, Any]] = []
    lists: list[list[Any]] = []
    todo = [sent]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            holders.append(node)
            todo += node.values()
        elif isinstance(node, list):
            lists.append(node)
            todo += node
    if lists and draw(st.booleans()):
        one = draw(st.sampled_from(lists))
        one[:] = copy.deepcopy(one * draw(st.sampled_from([0, 2, 30])))
        return sent
    if not holders:
        return sent
    holder = draw(st.sampled_from(holders))
    keys = [*holder, *(names if holder is sent else [])]
    if keys:
        key = draw(st.sampled_from(keys))
        if draw(st.booleans()):
            holder.pop(key, None)
        else:
            holder[key] = copy.deepcopy(draw(JUNK))  # what is drawn from is not to be damaged
    return sent


def assert_one_mind(sides: Sides, name: str, config: settings) -> None:
    """The document and the mock agree about any request."""
    endpoint = sides.data.endpoints[name]
    names = [field.name for field in endpoint.request.fields]
    in_query = "requestBody" not in sides.operations[name]

    @config
    @given(data=st.data())
    def agree(data: st.DataObject) -> None:
        sent = data.draw(strategies.arguments(name, sides.data))
        assert sides.valid(name, sent), f"the document refuses what the mock takes: {sent!r}"
        for _ in range(data.draw(st.integers(1, 2))):
            sent = damaged(data.draw, sent, names)
        if in_query:
            sent = {key: value if isinstance(value, str) else "" for key, value in sent.items()}
        problems = sides.accepted(name, sent)
        assert sides.valid(name, sent) == (not problems), (sent, problems)

    agree()


@pytest.mark.parametrize("name", sorted(one.name for one in case_spec().endpoints))
def test_the_document_and_the_mock_are_of_one_mind(sides: Sides, name: str) -> None:
    assert_one_mind(sides, name, settings(FEW, max_examples=40))


def test_they_are_in_a_whole_crawl(whole: Sides) -> None:
    for name in whole.data.endpoints:
        assert_one_mind(whole, name, FEW)


def assert_answers_fit(sides: Sides, name: str, config: settings) -> None:
    """What the mock answers, and any answer that the kit draws, fits the document."""
    endpoint = sides.data.endpoints[name]
    if endpoint.response.style == "binary":
        return
    (content,) = sides.operations[name]["responses"]["200"]["content"].values()
    check = sides.check(f"{name} answer", content["schema"])
    mock = Mock(sides.data, memory=False)

    @config
    @given(data=st.data())
    def fit(data: st.DataObject) -> None:
        sent = data.draw(strategies.arguments(name, sides.data))
        answer = json.loads(mock._route(name).answerer(sent).body)
        assert [error.message for error in check.iter_errors(answer)] == []
        drawn = data.draw(strategies.answers(name, sides.data))
        assert [
            error.message
            for error in check.iter_errors(mock.wrapped(name, drawn) if not isinstance(drawn, dict) else drawn)
        ] == []

    fit()


@pytest.mark.parametrize("name", sorted(one.name for one in case_spec().endpoints))
def test_answers_fit(sides: Sides, name: str) -> None:
    assert_answers_fit(sides, name, FEW)


def test_answers_of_a_whole_crawl_fit(whole: Sides) -> None:
    for name in whole.data.endpoints:
        assert_answers_fit(whole, name, settings(FEW, max_examples=2))


WORDS = ("required", "pattern", "enum", "type", "not", "minItems")


@pytest.mark.parametrize("word", WORDS)
def test_a_document_without_a_word_is_noticed(tmp_path: Path, word: str) -> None:
    """The comparison sees what it should: without a word of the schemas the two disagree somewhere."""
    sides = Sides(case_spec(), tmp_path)
    sides.document = without(sides.document, word)
    sides.operations = {one["operationId"]: one for one in operations(sides.document)}
    for name in sides.data.endpoints:
        try:
            assert_one_mind(sides, name, settings(FEW, max_examples=25))
        except AssertionError:
            return
    pytest.fail(f"nobody misses {word!r}")


def without(node: Any, word: str) -> Any:
    if isinstance(node, list):
        return [without(one, word) for one in node]
    if not isinstance(node, dict):
        return node
    if "properties" in node and word in ("type", "required"):
        kept = {name: one for name, one in node.items() if name != "required" or word != "required"}
        return {**kept, "properties": {name: without(one, word) for name, one in node["properties"].items()}}
    return {name: without(one, word) for name, one in node.items() if name != word}
