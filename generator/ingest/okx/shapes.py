"""The type of a field: the table's word, what the examples show, and the rows below it."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Any

import msgspec

from generator.findings import Where
from generator.ingest.okx import kinds, words
from generator.ingest.okx.report import Report, shorten
from generator.ingest.okx.rows import RawField
from generator.spec.model import FieldType, ItemType

BY_WORD = "type-word"
BY_EXAMPLES = "type-in-examples"
BY_ROWS = "rows-below-the-field"


class Shape(msgspec.Struct, frozen=True):
    """The type of a field, that of its items, and the rule that decided."""

    type: FieldType
    items: ItemType | None
    rule: str


def shape_of(
    word: words.TypeWord, raw: RawField, shown: Sequence[Any], types: AbstractSet[str], where: Where, report: Report
) -> Shape:
    """The table's type, or the examples' where all of them contradict it; rows below a field outweigh both.

    ``shown`` are the values in examples, ``types`` their JSON types, where those tell anything.
    """
    taken = _as_shown(word, raw, shown, types, where, report)
    kind, items = _with_rows(taken, raw, shown, where, report)
    if taken is not word:
        return Shape(kind, items, BY_EXAMPLES)
    if word.type is None:
        return Shape(kind, items, BY_ROWS if raw.children else BY_EXAMPLES)
    return Shape(kind, items, BY_WORD if kind == word.type else BY_ROWS)


def _as_shown(
    word: words.TypeWord, raw: RawField, shown: Sequence[Any], types: AbstractSet[str], where: Where, report: Report
) -> words.TypeWord:
    if word.type is None or raw.children or not types or word.type in types:
        return word
    if word.type == "number" and types == {"integer"}:
        return word
    seen = shorten(sorted(types))
    if len(types) > 1:
        verdict = f"the examples show {seen}; the table was taken"
    elif types == {"array"} and word.type == "string" and kinds.csv_by_words(raw.text.lower()):
        verdict = "all examples show array; the table was taken: its words say that commas separate the values"
    else:
        verdict = f"all examples show {seen}, which was taken"
    report.warning("type-contradicts-example", where, f"the table says {raw.type_word!r}, {verdict}", raw.row)
    if not verdict.endswith("which was taken"):
        return word
    (shape,) = types
    return words.TypeWord(shape, _item_type(shown) if shape == "array" else None)  # type: ignore[arg-type]  # JSON's types


def _with_rows(
    word: words.TypeWord, raw: RawField, shown: Sequence[Any], where: Where, report: Report
) -> tuple[FieldType, ItemType | None]:
    """The word's type, unless nested rows say that it can't be."""
    kind, items = word.type, word.items
    if kind is None:
        kind = _type_of(shown) or ("object" if raw.children else "string")
        report.warning("open-type", where, f"the type {raw.type_word!r} leaves the type open; taken as {kind}")
    if not raw.children:
        if kind == "array" and items is None:
            items = _item_type(shown)
        return kind, items
    if kind == "array" and (items is None or items in ("object", "array", "any")):
        return kind, "array" if items == "array" else "object"
    if kind == "object":
        return kind, None
    seen = "array" if kind == "array" else _type_of([value for value in shown if isinstance(value, dict | list)])
    below = f"{raw.type_word!r} has rows below it"
    if seen == "array":
        report.warning("type-contradicts-rows", where, f"{below}; taken as an array of objects")
        return "array", "object"
    if seen == "object" or kind != "string":
        report.warning("type-contradicts-rows", where, f"{below}; taken as an object")
        return "object", None
    report.warning("type-contradicts-rows", where, f"{below}; taken as JSON in a string")
    return "string", None


def _type_of(shown: Sequence[Any]) -> FieldType | None:
    for value in shown:
        for python, name in ((bool, "boolean"), (int, "integer"), (str, "string"), (dict, "object"), (list, "array")):
            if isinstance(value, python):
                return name  # type: ignore[return-value]  # names of the loop above
    return None


def _item_type(shown: Sequence[Any]) -> ItemType | None:
    return _type_of([item for value in shown if isinstance(value, list) for item in value[:1]])
