"""Rows of parameter tables as fields: types, both languages, and everything their texts say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

import msgspec

from generator.findings import Where
from generator.ingest.okx import kinds, texts, values, words
from generator.ingest.okx.report import Report, shorten
from generator.ingest.okx.rows import RawField
from generator.spec.model import Field, FieldType, ItemType, Kind, Required, Scalar, Text, Value


class Context(msgspec.Struct, frozen=True):
    """What reading a field needs to know beside its rows.

    ``shown`` maps paths of names to the values that documented examples show there, ``shapes`` to their JSON types
    (empty where examples can't tell: all of a query is text).
    """

    report: Report
    file: str
    zh_file: str
    place: str
    is_request: bool
    shown: Mapping[tuple[str, ...], Sequence[Any]]
    shapes: Mapping[tuple[str, ...], AbstractSet[str]]

    def where(self, line: int, path: tuple[str, ...], *, zh: bool = False) -> Where:
        """The place of a row."""
        return Where(self.zh_file if zh else self.file, line, ".".join((self.place, *path)))


def build(en: Sequence[RawField], zh: Sequence[RawField], context: Context) -> tuple[Field, ...]:
    """Fields from both languages' rows: English decides, Chinese adds its text. Either may be empty."""
    return _level(en, zh, (), context, lead_is_zh=False) if en else _level(zh, (), (), context, lead_is_zh=True)


def _level(
    lead: Sequence[RawField],
    other: Sequence[RawField],
    path: tuple[str, ...],
    context: Context,
    *,
    lead_is_zh: bool,
) -> tuple[Field, ...]:
    mates = {raw.name: raw for raw in other}
    fields: list[Field] = []
    for raw in lead:
        mate = mates.pop(raw.name, None)
        if mate is None and other:
            _say_alone(raw, path, context, "English")
        field = _field(raw, mate, (*path, raw.name), context, lead_is_zh=lead_is_zh)
        if field is not None:
            fields.append(field)
    for raw in mates.values():
        _say_alone(raw, path, context, "Chinese", zh=True)
    return tuple(fields)


def _say_alone(raw: RawField, path: tuple[str, ...], context: Context, language: str, *, zh: bool = False) -> None:
    taken = "it was left out: English decides" if zh else "it was kept without the other language's text"
    context.report.warning(
        "row-in-one-language",
        context.where(raw.line, (*path, raw.name), zh=zh),
        f"{raw.name!r} is documented in {language} only; {taken}",
        raw.text,
    )


def _field(
    raw: RawField, mate: RawField | None, path: tuple[str, ...], context: Context, *, lead_is_zh: bool
) -> Field | None:
    shown = context.shown.get(path, ())
    where = context.where(raw.line, path, zh=lead_is_zh)
    word = words.read_type(raw.type_word)
    if word is None:
        context.report.error(
            "unknown-type",
            where,
            f"the type {raw.type_word!r} is not known",
            raw.row,
            f"known are {words.KNOWN_TYPES}; correct the page or teach ingest/okx/words.py the word",
        )
        return None
    text = raw.text
    taken = _as_shown(word, raw, shown, context.shapes.get(path, set()), where, context.report)
    kind, items = _shape(taken, raw, shown, where, context.report)
    required = _required(raw, where, context.report)
    if mate is not None:
        _compare(raw, mate, word, required, path, context)
    children = _level(raw.children, mate.children if mate else (), path, context, lead_is_zh=lead_is_zh)
    leading, following = ("zh", "en") if lead_is_zh else ("en", "zh")
    doc: Text = {leading: text} if text else {}
    if mate is not None and mate.text:
        doc[following] = mate.text
    choices = values.enumeration(text) if kind in ("string", "integer") else []
    listing = _listing(choices, kind, text, shown)
    if listing.outside:
        context.report.warning(
            "example-outside-values",
            where,
            f"the values listed and the examples contradict each other: {shorten(listing.outside)}; none was taken",
            text,
        )
        choices = []
    facts = _facts(raw.name, kind, choices, text, shown, context, is_csv=listing.is_csv)
    if children and kind == "string":
        facts = msgspec.structs.replace(facts, kind="json")
    return Field(
        name=raw.name,
        type=kind,
        items=items,
        required=required,
        kind=facts.kind,
        item_kind=facts.item_kind,
        values=_values(choices, mate.text if mate else "", kind, leading, following),
        default=facts.default,
        max_length=facts.max_length,
        min=facts.min,
        max=facts.max,
        max_items=facts.max_items,
        examples=values.wire_values(texts.quoted_examples(text), kind),
        deprecated=values.is_deprecated(text),
        doc=doc or None,
        fields=children,
    )


def _required(raw: RawField, where: Where, report: Report) -> Required | None:
    if raw.required_word is None:
        return None
    required = words.read_required(raw.required_word)
    if required is None:
        report.warning(
            "unknown-required",
            where,
            f"the word {raw.required_word!r} for required is not known",
            raw.required_word,
            "required was left out",
        )
    return required  # type: ignore[return-value]  # the vocabulary holds nothing else


class _Listing(msgspec.Struct, frozen=True):
    """An enumeration compared with what examples show: values it lacks, and whether one value holds several of it."""

    outside: list[str]
    is_csv: bool = False


def _listing(choices: Sequence[values.Choice], field_type: FieldType, text: str, shown: Sequence[Any]) -> _Listing:
    """Compare an enumeration with the examples. One that an example contradicts is incomplete, or another field's."""
    if not choices:
        return _Listing([])
    listed = {choice.value for choice in choices}
    seen = [str(value) for value in shown if isinstance(value, str | int) and not isinstance(value, bool)]
    seen += texts.quoted_examples(text)
    outside: dict[str, None] = {}
    is_csv = False
    for value in seen:
        if not value or value in listed:
            continue
        pieces = [piece.strip() for piece in value.split(",")]
        several = field_type == "string" and len(pieces) > 1 and not listed.isdisjoint(pieces)
        is_csv = is_csv or several
        outside.update((piece, None) for piece in (pieces if several else [value]) if piece not in listed)
    return _Listing(list(outside), is_csv)


def _as_shown(
    word: words.TypeWord, raw: RawField, shown: Sequence[Any], shapes: AbstractSet[str], where: Where, report: Report
) -> words.TypeWord:
    """The table's type, or the examples' where all of them contradict it; rows below a field outweigh both."""
    if word.type is None or raw.children or not shapes or word.type in shapes:
        return word
    if word.type == "number" and shapes == {"integer"}:
        return word
    seen = shorten(sorted(shapes))
    if len(shapes) > 1:
        verdict = f"the examples show {seen}; the table was taken"
    elif shapes == {"array"} and word.type == "string" and kinds.csv_by_words(raw.text.lower()):
        verdict = "all examples show array; the table was taken: its words say that commas separate the values"
    else:
        verdict = f"all examples show {seen}, which was taken"
    report.warning("type-contradicts-example", where, f"the table says {raw.type_word!r}, {verdict}", raw.row)
    if not verdict.endswith("which was taken"):
        return word
    (shape,) = shapes
    return words.TypeWord(shape, _item_type(shown) if shape == "array" else None)  # type: ignore[arg-type]  # JSON's types


def _shape(
    word: words.TypeWord, raw: RawField, shown: Sequence[Any], where: Where, report: Report
) -> tuple[FieldType, ItemType | None]:
    """The type a field has in the spec: the table's word, unless nested rows say that it can't be."""
    kind, items = word.type, word.items
    if kind is None:
        kind = _type_of(shown) or ("object" if raw.children else "string")
        report.warning("open-type", where, f"the type {raw.type_word!r} leaves the type open; taken as {kind}")
    if not raw.children:
        if kind == "array" and items is None:
            items = _item_type(shown)
        return kind, items
    if kind == "array":
        if items is None or items in ("object", "array", "any"):
            return kind, "array" if items == "array" else "object"
        report.warning(
            "type-contradicts-rows", where, f"{raw.type_word!r} has rows below it; taken as an array of objects"
        )
        return kind, "object"
    if kind == "object":
        return kind, None
    seen = _type_of([value for value in shown if isinstance(value, dict | list)])
    if seen == "object" or (kind != "string" and seen is None):
        report.warning("type-contradicts-rows", where, f"{raw.type_word!r} has rows below it; taken as an object")
        return "object", None
    if seen == "array":
        report.warning(
            "type-contradicts-rows", where, f"{raw.type_word!r} has rows below it; taken as an array of objects"
        )
        return "array", "object"
    report.warning("type-contradicts-rows", where, f"{raw.type_word!r} has rows below it; taken as JSON in a string")
    return "string", None


def _type_of(shown: Sequence[Any]) -> FieldType | None:
    for value in shown:
        for python, name in ((bool, "boolean"), (int, "integer"), (str, "string"), (dict, "object"), (list, "array")):
            if isinstance(value, python):
                return name  # type: ignore[return-value]  # names of the loop above
    return None


def _item_type(shown: Sequence[Any]) -> ItemType | None:
    return _type_of([item for value in shown if isinstance(value, list) for item in value[:1]])


def _compare(
    raw: RawField,
    mate: RawField,
    word: words.TypeWord,
    required: Required | None,
    path: tuple[str, ...],
    context: Context,
) -> None:
    """Say where the languages disagree; English wins."""
    where = context.where(mate.line, path, zh=True)
    other = words.read_type(mate.type_word)
    if other is None:
        context.report.warning(
            "unknown-type-in-one-language",
            where,
            f"the type {mate.type_word!r} is not known; the other language's {raw.type_word!r} was taken",
            mate.type_word,
        )
    elif other != word:
        context.report.warning(
            "languages-disagree",
            where,
            f"the type is {raw.type_word!r} in English and {mate.type_word!r} in Chinese; English was taken",
        )
    if raw.required_word is not None and mate.required_word is not None:
        theirs = words.read_required(mate.required_word)
        if theirs is None:
            context.report.warning(
                "unknown-required",
                where,
                f"the word {mate.required_word!r} for required is not known",
                mate.required_word,
            )
        elif required is not None and theirs != required and not _both_optional(raw, mate):
            context.report.warning(
                "languages-disagree",
                where,
                f"required is {raw.required_word!r} in English, {mate.required_word!r} in Chinese; English was taken",
            )


def _both_optional(raw: RawField, mate: RawField) -> bool:
    """The Chinese word for optional stands for conditional as a rule, but here it is a plain translation."""
    return (raw.required_word or "").strip().lower() == "optional" and (mate.required_word or "").strip() == "可选"


class _Facts(msgspec.Struct, frozen=True):
    kind: Kind | None = None
    item_kind: Kind | None = None
    default: Scalar | None = None
    max_length: int | None = None
    min: Scalar | None = None
    max: Scalar | None = None
    max_items: int | None = None


def _facts(
    name: str,
    field_type: FieldType,
    choices: Sequence[values.Choice],
    text: str,
    shown: Sequence[Any],
    context: Context,
    *,
    is_csv: bool,
) -> _Facts:
    """What the text states beyond type and required."""
    if field_type == "array":
        return _Facts(max_items=values.max_items(text) if context.is_request else None)
    if field_type == "object":
        return _Facts()
    listed = [choice.value for choice in choices]
    default = values.constant_default(text, field_type, listed) if context.is_request else None
    bounds = _bounds(text, field_type) if context.is_request and not listed else ()
    worded = isinstance(default, str) and not texts.is_number(default)
    cell = kinds.Cell(
        name=name,
        type=field_type,
        text=text,
        shown=tuple(value for value in shown if isinstance(value, str)),
        enumerated=bool(listed),
        bounds=() if worded else bounds,
    )
    kind: Kind | None = "csv" if is_csv else kinds.infer_kind(cell)
    length = values.max_length(text) if field_type == "string" and kind != "csv" else None
    if not context.is_request:
        return _Facts(kind=kind, item_kind=kinds.item_kind(name) if kind == "csv" else None, max_length=length)
    if kind in ("decimal", "integer") and isinstance(default, str) and not texts.is_number(default):
        default = None
    if kind == "csv":
        return _Facts(kind=kind, item_kind=kinds.item_kind(name), default=default, max_items=values.max_items(text))
    low, high = _range(bounds, field_type, kind)
    return _Facts(kind=kind, default=default, max_length=length, min=low, max=high)


def _bounds(text: str, field_type: FieldType) -> tuple[str, ...]:
    """The numbers a scalar must lie between, or only the upper one; empty when the text states none."""
    if field_type == "boolean":
        return ()
    pair = values.bounds(text)
    if pair is not None:
        return pair
    top = values.maximum(text)
    return (top,) if top is not None else ()


def _range(bounds: tuple[str, ...], field_type: FieldType, kind: Kind | None) -> tuple[Scalar | None, Scalar | None]:
    if not bounds or kind not in (None, "decimal", "integer"):
        return None, None
    low = values.wire_value(bounds[0], field_type) if len(bounds) > 1 else None
    return low, values.wire_value(bounds[-1], field_type)


def _values(
    choices: Sequence[values.Choice], other: str, field_type: FieldType, leading: str, following: str
) -> tuple[Value, ...]:
    """The enumeration of a string or integer field, each value with its text in both languages."""
    if not choices:
        return ()
    waiting: dict[str, list[values.Choice]] = {}
    for choice in values.enumeration(other):
        waiting.setdefault(choice.value, []).append(choice)
    found: list[Value] = []
    for choice in choices:
        value = values.wire_value(choice.value, field_type)
        if value is None:
            continue
        mates = waiting.get(choice.value)
        mate = mates.pop(0) if mates else values.Choice(choice.value)
        found.append(
            Value(
                value=value,
                group=_text(leading, choice.group, following, mate.group if choice.group else ""),
                doc=_text(leading, choice.doc, following, mate.doc),
            )
        )
    return tuple(found)


def _text(leading: str, first: str, following: str, second: str) -> Text | None:
    text = {language: words for language, words in ((leading, first), (following, second)) if words}
    return text or None
