"""Where a fact of an endpoint comes from: the rule that made it, the lines of the docs, corrections, findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from msgspec import inspect, to_builtins

from generator.explained import Correcting, Explained, Fact, Line, Rule
from generator.findings import Failed, Finding, Where, clip, error
from generator.inquiry import Inquiry, nearest
from generator.spec import load
from generator.spec.check import closest
from generator.spec.correct import State, apply, states
from generator.spec.facts import facts_hash
from generator.spec.model import Correction
from generator.spec.places import ABSENT, NoPlaceError, attributes, find, plain
from generator.spec.reading import Evidence, ReadEndpoint
from generator.spec.steady import (
    Steps,
    children,
    get,
    holds_owners,
    is_owner,
    kind_of,
    loose_names,
    resolve,
    steady,
    written,
)
from generator.spec.yamlio import dotted, line_of

_NAMES = frozenset({"resource", "operation"})
"""Facts that the docs do not state: the hand-written names do."""


def explain(inquiry: Inquiry, endpoint: str, at: str = "") -> Explained:
    """Explain an endpoint (``resource.operation`` or ``METHOD /path``) or a place in it, as corrections name places.

    Raises:
        Failed: there is no such endpoint or place, with the nearest name; or what people wrote cannot be read.
        OSError: a page can't be read again.
    """
    read = _find_endpoint(inquiry, endpoint)
    return _Explanation(inquiry, read, load.load_corrections(inquiry.spec)).run(at)


def _find_endpoint(inquiry: Inquiry, wanted: str) -> ReadEndpoint:
    for read in inquiry.endpoints:
        if wanted in {read.endpoint.name, read.endpoint.key}:
            return read
    if any(wanted in {one.name, one.key} for one in inquiry.described):
        what = f"{wanted} is in the spec, but no page in this folder documents it"
        hint = "name the docs that it was read from with --docs"
    else:
        what = f"there is no endpoint {clip(wanted)}"
        known = [name for read in inquiry.endpoints for name in (read.endpoint.name, read.endpoint.key)]
        hint = nearest(wanted, known) or "write resource.operation, or method and path in quotes: 'GET /path'"
    if inquiry.reading.bad_pages:
        hint += f" (bad pages were left out: {len(inquiry.reading.bad_pages)})"
    raise Failed([error("no-endpoint", Where(inquiry.docs.as_posix()), what, hint=hint)])


class _Explanation:
    """Looks into one endpoint, as the docs have it and as it is after the corrections."""

    def __init__(self, inquiry: Inquiry, read: ReadEndpoint, corrections: Sequence[Correction]) -> None:
        self.inquiry = inquiry
        self.read = read
        self.endpoint = read.endpoint
        self.known_as = {self.endpoint.name, self.endpoint.key}
        # Those of other endpoints count as unmatched here, and are left out.
        self.judged = [one for one in states([self.endpoint], corrections) if one.correction.endpoint in self.known_as]
        (corrected,), _ = apply([self.endpoint], corrections, partial=True, file=load.CORRECTIONS)
        self.docs: Any = to_builtins(self.endpoint)
        self.ours: Any = to_builtins(corrected)
        self.evidence = [(self.place_of(one), one) for one in read.evidence]
        self.pages: dict[str, list[str]] = {}

    def run(self, at: str) -> Explained:
        place = self.locate(at) if at else ()
        record = plain(kind_of(place))
        facts = self.of_record(place, record) if isinstance(record, inspect.StructType) else [self.fact(place, place)]
        facts += self.astray(place)
        corrections = list(self.corrections_of(place, corrected=any(fact.corrected for fact in facts)))
        mine = [one for one in self.inquiry.reading.findings if one.endpoint in self.known_as]
        findings = list(self.findings_of(mine, place, facts))
        return Explained(
            name=self.endpoint.name,
            key=self.endpoint.key,
            at=self.written(place),
            docs=self.inquiry.docs,
            spec=self.inquiry.spec,
            date=self.read.date,
            facts=tuple(facts),
            below=tuple(self.below(place)),
            corrections=tuple(corrections),
            corrections_elsewhere=len(self.judged) - len(corrections),
            findings=tuple(self.inquiry.located(findings)),
            findings_elsewhere=len(mine) - len(findings),
            remarks=tuple(self.remarks()),
        )

    def remarks(self) -> Iterator[str]:
        """Where the spec was not read from these docs."""
        lock = load.load_lock(self.inquiry.spec)
        known = lock.endpoints.get(self.endpoint.name) if lock is not None else None
        if known is not None and known.facts != facts_hash(self.endpoint):
            yield f"the spec has other facts of this endpoint: it was read from docs of {known.date}"

    # -------------------------------------------------------------------------------------------------- places

    def locate(self, at: str) -> Steps:
        """The place: after the corrections, before them, or where names alone lead to one."""
        empty: Steps | None = None
        failed: NoPlaceError | None = None
        for data in (self.ours, self.docs):
            try:
                place = find(data, at)
            except NoPlaceError as problem:
                failed = failed or problem
                continue
            if place.found is not ABSENT:
                return steady(data, place.path)
            if place.name is None and empty is None:
                empty = steady(data, place.path)
        if empty is not None:
            return empty
        names = loose_names(at)
        found = list(dict.fromkeys([*resolve(self.ours, names), *resolve(self.docs, names)]))
        if len(found) == 1:
            return found[0]
        if found:
            what = f"{clip(at)} of {self.endpoint.name} can be one of several places"
            hint = f"write {' or '.join(map(self.written, found))}"
        else:
            what = f"{self.endpoint.name} has no {clip(at)}"
            hint = self.nearest(names) or (failed.hint if failed is not None else "")
        where = Where((self.inquiry.docs / self.endpoint.page).as_posix(), self.read.line)
        raise Failed([error("no-place", where, what, hint=hint, endpoint=self.endpoint.name)])

    def nearest(self, names: Sequence[str]) -> str:
        """A hint for the first name that is not there."""
        known: set[str] = set()
        length = len(names)
        while not known and length:
            length -= 1
            for data in (self.ours, self.docs):
                for place in resolve(data, names[:length]):
                    kind = plain(kind_of(place))
                    known.update(attributes(kind) if isinstance(kind, inspect.StructType) else ())
                    known.update(str(one[-1]) for one in children(data, place))
        return closest(names[length], known) if known else ""

    def written(self, place: Steps) -> str:
        """The place as a correction would name it; what is not there, by its steps."""
        there = [data for data in (self.ours, self.docs) if get(data, place) is not ABSENT]
        if there:
            return written(there[0], place)
        base, last = self.written(place[:-1]), dotted(place[-1:])
        return f"{base}.{last}" if base and not last.startswith("[") else base + last

    def below(self, place: Steps) -> list[str]:
        found = dict.fromkeys([*children(self.ours, place), *children(self.docs, place)])
        return [self.written(one) for one in found]

    def place_of(self, one: Evidence) -> Steps | None:
        """The fact that evidence is about; None when nothing of that name is in the endpoint."""
        parts = loose_names(one.fact)
        for data in (self.docs, self.ours):
            for place in resolve(data, one.at):
                found = resolve(data, [*one.at, *parts]) if len(parts) > 1 else []
                return found[0] if found else (*place, *parts)
        return None

    # --------------------------------------------------------------------------------------------------- facts

    def of_record(self, place: Steps, record: inspect.StructType) -> list[Fact]:
        """The facts of the place itself in the model's order, then what rules say of it that is no key."""
        keys = attributes(record)
        found = []
        for key, attribute in keys.items():
            where = (*place, key)
            holds = holds_owners(attribute.type)
            told = [one for at, one in self.evidence if at is not None and (at if holds else at[: len(where)]) == where]
            if any(one.sources for one in told) or (self.is_there(where) and not holds):
                found.append(self.fact(where, place))
        size = len(place)
        others = {at[size]: at for at, _ in self.evidence if at is not None and at[:size] == place and len(at) > size}
        return found + [self.fact((*place, other), place) for other in others if other not in keys]

    def is_there(self, place: Steps) -> bool:
        return any(get(data, place) is not ABSENT for data in (self.ours, self.docs))

    def fact(self, place: Steps, base: Steps) -> Fact:
        ours, docs = get(self.ours, place), get(self.docs, place)
        corrected = bool(ours != docs)
        return Fact(
            name=dotted(place[len(base) :] or place[-1:]),
            value=ours,
            rules=tuple(self.rules_of(place)),
            corrected=corrected,
            docs=docs if corrected else ABSENT,
        )

    def rules_of(self, place: Steps) -> Iterator[Rule]:
        """The rules about a fact, then those about parts of it; without one, those about what it is a part of."""
        if place and place[-1] in _NAMES and len(place) == 1:
            yield Rule(load.NAMES, "", ())
            return
        size = len(place)
        parts = not holds_owners(kind_of(place))
        about = [(at, one) for at, one in self.evidence if at is not None and at[:size] == place]
        found = [(at, one) for at, one in about if at == place] + [
            (at, one) for at, one in about if parts and at != place
        ]
        while not found and size > 1 and not is_owner(kind_of(place[: size - 1])):
            size -= 1
            found = [(at, one) for at, one in self.evidence if at == place[:size]]
        for at, one in found:
            yield Rule(one.rule, "" if at == place else self.written(at), self.lines_of(one))

    def astray(self, place: Steps) -> Iterator[Fact]:
        """What rules say of things that are not in the endpoint: shown with what they should be in."""
        for at, one in self.evidence:
            if at is None:
                near = next(
                    (found for size in range(len(one.at), -1, -1) for found in resolve(self.docs, one.at[:size])), ()
                )
                if near[: len(place)] == place:
                    rule = Rule(one.rule, "", self.lines_of(one))
                    yield Fact(name=dotted((*one.at, one.fact)), value=ABSENT, rules=(rule,))

    def lines_of(self, one: Evidence) -> tuple[Line, ...]:
        return tuple(
            Line(source.language, source.page, source.line, self.line_at(source.page, source.line))
            for source in one.sources
        )

    def line_at(self, page: str, line: int) -> str:
        """What stands in a line of a page."""
        if page not in self.pages:
            file = self.inquiry.docs / page
            known = file.is_file()
            self.pages[page] = file.read_bytes().decode(errors="replace").split("\n") if known else []
        lines = self.pages[page]
        return clip(lines[line - 1], 400) if 0 < line <= len(lines) else "(the page has no such line)"

    # -------------------------------------------------------------------------------- corrections and findings

    def corrections_of(self, place: Steps, *, corrected: bool) -> Iterator[Correcting]:
        """Those at the place or in it; and where it is corrected, those of what holds it."""
        file = self.inquiry.spec / load.CORRECTIONS
        text = file.read_text("utf-8") if self.judged else ""
        for one in self.judged:
            there = self.corrected_place(one.correction)
            holds = corrected and one.state is State.IN_FORCE and place[: len(there)] == there
            if holds or there[: len(place)] == place:
                yield Correcting(
                    line=line_of(text, (one.index,)),
                    correction=one.correction,
                    state=one.state,
                    docs=one.docs,
                    what=". ".join(filter(None, (one.what, one.hint))),
                )

    def corrected_place(self, correction: Correction) -> Steps:
        """The place of a correction; as it is written, where it has none."""
        for data in (self.ours, self.docs):
            try:
                place = find(data, correction.at)
            except NoPlaceError:
                continue
            if place.name is None:
                return steady(data, place.path)
        return loose_names(correction.at)

    def findings_of(self, findings: Iterable[Finding], place: Steps, facts: Iterable[Fact]) -> Iterator[Finding]:
        """Those at the place or in it, and those about a line that its facts are from."""
        lines = {(line.page, line.line) for fact in facts for rule in fact.rules for line in rule.lines}
        for one in findings:
            names = loose_names(one.where.place)
            there = [*resolve(self.docs, names), *resolve(self.ours, names)] if one.where.place else []
            if any(at[: len(place)] == place for at in there or [()]) or (one.where.file, one.where.line) in lines:
                yield one
