"""Markdown layout of a docs page: front matter, language halves, sections, and the blocks of a section.

Nothing here knows what a heading or a column means. Every piece carries the 1-based line it starts on, and every
non-blank line of a section ends up in exactly one block. All of it is linear in the length of the text.
"""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Iterator, Sequence

import msgspec

_FRONT_RULE = "---"
_FRONT_KEY = re.compile(r"([A-Za-z_][A-Za-z0-9_]*):[ \t]*(.*)")
_SECTION_HEADING = re.compile(r"^(#{1,3})[ \t]+(\S.*)$", re.MULTILINE)
_PART_HEADING = re.compile(r"(#{4,6})[ \t]+(.*)")
_LIST_ITEM = re.compile(r"\s*(?:[*+-]|\d+\\?[.)])\s")
_NAME_CELL = re.compile(r"(?:>\s*)*[*`]{0,3}[A-Za-z_][A-Za-z0-9_.\-]*[*`]{0,3}")
_CODE_INDENT = "    "
_FENCE = "```"


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
    """A heading of level 4 or deeper."""

    line: int
    level: int
    text: str


class Caption(msgspec.Struct, frozen=True):
    """A quoted line that introduces a block of code."""

    line: int
    text: str


class Code(msgspec.Struct, frozen=True):
    """Indented code, its common indent of four taken off; blank lines at both ends are gone."""

    line: int
    lines: tuple[str, ...]


class Row(msgspec.Struct, frozen=True):
    """One row of a table. ``cells`` may be fewer than the header's; ``more`` are the lines below of its last cell."""

    line: int
    cells: tuple[str, ...]
    more: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The last cell with all its lines, blank ends off."""
        return "\n".join((self.cells[-1], *self.more)).strip("\n")


class Table(msgspec.Struct, frozen=True):
    """A table: header cells without bold marks, and its rows."""

    line: int
    header: tuple[str, ...]
    rows: tuple[Row, ...]


Block = Paragraph | Part | Caption | Code | Table


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
    """The blocks between lines of three ticks: index of the opening line -> index of the closing line.

    A fence that is never closed, or that has a part's heading or another opening inside, is none: a stray line of
    ticks must not swallow what follows.
    """
    found: dict[int, int] = {}
    start: int | None = None
    for index, line in enumerate(lines):
        if line.startswith(_FENCE):
            if start is not None and line.strip() == _FENCE:
                found[start] = index
                start = None
            else:
                start = index
        elif start is not None and line.startswith("####") and _PART_HEADING.fullmatch(line.rstrip()):
            start = None
    return found


def unfenced(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines outside fences with their indexes."""
    ends = fences(lines)
    last = -1
    for index, line in enumerate(lines):
        last = max(last, ends.get(index, -1))
        if index > last:
            yield index, line


def split_halves(lines: list[str], first_line: int) -> list[Half]:
    """Split the body at rules that are followed by a title. ``lines`` is the whole page, ``first_line`` 1-based."""
    body = unfenced(lines[first_line - 1 :])
    rules = (first_line - 1 + index for index, line in body if line.rstrip() == _FRONT_RULE)
    starts = [first_line, *(index + 2 for index in rules if _title_follows(lines, index + 1))]
    ends = [start - 2 for start in starts[1:]] + [len(lines)]
    return [Half(start, "\n".join(lines[start - 1 : end])) for start, end in zip(starts, ends, strict=True)]


def _title_follows(lines: list[str], index: int) -> bool:
    while index < len(lines) and not lines[index].strip():
        index += 1
    return index < len(lines) and lines[index].startswith("# ")


def split_sections(half: Half) -> list[Section]:
    """All sections of a half, in order. Text before the first heading is a section of level 0 without a title."""
    code = _fenced_spans(half.text)
    marks = [
        (match.start(), len(match[1]), match[2].strip())
        for match in _SECTION_HEADING.finditer(half.text)
        if not _inside(match.start(), code)
    ]
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


def _fenced_spans(text: str) -> list[tuple[int, int]]:
    """The fences of a text as offsets, in order."""
    lines = text.split("\n")
    starts = list(itertools.accumulate((len(line) + 1 for line in lines), initial=0))
    return [(starts[first], starts[last]) for first, last in fences(lines).items()]


def _inside(offset: int, spans: list[tuple[int, int]]) -> bool:
    index = bisect.bisect_right(spans, (offset, len(spans))) - 1
    return index >= 0 and offset < spans[index][1]


def normalise(section: Section) -> str:
    """The section's text for comparing copies: blank lines, trailing blanks and the heading's level do not count."""
    body = [stripped for line in section.lines[1:] if (stripped := line.rstrip())]
    return "\n".join([section.title, *body])


def cells_of(line: str, limit: int = -1) -> list[str]:
    """The cells of a table line, outer blanks off; at most ``limit + 1`` when ``limit`` is not negative."""
    stripped = line.rstrip()
    if stripped.endswith("|"):
        stripped += " "
    return [cell.strip() for cell in stripped.split(" | ", limit)]


