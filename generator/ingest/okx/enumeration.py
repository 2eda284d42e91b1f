"""The values that the text of one cell lists, in all the styles the docs have for it.

A style is a named rule. Nothing is found where a style leaves a doubt: names of parameters, examples and modes are
ticked like values. Texts are cells of the docs with their line breaks; all patterns are linear in their length.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

import msgspec

from generator.ingest.okx.choices import (
    BARE,
    GOES_ON,
    JOINED,
    LABELLED,
    MEANS,
    RETURNED,
    SEPARATED,
    WORDS,
    Choice,
    Found,
    Listing,
    choices_of,
)
from generator.ingest.okx.line_styles import NO_GROUP, introduces_example, label_of, line_values, unbulleted
from generator.ingest.okx.plain_styles import plain_values, stated_values
from generator.ingest.okx.texts import unstruck

_LOOSE = (MEANS, SEPARATED, WORDS)
_EXAMPLE_ENDS = re.compile(r"e\.g\.?[,:：]?[ ]?`([^`\n]+)`$", re.IGNORECASE)
_OPENS_CASES = re.compile(r"(?:\b(?:for|when|if|where|under)|时|对于)[ ]?[:：]?$", re.IGNORECASE)
_OPENS_DEFAULTS = re.compile(r"\bdefault|\bnot (?:provided|specified|passed)|默认|如未|未提供", re.IGNORECASE)

_LONGEST_GROUP = 120
_LONGEST_KEPT = 3000
_QUOTED = re.compile(r'"([A-Za-z0-9_]{1,32})"')
_QUOTED_LINE = re.compile(r'^"[A-Za-z0-9_]{1,32}"[ ,/:：].*$', re.MULTILINE)
_LETTERS = re.compile(r"[A-Za-z]{1,3}")
_AMOUNT = re.compile(r"[0-9]+([A-Za-z]{1,3})")


def list_values(text: str) -> Listing:
    """The values that a cell lists in one of the styles that leave no doubt, and the styles; empty when none does."""
    # Half of a crawl's cells say what another cell says, word for word; huge ones are no cells and are not kept.
    return _list_values(text) if len(text) <= _LONGEST_KEPT else _list_values.__wrapped__(text)


@functools.lru_cache(maxsize=2048)
def _list_values(text: str) -> Listing:
    text = unstruck(_without_remark(text))
    if '"' in text and "`" not in text:
        text = _QUOTED_LINE.sub(_ticked, text)
    found: Found = []
    if "`" in text or ("[" in text and "/" in text):
        alone = _of_lines(text)
        found = _in_company(alone) or stated_values(text, alone)
    found = found or plain_values(text)
    if not found:
        return Listing()
    choices = _without_legend(_distinct(choice for choice, _ in found))
    return Listing(tuple(choices), "+".join(dict.fromkeys(style for _, style in found)))


def differing(en: Sequence[Choice], zh: Sequence[Choice]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The values that only one language's list has: the English one's, the Chinese one's; None when they agree.

    None too where one of them may be no list of the same thing: it has no value, or shares none with the other.
    """
    ours, theirs = dict.fromkeys(choice.value for choice in en), dict.fromkeys(choice.value for choice in zh)
    if not ours or not theirs or ours.keys() == theirs.keys() or ours.keys().isdisjoint(theirs):
        return None
    return tuple(value for value in ours if value not in theirs), tuple(value for value in theirs if value not in ours)


def _ticked(line: re.Match[str]) -> str:
    """A line that starts with quoted values, with ticks in place of their quotation marks."""
    return _QUOTED.sub(r"`\1`", line[0])


def _without_remark(text: str) -> str:
    """The text without what stands behind its end, where all of it is struck through: that is no value's remark."""
    stripped = text.strip()
    if not stripped.startswith("~~"):
        return text
    struck, mark, rest = stripped.rpartition("~~")
    return struck if mark and struck.strip("~") and "\n" not in rest and "`" not in rest else text


def _of_lines(text: str) -> Found:
    """What the lines of a cell may list, one by one."""
    found: Found = []
    group = label = previous = ""
    opening: list[Choice] = []
    if "：`" in text or ":`" in text:
        text = _COLON_INSIDE.sub(r"`\1`\2", text)
    for number, raw in enumerate(text.split("\n")):
        line = unbulleted(raw)
        is_first = number == 0
        if _opens_other_values(line, is_first=is_first):
            break
        if ("`" in line or "[" in line) and not introduces_example(previous):
            values, style = line_values(line, is_first=is_first)
            if is_first and values:
                label, opening = label_of(line), values
            if group and style not in (LABELLED, RETURNED):
                values = [choice if choice.group else msgspec.structs.replace(choice, group=group) for choice in values]
            found += [(choice, style) for choice in values]
        elif line and not is_first and "`" not in line and _heads_group(raw.strip(), line):
            group = line.strip("* ").rstrip(":：").strip()
        previous = line
    if label and any(choice.group for choice, _ in found):
        # The first line's label is a group, where later lines of its form have one.
        found = [
            (msgspec.structs.replace(one[0], group=label), one[1]) if one[0] in opening and not one[0].group else one
            for one in found
        ]
    return _with_example(text, found)


