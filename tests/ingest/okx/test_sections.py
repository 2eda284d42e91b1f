from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx.sections import (
    Block,
    Caption,
    Code,
    Furniture,
    Half,
    Paragraph,
    Part,
    Row,
    Section,
    Table,
    fences,
    find_parts,
    normalise,
    read_front,
    split_blocks,
    split_halves,
    split_sections,
    unfenced,
)

LINES = st.sampled_from(
    [
        *("", "  ", "    ", "text", "text with `ticks` | and | pipes", "**bold**", "words  ", "\u200btext", "a\u2028b"),
        *(
            "# Title",
            "## Request Parameters",
            "### Deeper",
            "### GET / thing",
            "#### Part: x",
            "####Response Parameters",
        ),
        *(
            "##### **HTTP Request** ####",
            "# of things",
            "====",
            "Request Parameters",
            "**Response Parameters**",
            "#### ",
        ),
        *("- Rate Limit: 5 requests per 2 seconds", "Permission: Read", "<h4>Request Body</h4>", "Rate limit", "####"),
        *("---", "***", "___", "---|---|---  ", "| :--- | ---: | - |", "--- | ---", "<!-- a note -->", "<!--", "-->"),
        *("Parameter | Type | Description  ", "| Parameter | Type |", "Parameter|Type|Default", "Parameter\tType"),
        *("a | String | A  ", "> b | String | B  ", ">> c | String |  ", "d | String", "| e | String |", "f|String|F"),
        *(
            "buy | sell",
            "g | String | `x | y`",
            "h | Array\\|Object | H\\",
            "more | less | and | even more",
            "i\tString",
        ),
        *("> Caption", "> Request Example", "Request Example", "> `x` can be undone  ", "> ", "  * item", "    * item"),
        *('    {"a": 1}', "\t{}", "```json", "```", "~~~", "  ~~~", "<a id='x'></a>", "<table>"),
        "words before.  Parameter | Type | Description  ",
    ]
)


def blocks(text: str) -> list[Block]:
    lines = tuple(text.split("\n"))
    return split_blocks(Section(1, "T", 1, ("# T", *lines)))


def kinds(text: str) -> list[str]:
    return [type(block).__name__ for block in blocks(text)]


def the_table(text: str) -> Table:
    (table,) = (block for block in blocks(text) if isinstance(block, Table))
    return table


def cells(text: str) -> list[tuple[str, ...]]:
    return [row.cells for row in the_table(text).rows]


def owned(block: Block) -> list[int]:
    """The page's lines that are a block's."""
    if isinstance(block, Table):
        rows = [line for row in block.rows for line in range(row.line, row.line + row.count)]
        return [*range(block.line, block.line + block.head), *rows]
    if isinstance(block, Caption):
        return [block.line]
    if isinstance(block, Part):
        return [*range(block.line, block.line + block.count)]
    own = [*range(block.line, block.line + len(block.lines))]
    return [*own, *block.fences] if isinstance(block, Code) else own


def check_ownership(section: Section) -> None:
    found = split_blocks(section)
    assert [block.line for block in found] == sorted(block.line for block in found)
    owners: Counter[int] = Counter()
    headers = {block.line for block in found if isinstance(block, Table)}
    for block in found:
        glued = isinstance(block, Paragraph) and block.line in headers
        owners.update(() if glued else owned(block))
        if isinstance(block, Paragraph | Furniture) and not glued:
            own = section.lines[block.line - section.line :]
            assert block.lines == tuple(line.rstrip() for line in own[: len(block.lines)])
    filled = {section.line + index for index, line in enumerate(section.lines) if index and line.strip()}
    assert filled <= set(owners)
    for line in owners:
        assert section.line < line < section.line + len(section.lines)
    assert {line for line, count in owners.items() if count > 1 and line in filled} == set()


@settings(deadline=None, max_examples=300)
@given(st.lists(LINES, max_size=30))
def test_every_line_is_in_exactly_one_block(lines: list[str]) -> None:
    sections = split_sections(Half(1, "\n".join(lines)))
    ends = [section.line + len(section.lines) for section in sections]
    assert ends == sorted(ends)
    for section in sections:
        start = section.line - 1
        assert tuple(lines[start : start + len(section.lines)]) == section.lines
        if section.level:
            assert section.title in lines[start]
            check_ownership(section)
    covered = {line for section in sections for line in range(section.line, section.line + len(section.lines))}
    assert {number for number, line in enumerate(lines, 1) if line.strip()} <= covered


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="# >|-`~*_=\n\t aP:<!\\\u00a0\u2028é", max_size=120))
def test_no_text_breaks_it(text: str) -> None:
    for section in split_sections(Half(1, text)):
        if section.level:
            check_ownership(section)
    read_front(text.split("\n"))
    assert split_halves(text.split("\n"), 1)[0].line == 1


