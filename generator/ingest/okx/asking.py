"""What an endpoint is asked with: the shape of its request, the common fields, and the tables of single cases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from generator.findings import Where
from generator.ingest.okx import arrays, examples, fields, variants
from generator.ingest.okx.constraints import Constraints, Stated, read_constraints
from generator.ingest.okx.half import Half, ParameterTable, is_bold_title
from generator.ingest.okx.rows import RawField, leave_out
from generator.ingest.okx.sides import Sides
from generator.spec.model import Constraint, Field, Method, Request, RequestStyle, Variant
from generator.spec.reading import Source

_Pair = tuple[ParameterTable | None, ParameterTable | None]


def read_request(sides: Sides, method: Method) -> Request:
    """The request, from the tables of both languages and the documented requests."""
    shown = sides.sent()
    typed = examples.bodies(sides.samples("request"), "request")
    context = sides.context(("request",), shown, is_request=True, typed=typed)
    tables = _pairs(sides)
    common: tuple[Field, ...] = ()
    cases = tables
    if not _first_is_case(tables):
        cases = tables[1:]
        for half, table in _sides_of(sides, tables[:1]):
            half.notes += table.intro
        common = sides.build(_rows(tables[0][0]), _rows(tables[0][1]), context) if tables else ()
    found = _variants(sides, cases, common, context)
    style = _style(sides, method, shown, has_fields=bool(common or found))
    bounds = arrays.body_items(sides.lead.intro) if style == "json_array" else arrays.Bounds()
    if bounds.rule:
        sides.report.fact(("request",), "max_items", bounds.rule, *sides.sources(lambda half: half.intro_line))
    if style != "json_array":
        common = _bound_arrays(sides, common)
    return Request(
        style=style,
        min_items=bounds.least,
        max_items=bounds.most,
        fields=common,
        variants=found,
        constraints=_constraints(sides, tables, common, found),
    )


def _rows(table: ParameterTable | None) -> list[RawField]:
    return table.rows if table is not None else []


def _sides_of(sides: Sides, pairs: Sequence[_Pair]) -> Iterator[tuple[Half, ParameterTable]]:
    for ours, theirs in pairs:
        if ours is not None:
            yield sides.lead, ours
        if theirs is not None and sides.other is not None:
            yield sides.other, theirs


def _pairs(sides: Sides) -> list[_Pair]:
    """The request tables of both languages, those that go together."""
    ours: list[ParameterTable] = sides.lead.requests
    other = sides.other
    if other is None:
        return [(table, None) for table in ours]
    theirs: list[ParameterTable] = other.requests
    counts = f"{len(ours)} request tables in English, {len(theirs)} in Chinese"
    if len(ours) > len(theirs):
        at = theirs[-1].line if theirs else other.line
        where = Where(other.page, at, "request")
        sides.report.warning("languages-disagree", where, f"{counts}; English was taken")
    if not ours:
        return [(None, table) for table in theirs]
    mates = variants.pair_tables(
        [[raw.name for raw in table.rows] for table in ours], [[raw.name for raw in table.rows] for table in theirs]
    )
    for index, table in enumerate(theirs):
        if index not in mates:
            what = f"{counts}; this one goes with none of the English ones and was left out"
            where = Where(other.page, table.line, "request")
            sides.report.warning("languages-disagree", where, what, table.rows[0].row if table.rows else "")
            leave_out(table.rows, "languages-disagree", other.page, sides.report)
            other.notes += table.intro
    return [(table, theirs[mate] if mate is not None else None) for table, mate in zip(ours, mates, strict=True)]


def _style(sides: Sides, method: Method, shown: Sequence[Any], *, has_fields: bool) -> RequestStyle:
    line = next((one.line for one in sides.samples("request")), sides.lead.line)
    if method == "GET":
        rule = "get-with-a-query" if has_fields else "no-parameters"
        sides.report.fact(("request",), "style", rule, *sides.sources(lambda half: half.http_line))
        return "query" if has_fields else "none"
    if not has_fields and not any(isinstance(body, list) or body for body in shown):
        return "none"
    body = arrays.body_style(sides.lead.intro, shown)
    if body.doubt:
        sides.report.warning("request-style-unclear", sides.where(line, "request.style"), body.doubt)
    sides.report.fact(("request",), "style", body.rule, *sides.sources(_asked_in))
    return body.style


def _asked_in(half: Half) -> int:
    """The line of the first documented request, else of the HTTP line."""
    return next((one.line for one in half.samples if one.side == "request"), half.http_line)


def _bound_arrays(sides: Sides, common: tuple[Field, ...]) -> tuple[Field, ...]:
    """What the endpoint's own words state of a request that is nothing but lists holds for each of them."""
    bounds = arrays.items_of_the_only_arrays(common, sides.lead.intro)
    if not bounds.rule:
        return common
    for field in common:
        at = ("request", field.name)
        sides.report.fact(at, "max_items", bounds.rule, *sides.sources(lambda half: half.intro_line))
    return tuple(
        msgspec.structs.replace(
            field, min_items=field.min_items or bounds.least, max_items=field.max_items or bounds.most
        )
        for field in common
    )


