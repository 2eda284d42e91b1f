"""One page of the docs: its front matter, its languages, its sections, and the signs that it was cut off."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from generator.findings import Finding, Where, error, note, warning
from generator.ingest.okx.half import (
    RequestLine,
    find_request_lines,
    has_answer,
    has_http_heading,
    lone_call,
    lost_table,
)
from generator.ingest.okx.listed import date_of
from generator.ingest.okx.report import shorten
from generator.ingest.okx.rows import read_columns, split_name
from generator.ingest.okx.sections import (
    Front,
    Half,
    Section,
    Table,
    cells_of,
    is_table_rule,
    read_front,
    rule_columns,
    split_blocks,
    split_halves,
    split_sections,
)

LANGUAGES = ("en", "zh")
_KEYS = ("exchange", "source_url", "anchor_id", "updated_at")
_BILINGUAL = "/docs-v5/en/"
# On a Chinese page at least one character in seventeen is Chinese, on an English one a quoted word or two.
_CHINESE_SHARE = 0.02
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_ENOUGH_TEXT = 200
_SAMPLE = 20_000


class PageSection(msgspec.Struct):
    """A section of a page and what it is. ``request`` is its HTTP line when it documents an endpoint.

    ``unused`` is the code of the finding that says why nothing was read from it (empty: it may be read).
    """

    section: Section
    language: str
    request: RequestLine | None = None
    unused: str = ""


class Page(msgspec.Struct):
    """A page that could be opened."""

    name: str
    size: int
    front: Front
    date: str
    lines: list[str]
    halves: list[Half]
    sections: list[PageSection]
    suspected: Finding | None = None
    """What would be wrong with the page if no other page had the same text."""

    @property
    def copies(self) -> list[PageSection]:
        """The sections that document endpoints."""
        return [one for one in self.sections if one.request is not None]

    @property
    def is_leaf(self) -> bool:
        """Whether the page is one endpoint's own."""
        copies = self.copies
        keys = {copy.request.key for copy in copies if copy.request is not None}
        return len(keys) == 1 and all(copy.section.level == 1 for copy in copies)

    @property
    def anchor(self) -> str:
        """The page's own anchor in the docs."""
        return self.front.values["anchor_id"]


def smallest_first(pages: Iterable[Page]) -> list[Page]:
    """The pages with the fewest sections first: what stands on several of them is met where it is at home."""
    return sorted(pages, key=lambda page: (len(page.sections), page.size, page.name))


