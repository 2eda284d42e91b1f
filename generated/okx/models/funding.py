"""Records and nested arguments. OKX `funding`: 17 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypedDict

from .._runtime.core.records import (
    Record,
    boolean,
    decimal,
    integer,
    json_integer,
    mapping,
    record,
    text,
    timestamp_ms,
)


class ApplyMonthlyStatement(Record, endpoint="funding.apply_monthly_statement"):
    """An item of the answer of `funding.apply_monthly_statement`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-apply-for-monthly-statement-last-year
    """

    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class AssetValuationDetails(Record, endpoint="funding.asset_valuation"):
    """`details` of an answer."""

    funding = decimal("funding")
    """Decimal."""
    trading = decimal("trading")
    """Decimal."""
    classic = decimal("classic")
    """Decimal; deprecated."""
    earn = decimal("earn")
    """Decimal."""


class AssetValuation(Record, endpoint="funding.asset_valuation"):
    """An item of the answer of `funding.asset_valuation`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-account-asset-valuation
    """

    total_bal = decimal("totalBal")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    details = record("details", AssetValuationDetails)


class Balances(Record, endpoint="funding.balances"):
    """An item of the answer of `funding.balances`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-balance
    """

    ccy = text("ccy")
    """Currency."""
    bal = decimal("bal")
    """Decimal."""
    frozen_bal = decimal("frozenBal")
    """Decimal."""
    avail_bal = decimal("availBal")
    """Decimal."""


class Bills(Record, endpoint="funding.bills"):
    """An item of the answer of `funding.bills`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-details
    """

    bill_id = text("billId")
    ccy = text("ccy")
    """Currency."""
    client_id = text("clientId")
    bal_chg = decimal("balChg")
    """Decimal."""
    bal = decimal("bal")
    """Decimal."""
    type = text("type")
    notes = text("notes")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class BillsHistory(Record, endpoint="funding.bills_history"):
    """An item of the answer of `funding.bills_history`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-history
    """

    bill_id = text("billId")
    ccy = text("ccy")
    """Currency."""
    client_id = text("clientId")
    bal_chg = decimal("balChg")
    """Decimal."""
    bal = decimal("bal")
    """Decimal."""
    type = text("type")
    notes = text("notes")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class CancelWithdrawal(Record, endpoint="funding.cancel_withdrawal"):
    """An item of the answer of `funding.cancel_withdrawal`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal
    """

    wd_id = text("wdId")


class Currencies(Record, endpoint="funding.currencies"):
    """An item of the answer of `funding.currencies`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-currencies
    """

    ccy = text("ccy")
    """Currency."""
    name = text("name")
    logo_link = text("logoLink")
    chain = text("chain")
    ct_addr = text("ctAddr")
    can_dep = boolean("canDep")
    can_wd = boolean("canWd")
    can_internal = boolean("canInternal")
    dep_est_open_time = timestamp_ms("depEstOpenTime")
    """Unix time in milliseconds."""
    wd_est_open_time = timestamp_ms("wdEstOpenTime")
    """Unix time in milliseconds."""
    min_dep = decimal("minDep")
    """Decimal."""
    min_wd = decimal("minWd")
    """Decimal."""
    min_internal = decimal("minInternal")
    """Decimal."""
    max_wd = decimal("maxWd")
    """Decimal."""
    wd_tick_sz = decimal("wdTickSz")
    """Decimal."""
    wd_quota = decimal("wdQuota")
    """Decimal."""
    used_wd_quota = decimal("usedWdQuota")
    """Decimal."""
    fee = decimal("fee")
    """Decimal."""
    min_fee = decimal("minFee")
    """Decimal; deprecated."""
    max_fee = decimal("maxFee")
    """Decimal; deprecated."""
    min_fee_for_ct_addr = text("minFeeForCtAddr")
    """Deprecated."""
    max_fee_for_ct_addr = text("maxFeeForCtAddr")
    """Deprecated."""
    burning_fee_rate = decimal("burningFeeRate")
    """Decimal."""
    main_net = boolean("mainNet")
    need_tag = boolean("needTag")
    min_dep_arrival_confirm = integer("minDepArrivalConfirm")
    """Integer."""
    min_wd_unlock_confirm = integer("minWdUnlockConfirm")
    """Integer."""
    dep_quota_fixed = decimal("depQuotaFixed")
    """Decimal."""
    used_dep_quota_fixed = decimal("usedDepQuotaFixed")
    """Decimal."""
    dep_quote_daily_layer2 = text("depQuoteDailyLayer2")


class DepositAddress(Record, endpoint="funding.deposit_address"):
    """An item of the answer of `funding.deposit_address`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-address
    """

    addr = text("addr")
    tag = text("tag")
    memo = text("memo")
    pmt_id = text("pmtId")
    addr_ex = mapping("addrEx")
    ccy = text("ccy")
    """Currency."""
    chain = text("chain")
    to = text("to")
    """Documented values: `6`, `18`."""
    verified_name = text("verifiedName")
    selected = boolean("selected")
    ct_addr = text("ctAddr")


class DepositHistory(Record, endpoint="funding.deposit_history"):
    """An item of the answer of `funding.deposit_history`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-history
    """

    ccy = text("ccy")
    """Currency."""
    chain = text("chain")
    amt = decimal("amt")
    """Decimal."""
    from_ = text("from")
    area_code_from = text("areaCodeFrom")
    to = text("to")
    tx_id = text("txId")
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    state = text("state")
    """Documented values: `0`, `1`, `2`, `8`, `11`, `12`, `13`, `14`."""
    dep_id = text("depId")
    from_wd_id = text("fromWdId")
    actual_dep_blk_confirm = text("actualDepBlkConfirm")


class DepositWithdrawStatus(Record, endpoint="funding.deposit_withdraw_status"):
    """An item of the answer of `funding.deposit_withdraw_status`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-withdraw-status
    """

    est_complete_time = text("estCompleteTime")
    state = text("state")
    tx_id = text("txId")
    wd_id = text("wdId")


class ExchangeList(Record, endpoint="funding.exchange_list"):
    """An item of the answer of `funding.exchange_list`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-exchange-list-public
    """

    exch_name = text("exchName")
    exch_id = text("exchId")


class GetMonthlyStatement(Record, endpoint="funding.get_monthly_statement"):
    """An item of the answer of `funding.get_monthly_statement`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-monthly-statement-last-year
    """

    file_href = text("fileHref")
    ts = json_integer("ts")
    """Unix time in milliseconds."""
    state = text("state")
    """Documented values: `finished`, `ongoing`."""


class NonTradableAssets(Record, endpoint="funding.non_tradable_assets"):
    """An item of the answer of `funding.non_tradable_assets`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-non-tradable-assets
    """

    ccy = text("ccy")
    """Currency."""
    name = text("name")
    logo_link = text("logoLink")
    bal = decimal("bal")
    """Decimal."""
    can_wd = boolean("canWd")
    chain = text("chain")
    min_wd = decimal("minWd")
    """Decimal."""
    wd_all = boolean("wdAll")
    fee = decimal("fee")
    """Decimal."""
    fee_ccy = text("feeCcy")
    """Currency."""
    burning_fee_rate = decimal("burningFeeRate")
    """Decimal."""
    ct_addr = text("ctAddr")
    wd_tick_sz = decimal("wdTickSz")
    """Decimal."""
    need_tag = boolean("needTag")


class Transfer(Record, endpoint="funding.transfer"):
    """An item of the answer of `funding.transfer`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-funds-transfer
    """

    trans_id = text("transId")
    client_id = text("clientId")
    ccy = text("ccy")
    """Currency."""
    from_ = text("from")
    amt = decimal("amt")
    """Decimal."""
    to = text("to")


class TransferState(Record, endpoint="funding.transfer_state"):
    """An item of the answer of `funding.transfer_state`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-funds-transfer-state
    """

    trans_id = text("transId")
    client_id = text("clientId")
    ccy = text("ccy")
    """Currency."""
    amt = decimal("amt")
    """Decimal."""
    type = text("type")
    """Documented values: `0`, `1`, `2`, `3`, `4`."""
    from_ = text("from")
    """Documented values: `6`, `18`."""
    to = text("to")
    """Documented values: `6`, `18`."""
    sub_acct = text("subAcct")
    inst_id = text("instId")
    """Deprecated."""
    to_inst_id = text("toInstId")
    """Deprecated."""
    state = text("state")
    """Documented values: `success`, `pending`, `failed`."""


class WithdrawRcvrInfoParams(TypedDict):
    """`rcvrInfo` of a request."""

    wallet_type: Literal["exchange", "private"] | str
    """Required. On the wire: `walletType`.

    Documented values: `exchange`, `private`.
    """
    exch_id: NotRequired[str | None]
    """Required in some cases. On the wire: `exchId`."""
    rcvr_first_name: NotRequired[str | None]
    """Required in some cases. On the wire: `rcvrFirstName`."""
    rcvr_last_name: NotRequired[str | None]
    """Required in some cases. On the wire: `rcvrLastName`."""
    rcvr_country: NotRequired[str | None]
    """Required in some cases. On the wire: `rcvrCountry`."""
    rcvr_country_sub_division: NotRequired[str | None]
    """Required in some cases. On the wire: `rcvrCountrySubDivision`."""
    rcvr_town_name: NotRequired[str | None]
    """Required in some cases. On the wire: `rcvrTownName`."""
    rcvr_street_name: NotRequired[str | None]
    """Required in some cases. On the wire: `rcvrStreetName`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class Withdraw(Record, endpoint="funding.withdraw"):
    """An item of the answer of `funding.withdraw`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal
    """

    ccy = text("ccy")
    """Currency."""
    chain = text("chain")
    amt = decimal("amt")
    """Decimal."""
    wd_id = text("wdId")
    client_id = text("clientId")
    """Up to 32 characters."""


class WithdrawalHistory(Record, endpoint="funding.withdrawal_history"):
    """An item of the answer of `funding.withdrawal_history`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-history
    """

    ccy = text("ccy")
    """Currency."""
    chain = text("chain")
    non_tradable_asset = boolean("nonTradableAsset")
    amt = decimal("amt")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    from_ = text("from")
    area_code_from = text("areaCodeFrom")
    to = text("to")
    area_code_to = text("areaCodeTo")
    to_addr_type = text("toAddrType")
    """Documented values: `1`, `2`."""
    tag = text("tag")
    pmt_id = text("pmtId")
    memo = text("memo")
    addr_ex = mapping("addrEx")
    tx_id = text("txId")
    fee = decimal("fee")
    """Decimal."""
    fee_ccy = text("feeCcy")
    """Currency."""
    state = text("state")
    wd_id = text("wdId")
    client_id = text("clientId")
    note = text("note")
