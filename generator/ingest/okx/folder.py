"""A docs folder: pages, their errors, and the sections of every endpoint, each read once.

The same text stands on up to three pages (leaf, group, chapter). Copies must agree; the leaf is read, else the
smallest page that holds the section. Languages are paired by METHOD and path, never by order.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from generator.findings import Finding, Where, error, note, warning
from generator.ingest.okx.across import pool
from generator.ingest.okx.endpoint import read_endpoint
from generator.ingest.okx.half import Place, RequestLine, find_request_lines, has_http_heading, lost_table
from generator.ingest.okx.limits import read_heading
from generator.ingest.okx.report import shorten
from generator.ingest.okx.rows import read_columns, split_name
from generator.ingest.okx.sections import (
    Front,
    Section,
    Table,
    cells_of,
    is_table_rule,
    normalise,
    read_front,
    split_blocks,
    split_halves,
    split_sections,
)
from generator.spec.model import Api
from generator.spec.reading import Progress, ReadEndpoint, Reading

_LANGUAGES = ("en", "zh")
_KEYS = ("exchange", "source_url", "anchor_id", "api_type", "updated_at")
_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|\+00:?00)?")
_UPDATED = re.compile(rb"^updated_at:[^\n]*", re.MULTILINE)
_BILINGUAL = "/docs-v5/en/"


class _Copy(msgspec.Struct, frozen=True):
    """A section of an endpoint on one page."""

    page: _Page
    section: Section
    request: RequestLine
    language: str


class _Page(msgspec.Struct):
    """A page that could be opened; ``copies`` are its endpoint sections."""

    name: str
    size: int
    front: Front
    date: str
    copies: list[_Copy]

    @property
    def is_leaf(self) -> bool:
        """Whether the page is one endpoint's own."""
        keys = {copy.request.key for copy in self.copies}
        return len(keys) == 1 and all(copy.section.level == 1 for copy in self.copies)


def read(docs: Path, api: Api, progress: Progress, /) -> Reading:
    """Read all pages below ``docs``. Never raises for what a page says: that is a finding.

    Raises:
        OSError: the folder or a file in it can't be read.
    """
    names = sorted(
        path.relative_to(docs).as_posix()
        for path in docs.rglob("*.md")
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(docs).parts)
    )
    findings: list[Finding] = []
    hashes: dict[str, str] = {}
    pages: list[_Page] = []
    for number, name in enumerate(names, 1):
        progress(number, len(names), name)
        raw = (docs / name).read_bytes()
        hashes[name] = hashlib.sha256(_UPDATED.sub(b"updated_at:", raw, count=1)).hexdigest()
        page, said = _open_page(name, raw, api.exchange)
        findings += said
        if page is not None:
            pages.append(page)
    bad = {finding.where.file for finding in findings if finding.severity == "error"}
    good = [page for page in pages if page.name not in bad]
    groups = _group(good)
    findings += _conflicts(groups, bad)
    read_endpoints, said = _read_all(groups, bad)
    findings += said
    bad |= {finding.where.file for finding in said if finding.severity == "error"}
    lost = {found.endpoint.key for found in read_endpoints if found.endpoint.page in bad}
    # A page that is not used needs no remarks beside its errors.
    findings = [
        finding
        for finding in findings
        if finding.severity == "error" or not (finding.where.file in bad or finding.endpoint in lost)
    ]
    return Reading(
        date=max((page.date for page in pages), default=""),
        endpoints=tuple(found for found in read_endpoints if found.endpoint.page not in bad),
        pages=hashes,
        bad_pages=tuple(sorted(bad)),
        findings=tuple(findings),
    )


# ---------------------------------------------------------------------------------------------------------------- pages


def _open_page(name: str, raw: bytes, exchange: str) -> tuple[_Page | None, list[Finding]]:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as failure:
        line = raw.count(b"\n", 0, failure.start) + 1
        excerpt = raw[max(0, failure.start - 20) : failure.start + 20].decode("utf-8", "backslashreplace")
        hint = "save the page as UTF-8 or crawl it again"
        return None, [error("not-utf-8", Where(name, line), "the page is not UTF-8", excerpt=excerpt, hint=hint)]
    if not text.strip():
        return None, [
            error(
                "empty-page", Where(name), "the page is empty", hint="crawl it again, or remove the file if it is gone"
            )
        ]
    lines = text.replace("\r\n", "\n").removeprefix("\ufeff").split("\n")
    front = read_front(lines)
    said = _check_front(name, front, exchange)
    if said:
        return None, said
    date = _DATE.fullmatch(front.values["updated_at"])
    page = _Page(name, len(raw), front, f"{date[1]}T{date[2]}" if date else "", [])
    return page, _fill(page, lines)


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
    if not _DATE.fullmatch(front.values["updated_at"]):
        what = f"updated_at is no date: {front.values['updated_at']!r}"
        return [error("front-matter", Where(name, 1), what, hint="like 2026-01-15T23:28:05")]
    return []


