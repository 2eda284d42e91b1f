"""Headings of an endpoint: which part they open, and what limits, rules and permission they state."""

# ruff: noqa: RUF001  -- the docs print full-width marks

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Sequence
from typing import Literal

import msgspec

from generator.ingest.okx.markup import break_lines, plain, unmarked
from generator.spec.model import Auth, LimitUnit, Permission, RateLimit

PartKind = Literal["limit", "rule", "permission", "http", "request", "response", "other"]


class Heading(msgspec.Struct, frozen=True):
    """A heading of an endpoint's part: what it opens, the text behind its colon, the restriction it carries.

    ``sure``: its words can only mean that. "Parameters" or "Endpoint" may head anything. ``head`` are the words before
    the colon in small letters, ``rest`` what is printed behind the words that open a part.
    """

    kind: PartKind
    line: int
    text: str
    value: str = ""
    scope: tuple[str, ...] = ()
    sure: bool = True
    head: str = ""
    rest: str = ""


class Limit(msgspec.Struct, frozen=True):
    """One limit before it is paired with a rule."""

    count: int
    unit: LimitUnit
    window: str
    scope: tuple[str, ...] = ()
    label: str = ""
    resets: str | None = None


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


_OPENERS: tuple[tuple[PartKind, tuple[str, ...]], ...] = (
    ("http", _phrases("http request|http请求|http 请求")),
    (
        "request",
        _phrases(
            "request parameter|request param|request example|request body|request field|request query|request header|"
            "request payload|query parameter|query param|path parameter|body parameter|body param|input parameter|"
            "请求参数|请求示例|请求体|请求字段|查询参数|路径参数|入参"
        ),
    ),
    (
        "response",
        _phrases(
            "response parameter|response param|response example|response body|response field|response payload|"
            "response data|returned parameter|return parameter|returned field|return field|output parameter|"
            "返回参数|响应参数|返回字段|响应字段|返回体|响应体|出参"
        ),
    ),
)
_LOOSE: dict[str, PartKind] = {
    **dict.fromkeys(
        ("endpoint", "url", "request url", "http method", "http url", "http endpoint", "method", "api endpoint"), "http"
    ),
    **dict.fromkeys(("请求地址", "请求路径", "请求方式", "请求方法", "接口地址", "接口路径"), "http"),
    **dict.fromkeys(("parameters", "params", "request", "arguments", "参数", "请求"), "request"),
    **dict.fromkeys(("response", "responses", "returns", "return", "returned value", "return value"), "response"),
    **dict.fromkeys(("return values", "returned values", "返回", "响应", "返回值"), "response"),
}
_COLON = re.compile(r"\s*[:：]+\s*")
_TRAILING = re.compile(r"\s*(?:\{#[^{}]*\}|[:：]+|\\)\s*$")
_NUMBERING = re.compile(
    r"[^\w(（]*(?:[(（]?\d{1,2}[.)、）．](?!\d)\s*|\d{1,2}(?:\.\d{1,2}){1,3}[.)、]?\s+|[一二三四五六七八九十]{1,2}、\s*)?[^\w(（]*"
)
_LIMIT_HEADS = ("rate limit", "ratelimit", "request limit", "frequency limit")
_LIMIT_HEADS_ZH = ("限速", "频率限制", "速率限制", "访问频率", "请求限制", "限频")
_RULE_HEADS = _phrases(
    "rate limit rule|ratelimit rule|rate limit dimension|rate limit key|rate limit by|rate limit type|"
    "限速规则|限速维度|限频规则|频率限制规则|限速方式"
)
_PERMISSION_HEADS = frozenset(
    _phrases(
        "permission|permissions|api permission|api permissions|api key permission|api key permissions|"
        "required permission|required permissions|permission required|权限|所需权限|权限要求|接口权限|"
        "api 权限|api权限|api key 权限|apikey 权限"
    )
)
_SCOPES = {
    **dict.fromkeys(
        ("except options", "except option", "excluding options", "non-options", "not options"), "not_options"
    ),
    **dict.fromkeys(("期权以外", "除期权", "除期权外", "除期权以外", "期权除外", "非期权"), "not_options"),
    **dict.fromkeys(("options only", "option only", "only options", "only for options", "for options"), "options"),
    **dict.fromkeys(("只限期权", "仅限期权", "仅期权", "期权"), "options"),
}
_BRACKETS = re.compile(r"[(（]([^()（）]*)[)）]")
_CLOSING = re.compile(r"\s#+$")
_DASHED = re.compile(r"([^\d\-–—=]*[^\d\-–—=\s])\s*(?:\s[-–—=]\s|\s)\s*(\d.*)")
_LONGEST_HEADING = 400


