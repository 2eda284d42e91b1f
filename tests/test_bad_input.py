"""Input that cannot be right: exit code 2, a message that says where, what and what to do, and nothing written."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support.cli import ENDPOINT, PAGE, contents, docmill, project, snapshot

DOCS_PAGE = f"docs/{PAGE}"
INGEST = ("ingest", "okx", "--docs", "docs", "--partial")
GENERATE = ("generate", "okx", "--docs", "docs", "--partial")


class Expected(NamedTuple):
    """A finding that has to be printed: file, line (0: the file as a whole), code, and words of it in any order."""

    file: str
    line: int
    code: str
    words: tuple[str, ...]


class Said(NamedTuple):
    """A finding as it was printed."""

    file: str
    line: int
    severity: str
    what: str
    code: str
    hint: str


HEAD = re.compile(
    r"(?P<file>[^\s:]+)(?::(?P<line>\d+))?(?: \(.+?\))?: "
    r"(?P<severity>error|warning|note): (?P<what>.+) \[(?P<code>\S+)\]"
)


def printed(err: str) -> list[Said]:
    """The findings among what was said; everything else on standard error must be the last line or a summary."""
    found: list[Said] = []
    for line in err.splitlines():
        if head := HEAD.fullmatch(line):
            found.append(
                Said(head["file"], int(head["line"] or 0), head["severity"], head["what"], head["code"], hint="")
            )
        elif line.startswith("    hint: "):
            found[-1] = found[-1]._replace(hint=line.removeprefix("    hint: "))
        elif line.startswith("    "):
            assert found, f"an excerpt of nothing: {line}"
        else:
            assert re.fullmatch(r"\d+ (errors?; .+\.|pages? could not be read: .+)", line), line
    return found


def check(said: list[Said], expected: list[Expected]) -> None:
    """Each expected error is there once, with a hint, and there is no other."""
    errors = [one for one in said if one.severity == "error"]
    assert [(one.file, one.line, one.code) for one in errors] == [one[:3] for one in sorted(expected)]
    for one, wanted in zip(errors, sorted(expected), strict=True):
        assert [word for word in wanted.words if word not in one.what] == []
        assert one.hint


def refused(folder: Path, *arguments: str) -> list[Said]:
    """What a command says that ends with exit code 2 and writes nothing."""
    before = snapshot(folder)
    run = docmill(folder, *arguments, code=2)
    assert snapshot(folder) == before
    assert run.out == ""
    said = printed(run.err)
    count = sum(one.severity == "error" for one in said)
    assert run.err.endswith(f"\n{count} error{'' if count == 1 else 's'}; nothing was written.\n")
    return said


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project(tmp_path_factory.mktemp("base"))


@pytest.fixture
def folder(base: Path, tmp_path: Path) -> Path:
    """A project of the test's own."""
    shutil.copytree(base, tmp_path / "project")
    return tmp_path / "project"


def line_of(text: str, part: str) -> int:
    assert part in text
    return text[: text.index(part)].count("\n") + 1


