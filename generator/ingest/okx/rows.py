"""Parameter tables as printed: which column holds what, and the rows as a forest."""

# ruff: noqa: RUF001  -- the docs print full-width marks

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from generator.findings import Where
from generator.ingest.okx import words
from generator.ingest.okx.markup import break_lines
from generator.ingest.okx.report import Report
from generator.ingest.okx.sections import Row, Table
from generator.ingest.okx.tables import Label, has_bars, read_label

_WIRE_NAME = re.compile(r"(?=[^0-9A-Za-z]*[0-9A-Za-z])[!-~](?:[ -~]*[!-~])?")
_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NOTHING = frozenset(("", "-", "--", "---", "–", "—", "/"))
_DEEPEST = 16
_BLOCK_SEAM = re.compile(r"[.。!！?？)）]  (?=\S)")


class Columns(msgspec.Struct, frozen=True):
    """Where a parameter table keeps what. ``required`` and ``text`` are None where it has no such column.

    ``unknown`` are the headers of further columns, ``extra`` where they are: their cells are added to a row's text.
    """

    name: int
    type: int
    required: int | None
    text: int | None
    unknown: tuple[str, ...] = ()
    extra: tuple[int, ...] = ()


class RawField(msgspec.Struct):
    """A row as printed, with the rows nested below it. ``row`` are all its cells, for messages.

    ``count`` is the number of lines it has on the page; ``struck``: its name is crossed out.
    """

    name: str
    type_word: str
    required_word: str | None
    text: str
    line: int
    depth: int
    children: list[RawField]
    row: str = ""
    count: int = 1
    struck: bool = False


class Glued(msgspec.Struct, frozen=True):
    """Text below the last row that is none of its cell; ``line`` is where it starts."""

    line: int
    lines: tuple[str, ...]


def read_columns(table: Table) -> Columns | None:
    """The columns of a parameter table; None when the table is none."""
    found: dict[str, int] = {}
    extra: list[int] = []
    for index, cell in enumerate(table.header):
        role = words.read_role(cell)
        if role is not None and role not in found:
            found[role] = index
        elif cell:
            extra.append(index)
    if "name" not in found or "type" not in found:
        return None
    return Columns(
        name=found["name"],
        type=found["type"],
        required=found.get("required"),
        text=found.get("text"),
        unknown=tuple(table.header[index] for index in extra),
        extra=tuple(extra),
    )


def names_parameters(header: str) -> bool:
    """Whether a line of cells starts like the header of a parameter table."""
    first, mark, _ = header.strip().strip("|").partition("|")
    return bool(mark) and words.read_role(first.strip()) == "name"


def read_rows(
    table: Table, columns: Columns, names: frozenset[str], report: Report, file: str
) -> tuple[list[RawField], Glued | None]:
    """The rows of a parameter table as a forest, and the text that was glued to its last row but is none of its cell.

    ``names`` are the parameter names of the whole section: a line that is only such a name opens a note. Lines of rows
    that are left out are claimed here.
    """
    forest = _Forest(report, file)
    shape = _Shape(file, columns, table.header)
    glued: Glued | None = None
    labels = [read_label(row.cells[columns.name]) if columns.name < len(row.cells) else _NO_LABEL for row in table.rows]
    last = len(table.rows) - 1
    for index, (row, label, depth) in enumerate(zip(table.rows, labels, _depths(labels), strict=True)):
        kept = row
        if index == last:
            cut = _glued_from(row.more, names)
            if cut == len(row.more) and _heads(row.more, table.behind):
                cut -= 1
            if cut < len(row.more):
                kept = msgspec.structs.replace(row, more=row.more[:cut])
                glued = Glued(row.line + kept.count, row.more[cut:])
        raws = _raw(kept, label, depth, shape, report)
        if depth > _DEEPEST:
            report.error(
                "nested-too-deep",
                Where(file, row.line),
                f"the row is nested {depth} levels deep; at most {_DEEPEST} are read",
                row.cells[0],
                "the page is broken: crawl it again or correct it",
            )
            end = glued.line if glued is not None else table.rows[last].line + table.rows[last].count
            rest = table.rows[last] if glued is None else None
            if rest is not None and index < last:
                cut = _glued_from(rest.more, names)
                kept = msgspec.structs.replace(rest, more=rest.more[:cut])
                end = rest.line + kept.count
                glued = Glued(end, rest.more[cut:]) if cut < len(rest.more) else None
            report.claim(file, row.line, "finding", "nested-too-deep", end - row.line)
            break
        for raw in raws:
            if _WIRE_NAME.fullmatch(raw.name):
                forest.add(raw)
                continue
            what = f"{raw.name!r} can be no parameter's name; the row was left out"
            report.warning("row-without-name", Where(file, raw.line), what, raw.row)
            report.claim(file, raw.line, "finding", "row-without-name", raw.count)
    return forest.roots, glued


