"""What a request takes: the fields of all its cases side by side, and the rules over them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from generator.spec.model import Constraint, Field, Request, Text, Value, Variant

_RULES = ("one_of", "at_most_one", "together")


class Rule(msgspec.Struct, frozen=True):
    """A rule over several fields, by wire name; ``when`` says in which requests it holds."""

    rule: str
    names: tuple[str, ...]
    when: tuple[tuple[str, tuple[str, ...]], ...] = ()


class Argument(msgspec.Struct, frozen=True):
    """A field of a request and what else decides whether it is to be passed.

    ``cases`` are the variants that have it (none: it is in every request), each with what the field is there.
    """

    field: Field
    cases: tuple[tuple[Variant, Field], ...] = ()
    rules: tuple[Rule, ...] = ()


def arguments_of(request: Request) -> tuple[Argument, ...]:
    """Everything that may be passed: common fields, then those of the cases, which no type can require."""
    common = {field.name: field for field in request.fields}
    cases: dict[str, list[tuple[Variant, Field]]] = {}
    for variant in request.variants:
        for field in variant.fields:
            cases.setdefault(field.name, []).append((variant, field))
    rules = [rule for rule in rules_of(request) if rule.rule != "required"]
    return tuple(
        Argument(
            _field(common.get(name), cases.get(name, [])),
            tuple(cases.get(name, ())),
            tuple(rule for rule in rules if name in rule.names),
        )
        for name in dict.fromkeys([*common, *cases])
    )


def request_fields(request: Request) -> tuple[Field, ...]:
    """The fields of ``arguments_of``."""
    return tuple(argument.field for argument in arguments_of(request))


def rules_of(request: Request) -> tuple[Rule, ...]:
    """The documented constraints, then what each case requires that not every request does."""
    always = {field.name for field in request.fields if field.required is True}
    found = [_rule(constraint) for constraint in request.constraints]
    for variant in request.variants:
        names = tuple(field.name for field in variant.fields if field.required is True and field.name not in always)
        if variant.when and names:
            found.append(Rule("required", names, tuple(variant.when.items())))
    return tuple(found)


def _rule(constraint: Constraint) -> Rule:
    (rule,) = [name for name in _RULES if getattr(constraint, name)]
    return Rule(rule, getattr(constraint, rule))


def _field(common: Field | None, cases: Sequence[tuple[Variant, Field]]) -> Field:
    fields = [field for _, field in cases]
    if common is None:
        return msgspec.structs.replace(_merged(fields), required="conditional")
    return msgspec.structs.replace(_merged([common, *fields]), required=common.required)


def _merged(fields: Sequence[Field]) -> Field:
    """One field that takes what any of them takes; the first decides what it is, all say what it means."""
    first = fields[0]
    if all(field == first for field in fields):
        return first
    return msgspec.structs.replace(
        first,
        required=first.required if _agree(field.required for field in fields) else "conditional",
        kind=next((field.kind for field in fields if field.kind), None),
        item_kind=next((field.item_kind for field in fields if field.item_kind), None),
        values=_all_values(fields),
        default=first.default if _agree(field.default for field in fields) else None,
        min=first.min if _agree(field.min for field in fields) else None,
        max=first.max if _agree(field.max for field in fields) else None,
        max_length=max(_stated(field.max_length for field in fields), default=None),
        min_items=min(_stated(field.min_items for field in fields), default=None),
        max_items=max(_stated(field.max_items for field in fields), default=None),
        deprecated=all(field.deprecated for field in fields),
        doc=_all_docs(field.doc for field in fields),
        fields=_all_fields(fields),
    )


def _agree(values: Iterable[object]) -> bool:
    return len(set(values)) == 1


def _stated(bounds: Iterable[int | None]) -> list[int]:
    """The bounds, if all state one: else there is none that holds for all."""
    found = list(bounds)
    known = [bound for bound in found if bound is not None]
    return known if len(known) == len(found) else []


def _all_values(fields: Sequence[Field]) -> tuple[Value, ...]:
    """Values of all; none where one of the fields has no enumeration, and so may be anything."""
    if not all(field.values for field in fields):
        return ()
    return tuple({(str(value.value), str(value.group)): value for field in fields for value in field.values}.values())


def _all_docs(docs: Iterable[Text | None]) -> Text | None:
    """The lines of all texts, each once."""
    lines: dict[str, dict[str, None]] = {}
    for doc in docs:
        for language, text in (doc or {}).items():
            lines.setdefault(language, {}).update(dict.fromkeys(text.split("\n")))
    return {language: "\n".join(found) for language, found in lines.items()} or None


def _all_fields(fields: Sequence[Field]) -> tuple[Field, ...]:
    groups: dict[str, list[Field]] = {}
    for field in fields:
        for inner in field.fields:
            groups.setdefault(inner.name, []).append(inner)
    return tuple(
        merged if len(group) == len(fields) else msgspec.structs.replace(merged, required="conditional")
        for group in groups.values()
        for merged in [_merged(group)]
    )
