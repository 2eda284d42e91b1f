"""OKX `fiat`: 13 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import DecimalArg, IntegerArg, Param, TimestampArg
from ..models.fiat import (
    BuySellCurrencies,
    BuySellCurrencyPair,
    BuySellHistory,
    BuySellQuote,
    BuySellTrade,
    CancelWithdrawal,
    CreateWithdrawal,
    Deposit,
    DepositOrderHistory,
    DepositPaymentMethods,
    Withdrawal,
    WithdrawalOrderHistory,
    WithdrawalPaymentMethods,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_BUY_SELL_CURRENCIES = Endpoint(
    "fiat.buy_sell_currencies",
    "GET",
    "/api/v5/fiat/buy-sell/currencies",
    auth="private",
    style="none",
    answer=objects(BuySellCurrencies),
    permission="read",
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)
_BUY_SELL_CURRENCY_PAIR = Endpoint(
    "fiat.buy_sell_currency_pair",
    "GET",
    "/api/v5/fiat/buy-sell/currency-pair",
    auth="private",
    style="query",
    answer=objects(BuySellCurrencyPair),
    permission="read",
    params=(
        Param("from_ccy", "fromCcy", required=True),
        Param("to_ccy", "toCcy", required=True),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)
_BUY_SELL_HISTORY = Endpoint(
    "fiat.buy_sell_history",
    "GET",
    "/api/v5/fiat/buy-sell/history",
    auth="private",
    style="query",
    answer=objects(BuySellHistory),
    permission="read",
    params=(
        Param("ord_id", "ordId"),
        Param("cl_ord_id", "clOrdId", max_length=32),
        Param("state", "state"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
    pagination=Pagination("end", ("cTime", "uTime"), time=True, max=100),
)
_BUY_SELL_QUOTE = Endpoint(
    "fiat.buy_sell_quote",
    "POST",
    "/api/v5/fiat/buy-sell/quote",
    auth="private",
    style="json_object",
    answer=objects(BuySellQuote),
    permission="read",
    params=(
        Param("side", "side", required=True),
        Param("from_ccy", "fromCcy", required=True),
        Param("to_ccy", "toCcy", required=True),
        Param("rfq_amt", "rfqAmt", "decimal", required=True),
        Param("rfq_ccy", "rfqCcy", required=True),
    ),
    limits=(
        Limit(10, "requests", "1s", ("user_id",)),
        Limit(1, "requests", "5s", ("instrument_id",)),
    ),
)
_BUY_SELL_TRADE = Endpoint(
    "fiat.buy_sell_trade",
    "POST",
    "/api/v5/fiat/buy-sell/trade",
    auth="private",
    style="json_object",
    answer=objects(BuySellTrade),
    permission="trade",
    params=(
        Param("quote_id", "quoteId", required=True),
        Param("side", "side", required=True),
        Param("from_ccy", "fromCcy", required=True),
        Param("to_ccy", "toCcy", required=True),
        Param("rfq_amt", "rfqAmt", "decimal", required=True),
        Param("rfq_ccy", "rfqCcy", required=True),
        Param("payment_method", "paymentMethod", required=True),
        Param("cl_ord_id", "clOrdId", required=True, max_length=32),
    ),
    limits=(Limit(1, "requests", "5s", ("user_id",)),),
)
_CANCEL_WITHDRAWAL = Endpoint(
    "fiat.cancel_withdrawal",
    "POST",
    "/api/v5/fiat/cancel-withdrawal",
    auth="private",
    style="json_object",
    answer=objects(CancelWithdrawal),
    permission="trade",
    params=(Param("ord_id", "ordId", required=True),),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
)
_CREATE_WITHDRAWAL = Endpoint(
    "fiat.create_withdrawal",
    "POST",
    "/api/v5/fiat/create-withdrawal",
    auth="private",
    style="json_object",
    answer=objects(CreateWithdrawal),
    permission="withdraw",
    params=(
        Param("payment_acct_id", "paymentAcctId", required=True),
        Param("ccy", "ccy", required=True),
        Param("amt", "amt", "decimal", required=True),
        Param("payment_method", "paymentMethod", required=True),
        Param("client_id", "clientId", required=True, max_length=32),
    ),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
)
_DEPOSIT = Endpoint(
    "fiat.deposit",
    "GET",
    "/api/v5/fiat/deposit",
    auth="private",
    style="query",
    answer=objects(Deposit),
    permission="read",
    params=(Param("ord_id", "ordId", required=True),),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
)
_DEPOSIT_ORDER_HISTORY = Endpoint(
    "fiat.deposit_order_history",
    "GET",
    "/api/v5/fiat/deposit-order-history",
    auth="private",
    style="query",
    answer=objects(DepositOrderHistory),
    permission="read",
    params=(
        Param("ccy", "ccy"),
        Param("payment_method", "paymentMethod"),
        Param("state", "state"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
    pagination=Pagination("before", ("cTime", "uTime"), time=True, inclusive=True, max=100),
)
_DEPOSIT_PAYMENT_METHODS = Endpoint(
    "fiat.deposit_payment_methods",
    "GET",
    "/api/v5/fiat/deposit-payment-methods",
    auth="private",
    style="query",
    answer=objects(DepositPaymentMethods),
    permission="read",
    params=(Param("ccy", "ccy", required=True),),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
)
_WITHDRAWAL = Endpoint(
    "fiat.withdrawal",
    "GET",
    "/api/v5/fiat/withdrawal",
    auth="private",
    style="query",
    answer=objects(Withdrawal),
    permission="read",
    params=(Param("ord_id", "ordId", required=True),),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
)
_WITHDRAWAL_ORDER_HISTORY = Endpoint(
    "fiat.withdrawal_order_history",
    "GET",
    "/api/v5/fiat/withdrawal-order-history",
    auth="private",
    style="query",
    answer=objects(WithdrawalOrderHistory),
    permission="read",
    params=(
        Param("ccy", "ccy"),
        Param("payment_method", "paymentMethod"),
        Param("state", "state"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
    pagination=Pagination("before", ("cTime", "uTime"), time=True, inclusive=True, max=100),
)
_WITHDRAWAL_PAYMENT_METHODS = Endpoint(
    "fiat.withdrawal_payment_methods",
    "GET",
    "/api/v5/fiat/withdrawal-payment-methods",
    auth="private",
    style="query",
    answer=objects(WithdrawalPaymentMethods),
    permission="read",
    params=(Param("ccy", "ccy", required=True),),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
)


class Fiat:
    """OKX `fiat`: 13 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def buy_sell_currencies(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BuySellCurrencies]:
        """Get buy/sell currencies.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BuySellCurrencies`. Records: fiat_ccy_list, crypto_ccy_list.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/fiat/buy-sell/currencies`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currencies
        """
        return self._client.call(_BUY_SELL_CURRENCIES, {}, extra, options)

    def buy_sell_currency_pair(
        self,
        *,
        from_ccy: str,
        to_ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BuySellCurrencyPair]:
        """Get buy/sell currency pair.

        Args:
            from_ccy (currency; required): `fromCcy`.
            to_ccy (currency; required): `toCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BuySellCurrencyPair`. Lists of text: side, payment_methods. Text: from_ccy,
            to_ccy, fixed_px_daily_limit. Decimal: single_trade_max, single_trade_min,
            fixed_px_remaining_daily_quota.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/fiat/buy-sell/currency-pair`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currency-pair
        """
        return self._client.call(
            _BUY_SELL_CURRENCY_PAIR, {"fromCcy": from_ccy, "toCcy": to_ccy}, extra, options
        )

    def buy_sell_history(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        state: Literal["processing", "completed", "failed"] | str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BuySellHistory]:
        """Get buy/sell trade history.

        Args:
            ord_id: `ordId`.
            cl_ord_id (up to 32 characters): `clOrdId`.
            state: `state`: `processing`, `completed`, `failed`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BuySellHistory`. Text: ord_id, cl_ord_id, quote_id, state, from_ccy, to_ccy,
            rfq_ccy, fill_quote_ccy. Decimal: rfq_amt, fill_px, fill_from_amt, fill_to_amt. Unix
            time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.fiat.buy_sell_history, ...)`.

        `GET /api/v5/fiat/buy-sell/history`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-trade-history
        """
        return self._client.call(
            _BUY_SELL_HISTORY,
            {
                "ordId": ord_id,
                "clOrdId": cl_ord_id,
                "state": state,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    def buy_sell_quote(
        self,
        *,
        side: Literal["buy", "sell"] | str,
        from_ccy: str,
        to_ccy: str,
        rfq_amt: DecimalArg,
        rfq_ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BuySellQuote]:
        """Get buy/sell quote.

        Args:
            side (required): `side`: `buy`, `sell`.
            from_ccy (currency; required): `fromCcy`.
            to_ccy (currency; required): `toCcy`.
            rfq_amt (decimal; required): `rfqAmt`.
            rfq_ccy (currency; required): `rfqCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BuySellQuote`. Text: quote_id, side, from_ccy, to_ccy, rfq_ccy, quote_ccy.
            Decimal: rfq_amt, quote_px, quote_from_amt, quote_to_amt. Unix time in milliseconds:
            quote_time. Integer: ttl_ms.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/fiat/buy-sell/quote`
        Permission: read.
        Rate limit: 10 requests per 1s, per user ID.
        Rate limit: 1 request per 5s, per instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-quote
        """
        return self._client.call(
            _BUY_SELL_QUOTE,
            {
                "side": side,
                "fromCcy": from_ccy,
                "toCcy": to_ccy,
                "rfqAmt": rfq_amt,
                "rfqCcy": rfq_ccy,
            },
            extra,
            options,
        )

    def buy_sell_trade(
        self,
        *,
        quote_id: str,
        side: Literal["buy", "sell"] | str,
        from_ccy: str,
        to_ccy: str,
        rfq_amt: DecimalArg,
        rfq_ccy: str,
        payment_method: Literal["balance"] | str,
        cl_ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BuySellTrade]:
        """Buy/sell trade.

        Args:
            quote_id (required): `quoteId`.
            side (required): `side`: `buy`, `sell`.
            from_ccy (currency; required): `fromCcy`.
            to_ccy (currency; required): `toCcy`.
            rfq_amt (decimal; required): `rfqAmt`.
            rfq_ccy (currency; required): `rfqCcy`.
            payment_method (required): `paymentMethod`: `balance`.
            cl_ord_id (required; up to 32 characters): `clOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BuySellTrade`. Text: ord_id, cl_ord_id, quote_id, state, side, from_ccy,
            to_ccy, rfq_ccy, fill_quote_ccy. Decimal: rfq_amt, fill_px, fill_from_amt, fill_to_amt.
            Unix time in milliseconds: c_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/fiat/buy-sell/trade`
        Permission: trade.
        Rate limit: 1 request per 5s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-buy-sell-trade
        """
        return self._client.call(
            _BUY_SELL_TRADE,
            {
                "quoteId": quote_id,
                "side": side,
                "fromCcy": from_ccy,
                "toCcy": to_ccy,
                "rfqAmt": rfq_amt,
                "rfqCcy": rfq_ccy,
                "paymentMethod": payment_method,
                "clOrdId": cl_ord_id,
            },
            extra,
            options,
        )

    def cancel_withdrawal(
        self,
        *,
        ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelWithdrawal]:
        """Cancel withdrawal order.

        Args:
            ord_id (required): `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelWithdrawal`. Text: ord_id, state.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/fiat/cancel-withdrawal`
        Permission: trade.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal-order
        """
        return self._client.call(_CANCEL_WITHDRAWAL, {"ordId": ord_id}, extra, options)

    def create_withdrawal(
        self,
        *,
        payment_acct_id: str,
        ccy: str,
        amt: DecimalArg,
        payment_method: (
            Literal["TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE", "SG_FAST"] | str
        ),
        client_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CreateWithdrawal]:
        """Create withdrawal order.

        Args:
            payment_acct_id (required): `paymentAcctId`.
            ccy (currency; required): `ccy`.
            amt (decimal; required): `amt`.
            payment_method (required): `paymentMethod`: `TR_BANKS`, `PIX`, `SEPA`, `XPULSE`, `NPP`, `US_WIRE`, `SG_FAST`.
            client_id (required; up to 32 characters): `clientId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CreateWithdrawal`. Text: ord_id, client_id, ccy, payment_acct_id,
            payment_method, state. Decimal: amt, fee. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/fiat/create-withdrawal`
        Permission: withdraw.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-create-withdrawal-order
        """
        return self._client.call(
            _CREATE_WITHDRAWAL,
            {
                "paymentAcctId": payment_acct_id,
                "ccy": ccy,
                "amt": amt,
                "paymentMethod": payment_method,
                "clientId": client_id,
            },
            extra,
            options,
        )

    def deposit(
        self,
        *,
        ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Deposit]:
        """Get deposit order detail.

        Args:
            ord_id (required): `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Deposit`. Text: ord_id, client_id, ccy, payment_acct_id, payment_method,
            state. Decimal: amt, fee. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/fiat/deposit`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-detail
        """
        return self._client.call(_DEPOSIT, {"ordId": ord_id}, extra, options)

    def deposit_order_history(
        self,
        *,
        ccy: str | None = None,
        payment_method: (
            Literal["TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE"] | str | None
        ) = None,
        state: (
            Literal["completed", "failed", "pending", "canceled", "inqueue", "processing"]
            | str
            | None
        ) = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DepositOrderHistory]:
        """Get deposit order history.

        Args:
            ccy (currency): `ccy`.
            payment_method: `paymentMethod`: `TR_BANKS`, `PIX`, `SEPA`, `XPULSE`, `NPP`, `US_WIRE`.
            state: `state`: `completed`, `failed`, `pending`, `canceled`, `inqueue`, `processing`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DepositOrderHistory`. Text: ord_id, client_id, ccy, payment_acct_id,
            payment_method, state. Decimal: amt, fee. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.fiat.deposit_order_history, ...)`.

        `GET /api/v5/fiat/deposit-order-history`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-history
        """
        return self._client.call(
            _DEPOSIT_ORDER_HISTORY,
            {
                "ccy": ccy,
                "paymentMethod": payment_method,
                "state": state,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def deposit_payment_methods(
        self,
        *,
        ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DepositPaymentMethods]:
        """Get deposit payment methods.

        Args:
            ccy (currency; required): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DepositPaymentMethods`. Text: ccy, payment_method. Decimal: fee_rate,
            min_fee. Record: limits. Records: accounts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/fiat/deposit-payment-methods`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-payment-methods
        """
        return self._client.call(_DEPOSIT_PAYMENT_METHODS, {"ccy": ccy}, extra, options)

    def withdrawal(
        self,
        *,
        ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Withdrawal]:
        """Get withdrawal order detail.

        Args:
            ord_id (required): `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Withdrawal`. Text: ord_id, client_id, ccy, payment_acct_id, payment_method,
            state. Decimal: amt, fee. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/fiat/withdrawal`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-detail
        """
        return self._client.call(_WITHDRAWAL, {"ordId": ord_id}, extra, options)

    def withdrawal_order_history(
        self,
        *,
        ccy: str | None = None,
        payment_method: (
            Literal["TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE", "SG_FAST"] | str | None
        ) = None,
        state: (
            Literal["completed", "failed", "pending", "canceled", "inqueue", "processing"]
            | str
            | None
        ) = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[WithdrawalOrderHistory]:
        """Get withdrawal order history.

        Args:
            ccy (currency): `ccy`.
            payment_method: `paymentMethod`: `TR_BANKS`, `PIX`, `SEPA`, `XPULSE`, `NPP`, `US_WIRE`, `SG_FAST`.
            state: `state`: `completed`, `failed`, `pending`, `canceled`, `inqueue`, `processing`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `WithdrawalOrderHistory`. Text: ord_id, client_id, ccy, payment_acct_id,
            payment_method, state. Decimal: amt, fee. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.fiat.withdrawal_order_history, ...)`.

        `GET /api/v5/fiat/withdrawal-order-history`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-history
        """
        return self._client.call(
            _WITHDRAWAL_ORDER_HISTORY,
            {
                "ccy": ccy,
                "paymentMethod": payment_method,
                "state": state,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def withdrawal_payment_methods(
        self,
        *,
        ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[WithdrawalPaymentMethods]:
        """Get withdrawal payment methods.

        Args:
            ccy (currency; required): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `WithdrawalPaymentMethods`. Text: ccy, payment_method. Decimal: fee_rate,
            min_fee. Record: limits. Records: accounts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/fiat/withdrawal-payment-methods`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-payment-methods
        """
        return self._client.call(_WITHDRAWAL_PAYMENT_METHODS, {"ccy": ccy}, extra, options)


class AsyncFiat:
    """OKX `fiat`: 13 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def buy_sell_currencies(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BuySellCurrencies]:
        """Get buy/sell currencies.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BuySellCurrencies`. Records: fiat_ccy_list, crypto_ccy_list.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/fiat/buy-sell/currencies`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currencies
        """
        return await self._client.call(_BUY_SELL_CURRENCIES, {}, extra, options)

    async def buy_sell_currency_pair(
        self,
        *,
        from_ccy: str,
        to_ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BuySellCurrencyPair]:
        """Get buy/sell currency pair.

        Args:
            from_ccy (currency; required): `fromCcy`.
            to_ccy (currency; required): `toCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BuySellCurrencyPair`. Lists of text: side, payment_methods. Text: from_ccy,
            to_ccy, fixed_px_daily_limit. Decimal: single_trade_max, single_trade_min,
            fixed_px_remaining_daily_quota.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/fiat/buy-sell/currency-pair`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currency-pair
        """
        return await self._client.call(
            _BUY_SELL_CURRENCY_PAIR, {"fromCcy": from_ccy, "toCcy": to_ccy}, extra, options
        )

    async def buy_sell_history(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        state: Literal["processing", "completed", "failed"] | str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BuySellHistory]:
        """Get buy/sell trade history.

        Args:
            ord_id: `ordId`.
            cl_ord_id (up to 32 characters): `clOrdId`.
            state: `state`: `processing`, `completed`, `failed`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BuySellHistory`. Text: ord_id, cl_ord_id, quote_id, state, from_ccy, to_ccy,
            rfq_ccy, fill_quote_ccy. Decimal: rfq_amt, fill_px, fill_from_amt, fill_to_amt. Unix
            time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.fiat.buy_sell_history, ...)`.

        `GET /api/v5/fiat/buy-sell/history`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-trade-history
        """
        return await self._client.call(
            _BUY_SELL_HISTORY,
            {
                "ordId": ord_id,
                "clOrdId": cl_ord_id,
                "state": state,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    async def buy_sell_quote(
        self,
        *,
        side: Literal["buy", "sell"] | str,
        from_ccy: str,
        to_ccy: str,
        rfq_amt: DecimalArg,
        rfq_ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BuySellQuote]:
        """Get buy/sell quote.

        Args:
            side (required): `side`: `buy`, `sell`.
            from_ccy (currency; required): `fromCcy`.
            to_ccy (currency; required): `toCcy`.
            rfq_amt (decimal; required): `rfqAmt`.
            rfq_ccy (currency; required): `rfqCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BuySellQuote`. Text: quote_id, side, from_ccy, to_ccy, rfq_ccy, quote_ccy.
            Decimal: rfq_amt, quote_px, quote_from_amt, quote_to_amt. Unix time in milliseconds:
            quote_time. Integer: ttl_ms.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/fiat/buy-sell/quote`
        Permission: read.
        Rate limit: 10 requests per 1s, per user ID.
        Rate limit: 1 request per 5s, per instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-quote
        """
        return await self._client.call(
            _BUY_SELL_QUOTE,
            {
                "side": side,
                "fromCcy": from_ccy,
                "toCcy": to_ccy,
                "rfqAmt": rfq_amt,
                "rfqCcy": rfq_ccy,
            },
            extra,
            options,
        )

    async def buy_sell_trade(
        self,
        *,
        quote_id: str,
        side: Literal["buy", "sell"] | str,
        from_ccy: str,
        to_ccy: str,
        rfq_amt: DecimalArg,
        rfq_ccy: str,
        payment_method: Literal["balance"] | str,
        cl_ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BuySellTrade]:
        """Buy/sell trade.

        Args:
            quote_id (required): `quoteId`.
            side (required): `side`: `buy`, `sell`.
            from_ccy (currency; required): `fromCcy`.
            to_ccy (currency; required): `toCcy`.
            rfq_amt (decimal; required): `rfqAmt`.
            rfq_ccy (currency; required): `rfqCcy`.
            payment_method (required): `paymentMethod`: `balance`.
            cl_ord_id (required; up to 32 characters): `clOrdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BuySellTrade`. Text: ord_id, cl_ord_id, quote_id, state, side, from_ccy,
            to_ccy, rfq_ccy, fill_quote_ccy. Decimal: rfq_amt, fill_px, fill_from_amt, fill_to_amt.
            Unix time in milliseconds: c_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/fiat/buy-sell/trade`
        Permission: trade.
        Rate limit: 1 request per 5s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-buy-sell-trade
        """
        return await self._client.call(
            _BUY_SELL_TRADE,
            {
                "quoteId": quote_id,
                "side": side,
                "fromCcy": from_ccy,
                "toCcy": to_ccy,
                "rfqAmt": rfq_amt,
                "rfqCcy": rfq_ccy,
                "paymentMethod": payment_method,
                "clOrdId": cl_ord_id,
            },
            extra,
            options,
        )

    async def cancel_withdrawal(
        self,
        *,
        ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelWithdrawal]:
        """Cancel withdrawal order.

        Args:
            ord_id (required): `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelWithdrawal`. Text: ord_id, state.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/fiat/cancel-withdrawal`
        Permission: trade.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal-order
        """
        return await self._client.call(_CANCEL_WITHDRAWAL, {"ordId": ord_id}, extra, options)

    async def create_withdrawal(
        self,
        *,
        payment_acct_id: str,
        ccy: str,
        amt: DecimalArg,
        payment_method: (
            Literal["TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE", "SG_FAST"] | str
        ),
        client_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CreateWithdrawal]:
        """Create withdrawal order.

        Args:
            payment_acct_id (required): `paymentAcctId`.
            ccy (currency; required): `ccy`.
            amt (decimal; required): `amt`.
            payment_method (required): `paymentMethod`: `TR_BANKS`, `PIX`, `SEPA`, `XPULSE`, `NPP`, `US_WIRE`, `SG_FAST`.
            client_id (required; up to 32 characters): `clientId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CreateWithdrawal`. Text: ord_id, client_id, ccy, payment_acct_id,
            payment_method, state. Decimal: amt, fee. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/fiat/create-withdrawal`
        Permission: withdraw.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-create-withdrawal-order
        """
        return await self._client.call(
            _CREATE_WITHDRAWAL,
            {
                "paymentAcctId": payment_acct_id,
                "ccy": ccy,
                "amt": amt,
                "paymentMethod": payment_method,
                "clientId": client_id,
            },
            extra,
            options,
        )

    async def deposit(
        self,
        *,
        ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Deposit]:
        """Get deposit order detail.

        Args:
            ord_id (required): `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Deposit`. Text: ord_id, client_id, ccy, payment_acct_id, payment_method,
            state. Decimal: amt, fee. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/fiat/deposit`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-detail
        """
        return await self._client.call(_DEPOSIT, {"ordId": ord_id}, extra, options)

    async def deposit_order_history(
        self,
        *,
        ccy: str | None = None,
        payment_method: (
            Literal["TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE"] | str | None
        ) = None,
        state: (
            Literal["completed", "failed", "pending", "canceled", "inqueue", "processing"]
            | str
            | None
        ) = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DepositOrderHistory]:
        """Get deposit order history.

        Args:
            ccy (currency): `ccy`.
            payment_method: `paymentMethod`: `TR_BANKS`, `PIX`, `SEPA`, `XPULSE`, `NPP`, `US_WIRE`.
            state: `state`: `completed`, `failed`, `pending`, `canceled`, `inqueue`, `processing`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DepositOrderHistory`. Text: ord_id, client_id, ccy, payment_acct_id,
            payment_method, state. Decimal: amt, fee. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.fiat.deposit_order_history, ...)`.

        `GET /api/v5/fiat/deposit-order-history`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-history
        """
        return await self._client.call(
            _DEPOSIT_ORDER_HISTORY,
            {
                "ccy": ccy,
                "paymentMethod": payment_method,
                "state": state,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def deposit_payment_methods(
        self,
        *,
        ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DepositPaymentMethods]:
        """Get deposit payment methods.

        Args:
            ccy (currency; required): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DepositPaymentMethods`. Text: ccy, payment_method. Decimal: fee_rate,
            min_fee. Record: limits. Records: accounts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/fiat/deposit-payment-methods`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-payment-methods
        """
        return await self._client.call(_DEPOSIT_PAYMENT_METHODS, {"ccy": ccy}, extra, options)

    async def withdrawal(
        self,
        *,
        ord_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Withdrawal]:
        """Get withdrawal order detail.

        Args:
            ord_id (required): `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Withdrawal`. Text: ord_id, client_id, ccy, payment_acct_id, payment_method,
            state. Decimal: amt, fee. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/fiat/withdrawal`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-detail
        """
        return await self._client.call(_WITHDRAWAL, {"ordId": ord_id}, extra, options)

    async def withdrawal_order_history(
        self,
        *,
        ccy: str | None = None,
        payment_method: (
            Literal["TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE", "SG_FAST"] | str | None
        ) = None,
        state: (
            Literal["completed", "failed", "pending", "canceled", "inqueue", "processing"]
            | str
            | None
        ) = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[WithdrawalOrderHistory]:
        """Get withdrawal order history.

        Args:
            ccy (currency): `ccy`.
            payment_method: `paymentMethod`: `TR_BANKS`, `PIX`, `SEPA`, `XPULSE`, `NPP`, `US_WIRE`, `SG_FAST`.
            state: `state`: `completed`, `failed`, `pending`, `canceled`, `inqueue`, `processing`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `WithdrawalOrderHistory`. Text: ord_id, client_id, ccy, payment_acct_id,
            payment_method, state. Decimal: amt, fee. Unix time in milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.fiat.withdrawal_order_history, ...)`.

        `GET /api/v5/fiat/withdrawal-order-history`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-history
        """
        return await self._client.call(
            _WITHDRAWAL_ORDER_HISTORY,
            {
                "ccy": ccy,
                "paymentMethod": payment_method,
                "state": state,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def withdrawal_payment_methods(
        self,
        *,
        ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[WithdrawalPaymentMethods]:
        """Get withdrawal payment methods.

        Args:
            ccy (currency; required): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `WithdrawalPaymentMethods`. Text: ccy, payment_method. Decimal: fee_rate,
            min_fee. Record: limits. Records: accounts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/fiat/withdrawal-payment-methods`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-payment-methods
        """
        return await self._client.call(_WITHDRAWAL_PAYMENT_METHODS, {"ccy": ccy}, extra, options)
