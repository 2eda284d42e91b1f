"""Lists that are walked through page by page: the records behind them, made from those that the docs show.

Records are the documented ones in turn, newest first, each with a time and ids of its own. There are enough of them for
two full pages and a half, a minute apart unless docs or rules know better, the newest one just now. A record depends on
its time alone, so that walks see the same ones again; after an hour newer ones come in.

* Cursors, bounds of time, page numbers and the size of a page work as the docs say.
* A parameter that is required and has its namesake in the records is echoed into all of them.
* An optional one narrows them to those that have its value. If none has it, nothing is found by the name of a single
  thing (the cursor, or a field called ``...Id`` that holds a number or nothing); otherwise the records get the value:
  what the docs do not show is not thereby missing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

import msgspec

from .data import EndpointData, Field, Pagination
from .fresh import PER_SECOND, SECOND, Fresh
from .records import Maker, Row, as_text, is_digits, named, typed
from .rules import Bound, ExchangeRules, Paced, RichRules
from .samples import Sample
from .validate import absent
from .wire import is_list, is_object

_STALE = 3600 * SECOND
"""Microseconds after which newer records come in: rarely enough that few tests see it happen."""
_PAGE = 100
"""The longest page where the docs do not say."""
_FEW = 20
"""Records of a page that has no size."""
_MOST_CHANGES = 4
"""So many combinations of requests' values are kept in records."""
_MOST_SETS = 8
"""So many ways to space the records of a list are kept."""


def listing_of(endpoint: EndpointData, sample: Sample, rules: ExchangeRules, fresh: Fresh) -> Listing | None:
    """The records behind an endpoint that pages; None where it does not, or where its answers show no record."""
    how, fields = endpoint.pagination, endpoint.response.fields
    if how is None or endpoint.response.style not in ("objects", "rows"):
        return None
    shown: list[Any] = sample.data
    holder = _holder(how, fields, shown)
    if holder is not None:
        shown, fields = shown[0][holder.name], holder.fields
    rows = [named(row, fields) for row in shown]
    if not rows or not all(rows):
        return None
    others = frozenset(field.name for field in endpoint.request.fields)
    maker = Maker(fields, rows, how, rules, others, is_series=endpoint.response.style == "rows")
    return Listing(endpoint, maker, sample, "" if holder is None else holder.name, rules, fresh)


def _holder(how: Pagination, fields: Sequence[Field], shown: list[Any]) -> Field | None:
    """The list within the one object of an answer that holds the records, beside the number of pages."""
    first = shown[0] if shown else None
    if how.pages is None or not is_object(first) or how.pages not in first:
        return None
    return next(
        (field for field in fields if field.items == "object" and field.fields and is_list(first.get(field.name))), None
    )


def size_parameter(endpoint: EndpointData, rules: ExchangeRules) -> str:
    """The parameter that says how many items a list may have; empty where there is none."""
    bounds = _bounds(rules, {field.name: field for field in endpoint.request.fields})
    return next((name for name, what in bounds.items() if what == "limit"), "")


class _Cursor(NamedTuple):
    """By which field, and which parameters bound it."""

    field: str
    older: str | None
    newer: str | None
    inclusive: bool


class _Set(NamedTuple):
    """Records, newest first, as they are and as they travel, and their places by cursor, negated so that they ascend.

    ``top`` and ``floor`` are the moments of the newest and the oldest one, in steps since 1970.
    """

    top: int
    floor: int
    rows: list[Row]
    raw: list[msgspec.Raw]
    places: dict[str, list[int]]
    having: dict[str, dict[str, list[int]]]
    """Where records are that have a value, by field; made when they are asked for."""
    changed: dict[tuple[Any, ...], dict[int, msgspec.Raw]]
    """Records as they travel with values of requests, by these."""

    def where(self, name: str) -> dict[str, list[int]]:
        """The places of records by a field's value."""
        if name not in self.having:
            found: dict[str, list[int]] = {}
            for index, row in enumerate(self.rows):
                found.setdefault(as_text(row.get(name)), []).append(index)
            self.having[name] = found
        return self.having[name]


