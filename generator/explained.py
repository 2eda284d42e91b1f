"""What there is to say about a place of an endpoint, and how it is shown: as text, or as data for tools."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import msgspec

from generator.findings import Finding, clip
from generator.spec import load
from generator.spec.correct import ABSENT_WORD, State
from generator.spec.model import Correction
from generator.spec.places import ABSENT
from generator.spec.yamlio import flow, one_line

WIDTH: Final = 100
"""How many columns the text takes; names of files are never cut."""


class Line(msgspec.Struct, frozen=True):
    """A line of the docs, and what stands there."""

    language: str
    page: str
    line: int
    excerpt: str


class Rule(msgspec.Struct, frozen=True):
    """A rule that made a fact, or a part of it (``about``), and the lines that it read."""

    rule: str
    about: str
    lines: tuple[Line, ...]


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """A fact: its value (``ABSENT``: none), and what the docs say where a correction sets another."""

    name: str
    value: Any
    rules: tuple[Rule, ...]
    corrected: bool = False
    docs: Any = ABSENT


class Correcting(msgspec.Struct, frozen=True, kw_only=True):
    """A correction: its line in the file, its state, what the docs say there, and what is wrong with it."""

    line: int
    correction: Correction
    state: State
    docs: str
    what: str


class Explained(msgspec.Struct, frozen=True, kw_only=True):
    """All there is to say about a place of an endpoint; ``at`` is empty for the endpoint itself.

    ``findings`` name pages as they lie on the disk; those of other places of the endpoint are only counted.
    """

    name: str
    key: str
    at: str
    docs: Path
    spec: Path
    date: str
    facts: tuple[Fact, ...]
    below: tuple[str, ...]
    corrections: tuple[Correcting, ...]
    corrections_elsewhere: int
    findings: tuple[Finding, ...]
    findings_elsewhere: int
    remarks: tuple[str, ...]


def as_text(done: Explained) -> str:
    """The explanation for people, in blocks."""
    blocks = [[f"{done.name}  {done.key}", *([done.at] if done.at else [])]]
    blocks[0] += [f"as the docs in {done.docs.as_posix()} have it, of {done.date or 'an unknown date'}"]
    blocks += [_wrapped(remark, "note: ") for remark in done.remarks]
    numbers = {
        line: number
        for number, line in enumerate(
            dict.fromkeys(line for fact in done.facts for rule in fact.rules for line in rule.lines), 1
        )
    }
    blocks.append(["Facts", *(line for fact in done.facts for line in _fact(fact, numbers))])
    if numbers:
        blocks.append(
            ["Lines of the docs", *(text for line, number in numbers.items() for text in _line(line, number, done))]
        )
    if done.below:
        blocks.append(["Below", *_listed(done.below)])
    blocks.append(["Corrections", *(line for one in done.corrections for line in _correction(one, done))])
    blocks[-1] += _elsewhere(len(done.corrections), done.corrections_elsewhere)
    blocks.append(["Findings", *(line for one in done.findings for line in _finding(one))])
    blocks[-1] += _elsewhere(len(done.findings), done.findings_elsewhere)
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def as_data(done: Explained) -> dict[str, Any]:
    """The explanation as JSON can hold it; what is absent is left out."""
    return {
        "endpoint": done.name,
        "key": done.key,
        "at": done.at,
        "docs": done.docs.as_posix(),
        "date": done.date,
        "remarks": list(done.remarks),
        "facts": [
            {
                "fact": fact.name,
                **({} if fact.value is ABSENT else {"value": fact.value}),
                "corrected": fact.corrected,
                **({} if fact.docs is ABSENT else {"docs": fact.docs}),
                "rules": [msgspec.to_builtins(rule) for rule in fact.rules],
            }
            for fact in done.facts
        ],
        "below": list(done.below),
        "corrections": [
            {
                "at": one.correction.at,
                "line": one.line,
                "state": one.state.value,
                "expects": one.correction.expects,
                "value": one.correction.value,
                "docs": one.docs,
                "why": one.correction.why,
                "what": one.what,
            }
            for one in done.corrections
        ],
        "corrections_elsewhere": done.corrections_elsewhere,
        "findings": [msgspec.to_builtins(one) for one in done.findings],
        "findings_elsewhere": done.findings_elsewhere,
    }


def shown(value: Any) -> str:
    """A value on one line, as the YAML has it."""
    if value is ABSENT:
        return ABSENT_WORD
    if isinstance(value, (list, tuple)) and value and all(isinstance(item, dict) and "name" in item for item in value):
        value = [item["name"] for item in value]
    return flow(one_line(value)) or str(value)


def _fact(fact: Fact, numbers: dict[Line, int]) -> Iterator[str]:
    if fact.corrected:
        yield _fit(f"  {fact.name}: the docs say {_short(fact.docs)}, corrected to {_short(fact.value)}")
    else:
        yield _fit(f"  {fact.name}: {'the docs do not say' if fact.value is ABSENT else shown(fact.value)}")
    for rule in fact.rules:
        lines = "".join(f" [{numbers[line]}]" for line in rule.lines)
        about = f" for {rule.about}" if rule.about else ""
        yield from _wrapped(f"rule {rule.rule}{about}{', from' if lines else ''}{lines}", "      ")
    if not fact.rules and (not fact.corrected or fact.docs is not ABSENT):
        yield "      no rule recorded"


def _line(line: Line, number: int, done: Explained) -> Iterator[str]:
    yield f"  [{number}] {line.language} {(done.docs / line.page).as_posix()}:{line.line}"
    yield _fit(f"      {line.excerpt or '(a blank line)'}")


def _correction(one: Correcting, done: Explained) -> Iterator[str]:
    correction = one.correction
    yield f"  {one.state.value}: {correction.at}"
    yield f"      {(done.spec / load.CORRECTIONS).as_posix()}:{one.line}"
    if one.state is State.IN_FORCE:
        yield _fit(f"      the docs say {clip(one.docs, 40)}, corrected to {_short(correction.value)}")
    elif one.state is State.FULFILLED:
        yield _fit(f"      the docs say so themselves: {one.docs}")
    elif one.state is State.STALE:
        yield _fit(f"      it expects {_short(correction.expects)}, the docs say {clip(one.docs, 40)}: not applied")
    else:
        yield from _wrapped(clip(one.what, 400), "      ")
    yield from _wrapped(clip(correction.why, 1000), "      why: ")


def _finding(one: Finding) -> Iterator[str]:
    yield f"  {one.severity} {one.code}"
    yield f"      {one.where}"
    yield from _wrapped(clip(one.what, 1000), "      ")
    if one.excerpt:
        yield _fit(f"      | {one.excerpt}")
    if one.hint:
        yield from _wrapped(clip(one.hint, 400), "      hint: ")


def _elsewhere(here: int, elsewhere: int) -> list[str]:
    if not here:
        return [f"  none here, {elsewhere} elsewhere in this endpoint" if elsewhere else "  none"]
    return [f"  and {elsewhere} elsewhere in this endpoint"] if elsewhere else []


def _short(value: Any) -> str:
    return clip(value if isinstance(value, str) and value == ABSENT_WORD else shown(value), 40)


def _wrapped(text: str, indent: str) -> list[str]:
    """The text over several lines; the first begins with ``indent``, the others as deep."""
    deeper = " " * len(indent)
    return textwrap.wrap(
        text, WIDTH, initial_indent=indent, subsequent_indent=deeper, break_on_hyphens=False, break_long_words=False
    )


def _listed(names: Iterable[str]) -> Iterator[str]:
    """Names over several lines, none of them broken."""
    line = ""
    for name in names:
        if line and len(line) + len(name) + 3 > WIDTH:
            yield f"{line},"
            line = ""
        line = f"{line}, {name}" if line else f"  {name}"
    yield line


def _fit(text: str) -> str:
    """The text on one line, cut where the columns end; a Chinese character takes two."""
    indent = len(text) - len(text.lstrip(" "))
    words = clip(text, len(text) * 10)
    columns, kept = indent, 0
    for char in words:
        columns += 2 if unicodedata.east_asian_width(char) in "WF" else 1
        if columns > WIDTH:
            while columns >= WIDTH and kept:
                kept -= 1
                columns -= 2 if unicodedata.east_asian_width(words[kept]) in "WF" else 1
            return " " * indent + words[:kept] + "…"
        kept += 1
    return " " * indent + words
