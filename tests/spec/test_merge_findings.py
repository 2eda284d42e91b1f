"""The text of findings.txt: what is written is read back."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.findings import Finding, Severity, Where
from generator.spec import findings_file
from generator.spec.findings_file import Block

CODE = st.from_regex(r"[a-z]+(-[a-z]+)*", fullmatch=True)
TEXT = st.text(max_size=30)


def block(page: str, endpoint: str, place: str, severity: str, code: str, what: str, excerpt: str) -> Block:  # noqa: PLR0917 - a block's parts, in its order
    finding = Finding(Severity(severity), code, Where("any/file.md", 12, place), what, excerpt, "a hint", endpoint)
    return findings_file.block(page, finding)


BLOCKS = st.builds(block, TEXT, TEXT, TEXT, st.sampled_from(list(Severity)), CODE, TEXT, TEXT)


@given(blocks=st.lists(BLOCKS, max_size=8))
@example(blocks=[block("== p", "- e", "    endpoint: x", "note", "a", "\n== p\n- b", "endpoint: y")])
@example(blocks=[block("\x85p", "\u2028", "\ud800", "note", "a", ": ", "")])
@settings(deadline=None)
def test_what_is_written_is_read_back(blocks: list[Block]) -> None:
    text = findings_file.render(blocks)
    assert findings_file.parse(text) == sorted(set(blocks))
    assert findings_file.render(findings_file.parse(text)) == text
    assert text.encode().decode() == text


def test_the_file_as_people_see_it() -> None:
    blocks = [
        block("b.md", "", "", "error", "cut-off", "the page ends in a table", ""),
        block("a.md", "trade.order", "request.px", "warning", "unknown-type", "`Sting` is no type", "px | Sting"),
    ]
    assert findings_file.render(blocks) == (
        findings_file.HEADER
        + "\n== a.md\n- warning unknown-type: `Sting` is no type\n    endpoint: trade.order\n    place: request.px\n"
        + "    excerpt: px | Sting\n\n== b.md\n- error cut-off: the page ends in a table\n"
    )


def test_an_excerpt_can_stay_out() -> None:
    finding = Finding(Severity.NOTE, "a", Where("f"), "what", "docs text")
    assert findings_file.block("p", finding, excerpt=False).excerpt == ""


def test_foreign_lines_are_passed_over() -> None:
    text = "<<<<<<< ours\n    endpoint: lost\n== a.md\n- note some-code: what\n    colour: red\n\tx\n>>>>>>>\n"
    assert findings_file.parse(text) == [Block("a.md", "", "", "note", "some-code", "what")]
