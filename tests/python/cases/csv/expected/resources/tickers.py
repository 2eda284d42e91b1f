"""Moon `tickers`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Options
from .._runtime.core.params import CsvArg, Param
from ..models.tickers import Many

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_MANY = Endpoint(
    "tickers.many",
    "GET",
    "/api/v1/tickers/many",
    auth="public",
    style="query",
    answer=objects(Many),
    params=(
        Param("inst_ids", "instIds", "csv", required=True, max_items=5),
        Param("sizes", "sizes", "csv"),
    ),
)


class Tickers:
    """Moon `tickers`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def many(
        self,
        *,
        inst_ids: CsvArg,
        sizes: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Many]:
        """Many.

        Args:
            inst_ids (values separated by commas; required; up to 5 items): Instruments
            sizes (values separated by commas): `sizes`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Many`. Lists of text: ccys, sizes. Lists of decimal: levels. Lists of Unix
            time in milliseconds: seen. Lists of boolean: flags.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/tickers/many`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#tickers-many
        """
        return self._client.call(_MANY, {"instIds": inst_ids, "sizes": sizes}, extra, options)


class AsyncTickers:
    """Moon `tickers`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def many(
        self,
        *,
        inst_ids: CsvArg,
        sizes: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Many]:
        """Many.

        Args:
            inst_ids (values separated by commas; required; up to 5 items): Instruments
            sizes (values separated by commas): `sizes`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Many`. Lists of text: ccys, sizes. Lists of decimal: levels. Lists of Unix
            time in milliseconds: seen. Lists of boolean: flags.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/tickers/many`
        Public: no credentials needed.

        Docs: https://moon.example/docs/#tickers-many
        """
        return await self._client.call(_MANY, {"instIds": inst_ids, "sizes": sizes}, extra, options)
