"""The limits that a cell states: smallest and largest value, longest text, most items.

Only what holds always: a sentence with a condition limits nothing, nor does a bound that is excluded itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from generator.ingest.okx.texts import has_any, sentences, unescaped

RANGE = "range-is-stated"
MAXIMUM = "maximum-is-stated"
MINIMUM = "minimum-is-stated"
LENGTH = "length-is-stated"
ITEMS = "items-are-limited"


class Limits(msgspec.Struct, frozen=True):
    """The smallest and the largest value a scalar may take, as printed, and the rules that found them."""

    low: str | None = None
    high: str | None = None
    rule: str = ""


_N = r"`?(-?\d{1,3}(?:[, ]\d{3}){1,4}(?!\d)|-?\d{1,18}(?:\.\d{1,18})?)`?"
_IN_BRACKETS = r"(-?\d{1,3}(?: \d{3}){1,4}(?!\d)|-?\d{1,18}(?:\.\d{1,18})?)"
_NO_UNIT = r"(?![\d%.,]\d|[\d%]|\s*(?:characters|chars|letters|days|months|hours|digits|decimal|%))"
_RANGE = re.compile(
    rf"(?:\bbetween\s+{_N}\s*(?:and|to|~|-|–)\s*{_N}|"
    rf"\brange(?:s|d)?(?:\s+(?:is|of|from|should\s+be|must\s+be))*\s*[:：]?\s*{_N}\s*(?:~|to|-|–)\s*{_N}|"
    r"(?:\brange\b|\bclamped\s+to\b|\bbetween\b|\binteger\s+(?:of|in|within)|\bmust\s+be\s+(?:in|within)|\bvalues?\s+in)"
    rf"[^\[\](（\n\d]{{0,24}}\[\s*{_IN_BRACKETS}\s*[,~]\s*{_IN_BRACKETS}\s*\])" + _NO_UNIT,
    re.IGNORECASE,
)
_END = (
    r"(?=\s*(?:$|[.;,。；，)）(（](?!\d)|\n|which\s+is\s+also|and\s+(?:the\s+)?default|per\s+(?:request|page|query)\b))"
)
_MAXIMUM = re.compile(
    r"\bmax(?:imum)?((?:\s+(?!value|number|is|of|and)[a-z]+){0,3})(?:\s+(?:value|number))?"
    r"(?:\s+and\s+(?:the\s+)?default|\s*/\s*default)?(?:\s+value)?"
    rf"(?:(?:\s+both)?\s+(?:is|are)(?:\s+both)?|\s+of|\s*[:：=])?\s*(?<![A-Za-z]){_N}" + _END,
    re.IGNORECASE,
)
_AND_MAXIMUM = re.compile(
    rf"\bdefault\s+and\s+(?:the\s+)?maximum(?:\s+value)?\s+(?:is|are)(?:\s+both)?\s+{_N}" + _END, re.IGNORECASE
)
_MINIMUM = re.compile(
    rf"\bmin(?:imum)?((?:\s+(?!value|number|is|of)[a-z]+){{0,3}})(?:\s+value)?(?:\s+is|\s+of|\s*[:：=])\s*{_N}" + _END,
    re.IGNORECASE,
)
_SUBJECT = (
    r"(?:^|[,;(（]\s*|\b(?:value|values|it|field|parameter|integer|number)\s+)"
    r"(?:(?:must|should|shall|has\s+to|have\s+to|needs?\s+to)\s+be\s+|is\s+)?(?:an?\s+)?(?:integer\s+|number\s+|decimal\s+)?"
)
_AT_LEAST = re.compile(
    _SUBJECT + r"(?:>=|≥|at\s+least|no\s+less\s+th[ae]n|not\s+less\s+th[ae]n|"
    rf"(?:greater|larger|more)\s+than\s+or\s+equal\s+to)\s*{_N}" + _END,
    re.IGNORECASE,
)
_AT_MOST = re.compile(
    _SUBJECT + r"(?:<=|≤|at\s+most|no\s+(?:more|greater|larger)\s+than|not\s+(?:more|greater|larger)\s+than|"
    rf"(?:less|smaller)\s+than\s+or\s+equal\s+to)\s*{_N}" + _END,
    re.IGNORECASE,
)
_NOT_EXCEED = re.compile(rf"\b(?:(?:must|should|shall|can)\s*not|can't|mustn't)\s+exceed\s+{_N}" + _END, re.IGNORECASE)
_NON_NEGATIVE = re.compile(r"\b(?:must|should|shall)\s+be\s+(?:a\s+)?(?:non-negative|nonnegative)\b", re.IGNORECASE)
_UP_TO = re.compile(rf"\b(?:up\s+to|at\s+most|no\s+more\s+than|not\s+exceed(?:ing)?)\s+{_N}" + _END, re.IGNORECASE)
_UP_TO_UNIT = re.compile(
    r"\b(?:up\s+to|at\s+most|no\s+more\s+than)\s+`?(\d{1,9})`?\s+([a-z]{3,12})(?=\s*(?:$|[.;,。)]))", re.IGNORECASE
)
_LENGTH = re.compile(
    r"\b(?:up\s+to|no\s+more\s+than|no\s+longer\s+than|(?:can(?:not|'t)|must\s+not|should\s+not)\s+exceed|at\s+most|within|"
    r"max(?:imum)?(?:\s+(?:length|of|length\s+of))?(?:\s+is|\s*[:：=])?)\s*(?<![A-Za-z])(\d{1,9})\s+"
    r"(?:characters|chars|letters)\b|"
    r"\b(?:between\s+)?\d{1,9}\s*(?:to|-|–|~|and)\s*(\d{1,9})\s+(?:[a-z-]+\s+){0,2}?(?:characters|chars|letters)\b|"
    r"\bmax(?:imum)?\s+length(?:\s+(?:is|of)|\s*[:：=])?\s*(?<![A-Za-z])(\d{1,9})" + _END + "|"
    r"\blength\s+(?:is\s+|of\s+)?(?:no\s+more\s+than|at\s+most|up\s+to|<=|≤)\s*(\d{1,9})" + _END + "|"
    r"\b(\d{1,9})\s+(?:characters|chars|letters)\s+(?:max(?:imum)?|at\s+most|or\s+less)\b|1-(\d{1,9})\s?位",
    re.IGNORECASE,
)
_ITEMS = re.compile(
    r"\b(?:no\s+more\s+than|not\s+exceed(?:ing)?|up\s+to|at\s+most|"
    r"max(?:imum)?(?:\s+(?:number|length|of|size))*(?:\s*[=:：]|\s+is|\s+of)?)\s+`?(\d{1,9})`?"
    r"(?=\s*(?:$|[.;,)）\n]|legs|(?:algo\s+)?orders|items|elements|entries|instruments|inst(?:rument)?\s*ids?|currencies|types|"
    r"values|(?:order\s+)?ids?\b|sub-accounts|accounts|records|levels|positions|assets|symbols|pairs|objects|coins|"
    r"strategies|addresses|uids|can\b|at\b|in\s+one|are\b|per\s+request))",
    re.IGNORECASE,
)
_MOST_OF = re.compile(r"\bmax(?:imum)?\s+number\s+of\s+[a-z ]{1,40}\s(?:is|:)\s+`?(\d{1,9})`?" + _END, re.IGNORECASE)
_EXCLUDED = re.compile(r"\bexclu(?:sive|ded|ding)\b|\bnot\s+included\b", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w.-])-?\d{1,3}(?:,\d{3}){1,4}(?!\d)|(?<![\w.-])-?\d{1,18}(?:\.\d{1,18})?(?![\w%])")
_CONDITION = re.compile(r"\b(?:if|when|for|unless|while)\b|当|若", re.IGNORECASE)
_CASE = re.compile(r"^\s*(?:if|when|for|in)\b|\b(?:if|when|unless)\b|当|若", re.IGNORECASE)
_HINT = re.compile(
    r"max|min|rang|betw|clamp|most|least|less|more|greater|exceed|integer|up to|[<>≤≥]|negative|in \[", re.IGNORECASE
)
_LENGTH_HINTS = ("character", "chars", "letters", "length", "Length", "位")
_COUNTS = frozenset(("limit", "size", "num", "count", "cnt", "depth", "page"))
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def limits_of(text: str, name: str) -> Limits | None:
    """What a scalar called ``name`` must lie between, as far as sentences without a condition state one thing."""
    if not _HINT.search(text):
        return None
    words = [word.lower() for word in _CAMEL.findall(name)]
    ranges: set[tuple[str, ...]] = set()
    lows: set[str] = set()
    highs: set[str] = set()
    cases: list[float] = []
    for sentence in sentences(unescaped(text)):
        if not _HINT.search(sentence) or _EXCLUDED.search(sentence):
            continue
        if _CONDITION.search(sentence):
            cases += [float(_plain(number)) for number in _NUMBER.findall(sentence)]
            continue
        ranges.update(
            tuple(_plain(group) for group in match.groups() if group is not None) for match in _RANGE.finditer(sentence)
        )
        lows.update(_lows(sentence, words))
        highs.update(_highs(sentence, words))
    if ranges:
        first, last = next(iter(ranges))
        fits = float(first) < float(last) and all(float(first) <= number <= float(last) for number in cases)
        return Limits(first, last, RANGE) if len(ranges) == 1 and fits else None
    # A number beyond the bound that a sentence with a condition speaks of may be the bound of that case.
    low, high = _only(lows), _only(highs)
    if low is not None and any(number < float(low) for number in cases):
        low = None
    if high is not None and any(number > float(high) for number in cases):
        high = None
    if low is not None and high is not None and float(low) > float(high):
        return None
    rules = [rule for rule, value in ((MINIMUM, low), (MAXIMUM, high)) if value is not None]
    return Limits(low, high, "+".join(rules)) if rules else None


def _lows(sentence: str, words: list[str]) -> Iterable[str]:
    """All lower bounds that a sentence states."""
    yield from (_plain(match[1]) for match in _AT_LEAST.finditer(sentence))
    yield from (_plain(match[2]) for match in _MINIMUM.finditer(sentence) if _of_itself(match[1], words))
    if _NON_NEGATIVE.search(sentence):
        yield "0"


def _highs(sentence: str, words: list[str]) -> Iterable[str]:
    """All upper bounds that a sentence states."""
    yield from (_plain(match[2]) for match in _MAXIMUM.finditer(sentence) if _of_itself(match[1], words))
    for pattern in (_AND_MAXIMUM, _AT_MOST, _NOT_EXCEED, *((_UP_TO,) if words and words[-1] in _COUNTS else ())):
        yield from (_plain(match[1]) for match in pattern.finditer(sentence))
    for match in _UP_TO_UNIT.finditer(sentence):
        if words and words[-1].rstrip("s") == match[2].lower().rstrip("s"):
            yield match[1]


def _of_itself(between: str, words: list[str]) -> bool:
    """Whether the words between "maximum" and "is" only repeat the field's own name."""
    return all(word in words for word in between.lower().split())


def _plain(number: str) -> str:
    """A number without the marks between its thousands."""
    return number.replace(",", "").replace(" ", "")


def _only(found: set[str]) -> str | None:
    return next(iter(found)) if len(found) == 1 else None


def max_length_of(text: str) -> int | None:
    """The largest number of characters, when the text states exactly one."""
    if not has_any(text, _LENGTH_HINTS):
        return None
    found = {
        int(next(group for group in match.groups() if group is not None))
        for sentence in sentences(unescaped(text))
        if not _CASE.search(sentence)
        for match in _LENGTH.finditer(sentence)
    }
    return found.pop() if len(found) == 1 else None


def max_items_of(text: str) -> int | None:
    """The largest number of items of a list, when one sentence without a condition states it."""
    found = {
        int(match[1])
        for sentence in sentences(unescaped(text))
        if not _CONDITION.search(sentence)
        for pattern in (_ITEMS, _MOST_OF)
        for match in pattern.finditer(sentence)
    }
    return found.pop() if len(found) == 1 else None
