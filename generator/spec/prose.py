"""Prose of an endpoint: which languages stay, and what an older page may still add.

Prose is ``doc``, ``notes`` and the captions of examples; titles and the groups of values are facts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from msgspec.structs import replace

from generator.spec.model import (
    Endpoint,
    ErrorCode,
    Examples,
    Field,
    Request,
    RequestExample,
    Response,
    ResponseExample,
    Value,
    Variant,
)

_Item = TypeVar("_Item")
_Words = TypeVar("_Words")
_Example = TypeVar("_Example", RequestExample, ResponseExample)


def keep_languages(endpoint: Endpoint, languages: Sequence[str]) -> Endpoint:
    """The endpoint with prose in these languages alone, in their order; text without any of them is absent."""

    def some(words: Mapping[str, _Words] | None) -> dict[str, _Words] | None:
        return {one: words[one] for one in languages if one in words} or None if words else None

    def of_fields(fields: Iterable[Field]) -> tuple[Field, ...]:
        return tuple(map(of_field, fields))

    def of_field(field: Field) -> Field:
        return replace(
            field,
            doc=some(field.doc),
            values=tuple(replace(value, doc=some(value.doc)) for value in field.values),
            map=replace(field.map, value=field.map.value and of_field(field.map.value)) if field.map else None,
            fields=of_fields(field.fields),
        )

    def of_examples(examples: Iterable[_Example]) -> tuple[_Example, ...]:
        return tuple(replace(example, title=some(example.title)) for example in examples)

    request, response, examples = endpoint.request, endpoint.response, endpoint.examples
    return replace(
        endpoint,
        doc=some(endpoint.doc),
        request=replace(
            request,
            fields=of_fields(request.fields),
            variants=tuple(
                replace(variant, doc=some(variant.doc), fields=of_fields(variant.fields))
                for variant in request.variants
            ),
        ),
        response=replace(response, envelope=of_fields(response.envelope), fields=of_fields(response.fields)),
        examples=examples and Examples(request=of_examples(examples.request), response=of_examples(examples.response)),
        notes=some(endpoint.notes),
    )


def keep_error_languages(errors: Iterable[ErrorCode], languages: Sequence[str]) -> tuple[ErrorCode, ...]:
    """The error codes with texts in these languages alone, in their order."""
    return tuple(
        replace(one, doc={language: one.doc[language] for language in languages if language in one.doc} or None)
        if one.doc
        else one
        for one in errors
    )


def fill(newer: Endpoint, older: Endpoint) -> Endpoint:
    """The newer endpoint, with doc and notes in the languages it lacks from the older one, place by place.

    A place is the endpoint itself, a variant, a field or a documented value under the same names; where a name comes
    twice in one list, the first belongs to the first. No place is added.
    """
    return replace(
        newer,
        doc=_text(newer.doc, older.doc),
        request=_request(newer.request, older.request),
        response=_response(newer.response, older.response),
        notes=_text(newer.notes, older.notes),
    )


def _request(newer: Request, older: Request) -> Request:
    return replace(
        newer,
        fields=_fields(newer.fields, older.fields),
        variants=_paired(newer.variants, older.variants, lambda variant: variant.name, _variant),
    )


def _response(newer: Response, older: Response) -> Response:
    return replace(
        newer,
        envelope=_fields(newer.envelope, older.envelope),
        fields=_fields(newer.fields, older.fields),
    )


def _variant(newer: Variant, older: Variant) -> Variant:
    return replace(newer, doc=_text(newer.doc, older.doc), fields=_fields(newer.fields, older.fields))


def _fields(newer: Sequence[Field], older: Sequence[Field]) -> tuple[Field, ...]:
    return _paired(newer, older, lambda field: field.name, _field)


def _field(newer: Field, older: Field) -> Field:
    shape = newer.map
    if shape and shape.value and older.map and older.map.value:
        shape = replace(shape, value=_field(shape.value, older.map.value))
    return replace(
        newer,
        doc=_text(newer.doc, older.doc),
        # 1 and true are different constants, yet equal to Python.
        values=_paired(newer.values, older.values, lambda value: (type(value.value), value.value), _value),
        map=shape,
        fields=_fields(newer.fields, older.fields),
    )


def _value(newer: Value, older: Value) -> Value:
    return replace(newer, doc=_text(newer.doc, older.doc))


def _paired(
    newer: Sequence[_Item],
    older: Sequence[_Item],
    key: Callable[[_Item], Hashable],
    merge: Callable[[_Item, _Item], _Item],
) -> tuple[_Item, ...]:
    known = dict(_numbered(older, key))
    return tuple(merge(item, known[place]) if place in known else item for place, item in _numbered(newer, key))


def _numbered(items: Sequence[_Item], key: Callable[[_Item], Hashable]) -> list[tuple[Hashable, _Item]]:
    seen: Counter[Hashable] = Counter()
    numbered: list[tuple[Hashable, _Item]] = []
    for item in items:
        seen[key(item)] += 1
        numbered.append(((key(item), seen[key(item)]), item))
    return numbered


def _text(newer: dict[str, _Words] | None, older: Mapping[str, _Words] | None) -> dict[str, _Words] | None:
    return {**(newer or {}), **{one: older[one] for one in older if one not in (newer or {})}} if older else newer
