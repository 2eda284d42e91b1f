"""What the text of a string field means: a decimal, a timestamp, a currency ... Only with evidence.

Every rule is a small named function that answers "nothing" when it is not sure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import msgspec

from generator.ingest.okx.texts import INSTRUMENT, WHOLE, first_sentence, has_any, is_number, quoted_examples
from generator.spec.model import FieldType, Kind


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_EPOCH_MS = re.compile(r"1[0-9]{12}")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_CURRENCY_CODE = re.compile(r"[0-9]{0,6}[A-Z][A-Z0-9]{0,11}")


def _moment(unit: str, chinese: str) -> re.Pattern[str]:
    """A moment counted in a unit since the epoch, in the words the docs have for it, lower case."""
    joint = r"(?: format| value)?,? ?(?:\(|in |with |as )?(?:in )?"
    return re.compile(
        rf"unix(?: |-)?(?:epoch )?(?:time)?(?:stamp)?{joint}{unit}|"
        rf"(?:time ?stamp|epoch(?: time)?){joint}{unit}|"
        rf"\b{unit} (?:format )?(?:of )?(?:the )?(?:unix|timestamp|epoch)|"
        rf"\b{unit} (?:since|from|after) (?:the )?(?:unix )?epoch|{chinese}"
    )


_MILLISECONDS = _moment(r"(?:milli-?seconds?|ms)\b", r"unix\s*时间戳的毫秒数格式|毫秒(?:级|数)?(?:的)?时间戳")
_MICROSECONDS = _moment(r"(?:micro-?seconds?|us|µs|μs)\b", r"unix\s*时间戳的微秒数格式")
_SECONDS = _moment(r"(?:seconds?|s)\b", r"unix\s*时间戳的秒数格式")
_MOMENT_HINTS = ("unix", "timestamp", "time stamp", "epoch", "时间戳")
_DAY_FORMAT = re.compile(r"yyyy-?mm-?dd(?![ t]?hh)|\byymmdd\b")
_COMMA_LIST = re.compile(
    r"(?:separated?s?|split|divided?|delimited|joined|connected|concatenated)(?: them)?(?: with| by| using)(?: an?)?"
    r"(?: english)? commas?|comma[- ](?:separated|delimited)|use (?:an? )?commas? to separate|"
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
    "mmr lever leverage loan interest quota notional liab delta gamma theta vega usd val mult multiplier spread mgn "
    "margin frozen apr apy penalty profit"
)
_QUANTITY_WORDS = re.compile(
    r"\b(?:amounts?|prices?|sizes?|quantit(?:y|ies)|rates?|ratios?|balances?|equit(?:y|ies)|fees?|volumes?|values?|"
    r"profits?|loss(?:es)?|pnl|margins?|leverage|interests?|percentages?|loans?|quotas?|turnover|delta|gamma|theta|"
    r"vega|liabilit(?:y|ies)|notional|multipliers?|spread|apy|apr|yield|commissions?|earnings|rewards?|bonus|debt|"
    r"requirement|assets?|funds|usd|imr|mmr|p&l|volatility|variance|penalty)\b",
    re.IGNORECASE,
)
_RATE_OF_ITSELF = re.compile(r"(?:[a-z]+ ){0,3}(?:fee|interest) rate\b", re.IGNORECASE)
_SUFFIXES = ("bs", "pa", "bf")
_IN_DOLLARS = re.compile(
    r"[(（]\s*`?USD`?\s*[)）]|\b(?:unit|measured|valued|denominated) (?:is |in )?`?USD`?\b|单位为\s*`?USD`?"
)
_NO_DECIMAL_ENDINGS = _set(
    "id ids code type mode state status side name time ts date level lv flag tag num cnt count no version "
    "ver tier index uid user role source method order kind category alias label title url link days day "
    "hours period zone confirm rank gear"
)
_COUNT_NAMES = _set("num cnt count limit page pages")
_LIMIT_WORDS = re.compile(r"number of (?:results|pages|records)|items per page|page|records", re.IGNORECASE)
_COUNT_WORDS = re.compile(r"\b(?:number|count|times|quota|quantity)\b", re.IGNORECASE)
_NUMBER_OF = re.compile(
    r"(?:(?:the )?(?:(?:maximum|max|minimum|min|total|current|actual) )?)number of (?:[a-z-]+ ){0,3}?"
    r"(?:orders?|records|results|pages|days|hours|minutes|seconds|times|confirmations|levels|traders?|users|invitees|"
    r"cycles|grids|instruments|legs|items)\b",
    re.IGNORECASE,
)
_TIME_UNITS = _set("ms days hours minutes seconds")
_SPANS = _set("interval timeout out ttl delay duration window expiry")
_UNIT_OF_TIME = re.compile(
    r"\((?:in )?(?:ms|s|milliseconds|seconds|minutes|hours|days)\)|"
    r"\bin (?:the )?(?:units? of )?`?(?:milli)?(?:seconds?|minutes|hours|days)\b|\b(?:milli)?seconds? as the unit\b",
    re.IGNORECASE,
)
_WHOLE_WORDS = re.compile(r"\b(?:integers?|whole numbers?|number of|depth|days|levels)\b|整数", re.IGNORECASE)
_CURRENCY_WORDS = re.compile(r"\b(?:currenc(?:y|ies)|coins?|tokens?|crypto|ccy)\b|币", re.IGNORECASE)
_INSTRUMENT_WORDS = re.compile(r"\binstruments?\b|产品|symbol|trading pair|currency pair", re.IGNORECASE)


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """All that is known about a field when its kind is decided.

    ``text`` is the describing cell; ``shown`` are the values that documented examples show for it, strings only;
    ``bounds`` are the numbers it must lie between, or only the one that is stated.
    """

    name: str
    type: FieldType
    text: str
    shown: tuple[str, ...] = ()
    enumerated: bool = False
    bounds: tuple[str, ...] = ()


class Inferred(msgspec.Struct, frozen=True):
    """A kind, and the name of the rule that is sure of it."""

    kind: Kind
    rule: str


class _Seen(msgspec.Struct, frozen=True, gc=False):
    """What the rules look at: the text in lower case, the words of the camelCase name, the non-empty values shown."""

    cell: Cell
    lowered: str
    words: list[str]
    numbers: tuple[str, ...]

    @property
    def ending(self) -> str:
        """The word that says what the field is."""
        words = self.words
        if len(words) > 1 and words[-1] in _SUFFIXES:
            return words[-2]
        return words[-1] if words else ""


_Rule = Callable[[_Seen], Kind | None]


def infer(cell: Cell) -> Inferred | None:
    """What a string field's text means, by the first rule that is sure of it.

    The values of an enumeration say all themselves, but several of them may stand in one string.
    """
    if cell.type not in ("string", "integer"):
        return None
    lowered = cell.text.lower()
    if cell.enumerated:
        return Inferred("csv", "csv-by-words") if cell.type == "string" and csv_by_words(lowered) else None
    seen = _Seen(
        cell,
        lowered,
        [word.lower() for word in _CAMEL.findall(cell.name)],
        (*(value for value in cell.shown if value), *quoted_examples(cell.text)),
    )
    for name, rule in _RULES if cell.type == "string" else _RULES_OF_INTEGERS:
        kind = rule(seen)
        if kind is not None:
            return Inferred(kind, name)
    return None


def infer_items(name: str) -> Inferred | None:
    """What the items of a comma list or of an array of strings are, by the field's name."""
    kind = item_kind(name)
    return None if kind is None else Inferred(kind, "items-by-name")


