"""Reads a spec folder. Strict: whatever is wrong is said with file and line, everything at once."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

import msgspec

from generator.findings import Failed, Finding, Where, error, errors, warning
from generator.spec import check, committed, correct, yamlio
from generator.spec.check import Problem
from generator.spec.facts import errors_hash, facts_hash
from generator.spec.handedit import correction_for
from generator.spec.model import Api, Correction, Endpoint, ErrorClasses, ErrorCode, Lock, Names, Spec
from generator.spec.yamlio import dotted

API = "api.yaml"
NAMES = "names.yaml"
CORRECTIONS = "corrections.yaml"
LOCK = "lock.yaml"
ERRORS = "errors.yaml"
ERROR_CLASSES = "error_classes.yaml"
ENDPOINTS = "endpoints"
_LOADED = frozenset({API, NAMES, CORRECTIONS, LOCK, ERRORS, ERROR_CLASSES})
_TIMES = re.compile(rb'"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}"')

_EXPLAINED = 5
"""For how many hand-edited files the edit is looked for; more than that were not edited by hand."""

T = TypeVar("T")


def load_spec(folder: Path, *, partial: bool = False) -> tuple[Spec, tuple[Finding, ...]]:
    """The spec of a folder, corrections applied, and what is to be said about it (no errors).

    In a ``partial`` spec, and in one whose lock does not say that a full crawl was read, a correction without its
    endpoint is a warning, and safe POSTs are not looked for: most of them are not there. Elsewhere one that is missing
    is a warning: nothing is sent again that should not be.

    Raises:
        Failed: with every finding of every file, if one of them is an error.
    """
    reader = _Reader()
    api = reader.api(folder)
    if (folder / NAMES).exists():
        reader.names(folder)
    corrections = reader.corrections(folder)
    machine, lock = reader.machine(folder)
    codes = reader.error_codes(folder, lock)
    classes = reader.error_classes(folder, codes)
    # Corrections are judged against whole specs: one for an endpoint that could not be read would be called unmatched.
    if not errors(reader.findings):
        partial = partial or lock is None or not lock.complete
        shown = (folder / CORRECTIONS).as_posix()
        endpoints, findings = correct.apply(
            machine, corrections, partial=partial, file=shown, places=_Places(folder, reader.texts)
        )
        reader.findings += findings
        if endpoints != machine:
            reader.twins(folder, endpoints)
        machine = endpoints
        if api is not None and not partial:
            reader.safe_posts(folder, api, machine)
    reader.finish()
    assert api is not None  # noqa: S101 - its absence is an error
    return Spec(api=api, endpoints=machine, errors=codes, error_classes=classes), tuple(reader.findings)


def content_key(folder: Path) -> bytes | None:
    """A hash of all that a spec folder says: of its files by name, but for the dates in the lock.

    None when a file can't be read: loading the folder will say which.
    """
    files = {name: folder / name for name in _LOADED if (folder / name).is_file()}
    for parent, _, names in os.walk(folder / ENDPOINTS):
        inside = Path(parent).relative_to(folder).as_posix()
        files.update((f"{inside}/{name}", Path(parent, name)) for name in names)
    found = hashlib.sha256()
    for name, path in sorted(files.items()):
        try:
            data = path.read_bytes()
        except OSError:
            return None
        said = _TIMES.sub(b"", data) if name == LOCK else data
        found.update(f"{name}\0{len(said)}\0".encode("utf-8", "surrogateescape") + said)
    return found.digest()


def load_machine(folder: Path) -> tuple[tuple[Endpoint, ...], tuple[Finding, ...]]:
    """The endpoints as the files have them, without corrections, sorted by name; none if there is no such folder yet.

    Raises:
        Failed: as ``load_spec``.
    """
    reader = _Reader()
    endpoints, _ = reader.machine(folder)
    reader.finish()
    return endpoints, tuple(reader.findings)


def load_errors(folder: Path) -> tuple[ErrorCode, ...]:
    """``errors.yaml``; empty without it.

    Raises:
        Failed: with everything that is wrong with it, or because its facts were edited by hand.
    """
    reader = _Reader()
    codes = reader.error_codes(folder, reader.lock(folder))
    reader.finish()
    return codes


def load_error_classes(folder: Path) -> ErrorClasses:
    """``error_classes.yaml``; empty without it. Raises ``Failed`` with everything that is wrong with it."""
    reader = _Reader()
    classes = reader.error_classes(folder)
    reader.finish()
    return classes


def load_api(folder: Path) -> Api:
    """``api.yaml``. Raises ``Failed`` with everything that is wrong with it."""
    reader = _Reader()
    api = reader.api(folder)
    reader.finish()
    assert api is not None  # noqa: S101 - its absence is an error
    return api


def load_names(folder: Path) -> Names:
    """``names.yaml``. Raises ``Failed`` with everything that is wrong with it."""
    reader = _Reader()
    names = reader.names(folder)
    reader.finish()
    assert names is not None  # noqa: S101 - its absence is an error
    return names


def load_corrections(folder: Path) -> tuple[Correction, ...]:
    """``corrections.yaml``, a list; empty without it. Raises ``Failed`` with everything that is wrong with it."""
    reader = _Reader()
    corrections = reader.corrections(folder)
    reader.finish()
    return corrections


def load_lock(folder: Path) -> Lock | None:
    """``lock.yaml``; None if there is none yet. Raises ``Failed`` with everything that is wrong with it."""
    reader = _Reader()
    lock = reader.lock(folder)
    reader.finish()
    return lock


def load_endpoint(path: Path) -> Endpoint:
    """One endpoint file, wherever it is. Raises ``Failed`` with everything that is wrong with it."""
    reader = _Reader()
    endpoint = reader.record(path, Endpoint, check.sense)
    reader.finish()
    assert endpoint is not None  # noqa: S101 - its absence is an error
    return endpoint


class _Reader:
    """Reads files one after the other and keeps what is wrong with them."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.texts: dict[Path, str] = {}

    def finish(self) -> None:
        """Raises ``Failed`` if there is an error among the findings."""
        if errors(self.findings):
            raise Failed(self.findings)

    def api(self, folder: Path) -> Api | None:
        return self.record(folder / API, Api, check.api)

    def names(self, folder: Path) -> Names | None:
        return self.record(folder / NAMES, Names, check.names)

    def corrections(self, folder: Path) -> tuple[Correction, ...]:
        path = folder / CORRECTIONS
        if not path.exists():
            return ()
        return self.record(path, tuple[Correction, ...], lambda _: [], empty=()) or ()

    def lock(self, folder: Path) -> Lock | None:
        path = folder / LOCK
        return self.record(path, Lock, lambda _: []) if path.exists() else None

    def machine(self, folder: Path) -> tuple[tuple[Endpoint, ...], Lock | None]:
        """The endpoints sorted by name, and the lock; edited facts and twins are findings."""
        endpoints = []
        for path in self._files(folder / ENDPOINTS):
            endpoint = self.record(path, Endpoint, check.sense)
            if endpoint is not None and self._in_place(path, endpoint):
                endpoints.append(endpoint)
        endpoints.sort(key=lambda endpoint: (endpoint.resource, endpoint.operation))
        self.twins(folder, endpoints)
        lock = self.lock(folder)
        self._edits(folder, endpoints, lock)
        return tuple(endpoints), lock

    def error_codes(self, folder: Path, lock: Lock | None) -> tuple[ErrorCode, ...]:
        """The error codes in the order of the file; edited facts are a finding."""
        path = folder / ERRORS
        locked = lock.errors if lock is not None else None
        shown = (folder / LOCK).as_posix()
        if not path.exists():
            if locked is not None:
                what = f"{shown} knows of error codes, and their file is not there any more"
                hint = f"git checkout {path.as_posix()}, or ingest"
                self.findings.append(warning("file-gone", Where(path.as_posix()), what, hint=hint))
            return ()
        codes = self.record(path, tuple[ErrorCode, ...], check.errors, empty=())
        if codes is None:
            return ()
        if locked is None:
            what = f"the error codes are not in {shown}: edits by hand would not be noticed"
            self.findings.append(warning("not-locked", Where(path.as_posix()), what, hint="docmill ingest writes it"))
        elif locked.facts != errors_hash(codes):
            what = "facts were edited by hand: this file is written by docmill, and the next run would undo it"
            hint = f"take the edit back (git checkout {path.as_posix()})"
            self._error("edited-by-hand", Where(path.as_posix()), what, hint)
        return codes

    def error_classes(self, folder: Path, documented: tuple[ErrorCode, ...] = ()) -> ErrorClasses:
        """Which exception a code becomes; a code that is not among the ``documented`` ones, if any, is a warning.

        No error, for the exchange may send what its docs dropped.
        """
        path = folder / ERROR_CLASSES
        if not path.exists():
            return ErrorClasses()
        classes = self.record(path, ErrorClasses, check.error_classes, empty=ErrorClasses()) or ErrorClasses()
        for one in check.undocumented(classes, documented) if documented else ():
            line = yamlio.line_of(self.texts[path], one.path)
            where = Where(path.as_posix(), line, dotted(one.path))
            self.findings.append(warning(one.code, where, one.what, hint=one.hint))
        return classes

    def _files(self, folder: Path) -> list[Path]:
        """The endpoint files, sorted; what else lies there is a finding, but for hidden files."""
        if not folder.exists():
            return []
        found = []
        for parent, folders, files in os.walk(folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            depth = len(Path(parent).relative_to(folder).parts)
            for name in sorted(files):
                path = Path(parent, name)
                if name.startswith("."):
                    continue
                if depth == 1 and name.endswith(".yaml"):
                    found.append(path)
                else:
                    hint = f"endpoint files are {ENDPOINTS}/<resource>/<operation>.yaml; move or delete this one"
                    self._error("file-misplaced", Where(path.as_posix()), "no endpoint file belongs here", hint)
        return found

    def _in_place(self, path: Path, endpoint: Endpoint) -> bool:
        if path.parts[-2:] == (endpoint.resource, f"{endpoint.operation}.yaml"):
            return True
        text = self.texts[path]
        where = Where(path.as_posix(), yamlio.line_of(text, ("resource",)), "resource")
        what = f"the file of `{endpoint.name}` lies where `{path.parent.name}.{path.stem}` would"
        self._error("file-misplaced", where, what, f"move it to {endpoint.resource}/{endpoint.operation}.yaml")
        return False

    def twins(self, folder: Path, endpoints: Iterable[Endpoint]) -> None:
        """Errors for files that describe the same endpoint."""
        first: dict[str, Endpoint] = {}
        for endpoint in endpoints:
            twin = first.setdefault(endpoint.key, endpoint)
            if twin is not endpoint:
                where = _Places(folder, self.texts).endpoint(endpoint, ("path",))
                what = f"`{endpoint.key}` is described here and in {_file(folder, twin).as_posix()}"
                self._error("endpoint-twice", where, what, "delete one of the two", endpoint.name)

    def safe_posts(self, folder: Path, api: Api, endpoints: Iterable[Endpoint]) -> None:
        """Warnings for safe POSTs that are no endpoint: a mistyped one makes a harmless call count as a write."""
        known = {endpoint.key for endpoint in endpoints if endpoint.method == "POST"}
        path = folder / API
        for index, post in enumerate(api.safe_posts):
            if post not in known:
                at = ("safe_posts", index)
                where = Where(path.as_posix(), yamlio.line_of(self.texts[path], at), dotted(at))
                near = get_close_matches(post, known, n=1, cutoff=0.9)
                hint = f"did you mean {near[0]}?" if near else "take it out, or leave it if other crawls have it"
                self.findings.append(warning("safe-post-unmatched", where, f"no endpoint `{post}`", hint=hint))

    def _edits(self, folder: Path, endpoints: Iterable[Endpoint], lock: Lock | None) -> None:
        locked = {} if lock is None else lock.endpoints
        shown = (folder / LOCK).as_posix()
        explained = 0
        known = set()
        for endpoint in endpoints:
            known.add(endpoint.name)
            entry = locked.get(endpoint.name)
            path = _file(folder, endpoint)
            if entry is None:
                if lock is not None:
                    what = f"`{endpoint.name}` is not in {shown}: edits by hand would not be noticed"
                    where = Where(path.as_posix())
                    self.findings.append(warning("not-locked", where, what, hint="ingest it", endpoint=endpoint.name))
            elif entry.facts != facts_hash(endpoint):
                explained += 1
                hint = f"take the edit back (git checkout {path.as_posix()}) and write a correction into {CORRECTIONS}"
                if explained <= _EXPLAINED:
                    command, was = self._correct(folder), _committed(path)
                    hint = correction_for(endpoint, entry.facts, path.as_posix(), command, was)
                what = "facts were edited by hand: this file is written by docmill, and the next run would undo it"
                self._error("edited-by-hand", Where(path.as_posix()), what, hint, endpoint.name)
        if lock is None and known:
            what = "there is no lock: edits by hand would not be noticed"
            self.findings.append(warning("not-locked", Where(shown), what, hint="docmill ingest writes it"))
        for name in sorted(locked.keys() - known):
            if not errors(self.findings):  # else its file may be one of those that could not be read
                what = f"`{name}` has no file any more"
                self.findings.append(warning("file-gone", Where(shown, 0, name), what, hint="git checkout, or ingest"))

    def _correct(self, folder: Path) -> list[str]:
        """The command that writes a correction into the folder."""
        try:
            data = yamlio.loads((folder / API).read_text("utf-8"), API)
        except (OSError, UnicodeDecodeError, Failed):
            data = None
        exchange = data.get("exchange") if isinstance(data, dict) else None
        name = exchange if isinstance(exchange, str) else "<exchange>"
        usual = folder == Path("spec") / name
        return ["docmill", "correct", *([] if usual else ["--spec", folder.as_posix()]), name]

    def _error(self, code: str, where: Where, what: str, hint: str, endpoint: str = "") -> None:
        self.findings.append(error(code, where, what, hint=hint, endpoint=endpoint))

    def record(
        self, path: Path, kind: type[T], sense: Callable[[T], list[Problem]], *, empty: T | None = None
    ) -> T | None:
        """The file as a record; None, with findings, if it is none. ``empty`` is what an empty file means."""
        shown = path.as_posix()
        text = self._text(path, shown)
        if text is None:
            return None
        self.texts[path] = text
        try:
            data = yamlio.loads(text, shown)
        except Failed as failed:
            self.findings += failed.findings
            return None
        if data is None:
            if empty is None:
                self._error("empty-file", Where(shown), "the file is empty", "restore it, or delete it")
            return empty
        record: T | None = None
        try:
            record = msgspec.convert(data, kind)
        except msgspec.ValidationError as problem:
            problems = check.shape(data, kind) or [Problem("wrong-type", (), str(problem))]
        else:
            # msgspec takes an optional key's null for absent; the contract has one way to say it.
            problems = check.shape(data, kind) if "null" in text else []
            problems = problems or sense(record)
        if not problems:
            return record
        lines = yamlio.lines(text)
        for one in problems:
            where = Where(shown, _line(lines, one.path), dotted(one.path))
            self._error(one.code, where, one.what, one.hint, getattr(record, "name", ""))
        return None

    def _text(self, path: Path, shown: str) -> str | None:
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            self._error("no-file", Where(shown), "there is no such file", "is this the folder of a spec?")
        except OSError as problem:
            self._error("unreadable", Where(shown), f"cannot be read: {problem.strerror}", "look at its permissions")
        else:
            try:
                return content.decode()
            except UnicodeDecodeError as problem:
                line = content.count(b"\n", 0, problem.start) + 1
                what = f"not UTF-8: byte 0x{content[problem.start]:02X}"
                self._error("not-utf8", Where(shown, line), what, "save the file as UTF-8")
        return None


def _committed(path: Path) -> Endpoint | None:
    """The endpoint as its file was committed."""
    text = committed.text_of(path)
    try:
        return None if text is None else msgspec.convert(yamlio.loads(text, ""), Endpoint)
    except (Failed, msgspec.ValidationError):
        return None


class _Places:
    """Lines for the findings of corrections."""

    def __init__(self, folder: Path, texts: dict[Path, str]) -> None:
        self._folder = folder
        self._texts = texts

    def correction(self, index: int) -> Where:
        return self._where(self._folder / CORRECTIONS, (index,))

    def endpoint(self, endpoint: Endpoint, path: yamlio.Path) -> Where:
        return self._where(_file(self._folder, endpoint), path)

    def _where(self, file: Path, path: yamlio.Path) -> Where:
        return Where(file.as_posix(), yamlio.line_of(self._texts.get(file, ""), path), dotted(path))


def _line(lines: dict[yamlio.Path, int], path: yamlio.Path) -> int:
    """The line of a place, or of what would hold it."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def _file(folder: Path, endpoint: Endpoint) -> Path:
    return folder / ENDPOINTS / endpoint.resource / f"{endpoint.operation}.yaml"
