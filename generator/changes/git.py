"""Folders as they are in a git revision."""

from __future__ import annotations

import subprocess
from pathlib import Path

from generator.findings import Failed, Where, clip, error
from generator.paths import problem

_FILES = (b"100644", b"100755")
_HINT = "give a folder, a revision (HEAD~1, v1.2.0), or REVISION:FOLDER"


def check_out(revision: str, folder: Path, target: Path) -> None:
    """The files of a folder at a revision, into an empty folder. ``REV:FOLDER`` names the folder as git does.

    Raises:
        Failed: there is no git, no such revision, or no such folder in it.
    """
    rev, colon, path = revision.partition(":")
    home = Path.cwd() if colon else next(one for one in folder.absolute().parents if one.is_dir())
    name = f"{rev}:{path}" if colon else f"{rev}:./{folder.absolute().relative_to(home).as_posix()}"
    where = Where(clip(revision))
    if not rev or rev.startswith("-"):
        raise Failed([error("no-side", where, "is no folder, and no git revision", hint=_HINT)])
    tree = _git(home, where, "rev-parse", "--verify", "--quiet", "--end-of-options", name).strip().decode()
    files: dict[str, str] = {}
    for entry in _git(home, where, "ls-tree", "-r", "-z", "--full-tree", tree).split(b"\0")[:-1]:
        about, _, raw = entry.partition(b"\t")
        mode, _, digest = about.split()
        file = raw.decode("utf-8", "surrogateescape")
        if mode in _FILES and file.endswith(".yaml") and not problem(file):
            files[file] = digest.decode()
    asked = "".join(f"{digest}\n" for digest in files.values()).encode()
    contents = _git(home, where, "cat-file", "--batch", sent=asked)
    start = 0
    for file in files:
        line = contents.index(b"\n", start)
        end = line + 1 + int(contents[start:line].split()[2])
        place = target / file
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(contents[line + 1 : end])
        start = end + 1


def _git(home: Path, where: Where, *arguments: str, sent: bytes = b"") -> bytes:
    command = ["git", "-C", str(home), *arguments]
    try:
        done = subprocess.run(command, input=sent, capture_output=True, check=False)  # noqa: S603 - no shell
    except FileNotFoundError:
        what = "is no folder, and there is no git to look for a revision"
        raise Failed([error("no-side", where, what, hint="install git, or give a folder")]) from None
    if done.returncode:
        said = clip(done.stderr.decode("utf-8", "replace"))
        what = "is no folder, and git knows no such revision or no such folder in it"
        raise Failed([error("no-side", where, what, excerpt=said, hint=_HINT)])
    return done.stdout
