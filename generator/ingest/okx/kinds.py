"""What the text of a string field means: a decimal, a timestamp, a currency ... Only with evidence.

Every rule is a small named function that answers "nothing" when it is not sure.
"""

from __future__ import annotations

import re

import msgspec

from generator.ingest.okx.texts import INSTRUMENT, WHOLE, first_sentence, is_number, quoted_examples
from generator.spec.model import FieldType, Kind


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_EPOCH_MS = re.compile(r"1[0-9]{12}")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_CURRENCY_CODE = re.compile(r"[0-9]{0,6}[A-Z][A-Z0-9]{0,11}")

_MILLISECONDS = re.compile(
    r"unix timestamp(?: format)?,? in milli-?seconds?|unix timestamp in milli-?seconds? format|"
    r"milli-?seconds? format of unix timestamp|unix (?:epoch )?time(?:stamp)?,? (?:in|with) milli-?seconds?|"
    r"timestamp in milli-?seconds?|unix\s*时间戳的毫秒数格式|毫秒(?:级|数)?(?:的)?时间戳"
)
_MICROSECONDS = re.compile(
    r"unix timestamp(?: format)?,? in micro-?seconds?|unix timestamp in micro-?seconds? format|"
    r"unix\s*时间戳的微秒数格式"
)
_SECONDS = re.compile(r"unix (?:timestamp|epoch time)(?: format)?,? in seconds?\b|unix\s*时间戳的秒数格式")
_DAY_FORMAT = re.compile(r"yyyy-?mm-?dd(?![ t]?hh)")
_COMMA_LIST = re.compile(
    r"separated (?:with|by)(?: an?)?(?: english)? commas?|comma[- ]separated|separate[sd]? (?:them )?with commas?|"
    r"(?:逗号|,)(?:分隔|隔开|区分)"
)

_QUANTITY_NAMES = _set(
    "amt amount sz size px price prc qty quantity bal balance pnl upl fee rate ratio eq equity vol volume "
    "liab liability apy apr lever leverage quota loan interest imr mmr notional value val delta gamma "
    "theta vega margin profit loss cost earnings reward rewards frozen froz borrow usd max min limit "
    "spread mult multiplier"
)
_STRONG_NAMES = _set(
    "amt amount sz size px price qty quantity bal balance pnl upl fee rate ratio eq equity vol volume imr "
    "mmr lever leverage loan interest quota notional liab delta gamma theta vega usd"
)
_QUANTITY_WORDS = re.compile(
    r"\b(?:amounts?|prices?|sizes?|quantit(?:y|ies)|rates?|ratios?|balances?|equit(?:y|ies)|fees?|volumes?|values?|"
    r"profits?|loss(?:es)?|pnl|margins?|leverage|interests?|percentages?|loans?|quotas?|turnover|delta|gamma|theta|"
    r"vega|liabilit(?:y|ies)|notional|multipliers?|spread|apy|apr|yield|commissions?|earnings|rewards?|bonus|debt|"
    r"requirement|assets?|funds|usd|imr|mmr|p&l)\b",
    re.IGNORECASE,
)
_NO_DECIMAL_ENDINGS = _set(
    "id ids code type mode state status side name time ts date level lv flag tag num cnt count no version "
    "ver tier index uid user role source method order kind category alias label title url link days day "
    "hours period zone confirm rank gear"
)
_COUNT_NAMES = _set("num cnt count limit page pages")
_WHOLE_WORDS = re.compile(r"\b(?:integers?|whole numbers?|number of|depth|days|levels)\b|整数", re.IGNORECASE)
_CURRENCY_WORDS = re.compile(r"\b(?:currenc(?:y|ies)|coins?|tokens?|crypto|ccy)\b|币", re.IGNORECASE)
_INSTRUMENT_WORDS = re.compile(r"\binstruments?\b|产品|symbol|trading pair|currency pair", re.IGNORECASE)


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """All that is known about a field when its kind is decided.

    ``text`` is the describing cell; ``shown`` are the values that documented examples show for it, strings only;
    ``bounds`` are the numbers it must lie between, or only the upper one.
    """

    name: str
    type: FieldType
    text: str
    shown: tuple[str, ...] = ()
    enumerated: bool = False
    bounds: tuple[str, ...] = ()

    @property
    def words(self) -> list[str]:
        """The words of the camelCase name, lower case."""
        return [word.lower() for word in _CAMEL.findall(self.name)]

    @property
    def numbers(self) -> tuple[str, ...]:
        """The non-empty values shown, in examples and behind "e.g."."""
        return (*(value for value in self.shown if value), *quoted_examples(self.text))


def infer_kind(cell: Cell) -> Kind | None:
    """What a string field's text means, by the first rule that is sure of it.

    The values of an enumeration say all themselves, but several of them may stand in one string.
    """
    if cell.type not in ("string", "integer"):
        return None
    lowered = cell.text.lower()
    if cell.enumerated:
        return "csv" if cell.type == "string" and csv_by_words(lowered) else None
    for rule in (timestamp_by_words, date_by_words):
        kind = rule(lowered)
        if kind is not None:
            return kind
    if timestamp_by_examples(cell, lowered):
        return "timestamp_ms"
    if cell.type != "string":
        return None
    if csv_by_words(lowered) or csv_by_examples(cell):
        return "csv"
    if currency_by_name(cell):
        return "currency"
    return instrument_by_name(cell) or _number(cell)