def read_heading(text: str, line: int) -> Heading:
    """Classify a part's heading; ``other`` where its words are not known. Numbers and marks around it do not count."""
    found = _classify(text)
    return msgspec.structs.replace(found, line=line)


@functools.lru_cache(maxsize=4096)
def _classify(text: str) -> Heading:
    bare = _bare(text)
    lowered = " ".join(bare.lower().split())
    label, value = _parted(bare)
    head = " ".join(label.lower().split()).strip("* ")
    scope = _scope_of(head)
    if head.startswith(_RULE_HEADS):
        return Heading("rule", 0, bare, value, scope, head=head)
    if head.startswith(_LIMIT_HEADS) or head.endswith(_LIMIT_HEADS_ZH):
        return Heading("limit", 0, bare, value, scope, sure=bool(value), head=head)
    if head in _PERMISSION_HEADS:
        return Heading("permission", 0, bare, value, sure=bool(value), head=head)
    for kind, opening in _OPENERS:
        if lowered.startswith(opening):
            word = max((one for one in opening if lowered.startswith(one)), key=len)
            return Heading(kind, 0, bare, rest=lowered[len(word) :].removeprefix("s").strip(" :：.。*"))
    if head in _LOOSE:
        return Heading(_LOOSE[head], 0, bare, value, sure=False, head=head)
    return Heading("other", 0, bare, sure=False, head=head)


def _parted(bare: str) -> tuple[str, str]:
    """What stands before the colon and behind it; a dash before a number does as well."""
    label, colon, value = _COLON.sub(":", bare, count=1).partition(":")
    if not colon and (dashed := _DASHED.fullmatch(bare)) is not None:
        label, value = dashed[1], dashed[2]
    return label, value.strip().lstrip(":：").strip("* ")


def _bare(text: str) -> str:
    """A heading without what is printed around its words: marks, an anchor, a number, an emoji, a closing colon."""
    bare = text.strip()
    if bare.isalnum() or len(bare) > _LONGEST_HEADING:
        return bare
    bare = _CLOSING.sub("", unmarked(break_lines(bare).replace("\n", "; ")).strip())
    while (shorter := _TRAILING.sub("", bare.strip("*`~ "))) != bare:
        bare = shorter
    numbering = _NUMBERING.match(bare)
    return bare[numbering.end() :] if numbering is not None and numbering.end() < len(bare) else bare


def _scope_of(head: str) -> tuple[str, ...]:
    bracket = _BRACKETS.search(head)
    if bracket is not None:
        return _bracket_scope(bracket[1])
    return ("copy_trading_lead",) if "copy trading" in head or "跟单" in head else ()


def _bracket_scope(text: str) -> tuple[str, ...]:
    words = " ".join(text.lower().split())
    return (_SCOPES[words],) if words in _SCOPES else (f"unknown:{words}",)


_EXAMPLE = re.compile(
    r"(?:(?:successful|success|failure|failed|full|partial|single|batch) )?"
    r"(?:request|response|push(?: data)?|return(?:ed)?|returned data|answer) (?:example|sample)s?\b[^|]{0,80}|"
    r"returned results?|(?:成功|失败)?(?:请求|返回|响应|推送)(?:示例|样例|例子)|返回结果",
    re.IGNORECASE,
)
_EXAMPLE_HINT = re.compile(r"ample|result|例|结果", re.IGNORECASE)
_SECTION_TITLE = re.compile(r"(?:GET|POST|PUT|DELETE|PATCH|WS)\s*/\s*\S", re.IGNORECASE)


def names_example(text: str) -> bool:
    """Whether a line announces an example, in words that mean nothing else."""
    if len(text) > _LONGEST_HEADING or not _EXAMPLE_HINT.search(text):
        return False
    return _EXAMPLE.fullmatch(_bare(text)) is not None


def opens_section(title: str) -> bool:
    """Whether a heading is the title of an endpoint or of a channel's operation."""
    return _SECTION_TITLE.match(title) is not None


def is_stated(heading: Heading) -> bool:
    """Whether a line of text states a limit, a rule or a permission, and nothing else."""
    if not heading.value:
        return False
    if heading.kind == "limit":
        return read_limits(heading) is not None
    if heading.kind == "rule":
        return read_rules(heading) is not None
    return heading.kind == "permission" and read_permission(heading.value) is not None


