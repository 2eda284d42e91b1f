"""Records and nested arguments. OKX `subaccount`: 14 endpoints."""

from __future__ import annotations

from .._runtime.core.records import (
    Record,
    boolean,
    csv,
    decimal,
    records,
    text,
    texts,
    timestamp_ms,
)


class Bills(Record, endpoint="subaccount.bills"):
    """An item of the answer of `subaccount.bills`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-sub-account-transfer
    """

    bill_id = text("billId")
    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    type = text("type")
    sub_acct = text("subAcct")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class CreateApikey(Record, endpoint="subaccount.create_apikey"):
    """An item of the answer of `subaccount.create_apikey`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-an-api-key-for-a-sub-account
    """

    sub_acct = text("subAcct")
    label = text("label")
    api_key = text("apiKey")
    secret_key = text("secretKey")
    passphrase = text("passphrase")
    perm = csv("perm")
    """Values separated by commas.

    Documented values: `read_only`, `trade`.
    """
    ip = text("ip")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class CreateSubaccount(Record, endpoint="subaccount.create_subaccount"):
    """An item of the answer of `subaccount.create_subaccount`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-sub-account
    """

    sub_acct = text("subAcct")
    label = text("label")
    uid = text("uid")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class DeleteApikey(Record, endpoint="subaccount.delete_apikey"):
    """An item of the answer of `subaccount.delete_apikey`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-delete-the-api-key-of-sub-accounts
    """

    sub_acct = text("subAcct")


class EntrustSubaccountList(Record, endpoint="subaccount.entrust_subaccount_list"):
    """An item of the answer of `subaccount.entrust_subaccount_list`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-custody-trading-sub-account-list
    """

    sub_acct = text("subAcct")


class FundingBalances(Record, endpoint="subaccount.funding_balances"):
    """An item of the answer of `subaccount.funding_balances`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-funding-balance
    """

    ccy = text("ccy")
    """Currency."""
    bal = decimal("bal")
    """Decimal."""
    frozen_bal = decimal("frozenBal")
    """Decimal."""
    avail_bal = decimal("availBal")
    """Decimal."""


class GetApikey(Record, endpoint="subaccount.get_apikey"):
    """An item of the answer of `subaccount.get_apikey`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-query-the-api-key-of-a-sub-account
    """

    label = text("label")
    api_key = text("apiKey")
    perm = csv("perm")
    """Values separated by commas.

    Documented values: `read_only`, `trade`.
    """
    ip = text("ip")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class ListSubaccounts(Record, endpoint="subaccount.list_subaccounts"):
    """An item of the answer of `subaccount.list_subaccounts`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-list
    """

    type = text("type")
    """Documented values: `1`, `2`, `5`, `9`, `12`."""
    enable = boolean("enable")
    sub_acct = text("subAcct")
    uid = text("uid")
    label = text("label")
    mobile = text("mobile")
    g_auth = boolean("gAuth")
    frozen_func = texts("frozenFunc")
    can_trans_out = boolean("canTransOut")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    sub_acct_lv = text("subAcctLv")
    """Documented values: `1`, `2`."""
    first_lv_sub_acct = text("firstLvSubAcct")
    if_dma = boolean("ifDma")


class ManagedSubaccountBills(Record, endpoint="subaccount.managed_subaccount_bills"):
    """An item of the answer of `subaccount.managed_subaccount_bills`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-managed-sub-account-transfer
    """

    bill_id = text("billId")
    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    type = text("type")
    sub_acct = text("subAcct")
    sub_uid = text("subUid")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class MaxWithdrawal(Record, endpoint="subaccount.max_withdrawal"):
    """An item of the answer of `subaccount.max_withdrawal`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-maximum-withdrawals
    """

    ccy = text("ccy")
    """Currency."""
    max_wd = decimal("maxWd")
    """Decimal."""
    max_wd_ex = text("maxWdEx")
    spot_offset_max_wd = decimal("spotOffsetMaxWd")
    """Decimal."""
    spot_offset_max_wd_ex = text("spotOffsetMaxWdEx")


class ModifyApikey(Record, endpoint="subaccount.modify_apikey"):
    """An item of the answer of `subaccount.modify_apikey`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-reset-the-api-key-of-a-sub-account
    """

    sub_acct = text("subAcct")
    api_key = text("apiKey")
    label = text("label")
    perm = csv("perm")
    """Values separated by commas."""
    ip = text("ip")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class SetTransferOut(Record, endpoint="subaccount.set_transfer_out"):
    """An item of the answer of `subaccount.set_transfer_out`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-set-permission-of-transfer-out
    """

    sub_acct = text("subAcct")
    can_trans_out = boolean("canTransOut")


class TradingBalancesDetails(Record, endpoint="subaccount.trading_balances"):
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


class TradingBalances(Record, endpoint="subaccount.trading_balances"):
    """An item of the answer of `subaccount.trading_balances`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-trading-balance
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
    details = records("details", TradingBalancesDetails)


class Transfer(Record, endpoint="subaccount.transfer"):
    """An item of the answer of `subaccount.transfer`.

    Docs: https://www.okx.com/docs-v5/en/#sub-account-rest-api-master-accounts-manage-the-transfers-between-sub-accounts
    """

    trans_id = text("transId")
