"""One language's section of an endpoint: its HTTP line, and its blocks sorted into parts. Nothing is decided yet."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Literal

import msgspec

from generator.findings import Where
from generator.ingest.okx import examples, limits, rows
from generator.ingest.okx.python_sample import PythonCall
from generator.ingest.okx.report import Report
from generator.ingest.okx.sections import (
    Caption,
    Code,
    Furniture,
    Paragraph,
    Part,
    Section,
    Table,
    find_parts,
    split_blocks,
    unfenced,
)
from generator.spec.model import Method
from generator.spec.reading import Bucket

_SPEAKS_OF_LIMIT = re.compile(
    r"\brate[- ]limit|\b\d[\d,]* (?:requests?|orders?|times) (?:per|every|in)\b|"
    r"\btimes? (?:per|a) (?:day|month|hour)\b",
    re.IGNORECASE,
)
_VERB_AND_PATH = r"(GET|POST|PUT|DELETE|PATCH)[ \t]+(/[!-)+->@-_a-~]+)"
_HTTP_LINE = re.compile(rf"(?:[*+-][ ]+)?[*]{{0,2}}`[ \t]*{_VERB_AND_PATH}[ \t]*`[*]{{0,2}}(.*)", re.DOTALL)
_BARE_HTTP_LINE = re.compile(rf"(?:[*+-][ ]+)?[*]{{0,2}}{_VERB_AND_PATH}[*]{{0,2}}(.*)", re.DOTALL)
_LONE_CALL = re.compile(r"(?:[*+-][ ]+)?[*]{0,2}`?[ \t]*(?:GET|POST|PUT|DELETE|PATCH)[ \t]+/\S*(?:[ \t]+`[*]{0,2})?")
_MAY_BE_HTTP = re.compile(r"^(?:[*+-][ ]+)?[*]{0,2}`?[ \t]*(?:GET|POST|PUT|DELETE|PATCH)[ \t]+/", re.MULTILINE)
_TITLE_VERB = re.compile(r"(GET|POST|PUT|DELETE|PATCH)\s*/\s*(\S.*)")
_ROW_SHAPE = re.compile(r"^\s*\||\s\|\s[^|]*\s\|(?:\s|$)|<(?:table|tr|td|th)\b")
# Below such a heading a table lists the columns of a file that a call lets one download.
_FILE_COLUMNS = re.compile(r"csv", re.IGNORECASE)
_NOTHING = frozenset(("none", "none.", "无", "无。", "n/a"))
_ANNOUNCED = re.compile(r"http ?(?:request|请求)", re.IGNORECASE)
CHANNEL_PARTS = frozenset(("url path", "服务地址"))
_ENDPOINT_PARTS = frozenset(("limit", "rule", "permission", "http", "request", "response"))


class Place(msgspec.Struct, frozen=True):
    """A section and the page it was read from. ``anchor`` is the section's own, ``request`` its HTTP line."""

    page: str
    section: Section
    anchor: str
    request: RequestLine


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
    """The HTTP lines of a section: a verb and a path that open a paragraph below a heading of an endpoint.

    Ticks around them are needed but right below the heading that announces them.
    """
    # The heading of a section differs from page to page, what is below it stands on up to three.
    return [RequestLine(method, path, section.line + index) for method, path, index in _outline(section).calls]


def has_answer(section: Section) -> bool:
    """Whether a section with an HTTP line has the heading of an answer's part."""
    return _outline(section).answers


class _Outline(msgspec.Struct, frozen=True, gc=False):
    """The calls of a section with the indexes of their lines, and whether one of its headings opens an answer."""

    calls: tuple[tuple[Method, str, int], ...] = ()
    answers: bool = False


def _outline(section: Section) -> _Outline:
    return _outline_of(("", *section.lines[1:]) if section.level else section.lines)


@functools.lru_cache(maxsize=2048)
def _outline_of(lines: tuple[str, ...]) -> _Outline:
    text = "\n".join(lines)
    starts = [text.count("\n", 0, match.start()) for match in _MAY_BE_HTTP.finditer(text)]
    if not starts:
        return _Outline()
    parts = find_parts(lines)
    kinds = [(index, limits.read_heading(part.text, 0).kind) for index, part in parts.items()]
    outside = {index for index, _ in unfenced(lines)}
    # A paragraph starts below a blank line, a heading, or another call: a second one is none of its text.
    below = {-1, *parts, *(index + 1 for index, part in parts.items() if part.count > 1)}
    found: list[tuple[Method, str, int]] = []
    for index in starts:
        opens = index - 1 in below or not lines[index - 1].strip()
        if not opens or index in parts or index not in outside:
            continue
        above = [kind for place, kind in kinds if place < index]
        match = _HTTP_LINE.match(lines[index]) if not _ENDPOINT_PARTS.isdisjoint(above) else None
        if match is None and above and above[-1] == "http":
            match = _BARE_HTTP_LINE.match(lines[index])
        if match is not None:
            below.add(index)
            found.append((_method(match[1]), match[2], index))
    return _Outline(tuple(found), any(kind == "response" for _, kind in kinds))


