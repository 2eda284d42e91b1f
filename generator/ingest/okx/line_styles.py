"""The styles in which one line of a cell lists values: each a small function that answers "nothing" when not sure."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence

from generator.ingest.okx.choices import (
    BARE,
    BRACKETS,
    DEFAULT,
    JOINED,
    LABELLED,
    MEANS,
    NOTED,
    PAIR,
    RETURNED,
    SEPARATED,
    TRAILING,
    WORDS,
    Choice,
    are_values,
    choices_of,
)
from generator.ingest.okx.texts import CAMEL_NAME, INSTRUMENT, TICKS

_BULLET = re.compile(r"^(?:\\?[*\-•–·]\s+|>\s+|\d+\\?[.)]\s+)")
_BULLETS = frozenset("\\*-•–·>0123456789")
_PAIR = re.compile(r"`([^`\n]+)`[ ]?[:：][ ]?")
_BARE = re.compile(r"`[^`]*`|[\s,;/、，；。.|]+|\b(?:or|and)\b|或者|或|和")
_TAIL = re.compile(r"[ ]?[,.，。;；(（][ ]?(?:e\.g\b|for example\b|(?:and )?(?:the )?default\b)", re.IGNORECASE)
_NOTED = re.compile(r"(`[^`\n]+`(?:[ ]?(?:[,/、，][ ]?)?`[^`\n]+`)*+)[ ]?([(（].*)")
_JOINED = re.compile(r"(`[^`\n]+`(?:[ ]?/[ ]?`[^`\n]+`)+)[ ]?[:：][ ]?(.*)")
_TICK_WORDS = re.compile(r"`([^`\n]+)`(?:[ \t]+(?=[^`\t])|[.,，。][ ]*)([`A-Za-z\u4e00-\u9fff].*)")
_TICK_DASH = re.compile(r"`([^`\n]+)`(?:[ ]+(?:--?|->)[ ]+|[ ]?[–—→=][ ]?)")
_REMARKED = re.compile(r"`([^`\n]+)`[ ]?([(（][^()（）\n]*[)）])")
_TICK_DEFAULT = re.compile(
    r"`([^`\n]+)`[ ]?[,，][ ]?(the default(?: value)?(?:[.,，;；。].*)?|默认值?(?:[.,，;；。].*)?)", re.IGNORECASE
)
_TICK_MEANS = re.compile(
    r"`([^`\n]+)`[ ]?(?:(?:means?|represents?|indicates?|stands[ ]for|denotes?)[ ](?:that[ ])?|代表|表示|意味着)",
    re.IGNORECASE,
)
_TICK_RETURNED = re.compile(r"(?:it )?(?:will )?returns? `([^`\n]+)`[ ]?((?:in|when|if|for|under)\b.*)", re.IGNORECASE)
_SLASHES = re.compile(r"\[[ ]?(`?/?[A-Za-z0-9]{1,12}`?(?:[ ]?/[ ]?`?[A-Za-z0-9]{1,12}`?)+)[ ]?\](?=[.。,，;；]?\s*$)")
_BEFORE_BRACKETS = re.compile(
    r"(?:[:：=]|\be\.g\.?,?|\b(?:examples?|supports?|supported|of|are|is)|如|支持|可选)$", re.IGNORECASE
)
_BETWEEN = re.compile(r"[ ,/|、，]*(?:(?:or|and|和|或)[ ]*)?")
NOT_A_LABEL = re.compile(
    r"\b(?:only|applicable|applies|when|if|is|are|be|can|may|must|should|e\.g|eg|default|refer|using|not|return|returns|"
    r"required|based|than|between|from|example|unit|use|used|for|in|of both|same|pass|passed|fill|set|and|see|include|"
    r"includes|either|such|available|supports?|under|with|to|by)\b|仅|当|如|适用|默认|若|则|请|时|只|见|参考|参照|根据|取决|等于|需|必",
    re.IGNORECASE,
)
_VERB_START = re.compile(
    r"(?:is|are|was|will|can|may|must|should|means?|when|if|or|and|represents?|indicates?|has|have|in|of|by|for|to|with|"
    r"supports?|only|field|parameter|mode|orders?|代表|表示|为|是|时|和|或|字段|参数|模式)(?![A-Za-z])",
    re.IGNORECASE,
)
NO_GROUP = re.compile(
    r"\b(?:notes?|values?|options?|following|follows|below|enum\w*|meanings?|includes?|including|examples?|e\.g|choices?)\b"
    r"|注|如下|说明|值|例如|包括",
    re.IGNORECASE,
)
_OPEN_LABEL = re.compile(
    r"(?:\b(?:of|as|at|on|per|plus|minus|times|the|an?)|[=+\-*/\N{MULTIPLICATION SIGN}≠])\s*$", re.IGNORECASE
)
_BLANK = "\x00"


def unbulleted(raw: str) -> str:
    """The line without blanks around it and without a bullet or number before it."""
    line = raw.strip()
    return _BULLET.sub("", line) if line[:1] in _BULLETS else line


def label_of(line: str) -> str:
    """The words before a line's first value, when a colon makes them a label."""
    label = line[: line.find("`")].strip()
    return label.rstrip(":：").strip() if label.endswith((":", "：")) and len(label) <= 40 else ""


