"""The same section on several pages: which copy is read, where copies differ, and which anchor is a section's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from generator.findings import Finding, Where, error, warning
from generator.ingest.okx.half import RequestLine
from generator.ingest.okx.pages import Page, PageSection
from generator.ingest.okx.sections import Section, normalise

_DAY = len("2026-01-15")


class Copy(msgspec.Struct, frozen=True):
    """A section of an endpoint on one page."""

    page: Page
    section: Section
    request: RequestLine
    language: str


class Difference(msgspec.Struct, frozen=True):
    """A copy that is out of date, and the newer one that was read instead."""

    old: Copy
    new: Copy


Groups = dict[tuple[str, str], list[Copy]]


def group(pages: Sequence[Page]) -> Groups:
    """All copies by endpoint and language; the best copy first: the newest day's, then the leaf, then the smallest."""
    groups: Groups = {}
    for page in pages:
        for one in page.sections:
            if one.request is not None:
                copy = Copy(page, one.section, one.request, one.language)
                groups.setdefault((one.request.key, one.language), []).append(copy)
    leaves = {page.name for page in pages if page.is_leaf}
    for copies in groups.values():
        copies.sort(key=lambda copy: (copy.page.name not in leaves, copy.page.size, copy.page.name))
        copies.sort(key=lambda copy: copy.page.date[:_DAY], reverse=True)
    return dict(sorted(groups.items()))


def compare(groups: Groups, bad: set[str]) -> tuple[list[Finding], list[Difference]]:
    """Endpoints whose copies differ.

    Of pages from different days the newer one counts, with a warning. From the same day it is an error for both pages,
    which join ``bad``: nobody can tell which one holds.
    """
    found: list[Finding] = []
    differences: list[Difference] = []
    for (key, language), copies in groups.items():
        first = copies[0]
        text = normalise(first.section)
        for copy in copies[1:]:
            if normalise(copy.section) == text:
                continue
            line, theirs = _first_difference(first.section, copy.section)
            if copy.page.date[:_DAY] < first.page.date[:_DAY]:
                what = f"{key} stands with newer text on {first.page.name} ({language}), which was read instead"
                found.append(warning("older-copy", Where(copy.page.name, line), what, excerpt=theirs, endpoint=key))
                differences.append(Difference(copy, first))
                continue
            what = f"{key} is documented with different text on {first.page.name} ({language})"
            hint = f"one of {first.page.name} and {copy.page.name} is out of date: crawl both again"
            found.append(
                error("pages-differ", Where(copy.page.name, line), what, excerpt=theirs, hint=hint, endpoint=key)
            )
            line, ours = _first_difference(copy.section, first.section)
            what = f"{key} is documented with different text on {copy.page.name} ({language})"
            found.append(
                error("pages-differ", Where(first.page.name, line), what, excerpt=ours, hint=hint, endpoint=key)
            )
            bad.update((first.page.name, copy.page.name))
    return found, differences


def _first_difference(reference: Section, section: Section) -> tuple[int, str]:
    """Line and text of the first line of ``section`` that is not what ``reference`` has there, else its last line."""
    expected = iter(normalise(reference).split("\n"))
    place = (section.line, section.title)
    for index, line in enumerate(section.lines):
        stripped = section.title if index == 0 else line.rstrip()
        if stripped:
            place = (section.line + index, stripped)
            if stripped != next(expected, None):
                break
    return place


def suspects(pages: Sequence[Page], groups: Groups) -> list[Finding]:
    """The pages that seem cut off behind their first language, unless another page shows that there is no second one.

    A whole copy elsewhere whose endpoint has no other language either is the proof.
    """
    found: list[Finding] = []
    for page in pages:
        if page.suspected is None:
            continue
        for one in page.copies:
            if one.request is None or not _whole_elsewhere(page, one, groups):
                found.append(page.suspected)
                break
    return found


def _whole_elsewhere(page: Page, one: PageSection, groups: Groups) -> bool:
    if one.request is None:
        return True
    key = one.request.key
    others = [copy for copy in groups.get((key, one.language), []) if copy.page is not page]
    bilingual = [copy for copy in others if len(copy.page.halves) > 1]
    text = normalise(one.section)
    translated = any(language != one.language for path, language in groups if path == key)
    return not translated and any(normalise(copy.section) == text for copy in bilingual)


# -------------------------------------------------------------------------------------------------------------- anchors

_ENTITIES = {"&": "&amp;", "'": "&#39;", '"': "&quot;", "<": "&lt;", ">": "&gt;"}


def slug(title: str) -> str:
    """A title as the docs site makes an anchor of it: entities escaped, runs of other characters become a dash."""
    escaped = "".join(_ENTITIES.get(char, char) for char in title)
    return "-".join(_words(escaped.lower()))


def _words(text: str) -> Iterator[str]:
    return (match[0] for match in re.finditer(r"[^\W_]+(?:_[^\W_]+)*", text))


def anchor_of(page: Page, section: Section) -> str:
    """The anchor of an endpoint's section: the page's own when it is a leaf, else below it the titles down to there."""
    if page.is_leaf:
        return page.anchor
    return anchor_below(page, section)


def anchor_below(page: Page, section: Section) -> str:
    """The anchor of a section inside a page: the page's own and the titles that lead down to the section."""
    return "-".join([page.anchor, *(slug(title) for title in (*section.trail[1:], section.title))])
