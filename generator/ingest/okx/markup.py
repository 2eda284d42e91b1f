"""Marks that Markdown and HTML leave around the words of a cell or a heading, and how to look past them."""

from __future__ import annotations

import html
import re

_PLAIN = re.compile(r"[A-Za-z0-9 ]*")
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u2060\ufeff\u00ad\u200e\u200f"))
_BLANKS = dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t"), " ")
_TAG = re.compile(
    r"</?(?:a|b|i|u|s|em|strong|code|span|sup|sub|p|div|font|del|small|kbd|tt)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_BREAK = re.compile(r"<br\s{0,9}/?>|[\u0085\u2028\u2029]", re.IGNORECASE)
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_ITALIC = re.compile(r"_([^_\s](?:.*[^_\s])?)_")

BLANK = " \t\u00a0\u3000"
"""Characters that stand for a blank inside a line."""


def plain(text: str) -> str:
    """The words without marks: no links, ticks, bold, italic or struck letters, tags, entities, escapes, odd blanks."""
    if _PLAIN.fullmatch(text):
        return " ".join(text.split())
    bare = unmarked(text)
    while len(bare) > 1 and (inner := _unwrapped(bare)) != bare:
        bare = inner
    return " ".join(bare.split())


def unmarked(text: str) -> str:
    """The words without links, tags, entities, escapes and odd blanks; what is wrapped around them stays."""
    bare = html.unescape(text) if "&" in text else text
    bare = bare.translate(_INVISIBLE).translate(_BLANKS)
    if "<" in bare:
        bare = _TAG.sub("", _BREAK.sub(" ", bare))
    if "[" in bare:
        bare = _LINK.sub(r"\1", bare)
    return _ESCAPE.sub(r"\1", bare) if "\\" in bare else bare


def _unwrapped(text: str) -> str:
    """One layer of marks less: any at an end, but underscores only in pairs, for they may belong to a name."""
    bare = text.strip("*`~ ")
    italic = _ITALIC.fullmatch(bare)
    return italic[1] if italic else bare


def break_lines(text: str) -> str:
    """The text with a real line break wherever HTML or Unicode writes one."""
    return _BREAK.sub("\n", text) if "<" in text or not text.isprintable() else text
