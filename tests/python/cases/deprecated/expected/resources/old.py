"""Moon `old`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import Param
from ..models.old import Price

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_PRICE = Endpoint(
    "old.price",
    "GET",
    "/api/v1/old/price",
    auth="public",
    style="query",
    answer=objects(Price),
    params=(Param("uly", "uly"),),
)


class Old:
    """Moon `old`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def price(
        self,
        *,
        uly: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Price]:
        """Price.

        Args:
            uly (deprecated): Underlying
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Price`. Decimal: px. Text: tgt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/old/price`
        Public: no credentials needed.
        Deprecated: gone from the docs.

        Docs: https://moon.example/docs/#old-price
        """
        return self._client.call(_PRICE, {"uly": uly}, extra, options)


class AsyncOld:
    """Moon `old`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def price(
        self,
        *,
        uly: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Price]:
        """Price.

        Args:
            uly (deprecated): Underlying
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Price`. Decimal: px. Text: tgt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/old/price`
        Public: no credentials needed.
        Deprecated: gone from the docs.

        Docs: https://moon.example/docs/#old-price
        """
        return await self._client.call(_PRICE, {"uly": uly}, extra, options)
