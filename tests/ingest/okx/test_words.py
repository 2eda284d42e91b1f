from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx.markup import break_lines, plain
from generator.ingest.okx.words import TypeWord, has_remark, read_required, read_role, read_type

STRING = TypeWord("string")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("String", STRING),
        ("String.", STRING),
        ("**string**", STRING),
        ("`String`", STRING),
        ("<b>String</b>", STRING),
        ("String\u200b\u00a0", STRING),
        ("Numeric string", STRING),
        ("Enum", STRING),
        ("Enum<String>", STRING),
        ("UUID", STRING),
        ("字符串", STRING),
        ("String (decimal)", STRING),
        ("String(32)", TypeWord("string", None, 32)),
        ("varchar（64）", TypeWord("string", None, 64)),
        ("String (max. 20)", TypeWord("string", None, 20)),
        ("String(1-32)", TypeWord("string", None, 32)),
        ("String(0)", STRING),
        ("decimal(20, 8)", TypeWord("number")),
        ("Integer(10)", TypeWord("integer")),
        ("int", TypeWord("integer")),
        ("Int", TypeWord("integer")),
        ("Long", TypeWord("integer")),
        ("integer(int64)", TypeWord("integer")),
        ("整数", TypeWord("integer")),
        ("Double", TypeWord("number")),
        ("Decimal", TypeWord("number")),
        ("Boolean", TypeWord("boolean")),
        ("布尔值", TypeWord("boolean")),
        ("JSON", TypeWord("object")),
        ("Map", TypeWord("object")),
        ("对象", TypeWord("object")),
        ("Object of objects", TypeWord("object")),
        ("Map<String, String>", TypeWord("object")),
        ("Map&lt;String, Object&gt;", TypeWord("object")),
        ("Map of string to object", TypeWord("object")),
        ("Any", TypeWord(None)),
        ("String/Array", TypeWord(None)),
        ("String or Integer", TypeWord(None)),
        ("String \\| Array of objects", TypeWord(None)),
        ("String<br>Array", TypeWord(None)),
        ("String/null", STRING),
        ("String or string", STRING),
        ("null", None),
        ("Array", TypeWord("array")),
        ("List", TypeWord("array")),
        ("数组", TypeWord("array")),
        ("Array of objectss", TypeWord("array", "object")),
        ("array of Object", TypeWord("array", "object")),
        ("Array of an object", TypeWord("array", "object")),
        ("Array (of objects)", TypeWord("array", "object")),
        ("Array\\<Object\\>", TypeWord("array", "object")),
        ("对象数组", TypeWord("array", "object")),
        ("Object array", TypeWord("array", "object")),
        ("Array of Strings", TypeWord("array", "string")),
        ("List<String>", TypeWord("array", "string")),
        ("Array\\[String\\]", TypeWord("array", "string")),
        ("字符串数组", TypeWord("array", "string")),
        ("Array of string/null", TypeWord("array", "string")),
        ("Array of arrays", TypeWord("array", "array")),
        ("Array of array of string", TypeWord("array", "array")),
        ("String[][]", TypeWord("array", "array")),
        ("二维数组", TypeWord("array", "array")),
        ("Array[Integer]", TypeWord("array", "integer")),
        ("String[]", TypeWord("array", "string")),
        ("[String]", TypeWord("array", "string")),
        ("[]", TypeWord("array")),
        ("Array of any", TypeWord("array", "any")),
        ("Array of quuxes", None),
        ("Quux", None),
        ("Quux(12)", None),
        ("Object(12)", None),
        ("Quux/String", None),
        ("String(quux)", None),
        ("Yes", None),
        ("", None),
        ("Array of " * 500, None),
        ("Array of " * 12, None),
    ],
)
def test_read_type(word: str, expected: TypeWord | None) -> None:
    assert read_type(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Yes", True),
        ("YES", True),
        ("**Yes***", True),
        ("true", True),
        ("Mandatory", True),
        ("M", True),
        ("✓", True),
        ("是", True),
        ("必填", True),
        ("No", False),
        ("Optional", False),
        ("不是", False),
        ("选填", False),
        ("❌", False),
        ("conditional", "conditional"),
        ("Conditional*", "conditional"),
        ("可选", "conditional"),
        ("条件必填", "conditional"),
        ("按情况", "conditional"),
        ("Yes (if x is `1`)", "conditional"),
        ("Yes, unless x", "conditional"),
        ("Required when x", "conditional"),
        ("No (only for x)", "conditional"),
        ("是（当 x 为 1 时）", "conditional"),
        ("Yes (see below)", True),
        ("No, thanks", False),
        ("Yes (", None),
        ("perhaps", None),
        ("perhaps (if x)", None),
        ("", None),
        ("yes" * 100, None),
    ],
)
def test_read_required(word: str, expected: bool | str | None) -> None:
    assert read_required(word) == expected


