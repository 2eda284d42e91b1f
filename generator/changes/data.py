"""A report for tools, as JSON can hold it."""

from __future__ import annotations

from collections import Counter
from typing import Any

from generator.changes.model import SEVERITIES, SHARES, Change, Report
from generator.spec.places import ABSENT


def as_data(report: Report) -> dict[str, Any]:
    """Every change with both values; ``old`` or ``new`` is left out where there is nothing."""
    shares = Counter(change.share for change in report.changes)
    severities = Counter(change.severity for change in report.changes)
    version = report.version
    return {
        "title": report.title,
        "old": report.old,
        "new": report.new,
        "parser_told_apart": report.parted,
        "version": None if version is None else {"old": version.old, "suggested": version.api, "all": version.all},
        "severities": {one.value: severities[one] for one in SEVERITIES},
        "shares": {one.value: shares[one] for one in SHARES},
        "changes": [_change(change) for change in report.changes],
    }


def _change(change: Change) -> dict[str, Any]:
    values = {name: value for name, value in (("old", change.old), ("new", change.new)) if value is not ABSENT}
    return {
        "id": change.id,
        "share": change.share.value,
        "severity": change.severity.value,
        "bump": change.verdict.bump.name.lower(),
        "accepted": change.accepted,
        "what": change.what,
        "fact": change.fact,
        "direction": change.verdict.direction,
        "endpoint": change.endpoint,
        "name": change.name,
        "place": change.place,
        "reason": change.verdict.reason,
        "url": change.url,
        **values,
    }
