"""What people compare: a spec folder, a folder of docs pages, or a spec folder in a git revision."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Container, Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

import msgspec
from msgspec.structs import replace

from generator.changes.shares import Side, named_like
from generator.exchange import recover
from generator.findings import Failed, Finding, Severity, Where, clip, error, warning
from generator.revision import extracted
from generator.spec import load
from generator.spec.model import Endpoint
from generator.spec.reading import Progress, Reader
from generator.update import prepare, staged

_HINT = "give a spec folder, a folder of docs pages, a git revision (HEAD~1, v1.2.0), or REVISION:FOLDER"

ReaderOf: TypeAlias = Callable[[str], Reader]
"""The reader of an exchange's docs, by the exchange's name."""


class Sides(msgspec.Struct, frozen=True, kw_only=True):
    """Both sides, what today's code reads in the old side's docs, and what is to be said about them."""

    old: Side
    new: Side
    reread: Side | None = None
    findings: tuple[Finding, ...] = ()


class _Opened(msgspec.Struct, frozen=True, kw_only=True):
    side: Side
    folder: Path
    """Where the files that people wrote are."""
    docs: bool = False


class Opener:
    """Opens sides; folders of its own are gone when its context ends."""

    def __init__(self, spec: Path, reader_of: ReaderOf, progress: Progress, *, partial: bool = False) -> None:
        self._spec, self._reader_of, self._progress, self._partial = spec, reader_of, progress, partial
        self._stack = contextlib.ExitStack()
        self._notes: list[Finding] = []

    @contextlib.contextmanager
    def _context(self) -> Iterator[None]:
        with self._stack:
            yield

    def open(self, old: str, new: str, old_docs: Path | None = None) -> Sides:
        """Both sides.

        Docs are read with the settings of the other side where that is a spec, else with those of the spec folder;
        their endpoints have the names of the other side, and what that side keeps as deprecated is kept.

        Raises:
            Failed: one of them is none, or something in it cannot be read.
        """
        with self._context():
            sides = [self._spec_side(what) for what in (old, new)]
            before, after = sides
            if before is None:
                before = self._docs_side(Path(old), after)
            if after is None:
                after = self._docs_side(Path(new), before)
            if before.docs:
                side = named_like(before.side, after.side)
                before = replace(before, side=_filled(side, after.side) if self._partial else side)
            if after.docs:
                side = _kept(after.side, before.side)
                after = replace(after, side=_filled(side, before.side) if self._partial else side)
            reread = None
            if old_docs is not None:
                reread = self._reread(old_docs, before)
            elif before.docs:
                # Today's code has just read them.
                reread = before.side
        if before.side.api.exchange != after.side.api.exchange:
            what = f"is of exchange {after.side.api.exchange!r}, the old side of {before.side.api.exchange!r}"
            raise Failed([error("wrong-exchange", Where(clip(new)), what)])
        doubts = dict.fromkeys(one for each in (before, after) for one in _doubts(each.side))
        return Sides(old=before.side, new=after.side, reread=reread, findings=(*self._notes, *doubts))

    def _spec_side(self, what: str) -> _Opened | None:
        """A spec folder or a revision; None for docs."""
        if not what:
            raise Failed([error("no-side", Where("?"), "an empty name is no folder, and no git revision", hint=_HINT)])
        path = Path(what)
        self._notes += recover(path)
        if path.is_dir() and not (path / load.API).is_file():
            return None
        if path.exists() and not path.is_dir():
            raise Failed([error("no-side", Where(clip(what)), "is a file, not a folder", hint=_HINT)])
        folder = path
        if not path.is_dir():
            folder = self._revision(what)
            if not (folder / load.API).is_file():
                what_is = f"there is no spec folder there: it has no {load.API}"
                raise Failed([error("no-spec", Where(clip(what)), what_is, hint="name it: REVISION:FOLDER")])
        return _Opened(side=_loaded(folder, what), folder=folder)

    def _revision(self, what: str) -> Path:
        """The folder as a revision has it: the spec folder, or the one behind a colon."""
        revision, colon, name = what.partition(":")
        into = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="docmill-")))
        try:
            return extracted(Path(name) if colon else self._spec, revision, into)
        except Failed as failed:
            said = "; ".join(one.what for one in failed.findings)
            raise Failed([error("no-side", Where(clip(what)), f"is no folder, and git: {said}", hint=_HINT)]) from None

    def _reread(self, docs: Path, old: _Opened) -> Side:
        """What today's code reads in the docs that the old side was read from; of pages they lack, what it was."""
        side = named_like(self._docs_side(docs, old, partial=True).side, old.side)
        then, now = dict(old.side.pages or {}), dict(side.pages or {})
        others = sorted(page for page in then.keys() | now.keys() if then.get(page) != now.get(page))
        if others and old.side.pages is not None:
            what = f"{len(others)} of {len({*then, *now})} pages are not those that {old.side.label} was read from"
            hint = "changes of the docs between the two count as docmill's"
            shown = ", ".join(others)
            self._notes.append(warning("other-docs", Where(docs.as_posix()), what, excerpt=shown, hint=hint))
        return _filled(side, old.side, besides=now)

    def _docs_side(self, docs: Path, other: _Opened | None, *, partial: bool | None = None) -> _Opened:
        """What today's code reads in docs, with the settings and corrections of another side."""
        settings = self._spec if other is None else other.folder
        exchange = load.load_api(settings).exchange
        into = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="docmill-")), "spec")
        ready = prepare(
            self._reader_of(exchange),
            docs,
            settings,
            exchange=exchange,
            into=into,
            partial=self._partial if partial is None else partial,
            progress=self._progress,
        )
        with staged(ready) as folder:
            # What `into` would have got from the settings' folder is part of what was prepared.
            side = _loaded(folder, docs.as_posix())
        return _Opened(side=side, folder=settings, docs=True)


