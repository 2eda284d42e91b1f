"""A report for people at a terminal, and for change requests."""

from __future__ import annotations

from generator.changes.model import Report


def as_text(report: Report) -> str:
    """All changes, by endpoint, the worst first."""
    return "".join(f"{c.severity} {c.name} {c.place} {c.what} {c.verdict.move}  [{c.id}]\n" for c in report.changes)
