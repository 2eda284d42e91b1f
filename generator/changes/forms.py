"""The forms that a report is printed in."""

from __future__ import annotations

import msgspec

from generator.changes.changelog import as_changelog
from generator.changes.data import as_data
from generator.changes.markdown import as_markdown
from generator.changes.model import Report
from generator.changes.text import as_text

FORMS = ("text", "md", "json", "html", "changelog")


def printed(report: Report, form: str, *, prose: bool = False) -> str:
    """The report in one of the forms; ``prose`` prints changed texts where they would be counted only."""
    if form == "json":
        return msgspec.json.format(msgspec.json.encode(as_data(report)), indent=2).decode() + "\n"
    if form == "html":
        from generator.changes.page import as_page  # noqa: PLC0415 - a template engine for this form alone

        return as_page(report)
    if form == "md":
        return as_markdown(report, prose=prose)
    return as_changelog(report) if form == "changelog" else as_text(report, prose=prose)
