"""OKX `recurring`: 13 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import DecimalArg, IntegerArg, Param
from ..models.recurring import (
    AddInvestment,
    AmendOrderAlgo,
    AmendPriceRange,
    AmendPriceRangeRecurringListParams,
    AmendRecurringAmount,
    AmendRecurringTime,
    OrdersAlgoDetails,
    OrdersAlgoHistory,
    OrdersAlgoPending,
    Pause,
    PlaceOrderAlgo,
    PlaceOrderAlgoRecurringListParams,
    Restart,
    StopOrderAlgo,
    StopOrderAlgoParams,
    SubOrders,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_ADD_INVESTMENT = Endpoint(
    "recurring.add_investment",
    "POST",
    "/api/v5/tradingBot/recurring/add-investment",
    auth="private",
    style="json_object",
    answer=objects(AddInvestment),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("amount", "amount", "decimal", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_AMEND_ORDER_ALGO = Endpoint(
    "recurring.amend_order_algo",
    "POST",
    "/api/v5/tradingBot/recurring/amend-order-algo",
    auth="private",
    style="json_object",
    answer=objects(AmendOrderAlgo),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("stgy_name", "stgyName", required=True, max_length=40),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_AMEND_PRICE_RANGE = Endpoint(
    "recurring.amend_price_range",
    "POST",
    "/api/v5/tradingBot/recurring/amend-price-range",
    auth="private",
    style="json_object",
    answer=objects(AmendPriceRange),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param(
            "recurring_list",
            "recurringList",
            "objects",
            required=True,
            fields=(
                Param("ccy", "ccy", required=True),
                Param("min_px", "minPx", "decimal", required=True),
                Param("max_px", "maxPx", "decimal", required=True),
            ),
        ),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_AMEND_RECURRING_AMOUNT = Endpoint(
    "recurring.amend_recurring_amount",
    "POST",
    "/api/v5/tradingBot/recurring/amend-recurring-amount",
    auth="private",
    style="json_object",
    answer=objects(AmendRecurringAmount),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("amount", "amount", "decimal", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_AMEND_RECURRING_TIME = Endpoint(
    "recurring.amend_recurring_time",
    "POST",
    "/api/v5/tradingBot/recurring/amend-recurring-time",
    auth="private",
    style="json_object",
    answer=objects(AmendRecurringTime),
    permission="trade",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("recurring_time_type", "recurringTimeType", required=True),
        Param("time_zone", "timeZone", "integer", required=True),
        Param("period", "period", required=True),
        Param("recurring_hour", "recurringHour"),
        Param("recurring_day", "recurringDay"),
        Param("recurring_time", "recurringTime", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_ORDERS_ALGO_DETAILS = Endpoint(
    "recurring.orders_algo_details",
    "GET",
    "/api/v5/tradingBot/recurring/orders-algo-details",
    auth="private",
    style="query",
    answer=objects(OrdersAlgoDetails),
    permission="read",
    params=(Param("algo_id", "algoId", required=True),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_ORDERS_ALGO_HISTORY = Endpoint(
    "recurring.orders_algo_history",
    "GET",
    "/api/v5/tradingBot/recurring/orders-algo-history",
    auth="private",
    style="query",
    answer=objects(OrdersAlgoHistory),
    permission="read",
    params=(
        Param("algo_id", "algoId"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("algoId",), "before", max=100),
)
_ORDERS_ALGO_PENDING = Endpoint(
    "recurring.orders_algo_pending",
    "GET",
    "/api/v5/tradingBot/recurring/orders-algo-pending",
    auth="private",
    style="query",
    answer=objects(OrdersAlgoPending),
    permission="read",
    params=(
        Param("algo_id", "algoId"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("algoId",), "before", max=100),
)
_PAUSE = Endpoint(
    "recurring.pause",
    "POST",
    "/api/v5/tradingBot/recurring/pause",
    auth="private",
    style="json_object",
    answer=objects(Pause),
    permission="trade",
    params=(Param("algo_id", "algoId", required=True),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_PLACE_ORDER_ALGO = Endpoint(
    "recurring.place_order_algo",
    "POST",
    "/api/v5/tradingBot/recurring/order-algo",
    auth="private",
    style="json_object",
    answer=objects(PlaceOrderAlgo),
    permission="trade",
    params=(
        Param("stgy_name", "stgyName", required=True, max_length=40),
        Param(
            "recurring_list",
            "recurringList",
            "objects",
            required=True,
            fields=(
                Param("ccy", "ccy", required=True),
                Param("ratio", "ratio", "decimal", required=True),
                Param("min_px", "minPx", "decimal"),
                Param("max_px", "maxPx", "decimal"),
            ),
        ),
        Param("period", "period", required=True),
        Param("recurring_day", "recurringDay"),
        Param("recurring_hour", "recurringHour"),
        Param("recurring_time", "recurringTime", "integer", required=True),
        Param("time_zone", "timeZone", "integer", required=True),
        Param("amt", "amt", "decimal", required=True),
        Param("investment_ccy", "investmentCcy", required=True),
        Param("td_mode", "tdMode", required=True),
        Param("algo_cl_ord_id", "algoClOrdId", max_length=32),
        Param("tag", "tag", max_length=16),
        Param("trade_quote_ccy", "tradeQuoteCcy"),
        Param("source", "source", "anything[]"),
        Param("recurring_time_type", "recurringTimeType"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_RESTART = Endpoint(
    "recurring.restart",
    "POST",
    "/api/v5/tradingBot/recurring/restart",
    auth="private",
    style="json_object",
    answer=objects(Restart),
    permission="trade",
    params=(Param("algo_id", "algoId", required=True),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_STOP_ORDER_ALGO = Endpoint(
    "recurring.stop_order_algo",
    "POST",
    "/api/v5/tradingBot/recurring/stop-order-algo",
    auth="private",
    style="json_array",
    answer=objects(StopOrderAlgo),
    permission="trade",
    max_items=10,
    params=(Param("algo_id", "algoId", required=True),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_SUB_ORDERS = Endpoint(
    "recurring.sub_orders",
    "GET",
    "/api/v5/tradingBot/recurring/sub-orders",
    auth="private",
    style="query",
    answer=objects(SubOrders),
    permission="read",
    params=(
        Param("algo_id", "algoId", required=True),
        Param("ord_id", "ordId"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)


class Recurring:
    """OKX `recurring`: 13 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def add_investment(
        self,
        *,
        algo_id: str,
        amount: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AddInvestment]:
        """Add investment.

        Args:
            algo_id (required): `algoId`.
            amount (decimal; required): `amount`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AddInvestment`. Text: algo_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/add-investment`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-add-investment
        """
        return self._client.call(
            _ADD_INVESTMENT, {"algoId": algo_id, "amount": amount}, extra, options
        )

    def amend_order_algo(
        self,
        *,
        algo_id: str,
        stgy_name: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendOrderAlgo]:
        """Amend recurring buy order.

        Args:
            algo_id (required): `algoId`.
            stgy_name (required; up to 40 characters): `stgyName`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/amend-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-order
        """
        return self._client.call(
            _AMEND_ORDER_ALGO, {"algoId": algo_id, "stgyName": stgy_name}, extra, options
        )

    def amend_price_range(
        self,
        *,
        algo_id: str,
        recurring_list: Sequence[AmendPriceRangeRecurringListParams],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendPriceRange]:
        """Amend price range.

        Args:
            algo_id (required): `algoId`.
            recurring_list (list; required): `recurringList`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendPriceRange`. Text: algo_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/amend-price-range`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range
        """
        return self._client.call(
            _AMEND_PRICE_RANGE, {"algoId": algo_id, "recurringList": recurring_list}, extra, options
        )

    def amend_recurring_amount(
        self,
        *,
        algo_id: str,
        amount: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendRecurringAmount]:
        """Amend recurring buy amount.

        Args:
            algo_id (required): `algoId`.
            amount (decimal; required): `amount`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendRecurringAmount`. Text: algo_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/amend-recurring-amount`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-amount
        """
        return self._client.call(
            _AMEND_RECURRING_AMOUNT, {"algoId": algo_id, "amount": amount}, extra, options
        )

    def amend_recurring_time(
        self,
        *,
        algo_id: str,
        recurring_time_type: Literal["1", "2"] | str,
        time_zone: IntegerArg,
        period: Literal["monthly", "weekly", "daily", "hourly"] | str,
        recurring_hour: Literal["1", "4", "8", "12"] | str | None = None,
        recurring_day: str | None = None,
        recurring_time: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendRecurringTime]:
        """Amend recurring buy time.

        Args:
            algo_id (required): `algoId`.
            recurring_time_type (required): `recurringTimeType`: `1`, `2`.
            time_zone (integer; required; `-12` to `14`): `timeZone`.
            period (required): `period`: `monthly`, `weekly`, `daily`, `hourly`.
            recurring_hour (required in some cases): `recurringHour`: `1`, `4`, `8`, `12`.
            recurring_day (required in some cases): `recurringDay`.
            recurring_time (integer; required in some cases; `0` to `23`): `recurringTime`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendRecurringTime`. Text: algo_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/amend-recurring-time`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-time
        """
        return self._client.call(
            _AMEND_RECURRING_TIME,
            {
                "algoId": algo_id,
                "recurringTimeType": recurring_time_type,
                "timeZone": time_zone,
                "period": period,
                "recurringHour": recurring_hour,
                "recurringDay": recurring_day,
                "recurringTime": recurring_time,
            },
            extra,
            options,
        )

    def orders_algo_details(
        self,
        *,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoDetails]:
        """Recurring buy order details.

        Args:
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoDetails`. Text: algo_id, algo_cl_ord_id, inst_type, algo_ord_type,
            state, stgy_name, period, recurring_day, recurring_hour, investment_ccy, cycles, tag,
            trade_quote_ccy, recurring_time_type. Unix time in milliseconds: c_time, u_time,
            next_invest_time. Records: recurring_list. Integer: recurring_time, time_zone,
            recurring_time_minutes. Decimal: amt, investment_amt, total_pnl, total_ann_rate,
            pnl_ratio, mkt_cap. Lists of text: source.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/recurring/orders-algo-details`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-details
        """
        return self._client.call(_ORDERS_ALGO_DETAILS, {"algoId": algo_id}, extra, options)

    def orders_algo_history(
        self,
        *,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoHistory]:
        """Recurring buy order history.

        Args:
            algo_id: `algoId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoHistory`. Text: algo_id, algo_cl_ord_id, inst_type, algo_ord_type,
            state, stgy_name, period, recurring_day, recurring_hour, investment_ccy, cycles, tag,
            trade_quote_ccy, recurring_time_type. Unix time in milliseconds: c_time, u_time.
            Records: recurring_list. Integer: recurring_time, time_zone, recurring_time_minutes.
            Decimal: amt, investment_amt, total_pnl, total_ann_rate, pnl_ratio, mkt_cap. Lists:
            source.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.recurring.orders_algo_history, ...)`.

        `GET /api/v5/tradingBot/recurring/orders-algo-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-history
        """
        return self._client.call(
            _ORDERS_ALGO_HISTORY,
            {"algoId": algo_id, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def orders_algo_pending(
        self,
        *,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoPending]:
        """Recurring buy order list.

        Args:
            algo_id: `algoId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoPending`. Text: algo_id, algo_cl_ord_id, inst_type, algo_ord_type,
            state, stgy_name, period, recurring_day, recurring_hour, investment_ccy, cycles, tag,
            trade_quote_ccy, recurring_time_type. Unix time in milliseconds: c_time, u_time.
            Records: recurring_list. Integer: recurring_time, time_zone, recurring_time_minutes.
            Decimal: amt, investment_amt, total_pnl, total_ann_rate, pnl_ratio, mkt_cap. Lists of
            text: source.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.recurring.orders_algo_pending, ...)`.

        `GET /api/v5/tradingBot/recurring/orders-algo-pending`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-list
        """
        return self._client.call(
            _ORDERS_ALGO_PENDING,
            {"algoId": algo_id, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def pause(
        self,
        *,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Pause]:
        """Pause recurring buy.

        Args:
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Pause`. Text: algo_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/pause`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-pause-recurring-buy
        """
        return self._client.call(_PAUSE, {"algoId": algo_id}, extra, options)

    def place_order_algo(
        self,
        *,
        stgy_name: str,
        recurring_list: Sequence[PlaceOrderAlgoRecurringListParams],
        period: Literal["monthly", "weekly", "daily", "hourly"] | str,
        recurring_time: IntegerArg,
        time_zone: IntegerArg,
        amt: DecimalArg,
        investment_ccy: Literal["USDT", "USDC"] | str,
        td_mode: Literal["cross", "cash"] | str,
        recurring_day: str | None = None,
        recurring_hour: Literal["1", "4", "8", "12"] | str | None = None,
        algo_cl_ord_id: str | None = None,
        tag: str | None = None,
        trade_quote_ccy: str | None = None,
        source: Sequence[Any] | None = None,
        recurring_time_type: Literal["1", "2"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PlaceOrderAlgo]:
        """Place recurring buy order.

        Args:
            stgy_name (required; up to 40 characters): `stgyName`.
            recurring_list (list; required): `recurringList`.
            period (required): `period`: `monthly`, `weekly`, `daily`, `hourly`.
            recurring_time (integer; required; `0` to `23`): `recurringTime`.
            time_zone (integer; required; `-12` to `14`): `timeZone`.
            amt (decimal; required): `amt`.
            investment_ccy (required): `investmentCcy`: `USDT`, `USDC`.
            td_mode (required): `tdMode`.
                Documented values:
                    `cross`: Margin mode
                    `cash`: Non-Margin mode
            recurring_day (required in some cases): `recurringDay`.
            recurring_hour (required in some cases): `recurringHour`: `1`, `4`, `8`, `12`.
            algo_cl_ord_id (up to 32 characters): `algoClOrdId`.
            tag (up to 16 characters): `tag`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            source (list): `source`.
            recurring_time_type (default `1`): `recurringTimeType`: `1`, `2`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order
        """
        return self._client.call(
            _PLACE_ORDER_ALGO,
            {
                "stgyName": stgy_name,
                "recurringList": recurring_list,
                "period": period,
                "recurringDay": recurring_day,
                "recurringHour": recurring_hour,
                "recurringTime": recurring_time,
                "timeZone": time_zone,
                "amt": amt,
                "investmentCcy": investment_ccy,
                "tdMode": td_mode,
                "algoClOrdId": algo_cl_ord_id,
                "tag": tag,
                "tradeQuoteCcy": trade_quote_ccy,
                "source": source,
                "recurringTimeType": recurring_time_type,
            },
            extra,
            options,
        )

    def restart(
        self,
        *,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Restart]:
        """Restart recurring buy.

        Args:
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Restart`. Text: algo_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/restart`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-restart-recurring-buy
        """
        return self._client.call(_RESTART, {"algoId": algo_id}, extra, options)

    def stop_order_algo(
        self,
        items: Sequence[StopOrderAlgoParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[StopOrderAlgo]:
        """Stop recurring buy order.

        Args:
            items (up to 10 items): what to send, in order, each a `StopOrderAlgoParams`.
                Each: needs `algo_id`.
            options: what this call overrides.

        Returns:
            A list of `StopOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 10: `client.batch(client.recurring.stop_order_algo, items)`.

        `POST /api/v5/tradingBot/recurring/stop-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-stop-recurring-buy-order
        """
        return self._client.call(_STOP_ORDER_ALGO, {"items": items}, None, options)

    def sub_orders(
        self,
        *,
        algo_id: str,
        ord_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SubOrders]:
        """Recurring buy sub orders.

        Args:
            algo_id (required): `algoId`.
            ord_id: `ordId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SubOrders`. Text: algo_id, inst_type, inst_id, algo_ord_type, ord_id,
            td_mode, ord_type, state, side, fee_ccy, tag, algo_cl_ord_id. Unix time in milliseconds:
            c_time, u_time. Decimal: sz, px, fee, avg_px, acc_fill_sz.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/recurring/sub-orders`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-sub-orders
        """
        return self._client.call(
            _SUB_ORDERS,
            {"algoId": algo_id, "ordId": ord_id, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )


class AsyncRecurring:
    """OKX `recurring`: 13 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def add_investment(
        self,
        *,
        algo_id: str,
        amount: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AddInvestment]:
        """Add investment.

        Args:
            algo_id (required): `algoId`.
            amount (decimal; required): `amount`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AddInvestment`. Text: algo_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/add-investment`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-add-investment
        """
        return await self._client.call(
            _ADD_INVESTMENT, {"algoId": algo_id, "amount": amount}, extra, options
        )

    async def amend_order_algo(
        self,
        *,
        algo_id: str,
        stgy_name: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendOrderAlgo]:
        """Amend recurring buy order.

        Args:
            algo_id (required): `algoId`.
            stgy_name (required; up to 40 characters): `stgyName`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/amend-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-order
        """
        return await self._client.call(
            _AMEND_ORDER_ALGO, {"algoId": algo_id, "stgyName": stgy_name}, extra, options
        )

    async def amend_price_range(
        self,
        *,
        algo_id: str,
        recurring_list: Sequence[AmendPriceRangeRecurringListParams],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendPriceRange]:
        """Amend price range.

        Args:
            algo_id (required): `algoId`.
            recurring_list (list; required): `recurringList`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendPriceRange`. Text: algo_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/amend-price-range`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range
        """
        return await self._client.call(
            _AMEND_PRICE_RANGE, {"algoId": algo_id, "recurringList": recurring_list}, extra, options
        )

    async def amend_recurring_amount(
        self,
        *,
        algo_id: str,
        amount: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendRecurringAmount]:
        """Amend recurring buy amount.

        Args:
            algo_id (required): `algoId`.
            amount (decimal; required): `amount`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendRecurringAmount`. Text: algo_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/amend-recurring-amount`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-amount
        """
        return await self._client.call(
            _AMEND_RECURRING_AMOUNT, {"algoId": algo_id, "amount": amount}, extra, options
        )

    async def amend_recurring_time(
        self,
        *,
        algo_id: str,
        recurring_time_type: Literal["1", "2"] | str,
        time_zone: IntegerArg,
        period: Literal["monthly", "weekly", "daily", "hourly"] | str,
        recurring_hour: Literal["1", "4", "8", "12"] | str | None = None,
        recurring_day: str | None = None,
        recurring_time: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendRecurringTime]:
        """Amend recurring buy time.

        Args:
            algo_id (required): `algoId`.
            recurring_time_type (required): `recurringTimeType`: `1`, `2`.
            time_zone (integer; required; `-12` to `14`): `timeZone`.
            period (required): `period`: `monthly`, `weekly`, `daily`, `hourly`.
            recurring_hour (required in some cases): `recurringHour`: `1`, `4`, `8`, `12`.
            recurring_day (required in some cases): `recurringDay`.
            recurring_time (integer; required in some cases; `0` to `23`): `recurringTime`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendRecurringTime`. Text: algo_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/amend-recurring-time`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-time
        """
        return await self._client.call(
            _AMEND_RECURRING_TIME,
            {
                "algoId": algo_id,
                "recurringTimeType": recurring_time_type,
                "timeZone": time_zone,
                "period": period,
                "recurringHour": recurring_hour,
                "recurringDay": recurring_day,
                "recurringTime": recurring_time,
            },
            extra,
            options,
        )

    async def orders_algo_details(
        self,
        *,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoDetails]:
        """Recurring buy order details.

        Args:
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoDetails`. Text: algo_id, algo_cl_ord_id, inst_type, algo_ord_type,
            state, stgy_name, period, recurring_day, recurring_hour, investment_ccy, cycles, tag,
            trade_quote_ccy, recurring_time_type. Unix time in milliseconds: c_time, u_time,
            next_invest_time. Records: recurring_list. Integer: recurring_time, time_zone,
            recurring_time_minutes. Decimal: amt, investment_amt, total_pnl, total_ann_rate,
            pnl_ratio, mkt_cap. Lists of text: source.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/recurring/orders-algo-details`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-details
        """
        return await self._client.call(_ORDERS_ALGO_DETAILS, {"algoId": algo_id}, extra, options)

    async def orders_algo_history(
        self,
        *,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoHistory]:
        """Recurring buy order history.

        Args:
            algo_id: `algoId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoHistory`. Text: algo_id, algo_cl_ord_id, inst_type, algo_ord_type,
            state, stgy_name, period, recurring_day, recurring_hour, investment_ccy, cycles, tag,
            trade_quote_ccy, recurring_time_type. Unix time in milliseconds: c_time, u_time.
            Records: recurring_list. Integer: recurring_time, time_zone, recurring_time_minutes.
            Decimal: amt, investment_amt, total_pnl, total_ann_rate, pnl_ratio, mkt_cap. Lists:
            source.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.recurring.orders_algo_history, ...)`.

        `GET /api/v5/tradingBot/recurring/orders-algo-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-history
        """
        return await self._client.call(
            _ORDERS_ALGO_HISTORY,
            {"algoId": algo_id, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def orders_algo_pending(
        self,
        *,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersAlgoPending]:
        """Recurring buy order list.

        Args:
            algo_id: `algoId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersAlgoPending`. Text: algo_id, algo_cl_ord_id, inst_type, algo_ord_type,
            state, stgy_name, period, recurring_day, recurring_hour, investment_ccy, cycles, tag,
            trade_quote_ccy, recurring_time_type. Unix time in milliseconds: c_time, u_time.
            Records: recurring_list. Integer: recurring_time, time_zone, recurring_time_minutes.
            Decimal: amt, investment_amt, total_pnl, total_ann_rate, pnl_ratio, mkt_cap. Lists of
            text: source.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.recurring.orders_algo_pending, ...)`.

        `GET /api/v5/tradingBot/recurring/orders-algo-pending`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-list
        """
        return await self._client.call(
            _ORDERS_ALGO_PENDING,
            {"algoId": algo_id, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def pause(
        self,
        *,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Pause]:
        """Pause recurring buy.

        Args:
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Pause`. Text: algo_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/pause`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-pause-recurring-buy
        """
        return await self._client.call(_PAUSE, {"algoId": algo_id}, extra, options)

    async def place_order_algo(
        self,
        *,
        stgy_name: str,
        recurring_list: Sequence[PlaceOrderAlgoRecurringListParams],
        period: Literal["monthly", "weekly", "daily", "hourly"] | str,
        recurring_time: IntegerArg,
        time_zone: IntegerArg,
        amt: DecimalArg,
        investment_ccy: Literal["USDT", "USDC"] | str,
        td_mode: Literal["cross", "cash"] | str,
        recurring_day: str | None = None,
        recurring_hour: Literal["1", "4", "8", "12"] | str | None = None,
        algo_cl_ord_id: str | None = None,
        tag: str | None = None,
        trade_quote_ccy: str | None = None,
        source: Sequence[Any] | None = None,
        recurring_time_type: Literal["1", "2"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PlaceOrderAlgo]:
        """Place recurring buy order.

        Args:
            stgy_name (required; up to 40 characters): `stgyName`.
            recurring_list (list; required): `recurringList`.
            period (required): `period`: `monthly`, `weekly`, `daily`, `hourly`.
            recurring_time (integer; required; `0` to `23`): `recurringTime`.
            time_zone (integer; required; `-12` to `14`): `timeZone`.
            amt (decimal; required): `amt`.
            investment_ccy (required): `investmentCcy`: `USDT`, `USDC`.
            td_mode (required): `tdMode`.
                Documented values:
                    `cross`: Margin mode
                    `cash`: Non-Margin mode
            recurring_day (required in some cases): `recurringDay`.
            recurring_hour (required in some cases): `recurringHour`: `1`, `4`, `8`, `12`.
            algo_cl_ord_id (up to 32 characters): `algoClOrdId`.
            tag (up to 16 characters): `tag`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            source (list): `source`.
            recurring_time_type (default `1`): `recurringTimeType`: `1`, `2`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order
        """
        return await self._client.call(
            _PLACE_ORDER_ALGO,
            {
                "stgyName": stgy_name,
                "recurringList": recurring_list,
                "period": period,
                "recurringDay": recurring_day,
                "recurringHour": recurring_hour,
                "recurringTime": recurring_time,
                "timeZone": time_zone,
                "amt": amt,
                "investmentCcy": investment_ccy,
                "tdMode": td_mode,
                "algoClOrdId": algo_cl_ord_id,
                "tag": tag,
                "tradeQuoteCcy": trade_quote_ccy,
                "source": source,
                "recurringTimeType": recurring_time_type,
            },
            extra,
            options,
        )

    async def restart(
        self,
        *,
        algo_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Restart]:
        """Restart recurring buy.

        Args:
            algo_id (required): `algoId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Restart`. Text: algo_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/tradingBot/recurring/restart`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-restart-recurring-buy
        """
        return await self._client.call(_RESTART, {"algoId": algo_id}, extra, options)

    async def stop_order_algo(
        self,
        items: Sequence[StopOrderAlgoParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[StopOrderAlgo]:
        """Stop recurring buy order.

        Args:
            items (up to 10 items): what to send, in order, each a `StopOrderAlgoParams`.
                Each: needs `algo_id`.
            options: what this call overrides.

        Returns:
            A list of `StopOrderAlgo`. Text: algo_id, algo_cl_ord_id, s_code, s_msg, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        More items than 10: `await client.batch(client.recurring.stop_order_algo, items)`.

        `POST /api/v5/tradingBot/recurring/stop-order-algo`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-stop-recurring-buy-order
        """
        return await self._client.call(_STOP_ORDER_ALGO, {"items": items}, None, options)

    async def sub_orders(
        self,
        *,
        algo_id: str,
        ord_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SubOrders]:
        """Recurring buy sub orders.

        Args:
            algo_id (required): `algoId`.
            ord_id: `ordId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SubOrders`. Text: algo_id, inst_type, inst_id, algo_ord_type, ord_id,
            td_mode, ord_type, state, side, fee_ccy, tag, algo_cl_ord_id. Unix time in milliseconds:
            c_time, u_time. Decimal: sz, px, fee, avg_px, acc_fill_sz.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/tradingBot/recurring/sub-orders`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-sub-orders
        """
        return await self._client.call(
            _SUB_ORDERS,
            {"algoId": algo_id, "ordId": ord_id, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )
