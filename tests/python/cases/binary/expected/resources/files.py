"""Moon `files`: 2 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import BinaryAnswer, binary
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import Param

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_BOOK = Endpoint(
    "files.book",
    "GET",
    "/api/v1/files/book",
    auth="public",
    style="query",
    answer=binary(),
    params=(Param("code", "code", "json_integer", required=True),),
)
_STATEMENT = Endpoint(
    "files.statement",
    "POST",
    "/api/v1/files/statement",
    auth="private",
    style="json_object",
    answer=binary(),
    permission="read",
    params=(Param("quarter", "quarter"),),
)


class Files:
    """Moon `files`: 2 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def book(
        self,
        *,
        code: int,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> BinaryAnswer:
        """Book.

        The book as it stands in memory.

        Args:
            code (integer; required): Code of the instrument
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            Bytes, in `content`.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/files/book`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#files-book
        """
        return self._client.call(_BOOK, {"code": code}, extra, options)

    def statement(
        self,
        *,
        quarter: Literal["Q1", "Q2"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> BinaryAnswer:
        """Statement.

        Args:
            quarter: `quarter`: `Q1`, `Q2`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            Bytes, in `content`.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/files/statement`
        Permission: read.

        Docs: https://moon.example/docs/#files-statement
        """
        return self._client.call(_STATEMENT, {"quarter": quarter}, extra, options)


class AsyncFiles:
    """Moon `files`: 2 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def book(
        self,
        *,
        code: int,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> BinaryAnswer:
        """Book.

        The book as it stands in memory.

        Args:
            code (integer; required): Code of the instrument
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            Bytes, in `content`.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/files/book`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#files-book
        """
        return await self._client.call(_BOOK, {"code": code}, extra, options)

    async def statement(
        self,
        *,
        quarter: Literal["Q1", "Q2"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> BinaryAnswer:
        """Statement.

        Args:
            quarter: `quarter`: `Q1`, `Q2`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            Bytes, in `content`.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/files/statement`
        Permission: read.

        Docs: https://moon.example/docs/#files-statement
        """
        return await self._client.call(_STATEMENT, {"quarter": quarter}, extra, options)
