"""Tables of error codes as printed, chapter by chapter: which column holds what, and what became of every line.

What is certain is kept: a code as printed, a status that is one, a text in the row that it stands in. Everything else
is a finding.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import msgspec

from generator.findings import Where
from generator.ingest.okx.accounts import is_table_shaped
from generator.ingest.okx.report import Report
from generator.ingest.okx.sections import (
    Block,
    Caption,
    Code,
    Part,
    Row,
    Section,
    Table,
    cells_of,
    is_table_rule,
    normalise,
    split_blocks,
)
from generator.spec.model import Transport

_CODE = re.compile(r"[0-9]{1,12}(?:_[0-9]{1,12}){0,3}")
_STATUS = re.compile(r"[1-5][0-9]{2}")
_SEVERAL = re.compile(r"[,/;|&、，；]|<br ?/?>|\b(?:or|and)\b|[或和]")
_ROW_OF_CODE = re.compile(r"[ *`]{0,3}[0-9]{3,6}(?:_[0-9]{1,6})?[ *`]{0,3} \|(?: |$)")
_TITLE = re.compile(r"error[ -]?codes?\b|close frame|错误码|报错码|错误代码|报错代码|关闭帧", re.IGNORECASE)
_WEBSOCKET = re.compile(r"\bws\b|websocket", re.IGNORECASE)
_CLOSE_FRAME = re.compile(r"\bclos(?:e|ing) frames?\b|关闭帧", re.IGNORECASE)
# A line below a table's last row that says itself that it is none of its text.
_REMARK = re.compile(
    r"\W{0,2}(?:disclaimer|please note|notes?|免责声明|请注意|注意|备注|注)\W{0,2}[:：]", re.IGNORECASE
)

# Header cells without blanks and marks. Those called plain can head other tables too.
_CODE_WORD = re.compile(r"err(?:or)?(?:codes?|no|number)|(?:错误|报错)(?:码|代码|编码|编号)")
_PLAIN_CODE_WORD = re.compile(r"(?:sub)?codes?|代码|编码")
_STATUS_WORD = re.compile(r"http(?:status|response|响应|状态)?(?:codes?|status|代码|码|状态码|状态)")
_EITHER_WORD = re.compile(r"(?:status|close)codes?|(?:状态|关闭)(?:码|代码)")
_MESSAGE_WORD = re.compile(
    r"err(?:or)?(?:messages?|msg|descriptions?|text|reasons?)|reasontext"
    r"|(?:错误|报错)(?:提示|消息|信息|描述|说明|原因|文案)|文案"
)
_PLAIN_MESSAGE_WORD = re.compile(
    r"messages?|msg|reasons?|descriptions?|text|meaning|描述|说明|提示|信息|消息|原因|含义"
)


class ErrorPlace(msgspec.Struct, frozen=True):
    """A section, the page it stands on, and its anchor, if known.

    ``endpoint`` is ``METHOD /path`` when the section documents one. Of such a section, and of one that is ``aside``
    because it is about something else, only the tables of error codes are looked at.
    """

    page: str
    section: Section
    anchor: str = ""
    endpoint: str = ""
    aside: bool = False


class _Columns(msgspec.Struct, frozen=True):
    code: int
    status: int | None
    message: int | None
    closing: bool
    unknown: tuple[str, ...]


class ErrorRow(msgspec.Struct):
    """One code of one row; ``more`` are the lines below it that its message goes on in, ``printed`` is its own line."""

    page: str
    code: str
    status: int | None
    message: str
    line: int
    more: tuple[int, ...]
    printed: str

    @property
    def where(self) -> Where:
        """The row's place, for findings."""
        return Where(self.page, self.line, self.code)

    @property
    def says(self) -> tuple[str, int | None, str]:
        """All that the row states."""
        return self.code, self.status, self.message