def is_table_rule(line: str) -> bool:
    """Whether the line is the rule below a table's header, like ``---|---|---``."""
    return line.startswith("---") and "|" in line and not line.strip("-| :\t")


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
        self.blocks: list[Block] = []

    def run(self) -> list[Block]:
        while self.index < len(self.lines):
            line = self.lines[self.index]
            if not line.strip():
                self.index += 1
            elif (part := _PART_HEADING.fullmatch(line.rstrip())) is not None:
                self.blocks.append(Part(self.line, len(part[1]), part[2].strip()))
                self.index += 1
            elif self.index in self.fences:
                self.fenced()
            elif self.starts_table():
                self.table()
            elif self.is_caption():
                self.blocks.append(Caption(self.line, line.lstrip("> ").strip()))
                self.index += 1
            elif self.starts_code():
                self.code()
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

    def starts_table(self) -> bool:
        return " | " in self.lines[self.index] and is_table_rule(self.at(self.index + 1))

    def is_caption(self) -> bool:
        line = self.lines[self.index]
        following = self.at(self.index + 1)
        return (
            line.startswith(">")
            and " | " not in line
            and self.blank_before()
            and (not following.strip() or following.startswith(_CODE_INDENT) or self.index + 1 in self.fences)
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
        line = self.lines[self.index]
        return (
            (line.startswith("####") and _PART_HEADING.fullmatch(line.rstrip()) is not None)
            or self.index in self.fences
            or self.starts_table()
            or self.is_caption()
            or self.starts_code()
        )

    def fenced(self) -> None:
        first, last = self.index + 1, self.fences[self.index]
        while first < last and not self.lines[first].strip():
            first += 1
        inner = _strip_blank([line.rstrip() for line in self.lines[first:last]])
        if inner:
            self.blocks.append(Code(self.first + first, inner))
        self.index = last + 1

    def code(self) -> None:
        start = self.index
        last = start
        while self.index < len(self.lines):
            line = self.lines[self.index]
            if line.strip():
                if not line.startswith(_CODE_INDENT):
                    break
                last = self.index
            self.index += 1
        self.index = last + 1
        self.blocks.append(Code(self.first + start, tuple(line[4:].rstrip() for line in self.lines[start : last + 1])))

    def paragraph(self) -> None:
        start = self.index
        self.index += 1
        while self.index < len(self.lines) and self.lines[self.index].strip() and not self.ends_text():
            self.index += 1
        self.blocks.append(
            Paragraph(self.first + start, tuple(line.rstrip() for line in self.lines[start : self.index]))
        )

    def table(self) -> None:
        start = self.line
        header = cells_of(self.lines[self.index])
        # The rule below has the true number of columns; a sentence may be glued to the first header cell.
        columns = self.lines[self.index + 1].count("|") + 1
        glued, blank, name = header[0].rpartition("  ")
        if blank and glued.strip():
            self.blocks.append(Paragraph(start, (glued.strip(),)))
            header[0] = name.strip()
        self.index += 2
        rows: list[tuple[int, list[str], list[tuple[int, str]]]] = []
        loose: list[tuple[int, str]] = []
        while self.index < len(self.lines) and not self.ends_text():
            line = self.lines[self.index]
            cells = cells_of(line, columns - 1)
            if len(cells) > 1 and (len(cells) == columns or _NAME_CELL.fullmatch(cells[0])):
                rows.append((self.line, cells, []))
            elif rows:
                rows[-1][2].append((self.line, line.rstrip()))
            else:
                loose.append((self.line, line.rstrip()))
            self.index += 1
        tail = _cut_tail(rows[-1][2]) if rows else []
        self.blocks.append(
            Table(
                start,
                tuple(cell.strip("* ") for cell in header),
                tuple(Row(line, tuple(cells), _strip_blank([text for _, text in more])) for line, cells, more in rows),
            )
        )
        self.blocks.extend(_paragraphs(loose))
        self.blocks.extend(_paragraphs(tail))


def _cut_tail(more: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Take off what stands behind the first blank line below the last row: layout can't tell a cell from a note."""
    for index, (_, text) in enumerate(more):
        if not text.strip():
            tail = more[index:]
            del more[index:]
            return tail
    return []


def _strip_blank(lines: list[str]) -> tuple[str, ...]:
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return tuple(lines[:end])


def _paragraphs(lines: list[tuple[int, str]]) -> list[Paragraph]:
    found: list[Paragraph] = []
    current: list[tuple[int, str]] = []
    for line, text in [*lines, (0, "")]:
        if text.strip():
            current.append((line, text.rstrip()))
        elif current:
            found.append(Paragraph(current[0][0], tuple(piece for _, piece in current)))
            current = []
    return found
