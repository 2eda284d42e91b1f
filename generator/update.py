"""From a docs folder to a spec folder: read, merge, write. Knows no exchange: the reader is handed in."""

from __future__ import annotations

import contextlib
import re
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from generator import __version__
from generator.exchange import recover
from generator.findings import Failed, Finding, Where, error, errors, renamed
from generator.spec import guard, load
from generator.spec.check import closest
from generator.spec.merge import FINDINGS, LOCK, SCHEMA, Counts, OldSpec, merge
from generator.spec.model import Api, Endpoint, ErrorCode
from generator.spec.reading import Memory, Progress, Reader, Reading, located
from generator.spec.yamlio import line_of
from generator.tree import Changes, Tree, check, write

HAND_WRITTEN = ("api.yaml", "names.yaml", "corrections.yaml", "error_classes.yaml")
"""What people write in a spec folder."""

_MACHINE = re.compile(rf"endpoints/.*\.yaml|{re.escape(LOCK)}|{re.escape(FINDINGS)}|{re.escape(SCHEMA)}|errors\.yaml")

T = TypeVar("T")


class Prepared(msgspec.Struct, frozen=True, kw_only=True):
    """What is to become of a spec folder: ``tree`` is all that docmill writes there. Nothing is written yet.

    ``before`` are the files there that it was made of. ``findings`` name pages as they lie on the disk. ``bad_pages``
    are those that were passed over.
    """

    target: Path
    tree: Tree
    before: Mapping[str, bytes]
    counts: Counts
    findings: tuple[Finding, ...]
    bad_pages: tuple[str, ...]
    notes: tuple[Finding, ...] = ()


