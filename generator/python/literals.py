"""The one way by which text of the docs gets into Python code."""

from __future__ import annotations

import re

_SHORT = {"\n": "\\n", "\t": "\\t", "\\": "\\\\"}
# Every quote that could close the text, and one at its start, which black would set apart by a blank.
_CLOSING = re.compile('^"|"(?=""|$)')
# Controls, odd blanks, format and bidi characters, surrogates, private use, tags. A fixed list: the Unicode tables of
# the running Python would make the output depend on its version.
_ODD = re.compile(
    "[\\\\\x00-\x1f\x7f-\xa0\xad\u0600-\u0605\u061c\u06dd\u070f\u0890-\u0891\u08e2\u115f-\u1160\u1680\u180b-\u180f"
    "\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ud800-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff"
    "\U000110bd\U000110cd\U00013430-\U0001345f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff]"
)


def literal(value: object) -> str:
    """A Python literal for a text, number, boolean or ``None``; plain to read, in double quotes, safe for any text."""
    if isinstance(value, str):
        return '"' + _escape(value).replace('"', '\\"') + '"'
    if value is None or isinstance(value, bool | int):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__}")


def docstring(text: str, indent: int) -> str:
    """A docstring literal of the text, its lines indented by ``indent`` blanks, nothing in it able to end it early."""
    pad = " " * indent
    lines = [_escape(line.rstrip().expandtabs(4)) for line in text.strip().split("\n")]
    body = "\n".join(f"{pad}{line}" if line else "" for line in lines).strip()
    body = _CLOSING.sub(r"\"", body)
    return f'"""{body}\n{pad}"""' if "\n" in body else f'"""{body}"""'


def _escape(text: str) -> str:
    return _ODD.sub(_code, text)


def _code(match: re.Match[str]) -> str:
    char = match.group()
    if char in _SHORT:
        return _SHORT[char]
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
