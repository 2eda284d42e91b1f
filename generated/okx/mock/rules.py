"""What the server asks of the module that knows an exchange.

Such a module lives beside this one under the exchange's name and has a class ``Rules``, called as ``Rules(api,
clock=clock)``, or ``Rules.with_accounts(api, file, clock=clock)`` where accounts can be in a file. It knows how
requests are signed and what refusals look like (``ExchangeRules``). If it also knows what is counted, what writes leave
behind and how a code travels (``RichRules``), its mock can have limits, a memory and failures by code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, Protocol, TypeAlias, runtime_checkable

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
    that was passed, ``why`` says it for people: it goes to the log, never on the wire. ``item`` is the item of the
    request that it lies in, 0 where the request is the only one; None: it is about the request as such.
    """

    kind: ProblemKind
    why: str
    fields: tuple[str, ...] = ()
    limit: int | None = None
    item: int | None = None


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

    def authenticate(self, request: Request, endpoint: EndpointData, address: str) -> Refusal | None:
        """Check who asks, from which address, and whether they may: None where they may, or where nobody needs to."""
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


class Who(msgspec.Struct, frozen=True, gc=False):
    """Whose request it is: names, never keys. All are empty where nobody has to say who they are."""

    user: str = ""
    master: str = ""
    environment: str = ""


class Failure(msgspec.Struct, frozen=True, gc=False):
    """What the exchange says of a request, or of one item of it, that it does not do.

    ``why`` goes to the log instead of the message, where there is more to say.
    """

    code: str
    message: str
    sub_code: str = ""
    why: str = ""


class Budget(msgspec.Struct, frozen=True, gc=False):
    """Something that is counted: at most ``count`` in any ``window`` seconds, and this request would be ``cost`` of it.

    ``key`` names what is counted together. Windows slide; with ``daily`` they begin anew at midnight UTC.
    """

    key: tuple[str, ...]
    count: int
    window: float
    cost: int = 1
    daily: bool = False


class Limiter(Protocol):
    """What one endpoint's requests are counted for. ``arguments`` may be anything: nothing is validated yet."""

    def of_address(self, arguments: Any, address: str, *, signed: bool) -> Sequence[Budget]:
        """What counts before anybody has looked at who asks; ``signed`` says whether the request names a key."""
        ...

    def of_user(self, arguments: Any, who: Who) -> Sequence[Budget]:
        """What counts once it is known who asks."""
        ...

    def of_item(self, item: Mapping[str, Any], who: Who) -> Budget | None:
        """What one item of a valid request counts for by itself, beside all the others; ``over_budget`` refuses it."""
        ...


Search: TypeAlias = Literal["one", "live", "ended", "all"]
"""How a look-up goes through what was written: for a single one by its id, or listing those in a condition."""


Bound: TypeAlias = Literal["older", "newer", "older_id", "newer_id", "since", "until", "limit"]
"""What bounds a list: older or newer than the documented cursor or than an id, milliseconds, how many."""


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """A sort of thing that writes leave behind, and the endpoints that make, change, end and find it.

    Endpoints are given as ``POST /path`` without the common prefix. ``id`` and ``client_id`` are wire names;
    ``within`` are arguments that must fit as well where they are given. ``fresh`` holds values that a new one has
    besides those of its request, ``state`` the names its state goes by at the beginning and when it was canceled.
    """

    name: str
    id: str
    client_id: str
    state: tuple[str, str]
    creates: tuple[str, ...]
    finds: Mapping[str, Search]
    cancels: tuple[str, ...] = ()
    cancels_all: tuple[str, ...] = ()
    amends: tuple[str, ...] = ()
    amended: Mapping[str, str] = {}
    """Argument of an amendment -> the field it changes."""
    plural: Mapping[str, str] = {}
    """Argument that is a list of ids -> the id's name."""
    within: tuple[str, ...] = ()
    fresh: Mapping[str, str] = {}
    renamed: Mapping[str, str] = {}
    """Argument of the request -> the field that has its value afterwards."""
    times: tuple[str, ...]
    """Fields that hold the milliseconds of its beginning; the second one, those of its last change."""
    paging: Mapping[str, Bound]
    """Arguments of lists that say which part of them."""
    state_field: str = "state"
    complete: Callable[[Mapping[str, Any]], Mapping[str, Any]] | None = None
    """Further values, from those of the request."""
    duplicate: Failure | None = None
    """A client id that a live one has already; None: the docs name no code, so it is taken again."""
    unknown: Failure | None = None
    """Asked for singly and not there; None: an empty list."""
    not_canceled: Failure | None = None
    not_amended: Failure | None = None
    amended_twice: Failure | None = None
    """What a whole request gets that changes one thing twice."""


