"""Prints an endpoint as a page of OKX's docs: the inverse of reading one, written from the pages alone.

    render(endpoint, date)            the leaf page, English and Chinese
    render(endpoint, date, layout)    the same facts in another of the spellings that pages have
    section(endpoint, language, layout), page(...)    the parts, to build group pages from

What the layout has no place for raises ``NotExpressible``: the pages have no such wording, or would print it so that it
could as well mean something else. Keys that follow from prose (kinds, values, defaults, bounds, examples, deprecation,
pagination, most items of a body, cases of variants) are not printed: the prose is, and must carry them.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec

from generator.spec.model import Field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.spec.model import (
        Endpoint,
        RateLimit,
        Request,
        RequestExample,
        Response,
        ResponseExample,
        Text,
        Variant,
    )


class NotExpressible(Exception):  # noqa: N818 - says what holds, as the reasons do
    """The layout cannot say this. ``reason`` is general: the same for all endpoints refused for it."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True)
class Layout:
    """One of the spellings that pages have for the same facts.

    ``level`` is the section's heading level (1 on leaf pages, 3 on chapter pages), ``gap`` the blank lines between
    parts. ``bold`` marks table heads and ``strong`` headings, ``plural`` heads tables ``Parameters | Types``, ``tight``
    glues the nesting mark to the name, ``loose`` puts a line of blanks between rows, ``code`` adds an SDK example
    beside the request, ``wrapped`` prints code, msg and data as rows of the answer's table. ``wording`` picks among the
    spellings of headings and of yes and no.
    """

    level: int = 1
    gap: int = 1
    bold: bool = False
    plural: bool = False
    tight: bool = False
    loose: bool = False
    strong: bool = False
    code: bool = False
    wrapped: bool = False
    wording: int = 0


PLAIN: Final = Layout()

