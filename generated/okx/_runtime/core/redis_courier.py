"""The thread that talks with Redis for all threads and tasks of a process."""

from __future__ import annotations

import heapq
import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable
from itertools import count as counter
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple

from .errors import NotSent
from .limit_waiting import too_long
from .limiter import Permit
from .redis_scripts import GRANTED, IN_LINE, LEASE, SCRIPTS, Request, Word

if TYPE_CHECKING:
    from .limiter import Charge

_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())

_PAUSES = (0.002, 0.005, 0.01, 0.02, 0.05)
"""Seconds between two questions of one in line, at the least: more while asking again and again is of no use."""
_RETRY_SHORTEST, _RETRY_LONGEST = 0.05, 1.0
"""Seconds before Redis is tried again, more with every time."""
_LINGER = 5.0
"""Seconds for which the thread stays when there is nothing to do."""
_BACKLOG = 10_000
"""So many permits are remembered whose end Redis could not be told; of others the lease runs out."""


class Ticket:
    """A request on its way to a permit. ``outcome`` and ``void`` change under the courier's lock alone."""

    __slots__ = ("arrival", "deadline", "error", "outcome", "patience", "request", "tries", "void", "wait", "wake")

    def __init__(self, request: Request, patience: float, wake: Callable[[], object]) -> None:
        self.request = request
        self.patience = patience
        self.deadline = time.monotonic() + patience
        self.wake = wake
        self.outcome: RedisPermit | NotSent | None = None
        self.void = False
        self.arrival = "0"
        self.tries = 0
        self.wait: tuple[float, Charge] | None = None
        self.error: str = ""


class RedisPermit(Permit):
    """Slots in a `RedisStore`. Redis is told by another thread, so nobody waits for that."""

    __slots__ = ("_courier", "_request")

    def __init__(self, courier: Courier, request: Request) -> None:
        self._courier = courier
        self._request: Request | None = request

    def done(self, *, late: float = 0.0) -> None:
        """See `Permit.done`."""
        self._tell("done", late)

    def refused(self) -> None:
        """See `Permit.refused`."""
        self._tell("refused")

    def unused(self) -> None:
        """See `Permit.unused`."""
        self._tell("unused")

    def _tell(self, word: Word, late: float = 0.0) -> None:
        request, self._request = self._request, None
        if request is not None:
            self._courier.tell(word, request, late)

    def __del__(self) -> None:
        if self._request is not None:
            self._courier.tell("done", self._request)


class _Message(NamedTuple):
    word: Word
    request: Request
    late: float = 0.0
    ticket: Ticket | None = None

    def call(self) -> tuple[str | int, ...]:
        ticket = self.ticket
        if ticket is None:
            return self.request.tell(self.word, self.late)
        return self.request.ask(max(ticket.deadline - time.monotonic(), 0.0), ticket.arrival)


class Library(NamedTuple):
    """What of redis-py is needed: how to make a client, what it raises, and the error for an unknown script."""

    connect: Callable[[], Any]
    failures: tuple[type[Exception], ...]
    no_script: type[Exception]


