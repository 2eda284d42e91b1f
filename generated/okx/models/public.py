"""Records and nested arguments. OKX `public`: 24 endpoints."""

from __future__ import annotations

from .._runtime.core.records import (
    Record,
    boolean,
    decimal,
    json_integer,
    records,
    text,
    texts,
    timestamp_ms,
)


class BlockTrades(Record, endpoint="public.block_trades"):
    """An item of the answer of `public.block_trades`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-single-leg-transactions-of-block-trades
    """

    inst_id = text("instId")
    """Instrument ID."""
    trade_id = text("tradeId")
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    fill_vol = decimal("fillVol")
    """Decimal."""
    fwd_px = decimal("fwdPx")
    """Decimal."""
    idx_px = decimal("idxPx")
    """Decimal."""
    mark_px = decimal("markPx")
    """Decimal."""
    group_id = text("groupId")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class ConvertContractCoin(Record, endpoint="public.convert_contract_coin"):
    """An item of the answer of `public.convert_contract_coin`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-unit-convert
    """

    type = text("type")
    """Documented values: `1`, `2`."""
    inst_id = text("instId")
    """Instrument ID."""
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    unit = text("unit")
    """Documented values: `coin`, `usds`."""


class DeliveryExerciseHistoryDetails(Record, endpoint="public.delivery_exercise_history"):
    """`details` of an answer."""

    ins_id = text("insId")
    px = decimal("px")
    """Decimal."""
    type = text("type")
    """Documented values: `delivery`, `exercised`, `expired_otm`."""


class DeliveryExerciseHistory(Record, endpoint="public.delivery_exercise_history"):
    """An item of the answer of `public.delivery_exercise_history`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-delivery-exercise-history
    """

    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    details = records("details", DeliveryExerciseHistoryDetails)


class DiscountRateInterestFreeQuotaDetails(
    Record, endpoint="public.discount_rate_interest_free_quota"
):
    """`details` of an answer."""

    discount_rate = decimal("discountRate")
    """Decimal."""
    max_amt = decimal("maxAmt")
    """Decimal."""
    min_amt = decimal("minAmt")
    """Decimal."""
    tier = text("tier")
    liq_penalty_rate = decimal("liqPenaltyRate")
    """Decimal."""
    dis_ccy_eq = decimal("disCcyEq")
    """Decimal."""


class DiscountRateInterestFreeQuota(Record, endpoint="public.discount_rate_interest_free_quota"):
    """An item of the answer of `public.discount_rate_interest_free_quota`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-discount-rate-and-interest-free-quota
    """

    ccy = text("ccy")
    """Currency."""
    col_res = text("colRes")
    """Documented values: `0`, `1`, `2`."""
    collateral_restrict = boolean("collateralRestrict")
    """Deprecated."""
    amt = decimal("amt")
    """Decimal."""
    discount_lv = text("discountLv")
    """Deprecated."""
    min_discount_rate = decimal("minDiscountRate")
    """Decimal."""
    details = records("details", DiscountRateInterestFreeQuotaDetails)


