"""How an endpoint pages through its answers, where the words are clear."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from generator.spec.model import Field, Pagination, Request, Response

NAMED = "cursor-is-named"
DESCRIBED = "cursor-is-described"
RECORDS = "cursor-of-the-records"
ONLY_TIME = "cursor-is-the-only-time"
BOUNDS = "bounds-of-the-only-time"
SEVERAL_TIMES = "bounds-of-one-of-the-times"
PAGES = "pages-are-numbered"
BY_TYPE = "cursor-by-type"
WHOLE_TIES = "ties-are-whole"

_WORD = r"[A-Za-z][A-Za-z0-9]{0,40}"
_THAN = r"\s+than\s+(?:[(（][^()（）]{0,20}[)）]\s+)?"
_WORDS = rf"((?:`?{_WORD}`?[ ]?){{1,3}})"
_CURSOR = re.compile(
    rf"(?:earlier|newer|new|older|later){_THAN}(?:(?:the\s+requested|this)\s+(?:time\s+(?=`))?{_WORDS}|the\s+`({_WORD})`)",
    re.IGNORECASE,
)
_CORRESPONDING = re.compile(rf"value passed is the corresponding `({_WORD})`", re.IGNORECASE)
_BASED_ON = re.compile(rf"\bbased\s+on\s+the\s+`?({_WORD})`?\s+(?:parameter|field)\b", re.IGNORECASE)
_RECORDS = re.compile(
    rf"\brecords\s+`({_WORD})`\s+(?:earlier|newer|older|later){_THAN}the\s+requested\b",
    re.IGNORECASE,
)
_A_TIME = re.compile(
    rf"\b(?:earlier|newer|new|older|later){_THAN}the\s+requested\s+(?:[a-z-]+\s+){{0,3}}(?:time|timestamp)\b",
    re.IGNORECASE,
)
_DESCRIBED = re.compile(
    rf"\b(?:(?:earlier|newer|new|older|later){_THAN}(?:the\s+requested|this)|prior\s+to\s+the\s+requested|"
    r"after\s+the\s+requested)\s+([A-Za-z ]{1,60})",
    re.IGNORECASE,
)
_OLDER = re.compile(
    rf"\b(?:earlier|older){_THAN}(?:the\s+(?:requested\b|`)|this\b)|\bprior\s+to\s+the\s+requested\b", re.IGNORECASE
)
_NEWER = re.compile(
    rf"\b(?:newer|new|later){_THAN}(?:the\s+(?:requested\b|`)|this\b)|\bafter\s+the\s+requested\b", re.IGNORECASE
)
_STARTS_AT = re.compile(rf"\b(?:starting|start|last|end)\s+({_WORD}(?: id)?)\s+the\s+request\s+to\s", re.IGNORECASE)
_INCLUSIVE = re.compile(
    r"[(（]\s*(inclusive|included?|exclusive|excluded?|not included?)\s*[)）]|"
    r"\b(?:is|are)\s+(inclusive|exclusive)\b|"
    r",\s*(not\s+includ)(?:ed|ing)\b",
    re.IGNORECASE,
)
_BEGIN = re.compile(r"\bwith\s+an?\s+begin\s+timestamp\b", re.IGNORECASE)
_END = re.compile(r"\bwith\s+an?\s+end\s+timestamp\b", re.IGNORECASE)
_LIFE = re.compile(r"(?:creation|request|updated?)\s+time\b", re.IGNORECASE)
_PAGE = re.compile(r"\bpage\s+(?:number|for\s+pagination)\b", re.IGNORECASE)
_FROM_ONE = re.compile(r"\b1-indexed\b", re.IGNORECASE)
_TOTAL = re.compile(r"\btotal\s+(?:number\s+of\s+)?pages\b", re.IGNORECASE)
_OF_A_WALK = re.compile(r"\bused\s+for\s+pagination\b", re.IGNORECASE)
_TYPE = re.compile(r"pag(?:ination|ing)\s*type\b", re.IGNORECASE)
_WHOLE_TIES = re.compile(
    rf"\ball\s+(?:records|data)\s+(?:that\s+have|under)\s+the\s+same\s+`?({_WORD})`?\s+will\s+be\s+returned\b",
    re.IGNORECASE,
)
_TIMES = ("timestamp_ms", "timestamp_us", "timestamp_s")
_PAIRS = (("after", "before"), ("endId", "beginId"), ("end", "begin"))
"""Parameters that lead to older and to newer records, in the order in which they are asked."""
_BOUNDS = (("before", "after"), ("end", "begin"), ("endTs", "beginTs"))
"""Parameters that may bound the records' time: its end, its begin."""