def item_kind(name: str) -> Kind | None:
    """The kind alone; ``infer_items`` says too by which rule."""
    if name in ("ccy", "ccys", "ccyList") or name.endswith(("Ccy", "Ccys", "CcyList")):
        return "currency"
    if name in ("instId", "instIds", "instIdList"):
        return "instrument_id"
    return "instrument_family" if name in ("instFamily", "instFamilies", "instFamilyList") else None


# ------------------------------------------------------------------------------------------------------ times and lists


def timestamp_by_words(seen: _Seen) -> Kind | None:
    """A timestamp, when the text states its unit."""
    lowered = seen.lowered
    if not has_any(lowered, _MOMENT_HINTS):
        return None
    if _MICROSECONDS.search(lowered):
        return "timestamp_us"
    if _MILLISECONDS.search(lowered):
        return "timestamp_ms"
    return "timestamp_s" if _SECONDS.search(lowered) else None


def date_by_words(seen: _Seen) -> Kind | None:
    """A date, when the text prints its format."""
    return "date" if _DAY_FORMAT.search(seen.lowered) else None


def timestamp_by_examples(seen: _Seen) -> Kind | None:
    """Milliseconds, when a field named and described as a time shows nothing but 13-digit epochs."""
    lowered = seen.lowered
    told = (
        seen.ending in ("ts", "time", "timestamp", "begin", "end", "till", "until")
        and bool(seen.numbers)
        and ("time" in lowered or "date" in lowered or "时间" in lowered)
        and all(_EPOCH_MS.fullmatch(value) for value in seen.numbers)
    )
    return "timestamp_ms" if told else None


