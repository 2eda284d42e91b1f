"""Headings of an endpoint: which part they open, and what limits, rules and permission they state."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Literal

import msgspec

from generator.spec.model import Auth, LimitUnit, Permission, RateLimit

PartKind = Literal["limit", "rule", "permission", "http", "request", "response", "other"]


class Heading(msgspec.Struct, frozen=True):
    """A heading of an endpoint's part: what it opens, the text behind its colon, the restriction it carries."""

    kind: PartKind
    line: int
    text: str
    value: str = ""
    scope: tuple[str, ...] = ()


class Limit(msgspec.Struct, frozen=True):
    """One limit before it is paired with a rule."""

    count: int
    unit: LimitUnit
    window: str
    scope: tuple[str, ...] = ()
    label: str = ""
    resets: str | None = None


_RESPONSE = ("response parameter", "response example", "returned parameter", "返回参数", "响应参数")
_REQUEST = ("request parameter", "request example", "请求参数", "请求示例")
_HTTP = ("http request", "http请求", "http 请求")
_COLON = re.compile(r"\s*[:：]+\s*")
_SCOPES = {
    "except options": ("not_options",),
    "options only": ("options",),
    "期权以外": ("not_options",),
    "只限期权": ("options",),
}


def read_heading(text: str, line: int) -> Heading:
    """Classify a part's heading; ``other`` where its words are not known."""
    bare = text.strip().strip("*").strip()
    lowered = " ".join(bare.lower().split())
    label, _, value = _COLON.sub(":", bare, count=1).partition(":")
    value = value.strip().lstrip(":：").strip()
    head = " ".join(label.lower().split())
    scope = _scope_of(head)
    if head.startswith(("rate limit rule", "限速规则")):
        return Heading("rule", line, bare, value, scope)
    if head.startswith("rate limit") or head.endswith("限速"):
        return Heading("limit", line, bare, value, scope)
    if head in ("permission", "permissions", "权限"):
        return Heading("permission", line, bare, value)
    for kind, words in (("http", _HTTP), ("request", _REQUEST), ("response", _RESPONSE)):
        if lowered.startswith(words):
            return Heading(_part(kind), line, bare)
    return Heading("other", line, bare)


def _part(kind: str) -> PartKind:
    parts: dict[str, PartKind] = {"http": "http", "request": "request", "response": "response"}
    return parts[kind]


def _scope_of(head: str) -> tuple[str, ...]:
    bracket = re.search(r"[(（]([^()（）]*)[)）]", head)
    if bracket is not None:
        return _SCOPES.get(bracket[1].strip(), (f"unknown:{bracket[1].strip()}",))
    return ("copy_trading_lead",) if "copy trading" in head or "跟单" in head else ()


# --------------------------------------------------------------------------------------------------------------- limits

_UNITS: dict[str, tuple[int, str]] = {
    **dict.fromkeys(("s", "sec", "second", "seconds", "秒"), (1, "s")),
    **dict.fromkeys(("minute", "minutes", "min", "分钟"), (60, "s")),
    **dict.fromkeys(("h", "hour", "hours", "小时"), (1, "h")),
    **dict.fromkeys(("d", "day", "days", "天", "日"), (1, "d")),
    **dict.fromkeys(("month", "months", "月"), (1, "month")),
}
_UNIT_WORD = r"(seconds?|sec|minutes?|min|hours?|days?|months?|s|h|d|秒|分钟|小时|天|日|月)"
_COUNT = r"(\d{1,3}(?:,\d{3}){1,2}|\d{1,9})"
_RESETS = r"(\s*[(（]\s*(?:resets at\s+)?UTC\s*0?0:00\s*(?:重置)?\s*[)）])?"
_ENGLISH = re.compile(
    _COUNT
    + r"\s*(requests?|orders?|times?)(?:\s+per\s+(?:user|account|ip))?\s*(?:\b(?:per|every|in)\b|/)\s*(\d{0,6})\s*"
    + _UNIT_WORD
    + _RESETS,
    re.IGNORECASE,
)
_PER_USER = r"(?:每用户\s*)?"
_CHINESE = re.compile(rf"{_PER_USER}{_COUNT}\s*(次|个)\s*(?:请求)?\s*(?:/|每)\s*(\d{{0,6}})\s*{_UNIT_WORD}{_RESETS}")
_CHINESE_EVERY = re.compile(
    rf"{_PER_USER}每\s*(\d{{0,6}})\s*{_UNIT_WORD}\s*{_COUNT}\s*(次|个)\s*(?:请求)?{_RESETS}",
)
_LABEL = re.compile(r"([^\W\d_]{1,24})\s*(?:—|–|--)\s*")
_NO_LIMIT = re.compile(r"no limit|unlimited|无限制|不限", re.IGNORECASE)
_CLAUSES = re.compile(r"[;；，]|,\s+|(?<=[.。])\s+")
_PLAIN_HEADS = frozenset(("rate limit", "rate limits", "限速"))


def read_limits(heading: Heading) -> list[Limit] | None:
    """The limits a heading states, one per clause; None when a word of it can't be read.

    Nothing is picked out of a text that is not understood as a whole: a wrong number is worse than none.
    """
    if not _knows_head(heading):
        return None
    limits: list[Limit] = []
    for clause in _CLAUSES.split(heading.value):
        text = clause.strip().rstrip(".。").rstrip()
        if not text:
            continue
        label = _LABEL.match(text)
        rest = text[label.end() :] if label else text
        if _NO_LIMIT.fullmatch(rest):
            continue
        limit = _limit(rest, heading.scope, label[1].lower() if label else "")
        if limit is None:
            return None
        limits.append(limit)
    return limits or None


