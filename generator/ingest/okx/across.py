"""What a field's meaning owes to other fields: the field it pages by, its echo, its namesakes elsewhere.

Only where a field's own row leaves the kind open; a kind that the row states is never changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import msgspec

from generator.ingest.okx.paging import cursor_of
from generator.ingest.okx.texts import WHOLE, first_sentence, is_number
from generator.spec.model import Endpoint, Examples, Field, Kind, Request, Response

CURSOR = "cursor-is-a-time"
ECHO = "echoed-list"
NAMESAKES = "kind-of-namesakes"

_CURSORS = ("after", "before", "begin", "end")
_TIMES = ("timestamp_ms", "timestamp_us", "timestamp_s")
_CODE = re.compile(r"[A-Z0-9]{1,18}")
_FITS: dict[Kind, Callable[[str], bool]] = {
    "decimal": is_number,
    "integer": lambda text: WHOLE.fullmatch(text) is not None,
    "timestamp_ms": lambda text: re.fullmatch(r"[0-9]{13}", text) is not None,
    "timestamp_us": lambda text: re.fullmatch(r"[0-9]{16}", text) is not None,
    "timestamp_s": lambda text: re.fullmatch(r"[0-9]{10}", text) is not None,
    "currency": lambda text: _CODE.fullmatch(text) is not None,
}
"""The kinds that namesakes may share, and the values that fit them."""


class Known(msgspec.Struct, frozen=True):
    """A kind that other fields gave away: the names that lead to the field, the kind, the rule."""

    at: tuple[str, ...]
    kind: Kind
    rule: str


def infer_within(request: Request, response: Response, sent: Sequence[Any]) -> tuple[Request, list[Known]]:
    """The request with the kinds that its answer gives away, and these. ``sent`` are the documented requests.

    A cursor that is compared with a time is one. A field that an answer echoes with the same values, several in one
    string, takes several.
    """
    answered = {field.name: field for field in response.fields}
    fields: list[Field] = []
    known: list[Known] = []
    for field in request.fields:
        found: tuple[Kind, str] | None = None
        if field.type == "string" and field.kind is None:
            mate = answered.get(field.name)
            if field.name in _CURSORS and not field.values:
                cursor = answered.get(cursor_of(field, response) or "")
                if cursor is not None and cursor.kind in _TIMES and _all_fit(cursor.kind, field.name, sent):
                    found = cursor.kind, CURSOR
            elif mate is not None and field.values and mate.kind == "csv" and _listed(mate) == _listed(field):
                found = "csv", ECHO
        if found is not None:
            known.append(Known(("request", field.name), *found))
            field = msgspec.structs.replace(field, kind=found[0])  # noqa: PLW2901 - the same field, known better
        fields.append(field)
    return (msgspec.structs.replace(request, fields=tuple(fields)) if known else request), known


def _listed(field: Field) -> list[str]:
    return [str(value.value) for value in field.values]


# ------------------------------------------------------------------------------------------------------------ namesakes

_Key = tuple[str, str]


def infer_pool(endpoints: Sequence[Endpoint]) -> tuple[list[Endpoint], list[tuple[str, Known]]]:
    """The endpoints with the kinds of fields that say the same of themselves under the same name elsewhere.

    All namesakes that have a kind must have the same one, and none may be an enumeration. With them what became known,
    each with the key of its endpoint.
    """
    kinds: dict[_Key, set[Kind | None]] = {}
    for endpoint in endpoints:
        for field in _all_fields(endpoint):
            key = _key(field)
            if key is not None and (field.kind is not None or field.values):
                kinds.setdefault(key, set()).add(None if field.values else field.kind)
    agreed: dict[_Key, Kind] = {}
    for key, found in kinds.items():
        kind = next(iter(found))
        if len(found) == 1 and kind in _FITS:
            agreed[key] = kind
    known: list[tuple[str, Known]] = []
    return [_pooled(endpoint, agreed, known) for endpoint in endpoints], known


def _key(field: Field) -> _Key | None:
    if field.type != "string" or field.doc is None or field.fields:
        return None
    words = first_sentence(next(iter(field.doc.values()))).strip(" .。").lower()
    return (field.name, words) if words else None


def _pooled(endpoint: Endpoint, agreed: dict[_Key, Kind], known: list[tuple[str, Known]]) -> Endpoint:
    shown: list[Any] = []

    def level(fields: tuple[Field, ...], path: tuple[str, ...]) -> tuple[Field, ...]:
        changed = [one(field, (*path, field.name)) for field in fields]
        return tuple(changed) if any(new is not old for new, old in zip(changed, fields, strict=True)) else fields

    def one(field: Field, at: tuple[str, ...]) -> Field:
        inner = level(field.fields, at) if field.fields else field.fields
        if inner is not field.fields:
            return msgspec.structs.replace(field, fields=inner)
        if field.kind is not None or field.values:
            return field
        key = _key(field)
        kind = agreed.get(key) if key is not None else None
        if kind is None:
            return field
        if not shown:
            shown.extend(_bodies(endpoint))
        if not _all_fit(kind, field.name, shown):
            return field
        known.append((endpoint.key, Known(at, kind, NAMESAKES)))
        return msgspec.structs.replace(field, kind=kind)

    request, response = endpoint.request, endpoint.response
    asked = level(request.fields, ("request",))
    cases = tuple(
        case
        if (inner := level(case.fields, ("request", case.name))) is case.fields
        else msgspec.structs.replace(case, fields=inner)
        for case in request.variants
    )
    beside = level(response.envelope, ("response", "envelope"))
    answered = level(response.fields, ("response",))
    same = (
        asked is request.fields
        and beside is response.envelope
        and answered is response.fields
        and all(new is old for new, old in zip(cases, request.variants, strict=True))
    )
    if same:
        return endpoint
    return msgspec.structs.replace(
        endpoint,
        request=msgspec.structs.replace(request, fields=asked, variants=cases),
        response=msgspec.structs.replace(response, envelope=beside, fields=answered),
    )


def _all_fields(endpoint: Endpoint) -> Iterator[Field]:
    request, response = endpoint.request, endpoint.response
    levels = [request.fields, *(case.fields for case in request.variants), response.envelope, response.fields]
    while levels:
        for field in levels.pop():
            yield field
            if field.fields:
                levels.append(field.fields)


def _bodies(endpoint: Endpoint) -> Iterator[Any]:
    """All that the examples show; rows of columns as objects."""
    found = endpoint.examples or Examples()
    for asked in found.request:
        yield asked.body if asked.query is None else asked.query
    columns = [field.name for field in endpoint.response.fields]
    for answer in found.response:
        yield answer.body
        if endpoint.response.style in ("rows", "row") and isinstance(answer.body, dict):
            data = answer.body.get("data")
            rows = data if endpoint.response.style == "rows" else [data]
            for row in rows if isinstance(rows, list) else ():
                yield dict(zip(columns, row, strict=False)) if isinstance(row, list) else None


def _all_fit(kind: Kind, name: str, bodies: Iterable[Any]) -> bool:
    """Whether every text that the examples show under this name fits the kind; so does none at all."""
    fits = _FITS[kind]
    waiting = list(bodies)
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            own = value.get(name)
            if isinstance(own, str) and own and not fits(own):
                return False
            waiting.extend(inner for inner in value.values() if isinstance(inner, dict | list))
        elif isinstance(value, list):
            waiting.extend(inner for inner in value if isinstance(inner, dict | list))
    return True