class _Forest:
    """Puts rows below each other as deep as their marks say."""

    def __init__(self, report: Report, file: str) -> None:
        self.report = report
        self.file = file
        self.roots: list[RawField] = []
        self.open: list[RawField] = []
        self.taken: dict[int, set[str]] = {}
        self.left_out: set[int] = set()

    def add(self, raw: RawField) -> None:
        while self.open and self.open[-1].depth >= raw.depth:
            self.open.pop()
        parent = self.open[-1] if self.open else None
        if raw.depth > (parent.depth + 1 if parent else 0):
            self.report.warning(
                "nesting-skips-a-level",
                Where(self.file, raw.line, raw.name),
                "the row is nested deeper than the row above allows",
                raw.row,
                "it was put below the nearest row that is less deep; correct the spec if that is wrong",
            )
        self.open.append(raw)
        taken = self.taken.setdefault(id(parent), set())
        if parent is not None and id(parent) in self.left_out:
            self.leave_out(raw, f"{raw.name!r} stands below a row that was left out")
        elif raw.name in taken:
            self.leave_out(raw, f"{raw.name!r} stands twice in the same place; the first row was kept")
        else:
            taken.add(raw.name)
            (parent.children if parent else self.roots).append(raw)

    def leave_out(self, raw: RawField, what: str) -> None:
        self.left_out.add(id(raw))
        self.report.claim(self.file, raw.line, "finding", "row-twice", raw.count)
        self.report.warning("row-twice", Where(self.file, raw.line, raw.name), what, raw.text)


def leave_out(rows: Sequence[RawField], code: str, page: str, report: Report) -> None:
    """Account for rows of this page, and those below them, that a finding of this code says are left out."""
    for raw in rows:
        report.claim(page, raw.line, "finding", code, raw.count)
        leave_out(raw.children, code, page, report)


def row_names(tables: Iterable[Table]) -> frozenset[str]:
    """All names in the first column of the tables."""
    return frozenset(split_name(row.cells[0])[1] for table in tables for row in table.rows)


def split_name(cell: str) -> tuple[int, str]:
    """How deep a row is nested, and its name."""
    label = read_label(cell)
    return label.depth, label.name


_NO_LABEL = read_label("")


def _depths(labels: Sequence[Label]) -> list[int]:
    """How deep each row is nested: by its marks, else by how its hard blanks compare with those of the other rows."""
    if not any(label.blanks for label in labels):
        return [label.depth for label in labels]
    plain = sorted({0, *(label.blanks for label in labels if not label.depth)})
    drawn = sorted({(label.blanks, label.depth) for label in labels if label.branch})
    by_blanks = any(blanks for blanks, _ in drawn)
    return [
        drawn.index((label.blanks, label.depth)) + 1
        if label.branch and by_blanks
        else label.depth or plain.index(label.blanks)
        for label in labels
    ]


class _Shape(msgspec.Struct, frozen=True):
    """What the rows of one table have in common."""

    file: str
    columns: Columns
    header: tuple[str, ...]


