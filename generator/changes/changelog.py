"""A section for the package's changelog, in the order of Keep a Changelog."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.changes.lines import Group, Line, groups, many
from generator.changes.model import SEVERITIES, Change, Report, Severity, Share
from generator.changes.text import is_new
from generator.quoting import escaped, quoted

_WIDTH = 120
_PLAIN = re.compile("`?[A-Za-z]")
_SECTIONS = ("Added", "Changed", "Deprecated", "Removed", "Fixed")


def as_changelog(report: Report) -> str:
    """What a user of the package wants to know; changed texts are counted, and there are no ids.

    It is about all that a release brings, so its version counts all. Nothing for a report without changes.
    """
    if not report.changes:
        return ""
    version = report.version
    entries: dict[str, list[str]] = {section: [] for section in _SECTIONS}
    api = report.of(Share.API)
    for section, entry in _entries(groups(api)):
        entries[section].append(entry)
    texts = {change.endpoint or change.place for group in groups(api) for change in group.folded}
    if texts:
        entries["Changed"].append(f"Texts or examples of {many(len(texts), 'entry').replace('entrys', 'entries')}.")
    # What people or docmill set right was wrong before: to users it is a repair, if one that may break them.
    others: list[Change] = [change for change in report.changes if change.share is not Share.API]
    entries["Fixed"] += [entry for _, entry in _entries(groups(others))]
    lines = [f"## {version.all if version is not None else 'Unreleased'}", ""]
    for section in _SECTIONS:
        if entries[section]:
            lines += [f"### {section}", "", *map(_bullet, entries[section]), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _entries(found: Sequence[Group]) -> Iterable[tuple[str, str]]:
    """Section and text of every entry; what several endpoints have alike is one."""
    alike: dict[tuple[str, Severity, str, str], list[str]] = {}
    for group in found:
        if is_new(group):
            yield "Added", f"{quoted(group.name)} ({quoted(group.key)})."
            continue
        for line in group.lines:
            key = (_section(line), line.severity, line.place, line.said)
            alike.setdefault(key, []).append(group.name or group.key)
    for (section, severity, place, said), names in sorted(alike.items(), key=lambda one: SEVERITIES.index(one[0][1])):
        breaking = "**Breaking:** " if severity is Severity.BREAKING else ""
        where = f", {quoted(place)}" if place else ""
        yield section, f"{breaking}{', '.join(quoted(name) for name in names)}{where}: {escaped(said)}."


def _section(line: Line) -> str:
    change = line.changes[0]
    if change.fact == "deprecated" and change.new is True:
        return "Deprecated"
    if change.fact in {"endpoint", "field", "value", "case", "error"}:
        return {"added": "Added", "removed": "Removed"}.get(change.what, "Changed")
    return "Changed"


def _bullet(entry: str) -> str:
    """The entry as an item of a list, its lines broken only where what follows is a word to Markdown, too."""
    lines = ["-"]
    for word in entry.split(" "):
        if len(lines[-1]) + 1 + len(word) > _WIDTH and _PLAIN.match(word):
            lines.append(f"  {word}")
        else:
            lines[-1] += f" {word}"
    return "\n".join(lines)
