"""Moon `book`: 3 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import EmptyAnswer, ListAnswer, ObjectAnswer, empty, objects, one
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import DecimalArg, IntegerArg, Param
from ..models.book import Bills, Estimate

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_BILLS = Endpoint(
    "book.bills",
    "GET",
    "/api/v1/book/bills",
    auth="private",
    style="query",
    answer=objects(Bills),
    params=(
        Param("after", "after"),
        Param("limit", "limit", "integer"),
    ),
    limits=(
        Limit(1, "requests", "2s", ("user_id",)),
        Limit(5, "orders", "2s", ("user_id", "instrument_id"), when=(("type", ("a", "b")),)),
    ),
    pagination=Pagination("after", ("billId",), max=100),
)
_ESTIMATE = Endpoint(
    "book.estimate",
    "POST",
    "/api/v1/book/estimate",
    auth="private",
    style="json_object",
    answer=one(Estimate),
    permission="read",
    safe=True,
    params=(Param("amt", "amt", "decimal", required=True),),
)
_SEND = Endpoint(
    "book.send",
    "POST",
    "/api/v1/book/send",
    auth="private",
    style="none",
    answer=empty(),
)


class Book:
    """Moon `book`: 3 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def bills(
        self,
        *,
        after: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Bills]:
        """Bills.

        Args:
            after: `after`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Bills`. Text: bill_id. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `for item in client.paginate(client.book.bills, ...)`.

        `GET /api/v1/book/bills`
        Permission: not stated.
        Rate limit: 1 request per 2s, per user ID.
        Rate limit: 5 orders per 2s, per user ID + instrument ID (when type is a or b).

        Docs: https://moon.example/docs/#book-bills
        """
        return self._client.call(_BILLS, {"after": after, "limit": limit}, extra, options)

    def estimate(
        self,
        *,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[Estimate]:
        """Estimate.

        Args:
            amt (decimal; required; at least `0.01`): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `Estimate`, in `data`. Decimal: max_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `POST /api/v1/book/estimate`
        Permission: read.

        Docs: https://moon.example/docs/#book-estimate
        """
        return self._client.call(_ESTIMATE, {"amt": amt}, extra, options)

    def send(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Send.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/book/send`
        Permission: not stated.

        Docs: https://moon.example/docs/#book-send
        """
        return self._client.call(_SEND, {}, extra, options)


class AsyncBook:
    """Moon `book`: 3 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def bills(
        self,
        *,
        after: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Bills]:
        """Bills.

        Args:
            after: `after`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Bills`. Text: bill_id. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `async for item in client.paginate(client.book.bills, ...)`.

        `GET /api/v1/book/bills`
        Permission: not stated.
        Rate limit: 1 request per 2s, per user ID.
        Rate limit: 5 orders per 2s, per user ID + instrument ID (when type is a or b).

        Docs: https://moon.example/docs/#book-bills
        """
        return await self._client.call(_BILLS, {"after": after, "limit": limit}, extra, options)

    async def estimate(
        self,
        *,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[Estimate]:
        """Estimate.

        Args:
            amt (decimal; required; at least `0.01`): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `Estimate`, in `data`. Decimal: max_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `POST /api/v1/book/estimate`
        Permission: read.

        Docs: https://moon.example/docs/#book-estimate
        """
        return await self._client.call(_ESTIMATE, {"amt": amt}, extra, options)

    async def send(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Send.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/book/send`
        Permission: not stated.

        Docs: https://moon.example/docs/#book-send
        """
        return await self._client.call(_SEND, {}, extra, options)
