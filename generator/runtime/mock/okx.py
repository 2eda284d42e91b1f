"""OKX's side of the mock: keys and signatures, codes, messages, HTTP statuses, envelopes.

The signature code is written for this file and shares nothing with the client, so that one mistake is not made twice.

Where the documentation is open this is the mock's choice:

* Order of checks: path, method, size; rate limits by IP address, headers present (key, sign, timestamp, passphrase),
  form of the timestamp, clock, key known, region, environment, address, passphrase, signature, permission, rate limits
  by user; after that the server's: content type, JSON, required, values; last ``expTime``, and of each order the
  account's limit and its client id.
* A key of another region does not exist (50119). A request's region is the one whose host it names, else the one that
  the mock stands for; where neither is known, keys of all regions are.
* A key that is not 1 to 64 letters, digits and hyphens is malformed (50111); another one without an account is
  unknown (50119).
* A key without the permission that the endpoint names gets 50120, documented with 200 and seen with 401, as 50119 is;
  an endpoint that names none asks for none.
* ``x-simulated-trading: 1`` is demo trading, anything else, or no header, is production.
* The timestamp is ISO 8601 with exactly three decimals and ``Z``; both directions count as skew.
* Public endpoints do not look at credentials.
* Where a POST's answer has an ``sCode`` for each item, a parameter that is missing or wrong is told there, as seen on
  the wire: the other items of a batch are done. Elsewhere it refuses the request. What is wrong with a batch as such,
  as its size, refuses all of it, and comes first.
* Demo and production are counted apart, and what was written in one is not found in the other.
* An instrument, a family or a tag that a request does not name has no name: what lacks it is counted together. A
  pair of currencies is an instrument, whichever comes first. A month has 31 days. A limit that names nobody is by IP
  address where the endpoint is public, by user where it is private. Limits of lead traders are left out: no key is one.
* Nothing is filled by itself, and no timer cancels anything.
* A transfer that nobody made is an empty list; transfers and withdrawals may share a client id.
* An ``expTime`` in the past is 50036, one that passes on the way is 50037, both for the whole request.
* Account levels, what demo trading lacks, and keys that must be bound to an address are not known: the spec has no
  facts of these.
* A wrong method is answered in the gateway's shape, an unknown path and an oversized body in the infrastructure's.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from .data import Api, EndpointData
from .okx_accounts import DEFAULT_ACCOUNT, ENVIRONMENTS, PERMISSIONS, Account, Environment
from .okx_accounts_file import read_accounts
from .okx_answers import ITEM_SUCCESS, spacing
from .okx_auth import SKEW, Gate
from .okx_envelopes import Envelopes, refusal
from .okx_kinds import KINDS
from .okx_limits import limiter
from .okx_problems import failed_item, refused
from .okx_replay import signed_again
from .okx_signing import login_signature, signature
from .rules import Clock, Failure, Kind, Limiter, Problem, Refusal, Who
from .wire import Request

__all__ = [
    "DEFAULT_ACCOUNT",
    "ENVIRONMENTS",
    "KINDS",
    "PERMISSIONS",
    "SKEW",
    "Account",
    "Environment",
    "Rules",
    "login_signature",
    "signature",
]

_EXPIRING = frozenset(
    {
        "/trade/order",
        "/trade/batch-orders",
        "/trade/amend-order",
        "/trade/amend-batch-orders",
        "/tradingBot/signal/sub-order",
    }
)
"""Paths of POSTs that heed the header ``expTime``."""
_DIGITS = re.compile(r"[0-9]{1,20}")


class Rules:
    """The rules of one mock; ``accounts`` replace the default account, ``clock`` gives Unix seconds.

    ``region`` is where the mock stands: whose accounts it knows where a request's host does not tell.

    Raises:
        ValueError: there is no such region, or an account is bound to what is no address.
    """

    secret_headers = frozenset({"ok-access-key", "ok-access-sign", "ok-access-passphrase"})
    secret_parameters = frozenset({"apiKey", "secretKey", "passphrase", "sign"})
    item_success = ITEM_SUCCESS
    spacing = staticmethod(spacing)
    binary_type = "application/sbe"

    over_budget = Failure("50061", "Too many orders of this account")
    maintenance = Failure("50001", "Under maintenance")

    def __init__(
        self,
        api: Api,
        *,
        clock: Clock = time.time,
        accounts: Iterable[Account] = (DEFAULT_ACCOUNT,),
        region: str = "",
    ) -> None:
        self._prefix = api.path_prefix
        self._clock = clock
        self._gate = Gate(api, accounts, region, clock)
        self._envelopes = Envelopes(api.envelope, clock)

    @classmethod
    def with_accounts(cls, api: Api, file: Path, *, clock: Clock = time.time) -> Rules:
        """The rules of a mock whose accounts and region are in a file; ``okx_accounts_file`` says how.

        Raises:
            BadFileError: the file is wrong; all that is wrong with it is in the message, with lines and hints.
        """
        access = read_accounts(file, api.regions)
        return cls(api, clock=clock, accounts=access.accounts, region=access.region)

    @property
    def kinds(self) -> Sequence[Kind]:
        """Orders of all sorts, requests for quotes, transfers and withdrawals."""
        return KINDS

    @property
    def server_time(self) -> Mapping[str, str]:
        """One endpoint tells the time."""
        return {"GET /public/time": "ts"}

    def named(self, request: Request) -> bool:
        """Whether the request names a key."""
        return bool(request.headers.get("ok-access-key"))

    def who(self, request: Request) -> Who:
        """The user behind the key, and whether it is for demo trading."""
        return self._gate.who(request)

    def signed(self, request: Request, user: str) -> Request:
        """The request as one of the user's keys would send it now, or anybody's where there is no such user."""
        account = self._gate.account(user)
        return request if account is None else signed_again(request, account, self._clock)

    def limiter(self, endpoint: EndpointData, find: Callable[[str, str], EndpointData | None]) -> Limiter | None:
        """The documented limits, and the two that are documented for many endpoints at once."""
        return limiter(endpoint, self._prefix, find)

    def too_many(self, why: str) -> Refusal:
        """The gateway's answer to a request that comes too soon."""
        return refusal("50011", "Too many requests at once", why)

    def expires(self, endpoint: EndpointData) -> bool:
        """Orders and their changes may say until when they are wanted."""
        return endpoint.method == "POST" and endpoint.path.removeprefix(self._prefix) in _EXPIRING

    def expired(self, request: Request, endpoint: EndpointData, *, late: bool) -> Refusal | None:
        """By the header ``expTime``, in milliseconds."""
        limit = request.headers.get("exptime")
        if not limit or not self.expires(endpoint):
            return None
        if not _DIGITS.fullmatch(limit):
            return refusal("51000", "expTime is wrong", "expTime is no time in milliseconds")
        if int(limit) >= self._clock() * 1000:
            return None
        if late:
            return refusal("50037", "Order expired", "expTime has passed on the way")
        return refusal("50036", "expTime is in the past", "expTime has passed")

    def fail(self, failure: Failure, *, why: str, status: int | None = None) -> Refusal:
        """Codes of the gateway come without data, as on the wire."""
        return refusal(failure.code, failure.message, why, status=status)

    def failed_item(self, problem: Problem, endpoint: EndpointData) -> Failure | None:
        """Answers that tell how each item went tell what is wrong with one, too."""
        return failed_item(problem, endpoint)

    def fail_items(self, answer: Mapping[str, Any], failures: Mapping[int, Failure], items: Sequence[Any]) -> Refusal:
        """``sCode`` and its like in the items, 1 or 2 in the envelope; else the code of the first failure."""
        return self._envelopes.with_failures(answer, failures, items)

    def stamped(self, answer: Mapping[str, Any]) -> Mapping[str, Any]:
        """``inTime`` and ``outTime``, in microseconds, where the envelope has them."""
        return self._envelopes.stamped(answer)

    def authenticate(self, request: Request, endpoint: EndpointData, address: str) -> Refusal | None:
        """Check clock, key, region, environment, address, passphrase, signature and permission, in this order."""
        return self._gate.refused(request, endpoint, address)

    def refuse(self, problem: Problem, endpoint: EndpointData | None) -> Refusal:
        """The code, the message and the shape that OKX has for a problem."""
        return refused(problem, endpoint)

    def unwrap(self, body: Any) -> Any:
        """The data of an answer whose code is a success."""
        return self._envelopes.unwrap(body)

    def wrap(self, data: Any, like: Mapping[str, Any] | None, extra: Mapping[str, Any]) -> Any:
        """``{"code":"0","data":...,"msg":""}`` with what else the envelope has."""
        return self._envelopes.wrap(data, like, extra)
