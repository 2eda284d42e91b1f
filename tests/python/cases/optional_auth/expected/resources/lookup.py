"""Moon `lookup`: 2 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options
from .._runtime.core.params import Param
from ..models.lookup import Charges, Rank

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_CHARGES = Endpoint(
    "lookup.charges",
    "GET",
    "/api/v1/lookup/charges",
    auth="private",
    style="query",
    answer=objects(Charges),
    params=(Param("type", "type", required=True),),
    limits=(
        Limit(
            60,
            "requests",
            "2s",
            ("user_id", "instrument_family"),
            scope=("options", "copy_trading_lead"),
        ),
        Limit(300, "orders", "2s", ("user_id",)),
        Limit(
            100,
            "requests",
            "1d",
            when=(
                ("type", ("increase", "decrease")),
                ("mode", ("cross",)),
            ),
            resets="utc_day",
        ),
    ),
)
_RANK = Endpoint(
    "lookup.rank",
    "GET",
    "/api/v1/lookup/rank",
    auth="optional",
    style="query",
    answer=objects(Rank),
    permission="read",
    params=(Param("uid", "uid"),),
    limits=(
        Limit(5, "requests", "2s", ("ip",), scope=("unsigned",)),
        Limit(20, "requests", "2s", ("user_id",), scope=("signed",)),
    ),
)


class Lookup:
    """Moon `lookup`: 2 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def charges(
        self,
        *,
        type: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Charges]:
        """Charges.

        Args:
            type (required): `type`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Charges`. Decimal: fee.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/lookup/charges`
        Permission: not stated.
        Rate limit: 60 requests per 2s, per user ID + instrument family (options, copy trading lead).
        Rate limit: 300 orders per 2s, per user ID.
        Rate limit: 100 requests per 1d (when type is increase or decrease, mode is cross), resets utc_day.

        Docs: https://moon.example/docs/#lookup-charges
        """
        return self._client.call(_CHARGES, {"type": type}, extra, options)

    def rank(
        self,
        *,
        uid: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Rank]:
        """Rank.

        Args:
            uid: User
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Rank`. Integer: rank.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/lookup/rank`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP (unsigned).
        Rate limit: 20 requests per 2s, per user ID (signed).

        Docs: https://moon.example/docs/#lookup-rank
        """
        return self._client.call(_RANK, {"uid": uid}, extra, options)


class AsyncLookup:
    """Moon `lookup`: 2 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def charges(
        self,
        *,
        type: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Charges]:
        """Charges.

        Args:
            type (required): `type`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Charges`. Decimal: fee.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/lookup/charges`
        Permission: not stated.
        Rate limit: 60 requests per 2s, per user ID + instrument family (options, copy trading lead).
        Rate limit: 300 orders per 2s, per user ID.
        Rate limit: 100 requests per 1d (when type is increase or decrease, mode is cross), resets utc_day.

        Docs: https://moon.example/docs/#lookup-charges
        """
        return await self._client.call(_CHARGES, {"type": type}, extra, options)

    async def rank(
        self,
        *,
        uid: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Rank]:
        """Rank.

        Args:
            uid: User
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Rank`. Integer: rank.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/lookup/rank`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP (unsigned).
        Rate limit: 20 requests per 2s, per user ID (signed).

        Docs: https://moon.example/docs/#lookup-rank
        """
        return await self._client.call(_RANK, {"uid": uid}, extra, options)