class Rule(msgspec.Struct, frozen=True):
    """Which key of the pagination (empty: all of it) is owed to which rule, stated by which fields of the request."""

    key: str
    rule: str
    stated: tuple[str, ...]


class Paging(msgspec.Struct, frozen=True):
    """How an endpoint pages, and why."""

    pagination: Pagination
    rules: tuple[Rule, ...]


def read_paging(request: Request, response: Response) -> Paging | None:
    """How the endpoint pages, where its parameters say so in clear words."""
    named = {field.name: field for field in request.fields}
    for older, newer in _PAIRS:
        found = _by_cursor(named, response, older, newer)
        if found is not None:
            return found
    for end, begin in _BOUNDS:
        found = _by_time(named, response, end, begin)
        if found is not None:
            return found
    return _by_page(named, response)


def unread(request: Request) -> tuple[str, ...]:
    """The parameters that clearly have to do with pages, whatever they mean."""
    names = tuple(field.name for field in request.fields)
    own = tuple(name for name in names if name in ("after", "before", "beginId", "endId", "page"))
    return own if own and (own == ("page",) or "limit" in names) else ()


# ------------------------------------------------------------------------------------------------------------- cursors


def _by_cursor(named: dict[str, Field], response: Response, older: str, newer: str) -> Paging | None:
    pair = [field for field in (named.get(older), named.get(newer)) if field is not None]
    found = {field.name: one for field in pair if (one := find_cursor(field, response)) is not None}
    if len({cursor for cursor, _ in found.values()}) != 1:
        return None
    cursor, rule = next(iter(found.values()))
    if any(_contradicts(field, cursor) for field in pair):
        return None
    if cursor in named and named[cursor].required is True:
        # All records of an answer have it in common.
        return None
    older_is = _says(named.get(older), _OLDER)
    newer_is = _says(named.get(newer), _NEWER)
    most, limit = _most(named)
    keys = (
        {"after": "older" if older_is else None, "before": "newer" if newer_is else None}
        if older == "after"
        else {"older": older if older_is else None, "newer": newer if newer_is else None}
    )
    pagination = Pagination(cursor=cursor, inclusive=_inclusive(pair), max=most, **keys)  # type: ignore[arg-type]
    rules = [Rule("", rule, (*found, *limit))]
    switch = _switch(named, response, pagination)
    if switch is not None:
        by, cursors = switch
        pagination = msgspec.structs.replace(pagination, by=by.name, cursors=cursors)
        rules.append(Rule("by", BY_TYPE, (by.name,)))
    ties = _WHOLE_TIES.search(_text_of(named.get("limit")))
    if ties is not None and ties[1] == cursor:
        pagination = msgspec.structs.replace(pagination, ties="whole")
        rules.append(Rule("ties", WHOLE_TIES, ("limit",)))
    return Paging(pagination, tuple(rules))


def find_cursor(field: Field, response: Response) -> tuple[str, str] | None:
    """The field of the answer that a paging parameter is compared with, when its text names one; and the rule."""
    text = _text_of(field)
    if "than" not in text:
        return _described(text, response)
    names = {answer.name.lower(): answer.name for answer in response.fields}
    times = _times(response)
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
        return _described(text, response)
    records = _RECORDS.search(text)
    if records is not None:
        # What the records are named by must be a time itself: else the words contradict each other.
        return (records[1], RECORDS) if records[1] in times else None
    return (times[0], ONLY_TIME) if len(times) == 1 else None


def cursor_of(field: Field, response: Response, /) -> str | None:
    """The cursor alone; ``find_cursor`` says too by which rule."""
    found = find_cursor(field, response)
    return None if found is None else found[0]


def _described(text: str, response: Response) -> tuple[str, str] | None:
    """The one field of the answer whose own description are the words that the parameter is compared with."""
    match = _DESCRIBED.search(text)
    if match is None:
        return None
    words = match[1].lower().split()
    fields = [
        field.name
        for field in response.fields
        if (said := re.match(r"[A-Za-z ]+", _text_of(field))) is not None and said[0].lower().split() == words
    ]
    return (fields[0], DESCRIBED) if len(fields) == 1 else None


def _contradicts(field: Field, cursor: str) -> bool:
    """Whether the text says too that the request starts or ends at a record of another id."""
    start = _STARTS_AT.search(_text_of(field))
    if start is None:
        return False
    word = start[1].replace(" ", "").lower()
    return not (word.endswith("id") and _same_id(word, cursor))


