"""What an enumeration is made of while a cell is read: its values, and the names of the styles they are printed in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

PAIR = "value-colon-text"
JOINED = "values-share-a-text"
BARE = "values-on-a-line"
NOTED = "value-with-remark"
BRACKETS = "slashes-in-brackets"
LABELLED = "label-and-values"
TRAILING = "phrase-and-values"
DEFAULT = "value-is-the-default"
MEANS = "value-means-text"
SEPARATED = "value-dash-text"
WORDS = "value-then-text"
RETURNED = "value-is-returned"
GOES_ON = "example-goes-on-as-list"
STATED = "stated-values"
PLAIN_PAIR = "plain-value-colon-text"
PLAIN_LINES = "plain-values-on-lines"
PLAIN_SLASHES = "plain-values-with-slashes"
_TOKEN = re.compile(r"[A-Za-z0-9_.+\-]{1,48}")


class Choice(msgspec.Struct, frozen=True, gc=False):
    """One value of an enumeration as a cell prints it."""

    value: str
    doc: str = ""
    group: str = ""


class Listing(msgspec.Struct, frozen=True):
    """The values a cell lists. ``rule`` names the styles they are printed in, joined by ``+``; empty without values."""

    choices: tuple[Choice, ...] = ()
    rule: str = ""


Found = list[tuple[Choice, str]]
"""Values, each with the style it was found by."""


def word_set(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


def are_values(values: Sequence[str]) -> bool:
    """Whether there are values, and all look like some."""
    return bool(values) and all(_TOKEN.fullmatch(value) and value.strip("-.+") for value in values)


def choices_of(values: Iterable[str], doc: str = "", group: str = "") -> list[Choice]:
    """Values that share their text; nothing unless all look like values."""
    bare = [value.strip() for value in values]
    return [Choice(value, doc, group) for value in bare] if are_values(bare) else []
