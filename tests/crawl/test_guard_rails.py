"""Damaged crawls: what is lost is said, and nothing of what was known is."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cache import Cache
from generator.findings import Failed, Finding
from generator.ingest.okx import remembering
from generator.spec.load import load_machine
from generator.spec.model import Endpoint
from generator.update import Prepared, Updated, prepare, save
from tests.support.crawl import DOCS, ROOT, dates

pytestmark = pytest.mark.skipif(not DOCS, reason="DOCMILL_DOCS names no folder of dated crawls")

Pages = dict[str, bytes]
PARTS = ("trading/", "funding/", "error/", "financial/")
"""Enough of a crawl to be above every floor."""
FRONT = re.compile(rb"(---\n.*?\n---\n)(.*)", re.DOTALL)
PERMISSION = re.compile("^#### *(?:Permission|权限)[^\n]*\n".encode(), re.MULTILINE)
STATED = re.compile("#### *(?:Permission|权限)[^\n]*\n\n#### [^\n]*\n\n`[A-Z]+ /[^\n`]*`\n".encode())
LIMITS = re.compile("^#### *(?:Rate Limit|限速)[^\n]*\n".encode(), re.MULTILINE)


class Desk:
    """A spec read from a part of the newest crawl, and what becomes of it when the crawl is damaged."""

    def __init__(self, folder: Path) -> None:
        crawl = Path(DOCS, dates()[-1])
        names = sorted(path.relative_to(crawl).as_posix() for path in crawl.rglob("*.md"))
        self.pages: Pages = {name: (crawl / name).read_bytes() for name in names if name.startswith(PARTS)}
        self.spec, self.docs, self.memory = folder / "spec", folder / "docs", Cache(folder / "cache")
        self.spec.mkdir()
        for name in ("api.yaml", "names.yaml"):
            shutil.copy(ROOT / "spec" / "okx" / name, self.spec)
        save(self.prepare(self.pages))
        self.before = self.state()

    def prepare(self, pages: Pages, *accept: str, skip_bad: bool = False, partial: bool = False) -> Prepared:
        shutil.rmtree(self.docs, ignore_errors=True)
        for name, text in pages.items():
            (self.docs / name).parent.mkdir(parents=True, exist_ok=True)
            (self.docs / name).write_bytes(text)
        return prepare(
            remembering(self.memory),
            self.docs,
            self.spec,
            exchange="okx",
            accept=accept,
            skip_bad=skip_bad,
            partial=partial,
            memory=self.memory,
            progress=lambda *_: None,
        )

    def state(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.spec.rglob("*") if path.is_file()}

    def refused(self, pages: Pages, *accept: str, **options: bool) -> list[Finding]:
        """What stops the crawl; the spec is as it was."""
        with pytest.raises(Failed) as caught:
            self.prepare(pages, *accept, **options)
        assert self.state() == self.before
        return [finding for finding in caught.value.findings if finding.severity == "error"]

    def copy(self, folder: Path) -> Desk:
        """The same for a test that writes."""
        other = object.__new__(Desk)
        other.__dict__.update(self.__dict__, spec=folder / "spec", docs=folder / "docs")
        shutil.copytree(self.spec, other.spec)
        return other

    def taken(self, pages: Pages, *accept: str, **options: bool) -> Updated:
        return save(self.prepare(pages, *accept, **options))

    def endpoints(self) -> dict[str, Endpoint]:
        return {one.key: one for one in load_machine(self.spec)[0]}

    def leaves(self) -> list[str]:
        """Pages of one endpoint each."""
        found = Counter(one.page for one in self.endpoints().values())
        return sorted(page for page, number in found.items() if number == 1)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(tmp_path_factory.mktemp("guard"))


def lost(findings: list[Finding]) -> set[str]:
    """The sorts of losses that findings are about."""
    return {found[1] for one in findings if one.code == "loss" and (found := re.search(r"loss:(\w+)", one.hint))}


def every(step: int, change: Callable[[bytes], bytes], pages: Pages) -> Pages:
    return {name: change(text) if number % step == 0 else text for number, (name, text) in enumerate(pages.items())}


def test_a_heading_is_dropped_everywhere(desk: Desk, tmp_path: Path) -> None:
    pages = {name: PERMISSION.sub(b"", text) for name, text in desk.pages.items()}
    stopped = desk.refused(pages)
    assert {one.code for one in stopped} == {"loss"}
    assert "permission" in lost(stopped)
    before = desk.endpoints()
    assert sum(one.permission is not None for one in before.values()) > 100
    own = desk.copy(tmp_path)
    own.taken(pages, *lost(stopped))
    after = own.endpoints()
    assert {key: (one.permission, one.auth) for key, one in after.items()} == {
        key: (one.permission, one.auth) for key, one in before.items()
    }
    day = dates()[-1]
    kept = [one for key, one in after.items() if one.permission and one != before[key]]
    assert len(kept) > 100
    assert {(one.last_seen or {})["permission"] for one in kept} == {day}
    # The next day is quiet, and when the heading is back nothing is left of all this.
    assert own.taken(pages).changes.changed == ()
    own.taken(desk.pages)
    assert own.state() == desk.before


def test_limits_are_dropped_everywhere(desk: Desk) -> None:
    stopped = desk.refused({name: LIMITS.sub(b"", text) for name, text in desk.pages.items()})
    assert "rate_limits" in lost(stopped)


def test_a_few_pages_lose_a_heading(desk: Desk, tmp_path: Path) -> None:
    """Nobody is stopped for it: single facts go, as they come."""
    own = desk.copy(tmp_path)
    pages = dict(desk.pages)
    names = [name for name in desk.leaves() if PERMISSION.search(desk.pages[name])][:3]
    for part in [found[0] for name in names for found in STATED.finditer(desk.pages[name])]:
        # The same text stands on other pages as well.
        pages = {name: text.replace(part, PERMISSION.sub(b"", part)) for name, text in pages.items()}
    done = own.taken(pages)
    said = {one.endpoint for one in done.findings if one.code == "not-said-any-more" and "permission" in one.what}
    assert said == {one.name for one in own.endpoints().values() if one.page in names}


@pytest.mark.parametrize("body", [b"", b"# Title\n"], ids=["nothing", "a title"])
def test_many_pages_come_back_empty(desk: Desk, body: bytes) -> None:
    def emptied(text: bytes) -> bytes:
        found = FRONT.match(text)
        assert found
        return found[1] + body if body else b""

    stopped = desk.refused(every(3, emptied, desk.pages))
    assert "pages" in lost(stopped)
    assert "pages" in lost(desk.refused(every(3, emptied, desk.pages), skip_bad=True))


def test_a_page_comes_back_empty(desk: Desk, tmp_path: Path) -> None:
    name = desk.leaves()[0]
    found = FRONT.match(desk.pages[name])
    assert found
    for text in (b"", found[1] + b"# Title\n"):
        pages = {**desk.pages, name: text}
        assert Path(name).name in {Path(one.where.file).name for one in desk.refused(pages)}
        folder = tmp_path / str(len(text))
        folder.mkdir()
        own = desk.copy(folder)
        done = own.taken(pages, skip_bad=True)
        assert done.bad_pages == (name,)
        assert own.endpoints() == desk.endpoints()


def test_pages_are_cut(desk: Desk) -> None:
    """Wherever a page ends: it is refused, or nothing but its last texts is gone."""
    name = desk.leaves()[7]
    lines = desk.pages[name].split(b"\n")
    passed = 0
    for end in range(5, len(lines), max(1, len(lines) // 12)):
        try:
            ready = desk.prepare({**desk.pages, name: b"\n".join(lines[:end]) + b"\n"})
        except Failed as failed:
            refused = {Path(one.where.file).name for one in failed.findings}
        else:
            passed += 1
            refused = {Path(name).name}
            assert len([one for one in ready.findings if one.code == "not-said-any-more"]) < 3, end
        assert Path(name).name in refused, end
    assert passed < 4


def test_two_pages_are_swapped(desk: Desk, tmp_path: Path) -> None:
    one, two = desk.leaves()[3:5]
    first, second = FRONT.match(desk.pages[one]), FRONT.match(desk.pages[two])
    assert first
    assert second
    whole = {**desk.pages, one: desk.pages[two], two: desk.pages[one]}
    bodies = {**desk.pages, one: first[1] + second[2], two: second[1] + first[2]}
    for number, pages in enumerate((whole, bodies)):
        stopped = desk.refused(pages)
        assert {(finding.code, Path(finding.where.file).name) for finding in stopped} == {
            ("page-not-itself", Path(one).name),
            ("page-not-itself", Path(two).name),
        }
        folder = tmp_path / str(number)
        folder.mkdir()
        own = desk.copy(folder)
        own.taken(pages, skip_bad=True)
        assert own.endpoints() == desk.endpoints()


def test_a_page_has_anothers_content(desk: Desk) -> None:
    one, two = desk.leaves()[3:5]
    (finding,) = desk.refused({**desk.pages, one: desk.pages[two]})
    assert (finding.code, Path(finding.where.file).name) == ("page-not-itself", Path(one).name)
    assert Path(two).name in finding.what


def test_the_chinese_half_is_english(desk: Desk, tmp_path: Path) -> None:
    def doubled(text: bytes) -> bytes:
        parts = text.split(b"\n---\n")
        return b"\n---\n".join([parts[0], parts[1], parts[1]]) if len(parts) == 3 else text

    assert lost(desk.refused({name: doubled(text) for name, text in desk.pages.items()})) == {"zh"}
    # On one page the texts stay as they were.
    own = desk.copy(tmp_path)
    name = desk.leaves()[3]
    own.taken({**desk.pages, name: doubled(desk.pages[name])})
    before = {one.page: one for one in desk.endpoints().values()}[name]
    after = own.endpoints()[before.key]
    assert (after.title, after.doc) == (before.title, before.doc)
    assert [one.doc for one in after.response.fields] == [one.doc for one in before.response.fields]
    assert (after.last_seen or {}).keys() <= {"zh"}


def test_a_language_is_missing(desk: Desk) -> None:
    stopped = desk.refused({name: text.rpartition(b"\n---\n")[0] + b"\n" for name, text in desk.pages.items()})
    assert "pages" in lost(stopped)


def test_half_of_the_files_are_missing(desk: Desk, tmp_path: Path) -> None:
    half = {name: text for number, (name, text) in enumerate(desk.pages.items()) if number % 2}
    stopped = desk.refused(half)
    assert {"pages", "endpoints"} <= lost(stopped)
    assert desk.prepare(half, partial=True).findings
    own = desk.copy(tmp_path)
    own.taken(half, *lost(stopped))
    gone = {key for key, one in own.endpoints().items() if one.deprecated} - {
        key for key, one in desk.endpoints().items() if one.deprecated
    }
    assert own.endpoints().keys() == desk.endpoints().keys()
    assert len(gone) > 8
    assert {(own.endpoints()[key].last_seen or {})["path"] for key in gone} == {dates()[-1]}


def test_a_folder_is_missing(desk: Desk) -> None:
    rest = {name: text for name, text in desk.pages.items() if not name.startswith("funding/")}
    assert {"pages", "endpoints"} <= lost(desk.refused(rest))


def test_the_error_codes_are_missing(desk: Desk) -> None:
    rest = {name: text for name, text in desk.pages.items() if not name.startswith("error")}
    assert "errors" in lost(desk.refused(rest))
