"""Moon `orders`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import CsvArg, DecimalArg, Param
from ..models.orders import Search

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_SEARCH = Endpoint(
    "orders.search",
    "GET",
    "/api/v1/orders/search",
    auth="private",
    style="query",
    answer=objects(Search),
    permission="read",
    params=(
        Param("side", "side", required=True),
        Param("ord_type", "ordType"),
        Param("odd", "odd"),
        Param("depth", "depth", "json_integer"),
        Param("all", "all", "boolean"),
        Param("sz", "sz", "decimal"),
        Param("types", "types", "csv"),
    ),
)


class Orders:
    """Moon `orders`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search(
        self,
        *,
        side: Literal["buy", "sell"] | str,
        ord_type: Literal["market", "limit", "post_only", ""] | str | None = None,
        odd: (
            Literal[
                '"',
                "it's",
                "\\",
                'a\\"]; import os #',
                "two\nlines",
                "\u202eevil",
                "{x} {{ y }}",
                "币",
                "buy",
            ]
            | str
            | None
        ) = None,
        depth: int | None = None,
        all: bool | None = None,
        sz: DecimalArg | None = None,
        types: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Search]:
        """Search.

        Args:
            side (required): Side
                Documented values: `buy`, `sell`.
            ord_type: Order type
                Documented values:
                    `market`: at any price
                    `limit`: at this price or a better one
                    `post_only`: Makers, never takes
                    `""`: all of them
            odd: Values that stumble
                Documented values: `"`, `it's`, `\\`, `a\\"]; import os #`, `two lines`, `\u202eevil`, `{x} {{
                y }}`, `币`, `buy`.
            depth (integer; default `1`): `depth`: `1`, `400`.
            all (boolean): `all`.
                Documented values:
                    `true`: all
                    `false`: yours
            sz (decimal): `sz`.
                Documented values:
                    `-1`: everything
            types (values separated by commas): `types`: `SPOT`, `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Search`. Text: state.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/orders/search`
        Permission: read.

        Docs: https://moon.example/docs/#orders-search
        """
        return self._client.call(
            _SEARCH,
            {
                "side": side,
                "ordType": ord_type,
                "odd": odd,
                "depth": depth,
                "all": all,
                "sz": sz,
                "types": types,
            },
            extra,
            options,
        )


class AsyncOrders:
    """Moon `orders`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search(
        self,
        *,
        side: Literal["buy", "sell"] | str,
        ord_type: Literal["market", "limit", "post_only", ""] | str | None = None,
        odd: (
            Literal[
                '"',
                "it's",
                "\\",
                'a\\"]; import os #',
                "two\nlines",
                "\u202eevil",
                "{x} {{ y }}",
                "币",
                "buy",
            ]
            | str
            | None
        ) = None,
        depth: int | None = None,
        all: bool | None = None,
        sz: DecimalArg | None = None,
        types: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Search]:
        """Search.

        Args:
            side (required): Side
                Documented values: `buy`, `sell`.
            ord_type: Order type
                Documented values:
                    `market`: at any price
                    `limit`: at this price or a better one
                    `post_only`: Makers, never takes
                    `""`: all of them
            odd: Values that stumble
                Documented values: `"`, `it's`, `\\`, `a\\"]; import os #`, `two lines`, `\u202eevil`, `{x} {{
                y }}`, `币`, `buy`.
            depth (integer; default `1`): `depth`: `1`, `400`.
            all (boolean): `all`.
                Documented values:
                    `true`: all
                    `false`: yours
            sz (decimal): `sz`.
                Documented values:
                    `-1`: everything
            types (values separated by commas): `types`: `SPOT`, `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Search`. Text: state.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/orders/search`
        Permission: read.

        Docs: https://moon.example/docs/#orders-search
        """
        return await self._client.call(
            _SEARCH,
            {
                "side": side,
                "ordType": ord_type,
                "odd": odd,
                "depth": depth,
                "all": all,
                "sz": sz,
                "types": types,
            },
            extra,
            options,
        )