def test_every_line_of_the_crawls_is_in_exactly_one_block(crawls: list[Path]) -> None:
    seen: set[int] = set()
    for crawl in crawls:
        for page in sorted(crawl.rglob("*.md")):
            lines = page.read_text(encoding="utf-8").split("\n")
            for half in split_halves(lines, read_front(lines).body_line):
                for section in split_sections(half):
                    # The same text stands on several pages, and in several crawls.
                    text = hash(section.lines[1:])
                    if text not in seen:
                        check_ownership(section)
                        seen.add(text)


# --------------------------------------------------------------------------------------------------------------- tables


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


@pytest.mark.parametrize(
    "table",
    [
        "Parameter | Type\n---|---\na | String\nb | Object",
        "| Parameter | Type |\n|---|---|\n| a | String |\n| b | Object |",
        "| Parameter | Type |\n| :--- | ---: |\n| a | String |\nb | Object",
        "Parameter | Type\n--- | ---\na | String\n| b | Object |",
        "Parameter|Type\n-|-\na|String\nb|Object",
        "Parameter | Type\n :---|:---: \na | String\nb|Object",
        "Parameter | Type\n\n---|---\n\na | String\n\nb | Object",
        "Parameter | Type\na | String\nb | Object",
        "Parameter | Type\n\na | String\nb | Object",
        "Parameter\tType\na\tString\nb\tObject",
        "Parameter\t|\tType\n---\t|\t---\na\t|\tString\nb\u00a0|\u00a0Object",
        "  Parameter | Type\n  ---|---\n  a | String\n  b | Object",
        "    Parameter | Type\n    ---|---\n    a | String\n    b | Object",
        "- Parameter | Type\n  ---|---\n  a | String\n  b | Object",
        "**Parameter** | **Type**\\\n---|---\na | String\\\nb | Object\u2028",
        "Parameter | Type\n---|---|---\na | String\nb | Object",
        "Parameter | Type\n-- | --\na | String\nb | Object",
    ],
)
def test_tables_in_all_layouts(table: str) -> None:
    found = the_table("\n" + table)
    assert found.header == ("Parameter", "Type")
    assert [row.cells for row in found.rows] == [("a", "String"), ("b", "Object")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a | String | Yes | `x | y` or | z", ("a", "String", "Yes", "`x | y` or | z")),
        ("a | String | `yes | no` | text", ("a", "String", "`yes | no`", "text")),
        ("a | String \\| Array | Yes | x \\| y", ("a", "String | Array", "Yes", "x | y")),
        ("a | String | Array | Yes | text", ("a", "String | Array", "Yes", "text")),
        ("a | String | Yes |", ("a", "String", "Yes", "")),
        ("a |  | Yes | text", ("a", "", "Yes", "text")),
        ("| a | String | | text |", ("a", "String", "", "text")),
        ("`a | String | No | the `b`", ("`a", "String", "No", "the `b`")),
        ("a | String", ("a", "String")),
        ("a | Yes | String", ("a", "Yes", "String")),
        ("a |", ("a", "")),
        ("a name | String | No | text", ("a name", "String", "No", "text")),
        ("a | Quux | No | text", ("a", "Quux", "No", "text")),
        (" | String | No | text", ("", "String", "No", "text")),
        ("a | Quux", None),
        ("buy | sell", None),
        ("formula: | x | y | z", None),
        ("`x | y`", None),
        ("text: String | Yes", None),
        ("a|b", None),
        ("| a | b | c", None),
    ],
)
def test_what_is_a_row(line: str, expected: tuple[str, ...] | None) -> None:
    first = "first | String | Yes | text"
    rows = the_table(f"\nParameter | Type | Required | Description\n---|---|---|---\n{first}\n{line}").rows
    assert rows[0].more == (() if expected else (line,))
    assert [row.cells for row in rows[1:]] == ([expected] if expected else [])


