"""Links inside the docs whose anchor does not exist."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.findings import Finding, Where, note
from generator.ingest.okx.copies import anchor_below, slug
from generator.ingest.okx.pages import Page, smallest_first

_MARK = "/docs-v5/"
_LINK = re.compile(r"/docs-v5/(?:en|zh)/?(?:\?[^\s#)]*)?#([^\s)>\"'`]+)")


def broken_links(pages: Sequence[Page]) -> list[Finding]:
    """Say which links lead nowhere, each target once, on the smallest page that has it.

    Only where the chapter that the anchor belongs to was read: a part of a crawl says nothing about the rest.
    """
    found: dict[str, tuple[Page, int, str]] = {}
    counts: dict[str, int] = {}
    anchors = _Anchors(pages)
    for page in smallest_first(pages):
        for index, line in enumerate(page.lines):
            if _MARK not in line:
                continue
            for match in _LINK.finditer(line):
                target = match[1]
                if anchors.lack(target):
                    found.setdefault(target, (page, index + 1, line))
                    counts[target] = counts.get(target, 0) + 1
    return [
        note(
            "link-to-nowhere",
            Where(page.name, line),
            f"the link leads to #{target}, which no page has ({counts[target]} such links in the docs)",
            excerpt=text,
        )
        for target, (page, line, text) in found.items()
    ]


class _Anchors:
    """All places that a link can lead to: pages, sections, and the headings of their parts."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self.pages = {page.anchor: page for page in pages}
        self.inside: dict[str, frozenset[str]] = {}
        self.verdicts: dict[str, bool] = {}

    def lack(self, target: str) -> bool:
        """Whether the chapter that the target belongs to was read, and does not have it."""
        if target not in self.verdicts:
            self.verdicts[target] = target not in self.pages and self._is_missing(target)
        return self.verdicts[target]

    def _is_missing(self, target: str) -> bool:
        words = target.split("-")
        chapters = ["-".join(words[:end]) for end in range(1, len(words))]
        known = [anchor for anchor in chapters if anchor in self.pages]
        for anchor in known:
            if anchor not in self.inside:
                self.inside[anchor] = frozenset(_anchors(self.pages[anchor]))
        return bool(known) and not any(target in self.inside[anchor] for anchor in known)


def _anchors(page: Page) -> Iterator[str]:
    for one in page.sections:
        section = one.section
        anchor = anchor_below(page, section) if section.level > 1 else page.anchor
        yield anchor
        yield from (f"{anchor}-{slug(line.lstrip('#'))}" for line in section.lines if line.startswith("####"))
