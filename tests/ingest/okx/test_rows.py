from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx.report import Report
from generator.ingest.okx.rows import (
    Columns,
    Glued,
    RawField,
    names_parameters,
    read_columns,
    read_rows,
    row_names,
    split_name,
)
from generator.ingest.okx.sections import Row, Section, Table, split_blocks
from generator.ingest.okx.tables import Label, cells_of, has_bars, is_name, is_table_rule, read_label, rule_columns

HEADER = "Parameter | Type | Required | Description\n---|---|---|---\n"


class Read(msgspec.Struct):
    """What became of a table."""

    rows: list[RawField]
    glued: Glued | None
    report: Report

    @property
    def said(self) -> list[tuple[str, int]]:
        """Codes and lines of the findings."""
        return [(finding.code, finding.where.line) for finding in self.report.findings]

    @property
    def claimed(self) -> list[tuple[int, int, str]]:
        """First line, number of lines and rule of the claims."""
        return [(claim.line, claim.count, claim.mark.rule) for claim in self.report.claims]

    def tree(self) -> str:
        """Names and what is below them."""
        return _tree(self.rows)


def _tree(rows: list[RawField]) -> str:
    return " ".join(raw.name + (f"({_tree(raw.children)})" if raw.children else "") for raw in rows)


def run(text: str, names: frozenset[str] = frozenset()) -> Read:
    """Read a table whose first row stands on line 3."""
    found = [
        block for block in split_blocks(Section(1, "T", 0, ("# T", *text.split("\n")))) if isinstance(block, Table)
    ]
    (table,) = found
    columns = read_columns(table)
    assert columns is not None
    report = Report("x")
    return Read(*read_rows(table, columns, names, report, "f.md"), report)


def test_rows_know_their_lines() -> None:
    read = run(f"{HEADER}a | String | Yes | A\nmore\n  \nmore\nb | Object | No |\n> c | String | No | C")
    assert read.tree() == "a b(c)"
    a, b = read.rows
    assert (a.line, a.count, a.text, a.required_word, a.type_word) == (3, 4, "A\nmore\n\nmore", "Yes", "String")
    assert (b.line, b.count, b.text) == (7, 1, "")
    assert read.said == []


@pytest.mark.parametrize(
    ("cells", "tree"),
    [
        ("> b , >> c , > d", "a(b(c) d)"),
        (">b , >>c , >d", "a(b(c) d)"),
        ("> b , > > c , > d", "a(b(c) d)"),
        ("\\> b , \\>\\> c , \\> d", "a(b(c) d)"),
        ("&gt; b , &gt;&gt; c , &gt; d", "a(b(c) d)"),
        ("\uff1e b , \uff1e\uff1e c , \uff1e d", "a(b(c) d)"),
        ("- b , -- c , - d", "a(b(c) d)"),
        ("- b , - - c , - d", "a(b(c) d)"),
        ("├ b , │ └ c , └ d", "a(b(c) d)"),
        ("└ b , &nbsp;&nbsp;└ c , └ d", "a(b(c) d)"),
        ("&nbsp;&nbsp;└ b , &nbsp;&nbsp;&nbsp;&nbsp;└ c , &nbsp;&nbsp;└ d", "a(b(c) d)"),
        ("&nbsp;&nbsp;b , &nbsp;&nbsp;&nbsp;&nbsp;c , &nbsp;&nbsp;d", "a(b(c) d)"),
        ("\u00a0b , \u00a0\u00a0c , \u00a0d", "a(b(c) d)"),
        ("**> b** , `>> c` , > **d**", "a(b(c) d)"),
    ],
)
def test_nesting(cells: str, tree: str) -> None:
    rows = "\n".join(f"{cell} | Object | No | x" for cell in ("a", *cells.split(" , ")))
    read = run(HEADER + rows)
    assert read.tree() == tree
    assert read.said == []


def test_levels_that_are_skipped() -> None:
    read = run(f"{HEADER}a | Object | No |\n>> b | String | No |\n> c | String | No |")
    assert read.tree() == "a(b c)"
    assert read.said == [("nesting-skips-a-level", 4)]


def test_rows_that_stand_twice_are_left_out_with_all_below_them() -> None:
    again = "a | Object | No | 2\nmore\n> c | String | No |"
    read = run(f"{HEADER}a | Object | No | 1\n> b | String | No |\n{again}\nd | String | No |")
    assert read.tree() == "a(b) d"
    assert read.said == [("row-twice", 5), ("row-twice", 7)]
    assert read.claimed == [(5, 2, "row-twice"), (7, 1, "row-twice")]


