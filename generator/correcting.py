"""Writes corrections, and says what the docs make of those there are. Knows no exchange."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import inspect

from generator.findings import Failed, Finding, Where, clip, error
from generator.inquiry import nearest
from generator.spec import corrections_file, load, yamlio
from generator.spec.correct import ABSENT_WORD, Judged, State, apply, states
from generator.spec.model import Correction, Endpoint
from generator.spec.places import ABSENT, NoPlaceError, Place, attributes, find, identity, name_of, plain
from generator.spec.yamlio import flow, one_line
from generator.tree import write

_PROSE = frozenset({"doc", "notes"})
_ORDER = list(State)
"""From what is well to what is not."""
_WRONG = frozenset({State.STALE, State.UNMATCHED, State.INVALID})


class Corrected(msgspec.Struct, frozen=True, kw_only=True):
    """A correction that was written: where, and the one that it replaced."""

    file: Path
    line: int
    correction: Correction
    replaced: Correction | None = None


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A correction in the file, what the docs make of it, and whether a build would stop for it."""

    line: int
    judged: Judged
    stops: bool


def correct(folder: Path, place: str, value: str, *, why: str, after: str | None = None) -> Corrected:
    """Write one correction into the folder's file: at ``place`` the docs are wrong, and ``value`` is right.

    ``place`` is ``resource.operation.`` and a place in the endpoint, or ``METHOD /path``, a blank and the place;
    ``value`` is YAML on one line, ``absent`` for nothing. What the docs say is taken from the spec. A correction of the
    same place is replaced. Files of the docs' own facts are never touched.

    Raises:
        Failed: it would not be in force, or would make another one of the file wrong; nothing is written.
    """
    file = folder / load.CORRECTIONS
    endpoints, _ = load.load_machine(folder)
    known = load.load_corrections(folder)
    before = file.read_bytes() if file.exists() else None
    text = (before or b"").decode()
    endpoint, at = _endpoint(endpoints, place, folder)
    ours = _value(value)
    wanted = Correction(endpoint=endpoint.name, at=at, expects=ABSENT_WORD, value=ours, after=after, why=_why(why))
    index = _same_place(endpoints, known, endpoint, at)
    if index is not None:  # as it is spelled there, or a comment at it would stand at something else
        wanted = msgspec.structs.replace(wanted, endpoint=known[index].endpoint, at=known[index].at)
    earlier = known if index is None else known[:index]
    found = _found(endpoints, earlier, endpoint, wanted)
    said = ABSENT_WORD if found.found is ABSENT else _as_much(found.found, ours, found.kind)
    wanted = msgspec.structs.replace(wanted, expects=said)
    after_all = [*known, wanted] if index is None else [*known[:index], wanted, *known[index + 1 :]]
    _judge(endpoints, known, after_all, len(known) if index is None else index, file)
    new = corrections_file.written(text, wanted, index, file.as_posix())
    write(
        {load.CORRECTIONS: new.encode()},
        folder,
        owned=lambda path: path == load.CORRECTIONS,
        before={} if before is None else {load.CORRECTIONS: before},
    )
    line = yamlio.line_of(new, (len(known) if index is None else index,))
    return Corrected(file=file, line=line, correction=wanted, replaced=None if index is None else known[index])


def listed(folder: Path) -> list[Listed]:
    """Every correction of a folder with its state, in the order of the file.

    Raises:
        Failed: the folder's files cannot be read.
    """
    file = folder / load.CORRECTIONS
    endpoints, _ = load.load_machine(folder)
    lock = load.load_lock(folder)
    partial = lock is None or not lock.complete
    lines = yamlio.lines(file.read_text("utf-8")) if file.exists() else {}
    harmless = {State.IN_FORCE, State.FULFILLED, *([State.UNMATCHED] if partial else [])}
    return [
        Listed(line=lines.get((one.index,), 1), judged=one, stops=one.state not in harmless)
        for one in states(endpoints, load.load_corrections(folder))
    ]


