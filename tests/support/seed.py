"""A small project: the spec of the one page that ships, as `docmill generate` makes it of the hand-written files."""

from __future__ import annotations

import atexit
import functools
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
BY_HAND = ("api.yaml", "names.yaml", "error_classes.yaml", "pages")
CORRECTIONS = """\
# Where the docs are behind.
- endpoint: flexible_loan.max_loan
  at: request.ordId
  expects: absent
  value:
    type: string
    required: false
  why: The docs of June 2026 list it; the page that ships with the project is older.
"""


@functools.cache
def seed() -> Path:
    """The folder of that project, with ``spec`` and ``generated``; made once, and not to be changed."""
    folder = Path(tempfile.mkdtemp(prefix="docmill-seed-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    spec = folder / "spec" / "okx"
    spec.mkdir(parents=True)
    for name in BY_HAND:
        source = ROOT / "spec" / "okx" / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, spec / name)
    (spec / "corrections.yaml").write_text(CORRECTIONS, "utf-8")
    # In a process of its own: whatever a test has changed in this one, the seed is the same.
    command = [sys.executable, "-m", "generator", "generate", "okx"]
    subprocess.run(command, cwd=folder, env={"PYTHONPATH": str(ROOT)}, check=True, capture_output=True, timeout=300)
    return folder
