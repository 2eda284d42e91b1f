"""Rate limits, permission and who may call: the headings of both languages put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

import msgspec

from generator.findings import Where
from generator.ingest.okx import limits
from generator.ingest.okx.half import Half
from generator.ingest.okx.limits import Heading, Limit, Rule
from generator.ingest.okx.sides import Sides
from generator.spec.model import Field, Permission, RateLimit
from generator.spec.reading import Source

_OPTIONAL = "authentication is optional"


class Pace(msgspec.Struct, frozen=True):
    """Who may call an endpoint; ``parts`` are its limits and rules in docs order."""

    access: limits.Access
    permission: Permission | None
    parts: tuple[Limit | Rule, ...]


def read_pace(sides: Sides) -> Pace:
    """What the headings say of limits, rules and permission."""
    permission = _permission(sides)
    parts = _rate_limits(sides)
    lead = sides.lead
    access = limits.read_access([part for part in parts if isinstance(part, Rule)], permission)
    if any(_OPTIONAL in text.lower() for text in lead.intro):
        access = limits.Access("optional", rule="authentication-is-optional")
    if access.doubt:
        at, text = _heading(lead, "rule", "permission")
        what = f"{access.doubt}; auth is {access.auth} [{access.rule}]"
        sides.report.warning("doubtful-auth", sides.where(at, "auth"), what, text)
    _say_prose(sides)
    headings = [(half, one) for half in sides.halves.values() for one in half.headings]
    paced = [_source(half, one) for half, one in headings if one.kind != "permission"]
    asked = [_source(half, one) for half, one in headings if one.kind == "permission"]
    if parts:
        sides.report.fact((), "rate_limits", "limit-and-its-rule", *paced)
    sides.report.fact((), "auth", access.rule, *paced, *asked)
    if permission is not None:
        sides.report.fact((), "permission", "permission-heading", *asked)
    return Pace(access, None if permission == "public" else permission, tuple(parts))


def pair_limits(sides: Sides, pace: Pace, request_fields: Sequence[Field]) -> tuple[RateLimit, ...]:
    """The limits with their rules; a limit for one case is tied to the request field that has it as a value."""
    options = _options(request_fields)
    for part in pace.parts:
        if isinstance(part, Limit) and part.label and part.label not in options:
            at, text = _heading(sides.lead, "limit")
            what = f"the limit is for {part.label!r}, but no one field has that value; it was taken for every request"
            sides.report.warning("limit-case-unclear", sides.where(at, "rate_limits"), what, text)
    pairs = limits.pair(pace.parts, options)
    alone = [f"{one.count} {one.unit} per {one.window}" for one in pairs if not one.per]
    if alone and len(alone) < len(pairs):
        at, text = _heading(sides.lead, "limit")
        what = f"no rule says what is counted for {_list(alone)}"
        sides.report.warning("no-rate-rule", sides.where(at, "rate_limits"), what, text)
    return pairs


def _say_prose(sides: Sides) -> None:
    """Limits that stand in sentences are kept as text, and nothing is made of them."""
    for line, text in sides.lead.paced:
        what = "a sentence speaks of a limit; it was kept as text"
        sides.report.note("limit-in-prose", sides.where(line, "rate_limits"), what, text)


def _source(half: Half, heading: Heading) -> Source:
    return Source(half.language, half.page, heading.line)


def _permission(sides: Sides) -> Permission | Literal["public"] | None:
    report = sides.report
    found: dict[str, Permission | Literal["public"]] = {}
    for language, half in sides.halves.items():
        for heading in half.headings:
            if heading.kind != "permission":
                continue
            word = limits.read_permission(heading.value)
            code = what = ""
            if word is None:
                code = "unknown-permission"
                what = f"the permission {heading.value!r} is not known; it was left out"
            elif found.setdefault(language, word) != word:
                code = "two-permissions"
                what = f"{word} contradicts {found[language]}; the first was taken"
            if code:
                report.warning(code, Where(half.page, heading.line, "permission"), what, heading.text)
            elif word != next(iter(found.values())):
                code = "languages-disagree"
            _claim(sides, half, heading, code)
    _compare_permissions(sides, found)
    return found.get("en") or found.get("zh")


def _compare_permissions(sides: Sides, found: Mapping[str, str]) -> None:
    """Say where the languages state different permissions, or only one of them states any."""
    report = sides.report
    if len(set(found.values())) > 1:
        at, text = _heading(sides.halves["zh"], "permission")
        what = f"the permission is {found['en']} in English and {found['zh']} in Chinese; English was taken"
        report.warning("languages-disagree", Where(sides.halves["zh"].page, at, "permission"), what, text)
    elif "zh" in found and "en" not in found and "en" in sides.halves:
        at, text = _heading(sides.halves["zh"], "permission")
        what = f"only the Chinese text states a permission that is known; {found['zh']} was taken from there"
        report.note("permission-in-one-language", Where(sides.halves["zh"].page, at, "permission"), what, text)
    elif "en" in found and "zh" in sides.halves and "zh" not in found:
        at, text = _heading(sides.lead, "permission")
        what = f"only the English text states a permission that is known; {found['en']} was taken from there"
        report.note("permission-in-one-language", sides.where(at, "permission"), what, text)


def _claim(sides: Sides, half: Half, heading: Heading, code: str = "") -> None:
    """A heading states a fact, or a finding of this code says why it was left out."""
    sides.report.claim(half.page, heading.line, "finding" if code else "fact", code or heading.kind)


def _rate_limits(sides: Sides) -> list[Limit | Rule]:
    """Limits and rules in docs order. What only the other language states is taken from there, all of it."""
    stated = _paced(sides, sides.lead)
    ours = _parts(stated)
    at, text = _heading(sides.lead, "limit")
    if sides.other is not None:
        stated_there = _paced(sides, sides.other)
        theirs = _parts(stated_there)
        odd: set[int] = set()
        for what, kind, read in (("rate limits", "limit", _paces), ("rate limit rules", "rule", _pers)):
            one, two = read(ours), read(theirs)
            if one == two:
                continue
            taken = "English" if one else "Chinese"
            differing = _beyond(stated_there, read, ours)
            odd.update(heading.line for heading in differing)
            places = [(heading.line, heading.text) for heading in _first_of_runs(differing)]
            for line, excerpt in places or [_heading(sides.other, kind, "limit")]:
                sides.report.warning(
                    "languages-disagree",
                    Where(sides.other.page, line, "rate_limits"),
                    f"the {what} differ: {_list(one)} in English, {_list(two)} in Chinese; {taken} was taken",
                    excerpt,
                )
        if (not _paces(ours) and _paces(theirs)) or (not _pers(ours) and _paces(ours) == _paces(theirs)):
            ours = theirs
            odd.clear()
        for heading, _ in stated_there:
            _claim(sides, sides.other, heading, "languages-disagree" if heading.line in odd else "")
    for heading, _ in stated:
        _claim(sides, sides.lead, heading)
    if not _paces(ours):
        sides.report.warning("no-rate-limit", sides.where(at, "rate_limits"), "no rate limit was found", text)
    if not _pers(ours):
        sides.report.warning("no-rate-rule", sides.where(at, "rate_limits"), "no rate limit rule was found", text)
    return ours


_Stated = list[tuple[Heading, Sequence[Limit | Rule]]]
_Read = Callable[[Sequence[Limit | Rule]], list[str]]


def _parts(stated: _Stated) -> list[Limit | Rule]:
    return [part for _, parts in stated for part in parts]


def _beyond(stated: _Stated, read: _Read, held: Sequence[Limit | Rule]) -> list[Heading]:
    """The headings that state something which is not, or not so often, or not for the same case, among what is held."""
    left = _cases(held, read)
    found: list[Heading] = []
    for heading, parts in stated:
        said = _cases(parts, read)
        if said - left:
            found.append(heading)
        left -= said
    return found


def _cases(parts: Sequence[Limit | Rule], read: _Read) -> Counter[tuple[str, tuple[str, ...]]]:
    return Counter((text, part.scope) for part in parts for text in read([part]))


def _first_of_runs(headings: Sequence[Heading]) -> list[Heading]:
    """The headings without those that stand right below another one, a blank line aside."""
    lines = {heading.line for heading in headings}
    return [heading for heading in headings if lines.isdisjoint((heading.line - 1, heading.line - 2))]


def _paced(sides: Sides, half: Half) -> _Stated:
    """The headings of a half that could be read, and what each states."""
    stated: _Stated = []
    for heading in half.headings:
        if heading.kind == "permission":
            continue
        where = Where(half.page, heading.line, "rate_limits")
        read: Sequence[Limit | Rule] | None
        read = limits.read_limits(heading) if heading.kind == "limit" else limits.read_rules(heading)
        if read is None:
            code = "unread-limit" if heading.kind == "limit" else "unknown-rule"
            _claim(sides, half, heading, code)
            sides.report.warning(code, where, f"the {heading.kind} can't be read; it was left out", heading.text)
            continue
        if any(scope.startswith("unknown:") for scope in heading.scope):
            what = "the restriction in brackets is not known; it was left out"
            sides.report.warning("unknown-scope", where, what, heading.text)
            read = [msgspec.structs.replace(part, scope=()) for part in read]
        stated.append((heading, read))
    return stated


def _heading(half: Half, *kinds: str) -> tuple[int, str]:
    """Line and text of the first heading of the first of the kinds that the section has, else of its title."""
    for kind in kinds:
        for heading in half.headings:
            if heading.kind == kind:
                return heading.line, heading.text
    return half.line, half.title


def _paces(parts: Sequence[Limit | Rule]) -> list[str]:
    return sorted(f"{part.count} per {part.window}" for part in parts if isinstance(part, Limit))


def _pers(parts: Sequence[Limit | Rule]) -> list[str]:
    return sorted("+".join(part.per) for part in parts if isinstance(part, Rule))


def _list(items: Sequence[str]) -> str:
    return ", ".join(items) or "none"


def _options(request_fields: Sequence[Field]) -> dict[str, str]:
    """Documented values of the request's fields, those that belong to exactly one field -> that field."""
    owners: dict[str, set[str]] = {}
    for field in request_fields:
        for value in field.values:
            owners.setdefault(str(value.value), set()).add(field.name)
    return {value: next(iter(names)) for value, names in owners.items() if len(names) == 1}
