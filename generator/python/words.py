"""Facts in words: what docstrings say that the docs' own prose need not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.python.requests import Argument, Rule
from generator.spec.model import Field, RateLimit, Required, Scalar, Variant

_KINDS = {
    "decimal": "decimal",
    "integer": "integer",
    "timestamp_ms": "Unix time in milliseconds",
    "timestamp_us": "Unix time in microseconds",
    "timestamp_s": "Unix time in seconds",
    "date": "date",
    "csv": "values separated by commas",
    "json": "JSON as text",
    "currency": "currency",
    "instrument_id": "instrument ID",
    "instrument_family": "instrument family",
}
_READ = {kind: _KINDS[kind] for kind in ("decimal", "integer", "timestamp_ms", "timestamp_us", "timestamp_s")}
_READ |= {"csv": "lists of text", "json": "JSON"}
_TYPES = {"boolean": "boolean", "integer": "integer", "number": "number"}
_PER = {
    "user_id": "user ID",
    "master_user_id": "master account's user ID",
    "ip": "IP",
    "instrument_id": "instrument ID",
    "instrument_family": "instrument family",
    "instrument_type": "instrument type",
}


def meaning(field: Field) -> str:
    """What a text means; empty where that is not documented, and for what is no text."""
    return _KINDS.get(field.kind or "", "")


def kind(field: Field) -> str:
    """What an argument is; empty for plain text and for what has fields of its own."""
    if field.type == "array":
        inner = _KINDS.get(field.item_kind or "") or _TYPES.get(field.items or "")
        return f"list, {inner} each" if inner else "list"
    return meaning(field) or _TYPES.get(field.type, "")


def reading(field: Field) -> str:
    """What a field of an answer is read as."""
    if field.map is not None:
        return "mapping"
    if field.type == "string":
        return _READ.get(field.kind or "", "text")
    if field.type == "array":
        if field.fields:
            return "records"
        inner = _READ.get(field.item_kind or "", "text") if field.items == "string" else _TYPES.get(field.items or "")
        return f"lists of {inner}" if inner else "lists"
    return _TYPES.get(field.type) or ("record" if field.fields else "mapping")


def need(argument: Argument, faces: Mapping[str, str]) -> list[str]:
    """When an argument is to be passed; ``faces`` are the Python names by wire name."""
    said = ["required"] if argument.field.required is True else [*_cases(argument.cases, faces)]
    said += rules(argument, faces)
    if not said and argument.field.required == "conditional":
        return ["required in some cases"]
    return said


def rules(argument: Argument, faces: Mapping[str, str]) -> list[str]:
    """The rules that an argument is in; at least one and at most one of the same are exactly one."""
    most = {frozenset(one.names) for one in argument.rules if one.rule == "at_most_one"}
    least = {frozenset(one.names) for one in argument.rules if one.rule == "one_of"}
    found: list[str] = []
    for one in argument.rules:
        both = one.rule != "together" and frozenset(one.names) in most & least
        if not both:
            found.append(rule(one, faces))
        elif one.rule == "one_of":
            found.append(rule(Rule("exactly_one", one.names), faces))
    return found


def _cases(cases: Sequence[tuple[Variant, Field]], faces: Mapping[str, str]) -> Iterable[str]:
    groups: dict[Required, list[Variant]] = {}
    for variant, field in cases:
        groups.setdefault(field.required or False, []).append(variant)
    optional = "for" if len(groups) == 1 else "optional for"
    for required, word in ((True, "required for"), ("conditional", "sometimes required for"), (False, optional)):
        if required in groups:
            yield f"{word} {_or(case(groups[required], faces))}"


def case(variants: Sequence[Variant], faces: Mapping[str, str]) -> list[str]:
    """What the cases are recognized by, those of one argument together; by name where the docs do not say."""
    by_argument: dict[str, list[str]] = {}
    found: list[str] = []
    for variant in variants:
        when = variant.when or {}
        if len(when) == 1:
            ((name, values),) = when.items()
            by_argument.setdefault(faces.get(name, name), []).extend(values)
        else:
            found.append(conditions(tuple(when.items()), faces) or f'"{variant.name}"')
    return [f"`{face}` {either(values)}" for face, values in by_argument.items()] + found


def conditions(when: Sequence[tuple[str, Sequence[str]]], faces: Mapping[str, str]) -> str:
    """The case in words, such as "`type` `a` or `b`"."""
    return " and ".join(f"`{faces.get(name, name)}` {either(values)}" for name, values in when)


def either(values: Iterable[str]) -> str:
    """Some values, of which one is meant."""
    return _or([shown(value) for value in dict.fromkeys(values)])


def _or(parts: Sequence[str]) -> str:
    return " or ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)


def rule(one: Rule, faces: Mapping[str, str]) -> str:
    """A rule over several arguments."""
    listed = ", ".join(f"`{faces.get(name, name)}`" for name in one.names)
    match one.rule:
        case "exactly_one":
            return f"exactly one of {listed} is required"
        case "one_of":
            return f"one of {listed} is required"
        case "at_most_one":
            return f"at most one of {listed}"
        case _:
            return f"{listed} together or not at all"


def limits(field: Field) -> list[str]:
    """Length, range and number of items."""
    said: list[str] = []
    if field.max_length is not None:
        said.append(f"up to {counted(field.max_length, 'character')}")
    if field.min is not None and field.max is not None:
        said.append(f"{shown(field.min)} to {shown(field.max)}")
    elif field.min is not None:
        said.append(f"at least {shown(field.min)}")
    elif field.max is not None:
        said.append(f"up to {shown(field.max)}")
    return said + items(field.min_items, field.max_items)


def items(least: int | None, most: int | None) -> list[str]:
    """How many items there may be."""
    if least is not None and most is not None:
        return [f"{least} to {counted(most, 'item')}"]
    if least is not None:
        return [f"at least {counted(least, 'item')}"]
    return [f"up to {counted(most, 'item')}"] if most is not None else []


def counted(count: int, what: str) -> str:
    """``1 item``, ``2 items``."""
    return f"{count} {what}{'' if count == 1 else 's'}"


def shown(value: Scalar) -> str:
    """A constant as it travels."""
    if value == "":
        return '`""`'
    return f"`{value}`" if isinstance(value, str) else f"`{str(value).lower()}`"


def limit(limit: RateLimit) -> str:
    """A rate limit."""
    per = " + ".join(_PER.get(key, key.replace("_", " ")) for key in limit.per)
    text = f"Rate limit: {counted(limit.count, limit.unit[:-1])} per {limit.window}{f', per {per}' if per else ''}"
    if limit.scope:
        text += f" ({', '.join(limit.scope).replace('_', ' ')})"
    if limit.when:
        cases = [f"{name} is {' or '.join(values)}" for name, values in limit.when.items()]
        text += f" (when {', '.join(cases)})"
    return f"{text}{f', resets {limit.resets}' if limit.resets else ''}."
