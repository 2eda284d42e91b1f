"""A docs folder: pages, their errors, the sections of every endpoint, each read once, and the account of every line.

The same text stands on up to three pages (leaf, group, chapter). Copies must agree; the leaf is read, else the
smallest page that holds the section. Languages are paired by METHOD and path, never by order.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from generator.findings import Finding
from generator.ingest.okx import copies
from generator.ingest.okx.accounts import COPY, Ledger
from generator.ingest.okx.across import Known, infer_pool
from generator.ingest.okx.copies import Copy, Difference, Groups
from generator.ingest.okx.endpoint import Result, read_endpoint
from generator.ingest.okx.errors import ErrorPlace, ErrorsRead, is_error_section, read_errors
from generator.ingest.okx.half import Place, RequestLine
from generator.ingest.okx.links import broken_links
from generator.ingest.okx.listed import hash_of, names_of
from generator.ingest.okx.pages import LANGUAGES, Page, decode, open_page, smallest_first
from generator.ingest.okx.report import Claim, mark
from generator.ingest.okx.sections import normalise
from generator.ingest.okx.surroundings import kind_of_page, kind_of_section
from generator.spec.model import Api, Endpoint
from generator.spec.reading import Evidence, PageAccount, Progress, ReadEndpoint, Reading

_OTHER = mark("finding", "other-table")


class _Unread(msgspec.Struct, frozen=True):
    """A page of which nothing can be used, and how many lines it has."""

    name: str
    count: int


class _Opened(msgspec.Struct):
    """All pages of a folder, as far as they could be opened."""

    pages: list[Page]
    unread: list[_Unread]
    hashes: dict[str, str]
    findings: list[Finding]


class _Made(msgspec.Struct, frozen=True):
    """An endpoint, all that reading it gave, and the pages it was read from."""

    read: ReadEndpoint
    result: Result
    pages: frozenset[str]


Asked = tuple[RequestLine, Place | None, Place | None]
"""What an endpoint is read from: its HTTP line, and its section in either language."""


class Readings:
    """How endpoints are read: one by one, each anew."""

    def ahead(self, asked: Sequence[Asked]) -> None:
        """These will be asked for."""

    def read_one(self, asked: Asked) -> Result:
        """What ``read_endpoint`` says."""
        return read_endpoint(*asked)


def read(docs: Path, api: Api, progress: Progress, /, readings: Readings | None = None) -> Reading:
    """Read all pages below ``docs``. Never raises for what a page says: that is a finding.

    Raises:
        OSError: the folder or a file in it can't be read.
    """
    opened = _open_all(docs, api.exchange, progress)
    findings = opened.findings
    bad = _bad(findings)
    groups = copies.group([page for page in opened.pages if page.name not in bad])
    said, differences = copies.compare(groups, bad)
    findings += said
    suspected = copies.suspects([page for page in opened.pages if page.name not in bad], groups)
    findings += suspected
    bad |= _bad(suspected)
    found, claims, said = _read_all(groups, bad, readings or Readings())
    findings += said
    bad |= _bad(said)
    # What was said of an older copy does not hold where the newer one turned out to be unreadable.
    wrong = {(one.old.page.name, one.old.request.key) for one in differences if one.new.page.name in bad}
    findings = [one for one in findings if one.code != "older-copy" or (one.where.file, one.endpoint) not in wrong]
    lost = {one.endpoint.key for one in found if one.endpoint.page in bad}
    codes = _read_errors([page for page in opened.pages if page.name not in bad])
    findings, claims = _beside(findings, claims, codes.claims)
    findings += codes.findings
    claims += codes.claims
    accounts, said = _account(opened, bad, claims, differences, findings)
    findings += said
    findings += broken_links([page for page in opened.pages if page.name not in bad])
    # A page that is not used needs no remarks beside its errors.
    findings = [
        finding
        for finding in findings
        if finding.severity == "error" or not (finding.where.file in bad or finding.endpoint in lost)
    ]
    return Reading(
        date=max((page.date for page in opened.pages), default=""),
        endpoints=tuple(one for one in found if one.endpoint.page not in bad),
        pages=opened.hashes,
        bad_pages=tuple(sorted(bad)),
        findings=tuple(findings),
        errors=codes.codes,
        accounts=tuple(accounts),
        contents={page.name: _contents(page) for page in opened.pages},
        empty=tuple(finding.where.file for finding in findings if finding.code == "page-without-body"),
    )


def _open_all(docs: Path, exchange: str, progress: Progress) -> _Opened:
    names = names_of(docs)
    opened = _Opened([], [], {}, [])
    for number, name in enumerate(names, 1):
        progress(number, len(names), name)
        raw = (docs / name).read_bytes()
        opened.hashes[name] = hash_of(raw)
        page, said = open_page(name, raw, exchange)
        opened.findings += said
        if page is not None:
            opened.pages.append(page)
        else:
            lines = decode(name, raw)[0]
            count = raw.count(b"\n") + (not raw.endswith(b"\n") and bool(raw)) if lines is None else len(lines)
            opened.unread.append(_Unread(name, count))
    return opened


def _contents(page: Page) -> tuple[str, ...]:
    return tuple(sorted({copy.request.key for copy in page.copies if copy.request is not None}))


def _bad(findings: Sequence[Finding]) -> set[str]:
    return {finding.where.file for finding in findings if finding.severity == "error"}


def _read_all(
    groups: Groups, bad: set[str], readings: Readings
) -> tuple[list[ReadEndpoint], list[Claim], list[Finding]]:
    made: dict[str, _Made] = {}
    errors: list[Finding] = []
    unusable = set(bad)
    waiting = sorted({key for key, _ in groups})
    readings.ahead([asked[0] for key in waiting if (asked := _asked(key, groups, bad)) is not None])
    while waiting:
        for key in waiting:
            made.pop(key, None)
            one = _read_one(key, groups, unusable, readings)
            if one is not None:
                made[key] = one
                wrong = [finding for finding in one.result.findings if finding.severity == "error"]
                errors += wrong
                unusable |= _bad(wrong)
        # A page with an error is not used: what was read from it may stand on another one as well.
        waiting = [key for key, one in made.items() if not unusable.isdisjoint(one.pages)]
    ordered = [made[key] for key in sorted(made)]
    found = [one.read for one in ordered]
    claims = [claim for one in ordered for claim in one.result.claims]
    findings = [*errors, *(finding for one in ordered for finding in one.result.findings)]
    pooled, known = infer_pool([one.endpoint for one in found])
    more: dict[str, list[Known]] = {}
    for key, inferred in known:
        more.setdefault(key, []).append(inferred)
    read = [_pooled(one, endpoint, more.get(endpoint.key, ())) for one, endpoint in zip(found, pooled, strict=True)]
    return read, claims, findings


def _asked(key: str, groups: Groups, bad: set[str]) -> tuple[Asked, dict[str, Copy]] | None:
    """What to read an endpoint from: the best copies that stand on usable pages."""
    best = {
        language: copy for language in LANGUAGES if (copy := _best(groups.get((key, language), []), bad)) is not None
    }
    lead = best.get("en") or best.get("zh")
    if lead is None:
        return None
    places = {language: _place(copy) for language, copy in best.items()}
    return (lead.request, places.get("en"), places.get("zh")), best


def _read_one(key: str, groups: Groups, bad: set[str], readings: Readings) -> _Made | None:
    """An endpoint from the best copies that stand on usable pages."""
    found = _asked(key, groups, bad)
    if found is None:
        return None
    asked, best = found
    result = readings.read_one(asked)
    lead = best.get("en") or best["zh"]
    read = ReadEndpoint(endpoint=result.endpoint, date=lead.page.date, line=lead.section.line, evidence=result.evidence)
    return _Made(read, result, frozenset(copy.page.name for copy in best.values()))


def _pooled(read: ReadEndpoint, endpoint: Endpoint, known: Sequence[Known]) -> ReadEndpoint:
    """What was read, with what other endpoints gave away."""
    rows = {one.at: one.sources for one in read.evidence if one.fact == "name"} if known else {}
    made = tuple(Evidence(one.at, "kind", one.rule, rows.get(one.at, ())) for one in known)
    return msgspec.structs.replace(read, endpoint=endpoint, evidence=(*read.evidence, *made))


def _best(found: Sequence[Copy], bad: set[str]) -> Copy | None:
    return next((copy for copy in found if copy.page.name not in bad), None)


def _place(copy: Copy) -> Place:
    return Place(copy.page.name, copy.section, copies.anchor_of(copy.page, copy.section), copy.request)


def _read_errors(pages: Sequence[Page]) -> ErrorsRead:
    """The error codes of all pages, also those that a section about something else lists."""
    places: dict[str, list[ErrorPlace]] = {language: [] for language in LANGUAGES}
    for page in pages:
        for one in page.sections:
            if one.unused or not is_error_section(one.section):
                continue
            endpoint = one.request.key if one.request is not None else ""
            aside = not endpoint and kind_of_section(one.section) in ("channel", "operation")
            # The anchors of the docs are English, whatever the language of the text.
            leaf = one.section.level <= 1
            anchor = page.anchor if leaf else copies.anchor_of(page, one.section) if one.language == "en" else ""
            places[one.language].append(ErrorPlace(page.name, one.section, anchor, endpoint, aside))
    return read_errors(places)


def _beside(
    findings: Sequence[Finding], claims: Sequence[Claim], codes: Sequence[Claim]
) -> tuple[list[Finding], list[Claim]]:
    """What endpoints' readers say and claim, but of tables that were read as error codes."""
    read = {(claim.page, claim.line) for claim in codes if claim.mark.bucket == "fact"}
    return (
        [one for one in findings if one.code != _OTHER.rule or (one.where.file, one.where.line) not in read],
        [claim for claim in claims if claim.mark != _OTHER or (claim.page, claim.line) not in read],
    )


