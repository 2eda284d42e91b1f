"""Markdown layout of a docs page: front matter, language halves, sections, and the blocks of a section.

Which heading opens a part, and which line a table, is for ``limits`` and ``tables`` to say. Every piece carries the
1-based line it starts on, and every non-blank line of a section ends up in exactly one block. All of it is linear in
the length of the text.
"""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from generator.ingest.okx.limits import is_stated, names_example, opens_section, read_heading
from generator.ingest.okx.tables import Grid, cells_of, find_header, is_table_rule, rule_columns, unbroken

__all__ = (
    "Block",
    "Caption",
    "Code",
    "Front",
    "Furniture",
    "Half",
    "Paragraph",
    "Part",
    "Row",
    "Section",
    "Table",
    "cells_of",
    "fences",
    "find_parts",
    "is_table_rule",
    "normalise",
    "read_front",
    "rule_columns",
    "split_blocks",
    "split_halves",
    "split_sections",
    "unfenced",
)

_FRONT_RULE = "---"
_FRONT_KEY = re.compile(r"([A-Za-z_][A-Za-z0-9_]*):[ \t]*(.*)")
_SECTION_HEADING = re.compile(
    r"^ {0,3}(#{1,3}|#{4,6}(?=[ \t]+(?:GET|POST|PUT|DELETE|PATCH|WS)[ \t]*/[ \t]*\S))[ \t\u00a0\u3000]+(\S.*)$",
    re.MULTILINE,
)
_UNDERLINED = re.compile(r"^([^\s#>|`~\-=*_+].*)\n(={3,}|-{3,})[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r" {0,3}(#{1,6})([ \t\u00a0\u3000]*)(\S.*)")
_HTML_HEADING = re.compile(r" {0,3}<h([1-6])(?:\s[^<>]*)?>(.*)</h[1-6]>\s*", re.IGNORECASE)
_BOLD_LINE = re.compile(r" {0,3}(\*\*|__)([^*_].*?)\1\s*[:：]?\s*")
_STATED = re.compile(
    r" {0,3}(?:[-*+•][ ]+)?(?:\*\*|__|`)?(?:rate ?limit|permission|限速|频率限制|权限)[^|]*", re.IGNORECASE
)
_PART_STARTS = frozenset("#=-*_<+•`RrPp限频权 ")
_BULLET = re.compile(r"^[-*+•][ ]+")
_STATED_FIRST = frozenset("-*+•_`RrPp限频权 ")
_RULE = re.compile(r" {0,3}(?:-[ \t]*-[ \t]*-[-\t ]*|\*[ \t]*\*[ \t]*\*[*\t ]*|_[ \t]*_[ \t]*_[_\t ]*)")
_UNDERLINE = re.compile(r"(?:={3,}|-{3,})[ \t]*")
_CLOSING = re.compile(r"[ \t]+#+$|[ \t]*\{#[^{}]*\}$")
_ANCHOR = re.compile(r"\s*<a\s[^<>]*>\s*</a>\s*", re.IGNORECASE)
_LIST_ITEM = re.compile(r"\s*(?:[*+-]|\d+\\?[.)])\s")
_CODE_INDENT = ("    ", "\t", " \t", "  \t", "   \t")
_FENCE = re.compile(r"([ \t]*)(`{3,}+|~{3,}+)([^`]*)")
_COMMENT, _COMMENT_END = "<!--", "-->"
_LONGEST_COMMENT = 60
_LONGEST_STATEMENT = 200


class Front(msgspec.Struct, frozen=True):
    """Front matter: its keys and values as printed, and what is wrong with it (empty: nothing)."""

    values: dict[str, str]
    body_line: int
    problem: str = ""
    problem_line: int = 1


class Half(msgspec.Struct, frozen=True):
    """The text of one language; ``line`` is the page's line of its first line."""

    line: int
    text: str


class Section(msgspec.Struct, frozen=True):
    """A heading of level 1 to 3 and the lines below it, up to the next such heading.

    ``lines`` starts with the heading itself; ``trail`` holds the titles of the headings above it, outermost first.
    """

    level: int
    title: str
    line: int
    lines: tuple[str, ...]
    trail: tuple[str, ...] = ()


class Paragraph(msgspec.Struct, frozen=True):
    """Lines of prose that belong together."""

    line: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The lines as printed, without trailing blanks."""
        return "\n".join(self.lines)


class Part(msgspec.Struct, frozen=True):
    """A heading inside a section. ``level`` is 0 for a line that stands for one: bold, or a limit stated in a list.

    ``count`` is the number of its lines: two where it is underlined.
    """

    line: int
    level: int
    text: str
    count: int = 1


class Furniture(msgspec.Struct, frozen=True):
    """Lines that say nothing: ``rule`` names what they are."""

    line: int
    lines: tuple[str, ...]
    rule: str


class Caption(msgspec.Struct, frozen=True):
    """A line that introduces a block of code: a quoted one, or a heading or bold line that announces an example."""

    line: int
    text: str


class Code(msgspec.Struct, frozen=True):
    """Indented code, its common indent of four taken off; blank lines at both ends are gone.

    ``fences`` are the lines of ticks around it, if any.
    """

    line: int
    lines: tuple[str, ...]
    fences: tuple[int, ...] = ()


class Row(msgspec.Struct, frozen=True, gc=False):
    """One row of a table. ``cells`` may be fewer than the header's; ``more`` are the lines below of its last cell.

    A cell may have several lines itself: then further cells stand behind its last line, and ``joined`` counts the lines
    that the cells have beyond the first.
    """

    line: int
    cells: tuple[str, ...]
    more: tuple[str, ...] = ()
    joined: int = 0

    @property
    def count(self) -> int:
        """How many lines of the page the row has."""
        return 1 + self.joined + len(self.more)

    @property
    def text(self) -> str:
        """The last cell with all its lines, blank ends off."""
        return "\n".join((self.cells[-1], *self.more)).strip("\n")


class Table(msgspec.Struct, frozen=True):
    """A table: header cells without bold marks, and its rows. ``line`` is the header's, ``head`` how many lines it has.

    All lines from the header to the last line of the last row are the table's; ``behind`` is the first line of the
    text that follows them.
    """

    line: int
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    head: int = 2
    behind: str = ""


Block = Paragraph | Part | Caption | Code | Table | Furniture


def read_front(lines: list[str]) -> Front:
    """Read the front matter at the top of a page; never raises, ``problem`` says what is wrong."""
    if not lines or lines[0].rstrip() != _FRONT_RULE:
        return Front({}, 1, "the page does not start with a line of three dashes")
    values: dict[str, str] = {}
    for number, line in enumerate(lines[1:], 2):
        stripped = line.rstrip()
        if stripped == _FRONT_RULE:
            return Front(values, number + 1)
        match = _FRONT_KEY.fullmatch(stripped)
        if match is None:
            return Front(values, number, "a line that is not 'key: value'", number)
        if match[1] in values:
            return Front(values, number, f"key {match[1]!r} stands there twice", number)
        values[match[1]] = match[2]
    return Front(values, len(lines), "the closing line of three dashes is missing", len(lines))


def fences(lines: Sequence[str]) -> dict[int, int]:
    """The blocks between lines of three ticks or tildes: index of the opening line -> index of the closing line.

    A fence that is never closed, or that has a part's heading or another opening inside, is none: a stray line of
    ticks must not swallow what follows.
    """
    found: dict[int, int] = {}
    whole = "\n".join(lines)
    if "```" not in whole and "~~~" not in whole:
        return found
    start: int | None = None
    mark = ""
    for index, line in enumerate(lines):
        if "```" in line or "~~~" in line:
            match = _FENCE.fullmatch(line)
            if match is None:
                continue
            if start is not None and match[2].startswith(mark) and not match[3].strip():
                found[start] = index
                start = None
            elif start is None or match[2].startswith(mark):
                start, mark = index, match[2]
        elif start is not None and line.startswith("####") and _is_part_heading(line):
            start = None
    return found


def _is_part_heading(line: str) -> bool:
    match = _HEADING.fullmatch(line)
    return match is not None and len(match[1]) >= _PART_LEVEL and bool(match[2])


_PART_LEVEL = 4


def unfenced(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines outside fences with their indexes."""
    ends = fences(lines)
    if not ends:
        yield from enumerate(lines)
        return
    last = -1
    for index, line in enumerate(lines):
        last = max(last, ends.get(index, -1))
        if index > last:
            yield index, line


_DRAWN = frozenset("-*_")
_LINE_BELOW = re.compile(r"\n[ ]{0,3}(?:={2,}|-{2,})[ \t]*(?:\n|\Z)")
"""A line of dashes or equal signs alone, which may make the line above a heading."""


def split_halves(lines: list[str], first_line: int) -> list[Half]:
    """Split the body at rules that are followed by a title. ``lines`` is the whole page, ``first_line`` 1-based."""
    body = lines[first_line - 1 :]
    drawn = [index for index, line in enumerate(body) if line[:1] in _DRAWN and _RULE.fullmatch(line)]
    outside = {index for index, _ in unfenced(body)} if drawn and fences(body) else None
    rules = (first_line - 1 + index for index in drawn if outside is None or index in outside)
    level = _first_level(lines, first_line - 1)
    starts = [first_line, *(index + 2 for index in rules if _title_follows(lines, index + 1, level))]
    ends = [start - 2 for start in starts[1:]] + [len(lines)]
    return [Half(start, "\n".join(lines[start - 1 : end])) for start, end in zip(starts, ends, strict=True)]


def _first_level(lines: Sequence[str], index: int) -> str:
    """The hashes of the first heading of a page, with the blank behind them: a language starts as the page does."""
    index = _next_filled(lines, index)
    match = _HEADING.fullmatch(lines[index]) if index < len(lines) else None
    return f"{match[1]} " if match is not None and len(match[1]) < _PART_LEVEL else "# "


def _next_filled(lines: Sequence[str], index: int) -> int:
    while index < len(lines) and not lines[index].strip():
        index += 1
    return index


def _title_follows(lines: Sequence[str], index: int, level: str) -> bool:
    index = _next_filled(lines, index)
    if index >= len(lines):
        return False
    below = lines[index + 1] if index + 1 < len(lines) else ""
    return lines[index].startswith(("# ", level)) or (below.startswith("===") and not below.strip("= \t"))


def split_sections(half: Half) -> list[Section]:
    """All sections of a half, in order. Text before the first heading is a section of level 0 without a title."""
    marks = _section_marks(half.text)
    sections: list[Section] = []
    line = half.line
    position = 0
    trail: list[tuple[int, str]] = []
    bounds = [*marks, (len(half.text), 0, "")]
    if bounds[0][0] > 0 and half.text[: bounds[0][0]].strip():
        sections.append(Section(0, "", line, tuple(half.text[: bounds[0][0]].rstrip("\n").split("\n"))))
    for (start, level, title), (end, _, _) in zip(marks, bounds[1:], strict=True):
        line += half.text.count("\n", position, start)
        position = start
        trail = [entry for entry in trail if entry[0] < level]
        text = half.text[start:end].rstrip("\n")
        sections.append(Section(level, title, line, tuple(text.split("\n")), tuple(name for _, name in trail)))
        trail.append((level, title))
    return sections


def _section_marks(text: str) -> list[tuple[int, int, str]]:
    """Where sections start, their level and title: the headings of level 1 to 3 that open no part of a section."""
    code = _fenced_spans(text)
    found = [
        (match.start(), len(match[1]), _CLOSING.sub("", match[2].strip()).strip())
        for match in _SECTION_HEADING.finditer(text)
        if not _inside(match.start(), code)
    ]
    if _LINE_BELOW.search(text) is not None:
        underlined = [
            (match.start(), 1 if match[2].startswith("=") else 2, match[1].strip())
            for match in _UNDERLINED.finditer(text)
            if not _inside(match.start(), code) and _is_underlined(text, match)
        ]
        found = sorted([*found, *underlined])
    outline = _Outline(text)
    for start, level, title in found:
        if not outline.inside(start, level, title):
            outline.marks.append((start, level, title))
            outline.parts_at = 0
    return outline.marks


class _Outline:
    """Tells the headings of sections from those inside a section, in order."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.marks: list[tuple[int, int, str]] = []
        # The highest level at which the section has a heading of a part; 0 without one above level 4.
        self.parts_at = 0

    def inside(self, start: int, level: int, title: str) -> bool:
        """Whether a heading stands inside the section above it.

        Words that can only open a part always do; others below the section's title where its parts have headings of
        that level, or of a deeper one. A hash in a sentence that began above ("# of orders") is no heading.
        """
        if not self.marks or opens_section(title):
            return False
        above, inside, _ = self.marks[-1]
        heading = read_heading(title, 0)
        known = heading.kind != "other"
        if known and heading.sure:
            if level > inside:
                self.parts_at = min(self.parts_at or level, level)
            return True
        if self.parts_at and level >= self.parts_at:
            return True
        if known and level > inside and self.text.find("\n####", above, start) >= 0:
            return True
        return title[:1].islower() and title[:1].isascii() and start > 1 and self.text[start - 2] != "\n"


def _is_underlined(text: str, match: re.Match[str]) -> bool:
    """Whether a line above dashes or equal signs is a heading: it stands alone, and dashes need known words."""
    above = text[text.rfind("\n", 0, max(0, match.start() - 1)) + 1 : match.start()].strip()
    if above.strip("=-"):
        return False
    return match[2].startswith("=") or opens_section(match[1]) or read_heading(match[1], 0).sure


def _fenced_spans(text: str) -> list[tuple[int, int]]:
    """The fences of a text as offsets, in order."""
    if "```" not in text and "~~~" not in text:
        return []
    lines = text.split("\n")
    starts = list(itertools.accumulate((len(line) + 1 for line in lines), initial=0))
    return [(starts[first], starts[last]) for first, last in fences(lines).items()]


def _inside(offset: int, spans: list[tuple[int, int]]) -> bool:
    index = bisect.bisect_right(spans, (offset, len(spans))) - 1
    return index >= 0 and offset < spans[index][1]


def normalise(section: Section) -> str:
    """The section's text for comparing copies: blank lines, trailing blanks and the heading's level do not count."""
    body = [stripped for line in section.lines[1:] if (stripped := line.rstrip())]
    if body and section.level == 1 and not body[0].strip("="):
        del body[0]
    return "\n".join([section.title, *body])


def find_parts(lines: Sequence[str], fenced: Mapping[int, int] | None = None) -> dict[int, Part]:
    """The headings inside a section by the index of their line, as ``split_blocks`` sees them; ``line`` is the index.

    Beside headings of level 4 and deeper these are headings of any level, bold lines, underlined lines and list items
    whose words open a part of an endpoint.
    """
    ends = fences(lines) if fenced is None else fenced
    found: dict[int, Part] = {}
    last = 0
    for index, line in enumerate(lines):
        if index in ends and index > last:
            last = ends[index]
        if line[:1] in _PART_STARTS and index > last and not line.startswith("    "):
            part = _part_at(lines, index)
            if part is not None:
                found[part.line] = part
    return found


def _part_at(lines: Sequence[str], index: int) -> Part | None:
    line = lines[index]
    first = line[0]
    if first == "#" or (first == " " and line[:4].lstrip(" ").startswith("#")):
        return _hashed(lines, index)
    if first in "=-" and _UNDERLINE.fullmatch(line):
        return _underlined(lines, index)
    if first in "* _" and (match := _BOLD_LINE.fullmatch(line)) is not None and len(line) <= _LONGEST_STATEMENT:
        heading = read_heading(match[2], 0)
        if heading.kind != "other" and heading.sure:
            return Part(index, 0, match[2].strip())
    if first in _STATED_FIRST and _STATED.match(line):
        return _stated(lines, index)
    match = _HTML_HEADING.fullmatch(line) if first == "<" else None
    if match is not None and (int(match[1]) >= _PART_LEVEL or read_heading(match[2], 0).sure):
        return Part(index, int(match[1]), match[2].strip())
    return None


def _hashed(lines: Sequence[str], index: int) -> Part | None:
    match = _HEADING.fullmatch(lines[index].rstrip())
    if match is None:
        return None
    level, text = len(match[1]), _CLOSING.sub("", match[3].strip()).strip()
    if level >= _PART_LEVEL and match[2]:
        return Part(index, level, text)
    # Without a blank behind the hashes, or of a section's level, it takes known words.
    heading = read_heading(text, 0)
    if heading.kind != "other" or (match[2] and not (text[:1].islower() and lines[index - 1].strip())):
        return Part(index, level, text)
    return None


def _underlined(lines: Sequence[str], index: int) -> Part | None:
    above = index - 1
    if above < 1 or not lines[above].strip() or len(lines[above]) > _LONGEST_STATEMENT:
        return None
    if lines[above - 1].strip() and above > 1 and _UNDERLINE.fullmatch(lines[above - 1]) is None:
        return None
    heading = read_heading(lines[above], 0)
    if heading.kind == "other" or not heading.sure or "|" in lines[above]:
        return None
    return Part(above, 1 if lines[index][0] == "=" else 2, lines[above].strip(), 2)


def _stated(lines: Sequence[str], index: int) -> Part | None:
    """A limit, a rule or a permission in a line of text or a list, where all of it can be read."""
    line = lines[index]
    if len(line) > _LONGEST_STATEMENT:
        return None
    text = _BULLET.sub("", line.strip())
    return Part(index, 0, text) if is_stated(read_heading(text, 0)) else None


def split_blocks(section: Section) -> list[Block]:
    """The blocks of a section in order, its own heading left out."""
    return _Splitter(section).run()


class _Splitter:
    """One pass over the lines of a section; looks one line ahead and one line back."""

    def __init__(self, section: Section) -> None:
        self.lines = section.lines
        self.first = section.line
        self.index = 1
        self.fences = fences(section.lines)
        self.parts = find_parts(section.lines, self.fences)
        self.comment_ends = [index for index, line in enumerate(self.lines) if _COMMENT_END in line]
        self.blocks: list[Block] = []

    def run(self) -> list[Block]:
        if _UNDERLINE.fullmatch(self.at(1)) and self.lines[0][:1] != "#":
            self.furniture(1, "heading-underline")
        while self.index < len(self.lines):
            line = self.lines[self.index]
            if not line.strip():
                self.index += 1
            elif self.index in self.parts:
                self.part()
            elif self.index in self.fences:
                self.fenced()
            elif (grid := self.starts_table()) is not None:
                self.table(grid)
            elif self.is_caption():
                self.blocks.append(Caption(self.line, _unwrapped(line.lstrip("> ").strip())))
                self.index += 1
            elif self.starts_code():
                self.code()
            elif (count := self.empty_words()) is not None:
                self.furniture(*count)
            else:
                self.paragraph()
        return self.blocks

    @property
    def line(self) -> int:
        return self.first + self.index

    def at(self, index: int) -> str:
        return self.lines[index] if index < len(self.lines) else ""

    def blank_before(self) -> bool:
        return not self.lines[self.index - 1].strip() or self.index == 1

    def code_follows(self, index: int) -> bool:
        """Whether the next line that is not blank, near by, is code."""
        end = min(index + 5, len(self.lines))
        while index < end and not self.lines[index].strip():
            index += 1
        if index >= end or index in self.fences:
            return index < end
        return self.lines[index].startswith(_CODE_INDENT) and find_header(self.lines, index) is None

    def part(self) -> None:
        part = self.parts[self.index]
        if names_example(part.text) and self.code_follows(self.index + part.count):
            self.blocks.append(Caption(self.line, part.text))
            self.index += 1
            if part.count > 1:
                self.furniture(part.count - 1, "heading-underline")
            return
        self.blocks.append(msgspec.structs.replace(part, line=self.line))
        self.index += part.count

    def furniture(self, count: int, rule: str) -> None:
        lines = tuple(line.rstrip() for line in self.lines[self.index : self.index + count])
        self.blocks.append(Furniture(self.line, lines, rule))
        self.index += count

    def empty_words(self) -> tuple[int, str] | None:
        """How many lines from here on say nothing, and what they are."""
        line = self.lines[self.index]
        first = line.lstrip()[:1]
        if _is_rule(line):
            return 1, "table-rule" if "|" in line else "horizontal-rule"
        if first == "#" and not line.strip("# \t"):
            return 1, "empty-heading"
        if first != "<":
            return None
        if _ANCHOR.fullmatch(line):
            return 1, "anchor"
        return self.comment()

    def comment(self) -> tuple[int, str] | None:
        if not self.lines[self.index].lstrip().startswith(_COMMENT):
            return None
        at = bisect.bisect_left(self.comment_ends, self.index)
        end = self.comment_ends[at] if at < len(self.comment_ends) else len(self.lines)
        lines = self.lines[self.index : end + 1]
        if end - self.index >= _LONGEST_COMMENT or not self.at(end).rstrip().endswith(_COMMENT_END):
            return None
        # What looks like a part or a row is not passed over, even in a comment.
        if any(index in self.parts for index in range(self.index, end + 1)) or any("|" in line for line in lines):
            return None
        return end + 1 - self.index, "comment"

    def starts_table(self) -> Grid | None:
        line = self.lines[self.index]
        if "|" not in line and "\t" not in line:
            return None
        grid = find_header(self.lines, self.index)
        if grid is None or not line.startswith(_CODE_INDENT):
            return grid
        # Indented lines below a caption are an example, whatever they look like.
        return None if grid.name is None or isinstance(self.blocks[-1] if self.blocks else None, Caption) else grid

    def is_caption(self) -> bool:
        line = self.lines[self.index]
        following = self.at(self.index + 1)
        if line.startswith(">"):
            return (
                " | " not in line
                and (self.blank_before() or names_example(line.lstrip("> ")))
                and (not following.strip() or following.startswith(_CODE_INDENT) or self.index + 1 in self.fences)
            )
        return (
            self.blank_before()
            and not line.startswith(_CODE_INDENT)
            and names_example(line)
            and self.code_follows(self.index + 1)
        )

    def starts_code(self) -> bool:
        line = self.lines[self.index]
        if not line.startswith(_CODE_INDENT) or not line.strip():
            return False
        before = self.lines[self.index - 1]
        if before.startswith(_CODE_INDENT) or isinstance(self.blocks[-1] if self.blocks else None, Caption):
            return not before.strip() or before.startswith(">")
        return not before.strip() and _LIST_ITEM.match(line) is None

    def ends_text(self) -> bool:
        """Whether a block of another sort begins at this line."""
        return self.index in self.fences or self.starts_table() is not None or self.is_caption() or self.starts_code()

    def ends_table(self) -> bool:
        part = self.parts.get(self.index)
        if part is not None:
            # A line that states a limit may be a cell's text, unless it stands apart.
            return part.level > 0 or self.lines[self.index].lstrip().startswith(("**", "__")) or self.blank_before()
        return self.ends_text()

    def fenced(self) -> None:
        first, last = self.index + 1, self.fences[self.index]
        opening = self.lines[self.index]
        indent = opening[: len(opening) - len(opening.lstrip(" \t"))]
        while first < last and not self.lines[first].strip():
            first += 1
        inner = _strip_blank([line.removeprefix(indent).rstrip() for line in self.lines[first:last]])
        self.blocks.append(Code(self.first + first, inner, (self.line, self.first + last)))
        self.index = last + 1

    def code(self) -> None:
        start = self.index
        last = start
        while self.index < len(self.lines) and self.index not in self.fences:
            line = self.lines[self.index]
            if line.strip():
                if not line.startswith(_CODE_INDENT):
                    break
                last = self.index
            self.index += 1
        self.index = last + 1
        inner = tuple(_dedented(line) for line in self.lines[start : last + 1])
        self.blocks.append(Code(self.first + start, inner))

    def paragraph(self) -> None:
        start = self.index
        self.index += 1
        while (
            self.index < len(self.lines)
            and self.lines[self.index].strip()
            and self.index not in self.parts
            and not self.ends_text()
        ):
            self.index += 1
        self.blocks.append(
            Paragraph(self.first + start, tuple(line.rstrip() for line in self.lines[start : self.index]))
        )

    def table(self, grid: Grid) -> None:
        start = self.line
        if grid.glued:
            self.blocks.append(Paragraph(start, (grid.glued,)))
        self.index += grid.head
        rows: list[_OpenRow] = []
        loose: list[tuple[int, str]] = []
        while self.index < len(self.lines) and not self.ends_table():
            printed = self.lines[self.index]
            line = unbroken(printed)
            cells = grid.row(line)
            if cells is not None:
                rows.append(_OpenRow(self.line, cells, [], 0))
            elif not rows:
                loose.append((self.line, printed.rstrip()))
            elif (pieces := grid.completes(line, rows[-1].cells)) is not None:
                rows[-1].complete(pieces)
            else:
                rows[-1].more.append((self.line, printed.rstrip()))
            self.index += 1
        tail = _cut_tail(rows[-1].more) if rows else []
        behind = next((text.strip() for _, text in tail if text.strip()), "")
        self.blocks.append(Table(start, grid.header, tuple(row.close() for row in rows), grid.head, behind))
        self.blocks.extend(_paragraphs(loose))
        self.blocks.extend(_paragraphs(tail))


class _OpenRow(msgspec.Struct):
    """A row to which lines are still added."""

    line: int
    cells: list[str]
    more: list[tuple[int, str]]
    joined: int

    def complete(self, pieces: list[str]) -> None:
        """Add a line that goes on with the last cell and has further cells behind it."""
        self.cells[-1] = "\n".join((self.cells[-1], *(unbroken(text) for _, text in self.more), pieces[0]))
        self.cells += pieces[1:]
        self.joined += len(self.more) + 1
        self.more.clear()

    def close(self) -> Row:
        return Row(self.line, tuple(self.cells), _strip_blank([unbroken(text) for _, text in self.more]), self.joined)


def _unwrapped(text: str) -> str:
    """The text without bold marks around all of it."""
    inner = text[2:-2]
    return inner if text == f"**{inner}**" and inner and "**" not in inner else text


def _dedented(line: str) -> str:
    """A line of code without its indent: four blanks, or a tab and the blanks before it."""
    bare = line[4:] if line.startswith("    ") else line.lstrip(" ").removeprefix("\t")
    return bare.rstrip()


def _cut_tail(more: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Take off what stands behind the first blank line below the last row: layout can't tell a cell from a note."""
    for index, (_, text) in enumerate(more):
        if not text.strip() or _is_rule(text):
            tail = more[index:]
            del more[index:]
            return tail
    return []


def _strip_blank(lines: list[str]) -> tuple[str, ...]:
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return tuple(lines[:end])


def _is_rule(text: str) -> bool:
    """Whether the line only draws a line across the page, or is a table's rule without a table."""
    first = text.lstrip()[:1]
    return bool(first) and first in "-*_|:" and (_RULE.fullmatch(text) is not None or rule_columns(text) > 0)


def _paragraphs(lines: list[tuple[int, str]]) -> list[Paragraph | Furniture]:
    found: list[Paragraph | Furniture] = []
    current: list[tuple[int, str]] = []
    for line, text in [*lines, (0, "")]:
        if text.strip() and (current or not _is_rule(text)):
            current.append((line, text.rstrip()))
            continue
        if current:
            found.append(Paragraph(current[0][0], tuple(piece for _, piece in current)))
            current = []
        if text.strip():
            found.append(Furniture(line, (text.rstrip(),), "table-rule" if "|" in text else "horizontal-rule"))
    return found
