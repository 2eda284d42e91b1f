"""Records and nested arguments. OKX `fiat`: 13 endpoints."""

from __future__ import annotations

from .._runtime.core.records import (
    Record,
    csv,
    decimal,
    integer,
    record,
    records,
    text,
    texts,
    timestamp_ms,
)


class BuySellCurrenciesFiatCcyList(Record, endpoint="fiat.buy_sell_currencies"):
    """`fiatCcyList` of an answer."""

    ccy = text("ccy")
    """Currency."""


class BuySellCurrenciesCryptoCcyList(Record, endpoint="fiat.buy_sell_currencies"):
    """`cryptoCcyList` of an answer."""

    ccy = text("ccy")
    """Currency."""


class BuySellCurrencies(Record, endpoint="fiat.buy_sell_currencies"):
    """An item of the answer of `fiat.buy_sell_currencies`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currencies
    """

    fiat_ccy_list = records("fiatCcyList", BuySellCurrenciesFiatCcyList)
    crypto_ccy_list = records("cryptoCcyList", BuySellCurrenciesCryptoCcyList)


class BuySellCurrencyPair(Record, endpoint="fiat.buy_sell_currency_pair"):
    """An item of the answer of `fiat.buy_sell_currency_pair`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currency-pair
    """

    side = csv("side")
    """Values separated by commas.

    Documented values: `buy`, `sell`.
    """
    from_ccy = text("fromCcy")
    """Currency."""
    to_ccy = text("toCcy")
    """Currency."""
    single_trade_max = decimal("singleTradeMax")
    """Decimal."""
    single_trade_min = decimal("singleTradeMin")
    """Decimal."""
    fixed_px_daily_limit = text("fixedPxDailyLimit")
    fixed_px_remaining_daily_quota = decimal("fixedPxRemainingDailyQuota")
    """Decimal."""
    payment_methods = texts("paymentMethods")


class BuySellHistory(Record, endpoint="fiat.buy_sell_history"):
    """An item of the answer of `fiat.buy_sell_history`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-trade-history
    """

    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    quote_id = text("quoteId")
    state = text("state")
    """Documented values: `processing`, `completed`, `failed`."""
    from_ccy = text("fromCcy")
    """Currency."""
    to_ccy = text("toCcy")
    """Currency."""
    rfq_amt = decimal("rfqAmt")
    """Decimal."""
    rfq_ccy = text("rfqCcy")
    """Currency."""
    fill_px = decimal("fillPx")
    """Decimal."""
    fill_quote_ccy = text("fillQuoteCcy")
    """Currency."""
    fill_from_amt = decimal("fillFromAmt")
    """Decimal."""
    fill_to_amt = decimal("fillToAmt")
    """Decimal."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""


class BuySellQuote(Record, endpoint="fiat.buy_sell_quote"):
    """An item of the answer of `fiat.buy_sell_quote`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-quote
    """

    quote_id = text("quoteId")
    side = text("side")
    """Documented values: `buy`, `sell`."""
    from_ccy = text("fromCcy")
    """Currency."""
    to_ccy = text("toCcy")
    """Currency."""
    rfq_amt = decimal("rfqAmt")
    """Decimal."""
    rfq_ccy = text("rfqCcy")
    """Currency."""
    quote_px = decimal("quotePx")
    """Decimal."""
    quote_ccy = text("quoteCcy")
    """Currency."""
    quote_from_amt = decimal("quoteFromAmt")
    """Decimal."""
    quote_to_amt = decimal("quoteToAmt")
    """Decimal."""
    quote_time = timestamp_ms("quoteTime")
    """Unix time in milliseconds."""
    ttl_ms = integer("ttlMs")
    """Integer."""


class BuySellTrade(Record, endpoint="fiat.buy_sell_trade"):
    """An item of the answer of `fiat.buy_sell_trade`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-buy-sell-trade
    """

    ord_id = text("ordId")
    cl_ord_id = text("clOrdId")
    quote_id = text("quoteId")
    state = text("state")
    """Documented values: `processing`, `completed`, `failed`."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    from_ccy = text("fromCcy")
    """Currency."""
    to_ccy = text("toCcy")
    """Currency."""
    rfq_amt = decimal("rfqAmt")
    """Decimal."""
    rfq_ccy = text("rfqCcy")
    """Currency."""
    fill_px = decimal("fillPx")
    """Decimal."""
    fill_quote_ccy = text("fillQuoteCcy")
    """Currency."""
    fill_from_amt = decimal("fillFromAmt")
    """Decimal."""
    fill_to_amt = decimal("fillToAmt")
    """Decimal."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""


class CancelWithdrawal(Record, endpoint="fiat.cancel_withdrawal"):
    """An item of the answer of `fiat.cancel_withdrawal`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal-order
    """

    ord_id = text("ordId")
    state = text("state")


class CreateWithdrawal(Record, endpoint="fiat.create_withdrawal"):
    """An item of the answer of `fiat.create_withdrawal`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-create-withdrawal-order
    """

    ord_id = text("ordId")
    client_id = text("clientId")
    amt = decimal("amt")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    fee = decimal("fee")
    """Decimal."""
    payment_acct_id = text("paymentAcctId")
    payment_method = text("paymentMethod")
    """Documented values: `TR_BANKS`, `PIX`, `SEPA`."""
    state = text("state")
    """Documented values: `processing`, `completed`."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""


