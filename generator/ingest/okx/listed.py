"""The pages of a docs folder: their names, what they hold but for its date, and that date."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

_UPDATED = re.compile(rb"^updated_at:[^\n]*", re.MULTILINE)
_DATE = re.compile(
    r"(\d{4})[-/.](\d{2})[-/.](\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
)


def names_of(docs: Path) -> list[str]:
    """The pages below a folder, but for hidden ones."""
    return sorted(
        path.relative_to(docs).as_posix()
        for path in docs.rglob("*.md")
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(docs).parts)
    )


def hash_of(raw: bytes) -> str:
    """SHA-256 (hex) of a page without its timestamp."""
    return hashlib.sha256(_UPDATED.sub(b"updated_at:", raw, count=1)).hexdigest()


def stamp_of(raw: bytes) -> str:
    """The timestamp that ``hash_of`` leaves out, as a date; empty when it is none."""
    match = _UPDATED.search(raw)
    return date_of(match[0].partition(b":")[2].decode("utf-8", "replace").strip()) if match else ""


def date_of(text: str) -> str:
    """A date as ``YYYY-MM-DDTHH:MM:SS``; empty when it is none."""
    match = _DATE.fullmatch(text)
    if match is None:
        return ""
    time = match[4] or "00:00:00"
    return f"{match[1]}-{match[2]}-{match[3]}T{time if time.count(':') == 2 else time + ':00'}"
