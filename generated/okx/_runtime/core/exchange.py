"""What an exchange has to supply for the client to work: how requests are signed, how answers are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .endpoint import Endpoint, Options
    from .http import HttpRequest, HttpResponse


class Exchange(Protocol):
    """Everything about the wire that differs from exchange to exchange."""

    def prepare(self, endpoint: Endpoint[Any], query: str, body: bytes | None, options: Options) -> HttpRequest:
        """The request for these bytes, signed where the endpoint asks for it, at this moment.

        ``query`` is encoded and without ``?``; what is signed is exactly what is returned.

        Raises:
            NotSent: the endpoint needs credentials and there are none.
            InvalidArgument: an option does not fit.
        """
        ...

    def unwrap(self, endpoint: Endpoint[Any], response: HttpResponse) -> Mapping[str, Any] | None:
        """The decoded envelope of an answer that says the exchange did what was asked; ``None`` for a binary one.

        Raises:
            Refused: the exchange says it did not act.
            OutcomeUnknown: the answer does not tell.
        """
        ...
