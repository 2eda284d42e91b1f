"""The clock of a mock: somebody else's, until it is moved or made to stand still."""

from __future__ import annotations

import threading

from .rules import Clock

_END = 253_402_300_800.0
"""The year 10000: no date has five digits for it, here or on the wire."""


class MovableClock:
    """Unix seconds; safe to use from several threads."""

    def __init__(self, source: Clock) -> None:
        self._source = source
        self._lock = threading.Lock()
        self._still: float | None = None
        self._moved = 0.0

    def __call__(self) -> float:
        """The time."""
        still = self._still
        return self._source() + self._moved if still is None else still

    @property
    def is_frozen(self) -> bool:
        """Whether it stands still."""
        return self._still is not None

    def freeze(self, at: float | None = None) -> None:
        """Stand still, now or at a given moment.

        Raises:
            ValueError: there is no such moment.
        """
        with self._lock:
            self._still = check(self() if at is None else at)

    def unfreeze(self) -> None:
        """Go on from where it stood."""
        with self._lock:
            if self._still is not None:
                self._moved, self._still = self._still - self._source(), None

    def move(self, seconds: float) -> None:
        """Be so much later at once, or earlier where negative.

        Raises:
            ValueError: there is no such moment.
        """
        with self._lock:
            moment = check(self() + seconds)
            if self._still is None:
                self._moved += seconds
            else:
                self._still = moment

    @property
    def state(self) -> tuple[float | None, float]:
        """What to set it back to later."""
        return self._still, self._moved

    @state.setter
    def state(self, kept: tuple[float | None, float]) -> None:
        self._still, self._moved = kept

    def restore(self) -> None:
        """Be what it was at the beginning."""
        with self._lock:
            self._still, self._moved = None, 0.0


def check(moment: float) -> float:
    """The moment, if there is such a one.

    Raises:
        ValueError: it lies before 1970 or beyond the year 9999, or is no number.
    """
    if not 0 <= moment < _END:
        raise ValueError(f"{moment:g} is no Unix time in seconds of the years 1970 to 9999")
    return moment
