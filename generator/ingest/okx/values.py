"""What the text of one cell states: examples, enumeration, default, limits, deprecation.

Every function answers "nothing" when it is not sure. Texts are cells of the docs with their line breaks; all
patterns are linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from generator.ingest.okx.texts import INSTRUMENT, SPLIT_SENTENCE, TICKS, WHOLE, is_number, sentences
from generator.spec.model import FieldType, Scalar


def wire_values(values: Sequence[str], field_type: FieldType) -> tuple[Scalar, ...]:
    """The values as the wire has them for this type; those that do not fit are left out."""
    converted = (wire_value(value, field_type) for value in values)
    return tuple(value for value in converted if value is not None)


def wire_value(value: str, field_type: FieldType) -> Scalar | None:
    """One value as the wire has it: a bool, an int or the string itself; None when it does not fit."""
    if field_type == "boolean":
        return {"true": True, "false": False}.get(value.lower())
    if field_type == "integer":
        return int(value) if WHOLE.fullmatch(value) and len(value) < 20 else None
    return value if field_type in ("string", "number") else None


# --------------------------------------------------------------------------------------------------------- enumerations

_BULLET = re.compile(r"^(?:[*\-•]\s+|>\s+|\d+\\?[.)]\s+)")
_PAIR = re.compile(r"`([^`\n]+)`[ ]?[:：][ ]?")
_TOKEN = re.compile(r"[A-Za-z0-9_.+\-]{1,48}")
_BARE = re.compile(r"`[^`]*`|[\s,;/、，；。.|]+|\b(?:or|and)\b|或者|或|和")
_NOTED = re.compile(r"(`[^`\n]+`(?:[ ]?(?:[,/、，][ ]?)?`[^`\n]+`)*+)[ ]?([(（].*)")
_JOINED = re.compile(r"(`[^`\n]+`(?:[ ]?/[ ]?`[^`\n]+`)+)[ ]?[:：][ ]?(.*)")
_TICK_WORDS = re.compile(r"`([^`\n]+)`(?:[ ]+(?=[^`])|[.,，。][ ]*)([`A-Za-z\u4e00-\u9fff].*)")
_TICK_DEFAULT = re.compile(r"`([^`\n]+)`[ ]?[,，][ ]?(the default(?: value)?[.]?|默认值?[。]?)", re.IGNORECASE)
_VALID = re.compile(
    r"(?:valid|available|supported|accepted|allowed|possible)\s+(?:options?|values?|enumerations?)\s*"
    r"(?:(?:are|is|can be|include|:|：)\s*)+((?:`[^`\n]+`[ ,/、;]*(?:(?:or|and)[ ,]*(?=`))?)+)(?=[.。\n(（]|$)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[ ,/、，]*(?:(?:or|and|和|或)[ ]*)?")
_NOT_A_LABEL = re.compile(
    r"\b(?:only|applicable|applies|when|if|is|are|be|can|may|must|should|e\.g|eg|default|refer|using|not|return|returns|"
    r"required|based|than|between|from|example|unit|use|used|for|in|of both|same|pass|passed|fill|set|and|see|include|"
    r"includes|either|such|available|supports?|under|with|to|by)\b|仅|当|如|适用|默认|若|则|请|时|只",
    re.IGNORECASE,
)
_VERB_START = re.compile(
    r"(?:is|are|was|will|can|may|must|should|means?|when|if|or|and|represents?|indicates?|has|have|in|of|by|for|to|with|"
    r"supports?|only|field|parameter|mode|orders?|代表|表示|为|是|时|和|或|字段|参数|模式)(?![A-Za-z])",
    re.IGNORECASE,
)


_OPENS_CASES = re.compile(r"(?:\b(?:for|when|if|where|under)|时|对于)[ ]?[:：]?$", re.IGNORECASE)
_OPENS_DEFAULTS = re.compile(r"\bdefault|\bnot (?:provided|specified|passed)|默认|如未|未提供", re.IGNORECASE)


_BLANK = "\x00"


class Choice(msgspec.Struct, frozen=True):
    """One value of an enumeration as a cell prints it."""

    value: str
    doc: str = ""
    group: str = ""


def enumeration(text: str) -> list[Choice]:
    """The values that a cell lists in one of the styles that leave no doubt; empty when none does."""
    if "`" not in text:
        return []
    found: list[tuple[Choice, str]] = []
    labels = 0
    previous = ""
    for number, raw in enumerate(text.split("\n")):
        line = _BULLET.sub("", raw.strip())
        if _opens_other_values(line, is_first=number == 0):
            break
        if "`" in line and not _introduces_example(previous):
            choices, style = _line_values(line, is_first=number == 0)
            found += [(choice, style) for choice in choices]
            labels += style == "label"
        previous = line
    return _distinct(_in_company(found, labels) or _stated(text))


def _opens_other_values(line: str, *, is_first: bool) -> bool:
    """Whether what follows are the defaults of several cases, or another field's values: cases of this one."""
    if not is_first and line.endswith((":", "：")) and _OPENS_DEFAULTS.search(line):
        return True
    return "`" not in line and _OPENS_CASES.search(line) is not None