# ------------------------------------------------------------------------------------------------------------- accounts

_FRONT = mark("furniture", "front-matter")
_RULE = mark("furniture", "language-rule")


def _account(
    opened: _Opened, bad: set[str], claims: Sequence[Claim], differences: Sequence[Difference], said: Sequence[Finding]
) -> tuple[list[PageAccount], list[Finding]]:
    """The accounts of all pages, by name, and what has to be said of lines that nobody read."""
    errors: dict[str, str] = {}
    for finding in said:
        if finding.severity == "error":
            errors.setdefault(finding.where.file, finding.code)
    accounts = [
        PageAccount(page=page.name, kind="unreadable", marks=(mark("finding", errors[page.name]),) * page.count)
        for page in opened.unread
    ]
    ledgers: dict[str, Ledger] = {}
    for page in opened.pages:
        if page.name in bad:
            what = (mark("finding", errors[page.name]),) * len(page.lines)
            accounts.append(PageAccount(page=page.name, kind="unreadable", marks=what))
        else:
            ledgers[page.name] = Ledger(page.name, page.lines)
    for claim in claims:
        if claim.page in ledgers:
            ledgers[claim.page].claim((claim,))
    read_from = {(claim.page, claim.line) for claim in claims if claim.mark.rule == "title"}
    _mark_differences(differences, ledgers)
    good = [page for page in opened.pages if page.name in ledgers]
    _mark_sections(good, ledgers, read_from)
    findings: list[Finding] = []
    for page in good:
        ledger = ledgers[page.name]
        ledger.fill(1, page.front.body_line - 1, _FRONT)
        for half in page.halves[1:]:
            ledger.fill(half.line - 1, 1, _RULE)
        keys = {one.section.line: one.request.key if one.request else "" for one in page.sections}
        account, found = ledger.settle(kind_of_page(page), keys)
        accounts.append(account)
        findings += found
    return sorted(accounts, key=lambda account: account.page), findings


