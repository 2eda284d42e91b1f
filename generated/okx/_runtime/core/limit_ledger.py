"""Who holds how many slots of which bucket, and who is next: bookkeeping alone, without locks, threads or waiting.

A slot is in flight from the moment a request is admitted until its answer came, and free a window after that. The
exchange counts the request at some moment in between, so no window of the exchange's sees more requests than there are
slots, whatever the latency.

Who does not fit lines up in each bucket that has no room, in the order of arrival, and keeps that place until it fits
everywhere. Nobody is passed there; where there is room, nobody is held up. Who came first is first in all its lines, so
it goes as soon as there is room, and no two wait for each other.

An interrupt may strike between any two lines. ``Bucket.used`` is therefore raised before a slot is taken and lowered
after it is free: it may be too high until it is counted anew, and never too low.
"""

from __future__ import annotations

import heapq
import math
from collections import deque
from itertools import count as counter
from typing import TYPE_CHECKING, Generic, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from .limiter import Charge

LONGEST_REFUSAL = 60.0
"""Seconds for which a bucket counts as full, at most, after the exchange said so."""
SKEW = 60.0
"""Seconds by which the exchange's clock and ours may differ, where a window is aligned to the calendar."""
_TIDY = 256
"""So many buckets are kept without a look at what is in them."""


class Hold:
    """A request's slots, or its place in line for them.

    ``buckets``: where slots are taken, in the order of ``charges``. ``lines``: where it waits. ``settled``: it does not
    wait any more.
    """

    __slots__ = ("buckets", "charges", "lines", "number", "settled")

    def __init__(self, number: int, charges: Sequence[Charge]) -> None:
        self.number = number
        self.charges = charges
        self.buckets: Sequence[Bucket[Self]] = ()
        self.lines: dict[Bucket[Self], Charge] = {}
        self.settled = False


H = TypeVar("H", bound=Hold)


class Bucket(Generic[H]):
    """What is counted under one name.

    ``used``: slots that are not free. ``flying``: those in flight, by number of the hold. ``log``: when others become
    free, and how many, in order. ``line``: a heap of those who wait for room; ``wanted``: what they cost. ``timer``:
    when the first of them is looked at.
    """

    __slots__ = ("flying", "line", "log", "timer", "used", "wanted")

    def __init__(self) -> None:
        self.used = 0
        self.flying: dict[int, Charge] = {}
        self.log: deque[tuple[float, int]] = deque()
        self.line: list[tuple[int, H]] = []
        self.wanted = 0
        self.timer = math.inf

    def expire(self, now: float) -> None:
        """Free the slots whose window is over."""
        log = self.log
        while log and log[0][0] <= now:
            self.used -= log.popleft()[1]

    def recount(self) -> None:
        """Put right what an interrupt may have left."""
        self.used = sum(charge.cost for charge in self.flying.values()) + sum(cost for _, cost in self.log)

    def note(self, expiry: float, cost: int) -> None:
        """Write down when slots become free."""
        log = self.log
        place = len(log)
        while place and log[place - 1][0] > expiry:  # rare: an earlier one is late, or has a longer window
            place -= 1
        if place == len(log):
            log.append((expiry, cost))
        else:
            log.insert(place, (expiry, cost))

    def frees(self, slots: int) -> float | None:
        """When so many slots more will be free, as far as that is known."""
        for expiry, cost in self.log:
            slots -= cost
            if slots <= 0:
                return expiry
        return None

    def first(self) -> H | None:
        """Who is first in line."""
        line = self.line
        while line and line[0][1].settled:
            heapq.heappop(line)
        return line[0][1] if line else None

    def idle(self, now: float) -> bool:
        """Whether it can be forgotten."""
        return not self.flying and not self.line and (not self.log or self.log[-1][0] <= now)


