"""Records and nested arguments. OKX `copy_trading`: 26 endpoints."""

from __future__ import annotations

from .._runtime.core.records import (
    Record,
    boolean,
    decimal,
    integer,
    records,
    text,
    texts,
    timestamp_ms,
)


class AmendCopySettings(Record, endpoint="copy_trading.amend_copy_settings"):
    """An item of the answer of `copy_trading.amend_copy_settings`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-copy-settings
    """

    result = boolean("result")


class AmendProfitSharingRatio(Record, endpoint="copy_trading.amend_profit_sharing_ratio"):
    """An item of the answer of `copy_trading.amend_profit_sharing_ratio`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-profit-sharing-ratio
    """

    result = boolean("result")


class CloseSubposition(Record, endpoint="copy_trading.close_subposition"):
    """An item of the answer of `copy_trading.close_subposition`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position
    """

    sub_pos_id = text("subPosId")
    tag = text("tag")


class ConfigDetails(Record, endpoint="copy_trading.config"):
    """`details` of an answer."""

    inst_type = text("instType")
    """Documented values: `SPOT`, `SWAP`."""
    role_type = text("roleType")
    """Documented values: `0`, `1`, `2`."""
    profit_sharing_ratio = decimal("profitSharingRatio")
    """Decimal."""
    max_copy_trader_num = integer("maxCopyTraderNum")
    """Integer."""
    copy_trader_num = integer("copyTraderNum")
    """Integer."""


class Config(Record, endpoint="copy_trading.config"):
    """An item of the answer of `copy_trading.config`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-account-configuration
    """

    unique_code = text("uniqueCode")
    nick_name = text("nickName")
    port_link = text("portLink")
    details = records("details", ConfigDetails)


