"""One call from its first attempt to its end: what is decided, without the waiting and the sending."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from .answers import Answer
from .errors import ApiError, ClockSkew, NotSent, OutcomeUnknown, RateLimited
from .resolution import Trace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .endpoint import Endpoint, Options
    from .errors import ItemErrors
    from .exchange import Exchange
    from .hooks import Hooks
    from .http import HttpRequest, HttpResponse
    from .limiter import Charge, Permit
    from .retry import Budget, Retry

_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())

A = TypeVar("A", bound=Answer)

_LATE = 1.0
"""Seconds for which a request that was given up may still be on its way."""
MEASURE = -1.0
"""Instead of a pause: the clock has to be measured before the next attempt."""


class Terms(NamedTuple):
    """How long an attempt may take, how long a call, in seconds; and how often it is tried."""

    timeout: float
    deadline: float
    retry: Retry


class Call(Generic[A]):
    """Arguments that are encoded already, and how far their sending has come."""

    __slots__ = (
        "_body",
        "_budget",
        "_corrected",
        "_ends",
        "_exchange",
        "_first_sent",
        "_hooks",
        "_measured",
        "_options",
        "_query",
        "_started",
        "_terms",
        "charges",
        "endpoint",
        "number",
        "sent",
    )

    def __init__(
        self,
        endpoint: Endpoint[A],
        exchange: Exchange,
        query: str,
        body: bytes | None,
        options: Options,
        *,
        terms: Terms,
        budget: Budget,
        charges: Sequence[Charge],
        hooks: Hooks | None,
    ) -> None:
        self.endpoint = endpoint
        self.charges = charges
        self.number = 0
        self._exchange = exchange
        self._query = query
        self._body = body
        self._options = options
        self._terms = terms
        self._ends = time.monotonic() + terms.deadline
        self._budget = budget
        self._hooks = hooks
        self._measured = 0  # how often the clock had been when the request was signed
        self._corrected = False
        self._first_sent = 0
        self._started = 0.0
        self.sent = 0
        """When the attempt's request left, by the monotonic clock in nanoseconds; 0 while it has not."""

    def begin(self) -> None:
        """Another attempt begins."""
        self.number += 1
        self.sent = 0
        self._started = time.perf_counter()
        if self._hooks is not None:
            self._hooks.begin(self.number)

    def patience(self) -> float:
        """Seconds left until the deadline; not below 0."""
        return max(0.0, self._ends - time.monotonic())

    def request(self) -> tuple[HttpRequest, float]:
        """The request, signed at this moment, and the seconds it may take.

        Raises:
            NotSent: the deadline is over, or the request cannot be made.
        """
        left = self._ends - time.monotonic()
        if left <= 0:
            over = f"the deadline of {self._terms.deadline:g} s was over before it could be sent"
            raise NotSent(self.endpoint.name, over)
        self._measured = self._exchange.clock.measured
        request = self._exchange.prepare(self.endpoint, self._query, self._body, self._options)
        if self._hooks is not None:
            self._hooks.sending()
        self.sent = self._exchange.clock.monotonic_ns()
        self._first_sent = self._first_sent or self.sent
        return request, min(self._terms.timeout, left)

    def read(self, response: HttpResponse) -> A:
        """The answer, if it is a success.

        Raises:
            Refused: the exchange did not act.
            OutcomeUnknown: the answer does not tell.
        """
        envelope, item_errors = self._exchange.unwrap(self.endpoint, response)
        answer = self.endpoint.answer.wrap(envelope, response, item_errors)
        if item_errors and not self.endpoint.is_safe:
            self._mark_items(item_errors)
        self._budget.earn()
        if _log.isEnabledFor(logging.DEBUG):
            _log.debug("%s: HTTP %d in %.1f ms", self._shown(), response.status, self._millis())
        if self._hooks is not None:
            self._hooks.answered(response.status, len(response.content))
        return answer

    def failed(self, error: ApiError, permit: Permit | None) -> None:
        """The attempt ended with this error, which learns whose it is."""
        # A transport does not know whose request it carried.
        error.endpoint = self.endpoint.name
        if isinstance(error, OutcomeUnknown) and not self.endpoint.is_safe:
            self._mark(error)
        if permit is not None:
            _settle(permit, error)
        if _log.isEnabledFor(logging.DEBUG):
            _log.debug("%s: %s after %.1f ms", self._shown(), error.verdict, self._millis())
        if self._hooks is not None:
            self._hooks.failed(error)

    def interrupted(self, how: BaseException, permit: Permit | None) -> None:
        """The attempt was cancelled or interrupted, which the caller hears; log and hooks hear what that means."""
        if not self.sent:
            return
        if permit is not None:
            # What a cancelled call has sent may go on behind the scenes until its time is over.
            permit.done(late=self._terms.timeout)
        error = OutcomeUnknown(self.endpoint.name, f"the call was interrupted on its way: {type(how).__name__}")
        if not self.endpoint.is_safe:
            self._mark(error)
            _log.warning("%s: interrupted on its way, the exchange may have acted", self._shown())
        if self._hooks is not None:
            self._hooks.failed(error)

    def pause(self, error: ApiError) -> float | None:
        """Seconds until the next attempt, `MEASURE`, or ``None``: it ends with this error."""
        if self.number >= self._terms.retry.attempts:
            return None
        if isinstance(error, ClockSkew) and not self._corrected and self._exchange.time_endpoint is not None:
            # Turned away at the door: nothing was accepted, be it a write.
            self._corrected = True
            seconds = MEASURE
        elif self._may_repeat(error):
            seconds = self._terms.retry.pause(self.number)
            if seconds >= self.patience():
                return None
        else:
            return None
        if not self._budget.spend():
            return None
        if self._hooks is not None:
            self._hooks.waiting(max(0.0, seconds), error)
        return seconds

    def clock_is_news(self) -> bool:
        """Whether somebody else has measured the clock since the request that was refused for it."""
        return self._exchange.clock.measured > self._measured

    def _may_repeat(self, error: ApiError) -> bool:
        if isinstance(error, OutcomeUnknown):
            return self.endpoint.is_safe
        return error.retry

    def _mark(self, error: OutcomeUnknown) -> None:
        error.trace, error.unresolvable_because = self._trace()
        error.resolvable = not error.unresolvable_because
        self._mark_items(error.item_errors)

    def _mark_items(self, item_errors: ItemErrors) -> None:
        """What it takes to look up single items of which nobody knows what became of them."""
        unknown = [(index, error) for index, error in item_errors.items() if isinstance(error, OutcomeUnknown)]
        if not unknown:
            return
        trace, problem = self._trace()
        for index, error in unknown:
            if index < len(trace.items):
                error.trace = trace.only(index)
            error.unresolvable_because = problem or ("" if error.trace else "the request had fewer items")
            error.resolvable = not error.unresolvable_because

    def _trace(self) -> tuple[Trace, str]:
        """What it takes to look the request up, and why it does not do, or ``""``."""
        items, problem = self._exchange.identify(self.endpoint, self._body)
        clock = self._exchange.clock
        now, elapsed = clock.now_ms(), clock.monotonic_ns()
        trace = Trace(
            endpoint=self.endpoint.name,
            method=self.endpoint.method,
            path=self.endpoint.path,
            items=items,
            first_sent=now - (elapsed - self._first_sent) // 1_000_000,
            last_sent=now - (elapsed - self.sent) // 1_000_000,
            expires=self._exchange.expires(self._options),
            account=self._exchange.account,
        )
        return trace, problem

    def _shown(self) -> str:
        return f"{self.endpoint.method} {self.endpoint.path}"

    def _millis(self) -> float:
        return (time.perf_counter() - self._started) * 1000


def _settle(permit: Permit, error: ApiError) -> None:
    if isinstance(error, RateLimited):
        permit.refused()
    elif isinstance(error, NotSent):
        permit.unused()
    elif isinstance(error, OutcomeUnknown):
        permit.done(late=_LATE)
    else:
        permit.done()
