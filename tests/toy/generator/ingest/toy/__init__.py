"""Reads the docs of the toy exchange: plain text, several endpoints to a page, one language, no tables."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple, NoReturn

from generator.findings import Finding, Where, error, warning
from generator.spec.model import (
    Api,
    Auth,
    Endpoint,
    Examples,
    Field,
    ItemType,
    Kind,
    Permission,
    RateLimit,
    Request,
    RequestStyle,
    Response,
    ResponseExample,
    ResponseStyle,
    Text,
    Value,
)
from generator.spec.reading import Progress, ReadEndpoint, Reading

__all__ = ["read"]

_WRITTEN = re.compile(r"^written (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)$", re.MULTILINE)
_HEAD = re.compile(r"\[([a-z-]+)\] (.+)")
_CALL = re.compile(r"(GET|POST) (/\S+)")
_LIMIT = re.compile(r"(\d+) (requests|orders) in (\d+s) per (ip|user id)")
_BOUNDS = re.compile(r"(\d+) to (\d+)")
_FIELD = re.compile(r"(\w+) : (\w+)((?:, [^,]+)*) -- (.+)")

_ACCESS: dict[str, tuple[Auth, Permission | None]] = {
    "for everyone": ("public", None),
    "for account holders, read": ("private", "read"),
    "for account holders, trade": ("private", "trade"),
}
_SENT: dict[str, RequestStyle] = {
    "query": "query",
    "object": "json_object",
    "list": "json_array",
    "nothing": "none",
}
_ANSWERED: dict[str, ResponseStyle] = {"many": "objects", "one": "object", "rows": "rows"}
_Type = Literal["string", "boolean", "integer", "number", "object", "array"]
_TYPES: dict[str, tuple[_Type, ItemType | None, Kind | None]] = {
    "text": ("string", None, None),
    "amount": ("string", None, "decimal"),
    "moment": ("string", None, "timestamp_ms"),
    "currency": ("string", None, "currency"),
    "words": ("string", None, "csv"),
    "flag": ("boolean", None, None),
    "whole": ("integer", None, None),
    "number": ("number", None, None),
    "thing": ("object", None, None),
    "things": ("array", "object", None),
    "texts": ("array", "string", None),
}


class _Line(NamedTuple):
    number: int
    indent: int
    text: str


class _UnreadableError(Exception):
    """A page that says something this reader does not understand; carries the finding."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(str(finding))
        self.finding = finding


def read(docs: Path, api: Api, progress: Progress, /) -> Reading:
    """Read all pages below ``docs``. What a page says wrong is a finding.

    Raises:
        OSError: the folder or a file in it can't be read.
    """
    names = sorted(path.relative_to(docs).as_posix() for path in docs.rglob("*.txt"))
    hashes: dict[str, str] = {}
    endpoints: list[ReadEndpoint] = []
    findings: list[Finding] = []
    bad: list[str] = []
    dates: list[str] = []
    for number, name in enumerate(names, 1):
        progress(number, len(names), name)
        raw = (docs / name).read_bytes()
        text = raw.decode(errors="replace")
        hashes[name] = hashlib.sha256(_WRITTEN.sub("written", text).encode()).hexdigest()
        try:
            found = _page(name, text, api.title, findings)
        except _UnreadableError as unreadable:
            bad.append(name)
            findings.append(unreadable.finding)
            continue
        endpoints += found
        dates += [one.date for one in found]
    return Reading(
        date=max(dates, default=""),
        endpoints=tuple(endpoints),
        pages=hashes,
        bad_pages=tuple(bad),
        findings=tuple(findings),
    )


def _page(name: str, text: str, title: str, findings: list[Finding]) -> list[ReadEndpoint]:
    written = _WRITTEN.search(text)
    if not text.startswith(f"{title} API: ") or written is None:
        _fail("no-page", Where(name, 1), f"the page does not start with `{title} API: ...` and `written <date>`")
    lines = [
        _Line(number, len(line) - len(line.lstrip()), line.strip())
        for number, line in enumerate(text.splitlines(), 1)
        if line.strip()
    ]
    heads = [index for index, line in enumerate(lines) if not line.indent and _HEAD.fullmatch(line.text)]
    return [
        ReadEndpoint(endpoint=_endpoint(name, lines[start:end], findings), date=written[1], line=lines[start].number)
        for start, end in zip(heads, [*heads[1:], len(lines)], strict=True)
    ]


