"""Everything docmill has to say about its input, and the one place that prints it."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec.structs import replace


class Severity(enum.StrEnum):
    """How much a finding matters to the run that made it."""

    ERROR = "error"
    """The run must not write anything."""
    WARNING = "warning"
    """The run goes on with a stated choice; someone should look."""
    NOTE = "note"
    """Nothing was lost or chosen; kept so that nothing is silent."""


class Where(msgspec.Struct, frozen=True, order=True):
    """A place: a file, a line of it (1-based, 0 when the whole file is meant) and a place inside the content."""

    file: str
    line: int = 0
    place: str = ""

    def __str__(self) -> str:
        text = f"{self.file}:{self.line}" if self.line else self.file
        return f"{text} ({self.place})" if self.place else text


class Finding(msgspec.Struct, frozen=True):
    """One thing that is wrong, doubtful or worth knowing.

    ``code`` names the rule (kebab-case, stable), ``what`` says what is there, ``hint`` what to do about it.
    """

    severity: Severity
    code: str
    where: Where
    what: str
    excerpt: str = ""
    hint: str = ""
    endpoint: str = ""

    def __str__(self) -> str:
        lines = [f"{self.where}: {self.severity}: {self.what} [{self.code}]"]
        if self.excerpt:
            lines.append(f"    {self.excerpt}")
        if self.hint:
            lines.append(f"    hint: {self.hint}")
        return "\n".join(lines)


class Failed(Exception):  # noqa: N818 - a run failed; each finding is an error
    """Ends a run. Carries every finding of it, errors included, so that all are reported at once."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(str(finding) for finding in self.findings))


def error(code: str, where: Where, what: str, *, excerpt: str = "", hint: str = "", endpoint: str = "") -> Finding:
    """A finding that stops the run."""
    return Finding(Severity.ERROR, code, where, what, clip(excerpt), hint, endpoint)


def warning(code: str, where: Where, what: str, *, excerpt: str = "", hint: str = "", endpoint: str = "") -> Finding:
    """A finding that states which choice was made."""
    return Finding(Severity.WARNING, code, where, what, clip(excerpt), hint, endpoint)


def note(code: str, where: Where, what: str, *, excerpt: str = "", hint: str = "", endpoint: str = "") -> Finding:
    """A finding that only tells."""
    return Finding(Severity.NOTE, code, where, what, clip(excerpt), hint, endpoint)


def clip(text: str, limit: int = 160) -> str:
    """The text on one line, control characters escaped, cut to ``limit`` characters."""
    line = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text.strip())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def errors(findings: Iterable[Finding]) -> list[Finding]:
    """Those findings that stop a run."""
    return [finding for finding in findings if finding.severity is Severity.ERROR]


def report(findings: Iterable[Finding]) -> str:
    """All findings as text, most severe first, then by place; nothing is left out."""
    rank = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
    ordered = sorted(findings, key=lambda finding: (rank[finding.severity], finding.where, finding.code, finding.what))
    return "".join(f"{finding}\n" for finding in ordered)


def renamed(findings: Iterable[Finding], folder: Path, name: Path) -> tuple[Finding, ...]:
    """The findings with one folder called by another name."""
    was, is_now = folder.as_posix(), name.as_posix()
    return tuple(
        replace(
            finding,
            where=replace(finding.where, file=finding.where.file.replace(was, is_now)),
            what=finding.what.replace(was, is_now),
            hint=finding.hint.replace(was, is_now),
        )
        for finding in findings
    )
