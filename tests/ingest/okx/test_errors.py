from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.findings import Severity
from generator.ingest.okx.accounts import is_table_shaped
from generator.ingest.okx.errors import ErrorPlace, ErrorsRead, is_error_section, read_errors
from generator.ingest.okx.half import find_request_lines
from generator.ingest.okx.sections import Half, Section, read_front, split_halves, split_sections
from generator.spec.model import ErrorCode

HEAD = "Error Code | HTTP Status Code | Error Message"
KOPF = "错误码 | HTTP 状态码 | 错误提示"


def sections(text: str, line: int = 1) -> list[Section]:
    return split_sections(Half(line, text))


def places(**pages: str | tuple[str, str]) -> dict[str, list[ErrorPlace]]:
    """Pages by name, one language or two."""
    found: dict[str, list[ErrorPlace]] = {"en": [], "zh": []}
    for name, halves in pages.items():
        both = (halves,) if isinstance(halves, str) else halves
        line = 1
        for language, text in zip(("en", "zh"), both, strict=False):
            found[language] += [ErrorPlace(f"{name}.md", section) for section in sections(text, line)]
            line += text.count("\n") + 1
    return found


def table(head: str, *rows: str) -> str:
    return "\n".join([head, "|".join(["---"] * (head.count("|") + 1)), *rows])


def brief(read: ErrorsRead) -> list[tuple[object, ...]]:
    return [(code.code, code.http_status, *(code.doc or {}).values()) for code in read.codes]


def codes(read: ErrorsRead) -> list[str]:
    return [code.printed for code in read.codes]


def said(read: ErrorsRead) -> list[tuple[str, int]]:
    return sorted((finding.code, finding.where.line) for finding in read.findings)


def marks(read: ErrorsRead, page: str) -> dict[int, set[tuple[str, str]]]:
    found: dict[int, set[tuple[str, str]]] = {}
    for claim in read.claims:
        if claim.page == page:
            for line in range(claim.line, claim.line + claim.count):
                found.setdefault(line, set()).add((claim.mark.bucket, claim.mark.rule))
    return found


EN = (
    "# Shop\n\nCodes from 50000\n\n#### Till\n\n"
    + table(
        HEAD, "0 | 200 | ", "00017 | 400 | No coin  ", "in sight  ", "50011 | 200 | Slow down", "50011 | 429 | Too many"
    )
    + "\n\n#### Shelf\n\n"
    + table(HEAD, "51008_1000 | 200 | Nothing | left")
)
ZH = (
    "# 商店\n\n错误码从 50000\n\n#### 收银台\n\n"
    + table(KOPF, "0 | 200 | ", "00017 | 400 | 没有硬币", "50011 | 200 | 慢一点", "50011 | 429 | 太多")
    + "\n\n#### 货架\n\n"
    + table(KOPF, "51008_1000 | 200 | 没有")
)


def test_rows_of_both_languages_are_one_code() -> None:
    read = read_errors(places(shop=(EN, ZH)))
    till: dict[str, tuple[str, ...]] = {"en": ("Shop", "Till"), "zh": ("商店", "收银台")}
    shelf: dict[str, tuple[str, ...]] = {"en": ("Shop", "Shelf"), "zh": ("商店", "货架")}
    rest: dict[str, Any] = {"transport": "rest", "page": "shop.md"}
    assert list(read.codes) == [
        ErrorCode(code="0", http_status=200, chapter=till, **rest),
        ErrorCode(
            code="00017", http_status=400, chapter=till, doc={"en": "No coin\nin sight", "zh": "没有硬币"}, **rest
        ),
        ErrorCode(code="50011", http_status=200, chapter=till, doc={"en": "Slow down", "zh": "慢一点"}, **rest),
        ErrorCode(code="50011", http_status=429, chapter=till, doc={"en": "Too many", "zh": "太多"}, **rest),
        ErrorCode(
            code="51008",
            sub_code="1000",
            http_status=200,
            chapter=shelf,
            doc={"en": "Nothing | left", "zh": "没有"},
            **rest,
        ),
    ]
    assert read.findings == ()


