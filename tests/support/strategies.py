"""Hypothesis strategies for specs: fields, endpoints, whole specs, and the JSON that fits them.

    endpoints()                   one valid endpoint, all keys of the model, small by default
    endpoints(hostile=True)       the same with prose and names made to break what they are printed into
    endpoints(documented=True)    mostly keys that an OKX page can say, as a reader of one page sees it: no resource and
                                  operation, and some keys that no page can say, to keep the refusing of them tested
    specs(...)                    a ``Spec``: unique METHOD+path, unique resource.operation, sorted as loaded

Every strategy takes the same knobs:

hostile
    Prose with quotes, braces, controls, bidi marks, YAML and template syntax; names that are keywords, builtins,
    dunders, differ only in case or style, or hold any printable ASCII.
documented
    See above. Prose and names then carry no accidental evidence; ``hostile`` still adds keywords and builtins as names
    and one-line hostile prose.
depth, width
    Levels of nested fields (1: flat) and the most fields in one list of the outer level (half as many inside).
languages
    The languages of prose, the first one always present.

In every mode a description words each inferred key of its field (``kind``, ``values``, ``default``, ``min``, ``max``,
``max_length``, ``examples``, ``deprecated``) as ``wording`` has it, so that the description is evidence for the keys.
Shapes are consistent: kinds fit types, bounds are ordered, defaults and examples have the type of their field,
query fields are scalars, examples fit their request and answer.
"""

from __future__ import annotations

import functools
import json
import string
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec
from hypothesis import strategies as st

from generator.spec.model import (
    Api,
    Auth,
    AuthConfig,
    Constraint,
    Demo,
    Docs,
    Endpoint,
    Envelope,
    Examples,
    Field,
    Map,
    Method,
    Pagination,
    Permission,
    RateLimit,
    Request,
    RequestExample,
    RequestStyle,
    Response,
    ResponseExample,
    ResponseStyle,
    Scalar,
    Spec,
    Text,
    Value,
    Variant,
)
from tests.support import hostile as hostile_data
from tests.support import wording

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

Side = Literal["query", "request", "response", "columns"]
"""Where a field stands: query fields and columns are scalars, only requests say ``required``."""

_SYLLABLES: Final = ("ba", "ko", "lu", "mi", "ne", "vo", "zy", "ra", "tu", "fe")
_TOKENS: Final = ("alder", "birch", "cedar", "hazel", "maple", "rowan", "elm_a", "elm_b", "oak1", "oak2")
_CURRENCIES: Final = ("USDT", "BTC", "ETH", "SOL")
_INSTRUMENTS: Final = ("BTC-USDT", "ETH-USDT-SWAP", "BTC-USD-240628")
_FAMILIES: Final = ("BTC-USD", "ETH-USDT")
_WINDOWS: Final = ("1s", "2s", "10s", "12h", "1d", "1month")
_USER_RULES: Final = (
    ("user_id",),
    ("user_id", "instrument_id"),
    ("user_id", "instrument_type"),
    ("user_id", "currency"),
    ("user_id", "tag"),
    ("master_user_id",),
)
_IP_RULES: Final = (("ip",), ("ip", "instrument_id"), ("ip", "instrument_type"), ("ip", "instrument_family"))