def test_a_cell_with_several_lines_before_further_cells() -> None:
    header = "Parameter | Type | Description | Default\n---|---|---|---\n"
    text = f"{header}a | String | one\ntwo\nthree | 5\nfour\nb | String | x | y"
    one, two = the_table(text).rows
    assert one == Row(4, ("a", "String", "one\ntwo\nthree", "5"), ("four",), 2)
    assert (one.count, one.text) == (4, "5\nfour")
    assert two.line == 8


def test_a_quoted_line_in_a_cell_is_no_caption() -> None:
    found = blocks("Parameter | Type\n---|---\na | String\n`7`: done\n> `0` can be undone\n  \n> Example\n    \n    {}")
    assert [type(block) for block in found] == [Table, Caption, Code]
    assert isinstance(found[0], Table)
    assert found[0].rows[0].more == ("`7`: done", "> `0` can be undone")


def test_sentences_glued_to_a_header_are_kept() -> None:
    for before in ("It follows.", "Either a | or b."):
        paragraph, table = blocks(f"{before}  Parameter | Type\n---|---\na | String")
        assert isinstance(paragraph, Paragraph)
        assert paragraph.text == before
        assert isinstance(table, Table)
        assert table.header == ("Parameter", "Type")


def test_an_empty_first_header_cell_is_no_frame() -> None:
    assert the_table(" | Spot | Futures\n---|---|---\neq | Yes | No").header == ("", "Spot", "Futures")


def test_other_tables_take_ragged_rows() -> None:
    text = "Group | Key | Limit | Part\n---|---|---|---\nSpot | ID | 1 | 2\nOption | Family | 3\nfull line\nx | y"
    rows = the_table(text).rows
    assert [row.cells for row in rows] == [("Spot", "ID", "1", "2"), ("Option", "Family", "3"), ("x", "y")]
    assert rows[1].more == ("full line",)


def test_a_table_of_one_column() -> None:
    assert cells("\n| Note |\n|---|\n| words |\n| more |\ntext") == [("words",), ("more",)]
    assert kinds("\na | b\n\nc") == ["Paragraph", "Paragraph"]


def test_text_between_a_header_and_its_first_row_is_kept() -> None:
    table, paragraph = blocks("Parameter | Type\n---|---\nodd\na | String")
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == "odd"
    assert isinstance(table, Table)
    assert len(table.rows) == 1


def test_a_rule_without_a_table_and_one_below_a_table() -> None:
    assert kinds("---|---\n\ntext") == ["Furniture", "Paragraph"]
    assert kinds("Parameter | Type\n---|---\na | String\n***\nnote") == ["Table", "Furniture", "Paragraph"]
    assert kinds("Parameter | Type\n---|---\na | String\n\n---\n\nnote") == ["Table", "Furniture", "Paragraph"]


# ----------------------------------------------------------------------------------------------------------------- code


def test_code_needs_a_blank_line_and_is_no_list() -> None:
    found = blocks("text\n    still text\n\n    * an item\n\n  * another\n\n    code\n\n    code too\n\nend")
    assert [type(block) for block in found] == [Paragraph, Paragraph, Paragraph, Code, Paragraph]
    assert isinstance(found[3], Code)
    assert found[3].lines == ("code", "", "code too")
    assert found[3].line == 9


def test_code_may_be_indented_with_tabs() -> None:
    (code,) = blocks("\n\t{\n\t  1\n  \t}\n    \tx")
    assert code == Code(3, ("{", "  1", "}", "\tx"))


def test_a_table_in_an_example_is_code() -> None:
    assert kinds("> Example\n\n    Parameter | Type\n    a | String") == ["Caption", "Code"]


def test_a_caption_may_be_empty_and_stand_right_above_code() -> None:
    assert kinds("None\n\n> \n    {\n    }\n") == ["Paragraph", "Caption", "Code"]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("> **Request Example**", "Request Example"),
        ("> **a** and **b**", "**a** and **b**"),
        ("**Response Example**", "Response Example"),
        ("##### Request example", "Request example"),
        ("Request sample: single", "Request sample: single"),
        ("返回示例", "返回示例"),
    ],
)
def test_lines_that_announce_an_example(line: str, text: str) -> None:
    for code in ("    {}", "```\n{}\n```", "\t{}"):
        caption, block = blocks(f"\n{line}\n\n{code}")
        assert caption == Caption(3, text)
        assert isinstance(block, Code)


def test_an_underlined_caption() -> None:
    assert kinds("\nRequest Example\n---\n\n    {}") == ["Caption", "Furniture", "Code"]


