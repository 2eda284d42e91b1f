"""The constant that a parameter defaults to, as its cell states it.

A default that depends on anything is none: "the default is `net` in the net mode", "the quote currency". Where
anything that is said of a default was not understood, there is none either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.okx.choices import Choice
from generator.ingest.okx.scalars import wire_value
from generator.ingest.okx.texts import CAMEL_NAME, SPLIT_SENTENCE, is_number, unescaped, unstruck
from generator.spec.model import FieldType, Scalar

STATED = "default-is-stated"
MARKED = "default-marks-a-value"
BY_DEFAULT = "value-by-default"
MAXIMUM = "maximum-is-the-default"
DESCRIBED = "default-by-text-of-value"

_DEFAULT = re.compile(
    r"(?:^|[.;,，。；(（:][ \t]*|\band[ \t]+|\n|\b(?:it|which|this|value|field|parameter)[ \t]+)"
    r"(?:and[ \t]+)?(?:the[ \t]+)?"
    r"default(?:s|ed)?(?:[ \t]+and[ \t]+fixed)?(?:[ \t]+value)?(?:[ \t]+of[ \t]+this[ \t]+(?:field|parameter))?"
    r"(?:[ \t]+(?:is|to|value[ \t]+is|returns(?:[ \t]+to)?)\b|[ \t]*[:：=])?[ \t]*(?<![A-Za-z])"
    r"(?:(`)([^`\n]+)`|[\"“]([^\"”\n]*)[\"”]|((?!value\b)`?[^\s`\"“.;,，。；)）]+(?:\.\d+)?))(?=([^\n]{0,60}))",
    re.IGNORECASE,
)
_VALUE_LINE = re.compile(
    r"`([^`\n]+)`[ ]?(?:[:：,，][ ]?(?:the\s+)?default(?:\s+value)?(?=[)）]?[.。]?$|[,，.。])|"
    r"[:：][^`\n]*?(?:[,，;；(（][ ]?(?:the\s+)?default(?:\s+value)?(?=[)）]?[.。]?$|[,，])|"
    r"(?<!\bby)[ ](?:the\s+)?default(?:\s+value)?(?=[)）]?[.。]?$)))",
    re.IGNORECASE,
)
_MARK = re.compile(r"`([^`\n]+)`[ ]?[(（](?:the\s+)?default(?:\s+value)?[)）]", re.IGNORECASE)
_BY_DEFAULT = re.compile(r"`([^`\n]+)`\s+by\s+default(?=[.;,\n]|$)", re.IGNORECASE)
_SET_BY_DEFAULT = re.compile(
    r"\bby\s+default,?\s+(?:(?:the\s+)?value|it|this)\s+(?:will\s+be|is|equals)\s+(?:set\s+to\s+)?`([^`\n]+)`(?=[.;,\n]|$)",
    re.IGNORECASE,
)
_MAX_AND_DEFAULT = re.compile(
    r"(?:maximum(?:\s+and|\s*/)\s*(?:the\s+)?default(?:\s+value)?|default\s+and\s+(?:the\s+)?maximum)(?:\s+value)?"
    r"(?:\s+(?:both\s+)?(?:is|are)(?:\s+both)?)\s+`?(\d{1,18})`?|"
    r"maximum(?:\s+value)?\s+is\s+`?(\d{1,18})`?,?\s+which\s+is\s+also\s+the\s+default",
    re.IGNORECASE,
)
_ENDS_STATEMENT = re.compile(
    r"\s*(?:$|while\s+`|[.。)）]|[;；](?!\s*`)|[,，](?!\s*(?:limit|or|and|but|while|when|if|unless|except|otherwise|for|in|under|with)\b)|"
    r"(?:if|when)\s+(?:it\s+(?:is|was)\s+)?(?:not\s+(?:specified|provided|passed|filled|set|given)|unspecified|omitted|"
    r"empty|left\s+empty)\s*(?:[.;,。；，]|$)|"
    r"[(（](?![^)）]*\b(?:if|when|unless|only|in|mode|except|buy|sell)\b)(?!for(?!\s+(?:backward\s+)?compatib)))",
    re.IGNORECASE,
)
_CASE = re.compile(r"\b(?:if|when|for|unless|in `[^`]+` mode)\b|\bin `|当|若", re.IGNORECASE)
_IN_A_MODE = re.compile(r"\b(?:in|under)\s+(?:the\s+)?`", re.IGNORECASE)
_APPLIES = re.compile(r"\bapplicable\s+(?:and\s+optional\s+|only\s+)?(?:to|for)\b", re.IGNORECASE)
_OF_ITSELF = re.compile(r"\bif\s+the\s+(?:price|value)\s+is\s+`?([^\s`,]+)`?,", re.IGNORECASE)
_LEFT_OUT = re.compile(
    r"\b(?:not|isn't|un)[ ]?(?:been )?(?:specified|provided|passed|filled|set|given|posted|delivered)\b|"
    r"\b(?:omitted|empty|blank)\b",
    re.IGNORECASE,
)
_OTHER_PARAMETER = re.compile(r"`?([A-Za-z][A-Za-z0-9]*)`?[ ]?$")
_UNREAD = re.compile(r"\bby\s+default\b", re.IGNORECASE)


def default_of(text: str, field_type: FieldType, choices: Sequence[Choice]) -> tuple[Scalar, str] | None:
    """The default and the rule it was found by, when every statement about one names the same constant.

    ``choices`` are the values that the cell lists: a default must be one of them.
    """
    if "efault" not in text and "EFAULT" not in text:
        return None
    text = unescaped(unstruck(text))
    values = [choice.value for choice in choices]
    found: dict[str, str] = {}
    for joint in _MAX_AND_DEFAULT.finditer(text):
        if _is_conditional(text, joint.start(), ""):
            return None
        found[joint[1] or joint[2]] = MAXIMUM
    if found:
        text = _MAX_AND_DEFAULT.sub("", text)
    for statement in _DEFAULT.finditer(text):
        if _is_anothers(text, statement):
            continue
        token, rest = _token(statement, field_type, choices)
        if token is None or not _ENDS_STATEMENT.match(rest) or _is_conditional(text, statement.start(), token):
            return None
        by_text = statement[4] is not None and statement[4].strip("`") != token
        found.setdefault(token, DESCRIBED if by_text else STATED)
    _find_marked(text, found)
    if len(found) != 1:
        return None
    token, rule = next(iter(found.items()))
    if values and token not in values:
        return None
    value = wire_value(token, field_type)
    return None if value is None else (value, rule)


def _find_marked(text: str, found: dict[str, str]) -> None:
    """Add what is not stated in a sentence of its own; forget all when a sentence names another default."""
    for match in _MARK.finditer(text):
        found.setdefault(match[1].strip(), MARKED)
    for pattern in (_BY_DEFAULT, _SET_BY_DEFAULT):
        for match in pattern.finditer(text):
            found.setdefault(match[1].strip(), BY_DEFAULT)
    for raw in text.split("\n"):
        line = raw.strip()
        if "efault" not in line:
            continue
        if marked := _VALUE_LINE.match(line):
            found.setdefault(marked[1].strip(), MARKED)
        elif (
            not line.startswith("`")
            and _UNREAD.search(line)
            and not (_BY_DEFAULT.search(line) or _SET_BY_DEFAULT.search(line))
        ):
            found.clear()
            return


def _is_anothers(text: str, statement: re.Match[str]) -> bool:
    """Whether a default in brackets stands behind the name of another parameter."""
    start = statement.start()
    if text[start : start + 1] not in ("(", "（"):
        return False
    name = _OTHER_PARAMETER.search(text[max(0, start - 48) : start])
    return name is not None and CAMEL_NAME.match(name[1]) is not None


def _is_conditional(text: str, position: int, token: str) -> bool:
    """Whether the start of the sentence that a default stands in ties it to a case.

    "If not specified" is no case, nor is "only applicable to"; "if the price is -1" is none of a default of -1.
    """
    if text[position : position + 1] in ".;。；\n":
        return False
    before = SPLIT_SENTENCE.split(text[max(0, position - 160) : position])[-1]
    if (itself := _OF_ITSELF.search(before)) and itself[1] == token:
        return False
    if _IN_A_MODE.search(before):
        return True
    return _CASE.search(_APPLIES.sub("", before)) is not None and _LEFT_OUT.search(before) is None


def _token(match: re.Match[str], field_type: FieldType, choices: Sequence[Choice]) -> tuple[str | None, str]:
    """The constant that a statement names, as far as it is one, and what follows it on the line."""
    if match[1]:
        return match[2].strip(), match[5]
    if match[3] is not None:
        return (match[3] or None), match[5]
    token = match[4].strip("`")
    if is_number(token) or (field_type == "boolean" and token in ("true", "false")):
        return token, match[5]
    for choice in choices:
        if token == choice.value:
            return token, match[5]
    described = [choice.value for choice in choices if choice.doc.lower() == token.lower()]
    return (described[0] if len(set(described)) == 1 else None), match[5]
