"""Parameter tables as printed: which column holds what, and the rows as a forest."""

# ruff: noqa: RUF001  -- the docs print full-width marks

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from generator.findings import Where
from generator.ingest.okx import words
from generator.ingest.okx.report import Report
from generator.ingest.okx.sections import Row, Table

_NAME_WORDS = (
    "parameter",
    "parameters",
    "parameter name",
    "field",
    "fields",
    "name",
    "参数名",
    "参数",
    "参数名称",
    "字段",
)
_TYPE_WORDS = ("type", "types", "类型")
_REQUIRED_WORDS = ("required", "是否必须", "是否必填", "是否必需", "必填", "必须")
_TEXT_WORDS = ("description", "descriptions", "描述", "说明")
_MARKER = re.compile(r"((?:>\s*)*)(.*)")
_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_DEEPEST = 16
_BLOCK_SEAM = re.compile(r"[.。!！?？)）]  (?=\S)")


class Columns(msgspec.Struct, frozen=True):
    """Where a parameter table keeps what. ``required`` is None where it has no such column."""

    name: int
    type: int
    required: int | None
    text: int | None
    unknown: tuple[str, ...] = ()


class RawField(msgspec.Struct):
    """A row as printed, with the rows nested below it. ``row`` are all its cells, for messages."""

    name: str
    type_word: str
    required_word: str | None
    text: str
    line: int
    depth: int
    children: list[RawField]
    row: str = ""


def read_columns(table: Table) -> Columns | None:
    """The columns of a parameter table; None when the table is none."""
    found: dict[str, int] = {}
    unknown: list[str] = []
    for index, cell in enumerate(table.header):
        word = " ".join(cell.lower().split())
        for role, known in (
            ("name", _NAME_WORDS),
            ("type", _TYPE_WORDS),
            ("required", _REQUIRED_WORDS),
            ("text", _TEXT_WORDS),
        ):
            if word in known and role not in found:
                found[role] = index
                break
        else:
            unknown.append(cell)
    if "name" not in found or "type" not in found:
        return None
    return Columns(found["name"], found["type"], found.get("required"), found.get("text"), tuple(unknown))


def names_parameters(header: str) -> bool:
    """Whether a line of cells starts like the header of a parameter table."""
    first, mark, _ = header.strip().strip("|").partition("|")
    return bool(mark) and " ".join(first.strip("* ").lower().split()) in _NAME_WORDS


def read_rows(
    table: Table, columns: Columns, names: frozenset[str], report: Report, file: str
) -> tuple[list[RawField], list[str]]:
    """The rows of a parameter table as a forest, and the text that was glued to its last row but is none of its cell.

    ``names`` are the parameter names of the whole section: a line that is only such a name opens a note.
    """
    roots: list[RawField] = []
    open_rows: list[RawField] = []
    glued: list[str] = []
    for index, row in enumerate(table.rows):
        more = row.more
        if index == len(table.rows) - 1:
            cut = _glued_from(more, names)
            more, glued = more[:cut], list(more[cut:])
        raw = _raw(msgspec.structs.replace(row, more=more), columns, len(table.header), report, file)
        if raw.depth > _DEEPEST:
            report.error(
                "nested-too-deep",
                Where(file, raw.line),
                f"the row is nested {raw.depth} levels deep; at most {_DEEPEST} are read",
                row.cells[0],
                "the page is broken: crawl it again or correct it",
            )
            break
        while open_rows and open_rows[-1].depth >= raw.depth:
            open_rows.pop()
        parent = open_rows[-1] if open_rows else None
        if raw.depth > (parent.depth + 1 if parent else 0):
            report.warning(
                "nesting-skips-a-level",
                Where(file, raw.line, raw.name),
                "the row is nested deeper than the row above allows",
                row.cells[0],
                "it was put below the nearest row that is less deep; correct the spec if that is wrong",
            )
        siblings = parent.children if parent else roots
        if any(sibling.name == raw.name for sibling in siblings):
            report.warning(
                "row-twice",
                Where(file, raw.line, raw.name),
                f"{raw.name!r} stands twice in the same place; the first row was kept",
                raw.text,
            )
            open_rows.append(raw)
            continue
        siblings.append(raw)
        open_rows.append(raw)
    return roots, glued


def row_names(tables: Iterable[Table]) -> frozenset[str]:
    """All names in the first column of the tables."""
    return frozenset(split_name(row.cells[0])[1] for table in tables for row in table.rows)


def split_name(cell: str) -> tuple[int, str]:
    """How deep a row is nested, and its name."""
    match = _MARKER.fullmatch(cell)
    marker, name = (match[1], match[2]) if match else ("", cell)
    return marker.count(">"), name.strip().strip("*`").strip()


def _raw(row: Row, columns: Columns, width: int, report: Report, file: str) -> RawField:
    cells = [*row.cells, *[""] * (width - len(row.cells))]
    depth, name = split_name(cells[columns.name])
    if len(row.cells) < width:
        report.warning(
            "row-with-missing-cells",
            Where(file, row.line, name),
            f"the row has {len(row.cells)} cells, its header {width}",
            " | ".join(row.cells),
            "the missing cells were taken as empty; look at the page",
        )
    if not _PLAIN_NAME.fullmatch(name):
        report.warning("odd-name", Where(file, row.line, name), "this is not a usual parameter name", row.cells[0])
    required = cells[columns.required] if columns.required is not None else None
    type_word = cells[columns.type]
    if required is not None and words.read_type(type_word) is None and words.read_type(required) is not None:
        # The header's order contradicts the row: the words tell which is which.
        type_word, required = required, type_word
        report.warning(
            "cells-swapped",
            Where(file, row.line, name),
            "type and required stand in the other's column",
            " | ".join(row.cells),
        )
    text = ""
    if columns.text is not None:
        last = columns.text == width - 1 and len(row.cells) == width
        text = row.text if last else "\n".join((cells[columns.text], *row.more)).strip("\n")
    elif row.more:
        text = "\n".join(row.more).strip("\n")
    return RawField(name, type_word, required, text, row.line, depth, [], " | ".join(row.cells))


def _glued_from(more: Sequence[str], names: frozenset[str]) -> int:
    """The index from which lines below the last row are a note: a bare parameter name, a bold line, a joined block."""
    for index, line in enumerate(more):
        bare = line.strip()
        bold = bare.startswith("**") and bare.endswith("**") and len(bare) > 4
        if bare in names or bold or (_BLOCK_SEAM.search(line) and not bare.startswith("`")):
            return index
    return len(more)
