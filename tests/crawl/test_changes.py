"""What changed from crawl to crawl: told whole, and nothing where nothing changed."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest

from generator.changes import Report, Severity, Share, as_text
from generator.changes.page import as_page
from generator.changes.shares import part
from generator.changes.sides import Opener, Sides
from generator.ingest.okx import read
from generator.spec.model import Spec
from tests.support.applying import apply
from tests.support.crawl import DOCS, ROOT

DATES = sorted(path.name for path in Path(DOCS).iterdir() if path.is_dir()) if DOCS else []
PAIRS = list(pairwise(DATES)) if os.environ.get("DOCMILL_CRAWL") == "all" else list(pairwise(DATES))[-1:]


def sides(old: str, new: str) -> Sides:
    opener = Opener(ROOT / "spec/okx", lambda _: read, lambda *_: None)
    return opener.open(str(Path(DOCS, old)), str(Path(DOCS, new)))


def check(report: Report, old: Spec, new: Spec) -> None:
    assert apply(old, report.changes) == new
    assert {change.share for change in report.changes} <= {Share.API}
    assert len({change.id for change in report.changes}) == len(report.changes)
    text, page = as_text(report), as_page(report)
    for change in report.changes:
        assert change.name in text or not change.name
        assert change.id in page
        assert change.id in text or change.severity is Severity.SAFE


@pytest.mark.parametrize(("old", "new"), [*PAIRS, *([(DATES[0], DATES[-1])] if len(DATES) > 1 else [])])
def test_from_crawl_to_crawl(old: str, new: str) -> None:
    found = sides(old, new)
    report = part(found.old, found.new, found.reread)
    check(report, found.old.spec(), found.new.spec())
    assert bool(report.changes) is (found.old.spec() != found.new.spec())