def decode(name: str, raw: bytes) -> tuple[list[str] | None, list[Finding]]:
    """The lines of a page, without the empty one behind its last line break."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as failure:
        line = raw.count(b"\n", 0, failure.start) + 1
        excerpt = raw[max(0, failure.start - 20) : failure.start + 20].decode("utf-8", "backslashreplace")
        hint = "save the page as UTF-8 or crawl it again"
        return None, [error("not-utf-8", Where(name, line), "the page is not UTF-8", excerpt=excerpt, hint=hint)]
    if not text.strip():
        hint = "crawl it again, or remove the file if it is gone"
        return None, [error("empty-page", Where(name), "the page is empty", hint=hint)]
    lines = text.replace("\r\n", "\n").removeprefix("\ufeff").split("\n")
    if not lines[-1]:
        lines.pop()
    return lines, []


def open_page(name: str, raw: bytes, exchange: str) -> tuple[Page | None, list[Finding]]:
    """A page and what is wrong with it as a whole; no page when nothing of it can be used."""
    lines, said = decode(name, raw)
    if lines is None:
        return None, said
    front = read_front(lines)
    said = _check_front(name, front, exchange)
    if said:
        return None, said
    halves = split_halves(lines, front.body_line)
    page = Page(name, len(raw), front, _date_of(front), lines, halves, [])
    return page, _fill(page)


def _check_front(name: str, front: Front, exchange: str) -> list[Finding]:
    hint = f"a page starts with three dashes, the keys {', '.join(_KEYS)} and three dashes"
    if front.problem:
        what = f"the front matter is broken: {front.problem}"
        return [error("front-matter", Where(name, front.problem_line), what, hint=hint)]
    missing = [key for key in _KEYS if not front.values.get(key)]
    if missing:
        return [error("front-matter", Where(name, 1), f"the front matter lacks {', '.join(missing)}", hint=hint)]
    if front.values["exchange"] != exchange:
        what = f"the page is of exchange {front.values['exchange']!r}, not {exchange!r}"
        return [error("front-matter", Where(name, 1), what, hint="is this the right docs folder?")]
    if not _date_of(front):
        what = f"updated_at is no date: {front.values['updated_at']!r}"
        return [error("front-matter", Where(name, 1), what, hint="like 2026-01-15T23:28:05")]
    return []


def _date_of(front: Front) -> str:
    return date_of(front.values["updated_at"])


# -------------------------------------------------------------------------------------------------------------- filling


def _fill(page: Page) -> list[Finding]:
    """Find the sections of a page; the findings say what is wrong with it as a whole."""
    said: list[Finding] = []
    titled = 0
    filled = 0
    languages, odd = _languages(page)
    said += odd
    for half, language in zip(page.halves, languages, strict=True):
        unused = "" if language in LANGUAGES else language
        endpoint: RequestLine | None = None
        for section in split_sections(half):
            titled += 1
            filled += any(line.strip() for line in section.lines[1:]) or section.level == 0
            one = PageSection(section, "" if unused else language, unused=unused)
            page.sections.append(one)
            if unused:
                continue
            said += _take_section(page, one)
            if one.request is not None:
                endpoint = one.request
            elif endpoint is not None:
                said += _lost_table(page, section, endpoint)
    if not titled:
        hint = "crawl it again, or remove the file if it is gone"
        said.append(error("empty-page", Where(page.name), "the page has front matter and nothing else", hint=hint))
    elif not filled:
        what = "the page has a title and no text"
        said.append(note("page-without-body", Where(page.name, _first_text(page.halves[0])), what))
    said += _cut_off(page)
    return said


def _languages(page: Page) -> tuple[list[str], list[Finding]]:
    """The language of each half, or the code of the finding that says why it is not read.

    English comes first; what the text looks like counts more than its place.
    """
    seen = [_looks(half.text) for half in page.halves]
    found: list[str] = []
    said: list[Finding] = []
    if seen[:2] == ["zh", "en"]:
        where = Where(page.name, _first_text(page.halves[0]))
        said.append(warning("languages-swapped", where, "the Chinese text stands first; each was read as what it is"))
        found = ["zh", "en"]
    for index, (half, looks) in enumerate(zip(page.halves, seen, strict=True)):
        if index < len(found):
            continue
        if index >= len(LANGUAGES):
            if index == len(LANGUAGES):
                what = f"the page has {len(seen)} parts separated by rules; from the third on they were left out"
                said.append(warning("more-than-two-halves", Where(page.name, _first_text(half)), what))
            found.append("more-than-two-halves")
        elif index == 1 and looks and looks == (seen[0] or LANGUAGES[0]):
            what = f"both halves of the page are {'Chinese' if looks == 'zh' else 'English'}; the first one was read"
            said.append(warning("same-language-twice", Where(page.name, _first_text(half)), what))
            found.append("same-language-twice")
        else:
            found.append(looks if index == 0 and looks else LANGUAGES[index])
    return found, said


def _first_text(half: Half) -> int:
    """The line of the first text of a half."""
    lines = half.text.split("\n")
    return half.line + next((index for index, line in enumerate(lines) if line.strip()), 0)


def _looks(text: str) -> str:
    """The language that the text looks like; empty when there is too little of it."""
    if len(text) < _ENOUGH_TEXT:
        return ""
    text = text[:_SAMPLE]
    # A Chinese character takes three bytes, a letter one: that is counted fast, and rules most text out.
    enough = _CHINESE_SHARE * len(text)
    if (len(text.encode()) - len(text)) / 2 < enough:
        return "en"
    sample = text[: _SAMPLE // 4]
    return "zh" if len(_CHINESE.findall(sample)) > _CHINESE_SHARE * len(sample) else "en"


def _lost_table(page: Page, section: Section, endpoint: RequestLine) -> list[Finding]:
    """An error when a heading inside an endpoint's text cuts off a table of its parameters."""
    lost = lost_table(section)
    if lost is None:
        return []
    line, header = lost
    what = f"the heading {section.title!r} ends the text of {endpoint.key}, but a parameter table follows below it"
    hint = "the page has a new layout: crawl it again, or make that heading one of level 4"
    return [error("table-not-read", Where(page.name, line), what, excerpt=header, hint=hint, endpoint=endpoint.key)]