def _in_company(found: list[tuple[Choice, str]], labels: int) -> list[Choice]:
    """The values without those of a style that says nothing alone.

    One line of "`a` text" or of "label `a`" may be a sentence; several, or one among others, are a list. Nothing but
    "`a`/`b`: text" tells cases apart, as a rule another field's; a default alone lists nothing.
    """
    loose = sum(style == "words" for _, style in found)
    if loose < 2 and len(found) - loose < 3:
        found = [one for one in found if one[1] != "words"]
    styles = {style for _, style in found}
    if styles in ({"joined"}, {"default"}) or (styles == {"label"} and labels == 1):
        return []
    return [choice for choice, _ in found]


def _line_values(line: str, *, is_first: bool) -> tuple[list[Choice], str]:
    """The values of one line, and the style when it is one that needs company."""
    if found := _joined(line):
        return found, "joined"
    if found := _pairs(line, is_first=is_first) or _bare(line) or _noted(line):
        return found, ""
    if found := _labelled(line, is_first=is_first):
        return found, "label"
    if is_first and (found := _trailing(line)):
        return found, ""
    if (default := _TICK_DEFAULT.fullmatch(line)) and _tokens([default[1].strip()]):
        return [Choice(default[1].strip(), default[2])], "default"
    word = _tick_words(line)
    return ([word], "words") if word else ([], "")


def _introduces_example(line: str) -> bool:
    return line.lower().rstrip(" :：,").endswith(("e.g.", "e.g", "example", "examples", "如", "例如"))


def _tokens(values: Sequence[str]) -> bool:
    return bool(values) and all(_TOKEN.fullmatch(value) and value.strip("-.+") for value in values)


def _pairs(line: str, *, is_first: bool) -> list[Choice]:
    """One or several "`a`: text" on a line or several times on a line; a few words before it are a group's label.

    What stands in brackets explains, it lists no values.
    """
    matches = list(_PAIR.finditer(_without_brackets(line)))
    if not matches or not _tokens([match[1].strip() for match in matches]):
        return []
    label = line[: matches[0].start()].strip().rstrip(":：").strip()
    ends = [match.start() for match in matches[1:]] + [len(line)]
    docs = [
        line[match.end() : end].strip().rstrip(",;，；、").strip() for match, end in zip(matches, ends, strict=True)
    ]
    if label and (
        (is_first and len(matches) < 2) or (not is_first and (len(label) > 40 or _NOT_A_LABEL.search(label)))
    ):
        return []
    group = "" if is_first else label
    return [Choice(match[1].strip(), doc, group) for match, doc in zip(matches, docs, strict=True)]


def _joined(line: str) -> list[Choice]:
    """As in "`a`/`b`: text": values that share their text."""
    match = _JOINED.fullmatch(line)
    if match is None:
        return []
    values = [value.strip() for value in TICKS.findall(match[1])]
    return [Choice(value, match[2].strip()) for value in values] if _tokens(values) else []


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
    """A line of nothing but ticked values."""
    if _BARE.sub("", line):
        return []
    values = [value.strip() for value in TICKS.findall(line)]
    return [Choice(value) for value in values] if _tokens(values) else []


