"""A page printed from a spec by code that shares nothing with the reader, read again, gives the spec back."""

from __future__ import annotations

import os
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, event, given, reject, settings
from hypothesis import strategies as st

from generator.ingest.okx import read
from generator.spec.model import Api, Endpoint
from generator.spec.reading import Reading
from tests.support import okx_pages, strategies
from tests.support.okx_pages import Layout, NotExpressible

DATE = "2026-06-27T19:13:24"
DOCS = os.environ.get("DOCMILL_DOCS", "")

API = msgspec.yaml.decode(Path(__file__).parents[3].joinpath("spec/okx/api.yaml").read_bytes(), type=Api)

LAYOUTS = st.builds(
    Layout,
    gap=st.integers(1, 3),
    bold=st.booleans(),
    plural=st.booleans(),
    tight=st.booleans(),
    loose=st.booleans(),
    strong=st.booleans(),
    code=st.booleans(),
    wrapped=st.booleans(),
    wording=st.integers(0, 3),
)


DOUBTS = {
    "columns-without-names",
    "doubtful-auth",
    "no-rate-limit",
    "no-rate-rule",
    "type-contradicts-rows",
    "variant-without-case",
}
"""What the reader may remark on pages that say all they can: it took the meaning that was meant, and says so."""


def silent(done: int, total: int, what: str, /) -> None:
    """Hears of the progress and says nothing."""


def read_pages(pages: dict[str, str]) -> Reading:
    """Reads a docs folder with these files, made in this order."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in pages.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        return read(Path(folder), API, silent)


def endpoints_of(reading: Reading) -> list[Endpoint]:
    return [found.endpoint for found in reading.endpoints]


def leaf_pages(endpoints: Iterable[Endpoint], layout: Layout = okx_pages.PLAIN) -> dict[str, str]:
    """The leaf page of each, by file name.

    Raises:
        NotExpressible: the layout cannot say one of them.
    """
    return {endpoint.page: okx_pages.render(endpoint, DATE, layout) for endpoint in endpoints}


def group_page(anchor: str, endpoints: Sequence[Endpoint], layout: Layout) -> dict[str, str]:
    """One page that holds the sections of all of them below a heading of its own; one of them has a Chinese half.

    Raises:
        NotExpressible: the layout cannot say one of them.
    """
    halves = []
    for language, title in (("en", "Group"), ("zh", "分组")):
        sections = [okx_pages.section(one, language, layout) for one in endpoints if language in one.title]
        if not sections:
            raise NotExpressible("a group page in one language")
        halves.append("\n".join([f"# {title}\n", *sections]))
    return {anchor.replace("-", "/") + ".md": okx_pages.page(anchor, DATE, halves)}


@contextmanager
def expressible_only() -> Iterator[None]:
    """Drops the example where the layout cannot say it."""
    try:
        yield
    except NotExpressible:
        reject()


def placeless(endpoints: Iterable[Endpoint]) -> list[Endpoint]:
    """The endpoints by key, without the page that they were found on."""
    bare = [msgspec.structs.replace(endpoint, page="", anchor="") for endpoint in endpoints]
    return sorted(bare, key=by_key)


def by_key(endpoint: Endpoint) -> str:
    return endpoint.key


def by_page(endpoint: Endpoint) -> str:
    return endpoint.page


SMALL = strategies.endpoints(documented=True, depth=2, width=3)
SEVERAL = st.lists(SMALL, min_size=2, max_size=3, unique_by=(by_key, by_page))
FEW = settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.filter_too_much])


class Tally:
    """Counts what was tried and what the layout refused, so that a test cannot become empty unseen."""

    def __init__(self) -> None:
        self.tried = 0
        self.refused: Counter[str] = Counter()

    def render(self, endpoint: Endpoint, layout: Layout) -> str | None:
        self.tried += 1
        try:
            return okx_pages.render(endpoint, DATE, layout)
        except NotExpressible as refusal:
            self.refused[refusal.reason] += 1
            return None

    @property
    def share(self) -> float:
        return self.refused.total() / self.tried


@pytest.mark.parametrize("hostile", [False, True])
def test_a_rendered_page_reads_back_as_its_endpoint(hostile: bool) -> None:
    tally = Tally()

    @settings(deadline=None, max_examples=150)
    @given(strategies.endpoints(documented=True, hostile=hostile), LAYOUTS)
    def check(endpoint: Endpoint, layout: Layout) -> None:
        text = tally.render(endpoint, layout)
        event("expressible" if text is not None else "not expressible")
        if text is None:
            return
        reading = read_pages({endpoint.page: text})
        assert endpoints_of(reading) == [endpoint]
        assert [found.date for found in reading.endpoints] == [DATE]
        assert (list(reading.pages), reading.bad_pages) == ([endpoint.page], ())
        assert {finding.code for finding in reading.findings} <= DOUBTS

    check()
    assert tally.tried >= 100
    assert tally.share < 0.5, tally.refused


@FEW
@given(several=SEVERAL)
def test_the_order_of_the_folder_changes_nothing(several: list[Endpoint]) -> None:
    with expressible_only():
        pages = leaf_pages(several) | group_page("zz-group", several, Layout(level=3))
    reading = read_pages(pages)
    assert reading == read_pages(dict(reversed(pages.items())))
    assert len(reading.endpoints) == len(several)


@FEW
@given(endpoint=SMALL, layout=LAYOUTS, gap=st.integers(2, 6))
def test_more_blank_lines_between_parts_change_nothing(endpoint: Endpoint, layout: Layout, gap: int) -> None:
    with expressible_only():
        usual = leaf_pages([endpoint], replace(layout, gap=1))
        wide = leaf_pages([endpoint], replace(layout, gap=gap))
    assert usual != wide
    assert endpoints_of(read_pages(usual)) == endpoints_of(read_pages(wide)) == [endpoint]


@FEW
@given(endpoint=SMALL, layout=LAYOUTS, level=st.sampled_from((2, 3)), after=st.booleans())
def test_a_leaf_page_and_its_group_page_give_one_endpoint(
    endpoint: Endpoint, layout: Layout, level: int, after: bool
) -> None:
    with expressible_only():
        leaf = leaf_pages([endpoint], layout)
        group = group_page("zz-group" if after else "aa-group", [endpoint], replace(layout, level=level))
    reading = read_pages(leaf | group)
    assert endpoints_of(reading) == [endpoint]
    assert sorted(reading.pages) == sorted(leaf | group)


@FEW
@given(several=SEVERAL, layout=LAYOUTS)
def test_a_group_page_alone_gives_all_its_endpoints(several: list[Endpoint], layout: Layout) -> None:
    """Also those in English only: their Chinese is missing from a half that holds the others'."""
    with expressible_only():
        pages = group_page("zz-group", several, replace(layout, level=3))
    found = endpoints_of(read_pages(pages))
    assert placeless(found) == placeless(several)
    assert {endpoint.page for endpoint in found} == {"zz/group.md"}


