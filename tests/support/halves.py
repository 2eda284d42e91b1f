"""Pages written by hand, half by half: only what a test is about has to be told."""

from __future__ import annotations

import msgspec

FRONT = """---
exchange: okx
source_url: https://example.com/#demo-rest-api-thing
anchor_id: demo-rest-api-thing
api_type: REST
updated_at: 2026-06-27 10:00:00
---

"""
ASKED = "Parameter | Type | Required | Description"
ASKED_ZH = "参数名 | 类型 | 是否必须 | 描述"
ANSWERED = "Parameter | Type | Description"
ANSWERED_ZH = "参数名 | 类型 | 描述"


def table(head: str, *rows: str) -> str:
    """A table of these rows."""
    return "\n".join([head, "|".join(["---"] * (head.count("|") + 1)), *rows])


def code(*lines: str) -> str:
    """A block of code."""
    return "\n".join(f"    {line}" for line in lines)


class English(msgspec.Struct, frozen=True, kw_only=True):
    """The English half: each attribute is the text of a part, or the rows of the first table there."""

    title: str = "Get thing"
    intro: str = ""
    limits: str = (
        "#### Rate Limit: 5 requests per 2 seconds\n\n#### Rate limit rule: User ID\n\n#### Permission: Read\n\n"
    )
    call: str = "GET /api/v5/demo/thing"
    asked_heading: str = "#### Request Parameters"
    asked: tuple[str, ...] = ()
    request: str = ""
    request_example: str = ""
    answered: tuple[str, ...] = ("id | String | ID",)
    response: str = ""
    response_example: str = '{"code": "0", "msg": "", "data": [{"id": "1"}]}'

    @property
    def text(self) -> str:
        """The half."""
        return "\n\n".join(
            part
            for part in (
                f"# {self.title}",
                self.intro,
                self.limits.strip(),
                f"#### HTTP Request\n\n`{self.call}`",
                f"> Request Example\n\n{code(*self.request_example.split(chr(10)))}" if self.request_example else "",
                self.asked_heading,
                table(ASKED, *self.asked) if self.asked else "" if self.request else "None",
                self.request,
                f"> Response Example\n\n{code(*self.response_example.split(chr(10)))}" if self.response_example else "",
                "#### Response Parameters",
                table(ANSWERED, *self.answered) if self.answered else "",
                self.response,
            )
            if part
        )


class Chinese(msgspec.Struct, frozen=True, kw_only=True):
    """The Chinese half, without examples: those of the English one stand for both."""

    title: str = "查询"
    intro: str = ""
    limits: str = "#### 限速：5次/2s\n\n#### 限速规则：User ID\n\n#### 权限：读取\n\n"
    call: str = "GET /api/v5/demo/thing"
    asked: tuple[str, ...] = ()
    request: str = ""
    answered: tuple[str, ...] = ("id | String | 编号",)
    response: str = ""

    @property
    def text(self) -> str:
        """The half."""
        return "\n\n".join(
            part
            for part in (
                f"# {self.title}",
                self.intro,
                self.limits.strip(),
                f"#### HTTP请求\n\n`{self.call}`",
                "#### 请求参数",
                table(ASKED_ZH, *self.asked) if self.asked else "" if self.request else "无",
                self.request,
                "#### 返回参数",
                table(ANSWERED_ZH, *self.answered) if self.answered else "",
                self.response,
            )
            if part
        )


def page(*halves: English | Chinese) -> str:
    """A page of these halves."""
    return FRONT + "\n\n---\n\n".join(half.text for half in halves) + "\n"
