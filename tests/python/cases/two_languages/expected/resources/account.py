"""Sun `account`: 3 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import (
    BinaryAnswer,
    ListAnswer,
    binary,
    objects,
    strings_in,
)
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import Param
from ..models.account import Limits, NamesAnswer

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_EXPORT = Endpoint(
    "account.export",
    "GET",
    "/api/v1/account/export",
    auth="private",
    style="none",
    answer=binary(data_key="result"),
)
_LIMITS = Endpoint(
    "account.limits",
    "GET",
    "/api/v1/account/limits",
    auth="private",
    style="query",
    answer=objects(Limits, data_key="result"),
    permission="read",
    params=(
        Param("ccy", "ccy"),
        Param("mode", "mode"),
    ),
)
_NAMES = Endpoint(
    "account.names",
    "GET",
    "/api/v1/account/names",
    auth="public",
    style="none",
    answer=strings_in(NamesAnswer, data_key="result"),
)


class Account:
    """Sun `account`: 3 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def export(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> BinaryAnswer:
        """Export.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            Bytes, in `content`.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Sun; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Sun answered with an error code.

        `GET /api/v1/account/export`
        Permission: not stated.

        Docs: https://sun.example/docs/#account-export
        """
        return self._client.call(_EXPORT, {}, extra, options)

    def limits(
        self,
        *,
        ccy: str | None = None,
        mode: Literal["a", "b"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Limits]:
        """Limits.

        您可以做什么。

        What you may do.

        Args:
            ccy (currency): 币种
                Currency
            mode: Mode
                Documented values:
                    `a`: 一 one
                    `b`: 其他 Others
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Limits`. Decimal: most.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Sun; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Sun answered with an error code.

        `GET /api/v1/account/limits`
        Permission: read.

        Docs: https://sun.example/docs/#account-limits
        """
        return self._client.call(
            _LIMITS, {"ccy": ccy, "mode": mode}, extra, options
        )

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
            Beside the data: Integer: took.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Sun; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Sun answered with an error code.

        `GET /api/v1/account/names`
        Public: no credentials needed.

        Docs: https://sun.example/docs/#account-names
        """
        return self._client.call(_NAMES, {}, extra, options)


class AsyncAccount:
    """Sun `account`: 3 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def export(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> BinaryAnswer:
        """Export.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            Bytes, in `content`.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Sun; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Sun answered with an error code.

        `GET /api/v1/account/export`
        Permission: not stated.

        Docs: https://sun.example/docs/#account-export
        """
        return await self._client.call(_EXPORT, {}, extra, options)

    async def limits(
        self,
        *,
        ccy: str | None = None,
        mode: Literal["a", "b"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Limits]:
        """Limits.

        您可以做什么。

        What you may do.

        Args:
            ccy (currency): 币种
                Currency
            mode: Mode
                Documented values:
                    `a`: 一 one
                    `b`: 其他 Others
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Limits`. Decimal: most.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Sun; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Sun answered with an error code.

        `GET /api/v1/account/limits`
        Permission: read.

        Docs: https://sun.example/docs/#account-limits
        """
        return await self._client.call(
            _LIMITS, {"ccy": ccy, "mode": mode}, extra, options
        )

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
            Beside the data: Integer: took.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Sun; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Sun answered with an error code.

        `GET /api/v1/account/names`
        Public: no credentials needed.

        Docs: https://sun.example/docs/#account-names
        """
        return await self._client.call(_NAMES, {}, extra, options)
