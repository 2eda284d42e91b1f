"""What the project's pages say is true: commands run, excerpts stand in their files, output is what is printed.

How a block of the manual (README and `docs`) is checked depends on what stands before it: "In `file`:" makes it an
excerpt of that file (a line ``...`` leaves some out), "`../bot/file`:" a file of the example bot, "It prints" what the
command above it does. Other Python runs as it is, and the block of text behind it is its output. Every shell command
has to be of a kind that is known here, so that none goes unchecked.
"""

from __future__ import annotations

import ast
import os
import re
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import click
import msgspec
import pytest

from generator.__main__ import cli
from generator.spec.correct import State
from generator.spec.model import Endpoint, Field, Request, Response
from generator.spec.reading import BUCKETS
from tests.support.seed import seed

ROOT = Path(__file__).parent.parent
MANUAL = ("README.md", *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")))
PAGES = (*MANUAL, "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
FOLDERS = (".ci", "docs", "generated", "generator", "spec", "tests")
NO_CACHES = shutil.ignore_patterns("__pycache__", "*.pyc")

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
EXCERPT = re.compile(r"\b[Ii]n `((?!\.\./)[^`]+)`:$")
BOT_FILE = re.compile(r"`(\.\./bot/[^`]+)`:$")
ONLINE = re.compile(
    r"(\S*/)?pip install (nox|nox -e \.)|pipx install nox|python3 -m venv \.venv|\. \.venv/bin/activate"
)
"""Commands that need the network, or that make and enter an environment: not run here."""
NOX = re.compile(r"(?:\S*/)?nox(?: -s ([\w ]+?))?(?: -- .*)?")


class Block(NamedTuple):
    """A fenced block, and the last line of prose before it."""

    page: str
    line: int
    language: str
    text: str
    before: str

    def __str__(self) -> str:
        return f"{self.page}, line {self.line}"


def page(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def blocks(name: str) -> list[Block]:
    text = page(name)
    found = []
    for match in FENCE.finditer(text):
        before = " ".join(text[: match.start()].rstrip().rpartition("\n\n")[2].split())
        found.append(Block(name, text.count("\n", 0, match.start()) + 1, match[1], match[2], before))
    return found


def prose(name: str) -> str:
    return FENCE.sub("", page(name))


def section(name: str, title: str) -> str:
    """The text below a heading, up to the next one."""
    found = re.search(rf"^#+ {re.escape(title)}\n(.*?)(?=^#|\Z)", FENCE.sub("", page(name)), re.MULTILINE | re.DOTALL)
    assert found, f"{name} has no section {title}"
    return found[1]


def first_cells(text: str, heading: str) -> list[str]:
    """The first column of the table under a heading cell."""
    lines = iter(text.splitlines())
    assert any(line.startswith(f"| {heading} |") for line in lines), f"no table of {heading}"
    next(lines)
    cells = []
    for line in lines:
        if not line.startswith("|"):
            break
        cells.append(line.split("|")[1].strip())
    return cells


def commands(block: Block) -> list[str]:
    return [part.strip() for line in block.text.splitlines() for part in line.split("&&") if part.strip()]


def sessions() -> set[str]:
    tree = ast.parse(page("noxfile.py"))
    return {
        one.name
        for one in tree.body
        if isinstance(one, ast.FunctionDef) and any("nox.session" in ast.unparse(mark) for mark in one.decorator_list)
    }


BLOCKS = [block for name in MANUAL for block in blocks(name)]
BEHIND = {before: block for before, block in pairwise(BLOCKS) if before.page == block.page}
SHELL = [block for name in PAGES for block in blocks(name) if block.language == "sh"]
EXCERPTS = [(found[1], block) for block in BLOCKS if (found := EXCERPT.search(block.before))]
BOT_FILES = {found[1]: block for block in BLOCKS if (found := BOT_FILE.search(block.before))}
SPECIAL = [*(block for _, block in EXCERPTS), *BOT_FILES.values()]
PROGRAMS = [block for block in BLOCKS if block.language == "python" and block not in SPECIAL]
PRINTED = [
    (before, block)
    for before, block in BEHIND.items()
    if before.language == "sh" and block.language == "text" and block.before.startswith("It prints")
]
WITH_DOCMILL = [block for block in SHELL if block.page in MANUAL and "docmill" in block.text]


def environment(root: Path) -> dict[str, str]:
    # Coverage is measured on the project, not on a copy of it.
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("COVERAGE", "OKX_", "PYTEST", "PYTHON"))
    }
    return {**kept, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}


def run(folder: Path, *arguments: str, program: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment(folder),
        input=program,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def docmill(folder: Path, command: str) -> None:
    done = run(folder, "-m", "generator", *shlex.split(command)[1:])
    assert done.returncode == 0, f"{command} ended with {done.returncode}\n{done.stdout}{done.stderr}"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what docmill needs, with a crawl and a bot beside it, as the manual's commands have them."""
    return with_surroundings(tmp_path, ROOT)


@pytest.fixture
def small_project(tmp_path: Path) -> Path:
    """The same with a spec of the shipped page alone, for the crawl beside it has no other."""
    return with_surroundings(tmp_path, seed())


def with_surroundings(folder: Path, source: Path) -> Path:
    shutil.copytree(ROOT / "generator", folder / "docmill" / "generator", ignore=NO_CACHES)
    for name in ("generated", "spec"):
        shutil.copytree(source / name, folder / "docmill" / name, ignore=NO_CACHES)
    shutil.copytree(ROOT / "spec" / "okx" / "pages", folder / "crawl")
    for part in ("bot/yourapp", "bot/yourapp/vendor"):
        (folder / part).mkdir(parents=True, exist_ok=True)
        (folder / part / "__init__.py").touch()
    return folder / "docmill"


def test_there_is_something_to_check() -> None:
    assert len(EXCERPTS) >= 3
    assert len(PROGRAMS) >= 2
    assert len(WITH_DOCMILL) >= 4
    assert len(PRINTED) >= 3
    assert {Path(path).name for path in BOT_FILES} == {"borrow.py", "conftest.py", "test_borrow.py"}
    assert {block.language for block in BLOCKS} == {"sh", "python", "yaml", "text"}


@pytest.mark.parametrize(("file", "block"), EXCERPTS, ids=str)
def test_an_excerpt_stands_in_its_file(file: str, block: Block) -> None:
    lines = [line.rstrip() for line in page(file).splitlines()]
    at = 0
    for part in re.split(r"^\.\.\.\n", block.text, flags=re.MULTILINE):
        wanted = [line.rstrip() for line in part.rstrip("\n").splitlines()]
        found = [start for start in range(at, len(lines)) if lines[start : start + len(wanted)] == wanted]
        assert found, f"{file} does not have, after line {at}:\n{part}"
        at = found[0] + len(wanted)


@pytest.mark.parametrize("block", PROGRAMS, ids=str)
def test_a_program_prints_what_is_shown(block: Block) -> None:
    shown = BEHIND[block]
    assert shown.language == "text"
    done = run(ROOT, "-W", "error", "-", program=block.text)
    assert done.returncode == 0, done.stderr
    assert done.stdout == shown.text


@pytest.mark.parametrize("block", SHELL, ids=str)
def test_a_command_is_of_a_known_kind(block: Block) -> None:
    for command in commands(block):
        if found := NOX.fullmatch(command):
            assert set((found[1] or "").split()) <= sessions(), command
        else:
            assert command.startswith("docmill ") or ONLINE.fullmatch(command), command


@pytest.mark.parametrize("block", WITH_DOCMILL, ids=str)
def test_a_docmill_command_runs(block: Block, small_project: Path) -> None:
    project = small_project
    for command in commands(block):
        if command.startswith("docmill mock"):
            assert served(project, f"{command} --port 0")
        elif command.startswith("docmill "):
            docmill(project, command)


@pytest.mark.parametrize(("asked", "block"), PRINTED, ids=str)
def test_a_command_prints_what_is_shown(asked: Block, block: Block, project: Path) -> None:
    (command,) = commands(asked)
    done = run(project, "-m", "generator", *shlex.split(command)[1:])
    assert done.stdout == block.text


def served(folder: Path, command: str) -> bool:
    """Whether a server comes up; it is stopped again."""
    with subprocess.Popen(
        [sys.executable, "-m", "generator", *shlex.split(command)[1:]],
        cwd=folder,
        env=environment(folder),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        watchdog = threading.Timer(60, process.kill)
        watchdog.start()
        try:
            assert process.stderr is not None
            return any(re.search(r"http://127\.0\.0\.1:[1-9]", line) for line in process.stderr)
        finally:
            watchdog.cancel()
            process.terminate()


def test_the_bot_passes_its_tests(project: Path) -> None:
    bot = project.parent / "bot"
    docmill(project, "docmill vendor ../bot/yourapp/vendor/okx")
    for path, block in BOT_FILES.items():
        (project / path).resolve().write_text(block.text, "utf-8")
    done = run(bot, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "-p", "no:xdist", "--rootdir", ".")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout
    docmill(project, "docmill vendor --check ../bot/yourapp/vendor/okx")


def inline(name: str) -> Iterator[str]:
    """What stands between backticks in the prose of a page, and its shell commands."""
    yield from CODE.findall(prose(name))
    for block in blocks(name):
        if block.language == "sh":
            yield from commands(block)


@pytest.mark.parametrize("name", PAGES)
def test_options_and_sessions_exist(name: str) -> None:
    assert isinstance(cli, click.Group)
    for text in inline(name):
        words = text.split()
        if found := NOX.fullmatch(text):
            assert set((found[1] or "").split()) <= sessions(), text
        elif words[0] == "docmill" and len(words) > 1 and words[1] not in {"COMMAND", "--help"}:
            command = cli.commands[words[1]]
            known = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
            assert {word for word in words if word.startswith("--")} <= known, text
        elif re.fullmatch(r"--[a-z-]+", text):
            assert any(text in parameter.opts for one in cli.commands.values() for parameter in one.params), text


@pytest.mark.parametrize("name", PAGES)
def test_files_exist(name: str) -> None:
    for text in CODE.findall(prose(name)):
        if text.partition("/")[0] in FOLDERS and re.fullmatch(r"[\w./-]+", text):
            assert (ROOT / text).exists(), text
        elif re.fullmatch(r"[A-Z]+\.md", text):
            assert (ROOT / text).is_file(), text
    for link in re.findall(r"\]\(([^)]+)\)", prose(name)):
        target, _, anchor = link.partition("#")
        there = (ROOT / name).parent / target if target else ROOT / name
        assert there.is_file(), link
        headings = re.findall(r"^#+ (.+)$", FENCE.sub("", there.read_text("utf-8")), re.MULTILINE)
        assert not anchor or anchor in {re.sub(r"[^\w -]", "", one).lower().replace(" ", "-") for one in headings}


def test_the_layout_lists_what_is_there() -> None:
    listed = [
        line.split("  ")[0] for line in re.findall(r"^    (.+)$", section("README.md", "What is where"), re.MULTILINE)
    ]
    assert len(listed) >= 10
    for line in listed:
        first, *others = (path.strip() for path in line.split(","))
        base = Path(first).parent if "/" in first.rstrip("/") else Path()
        if first.endswith("endpoints/"):
            base = Path(first.rstrip("/")).parent
        for path in (first, *(str(base / other) for other in others)):
            assert (ROOT / path).exists(), path


def test_tables_name_what_the_code_has() -> None:
    contributing, manual = page("CONTRIBUTING.md"), "\n".join(map(page, MANUAL))
    assert {cell.strip("`") for cell in first_cells(contributing, "Session")} == sessions()
    assert set(first_cells(manual, "State")) == {state.value for state in State} - {State.INVALID.value}
    assert tuple(first_cells(manual, "Bucket")) == BUCKETS
    assert first_cells(manual, "Exit code") == ["0", "1", "2", "130"]
    errors = {cell.strip("`") for cell in first_cells(manual, "You catch")}
    assert errors == {"InvalidArgument", "NotSent", "Refused", "OutcomeUnknown"}


@pytest.mark.parametrize(("heading", "record"), [("Key of an endpoint", Endpoint), ("Key of a field", Field)])
def test_the_keys_are_those_of_the_model(heading: str, record: type[Any]) -> None:
    rows = [line for line in page("ARCHITECTURE.md").splitlines() if line.startswith("|")]
    named = [key for cell in first_cells(page("ARCHITECTURE.md"), heading) for key in CODE.findall(cell)]
    assert sorted(named) == sorted(field.name for field in msgspec.structs.fields(record))
    if record is Endpoint:
        for key, part in (("request", Request), ("response", Response)):
            (row,) = [line for line in rows if line.startswith(f"| `{key}` |")]
            inner = {field.name for field in msgspec.structs.fields(part)} - {"min_items", "max_items"}
            assert inner <= set(CODE.findall(row)), key