_LIMIT_HEADS: Final = {
    "en": ("Rate Limit: ", "Rate limit: ", "Rate limit：", "Rate Limit: "),
    "zh": ("限速：", "限速: ", "限速： ", "限速："),
}
_LEAD_HEADS: Final = {
    "en": "Rate Limit of lead trader lead instruments for Copy Trading: ",
    "zh": "跟单交易带单员带单产品的限速：",
}
_RULE_HEADS: Final = {
    "en": ("Rate limit rule: ", "Rate Limit Rule: ", "Rate limit rule: ", "Rate limit rule: "),
    "zh": ("限速规则：", "限速规则： ", "限速规则 ：", "限速规则："),
}
_SCOPED_RULE_HEADS: Final = {
    "not_options": {"en": "Rate limit rule (except Options): ", "zh": "限速规则（期权以外）："},
    "options": {"en": "Rate limit rule (Options only): ", "zh": "限速规则（只限期权）："},
}
_RULES: Final[dict[tuple[str, ...], str]] = {
    ("user_id",): "User ID",
    ("ip",): "IP",
    ("instrument_id",): "Instrument ID",
    ("user_id", "instrument_id"): "User ID + Instrument ID",
    ("user_id", "instrument_family"): "User ID + Instrument Family",
    ("user_id", "instrument_type"): "User ID + Instrument Type",
    ("user_id", "currency"): "User ID + Currency",
    ("user_id", "tag"): "User ID + tag",
    ("master_user_id",): "Master Account User ID",
    ("ip", "instrument_id"): "IP + Instrument ID",
    ("ip", "instrument_type"): "IP + Instrument Type",
    ("ip", "instrument_family"): "IP + (Instrument Family)",
    ("ip", "instrument_type", "instrument_family"): "IP + (Instrument Type + instFamily)",
    ("ip", "instrument_id_code"): "IP + instIdCode",
}
_EITHER_RULE: Final = {
    "en": "User ID(Private) or IP(Public)",
    "zh": "User ID(私有接口时) 或者 IP (公共接口时)",
}
_WINDOWS: Final = {
    "1s": ("per second", "s"),
    "12h": ("per 12 hours", "12h"),
    "1d": ("per day", "天"),
    "1month": ("per month", "月"),
}
_PERMISSIONS: Final = {
    "read": {"en": "Read", "zh": "读取"},
    "trade": {"en": "Trade", "zh": "交易"},
    "withdraw": {"en": "Withdraw", "zh": "提币"},
}
_PUBLIC: Final = {"en": "Public", "zh": "公共"}
_PERMISSION_HEAD: Final = {"en": "Permission: ", "zh": "权限："}
_HTTP_HEADS: Final = {
    "en": ("HTTP Request", "HTTP request", "HTTP Request", "HTTP request"),
    "zh": ("HTTP请求", "HTTP 请求", "HTTP Requests", "HTTP请求"),
}
_REQUEST_HEADS: Final = {"en": ("Request Parameters", "Request parameters"), "zh": ("请求参数", "请求参数")}
_RESPONSE_HEADS: Final = {"en": ("Response Parameters", "Response parameters"), "zh": ("返回参数", "响应参数")}
_NONE: Final = {"en": "None", "zh": "无"}
_COLUMNS: Final = {
    "en": (("Parameter", "Type", "Required", "Description"), ("Parameters", "Types", "Required", "Description")),
    "zh": (("参数名", "类型", "是否必须", "描述"), ("参数", "类型", "是否必须", "描述")),
}
_REQUIRED: Final[dict[Any, dict[str, tuple[str, str]]]] = {
    True: {"en": ("Yes", "yes"), "zh": ("是", "是")},
    False: {"en": ("No", "No"), "zh": ("否", "否")},
    "conditional": {"en": ("Conditional", "Conditional"), "zh": ("可选", "条件必填")},
}
_TYPES: Final[dict[tuple[str, str | None], str]] = {
    ("string", None): "String",
    ("boolean", None): "Boolean",
    ("integer", None): "Integer",
    ("number", None): "Number",
    ("object", None): "Object",
    ("array", "object"): "Array of objects",
    ("array", "string"): "Array of strings",
    ("array", "integer"): "Array of integers",
    ("array", "number"): "Array of numbers",
    ("array", "boolean"): "Array of booleans",
    ("array", "array"): "Array of Arrays",
    ("array", None): "Array",
}
_SDK: Final = (
    "import okx.Account as Account",
    "",
    'flag = "1"  # Production trading: 0, Demo trading: 1',
    "",
    'accountAPI = Account.AccountAPI("key", "secret", "passphrase", False, flag)',
    "result = accountAPI.call()",
    "print(result)",
)

_AFTER_TABLE: Final = "\n  "
"""The line of two blanks behind a table; it stands for one of the blank lines to the next part."""

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_ROW: Final = re.compile(r"\|")
_PART: Final = re.compile(r"#{1,6}\s|>\s|\s{4}|-{3}\s*$|`(GET|POST) /")
_ITEM: Final = re.compile(r"  ([*+-]|[0-9]+\.) .*\S")
_LABEL: Final = re.compile(r"\*\*.*\*\*")


def render(endpoint: Endpoint, date: str, layout: Layout = PLAIN) -> str:
    """The leaf page of an endpoint; ``date`` is ``YYYY-MM-DDTHH:MM:SS``.

    Raises:
        NotExpressible: OKX's layout cannot say one of the facts.
    """
    if set(endpoint.title) != {"en", "zh"}:
        raise NotExpressible("a leaf page in one language")
    return page(endpoint.anchor, date, [section(endpoint, language, layout) for language in ("en", "zh")])


def page(anchor: str, date: str, halves: Sequence[str]) -> str:
    """A file: front matter, then one text per language."""
    matter = (
        "---\nexchange: okx\n"
        f"source_url: https://www.okx.com/docs-v5/en/#{anchor}\n"
        f"anchor_id: {anchor}\napi_type: API\nupdated_at: {date}.000000\n---\n\n"
    )
    return matter + "\n\n---\n\n".join(half.strip() for half in halves)