def _knows_head(heading: Heading) -> bool:
    """Whether the words before the colon say no more than the heading's scope does."""
    if heading.scope:
        return True
    head = _COLON.sub(":", heading.text, count=1).partition(":")[0]
    return " ".join(head.lower().split()) in _PLAIN_HEADS


def _limit(text: str, scope: tuple[str, ...], label: str) -> Limit | None:
    if (match := _ENGLISH.fullmatch(text) or _CHINESE.fullmatch(text)) is not None:
        printed, noun, every, unit, resets = match.groups()
    elif (match := _CHINESE_EVERY.fullmatch(text)) is not None:
        every, unit, printed, noun, resets = match.groups()
    else:
        return None
    count, span = int(printed.replace(",", "")), int(every or 1)
    if not count or not span:
        return None
    factor, suffix = _UNITS[unit.lower()]
    counted: LimitUnit = "orders" if noun.lower().startswith("order") or noun == "个" else "requests"
    return Limit(count, counted, f"{span * factor}{suffix}", scope, label, "utc_day" if resets else None)


# ---------------------------------------------------------------------------------------------------------------- rules

_PER: dict[str, str] = {
    "userid": "user_id",
    "user": "user_id",
    "masteraccountuserid": "master_user_id",
    "masteruserid": "master_user_id",
    "母账户userid": "master_user_id",
    "ip": "ip",
    "instrumentid": "instrument_id",
    "instid": "instrument_id",
    "instrumentfamily": "instrument_family",
    "instfamily": "instrument_family",
    "instrumenttype": "instrument_type",
    "insttype": "instrument_type",
    "instidcode": "instrument_id_code",
    "currency": "currency",
    "ccy": "currency",
    "tag": "tag",
    "underlying": "underlying",
    "uly": "underlying",
}
_ACCESS = re.compile(r"[(（]\s*(private|public)[^()（）]*[)）]|[(（]\s*(私有|公共)[^()（）]*[)）]", re.IGNORECASE)


class Rule(msgspec.Struct, frozen=True):
    """What a limit is counted per, and the restriction under which it is."""

    per: tuple[str, ...]
    scope: tuple[str, ...] = ()


def read_rules(heading: Heading) -> list[Rule] | None:
    """The rules a heading states ("A or B" states two); None when a word of it is not known."""
    rules: list[Rule] = []
    for alternative in re.split(r"\s+or\s+|\s*或者\s*", heading.value):
        scope = heading.scope
        access = _ACCESS.search(alternative)
        if access is not None:
            private = (access[1] or "").lower() == "private" or access[2] == "私有"
            scope = (*scope, "signed" if private else "unsigned")
        words = re.sub(r"[()（）\s]+", "", _ACCESS.sub("", alternative)).lower().split("+")
        per = tuple(_PER[word] for word in words if word in _PER)
        if len(per) != len(words):
            return None
        rules.append(Rule(per, scope))
    return rules


def pair(parts: Sequence[Limit | Rule], options: dict[str, str]) -> tuple[RateLimit, ...]:
    """Limits with the rules that hold for them, in docs order.

    A rule with a restriction goes with every unrestricted limit; one without goes with the limits printed before it
    that have none yet. A limit without any rule stands alone. ``options`` maps a limit's label ("increase") to the
    request field that has it as a value.
    """
    rules_of: list[tuple[Limit, list[Rule]]] = [(part, []) for part in parts if isinstance(part, Limit)]
    printed = 0
    for part in parts:
        if isinstance(part, Limit):
            printed += 1
        elif part.scope:
            for limit, rules in rules_of:
                if not limit.scope:
                    rules.append(part)
        else:
            for _, rules in itertools.islice(rules_of, printed):
                if not rules:
                    rules.append(part)
    return tuple(
        RateLimit(
            count=limit.count,
            unit=limit.unit,
            window=limit.window,
            per=rule.per,
            scope=(*limit.scope, *rule.scope),
            when={options[limit.label]: (limit.label,)} if limit.label in options else None,
            resets=limit.resets,
        )
        for limit, rules in rules_of
        for rule in rules or [Rule(())]
    )


# ------------------------------------------------------------------------------------------------- who may call

_PERMISSIONS: dict[str, Permission | Literal["public"]] = {
    "read": "read",
    "trade": "trade",
    "trading": "trade",
    "withdraw": "withdraw",
    "withdrawal": "withdraw",
    "public": "public",
    "读取": "read",
    "交易": "trade",
    "提币": "withdraw",
    "公共": "public",
}


def read_permission(word: str) -> Permission | Literal["public"] | None:
    """The permission a heading names, ``public`` where it says that none is needed; None when not known."""
    return _PERMISSIONS.get(word.strip().strip("*").rstrip(".。").lower())


class Access(msgspec.Struct, frozen=True):
    """Who may call an endpoint, and why that is doubtful (empty: it is not)."""

    auth: Auth
    doubt: str = ""


def read_access(rules: Sequence[Rule], permission: Permission | Literal["public"] | None) -> Access:
    """Whether a call is signed, from the rate limit rules and the permission.

    Where they contradict each other or say nothing, it is optional: signed when there are credentials.
    """
    keys = {key for rule in rules for key in rule.per}
    if {"signed", "unsigned"} <= {scope for rule in rules for scope in rule.scope}:
        return Access("optional")
    if keys & {"user_id", "master_user_id"}:
        return Access(
            "private", "the limit is per user, but the permission is public" if permission == "public" else ""
        )
    if permission == "public" or ("ip" in keys and permission is None):
        return Access("public")
    if permission is None:
        return Access("optional", "neither a rule nor a permission says who may call")
    if "ip" in keys:
        return Access("optional", "the limit is per IP, but a permission is asked for")
    return Access("private", "no rate limit rule names a user or an IP, but a permission is asked for")
