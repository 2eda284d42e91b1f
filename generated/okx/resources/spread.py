"""OKX `spread`: 13 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import Constraint, DecimalArg, IntegerArg, Param, TimestampArg
from ..models.spread import (
    AmendOrder,
    Books,
    CancelAllAfter,
    CancelOrder,
    GetOrder,
    MassCancel,
    OrdersHistory,
    OrdersHistoryArchive,
    OrdersPending,
    PlaceOrder,
    PublicTrades,
    Spreads,
    Trades,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_AMEND_ORDER = Endpoint(
    "spread.amend_order",
    "POST",
    "/api/v5/sprd/amend-order",
    auth="private",
    style="json_object",
    answer=objects(AmendOrder),
    permission="trade",
    params=(
        Param("ord_id", "ordId"),
        Param("cl_ord_id", "clOrdId"),
        Param("req_id", "reqId", max_length=32),
        Param("new_sz", "newSz", "decimal"),
        Param("new_px", "newPx", "decimal"),
    ),
    constraints=(
        Constraint("one_of", ("ordId", "clOrdId")),
        Constraint("one_of", ("newSz", "newPx")),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_BOOKS = Endpoint(
    "spread.books",
    "GET",
    "/api/v5/sprd/books",
    auth="optional",
    style="query",
    answer=objects(Books),
    permission="read",
    params=(
        Param("sprd_id", "sprdId", required=True),
        Param("sz", "sz", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_CANCEL_ALL_AFTER = Endpoint(
    "spread.cancel_all_after",
    "POST",
    "/api/v5/sprd/cancel-all-after",
    auth="private",
    style="json_object",
    answer=objects(CancelAllAfter),
    permission="trade",
    params=(Param("time_out", "timeOut", "integer", required=True),),
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
)
_CANCEL_ORDER = Endpoint(
    "spread.cancel_order",
    "POST",
    "/api/v5/sprd/cancel-order",
    auth="private",
    style="json_object",
    answer=objects(CancelOrder),
    permission="trade",
    params=(
        Param("ord_id", "ordId"),
        Param("cl_ord_id", "clOrdId"),
    ),
    constraints=(Constraint("one_of", ("ordId", "clOrdId")),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_GET_ORDER = Endpoint(
    "spread.get_order",
    "GET",
    "/api/v5/sprd/order",
    auth="private",
    style="query",
    answer=objects(GetOrder),
    permission="read",
    params=(
        Param("ord_id", "ordId"),
        Param("cl_ord_id", "clOrdId"),
    ),
    constraints=(Constraint("one_of", ("ordId", "clOrdId")),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_MASS_CANCEL = Endpoint(
    "spread.mass_cancel",
    "POST",
    "/api/v5/sprd/mass-cancel",
    auth="private",
    style="json_object",
    answer=objects(MassCancel),
    permission="trade",
    params=(Param("sprd_id", "sprdId"),),
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
)
_ORDERS_HISTORY = Endpoint(
    "spread.orders_history",
    "GET",
    "/api/v5/sprd/orders-history",
    auth="private",
    style="query",
    answer=objects(OrdersHistory),
    permission="read",
    params=(
        Param("sprd_id", "sprdId"),
        Param("ord_type", "ordType"),
        Param("state", "state"),
        Param("begin_id", "beginId"),
        Param("end_id", "endId"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("endId", ("ordId",), "beginId", inclusive=False, max=100),
)
_ORDERS_HISTORY_ARCHIVE = Endpoint(
    "spread.orders_history_archive",
    "GET",
    "/api/v5/sprd/orders-history-archive",
    auth="private",
    style="query",
    answer=objects(OrdersHistoryArchive),
    permission="read",
    params=(
        Param("sprd_id", "sprdId"),
        Param("ord_type", "ordType"),
        Param("state", "state"),
        Param("inst_type", "instType"),
        Param("inst_family", "instFamily"),
        Param("begin_id", "beginId"),
        Param("end_id", "endId"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("endId", ("ordId",), "beginId", inclusive=False, max=100),
)
_ORDERS_PENDING = Endpoint(
    "spread.orders_pending",
    "GET",
    "/api/v5/sprd/orders-pending",
    auth="private",
    style="query",
    answer=objects(OrdersPending),
    permission="read",
    params=(
        Param("sprd_id", "sprdId"),
        Param("ord_type", "ordType"),
        Param("state", "state"),
        Param("begin_id", "beginId"),
        Param("end_id", "endId"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
    pagination=Pagination("endId", ("ordId",), "beginId", inclusive=False, max=100),
)
_PLACE_ORDER = Endpoint(
    "spread.place_order",
    "POST",
    "/api/v5/sprd/order",
    auth="private",
    style="json_object",
    answer=objects(PlaceOrder),
    permission="trade",
    params=(
        Param("sprd_id", "sprdId", required=True),
        Param("cl_ord_id", "clOrdId", max_length=32),
        Param("tag", "tag", max_length=16),
        Param("side", "side", required=True),
        Param("ord_type", "ordType", required=True),
        Param("sz", "sz", "decimal", required=True),
        Param("px", "px", "decimal", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_PUBLIC_TRADES = Endpoint(
    "spread.public_trades",
    "GET",
    "/api/v5/sprd/public-trades",
    auth="optional",
    style="query",
    answer=objects(PublicTrades),
    permission="read",
    params=(Param("sprd_id", "sprdId"),),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_SPREADS = Endpoint(
    "spread.spreads",
    "GET",
    "/api/v5/sprd/spreads",
    auth="optional",
    style="query",
    answer=objects(Spreads),
    permission="read",
    params=(
        Param("base_ccy", "baseCcy"),
        Param("inst_id", "instId"),
        Param("sprd_id", "sprdId"),
        Param("state", "state"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_TRADES = Endpoint(
    "spread.trades",
    "GET",
    "/api/v5/sprd/trades",
    auth="private",
    style="query",
    answer=objects(Trades),
    permission="read",
    params=(
        Param("sprd_id", "sprdId"),
        Param("trade_id", "tradeId"),
        Param("ord_id", "ordId"),
        Param("begin_id", "beginId"),
        Param("end_id", "endId"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("endId", ("tradeId",), "beginId", inclusive=False, max=100),
)


class Spread:
    """OKX `spread`: 13 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def amend_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        req_id: str | None = None,
        new_sz: DecimalArg | None = None,
        new_px: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendOrder]:
        """Amend order.

        Args:
            ord_id (one of `ord_id`, `cl_ord_id` is required): `ordId`.
            cl_ord_id (one of `ord_id`, `cl_ord_id` is required): `clOrdId`.
            req_id (up to 32 characters): `reqId`.
            new_sz (decimal; one of `new_sz`, `new_px` is required): `newSz`.
            new_px (decimal; one of `new_sz`, `new_px` is required): `newPx`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendOrder`. Text: ord_id, cl_ord_id, req_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/sprd/amend-order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-amend-order
        """
        return self._client.call(
            _AMEND_ORDER,
            {
                "ordId": ord_id,
                "clOrdId": cl_ord_id,
                "reqId": req_id,
                "newSz": new_sz,
                "newPx": new_px,
            },
            extra,
            options,
        )

    def books(
        self,
        *,
        sprd_id: str,
        sz: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Books]:
        """Get order book (Public).

        Args:
            sprd_id (required): `sprdId`.
            sz (integer; up to `400`; default `5`): `sz`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Books`. Lists: asks, bids. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/sprd/books`
        Signed when there are credentials. Permission: read.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-book-public
        """
        return self._client.call(_BOOKS, {"sprdId": sprd_id, "sz": sz}, extra, options)

    def cancel_all_after(
        self,
        *,
        time_out: IntegerArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelAllAfter]:
        """Cancel All After.

        Args:
            time_out (integer; required): `timeOut`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelAllAfter`. Text: trigger_time, ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/sprd/cancel-all-after`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-after
        """
        return self._client.call(_CANCEL_ALL_AFTER, {"timeOut": time_out}, extra, options)

    def cancel_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelOrder]:
        """Cancel order.

        Args:
            ord_id (one of `ord_id`, `cl_ord_id` is required): `ordId`.
            cl_ord_id (one of `ord_id`, `cl_ord_id` is required): `clOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelOrder`. Text: ord_id, cl_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/sprd/cancel-order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-order
        """
        return self._client.call(
            _CANCEL_ORDER, {"ordId": ord_id, "clOrdId": cl_ord_id}, extra, options
        )

    def get_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetOrder]:
        """Get order details.

        Args:
            ord_id (one of `ord_id`, `cl_ord_id` is required): `ordId`.
            cl_ord_id (one of `ord_id`, `cl_ord_id` is required): `clOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetOrder`. Text: sprd_id, ord_id, cl_ord_id, tag, ord_type, side, trade_id,
            state, cancel_source. Decimal: px, sz, fill_sz, fill_px, acc_fill_sz, pending_fill_sz,
            pending_settle_sz, canceled_sz, avg_px. Unix time in milliseconds: u_time, c_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/sprd/order`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-details
        """
        return self._client.call(
            _GET_ORDER, {"ordId": ord_id, "clOrdId": cl_ord_id}, extra, options
        )

    def mass_cancel(
        self,
        *,
        sprd_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MassCancel]:
        """Cancel All orders.

        Args:
            sprd_id: `sprdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MassCancel`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/sprd/mass-cancel`
        Permission: trade.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-orders
        """
        return self._client.call(_MASS_CANCEL, {"sprdId": sprd_id}, extra, options)

    def orders_history(
        self,
        *,
        sprd_id: str | None = None,
        ord_type: Literal["market", "limit", "post_only", "ioc"] | str | None = None,
        state: Literal["canceled", "filled"] | str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersHistory]:
        """Get orders (last 21 days).

        Args:
            sprd_id: `sprdId`.
            ord_type: `ordType`: `market`, `limit`, `post_only`, `ioc`.
            state: `state`: `canceled`, `filled`.
            begin_id: `beginId`.
            end_id: `endId`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersHistory`. Text: sprd_id, ord_id, cl_ord_id, tag, ord_type, side,
            trade_id, state, cancel_source. Decimal: px, sz, fill_sz, fill_px, acc_fill_sz,
            pending_fill_sz, pending_settle_sz, canceled_sz, avg_px. Unix time in milliseconds:
            u_time, c_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.spread.orders_history, ...)`.

        `GET /api/v5/sprd/orders-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-last-21-days
        """
        return self._client.call(
            _ORDERS_HISTORY,
            {
                "sprdId": sprd_id,
                "ordType": ord_type,
                "state": state,
                "beginId": begin_id,
                "endId": end_id,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    def orders_history_archive(
        self,
        *,
        sprd_id: str | None = None,
        ord_type: Literal["market", "limit", "post_only", "ioc"] | str | None = None,
        state: Literal["canceled", "filled"] | str | None = None,
        inst_type: Literal["SPOT", "FUTURES", "SWAP"] | str | None = None,
        inst_family: str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersHistoryArchive]:
        """Get orders history (last 3 months).

        Args:
            sprd_id: `sprdId`.
            ord_type: `ordType`: `market`, `limit`, `post_only`, `ioc`.
            state: `state`: `canceled`, `filled`.
            inst_type: `instType`: `SPOT`, `FUTURES`, `SWAP`.
            inst_family (instrument family): `instFamily`.
            begin_id: `beginId`.
            end_id: `endId`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersHistoryArchive`. Text: sprd_id, ord_id, cl_ord_id, tag, ord_type, side,
            trade_id, state, cancel_source. Decimal: px, sz, fill_sz, fill_px, acc_fill_sz,
            pending_fill_sz, pending_settle_sz, canceled_sz, avg_px. Unix time in milliseconds:
            u_time, c_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.spread.orders_history_archive, ...)`.

        `GET /api/v5/sprd/orders-history-archive`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-history-last-3-months
        """
        return self._client.call(
            _ORDERS_HISTORY_ARCHIVE,
            {
                "sprdId": sprd_id,
                "ordType": ord_type,
                "state": state,
                "instType": inst_type,
                "instFamily": inst_family,
                "beginId": begin_id,
                "endId": end_id,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    def orders_pending(
        self,
        *,
        sprd_id: str | None = None,
        ord_type: Literal["market", "limit", "post_only", "ioc"] | str | None = None,
        state: Literal["live", "partially_filled"] | str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersPending]:
        """Get active orders.

        Args:
            sprd_id: `sprdId`.
            ord_type: `ordType`: `market`, `limit`, `post_only`, `ioc`.
            state: `state`: `live`, `partially_filled`.
            begin_id: `beginId`.
            end_id: `endId`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersPending`. Text: sprd_id, ord_id, cl_ord_id, tag, ord_type, side,
            trade_id, state, cancel_source. Decimal: px, sz, fill_sz, fill_px, acc_fill_sz,
            pending_fill_sz, pending_settle_sz, canceled_sz, avg_px. Unix time in milliseconds:
            u_time, c_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.spread.orders_pending, ...)`.

        `GET /api/v5/sprd/orders-pending`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-active-orders
        """
        return self._client.call(
            _ORDERS_PENDING,
            {
                "sprdId": sprd_id,
                "ordType": ord_type,
                "state": state,
                "beginId": begin_id,
                "endId": end_id,
                "limit": limit,
            },
            extra,
            options,
        )

    def place_order(
        self,
        *,
        sprd_id: str,
        side: Literal["buy", "sell"] | str,
        ord_type: Literal["market", "limit", "post_only", "ioc"] | str,
        sz: DecimalArg,
        px: DecimalArg,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PlaceOrder]:
        """Place order.

        Args:
            sprd_id (required): `sprdId`.
            side (required): `side`: `buy`, `sell`.
            ord_type (required): `ordType`: `market`, `limit`, `post_only`, `ioc`.
            sz (decimal; required): `sz`.
            px (decimal; required): `px`.
            cl_ord_id (up to 32 characters): `clOrdId`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceOrder`. Text: ord_id, cl_ord_id, tag, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/sprd/order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-place-order
        """
        return self._client.call(
            _PLACE_ORDER,
            {
                "sprdId": sprd_id,
                "clOrdId": cl_ord_id,
                "tag": tag,
                "side": side,
                "ordType": ord_type,
                "sz": sz,
                "px": px,
            },
            extra,
            options,
        )

    def public_trades(
        self,
        *,
        sprd_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicTrades]:
        """Get public trades (Public).

        Args:
            sprd_id: `sprdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicTrades`. Text: sprd_id, trade_id, side. Decimal: px, sz. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/sprd/public-trades`
        Signed when there are credentials. Permission: read.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-public-trades-public
        """
        return self._client.call(_PUBLIC_TRADES, {"sprdId": sprd_id}, extra, options)

    def spreads(
        self,
        *,
        base_ccy: str | None = None,
        inst_id: str | None = None,
        sprd_id: str | None = None,
        state: Literal["live", "suspend", "expired"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Spreads]:
        """Get Spreads (Public).

        Args:
            base_ccy (currency): `baseCcy`.
            inst_id (instrument ID): `instId`.
            sprd_id: `sprdId`.
            state: `state`: `live`, `suspend`, `expired`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Spreads`. Text: sprd_id, sprd_type, state, base_ccy, sz_ccy, quote_ccy.
            Decimal: tick_sz, min_sz, lot_sz. Unix time in milliseconds: list_time, exp_time,
            u_time. Records: legs.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/sprd/spreads`
        Signed when there are credentials. Permission: read.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-spreads-public
        """
        return self._client.call(
            _SPREADS,
            {"baseCcy": base_ccy, "instId": inst_id, "sprdId": sprd_id, "state": state},
            extra,
            options,
        )

    def trades(
        self,
        *,
        sprd_id: str | None = None,
        trade_id: str | None = None,
        ord_id: str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Trades]:
        """Get trades (last 7 days).

        Args:
            sprd_id: `sprdId`.
            trade_id: `tradeId`.
            ord_id: `ordId`.
            begin_id: `beginId`.
            end_id: `endId`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Trades`. Text: sprd_id, trade_id, ord_id, cl_ord_id, tag, side, state,
            exec_type, code, msg. Decimal: fill_px, fill_sz. Unix time in milliseconds: ts. Records:
            legs.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.spread.trades, ...)`.

        `GET /api/v5/sprd/trades`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-trades-last-7-days
        """
        return self._client.call(
            _TRADES,
            {
                "sprdId": sprd_id,
                "tradeId": trade_id,
                "ordId": ord_id,
                "beginId": begin_id,
                "endId": end_id,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )


class AsyncSpread:
    """OKX `spread`: 13 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def amend_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        req_id: str | None = None,
        new_sz: DecimalArg | None = None,
        new_px: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendOrder]:
        """Amend order.

        Args:
            ord_id (one of `ord_id`, `cl_ord_id` is required): `ordId`.
            cl_ord_id (one of `ord_id`, `cl_ord_id` is required): `clOrdId`.
            req_id (up to 32 characters): `reqId`.
            new_sz (decimal; one of `new_sz`, `new_px` is required): `newSz`.
            new_px (decimal; one of `new_sz`, `new_px` is required): `newPx`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendOrder`. Text: ord_id, cl_ord_id, req_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/sprd/amend-order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-amend-order
        """
        return await self._client.call(
            _AMEND_ORDER,
            {
                "ordId": ord_id,
                "clOrdId": cl_ord_id,
                "reqId": req_id,
                "newSz": new_sz,
                "newPx": new_px,
            },
            extra,
            options,
        )

    async def books(
        self,
        *,
        sprd_id: str,
        sz: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Books]:
        """Get order book (Public).

        Args:
            sprd_id (required): `sprdId`.
            sz (integer; up to `400`; default `5`): `sz`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Books`. Lists: asks, bids. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/sprd/books`
        Signed when there are credentials. Permission: read.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-book-public
        """
        return await self._client.call(_BOOKS, {"sprdId": sprd_id, "sz": sz}, extra, options)

    async def cancel_all_after(
        self,
        *,
        time_out: IntegerArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelAllAfter]:
        """Cancel All After.

        Args:
            time_out (integer; required): `timeOut`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelAllAfter`. Text: trigger_time, ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/sprd/cancel-all-after`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-after
        """
        return await self._client.call(_CANCEL_ALL_AFTER, {"timeOut": time_out}, extra, options)

    async def cancel_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelOrder]:
        """Cancel order.

        Args:
            ord_id (one of `ord_id`, `cl_ord_id` is required): `ordId`.
            cl_ord_id (one of `ord_id`, `cl_ord_id` is required): `clOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelOrder`. Text: ord_id, cl_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/sprd/cancel-order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-order
        """
        return await self._client.call(
            _CANCEL_ORDER, {"ordId": ord_id, "clOrdId": cl_ord_id}, extra, options
        )

    async def get_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetOrder]:
        """Get order details.

        Args:
            ord_id (one of `ord_id`, `cl_ord_id` is required): `ordId`.
            cl_ord_id (one of `ord_id`, `cl_ord_id` is required): `clOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetOrder`. Text: sprd_id, ord_id, cl_ord_id, tag, ord_type, side, trade_id,
            state, cancel_source. Decimal: px, sz, fill_sz, fill_px, acc_fill_sz, pending_fill_sz,
            pending_settle_sz, canceled_sz, avg_px. Unix time in milliseconds: u_time, c_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/sprd/order`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-details
        """
        return await self._client.call(
            _GET_ORDER, {"ordId": ord_id, "clOrdId": cl_ord_id}, extra, options
        )

    async def mass_cancel(
        self,
        *,
        sprd_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MassCancel]:
        """Cancel All orders.

        Args:
            sprd_id: `sprdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MassCancel`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/sprd/mass-cancel`
        Permission: trade.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-orders
        """
        return await self._client.call(_MASS_CANCEL, {"sprdId": sprd_id}, extra, options)

    async def orders_history(
        self,
        *,
        sprd_id: str | None = None,
        ord_type: Literal["market", "limit", "post_only", "ioc"] | str | None = None,
        state: Literal["canceled", "filled"] | str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersHistory]:
        """Get orders (last 21 days).

        Args:
            sprd_id: `sprdId`.
            ord_type: `ordType`: `market`, `limit`, `post_only`, `ioc`.
            state: `state`: `canceled`, `filled`.
            begin_id: `beginId`.
            end_id: `endId`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersHistory`. Text: sprd_id, ord_id, cl_ord_id, tag, ord_type, side,
            trade_id, state, cancel_source. Decimal: px, sz, fill_sz, fill_px, acc_fill_sz,
            pending_fill_sz, pending_settle_sz, canceled_sz, avg_px. Unix time in milliseconds:
            u_time, c_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.spread.orders_history, ...)`.

        `GET /api/v5/sprd/orders-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-last-21-days
        """
        return await self._client.call(
            _ORDERS_HISTORY,
            {
                "sprdId": sprd_id,
                "ordType": ord_type,
                "state": state,
                "beginId": begin_id,
                "endId": end_id,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    async def orders_history_archive(
        self,
        *,
        sprd_id: str | None = None,
        ord_type: Literal["market", "limit", "post_only", "ioc"] | str | None = None,
        state: Literal["canceled", "filled"] | str | None = None,
        inst_type: Literal["SPOT", "FUTURES", "SWAP"] | str | None = None,
        inst_family: str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersHistoryArchive]:
        """Get orders history (last 3 months).

        Args:
            sprd_id: `sprdId`.
            ord_type: `ordType`: `market`, `limit`, `post_only`, `ioc`.
            state: `state`: `canceled`, `filled`.
            inst_type: `instType`: `SPOT`, `FUTURES`, `SWAP`.
            inst_family (instrument family): `instFamily`.
            begin_id: `beginId`.
            end_id: `endId`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersHistoryArchive`. Text: sprd_id, ord_id, cl_ord_id, tag, ord_type, side,
            trade_id, state, cancel_source. Decimal: px, sz, fill_sz, fill_px, acc_fill_sz,
            pending_fill_sz, pending_settle_sz, canceled_sz, avg_px. Unix time in milliseconds:
            u_time, c_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.spread.orders_history_archive, ...)`.

        `GET /api/v5/sprd/orders-history-archive`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-history-last-3-months
        """
        return await self._client.call(
            _ORDERS_HISTORY_ARCHIVE,
            {
                "sprdId": sprd_id,
                "ordType": ord_type,
                "state": state,
                "instType": inst_type,
                "instFamily": inst_family,
                "beginId": begin_id,
                "endId": end_id,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    async def orders_pending(
        self,
        *,
        sprd_id: str | None = None,
        ord_type: Literal["market", "limit", "post_only", "ioc"] | str | None = None,
        state: Literal["live", "partially_filled"] | str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersPending]:
        """Get active orders.

        Args:
            sprd_id: `sprdId`.
            ord_type: `ordType`: `market`, `limit`, `post_only`, `ioc`.
            state: `state`: `live`, `partially_filled`.
            begin_id: `beginId`.
            end_id: `endId`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersPending`. Text: sprd_id, ord_id, cl_ord_id, tag, ord_type, side,
            trade_id, state, cancel_source. Decimal: px, sz, fill_sz, fill_px, acc_fill_sz,
            pending_fill_sz, pending_settle_sz, canceled_sz, avg_px. Unix time in milliseconds:
            u_time, c_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.spread.orders_pending, ...)`.

        `GET /api/v5/sprd/orders-pending`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-active-orders
        """
        return await self._client.call(
            _ORDERS_PENDING,
            {
                "sprdId": sprd_id,
                "ordType": ord_type,
                "state": state,
                "beginId": begin_id,
                "endId": end_id,
                "limit": limit,
            },
            extra,
            options,
        )

    async def place_order(
        self,
        *,
        sprd_id: str,
        side: Literal["buy", "sell"] | str,
        ord_type: Literal["market", "limit", "post_only", "ioc"] | str,
        sz: DecimalArg,
        px: DecimalArg,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PlaceOrder]:
        """Place order.

        Args:
            sprd_id (required): `sprdId`.
            side (required): `side`: `buy`, `sell`.
            ord_type (required): `ordType`: `market`, `limit`, `post_only`, `ioc`.
            sz (decimal; required): `sz`.
            px (decimal; required): `px`.
            cl_ord_id (up to 32 characters): `clOrdId`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceOrder`. Text: ord_id, cl_ord_id, tag, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/sprd/order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-place-order
        """
        return await self._client.call(
            _PLACE_ORDER,
            {
                "sprdId": sprd_id,
                "clOrdId": cl_ord_id,
                "tag": tag,
                "side": side,
                "ordType": ord_type,
                "sz": sz,
                "px": px,
            },
            extra,
            options,
        )

    async def public_trades(
        self,
        *,
        sprd_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicTrades]:
        """Get public trades (Public).

        Args:
            sprd_id: `sprdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicTrades`. Text: sprd_id, trade_id, side. Decimal: px, sz. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/sprd/public-trades`
        Signed when there are credentials. Permission: read.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-public-trades-public
        """
        return await self._client.call(_PUBLIC_TRADES, {"sprdId": sprd_id}, extra, options)

    async def spreads(
        self,
        *,
        base_ccy: str | None = None,
        inst_id: str | None = None,
        sprd_id: str | None = None,
        state: Literal["live", "suspend", "expired"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Spreads]:
        """Get Spreads (Public).

        Args:
            base_ccy (currency): `baseCcy`.
            inst_id (instrument ID): `instId`.
            sprd_id: `sprdId`.
            state: `state`: `live`, `suspend`, `expired`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Spreads`. Text: sprd_id, sprd_type, state, base_ccy, sz_ccy, quote_ccy.
            Decimal: tick_sz, min_sz, lot_sz. Unix time in milliseconds: list_time, exp_time,
            u_time. Records: legs.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/sprd/spreads`
        Signed when there are credentials. Permission: read.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-spreads-public
        """
        return await self._client.call(
            _SPREADS,
            {"baseCcy": base_ccy, "instId": inst_id, "sprdId": sprd_id, "state": state},
            extra,
            options,
        )

    async def trades(
        self,
        *,
        sprd_id: str | None = None,
        trade_id: str | None = None,
        ord_id: str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Trades]:
        """Get trades (last 7 days).

        Args:
            sprd_id: `sprdId`.
            trade_id: `tradeId`.
            ord_id: `ordId`.
            begin_id: `beginId`.
            end_id: `endId`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Trades`. Text: sprd_id, trade_id, ord_id, cl_ord_id, tag, side, state,
            exec_type, code, msg. Decimal: fill_px, fill_sz. Unix time in milliseconds: ts. Records:
            legs.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.spread.trades, ...)`.

        `GET /api/v5/sprd/trades`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-trades-last-7-days
        """
        return await self._client.call(
            _TRADES,
            {
                "sprdId": sprd_id,
                "tradeId": trade_id,
                "ordId": ord_id,
                "beginId": begin_id,
                "endId": end_id,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )
