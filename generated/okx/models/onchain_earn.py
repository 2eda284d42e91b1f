"""Records and nested arguments. OKX `onchain_earn`: 6 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypedDict

from .._runtime.core.params import DecimalArg
from .._runtime.core.records import Record, boolean, decimal, records, text, texts, timestamp_ms


class Cancel(Record, endpoint="onchain_earn.cancel"):
    """An item of the answer of `onchain_earn.cancel`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-cancel-purchases-redemptions
    """

    ord_id = text("ordId")
    tag = text("tag")


class OffersInvestData(Record, endpoint="onchain_earn.offers"):
    """`investData` of an answer."""

    ccy = text("ccy")
    """Currency."""
    bal = decimal("bal")
    """Decimal."""
    min_amt = decimal("minAmt")
    """Decimal."""
    max_amt = decimal("maxAmt")
    """Decimal."""


class OffersEarningData(Record, endpoint="onchain_earn.offers"):
    """`earningData` of an answer."""

    ccy = text("ccy")
    """Currency."""
    earning_type = text("earningType")
    """Documented values: `0`, `1`."""


class Offers(Record, endpoint="onchain_earn.offers"):
    """An item of the answer of `onchain_earn.offers`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-offers
    """

    ccy = text("ccy")
    """Currency."""
    product_id = text("productId")
    protocol = text("protocol")
    protocol_type = text("protocolType")
    """Documented values: `defi`."""
    term = text("term")
    apy = decimal("apy")
    """Decimal."""
    early_redeem = boolean("earlyRedeem")
    invest_data = records("investData", OffersInvestData)
    earning_data = records("earningData", OffersEarningData)
    state = text("state")
    """Documented values: `purchasable`, `sold_out`, `Stop`."""
    redeem_period = texts("redeemPeriod")
    fast_redemption_daily_limit = decimal("fastRedemptionDailyLimit")
    """Decimal."""


class OrdersActiveInvestData(Record, endpoint="onchain_earn.orders_active"):
    """`investData` of an answer."""

    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""


class OrdersActiveEarningData(Record, endpoint="onchain_earn.orders_active"):
    """`earningData` of an answer."""

    ccy = text("ccy")
    """Currency."""
    earning_type = text("earningType")
    """Documented values: `0`, `1`."""
    earnings = decimal("earnings")
    """Decimal."""


class OrdersActiveFastRedemptionData(Record, endpoint="onchain_earn.orders_active"):
    """`fastRedemptionData` of an answer."""

    ccy = text("ccy")
    """Currency."""
    redeeming_amt = decimal("redeemingAmt")
    """Decimal."""


class OrdersActive(Record, endpoint="onchain_earn.orders_active"):
    """An item of the answer of `onchain_earn.orders_active`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-active-orders
    """

    ccy = text("ccy")
    """Currency."""
    ord_id = text("ordId")
    product_id = text("productId")
    state = text("state")
    """Documented values: `8`, `13`, `9`, `1`, `2`."""
    protocol = text("protocol")
    protocol_type = text("protocolType")
    """Documented values: `defi`."""
    term = text("term")
    apy = decimal("apy")
    """Decimal."""
    invest_data = records("investData", OrdersActiveInvestData)
    earning_data = records("earningData", OrdersActiveEarningData)
    fast_redemption_data = records("fastRedemptionData", OrdersActiveFastRedemptionData)
    purchased_time = timestamp_ms("purchasedTime")
    """Unix time in milliseconds."""
    est_settlement_time = text("estSettlementTime")
    cancel_redemption_deadline = text("cancelRedemptionDeadline")
    tag = text("tag")


class OrdersHistoryInvestData(Record, endpoint="onchain_earn.orders_history"):
    """`investData` of an answer."""

    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""


class OrdersHistoryEarningData(Record, endpoint="onchain_earn.orders_history"):
    """`earningData` of an answer."""

    ccy = text("ccy")
    """Currency."""
    earning_type = text("earningType")
    """Documented values: `0`, `1`."""
    realized_earnings = decimal("realizedEarnings")
    """Decimal."""


class OrdersHistory(Record, endpoint="onchain_earn.orders_history"):
    """An item of the answer of `onchain_earn.orders_history`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-order-history
    """

    ccy = text("ccy")
    """Currency."""
    ord_id = text("ordId")
    product_id = text("productId")
    state = text("state")
    """Documented values: `3`."""
    protocol = text("protocol")
    protocol_type = text("protocolType")
    """Documented values: `defi`."""
    term = text("term")
    apy = decimal("apy")
    """Decimal."""
    invest_data = records("investData", OrdersHistoryInvestData)
    earning_data = records("earningData", OrdersHistoryEarningData)
    purchased_time = timestamp_ms("purchasedTime")
    """Unix time in milliseconds."""
    redeemed_time = timestamp_ms("redeemedTime")
    """Unix time in milliseconds."""
    tag = text("tag")


class PurchaseInvestDataParams(TypedDict):
    """`investData` of a request."""

    ccy: str
    """Currency; required."""
    amt: DecimalArg
    """Decimal; required."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class Purchase(Record, endpoint="onchain_earn.purchase"):
    """An item of the answer of `onchain_earn.purchase`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-purchase
    """

    ord_id = text("ordId")
    tag = text("tag")


class Redeem(Record, endpoint="onchain_earn.redeem"):
    """An item of the answer of `onchain_earn.redeem`.

    Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-redeem
    """

    ord_id = text("ordId")
    tag = text("tag")
