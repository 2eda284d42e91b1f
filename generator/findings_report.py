"""What the docs leave unclear, for whoever reads it: an editor, a tool, or the people who write the docs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Any, Final
from urllib.parse import quote

import msgspec

from generator.findings import Failed, Finding, Severity, Where, clip, error
from generator.inquiry import Inquiry, nearest
from generator.quoting import escaped, quoted
from generator.spec.check import closest
from generator.spec.model import Endpoint

_RANK: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
_HEADINGS: Final = {
    Severity.ERROR: "Pages that could not be read",
    Severity.WARNING: "Contradictions and gaps",
    Severity.NOTE: "Remarks",
}
_PROPER: Final = {"chinese": "Chinese", "english": "English", "http": "HTTP", "json": "JSON", "utf": "UTF"}
_INTRODUCTION: Final = (
    "Each entry names the endpoint with a link to its section, the place in it, and what is wrong there; below, the "
    "page and its line as they were downloaded (as Markdown), and the text itself."
)


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which findings are asked for: of any of these pages, endpoints, codes and severities; empty for all."""

    pages: tuple[str, ...] = ()
    endpoints: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    severities: tuple[str, ...] = ()


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """Findings of a reading, sorted, each with its endpoint, if it is about one that was read."""

    inquiry: Inquiry
    findings: tuple[tuple[Finding, Endpoint | None], ...]

    @property
    def severities(self) -> dict[Severity, int]:
        """How many there are of each severity."""
        counts = Counter(one.severity for one, _ in self.findings)
        return {severity: counts[severity] for severity in _RANK}


def select(inquiry: Inquiry, wanted: Wanted, explanations: Mapping[str, str]) -> Said:
    """The findings that are asked for.

    Raises:
        Failed: a page, an endpoint or a code that is asked for does not exist; with the nearest name.
    """
    by_name = {name: read.endpoint for read in inquiry.endpoints for name in (read.endpoint.key, read.endpoint.name)}
    pages = {_page(inquiry, page) for page in wanted.pages}
    keys = {by_name[name].key for name in wanted.endpoints if name in by_name}
    said = inquiry.reading.findings
    about = {one.endpoint for one in said}
    keys |= {name for name in wanted.endpoints if name in about}
    _check(inquiry, wanted, {*by_name, *about}, {*explanations, *(one.code for one in said)})
    found = []
    for one in said:
        endpoint = by_name.get(one.endpoint)
        if (
            (not pages or one.where.file in pages)
            and (not keys or (endpoint.key if endpoint is not None else one.endpoint) in keys)
            and (not wanted.codes or one.code in wanted.codes)
            and (not wanted.severities or one.severity in wanted.severities)
        ):
            found.append((one, endpoint))
    return Said(inquiry=inquiry, findings=tuple(sorted(found, key=_order)))


def as_text(said: Said) -> str:
    """For people at a terminal: each finding with its file and line on the disk, most severe first; then the counts."""
    lines = []
    for one, endpoint in said.findings:
        (shown,) = said.inquiry.located([one])
        first, *more = str(shown).split("\n")
        about = endpoint.name if endpoint is not None else one.endpoint
        lines += [first, *([f"    endpoint: {clip(about)}"] if about else []), *more]
    return "".join(f"{line}\n" for line in [*lines, _counts(said)])


def as_data(said: Said) -> dict[str, Any]:
    """For tools, as JSON can hold it. Pages are named as the docs name them, below ``docs``."""
    reading = said.inquiry.reading
    return {
        "exchange": said.inquiry.api.exchange,
        "docs": said.inquiry.docs.as_posix(),
        "date": reading.date,
        "bad_pages": list(reading.bad_pages),
        "severities": {severity.value: count for severity, count in said.severities.items()},
        "codes": dict(sorted(Counter(one.code for one, _ in said.findings).items())),
        "findings": [
            {
                "severity": one.severity.value,
                "code": one.code,
                "page": one.where.file,
                "line": one.where.line,
                "place": one.where.place,
                "endpoint": endpoint.name if endpoint is not None else one.endpoint,
                "key": endpoint.key if endpoint is not None else "",
                "url": _url(said, endpoint),
                "what": one.what,
                "excerpt": one.excerpt,
                "hint": one.hint,
            }
            for one, endpoint in said.findings
        ],
    }


