"""How an endpoint pages through its answers, where the words are clear."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.spec.model import Field, Pagination, Request, Response

_THAN = r"\s+than\s+(?:[(（][^()（）]{0,20}[)）]\s+)?"
_WORDS = r"((?:`?[A-Za-z][A-Za-z0-9]{0,40}`?[ ]?){1,3})"
_CURSOR = re.compile(
    rf"(?:earlier|newer|older|later){_THAN}(?:the\s+requested\s+(?:time\s+(?=`))?{_WORDS}|"
    r"the\s+`([A-Za-z][A-Za-z0-9]{0,40})`)",
    re.IGNORECASE,
)
_CORRESPONDING = re.compile(r"value passed is the corresponding `([A-Za-z][A-Za-z0-9]{0,40})`", re.IGNORECASE)
_OLDER = re.compile(rf"\b(?:earlier|older){_THAN}the\s+(?:requested\b|`)", re.IGNORECASE)
_NEWER = re.compile(rf"\b(?:newer|later){_THAN}the\s+(?:requested\b|`)", re.IGNORECASE)
_INCLUSIVE = re.compile(
    r"[(（]\s*(inclusive|included?|exclusive|excluded?|not included?)\s*[)）]|"
    r"\b(?:is|are)\s+(inclusive|exclusive)\b",
    re.IGNORECASE,
)


def read_pagination(request: Request, response: Response) -> Pagination | None:
    """How the endpoint pages, when its ``after`` and ``before`` name a field of the answer in clear words."""
    named = {field.name: field for field in request.fields}
    after, before = named.get("after"), named.get("before")
    cursors = {cursor_of(field, response) for field in (after, before) if field is not None} - {None}
    if len(cursors) != 1:
        return None
    cursor = cursors.pop()
    limit = named.get("limit")
    top = limit.max if limit is not None else None
    if cursor is None:
        return None
    return Pagination(
        cursor=cursor,
        after="older" if _says(after, _OLDER) else None,
        before="newer" if _says(before, _NEWER) else None,
        inclusive=_inclusive([field for field in (after, before) if field is not None]),
        max=int(top) if isinstance(top, str) and top.isdigit() else None,
    )


def _text_of(field: Field | None) -> str:
    if field is None or field.doc is None:
        return ""
    return field.doc.get("en", "")


def _says(field: Field | None, pattern: re.Pattern[str]) -> bool:
    return pattern.search(_text_of(field)) is not None


def cursor_of(field: Field, response: Response, /) -> str | None:
    """The field of the answer that a paging parameter is compared with, when the text names one that exists."""
    text = _text_of(field)
    match = _CURSOR.search(text)
    if match is None:
        return None
    names = {answer.name.lower(): answer.name for answer in response.fields}
    stated = _CORRESPONDING.search(text)
    if stated is not None and stated[1].lower() in names:
        return names[stated[1].lower()]
    words = (match[1] or match[2]).replace("`", "").lower().split()
    return next((names[word] for end in (3, 2, 1) if (word := "".join(words[:end])) in names), None)


def _inclusive(paging: Sequence[Field]) -> bool | None:
    words = {(match[1] or match[2]).lower()[:4] for field in paging for match in _INCLUSIVE.finditer(_text_of(field))}
    stated = all(_INCLUSIVE.search(_text_of(field)) for field in paging)
    return words == {"incl"} if stated and len(words) == 1 else None