class Courier:
    """Brings questions to Redis and answers back, many at once, in one thread that is there while it is needed.

    ``where`` is how messages call the server; ``lock`` is the store's, which nobody holds when the process forks.
    """

    def __init__(self, library: Library, where: str, lock: threading.Lock) -> None:
        self._library = library
        self._where = where
        self._lock = lock
        self._pid = os.getpid()
        self._thread: threading.Thread | None = None
        self._inbox: SimpleQueue[_Message | None] = SimpleQueue()
        self._client: Any = None
        self._agenda: list[tuple[float, int, Ticket]] = []
        self._numbers = counter()
        self._flying: dict[str, tuple[float, Request]] = {}
        self._backlog: deque[_Message] = deque(maxlen=_BACKLOG)
        self._retry_in = 0.0
        self._closed = False

    def ask(self, ticket: Ticket) -> None:
        """Have a ticket decided upon.

        Raises:
            NotSent: the courier is stopped, or cannot start.
        """
        with self._lock:
            if self._closed:
                raise NotSent("", "the store of rate limits is closed")
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._run, name="rate limits in Redis", daemon=True)
                try:
                    self._thread.start()
                except RuntimeError as error:
                    self._thread = None
                    raise NotSent("", f"Redis cannot be asked for rate limits: {error}") from error
            self._inbox.put(_Message("ask", ticket.request, ticket=ticket))

    def tell(self, word: Word, request: Request, late: float = 0.0) -> None:
        """Have Redis know what became of a request. May be called at any moment, from finalizers, too.

        The thread is there: it stays while a request is in flight or in line. In a forked child it is not, and nobody
        reads this: what is in flight is the parent's.
        """
        self._inbox.put(_Message(word, request, late))

    def result(self, ticket: Ticket) -> RedisPermit | NotSent | None:
        """What was decided; the ticket is void from now on."""
        with self._lock:
            outcome, ticket.outcome = ticket.outcome, None
            void, ticket.void = ticket.void, True
        if outcome is None and not void:
            self.tell("unused", ticket.request)
        return outcome

    def stop(self, seconds: float) -> None:
        """Bring what is to be told, and end; those in line are sent away. Waits for that, but not for ever."""
        if self._pid != os.getpid():
            return
        self._closed = True
        self._inbox.put(None)
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(seconds)

    def _run(self) -> None:
        try:
            while self._turn():
                pass
        finally:
            self._end()

    def _turn(self) -> bool:
        """Wait until there is something to say, and say it; whether there is more to come."""
        batch, stop = self._gather()
        now = time.monotonic()
        while self._agenda and self._agenda[0][0] <= now:
            ticket = heapq.heappop(self._agenda)[2]
            batch.append(_Message("ask", ticket.request, ticket=ticket))
        for message in batch:
            self._flying.pop(message.request.ticket, None)
        batch += self._renewals(now)
        if batch:
            self._deliver([message for message in batch if message.ticket is None or not message.ticket.void])
        elif not stop:
            return self._stays()
        return not stop

    def _gather(self) -> tuple[list[_Message], bool]:
        batch = list(self._backlog)
        self._backlog.clear()
        try:
            message = self._inbox.get(timeout=self._pause(waits=bool(batch)))
            while message is not None:
                batch.append(message)
                message = self._inbox.get_nowait()
        except Empty:
            return batch, False
        return batch, True

    def _pause(self, *, waits: bool) -> float:
        now = time.monotonic()
        pause = self._retry_in if waits else _LINGER
        if self._agenda:
            pause = min(pause, self._agenda[0][0] - now)
        for renewal, _ in self._flying.values():
            pause = min(pause, renewal - now)
            break  # they are in order
        return max(pause, 0.0)

    def _renewals(self, now: float) -> list[_Message]:
        due: list[_Message] = []
        for moment, request in self._flying.values():
            if moment > now:
                break
            due.append(_Message("renew", request))
        for message in due:
            self._flies(message.request, now)
        return due

    def _flies(self, request: Request, now: float) -> None:
        self._flying.pop(request.ticket, None)  # the order of the dict is that of the renewals
        self._flying[request.ticket] = (now + LEASE / 3, request)

    def _stays(self) -> bool:
        with self._lock:
            if self._agenda or self._flying or not self._inbox.empty():
                return True
            self._thread = None
            return False

    def _end(self) -> None:
        with self._lock:
            if self._thread is not threading.current_thread():
                return
            self._thread = None
            left = [ticket for _, _, ticket in self._agenda]
            self._agenda.clear()
            while not self._inbox.empty():
                message = self._inbox.get()
                if message is not None and message.ticket is not None:
                    left.append(message.ticket)
        for ticket in left:
            self._settle(ticket, NotSent("", "the store of rate limits is closed"))
        if self._client is not None:
            self._client.close()
            self._client = None

    def _deliver(self, batch: list[_Message]) -> None:
        if not batch:
            return
        try:
            replies = self._talk([message.call() for message in batch])
        except self._library.failures as error:
            self._retry_in = min(max(2 * self._retry_in, _RETRY_SHORTEST), _RETRY_LONGEST)
            for message in batch:
                self._undelivered(message, error)
            return
        self._retry_in = 0.0
        for message, reply in zip(batch, replies, strict=True):
            if message.ticket is not None:
                self._answer(message.ticket, reply)
            elif isinstance(reply, Exception):
                _log.warning("Redis at %s does not take the end of a request: %s", self._where, reply)

    def _talk(self, calls: list[tuple[str | int, ...]]) -> list[Any]:
        if self._client is None:
            self._client = self._library.connect()
        replies = self._send(calls)
        unknown = [place for place, reply in enumerate(replies) if isinstance(reply, self._library.no_script)]
        if unknown:
            for text in SCRIPTS.values():
                self._client.script_load(text)
            for place, reply in zip(unknown, self._send([calls[place] for place in unknown]), strict=True):
                replies[place] = reply
        return replies

    def _send(self, calls: list[tuple[str | int, ...]]) -> list[Any]:
        pipeline = self._client.pipeline(transaction=False)
        for call in calls:
            pipeline.evalsha(*call)
        replies: list[Any] = pipeline.execute(raise_on_error=False)
        return replies

    def _undelivered(self, message: _Message, error: Exception) -> None:
        ticket = message.ticket
        if ticket is None:
            if message.word != "renew":
                self._backlog.append(message)
            return
        ticket.error = f"{type(error).__name__}: {error}"
        again = time.monotonic() + self._retry_in
        if again < ticket.deadline:
            heapq.heappush(self._agenda, (again, next(self._numbers), ticket))
        else:
            self._settle(ticket, self.unreachable(ticket))

    def _answer(self, ticket: Ticket, reply: Any) -> None:
        if isinstance(reply, Exception):
            ticket.error = f"{type(reply).__name__}: {reply}"
            self._settle(ticket, self.unreachable(ticket))
            return
        ticket.error = ""
        state, place, wait, ticket.arrival = int(reply[0]), int(reply[1]), int(reply[2]) / 1_000_000, reply[3]
        if state == GRANTED:
            self._flies(ticket.request, time.monotonic())
            self._settle(ticket, RedisPermit(self, ticket.request))
            return
        charge = ticket.request.charges[place - 1]
        ticket.wait = wait, charge
        if state == IN_LINE:
            # Now and then somebody before it is late; there is no use in asking all the time.
            least = _PAUSES[min(ticket.tries, len(_PAUSES) - 1)]
            ticket.tries = ticket.tries + 1 if wait < least else 0
            heapq.heappush(self._agenda, (time.monotonic() + max(wait, least), next(self._numbers), ticket))
        else:
            self._settle(ticket, too_long(wait, ticket.patience, charge))

    def unreachable(self, ticket: Ticket) -> NotSent:
        """The error for a ticket that Redis did not decide upon."""
        why = ticket.error or "no answer in time"
        return NotSent(
            "",
            f"the rate limits are kept in Redis at {self._where}, which cannot be asked: {why}",
            hint="nothing is sent without; see that it runs and can be reached",
        )

    def _settle(self, ticket: Ticket, outcome: RedisPermit | NotSent) -> None:
        with self._lock:
            wanted = not ticket.void
            if wanted:
                ticket.outcome = outcome
        if wanted:
            try:
                ticket.wake()
            except RuntimeError:  # its event loop is closed
                self.result(ticket)
            else:
                return
        if isinstance(outcome, RedisPermit):
            outcome.unused()
