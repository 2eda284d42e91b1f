from __future__ import annotations

from typing import Any

from generator.ingest.okx import examples
from generator.ingest.okx.examples import Sample


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


def test_shapes_are_what_is_not_empty() -> None:
    shapes = examples.index_shapes(
        [{"a": [{"b": "1"}, {"b": 2}, {"b": True}], "c": None, "d": "", "e": {"f": []}}, ["x"]]
    )
    assert shapes == {
        ("a",): {"array"},
        ("a", "b"): {"string", "integer", "boolean"},
        ("e",): {"object"},
        ("e", "f"): {"array"},
    }
    deep: Any = "x"
    for _ in range(200):
        deep = {"a": deep}
    assert max(len(path) for path in examples.index_shapes([deep])) < 50


def test_bodies_are_those_of_one_side() -> None:
    found = [Sample("request", 1, body={"a": 1}), Sample("request", 2), Sample("response", 3, body=[])]
    assert examples.bodies(found, "request") == [{"a": 1}]
    assert examples.bodies(found, "response") == [[]]