def section(endpoint: Endpoint, language: str, layout: Layout = PLAIN) -> str:
    """One endpoint in one language, from its title to its last note.

    Raises:
        NotExpressible: OKX's layout cannot say one of the facts.
    """
    _refuse(endpoint)
    parts = [*_intro(endpoint, language, layout)]
    parts += _limits(endpoint, language, layout)
    if endpoint.permission is None and endpoint.auth == "public" and layout.wording % 2:
        parts.append(f"#### {_PERMISSION_HEAD[language]}{_PUBLIC[language]}")
    if endpoint.permission is not None:
        parts.append(f"#### {_PERMISSION_HEAD[language]}{_PERMISSIONS[endpoint.permission][language]}")
    early, late = _notes(endpoint, language)
    parts += early
    parts += [f"#### {_HTTP_HEADS[language][layout.wording % 4]}", f"`{endpoint.method} {endpoint.path}`"]
    parts += _request_part(endpoint, language, layout)
    parts += _response_part(endpoint, language, layout)
    parts += late
    if layout.strong:
        parts = [re.sub(r"^#### (.*\S)", r"#### **\1**", part) for part in parts]
    return "".join(f"{part}\n" + "\n" * (layout.gap - part.endswith(_AFTER_TABLE)) for part in parts)


def _refuse(endpoint: Endpoint) -> None:
    """Facts that have no place on any page."""
    if endpoint.resource or endpoint.operation:
        raise NotExpressible("names of ours")
    if endpoint.deprecated and endpoint.doc is None:
        raise NotExpressible("a deprecated endpoint without a word about it")
    if endpoint.last_seen is not None:
        raise NotExpressible("a fact seen on another page")
    if endpoint.method not in ("GET", "POST"):
        raise NotExpressible("a method that no page has")
    if not re.fullmatch(r"/api/v5(/[A-Za-z0-9-]+)+", endpoint.path):
        raise NotExpressible("a path unlike OKX's")
    style = endpoint.request.style
    if endpoint.method == "GET" and style not in ("query", "none"):
        raise NotExpressible("a GET with a body")
    if endpoint.method == "POST" and style == "query":
        raise NotExpressible("a POST with a query")
    known = {field.name for field in endpoint.request.fields}
    if any(set(limit.when or ()) - known for limit in endpoint.rate_limits):
        raise NotExpressible("a condition on no field")
    if endpoint.auth != _auth(endpoint):
        raise NotExpressible("an authentication that the rate limit rule does not say")


def _auth(endpoint: Endpoint) -> str:
    """What the page says: per user is private, per IP is public; with a permission beside it the stricter of both."""
    scopes = {scope for limit in endpoint.rate_limits for scope in limit.scope}
    if {"signed", "unsigned"} <= scopes:
        return "optional"
    keys = {key for limit in endpoint.rate_limits for key in limit.per}
    if keys & {"user_id", "master_user_id"}:
        return "private"
    if "ip" in keys:
        return {None: "public", "read": "optional"}.get(endpoint.permission, "private")
    return "optional" if endpoint.permission is None else "private"


# Prose


_BREAKS: Final = re.compile(r"<br|[\u0085\u2028\u2029]|\\$", re.IGNORECASE)
"""What breaks a line without being a line break."""


def _paragraphs(text: str) -> str:
    """Running text: lines joined by a forced break, paragraphs by a blank line; items of lists keep their indent."""
    if not text or text != text.rstrip() or text[0] == "\n":
        raise NotExpressible("text with blank ends")
    if "\r" in text:
        raise NotExpressible("a carriage return")
    for line in text.split("\n"):
        if (line != line.strip() and not _ITEM.fullmatch(line)) or _BREAKS.search(line):
            raise NotExpressible("a line with blank ends, or one with a break inside")
        if _PART.match(line) or _ROW.search(line):
            raise NotExpressible("a line of prose that is layout")
    return re.sub(r"(?<!\n)\n(?!\n)", "  \n", text)


