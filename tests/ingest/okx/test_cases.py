"""Each folder of ``cases`` is a docs folder with what must be read from it; a new test is a new folder.

``pages/`` holds the pages, ``expected.yaml`` the endpoints and ``findings.txt`` one line per finding.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import yaml

from generator.spec.model import Endpoint
from generator.spec.reading import Reading

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


def plain(endpoint: Endpoint) -> dict[str, object]:
    decoded: dict[str, object] = msgspec.json.decode(msgspec.json.encode(endpoint))
    return decoded


def said(reading: Reading) -> list[str]:
    lines = [f"{finding.severity.value} {finding.code} {finding.where}: {finding.what}" for finding in reading.findings]
    return [*lines, *(f"bad page {page}" for page in reading.bad_pages)]


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_case(case: Path, read_folder: Callable[[Path], Reading]) -> None:
    reading = read_folder(case / "pages")
    expected = yaml.safe_load(case.joinpath("expected.yaml").read_text(encoding="utf-8"))
    found = [{"line": read.line, "date": read.date, **plain(read.endpoint)} for read in reading.endpoints]
    assert found == expected
    assert said(reading) == case.joinpath("findings.txt").read_text(encoding="utf-8").splitlines()


def test_cases_are_found() -> None:
    assert len(CASES) > 15


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_findings_name_a_file_and_errors_a_way_out(case: Path, read_folder: Callable[[Path], Reading]) -> None:
    reading = read_folder(case / "pages")
    pages = set(reading.pages)
    for finding in reading.findings:
        assert finding.where.file in pages
        lines = len(case.joinpath("pages", finding.where.file).read_bytes().split(b"\n"))
        assert 0 <= finding.where.line <= lines
        if finding.severity == "error":
            assert finding.hint
            assert finding.where.file in reading.bad_pages
    assert not {read.endpoint.page for read in reading.endpoints} & set(reading.bad_pages)


def test_the_order_of_files_does_not_matter(tmp_path: Path, read_folder: Callable[[Path], Reading]) -> None:
    source = Path(__file__).parent / "cases" / "answers" / "pages"
    names = sorted(path.relative_to(source) for path in source.rglob("*.md"))
    folders = []
    for number, order in enumerate((names, names[::-1])):
        folder = tmp_path / str(number)
        for name in order:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes((source / name).read_bytes())
        folders.append(read_folder(folder))
    assert folders[0] == folders[1]


def test_a_page_that_is_not_utf_8(tmp_path: Path, read_folder: Callable[[Path], Reading]) -> None:
    # No case folder: a file that is no text upsets tools that look at every file.
    sound = Path(__file__).parent.joinpath("cases/one-page/pages/demo/rest/api-get-thing.md").read_bytes()
    bad = sound.replace(b"/demo/thing", b"/demo/bad").replace(b"| ID", b"| \xff\xfe")
    tmp_path.joinpath("bad.md").write_bytes(bad)
    tmp_path.joinpath("good.md").write_bytes(sound)
    reading = read_folder(tmp_path)
    assert [read.endpoint.path for read in reading.endpoints] == ["/api/v5/demo/thing"]
    assert said(reading)[0] == "error not-utf-8 bad.md:29: the page is not UTF-8"
    assert reading.bad_pages == ("bad.md",)
    assert "\\xff\\xfe" in reading.findings[0].excerpt
    assert set(reading.pages) == {"bad.md", "good.md"}