class EconomicCalendar(Record, endpoint="public.economic_calendar"):
    """An item of the answer of `public.economic_calendar`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-economic-calendar-data
    """

    calendar_id = text("calendarId")
    date = timestamp_ms("date")
    """Unix time in milliseconds."""
    region = text("region")
    category = text("category")
    event = text("event")
    ref_date = text("refDate")
    actual = text("actual")
    previous = text("previous")
    forecast = text("forecast")
    date_span = text("dateSpan")
    """Documented values: `0`, `1`."""
    importance = text("importance")
    """Documented values: `1`, `2`, `3`."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    prev_initial = text("prevInitial")
    ccy = text("ccy")
    """Currency."""
    unit = text("unit")


class EstimatedPrice(Record, endpoint="public.estimated_price"):
    """An item of the answer of `public.estimated_price`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-delivery-exercise-price
    """

    inst_type = text("instType")
    """Documented values: `FUTURES`, `OPTION`."""
    inst_id = text("instId")
    """Instrument ID."""
    settle_px = decimal("settlePx")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class EstimatedSettlementInfo(Record, endpoint="public.estimated_settlement_info"):
    """An item of the answer of `public.estimated_settlement_info`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-future-settlement-price
    """

    inst_id = text("instId")
    """Instrument ID."""
    next_settle_time = timestamp_ms("nextSettleTime")
    """Unix time in milliseconds."""
    est_settle_px = decimal("estSettlePx")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class FundingRate(Record, endpoint="public.funding_rate"):
    """An item of the answer of `public.funding_rate`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate
    """

    inst_type = text("instType")
    """Documented values: `SWAP`, `FUTURES`."""
    inst_id = text("instId")
    method = text("method")
    """Documented values: `current_period`, `next_period`."""
    formula_type = text("formulaType")
    """Documented values: `noRate`, `withRate`."""
    funding_rate = decimal("fundingRate")
    """Decimal."""
    next_funding_rate = decimal("nextFundingRate")
    """Decimal; deprecated."""
    funding_time = timestamp_ms("fundingTime")
    """Unix time in milliseconds."""
    next_funding_time = timestamp_ms("nextFundingTime")
    """Unix time in milliseconds."""
    min_funding_rate = decimal("minFundingRate")
    """Decimal."""
    max_funding_rate = decimal("maxFundingRate")
    """Decimal."""
    interest_rate = decimal("interestRate")
    """Decimal."""
    impact_value = text("impactValue")
    sett_state = text("settState")
    """Documented values: `processing`, `settled`."""
    sett_funding_rate = decimal("settFundingRate")
    """Decimal."""
    premium = decimal("premium")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class FundingRateHistory(Record, endpoint="public.funding_rate_history"):
    """An item of the answer of `public.funding_rate_history`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate-history
    """

    inst_type = text("instType")
    """Documented values: `SWAP`, `FUTURES`."""
    inst_id = text("instId")
    """Instrument ID."""
    formula_type = text("formulaType")
    """Documented values: `noRate`, `withRate`."""
    funding_rate = decimal("fundingRate")
    """Decimal."""
    realized_rate = decimal("realizedRate")
    """Decimal."""
    funding_time = timestamp_ms("fundingTime")
    """Unix time in milliseconds."""
    method = text("method")
    """Documented values: `current_period`, `next_period`."""


class InstrumentTickBandsTickBand(Record, endpoint="public.instrument_tick_bands"):
    """`tickBand` of an answer."""

    min_px = decimal("minPx")
    """Decimal."""
    max_px = decimal("maxPx")
    """Decimal."""
    tick_sz = decimal("tickSz")
    """Decimal."""


class InstrumentTickBands(Record, endpoint="public.instrument_tick_bands"):
    """An item of the answer of `public.instrument_tick_bands`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instrument-tick-bands
    """

    inst_type = text("instType")
    inst_family = text("instFamily")
    """Instrument family."""
    tick_band = records("tickBand", InstrumentTickBandsTickBand)


class InstrumentsUpcChg(Record, endpoint="public.instruments"):
    """`upcChg` of an answer."""

    param = text("param")
    """Documented values: `tickSz`, `minSz`, `maxMktSz`."""
    new_value = decimal("newValue")
    """Decimal."""
    eff_time = timestamp_ms("effTime")
    """Unix time in milliseconds."""


class Instruments(Record, endpoint="public.instruments"):
    """An item of the answer of `public.instruments`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments
    """

    inst_type = text("instType")
    series_id = text("seriesId")
    inst_id = text("instId")
    """Instrument ID."""
    uly = text("uly")
    group_id = text("groupId")
    """Documented values:
        `1`: Spot
        `2`: Spot
        `3`: Spot
        `4`: Spot
        `5`: Spot
        `7`: Spot
        `8`: Spot
        `9`: Spot
        `10`: Spot
        `11`: Spot
        `12`: Spot
        `13`: Spot
        `14`: Spot
        `15`: Spot
        `1`: Expiry futures
        `2`: Expiry futures
        `3`: Expiry futures
        `4`: Expiry futures
        `5`: Expiry futures
        `6`: Expiry futures
        `1`: Perpetual futures
        `2`: Perpetual futures
        `3`: Perpetual futures
        `4`: Perpetual futures
        `5`: Perpetual futures
        `6`: Perpetual futures
    """
    inst_family = text("instFamily")
    """Instrument family."""
    category = text("category")
    """Deprecated."""
    base_ccy = text("baseCcy")
    """Currency."""
    quote_ccy = text("quoteCcy")
    """Currency."""
    settle_ccy = text("settleCcy")
    """Currency."""
    ct_val = decimal("ctVal")
    """Decimal."""
    ct_mult = decimal("ctMult")
    """Decimal."""
    ct_val_ccy = text("ctValCcy")
    """Currency."""
    opt_type = text("optType")
    """Documented values: `C`, `P`."""
    stk = text("stk")
    list_time = timestamp_ms("listTime")
    """Unix time in milliseconds."""
    auction_end_time = timestamp_ms("auctionEndTime")
    """Unix time in milliseconds; deprecated."""
    cont_td_sw_time = timestamp_ms("contTdSwTime")
    """Unix time in milliseconds."""
    pre_mkt_sw_time = timestamp_ms("preMktSwTime")
    """Unix time in milliseconds."""
    open_type = text("openType")
    """Documented values: `fix_price`, `pre_quote`, `call_auction`."""
    exp_time = text("expTime")
    lever = decimal("lever")
    """Decimal."""
    tick_sz = decimal("tickSz")
    """Decimal."""
    lot_sz = decimal("lotSz")
    """Decimal."""
    min_sz = decimal("minSz")
    """Decimal."""
    ct_type = text("ctType")
    """Documented values: `linear`, `inverse`."""
    alias = text("alias")
    """Deprecated.

    Documented values: `this_week`, `next_week`, `this_month`, `next_month`, `quarter`,
    `next_quarter`, `third_quarter`, `this_five_years`, `next_five_years`.
    """
    state = text("state")
    """Documented values: `live`, `suspend`, `rebase`, `post_only`, `preopen`, `test`,
    `settling`.
    """
    rule_type = text("ruleType")
    """Documented values: `normal`, `pre_market`, `rebase_contract`, `xperp`."""
    max_lmt_sz = decimal("maxLmtSz")
    """Decimal."""
    max_mkt_sz = decimal("maxMktSz")
    """Decimal."""
    max_lmt_amt = decimal("maxLmtAmt")
    """Decimal."""
    max_mkt_amt = decimal("maxMktAmt")
    """Decimal."""
    max_twap_sz = decimal("maxTwapSz")
    """Decimal."""
    max_iceberg_sz = decimal("maxIcebergSz")
    """Decimal."""
    max_trigger_sz = decimal("maxTriggerSz")
    """Decimal."""
    max_stop_sz = decimal("maxStopSz")
    """Decimal."""
    future_settlement = boolean("futureSettlement")
    trade_quote_ccy_list = texts("tradeQuoteCcyList")
    inst_id_code = json_integer("instIdCode")
    inst_category = text("instCategory")
    """Documented values: `1`, `3`, `4`, `5`, `6`."""
    upc_chg = records("upcChg", InstrumentsUpcChg)


class InsuranceFundDetails(Record, endpoint="public.insurance_fund"):
    """`details` of an answer."""

    balance = decimal("balance")
    """Decimal."""
    amt = decimal("amt")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    type = text("type")
    """Documented values: `liquidation_balance_deposit`, `bankruptcy_loss`, `platform_revenue`,
    `adl`.
    """
    max_bal = decimal("maxBal")
    """Decimal; deprecated."""
    max_bal_ts = timestamp_ms("maxBalTs")
    """Unix time in milliseconds; deprecated."""
    dec_rate = decimal("decRate")
    """Decimal; deprecated."""
    adl_type = text("adlType")
    """Deprecated.

    Documented values: `rate_adl_start`, `bal_adl_start`, `pos_adl_start`, `adl_end`.
    """
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class InsuranceFund(Record, endpoint="public.insurance_fund"):
    """An item of the answer of `public.insurance_fund`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-security-fund
    """

    total = decimal("total")
    """Decimal."""
    inst_family = text("instFamily")
    """Instrument family."""
    inst_type = text("instType")
    details = records("details", InsuranceFundDetails)


class InterestRateLoanQuotaBasic(Record, endpoint="public.interest_rate_loan_quota"):
    """`basic` of an answer."""

    ccy = text("ccy")
    """Currency."""
    rate = decimal("rate")
    """Decimal."""
    quota = decimal("quota")
    """Decimal."""


class InterestRateLoanQuotaVip(Record, endpoint="public.interest_rate_loan_quota"):
    """`vip` of an answer."""

    level = text("level")
    loan_quota_coef = decimal("loanQuotaCoef")
    """Decimal."""
    ir_discount = decimal("irDiscount")
    """Decimal; deprecated."""


class InterestRateLoanQuotaRegular(Record, endpoint="public.interest_rate_loan_quota"):
    """`regular` of an answer."""

    level = text("level")
    loan_quota_coef = decimal("loanQuotaCoef")
    """Decimal."""
    ir_discount = decimal("irDiscount")
    """Decimal; deprecated."""


class InterestRateLoanQuotaConfigCcyList(Record, endpoint="public.interest_rate_loan_quota"):
    """`configCcyList` of an answer."""

    ccy = text("ccy")
    """Currency."""
    rate = decimal("rate")
    """Decimal."""


class InterestRateLoanQuotaConfig(Record, endpoint="public.interest_rate_loan_quota"):
    """`config` of an answer."""

    ccy = text("ccy")
    """Currency."""
    stgy_type = text("stgyType")
    """Documented values: `0`, `1`."""
    quota = text("quota")
    level = text("level")


class InterestRateLoanQuota(Record, endpoint="public.interest_rate_loan_quota"):
    """An item of the answer of `public.interest_rate_loan_quota`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-interest-rate-and-loan-quota
    """

    basic = records("basic", InterestRateLoanQuotaBasic)
    vip = records("vip", InterestRateLoanQuotaVip)
    regular = records("regular", InterestRateLoanQuotaRegular)
    config_ccy_list = records("configCcyList", InterestRateLoanQuotaConfigCcyList)
    config = records("config", InterestRateLoanQuotaConfig)


class MarkPrice(Record, endpoint="public.mark_price"):
    """An item of the answer of `public.mark_price`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price
    """

    inst_type = text("instType")
    """Documented values: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`."""
    inst_id = text("instId")
    """Instrument ID."""
    mark_px = decimal("markPx")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class MarketDataHistoryDetailsGroupDetails(Record, endpoint="public.market_data_history"):
    """`groupDetails` of an answer."""

    filename = text("filename")
    data_ts = timestamp_ms("dataTs")
    """Unix time in milliseconds."""
    size_mb = decimal("sizeMB")
    """Decimal."""
    url = text("url")


class MarketDataHistoryDetails(Record, endpoint="public.market_data_history"):
    """`details` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    inst_family = text("instFamily")
    """Instrument family."""
    date_range_start = timestamp_ms("dateRangeStart")
    """Unix time in milliseconds."""
    date_range_end = timestamp_ms("dateRangeEnd")
    """Unix time in milliseconds."""
    group_size_mb = decimal("groupSizeMB")
    """Decimal."""
    group_details = records("groupDetails", MarketDataHistoryDetailsGroupDetails)


class MarketDataHistory(Record, endpoint="public.market_data_history"):
    """An item of the answer of `public.market_data_history`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-historical-market-data
    """

    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    total_size_mb = decimal("totalSizeMB")
    """Decimal."""
    date_aggr_type = text("dateAggrType")
    """Documented values: `daily`, `monthly`."""
    details = records("details", MarketDataHistoryDetails)


class OpenInterest(Record, endpoint="public.open_interest"):
    """An item of the answer of `public.open_interest`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-open-interest
    """

    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    oi = decimal("oi")
    """Decimal."""
    oi_ccy = decimal("oiCcy")
    """Decimal."""
    oi_usd = decimal("oiUsd")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class OptSummary(Record, endpoint="public.opt_summary"):
    """An item of the answer of `public.opt_summary`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-option-market-data
    """

    inst_type = text("instType")
    """Documented values: `OPTION`."""
    inst_id = text("instId")
    """Instrument ID."""
    uly = text("uly")
    delta = decimal("delta")
    """Decimal."""
    gamma = decimal("gamma")
    """Decimal."""
    vega = decimal("vega")
    """Decimal."""
    theta = decimal("theta")
    """Decimal."""
    delta_bs = decimal("deltaBS")
    """Decimal."""
    gamma_bs = decimal("gammaBS")
    """Decimal."""
    vega_bs = decimal("vegaBS")
    """Decimal."""
    theta_bs = decimal("thetaBS")
    """Decimal."""
    lever = decimal("lever")
    """Decimal."""
    mark_vol = decimal("markVol")
    """Decimal."""
    bid_vol = decimal("bidVol")
    """Decimal."""
    ask_vol = decimal("askVol")
    """Decimal."""
    real_vol = decimal("realVol")
    """Decimal."""
    vol_lv = text("volLv")
    fwd_px = decimal("fwdPx")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class OptionTrades(Record, endpoint="public.option_trades"):
    """An item of the answer of `public.option_trades`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades
    """

    inst_id = text("instId")
    """Instrument ID."""
    inst_family = text("instFamily")
    """Instrument family."""
    trade_id = text("tradeId")
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    opt_type = text("optType")
    fill_vol = decimal("fillVol")
    """Decimal."""
    fwd_px = decimal("fwdPx")
    """Decimal."""
    idx_px = decimal("idxPx")
    """Decimal."""
    mark_px = decimal("markPx")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class PositionTiers(Record, endpoint="public.position_tiers"):
    """An item of the answer of `public.position_tiers`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-position-tiers
    """

    uly = text("uly")
    inst_family = text("instFamily")
    """Instrument family."""
    inst_id = text("instId")
    """Instrument ID."""
    tier = text("tier")
    min_sz = decimal("minSz")
    """Decimal."""
    max_sz = decimal("maxSz")
    """Decimal."""
    mmr = decimal("mmr")
    """Decimal."""
    imr = decimal("imr")
    """Decimal."""
    max_lever = decimal("maxLever")
    """Decimal."""
    opt_mgn_factor = decimal("optMgnFactor")
    """Decimal."""
    quote_max_loan = decimal("quoteMaxLoan")
    """Decimal."""
    base_max_loan = decimal("baseMaxLoan")
    """Decimal."""


class PremiumHistory(Record, endpoint="public.premium_history"):
    """An item of the answer of `public.premium_history`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-premium-history
    """

    inst_id = text("instId")
    """Instrument ID."""
    premium = decimal("premium")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class PriceLimit(Record, endpoint="public.price_limit"):
    """An item of the answer of `public.price_limit`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-limit-price
    """

    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    buy_lmt = decimal("buyLmt")
    """Decimal."""
    sell_lmt = decimal("sellLmt")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    enabled = boolean("enabled")


class SettlementHistoryDetails(Record, endpoint="public.settlement_history"):
    """`details` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    settle_px = decimal("settlePx")
    """Decimal."""


class SettlementHistory(Record, endpoint="public.settlement_history"):
    """An item of the answer of `public.settlement_history`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-futures-settlement-history
    """

    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    details = records("details", SettlementHistoryDetails)


class Time(Record, endpoint="public.time"):
    """An item of the answer of `public.time`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time
    """

    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