class Updated(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a spec folder."""

    counts: Counts
    changes: Changes
    findings: tuple[Finding, ...]
    bad_pages: tuple[str, ...]


def is_machine_written(path: str) -> bool:
    """Whether a file of a spec folder is docmill's to write."""
    return _MACHINE.fullmatch(path) is not None


def prepare(
    reader: Reader,
    docs: Path,
    spec: Path,
    *,
    exchange: str,
    into: Path | None = None,
    partial: bool = False,
    facts_only: bool = False,
    skip_bad: bool = False,
    accept: Collection[str] = (),
    memory: Memory | None = None,
    progress: Progress,
) -> Prepared:
    """Read ``docs`` for the spec folder, or for another one (``into``) made from its hand-written files.

    ``memory`` may know what earlier runs loaded. A full crawl that has lost more than a crawl loses does not pass,
    unless ``accept`` holds the sort of the loss.

    A folder ``into`` that is a spec already is updated: its own hand-written files, and what it knew, come first.

    Raises:
        Failed: something is wrong with the docs or the spec, all of it at once. With ``skip_bad`` bad pages alone do
            not raise: their endpoints stay as the spec last knew them, and the result names the pages.
    """
    target = spec if into is None else into
    notes = tuple(note for folder in dict.fromkeys((spec, target)) for note in recover(folder))
    _check_folders(docs, spec, into)
    wrong: list[Finding] = []
    folder_of = {name: target if (target / name).is_file() else spec for name in HAND_WRITTEN}
    api = _tried(lambda: _api(folder_of[load.API], exchange), wrong)
    names = _tried(lambda: load.load_names(folder_of[load.NAMES]), wrong)
    _tried(lambda: load.load_corrections(folder_of[load.CORRECTIONS]), wrong)
    _tried(lambda: load.load_error_classes(folder_of[load.ERROR_CLASSES]), wrong)
    old = _tried(lambda: _old(target, memory), wrong)
    reading = None
    if api is not None:
        reading = reader(docs, api, progress)
        wrong += _wrong_with(reading, docs, partial=partial, skip_bad=skip_bad)
        wrong += _unknown(accept, api)
    lost = [] if partial or reading is None or old is None else guard.lost_pages(reading, old.lock, accept)
    if wrong:
        wrong += _placed(lost, target)
    if wrong or reading is None or api is None or names is None or old is None:
        raise Failed(wrong)
    tool = f"docmill {__version__}"
    merged = merge(reading, old, api, names, partial=partial, facts_only=facts_only, tool=tool, accept=accept)
    merged = replace(merged, findings=_placed((*lost, *merged.findings), target))
    said = {_identity(finding) for finding in reading.findings}
    refused = [finding for finding in errors(merged.findings) if _identity(finding) not in said]
    bad = set(reading.bad_pages)
    bad.update(finding.where.file for finding in refused if finding.where.file in reading.pages)
    stopping = [finding for finding in refused if not (skip_bad and finding.where.file in bad)]
    if stopping:
        raise Failed(located(stopping, docs, reading))
    tree = dict(merged.files)
    if into is not None:
        tree.update(_hand_written(spec, into))
    return Prepared(
        target=target,
        tree=tree,
        before=old.texts,
        counts=merged.counts,
        findings=tuple(located(merged.findings, docs, reading)),
        bad_pages=tuple(sorted(bad)),
        notes=notes,
    )


def save(ready: Prepared) -> Updated:
    """Write what was prepared. Raises ``Failed``, the folder as it was, when something stands in the way."""
    changes = write(ready.tree, ready.target, owned=is_machine_written, before=ready.before)
    changes = replace(changes, notes=(*ready.notes, *changes.notes))
    return Updated(counts=ready.counts, changes=changes, findings=ready.findings, bad_pages=ready.bad_pages)


@contextlib.contextmanager
def staged(ready: Prepared) -> Iterator[Path]:
    """The spec folder as it would be, for as long as the context lasts: a place to try it out before it is written.

    Raises ``Failed`` when it is known already that it cannot be written. ``Failed`` that is raised in the context names
    the files by the place they would have.
    """
    check(ready.tree, ready.target, owned=is_machine_written, before=ready.before)
    with tempfile.TemporaryDirectory(prefix="docmill-") as temporary:
        folder = Path(temporary, "spec")
        for name in HAND_WRITTEN:
            if (ready.target / name).is_file():
                _put(folder / name, (ready.target / name).read_bytes())
        for name, content in ready.tree.items():
            _put(folder / name, content)
        try:
            yield folder
        except Failed as failed:
            raise Failed(renamed(failed.findings, folder, ready.target)) from None


def check_exchange(folder: Path, api: Api, exchange: str) -> None:
    """Raises ``Failed`` when the spec in the folder is another exchange's than the one that was asked for."""
    if api.exchange != exchange:
        file = folder / load.API
        where = Where(file.as_posix(), line_of(file.read_text("utf-8"), ("exchange",)), "exchange")
        what = f"the spec is of exchange {api.exchange!r}, not {exchange!r}"
        raise Failed([error("wrong-exchange", where, what, hint="name the exchange's own spec folder with --spec")])


def _put(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _check_folders(docs: Path, spec: Path, into: Path | None) -> None:
    wrong: list[Finding] = []
    if not docs.is_dir():
        what = "is a file, not a folder" if docs.exists() else "no such folder"
        wrong.append(error("no-docs", Where(str(docs)), what, hint="--docs takes a folder of docs pages"))
    if not (spec / load.API).is_file():
        hint = "a spec folder has an api.yaml; run from the project's folder or name the spec with --spec"
        wrong.append(error("no-spec", Where(str(spec)), "no spec folder: it has no api.yaml", hint=hint))
    if into is not None and into.exists() and not (into / load.API).is_file():
        hint = "name a new or empty folder, or a spec folder made by an earlier run"
        if not into.is_dir():
            wrong.append(error("not-ours", Where(str(into)), "is a file, not a folder", hint=hint))
        elif any(into.iterdir()):
            wrong.append(error("not-ours", Where(str(into)), "not empty, and no spec folder", hint=hint))
    if wrong:
        raise Failed(wrong)


def _tried(step: Callable[[], T], wrong: list[Finding]) -> T | None:
    """What the step returns; None when it fails, and then what it says joins the rest."""
    try:
        return step()
    except Failed as failed:
        wrong += failed.findings
        return None


def _api(folder: Path, exchange: str) -> Api:
    api = load.load_api(folder)
    check_exchange(folder, api, exchange)
    return api


class _Machine(msgspec.Struct, frozen=True):
    """What the machine-written files of a spec folder say."""

    endpoints: tuple[Endpoint, ...]
    errors: tuple[ErrorCode, ...]


def _old(spec: Path, memory: Memory | None) -> OldSpec:
    """The machine-written part of a spec folder; nothing of one that is not there yet."""
    key = load.content_key(spec) if memory else None
    known = _known(memory.get("specs", key)) if memory and key else None
    if known is None:
        known = _Machine(load.load_machine(spec)[0], load.load_errors(spec))
        if memory and key and load.content_key(spec) == key:
            with contextlib.suppress(OverflowError, UnicodeEncodeError):
                memory.put("specs", key, msgspec.msgpack.encode(known))
    names = {path.relative_to(spec).as_posix(): path for path in sorted(spec.rglob("*")) if path.is_file()}
    texts = {name: path.read_bytes() for name, path in names.items() if is_machine_written(name)}
    return OldSpec(endpoints=known.endpoints, errors=known.errors, lock=load.load_lock(spec), texts=texts)


def _known(data: bytes | None) -> _Machine | None:
    try:
        return msgspec.msgpack.decode(data, type=_Machine) if data else None
    except msgspec.MsgspecError:
        return None


def _wrong_with(reading: Reading, docs: Path, *, partial: bool, skip_bad: bool) -> list[Finding]:
    """What keeps a reading from being merged."""
    where = Where(docs.as_posix())
    hint = "--docs takes the folder that the pages were crawled into"
    if not reading.pages and not reading.bad_pages:
        return [error("no-pages", where, "there is no docs page in this folder", hint=hint)]
    passed = reading.bad_pages if skip_bad else ()
    wrong = [finding for finding in errors(reading.findings) if finding.where.file not in passed]
    if not (reading.endpoints or reading.bad_pages or partial):
        # In a full crawl every endpoint that is not found counts as gone.
        what = f"not one of {len(reading.pages)} pages documents an endpoint"
        wrong.append(error("no-endpoints", where, what, hint=f"{hint}; --partial takes a part of it"))
    return located(wrong, docs, reading)


def _unknown(accept: Collection[str], api: Api) -> list[Finding]:
    known = guard.sorts(api.prose)
    return [
        error("unknown-loss", Where("--accept"), f"there is no loss of {one!r}", hint=closest(one, known))
        for one in accept
        if one not in known
    ]


def _placed(findings: Iterable[Finding], target: Path) -> tuple[Finding, ...]:
    """The findings, those about the spec as a whole with its folder."""
    place = Where(target.as_posix())
    return tuple(one if one.where.file else replace(one, where=place) for one in findings)


def _identity(finding: Finding) -> tuple[str, Where, str]:
    """What stays of a finding when its endpoint gets a name."""
    return finding.code, finding.where, finding.what


def _hand_written(spec: Path, into: Path) -> Tree:
    """The hand-written files that the new folder lacks; those it has are somebody's and stay."""
    return {
        name: (spec / name).read_bytes()
        for name in HAND_WRITTEN
        if (spec / name).is_file() and not (into / name).exists()
    }
