"""OKX `dual_investment`: 8 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import DecimalArg, IntegerArg, Param, TimestampArg
from ..models.dual_investment import (
    CurrencyPair,
    OrderHistory,
    OrderStatus,
    Products,
    Quote,
    Redeem,
    RedeemQuote,
    Trade,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_CURRENCY_PAIR = Endpoint(
    "dual_investment.currency_pair",
    "GET",
    "/api/v5/finance/sfp/dcd/currency-pair",
    auth="private",
    style="none",
    answer=objects(CurrencyPair),
    permission="read",
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
)
_ORDER_HISTORY = Endpoint(
    "dual_investment.order_history",
    "GET",
    "/api/v5/finance/sfp/dcd/order-history",
    auth="private",
    style="query",
    answer=objects(OrderHistory),
    permission="read",
    params=(
        Param("ord_id", "ordId"),
        Param("product_id", "productId"),
        Param("uly", "uly"),
        Param("state", "state"),
        Param("begin_id", "beginId"),
        Param("end_id", "endId"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
    pagination=Pagination("endId", ("ordId",), "beginId", max=100),
)
_ORDER_STATUS = Endpoint(
    "dual_investment.order_status",
    "GET",
    "/api/v5/finance/sfp/dcd/order-status",
    auth="private",
    style="query",
    answer=objects(OrderStatus),
    permission="read",
    params=(Param("ord_id", "ordId", required=True),),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
)
_PRODUCTS = Endpoint(
    "dual_investment.products",
    "GET",
    "/api/v5/finance/sfp/dcd/products",
    auth="private",
    style="query",
    answer=objects(Products),
    permission="read",
    params=(
        Param("base_ccy", "baseCcy", required=True),
        Param("quote_ccy", "quoteCcy", required=True),
        Param("opt_type", "optType", required=True),
    ),
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
)
_QUOTE = Endpoint(
    "dual_investment.quote",
    "POST",
    "/api/v5/finance/sfp/dcd/quote",
    auth="private",
    style="json_object",
    answer=objects(Quote),
    permission="trade",
    params=(
        Param("product_id", "productId", required=True),
        Param("notional_sz", "notionalSz", "decimal", required=True),
        Param("notional_ccy", "notionalCcy", required=True),
    ),
    limits=(Limit(10, "requests", "60s", ("user_id",)),),
)
_REDEEM = Endpoint(
    "dual_investment.redeem",
    "POST",
    "/api/v5/finance/sfp/dcd/redeem",
    auth="private",
    style="json_object",
    answer=objects(Redeem),
    permission="trade",
    params=(
        Param("ord_id", "ordId", required=True),
        Param("quote_id", "quoteId", required=True),
    ),
    limits=(Limit(2, "requests", "60s", ("user_id",)),),
)
_REDEEM_QUOTE = Endpoint(
    "dual_investment.redeem_quote",
    "POST",
    "/api/v5/finance/sfp/dcd/redeem-quote",
    auth="private",
    style="json_object",
    answer=objects(RedeemQuote),
    permission="trade",
    params=(Param("ord_id", "ordId", required=True),),
    limits=(Limit(10, "requests", "60s", ("user_id",)),),
)
_TRADE = Endpoint(
    "dual_investment.trade",
    "POST",
    "/api/v5/finance/sfp/dcd/trade",
    auth="private",
    style="json_object",
    answer=objects(Trade),
    permission="trade",
    params=(Param("quote_id", "quoteId", required=True),),
    limits=(Limit(2, "requests", "60s", ("user_id",)),),
)


class DualInvestment:
    """OKX `dual_investment`: 8 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def currency_pair(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CurrencyPair]:
        """Currency pairs.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CurrencyPair`. Text: base_ccy, quote_ccy, opt_type, uly.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/sfp/dcd/currency-pair`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-currency-pairs
        """
        return self._client.call(_CURRENCY_PAIR, {}, extra, options)

    def order_history(
        self,
        *,
        ord_id: str | None = None,
        product_id: str | None = None,
        uly: str | None = None,
        state: (
            Literal[
                "initial",
                "live",
                "pending_settle",
                "settled",
                "pending_redeem",
                "redeemed",
                "rejected",
            ]
            | str
            | None
        ) = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrderHistory]:
        """Order history.

        Args:
            ord_id: `ordId`.
            product_id: `productId`.
            uly: `uly`.
            state: `state`: `initial`, `live`, `pending_settle`, `settled`, `pending_redeem`, `redeemed`,
                `rejected`.
            begin_id: `beginId`.
            end_id: `endId`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrderHistory`. Text: ord_id, quote_id, state, product_id, base_ccy,
            quote_ccy, uly, notional_ccy, yield_ccy, settle_ccy. Decimal: strike, notional_sz,
            abs_yield, annualized_yield, yield_sz, settle_sz, settle_px. Unix time in milliseconds:
            exp_time, settle_time, redeem_start_time, redeem_end_time, c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.dual_investment.order_history, ...)`.

        `GET /api/v5/finance/sfp/dcd/order-history`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-history
        """
        return self._client.call(
            _ORDER_HISTORY,
            {
                "ordId": ord_id,
                "productId": product_id,
                "uly": uly,
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

    def order_status(
        self,
        *,
        ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrderStatus]:
        """Order state.

        Args:
            ord_id (required): `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrderStatus`. Text: ord_id, state.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/sfp/dcd/order-status`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-state
        """
        return self._client.call(_ORDER_STATUS, {"ordId": ord_id}, extra, options)

    def products(
        self,
        *,
        base_ccy: str,
        quote_ccy: str,
        opt_type: Literal["C", "P"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Products]:
        """Product info.

        Args:
            base_ccy (currency; required): `baseCcy`.
            quote_ccy (currency; required): `quoteCcy`.
            opt_type (required): `optType`: `C`, `P`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Products`. Decimal: abs_yield, annualized_yield, min_size, max_size, step_sz,
            strike. Text: base_ccy, quote_ccy, notional_ccy, opt_type, product_id, uly. Unix time in
            milliseconds: exp_time, interest_accrual_time, list_time, quote_time, redeem_start_time,
            redeem_end_time, trade_end_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/sfp/dcd/products`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-product-info
        """
        return self._client.call(
            _PRODUCTS,
            {"baseCcy": base_ccy, "quoteCcy": quote_ccy, "optType": opt_type},
            extra,
            options,
        )

    def quote(
        self,
        *,
        product_id: str,
        notional_sz: DecimalArg,
        notional_ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Quote]:
        """Request for quote.

        Args:
            product_id (required): `productId`.
            notional_sz (decimal; required): `notionalSz`.
            notional_ccy (currency; required): `notionalCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Quote`. Decimal: abs_yield, annualized_yield, notional_sz, idx_px. Unix time
            in milliseconds: interest_accrual_time, valid_until. Text: notional_ccy, product_id,
            quote_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/sfp/dcd/quote`
        Permission: trade.
        Rate limit: 10 requests per 60s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-quote
        """
        return self._client.call(
            _QUOTE,
            {"productId": product_id, "notionalSz": notional_sz, "notionalCcy": notional_ccy},
            extra,
            options,
        )

    def redeem(
        self,
        *,
        ord_id: str,
        quote_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Redeem]:
        """Redeem.

        Args:
            ord_id (required): `ordId`.
            quote_id (required): `quoteId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Redeem`. Text: ord_id, state.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/sfp/dcd/redeem`
        Permission: trade.
        Rate limit: 2 requests per 60s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-redeem
        """
        return self._client.call(_REDEEM, {"ordId": ord_id, "quoteId": quote_id}, extra, options)

    def redeem_quote(
        self,
        *,
        ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[RedeemQuote]:
        """Request for redeem quote.

        Args:
            ord_id (required): `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `RedeemQuote`. Text: ord_id, quote_id, redeem_ccy. Decimal: redeem_sz,
            term_rate. Unix time in milliseconds: valid_until.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/sfp/dcd/redeem-quote`
        Permission: trade.
        Rate limit: 10 requests per 60s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-redeem-quote
        """
        return self._client.call(_REDEEM_QUOTE, {"ordId": ord_id}, extra, options)

    def trade(
        self,
        *,
        quote_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Trade]:
        """Trade.

        Args:
            quote_id (required): `quoteId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Trade`. Text: quote_id, ord_id, state.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/sfp/dcd/trade`
        Permission: trade.
        Rate limit: 2 requests per 60s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-trade
        """
        return self._client.call(_TRADE, {"quoteId": quote_id}, extra, options)


class AsyncDualInvestment:
    """OKX `dual_investment`: 8 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def currency_pair(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CurrencyPair]:
        """Currency pairs.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CurrencyPair`. Text: base_ccy, quote_ccy, opt_type, uly.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/sfp/dcd/currency-pair`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-currency-pairs
        """
        return await self._client.call(_CURRENCY_PAIR, {}, extra, options)

    async def order_history(
        self,
        *,
        ord_id: str | None = None,
        product_id: str | None = None,
        uly: str | None = None,
        state: (
            Literal[
                "initial",
                "live",
                "pending_settle",
                "settled",
                "pending_redeem",
                "redeemed",
                "rejected",
            ]
            | str
            | None
        ) = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrderHistory]:
        """Order history.

        Args:
            ord_id: `ordId`.
            product_id: `productId`.
            uly: `uly`.
            state: `state`: `initial`, `live`, `pending_settle`, `settled`, `pending_redeem`, `redeemed`,
                `rejected`.
            begin_id: `beginId`.
            end_id: `endId`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrderHistory`. Text: ord_id, quote_id, state, product_id, base_ccy,
            quote_ccy, uly, notional_ccy, yield_ccy, settle_ccy. Decimal: strike, notional_sz,
            abs_yield, annualized_yield, yield_sz, settle_sz, settle_px. Unix time in milliseconds:
            exp_time, settle_time, redeem_start_time, redeem_end_time, c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.dual_investment.order_history, ...)`.

        `GET /api/v5/finance/sfp/dcd/order-history`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-history
        """
        return await self._client.call(
            _ORDER_HISTORY,
            {
                "ordId": ord_id,
                "productId": product_id,
                "uly": uly,
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

    async def order_status(
        self,
        *,
        ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrderStatus]:
        """Order state.

        Args:
            ord_id (required): `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrderStatus`. Text: ord_id, state.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/sfp/dcd/order-status`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-state
        """
        return await self._client.call(_ORDER_STATUS, {"ordId": ord_id}, extra, options)

    async def products(
        self,
        *,
        base_ccy: str,
        quote_ccy: str,
        opt_type: Literal["C", "P"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Products]:
        """Product info.

        Args:
            base_ccy (currency; required): `baseCcy`.
            quote_ccy (currency; required): `quoteCcy`.
            opt_type (required): `optType`: `C`, `P`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Products`. Decimal: abs_yield, annualized_yield, min_size, max_size, step_sz,
            strike. Text: base_ccy, quote_ccy, notional_ccy, opt_type, product_id, uly. Unix time in
            milliseconds: exp_time, interest_accrual_time, list_time, quote_time, redeem_start_time,
            redeem_end_time, trade_end_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/sfp/dcd/products`
        Permission: read.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-product-info
        """
        return await self._client.call(
            _PRODUCTS,
            {"baseCcy": base_ccy, "quoteCcy": quote_ccy, "optType": opt_type},
            extra,
            options,
        )

    async def quote(
        self,
        *,
        product_id: str,
        notional_sz: DecimalArg,
        notional_ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Quote]:
        """Request for quote.

        Args:
            product_id (required): `productId`.
            notional_sz (decimal; required): `notionalSz`.
            notional_ccy (currency; required): `notionalCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Quote`. Decimal: abs_yield, annualized_yield, notional_sz, idx_px. Unix time
            in milliseconds: interest_accrual_time, valid_until. Text: notional_ccy, product_id,
            quote_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/sfp/dcd/quote`
        Permission: trade.
        Rate limit: 10 requests per 60s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-quote
        """
        return await self._client.call(
            _QUOTE,
            {"productId": product_id, "notionalSz": notional_sz, "notionalCcy": notional_ccy},
            extra,
            options,
        )

    async def redeem(
        self,
        *,
        ord_id: str,
        quote_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Redeem]:
        """Redeem.

        Args:
            ord_id (required): `ordId`.
            quote_id (required): `quoteId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Redeem`. Text: ord_id, state.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/sfp/dcd/redeem`
        Permission: trade.
        Rate limit: 2 requests per 60s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-redeem
        """
        return await self._client.call(
            _REDEEM, {"ordId": ord_id, "quoteId": quote_id}, extra, options
        )

    async def redeem_quote(
        self,
        *,
        ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[RedeemQuote]:
        """Request for redeem quote.

        Args:
            ord_id (required): `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `RedeemQuote`. Text: ord_id, quote_id, redeem_ccy. Decimal: redeem_sz,
            term_rate. Unix time in milliseconds: valid_until.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/sfp/dcd/redeem-quote`
        Permission: trade.
        Rate limit: 10 requests per 60s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-redeem-quote
        """
        return await self._client.call(_REDEEM_QUOTE, {"ordId": ord_id}, extra, options)

    async def trade(
        self,
        *,
        quote_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Trade]:
        """Trade.

        Args:
            quote_id (required): `quoteId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Trade`. Text: quote_id, ord_id, state.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/sfp/dcd/trade`
        Permission: trade.
        Rate limit: 2 requests per 60s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-trade
        """
        return await self._client.call(_TRADE, {"quoteId": quote_id}, extra, options)
