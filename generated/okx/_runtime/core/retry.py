"""When a call may be tried again, after how long, and how often in all."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

import msgspec

_REFUND = 0.1


def _draw() -> float:
    # The module random costs more to import than all of this one.
    return int.from_bytes(os.urandom(4)) / 2**32


class Retry(msgspec.Struct, frozen=True):
    """How calls are tried again: reads after any failure on the way, writes only where nothing was accepted.

    ``attempts`` counts the first one. Before the n-th repetition passes a random part of ``delay * 2 ** (n - 1)``
    seconds, at least half of it and at most ``longest``. ``budget`` is how many repetitions a client may have in a row:
    each one spends 1, each call that works gives back 0.1, so that many clients do not bury an exchange that is down.

    Raises:
        ValueError: a value is out of range.
    """

    attempts: int = 3
    delay: float = 0.2
    longest: float = 5.0
    budget: int = 20

    def __post_init__(self) -> None:
        if self.attempts < 1:
            raise ValueError("attempts: at least 1, which means: no repetition")
        if not 0 <= self.delay <= self.longest <= 3600:
            raise ValueError("delay and longest: seconds, 0 <= delay <= longest <= 3600")
        if self.budget < 0:
            raise ValueError("budget: at least 0")

    def pause(self, repetition: int, draw: Callable[[], float] = _draw) -> float:
        """Seconds before this repetition, counted from 1."""
        most = min(self.longest, self.delay * float(2 ** min(repetition - 1, 60)))
        return most * (0.5 + draw() / 2)


NEVER = Retry(attempts=1)
"""Every call is tried once."""


class Budget:
    """How many repetitions are left to a client; safe to use from several threads."""

    __slots__ = ("_left", "_lock", "_most")

    def __init__(self, most: int) -> None:
        self._most = float(most)
        self._left = float(most)
        self._lock = threading.Lock()

    def spend(self) -> bool:
        """Take one, if there is one."""
        with self._lock:
            if self._left < 1:
                return False
            self._left -= 1
            return True

    def earn(self) -> None:
        """A call worked."""
        if self._left < self._most:  # unlocked: nearly always nothing is missing
            with self._lock:
                self._left = min(self._most, self._left + _REFUND)
