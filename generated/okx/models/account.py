"""Records and nested arguments. OKX `account`: 53 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypedDict

from .._runtime.core.params import DecimalArg
from .._runtime.core.records import (
    Record,
    boolean,
    csv,
    decimal,
    integer,
    json_integer,
    map_of,
    record,
    records,
    text,
    texts,
    timestamp_ms,
)


class AccountPositionRiskBalData(Record, endpoint="account.account_position_risk"):
    """`balData` of an answer."""

    ccy = text("ccy")
    """Currency."""
    eq = decimal("eq")
    """Decimal."""
    dis_eq = decimal("disEq")
    """Decimal."""


class AccountPositionRiskPosData(Record, endpoint="account.account_position_risk"):
    """`posData` of an answer."""

    inst_type = text("instType")
    mgn_mode = text("mgnMode")
    """Documented values: `cross`, `isolated`."""
    pos_id = text("posId")
    inst_id = text("instId")
    """Instrument ID."""
    pos = decimal("pos")
    """Decimal."""
    base_bal = decimal("baseBal")
    """Decimal; deprecated."""
    quote_bal = decimal("quoteBal")
    """Decimal; deprecated."""
    pos_side = text("posSide")
    """Documented values: `long`, `short`, `net`."""
    pos_ccy = text("posCcy")
    """Currency."""
    ccy = text("ccy")
    """Currency."""
    notional_ccy = decimal("notionalCcy")
    """Decimal."""
    notional_usd = decimal("notionalUsd")
    """Decimal."""


class AccountPositionRisk(Record, endpoint="account.account_position_risk"):
    """An item of the answer of `account.account_position_risk`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-and-position-risk
    """

    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    adj_eq = decimal("adjEq")
    """Decimal."""
    bal_data = records("balData", AccountPositionRiskBalData)
    pos_data = records("posData", AccountPositionRiskPosData)


class ActivateOption(Record, endpoint="account.activate_option"):
    """An item of the answer of `account.activate_option`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-activate-option
    """

    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class AdjustLeverageInfo(Record, endpoint="account.adjust_leverage_info"):
    """An item of the answer of `account.adjust_leverage_info`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage-estimated-info
    """

    est_avail_quote_trans = text("estAvailQuoteTrans")
    est_avail_trans = decimal("estAvailTrans")
    """Decimal."""
    est_liq_px = decimal("estLiqPx")
    """Decimal."""
    est_mgn = decimal("estMgn")
    """Decimal."""
    est_quote_mgn = decimal("estQuoteMgn")
    """Decimal."""
    est_max_amt = decimal("estMaxAmt")
    """Decimal."""
    est_quote_max_amt = decimal("estQuoteMaxAmt")
    """Decimal."""
    exist_ord = boolean("existOrd")
    max_lever = decimal("maxLever")
    """Decimal."""
    min_lever = decimal("minLever")
    """Decimal."""


class AdjustPositionMarginBalance(Record, endpoint="account.adjust_position_margin_balance"):
    """An item of the answer of `account.adjust_position_margin_balance`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-increase-decrease-margin
    """

    inst_id = text("instId")
    """Instrument ID."""
    pos_side = text("posSide")
    amt = decimal("amt")
    """Decimal."""
    type = text("type")
    """Documented values: `add`, `reduce`."""
    leverage = decimal("leverage")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""


class ApplyBillsHistoryArchive(Record, endpoint="account.apply_bills_history_archive"):
    """An item of the answer of `account.apply_bills_history_archive`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-apply-bills-details-since-2021
    """

    result = text("result")
    """Documented values: `true`, `false`."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class BalanceDetails(Record, endpoint="account.balance"):
    """`details` of an answer."""

    ccy = text("ccy")
    """Currency."""
    eq = decimal("eq")
    """Decimal."""
    cash_bal = decimal("cashBal")
    """Decimal."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    iso_eq = decimal("isoEq")
    """Decimal."""
    avail_eq = decimal("availEq")
    """Decimal."""
    dis_eq = decimal("disEq")
    """Decimal."""
    fixed_bal = decimal("fixedBal")
    """Decimal."""
    avail_bal = decimal("availBal")
    """Decimal."""
    frozen_bal = decimal("frozenBal")
    """Decimal."""
    ord_frozen = decimal("ordFrozen")
    """Decimal."""
    liab = decimal("liab")
    """Decimal."""
    upl = decimal("upl")
    """Decimal."""
    upl_liab = decimal("uplLiab")
    """Decimal."""
    cross_liab = decimal("crossLiab")
    """Decimal."""
    reward_bal = decimal("rewardBal")
    """Decimal."""
    iso_liab = decimal("isoLiab")
    """Decimal."""
    mgn_ratio = decimal("mgnRatio")
    """Decimal."""
    imr = decimal("imr")
    """Decimal."""
    mmr = decimal("mmr")
    """Decimal."""
    interest = decimal("interest")
    """Decimal."""
    twap = text("twap")
    frp_type = text("frpType")
    """Documented values: `0`, `1`, `2`."""
    max_loan = decimal("maxLoan")
    """Decimal."""
    eq_usd = decimal("eqUsd")
    """Decimal."""
    borrow_froz = decimal("borrowFroz")
    """Decimal."""
    notional_lever = decimal("notionalLever")
    """Decimal."""
    stgy_eq = decimal("stgyEq")
    """Decimal."""
    iso_upl = decimal("isoUpl")
    """Decimal."""
    spot_in_use_amt = decimal("spotInUseAmt")
    """Decimal."""
    cl_spot_in_use_amt = decimal("clSpotInUseAmt")
    """Decimal."""
    max_spot_in_use = text("maxSpotInUse")
    spot_iso_bal = decimal("spotIsoBal")
    """Decimal."""
    smt_sync_eq = decimal("smtSyncEq")
    """Decimal."""
    spot_copy_trading_eq = decimal("spotCopyTradingEq")
    """Decimal."""
    spot_bal = decimal("spotBal")
    """Decimal."""
    open_avg_px = decimal("openAvgPx")
    """Decimal."""
    acc_avg_px = decimal("accAvgPx")
    """Decimal."""
    spot_upl = decimal("spotUpl")
    """Decimal."""
    spot_upl_ratio = decimal("spotUplRatio")
    """Decimal."""
    total_pnl = decimal("totalPnl")
    """Decimal."""
    total_pnl_ratio = decimal("totalPnlRatio")
    """Decimal."""
    col_res = text("colRes")
    """Documented values: `0`, `1`, `2`."""
    col_borr_auto_conversion = text("colBorrAutoConversion")
    collateral_restrict = boolean("collateralRestrict")
    """Deprecated."""
    collateral_enabled = boolean("collateralEnabled")
    auto_lend_status = text("autoLendStatus")
    """Documented values: `unsupported`, `off`, `pending`, `active`."""
    auto_lend_mt_amt = decimal("autoLendMtAmt")
    """Decimal."""


class Balance(Record, endpoint="account.balance"):
    """An item of the answer of `account.balance`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance
    """

    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    total_eq = decimal("totalEq")
    """Decimal."""
    iso_eq = decimal("isoEq")
    """Decimal."""
    adj_eq = decimal("adjEq")
    """Decimal."""
    avail_eq = decimal("availEq")
    """Decimal."""
    ord_froz = decimal("ordFroz")
    """Decimal."""
    imr = decimal("imr")
    """Decimal."""
    mmr = decimal("mmr")
    """Decimal."""
    borrow_froz = decimal("borrowFroz")
    """Decimal."""
    mgn_ratio = decimal("mgnRatio")
    """Decimal."""
    notional_usd = decimal("notionalUsd")
    """Decimal."""
    notional_usd_for_borrow = decimal("notionalUsdForBorrow")
    """Decimal."""
    notional_usd_for_swap = decimal("notionalUsdForSwap")
    """Decimal."""
    notional_usd_for_futures = decimal("notionalUsdForFutures")
    """Decimal."""
    notional_usd_for_option = decimal("notionalUsdForOption")
    """Decimal."""
    upl = decimal("upl")
    """Decimal."""
    delta = decimal("delta")
    """Decimal."""
    delta_lever = decimal("deltaLever")
    """Decimal."""
    delta_neutral_status = text("deltaNeutralStatus")
    """Documented values: `0`, `1`, `2`."""
    details = records("details", BalanceDetails)


class Bills(Record, endpoint="account.bills"):
    """An item of the answer of `account.bills`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-7-days
    """

    inst_type = text("instType")
    bill_id = text("billId")
    type = text("type")
    sub_type = text("subType")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    bal_chg = decimal("balChg")
    """Decimal."""
    pos_bal_chg = decimal("posBalChg")
    """Decimal."""
    bal = decimal("bal")
    """Decimal."""
    pos_bal = decimal("posBal")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    px = decimal("px")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    pnl = decimal("pnl")
    """Decimal."""
    fee = decimal("fee")
    """Decimal."""
    earn_amt = decimal("earnAmt")
    """Decimal."""
    earn_apr = decimal("earnApr")
    """Decimal."""
    mgn_mode = text("mgnMode")
    """Documented values: `isolated`, `cross`, `cash`."""
    inst_id = text("instId")
    """Instrument ID."""
    ord_id = text("ordId")
    exec_type = text("execType")
    """Documented values: `T`, `M`."""
    from_ = text("from")
    """Documented values: `6`, `18`."""
    to = text("to")
    """Documented values: `6`, `18`."""
    notes = text("notes")
    interest = decimal("interest")
    """Decimal."""
    tag = text("tag")
    """Up to 16 characters."""
    fill_time = timestamp_ms("fillTime")
    """Unix time in milliseconds."""
    trade_id = text("tradeId")
    cl_ord_id = text("clOrdId")
    """Up to 32 characters."""
    fill_idx_px = decimal("fillIdxPx")
    """Decimal."""
    fill_mark_px = decimal("fillMarkPx")
    """Decimal."""
    fill_px_vol = decimal("fillPxVol")
    """Decimal."""
    fill_px_usd = decimal("fillPxUsd")
    """Decimal."""
    fill_mark_vol = decimal("fillMarkVol")
    """Decimal."""
    fill_fwd_px = decimal("fillFwdPx")
    """Decimal."""


class BillsArchive(Record, endpoint="account.bills_archive"):
    """An item of the answer of `account.bills_archive`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-3-months
    """

    inst_type = text("instType")
    bill_id = text("billId")
    type = text("type")
    sub_type = text("subType")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    bal_chg = decimal("balChg")
    """Decimal."""
    pos_bal_chg = decimal("posBalChg")
    """Decimal."""
    bal = decimal("bal")
    """Decimal."""
    pos_bal = decimal("posBal")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    px = decimal("px")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    pnl = decimal("pnl")
    """Decimal."""
    fee = decimal("fee")
    """Decimal."""
    earn_amt = decimal("earnAmt")
    """Decimal."""
    earn_apr = decimal("earnApr")
    """Decimal."""
    mgn_mode = text("mgnMode")
    """Documented values: `isolated`, `cross`, `cash`."""
    inst_id = text("instId")
    """Instrument ID."""
    ord_id = text("ordId")
    exec_type = text("execType")
    """Documented values: `T`, `M`."""
    from_ = text("from")
    """Documented values: `6`, `18`."""
    to = text("to")
    """Documented values: `6`, `18`."""
    notes = text("notes")
    interest = decimal("interest")
    """Decimal."""
    tag = text("tag")
    fill_time = timestamp_ms("fillTime")
    """Unix time in milliseconds."""
    trade_id = text("tradeId")
    cl_ord_id = text("clOrdId")
    """Up to 32 characters."""
    fill_idx_px = decimal("fillIdxPx")
    """Decimal."""
    fill_mark_px = decimal("fillMarkPx")
    """Decimal."""
    fill_px_vol = decimal("fillPxVol")
    """Decimal."""
    fill_px_usd = decimal("fillPxUsd")
    """Decimal."""
    fill_mark_vol = decimal("fillMarkVol")
    """Decimal."""
    fill_fwd_px = decimal("fillFwdPx")
    """Decimal."""


class CollateralAssets(Record, endpoint="account.collateral_assets"):
    """An item of the answer of `account.collateral_assets`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-collateral-assets
    """

    ccy = text("ccy")
    """Currency."""
    collateral_enabled = boolean("collateralEnabled")


class Config(Record, endpoint="account.config"):
    """An item of the answer of `account.config`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration
    """

    uid = text("uid")
    main_uid = text("mainUid")
    acct_lv = text("acctLv")
    """Documented values: `1`, `2`, `3`, `4`."""
    acct_stp_mode = text("acctStpMode")
    """Documented values: `cancel_maker`, `cancel_taker`, `cancel_both`."""
    pos_mode = text("posMode")
    """Documented values: `long_short_mode`, `net_mode`."""
    auto_loan = boolean("autoLoan")
    greeks_type = text("greeksType")
    """Documented values: `PA`, `BS`."""
    fee_type = text("feeType")
    """Documented values: `0`, `1`."""
    level = text("level")
    level_tmp = text("levelTmp")
    ct_iso_mode = text("ctIsoMode")
    """Documented values: `automatic`, `autonomy`."""
    mgn_iso_mode = text("mgnIsoMode")
    """Documented values: `auto_transfers_ccy`, `automatic`, `quick_margin`."""
    spot_offset_type = text("spotOffsetType")
    """Deprecated.

    Documented values: `1`, `2`, `3`.
    """
    stgy_type = text("stgyType")
    """Documented values: `0`, `1`."""
    role_type = text("roleType")
    """Documented values: `0`, `1`, `2`."""
    trader_insts = texts("traderInsts")
    spot_role_type = text("spotRoleType")
    """Documented values: `0`, `1`, `2`."""
    spot_trader_insts = texts("spotTraderInsts")
    op_auth = text("opAuth")
    """Documented values: `0`, `1`."""
    kyc_lv = text("kycLv")
    """Documented values: `0`, `1`, `2`, `3`."""
    label = text("label")
    """Up to 50 characters."""
    ip = csv("ip")
    """Values separated by commas."""
    perm = csv("perm")
    """Values separated by commas.

    Documented values: `read_only`, `trade`, `withdraw`.
    """
    liquidation_gear = text("liquidationGear")
    """Documented values: `3`, `-1`, `0`."""
    enable_spot_borrow = boolean("enableSpotBorrow")
    spot_borrow_auto_repay = boolean("spotBorrowAutoRepay")
    type = text("type")
    """Documented values: `0`, `1`, `2`, `5`, `9`, `12`."""
    settle_ccy = text("settleCcy")
    """Currency."""
    settle_ccy_list = texts("settleCcyList")


class DemoAdjustBalanceAdjustmentsParams(TypedDict):
    """`adjustments` of a request."""

    ccy: Literal["BTC", "ETH", "USDT", "OKB"] | str
    """Required.

    Documented values: `BTC`, `ETH`, `USDT`, `OKB`.
    """
    amt: DecimalArg
    """Decimal; required; at least `0`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class DemoAdjustBalanceDetails(Record, endpoint="account.demo_adjust_balance"):
    """`details` of an answer."""

    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    bal = decimal("bal")
    """Decimal."""


