"""Lines of a table: where a cell ends, which line is a header, and which a row. No line is judged by its neighbours."""

# ruff: noqa: RUF001  -- the docs print full-width marks

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

import msgspec

from generator.ingest.okx import words
from generator.ingest.okx.markup import BLANK, plain, unmarked

# --------------------------------------------------------------------------------------------------------------- cells

_SPAN = re.compile(r"`[^`]*`")
_BAR = re.compile(r"(?:^|(?<=\s))\|(?=\s|$)")
_EDGE = " \t"
_ODD = re.compile(r"[\\\t\u00a0\u3000]|\| \||^\||\|$")

Separator = Literal[" | ", "|", "\t"]
"""What stands between the cells of a table."""


def cells_of(line: str, limit: int = -1) -> list[str]:
    """The cells of a table line, outer blanks and bars off; at most ``limit + 1`` when ``limit`` is not negative."""
    text = _without_frame(line.strip())
    return split_cells(text, " | " if _BAR.search(text) else "|", limit)


def split_cells(text: str, separator: Separator, limit: int = -1, *, ticks: bool = True) -> list[str]:
    """The cells of a line without outer blanks.

    A bar behind a backslash or, with ``ticks``, between ticks belongs to its cell. A bar that has no blank beside it
    counts in tables of that style only.
    """
    if separator == "\t":
        return [cell.strip(_EDGE) for cell in text.split("\t", limit)]
    if separator == " | " and "`" not in text and not _ODD.search(text):
        return [cell.strip(_EDGE) for cell in text.split(" | ", limit)]
    masked = text.replace("\\|", "\\\0")
    if ticks and "`" in masked:
        masked = _SPAN.sub(lambda match: match[0].replace("|", "\0"), masked)
    cuts = [match.start() for match in _BAR.finditer(masked)] if separator == " | " else _bars(masked)
    if limit >= 0:
        cuts = cuts[:limit]
    starts = [0, *(cut + 1 for cut in cuts)]
    return [
        text[start:end].strip(_EDGE).replace("\\|", "|") for start, end in zip(starts, [*cuts, len(text)], strict=True)
    ]


def _bars(masked: str) -> list[int]:
    return [index for index, char in enumerate(masked) if char == "|"]


def _without_frame(text: str) -> str:
    """The line without the bars at its ends, if it starts with one."""
    if not text.startswith("|"):
        return text
    inner = text[1:]
    return inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner


def unbroken(line: str) -> str:
    """The line without the blanks or the backslash that break it."""
    bare = line.rstrip()
    return bare[:-1] if bare.endswith("\\") and not bare.endswith("\\\\") else bare


def is_table_rule(line: str) -> bool:
    """Whether the line is the rule below a table's header, like ``---|---|---`` or ``| :--- | ---: |``."""
    return rule_columns(line) > 0


def rule_columns(line: str) -> int:
    """The number of columns that the rule below a table's header shows; 0 for any other line."""
    if "|" not in line or "-" not in line:
        return 0
    text = line.strip(BLANK)
    if text[0] not in "-:|" or text.strip("-|: \t\u00a0\u3000"):
        return 0
    return _without_frame(text).count("|") + 1


def has_bars(text: str) -> bool:
    """Whether a line of text has bars as a row has them, outside ticks."""
    return "|" in text and len(split_cells(text.strip(), " | ")) > 1


# --------------------------------------------------------------------------------------------------------------- names