def csv_by_words(lowered: str) -> bool:
    """Several values in one string, when the text says that commas separate them."""
    return ("comma" in lowered or "逗号" in lowered or ",分" in lowered) and _COMMA_LIST.search(lowered) is not None


def comma_list_by_words(seen: _Seen) -> Kind | None:
    """Several values in one string, when the text says that commas separate them."""
    return "csv" if csv_by_words(seen.lowered) else None


def csv_by_examples(seen: _Seen) -> Kind | None:
    """Several values in one string, when one is shown whose parts the text all names."""
    several = [value.split(",") for value in seen.cell.shown if "," in value]
    named = set(_WORD.findall(seen.cell.text)) if several else set()
    return "csv" if any(len(set(parts)) > 1 and named.issuperset(parts) for parts in several) else None


# ---------------------------------------------------------------------------------------------------------------- names


def currency_by_name(seen: _Seen) -> Kind | None:
    """One currency code: named so, and described so or shown so."""
    name, values = seen.cell.name, seen.numbers
    if name != "ccy" and not name.endswith("Ccy"):
        return None
    if any(not _CURRENCY_CODE.fullmatch(value) for value in values):
        return None
    return "currency" if values or _CURRENCY_WORDS.search(seen.cell.text) else None


def instrument_by_name(seen: _Seen) -> Kind | None:
    """One instrument or one family of instruments: named so, and described so or shown so."""
    name, values = seen.cell.name, seen.numbers
    if name not in ("instId", "instFamily"):
        return None
    if values and not all(INSTRUMENT.fullmatch(value) for value in values):
        return None
    if not values and not _INSTRUMENT_WORDS.search(seen.cell.text):
        return None
    return "instrument_id" if name == "instId" else "instrument_family"


# -------------------------------------------------------------------------------------------------------------- numbers


def _all_whole(values: Sequence[str]) -> bool:
    return all(WHOLE.fullmatch(value) for value in values)


def _all_numbers(values: Sequence[str]) -> bool:
    return all(is_number(value) for value in values)


def integer_by_name(seen: _Seen) -> Kind | None:
    """A count, when the name says so and nothing but whole numbers is shown."""
    if seen.ending not in _COUNT_NAMES:
        return None
    if seen.words == ["limit"] or seen.ending in ("page", "pages"):
        evidence = _LIMIT_WORDS.search(seen.cell.text)
    elif seen.ending == "limit":
        return None
    else:
        evidence = _COUNT_WORDS.search(seen.cell.text)
    return "integer" if evidence is not None and _all_whole(seen.numbers) else None


