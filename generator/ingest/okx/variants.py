"""Requests with a table per case: which table is common, what the others are called, and when each of them holds.

A case needs evidence: words of the docs that tie a table to values of one common field. Without it nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

import msgspec

from generator.ingest.okx.texts import TICKS
from generator.spec.model import Field

T = TypeVar("T")

SHORT_TITLE = 60
"""A plain line that is longer is no title."""
_LONGEST = 600

_BOLD = re.compile(r"\*\*([^*\n]+)\*\*[ \t]*[:：]?")
_NO_TITLE = re.compile(
    r"(?:please )?(?:note|notes|notice|tips?|warning|important|attention|example|examples|remarks?|faq)\b|"
    r"注意|说明|备注|示例|提示|例如",
    re.IGNORECASE,
)
_COMMON = re.compile(
    r"\b(?:common|general|basic|shared|base|all order types|public)\b|通用|公共|基础|基本|共用", re.IGNORECASE
)
_ENDS = (".", "。", ":", "：", "；", ";", "|")
_LATIN = re.compile(r"[a-z0-9]+")
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_FILLERS = ("order", "orders", "the", "a", "an", "parameters", "parameter")
_HAN_FILLERS = ("委托订单", "策略委托", "策略", "订单", "委托", "参数", "下单", "单")
_CLAUSE = re.compile(r"[,，(（;；。]|\. ")


# -------------------------------------------------------------------------------------------------------------- titles


class Texts(msgspec.Struct, frozen=True):
    """The paragraphs before a table: its title (empty: none), what stands before it, and what stands behind it."""

    title: str
    before: list[str]
    doc: list[str]


def variant_texts(intro: Sequence[str], known: Collection[str] = ()) -> Texts:
    """Sort the paragraphs between two tables.

    What stands before the title belongs to the table above. The title is the bold line that says one of ``known``
    (see `case_names`), else the first bold line, else a plain one that says it, else the last short one.
    """
    found = [(index, *split) for index, text in enumerate(intro) if (split := _as_title(text)) is not None]
    named = [one for one in found if bare_title(one[1]) in known]
    bold = [one for one in found if one[3]]
    if not found:
        return Texts("", [], list(intro))
    index, title, rest, _ = ([one for one in named if one[3]] or bold or named or found[-1:])[0]
    return Texts(title, list(intro[:index]), [*([rest] if rest else []), *intro[index + 1 :]])


def _as_title(text: str) -> tuple[str, str, bool] | None:
    """The title that a paragraph is or starts with, the rest of it, and whether it is bold; None for plain prose."""
    bare = text.strip()
    first, _, rest = bare.partition("\n")
    first = first.strip()
    match = _BOLD.match(first)
    if match is not None and (match.end() == len(first) or first[match.end() - 1] in ":："):
        title = match[1].strip().rstrip(":：").strip()
        if not title or _NO_TITLE.match(title):
            return None
        behind = first[match.end() :].strip()
        return title, "\n".join(part for part in (behind, rest.strip("\n")) if part), True
    plain = bare.lstrip("#").strip()
    if not plain or "\n" in bare or len(plain) > SHORT_TITLE or plain.endswith(_ENDS):
        return None
    title = plain.strip("*").strip()
    return None if not title or _NO_TITLE.match(title) or "](" in title else (title, "", False)


def bare_title(text: str) -> str:
    """A title or a value's text without marks and the words that tell no case from another."""
    lowered = text.lower()
    words = [word for word in _LATIN.findall(lowered) if word not in _FILLERS]
    han = "".join(_HAN.findall(lowered))
    filler = next((filler for filler in _HAN_FILLERS if han.endswith(filler) and len(han) > len(filler)), "")
    return " ".join((*words, *([han.removesuffix(filler)] if han else [])))


def _tells(bare: str) -> bool:
    """Whether a bare title is long enough not to stand in a line by chance."""
    return len(bare) > (1 if _HAN.match(bare) else 2)


def case_names(fields: Iterable[Field]) -> frozenset[str]:
    """What titles of tables would be, if they are called like the values of these fields."""
    return frozenset(
        name
        for field in fields
        for value in field.values
        for text in (value.doc or {}).values()
        if (name := bare_title(_clause(text)))
    )


def _clause(text: str) -> str:
    """The first clause of a value's text: "chase order, only for swaps" is called chase order."""
    return _CLAUSE.split(text, maxsplit=1)[0]


# -------------------------------------------------------------------------------------------------------------- tables


