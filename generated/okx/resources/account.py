"""OKX `account`: 53 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import Constraint, CsvArg, DecimalArg, IntegerArg, Param, TimestampArg
from ..models.account import (
    AccountPositionRisk,
    ActivateOption,
    AdjustLeverageInfo,
    AdjustPositionMarginBalance,
    ApplyBillsHistoryArchive,
    Balance,
    Bills,
    BillsArchive,
    CollateralAssets,
    Config,
    DemoAdjustBalance,
    DemoAdjustBalanceAdjustmentsParams,
    GetBillsHistoryArchive,
    GetMmpConfig,
    Greeks,
    Instruments,
    InterestAccrued,
    InterestLimits,
    InterestRate,
    LeverageInfo,
    MaxAvailSize,
    MaxLoan,
    MaxSize,
    MaxWithdrawal,
    MmpReset,
    MovePositions,
    MovePositionsHistory,
    MovePositionsLegsParams,
    PositionBuilder,
    PositionBuilderGraph,
    PositionBuilderGraphMmrConfigParams,
    PositionBuilderGraphSimAssetParams,
    PositionBuilderGraphSimPosParams,
    PositionBuilderSimAssetParams,
    PositionBuilderSimPosParams,
    PositionTiers,
    Positions,
    PositionsHistory,
    PrecheckSetDeltaNeutral,
    PresetAccountLevelSwitch,
    RiskState,
    SetAccountLevel,
    SetAccountSwitchPrecheck,
    SetAutoEarn,
    SetAutoLoan,
    SetAutoRepay,
    SetCollateralAssets,
    SetFeeType,
    SetGreeks,
    SetIsolatedMode,
    SetLeverage,
    SetMmpConfig,
    SetPositionMode,
    SetRiskOffsetAmt,
    SetSettleCurrency,
    SetTradingConfig,
    SpotBorrowRepayHistory,
    SpotManualBorrowRepay,
    Subtypes,
    TradeFee,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_ACCOUNT_POSITION_RISK = Endpoint(
    "account.account_position_risk",
    "GET",
    "/api/v5/account/account-position-risk",
    auth="private",
    style="query",
    answer=objects(AccountPositionRisk),
    permission="read",
    params=(Param("inst_type", "instType"),),
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
)
_ACTIVATE_OPTION = Endpoint(
    "account.activate_option",
    "POST",
    "/api/v5/account/activate-option",
    auth="private",
    style="none",
    answer=objects(ActivateOption),
    permission="trade",
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_ADJUST_LEVERAGE_INFO = Endpoint(
    "account.adjust_leverage_info",
    "GET",
    "/api/v5/account/adjust-leverage-info",
    auth="private",
    style="query",
    answer=objects(AdjustLeverageInfo),
    permission="read",
    params=(
        Param("inst_type", "instType", required=True),
        Param("mgn_mode", "mgnMode", required=True),
        Param("lever", "lever", "decimal", required=True),
        Param("inst_id", "instId"),
        Param("ccy", "ccy"),
        Param("pos_side", "posSide"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_ADJUST_POSITION_MARGIN_BALANCE = Endpoint(
    "account.adjust_position_margin_balance",
    "POST",
    "/api/v5/account/position/margin-balance",
    auth="private",
    style="json_object",
    answer=objects(AdjustPositionMarginBalance),
    permission="trade",
    params=(
        Param("inst_id", "instId", required=True),
        Param("pos_side", "posSide", required=True),
        Param("type", "type", required=True),
        Param("amt", "amt", "decimal", required=True),
        Param("ccy", "ccy"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_APPLY_BILLS_HISTORY_ARCHIVE = Endpoint(
    "account.apply_bills_history_archive",
    "POST",
    "/api/v5/account/bills-history-archive",
    auth="private",
    style="json_object",
    answer=objects(ApplyBillsHistoryArchive),
    permission="read",
    params=(
        Param("year", "year", required=True),
        Param("quarter", "quarter", required=True),
        Param("type", "type", "csv"),
    ),
    limits=(Limit(1, "requests", "10s", ("user_id",)),),
)
_BALANCE = Endpoint(
    "account.balance",
    "GET",
    "/api/v5/account/balance",
    auth="private",
    style="query",
    answer=objects(Balance),
    permission="read",
    params=(Param("ccy", "ccy", "csv", max_items=20),),
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
)
_BILLS = Endpoint(
    "account.bills",
    "GET",
    "/api/v5/account/bills",
    auth="private",
    style="query",
    answer=objects(Bills),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("inst_id", "instId"),
        Param("ccy", "ccy"),
        Param("mgn_mode", "mgnMode"),
        Param("ct_type", "ctType"),
        Param("type", "type"),
        Param("sub_type", "subType"),
        Param("after", "after"),
        Param("before", "before"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "1s", ("user_id",)),),
    pagination=Pagination("after", ("billId",), "before", max=100),
)
_BILLS_ARCHIVE = Endpoint(
    "account.bills_archive",
    "GET",
    "/api/v5/account/bills-archive",
    auth="private",
    style="query",
    answer=objects(BillsArchive),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("inst_id", "instId"),
        Param("ccy", "ccy"),
        Param("mgn_mode", "mgnMode"),
        Param("ct_type", "ctType"),
        Param("type", "type"),
        Param("sub_type", "subType"),
        Param("after", "after"),
        Param("before", "before"),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("billId",), "before", max=100),
)
_COLLATERAL_ASSETS = Endpoint(
    "account.collateral_assets",
    "GET",
    "/api/v5/account/collateral-assets",
    auth="private",
    style="query",
    answer=objects(CollateralAssets),
    permission="read",
    params=(
        Param("ccy", "ccy", "csv", max_items=20),
        Param("collateral_enabled", "collateralEnabled", "boolean"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_CONFIG = Endpoint(
    "account.config",
    "GET",
    "/api/v5/account/config",
    auth="private",
    style="none",
    answer=objects(Config),
    permission="read",
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_DEMO_ADJUST_BALANCE = Endpoint(
    "account.demo_adjust_balance",
    "POST",
    "/api/v5/account/demo-adjust-balance",
    auth="private",
    style="json_object",
    answer=objects(DemoAdjustBalance),
    permission="trade",
    params=(
        Param("type", "type", required=True),
        Param(
            "adjustments",
            "adjustments",
            "objects",
            required=True,
            fields=(
                Param("ccy", "ccy", required=True),
                Param("amt", "amt", "decimal", required=True),
            ),
            min_items=1,
        ),
    ),
    limits=(
        Limit(3, "requests", "1d", ("user_id",), when=(("type", ("increase",)),), resets="utc_day"),
    ),
)
_GET_BILLS_HISTORY_ARCHIVE = Endpoint(
    "account.get_bills_history_archive",
    "GET",
    "/api/v5/account/bills-history-archive",
    auth="private",
    style="query",
    answer=objects(GetBillsHistoryArchive),
    permission="read",
    params=(
        Param("year", "year", required=True),
        Param("quarter", "quarter", required=True),
        Param("type", "type", "csv"),
    ),
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
)
_GET_MMP_CONFIG = Endpoint(
    "account.get_mmp_config",
    "GET",
    "/api/v5/account/mmp-config",
    auth="private",
    style="query",
    answer=objects(GetMmpConfig),
    permission="read",
    params=(Param("inst_family", "instFamily"),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_GREEKS = Endpoint(
    "account.greeks",
    "GET",
    "/api/v5/account/greeks",
    auth="private",
    style="query",
    answer=objects(Greeks),
    permission="read",
    params=(Param("ccy", "ccy"),),
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
)
_INSTRUMENTS = Endpoint(
    "account.instruments",
    "GET",
    "/api/v5/account/instruments",
    auth="private",
    style="query",
    answer=objects(Instruments),
    permission="read",
    params=(
        Param("inst_type", "instType", required=True),
        Param("series_id", "seriesId"),
        Param("inst_family", "instFamily"),
        Param("inst_id", "instId"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id", "instrument_type")),),
)
_INTEREST_ACCRUED = Endpoint(
    "account.interest_accrued",
    "GET",
    "/api/v5/account/interest-accrued",
    auth="private",
    style="query",
    answer=objects(InterestAccrued),
    permission="read",
    params=(
        Param("type", "type"),
        Param("ccy", "ccy"),
        Param("inst_id", "instId"),
        Param("mgn_mode", "mgnMode"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("ts",), "before", time=True, max=100),
)
_INTEREST_LIMITS = Endpoint(
    "account.interest_limits",
    "GET",
    "/api/v5/account/interest-limits",
    auth="private",
    style="query",
    answer=objects(InterestLimits),
    permission="read",
    params=(
        Param("type", "type"),
        Param("ccy", "ccy"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_INTEREST_RATE = Endpoint(
    "account.interest_rate",
    "GET",
    "/api/v5/account/interest-rate",
    auth="private",
    style="query",
    answer=objects(InterestRate),
    permission="read",
    params=(Param("ccy", "ccy"),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_LEVERAGE_INFO = Endpoint(
    "account.leverage_info",
    "GET",
    "/api/v5/account/leverage-info",
    auth="private",
    style="query",
    answer=objects(LeverageInfo),
    permission="read",
    params=(
        Param("inst_id", "instId", "csv", max_items=20),
        Param("ccy", "ccy", "csv", max_items=20),
        Param("mgn_mode", "mgnMode", required=True),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_MAX_AVAIL_SIZE = Endpoint(
    "account.max_avail_size",
    "GET",
    "/api/v5/account/max-avail-size",
    auth="private",
    style="query",
    answer=objects(MaxAvailSize),
    permission="read",
    params=(
        Param("inst_id", "instId", "csv", required=True, max_items=5),
        Param("ccy", "ccy"),
        Param("td_mode", "tdMode", required=True),
        Param("reduce_only", "reduceOnly", "boolean"),
        Param("px", "px", "decimal"),
        Param("trade_quote_ccy", "tradeQuoteCcy"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_MAX_LOAN = Endpoint(
    "account.max_loan",
    "GET",
    "/api/v5/account/max-loan",
    auth="private",
    style="query",
    answer=objects(MaxLoan),
    permission="read",
    params=(
        Param("mgn_mode", "mgnMode", required=True),
        Param("inst_id", "instId", "csv", max_items=5),
        Param("ccy", "ccy"),
        Param("mgn_ccy", "mgnCcy"),
        Param("trade_quote_ccy", "tradeQuoteCcy"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_MAX_SIZE = Endpoint(
    "account.max_size",
    "GET",
    "/api/v5/account/max-size",
    auth="private",
    style="query",
    answer=objects(MaxSize),
    permission="read",
    params=(
        Param("inst_id", "instId", "csv", required=True, max_items=5),
        Param("td_mode", "tdMode", required=True),
        Param("ccy", "ccy"),
        Param("px", "px", "decimal"),
        Param("leverage", "leverage", "decimal"),
        Param("trade_quote_ccy", "tradeQuoteCcy"),
        Param("outcome", "outcome"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_MAX_WITHDRAWAL = Endpoint(
    "account.max_withdrawal",
    "GET",
    "/api/v5/account/max-withdrawal",
    auth="private",
    style="query",
    answer=objects(MaxWithdrawal),
    permission="read",
    params=(Param("ccy", "ccy", "csv", max_items=20),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_MMP_RESET = Endpoint(
    "account.mmp_reset",
    "POST",
    "/api/v5/account/mmp-reset",
    auth="private",
    style="json_object",
    answer=objects(MmpReset),
    permission="trade",
    params=(
        Param("inst_type", "instType"),
        Param("inst_family", "instFamily", required=True),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_MOVE_POSITIONS = Endpoint(
    "account.move_positions",
    "POST",
    "/api/v5/account/move-positions",
    auth="private",
    style="json_object",
    answer=objects(MovePositions),
    params=(
        Param("from_acct", "fromAcct", required=True),
        Param("to_acct", "toAcct", required=True),
        Param(
            "legs",
            "legs",
            "objects",
            required=True,
            fields=(
                Param(
                    "from_",
                    "from",
                    "object",
                    required=True,
                    fields=(
                        Param("pos_id", "posId", required=True),
                        Param("sz", "sz", "decimal", required=True),
                        Param("side", "side", required=True),
                    ),
                ),
                Param(
                    "to",
                    "to",
                    "object",
                    required=True,
                    fields=(
                        Param("td_mode", "tdMode"),
                        Param("pos_side", "posSide"),
                        Param("ccy", "ccy"),
                    ),
                ),
            ),
        ),
        Param("client_id", "clientId", required=True, max_length=32),
    ),
    limits=(Limit(1, "requests", "1s", ("master_user_id",)),),
)
_MOVE_POSITIONS_HISTORY = Endpoint(
    "account.move_positions_history",
    "GET",
    "/api/v5/account/move-positions-history",
    auth="private",
    style="query",
    answer=objects(MovePositionsHistory),
    params=(
        Param("block_td_id", "blockTdId"),
        Param("client_id", "clientId", max_length=32),
        Param("begin_ts", "beginTs", "timestamp_ms"),
        Param("end_ts", "endTs", "timestamp_ms"),
        Param("limit", "limit", "integer"),
        Param("state", "state"),
    ),
    limits=(Limit(2, "requests", "2s", ("master_user_id",)),),
    pagination=Pagination("endTs", ("ts",), time=True, inclusive=True, max=100),
)
_POSITION_BUILDER = Endpoint(
    "account.position_builder",
    "POST",
    "/api/v5/account/position-builder",
    auth="private",
    style="json_object",
    answer=objects(PositionBuilder),
    permission="read",
    safe=True,
    params=(
        Param("acct_lv", "acctLv"),
        Param("incl_real_pos_and_eq", "inclRealPosAndEq", "boolean"),
        Param("lever", "lever", "decimal"),
        Param(
            "sim_pos",
            "simPos",
            "objects",
            fields=(
                Param("inst_id", "instId", required=True),
                Param("pos", "pos", "decimal", required=True),
                Param("avg_px", "avgPx", "decimal", required=True),
                Param("lever", "lever", "decimal"),
            ),
        ),
        Param(
            "sim_asset",
            "simAsset",
            "objects",
            fields=(
                Param("ccy", "ccy", required=True),
                Param("amt", "amt", "decimal", required=True),
            ),
        ),
        Param("greeks_type", "greeksType"),
        Param("idx_vol", "idxVol", "decimal"),
    ),
    limits=(Limit(2, "requests", "2s", ("user_id",)),),
)
_POSITION_BUILDER_GRAPH = Endpoint(
    "account.position_builder_graph",
    "POST",
    "/api/v5/account/position-builder-graph",
    auth="private",
    style="json_object",
    answer=objects(PositionBuilderGraph),
    permission="read",
    safe=True,
    params=(
        Param("incl_real_pos_and_eq", "inclRealPosAndEq", "boolean"),
        Param(
            "sim_pos",
            "simPos",
            "objects",
            fields=(
                Param("inst_id", "instId", required=True),
                Param("pos", "pos", "decimal", required=True),
                Param("avg_px", "avgPx", "decimal", required=True),
                Param("lever", "lever", "decimal"),
            ),
        ),
        Param(
            "sim_asset",
            "simAsset",
            "objects",
            fields=(
                Param("ccy", "ccy", required=True),
                Param("amt", "amt", "decimal", required=True),
            ),
        ),
        Param("type", "type", required=True),
        Param(
            "mmr_config",
            "mmrConfig",
            "object",
            required=True,
            fields=(
                Param("acct_lv", "acctLv"),
                Param("lever", "lever", "decimal"),
            ),
        ),
    ),
    limits=(Limit(1, "requests", "5s", ("user_id",)),),
)
_POSITION_TIERS = Endpoint(
    "account.position_tiers",
    "GET",
    "/api/v5/account/position-tiers",
    auth="private",
    style="query",
    answer=objects(PositionTiers),
    permission="read",
    params=(
        Param("inst_type", "instType", required=True),
        Param("inst_family", "instFamily", "csv", required=True, max_items=5),
    ),
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
)
_POSITIONS = Endpoint(
    "account.positions",
    "GET",
    "/api/v5/account/positions",
    auth="private",
    style="query",
    answer=objects(Positions),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("inst_id", "instId", "csv", max_items=10),
        Param("pos_id", "posId", "csv", max_items=20),
    ),
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
)
_POSITIONS_HISTORY = Endpoint(
    "account.positions_history",
    "GET",
    "/api/v5/account/positions-history",
    auth="private",
    style="query",
    answer=objects(PositionsHistory),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("inst_id", "instId"),
        Param("mgn_mode", "mgnMode"),
        Param("type", "type"),
        Param("pos_id", "posId"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("uTime",), "before", time=True, whole_ties=True, max=100),
)
_PRECHECK_SET_DELTA_NEUTRAL = Endpoint(
    "account.precheck_set_delta_neutral",
    "GET",
    "/api/v5/account/precheck-set-delta-neutral",
    auth="private",
    style="query",
    answer=objects(PrecheckSetDeltaNeutral),
    params=(Param("stgy_type", "stgyType", required=True),),
    limits=(Limit(1, "requests", "2s", ("user_id",)),),
)
_PRESET_ACCOUNT_LEVEL_SWITCH = Endpoint(
    "account.preset_account_level_switch",
    "POST",
    "/api/v5/account/account-level-switch-preset",
    auth="private",
    style="json_object",
    answer=objects(PresetAccountLevelSwitch),
    permission="trade",
    params=(
        Param("acct_lv", "acctLv", required=True),
        Param("lever", "lever", "decimal"),
        Param("risk_offset_type", "riskOffsetType"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_RISK_STATE = Endpoint(
    "account.risk_state",
    "GET",
    "/api/v5/account/risk-state",
    auth="private",
    style="none",
    answer=objects(RiskState),
    permission="read",
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
)
_SET_ACCOUNT_LEVEL = Endpoint(
    "account.set_account_level",
    "POST",
    "/api/v5/account/set-account-level",
    auth="private",
    style="json_object",
    answer=objects(SetAccountLevel),
    permission="trade",
    params=(Param("acct_lv", "acctLv", required=True),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_SET_ACCOUNT_SWITCH_PRECHECK = Endpoint(
    "account.set_account_switch_precheck",
    "GET",
    "/api/v5/account/set-account-switch-precheck",
    auth="private",
    style="query",
    answer=objects(SetAccountSwitchPrecheck),
    permission="read",
    params=(Param("acct_lv", "acctLv", required=True),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_SET_AUTO_EARN = Endpoint(
    "account.set_auto_earn",
    "POST",
    "/api/v5/account/set-auto-earn",
    auth="private",
    style="json_object",
    answer=objects(SetAutoEarn),
    params=(
        Param("earn_type", "earnType"),
        Param("ccy", "ccy", required=True),
        Param("action", "action", required=True),
        Param("apr", "apr", "decimal"),
    ),
    limits=(Limit(2, "requests", "2s", ("user_id",)),),
)
_SET_AUTO_LOAN = Endpoint(
    "account.set_auto_loan",
    "POST",
    "/api/v5/account/set-auto-loan",
    auth="private",
    style="json_object",
    answer=objects(SetAutoLoan),
    permission="trade",
    params=(Param("auto_loan", "autoLoan", "boolean"),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_SET_AUTO_REPAY = Endpoint(
    "account.set_auto_repay",
    "POST",
    "/api/v5/account/set-auto-repay",
    auth="private",
    style="json_object",
    answer=objects(SetAutoRepay),
    permission="trade",
    params=(Param("auto_repay", "autoRepay", "boolean", required=True),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_SET_COLLATERAL_ASSETS = Endpoint(
    "account.set_collateral_assets",
    "POST",
    "/api/v5/account/set-collateral-assets",
    auth="private",
    style="json_object",
    answer=objects(SetCollateralAssets),
    permission="trade",
    params=(
        Param("type", "type", required=True),
        Param("collateral_enabled", "collateralEnabled", "boolean", required=True),
        Param("ccy_list", "ccyList", "text[]"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_SET_FEE_TYPE = Endpoint(
    "account.set_fee_type",
    "POST",
    "/api/v5/account/set-fee-type",
    auth="private",
    style="json_object",
    answer=objects(SetFeeType),
    permission="trade",
    params=(Param("fee_type", "feeType", required=True),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_SET_GREEKS = Endpoint(
    "account.set_greeks",
    "POST",
    "/api/v5/account/set-greeks",
    auth="private",
    style="json_object",
    answer=objects(SetGreeks),
    permission="trade",
    params=(Param("greeks_type", "greeksType", required=True),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_SET_ISOLATED_MODE = Endpoint(
    "account.set_isolated_mode",
    "POST",
    "/api/v5/account/set-isolated-mode",
    auth="private",
    style="json_object",
    answer=objects(SetIsolatedMode),
    permission="trade",
    params=(
        Param("iso_mode", "isoMode", required=True),
        Param("type", "type", required=True),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_SET_LEVERAGE = Endpoint(
    "account.set_leverage",
    "POST",
    "/api/v5/account/set-leverage",
    auth="private",
    style="json_object",
    answer=objects(SetLeverage),
    permission="trade",
    params=(
        Param("inst_id", "instId"),
        Param("ccy", "ccy"),
        Param("lever", "lever", "decimal", required=True),
        Param("mgn_mode", "mgnMode", required=True),
        Param("pos_side", "posSide"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_SET_MMP_CONFIG = Endpoint(
    "account.set_mmp_config",
    "POST",
    "/api/v5/account/mmp-config",
    auth="private",
    style="json_object",
    answer=objects(SetMmpConfig),
    permission="trade",
    params=(
        Param("inst_family", "instFamily", required=True),
        Param("time_interval", "timeInterval", "integer", required=True),
        Param("frozen_interval", "frozenInterval", "integer", required=True),
        Param("qty_limit", "qtyLimit", "decimal", required=True),
    ),
    limits=(Limit(2, "requests", "10s", ("user_id",)),),
)
_SET_POSITION_MODE = Endpoint(
    "account.set_position_mode",
    "POST",
    "/api/v5/account/set-position-mode",
    auth="private",
    style="json_object",
    answer=objects(SetPositionMode),
    permission="trade",
    params=(Param("pos_mode", "posMode", required=True),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_SET_RISK_OFFSET_AMT = Endpoint(
    "account.set_risk_offset_amt",
    "POST",
    "/api/v5/account/set-riskOffset-amt",
    auth="private",
    style="json_object",
    answer=objects(SetRiskOffsetAmt),
    permission="trade",
    params=(
        Param("ccy", "ccy", required=True),
        Param("cl_spot_in_use_amt", "clSpotInUseAmt", "decimal", required=True),
    ),
    limits=(Limit(10, "requests", "2s", ("user_id",)),),
)
_SET_SETTLE_CURRENCY = Endpoint(
    "account.set_settle_currency",
    "POST",
    "/api/v5/account/set-settle-currency",
    auth="private",
    style="json_object",
    answer=objects(SetSettleCurrency),
    permission="trade",
    params=(Param("settle_ccy", "settleCcy", required=True),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_SET_TRADING_CONFIG = Endpoint(
    "account.set_trading_config",
    "POST",
    "/api/v5/account/set-trading-config",
    auth="private",
    style="json_object",
    answer=objects(SetTradingConfig),
    permission="trade",
    params=(
        Param("type", "type", required=True),
        Param("stgy_type", "stgyType"),
    ),
    limits=(Limit(1, "requests", "2s", ("user_id",)),),
)
_SPOT_BORROW_REPAY_HISTORY = Endpoint(
    "account.spot_borrow_repay_history",
    "GET",
    "/api/v5/account/spot-borrow-repay-history",
    auth="private",
    style="query",
    answer=objects(SpotBorrowRepayHistory),
    permission="read",
    params=(
        Param("ccy", "ccy"),
        Param("type", "type"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("ts",), "before", time=True, inclusive=True, max=100),
)
_SPOT_MANUAL_BORROW_REPAY = Endpoint(
    "account.spot_manual_borrow_repay",
    "POST",
    "/api/v5/account/spot-manual-borrow-repay",
    auth="private",
    style="json_object",
    answer=objects(SpotManualBorrowRepay),
    permission="trade",
    params=(
        Param("ccy", "ccy", required=True),
        Param("side", "side", required=True),
        Param("amt", "amt", "decimal", required=True),
    ),
    limits=(Limit(1, "requests", "3s", ("master_user_id",)),),
)
_SUBTYPES = Endpoint(
    "account.subtypes",
    "GET",
    "/api/v5/account/subtypes",
    auth="private",
    style="query",
    answer=objects(Subtypes),
    permission="read",
    params=(Param("type", "type", "csv"),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_TRADE_FEE = Endpoint(
    "account.trade_fee",
    "GET",
    "/api/v5/account/trade-fee",
    auth="private",
    style="query",
    answer=objects(TradeFee),
    permission="read",
    params=(
        Param("inst_type", "instType", required=True),
        Param("inst_id", "instId"),
        Param("inst_family", "instFamily"),
        Param("group_id", "groupId"),
    ),
    constraints=(
        Constraint("at_most_one", ("groupId", "instId")),
        Constraint("at_most_one", ("groupId", "instFamily")),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)


class Account:
    """OKX `account`: 53 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def account_position_risk(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES", "OPTION"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AccountPositionRisk]:
        """Get account and position risk.

        Args:
            inst_type: `instType`: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AccountPositionRisk`. Unix time in milliseconds: ts. Decimal: adj_eq.
            Records: bal_data, pos_data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/account-position-risk`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-and-position-risk
        """
        return self._client.call(_ACCOUNT_POSITION_RISK, {"instType": inst_type}, extra, options)

    def activate_option(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ActivateOption]:
        """Activate option.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ActivateOption`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/activate-option`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-activate-option
        """
        return self._client.call(_ACTIVATE_OPTION, {}, extra, options)

    def adjust_leverage_info(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES"] | str,
        mgn_mode: Literal["isolated", "cross"] | str,
        lever: DecimalArg,
        inst_id: str | None = None,
        ccy: str | None = None,
        pos_side: Literal["net", "long", "short"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AdjustLeverageInfo]:
        """Get leverage estimated info.

        Args:
            inst_type (required): `instType`: `MARGIN`, `SWAP`, `FUTURES`.
            mgn_mode (required): `mgnMode`: `isolated`, `cross`.
            lever (decimal; required): `lever`.
            inst_id (instrument ID; required in some cases): `instId`.
            ccy (currency; required in some cases): `ccy`.
            pos_side (default `net`): `posSide`: `net`, `long`, `short`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AdjustLeverageInfo`. Text: est_avail_quote_trans. Decimal: est_avail_trans,
            est_liq_px, est_mgn, est_quote_mgn, est_max_amt, est_quote_max_amt, max_lever,
            min_lever. Boolean: exist_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/adjust-leverage-info`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage-estimated-info
        """
        return self._client.call(
            _ADJUST_LEVERAGE_INFO,
            {
                "instType": inst_type,
                "mgnMode": mgn_mode,
                "lever": lever,
                "instId": inst_id,
                "ccy": ccy,
                "posSide": pos_side,
            },
            extra,
            options,
        )

    def adjust_position_margin_balance(
        self,
        *,
        inst_id: str,
        pos_side: Literal["long", "short", "net"] | str,
        type: Literal["add", "reduce"] | str,
        amt: DecimalArg,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AdjustPositionMarginBalance]:
        """Increase/decrease margin.

        Args:
            inst_id (instrument ID; required): `instId`.
            pos_side (required; default `net`): `posSide`: `long`, `short`, `net`.
            type (required): `type`: `add`, `reduce`.
            amt (decimal; required): `amt`.
            ccy (currency; required in some cases): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AdjustPositionMarginBalance`. Text: inst_id, pos_side, type, ccy. Decimal:
            amt, leverage.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/position/margin-balance`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-increase-decrease-margin
        """
        return self._client.call(
            _ADJUST_POSITION_MARGIN_BALANCE,
            {"instId": inst_id, "posSide": pos_side, "type": type, "amt": amt, "ccy": ccy},
            extra,
            options,
        )

    def apply_bills_history_archive(
        self,
        *,
        year: str,
        quarter: Literal["Q1", "Q2", "Q3", "Q4"] | str,
        type: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ApplyBillsHistoryArchive]:
        """Apply bills details (since 2021).

        Args:
            year (required): `year`.
            quarter (required): `quarter`: `Q1`, `Q2`, `Q3`, `Q4`.
            type (values separated by commas): `type`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ApplyBillsHistoryArchive`. Text: result. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/bills-history-archive`
        Permission: read.
        Rate limit: 1 request per 10s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-apply-bills-details-since-2021
        """
        return self._client.call(
            _APPLY_BILLS_HISTORY_ARCHIVE,
            {"year": year, "quarter": quarter, "type": type},
            extra,
            options,
        )

    def balance(
        self,
        *,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Balance]:
        """Get balance.

        Args:
            ccy (values separated by commas; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Balance`. Unix time in milliseconds: u_time. Decimal: total_eq, iso_eq,
            adj_eq, avail_eq, ord_froz, imr, mmr, borrow_froz, mgn_ratio, notional_usd,
            notional_usd_for_borrow, notional_usd_for_swap, notional_usd_for_futures,
            notional_usd_for_option, upl, delta, delta_lever. Text: delta_neutral_status. Records:
            details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/balance`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance
        """
        return self._client.call(_BALANCE, {"ccy": ccy}, extra, options)

    def bills(
        self,
        *,
        inst_type: (
            Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str | None
        ) = None,
        inst_id: str | None = None,
        ccy: str | None = None,
        mgn_mode: Literal["isolated", "cross"] | str | None = None,
        ct_type: Literal["linear", "inverse"] | str | None = None,
        type: str | None = None,
        sub_type: str | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Bills]:
        """Get bills details (last 7 days).

        Args:
            inst_type: `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_id (instrument ID): `instId`.
            ccy (currency): `ccy`.
            mgn_mode: `mgnMode`: `isolated`, `cross`.
            ct_type: `ctType`: `linear`, `inverse`.
            type: `type`.
            sub_type: `subType`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Bills`. Text: inst_type, bill_id, type, sub_type, ccy, mgn_mode, inst_id,
            ord_id, exec_type, from_, to, notes, tag, trade_id, cl_ord_id. Unix time in
            milliseconds: ts, fill_time. Decimal: bal_chg, pos_bal_chg, bal, pos_bal, sz, px, pnl,
            fee, earn_amt, earn_apr, interest, fill_idx_px, fill_mark_px, fill_px_vol, fill_px_usd,
            fill_mark_vol, fill_fwd_px.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.account.bills, ...)`.

        `GET /api/v5/account/bills`
        Permission: read.
        Rate limit: 5 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-7-days
        """
        return self._client.call(
            _BILLS,
            {
                "instType": inst_type,
                "instId": inst_id,
                "ccy": ccy,
                "mgnMode": mgn_mode,
                "ctType": ct_type,
                "type": type,
                "subType": sub_type,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    def bills_archive(
        self,
        *,
        inst_type: (
            Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str | None
        ) = None,
        inst_id: str | None = None,
        ccy: str | None = None,
        mgn_mode: Literal["isolated", "cross"] | str | None = None,
        ct_type: Literal["linear", "inverse"] | str | None = None,
        type: str | None = None,
        sub_type: str | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BillsArchive]:
        """Get bills details (last 3 months).

        Args:
            inst_type: `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_id (instrument ID): `instId`.
            ccy (currency): `ccy`.
            mgn_mode: `mgnMode`: `isolated`, `cross`.
            ct_type: `ctType`: `linear`, `inverse`.
            type: `type`.
            sub_type: `subType`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BillsArchive`. Text: inst_type, bill_id, type, sub_type, ccy, mgn_mode,
            inst_id, ord_id, exec_type, from_, to, notes, tag, trade_id, cl_ord_id. Unix time in
            milliseconds: ts, fill_time. Decimal: bal_chg, pos_bal_chg, bal, pos_bal, sz, px, pnl,
            fee, earn_amt, earn_apr, interest, fill_idx_px, fill_mark_px, fill_px_vol, fill_px_usd,
            fill_mark_vol, fill_fwd_px.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.account.bills_archive, ...)`.

        `GET /api/v5/account/bills-archive`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-3-months
        """
        return self._client.call(
            _BILLS_ARCHIVE,
            {
                "instType": inst_type,
                "instId": inst_id,
                "ccy": ccy,
                "mgnMode": mgn_mode,
                "ctType": ct_type,
                "type": type,
                "subType": sub_type,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    def collateral_assets(
        self,
        *,
        ccy: CsvArg | None = None,
        collateral_enabled: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CollateralAssets]:
        """Get collateral assets.

        Args:
            ccy (values separated by commas; up to 20 items): `ccy`.
            collateral_enabled (boolean): `collateralEnabled`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CollateralAssets`. Text: ccy. Boolean: collateral_enabled.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/collateral-assets`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-collateral-assets
        """
        return self._client.call(
            _COLLATERAL_ASSETS,
            {"ccy": ccy, "collateralEnabled": collateral_enabled},
            extra,
            options,
        )

    def config(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Config]:
        """Get account configuration.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Config`. Text: uid, main_uid, acct_lv, acct_stp_mode, pos_mode, greeks_type,
            fee_type, level, level_tmp, ct_iso_mode, mgn_iso_mode, spot_offset_type, stgy_type,
            role_type, spot_role_type, op_auth, kyc_lv, label, liquidation_gear, type, settle_ccy.
            Boolean: auto_loan, enable_spot_borrow, spot_borrow_auto_repay. Lists of text:
            trader_insts, spot_trader_insts, ip, perm, settle_ccy_list.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/config`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration
        """
        return self._client.call(_CONFIG, {}, extra, options)

    def demo_adjust_balance(
        self,
        *,
        type: Literal["increase", "reduce"] | str,
        adjustments: Sequence[DemoAdjustBalanceAdjustmentsParams],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DemoAdjustBalance]:
        """Adjust demo account balance.

        Args:
            type (required): `type`: `increase`, `reduce`.
            adjustments (list; required; at least 1 item): `adjustments`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DemoAdjustBalance`. Integer: remain_cnt, total_cnt. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/demo-adjust-balance`
        Permission: trade.
        Rate limit: 3 requests per 1d, per user ID (when type is increase), resets utc_day.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-adjust-demo-account-balance
        """
        return self._client.call(
            _DEMO_ADJUST_BALANCE, {"type": type, "adjustments": adjustments}, extra, options
        )

    def get_bills_history_archive(
        self,
        *,
        year: str,
        quarter: Literal["Q1", "Q2", "Q3", "Q4"] | str,
        type: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetBillsHistoryArchive]:
        """Get bills details (since 2021).

        Args:
            year (required): `year`.
            quarter (required): `quarter`: `Q1`, `Q2`, `Q3`, `Q4`.
            type (values separated by commas): `type`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetBillsHistoryArchive`. Text: file_href, state. Unix time in milliseconds:
            ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/bills-history-archive`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-since-2021
        """
        return self._client.call(
            _GET_BILLS_HISTORY_ARCHIVE,
            {"year": year, "quarter": quarter, "type": type},
            extra,
            options,
        )

    def get_mmp_config(
        self,
        *,
        inst_family: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetMmpConfig]:
        """GET MMP Config.

        Args:
            inst_family (instrument family): `instFamily`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetMmpConfig`. Text: inst_family, mmp_frozen_until. Boolean: mmp_frozen.
            Integer: time_interval, frozen_interval. Decimal: qty_limit.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/mmp-config`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-mmp-config
        """
        return self._client.call(_GET_MMP_CONFIG, {"instFamily": inst_family}, extra, options)

    def greeks(
        self,
        *,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Greeks]:
        """Get Greeks.

        Args:
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Greeks`. Decimal: delta_bs, delta_pa, gamma_bs, gamma_pa, theta_bs, theta_pa,
            vega_bs, vega_pa. Text: ccy. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/greeks`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-greeks
        """
        return self._client.call(_GREEKS, {"ccy": ccy}, extra, options)

    def instruments(
        self,
        *,
        inst_type: Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        series_id: str | None = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Instruments]:
        """Get instruments.

        Args:
            inst_type (required): `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            series_id (required in some cases): `seriesId`.
            inst_family (instrument family; required in some cases): `instFamily`.
            inst_id (instrument ID): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Instruments`. Text: inst_type, series_id, inst_id, uly, group_id,
            inst_family, base_ccy, quote_ccy, settle_ccy, ct_val_ccy, opt_type, stk, open_type, elp,
            exp_time, ct_type, state, rule_type, max_plat_oi_coin_lmt, inst_category. Decimal:
            ct_val, ct_mult, lever, tick_sz, lot_sz, min_sz, pos_lmt_amt, pos_lmt_pct,
            max_plat_oi_lmt, long_pos_remaining_quota, short_pos_remaining_quota, max_lmt_sz,
            max_mkt_sz, max_lmt_amt, max_mkt_amt, max_twap_sz, max_iceberg_sz, max_trigger_sz,
            max_stop_sz. Unix time in milliseconds: list_time, auction_end_time, cont_td_sw_time,
            pre_mkt_sw_time. Boolean: future_settlement. Lists of text: trade_quote_ccy_list.
            Integer: inst_id_code. Records: upc_chg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/instruments`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID + instrument type.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-instruments
        """
        return self._client.call(
            _INSTRUMENTS,
            {
                "instType": inst_type,
                "seriesId": series_id,
                "instFamily": inst_family,
                "instId": inst_id,
            },
            extra,
            options,
        )

    def interest_accrued(
        self,
        *,
        type: Literal["2"] | str | None = None,
        ccy: str | None = None,
        inst_id: str | None = None,
        mgn_mode: Literal["cross", "isolated"] | str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InterestAccrued]:
        """Get interest accrued data.

        Args:
            type (default `2`): `type`: `2`.
            ccy (currency): `ccy`.
            inst_id (instrument ID): `instId`.
            mgn_mode: `mgnMode`: `cross`, `isolated`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InterestAccrued`. Text: type, ccy, inst_id, mgn_mode. Decimal: interest,
            interest_rate, liab, total_liab, interest_free_liab. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.account.interest_accrued, ...)`.

        `GET /api/v5/account/interest-accrued`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-accrued-data
        """
        return self._client.call(
            _INTEREST_ACCRUED,
            {
                "type": type,
                "ccy": ccy,
                "instId": inst_id,
                "mgnMode": mgn_mode,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def interest_limits(
        self,
        *,
        type: Literal["2"] | str | None = None,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InterestLimits]:
        """Get borrow interest and limit.

        Args:
            type (default `2`): `type`: `2`.
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InterestLimits`. Decimal: debt, interest. Unix time in milliseconds:
            next_discount_time, next_interest_time. Text: loan_alloc. Records: records_.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/interest-limits`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-interest-and-limit
        """
        return self._client.call(_INTEREST_LIMITS, {"type": type, "ccy": ccy}, extra, options)

    def interest_rate(
        self,
        *,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InterestRate]:
        """Get interest rate.

        Args:
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InterestRate`. Decimal: interest_rate. Text: ccy.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/interest-rate`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-rate
        """
        return self._client.call(_INTEREST_RATE, {"ccy": ccy}, extra, options)

    def leverage_info(
        self,
        *,
        mgn_mode: Literal["cross", "isolated"] | str,
        inst_id: CsvArg | None = None,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[LeverageInfo]:
        """Get leverage.

        Args:
            mgn_mode (required): `mgnMode`: `cross`, `isolated`.
            inst_id (values separated by commas; required in some cases; up to 20 items): `instId`.
            ccy (values separated by commas; required in some cases; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LeverageInfo`. Text: inst_id, ccy, mgn_mode, pos_side. Decimal: lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/leverage-info`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage
        """
        return self._client.call(
            _LEVERAGE_INFO, {"instId": inst_id, "ccy": ccy, "mgnMode": mgn_mode}, extra, options
        )

    def max_avail_size(
        self,
        *,
        inst_id: CsvArg,
        td_mode: Literal["cross", "isolated", "cash", "spot_isolated"] | str,
        ccy: str | None = None,
        reduce_only: bool | None = None,
        px: DecimalArg | None = None,
        trade_quote_ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxAvailSize]:
        """Get maximum available balance/equity.

        Args:
            inst_id (values separated by commas; required; up to 5 items): `instId`.
            td_mode (required): `tdMode`: `cross`, `isolated`, `cash`, `spot_isolated`.
            ccy (currency; required in some cases): `ccy`.
            reduce_only (boolean): `reduceOnly`.
            px (decimal): `px`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxAvailSize`. Text: inst_id. Decimal: avail_buy, avail_sell.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/max-avail-size`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-available-balance-equity
        """
        return self._client.call(
            _MAX_AVAIL_SIZE,
            {
                "instId": inst_id,
                "ccy": ccy,
                "tdMode": td_mode,
                "reduceOnly": reduce_only,
                "px": px,
                "tradeQuoteCcy": trade_quote_ccy,
            },
            extra,
            options,
        )

    def max_loan(
        self,
        *,
        mgn_mode: Literal["isolated", "cross"] | str,
        inst_id: CsvArg | None = None,
        ccy: str | None = None,
        mgn_ccy: str | None = None,
        trade_quote_ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxLoan]:
        """Get the maximum loan of instrument.

        Args:
            mgn_mode (required): `mgnMode`: `isolated`, `cross`.
            inst_id (values separated by commas; required in some cases; up to 5 items): `instId`.
            ccy (currency; required in some cases): `ccy`.
            mgn_ccy (currency; required in some cases): `mgnCcy`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxLoan`. Text: inst_id, mgn_mode, mgn_ccy, ccy, side. Decimal: max_loan.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/max-loan`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-the-maximum-loan-of-instrument
        """
        return self._client.call(
            _MAX_LOAN,
            {
                "mgnMode": mgn_mode,
                "instId": inst_id,
                "ccy": ccy,
                "mgnCcy": mgn_ccy,
                "tradeQuoteCcy": trade_quote_ccy,
            },
            extra,
            options,
        )

    def max_size(
        self,
        *,
        inst_id: CsvArg,
        td_mode: Literal["cross", "isolated", "cash", "spot_isolated"] | str,
        ccy: str | None = None,
        px: DecimalArg | None = None,
        leverage: DecimalArg | None = None,
        trade_quote_ccy: str | None = None,
        outcome: Literal["yes", "no"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxSize]:
        """Get maximum order quantity.

        Args:
            inst_id (values separated by commas; required; up to 5 items): `instId`.
            td_mode (required): `tdMode`: `cross`, `isolated`, `cash`, `spot_isolated`.
            ccy (currency; required in some cases): `ccy`.
            px (decimal): `px`.
            leverage (decimal): `leverage`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            outcome (default `yes`): `outcome`: `yes`, `no`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxSize`. Text: inst_id, ccy. Decimal: max_buy, max_sell.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/max-size`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-order-quantity
        """
        return self._client.call(
            _MAX_SIZE,
            {
                "instId": inst_id,
                "tdMode": td_mode,
                "ccy": ccy,
                "px": px,
                "leverage": leverage,
                "tradeQuoteCcy": trade_quote_ccy,
                "outcome": outcome,
            },
            extra,
            options,
        )

    def max_withdrawal(
        self,
        *,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxWithdrawal]:
        """Get maximum withdrawals.

        Args:
            ccy (values separated by commas; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxWithdrawal`. Text: ccy, spot_offset_max_wd_ex. Decimal: max_wd, max_wd_ex,
            spot_offset_max_wd.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/max-withdrawal`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-withdrawals
        """
        return self._client.call(_MAX_WITHDRAWAL, {"ccy": ccy}, extra, options)

    def mmp_reset(
        self,
        *,
        inst_family: str,
        inst_type: Literal["OPTION"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MmpReset]:
        """Reset MMP Status.

        Args:
            inst_family (instrument family; required): `instFamily`.
            inst_type (default `OPTION`): `instType`: `OPTION`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MmpReset`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/mmp-reset`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-reset-mmp-status
        """
        return self._client.call(
            _MMP_RESET, {"instType": inst_type, "instFamily": inst_family}, extra, options
        )

    def move_positions(
        self,
        *,
        from_acct: str,
        to_acct: str,
        legs: Sequence[MovePositionsLegsParams],
        client_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MovePositions]:
        """Move positions.

        Args:
            from_acct (required): `fromAcct`.
            to_acct (required): `toAcct`.
            legs (list; required): `legs`.
            client_id (required; up to 32 characters): `clientId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MovePositions`. Text: block_td_id, client_id, state, from_acct, to_acct.
            Records: legs. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/move-positions`
        Permission: not stated.
        Rate limit: 1 request per 1s, per master account's user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions
        """
        return self._client.call(
            _MOVE_POSITIONS,
            {"fromAcct": from_acct, "toAcct": to_acct, "legs": legs, "clientId": client_id},
            extra,
            options,
        )

    def move_positions_history(
        self,
        *,
        block_td_id: str | None = None,
        client_id: str | None = None,
        begin_ts: TimestampArg | None = None,
        end_ts: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        state: Literal["filled", "pending"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MovePositionsHistory]:
        """Get move positions history.

        Args:
            block_td_id: `blockTdId`.
            client_id (up to 32 characters): `clientId`.
            begin_ts (Unix time in milliseconds): `beginTs`.
            end_ts (Unix time in milliseconds): `endTs`.
            limit (integer; up to `100`; default `100`): `limit`.
            state: `state`: `filled`, `pending`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MovePositionsHistory`. Text: client_id, block_td_id, state, from_acct,
            to_acct. Unix time in milliseconds: ts. Records: legs.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.account.move_positions_history, ...)`.

        `GET /api/v5/account/move-positions-history`
        Permission: not stated.
        Rate limit: 2 requests per 2s, per master account's user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-move-positions-history
        """
        return self._client.call(
            _MOVE_POSITIONS_HISTORY,
            {
                "blockTdId": block_td_id,
                "clientId": client_id,
                "beginTs": begin_ts,
                "endTs": end_ts,
                "limit": limit,
                "state": state,
            },
            extra,
            options,
        )

    def position_builder(
        self,
        *,
        acct_lv: Literal["3", "4"] | str | None = None,
        incl_real_pos_and_eq: bool | None = None,
        lever: DecimalArg | None = None,
        sim_pos: Sequence[PositionBuilderSimPosParams] | None = None,
        sim_asset: Sequence[PositionBuilderSimAssetParams] | None = None,
        greeks_type: Literal["BS", "PA", "CASH"] | str | None = None,
        idx_vol: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionBuilder]:
        """Position builder (new).

        Args:
            acct_lv (default `4`): `acctLv`: `3`, `4`.
            incl_real_pos_and_eq (boolean; default `true`): `inclRealPosAndEq`.
            lever (decimal; default `1`): `lever`.
            sim_pos (list): `simPos`.
            sim_asset (list): `simAsset`.
            greeks_type (default `BS`): `greeksType`: `BS`, `PA`, `CASH`.
            idx_vol (decimal; `-0.99` to `1`; default `0`): `idxVol`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionBuilder`. Decimal: eq, total_mmr, total_imr, borrow_mmr, deriv_mmr,
            margin_ratio, upl, acct_lever. Unix time in milliseconds: ts. Records: assets,
            risk_unit_data, positions.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/position-builder`
        Permission: read.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new
        """
        return self._client.call(
            _POSITION_BUILDER,
            {
                "acctLv": acct_lv,
                "inclRealPosAndEq": incl_real_pos_and_eq,
                "lever": lever,
                "simPos": sim_pos,
                "simAsset": sim_asset,
                "greeksType": greeks_type,
                "idxVol": idx_vol,
            },
            extra,
            options,
        )

    def position_builder_graph(
        self,
        *,
        type: Literal["mmr"] | str,
        mmr_config: PositionBuilderGraphMmrConfigParams,
        incl_real_pos_and_eq: bool | None = None,
        sim_pos: Sequence[PositionBuilderGraphSimPosParams] | None = None,
        sim_asset: Sequence[PositionBuilderGraphSimAssetParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionBuilderGraph]:
        """Position builder trend graph.

        Args:
            type (required): `type`: `mmr`.
            mmr_config (required): `mmrConfig`.
            incl_real_pos_and_eq (boolean; default `true`): `inclRealPosAndEq`.
            sim_pos (list): `simPos`.
            sim_asset (list): `simAsset`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionBuilderGraph`. Text: type. Records: mmr_data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/position-builder-graph`
        Permission: read.
        Rate limit: 1 request per 5s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-trend-graph
        """
        return self._client.call(
            _POSITION_BUILDER_GRAPH,
            {
                "inclRealPosAndEq": incl_real_pos_and_eq,
                "simPos": sim_pos,
                "simAsset": sim_asset,
                "type": type,
                "mmrConfig": mmr_config,
            },
            extra,
            options,
        )

    def position_tiers(
        self,
        *,
        inst_type: Literal["SWAP", "FUTURES", "OPTION"] | str,
        inst_family: CsvArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionTiers]:
        """Get PM position limitation.

        Args:
            inst_type (required): `instType`: `SWAP`, `FUTURES`, `OPTION`.
            inst_family (values separated by commas; required; up to 5 items): `instFamily`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionTiers`. Text: uly, inst_family, pos_type. Decimal: max_sz.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/position-tiers`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-pm-position-limitation
        """
        return self._client.call(
            _POSITION_TIERS, {"instType": inst_type, "instFamily": inst_family}, extra, options
        )

    def positions(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str | None = None,
        inst_id: CsvArg | None = None,
        pos_id: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Positions]:
        """Get positions.

        Args:
            inst_type: `instType`: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_id (values separated by commas; up to 10 items): `instId`.
            pos_id (values separated by commas; up to 20 items): `posId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Positions`. Text: inst_type, mgn_mode, pos_id, pos_side, hedged_pos,
            base_borrowed, quote_borrowed, pos_ccy, inst_id, liab_ccy, trade_id, adl, ccy,
            spot_in_use_ccy, biz_ref_id, biz_ref_type. Decimal: pos, base_bal, quote_bal,
            base_interest, quote_interest, avail_pos, avg_px, non_settle_avg_px, mark_px, upl,
            upl_ratio, upl_last_px, upl_ratio_last_px, lever, liq_px, imr, margin, mgn_ratio, mmr,
            liab, interest, opt_val, pending_close_ord_liab_val, notional_usd, last, idx_px, usd_px,
            be_px, delta_bs, delta_pa, gamma_bs, gamma_pa, theta_bs, theta_pa, vega_bs, vega_pa,
            spot_in_use_amt, cl_spot_in_use_amt, max_spot_in_use_amt, realized_pnl, settled_pnl,
            pnl, fee, funding_fee, liq_penalty. Records: close_order_algo. Unix time in
            milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/positions`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions
        """
        return self._client.call(
            _POSITIONS, {"instType": inst_type, "instId": inst_id, "posId": pos_id}, extra, options
        )

    def positions_history(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str | None = None,
        inst_id: str | None = None,
        mgn_mode: Literal["cross", "isolated"] | str | None = None,
        type: Literal["1", "2", "3", "4", "5", "6"] | str | None = None,
        pos_id: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionsHistory]:
        """Get positions history.

        Args:
            inst_type: `instType`: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_id (instrument ID): `instId`.
            mgn_mode: `mgnMode`: `cross`, `isolated`.
            type: `type`: `1`, `2`, `3`, `4`, `5`, `6`.
            pos_id: `posId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionsHistory`. Text: inst_type, inst_id, mgn_mode, type, pos_id,
            pos_side, direction, uly, ccy. Unix time in milliseconds: c_time, u_time. Decimal:
            open_avg_px, non_settle_avg_px, close_avg_px, open_max_pos, close_total_pos,
            realized_pnl, settled_pnl, pnl_ratio, fee, funding_fee, liq_penalty, pnl, lever,
            trigger_px.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.account.positions_history, ...)`.

        `GET /api/v5/account/positions-history`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions-history
        """
        return self._client.call(
            _POSITIONS_HISTORY,
            {
                "instType": inst_type,
                "instId": inst_id,
                "mgnMode": mgn_mode,
                "type": type,
                "posId": pos_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def precheck_set_delta_neutral(
        self,
        *,
        stgy_type: Literal["0", "1"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PrecheckSetDeltaNeutral]:
        """Precheck set delta neutral.

        Args:
            stgy_type (required): `stgyType`: `0`, `1`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PrecheckSetDeltaNeutral`. Records: unmatched_info_check.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/precheck-set-delta-neutral`
        Permission: not stated.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-set-delta-neutral
        """
        return self._client.call(
            _PRECHECK_SET_DELTA_NEUTRAL, {"stgyType": stgy_type}, extra, options
        )

    def preset_account_level_switch(
        self,
        *,
        acct_lv: Literal["2", "3", "4"] | str,
        lever: DecimalArg | None = None,
        risk_offset_type: Literal["1", "2", "3", "4"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PresetAccountLevelSwitch]:
        """Preset account mode switch.

        Args:
            acct_lv (required): `acctLv`: `2`, `3`, `4`.
            lever (decimal): `lever`.
            risk_offset_type (deprecated): `riskOffsetType`: `1`, `2`, `3`, `4`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PresetAccountLevelSwitch`. Text: cur_acct_lv, acct_lv, risk_offset_type.
            Decimal: lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/account-level-switch-preset`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-preset-account-mode-switch
        """
        return self._client.call(
            _PRESET_ACCOUNT_LEVEL_SWITCH,
            {"acctLv": acct_lv, "lever": lever, "riskOffsetType": risk_offset_type},
            extra,
            options,
        )

    def risk_state(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[RiskState]:
        """Get account risk state.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `RiskState`. Boolean: at_risk. Lists of text: at_risk_idx, at_risk_mgn. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/risk-state`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-risk-state
        """
        return self._client.call(_RISK_STATE, {}, extra, options)

    def set_account_level(
        self,
        *,
        acct_lv: Literal["1", "2", "3", "4"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetAccountLevel]:
        """Set account mode.

        Args:
            acct_lv (required): `acctLv`: `1`, `2`, `3`, `4`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetAccountLevel`. Text: acct_lv.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-account-level`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-account-mode
        """
        return self._client.call(_SET_ACCOUNT_LEVEL, {"acctLv": acct_lv}, extra, options)

    def set_account_switch_precheck(
        self,
        *,
        acct_lv: Literal["1", "2", "3", "4"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetAccountSwitchPrecheck]:
        """Precheck account mode switch.

        Args:
            acct_lv (required): `acctLv`: `1`, `2`, `3`, `4`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetAccountSwitchPrecheck`. Text: s_code, cur_acct_lv, acct_lv,
            risk_offset_type. Records: unmatched_info_check, pos_list, pos_tier_check. Record:
            mgn_bf, mgn_aft.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/set-account-switch-precheck`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-account-mode-switch
        """
        return self._client.call(_SET_ACCOUNT_SWITCH_PRECHECK, {"acctLv": acct_lv}, extra, options)

    def set_auto_earn(
        self,
        *,
        ccy: str,
        action: Literal["turn_on", "turn_off", "amend"] | str,
        earn_type: Literal["0", "1"] | str | None = None,
        apr: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetAutoEarn]:
        """Set auto earn.

        Args:
            ccy (currency; required): `ccy`.
            action (required): `action`: `turn_on`, `turn_off`, `amend`.
            earn_type (default `0`): `earnType`: `0`, `1`.
            apr (decimal; `0.01` to `3.65`; deprecated): `apr`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetAutoEarn`. Text: earn_type, ccy, action. Decimal: apr.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-auto-earn`
        Permission: not stated.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-earn
        """
        return self._client.call(
            _SET_AUTO_EARN,
            {"earnType": earn_type, "ccy": ccy, "action": action, "apr": apr},
            extra,
            options,
        )

    def set_auto_loan(
        self,
        *,
        auto_loan: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetAutoLoan]:
        """Set auto loan.

        Args:
            auto_loan (boolean; default `true`): `autoLoan`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetAutoLoan`. Boolean: auto_loan.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-auto-loan`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-loan
        """
        return self._client.call(_SET_AUTO_LOAN, {"autoLoan": auto_loan}, extra, options)

    def set_auto_repay(
        self,
        *,
        auto_repay: bool,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetAutoRepay]:
        """Set auto repay.

        Args:
            auto_repay (boolean; required): `autoRepay`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetAutoRepay`. Boolean: auto_repay.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-auto-repay`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-repay
        """
        return self._client.call(_SET_AUTO_REPAY, {"autoRepay": auto_repay}, extra, options)

    def set_collateral_assets(
        self,
        *,
        type: Literal["all", "custom"] | str,
        collateral_enabled: bool,
        ccy_list: Sequence[str] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetCollateralAssets]:
        """Set collateral assets.

        Args:
            type (required): `type`: `all`, `custom`.
            collateral_enabled (boolean; required): `collateralEnabled`.
            ccy_list (list; required in some cases): `ccyList`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetCollateralAssets`. Text: type. Boolean: collateral_enabled. Lists of text:
            ccy_list.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-collateral-assets`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-collateral-assets
        """
        return self._client.call(
            _SET_COLLATERAL_ASSETS,
            {"type": type, "collateralEnabled": collateral_enabled, "ccyList": ccy_list},
            extra,
            options,
        )

    def set_fee_type(
        self,
        *,
        fee_type: Literal["0", "1"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetFeeType]:
        """Set fee type.

        Args:
            fee_type (required; default `0`): `feeType`: `0`, `1`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetFeeType`. Text: fee_type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-fee-type`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-fee-type
        """
        return self._client.call(_SET_FEE_TYPE, {"feeType": fee_type}, extra, options)

    def set_greeks(
        self,
        *,
        greeks_type: Literal["PA", "BS"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetGreeks]:
        """Set greeks (PA/BS).

        Args:
            greeks_type (required): `greeksType`: `PA`, `BS`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetGreeks`. Text: greeks_type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-greeks`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-greeks-pa-bs
        """
        return self._client.call(_SET_GREEKS, {"greeksType": greeks_type}, extra, options)

    def set_isolated_mode(
        self,
        *,
        iso_mode: Literal["auto_transfers_ccy", "automatic"] | str,
        type: Literal["MARGIN", "CONTRACTS"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetIsolatedMode]:
        """Isolated margin trading settings.

        Args:
            iso_mode (required): `isoMode`: `auto_transfers_ccy`, `automatic`.
            type (required): `type`: `MARGIN`, `CONTRACTS`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetIsolatedMode`. Text: iso_mode.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-isolated-mode`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-isolated-margin-trading-settings
        """
        return self._client.call(
            _SET_ISOLATED_MODE, {"isoMode": iso_mode, "type": type}, extra, options
        )

    def set_leverage(
        self,
        *,
        lever: DecimalArg,
        mgn_mode: Literal["isolated", "cross"] | str,
        inst_id: str | None = None,
        ccy: str | None = None,
        pos_side: Literal["long", "short"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetLeverage]:
        """Set leverage.

        Args:
            lever (decimal; required): `lever`.
            mgn_mode (required): `mgnMode`: `isolated`, `cross`.
            inst_id (instrument ID; required in some cases): `instId`.
            ccy (currency; required in some cases): `ccy`.
            pos_side (required in some cases): `posSide`: `long`, `short`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetLeverage`. Decimal: lever. Text: mgn_mode, inst_id, pos_side.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-leverage`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage
        """
        return self._client.call(
            _SET_LEVERAGE,
            {
                "instId": inst_id,
                "ccy": ccy,
                "lever": lever,
                "mgnMode": mgn_mode,
                "posSide": pos_side,
            },
            extra,
            options,
        )

    def set_mmp_config(
        self,
        *,
        inst_family: str,
        time_interval: IntegerArg,
        frozen_interval: IntegerArg,
        qty_limit: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetMmpConfig]:
        """Set MMP.

        Args:
            inst_family (instrument family; required): `instFamily`.
            time_interval (integer; required): `timeInterval`.
            frozen_interval (integer; required): `frozenInterval`.
            qty_limit (decimal; required): `qtyLimit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetMmpConfig`. Text: inst_family. Integer: time_interval, frozen_interval.
            Decimal: qty_limit.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/mmp-config`
        Permission: trade.
        Rate limit: 2 requests per 10s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-mmp
        """
        return self._client.call(
            _SET_MMP_CONFIG,
            {
                "instFamily": inst_family,
                "timeInterval": time_interval,
                "frozenInterval": frozen_interval,
                "qtyLimit": qty_limit,
            },
            extra,
            options,
        )

    def set_position_mode(
        self,
        *,
        pos_mode: Literal["long_short_mode", "net_mode"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetPositionMode]:
        """Set position mode.

        Args:
            pos_mode (required): `posMode`: `long_short_mode`, `net_mode`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetPositionMode`. Text: pos_mode.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-position-mode`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-position-mode
        """
        return self._client.call(_SET_POSITION_MODE, {"posMode": pos_mode}, extra, options)

    def set_risk_offset_amt(
        self,
        *,
        ccy: str,
        cl_spot_in_use_amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetRiskOffsetAmt]:
        """Set risk offset amount.

        Args:
            ccy (currency; required): `ccy`.
            cl_spot_in_use_amt (decimal; required): `clSpotInUseAmt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetRiskOffsetAmt`. Text: ccy. Decimal: cl_spot_in_use_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-riskOffset-amt`
        Permission: trade.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-risk-offset-amount
        """
        return self._client.call(
            _SET_RISK_OFFSET_AMT, {"ccy": ccy, "clSpotInUseAmt": cl_spot_in_use_amt}, extra, options
        )

    def set_settle_currency(
        self,
        *,
        settle_ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetSettleCurrency]:
        """Set settle currency.

        Args:
            settle_ccy (currency; required): `settleCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetSettleCurrency`. Text: settle_ccy.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-settle-currency`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-settle-currency
        """
        return self._client.call(_SET_SETTLE_CURRENCY, {"settleCcy": settle_ccy}, extra, options)

    def set_trading_config(
        self,
        *,
        type: Literal["stgyType"] | str,
        stgy_type: Literal["0", "1"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetTradingConfig]:
        """Set trading config.

        Args:
            type (required): `type`: `stgyType`.
            stgy_type: `stgyType`: `0`, `1`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetTradingConfig`. Text: type, stgy_type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-trading-config`
        Permission: trade.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-trading-config
        """
        return self._client.call(
            _SET_TRADING_CONFIG, {"type": type, "stgyType": stgy_type}, extra, options
        )

    def spot_borrow_repay_history(
        self,
        *,
        ccy: str | None = None,
        type: (
            Literal["auto_borrow", "auto_repay", "manual_borrow", "manual_repay"] | str | None
        ) = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SpotBorrowRepayHistory]:
        """Get borrow/repay history.

        Args:
            ccy (currency): `ccy`.
            type: `type`: `auto_borrow`, `auto_repay`, `manual_borrow`, `manual_repay`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SpotBorrowRepayHistory`. Text: ccy, type. Decimal: amt, acc_borrowed. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.account.spot_borrow_repay_history, ...)`.

        `GET /api/v5/account/spot-borrow-repay-history`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-repay-history
        """
        return self._client.call(
            _SPOT_BORROW_REPAY_HISTORY,
            {"ccy": ccy, "type": type, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def spot_manual_borrow_repay(
        self,
        *,
        ccy: str,
        side: Literal["borrow", "repay"] | str,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SpotManualBorrowRepay]:
        """Manual borrow / repay.

        Args:
            ccy (currency; required): `ccy`.
            side (required): `side`: `borrow`, `repay`.
            amt (decimal; required): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SpotManualBorrowRepay`. Text: ccy, side. Decimal: amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/spot-manual-borrow-repay`
        Permission: trade.
        Rate limit: 1 request per 3s, per master account's user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-manual-borrow-repay
        """
        return self._client.call(
            _SPOT_MANUAL_BORROW_REPAY, {"ccy": ccy, "side": side, "amt": amt}, extra, options
        )

    def subtypes(
        self,
        *,
        type: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Subtypes]:
        """Get bill types.

        Args:
            type (values separated by commas): `type`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Subtypes`. Text: type, type_desc. Records: sub_type_details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/subtypes`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bill-types
        """
        return self._client.call(_SUBTYPES, {"type": type}, extra, options)

    def trade_fee(
        self,
        *,
        inst_type: Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_id: str | None = None,
        inst_family: str | None = None,
        group_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TradeFee]:
        """Get fee rates.

        Args:
            inst_type (required): `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_id (instrument ID; at most one of `group_id`, `inst_id`): `instId`.
            inst_family (instrument family; at most one of `group_id`, `inst_family`): `instFamily`.
            group_id (at most one of `group_id`, `inst_id`; at most one of `group_id`, `inst_family`): `groupId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TradeFee`. Text: level, inst_type, taker_usdc, maker_usdc, rule_type,
            category. Records: fee_group, fiat. Decimal: delivery, exercise, taker, maker, taker_u,
            maker_u, settle. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/trade-fee`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-fee-rates
        """
        return self._client.call(
            _TRADE_FEE,
            {
                "instType": inst_type,
                "instId": inst_id,
                "instFamily": inst_family,
                "groupId": group_id,
            },
            extra,
            options,
        )


class AsyncAccount:
    """OKX `account`: 53 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def account_position_risk(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES", "OPTION"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AccountPositionRisk]:
        """Get account and position risk.

        Args:
            inst_type: `instType`: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AccountPositionRisk`. Unix time in milliseconds: ts. Decimal: adj_eq.
            Records: bal_data, pos_data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/account-position-risk`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-and-position-risk
        """
        return await self._client.call(
            _ACCOUNT_POSITION_RISK, {"instType": inst_type}, extra, options
        )

    async def activate_option(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ActivateOption]:
        """Activate option.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ActivateOption`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/activate-option`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-activate-option
        """
        return await self._client.call(_ACTIVATE_OPTION, {}, extra, options)

    async def adjust_leverage_info(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES"] | str,
        mgn_mode: Literal["isolated", "cross"] | str,
        lever: DecimalArg,
        inst_id: str | None = None,
        ccy: str | None = None,
        pos_side: Literal["net", "long", "short"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AdjustLeverageInfo]:
        """Get leverage estimated info.

        Args:
            inst_type (required): `instType`: `MARGIN`, `SWAP`, `FUTURES`.
            mgn_mode (required): `mgnMode`: `isolated`, `cross`.
            lever (decimal; required): `lever`.
            inst_id (instrument ID; required in some cases): `instId`.
            ccy (currency; required in some cases): `ccy`.
            pos_side (default `net`): `posSide`: `net`, `long`, `short`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AdjustLeverageInfo`. Text: est_avail_quote_trans. Decimal: est_avail_trans,
            est_liq_px, est_mgn, est_quote_mgn, est_max_amt, est_quote_max_amt, max_lever,
            min_lever. Boolean: exist_ord.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/adjust-leverage-info`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage-estimated-info
        """
        return await self._client.call(
            _ADJUST_LEVERAGE_INFO,
            {
                "instType": inst_type,
                "mgnMode": mgn_mode,
                "lever": lever,
                "instId": inst_id,
                "ccy": ccy,
                "posSide": pos_side,
            },
            extra,
            options,
        )

    async def adjust_position_margin_balance(
        self,
        *,
        inst_id: str,
        pos_side: Literal["long", "short", "net"] | str,
        type: Literal["add", "reduce"] | str,
        amt: DecimalArg,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AdjustPositionMarginBalance]:
        """Increase/decrease margin.

        Args:
            inst_id (instrument ID; required): `instId`.
            pos_side (required; default `net`): `posSide`: `long`, `short`, `net`.
            type (required): `type`: `add`, `reduce`.
            amt (decimal; required): `amt`.
            ccy (currency; required in some cases): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AdjustPositionMarginBalance`. Text: inst_id, pos_side, type, ccy. Decimal:
            amt, leverage.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/position/margin-balance`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-increase-decrease-margin
        """
        return await self._client.call(
            _ADJUST_POSITION_MARGIN_BALANCE,
            {"instId": inst_id, "posSide": pos_side, "type": type, "amt": amt, "ccy": ccy},
            extra,
            options,
        )

    async def apply_bills_history_archive(
        self,
        *,
        year: str,
        quarter: Literal["Q1", "Q2", "Q3", "Q4"] | str,
        type: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ApplyBillsHistoryArchive]:
        """Apply bills details (since 2021).

        Args:
            year (required): `year`.
            quarter (required): `quarter`: `Q1`, `Q2`, `Q3`, `Q4`.
            type (values separated by commas): `type`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ApplyBillsHistoryArchive`. Text: result. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/bills-history-archive`
        Permission: read.
        Rate limit: 1 request per 10s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-apply-bills-details-since-2021
        """
        return await self._client.call(
            _APPLY_BILLS_HISTORY_ARCHIVE,
            {"year": year, "quarter": quarter, "type": type},
            extra,
            options,
        )

    async def balance(
        self,
        *,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Balance]:
        """Get balance.

        Args:
            ccy (values separated by commas; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Balance`. Unix time in milliseconds: u_time. Decimal: total_eq, iso_eq,
            adj_eq, avail_eq, ord_froz, imr, mmr, borrow_froz, mgn_ratio, notional_usd,
            notional_usd_for_borrow, notional_usd_for_swap, notional_usd_for_futures,
            notional_usd_for_option, upl, delta, delta_lever. Text: delta_neutral_status. Records:
            details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/balance`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance
        """
        return await self._client.call(_BALANCE, {"ccy": ccy}, extra, options)

    async def bills(
        self,
        *,
        inst_type: (
            Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str | None
        ) = None,
        inst_id: str | None = None,
        ccy: str | None = None,
        mgn_mode: Literal["isolated", "cross"] | str | None = None,
        ct_type: Literal["linear", "inverse"] | str | None = None,
        type: str | None = None,
        sub_type: str | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Bills]:
        """Get bills details (last 7 days).

        Args:
            inst_type: `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_id (instrument ID): `instId`.
            ccy (currency): `ccy`.
            mgn_mode: `mgnMode`: `isolated`, `cross`.
            ct_type: `ctType`: `linear`, `inverse`.
            type: `type`.
            sub_type: `subType`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Bills`. Text: inst_type, bill_id, type, sub_type, ccy, mgn_mode, inst_id,
            ord_id, exec_type, from_, to, notes, tag, trade_id, cl_ord_id. Unix time in
            milliseconds: ts, fill_time. Decimal: bal_chg, pos_bal_chg, bal, pos_bal, sz, px, pnl,
            fee, earn_amt, earn_apr, interest, fill_idx_px, fill_mark_px, fill_px_vol, fill_px_usd,
            fill_mark_vol, fill_fwd_px.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.account.bills, ...)`.

        `GET /api/v5/account/bills`
        Permission: read.
        Rate limit: 5 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-7-days
        """
        return await self._client.call(
            _BILLS,
            {
                "instType": inst_type,
                "instId": inst_id,
                "ccy": ccy,
                "mgnMode": mgn_mode,
                "ctType": ct_type,
                "type": type,
                "subType": sub_type,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    async def bills_archive(
        self,
        *,
        inst_type: (
            Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str | None
        ) = None,
        inst_id: str | None = None,
        ccy: str | None = None,
        mgn_mode: Literal["isolated", "cross"] | str | None = None,
        ct_type: Literal["linear", "inverse"] | str | None = None,
        type: str | None = None,
        sub_type: str | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BillsArchive]:
        """Get bills details (last 3 months).

        Args:
            inst_type: `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_id (instrument ID): `instId`.
            ccy (currency): `ccy`.
            mgn_mode: `mgnMode`: `isolated`, `cross`.
            ct_type: `ctType`: `linear`, `inverse`.
            type: `type`.
            sub_type: `subType`.
            after: `after`.
            before: `before`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BillsArchive`. Text: inst_type, bill_id, type, sub_type, ccy, mgn_mode,
            inst_id, ord_id, exec_type, from_, to, notes, tag, trade_id, cl_ord_id. Unix time in
            milliseconds: ts, fill_time. Decimal: bal_chg, pos_bal_chg, bal, pos_bal, sz, px, pnl,
            fee, earn_amt, earn_apr, interest, fill_idx_px, fill_mark_px, fill_px_vol, fill_px_usd,
            fill_mark_vol, fill_fwd_px.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.account.bills_archive, ...)`.

        `GET /api/v5/account/bills-archive`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-3-months
        """
        return await self._client.call(
            _BILLS_ARCHIVE,
            {
                "instType": inst_type,
                "instId": inst_id,
                "ccy": ccy,
                "mgnMode": mgn_mode,
                "ctType": ct_type,
                "type": type,
                "subType": sub_type,
                "after": after,
                "before": before,
                "begin": begin,
                "end": end,
                "limit": limit,
            },
            extra,
            options,
        )

    async def collateral_assets(
        self,
        *,
        ccy: CsvArg | None = None,
        collateral_enabled: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CollateralAssets]:
        """Get collateral assets.

        Args:
            ccy (values separated by commas; up to 20 items): `ccy`.
            collateral_enabled (boolean): `collateralEnabled`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CollateralAssets`. Text: ccy. Boolean: collateral_enabled.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/collateral-assets`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-collateral-assets
        """
        return await self._client.call(
            _COLLATERAL_ASSETS,
            {"ccy": ccy, "collateralEnabled": collateral_enabled},
            extra,
            options,
        )

    async def config(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Config]:
        """Get account configuration.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Config`. Text: uid, main_uid, acct_lv, acct_stp_mode, pos_mode, greeks_type,
            fee_type, level, level_tmp, ct_iso_mode, mgn_iso_mode, spot_offset_type, stgy_type,
            role_type, spot_role_type, op_auth, kyc_lv, label, liquidation_gear, type, settle_ccy.
            Boolean: auto_loan, enable_spot_borrow, spot_borrow_auto_repay. Lists of text:
            trader_insts, spot_trader_insts, ip, perm, settle_ccy_list.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/config`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration
        """
        return await self._client.call(_CONFIG, {}, extra, options)

    async def demo_adjust_balance(
        self,
        *,
        type: Literal["increase", "reduce"] | str,
        adjustments: Sequence[DemoAdjustBalanceAdjustmentsParams],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DemoAdjustBalance]:
        """Adjust demo account balance.

        Args:
            type (required): `type`: `increase`, `reduce`.
            adjustments (list; required; at least 1 item): `adjustments`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DemoAdjustBalance`. Integer: remain_cnt, total_cnt. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/demo-adjust-balance`
        Permission: trade.
        Rate limit: 3 requests per 1d, per user ID (when type is increase), resets utc_day.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-adjust-demo-account-balance
        """
        return await self._client.call(
            _DEMO_ADJUST_BALANCE, {"type": type, "adjustments": adjustments}, extra, options
        )

    async def get_bills_history_archive(
        self,
        *,
        year: str,
        quarter: Literal["Q1", "Q2", "Q3", "Q4"] | str,
        type: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetBillsHistoryArchive]:
        """Get bills details (since 2021).

        Args:
            year (required): `year`.
            quarter (required): `quarter`: `Q1`, `Q2`, `Q3`, `Q4`.
            type (values separated by commas): `type`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetBillsHistoryArchive`. Text: file_href, state. Unix time in milliseconds:
            ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/bills-history-archive`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-since-2021
        """
        return await self._client.call(
            _GET_BILLS_HISTORY_ARCHIVE,
            {"year": year, "quarter": quarter, "type": type},
            extra,
            options,
        )

    async def get_mmp_config(
        self,
        *,
        inst_family: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetMmpConfig]:
        """GET MMP Config.

        Args:
            inst_family (instrument family): `instFamily`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetMmpConfig`. Text: inst_family, mmp_frozen_until. Boolean: mmp_frozen.
            Integer: time_interval, frozen_interval. Decimal: qty_limit.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/mmp-config`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-mmp-config
        """
        return await self._client.call(_GET_MMP_CONFIG, {"instFamily": inst_family}, extra, options)

    async def greeks(
        self,
        *,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Greeks]:
        """Get Greeks.

        Args:
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Greeks`. Decimal: delta_bs, delta_pa, gamma_bs, gamma_pa, theta_bs, theta_pa,
            vega_bs, vega_pa. Text: ccy. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/greeks`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-greeks
        """
        return await self._client.call(_GREEKS, {"ccy": ccy}, extra, options)

    async def instruments(
        self,
        *,
        inst_type: Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        series_id: str | None = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Instruments]:
        """Get instruments.

        Args:
            inst_type (required): `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            series_id (required in some cases): `seriesId`.
            inst_family (instrument family; required in some cases): `instFamily`.
            inst_id (instrument ID): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Instruments`. Text: inst_type, series_id, inst_id, uly, group_id,
            inst_family, base_ccy, quote_ccy, settle_ccy, ct_val_ccy, opt_type, stk, open_type, elp,
            exp_time, ct_type, state, rule_type, max_plat_oi_coin_lmt, inst_category. Decimal:
            ct_val, ct_mult, lever, tick_sz, lot_sz, min_sz, pos_lmt_amt, pos_lmt_pct,
            max_plat_oi_lmt, long_pos_remaining_quota, short_pos_remaining_quota, max_lmt_sz,
            max_mkt_sz, max_lmt_amt, max_mkt_amt, max_twap_sz, max_iceberg_sz, max_trigger_sz,
            max_stop_sz. Unix time in milliseconds: list_time, auction_end_time, cont_td_sw_time,
            pre_mkt_sw_time. Boolean: future_settlement. Lists of text: trade_quote_ccy_list.
            Integer: inst_id_code. Records: upc_chg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/instruments`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID + instrument type.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-instruments
        """
        return await self._client.call(
            _INSTRUMENTS,
            {
                "instType": inst_type,
                "seriesId": series_id,
                "instFamily": inst_family,
                "instId": inst_id,
            },
            extra,
            options,
        )

    async def interest_accrued(
        self,
        *,
        type: Literal["2"] | str | None = None,
        ccy: str | None = None,
        inst_id: str | None = None,
        mgn_mode: Literal["cross", "isolated"] | str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InterestAccrued]:
        """Get interest accrued data.

        Args:
            type (default `2`): `type`: `2`.
            ccy (currency): `ccy`.
            inst_id (instrument ID): `instId`.
            mgn_mode: `mgnMode`: `cross`, `isolated`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InterestAccrued`. Text: type, ccy, inst_id, mgn_mode. Decimal: interest,
            interest_rate, liab, total_liab, interest_free_liab. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.account.interest_accrued, ...)`.

        `GET /api/v5/account/interest-accrued`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-accrued-data
        """
        return await self._client.call(
            _INTEREST_ACCRUED,
            {
                "type": type,
                "ccy": ccy,
                "instId": inst_id,
                "mgnMode": mgn_mode,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def interest_limits(
        self,
        *,
        type: Literal["2"] | str | None = None,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InterestLimits]:
        """Get borrow interest and limit.

        Args:
            type (default `2`): `type`: `2`.
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InterestLimits`. Decimal: debt, interest. Unix time in milliseconds:
            next_discount_time, next_interest_time. Text: loan_alloc. Records: records_.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/interest-limits`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-interest-and-limit
        """
        return await self._client.call(_INTEREST_LIMITS, {"type": type, "ccy": ccy}, extra, options)

    async def interest_rate(
        self,
        *,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InterestRate]:
        """Get interest rate.

        Args:
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InterestRate`. Decimal: interest_rate. Text: ccy.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/interest-rate`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-rate
        """
        return await self._client.call(_INTEREST_RATE, {"ccy": ccy}, extra, options)

    async def leverage_info(
        self,
        *,
        mgn_mode: Literal["cross", "isolated"] | str,
        inst_id: CsvArg | None = None,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[LeverageInfo]:
        """Get leverage.

        Args:
            mgn_mode (required): `mgnMode`: `cross`, `isolated`.
            inst_id (values separated by commas; required in some cases; up to 20 items): `instId`.
            ccy (values separated by commas; required in some cases; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LeverageInfo`. Text: inst_id, ccy, mgn_mode, pos_side. Decimal: lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/leverage-info`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage
        """
        return await self._client.call(
            _LEVERAGE_INFO, {"instId": inst_id, "ccy": ccy, "mgnMode": mgn_mode}, extra, options
        )

    async def max_avail_size(
        self,
        *,
        inst_id: CsvArg,
        td_mode: Literal["cross", "isolated", "cash", "spot_isolated"] | str,
        ccy: str | None = None,
        reduce_only: bool | None = None,
        px: DecimalArg | None = None,
        trade_quote_ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxAvailSize]:
        """Get maximum available balance/equity.

        Args:
            inst_id (values separated by commas; required; up to 5 items): `instId`.
            td_mode (required): `tdMode`: `cross`, `isolated`, `cash`, `spot_isolated`.
            ccy (currency; required in some cases): `ccy`.
            reduce_only (boolean): `reduceOnly`.
            px (decimal): `px`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxAvailSize`. Text: inst_id. Decimal: avail_buy, avail_sell.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/max-avail-size`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-available-balance-equity
        """
        return await self._client.call(
            _MAX_AVAIL_SIZE,
            {
                "instId": inst_id,
                "ccy": ccy,
                "tdMode": td_mode,
                "reduceOnly": reduce_only,
                "px": px,
                "tradeQuoteCcy": trade_quote_ccy,
            },
            extra,
            options,
        )

    async def max_loan(
        self,
        *,
        mgn_mode: Literal["isolated", "cross"] | str,
        inst_id: CsvArg | None = None,
        ccy: str | None = None,
        mgn_ccy: str | None = None,
        trade_quote_ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxLoan]:
        """Get the maximum loan of instrument.

        Args:
            mgn_mode (required): `mgnMode`: `isolated`, `cross`.
            inst_id (values separated by commas; required in some cases; up to 5 items): `instId`.
            ccy (currency; required in some cases): `ccy`.
            mgn_ccy (currency; required in some cases): `mgnCcy`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxLoan`. Text: inst_id, mgn_mode, mgn_ccy, ccy, side. Decimal: max_loan.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/max-loan`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-the-maximum-loan-of-instrument
        """
        return await self._client.call(
            _MAX_LOAN,
            {
                "mgnMode": mgn_mode,
                "instId": inst_id,
                "ccy": ccy,
                "mgnCcy": mgn_ccy,
                "tradeQuoteCcy": trade_quote_ccy,
            },
            extra,
            options,
        )

    async def max_size(
        self,
        *,
        inst_id: CsvArg,
        td_mode: Literal["cross", "isolated", "cash", "spot_isolated"] | str,
        ccy: str | None = None,
        px: DecimalArg | None = None,
        leverage: DecimalArg | None = None,
        trade_quote_ccy: str | None = None,
        outcome: Literal["yes", "no"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxSize]:
        """Get maximum order quantity.

        Args:
            inst_id (values separated by commas; required; up to 5 items): `instId`.
            td_mode (required): `tdMode`: `cross`, `isolated`, `cash`, `spot_isolated`.
            ccy (currency; required in some cases): `ccy`.
            px (decimal): `px`.
            leverage (decimal): `leverage`.
            trade_quote_ccy (currency): `tradeQuoteCcy`.
            outcome (default `yes`): `outcome`: `yes`, `no`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxSize`. Text: inst_id, ccy. Decimal: max_buy, max_sell.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/max-size`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-order-quantity
        """
        return await self._client.call(
            _MAX_SIZE,
            {
                "instId": inst_id,
                "tdMode": td_mode,
                "ccy": ccy,
                "px": px,
                "leverage": leverage,
                "tradeQuoteCcy": trade_quote_ccy,
                "outcome": outcome,
            },
            extra,
            options,
        )

    async def max_withdrawal(
        self,
        *,
        ccy: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxWithdrawal]:
        """Get maximum withdrawals.

        Args:
            ccy (values separated by commas; up to 20 items): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxWithdrawal`. Text: ccy, spot_offset_max_wd_ex. Decimal: max_wd, max_wd_ex,
            spot_offset_max_wd.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/max-withdrawal`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-withdrawals
        """
        return await self._client.call(_MAX_WITHDRAWAL, {"ccy": ccy}, extra, options)

    async def mmp_reset(
        self,
        *,
        inst_family: str,
        inst_type: Literal["OPTION"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MmpReset]:
        """Reset MMP Status.

        Args:
            inst_family (instrument family; required): `instFamily`.
            inst_type (default `OPTION`): `instType`: `OPTION`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MmpReset`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/mmp-reset`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-reset-mmp-status
        """
        return await self._client.call(
            _MMP_RESET, {"instType": inst_type, "instFamily": inst_family}, extra, options
        )

    async def move_positions(
        self,
        *,
        from_acct: str,
        to_acct: str,
        legs: Sequence[MovePositionsLegsParams],
        client_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MovePositions]:
        """Move positions.

        Args:
            from_acct (required): `fromAcct`.
            to_acct (required): `toAcct`.
            legs (list; required): `legs`.
            client_id (required; up to 32 characters): `clientId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MovePositions`. Text: block_td_id, client_id, state, from_acct, to_acct.
            Records: legs. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/move-positions`
        Permission: not stated.
        Rate limit: 1 request per 1s, per master account's user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions
        """
        return await self._client.call(
            _MOVE_POSITIONS,
            {"fromAcct": from_acct, "toAcct": to_acct, "legs": legs, "clientId": client_id},
            extra,
            options,
        )

    async def move_positions_history(
        self,
        *,
        block_td_id: str | None = None,
        client_id: str | None = None,
        begin_ts: TimestampArg | None = None,
        end_ts: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        state: Literal["filled", "pending"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MovePositionsHistory]:
        """Get move positions history.

        Args:
            block_td_id: `blockTdId`.
            client_id (up to 32 characters): `clientId`.
            begin_ts (Unix time in milliseconds): `beginTs`.
            end_ts (Unix time in milliseconds): `endTs`.
            limit (integer; up to `100`; default `100`): `limit`.
            state: `state`: `filled`, `pending`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MovePositionsHistory`. Text: client_id, block_td_id, state, from_acct,
            to_acct. Unix time in milliseconds: ts. Records: legs.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.account.move_positions_history, ...)`.

        `GET /api/v5/account/move-positions-history`
        Permission: not stated.
        Rate limit: 2 requests per 2s, per master account's user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-move-positions-history
        """
        return await self._client.call(
            _MOVE_POSITIONS_HISTORY,
            {
                "blockTdId": block_td_id,
                "clientId": client_id,
                "beginTs": begin_ts,
                "endTs": end_ts,
                "limit": limit,
                "state": state,
            },
            extra,
            options,
        )

    async def position_builder(
        self,
        *,
        acct_lv: Literal["3", "4"] | str | None = None,
        incl_real_pos_and_eq: bool | None = None,
        lever: DecimalArg | None = None,
        sim_pos: Sequence[PositionBuilderSimPosParams] | None = None,
        sim_asset: Sequence[PositionBuilderSimAssetParams] | None = None,
        greeks_type: Literal["BS", "PA", "CASH"] | str | None = None,
        idx_vol: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionBuilder]:
        """Position builder (new).

        Args:
            acct_lv (default `4`): `acctLv`: `3`, `4`.
            incl_real_pos_and_eq (boolean; default `true`): `inclRealPosAndEq`.
            lever (decimal; default `1`): `lever`.
            sim_pos (list): `simPos`.
            sim_asset (list): `simAsset`.
            greeks_type (default `BS`): `greeksType`: `BS`, `PA`, `CASH`.
            idx_vol (decimal; `-0.99` to `1`; default `0`): `idxVol`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionBuilder`. Decimal: eq, total_mmr, total_imr, borrow_mmr, deriv_mmr,
            margin_ratio, upl, acct_lever. Unix time in milliseconds: ts. Records: assets,
            risk_unit_data, positions.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/position-builder`
        Permission: read.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new
        """
        return await self._client.call(
            _POSITION_BUILDER,
            {
                "acctLv": acct_lv,
                "inclRealPosAndEq": incl_real_pos_and_eq,
                "lever": lever,
                "simPos": sim_pos,
                "simAsset": sim_asset,
                "greeksType": greeks_type,
                "idxVol": idx_vol,
            },
            extra,
            options,
        )

    async def position_builder_graph(
        self,
        *,
        type: Literal["mmr"] | str,
        mmr_config: PositionBuilderGraphMmrConfigParams,
        incl_real_pos_and_eq: bool | None = None,
        sim_pos: Sequence[PositionBuilderGraphSimPosParams] | None = None,
        sim_asset: Sequence[PositionBuilderGraphSimAssetParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionBuilderGraph]:
        """Position builder trend graph.

        Args:
            type (required): `type`: `mmr`.
            mmr_config (required): `mmrConfig`.
            incl_real_pos_and_eq (boolean; default `true`): `inclRealPosAndEq`.
            sim_pos (list): `simPos`.
            sim_asset (list): `simAsset`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionBuilderGraph`. Text: type. Records: mmr_data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/position-builder-graph`
        Permission: read.
        Rate limit: 1 request per 5s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-trend-graph
        """
        return await self._client.call(
            _POSITION_BUILDER_GRAPH,
            {
                "inclRealPosAndEq": incl_real_pos_and_eq,
                "simPos": sim_pos,
                "simAsset": sim_asset,
                "type": type,
                "mmrConfig": mmr_config,
            },
            extra,
            options,
        )

    async def position_tiers(
        self,
        *,
        inst_type: Literal["SWAP", "FUTURES", "OPTION"] | str,
        inst_family: CsvArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionTiers]:
        """Get PM position limitation.

        Args:
            inst_type (required): `instType`: `SWAP`, `FUTURES`, `OPTION`.
            inst_family (values separated by commas; required; up to 5 items): `instFamily`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionTiers`. Text: uly, inst_family, pos_type. Decimal: max_sz.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/position-tiers`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-pm-position-limitation
        """
        return await self._client.call(
            _POSITION_TIERS, {"instType": inst_type, "instFamily": inst_family}, extra, options
        )

    async def positions(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str | None = None,
        inst_id: CsvArg | None = None,
        pos_id: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Positions]:
        """Get positions.

        Args:
            inst_type: `instType`: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_id (values separated by commas; up to 10 items): `instId`.
            pos_id (values separated by commas; up to 20 items): `posId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Positions`. Text: inst_type, mgn_mode, pos_id, pos_side, hedged_pos,
            base_borrowed, quote_borrowed, pos_ccy, inst_id, liab_ccy, trade_id, adl, ccy,
            spot_in_use_ccy, biz_ref_id, biz_ref_type. Decimal: pos, base_bal, quote_bal,
            base_interest, quote_interest, avail_pos, avg_px, non_settle_avg_px, mark_px, upl,
            upl_ratio, upl_last_px, upl_ratio_last_px, lever, liq_px, imr, margin, mgn_ratio, mmr,
            liab, interest, opt_val, pending_close_ord_liab_val, notional_usd, last, idx_px, usd_px,
            be_px, delta_bs, delta_pa, gamma_bs, gamma_pa, theta_bs, theta_pa, vega_bs, vega_pa,
            spot_in_use_amt, cl_spot_in_use_amt, max_spot_in_use_amt, realized_pnl, settled_pnl,
            pnl, fee, funding_fee, liq_penalty. Records: close_order_algo. Unix time in
            milliseconds: c_time, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/positions`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions
        """
        return await self._client.call(
            _POSITIONS, {"instType": inst_type, "instId": inst_id, "posId": pos_id}, extra, options
        )

    async def positions_history(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str | None = None,
        inst_id: str | None = None,
        mgn_mode: Literal["cross", "isolated"] | str | None = None,
        type: Literal["1", "2", "3", "4", "5", "6"] | str | None = None,
        pos_id: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionsHistory]:
        """Get positions history.

        Args:
            inst_type: `instType`: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_id (instrument ID): `instId`.
            mgn_mode: `mgnMode`: `cross`, `isolated`.
            type: `type`: `1`, `2`, `3`, `4`, `5`, `6`.
            pos_id: `posId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionsHistory`. Text: inst_type, inst_id, mgn_mode, type, pos_id,
            pos_side, direction, uly, ccy. Unix time in milliseconds: c_time, u_time. Decimal:
            open_avg_px, non_settle_avg_px, close_avg_px, open_max_pos, close_total_pos,
            realized_pnl, settled_pnl, pnl_ratio, fee, funding_fee, liq_penalty, pnl, lever,
            trigger_px.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.account.positions_history, ...)`.

        `GET /api/v5/account/positions-history`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions-history
        """
        return await self._client.call(
            _POSITIONS_HISTORY,
            {
                "instType": inst_type,
                "instId": inst_id,
                "mgnMode": mgn_mode,
                "type": type,
                "posId": pos_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def precheck_set_delta_neutral(
        self,
        *,
        stgy_type: Literal["0", "1"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PrecheckSetDeltaNeutral]:
        """Precheck set delta neutral.

        Args:
            stgy_type (required): `stgyType`: `0`, `1`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PrecheckSetDeltaNeutral`. Records: unmatched_info_check.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/precheck-set-delta-neutral`
        Permission: not stated.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-set-delta-neutral
        """
        return await self._client.call(
            _PRECHECK_SET_DELTA_NEUTRAL, {"stgyType": stgy_type}, extra, options
        )

    async def preset_account_level_switch(
        self,
        *,
        acct_lv: Literal["2", "3", "4"] | str,
        lever: DecimalArg | None = None,
        risk_offset_type: Literal["1", "2", "3", "4"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PresetAccountLevelSwitch]:
        """Preset account mode switch.

        Args:
            acct_lv (required): `acctLv`: `2`, `3`, `4`.
            lever (decimal): `lever`.
            risk_offset_type (deprecated): `riskOffsetType`: `1`, `2`, `3`, `4`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PresetAccountLevelSwitch`. Text: cur_acct_lv, acct_lv, risk_offset_type.
            Decimal: lever.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/account-level-switch-preset`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-preset-account-mode-switch
        """
        return await self._client.call(
            _PRESET_ACCOUNT_LEVEL_SWITCH,
            {"acctLv": acct_lv, "lever": lever, "riskOffsetType": risk_offset_type},
            extra,
            options,
        )

    async def risk_state(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[RiskState]:
        """Get account risk state.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `RiskState`. Boolean: at_risk. Lists of text: at_risk_idx, at_risk_mgn. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/risk-state`
        Permission: read.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-risk-state
        """
        return await self._client.call(_RISK_STATE, {}, extra, options)

    async def set_account_level(
        self,
        *,
        acct_lv: Literal["1", "2", "3", "4"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetAccountLevel]:
        """Set account mode.

        Args:
            acct_lv (required): `acctLv`: `1`, `2`, `3`, `4`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetAccountLevel`. Text: acct_lv.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-account-level`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-account-mode
        """
        return await self._client.call(_SET_ACCOUNT_LEVEL, {"acctLv": acct_lv}, extra, options)

    async def set_account_switch_precheck(
        self,
        *,
        acct_lv: Literal["1", "2", "3", "4"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetAccountSwitchPrecheck]:
        """Precheck account mode switch.

        Args:
            acct_lv (required): `acctLv`: `1`, `2`, `3`, `4`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetAccountSwitchPrecheck`. Text: s_code, cur_acct_lv, acct_lv,
            risk_offset_type. Records: unmatched_info_check, pos_list, pos_tier_check. Record:
            mgn_bf, mgn_aft.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/set-account-switch-precheck`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-account-mode-switch
        """
        return await self._client.call(
            _SET_ACCOUNT_SWITCH_PRECHECK, {"acctLv": acct_lv}, extra, options
        )

    async def set_auto_earn(
        self,
        *,
        ccy: str,
        action: Literal["turn_on", "turn_off", "amend"] | str,
        earn_type: Literal["0", "1"] | str | None = None,
        apr: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetAutoEarn]:
        """Set auto earn.

        Args:
            ccy (currency; required): `ccy`.
            action (required): `action`: `turn_on`, `turn_off`, `amend`.
            earn_type (default `0`): `earnType`: `0`, `1`.
            apr (decimal; `0.01` to `3.65`; deprecated): `apr`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetAutoEarn`. Text: earn_type, ccy, action. Decimal: apr.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-auto-earn`
        Permission: not stated.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-earn
        """
        return await self._client.call(
            _SET_AUTO_EARN,
            {"earnType": earn_type, "ccy": ccy, "action": action, "apr": apr},
            extra,
            options,
        )

    async def set_auto_loan(
        self,
        *,
        auto_loan: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetAutoLoan]:
        """Set auto loan.

        Args:
            auto_loan (boolean; default `true`): `autoLoan`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetAutoLoan`. Boolean: auto_loan.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-auto-loan`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-loan
        """
        return await self._client.call(_SET_AUTO_LOAN, {"autoLoan": auto_loan}, extra, options)

    async def set_auto_repay(
        self,
        *,
        auto_repay: bool,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetAutoRepay]:
        """Set auto repay.

        Args:
            auto_repay (boolean; required): `autoRepay`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetAutoRepay`. Boolean: auto_repay.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-auto-repay`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-repay
        """
        return await self._client.call(_SET_AUTO_REPAY, {"autoRepay": auto_repay}, extra, options)

    async def set_collateral_assets(
        self,
        *,
        type: Literal["all", "custom"] | str,
        collateral_enabled: bool,
        ccy_list: Sequence[str] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetCollateralAssets]:
        """Set collateral assets.

        Args:
            type (required): `type`: `all`, `custom`.
            collateral_enabled (boolean; required): `collateralEnabled`.
            ccy_list (list; required in some cases): `ccyList`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetCollateralAssets`. Text: type. Boolean: collateral_enabled. Lists of text:
            ccy_list.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-collateral-assets`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-collateral-assets
        """
        return await self._client.call(
            _SET_COLLATERAL_ASSETS,
            {"type": type, "collateralEnabled": collateral_enabled, "ccyList": ccy_list},
            extra,
            options,
        )

    async def set_fee_type(
        self,
        *,
        fee_type: Literal["0", "1"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetFeeType]:
        """Set fee type.

        Args:
            fee_type (required; default `0`): `feeType`: `0`, `1`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetFeeType`. Text: fee_type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-fee-type`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-fee-type
        """
        return await self._client.call(_SET_FEE_TYPE, {"feeType": fee_type}, extra, options)

    async def set_greeks(
        self,
        *,
        greeks_type: Literal["PA", "BS"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetGreeks]:
        """Set greeks (PA/BS).

        Args:
            greeks_type (required): `greeksType`: `PA`, `BS`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetGreeks`. Text: greeks_type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-greeks`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-greeks-pa-bs
        """
        return await self._client.call(_SET_GREEKS, {"greeksType": greeks_type}, extra, options)

    async def set_isolated_mode(
        self,
        *,
        iso_mode: Literal["auto_transfers_ccy", "automatic"] | str,
        type: Literal["MARGIN", "CONTRACTS"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetIsolatedMode]:
        """Isolated margin trading settings.

        Args:
            iso_mode (required): `isoMode`: `auto_transfers_ccy`, `automatic`.
            type (required): `type`: `MARGIN`, `CONTRACTS`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetIsolatedMode`. Text: iso_mode.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-isolated-mode`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-isolated-margin-trading-settings
        """
        return await self._client.call(
            _SET_ISOLATED_MODE, {"isoMode": iso_mode, "type": type}, extra, options
        )

    async def set_leverage(
        self,
        *,
        lever: DecimalArg,
        mgn_mode: Literal["isolated", "cross"] | str,
        inst_id: str | None = None,
        ccy: str | None = None,
        pos_side: Literal["long", "short"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetLeverage]:
        """Set leverage.

        Args:
            lever (decimal; required): `lever`.
            mgn_mode (required): `mgnMode`: `isolated`, `cross`.
            inst_id (instrument ID; required in some cases): `instId`.
            ccy (currency; required in some cases): `ccy`.
            pos_side (required in some cases): `posSide`: `long`, `short`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetLeverage`. Decimal: lever. Text: mgn_mode, inst_id, pos_side.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-leverage`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage
        """
        return await self._client.call(
            _SET_LEVERAGE,
            {
                "instId": inst_id,
                "ccy": ccy,
                "lever": lever,
                "mgnMode": mgn_mode,
                "posSide": pos_side,
            },
            extra,
            options,
        )

    async def set_mmp_config(
        self,
        *,
        inst_family: str,
        time_interval: IntegerArg,
        frozen_interval: IntegerArg,
        qty_limit: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetMmpConfig]:
        """Set MMP.

        Args:
            inst_family (instrument family; required): `instFamily`.
            time_interval (integer; required): `timeInterval`.
            frozen_interval (integer; required): `frozenInterval`.
            qty_limit (decimal; required): `qtyLimit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetMmpConfig`. Text: inst_family. Integer: time_interval, frozen_interval.
            Decimal: qty_limit.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/mmp-config`
        Permission: trade.
        Rate limit: 2 requests per 10s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-mmp
        """
        return await self._client.call(
            _SET_MMP_CONFIG,
            {
                "instFamily": inst_family,
                "timeInterval": time_interval,
                "frozenInterval": frozen_interval,
                "qtyLimit": qty_limit,
            },
            extra,
            options,
        )

    async def set_position_mode(
        self,
        *,
        pos_mode: Literal["long_short_mode", "net_mode"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetPositionMode]:
        """Set position mode.

        Args:
            pos_mode (required): `posMode`: `long_short_mode`, `net_mode`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetPositionMode`. Text: pos_mode.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-position-mode`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-position-mode
        """
        return await self._client.call(_SET_POSITION_MODE, {"posMode": pos_mode}, extra, options)

    async def set_risk_offset_amt(
        self,
        *,
        ccy: str,
        cl_spot_in_use_amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetRiskOffsetAmt]:
        """Set risk offset amount.

        Args:
            ccy (currency; required): `ccy`.
            cl_spot_in_use_amt (decimal; required): `clSpotInUseAmt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetRiskOffsetAmt`. Text: ccy. Decimal: cl_spot_in_use_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-riskOffset-amt`
        Permission: trade.
        Rate limit: 10 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-risk-offset-amount
        """
        return await self._client.call(
            _SET_RISK_OFFSET_AMT, {"ccy": ccy, "clSpotInUseAmt": cl_spot_in_use_amt}, extra, options
        )

    async def set_settle_currency(
        self,
        *,
        settle_ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetSettleCurrency]:
        """Set settle currency.

        Args:
            settle_ccy (currency; required): `settleCcy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetSettleCurrency`. Text: settle_ccy.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-settle-currency`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-settle-currency
        """
        return await self._client.call(
            _SET_SETTLE_CURRENCY, {"settleCcy": settle_ccy}, extra, options
        )

    async def set_trading_config(
        self,
        *,
        type: Literal["stgyType"] | str,
        stgy_type: Literal["0", "1"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetTradingConfig]:
        """Set trading config.

        Args:
            type (required): `type`: `stgyType`.
            stgy_type: `stgyType`: `0`, `1`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetTradingConfig`. Text: type, stgy_type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/set-trading-config`
        Permission: trade.
        Rate limit: 1 request per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-trading-config
        """
        return await self._client.call(
            _SET_TRADING_CONFIG, {"type": type, "stgyType": stgy_type}, extra, options
        )

    async def spot_borrow_repay_history(
        self,
        *,
        ccy: str | None = None,
        type: (
            Literal["auto_borrow", "auto_repay", "manual_borrow", "manual_repay"] | str | None
        ) = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SpotBorrowRepayHistory]:
        """Get borrow/repay history.

        Args:
            ccy (currency): `ccy`.
            type: `type`: `auto_borrow`, `auto_repay`, `manual_borrow`, `manual_repay`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SpotBorrowRepayHistory`. Text: ccy, type. Decimal: amt, acc_borrowed. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.account.spot_borrow_repay_history, ...)`.

        `GET /api/v5/account/spot-borrow-repay-history`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-repay-history
        """
        return await self._client.call(
            _SPOT_BORROW_REPAY_HISTORY,
            {"ccy": ccy, "type": type, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def spot_manual_borrow_repay(
        self,
        *,
        ccy: str,
        side: Literal["borrow", "repay"] | str,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SpotManualBorrowRepay]:
        """Manual borrow / repay.

        Args:
            ccy (currency; required): `ccy`.
            side (required): `side`: `borrow`, `repay`.
            amt (decimal; required): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SpotManualBorrowRepay`. Text: ccy, side. Decimal: amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/account/spot-manual-borrow-repay`
        Permission: trade.
        Rate limit: 1 request per 3s, per master account's user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-manual-borrow-repay
        """
        return await self._client.call(
            _SPOT_MANUAL_BORROW_REPAY, {"ccy": ccy, "side": side, "amt": amt}, extra, options
        )

    async def subtypes(
        self,
        *,
        type: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Subtypes]:
        """Get bill types.

        Args:
            type (values separated by commas): `type`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Subtypes`. Text: type, type_desc. Records: sub_type_details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/subtypes`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bill-types
        """
        return await self._client.call(_SUBTYPES, {"type": type}, extra, options)

    async def trade_fee(
        self,
        *,
        inst_type: Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_id: str | None = None,
        inst_family: str | None = None,
        group_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TradeFee]:
        """Get fee rates.

        Args:
            inst_type (required): `instType`: `SPOT`, `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_id (instrument ID; at most one of `group_id`, `inst_id`): `instId`.
            inst_family (instrument family; at most one of `group_id`, `inst_family`): `instFamily`.
            group_id (at most one of `group_id`, `inst_id`; at most one of `group_id`, `inst_family`): `groupId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TradeFee`. Text: level, inst_type, taker_usdc, maker_usdc, rule_type,
            category. Records: fee_group, fiat. Decimal: delivery, exercise, taker, maker, taker_u,
            maker_u, settle. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/account/trade-fee`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-fee-rates
        """
        return await self._client.call(
            _TRADE_FEE,
            {
                "instType": inst_type,
                "instId": inst_id,
                "instFamily": inst_family,
                "groupId": group_id,
            },
            extra,
            options,
        )
