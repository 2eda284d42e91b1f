from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx.sections import (
    Block,
    Caption,
    Code,
    Half,
    Paragraph,
    Part,
    Section,
    Table,
    cells_of,
    is_table_rule,
    normalise,
    split_blocks,
    split_halves,
    split_sections,
)

LINES = st.sampled_from(
    [
        "",
        "  ",
        "    ",
        "text",
        "text with `ticks` | and | pipes",
        "# Title",
        "### Deeper",
        "#### Part: x",
        "---",
        "---|---|---  ",
        "Parameter | Type | Description  ",
        "a | String | A  ",
        "> b | String | B  ",
        ">> c | String |  ",
        "d | String",
        "> Caption",
        "> `x` can be undone  ",
        "  * item",
        "    * item",
        '    {"a": 1}',
        "**bold**",
        "words before.  Parameter | Type | Description  ",
    ]
)


def blocks(text: str) -> list[Block]:
    lines = tuple(text.split("\n"))
    return split_blocks(Section(1, "T", 1, ("# T", *lines)))


def pieces(block: Block) -> list[str]:
    if isinstance(block, Table):
        return [*block.header, *(cell for row in block.rows for cell in (*row.cells, *row.more))]
    if isinstance(block, Part | Caption):
        return [block.text]
    return list(block.lines)


@settings(deadline=None)
@given(st.lists(LINES, max_size=30))
def test_no_line_is_lost_and_every_block_knows_its_line(lines: list[str]) -> None:
    half = Half(1, "\n".join(lines))
    sections = split_sections(half)
    for section in sections:
        assert lines[section.line - 1].startswith("#" * section.level)
        start = section.line - 1
        assert tuple(lines[start : start + len(section.lines)]) == section.lines
        if section.level == 0:
            continue
        found = split_blocks(section)
        assert [block.line for block in found] == sorted(block.line for block in found)
        kept = "\n".join(piece for block in found for piece in pieces(block))
        for line in section.lines[1:]:
            bare = line.strip()
            if not bare or is_table_rule(line) or bare.startswith("#"):
                continue
            for word in bare.replace("|", " ").replace("*", " ").split():
                assert word.lstrip("> ") in kept
    shown = sum(len(section.lines) for section in sections)
    assert shown <= len(lines)


def test_a_table_goes_on_behind_blank_lines() -> None:
    found = blocks("Parameter | Type\n---|---\na | String\n  \n\n* list\n  \nb | String\nmore\n\nnote")
    table, note = found
    assert isinstance(table, Table)
    assert [(row.cells, row.more) for row in table.rows] == [
        (("a", "String"), ("", "", "* list")),
        (("b", "String"), ("more",)),
    ]
    assert isinstance(note, Paragraph)
    assert (note.text, note.line) == ("note", 12)


def test_a_quoted_line_in_a_cell_is_no_caption() -> None:
    found = blocks("Parameter | Type\n---|---\na | String\n`7`: done\n> `0` can be undone\n  \n> Example\n    \n    {}")
    assert [type(block) for block in found] == [Table, Caption, Code]
    assert isinstance(found[0], Table)
    assert found[0].rows[0].more == ("`7`: done", "> `0` can be undone")


def test_code_needs_a_blank_line_and_is_no_list() -> None:
    found = blocks("text\n    still text\n\n    * an item\n\n  * another\n\n    code\n\n    code too\n\nend")
    assert [type(block) for block in found] == [Paragraph, Paragraph, Paragraph, Code, Paragraph]
    assert isinstance(found[3], Code)
    assert found[3].lines == ("code", "", "code too")
    assert found[3].line == 9


def test_a_caption_may_be_empty_and_stand_right_above_code() -> None:
    found = blocks("None\n\n> \n    {\n    }\n")
    assert [type(block) for block in found] == [Paragraph, Caption, Code]


def test_a_sentence_glued_to_a_header_is_kept() -> None:
    paragraph, table = blocks("It follows.  Parameter | Type\n---|---\na | String")
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == "It follows."
    assert isinstance(table, Table)
    assert table.header == ("Parameter", "Type")


def test_text_between_a_header_and_its_first_row_is_kept() -> None:
    table, paragraph = blocks("Parameter | Type\n---|---\nodd\na | String")
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == "odd"
    assert isinstance(table, Table)
    assert len(table.rows) == 1


def test_cells() -> None:
    assert cells_of("a | String |  ") == ["a", "String", ""]
    assert cells_of("a |  | Yes |") == ["a", "", "Yes", ""]
    assert cells_of("a | b | c | d", 2) == ["a", "b", "c | d"]


def test_copies_are_equal_but_for_level_and_blank_lines() -> None:
    one = Section(1, "T", 1, ("# T", "", "text  ", "more"))
    other = Section(3, "T", 9, ("### T", "text", "", "", "more  "))
    assert normalise(one) == normalise(other)
    assert normalise(one) != normalise(Section(1, "T", 1, ("# T", "text", "moar")))


def test_only_a_rule_before_a_title_parts_languages() -> None:
    lines = ["# A", "", "---", "", "text", "", "---", "", "# B", "---"]
    assert [half.line for half in split_halves(lines, 1)] == [1, 8]
