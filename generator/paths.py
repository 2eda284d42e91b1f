"""Which relative paths a tree may hold, and which files never count."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Iterator


def is_cache(path: str) -> bool:
    """True for what Python leaves behind on import: ignored when folders are compared, dropped when one is written."""
    return path.endswith(".pyc") or "__pycache__" in path.split("/")


def problem(path: str) -> str:
    """Why this path may not be in a tree, or ``""``. The same rules on every system, so that a tree fits on all."""
    parts = path.split("/")
    if not path:
        return "is empty"
    if path.startswith("/") or (len(parts[0]) > 1 and parts[0][1] == ":"):
        return "is absolute"
    if "\\" in path or not path.isprintable():
        return "holds a backslash or a character that can't be printed"
    if any(part in {"", ".", ".."} for part in parts):
        return "holds an empty part, '.' or '..'"
    if any(len(part.encode()) > 200 for part in parts):
        return "holds a name longer than 200 bytes"
    if is_cache(path):
        return "is the name of a Python cache file"
    return ""


def folders_of(path: str) -> Iterator[str]:
    """The folders above a path, outermost first, without the root."""
    parts = path.split("/")
    for end in range(1, len(parts)):
        yield "/".join(parts[:end])


def folded(path: str) -> str:
    """The path as a file system that ignores case and Unicode forms sees it."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


class Spellings:
    """Knows every path (and the folders above it) by its folded form, to find two spellings of one name."""

    def __init__(self, paths: Iterable[str] = ()) -> None:
        self._known: dict[str, str] = {}
        for path in paths:
            self.add(path)

    def add(self, path: str) -> str:
        """Takes the path in. The other spelling of it, or of a folder above it, that was there first, or ``""``."""
        clash = ""
        for step in (*folders_of(path), path):
            known = self._known.setdefault(folded(step), step)
            if known != step:
                clash = clash or known
        return clash


def shown(path: str) -> str:
    """The path as text that can be printed, also when its bytes are no UTF-8."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
