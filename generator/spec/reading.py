"""What a reader of docs hands over, whatever the exchange."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import msgspec

from generator.findings import Finding
from generator.spec.model import Api, Endpoint


class ReadEndpoint(msgspec.Struct, frozen=True, kw_only=True):
    """An endpoint as one crawl documents it; ``resource`` and ``operation`` are empty, names come later.

    ``date`` is the page's own date (``YYYY-MM-DDTHH:MM:SS``, fractions dropped), ``line`` where its section starts.
    """

    endpoint: Endpoint
    date: str
    line: int


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """All that a docs folder says, and all that could not be read.

    ``bad_pages`` are the pages with an error: what the spec last knew of them must stay.
    ``pages`` maps each page (relative, ``/``) to the hash of its content without its timestamp.
    """

    date: str
    endpoints: tuple[ReadEndpoint, ...]
    pages: dict[str, str]
    bad_pages: tuple[str, ...]
    findings: tuple[Finding, ...]


class Progress(Protocol):
    """Hears how far a long piece of work has come."""

    def __call__(self, done: int, total: int, what: str, /) -> None:
        """``done`` of ``total`` pieces are finished; ``what`` is under way."""
        ...


class Reader(Protocol):
    """Reads a docs folder. Never raises for what a page says: that is a finding."""

    def __call__(self, docs: Path, api: Api, progress: Progress, /) -> Reading:
        """Read every page below ``docs``."""
        ...