# --------------------------------------------------------------------------------------------------------------- limits

_UNITS: dict[str, tuple[int, str]] = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", "秒", "秒钟"), (1, "s")),
    **dict.fromkeys(("minute", "minutes", "min", "mins", "分钟", "分"), (60, "s")),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "小时"), (1, "h")),
    **dict.fromkeys(("d", "day", "days", "天", "日"), (1, "d")),
    **dict.fromkeys(("week", "weeks", "周"), (7, "d")),
    **dict.fromkeys(("month", "months", "月"), (1, "month")),
}
_COUNT_WORDS = {
    word: number
    for number, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1)
} | {"once": 1, "twice": 2}
_UNIT_WORD = (
    r"(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|s|h|d|秒钟|秒|分钟|分|小时|天|日|周|月)(?![a-z])"
)
_NUMBER = r"(\d{1,3}(?:,\d{3}){1,2}|\d{1,9})"
_RESETS = r"(\s*[(（]\s*(?:resets at\s+)?UTC\s*0?0:00\s*(?:重置)?\s*[)）])?"
# What a limit is counted per may follow: read_rules knows its words.
_EACH = r"(?:\s*(?:\bper\b|\bfor each\b|\bby\b|/)\s*([^/]{2,60}))?"
_ENGLISH = re.compile(
    rf"(?:{_NUMBER}|({'|'.join(_COUNT_WORDS)})\b)\s*(requests?|reqs?|orders?|times?|calls?|queries)?"
    rf"(?:\s+per\s+(?:user|account|ip))?\s*(\b(?:per|every|each|in|a)\b|/)\s*(\d{{0,6}})\s*{_UNIT_WORD}{_RESETS}{_EACH}",
    re.IGNORECASE,
)
_PER_USER = r"(?:每(?:个)?用户\s*)?"
_COUNTED = rf"{_NUMBER}\s*(次|个|笔|条)\s*(?:请求|订单|调用)?"
_CHINESE = re.compile(rf"{_PER_USER}{_COUNTED}\s*(?:/|每)\s*(\d{{0,6}})\s*{_UNIT_WORD}{_RESETS}{_EACH}")
_CHINESE_EVERY = re.compile(rf"{_PER_USER}每\s*(\d{{0,6}})\s*{_UNIT_WORD}\s*{_COUNTED}{_RESETS}{_EACH}")
_BRACKETED = re.compile(r"(.*[^\s(（])\s*[(（]([^()（）]*)[)）]")
_LABEL = re.compile(r"([^\W\d_]{1,24})\s*(?:—|–|--)\s*")
_NO_LIMIT = re.compile(r"no (?:rate )?limits?|unlimited|not limited|无限制|不限|不限速|无限速", re.IGNORECASE)
_CLAUSES = re.compile(r"[;；，\n]|,\s+|\s+and\s+|以及|和|(?<=[.。])\s+", re.IGNORECASE)
_PLAIN_HEADS = frozenset(
    ("rate limit", "rate limits", "ratelimit", "rate limiting", "request limit", "限速", "频率限制", "速率限制", "限频")
)
_LONGEST_VALUE = 400


class Rule(msgspec.Struct, frozen=True):
    """What a limit is counted per, and the restriction under which it is."""

    per: tuple[str, ...]
    scope: tuple[str, ...] = ()


def read_limits(heading: Heading) -> list[Limit | Rule] | None:
    """The limits a heading states, one per clause; None when a word of it can't be read.

    A rule printed with a limit ("per User ID") stands behind it. Nothing is picked out of a text that is not understood
    as a whole: a wrong number is worse than none.
    """
    if not _knows_head(heading) or len(heading.value) > _LONGEST_VALUE:
        return None
    parts: list[Limit | Rule] = []
    for clause in _CLAUSES.split(break_lines(heading.value)):
        text = clause.strip().rstrip(".。").rstrip()
        if not text:
            continue
        label = _LABEL.match(text)
        rest = text[label.end() :] if label else text
        if _NO_LIMIT.fullmatch(rest):
            continue
        read = _limit(rest, heading.scope, label[1].lower() if label else "")
        if read is None:
            return None
        parts += read
    return parts or None


def _knows_head(heading: Heading) -> bool:
    """Whether the words before the colon say no more than the heading's scope does."""
    return bool(heading.scope) or heading.head in _PLAIN_HEADS


