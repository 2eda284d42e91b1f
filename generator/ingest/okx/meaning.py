"""What the text of a field's row states beyond its type: kind, values, default, bounds. Each fact with its rule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from generator.ingest.okx import arrays, kinds, texts, values
from generator.spec.model import FieldType, Kind, Scalar


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A row as far as its meaning goes; ``shown`` are the values that documented examples show for it.

    ``longest`` is a length that the type's word states, ``inside`` whether rows stand below it.
    """

    name: str
    type: FieldType
    text: str
    is_request: bool
    shown: Sequence[Any] = ()
    longest: int | None = None
    inside: bool = False


class Meaning(msgspec.Struct):
    """What the text states; ``rules`` maps each fact that is set to the name of the rule that found it.

    ``outside`` are values that examples show and the list lacks: then no value was taken.
    """

    rules: dict[str, str]
    kind: Kind | None = None
    item_kind: Kind | None = None
    choices: tuple[values.Choice, ...] = ()
    default: Scalar | None = None
    max_length: int | None = None
    min: Scalar | None = None
    max: Scalar | None = None
    min_items: int | None = None
    max_items: int | None = None
    examples: tuple[Scalar, ...] = ()
    deprecated: bool = False
    outside: tuple[str, ...] = ()


def read_meaning(row: Row) -> Meaning:
    """All that the row's text states; nothing where it is not sure."""
    found = Meaning({})
    _read_values(row, found)
    if row.type == "array":
        _read_array(row, found)
    elif row.type != "object":
        _read_scalar(row, found)
    quoted = texts.quoted_examples(row.text)
    if quoted:
        found.examples = values.wire_values(quoted, row.type)
        found.rules["examples"] = "quoted-examples"
    rule = values.deprecation_of(row.text)
    if rule is not None:
        found.deprecated = True
        found.rules["deprecated"] = rule
    return found


def _read_values(row: Row, found: Meaning) -> None:
    """The enumeration, unless examples contradict it: then it is incomplete, or another field's."""
    if row.type not in ("string", "integer"):
        return
    listing = values.list_values(row.text)
    if not listing.choices:
        return
    listed = {choice.value for choice in listing.choices}
    seen = [str(value) for value in row.shown if isinstance(value, str | int) and not isinstance(value, bool)]
    seen += texts.quoted_examples(row.text)
    outside: dict[str, None] = {}
    for value in seen:
        if not value or value in listed:
            continue
        pieces = [piece.strip() for piece in value.split(",")]
        several = row.type == "string" and len(pieces) > 1 and not listed.isdisjoint(pieces)
        if several:
            found.kind = "csv"
            found.rules["kind"] = "listed-values-in-one-text"
        outside.update((piece, None) for piece in (pieces if several else [value]) if piece not in listed)
    found.outside = tuple(outside)
    if not outside:
        found.choices = listing.choices
        found.rules["values"] = listing.rule


def _read_array(row: Row, found: Meaning) -> None:
    if row.is_request:
        found.min_items = arrays.min_items(row.text)
        found.max_items = arrays.max_items(row.text)
        for fact in ("min_items", "max_items"):
            if getattr(found, fact) is not None:
                found.rules[fact] = values.ITEMS


def _read_scalar(row: Row, found: Meaning) -> None:
    default = values.default_of(row.text, row.type, found.choices) if row.is_request else None
    limits = None
    if row.is_request and not found.choices and row.type != "boolean":
        limits = values.limits_of(row.text, row.name)
    _read_kind(row, found, None if default is None else default[0], limits)
    if row.type == "string" and found.kind != "csv":
        length = row.longest if row.longest is not None else values.max_length(row.text)
        if length is not None:
            found.max_length = length
            found.rules["max_length"] = "length-in-the-type" if row.longest is not None else values.LENGTH
    if default is not None and not (found.kind in ("decimal", "integer") and _is_word(default[0])):
        found.default, found.rules["default"] = default
    if found.kind == "csv" and row.is_request:
        found.max_items = values.max_items(row.text)
        if found.max_items is not None:
            found.rules["max_items"] = values.ITEMS
    elif limits is not None and found.kind in (None, "decimal", "integer"):
        _bound(row, found, limits)


def _bound(row: Row, found: Meaning, limits: values.Limits) -> None:
    found.min = None if limits.low is None else values.wire_value(limits.low, row.type)
    found.max = None if limits.high is None else values.wire_value(limits.high, row.type)
    for fact in ("min", "max"):
        if getattr(found, fact) is not None:
            found.rules[fact] = limits.rule


def _read_kind(row: Row, found: Meaning, default: Scalar | None, limits: values.Limits | None) -> None:
    if row.inside and row.type == "string":
        found.kind = "json"
        found.rules["kind"] = "rows-below-a-text"
        return
    if found.kind is None:
        bounds = () if limits is None else tuple(one for one in (limits.low, limits.high) if one is not None)
        cell = kinds.Cell(
            name=row.name,
            type=row.type,
            text=row.text,
            shown=tuple(value for value in row.shown if isinstance(value, str)),
            enumerated=bool(found.choices),
            bounds=() if _is_word(default) else bounds,
        )
        inferred = kinds.infer(cell)
        if inferred is None:
            return
        found.kind, found.rules["kind"] = inferred.kind, inferred.rule
    if found.kind == "csv":
        items = kinds.infer_items(row.name)
        if items is not None:
            found.item_kind, found.rules["item_kind"] = items.kind, items.rule


def _is_word(value: Scalar | None) -> bool:
    return isinstance(value, str) and not texts.is_number(value)