class DemoAdjustBalance(Record, endpoint="account.demo_adjust_balance"):
    """An item of the answer of `account.demo_adjust_balance`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-adjust-demo-account-balance
    """

    remain_cnt = integer("remainCnt")
    """Integer."""
    total_cnt = integer("totalCnt")
    """Integer."""
    details = records("details", DemoAdjustBalanceDetails)


class GetBillsHistoryArchive(Record, endpoint="account.get_bills_history_archive"):
    """An item of the answer of `account.get_bills_history_archive`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-since-2021
    """

    file_href = text("fileHref")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    state = text("state")
    """Documented values: `finished`, `ongoing`, `failed`."""


class GetMmpConfig(Record, endpoint="account.get_mmp_config"):
    """An item of the answer of `account.get_mmp_config`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-mmp-config
    """

    inst_family = text("instFamily")
    """Instrument family."""
    mmp_frozen = boolean("mmpFrozen")
    mmp_frozen_until = text("mmpFrozenUntil")
    time_interval = integer("timeInterval")
    """Integer."""
    frozen_interval = integer("frozenInterval")
    """Integer."""
    qty_limit = decimal("qtyLimit")
    """Decimal."""


class Greeks(Record, endpoint="account.greeks"):
    """An item of the answer of `account.greeks`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-greeks
    """

    delta_bs = decimal("deltaBS")
    """Decimal."""
    delta_pa = decimal("deltaPA")
    """Decimal."""
    gamma_bs = decimal("gammaBS")
    """Decimal."""
    gamma_pa = decimal("gammaPA")
    """Decimal."""
    theta_bs = decimal("thetaBS")
    """Decimal."""
    theta_pa = decimal("thetaPA")
    """Decimal."""
    vega_bs = decimal("vegaBS")
    """Decimal."""
    vega_pa = decimal("vegaPA")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class InstrumentsUpcChg(Record, endpoint="account.instruments"):
    """`upcChg` of an answer."""

    param = text("param")
    """Documented values: `tickSz`, `minSz`, `maxMktSz`."""
    new_value = decimal("newValue")
    """Decimal."""
    eff_time = timestamp_ms("effTime")
    """Unix time in milliseconds."""


