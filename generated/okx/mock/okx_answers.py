"""What OKX means by some names in requests for lists, and in items of answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .data import EndpointData

ITEM_SUCCESS = {"sCode": "0", "sMsg": "", "subCode": ""}
"""Fields of an item that say what became of it, as they are when it was done."""

_SERIES = ("bar", "period")
_STEP = re.compile(r"([0-9]{1,3})([smHDW])(?:utc)?")
_SECONDS = {"s": 1, "m": 60, "H": 3600, "D": 86_400, "W": 604_800}


def spacing(endpoint: EndpointData, arguments: Mapping[str, Any]) -> float | None:
    """Seconds between two candles and their like; months are not told apart, and have none.

    Bars begin at multiples of their length since 1970, in UTC, also those that begin at another hour on OKX.
    """
    for field in endpoint.request.fields:
        if field.name in _SERIES:
            match = _STEP.fullmatch(str(arguments.get(field.name) or field.default or ""))
            return int(match[1]) * _SECONDS[match[2]] or None if match else None
    return None
