"""How OKX's pages word a fact in a description, in both languages; and words that say nothing at all.

A phrase here is the evidence from which a reader infers a key: who sets the key in a spec puts the phrase in the
description, and who sets no key uses ``NEUTRAL`` words only.
"""

from __future__ import annotations

from typing import Final

NEUTRAL: Final[dict[str, tuple[str, ...]]] = {
    "en": ("meadow", "lantern", "willow", "granite", "harbour", "violet", "orchard", "copper", "thistle", "velvet"),
    "zh": ("青山", "流水", "白云", "清风", "古木", "远帆", "石桥", "晚霞", "松林", "飞鸟"),
}
"""Words without evidence: no measure, no amount, no default, no bound, no alternative, no example."""

JOINT: Final = {"en": ", ", "zh": "，"}
"""Between the clauses of one line."""

SPACE: Final = {"en": " ", "zh": ""}
"""Between two words."""

KINDS: Final[dict[str, dict[str, str]]] = {
    "timestamp_ms": {"en": "Unix timestamp format in milliseconds", "zh": "Unix时间戳的毫秒数格式"},
    "timestamp_us": {"en": "Unix timestamp format in microseconds", "zh": "Unix时间戳的微秒数格式"},
    "timestamp_s": {"en": "Unix timestamp format in seconds", "zh": "Unix时间戳的秒数格式"},
    "date": {"en": "the format is `YYYYMMDD`", "zh": "格式: `YYYYMMDD`"},
    "csv": {"en": "separated with comma", "zh": "半角逗号分隔"},
    "currency": {"en": "Currency", "zh": "币种"},
    "instrument_id": {"en": "Instrument ID", "zh": "产品ID"},
    "instrument_family": {"en": "Instrument family", "zh": "交易品种"},
    "decimal": {"en": "Amount", "zh": "数量"},
    "integer": {"en": "Number of items", "zh": "个数"},
}
"""A clause that says what kind of value it is."""

NAMED_KINDS: Final[dict[str, tuple[str, ...]]] = {
    "currency": ("*Ccy",),
    "decimal": ("*Amt", "*Px", "*Sz"),
    "integer": ("*Cnt", "*Num"),
    "instrument_id": ("instId",),
    "instrument_family": ("instFamily",),
}
"""Kinds whose clause stands first and says too little alone: the field's name, of one of these forms, says it too."""

Clause = dict[str, str]


def examples(values: tuple[str, ...]) -> Clause:
    """``e.g. `a` or `b``` as the last clause of a line."""
    ticked = [f"`{value}`" for value in values]
    return {"en": f"e.g. {' or '.join(ticked)}", "zh": f"如 {' 或 '.join(ticked)}"}


def value_line(value: str, doc: Clause | None) -> Clause:
    """One documented value on a line of its own, with or without what it means."""
    if doc is None:
        return {"en": f"`{value}`", "zh": f"`{value}`"}
    return {"en": f"`{value}`: {doc['en']}", "zh": f"`{value}`：{doc.get('zh', '')}"}


def group_line(group: Clause, values: list[tuple[str, Clause | None]]) -> Clause:
    """The values of one case, all on its line."""
    lines = [value_line(value, doc) for value, doc in values]
    return {said: " ".join([group.get(said, ""), *(line[said] for line in lines)]) for said in ("en", "zh")}


def default(value: str) -> Clause:
    """The value that holds when none is given."""
    return {"en": f"The default is `{value}`", "zh": f"默认为`{value}`"}


def maximum(value: str) -> Clause:
    """The largest value."""
    return {"en": f"The maximum is `{value}`", "zh": f"最大为`{value}`"}


def between(least: str, most: str) -> Clause:
    """A closed range."""
    return {"en": f"The value range is [{least}, {most}]", "zh": f"取值范围是 [{least}, {most}]"}


def max_length(length: int) -> Clause:
    """The longest text."""
    return {
        "en": f"Letters and digits of up to {length} characters",
        "zh": f"字母与数字的组合，长度要在1-{length}位之间",
    }


def max_items(count: int) -> Clause:
    """The longest list inside one string."""
    return {"en": f"no more than {count}", "zh": f"不超过{count}个"}


def most_per_request(count: int) -> Clause:
    """How many items a body may have, in the endpoint's own description."""
    return {"en": f"Maximum {count} orders can be placed per request", "zh": f"每次最多可以提交{count}个订单"}


def deprecated(text: Clause) -> Clause:
    """The description of a field that should no longer be used: struck out, and marked."""
    mark = {"en": " (Deprecated)", "zh": "（已废弃）"}
    return {lang: f"~~{said}~~{mark.get(lang, mark['en'])}" for lang, said in text.items()}


CURSORS: Final[dict[str, Clause]] = {
    "after": {
        "en": "Shows lines earlier than the requested `{0}`",
        "zh": "更旧的数据，值是`{0}`",
    },
    "before": {
        "en": "Shows lines newer than the requested `{0}`",
        "zh": "更新的数据，值是`{0}`",
    },
}
"""The descriptions of the two cursor fields where they walk from new to old; ``{0}`` is the cursor."""

DEPRECATED_ENDPOINT: Final[Clause] = {"en": "This endpoint is deprecated", "zh": "该接口已废弃"}
"""A whole endpoint that should no longer be used, in its own description."""

RESULTS: Final[Clause] = {"en": "Number of results", "zh": "返回结果的数量"}
"""What a limit of a page counts."""

REQUEST_CAPTIONS: Final[tuple[Clause, ...]] = (
    {"en": "Request Example", "zh": "请求示例"},
    {"en": "Request sample", "zh": "请求示例"},
)
RESPONSE_CAPTIONS: Final[tuple[Clause, ...]] = (
    {"en": "Response Example", "zh": "返回结果"},
    {"en": "Returned results", "zh": "返回示例"},
)
