"""The command line as a user has it: a folder with the project's spec in it, commands, and what they left behind."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from generator.__main__ import main
from tests.support.seed import seed

ROOT = Path(__file__).parent.parent.parent
PAGE = "financial/product/flexible-loan-post-maximum-loan-amount.md"
ENDPOINT = "spec/okx/endpoints/flexible_loan/max_loan.yaml"


class Run(NamedTuple):
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


class File(NamedTuple):
    """A file's content, and what tells whether it was written again."""

    content: bytes
    mtime_ns: int
    inode: int


def project(folder: Path) -> Path:
    """A folder with the spec of one page, that page as a crawl in ``docs``, and the package built."""
    shutil.copytree(seed(), folder, dirs_exist_ok=True)
    shutil.copytree(folder / "spec" / "okx" / "pages", folder / "docs")
    return folder


def docmill(folder: Path, *arguments: str, code: int = 0) -> Run:
    """Run a command in the folder, in this process; fails unless it ends with the exit code."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    ended: object = None
    argv = sys.argv
    with contextlib.chdir(folder), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        sys.argv = ["docmill", *arguments]
        try:
            main()
        except SystemExit as end:
            ended = end.code
        finally:
            sys.argv = argv
    return _checked(Run(int(str(ended or 0)), _text(out), _text(err)), arguments, code)


def subprocess_docmill(folder: Path, *arguments: str, code: int = 0, **environment: str) -> Run:
    """The same in a process of its own, its output in pipes."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env=child_environment(**environment),
        capture_output=True,
        timeout=60,
        check=False,
    )
    return _checked(Run(done.returncode, done.stdout.decode(), done.stderr.decode()), arguments, code)


def child_environment(**more: str) -> dict[str, str]:
    """This process's environment, the project importable, without what measures coverage or changes Python's ways."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


def snapshot(folder: Path) -> dict[str, File | None]:
    """All that is in a folder, hidden files too, None for a folder; Python's caches left out."""
    return {
        path.relative_to(folder).as_posix(): None if path.is_dir() else _file(path)
        for path in sorted(folder.rglob("*"))
        if "__pycache__" not in path.relative_to(folder).parts
    }


def contents(folder: Path) -> dict[str, bytes]:
    """The files of a folder."""
    return {path: file.content for path, file in snapshot(folder).items() if file is not None}


def _file(path: Path) -> File:
    status = path.lstat()
    return File(path.read_bytes(), status.st_mtime_ns, status.st_ino)


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    return stream.read()


def _checked(run: Run, arguments: tuple[str, ...], code: int) -> Run:
    assert run.code == code, f"{arguments} ended with {run.code}\n{run.out}\n{run.err}"
    return run
