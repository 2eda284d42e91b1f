"""Gives an endpoint of a spec folder another name: the one thing about it that is ours to choose. Knows no exchange."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from generator.findings import Failed, Where, error
from generator.inquiry import nearest
from generator.spec import dump, findings_file, load, yamledit, yamlio
from generator.spec.facts import facts_hash
from generator.spec.merge import FINDINGS, path_of
from generator.spec.model import Endpoint, Names
from generator.spec.naming import NAME, RESERVED, exception_key, name
from generator.tree import Changes, Tree, write


class Renamed(msgspec.Struct, frozen=True, kw_only=True):
    """An endpoint under its new name, the one it had, and the files that changed."""

    endpoint: Endpoint
    was: str
    changes: Changes


def rename(folder: Path, old: str, new: str) -> Renamed:
    """Call the endpoint ``old`` (``resource.operation`` or ``METHOD /path``) by the name ``new`` from now on.

    Its file moves, comments and all, and ``names.yaml`` gets the name, so that a spec made anew has it too. What else
    called the endpoint by its old name follows: corrections, the lock, findings.

    Raises:
        Failed: no such endpoint, no such name possible, or a comment stands at what would have to go; nothing is
            written.
    """
    api, names = load.load_api(folder), load.load_names(folder)
    endpoints, _ = load.load_machine(folder)
    endpoint = _endpoint(endpoints, old, folder)
    renamed = _named(endpoint, new, endpoints)
    before = _texts(folder, path_of(endpoint))
    text = before[path_of(endpoint)].decode()
    data = yamlio.loads(text, path_of(endpoint))
    data |= {"resource": renamed.resource, "operation": renamed.operation}
    tree: Tree = {path_of(renamed): yamledit.update(text, data, path_of(endpoint)).encode()}
    tree[load.NAMES] = _names(before[load.NAMES].decode(), names, renamed, api.path_prefix).encode()
    tree |= _bookkeeping(folder, before, endpoint, renamed)
    changes = write(tree, folder, owned=lambda path: path in before or path in tree, before=before)
    return Renamed(endpoint=renamed, was=endpoint.name, changes=changes)


def _endpoint(endpoints: Sequence[Endpoint], wanted: str, folder: Path) -> Endpoint:
    for one in endpoints:
        if wanted in {one.name, one.key}:
            return one
    hint = nearest(wanted, [name for one in endpoints for name in (one.name, one.key)])
    hint = hint or "write resource.operation, or method and path in quotes: 'GET /path'"
    raise Failed([error("no-endpoint", Where(folder.as_posix()), f"there is no endpoint {wanted}", hint=hint)])


def _named(endpoint: Endpoint, new: str, endpoints: Sequence[Endpoint]) -> Endpoint:
    """The endpoint under its new name. Raises ``Failed`` when nothing can be called that."""
    resource, _, operation = new.partition(".")
    wrong = [word for word in (resource, operation) if not NAME.fullmatch(word) or "__" in word or word in RESERVED]
    if wrong:
        hint = "a name is resource.operation, each in snake_case, and no word of Python's"
        what = f"{new!r} can name no endpoint" + (f": {wrong[0]!r} cannot be a name" if "." in new else "")
        raise Failed([error("bad-name", Where(new), what, hint=hint)])
    for one in endpoints:
        if one.name == new:
            what = "has that name already" if one is endpoint else f"{new} is the name of `{one.key}`"
            raise Failed([error("name-taken", Where(endpoint.name), what, hint="choose another name")])
    return replace(endpoint, resource=resource, operation=operation)


def _texts(folder: Path, file: str) -> dict[str, bytes]:
    """The files that hold an endpoint's name, as they are."""
    paths = (file, load.NAMES, load.CORRECTIONS, load.LOCK, FINDINGS)
    return {path: (folder / path).read_bytes() for path in paths if (folder / path).is_file()}


def _names(text: str, names: Names, endpoint: Endpoint, path_prefix: str) -> str:
    """``names.yaml`` with the name: an exception, unless the path alone gives it."""
    key = exception_key(endpoint.method, endpoint.path, path_prefix)
    plain = name(endpoint.method, endpoint.path, replace(names, operations={}), path_prefix)
    if key not in names.operations and (plain.resource, plain.operation) == (endpoint.resource, endpoint.operation):
        return text
    same_resource = plain.resource == endpoint.resource and not plain.findings
    data: dict[str, Any] = yamlio.loads(text, load.NAMES)
    given = endpoint.operation if same_resource else endpoint.name
    data["operations"] = {**data.get("operations", {}), key: given}
    return yamledit.update(text, data, load.NAMES)


def _bookkeeping(folder: Path, before: dict[str, bytes], was: Endpoint, renamed: Endpoint) -> Tree:
    """What else calls an endpoint by its name."""
    tree: Tree = {}
    if load.CORRECTIONS in before:
        text = before[load.CORRECTIONS].decode()
        for index, correction in enumerate(load.load_corrections(folder)):
            if correction.endpoint == was.name:
                text = yamledit.replace_text(text, (index, "endpoint"), renamed.name, load.CORRECTIONS)
        tree[load.CORRECTIONS] = text.encode()
    lock = load.load_lock(folder)
    if lock is not None:
        entries = dict(lock.endpoints)
        if (entry := entries.pop(was.name, None)) is not None:
            entries[renamed.name] = replace(entry, facts=facts_hash(renamed))
        entries = dict(sorted(entries.items()))
        fresh = dump.lock_yaml(replace(lock, endpoints=entries))
        tree[load.LOCK] = yamledit.rewrite(before[load.LOCK].decode(), fresh, load.LOCK).encode()
    if FINDINGS in before:
        blocks = findings_file.parse(before[FINDINGS].decode(errors="replace"))
        blocks = [replace(one, endpoint=renamed.name) if one.endpoint == was.name else one for one in blocks]
        tree[FINDINGS] = findings_file.render(blocks).encode()
    return tree
