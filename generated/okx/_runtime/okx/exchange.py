"""OKX on the wire: which headers a request has, and how an answer is read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

from ..core import exchange
from ..core.answers import Answer, ListAnswer, objects
from ..core.clock import Clock
from ..core.endpoint import Endpoint, Limit
from ..core.errors import DriftError, InvalidArgument, NotSent, OutcomeUnknown
from ..core.hidden import Headers
from ..core.http import HttpRequest, HttpResponse
from ..core.records import Record, timestamp_ms
from .client_ids import with_client_ids
from .credentials import VARIABLES, Credentials
from .envelope import unwrap
from .limits import Identity, Quota, charges
from .signing import timestamp_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..core.endpoint import Options
    from ..core.exchange import Codes, Unwrapped
    from ..core.limiter import Charge
    from ..core.resolution import LookUp, Trace

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NO_CODES: Codes = {}
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


class ServerTime(Record, endpoint="public.time"):
    """OKX's time."""

    ts = timestamp_ms("ts")


_TIME = Endpoint(
    "public.time",
    "GET",
    "/api/v5/public/time",
    auth="public",
    style="none",
    answer=objects(ServerTime),
    limits=(Limit(10, "requests", "2s", ("ip",)),),
)


class Exchange(exchange.Exchange):
    """Signs requests and reads answers the way OKX wants it.

    ``demo`` is the header, name and value, that selects demo trading; ``None`` is production. ``codes`` says which
    exception a code of OKX's is; ``other_regions`` are named where a key turns out to be unknown. ``base_url`` and
    ``quota`` say whose limits requests count in. ``clock`` is what requests are signed by.
    """

    time_endpoint = _TIME

    def __init__(
        self,
        credentials: Credentials | None,
        demo: tuple[str, str] | None,
        codes: Codes = _NO_CODES,
        *,
        base_url: str = "",
        other_regions: tuple[str, ...] = (),
        quota: Quota | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.clock = clock or Clock()
        self._credentials = credentials
        self._demo = demo
        self._codes = codes
        self._other_regions = other_regions
        self._identity = Identity(credentials, base_url, quota)

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
                now = timestamp_of(self.clock.now_ns())
                headers = Headers(
                    (
                        *headers,
                        *self._credentials.headers(now, endpoint.method, target, b"" if body is None else body),
                    )
                )
            elif endpoint.auth == "private":
                raise NotSent(
                    endpoint.name,
                    "this operation needs credentials and the client has none",
                    hint=f"pass Credentials(...), or Credentials.from_env() with {', '.join(VARIABLES.values())} set",
                )
        return HttpRequest(endpoint.method, target, headers, body)

    def unwrap(self, endpoint: Endpoint[Any], response: HttpResponse) -> Unwrapped:
        """What an answer says, where OKX did what was asked, if only some of it.

        Raises:
            Refused: OKX says it did not act.
            OutcomeUnknown: the answer does not tell.
        """
        return unwrap(endpoint, response, self._codes, self._other_regions)

    def read_time(self, answer: Answer) -> int:
        """OKX's time in nanoseconds since 1970; it tells milliseconds, so this is the middle of one.

        Raises:
            OutcomeUnknown: there is none in the answer.
        """
        try:
            moment = cast("ListAnswer[ServerTime]", answer)[0].ts
        except (DriftError, IndexError):
            moment = None
        if moment is None:
            raise OutcomeUnknown(_TIME.name, "no time in the answer", response=answer.response)
        return moment * 1_000_000 + 500_000

    def expires(self, options: Options) -> int | None:
        """The ``expTime`` of these options, in milliseconds."""
        moment = options.get("exp_time")
        return _millis(moment) if isinstance(moment, datetime) else moment

    def charges(self, endpoint: Endpoint[Any], arguments: Mapping[str, object]) -> Sequence[Charge]:
        """What a call counts against, by OKX's rate limits."""
        return charges(endpoint, arguments, self._identity)

    def with_client_ids(self, endpoint: Endpoint[Any], arguments: Mapping[str, object]) -> Mapping[str, object]:
        """The arguments, with an id for each new thing that has none, where OKX documents one."""
        return with_client_ids(endpoint, arguments)

    @property
    def account(self) -> str:
        """A hash of API key and environment."""
        if self._credentials is None:
            return ""
        return f"{self._credentials.fingerprint}{'' if self._demo is None else '-demo'}"

    def identify(self, endpoint: Endpoint[Any], body: bytes | None) -> tuple[tuple[dict[str, str], ...], str]:
        """By what the effect of a write can be looked up, one dict per item; and why it cannot, or ``""``."""
        # What is known of look-ups takes longer to load than all the rest, and most calls get their answer.
        from .lookup import identify

        return identify(endpoint, body)

    def look_up(self, trace: Trace, settle: float) -> LookUp:
        """Ask once what became of a write, with what can be known now; see `Client.resolve`."""
        from .lookup import look_up

        return look_up(trace, settle, self.clock.now_ns, self.account)


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
        return str(_millis(moment))
    if isinstance(moment, int) and not isinstance(moment, bool):
        return str(int(moment))
    raise InvalidArgument(
        endpoint.name, [f"options.exp_time: milliseconds or an aware datetime, not {type(moment).__name__}"]
    )


def _millis(moment: datetime) -> int:
    return (moment - _EPOCH) // timedelta(milliseconds=1)
