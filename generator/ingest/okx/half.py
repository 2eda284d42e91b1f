"""One language's section of an endpoint: its HTTP line, and its blocks sorted into parts. Nothing is decided yet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

import msgspec

from generator.findings import Where
from generator.ingest.okx import examples, limits, rows
from generator.ingest.okx.report import Report
from generator.ingest.okx.sections import Caption, Code, Paragraph, Part, Section, Table, split_blocks, unfenced
from generator.spec.model import Method

_HTTP_LINE = re.compile(r"`\s*(GET|POST|PUT|DELETE|PATCH)\s+(/[^\s`?]+)\s*`(.*)")
_TITLE_VERB = re.compile(r"(GET|POST|PUT|DELETE|PATCH)\s*/\s*(\S.*)")
_ROW_SHAPE = re.compile(r"^\s*\||\s\|\s[^|]*\s\|(?:\s|$)")
# Below such a heading a table lists the columns of a file that a call lets one download.
_FILE_COLUMNS = re.compile(r"csv", re.IGNORECASE)
_NOTHING = frozenset(("none", "none.", "无", "无。", "n/a"))
_CHANNEL = frozenset(("url path", "服务地址"))
_ENDPOINT_PARTS = frozenset(("limit", "rule", "permission", "http", "request", "response"))


class Place(msgspec.Struct, frozen=True):
    """A section and the page it was read from. ``anchor`` is the section's own."""

    page: str
    section: Section
    anchor: str


class RequestLine(msgspec.Struct, frozen=True):
    """The HTTP line of a section and its line number."""

    method: Method
    path: str
    line: int

    @property
    def key(self) -> str:
        """``METHOD /path``."""
        return f"{self.method} {self.path}"


def find_request_lines(section: Section) -> list[RequestLine]:
    """The HTTP lines of a section: a ticked verb and path that open a paragraph below a heading of an endpoint."""
    found: list[RequestLine] = []
    known = False
    previous = ""
    for index, line in unfenced(section.lines):
        if line.startswith("####"):
            known = known or limits.read_heading(line.lstrip("#"), 0).kind in _ENDPOINT_PARTS
        elif known and line.startswith("`") and not previous.strip():
            match = _HTTP_LINE.match(line)
            if match is not None:
                found.append(RequestLine(_method(match[1]), match[2], section.line + index))
        previous = line
    return found


def has_http_heading(section: Section) -> int:
    """The line of a heading that announces an HTTP request; 0 when there is none."""
    for index, line in unfenced(section.lines):
        if line.startswith("####") and limits.read_heading(line.lstrip("#"), 0).kind == "http":
            return section.line + index
    return 0


def lost_table(section: Section) -> tuple[int, str] | None:
    """Line and header of the first parameter table of a section that documents no endpoint; None without one.

    A section about a channel has tables of its own, and says at which address the channel is.
    """
    blocks = split_blocks(section)
    if any(isinstance(block, Part) and block.text.strip("* ").lower() in _CHANNEL for block in blocks):
        return None
    for block in blocks:
        if isinstance(block, Table) and rows.read_columns(block) is not None:
            return block.line, " | ".join(block.header)
    return None


def _method(word: str) -> Method:
    methods: dict[str, Method] = {"GET": "GET", "POST": "POST", "PUT": "PUT", "DELETE": "DELETE", "PATCH": "PATCH"}
    return methods[word]


class ParameterTable(msgspec.Struct, frozen=True):
    """A parameter table's rows, and the paragraphs printed before it inside the same part."""

    line: int
    rows: list[rows.RawField]
    intro: tuple[str, ...] = ()


class Half(msgspec.Struct):
    """One language's section, sorted into parts; nothing is decided yet."""

    page: str
    title: str
    title_verb: str
    line: int
    intro: list[str]
    headings: list[limits.Heading]
    requests: list[ParameterTable]
    responses: list[ParameterTable]
    samples: list[examples.Sample]
    notes: list[str]
    response_text: list[str]


def read_half(place: Place, request: RequestLine, report: Report) -> Half:
    """Sort the blocks of a section into parts; what belongs to no field becomes a note, in order."""
    return _HalfReader(place, request, report).run()