def test_a_caption_needs_code_and_a_known_one_no_blank_line() -> None:
    assert kinds("text\n> Request Example\n\n    {}") == ["Paragraph", "Caption", "Code"]
    assert kinds("text\n> something\n\n    {}") == ["Paragraph", "Code"]
    assert kinds("\nRequest Example\n\ntext") == ["Paragraph", "Paragraph"]
    assert kinds("#### Response Example\n\nParameter | Type\n---|---\na | String") == ["Part", "Table"]


def test_fences_of_ticks_and_tildes() -> None:
    assert fences(["```", "x", "```", "~~~~json", "```", "~~~", "~~~~"]) == {0: 2, 3: 6}
    assert fences(["  ```json", "  {}", "  ```"]) == {0: 2}
    assert fences(["```a`", "```", "#### Part", "```"]) == {}
    assert fences(["```", "```python", "x", "```"]) == {1: 3}
    (code,) = blocks("  ```json\n  {\n    1\n  }\n\n  ```")
    assert code == Code(3, ("{", "  1", "}"), (2, 7))
    (empty,) = blocks("```\n\n```")
    assert empty == Code(4, (), (2, 4))
    assert list(unfenced(["a", "~~~", "b", "~~~", "c"])) == [(0, "a"), (4, "c")]


# ------------------------------------------------------------------------------------------------------------- headings


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("#### Title ####", Part(2, 4, "Title")),
        ("##### Title {#x}", Part(2, 5, "Title")),
        ("  #### Title", Part(2, 4, "Title")),
        ("####\u00a0Title", Part(2, 4, "Title")),
        ("####Request Parameters", Part(2, 4, "Request Parameters")),
        ("### Response Parameters", Part(2, 3, "Response Parameters")),
        ("**Request Parameters**", Part(2, 0, "Request Parameters")),
        ("__HTTP Request__:", Part(2, 0, "HTTP Request")),
        ("<h4>Anything</h4>", Part(2, 4, "Anything")),
        ("<h3>Request Body</h3>", Part(2, 3, "Request Body")),
        ("- Rate Limit: 5 requests per 2 seconds", Part(2, 0, "Rate Limit: 5 requests per 2 seconds")),
        ("**Rate Limit:** 5 requests per 2 seconds", Part(2, 0, "**Rate Limit:** 5 requests per 2 seconds")),
        ("权限：读取", Part(2, 0, "权限：读取")),
        ("Rate limit rule: User ID", Part(2, 0, "Rate limit rule: User ID")),
        ("Request Parameters\n---", Part(2, 2, "Request Parameters", 2)),
        ("Request Parameters\n===", Part(2, 1, "Request Parameters", 2)),
        ("####Title", None),
        ("**Parameters**", None),
        ("**Some words**", None),
        ("<h3>Anything</h3>", None),
        ("Rate limit: some are shared", None),
        ("- Rate limits are shared: with 5 others", None),
        ("Rate limit rule: unheard of", None),
        ("Permission: to do things", None),
        ("Some words\n---", None),
        ("a | Request Parameters\n---", None),
        (f"- Rate Limit: 5 requests per 2 seconds{' ' * 200}", None),
    ],
)
def test_lines_that_open_a_part(line: str, expected: Part | None) -> None:
    first = blocks(f"{line}\n\ntext")[0]
    assert (first if isinstance(first, Part) else None) == expected


def test_a_line_about_a_limit_in_a_cell_is_a_cells() -> None:
    table = "Parameter | Type\n---|---\na | String\n"
    assert kinds(f"{table}- Rate Limit: 5 requests per 2 seconds") == ["Table"]
    assert kinds(f"{table}\n- Rate Limit: 5 requests per 2 seconds") == ["Table", "Part"]
    assert kinds(f"{table}**Response Parameters**\n{table}") == ["Table", "Part", "Table"]


def test_parts_in_fences_and_code_are_none() -> None:
    assert find_parts(["# T", "```", "## Request Parameters", "```", "    #### Part", "#### Part"]) == {
        5: Part(5, 4, "Part")
    }


def test_what_says_nothing() -> None:
    found = blocks("<!-- a\nb -->\n\n***\n\n<a id='x'></a>\n\n####\n\n- - -\ntext")
    assert [(block.rule, block.line) for block in found if isinstance(block, Furniture)] == [
        ("comment", 2),
        ("horizontal-rule", 5),
        ("anchor", 7),
        ("empty-heading", 9),
        ("horizontal-rule", 11),
    ]