class Instruments(Record, endpoint="account.instruments"):
    """An item of the answer of `account.instruments`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-instruments
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
    elp = text("elp")
    """Documented values: `0`, `1`, `2`."""
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
    state = text("state")
    """Documented values: `live`, `suspend`, `rebase`, `post_only`, `preopen`, `test`,
    `settling`.
    """
    rule_type = text("ruleType")
    """Documented values: `normal`, `pre_market`, `rebase_contract`, `xperp`."""
    pos_lmt_amt = decimal("posLmtAmt")
    """Decimal."""
    pos_lmt_pct = decimal("posLmtPct")
    """Decimal."""
    max_plat_oi_lmt = decimal("maxPlatOILmt")
    """Decimal."""
    max_plat_oi_coin_lmt = text("maxPlatOICoinLmt")
    long_pos_remaining_quota = decimal("longPosRemainingQuota")
    """Decimal."""
    short_pos_remaining_quota = decimal("shortPosRemainingQuota")
    """Decimal."""
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


class InterestAccrued(Record, endpoint="account.interest_accrued"):
    """An item of the answer of `account.interest_accrued`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-accrued-data
    """

    type = text("type")
    ccy = text("ccy")
    """Currency."""
    inst_id = text("instId")
    """Instrument ID."""
    mgn_mode = text("mgnMode")
    """Documented values: `cross`, `isolated`."""
    interest = decimal("interest")
    """Decimal."""
    interest_rate = decimal("interestRate")
    """Decimal."""
    liab = decimal("liab")
    """Decimal."""
    total_liab = decimal("totalLiab")
    """Decimal."""
    interest_free_liab = decimal("interestFreeLiab")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class InterestLimitsRecordsSurplusLmtDetails(Record, endpoint="account.interest_limits"):
    """`surplusLmtDetails` of an answer."""

    all_acct_remaining_quota = decimal("allAcctRemainingQuota")
    """Decimal; deprecated."""
    cur_acct_remaining_quota = decimal("curAcctRemainingQuota")
    """Decimal; deprecated."""
    plat_remaining_quota = decimal("platRemainingQuota")
    """Decimal; deprecated."""


class InterestLimitsRecords(Record, endpoint="account.interest_limits"):
    """`records` of an answer."""

    ccy = text("ccy")
    """Currency."""
    rate = decimal("rate")
    """Decimal."""
    loan_quota = decimal("loanQuota")
    """Decimal."""
    surplus_lmt = decimal("surplusLmt")
    """Decimal."""
    used_lmt = decimal("usedLmt")
    """Decimal."""
    interest = decimal("interest")
    """Decimal."""
    interest_free_liab = decimal("interestFreeLiab")
    """Decimal."""
    potential_borrowing_amt = decimal("potentialBorrowingAmt")
    """Decimal."""
    surplus_lmt_details = record("surplusLmtDetails", InterestLimitsRecordsSurplusLmtDetails)
    """Deprecated."""
    pos_loan = decimal("posLoan")
    """Decimal; deprecated."""
    avail_loan = decimal("availLoan")
    """Decimal; deprecated."""
    used_loan = decimal("usedLoan")
    """Decimal; deprecated."""
    avg_rate = decimal("avgRate")
    """Decimal; deprecated."""


class InterestLimits(Record, endpoint="account.interest_limits"):
    """An item of the answer of `account.interest_limits`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-interest-and-limit
    """

    debt = decimal("debt")
    """Decimal."""
    interest = decimal("interest")
    """Decimal."""
    next_discount_time = timestamp_ms("nextDiscountTime")
    """Unix time in milliseconds."""
    next_interest_time = timestamp_ms("nextInterestTime")
    """Unix time in milliseconds."""
    loan_alloc = text("loanAlloc")
    records_ = records("records", InterestLimitsRecords)


class InterestRate(Record, endpoint="account.interest_rate"):
    """An item of the answer of `account.interest_rate`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-rate
    """

    interest_rate = decimal("interestRate")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""


class LeverageInfo(Record, endpoint="account.leverage_info"):
    """An item of the answer of `account.leverage_info`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage
    """

    inst_id = text("instId")
    """Instrument ID."""
    ccy = text("ccy")
    """Currency."""
    mgn_mode = text("mgnMode")
    pos_side = text("posSide")
    """Documented values: `long`, `short`, `net`."""
    lever = decimal("lever")
    """Decimal."""


class MaxAvailSize(Record, endpoint="account.max_avail_size"):
    """An item of the answer of `account.max_avail_size`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-available-balance-equity
    """

    inst_id = text("instId")
    """Instrument ID."""
    avail_buy = decimal("availBuy")
    """Decimal."""
    avail_sell = decimal("availSell")
    """Decimal."""


class MaxLoan(Record, endpoint="account.max_loan"):
    """An item of the answer of `account.max_loan`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-the-maximum-loan-of-instrument
    """

    inst_id = text("instId")
    """Instrument ID."""
    mgn_mode = text("mgnMode")
    mgn_ccy = text("mgnCcy")
    """Currency."""
    max_loan = decimal("maxLoan")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    side = text("side")
    """Documented values: `buy`, `sell`."""


class MaxSize(Record, endpoint="account.max_size"):
    """An item of the answer of `account.max_size`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-order-quantity
    """

    inst_id = text("instId")
    """Instrument ID."""
    ccy = text("ccy")
    """Currency."""
    max_buy = decimal("maxBuy")
    """Decimal."""
    max_sell = decimal("maxSell")
    """Decimal."""


class MaxWithdrawal(Record, endpoint="account.max_withdrawal"):
    """An item of the answer of `account.max_withdrawal`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-withdrawals
    """

    ccy = text("ccy")
    """Currency."""
    max_wd = decimal("maxWd")
    """Decimal."""
    max_wd_ex = decimal("maxWdEx")
    """Decimal."""
    spot_offset_max_wd = decimal("spotOffsetMaxWd")
    """Decimal."""
    spot_offset_max_wd_ex = text("spotOffsetMaxWdEx")


class MmpReset(Record, endpoint="account.mmp_reset"):
    """An item of the answer of `account.mmp_reset`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-reset-mmp-status
    """

    result = boolean("result")


class MovePositionsLegsFromParams(TypedDict):
    """`from` of a request."""

    pos_id: str
    """Required. On the wire: `posId`."""
    sz: DecimalArg
    """Decimal; required."""
    side: Literal["buy", "sell"] | str
    """Required.

    Documented values: `buy`, `sell`.
    """
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class MovePositionsLegsToParams(TypedDict):
    """`to` of a request."""

    td_mode: NotRequired[Literal["cross", "isolated"] | str | None]
    """On the wire: `tdMode`.

    Documented values: `cross`, `isolated`.
    """
    pos_side: NotRequired[Literal["net", "long", "short"] | str | None]
    """On the wire: `posSide`.

    Documented values: `net`, `long`, `short`.
    """
    ccy: NotRequired[str | None]
    """Currency."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class MovePositionsLegsParams(TypedDict):
    """`legs` of a request."""

    from_: MovePositionsLegsFromParams
    """Required. On the wire: `from`."""
    to: MovePositionsLegsToParams
    """Required."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class MovePositionsLegsFrom(Record, endpoint="account.move_positions"):
    """`from` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    pos_id = text("posId")
    px = decimal("px")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    sz = decimal("sz")
    """Decimal."""
    s_code = text("sCode")
    s_msg = text("sMsg")


