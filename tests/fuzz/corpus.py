"""The pages that are damaged: whole crawls where there are some, else those of the project."""

from __future__ import annotations

import os
import re
from pathlib import Path
from random import Random
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
LARGEST = 200_000
"""Bytes. Larger pages are left out: they consist of copies of smaller ones and would take most of the time."""

_HTTP = re.compile(r"^`[A-Z]+ /", re.MULTILINE)
_ERRORS = re.compile(r"^Error Code \| ", re.MULTILINE)


class Page(NamedTuple):
    """A page of a docs folder, by its name there."""

    name: str
    text: str

    @property
    def kind(self) -> str:
        """What kind of page it looks like."""
        calls = len(_HTTP.findall(self.text))
        if calls:
            return "leaf" if calls <= 2 else "group"
        if "/ws/v5/" in self.text:
            return "channel"
        return "errors" if _ERRORS.search(self.text) else "other"


_SHARES = {"leaf": 55, "group": 20, "channel": 10, "errors": 5, "other": 10}
"""How many of a hundred cases start from a page of each kind."""


class Corpus:
    """Pages to choose from: all kinds get their share, and small pages of a kind come more often than large ones."""

    def __init__(self, pages: list[Page]) -> None:
        self.pages = pages
        self._kinds: dict[str, list[Page]] = {}
        for page in pages:
            self._kinds.setdefault(page.kind, []).append(page)
        self._weights = {kind: [1 / (2_000 + len(page.text)) for page in found] for kind, found in self._kinds.items()}

    def choose(self, random: Random) -> Page:
        """A page; the same for the same random numbers."""
        kinds = sorted(self._kinds)
        kind = random.choices(kinds, [_SHARES[kind] for kind in kinds])[0]
        return random.choices(self._kinds[kind], self._weights[kind])[0]

    def __str__(self) -> str:
        kinds = ", ".join(f"{len(found)} {kind}" for kind, found in sorted(self._kinds.items()))
        return f"{len(self.pages)} pages ({kinds})"


def folders() -> list[Path]:
    """The docs folders: the oldest and the newest crawl of ``DOCMILL_DOCS``, else what ships with the project."""
    docs = os.environ.get("DOCMILL_DOCS")
    dates = sorted(path for path in Path(docs).iterdir() if path.is_dir()) if docs else []
    if dates:
        return dates[:1] + dates[1:][-1:]
    return [ROOT / "spec/okx/pages", *sorted(ROOT.glob("tests/ingest/okx/cases/*/pages"))]


def load(sources: list[Path] | None = None) -> Corpus:
    """The pages of some folders, each text once; those that are no UTF-8 are left out."""
    found: dict[str, Page] = {}
    for folder in folders() if sources is None else sources:
        for path in sorted(folder.rglob("*.md")):
            content = path.read_bytes()
            try:
                text = content.decode()
            except UnicodeDecodeError:
                continue
            if len(content) <= LARGEST:
                found.setdefault(text, Page(path.relative_to(folder).as_posix(), text))
    return Corpus(list(found.values()))
