"""Merging the real crawls: quiet days are quiet, and the way to a crawl does not matter."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest

from generator.ingest.okx.folder import read
from generator.spec.facts import facts_only
from generator.spec.load import load_api, load_names
from generator.spec.merge import Merged, OldSpec, merge
from generator.spec.reading import Reading
from tests.support.merging import differing, spec_of

OKX = Path(__file__).parents[2] / "spec/okx"


@cache
def crawl(date: str) -> Reading:
    folder = Path(os.environ.get("DOCMILL_DOCS", "no such folder")) / date
    if not folder.is_dir():
        pytest.skip(f"DOCMILL_DOCS names no folder with the crawl of {date}")
    return read(folder, load_api(OKX), lambda _done, _total, _what: None)


def put(new: Reading, old: OldSpec, *, partial: bool = False) -> Merged:
    return merge(new, old, load_api(OKX), load_names(OKX), partial=partial, facts_only=False, tool="1.0")


@cache
def june() -> Merged:
    return put(crawl("2026-06-27"), OldSpec())


def test_june_has_379_endpoints_and_a_day_without_changes_touches_the_lock_alone() -> None:
    old = spec_of(june())
    assert len(old.endpoints) == 379
    assert differing(put(crawl("2026-06-27"), old), old) == set()
    assert differing(put(crawl("2026-06-26"), OldSpec()), old) == {"lock.yaml"}


def test_from_january_to_june_is_the_same_as_june_alone() -> None:
    january = put(crawl("2026-01-16"), OldSpec())
    merged = put(crawl("2026-06-27"), spec_of(january))
    assert merged.files == june().files
    assert (merged.counts.added, merged.counts.added + merged.counts.changed + merged.counts.unchanged) == (44, 379)


@pytest.mark.parametrize("partial", [True, False])
def test_older_docs_change_nothing_that_newer_ones_say(partial: bool) -> None:
    old = spec_of(june())
    merged = put(crawl("2026-01-16"), old, partial=partial)
    # Where June's page has less prose to say, January's may fill it in.
    assert differing(merged, old) <= {path for path in merged.files if path.startswith("endpoints/")}
    assert len(differing(merged, old)) < 3
    assert [facts_only(one) for one in spec_of(merged).endpoints] == [facts_only(one) for one in old.endpoints]


def test_the_shipped_page_leaves_newer_facts_alone() -> None:
    old = spec_of(june())
    shipped = read(OKX / "pages", load_api(OKX), lambda _done, _total, _what: None)
    merged = put(shipped, old, partial=True)
    assert differing(merged, old) == set()
    assert ("older-page", "flexible_loan.max_loan") in {(one.code, one.endpoint) for one in merged.findings}