_MARKER = re.compile(
    r"((?:[>＞»›][ ]*)+|(?:[-–—][ ]*)+(?=[\w`*~])|(?:[•·*+][ ]+)+(?=[\w`*~])|"
    r"[│┃─━┄\- ]*[├└┗┣╰↳→][├└┗┣╰↳→─━┄>\- ]*)?(.*)",
    re.DOTALL,
)
_BRANCH = re.compile(r"[├└┗┣╰↳→]")
_TREE = re.compile(r"[├└┗┣╰↳→│┃]")
_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$.\-\[\]]*")
_SEVERAL = re.compile(r"[ `*]*(?:[,，、/]| (?:or|and|或|和) )[ `*]*")
_NAME_BREAK = re.compile(r"<br\s{0,9}/?>", re.IGNORECASE)
_NAME_REMARK = re.compile(r"([A-Za-z_][A-Za-z0-9_.\-]*)[`*~]*\s*[(（]([^()（）]*)[)）]")
_FOOTNOTE = re.compile(r"([A-Za-z_][A-Za-z0-9_.\-]*)[`~]*\s*([*†‡¹²³⁴⁵]+|\^\d\^?|\[\d{1,2}\])")
_LONGEST_NAME = 200


class Label(msgspec.Struct, frozen=True, gc=False):
    """The name cell of a row.

    ``names`` are several where one row documents several parameters. ``remark`` is what stands in brackets behind the
    name, ``mark`` a footnote's sign there. ``blanks`` counts the hard blanks in front, ``branch`` says that a drawn
    branch of a tree stands there. ``struck``: the name is crossed out.
    """

    depth: int
    names: tuple[str, ...]
    remark: str = ""
    mark: str = ""
    blanks: int = 0
    branch: bool = False
    struck: bool = False

    @property
    def name(self) -> str:
        """The name, or all of them as printed."""
        return ", ".join(self.names)


_PLAIN_LABEL = re.compile(r"((?:>[ ]*)*)([A-Za-z][A-Za-z0-9]*)")
_HARD_BLANKS = re.compile(r"(?:\u00a0|\u2002|\u2003|\u3000|&nbsp;|&emsp;|&ensp;|&#160;|[ ])+")


def read_label(cell: str) -> Label:
    """What a name cell says: how deep the row is nested, and its name."""
    match = _PLAIN_LABEL.fullmatch(cell)
    if match is not None:
        return Label(match[1].count(">"), (match[2],))
    if len(cell) > _LONGEST_NAME:
        return Label(0, (cell,))
    front = _HARD_BLANKS.match(cell)
    bare = unmarked(_NAME_BREAK.sub(", ", cell)).strip()
    inner = bare.lstrip("*`~ ")
    match = _MARKER.fullmatch(inner.rstrip("*`~ ") if inner[:1] in (">", "＞") and inner != bare else bare)
    marker, rest = (match[1] or "", match[2]) if match else ("", bare)
    branch = _BRANCH.search(marker)
    depth = len(_TREE.findall(marker)) if branch else len(marker.replace(" ", ""))
    return msgspec.structs.replace(
        _read_name(rest.strip()),
        depth=depth,
        blanks=_hard(front[0]) if front else 0,
        branch=branch is not None,
    )


def _hard(front: str) -> int:
    return len(unmarked(front.replace("&nbsp;", "\u00a0")))


def _read_name(text: str) -> Label:
    struck = text.startswith("~~")
    bare = plain(text)
    remark = _NAME_REMARK.fullmatch(bare)
    if remark is not None:
        return Label(0, (remark[1],), remark=remark[2].strip(), struck=struck)
    # The star of a footnote looks like one half of a mark: the marks around a name come in pairs.
    note = _FOOTNOTE.fullmatch(text.strip("`~ ")) if not text.startswith("*") else None
    if note is not None:
        return Label(0, (note[1],), mark=note[2], struck=struck)
    pieces = _SEVERAL.split(bare)
    if len(pieces) > 1 and all(_NAME.fullmatch(piece) for piece in pieces):
        return Label(0, tuple(pieces), struck=struck)
    return Label(0, (bare,), struck=struck)


def is_name(cell: str) -> bool:
    """Whether the cell holds what a parameter may be called."""
    if len(cell) > _LONGEST_NAME:
        return False
    return all(_NAME.fullmatch(name) for name in read_label(cell).names)