def _noted(line: str) -> list[Choice]:
    """As in "`a` (a note)" or "`a`, `b` (a note)": values with a remark in brackets."""
    match = _NOTED.fullmatch(line)
    if match is None or not match[2].rstrip().endswith((")", "）")):
        return []
    values = [value.strip() for value in TICKS.findall(match[1])]
    return [Choice(value, match[2].strip()) for value in values] if _tokens(values) else []


def _tick_words(line: str) -> Choice | None:
    """As in "`a` text", without a separator; counts only when a cell has several such lines."""
    match = _TICK_WORDS.fullmatch(line)
    if match is None or not _tokens([match[1].strip()]) or _VERB_START.match(match[2]):
        return None
    return Choice(match[1].strip(), match[2].strip())


def _labelled(line: str, *, is_first: bool) -> list[Choice]:
    """As in "Margin mode `cross` `isolated` (a note)": a short label and its values."""
    start = line.find("`")
    label = line[:start].strip().rstrip(":：").strip()
    if is_first or not label or len(label) > 40 or _NOT_A_LABEL.search(label):
        return []
    rest = line[start:]
    bracket = min((position for mark in "(（" if (position := rest.find(mark)) > 0), default=len(rest))
    if bracket < len(rest) and not rest.rstrip(" .。").endswith((")", "）")):
        return []
    found = _bare(rest[:bracket])
    return [Choice(choice.value, "", label) for choice in found]


def _trailing(line: str) -> list[Choice]:
    """As in "Order side, `buy` `sell`": a noun phrase and the values that end the first line."""
    if not line.rstrip(".。 ").endswith("`"):
        return []
    ticks = list(TICKS.finditer(line))
    first = len(ticks) - 1
    while first > 0 and _BETWEEN.fullmatch(line, ticks[first - 1].end(), ticks[first].start()):
        first -= 1
    label = line[: ticks[first].start()] if ticks else ""
    if len(ticks) - first < 2 or not label.strip() or len(label) > 80 or _NOT_A_LABEL.search(label):
        return []
    values = [tick[1].strip() for tick in ticks[first:]]
    return [Choice(value) for value in values] if _tokens(values) and not _instruments(values) else []


def _stated(text: str) -> list[Choice]:
    """As in "Valid values are `a` and `b`." Used where no line lists values."""
    found = [value.strip() for match in _VALID.finditer(text) for value in TICKS.findall(match[1])]
    return [Choice(value) for value in found] if _tokens(found) else []


def _instruments(values: Sequence[str]) -> bool:
    return all(INSTRUMENT.fullmatch(value) for value in values)


def _distinct(choices: list[Choice]) -> list[Choice]:
    kept: dict[tuple[str, str], Choice] = {}
    for choice in choices:
        place = (choice.value, choice.group)
        if place not in kept or (choice.doc and not kept[place].doc):
            kept[place] = choice
    return list(kept.values())


# ------------------------------------------------------------------------------------------------- defaults and limits

