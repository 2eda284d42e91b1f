"""What one state of an endpoint says and the next one does not: found, and kept where somebody decides so. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

import msgspec
from msgspec.structs import replace

from generator.spec import prose
from generator.spec.model import Endpoint, Examples, Field, Request, Response

_ENDPOINT: Final = ("permission", "rate_limits", "pagination", "notes", "doc")
_FIELD: Final = (
    "required",
    "kind",
    "item_kind",
    "default",
    "max_length",
    "min",
    "max",
    "min_items",
    "max_items",
    "examples",
    "doc",
)
_EXAMPLES: Final = {"request_examples": "request", "response_examples": "response"}
_LONGEST: Final = 60
FACTS: Final = tuple(dict.fromkeys(("auth", *_ENDPOINT, *_EXAMPLES, "fields", *_FIELD, "values", "map")))
"""The sorts of losses that endpoints can have; a language is one more, by its code."""


class Loss(NamedTuple):
    """A fact that is gone: its sort, the place in the endpoint (empty: the endpoint itself), and what it was.

    ``seen`` is the date of an earlier run that kept it; empty when the docs said it until now.
    """

    sort: str
    place: str
    was: str
    seen: str = ""


Decide = Callable[[Loss], str]
"""Takes a loss; returns the date to mark the fact with, which keeps it, or nothing to let it go."""


def keep(was: Endpoint, now: Endpoint, decide: Decide) -> Endpoint:
    """The endpoint as it is now, with what ``decide`` keeps of what it was; each loss is asked about once.

    A field that is kept is kept whole; when it goes, those inside of it are asked about as well. Where
    the type of a field changed, what went with the type is no loss.
    """
    if was == now:
        return now
    seen = dict(now.last_seen or {})
    texts = _texts(now)
    for language, number in _texts(was).items():
        if 2 * texts[language] < number:
            left = f"{number} texts, now {texts[language]}"
            date = decide(Loss(language, "", left, _seen(was, language)))
            if date:
                now = _with_language(now, was, language)
                seen[language] = date
    changes, marks = _facts(was, now, _ENDPOINT, "", decide)
    if was.auth != "public" and now.auth == "public":
        # What takes a permission is signed: where the one is kept, the other goes without saying.
        date = marks.get("permission") or decide(Loss("auth", "", was.auth, _seen(was, "auth")))
        if date:
            changes["auth"], marks["auth"] = was.auth, date
    seen.update(marks)
    changes["examples"] = _examples(was, now, decide, seen)
    changes["request"] = _request(was.request, now.request, decide)
    changes["response"] = _response(was.response, now.response, decide)
    return replace(now, **changes, last_seen=seen or None)


def count(was: Endpoint) -> Iterator[str]:
    """The sort of each fact that ``keep`` would ask about if all were gone; fields inside of fields count as well."""
    yield from _texts(was)
    if was.auth != "public":
        yield "auth"
    yield from (key for key in _ENDPOINT if getattr(was, key))
    if was.examples:
        yield from (sort for sort, key in _EXAMPLES.items() if getattr(was.examples, key))
    for group in _groups(was):
        yield from _count(group)


def count_fields(fields: Iterable[Field]) -> int:
    """All of the fields, nested ones included."""
    return sum(1 for one in fields for _ in _all(one))


def fields_of(endpoint: Endpoint) -> int:
    """All fields of an endpoint, nested ones included."""
    return sum(map(count_fields, _groups(endpoint)))


def _groups(endpoint: Endpoint) -> Iterator[Sequence[Field]]:
    yield endpoint.request.fields
    yield from (variant.fields for variant in endpoint.request.variants)
    yield endpoint.response.envelope
    yield endpoint.response.fields


def _with_language(now: Endpoint, was: Endpoint, language: str) -> Endpoint:
    """The endpoint with its texts in a language as they were, where it lacks them."""
    filled = prose.fill(now, prose.keep_languages(was, (language,)))
    titles = {**now.title, **{one: text for one, text in was.title.items() if one == language and one not in now.title}}
    return replace(filled, title={one: titles[one] for one in dict.fromkeys((*was.title, *titles)) if one in titles})


def _texts(endpoint: Endpoint) -> Counter[str]:
    """How many texts there are in each language."""
    found = Counter(list(endpoint.title))
    found.update(list(endpoint.doc or ()))
    found.update(list(endpoint.notes or ()))
    for group in _groups(endpoint):
        for top in group:
            for field in _all(top):
                found.update(list(field.doc or ()))
    return found


def _all(field: Field) -> Iterator[Field]:
    yield field
    for one in field.fields:
        yield from _all(one)
    if field.map and field.map.value:
        yield from _all(field.map.value)


def _count(fields: Sequence[Field]) -> Iterator[str]:
    for top in fields:
        for field in _all(top):
            yield "fields"
            yield from (key for key in (*_FIELD, "values", "map") if _said(getattr(field, key)))


def _shown(value: object) -> str:
    """A fact as an example of what was lost."""
    if isinstance(value, str):
        return value
    text = msgspec.json.encode(value).decode()
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _said(value: object) -> bool:
    return value is not None and value != ()


def _seen(was: Endpoint | Field, key: str) -> str:
    return (was.last_seen or {}).get(key, "")


def _facts(
    was: Endpoint | Field, now: Endpoint | Field, keys: Iterable[str], place: str, decide: Decide
) -> tuple[dict[str, Any], dict[str, str]]:
    """Those of the facts that are gone and kept, and their dates."""
    facts: dict[str, Any] = {}
    seen: dict[str, str] = {}
    for key in keys:
        before = getattr(was, key)
        if _said(before) and not _said(getattr(now, key)):
            date = decide(Loss(key, place, _shown(before), _seen(was, key)))
            if date:
                facts[key], seen[key] = before, date
    return facts, seen


def _examples(was: Endpoint, now: Endpoint, decide: Decide, seen: dict[str, str]) -> Any:
    found = now.examples
    for sort, key in _EXAMPLES.items():
        before = getattr(was.examples, key, ())
        if before and not getattr(found, key, ()):
            date = decide(Loss(sort, "", f"{len(before)} of them", _seen(was, sort)))
            if date:
                found, seen[sort] = replace(found or Examples(), **{key: before}), date
    return found


def _request(was: Request, now: Request, decide: Decide) -> Request:
    fields = _fields(was.fields, now.fields, "request", decide)
    known = {variant.name: variant for variant in was.variants}
    variants = tuple(
        replace(one, fields=_fields(known[one.name].fields, one.fields, f"request.{one.name}", decide))
        if one.name in known
        else one
        for one in now.variants
    )
    gone = [
        (one, kept)
        for one in was.variants
        if one.name not in {other.name for other in now.variants}
        and (kept := _fields(one.fields, (), f"request.{one.name}", decide))
    ]
    variants += tuple(replace(one, fields=kept) for one, kept in gone)
    style = was.style if now.style == "none" and (fields or variants) else now.style
    # Rules name fields: they go and stay with them.
    rules = was.constraints if len(fields) > len(now.fields) and not now.constraints else now.constraints
    return replace(now, style=style, fields=fields, variants=variants, constraints=rules)


def _response(was: Response, now: Response, decide: Decide) -> Response:
    fields = _fields(was.fields, now.fields, "response", decide)
    envelope = _fields(was.envelope, now.envelope, "response.envelope", decide)
    style = was.style if not now.fields and fields else now.style
    return replace(now, style=style, envelope=envelope, fields=fields)


def _fields(was: Sequence[Field], now: Sequence[Field], place: str, decide: Decide) -> tuple[Field, ...]:
    """The fields of a list, those that are kept behind the sibling they stood behind."""
    if was == now:
        return tuple(now)
    known: dict[str, Field] = {}
    for field in was:
        known.setdefault(field.name, field)
    found = [
        _field(known.pop(one.name), one, f"{place}.{one.name}", decide) if one.name in known else one for one in now
    ]
    before = ""
    for field in was:
        if known.get(field.name) is field:
            del known[field.name]
            date = decide(Loss("fields", f"{place}.{field.name}", field.type, _seen(field, "name")))
            for inner in list(_all(field))[1:] if not date else ():
                decide(Loss("fields", f"{place}.{field.name}.{inner.name}", inner.type, _seen(field, "name")))
            if date:
                names = [one.name for one in found]
                index = names.index(before) + 1 if before in names else 0
                found.insert(index, replace(field, last_seen={**(field.last_seen or {}), "name": date}))
        before = field.name
    return tuple(found)


def _field(was: Field, now: Field, place: str, decide: Decide) -> Field:
    if was == now or (was.type, was.items) != (now.type, now.items):
        return now
    changes, marks = _facts(was, now, _FIELD, place, decide)
    seen = {**(now.last_seen or {}), **marks}
    values = {(type(one.value), one.value) for one in now.values}
    lost = tuple(one for one in was.values if (type(one.value), one.value) not in values)
    if lost:
        date = decide(Loss("values", place, ", ".join(str(one.value) for one in lost), _seen(was, "values")))
        if date:
            changes["values"], seen["values"] = (*now.values, *lost), date
    if was.map and not now.map:
        date = decide(Loss("map", place, was.map.key, _seen(was, "map")))
        if date:
            changes["map"], seen["map"] = was.map, date
    elif was.map and now.map and was.map.value and now.map.value:
        inner = _field(was.map.value, now.map.value, f"{place}.value", decide)
        changes["map"] = replace(now.map, value=inner)
    changes["fields"] = _fields(was.fields, now.fields, place, decide)
    return replace(now, **changes, last_seen=seen or None)
