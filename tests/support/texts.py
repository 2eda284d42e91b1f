"""Strategies for prose and names, neutral or hostile, and the knobs that every strategy for specs takes."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from hypothesis import strategies as st

from generator.spec.model import Text
from tests.support import hostile as hostile_data
from tests.support import wording

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

_SYLLABLES: Final = ("ba", "ko", "lu", "mi", "ne", "vo", "zy", "ra", "tu", "fe")


@dataclass(frozen=True)
class Knobs:
    """What ``tests.support.strategies`` describes, in one object."""

    hostile: bool = False
    documented: bool = False
    depth: int = 3
    width: int = 6
    languages: tuple[str, ...] = ("en", "zh")

    def inner(self) -> Knobs:
        """The knobs one level of nesting deeper: half as wide."""
        return replace(self, depth=self.depth - 1, width=max(1, self.width // 2))


_TENTHS: Final = st.integers(0, 9)


def chance(draw: DrawFn, tenths: int) -> bool:
    """True in about ``tenths`` of ten cases; shrinks to False."""
    return draw(_TENTHS) >= 10 - tenths


# Prose


def sentences(language: str) -> tuple[str, ...]:
    """Every two neutral words in a row; the same place means the same in each language."""
    words = wording.NEUTRAL.get(language, wording.NEUTRAL["en"])
    space = wording.SPACE.get(language, " ")
    return tuple(f"{one}{space}{other}" for one in words for other in words)


_SURROGATES: Final[tuple[Literal["Cs"], ...]] = ("Cs",)
_ANY_TEXT = st.one_of(
    st.sampled_from(hostile_data.TEXT),
    st.text(st.characters(exclude_categories=_SURROGATES), max_size=20),
    st.lists(st.sampled_from(hostile_data.TEXT), min_size=2, max_size=3).map(" ".join),
)


def _line(text: str) -> str:
    """As much of a text as fits into one sentence of a page: no breaks, bars, ticks, tildes, no layout at its start."""
    kept = "".join(char for char in text if char not in "\r\n|`~。").replace(". ", " ").strip()
    return kept if kept[:1].isalnum() else f"x {kept}".strip()


# Characters one by one: `st.text` also draws words that stand in our own code, and some of these are evidence.
_LINE = st.one_of(
    st.sampled_from(hostile_data.TEXT),
    st.lists(st.characters(exclude_categories=_SURROGATES), max_size=12).map("".join),
).map(_line)


@functools.cache
def prose(language: str = "en", *, hostile: bool = False, documented: bool = False) -> st.SearchStrategy[str]:
    """Text in one language: two neutral words; hostile: anything that UTF-8 can hold (documented: one plain line)."""
    neutral = st.sampled_from(sentences(language))
    if not hostile:
        return neutral
    return st.one_of(neutral, _LINE if documented else _ANY_TEXT)


@functools.cache
def texts(
    *, hostile: bool = False, documented: bool = False, languages: tuple[str, ...] = ("en", "zh")
) -> st.SearchStrategy[Text]:
    """Prose in all the languages."""
    if hostile:
        every = [prose(lang, hostile=True, documented=documented) for lang in languages]
        return st.tuples(*every).map(lambda said: dict(zip(languages, said, strict=True)))
    said = [sentences(lang) for lang in languages]
    return st.integers(0, len(said[0]) - 1).map(
        lambda at: {lang: all_[at] for lang, all_ in zip(languages, said, strict=True)}
    )


def texts_of(knobs: Knobs) -> st.SearchStrategy[Text]:
    """Prose as the knobs ask for it."""
    return texts(hostile=knobs.hostile, documented=knobs.documented, languages=knobs.languages)


def neutral_texts(knobs: Knobs) -> st.SearchStrategy[Text]:
    """Prose without evidence, hostile or not."""
    return texts(languages=knobs.languages)


@functools.cache
def two_texts(knobs: Knobs) -> st.SearchStrategy[tuple[Text, Text]]:
    """Two neutral texts that differ."""
    return st.tuples(neutral_texts(knobs), neutral_texts(knobs)).filter(lambda two: two[0] != two[1])


# Names


PLAIN_NAME = st.sampled_from([one + two.capitalize() for one in _SYLLABLES for two in _SYLLABLES])
_HOSTILE_NAME = st.one_of(
    st.sampled_from(hostile_data.NAMES),
    st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=12),
)
_HOSTILE_WORD = st.sampled_from(
    [name for name in hostile_data.NAMES if name.isidentifier() and not name.startswith("_")]
)


@functools.cache
def wire_names(*, hostile: bool = False, documented: bool = False) -> st.SearchStrategy[str]:
    """Names of fields: camelCase nonsense without evidence; hostile: any printable ASCII (documented: words)."""
    if not hostile:
        return PLAIN_NAME
    return st.one_of(PLAIN_NAME, _HOSTILE_WORD if documented else _HOSTILE_NAME)


PYTHON_NAME = st.from_regex(r"[a-z][a-z0-9_]{0,15}", fullmatch=True)


def python_names(*, hostile: bool = False) -> st.SearchStrategy[str]:
    """Names of resources and operations, all ``[a-z][a-z0-9_]{0,63}``; hostile: keywords, builtins, our own modules."""
    return st.one_of(PYTHON_NAME, st.sampled_from(hostile_data.PYTHON_NAMES)) if hostile else PYTHON_NAME