# ---------------------------------------------------------------------------------------------------------------- grids

_NAME_CELL = re.compile(r"(?:>\s*)*[*`]{0,3}[A-Za-z_][A-Za-z0-9_.\-]*[*`]{0,3}")
_LIST_MARK = re.compile(r"(?:[-*+•]|\d{1,3}[.)])\s+(?=\S)")
_FEWEST_CELLS = 2
_BLANKS_BELOW_HEADER = 2


class Grid(msgspec.Struct, frozen=True):
    """How a table is laid out, as its header shows it.

    ``head`` is the number of lines from the header to its last line, ``glued`` a sentence that runs into the header.
    ``name``, ``type`` and ``required`` are the columns of a parameter table; ``name`` is None for any other table.
    """

    header: tuple[str, ...]
    head: int
    separator: Separator
    glued: str = ""
    name: int | None = None
    type: int = 0
    required: int | None = None

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.header)

    def row(self, line: str) -> list[str] | None:
        """The cells of a row, at most as many as the header has; None when the line is no row of this table."""
        if "|" not in line and self.separator != "\t":
            return None
        text = line.strip(_EDGE)
        if self.width == 1:
            return [_without_frame(text).strip()] if text.startswith("|") else None
        if self.separator == " | " and "`" not in text and " | " in text and not _ODD.search(text):
            return self._fitted(text.split(" | "))
        for cells in self._readings(text):
            fitted = self._fitted(cells)
            if fitted is not None:
                return fitted
        return None

    def _readings(self, text: str) -> list[list[str]]:
        """The ways to cut a line, the likeliest first."""
        inner = _without_frame(text)
        framed = [split_cells(inner, self.separator)] if inner != text else []
        readings = [*framed, split_cells(text, self.separator)]
        if framed and len(framed[0]) < self.width <= len(readings[1]):
            # In a table without a frame, a bar in front stands behind an empty first cell.
            readings.reverse()
        if self.separator == " | ":
            if "`" in text:
                readings.append(split_cells(inner, " | ", ticks=False))
            bare = split_cells(inner, "|")
            if len(bare) == self.width and len(readings[0]) == 1:
                readings.append(bare)
        return readings

    def _fitted(self, cells: list[str]) -> list[str] | None:
        cells = self._joined_type(cells)
        if len(cells) > self.width:
            last = self.width - 1
            cells = [*cells[:last], " | ".join(cells[last:])]
        # Hard blanks in front of a name tell how deep the row is nested.
        cells = [cell.rstrip().lstrip(_EDGE if index == self.name else None) for index, cell in enumerate(cells)]
        return cells if self._is_row(cells) else None

    def _joined_type(self, cells: list[str]) -> list[str]:
        """Put a type that has a bar inside ("String | Array") together again."""
        at, behind = self.type, self.type + 1
        if self.name is None or self.required != behind or len(cells) <= self.width:
            return cells
        if words.read_required(cells[behind]) is not None or words.read_required(cells[behind + 1]) is None:
            return cells
        joined = f"{cells[at].strip()} | {cells[behind].strip()}"
        return [*cells[:at], joined, *cells[behind + 1 :]] if words.read_type(joined) is not None else cells

    def _is_row(self, cells: list[str]) -> bool:
        count = len(cells)
        if count < _FEWEST_CELLS:
            return False
        if self.name is None:
            return count == self.width or _NAME_CELL.fullmatch(cells[0]) is not None
        name = cells[self.name] if self.name < count else ""
        kind = cells[self.type] if self.type < count else ""
        required = cells[self.required] if self.required is not None and self.required < count else ""
        typed = words.read_type(kind) is not None
        # One letter for required ("y") is too little where the type is not known.
        told = words.read_required(required) is not None and (len(required) > 1 or not required.isascii())
        if count == self.width:
            return typed or told or is_name(name)
        if not is_name(name):
            return False
        if typed or told or (words.read_type(required) is not None and words.read_required(kind) is not None):
            return True
        # An empty type is told by what stands behind it.
        return not kind and self.type < count

    def completes(self, line: str, cells: Sequence[str]) -> list[str] | None:
        """The pieces of a line that goes on with the last cell of a row, and has the cells which that row lacks."""
        missing = self.width - len(cells)
        if self.name is None or missing < 1 or "|" not in line:
            return None
        pieces = split_cells(line.strip(), self.separator)
        return pieces if 1 < len(pieces) <= missing + 1 else None


