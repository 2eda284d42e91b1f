"""Waiting for a permit, once for threads and once for asyncio, over whatever a store keeps its counts in."""

from __future__ import annotations

import os
import threading
import weakref
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import LimitReached

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Sequence

    from .limiter import Charge, Permit


T = TypeVar("T")

_FORKING = 1.0
"""Seconds to wait for a lock before a fork. Only a fork in the middle of the store's own work gets none."""


class WaitingStore(ABC, Generic[T]):
    """A store whose tickets are decided upon at once or some time later, by whichever thread.

    Each is told when the process forks, for a child has none of its parent's threads, but its locks as they were.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held_for_fork = False
        _STORES.add(self)

    def admit(self, charges: Sequence[Charge], patience: float) -> Permit:
        """Take a slot in all buckets at once, waiting in line for at most ``patience`` seconds.

        Raises:
            LimitReached: it takes longer; raised at once where that is known in advance.
            InvalidArgument: the request alone exceeds a limit, so that waiting does not help.
            NotSent: the store cannot be reached.
        """
        permit = self._at_once(charges)
        if permit is not None:
            return permit
        gate = threading.Lock()
        gate.acquire()
        ticket = self._ticket(charges, patience, gate.release)
        try:
            seconds = self._enter(ticket)
            if seconds > 0:
                gate.acquire(timeout=min(seconds, threading.TIMEOUT_MAX))
            return self._result(ticket)
        except BaseException:
            self._abandon(ticket)
            raise

    async def admit_async(self, charges: Sequence[Charge], patience: float) -> Permit:
        """The same for asyncio. A task cancelled while it waits leaves the line and holds nothing."""
        permit = self._at_once(charges)
        if permit is not None:
            return permit
        import asyncio

        loop = asyncio.get_running_loop()
        decided: asyncio.Future[None] = loop.create_future()

        def wake() -> None:
            loop.call_soon_threadsafe(_wake, decided)

        ticket = self._ticket(charges, patience, wake)
        try:
            seconds = self._enter(ticket)
            if seconds > 0:
                timer = loop.call_later(min(seconds, threading.TIMEOUT_MAX), _wake, decided)
                try:
                    await decided
                finally:
                    timer.cancel()
            return self._result(ticket)
        except BaseException:
            self._abandon(ticket)
            raise

    @abstractmethod
    def _at_once(self, charges: Sequence[Charge]) -> Permit | None:
        """The permit, if that needs no thought."""

    @abstractmethod
    def _ticket(self, charges: Sequence[Charge], patience: float, wake: Callable[[], object]) -> T:
        """A request on its way to a permit.

        ``wake`` is to be called once, from any thread, when there is a decision; ``RuntimeError`` means that nobody is
        there to hear of it.
        """

    @abstractmethod
    def _enter(self, ticket: T) -> float:
        """Ask for a decision. How many seconds to wait for it; 0 when it is there."""

    @abstractmethod
    def _result(self, ticket: T) -> Permit:
        """The permit, or the error that says why there is none. The ticket is void from now on."""

    @abstractmethod
    def _abandon(self, ticket: T) -> None:
        """Nobody is interested any more: leave the line, hand back what was granted."""

    @abstractmethod
    def _restart(self) -> None:
        """Go on in a forked child: the threads that held permits, waited for them or served them are the parent's."""

    def before_fork(self) -> None:
        """Have nobody in the middle of something."""
        self._held_for_fork = self._lock.acquire(timeout=_FORKING)

    def after_fork_in_parent(self) -> None:
        """Go on."""
        if self._held_for_fork:
            self._lock.release()

    def after_fork_in_child(self) -> None:
        """Go on alone."""
        self._lock = threading.Lock()
        self._restart()


def too_long(wait: float, patience: float, charge: Charge) -> LimitReached:
    """The error that says how long it would take, and why."""
    wait = max(wait, 0.0)
    return LimitReached(
        "",
        f"the limit of {charge.count} in {charge.window:g} s is used up for {wait:.3f} s or more, and {patience:g} s"
        f" is how long to wait at most ({charge.bucket})",
        wait=wait,
    )


def _wake(decided: asyncio.Future[None]) -> None:
    if not decided.done():
        decided.set_result(None)


_STORES: weakref.WeakSet[WaitingStore[Any]] = weakref.WeakSet()


def _before_fork() -> None:
    for store in list(_STORES):
        store.before_fork()


def _after_fork_in_parent() -> None:
    for store in list(_STORES):
        store.after_fork_in_parent()


def _after_fork_in_child() -> None:
    for store in list(_STORES):
        store.after_fork_in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork_in_parent, after_in_child=_after_fork_in_child)