_DEFAULT = re.compile(
    r"(?:^|[.;,，。；(:][ \t]*|\band[ \t]+|\n)(?:and[ \t]+)?(?:the[ \t]+)?default(?:s)?(?:[ \t]+value)?"
    r"(?:[ \t]+of[ \t]+this[ \t]+(?:field|parameter))?(?:[ \t]+is|[ \t]+to|[ \t]*[:：]|[ \t]+value[ \t]+is)?[ \t]+"
    r"(?:(`)([^`\n]+)`|[\"“]([^\"”\n]*)[\"”]|((?!value\b)[^\s`\"“.;,，。；)]+(?:\.\d+)?))(?=([^\n]{0,24}))",
    re.IGNORECASE,
)
_DEFAULT_LINE = re.compile(
    r"`([^`\n]+)`[ ]?[:：][^`\n]*?[,，;；(（ ](?:the\s+)?default(?:\s+value)?[)）]?[.。]?$", re.IGNORECASE
)
_DEFAULT_MARK = re.compile(r"`([^`\n]+)`[ ]?[(（](?:the\s+)?default(?:\s+value)?[)）]", re.IGNORECASE)
_BY_DEFAULT = re.compile(r"`([^`\n]+)`\s+by\s+default(?=[.;,\n]|$)", re.IGNORECASE)
_MAX_AND_DEFAULT = re.compile(
    r"maximum(?:\s+and|\s*/)\s*default(?:\s+value)?\s+is\s+`?(\d{1,18})`?|"
    r"maximum(?:\s+value)?\s+is\s+`?(\d{1,18})`?,?\s+which\s+is\s+also\s+the\s+default",
    re.IGNORECASE,
)
_ENDS_STATEMENT = re.compile(r"\s*(?:$|[.;。；)）]|,(?!\s*(?:limit|or)\b))")
_MAXIMUM = re.compile(
    r"\bmax(?:imum)?(?:\s+(?:value|number))?(?:\s+and\s+default)?(?:\s+value)?(?:\s+is|\s+of|\s*[:：])?\s+`?(\d{1,18}(?:\.\d{1,18})?)`?"
    r"(?=\s*(?:$|[.;,。；)）]|\n|which\s+is\s+also|and\s+the\s+default))",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"(?:\bbetween\s+`?(-?\d{1,18}(?:\.\d{1,18})?)`?\s+(?:and|to)\s+`?(-?\d{1,18}(?:\.\d{1,18})?)`?|"
    r"\brange(?:\s+(?:is|of|from))?\s*[:：]?\s*`?(-?\d{1,18}(?:\.\d{1,18})?)`?\s*(?:~|to|-|–)\s*`?(-?\d{1,18}(?:\.\d{1,18})?)`?|"
    r"(?:\brange\b|\bclamped\s+to\b|\bbetween\b)[^\[\]\n\d]{0,24}\[\s*(-?\d{1,18}(?:\.\d{1,18})?)\s*,\s*(-?\d{1,18}(?:\.\d{1,18})?)\s*\])"
    r"(?![\d%]|\s*(?:characters|days|months|digits|%))",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"\b(?:up\s+to|no\s+more\s+than|(?:can(?:not|'t)|must\s+not)\s+exceed|at\s+most|max(?:imum)?(?:\s+of)?)\s+(\d{1,9})\s+"
    r"(?:characters|chars|letters)\b|1-(\d{1,9})\s?位",
    re.IGNORECASE,
)
_ITEMS = re.compile(
    r"\b(?:no\s+more\s+than|up\s+to|at\s+most|max(?:imum)?(?:\s+(?:number|length|of))?(?:\s*=|\s+is|\s+of)?)\s+`?(\d{1,9})`?"
    r"(?=\s*(?:$|[.;,)\n]|legs|orders|items|elements|instruments|instIds?|currencies|types|values|ids?\b|sub-accounts|"
    r"records|levels|positions|assets|can\b|at\b|in\s+one|per\s+request))",
    re.IGNORECASE,
)
_CASE = re.compile(r"\b(?:if|when|for|in `[^`]+` mode|unless)\b|\bin `|当|若", re.IGNORECASE)
_LEFT_OUT = re.compile(
    r"\b(?:not|isn't|un)[ ]?(?:been )?(?:specified|provided|passed|filled|set|given|posted|delivered)\b|"
    r"\b(?:omitted|empty|blank)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\b(?:if|when|for|unless|while)\b|当|若", re.IGNORECASE)


