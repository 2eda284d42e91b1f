"""What an operation takes, as data: its parameters, the rules over them, and the types of their arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import msgspec

DecimalArg: TypeAlias = Decimal | int | str
"""An exact number. Floats are refused: most decimal fractions do not survive one."""
TimestampArg: TypeAlias = datetime | int | str
"""An aware ``datetime``, or the exchange's own unit since 1970 as a number."""
IntegerArg: TypeAlias = int | str
CsvArg: TypeAlias = str | Sequence[str]
"""One text, or several values that travel in one text, separated by commas."""
JsonArg: TypeAlias = str | Mapping[str, Any] | Sequence[Any]
"""JSON as text, or what is to be written as JSON."""


class Param(msgspec.Struct, frozen=True, gc=False):
    """A documented parameter: its Python name, its name on the wire, its kind, and the parameters inside it.

    ``kind`` is a key of `KINDS`; a trailing ``[]`` means an array of that kind. The values of a ``map`` are what the
    one parameter inside it says.

    ``max_length`` counts the characters that travel, ``min_items`` and ``max_items`` the items of a list, or the values
    of a text that holds several. These are documented and no exchange bends them, so they are checked before anything
    is sent. Documented values and the smallest and largest number are not, on purpose: enumerations grow, and a number
    beyond a bound, such as the size of a page, is often taken as the bound.
    """

    arg: str
    wire: str
    kind: str = "text"
    required: bool = False
    fields: tuple[Param, ...] = ()
    min_items: int | None = None
    max_items: int | None = None
    max_length: int | None = None


class Constraint(msgspec.Struct, frozen=True, gc=False):
    """What is documented of several parameters together. ``names`` are wire names.

    ``one_of`` asks for at least one of them, ``at_most_one`` for no more than one, ``together`` for all or none,
    ``required`` for all. ``when``: only where these parameters have one of these values, spelled as on the wire.
    """

    rule: Literal["one_of", "at_most_one", "together", "required"]
    names: tuple[str, ...]
    when: tuple[tuple[str, tuple[str, ...]], ...] = ()
