"""The counts of all processes and machines that name the same Redis.

What holds for `limit_ledger` holds here: a slot is in flight until its answer came and free a window after that, all
buckets of a request are taken or none, lines are in the order of arrival. The only clock is the server's, so it matters
neither what the machines' clocks show nor how long the way to Redis is. A process renews the leases of what it has in
flight; if it dies, they run out.
"""

from __future__ import annotations

import os
import weakref
from importlib import import_module
from itertools import count as counter
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .limit_waiting import WaitingStore, too_long
from .limiter import checked
from .redis_courier import Courier, Library, RedisPermit, Ticket
from .redis_scripts import Request

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .limiter import Charge

MARGIN = 0.05
"""Seconds for which a slot stays taken beyond its window: the server's clock may be slewed meanwhile."""
_SCHEMES = ("redis", "rediss", "unix")


class RedisStore(WaitingStore[Ticket]):
    """Keeps counts in a Redis server (5 or newer), for all processes and machines that use it.

    One daemon thread does all the talking, so that no event loop ever waits for the network. Keys hold the names of
    buckets, so no API key. The server is trusted to remember: one that restarts empty or evicts keys has forgotten the
    last window.

    ``url``: ``redis://``, ``rediss://`` or ``unix://``, with a password if need be. ``margin``: seconds for which a
    slot stays taken beyond its window. ``timeout``: seconds in which the server has to accept a connection, and to
    answer. Whoever is to wait in line for less than that still waits as long for an answer.

    Raises:
        ValueError: the URL is none of Redis.
        ImportError: redis-py is not installed.
    """

    def __init__(self, url: str, *, margin: float = MARGIN, timeout: float = 1.0) -> None:
        parts = urlsplit(url)
        if parts.scheme not in _SCHEMES:
            raise ValueError("limit_store: takes a URL that begins with redis://, rediss:// or unix://")
        self._library = _library(url, timeout)
        super().__init__()
        self._where = parts.path if parts.scheme == "unix" else f"{parts.hostname}:{parts.port or 6379}"
        self._margin = margin
        self._timeout = timeout
        self._finalizer: weakref.finalize[..., Any] | None = None
        self._restart()

    def _restart(self) -> None:
        if self._finalizer is not None:
            self._finalizer.detach()
        self._courier = Courier(self._library, self._where, self._lock)
        self._finalizer = weakref.finalize(self, self._courier.stop, 2 * self._timeout)
        self._name = os.urandom(8).hex()
        self._numbers = counter()

    def __repr__(self) -> str:
        return f"<RedisStore {self._where}>"

    def close(self) -> None:
        """Tell Redis what is left to tell and close the connection; requests are not admitted any more."""
        self._courier.stop(2 * self._timeout)

    def _at_once(self, charges: Sequence[Charge]) -> None:  # noqa: ARG002 - Redis has to be asked about any
        return None

    def _ticket(self, charges: Sequence[Charge], patience: float, wake: Callable[[], object]) -> Ticket:
        request = Request.of(f"{self._name}-{next(self._numbers)}", checked(charges), self._margin)
        return Ticket(request, patience, wake)

    def _enter(self, ticket: Ticket) -> float:
        self._courier.ask(ticket)
        return max(ticket.patience, self._timeout)

    def _result(self, ticket: Ticket) -> RedisPermit:
        outcome = self._courier.result(ticket)
        if isinstance(outcome, RedisPermit):
            return outcome
        if outcome is not None:
            raise outcome
        if ticket.wait is None or ticket.error:
            raise self._courier.unreachable(ticket)
        wait, charge = ticket.wait
        raise too_long(wait, ticket.patience, charge)

    def _abandon(self, ticket: Ticket) -> None:
        outcome = self._courier.result(ticket)
        if isinstance(outcome, RedisPermit):
            outcome.unused()


def _library(url: str, timeout: float) -> Library:
    try:
        redis = import_module("redis")
        retry, backoff = import_module("redis.retry"), import_module("redis.backoff")
    except ModuleNotFoundError as error:
        raise ImportError(
            f"rate limits in Redis need redis-py: pip install redis ({error.msg})", name="redis"
        ) from error

    def connect() -> Any:
        # Trying again is up to us: we know how long somebody waits for it.
        never = retry.Retry(backoff.NoBackoff(), 0)
        return redis.Redis.from_url(
            url, socket_timeout=timeout, socket_connect_timeout=timeout, retry=never, decode_responses=True
        )

    return Library(connect, (redis.RedisError, OSError), redis.exceptions.NoScriptError)