def _one_line(text: str) -> str:
    if not text or text != text.strip() or "\n" in text or "\r" in text:
        raise NotExpressible("a title that is no line")
    return text


def _intro(endpoint: Endpoint, language: str, layout: Layout) -> Iterator[str]:
    title = _one_line(endpoint.title[language])
    if title.endswith("#") or "{#" in title or _ROW.search(title):
        raise NotExpressible("a title that is layout")
    yield f"{'#' * layout.level} {endpoint.method} / {title}"
    if endpoint.doc and language in endpoint.doc:
        yield _paragraphs(endpoint.doc[language])


def _notes(endpoint: Endpoint, language: str) -> tuple[list[str], list[str]]:
    """The notes that stand before the HTTP request, and those at the end."""
    notes = (endpoint.notes or {}).get(language, ())
    for note in notes:
        if "\n\n" in note:
            raise NotExpressible("a note of several paragraphs")
    said = [_paragraphs(note) for note in notes]
    headed = endpoint.rate_limits or endpoint.permission is not None
    half = (len(said) + 1) // 2 if headed else 0  # below no heading it would be the description
    return said[:half], said[half:]


# Rate limits


def _limits(endpoint: Endpoint, language: str, layout: Layout) -> list[str]:
    """The headings of limits and rules. A rule belongs to the limit above it, one in brackets to all limits."""
    limits = endpoint.rate_limits
    scopes = {limit.scope for limit in limits}
    if scopes & {("options",), ("not_options",)}:
        return _limits_by_product(limits, language, layout)
    heads: list[str] = []
    for at, limit in enumerate(limits):
        if limit.scope == ("unsigned",):
            continue  # printed with its twin
        if limit.scope == ("signed",):
            twin = msgspec.structs.replace(limit, per=("ip",), scope=("unsigned",))
            if limit.per != ("user_id",) or limits[at + 1 : at + 2] != (twin,):
                raise NotExpressible("a limit for signed requests alone")
            rule = _EITHER_RULE[language]
        elif limit.scope:
            raise NotExpressible("a scope that no heading has")
        elif not limit.per:
            if at + 1 < len(limits):
                raise NotExpressible("a limit without a rule among others")
            rule = ""
        else:
            rule = _rule(limit)
        heads.append("#### " + _LIMIT_HEADS[language][layout.wording % 4] + _amount(limit, language))
        if rule:
            heads.append("#### " + _RULE_HEADS[language][layout.wording % 4] + rule)
    return heads


def _limits_by_product(limits: Sequence[RateLimit], language: str, layout: Layout) -> list[str]:
    """One limit, the lead traders' own, then the rules in brackets."""
    lead = [limit for limit in limits if limit.scope == ("copy_trading_lead",)]
    ruled = [limit for limit in limits if limit.scope in (("options",), ("not_options",))]
    if len(lead) + len(ruled) != len(limits) or len(lead) > 1 or any(limit.per for limit in lead):
        raise NotExpressible("rules by product among other rules")
    if len({_amount(limit, language) for limit in ruled}) > 1 or len({limit.scope for limit in ruled}) < len(ruled):
        raise NotExpressible("limits that differ by product")
    heads = ["#### " + _LIMIT_HEADS[language][layout.wording % 4] + _amount(ruled[0], language)]
    heads += ["#### " + _LEAD_HEADS[language] + _amount(limit, language) for limit in lead]
    heads += ["#### " + _SCOPED_RULE_HEADS[limit.scope[0]][language] + _rule(limit) for limit in ruled]
    return heads


def _rule(limit: RateLimit) -> str:
    if limit.per not in _RULES:
        raise NotExpressible("a rule that no heading has")
    return _RULES[limit.per]


