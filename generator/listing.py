"""What is in a folder at one moment, in a form that can be compared with a later one."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import msgspec

from generator.paths import is_cache


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """A file, symlink or other thing that is no folder. ``mode`` is the whole ``st_mode``."""

    size: int
    mtime_ns: int
    inode: int
    mode: int

    @classmethod
    def of(cls, status: os.stat_result) -> Entry:
        """The part of a stat result that tells whether someone touched the file. Hard links do not change it."""
        return cls(status.st_size, status.st_mtime_ns, status.st_ino, status.st_mode)

    @property
    def regular(self) -> bool:
        """True for a plain file."""
        return stat.S_ISREG(self.mode)

    @property
    def link(self) -> bool:
        """True for a symlink."""
        return stat.S_ISLNK(self.mode)


class Listing(msgspec.Struct, frozen=True, kw_only=True):
    """A folder's content, Python caches left out. Paths are relative with ``/``; the folder itself is ``""``.

    ``folders`` holds permission bits, ``empty`` the folders with nothing at all in them, ``mounts`` those on which
    another file system is mounted (not entered), ``owner`` user and group of the folder itself.
    """

    files: dict[str, Entry] = {}
    folders: dict[str, int] = {}
    empty: frozenset[str] = frozenset()
    mounts: tuple[str, ...] = ()
    owner: tuple[int, int] | None = None


def scan(root: Path) -> Listing:
    """Lists a folder without following symlinks; a missing one has no content. Raises OSError."""
    files: dict[str, Entry] = {}
    folders: dict[str, int] = {}
    empty: set[str] = set()
    mounts: list[str] = []
    try:
        top = root.lstat()
    except FileNotFoundError:
        return Listing()
    todo = [("", top)]
    while todo:
        folder, status = todo.pop()
        folders[folder] = stat.S_IMODE(status.st_mode)
        with os.scandir(root / folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
        if folder and not found:
            empty.add(folder)
        for entry in found:
            path = f"{folder}/{entry.name}" if folder else entry.name
            if is_cache(path):
                continue
            status = entry.stat(follow_symlinks=False)
            if not stat.S_ISDIR(status.st_mode):
                files[path] = Entry.of(status)
            elif status.st_dev != top.st_dev:
                mounts.append(path)
            else:
                todo.append((path, status))
    return Listing(
        files=dict(sorted(files.items())),
        folders=dict(sorted(folders.items())),
        empty=frozenset(empty),
        mounts=tuple(sorted(mounts)),
        owner=(top.st_uid, top.st_gid),
    )
