"""The list of files at the root of a folder that docmill wrote: how it knows its own work again."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path

import msgspec

from generator.findings import Failed, Where, error
from generator.paths import folded, problem

Tree = dict[str, bytes]
"""Files by relative path, parts joined with ``/``."""

NAME = "MANIFEST.json"
_SHA256 = re.compile(r"[0-9a-f]{64}")


class Manifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What wrote a folder, from which spec, and the SHA-256 (hex) of each file as written, the manifest left out."""

    tool: str
    spec: str
    files: dict[str, str]


def digest(data: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()


def with_manifest(tree: Mapping[str, bytes], tool: str, spec_hash: str) -> Tree:
    """The tree and its manifest. ``tool`` is ``docmill`` and a version, for a folder is ours by that word.

    Raises Failed when the tree itself has a file of that name, ValueError for another tool.
    """
    if not _is_ours(tool):
        raise ValueError(f"tool is {tool!r}, must start with 'docmill'")
    taken = sorted(path for path in tree if folded(path) == folded(NAME))
    if taken:
        raise Failed(error("reserved-name", Where(path), f"the name {NAME} is reserved") for path in taken)
    content = {"tool": tool, "spec": spec_hash, "files": {path: digest(tree[path]) for path in sorted(tree)}}
    return {**tree, NAME: (json.dumps(content, indent=2) + "\n").encode()}


def parse(data: bytes) -> Manifest:
    """Reads a manifest. Raises ValueError with the reason when it is none of ours, or names an unsafe path."""
    manifest = msgspec.json.decode(data, type=Manifest)
    if not _is_ours(manifest.tool):
        raise ValueError(f"written by {manifest.tool!r}")
    for path, sha256 in manifest.files.items():
        if reason := problem(path):
            raise ValueError(f"path {path!r} {reason}")
        if folded(path) == folded(NAME) or not _SHA256.fullmatch(sha256):
            raise ValueError(f"no hash of a file: {path!r}")
    return manifest


def read(folder: Path) -> Manifest | None:
    """The folder's manifest; None when there is none. Raises ValueError when it can't be read or is none of ours."""
    place = folder / NAME
    try:
        if place.is_symlink():
            raise ValueError("is a symlink")
        return parse(place.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as failure:
        raise ValueError(failure.strerror or str(failure)) from failure


def untouched(folder: Path, tool: str) -> Tree:
    """The files that this very tool wrote into the folder and nobody changed since: what needs no formatting again."""
    try:
        manifest = read(folder)
    except ValueError:
        return {}
    if manifest is None or manifest.tool != tool:
        return {}
    tree: Tree = {}
    for path, sha256 in manifest.files.items():
        try:
            data = (folder / path).read_bytes()
        except OSError:
            continue
        if digest(data) == sha256:
            tree[path] = data
    return tree


def _is_ours(tool: str) -> bool:
    return tool.split(" ", 1)[0] == "docmill"
