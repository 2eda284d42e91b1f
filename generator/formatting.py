"""Rendered Python laid out by black, once per text."""

from __future__ import annotations

import contextlib
import gc
import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from generator.cache import load, save
from generator.findings import Failed, Finding, Where, error
from generator.forks import spread

_RECIPE = "1 fast py311"
"""Part of every cache key; changes with how black is called."""
_WORTH_IT = 300_000
"""So many bytes take black half a second; starting processes takes a twentieth."""


def format_sources(
    files: Mapping[str, str], line_length: int, cache: Path | None, current: Mapping[str, bytes]
) -> dict[str, bytes]:
    """Formats the ``.py`` files among ``files`` (path -> text) and encodes all as UTF-8.

    A text equal to its file in ``current`` is taken as formatted: ``current`` must hold only what this function made
    at this line length (``generator.manifest.untouched``). ``cache`` is a folder that may vanish, rot or be
    read-only at any time. Raises Failed naming every file that black can't read: the renderer is wrong, not the user.
    """
    done: dict[str, bytes] = {}
    todo: dict[str, bytes] = {}
    findings: list[Finding] = []
    for path, text in files.items():
        try:
            data = text.encode()
        except UnicodeEncodeError as failure:
            findings.append(_internal(path, str(failure)))
            continue
        done[path] = data
        if path.endswith(".py") and current.get(path) != data:
            todo[path] = data
    if todo:
        done.update(_format_all(todo, line_length, cache, findings))
    if findings:
        raise Failed(findings)
    return done


def _format_all(
    todo: Mapping[str, bytes], line_length: int, cache: Path | None, findings: list[Finding]
) -> dict[str, bytes]:
    salt = f"{_RECIPE} {line_length} {version('black')}\0".encode()  # asked of the metadata: importing black is slow
    entries = {path: _entry(cache, salt + data) for path, data in todo.items()}
    done = {path: hit for path, entry in entries.items() if (hit := load(entry)) is not None}
    missing = [path for path in todo if path not in done]
    if missing:
        for path, (text, problem) in zip(
            missing, _laid_out([todo[path] for path in missing], line_length), strict=True
        ):
            if problem:
                findings.append(_internal(path, problem))
            else:
                done[path] = text.encode()
                save(entries[path], done[path])
    return done


def _laid_out(sources: Sequence[bytes], line_length: int) -> list[tuple[str, str]]:
    """Each text laid out, or what is wrong with it; on several cores where that is worth its start."""
    black = _black(line_length)

    def one(index: int) -> tuple[str, str]:
        try:
            return black(sources[index].decode()), ""
        except Exception as failure:  # noqa: BLE001 - whatever black raises, the file's name must be in it
            return "", f"{type(failure).__name__}: {failure}"

    with _no_garbage_collection():
        return spread(one, [len(source) for source in sources], worth=_WORTH_IT)


def _black(line_length: int) -> Callable[[str], str]:
    import black  # noqa: PLC0415 - 0.15 s that a run without changes need not pay
    from black.mode import TargetVersion  # noqa: PLC0415 - the same

    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=line_length)

    def laid_out(text: str) -> str:
        short, twins = _without_twins(text)
        if twins:
            done = black.format_str(short, mode=mode)
            if all(done.count(one.short) == 1 and done.count(one.first) == 1 for one in twins):
                for one in twins:
                    done = done.replace(one.short, one.whole)
                return done
        return black.format_str(text, mode=mode)

    return laid_out


_TWIN = re.compile(r"^    async (def (\w+)\(\n)((?:        .*\n)+)(    \) -> .*:\n)", re.MULTILINE)


class _Twin(NamedTuple):
    """A signature that stands there twice: as it is first, as it is again, and what stands for it meanwhile."""

    first: str
    whole: str
    short: str


def _without_twins(text: str) -> tuple[str, list[_Twin]]:
    """The text without the signatures of coroutines that a function of the same name has as well.

    A signature is laid out by itself, whatever is around it, and takes black longer than anything else. Where black
    leaves the first one alone, and what stands for the second, it would leave that alone, too.
    """
    found: list[_Twin] = []

    def shortened(match: re.Match[str]) -> str:
        whole = match[0]
        one = _Twin(whole.replace("    async def", "    def", 1), whole, f"    async def {match[2]}(self) -> None:\n")
        if text.count(one.first) != 1 or text.count(whole) != 1 or text.count(one.short):
            return whole
        found.append(one)
        return one.short

    return _TWIN.sub(shortened, text), found


@contextlib.contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Black builds large trees without cycles that matter; collecting among them costs a third of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _internal(path: str, what: str) -> Finding:
    hint = "this is an error in docmill's templates, not in your input: please report it with this message"
    return error("internal-format", Where(path), "the rendered text is no Python", excerpt=what, hint=hint)


def _entry(cache: Path | None, key: bytes) -> Path | None:
    if cache is None:
        return None
    name = hashlib.sha256(key).hexdigest()
    return cache / name[:2] / name
