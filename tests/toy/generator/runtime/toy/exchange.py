"""The toy exchange on the wire."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, cast

from ..core import exchange
from ..core.clock import Clock
from ..core.errors import NO_ITEM_ERRORS, InvalidArgument, NotSent, OutcomeUnknown, Refused
from ..core.http import HttpRequest, HttpResponse
from ..core.wire import decode_json
from .credentials import Credentials

if TYPE_CHECKING:
    from ..core.endpoint import Endpoint, Options
    from ..core.exchange import Codes, Unwrapped
    from ..core.limiter import Quota

_NO_CODES: Codes = {}


class Exchange(exchange.Exchange):
    """Signs requests with a nonce that never comes twice; reads ``{"ok": ..., "result": ..., "error": {...}}``.

    ``demo`` is for exchanges that have demo trading, which this one has not. ``codes`` says which exception a code is;
    ``other_regions`` nobody asks for. It keeps no limits, tells no time and has no ids of the caller's, so that the
    parts for these stay as they are.
    """

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
        if demo is not None:
            raise ValueError("the toy exchange has no demo trading")
        self._credentials = credentials
        self.clock = clock or Clock()
        self._codes = codes
        self._lock = threading.Lock()
        self._nonce = 0

    def prepare(self, endpoint: Endpoint[Any], query: str, body: bytes | None, options: Options) -> HttpRequest:
        """The request, signed now if the endpoint is private.

        Raises:
            NotSent: the endpoint is private and there are no credentials.
            InvalidArgument: an expiry is asked for, which this exchange does not have.
        """
        if "exp_time" in options:
            raise InvalidArgument(endpoint.name, ["options.exp_time: the toy exchange has no expiry"])
        target = f"{endpoint.path}?{query}" if query else endpoint.path
        headers: tuple[tuple[str, str], ...] = () if body is None else (("Content-Type", "application/json"),)
        if endpoint.auth != "public":
            if self._credentials is None:
                raise NotSent(endpoint.name, "this operation needs credentials and the client has none")
            headers += self._credentials.headers(self._next(), target, b"" if body is None else body)
        return HttpRequest(endpoint.method, target, headers, body)

    def unwrap(self, endpoint: Endpoint[Any], response: HttpResponse) -> Unwrapped:
        """The envelope of an answer that is ``ok``.

        Raises:
            Refused: it is not.
            OutcomeUnknown: it does not tell.
        """
        try:
            envelope = decode_json(response.content)
        except (ValueError, RecursionError):
            envelope = None
        if isinstance(envelope, dict) and response.status < 500:
            answer = cast("dict[str, Any]", envelope)
            error = answer.get("error")
            if answer.get("ok") is True and response.status < 300:
                return answer, NO_ITEM_ERRORS
            if answer.get("ok") is False and isinstance(error, dict):
                told = cast("dict[str, Any]", error)
                code = str(told.get("code"))
                raise self._codes.get(code, Refused)(endpoint.name, str(told.get("text")), code=code, response=response)
        raise OutcomeUnknown(endpoint.name, f"HTTP {response.status}, and no word whether it is ok", response=response)

    def _next(self) -> str:
        with self._lock:
            self._nonce = max(self._nonce + 1, self.clock.now_ns())
            return str(self._nonce)
