"""What OKX's instruments are called, and what their names say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_OPTION = re.compile(r"(.+)-[0-9]{6}-[0-9.]+-[CP]")
_FUTURES = re.compile(r"(.+)-[0-9]{6}")


def pair(item: Mapping[str, Any]) -> str:
    """The instrument that two currencies are, whichever comes first; empty where there are none."""
    for first, second in (("baseCcy", "quoteCcy"), ("fromCcy", "toCcy")):
        if text(item, first):
            return "-".join(sorted((text(item, first), text(item, second))))
    return ""


def text(item: Mapping[str, Any], name: str) -> str:
    """A value as text, cut where it is endless; empty for what is no scalar."""
    value = item.get(name)
    return str(value)[:64] if isinstance(value, str | int) else ""


def is_option(instrument: str) -> bool:
    """Options are told by their names."""
    return _OPTION.fullmatch(instrument) is not None


def family(instrument: str) -> str:
    """What an instrument belongs to, ``BTC-USD`` for each of its derivatives; a pair is its own."""
    for form in (_OPTION, _FUTURES):
        if match := form.fullmatch(instrument):
            return match[1]
    return instrument.removesuffix("-SWAP")


def instrument_type(values: Mapping[str, Any]) -> str:
    """What an instrument's name says of it; spot and margin differ in how they are traded."""
    instrument = text(values, "instId")
    if _OPTION.fullmatch(instrument):
        return "OPTION"
    if instrument.endswith("-SWAP"):
        return "SWAP"
    if _FUTURES.fullmatch(instrument):
        return "FUTURES"
    return "MARGIN" if values.get("tdMode") in ("cross", "isolated") else "SPOT"


def of_instrument(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """The fields that an instrument's name fills."""
    return {"instType": instrument_type(values), "instFamily": family(text(values, "instId"))}
