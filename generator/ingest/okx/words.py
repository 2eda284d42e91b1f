"""The words of a parameter table: its header, its type column, its required column."""

# ruff: noqa: RUF001  -- the docs print full-width marks

from __future__ import annotations

import functools
import re
from typing import Literal

import msgspec

from generator.ingest.okx.markup import break_lines, plain
from generator.spec.model import FieldType, ItemType

# --------------------------------------------------------------------------------------------------------------- header

Role = Literal["name", "type", "required", "text"]
"""What a column of a parameter table holds."""

_ROLES: dict[Role, str] = {
    "name": (
        "parameter, parameters, parameter name, parameter names, param, params, param name, field, fields, field name, "
        "name, key, keys, argument, arguments, property, attribute, 参数名, 参数, 参数名称, 字段, 字段名, 字段名称, "
        "名称, 名字, 属性, 键"
    ),
    "type": (
        "type, types, data type, data types, datatype, parameter type, field type, value type, 类型, 数据类型, "
        "参数类型, 字段类型"
    ),
    "required": (
        "required, mandatory, is required, is mandatory, optional/required, required/optional, mandatory/optional, "
        "必须, 必填, 必传, 必需, 必选, 是否必须, 是否必填, 是否必需, 是否必传, 是否必选, 是否必要, 是否需要, 是否强制"
    ),
    "text": (
        "description, descriptions, desc, explanation, explanations, detail, details, meaning, definition, "
        "remark, remarks, note, notes, comment, comments, 描述, 说明, 备注, 含义, 解释, 注释, 参数说明, 字段说明, "
        "字段描述, 参数描述, 参数含义"
    ),
}
_ROLE_OF: dict[str, Role] = {
    word.strip(): role for role, printed in _ROLES.items() for word in printed.split(",") if word.strip()
}
_REMARK = re.compile(r"\s*[(（][^()（）]*[)）]$")
_LONGEST_HEADER = 60


@functools.lru_cache(maxsize=1024)
def read_role(cell: str) -> Role | None:
    """What the column with this header holds; None when the word is not known."""
    if len(cell) > _LONGEST_HEADER:
        return None
    return _ROLE_OF.get(_REMARK.sub("", header_word(cell)))


def header_word(cell: str) -> str:
    """A header cell in small letters, without marks."""
    return plain(cell).lower().strip("?？:：* ")


# ---------------------------------------------------------------------------------------------------------------- types

