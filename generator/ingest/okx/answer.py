"""What an endpoint answers: the envelope, the shape of its data, and the data's fields."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import msgspec

from generator.findings import Where
from generator.ingest.okx import examples, words
from generator.ingest.okx.half import Half
from generator.ingest.okx.rows import RawField, leave_out
from generator.ingest.okx.sides import Sides
from generator.spec.model import Response, ResponseStyle

_SAME_LEVEL = re.compile(r"same level as `?data`?|与\s*`?data`?\s*同级", re.IGNORECASE)
_BINARY = re.compile(r"application/sbe|\bbinary (?:data|format)\b|二进制(?:数据|格式)", re.IGNORECASE)


class _Split(msgspec.Struct, frozen=True):
    """Rows beside data, and rows of data's items."""

    outer: list[RawField]
    inner: list[RawField]


def read_answer(sides: Sides) -> Response:
    """The answer, from the tables of both languages and the documented answers."""
    answers = [body for body in examples.bodies(sides.samples("response"), "response") if isinstance(body, dict)]
    enveloped = [body for body in answers if "data" in body and "code" in body]
    data = [body["data"] for body in enveloped]
    bare = [body for body in answers if "data" not in body and "code" not in body]
    if bare and not enveloped:
        shown = next(iter(sides.samples("response")))
        sides.report.warning(
            "answer-without-envelope",
            Where(sides.lead.page, shown.line, "response"),
            "the examples show no code, message and data; taken as one item of data",
        )
        data = [[body] for body in bare]
    items = [item for block in data for item in (block if isinstance(block, list) else [block])]
    beside = {name for body in enveloped for name in body} - examples.ENVELOPE
    ours, theirs = _rows(sides, sides.lead), _rows(sides, sides.other)
    if ours or sides.other is None:
        split = _split(sides, sides.lead, ours, beside, items)
        mates = _split_like(sides, sides.other, theirs, split, ours)
        deciding = split
    else:
        split, mates = _Split([], []), _split(sides, sides.other, theirs, beside, items)
        deciding = mates
    # A single column of arrays names the rows themselves, not what stands in them.
    names = [raw.name for raw in deciding.inner]
    columns = len(names) > 1 or any(not _names_array(raw) for raw in deciding.inner)
    style, rule = _style(sides, data, has_fields=bool(names), has_columns=columns)
    sides.report.fact(("response",), "style", rule, *sides.sources(_shown_in))
    rows = [item for item in (data if style == "row" else items) if isinstance(item, list)]
    named = [item for item in items if isinstance(item, dict)]
    named += [dict(zip(names, row, strict=False)) for row in rows]
    # Without columns, the one row names all the lists, and what stands in them is no value of it.
    context = sides.context(("response",), named, is_request=False, typed=named if columns else [])
    around = sides.context(("response", "envelope"), enveloped, is_request=False)
    return Response(
        style=style,
        envelope=sides.build(split.outer, mates.outer, around),
        fields=sides.build(split.inner, mates.inner, context),
    )


def _shown_in(half: Half) -> int:
    """The line of the first documented answer; 0 without one."""
    return next((one.line for one in half.samples if one.side == "response"), 0)


def _rows(sides: Sides, half: Half | None) -> list[RawField]:
    """The rows of all tables of an answer; of two with the same name the first counts."""
    kept: dict[str, RawField] = {}
    for table in half.responses if half is not None else ():
        for raw in table.rows:
            if kept.setdefault(raw.name, raw) is not raw and half is not None:
                what = f"{raw.name!r} stands in an earlier table of the answer too; the first row was kept"
                sides.report.warning("row-twice", Where(half.page, raw.line, f"response.{raw.name}"), what, raw.text)
                leave_out([raw], "row-twice", half.page, sides.report)
    return list(kept.values())


# ------------------------------------------------------------------------------------------------------------- envelope


def _data_row(rows: Sequence[RawField]) -> RawField | None:
    """The row of data, where the table lists the envelope around the items."""
    data = next((raw for raw in rows if raw.name == "data"), None)
    if data is not None and (data.children or any(raw.name == "code" for raw in rows)):
        return data
    return None


