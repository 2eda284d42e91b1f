"""A folder as a revision of its git repository has it."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

from generator.findings import Failed, Where, error


def extracted(folder: Path, revision: str, into: Path) -> Path:
    """Put the folder's files of that revision below ``into``, and say where; what is not committed is not looked at.

    Raises Failed where there is no git, no repository, no such revision, or no such folder in it.
    """
    top = Path(_git(folder, revision, "rev-parse", "--show-toplevel").decode().rstrip("\n"))
    name = folder.resolve().relative_to(top.resolve()).as_posix()
    tree = _git(folder, revision, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{tree}}")
    archive = _git(top, revision, "archive", "--format=tar", tree.decode().strip(), "--", name)
    try:
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(into, filter="data")
    except tarfile.TarError as failure:  # a link that leads out of the folder, for one
        raise Failed([error("no-revision", Where(folder.as_posix()), str(failure))]) from None
    return into / name


def _git(folder: Path, revision: str, *arguments: str) -> bytes:
    try:
        # Of a folder that was removed since, the nearest one that is left is in the same repository.
        near = next(one for one in (folder.resolve(), *folder.resolve().parents) if one.is_dir())
        run = subprocess.run(["git", "-C", str(near), *arguments], capture_output=True, check=False)  # noqa: S603, S607
    except FileNotFoundError:
        raise Failed([error("no-revision", Where(folder.as_posix()), "git is not installed")]) from None
    if run.returncode:
        said = run.stderr.decode(errors="replace").strip().partition("\n")[0] or f"there is no revision {revision!r}"
        hint = "a branch, a tag or a commit that has the folder; `git log -- FOLDER` lists them"
        raise Failed([error("no-revision", Where(folder.as_posix()), said, hint=hint)])
    return run.stdout
