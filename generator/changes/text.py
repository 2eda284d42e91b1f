"""A report for people at a terminal, and for change requests."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.changes.lines import HEADINGS, Group, Line, folded, groups, many, shown
from generator.changes.model import FOLDED, SEVERITIES, SHARES, Change, Report, Severity, Share
from generator.findings import clip
from generator.spec.places import ABSENT

_OFTEN = 4
"""A line that so many endpoints have is printed once, with their names."""
_COLUMN = 9
_WIDTH = 120
_LONGEST = 2000
"""Of a text that is printed."""


def as_text(report: Report, *, prose: bool = False) -> str:
    """All changes, share by share and endpoint by endpoint, the worst first.

    Texts, examples and moves within the docs are counted; with ``prose`` they are printed, too. Behind what is
    breaking or risky stands its id.
    """
    lines = [*summary(report), ""]
    for share in SHARES:
        changes = report.of(share)
        if not changes:
            continue
        detail = "" if len(changes) == len(report.changes) else f": {counted(changes)}"
        lines += [f"== {HEADINGS[share]}{detail} ==", ""]
        lines += _share(changes, prose=prose)
    return "".join(f"{_wrapped(line)}\n" for line in lines).rstrip("\n") + "\n"


def _wrapped(line: str) -> str:
    """A long line of changes in several; headings and addresses stay whole."""
    if len(line) <= _WIDTH or not line.startswith("  "):
        return line
    indent = " " * (_COLUMN + 3)
    return textwrap.fill(line, _WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def summary(report: Report) -> list[str]:
    """What there is to know first, line by line."""
    lines = [clip(f"{report.title}: from {report.old} to {report.new}", 400)]
    if not report.changes:
        return [*lines, "Nothing changed."]
    lines.append(f"{counted(report.changes)}.")
    api = [change for change in report.of(Share.API) if change.fact == "endpoint"]
    added, removed = (sum(change.what == what for change in api) for what in ("added", "removed"))
    touched = {change.endpoint for change in report.of(Share.API) if change.fact != "endpoint"} - {""}
    if report.of(Share.API):
        lines.append(f"The API: {many(added, 'endpoint')} added, {removed} gone, {len(touched)} changed.")
    lines += remarks(report)
    version = report.version
    if version is not None:
        kept = "stays" if version.api == version.old else f"after {version.old}"
        lines.append(f"Suggested version of the package: {version.api} ({kept}).")
    return lines


def remarks(report: Report) -> list[str]:
    """What else there is to know about the report as a whole."""
    lines = []
    accepted = sum(change.accepted for change in report.changes)
    if accepted:
        lines.append(f"{many(accepted, 'change')} accepted.")
    if not report.parted and report.of(Share.API):
        lines.append("Changes that docmill makes by reading otherwise are not told apart: give the old docs for that.")
    version = report.version
    if version is not None and version.all != version.api:
        lines.append(f"With what people and docmill changed, the version would be {version.all}.")
    return lines


def counted(changes: Sequence[Change]) -> str:
    """Changes in numbers."""
    counts = Counter(change.severity for change in changes)
    texts = sum(change.fact in FOLDED for change in changes)
    parts = [f"{counts[one]} {one}" for one in SEVERITIES if counts[one]]
    detail = f" ({texts} of them texts, examples and moves)" if texts else ""
    return f"{many(len(changes), 'change')}: {', '.join(parts)}{detail}"


def often(found: Iterable[Group]) -> dict[tuple[Severity, str, str], list[tuple[Group, Line]]]:
    """Lines that many endpoints have alike, the worst first."""
    alike: dict[tuple[Severity, str, str], list[tuple[Group, Line]]] = {}
    for group in found:
        for line in group.lines:
            if line.changes[0].fact != "endpoint":
                alike.setdefault((line.severity, line.place, line.said), []).append((group, line))
    many_times = [key for key, lines in alike.items() if len(lines) >= _OFTEN]
    return {key: alike[key] for key in sorted(many_times, key=lambda key: SEVERITIES.index(key[0]))}


def _share(changes: Sequence[Change], *, prose: bool) -> Iterator[str]:
    found = groups(changes)
    repeated = often(found)
    yield from _repeated(repeated)
    new = [group for group in found if is_new(group)]
    only_text: list[str] = []
    for group in found:
        lines = [line for line in group.lines if (line.severity, line.place, line.said) not in repeated]
        if is_new(group):
            continue
        if not lines and not prose:
            if group.folded:
                only_text.append(f"{group.name or group.key} ({folded(group.folded)})")
            continue
        yield clip(f"{group.name}  {group.key}" if group.name else group.key, 200)
        if group.url:
            yield f"  {group.url}"
        for line in lines:
            yield from _told(line)
        yield from _folded(group.folded, prose=prose)
        yield ""
    yield from _listed(many(len(new), "new endpoint"), [_new(group) for group in new])
    heading = f"Only texts, examples or moves within the docs in {many(len(only_text), 'place')}"
    yield from _listed(heading, only_text)


def is_new(group: Group) -> bool:
    """Whether it is about a new endpoint."""
    first = group.lines[0].changes[0] if group.lines else None
    return first is not None and first.fact == "endpoint" and first.what == "added"


def _repeated(repeated: Mapping[tuple[Severity, str, str], Sequence[tuple[Group, Line]]]) -> Iterator[str]:
    if not repeated:
        return
    yield "In many endpoints"
    for (severity, place, said), lines in repeated.items():
        yield _line(severity, place, said, lines[0][1].reason)
        yield f"  {'':{_COLUMN}} in {many(len(lines), 'endpoint')}: {', '.join(group.name for group, _ in lines)}"
        if severity is not Severity.SAFE:
            yield f"  {'':{_COLUMN}} [{' '.join(change.id for _, line in lines for change in line.changes)}]"
    yield ""


def _new(group: Group) -> str:
    title = next(iter(group.lines[0].changes[0].new["title"].values()), "")
    return clip(f"{group.name}  {group.key}  {title}", 160)


def _listed(heading: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield heading
        yield from (f"  {line}" for line in lines)
        yield ""


def _told(line: Line) -> Iterator[str]:
    ids = "" if line.severity is Severity.SAFE else f"  [{' '.join(change.id for change in line.changes)}]"
    accepted = " (accepted)" if line.accepted else ""
    yield _line(line.severity, line.place, f"{line.said}{accepted}", line.reason) + ids


def _line(severity: Severity, place: str, said: str, reason: str) -> str:
    place = f"{place}: " if place else ""
    because = "" if severity is Severity.SAFE else f" - {reason}"
    return f"  {severity:{_COLUMN}} {place}{said}{because}"


def _folded(changes: Sequence[Change], *, prose: bool) -> Iterator[str]:
    if not changes:
        return
    if not prose:
        yield f"  {'':{_COLUMN}} and {folded(changes)}"
        return
    for change in changes:
        yield f"  {'text':{_COLUMN}} {change.place} {change.what}"
        for sign, value in (("-", change.old), ("+", change.new)):
            if value is not ABSENT:
                yield f"  {'':{_COLUMN}} {sign} {shown(value, _LONGEST)}"