def as_data(found: Iterable[Listed]) -> list[dict[str, Any]]:
    """The corrections for tools."""
    return [
        {
            "line": one.line,
            "state": one.judged.state.value,
            "stops": one.stops,
            **msgspec.to_builtins(one.judged.correction),
            "docs": one.judged.docs,
            "what": one.judged.what,
            "hint": one.judged.hint,
        }
        for one in found
    ]


def as_text(found: Sequence[Listed], file: Path) -> str:
    """The corrections for people: the worst first, each with its line, what the docs say, what we say, and why."""
    if not found:
        return f"{file}: no corrections\n"
    lines: list[str] = []
    for one in sorted(found, key=lambda one: -_ORDER.index(one.judged.state)):
        correction = one.judged.correction
        lines.append(f"{one.judged.state.value}: {correction.endpoint} {correction.at}  ({file}:{one.line})")
        if one.judged.state in {State.IN_FORCE, State.FULFILLED, State.STALE}:
            lines.append(f"    docs: {clip(one.judged.docs)}")
        if one.judged.state is State.STALE:
            lines.append(f"    expected: {clip(_shown(correction.expects))}")
        lines.append(f"    ours: {clip(_shown(correction.value))}")
        lines.append(f"    why: {clip(correction.why)}")
        if one.judged.what:
            hint = f"; {one.judged.hint}" if one.judged.hint else ""
            lines.append(f"    problem: {clip(one.judged.what + hint)}")
    counts = ", ".join(
        f"{sum(one.judged.state is state for one in found)} {state.value}"
        for state in _ORDER
        if any(one.judged.state is state for one in found)
    )
    return "\n".join([*lines, f"{len(found)} correction{'' if len(found) == 1 else 's'}: {counts}", ""])


def changed(done: Corrected) -> str:
    """What was written, on a line or two."""
    one = done.correction
    line = f"{done.file}:{done.line}: {one.endpoint} {one.at}: {clip(_shown(one.expects))} -> {clip(_shown(one.value))}"
    if done.replaced is None:
        return f"{line}\n"
    return f"{line}\n    instead of the correction that was there, to {clip(_shown(done.replaced.value))}\n"


def _shown(value: Any) -> str:
    return flow(one_line(value)) or str(value)


def _endpoint(endpoints: Sequence[Endpoint], place: str, folder: Path) -> tuple[Endpoint, str]:
    """The endpoint of a place, and the rest of the text."""
    head, at = _split(place)
    for one in endpoints:
        if head in {one.name, one.key}:
            if not at:
                hint = f"add a place, such as {one.name}.auth or {one.name}.response.fields"
                raise Failed([error("no-place", Where(place), "names an endpoint, and no place in it", hint=hint)])
            return one, at
    what = f"there is no endpoint {clip(head)}"
    hint = nearest(head, [name for one in endpoints for name in (one.name, one.key)])
    hint = hint or "write resource.operation.place, or method, path and place in quotes: 'GET /path auth'"
    raise Failed([error("no-endpoint", Where(folder.as_posix()), what, hint=hint)])


def _split(place: str) -> tuple[str, str]:
    words = place.split(None, 2)
    if len(words) > 1 and words[0].isupper() and words[1].startswith("/"):
        return " ".join(words[:2]), words[2] if len(words) > 2 else ""
    names = place.split(".", 2)
    return ".".join(names[:2]), names[2] if len(names) > 2 else ""


def _value(text: str) -> Any:
    try:
        value = yamlio.loads(text, "VALUE")
    except Failed as failed:
        hint = "the value is YAML on one line: text that looks like something else goes in quotes within the quotes"
        raise Failed([msgspec.structs.replace(one, hint=f"{hint}, '\"012\"'") for one in failed.findings]) from None
    if value is None:
        hint = "`absent` takes away what is there"
        raise Failed([error("no-value", Where("VALUE"), "nothing, where a value is due", hint=hint)])
    return value


def _why(text: str) -> str:
    if not text.strip():
        hint = "say how you know: what the exchange answered, or who said so, and when"
        raise Failed([error("no-reason", Where("--why"), "a correction needs a reason", hint=hint)])
    return text.strip()