def test_every_line_is_claimed_truly() -> None:
    found = marks(read_errors(places(shop=EN)), "shop.md")
    buckets = {line: {bucket for bucket, _ in claims} for line, claims in found.items()}
    lines = EN.split("\n")
    assert {line for line, text in enumerate(lines, 1) if text.strip()} == set(found)
    assert buckets[3] == {"elsewhere"}
    row = lines.index("00017 | 400 | No coin  ") + 1
    assert (buckets[row], buckets[row + 1]) == ({"fact"}, {"prose"})
    head = lines.index(HEAD) + 1
    assert [found[line] for line in (head, head + 1)] == [{("fact", "error-chapter")}] * 2
    assert "fact" in buckets[1]
    assert "fact" in buckets[lines.index("#### Till") + 1]


@pytest.mark.parametrize(
    "head",
    [
        HEAD,
        "**Error Code** | **HTTP Status code** | **Error Message**",
        "Error code | HTTP status | Reason",
        "Code | HTTP Code | Description",
        "Error Codes | Status Code | Message",
        KOPF,
        "报错码 | HTTP Status 代码 | 报错文案",
        "错误代码 | 状态码 | 描述",
        "代码 | HTTP状态码 | 说明",
    ],
)
def test_heads_with_a_status(head: str) -> None:
    read = read_errors(places(page="# Shop\n\n" + table(head, "50000 | 400 | Broken")))
    assert [(code.code, code.http_status, code.transport, code.doc) for code in read.codes] == [
        ("50000", 400, "rest", {"en": "Broken"})
    ]
    assert read.findings == ()


@pytest.mark.parametrize(
    ("title", "head", "transport"),
    [
        ("# WebSocket\n\n### Public", "Error Code | Error Message", "websocket"),
        ("# WebSocket\n\n### 公共", "错误码 | 错误消息", "websocket"),
        ("# Codes\n\n### WS errors", "错误码 | 错误消息", "websocket"),
        ("# Shop", "Error Code | Error Message", None),
        ("# Shop", "Error Code | HTTP Status | Error Message", "rest"),
        ("# WebSocket", "Status Code | Reason Text", "websocket_close"),
        ("# Public\n\n#### Close Frame", "Status Code | Reason Text", "websocket_close"),
        ("# 公共\n\n#### 关闭帧", "状态码 | 文案", "websocket_close"),
        ("# Shop\n\n#### Close frame", "Code | Meaning", "websocket_close"),
        ("# Error Code", "Code | Meaning", None),
    ],
)
def test_what_a_code_comes_with(title: str, head: str, transport: str | None) -> None:
    status = "200 | " if "HTTP" in head else ""
    read = read_errors(places(page=f"{title}\n\n" + table(head, f"4001 | {status}Gone")))
    assert [(code.code, code.transport, code.doc) for code in read.codes] == [("4001", transport, {"en": "Gone"})]


@pytest.mark.parametrize(
    "head",
    [
        "Country name | Country code",
        "Channel | XML Template ID and message name",
        "Parameter | Type | Description",
        "Code | Meaning",
        "Status Code | Meaning",
        "Error Code | Colour",
        "HTTP Status | Error Message",
    ],
)
def test_other_tables(head: str) -> None:
    section = sections("# Shop\n\n" + table(head, " | ".join(["x"] * (head.count("|") + 1))))[0]
    assert not is_error_section(section)
    assert read_errors({"en": [ErrorPlace("a.md", section)]}).codes == ()


def test_columns_in_another_order_and_one_that_is_not_known() -> None:
    head = "HTTP Status | Error Message | What to do | Error Code"
    read = read_errors(
        places(page="# Shop\n\n" + table(head, "400 | Broken | Mend | `50000`", "500 | Lost", "50001 | x"))
    )
    assert brief(read) == [("50000", 400, "Broken")]
    assert said(read) == [("error-row-not-read", 6), ("error-row-not-read", 7), ("unknown-column", 3)]


def test_the_heading_is_found_by_the_words_of_its_table_alone() -> None:
    text = "# Shop\n\nText\n\n" + table(HEAD, "50000 | 400 | Broken")
    assert [is_error_section(section) for section in sections(text + "\n# Other\n\nText | more\n")] == [True, False]


