"""What an exchange has to supply for the client to work: how requests are signed, how answers are read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from .errors import ItemErrors, OutcomeUnknown, Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .answers import Answer
    from .clock import Clock
    from .endpoint import Endpoint, Options
    from .http import HttpRequest, HttpResponse
    from .limiter import Charge
    from .resolution import LookUp, Trace


Codes = Mapping[str, type[Refused] | type[OutcomeUnknown]]
"""Which exception an answer with a code is. A code that is not in it is a plain `Refused`."""


Unwrapped = tuple[Mapping[str, Any] | None, ItemErrors]
"""What an answer that is a success says: its envelope, ``None`` for a binary one, and the items that were not done.

A bare tuple, for there is one with every call.
"""


class Exchange(Protocol):
    """Everything about the wire that differs from exchange to exchange. What has a body here may be left as it is."""

    clock: Clock
    """What requests are signed by."""

    time_endpoint: Endpoint[Any] | None = None
    """What tells the exchange's time, where there is such a thing."""

    def prepare(self, endpoint: Endpoint[Any], query: str, body: bytes | None, options: Options) -> HttpRequest:
        """The request for these bytes, signed where the endpoint asks for it, at this moment.

        ``query`` is encoded and without ``?``; what is signed is exactly what is returned.

        Raises:
            NotSent: the endpoint needs credentials and there are none.
            InvalidArgument: an option does not fit.
        """
        ...

    def unwrap(self, endpoint: Endpoint[Any], response: HttpResponse) -> Unwrapped:
        """What an answer says, where the exchange did what was asked, if only for some of the items.

        Raises:
            Refused: the exchange says it did not act.
            OutcomeUnknown: the answer does not tell.
        """
        ...

    def read_time(self, answer: Answer) -> int:
        """The time that `time_endpoint` told, in nanoseconds since 1970.

        Raises:
            ApiError: the answer has none.
        """
        raise OutcomeUnknown("", "this exchange does not tell the time", response=answer.response)

    def expires(self, options: Options) -> int | None:
        """When a request with these options is no longer acted on, in milliseconds; ``None``: no such moment."""
        return None

    def charges(self, endpoint: Endpoint[Any], arguments: Mapping[str, object]) -> Sequence[Charge]:
        """What a call counts against, by the documented rate limits; arguments as in `Client.call`."""
        return ()

    def with_client_ids(self, endpoint: Endpoint[Any], arguments: Mapping[str, object]) -> Mapping[str, object]:
        """The arguments, with new ids where the endpoint documents ids of the caller and none was passed."""
        return arguments

    @property
    def account(self) -> str:
        """Tells accounts and environments apart without naming them; empty where that is not known."""
        return ""

    def identify(self, endpoint: Endpoint[Any], body: bytes | None) -> tuple[tuple[dict[str, str], ...], str]:
        """By what the effect of a write can be looked up, one dict per item; and why it cannot, or ``""``."""
        return (), "no look-up is known for this exchange"

    def look_up(self, trace: Trace, settle: float) -> LookUp:
        """Ask once what became of a write, with what can be known now; see `Client.resolve`."""
        from .resolution import unresolved

        return unresolved(trace, "no look-up is known for this exchange")
