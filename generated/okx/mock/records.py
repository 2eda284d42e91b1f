"""Single records for a list: the documented ones again and again, each with a time and ids of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, TypeAlias, TypeGuard

from .data import Field, Pagination
from .fresh import PER_SECOND, SECOND, Times, is_id, main_time, moment, spelled
from .rules import ExchangeRules
from .validate import fits
from .wire import is_list, is_object

Row: TypeAlias = "dict[str, Any]"

_APART = 60 * SECOND
_DAY = 86_400 * SECOND
_FIRST_ID = 1_000_000_000_000_000_000
_DIGITS = re.compile(r"[0-9]{1,40}")
_OWN_ID = re.compile(r"(.*[a-z])?(Id|_id|Uid)|uid|id")
_LONG_NUMBER = re.compile(r"[0-9]{5,}")
_CODE = re.compile(r"(?=.*[0-9])[0-9A-Za-z]{8,}")


class Maker:
    """Makes the record of a moment. ``others`` are names that requests may narrow a list by.

    ``time`` is the field that says when a record was, ``cursors`` those that order them, ``single`` those whose values
    name a single thing; ``apart`` are the microseconds between two records.
    """

    def __init__(
        self,
        fields: Sequence[Field],
        rows: list[Row],
        how: Pagination,
        rules: ExchangeRules,
        others: frozenset[str],
        *,
        is_series: bool,
    ) -> None:
        self._rows = rows
        self._is_series = is_series and len(rows) > 1
        self._times = Times(fields)
        self.kinds = {field.name: field.kind for field in fields}
        self.names = {name for row in rows for name in row}
        ordering = [*dict.fromkeys(name for name in (how.cursor, *how.times[:1], *how.cursors.values()) if name)]
        self.time = next((name for name in ordering if self.kinds.get(name) in PER_SECOND), None)
        if self.time is None:
            usual = main_time(fields, rules)
            self.time = (
                usual if any(moment(row.get(usual or ""), self.kinds.get(usual or "")) for row in rows) else None
            )
        own = [name for name in ordering if self.kinds.get(name) not in PER_SECOND]
        own += [field.name for field in fields if field.name not in {*own, *others} and self._has_ids(field)]
        if self.time is None and not own:
            own = self._anything(fields, others)
        self._own = own
        self.cursors = [*ordering, *([] if self.time is None or self.time in ordering else [self.time])]
        self.single = {*ordering} | {field.name for field in fields if is_id(field) and self._is_single(field)}
        self.apart = self._shown_apart()

    def __call__(self, slot: int, apart: int, *, is_newest: bool) -> Row:
        """The record of a moment, which is counted in steps since 1970."""
        count = len(self._rows)
        # Of a series the first row shown is the one that is not over yet.
        shown = self._rows[slot % count]
        if self._is_series:
            shown = self._rows[0 if is_newest else 1 + slot % (count - 1)]
        row, at = dict(shown), slot * apart
        if self.time is not None:
            kind = self.kinds.get(self.time) or ""
            was = moment(shown.get(self.time), kind)
            row = row if was is None else self._times.moved(shown, at - was)
            row[self.time] = spelled(at, kind, shown.get(self.time))
        for number, name in enumerate(self._own, 1):
            like = shown.get(name)
            identity = _FIRST_ID + number * (_FIRST_ID // 100) + slot
            if isinstance(like, int):
                row[name] = identity
            elif not like or _DIGITS.fullmatch(like) or name in self.cursors:
                row[name] = str(identity)
            else:
                row[name] = f"{like}{slot}"
        return row

    def _has_ids(self, field: Field) -> bool:
        """Whether a field shows ids as exchanges give them: long numbers."""
        texts = [row.get(field.name) for row in self._rows]
        shown = [text for text in texts if isinstance(text, str) and text]
        named = field.type == "string" and not field.kind and not field.values and _OWN_ID.fullmatch(field.name)
        return bool(named and shown and all(_LONG_NUMBER.fullmatch(text) for text in shown))

    def _is_single(self, field: Field) -> bool:
        texts = [row.get(field.name, "") for row in self._rows]
        return all(isinstance(text, str) and (not text or _DIGITS.fullmatch(text)) for text in texts)

    def _anything(self, fields: Sequence[Field], others: frozenset[str]) -> list[str]:
        """A text that can tell records apart which have neither a time nor an id."""
        first = self._rows[0]
        plain = [field.name for field in fields if field.type == "string" and not field.kind and not field.values]
        texts = [name for name in plain if name not in others and isinstance(first.get(name), str) and first[name]]
        codes = [name for name in texts if _CODE.fullmatch(first[name])]
        return (codes or texts)[:1]

    def _shown_apart(self) -> int:
        """Where the documented records come at regular times, these; else any will do."""
        if self.time is not None and len(self._rows) > 1:
            first, second = (moment(row.get(self.time), self.kinds.get(self.time)) for row in self._rows[:2])
            apart = 0 if first is None or second is None else first - second
            if apart >= SECOND and (_DAY % apart == 0 or apart % _DAY == 0):
                return apart
        return _APART


def named(row: Any, fields: Sequence[Field]) -> Row:
    """A record by the names of its fields, also where it is a list of columns; empty where it is neither."""
    if is_object(row):
        return row
    if not is_list(row):
        return {}
    names = [field.name for field in fields][: len(row)]
    # Columns that nobody documented come last, under names that no field has.
    return dict(zip([*names, *map(str, range(len(names), len(row)))], row, strict=True))


def is_digits(value: Any) -> TypeGuard[str]:
    """Whether a value is the text of a whole number that is not absurdly long."""
    return isinstance(value, str) and _DIGITS.fullmatch(value) is not None


def as_text(value: Any) -> str:
    """A scalar as queries spell it; empty for anything else."""
    match value:
        case bool():
            return "true" if value else "false"
        case str() | int():
            return str(value)
        case _:
            return ""


def typed(text: str, like: Any, kind: str | None) -> Any:
    """A query's value in the JSON type that a field shows; what does not suit it changes nothing."""
    match like:
        case bool():
            return {"true": True, "false": False}.get(text, like)
        case int():
            return int(text) if is_digits(text) and len(text) < 19 else like
        case str():
            return text if fits(kind, text) else like
        case _:
            return like
