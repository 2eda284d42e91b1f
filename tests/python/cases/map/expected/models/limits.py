"""Records and nested arguments. Moon `limits`: 1 endpoint."""

from __future__ import annotations

from .._runtime.core.records import Record, anything, decimal, map_of, record, records, text, texts


class ByCurrencyRulesHours(Record, endpoint="limits.by_currency"):
    """`hours` of an answer."""

    open = text("open")


class ByCurrencyRules(Record, endpoint="limits.by_currency"):
    """`rules` of an answer."""

    tick = decimal("tick")
    """Price step"""
    hours = records("hours", ByCurrencyRulesHours)


class ByCurrency(Record, endpoint="limits.by_currency"):
    """An item of the answer of `limits.by_currency`.

    Docs: https://moon.example/docs/#limits-by_currency
    """

    most = map_of(decimal("most"))
    """Most by currency"""
    rules = map_of(record("rules", ByCurrencyRules))
    rest = map_of(anything("rest"))
    names = map_of(texts("names"))