def _loaded(folder: Path, label: str) -> Side:
    lock = load.load_lock(folder)
    return Side(
        label=_label(label, "" if lock is None else lock.date),
        api=load.load_api(folder),
        endpoints=load.load_machine(folder)[0],
        corrections=load.load_corrections(folder),
        errors=load.load_errors(folder),
        error_classes=load.load_error_classes(folder),
        pages=None if lock is None else lock.pages,
    )


def _label(what: str, date: str) -> str:
    """How a side is called in reports: without the way to it on this machine, and with the date of its docs."""
    name = Path(what).name if Path(what).is_absolute() else what
    day = date[:10]
    return clip(name if not day or day in name else f"{name} (docs of {day})")


def _kept(docs: Side, other: Side) -> Side:
    """The side read from docs with the names of the other, and with what that one keeps although docs had lost it."""
    side = named_like(docs, other)
    known = {one.key for one in side.endpoints}
    pages = other.pages or {}
    gone = [one for one in other.endpoints if one.deprecated and one.key not in known and one.page not in pages]
    return replace(side, endpoints=_sorted([*side.endpoints, *gone]))


def _filled(docs: Side, other: Side, besides: Container[str] = ()) -> Side:
    """The side read from some pages, and what the other says of all pages but ``besides``."""
    known = {one.key for one in docs.endpoints}
    unread = [one for one in other.endpoints if one.key not in known and one.page not in besides]
    return replace(docs, endpoints=_sorted([*docs.endpoints, *unread]), errors=docs.errors or other.errors)


def _sorted(endpoints: Iterable[Endpoint]) -> tuple[Endpoint, ...]:
    return tuple(sorted(endpoints, key=lambda one: (one.resource, one.operation)))


def _doubts(side: Side) -> Iterator[Finding]:
    """Corrections that are not in force there, though their docs are not right: a comparison is no reason to stop."""
    for one in side.problems():
        if one.code != "correction-fulfilled":
            where = replace(one.where, file=f"{side.label}: {one.where.file}")
            yield replace(one, severity=Severity.WARNING, where=where)
