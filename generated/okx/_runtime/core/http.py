"""What goes over the wire and what comes back, and who carries it."""

from __future__ import annotations

from typing import NoReturn, Protocol

import msgspec


class HttpRequest(msgspec.Struct, frozen=True, gc=False):
    """A request as it travels. It shows no header, for they hold signatures, and no query, and refuses to be pickled.

    ``target`` is path and query exactly as on the wire (ASCII); ``headers`` are in sending order; ``body`` is ``None``
    when there is none.
    """

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    def __repr__(self) -> str:
        return f"<HttpRequest {self.method} {self.path}>"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        return [("method", self.method), ("path", self.path)]

    def __reduce__(self) -> NoReturn:
        raise TypeError("requests are not pickled: they hold signatures")


class HttpResponse(msgspec.Struct, frozen=True, gc=False):
    """A whole answer as it came, decompressed. Header names keep their order; compare them without case."""

    status: int
    headers: tuple[tuple[str, str], ...]
    content: bytes

    def header(self, name: str) -> str | None:
        """The first header called ``name``, in any case; ``None`` when there is none."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)

    def __repr__(self) -> str:
        return f"<HttpResponse {self.status}, {len(self.content)} bytes>"


class Transport(Protocol):
    """Carries requests and waits for answers.

    ``base_url`` is scheme, host and port. ``timeout`` is in seconds, finite, and covers the whole exchange, connecting
    included. Redirects are answers like others. A transport never sends a request a second time on its own once a byte
    of it may have left. Its errors carry no exception of a library along: the frames of one hold headers.

    Raises:
        NotSent: only where it is proven that the exchange got nothing of the request.
        OutcomeUnknown: everything else that is not a whole answer.
    """

    def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:
        """Send and wait for the whole answer."""
        ...

    def close(self) -> None:
        """Close connections. Later calls raise `NotSent`; closing twice is fine. Calls under way end at once."""
        ...


class AsyncTransport(Protocol):
    """The same for asyncio. After a cancellation the outcome is as unknown as after `OutcomeUnknown`."""

    async def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:  # noqa: ASYNC109 - the library's own timeout tells more than a cancellation
        """Send and wait for the whole answer."""
        ...

    async def close(self) -> None:
        """Close connections. Later calls raise `NotSent`; closing twice is fine. Calls under way end at once."""
        ...
