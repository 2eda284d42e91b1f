"""What became of every line of the docs, as sums that are checked against the files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from generator.findings import Finding, Where, error
from generator.spec.reading import BUCKETS, PageAccount, Reading

_BY_RULE = ("furniture", "finding")
"""The buckets whose rules the text lists one by one."""


class PageSums(msgspec.Struct, frozen=True, kw_only=True):
    """The lines of a page by bucket. ``lines`` is how many the file has, ``rules`` counts them by bucket and rule."""

    page: str
    kind: str
    lines: int
    buckets: Mapping[str, int]
    rules: Mapping[str, Mapping[str, int]]


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """The sums of every page. ``findings`` say where they do not add up; without one, they do."""

    pages: tuple[PageSums, ...]
    findings: tuple[Finding, ...]

    @property
    def lines(self) -> int:
        """How many lines the files have."""
        return sum(page.lines for page in self.pages)

    @property
    def buckets(self) -> dict[str, int]:
        """How many lines of all pages are in each bucket."""
        return _sum(page.buckets for page in self.pages)

    @property
    def kinds(self) -> dict[str, tuple[int, int, dict[str, int]]]:
        """For each kind of page: how many there are, their lines, and these by bucket."""
        found: dict[str, list[PageSums]] = {}
        for page in self.pages:
            found.setdefault(page.kind, []).append(page)
        return {
            kind: (len(pages), sum(page.lines for page in pages), _sum(page.buckets for page in pages))
            for kind, pages in sorted(found.items())
        }

    def rules(self, bucket: str) -> dict[str, int]:
        """How many lines each rule put into a bucket, the most first."""
        sums: Counter[str] = Counter()
        for page in self.pages:
            sums.update(page.rules.get(bucket, {}))
        return dict(sorted(sums.items(), key=lambda item: (-item[1], item[0])))


def account(reading: Reading, docs: Path) -> Account:
    """The sums of a reading, each page held against its file in ``docs``.

    Raises:
        OSError: a page can't be read again.
    """
    accounts: dict[str, PageAccount] = {}
    found: list[Finding] = []
    for account_of in reading.accounts:
        if account_of.page in accounts:
            found.append(_wrong(docs, account_of.page, "the page is accounted for twice"))
        accounts.setdefault(account_of.page, account_of)
    said = {(one.where.file, one.code) for one in reading.findings}
    sums = []
    for page in sorted({*reading.pages, *reading.bad_pages, *accounts}):
        if page not in reading.pages and page not in reading.bad_pages:
            found.append(_wrong(docs, page, "an account of a page that was not read"))
        one = accounts.get(page)
        raw = (docs / page).read_bytes() if (docs / page).is_file() else b""
        if one is None:
            found.append(_wrong(docs, page, "no line of this page is accounted for", code="page-not-accounted"))
            sums.append(PageSums(page=page, kind="unknown", lines=_lines(raw), buckets={}, rules={}))
            continue
        page_sums, wrong = _page(one, raw, docs)
        sums.append(page_sums)
        found += wrong
        # Of a page that is not used, errors alone are told.
        silent = [code for code in page_sums.rules.get("finding", {}) if (page, code) not in said]
        if silent and page not in reading.bad_pages:
            what = f"lines are said to have a finding, and have none: {', '.join(silent)}"
            found.append(_wrong(docs, page, what, code="finding-missing"))
    return Account(pages=tuple(sums), findings=tuple(found))


def as_text(done: Account) -> str:
    """A line per page, and the sums by bucket, by kind of page, by rule of furniture and by code of finding."""
    head = ("lines", *BUCKETS)
    numbers = [(page.lines, *(page.buckets.get(bucket, 0) for bucket in BUCKETS)) for page in done.pages]
    totals = (done.lines, *(done.buckets.get(bucket, 0) for bucket in BUCKETS))
    widths = [
        max(len(word), *(len(str(row[column])) for row in [*numbers, totals])) for column, word in enumerate(head)
    ]
    kinds = done.kinds
    kind_width = max(len("all kinds"), *(len(kind) for kind in kinds)) if kinds else len("all kinds")

    def row(cells: Iterable[object], kind: str, last: str) -> str:
        figures = "  ".join(f"{cell!s:>{width}}" for cell, width in zip(cells, widths, strict=True))
        return f"{figures}  {kind:<{kind_width}}  {last}".rstrip()

    lines = [row(head, "kind", "page")]
    lines += [row(cells, page.kind, page.page) for cells, page in zip(numbers, done.pages, strict=True)]
    lines += ["", row(head, "kind", "pages")]
    for kind, (count, total, buckets) in kinds.items():
        lines.append(row((total, *(buckets.get(bucket, 0) for bucket in BUCKETS)), kind, str(count)))
    lines.append(row(totals, "all kinds", str(len(done.pages))))
    for bucket in _BY_RULE:
        rules = done.rules(bucket)
        if rules:
            lines += ["", f"{bucket}, by {'code' if bucket == 'finding' else 'rule'}"]
            lines += [f"{count:>{widths[0]}}  {rule}" for rule, count in rules.items()]
    lines.append("")
    if done.findings:
        lines.append("The sums do not hold: see the errors.")
    else:
        files = f"{len(done.pages)} file{'' if len(done.pages) == 1 else 's'}"
        lines.append(f"The sums add up: {done.lines} lines on the disk in {files}, each line in one bucket.")
    return "\n".join(lines) + "\n"


def as_data(done: Account) -> dict[str, Any]:
    """The sums for tools, as JSON can hold them: every rule of every bucket, for each page and in all."""
    return {
        "adds_up": not done.findings,
        "lines": done.lines,
        "buckets": {bucket: done.buckets.get(bucket, 0) for bucket in BUCKETS},
        "kinds": {
            kind: {"pages": count, "lines": lines, "buckets": {bucket: buckets.get(bucket, 0) for bucket in BUCKETS}}
            for kind, (count, lines, buckets) in done.kinds.items()
        },
        "rules": {bucket: done.rules(bucket) for bucket in BUCKETS},
        "pages": [
            {
                "page": page.page,
                "kind": page.kind,
                "lines": page.lines,
                "buckets": {bucket: page.buckets.get(bucket, 0) for bucket in BUCKETS},
                "rules": page.rules,
            }
            for page in done.pages
        ],
    }


def _page(one: PageAccount, raw: bytes, docs: Path) -> tuple[PageSums, list[Finding]]:
    buckets: Counter[str] = Counter(mark.bucket for mark in one.marks)
    rules: dict[str, Counter[str]] = {}
    for mark in one.marks:
        rules.setdefault(mark.bucket, Counter())[mark.rule] += 1
    lines, marked = _lines(raw), len(one.marks)
    # What follows the last line break is a line or, when nothing does, none: nothing is lost either way.
    if marked == lines + 1 and (not raw or raw.endswith(b"\n")):
        lines = marked
    found: list[Finding] = []
    if lines != marked:
        found.append(_wrong(docs, one.page, f"the file has {lines} lines, {marked} are accounted for"))
    unknown = sorted(buckets.keys() - {*BUCKETS})
    if unknown:
        count = sum(buckets[bucket] for bucket in unknown)
        found.append(_wrong(docs, one.page, f"{count} lines are in no bucket that there is: {', '.join(unknown)}"))
    sums = PageSums(
        page=one.page,
        kind=one.kind,
        lines=lines,
        buckets=dict(sorted(buckets.items())),
        rules={bucket: dict(sorted(counts.items())) for bucket, counts in sorted(rules.items())},
    )
    return sums, found


def _lines(raw: bytes) -> int:
    """How many lines a file has: those that end, and one that does not."""
    return raw.count(b"\n") + (not raw.endswith(b"\n") and bool(raw))


def _wrong(docs: Path, page: str, what: str, *, code: str = "account-does-not-close") -> Finding:
    hint = "the reader lost lines without a word: this is a bug in it"
    return error(code, Where((docs / page).as_posix()), what, hint=hint)


def _sum(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for one in counts:
        total.update(one)
    return dict(total)