def test_rows_without_their_head_are_findings() -> None:
    text = "# Shop\n\n50000 | 400 | Broken\n50001 | 400 | Bent"
    assert is_error_section(sections(text)[0])
    assert is_error_section(sections("# Error code\n\n50000 | 400 | Broken")[0])
    assert not is_error_section(sections("# Shop\n\n50000 | 400 | Broken")[0])
    read = read_errors(places(page=text))
    assert (codes(read), said(read)) == ([], [("error-row-not-read", 3)])
    assert "2 lines" in read.findings[0].what
    assert read.findings[0].excerpt == "50000 | 400 | Broken"
    found = marks(read, "page.md")
    assert found[3] == found[4] == {("finding", "error-row-not-read")}


def test_rows_before_any_heading() -> None:
    read = read_errors(places(page=table(HEAD, "50000 | 400 | Broken")))
    assert codes(read) == []
    assert {line: {bucket for bucket, _ in claims} for line, claims in marks(read, "page.md").items()} == {
        1: {"finding"},
        2: {"finding"},
        3: {"finding"},
    }


@pytest.mark.parametrize(
    ("row", "kept", "finding"),
    [
        ("50000-50010 | 400 | Broken", [], "error-row-not-read"),
        (" | 400 | Broken", [], "error-row-not-read"),
        ("Broken | 400 | Broken", [], "error-row-not-read"),
        ("\uff15\uff10\uff10 | 400 | Broken", [], "error-row-not-read"),
        (HEAD, [], "error-row-not-read"),
        ("50000, 50001 | 400 | Broken", [("50000", 400, "Broken"), ("50001", 400, "Broken")], "several-error-codes"),
        ("50000/50000 | 400 | Broken", [("50000", 400, "Broken")], "several-error-codes"),
        ("50000 或 50001 | 400 | B", [("50000", 400, "B"), ("50001", 400, "B")], "several-error-codes"),
        ("50000 | 4xx | Broken", [("50000", None, "Broken")], "http-status-not-read"),
        ("50000 | 999 | Broken", [("50000", None, "Broken")], "http-status-not-read"),
        ("50000 |  | Broken", [("50000", None, "Broken")], "http-status-not-read"),
        ("50000 | 400", [("50000", 400)], "error-row-incomplete"),
        ("50000 | Broken", [("50000", None)], "error-row-incomplete"),
    ],
)
def test_odd_rows_keep_what_is_certain(row: str, kept: list[tuple[object, ...]], finding: str) -> None:
    read = read_errors(places(page="# Shop\n\n" + table(HEAD, "1 | 200 | One", row, "2 | 200 | Two")))
    assert brief(read) == [("1", 200, "One"), *kept, ("2", 200, "Two")]
    assert (finding, 6) in said(read)
    assert {line for _, line in said(read)} == {6}
    assert all(found.where.file == "page.md" and found.excerpt == row.strip() for found in read.findings)
    bucket = "fact" if kept else "finding"
    assert {name for name, _ in marks(read, "page.md")[6]} == {bucket}


def test_a_first_row_with_a_cell_missing_is_not_read() -> None:
    read = read_errors(places(page="# Shop\n\n" + table(HEAD, "0 | 200", "1 | 200 | One")))
    assert (brief(read), said(read)) == ([("1", 200, "One")], [("error-row-not-read", 5)])


def test_lines_below_a_row() -> None:
    rows = ["1 | 200 | One  ", "and  ", "", "a half", "---|---|---", "(x) | y", "2 | 200 | Two"]
    read = read_errors(places(page="# Shop\n\n" + table(HEAD, *rows)))
    assert brief(read) == [("1", 200, "One\nand\n\na half"), ("2", 200, "Two")]
    assert said(read) == [("error-row-not-read", 9), ("error-row-not-read", 10)]


def test_lines_below_a_row_whose_last_cell_is_no_message() -> None:
    head = "Error Code | Error Message | HTTP Status"
    read = read_errors(places(page="# Shop\n\n" + table(head, "1 | One | 200", "more", "", "x | Two | 200", "more")))
    assert brief(read) == [("1", 200, "One")]
    assert said(read) == [("error-row-not-read", 6), ("error-row-not-read", 8)]
    assert marks(read, "page.md")[9] == {("finding", "error-row-not-read")}