_SCALAR_WORDS: dict[FieldType, str] = {
    "string": (
        "string, str, text, char, character, varchar, nvarchar, enum, enumeration, enumerated, timestamp, date, "
        "datetime, date-time, date time, uuid, guid, url, uri, email, hex, base64, numeric string, "
        "number string, decimal string, integer string, string number, json string, stringified json, csv, "
        "字符串, 字符, 字符型, 字符串类型, 文本, 枚举, 枚举值, 枚举类型, 时间戳, 时间, 日期, 数字字符串"
    ),
    "integer": (
        "int, integer, long, short, byte, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64, "
        "unsigned int, unsigned integer, long integer, bigint, biginteger, big integer, "
        "整数, 整型, 整数型, 整数类型, 长整型, 长整数, 短整型"
    ),
    "number": (
        "number, numeric, num, double, float, float32, float64, decimal, bigdecimal, big decimal, real, "
        "数字, 数值, 数值型, 数字类型, 浮点数, 浮点型, 浮点, 双精度, 双精度浮点数, 小数"
    ),
    "boolean": "bool, boolean, flag, 布尔, 布尔值, 布尔型, 布尔类型",
    "object": (
        "object, obj, json, jsonobject, json object, map, dict, dictionary, hash, hashmap, hash map, struct, record, "
        "object map, 对象, 对象类型, 对象型, 结构体, 字典, 映射, 哈希, json对象, json 对象"
    ),
}
_SCALARS: dict[str, FieldType] = {
    word.strip(): kind for kind, printed in _SCALAR_WORDS.items() for word in printed.split(",")
}
_LISTS = frozenset(
    (
        "array",
        "list",
        "jsonarray",
        "json array",
        "set",
        "arraylist",
        "vector",
        "tuple",
        "数组",
        "列表",
        "集合",
        "数组类型",
    )
)
_LIST = r"(?:json\s?)?(?:array|list|set|arraylist|数组|列表)"
_ARTICLE = r"(?:an?\s+|the\s+)?"
_LIST_OF = re.compile(rf"{_LIST}s?\s*(?:of|\bwith\b|的)?\s+{_ARTICLE}(\S.*)")
_LIST_HOLDING = re.compile(rf"{_LIST}s?\s*(?:of\s+)?[<(\[{{（]\s*(?:of\s+)?(.*\S)\s*[>)\]}}）]")
_LIST_BEHIND = re.compile(r"(\S.*?)\s*(?:的)?(?:\barrays?|\blists?|数组|列表)")
_OBJECT_OF = re.compile(
    r"(?:object|map|dict|dictionary|hashmap|record)s?\s+(?:of|from)\s+\S.*|"
    r"(?:object|map|dict|hashmap|record|对象|字典)\s*[<\[{].*[>\]}]|(?:map|object|对象)\s+(?:map|list|of)\b.*"
)
_SIZED = re.compile(
    r"(\S[^()\[\]（）]*?)\s*[(\[（]\s*(?:(?:max\.?|maximum|up to|<=|≤|1\s?[-~]|len(?:gth)?:?)\s*)?(\d{1,9})"
    r"(?:\s*,\s*\d{1,9})?\s*[)\]）]"
)
_FORMED = re.compile(r"(\S[^()<>（）]*?)\s*[(<（]\s*([^()<>（）]*\S)\s*[)>）]")
_UNION = re.compile(r"\s*(?:/|\||、|,|，|\bor\b|或者?)\s*")
_NULLS = frozenset(("null", "nil", "none", "undefined", "nullable", "空"))
_GRIDS = frozenset(("matrix", "2d array", "two-dimensional array", "nested array", "二维数组", "数组数组"))
_OPEN = frozenset(("any", "mixed", "variant", "unknown", "object/array", "任意", "任意类型"))

_LONGEST_TYPE = 80

KNOWN_TYPES = (
    "String, Boolean, Integer, Int, Long, Number, Double, Float, Decimal, "
    "Object, Map, JSON, Any, Array, List, Array of ..."
)
"""The type words that are understood, for messages."""


class TypeWord(msgspec.Struct, frozen=True):
    """A type as a cell prints it. ``type`` is None for a word that leaves it open, such as Any or String/Array.

    ``max_length`` is the length in brackets, as in String(32).
    """

    type: FieldType | None
    items: ItemType | None = None
    max_length: int | None = None


@functools.lru_cache(maxsize=4096)
def read_type(word: str) -> TypeWord | None:
    """The type a cell names; None when the word is not known. Case, plural, marks and a closing dot do not count."""
    if len(word) > _LONGEST_TYPE * 2:
        return None
    text = plain(break_lines(word).replace("\n", "/")).rstrip(".。;；,， *").lower()
    return _type(text) if len(text) <= _LONGEST_TYPE else None


def _type(text: str) -> TypeWord | None:
    if text in _OPEN:
        return TypeWord(None)
    single = _singular(text)
    if single in _SCALARS:
        return TypeWord(_SCALARS[single])
    if single in _LISTS:
        return TypeWord("array")
    if text in _GRIDS:
        return TypeWord("array", "array")
    if text.endswith("[]"):
        return _array_of(text[:-2].strip())
    if text.startswith("[") and text.endswith("]"):
        return _array_of(text[1:-1].strip())
    if _OBJECT_OF.fullmatch(text):
        return TypeWord("object")
    return _union(text) or _compound(text)