def _same_place(endpoints: Iterable[Endpoint], known: Sequence[Correction], endpoint: Endpoint, at: str) -> int | None:
    """Which correction of the file is about the place, however it is spelled there."""
    judged = [one for one in states(endpoints, known) if one.correction.endpoint in {endpoint.name, endpoint.key}]
    for one in judged:
        if one.correction.at == at:
            return one.index
    try:
        here = find(_builtins(endpoint), at)
    except NoPlaceError:
        return None
    paths = {one.path: one.index for one in judged if one.path and one.state in {State.IN_FORCE, State.STALE}}
    return paths.get(here.path) if here.name is None else None


def _builtins(endpoint: Endpoint) -> Any:
    return msgspec.json.decode(msgspec.json.encode(endpoint))


def _found(
    endpoints: Iterable[Endpoint], earlier: Sequence[Correction], endpoint: Endpoint, wanted: Correction
) -> Place:
    """What is at the place once the corrections before it are applied."""
    current, _ = apply(endpoints, earlier, partial=True, file=load.CORRECTIONS)
    (now,) = [one for one in current if one.key == endpoint.key]
    try:
        return find(_builtins(now), wanted.at)
    except NoPlaceError as problem:
        what = f"{endpoint.name} has no such place: {problem.what}"
        raise Failed([error("no-place", Where(wanted.at), what, hint=problem.hint, endpoint=endpoint.name)]) from None


def _as_much(found: Any, ours: Any, kind: inspect.Type) -> Any:
    """As much of what is found as ``ours`` speaks of: the rest may change without making the correction stale."""
    kind = plain(kind)
    if found is ABSENT:
        return ABSENT_WORD
    if isinstance(kind, inspect.StructType) and isinstance(found, dict):
        keys = attributes(kind)
        if not isinstance(ours, dict):
            return {key: _as_much(found[key], ABSENT_WORD, keys[key].type) for key in found if key not in _PROSE}
        return {
            key: _as_much(found.get(key, ABSENT), value, keys[key].type) for key, value in ours.items() if key in keys
        }
    by = identity(kind.item_type) if isinstance(kind, inspect.VarTupleType) else None
    if by is None or not isinstance(kind, inspect.VarTupleType):
        return found
    items = [item for item in ours if isinstance(item, dict) and by in item] if isinstance(ours, list) else []
    named = {name_of(item[by]): item for item in items}
    spoken_of = [item for item in found if name_of(item[by]) in named] or found
    return [
        {by: item[by], **_as_much(item, named.get(name_of(item[by]), ABSENT_WORD), kind.item_type)}
        for item in spoken_of
    ]


def _judge(
    endpoints: Sequence[Endpoint], known: Sequence[Correction], new: Sequence[Correction], index: int, file: Path
) -> None:
    """Raises ``Failed`` unless the new correction is in force and no other is worse off."""
    where = Where(file.as_posix())
    wrong: list[Finding] = []
    before = {one.index: one.state for one in states(endpoints, known)}
    after = states(endpoints, new)
    mine = after[index]
    name = mine.endpoint.name if mine.endpoint is not None else ""
    if mine.state is State.FULFILLED:
        what = f"{name} {mine.correction.at}: the docs say so themselves: {mine.docs}"
        wrong.append(error("correction-needless", where, what, hint="nothing to correct", endpoint=name))
    elif mine.state is not State.IN_FORCE:
        what = f"{name} {mine.correction.at}: the correction would not hold: {mine.what or mine.state.value}"
        wrong.append(error("correction-invalid", where, what, hint=mine.hint, endpoint=name))
    for one in after:
        if one.index != index and one.state in _WRONG and one.state is not before[one.index]:
            about = f"the correction of {one.correction.endpoint} at {one.correction.at}"
            what = f"with it, {about} would be {one.state.value}"
            line = yamlio.line_of(file.read_text("utf-8"), (one.index,))
            there = Where(file.as_posix(), line)
            hint = "take that one out first, or correct it"
            wrong.append(error("correction-clash", there, what, excerpt=one.what, hint=hint, endpoint=name))
    if wrong:
        raise Failed(wrong)
