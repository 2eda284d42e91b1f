"""What is said of lines that nobody reads, and of rows that pass for text."""

from __future__ import annotations

import pytest

from generator.ingest.okx.accounts import Ledger, is_table_shaped
from generator.ingest.okx.report import Claim, mark


def test_lines_that_nobody_claims_are_findings_once_per_run() -> None:
    lines = ["# A", "lost", "lost too", "", "lost again", "# B", "lost as well"]
    ledger = Ledger("a.md", lines)
    ledger.claim([Claim("a.md", 1, 1, mark("fact", "title")), Claim("a.md", 6, 1, mark("fact", "title"))])
    account, found = ledger.settle("endpoint", {1: "GET /a", 6: "GET /b"})
    assert [(one.code, one.where.line, one.endpoint, one.excerpt) for one in found] == [
        ("line-not-accounted", 2, "GET /a", "lost"),
        ("line-not-accounted", 5, "GET /a", "lost again"),
        ("line-not-accounted", 7, "GET /b", "lost as well"),
    ]
    buckets = [one.bucket for one in account.marks]
    assert buckets == ["fact", "finding", "finding", "furniture", "finding", "fact", "finding"]
    assert account.kind == "endpoint"


def test_rows_that_passed_for_text_are_findings_once_per_run() -> None:
    lines = ["a | b", "c | d", "text", "e | f", "g | h"]
    ledger = Ledger("a.md", lines)
    ledger.claim([Claim("a.md", 1, 4, mark("prose", "cell")), Claim("a.md", 5, 9, mark("fact", "row"))])
    account, found = ledger.settle("endpoint", {})
    assert [(one.code, one.where.line) for one in found] == [("table-in-text", 1), ("table-in-text", 4)]
    assert [one.bucket for one in account.marks] == ["finding", "finding", "prose", "finding", "fact"]


def test_the_strongest_claim_counts_and_what_is_filled_in_does_not() -> None:
    ledger = Ledger("a.md", ["x", "y", ""])
    ledger.claim([Claim("a.md", 1, 1, mark("prose", "note")), Claim("a.md", 1, 1, mark("finding", "odd"))])
    ledger.claim([Claim("a.md", 1, 1, mark("fact", "row")), Claim("a.md", 2, 2, mark("elsewhere", "page"))])
    ledger.fill(1, 3, mark("finding", "older-copy"))
    ledger.blanks(1, 3)
    account, found = ledger.settle("", {})
    assert [one.bucket for one in account.marks] == ["fact", "elsewhere", "furniture"]
    assert found == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [("a | b", True), ("|a|b|", True), ("---|---", True), ("a |", True), ("a|b", False), ("a", False), ("---", False)],
)
def test_what_looks_like_a_row(line: str, expected: bool) -> None:
    assert is_table_shaped(line) is expected
