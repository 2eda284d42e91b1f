"""Moon `bare`: 6 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.core.answers import (
    EmptyAnswer,
    ListAnswer,
    ObjectAnswer,
    empty,
    lists,
    objects,
    one,
    strings,
)
from .._runtime.core.endpoint import Endpoint, Options
from ..models.bare import Object, Objects

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_LISTS = Endpoint(
    "bare.lists",
    "GET",
    "/api/v1/bare/lists",
    auth="public",
    style="none",
    answer=lists(),
)
_NOTHING = Endpoint(
    "bare.nothing",
    "POST",
    "/api/v1/bare/nothing",
    auth="private",
    style="none",
    answer=empty(),
)
_OBJECT = Endpoint(
    "bare.object",
    "GET",
    "/api/v1/bare/object",
    auth="public",
    style="none",
    answer=one(Object),
)
_OBJECTS = Endpoint(
    "bare.objects",
    "GET",
    "/api/v1/bare/objects",
    auth="public",
    style="none",
    answer=objects(Objects),
)
_ROWS = Endpoint(
    "bare.rows",
    "GET",
    "/api/v1/bare/rows",
    auth="public",
    style="none",
    answer=lists(),
)
_WORDS = Endpoint(
    "bare.words",
    "GET",
    "/api/v1/bare/words",
    auth="public",
    style="none",
    answer=strings(),
)


class Bare:
    """Moon `bare`: 6 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def lists(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[list[Any]]:
        """Lists.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of lists.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/bare/lists`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#bare-lists
        """
        return self._client.call(_LISTS, {}, extra, options)

    def nothing(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Nothing.

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

        `POST /api/v1/bare/nothing`
        Permission: not stated.

        Docs: https://moon.example/docs/#bare-nothing
        """
        return self._client.call(_NOTHING, {}, extra, options)

    def object_(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[Object]:
        """Object.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `Object`, in `data`.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/bare/object`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#bare-object
        """
        return self._client.call(_OBJECT, {}, extra, options)

    def objects(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Objects]:
        """Objects.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Objects`.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/bare/objects`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#bare-objects
        """
        return self._client.call(_OBJECTS, {}, extra, options)

    def rows(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[list[Any]]:
        """Rows.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of lists.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/bare/rows`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#bare-rows
        """
        return self._client.call(_ROWS, {}, extra, options)

    def words(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[str]:
        """Words.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of texts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/bare/words`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#bare-words
        """
        return self._client.call(_WORDS, {}, extra, options)


class AsyncBare:
    """Moon `bare`: 6 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def lists(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[list[Any]]:
        """Lists.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of lists.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/bare/lists`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#bare-lists
        """
        return await self._client.call(_LISTS, {}, extra, options)

    async def nothing(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Nothing.

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

        `POST /api/v1/bare/nothing`
        Permission: not stated.

        Docs: https://moon.example/docs/#bare-nothing
        """
        return await self._client.call(_NOTHING, {}, extra, options)

    async def object_(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[Object]:
        """Object.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `Object`, in `data`.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/bare/object`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#bare-object
        """
        return await self._client.call(_OBJECT, {}, extra, options)

    async def objects(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Objects]:
        """Objects.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Objects`.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/bare/objects`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#bare-objects
        """
        return await self._client.call(_OBJECTS, {}, extra, options)

    async def rows(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[list[Any]]:
        """Rows.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of lists.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/bare/rows`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#bare-rows
        """
        return await self._client.call(_ROWS, {}, extra, options)

    async def words(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[str]:
        """Words.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of texts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/bare/words`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#bare-words
        """
        return await self._client.call(_WORDS, {}, extra, options)
