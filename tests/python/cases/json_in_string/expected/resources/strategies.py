"""Moon `strategies`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import JsonArg, Param
from ..models.strategies import Edit, EditParamsParams

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_EDIT = Endpoint(
    "strategies.edit",
    "POST",
    "/api/v1/strategies/edit",
    auth="private",
    style="json_object",
    answer=objects(Edit),
    permission="trade",
    params=(
        Param(
            "params",
            "params",
            "json",
            required=True,
            fields=(
                Param("lever", "lever", "decimal", required=True),
                Param("on", "on", "boolean"),
            ),
        ),
        Param("memo", "memo", "json"),
    ),
)


class Strategies:
    """Moon `strategies`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def edit(
        self,
        *,
        params: str | EditParamsParams,
        memo: JsonArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Edit]:
        """Edit.

        Args:
            params (JSON as text; required): Settings
            memo (JSON as text): Whatever you like
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Edit`. JSON: params, memo.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/strategies/edit`
        Permission: trade.

        Docs: https://moon.example/docs/#strategies-edit
        """
        return self._client.call(_EDIT, {"params": params, "memo": memo}, extra, options)


class AsyncStrategies:
    """Moon `strategies`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def edit(
        self,
        *,
        params: str | EditParamsParams,
        memo: JsonArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Edit]:
        """Edit.

        Args:
            params (JSON as text; required): Settings
            memo (JSON as text): Whatever you like
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Edit`. JSON: params, memo.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/strategies/edit`
        Permission: trade.

        Docs: https://moon.example/docs/#strategies-edit
        """
        return await self._client.call(_EDIT, {"params": params, "memo": memo}, extra, options)