@runtime_checkable
class RichRules(ExchangeRules, Protocol):
    """More of an exchange's side: what is counted, what is remembered, and how failures look."""

    @property
    def kinds(self) -> Sequence[Kind]:
        """What writes leave behind."""
        ...

    @property
    def server_time(self) -> Mapping[str, str]:
        """``GET /path`` of an endpoint that tells the time -> the field with its milliseconds."""
        ...

    @property
    def over_budget(self) -> Failure:
        """What an item gets that has no budget left."""
        ...

    @property
    def maintenance(self) -> Failure:
        """What everybody gets while the exchange is closed."""
        ...

    def named(self, request: Request) -> bool:
        """Whether a request says whose it is, true or not."""
        ...

    def who(self, request: Request) -> Who:
        """Whose request it is, once ``authenticate`` let it through."""
        ...

    def limiter(self, endpoint: EndpointData, find: Callable[[str, str], EndpointData | None]) -> Limiter | None:
        """What an endpoint's requests are counted for; ``find`` gives others by method and path."""
        ...

    def too_many(self, why: str) -> Refusal:
        """The answer when something is counted out."""
        ...

    def expires(self, endpoint: EndpointData) -> bool:
        """Whether requests may say until when they are to be done."""
        ...

    def expired(self, request: Request, endpoint: EndpointData, *, late: bool) -> Refusal | None:
        """Refuse a request that must not be done any more; ``late`` where it lay about for a while."""
        ...

    def fail(self, failure: Failure, *, why: str, status: int | None = None) -> Refusal:
        """A whole request that fails; ``status`` is the documented one unless given."""
        ...

    def failed_item(self, problem: Problem, endpoint: EndpointData) -> Failure | None:
        """What the item gets that a problem lies in; None where the whole request is refused for it."""
        ...

    def fail_items(self, answer: Mapping[str, Any], failures: Mapping[int, Failure], items: Sequence[Any]) -> Refusal:
        """A success, some items of which fail after all; an answer that has no room for it fails as a whole.

        ``items`` are those of the request where ids in the answer may be the example's; else there are none.
        """
        ...

    def stamped(self, answer: Mapping[str, Any]) -> Mapping[str, Any]:
        """The answer with the time in its envelope, if there is a place for it."""
        ...


@runtime_checkable
class Paced(Protocol):
    """Rules that know how far apart the records of a series are, where a request says so in words of the exchange."""

    def spacing(self, endpoint: EndpointData, arguments: Mapping[str, Any]) -> float | None:
        """Seconds between two records; None where nothing is known."""
        ...


@runtime_checkable
class Itemized(Protocol):
    """Rules whose successes say of each item that it was done."""

    @property
    def item_success(self) -> Mapping[str, Any]:
        """Fields of an item that tell, and what they say then."""
        ...


class RulesFactory(Protocol):
    """What an exchange's module calls ``Rules``."""

    def __call__(self, api: Api, *, clock: Clock) -> ExchangeRules:
        """Make the rules of one mock."""
        ...


class RulesFromFile(Protocol):
    """What ``Rules`` may have besides."""

    def with_accounts(self, api: Api, file: Path, *, clock: Clock) -> ExchangeRules:
        """Make the rules of one mock whose accounts are in a file.

        Raises:
            ValueError: the file is wrong; the message names each problem with its line.
        """
        ...