class Listing:
    """One endpoint's records; ``holder`` is the field of the one object around them, where there is one."""

    def __init__(
        self,
        endpoint: EndpointData,
        maker: Maker,
        sample: Sample,
        holder: str,
        rules: ExchangeRules,
        fresh: Fresh,
    ) -> None:
        how = endpoint.pagination or Pagination()
        self._endpoint, self._how, self._make, self._sample, self._holder = endpoint, how, maker, sample, holder
        self._fresh = fresh
        self._paced = rules if isinstance(rules, Paced) else None
        self._as_rows = endpoint.response.style == "rows"
        fields = {field.name: field for field in endpoint.request.fields}
        bounds = _bounds(rules, fields)
        self._limit = size_parameter(endpoint, rules)
        self._longest = how.max or (_PAGE if self._limit else _FEW)
        usual = fields[self._limit].default if self._limit else None
        self._usual = min(int(usual), self._longest) if is_digits(usual) else self._longest
        self._count = self._longest * 5 // 2
        self._cursors = _cursors(how, maker.cursors)
        own = {self._limit, how.page, how.by, how.version}
        own |= {name for cursor in self._cursors.values() for name in (cursor.older, cursor.newer)}
        self._times = [
            _Cursor(maker.time, name if what == "until" else None, name if what == "since" else None, inclusive=True)
            for name, what in bounds.items()
            if maker.time is not None and what in ("since", "until") and name not in own
        ]
        own |= bounds.keys()
        self._filters = [field for name, field in fields.items() if name in maker.names and name not in own]
        self._sets: dict[int, _Set] = {}

    def __call__(self, arguments: Mapping[str, Any]) -> tuple[Any, dict[str, Any]]:
        """The data of an answer, and what else there is to say in its envelope."""
        found = self._set(arguments)
        cursor = self._cursors.get(str(arguments.get(self._how.by or "")), self._cursors.get(""))
        first, last = 0, len(found.rows)
        for bound in self._times if cursor is None else (cursor, *self._times):
            start, end = _between(found.places[bound.field], arguments, bound)
            first, last = max(first, start), min(last, end)
        indices: Sequence[int] = range(first, max(first, last))
        changes: list[tuple[str, list[str]]] = []
        for field in self._filters:
            if not absent(arguments.get(field.name)):
                indices = self._narrowed(field, as_text(arguments[field.name]), found, indices, changes)
        if self._how.page is None:
            return self._shown(found, indices[: self._size(arguments)], changes), {}
        return self._numbered(arguments, found, indices, changes)

    def _narrowed(
        self, field: Field, asked: str, found: _Set, indices: Sequence[int], changes: list[tuple[str, list[str]]]
    ) -> Sequence[int]:
        name, wanted = field.name, asked.split(",") if field.kind == "csv" else [asked]
        if field.required is not True:
            where = found.where(name)
            having = {index for text in wanted for index in where.get(text, ())}
            if having or name in self._make.single:
                return [index for index in indices if index in having]
        changes.append((name, wanted))
        return indices

    def _shown(self, found: _Set, indices: Sequence[int], changes: Sequence[tuple[str, list[str]]]) -> list[Any]:
        """Records as they travel, with the request's values."""
        if not changes:
            return [found.raw[index] for index in indices]
        key = tuple((name, *wanted) for name, wanted in changes)
        if key not in found.changed and len(found.changed) >= _MOST_CHANGES:
            found.changed.clear()
        made = found.changed.setdefault(key, {})
        for index in indices:
            if index not in made:
                made[index] = self._changed(found.rows[index], index, changes)
        return [made[index] for index in indices]

    def _changed(self, shown: Row, index: int, changes: Sequence[tuple[str, list[str]]]) -> msgspec.Raw:
        row = dict(shown)
        for name, wanted in changes:
            if name in row:
                row[name] = typed(wanted[index % len(wanted)], row[name], self._make.kinds.get(name))
        return self._encoded(row)

    def _encoded(self, row: Row) -> msgspec.Raw:
        return msgspec.Raw(msgspec.json.encode([*row.values()] if self._as_rows else row))

    def _numbered(
        self,
        arguments: Mapping[str, Any],
        found: _Set,
        indices: Sequence[int],
        changes: Sequence[tuple[str, list[str]]],
    ) -> tuple[Any, dict[str, Any]]:
        """A page by its number, and how many there are."""
        asked, size = arguments.get(self._how.page or ""), self._size(arguments)
        first = 1 if self._how.first is None else self._how.first
        number = first if absent(asked) else int(asked) if is_digits(asked) else None
        start = len(indices) if number is None else max(number - first, 0) * size
        part = self._shown(found, indices[start : start + size], changes)
        total, name = str(-(-len(indices) // size) if size else 0), self._how.pages
        if name is None:
            return part, {}
        if self._holder:
            return [{**self._sample.data[0], self._holder: part, name: total}], {}
        if name not in self._make.names:
            return part, {name: total}
        return [{**cast("Row", msgspec.json.decode(one)), name: total} for one in part], {}

    def _size(self, arguments: Mapping[str, Any]) -> int:
        asked = arguments.get(self._limit)
        return min(int(asked), self._longest) if is_digits(asked) else self._usual

    def _set(self, arguments: Mapping[str, Any]) -> _Set:
        now = self._fresh.now()
        seconds = None if self._paced is None else self._paced.spacing(self._endpoint, arguments)
        # Clocks of tests may stand close to 1970, and no time is before that.
        usual = max(min(self._make.apart, now // (2 * self._count)), 1000)
        apart = usual if seconds is None else int(seconds * SECOND)
        found, top = self._sets.get(apart), now // apart
        if found is not None and 0 <= top - found.top < max(_STALE // apart, 1):
            return found
        floor = max(top - self._count + 1, 0)
        if found is not None and found.top < top < found.floor + 2 * self._count:
            floor = found.floor  # a walk that is under way gets to its end
        if len(self._sets) >= _MOST_SETS:
            self._sets.clear()
        rows = [self._make(slot, apart, is_newest=slot == top) for slot in range(top, floor - 1, -1)]
        raw = [self._encoded(row) for row in rows]
        places = {name: [-int(row[name]) for row in rows] for name in self._make.cursors}
        self._sets[apart] = found = _Set(top, floor, rows, raw, places, {}, {})
        return found


def _cursors(how: Pagination, known: Sequence[str]) -> dict[str, _Cursor]:
    """How the records are bounded, by the value of the parameter that chooses; ``""`` is the usual way."""
    older = "after" if how.after == "older" else "before" if how.before == "end" else how.older or how.end
    newer = "before" if how.before == "newer" else "after" if how.after == "begin" else how.newer or how.begin
    # A bound of time takes in what it names, a cursor leads on from it, unless the docs say otherwise.
    is_bound = how.older is None and how.after != "older"
    inclusive = is_bound if how.inclusive is None else how.inclusive
    cursors = [("", how.cursor or next(iter(how.times), None)), *how.cursors.items()]
    return {value: _Cursor(name, older, newer, inclusive) for value, name in cursors if name and name in known}


def _bounds(rules: ExchangeRules, fields: Mapping[str, Field]) -> dict[str, Bound]:
    """What the rules call parameters of lists, as far as a request has them."""
    kinds = rules.kinds if isinstance(rules, RichRules) else ()
    known: dict[str, Bound] = {name: what for kind in kinds for name, what in kind.paging.items()} or {"limit": "limit"}
    timed = ("since", "until")
    return {
        name: what
        for name, what in known.items()
        if name in fields and (what not in timed or fields[name].kind in PER_SECOND)
    }


def _between(places: list[int], arguments: Mapping[str, Any], cursor: _Cursor) -> tuple[int, int]:
    """The first of the records within bounds, and the one behind the last."""
    first, last = 0, len(places)
    older, newer = arguments.get(cursor.older or ""), arguments.get(cursor.newer or "")
    if not absent(older):
        # What is no number is no place in the list, so nothing is older.
        side = bisect_left if cursor.inclusive else bisect_right
        first = side(places, -int(older)) if is_digits(older) else last
    if not absent(newer):
        side = bisect_right if cursor.inclusive else bisect_left
        last = side(places, -int(newer)) if is_digits(newer) else 0
    return first, last