def as_markdown(said: Said, explanations: Mapping[str, str]) -> str:
    """For the people who write the docs: by sort of problem, in plain words, each with a link, a line and what it says.

    ``explanations`` says by code what is wrong and what was made of it, in the order to print. Nothing of the docs'
    text can be taken for Markdown or HTML, and no path of this machine is in it.
    """
    reading = said.inquiry.reading
    title = escaped(said.inquiry.api.title)
    date = f" of {escaped(reading.date)}" if reading.date else ""
    read = f"{_many(len(reading.pages), 'page')}{date} with {_many(len(said.inquiry.endpoints), 'endpoint')} read"
    lines = [f"# {title} API docs: what is unclear or contradicts itself", "", f"{read}. {_counts(said)}", ""]
    groups: dict[tuple[Severity, str], list[tuple[Finding, Endpoint | None]]] = {}
    for one, endpoint in said.findings:
        groups.setdefault((one.severity, one.code), []).append((one, endpoint))
    known = {code: number for number, code in enumerate(explanations)}
    ordered = sorted(groups, key=lambda group: (_RANK[group[0]], known.get(group[1], len(known)), group[1]))
    if groups:
        lines += [
            _INTRODUCTION,
            "",
            "| Sort of problem | Entries |",
            "|---|---:|",
            *(f"| {_title(code)} | {len(groups[severity, code])} |" for severity, code in ordered),
            "",
        ]
    before = None
    for severity, code in ordered:
        if severity is not before:
            before = severity
            lines += [f"## {_HEADINGS[severity]}", ""]
        lines += [f"### {_title(code)} ({len(groups[severity, code])})", ""]
        lines += [explanations.get(code, f"Problems of the sort {quoted(code)}."), ""]
        for one, endpoint in groups[severity, code]:
            lines += _entry(said, one, endpoint)
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def _entry(said: Said, one: Finding, endpoint: Endpoint | None) -> Iterator[str]:
    line = f", line {one.where.line}" if one.where.line else ""
    page = f"Page {quoted(one.where.file)}{line}"
    place = f" {quoted(one.where.place)}" if one.where.place else ""
    excerpt = f": {quoted(one.excerpt)}" if one.excerpt else ""
    if not one.endpoint:
        yield f"- {page}{place}: {escaped(one.what)}"
        if excerpt:
            yield f"  - It says{excerpt}"
        return
    about = quoted(one.endpoint if endpoint is None else endpoint.key)
    url = _url(said, endpoint)
    yield f"- {f'[{about}]({url})' if url else about}{place}: {escaped(one.what)}"
    yield f"  - {page}{excerpt}"


def _check(inquiry: Inquiry, wanted: Wanted, endpoints: set[str], codes: set[str]) -> None:
    """Nothing that is asked for may be mistyped: no finding would look like good docs."""
    where = Where(inquiry.docs.as_posix())
    wrong = []
    pages = {*inquiry.reading.pages, *inquiry.reading.bad_pages}
    for page in wanted.pages:
        if _page(inquiry, page) not in pages:
            hint = nearest(page, sorted(pages)) or "pages are named by their path in the docs folder"
            wrong.append(error("no-page", where, f"there is no page {clip(page)}", hint=hint))
    for endpoint in wanted.endpoints:
        if endpoint not in endpoints:
            hint = nearest(endpoint, sorted(endpoints)) or "write resource.operation, or 'METHOD /path' in quotes"
            wrong.append(error("no-endpoint", where, f"there is no endpoint {clip(endpoint)}", hint=hint))
    wrong += [
        error("no-code", where, f"there is no code {clip(code)}", hint=closest(code, codes))
        for code in wanted.codes
        if code not in codes
    ]
    if wrong:
        raise Failed(wrong)


def _page(inquiry: Inquiry, page: str) -> str:
    """A page as the docs name it, whether it was written so or as it lies on the disk."""
    known = {*inquiry.reading.pages, *inquiry.reading.bad_pages}
    shapes = (page, PurePath(page).as_posix(), page.removeprefix(inquiry.docs.as_posix().rstrip("/") + "/"))
    return next((shape for shape in shapes if shape in known), page)


def _order(item: tuple[Finding, Endpoint | None]) -> tuple[Any, ...]:
    one, _ = item
    return (_RANK[one.severity], one.where, one.endpoint, one.code, one.what, one.excerpt, one.hint)


def _counts(said: Said) -> str:
    counts = ", ".join(_many(count, severity) for severity, count in said.severities.items())
    return f"{_many(len(said.findings), 'finding')}: {counts}."


def _many(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"


def _title(code: str) -> str:
    first, *others = code.split("-")
    return escaped(" ".join([_PROPER.get(first, first.capitalize()), *(_PROPER.get(word, word) for word in others)]))


def _url(said: Said, endpoint: Endpoint | None) -> str:
    if endpoint is None or not endpoint.anchor:
        return ""
    return f"{said.inquiry.api.docs.url}#{quote(endpoint.anchor, safe='')}"