class Ledger(Generic[H]):
    """All buckets of a store. ``now`` is always in seconds of one clock that never goes back.

    ``margin``: seconds for which a slot stays taken beyond its window, because no two clocks tick alike. ``wall``:
    seconds since 1970, for windows that are aligned to the calendar.
    """

    __slots__ = ("_buckets", "_margin", "_numbers", "_tidy_at", "_timers", "_waiting", "_wall")

    def __init__(self, margin: float, wall: Callable[[], float]) -> None:
        self._margin = margin
        self._wall = wall
        self._buckets: dict[str, Bucket[H]] = {}
        self._numbers = counter()
        self._waiting: dict[int, H] = {}
        self._timers: list[tuple[float, int, Bucket[H]]] = []
        self._tidy_at = _TIDY

    def __len__(self) -> int:
        return len(self._buckets)

    @property
    def waiting(self) -> int:
        """How many stand in line."""
        return len(self._waiting)

    def number(self) -> int:
        """A number for a hold: the lower ones come first."""
        return next(self._numbers)

    def take(self, hold: H, now: float) -> bool:
        """Take all slots if they are free and nobody stands in line for one; else nothing."""
        buckets = self._buckets
        found: list[Bucket[H]] = []
        for charge in hold.charges:
            bucket = buckets.get(charge.bucket)
            if bucket is None:
                bucket = buckets[charge.bucket] = Bucket()
            elif bucket.log:
                bucket.expire(now)
            if bucket.line or bucket.used + charge.cost > charge.count or bucket in found:
                return False
            found.append(bucket)
        self._hold(hold, found)
        if len(buckets) > self._tidy_at:
            self.tidy(now)
        return True

    def line_up(self, hold: H, now: float) -> bool:
        """Take all slots, or stand in line for them; whether they are taken. Each bucket comes once in the charges."""
        self._waiting[hold.number] = hold
        return self._try(hold, now)

    def wait_of(self, charges: Sequence[Charge], now: float, *, behind: bool = True) -> tuple[float, Charge]:
        """How many seconds it takes at the least until these fit, by what is known now, and the charge that says so.

        ``behind``: whether all who stand in line come first.
        """
        moment, _, charge = max(
            (self._earliest(charge, now, behind=behind), -place, charge) for place, charge in enumerate(charges)
        )
        return moment - now, charge

    def done(self, hold: H, now: float, late: float = 0.0) -> None:
        """The request arrived at some moment up to ``late`` seconds from now."""
        number = hold.number
        for bucket in hold.buckets:
            charge = bucket.flying.get(number)
            if charge is not None:
                bucket.used += charge.cost  # for a moment it counts twice: never too low
                bucket.note(self._expiry(charge, now, late), charge.cost)
                del bucket.flying[number]
                bucket.used -= charge.cost
                if bucket.line:
                    self._arm(bucket)
        hold.buckets = ()

    def refused(self, hold: H, now: float) -> None:
        """The exchange says that the limit was reached."""
        buckets = hold.buckets
        self.done(hold, now)
        for bucket, charge in zip(buckets, hold.charges, strict=False):
            bucket.used += charge.count
            bucket.note(now + min(charge.window, LONGEST_REFUSAL) + self._margin, charge.count)
            self._arm(bucket)

    def unused(self, hold: H, now: float) -> list[H]:
        """Nothing was sent. Returns those in line who got slots for that."""
        buckets = hold.buckets
        for bucket in buckets:
            charge = bucket.flying.pop(hold.number, None)
            if charge is not None:
                bucket.used -= charge.cost
        hold.buckets = ()
        return self._serve(buckets, now)

    def leave(self, hold: H, now: float) -> list[H]:
        """Leave the line. Returns those who got slots for that."""
        return self._serve(self._settle(hold), now)

    def advance(self, now: float) -> list[H]:
        """Look at the lines of buckets in which slots became free. Returns those who got them."""
        timers = self._timers
        due: list[Bucket[H]] = []
        while timers and timers[0][0] <= now:
            moment, _, bucket = heapq.heappop(timers)
            if moment == bucket.timer:
                bucket.timer = math.inf
                due.append(bucket)
        return self._serve(due, now)

    def next_time(self) -> float:
        """When `advance` has something to do."""
        timers = self._timers
        while timers and timers[0][0] != timers[0][2].timer:
            heapq.heappop(timers)
        return timers[0][0] if timers else math.inf

    def tidy(self, now: float) -> None:
        """Forget the buckets in which nothing is left."""
        for name in [name for name, bucket in self._buckets.items() if bucket.idle(now)]:
            del self._buckets[name]
        self._tidy_at = max(_TIDY, 2 * len(self._buckets))

    def orphan(self, now: float) -> None:
        """Nobody stands in line any more, and of what is in flight nobody will hear: it may be arriving now."""
        self._waiting.clear()
        self._timers.clear()
        for bucket in self._buckets.values():
            bucket.line.clear()
            bucket.wanted = 0
            bucket.timer = math.inf
            for charge in bucket.flying.values():
                bucket.note(self._expiry(charge, now), charge.cost)
            bucket.flying.clear()
            bucket.recount()

    def _hold(self, hold: H, buckets: Sequence[Bucket[H]]) -> None:
        number = hold.number
        hold.buckets = buckets  # first: whatever comes in between, `done` finds what was taken
        for bucket, charge in zip(buckets, hold.charges, strict=True):
            bucket.used += charge.cost
            bucket.flying[number] = charge

    def _try(self, hold: H, now: float) -> bool:
        found: list[Bucket[H]] = []
        lacks = False
        for charge in hold.charges:
            bucket = self._buckets.get(charge.bucket)
            if bucket is None:
                bucket = self._buckets[charge.bucket] = Bucket()
            bucket.expire(now)
            first = bucket.first()
            if (first is not None and first.number < hold.number) or bucket.used + charge.cost > charge.count:
                lacks = True
                if bucket not in hold.lines:
                    hold.lines[bucket] = charge
                    bucket.wanted += charge.cost
                    heapq.heappush(bucket.line, (hold.number, hold))
                if bucket.line[0][1] is hold:
                    self._arm(bucket)
            found.append(bucket)
        if lacks:
            return False
        self._hold(hold, found)
        self._settle(hold)
        return True

    def _settle(self, hold: H) -> list[Bucket[H]]:
        hold.settled = True
        self._waiting.pop(hold.number, None)
        lines, hold.lines = hold.lines, {}
        for bucket, charge in lines.items():
            bucket.wanted -= charge.cost
        return list(lines)

    def _serve(self, buckets: Iterable[Bucket[H]], now: float) -> list[H]:
        served: list[H] = []
        todo = list(buckets)
        while todo:
            bucket = todo.pop()
            while (first := bucket.first()) is not None:
                lines = list(first.lines)
                if not self._try(first, now):
                    break
                served.append(first)
                todo.extend(line for line in lines if line is not bucket)
            self._arm(bucket)
        return served

    def _arm(self, bucket: Bucket[H]) -> None:
        """Have the first in line looked at when there is room for it. What is in flight is looked at once it landed."""
        first = bucket.first()
        charge = first.lines.get(bucket) if first is not None else None
        if charge is None:
            return
        lack = bucket.used + charge.cost - charge.count
        if lack <= 0:
            return  # it waits for room in another bucket
        moment = bucket.frees(lack)
        if moment is None:
            bucket.recount()
            if bucket.used + charge.cost > charge.count:
                return
            moment = -math.inf
        if moment < bucket.timer:
            bucket.timer = moment
            heapq.heappush(self._timers, (moment, self.number(), bucket))

    def _earliest(self, charge: Charge, now: float, *, behind: bool) -> float:
        bucket = self._buckets.get(charge.bucket)
        if bucket is None:
            return now
        bucket.expire(now)
        if not bucket.line:
            bucket.recount()
        # The slot it gets is the n-th from now on; after each round of all slots the first one comes again.
        rounds, place = divmod((bucket.wanted if behind else 0) + charge.cost - 1, charge.count)
        lack = place + 1 - charge.count + bucket.used
        moment = now if lack <= 0 else bucket.frees(lack)
        if bucket.flying or moment is None:
            landing = self._expiry(charge, now)  # of what is in flight, if it lands right now
            moment = landing if moment is None else min(moment, landing)
        return moment + rounds * (charge.window + self._margin)

    def _expiry(self, charge: Charge, now: float, late: float = 0.0) -> float:
        if not charge.aligned:
            return now + late + charge.window + self._margin
        # It counts in the period that the exchange's clock shows at the latest; the next begins when ours says so, too.
        into = (self._wall() + late + SKEW) % charge.window
        return now + late + charge.window - into + 2 * SKEW + self._margin
