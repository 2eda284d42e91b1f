"""Rows of parameter tables as fields: both languages side by side, each fact with its source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

import msgspec

from generator.findings import Where
from generator.ingest.okx import maps, values, words
from generator.ingest.okx.meaning import Meaning, Row, read_meaning
from generator.ingest.okx.report import Report, shorten
from generator.ingest.okx.rows import RawField, leave_out
from generator.ingest.okx.shapes import Shape, shape_of
from generator.spec.model import Field, FieldType, Required, Text, Value
from generator.spec.reading import Source

_Path = tuple[str, ...]


class Context(msgspec.Struct, frozen=True):
    """What reading a field needs to know beside its rows.

    ``at`` are the names that lead to the fields. ``shown`` maps paths of names to the values that documented examples
    show there, ``shapes`` to their JSON types (empty where examples can't tell: all of a query is text).
    """

    report: Report
    file: str
    zh_file: str
    at: _Path
    is_request: bool
    shown: Mapping[_Path, Sequence[Any]]
    shapes: Mapping[_Path, AbstractSet[str]]

    def where(self, line: int, path: _Path, *, zh: bool = False) -> Where:
        """The place of a row."""
        return Where(self.file_of(zh=zh), line, ".".join((*self.at, *path)))

    def file_of(self, *, zh: bool) -> str:
        """The page of a language."""
        return self.zh_file if zh else self.file

    def source(self, raw: RawField, *, zh: bool) -> Source:
        """Where a row stands."""
        return Source("zh" if zh else "en", self.file_of(zh=zh), raw.line)


def build(en: Sequence[RawField], zh: Sequence[RawField], context: Context) -> tuple[Field, ...]:
    """Fields from both languages' rows: English decides, Chinese adds its text. Either may be empty."""
    return _level(en, zh, (), context, lead_is_zh=False) if en else _level(zh, (), (), context, lead_is_zh=True)


def _level(
    lead: Sequence[RawField], other: Sequence[RawField], path: _Path, context: Context, *, lead_is_zh: bool
) -> tuple[Field, ...]:
    lead, lifted = _lifted(lead, path, context, zh=lead_is_zh)
    if lifted:
        other = [one for raw in other for one in (_flat(raw) if raw.name in lifted else [raw])]
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
        leave_out([raw], "row-in-one-language", context.file_of(zh=True), context.report)
    return tuple(fields)


def _lifted(
    rows: Sequence[RawField], path: _Path, context: Context, *, zh: bool
) -> tuple[Sequence[RawField], set[str]]:
    """The rows, those below a plain value that examples show beside it moved there; and the names of such values."""
    found: set[str] = set()
    for raw in rows:
        shown = [value for value in context.shown.get((*path, raw.name), ()) if value not in (None, "")]
        if not raw.children or not shown or any(isinstance(value, dict | list) for value in shown):
            continue
        word = words.read_type(raw.type_word)
        plain = word is not None and word.type not in ("object", "array")
        if not plain or any(str(value).lstrip().startswith(("{", "[")) for value in shown):
            continue
        if all((*path, child.name) in context.shown for child in raw.children):
            found.add(raw.name)
            context.report.warning(
                "rows-below-a-value",
                context.where(raw.children[0].line, (*path, raw.children[0].name), zh=zh),
                f"the rows are nested below {raw.name!r}, which is a plain value; "
                "the examples show them beside it, and so they were read",
                raw.children[0].row,
            )
    if not found:
        return rows, found
    return [one for raw in rows for one in (_flat(raw) if raw.name in found else [raw])], found


def _flat(raw: RawField) -> list[RawField]:
    """A row and those below it, side by side."""
    return [msgspec.structs.replace(raw, children=[]), *raw.children]


def _say_alone(raw: RawField, path: _Path, context: Context, language: str, *, zh: bool = False) -> None:
    taken = "it was left out: English decides" if zh else "it was kept without the other language's text"
    context.report.warning(
        "row-in-one-language",
        context.where(raw.line, (*path, raw.name), zh=zh),
        f"{raw.name!r} is documented in {language} only; {taken}",
        raw.row,
    )


def _field(raw: RawField, mate: RawField | None, path: _Path, context: Context, *, lead_is_zh: bool) -> Field | None:
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
        leave_out([raw], "unknown-type", context.file_of(zh=lead_is_zh), context.report)
        if mate is not None:
            leave_out([mate], "unknown-type", context.file_of(zh=True), context.report)
        return None
    _claim(raw, context, zh=lead_is_zh)
    if mate is not None:
        _claim(mate, context, zh=True)
    shown = context.shown.get(path, ())
    shape = shape_of(word, raw, shown, context.shapes.get(path, frozenset()), where, context.report)
    required = _required(raw, mate, where, context.report) if context.is_request else None
    if mate is not None:
        _compare(raw, mate, word, required, path, context)
    children = _level(raw.children, mate.children if mate else (), path, context, lead_is_zh=lead_is_zh)
    row = Row(
        name=raw.name,
        type=shape.type,
        text=raw.text,
        is_request=context.is_request,
        shown=shown,
        longest=word.max_length,
        inside=bool(children),
    )
    meaning = read_meaning(row)
    if meaning.outside:
        context.report.warning(
            "example-outside-values",
            where,
            f"the values listed and the examples contradict each other: {shorten(list(meaning.outside))}; "
            "none was taken",
            raw.text,
        )
    listed = values.list_values(mate.text).choices if mate is not None and shape.type in ("string", "integer") else ()
    if mate is not None and listed and not meaning.outside:
        _compare_values(meaning, mate, listed, path, context)
    _check_parts(raw, mate, shape, meaning, where, context)
    field = _made(raw, mate, shape, meaning, listed, required=required, children=children, lead_is_zh=lead_is_zh)
    _say_sources(raw, mate, (*context.at, *path), shape, meaning, context, lead_is_zh=lead_is_zh)
    free = maps.as_map(field, shown, raw.type_word)
    if free is None:
        return field
    context.report.fact((*context.at, *path), "map", free[1], context.source(raw, zh=lead_is_zh))
    return msgspec.structs.replace(field, map=free[0], fields=())


def _made(
    raw: RawField,
    mate: RawField | None,
    shape: Shape,
    meaning: Meaning,
    listed: Sequence[values.Choice],
    *,
    required: Required | None,
    children: tuple[Field, ...],
    lead_is_zh: bool,
) -> Field:
    leading, following = ("zh", "en") if lead_is_zh else ("en", "zh")
    doc: Text = {leading: raw.text} if raw.text else {}
    retired = values.retired_values(raw.text) if meaning.choices else frozenset()
    if mate is not None and mate.text:
        doc[following] = mate.text
    return Field(
        name=raw.name,
        type=shape.type,
        items=shape.items,
        required=required,
        kind=meaning.kind,
        item_kind=meaning.item_kind,
        values=_values(meaning.choices, listed if meaning.choices else (), shape.type, leading, following, retired),
        default=meaning.default,
        max_length=meaning.max_length,
        min=meaning.min,
        max=meaning.max,
        min_items=meaning.min_items,
        max_items=meaning.max_items,
        examples=meaning.examples,
        deprecated=meaning.deprecated,
        doc=doc or None,
        fields=children,
    )


def _claim(raw: RawField, context: Context, *, zh: bool) -> None:
    """A row states facts; the lines below it are text of its last cell."""
    file = context.file_of(zh=zh)
    context.report.claim(file, raw.line, "fact", f"{context.at[0]}-row-{'zh' if zh else 'en'}")
    context.report.claim(file, raw.line + 1, "prose", "cell", raw.count - 1)


def _check_parts(
    raw: RawField, mate: RawField | None, shape: Shape, meaning: Meaning, where: Where, context: Context
) -> None:
    """Say what the text leaves open about lists of lists, values and lengths; a length in one language counts."""
    report = context.report
    if shape.items == "array" and not raw.children and not context.is_request:
        what = "lists of lists, and no rows name what stands in the inner ones; it was left open"
        report.note("columns-without-names", where, what, raw.row)
    twice = [choice.value for choice in meaning.choices if values.BESIDE in choice.doc]
    told = [value for value in twice if raw.text.count(f"`{value}`") > 1]
    if told:
        what = f"listed more than once, with different texts: {shorten(told)}; all texts were kept"
        report.warning("value-twice", where, what, raw.row)
    if mate is not None and meaning.max_length is None and shape.type == "string" and meaning.kind != "csv":
        length = values.max_length(mate.text)
        if length is not None:
            meaning.max_length = length
            meaning.rules["max_length"] = "length-in-the-other-language"
            what = f"only the Chinese text states a length: at most {length} characters; it was taken from there"
            report.note("length-in-one-language", context.where(mate.line, (), zh=True), what, mate.row)


def _say_sources(
    raw: RawField,
    mate: RawField | None,
    at: _Path,
    shape: Shape,
    meaning: Meaning,
    context: Context,
    *,
    lead_is_zh: bool,
) -> None:
    """Record each fact of a field with its rule and the rows that state it."""
    fact = context.report.fact
    lead = context.source(raw, zh=lead_is_zh)
    rows = (lead,) if mate is None else (lead, context.source(mate, zh=True))
    fact(at, "name", "row", *rows)
    fact(at, "type", shape.rule, *rows)
    if shape.items is not None:
        fact(at, "items", shape.rule, *rows)
    if raw.required_word is not None and context.is_request:
        fact(at, "required", "required-word", *rows)
    if raw.text or (mate is not None and mate.text):
        fact(at, "doc", "last-cell", *rows)
    for key, rule in meaning.rules.items():
        fact(at, key, rule, lead)


# ------------------------------------------------------------------------------------------------------------- required


def _required(raw: RawField, mate: RawField | None, where: Where, report: Report) -> Required | None:
    """Whether a parameter is required; where the word is not known, what the other language says."""
    if raw.required_word is None:
        return None
    required = words.read_required(raw.required_word)
    if required is None:
        report.warning(
            "unknown-required",
            where,
            f"the word {raw.required_word!r} for required is not known; it was left out",
            raw.row,
        )
        if mate is not None and mate.required_word is not None:
            required = words.read_required(mate.required_word)
    return required  # type: ignore[return-value]  # the vocabulary holds nothing else


# ------------------------------------------------------------------------------------------------------------ languages


def _compare(
    raw: RawField,
    mate: RawField,
    word: words.TypeWord,
    required: Required | None,
    path: _Path,
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
            mate.row,
        )
    elif other != word:
        context.report.warning(
            "languages-disagree",
            where,
            f"the type is {raw.type_word!r} in English and {mate.type_word!r} in Chinese; English was taken",
            mate.row,
        )
    if context.is_request and raw.required_word is not None and mate.required_word is not None:
        theirs = words.read_required(mate.required_word)
        if theirs is None:
            context.report.warning(
                "unknown-required", where, f"the word {mate.required_word!r} for required is not known", mate.row
            )
        elif required is not None and theirs != required and not _both_optional(raw, mate):
            context.report.warning(
                "languages-disagree",
                where,
                f"required is {raw.required_word!r} in English, {mate.required_word!r} in Chinese; English was taken",
                mate.row,
            )


def _both_optional(raw: RawField, mate: RawField) -> bool:
    """The Chinese word for optional stands for conditional as a rule, but here it is a plain translation."""
    return (raw.required_word or "").strip().lower() == "optional" and (mate.required_word or "").strip() == "可选"


def _compare_values(
    meaning: Meaning, mate: RawField, listed: Sequence[values.Choice], path: _Path, context: Context
) -> None:
    """Say where both languages list values, and not the same ones; English wins."""
    if not meaning.choices:
        if len(listed) > 1:
            context.report.note(
                "values-in-one-language",
                context.where(mate.line, path, zh=True),
                f"only the Chinese text lists values clearly: {shorten([one.value for one in listed])}; none was taken",
                mate.text,
            )
        return
    only = values.differing(meaning.choices, listed)
    if only is not None:
        ours, others = (shorten(list(one)) or "none" for one in only)
        context.report.warning(
            "languages-disagree",
            context.where(mate.line, path, zh=True),
            f"values in English only: {ours}; in Chinese only: {others}; the English list was taken",
            mate.text,
        )


def _values(
    choices: Sequence[values.Choice],
    listed: Sequence[values.Choice],
    field_type: FieldType,
    leading: str,
    following: str,
    retired: frozenset[str],
) -> tuple[Value, ...]:
    """The enumeration of a string or integer field, each value with its text in both languages."""
    waiting: dict[str, list[values.Choice]] = {}
    for choice in listed:
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
                deprecated=choice.value in retired,
            )
        )
    return tuple(found)


def _text(leading: str, first: str, following: str, second: str) -> Text | None:
    text = {language: words for language, words in ((leading, first), (following, second)) if words}
    return text or None
