"""What ``docmill diff`` does, but for printing."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec.structs import replace

from generator.changes.accepted import accept
from generator.changes.model import SEVERITIES, Report, Severity
from generator.changes.shares import part
from generator.changes.sides import Opener, ReaderOf
from generator.changes.version import suggest
from generator.findings import Failed, Finding, Where, error
from generator.spec.reading import Progress


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be compared, and how: see the options of ``docmill diff``."""

    old: str
    new: str
    spec: Path
    partial: bool = False
    old_docs: Path | None = None
    accepted: Path | None = None
    version: str | None = None


def difference(wanted: Wanted, reader_of: ReaderOf, progress: Progress) -> tuple[Report, list[Finding]]:
    """The report, and what is to be said about the sides and about accepted changes.

    Raises:
        Failed: something cannot be read.
    """
    opener = Opener(wanted.spec, reader_of, progress, partial=wanted.partial)
    sides = opener.open(wanted.old, wanted.new, wanted.old_docs)
    report = part(sides.old, sides.new, sides.reread)
    try:
        report = replace(report, version=suggest(report, wanted.version or sides.old.api.package_version))
    except ValueError as problem:
        hint = "give one with --version"
        raise Failed([error("bad-version", Where("--version"), str(problem), hint=hint)]) from None
    findings = list(sides.findings)
    if wanted.accepted is not None:
        report, said = accept(report, wanted.accepted)
        findings += said
    return report, findings


def open_changes(report: Report, severity: Severity) -> int:
    """How many changes are as bad or worse, and not accepted."""
    bad = SEVERITIES[: SEVERITIES.index(severity) + 1]
    return sum(change.severity in bad and not change.accepted for change in report.changes)
