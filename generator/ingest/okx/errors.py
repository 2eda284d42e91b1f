"""The error codes of the docs: copies of a chapter compared, both languages put together, row by row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from generator.findings import Finding, Where
from generator.ingest.okx.error_tables import Chapter, ErrorPlace, ErrorRow, is_error_section, read_chapters
from generator.ingest.okx.report import Claim, Report, shorten
from generator.spec.model import ErrorCode

__all__ = ["ErrorPlace", "ErrorsRead", "is_error_section", "read_errors"]

_LEAD = "en"
_WITH_SUB_CODE = re.compile(r"\d{5}_\d{4}")
# The docs give these numbers to errors of the WebSocket.
_WEBSOCKET_CODE = re.compile(r"6[0-4]\d{3}")


class ErrorsRead(msgspec.Struct, frozen=True):
    """The codes chapter by chapter, what is to be said, and what became of the lines of all places."""

    codes: tuple[ErrorCode, ...]
    findings: tuple[Finding, ...]
    claims: tuple[Claim, ...]


def read_errors(places: Mapping[str, Sequence[ErrorPlace]]) -> ErrorsRead:
    """The error codes of these sections, which are given by language, copies of the same text included."""
    report = Report("")
    chapters = {
        language: _merge(read_chapters(language, listed, report), report) for language, listed in places.items()
    }
    for found in chapters.values():
        for chapter in found:
            _drop_repeated(chapter, report)
    codes: list[ErrorCode] = []
    for pair in _paired_chapters(chapters, report):
        codes += _Pairing(pair, report).run()
    return ErrorsRead(tuple(codes), tuple(report.findings), tuple(report.claims))


# --------------------------------------------------------------------------------------------------------------- copies


def _merge(chapters: Sequence[Chapter], report: Report) -> list[Chapter]:
    """Each chapter once. The copy on the smallest page holds; codes that it lacks come from the others."""
    groups: list[list[Chapter]] = []
    index: _Index = {}
    for chapter in chapters:
        shared = [(count, -number) for number, count in _shared(chapter, index) if _may_copy(chapter, groups[number])]
        best = [-number for count, number in sorted(shared) if _is_most(count, chapter, groups[-number][0])]
        if best:
            groups[best[-1]].append(chapter)
        else:
            _add(index, chapter, len(groups))
            groups.append([chapter])
    for group in groups:
        lead = group[0]
        lead.names = max((chapter.names for chapter in group), key=len)
        lead.has_status = any(chapter.has_status for chapter in group)
        lead.closing = any(chapter.closing for chapter in group)
    leads = [group[0] for group in groups]
    for lead in leads:
        _claim_rows(lead, report)
    known = {row.says for lead in leads for row in lead.rows}
    codes = {row.code for lead in leads for row in lead.rows}
    for group in groups:
        for copy in group[1:]:
            _compare(group[0], copy, known, codes, report)
    return leads


_Index = dict[str, list[int]]
"""Code -> numbers of the chapters that have it: chapters are many, those with a code in common are few."""


def _add(index: _Index, chapter: Chapter, number: int) -> None:
    for code in chapter.codes:
        index.setdefault(code, []).append(number)


def _shared(chapter: Chapter, index: _Index) -> Iterable[tuple[int, int]]:
    """The numbers of the chapters that have codes in common with this one, and how many."""
    return Counter(number for code in chapter.codes for number in index.get(code, ())).items()


def _is_most(shared: int, one: Chapter, two: Chapter) -> bool:
    """Whether so many codes are at least half of those of the smaller chapter."""
    return shared * 2 >= min(len(one.codes), len(two.codes))


def _may_copy(chapter: Chapter, group: list[Chapter]) -> bool:
    """Whether a chapter can be a copy of one on another page: below the same headings, as far as both pages go."""
    if group[0].endpoint != chapter.endpoint or any(other.page == chapter.page for other in group):
        return False
    longest = max((other.names for other in group), key=len)
    short, long = sorted((longest, chapter.names), key=len)
    return not short or long[-len(short) :] == short


def _claim_rows(chapter: Chapter, report: Report) -> None:
    for line, count in chapter.heads:
        report.claim(chapter.page, line, "fact", "error-chapter", count)
    for row in chapter.rows:
        _claim_row(chapter, row, report)


def _claim_row(chapter: Chapter, row: ErrorRow, report: Report) -> None:
    report.claim(chapter.page, row.line, "fact", "error-row")
    for line in row.more:
        report.claim(chapter.page, line, "prose", "error-message")


def _compare(
    lead: Chapter, copy: Chapter, known: set[tuple[str, int | None, str]], codes: set[str], report: Report
) -> None:
    """Say what a copy has otherwise than the chapter that holds; codes that nothing else has are taken from it."""
    for line, count in copy.heads:
        report.claim(copy.page, line, "copy", "error-chapter", count)
    held = lead.codes
    for row in copy.rows:
        if row.says in known:
            for line in (row.line, *row.more):
                report.claim(copy.page, line, "copy", "error-row")
            continue
        if row.code in held or row.code in codes:
            ours = " / ".join(one.printed for one in lead.rows if one.code == row.code) or "another chapter"
            what = f"{lead.page} has it otherwise, and holds: {ours}"
            for line in (row.line, *row.more):
                report.claim(copy.page, line, "finding", "error-pages-differ")
        else:
            what = f"{lead.page} lacks the code; it was taken from here"
            lead.rows.append(row)
            known.add(row.says)
            _claim_row(copy, row, report)
        report.warning("error-pages-differ", row.where, what, row.printed)
    missing = sorted(held - copy.codes)
    if missing:
        what = f"codes that {lead.page} has are not here; they were kept: {shorten(missing)}"
        report.warning("error-pages-differ", Where(copy.page, copy.line), what)


def _drop_repeated(chapter: Chapter, report: Report) -> None:
    """One of each: a row that is printed twice says nothing more."""
    seen: dict[tuple[str, int | None, str], ErrorRow] = {}
    kept: list[ErrorRow] = []
    for row in chapter.rows:
        first = seen.setdefault(row.says, row)
        if first is row:
            kept.append(row)
        else:
            what = f"the row stands in line {first.line} already; it was read once"
            report.note("error-row-twice", row.where, what, row.printed)
    chapter.rows = kept


# ------------------------------------------------------------------------------------------------------------ languages

_Pair = tuple[Chapter, Chapter | None]


def _paired_chapters(chapters: Mapping[str, list[Chapter]], report: Report) -> Iterator[_Pair]:
    """The chapters of the leading language with those of the other one that have their codes; the rest alone."""
    leading = _LEAD if chapters.get(_LEAD) else next((language for language in chapters if chapters[language]), _LEAD)
    ours = chapters.get(leading, [])
    theirs = [chapter for language, found in chapters.items() if language != leading for chapter in found]
    index: _Index = {}
    for number, chapter in enumerate(theirs):
        _add(index, chapter, number)
    scored = [
        (count, one.page == theirs[number].page, -first, -number)
        for first, one in enumerate(ours)
        for number, count in _shared(one, index)
        if _may_pair(one, theirs[number]) and _is_most(count, one, theirs[number])
    ]
    mates: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, first, second in sorted(scored, reverse=True):
        if -first not in mates and -second not in taken:
            mates[-first] = -second
            taken.add(-second)
    alone = [chapter for number, chapter in enumerate(ours) if number not in mates]
    alone += [chapter for number, chapter in enumerate(theirs) if number not in taken]
    for chapter in alone:
        what = f"{len(chapter.rows)} codes are documented in {chapter.language} alone; they were kept"
        excerpt = " / ".join(chapter.names)
        if ours and theirs:
            report.warning("errors-in-one-language", Where(chapter.page, chapter.line), what, excerpt)
        yield chapter, None
    for number, mate in sorted(mates.items()):
        yield ours[number], theirs[mate]


def _may_pair(one: Chapter, two: Chapter) -> bool:
    return one.endpoint == two.endpoint and len({one.transport, two.transport} - {None}) < 2


class _Pairing:
    """The rows of a chapter in two languages, put together code by code."""

    def __init__(self, pair: _Pair, report: Report) -> None:
        self.ours, self.theirs = pair
        self.report = report

    def run(self) -> Iterator[ErrorCode]:
        ours = _by_code(self.ours)
        theirs = _by_code(self.theirs) if self.theirs is not None else {}
        for code in dict.fromkeys((*ours, *theirs)):
            yield from self.code(ours.get(code, []), theirs.get(code, []))

    def code(self, ours: list[ErrorRow], theirs: list[ErrorRow]) -> Iterator[ErrorCode]:
        if self.theirs is None or not ours or not theirs:
            if self.theirs is not None:
                self.alone(self.ours if ours else self.theirs, ours or theirs)
            yield from (self.entry(row, None) for row in ours)
            yield from (self.entry(None, row) for row in theirs)
            return
        pairs, ours, theirs = _by_status(ours, theirs)
        if len(ours) == len(theirs):
            pairs += zip(ours, theirs, strict=True)
            ours, theirs = [], []
        elif ours and theirs:
            self.unsure(ours, theirs)
        else:
            self.alone(self.ours if ours else self.theirs, ours or theirs)
        pairs.sort(key=lambda pair: pair[0].line)
        yield from (self.entry(*pair) for pair in pairs)
        yield from (self.entry(row, None) for row in ours)
        yield from (self.entry(None, row) for row in theirs)

    def alone(self, chapter: Chapter, rows: Sequence[ErrorRow]) -> None:
        other = self.theirs if chapter is self.ours else self.ours
        assert other is not None  # noqa: S101 - who has no mate is not compared
        what = f"the code is documented in {chapter.language}, not in {other.language} ({other.page}); it was kept"
        self.report.warning("error-in-one-language", rows[0].where, what, rows[0].printed)

    def unsure(self, ours: Sequence[ErrorRow], theirs: Sequence[ErrorRow]) -> None:
        assert self.theirs is not None  # noqa: S101 - there are rows of it
        what = (
            f"{len(ours)} rows in {self.ours.language}, {len(theirs)} in {self.theirs.language} "
            f"({theirs[0].page}:{theirs[0].line}): which belong together is not sure, so none were paired"
        )
        self.report.warning("error-rows-differ", ours[0].where, what, ours[0].printed)

    def entry(self, own: ErrorRow | None, other: ErrorRow | None) -> ErrorCode:
        row = own or other
        assert row is not None  # noqa: S101 - one of the two is always there
        status = row.status
        if own is not None and other is not None and own.status != other.status:
            status = self.statuses_differ(own, other)
        chapters = [chapter for chapter in (self.ours, self.theirs) if chapter is not None]
        place = self.ours if own is not None or self.theirs is None else self.theirs
        texts = {
            chapter.language: text.message
            for chapter, text in ((self.ours, own), (self.theirs, other))
            if chapter is not None and text is not None and text.message
        }
        transport = self.ours.transport or (self.theirs.transport if self.theirs is not None else None)
        if transport == "rest" and _WEBSOCKET_CODE.fullmatch(row.code):
            what = (
                "the code is one of the WebSocket's, but stands in a table with HTTP statuses; transport was left out"
            )
            self.report.warning("error-transport-unclear", row.where, what, row.printed)
            transport = None
        code, _, sub_code = row.code.partition("_") if _WITH_SUB_CODE.fullmatch(row.code) else (row.code, "", "")
        return ErrorCode(
            code=code,
            sub_code=sub_code or None,
            http_status=status,
            transport=transport,
            chapter={chapter.language: chapter.names for chapter in chapters},
            endpoint=self.ours.endpoint or None,
            page=place.page,
            anchor=place.anchor or None,
            doc=texts or None,
        )

    def statuses_differ(self, own: ErrorRow, other: ErrorRow) -> int | None:
        """The leading language's status holds, unless it has none."""
        assert self.theirs is not None  # noqa: S101 - there is a row of it
        winner = own.status if own.status is not None else other.status
        what = (
            f"HTTP status {own.status} in {self.ours.language}, {other.status} in {self.theirs.language} "
            f"({other.page}:{other.line}); {winner} was taken"
        )
        self.report.warning("languages-disagree", own.where, what, f"{own.printed} / {other.printed}")
        return winner


def _by_code(chapter: Chapter) -> dict[str, list[ErrorRow]]:
    found: dict[str, list[ErrorRow]] = {}
    for row in chapter.rows:
        found.setdefault(row.code, []).append(row)
    return found


def _by_status(
    ours: list[ErrorRow], theirs: list[ErrorRow]
) -> tuple[list[tuple[ErrorRow, ErrorRow]], list[ErrorRow], list[ErrorRow]]:
    """Rows of one code that belong together, and what remains: as many with a status here as there are in order."""
    counts = [Counter(row.status for row in rows) for rows in (ours, theirs)]
    sure = {status for status, count in counts[0].items() if counts[1][status] == count}
    pairs = [pair for status in sure for pair in zip(_with(ours, status), _with(theirs, status), strict=True)]
    return pairs, [row for row in ours if row.status not in sure], [row for row in theirs if row.status not in sure]


def _with(rows: Iterable[ErrorRow], status: int | None) -> list[ErrorRow]:
    return [row for row in rows if row.status == status]
