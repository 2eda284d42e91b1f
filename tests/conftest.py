"""What holds for all tests."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from hypothesis import settings

# Builds of the tests share a cache of formatted files, but not that of whoever runs them.
os.environ["XDG_CACHE_HOME"] = str(Path(tempfile.gettempdir(), f"docmill-tests-{os.getuid()}"))

# A change lands or not by what it does, not by what was drawn: fixed draws there, fresh ones where people run them.
settings.register_profile("landing", derandomize=True)
if os.environ.get("CI") == "true":
    settings.load_profile("landing")