def line_values(line: str, *, is_first: bool) -> tuple[list[Choice], str]:
    """The values of one line, and the style they are printed in: the first of the styles that reads it."""
    for style, read in _STYLES[is_first]:
        if found := read(line):
            return found, style
    return [], ""


def introduces_example(line: str) -> bool:
    """Whether a line says that an example follows."""
    return line.lower().rstrip(" :：,").endswith(("e.g.", "e.g", "example", "examples", "如", "例如"))


def _pairs(line: str, *, is_first: bool) -> list[Choice]:
    """One or several "`a`: text" on a line or several times on a line; a few words before it are a group's label.

    What stands in brackets explains, it lists no values.
    """
    if ":" not in line and "：" not in line:
        return []
    matches = list(_PAIR.finditer(_without_brackets(line)))
    if not matches or not are_values([match[1].strip() for match in matches]):
        return []
    before = line[: matches[0].start()].strip()
    if before and not _BARE.sub("", before):
        # Values before the first with a text share the line with it.
        listed, before = choices_of(TICKS.findall(before)), ""
        if not listed:
            return []
    else:
        listed = []
    label = before.rstrip(":：").strip()
    if label and ((is_first and len(matches) < 2) or (not is_first and (len(label) > 40 or NOT_A_LABEL.search(label)))):
        return []
    group = "" if is_first else label
    docs = _between(line, matches)
    if not label and len(matches) > 1 and not docs[0]:
        # "`a`: `b`: text" is about b where a holds.
        group, matches, docs = matches[0][1].strip(), matches[1:], docs[1:]
    return [*listed, *(Choice(match[1].strip(), doc, group) for match, doc in zip(matches, docs, strict=True))]


def _between(line: str, matches: Sequence[re.Match[str]]) -> list[str]:
    """What stands behind each match, up to the next."""
    ends = [match.start() for match in matches[1:]] + [len(line)]
    return [
        line[match.end() : end].strip().rstrip(",;，；、").strip() for match, end in zip(matches, ends, strict=True)
    ]


def _joined(line: str) -> list[Choice]:
    """As in "`a`/`b`: text": values that share their text."""
    match = _JOINED.fullmatch(line) if line[:1] == "`" else None
    return choices_of(TICKS.findall(match[1]), match[2].strip()) if match else []


def _without_brackets(line: str) -> str:
    """The line with all that stands in round brackets blanked out; as long as before."""
    if "(" not in line and "（" not in line:
        return line
    depth = 0
    kept: list[str] = []
    for char in line:
        closes = char in ")）"
        depth += char in "(（"
        kept.append(_BLANK if depth else char)
        depth -= closes and depth > 0
    return "".join(kept)


def _bare(line: str) -> list[Choice]:
    """A line of nothing but ticked values; behind two or more, an example or the default may follow."""
    if line[:1] != "`":
        return []
    if _BARE.sub("", line):
        tail = _TAIL.search(line)
        if tail is None or _BARE.sub("", line[: tail.start()]):
            return []
        found = choices_of(TICKS.findall(line[: tail.start()]))
        return found if len(found) > 1 else []
    return choices_of(TICKS.findall(line))


def _remarked(line: str, *, is_first: bool) -> list[Choice]:
    """As in "`a` (a note), `b` (a note)"; on the first line a noun phrase may stand before."""
    if "(" not in line and "（" not in line:
        return []
    matches = list(_REMARKED.finditer(line))
    if len(matches) < 2:
        return []
    label = line[: matches[0].start()]
    if label and not (is_first and len(label) <= 80 and not NOT_A_LABEL.search(label)):
        return []
    if _BARE.sub("", _REMARKED.sub("", line[len(label) :])):
        return []
    values = [match[1].strip() for match in matches]
    return [Choice(value, match[2]) for value, match in zip(values, matches, strict=True)] if are_values(values) else []


def _noted(line: str) -> list[Choice]:
    """As in "`a` (a note)" or "`a`, `b` (a note)": values with a remark in brackets."""
    match = _NOTED.fullmatch(line) if line[:1] == "`" and line.endswith((")", "）")) else None
    if match is None:
        return []
    return choices_of(TICKS.findall(match[1]), match[2].strip())


def _default(line: str) -> list[Choice]:
    """As in "`a`, the default value"."""
    match = _TICK_DEFAULT.fullmatch(line)
    return choices_of([match[1]], match[2]) if match else []


def _returned(line: str) -> list[Choice]:
    """As in "it returns `a` in this mode"; counts only among other values."""
    match = _TICK_RETURNED.fullmatch(line)
    return choices_of([match[1]], match[2].strip()) if match else []


