"""Records and nested arguments. Moon `files`: 2 endpoints."""

from __future__ import annotations