def _limit(text: str, scope: tuple[str, ...], label: str) -> list[Limit | Rule] | None:
    found = _pace(text)
    if found is None:
        bracketed = _BRACKETED.fullmatch(text)
        found = _pace(bracketed[1]) if bracketed is not None else None
        if bracketed is None or found is None:
            return None
        words = bracketed[2].strip()
        if " ".join(words.lower().split()) in _SCOPES:
            scope = (*scope, *_bracket_scope(words))
        elif not found.per and (each := _EACH_WORDS.fullmatch(words)) is not None:
            found = msgspec.structs.replace(found, per=each[1])
        else:
            return None
    limit = Limit(found.count, found.unit, found.window, scope, label, found.resets)
    if not found.per:
        return [limit]
    per = _per(found.per)
    return [limit, Rule(per, scope)] if per is not None else None


_EACH_WORDS = re.compile(r"(?:per|for each|by|按|每个?)\s*(\S.*)", re.IGNORECASE)


class _Pace(msgspec.Struct, frozen=True):
    """One limit as printed; ``per`` are the words for what it is counted per."""

    count: int
    unit: LimitUnit
    window: str
    resets: str | None
    per: str


def _pace(text: str) -> _Pace | None:
    if (match := _ENGLISH.fullmatch(text)) is not None:
        printed, word, noun, joint, every, unit, resets, per = match.groups()
        if noun is None and joint.lower() in ("in", "a") and word not in ("once", "twice"):
            return None
        count = int(printed.replace(",", "")) if printed else _COUNT_WORDS[word.lower()]
    elif (match := _CHINESE.fullmatch(text)) is not None:
        printed, noun, every, unit, resets, per = match.groups()
        count = int(printed.replace(",", ""))
    elif (match := _CHINESE_EVERY.fullmatch(text)) is not None:
        every, unit, printed, noun, resets, per = match.groups()
        count = int(printed.replace(",", ""))
    else:
        return None
    span = int(every or 1)
    if not count or not span:
        return None
    factor, suffix = _UNITS[unit.lower()]
    counted: LimitUnit = "orders" if (noun or "").lower().startswith("order") or noun in ("个", "笔") else "requests"
    return _Pace(count, counted, f"{span * factor}{suffix}", "utc_day" if resets else None, per or "")


# ---------------------------------------------------------------------------------------------------------------- rules

_PER: dict[str, str] = {
    **dict.fromkeys(("userid", "user", "uid", "users", "用户id", "用户", "账户id", "用户uid"), "user_id"),
    **dict.fromkeys(
        (
            "masteraccountuserid",
            "masteruserid",
            "masteraccount",
            "母账户userid",
            "母账户用户id",
            "母账户",
            "主账户userid",
        ),
        "master_user_id",
    ),
    **dict.fromkeys(("ip", "ipaddress", "ip地址"), "ip"),
    **dict.fromkeys(("instrumentid", "instid", "instrument", "产品id", "交易产品id"), "instrument_id"),
    **dict.fromkeys(("instrumentfamily", "instfamily", "交易品种"), "instrument_family"),
    **dict.fromkeys(("instrumenttype", "insttype", "产品类型"), "instrument_type"),
    **dict.fromkeys(("instidcode", "instrumentidcode"), "instrument_id_code"),
    **dict.fromkeys(("currency", "ccy", "币种"), "currency"),
    **dict.fromkeys(("tag",), "tag"),
    **dict.fromkeys(("underlying", "uly", "标的指数"), "underlying"),
    **dict.fromkeys(("account", "账户", "账号"), "account"),
    **dict.fromkeys(("subaccount", "子账户"), "sub_account"),
    **dict.fromkeys(("apikey", "api密钥"), "api_key"),
}
_SIGNED = frozenset(("user_id", "master_user_id", "account", "sub_account", "api_key"))
_ACCESS = re.compile(r"[(（]\s*(private|public)[^()（）]*[)）]|[(（]\s*(私有|公共)[^()（）]*[)）]", re.IGNORECASE)
_EITHER = re.compile(r"\s+or\s+|\s*或者?\s*", re.IGNORECASE)
_TOGETHER = re.compile(r"\+|＋|&|\s+and\s+|和|与", re.IGNORECASE)