class Chapter(msgspec.Struct):
    """The codes below one heading, in one language; ``names`` are the headings that lead there, outermost first."""

    language: str
    page: str
    anchor: str
    endpoint: str
    names: tuple[str, ...]
    line: int
    has_status: bool
    closing: bool
    rows: list[ErrorRow]
    heads: list[tuple[int, int]]
    """Lines of headings and of table heads, and how many."""

    @property
    def codes(self) -> set[str]:
        """Each code once."""
        return {row.code for row in self.rows}

    @property
    def transport(self) -> Transport | None:
        """How these codes come: a table with an HTTP status says it itself, else the headings do."""
        if self.has_status:
            return "rest"
        websocket = any(map(_WEBSOCKET.search, self.names))
        if (websocket and self.closing) or any(map(_CLOSE_FRAME.search, self.names)):
            return "websocket_close"
        return "websocket" if websocket else None


def is_error_section(section: Section) -> bool:
    """Whether a section has a table of error codes, or rows that look like those of one that lost its head."""
    lines = section.lines
    rows = 0
    for index in range(1 if section.level else 0, len(lines)):
        line = lines[index]
        if " | " not in line:
            continue
        if index + 1 < len(lines) and is_table_rule(lines[index + 1]):
            if _columns_of(tuple(cells_of(line)), about_errors=_about_errors(section)) is not None:
                return True
        elif _ROW_OF_CODE.match(line):
            rows += 1
            if rows > 1 or _about_errors(section):
                return True
    return False


def _about_errors(section: Section) -> bool:
    return any(_TITLE.search(title) for title in (section.title, *section.trail))


@lru_cache(maxsize=256)
def _columns_of(header: tuple[str, ...], *, about_errors: bool) -> _Columns | None:
    """Where a table of error codes keeps what; None when the table is another one."""
    words = ["".join(cell.strip("*` :：").lower().split()).strip("*`:：") for cell in header]

    def first(*known: re.Pattern[str]) -> int | None:
        return next((index for word in known for index, cell in enumerate(words) if word.fullmatch(cell)), None)

    status = first(_STATUS_WORD)
    code = first(_CODE_WORD)
    sure = code is not None
    if code is not None and status is None:
        status = first(_EITHER_WORD)
    if code is None:
        code = first(_PLAIN_CODE_WORD, _EITHER_WORD)
    message = first(_MESSAGE_WORD)
    sure = sure or status is not None or message is not None or about_errors
    if message is None:
        message = first(_PLAIN_MESSAGE_WORD)
    if code is None or (status is None and message is None) or not sure:
        return None
    unknown = tuple(cell for index, cell in enumerate(header) if index not in (code, status, message))
    return _Columns(code, status, message, _EITHER_WORD.fullmatch(words[code]) is not None, unknown)


def read_chapters(language: str, places: Iterable[ErrorPlace], report: Report) -> list[Chapter]:
    """All chapters, those of the smallest page first: a leaf before the pages that repeat it."""
    found: dict[tuple[str, str, tuple[str, ...]], Chapter] = {}
    for copies in _same_text(places):
        for copy in copies[1:]:
            _claim_copy(copy, report)
        trail = max((copy.section.trail for copy in copies), key=len)
        for chapter in _SectionReader(language, copies[0], trail, report).run():
            known = found.setdefault((chapter.page, chapter.endpoint, chapter.names), chapter)
            if known is not chapter:
                known.rows += chapter.rows
                known.heads += chapter.heads
                known.has_status = known.has_status or chapter.has_status
    return list(found.values())


def _same_text(places: Iterable[ErrorPlace]) -> list[list[ErrorPlace]]:
    """The sections by their text, the smallest page first. What stands twice on one page are two."""
    listed = list(places)
    sizes: Counter[str] = Counter()
    for place in listed:
        sizes[place.page] += len(place.section.lines)
    listed.sort(key=lambda place: (sizes[place.page], place.page, place.section.line))
    seen: Counter[tuple[str, str]] = Counter()
    groups: dict[tuple[str, str, int], list[ErrorPlace]] = {}
    for place in listed:
        text = normalise(place.section)
        seen[place.page, text] += 1
        groups.setdefault((place.endpoint, text, seen[place.page, text]), []).append(place)
    return list(groups.values())


def _is_aside(place: ErrorPlace) -> bool:
    return place.aside or bool(place.endpoint)


def _claim_copy(place: ErrorPlace, report: Report) -> None:
    for index, line in enumerate(place.section.lines):
        if line.strip() and not _is_aside(place):
            report.claim(place.page, place.section.line + index, "copy", "same-text")


