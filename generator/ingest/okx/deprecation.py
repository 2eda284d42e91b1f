"""Whether a cell says that its own field is deprecated."""

from __future__ import annotations

import re

from generator.ingest.okx.texts import has_any

MARKED = "deprecated-in-brackets"
STATED = "deprecated-is-stated"
STRUCK = "struck-through"

_HINTS = ("eprecat", "EPRECAT", "~~", "o longer", "bsolete", "ffline", "废弃", "弃用", "下线")
_MARK = re.compile(
    r"[(（\[]\s*(?:to be |will be )?(?:deprecated|obsolete|已废弃|已弃用|已下线|即将废弃|即将下线)", re.IGNORECASE
)
_SENTENCE = re.compile(
    r"\bthis (?:field|parameter) (?:is|has been|was|will be)(?: already| soon)? "
    r"(?:deprecated|obsolete|taken offline)\b|"
    r"\bthis (?:field|parameter) is no longer (?:supported|used|in use|effective|valid|maintained|available)\b|"
    r"(?:^|[.。]\s*)it (?:is|has been|was|will be)(?: already| soon)? deprecated\b|[.。]\s*deprecated\s*[.。]?$|"
    r"^(?:已|即将)(?:废弃|弃用|下线)|该(?:字段|参数)(?:已|即将)(?:废弃|弃用|下线)|[，,。](?:已|即将)(?:废弃|弃用|下线)[。]?$",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"(?:deprecated|obsolete|no longer (?:supported|used|in use|available))\b|.*[,，–—-]\s*deprecated\s*[.。]?$",
    re.IGNORECASE,
)
_AFTER_STRUCK = re.compile(
    r"[\s(（\[]*(?:deprecated|no longer|to be removed|removed|已废弃|已弃用|不再)", re.IGNORECASE
)


def deprecation_of(text: str) -> str | None:
    """The rule by which the text says of the field itself, not of one of its values, that it is deprecated."""
    if not has_any(text, _HINTS):
        return None
    stripped = text.strip()
    if stripped.startswith("~~"):
        struck, _, rest = stripped[2:].rpartition("~~")
        if _MARK.search(struck):
            return MARKED
        return STRUCK if struck and (not rest.strip(" .。") or _AFTER_STRUCK.match(rest)) else None
    lines = [line.strip().strip("*") for line in stripped.split("\n")]
    if not lines[0].startswith("`"):
        if _MARK.search(lines[0]):
            return MARKED
        if _OPENING.match(lines[0]):
            return STATED
    # What a line of a value says is about that value, unless all of the line is ticked.
    return STATED if any(_SENTENCE.search(line) for line in map(_unticked, lines) if line[:1] != "`") else None


def _unticked(line: str) -> str:
    return line[1:-1] if line.startswith("`") and line.endswith("`") and line.count("`") == 2 else line
