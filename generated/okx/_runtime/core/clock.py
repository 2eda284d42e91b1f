"""The exchange's clock, as well as this machine can know it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import msgspec


class Sample(msgspec.Struct, frozen=True):
    """One question for the time: when it left and when its answer was here (monotonic), and what the answer said.

    All in nanoseconds; ``server`` since 1970.
    """

    sent: int
    received: int
    server: int

    @property
    def round_trip(self) -> int:
        """Nanoseconds from question to answer."""
        return self.received - self.sent


class ClockReading(msgspec.Struct, frozen=True):
    """What a measurement found, in seconds.

    ``offset`` is the exchange's clock minus this machine's, off by ``uncertainty`` at most.
    """

    offset: float
    uncertainty: float


class Clock:
    """Nanoseconds since 1970 on the exchange's clock: this machine's until measured, then counted on from there.

    After a measurement the time runs with the monotonic clock, so that setting this machine's clock changes nothing.
    """

    __slots__ = ("_ahead", "_measured", "_monotonic", "_wall")

    def __init__(
        self, wall: Callable[[], int] = time.time_ns, monotonic: Callable[[], int] = time.monotonic_ns
    ) -> None:
        self._wall = wall
        self._monotonic = monotonic
        self._ahead: int | None = None
        self._measured = 0

    def now_ns(self) -> int:
        """The exchange's time."""
        ahead = self._ahead
        return self._wall() if ahead is None else ahead + self._monotonic()

    def now_ms(self) -> int:
        """The exchange's time in milliseconds."""
        return self.now_ns() // 1_000_000

    def monotonic_ns(self) -> int:
        """The clock that samples are timed with."""
        return self._monotonic()

    @property
    def measured(self) -> int:
        """How often the offset was measured."""
        return self._measured

    def adopt(self, samples: Sequence[Sample]) -> ClockReading:
        """Go by the sample with the shortest round trip from now on.

        Raises:
            ValueError: there is no sample.
        """
        best = min(samples, key=lambda sample: sample.round_trip)
        middle = (best.sent + best.received) // 2
        self._ahead = best.server - middle
        self._measured += 1
        offset = best.server - (self._wall() - (self._monotonic() - middle))
        return ClockReading(offset / 1e9, best.round_trip / 2e9)
