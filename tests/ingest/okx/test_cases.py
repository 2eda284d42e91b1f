"""Each folder of ``cases`` is a docs folder with what must be read from it; a new test is a new folder.

A folder is named after what is special about its ``pages/``. The other files say what becomes of them:

* ``expected.yaml``: the endpoints, each with the ``line`` its section starts on and the page's ``date``;
* ``errors.yaml``: the documented error codes; no file where there are none;
* ``findings.txt``: one line per finding, in the order of the reading;
* ``account.txt``: per page its kind and then every mark with the lines that have it, in the order of the page:
  ``12-14,17 fact row``. Blank lines that only part other lines (``furniture blank-line``) are left out.

``DOCMILL_GOLDEN=write`` writes those four anew for every case: read the difference, line by line against the pages,
before you commit it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec
import pytest
import yaml

from generator.spec import yamlio
from generator.spec.model import Endpoint
from generator.spec.reading import Mark, PageAccount, Reading

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())
WRITE = os.environ.get("DOCMILL_GOLDEN") == "write"
BLANK = Mark("furniture", "blank-line")
# The C parser is many times faster; it is missing where PyYAML was built without it.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# Marks of layout, which text in the spec may have lost.
MARKS = re.compile(r"[\s*#>`~]+")

ReadCase = Callable[[Path], Reading]


def plain(endpoint: Endpoint) -> dict[str, object]:
    decoded: dict[str, object] = msgspec.json.decode(msgspec.json.encode(endpoint))
    return decoded


def endpoints_of(reading: Reading) -> list[dict[str, object]]:
    return [{"line": read.line, "date": read.date, **plain(read.endpoint)} for read in reading.endpoints]


def errors_of(reading: Reading) -> list[object]:
    decoded: list[object] = msgspec.json.decode(msgspec.json.encode(reading.errors))
    return decoded


def printed_codes(reading: Reading) -> list[object]:
    return [row.printed for row in reading.errors]


def said(reading: Reading) -> list[str]:
    lines = [f"{finding.severity.value} {finding.code} {finding.where}: {finding.what}" for finding in reading.findings]
    return [*lines, *(f"bad page {page}" for page in reading.bad_pages)]


def account(pages: Iterable[PageAccount]) -> list[str]:
    lines: list[str] = []
    for page in pages:
        lines.append(f"{page.page}: {page.kind or 'no kind'}, {len(page.marks)} lines")
        # A blank line parts two marks, but not two runs of the same mark: those stand on one line here.
        runs: list[tuple[Mark, list[list[int]]]] = []
        for number, mark in enumerate(page.marks, 1):
            if mark == BLANK:
                continue
            if not runs or runs[-1][0] != mark:
                runs.append((mark, []))
            spans = runs[-1][1]
            if spans and spans[-1][1] == number - 1:
                spans[-1][1] = number
            else:
                spans.append([number, number])
        for mark, spans in runs:
            shown = ",".join(f"{first}-{last}" if first < last else f"{first}" for first, last in spans)
            lines.append(f"  {shown} {mark.bucket} {mark.rule}")
    return lines


def load(file: Path) -> object:
    """What a file of a case holds; nothing when there is none, as with the errors of most cases."""
    return yaml.load(file.read_text(encoding="utf-8"), LOADER) if file.exists() else []  # noqa: S506 - a safe loader


def write(case: Path, reading: Reading) -> None:
    case.joinpath("expected.yaml").write_text(yamlio.dumps(endpoints_of(reading)), encoding="utf-8")
    case.joinpath("findings.txt").write_text("".join(f"{line}\n" for line in said(reading)), encoding="utf-8")
    lines = account(reading.accounts)
    case.joinpath("account.txt").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    case.joinpath("errors.yaml").unlink(missing_ok=True)
    if reading.errors:
        case.joinpath("errors.yaml").write_text(yamlio.dumps(errors_of(reading)), encoding="utf-8")


@pytest.fixture(scope="module")
def read_case(read_folder: ReadCase) -> ReadCase:
    """A case's reading; several tests look at each, so it is read once."""
    known: dict[Path, Reading] = {}

    def run(case: Path) -> Reading:
        if case not in known:
            known[case] = read_folder(case / "pages")
        return known[case]

    return run


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_case(case: Path, read_case: ReadCase) -> None:
    reading = read_case(case)
    if WRITE:
        write(case, reading)
    assert endpoints_of(reading) == load(case / "expected.yaml")
    assert errors_of(reading) == load(case / "errors.yaml")
    assert said(reading) == case.joinpath("findings.txt").read_text(encoding="utf-8").splitlines()
    assert account(reading.accounts) == case.joinpath("account.txt").read_text(encoding="utf-8").splitlines()


def test_cases_are_found() -> None:
    assert len(CASES) > 80


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_a_case_holds_no_other_files(case: Path) -> None:
    found = {path.name for path in case.iterdir()} - {"errors.yaml"}
    assert found == {"pages", "expected.yaml", "findings.txt", "account.txt"}
    assert all(path.suffix == ".md" for path in case.joinpath("pages").rglob("*") if path.is_file())


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_every_line_has_a_mark(case: Path, read_case: ReadCase) -> None:
    reading = read_case(case)
    files = {path.relative_to(case / "pages").as_posix(): path for path in case.joinpath("pages").rglob("*.md")}
    assert [page.page for page in reading.accounts] == sorted(files)
    told = {(finding.where.file, finding.code) for finding in reading.findings}
    for page in reading.accounts:
        lines = files[page.page].read_text(encoding="utf-8").split("\n")
        if not lines[-1]:
            lines.pop()
        assert len(page.marks) == len(lines)
        for number, (line, mark) in enumerate(zip(lines, page.marks, strict=True), 1):
            place = f"{page.page}:{number}: {line}"
            assert mark.rule, place
            assert line.strip() or mark.bucket != "fact", place
            assert mark != BLANK or not line.strip(), place
            assert " | " not in line or mark.bucket not in {"prose", "furniture"}, place
            assert mark.bucket != "finding" or (page.page, mark.rule) in told, place
            assert mark.rule != "line-not-accounted", place


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from texts_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_in(inner)


def told_by(reading: Reading, page: str) -> str:
    """All text that the spec has from a page, without marks of layout."""
    own = [read.endpoint for read in reading.endpoints if read.endpoint.page == page]
    records = [plain(endpoint) for endpoint in own or [read.endpoint for read in reading.endpoints]]
    return "\0".join(MARKS.sub("", text) for text in texts_in([*records, *errors_of(reading), *printed_codes(reading)]))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_what_counts_as_read_is_in_the_spec(case: Path, read_case: ReadCase) -> None:
    reading = read_case(case)
    for page in reading.accounts:
        told = told_by(reading, page.page)
        columns = 0
        lines = case.joinpath("pages", page.page).read_text(encoding="utf-8").split("\n")
        for number, (line, mark) in enumerate(zip(lines, page.marks, strict=False), 1):
            cells = [MARKS.sub("", cell) for cell in line.split(" | ")]
            place = f"{page.page}:{number}: {line}"
            if line.startswith("---|"):
                columns = line.count("|") + 1
            elif mark.bucket == "prose":
                assert MARKS.sub("", line) in told, place
            elif mark.bucket == "fact" and "-row" in mark.rule:
                assert cells[0] in told, place
                # What the envelope holds is the same for all endpoints; of a row that lacks cells the last is no text.
                if len(cells) == columns and not mark.rule.startswith("envelope-row"):
                    assert cells[-1] in told, place


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_findings_name_a_file_and_errors_a_way_out(case: Path, read_case: ReadCase) -> None:
    reading = read_case(case)
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
