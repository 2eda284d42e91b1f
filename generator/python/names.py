"""Identifiers: valid, unique, and the same on every run, whatever the docs call things."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Collection

# Names that a record offers itself or that its class body calls; tests compare them with the runtime.
RECORD_NAMES = frozenset(
    [
        "raw",
        "check",
        "to_dict",
        "from_dict",
        "unknown",
        "text",
        "decimal",
        "number",
        "integer",
        "json_integer",
        "timestamp_ms",
        "timestamp_us",
        "timestamp_s",
        "boolean",
        "csv",
        "anything",
        "mapping",
        "record",
        "list_of",
        "texts",
        "records",
        "map_of",
        "json_text",
    ]
)
ANSWER_NAMES = (RECORD_NAMES - {"to_dict", "from_dict", "unknown"}) | frozenset(
    ["response", "content", "data", "count", "index", "item_errors", "outcomes", "raise_for_items"]
)
EXTRA = "extra"
"""What methods and nested arguments call what the docs do not have."""
ARGUMENT_NAMES = frozenset(["self", "items", EXTRA, "options"])
CLIENT_NAMES = frozenset(["call", "close", "aclose", "batch", "pages", "paginate", "resolve", "sync_clock"])
METHOD_NAMES = frozenset(dir(builtins)) | frozenset(["annotations"])
MODULE_NAMES = frozenset(
    [
        "Any",
        "Literal",
        "TypedDict",
        "NotRequired",
        "Required",
        "TYPE_CHECKING",
        "Mapping",
        "Sequence",
        "Decimal",
        "Final",
        "Record",
        "RowRecord",
        "ListAnswer",
        "ObjectAnswer",
        "EmptyAnswer",
        "BinaryAnswer",
        "Endpoint",
        "Constraint",
        "Limit",
        "Options",
        "Pagination",
        "Param",
        "Resource",
        "AsyncResource",
        "Client",
        "AsyncClient",
        "Credentials",
        "Exchange",
        "Transport",
        "AsyncTransport",
        "DecimalArg",
        "TimestampArg",
        "IntegerArg",
        "CsvArg",
        "JsonArg",
    ]
) | frozenset(dir(builtins))

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ODD = re.compile(r"[^A-Za-z0-9]+")


def snake(wire: str) -> str:
    """``borrowCcy`` -> ``borrow_ccy``; always a valid identifier that starts with a letter and is no keyword."""
    words = _ODD.sub("_", _HUMP.sub("_", wire)).strip("_").lower()
    if not words:
        words = "field"
    if words[0].isdigit():
        words = f"n{words}"
    return f"{words}_" if keyword.iskeyword(words) else words


def pascal(name: str) -> str:
    """``max_loan`` or ``supCollateral`` -> ``MaxLoan``, ``SupCollateral``."""
    words = "".join(word[:1].upper() + word[1:] for word in snake(name).split("_"))
    return f"{words}_" if keyword.iskeyword(words) else words


class Scope:
    """Hands out names that are unique in one scope; the first to ask keeps its name."""

    def __init__(self, reserved: Collection[str] = ()) -> None:
        self._taken = set(reserved)

    def take(self, name: str) -> str:
        """The name, with ``_`` behind it when it is reserved or taken, then with a number."""
        choice, number = name, 1
        while choice in self._taken:
            choice = f"{name.rstrip('_')}_" if number == 1 else f"{name.rstrip('_')}_{number}"
            number += 1
        self._taken.add(choice)
        return choice