class Deposit(Record, endpoint="fiat.deposit"):
    """An item of the answer of `fiat.deposit`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-detail
    """

    ord_id = text("ordId")
    client_id = text("clientId")
    amt = decimal("amt")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    fee = decimal("fee")
    """Decimal."""
    payment_acct_id = text("paymentAcctId")
    payment_method = text("paymentMethod")
    """Documented values: `TR_BANKS`, `PIX`, `SEPA`, `XPULSE`, `NPP`, `US_WIRE`."""
    state = text("state")
    """Documented values: `completed`, `failed`, `pending`, `canceled`, `inqueue`,
    `processing`.
    """
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""


class DepositOrderHistory(Record, endpoint="fiat.deposit_order_history"):
    """An item of the answer of `fiat.deposit_order_history`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-history
    """

    ord_id = text("ordId")
    client_id = text("clientId")
    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    fee = decimal("fee")
    """Decimal."""
    payment_acct_id = text("paymentAcctId")
    payment_method = text("paymentMethod")
    state = text("state")
    """Documented values: `completed`, `failed`, `pending`, `canceled`, `inqueue`."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""


class DepositPaymentMethodsLimits(Record, endpoint="fiat.deposit_payment_methods"):
    """`limits` of an answer."""

    daily_limit = decimal("dailyLimit")
    """Decimal."""
    daily_limit_remaining = text("dailyLimitRemaining")
    weekly_limit = decimal("weeklyLimit")
    """Decimal."""
    weekly_limit_remaining = text("weeklyLimitRemaining")
    monthly_limit = text("monthlyLimit")
    monthly_limit_remaining = text("monthlyLimitRemaining")
    max_amt = decimal("maxAmt")
    """Decimal."""
    min_amt = decimal("minAmt")
    """Decimal."""
    lifetime_limit = decimal("lifetimeLimit")
    """Decimal."""


class DepositPaymentMethodsAccounts(Record, endpoint="fiat.deposit_payment_methods"):
    """`accounts` of an answer."""

    payment_acct_id = text("paymentAcctId")
    acct_num = text("acctNum")
    recipient_name = text("recipientName")
    bank_name = text("bankName")
    bank_code = text("bankCode")
    state = text("state")
    """Documented values: `active`."""


class DepositPaymentMethods(Record, endpoint="fiat.deposit_payment_methods"):
    """An item of the answer of `fiat.deposit_payment_methods`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-payment-methods
    """

    ccy = text("ccy")
    """Currency."""
    payment_method = text("paymentMethod")
    """Documented values: `TR_BANKS`, `PIX`, `SEPA`, `XPULSE`, `NPP`, `US_WIRE`."""
    fee_rate = decimal("feeRate")
    """Decimal."""
    min_fee = decimal("minFee")
    """Decimal."""
    limits = record("limits", DepositPaymentMethodsLimits)
    accounts = records("accounts", DepositPaymentMethodsAccounts)


class Withdrawal(Record, endpoint="fiat.withdrawal"):
    """An item of the answer of `fiat.withdrawal`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-detail
    """

    ord_id = text("ordId")
    client_id = text("clientId")
    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    fee = decimal("fee")
    """Decimal."""
    payment_acct_id = text("paymentAcctId")
    payment_method = text("paymentMethod")
    """Documented values: `TR_BANKS`, `PIX`, `SEPA`, `XPULSE`, `NPP`, `US_WIRE`, `SG_FAST`."""
    state = text("state")
    """Documented values: `completed`, `failed`, `pending`, `canceled`, `inqueue`,
    `processing`.
    """
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""


class WithdrawalOrderHistory(Record, endpoint="fiat.withdrawal_order_history"):
    """An item of the answer of `fiat.withdrawal_order_history`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-history
    """

    ord_id = text("ordId")
    client_id = text("clientId")
    amt = decimal("amt")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    fee = decimal("fee")
    """Decimal."""
    payment_acct_id = text("paymentAcctId")
    payment_method = text("paymentMethod")
    state = text("state")
    """Documented values: `completed`, `failed`, `pending`, `canceled`, `inqueue`,
    `processing`.
    """
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""


class WithdrawalPaymentMethodsLimits(Record, endpoint="fiat.withdrawal_payment_methods"):
    """`limits` of an answer."""

    daily_limit = decimal("dailyLimit")
    """Decimal."""
    daily_limit_remaining = text("dailyLimitRemaining")
    weekly_limit = decimal("weeklyLimit")
    """Decimal."""
    weekly_limit_remaining = text("weeklyLimitRemaining")
    monthly_limit = text("monthlyLimit")
    monthly_limit_remaining = text("monthlyLimitRemaining")
    min_amt = decimal("minAmt")
    """Decimal."""
    max_amt = decimal("maxAmt")
    """Decimal."""
    lifetime_limit = decimal("lifetimeLimit")
    """Decimal."""


class WithdrawalPaymentMethodsAccounts(Record, endpoint="fiat.withdrawal_payment_methods"):
    """`accounts` of an answer."""

    payment_acct_id = text("paymentAcctId")
    acct_num = text("acctNum")
    recipient_name = text("recipientName")
    bank_name = text("bankName")
    bank_code = text("bankCode")
    state = text("state")
    """Documented values: `active`."""


class WithdrawalPaymentMethods(Record, endpoint="fiat.withdrawal_payment_methods"):
    """An item of the answer of `fiat.withdrawal_payment_methods`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-payment-methods
    """

    ccy = text("ccy")
    """Currency."""
    payment_method = text("paymentMethod")
    """Documented values: `TR_BANKS`, `PIX`, `SEPA`, `XPULSE`, `NPP`, `US_WIRE`, `SG_FAST`."""
    fee_rate = decimal("feeRate")
    """Decimal."""
    min_fee = decimal("minFee")
    """Decimal."""
    limits = record("limits", WithdrawalPaymentMethodsLimits)
    accounts = records("accounts", WithdrawalPaymentMethodsAccounts)