def _take_section(page: Page, one: PageSection) -> list[Finding]:
    section = one.section
    requests = find_request_lines(section)
    if len(requests) == 1:
        one.request = requests[0]
        return []
    if requests:
        keys = ", ".join(request.key for request in requests)
        where = Where(page.name, requests[1].line)
        hint = "one section documents one endpoint; look at the page"
        return [error("several-http-lines", where, f"one section has several HTTP lines: {keys}", hint=hint)]
    line = has_http_heading(section)
    if not line:
        call = lone_call(section)
        if call is None:
            return []
        # Something tore the parts of an endpoint off: what is left must not pass for prose.
        one.unused = "call-without-parts"
        what = f"line {call[0]} is a call, but no heading of an endpoint stands above it; the section was not read"
        return [warning("call-without-parts", Where(page.name, section.line), what, excerpt=call[1])]
    what = "a heading announces an HTTP request, but no line like `GET /path` follows"
    hint = "the page is cut off or has a new layout: crawl it again"
    return [error("no-http-line", Where(page.name, line), what, excerpt=section.title, hint=hint)]


# -------------------------------------------------------------------------------------------------------------- cut off


def _cut_off(page: Page) -> list[Finding]:
    """The signs of a page that ends too early: half a row, half a language, a language without its answer."""
    hint = "the page is cut off: crawl it again"
    lines = page.lines
    last = len(lines)
    while last and not lines[last - 1].strip():
        last -= 1
    columns = _columns_at(lines, last - 1)
    if columns and "|" in lines[last - 1] and len(cells_of(lines[last - 1])) < columns:
        found = len(cells_of(lines[last - 1]))
        what = f"the page ends in the middle of a table: {found} cells under a header of {columns}"
        return [error("page-cut-off", Where(page.name, last), what, excerpt=lines[last - 1], hint=hint)]
    copies = page.copies
    if not copies or copies[-1].request is None:
        return []
    key = copies[-1].request.key

    def cut(what: str) -> Finding:
        return error("page-cut-off", Where(page.name, last), what, excerpt=lines[last - 1], hint=hint, endpoint=key)

    if len(page.halves) == 1 and _BILINGUAL in page.front.values["source_url"]:
        page.suspected = cut("the page documents endpoints and ends before its second language")
    elif page.is_leaf and len(copies) == 2 and has_answer(copies[0].section) and not has_answer(copies[1].section):
        return [cut("the second language of the endpoint ends before its answer")]
    elif page.is_leaf and len(copies) == 1 and copies[0].language == "en" and _has(page, "zh"):
        page.suspected = cut("the second language of the endpoint ends before its HTTP line")
    elif columns and "|" in lines[last - 1] and (missing := _missing_rows(copies, last)):
        return [cut(f"the page ends with a table that lacks the first language's last rows: {shorten(missing)}")]
    return []


def _has(page: Page, language: str) -> bool:
    return any(one.language == language for one in page.sections)


def _missing_rows(copies: list[PageSection], last: int) -> list[str]:
    """The rows that the table which ends the page lacks, when it has the first rows of the other language's table."""
    end = copies[-1]
    mates = [copy for copy in copies if _key(copy) == _key(end) and copy.language == "en"]
    if end.language == "en" or not mates or last >= end.section.line + len(end.section.lines):
        return []
    if _count_rows(end.section) >= _count_rows(mates[0].section):
        return []
    ours, theirs = _names_in_tables(end.section), _names_in_tables(mates[0].section)
    if not ours or len(ours) > len(theirs):
        return []
    rows, whole = ours[-1], theirs[len(ours) - 1]
    return whole[len(rows) :] if whole[: len(rows)] == rows else []


def _key(copy: PageSection) -> str:
    return copy.request.key if copy.request is not None else ""


def _count_rows(section: Section) -> int:
    return sum(" | " in line for line in section.lines)


def _names_in_tables(section: Section) -> list[list[str]]:
    """The names in the first column of each parameter table."""
    tables = (block for block in split_blocks(section) if isinstance(block, Table))
    return [[split_name(row.cells[0])[1] for row in table.rows] for table in tables if read_columns(table) is not None]


def _columns_at(lines: list[str], index: int) -> int:
    """How many columns the table has that goes to this line; 0 when none does."""
    while index > 0:
        line = lines[index]
        if is_table_rule(line):
            return rule_columns(line)
        if line.startswith("#") or (line.startswith(">") and "|" not in line):
            return 0
        index -= 1
    return 0
