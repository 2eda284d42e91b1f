"""What importing a client brings along: every program pays for it, whatever it calls."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = (
    "_hashlib",
    "_ssl",
    "asyncio",
    "httpx2",
    "pyreqwest",
    "socket",
    "ssl",
    "urllib.request",
    "uvicorn",
    "hypothesis",
)


def test_importing_the_client_brings_no_library_that_a_call_may_not_need() -> None:
    code = "import sys, generator.runtime.core.client, generator.runtime.okx; print(*sys.modules)"
    bare, ours = (
        set(subprocess.check_output([sys.executable, "-c", one], cwd=ROOT, text=True).split())
        for one in ("import sys; import msgspec; print(*sys.modules)", code)
    )
    assert "generator.runtime.core.records" in ours
    assert not (ours - bare).intersection(HEAVY)
