"""Puts a whole new folder in the place of another: all of it or nothing, whatever dies in between.

The new folder is staged beside the target and the two change places in one call where the system can. Names used
beside a target ``api``: ``.api.docmill-lock`` (held while writing), ``-new`` (the stage; after the exchange the
previous folder), ``-old`` (the previous folder where two renames are needed) and ``-note`` (how to finish).
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import fcntl
import functools
import json
import os
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal

import msgspec

from generator.findings import Failed, Finding, Where, error, note, warning
from generator.listing import Entry, Listing, scan
from generator.paths import folders_of, is_cache, shown

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_CANNOT = frozenset({errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP})
_NO_LINKS = frozenset({errno.EPERM, errno.EACCES, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS})


class Place(msgspec.Struct, frozen=True):
    """A target: the folder with symlinks resolved, and as the user calls it."""

    folder: Path
    name: str

    @classmethod
    def of(cls, target: Path) -> Place:
        """Resolves symlinks; the folder need not exist. Raises Failed for links in a circle."""
        folder = Path(os.path.realpath(target))
        if folder.is_symlink():
            raise Failed([error("not-a-folder", Where(shown(str(target))), "the symlink leads to itself")])
        return cls(folder, str(target))

    def where(self, path: str = "") -> Where:
        """A place in the folder, for findings."""
        return Where(shown(os.path.join(self.name, path) if path else self.name))  # noqa: PTH118 - Path drops "./"

    def beside(self, kind: Literal["lock", "new", "old", "note"]) -> Path:
        """A file or folder of ours beside the target."""
        return self.folder.with_name(f".{self.folder.name}.docmill-{kind}")

    def leftovers(self) -> bool:
        """True when a run is at work on this target, or one died over it."""
        return any(os.path.lexists(self.beside(kind)) for kind in ("lock", "new", "old", "note"))


class Parts(msgspec.Struct, frozen=True, kw_only=True):
    """What the new folder is made of: texts to write, paths to take over from the old one, empty folders to keep."""

    fresh: Mapping[str, bytes]
    linked: Iterable[str]
    empty: Iterable[str]


class _Note(msgspec.Struct, frozen=True, kw_only=True):
    """Written before the exchange: inode numbers of both folders, and the old one's files as they were staged."""

    old: int
    new: int
    files: dict[str, Entry]


@contextlib.contextmanager
def locked(place: Place, *, wait: bool) -> Iterator[None]:
    """Holds the target's lock. Raises Failed when another run has it and ``wait`` is false; OSError."""
    path = place.beside("lock")
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
            # The run that had it removes the file: then this is the lock of nobody.
            if _inode(path) == os.fstat(handle).st_ino:
                break
        except BlockingIOError:
            os.close(handle)
            what = "another docmill is writing this folder"
            raise Failed([error("locked", place.where(), what, hint="wait for it to end and run again")]) from None
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            path.unlink()
        os.close(handle)


def recover(target: Path, *, wait: bool = True) -> tuple[Finding, ...]:
    """Finishes what a killed run left half done beside ``target``; every command calls this before it reads or writes.

    Returns notes on what was done. Raises Failed when the leftovers do not fit what is there: nothing is touched then.
    """
    place = Place.of(target)
    if not place.leftovers():
        return ()
    if not any(os.path.lexists(place.beside(kind)) for kind in ("new", "old", "note")):
        # Only a lock: a run that has yet to begin, or the file of a dead one, which may stay if it has to.
        with contextlib.suppress(Failed, OSError), locked(place, wait=False):
            pass
        return ()
    try:
        with locked(place, wait=wait):
            return tuple(finish(place))
    except OSError as failure:
        raise Failed([_unfinished(place, f"could not finish an earlier write: {failure.strerror}")]) from failure


def finish(place: Place) -> list[Finding]:
    """``recover`` for those who hold the lock. Raises Failed, OSError."""
    new, old, paper = (place.beside(kind) for kind in ("new", "old", "note"))
    _draft(paper).unlink(missing_ok=True)
    try:
        plan = msgspec.convert(json.loads(paper.read_bytes()), _Note)
    except FileNotFoundError:
        plan = None
    except ValueError as failure:  # msgspec's errors are ValueErrors, too
        raise Failed([_unfinished(place, f"the recovery note {paper.name} can't be read: {failure}")]) from failure
    here = _inode(place.folder)
    if plan is None:
        if os.path.lexists(old):
            raise Failed([_unfinished(place, f"there is a previous folder {old.name} and no recovery note for it")])
        _remove(new)  # a stage that was never used
        return []
    staged = _inode(new)
    findings: list[Finding] = []
    if here is None and staged is None and not os.path.lexists(old):
        paper.unlink()  # someone deleted all of it
        return []
    if here is None:
        # Killed between the two renames: the new folder is whole.
        source = new if staged is not None else old
        source.rename(place.folder)
        _sync_folder(place.folder.parent)
        findings.append(note("recovered", place.where(), "an earlier write was cut off; finished it"))
        here, staged = _inode(place.folder), _inode(new)
    if here == plan.new and staged in {None, plan.old}:
        findings += _retire(new if staged is not None else old, place, plan.files)
    elif here == plan.old and staged in {None, plan.new} and not os.path.lexists(old):
        _remove(new)
    else:
        raise Failed([_unfinished(place, "the folder was replaced by another after a write was cut off")])
    if not os.path.lexists(new) and not os.path.lexists(old):
        paper.unlink(missing_ok=True)
    return findings


