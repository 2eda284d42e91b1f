"""Users' own code under the strictest settings of both type checkers: what is right passes, what is wrong does not.

`shipped/` is code against the package of this repository, `whole/` against that of a whole crawl. Every file of them is
checked; a line that must be refused ends with ``# E:``, the code of mypy and the rule of pyright: one of those named,
with commas between them, has to be among what is said of the line. ``-`` stands for a checker that has nothing to say.
"""

from __future__ import annotations

import fcntl
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support.crawl import DOCS, ROOT, crawled

HERE = Path(__file__).parent
MARK = re.compile(r"# E: (?P<mypy>\S+) (?P<pyright>\S+)$")
FOUND = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): error: (?P<message>.*?)(?:  \[(?P<code>[a-z-]+)\])?$")


class Complaint(NamedTuple):
    """A file, a line of it, and what a checker calls the fault."""

    file: str
    line: int
    code: str
    message: str


def by_mypy(folder: Path, samples: list[Path]) -> list[Complaint]:
    """What mypy has to say of these files."""
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", ".mypy", "--hide-error-context"]
    options = ["--no-color-output", "--no-error-summary", "--explicit-package-bases", "--show-error-codes"]
    done = subprocess.run(
        [*command, *options, *map(str, samples)],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    lines = [line for line in done.stdout.splitlines() if ": note: " not in line]
    found = [FOUND.match(line) for line in lines]
    assert all(found), done.stdout
    return [Complaint(one["file"], int(one["line"]), one["code"], one["message"]) for one in found if one]


def by_pyright(folder: Path, samples: list[Path]) -> list[Complaint]:
    """What pyright has to say of these files."""
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": [*map(str, samples)]}
    # These are about statements without effect, which make the shortest samples.
    settings |= {"reportUnusedExpression": "none", "reportUnusedVariable": "none"}
    (folder / "pyright.json").write_text(json.dumps(settings), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", "pyright.json"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(done.stdout[done.stdout.index("{") :])
    assert report["summary"]["filesAnalyzed"] >= len(samples)
    return [
        Complaint(
            Path(one["file"]).relative_to(folder.resolve()).as_posix(),
            one["range"]["start"]["line"] + 1,
            one.get("rule", "syntax"),
            one["message"],
        )
        for one in report["generalDiagnostics"]
        if one["severity"] == "error"
    ]


CHECKERS = {"mypy": by_mypy, "pyright": by_pyright}


def marks(folder: Path, samples: list[Path], checker: str) -> dict[tuple[str, int], set[str]]:
    """The lines that have to be refused, and how."""
    found: dict[tuple[str, int], set[str]] = {}
    for sample in samples:
        for number, line in enumerate((folder / sample).read_text("utf-8").splitlines(), 1):
            marked = MARK.search(line)
            assert marked or "# E" not in line, f"{sample}:{number}: a mark that is none"
            if marked and marked[checker] != "-":
                found[sample.as_posix(), number] = set(marked[checker].split(","))
    return found


def check(folder: Path, checker: str) -> None:
    """Run a checker over the samples of a folder and compare what it says with the marks."""
    if importlib.util.find_spec(checker) is None:
        pytest.skip(f"{checker} is not installed: nox -s types has it")
    samples = sorted(path.relative_to(folder) for path in folder.glob("samples*/*.py"))
    complaints = CHECKERS[checker](folder, samples)
    expected = marks(folder, samples, checker)
    wrong = [complaint for complaint in complaints if (complaint.file, complaint.line) not in expected]
    assert wrong == [], "\n".join(map(str, wrong))
    said: dict[tuple[str, int], set[str]] = {}
    for complaint in complaints:
        said.setdefault((complaint.file, complaint.line), set()).add(complaint.code)
    other = {place: said.get(place) for place, codes in expected.items() if not codes & said.get(place, set())}
    assert other == {}, "refused not at all, or for another reason"
    assert len(expected) > 5


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The committed package, and the samples for it, in a folder of their own."""
    folder = tmp_path_factory.mktemp("shipped")
    shutil.copytree(ROOT / "generated/okx", folder / "generated/okx", ignore=shutil.ignore_patterns("__pycache__"))
    owned(folder)
    shutil.copytree(HERE / "shipped", folder / "samples")
    return folder


def owned(folder: Path) -> None:
    """Make the folder's ``generated`` the one that is meant, wherever the project itself is on the path."""
    (folder / "generated/__init__.py").touch()


@pytest.mark.parametrize("checker", CHECKERS)
def test_code_against_the_shipped_package(shipped: Path, checker: str) -> None:
    assert (shipped / "generated/okx/py.typed").is_file()
    check(shipped, checker)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of the newest crawl; of several test processes one lays it out."""
    crawl = crawled(tmp_path_factory)
    folder = crawl.folder / "typed-crawl"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "samples-whole").exists():
            unused = shutil.ignore_patterns("__pycache__")
            shutil.copytree(crawl.folder / crawl.name, folder / "generated/okx", ignore=unused)
            owned(folder)
            shutil.copytree(HERE / "shipped", folder / "samples")
            shutil.copytree(HERE / "whole", folder / "samples-whole")
    return folder


@pytest.mark.skipif(not DOCS, reason="DOCMILL_DOCS names no folder of dated crawls")
@pytest.mark.parametrize("checker", CHECKERS)
def test_code_against_the_package_of_a_whole_crawl(whole: Path, checker: str) -> None:
    assert (whole / "generated/okx/py.typed").is_file()
    check(whole, checker)


def test_samples_run_as_far_as_they_can_be_imported() -> None:
    """Type checkers believe what is not there at run time; names that samples import are."""
    for sample in sorted(HERE.glob("shipped/*.py")):
        lines = [line for line in sample.read_text("utf-8").split("\n\n") if "from generated.okx" in line]
        assert lines, sample
        exec(compile("\n\n".join(lines[:1]), str(sample), "exec"), {})  # noqa: S102 - our own files