def _fill(page: _Page, lines: list[str]) -> list[Finding]:
    """Find the endpoint sections of a page; the findings say what is wrong with it as a whole."""
    said: list[Finding] = []
    halves = split_halves(lines, page.front.body_line)
    titled = 0
    filled = 0
    if len(halves) > len(_LANGUAGES):
        said.append(
            warning(
                "more-than-two-halves",
                Where(page.name, halves[2].line),
                f"the page has {len(halves)} parts separated by rules; from the third on they were left out",
            )
        )
    for language, half in zip(_LANGUAGES, halves, strict=False):
        endpoint: RequestLine | None = None
        for section in split_sections(half):
            titled += 1
            filled += any(line.strip() for line in section.lines[1:]) or section.level == 0
            taken = len(page.copies)
            said += _take_section(page, section, language)
            if len(page.copies) > taken:
                endpoint = page.copies[-1].request
            elif endpoint is not None:
                said += _lost_table(page, section, endpoint)
    if not titled:
        hint = "crawl it again, or remove the file if it is gone"
        said.append(error("empty-page", Where(page.name), "the page has front matter and nothing else", hint=hint))
    elif not filled:
        said.append(
            note("page-without-body", Where(page.name, page.front.body_line), "the page has a title and no text")
        )
    said += _cut_off(page, lines, len(halves))
    return said


def _lost_table(page: _Page, section: Section, endpoint: RequestLine) -> list[Finding]:
    """An error when a heading inside an endpoint's text cuts off a table of its parameters."""
    lost = lost_table(section)
    if lost is None:
        return []
    line, header = lost
    what = f"the heading {section.title!r} ends the text of {endpoint.key}, but a parameter table follows below it"
    hint = "the page has a new layout: crawl it again, or make that heading one of level 4"
    return [error("table-not-read", Where(page.name, line), what, excerpt=header, hint=hint, endpoint=endpoint.key)]


def _take_section(page: _Page, section: Section, language: str) -> list[Finding]:
    requests = find_request_lines(section)
    if len(requests) == 1:
        page.copies.append(_Copy(page, section, requests[0], language))
        return []
    if requests:
        keys = ", ".join(request.key for request in requests)
        where = Where(page.name, requests[1].line)
        hint = "one section documents one endpoint; look at the page"
        return [error("several-http-lines", where, f"one section has several HTTP lines: {keys}", hint=hint)]
    line = has_http_heading(section)
    if not line:
        return []
    what = "a heading announces an HTTP request, but no line like `GET /path` follows"
    hint = "the page is cut off or has a new layout: crawl it again"
    return [error("no-http-line", Where(page.name, line), what, excerpt=section.title, hint=hint)]


def _cut_off(page: _Page, lines: list[str], halves: int) -> list[Finding]:
    """The signs of a page that ends too early: half a row, half a language, a language without its answer."""
    hint = "the page is cut off: crawl it again"
    last = len(lines)
    while last and not lines[last - 1].strip():
        last -= 1
    columns = _columns_at(lines, last - 1)
    if columns and "|" in lines[last - 1] and len(cells_of(lines[last - 1])) < columns:
        found = len(cells_of(lines[last - 1]))
        what = f"the page ends in the middle of a table: {found} cells under a header of {columns}"
        return [error("page-cut-off", Where(page.name, last), what, excerpt=lines[last - 1], hint=hint)]
    if not page.copies:
        return []
    key = page.copies[-1].request.key
    if halves == 1 and _BILINGUAL in page.front.values["source_url"]:
        what = "the page documents endpoints and ends before its second language"
        return [error("page-cut-off", Where(page.name, last), what, excerpt=lines[last - 1], hint=hint, endpoint=key)]
    if page.is_leaf and len(page.copies) == 2 and _answers(page.copies[0]) and not _answers(page.copies[1]):
        what = "the second language of the endpoint ends before its answer"
        return [error("page-cut-off", Where(page.name, last), what, excerpt=lines[last - 1], hint=hint, endpoint=key)]
    if page.is_leaf and len(page.copies) == 1 and page.copies[0].language == "en":
        what = "the second language of the endpoint ends before its HTTP line"
        return [error("page-cut-off", Where(page.name, last), what, excerpt=lines[last - 1], hint=hint, endpoint=key)]
    missing = _missing_rows(page, last) if columns and "|" in lines[last - 1] else []
    if missing:
        what = f"the page ends with a table that lacks the first language's last rows: {shorten(missing)}"
        return [error("page-cut-off", Where(page.name, last), what, excerpt=lines[last - 1], hint=hint, endpoint=key)]
    return []