def read_rules(heading: Heading) -> list[Rule] | None:
    """The rules a heading states ("A or B" states two); None when a word of it is not known."""
    if len(heading.value) > _LONGEST_VALUE:
        return None
    rules: list[Rule] = []
    for alternative in _EITHER.split(heading.value.rstrip(".。 ")):
        scope = heading.scope
        access = _ACCESS.search(alternative)
        if access is not None:
            private = (access[1] or "").lower() == "private" or access[2] == "私有"
            scope = (*scope, "signed" if private else "unsigned")
        words = _ACCESS.sub("", alternative).strip()
        bracketed = _BRACKETED.fullmatch(words)
        if bracketed is not None and " ".join(bracketed[2].lower().split()) in _SCOPES:
            words, scope = bracketed[1], (*scope, *_bracket_scope(bracketed[2]))
        per = _per(words)
        if per is None:
            return None
        rules.append(Rule(per, scope))
    return rules


def _per(text: str) -> tuple[str, ...] | None:
    """What is counted per; None when a word is not known. Brackets only group."""
    words = [re.sub(r"[()（）\s_\-`*]+", "", word).lower() for word in _TOGETHER.split(text)]
    return tuple(_PER[word] for word in words) if all(word in _PER for word in words) else None


def pair(parts: Sequence[Limit | Rule], options: dict[str, str]) -> tuple[RateLimit, ...]:
    """Limits with the rules that hold for them, in docs order.

    A rule with a restriction goes with every unrestricted limit; one without goes with the limits printed before it
    that have none yet, and where there are none with those behind it. A limit without any rule stands alone.
    ``options`` maps a limit's label ("increase") to the request field that has it as a value.
    """
    rules_of: list[tuple[Limit, list[Rule]]] = [(part, []) for part in parts if isinstance(part, Limit)]
    printed = 0
    early: list[Rule] = []
    for part in parts:
        if isinstance(part, Limit):
            printed += 1
        elif part.scope:
            for limit, rules in rules_of:
                if not limit.scope:
                    rules.append(part)
        else:
            free = [rules for _, rules in itertools.islice(rules_of, printed) if not rules]
            for rules in free:
                rules.append(part)
            early += [] if free else [part]
    for _, rules in rules_of:
        if not rules:
            rules.extend(early)
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
    **dict.fromkeys(("read", "read only", "reading", "view", "读取", "只读", "读", "查看"), "read"),
    **dict.fromkeys(("trade", "trading", "交易"), "trade"),
    **dict.fromkeys(("withdraw", "withdrawal", "withdrawals", "提币", "提现"), "withdraw"),
    **dict.fromkeys(("public", "公共", "公开", "none required", "not required", "无需权限", "不需要"), "public"),
}
_PERMISSION_NOISE = re.compile(r"\b(?:api\s+)?(?:permissions?|access)\b|权限", re.IGNORECASE)


def read_permission(word: str) -> Permission | Literal["public"] | None:
    """The permission a heading names, ``public`` where it says that none is needed.

    None when the words are not known, also when they name several: the docs then do not say which one is needed.
    """
    text = re.sub(r"[*`]", "", plain(word[:_LONGEST_VALUE])).lower().rstrip(".。 ").replace("-", " ")
    return _PERMISSIONS.get(text) or _PERMISSIONS.get(_PERMISSION_NOISE.sub("", text).strip())


class Access(msgspec.Struct, frozen=True):
    """Who may call an endpoint, and why that is doubtful (empty: it is not)."""

    auth: Auth
    doubt: str = ""
    rule: str = ""


def read_access(rules: Sequence[Rule], permission: Permission | Literal["public"] | None) -> Access:
    """Whether a call is signed, from the rate limit rules and the permission.

    Where they contradict each other or say nothing, it is optional: signed when there are credentials.
    """
    keys = {key for rule in rules for key in rule.per}
    if {"signed", "unsigned"} <= {scope for rule in rules for scope in rule.scope}:
        return Access("optional", rule="signed-and-unsigned-rules")
    if keys & _SIGNED:
        return Access(
            "private",
            "the limit is per user, but the permission is public" if permission == "public" else "",
            "user-rule",
        )
    if permission == "public" or ("ip" in keys and permission is None):
        return Access("public", rule="public-permission" if permission == "public" else "ip-rule-without-permission")
    if permission is None:
        return Access("optional", "neither a rule nor a permission says who may call", "nothing-stated")
    if "ip" in keys:
        return Access("optional", "the limit is per IP, but a permission is asked for", "ip-rule-with-permission")
    what = "no rate limit rule names a user or an IP, but a permission is asked for"
    return Access("private", what, "permission-without-user-rule")
