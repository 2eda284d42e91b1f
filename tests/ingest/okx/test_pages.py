"""A page as a whole: its front matter, its languages, the pages beside it, the links it has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.spec.reading import Mark, Reading

CASE = Path(__file__).parent / "cases/one-page/pages/demo/rest/api-get-thing.md"
PAGE = CASE.read_text(encoding="utf-8") + "\n"
EXAMPLE = '> {}\n\n    {{"code": "0", "msg": "", "data": [{{"id": "1"}}]}}\n\n'
PAGE = PAGE.replace("#### Response P", EXAMPLE.format("Response Example") + "#### Response P")
PAGE = PAGE.replace("#### 返回", EXAMPLE.format("返回结果") + "#### 返回")
FRONT, ENGLISH, CHINESE = PAGE.split("---\n\n", 2)
FRONT += "---\n\n"
ENGLISH_TEXT = "Returns the thing that was asked for, as often as it is asked for it. " * 4 + "\n\n"
CHINESE_TEXT = "返回所请求的东西，每次请求都会返回。" * 12 + "\n\n"
ENGLISH = ENGLISH.replace("#### Rate Limit:", f"{ENGLISH_TEXT}#### Rate Limit:")
CHINESE = CHINESE.replace("#### 限速：", f"{CHINESE_TEXT}#### 限速：")
GROUP_FRONT = FRONT.replace("demo-rest-api-get-thing", "demo")
ReadPages = Callable[[Mapping[str, str]], Reading]


def page(*halves: str, front: str = FRONT) -> str:
    return front + "---\n\n".join(halves)


def deeper(half: str, title: str) -> str:
    return f"# {title}\n\n" + half.replace("# ", "### ", 1).replace("\n####", "\n####")


GROUP = page(deeper(ENGLISH, "Demo"), deeper(CHINESE, "演示"), front=GROUP_FRONT)


@pytest.fixture
def read_pages(tmp_path: Path, read_folder: Callable[[Path], Reading]) -> ReadPages:
    def run(pages: Mapping[str, str]) -> Reading:
        for name, text in pages.items():
            tmp_path.joinpath(name).write_text(text, encoding="utf-8")
        return read_folder(tmp_path)

    return run


def said(reading: Reading) -> list[tuple[str, str, int]]:
    return [(finding.code, finding.where.file, finding.where.line) for finding in reading.findings]


def buckets(reading: Reading, name: str) -> list[str]:
    (account,) = [account for account in reading.accounts if account.page == name]
    return [one.bucket for one in account.marks]


# -------------------------------------------------------------------------------------------------------- front matter


@pytest.mark.parametrize(
    ("date", "read"),
    [
        ("2026-06-27 10:00:00.123456", "2026-06-27T10:00:00"),
        ("2026-06-27T10:00:00Z", "2026-06-27T10:00:00"),
        ("2026-06-27T10:00:00+08:00", "2026-06-27T10:00:00"),
        ("2026/06/27 10:00", "2026-06-27T10:00:00"),
        ("2026-06-27", "2026-06-27T00:00:00"),
    ],
)
def test_dates(date: str, read: str, read_pages: ReadPages) -> None:
    reading = read_pages({"a.md": PAGE.replace("2026-06-27 10:00:00.123456", date)})
    assert (reading.date, said(reading)) == (read, [])


def test_a_page_needs_no_api_type_and_may_have_other_keys(read_pages: ReadPages) -> None:
    assert said(read_pages({"a.md": PAGE.replace("api_type: REST", "crawl: 7")})) == []


# ----------------------------------------------------------------------------------------------------------- languages


def test_swapped_languages_are_read_as_what_they_are(read_pages: ReadPages) -> None:
    straight = read_pages({"a.md": page(ENGLISH, CHINESE)})
    swapped = read_pages({"a.md": page(CHINESE, ENGLISH)})
    assert said(swapped) == [("languages-swapped", "a.md", 9)]
    assert swapped.endpoints[0].endpoint == straight.endpoints[0].endpoint


def test_the_same_language_twice_is_read_once(read_pages: ReadPages) -> None:
    reading = read_pages({"a.md": page(ENGLISH, ENGLISH.replace("asked", "begged"))})
    assert [code for code, _, _ in said(reading)] == ["same-language-twice", "no-chinese"]
    assert reading.endpoints[0].endpoint.doc == {"en": ENGLISH_TEXT.strip()}
    half = buckets(reading, "a.md")[8 + ENGLISH.count("\n") + 1 :]
    assert set(half) == {"finding", "furniture"}


def test_the_same_text_twice_is_a_copy(read_pages: ReadPages) -> None:
    reading = read_pages({"a.md": page(ENGLISH, ENGLISH)})
    assert [code for code, _, _ in said(reading)] == ["same-language-twice", "no-chinese"]
    assert "line-not-accounted" not in {mark.rule for account in reading.accounts for mark in account.marks}


def test_an_english_page_that_another_page_shows_to_be_whole(read_pages: ReadPages) -> None:
    english_only = page(f"# Demo\n\n{deeper(ENGLISH, 'x').partition(chr(10))[2]}", "# 演示\n\n", front=GROUP_FRONT)
    reading = read_pages({"a.md": page(ENGLISH), "group.md": english_only})
    assert [code for code, _, _ in said(reading)] == ["no-chinese"]
    alone = read_pages({"a.md": page(ENGLISH), "group.md": GROUP})
    assert [(code, file) for code, file, _ in said(alone)] == [("page-cut-off", "a.md")]
    assert alone.endpoints[0].endpoint.page == "group.md"


# -------------------------------------------------------------------------------------------------------------- copies


def test_of_copies_from_different_days_the_newer_one_counts(read_pages: ReadPages) -> None:
    old = page(ENGLISH.replace("5 requests", "4 requests"), CHINESE).replace("2026-06-27", "2026-05-01")
    reading = read_pages({"leaf.md": old, "group.md": GROUP})
    line = 9 + ENGLISH[: ENGLISH.index("#### Rate Limit")].count("\n")
    assert said(reading) == [("older-copy", "leaf.md", line)]
    assert reading.endpoints[0].endpoint.page == "group.md"
    assert reading.endpoints[0].endpoint.rate_limits[0].count == 5
    marks = buckets(reading, "leaf.md")
    assert marks[line - 1] == "finding"
    assert marks.count("finding") == 1


def test_the_title_of_an_older_copy_may_differ(read_pages: ReadPages) -> None:
    old = page(ENGLISH.replace("# Get thing", "# Get the thing"), CHINESE).replace("2026-06-27", "2026-05-01")
    reading = read_pages({"leaf.md": old, "group.md": GROUP})
    assert said(reading) == [("older-copy", "leaf.md", 9)]
    assert buckets(reading, "leaf.md")[8] == "finding"


def test_of_copies_from_the_same_day_nobody_knows_which_holds(read_pages: ReadPages) -> None:
    reading = read_pages({"leaf.md": page(ENGLISH.replace("5 requests", "4 requests"), CHINESE), "group.md": GROUP})
    assert [code for code, _, _ in said(reading)] == ["pages-differ", "pages-differ"]
    assert reading.bad_pages == ("group.md", "leaf.md")
    assert reading.endpoints == ()
    assert {*buckets(reading, "leaf.md"), *buckets(reading, "group.md")} == {"finding"}


def test_copies_are_accounted_for_as_such(read_pages: ReadPages) -> None:
    reading = read_pages({"leaf.md": page(ENGLISH, CHINESE), "group.md": GROUP})
    assert said(reading) == []
    assert set(buckets(reading, "group.md")) == {"copy", "furniture", "elsewhere"}
    assert [(account.page, account.kind) for account in reading.accounts] == [
        ("group.md", "group"),
        ("leaf.md", "endpoint"),
    ]


# --------------------------------------------------------------------------------------------------------------- links


def test_links_that_lead_nowhere(read_pages: ReadPages) -> None:
    link = "See [this](/docs-v5/en/#demo-gone) and [that](/docs-v5/en/#demo-rest-api-get-thing-http-request).\n\n"
    other = "Or [elsewhere](/docs-v5/en/#unread-chapter-thing).\n\n"
    leaf = page(ENGLISH.replace("#### HTTP", f"{link}{other}#### HTTP"), CHINESE)
    assert said(read_pages({"a.md": leaf})) == []
    group = page(
        deeper(ENGLISH.replace("#### HTTP", f"{link}{other}#### HTTP"), "Demo"),
        deeper(CHINESE, "演示"),
        front=GROUP_FRONT,
    )
    reading = read_pages({"a.md": leaf, "group.md": group})
    assert [(code, file) for code, file, _ in said(reading)] == [("link-to-nowhere", "a.md")]
    (finding,) = reading.findings
    assert "#demo-gone" in finding.what
    assert "2 such links" in finding.what


# ----------------------------------------------------------------------------------------------------------- accounting


def test_every_line_has_a_mark(read_pages: ReadPages) -> None:
    text = page(ENGLISH, CHINESE)
    reading = read_pages({"a.md": text})
    assert len(buckets(reading, "a.md")) == len(text.splitlines())
    rules = [mark.rule for mark in reading.accounts[0].marks]
    assert rules[:8] == ["front-matter"] * 7 + ["blank-line"]
    assert rules.count("http-line") == rules.count("language-rule") * 2 == 2


@pytest.mark.parametrize("raw", [b"", b"---\nnonsense\n\xff\n", b"---\nexchange: okx\n---\n# T\n", b"# T\nx"])
def test_unreadable_pages_are_findings_line_by_line(
    raw: bytes, tmp_path: Path, read_folder: Callable[[Path], Reading]
) -> None:
    tmp_path.joinpath("a.md").write_bytes(raw)
    reading = read_folder(tmp_path)
    assert reading.bad_pages == ("a.md",)
    assert buckets(reading, "a.md") == ["finding"] * len(raw.splitlines())


def test_a_tables_line_in_text_is_a_finding(read_pages: ReadPages) -> None:
    text = page(ENGLISH.replace("#### HTTP", "left | right\n\n#### HTTP"), CHINESE)
    reading = read_pages({"a.md": text})
    assert [code for code, _, _ in said(reading)] == ["table-in-text"]
    line = reading.findings[0].where.line
    assert text.split("\n")[line - 1] == "left | right"
    assert buckets(reading, "a.md")[line - 1] == "finding"
    assert "left | right" in str(reading.endpoints[0].endpoint)


# ------------------------------------------------------------------------------------------------------- one language


def test_what_only_the_chinese_text_states_is_taken_from_there(read_pages: ReadPages) -> None:
    english = ENGLISH.replace("5 requests per 2 seconds", "as fast as you like")
    reading = read_pages({"a.md": page(english, CHINESE)})
    codes = [code for code, _, _ in said(reading)]
    assert codes == ["unread-limit", "languages-disagree"]
    (limit,) = reading.endpoints[0].endpoint.rate_limits
    assert (limit.count, limit.window, limit.per) == (5, "2s", ("user_id",))


def test_a_table_that_only_the_chinese_text_has(read_pages: ReadPages) -> None:
    english = ENGLISH[: ENGLISH.index("Parameter | Type")] + "\n"
    reading = read_pages({"a.md": page(english, CHINESE)})
    assert [code for code, _, _ in said(reading)] == ["table-in-one-language"]
    (field,) = reading.endpoints[0].endpoint.response.fields
    assert (field.name, field.doc) == ("id", {"zh": "编号"})


def test_a_path_with_a_part_to_fill_in_is_said(read_pages: ReadPages) -> None:
    text = page(ENGLISH, CHINESE).replace("/api/v5/demo/thing", "/api/v5/demo/{thing}")
    reading = read_pages({"a.md": text})
    assert [code for code, _, _ in said(reading)] == ["path-parameter"]


RULE = "#### 限速规则：User ID"


@pytest.mark.parametrize(
    ("rules", "where", "marked"),
    [
        # One that agrees with the English text, and another one that stands elsewhere.
        (f"{RULE}\n\n#### HTTP请求\n\n#### 限速规则：IP\n\n", [4], [4]),
        # Two that stand together have one finding.
        ("#### 限速规则：IP\n\n#### 限速规则：IP + Instrument ID\n\n", [0], [0, 2]),
        # The English one is for all cases.
        (f"#### 限速规则（只限期权）：User ID\n\n{RULE}\n\n", [0], [0]),
        # Nothing of it is wrong, but it is not all.
        (f"{RULE} + Instrument ID\n\n", [0], [0]),
    ],
)
def test_a_rule_that_only_one_language_has_is_found_where_it_stands(
    rules: str, where: list[int], marked: list[int], read_pages: ReadPages
) -> None:
    text = page(ENGLISH, CHINESE.replace(f"{RULE}\n\n", rules))
    reading = read_pages({"a.md": text})
    first = text.split("\n").index(rules.partition("\n")[0]) + 1
    assert said(reading) == [("languages-disagree", "a.md", first + number) for number in where]
    found = [number for number, mark in enumerate(reading.accounts[0].marks, 1) if mark.rule == "languages-disagree"]
    assert found == [first + number for number in marked]


# --------------------------------------------------------------------------------------------------- no endpoint's text


@pytest.mark.parametrize("call", ["GET /api/v5/demo/thing?id=1", "`POST /api/v5/demo/thing`无", "GET /api/v5/demo[["])
def test_a_call_in_a_text_without_parts_is_said(call: str, read_pages: ReadPages) -> None:
    text = f"{FRONT}# Words\n\nSay\n\n{call}\n"
    reading = read_pages({"a.md": text})
    assert said(reading) == [("call-without-parts", "a.md", 9)]
    assert reading.accounts[0].marks[12] == Mark("finding", "call-without-parts")


def test_a_sentence_about_a_call_is_none(read_pages: ReadPages) -> None:
    assert said(read_pages({"a.md": f"{FRONT}# Words\n\nGET /api/v5/demo/thing gives the thing\n"})) == []


def test_what_is_odd_in_an_endpoints_table_of_errors_is_said_once(read_pages: ReadPages) -> None:
    table = "#### Error Code\n\nError Code | Error Message\n---|---\n51000 | Wrong\n> b | Odd\n\n"
    text = page(ENGLISH.replace("#### Response P", f"{table}#### Response P"), CHINESE)
    reading = read_pages({"a.md": text})
    line = text.split("\n").index("> b | Odd") + 1
    assert ("error-row-not-read", "a.md", line) in said(reading)
    assert "other-table" not in [code for code, _, _ in said(reading)]
    assert reading.accounts[0].marks[line - 1] == Mark("finding", "error-row-not-read")
    assert [code.code for code in reading.errors] == ["51000"]


def test_rows_outside_of_tables_are_findings_run_by_run(read_pages: ReadPages) -> None:
    table = "# Error codes\n\nError Code | Error Message\n---|---\n51000 | Wrong\n\n"
    code = "```\n51001 | x\n51002 | y\nwords\n51003 | z\n```\n\n"
    other = "Street | Town\n---|---\nwords\n\na | b\nc | d\n"
    text = f"{FRONT}{table}{code}{other}"
    reading = read_pages({"a.md": text})
    lines = [text.split("\n").index(one) + 1 for one in ("51001 | x", "51003 | z", "Street | Town", "a | b")]
    codes = ["error-row-not-read", "error-row-not-read", "error-table-not-read", "error-table-not-read"]
    assert said(reading) == [(code, "a.md", line) for code, line in zip(codes, lines, strict=True)]
    found = buckets(reading, "a.md")
    assert {found[text.split("\n").index(one)] for one in ("51002 | y", "c | d", "---|---")} <= {"finding", "fact"}
    assert {found[number] for number, line in enumerate(text.split("\n")) if line == "words"} == {"elsewhere"}
