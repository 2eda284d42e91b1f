"""A machine-written file that people have edited: which edits they were, and how to say the same by corrections.

The lock keeps one hash per endpoint, so the old value is not known. Git may have it. And most edits are small, and most
facts have few words to choose from: undoing one at a time until the hash fits finds them, too.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import inspect, json, structs

from generator.spec.correct import ABSENT_WORD, apply
from generator.spec.facts import digest, facts, facts_hash, facts_only
from generator.spec.model import Correction, Endpoint
from generator.spec.places import (
    ABSENT,
    ENDPOINT,
    NoPlaceError,
    at_of,
    attributes,
    find,
    identity,
    name_of,
    plain,
    put,
)
from generator.spec.yamledit import same
from generator.spec.yamlio import Path, flow, one_line

_NUMBERS = range(1, 61)
"""Which integers are tried: counts of rate limits, and of items, are small."""

_PLACE = "<the place>"
_MOST = 9
"""So many corrections are told to be typed; more than that were not edited by hand."""

_LIMIT = 6000
"""How many edits are tried: half a second at most."""


def correction_for(
    endpoint: Endpoint, locked: str, file: str, command: Iterable[str], was: Endpoint | None = None
) -> str:
    """What to do about an endpoint whose facts do not have the ``locked`` hash; holds the commands to type.

    ``command`` is how a correction is written from here, with the words that go before the place. ``was`` is the
    endpoint in the file's last commit, if there is one.
    """
    typed = None
    if was is not None and facts_hash(was) == locked:
        typed = corrections(was, endpoint)
    if not typed and (undone := _undone(endpoint, locked)) is not None:
        path, _, is_now = undone
        typed = [_correction(endpoint, at_of(facts(endpoint), path), is_now)]
    if not typed:
        typed = [_correction(endpoint, _PLACE, "<what `git diff` shows as added>")]
    lines = [_line(one, command) for one in typed]
    return f"take the edit back (git checkout {shlex.quote(file)}), then: {' && '.join(lines)}"


def _line(one: Correction, command: Iterable[str]) -> str:
    """A correction as it is typed in a shell."""
    value = one.value if one.at == _PLACE else flow(one_line(one.value)) or str(one.value)
    options = ["--why", one.why, *(["--after", one.after] if one.after else [])]
    words = [f"{one.endpoint}.{one.at}", value]
    # A negative number looks like an option unless a `--` says that there are no more of them.
    return shlex.join([*command, *([*options, "--", *words] if value.startswith("-") else [*words, *options])])


def corrections(was: Endpoint, now: Endpoint) -> list[Correction] | None:
    """The corrections that make one endpoint's facts another's; None where corrections cannot say it."""
    before = facts(was)
    found = []
    for path, name, value, after in _differences(before, facts(now), ENDPOINT, ()):
        found.append(_correction(was, at_of(before, path, name), value, after))
        if len(found) > _MOST:
            return None
    current = was
    for one in found:
        try:
            there = find(json.decode(json.encode(current)), one.at).found
        except NoPlaceError:
            return None
        one = structs.replace(one, expects=_written(there))  # noqa: PLW2901 - as far as it was not known yet
        (current,), findings = apply([current], [one], partial=False, file="")
        if findings:
            return None
    return found if found and facts_hash(current) == facts_hash(now) else None


def _correction(endpoint: Endpoint, at: str, value: Any, after: str | None = None) -> Correction:
    return Correction(
        endpoint=endpoint.name, at=at, expects=ABSENT_WORD, value=_written(value), after=after, why="<how you know>"
    )


def _written(value: Any) -> Any:
    return ABSENT_WORD if value is ABSENT else json.decode(json.encode(value))


_Difference = tuple[Path, str | None, Any, str | None]
"""Place by the old paths, name of a new item, new value, and the sibling that a new item goes behind."""


def _differences(was: Any, now: Any, kind: inspect.Type, path: Path) -> Iterator[_Difference]:
    kind = plain(kind)
    if same(was, now):
        return
    items = plain(kind.item_type) if isinstance(kind, inspect.VarTupleType) else None
    if was is ABSENT or now is ABSENT:
        yield path, None, now, None
    elif isinstance(kind, inspect.StructType):
        for name, field in attributes(kind).items():
            yield from _differences(was.get(name, ABSENT), now.get(name, ABSENT), field.type, (*path, name))
    elif items is not None and (by := identity(items)) is not None and was:
        yield from _of_named(was, now, items, path, by)
    elif isinstance(items, inspect.StructType) and len(was) == len(now):
        for index, (left, right) in enumerate(zip(was, now, strict=True)):
            yield from _differences(left, right, items, (*path, index))
    else:
        yield path, None, now, None


def _of_named(was: Any, now: Any, kind: inspect.Type, path: Path, by: str) -> Iterator[_Difference]:
    """Two lists of items that have names."""
    names, new_names = ([name_of(item[by]) for item in items] for items in (was, now))
    for index, name in enumerate(names):
        item = now[new_names.index(name)] if name in new_names else ABSENT
        yield from _differences(was[index], item, kind, (*path, index))
    for index, name in enumerate(new_names):
        if name not in names:
            item = {key: value for key, value in now[index].items() if key != by}
            yield path, name, item, new_names[index - 1] if index else None


def _undone(endpoint: Endpoint, locked: str) -> tuple[Path, Any, Any] | None:
    """The place of the one edit that explains the hash, with the value before and after; None if no single one does."""
    data = facts(facts_only(endpoint))
    for count, (path, was, is_now) in enumerate(_guesses(data, ENDPOINT, ())):
        if count > _LIMIT:
            return None
        if digest(put(data, path, was)) == locked:
            return path, was, is_now
    return None


def _guesses(data: Any, kind: inspect.Type, path: Path) -> Iterator[tuple[Path, Any, Any]]:
    kind = plain(kind)
    if isinstance(kind, inspect.StructType):
        for name, field in attributes(kind).items():
            here = (*path, name)
            value = data.get(name, ABSENT)
            words = _words(field.type, known=value is not ABSENT)
            yield from ((here, word, value) for word in words if not _is(word, value))
            if value is not ABSENT:
                if not field.required:
                    yield here, ABSENT, value
                yield from _guesses(value, field.type, here)
    elif isinstance(kind, inspect.VarTupleType):
        for index, value in enumerate(data):
            if len(data) > 1:  # without its only item the list would not be there
                yield (*path, index), ABSENT, value
            yield from _guesses(value, kind.item_type, (*path, index))


def _is(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(one == other)


def _words(kind: inspect.Type, *, known: bool) -> Iterator[Any]:
    """The values that such a fact may have, where they are few. Numbers only where the docs give one."""
    options = kind.types if isinstance(kind, inspect.UnionType) else (kind,)
    if any(isinstance(option, inspect.StrType) for option in options):
        return
    for option in options:
        if isinstance(option, inspect.LiteralType):
            yield from option.values
        elif isinstance(option, inspect.BoolType):
            yield from (True, False)
        elif isinstance(option, inspect.IntType) and known:
            yield from _NUMBERS