class MovePositionsLegsTo(Record, endpoint="account.move_positions"):
    """`to` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    side = text("side")
    pos_side = text("posSide")
    td_mode = text("tdMode")
    px = decimal("px")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    s_code = text("sCode")
    s_msg = text("sMsg")


class MovePositionsLegs(Record, endpoint="account.move_positions"):
    """`legs` of an answer."""

    from_ = record("from", MovePositionsLegsFrom)
    to = record("to", MovePositionsLegsTo)


class MovePositions(Record, endpoint="account.move_positions"):
    """An item of the answer of `account.move_positions`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions
    """

    block_td_id = text("blockTdId")
    client_id = text("clientId")
    state = text("state")
    """Documented values: `filled`, `failed`."""
    from_acct = text("fromAcct")
    to_acct = text("toAcct")
    legs = records("legs", MovePositionsLegs)
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class MovePositionsHistoryLegsFrom(Record, endpoint="account.move_positions_history"):
    """`from` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    pos_id = text("posId")
    px = decimal("px")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    sz = decimal("sz")
    """Decimal."""


class MovePositionsHistoryLegsTo(Record, endpoint="account.move_positions_history"):
    """`to` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    px = decimal("px")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    sz = decimal("sz")
    """Decimal."""
    td_mode = text("tdMode")
    """Documented values: `cross`, `isolated`."""
    pos_side = text("posSide")
    """Documented values: `net`, `long`, `short`."""
    ccy = text("ccy")
    """Currency."""


class MovePositionsHistoryLegs(Record, endpoint="account.move_positions_history"):
    """`legs` of an answer."""

    from_ = record("from", MovePositionsHistoryLegsFrom)
    to = record("to", MovePositionsHistoryLegsTo)


class MovePositionsHistory(Record, endpoint="account.move_positions_history"):
    """An item of the answer of `account.move_positions_history`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-move-positions-history
    """

    client_id = text("clientId")
    """Up to 32 characters."""
    block_td_id = text("blockTdId")
    state = text("state")
    """Documented values: `filled`, `pending`."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    from_acct = text("fromAcct")
    to_acct = text("toAcct")
    legs = records("legs", MovePositionsHistoryLegs)