class CopySettingsInstIds(Record, endpoint="copy_trading.copy_settings"):
    """`instIds` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    enabled = text("enabled")
    """Documented values: `0`, `1`."""


class CopySettings(Record, endpoint="copy_trading.copy_settings"):
    """An item of the answer of `copy_trading.copy_settings`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-settings
    """

    copy_mode = text("copyMode")
    """Documented values: `fixed_amount`, `ratio_copy`."""
    copy_amt = decimal("copyAmt")
    """Decimal."""
    copy_ratio = decimal("copyRatio")
    """Decimal."""
    copy_total_amt = decimal("copyTotalAmt")
    """Decimal."""
    tp_ratio = decimal("tpRatio")
    """Decimal."""
    sl_ratio = decimal("slRatio")
    """Decimal."""
    copy_inst_id_type = text("copyInstIdType")
    """Documented values: `custom`, `copy`."""
    inst_ids = records("instIds", CopySettingsInstIds)
    sl_total_amt = decimal("slTotalAmt")
    """Decimal."""
    sub_pos_close_type = text("subPosCloseType")
    """Documented values: `market_close`, `copy_close`, `manual_close`."""
    copy_mgn_mode = text("copyMgnMode")
    """Documented values: `cross`, `isolated`, `copy`."""
    ccy = text("ccy")
    """Currency."""
    copy_state = text("copyState")
    """Documented values: `0`, `1`."""
    tag = text("tag")


class CurrentLeadTraders(Record, endpoint="copy_trading.current_lead_traders"):
    """An item of the answer of `copy_trading.current_lead_traders`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-my-lead-traders
    """

    port_link = text("portLink")
    nick_name = text("nickName")
    margin = decimal("margin")
    """Decimal."""
    copy_total_amt = decimal("copyTotalAmt")
    """Decimal."""
    copy_total_pnl = decimal("copyTotalPnl")
    """Decimal."""
    unique_code = text("uniqueCode")
    ccy = text("ccy")
    """Currency."""
    profit_sharing_ratio = decimal("profitSharingRatio")
    """Decimal."""
    begin_copy_time = timestamp_ms("beginCopyTime")
    """Unix time in milliseconds."""
    upl = decimal("upl")
    """Decimal."""
    today_pnl = decimal("todayPnl")
    """Decimal."""
    lead_mode = text("leadMode")
    """Documented values: `public`, `private`."""


class CurrentSubpositions(Record, endpoint="copy_trading.current_subpositions"):
    """An item of the answer of `copy_trading.current_subpositions`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-existing-lead-positions
    """

    inst_id = text("instId")
    """Instrument ID."""
    sub_pos_id = text("subPosId")
    pos_side = text("posSide")
    """Documented values: `long`, `short`, `net`."""
    mgn_mode = text("mgnMode")
    """Documented values: `cross`, `isolated`."""
    lever = decimal("lever")
    """Decimal."""
    open_ord_id = text("openOrdId")
    open_avg_px = decimal("openAvgPx")
    """Decimal."""
    open_time = timestamp_ms("openTime")
    """Unix time in milliseconds."""
    sub_pos = decimal("subPos")
    """Decimal."""
    tp_trigger_px = decimal("tpTriggerPx")
    """Decimal."""
    sl_trigger_px = decimal("slTriggerPx")
    """Decimal."""
    algo_id = text("algoId")
    inst_type = text("instType")
    tp_ord_px = decimal("tpOrdPx")
    """Decimal."""
    sl_ord_px = decimal("slOrdPx")
    """Decimal."""
    margin = decimal("margin")
    """Decimal."""
    upl = decimal("upl")
    """Decimal."""
    upl_ratio = decimal("uplRatio")
    """Decimal."""
    mark_px = decimal("markPx")
    """Decimal."""
    unique_code = text("uniqueCode")
    ccy = text("ccy")
    """Currency."""
    avail_sub_pos = decimal("availSubPos")
    """Decimal."""


class FirstCopySettings(Record, endpoint="copy_trading.first_copy_settings"):
    """An item of the answer of `copy_trading.first_copy_settings`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-first-copy-settings
    """

    result = boolean("result")


class Instruments(Record, endpoint="copy_trading.instruments"):
    """An item of the answer of `copy_trading.instruments`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-leading-instruments
    """

    inst_id = text("instId")
    """Instrument ID."""
    enabled = boolean("enabled")


class PlaceAlgoOrder(Record, endpoint="copy_trading.place_algo_order"):
    """An item of the answer of `copy_trading.place_algo_order`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-place-lead-stop-order
    """

    sub_pos_id = text("subPosId")
    tag = text("tag")


class ProfitSharingDetails(Record, endpoint="copy_trading.profit_sharing_details"):
    """An item of the answer of `copy_trading.profit_sharing_details`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-profit-sharing-details
    """

    ccy = text("ccy")
    """Currency."""
    profit_sharing_amt = decimal("profitSharingAmt")
    """Decimal."""
    nick_name = text("nickName")
    profit_sharing_id = text("profitSharingId")
    inst_type = text("instType")
    port_link = text("portLink")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class PublicConfig(Record, endpoint="copy_trading.public_config"):
    """An item of the answer of `copy_trading.public_config`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-trading-configuration
    """

    max_copy_amt = decimal("maxCopyAmt")
    """Decimal."""
    min_copy_amt = decimal("minCopyAmt")
    """Decimal."""
    max_copy_total_amt = decimal("maxCopyTotalAmt")
    """Decimal."""
    min_copy_ratio = decimal("minCopyRatio")
    """Decimal."""
    max_copy_ratio = decimal("maxCopyRatio")
    """Decimal."""
    max_tp_ratio = decimal("maxTpRatio")
    """Decimal."""
    max_sl_ratio = decimal("maxSlRatio")
    """Decimal."""


class PublicCopyTradersCopyTraders(Record, endpoint="copy_trading.public_copy_traders"):
    """`copyTraders` of an answer."""

    begin_copy_time = timestamp_ms("beginCopyTime")
    """Unix time in milliseconds."""
    nick_name = text("nickName")
    port_link = text("portLink")
    pnl = decimal("pnl")
    """Decimal."""


class PublicCopyTraders(Record, endpoint="copy_trading.public_copy_traders"):
    """An item of the answer of `copy_trading.public_copy_traders`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-traders
    """

    copy_total_pnl = decimal("copyTotalPnl")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    copy_trader_num_chg = text("copyTraderNumChg")
    copy_trader_num_chg_ratio = decimal("copyTraderNumChgRatio")
    """Decimal."""
    copy_traders = records("copyTraders", PublicCopyTradersCopyTraders)


class PublicCurrentSubpositions(Record, endpoint="copy_trading.public_current_subpositions"):
    """An item of the answer of `copy_trading.public_current_subpositions`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-current-lead-positions
    """

    inst_id = text("instId")
    """Instrument ID."""
    sub_pos_id = text("subPosId")
    pos_side = text("posSide")
    """Documented values: `long`, `short`, `net`."""
    mgn_mode = text("mgnMode")
    """Documented values: `cross`, `isolated`."""
    lever = decimal("lever")
    """Decimal."""
    open_avg_px = decimal("openAvgPx")
    """Decimal."""
    open_time = timestamp_ms("openTime")
    """Unix time in milliseconds."""
    sub_pos = decimal("subPos")
    """Decimal."""
    inst_type = text("instType")
    margin = decimal("margin")
    """Decimal."""
    upl = decimal("upl")
    """Decimal."""
    upl_ratio = decimal("uplRatio")
    """Decimal."""
    mark_px = decimal("markPx")
    """Decimal."""
    unique_code = text("uniqueCode")
    ccy = text("ccy")
    """Currency."""


class PublicLeadTradersRanksPnlRatios(Record, endpoint="copy_trading.public_lead_traders"):
    """`pnlRatios` of an answer."""

    begin_ts = timestamp_ms("beginTs")
    """Unix time in milliseconds."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""


