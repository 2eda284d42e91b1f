"""What one REST section means: both languages' parts put together as one endpoint."""

from __future__ import annotations

import re

import msgspec

from generator.findings import Finding, Where
from generator.ingest.okx import across, examples
from generator.ingest.okx.answer import read_answer
from generator.ingest.okx.asking import read_request
from generator.ingest.okx.crosscheck import compare_samples, compare_shown
from generator.ingest.okx.half import Half, Place, RequestLine, read_half
from generator.ingest.okx.pace import pair_limits, read_pace
from generator.ingest.okx.paging import read_paging, unread
from generator.ingest.okx.report import Claim, Report
from generator.ingest.okx.sides import Sides
from generator.spec.model import Endpoint, Pagination, Request, Response
from generator.spec.reading import Evidence, Source

_ENDPOINT_DEPRECATED = re.compile(
    r"\bthis (?:endpoint|interface|api) (?:is|has been|was) deprecated\b|该接口已(?:废弃|下线|弃用)", re.IGNORECASE
)
_PLACEHOLDER = re.compile(r"[{}<>]|/:")


class Result(msgspec.Struct, frozen=True):
    """An endpoint, what there is to say about it, what became of its lines, and where its facts are from."""

    endpoint: Endpoint
    findings: tuple[Finding, ...]
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]


def read_endpoint(request: RequestLine, en: Place | None, zh: Place | None) -> Result:
    """Read one endpoint from its English and its Chinese section; at least one is there. English decides facts."""
    report = Report(request.key)
    place = en or zh
    if place is None:
        raise ValueError("an endpoint needs a section")
    halves: dict[str, Half] = {}
    for language, one in (("en", en), ("zh", zh)):
        if one is not None:
            halves[language] = read_half(one, language, report)
    sides = Sides(halves, report)
    lead = sides.lead
    if "en" not in halves:
        report.warning("no-english", Where(lead.page, lead.line), "documented in Chinese only; taken from there")
    elif "zh" not in halves:
        report.note("no-chinese", Where(lead.page, lead.line), "documented in English only")
    return _read(request, place, sides)


def _read(request: RequestLine, place: Place, sides: Sides) -> Result:
    lead, report = sides.lead, sides.report
    halves = sides.halves
    _check_heading(request, sides)
    pace = read_pace(sides)
    body = read_request(sides, request.method)
    answer = read_answer(sides)
    body, known = across.infer_within(body, answer, sides.sent())
    for one in known:
        report.fact(one.at, "kind", one.rule, *_rows_of(report, one.at))
    paging = _read_paging(body, answer, report)
    endpoint = Endpoint(
        method=request.method,
        path=request.path,
        resource="",
        operation="",
        title={language: half.title for language, half in halves.items()},
        page=place.page,
        anchor=place.anchor,
        doc={language: "\n\n".join(half.intro) for language, half in halves.items() if half.intro} or None,
        auth=pace.access.auth,
        permission=pace.permission,
        rate_limits=pair_limits(sides, pace, body.fields),
        request=body,
        response=answer,
        pagination=paging,
        examples=examples.merge({language: half.samples for language, half in halves.items()}),
        deprecated=_says_deprecated(lead),
        notes={language: tuple(half.notes) for language, half in halves.items() if half.notes} or None,
    )
    pages = {language: half.page for language, half in halves.items()}
    compare_shown(endpoint, {language: half.samples for language, half in halves.items()}, pages, report)
    compare_samples(endpoint, {language: half.calls for language, half in halves.items()}, pages, report)
    for fact in ("method", "path"):
        report.fact((), fact, "http-line", *sides.sources(lambda half: half.http_line))
    report.fact((), "title", "section-heading", *sides.sources(lambda half: half.line))
    if endpoint.doc:
        report.fact((), "doc", "text-below-the-title", *sides.sources(lambda half: half.intro_line))
    return Result(endpoint, tuple(report.findings), tuple(report.claims), tuple(report.evidence))


def _rows_of(report: Report, at: tuple[str, ...]) -> tuple[Source, ...]:
    """Where the rows of a field stand."""
    return next((one.sources for one in report.evidence if one.at == at and one.fact == "name"), ())


def _read_paging(request: Request, response: Response, report: Report) -> Pagination | None:
    found = read_paging(request, response)
    if found is None:
        names = unread(request)
        for source in _rows_of(report, ("request", names[0]))[:1] if names else ():
            report.note(
                "paging-not-clear",
                Where(source.page, source.line, f"request.{names[0]}"),
                "there are pages, but the words do not say by which field of the records they go, or contradict it",
                ", ".join(names),
            )
        return None
    for rule in found.rules:
        stated = [source for name in rule.stated for source in _rows_of(report, ("request", name))]
        report.fact((), ".".join(filter(None, ("pagination", rule.key))), rule.rule, *stated)
    return found.pagination


def _check_heading(request: RequestLine, sides: Sides) -> None:
    lead = sides.lead
    if lead.title_verb and lead.title_verb != request.method:
        sides.report.warning(
            "title-contradicts-method",
            sides.where(lead.http_line),
            f"the title says {lead.title_verb}, the HTTP line {request.method}; the HTTP line was taken",
            lead.title,
        )
    if _PLACEHOLDER.search(request.path):
        sides.report.warning(
            "path-parameter",
            sides.where(lead.http_line, "path"),
            "the path has a part to be filled in, which nothing here does",
            request.path,
            "calls of this endpoint go to the path as printed",
        )


def _says_deprecated(half: Half) -> bool:
    return "(deprecated)" in half.title.lower() or any(_ENDPOINT_DEPRECATED.search(text) for text in half.intro)
