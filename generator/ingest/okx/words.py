"""The words of the type and required columns."""

from __future__ import annotations

import re

import msgspec

from generator.spec.model import FieldType, ItemType

_SCALARS: dict[str, FieldType] = {
    "string": "string",
    "str": "string",
    "text": "string",
    "char": "string",
    "varchar": "string",
    "enum": "string",
    "timestamp": "string",
    "date": "string",
    "datetime": "string",
    "int": "integer",
    "integer": "integer",
    "long": "integer",
    "short": "integer",
    "int32": "integer",
    "int64": "integer",
    "bigint": "integer",
    "biginteger": "integer",
    "number": "number",
    "numeric": "number",
    "double": "number",
    "float": "number",
    "decimal": "number",
    "bigdecimal": "number",
    "bool": "boolean",
    "boolean": "boolean",
    "object": "object",
    "json": "object",
    "jsonobject": "object",
    "json object": "object",
    "map": "object",
    "dict": "object",
    "dictionary": "object",
    "hashmap": "object",
}
_LISTS = ("array", "list", "jsonarray", "json array", "set")
_ITEM_OF = re.compile(r"(?:array|list|set)(?:\s+of)?\s+(?:an?\s+)?(\S.*)|(?:array|list|set)\s*[<(\[]\s*(.*\S)\s*[>)\]]")
_OBJECT_OF = re.compile(r"(?:object|map|dict)\s+of\s+\S.*|map\s*<.*>")

_LONGEST_TYPE = 80

KNOWN_TYPES = (
    "String, Boolean, Integer, Int, Long, Number, Double, Float, Decimal, "
    "Object, Map, JSON, Any, Array, List, Array of ..."
)
"""The type words that are understood, for messages."""


class TypeWord(msgspec.Struct, frozen=True):
    """A type as a cell prints it. ``type`` is None for a word that leaves it open, such as Any."""

    type: FieldType | None
    items: ItemType | None = None


def read_type(word: str) -> TypeWord | None:
    """The type a cell names; None when the word is not known. Case, plural, marks and a closing dot do not count."""
    if len(word) > _LONGEST_TYPE:
        return None
    text = " ".join(word.strip().strip("*`").rstrip(".。;,").lower().split())
    if text in ("any", "mixed", "variant"):
        return TypeWord(None)
    single = _singular(text)
    if single in _SCALARS:
        return TypeWord(_SCALARS[single])
    if single in _LISTS:
        return TypeWord("array")
    if _OBJECT_OF.fullmatch(text):
        return TypeWord("object")
    if text.endswith("[]"):
        return _array_of(text[:-2].strip())
    match = _ITEM_OF.fullmatch(text)
    return _array_of((match[1] or match[2]).strip()) if match else None


def _array_of(word: str) -> TypeWord | None:
    if not word:
        return TypeWord("array")
    inner = read_type(word)
    if inner is None:
        return None
    return TypeWord("array", inner.type or "any")


def _singular(word: str) -> str:
    return word.rstrip("s") if word.endswith("s") and word.rstrip("s") in (*_SCALARS, *_LISTS) else word


_REQUIRED: dict[str, bool | str] = {
    **dict.fromkeys(("yes", "y", "true", "required", "mandatory", "是", "必须", "必填", "必需"), True),
    **dict.fromkeys(("no", "n", "false", "optional", "not required", "否", "不是", "非必填", "不必须"), False),
    **dict.fromkeys(("conditional", "conditionally", "可选", "条件必填", "按情况", "条件", "视情况"), "conditional"),
}


def read_required(word: str) -> bool | str | None:
    """True, False or ``"conditional"``; None when the word is not known."""
    return _REQUIRED.get(word.strip().strip("*`").rstrip(".。").lower())
