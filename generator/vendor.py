"""Copies a generated package into another repository, and says later whether the copy is still what was copied."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from generator import exchange, manifest
from generator.exchange import Place
from generator.findings import Failed, Finding, Where, error, warning
from generator.listing import scan
from generator.manifest import Manifest, Tree
from generator.paths import shown
from generator.tree import Changes, write

DELETABLE = ("mock", "testing")
"""Top-level folders of a package that users may delete for good."""


def vendor(package: Path, target: Path, *, deletable: Collection[str] = DELETABLE, wait: bool = True) -> Changes:
    """Copies what the package's manifest lists into the target, as ``tree.write`` does.

    A ``deletable`` folder that the target once had and lost stays away; with ``deletable=()`` it comes back.
    Raises Failed, nothing written: a package that is not whole, a target in the package or around it, one that is not
    ours and not empty, files there that were edited.
    """
    source, goal = Place.of(package), Place.of(target)
    if goal.folder.is_relative_to(source.folder) or source.folder.is_relative_to(goal.folder):
        what = f"the target and the package {package} are one inside the other"
        raise Failed([error("vendor-inside", goal.where(), what, hint="give a folder outside of the package")])
    exchange.recover(package, wait=wait)
    exchange.recover(target, wait=wait)
    tree = _package(package)
    gone = _deleted(goal.folder, deletable)
    tree = {path: data for path, data in tree.items() if _top(path) not in gone}
    return write(tree, target, owned="manifest", wait=wait, without=gone)


def vendor_check(
    target: Path, package: Path | None = None, *, deletable: Collection[str] = DELETABLE
) -> tuple[Finding, ...]:
    """Whether a vendored copy is as ``vendor`` made it: edited, missing and extra files, one finding each, by path.

    Extra files are warnings, the rest errors. ``deletable`` folders may be missing as a whole. With ``package`` also
    whether the copy is of that very package. Never raises for what is in the folders.
    """
    place = Place.of(target)
    findings: list[Finding] = []
    ours = _manifest(target, findings, hint="docmill vendor makes such a copy, into a new or empty folder")
    theirs = None if package is None else _manifest(package, findings, hint="build the package again")
    if ours is None:
        return tuple(findings)
    try:
        listing = scan(place.folder)
        gone = _deleted(place.folder, deletable)
        for path in sorted({*ours.files, *listing.files} - {manifest.NAME}):
            if path not in ours.files:
                hint = "keep it elsewhere if you can: a later version may have a file of that name"
                findings.append(warning("vendor-extra", place.where(path), "was not vendored", hint=hint))
            elif path not in listing.files:
                if _top(path) not in gone:
                    hint = "run docmill vendor again to have it back"
                    findings.append(error("vendor-missing", place.where(path), "is missing", hint=hint))
            elif not listing.files[path].regular or _hash(place.folder / path) != ours.files[path]:
                hint = "move the edit away, delete the file and run docmill vendor again"
                findings.append(error("vendor-edited", place.where(path), "was edited by hand", hint=hint))
    except OSError as failure:
        findings.append(error("vendor-unreadable", place.where(), str(failure.strerror)))
    if theirs is not None and theirs != ours:
        differ = sorted(path for path in {*ours.files, *theirs.files} if ours.files.get(path) != theirs.files.get(path))
        what = (
            f"is not a copy of {package}: {len(differ)} files differ"
            f" (here {ours.tool}, spec {ours.spec}; there {theirs.tool}, spec {theirs.spec})"
        )
        hint = "run docmill vendor again"
        findings.append(error("vendor-outdated", place.where(), what, excerpt=", ".join(differ), hint=hint))
    return tuple(findings)


def _package(package: Path) -> Tree:
    """The files of a package with its manifest, byte for byte. Raises Failed when they are not what it lists."""
    findings: list[Finding] = []
    listed = _manifest(package, findings, hint="build the package first, and give its folder")
    tree: Tree = {}
    for path, sha256 in (listed.files if listed else {}).items():
        file, where = package / path, Where(shown(str(package / path)))
        try:
            data = file.read_bytes()
        except OSError as failure:
            findings.append(error("vendor-missing", where, f"can't be read: {failure.strerror}", hint="build it again"))
            continue
        if manifest.digest(data) != sha256:
            what = "is not what was built"
            findings.append(error("vendor-edited", where, what, hint="delete the file and build it again"))
        tree[path] = data
    if findings or listed is None:
        raise Failed(findings)
    text = (package / manifest.NAME).read_bytes()
    if manifest.parse(text) != listed:  # pragma: no cover - someone built it again in this very moment
        return _package(package)
    return {**tree, manifest.NAME: text}


def _manifest(folder: Path, findings: list[Finding], *, hint: str) -> Manifest | None:
    """The manifest of a folder that has to have one."""
    where = Where(shown(str(folder)))
    try:
        found = manifest.read(folder)
    except ValueError as failure:
        findings.append(error("not-ours", where, f"its {manifest.NAME} is none of ours: {failure}", hint=hint))
        return None
    if found is None:
        findings.append(error("not-ours", where, f"has no {manifest.NAME}", hint=hint))
    return found


def _deleted(target: Path, deletable: Collection[str]) -> set[str]:
    """Those folders of which the target's manifest lists files and none is there any more."""
    try:
        ours = manifest.read(target)
    except ValueError:
        ours = None
    files = ours.files if ours else {}
    return {
        name
        for name in deletable
        if (listed := [path for path in files if _top(path) == name])
        and not any((target / path).is_symlink() or (target / path).exists() for path in listed)
    }


def _top(path: str) -> str:
    return path.partition("/")[0] if "/" in path else ""


def _hash(file: Path) -> str:
    return manifest.digest(file.read_bytes())