def _runs(line: int, texts: Sequence[str]) -> Iterator[tuple[int, str, int]]:
    """The lines that look like rows and stand together: line and text of the first one, and how many."""
    count = 0
    for index, text in enumerate((*texts, ""), 1):
        if is_table_shaped(text):
            count += 1
        elif count:
            yield line + index - 1 - count, texts[index - 1 - count], count
            count = 0


class _SectionReader:
    """Reads the tables of a section, and says what becomes of its other lines."""

    def __init__(self, language: str, place: ErrorPlace, trail: tuple[str, ...], report: Report) -> None:
        self.language = language
        self.place = place
        self.section = place.section
        self.trail = trail
        self.report = report
        self.aside = _is_aside(place)
        self.about_errors = _about_errors(place.section)
        self.parts: list[Part] = []
        self.chapters: list[Chapter] = []

    def run(self) -> list[Chapter]:
        section = self.section
        self.heading(section.line, section.lines[0] if section.level else "")
        if not section.level:
            self.text(section.line, section.lines[:1])
        for block in split_blocks(section):
            self.block(block)
        return self.chapters

    def block(self, block: Block) -> None:
        if isinstance(block, Part):
            self.parts = [part for part in self.parts if part.level < block.level] + [block]
            self.heading(block.line, block.text)
        elif isinstance(block, Table):
            about = self.about_errors or any(_TITLE.search(part.text) for part in self.parts)
            columns = _columns_of(block.header, about_errors=about)
            if columns is not None:
                self.table(block, columns)
            else:
                self.other_table(block)
        elif isinstance(block, Caption):
            self.text(block.line, (block.text,))
        else:
            self.text(block.line, block.lines)
            for line in block.fences if isinstance(block, Code) else ():
                self.elsewhere(line, "error-page-text")

    def heading(self, line: int, text: str) -> None:
        if is_table_shaped(text):
            self.text(line, (text,))
        elif text:
            self.elsewhere(line, "error-heading")

    def elsewhere(self, line: int, rule: str, count: int = 1) -> None:
        if not self.aside:
            self.report.claim(self.place.page, line, "elsewhere", rule, count)

    def text(self, line: int, texts: Sequence[str]) -> None:
        """Lines outside of tables: what looks like a row must not pass for text."""
        for number, text, count in [] if self.aside else _runs(line, texts):
            self.unread(number, text, f"{count} lines that look like rows stand outside of a table", count)
        for number, text in enumerate(texts, line):
            if text.strip() and not is_table_shaped(text):
                self.elsewhere(number, "error-page-text")

    def unread(self, line: int, text: str, what: str, count: int = 1) -> None:
        page = self.place.page
        self.report.warning("error-row-not-read", Where(page, line), f"{what}; not read", text)
        self.report.claim(page, line, "finding", "error-row-not-read", count)

    def other_table(self, block: Table) -> None:
        if self.aside:
            return
        page, code = self.place.page, "error-table-not-read"
        what = "a table beside those of error codes; it was not read"
        self.report.warning(code, Where(page, block.line), what, " | ".join(block.header))
        self.report.claim(page, block.line, "finding", code, block.head)
        for row in block.rows:
            self.report.claim(page, row.line, "finding", code, row.count)
        if block.rows and block.rows[0].line > block.line + block.head:
            # Between them stands text, or so it may be.
            what = f"rows of the table in line {block.line}, which was not read"
            self.report.warning(code, Where(page, block.rows[0].line), what, " | ".join(block.rows[0].cells))

    def table(self, block: Table, columns: _Columns) -> None:
        place, section = self.place, self.section
        titles = (*self.trail, section.title, *(part.text for part in self.parts))
        chapter = Chapter(
            language=self.language,
            page=place.page,
            anchor=place.anchor,
            endpoint=place.endpoint,
            names=tuple(name for title in titles if (name := title.strip("* "))),
            line=block.line,
            has_status=columns.status is not None,
            closing=columns.closing,
            rows=[],
            heads=[(block.line, block.head)],
        )
        if not self.aside:
            chapter.heads += [
                (line, 1) for line in (section.line, *(part.line for part in self.parts)) if section.level
            ]
        for cell in columns.unknown:
            what = f"the column {cell!r} is not known; it was left out"
            self.report.warning("unknown-column", Where(place.page, block.line), what, cell)
        width = len(block.header)
        for index, row in enumerate(block.rows):
            self.row(row, columns, width, chapter, last=index == len(block.rows) - 1)
        if chapter.rows:
            self.chapters.append(chapter)
            return
        what = "no row of this table of error codes was read"
        self.report.warning("error-table-empty", Where(place.page, block.line), what, " | ".join(block.header))
        self.report.claim(place.page, block.line, "finding", "error-table-empty", block.head)

    def row(self, row: Row, columns: _Columns, width: int, chapter: Chapter, *, last: bool) -> None:
        """A row and the lines below it: more text of its last cell, or rows with a cell missing."""
        cells: Sequence[str] = row.cells
        line = row.line
        more: list[tuple[int, str]] = []
        for number, text in enumerate(row.more, row.line + 1):
            if is_table_shaped(text):
                if _ROW_OF_CODE.match(text):
                    self.one_row(cells, line, more, columns, width, chapter)
                    cells, line, more = cells_of(text, width - 1), number, []
                else:
                    self.unread(number, text, "a line below a row has cells of its own")
            elif last and _REMARK.match(text):
                self.remark(number, row.more[number - row.line - 1 :])
                break
            else:
                more.append((number, text))
        self.one_row(cells, line, more, columns, width, chapter)

    def remark(self, line: int, texts: Sequence[str]) -> None:
        what = "a remark below the last row is no part of its message; it was left out"
        self.report.note("remark-below-table", Where(self.place.page, line), what, texts[0])
        self.text(line, texts)
        if self.aside:
            self.report.claim(self.place.page, line, "finding", "remark-below-table", len(texts))

    def one_row(
        self,
        cells: Sequence[str],
        line: int,
        more: list[tuple[int, str]],
        columns: _Columns,
        width: int,
        chapter: Chapter,
    ) -> None:
        printed = " | ".join(cells)
        codes, problem = _codes(_cell(cells, columns.code))
        if not codes:
            self.unread(line, printed, problem)
            for number, text in more:
                if text.strip():
                    self.report.claim(self.place.page, number, "finding", "error-row-not-read")
            return
        if problem:
            self.report.warning("several-error-codes", Where(self.place.page, line), problem, printed)
        if len(cells) < width:
            what = f"{len(cells)} cells under a header of {width}; the cells were counted from the left"
            self.report.warning("error-row-incomplete", Where(self.place.page, line, codes[0]), what, printed)
        message = _cell(cells, columns.message)
        texts: tuple[int, ...] = ()
        if columns.message is not None and columns.message == len(cells) - 1:
            message = "\n".join((message, *(text for _, text in more))).strip("\n")
            texts = tuple(number for number, text in more if text.strip())
        else:
            for number, text in more:
                if text.strip():
                    self.unread(number, text, "a line below a row does not belong to its message")
        for code in codes:
            status = self.status(cells, line, columns, code)
            chapter.rows.append(ErrorRow(self.place.page, code, status, message, line, texts, printed))

    def status(self, cells: Sequence[str], line: int, columns: _Columns, code: str) -> int | None:
        """The HTTP status; None, with a finding, where the row has none that is one."""
        if columns.status is None:
            return None
        word = _cell(cells, columns.status).strip("`* ")
        if _STATUS.fullmatch(word):
            return int(word)
        what = f"{word!r} is no HTTP status; the code was kept without one" if word else "the row has no HTTP status"
        self.report.warning("http-status-not-read", Where(self.place.page, line, code), what, " | ".join(cells))
        return None


def _cell(cells: Sequence[str], column: int | None) -> str:
    return cells[column] if column is not None and column < len(cells) else ""


def _codes(cell: str) -> tuple[list[str], str]:
    """The codes of a cell as printed, and what is to be said about it; no codes when it is not sure which they are."""
    text = cell.strip("`* ")
    if _CODE.fullmatch(text):
        return [text], ""
    if not text:
        return [], "the row has no code"
    parts = [part.strip("`* ") for part in _SEVERAL.split(text)]
    if len(parts) > 1 and all(_CODE.fullmatch(part) for part in parts):
        return list(dict.fromkeys(parts)), f"the row stands for {len(parts)} codes; each has one of its own now"
    return [], f"{text!r} is no code, or more than one"