def constant_default(text: str, field_type: FieldType, values: Sequence[str]) -> Scalar | None:
    """The default, when every statement about one names the same constant and no condition hangs on it.

    "The default is `net` in the net mode" and "the default is the quote currency" are no constants.
    """
    if "default" not in text.lower():
        return None
    found: set[str] = set()
    for statement in _DEFAULT.finditer(text):
        token, rest = _default_token(statement, field_type, values)
        if token is None or not _ENDS_STATEMENT.match(rest) or _is_conditional(text, statement.start()):
            return None
        found.add(token)
    for pattern in (_DEFAULT_MARK, _BY_DEFAULT):
        found.update(match[1].strip() for match in pattern.finditer(text))
    found.update(match[1].strip() for line in text.split("\n") if (match := _DEFAULT_LINE.fullmatch(line.strip())))
    found.update(match[1] or match[2] for match in _MAX_AND_DEFAULT.finditer(text))
    if len(found) != 1:
        return None
    token = found.pop()
    if values and token not in values:
        return None
    return wire_value(token, field_type)


def _is_conditional(text: str, position: int) -> bool:
    """Whether the start of the sentence that a default stands in ties it to a case; "if not specified" is no case."""
    if text[position] in ".;。；\n":
        return False
    before = SPLIT_SENTENCE.split(text[max(0, position - 160) : position])[-1]
    return _CASE.search(before) is not None and _LEFT_OUT.search(before) is None


def _default_token(match: re.Match[str], field_type: FieldType, values: Sequence[str]) -> tuple[str | None, str]:
    if match[1]:
        return match[2].strip(), match[5]
    if match[3] is not None:
        return (match[3] or None), match[5]
    token = match[4]
    known = token in values or is_number(token) or (field_type == "boolean" and token in ("true", "false"))
    return (token if known else None), match[5]


def maximum(text: str) -> str | None:
    """The largest value a scalar may take, when one sentence without a condition states it."""
    found = {
        match[1]
        for sentence in sentences(text)
        if "max" in sentence.lower() and not _CONDITION.search(sentence)
        for match in _MAXIMUM.finditer(sentence)
    }
    return found.pop() if len(found) == 1 else None


def bounds(text: str) -> tuple[str, str] | None:
    """The range a scalar must lie in, when one sentence without a condition states it."""
    found = {
        tuple(group for group in match.groups() if group is not None)
        for sentence in sentences(text)
        if not _CONDITION.search(sentence)
        for match in _RANGE.finditer(sentence)
    }
    if len(found) != 1:
        return None
    low, high = found.pop()
    return (low, high) if float(low) < float(high) else None


def max_length(text: str) -> int | None:
    """The largest number of characters, when the text states exactly one."""
    found = {int(match[1] or match[2]) for match in _LENGTH.finditer(text)}
    return found.pop() if len(found) == 1 else None


def max_items(text: str) -> int | None:
    """The largest number of items of a list, when one sentence without a condition states it."""
    found = {
        int(match[1])
        for sentence in sentences(text)
        if not _CONDITION.search(sentence)
        for match in _ITEMS.finditer(sentence)
    }
    return found.pop() if len(found) == 1 else None


# ---------------------------------------------------------------------------------------------------------- deprecation

_DEPRECATED_MARK = re.compile(r"[(（\[]\s*(?:to be |will be )?(?:deprecated|已废弃|已弃用)", re.IGNORECASE)
_DEPRECATED_SENTENCE = re.compile(
    r"\bthis (?:field|parameter) (?:is|has been|was|will be)(?: already)? deprecated\b|"
    r"^deprecated\b|[.。]\s*deprecated\s*[.。]?$",
    re.IGNORECASE,
)


def is_deprecated(text: str) -> bool:
    """Whether the text says of the field itself, not of one of its values, that it is deprecated."""
    lowered = text.lower()
    if "deprecat" not in lowered and "废弃" not in text and "弃用" not in text:
        return False
    stripped = text.strip()
    if stripped.startswith("~~"):
        struck, _, rest = stripped[2:].rpartition("~~")
        return _DEPRECATED_MARK.search(struck) is not None or rest.lstrip().lower().lstrip("(（[ ").startswith(
            "deprecated"
        )
    first = stripped.split("\n", 1)[0]
    if first.startswith("`"):
        return False
    return _DEPRECATED_MARK.search(first) is not None or _DEPRECATED_SENTENCE.search(first) is not None