def lone_call(section: Section) -> tuple[int, str] | None:
    """Line and text of the first line that is a verb and a path and nothing else; None without one."""
    if not _MAY_BE_HTTP.search("\n".join(section.lines)):
        return None
    found = ((index, line) for index, line in unfenced(section.lines) if _LONE_CALL.fullmatch(line.rstrip()))
    return next(((section.line + index, line) for index, line in found), None)


def has_http_heading(section: Section) -> int:
    """The line of a heading that announces an HTTP request; 0 when there is none."""
    # Other words for it, "URL" or "Method", are headings of prose too.
    if _ANNOUNCED.search("\n".join(section.lines)) is None:
        return 0
    for index, part in find_parts(section.lines).items():
        if _ANNOUNCED.search(part.text) is not None and limits.read_heading(part.text, 0).kind == "http":
            return section.line + index
    return 0


def lost_table(section: Section) -> tuple[int, str] | None:
    """Line and header of the first parameter table of a section that documents no endpoint; None without one.

    A section about a channel has tables of its own, and says at which address the channel is.
    """
    if any(line.startswith("#") and line.strip("#* ").lower() in CHANNEL_PARTS for line in section.lines):
        return None
    for block in split_blocks(section):
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

    language: str
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
    calls: list[PythonCall]
    paced: list[tuple[int, str]]
    """Lines of prose that speak of a limit."""
    http_line: int = 0
    intro_line: int = 0


def read_half(place: Place, language: str, report: Report) -> Half:
    """Sort the blocks of a section into parts; what belongs to no field becomes a note, in order."""
    return _HalfReader(place, language, report).run()


