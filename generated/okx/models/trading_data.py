"""Records and nested arguments. OKX `trading_data`: 15 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, RowRecord, decimal, text, texts, timestamp_ms


class ContractsLongShortAccountRatio(
    RowRecord, endpoint="trading_data.contracts_long_short_account_ratio"
):
    """An item of the answer of `trading_data.contracts_long_short_account_ratio`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-long-short-ratio
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    ratio = decimal("ratio", 1)
    """Decimal."""


class ContractsLongShortAccountRatioContract(
    RowRecord, endpoint="trading_data.contracts_long_short_account_ratio_contract"
):
    """An item of the answer of `trading_data.contracts_long_short_account_ratio_contract`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-long-short-ratio
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    long_short_acct_ratio = decimal("longShortAcctRatio", 1)
    """Decimal."""


class ContractsLongShortAccountRatioContractTopTrader(
    RowRecord, endpoint="trading_data.contracts_long_short_account_ratio_contract_top_trader"
):
    """An item of the answer of `trading_data.contracts_long_short_account_ratio_contract_top_trader`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    long_short_acct_ratio = decimal("longShortAcctRatio", 1)
    """Decimal."""


class ContractsLongShortPositionRatioContractTopTrader(
    RowRecord, endpoint="trading_data.contracts_long_short_position_ratio_contract_top_trader"
):
    """An item of the answer of `trading_data.contracts_long_short_position_ratio_contract_top_trader`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio-by-position
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    long_short_pos_ratio = decimal("longShortPosRatio", 1)
    """Decimal."""


class ContractsOpenInterestHistory(
    RowRecord, endpoint="trading_data.contracts_open_interest_history"
):
    """An item of the answer of `trading_data.contracts_open_interest_history`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-open-interest-history
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    oi = decimal("oi", 1)
    """Decimal."""
    oi_ccy = decimal("oiCcy", 2)
    """Decimal."""
    oi_usd = decimal("oiUsd", 3)
    """Decimal."""


class ContractsOpenInterestVolume(
    RowRecord, endpoint="trading_data.contracts_open_interest_volume"
):
    """An item of the answer of `trading_data.contracts_open_interest_volume`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contracts-open-interest-and-volume
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    oi = decimal("oi", 1)
    """Decimal."""
    vol = decimal("vol", 2)
    """Decimal."""


class MarginLoanRatio(RowRecord, endpoint="trading_data.margin_loan_ratio"):
    """An item of the answer of `trading_data.margin_loan_ratio`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-margin-long-short-ratio
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    ratio = decimal("ratio", 1)
    """Decimal."""


class OptionOpenInterestVolume(RowRecord, endpoint="trading_data.option_open_interest_volume"):
    """An item of the answer of `trading_data.option_open_interest_volume`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-options-open-interest-and-volume
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    oi = decimal("oi", 1)
    """Decimal."""
    vol = decimal("vol", 2)
    """Decimal."""


class OptionOpenInterestVolumeExpiry(
    RowRecord, endpoint="trading_data.option_open_interest_volume_expiry"
):
    """An item of the answer of `trading_data.option_open_interest_volume_expiry`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-expiry
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    exp_time = text("expTime", 1)
    """Date."""
    call_oi = decimal("callOI", 2)
    """Decimal."""
    put_oi = decimal("putOI", 3)
    """Decimal."""
    call_vol = decimal("callVol", 4)
    """Decimal."""
    put_vol = decimal("putVol", 5)
    """Decimal."""


class OptionOpenInterestVolumeRatio(
    RowRecord, endpoint="trading_data.option_open_interest_volume_ratio"
):
    """An item of the answer of `trading_data.option_open_interest_volume_ratio`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-put-call-ratio
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    oi_ratio = decimal("oiRatio", 1)
    """Decimal."""
    vol_ratio = decimal("volRatio", 2)
    """Decimal."""


class OptionOpenInterestVolumeStrike(
    RowRecord, endpoint="trading_data.option_open_interest_volume_strike"
):
    """An item of the answer of `trading_data.option_open_interest_volume_strike`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-strike
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    strike = decimal("strike", 1)
    """Decimal."""
    call_oi = decimal("callOI", 2)
    """Decimal."""
    put_oi = decimal("putOI", 3)
    """Decimal."""
    call_vol = decimal("callVol", 4)
    """Decimal."""
    put_vol = decimal("putVol", 5)
    """Decimal."""


class OptionTakerBlockVolume(RowRecord, endpoint="trading_data.option_taker_block_volume"):
    """An item of the answer of `trading_data.option_taker_block_volume`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-flow
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    call_buy_vol = decimal("callBuyVol", 1)
    """Decimal."""
    call_sell_vol = decimal("callSellVol", 2)
    """Decimal."""
    put_buy_vol = decimal("putBuyVol", 3)
    """Decimal."""
    put_sell_vol = decimal("putSellVol", 4)
    """Decimal."""
    call_block_vol = decimal("callBlockVol", 5)
    """Decimal."""
    put_block_vol = decimal("putBlockVol", 6)
    """Decimal."""


class SupportCoin(Record, endpoint="trading_data.support_coin"):
    """An item of the answer of `trading_data.support_coin`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-support-coin
    """

    contract = texts("contract")
    option = texts("option")
    spot = texts("spot")


class TakerVolume(RowRecord, endpoint="trading_data.taker_volume"):
    """An item of the answer of `trading_data.taker_volume`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-volume
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    sell_vol = decimal("sellVol", 1)
    """Decimal."""
    buy_vol = decimal("buyVol", 2)
    """Decimal."""


class TakerVolumeContract(RowRecord, endpoint="trading_data.taker_volume_contract"):
    """An item of the answer of `trading_data.taker_volume_contract`.

    Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-taker-volume
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    sell_vol = decimal("sellVol", 1)
    """Decimal."""
    buy_vol = decimal("buyVol", 2)
    """Decimal."""
