"""What sentences of the docs say about several fields at once: words only, no field is known here.

Every statement is one of a few wordings that leave no doubt; whether it can be a rule is `constraints`' to decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

Kind = Literal["one_of", "at_most_one", "together"]
"""The key of `generator.spec.model.Constraint` that a statement is about."""


class Statement(msgspec.Struct, frozen=True):
    """What one sentence says about fields. ``groups`` are its names: more than one in a group are alternatives.

    ``case`` says that it holds in some cases only; ``weak`` that it needs a second sentence to be sure of.
    """

    kinds: tuple[Kind, ...]
    groups: tuple[tuple[str, ...], ...]
    rule: str
    line: int = 0
    case: bool = False
    weak: bool = False
    text: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """All names, each once."""
        return tuple(dict.fromkeys(name for group in self.groups for name in group))


_LONGEST = 600
_SENTENCE = re.compile(r"(?<=[.。;；])\s+|(?<=[a-z`)])\.(?=[A-Z])|[。；;]")
_MARKS = re.compile(r"`+|\*\*|[\"“”]")
_NAME = r"[A-Za-z][A-Za-z0-9_]*+"
_AND = r"(?: ?[,/、] ?(?:(?:and/or|and|or|&) )?| (?:and/or|and|or|&) )"
_LIST = rf"{_NAME}(?:{_AND}{_NAME}){{1,11}}"
_MORE = r"(?P<more> ?\(or [^()]{1,80}\))?"
_GIVEN = (
    r"(?:passed|provided|filled|specified|supplied|sent|set|given|entered|present|included|used|inputted|input|"
    r"submitted|defined|populated)(?: (?:in|to|out|through)\b)?"
)
_GIVE = r"(?:input|provide|pass in|pass|specify|supply|fill in|fill out|fill|send|set|enter|include|use|give|choose)"
_MUST = (
    r"(?:(?:is|are) (?:required|mandatory|needed|necessary)|"
    rf"(?:must|should|shall|has to|have to|needs? to) be {_GIVEN})"
)
_NOT = r"(?:can ?not|can't|must not|mustn't|may not|should not|shouldn't)"
_AT_ONCE = r"(?:together|at the same time|simultaneously|at once|in the same request|in one request)"
_ONE = (
    r"(?P<one>either(?: of)?|at least one of|one and only one of|exactly one of|only one of|at most one of|"
    r"no more than one of|one or more of|one of)"
)
_THE = r"(?: the following(?: (?:fields|parameters))?:?| the (?:fields|parameters)| (?:fields|parameters))?"
_EMPTY = r"(?:empty|blank|omitted|null)"
_OBLIGED = r"\b(?:must|required to|needs? to|has to|have to|should|please)"

_MAY = rf"(?P<may>(?:can|may|could|(?:is|are) allowed to) be {_GIVEN}|is allowed\b)"
_ALL_EMPTY = rf"{_NOT} (?:(?:both|all) be {_EMPTY}|be {_EMPTY} {_AT_ONCE})"
_OR_NONE = r"or (?:none|neither|not at all)(?: of them)?"
_JOINED = rf"be {_GIVEN} (?:{_AT_ONCE}(?: {_OR_NONE})?|{_OR_NONE})"

_Needles = tuple[tuple[str, ...], ...]
_ANY_ONE: _Needles = (("either", "one of", "one or more of"),)
_OBLIGES = ("must ", "required to ", "need", "has to ", "have to ", "should ", "please ")
_JOINTLY = ("together", "same time", "simultaneously", "at once", "one request", "same request", "both be", "coexist")
_PATTERNS: tuple[tuple[str, _Needles, re.Pattern[str]], ...] = tuple(
    (rule, needles, re.compile(pattern, re.IGNORECASE))
    for rule, needles, pattern in (
        ("one-of-is-required", _ANY_ONE, rf"\b{_ONE}{_THE} (?P<list>{_LIST}){_MORE} {_MUST}"),
        ("one-of-must-be-given", _ANY_ONE, rf"{_OBLIGED} {_GIVE} {_ONE}{_THE} (?P<list>{_LIST}){_MORE}"),
        (
            "one-of-allowed",
            _ANY_ONE,
            rf"\b{_ONE}{_THE} (?P<list>{_LIST}) {_MAY}",
        ),
        ("one-of-allowed", (("can only",),), rf"\bcan only {_GIVE} (?P<one>one of){_THE} (?P<list>{_LIST})"),
        (
            "one-of-or",
            ((" or ", "/"), ("required", "mandatory", "needed", "necessary", " be ")),
            rf"^(?P<list>{_NAME}(?:(?: or | ?/ ?){_NAME})+) {_MUST}",
        ),
        ("one-of-or", ((" or ",), _OBLIGES), rf"{_OBLIGED} {_GIVE} (?P<list>{_NAME}(?: or {_NAME})+)(?![\w-])"),
        (
            "one-of-not-all-empty",
            (("empty", "blank", "omitted", "null"),),
            rf"\b(?P<list>{_LIST}) {_ALL_EMPTY}",
        ),
        (
            "one-of-without-the-other",
            (("required if ", "required when "),),
            rf"\brequired (?:if|when) (?P<other>{_NAME}) (?:(?:is not|isn't) {_GIVEN}|is {_EMPTY})",
        ),
        (
            "one-of-without-the-other",
            (("required unless ",),),
            rf"\brequired unless (?P<other>{_NAME}) is {_GIVEN}",
        ),
        (
            "not-at-the-same-time",
            (_JOINTLY,),
            rf"\b(?P<list>{_LIST}) {_NOT} (?:both be {_GIVEN}|(?:be {_GIVEN}|coexist|exist) {_AT_ONCE}|coexist\b)",
        ),
        ("mutually-exclusive", (("exclusive",),), rf"\b(?P<list>{_LIST}) are mutually exclusive"),
        ("mutually-exclusive", (("exclusive",),), rf"\bmutually exclusive (?:with|to) (?P<other>{_NAME})"),
        (
            "not-at-the-same-time",
            ((" with ", " as "), ("not ", "n't ")),
            rf"\b{_NOT} be {_GIVEN} (?:{_AT_ONCE} )?(?:with|as) (?P<other>{_NAME})",
        ),
        (
            "together",
            ((*_JOINTLY, "or none", "or neither"),),
            rf"\b(?P<list>{_LIST}) (?:must|should|shall|needs? to|have to|has to) (?:both |all )?{_JOINED}",
        ),
    )
)


def _may_hold(lowered: str, needles: _Needles) -> bool:
    """Whether a text has the words that a pattern can't do without: most texts have none."""
    for group in needles:
        for needle in group:
            if needle in lowered:
                break
        else:
            return False
    return True


