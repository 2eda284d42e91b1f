"""Moon `orders`: 2 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.core.answers import EmptyAnswer, ListAnswer, empty, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options
from .._runtime.core.params import Param
from ..models.orders import CancelMany, CancelManyParams

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_CANCEL_MANY = Endpoint(
    "orders.cancel_many",
    "POST",
    "/api/v1/orders/cancel-many",
    auth="private",
    style="json_array",
    answer=objects(CancelMany),
    permission="trade",
    min_items=2,
    max_items=20,
    params=(
        Param("inst_id", "instId", required=True),
        Param("ord_id", "ordId"),
        Param("cl_ord_id", "clOrdId", max_length=32),
    ),
    limits=(Limit(300, "orders", "2s", ("user_id", "instrument_id")),),
)
_MARK_MANY = Endpoint(
    "orders.mark_many",
    "POST",
    "/api/v1/orders/mark-many",
    auth="private",
    style="json_array",
    answer=empty(),
)


class Orders:
    """Moon `orders`: 2 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_many(
        self,
        items: Sequence[CancelManyParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[CancelMany]:
        """Cancel several orders.

        Args:
            items (2 to 20 items): what to send, in order, each a `CancelManyParams`.
                Each: needs `inst_id`.
            options: what this call overrides.

        Returns:
            A list of `CancelMany`. Text: ord_id, s_code.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        More items than 20: `client.batch(client.orders.cancel_many, items)`.

        `POST /api/v1/orders/cancel-many`
        Permission: trade.
        Rate limit: 300 orders per 2s, per user ID + instrument ID.

        Docs: https://moon.example/docs/#orders-cancel_many
        """
        return self._client.call(_CANCEL_MANY, {"items": items}, None, options)

    def mark_many(
        self,
        items: Sequence[Mapping[str, Any]],
        *,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Mark many.

        Args:
            items: what to send, in order; the docs do not say what is in an item.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/orders/mark-many`
        Permission: not stated.

        Docs: https://moon.example/docs/#orders-mark_many
        """
        return self._client.call(_MARK_MANY, {"items": items}, None, options)


class AsyncOrders:
    """Moon `orders`: 2 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel_many(
        self,
        items: Sequence[CancelManyParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[CancelMany]:
        """Cancel several orders.

        Args:
            items (2 to 20 items): what to send, in order, each a `CancelManyParams`.
                Each: needs `inst_id`.
            options: what this call overrides.

        Returns:
            A list of `CancelMany`. Text: ord_id, s_code.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        More items than 20: `await client.batch(client.orders.cancel_many, items)`.

        `POST /api/v1/orders/cancel-many`
        Permission: trade.
        Rate limit: 300 orders per 2s, per user ID + instrument ID.

        Docs: https://moon.example/docs/#orders-cancel_many
        """
        return await self._client.call(_CANCEL_MANY, {"items": items}, None, options)

    async def mark_many(
        self,
        items: Sequence[Mapping[str, Any]],
        *,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Mark many.

        Args:
            items: what to send, in order; the docs do not say what is in an item.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/orders/mark-many`
        Permission: not stated.

        Docs: https://moon.example/docs/#orders-mark_many
        """
        return await self._client.call(_MARK_MANY, {"items": items}, None, options)