def _mark_differences(differences: Sequence[Difference], ledgers: dict[str, Ledger]) -> None:
    """Lines of an out-of-date copy that the newer one does not have are findings."""
    for difference in differences:
        ledger = ledgers.get(difference.old.page.name)
        if ledger is None:
            continue
        section = difference.old.section
        newer = {line.rstrip() for line in difference.new.section.lines[1:]}
        if section.title != difference.new.section.title:
            ledger.fill(section.line, 1, mark("finding", "older-copy"))
        for index, line in enumerate(section.lines[1:], 1):
            if line.strip() and line.rstrip() not in newer:
                ledger.fill(section.line + index, 1, mark("finding", "older-copy"))


def _mark_sections(pages: Sequence[Page], ledgers: dict[str, Ledger], read_from: set[tuple[str, int]]) -> None:
    """Sections that were read keep their marks; the same text again is a copy; what is no endpoint's is elsewhere."""
    seen: set[tuple[str, str]] = set()
    for page in smallest_first(pages):
        ledger = ledgers[page.name]
        for one in page.sections:
            section = one.section
            count = len(section.lines)
            if one.request is not None:
                if (page.name, section.line) not in read_from:
                    ledger.fill(section.line, count, COPY)
                continue
            text = (one.language, normalise(section))
            if text in seen:
                ledger.fill(section.line, count, COPY)
            elif one.unused:
                ledger.blanks(section.line, count)
                ledger.fill(section.line, count, mark("finding", one.unused))
            else:
                ledger.blanks(section.line, count)
                ledger.fill(section.line, count, mark("elsewhere", kind_of_section(section)))
            seen.add(text)