class PublicLeadTradersRanks(Record, endpoint="copy_trading.public_lead_traders"):
    """`ranks` of an answer."""

    aum = decimal("aum")
    """Decimal."""
    copy_state = text("copyState")
    """Documented values: `0`, `1`."""
    max_copy_trader_num = integer("maxCopyTraderNum")
    """Integer."""
    copy_trader_num = integer("copyTraderNum")
    """Integer."""
    acc_copy_trader_num = integer("accCopyTraderNum")
    """Integer."""
    port_link = text("portLink")
    nick_name = text("nickName")
    ccy = text("ccy")
    """Currency."""
    unique_code = text("uniqueCode")
    win_ratio = decimal("winRatio")
    """Decimal."""
    lead_days = integer("leadDays")
    """Integer."""
    trader_insts = texts("traderInsts")
    pnl = decimal("pnl")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""
    pnl_ratios = records("pnlRatios", PublicLeadTradersRanksPnlRatios)


class PublicLeadTraders(Record, endpoint="copy_trading.public_lead_traders"):
    """An item of the answer of `copy_trading.public_lead_traders`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-ranks
    """

    data_ver = text("dataVer")
    total_page = integer("totalPage")
    """Integer."""
    ranks = records("ranks", PublicLeadTradersRanks)


class PublicPnl(Record, endpoint="copy_trading.public_pnl"):
    """An item of the answer of `copy_trading.public_pnl`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-daily-pnl
    """

    begin_ts = timestamp_ms("beginTs")
    """Unix time in milliseconds."""
    pnl = decimal("pnl")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""


class PublicPreferenceCurrency(Record, endpoint="copy_trading.public_preference_currency"):
    """An item of the answer of `copy_trading.public_preference_currency`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-currency-preferences
    """

    ccy = text("ccy")
    """Currency."""
    ratio = decimal("ratio")
    """Decimal."""


class PublicStats(Record, endpoint="copy_trading.public_stats"):
    """An item of the answer of `copy_trading.public_stats`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-stats
    """

    win_ratio = decimal("winRatio")
    """Decimal."""
    profit_days = integer("profitDays")
    """Integer."""
    loss_days = integer("lossDays")
    """Integer."""
    cur_copy_trader_pnl = decimal("curCopyTraderPnl")
    """Decimal."""
    avg_sub_pos_notional = decimal("avgSubPosNotional")
    """Decimal."""
    invest_amt = decimal("investAmt")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""