def _number(cell: Cell) -> Kind | None:
    if integer_by_name(cell):
        return "integer"
    bounded = number_by_bounds(cell)
    if bounded is not None:
        return bounded
    return "decimal" if any(rule(cell) for rule in (decimal_by_examples, decimal_by_places, decimal_by_name)) else None


def timestamp_by_words(lowered: str) -> Kind | None:
    """A timestamp, when the text states its unit."""
    if "unix" not in lowered and "timestamp" not in lowered and "时间戳" not in lowered:
        return None
    if _MICROSECONDS.search(lowered):
        return "timestamp_us"
    if _MILLISECONDS.search(lowered):
        return "timestamp_ms"
    return "timestamp_s" if _SECONDS.search(lowered) else None


def date_by_words(lowered: str) -> Kind | None:
    """A date, when the text prints its format."""
    return "date" if _DAY_FORMAT.search(lowered) else None


def timestamp_by_examples(cell: Cell, lowered: str) -> bool:
    """Milliseconds, when a field named and described as a time shows nothing but 13-digit epochs."""
    named = bool(cell.words) and cell.words[-1] in ("ts", "time", "timestamp", "begin", "end", "till", "until")
    values = cell.numbers
    return (
        named
        and bool(values)
        and ("time" in lowered or "date" in lowered or "时间" in lowered)
        and all(_EPOCH_MS.fullmatch(value) for value in values)
    )


def csv_by_words(lowered: str) -> bool:
    """Several values in one string, when the text says that commas separate them."""
    return _COMMA_LIST.search(lowered) is not None


def csv_by_examples(cell: Cell) -> bool:
    """Several values in one string, when one is shown whose parts the text all names."""
    several = [value.split(",") for value in cell.shown if "," in value]
    named = set(_WORD.findall(cell.text)) if several else set()
    return any(len(set(parts)) > 1 and named.issuperset(parts) for parts in several)


def item_kind(name: str) -> Kind | None:
    """What the items of a comma list or of an array of strings are, by the field's name."""
    if name == "ccy" or name.endswith("Ccy"):
        return "currency"
    if name in ("instId", "instIds", "instIdList"):
        return "instrument_id"
    return "instrument_family" if name in ("instFamily", "instFamilyList") else None


def currency_by_name(cell: Cell) -> bool:
    """One currency code: named so, and described so or shown so."""
    if cell.name != "ccy" and not cell.name.endswith("Ccy"):
        return False
    values = cell.numbers
    if any(not _CURRENCY_CODE.fullmatch(value) for value in values):
        return False
    return bool(values) or _CURRENCY_WORDS.search(cell.text) is not None


def instrument_by_name(cell: Cell) -> Kind | None:
    """One instrument or one family of instruments: named so, and described so or shown so."""
    if cell.name not in ("instId", "instFamily"):
        return None
    values = cell.numbers
    if values and not all(INSTRUMENT.fullmatch(value) for value in values):
        return None
    if not values and not _INSTRUMENT_WORDS.search(cell.text):
        return None
    return "instrument_id" if cell.name == "instId" else "instrument_family"


def integer_by_name(cell: Cell) -> bool:
    """A count, when the name says so and nothing but whole numbers is shown."""
    words = cell.words
    if not words or words[-1] not in _COUNT_NAMES:
        return False
    if words == ["limit"] or words[-1] in ("page", "pages"):
        evidence = re.search(
            r"number of (?:results|pages|records)|items per page|page|records", cell.text, re.IGNORECASE
        )
    elif words[-1] == "limit":
        return False
    else:
        evidence = re.search(r"\b(?:number|count|times|quota|quantity)\b", cell.text, re.IGNORECASE)
    return evidence is not None and all(WHOLE.fullmatch(value) for value in cell.numbers)


def decimal_by_examples(cell: Cell) -> bool:
    """A decimal, when every value shown is a number and the name or the first sentence speaks of a quantity."""
    values = cell.numbers
    if not values or not all(is_number(value) for value in values):
        return False
    words = cell.words
    if not words or words[-1] in _NO_DECIMAL_ENDINGS:
        return False
    return words[-1] in _QUANTITY_NAMES or _QUANTITY_WORDS.search(first_sentence(cell.text)) is not None


def number_by_bounds(cell: Cell) -> Kind | None:
    """A number, when bounds are stated: a count where words or whole values say so, else a decimal."""
    if not cell.bounds or not all(is_number(value) for value in cell.numbers):
        return None
    whole = all(WHOLE.fullmatch(value) for value in (*cell.bounds, *cell.numbers))
    if whole and _WHOLE_WORDS.search(cell.text):
        return "integer"
    words = cell.words
    if whole and words and words[-1] not in _QUANTITY_NAMES:
        return "integer"
    return "decimal"


def decimal_by_places(cell: Cell) -> bool:
    """A decimal, when every value shown is a number and one has decimal places: ids, codes and counts have none."""
    values = cell.numbers
    words = cell.words
    return (
        all(is_number(value) for value in values)
        and any("." in value for value in values)
        and bool(words)
        and words[-1] not in _NO_DECIMAL_ENDINGS
    )


def decimal_by_name(cell: Cell) -> bool:
    """A decimal where nothing is shown, when name and first sentence both speak of a quantity."""
    words = cell.words
    return (
        not cell.numbers
        and bool(words)
        and words[-1] in _STRONG_NAMES
        and _QUANTITY_WORDS.search(first_sentence(cell.text)) is not None
    )
