"""The forms that a report is printed in."""

from __future__ import annotations

import msgspec

from generator.changes.data import as_data
from generator.changes.model import Report
from generator.changes.text import as_text

FORMS = ("text", "json")


def printed(report: Report, form: str, *, prose: bool = False) -> str:
    """The report in one of the forms."""
    if form == "json":
        return msgspec.json.format(msgspec.json.encode(as_data(report)), indent=2).decode() + "\n"
    return as_text(report, prose=prose)