def test_a_word_for_required_may_say_more() -> None:
    assert has_remark("Yes (if x)")
    assert has_remark("Yes, see below")
    assert not has_remark("Yes")
    assert not has_remark("Conditional*")
    assert not has_remark("yes, " * 100)


@pytest.mark.parametrize(
    ("cell", "role"),
    [
        ("Parameter", "name"),
        ("**Parameters**", "name"),
        ("Parameter name", "name"),
        ("Field", "name"),
        ("字段名", "name"),
        ("Type", "type"),
        ("`Data  Type`", "type"),
        ("Type (JSON)", "type"),
        ("Required?", "required"),
        ("_Mandatory_", "required"),
        ("是否必传", "required"),
        ("Description:", "text"),
        ("Remarks", "text"),
        ("备注", "text"),
        ("Default", None),
        ("Something else", None),
        ("", None),
        ("x" * 100, None),
    ],
)
def test_read_role(cell: str, role: str | None) -> None:
    assert read_role(cell) == role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain  words", "plain words"),
        ("**`x`**", "x"),
        ("_x_y_", "x_y"),
        ("_x", "_x"),
        ("x_", "x_"),
        ("~~x~~", "x"),
        ("[x](#y) z", "x z"),
        ("&lt;x&gt;", "<x>"),
        ("<a id='x'></a>y<sup>1</sup>", "y1"),
        ("a<br>b", "a b"),
        ("x\\_y\\[\\]", "x_y[]"),
        ("\u200bx\u00a0y\u3000", "x y"),
        ("a < b", "a < b"),
        ("**", ""),
    ],
)
def test_plain(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_break_lines() -> None:
    assert break_lines("a<br>b<BR />c\u2028d\u0085e") == "a\nb\nc\nd\ne"
    assert break_lines("a b") == "a b"


@given(st.sampled_from(["String", "Boolean", "Integer", "Array of objects", "Object"]), st.data())
def test_case_and_blanks_do_not_matter(word: str, data: st.DataObject) -> None:
    letters = [data.draw(st.sampled_from([letter.lower(), letter.upper()])) for letter in word]
    assert read_type("  " + "".join(letters) + " ") == read_type(word)


TYPES = st.recursive(
    st.sampled_from([("string", "String"), ("integer", "Integer"), ("boolean", "Boolean"), ("object", "Object")]),
    lambda inner: st.tuples(
        st.just("array"),
        st.builds(
            lambda shape, word: shape.format(word[1]),
            st.sampled_from(["Array of {}", "Array<{}>", "List<{}>", "Array({})", "{}[]", "[{}]"]),
            inner,
        ),
    ),
    max_leaves=3,
)


@settings(max_examples=60)
@given(TYPES)
def test_lists_may_be_spelled_in_many_ways(word: tuple[str, str]) -> None:
    found = read_type(word[1])
    assert found is not None
    assert found.type == word[0]


@settings(max_examples=60)
@given(st.text(alphabet="Array of<>[](){}String/,| \\`*0123是（", max_size=90))
def test_no_cell_breaks_it(text: str) -> None:
    for read in (read_type, read_required, read_role, plain, has_remark):
        read(text)