def _missing_rows(page: _Page, last: int) -> list[str]:
    """The rows that the table which ends the page lacks, when it has the first rows of the other language's table."""
    end = page.copies[-1]
    mates = [copy for copy in page.copies if copy.request.key == end.request.key and copy.language == "en"]
    if end.language == "en" or not mates or last >= end.section.line + len(end.section.lines):
        return []
    if _count_rows(end.section) >= _count_rows(mates[0].section):
        return []
    ours, theirs = _names_in_tables(end.section), _names_in_tables(mates[0].section)
    if not ours or len(ours) > len(theirs):
        return []
    rows, whole = ours[-1], theirs[len(ours) - 1]
    return whole[len(rows) :] if whole[: len(rows)] == rows else []


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
            return line.count("|") + 1
        if line.startswith("#") or (line.startswith(">") and "|" not in line):
            return 0
        index -= 1
    return 0


def _answers(copy: _Copy) -> bool:
    """Whether the section has the heading of an answer's part."""
    return any(
        line.startswith("####") and read_heading(line.lstrip("#"), 0).kind == "response" for line in copy.section.lines
    )


# --------------------------------------------------------------------------------------------------------------- copies

_Groups = dict[tuple[str, str], list[_Copy]]


def _group(pages: list[_Page]) -> _Groups:
    """All copies by endpoint and language; the best copy first."""
    groups: _Groups = {}
    for page in pages:
        for copy in page.copies:
            groups.setdefault((copy.request.key, copy.language), []).append(copy)
    for copies in groups.values():
        copies.sort(key=lambda copy: (not copy.page.is_leaf, copy.page.size, copy.page.name))
    return dict(sorted(groups.items()))


def _conflicts(groups: _Groups, bad: set[str]) -> list[Finding]:
    """Endpoints whose copies differ: an error for both pages, which join ``bad``."""
    found: list[Finding] = []
    for (key, language), copies in groups.items():
        first = copies[0]
        text = normalise(first.section)
        for copy in copies[1:]:
            other = normalise(copy.section)
            if other == text:
                continue
            line, theirs = _first_difference(first.section, copy.section)
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
    return found


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


def _read_all(groups: _Groups, bad: set[str]) -> tuple[list[ReadEndpoint], list[Finding]]:
    found: list[ReadEndpoint] = []
    findings: list[Finding] = []
    for key in sorted({key for key, _ in groups}):
        best = {
            language: copy
            for language in _LANGUAGES
            if (copy := _best(groups.get((key, language), []), bad)) is not None
        }
        lead = best.get("en") or best.get("zh")
        if lead is None:
            continue
        places = {language: _place(copy) for language, copy in best.items()}
        result = read_endpoint(lead.request, places.get("en"), places.get("zh"))
        findings += result.findings
        found.append(ReadEndpoint(endpoint=result.endpoint, date=lead.page.date, line=lead.section.line))
    pooled = pool([read.endpoint for read in found])
    return [
        msgspec.structs.replace(read, endpoint=endpoint) for read, endpoint in zip(found, pooled, strict=True)
    ], findings


def _best(copies: list[_Copy], bad: set[str]) -> _Copy | None:
    return next((copy for copy in copies if copy.page.name not in bad), None)


# -------------------------------------------------------------------------------------------------------------- anchors

_ENTITIES = {"&": "&amp;", "'": "&#39;", '"': "&quot;", "<": "&lt;", ">": "&gt;"}


def slug(title: str) -> str:
    """A title as the docs site makes an anchor of it: entities escaped, runs of other characters become a dash."""
    escaped = "".join(_ENTITIES.get(char, char) for char in title)
    return "-".join(_words(escaped.lower()))


def _words(text: str) -> Iterator[str]:
    return (match[0] for match in re.finditer(r"[^\W_]+(?:_[^\W_]+)*", text))


def _place(copy: _Copy) -> Place:
    anchor = copy.page.front.values["anchor_id"]
    if not copy.page.is_leaf:
        inner = [*copy.section.trail[1:], copy.section.title]
        anchor = "-".join([anchor, *(slug(title) for title in inner)])
    return Place(copy.page.name, copy.section, anchor)
