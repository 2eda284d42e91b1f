"""Rules over several fields, where the docs state them in clear words: one of, at most one, together.

The mock refuses what breaks a rule, and the client does not send it: a wrong rule costs somebody an order. So a
statement that hangs on a case ("for options", "when `tdMode` is `isolated`"), that names no known fields, or that a
documented request contradicts makes none. English decides; Chinese confirms, and may veto.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from generator.ingest.okx.statements import Kind, Statement, chinese_statements, sentences, statements, wanted_title
from generator.ingest.okx.texts import first_sentence
from generator.spec.model import Constraint, Field, Variant


class Stated(msgspec.Struct, frozen=True):
    """Where something is said: the names that lead to the field (none: the endpoint's own text), and the line of it.

    ``line`` counts from the first line of the field's text, or of all the endpoint's paragraphs.
    """

    path: tuple[str, ...]
    line: int = 0


class FoundConstraint(msgspec.Struct, frozen=True):
    """A rule over several fields, the name of the rule that found it, and all the places that state it."""

    constraint: Constraint
    rule: str
    says: tuple[Stated, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields whose text says it."""
        return tuple(dict.fromkeys(stated.path[-1] for stated in self.says if stated.path))


class Doubt(msgspec.Struct, frozen=True):
    """A statement that made no rule, or not quite the rule it states; ``code`` is a finding's."""

    code: str
    what: str
    says: Stated
    excerpt: str = ""


class Constraints(msgspec.Struct, frozen=True):
    """What the texts of a request state, in docs order."""

    found: tuple[FoundConstraint, ...]
    doubts: tuple[Doubt, ...] = ()


def read_constraints(
    fields: tuple[Field, ...],
    intro: Sequence[str],
    sent: Sequence[Any],
    variants: Sequence[Variant] = (),
) -> Constraints:
    """The rules over the request's fields.

    ``intro`` are the endpoint's own paragraphs (English where there is any), ``sent`` all documented requests: bodies
    and queries.
    """
    return _Reader(fields, intro, sent, variants).run()


# -------------------------------------------------------------------------------------------------------------- reader

_RESTRICTED = re.compile(
    r"\b(?:applicable|applies|apply|valid|effective|available|supported|works?)\b(?: \w+)? "
    r"(?:to|when|if|for|in|under)\b|"
    r"\brequired (?:for|when|if|in)\b|适用于|仅适用|时有效|下有效",
    re.IGNORECASE,
)
_EMPTY_MEANS = re.compile(
    r"\b(?:set|sets?|passed?|is|as|to|filled)(?: (?:to|as))? ?`?(?:\"\"|“”|'')|(?:为|传|填)`?\"\""
)
_CAMEL = re.compile(r"[a-z0-9][A-Z]")
_NEW = re.compile(r"new[A-Z]")


class _Table(msgspec.Struct, frozen=True):
    """Fields that stand side by side, and what their statements may name. ``case`` is the variant's index."""

    fields: tuple[Field, ...]
    siblings: Mapping[str, Field]
    path: tuple[str, ...] = ()
    case: int | None = None


class _Candidate(msgspec.Struct):
    kind: Kind
    names: tuple[str, ...]
    rule: str
    says: list[Stated]
    weak: bool
    free: bool
    text: str


class _Reader:
    """Collects the statements of all tables, and lets only those through that nothing speaks against."""

    def __init__(
        self,
        fields: tuple[Field, ...],
        intro: Sequence[str],
        sent: Sequence[Any],
        variants: Sequence[Variant],
    ) -> None:
        self.intro = intro
        self.items = [item for body in sent for item in (body if isinstance(body, list) else [body])]
        self.doubts: list[Doubt] = []
        self.candidates: dict[tuple[Kind, frozenset[str]], _Candidate] = {}
        self.common = {field.name: field for field in fields}
        self.variants = variants
        everything = {field.name: field for case in variants for field in case.fields} | self.common
        self.tables = [_Table(fields, everything)]
        self.tables += [
            _Table(case.fields, self.common | {field.name: field for field in case.fields}, case=index)
            for index, case in enumerate(variants)
        ]
        self.stated: set[frozenset[str]] = set()
        self.said: set[tuple[str, tuple[str, ...], frozenset[str]]] = set()
        # Where another language states something of the same names: what, and whether in some cases only.
        self.theirs: dict[frozenset[str], list[Statement]] = {}

    def run(self) -> Constraints:
        english = any("en" in (field.doc or {}) for table in self.tables for field in table.fields)
        if english:
            for table in self.tables:
                self.collect_chinese(table)
        for table in self.tables:
            self.collect(table, english=english)
        self.collect_intro(english=english)
        self.collect_titles()
        found = [made for candidate in self.weighed() if (made := self.made(candidate)) is not None]
        self.compare(found)
        return Constraints(tuple(found), tuple(self.doubts))

    # ---------------------------------------------------------------------------------------------- collecting

    def collect(self, table: _Table, *, english: bool) -> None:
        for field in table.fields:
            doc = field.doc or {}
            path = (*table.path, field.name)
            read = statements(doc.get("en", ""), field.name) if english else chinese_statements(doc.get("zh", ""))
            text = doc.get("en" if english else "zh", "") if read else ""
            for statement in read:
                free = _RESTRICTED.search(text.replace(statement.text, "")) is None
                self.take(statement, table, Stated(path, statement.line), free=free)
            if field.fields:
                inner = {child.name: child for child in field.fields}
                self.collect(_Table(field.fields, inner, path, table.case), english=english)

    def collect_intro(self, *, english: bool) -> None:
        line = 0
        for paragraph in self.intro:
            for statement in statements(paragraph) if english else chinese_statements(paragraph):
                self.take(statement, self.tables[0], Stated((), line + statement.line), free=True)
            line += paragraph.count("\n") + 1

    def collect_chinese(self, table: _Table) -> None:
        for field in table.fields:
            for statement in chinese_statements((field.doc or {}).get("zh", "")):
                if len(statement.names) < 2 or any(name not in table.siblings for name in statement.names):
                    continue
                for kind in statement.kinds:
                    for names in _spread(kind, statement.groups):
                        said = msgspec.structs.replace(
                            statement, kinds=(kind,), groups=tuple((name,) for name in names)
                        )
                        self.theirs.setdefault(frozenset(names), []).append(said)

    def collect_titles(self) -> None:
        """Two fields that each want the other, by what the other's text calls it: "the stop-loss order price"."""
        for table in self.with_inner(self.tables):
            texts = ((field.doc or {}).get("en", "") for field in table.fields)
            if sum("this parameter" in text or "this field" in text for text in texts) < 2:
                continue
            titles = {
                first_sentence((field.doc or {}).get("en", "")).strip(" .").lower(): field.name
                for field in table.fields
            }
            wants: dict[str, tuple[str, Statement]] = {}
            for field in table.fields:
                for number, sentence in sentences((field.doc or {}).get("en", "")):
                    other = titles.get(wanted_title(sentence))
                    if other is not None and other != field.name:
                        groups = ((field.name,), (other,))
                        statement = Statement(("together",), groups, "each-wants-the-other", number, text=sentence)
                        wants[field.name] = (other, statement)
            for name, (other, statement) in wants.items():
                if wants.get(other, ("",))[0] == name:
                    self.take(statement, table, Stated((*table.path, name), statement.line), free=True)

    def with_inner(self, tables: Sequence[_Table]) -> Iterator[_Table]:
        """The tables, and behind each those of the fields inside its fields."""
        for table in tables:
            yield table
            for field in table.fields:
                if field.fields:
                    inner = {child.name: child for child in field.fields}
                    yield from self.with_inner([_Table(field.fields, inner, (*table.path, field.name), table.case)])

    def take(self, statement: Statement, table: _Table, says: Stated, *, free: bool) -> None:
        """Note a statement that may become a rule; say so when it can't for a reason that a reader should know."""
        names = statement.names
        unknown = [name for name in names if name not in table.siblings]
        why: str | None
        if statement.case:
            if len(names) > 1 and not unknown:
                why = "it holds in some cases of the request only, and the spec has no place for that"
                self.doubt("constraint-not-kept", why, says, statement)
            return
        if unknown:
            if len(unknown) < len(names) or any(_CAMEL.search(name) for name in unknown):
                self.doubt("constraint-unclear", f"no field beside it is called {', '.join(unknown)}", says, statement)
            return
        if table.path:
            self.doubt("constraint-not-kept", "the spec has no place for rules inside a field", says, statement)
            return
        self.stated.add(frozenset(names))
        for kind in statement.kinds:
            if (why := self.misfit(kind, names, table)) is not None:
                self.doubt("constraint-not-kept", why, says, statement)
                continue
            for listed in _spread(kind, statement.groups):
                self.stated.add(frozenset(listed))
                self.note(kind, listed, statement, says, free=free)

    def note(self, kind: Kind, names: tuple[str, ...], statement: Statement, says: Stated, *, free: bool) -> None:
        known = self.candidates.setdefault(
            (kind, frozenset(names)),
            _Candidate(kind, names, statement.rule, [], weak=statement.weak, free=free, text=statement.text),
        )
        if says not in known.says:
            known.says.append(says)
        if known.weak and not statement.weak:
            known.rule = statement.rule
        known.weak = known.weak and statement.weak
        known.free = known.free or free

    def misfit(self, kind: Kind, names: Sequence[str], table: _Table) -> str | None:
        """Why a rule stated in a variant's table can't hold for every request; None when it can."""
        if table.case is None:
            return None
        elsewhere = set(self.common).union(
            field.name for index, case in enumerate(self.variants) if index != table.case for field in case.fields
        )
        outside = [name for name in names if name in elsewhere]
        if kind == "one_of" and not all(name in self.common for name in names):
            return "it holds in one case of the request only, and the spec has no place for that"
        if kind == "at_most_one" and len(outside) > 1 and not all(name in self.common for name in names):
            return "other cases of the request have fields of these names, and the spec has no place for that"
        if kind == "together" and outside:
            return "other cases of the request have fields of these names, and the spec has no place for that"
        return None

    def doubt(self, code: str, why: str, says: Stated, statement: Statement) -> None:
        """Say once why what is stated of some fields is no rule."""
        place = (why, says.path[:-1], frozenset(statement.names))
        if place in self.said:
            return
        self.said.add(place)
        self.doubts.append(Doubt(code, f"a rule over several fields is stated; {why}", says, statement.text))

    # ------------------------------------------------------------------------------------------------ weighing

    def weighed(self) -> Iterator[_Candidate]:
        """The candidates that no other one contradicts, in docs order."""
        candidates = list(self.candidates.values())
        for one in candidates:
            if one.weak and not self.confirmed(one):
                continue
            rival = next((other for other in candidates if other is not one and _rivals(one, other)), None)
            if rival is not None and not (one.kind == rival.kind == "at_most_one"):
                what = f"{_spelled(one)} is stated beside {_spelled(rival)}; {_verdict(one, rival)}"
                self.doubts.append(Doubt("constraint-unclear", what, one.says[0], one.text))
            if rival is None:
                yield one

    def confirmed(self, one: _Candidate) -> bool:
        theirs = self.theirs.get(frozenset(one.names), [])
        return any(one.kind in statement.kinds and not statement.case for statement in theirs)

    def made(self, one: _Candidate) -> FoundConstraint | None:
        """The rule, unless something speaks against it."""
        why = self.objection(one)
        if why is None:
            rule = f"{one.rule}-in-both-languages" if one.weak else one.rule
            return FoundConstraint(Constraint(**{one.kind: one.names}), rule, tuple(one.says))
        self.doubts.append(Doubt(*why, one.says[0], one.text))
        return None

    def objection(self, one: _Candidate) -> tuple[str, str] | None:
        known = self.tables[0].siblings
        spelled = _spelled(one)
        required = [name for name in one.names if known[name].required is True]
        if required:
            what = f"{spelled} is stated, but {', '.join(required)} is required anyway; no rule was made"
            return "constraint-unclear", what
        if one.kind == "one_of" and not one.free:
            what = f"{spelled} is stated where the field is applicable in some cases only; no rule was made"
            return "constraint-unclear", what
        inner = next((name for name in known if name not in one.names and _changes(known[name].fields)), None)
        if one.kind == "one_of" and inner is not None and all(_NEW.match(name) for name in one.names):
            what = f"{spelled} is stated, but {inner} has new values inside too; no rule was made"
            return "constraint-unclear", what
        defaults = [name for name in one.names if known[name].default is not None]
        if one.kind == "one_of" and defaults:
            what = f"{spelled} is stated, but {', '.join(defaults)} has a default; no rule was made"
            return "constraint-unclear", what
        means_something = [name for name in one.names if _EMPTY_MEANS.search((known[name].doc or {}).get("en", ""))]
        if one.kind != "at_most_one" and means_something:
            what = f'{spelled} is stated, but "" means something for {", ".join(means_something)}; no rule was made'
            return "constraint-unclear", what
        if any(statement.case for statement in self.theirs.get(frozenset(one.names), ())):
            return "languages-disagree", f"{spelled} is stated, in Chinese for some cases only; no rule was made"
        broken = sum(
            isinstance(item, dict) and bool(item) and not holds(one.kind, one.names, item) for item in self.items
        )
        if broken:
            what = f"{spelled} is stated, but {broken} documented requests break it; no rule was made"
            return "constraint-contradicts-example", what
        return None

    def compare(self, found: Sequence[FoundConstraint]) -> None:
        """Say where Chinese states more, or something else, of the fields that a rule was made for, or of others."""
        ours: dict[frozenset[str], set[Kind]] = {}
        for made in found:
            for kind in ("one_of", "at_most_one", "together"):
                names = getattr(made.constraint, kind)
                if names:
                    ours.setdefault(frozenset(names), set()).add(kind)
        for names, theirs in self.theirs.items():
            said = {kind for statement in theirs if not statement.case for kind in statement.kinds}
            if not said or said == ours.get(names, set()) or (names not in ours and names in self.stated):
                continue
            spelled = ", ".join(sorted(names))
            taken = " and ".join(sorted(ours.get(names, ()))) or "nothing"
            first = theirs[0]
            path = next(
                (field.name for table in self.tables for field in table.fields if field.name in names), first.names[0]
            )
            what = f"Chinese states {' and '.join(sorted(said))} of {spelled}, English {taken}; English was taken"
            self.doubts.append(Doubt("languages-disagree", what, Stated((path,), first.line), first.text))


def _changes(fields: Sequence[Field]) -> bool:
    """Whether one of the fields is a new value for something that exists."""
    return any(_NEW.match(field.name) for field in fields)


def _spread(kind: Kind, groups: tuple[tuple[str, ...], ...]) -> list[tuple[str, ...]]:
    """The name lists of the rules that a statement makes.

    "Only one of a and b/c" says nothing of b and c together: one rule per pair that it does exclude.
    """
    names = tuple(dict.fromkeys(name for group in groups for name in group))
    if kind != "at_most_one" or all(len(group) == 1 for group in groups):
        return [names]
    return [pair for one, other in itertools.combinations(groups, 2) for pair in itertools.product(one, other)]


def _rivals(one: _Candidate, other: _Candidate) -> bool:
    """Whether ``other`` speaks against ``one`` or makes it needless."""
    ours, theirs = frozenset(one.names), frozenset(other.names)
    if one.kind == other.kind == "one_of":
        return bool(ours & theirs) and not ours > theirs
    if one.kind == other.kind == "at_most_one":
        return not other.weak and ours < theirs
    if {one.kind, other.kind} == {"together", "at_most_one"}:
        return not (one.weak or other.weak) and len(ours & theirs) > 1
    return False


def _verdict(one: _Candidate, rival: _Candidate) -> str:
    if one.kind == rival.kind and frozenset(one.names) < frozenset(rival.names):
        return "the weaker one was taken"
    return "no rule was made"


def _spelled(one: _Candidate) -> str:
    return f"{one.kind} {', '.join(one.names)}"


def holds(kind: Kind, names: Sequence[str], values: Mapping[str, Any]) -> bool:
    """Whether a request keeps a rule; ``""``, null and an empty list count as not passed."""
    given = [name for name in names if values.get(name) not in (None, "", [])]
    if kind == "one_of":
        return bool(given)
    if kind == "at_most_one":
        return len(given) <= 1
    return len(given) in (0, len(names))