def first_is_case(titles: Sequence[str], names: Sequence[Sequence[str]], known: Collection[str] = ()) -> bool:
    """Whether the first of several tables is a case too, and not what all of them share.

    ``titles`` are bold or `known`, empty where a table has none; ``names`` are the rows of each table. It is one when
    it has a title of its own that does not say "common", all others have one, and all share a row.
    """
    if len(titles) < 2 or not all(titles) or _COMMON.search(titles[0]):
        return False
    if known and bare_title(titles[0]) not in known:
        return False
    return bool(shared_names(names))


def shared_names(names: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The rows that stand in every table, in the first one's order."""
    others = [set(listed) for listed in names[1:]]
    return tuple(name for name in names[0] if all(name in listed for listed in others)) if names else ()


def pair_tables(ours: Sequence[Collection[str]], theirs: Sequence[Collection[str]]) -> list[int | None]:
    """Which of the other language's tables goes with each of ours; tables are given by the names of their rows.

    The same one, or where the numbers differ the one that shares most rows, in order.
    """
    if len(ours) == len(theirs):
        return list(range(len(ours)))
    pairs: list[int | None] = []
    start = 0
    for listed in ours:
        scores = [(len(set(listed) & set(theirs[index])), -index) for index in range(start, len(theirs))]
        score, place = max(scores, default=(0, 0))
        if score * 2 > len(set(listed)):
            pairs.append(-place)
            start = 1 - place
        else:
            pairs.append(None)
    return pairs


# --------------------------------------------------------------------------------------------------------------- cases


class CaseTable(msgspec.Struct, frozen=True):
    """A table of one case: its titles, its own paragraphs by language, and its fields."""

    titles: Mapping[str, str]
    texts: Mapping[str, Sequence[str]]
    fields: tuple[Field, ...]

    @property
    def name(self) -> str:
        """What messages call it."""
        return self.titles.get("en") or self.titles.get("zh") or "table"


class FoundCase(msgspec.Struct, frozen=True):
    """When a table holds, the rule that says so, and the common fields whose rows say it; or what is in the way."""

    when: dict[str, tuple[str, ...]] | None
    rule: str = ""
    says: tuple[str, ...] = ()
    doubt: str = ""


def read_cases(tables: Sequence[CaseTable], common: tuple[Field, ...], sent: Sequence[Any]) -> list[FoundCase]:
    """When each table holds, by the first rule that is sure of it; ``sent`` are all documented requests.

    No value goes with two tables, and no documented request may contradict a case. What other texts say of a title
    counts only for values that no table claims by its own words.
    """
    values = _values(common)
    made = [_own_case(table, values, common) for table in tables]
    claimed = frozenset((one.field, value) for one in made for value in one.values)
    for index, table in enumerate(tables):
        if not made[index].values and not made[index].doubt:
            others = [other for other in tables if other is not table]
            made[index] = _told_case(table, others, values, common, claimed)
    found: list[FoundCase] = []
    for index, table in enumerate(tables):
        case = made[index]
        rest = [other for place, other in enumerate(made) if place != index]
        doubt = case.doubt or _shared(table, case, rest) or _contradiction(table, case, tables, common, sent)
        if case.values and not doubt:
            found.append(FoundCase({case.field: case.values}, case.rule, case.says or (case.field,)))
        else:
            unclear = f"the docs do not say in clear words when the table {table.name!r} holds"
            found.append(FoundCase(None, doubt=doubt or unclear))
    return found


class _Case(msgspec.Struct, frozen=True):
    """A field and those of its values that a table is for: none, where nothing tells. ``says`` as in `FoundCase`."""

    field: str = ""
    values: tuple[str, ...] = ()
    rule: str = ""
    says: tuple[str, ...] = ()
    doubt: str = ""


_NO_CASE = _Case()


class _Value(msgspec.Struct, frozen=True):
    """A documented value of a common field, and what it is called by language."""

    field: str
    value: str
    names: Mapping[str, str]


def _values(common: tuple[Field, ...]) -> list[_Value]:
    return [
        _Value(
            field.name,
            str(value.value),
            {language: bare_title(_clause(text)) for language, text in (value.doc or {}).items()},
        )
        for field in common
        if field.type in ("string", "integer")
        for value in field.values
    ]


def _own_case(table: CaseTable, values: Sequence[_Value], common: tuple[Field, ...]) -> _Case:
    """The case by the table's own words. What its titles say in two languages must not differ."""
    english, chinese = _by_title(table, values, "en"), _by_title(table, values, "zh")
    if english.values and chinese.values and english != chinese:
        shown = f"{', '.join(english.values)} in English, {', '.join(chinese.values)} in Chinese"
        return _Case(doubt=f"the title of the table {table.name!r} is that of {shown}; no case was taken")
    statements = (
        (english, "when-by-title"),
        (chinese, "when-by-chinese-title"),
        (_by_named_values(table, values, common), "when-by-values-in-title"),
        (_by_condition(table, values, common), "when-by-condition-in-text"),
        (_by_rows(table, values), "when-by-every-row"),
    )
    return _first(statements)


def _told_case(
    table: CaseTable,
    others: Sequence[CaseTable],
    values: Sequence[_Value],
    common: tuple[Field, ...],
    claimed: frozenset[tuple[str, str]],
) -> _Case:
    """The case by what is said elsewhere: a condition beside the title, or values called after it."""
    statements = (
        (_by_condition_elsewhere(table, others, values, common), "when-by-condition-on-title"),
        (_by_family(table, values, claimed), "when-by-family-of-names"),
    )
    free = (
        (case, rule) for case, rule in statements if not any((case.field, value) in claimed for value in case.values)
    )
    return _first(free)


def _first(statements: Iterable[tuple[_Case, str]]) -> _Case:
    return next((msgspec.structs.replace(case, rule=rule) for case, rule in statements if case.values), _NO_CASE)


def _by_title(table: CaseTable, values: Sequence[_Value], language: str) -> _Case:
    """The title is what values of one field are called."""
    wanted = bare_title(table.titles.get(language, ""))
    return _one_field((value.field, value.value) for value in values if wanted and value.names.get(language) == wanted)


def _by_named_values(table: CaseTable, values: Sequence[_Value], common: tuple[Field, ...]) -> _Case:
    """The title names values: ticked, as "ordType = a/b", or as a list of nothing else."""
    for title in table.titles.values():
        ticked = [word for tick in TICKS.findall(title) for word in re.split(r"[/,、]", tick)]
        plain = [word.strip() for word in re.split(r"[/,、]", title)]
        candidates = [
            _all_values(ticked, values),
            *_conditions(title, values, common),
            _all_values(plain, values) if len(plain) > 1 or "_" in title else _NO_CASE,
        ]
        case = next((case for case in candidates if case.values), _NO_CASE)
        if case.values:
            return case
    return _NO_CASE


_WORD = r"`?[A-Za-z0-9_\-]+`?"
_CONDITION = (
    r"{field}`?(?: parameter)?\s?(?:==?|is|are|为|是|：|:)\s?"
    r"(?P<values>{word}(?:\s?(?:/|,|、|or|and|或者|或|和)\s?{word})*)"
)
_APPLICABLE = re.compile(r"\b(?:applicable|applies|apply|valid|effective|only|used)\b|适用|仅|用于", re.IGNORECASE)
_NEGATED = re.compile(r"\b(?:not|except|unless|other than|isn't)\b|不|除", re.IGNORECASE)
_JOINS = ("or", "and")


def _by_condition(table: CaseTable, values: Sequence[_Value], common: tuple[Field, ...]) -> _Case:
    """A paragraph of the table says that it applies when a common field has certain values."""
    lines = (line for texts in table.texts.values() for text in texts for line in text.split("\n"))
    return _agreed([case for line in lines if _is_condition(line) for case in _conditions(line, values, common)])


def _by_condition_elsewhere(
    table: CaseTable, others: Sequence[CaseTable], values: Sequence[_Value], common: tuple[Field, ...]
) -> _Case:
    """A common field's text puts the title beside a condition: "only for stop orders, `ordType` = `a` or `b`"."""
    found: list[_Case] = []
    for language, title in table.titles.items():
        bare = bare_title(title)
        if not _tells(bare):
            continue
        longer = [name for other in others if bare in (name := bare_title(other.titles.get(language, "")))]
        for field in common:
            for line in (field.doc or {}).get(language, "").split("\n"):
                words = _bare_line(line)
                if bare in words and _is_condition(line) and not any(name in words for name in longer):
                    found += [
                        msgspec.structs.replace(case, says=(field.name,)) for case in _conditions(line, values, common)
                    ]
    return _agreed(found)


def _is_condition(line: str) -> bool:
    return len(line) <= _LONGEST and _APPLICABLE.search(line) is not None and _NEGATED.search(line) is None


def _bare_line(line: str) -> str:
    lowered = line.lower()
    return f"{' '.join(_LATIN.findall(lowered))} {''.join(_HAN.findall(lowered))}"


def _conditions(line: str, values: Sequence[_Value], common: tuple[Field, ...]) -> Iterator[_Case]:
    """The conditions on common fields in a line, those whose every value is documented."""
    for field in common:
        if field.name in line and field.values:
            for match in re.finditer(_CONDITION.format(field=rf"\b{re.escape(field.name)}", word=_WORD), line):
                words = [word for word in re.findall(r"[A-Za-z0-9_\-]+", match["values"]) if word not in _JOINS]
                case = _all_values(words, values, field.name)
                if case.values:
                    yield case


_TICKED = r"(?P<ticked>(?:`[\w\-]+` ?(?:(?:/|,|or|and|、|，|或|和) ?)?)+)"
_ROW_CASE = re.compile(rf"\bapplicable (?:to|when|for)\b[^\n`]{{0,30}}{_TICKED}", re.IGNORECASE)
_ROW_CASE_ZH = re.compile(rf"适用于[^\n`]{{0,12}}{_TICKED}")


def _by_rows(table: CaseTable, values: Sequence[_Value]) -> _Case:
    """Every row of the table says that it is only applicable to the same values."""
    cases: list[_Case] = []
    for field in table.fields:
        doc = field.doc or {}
        match = _ROW_CASE.search(doc.get("en", "")) or _ROW_CASE_ZH.search(doc.get("zh", ""))
        case = _all_values(TICKS.findall(match["ticked"]), values) if match else _NO_CASE
        if not case.values:
            return _NO_CASE
        cases.append(case)
    return _agreed(cases) if len(cases) > 1 else _NO_CASE


def _by_family(table: CaseTable, values: Sequence[_Value], claimed: Collection[tuple[str, str]]) -> _Case:
    """The values of one field that are called as the title with a word before it, and that no other table is for.

    As "one-way stop" and "two-way stop" below the title "stop". One such value alone may be called so by chance.
    """
    for language in ("en", "zh"):
        wanted = bare_title(table.titles.get(language, ""))
        if not _tells(wanted):
            continue
        tail = f" {wanted}" if _LATIN.search(wanted) else wanted
        case = _one_field(
            (value.field, value.value)
            for value in values
            if (value.field, value.value) not in claimed and value.names.get(language, "").endswith(tail)
        )
        if len(case.values) > 1:
            return case
    return _NO_CASE


def _one_field(found: Iterable[tuple[str, str]]) -> _Case:
    """The values found, when all are of one field."""
    fields: dict[str, dict[str, None]] = {}
    for field, value in found:
        fields.setdefault(field, {})[value] = None
    if len(fields) != 1:
        return _NO_CASE
    field, only = next(iter(fields.items()))
    return _Case(field, tuple(only))


def _all_values(words: Sequence[str], values: Sequence[_Value], field: str | None = None) -> _Case:
    """The case whose values these words all are: of one field, and of no other."""
    wanted = {word.strip() for word in words if word.strip()}
    case = _one_field(
        (value.field, value.value) for value in values if value.value in wanted and field in (None, value.field)
    )
    return case if set(case.values) == wanted else _NO_CASE


def _agreed(found: Sequence[_Case]) -> _Case:
    """The case that all statements agree on."""
    return found[0] if len({(case.field, frozenset(case.values)) for case in found}) == 1 else _NO_CASE


def _shared(table: CaseTable, case: _Case, others: Sequence[_Case]) -> str:
    """What is wrong where another table is for one of the same values."""
    taken = [
        value for value in case.values if any(case.field == other.field and value in other.values for other in others)
    ]
    if not taken:
        return ""
    return f"the table {table.name!r} and another one are both for {case.field} {', '.join(taken)}; no case was taken"


def _contradiction(
    table: CaseTable, case: _Case, tables: Sequence[CaseTable], common: tuple[Field, ...], sent: Sequence[Any]
) -> str:
    """What is wrong where a documented request passes a field of this table alone, and is for another case."""
    if not case.values:
        return ""
    elsewhere = {field.name for field in common}
    elsewhere.update(field.name for other in tables if other is not table for field in other.fields)
    own = {field.name for field in table.fields} - elsewhere
    for body in sent:
        for item in body if isinstance(body, list) else [body]:
            if (
                not isinstance(item, dict)
                or own.isdisjoint(item)
                or item.get(case.field, case.values[0]) in case.values
            ):
                continue
            shown = ", ".join(sorted(own & item.keys()))
            return (
                f"the table {table.name!r} seems to be for {case.field} {', '.join(case.values)}, but a documented "
                f"request passes {shown} with {item[case.field]!r}; no case was taken"
            )
    return ""