@pytest.mark.parametrize("remark", ["Disclaimer: not everywhere.", "**Note:** no", "请注意：不一定"])
def test_a_remark_below_the_last_row_is_no_message(remark: str) -> None:
    read = read_errors(
        places(page="# Shop\n\n" + table(HEAD, "1 | 200 | One", "Note: in", "2 | 200 | Two", remark, "x"))
    )
    assert brief(read) == [("1", 200, "One\nNote: in"), ("2", 200, "Two")]
    assert [(found.severity, found.code, found.where.line) for found in read.findings] == [
        (Severity.NOTE, "remark-below-table", 8)
    ]
    assert marks(read, "page.md")[8] == marks(read, "page.md")[9] == {("elsewhere", "error-page-text")}


def test_other_things_on_an_error_page() -> None:
    code = '> Look\n\n    {"a": 1}\n    x | y\n\n```\nfenced\n```\n'
    other = table("Shop | Street", "A | B")
    read = read_errors(places(page="# Shop\n\n" + table(HEAD, "1 | 200 | One") + f"\n\n{code}\n#### More\n\n{other}"))
    assert codes(read) == ["1"]
    assert said(read) == [("error-row-not-read", 10), ("error-table-not-read", 18)]
    found = marks(read, "page.md")
    assert {line for line in found if line > 6} == {7, 9, 10, 12, 13, 14, 16, 18, 19, 20}
    assert found[18] == found[20] == {("finding", "error-table-not-read")}


def test_a_table_without_rows() -> None:
    read = read_errors(places(page="# Shop\n\n" + table(HEAD)))
    assert (codes(read), said(read)) == ([], [("error-table-empty", 3)])
    assert marks(read, "page.md")[3] == {("finding", "error-table-empty")}


# --------------------------------------------------------------------------------------------------------------- copies


def deeper(text: str) -> str:
    return text.replace("# ", "### ", 1)


def test_the_same_section_on_several_pages_is_read_once() -> None:
    group = f"# Codes\n\n## REST\n\n{deeper(EN)}\n\n### Other\n\nNo"
    read = read_errors(places(whole=group, leaf=EN))
    assert codes(read) == ["0", "00017", "50011", "50011", "51008_1000"]
    assert {code.page for code in read.codes} == {"leaf.md"}
    assert read.codes[0].chapter == {"en": ("Codes", "REST", "Shop", "Till")}
    assert read.findings == ()
    found = marks(read, "whole.md")
    lines = group.split("\n")
    first, last = lines.index("### Shop") + 1, lines.index("### Other")
    copied = {line for line, claims in found.items() if claims == {("copy", "same-text")}}
    assert copied == {line for line in range(first, last) if lines[line - 1].strip()}


def test_the_same_text_twice_on_one_page_is_two_chapters() -> None:
    one = "### Public\n\n" + table("Error Code | Error Message", "1 | One")
    read = read_errors(places(whole=f"# A\n\n{one}\n\n# B\n\n{one}"))
    assert [code.chapter["en"] for code in read.codes] == [("A", "Public"), ("B", "Public")]


def test_a_chapter_in_two_tables() -> None:
    first, second = table(HEAD, "1 | 200 | One"), table("Error Code | Error Message", "2 | Two")
    read = read_errors(places(page=f"# Shop\n\n{first}\n\nText\n\n{second}"))
    assert brief(read) == [("1", 200, "One"), ("2", None, "Two")]
    assert {code.transport for code in read.codes} == {"rest"}


