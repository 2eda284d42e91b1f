"""What the text of one cell states: enumeration, default, limits, deprecation.

Every function answers "nothing" when it is not sure, and each answer goes with the name of the rule that gave it.
"""

from __future__ import annotations

from generator.ingest.okx.bounds import ITEMS, LENGTH, Limits, limits_of, max_items_of, max_length_of
from generator.ingest.okx.choices import Choice, Listing
from generator.ingest.okx.defaults import default_of
from generator.ingest.okx.deprecation import deprecation_of
from generator.ingest.okx.enumeration import BESIDE, differing, list_values, retired_values
from generator.ingest.okx.scalars import wire_value, wire_values

__all__ = [
    "BESIDE",
    "ITEMS",
    "LENGTH",
    "Choice",
    "Limits",
    "Listing",
    "default_of",
    "deprecation_of",
    "differing",
    "limits_of",
    "list_values",
    "max_items",
    "max_length",
    "retired_values",
    "wire_value",
    "wire_values",
]


def max_length(text: str) -> int | None:
    """The largest number of characters; the rule is ``LENGTH``."""
    return max_length_of(text)


def max_items(text: str) -> int | None:
    """The largest number of items; the rule is ``ITEMS``."""
    return max_items_of(text)
