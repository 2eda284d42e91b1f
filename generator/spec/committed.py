"""What git has of a file: the state that a hand edit can be told from."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

_SECONDS = 5


def text_of(path: Path) -> str | None:
    """The file as the current commit has it; None without git, a commit, or the file in it."""
    git = shutil.which("git")
    if git is None:
        return None
    command = [git, "-C", str(path.parent), "show", f"HEAD:./{path.name}"]
    try:
        done = subprocess.run(command, capture_output=True, check=True, timeout=_SECONDS)  # noqa: S603 - no shell
        return done.stdout.decode()
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return None
