"""What a section or a page is that documents no endpoint: a channel, an operation, error codes, prose."""

from __future__ import annotations

import functools
from typing import Literal

from generator.ingest.okx.error_tables import is_error_section
from generator.ingest.okx.half import CHANNEL_PARTS
from generator.ingest.okx.limits import read_heading
from generator.ingest.okx.pages import Page
from generator.ingest.okx.sections import Section, find_parts

SectionKind = Literal["endpoint", "channel", "operation", "errors", "prose", "title"]

_STRONGEST: tuple[SectionKind, ...] = ("endpoint", "operation", "channel", "errors", "prose")


def kind_of_section(section: Section) -> SectionKind:
    """What a section without an HTTP line is about."""
    return _kind_of(section.title, section.trail, section.lines[1:] if section.level else ("", *section.lines))


@functools.lru_cache(maxsize=1024)
def _kind_of(title: str, trail: tuple[str, ...], lines: tuple[str, ...]) -> SectionKind:
    """The same for the text below a heading: it stands on up to three pages."""
    section = Section(1, title, 1, (title, *lines), trail)
    address = limited = False
    for part in find_parts(section.lines).values():
        address = address or part.text.strip("* ").lower() in CHANNEL_PARTS
        limited = limited or read_heading(part.text, 0).kind == "limit"
    written = any(line.strip() for line in section.lines[1:])
    if address:
        return "operation" if limited else "channel"
    if is_error_section(section):
        return "errors"
    return "prose" if written else "title"


def kind_of_page(page: Page) -> str:
    """What a page is: that of its one section, or a group of endpoints, channels or texts."""
    kinds = {"endpoint" if one.request is not None else kind_of_section(one.section) for one in page.sections}
    if all(one.section.level <= 1 for one in page.sections) and len(page.sections) <= len(page.halves):
        return next((kind for kind in _STRONGEST if kind in kinds), "title")
    return "group" if kinds & {"endpoint", "channel", "operation"} else "group-of-texts"
