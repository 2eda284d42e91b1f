"""Strategies for fields, and for the JSON values that fit them."""

from __future__ import annotations

import json
import string
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

from hypothesis import strategies as st

from generator.spec.model import Field, Map, Scalar, Text, Value
from tests.support import wording
from tests.support.texts import Knobs, chance, neutral_texts, texts_of, two_texts, wire_names

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

Side = Literal["query", "request", "response", "columns"]
"""Where a field stands: query fields and columns are scalars, only requests say ``required``."""

TOKENS: Final = ("alder", "birch", "cedar", "hazel", "maple", "rowan", "elm_a", "elm_b", "oak1", "oak2")
_CURRENCIES: Final = ("USDT", "BTC", "ETH", "SOL")
_INSTRUMENTS: Final = ("BTC-USDT", "ETH-USDT-SWAP", "BTC-USD-240628")
_FAMILIES: Final = ("BTC-USD", "ETH-USDT")


class Doc:
    """A description under construction: clauses of the first line, then lines of their own."""

    def __init__(self, head: Text) -> None:
        self._head = head
        self._lead: list[Text] = []
        self._clauses: list[Text] = []
        self._lines: list[Text] = []

    def lead(self, clause: Text) -> None:
        self._lead.append(clause)

    def clause(self, clause: Text) -> None:
        self._clauses.append(clause)

    def line(self, line: Text) -> None:
        self._lines.append(line)

    def text(self) -> Text:
        """All of it, in the languages of the head."""
        out: Text = {}
        for language, head in self._head.items():
            said = "en" if language == "en" else "zh"
            first = [*(part[said] for part in self._lead), head, *(part[said] for part in self._clauses)]
            out[language] = "\n".join([wording.JOINT[said].join(first), *(line[said] for line in self._lines)])
        return out

    @property
    def bare(self) -> bool:
        """Whether there is nothing but the head: such a description may be left out."""
        return not (self._lead or self._clauses or self._lines)


