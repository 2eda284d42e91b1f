"""Patterns and small readings of prose that several rules share."""

from __future__ import annotations

import re
from collections.abc import Iterator

TICKS = re.compile(r"`([^`\n]+)`")
NUMERIC = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
WHOLE = re.compile(r"-?[0-9]+")
INSTRUMENT = re.compile(r"[A-Z0-9]{1,12}-[A-Z0-9]{1,12}(?:-[A-Z0-9]+){0,3}")
SPLIT_SENTENCE = re.compile(r"(?<=[.。;；])\s+|\n|。")
_FOR_EXAMPLE = re.compile(r"\be\.g\.?[,:：]?[ ]?((?:`[^`\n]+`(?:[ ]?(?:,|/|or)[ ]?(?=`))?)+)")


def is_number(text: str) -> bool:
    """Whether the text is a plain number."""
    return NUMERIC.fullmatch(text) is not None


def first_sentence(text: str) -> str:
    """The text up to its first full stop or line break."""
    return SPLIT_SENTENCE.split(text, maxsplit=1)[0]


def sentences(text: str) -> Iterator[str]:
    """The sentences of a cell; a line break ends one too."""
    return (piece for piece in SPLIT_SENTENCE.split(text) if piece)


def quoted_examples(text: str) -> tuple[str, ...]:
    """The ticked values right behind "e.g.", each once."""
    if "e.g" not in text:
        return ()
    found = (value.strip() for match in _FOR_EXAMPLE.finditer(text) for value in TICKS.findall(match[1]))
    return tuple(dict.fromkeys(value for value in found if value))
