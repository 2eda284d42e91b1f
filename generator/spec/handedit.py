"""A machine-written file that people have edited: which edit it was, and how to say the same as a correction.

The lock keeps one hash per endpoint, so the old value is not known. But most edits are small, and most facts have few
words to choose from: undoing one at a time until the hash fits finds them.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import inspect

from generator.spec.correct import ABSENT_WORD
from generator.spec.facts import digest, facts, facts_only
from generator.spec.model import Endpoint
from generator.spec.places import ABSENT, ENDPOINT, at_of, attributes, plain, put
from generator.spec.yamlio import Path, flow, one_line

_NUMBERS = range(1, 61)
"""Which integers are tried: counts of rate limits, and of items, are small."""

_LIMIT = 6000
"""How many edits are tried: half a second at most."""


def correction_for(endpoint: Endpoint, locked: str, file: str, command: Iterable[str]) -> str:
    """What to do about an endpoint whose facts do not have the ``locked`` hash; holds the correction to write.

    ``command`` is how a correction is written from here, with the words that go before the place.
    """
    undone = _undone(endpoint, locked)
    place, value = f"{endpoint.name}.<the place>", "<what `git diff` shows as added>"
    if undone is not None:
        path, _, is_now = undone
        place = f"{endpoint.name}.{at_of(facts(endpoint), path)}"
        value = ABSENT_WORD if is_now is ABSENT else flow(one_line(is_now)) or value
    typed = shlex.join([*command, place, value, "--why", "<how you know>"])
    return f"take the edit back (git checkout {shlex.quote(file)}), then: {typed}"


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
