"""How an endpoint pages through its answers, where the words are clear."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from generator.spec.model import Field, Pagination, Request, Response

NAMED = "cursor-is-named"
RECORDS = "cursor-of-the-records"
ONLY_TIME = "cursor-is-the-only-time"

_THAN = r"\s+than\s+(?:[(（][^()（）]{0,20}[)）]\s+)?"
_WORDS = r"((?:`?[A-Za-z][A-Za-z0-9]{0,40}`?[ ]?){1,3})"
_CURSOR = re.compile(
    rf"(?:earlier|newer|new|older|later){_THAN}(?:the\s+requested\s+(?:time\s+(?=`))?{_WORDS}|"
    r"the\s+`([A-Za-z][A-Za-z0-9]{0,40})`)",
    re.IGNORECASE,
)
_CORRESPONDING = re.compile(r"value passed is the corresponding `([A-Za-z][A-Za-z0-9]{0,40})`", re.IGNORECASE)
_BASED_ON = re.compile(r"\bbased\s+on\s+the\s+`?([A-Za-z][A-Za-z0-9]{0,40})`?\s+(?:parameter|field)\b", re.IGNORECASE)
_RECORDS = re.compile(
    rf"\brecords\s+`([A-Za-z][A-Za-z0-9]{{0,40}})`\s+(?:earlier|newer|older|later){_THAN}the\s+requested\b",
    re.IGNORECASE,
)
_A_TIME = re.compile(
    rf"\b(?:earlier|newer|new|older|later){_THAN}the\s+requested\s+(?:[a-z-]+\s+){{0,3}}(?:time|timestamp)\b",
    re.IGNORECASE,
)
_OLDER = re.compile(rf"\b(?:earlier|older){_THAN}the\s+(?:requested\b|`)", re.IGNORECASE)
_NEWER = re.compile(rf"\b(?:newer|new|later){_THAN}the\s+(?:requested\b|`)", re.IGNORECASE)
_INCLUSIVE = re.compile(
    r"[(（]\s*(inclusive|included?|exclusive|excluded?|not included?)\s*[)）]|"
    r"\b(?:is|are)\s+(inclusive|exclusive)\b",
    re.IGNORECASE,
)
_TIMES = ("timestamp_ms", "timestamp_us", "timestamp_s")


class Paging(msgspec.Struct, frozen=True):
    """How an endpoint pages, the rule that found the cursor, and the names of the request's fields that state it."""

    pagination: Pagination
    rule: str
    stated: tuple[str, ...]


def read_paging(request: Request, response: Response) -> Paging | None:
    """How the endpoint pages, when its ``after`` and ``before`` tell one field of the answer in clear words."""
    named = {field.name: field for field in request.fields}
    after, before, limit = named.get("after"), named.get("before"), named.get("limit")
    paging = [field for field in (after, before) if field is not None]
    found = {field.name: one for field in paging if (one := find_cursor(field, response)) is not None}
    if len({cursor for cursor, _ in found.values()}) != 1:
        return None
    cursor, rule = next(iter(found.values()))
    top = limit.max if limit is not None else None
    most = int(top) if isinstance(top, str) and top.isdigit() else None
    pagination = Pagination(
        cursor=cursor,
        after="older" if _says(after, _OLDER) else None,
        before="newer" if _says(before, _NEWER) else None,
        inclusive=_inclusive(paging),
        max=most,
    )
    return Paging(pagination, rule, (*found, *(("limit",) if most is not None else ())))


def find_cursor(field: Field, response: Response) -> tuple[str, str] | None:
    """The field of the answer that a paging parameter is compared with, when its text names one; and the rule."""
    text = _text_of(field)
    if "than" not in text:
        return None
    names = {answer.name.lower(): answer.name for answer in response.fields}
    times = [answer.name for answer in response.fields if answer.kind in _TIMES]
    match = _CURSOR.search(text)
    if match is not None:
        for pattern in (_CORRESPONDING, _BASED_ON):
            stated = pattern.search(text)
            if stated is not None and stated[1].lower() in names:
                return names[stated[1].lower()], NAMED
        words = (match[1] or match[2]).replace("`", "").lower().split()
        for end in (3, 2, 1):
            if (word := "".join(words[:end])) in names:
                return names[word], NAMED
    if _A_TIME.search(text) is None:
        return None
    records = _RECORDS.search(text)
    if records is not None:
        # What the records are named by must be a time itself: else the words contradict each other.
        return (records[1], RECORDS) if records[1] in times else None
    return (times[0], ONLY_TIME) if len(times) == 1 else None


def cursor_of(field: Field, response: Response, /) -> str | None:
    """The cursor alone; ``find_cursor`` says too by which rule."""
    found = find_cursor(field, response)
    return None if found is None else found[0]


def _text_of(field: Field | None) -> str:
    if field is None or field.doc is None:
        return ""
    return field.doc.get("en", "")


def _says(field: Field | None, pattern: re.Pattern[str]) -> bool:
    return pattern.search(_text_of(field)) is not None


def _inclusive(paging: Sequence[Field]) -> bool | None:
    words = {(match[1] or match[2]).lower()[:4] for field in paging for match in _INCLUSIVE.finditer(_text_of(field))}
    stated = all(_INCLUSIVE.search(_text_of(field)) for field in paging)
    return words == {"incl"} if stated and len(words) == 1 else None
