"""The styles in which sentences list values, and in which a cell lists them without ticks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.okx.choices import (
    MEANS,
    PLAIN_LINES,
    PLAIN_PAIR,
    PLAIN_SLASHES,
    STATED,
    Choice,
    Found,
    choices_of,
    word_set,
)
from generator.ingest.okx.line_styles import NOT_A_LABEL, unbulleted
from generator.ingest.okx.texts import CAMEL_NAME, SPLIT_SENTENCE, TICKS, has_any

_HEAD = (
    r"(?:\b(?:valid|available|supported|accepted|allowed|permitted|possible|legal)\s+"
    r"(?:options?|values?|enumerations?|enums?|choices?|durations?)|\bits\s+values?|"
    r"\b(?:must|should|can|may)\s+(?:only\s+)?be\s+(?=one\s+of\b|either\b|`)|"
    r"(?:^|(?<=[\n.。]))[ ]*(?:options?|values?|choices?|enum(?:eration)?s?|one\s+of|either)(?=[ ]?[:：`]|[ ]`))\s*"
    r"(?:(?:are|is|can\s+be|may\s+be|must\s+be|should\s+be|one\s+of|of|either|:|：)\s*)"
)
_STATED = re.compile(
    _HEAD + r"*(?:includes?\s*[:：]?\s*)?((?:`[^`\n]+`[ ,/、;]*(?:(?:or|and)[ ,]*(?=`))?)+)(?=[.。\n(（]|$)",
    re.IGNORECASE,
)
_PLAIN_STATED = re.compile(
    _HEAD + r"+([A-Za-z0-9_]{1,32}(?:(?:[ ]?[,/][ ]?(?:(?:or|and)[ ])?|[ ](?:or|and)[ ])[A-Za-z0-9_]{1,32}){1,40})"
    r"(?=[ ]?(?:[.。;(（\n]|$))",
    re.IGNORECASE,
)
_STATED_HINTS = ("alue", "ption", "num", "hoice", "ne of", "ither", "uration", " be ")
_SPLIT_PLAIN = re.compile(r"[ ]?[,/][ ]?(?:(?:or|and)[ ])?|[ ](?:or|and)[ ]")
_PLAIN_VALUE = re.compile(r"[a-z0-9_]{1,32}|[A-Z0-9_]{1,32}")
_NO_VALUE = word_set(
    "positive negative zero empty null none integer integers decimal decimals number numbers string strings text any "
    "other others and or more less blank omitted note notes tip tips example examples warning default unit range hint "
    "http https"
)
_CASE_BEFORE = re.compile(
    r"\b(?:if|when|for|unless|while|applicable|required)\b|\bin (?:the )?`?[a-z/_]+`? mode\b|当|若|如果|仅",
    re.IGNORECASE,
)
_PLAIN_PAIR = re.compile(r"([a-z0-9_]{1,40}|[A-Z0-9_]{1,40})(?:[ ]?[:：][ ]?|[ ](?:=|-|–|—|→)[ ])([^\s:：].*)")
_SPLIT_PAIRS = re.compile(r"[;；][ ]?")
_PLAIN_SLASHES = re.compile(
    r"([A-Z][^:：`\n]{1,40})[:：][ ]?([A-Za-z0-9_]{1,24}(?:[ ]?/[ ]?[A-Za-z0-9_]{1,24}){2,40})[.。]?"
)
_PLAIN_LIST = re.compile(r"[A-Z0-9]{2,12}(?:,[ ]?[A-Z0-9]{2,12})+")


def stated_values(text: str, alone: Found) -> Found:
    """As in "Valid values are `a` and `b`." Used where no line lists values; a line may tell of one: ``alone``."""
    found: list[Choice] = []
    if not has_any(text, _STATED_HINTS):
        return []
    for match in _STATED.finditer(text):
        values = TICKS.findall(match[1])
        named = "alue" in match[0]
        if not named and (len(values) < 2 or any(CAMEL_NAME.match(value) for value in values)):
            continue
        if not _has_a_case(text, match.start()):
            found += choices_of(values)
    docs = {choice.value: choice.doc for choice, style in alone if style == MEANS}
    return [(Choice(choice.value, docs.get(choice.value, "")), STATED) for choice in found]


def _plain_stated(text: str) -> list[Choice]:
    """As in "Valid values can be buy or sell.", without ticks."""
    if not has_any(text, _STATED_HINTS):
        return []
    for match in _PLAIN_STATED.finditer(text):
        values = _SPLIT_PLAIN.split(match[1])
        if _plain_values(values) and not _has_a_case(text, match.start()):
            return [Choice(value) for value in values]
    return []


def _has_a_case(text: str, position: int) -> bool:
    """Whether the sentence before a place ties it to a case or is about another field."""
    before = SPLIT_SENTENCE.split(text[max(0, position - 160) : position])[-1]
    return _CASE_BEFORE.search(before) is not None or any(CAMEL_NAME.match(name) for name in TICKS.findall(before))


def plain_values(text: str) -> Found:
    """What a cell lists without ticks: only in styles that no sentence has."""
    lines = [unbulleted(line) for line in text.split("\n")]
    several = len(lines) > 1
    if several and (found := _plain_pairs(lines)):
        return [(choice, PLAIN_PAIR) for choice in found]
    if ";" in text or "；" in text:
        for line in lines:
            pieces = _SPLIT_PAIRS.split(line)
            if len(pieces) > 1 and len(found := _plain_pairs(pieces)) == len(pieces):
                return [(choice, PLAIN_PAIR) for choice in found]
    if "/" in text:
        for line in lines:
            match = _PLAIN_SLASHES.fullmatch(line)
            if match and not NOT_A_LABEL.search(match[1]):
                values = [value.strip() for value in match[2].split("/")]
                if _plain_values(values) or any(char.isdigit() for value in values for char in value):
                    return [(Choice(value), PLAIN_SLASHES) for value in values]
    if several and (found := _plain_lines(lines[1:])):
        return [(choice, PLAIN_LINES) for choice in found]
    return [(choice, STATED) for choice in _plain_stated(text)]


def _plain_values(values: Sequence[str]) -> bool:
    return all(_PLAIN_VALUE.fullmatch(value) and value.lower() not in _NO_VALUE for value in values)


def _plain_pairs(lines: Sequence[str]) -> list[Choice]:
    """As in "a: text" on two or more lines that follow each other; the first run of them."""
    run: list[Choice] = []
    for line in lines:
        match = _PLAIN_PAIR.fullmatch(line)
        if match and match[1].lower() not in _NO_VALUE:
            run.append(Choice(match[1], match[2].strip()))
        elif len(run) > 1:
            break
        else:
            run = []
    return run if len(run) > 1 else []


def _plain_lines(lines: Sequence[str]) -> list[Choice]:
    """As in "true" and "false" on a line each, or lines of nothing but codes with commas between them."""
    run: list[str] = []
    for line in lines:
        if _PLAIN_LIST.fullmatch(line):
            run += [value.strip() for value in line.split(",")]
        elif line.islower() and _plain_values([line]):
            run.append(line)
        elif len(run) > 1:
            break
        else:
            run = []
    return [Choice(value) for value in run] if len(run) > 1 else []
