"""OKX on the wire: which headers a request has, and how an answer is read."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ..core.errors import InvalidArgument, NotSent
from ..core.http import HttpRequest, HttpResponse
from .credentials import VARIABLES, Credentials
from .envelope import read_envelope
from .signing import timestamp_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..core.endpoint import Endpoint, Options

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_JSON = ("Content-Type", "application/json")
_EXPIRING = frozenset(
    {
        "/api/v5/trade/order",
        "/api/v5/trade/batch-orders",
        "/api/v5/trade/amend-order",
        "/api/v5/trade/amend-batch-orders",
        "/api/v5/tradingBot/signal/sub-order",
    }
)


class Exchange:
    """Signs requests and reads answers the way OKX wants it.

    ``demo`` is the header, name and value, that selects demo trading; ``None`` is production. ``clock`` gives
    nanoseconds since 1970.
    """

    __slots__ = ("_clock", "_credentials", "_demo")

    def __init__(
        self,
        credentials: Credentials | None,
        demo: tuple[str, str] | None,
        *,
        clock: Callable[[], int] = time.time_ns,
    ) -> None:
        self._credentials = credentials
        self._demo = demo
        self._clock = clock

    def prepare(self, endpoint: Endpoint[Any], query: str, body: bytes | None, options: Options) -> HttpRequest:
        """The request, signed now if the endpoint is private, or optional and there are credentials.

        Raises:
            NotSent: the endpoint is private and there are no credentials.
            InvalidArgument: ``exp_time`` is no moment, or OKX would ignore it for this endpoint.
        """
        target = f"{endpoint.path}?{query}" if query else endpoint.path
        headers: tuple[tuple[str, str], ...] = () if body is None else (_JSON,)
        if self._demo is not None:
            headers += (self._demo,)
        if "exp_time" in options:
            headers += (("expTime", _expiry(endpoint, options["exp_time"])),)
        if endpoint.auth != "public":
            if self._credentials is not None:
                headers += self._credentials.headers(
                    timestamp_of(self._clock()), endpoint.method, target, b"" if body is None else body
                )
            elif endpoint.auth == "private":
                raise NotSent(
                    endpoint.name,
                    "this operation needs credentials and the client has none",
                    hint=f"pass Credentials(...), or Credentials.from_env() with {', '.join(VARIABLES.values())} set",
                )
        return HttpRequest(endpoint.method, target, headers, body)

    def unwrap(self, endpoint: Endpoint[Any], response: HttpResponse) -> Mapping[str, Any] | None:
        """The decoded envelope of a success; ``None`` for a binary one.

        Raises:
            Refused: OKX says it did not act.
            OutcomeUnknown: the answer does not tell.
        """
        return read_envelope(endpoint.name, response, binary=endpoint.answer.binary)


def _expiry(endpoint: Endpoint[Any], moment: object) -> str:
    if endpoint.path not in _EXPIRING or endpoint.method != "POST":
        raise InvalidArgument(
            endpoint.name,
            ["options.exp_time: OKX heeds it only when orders are placed or amended, and would ignore it here"],
        )
    if isinstance(moment, datetime):
        if moment.utcoffset() is None:
            raise InvalidArgument(
                endpoint.name, ["options.exp_time: a naive datetime is no moment, give it a time zone"]
            )
        return str((moment - _EPOCH) // timedelta(milliseconds=1))
    if isinstance(moment, int) and not isinstance(moment, bool):
        return str(int(moment))
    raise InvalidArgument(
        endpoint.name, [f"options.exp_time: milliseconds or an aware datetime, not {type(moment).__name__}"]
    )
