"""``findings.txt``: what stays to be said about the docs, as text that only changes when the docs do.

Pages are headings, findings are blocks under them; no line numbers. What is written can be read back, so that a run
that reads some pages replaces only what is said about those.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from generator.findings import Finding

HEADER = "# What the docs leave unclear, page by page. Written by `docmill ingest`; edits are lost.\n"
_PAGE = "== "
_BLOCK = "- "
_INDENT = "    "


class Block(msgspec.Struct, frozen=True, order=True):
    """One finding as the file has it: all on single lines, sorted in this order."""

    page: str
    endpoint: str
    place: str
    severity: str
    code: str
    what: str
    excerpt: str = ""


def block(page: str, finding: Finding, *, excerpt: bool = True) -> Block:
    """A finding as it stands under a page: texts on one line each, control characters escaped, no blanks around."""
    return Block(
        page=one_line(page),
        endpoint=one_line(finding.endpoint),
        place=one_line(finding.where.place),
        severity=finding.severity,
        code=finding.code,
        what=one_line(finding.what),
        excerpt=one_line(finding.excerpt) if excerpt else "",
    )


def one_line(text: str) -> str:
    """The text as the file can hold it."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text.strip())


def render(blocks: Iterable[Block]) -> str:
    """The file: blocks sorted, the same block once; the header alone when there is nothing to say."""
    lines = [HEADER]
    page = None
    for one in sorted(set(blocks)):
        if one.page != page:
            page = one.page
            lines.append(f"\n{_PAGE}{page}\n")
        lines.append(f"{_BLOCK}{one.severity} {one.code}: {one.what}\n")
        for key in ("endpoint", "place", "excerpt"):
            text = getattr(one, key)
            if text:
                lines.append(f"{_INDENT}{key}: {text}\n")
    return "".join(lines)


def parse(text: str) -> list[Block]:
    """The blocks of a file; lines that are not ours are passed over."""
    blocks: list[Block] = []
    page = ""
    head: dict[str, str] = {}

    def flush() -> None:
        if head:
            blocks.append(Block(page=page, **{"endpoint": "", "place": "", **head}))
            head.clear()

    # Not splitlines(): it also breaks at characters that an excerpt may hold.
    for line in text.split("\n"):
        if line.startswith(_PAGE):
            flush()
            page = line.removeprefix(_PAGE)
        elif line.startswith(_BLOCK):
            flush()
            title, _, what = line.removeprefix(_BLOCK).partition(": ")
            severity, _, code = title.partition(" ")
            head.update(severity=severity, code=code, what=what)
        elif head and line.startswith(_INDENT):
            key, _, value = line.removeprefix(_INDENT).partition(": ")
            if key in {"endpoint", "place", "excerpt"}:
                head[key] = value
    flush()
    return blocks