class PublicSubpositionsHistory(Record, endpoint="copy_trading.public_subpositions_history"):
    """An item of the answer of `copy_trading.public_subpositions_history`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-lead-position-history
    """

    inst_id = text("instId")
    """Instrument ID."""
    sub_pos_id = text("subPosId")
    pos_side = text("posSide")
    """Documented values: `long`, `short`, `net`."""
    mgn_mode = text("mgnMode")
    """Documented values: `cross`, `isolated`."""
    lever = decimal("lever")
    """Decimal."""
    open_avg_px = decimal("openAvgPx")
    """Decimal."""
    open_time = timestamp_ms("openTime")
    """Unix time in milliseconds."""
    sub_pos = decimal("subPos")
    """Decimal."""
    close_time = timestamp_ms("closeTime")
    """Unix time in milliseconds."""
    close_avg_px = decimal("closeAvgPx")
    """Decimal."""
    pnl = decimal("pnl")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""
    inst_type = text("instType")
    margin = decimal("margin")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    unique_code = text("uniqueCode")


class PublicWeeklyPnl(Record, endpoint="copy_trading.public_weekly_pnl"):
    """An item of the answer of `copy_trading.public_weekly_pnl`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-weekly-pnl
    """

    begin_ts = timestamp_ms("beginTs")
    """Unix time in milliseconds."""
    pnl = decimal("pnl")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""


class SetInstruments(Record, endpoint="copy_trading.set_instruments"):
    """An item of the answer of `copy_trading.set_instruments`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-leading-instruments
    """

    inst_id = text("instId")
    """Instrument ID."""
    enabled = boolean("enabled")


class StopCopyTrading(Record, endpoint="copy_trading.stop_copy_trading"):
    """An item of the answer of `copy_trading.stop_copy_trading`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying
    """

    result = boolean("result")


class SubpositionsHistory(Record, endpoint="copy_trading.subpositions_history"):
    """An item of the answer of `copy_trading.subpositions_history`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-position-history
    """

    inst_id = text("instId")
    """Instrument ID."""
    sub_pos_id = text("subPosId")
    pos_side = text("posSide")
    """Documented values: `long`, `short`, `net`."""
    mgn_mode = text("mgnMode")
    """Documented values: `cross`, `isolated`."""
    lever = decimal("lever")
    """Decimal."""
    open_ord_id = text("openOrdId")
    open_avg_px = decimal("openAvgPx")
    """Decimal."""
    open_time = timestamp_ms("openTime")
    """Unix time in milliseconds."""
    sub_pos = decimal("subPos")
    """Decimal."""
    close_time = timestamp_ms("closeTime")
    """Unix time in milliseconds."""
    close_avg_px = decimal("closeAvgPx")
    """Decimal."""
    pnl = decimal("pnl")
    """Decimal."""
    pnl_ratio = decimal("pnlRatio")
    """Decimal."""
    inst_type = text("instType")
    margin = decimal("margin")
    """Decimal."""
    ccy = text("ccy")
    """Currency."""
    mark_px = decimal("markPx")
    """Decimal."""
    unique_code = text("uniqueCode")
    profit_sharing_amt = decimal("profitSharingAmt")
    """Decimal; deprecated."""
    close_sub_pos = decimal("closeSubPos")
    """Decimal."""
    type = text("type")
    """Documented values: `1`, `2`."""


class TotalProfitSharing(Record, endpoint="copy_trading.total_profit_sharing"):
    """An item of the answer of `copy_trading.total_profit_sharing`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-profit-sharing
    """

    ccy = text("ccy")
    """Currency."""
    total_profit_sharing_amt = decimal("totalProfitSharingAmt")
    """Decimal."""
    inst_type = text("instType")


class TotalUnrealizedProfitSharing(Record, endpoint="copy_trading.total_unrealized_profit_sharing"):
    """An item of the answer of `copy_trading.total_unrealized_profit_sharing`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-unrealized-profit-sharing
    """

    profit_sharing_ts = timestamp_ms("profitSharingTs")
    """Unix time in milliseconds."""
    total_unrealized_profit_sharing_amt = decimal("totalUnrealizedProfitSharingAmt")
    """Decimal."""


class UnrealizedProfitSharingDetails(
    Record, endpoint="copy_trading.unrealized_profit_sharing_details"
):
    """An item of the answer of `copy_trading.unrealized_profit_sharing_details`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-unrealized-profit-sharing-details
    """

    ccy = text("ccy")
    """Currency."""
    unrealized_profit_sharing_amt = decimal("unrealizedProfitSharingAmt")
    """Decimal."""
    nick_name = text("nickName")
    inst_type = text("instType")
    port_link = text("portLink")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
