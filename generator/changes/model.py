"""A difference between two specs as records."""

from __future__ import annotations

import enum
from typing import Any, Final, Literal, TypeAlias

import msgspec

from generator.spec.places import ABSENT
from generator.spec.yamlio import Path

What: TypeAlias = 'Literal["added", "removed", "changed", "renamed", "moved", "reordered"]'
Direction: TypeAlias = 'Literal["request", "answer", ""]'
"""Which way a fact travels; nothing for what is no part of either."""


class Severity(enum.StrEnum):
    """What a change does to code that calls the package as it was."""

    BREAKING = "breaking"
    """Calls that worked are refused, do something else, or no longer type-check."""
    RISKY = "risky"
    """Most calls go on as before; someone has to look."""
    SAFE = "safe"
    """No call notices."""


class Bump(enum.IntEnum):
    """How far a change moves the package's version."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3


class Share(enum.StrEnum):
    """Who changed something."""

    API = "api"
    """The exchange, as far as its docs say."""
    HAND = "hand"
    """People: corrections of the docs, names, settings."""
    PARSER = "parser"
    """docmill: it reads the same docs otherwise than before."""


SEVERITIES: Final = tuple(Severity)
"""The worst first."""
SHARES: Final = tuple(Share)
PROSE: Final = frozenset({"title", "doc", "notes", "value.doc", "value.group", "case.doc", "map.key", "error.doc"})
"""Facts that are text for people."""
FOLDED: Final = PROSE | {"page", "examples", "example", "field.examples", "error.page", "error.chapter"}
"""What reports fold up: no call depends on it."""


class Verdict(msgspec.Struct, frozen=True):
    """What a move of a fact means to callers, and why."""

    direction: Direction
    fact: str
    move: str
    severity: Severity
    bump: Bump
    reason: str


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One difference.

    ``endpoint`` is ``METHOD /path`` and ``name`` what callers know it by (the new name, unless it is gone); both are
    empty for error codes and settings. ``place`` is written as in corrections. ``old`` and ``new`` are as in the YAML,
    ``ABSENT`` for nothing; ``old_at`` and ``new_at`` are their paths in the two specs as builtins, that of the list
    where an item is not there. ``id`` stays the same wherever the same two values meet in the same place.
    """

    id: str
    what: What
    endpoint: str
    name: str
    place: str
    verdict: Verdict
    url: str = ""
    old: Any = ABSENT
    new: Any = ABSENT
    old_at: Path = ()
    new_at: Path = ()
    share: Share = Share.API
    accepted: bool = False

    @property
    def severity(self) -> Severity:
        """What it does to callers."""
        return self.verdict.severity

    @property
    def fact(self) -> str:
        """What it is about: ``required``, ``field``, ``value`` and so on."""
        return self.verdict.fact


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """The package's version before, the one that the API's changes ask for, and the one that all changes would."""

    old: str
    api: str
    all: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """All differences between two specs, the API's first, by endpoint, the worst first.

    ``parted`` says whether the parser's share is known; unless it is, it counts as the API's.
    """

    title: str
    old: str = "old"
    new: str = "new"
    changes: tuple[Change, ...] = ()
    parted: bool = False
    version: Version | None = None

    def of(self, share: Share) -> tuple[Change, ...]:
        """The changes of one share."""
        return tuple(change for change in self.changes if change.share is share)
