"""Text of docs in Markdown, where no character of it may mean anything."""

from __future__ import annotations

import re

from generator.findings import clip

_SPECIAL = re.compile(
    r"[\\`*\[\]|~$]|(?<![^\W_])_|_(?![^\W_])|^[#+=-]|(?<=^\d)[.)]|(?<=^\d\d)[.)]|:(?=//)|(?<=www)\.", re.IGNORECASE
)
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def quoted(text: str) -> str:
    """Text of the docs as code, where nothing but its own mark can end it; escaped where it looks like HTML."""
    line = clip(text, 400)
    if "<" in line or "&" in line:
        return escaped(line)
    longest = max((len(run) for run in re.findall("`+", line)), default=0)
    mark = "`" * (longest + 1)
    edge = " " if longest or line != line.strip() or not line else ""
    return f"{mark}{edge}{line}{edge}{mark}"


def escaped(text: str) -> str:
    """Text of the docs as prose on one line, in which no character means anything to Markdown or HTML."""
    line = clip(text, 1000)
    return "".join(_ENTITIES.get(char, char) for char in _SPECIAL.sub(lambda match: f"\\{match[0]}", line))
