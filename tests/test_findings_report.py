"""What the docs leave unclear, as text, as data and as a report for those who write them; nothing in it is trusted."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.findings import Failed, Finding, Where, error, note, warning
from generator.findings_report import Wanted, as_data, as_markdown, as_text, select
from generator.inquiry import Inquiry
from tests.support.readings import DATE, PAGE, asked, read_of, reading, thing

KEY = "POST /api/v5/trade/thing"
OTHER = "GET /api/v5/trade/other"
URL = "https://www.okx.com/docs-v5/en/#trade-thing"
EXPLANATIONS = {
    "languages-disagree": "The languages state different values.",
    "never-said": "Nobody says so.",
    "no-chinese": "It is documented in English only.",
}
FINDINGS = (
    note("no-chinese", Where(PAGE, 9), "documented in English only", endpoint=KEY),
    warning("zebra", Where("b.md", 4), "of a page", excerpt="a | b"),
    warning(
        "languages-disagree",
        Where(PAGE, 6, "request.ccy"),
        "required is 'Yes' in English, '可选' in Chinese; English was taken",
        excerpt="> ccy | String | Yes | Currency, e.g. `BTC`",
        hint="look at the page",
        endpoint=KEY,
    ),
    warning("languages-disagree", Where(PAGE, 2, "rate_limits"), "the limits differ", endpoint=KEY),
    error("empty-page", Where("bad.md"), "the page is empty", hint="crawl it again"),
    error("pages-differ", Where("b.md", 3), "two texts", endpoint=OTHER),
)


def inquiry(folder: Path, *findings: Finding) -> Inquiry:
    told = reading(read_of(thing()), pages=[PAGE, "b.md"], bad_pages=["bad.md"], findings=findings)
    return asked(folder, told)


def markdown(folder: Path, *findings: Finding, explanations: Mapping[str, str] = EXPLANATIONS) -> str:
    return as_markdown(select(inquiry(folder, *findings), Wanted(), explanations), explanations)


def test_a_report_to_send(tmp_path: Path) -> None:
    assert markdown(tmp_path, *FINDINGS) == (
        "# OKX API docs: what is unclear or contradicts itself\n"
        "\n"
        f"2 pages of {DATE} with 1 endpoint read. 6 findings: 2 errors, 3 warnings, 1 note.\n"
        "\n"
        "Each entry names the endpoint with a link to its section, the place in it, and what is wrong there; below, "
        "the page and its line as they were downloaded (as Markdown), and the text itself.\n"
        "\n"
        "| Sort of problem | Entries |\n"
        "|---|---:|\n"
        "| Empty page | 1 |\n"
        "| Pages differ | 1 |\n"
        "| Languages disagree | 2 |\n"
        "| Zebra | 1 |\n"
        "| No Chinese | 1 |\n"
        "\n"
        "## Pages that could not be read\n"
        "\n"
        "### Empty page (1)\n"
        "\n"
        "Problems of the sort `empty-page`.\n"
        "\n"
        "- Page `bad.md`: the page is empty\n"
        "\n"
        "### Pages differ (1)\n"
        "\n"
        "Problems of the sort `pages-differ`.\n"
        "\n"
        "- `GET /api/v5/trade/other`: two texts\n"
        "  - Page `b.md`, line 3\n"
        "\n"
        "## Contradictions and gaps\n"
        "\n"
        "### Languages disagree (2)\n"
        "\n"
        "The languages state different values.\n"
        "\n"
        f"- [`{KEY}`]({URL}) `rate_limits`: the limits differ\n"
        f"  - Page `{PAGE}`, line 2\n"
        f"- [`{KEY}`]({URL}) `request.ccy`: required is 'Yes' in English, '可选' in Chinese; English was taken\n"
        f"  - Page `{PAGE}`, line 6: `` > ccy | String | Yes | Currency, e.g. `BTC` ``\n"
        "\n"
        "### Zebra (1)\n"
        "\n"
        "Problems of the sort `zebra`.\n"
        "\n"
        "- Page `b.md`, line 4: of a page\n"
        "  - It says: `a | b`\n"
        "\n"
        "## Remarks\n"
        "\n"
        "### No Chinese (1)\n"
        "\n"
        "It is documented in English only.\n"
        "\n"
        f"- [`{KEY}`]({URL}): documented in English only\n"
        f"  - Page `{PAGE}`, line 9\n"
    )


def test_nothing_to_report(tmp_path: Path) -> None:
    text = markdown(tmp_path)
    assert text.endswith("with 1 endpoint read. 0 findings: 0 errors, 0 warnings, 0 notes.\n")
    assert "Each entry" not in text
    said = select(inquiry(tmp_path), Wanted(), {})
    assert as_text(said) == "0 findings: 0 errors, 0 warnings, 0 notes.\n"


def test_the_order_does_not_depend_on_the_reader(tmp_path: Path) -> None:
    assert markdown(tmp_path, *FINDINGS) == markdown(tmp_path, *reversed(FINDINGS))


def test_the_order_of_sorts_is_that_of_the_explanations(tmp_path: Path) -> None:
    said = [warning(code, Where(PAGE, 1), "x") for code in ("a-one", "b-one", "c-one")]
    text = markdown(tmp_path, *said, explanations={"c-one": "C.", "a-one": "A."})
    assert text.index("### C one") < text.index("### A one") < text.index("### B one")


def test_text_for_a_terminal(tmp_path: Path) -> None:
    docs = (tmp_path / "docs").as_posix()
    lines = as_text(select(inquiry(tmp_path, *FINDINGS), Wanted(), EXPLANATIONS)).splitlines()
    assert lines[:5] == [
        f"{docs}/b.md:3: error: two texts [pages-differ]",
        f"    endpoint: {OTHER}",
        f"{docs}/bad.md: error: the page is empty [empty-page]",
        "    hint: crawl it again",
        f"{docs}/b.md:4: warning: of a page [zebra]",
    ]
    at = lines.index(
        f"{docs}/{PAGE}:6 (request.ccy): warning: required is 'Yes' in English, '可选' in Chinese; English was taken"
        " [languages-disagree]"
    )
    assert lines[at + 1 : at + 4] == [
        "    endpoint: trade.thing",
        "    > ccy | String | Yes | Currency, e.g. `BTC`",
        "    hint: look at the page",
    ]
    assert lines[-1] == "6 findings: 2 errors, 3 warnings, 1 note."


def test_data_for_tools(tmp_path: Path) -> None:
    data = json.loads(msgspec.json.encode(as_data(select(inquiry(tmp_path, *FINDINGS), Wanted(), EXPLANATIONS))))
    assert data["date"] == DATE
    assert data["bad_pages"] == ["bad.md"]
    assert data["severities"] == {"error": 2, "warning": 3, "note": 1}
    assert data["codes"]["languages-disagree"] == 2
    (one,) = [one for one in data["findings"] if one["line"] == 6]
    assert one == {
        "severity": "warning",
        "code": "languages-disagree",
        "page": PAGE,
        "line": 6,
        "place": "request.ccy",
        "endpoint": "trade.thing",
        "key": KEY,
        "url": URL,
        "what": "required is 'Yes' in English, '可选' in Chinese; English was taken",
        "excerpt": "> ccy | String | Yes | Currency, e.g. `BTC`",
        "hint": "look at the page",
    }
    (page,) = [one for one in data["findings"] if one["code"] == "zebra"]
    assert (page["endpoint"], page["key"], page["url"]) == ("", "", "")


@pytest.mark.parametrize(
    ("wanted", "codes"),
    [
        (Wanted(pages=(PAGE,)), ["languages-disagree", "languages-disagree", "no-chinese"]),
        (Wanted(pages=("b.md", "bad.md")), ["pages-differ", "empty-page", "zebra"]),
        (Wanted(endpoints=("trade.thing",)), ["languages-disagree", "languages-disagree", "no-chinese"]),
        (Wanted(endpoints=(KEY,), codes=("no-chinese",)), ["no-chinese"]),
        (Wanted(endpoints=(OTHER,)), ["pages-differ"]),
        (Wanted(codes=("zebra", "no-chinese")), ["zebra", "no-chinese"]),
        (Wanted(codes=("never-said",)), []),
        (Wanted(severities=("error",)), ["pages-differ", "empty-page"]),
        (Wanted(severities=("error", "note")), ["pages-differ", "empty-page", "no-chinese"]),
        (Wanted(pages=("b.md",), severities=("note",)), []),
    ],
)
def test_asking_for_some(tmp_path: Path, wanted: Wanted, codes: list[str]) -> None:
    said = select(inquiry(tmp_path, *FINDINGS), wanted, EXPLANATIONS)
    assert [one.code for one, _ in said.findings] == codes
    assert f"\n{len(codes)} finding" in f"\n{as_text(said)}"


def test_a_page_as_it_lies_on_the_disk(tmp_path: Path) -> None:
    told = inquiry(tmp_path, *FINDINGS)
    for page in (PAGE, f"./{PAGE}", (told.docs / PAGE).as_posix()):
        assert len(select(told, Wanted(pages=(page,)), {}).findings) == 3


def test_an_endpoint_that_says_nothing(tmp_path: Path) -> None:
    assert select(inquiry(tmp_path, FINDINGS[1]), Wanted(endpoints=("trade.thing",)), {}).findings == ()


def test_what_is_asked_for_has_to_exist(tmp_path: Path) -> None:
    wanted = Wanted(pages=("trade/thin.md", "zzz"), endpoints=("trade.thin", "zzz"), codes=("languages-disagre", "zzz"))
    with pytest.raises(Failed) as failed:
        select(inquiry(tmp_path, *FINDINGS), wanted, EXPLANATIONS)
    known = "known are: empty-page, languages-disagree, never-said, no-chinese, pages-differ, zebra"
    assert [(one.code, one.hint) for one in failed.value.findings] == [
        ("no-page", f"did you mean {PAGE}?"),
        ("no-page", "pages are named by their path in the docs folder"),
        ("no-endpoint", "did you mean trade.thing?"),
        ("no-endpoint", "write resource.operation, or 'METHOD /path' in quotes"),
        ("no-code", "did you mean languages-disagree?"),
        ("no-code", known),
    ]


# ------------------------------------------------------------------------------------------------------- hostile texts


HOSTILE = (
    "<script>alert(1)</script>",
    "<!-- --> <img src=x onerror=y>",
    "&lt;b&gt; &amp; &#60;",
    "[click](javascript:alert(1)) ![x](http://evil.example/x.png) [a]: http://evil.example",
    "`code` ``two`` ```three",
    "``` ````` ` ``",
    "`",
    "a\\",
    "\\`\\",
    "# heading",
    "- item",
    "1. item",
    "12) item",
    "> quote | cell | cell",
    "|---|---|",
    "---",
    "===",
    "**bold** _em_ ~~gone~~ $x$ [^1]",
    "http://evil.example www.evil.example <http://evil.example>",
    "line\nbreak\r\n\r\n# heading \x1b[31m \u202e \u2028 \x00",
    "    indented",
    "",
    " ",
)
PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def leaves(text: str) -> Iterator[Token]:
    for token in PARSER.parse(text):
        yield token
        yield from token.children or ()


def check_harmless(text: str, excerpt: str, folder: Path) -> None:
    """What the docs say is text and nothing else: the links and blocks are those of the report."""
    tokens = list(leaves(text))
    kinds = [token.type for token in tokens]
    assert not {"html_inline", "html_block", "image", "em_open", "strong_open", "s_open", "blockquote_open"} & {*kinds}
    assert not {"fence", "code_block", "hr", "ordered_list_open", "hardbreak"} & {*kinds}
    # Title, severity, sort of problem; one table of ours.
    assert [token.markup for token in tokens if token.type == "heading_open"] == ["#", "##", "###", "##", "###"]
    assert kinds.count("table_open") == 1
    links = [token.attrGet("href") for token in tokens if token.type == "link_open"]
    assert all(isinstance(link, str) and link.startswith("https://www.okx.com/docs-v5/en/#") for link in links)
    assert kinds.count("bullet_list_open") == (5 if excerpt else 4)
    assert folder.as_posix() not in text
    assert text.replace("\n", "").isprintable()
    shown = "".join(token.content for token in tokens if token.type in {"text", "code_inline", "text_special"})
    assert "".join(excerpt.split()) in "".join(shown.split())


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_stays_text(tmp_path: Path, hostile: str) -> None:
    evil = msgspec.structs.replace(thing(), anchor=f"x) {hostile}", page=PAGE)
    findings = (
        warning("odd", Where(PAGE, 1, hostile), f"what {hostile}", excerpt=hostile, endpoint=evil.key),
        note("odd", Where(hostile or "x", 1, hostile), hostile, excerpt=hostile),
        note("odd", Where(PAGE, 1), hostile, excerpt=hostile, endpoint=hostile or "x"),
    )
    told = asked(tmp_path, reading(read_of(evil), findings=findings))
    text = as_markdown(select(told, Wanted(), {}), {})
    check_harmless(text, findings[0].excerpt, tmp_path)
    assert "<" not in text


@settings(deadline=None, max_examples=60)
@given(st.text(st.sampled_from("`\\<>[]()!|*_~#-+=1.&;:/w$ \n\tab中"), max_size=24))
def test_any_text_stays_text(tmp_path_factory: pytest.TempPathFactory, hostile: str) -> None:
    test_hostile_text_stays_text(tmp_path_factory.mktemp("report"), hostile)