def test_the_first_page_is_printed_as_it_was_written() -> None:
    shipped = Path(__file__).parents[3] / "spec/okx/pages"
    reading = read(shipped, API, silent)
    (endpoint,) = endpoints_of(reading)
    written = shipped.joinpath(endpoint.page).read_text(encoding="utf-8")
    assert lines_of(okx_pages.render(endpoint, reading.endpoints[0].date)) == lines_of(written)


def lines_of(text: str) -> list[str]:
    """What is said on a page: no bold marks, no blank lines, no fractions of seconds, no SDK code, JSON in one form."""
    text = re.sub(r"(?m)^( {4}\n){4}(    .*\n)+", "", text.replace("**", ""))
    for spelling, usual in (("Parameters | Types", "Parameter | Type"), ("参数 | 类型", "参数名 | 类型")):
        text = text.replace(spelling, usual)
    text = re.sub(r"(?m)^(updated_at: [^.]*)\..*$", r"\1", text)
    return [line.rstrip() for line in text.split("\n") if line.strip()]


@pytest.mark.skipif(not DOCS, reason="DOCMILL_DOCS names no folder of crawls")
@pytest.mark.parametrize("which", [0, -1], ids=["oldest", "newest"])
def test_what_was_read_from_real_pages_prints_and_reads_the_same(which: int) -> None:
    """Checks the printer too: on all that real pages say, and not only on what strategies thought of.

    Pages that the printer refuses stay as they were written: what one page says may tell what another one means.
    """
    crawl = sorted(folder for folder in Path(DOCS).iterdir() if folder.is_dir())[which]
    tally = Tally()
    wanted: list[Endpoint] = []
    pages: dict[str, str] = {}
    english: list[Endpoint] = []
    for number, endpoint in enumerate(endpoints_of(read(crawl, API, silent))):
        if set(endpoint.title) == {"en"}:
            english.append(endpoint)
            continue
        text = tally.render(endpoint, okx_pages.PLAIN)
        if text is not None:
            wanted.append(endpoint)
            pages[f"printed/{number:03}.md"] = text
            continue
        written = (crawl / endpoint.page).read_text(encoding="utf-8")
        if len(re.findall(r"(?m)^`(?:GET|POST) /", written)) == 2:  # a leaf page: its one endpoint in two languages
            pages[endpoint.page] = written
    companion = wanted.pop(0)
    pages.pop(next(page for page in pages if page.startswith("printed/")))
    pages |= group_page("english-group", [companion, *english], Layout(level=3))
    wanted += [companion, *english]
    assert tally.tried >= 300
    assert tally.share < 0.15, tally.refused
    got = {endpoint.key: endpoint for endpoint in placeless(endpoints_of(read_pages(pages)))}
    assert [endpoint.key for endpoint in placeless(wanted) if got.get(endpoint.key) != endpoint] == []