def number_by_bounds(seen: _Seen) -> Kind | None:
    """A number, when bounds are stated: a count where words or whole values say so, else a decimal."""
    cell = seen.cell
    if not cell.bounds or not _all_numbers(seen.numbers):
        return None
    whole = _all_whole((*cell.bounds, *seen.numbers))
    if whole and _WHOLE_WORDS.search(cell.text):
        return "integer"
    if whole and seen.words and seen.ending not in _QUANTITY_NAMES:
        return "integer"
    return "decimal"


def integer_by_words(seen: _Seen) -> Kind | None:
    """A count, when the text starts with "number of" things that are not divided."""
    return "integer" if _NUMBER_OF.match(seen.cell.text.lstrip("~")) and _all_whole(seen.numbers) else None


def integer_of_time(seen: _Seen) -> Kind | None:
    """A span of time in whole units: the name says span and the text the unit, or the name says the unit itself."""
    if seen.ending in _SPANS:
        told = _UNIT_OF_TIME.search(seen.cell.text) is not None
    else:
        told = seen.ending in _TIME_UNITS and bool(seen.numbers)
    return "integer" if told and _all_whole(seen.numbers) else None


def decimal_by_examples(seen: _Seen) -> Kind | None:
    """A decimal, when every value shown is a number and the name or the first sentence speaks of a quantity."""
    values = seen.numbers
    if not values or seen.ending in _NO_DECIMAL_ENDINGS or not seen.words or not _all_numbers(values):
        return None
    if seen.ending in _QUANTITY_NAMES or _QUANTITY_WORDS.search(first_sentence(seen.cell.text)):
        return "decimal"
    return None


def decimal_by_places(seen: _Seen) -> Kind | None:
    """A decimal, when every value shown is a number and one has decimal places: ids, codes and counts have none."""
    values = seen.numbers
    told = (
        any("." in value for value in values)
        and _all_numbers(values)
        and bool(seen.words)
        and seen.ending not in _NO_DECIMAL_ENDINGS
    )
    return "decimal" if told else None


def decimal_by_name(seen: _Seen) -> Kind | None:
    """A decimal where nothing is shown, when name and first sentence both speak of a quantity."""
    if seen.numbers or seen.ending not in _STRONG_NAMES:
        return None
    return "decimal" if _QUANTITY_WORDS.search(first_sentence(seen.cell.text)) else None


def decimal_by_unit(seen: _Seen) -> Kind | None:
    """A decimal, when the text says that it is so many dollars, and nothing else than numbers is shown."""
    if not seen.words or seen.ending in _NO_DECIMAL_ENDINGS or not _all_numbers(seen.numbers):
        return None
    return "decimal" if _IN_DOLLARS.search(seen.cell.text) else None


def decimal_by_words(seen: _Seen) -> Kind | None:
    """A decimal where nothing is shown, when the text starts with the words for a rate."""
    if seen.numbers or not seen.words or seen.ending in _NO_DECIMAL_ENDINGS:
        return None
    return "decimal" if _RATE_OF_ITSELF.match(seen.cell.text.lstrip("~")) else None


_RULES_OF_INTEGERS: tuple[tuple[str, _Rule], ...] = (
    ("timestamp-by-words", timestamp_by_words),
    ("date-by-words", date_by_words),
    ("timestamp-by-examples", timestamp_by_examples),
)
_RULES: tuple[tuple[str, _Rule], ...] = (
    *_RULES_OF_INTEGERS,
    ("csv-by-words", comma_list_by_words),
    ("csv-by-examples", csv_by_examples),
    ("currency-by-name", currency_by_name),
    ("instrument-by-name", instrument_by_name),
    ("integer-by-name", integer_by_name),
    ("number-by-bounds", number_by_bounds),
    ("integer-by-words", integer_by_words),
    ("integer-of-time", integer_of_time),
    ("decimal-by-examples", decimal_by_examples),
    ("decimal-by-places", decimal_by_places),
    ("decimal-by-name", decimal_by_name),
    ("decimal-by-unit", decimal_by_unit),
    ("decimal-by-words", decimal_by_words),
)