def _raw(row: Row, label: Label, depth: int, shape: _Shape, report: Report) -> list[RawField]:
    columns, header = shape.columns, shape.header
    width = len(header)
    cells = [*row.cells, *[""] * (width - len(row.cells))]
    printed = " | ".join(row.cells)
    where = Where(shape.file, row.line, label.name)
    _check_shape(row, width, where, printed, report)
    _check_name(label, where, printed, report)
    required = cells[columns.required] if columns.required is not None else None
    type_word = cells[columns.type]
    if required is not None and words.read_type(type_word) is None and words.read_type(required) is not None:
        # The header's order contradicts the row: the words tell which is which.
        type_word, required = required, type_word
        report.warning("cells-swapped", where, "type and required stand in the other's column", printed)
    text = _text(row, cells, columns, header)
    if label.remark:
        text = f"({label.remark}) {text}".strip()
    if required is not None and columns.required is not None and words.has_remark(required):
        text = f"{text}\n{header[columns.required]}: {required}".strip()
    return [
        RawField(name, type_word, required, text, row.line, depth, [], printed, row.count, label.struck)
        for name in label.names
    ]


def _text(row: Row, cells: Sequence[str], columns: Columns, header: Sequence[str]) -> str:
    """The text of a row with all its lines, and the cells of columns that nobody knows."""
    held = {index: cells[index] for index in ([] if columns.text is None else [columns.text]) + [*columns.extra]}
    last = len(row.cells) - 1
    # Lines below a row belong to its last cell; one that says something else has no lines.
    owner = last if last == columns.text or held.get(last, "") not in _NOTHING else columns.text
    more = "\n".join(row.more)
    pieces: list[str] = []
    for index, cell in held.items():
        whole = f"{cell}\n{more}" if index == owner and row.more else cell
        whole = break_lines(whole).strip("\n")
        if index == columns.text:
            pieces.append(whole)
        elif whole.strip() not in _NOTHING:
            pieces.append(f"{header[index]}: {whole}")
    if owner is None and row.more:
        pieces.append(more)
    return "\n".join(piece for piece in pieces if piece).strip("\n")


def _check_shape(row: Row, width: int, where: Where, printed: str, report: Report) -> None:
    if len(row.cells) < width:
        report.warning(
            "row-with-missing-cells",
            where,
            f"the row has {len(row.cells)} cells, its header {width}",
            printed,
            "the missing cells were taken as empty; look at the page",
        )
    elif has_bars(row.cells[-1]):
        report.warning(
            "row-with-more-cells",
            where,
            f"the row has more cells than its header, {width}",
            printed,
            "what is too much stands in its last cell; look at the page",
        )
    for index, line in enumerate(row.more):
        if has_bars(line):
            report.note(
                "text-like-row",
                Where(where.file, row.line + row.joined + 1 + index, where.place),
                "a line of a cell looks like a row; it was kept as text",
                line,
            )


def _check_name(label: Label, where: Where, printed: str, report: Report) -> None:
    if len(label.names) > 1:
        report.warning(
            "several-names",
            where,
            "one row documents several parameters; each was taken with what the row says",
            printed,
        )
    if any(_WIRE_NAME.fullmatch(name) and not _PLAIN_NAME.fullmatch(name) for name in label.names):
        report.warning("odd-name", where, "this is not a usual parameter name", printed)
    if label.mark:
        report.note("marked-name", where, f"the sign {label.mark!r} behind the name was left out", printed)


_ORDER_OF_ARRAY = re.compile(
    r"\b(?:return(?:ed)? value array|arranged in an array|array order is)\b|数组顺序", re.IGNORECASE
)
_LISTED = re.compile(r"(?:\d{1,2}\\?[.)、]|[-*•])\s")
_PHRASE = re.compile(r"[A-Z\u3400-\u9fff][^`:：.。,，;；()（）|]{3,60}")


def _heads(more: Sequence[str], behind: str) -> bool:
    """Whether the last line of a table is the heading of a list behind it: a short phrase, and no value's text."""
    return bool(more) and _LISTED.match(behind) is not None and _PHRASE.fullmatch(more[-1].strip()) is not None


def _glued_from(more: Sequence[str], names: frozenset[str]) -> int:
    """The index from which lines below the last row are a note: a bare parameter name, a bold line, a joined block."""
    for index, line in enumerate(more):
        bare = line.strip()
        bold = bare.startswith("**") and bare.endswith("**") and len(bare) > 4
        if (
            bare in names
            or bold
            or _ORDER_OF_ARRAY.search(line)
            or (_BLOCK_SEAM.search(line) and not bare.startswith("`"))
        ):
            return index
    return len(more)
