"""Moon `desk`: 2 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import Constraint, Param
from ..models.desk import Find, MarkMany, MarkManyParams

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_FIND = Endpoint(
    "desk.find",
    "GET",
    "/api/v1/desk/find",
    auth="private",
    style="query",
    answer=objects(Find),
    params=(
        Param("wd_id", "wdId"),
        Param("tx_id", "txId", max_length=64),
        Param("to_addr", "toAddr"),
        Param("chain", "chain"),
    ),
    constraints=(
        Constraint("one_of", ("wdId", "txId")),
        Constraint("at_most_one", ("wdId", "txId")),
        Constraint("together", ("toAddr", "chain")),
    ),
)
_MARK_MANY = Endpoint(
    "desk.mark_many",
    "POST",
    "/api/v1/desk/mark-many",
    auth="private",
    style="json_array",
    answer=objects(MarkMany),
    permission="trade",
    max_items=10,
    params=(
        Param("inst_id", "instId", required=True),
        Param("ord_id", "ordId"),
        Param("cl_ord_id", "clOrdId", max_length=32),
        Param(
            "legs", "legs", "objects", fields=(Param("extra", "extra", required=True),), max_items=5
        ),
    ),
    constraints=(Constraint("one_of", ("ordId", "clOrdId")),),
)


class Desk:
    """Moon `desk`: 2 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def find(
        self,
        *,
        wd_id: str | None = None,
        tx_id: str | None = None,
        to_addr: str | None = None,
        chain: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Find]:
        """Find.

        Args:
            wd_id (exactly one of `wd_id`, `tx_id` is required): Withdrawal ID
            tx_id (exactly one of `wd_id`, `tx_id` is required; up to 64 characters): `txId`.
            to_addr (`to_addr`, `chain` together or not at all): `toAddr`.
            chain (`to_addr`, `chain` together or not at all): `chain`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Find`. Text: state.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/desk/find`
        Permission: not stated.

        Docs: https://moon.example/docs/#desk-find
        """
        return self._client.call(
            _FIND, {"wdId": wd_id, "txId": tx_id, "toAddr": to_addr, "chain": chain}, extra, options
        )

    def mark_many(
        self,
        items: Sequence[MarkManyParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[MarkMany]:
        """Mark many.

        Args:
            items (up to 10 items): what to send, in order, each a `MarkManyParams`.
                Each: needs `inst_id`; one of `ord_id`, `cl_ord_id` is required.
            options: what this call overrides.

        Returns:
            A list of `MarkMany`. Text: ord_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        More items than 10: `client.batch(client.desk.mark_many, items)`.

        `POST /api/v1/desk/mark-many`
        Permission: trade.

        Docs: https://moon.example/docs/#desk-mark-many
        """
        return self._client.call(_MARK_MANY, {"items": items}, None, options)


class AsyncDesk:
    """Moon `desk`: 2 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def find(
        self,
        *,
        wd_id: str | None = None,
        tx_id: str | None = None,
        to_addr: str | None = None,
        chain: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Find]:
        """Find.

        Args:
            wd_id (exactly one of `wd_id`, `tx_id` is required): Withdrawal ID
            tx_id (exactly one of `wd_id`, `tx_id` is required; up to 64 characters): `txId`.
            to_addr (`to_addr`, `chain` together or not at all): `toAddr`.
            chain (`to_addr`, `chain` together or not at all): `chain`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Find`. Text: state.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/desk/find`
        Permission: not stated.

        Docs: https://moon.example/docs/#desk-find
        """
        return await self._client.call(
            _FIND, {"wdId": wd_id, "txId": tx_id, "toAddr": to_addr, "chain": chain}, extra, options
        )

    async def mark_many(
        self,
        items: Sequence[MarkManyParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[MarkMany]:
        """Mark many.

        Args:
            items (up to 10 items): what to send, in order, each a `MarkManyParams`.
                Each: needs `inst_id`; one of `ord_id`, `cl_ord_id` is required.
            options: what this call overrides.

        Returns:
            A list of `MarkMany`. Text: ord_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        More items than 10: `await client.batch(client.desk.mark_many, items)`.

        `POST /api/v1/desk/mark-many`
        Permission: trade.

        Docs: https://moon.example/docs/#desk-mark-many
        """
        return await self._client.call(_MARK_MANY, {"items": items}, None, options)
