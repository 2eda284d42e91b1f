"""What became of every line of the real crawls, as sums that are committed: ``figures.yaml``.

``DOCMILL_GOLDEN=write`` rewrites them; read the diff, for each number that moves is lines read otherwise than before.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.spec.reading import BUCKETS, Reading
from tests.support import accounts

FIGURES = Path(__file__).parent / "figures.yaml"
NOT_READ = "line-not-accounted"


@pytest.fixture(scope="module")
def readings(crawls: list[Path], read_folder: Callable[[Path], Reading]) -> dict[Path, Reading]:
    return {crawl: read_folder(crawl) for crawl in crawls}


def count(words: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(words).items()))


def figures_of(reading: Reading) -> dict[str, Any]:
    """All sums of one crawl: of pages, of lines by bucket and by rule, and of findings."""
    marks = [mark for account in reading.accounts for mark in account.marks]
    lines = Counter(mark.bucket for mark in marks)
    return {
        "endpoints": len(reading.endpoints),
        "errors": len(reading.errors),
        "pages": count(account.kind for account in reading.accounts),
        "lines": {bucket: lines[bucket] for bucket in BUCKETS},
        "rules": {
            bucket: count(mark.rule for mark in marks if mark.bucket == bucket)
            for bucket in BUCKETS
            if bucket != "copy"
        },
        "findings": count(finding.code for finding in reading.findings),
    }


def test_the_figures_are_those_committed(readings: dict[Path, Reading]) -> None:
    found = {crawl.name: figures_of(reading) for crawl, reading in readings.items()}
    known = yaml.safe_load(FIGURES.read_text("utf-8")) if FIGURES.exists() else {}
    if os.environ.get("DOCMILL_GOLDEN") == "write":
        FIGURES.write_text(yaml.safe_dump({**known, **found}, sort_keys=False), "utf-8")
        return
    unknown = found.keys() - known.keys()
    assert {date: found[date] for date in found if date not in unknown} == {
        date: known[date] for date in found if date not in unknown
    }
    assert len(unknown) < len(found), "none of these crawls has committed figures"


def test_every_line_of_every_page_is_accounted_for(readings: dict[Path, Reading]) -> None:
    for crawl, reading in readings.items():
        texts = {account.page: crawl.joinpath(account.page).read_text("utf-8") for account in reading.accounts}
        assert set(texts) == set(reading.pages)
        for account in reading.accounts:
            text = texts[account.page]
            assert len(account.marks) == text.count("\n") + (not text.endswith("\n")), account.page
        assert accounts.check(reading, texts) == []
        assert NOT_READ not in {mark.rule for account in reading.accounts for mark in account.marks}