class _HalfReader:
    """Walks the blocks of a section and remembers which part they stand in."""

    def __init__(self, place: Place, language: str, report: Report) -> None:
        self.page = place.page
        self.request = place.request
        self.report = report
        self.blocks = split_blocks(place.section)
        verb = _TITLE_VERB.fullmatch(place.section.title)
        report.claim(place.page, place.section.line, "fact", "title")
        self.half = Half(
            language=language,
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
            calls=[],
            paced=[],
            http_line=place.request.line,
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
        self.part_level = 0
        self.part_has_rows = False
        self.unread: tuple[int, str] | None = None

    def run(self) -> Half:
        for block in self.blocks:
            if isinstance(block, Paragraph):
                self.paragraph(block)
            elif isinstance(block, Table):
                self.table(block)
            elif isinstance(block, Furniture):
                self.claim(block.line, "furniture", block.rule, len(block.lines))
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

    def claim(self, line: int, bucket: Bucket, rule: str, count: int = 1) -> None:
        self.report.claim(self.page, line, bucket, rule, count)

    def flush(self) -> None:
        self.half.notes += self.pending
        self.pending = []

    def drop_caption(self) -> None:
        if self.caption is not None and not self.caption.text:
            self.claim(self.caption.line, "furniture", "empty-quote")
        elif self.caption is not None:
            self.half.notes.append(self.caption.text)
            self.claim(self.caption.line, "prose", "caption-without-example")
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
        heading = limits.read_heading(block.text, block.line)
        if heading.kind == "other" and self.part in ("request", "response") and block.level > self.part_level:
            # The title of a table inside the part.
            self.pending.append(f"**{block.text.strip('* ')}**")
            self.claim(block.line, "prose", "inner-heading", block.count)
            return
        self.close_part()
        self.part = heading.kind
        self.part_level = block.level
        self.part_title = block.text
        if heading.kind in ("http", "request", "response"):
            if heading.rest:
                # It says more than that the part begins.
                self.half.notes.append("#" * max(block.level, 4) + " " + block.text)
            self.claim(block.line, "prose" if heading.rest else "furniture", "part-heading", block.count)
        if heading.kind == "request":
            self.request_seen = True
        elif heading.kind == "other":
            self.half.notes.append("#" * block.level + " " + block.text)
            self.claim(block.line, "prose", "other-part", block.count)
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
            match = _HTTP_LINE.match(text) or _BARE_HTTP_LINE.match(text)
            rest = text[match.start(3) :].strip() if match else ""
            if rest:
                self.half.notes.append(rest)
            self.claim(block.line, "fact", "http-line")
            self.claim(block.line + 1, "prose", "below-http-line", len(block.lines) - 1)
            return
        if text.strip().lower() in _NOTHING and self.part in ("request", "response"):
            # Misheaded pages print "Response parameters / none" for a request without parameters.
            self.request_seen = True
            self.claim(block.line, "fact", "no-parameters")
            return
        self.claim(block.line, "prose", "intro" if self.part == "intro" else "note", len(block.lines))
        self.half.paced += [
            (block.line + index, line) for index, line in enumerate(block.lines) if _SPEAKS_OF_LIMIT.search(line)
        ]
        if self.part == "intro":
            self.half.intro.append(text)
            self.half.intro_line = self.half.intro_line or block.line
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
            self.claim(block.line, "finding", "other-table", _height(block))
            header = " | ".join(block.header)
            if self.part in ("request", "response"):
                # Judged at the part's end: beside rows that were read, it explains something else.
                if rows.names_parameters(header) and self.unread is None:
                    self.unread = (block.line, header)
            elif rows.names_parameters(header) and _FILE_COLUMNS.search(self.part_title) is None:
                self.table_not_read(block.line, header)
            what = (
                "a table without name and type columns" if columns is None else "a table outside the parameters' parts"
            )
            self.report.note("other-table", self.where(block.line), f"{what}; kept as a note", header)
            return
        self.claim(block.line, "fact", "table-header", block.head)
        for cell in columns.unknown:
            self.report.warning(
                "unknown-column",
                self.where(block.line),
                f"the column {cell!r} is not known; it was added to the text",
                cell,
            )
        listed, glued = rows.read_rows(block, columns, self.names, self.report, self.page)
        if glued is not None:
            self.claim(glued.line, "prose", "glued-note", len(glued.lines))
            self.half.paced += [
                (glued.line + index, line) for index, line in enumerate(glued.lines) if _SPEAKS_OF_LIMIT.search(line)
            ]
        self.part_has_rows = self.part_has_rows or bool(listed)
        intro = tuple(self.pending)
        self.pending = []
        table = ParameterTable(block.line, listed, intro)
        if is_request:
            self.half.requests.append(table)
            self.request_seen = True
            self.pending += ["\n".join(glued.lines)] if glued else []
        else:
            self.half.notes += intro
            if columns.required is not None:
                what = "an answer's table has a column for what is required; it means nothing there and was left out"
                self.report.note("required-in-answer", self.where(block.line), what, " | ".join(block.header))
            if self.half.responses:
                self.report.warning(
                    "second-response-table",
                    self.where(block.line),
                    "a further table of answer fields; its rows were added",
                )
            self.half.responses.append(table)
            self.half.notes += ["\n".join(glued.lines)] if glued else []

    def is_request_table(self, columns: rows.Columns) -> bool:
        """Whether it has a Required column and does not stand in the answers of a section with a request part."""
        if columns.required is None:
            return self.part == "request" and not self.answered()
        return self.part == "request" or (self.part == "response" and not self.request_seen)

    def answered(self) -> bool:
        return any(sample.side == "response" for sample in self.half.samples)

    def caption_of(self, caption: Caption, *, has_samples: bool) -> None:
        """Account for the caption of a block that was read; where no sample has it for a title, nothing may be lost."""
        if has_samples and caption.text:
            self.claim(caption.line, "example", "caption")
        elif not caption.text:
            self.claim(caption.line, "furniture", "empty-quote")
        elif _PLAIN_CAPTION.fullmatch(caption.text.rstrip(" :：")):
            self.claim(caption.line, "furniture", "caption")
        else:
            self.half.notes.append(caption.text)
            self.claim(caption.line, "prose", "caption")

    def code(self, block: Code) -> None:
        caption, self.caption = self.caption, None
        for fence in block.fences:
            self.claim(fence, "furniture", "code-fence")
        if not block.lines:
            self.caption = caption
            return
        expected = _side_of(caption.text) if caption and caption.text else None
        if caption is None or not caption.text:
            expected = "response" if any(sample.side == "request" for sample in self.half.samples) else None
        method, path = self.request.method, self.request.path
        read = examples.read_block(block, caption.text if caption else "", expected, method, path)
        if caption is None and any(sample.text is not None for sample in read.samples):
            self.half.notes.append("\n".join(block.lines))
            self.claim(block.line, "prose", "code-without-caption", len(block.lines))
            self.look_for_rows(block.line, block.lines)
            self.report.note(
                "code-without-caption", self.where(block.line), "code without a caption; kept as a note", block.lines[0]
            )
            return
        read.tell(self.report, self.page)
        if caption is not None:
            self.caption_of(caption, has_samples=bool(read.samples))
        self.half.samples += read.samples
        self.half.calls += read.calls


_PLAIN_CAPTION = re.compile(
    r"(?:request|response|returned|return)s?\s+(?:example|sample|result)s?|请求示例|返回结果|返回示例|响应示例",
    re.IGNORECASE,
)


def _side_of(caption: str) -> examples.Side:
    lowered = caption.lower()
    return "request" if lowered.startswith("request") or caption.startswith("请求") else "response"


def _table_text(table: Table) -> str:
    lines = [" | ".join(table.header), *("\n".join((" | ".join(row.cells), *row.more)) for row in table.rows)]
    return "\n".join(lines)


def _height(table: Table) -> int:
    """How many lines of the page a table has."""
    if not table.rows:
        return table.head
    last = table.rows[-1]
    return last.line + last.count - table.line


def is_bold_title(text: str) -> bool:
    """Whether the text is one bold line."""
    bare = text.strip()
    return "\n" not in bare and len(bare) > 4 and bare.startswith("**") and bare.endswith("**")