def _same_id(word: str, name: str) -> bool:
    """``orderid`` is ``ordId``: an abbreviation keeps the start and the id."""
    short = name.lower()
    return word == short or (short.endswith("id") and len(short) > 4 and word.startswith(short[:-2]))


def _switch(named: dict[str, Field], response: Response, pagination: Pagination) -> tuple[Field, dict[str, str]] | None:
    """The parameter that says which of two cursors a request means, and the cursor of each of its values."""
    either = re.search(rf"`?({_WORD})`?\s+or\s+`?({_WORD})`?", _text_of(named.get("after")))
    names = {field.name for field in response.fields}
    if either is None or not {either[1], either[2]} <= names or pagination.cursor not in either.groups():
        return None
    by = next((field for field in named.values() if field.values and _TYPE.match(_text_of(field))), None)
    if by is None:
        return None
    times = [name for name in either.groups() if name in _times(response)]
    cursors: dict[str, str] = {}
    for value in by.values:
        said = (value.doc or {}).get("en", "").lower()
        plain = "".join(said.split())
        meant = [name for name in either.groups() if plain.startswith(name.lower())]
        if not meant and said.startswith("timestamp"):
            meant = times
        if len(meant) != 1:
            return None
        cursors[str(value.value)] = meant[0]
    default = cursors.get(str(by.default))
    return (by, cursors) if default == pagination.cursor and len(set(cursors.values())) == len(cursors) else None


# -------------------------------------------------------------------------------------------------------------- bounds


def _by_time(named: dict[str, Field], response: Response, end: str, begin: str) -> Paging | None:
    """Pages inside of two bounds of time, where a page has a most: the end can follow the oldest record."""
    pair = [field for field in (named.get(begin), named.get(end)) if field is not None]
    most, limit = _most(named)
    if len(pair) != 2 or most is None or not (_says(pair[0], _BEGIN) and _says(pair[1], _END)):
        return None
    times = _times(response)
    if not times:
        return None
    lives = [field for field in response.fields if field.name in times and _LIFE.match(_text_of(field))]
    if len(times) > 1 and len(lives) != len(times):
        return None
    keys = {"after": "begin", "before": "end"} if begin == "after" else {"begin": begin, "end": end}
    cursor = {"cursor": times[0]} if len(times) == 1 else {"times": tuple(times)}
    pagination = Pagination(inclusive=_inclusive(pair), max=most, **keys, **cursor)  # type: ignore[arg-type]
    rule = BOUNDS if len(times) == 1 else SEVERAL_TIMES
    return Paging(pagination, (Rule("", rule, (begin, end, *limit)),))


# --------------------------------------------------------------------------------------------------------------- pages


def _by_page(named: dict[str, Field], response: Response) -> Paging | None:
    page = named.get("page")
    if page is None or not _says(page, _PAGE):
        return None
    most, limit = _most(named)
    total = next((field.name for field in (*response.envelope, *response.fields) if _says(field, _TOTAL)), None)
    version = next((field.name for field in named.values() if _says(field, _OF_A_WALK)), None)
    if version is not None and version not in {field.name for field in response.fields}:
        version = None
    first = 1 if page.default == "1" or _says(page, _FROM_ONE) else None
    pagination = Pagination(page=page.name, first=first, pages=total, version=version, max=most)
    rules = [Rule("", PAGES, (page.name, *limit))]
    if version is not None:
        rules.append(Rule("version", PAGES, (version,)))
    return Paging(pagination, tuple(rules))


# --------------------------------------------------------------------------------------------------------------- words


def _text_of(field: Field | None) -> str:
    if field is None or field.doc is None:
        return ""
    return field.doc.get("en", "")


def _says(field: Field | None, pattern: re.Pattern[str]) -> bool:
    return pattern.search(_text_of(field)) is not None


def _times(response: Response) -> list[str]:
    return [field.name for field in response.fields if field.kind in _TIMES]


def _most(named: dict[str, Field]) -> tuple[int | None, tuple[str, ...]]:
    """The most records of a page, and the parameter that states it."""
    limit = named.get("limit")
    top = limit.max if limit is not None else None
    return (int(top), ("limit",)) if isinstance(top, str) and top.isdigit() else (None, ())


def _inclusive(paging: Sequence[Field]) -> bool | None:
    words = [match for field in paging for match in _INCLUSIVE.finditer(_text_of(field))]
    stated = all(_INCLUSIVE.search(_text_of(field)) for field in paging)
    meant = {next(word for word in match.groups() if word).lower().startswith("incl") for match in words}
    return meant.pop() if stated and len(meant) == 1 else None