@pytest.mark.parametrize("note", ["", "\n**Note**\nwords"])
def test_rows_too_deep_end_a_table(note: str) -> None:
    rows = "\n".join(f"{'>' * depth} a{depth} | Object | No | x" for depth in range(20))
    read = run(HEADER + rows + "\nmore" + note)
    assert [finding.severity for finding in read.report.findings] == ["error"]
    assert read.said == [("nested-too-deep", 20)]
    assert read.claimed == [(20, 4, "nested-too-deep")]
    assert read.glued == (Glued(24, ("**Note**", "words")) if note else None)


def test_the_last_row_may_be_too_deep() -> None:
    rows = "\n".join(f"{'>' * depth} a{depth} | Object | No | x" for depth in range(18))
    read = run(f"{HEADER}{rows}\n**Note**")
    assert read.claimed == [(20, 1, "nested-too-deep")]
    assert read.glued == Glued(21, ("**Note**",))


@pytest.mark.parametrize(
    ("below", "count", "glued"),
    [
        ("more\nother\nwords", 2, Glued(5, ("other", "words"))),
        ("**Bold**", 1, Glued(4, ("**Bold**",))),
        ("It ends.  And goes on", 1, Glued(4, ("It ends.  And goes on",))),
        ("more", 2, None),
    ],
)
def test_what_is_glued_to_the_last_row(below: str, count: int, glued: Glued | None) -> None:
    read = run(f"{HEADER}a | String | No | A\n{below}", frozenset({"a", "other"}))
    assert read.glued == glued
    assert read.rows[0].count == count


def test_lines_are_counted_where_a_cell_has_several() -> None:
    header = "Parameter | Type | Description | Default\n---|---|---|---\n"
    read = run(f"{header}a | String | one\ntwo | 5\n**Note**", frozenset())
    (a,) = read.rows
    assert (a.text, a.count, read.glued) == ("one\ntwo\nDefault: 5", 2, Glued(5, ("**Note**",)))


@pytest.mark.parametrize(
    ("header", "row", "text"),
    [
        ("Parameter | Type | Default | Description", "a | String | 5 | words\nmore", "words\nmore\nDefault: 5"),
        ("Parameter | Type | Default | Description", "a | String | - | words", "words"),
        ("Parameter | Type | Description | Default", "a | String | words | 5\nmore", "words\nDefault: 5\nmore"),
        ("Parameter | Type | Description | Default", "a | String | words | \nmore", "words\nmore"),
        ("Parameter | Type | Example", "a | String | x", "Example: x"),
        ("Parameter | Type | Description | Remarks", "a | String | words | note", "words\nRemarks: note"),
        ("Parameter | Type", "a | String\nmore", "more"),
        (
            "Parameter | Type | Description",
            "a | String | one<br>two<br/>three\\\nfour\u2028five",
            "one\ntwo\nthree\nfour\nfive",
        ),
        ("Description | Parameter | Type", "words | a | String\nmore", "words\nmore"),
        ("Parameter | Type | Required | Description", "a | String | Yes (if b) | words", "words\nRequired: Yes (if b)"),
        ("Parameter | Type | Description", "a (gone) | String | words", "(gone) words"),
    ],
)
def test_no_cell_is_lost(header: str, row: str, text: str) -> None:
    rule = "|".join("---" for _ in header.split("|"))
    read = run(f"{header}\n{rule}\n{row}")
    (a,) = read.rows
    assert (a.name, a.text) == ("a", text)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("a | String", "row-with-missing-cells"),
        ("a | String | No | x | y", "row-with-more-cells"),
        ("a | String | No | x\nthis | or | that", "text-like-row"),
        ("a | Yes | String | x", "cells-swapped"),
        ("a b | String | No | x", "odd-name"),
        ("a, b | String | No | x", "several-names"),
        ("a* | String | No | x", "marked-name"),
    ],
)
def test_what_is_odd_about_a_row_is_said(row: str, code: str) -> None:
    read = run(HEADER + row)
    assert [finding[0] for finding in read.said] == [code]
    assert read.said[0][1] == (4 if code == "text-like-row" else 3)


@pytest.mark.parametrize("name", ["`", "-", "...", "_"])
def test_a_name_has_a_letter_or_a_digit(name: str) -> None:
    read = run(f"{HEADER}{name} | String | No | x\n7 | String | No | x")
    assert [row.name for row in read.rows] == ["7"]
    assert ("row-without-name", 3) in read.said
    assert (3, 1, "row-without-name") in read.claimed


