"""A server that behaves like the exchange, as far as its docs say how: for tests, without keys and without money.

    mock = Mock(load())
    status, headers, body = mock.handle("GET", "/path?with=query")     # in process
    with mock.running() as url: ...                                    # over HTTP, from a thread
    serve(mock)                                                        # over HTTP, until interrupted

It reads nothing but its own JSON and shares no code with the client.
"""

from __future__ import annotations

from .calls import REMOVED, Call, CallsDroppedError
from .data import DATA, MockData, exchange_name, load
from .rules import ExchangeRules, Problem, Refusal
from .server import Mock
from .serving import serve
from .wire import Reply, Request

__all__ = [
    "DATA",
    "REMOVED",
    "Call",
    "CallsDroppedError",
    "ExchangeRules",
    "Mock",
    "MockData",
    "Problem",
    "Refusal",
    "Reply",
    "Request",
    "exchange_name",
    "load",
    "serve",
]
