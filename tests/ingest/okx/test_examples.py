from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx import examples
from generator.ingest.okx.examples import Sample, parse_json, read_code, read_query, repair
from generator.ingest.okx.sections import Code

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def block(text: str, *, caption: str = "", expected: examples.Side | None = None, method: str = "POST") -> list[Sample]:
    return read_code(Code(10, tuple(text.split("\n"))), caption, expected, method, "/api/v5/x")


@settings(deadline=None)
@given(JSON)
def test_what_json_writes_is_read_back(value: Any) -> None:
    text = json.dumps(value, indent=2, ensure_ascii=False)
    assert parse_json(text) == (value, (), "")
    # A repair of sound JSON changes nothing.
    fixed, rules = repair(text)
    assert (fixed.strip(), rules) == (text, ())


@settings(deadline=None)
@given(st.dictionaries(st.text(), st.lists(st.text(), min_size=1), min_size=1, max_size=4))
def test_repairs_heal_what_they_name(value: dict[str, list[str]]) -> None:
    lines = json.dumps(value, indent=2, ensure_ascii=False).split("\n")
    trailing = "\n".join(line.rstrip(",") + "," if line.strip() in ("]", "],") else line for line in lines)
    assert parse_json(trailing)[:2] == (value, ("trailing_commas",))
    commented = "\n".join(f'{line} // a comment, with "quotes"' for line in lines)
    assert parse_json(commented)[:2] == (value, ("comments",))
    missing = "\n".join(line.rstrip(",") for line in lines)
    body, rules, problem = parse_json(missing)
    assert (body, problem) == (value, "")
    assert rules in ((), ("missing_commas",))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"a": 1.5}', "the number 1.5 is not a whole one"),
        ('{"a": NaN}', "the number NaN is not a whole one"),
        ('{"a": 1, "a": 2}', "a key comes twice in one object"),
        ('{"a": ...}', "not JSON: Expecting value"),
        ('{"a": "x}', "not JSON: Unterminated string starting at"),
        ("[" * 100_000, "not JSON: it is too deep or a number too long"),
        ("[" + "1" * 10_000 + "]", "not JSON: it is too deep or a number too long"),
    ],
)
def test_what_can_not_be_kept_stays_text(text: str, problem: str) -> None:
    assert parse_json(text) == (msgspec.UNSET, (), problem)


def test_a_request_block_with_an_sdk_sample() -> None:
    text = 'POST /api/v5/x\nbody\n{"a": "1"}\n\n\nimport okx.Trade as Trade\nTrade.call(a="1")'
    (sample,) = block(text, caption="Request Example", expected="request")
    assert (sample.side, sample.body, sample.title, sample.line) == ("request", {"a": "1"}, "Request Example", 10)
    assert block("\n\nfrom okx import Trade\nTrade.call()") == []


def test_several_requests_with_comments() -> None:
    text = '# one\nPOST /api/v5/x\nbody\n{"a": "1"}\n\n# two\nPOST /api/v5/x\nbody\n{"a": "2"}\nPOST /api/v5/x'
    found = block(text, caption="Request Example")
    assert [(sample.title, sample.body) for sample in found] == [
        ("Request Example: one", {"a": "1"}),
        ("Request Example: two", {"a": "2"}),
        ("Request Example", msgspec.UNSET),
    ]


def test_free_text_before_a_request_is_its_title() -> None:
    (sample,) = block(' place order\n POST /api/v5/x\n body\n {\n "a": "1"\n }')
    assert (sample.title, sample.body) == ("place order", {"a": "1"})


def test_a_body_without_a_request_line() -> None:
    (sample,) = block('{"a": "1"}', expected="request")
    assert (sample.side, sample.body) == ("request", {"a": "1"})


def test_a_broken_body_does_not_swallow_the_next_request() -> None:
    text = 'POST /api/v5/x\n{"a": [\nPOST /api/v5/x\n{"a": "2"}'
    broken, sound = block(text)
    assert broken.text == '{"a": ['
    assert broken.problem == "brackets that do not close"
    assert sound.body == {"a": "2"}


def test_a_broken_request_keeps_its_line_and_its_body() -> None:
    (sample,) = block('POST /api/v5/y\n{"a": "1"}')
    assert sample.text == 'POST /api/v5/y\n{"a": "1"}'
    assert sample.problem == "the example calls POST /api/v5/y"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Response header:\nX: y\n{}", "text that is neither JSON nor a comment"),
        ("// nothing", "nothing but comments"),
        ("just words", "text that is neither JSON nor a comment"),
        ('{"a": "1"} and more', "not JSON: Extra data"),
    ],
)
def test_answers_that_are_no_json(text: str, problem: str) -> None:
    (sample,) = block(text, expected="response")
    assert (sample.text, sample.problem) == (text, problem)


def test_two_answers_in_one_block() -> None:
    found = block('// good\n{"code": "0"}\n\n// bad\n{\n"code": "1"\n}', caption="Answers", expected="response")
    assert [(sample.title, sample.body, sample.line) for sample in found] == [
        ("Answers: good", {"code": "0"}, 11),
        ("Answers: bad", {"code": "1"}, 14),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        ("a=1&b=x%2Cy", {"a": "1", "b": "x,y"}),
        ("a=", {"a": ""}),
        ("a", None),
        ("=1", None),
        ("a=1&a=2", None),
    ],
)
def test_read_query(text: str, expected: dict[str, str] | None) -> None:
    assert read_query(text) == expected


def test_languages_share_what_is_equal() -> None:
    def sample(title: str, body: Any) -> Sample:
        return Sample("response", 1, title, body=body)

    merged = examples.merge(
        {
            "en": [sample("One", {"a": 1}), sample("Again", {"a": 1}), sample("Two", {"a": True})],
            "zh": [sample("二", {"a": True}), sample("一", {"a": 1}), sample("", {"b": 1})],
        }
    )
    assert merged is not None
    assert [(one.title, one.body) for one in merged.response] == [
        ({"en": "One", "zh": "一"}, {"a": 1}),
        ({"en": "Again"}, {"a": 1}),
        ({"en": "Two", "zh": "二"}, {"a": True}),
        (None, {"b": 1}),
    ]
    assert examples.merge({"en": []}) is None


def test_index_of_values_walks_through_lists_and_stops() -> None:
    index = examples.index_values([{"a": [{"b": "1"}, {"b": "2"}], "c": None}])
    assert index[("a", "b")] == ["1", "2"]
    assert index[("c",)] == [None]
    deep: Any = "x"
    for _ in range(200):
        deep = {"a": deep}
    assert max(len(path) for path in examples.index_values([deep])) < 50
