"""Random answers that the docs allow, and that exchanges give one day: for finding out what breaks a program.

What an answer holds depends on the seed, the endpoint's name and how many answers it gave before, and on nothing else:
neither the request, nor the time, nor the process. Fields may be missing, ``""`` or null; enumerations may have new
values, objects fields that nobody documented, rows further columns; ids may be long and numbers extreme. A value always
has the documented type, and a number the documented form.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import msgspec

from .answers import Answerer
from .data import EndpointData, Field
from .fresh import PER_SECOND, Fresh, is_id
from .records import as_text
from .rules import ExchangeRules, Itemized
from .wire import JSON, Reply

T = TypeVar("T")

_LISTS = (0, 1, 1, 1, 2, 3)
"""How many items a list may have."""
_DEEPEST = 6

_WORDS = (
    "a",
    "BTC-USDT",
    "true",
    "null",
    "0",
    "NaN",
    "-",
    " padded ",
    "two words",
    'quoted "text" \\ and more',
    "<b>&amp;</b>",
    "币",
    "\u202eright to left",
    "e\u0301",
    "\U0001f680",
    "line\nbreak\ttab",
    "x" * 300,
)
_NEW_VALUES = ("brand_new", "NEW", "99999", "neu ü", "-1", "x" * 64)
_NEW_FIELDS = ("brandNew", "class", "self", "extra", "raw", "__class__", "code", "data", "币", "a b", "")
_DECIMALS = (
    "0",
    "-0",
    "0.0",
    "1.10",
    "-1",
    "0.000000000000000000000000000000000001",
    "-0.00000001",
    "123456789012345678901234567890.123456789012345678901234567890",
    "-99999999999999999999999999999999999999",
    "9007199254740993",
)
_INTEGERS = ("0", "1", "-1", "9007199254740993", "18446744073709551616", "123456789012345678901234567890")
_JSON_INTEGERS = (0, 1, -1, 2**31, 2**53 + 1, 2**63 - 1, -(2**63))
_NUMBERS: tuple[Any, ...] = (0, 1, -1, 0.5, 2**53 + 1, 1e-8)
_SECONDS = (0, 1, 2**31 - 1, 2**31, 4_102_444_800, 253_402_300_799)
_ANY: tuple[Any, ...] = ("", None, 0, True, "1.5", [], {}, [{"a": None}])
_CURRENCIES = ("BTC", "USDT", "1INCH", "btc", "币安人生")
_INSTRUMENTS = ("BTC-USDT", "BTC-USDT-SWAP", "BTC-USD-260327", "BTC-USD-260327-60000-C", "1INCH-USDT")
_NAMES = {"currency": _CURRENCIES, "instrument_id": _INSTRUMENTS, "instrument_family": ("BTC-USD", "ETH-USDT_UM")}


class RandomAnswerer(Answerer):
    """Answers one endpoint's accepted requests by chance."""

    def __init__(self, name: str, endpoint: EndpointData, rules: ExchangeRules, fresh: Fresh, seed: int | str) -> None:
        super().__init__(endpoint, rules, fresh)
        self._name = name
        self._seed = seed
        self._response = endpoint.response
        self._done: Mapping[str, Any] = rules.item_success if isinstance(rules, Itemized) else {}

    def __call__(self, arguments: Any) -> Reply:  # noqa: ARG002 - it makes no difference
        """The next answer."""
        # A text as seed is hashed by a fixed method: other things would depend on the process.
        dice = _Dice(f"{self._seed}\0{self._name}\0{self._fresh.turn(self._name)}", self._done)
        response = self._response
        if response.style == "binary":
            body = bytes(dice.below(256) for _ in range(dice.below(65)))
            return Reply(200, (("content-type", self._rules.binary_type),), body)
        data = _data(dice, response.style, response.fields)
        answer = dict(self.wrapped(data))
        answer.update((field.name, _value(dice, field, 0)) for field in response.envelope if dice.one_in(1.2))
        return Reply(200, (JSON,), msgspec.json.encode(answer))


class _Dice:
    """Chances that are the same on every machine: built on the one method whose numbers are promised to stay.

    ``done`` is left out of them: fields that say an item was done, for failures are asked for elsewhere.
    """

    def __init__(self, seed: str, done: Mapping[str, Any]) -> None:
        self.done = done
        self._random = random.Random(seed).random  # noqa: S311 - to be guessed is its purpose

    def below(self, count: int) -> int:
        return int(self._random() * count)

    def pick(self, among: Sequence[T]) -> T:
        return among[self.below(len(among))]

    def one_in(self, often: float) -> bool:
        return self._random() * often < 1


