"""What holds for all tests."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

# Builds of the tests share a cache of formatted files, but not that of whoever runs them.
os.environ["XDG_CACHE_HOME"] = str(Path(tempfile.gettempdir(), f"docmill-tests-{os.getuid()}"))