def _amount(limit: RateLimit, language: str) -> str:
    """``5 requests per 2 seconds`` or, per user and day, the form with a direction."""
    if limit.when is not None or limit.resets is not None:
        directed = limit.when == {"type": ("increase",)} and limit.resets == "utc_day"
        if not directed or limit.window != "1d" or limit.unit != "requests":
            raise NotExpressible("a condition that no heading has")
        if language == "zh":
            return f"增加 — 每用户每天 {limit.count} 次（UTC 0:00 重置）；减少 — 无限制"
        return f"Increase — {limit.count} requests per user per day (resets at UTC 0:00). Reduce — no limit."
    seconds = re.fullmatch(r"([1-9][0-9]*)s", limit.window)
    if limit.window not in _WINDOWS and seconds is None:
        raise NotExpressible("a window that no heading has")
    spelled = (f"per {seconds[1]} seconds", limit.window) if seconds else ("", "")
    english, chinese = _WINDOWS.get(limit.window, spelled)
    if language == "zh":
        return f"{limit.count}{'次' if limit.unit == 'requests' else '个'}/{chinese}"
    unit = limit.unit if limit.count != 1 else limit.unit.removesuffix("s")
    return f"{limit.count} {unit} {english}"


# Tables


def _table(fields: Sequence[Field], language: str, layout: Layout, *, request: bool) -> str:
    columns: tuple[str, ...] = _COLUMNS[language][layout.plural]
    if not request:
        columns = tuple(name for at, name in enumerate(columns) if at != 2)
    if layout.bold:
        columns = tuple(f"**{name}**" for name in columns)
    rows = list(_rows(fields, language, layout, request=request, depth=0))
    if {line for row in rows for line in row.split("\n")[1:]} & set(_names(fields)):
        raise NotExpressible("a line in a cell that could head a note")
    if "" in rows[-1].split("\n")[1:]:
        raise NotExpressible("a last row with a blank line, behind which notes stand")
    body = ("\n\n" if layout.loose else "\n").join(rows)
    text = "\n".join([" | ".join(columns), "|".join(["---"] * len(columns)), body])
    return text.replace("\n", "  \n") + "  " + _AFTER_TABLE


def _names(fields: Iterable[Field]) -> Iterator[str]:
    for field in fields:
        yield field.name
        yield from _names(field.fields)


def _lines(fields: Iterable[Field]) -> Iterator[str]:
    """All lines of all descriptions."""
    for field in fields:
        for text in (field.doc or {}).values():
            yield from text.split("\n")
        yield from _lines(field.fields)


def _rows(fields: Iterable[Field], language: str, layout: Layout, *, request: bool, depth: int) -> Iterator[str]:
    for field in fields:
        _refuse_field(field, request=request)
        mark = ">" * depth + ("" if layout.tight or not depth else " ")
        cells = [mark + field.name, _type(field)]
        if request:
            cells.append(_REQUIRED[field.required][language][layout.wording % 2])
        doc = (field.doc or {}).get(language)
        cells.append("" if doc is None else _cell(doc))
        yield " | ".join(cells).rstrip() if doc is None else " | ".join(cells)
        yield from _rows(field.fields, language, layout, request=request, depth=depth + 1)


def _type(field: Field) -> str:
    word = _TYPES.get((field.type, field.items))
    if word is None:
        raise NotExpressible("a type that no page has")
    return word


def _refuse_field(field: Field, *, request: bool) -> None:
    if not _NAME.fullmatch(field.name):
        raise NotExpressible("a name unlike OKX's")
    if field.last_seen is not None:
        raise NotExpressible("a fact seen on another page")
    if field.map is not None:
        raise NotExpressible("free keys")
    if (field.required is not None) is not request:
        raise NotExpressible("required outside a request, or not said in one")