def test_bars_in_ticks_are_no_cells() -> None:
    read = run(f"{HEADER}a | String | No | `x | y`\nor `u | v`\nb | Yes | String | x")
    assert read.rows[0].text == "`x | y`\nor `u | v`"
    assert (read.rows[1].type_word, read.rows[1].required_word) == ("String", "Yes")


def test_one_row_may_name_several_parameters() -> None:
    read = run(f"{HEADER}`after`, `before` | String | No | x\n> c | String | No |")
    assert read.tree() == "after before(c)"
    assert [raw.text for raw in read.rows] == ["x", "x"]


def test_a_name_may_be_crossed_out() -> None:
    read = run(f"{HEADER}~~a~~ | String | No | x\nb | String | No | y")
    assert [raw.struck for raw in read.rows] == [True, False]


def test_columns() -> None:
    table = Table(1, ("Default", "Field", "Data Type", "Mandatory?", "Remarks", "", "Notes"), ())
    assert read_columns(table) == Columns(1, 2, 3, 4, ("Default", "Notes"), (0, 6))
    assert read_columns(Table(1, ("Name", "Meaning"), ())) is None
    assert names_parameters("| **Parameter** | Type |")
    assert not names_parameters("Parameter")
    assert not names_parameters("What | Type")


def test_names_of_tables() -> None:
    table = Table(1, ("Parameter", "Type"), (Row(3, ("> a", "String")), Row(4, ("`b`", "String"))))
    assert row_names([table]) == {"a", "b"}
    assert split_name(">> c") == (2, "c")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("instId", Label(0, ("instId",))),
        ("_instId_", Label(0, ("instId",))),
        ("_id", Label(0, ("_id",))),
        ("**inst\\_id**", Label(0, ("inst_id",))),
        ("[instId](#x)", Label(0, ("instId",))),
        ("*a*", Label(0, ("a",))),
        ("a¹", Label(0, ("a",), mark="¹")),
        ("`a`*", Label(0, ("a",), mark="*")),
        ("a / b", Label(0, ("a", "b"))),
        ("a<br>b", Label(0, ("a", "b"))),
        ("a or b", Label(0, ("a", "b"))),
        ("a, b c", Label(0, ("a, b c",))),
        ("~~a~~ (gone)", Label(0, ("a",), remark="gone", struck=True)),
        ("* a", Label(1, ("a",))),
        ("-", Label(0, ("-",))),
        ("x" * 300, Label(0, ("x" * 300,))),
    ],
)
def test_labels(cell: str, expected: Label) -> None:
    assert read_label(cell if cell != "x" * 300 else cell + "!") == (
        expected if cell != "x" * 300 else Label(0, (cell + "!",))
    )


def test_what_may_be_a_name() -> None:
    assert is_name("> a.b[0]")
    assert not is_name("two words")
    assert not is_name("a" * 250 + "!")


def test_lines_of_tables() -> None:
    assert cells_of("a | String |  ") == ["a", "String", ""]
    assert cells_of("a |  | Yes |") == ["a", "", "Yes", ""]
    assert cells_of("| a | b |") == ["a", "b"]
    assert cells_of("a|b") == ["a", "b"]
    assert cells_of("a | b | c | d", 2) == ["a", "b", "c | d"]
    assert cells_of("`a | b` | c \\| d") == ["`a | b`", "c | d"]
    assert is_table_rule("| :--- | ---: |")
    assert (rule_columns("---|---|---  "), rule_columns("|---|---|"), rule_columns("a | -")) == (3, 2, 0)
    assert has_bars("a | b")
    assert not has_bars("`a | b` a|b")


TREES = st.lists(st.tuples(st.integers(0, 3), st.sampled_from("abcdefgh")), max_size=12)


@settings(deadline=None, max_examples=80)
@given(TREES)
def test_each_row_is_kept_or_claimed(rows: list[tuple[int, str]]) -> None:
    lines = [f"{'> ' * depth}{name} | Object | No | {index}\nmore" for index, (depth, name) in enumerate(rows)]
    read = run(HEADER + "\n".join(lines))
    kept: list[int] = []
    todo = [*read.rows]
    while todo:
        raw = todo.pop()
        kept += range(raw.line, raw.line + raw.count)
        todo += raw.children
    left_out = [line for first, count, _ in read.claimed for line in range(first, first + count)]
    assert sorted(kept + left_out) == list(range(3, 3 + 2 * len(rows)))