# ------------------------------------------------------------------------------------------------------------- variants


def _first_is_case(tables: Sequence[_Pair]) -> bool:
    """Whether the first table is one of several cases, and not what all of them share."""
    titles = [next((text for text in table.intro if is_bold_title(text)), "") for table, _ in tables if table]
    names = [[raw.name for raw in table.rows] for table, _ in tables if table]
    return variants.first_is_case(titles, names)


class _Case(msgspec.Struct, frozen=True):
    """A table of one case: its name, its text, where it stands, and its fields."""

    table: variants.CaseTable
    name: str
    doc: dict[str, str]
    line: int


def _variants(
    sides: Sides, pairs: Sequence[_Pair], common: tuple[Field, ...], context: fields.Context
) -> tuple[Variant, ...]:
    known = variants.case_names(common)
    cases = [_case(sides, pair, known, context) for pair in pairs]
    found = variants.read_cases([case.table for case in cases], common, sides.sent())
    made: list[Variant] = []
    for case, holds in zip(cases, found, strict=True):
        at = ("request", case.name or "table")
        if not case.name:
            what = "a further request table without a title"
            sides.report.warning("variant-without-name", sides.where(case.line, "request"), what)
        if holds.when is None:
            sides.report.warning("variant-without-case", sides.where(case.line, ".".join(at)), holds.doubt)
        else:
            sides.report.fact(at, "when", holds.rule, Source(sides.lead.language, sides.lead.page, case.line))
        made.append(Variant(name=case.name, when=holds.when, doc=case.doc or None, fields=case.table.fields))
    return tuple(made)


def _case(sides: Sides, pair: _Pair, known: frozenset[str], context: fields.Context) -> _Case:
    titles: dict[str, str] = {}
    texts: dict[str, list[str]] = {}
    for half, table in _sides_of(sides, [pair]):
        split = variants.variant_texts(table.intro, known)
        half.notes += split.before
        if split.title:
            titles[half.language] = split.title
        texts[half.language] = split.doc
    lead = sides.lead.language
    name = titles.get(lead) or next(iter(titles.values()), "")
    doc = {
        # A variant has one name; the other language's stays with its text.
        language: "\n\n".join([*([f"**{titles[language]}**"] if titles.get(language, name) != name else []), *text])
        for language, text in texts.items()
    }
    first = pair[0] or pair[1]
    inner = msgspec.structs.replace(context, at=("request", name or "table"))
    return _Case(
        variants.CaseTable(titles, texts, sides.build(_rows(pair[0]), _rows(pair[1]), inner)),
        name,
        {language: text for language, text in doc.items() if text},
        first.line if first is not None else sides.lead.line,
    )


# ---------------------------------------------------------------------------------------------------------- constraints


def _constraints(
    sides: Sides, tables: Sequence[_Pair], common: tuple[Field, ...], found: tuple[Variant, ...]
) -> tuple[Constraint, ...]:
    read: Constraints = read_constraints(common, sides.lead.intro, sides.sent(), found)
    rows = {path: raw for ours, theirs in tables for path, raw in _paths(_rows(ours or theirs), ())}
    half = sides.lead if sides.lead.requests or sides.other is None else sides.other

    def line_of(stated: Stated) -> int:
        raw = next((rows[path] for path in (stated.path, stated.path[1:]) if path in rows), None)
        if raw is None:
            return half.intro_line or half.line
        return raw.line + min(stated.line, raw.count - 1)

    for one in read.found:
        sources = [Source(half.language, half.page, line_of(stated)) for stated in one.says]
        sides.report.fact(("request",), "constraints", one.rule, *sources)
    for doubt in read.doubts:
        where = Where(half.page, line_of(doubt.says), ".".join(("request", *doubt.says.path)))
        say = sides.report.note if doubt.code == "constraint-not-kept" else sides.report.warning
        say(doubt.code, where, doubt.what, doubt.excerpt)
    return tuple(one.constraint for one in read.found)


def _paths(rows: Sequence[RawField], above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], RawField]]:
    for raw in rows:
        path = (*above, raw.name)
        yield path, raw
        yield from _paths(raw.children, path)