def replace(place: Place, before: Listing, parts: Parts) -> list[Finding] | None:
    """Puts a folder made of ``parts`` in the target's place. The caller holds the lock and has called ``finish``.

    Returns what there is to say, or None (nothing done) when the target is no longer as in ``before``. Raises OSError
    with the target as it was.
    """
    new, paper = place.beside("new"), place.beside("note")
    try:
        _stage(new, place.folder, before, parts)
        if scan(place.folder) != before:
            _remove(new)
            return None
        if before.folders:
            plan = _Note(old=place.folder.lstat().st_ino, new=new.lstat().st_ino, files=before.files)
            _write_note(paper, plan)
            previous = _exchange(place)
        else:
            new.rename(place.folder)
            previous = None
    except BaseException:
        with contextlib.suppress(OSError):
            _undo(place)
        raise
    # From here on the new folder is in place: what fails now is said, and done again by the next run.
    findings: list[Finding] = []
    try:
        _sync_folder(place.folder.parent)
        if previous is not None:
            findings += _retire(previous, place, before.files)
            paper.unlink()
    except OSError as failure:
        what = f"the new folder is in place, the previous one ({place.beside('new').name}) could not be removed"
        findings.append(warning("leftover", place.where(), what, excerpt=str(failure.strerror)))
    return findings


def rename_exchange(left: Path, right: Path) -> bool:
    """Lets two paths change places in one step. False when system or file system can't. Raises OSError."""
    function = _renameat2()
    if function is None:
        return False
    if function(_AT_FDCWD, os.fsencode(left), _AT_FDCWD, os.fsencode(right), _RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _CANNOT:
        return False
    raise OSError(code, os.strerror(code), str(left), None, str(right))


@functools.cache
def _renameat2() -> Callable[[int, bytes, int, bytes, int], int] | None:
    try:
        function = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return None
    function.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]
    function.restype = ctypes.c_int
    found: Callable[[int, bytes, int, bytes, int], int] = function
    return found


def _exchange(place: Place) -> Path:
    """Swaps target and stage; where the previous folder is now."""
    new, old = place.beside("new"), place.beside("old")
    if rename_exchange(new, place.folder):
        return new
    place.folder.rename(old)
    try:
        new.rename(place.folder)
    except OSError:
        old.rename(place.folder)
        raise
    return old


def _undo(place: Place) -> None:
    """Takes stage and note away, as long as the exchange has not happened."""
    new, old, paper = (place.beside(kind) for kind in ("new", "old", "note"))
    if os.path.lexists(paper) or os.path.lexists(old):
        finish(place)
    else:
        _draft(paper).unlink(missing_ok=True)
        _remove(new)


def _stage(new: Path, old: Path, before: Listing, parts: Parts) -> None:
    """Builds the new folder and brings it to the disk."""
    owner = before.owner if os.geteuid() == 0 else None  # root at work in a user's folder leaves it to the user
    new.mkdir()
    files = (*parts.fresh, *parts.linked)
    folders = sorted({step for file in files for step in folders_of(file)}.union(*map(_steps, parts.empty)))
    for folder in folders:
        (new / folder).mkdir()
    _stage_files(new, before, parts.fresh, owner)
    for path in parts.linked:
        _link(old / path, new / path)
    for folder in ("", *folders)[::-1]:  # permissions last, for they may forbid all of this
        if folder in before.folders:
            (new / folder).chmod(before.folders[folder])
        if owner:
            os.chown(new / folder, *owner)
        _sync_folder(new / folder)


def _steps(folder: str) -> set[str]:
    return {*folders_of(folder), folder}