def _split(sides: Sides, half: Half, rows: list[RawField], beside: set[str], items: Sequence[Any]) -> _Split:
    """Rows beside data and rows of data's items; code, message and data themselves are neither.

    ``beside`` are the names that the examples show beside data.
    """
    names = {raw.name for raw in rows}
    shown = {name for item in items if isinstance(item, dict) for name in item}
    data = _data_row(rows)
    if data is not None:
        _claim_envelope(sides, half, rows)
        return _Split([raw for raw in rows if raw.name not in examples.ENVELOPE], data.children)
    outer = [
        raw
        for raw in rows
        if (raw.name in beside and raw.name not in shown) or _SAME_LEVEL.search(raw.text) is not None
    ]
    dropped = [
        raw for raw in rows if raw.name in ("code", "msg") and {"code", "msg"} <= names and not shown & {"code", "msg"}
    ]
    if dropped:
        sides.report.warning(
            "envelope-among-fields",
            Where(half.page, dropped[0].line, "response"),
            "code and msg are listed among the fields of data, the examples show them beside it: left out",
            dropped[0].row,
        )
        _claim_envelope(sides, half, dropped)
    apart = {id(raw) for raw in (*outer, *dropped)}
    return _Split(outer, [raw for raw in rows if id(raw) not in apart])


def _split_like(
    sides: Sides, half: Half | None, rows: list[RawField], split: _Split, leading: Sequence[RawField]
) -> _Split:
    """The other language's rows, split as the leading one's."""
    if half is None:
        return _Split([], [])
    data = _data_row(rows)
    if data is not None:
        _claim_envelope(sides, half, rows)
        return _Split([raw for raw in rows if raw.name not in examples.ENVELOPE], data.children)
    outer = {raw.name for raw in split.outer}
    apart = {raw.name for raw in leading} - {raw.name for raw in split.inner}
    _claim_envelope(sides, half, [raw for raw in rows if raw.name in apart - outer])
    return _Split([raw for raw in rows if raw.name in outer], [raw for raw in rows if raw.name not in apart])


def _claim_envelope(sides: Sides, half: Half, rows: Sequence[RawField]) -> None:
    """Rows of code, message and data say what the exchange's envelope is anyway; their texts become notes."""
    for raw in rows:
        if raw.name in examples.ENVELOPE:
            sides.report.claim(half.page, raw.line, "fact", f"envelope-row-{half.language}")
            if raw.text:
                half.notes.append(f"`{raw.name}`: {raw.text}")
                sides.report.claim(half.page, raw.line + 1, "prose", "envelope-row", raw.count - 1)


# ---------------------------------------------------------------------------------------------------------------- style


def _style(sides: Sides, data: Sequence[Any], *, has_fields: bool, has_columns: bool) -> tuple[ResponseStyle, str]:
    """The shape of data, and the rule that found it."""
    lead = sides.lead
    text = "\n".join((*lead.intro, *lead.response_text))
    if not has_fields and _BINARY.search(text):
        return "binary", "binary-by-words"
    filled = [block for block in data if block not in ([], {}, None, "")]
    styles = {_style_of(block, has_columns=has_columns) for block in filled}
    line = next((one.line for one in sides.samples("response")), lead.line)
    if len(styles) > 1:
        sides.report.warning(
            "response-style-unclear",
            sides.where(line, "response.style"),
            f"the examples show data as {', '.join(sorted(styles))}; the first was taken",
        )
    if filled:
        return _style_of(filled[0], has_columns=has_columns), "shape-of-the-example"
    if not has_fields:
        if not data and not lead.response_text:
            what = "neither a table nor an example nor a sentence says what comes back; taken as nothing"
            sides.report.warning("no-answer-described", sides.where(lead.line, "response"), what, lead.title)
        return "empty", "no-fields-and-no-data-shown"
    what = "no example shows data; taken as objects"
    sides.report.note("response-style-unseen", sides.where(line, "response.style"), what)
    return "objects", "no-example"


def _names_array(raw: RawField) -> bool:
    word = words.read_type(raw.type_word)
    return word is not None and word.type == "array"


def _style_of(block: Any, *, has_columns: bool) -> ResponseStyle:
    if isinstance(block, dict):
        return "object"
    if not isinstance(block, list) or not block:
        return "objects"
    first = block[0]
    if isinstance(first, dict):
        return "objects"
    if isinstance(first, list):
        return "rows" if has_columns else "lists"
    return "row" if has_columns else "strings"