class PositionBuilderSimPosParams(TypedDict):
    """`simPos` of a request."""

    inst_id: str
    """Instrument ID; required. On the wire: `instId`."""
    pos: DecimalArg
    """Decimal; required."""
    avg_px: DecimalArg
    """Decimal; required. On the wire: `avgPx`."""
    lever: NotRequired[DecimalArg | None]
    """Decimal; default `1`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PositionBuilderSimAssetParams(TypedDict):
    """`simAsset` of a request."""

    ccy: str
    """Currency; required."""
    amt: DecimalArg
    """Decimal; required."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PositionBuilderAssets(Record, endpoint="account.position_builder"):
    """`assets` of an answer."""

    ccy = text("ccy")
    """Currency."""
    avail_eq = decimal("availEq")
    """Decimal."""
    spot_in_use = text("spotInUse")
    borrow_mmr = decimal("borrowMmr")
    """Decimal; deprecated."""
    borrow_imr = decimal("borrowImr")
    """Decimal."""


class PositionBuilderRiskUnitDataMr1Scenarios(Record, endpoint="account.position_builder"):
    """`mr1Scenarios` of an answer."""

    vol_shock_down = map_of(decimal("volShockDown"))
    vol_same = map_of(decimal("volSame"))
    vol_shock_up = map_of(decimal("volShockUp"))


class PositionBuilderRiskUnitDataMr1FinalResult(Record, endpoint="account.position_builder"):
    """`mr1FinalResult` of an answer."""

    pnl = decimal("pnl")
    """Decimal."""
    spot_shock = decimal("spotShock")
    """Decimal."""
    vol_shock = text("volShock")
    """Documented values: `down`, `unchange`, `up`."""


class PositionBuilderRiskUnitDataMr6FinalResult(Record, endpoint="account.position_builder"):
    """`mr6FinalResult` of an answer."""

    pnl = decimal("pnl")
    """Decimal."""
    spot_shock = decimal("spotShock")
    """Decimal."""


class PositionBuilderRiskUnitDataPortfolios(Record, endpoint="account.position_builder"):
    """`portfolios` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    inst_type = text("instType")
    """Documented values: `SPOT`, `SWAP`, `FUTURES`, `OPTION`."""
    amt = decimal("amt")
    """Decimal."""
    pos_side = text("posSide")
    """Documented values: `long`, `short`, `net`."""
    avg_px = decimal("avgPx")
    """Decimal."""
    mark_px_bf = decimal("markPxBf")
    """Decimal."""
    mark_px = decimal("markPx")
    """Decimal."""
    float_pnl = decimal("floatPnl")
    """Decimal."""
    notional_usd = decimal("notionalUsd")
    """Decimal."""
    delta = decimal("delta")
    """Decimal."""
    gamma = decimal("gamma")
    """Decimal."""
    theta = decimal("theta")
    """Decimal."""
    vega = decimal("vega")
    """Decimal."""
    is_real_pos = boolean("isRealPos")


class PositionBuilderRiskUnitData(Record, endpoint="account.position_builder"):
    """`riskUnitData` of an answer."""

    risk_unit = text("riskUnit")
    mmr_bf = decimal("mmrBf")
    """Decimal."""
    mmr = decimal("mmr")
    """Decimal."""
    imr_bf = decimal("imrBf")
    """Decimal."""
    imr = decimal("imr")
    """Decimal."""
    upl = decimal("upl")
    """Decimal."""
    mr1 = decimal("mr1")
    """Decimal."""
    mr2 = decimal("mr2")
    """Decimal."""
    mr3 = decimal("mr3")
    """Decimal."""
    mr4 = decimal("mr4")
    """Decimal."""
    mr5 = decimal("mr5")
    """Decimal."""
    mr6 = decimal("mr6")
    """Decimal."""
    mr7 = decimal("mr7")
    """Decimal."""
    mr8 = decimal("mr8")
    """Decimal."""
    mr9 = decimal("mr9")
    """Decimal."""
    mr1_scenarios = record("mr1Scenarios", PositionBuilderRiskUnitDataMr1Scenarios)
    mr1_final_result = record("mr1FinalResult", PositionBuilderRiskUnitDataMr1FinalResult)
    mr6_final_result = record("mr6FinalResult", PositionBuilderRiskUnitDataMr6FinalResult)
    delta = decimal("delta")
    """Decimal."""
    gamma = decimal("gamma")
    """Decimal."""
    theta = decimal("theta")
    """Decimal."""
    vega = decimal("vega")
    """Decimal."""
    portfolios = records("portfolios", PositionBuilderRiskUnitDataPortfolios)


class PositionBuilderPositions(Record, endpoint="account.position_builder"):
    """`positions` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    inst_type = text("instType")
    """Documented values: `SPOT`, `SWAP`, `FUTURES`, `OPTION`."""
    amt = decimal("amt")
    """Decimal."""
    pos_side = text("posSide")
    """Documented values: `long`, `short`, `net`."""
    avg_px = decimal("avgPx")
    """Decimal."""
    mark_px_bf = decimal("markPxBf")
    """Decimal."""
    mark_px = decimal("markPx")
    """Decimal."""
    float_pnl = decimal("floatPnl")
    """Decimal."""
    imr_bf = decimal("imrBf")
    """Decimal."""
    imr = decimal("imr")
    """Decimal."""
    mgn_ratio = decimal("mgnRatio")
    """Decimal."""
    lever = decimal("lever")
    """Decimal."""
    notional_usd = decimal("notionalUsd")
    """Decimal."""
    is_real_pos = boolean("isRealPos")


class PositionBuilder(Record, endpoint="account.position_builder"):
    """An item of the answer of `account.position_builder`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new
    """

    eq = decimal("eq")
    """Decimal."""
    total_mmr = decimal("totalMmr")
    """Decimal."""
    total_imr = decimal("totalImr")
    """Decimal."""
    borrow_mmr = decimal("borrowMmr")
    """Decimal."""
    deriv_mmr = decimal("derivMmr")
    """Decimal."""
    margin_ratio = decimal("marginRatio")
    """Decimal."""
    upl = decimal("upl")
    """Decimal."""
    acct_lever = decimal("acctLever")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    assets = records("assets", PositionBuilderAssets)
    risk_unit_data = records("riskUnitData", PositionBuilderRiskUnitData)
    positions = records("positions", PositionBuilderPositions)