def _endpoint(page: str, lines: list[_Line], findings: list[Finding]) -> Endpoint:
    head = _HEAD.fullmatch(lines[0].text)
    call = _CALL.fullmatch(lines[1].text) if len(lines) > 1 else None
    if head is None or call is None:
        _fail("no-call", Where(page, lines[0].number), "no line like `GET /path` follows the head of an endpoint")
    method, path = call.groups()
    access: tuple[Auth, Permission | None] | None = None
    limits: list[RateLimit] = []
    prose: list[str] = []
    request: Request | None = None
    response: Response | None = None
    examples: list[ResponseExample] = []
    for line, inner in _blocks(lines[2:]):
        word, _, rest = line.text.partition(" ")
        if line.text in _ACCESS:
            access = _ACCESS[line.text]
        elif limit := _LIMIT.fullmatch(line.text):
            limits.append(_limit(limit))
        elif word == "send":
            request = _request(page, line, rest, inner)
        elif word == "answer" and rest in _ANSWERED:
            response = Response(style=_ANSWERED[rest], fields=_fields(page, inner, in_request=False))
        elif line.text == "example answer":
            examples.append(_example(page, line, inner))
        elif request is None and not inner:
            prose.append(line.text)
        else:
            what = "nothing is known of such a line"
            where = Where(page, line.number)
            findings.append(warning("not-read", where, what, excerpt=line.text, endpoint=f"{method} {path}"))
    if access is None or request is None or response is None:
        what = "the endpoint does not say all of: who may call it, what is sent, what is answered"
        _fail("cut-off", Where(page, lines[0].number), what)
    return Endpoint(
        method="GET" if method == "GET" else "POST",
        path=path,
        resource="",
        operation="",
        title=_text(head[2]),
        page=page,
        anchor=head[1],
        doc=_text(" ".join(prose)) if prose else None,
        auth=access[0],
        permission=access[1],
        rate_limits=tuple(limits),
        request=request,
        response=response,
        examples=Examples(response=tuple(examples)) if examples else None,
    )


def _blocks(lines: list[_Line]) -> Iterator[tuple[_Line, list[_Line]]]:
    """Each line that is indented no more than the first, with the deeper ones below it."""
    start = 0
    while start < len(lines):
        end = start + 1
        while end < len(lines) and lines[end].indent > lines[start].indent:
            end += 1
        yield lines[start], lines[start + 1 : end]
        start = end


def _limit(match: re.Match[str]) -> RateLimit:
    count, unit, window, per = match.groups()
    return RateLimit(
        count=int(count),
        unit="orders" if unit == "orders" else "requests",
        window=window,
        per=(per.replace(" ", "_"),),
    )


def _request(page: str, line: _Line, style: str, inner: list[_Line]) -> Request:
    word, _, bounds = style.partition(", ")
    least = most = None
    if match := _BOUNDS.fullmatch(bounds):
        least, most = int(match[1]), int(match[2])
    if word not in _SENT or bool(bounds) != bool(match):
        _fail("unknown-style", Where(page, line.number), "nothing is sent like that", line.text)
    fields = _fields(page, inner, in_request=True)
    return Request(style=_SENT[word], min_items=least, max_items=most, fields=fields)


def _fields(page: str, lines: list[_Line], *, in_request: bool) -> tuple[Field, ...]:
    return tuple(_field(page, line, inner, in_request=in_request) for line, inner in _blocks(lines))


def _field(page: str, line: _Line, inner: list[_Line], *, in_request: bool) -> Field:
    where = Where(page, line.number)
    match = _FIELD.fullmatch(line.text)
    if match is None:
        _fail("no-field", where, "a field is written `name : type, required -- text`", line.text)
    name, word, more, doc = match.groups()
    if word not in _TYPES:
        _fail("unknown-type", where, f"the unknown type `{word}`", line.text, f"known are {', '.join(_TYPES)}")
    kind, items, meaning = _TYPES[word]
    rules = [rule for rule in more.split(", ") if rule]
    known: dict[str, Any] = {"required": "required" in rules} if in_request else {}
    for rule in rules:
        if rule.startswith("one of "):
            known["values"] = tuple(Value(value=one) for one in rule.removeprefix("one of ").split(" | "))
        elif rule.startswith("up to "):
            known["max"] = int(rule.removeprefix("up to "))
        elif match := _BOUNDS.fullmatch(rule):
            known["min_items"], known["max_items"] = int(match[1]), int(match[2])
        elif rule != "required":
            _fail("unknown-rule", where, f"the unknown rule `{rule}`", line.text)
    fields = _fields(page, inner, in_request=in_request)
    return Field(name=name, type=kind, items=items, kind=meaning, doc=_text(doc), fields=fields, **known)


def _example(page: str, line: _Line, inner: list[_Line]) -> ResponseExample:
    try:
        return ResponseExample(body=json.loads("\n".join(one.text for one in inner)))
    except ValueError as problem:
        _fail("no-json", Where(page, line.number), f"the example is no JSON: {problem}")


def _text(words: str) -> Text:
    return {"en": words}


def _fail(code: str, where: Where, what: str, excerpt: str = "", hint: str = "") -> NoReturn:
    hint = hint or "look at the page, or crawl it again"
    raise _UnreadableError(error(code, where, what, excerpt=excerpt, hint=hint))