def test_copies_that_differ_are_findings_and_nothing_is_lost() -> None:
    leaf = "# Shop\n\n" + table(HEAD, "1 | 200 | One", "2 | 200 | Two", "4 | 200 | Four")
    other = "### Shop\n\n" + table(HEAD, "1 | 200 | One", "more", "2 | 429 | Two", "3 | 200 | Three", "3 | 429 | Three")
    read = read_errors(places(leaf=leaf, whole=f"# Codes\n\n{other}\n\nSome more text makes it the larger page"))
    assert brief(read) == [
        ("1", 200, "One"),
        ("2", 200, "Two"),
        ("4", 200, "Four"),
        ("3", 200, "Three"),
        ("3", 429, "Three"),
    ]
    assert said(read) == [("error-pages-differ", line) for line in (5, 7, 9, 10, 11)]
    assert {code.chapter["en"] for code in read.codes} == {("Codes", "Shop")}
    by_line = {finding.where.line: finding for finding in read.findings}
    assert by_line[9].what == "leaf.md has it otherwise, and holds: 2 | 200 | Two"
    assert by_line[9].excerpt == "2 | 429 | Two"
    assert "kept: 4" in by_line[5].what
    found = marks(read, "whole.md")
    assert found[7] == found[8] == found[9] == {("finding", "error-pages-differ")}
    assert found[10] == {("fact", "error-row")}


def test_a_copy_that_lost_a_heading_adds_no_chapter() -> None:
    one, two = table(HEAD, "1 | 200 | One", "2 | 200 | Two", "3 | 200 | Three"), table(HEAD, "7 | 200 | Seven")
    pages = {"one": f"# One\n\n{one}", "two": f"# Two\n\n{two}", "whole": f"# Codes\n\n### One\n\n{one}\n\n{two}"}
    read = read_errors(places(**pages))
    assert [(code.code, code.chapter["en"]) for code in read.codes] == [
        ("7", ("Two",)),
        *((code, ("Codes", "One")) for code in "123"),
    ]
    assert read.findings == ()


def test_chapters_of_one_name_with_other_codes_are_no_copies() -> None:
    pages = {name: "# Public\n\n" + table(HEAD, f"{number} | 200 | x") for number, name in enumerate("ab")}
    assert codes(read_errors(places(**pages))) == ["0", "1"]


def test_a_row_that_is_printed_twice() -> None:
    read = read_errors(places(page="# Shop\n\n" + table(HEAD, "1 | 200 | One", "1 | 200 | Uno", "1 | 200 | One")))
    assert (brief(read), said(read)) == ([("1", 200, "One"), ("1", 200, "Uno")], [("error-row-twice", 7)])


# ------------------------------------------------------------------------------------------------------------ languages


def both(english: list[str], chinese: list[str]) -> ErrorsRead:
    same = ["8 | 200 | x", "9 | 200 | x"]
    return read_errors(
        places(page=("# Shop\n\n" + table(HEAD, *english, *same), "# 商店\n\n" + table(KOPF, *chinese, *same)))
    )


@pytest.mark.parametrize(
    ("english", "chinese", "expected", "finding"),
    [
        (["1 | 200 | a"], [], [("1", 200, {"en": "a"})], "error-in-one-language"),
        ([], ["1 | 200 | 甲"], [("1", 200, {"zh": "甲"})], "error-in-one-language"),
        (["1 | 200 | a"], ["1 | 400 | 甲"], [("1", 200, {"en": "a", "zh": "甲"})], "languages-disagree"),
        (["1 | x | a"], ["1 | 400 | 甲"], [("1", 400, {"en": "a", "zh": "甲"})], "languages-disagree"),
        (
            ["1 | 200 | a", "1 | 429 | b"],
            ["1 | 429 | 乙", "1 | 200 | 甲"],
            [("1", 200, {"en": "a", "zh": "甲"}), ("1", 429, {"en": "b", "zh": "乙"})],
            "",
        ),
        (
            ["1 | 200 | a", "1 | 429 | b"],
            ["1 | 429 | 乙"],
            [("1", 429, {"en": "b", "zh": "乙"}), ("1", 200, {"en": "a"})],
            "error-in-one-language",
        ),
        (
            ["1 | 429 | b"],
            ["1 | 429 | 乙", "1 | 200 | 甲"],
            [("1", 429, {"en": "b", "zh": "乙"}), ("1", 200, {"zh": "甲"})],
            "error-in-one-language",
        ),
        (
            ["1 | 200 | a", "1 | 200 | b"],
            ["1 | 200 | 乙"],
            [("1", 200, {"en": "a"}), ("1", 200, {"en": "b"}), ("1", 200, {"zh": "乙"})],
            "error-rows-differ",
        ),
        (
            ["1 | 200 | a", "1 | 200 | b"],
            ["1 | 200 | 甲", "1 | 200 | 乙"],
            [("1", 200, {"en": "a", "zh": "甲"}), ("1", 200, {"en": "b", "zh": "乙"})],
            "",
        ),
    ],
)
def test_languages_that_differ(
    english: list[str], chinese: list[str], expected: list[tuple[object, ...]], finding: str
) -> None:
    read = both(english, chinese)
    assert [(code.code, code.http_status, code.doc) for code in read.codes if code.code == "1"] == expected
    assert {found.code for found in read.findings} - {"http-status-not-read"} == ({finding} if finding else set())
    assert [code.doc for code in read.codes if code.code in "89"] == [{"en": "x", "zh": "x"}] * 2