def _compound(text: str) -> TypeWord | None:
    for pattern in (_LIST_HOLDING, _LIST_OF):
        match = pattern.fullmatch(text)
        if match is not None:
            word = match[1].strip()
            return _array_of(word[1:-1].strip() if word[0] in "([{<（" and word[-1] in ")]}>）" else word)
    match = _LIST_BEHIND.fullmatch(text)
    if match is not None:
        return _array_of(match[1])
    match = _SIZED.fullmatch(text)
    if match is not None:
        inner = _type(match[1])
        if inner is None or inner.type not in ("string", "integer", "number"):
            return None
        return TypeWord(inner.type, None, int(match[2]) if inner.type == "string" and int(match[2]) else None)
    match = _FORMED.fullmatch(text)
    if match is not None:
        # The word in brackets says how the value is written: Integer(int64), String(decimal), Enum<String>.
        outer, inner = _type(match[1]), _type(match[2])
        if outer is not None and inner is not None and "array" not in (outer.type, inner.type):
            return outer
    return None


def _union(text: str) -> TypeWord | None:
    """One of several types: that type where they agree but for null, else an open one."""
    pieces = _UNION.split(text)
    if len(pieces) == 1 or any(mark in text for mark in "<>()[]{}（）"):
        return None
    known = [_type(piece) for piece in pieces if piece not in _NULLS]
    if not known or any(one is None for one in known):
        return None
    return known[0] if all(one == known[0] for one in known) else TypeWord(None)


def _array_of(word: str) -> TypeWord | None:
    if not word:
        return TypeWord("array")
    inner = _type(word)
    if inner is None:
        return None
    return TypeWord("array", inner.type or "any")


def _singular(word: str) -> str:
    bare = word.rstrip("s") if word.endswith("s") else word
    return bare if bare in _SCALARS or bare in _LISTS else word


# ------------------------------------------------------------------------------------------------------------- required

_YES = (
    "yes, y, true, required, mandatory, must, m, always, 是, 必须, 必填, 必需, 必传, 必选, 必要, 必須, 必選, "
    "需要, ✓, ✔, ✔️, √, ✅, ☑, ●"
)
_NO = (
    "no, n, false, optional, not required, non-mandatory, not mandatory, non required, not necessary, unrequired, o, "
    "否, 不是, 非必填, 不必须, 非必须, 非必需, 非必传, 非必选, 不必填, 不需要, 无需, 选填, 選填, 可不填, 可不传, "
    "可不必填, 非必選, ✗, ✘, ×, ❌, ☒, ○"
)
_IN_SOME_CASES = (
    "conditional, conditionally, conditionally required, conditional required, conditional mandatory, c, depends, "
    "it depends, yes/no, no/yes, sometimes, 可选, 可選, 条件必填, 条件必须, 条件必传, 条件必需, 条件可选, 按情况, "
    "条件, 条件性, 视情况, 视情况而定, 是/否, 有条件, 有条件必填, 部分必填"
)
_REQUIRED: dict[str, bool | str] = {
    word.strip(): verdict
    for printed, verdict in ((_YES, True), (_NO, False), (_IN_SOME_CASES, "conditional"))
    for word in printed.split(",")
}
# "Yes (if ...)", "No, unless ...", "Required when ...": what follows makes it depend on something.
_CASE = re.compile(
    r"\s*[(（,，;；]\s*|\s+(?=(?:if|when|unless|except|for|in case|only)\b)|(?<=[填传须需是否])(?=[当如若仅])"
)
_CONDITION = re.compile(
    r"\b(?:if|when|where|unless|except|for|only|either|depends?|condition)\b|[当如若仅除]|条件|适用"
)
_LONGEST_REQUIRED = 200


@functools.lru_cache(maxsize=1024)
def read_required(word: str) -> bool | str | None:
    """True, False or ``"conditional"``; None when the word is not known."""
    if len(word) > _LONGEST_REQUIRED:
        return None
    text = plain(word).rstrip(".。*?？!！ ").lower()
    if text in _REQUIRED:
        return _REQUIRED[text]
    head, remark = _parted(text)
    verdict = _REQUIRED.get(head)
    if verdict is None or not remark:
        return None
    return "conditional" if _CONDITION.search(remark) else verdict


def has_remark(word: str) -> bool:
    """Whether a word for required says more than that, such as in which case."""
    return len(word) <= _LONGEST_REQUIRED and bool(_parted(plain(word))[1])


def _parted(text: str) -> tuple[str, str]:
    match = _CASE.search(text)
    if match is None:
        return text, ""
    return text[: match.start()].rstrip("*").strip(), text[match.end() :].strip(" ()（）")
