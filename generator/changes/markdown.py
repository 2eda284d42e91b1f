"""A report as Markdown, for change requests and tickets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.changes.lines import HEADINGS, Group, Line, folded, groups, many, shown
from generator.changes.model import SHARES, Change, Report, Severity
from generator.changes.text import counted, is_new, often, summary
from generator.quoting import escaped, quoted
from generator.spec.places import ABSENT


def as_markdown(report: Report, *, prose: bool = False) -> str:
    """As ``as_text``. Nothing of the docs' text can be taken for Markdown or HTML."""
    first, *more = summary(report)
    lines = [f"# {escaped(first)}", "", *(f"{escaped(line)}  " for line in more), ""]
    for share in SHARES:
        changes = report.of(share)
        if changes:
            lines += [f"## {HEADINGS[share]}", "", f"{counted(changes)}.", "", *_share(changes, prose=prose)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _share(changes: Sequence[Change], *, prose: bool) -> Iterator[str]:
    found = groups(changes)
    repeated = often(found)
    if repeated:
        yield "### In many endpoints"
        yield ""
        for alike in repeated.values():
            line = alike[0][1]
            ids = [change.id for _, one in alike for change in one.changes]
            yield _line(line, ids)
            yield f"  - in {many(len(alike), 'endpoint')}: {', '.join(quoted(group.name) for group, _ in alike)}"
        yield ""
    only_text: list[str] = []
    for group in found:
        lines = [line for line in group.lines if (line.severity, line.place, line.said) not in repeated]
        if is_new(group):
            continue
        if not lines and not prose:
            if group.folded:
                only_text.append(f"{quoted(group.name or group.key)} ({folded(group.folded)})")
            continue
        yield f"### {_heading(group)}"
        yield ""
        yield from (_line(line, [change.id for change in line.changes]) for line in lines)
        yield from _folded(group.folded, prose=prose)
        yield ""
    yield from _listed("New endpoints", [_new(group) for group in found if is_new(group)])
    yield from _listed("Only texts, examples or moves within the docs", only_text)


def _heading(group: Group) -> str:
    about = quoted(group.key)
    linked = f"[{about}]({group.url})" if group.url.startswith(("https://", "http://")) else about
    return f"{quoted(group.name)} {linked}" if group.name else escaped(group.key)


def _line(line: Line, ids: Sequence[str]) -> str:
    safe = line.severity is Severity.SAFE
    place = f" {quoted(line.place)}:" if line.place else ""
    because = "" if safe else f" ({escaped(line.reason)})"
    accepted = " (accepted)" if line.accepted else ""
    severity = line.severity.value if safe else f"**{line.severity.value}**"
    marks = "" if safe else f" {' '.join(f'`{one}`' for one in ids)}"
    return f"- {severity}{place} {escaped(line.said)}{because}{accepted}{marks}"


def _folded(changes: Sequence[Change], *, prose: bool) -> Iterator[str]:
    if not changes:
        return
    if not prose:
        yield f"- {folded(changes)}"
        return
    for change in changes:
        yield f"- {quoted(change.place)} {change.what}"
        for word, value in (("old", change.old), ("new", change.new)):
            if value is not ABSENT:
                yield f"  - {word}: {escaped(shown(value, 1000))}"


def _new(group: Group) -> str:
    title = next(iter(group.lines[0].changes[0].new["title"].values()), "")
    return f"{_heading(group)} {escaped(title)}".rstrip()


def _listed(heading: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield f"### {heading}"
        yield ""
        yield from (f"- {line}" for line in lines)
        yield ""