def _stage_files(new: Path, before: Listing, fresh: Mapping[str, bytes], owner: tuple[int, int] | None) -> None:
    handles: list[int] = []
    try:
        for path, data in fresh.items():
            handle = os.open(new / path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666)
            handles.append(handle)
            _write_all(handle, data)
            if owner:
                os.fchown(handle, *owner)
            if path in before.files:
                os.fchmod(handle, stat.S_IMODE(before.files[path].mode))
            if len(handles) >= 64:
                _sync(handles)
        _sync(handles)
    finally:
        for handle in handles:
            os.close(handle)


def _write_all(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def _sync(handles: list[int]) -> None:
    """Syncs and closes many files at once: the file system then commits them together, 15 times as fast."""
    with ThreadPoolExecutor(max_workers=8) as pool:
        for _ in pool.map(os.fsync, handles):
            pass
    while handles:
        os.close(handles.pop())


def _link(source: Path, copy: Path) -> None:
    """The same file under another name; a copy with its times where the file system has no hard links."""
    try:
        os.link(source, copy, follow_symlinks=False)
    except OSError as failure:
        if failure.errno not in _NO_LINKS:
            raise
        shutil.copy2(source, copy, follow_symlinks=False)
        if not copy.is_symlink():
            with copy.open("rb") as handle:
                os.fsync(handle.fileno())


def _write_note(paper: Path, plan: _Note) -> None:
    draft = _draft(paper)
    with draft.open("wb") as handle:
        # Not msgspec's encoder: file names need not be UTF-8, and only the json module takes such strings.
        handle.write(json.dumps(msgspec.to_builtins(plan)).encode())
        handle.flush()
        os.fsync(handle.fileno())
    draft.replace(paper)
    _sync_folder(paper.parent)


def _draft(paper: Path) -> Path:
    return paper.with_name(paper.name + "~")


def _retire(folder: Path, place: Place, files: Mapping[str, Entry]) -> list[Finding]:
    """Removes the previous folder, but moves into the target what someone changed in it after it was looked at."""
    findings: list[Finding] = []

    def rescue(late: Path, path: str) -> None:
        status = late.lstat()
        if is_cache(path) or Entry.of(status) == files.get(path):
            late.unlink()
            return
        goal = place.folder / path
        try:
            now = goal.lstat()
        except (FileNotFoundError, NotADirectoryError):
            now = None
        if now is not None and now.st_ino == status.st_ino:
            late.unlink()  # edited in place: the target has the same file
            return
        staged = files.get(path)
        if now is not None and (staged is None or (now.st_size, now.st_mtime_ns) != (staged.size, staged.mtime_ns)):
            goal = _unused(goal)
        goal.parent.mkdir(parents=True, exist_ok=True)
        late.replace(goal)
        what = f"was changed while the folder was exchanged; the change is in {shown(goal.name)}"
        findings.append(warning("late-edit", place.where(path), what))

    for _ in range(3):  # someone may put a file into a folder that is being removed
        _remove(folder, rescue)
    if os.path.lexists(folder):
        raise OSError(errno.ENOTEMPTY, os.strerror(errno.ENOTEMPTY), str(folder))
    return findings


def _unused(path: Path) -> Path:
    """A name beside ``path`` that nothing has."""
    number = 1
    while os.path.lexists(goal := path.with_name(f"{path.name}.kept-{number}")):
        number += 1
    return goal


def _remove(folder: Path, dispose: Callable[[Path, str], None] | None = None, path: str = "") -> None:
    """Removes a folder of ours and all in it, links as links; ``dispose`` takes each file away, else it is deleted."""
    try:
        if not stat.S_ISDIR(folder.lstat().st_mode):
            folder.unlink()
            return
        if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
            folder.chmod(0o700)
        with os.scandir(folder) as found:
            entries = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in found]
    except FileNotFoundError:
        return
    for name, is_folder in entries:
        inner = f"{path}/{name}" if path else name
        if is_folder:
            _remove(folder / name, dispose, inner)
        elif dispose is not None:
            dispose(folder / name, inner)
        else:
            (folder / name).unlink()
    try:
        folder.rmdir()
    except OSError as failure:
        if failure.errno != errno.ENOTEMPTY:
            raise


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    except OSError as failure:
        if failure.errno != errno.EINVAL:  # some file systems sync folders by themselves
            raise
    finally:
        os.close(handle)


def _inode(path: Path) -> int | None:
    try:
        return path.lstat().st_ino
    except (FileNotFoundError, NotADirectoryError):
        return None


def _unfinished(place: Place, what: str) -> Finding:
    names = ", ".join(place.beside(kind).name for kind in ("new", "old", "note"))
    hint = f"beside the folder, look through {names}; move what you need away and delete them"
    return error("unfinished-write", place.where(), what, hint=hint)