def _data(dice: _Dice, style: str, fields: Sequence[Field]) -> Any:
    match style:
        case "objects":
            return [_object(dice, fields) for _ in range(dice.pick(_LISTS))]
        case "object":
            return _object(dice, fields)
        case "rows":
            return [_row(dice, fields) for _ in range(dice.pick(_LISTS))]
        case "row":
            return _row(dice, fields)
        case "lists":
            return [[dice.pick(_WORDS) for _ in range(dice.pick(_LISTS))] for _ in range(dice.pick(_LISTS))]
        case "strings":
            return [dice.pick(_WORDS) for _ in range(dice.pick(_LISTS))]
        case _:
            return []


def _object(dice: _Dice, fields: Sequence[Field], depth: int = 0) -> dict[str, Any]:
    made = {field.name: _value(dice, field, depth) for field in fields if not dice.one_in(20)}
    made.update((field.name, dice.done[field.name]) for field in fields if field.name in dice.done)
    if dice.one_in(4):
        made.setdefault(
            dice.pick([name for name in _NEW_FIELDS if all(name != one.name for one in fields)]), dice.pick(_ANY)
        )
    return made


def _row(dice: _Dice, fields: Sequence[Field], depth: int = 0) -> list[Any]:
    further = [dice.pick(_WORDS) for _ in range(dice.pick((0, 0, 0, 1, 2)))]
    return [*(_value(dice, field, depth) for field in fields), *further]


def _value(dice: _Dice, field: Field, depth: int) -> Any:
    if dice.one_in(25):
        return None
    match field.type:
        case "object" if field.map is not None:
            return _mapped(dice, field, depth)
        case "object":
            return _object(dice, field.fields, depth + 1)
        case "array":
            return _array(dice, field, depth)
        case _:
            return _scalar(dice, field)


def _mapped(dice: _Dice, field: Field, depth: int) -> dict[str, Any]:
    shape = field.map
    keys = _NAMES.get(shape.key if shape else "", _WORDS)
    value = None if shape is None else shape.value
    return {
        dice.pick(keys): dice.pick(_ANY) if value is None else _value(dice, value, depth + 1)
        for _ in range(dice.pick(_LISTS))
    }


def _array(dice: _Dice, field: Field, depth: int) -> list[Any]:
    items: list[Any] = [None] * (dice.pick(_LISTS) if depth < _DEEPEST else 0)
    match field.items:
        case "object":
            return [_object(dice, field.fields, depth + 1) for _ in items]
        case "array":
            return [_row(dice, field.fields, depth + 1) for _ in items]
        case "string" | "boolean" | "integer" | "number":
            one = Field(field.name, field.items, kind=field.item_kind, values=field.values)
            return [_scalar(dice, one, always=True) for _ in items]
        case _:
            return [dice.pick(_WORDS) for _ in items]


def _scalar(dice: _Dice, field: Field, *, always: bool = False) -> Any:
    """A value of a field that is neither an object nor a list; ``always``: neither ``""`` nor null."""
    if not always and dice.one_in(12):
        return dice.pick(("", "", None))
    if field.values and field.kind != "csv":
        known = [value.value for value in field.values]
        is_open = field.type == "string" and field.kind is None
        return dice.pick(_NEW_VALUES if is_open and dice.one_in(6) else known)
    match field.type:
        case "boolean":
            return dice.one_in(2)
        case "integer":
            return _time(dice, field.kind) if field.kind in PER_SECOND else dice.pick(_JSON_INTEGERS)
        case "number":
            return dice.pick(_NUMBERS)
        case _:
            return _text(dice, field)


def _text(dice: _Dice, field: Field) -> str:
    if field.kind == "csv":
        values = [as_text(value.value) for value in field.values]
        one = Field(field.name, "string", kind=field.item_kind)
        count = dice.pick((1, 1, 2, 3))
        return ",".join(dice.pick(values) if values else _of_kind(dice, one).replace(",", "") for _ in range(count))
    return _of_kind(dice, field)


def _of_kind(dice: _Dice, field: Field) -> str:
    match field.kind:
        case "decimal":
            return dice.pick(_DECIMALS) if dice.one_in(2) else f"{dice.below(10**9)}.{dice.below(10**8):08}"
        case "integer":
            return dice.pick(_INTEGERS) if dice.one_in(2) else str(dice.below(10**6))
        case "timestamp_s" | "timestamp_ms" | "timestamp_us":
            return str(_time(dice, field.kind))
        case "date":
            return f"20{dice.below(100):02}-{1 + dice.below(12):02}-{1 + dice.below(28):02}"
        case "json":
            return msgspec.json.encode(dice.pick(_ANY)).decode()
        case kind if kind in _NAMES:
            return dice.pick(_NAMES[kind])
        case _ if is_id(field) and dice.one_in(1.5):
            return "".join(str(dice.below(10)) for _ in range(dice.pick((1, 19, 19, 20, 40, 64))))
        case _:
            return dice.pick(_WORDS)


def _time(dice: _Dice, kind: str | None) -> int:
    unit = PER_SECOND.get(kind or "", 1)
    seconds = dice.pick(_SECONDS) if dice.one_in(4) else 1_500_000_000 + dice.below(500_000_000)
    return seconds * unit + dice.below(unit)
