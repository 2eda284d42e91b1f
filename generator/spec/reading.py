"""What a reader of docs hands over, whatever the exchange."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Literal, Protocol

import msgspec
from msgspec.structs import replace

from generator.findings import Finding
from generator.spec.model import Api, Endpoint, ErrorCode

Bucket = Literal["fact", "prose", "example", "copy", "furniture", "elsewhere", "finding"]
"""What became of a line of the docs. Where two hold, the earlier one counts.

fact: something in the spec says what the line says. prose: its text is in the spec. example: it is part of a documented
example. copy: the same text on another page was read. furniture: layout, by a named rule. elsewhere: it documents
something that the spec does not describe. finding: it was not read, and a finding says so.
"""

BUCKETS: tuple[Bucket, ...] = ("fact", "prose", "example", "copy", "furniture", "elsewhere", "finding")


class Mark(msgspec.Struct, frozen=True, gc=False):
    """What became of one line: its bucket, and the rule or the finding's code that put it there."""

    bucket: Bucket
    rule: str


class PageAccount(msgspec.Struct, frozen=True, kw_only=True):
    """A page, what kind of page it is, and the mark of each of its lines, the first line first."""

    page: str
    kind: str
    marks: tuple[Mark, ...]


class Source(msgspec.Struct, frozen=True, gc=False):
    """A line of a page, in one language, that states a fact."""

    language: str
    page: str
    line: int


class Evidence(msgspec.Struct, frozen=True, gc=False):
    """One fact of an endpoint, the rule that made it, and where the docs state it.

    ``at`` are the names that lead to what the fact is about: ``("request", "supCollateral", "ccy")``, or nothing for
    the endpoint itself; ``fact`` is the key that was set: ``kind``.
    """

    at: tuple[str, ...]
    fact: str
    rule: str
    sources: tuple[Source, ...]


class ReadEndpoint(msgspec.Struct, frozen=True, kw_only=True):
    """An endpoint as one crawl documents it; ``resource`` and ``operation`` are empty, names come later.

    ``date`` is the page's own date (``YYYY-MM-DDTHH:MM:SS``, fractions dropped), ``line`` where its section starts.
    """

    endpoint: Endpoint
    date: str
    line: int
    evidence: tuple[Evidence, ...] = ()


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """All that a docs folder says, and all that could not be read.

    ``bad_pages`` are the pages with an error: what the spec last knew of them must stay.
    ``pages`` maps each page (relative, ``/``) to the hash of its content without its timestamp.
    ``contents`` are the endpoints, by ``METHOD /path``, that stand on each page, copies included; ``empty`` are the
    pages without a text. With them a page is recognised that has lost what it was; a reader may leave both out.
    ``accounts`` tell of every line of every page what became of it. ``errors`` are the documented error codes.
    """

    date: str
    endpoints: tuple[ReadEndpoint, ...]
    pages: dict[str, str]
    bad_pages: tuple[str, ...]
    findings: tuple[Finding, ...]
    accounts: tuple[PageAccount, ...] = ()
    errors: tuple[ErrorCode, ...] = ()
    contents: dict[str, tuple[str, ...]] = {}
    empty: tuple[str, ...] = ()


def located(findings: Iterable[Finding], docs: Path, reading: Reading) -> list[Finding]:
    """The findings with pages named as they lie on the disk, so that an editor or a click finds them."""
    pages = {*reading.pages, *reading.bad_pages}
    return [
        replace(finding, where=replace(finding.where, file=(docs / finding.where.file).as_posix()))
        if finding.where.file in pages
        else finding
        for finding in findings
    ]


class Progress(Protocol):
    """Hears how far a long piece of work has come."""

    def __call__(self, done: int, total: int, what: str, /) -> None:
        """``done`` of ``total`` pieces are finished; ``what`` is under way."""
        ...


class Memory(Protocol):
    """Keeps results of earlier runs, as bytes; may forget any of them at any time."""

    def get(self, sort: str, key: bytes, /) -> bytes | None:
        """What was kept under the key; nothing of other versions of docmill."""
        ...

    def put(self, sort: str, key: bytes, data: bytes, /) -> None:
        """Keep a result that depends on nothing but the key."""
        ...


class Reader(Protocol):
    """Reads a docs folder. Never raises for what a page says: that is a finding."""

    def __call__(self, docs: Path, api: Api, progress: Progress, /) -> Reading:
        """Read every page below ``docs``."""
        ...
