"""What a request takes whatever the case, and the rules over it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.python.requests import Argument, Rule, arguments_of, request_fields, rules_of
from generator.spec.model import Constraint, Field, Request, Value, Variant
from tests.support.strategies import requests
from tests.support.texts import Knobs


def field(name: str = "a", **keys: Any) -> Field:
    return Field(name=name, type=keys.pop("type", "string"), **keys)


def request(*fields: Field, variants: tuple[Variant, ...] = (), **keys: Any) -> Request:
    return Request(style="json_object", fields=fields, variants=variants, **keys)


def variant(name: str, *fields: Field, **when: tuple[str, ...]) -> Variant:
    return Variant(name=name, when=when or None, fields=fields)


def merged(*fields: Field) -> Field:
    (found,) = request_fields(request(variants=tuple(variant(str(one), one) for one in fields)))
    return found


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ({"max_length": 3}, {"max_length": 5}, {"max_length": 5}),
        ({"max_length": 3}, {}, {}),
        ({"min_items": 3, "max_items": 9}, {"min_items": 2, "max_items": 4}, {"min_items": 2, "max_items": 9}),
        ({"default": "x"}, {"default": "x"}, {"default": "x"}),
        ({"default": "x"}, {"default": "y"}, {}),
        ({"min": "1", "max": "5"}, {"min": "1", "max": "6"}, {"min": "1"}),
        ({}, {"kind": "decimal"}, {"kind": "decimal"}),
        ({"deprecated": True}, {}, {}),
        ({"values": (Value(value="x"),)}, {}, {}),
        (
            {"values": (Value(value="x"), Value(value="y"))},
            {"values": (Value(value="y"), Value(value="z"))},
            {"values": (Value(value="x"), Value(value="y"), Value(value="z"))},
        ),
        ({"doc": {"en": "What\nHow"}}, {"doc": {"en": "What\nWhen"}}, {"doc": {"en": "What\nHow\nWhen"}}),
        ({"doc": {"en": "What"}}, {"doc": {"zh": "什么"}}, {"doc": {"en": "What", "zh": "什么"}}),
        ({"doc": {"en": "What"}}, {}, {"doc": {"en": "What"}}),
        (
            {"type": "object", "fields": (field("b", required=True), field("c", required=True))},
            {"type": "object", "fields": (field("c", required=False), field("d", required=True))},
            {
                "type": "object",
                "fields": (
                    field("b", required="conditional"),
                    field("c", required="conditional"),
                    field("d", required="conditional"),
                ),
            },
        ),
    ],
)
def test_a_field_of_several_cases_takes_what_any_of_them_takes(
    one: dict[str, Any], other: dict[str, Any], both: dict[str, Any]
) -> None:
    assert merged(field(**one), field(**other)) == field(required="conditional", **both)


def test_a_common_field_says_whether_it_is_required_and_cases_may_ask_for_more() -> None:
    common = (field("type", required=True), field("a", required=False), field("b", required=True))
    found = request(
        *common, variants=(variant("X", field("a", required=True), field("b", required=True), type=("x",)),)
    )
    assert [one.required for one in request_fields(found)] == [True, False, True]
    assert rules_of(found) == (Rule("required", ("a",), (("type", ("x",)),)),)


def test_only_a_case_that_can_be_told_requires_its_fields() -> None:
    cases = (variant("X", field(required=True)), variant("Y", field("b", required="conditional"), type=("y",)))
    assert rules_of(request(field("type", required=True), variants=cases)) == ()


def test_arguments_know_their_cases_and_their_rules() -> None:
    rules = (Constraint(one_of=("a", "b")), Constraint(together=("b", "c")))
    case = variant("X", field("b"), field("c"), a=("x",))
    found = arguments_of(request(field("a"), variants=(case,), constraints=rules))
    one_of, together = Rule("one_of", ("a", "b")), Rule("together", ("b", "c"))
    assert found == (
        Argument(field("a"), (), (one_of,)),
        Argument(field("b", required="conditional"), ((case, field("b")),), (one_of, together)),
        Argument(field("c", required="conditional"), ((case, field("c")),), (together,)),
    )


@given(st.sampled_from(["POST", "GET"]).flatmap(lambda method: requests(method, Knobs())))  # type: ignore[arg-type]
def test_nothing_of_any_case_is_lost(found: Request) -> None:
    taken = {argument.field.name: argument for argument in arguments_of(found)}
    assert [one.name for one in request_fields(found)] == list(taken)
    for one in found.fields:
        assert taken[one.name].field.required == one.required
    for case in found.variants:
        for one in case.fields:
            assert (case, one) in taken[one.name].cases
    assert len(rules_of(found)) >= len(found.constraints)
    assert all(name in taken for rule in rules_of(found) for name in rule.names)
