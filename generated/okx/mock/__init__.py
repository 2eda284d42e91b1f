"""A server that behaves like the exchange, as far as its docs say how: for tests, without keys and without money.

    mock = Mock(load())
    status, headers, body = mock.handle("GET", "/path?with=query")     # in process
    with mock.running() as url: ...                                    # over HTTP, from a thread
    serve(mock)                                                        # over HTTP, until interrupted

    Mock(load(), limits=True)                                          # the documented rate limits hold
    Mock(load(), accounts="accounts.yaml")                             # who may come in, from where, for what
    mock.fault("trade.place_order", "timeout_after")                   # the order exists, its answer never comes
    mock.chaos(7, {"reset_before": 0.01, "reset_after": 0.01})         # by chance, the same again with the same seed
    mock.orders()                                                      # all that was accepted

It reads nothing but its own JSON and shares no code with the client.
"""

from __future__ import annotations

from .calls import REMOVED, Call, CallsDroppedError, Counts
from .data import DATA, MockData, exchange_name, load
from .faults import ConnectionCutError, Fault, FaultKind, NoAnswerError
from .marked import BadFileError, FileProblem
from .options import made
from .replaying import Replayed, Signer
from .rules import ExchangeRules, Problem, Refusal, RichRules
from .server import Mock
from .serving import serve
from .state import Written
from .wire import Reply, Request

__all__ = [
    "DATA",
    "REMOVED",
    "BadFileError",
    "Call",
    "CallsDroppedError",
    "ConnectionCutError",
    "Counts",
    "ExchangeRules",
    "Fault",
    "FaultKind",
    "FileProblem",
    "Mock",
    "MockData",
    "NoAnswerError",
    "Problem",
    "Refusal",
    "Replayed",
    "Reply",
    "Request",
    "RichRules",
    "Signer",
    "Written",
    "exchange_name",
    "load",
    "made",
    "serve",
]
