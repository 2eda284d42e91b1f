"""Names and prose made to break what they are printed into: Python, Jinja, YAML, HTML, terminals, tables."""

from __future__ import annotations

import builtins
import keyword
from typing import Final

BUILTINS: Final = tuple(sorted(name for name in dir(builtins) if name.isidentifier()))
"""What Python names already."""

NAMES: Final = (
    *keyword.kwlist,
    *keyword.softkwlist,
    *BUILTINS,
    *["self", "cls", "extra", "options", "raw", "items", "keys", "get", "call", "client", "_client", "_wrap", "style"],
    *["__init__", "__class__", "__slots__", "__dict__", "__doc__", "_", "__"],
    *["orderId", "orderID", "order_id", "order-id", "OrderId", "ORDER_ID", "order.id", "orderId_"],
    *[
        "1st",
        "0",
        "a-b",
        "a.b",
        "a/b",
        "a[0]",
        "$",
        "@type",
        "#",
        "%s",
        "%",
        "{x}",
        "{{x}}",
        "{%",
        "&a",
        "*a",
        "!a",
        "=",
    ],
    *['"', "'", "\\", '"""', "'''", "\\n", "|", "||", ">", "-", "---", ":", "a:", "~", "`", "no", "yes", "null", "1e3"],
    *["a b", "> x", "a: b", "x | y", "a #b", "a&b=c", "?", "<b>"],
)
"""Names of fields: keywords, builtins, clashes after conversion to snake_case, syntax; all printable ASCII."""

PYTHON_NAMES: Final = (
    *[name for name in (*keyword.kwlist, *keyword.softkwlist, *BUILTINS) if name.islower() and name[0] != "_"],
    *[
        "self",
        "client",
        "options",
        "extra",
        "call",
        "close",
        "aclose",
        "mock",
        "models",
        "resources",
        "testing",
        "errors",
    ],
    *["a", "a_", "a__b", "x" * 64, "typing", "decimal", "msgspec", "okx", "fields", "raw", "check"],
)
"""Names of resources and operations, all ``[a-z][a-z0-9_]{0,63}``."""

_QUOTES: Final = ('"', "'", '"""', "'''", "\\", "a\\", '\\"""', "\\N{DASH}", "\\x41 \\u0041", 'it\'s "x"', "`", "``")
_BRACES: Final = ("{", "}", "{{ 7 * 7 }}", "{% raw %}", "{# gone #}", "{0} {x!r:>{w}}", "%s %(x)s %", "${HOME} $(id)")
_CODE: Final = ("import os; os.abort()", "__import__('os')", "# type: ignore", "# noqa", "# fmt: off", "# coding: x")
_MARKUP: Final = (
    "<script>alert(1)</script>",
    "</pre>",
    "<!-- -->",
    "&lt;&#39;",
    "<br>",
    "[x](javascript:y)",
    "**b** _i_",
)
_MARKS: Final = ("- item", "? key", "key: value", ": x", "x:", "<<: *a", "&anchor", "*alias", "!!python/object:x", "@x")
_WORDS: Final = ("~", "null", "yes", "no", "on", "off", "y", "n", "true", "=", "<<", "...", "---", "1:30", "12:30:45")
_NUMBERS: Final = (
    "1_000",
    "012",
    "0o17",
    "0x1F",
    "1e3",
    "1E3",
    ".inf",
    "2026-01-15",
    "1",
    "-1.5",
    "a #b",
    "#b",
    "%TAG !",
)
_BLANKS: Final = (
    "",
    " ",
    " lead",
    "trail ",
    "\ttab",
    "in\tside",
    "\u3000wide\u3000",
    "nb\xa0sp",
    "long " * 60,
    "x" * 300,
)
_BREAKS: Final = (
    "two\nlines",
    "gap\n\ngap",
    "\n",
    "end\n",
    "end\n\n",
    "cr\rcr",
    "crlf\r\nx",
    "  \n a\n",
    "nel\x85x",
    "\u2028",
)
_CONTROLS: Final = (
    "\ufeffbom",
    "vt\x0bff\x0cfs\x1c",
    "bell\x07",
    "esc\x1b[31mred",
    "\x7f",
    "nul\x00x",
    "c1\x9b",
    "\ufffe\uffff",
)
_SCRIPTS: Final = (
    "\u202ertl\u202c",
    "\u2066iso\u2069",
    "zero\u200bwidth\u200d",
    "e\u0301",
    "\U0001f600" * 3,
    "“quoted”",
    "١٢٣",
    "ǅ ß İ",
)

TEXT: Final = (
    *(*_QUOTES, *_BRACES, *_CODE, *_MARKUP, *_MARKS, *_WORDS, *_NUMBERS),
    *(*_BLANKS, *_BREAKS, *_CONTROLS, *_SCRIPTS),
)
"""Prose."""
