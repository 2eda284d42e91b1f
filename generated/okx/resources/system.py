"""OKX `system`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options
from .._runtime.core.params import Param
from ..models.system import Status

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_STATUS = Endpoint(
    "system.status",
    "GET",
    "/api/v5/system/status",
    auth="optional",
    style="query",
    answer=objects(Status),
    params=(Param("state", "state"),),
    limits=(Limit(1, "requests", "5s"),),
)


class System:
    """OKX `system`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def status(
        self,
        *,
        state: (
            Literal["scheduled", "ongoing", "pre_open", "completed", "canceled"] | str | None
        ) = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Status]:
        """Status.

        Args:
            state: `state`: `scheduled`, `ongoing`, `pre_open`, `completed`, `canceled`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Status`. Text: title, state, pre_open_begin, href, service_type, system,
            sche_desc, maint_type, env. Unix time in milliseconds: begin, end.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/system/status`
        Signed when there are credentials. Permission: not stated.
        Rate limit: 1 request per 5s.

        Docs: https://www.okx.com/docs-v5/en/#status-get-status
        """
        return self._client.call(_STATUS, {"state": state}, extra, options)


class AsyncSystem:
    """OKX `system`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def status(
        self,
        *,
        state: (
            Literal["scheduled", "ongoing", "pre_open", "completed", "canceled"] | str | None
        ) = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Status]:
        """Status.

        Args:
            state: `state`: `scheduled`, `ongoing`, `pre_open`, `completed`, `canceled`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Status`. Text: title, state, pre_open_begin, href, service_type, system,
            sche_desc, maint_type, env. Unix time in milliseconds: begin, end.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/system/status`
        Signed when there are credentials. Permission: not stated.
        Rate limit: 1 request per 5s.

        Docs: https://www.okx.com/docs-v5/en/#status-get-status
        """
        return await self._client.call(_STATUS, {"state": state}, extra, options)