def _cell(doc: str) -> str:
    """A description; its lines follow the row. A blank line inside it stays one."""
    if not doc or doc != doc.strip():
        raise NotExpressible("text with blank ends")
    if "\r" in doc:
        raise NotExpressible("a carriage return")
    first, *others = doc.split("\n")
    for line in (first, *others):
        if line != line.strip() or _BREAKS.search(line):
            raise NotExpressible("a line with blank ends, or one with a break inside")
        if _ROW.search(line):
            raise NotExpressible("a cell with a pipe")
    before = first
    for line in others:
        if _PART.match(line) and not (line.startswith("> ") and before):
            raise NotExpressible("a line of prose that is layout")
        if _LABEL.fullmatch(line):
            raise NotExpressible("a line in a cell that could head a note")
        if not line and not before:
            raise NotExpressible("two blank lines in a cell")
        before = line
    return doc


# Requests


def _request_part(endpoint: Endpoint, language: str, layout: Layout) -> list[str]:
    request = endpoint.request
    _refuse_request(request, endpoint)
    parts = [
        _caption(example.title, language) + _request_example(endpoint, example, layout)
        for example in (endpoint.examples.request if endpoint.examples else ())
        if example.title is None or language in example.title
    ]
    parts.append(f"#### {_REQUEST_HEADS[language][layout.wording % 2]}")
    parts.append(_table(request.fields, language, layout, request=True) if request.fields else _NONE[language])
    for variant in request.variants:
        parts += _variant(variant, language, layout)
    return parts


_STATES_RULE: Final = re.compile(r"\b(?:either|one of|only one|together|exclusive)\b", re.IGNORECASE)


def _refuse_request(request: Request, endpoint: Endpoint) -> None:
    if request.style == "none" and (request.fields or request.variants):
        raise NotExpressible("fields of no request")
    if request.style != "none" and not request.fields:
        raise NotExpressible("a request whose fields all vary")
    titles = {variant.name for variant in request.variants}
    tables = (request.fields, *(variant.fields for variant in request.variants))
    if any(line in titles for fields in tables for line in _lines(fields)):
        raise NotExpressible("a line in a cell that could head a table")
    if request.constraints and not any(_STATES_RULE.search(line) for fields in tables for line in _lines(fields)):
        raise NotExpressible("constraints that no wording was found for")
    if request.min_items is not None:
        raise NotExpressible("a least number of items")
    bodies = [example.body for example in endpoint.examples.request] if endpoint.examples else []
    lists = [isinstance(body, list) for body in bodies if body is not msgspec.UNSET]
    if request.style == "json_array" and not (lists and all(lists)):
        raise NotExpressible("an array body without an example that shows it")
    if request.style == "json_object" and any(lists):
        raise NotExpressible("an object body with an example that is a list")


def _variant(variant: Variant, language: str, layout: Layout) -> Iterator[str]:
    """A table of its own below a bold line. Which case it holds for follows from that line.

    The other language's line, where it is not the same, stands at the head of its text.
    """
    text = (variant.doc or {}).get(language, "")
    if not text.startswith("**"):
        yield f"**{_one_line(variant.name)}**"
    if text:
        yield _paragraphs(text)
    yield _table(variant.fields, language, layout, request=True)


def _caption(title: Text | None, language: str) -> str:
    if title is None:
        return ""
    text = _one_line(title[language])
    if _ROW.search(text):
        raise NotExpressible("a caption with a pipe")
    return f"> {text}\n"


def _request_example(endpoint: Endpoint, example: RequestExample, layout: Layout) -> str:
    if example.repaired:
        raise NotExpressible("an example that had to be repaired")
    line = f"{endpoint.method} {endpoint.path}"
    if example.text is not None:
        return _code(example.text.split("\n"))
    lines = [line]
    if example.query:
        lines = [
            line + "?" + "&".join(f"{_unencoded(name)}={_unencoded(value)}" for name, value in example.query.items())
        ]
    elif example.body is not msgspec.UNSET:
        lines += ["body", *_json(example.body)]
    if layout.code:
        lines += ["", "", "", *_SDK]
    return _code(lines)


def _unencoded(text: str) -> str:
    """Part of a query as pages print it."""
    if not re.fullmatch(r"[A-Za-z0-9._,:/-]*", text):
        raise NotExpressible("a query that needs encoding")
    return text


