"""Objects with free keys: what their keys are, and what stands behind each of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, get_args

from generator.ingest.okx import kinds
from generator.ingest.okx.texts import INSTRUMENT, is_number
from generator.spec.model import Field, FieldType, Kind, Map

VALUE = "value"
"""The name of the field that stands behind a key; no wire name."""

_FORMAT = re.compile(
    r"\{\s?[`\"']?(?P<key>[A-Za-z][A-Za-z0-9_]{0,40})[`\"']?\s?[:：]\s?[`\"']?(?P<value>[A-Za-z][A-Za-z0-9_]{0,40})[`\"']?\s?"
    r"[,，]?\s?(?:\.\.\.|…|\.\.|\.{6})\s?\}"
)
_WORDS_FOR_MAP = re.compile(r"\bmap\b|\bdictionary\b|\bobject of\b|\bkey[- ]value\b|键值对", re.IGNORECASE)
_CODE = re.compile(r"[A-Z0-9]{2,18}")
_DIGITS = re.compile(r"[0-9]+")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_KEYS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("decimal", is_number),
    ("date", lambda text: _DATE.fullmatch(text) is not None),
    ("instrument_id", lambda text: INSTRUMENT.fullmatch(text) is not None),
    ("currency", lambda text: _CODE.fullmatch(text) is not None and not text.isdigit()),
)
"""What keys can be that no field's name is, by their looks."""


def as_map(field: Field, shown: Sequence[Any], type_word: str = "") -> tuple[Map, str] | None:
    """The map that an object is, and the rule that says so; None where keys are names of fields, or nothing tells.

    ``shown`` are the values that examples show for it, ``type_word`` its cell in the type column. Rows below a map
    describe what stands behind each key: they go into it.
    """
    if field.type != "object" or field.map is not None:
        return None
    objects = [value for value in shown if isinstance(value, dict) and value]
    keys = [key for value in objects for key in value]
    text = _text(field)
    form = None if field.fields else _FORMAT.search(text)
    key = _kind_of_keys(keys)
    named = {child.name for child in field.fields}
    if not named.isdisjoint(keys) or not _fits_rows(field, objects):
        return None
    if form is not None:
        rule = "map-by-format-in-text"
    elif key is not None:
        rule = "map-by-example-keys"
    elif not field.fields and not keys and _WORDS_FOR_MAP.search(type_word):
        rule = "map-by-type-word"
    else:
        return None
    behind = [value for each in objects for value in each.values()]
    word = form["key"] if form is not None else "string"
    return Map(key=key or word, value=_value(field, behind, text, form["value"] if form is not None else "")), rule


def _fits_rows(field: Field, objects: Sequence[dict[str, Any]]) -> bool:
    """Whether what stands behind the keys can be what the rows below the object describe."""
    if not field.fields:
        return True
    behind = [value for each in objects for value in each.values()]
    names = {child.name for child in field.fields}
    return bool(behind) and all(
        isinstance(value, dict) and bool(names & value.keys())
        for each in behind
        for value in (each if isinstance(each, list) else [each])
    )


def _kind_of_keys(keys: Sequence[str]) -> str | None:
    """What all keys shown are, when none of them can be the name of a field."""
    if not keys:
        return None
    for kind, fits in _KEYS:
        if all(fits(key) for key in keys):
            return (
                "string" if kind == "decimal" and all(len(key) > 9 and _DIGITS.fullmatch(key) for key in keys) else kind
            )
    return None


def _text(field: Field) -> str:
    doc = field.doc or {}
    return doc.get("en") or doc.get("zh", "")


def _value(field: Field, behind: Sequence[Any], text: str, word: str) -> Field | None:
    """What stands behind a key; None where the examples show several types, or none."""
    types = {_type_of(value) for value in behind if value is not None and value != ""}
    if field.fields:
        items = "object" if types == {"array"} else None
        return Field(
            name=VALUE, type="array" if items else "object", items="object" if items else None, fields=field.fields
        )
    if not types and word and any(value == "" for value in behind):
        types = {"string"}
    if len(types) != 1:
        return None
    kind = types.pop()
    if kind not in get_args(FieldType):
        return None
    described = _described(text, word)
    doc = {language: line for language, said in (field.doc or {}).items() if (line := _described(said, word))} or None
    inferred: Kind | None = None
    if kind == "string":
        texts = tuple(value for value in behind if isinstance(value, str))
        found = kinds.infer(kinds.Cell(name=field.name, type="string", text=described or text, shown=texts))
        if found is not None and found.kind in ("decimal", "integer", "timestamp_ms", "currency"):
            inferred = found.kind
    return Field(name=VALUE, type=kind, kind=inferred, doc=doc)


def _described(text: str, word: str) -> str:
    """What a line says of the word that stands for the values: "`value`: the profit"."""
    if not word:
        return ""
    match = re.search(rf"^[ \t]*`?{re.escape(word)}`?[ ]?[:：][ ]?(\S.*)$", text, re.MULTILINE)
    return match[1].strip() if match else ""


def _type_of(value: Any) -> Any:
    for python, name in ((bool, "boolean"), (int, "integer"), (str, "string"), (dict, "object"), (list, "array")):
        if isinstance(value, python):
            return name
    return None