class PositionBuilderGraphSimPosParams(TypedDict):
    """`simPos` of a request."""

    inst_id: str
    """Instrument ID; required. On the wire: `instId`."""
    pos: DecimalArg
    """Decimal; required."""
    avg_px: DecimalArg
    """Decimal; required. On the wire: `avgPx`."""
    lever: NotRequired[DecimalArg | None]
    """Decimal; default `1`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PositionBuilderGraphSimAssetParams(TypedDict):
    """`simAsset` of a request."""

    ccy: str
    """Currency; required."""
    amt: DecimalArg
    """Decimal; required."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PositionBuilderGraphMmrConfigParams(TypedDict):
    """`mmrConfig` of a request."""

    acct_lv: NotRequired[Literal["3", "4"] | str | None]
    """On the wire: `acctLv`.

    Documented values: `3`, `4`.
    """
    lever: NotRequired[DecimalArg | None]
    """Decimal; default `1`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class PositionBuilderGraphMmrData(Record, endpoint="account.position_builder_graph"):
    """`mmrData` of an answer."""

    shock_factor = decimal("shockFactor")
    """Decimal."""
    mmr = decimal("mmr")
    """Decimal."""
    mmr_ratio = decimal("mmrRatio")
    """Decimal."""


class PositionBuilderGraph(Record, endpoint="account.position_builder_graph"):
    """An item of the answer of `account.position_builder_graph`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-trend-graph
    """

    type = text("type")
    """Documented values: `mmr`."""
    mmr_data = records("mmrData", PositionBuilderGraphMmrData)


class PositionTiers(Record, endpoint="account.position_tiers"):
    """An item of the answer of `account.position_tiers`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-pm-position-limitation
    """

    uly = text("uly")
    inst_family = text("instFamily")
    """Instrument family."""
    max_sz = decimal("maxSz")
    """Decimal."""
    pos_type = text("posType")
    """Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`."""


class PositionsCloseOrderAlgo(Record, endpoint="account.positions"):
    """`closeOrderAlgo` of an answer."""

    algo_id = text("algoId")
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    sl_trigger_px_type = text("slTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    tp_trigger_px_type = text("tpTriggerPxType")
    """Documented values: `last`, `index`, `mark`."""
    close_fraction = text("closeFraction")


class Positions(Record, endpoint="account.positions"):
    """An item of the answer of `account.positions`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions
    """

    inst_type = text("instType")
    """Documented values: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`."""
    mgn_mode = text("mgnMode")
    """Documented values: `cross`, `isolated`."""
    pos_id = text("posId")
    pos_side = text("posSide")
    """Documented values: `long`, `short`, `net`."""
    pos = decimal("pos")
    """Decimal."""
    hedged_pos = text("hedgedPos")
    base_bal = decimal("baseBal")
    """Decimal; deprecated."""
    quote_bal = decimal("quoteBal")
    """Decimal; deprecated."""
    base_borrowed = text("baseBorrowed")
    """Deprecated."""
    base_interest = decimal("baseInterest")
    """Decimal; deprecated."""
    quote_borrowed = text("quoteBorrowed")
    """Deprecated."""
    quote_interest = decimal("quoteInterest")
    """Decimal; deprecated."""
    pos_ccy = text("posCcy")
    """Currency."""
    avail_pos = decimal("availPos")
    """Decimal."""
    avg_px = decimal("avgPx")
    """Decimal."""
    non_settle_avg_px = decimal("nonSettleAvgPx")
    """Decimal."""
    mark_px = decimal("markPx")
    """Decimal."""
    upl = decimal("upl")
    """Decimal."""
    upl_ratio = decimal("uplRatio")
    """Decimal."""
    upl_last_px = decimal("uplLastPx")
    """Decimal."""
    upl_ratio_last_px = decimal("uplRatioLastPx")
    """Decimal."""
    inst_id = text("instId")
    """Instrument ID."""
    lever = decimal("lever")
    """Decimal."""
    liq_px = decimal("liqPx")
    """Decimal."""
    imr = decimal("imr")
    """Decimal."""
    margin = decimal("margin")
    """Decimal."""
    mgn_ratio = decimal("mgnRatio")
    """Decimal."""
    mmr = decimal("mmr")
    """Decimal."""
    liab = decimal("liab")
    """Decimal."""
    liab_ccy = text("liabCcy")
    """Currency."""
    interest = decimal("interest")
    """Decimal."""
    trade_id = text("tradeId")
    opt_val = decimal("optVal")
    """Decimal."""
    pending_close_ord_liab_val = decimal("pendingCloseOrdLiabVal")
    """Decimal."""
    notional_usd = decimal("notionalUsd")
    """Decimal."""
    adl = text("adl")
    ccy = text("ccy")
    """Currency."""
    last = decimal("last")
    """Decimal."""
    idx_px = decimal("idxPx")
    """Decimal."""
    usd_px = decimal("usdPx")
    """Decimal."""
    be_px = decimal("bePx")
    """Decimal."""
    delta_bs = decimal("deltaBS")
    """Decimal."""
    delta_pa = decimal("deltaPA")
    """Decimal."""
    gamma_bs = decimal("gammaBS")
    """Decimal."""
    gamma_pa = decimal("gammaPA")
    """Decimal."""
    theta_bs = decimal("thetaBS")
    """Decimal."""
    theta_pa = decimal("thetaPA")
    """Decimal."""
    vega_bs = decimal("vegaBS")
    """Decimal."""
    vega_pa = decimal("vegaPA")
    """Decimal."""
    spot_in_use_amt = decimal("spotInUseAmt")
    """Decimal."""
    spot_in_use_ccy = text("spotInUseCcy")
    """Currency."""
    cl_spot_in_use_amt = decimal("clSpotInUseAmt")
    """Decimal."""
    max_spot_in_use_amt = decimal("maxSpotInUseAmt")
    """Decimal."""
    biz_ref_id = text("bizRefId")
    biz_ref_type = text("bizRefType")
    realized_pnl = decimal("realizedPnl")
    """Decimal."""
    settled_pnl = decimal("settledPnl")
    """Decimal."""
    pnl = decimal("pnl")
    """Decimal."""
    fee = decimal("fee")
    """Decimal."""
    funding_fee = decimal("fundingFee")
    """Decimal."""
    liq_penalty = decimal("liqPenalty")
    """Decimal."""
    close_order_algo = records("closeOrderAlgo", PositionsCloseOrderAlgo)
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""


class PositionsHistory(Record, endpoint="account.positions_history"):
    """An item of the answer of `account.positions_history`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions-history
    """

    inst_type = text("instType")
    """Documented values: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`."""
    inst_id = text("instId")
    """Instrument ID."""
    mgn_mode = text("mgnMode")
    """Documented values: `cross`, `isolated`."""
    type = text("type")
    """Documented values: `1`, `2`, `3`, `4`, `5`."""
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    open_avg_px = decimal("openAvgPx")
    """Decimal."""
    non_settle_avg_px = decimal("nonSettleAvgPx")
    """Decimal."""
    close_avg_px = decimal("closeAvgPx")
    """Decimal."""
    pos_id = text("posId")
    open_max_pos = decimal("openMaxPos")
    """Decimal."""
    close_total_pos = decimal("closeTotalPos")
    """Decimal."""
    realized_pnl = decimal("realizedPnl")
    """Decimal."""
    settled_pnl = decimal("settledPnl")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""
    fee = decimal("fee")
    """Decimal."""
    funding_fee = decimal("fundingFee")
    """Decimal."""
    liq_penalty = decimal("liqPenalty")
    """Decimal."""
    pnl = decimal("pnl")
    """Decimal."""
    pos_side = text("posSide")
    """Documented values: `long`, `short`, `net`."""
    lever = decimal("lever")
    """Decimal."""
    direction = text("direction")
    """Documented values: `long`, `short`."""
    trigger_px = decimal("triggerPx")
    """Decimal."""
    uly = text("uly")
    ccy = text("ccy")
    """Currency."""


class PrecheckSetDeltaNeutralUnmatchedInfoCheck(
    Record, endpoint="account.precheck_set_delta_neutral"
):
    """`unmatchedInfoCheck` of an answer."""

    type = text("type")
    """Documented values: `spot_mode`, `futures_mode`, `isolated_margin`, `isolated_contract`,
    `positions_options`, `isolated_pending_orders`, `pending_orders_options`, `trading_bot`,
    `repay_borrowings`, `loan`, `delta_risk`, `collateral_all`, `risk_unit_type`.
    """
    delta_lever = decimal("deltaLever")
    """Decimal."""
    ord_list = texts("ordList")
    pos_list = texts("posList")


class PrecheckSetDeltaNeutral(Record, endpoint="account.precheck_set_delta_neutral"):
    """An item of the answer of `account.precheck_set_delta_neutral`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-set-delta-neutral
    """

    unmatched_info_check = records("unmatchedInfoCheck", PrecheckSetDeltaNeutralUnmatchedInfoCheck)


class PresetAccountLevelSwitch(Record, endpoint="account.preset_account_level_switch"):
    """An item of the answer of `account.preset_account_level_switch`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-preset-account-mode-switch
    """

    cur_acct_lv = text("curAcctLv")
    acct_lv = text("acctLv")
    lever = decimal("lever")
    """Decimal."""
    risk_offset_type = text("riskOffsetType")
    """Deprecated."""


class RiskState(Record, endpoint="account.risk_state"):
    """An item of the answer of `account.risk_state`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-risk-state
    """

    at_risk = boolean("atRisk")
    at_risk_idx = texts("atRiskIdx")
    at_risk_mgn = texts("atRiskMgn")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class SetAccountLevel(Record, endpoint="account.set_account_level"):
    """An item of the answer of `account.set_account_level`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-account-mode
    """

    acct_lv = text("acctLv")


class SetAccountSwitchPrecheckUnmatchedInfoCheck(
    Record, endpoint="account.set_account_switch_precheck"
):
    """`unmatchedInfoCheck` of an answer."""

    type = text("type")
    """Documented values: `asset_validation`, `pending_orders`, `pending_algos`,
    `isolated_margin`, `isolated_contract`, `contract_long_short`, `cross_margin`,
    `cross_option_buyer`, `isolated_option`, `growth_fund`, `all_positions`,
    `spot_lead_copy_only_simple_single`, `stop_spot_custom`, `stop_futures_custom`,
    `lead_portfolio`, `futures_smart_sync`, `vip_fixed_loan`, `repay_borrowings`,
    `compliance_restriction`, `compliance_kyc2`.
    """
    total_asset = text("totalAsset")
    pos_list = texts("posList")


class SetAccountSwitchPrecheckPosList(Record, endpoint="account.set_account_switch_precheck"):
    """`posList` of an answer."""

    pos_id = text("posId")
    lever = decimal("lever")
    """Decimal."""


class SetAccountSwitchPrecheckPosTierCheck(Record, endpoint="account.set_account_switch_precheck"):
    """`posTierCheck` of an answer."""

    inst_family = text("instFamily")
    """Instrument family."""
    inst_type = text("instType")
    """Documented values: `SWAP`, `FUTURES`, `OPTION`."""
    pos = text("pos")
    lever = decimal("lever")
    """Decimal."""
    max_sz = decimal("maxSz")
    """Decimal."""


class SetAccountSwitchPrecheckMgnBfDetails(Record, endpoint="account.set_account_switch_precheck"):
    """`details` of an answer."""

    ccy = text("ccy")
    """Currency."""
    avail_eq = decimal("availEq")
    """Decimal."""
    mgn_ratio = decimal("mgnRatio")
    """Decimal."""


class SetAccountSwitchPrecheckMgnBf(Record, endpoint="account.set_account_switch_precheck"):
    """`mgnBf` of an answer."""

    acct_avail_eq = decimal("acctAvailEq")
    """Decimal."""
    mgn_ratio = decimal("mgnRatio")
    """Decimal."""
    details = records("details", SetAccountSwitchPrecheckMgnBfDetails)


class SetAccountSwitchPrecheckMgnAftDetails(Record, endpoint="account.set_account_switch_precheck"):
    """`details` of an answer."""

    ccy = text("ccy")
    """Currency."""
    avail_eq = decimal("availEq")
    """Decimal."""
    mgn_ratio = decimal("mgnRatio")
    """Decimal."""


class SetAccountSwitchPrecheckMgnAft(Record, endpoint="account.set_account_switch_precheck"):
    """`mgnAft` of an answer."""

    acct_avail_eq = decimal("acctAvailEq")
    """Decimal."""
    mgn_ratio = decimal("mgnRatio")
    """Decimal."""
    details = records("details", SetAccountSwitchPrecheckMgnAftDetails)


class SetAccountSwitchPrecheck(Record, endpoint="account.set_account_switch_precheck"):
    """An item of the answer of `account.set_account_switch_precheck`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-account-mode-switch
    """

    s_code = text("sCode")
    """Documented values: `0`, `1`, `3`, `4`."""
    cur_acct_lv = text("curAcctLv")
    """Documented values: `1`, `2`, `3`, `4`."""
    acct_lv = text("acctLv")
    """Documented values: `1`, `2`, `3`, `4`."""
    risk_offset_type = text("riskOffsetType")
    """Deprecated.

    Documented values: `1`, `2`, `3`, `4`.
    """
    unmatched_info_check = records("unmatchedInfoCheck", SetAccountSwitchPrecheckUnmatchedInfoCheck)
    pos_list = records("posList", SetAccountSwitchPrecheckPosList)
    pos_tier_check = records("posTierCheck", SetAccountSwitchPrecheckPosTierCheck)
    mgn_bf = record("mgnBf", SetAccountSwitchPrecheckMgnBf)
    mgn_aft = record("mgnAft", SetAccountSwitchPrecheckMgnAft)


class SetAutoEarn(Record, endpoint="account.set_auto_earn"):
    """An item of the answer of `account.set_auto_earn`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-earn
    """

    earn_type = text("earnType")
    """Documented values: `0`, `1`."""
    ccy = text("ccy")
    """Currency."""
    action = text("action")
    """Documented values: `turn_on`, `turn_off`, `amend`."""
    apr = decimal("apr")
    """Decimal; deprecated."""


class SetAutoLoan(Record, endpoint="account.set_auto_loan"):
    """An item of the answer of `account.set_auto_loan`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-loan
    """

    auto_loan = boolean("autoLoan")


class SetAutoRepay(Record, endpoint="account.set_auto_repay"):
    """An item of the answer of `account.set_auto_repay`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-repay
    """

    auto_repay = boolean("autoRepay")


class SetCollateralAssets(Record, endpoint="account.set_collateral_assets"):
    """An item of the answer of `account.set_collateral_assets`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-collateral-assets
    """

    type = text("type")
    """Documented values: `all`, `custom`."""
    collateral_enabled = boolean("collateralEnabled")
    ccy_list = texts("ccyList")


class SetFeeType(Record, endpoint="account.set_fee_type"):
    """An item of the answer of `account.set_fee_type`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-fee-type
    """

    fee_type = text("feeType")
    """Documented values: `0`, `1`."""


class SetGreeks(Record, endpoint="account.set_greeks"):
    """An item of the answer of `account.set_greeks`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-greeks-pa-bs
    """

    greeks_type = text("greeksType")


class SetIsolatedMode(Record, endpoint="account.set_isolated_mode"):
    """An item of the answer of `account.set_isolated_mode`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-isolated-margin-trading-settings
    """

    iso_mode = text("isoMode")
    """Documented values: `automatic`."""


class SetLeverage(Record, endpoint="account.set_leverage"):
    """An item of the answer of `account.set_leverage`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage
    """

    lever = decimal("lever")
    """Decimal."""
    mgn_mode = text("mgnMode")
    """Documented values: `cross`, `isolated`."""
    inst_id = text("instId")
    """Instrument ID."""
    pos_side = text("posSide")


class SetMmpConfig(Record, endpoint="account.set_mmp_config"):
    """An item of the answer of `account.set_mmp_config`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-mmp
    """

    inst_family = text("instFamily")
    """Instrument family."""
    time_interval = integer("timeInterval")
    """Integer."""
    frozen_interval = integer("frozenInterval")
    """Integer."""
    qty_limit = decimal("qtyLimit")
    """Decimal."""


class SetPositionMode(Record, endpoint="account.set_position_mode"):
    """An item of the answer of `account.set_position_mode`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-position-mode
    """

    pos_mode = text("posMode")


class SetRiskOffsetAmt(Record, endpoint="account.set_risk_offset_amt"):
    """An item of the answer of `account.set_risk_offset_amt`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-risk-offset-amount
    """

    ccy = text("ccy")
    """Currency."""
    cl_spot_in_use_amt = decimal("clSpotInUseAmt")
    """Decimal."""


class SetSettleCurrency(Record, endpoint="account.set_settle_currency"):
    """An item of the answer of `account.set_settle_currency`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-settle-currency
    """

    settle_ccy = text("settleCcy")
    """Currency."""


class SetTradingConfig(Record, endpoint="account.set_trading_config"):
    """An item of the answer of `account.set_trading_config`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-trading-config
    """

    type = text("type")
    stgy_type = text("stgyType")


class SpotBorrowRepayHistory(Record, endpoint="account.spot_borrow_repay_history"):
    """An item of the answer of `account.spot_borrow_repay_history`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-repay-history
    """

    ccy = text("ccy")
    """Currency."""
    type = text("type")
    """Documented values: `auto_borrow`, `auto_repay`, `manual_borrow`, `manual_repay`."""
    amt = decimal("amt")
    """Decimal."""
    acc_borrowed = decimal("accBorrowed")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class SpotManualBorrowRepay(Record, endpoint="account.spot_manual_borrow_repay"):
    """An item of the answer of `account.spot_manual_borrow_repay`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-manual-borrow-repay
    """

    ccy = text("ccy")
    """Currency."""
    side = text("side")
    """Documented values: `borrow`, `repay`."""
    amt = decimal("amt")
    """Decimal."""


class SubtypesSubTypeDetails(Record, endpoint="account.subtypes"):
    """`subTypeDetails` of an answer."""

    sub_type = text("subType")
    sub_type_desc = text("subTypeDesc")


class Subtypes(Record, endpoint="account.subtypes"):
    """An item of the answer of `account.subtypes`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bill-types
    """

    type = text("type")
    type_desc = text("typeDesc")
    sub_type_details = records("subTypeDetails", SubtypesSubTypeDetails)


class TradeFeeFeeGroup(Record, endpoint="account.trade_fee"):
    """`feeGroup` of an answer."""

    taker = decimal("taker")
    """Decimal."""
    maker = decimal("maker")
    """Decimal."""
    group_id = text("groupId")
    elp_maker = decimal("elpMaker")
    """Decimal."""


class TradeFeeFiat(Record, endpoint="account.trade_fee"):
    """`fiat` of an answer."""

    ccy = text("ccy")
    """Currency."""
    taker = decimal("taker")
    """Decimal."""
    maker = decimal("maker")
    """Decimal."""


class TradeFee(Record, endpoint="account.trade_fee"):
    """An item of the answer of `account.trade_fee`.

    Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-fee-rates
    """

    level = text("level")
    fee_group = records("feeGroup", TradeFeeFeeGroup)
    delivery = decimal("delivery")
    """Decimal."""
    exercise = decimal("exercise")
    """Decimal."""
    inst_type = text("instType")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    taker = decimal("taker")
    """Decimal; deprecated."""
    maker = decimal("maker")
    """Decimal; deprecated."""
    taker_u = decimal("takerU")
    """Decimal; deprecated."""
    maker_u = decimal("makerU")
    """Decimal; deprecated."""
    taker_usdc = text("takerUSDC")
    """Deprecated."""
    maker_usdc = text("makerUSDC")
    """Deprecated."""
    rule_type = text("ruleType")
    """Deprecated.

    Documented values: `normal`, `pre_market`.
    """
    category = text("category")
    """Deprecated."""
    fiat = records("fiat", TradeFeeFiat)
    """Deprecated."""
    settle = decimal("settle")
    """Decimal."""