def test_a_disagreement_names_both_places() -> None:
    (finding,) = both(["1 | 200 | a"], ["1 | 400 | 甲"]).findings
    assert (finding.where.file, finding.where.line, finding.where.place) == ("page.md", 5, "1")
    assert finding.what == "HTTP status 200 in en, 400 in zh (page.md:12); 200 was taken"
    assert finding.excerpt == "1 | 200 | a / 1 | 400 | 甲"


def test_a_chapter_in_one_language_alone() -> None:
    only, shared = table(HEAD, "1 | 200 | One"), table(HEAD, "2 | 200 | Two")
    read = read_errors(
        places(page=(f"# Shop\n\n#### A\n\n{only}\n\n#### B\n\n{shared}", f"# 商店\n\n#### B\n\n{shared}"))
    )
    assert [(code.code, list(code.chapter)) for code in read.codes] == [("1", ["en"]), ("2", ["en", "zh"])]
    assert said(read) == [("errors-in-one-language", 5)]
    assert read.findings[0].excerpt == "Shop / A"


def test_numbers_of_the_websocket_in_a_table_with_statuses() -> None:
    read = read_errors(places(page="# Shop\n\n" + table(HEAD, "60012 | 400 | Odd", "50012 | 400 | Fine")))
    assert [(code.code, code.http_status, code.transport) for code in read.codes] == [
        ("60012", 400, None),
        ("50012", 400, "rest"),
    ]
    assert said(read) == [("error-transport-unclear", 5)]


@pytest.mark.parametrize("rows", [("x | y", "Text", "z | w"), ("x | y",)])
def test_another_table_is_a_finding_as_a_whole(rows: tuple[str, ...]) -> None:
    text = "# Shop\n\n" + table("Shop | Street", *rows) + "\n\n" + table(HEAD, "1 | 200 | One")
    read = read_errors(places(page=text))
    assert (codes(read), said(read)) == (["1"], [("error-table-not-read", 3)])
    found = marks(read, "page.md")
    assert all(found[line] == {("finding", "error-table-not-read")} for line in range(3, 5 + len(rows)))


def test_a_heading_that_looks_like_a_row_is_no_heading() -> None:
    text = "# Shop\n\n" + table(HEAD, "1 | 200 | One") + "\n\n#### 50000 | 400 | Broken\n\nText"
    read = read_errors(places(page=text))
    assert (codes(read), said(read)) == (["1"], [("error-row-not-read", 7)])


@pytest.mark.parametrize("language", ["en", "zh"])
def test_one_language_alone_is_no_finding(language: str) -> None:
    listed = places(page=EN)["en"]
    read = read_errors({language: listed, "en" if language == "zh" else "zh": []})
    assert [code.doc for code in read.codes][1] == {language: "No coin\nin sight"}
    assert {tuple(code.chapter) for code in read.codes} == {(language,)}
    assert read.findings == ()


def test_codes_that_a_websocket_and_an_answer_share_stay_apart() -> None:
    close, rest = table("Status Code | Reason Text", "4001 | Gone"), table(HEAD, "4001 | 401 | Login")
    zh_close, zh_rest = table("状态码 | 文案", "4001 | 关闭"), table(KOPF, "4001 | 401 | 登录")
    read = read_errors(
        places(
            page=(
                f"# WebSocket\n\n#### Close Frame\n\n{close}\n\n# REST\n\n{rest}",
                f"# REST\n\n{zh_rest}\n\n# WebSocket\n\n#### 关闭帧\n\n{zh_close}",
            )
        )
    )
    assert [(code.transport, code.doc) for code in read.codes] == [
        ("websocket_close", {"en": "Gone", "zh": "关闭"}),
        ("rest", {"en": "Login", "zh": "登录"}),
    ]
    assert read.findings == ()


