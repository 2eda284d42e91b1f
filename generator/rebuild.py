"""Builds a package, or remembers it: the same spec and the same docmill give the same tree."""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec

from generator.cache import Cache
from generator.findings import Finding, renamed
from generator.manifest import Tree
from generator.spec import load


class Rebuilt(msgspec.Struct, frozen=True):
    """A package, not yet written, and what was noticed on the way."""

    tree: Tree
    findings: tuple[Finding, ...]


def rebuild(spec_folder: Path, cache: Path, *, name: Path | None = None) -> Rebuilt:
    """What ``build`` makes of a spec folder, which findings call by another ``name`` if there is one.

    Raises:
        Failed: the spec cannot be used; carries every finding.
    """
    memory = Cache(cache)
    said = load.content_key(spec_folder)
    key = said + (name or spec_folder).as_posix().encode("utf-8", "surrogateescape") if said else None
    known = _decoded(memory.get("packages", key)) if key else None
    if known is not None:
        return known
    from generator.build import build  # noqa: PLC0415 - a tenth of a second, with its templates

    built = build(spec_folder, cache=cache)
    made = Rebuilt(built.tree, renamed(built.findings, spec_folder, name) if name else built.findings)
    if key and load.content_key(spec_folder) == said:  # nobody wrote there meanwhile
        with contextlib.suppress(UnicodeEncodeError):
            memory.put("packages", key, msgspec.msgpack.encode(made))
    return made


def _decoded(data: bytes | None) -> Rebuilt | None:
    try:
        return msgspec.msgpack.decode(data, type=Rebuilt) if data else None
    except msgspec.MsgspecError:
        return None