@dataclass(frozen=True)
class _Knobs:
    hostile: bool = False
    documented: bool = False
    depth: int = 3
    width: int = 6
    languages: tuple[str, ...] = ("en", "zh")

    def inner(self) -> _Knobs:
        return replace(self, depth=self.depth - 1, width=max(1, self.width // 2))


_TENTHS: Final = st.integers(0, 9)


def _chance(draw: DrawFn, tenths: int) -> bool:
    """True in about ``tenths`` of ten cases; shrinks to False."""
    return draw(_TENTHS) >= 10 - tenths


# Prose


def _sentences(language: str) -> tuple[str, ...]:
    """Every two neutral words in a row; the same place means the same in each language."""
    words = wording.NEUTRAL.get(language, wording.NEUTRAL["en"])
    space = wording.SPACE.get(language, " ")
    return tuple(f"{one}{space}{other}" for one in words for other in words)


_SURROGATES: Final[tuple[Literal["Cs"], ...]] = ("Cs",)
_ANY_TEXT = st.one_of(
    st.sampled_from(hostile_data.TEXT),
    st.text(st.characters(exclude_categories=_SURROGATES), max_size=20),
    st.lists(st.sampled_from(hostile_data.TEXT), min_size=2, max_size=3).map(" ".join),
)


def _line(text: str) -> str:
    """As much of a text as fits into one line of a page: no breaks, bars, ticks, tildes, and no layout at its start."""
    kept = "".join(char for char in text if char not in "\r\n|`~").strip()
    return kept if kept[:1].isalnum() else f"x {kept}".strip()


_LINE = _ANY_TEXT.map(_line)


@functools.cache
def prose(language: str = "en", *, hostile: bool = False, documented: bool = False) -> st.SearchStrategy[str]:
    """Text in one language: two neutral words; hostile: anything that UTF-8 can hold (documented: one plain line)."""
    neutral = st.sampled_from(_sentences(language))
    if not hostile:
        return neutral
    return st.one_of(neutral, _LINE if documented else _ANY_TEXT)


@functools.cache
def texts(
    *, hostile: bool = False, documented: bool = False, languages: tuple[str, ...] = ("en", "zh")
) -> st.SearchStrategy[Text]:
    """Prose in all the languages."""
    if hostile:
        every = [prose(lang, hostile=True, documented=documented) for lang in languages]
        return st.tuples(*every).map(lambda said: dict(zip(languages, said, strict=True)))
    said = [_sentences(lang) for lang in languages]
    return st.integers(0, len(said[0]) - 1).map(
        lambda at: {lang: all_[at] for lang, all_ in zip(languages, said, strict=True)}
    )


def _texts(knobs: _Knobs) -> st.SearchStrategy[Text]:
    return texts(hostile=knobs.hostile, documented=knobs.documented, languages=knobs.languages)


def _neutral_texts(knobs: _Knobs) -> st.SearchStrategy[Text]:
    return texts(languages=knobs.languages)


@functools.cache
def _two_texts(knobs: _Knobs) -> st.SearchStrategy[tuple[Text, Text]]:
    return st.tuples(_neutral_texts(knobs), _neutral_texts(knobs)).filter(lambda two: two[0] != two[1])


# Names


_PLAIN_NAME = st.sampled_from([one + two.capitalize() for one in _SYLLABLES for two in _SYLLABLES])
_HOSTILE_NAME = st.one_of(
    st.sampled_from(hostile_data.NAMES),
    st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=12),
)
_HOSTILE_WORD = st.sampled_from(
    [name for name in hostile_data.NAMES if name.isidentifier() and not name.startswith("_")]
)


@functools.cache
def wire_names(*, hostile: bool = False, documented: bool = False) -> st.SearchStrategy[str]:
    """Names of fields: camelCase nonsense without evidence; hostile: any printable ASCII (documented: words)."""
    if not hostile:
        return _PLAIN_NAME
    return st.one_of(_PLAIN_NAME, _HOSTILE_WORD if documented else _HOSTILE_NAME)


_PYTHON_NAME = st.from_regex(r"[a-z][a-z0-9_]{0,15}", fullmatch=True)


def python_names(*, hostile: bool = False) -> st.SearchStrategy[str]:
    """Names of resources and operations, all ``[a-z][a-z0-9_]{0,63}``; hostile: keywords, builtins, our own modules."""
    return st.one_of(_PYTHON_NAME, st.sampled_from(hostile_data.PYTHON_NAMES)) if hostile else _PYTHON_NAME


# Fields


class _Doc:
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


def _said(value: Scalar) -> str:
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
    if field.type == "integer":
        least = field.min if isinstance(field.min, int) else 0
        most = field.max if isinstance(field.max, int) else least + 10**6
        return st.integers(least, most)
    if field.type == "number":
        return st.integers(-(10**6), 10**6)
    if field.type == "object":
        if field.map is not None:
            inner = wire_values(field.map.value) if field.map.value is not None else st.sampled_from(_TOKENS)
            keys = _KIND_VALUES.get(field.map.key, st.sampled_from(_TOKENS))
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
        return st.lists(st.sampled_from(_TOKENS), max_size=2)
    if field.fields or field.items == "object":
        return wire_objects(field.fields)
    scalars: dict[str, st.SearchStrategy[Any]] = {
        "integer": st.integers(0, 99),
        "number": st.integers(0, 99),
        "boolean": st.booleans(),
    }
    return scalars.get(field.items or "string", st.sampled_from(_TOKENS))


def _string_values(field: Field) -> st.SearchStrategy[str]:
    kind = field.kind
    if kind == "csv":
        one = _KIND_VALUES.get(field.item_kind or "", st.sampled_from(_TOKENS))
        return st.lists(
            one, min_size=max(1, field.min_items or 1), max_size=max(2, field.min_items or 1), unique=True
        ).map(",".join)
    if field.min is not None and field.max is not None:
        return st.integers(int(field.min), int(field.max)).map(str)
    if kind == "json":
        return wire_objects(field.fields).map(json.dumps)
    if kind is not None:
        return _KIND_VALUES[kind]
    if field.max_length is not None:
        return st.text(string.ascii_letters, min_size=1, max_size=field.max_length)
    return st.sampled_from(_TOKENS)


def wire_objects(fields: Iterable[Field], *, all_required: bool = True) -> st.SearchStrategy[dict[str, Any]]:
    """JSON objects with these fields; those that are not required may be missing."""
    always = {field.name: wire_values(field) for field in fields if all_required and field.required is not False}
    maybe = {field.name: wire_values(field) for field in fields if field.name not in always}
    return st.fixed_dictionaries(always, optional=maybe)


@dataclass(frozen=True)
class _Making:
    """One field under construction: where it stands, and its description so far."""

    draw: DrawFn
    knobs: _Knobs
    name: str
    side: Side
    doc: _Doc

    def chance(self, tenths: int) -> bool:
        return _chance(self.draw, tenths)

    def bounded(self, tenths: int) -> bool:
        """Whether to say a default or a bound; pages say these of requests only."""
        return (self.side in ("query", "request") or not self.knobs.documented) and self.chance(tenths)

    def inner(self, side: Side | None = None) -> tuple[Field, ...]:
        return self.draw(_fields(side or self.side, self.knobs.inner()))


def _enumeration(making: _Making, options: Sequence[Scalar]) -> tuple[Value, ...]:
    draw, knobs = making.draw, making.knobs
    explained = draw(st.booleans())
    groups: list[Text | None] = [None]
    if explained and making.chance(2):
        groups = [*draw(_two_texts(knobs))]
    values: list[Value] = []
    for group in groups:
        chosen = draw(st.lists(st.sampled_from(options), min_size=2, max_size=3, unique=True))
        meant = [(option, draw(_neutral_texts(knobs)) if explained else None) for option in chosen]
        if group is not None:
            making.doc.line(wording.group_line(group, [(_said(option), meaning) for option, meaning in meant]))
        else:
            for option, meaning in meant:
                making.doc.line(wording.value_line(_said(option), meaning))
        values.extend(Value(value=option, group=group, doc=meaning) for option, meaning in meant)
    return tuple(values)


def _default(making: _Making, value: Scalar) -> Scalar:
    making.doc.line(wording.default(_said(value)))
    return value


def _plain(making: _Making) -> dict[str, Any]:
    keys: dict[str, Any] = {"type": "string"}
    if making.chance(2):
        keys["max_length"] = making.draw(st.integers(1, 64))
        making.doc.line(wording.max_length(keys["max_length"]))
    elif making.bounded(1):
        keys["default"] = _default(making, making.draw(st.sampled_from(_TOKENS)))
    return keys


def _enum(making: _Making) -> dict[str, Any]:
    keys: dict[str, Any] = {"type": "string", "values": _enumeration(making, _TOKENS)}
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
    defaults: list[Scalar] = [7]
    if making.chance(3):
        keys["values"] = _enumeration(making, (0, 1, 2, 3))
        defaults = [value.value for value in keys["values"]]
    elif making.bounded(3):
        keys["min"], keys["max"] = making.draw(_RANGES)
        making.doc.line(wording.between(_said(keys["min"]), _said(keys["max"])))
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
    return {"type": "number", "kind": making.draw(st.sampled_from((None, "decimal")))}


def _map(making: _Making) -> dict[str, Any]:
    draw, value = making.draw, None
    if making.chance(7):
        inner = replace(making, doc=_Doc(draw(_texts(making.knobs))))
        keys = draw(st.sampled_from((_plain, _kinded)))(inner)
        value = Field(**{**keys, "name": "value", "doc": inner.doc.text()})
    return {"type": "object", "map": Map(key=draw(st.sampled_from(("currency", "decimal", "string"))), value=value)}


def _array(making: _Making) -> dict[str, Any]:
    said = ("object", "string", "array", None)
    odd = not making.knobs.documented or making.chance(1)
    items = making.draw(
        st.sampled_from(("object", "string", "array", "any", "integer", "number", "boolean") if odd else said)
    )
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
def _field(draw: DrawFn, name: str, side: Side, knobs: _Knobs) -> Field:
    making = _Making(draw, knobs, name, side, _Doc(draw(_texts(knobs))))
    nested = knobs.depth > 1 and side not in ("query", "columns")
    if nested and _chance(draw, 3):
        odd = _chance(draw, 1 if knobs.documented else 4)
        keys = draw(st.sampled_from(_ODD if odd else _NESTED))(making)
    else:
        keys = draw(st.sampled_from(_SCALARS))(making)
    if side in ("query", "request"):
        keys["required"] = draw(st.sampled_from((True, False, "conditional")))
    bare = making.doc.bare
    if _chance(draw, 1):
        making.doc.line(draw(_neutral_texts(knobs)))
    text = making.doc.text()
    if bare and _chance(draw, 1):
        keys["deprecated"] = True
        text, bare = wording.deprecated(text), False
    if not knobs.documented and _chance(draw, 1):
        keys["last_seen"] = {draw(st.sampled_from(("doc", "kind", "required"))): "2026-06-27"}
    silent = bare and _chance(draw, 2)
    return Field(**{"name": name, "doc": None if silent else text, **keys})


@st.composite
def _fields(
    draw: DrawFn, side: Side, knobs: _Knobs, *, least: int = 1, taken: frozenset[str] = frozenset()
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
    return _fields(side, _Knobs(hostile, documented, depth, width, tuple(languages)))


# Rate limits


@st.composite
def rate_limits(draw: DrawFn, auth: Auth) -> tuple[RateLimit, ...]:
    """Limits as OKX has them: one rule, several in a row, rules by product, leads' own, and one per direction."""
    makers = {"private": _private_limits, "public": _public_limits, "optional": _optional_limits}
    return draw(makers[auth]())


def _limit(**keys: Any) -> st.SearchStrategy[RateLimit]:
    """One limit; what is not given is drawn."""
    drawn: dict[str, st.SearchStrategy[Any]] = {
        "count": st.integers(1, 500),
        "unit": st.sampled_from(("requests", "requests", "orders")),
        "window": st.sampled_from(_WINDOWS),
    }
    fixed = {key: st.just(value) for key, value in keys.items()}
    return st.builds(RateLimit, **{**drawn, **fixed})


_INCREASE: Final = {"type": ("increase",)}
"""The one condition on pages: a limit per day for one of two directions."""


def _directed(
    request: Request, limits: tuple[RateLimit, ...], languages: Sequence[str]
) -> tuple[Request, tuple[RateLimit, ...]]:
    """A limit by direction comes with the field that it speaks of, where the request can have one."""
    if all(limit.when is None for limit in limits):
        return request, limits
    if not request.fields:
        return request, tuple(msgspec.structs.replace(limit, when=None, resets=None) for limit in limits)
    doc = _Doc({lang: _sentences(lang)[0] for lang in languages})
    for value in ("increase", "reduce"):
        doc.line(wording.value_line(value, None))
    values = (Value(value="increase"), Value(value="reduce"))
    direction = Field(name="type", type="string", required=True, values=values, doc=doc.text())
    others = tuple(field for field in request.fields if field.name != "type")
    return msgspec.structs.replace(request, fields=(direction, *others)), limits


@st.composite
def _private_limits(draw: DrawFn) -> tuple[RateLimit, ...]:
    shape = draw(st.integers(0, 9))
    if shape <= 5:
        return (draw(_limit(per=draw(st.sampled_from(_USER_RULES)))),)
    if shape == 6:
        return draw(st.tuples(_limit(per=("user_id",)), _limit(per=("instrument_id",))))
    if shape == 7:
        per = draw(st.sampled_from(_USER_RULES))
        return draw(st.tuples(_limit(per=per), _limit(per=per)))
    if shape == 8:
        return (draw(_limit(unit="requests", window="1d", per=("user_id",), when=_INCREASE, resets="utc_day")),)
    plain = draw(_limit())
    by_product = tuple(
        msgspec.structs.replace(plain, per=("user_id", key), scope=(scope,))
        for key, scope in (("instrument_id", "not_options"), ("instrument_family", "options"))
    )
    if not draw(st.booleans()):
        return by_product
    return (*by_product, draw(_limit(unit=plain.unit, window=plain.window, scope=("copy_trading_lead",))))


@st.composite
def _public_limits(draw: DrawFn) -> tuple[RateLimit, ...]:
    return (draw(_limit(unit="requests", per=draw(st.sampled_from(_IP_RULES)))),)


@st.composite
def _optional_limits(draw: DrawFn) -> tuple[RateLimit, ...]:
    one = draw(_limit(unit="requests"))
    if _chance(draw, 5):  # with a permission beside it
        return (msgspec.structs.replace(one, per=draw(st.sampled_from(_IP_RULES))),)
    if _chance(draw, 1):
        return ()
    return (
        msgspec.structs.replace(one, per=("user_id",), scope=("signed",)),
        msgspec.structs.replace(one, per=("ip",), scope=("unsigned",)),
    )


# Requests, answers, examples


@st.composite
def requests(draw: DrawFn, method: Method, knobs: _Knobs) -> Request:
    styles: tuple[RequestStyle, ...]
    if method == "GET":
        styles = ("query", "query", "query", "none")
    elif knobs.documented and not _chance(draw, 1):
        styles = ("json_object", "json_object", "json_array", "none")
    else:
        styles = ("json_object", "json_array", "query", "none")
    style: RequestStyle = draw(st.sampled_from(styles))
    if style == "none":
        return Request(style=style)
    side: Side = "query" if style == "query" else "request"
    common = draw(_fields(side, knobs))
    keys: dict[str, Any] = {}
    odd = not knobs.documented or _chance(draw, 1)
    if style == "json_array" and draw(st.booleans()):
        keys["min_items"] = draw(st.sampled_from((None, 1))) if odd else None
        keys["max_items"] = draw(st.integers(2, 50))
    if style == "json_object" and _chance(draw, 2):
        keys["variants"] = draw(_variants(common, knobs))
    if odd and len(common) > 1 and _chance(draw, 3):
        keys["constraints"] = (draw(_constraints([field.name for field in common])),)
    return Request(style=style, fields=common, **keys)


@st.composite
def _variants(draw: DrawFn, common: tuple[Field, ...], knobs: _Knobs) -> tuple[Variant, ...]:
    """Cases; one is named after the value that selects it, where a field has values explained in English."""
    taken = frozenset(field.name for field in common)
    strings = [field for field in common if field.type == "string"]
    said = [
        (value.doc["en"], field.name, value) for field in strings for value in field.values if value.doc is not None
    ]
    free = [name for name in _sentences("en") if name not in {meaning for meaning, _, _ in said}]
    names = draw(st.lists(st.sampled_from(free), min_size=1, max_size=2, unique=True))
    cases: list[tuple[str, dict[str, tuple[str, ...]] | None]] = [(name, None) for name in names]
    if said and _chance(draw, 5):
        meaning, name, value = draw(st.sampled_from(said))
        cases[0] = (meaning, {name: (str(value.value),)})
    return tuple(
        Variant(
            name=name,
            when=when,
            doc=draw(st.none() | _texts(knobs)),
            fields=draw(_fields("request", knobs.inner(), taken=taken)),
        )
        for name, when in cases
    )


def _constraints(names: Sequence[str]) -> st.SearchStrategy[Constraint]:
    some = st.lists(st.sampled_from(names), min_size=2, max_size=3, unique=True).map(tuple)
    return st.one_of(
        some.map(lambda names: Constraint(one_of=names)),
        some.map(lambda names: Constraint(at_most_one=names)),
        some.map(lambda names: Constraint(together=names)),
    )


@st.composite
def responses(draw: DrawFn, knobs: _Knobs) -> Response:
    styles: tuple[ResponseStyle, ...] = (
        *("objects", "objects", "objects", "object", "rows", "row", "lists", "strings", "empty"),
        *(() if knobs.documented and not _chance(draw, 1) else ("binary",)),
    )
    style = draw(st.sampled_from(styles))
    inner: tuple[Field, ...] = ()
    if style in ("objects", "object"):
        inner = draw(_fields("response", knobs))
    elif style in ("rows", "row"):
        inner = draw(_fields("columns", knobs))
    elif style == "lists" and draw(st.booleans()):
        inner = (Field(name=draw(_PLAIN_NAME), type="array", items="string", doc=draw(_texts(knobs))),)
    envelope: tuple[Field, ...] = ()
    if style in ("objects", "object") and _chance(draw, 2):
        taken = frozenset({"code", "msg", "data", *(field.name for field in inner)})
        envelope = draw(_fields("columns", replace(knobs, width=2, depth=1), taken=taken))
    return Response(style=style, envelope=envelope, fields=inner)


def answer_data(response: Response) -> st.SearchStrategy[Any]:
    """What stands under ``data`` in an answer of this shape; at least one element where there can be one.

    Raises:
        ValueError: the answer is binary.
    """
    row = st.tuples(*(wire_values(field) for field in response.fields)).map(list)
    one = wire_objects(response.fields)
    words = st.lists(st.sampled_from(_TOKENS), min_size=1, max_size=2)
    shapes: dict[str, st.SearchStrategy[Any]] = {
        "objects": st.lists(one, min_size=1, max_size=2),
        "object": one,
        "rows": st.lists(row, min_size=1, max_size=2),
        "row": row,
        "lists": st.lists(words, min_size=1, max_size=2),
        "strings": words,
        "empty": st.just([]),
    }
    if response.style not in shapes:
        raise ValueError(f"no JSON in a {response.style} answer")
    return shapes[response.style]


def answers(response: Response) -> st.SearchStrategy[dict[str, Any]]:
    """Whole successful answers: code, message, data and the documented fields beside them."""
    envelope = {field.name: wire_values(field) for field in response.envelope}
    return st.fixed_dictionaries({"code": st.just("0"), "msg": st.just(""), "data": answer_data(response), **envelope})


def arguments(request: Request) -> st.SearchStrategy[Any]:
    """What a caller passes: an object by wire name, a list of them for an array body, an empty object for nothing."""
    common = wire_objects(request.fields)
    if request.style == "json_array":
        least = max(1, request.min_items or 1)
        return st.lists(common, min_size=least, max_size=max(least, min(3, request.max_items or 3)))
    if not request.variants:
        return common
    cases = [wire_objects((*request.fields, *variant.fields)) for variant in request.variants]
    return st.one_of(common, *cases)


@st.composite
def _examples(draw: DrawFn, request: Request, response: Response, knobs: _Knobs) -> Examples | None:
    if not knobs.documented and _chance(draw, 2):
        return None
    asked: tuple[RequestExample, ...] = ()
    title = captions(wording.REQUEST_CAPTIONS, knobs.languages)
    plain = Request(style=request.style, fields=request.fields)
    if request.style == "query":
        sent = draw(arguments(plain))
        asked = (RequestExample(title=draw(title), query={name: _said(value) for name, value in sent.items()}),)
    elif request.style != "none":
        asked = (RequestExample(title=draw(title), body=draw(arguments(plain))),)
    got: tuple[ResponseExample, ...] = ()
    if response.style != "binary":
        title = captions(wording.RESPONSE_CAPTIONS, knobs.languages)
        count = draw(st.sampled_from((1, 1, 2) if knobs.documented else (0, 1, 2)))
        got = tuple(ResponseExample(title=draw(title), body=draw(answers(response))) for _ in range(count))
    if not asked and not got:
        return None
    return Examples(request=asked, response=got)


def captions(pairs: Sequence[Text], languages: Sequence[str]) -> st.SearchStrategy[Text]:
    """One of the captions, in these languages."""
    return st.sampled_from(pairs).map(lambda pair: {lang: pair.get(lang, pair["en"]) for lang in languages})


# Endpoints


_SEGMENT = st.from_regex(r"[a-z]{2,6}(-[a-z]{2,6})?", fullmatch=True)


@st.composite
def _paged(draw: DrawFn, knobs: _Knobs, request: Request, response: Response) -> tuple[Request, Pagination | None]:
    """The request with the fields that walk through pages, where the answer has a field to walk by."""
    cursors = [field.name for field in response.fields if field.type == "string"]
    taken = {field.name for field in request.fields}
    if not cursors or taken & {"after", "before", "limit"} or request.style != "query" or not _chance(draw, 4):
        return request, None
    cursor = draw(st.sampled_from(cursors))
    added = []
    for name, clause in wording.CURSORS.items():
        said = {lang: clause["en" if lang == "en" else "zh"].format(cursor) for lang in knobs.languages}
        added.append(Field(name=name, type="string", required=False, doc=said))
    most, least = draw(st.integers(2, 500)), draw(st.integers(1, 100))
    doc = _Doc(draw(_neutral_texts(knobs)))
    doc.lead(wording.RESULTS)
    doc.line(wording.maximum(str(most)))
    doc.line(wording.default(str(min(most, least))))
    keys: dict[str, Any] = {"kind": "integer", "default": str(min(most, least)), "max": str(most)}
    added.append(Field(name="limit", type="string", required=False, doc=doc.text(), **keys))
    paged = msgspec.structs.replace(request, fields=(*request.fields, *added))
    return paged, Pagination(cursor=cursor, after="older", before="newer", max=most)


@st.composite
def _intro(draw: DrawFn, request: Request, knobs: _Knobs, *, deprecated: bool) -> Text | None:
    """The endpoint's own description; says how many items a body may have, and that it should no longer be used."""
    text = draw(_several_lines(knobs))
    said = [wording.DEPRECATED_ENDPOINT] if deprecated else []
    said += [wording.most_per_request(request.max_items)] if request.max_items is not None else []
    if not said:
        return text if _chance(draw, 7) else None
    return {
        lang: "\n".join([text[lang], *(clause["en" if lang == "en" else "zh"] for clause in said)]) for lang in text
    }


@st.composite
def _several_lines(draw: DrawFn, knobs: _Knobs, breaks: Sequence[str] = ("\n", "\n\n")) -> Text:
    """One to three texts, the same number of lines in each language."""
    text = draw(_texts(knobs))
    for _ in range(draw(st.sampled_from((0, 0, 1, 2)))):
        between, more = draw(st.sampled_from(breaks)), draw(_texts(knobs))
        text = {lang: f"{text[lang]}{between}{more[lang]}" for lang in text}
    return text


@st.composite
def _endpoint(draw: DrawFn, knobs: _Knobs, methods: Sequence[Method]) -> Endpoint:
    if len(knobs.languages) > 1 and _chance(draw, 1):
        knobs = replace(knobs, languages=knobs.languages[:1])
    method = draw(st.sampled_from(methods))
    response = draw(responses(knobs))
    request, pagination = draw(_paged(knobs, draw(requests(method, knobs)), response))
    auth: Auth = draw(st.sampled_from(("private", "private", "public", "optional")))
    request, limits = _directed(request, draw(rate_limits(auth)), knobs.languages)
    permission: Permission | None = draw(st.sampled_from(("read", "trade", "withdraw", None)))
    if auth == "public" or not limits:
        permission = None
    elif auth == "optional" and limits[0].scope != ("signed",):
        permission = "read"
    stem = "-".join(draw(st.lists(_SEGMENT, min_size=2, max_size=4)))
    keys: dict[str, Any] = {}
    if _chance(draw, 4):
        notes = draw(st.lists(_several_lines(knobs, breaks=("\n",)), min_size=1, max_size=2))
        keys["notes"] = {lang: tuple(note[lang] for note in notes) for lang in knobs.languages}
    deprecated = _chance(draw, 1)
    if not knobs.documented:
        keys["last_seen"] = draw(st.none() | st.just({"permission": "2026-06-27"}))
    if not knobs.documented:
        keys["resource"] = draw(python_names(hostile=knobs.hostile))
        keys["operation"] = draw(python_names(hostile=knobs.hostile))
    return Endpoint(
        method=method,
        path="/api/v5/" + "/".join(draw(st.lists(_SEGMENT, min_size=2, max_size=4))),
        title=draw(_texts(knobs)),
        page=stem.replace("-", "/", 2) + ".md",
        anchor=stem,
        doc=draw(_intro(request, knobs, deprecated=deprecated)),
        auth=auth,
        permission=permission,
        rate_limits=limits,
        request=request,
        response=response,
        pagination=pagination,
        deprecated=deprecated,
        examples=draw(_examples(request, response, knobs)),
        **{"resource": "", "operation": "", **keys},
    )


def endpoints(
    *,
    hostile: bool = False,
    documented: bool = False,
    depth: int = 3,
    width: int = 6,
    languages: Sequence[str] = ("en", "zh"),
    methods: Sequence[Method] = ("GET", "POST"),
) -> st.SearchStrategy[Endpoint]:
    """One endpoint with one of these methods; see the module's text for the other knobs."""
    return _endpoint(_Knobs(hostile, documented, depth, width, tuple(languages)), methods)


def apis(exchange: str = "okx", *, hostile: bool = False) -> st.SearchStrategy[Api]:
    """What people decide about an exchange: OKX's signing and envelope, drawn titles, regions and versions."""
    return st.builds(
        Api,
        exchange=st.just(exchange),
        title=prose(hostile=hostile),
        class_prefix=st.just(exchange.capitalize()),
        version=st.sampled_from(("v5", "v6")),
        package_version=st.sampled_from(("0.1.0", "1.0.0")),
        path_prefix=st.just("/api/v5"),
        docs=st.just(Docs(url="https://docs.example.com/en/")),
        regions=st.dictionaries(_PYTHON_NAME, st.just("https://eea.example.com"), max_size=2).map(
            lambda more: {"global": "https://www.example.com", **more}
        ),
        default_region=st.just("global"),
        demo=st.none() | st.just(Demo(header="x-simulated-trading", value="1")),
        auth=st.just(AuthConfig(scheme=f"{exchange}-hmac-sha256")),
        envelope=st.just(Envelope(code="code", message="msg", data="data", success=("0",), partial=("2",))),
        prose=st.just(("en", "zh")),
        docstrings=st.sampled_from((("en",), ("en", "zh"))),
        line_length=st.sampled_from((100, 120, 88)),
    )


@st.composite
def specs(
    draw: DrawFn,
    *,
    api: Api | None = None,
    hostile: bool = False,
    most: int = 4,
    depth: int = 3,
    width: int = 6,
    methods: Sequence[Method] = ("GET", "POST"),
) -> Spec:
    """One to ``most`` endpoints of one exchange, unique by METHOD+path and by name, sorted as a loaded spec is.

    ``api`` fixes what would else be drawn, for builds that need a real exchange's runtime.
    """
    one = endpoints(hostile=hostile, depth=depth, width=width, methods=methods)
    chosen = draw(st.lists(one, min_size=1, max_size=most, unique_by=(lambda at: at.key, lambda at: at.name)))
    ordered = sorted(chosen, key=lambda at: (at.resource, at.operation))
    return Spec(api=draw(apis(hostile=hostile)) if api is None else api, endpoints=tuple(ordered))