# ----------------------------------------------------------------------------------------------------------- endpoints


ENDPOINT = (
    "### Amend\n\n#### HTTP Request\n\n`POST /api/v5/shop/amend`\n\n#### Response Parameters\n\n"
    + table("Parameter | Type | Description", "code | String | x")
    + "\n\n#### Error Code\n\n"
    + table(HEAD, "51000 | 400 | Wrong", "Note: mind it")
    + "\n\n#### Other\n\n(x) | y"
)


@pytest.mark.parametrize("aside", [True, False])
def test_of_an_endpoint_only_its_tables_of_codes_are_looked_at(aside: bool) -> None:
    section = sections(ENDPOINT)[0]
    assert is_error_section(section)
    endpoint = "" if aside else "POST /api/v5/shop/amend"
    place = ErrorPlace("a.md", section, anchor="shop-amend", endpoint=endpoint, aside=aside)
    read = read_errors({"en": [place, ErrorPlace("copy.md", section, "copy", endpoint, aside)]})
    (code,) = read.codes
    assert (code.endpoint, code.anchor, code.page) == (endpoint or None, "shop-amend", "a.md")
    assert code.chapter == {"en": ("Amend", "Error Code")}
    lines = ENDPOINT.split("\n")
    head = lines.index(HEAD) + 1
    assert set(marks(read, "a.md")) == {head, head + 1, head + 2, head + 3}
    assert marks(read, "a.md")[head + 3] == {("finding", "remark-below-table")}
    assert marks(read, "copy.md") == {}


# ----------------------------------------------------------------------------------------------------------- mutations


PAGES = {
    "leaf": (EN, ZH),
    "whole": (f"# Codes\n\n{deeper(EN)}\n\n### None\n\nNo", f"# 错误码\n\n{deeper(ZH)}\n\n### 无\n\n暂无"),
}


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, tuple[str, str]]:
    """The pages with some lines deleted, doubled, swapped, cut or joined."""
    pages = {name: [text.split("\n") for text in halves] for name, halves in PAGES.items()}
    for _ in range(draw(st.integers(1, 4))):
        lines = pages[draw(st.sampled_from(sorted(pages)))][draw(st.integers(0, 1))]
        index = draw(st.integers(0, len(lines) - 2))
        match draw(st.sampled_from(["delete", "double", "swap", "cut", "join"])):
            case "delete":
                del lines[index]
            case "double":
                lines.insert(index, lines[index])
            case "swap":
                lines[index], lines[index + 1] = lines[index + 1], lines[index]
            case "cut":
                lines[index] = lines[index][: draw(st.integers(0, len(lines[index])))]
            case _:
                lines[index : index + 2] = [lines[index] + lines[index + 1]]
    return {name: ("\n".join(halves[0]), "\n".join(halves[1])) for name, halves in pages.items()}


@given(mutated())
@settings(deadline=None, max_examples=150)
def test_no_mutation_loses_a_line_in_silence(pages: dict[str, tuple[str, str]]) -> None:
    read = read_errors(places(**pages))
    known = set(codes(read))
    findings = {(finding.where.file, finding.code) for finding in read.findings}
    for name, halves in pages.items():
        page = f"{name}.md"
        found = marks(read, page)
        for number, line in enumerate("\n".join(halves).split("\n"), 1):
            buckets = {bucket for bucket, _ in found.get(number, ())}
            assert buckets or not line.strip(), (number, line)
            assert not (is_table_shaped(line) and buckets <= {"prose", "furniture", "elsewhere"}), (number, line)
            assert all((page, rule) in findings for bucket, rule in found.get(number, ()) if bucket == "finding")
            if ("fact", "error-row") in found.get(number, ()):
                assert known & set(re.findall(r"[0-9_]+", line)), line
    sizes = [sum(text.count("\n") + 1 for text in halves) for halves in pages.values()]
    assert all(finding.where.line <= max(sizes) for finding in read.findings)


