"""Asks a mock again what one was asked before, and tells what it says otherwise: an upgrade rehearsed.

The log has no signatures, so what was signed is signed anew, as the same user. What was turned away at the door (path,
method, size, who asks, limits) is not asked again. The clock stands where it stood for each call.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol, runtime_checkable
from urllib.parse import quote, urlencode

from .calls import REMOVED, Call
from .clocks import MovableClock
from .wire import Request, request

Ask = Callable[[Request], Call]
"""Has a request answered, and gives what the log says of it."""


@runtime_checkable
class Signer(Protocol):
    """Rules that can do for a request what a client does."""

    def signed(self, request: Request, user: str) -> Request:
        """The request as that user would send it now, or as anybody where there is no such user (any more)."""
        ...


class Replayed(NamedTuple):
    """A call then and now."""

    then: Call
    now: Call

    @property
    def differs(self) -> bool:
        """Whether one was refused and the other not, or for another reason; what a fault did then does not count."""
        if self.then.fault:
            return self.now.why != ""
        return (self.then.status, _code(self.then)) != (self.now.status, _code(self.now))


def replay(calls: Iterable[Call], ask: Ask, clock: MovableClock, signer: Signer | None) -> list[Replayed]:
    """Ask one after the other.

    Raises:
        ValueError: something was signed and there is nobody to sign it again.
    """
    done: list[Replayed] = []
    kept = clock.state
    try:
        for call in calls:
            if call.let_in:
                clock.freeze(call.at)
                done.append(Replayed(call, ask(_again(call, signer))))
    finally:
        clock.state = kept
    return done


def _again(call: Call, signer: Signer | None) -> Request:
    headers = {name: value for name, value in call.headers.items() if value != REMOVED}
    query = f"?{urlencode(call.query, quote_via=quote)}" if call.query else ""
    body = b"" if call.body is None else json.dumps(call.body, ensure_ascii=False, separators=(",", ":")).encode()
    made = request(call.method, call.path.encode("latin-1") + query.encode(), headers, body)
    if len(headers) == len(call.headers):
        return made
    if signer is None:
        raise ValueError("what was signed can't be signed again: the rules of this exchange do not know how")
    return signer.signed(made, call.user)


def _code(call: Call) -> str:
    return call.why.partition(":")[0]