def find_header(lines: Sequence[str], index: int) -> Grid | None:
    """The table whose header is this line: a rule follows, or its words are a header's and a row follows."""
    line = unbroken(lines[index])
    if "|" in line:
        if index + 1 < len(lines) and (columns := rule_columns(lines[index + 1])):
            return None if rule_columns(line) else _ruled(line, columns, 2)
        return _unruled(lines, index) if _opens_with_role(line, "|") else None
    return _unruled(lines, index) if "\t" in line and _opens_with_role(line.lstrip(), "\t") else None


def _opens_with_role(line: str, separator: str) -> bool:
    first = line.strip().removeprefix("|").partition(separator)[0].strip("*_` -+>•\t")
    return words.read_role(first) is not None


def _ruled(line: str, columns: int, head: int) -> Grid:
    text = line.strip()
    separator: Separator = " | " if _BAR.search(_without_frame(text)) else "|"
    header = split_cells(_without_frame(text), separator)
    if text.startswith("|") and len(header) != columns == len(whole := split_cells(text, separator)):
        # No frame: the first cell is empty.
        header = whole
    return _grid(header, head, separator, columns)


def _unruled(lines: Sequence[str], index: int) -> Grid | None:
    """A header known by its words: a rule may follow behind blank lines, else a row of this table must."""
    text = unbroken(lines[index]).strip()
    inner = _without_frame(text)
    separator: Separator = "\t" if "|" not in text else " | " if _BAR.search(inner) else "|"
    header = split_cells(inner, separator)
    grid = _grid(header, 1, separator, len(header))
    if grid.name is None or grid.glued:
        return None
    below = index + 1
    while below < len(lines) and below <= index + _BLANKS_BELOW_HEADER and not lines[below].strip():
        below += 1
    if below >= len(lines):
        return None
    if rule_columns(lines[below]):
        return msgspec.structs.replace(grid, head=below - index + 1)
    first = grid.row(lines[below])
    return grid if first is not None and len(first) == grid.width and below <= index + 2 else None


def _grid(header: list[str], head: int, separator: Separator, columns: int) -> Grid:
    # A sentence may run into the header, with or without bars of its own: the rule has the true number of columns.
    glued = ""
    if len(header) > columns and words.read_role(header[0]) is None:
        apart = len(header) - columns
        glued, header = " | ".join(header[:apart]), header[apart:]
        before, _, first = header[0].rpartition("  ")
        glued, header[0] = f"{glued} | {before.strip()}", first.strip()
    else:
        before, blank, first = header[0].rpartition("  ")
        if blank and before.strip() and words.read_role(header[0]) is None:
            glued, header[0] = before.strip(), first.strip()
    mark = _LIST_MARK.match(header[0])
    if mark is not None and words.read_role(header[0][mark.end() :]) is not None:
        header[0] = header[0][mark.end() :]
    if len(header) < columns and words.read_role(header[0]) is None:
        header += [""] * (columns - len(header))
    roles: dict[str, int] = {}
    for index, cell in enumerate(header):
        role = words.read_role(cell)
        if role is not None:
            roles.setdefault(role, index)
    cleaned = tuple(plain(cell) for cell in header)
    if "name" not in roles or "type" not in roles:
        return Grid(cleaned, head, separator, glued)
    return Grid(cleaned, head, separator, glued, roles["name"], roles["type"], roles.get("required"))