def printed(value: Scalar) -> str:
    """A constant as pages print it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


_DECIMALS = st.builds(
    lambda sign, whole, places: f"{sign}{whole}.{places}",
    st.sampled_from(["", "-"]),
    st.integers(0, 10**6),
    st.from_regex(r"[0-9]{0,3}[1-9]", fullmatch=True),
)
_KIND_VALUES: Final[dict[str, st.SearchStrategy[str]]] = {
    "decimal": _DECIMALS,
    "integer": st.integers(0, 10**6).map(str),
    "timestamp_ms": st.integers(1_500_000_000_000, 1_900_000_000_000).map(str),
    "timestamp_us": st.integers(1_500_000_000_000_000, 1_900_000_000_000_000).map(str),
    "timestamp_s": st.integers(1_500_000_000, 1_900_000_000).map(str),
    "date": st.dates().filter(lambda day: day.year >= 2000).map(lambda day: day.strftime("%Y%m%d")),
    "currency": st.sampled_from(_CURRENCIES),
    "instrument_id": st.sampled_from(_INSTRUMENTS),
    "instrument_family": st.sampled_from(_FAMILIES),
}


def wire_values(field: Field) -> st.SearchStrategy[Any]:
    """JSON values of a field as an exchange would send them: of its type, fitting its kind, often a documented one."""
    documented = [value.value for value in field.values]
    if documented:
        return st.sampled_from(documented)
    if field.type == "boolean":
        return st.booleans()
    if field.type == "integer" and field.kind is not None:
        return _KIND_VALUES[field.kind].map(int)
    if field.type == "integer":
        least = field.min if isinstance(field.min, int) else 0
        most = field.max if isinstance(field.max, int) else least + 10**6
        return st.integers(least, most)
    if field.type == "number":
        return st.integers(-(10**6), 10**6)
    if field.type == "object":
        if field.map is not None:
            inner = wire_values(field.map.value) if field.map.value is not None else st.sampled_from(TOKENS)
            keys = _KIND_VALUES.get(field.map.key, st.sampled_from(TOKENS))
            return st.dictionaries(keys, inner, max_size=2)
        return wire_objects(field.fields)
    if field.type == "array":
        if field.items is None:  # a value would tell what its items are
            return st.just([])
        items = _item_values(field)
        return st.lists(
            items, min_size=field.min_items or 0, max_size=min(field.max_items or 2, (field.min_items or 0) + 2)
        )
    return _string_values(field)


def _item_values(field: Field) -> st.SearchStrategy[Any]:
    if field.items == "array":
        if field.fields:
            return st.tuples(*(wire_values(column) for column in field.fields)).map(list)
        return st.lists(st.sampled_from(TOKENS), max_size=2)
    if field.fields or field.items == "object":
        return wire_objects(field.fields)
    scalars: dict[str, st.SearchStrategy[Any]] = {
        "integer": st.integers(0, 99),
        "number": st.integers(0, 99),
        "boolean": st.booleans(),
    }
    return scalars.get(field.items or "string", st.sampled_from(TOKENS))


def _string_values(field: Field) -> st.SearchStrategy[str]:
    kind = field.kind
    if kind == "csv":
        one = _KIND_VALUES.get(field.item_kind or "", st.sampled_from(TOKENS))
        return st.lists(
            one, min_size=max(1, field.min_items or 1), max_size=max(2, field.min_items or 1), unique=True
        ).map(",".join)
    if field.min is not None and field.max is not None:
        return st.integers(int(field.min), int(field.max)).map(str)
    if kind == "json":
        return wire_objects(field.fields).map(lambda value: _json_text(field, value))
    if kind is not None:
        return _KIND_VALUES[kind]
    if field.max_length is not None:
        return st.text(string.ascii_letters, min_size=1, max_size=field.max_length)
    return st.sampled_from(TOKENS)


def _json_text(field: Field, value: dict[str, Any]) -> str:
    """JSON in its shortest spelling, keys as documented: the one spelling that typed values give back."""
    ordered = {inner.name: value[inner.name] for inner in field.fields if inner.name in value}
    return json.dumps(ordered, separators=(",", ":"), ensure_ascii=False)


def wire_objects(fields: Iterable[Field], *, all_required: bool = True) -> st.SearchStrategy[dict[str, Any]]:
    """JSON objects with these fields; those that are not required may be missing."""
    always = {field.name: wire_values(field) for field in fields if all_required and field.required is not False}
    maybe = {field.name: wire_values(field) for field in fields if field.name not in always}
    return st.fixed_dictionaries(always, optional=maybe)


@dataclass(frozen=True)
class _Making:
    """One field under construction: where it stands, and its description so far."""

    draw: DrawFn
    knobs: Knobs
    name: str
    side: Side
    doc: Doc

    def chance(self, tenths: int) -> bool:
        return chance(self.draw, tenths)

    def bounded(self, tenths: int) -> bool:
        """Whether to say a default or a bound; pages say these of requests only."""
        return (self.side in ("query", "request") or not self.knobs.documented) and self.chance(tenths)

    def inner(self, side: Side | None = None) -> tuple[Field, ...]:
        return self.draw(fields_of(side or self.side, self.knobs.inner()))


def _enumeration(making: _Making, options: Sequence[Scalar]) -> tuple[Value, ...]:
    draw, knobs = making.draw, making.knobs
    explained = draw(st.booleans())
    groups: list[Text | None] = [None]
    if explained and making.chance(2):
        groups = [*draw(two_texts(knobs))]
    values: list[Value] = []
    for group in groups:
        chosen = draw(st.lists(st.sampled_from(options), min_size=2, max_size=3, unique=True))
        meant = [(option, draw(neutral_texts(knobs)) if explained else None) for option in chosen]
        if group is not None:
            making.doc.line(wording.group_line(group, [(printed(option), meaning) for option, meaning in meant]))
        else:
            for option, meaning in meant:
                making.doc.line(wording.value_line(printed(option), meaning))
        values.extend(Value(value=option, group=group, doc=meaning) for option, meaning in meant)
    return tuple(values)


def _default(making: _Making, value: Scalar) -> Scalar:
    making.doc.line(wording.default(printed(value)))
    return value


def _plain(making: _Making) -> dict[str, Any]:
    keys: dict[str, Any] = {"type": "string"}
    if making.chance(2):
        keys["max_length"] = making.draw(st.integers(1, 64))
        making.doc.line(wording.max_length(keys["max_length"]))
    elif making.bounded(1):
        keys["default"] = _default(making, making.draw(st.sampled_from(TOKENS)))
    return keys


def _enum(making: _Making) -> dict[str, Any]:
    keys: dict[str, Any] = {"type": "string", "values": _enumeration(making, TOKENS)}
    if making.bounded(3):
        keys["default"] = _default(making, making.draw(st.sampled_from([value.value for value in keys["values"]])))
    return keys


def _boolean(making: _Making) -> dict[str, Any]:
    keys: dict[str, Any] = {"type": "boolean"}
    if not making.knobs.documented and making.chance(3):
        keys["values"] = _enumeration(making, (True, False))
    if making.bounded(3):
        keys["default"] = _default(making, making.draw(st.booleans()))
    return keys


def _integer(making: _Making) -> dict[str, Any]:
    keys: dict[str, Any] = {"type": "integer"}
    if making.chance(1):
        making.doc.clause(wording.KINDS["timestamp_ms"])
        return {**keys, "kind": "timestamp_ms"}
    defaults: list[Scalar] = [7]
    if making.chance(3):
        keys["values"] = _enumeration(making, (0, 1, 2, 3))
        defaults = [value.value for value in keys["values"]]
    elif making.bounded(3):
        keys["min"], keys["max"] = making.draw(_RANGES)
        making.doc.line(wording.between(printed(keys["min"]), printed(keys["max"])))
        defaults = [keys["min"], keys["max"]]
    if making.bounded(2):
        keys["default"] = _default(making, making.draw(st.sampled_from(defaults)))
    return keys


def _kinded(making: _Making) -> dict[str, Any]:
    kind = making.draw(st.sampled_from(_WORDED_KINDS))
    keys: dict[str, Any] = {"type": "string", "kind": kind, **_worded(making, kind)}
    if kind in ("integer", "decimal") and making.bounded(5):
        least, most = making.draw(_RANGES)
        keys["min"], keys["max"] = str(least), str(most)
        making.doc.line(wording.between(keys["min"], keys["max"]))
    elif making.chance(5):
        keys["examples"] = (making.draw(_KIND_VALUES[kind]),)
        making.doc.clause(wording.examples(keys["examples"]))
    return keys


def _worded(making: _Making, kind: str) -> dict[str, Any]:
    """Says the kind in the description and, where that is not enough for a page, in the name: ``{"name": ...}``."""
    if kind not in wording.NAMED_KINDS:
        making.doc.clause(wording.KINDS[kind])
        return {}
    making.doc.lead(wording.KINDS[kind])
    if not making.knobs.documented:
        return {}
    return {"name": making.draw(st.sampled_from(wording.NAMED_KINDS[kind])).replace("*", making.name)}


def _csv(making: _Making) -> dict[str, Any]:
    keys: dict[str, Any] = {"type": "string", "kind": "csv"}
    if making.chance(5):
        keys["item_kind"] = making.draw(st.sampled_from(("currency", "instrument_id", "instrument_family")))
        keys.update(_worded(making, keys["item_kind"]))
    if making.bounded(3):
        keys["max_items"] = making.draw(st.integers(2, 100))
        making.doc.clause(wording.max_items(keys["max_items"]))
    making.doc.clause(wording.KINDS["csv"])
    return keys


def _json(making: _Making) -> dict[str, Any]:
    return {"type": "string", "kind": "json", "fields": making.inner()}


def _object(making: _Making) -> dict[str, Any]:
    return {"type": "object", "fields": making.inner()}


def _objects(making: _Making) -> dict[str, Any]:
    return {"type": "array", "items": "object", "fields": making.inner()}


def _number(making: _Making) -> dict[str, Any]:
    return {
        "type": "number",
        "kind": None if making.knobs.documented else making.draw(st.sampled_from((None, "decimal"))),
    }


def _map(making: _Making) -> dict[str, Any]:
    draw, value = making.draw, None
    if making.chance(7):
        inner = replace(making, doc=Doc(draw(texts_of(making.knobs))))
        keys = draw(st.sampled_from((_plain, _kinded)))(inner)
        value = Field(**{**keys, "name": "value", "doc": inner.doc.text()})
    return {"type": "object", "map": Map(key=draw(st.sampled_from(("currency", "decimal", "string"))), value=value)}


def _array(making: _Making) -> dict[str, Any]:
    said = ("object", "string", "array", "string", "integer", "number", "boolean")
    items = making.draw(st.sampled_from((*said, None if making.knobs.documented else "any")))
    keys: dict[str, Any] = {"type": "array", "items": items}
    if items == "object":
        keys["fields"] = () if making.chance(3) and not making.knobs.documented else making.inner()
    elif items == "array" and making.chance(5):
        keys["fields"] = making.inner("query" if making.side == "request" else "columns")
    if making.bounded(2) and items is not None:
        keys["max_items"] = making.draw(st.integers(2, 20))
        making.doc.clause(wording.max_items(keys["max_items"]))
        if not making.knobs.documented and making.chance(5):
            keys["min_items"] = making.draw(st.integers(0, 2))
    return keys


_RANGES: Final = st.tuples(st.integers(0, 50), st.integers(51, 100))
_WORDED_KINDS: Final = (
    *("decimal", "integer", "timestamp_ms", "timestamp_us", "timestamp_s", "date"),
    *("currency", "instrument_id", "instrument_family"),
)
_Maker = Callable[[_Making], dict[str, Any]]
_SCALARS: Final[tuple[_Maker, ...]] = (_plain, _plain, _enum, _kinded, _kinded, _boolean, _integer, _csv)
_NESTED: Final[tuple[_Maker, ...]] = (_object, _objects, _array, _array)
_ODD: Final[tuple[_Maker, ...]] = (_json, _map, _number)


@st.composite
def _field(draw: DrawFn, name: str, side: Side, knobs: Knobs) -> Field:
    making = _Making(draw, knobs, name, side, Doc(draw(texts_of(knobs))))
    nested = knobs.depth > 1 and side not in ("query", "columns")
    if nested and chance(draw, 3):
        odd = chance(draw, 1 if knobs.documented else 4)
        keys = draw(st.sampled_from(_ODD if odd else _NESTED))(making)
    else:
        keys = draw(st.sampled_from(_SCALARS))(making)
    if side in ("query", "request"):
        keys["required"] = draw(st.sampled_from((True, False, "conditional")))
    bare = making.doc.bare
    if chance(draw, 1):
        making.doc.line(draw(neutral_texts(knobs)))
    text = making.doc.text()
    if bare and chance(draw, 1):
        keys["deprecated"] = True
        text, bare = wording.deprecated(text), False
    if not knobs.documented and chance(draw, 1):
        keys["last_seen"] = {draw(st.sampled_from(("doc", "kind", "required"))): "2026-06-27"}
    silent = bare and chance(draw, 2)
    return Field(**{"name": name, "doc": None if silent else text, **keys})


@st.composite
def fields_of(
    draw: DrawFn, side: Side, knobs: Knobs, *, least: int = 1, taken: frozenset[str] = frozenset()
) -> tuple[Field, ...]:
    names = wire_names(hostile=knobs.hostile, documented=knobs.documented).filter(lambda name: name not in taken)
    chosen = draw(st.lists(names, min_size=least, max_size=knobs.width, unique=True))
    made: dict[str, Field] = {}
    for name in chosen:
        field = draw(_field(name, side, knobs))
        if field.name in taken | made.keys():  # named after its kind, as another is
            field = Field(name=name, type="string", required=field.required)
        made[field.name] = field
    return tuple(made.values())


def fields(
    side: Side = "response",
    *,
    hostile: bool = False,
    documented: bool = False,
    depth: int = 3,
    width: int = 6,
    languages: Sequence[str] = ("en", "zh"),
) -> st.SearchStrategy[tuple[Field, ...]]:
    """One to ``width`` fields with names of their own, as they stand on ``side``."""
    return fields_of(side, Knobs(hostile, documented, depth, width, tuple(languages)))
