"""A tree of files against a folder: compare, show the difference, write. Knows no API.

What a folder holds falls into two parts. *Ours* are the files that the folder's manifest lists or, for a folder
without one, those that a predicate names; they follow the tree: what the tree no longer has goes. All other files are
*kept* as they are. Python caches are neither.
"""

from __future__ import annotations

import contextlib
import difflib
import io
import os
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Literal

import msgspec

from generator import exchange, manifest
from generator.exchange import Parts, Place
from generator.findings import Failed, Finding, error, note
from generator.listing import Listing, scan
from generator.manifest import Manifest, Tree
from generator.paths import Spellings, folded, folders_of, problem, shown

__all__ = ["Changes", "Owned", "Tree", "check", "compare", "diff_text", "write"]

Owned = Literal["manifest"] | Callable[[str], bool]
"""Which files of a folder are ours: its manifest says so, or a predicate on the relative path does."""

_ATTEMPTS = 5
_EDITED = "move the edit away, or delete the file to have it rebuilt"


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """Relative paths, sorted. Of ours: ``added``, ``changed``, ``removed``, ``unchanged``. ``kept`` is not ours.

    True when the tree and the folder differ. ``notes`` is what the writing has to say beyond that.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    notes: tuple[Finding, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


class _Verdict(msgspec.Struct, frozen=True):
    """What writing a tree would do, why it must not, and what the folder was like at that moment."""

    changes: Changes
    findings: list[Finding]
    listing: Listing


def compare(tree: Mapping[str, bytes], folder: Path, *, owned: Owned = "manifest") -> Changes:
    """What ``write`` would change, hand edits counted as differences.

    Raises Failed when the folder can't be read, or is not ours.
    """
    place = Place.of(folder)
    with _readable(place):
        return _comparable(_look(tree, place, owned))


def _comparable(verdict: _Verdict) -> Changes:
    """The changes, if the folder is one that a tree may be compared with."""
    if foreign := [finding for finding in verdict.findings if finding.code in {"not-ours", "not-a-folder"}]:
        raise Failed(foreign)
    return verdict.changes


def diff_text(tree: Mapping[str, bytes], folder: Path, *, owned: Owned = "manifest") -> str:
    """Unified diffs from the folder to the tree, by path; ``""`` when nothing differs. Raises Failed as ``compare``."""
    place = Place.of(folder)
    with _readable(place):
        changes = _comparable(_look(tree, place, owned))
        parts: list[str] = []
        for path in sorted((*changes.added, *changes.changed, *changes.removed)):
            file = place.folder / path
            if path in changes.added:
                parts.extend(_diff(path, None, tree.get(path)))
            elif file.is_symlink() or not file.is_file():
                parts.append(f"Not a regular file: a/{path}\n")
            else:
                parts.extend(_diff(path, file.read_bytes(), tree.get(path)))
        return "".join(parts)


def check(tree: Mapping[str, bytes], target: Path, *, owned: Owned, before: Mapping[str, bytes] | None = None) -> None:
    """Raises Failed with what stands in the way of ``write``, as far as that is known beforehand; writes nothing."""
    place = Place.of(target)
    with _readable(place):
        verdict = _look(tree, place, owned)
        _raise_any(verdict, place, before)
        above = next(step for step in place.folder.parents if step.exists())
        if verdict.changes and not os.access(above, os.W_OK | os.X_OK):
            what, hint = "the folder that it is in is read-only", "make it writable"
            raise Failed([error("read-only", place.where(), what, excerpt=shown(str(above)), hint=hint)])


def write(
    tree: Mapping[str, bytes],
    target: Path,
    *,
    owned: Owned,
    wait: bool = True,
    without: Collection[str] = (),
    before: Mapping[str, bytes] | None = None,
) -> Changes:
    """Makes the target hold the tree and what is not ours, in one step; touches nothing when that is so already.

    ``owned="manifest"``: the tree has a manifest (``with_manifest``) that lists its files; top-level folders in
    ``without`` may be listed and missing. With a predicate the tree must be all of its files: those it lacks are
    deleted; it may bring other files only where there are none yet.
    ``wait=False`` refuses when another run is writing. A killed run's leftovers are put in order first.
    ``before`` are our files as they were when the tree was made of them: one that somebody changed since is in the way.

    Raises Failed with everything that stands in the way, the target as it was: unsafe or colliding paths, a folder that
    is not ours, files of ours that were edited, others in the way, no room, no permission. ValueError for a manifest
    that does not fit the tree.
    """
    if owned == "manifest":
        _check_manifest(tree, without)
    place = Place.of(target)
    with contextlib.ExitStack() as stack, _readable(place):
        verdict = _look(tree, place, owned)
        if not place.leftovers():
            _raise_any(verdict, place, before)
            if not verdict.changes:
                return verdict.changes
        stack.enter_context(_parents(place.folder.parent))
        stack.enter_context(exchange.locked(place, wait=wait))
        notes = exchange.finish(place)
        for _ in range(_ATTEMPTS):
            verdict = _judge(tree, place, owned)
            _raise_any(verdict, place, before)
            if not verdict.changes:
                return msgspec.structs.replace(verdict.changes, notes=tuple(notes))
            said = exchange.replace(place, verdict.listing, _parts(tree, verdict))
            if said is not None:
                notes += said + _stranded(place)
                return msgspec.structs.replace(verdict.changes, notes=tuple(notes))
    what = f"files in the folder kept changing while it was being written ({_ATTEMPTS} attempts)"
    raise Failed([error("changed-meanwhile", place.where(), what, hint="close what writes there and run again")])


def _check_manifest(tree: Mapping[str, bytes], without: Collection[str]) -> None:
    listed = manifest.parse(tree.get(manifest.NAME, b"")).files
    for path, data in tree.items():
        if path != manifest.NAME and listed.get(path) != manifest.digest(data):
            raise ValueError(f"the manifest does not fit {path!r}")
    for path in listed:
        if path not in tree and path.split("/")[0] not in without:
            raise ValueError(f"the manifest lists {path!r}, which is not in the tree")


@contextlib.contextmanager
def _readable(place: Place) -> Iterator[None]:
    """Turns what the system refuses into a finding."""
    try:
        yield
    except OSError as failure:
        file = str(failure.filename or "")
        excerpt = os.path.relpath(file, place.folder.parent) if file else ""
        what = f"nothing was changed: {failure.strerror or failure}"
        hint = "the folder, and the one it is in, must be readable and writable, with room for a second copy"
        raise Failed([error("cannot-write", place.where(), what, excerpt=shown(excerpt), hint=hint)]) from failure


@contextlib.contextmanager
def _parents(folder: Path) -> Iterator[None]:
    """Makes the folders above the target; those that were missing go again when the writing fails."""
    missing = [step for step in (folder, *folder.parents) if not step.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            for step in missing:
                step.rmdir()
        raise


def _raise_any(verdict: _Verdict, place: Place, before: Mapping[str, bytes] | None) -> None:
    findings = [*verdict.findings, *(() if before is None else _moved_on(verdict, place, before))]
    if findings:
        raise Failed(findings)


def _moved_on(verdict: _Verdict, place: Place, before: Mapping[str, bytes]) -> list[Finding]:
    """What somebody did to files of ours after they were read: a tree made of the old ones would undo it in silence."""
    changes, listing = verdict.changes, verdict.listing
    findings: list[Finding] = []
    for path in sorted((*changes.added, *changes.changed, *changes.removed)):
        entry = listing.files.get(path)
        now = (place.folder / path).read_bytes() if entry is not None and entry.regular else None
        if now != before.get(path):
            what = "was changed by somebody while this run was at work"
            findings.append(error("changed-meanwhile", place.where(path), what, hint="run again"))
    return findings


def _stranded(place: Place) -> list[Finding]:
    """A shell that stood in the folder now stands in the deleted one; so does this process."""
    try:
        Path.cwd()
    except FileNotFoundError:
        return [note("cwd-replaced", place.where(), "the current folder was replaced", hint='type: cd "$PWD"')]
    return []


def _look(tree: Mapping[str, bytes], place: Place, owned: Owned) -> _Verdict:
    """``_judge`` without the lock: again when the folder was exchanged while it was read."""
    for _ in range(_ATTEMPTS):
        try:
            verdict = _judge(tree, place, owned)
            if not verdict.listing.folders or verdict.listing == scan(place.folder):
                return verdict
        except FileNotFoundError:
            continue
    return _judge(tree, place, owned)


def _judge(tree: Mapping[str, bytes], place: Place, owned: Owned) -> _Verdict:
    """The one decision on what to do. Raises OSError."""
    findings = _unsafe_paths(tree, place, owned)
    listing, ours = Listing(), None
    if place.folder.exists() and not place.folder.is_dir():
        findings.append(error("not-a-folder", place.where(), "is a file, not a folder", hint="give a folder"))
    elif place.folder.is_mount():
        hint = "give a folder inside it"
        findings.append(error("mount-point", place.where(), "is a mount point: it can't be exchanged", hint=hint))
    else:
        listing = scan(place.folder)
        ours = _ownership(place, listing, owned, findings)
    findings += [error("mount-point", place.where(path), "another file system is mounted") for path in listing.mounts]
    is_ours = owned if callable(owned) else (lambda path: ours is not None and _is_listed(path, ours))
    changes, more = _sort(tree, place, listing, is_ours, ours)
    if all(finding.code != "not-ours" for finding in findings):
        findings += more  # else everything there is in the way: saying it once will do
    return _Verdict(changes, findings, listing)


def _is_listed(path: str, ours: Manifest) -> bool:
    return path in ours.files or path == manifest.NAME


def _ownership(place: Place, listing: Listing, owned: Owned, findings: list[Finding]) -> Manifest | None:
    """The folder's manifest. A finding when it has to have one and has not, or has one and should not."""
    reason = "has files and no manifest of ours"
    try:
        ours = manifest.read(place.folder)
    except ValueError as failure:
        ours, reason = None, f"its {manifest.NAME} is none of ours: {failure}"
    if callable(owned):
        if ours is not None:
            what = "is a generated package, not a folder for these files"
            findings.append(error("not-ours", place.where(), what, hint="give another folder"))
        return None
    if ours is None and listing.files:
        names = [shown(path) for path in list(listing.files)[:4]]
        excerpt = ", ".join(names) + (", ..." if len(listing.files) > 4 else "")
        hint = f"give a new or empty folder, or bring its {manifest.NAME} back"
        what = f"output folder that is not ours: {reason}"
        findings.append(error("not-ours", place.where(), what, excerpt=excerpt, hint=hint))
    return ours