class _HalfReader:
    """Walks the blocks of a section and remembers which part they stand in."""

    def __init__(self, place: Place, request: RequestLine, report: Report) -> None:
        self.page = place.page
        self.request = request
        self.report = report
        self.blocks = split_blocks(place.section)
        verb = _TITLE_VERB.fullmatch(place.section.title)
        self.half = Half(
            page=place.page,
            title=verb[2] if verb else place.section.title,
            title_verb=verb[1] if verb else "",
            line=place.section.line,
            intro=[],
            headings=[],
            requests=[],
            responses=[],
            samples=[],
            notes=[],
            response_text=[],
        )
        # A line below a table's last row that is only one of these is the title of a note.
        titles = (
            block.text.strip().strip("*")
            for block in self.blocks
            if isinstance(block, Paragraph) and is_bold_title(block.text)
        )
        self.names = rows.row_names(block for block in self.blocks if isinstance(block, Table)).union(titles)
        self.part: limits.PartKind | Literal["intro"] = "intro"
        self.request_seen = False
        self.caption: Caption | None = None
        self.pending: list[str] = []
        # Of the part being read: its heading's text, whether a row was read, and the first line that looks like one.
        self.part_title = ""
        self.part_has_rows = False
        self.unread: tuple[int, str] | None = None

    def run(self) -> Half:
        for block in self.blocks:
            if isinstance(block, Paragraph):
                self.paragraph(block)
            elif isinstance(block, Table):
                self.table(block)
            else:
                self.flush()
                if isinstance(block, Part):
                    self.heading(block)
                elif isinstance(block, Caption):
                    self.drop_caption()
                    self.caption = block
                else:
                    self.code(block)
        self.flush()
        self.drop_caption()
        self.close_part()
        return self.half

    def where(self, line: int) -> Where:
        return Where(self.page, line)

    def flush(self) -> None:
        self.half.notes += self.pending
        self.pending = []

    def drop_caption(self) -> None:
        if self.caption is not None and self.caption.text:
            self.half.notes.append(self.caption.text)
            self.report.note(
                "caption-without-example",
                self.where(self.caption.line),
                "no code follows the caption; kept as a note",
                self.caption.text,
            )
        self.caption = None

    def close_part(self) -> None:
        """Say so when a part of parameters shows a table, and no row of it was read."""
        if self.unread is not None and not self.part_has_rows:
            self.table_not_read(*self.unread)
        self.unread = None
        self.part_has_rows = False

    def table_not_read(self, line: int, excerpt: str) -> None:
        self.report.error(
            "table-not-read",
            self.where(line),
            "this looks like a table of parameters, but no row of it was read",
            excerpt,
            "the page has a new layout or is broken: crawl it again, or teach ingest/okx the layout",
        )

    def look_for_rows(self, line: int, texts: Sequence[str]) -> None:
        """Remember the first line that looks like a row of a table, in the parts that hold parameters."""
        if self.unread is None and self.part in ("request", "response"):
            self.unread = next(
                (
                    (line + index, text.strip())
                    for index, text in enumerate(texts)
                    if _ROW_SHAPE.search(text) or rows.names_parameters(text)
                ),
                None,
            )

    def heading(self, block: Part) -> None:
        self.drop_caption()
        self.close_part()
        heading = limits.read_heading(block.text, block.line)
        self.part = heading.kind
        self.part_title = block.text
        if heading.kind == "request":
            self.request_seen = True
        elif heading.kind == "other":
            self.half.notes.append("#" * block.level + " " + block.text)
            self.report.note(
                "other-part",
                self.where(block.line),
                "the heading opens no part of an endpoint; kept as notes",
                block.text,
            )
        elif heading.kind in ("limit", "rule", "permission"):
            self.half.headings.append(heading)

    def paragraph(self, block: Paragraph) -> None:
        text = block.text
        self.look_for_rows(block.line, block.lines)
        if block.line == self.request.line:
            match = _HTTP_LINE.match(text)
            rest = text[match.start(3) :].strip() if match else ""
            if rest:
                self.half.notes.append(rest)
            return
        if self.part == "intro":
            self.half.intro.append(text)
        elif text.strip().lower() in _NOTHING and self.part in ("request", "response"):
            # Misheaded pages print "Response parameters / none" for a request without parameters.
            self.request_seen = True
        elif self.part == "request":
            self.pending.append(text)
        else:
            if self.part == "response" and not self.half.responses:
                self.half.response_text.append(text)
            self.half.notes.append(text)

    def table(self, block: Table) -> None:
        columns = rows.read_columns(block)
        is_request = columns is not None and self.is_request_table(columns)
        is_response = columns is not None and not is_request and self.part in ("response", "request")
        if columns is None or not (is_request or is_response):
            self.flush()
            self.half.notes.append(_table_text(block))
            header = " | ".join(block.header)
            if self.part in ("request", "response"):
                # Judged at the part's end: beside rows that were read, it explains something else.
                if rows.names_parameters(header) and self.unread is None:
                    self.unread = (block.line, header)
            elif rows.names_parameters(header) and _FILE_COLUMNS.search(self.part_title) is None:
                self.table_not_read(block.line, header)
            if columns is None and self.part in ("request", "response"):
                self.report.note(
                    "other-table",
                    self.where(block.line),
                    "a table without name and type columns; kept as a note",
                    " | ".join(block.header),
                )
            return
        for cell in columns.unknown:
            self.report.warning(
                "unknown-column", self.where(block.line), f"the column {cell!r} is not known; it was left out", cell
            )
        listed, glued = rows.read_rows(block, columns, self.names, self.report, self.page)
        self.part_has_rows = self.part_has_rows or bool(listed)
        intro = tuple(self.pending)
        self.pending = []
        table = ParameterTable(block.line, listed, intro)
        if is_request:
            self.half.requests.append(table)
            self.request_seen = True
            self.pending += ["\n".join(glued)] if glued else []
        else:
            self.half.notes += intro
            if self.half.responses:
                self.report.warning(
                    "second-response-table",
                    self.where(block.line),
                    "a further table of answer fields; its rows were added",
                )
            self.half.responses.append(table)
            self.half.notes += ["\n".join(glued)] if glued else []

    def is_request_table(self, columns: rows.Columns) -> bool:
        """Whether it has a Required column and does not stand in the answers of a section with a request part."""
        if columns.required is None:
            return self.part == "request" and not self.answered()
        return self.part == "request" or (self.part == "response" and not self.request_seen)

    def answered(self) -> bool:
        return any(sample.side == "response" for sample in self.half.samples)

    def code(self, block: Code) -> None:
        caption, self.caption = self.caption, None
        expected = _side_of(caption.text) if caption and caption.text else None
        if caption is None or not caption.text:
            expected = "response" if any(sample.side == "request" for sample in self.half.samples) else None
        samples = examples.read_code(
            block, caption.text if caption else "", expected, self.request.method, self.request.path
        )
        if caption is None and any(sample.text is not None for sample in samples):
            self.half.notes.append("\n".join(block.lines))
            self.look_for_rows(block.line, block.lines)
            self.report.note(
                "code-without-caption", self.where(block.line), "code without a caption; kept as a note", block.lines[0]
            )
            return
        self.half.samples += samples
        for sample in samples:
            if sample.problem:
                self.report.warning(
                    "unreadable-example" if sample.text is not None else "odd-example",
                    self.where(sample.line),
                    f"the {sample.side} example: {sample.problem}",
                    sample.text or "",
                    "it is kept as text" if sample.text is not None else "",
                )


def _side_of(caption: str) -> examples.Side:
    lowered = caption.lower()
    return "request" if lowered.startswith("request") or caption.startswith("请求") else "response"


def _table_text(table: Table) -> str:
    lines = [" | ".join(table.header), *("\n".join((" | ".join(row.cells), *row.more)) for row in table.rows)]
    return "\n".join(lines)


def is_bold_title(text: str) -> bool:
    """Whether the text is one bold line."""
    bare = text.strip()
    return "\n" not in bare and len(bare) > 4 and bare.startswith("**") and bare.endswith("**")