_COLON_INSIDE = re.compile(r"(?<![^\s,，、;；(（])`([A-Za-z0-9_.+\-]{1,48})([:：])`(?=[^\s`])")
"""A value whose separator slipped into its ticks."""


def _with_example(text: str, found: Found) -> Found:
    """The values with the one that the first line shows as an example, where the next lines go on with others."""
    if sum(style == BARE for _, style in found) < 2:
        return found
    match = _EXAMPLE_ENDS.search(text.split("\n", 1)[0])
    return [(choice, GOES_ON) for choice in choices_of([match[1]])] + found if match else found


def _opens_other_values(line: str, *, is_first: bool) -> bool:
    """Whether what follows are the defaults of several cases, or another field's values: cases of this one."""
    if not is_first and line.endswith((":", "：")) and _OPENS_DEFAULTS.search(line):
        return True
    return "`" not in line and _OPENS_CASES.search(line[-12:]) is not None


def _heads_group(raw: str, line: str) -> bool:
    """Whether a line without values names what the values below it are for: a bullet, bold, or ended by a colon."""
    if not (line.endswith((":", "：")) or line != raw or (line.startswith("**") and line.endswith("**"))):
        return False
    return len(line) <= _LONGEST_GROUP and not NO_GROUP.search(line)


def _in_company(found: Found) -> Found:
    """The values without those of a style that says nothing alone.

    One line of "`a` text" or of "label `a`" may be a sentence; several, or one among others, are a list. Nothing but
    "`a`/`b`: text" tells cases apart, as a rule another field's.
    """
    loose = sum(style in _LOOSE for _, style in found)
    others = len(found) - loose
    if loose < 2 and others < 3:
        found = [one for one in found if one[1] not in _LOOSE]
    if others < 2:
        found = [one for one in found if one[1] != RETURNED]
    styles = {style for _, style in found}
    if styles == {JOINED} or (styles == {LABELLED} and len(found) < 2):
        return []
    return found


def _distinct(choices: Iterable[Choice]) -> list[Choice]:
    """Each value of a group once; of one that is listed with several texts all are kept."""
    kept: dict[tuple[str, str], Choice] = {}
    for choice in choices:
        place = (choice.value, choice.group)
        known = kept.get(place)
        if known is None or (choice.doc and not known.doc):
            kept[place] = choice
        elif choice.doc and "`" not in choice.doc and choice.doc not in known.doc.split(BESIDE):
            kept[place] = msgspec.structs.replace(known, doc=f"{known.doc}{BESIDE}{choice.doc}")
    return list(kept.values())


BESIDE = "; "


_STRUCK = re.compile(r"~~(.+?)~~", re.DOTALL)


def retired_values(text: str) -> frozenset[str]:
    """The ticked values at the start of lines that are struck through, in a cell that is not struck as a whole."""
    if text.count("~~") < 2:
        return frozenset()
    lines = [line for match in _STRUCK.finditer(text) for line in match[1].split("\n")]
    struck = {match[1].strip() for line in lines if (match := _STARTS_WITH_VALUE.match(line.strip()))}
    rest = _STRUCK.sub("\n", text)
    if not rest.strip() or "`" not in rest:
        return frozenset()
    live = {match[1].strip() for line in rest.split("\n") if (match := _STARTS_WITH_VALUE.match(line.strip()))}
    return frozenset(struck - live)


_STARTS_WITH_VALUE = re.compile(r"`([^`\n]+)`")


def _without_legend(choices: list[Choice]) -> list[Choice]:
    """The values without units like ``m`` and ``H`` that explain what all the others, ``5m`` and ``1H``, end with."""
    letters = {choice.value for choice in choices if _LETTERS.fullmatch(choice.value)}
    if not letters:
        return choices
    amounts = [match for choice in choices if (match := _AMOUNT.fullmatch(choice.value))]
    if not amounts or len(amounts) + len(letters) < len({choice.value for choice in choices}):
        return choices
    if not letters <= {match[1] for match in amounts}:
        return choices
    return [choice for choice in choices if choice.value not in letters]
