"""What is remembered of an earlier reading is what a reading from scratch gives."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.cache import Cache
from generator.ingest.okx import folder, read, remembering, results
from generator.ingest.okx.endpoint import read_endpoint
from generator.spec.load import load_api
from generator.spec.reading import Reading
from tests.support.mutate import FRONT, mutate, rng

ROOT = Path(__file__).parents[3]
API = load_api(ROOT / "spec" / "okx")
SEED = next((ROOT / "spec" / "okx" / "pages").rglob("*.md")).read_text("utf-8")
DAY = "2026-06-27 10:00:00.123456"


def page(path: str, *, day: str = DAY, anchor: str = "demo") -> str:
    """The page that ships with the project, of another endpoint."""
    text = SEED.replace("/api/v5/finance/flexible-loan/max-loan", f"/api/v5/finance/{path}")
    front = FRONT.replace(DAY, day).replace("demo", anchor)
    return front + text.split("---\n", 2)[2]


PAGES = {f"{name}.md": page(name, anchor=name) for name in ("one", "two", "three")} | {
    "group.md": page("one", anchor="group").replace("# Maximum", "## Maximum")
}


def put(docs: Path, pages: dict[str, str | bytes]) -> None:
    for old in docs.rglob("*.md"):
        if old.relative_to(docs).as_posix() not in pages:
            old.unlink()
    for name, text in pages.items():
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_bytes(text.encode() if isinstance(text, str) else text)


def quiet(_done: int, _total: int, _what: str) -> None:
    """Hears nothing."""


def cold(docs: Path) -> Reading:
    """From scratch, without what a memory leaves out."""
    found = read(docs, API, quiet)
    return replace(found, accounts=(), endpoints=tuple(replace(one, evidence=()) for one in found.endpoints))


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    made = tmp_path / "docs"
    made.mkdir()
    put(made, dict(PAGES))
    return made


@pytest.fixture
def memory(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was read anew: `all` for pages, else endpoints."""
    heard: list[str] = []
    whole, one = folder.read, read_endpoint

    def heard_whole(*arguments: object) -> Reading:
        heard.append("all")
        return whole(*arguments)  # type: ignore[arg-type]

    def heard_one(*arguments: object) -> object:
        heard.append(arguments[0].path.rpartition("/")[2])  # type: ignore[attr-defined]
        return one(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(folder, "read", heard_whole)
    monkeypatch.setattr(results, "read_endpoint", heard_one)
    return heard


def again(docs: Path, memory: Cache) -> Reading:
    """With the memory; the same as without."""
    found = remembering(memory)(docs, API, quiet)
    assert repr(found) == repr(cold(docs))
    return found


def test_nothing_is_read_twice(docs: Path, memory: Cache, calls: list[str]) -> None:
    again(docs, memory)
    assert calls == ["all", "one", "three", "two"]
    calls.clear()
    again(docs, memory)
    assert calls == []


def test_new_dates_are_read_off_the_pages(docs: Path, memory: Cache, calls: list[str]) -> None:
    again(docs, memory)
    calls.clear()
    put(
        docs,
        {name: text.replace(DAY, f"2026-07-0{5 - number}") for number, (name, text) in enumerate(PAGES.items(), 1)},
    )
    # Other days than one: the order of copies could be another.
    again(docs, memory)
    assert calls == ["all"]
    calls.clear()
    put(docs, {name: text.replace(DAY, "2026-07-09 01:02:03") for name, text in PAGES.items()})
    found = again(docs, memory)
    assert calls == []
    assert found.date == "2026-07-09T01:02:03"
    assert {one.date for one in found.endpoints} == {found.date}


def test_one_page_changes_and_the_others_are_known(docs: Path, memory: Cache, calls: list[str]) -> None:
    again(docs, memory)
    calls.clear()
    put(docs, {**PAGES, "two.md": PAGES["two.md"].replace("Currency", "Coin")})
    again(docs, memory)
    assert calls == ["all", "two"]


def test_the_newest_of_two_copies_counts_although_no_text_changed(docs: Path, memory: Cache) -> None:
    changed = PAGES["group.md"].replace("Currency", "Coin")
    put(docs, {**PAGES, "group.md": changed.replace(DAY, "2026-06-28")})
    assert again(docs, memory).endpoints[0].endpoint.page == "group.md"
    put(docs, {**PAGES, "one.md": PAGES["one.md"].replace(DAY, "2026-06-28"), "group.md": changed})
    assert again(docs, memory).endpoints[0].endpoint.page == "one.md"


@pytest.mark.parametrize("day", ["", "yesterday", "2026-06-27 10:00:00 UTC", "2026/06/28"])
def test_odd_dates(docs: Path, memory: Cache, day: str) -> None:
    again(docs, memory)
    put(docs, {**PAGES, "one.md": PAGES["one.md"].replace(DAY, day)})
    for _ in range(2):
        again(docs, memory)


def test_bad_pages_are_looked_at_anew(docs: Path, memory: Cache, calls: list[str]) -> None:
    put(docs, {**PAGES, "two.md": b""})
    for _ in range(2):
        calls.clear()
        assert again(docs, memory).bad_pages == ("two.md",)
        assert calls[0] == "all"


def test_other_settings_are_another_reading(docs: Path, memory: Cache, calls: list[str]) -> None:
    again(docs, memory)
    calls.clear()
    remembering(memory)(docs, replace(API, title="Other"), quiet)
    assert calls == ["all"]


def test_a_page_that_changes_while_it_is_read_is_not_remembered(
    docs: Path, memory: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = folder.read

    def late(*arguments: object) -> Reading:
        put(docs, {**PAGES, "two.md": PAGES["two.md"].replace("Currency", "Coin")})
        return whole(*arguments)  # type: ignore[arg-type]

    with monkeypatch.context() as changing:
        changing.setattr(folder, "read", late)
        remembering(memory)(docs, API, quiet)
    put(docs, dict(PAGES))
    again(docs, memory)


def test_what_cannot_be_kept_is_read_each_time(docs: Path, memory: Cache) -> None:
    long = re.sub(r'("maxLoan": )"[^"]*"', r"\g<1>123456789012345678901234567890", PAGES["one.md"])
    assert long != PAGES["one.md"]
    put(docs, {**PAGES, "one.md": long, "group.md": PAGES["two.md"].replace("anchor_id: two", "anchor_id: g")})
    for _ in range(2):
        again(docs, memory)


@pytest.mark.parametrize("damage", ["endpoints", "readings"])
def test_what_is_kept_and_makes_no_sense_is_not_believed(docs: Path, memory: Cache, damage: str) -> None:
    class Liar:
        def get(self, sort: str, key: bytes, /) -> bytes | None:
            return b"\x93\x01\x02" if sort == damage else memory.get(sort, key)

        def put(self, sort: str, key: bytes, data: bytes, /) -> None:
            memory.put(sort, key, data)

    again(docs, memory)
    assert repr(remembering(Liar())(docs, API, quiet)) == repr(cold(docs))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.sampled_from(sorted(PAGES)), st.integers(0, 10**6)), min_size=1, max_size=4))
def test_whatever_happens_to_pages_the_memory_says_the_same(
    docs: Path, memory: Cache, steps: list[tuple[str, int]]
) -> None:
    """One memory for all examples: what it knows of one folder must not show in another."""
    pages: dict[str, str | bytes] = dict(PAGES)
    for name, seed in steps:
        text = PAGES[name]
        pages.update(
            mutate(name, text, rng(name, seed), [(other, PAGES[other]) for other in PAGES if other != name]).pages
        )
    put(docs, pages)
    again(docs, memory)


CRAWLS = Path(os.environ.get("DOCMILL_DOCS", "no such folder"))


@pytest.mark.skipif(not CRAWLS.is_dir(), reason="DOCMILL_DOCS names no folder of dated crawls")
def test_crawls_read_in_a_row(memory: Cache) -> None:
    for date in sorted(one.name for one in CRAWLS.iterdir())[-2:]:
        again(CRAWLS / date, memory)
