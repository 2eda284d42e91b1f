"""What the server asks of the module that knows an exchange.

Such a module lives beside this one under the exchange's name and has a class ``Rules``, called as ``Rules(api,
clock=clock)``. It knows how requests are signed and what refusals look like; it knows nothing of routes or shapes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Protocol, TypeAlias

import msgspec

from .data import Api, EndpointData
from .wire import Reply, Request

Clock: TypeAlias = Callable[[], float]
"""Seconds since 1970, as ``time.time`` gives them."""

ProblemKind: TypeAlias = Literal[
    "too_large",  # more bytes than the server takes
    "unknown_path",
    "wrong_method",
    "content_type",  # there is a body and it does not claim to be JSON
    "not_json",  # the body is no JSON, or neither the object nor the list that is asked for
    "empty_body",
    "query",  # a query parameter that can't be read or comes twice
    "missing",  # a required field is absent
    "missing_one_of",  # none of several fields is there, at least one must be
    "exclusive",  # several fields are there, at most one may be
    "incomplete",  # some of several fields are there, all or none must be
    "type",  # another JSON type than documented
    "value",  # not one of the documented values, or not the text of a number
    "length",  # more characters than documented
    "range",  # less than the minimum or more than the maximum
    "too_few",  # fewer items than documented
    "too_many",  # more items than documented
]


class Problem(msgspec.Struct, frozen=True):
    """One thing that is wrong with a request.

    ``fields`` are the wire names it is about (without their place, possibly none), ``limit`` is the documented bound
    that was passed, ``why`` says it for people: it goes to the log, never on the wire.
    """

    kind: ProblemKind
    why: str
    fields: tuple[str, ...] = ()
    limit: int | None = None


class Refusal(msgspec.Struct, frozen=True):
    """An answer that says no, and the reason for the log."""

    reply: Reply
    why: str


class ExchangeRules(Protocol):
    """One exchange's side of the mock. No method raises for what a request holds."""

    @property
    def secret_headers(self) -> frozenset[str]:
        """Lower-case names of headers whose values must not be kept."""
        ...

    @property
    def secret_parameters(self) -> frozenset[str]:
        """Wire names of query parameters and body fields, at any depth, whose values must not be kept."""
        ...

    @property
    def binary_type(self) -> str:
        """The content type of answers that are not JSON."""
        ...

    def authenticate(self, request: Request, endpoint: EndpointData) -> Refusal | None:
        """Check who asks and whether they may: None where they may, or where nobody needs to."""
        ...

    def refuse(self, problem: Problem, endpoint: EndpointData | None) -> Refusal:
        """The answer for a problem; ``endpoint`` is None where no route was found or the method is wrong."""
        ...

    def unwrap(self, body: Any) -> Any:
        """The data of a decoded answer if it is a success, else ``msgspec.UNSET``."""
        ...

    def wrap(self, data: Any, like: Mapping[str, Any] | None, extra: Mapping[str, Any]) -> Any:
        """A success with this data: ``like`` with its data replaced, or a fresh one with ``extra`` beside the data."""
        ...


class RulesFactory(Protocol):
    """What an exchange's module calls ``Rules``."""

    def __call__(self, api: Api, *, clock: Clock) -> ExchangeRules:
        """Make the rules of one mock."""
        ...
