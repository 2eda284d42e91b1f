"""Values as people read them: short whatever came, and never an error, however deep or long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import islice
from typing import cast

_CHARACTERS = 200
_ITEMS = 20
_LEVELS = 5
_SECRETS = ("secret", "passphrase", "password")
HIDDEN = "<hidden>"


def is_secret(name: object) -> bool:
    """Whether what is called so is nobody's business: an exchange tells the secrets of keys that it makes."""
    return isinstance(name, str) and any(word in name.lower() for word in _SECRETS)


def shown(value: object, levels: int = _LEVELS) -> str:
    """Like ``repr``, with long texts, long collections and deep nesting cut, and secrets left out.

    Where something is cut there is a ``…``.
    """
    if isinstance(value, str):
        return repr(value) if len(value) <= _CHARACTERS else f"{value[:_CHARACTERS]!r}…"
    if isinstance(value, list):
        found = cast("list[object]", value)
        return f"[{joined((shown(item, levels - 1) for item in found), len(found)) if levels else '…'}]"
    if isinstance(value, dict):
        pairs = cast("Mapping[object, object]", value).items()
        parts = (f"{shown(key)}: {HIDDEN if is_secret(key) else shown(item, levels - 1)}" for key, item in pairs)
        return f"{{{joined(parts, len(pairs)) if levels else '…'}}}"
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001 - whatever it is, a repr is no place to fail
        return f"<{type(value).__name__}>"
    # Numbers may have thousands of digits; a record has cut its own already.
    return f"{text[:_CHARACTERS]}…" if len(text) > _CHARACTERS and isinstance(value, int | Decimal) else text


def joined(parts: Iterable[str], count: int) -> str:
    """The first of ``count`` parts with commas between them, and how many are left out."""
    return ", ".join(_first(parts, count))


def _first(parts: Iterable[str], count: int) -> Iterator[str]:
    # One that would be left out alone is shown: saying so takes as much room.
    most = _ITEMS if count > _ITEMS + 1 else count
    yield from islice(parts, most)
    if count > most:
        yield f"… {count - most} more"
