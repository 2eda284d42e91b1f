"""Patterns and small readings of prose that several rules share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

TICKS = re.compile(r"`([^`\n]+)`")
NUMERIC = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
WHOLE = re.compile(r"-?[0-9]+")
INSTRUMENT = re.compile(r"[A-Z0-9]{1,12}-[A-Z0-9]{1,12}(?:-[A-Z0-9]+){0,5}")
SPLIT_SENTENCE = re.compile(r"(?<=[.。;；])\s+|\n|。")
CAMEL_NAME = re.compile(r"[a-z]+[A-Z]")
"""The start of a name like ``instId``: the docs' names of parameters are written so, few values are."""
_FOR_EXAMPLE = re.compile(r"\be\.g\.?[,:：]?[ ]?((?:`[^`\n]+`(?:[ ]?(?:,|/|or)[ ]?(?=`))?)+)")
_NEAR = 60
_PLAIN_EXAMPLE = re.compile(
    r"\b(?:e\.g\.?[,:：]?|[Ee]xample[ ]?[:：])[ ]?"
    r"(?:[\"“]([A-Za-z0-9][A-Za-z0-9_.\-]{0,40})[\"”]|([A-Z0-9]{2,12}(?:-[A-Z0-9]{1,12}){1,4}|\d{8,20}))"
    r"(?=\s*(?:$|[.;,)，。）\n]))"
)
"""A value without ticks: in quotation marks, or one that can be nothing else, as an instrument or an epoch."""
_OF_ITS_UNIT = re.compile(r"\b(?:unit\b[^.\n]{0,90}\bis|in (?:the )?units? of)\b[^.\n]{0,60}\Z", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-_{-~])")
_BOLD_TICK = re.compile(r"\*\*(`[^`\n]+`)\*\*")


def has_any(text: str, hints: Iterable[str]) -> bool:
    """Whether one of the hints stands in the text: a quick look before patterns that take longer."""
    for hint in hints:  # noqa: SIM110 - a generator costs more than the looks themselves
        if hint in text:
            return True
    return False


def is_number(text: str) -> bool:
    """Whether the text is a plain number."""
    return NUMERIC.fullmatch(text) is not None


def first_sentence(text: str) -> str:
    """The text up to its first full stop or line break."""
    return SPLIT_SENTENCE.split(text, maxsplit=1)[0]


def sentences(text: str) -> Iterator[str]:
    """The sentences of a cell; a line break ends one too."""
    return (piece for piece in SPLIT_SENTENCE.split(text) if piece)


def unstruck(text: str) -> str:
    """The text without marks that strike through, and without those that make a ticked value bold."""
    if "~~" in text:
        text = text.replace("~~", "")
    return _BOLD_TICK.sub(r"\1", text) if "**`" in text else text


def unescaped(text: str) -> str:
    """The text without backslashes before punctuation."""
    return _ESCAPED.sub(r"\1", text) if "\\" in text else text


def quoted_examples(text: str) -> tuple[str, ...]:
    """The ticked values right behind "e.g.", each once. An example of the value's unit is none of the value."""
    if "e.g" not in text and "xample" not in text:
        return ()
    found = (
        _unquoted(value.strip())
        for match in _FOR_EXAMPLE.finditer(text)
        if not _OF_ITS_UNIT.search(text[max(0, match.start() - 160) : match.start()])
        for value in TICKS.findall(match[1])
    )
    ticked = tuple(dict.fromkeys(value for value in found if value))
    if ticked:
        return ticked
    # Further on in a text an instrument is an example of a case rather than of the value.
    plain = (match[1] or match[2] for match in _PLAIN_EXAMPLE.finditer(text.split("\n", 1)[0]) if _is_near(match))
    return tuple(dict.fromkeys(plain))


def _is_near(match: re.Match[str]) -> bool:
    return match.start() < _NEAR or (match[1] or match[2]).isdigit()


def _unquoted(value: str) -> str:
    """The value without a pair of quotation marks around it."""
    return value[1:-1] if len(value) > 2 and value[0] == value[-1] and value[0] in "'\"" else value
