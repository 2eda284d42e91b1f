from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ingest.okx.words import TypeWord, read_required, read_type


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("String", TypeWord("string")),
        ("String.", TypeWord("string")),
        ("**string**", TypeWord("string")),
        ("int", TypeWord("integer")),
        ("Int", TypeWord("integer")),
        ("Long", TypeWord("integer")),
        ("Double", TypeWord("number")),
        ("Decimal", TypeWord("number")),
        ("Boolean", TypeWord("boolean")),
        ("JSON", TypeWord("object")),
        ("Map", TypeWord("object")),
        ("Object of objects", TypeWord("object")),
        ("Map<String, String>", TypeWord("object")),
        ("Any", TypeWord(None)),
        ("Array", TypeWord("array")),
        ("List", TypeWord("array")),
        ("Array of objectss", TypeWord("array", "object")),
        ("array of Object", TypeWord("array", "object")),
        ("Array of Strings", TypeWord("array", "string")),
        ("Array of arrays", TypeWord("array", "array")),
        ("List<String>", TypeWord("array", "string")),
        ("Array[Integer]", TypeWord("array", "integer")),
        ("String[]", TypeWord("array", "string")),
        ("[]", TypeWord("array")),
        ("Array of any", TypeWord("array", "any")),
        ("Array of quuxes", None),
        ("Quux", None),
        ("Yes", None),
        ("", None),
        ("Array of " * 500, None),
    ],
)
def test_read_type(word: str, expected: TypeWord | None) -> None:
    assert read_type(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Yes", True),
        ("YES", True),
        ("true", True),
        ("是", True),
        ("No", False),
        ("Optional", False),
        ("不是", False),
        ("conditional", "conditional"),
        ("可选", "conditional"),
        ("条件必填", "conditional"),
        ("按情况", "conditional"),
        ("perhaps", None),
        ("", None),
    ],
)
def test_read_required(word: str, expected: bool | str | None) -> None:
    assert read_required(word) == expected


@given(st.sampled_from(["String", "Boolean", "Integer", "Array of objects", "Object"]), st.data())
def test_case_and_blanks_do_not_matter(word: str, data: st.DataObject) -> None:
    letters = [data.draw(st.sampled_from([letter.lower(), letter.upper()])) for letter in word]
    assert read_type("  " + "".join(letters) + " ") == read_type(word)