# -------------------------------------------------------------------------------------------------------------- crawls


def _sections_of(folder: Path) -> Iterator[tuple[str, str, Section]]:
    for path in sorted(folder.rglob("*.md")):
        lines = path.read_text("utf-8").split("\n")
        for language, half in zip(("en", "zh"), split_halves(lines, read_front(lines).body_line), strict=False):
            for section in split_sections(half):
                yield path.relative_to(folder).as_posix(), language, section


def _printed(folder: Path) -> dict[str, dict[tuple[str, ...], Counter[str]]]:
    """Chapter -> how often each code stands there with a text of its own, by regular expressions on the raw text."""
    files = ["error/code.md", "order/book/trading.md"]
    found: dict[str, dict[tuple[str, ...], Counter[str]]] = {"en": {}, "zh": {}}
    for name in files:
        text = (folder / name).read_text("utf-8").split("\n---\n", 1)[1]
        for language, half in zip(("en", "zh"), re.split(r"\n---\n\n(?=# )", text), strict=True):
            chapter: list[tuple[int, str]] = []
            seen: set[tuple[object, ...]] = set()
            for line in half.split("\n"):
                if heading := re.match(r"(#+) (.*)", line):
                    chapter = [
                        *(one for one in chapter if one[0] < len(heading[1])),
                        (len(heading[1]), heading[2].strip()),
                    ]
                elif row := re.match(r"([12]|\d{4,5}(?:_\d+)?) \|(?: \d{3} \|)? +(\S.*)", line):
                    names = tuple(title for _, title in chapter)
                    if (names, line) not in seen:
                        seen.add((names, line))
                        found[language].setdefault(names, Counter())[row[1]] += 1
    return found


_EXPLAINED = {
    "error-in-one-language": Severity.WARNING,
    "error-rows-differ": Severity.WARNING,
    "error-row-twice": Severity.NOTE,
    "error-transport-unclear": Severity.WARNING,
    "remark-below-table": Severity.NOTE,
}


def test_the_crawls(crawls: list[Path]) -> None:
    for folder in crawls:
        listed: dict[str, list[ErrorPlace]] = {"en": [], "zh": []}
        for page, language, section in _sections_of(folder):
            if is_error_section(section):
                lines = find_request_lines(section)
                listed[language].append(ErrorPlace(page, section, endpoint=lines[0].key if lines else ""))
        pages = {place.page for found in listed.values() for place in found}
        assert all(re.match(r"error/code|order/book/trading(-sbe|-grid|\.md)", page) for page in pages), folder.name
        read = read_errors(listed)
        printed = _printed(folder)
        for language, chapters in printed.items():
            ours: dict[tuple[str, ...], Counter[str]] = {}
            for code in read.codes:
                if language in (code.doc or {}) and language in code.chapter:
                    ours.setdefault(code.chapter[language], Counter())[code.printed] += 1
            assert ours == chapters, (folder.name, language)
        english, chinese = (sum(printed[language].values(), Counter[str]()) for language in ("en", "zh"))
        assert {finding.code: finding.severity for finding in read.findings} == _EXPLAINED
        for finding in read.findings:
            place = finding.where.place
            if finding.code == "error-in-one-language":
                assert not (english[place] and chinese[place]), finding
            elif finding.code == "error-rows-differ":
                assert english[place] != chinese[place], finding
        unpaired = {
            finding.where.place
            for finding in read.findings
            if finding.code in ("error-in-one-language", "error-rows-differ")
        }
        assert all(code.doc is None or len(code.doc) == 2 for code in read.codes if code.printed not in unpaired)
        unclear = {finding.where.place for finding in read.findings if finding.code == "error-transport-unclear"}
        clear = [code for code in read.codes if code.transport is not None]
        assert {code.printed for code in read.codes if code.transport is None} <= unclear
        assert all((code.http_status is None) == (code.transport != "rest") for code in clear)
        assert {code.transport for code in clear} == {"rest", "websocket", "websocket_close"}
