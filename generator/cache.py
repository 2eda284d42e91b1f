"""Results of earlier runs, by the hash of what they were made of. Disposable: a run without it gives the same.

The folder may vanish, rot, fill up or be read-only at any time. Each entry starts with the hash of the rest, and is
moved into place whole: a killed run leaves at most a temporary file. A change of docmill's own code, or of what it
runs on, leaves all older entries unused.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import sys
from importlib.metadata import version
from pathlib import Path

_SOURCES = Path(__file__).parent
_MADE_WITH = ("msgspec", "PyYAML", "Jinja2", "black")
KEPT = 8
"""Entries of one sort that are kept: a whole crawl is megabytes."""


class Cache:
    """The folder; without one nothing is found and nothing is kept."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def get(self, sort: str, key: bytes) -> bytes | None:
        """What was put under the key by the same docmill."""
        path = self._path(sort, key)
        found = load(path)
        if found is not None and path is not None:
            with contextlib.suppress(OSError):
                os.utime(path)
        return found

    def put(self, sort: str, key: bytes, data: bytes) -> None:
        """Keep a result, and drop those of its sort that were not used for longest."""
        path = self._path(sort, key)
        if path is None:
            return
        save(path, data)
        with contextlib.suppress(OSError):
            known = sorted(path.parent.iterdir(), key=lambda one: one.stat().st_mtime_ns, reverse=True)
            for old in known[KEPT:]:
                old.unlink()

    def _path(self, sort: str, key: bytes) -> Path | None:
        if self._folder is None:
            return None
        return self._folder / sort / hashlib.sha256(f"{tool()}\0".encode() + key).hexdigest()


@functools.cache
def tool() -> str:
    """The hash of docmill's own code, and of what it runs on."""
    found = hashlib.sha256(f"{sys.version} {[version(name) for name in _MADE_WITH]}".encode())
    for path in sorted(_SOURCES.rglob("*")):
        if path.suffix in {".py", ".jinja"}:
            data = path.read_bytes()
            found.update(f"\0{path.relative_to(_SOURCES).as_posix()}\0{len(data)}\0".encode() + data)
    return found.hexdigest()


def load(entry: Path | None) -> bytes | None:
    """What a file of the cache holds, if it is whole."""
    if entry is None:
        return None
    try:
        sha256, _, data = entry.read_bytes().partition(b"\n")
    except OSError:
        return None
    return data if sha256.decode("ascii", "replace") == hashlib.sha256(data).hexdigest() else None


def save(entry: Path | None, data: bytes) -> None:
    """Write a file of the cache; one that can't be written costs time, nothing else."""
    if entry is None:
        return
    temporary = entry.with_name(f"{entry.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        entry.parent.mkdir(parents=True, exist_ok=True)
        try:
            temporary.write_bytes(hashlib.sha256(data).hexdigest().encode() + b"\n" + data)
            temporary.replace(entry)
        finally:
            temporary.unlink(missing_ok=True)