def _json(value: Any) -> list[str]:
    return json.dumps(value, indent=4, ensure_ascii=False).split("\n")


def _code(lines: Sequence[str]) -> str:
    """A block of code: four blanks, two empty lines of it before, one behind."""
    if any("\r" in line or "\n" in line for line in lines):
        raise NotExpressible("a line break inside a line of code")
    return "\n".join(f"    {line}" for line in ("", "", *lines, ""))


# Answers


def _response_part(endpoint: Endpoint, language: str, layout: Layout) -> list[str]:
    response = endpoint.response
    _refuse_response(endpoint)
    parts = [
        _caption(example.title, language) + _response_example(example)
        for example in (endpoint.examples.response if endpoint.examples else ())
        if example.title is None or language in example.title
    ]
    said_nothing = not response.fields and not response.envelope
    if said_nothing and layout.wording < 2:
        return parts
    parts.append(f"#### {_RESPONSE_HEADS[language][layout.wording % 2]}")
    if said_nothing:
        return [*parts, _NONE[language]]
    fields = [field.name for field in response.fields]
    wrapped = layout.wrapped and response.style in ("objects", "object")
    if response.envelope or wrapped or {"code", "msg", "data"} & set(fields):
        parts.append(_wrapped_table(response, language, layout))
    else:
        parts.append(_table(response.fields, language, layout, request=False))
    return parts


def _wrapped_table(response: Response, language: str, layout: Layout) -> str:
    """The answer from its outside: code, msg, data with the fields inside, and what stands beside them."""
    if response.style not in ("objects", "object"):
        raise NotExpressible("an envelope around rows")
    # Without a text: what such rows say becomes a note.
    outer = [Field(name=name, type="string") for name in ("code", "msg")]
    if response.style == "objects":
        data = Field(name="data", type="array", items="object", fields=response.fields)
    else:
        data = Field(name="data", type="object", fields=response.fields)
    return _table([*outer, data, *response.envelope], language, layout, request=False)


def _response_example(example: ResponseExample) -> str:
    if example.repaired:
        raise NotExpressible("an example that had to be repaired")
    if example.text is not None:
        return _code(example.text.split("\n"))
    return _code(_json(example.body))


def _refuse_response(endpoint: Endpoint) -> None:
    response = endpoint.response
    if response.style == "binary":
        raise NotExpressible("a binary answer")
    if response.style in ("objects", "object", "rows", "row") and not response.fields:
        raise NotExpressible("an answer without its fields")
    column = response.style == "lists" and [(field.type, field.fields) for field in response.fields] == [("array", ())]
    if response.style in ("lists", "strings", "empty") and response.fields and not column:
        raise NotExpressible("fields of plain values")
    if response.style not in ("objects", "object") and response.envelope:
        raise NotExpressible("an envelope around rows")
    shown = {shape for shape in map(_shape, _answers(endpoint)) if shape}
    if len(shown) > 1:
        raise NotExpressible("examples of several shapes")
    shape = next(iter(shown), "")
    fits = {
        "objects": ("objects", ""),
        "object": ("object",),
        "rows": ("lists",),
        "lists": ("lists",),
        "row": ("strings", "scalars"),
        "strings": ("strings",),
        "empty": ("",),
    }
    if shape not in fits[response.style]:
        raise NotExpressible("an answer of a shape that no example shows")


def _answers(endpoint: Endpoint) -> Iterator[Any]:
    for example in endpoint.examples.response if endpoint.examples else ():
        if example.body is not msgspec.UNSET:
            yield example.body


def _shape(body: Mapping[str, Any]) -> str:
    """What the data of an example is; empty when that shows nothing."""
    data = body.get("data")
    if isinstance(data, dict):
        return "object"
    if not isinstance(data, list) or not data:
        return ""
    kinds: dict[type, str] = {dict: "objects", list: "lists", str: "strings"}
    return kinds.get(type(data[0]), "scalars")
