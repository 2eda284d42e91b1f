"""Moon `desk`: 5 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import empty_in, lists_in, objects_in, one_in, strings_in
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import DecimalArg, Param
from ..models.desk import (
    MatrixAnswer,
    NamesAnswer,
    PingAnswer,
    Place,
    PlaceAnswer,
    State,
    StateAnswer,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_MATRIX = Endpoint(
    "desk.matrix",
    "GET",
    "/api/v1/desk/matrix",
    auth="public",
    style="none",
    answer=lists_in(MatrixAnswer),
)
_NAMES = Endpoint(
    "desk.names",
    "GET",
    "/api/v1/desk/names",
    auth="public",
    style="none",
    answer=strings_in(NamesAnswer),
)
_PING = Endpoint(
    "desk.ping",
    "GET",
    "/api/v1/desk/ping",
    auth="public",
    style="none",
    answer=empty_in(PingAnswer),
)
_PLACE = Endpoint(
    "desk.place",
    "POST",
    "/api/v1/desk/place",
    auth="private",
    style="json_object",
    answer=objects_in(PlaceAnswer, Place),
    permission="trade",
    params=(Param("sz", "sz", "decimal", required=True),),
)
_STATE = Endpoint(
    "desk.state",
    "GET",
    "/api/v1/desk/state",
    auth="public",
    style="none",
    answer=one_in(StateAnswer, State),
)


class Desk:
    """Moon `desk`: 5 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def matrix(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> MatrixAnswer:
        """Matrix.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of lists.
            Beside the data: Integer: count_. Text: content_, response_, index_, raw_. Record: page.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/desk/matrix`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#desk-matrix
        """
        return self._client.call(_MATRIX, {}, extra, options)

    def names(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> NamesAnswer:
        """Names.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of texts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/desk/names`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#desk-names
        """
        return self._client.call(_NAMES, {}, extra, options)

    def ping(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> PingAnswer:
        """Ping.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            An answer without documented data.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/desk/ping`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#desk-ping
        """
        return self._client.call(_PING, {}, extra, options)

    def place(
        self,
        *,
        sz: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> PlaceAnswer:
        """Place.

        Args:
            sz (decimal; required): `sz`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Place`. Text: ord_id.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/desk/place`
        Permission: trade.

        Docs: https://moon.example/docs/#desk-place
        """
        return self._client.call(_PLACE, {"sz": sz}, extra, options)

    def state(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> StateAnswer:
        """State.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `State`, in `data`. Text: state.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/desk/state`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#desk-state
        """
        return self._client.call(_STATE, {}, extra, options)


class AsyncDesk:
    """Moon `desk`: 5 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def matrix(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> MatrixAnswer:
        """Matrix.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of lists.
            Beside the data: Integer: count_. Text: content_, response_, index_, raw_. Record: page.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/desk/matrix`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#desk-matrix
        """
        return await self._client.call(_MATRIX, {}, extra, options)

    async def names(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> NamesAnswer:
        """Names.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of texts.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/desk/names`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#desk-names
        """
        return await self._client.call(_NAMES, {}, extra, options)

    async def ping(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> PingAnswer:
        """Ping.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            An answer without documented data.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/desk/ping`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#desk-ping
        """
        return await self._client.call(_PING, {}, extra, options)

    async def place(
        self,
        *,
        sz: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> PlaceAnswer:
        """Place.

        Args:
            sz (decimal; required): `sz`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Place`. Text: ord_id.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/desk/place`
        Permission: trade.

        Docs: https://moon.example/docs/#desk-place
        """
        return await self._client.call(_PLACE, {"sz": sz}, extra, options)

    async def state(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> StateAnswer:
        """State.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `State`, in `data`. Text: state.
            Beside the data: Unix time in microseconds: in_time, out_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/desk/state`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#desk-state
        """
        return await self._client.call(_STATE, {}, extra, options)
