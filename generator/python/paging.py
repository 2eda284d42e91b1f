"""The expression for how an endpoint pages, as far as a client can walk through its pages."""

from __future__ import annotations

import msgspec

from generator.python.literals import literal
from generator.spec.model import Endpoint, Pagination


def expression(endpoint: Endpoint) -> str:
    """``Pagination(...)``; empty where there are no pages, or none that a parameter of the endpoint leads to."""
    pagination = endpoint.pagination
    if pagination is None or endpoint.request.style != "query" or endpoint.response.style not in ("objects", "rows"):
        return ""
    if pagination.page is not None:
        return _numbered(pagination)
    asked = {field.name for field in endpoint.request.fields}
    older, newer = _parameters(pagination)
    if older is None or older not in asked:
        return ""
    return _by_cursor(endpoint, pagination, older, newer if newer in asked else None)


def _parameters(pagination: Pagination) -> tuple[str | None, str | None]:
    """The parameters that lead to older records, and that bound them on the other side."""
    older = pagination.older or pagination.end
    if pagination.after == "older":
        older = "after"
    elif pagination.before == "end":
        older = "before"
    # The begin of the time is a filter, which goes with each request as it is.
    newer = "before" if pagination.before == "newer" else pagination.newer
    return older, newer


def _numbered(pagination: Pagination) -> str:
    parts = [f"page={literal(pagination.page)}"]
    for key, value in (("first", pagination.first), ("pages", pagination.pages), ("version", pagination.version)):
        if value is not None:
            parts.append(f"{key}={literal(value)}")
    return _call([*parts, *_most(pagination)])


def _by_cursor(endpoint: Endpoint, pagination: Pagination, older: str, newer: str | None) -> str:
    cursors = (pagination.cursor,) if pagination.cursor is not None else pagination.times
    columns = [field.name for field in endpoint.response.fields]
    kinds = {field.name: field.kind for field in endpoint.response.fields}
    if not set(cursors) <= kinds.keys():
        return ""
    parts = [literal(older), f"({', '.join(map(literal, cursors))}{',' if len(cursors) == 1 else ''})"]
    if newer is not None:
        parts.append(literal(newer))
    if endpoint.response.style == "rows":
        parts.append(f"column={columns.index(cursors[0])}")
    if all((kinds[name] or "").startswith("timestamp") for name in cursors):
        parts.append("time=True")
    if pagination.inclusive is not None:
        parts.append(f"inclusive={pagination.inclusive}")
    if pagination.ties == "whole":
        parts.append("whole_ties=True")
    if pagination.by is not None:
        cases = ", ".join(
            f"({literal(value)}, {_case(endpoint, pagination, cursor, older, newer)})"
            for value, cursor in pagination.cursors.items()
        )
        parts += [f"by={literal(pagination.by)}", f"cases=({cases},)"]
    return _call([*parts, *_most(pagination)])


def _case(endpoint: Endpoint, pagination: Pagination, cursor: str, older: str, newer: str | None) -> str:
    """One choice of the cursor; the bound on the other side and whole ties are documented for that of the default."""
    one = Pagination(cursor=cursor, inclusive=pagination.inclusive, max=pagination.max)
    if cursor != pagination.cursor:
        return _by_cursor(endpoint, one, older, None)
    return _by_cursor(endpoint, msgspec.structs.replace(one, ties=pagination.ties), older, newer)


def _most(pagination: Pagination) -> list[str]:
    return [] if pagination.max is None else [f"max={pagination.max}"]


def _call(parts: list[str]) -> str:
    return f"Pagination({', '.join(parts)})"
