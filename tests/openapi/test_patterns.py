"""Expressions for numbers in texts, against arithmetic; and our own judge of schemas, against JSON Schema's."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator.openapi import patterns
from generator.openapi.fitting import fits

FORMS = (patterns.NUMBER, patterns.INTEGER, patterns.DIGITS)
BOUNDS = st.none() | st.decimals(-200, 200, places=3) | st.integers(-1000, 1000).map(Decimal)
TEXTS = st.one_of(
    st.decimals(-250, 250, places=4).map(lambda number: f"{number:f}"),
    st.integers(-1100, 1100).map(str),
    st.from_regex(rf"\A{patterns.NUMBER}\Z"),
    st.sampled_from(["-0", "-0.0", "007", "1.", ".5", "1e3", "+1", "", "0.0000", "-000.10", "12\n"]),
)


def matches(pattern: str, text: str) -> bool:
    # ECMAScript's $ does not match before a line break.
    ended = re.sub(r"(\\.)|\$", lambda found: found[1] or r"\Z", patterns.anchored(pattern))
    return re.search(ended, text) is not None


@settings(max_examples=600)
@given(form=st.sampled_from(FORMS), low=BOUNDS, high=BOUNDS, text=TEXTS)
def test_numbers_between_bounds(form: str, low: Decimal | None, high: Decimal | None, text: str) -> None:
    within = matches(form, text)
    if within:
        number = Decimal(text)
        within = (low is None or number >= low) and (high is None or number <= high)
    assert matches(patterns.between(form, low, high), text) == within


@given(
    form=st.sampled_from(FORMS), bound=BOUNDS.filter(lambda bound: bound is not None), nudge=st.sampled_from((-1, 0, 1))
)
def test_numbers_at_a_bound(form: str, bound: Decimal, nudge: int) -> None:
    number = bound + Decimal(nudge) / 1000
    text = f"{number:f}"
    is_of_form = matches(form, text)
    assert matches(patterns.between(form, bound, None), text) == (is_of_form and nudge >= 0)
    assert matches(patterns.between(form, None, bound), text) == (is_of_form and nudge <= 0)


@pytest.mark.parametrize(
    ("text", "good"), [("a", False), ("a,b", True), ("a,b,a", True), ("a,b,a,b", False), ("a,", False), ("c,a", False)]
)
def test_lists_in_texts(text: str, good: bool) -> None:
    assert matches(patterns.listed(patterns.one_of(["a", "b"]), 2, 3), text) is good


@given(text=st.text())
def test_a_literal_matches_itself_alone(text: str) -> None:
    assert matches(patterns.literal(text), text)
    assert not matches(patterns.literal(text), text + "x")


SCALARS: st.SearchStrategy[Any] = st.sampled_from([None, True, False, 0, 1, -3, 2, "", "a", "ab", "1.5", "x", [], {}])
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=6,
)
TYPES = st.sampled_from(["string", "integer", "number", "boolean", "null", "array", "object"])
LEAVES = st.fixed_dictionaries(
    {},
    optional={
        "type": TYPES | st.lists(TYPES, min_size=1, max_size=2, unique=True),
        "enum": st.lists(SCALARS, min_size=1, max_size=3),
        "const": SCALARS,
        "pattern": st.sampled_from(["^a", "^(?:a|b)$", "^(?:(?=a$)[a-c])$", "[^\\s\\S]"]),
        "minLength": st.integers(0, 2),
        "maxLength": st.integers(0, 2),
        "minimum": st.integers(-2, 2),
        "maximum": st.integers(-2, 2),
        "minItems": st.integers(0, 2),
        "maxItems": st.integers(0, 2),
        "maxProperties": st.integers(0, 2),
        "required": st.lists(st.sampled_from("abc"), unique=True, max_size=2),
        "description": st.just("no matter"),
        "x-kind": st.just("decimal"),
    },
)


def inside(schemas: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(schemas, min_size=1, max_size=2)
    made = st.fixed_dictionaries(
        {},
        optional={
            "properties": st.dictionaries(st.sampled_from("abc"), schemas, max_size=2),
            "additionalProperties": schemas,
            "items": schemas,
            "prefixItems": several,
            "anyOf": several,
            "allOf": several,
            "not": schemas,
            "$ref": st.just("#/components/schemas/Named"),
        },
    )
    cases = st.fixed_dictionaries({"if": schemas, "then": schemas})
    return st.tuples(made, LEAVES).map(lambda two: {**two[0], **two[1]}) | cases


NAMED = {"type": ["string", "object", "null"], "maxLength": 1}


@settings(max_examples=500)
@given(schema=st.recursive(LEAVES, inside, max_leaves=6), value=VALUES)
def test_we_judge_as_json_schema_does(schema: dict[str, Any], value: Any) -> None:
    check = Draft202012Validator({**schema, "components": {"schemas": {"Named": NAMED}}})
    assert fits(value, schema, {"Named": NAMED}) == check.is_valid(value)
