"""Moon `limits`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import DecimalArg, Param
from ..models.limits import ByCurrency

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_BY_CURRENCY = Endpoint(
    "limits.by_currency",
    "POST",
    "/api/v1/limits/by-currency",
    auth="public",
    style="json_object",
    answer=objects(ByCurrency),
    params=(
        Param("want", "want", "map", required=True, fields=(Param("value", "value", "decimal"),)),
    ),
)


class Limits:
    """Moon `limits`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def by_currency(
        self,
        *,
        want: Mapping[str, DecimalArg],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ByCurrency]:
        """By currency.

        Args:
            want (required): Least amount by currency, e.g. `{"BTC": "1"}`
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ByCurrency`. Mapping: most, rules, rest, names.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/limits/by-currency`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#limits-by_currency
        """
        return self._client.call(_BY_CURRENCY, {"want": want}, extra, options)


class AsyncLimits:
    """Moon `limits`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def by_currency(
        self,
        *,
        want: Mapping[str, DecimalArg],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ByCurrency]:
        """By currency.

        Args:
            want (required): Least amount by currency, e.g. `{"BTC": "1"}`
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ByCurrency`. Mapping: most, rules, rest, names.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/limits/by-currency`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#limits-by_currency
        """
        return await self._client.call(_BY_CURRENCY, {"want": want}, extra, options)