def _unsafe_paths(tree: Mapping[str, bytes], place: Place, owned: Owned) -> list[Finding]:
    findings: list[Finding] = []
    spellings = Spellings()
    for path in sorted(tree):
        if reason := problem(path):
            findings.append(error("unsafe-path", place.where(), f"path {path!r} {reason}"))
            continue
        if callable(owned) and folded(path) == folded(manifest.NAME):
            findings.append(error("reserved-name", place.where(path), "the name is reserved for a package's manifest"))
        if clash := spellings.add(path):
            findings.append(error("path-collision", place.where(path), f"differs from {clash!r} in case alone"))
        if over := next((step for step in folders_of(path) if step in tree), ""):
            findings.append(error("path-collision", place.where(path), f"{over!r} is a file in the same tree"))
    return findings


def _sort(
    tree: Mapping[str, bytes],
    place: Place,
    listing: Listing,
    is_ours: Callable[[str], bool],
    ours: Manifest | None,
) -> tuple[Changes, list[Finding]]:
    findings: list[Finding] = []
    added, changed, removed, unchanged, kept = [], [], [], [], []
    for path in listing.files:
        if not is_ours(path):
            if path not in tree:
                kept.append(path)
        elif path not in tree:
            removed.append(path)
    for path, data in sorted(tree.items()):
        if path not in listing.files:
            added.append(path)
        elif listing.files[path].regular and (place.folder / path).read_bytes() == data:
            unchanged.append(path)
        else:
            changed.append(path)
    for path in sorted((*changed, *removed)):
        findings += _edited(path, place, listing, ours) if is_ours(path) else [_in_the_way(place, path)]
    findings += _blocked(tree, place, listing, kept)
    changes = Changes(
        added=tuple(added),
        changed=tuple(changed),
        removed=tuple(removed),
        unchanged=tuple(unchanged),
        kept=tuple(kept),
    )
    return changes, findings + _read_only(changes, place, listing)