_SOME_NEEDLES = tuple(dict.fromkeys(needles for _, needles, _ in _PATTERNS))


def _may_state(text: str) -> bool:
    lowered = text.lower()
    return any(_may_hold(lowered, needles) for needles in _SOME_NEEDLES)


_ONLY_ONE = re.compile(rf"^only one (?:of them |of the two )?(?:can|may|must|should) be {_GIVEN}", re.IGNORECASE)
_NOT_BOTH = re.compile(
    r"\b(?:but |and )?not (?:both|all)\b|\b(?:and|but) only one (?:of them )?(?:can|may|must|should)\b", re.IGNORECASE
)
_BOTH_GIVEN = re.compile(
    rf"[,.;]? ?(?:if|when) (?:both|all|more than one|the two)\b[^,.;]*(?:{_GIVEN})[^,.;]*,[^,.;]*", re.IGNORECASE
)
_CASE = re.compile(
    r"\b(?:if|when|whenever|for|unless|while|where|under|during|in case|except|only applicable|applicable|applies|"
    r"only valid|only supported|depending|ignore|ignored|provided that|as long as|in (?:the )?\S+ mode|in order)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"([^:：]*)[:：]")
_PLAIN_LABELS = ("note", "notes", "notice", "remark", "important", "attention", "please note")
_WITH = re.compile(
    rf"^if (?:you )?{_GIVE} this (?:parameter|field),? "
    rf"you (?:should|must|need to|have to) (?:also )?{_GIVE} the "
    r"(?P<title>[A-Za-z][A-Za-z \-]{2,60}?)(?: as well| too)?\.?$",
    re.IGNORECASE,
)


def statements(text: str, own: str = "") -> list[Statement]:
    """What the sentences of an English text say about fields; ``own`` is the field that the text describes."""
    if not _may_state(text):
        return []
    found: list[Statement] = []
    label = False
    last: Statement | None = None
    for number, line in enumerate(text.split("\n")):
        reads = last is not None or _may_state(line)
        for sentence in _SENTENCE.split(line) if reads else ():
            if len(sentence) > _LONGEST:
                last = None
                continue
            plain = _plain(sentence)
            if last is not None and _ONLY_ONE.match(plain):
                case = last.case or _CASE.search(plain) is not None
                found.append(
                    msgspec.structs.replace(
                        last, kinds=("at_most_one",), rule="only-one-can-be-given", case=case, weak=False, text=sentence
                    )
                )
                continue
            last = _statement(plain, own, number, sentence.strip())
            if last is not None:
                last = msgspec.structs.replace(last, case=last.case or label)
                found.append(last)
        if line.strip():
            label = line.rstrip().endswith((":", "："))
    return found


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of a text, each with the number of its line; those too long to be clear are left out."""
    for number, line in enumerate(text.split("\n")):
        for sentence in _SENTENCE.split(line):
            if len(sentence) <= _LONGEST:
                yield number, sentence


def wanted_title(sentence: str) -> str:
    """What a sentence calls a field that must be passed with this one, lower case; empty for any other sentence."""
    match = _WITH.match(_plain(sentence))
    return match["title"].strip().lower() if match is not None else ""


def _plain(sentence: str) -> str:
    """The sentence without ticks and quotes, blanks made single."""
    return " ".join(_MARKS.sub(" ", sentence).split()).replace(" ,", ",").replace(" .", ".")


def _statement(plain: str, own: str, line: int, text: str) -> Statement | None:
    lowered = plain.lower()
    for rule, needles, pattern in _PATTERNS:
        match = pattern.search(plain) if _may_hold(lowered, needles) else None
        if match is None:
            continue
        parts = match.groupdict()
        if "other" in parts:
            groups: tuple[tuple[str, ...], ...] = ((own,), (parts["other"],)) if own else ()
        else:
            groups = (*_groups(parts["list"]), *_groups(_bracket(parts.get("more") or "")))
        rest = plain[match.end() :]
        kinds, name, weak = _kinds(rule, (parts.get("one") or "").lower(), may=bool(parts.get("may")), rest=rest)
        case = _is_case(plain[: match.start()]) or _CASE.search(_BOTH_GIVEN.sub("", rest)) is not None
        statement = Statement(kinds, groups, name, line, case, weak, text)
        return statement if len(statement.names) > 1 else None
    return None


def _kinds(rule: str, one: str, *, may: bool, rest: str) -> tuple[tuple[Kind, ...], str, bool]:
    """What a matched sentence states, the rule's full name, and whether it takes a second one to be sure."""
    if rule == "together":
        return ("together",), rule, False
    if rule in ("not-at-the-same-time", "mutually-exclusive"):
        return ("at_most_one",), rule, False
    if one in ("only one of", "at most one of", "no more than one of"):
        return ("at_most_one",), "only-one-of-allowed", False
    exactly = one in ("one and only one of", "exactly one of") or _NOT_BOTH.search(rest) is not None
    if rule == "one-of-allowed":
        # "Either a or b can be passed" may mean that either will do.
        sure = not may or exactly
        return ("at_most_one",), "only-one-of-allowed" if sure else "either-allowed", not sure
    return (("one_of", "at_most_one"), "exactly-one-of", False) if exactly else (("one_of",), rule, False)


def _bracket(more: str) -> str:
    """The names that a bracket adds: "(or a/b for options)"."""
    match = re.match(rf" ?\(or (?P<list>{_NAME}(?:{_AND}{_NAME})*)", more)
    return match["list"] if match else ""


def _groups(listed: str) -> tuple[tuple[str, ...], ...]:
    """The names of a list. In "a and b/c" the slash binds names that stand in for each other."""
    if not listed:
        return ()
    loose = re.split(r" ?[,、] ?(?:(?:and/or|and|or|&) )?| (?:and/or|and|or|&) ", listed)
    groups = [tuple(name.strip() for name in group.split("/") if name.strip()) for group in loose]
    if len(groups) == 1:
        return tuple((name,) for name in groups[0])
    return tuple(group for group in groups if group)


def _is_case(before: str) -> bool:
    """Whether the words before a statement tie it to a case: a condition, or a label such as "Spot:"."""
    label = _LABEL.match(before)
    if label is not None and label[1].strip().lower() not in _PLAIN_LABELS:
        return True
    return _CASE.search(before) is not None


# ------------------------------------------------------------------------------------------------------------- Chinese

_ZH_TRIGGER = re.compile(r"一个|其一|二选一|至少|同时|一起|只能|仅可")
_ZH_AND = r" ?(?:和|与|或者|或|及|以及|、|/|，|,) ?"
_ZH_LIST = re.compile(rf"{_NAME}(?:{_ZH_AND}{_NAME}){{1,11}}")
_ZH_JOINS = re.compile(r"和|与|或者|或|及|以及|、|，|,")
_ZH_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        "one_of",
        re.compile(
            r"必[须填传](?:且|要)?(?:传入|填写|传|填|指定|选)?(?:入)?(?:其中)?(?:一个|其一)|必填且|必传且|二选一|"
            r"至少(?:需要|需|要|必须)?(?:填写|传入|传|填|指定|选)?(?:其中)?(?:一个|其一)|不[可能]同时为空"
        ),
    ),
    (
        "at_most_one",
        re.compile(
            r"(?:只能|仅可|仅能|只可)(?:填写|传入|传|填|选择|选)?(?:其中)?(?:一个|其一)|二选一|"
            r"不[可能]同时(?:传|填|使用|存在|设置)"
        ),
    ),
    ("together", re.compile(r"(?<!不[可能])(?:需要|需|必须|要)同时(?:填写|传入|传|填)|(?:需要|需|必须|要)一起")),
)
_ZH_CASE = re.compile(r"当|如果|若(?!传|同时|两)|仅适用|适用于|时[，,]|情况下|对于|模式下|下单时|改单时|期权")


def chinese_statements(text: str) -> list[Statement]:
    """What the sentences of a Chinese text say about fields."""
    if not _ZH_TRIGGER.search(text):
        return []
    found: list[Statement] = []
    for number, line in enumerate(text.split("\n")):
        for sentence in re.split(r"[。；;]", line):
            if len(sentence) > _LONGEST or not _ZH_TRIGGER.search(sentence):
                continue
            plain = _plain(sentence.replace("（或期权的", "、").replace("）", " "))
            listed = _ZH_LIST.search(plain)
            kinds = tuple(kind for kind, pattern in _ZH_KINDS if pattern.search(plain))
            if listed is not None and kinds:
                groups = _groups(_ZH_JOINS.sub(", ", listed[0]).replace(" ", "").replace(",", ", "))
                case = _ZH_CASE.search(plain) is not None
                found.append(Statement(kinds, groups, "stated-in-chinese", number, case, text=sentence.strip()))
    return found