def replaced(file: Path, old: str, new: str) -> int:
    """Changes one place of a file; the line where it is."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    return line_of(text, old)


# ---------------------------------------------------------------------------------------------------------------- pages


def cut_in_a_row(folder: Path) -> list[Expected]:
    page = folder / DOCS_PAGE
    text = page.read_text("utf-8")
    end = text.index("> amt | Str") + 10
    page.write_text(text[:end], "utf-8")
    what = ("ends in the middle of a table", "2 cells", "header of 4")
    return [Expected(DOCS_PAGE, text[:end].count("\n") + 1, "page-cut-off", what)]


def cut_between_rows(folder: Path) -> list[Expected]:
    page = folder / DOCS_PAGE
    text = page.read_text("utf-8")
    end = text.index("supCollateral | Array")
    page.write_text(text[:end], "utf-8")
    return [Expected(DOCS_PAGE, text[:end].count("\n"), "page-cut-off", ("ends before its second language",))]


def cut_in_the_last_table(folder: Path) -> list[Expected]:
    page = folder / DOCS_PAGE
    text = page.read_text("utf-8")
    end = text.rindex("notionalUsd | S") + 13
    page.write_text(text[:end], "utf-8")
    what = ("ends in the middle of a table", "header of 3")
    return [Expected(DOCS_PAGE, text[:end].count("\n") + 1, "page-cut-off", what)]


def not_utf8(folder: Path) -> list[Expected]:
    page = folder / DOCS_PAGE
    data = page.read_bytes()
    page.write_bytes(data.replace("最大可借".encode(), "最大可借".encode("gbk"), 1))
    line = line_of(data.decode(), "最大可借")
    return [Expected(DOCS_PAGE, line, "not-utf-8", ("not UTF-8",))]


def utf16(folder: Path) -> list[Expected]:
    page = folder / DOCS_PAGE
    page.write_bytes(page.read_text("utf-8").encode("utf-16"))
    return [Expected(DOCS_PAGE, 1, "not-utf-8", ("not UTF-8",))]


def empty(folder: Path) -> list[Expected]:
    (folder / DOCS_PAGE).write_bytes(b"")
    return [Expected(DOCS_PAGE, 0, "empty-page", ("is empty",))]


def blank(folder: Path) -> list[Expected]:
    (folder / DOCS_PAGE).write_bytes(b"\n \n\t\n")
    return [Expected(DOCS_PAGE, 0, "empty-page", ("is empty",))]


def front_matter_alone(folder: Path) -> list[Expected]:
    page = folder / DOCS_PAGE
    page.write_text(page.read_text("utf-8").partition("\n---\n")[0] + "\n---\n", "utf-8")
    return [Expected(DOCS_PAGE, 0, "empty-page", ("front matter and nothing else",))]


def no_front_matter(folder: Path) -> list[Expected]:
    replaced(folder / DOCS_PAGE, "---\n", "")
    return [Expected(DOCS_PAGE, 1, "front-matter", ("does not start with a line of three dashes",))]


def front_matter_without_end(folder: Path) -> list[Expected]:
    line = replaced(folder / DOCS_PAGE, "\n---\n\n#", "\n\n#") + 1
    return [Expected(DOCS_PAGE, line, "front-matter", ("broken",))]


def front_matter_line(folder: Path) -> list[Expected]:
    line = replaced(folder / DOCS_PAGE, "anchor_id: ", "anchor_id ")
    return [Expected(DOCS_PAGE, line, "front-matter", ("broken", "'key: value'"))]


def front_matter_key_twice(folder: Path) -> list[Expected]:
    line = replaced(folder / DOCS_PAGE, "api_type: API\n", "api_type: API\napi_type: API\n")
    return [Expected(DOCS_PAGE, line + 1, "front-matter", ("'api_type'", "twice"))]


def front_matter_key_missing(folder: Path) -> list[Expected]:
    replaced(folder / DOCS_PAGE, "source_url: ", "source: ")
    return [Expected(DOCS_PAGE, 1, "front-matter", ("lacks source_url",))]


def another_exchange(folder: Path) -> list[Expected]:
    replaced(folder / DOCS_PAGE, "exchange: okx", "exchange: other")
    return [Expected(DOCS_PAGE, 1, "front-matter", ("exchange 'other', not 'okx'",))]


def no_date(folder: Path) -> list[Expected]:
    replaced(folder / DOCS_PAGE, "updated_at: 2026", "updated_at: MMXXVI")
    return [Expected(DOCS_PAGE, 1, "front-matter", ("no date", "'MMXXVI-01-15"))]


def pages_that_differ(folder: Path) -> list[Expected]:
    other = folder / "docs/other.md"
    shutil.copy(folder / DOCS_PAGE, other)
    line = replaced(other, "Currency to borrow", "Coin to borrow")
    key = "POST /api/v5/finance/flexible-loan/max-loan"
    return [
        Expected(DOCS_PAGE, line, "pages-differ", (key, "different text on other.md")),
        Expected("docs/other.md", line, "pages-differ", (key, f"different text on {PAGE}")),
    ]


def unknown_type(folder: Path) -> list[Expected]:
    line = replaced(folder / DOCS_PAGE, "borrowCcy | String |", "borrowCcy | Strnig |")
    return [Expected(DOCS_PAGE, line, "unknown-type", ("'Strnig'", "not known"))]


def several_unknown_types(folder: Path) -> list[Expected]:
    page = folder / DOCS_PAGE
    lines = [replaced(page, f"> {name} | String", f"> {name} | Strnig") for name in ("ccy", "amt")]
    return [Expected(DOCS_PAGE, line, "unknown-type", ("'Strnig'",)) for line in lines]


def no_http_line(folder: Path) -> list[Expected]:
    line = replaced(folder / DOCS_PAGE, "`POST /api/v5/finance/flexible-loan/max-loan`", "") - 2
    return [Expected(DOCS_PAGE, line, "no-http-line", ("no line like `GET /path` follows",))]


PAGES: list[Callable[[Path], list[Expected]]] = [
    cut_in_a_row,
    cut_between_rows,
    cut_in_the_last_table,
    not_utf8,
    utf16,
    empty,
    blank,
    front_matter_alone,
    no_front_matter,
    front_matter_without_end,
    front_matter_line,
    front_matter_key_twice,
    front_matter_key_missing,
    another_exchange,
    no_date,
    pages_that_differ,
    unknown_type,
    several_unknown_types,
    no_http_line,
]


@pytest.mark.parametrize("spoil", PAGES)
def test_a_bad_page(folder: Path, spoil: Callable[[Path], list[Expected]]) -> None:
    expected = spoil(folder)
    check(refused(folder, *INGEST), expected)
    check(refused(folder, "ingest", "okx", "--docs", "docs", "--into", "fresh"), expected)
    check(refused(folder, *GENERATE), expected)


@pytest.mark.parametrize("spoil", PAGES)
@pytest.mark.parametrize("partial", [True, False], ids=["partial", "full"])
def test_a_bad_page_passed_over(folder: Path, spoil: Callable[[Path], list[Expected]], partial: bool) -> None:
    expected = spoil(folder)
    before = contents(folder)
    run = docmill(folder, *INGEST[:4], *(["--partial"] if partial else []), "--skip-bad", code=2)
    check(printed(run.err), expected)
    bad_pages = len({one.file for one in expected})
    assert (
        f"{bad_pages} page{'s' if bad_pages > 1 else ''} could not be read: what the spec knew of them stays" in run.err
    )
    after = contents(folder)
    assert {path for path in after if after[path] != before.get(path)} <= {
        "spec/okx/findings.txt",
        "spec/okx/lock.yaml",
    }
    assert after.keys() == before.keys()
    findings = after["spec/okx/findings.txt"].decode()
    for one in expected:
        assert f"\n== {one.file.removeprefix('docs/')}\n" in findings
        assert f"- error {one.code}: " in findings
    assert docmill(folder, "build", "--check").err == ""


def test_a_bad_page_keeps_no_other_from_being_read(folder: Path) -> None:
    second = folder / "docs/second.md"
    shutil.copy(folder / DOCS_PAGE, second)
    for _ in range(4):
        replaced(second, "flexible-loan/max-loan", "flexible-loan/min-loan")
    expected = unknown_type(folder)
    run = docmill(folder, *GENERATE, "--skip-bad", code=2)
    check(printed(run.err), expected)
    assert "2 pages, 1 endpoint, " in run.out
    assert "; 1 added, 0 changed, 0 unchanged, 1 kept" in run.out
    assert (folder / "spec/okx/endpoints/flexible_loan/min_loan.yaml").is_file()
    assert b"min_loan" in (folder / "generated/okx/resources/flexible_loan.py").read_bytes()
    assert b"max_loan" in (folder / "generated/okx/resources/flexible_loan.py").read_bytes()


def test_a_page_that_is_mended_leaves_no_trace(folder: Path) -> None:
    before = contents(folder / "spec")
    good = (folder / DOCS_PAGE).read_bytes()
    unknown_type(folder)
    docmill(folder, *INGEST, "--skip-bad", code=2)
    assert contents(folder / "spec") != before
    (folder / DOCS_PAGE).write_bytes(good)
    docmill(folder, *INGEST)
    assert contents(folder / "spec") == before


def test_skipping_bad_pages_skips_nothing_else(folder: Path) -> None:
    expected = empty(folder)
    line = replaced(folder / ENDPOINT, "permission: read", "permision: read")
    said = refused(folder, *INGEST, "--skip-bad")
    check(said, [Expected(ENDPOINT, line, "unknown-key", ("`permision`",))])
    check(refused(folder, *INGEST), [*expected, Expected(ENDPOINT, line, "unknown-key", ("`permision`",))])


# ----------------------------------------------------------------------------------------------------------- spec files


def unknown_key(folder: Path) -> list[Expected]:
    line = replaced(folder / ENDPOINT, "permission: read", "permision: read")
    return [Expected(ENDPOINT, line, "unknown-key", ("`permision`",))]


def unknown_key_deep_inside(folder: Path) -> list[Expected]:
    line = replaced(folder / ENDPOINT, "    kind: decimal", "    kinds: decimal")
    return [Expected(ENDPOINT, line, "unknown-key", ("`kinds`",))]


def doubled_key(folder: Path) -> list[Expected]:
    line = replaced(folder / ENDPOINT, "permission: read", "permission: read\npermission: trade")
    return [Expected(ENDPOINT, line + 1, "yaml-duplicate-key", ('"permission"', f"line {line}"))]


def unknown_word(folder: Path) -> list[Expected]:
    line = replaced(folder / ENDPOINT, "permission: read", "permission: reading")
    return [Expected(ENDPOINT, line, "unknown-word", ("`reading`",))]


def no_yaml(folder: Path) -> list[Expected]:
    line = replaced(folder / ENDPOINT, "permission: read", "permission: [read")
    return [Expected(ENDPOINT, line + 1, "yaml-syntax", ("did not find",))]


def no_text(folder: Path) -> list[Expected]:
    (folder / ENDPOINT).write_bytes(b"method: POST\npath: \xff\xfe\n")
    return [Expected(ENDPOINT, 2, "not-utf8", ("not UTF-8",))]


def an_empty_file(folder: Path) -> list[Expected]:
    (folder / ENDPOINT).write_bytes(b"")
    return [Expected(ENDPOINT, 0, "empty-file", ("is empty",))]


def edited_facts(folder: Path) -> list[Expected]:
    replaced(folder / ENDPOINT, "permission: read", "permission: trade")
    return [Expected(ENDPOINT, 0, "edited-by-hand", ("facts were edited by hand",))]


def api_unknown_key(folder: Path) -> list[Expected]:
    line = replaced(folder / "spec/okx/api.yaml", "version: v5", "version: v5\nversoin: v6")
    return [Expected("spec/okx/api.yaml", line + 1, "unknown-key", ("`versoin`",))]


def api_doubled_key(folder: Path) -> list[Expected]:
    line = replaced(folder / "spec/okx/api.yaml", "version: v5", "version: v5\nversion: v6")
    return [Expected("spec/okx/api.yaml", line + 1, "yaml-duplicate-key", ('"version"', f"line {line}"))]


def names_unknown_key(folder: Path) -> list[Expected]:
    line = replaced(folder / "spec/okx/names.yaml", "resources:", "resuorces:")
    return [Expected("spec/okx/names.yaml", line, "unknown-key", ("`resuorces`",))]


def corrections_unknown_key(folder: Path) -> list[Expected]:
    line = replaced(folder / "spec/okx/corrections.yaml", "  expects: absent", "  expects: absent\n  because: me")
    return [Expected("spec/okx/corrections.yaml", line + 1, "unknown-key", ("`because`",))]


def error_class_unknown(folder: Path) -> list[Expected]:
    line = replaced(folder / "spec/okx/error_classes.yaml", "\nRateLimited:", "\nRateLimit:")
    return [Expected("spec/okx/error_classes.yaml", line + 1, "unknown-key", ("`RateLimit`",))]


def lock_unknown_key(folder: Path) -> list[Expected]:
    line = replaced(folder / "spec/okx/lock.yaml", "pages:", "color: red\npages:")
    return [Expected("spec/okx/lock.yaml", line, "unknown-key", ("`color`",))]


def another_exchanges_spec(folder: Path) -> list[Expected]:
    line = replaced(folder / "spec/okx/api.yaml", "exchange: okx", "exchange: other")
    return [Expected("spec/okx/api.yaml", line, "wrong-exchange", ("'other', not 'okx'",))]


SPEC_FILES: list[Callable[[Path], list[Expected]]] = [
    unknown_key,
    unknown_key_deep_inside,
    doubled_key,
    unknown_word,
    no_yaml,
    no_text,
    an_empty_file,
    edited_facts,
    api_unknown_key,
    api_doubled_key,
    names_unknown_key,
    corrections_unknown_key,
    error_class_unknown,
    lock_unknown_key,
]


@pytest.mark.parametrize("spoil", SPEC_FILES)
def test_a_bad_spec_file(folder: Path, spoil: Callable[[Path], list[Expected]]) -> None:
    expected = spoil(folder)
    for command in (("build",), ("build", "--check"), ("mock", "okx", "--port", "0"), INGEST, GENERATE):
        check(refused(folder, *command), expected)


def test_the_spec_of_another_exchange(folder: Path) -> None:
    expected = another_exchanges_spec(folder)
    for command in (("mock", "okx", "--port", "0"), INGEST, GENERATE):
        check(refused(folder, *command), expected)
    said = refused(folder, "build")
    check(said, [expected[0]._replace(code="no-runtime", words=("no runtime", "'other'"))])


@pytest.mark.parametrize(
    ("name", "code", "words"),
    [
        ("../okx", "bad-word", "is no exchange"),
        ("Okx", "bad-word", "is no exchange"),
        ("", "bad-word", "is no exchange"),
        ("core", "no-runtime", "no runtime"),
        ("mock", "no-runtime", "no runtime"),
    ],
)
def test_an_exchange_that_is_none(folder: Path, name: str, code: str, words: str) -> None:
    line = replaced(folder / "spec/okx/api.yaml", "exchange: okx", f'exchange: "{name}"')
    check(refused(folder, "build"), [Expected("spec/okx/api.yaml", line, code, (words,))])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("class_prefix: Okx", "class_prefix: 0kx"),
        ("line_length: 100", "line_length: -5"),
        ("path_prefix: /api/v5", "path_prefix: api v5"),
        ("package_version: 0.1.0", "package_version: first"),
    ],
)
def test_settings_that_mean_nothing(folder: Path, old: str, new: str) -> None:
    line = replaced(folder / "spec/okx/api.yaml", old, new)
    check(refused(folder, "build"), [Expected("spec/okx/api.yaml", line, "bad-word", (old.split(":", maxsplit=1)[0],))])


def test_everything_at_once(folder: Path) -> None:
    spec = [spoil(folder) for spoil in (api_unknown_key, names_unknown_key, corrections_unknown_key)]
    machine = [spoil(folder) for spoil in (unknown_word, lock_unknown_key)]
    expected = [one for group in (*spec, *machine) for one in group]
    check(refused(folder, "build"), expected)
    check(refused(folder, *INGEST), expected)
    check(refused(folder, *GENERATE), expected)


def test_pages_and_spec_files_at_once(folder: Path) -> None:
    shutil.copy(folder / DOCS_PAGE, folder / "docs/second.md")
    (folder / "docs/third.md").write_bytes(b"")
    pages = [*unknown_type(folder), Expected("docs/third.md", 0, "empty-page", ("is empty",))]
    line = pages[0].line
    key = "different text"
    pages += [Expected(file, line, "pages-differ", (key,)) for file in (DOCS_PAGE, "docs/second.md")]
    pages.remove(pages[0])  # of pages that differ neither is read
    spec = [*names_unknown_key(folder), *doubled_key(folder)]
    check(refused(folder, *INGEST), [*pages, *spec])
    check(refused(folder, *GENERATE), [*pages, *spec])


# ---------------------------------------------------------------------------------------------------------- corrections


def stale(folder: Path) -> Expected:
    line = replaced(folder / "spec/okx/corrections.yaml", "expects: absent", "expects: {type: integer}") - 2
    there = line_of((folder / ENDPOINT).read_text("utf-8"), "  fields:")
    words = ("request.ordId", "stale", "expects {type: integer}", "docs say absent", f"{ENDPOINT}:{there}")
    return Expected("spec/okx/corrections.yaml", line, "correction-stale", words)


def test_a_stale_correction(folder: Path) -> None:
    expected = stale(folder)
    for command in (("build",), ("build", "--check"), ("mock", "okx", "--port", "0"), GENERATE):
        check(refused(folder, *command), [expected])


def test_a_correction_that_the_new_docs_make_stale(folder: Path) -> None:
    """Neither half of `generate` is written, and the message says what there is to look at."""
    for word in ("No", "否"):
        row = f"supCollateral | Array of objects | {word} |"
        replaced(folder / DOCS_PAGE, row, f"ordId | Integer | {word} | ID  \n{row}")
    said = refused(folder, *GENERATE)
    assert [(one.severity, one.code) for one in said] == [("error", "correction-stale"), ("note", "not-written")]
    assert "expects absent, the docs say {name: ordId, type: integer" in said[0].what
    assert f"({ENDPOINT}:" in said[0].what
    assert "`docmill ingest okx` writes it without building" in said[1].hint
    docmill(folder, *INGEST)
    number = re.search(rf"\({re.escape(ENDPOINT)}:(\d+)", said[0].what)
    assert number is not None
    lines = (folder / ENDPOINT).read_text("utf-8").splitlines()
    assert lines[int(number[1]) - 1] == "  - name: ordId"


def test_a_correction_without_its_endpoint(folder: Path) -> None:
    """In a spec of some pages it may come later; in a whole one it never will."""
    line = replaced(folder / "spec/okx/corrections.yaml", "- endpoint: flexible_loan.max_loan", "- endpoint: no.such")
    docmill(folder, *INGEST)
    said = printed(docmill(folder, "build").err)
    assert [one[:3] for one in said] == [("spec/okx/corrections.yaml", line, "warning")]
    assert "there is no endpoint no.such" in said[0].what
    docmill(folder, "ingest", "okx", "--docs", "docs")
    words = ("no.such at request.ordId", "there is no endpoint no.such")
    expected = Expected("spec/okx/corrections.yaml", line, "correction-unmatched", words)
    check(refused(folder, "build"), [expected])


def test_a_correction_that_the_docs_follow(folder: Path) -> None:
    line = replaced(folder / "spec/okx/corrections.yaml", "at: request.ordId", "at: request.supCollateral.ccy") - 1
    replaced(folder / "spec/okx/corrections.yaml", "required: false", "required: true")
    said = printed(docmill(folder, "build").err)
    assert [(*one[:3], one.code) for one in said] == [
        ("spec/okx/corrections.yaml", line, "warning", "correction-fulfilled")
    ]
    assert said[0].hint == "remove it"


def test_an_edit_is_answered_with_its_correction(folder: Path) -> None:
    """The command in the message, typed as it stands, makes the package that the edit was to make."""
    edited_facts(folder)
    hint = refused(folder, "build")[0].hint
    takes_back, _, command = hint.partition(", then: ")
    assert takes_back == f"take the edit back (git checkout {ENDPOINT})"
    words = shlex.split(command)
    assert words == [
        "docmill",
        "correct",
        "okx",
        "flexible_loan.max_loan.permission",
        "trade",
        "--why",
        "<how you know>",
    ]
    replaced(folder / ENDPOINT, "permission: trade", "permission: read")
    docmill(folder, *words[1:])
    assert "nothing to change" not in docmill(folder, "build").out
    data = b"".join(contents(folder / "generated/okx/mock/data").values())
    assert b'"permission": "trade"' in data


def test_comments_are_no_edits(folder: Path) -> None:
    replaced(folder / ENDPOINT, "permission: read", "permission: read  # says the page")
    assert docmill(folder, "build", "--check").err == ""
    assert "nothing to change" in docmill(folder, *INGEST).out


# -------------------------------------------------------------------------------------------------------------- folders


def test_an_output_folder_that_is_not_ours(folder: Path) -> None:
    (folder / "mine").mkdir()
    (folder / "mine/notes.txt").write_bytes(b"mine")
    expected = Expected("mine", 0, "not-ours", ("output folder that is not ours",))
    for command in (("build", "--out", "mine"), (*GENERATE, "--out", "mine"), ("vendor", "mine")):
        check(refused(folder, *command), [expected])
    expected = Expected("mine", 0, "not-ours", ("not empty, and no spec folder",))
    check(refused(folder, *INGEST, "--into", "mine"), [expected])


def test_a_foreign_manifest(folder: Path) -> None:
    (folder / "mine").mkdir()
    (folder / "mine/MANIFEST.json").write_bytes(b'{"tool": "other 1", "spec": "", "files": {}}')
    expected = Expected("mine", 0, "not-ours", ("written by 'other 1'",))
    for command in (("build", "--out", "mine"), (*GENERATE, "--out", "mine"), ("vendor", "mine")):
        check(refused(folder, *command), [expected])


def test_a_spec_that_new_docs_change_waits_for_its_package(folder: Path) -> None:
    """An output folder in the way must not leave a new spec beside an old package."""
    for _ in range(2):
        replaced(
            folder / DOCS_PAGE, "`POST /api/v5/finance/flexible-loan/max", "`POST /api/v5/finance/flexible-loan/top"
        )
    client = folder / "generated/okx/client.py"
    client.write_bytes(client.read_bytes() + b"# mine\n")
    said = refused(folder, *GENERATE)
    assert [(one.file, one.code) for one in said] == [
        ("generated/okx/client.py", "edited-by-hand"),
        ("spec/okx", "not-written"),
    ]


def test_folders_that_are_not_there(folder: Path) -> None:
    no_docs = Expected("nodocs", 0, "no-docs", ("no such folder",))
    no_spec = Expected("nospec", 0, "no-spec", ("no api.yaml",))
    check(refused(folder, "ingest", "okx", "--docs", "nodocs"), [no_docs])
    check(refused(folder, "ingest", "okx", "--docs", "nodocs", "--spec", "nospec"), [no_docs, no_spec])
    check(refused(folder, "generate", "okx", "--spec", "nospec", "--docs", "docs"), [no_spec])
    check(refused(folder, "ingest", "okx", "--docs", DOCS_PAGE), [Expected(DOCS_PAGE, 0, "no-docs", ("a file",))])
    no_file = [Expected("nospec/api.yaml", 0, "no-file", ("no such file",))]
    for command in (("build",), ("mock", "okx")):
        check(refused(folder, *command, "--spec", "nospec"), no_file)
    check(refused(folder, "vendor", "bot", "--package", "none"), [Expected("none", 0, "not-ours", ("no MANIFEST",))])


@pytest.mark.parametrize("partial", [(), ("--partial",)], ids=["full", "partial"])
def test_docs_without_a_page(folder: Path, partial: tuple[str, ...]) -> None:
    """The wrong folder must not make every endpoint of the spec look gone."""
    (folder / "empty").mkdir()
    said = refused(folder, "ingest", "okx", "--docs", "empty", *partial)
    check(said, [Expected("empty", 0, "no-pages", ("no docs page",))])


def test_full_docs_without_an_endpoint(folder: Path) -> None:
    page = folder / DOCS_PAGE
    page.write_text(
        page.read_text("utf-8").partition("\n#### HTTP Request")[0] + "\n---\n\n# 最大可借\n\n文\n", "utf-8"
    )
    expected = Expected("docs", 0, "no-endpoints", ("not one of 1 pages documents an endpoint",))
    check(refused(folder, "ingest", "okx", "--docs", "docs"), [expected])
    docmill(folder, *INGEST)