@pytest.mark.parametrize(
    "text",
    ["<!-- never closed", "<!-- a | b -->", "<!--\n#### Part\n-->", "<!-- a --> b", "<!--" + "\nx" * 70 + "\n-->"],
)
def test_comments_that_may_hide_something_are_text(text: str) -> None:
    assert isinstance(blocks(text)[0], Paragraph)


# ------------------------------------------------------------------------------------------------------------- sections


def titles(text: str) -> list[tuple[int, str]]:
    return [(section.level, section.title) for section in split_sections(Half(1, text))]


def test_parts_with_headings_of_a_sections_level_open_none() -> None:
    for mark in ("##", "###"):
        page = f"# GET / x\n\n{mark} Rate Limit: 5/s\n\n{mark} Notes\n\n#### More\n\n{mark} Parameters\n\n# GET / y\n"
        assert titles(page) == [(1, "GET / x"), (1, "GET / y")]
    chapter = "# C\n\n### GET / x\n\n### HTTP Request\n\n### Response Parameters\n\n### POST / y\n"
    assert titles(chapter) == [(1, "C"), (3, "GET / x"), (3, "POST / y")]


def test_words_that_may_mean_anything_open_a_part_of_an_endpoint_only() -> None:
    assert titles("# A\n\n#### HTTP Request\n\n### Parameters\n") == [(1, "A")]
    assert titles("# A\n\n## Parameters\n\n## Rate Limits\n") == [(1, "A"), (2, "Parameters"), (2, "Rate Limits")]
    assert titles("## Request Parameters\n") == [(2, "Request Parameters")]


def test_titles_of_endpoints_open_a_section_at_every_level() -> None:
    assert titles("# A\n#### GET / x\n##### HTTP Request\n#### POST / y\n") == [
        (1, "A"),
        (4, "GET / x"),
        (4, "POST / y"),
    ]


def test_titles_may_be_underlined_and_closed() -> None:
    page = "GET / x\n=======\n\ntext\n\nPOST / y\n---\n\nRequest Parameters\n---\n\nwords\n---\n\n## Z ##\n  # W {#w}\n"
    assert titles(page) == [(1, "GET / x"), (2, "POST / y"), (2, "Z"), (1, "W")]
    first = split_sections(Half(1, page))[0]
    assert split_blocks(first) == [Furniture(2, ("=======",), "heading-underline"), Paragraph(4, ("text",))]


def test_a_hash_in_a_sentence_is_no_title() -> None:
    assert titles("# A\n\ntext: the\n# of orders\n\n# b\n") == [(1, "A"), (1, "b")]
    assert kinds("text: the\n# of orders") == ["Paragraph"]


def test_copies_are_equal_but_for_level_and_blank_lines() -> None:
    one = Section(1, "T", 1, ("# T", "", "text  ", "more"))
    other = Section(3, "T", 9, ("### T", "text", "", "", "more  "))
    assert normalise(one) == normalise(other)
    assert normalise(one) == normalise(Section(1, "T", 1, ("T", "===", "text", "more")))
    assert normalise(one) != normalise(Section(1, "T", 1, ("# T", "text", "moar")))


@pytest.mark.parametrize(
    ("lines", "starts"),
    [
        (["# A", "", "---", "", "text", "", "---", "", "# B", "---"], [1, 8]),
        (["# A", "***", "# B"], [1, 3]),
        (["# A", "```", "---", "# a", "```", "- - -", "", "B", "==="], [1, 7]),
        (["", "## A", "---", "## B"], [1, 4]),
        (["# A", "---", "## B", "---"], [1]),
        (["text", "---", "# B"], [1, 3]),
        ([""], [1]),
    ],
)
def test_only_a_rule_before_a_title_parts_languages(lines: list[str], starts: list[int]) -> None:
    assert [half.line for half in split_halves(lines, 1)] == starts


@pytest.mark.parametrize(
    ("page", "line", "problem"),
    [
        ("", 1, "does not start"),
        ("---\nno key\n---", 2, "not 'key: value'"),
        ("---\na: 1\na: 2\n---", 3, "stands there twice"),
        ("---\na: 1", 2, "is missing"),
    ],
)
def test_broken_front_matter(page: str, line: int, problem: str) -> None:
    front = read_front(page.split("\n"))
    assert problem in front.problem
    assert front.problem_line == line


def test_front_matter() -> None:
    front = read_front(["---", "a: 1 ", "b:", "---", "# T"])
    assert (front.values, front.body_line, front.problem) == ({"a": "1", "b": ""}, 5, "")
