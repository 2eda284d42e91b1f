"""The counts of one process, shared by its threads, tasks and event loops."""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from typing import TYPE_CHECKING

from .limit_ledger import Hold, Ledger
from .limit_waiting import WaitingStore, too_long
from .limiter import Permit, checked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .limiter import Charge

MARGIN = 0.02
"""Seconds for which a slot stays taken beyond its window."""
_LOOK = 1.0
"""While somebody waits, the timekeeper looks around so often, in seconds; with nobody waiting it goes after as long."""


class LocalStore(WaitingStore["LocalPermit"]):
    """Keeps counts in memory. Clients that share it share its buckets; other processes know nothing of them.

    While somebody waits, a daemon thread sees to it that those in line go when their time has come, whichever threads
    and event loops they wait in, and whatever those are busy with.

    ``margin``: seconds for which a slot stays taken beyond its window, since the machines of an exchange do not agree
    on the time to the millisecond. ``clock``: seconds, never going back; ``wall``: seconds since 1970.
    """

    def __init__(
        self,
        *,
        margin: float = MARGIN,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._clock = clock
        self._ledger: Ledger[LocalPermit] = Ledger(margin, wall)
        self._lost: deque[LocalPermit] = deque()
        self._start()

    def _start(self) -> None:
        self._changed = threading.Condition(self._lock)
        self._keeper: threading.Thread | None = None
        self._wakes_at = math.inf

    def __len__(self) -> int:
        """How many buckets are in memory."""
        return len(self._ledger)

    def close(self) -> None:
        """Nothing to let go of."""

    def _at_once(self, charges: Sequence[Charge]) -> LocalPermit | None:
        ledger = self._ledger
        permit = LocalPermit(self, ledger.number(), charges)
        with self._lock:
            taken = ledger.take(permit, self._clock())
        if self._lost:
            self._find()
        return permit if taken else None

    def _ticket(self, charges: Sequence[Charge], patience: float, wake: Callable[[], object]) -> LocalPermit:
        permit = LocalPermit(self, self._ledger.number(), checked(charges))
        permit.patience = patience
        permit.wake = wake
        return permit

    def _enter(self, ticket: LocalPermit) -> float:
        ledger, patience = self._ledger, ticket.patience
        with self._lock:
            now = self._clock()
            if ledger.take(ticket, now):
                return 0.0
            wait, charge = ledger.wait_of(ticket.charges, now)
            if patience <= 0 or not wait <= patience:
                raise too_long(wait, patience, charge)
            if ledger.line_up(ticket, now):
                return 0.0
            self._keep_time()
            if self._keeper is None:
                raise too_long(wait, patience, charge)
        return patience

    def _result(self, ticket: LocalPermit) -> LocalPermit:
        with self._lock:
            if ticket.buckets:
                return ticket
            wait, charge = self._ledger.wait_of(ticket.charges, self._clock(), behind=False)
        raise too_long(wait, ticket.patience, charge)

    def _abandon(self, ticket: LocalPermit) -> None:
        with self._lock:
            now = self._clock()
            self._wake(self._ledger.leave(ticket, now))
            self._wake(self._ledger.unused(ticket, now))
            self._keep_time()

    def done(self, permit: LocalPermit, late: float) -> None:
        """See `Permit.done`."""
        with self._lock:
            self._ledger.done(permit, self._clock(), late)
            if self._ledger.waiting:
                self._keep_time()
        if self._lost:
            self._find()

    def refused(self, permit: LocalPermit) -> None:
        """See `Permit.refused`."""
        with self._lock:
            self._ledger.refused(permit, self._clock())
            self._keep_time()

    def unused(self, permit: LocalPermit) -> None:
        """See `Permit.unused`."""
        with self._lock:
            self._wake(self._ledger.unused(permit, self._clock()))
            self._keep_time()

    def lose(self, permit: LocalPermit) -> None:
        """A permit was dropped: at any moment, perhaps while this very thread holds the lock."""
        self._lost.append(permit)
        self._find()

    def _find(self) -> None:
        # Who holds the lock meanwhile looks for lost permits after letting go of it, or a little later.
        while self._lost and self._lock.acquire(blocking=False):
            try:
                self._land()
                self._keep_time()
            finally:
                self._lock.release()

    def _land(self) -> None:
        while self._lost:
            self._ledger.done(self._lost.popleft(), self._clock())

    def _wake(self, served: list[LocalPermit]) -> None:
        while served:
            permit = served.pop()
            try:
                permit.wake()
            except RuntimeError:  # its event loop is closed
                served += self._ledger.unused(permit, self._clock())

    def _keep_time(self) -> None:
        if not self._ledger.waiting:
            return
        if self._keeper is None or not self._keeper.is_alive():  # an interrupt may have come before its start
            self._keeper = threading.Thread(target=self._run, name="rate limits", daemon=True)
            try:
                self._keeper.start()
            except RuntimeError:  # no more threads, or the interpreter is about to end
                self._keeper = None
        elif self._ledger.next_time() < self._wakes_at:
            self._changed.notify()

    def _run(self) -> None:
        with self._lock:
            while True:
                self._land()
                self._wake(self._ledger.advance(self._clock()))
                self._wakes_at = self._ledger.next_time() if self._ledger.waiting else math.inf
                told = self._changed.wait(min(max(self._wakes_at - self._clock(), 0.0), _LOOK))
                if not told and not self._ledger.waiting:
                    self._keeper = None
                    return

    def _restart(self) -> None:
        self._start()
        self._lost.clear()
        self._ledger.orphan(self._clock())


class LocalPermit(Hold, Permit):
    """Slots in a `LocalStore`."""

    __slots__ = ("_store", "patience", "wake")

    def __init__(self, store: LocalStore, number: int, charges: Sequence[Charge]) -> None:
        super().__init__(number, charges)
        self._store = store
        self.patience: float
        self.wake: Callable[[], object]

    def done(self, *, late: float = 0.0) -> None:
        """See `Permit.done`."""
        if self.buckets:
            self._store.done(self, late)

    def refused(self) -> None:
        """See `Permit.refused`."""
        if self.buckets:
            self._store.refused(self)

    def unused(self) -> None:
        """See `Permit.unused`."""
        if self.buckets:
            self._store.unused(self)

    def __del__(self) -> None:
        if self.buckets:
            self._store.lose(self)


SHARED = LocalStore()
"""What clients share unless told otherwise."""
