"""Pages of which something would get lost without a word: each must be refused or warned about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.ingest.okx.limits import Limit, read_heading, read_limits
from generator.ingest.okx.sections import Caption, Code, Half, fences, split_blocks, split_halves, split_sections
from generator.spec.reading import Reading

PAGE = Path(__file__).parent.joinpath("cases/one-page/pages/demo/rest/api-get-thing.md").read_text(encoding="utf-8")
TABLE = "Parameter | Type | Description  \n---|---|---  \nid | String | ID\n"
ReadPage = Callable[[str], Reading]


@pytest.fixture
def read_page(tmp_path: Path, read_folder: Callable[[Path], Reading]) -> ReadPage:
    def run(page: str) -> Reading:
        tmp_path.joinpath("a.md").write_text(page, encoding="utf-8")
        return read_folder(tmp_path)

    return run


def changed(old: str, new: str) -> str:
    assert PAGE.count(old) == 1
    return PAGE.replace(old, new)


def errors(reading: Reading) -> list[tuple[str, int, str]]:
    return [
        (finding.code, finding.where.line, finding.excerpt)
        for finding in reading.findings
        if finding.severity == "error"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,000 requests per 2 seconds", [Limit(1000, "requests", "2s")]),
        ("1,000次/2s", [Limit(1000, "requests", "2s")]),
        (
            "10 requests per second, 100 requests per minute",
            [Limit(10, "requests", "1s"), Limit(100, "requests", "60s")],
        ),
        ("每用户每天 3 次（UTC 0:00 重置）", [Limit(3, "requests", "1d", resets="utc_day")]),
    ],
)
def test_limits_that_are_read(text: str, expected: list[Limit]) -> None:
    assert read_limits(read_heading(f"Rate Limit: {text}", 1)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "1.5 requests per second",
        "0 requests per second",
        "5 requests per 0 seconds",
        "1,00 requests per second",
        "5 requests per 2 seconds and 80 in an hour",
        "up to 5 requests per 2 seconds",
        "no limit for some, 5 requests per second for others",
        "0次/2s",
        "1.5次/2s",
        "5次/2s 80次/12h",
    ],
)
def test_limits_that_are_not_understood_as_a_whole_are_left_out(text: str, read_page: ReadPage) -> None:
    page = changed("Rate Limit: 5 requests per 2 seconds", f"Rate Limit: {text}")
    reading = read_page(page.replace("限速：5次/2s", "限速：若干"))
    (found,) = reading.endpoints
    assert found.endpoint.rate_limits == ()
    said, _ = [finding for finding in reading.findings if finding.code == "unread-limit"]
    assert (said.severity, said.excerpt) == ("warning", f"Rate Limit: {text}")
    # What the other language states in clear words is better than nothing.
    (found,) = read_page(page).endpoints
    assert [limit.count for limit in found.endpoint.rate_limits] == [5]


def test_a_limit_for_something_in_its_heading_is_left_out() -> None:
    assert read_limits(read_heading("Rate Limit for big orders: 5 requests per 2 seconds", 1)) is None


def test_rows_nested_without_end_are_an_error(read_page: ReadPage) -> None:
    rows = "".join(f"{'> ' * depth}a{depth} | Array | A  \n" for depth in range(1200))
    reading = read_page(changed("id | String | ID\n", rows))
    first = PAGE[: PAGE.index("id | String | ID")].count("\n") + 1
    assert [error[:2] for error in errors(reading)] == [("nested-too-deep", first + 17)]
    assert reading.endpoints == ()


def test_sixteen_levels_are_read(read_page: ReadPage) -> None:
    rows = "".join(f"{'> ' * depth}a{depth} | Array | A  \n" for depth in range(17))
    assert errors(read_page(changed("id | String | ID\n", rows))) == []


@pytest.mark.parametrize(
    ("old", "new", "excerpt"),
    [
        (TABLE, TABLE.replace("Type", "Kind of value"), "Parameter | Kind of value | Description"),
        ("#### Response Parameters", "#### What comes back", "Parameter | Type | Description"),
        ("None\n", "| a | String |\n", "| a | String |"),
        ("参数名 | 类型 | 描述", "参数名 | 种类 | 描述", "参数名 | 种类 | 描述"),
    ],
)
def test_tables_of_which_nothing_is_read_are_errors(old: str, new: str, excerpt: str, read_page: ReadPage) -> None:
    reading = read_page(changed(old, new))
    ((code, line, text),) = errors(reading)
    assert (code, text) == ("table-not-read", excerpt)
    assert changed(old, new).split("\n")[line - 1].strip() == excerpt
    assert reading.bad_pages == ("a.md",)


@pytest.mark.parametrize(
    "table",
    [
        TABLE.replace(" | ", "|"),
        "Parameter | Type | Description\n:--|:--|:--\nid | String | ID\n",
        "| Parameter | Type | Description |\n|---|---|---|\n| id | String | ID |\n",
        "\n    Parameter | Type | Description\n    id | String | ID\n",
    ],
)
def test_tables_in_other_layouts_are_read(table: str, read_page: ReadPage) -> None:
    reading = read_page(changed(TABLE, table))
    assert errors(reading) == []
    assert [field.name for field in reading.endpoints[0].endpoint.response.fields] == ["id"]


def test_tables_beside_rows_that_were_read_are_notes(read_page: ReadPage) -> None:
    more = f"{TABLE}\n**Modes**\n\nParameters | Spot | Futures  \n---|---|---  \neq | Yes | No\n"
    assert errors(read_page(changed(TABLE, more))) == []


def test_a_heading_that_ends_an_endpoint_before_its_table_is_an_error(read_page: ReadPage) -> None:
    page = changed("#### Response Parameters", "### Notes\n\n#### Response Parameters")
    line = page[: page.index(TABLE)].count("\n") + 1
    assert errors(read_page(page)) == [("table-not-read", line, "Parameter | Type | Description")]


def test_the_tables_of_a_channel_below_an_endpoint_are_none_of_it(read_page: ReadPage) -> None:
    channel = f"{TABLE}\n# Channel\n\n#### URL Path\n\n/ws\n\n#### Request Parameters\n\n{TABLE}"
    assert errors(read_page(changed(TABLE, channel))) == []


def test_a_comment_in_fenced_code_opens_no_section(read_page: ReadPage) -> None:
    code = "> Request Example\n\n```python\n# list things\n\n---\n# more\n```\n\n#### Response Parameters"
    reading = read_page(changed("#### Response Parameters", code))
    assert errors(reading) == []
    (found,) = reading.endpoints
    assert [field.name for field in found.endpoint.response.fields] == ["id"]


def test_fenced_code_is_code() -> None:
    text = "# T\n\n> Caption\n```\n\n# a\n    b\n\n```\n"
    (section,) = split_sections(Half(1, text))
    assert split_blocks(section) == [Caption(3, "Caption"), Code(6, ("# a", "    b"), (4, 9))]
    assert len(split_halves(["# T", "```", "---", "# a", "```", "---", "# U"], 1)) == 2


def test_stray_fences_swallow_nothing() -> None:
    assert fences(["```", "# A", "#### Part", "```", "x", "```"]) == {3: 5}
    assert fences(["```", "# A", "```json", "x", "```"]) == {2: 4}
    assert fences(["```", "# A"]) == {}
    half = Half(1, "# A\n```\n# B\n#### Part\n")
    assert [section.title for section in split_sections(half)] == ["A", "B"]
