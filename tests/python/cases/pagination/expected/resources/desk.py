"""Moon `desk`: 8 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, ObjectAnswer, objects, one
from .._runtime.core.endpoint import Endpoint, Options, Pagination
from .._runtime.core.params import IntegerArg, Param, TimestampArg
from ..models.desk import ById, Candles, Chosen, Moves, Newest, One, Orders, Ranks

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_BY_ID = Endpoint(
    "desk.by_id",
    "GET",
    "/api/v1/pages/by-id",
    auth="private",
    style="query",
    answer=objects(ById),
    params=(
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    pagination=Pagination("after", ("billId",), "before", inclusive=False, max=100),
)
_CANDLES = Endpoint(
    "desk.candles",
    "GET",
    "/api/v1/pages/candles",
    auth="private",
    style="query",
    answer=objects(Candles),
    params=(
        Param("end", "end", "timestamp_ms"),
        Param("begin", "begin", "timestamp_ms"),
    ),
    pagination=Pagination("end", ("ts",), "begin", column=1, time=True, whole_ties=True),
)
_CHOSEN = Endpoint(
    "desk.chosen",
    "GET",
    "/api/v1/pages/chosen",
    auth="private",
    style="query",
    answer=objects(Chosen),
    params=(
        Param("how", "how"),
        Param("after", "after"),
        Param("before", "before"),
    ),
    pagination=Pagination(
        "after",
        ("ts",),
        "before",
        time=True,
        whole_ties=True,
        by="how",
        cases=(
            ("1", Pagination("after", ("ts",), "before", time=True, whole_ties=True, max=100)),
            ("2", Pagination("after", ("billId",), max=100)),
        ),
        max=100,
    ),
)
_MOVES = Endpoint(
    "desk.moves",
    "GET",
    "/api/v1/pages/moves",
    auth="private",
    style="query",
    answer=objects(Moves),
    params=(
        Param("begin_ts", "beginTs", "timestamp_ms"),
        Param("end_ts", "endTs", "timestamp_ms"),
    ),
    pagination=Pagination("endTs", ("ts",), time=True, max=100),
)
_NEWEST = Endpoint(
    "desk.newest",
    "GET",
    "/api/v1/pages/newest",
    auth="private",
    style="query",
    answer=objects(Newest),
    params=(Param("before", "before"),),
)
_ONE = Endpoint(
    "desk.one",
    "GET",
    "/api/v1/pages/one",
    auth="private",
    style="query",
    answer=one(One),
    params=(Param("after", "after"),),
)
_ORDERS = Endpoint(
    "desk.orders",
    "GET",
    "/api/v1/pages/orders",
    auth="private",
    style="query",
    answer=objects(Orders),
    params=(
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
    ),
    pagination=Pagination("before", ("cTime", "uTime"), time=True, inclusive=True, max=50),
)
_RANKS = Endpoint(
    "desk.ranks",
    "GET",
    "/api/v1/pages/ranks",
    auth="private",
    style="query",
    answer=objects(Ranks),
    params=(
        Param("data_ver", "dataVer"),
        Param("page", "page", "integer"),
    ),
    pagination=Pagination(page="page", first=1, pages="totalPage", version="dataVer", max=20),
)


class Desk:
    """Moon `desk`: 8 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def by_id(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ById]:
        """Bills by id.

        Args:
            after: `after`.
            before: `before`.
            limit (integer; up to `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ById`. Text: bill_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `for item in client.paginate(client.desk.by_id, ...)`.

        `GET /api/v1/pages/by-id`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-by-id
        """
        return self._client.call(
            _BY_ID, {"after": after, "before": before, "limit": limit}, extra, options
        )

    def candles(
        self,
        *,
        end: TimestampArg | None = None,
        begin: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Candles]:
        """Candles.

        Args:
            end (Unix time in milliseconds): `end`.
            begin (Unix time in milliseconds): `begin`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Candles`. Decimal: o. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `for item in client.paginate(client.desk.candles, ...)`.

        `GET /api/v1/pages/candles`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-candles
        """
        return self._client.call(_CANDLES, {"end": end, "begin": begin}, extra, options)

    def chosen(
        self,
        *,
        how: Literal["1", "2"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Chosen]:
        """Bills by one of two cursors.

        Args:
            how (default `1`): `how`: `1`, `2`.
            after: `after`.
            before: `before`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Chosen`. Text: bill_id. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `for item in client.paginate(client.desk.chosen, ...)`.

        `GET /api/v1/pages/chosen`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-chosen
        """
        return self._client.call(
            _CHOSEN, {"how": how, "after": after, "before": before}, extra, options
        )

    def moves(
        self,
        *,
        begin_ts: TimestampArg | None = None,
        end_ts: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Moves]:
        """Moves inside of bounds.

        Args:
            begin_ts (Unix time in milliseconds): `beginTs`.
            end_ts (Unix time in milliseconds): `endTs`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Moves`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `for item in client.paginate(client.desk.moves, ...)`.

        `GET /api/v1/pages/moves`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-moves
        """
        return self._client.call(_MOVES, {"beginTs": begin_ts, "endTs": end_ts}, extra, options)

    def newest(
        self,
        *,
        before: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Newest]:
        """Bills that only lead forward.

        Args:
            before: `before`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Newest`. Text: bill_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `for item in client.paginate(client.desk.newest, ...)`.

        `GET /api/v1/pages/newest`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-newest
        """
        return self._client.call(_NEWEST, {"before": before}, extra, options)

    def one(
        self,
        *,
        after: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[One]:
        """One object.

        Args:
            after: `after`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `One`, in `data`. Text: bill_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/pages/one`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-one
        """
        return self._client.call(_ONE, {"after": after}, extra, options)

    def orders(
        self,
        *,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Orders]:
        """Orders of one of two times.

        Args:
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Orders`. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `for item in client.paginate(client.desk.orders, ...)`.

        `GET /api/v1/pages/orders`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-orders
        """
        return self._client.call(_ORDERS, {"after": after, "before": before}, extra, options)

    def ranks(
        self,
        *,
        data_ver: str | None = None,
        page: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Ranks]:
        """Ranks by page.

        Args:
            data_ver: `dataVer`.
            page (integer): `page`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Ranks`. Text: data_ver. Integer: total_page.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `for item in client.paginate(client.desk.ranks, ...)`.

        `GET /api/v1/pages/ranks`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-ranks
        """
        return self._client.call(_RANKS, {"dataVer": data_ver, "page": page}, extra, options)


class AsyncDesk:
    """Moon `desk`: 8 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def by_id(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ById]:
        """Bills by id.

        Args:
            after: `after`.
            before: `before`.
            limit (integer; up to `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ById`. Text: bill_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `async for item in client.paginate(client.desk.by_id, ...)`.

        `GET /api/v1/pages/by-id`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-by-id
        """
        return await self._client.call(
            _BY_ID, {"after": after, "before": before, "limit": limit}, extra, options
        )

    async def candles(
        self,
        *,
        end: TimestampArg | None = None,
        begin: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Candles]:
        """Candles.

        Args:
            end (Unix time in milliseconds): `end`.
            begin (Unix time in milliseconds): `begin`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Candles`. Decimal: o. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `async for item in client.paginate(client.desk.candles, ...)`.

        `GET /api/v1/pages/candles`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-candles
        """
        return await self._client.call(_CANDLES, {"end": end, "begin": begin}, extra, options)

    async def chosen(
        self,
        *,
        how: Literal["1", "2"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Chosen]:
        """Bills by one of two cursors.

        Args:
            how (default `1`): `how`: `1`, `2`.
            after: `after`.
            before: `before`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Chosen`. Text: bill_id. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `async for item in client.paginate(client.desk.chosen, ...)`.

        `GET /api/v1/pages/chosen`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-chosen
        """
        return await self._client.call(
            _CHOSEN, {"how": how, "after": after, "before": before}, extra, options
        )

    async def moves(
        self,
        *,
        begin_ts: TimestampArg | None = None,
        end_ts: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Moves]:
        """Moves inside of bounds.

        Args:
            begin_ts (Unix time in milliseconds): `beginTs`.
            end_ts (Unix time in milliseconds): `endTs`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Moves`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `async for item in client.paginate(client.desk.moves, ...)`.

        `GET /api/v1/pages/moves`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-moves
        """
        return await self._client.call(
            _MOVES, {"beginTs": begin_ts, "endTs": end_ts}, extra, options
        )

    async def newest(
        self,
        *,
        before: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Newest]:
        """Bills that only lead forward.

        Args:
            before: `before`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Newest`. Text: bill_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `async for item in client.paginate(client.desk.newest, ...)`.

        `GET /api/v1/pages/newest`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-newest
        """
        return await self._client.call(_NEWEST, {"before": before}, extra, options)

    async def one(
        self,
        *,
        after: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[One]:
        """One object.

        Args:
            after: `after`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `One`, in `data`. Text: bill_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        `GET /api/v1/pages/one`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-one
        """
        return await self._client.call(_ONE, {"after": after}, extra, options)

    async def orders(
        self,
        *,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Orders]:
        """Orders of one of two times.

        Args:
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Orders`. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `async for item in client.paginate(client.desk.orders, ...)`.

        `GET /api/v1/pages/orders`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-orders
        """
        return await self._client.call(_ORDERS, {"after": after, "before": before}, extra, options)

    async def ranks(
        self,
        *,
        data_ver: str | None = None,
        page: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Ranks]:
        """Ranks by page.

        Args:
            data_ver: `dataVer`.
            page (integer): `page`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Ranks`. Text: data_ver. Integer: total_page.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: Moon answered with an error code.

        All pages: `async for item in client.paginate(client.desk.ranks, ...)`.

        `GET /api/v1/pages/ranks`
        Permission: not stated.

        Docs: https://moon.example/docs/#pages-ranks
        """
        return await self._client.call(_RANKS, {"dataVer": data_ver, "page": page}, extra, options)
