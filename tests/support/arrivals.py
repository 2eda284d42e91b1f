"""Whether what arrived at an exchange kept a limit, by comparing every arrival with every other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable


def most_in_a_window(moments: Iterable[float], window: float) -> int:
    """The most arrivals in any stretch of time of that length, both ends included."""
    ordered = sorted(moments)
    return max((bisect_right(ordered, start + window) - place for place, start in enumerate(ordered)), default=0)