def _tick_words(line: str) -> list[Choice]:
    """As in "`a` text", without a separator; counts only when a cell has several such lines."""
    match = _TICK_WORDS.fullmatch(line)
    return choices_of([match[1]], match[2].strip()) if match and not _VERB_START.match(match[2]) else []


def _meaning(line: str) -> list[Choice]:
    """As in "`a` means text, `b` means text" or "`a` and `b` mean text"."""
    matches = list(_TICK_MEANS.finditer(line))
    if not matches:
        return []
    before = line[: matches[0].start()].rstrip()
    if _BARE.sub("", before):
        if len(matches) < 2 or not before.endswith((".", "。", ":", "：", ",", "，", ";")) or "`" in before:
            return []
        before = ""
    texts = _between(line, matches)
    found = [*TICKS.findall(before), *(match[1] for match in matches)]
    docs = [*[texts[0]] * (len(found) - len(matches)), *texts]
    values = [value.strip() for value in found]
    if not are_values(values) or any(CAMEL_NAME.match(value) for value in values):
        return []
    return [Choice(value, doc.strip("。. ")) for value, doc in zip(values, docs, strict=True)]


def _separated(line: str) -> list[Choice]:
    """As in "`a` - text" or "`a` = text, `b` = text"."""
    if not line.startswith("`"):
        return []
    matches = list(_TICK_DASH.finditer(line))
    if not matches or matches[0].start() > 0:
        return []
    docs = _between(line, matches)
    if not all(docs) or any(doc.startswith("`") for doc in docs) or (len(docs) > 1 and "`" in "".join(docs)):
        return []
    values = [match[1].strip() for match in matches]
    if not are_values(values) or any(CAMEL_NAME.match(value) for value in values):
        return []
    return [Choice(value, doc) for value, doc in zip(values, docs, strict=True)]


def _labelled(line: str) -> list[Choice]:
    """As in "Margin mode `cross` `isolated` (a note)": a short label and its values."""
    start = line.find("`")
    label = line[:start].strip().rstrip(":：").strip()
    if not label or len(label) > 40 or NOT_A_LABEL.search(label):
        return []
    rest = line[start:]
    bracket = min((position for mark in "(（" if (position := rest.find(mark)) > 0), default=len(rest))
    if bracket < len(rest) and not rest.rstrip(" .。").endswith((")", "）")):
        return []
    group = "" if NO_GROUP.search(label) else label
    return [Choice(choice.value, "", group) for choice in _bare(rest[:bracket])]


def _trailing(line: str) -> list[Choice]:
    """As in "Order side, `buy` `sell`": a noun phrase and the values that end the first line, but for a remark."""
    line = line.rstrip(".。 ")
    remark = ""
    if line.endswith((")", "）")):
        end = line.rfind("`") + 1
        remark = line[end:].strip()
        if not remark.startswith(("(", "（")):
            return []
        line = line[:end]
    if not line.endswith("`"):
        return []
    ticks = list(TICKS.finditer(line))
    first = len(ticks) - 1
    while first > 0 and _BETWEEN.fullmatch(line, ticks[first - 1].end(), ticks[first].start()):
        first -= 1
    label = line[: ticks[first].start()] if ticks else ""
    if len(ticks) - first < 2 or not label.strip() or len(label) > 80 or NOT_A_LABEL.search(label):
        return []
    values = [tick[1].strip() for tick in ticks[first:]]
    # Codes of instruments are examples; names of parameters and what a sign stands before are a formula.
    if _OPEN_LABEL.search(label) or all(CAMEL_NAME.match(value) for value in values):
        return []
    return [] if all(INSTRUMENT.fullmatch(value) for value in values) else choices_of(values, remark)


def _brackets(line: str, *, is_first: bool) -> list[Choice]:
    """As in "label: [1m/3m/5m]", with ticks or without; the label is the group of all but the first line."""
    match = _SLASHES.search(line) if "[" in line else None
    if match is None:
        return []
    before = line[: match.start()].rstrip()
    if not _BEFORE_BRACKETS.search(before[-16:]):
        return []
    label = before.rstrip(":：= ").strip()
    group = "" if is_first or len(label) > 40 or NOT_A_LABEL.search(label) else label
    return choices_of((value for value in match[1].replace("`", "").split("/") if value.strip()), "", group)


_STYLES: dict[bool, tuple[tuple[str, Callable[[str], list[Choice]]], ...]] = {
    is_first: (
        (BRACKETS, functools.partial(_brackets, is_first=is_first)),
        (JOINED, _joined),
        (PAIR, functools.partial(_pairs, is_first=is_first)),
        (BARE, _bare),
        (NOTED, functools.partial(_remarked, is_first=is_first)),
        (NOTED, _noted),
        (TRAILING, _trailing) if is_first else (LABELLED, _labelled),
        (DEFAULT, _default),
        (MEANS, _meaning),
        (RETURNED, _returned),
        (SEPARATED, _separated),
        (WORDS, _tick_words),
    )
    for is_first in (True, False)
}
