"""Identifiers: valid, unique, and none that shadows what the code around them needs."""

from __future__ import annotations

import inspect
import keyword

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.python import names
from generator.runtime.core import answers, client, records


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("borrowCcy", "borrow_ccy"),
        ("ccy", "ccy"),
        ("uTime", "u_time"),
        ("volCcy24h", "vol_ccy24h"),
        ("MMR", "mmr"),
        ("ABCDef", "abc_def"),
        ("from", "from_"),
        ("24h", "n24h"),
        ("__class__", "class_"),
        ("a-b.c", "a_b_c"),
        ("中文", "field"),
        ("", "field"),
        ("None", "none"),
    ],
)
def test_snake(wire: str, expected: str) -> None:
    assert names.snake(wire) == expected


@pytest.mark.parametrize(
    ("name", "expected"), [("max_loan", "MaxLoan"), ("supCollateral", "SupCollateral"), ("", "Field")]
)
def test_pascal(name: str, expected: str) -> None:
    assert names.pascal(name) == expected


@given(st.text())
@example("\u00b5")
@example("ﬁ")
def test_always_a_plain_identifier(wire: str) -> None:
    for made in (names.snake(wire), names.pascal(wire)):
        assert made.isidentifier()
        assert made.isascii()
        assert not keyword.iskeyword(made)
        assert not made.startswith("_")


@given(st.lists(st.text(max_size=3)), st.sets(st.sampled_from(["field", "a", "raw"])))
def test_a_scope_never_gives_a_name_twice(wires: list[str], reserved: set[str]) -> None:
    scope = names.Scope(reserved)
    given_names = [scope.take(names.snake(wire)) for wire in wires]
    assert len(set(given_names)) == len(given_names)
    assert not reserved & set(given_names)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in given_names)


def test_the_first_to_ask_keeps_its_name() -> None:
    scope = names.Scope(["raw"])
    assert [scope.take("raw"), scope.take("a"), scope.take("a"), scope.take("a")] == ["raw_", "a", "a_", "a_2"]


def public(*owners: object) -> set[str]:
    return {name for owner in owners for name in dir(owner) if not name.startswith("_")}


def test_reserved_names_are_those_of_the_runtime() -> None:
    factories = {
        name
        for name, value in vars(records).items()
        if inspect.isfunction(value)
        and not name.startswith("_")
        and str(inspect.signature(value).return_annotation).startswith("Field[")
    }
    assert public(records.Record, records.RowRecord) | factories == names.RECORD_NAMES
    theirs = public(answers.ListAnswer, answers.ObjectAnswer, answers.EmptyAnswer, answers.BinaryAnswer)
    assert theirs | factories == names.ANSWER_NAMES
    assert public(client.Client, client.AsyncClient) == names.CLIENT_NAMES
