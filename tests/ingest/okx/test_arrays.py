from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx.arrays import (
    ArrayBody,
    Bounds,
    body_items,
    body_style,
    items_of_the_only_arrays,
    max_items,
    min_items,
)
from generator.spec.model import Field

SAYS = "Parameters should be passed in the form of an array."


@pytest.mark.parametrize(
    ("texts", "shown", "style", "rule", "doubt"),
    [
        ([SAYS], [], "json_array", "array-by-words", ""),
        ([SAYS], [[{"a": "1"}]], "json_array", "array-by-words", ""),
        (["Sent as an array"], [], "json_array", "array-by-words", ""),
        (["请求参数应该按数组格式传递。"], [], "json_array", "array-by-words", ""),
        (["Stops orders."], [[{"a": "1"}], [{"a": "2"}]], "json_array", "array-by-example", ""),
        (["Stops orders."], [[{"a": "1"}], {}], "json_array", "array-by-example", ""),
        (["Stops orders."], [[]], "json_array", "array-by-example", ""),
        (["Stops orders."], [{"a": "1"}], "json_object", "object-by-example", ""),
        (["Stops orders. It returns an array."], [], "json_object", "object-by-default", ""),
        ([SAYS], [[{"a": "1"}], {"a": "2"}], "json_array", "array-by-words", "1 of 2 request examples are arrays"),
        ([], [[{"a": "1"}], {"a": "2"}], "json_object", "object-by-example", "an object was taken"),
        ([SAYS], [{"a": "2"}], "json_array", "array-by-words", "no request example is one"),
    ],
)
def test_a_body_is_what_words_or_examples_say(
    texts: list[str], shown: list[Any], style: str, rule: str, doubt: str
) -> None:
    found = body_style(texts, shown)
    assert (found.style, found.rule) == (style, rule)
    assert bool(doubt) == bool(found.doubt)
    assert doubt in found.doubt


def test_styles_are_values() -> None:
    assert body_style([], []) == ArrayBody("json_object", "object-by-default")


@pytest.mark.parametrize(
    ("texts", "least", "most"),
    [
        (["Maximum 20 orders can be placed per request."], None, 20),
        (["A maximum of 10 orders can be stopped per request."], None, 10),
        (["Up to 5 new algos at a go"], None, 5),
        (["Maximum 20 orders.", "Up to 20 orders are taken"], None, 20),
        (["Maximum 20 orders.", "Up to 30 orders are taken"], None, None),
        (["Send 1-20 items."], 1, 20),
        (["Between 2 and 15 legs are needed."], 2, 15),
        (["At least 2 legs and at most 15 legs."], 2, 15),
        (["At least two legs"], 2, None),
        (["At least 20 legs, at most 15 legs"], None, None),
        (["Maximum 20 orders when spot, maximum 10 orders otherwise"], None, None),
        (["Maximum 300 orders per 2 seconds"], None, None),
        (["You can hold up to 20 pending orders"], None, None),
        (["Returns up to 100 records"], None, None),
        (["Up to 32 characters"], None, None),
        (["Up to 0 orders"], None, None),
        ([], None, None),
    ],
)
def test_how_many_items_a_body_may_have(texts: list[str], least: int | None, most: int | None) -> None:
    found = body_items(texts)
    assert (found.least, found.most) == (least, most)
    assert bool(found.rule) == (least is not None or most is not None)


def test_the_endpoints_limit_is_that_of_its_only_arrays() -> None:
    ids = Field(name="ids", type="array", items="string")
    own = Field(name="clIds", type="array", items="string")
    texts = ["Maximum 100 orders can be cancelled per request."]
    assert items_of_the_only_arrays((ids, own), texts) == Bounds(None, 100, "items-by-endpoint-words")
    assert items_of_the_only_arrays((ids, own), ["Cancels."]) == Bounds()
    assert items_of_the_only_arrays((ids, Field(name="side", type="string")), texts) == Bounds()
    assert items_of_the_only_arrays((Field(name="legs", type="array", items="object"),), texts) == Bounds()
    assert items_of_the_only_arrays((), texts) == Bounds()


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("List of changes. At least one item required.", 1, None),
        ("Legs, a minimum of 2 legs", 2, None),
        ("No fewer than 3 items", 3, None),
        ("1 ~ 20 instruments", 1, 20),
        ("Separate with commas. Support up to 20 IP addresses.", None, 20),
        ("Maximum 15 legs can be placed per request", None, 15),
        ("At least one of `a` and `b` is required", None, None),
        ("At least 1 number, 1 letter", None, None),
        ("At least one item if the type is X", None, None),
        ("From 2024-01-15 items are kept", None, None),
    ],
)
def test_how_many_items_a_field_may_have(text: str, least: int | None, most: int | None) -> None:
    assert (min_items(text), max_items(text)) == (least, most)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 999), st.sampled_from(["up to {} orders", "at most {} items", "maximum of {} legs"]))
def test_the_number_is_the_one_that_stands_there(count: int, words: str) -> None:
    assert body_items([words.format(count)]).most == count
    assert body_items([words.format(count), words.format(count + 1)]).most is None