def _read_only(changes: Changes, place: Place, listing: Listing) -> list[Finding]:
    """Folders that someone protected. The exchange could do without the permission, but should not."""
    touched = (*changes.added, *changes.changed, *changes.removed)
    folders = {step for path in touched for step in ("", *folders_of(path)) if step in listing.folders}
    return [
        error("read-only", place.where(folder), "the folder is read-only", hint="make it writable")
        for folder in sorted(folders)
        if not os.access(place.folder / folder, os.W_OK)
    ]


def _edited(path: str, place: Place, listing: Listing, ours: Manifest | None) -> list[Finding]:
    """A file of ours that is not what we wrote."""
    if not listing.files[path].regular:
        return [error("edited-by-hand", place.where(path), "was replaced by something that is no file", hint=_EDITED)]
    if ours is None or path == manifest.NAME or _hash_of(place.folder / path) == ours.files[path]:
        return []
    return [error("edited-by-hand", place.where(path), "was edited by hand", hint=_EDITED)]


def _in_the_way(place: Place, path: str) -> Finding:
    return error("in-the-way", place.where(path), "is not ours, and stands where a file has to go", hint="move it away")


def _blocked(tree: Mapping[str, bytes], place: Place, listing: Listing, kept: list[str]) -> list[Finding]:
    """What stays in the folder and leaves no room for a path of the tree."""
    findings: list[Finding] = []
    stays = set(kept)
    blocking = {
        step
        for path in tree
        for step in folders_of(path)
        # A symlink is never followed, whosever it is.
        if step in listing.files and (step in stays or listing.files[step].link)
    }
    for path in sorted(blocking):
        if listing.files[path].link:
            what = "is a symlink, and files have to go into a folder of that name"
            findings.append(error("through-symlink", place.where(path), what, hint="replace it with a folder"))
        else:
            findings.append(_in_the_way(place, path))
    spellings = Spellings(path for path in tree if not problem(path))
    for path in kept:
        if over := next((step for step in folders_of(path) if step in tree), ""):
            findings.append(_in_the_way(place, path))
        elif (clash := spellings.add(path)) and not over:
            what = f"differs from {clash!r}, which has to go there, in case alone"
            findings.append(error("path-collision", place.where(path), what, hint="rename it"))
    return findings


def _parts(tree: Mapping[str, bytes], verdict: _Verdict) -> Parts:
    changes, listing = verdict.changes, verdict.listing
    return Parts(
        fresh={path: tree[path] for path in (*changes.added, *changes.changed)},
        linked=(*changes.unchanged, *changes.kept),
        empty=[path for path in sorted(listing.empty) if tree.keys().isdisjoint((*folders_of(path), path))],
    )


def _hash_of(path: Path) -> str:
    return manifest.digest(path.read_bytes())


def _diff(path: str, before: bytes | None, after: bytes | None) -> Iterator[str]:
    old_name = "/dev/null" if before is None else f"a/{path}"
    new_name = "/dev/null" if after is None else f"b/{path}"
    try:
        old, new = _lines(before), _lines(after)
    except UnicodeDecodeError:
        yield f"Binary files {old_name} and {new_name} differ\n"
        return
    if not old and not new:
        yield f"--- {old_name}\n+++ {new_name}\n"
    for line in difflib.unified_diff(old, new, old_name, new_name):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(data: bytes | None) -> list[str]:
    r"""Split at ``\n`` alone: other line ends are content."""
    return list(io.StringIO((data or b"").decode(), newline="\n"))
