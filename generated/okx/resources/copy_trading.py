"""OKX `copy_trading`: 26 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import Constraint, CsvArg, DecimalArg, IntegerArg, Param
from ..models.copy_trading import (
    AmendCopySettings,
    AmendProfitSharingRatio,
    CloseSubposition,
    Config,
    CopySettings,
    CurrentLeadTraders,
    CurrentSubpositions,
    FirstCopySettings,
    Instruments,
    PlaceAlgoOrder,
    ProfitSharingDetails,
    PublicConfig,
    PublicCopyTraders,
    PublicCurrentSubpositions,
    PublicLeadTraders,
    PublicPnl,
    PublicPreferenceCurrency,
    PublicStats,
    PublicSubpositionsHistory,
    PublicWeeklyPnl,
    SetInstruments,
    StopCopyTrading,
    SubpositionsHistory,
    TotalProfitSharing,
    TotalUnrealizedProfitSharing,
    UnrealizedProfitSharingDetails,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_AMEND_COPY_SETTINGS = Endpoint(
    "copy_trading.amend_copy_settings",
    "POST",
    "/api/v5/copytrading/amend-copy-settings",
    auth="private",
    style="json_object",
    answer=objects(AmendCopySettings),
    permission="trade",
    params=(
        Param("inst_type", "instType"),
        Param("unique_code", "uniqueCode", required=True),
        Param("copy_mgn_mode", "copyMgnMode", required=True),
        Param("copy_inst_id_type", "copyInstIdType", required=True),
        Param("inst_id", "instId", "csv"),
        Param("copy_mode", "copyMode"),
        Param("copy_total_amt", "copyTotalAmt", "decimal", required=True),
        Param("copy_amt", "copyAmt", "decimal"),
        Param("copy_ratio", "copyRatio", "decimal"),
        Param("tp_ratio", "tpRatio", "decimal"),
        Param("sl_ratio", "slRatio", "decimal"),
        Param("sl_total_amt", "slTotalAmt", "decimal"),
        Param("sub_pos_close_type", "subPosCloseType", required=True),
        Param("tag", "tag", max_length=16),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_AMEND_PROFIT_SHARING_RATIO = Endpoint(
    "copy_trading.amend_profit_sharing_ratio",
    "POST",
    "/api/v5/copytrading/amend-profit-sharing-ratio",
    auth="private",
    style="json_object",
    answer=objects(AmendProfitSharingRatio),
    permission="trade",
    params=(
        Param("inst_type", "instType"),
        Param("profit_sharing_ratio", "profitSharingRatio", "decimal", required=True),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_CLOSE_SUBPOSITION = Endpoint(
    "copy_trading.close_subposition",
    "POST",
    "/api/v5/copytrading/close-subposition",
    auth="private",
    style="json_object",
    answer=objects(CloseSubposition),
    permission="trade",
    params=(
        Param("inst_type", "instType"),
        Param("sub_pos_id", "subPosId", required=True),
        Param("ord_type", "ordType"),
        Param("px", "px", "decimal"),
        Param("tag", "tag", max_length=16),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_CONFIG = Endpoint(
    "copy_trading.config",
    "GET",
    "/api/v5/copytrading/config",
    auth="private",
    style="none",
    answer=objects(Config),
    permission="read",
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_COPY_SETTINGS = Endpoint(
    "copy_trading.copy_settings",
    "GET",
    "/api/v5/copytrading/copy-settings",
    auth="private",
    style="query",
    answer=objects(CopySettings),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("unique_code", "uniqueCode", required=True),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_CURRENT_LEAD_TRADERS = Endpoint(
    "copy_trading.current_lead_traders",
    "GET",
    "/api/v5/copytrading/current-lead-traders",
    auth="private",
    style="query",
    answer=objects(CurrentLeadTraders),
    permission="read",
    params=(Param("inst_type", "instType"),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_CURRENT_SUBPOSITIONS = Endpoint(
    "copy_trading.current_subpositions",
    "GET",
    "/api/v5/copytrading/current-subpositions",
    auth="private",
    style="query",
    answer=objects(CurrentSubpositions),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("inst_id", "instId"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("subPosId",), "before", max=500),
)
_FIRST_COPY_SETTINGS = Endpoint(
    "copy_trading.first_copy_settings",
    "POST",
    "/api/v5/copytrading/first-copy-settings",
    auth="private",
    style="json_object",
    answer=objects(FirstCopySettings),
    permission="trade",
    params=(
        Param("inst_type", "instType"),
        Param("unique_code", "uniqueCode", required=True),
        Param("copy_mgn_mode", "copyMgnMode", required=True),
        Param("copy_inst_id_type", "copyInstIdType", required=True),
        Param("inst_id", "instId", "csv"),
        Param("copy_mode", "copyMode"),
        Param("copy_total_amt", "copyTotalAmt", "decimal", required=True),
        Param("copy_amt", "copyAmt", "decimal"),
        Param("copy_ratio", "copyRatio", "decimal"),
        Param("tp_ratio", "tpRatio", "decimal"),
        Param("sl_ratio", "slRatio", "decimal"),
        Param("sl_total_amt", "slTotalAmt", "decimal"),
        Param("sub_pos_close_type", "subPosCloseType", required=True),
        Param("tag", "tag", max_length=16),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_INSTRUMENTS = Endpoint(
    "copy_trading.instruments",
    "GET",
    "/api/v5/copytrading/instruments",
    auth="private",
    style="query",
    answer=objects(Instruments),
    permission="read",
    params=(Param("inst_type", "instType"),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_PLACE_ALGO_ORDER = Endpoint(
    "copy_trading.place_algo_order",
    "POST",
    "/api/v5/copytrading/algo-order",
    auth="private",
    style="json_object",
    answer=objects(PlaceAlgoOrder),
    permission="trade",
    params=(
        Param("inst_type", "instType"),
        Param("sub_pos_id", "subPosId", required=True),
        Param("tp_trigger_px", "tpTriggerPx", "decimal"),
        Param("sl_trigger_px", "slTriggerPx", "decimal"),
        Param("tp_ord_px", "tpOrdPx", "decimal"),
        Param("sl_ord_px", "slOrdPx", "decimal"),
        Param("tp_trigger_px_type", "tpTriggerPxType"),
        Param("sl_trigger_px_type", "slTriggerPxType"),
        Param("tag", "tag", max_length=16),
    ),
    constraints=(Constraint("one_of", ("tpTriggerPx", "slTriggerPx")),),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
)
_PROFIT_SHARING_DETAILS = Endpoint(
    "copy_trading.profit_sharing_details",
    "GET",
    "/api/v5/copytrading/profit-sharing-details",
    auth="private",
    style="query",
    answer=objects(ProfitSharingDetails),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("profitSharingId",), "before", max=100),
)
_PUBLIC_CONFIG = Endpoint(
    "copy_trading.public_config",
    "GET",
    "/api/v5/copytrading/public-config",
    auth="optional",
    style="query",
    answer=objects(PublicConfig),
    permission="read",
    params=(Param("inst_type", "instType"),),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_PUBLIC_COPY_TRADERS = Endpoint(
    "copy_trading.public_copy_traders",
    "GET",
    "/api/v5/copytrading/public-copy-traders",
    auth="optional",
    style="query",
    answer=objects(PublicCopyTraders),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("unique_code", "uniqueCode", required=True),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_PUBLIC_CURRENT_SUBPOSITIONS = Endpoint(
    "copy_trading.public_current_subpositions",
    "GET",
    "/api/v5/copytrading/public-current-subpositions",
    auth="optional",
    style="query",
    answer=objects(PublicCurrentSubpositions),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("unique_code", "uniqueCode", required=True),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
    pagination=Pagination("after", ("subPosId",), "before", max=100),
)
_PUBLIC_LEAD_TRADERS = Endpoint(
    "copy_trading.public_lead_traders",
    "GET",
    "/api/v5/copytrading/public-lead-traders",
    auth="optional",
    style="query",
    answer=objects(PublicLeadTraders),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("sort_type", "sortType"),
        Param("state", "state"),
        Param("min_lead_days", "minLeadDays"),
        Param("min_assets", "minAssets"),
        Param("max_assets", "maxAssets"),
        Param("min_aum", "minAum"),
        Param("max_aum", "maxAum"),
        Param("data_ver", "dataVer"),
        Param("page", "page", "integer"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
    pagination=Pagination(page="page", pages="totalPage", version="dataVer", max=20),
)
_PUBLIC_PNL = Endpoint(
    "copy_trading.public_pnl",
    "GET",
    "/api/v5/copytrading/public-pnl",
    auth="optional",
    style="query",
    answer=objects(PublicPnl),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("unique_code", "uniqueCode", required=True),
        Param("last_days", "lastDays", required=True),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_PUBLIC_PREFERENCE_CURRENCY = Endpoint(
    "copy_trading.public_preference_currency",
    "GET",
    "/api/v5/copytrading/public-preference-currency",
    auth="optional",
    style="query",
    answer=objects(PublicPreferenceCurrency),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("unique_code", "uniqueCode", required=True),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_PUBLIC_STATS = Endpoint(
    "copy_trading.public_stats",
    "GET",
    "/api/v5/copytrading/public-stats",
    auth="optional",
    style="query",
    answer=objects(PublicStats),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("unique_code", "uniqueCode", required=True),
        Param("last_days", "lastDays", required=True),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_PUBLIC_SUBPOSITIONS_HISTORY = Endpoint(
    "copy_trading.public_subpositions_history",
    "GET",
    "/api/v5/copytrading/public-subpositions-history",
    auth="optional",
    style="query",
    answer=objects(PublicSubpositionsHistory),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("unique_code", "uniqueCode", required=True),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
    pagination=Pagination("after", ("subPosId",), "before", max=100),
)
_PUBLIC_WEEKLY_PNL = Endpoint(
    "copy_trading.public_weekly_pnl",
    "GET",
    "/api/v5/copytrading/public-weekly-pnl",
    auth="optional",
    style="query",
    answer=objects(PublicWeeklyPnl),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("unique_code", "uniqueCode", required=True),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_SET_INSTRUMENTS = Endpoint(
    "copy_trading.set_instruments",
    "POST",
    "/api/v5/copytrading/set-instruments",
    auth="private",
    style="json_object",
    answer=objects(SetInstruments),
    permission="trade",
    params=(
        Param("inst_type", "instType"),
        Param("inst_id", "instId", "csv", required=True),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_STOP_COPY_TRADING = Endpoint(
    "copy_trading.stop_copy_trading",
    "POST",
    "/api/v5/copytrading/stop-copy-trading",
    auth="private",
    style="json_object",
    answer=objects(StopCopyTrading),
    permission="trade",
    params=(
        Param("inst_type", "instType"),
        Param("unique_code", "uniqueCode", required=True),
        Param("sub_pos_close_type", "subPosCloseType", required=True),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_SUBPOSITIONS_HISTORY = Endpoint(
    "copy_trading.subpositions_history",
    "GET",
    "/api/v5/copytrading/subpositions-history",
    auth="private",
    style="query",
    answer=objects(SubpositionsHistory),
    permission="read",
    params=(
        Param("inst_type", "instType"),
        Param("inst_id", "instId"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("subPosId",), "before", max=100),
)
_TOTAL_PROFIT_SHARING = Endpoint(
    "copy_trading.total_profit_sharing",
    "GET",
    "/api/v5/copytrading/total-profit-sharing",
    auth="private",
    style="query",
    answer=objects(TotalProfitSharing),
    permission="read",
    params=(Param("inst_type", "instType"),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_TOTAL_UNREALIZED_PROFIT_SHARING = Endpoint(
    "copy_trading.total_unrealized_profit_sharing",
    "GET",
    "/api/v5/copytrading/total-unrealized-profit-sharing",
    auth="private",
    style="query",
    answer=objects(TotalUnrealizedProfitSharing),
    permission="read",
    params=(Param("inst_type", "instType"),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_UNREALIZED_PROFIT_SHARING_DETAILS = Endpoint(
    "copy_trading.unrealized_profit_sharing_details",
    "GET",
    "/api/v5/copytrading/unrealized-profit-sharing-details",
    auth="private",
    style="query",
    answer=objects(UnrealizedProfitSharingDetails),
    permission="read",
    params=(Param("inst_type", "instType"),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)


class CopyTrading:
    """OKX `copy_trading`: 26 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def amend_copy_settings(
        self,
        *,
        unique_code: str,
        copy_mgn_mode: Literal["cross", "isolated", "copy"] | str,
        copy_inst_id_type: Literal["custom", "copy"] | str,
        copy_total_amt: DecimalArg,
        sub_pos_close_type: Literal["market_close", "copy_close", "manual_close"] | str,
        inst_type: Literal["SWAP"] | str | None = None,
        inst_id: CsvArg | None = None,
        copy_mode: Literal["fixed_amount", "ratio_copy"] | str | None = None,
        copy_amt: DecimalArg | None = None,
        copy_ratio: DecimalArg | None = None,
        tp_ratio: DecimalArg | None = None,
        sl_ratio: DecimalArg | None = None,
        sl_total_amt: DecimalArg | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendCopySettings]:
        """Amend copy settings.

        Args:
            unique_code (required): `uniqueCode`.
            copy_mgn_mode (required): `copyMgnMode`: `cross`, `isolated`, `copy`.
            copy_inst_id_type (required): `copyInstIdType`: `custom`, `copy`.
            copy_total_amt (decimal; required): `copyTotalAmt`.
            sub_pos_close_type (required; default `copy_close`): `subPosCloseType`: `market_close`, `copy_close`, `manual_close`.
            inst_type: `instType`: `SWAP`.
            inst_id (values separated by commas; required in some cases): `instId`.
            copy_mode (default `fixed_amount`): `copyMode`: `fixed_amount`, `ratio_copy`.
            copy_amt (decimal; required in some cases): `copyAmt`.
            copy_ratio (decimal; required in some cases): `copyRatio`.
            tp_ratio (decimal): `tpRatio`.
            sl_ratio (decimal): `slRatio`.
            sl_total_amt (decimal): `slTotalAmt`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendCopySettings`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/amend-copy-settings`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-copy-settings
        """
        return self._client.call(
            _AMEND_COPY_SETTINGS,
            {
                "instType": inst_type,
                "uniqueCode": unique_code,
                "copyMgnMode": copy_mgn_mode,
                "copyInstIdType": copy_inst_id_type,
                "instId": inst_id,
                "copyMode": copy_mode,
                "copyTotalAmt": copy_total_amt,
                "copyAmt": copy_amt,
                "copyRatio": copy_ratio,
                "tpRatio": tp_ratio,
                "slRatio": sl_ratio,
                "slTotalAmt": sl_total_amt,
                "subPosCloseType": sub_pos_close_type,
                "tag": tag,
            },
            extra,
            options,
        )

    def amend_profit_sharing_ratio(
        self,
        *,
        profit_sharing_ratio: DecimalArg,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendProfitSharingRatio]:
        """Amend profit sharing ratio.

        Args:
            profit_sharing_ratio (decimal; required): `profitSharingRatio`.
            inst_type: `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendProfitSharingRatio`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/amend-profit-sharing-ratio`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-profit-sharing-ratio
        """
        return self._client.call(
            _AMEND_PROFIT_SHARING_RATIO,
            {"instType": inst_type, "profitSharingRatio": profit_sharing_ratio},
            extra,
            options,
        )

    def close_subposition(
        self,
        *,
        sub_pos_id: str,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        ord_type: Literal["market", "limit"] | str | None = None,
        px: DecimalArg | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CloseSubposition]:
        """Close lead position.

        Args:
            sub_pos_id (required): `subPosId`.
            inst_type (default `SWAP`): `instType`: `SPOT`, `SWAP`.
            ord_type (default `market`): `ordType`: `market`, `limit`.
            px (decimal): `px`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CloseSubposition`. Text: sub_pos_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/close-subposition`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position
        """
        return self._client.call(
            _CLOSE_SUBPOSITION,
            {
                "instType": inst_type,
                "subPosId": sub_pos_id,
                "ordType": ord_type,
                "px": px,
                "tag": tag,
            },
            extra,
            options,
        )

    def config(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Config]:
        """Account configuration.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Config`. Text: unique_code, nick_name, port_link. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/config`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-account-configuration
        """
        return self._client.call(_CONFIG, {}, extra, options)

    def copy_settings(
        self,
        *,
        unique_code: str,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CopySettings]:
        """Copy settings.

        Args:
            unique_code (required): `uniqueCode`.
            inst_type: `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CopySettings`. Text: copy_mode, copy_inst_id_type, sub_pos_close_type,
            copy_mgn_mode, ccy, copy_state, tag. Decimal: copy_amt, copy_ratio, copy_total_amt,
            tp_ratio, sl_ratio, sl_total_amt. Records: inst_ids.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/copy-settings`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-settings
        """
        return self._client.call(
            _COPY_SETTINGS, {"instType": inst_type, "uniqueCode": unique_code}, extra, options
        )

    def current_lead_traders(
        self,
        *,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CurrentLeadTraders]:
        """My lead traders.

        Args:
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CurrentLeadTraders`. Text: port_link, nick_name, unique_code, ccy, lead_mode.
            Decimal: margin, copy_total_amt, copy_total_pnl, profit_sharing_ratio, upl, today_pnl.
            Unix time in milliseconds: begin_copy_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/current-lead-traders`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-my-lead-traders
        """
        return self._client.call(_CURRENT_LEAD_TRADERS, {"instType": inst_type}, extra, options)

    def current_subpositions(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CurrentSubpositions]:
        """Existing lead positions.

        Args:
            inst_type: `instType`: `SPOT`, `SWAP`.
            inst_id (instrument ID): `instId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `500`; default `500`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CurrentSubpositions`. Text: inst_id, sub_pos_id, pos_side, mgn_mode,
            open_ord_id, algo_id, inst_type, unique_code, ccy. Decimal: lever, open_avg_px, sub_pos,
            tp_trigger_px, sl_trigger_px, tp_ord_px, sl_ord_px, margin, upl, upl_ratio, mark_px,
            avail_sub_pos. Unix time in milliseconds: open_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.copy_trading.current_subpositions, ...)`.

        `GET /api/v5/copytrading/current-subpositions`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-existing-lead-positions
        """
        return self._client.call(
            _CURRENT_SUBPOSITIONS,
            {
                "instType": inst_type,
                "instId": inst_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def first_copy_settings(
        self,
        *,
        unique_code: str,
        copy_mgn_mode: Literal["cross", "isolated", "copy"] | str,
        copy_inst_id_type: Literal["custom", "copy"] | str,
        copy_total_amt: DecimalArg,
        sub_pos_close_type: Literal["market_close", "copy_close", "manual_close"] | str,
        inst_type: Literal["SWAP"] | str | None = None,
        inst_id: CsvArg | None = None,
        copy_mode: Literal["fixed_amount", "ratio_copy"] | str | None = None,
        copy_amt: DecimalArg | None = None,
        copy_ratio: DecimalArg | None = None,
        tp_ratio: DecimalArg | None = None,
        sl_ratio: DecimalArg | None = None,
        sl_total_amt: DecimalArg | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[FirstCopySettings]:
        """First copy settings.

        Args:
            unique_code (required): `uniqueCode`.
            copy_mgn_mode (required): `copyMgnMode`: `cross`, `isolated`, `copy`.
            copy_inst_id_type (required): `copyInstIdType`: `custom`, `copy`.
            copy_total_amt (decimal; required): `copyTotalAmt`.
            sub_pos_close_type (required; default `copy_close`): `subPosCloseType`: `market_close`, `copy_close`, `manual_close`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            inst_id (values separated by commas; required in some cases): `instId`.
            copy_mode (default `fixed_amount`): `copyMode`: `fixed_amount`, `ratio_copy`.
            copy_amt (decimal; required in some cases): `copyAmt`.
            copy_ratio (decimal; required in some cases): `copyRatio`.
            tp_ratio (decimal): `tpRatio`.
            sl_ratio (decimal): `slRatio`.
            sl_total_amt (decimal): `slTotalAmt`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `FirstCopySettings`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/first-copy-settings`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-first-copy-settings
        """
        return self._client.call(
            _FIRST_COPY_SETTINGS,
            {
                "instType": inst_type,
                "uniqueCode": unique_code,
                "copyMgnMode": copy_mgn_mode,
                "copyInstIdType": copy_inst_id_type,
                "instId": inst_id,
                "copyMode": copy_mode,
                "copyTotalAmt": copy_total_amt,
                "copyAmt": copy_amt,
                "copyRatio": copy_ratio,
                "tpRatio": tp_ratio,
                "slRatio": sl_ratio,
                "slTotalAmt": sl_total_amt,
                "subPosCloseType": sub_pos_close_type,
                "tag": tag,
            },
            extra,
            options,
        )

    def instruments(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Instruments]:
        """Leading instruments.

        Args:
            inst_type (default `SWAP`): `instType`: `SPOT`, `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Instruments`. Text: inst_id. Boolean: enabled.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/instruments`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-leading-instruments
        """
        return self._client.call(_INSTRUMENTS, {"instType": inst_type}, extra, options)

    def place_algo_order(
        self,
        *,
        sub_pos_id: str,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        tp_trigger_px: DecimalArg | None = None,
        sl_trigger_px: DecimalArg | None = None,
        tp_ord_px: DecimalArg | None = None,
        sl_ord_px: DecimalArg | None = None,
        tp_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        sl_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PlaceAlgoOrder]:
        """Place lead stop order.

        Args:
            sub_pos_id (required): `subPosId`.
            inst_type (default `SWAP`): `instType`: `SPOT`, `SWAP`.
            tp_trigger_px (decimal; one of `tp_trigger_px`, `sl_trigger_px` is required): `tpTriggerPx`.
            sl_trigger_px (decimal; one of `tp_trigger_px`, `sl_trigger_px` is required): `slTriggerPx`.
            tp_ord_px (decimal; default `-1`): `tpOrdPx`.
            sl_ord_px (decimal; default `-1`): `slOrdPx`.
            tp_trigger_px_type (default `last`): `tpTriggerPxType`: `last`, `index`, `mark`.
            sl_trigger_px_type (default `last`): `slTriggerPxType`: `last`, `index`, `mark`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceAlgoOrder`. Text: sub_pos_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/algo-order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-place-lead-stop-order
        """
        return self._client.call(
            _PLACE_ALGO_ORDER,
            {
                "instType": inst_type,
                "subPosId": sub_pos_id,
                "tpTriggerPx": tp_trigger_px,
                "slTriggerPx": sl_trigger_px,
                "tpOrdPx": tp_ord_px,
                "slOrdPx": sl_ord_px,
                "tpTriggerPxType": tp_trigger_px_type,
                "slTriggerPxType": sl_trigger_px_type,
                "tag": tag,
            },
            extra,
            options,
        )

    def profit_sharing_details(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ProfitSharingDetails]:
        """Profit sharing details.

        Args:
            inst_type: `instType`: `SPOT`, `SWAP`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ProfitSharingDetails`. Text: ccy, nick_name, profit_sharing_id, inst_type,
            port_link. Decimal: profit_sharing_amt. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.copy_trading.profit_sharing_details, ...)`.

        `GET /api/v5/copytrading/profit-sharing-details`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-profit-sharing-details
        """
        return self._client.call(
            _PROFIT_SHARING_DETAILS,
            {"instType": inst_type, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def public_config(
        self,
        *,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicConfig]:
        """Copy trading configuration.

        Args:
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicConfig`. Decimal: max_copy_amt, min_copy_amt, max_copy_total_amt,
            min_copy_ratio, max_copy_ratio, max_tp_ratio, max_sl_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/public-config`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-trading-configuration
        """
        return self._client.call(_PUBLIC_CONFIG, {"instType": inst_type}, extra, options)

    def public_copy_traders(
        self,
        *,
        unique_code: str,
        inst_type: Literal["SWAP"] | str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicCopyTraders]:
        """Copy traders.

        Args:
            unique_code (required): `uniqueCode`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicCopyTraders`. Decimal: copy_total_pnl, copy_trader_num_chg_ratio. Text:
            ccy, copy_trader_num_chg. Records: copy_traders.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/public-copy-traders`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-traders
        """
        return self._client.call(
            _PUBLIC_COPY_TRADERS,
            {"instType": inst_type, "uniqueCode": unique_code, "limit": limit},
            extra,
            options,
        )

    def public_current_subpositions(
        self,
        *,
        unique_code: str,
        inst_type: Literal["SWAP"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicCurrentSubpositions]:
        """Lead trader current lead positions.

        Args:
            unique_code (required): `uniqueCode`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicCurrentSubpositions`. Text: inst_id, sub_pos_id, pos_side, mgn_mode,
            inst_type, unique_code, ccy. Decimal: lever, open_avg_px, sub_pos, margin, upl,
            upl_ratio, mark_px. Unix time in milliseconds: open_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.copy_trading.public_current_subpositions, ...)`.

        `GET /api/v5/copytrading/public-current-subpositions`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-current-lead-positions
        """
        return self._client.call(
            _PUBLIC_CURRENT_SUBPOSITIONS,
            {
                "instType": inst_type,
                "uniqueCode": unique_code,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def public_lead_traders(
        self,
        *,
        inst_type: Literal["SWAP"] | str | None = None,
        sort_type: (
            Literal["overview", "pnl", "aum", "win_ratio", "pnl_ratio", "current_copy_trader_pnl"]
            | str
            | None
        ) = None,
        state: Literal["0", "1"] | str | None = None,
        min_lead_days: Literal["1", "2", "3", "4"] | str | None = None,
        min_assets: str | None = None,
        max_assets: str | None = None,
        min_aum: str | None = None,
        max_aum: str | None = None,
        data_ver: str | None = None,
        page: IntegerArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicLeadTraders]:
        """Lead trader ranks.

        Args:
            inst_type (default `SWAP`): `instType`: `SWAP`.
            sort_type (default `overview`): `sortType`: `overview`, `pnl`, `aum`, `win_ratio`, `pnl_ratio`,
                `current_copy_trader_pnl`.
            state (default `0`): `state`: `0`, `1`.
            min_lead_days: `minLeadDays`: `1`, `2`, `3`, `4`.
            min_assets: `minAssets`.
            max_assets: `maxAssets`.
            min_aum: `minAum`.
            max_aum: `maxAum`.
            data_ver: `dataVer`.
            page (integer): `page`.
            limit (integer; up to `20`; default `10`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicLeadTraders`. Text: data_ver. Integer: total_page. Records: ranks.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.copy_trading.public_lead_traders, ...)`.

        `GET /api/v5/copytrading/public-lead-traders`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-ranks
        """
        return self._client.call(
            _PUBLIC_LEAD_TRADERS,
            {
                "instType": inst_type,
                "sortType": sort_type,
                "state": state,
                "minLeadDays": min_lead_days,
                "minAssets": min_assets,
                "maxAssets": max_assets,
                "minAum": min_aum,
                "maxAum": max_aum,
                "dataVer": data_ver,
                "page": page,
                "limit": limit,
            },
            extra,
            options,
        )

    def public_pnl(
        self,
        *,
        unique_code: str,
        last_days: Literal["1", "2", "3", "4"] | str,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicPnl]:
        """Lead trader daily pnl.

        Args:
            unique_code (required): `uniqueCode`.
            last_days (required): `lastDays`: `1`, `2`, `3`, `4`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicPnl`. Unix time in milliseconds: begin_ts. Decimal: pnl, pnl_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/public-pnl`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-daily-pnl
        """
        return self._client.call(
            _PUBLIC_PNL,
            {"instType": inst_type, "uniqueCode": unique_code, "lastDays": last_days},
            extra,
            options,
        )

    def public_preference_currency(
        self,
        *,
        unique_code: str,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicPreferenceCurrency]:
        """Lead trader currency preferences.

        Args:
            unique_code (required): `uniqueCode`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicPreferenceCurrency`. Text: ccy. Decimal: ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/public-preference-currency`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-currency-preferences
        """
        return self._client.call(
            _PUBLIC_PREFERENCE_CURRENCY,
            {"instType": inst_type, "uniqueCode": unique_code},
            extra,
            options,
        )

    def public_stats(
        self,
        *,
        unique_code: str,
        last_days: Literal["1", "2", "3", "4"] | str,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicStats]:
        """Lead trader stats.

        Args:
            unique_code (required): `uniqueCode`.
            last_days (required): `lastDays`: `1`, `2`, `3`, `4`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicStats`. Decimal: win_ratio, cur_copy_trader_pnl, avg_sub_pos_notional,
            invest_amt. Integer: profit_days, loss_days. Text: ccy.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/public-stats`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-stats
        """
        return self._client.call(
            _PUBLIC_STATS,
            {"instType": inst_type, "uniqueCode": unique_code, "lastDays": last_days},
            extra,
            options,
        )

    def public_subpositions_history(
        self,
        *,
        unique_code: str,
        inst_type: Literal["SWAP"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicSubpositionsHistory]:
        """Lead trader lead position history.

        Args:
            unique_code (required): `uniqueCode`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicSubpositionsHistory`. Text: inst_id, sub_pos_id, pos_side, mgn_mode,
            inst_type, ccy, unique_code. Decimal: lever, open_avg_px, sub_pos, close_avg_px, pnl,
            pnl_ratio, margin. Unix time in milliseconds: open_time, close_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.copy_trading.public_subpositions_history, ...)`.

        `GET /api/v5/copytrading/public-subpositions-history`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-lead-position-history
        """
        return self._client.call(
            _PUBLIC_SUBPOSITIONS_HISTORY,
            {
                "instType": inst_type,
                "uniqueCode": unique_code,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def public_weekly_pnl(
        self,
        *,
        unique_code: str,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicWeeklyPnl]:
        """Lead trader weekly pnl.

        Args:
            unique_code (required): `uniqueCode`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicWeeklyPnl`. Unix time in milliseconds: begin_ts. Decimal: pnl,
            pnl_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/public-weekly-pnl`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-weekly-pnl
        """
        return self._client.call(
            _PUBLIC_WEEKLY_PNL, {"instType": inst_type, "uniqueCode": unique_code}, extra, options
        )

    def set_instruments(
        self,
        *,
        inst_id: CsvArg,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetInstruments]:
        """Amend leading instruments.

        Args:
            inst_id (values separated by commas; required): `instId`.
            inst_type (default `SWAP`): `instType`: `SPOT`, `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetInstruments`. Text: inst_id. Boolean: enabled.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/set-instruments`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-leading-instruments
        """
        return self._client.call(
            _SET_INSTRUMENTS, {"instType": inst_type, "instId": inst_id}, extra, options
        )

    def stop_copy_trading(
        self,
        *,
        unique_code: str,
        sub_pos_close_type: Literal["market_close", "copy_close", "manual_close"] | str,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[StopCopyTrading]:
        """Stop copying.

        Args:
            unique_code (required): `uniqueCode`.
            sub_pos_close_type (required): `subPosCloseType`: `market_close`, `copy_close`, `manual_close`.
            inst_type: `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `StopCopyTrading`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/stop-copy-trading`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying
        """
        return self._client.call(
            _STOP_COPY_TRADING,
            {
                "instType": inst_type,
                "uniqueCode": unique_code,
                "subPosCloseType": sub_pos_close_type,
            },
            extra,
            options,
        )

    def subpositions_history(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SubpositionsHistory]:
        """Lead position history.

        Args:
            inst_type: `instType`: `SPOT`, `SWAP`.
            inst_id (instrument ID): `instId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SubpositionsHistory`. Text: inst_id, sub_pos_id, pos_side, mgn_mode,
            open_ord_id, inst_type, ccy, unique_code, type. Decimal: lever, open_avg_px, sub_pos,
            close_avg_px, pnl, pnl_ratio, margin, mark_px, profit_sharing_amt, close_sub_pos. Unix
            time in milliseconds: open_time, close_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.copy_trading.subpositions_history, ...)`.

        `GET /api/v5/copytrading/subpositions-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-position-history
        """
        return self._client.call(
            _SUBPOSITIONS_HISTORY,
            {
                "instType": inst_type,
                "instId": inst_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def total_profit_sharing(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TotalProfitSharing]:
        """Total profit sharing.

        Args:
            inst_type: `instType`: `SPOT`, `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TotalProfitSharing`. Text: ccy, inst_type. Decimal: total_profit_sharing_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/total-profit-sharing`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-profit-sharing
        """
        return self._client.call(_TOTAL_PROFIT_SHARING, {"instType": inst_type}, extra, options)

    def total_unrealized_profit_sharing(
        self,
        *,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TotalUnrealizedProfitSharing]:
        """Total unrealized profit sharing.

        Args:
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TotalUnrealizedProfitSharing`. Unix time in milliseconds: profit_sharing_ts.
            Decimal: total_unrealized_profit_sharing_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/total-unrealized-profit-sharing`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-unrealized-profit-sharing
        """
        return self._client.call(
            _TOTAL_UNREALIZED_PROFIT_SHARING, {"instType": inst_type}, extra, options
        )

    def unrealized_profit_sharing_details(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[UnrealizedProfitSharingDetails]:
        """Unrealized profit sharing details.

        Args:
            inst_type: `instType`: `SPOT`, `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `UnrealizedProfitSharingDetails`. Text: ccy, nick_name, inst_type, port_link.
            Decimal: unrealized_profit_sharing_amt. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/unrealized-profit-sharing-details`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-unrealized-profit-sharing-details
        """
        return self._client.call(
            _UNREALIZED_PROFIT_SHARING_DETAILS, {"instType": inst_type}, extra, options
        )


class AsyncCopyTrading:
    """OKX `copy_trading`: 26 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def amend_copy_settings(
        self,
        *,
        unique_code: str,
        copy_mgn_mode: Literal["cross", "isolated", "copy"] | str,
        copy_inst_id_type: Literal["custom", "copy"] | str,
        copy_total_amt: DecimalArg,
        sub_pos_close_type: Literal["market_close", "copy_close", "manual_close"] | str,
        inst_type: Literal["SWAP"] | str | None = None,
        inst_id: CsvArg | None = None,
        copy_mode: Literal["fixed_amount", "ratio_copy"] | str | None = None,
        copy_amt: DecimalArg | None = None,
        copy_ratio: DecimalArg | None = None,
        tp_ratio: DecimalArg | None = None,
        sl_ratio: DecimalArg | None = None,
        sl_total_amt: DecimalArg | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendCopySettings]:
        """Amend copy settings.

        Args:
            unique_code (required): `uniqueCode`.
            copy_mgn_mode (required): `copyMgnMode`: `cross`, `isolated`, `copy`.
            copy_inst_id_type (required): `copyInstIdType`: `custom`, `copy`.
            copy_total_amt (decimal; required): `copyTotalAmt`.
            sub_pos_close_type (required; default `copy_close`): `subPosCloseType`: `market_close`, `copy_close`, `manual_close`.
            inst_type: `instType`: `SWAP`.
            inst_id (values separated by commas; required in some cases): `instId`.
            copy_mode (default `fixed_amount`): `copyMode`: `fixed_amount`, `ratio_copy`.
            copy_amt (decimal; required in some cases): `copyAmt`.
            copy_ratio (decimal; required in some cases): `copyRatio`.
            tp_ratio (decimal): `tpRatio`.
            sl_ratio (decimal): `slRatio`.
            sl_total_amt (decimal): `slTotalAmt`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendCopySettings`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/amend-copy-settings`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-copy-settings
        """
        return await self._client.call(
            _AMEND_COPY_SETTINGS,
            {
                "instType": inst_type,
                "uniqueCode": unique_code,
                "copyMgnMode": copy_mgn_mode,
                "copyInstIdType": copy_inst_id_type,
                "instId": inst_id,
                "copyMode": copy_mode,
                "copyTotalAmt": copy_total_amt,
                "copyAmt": copy_amt,
                "copyRatio": copy_ratio,
                "tpRatio": tp_ratio,
                "slRatio": sl_ratio,
                "slTotalAmt": sl_total_amt,
                "subPosCloseType": sub_pos_close_type,
                "tag": tag,
            },
            extra,
            options,
        )

    async def amend_profit_sharing_ratio(
        self,
        *,
        profit_sharing_ratio: DecimalArg,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[AmendProfitSharingRatio]:
        """Amend profit sharing ratio.

        Args:
            profit_sharing_ratio (decimal; required): `profitSharingRatio`.
            inst_type: `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `AmendProfitSharingRatio`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/amend-profit-sharing-ratio`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-profit-sharing-ratio
        """
        return await self._client.call(
            _AMEND_PROFIT_SHARING_RATIO,
            {"instType": inst_type, "profitSharingRatio": profit_sharing_ratio},
            extra,
            options,
        )

    async def close_subposition(
        self,
        *,
        sub_pos_id: str,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        ord_type: Literal["market", "limit"] | str | None = None,
        px: DecimalArg | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CloseSubposition]:
        """Close lead position.

        Args:
            sub_pos_id (required): `subPosId`.
            inst_type (default `SWAP`): `instType`: `SPOT`, `SWAP`.
            ord_type (default `market`): `ordType`: `market`, `limit`.
            px (decimal): `px`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CloseSubposition`. Text: sub_pos_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/close-subposition`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position
        """
        return await self._client.call(
            _CLOSE_SUBPOSITION,
            {
                "instType": inst_type,
                "subPosId": sub_pos_id,
                "ordType": ord_type,
                "px": px,
                "tag": tag,
            },
            extra,
            options,
        )

    async def config(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Config]:
        """Account configuration.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Config`. Text: unique_code, nick_name, port_link. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/config`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-account-configuration
        """
        return await self._client.call(_CONFIG, {}, extra, options)

    async def copy_settings(
        self,
        *,
        unique_code: str,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CopySettings]:
        """Copy settings.

        Args:
            unique_code (required): `uniqueCode`.
            inst_type: `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CopySettings`. Text: copy_mode, copy_inst_id_type, sub_pos_close_type,
            copy_mgn_mode, ccy, copy_state, tag. Decimal: copy_amt, copy_ratio, copy_total_amt,
            tp_ratio, sl_ratio, sl_total_amt. Records: inst_ids.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/copy-settings`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-settings
        """
        return await self._client.call(
            _COPY_SETTINGS, {"instType": inst_type, "uniqueCode": unique_code}, extra, options
        )

    async def current_lead_traders(
        self,
        *,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CurrentLeadTraders]:
        """My lead traders.

        Args:
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CurrentLeadTraders`. Text: port_link, nick_name, unique_code, ccy, lead_mode.
            Decimal: margin, copy_total_amt, copy_total_pnl, profit_sharing_ratio, upl, today_pnl.
            Unix time in milliseconds: begin_copy_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/current-lead-traders`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-my-lead-traders
        """
        return await self._client.call(
            _CURRENT_LEAD_TRADERS, {"instType": inst_type}, extra, options
        )

    async def current_subpositions(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CurrentSubpositions]:
        """Existing lead positions.

        Args:
            inst_type: `instType`: `SPOT`, `SWAP`.
            inst_id (instrument ID): `instId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `500`; default `500`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CurrentSubpositions`. Text: inst_id, sub_pos_id, pos_side, mgn_mode,
            open_ord_id, algo_id, inst_type, unique_code, ccy. Decimal: lever, open_avg_px, sub_pos,
            tp_trigger_px, sl_trigger_px, tp_ord_px, sl_ord_px, margin, upl, upl_ratio, mark_px,
            avail_sub_pos. Unix time in milliseconds: open_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.copy_trading.current_subpositions, ...)`.

        `GET /api/v5/copytrading/current-subpositions`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-existing-lead-positions
        """
        return await self._client.call(
            _CURRENT_SUBPOSITIONS,
            {
                "instType": inst_type,
                "instId": inst_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def first_copy_settings(
        self,
        *,
        unique_code: str,
        copy_mgn_mode: Literal["cross", "isolated", "copy"] | str,
        copy_inst_id_type: Literal["custom", "copy"] | str,
        copy_total_amt: DecimalArg,
        sub_pos_close_type: Literal["market_close", "copy_close", "manual_close"] | str,
        inst_type: Literal["SWAP"] | str | None = None,
        inst_id: CsvArg | None = None,
        copy_mode: Literal["fixed_amount", "ratio_copy"] | str | None = None,
        copy_amt: DecimalArg | None = None,
        copy_ratio: DecimalArg | None = None,
        tp_ratio: DecimalArg | None = None,
        sl_ratio: DecimalArg | None = None,
        sl_total_amt: DecimalArg | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[FirstCopySettings]:
        """First copy settings.

        Args:
            unique_code (required): `uniqueCode`.
            copy_mgn_mode (required): `copyMgnMode`: `cross`, `isolated`, `copy`.
            copy_inst_id_type (required): `copyInstIdType`: `custom`, `copy`.
            copy_total_amt (decimal; required): `copyTotalAmt`.
            sub_pos_close_type (required; default `copy_close`): `subPosCloseType`: `market_close`, `copy_close`, `manual_close`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            inst_id (values separated by commas; required in some cases): `instId`.
            copy_mode (default `fixed_amount`): `copyMode`: `fixed_amount`, `ratio_copy`.
            copy_amt (decimal; required in some cases): `copyAmt`.
            copy_ratio (decimal; required in some cases): `copyRatio`.
            tp_ratio (decimal): `tpRatio`.
            sl_ratio (decimal): `slRatio`.
            sl_total_amt (decimal): `slTotalAmt`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `FirstCopySettings`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/first-copy-settings`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-first-copy-settings
        """
        return await self._client.call(
            _FIRST_COPY_SETTINGS,
            {
                "instType": inst_type,
                "uniqueCode": unique_code,
                "copyMgnMode": copy_mgn_mode,
                "copyInstIdType": copy_inst_id_type,
                "instId": inst_id,
                "copyMode": copy_mode,
                "copyTotalAmt": copy_total_amt,
                "copyAmt": copy_amt,
                "copyRatio": copy_ratio,
                "tpRatio": tp_ratio,
                "slRatio": sl_ratio,
                "slTotalAmt": sl_total_amt,
                "subPosCloseType": sub_pos_close_type,
                "tag": tag,
            },
            extra,
            options,
        )

    async def instruments(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Instruments]:
        """Leading instruments.

        Args:
            inst_type (default `SWAP`): `instType`: `SPOT`, `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Instruments`. Text: inst_id. Boolean: enabled.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/instruments`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-leading-instruments
        """
        return await self._client.call(_INSTRUMENTS, {"instType": inst_type}, extra, options)

    async def place_algo_order(
        self,
        *,
        sub_pos_id: str,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        tp_trigger_px: DecimalArg | None = None,
        sl_trigger_px: DecimalArg | None = None,
        tp_ord_px: DecimalArg | None = None,
        sl_ord_px: DecimalArg | None = None,
        tp_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        sl_trigger_px_type: Literal["last", "index", "mark"] | str | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PlaceAlgoOrder]:
        """Place lead stop order.

        Args:
            sub_pos_id (required): `subPosId`.
            inst_type (default `SWAP`): `instType`: `SPOT`, `SWAP`.
            tp_trigger_px (decimal; one of `tp_trigger_px`, `sl_trigger_px` is required): `tpTriggerPx`.
            sl_trigger_px (decimal; one of `tp_trigger_px`, `sl_trigger_px` is required): `slTriggerPx`.
            tp_ord_px (decimal; default `-1`): `tpOrdPx`.
            sl_ord_px (decimal; default `-1`): `slOrdPx`.
            tp_trigger_px_type (default `last`): `tpTriggerPxType`: `last`, `index`, `mark`.
            sl_trigger_px_type (default `last`): `slTriggerPxType`: `last`, `index`, `mark`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PlaceAlgoOrder`. Text: sub_pos_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/algo-order`
        Permission: trade.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-place-lead-stop-order
        """
        return await self._client.call(
            _PLACE_ALGO_ORDER,
            {
                "instType": inst_type,
                "subPosId": sub_pos_id,
                "tpTriggerPx": tp_trigger_px,
                "slTriggerPx": sl_trigger_px,
                "tpOrdPx": tp_ord_px,
                "slOrdPx": sl_ord_px,
                "tpTriggerPxType": tp_trigger_px_type,
                "slTriggerPxType": sl_trigger_px_type,
                "tag": tag,
            },
            extra,
            options,
        )

    async def profit_sharing_details(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ProfitSharingDetails]:
        """Profit sharing details.

        Args:
            inst_type: `instType`: `SPOT`, `SWAP`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ProfitSharingDetails`. Text: ccy, nick_name, profit_sharing_id, inst_type,
            port_link. Decimal: profit_sharing_amt. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.copy_trading.profit_sharing_details, ...)`.

        `GET /api/v5/copytrading/profit-sharing-details`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-profit-sharing-details
        """
        return await self._client.call(
            _PROFIT_SHARING_DETAILS,
            {"instType": inst_type, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def public_config(
        self,
        *,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicConfig]:
        """Copy trading configuration.

        Args:
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicConfig`. Decimal: max_copy_amt, min_copy_amt, max_copy_total_amt,
            min_copy_ratio, max_copy_ratio, max_tp_ratio, max_sl_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/public-config`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-trading-configuration
        """
        return await self._client.call(_PUBLIC_CONFIG, {"instType": inst_type}, extra, options)

    async def public_copy_traders(
        self,
        *,
        unique_code: str,
        inst_type: Literal["SWAP"] | str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicCopyTraders]:
        """Copy traders.

        Args:
            unique_code (required): `uniqueCode`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicCopyTraders`. Decimal: copy_total_pnl, copy_trader_num_chg_ratio. Text:
            ccy, copy_trader_num_chg. Records: copy_traders.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/public-copy-traders`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-traders
        """
        return await self._client.call(
            _PUBLIC_COPY_TRADERS,
            {"instType": inst_type, "uniqueCode": unique_code, "limit": limit},
            extra,
            options,
        )

    async def public_current_subpositions(
        self,
        *,
        unique_code: str,
        inst_type: Literal["SWAP"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicCurrentSubpositions]:
        """Lead trader current lead positions.

        Args:
            unique_code (required): `uniqueCode`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicCurrentSubpositions`. Text: inst_id, sub_pos_id, pos_side, mgn_mode,
            inst_type, unique_code, ccy. Decimal: lever, open_avg_px, sub_pos, margin, upl,
            upl_ratio, mark_px. Unix time in milliseconds: open_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.copy_trading.public_current_subpositions, ...)`.

        `GET /api/v5/copytrading/public-current-subpositions`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-current-lead-positions
        """
        return await self._client.call(
            _PUBLIC_CURRENT_SUBPOSITIONS,
            {
                "instType": inst_type,
                "uniqueCode": unique_code,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def public_lead_traders(
        self,
        *,
        inst_type: Literal["SWAP"] | str | None = None,
        sort_type: (
            Literal["overview", "pnl", "aum", "win_ratio", "pnl_ratio", "current_copy_trader_pnl"]
            | str
            | None
        ) = None,
        state: Literal["0", "1"] | str | None = None,
        min_lead_days: Literal["1", "2", "3", "4"] | str | None = None,
        min_assets: str | None = None,
        max_assets: str | None = None,
        min_aum: str | None = None,
        max_aum: str | None = None,
        data_ver: str | None = None,
        page: IntegerArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicLeadTraders]:
        """Lead trader ranks.

        Args:
            inst_type (default `SWAP`): `instType`: `SWAP`.
            sort_type (default `overview`): `sortType`: `overview`, `pnl`, `aum`, `win_ratio`, `pnl_ratio`,
                `current_copy_trader_pnl`.
            state (default `0`): `state`: `0`, `1`.
            min_lead_days: `minLeadDays`: `1`, `2`, `3`, `4`.
            min_assets: `minAssets`.
            max_assets: `maxAssets`.
            min_aum: `minAum`.
            max_aum: `maxAum`.
            data_ver: `dataVer`.
            page (integer): `page`.
            limit (integer; up to `20`; default `10`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicLeadTraders`. Text: data_ver. Integer: total_page. Records: ranks.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.copy_trading.public_lead_traders, ...)`.

        `GET /api/v5/copytrading/public-lead-traders`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-ranks
        """
        return await self._client.call(
            _PUBLIC_LEAD_TRADERS,
            {
                "instType": inst_type,
                "sortType": sort_type,
                "state": state,
                "minLeadDays": min_lead_days,
                "minAssets": min_assets,
                "maxAssets": max_assets,
                "minAum": min_aum,
                "maxAum": max_aum,
                "dataVer": data_ver,
                "page": page,
                "limit": limit,
            },
            extra,
            options,
        )

    async def public_pnl(
        self,
        *,
        unique_code: str,
        last_days: Literal["1", "2", "3", "4"] | str,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicPnl]:
        """Lead trader daily pnl.

        Args:
            unique_code (required): `uniqueCode`.
            last_days (required): `lastDays`: `1`, `2`, `3`, `4`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicPnl`. Unix time in milliseconds: begin_ts. Decimal: pnl, pnl_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/public-pnl`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-daily-pnl
        """
        return await self._client.call(
            _PUBLIC_PNL,
            {"instType": inst_type, "uniqueCode": unique_code, "lastDays": last_days},
            extra,
            options,
        )

    async def public_preference_currency(
        self,
        *,
        unique_code: str,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicPreferenceCurrency]:
        """Lead trader currency preferences.

        Args:
            unique_code (required): `uniqueCode`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicPreferenceCurrency`. Text: ccy. Decimal: ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/public-preference-currency`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-currency-preferences
        """
        return await self._client.call(
            _PUBLIC_PREFERENCE_CURRENCY,
            {"instType": inst_type, "uniqueCode": unique_code},
            extra,
            options,
        )

    async def public_stats(
        self,
        *,
        unique_code: str,
        last_days: Literal["1", "2", "3", "4"] | str,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicStats]:
        """Lead trader stats.

        Args:
            unique_code (required): `uniqueCode`.
            last_days (required): `lastDays`: `1`, `2`, `3`, `4`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicStats`. Decimal: win_ratio, cur_copy_trader_pnl, avg_sub_pos_notional,
            invest_amt. Integer: profit_days, loss_days. Text: ccy.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/public-stats`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-stats
        """
        return await self._client.call(
            _PUBLIC_STATS,
            {"instType": inst_type, "uniqueCode": unique_code, "lastDays": last_days},
            extra,
            options,
        )

    async def public_subpositions_history(
        self,
        *,
        unique_code: str,
        inst_type: Literal["SWAP"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicSubpositionsHistory]:
        """Lead trader lead position history.

        Args:
            unique_code (required): `uniqueCode`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicSubpositionsHistory`. Text: inst_id, sub_pos_id, pos_side, mgn_mode,
            inst_type, ccy, unique_code. Decimal: lever, open_avg_px, sub_pos, close_avg_px, pnl,
            pnl_ratio, margin. Unix time in milliseconds: open_time, close_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.copy_trading.public_subpositions_history, ...)`.

        `GET /api/v5/copytrading/public-subpositions-history`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-lead-position-history
        """
        return await self._client.call(
            _PUBLIC_SUBPOSITIONS_HISTORY,
            {
                "instType": inst_type,
                "uniqueCode": unique_code,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def public_weekly_pnl(
        self,
        *,
        unique_code: str,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicWeeklyPnl]:
        """Lead trader weekly pnl.

        Args:
            unique_code (required): `uniqueCode`.
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicWeeklyPnl`. Unix time in milliseconds: begin_ts. Decimal: pnl,
            pnl_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/public-weekly-pnl`
        Signed when there are credentials. Permission: read.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-weekly-pnl
        """
        return await self._client.call(
            _PUBLIC_WEEKLY_PNL, {"instType": inst_type, "uniqueCode": unique_code}, extra, options
        )

    async def set_instruments(
        self,
        *,
        inst_id: CsvArg,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetInstruments]:
        """Amend leading instruments.

        Args:
            inst_id (values separated by commas; required): `instId`.
            inst_type (default `SWAP`): `instType`: `SPOT`, `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetInstruments`. Text: inst_id. Boolean: enabled.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/set-instruments`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-leading-instruments
        """
        return await self._client.call(
            _SET_INSTRUMENTS, {"instType": inst_type, "instId": inst_id}, extra, options
        )

    async def stop_copy_trading(
        self,
        *,
        unique_code: str,
        sub_pos_close_type: Literal["market_close", "copy_close", "manual_close"] | str,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[StopCopyTrading]:
        """Stop copying.

        Args:
            unique_code (required): `uniqueCode`.
            sub_pos_close_type (required): `subPosCloseType`: `market_close`, `copy_close`, `manual_close`.
            inst_type: `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `StopCopyTrading`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/copytrading/stop-copy-trading`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying
        """
        return await self._client.call(
            _STOP_COPY_TRADING,
            {
                "instType": inst_type,
                "uniqueCode": unique_code,
                "subPosCloseType": sub_pos_close_type,
            },
            extra,
            options,
        )

    async def subpositions_history(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SubpositionsHistory]:
        """Lead position history.

        Args:
            inst_type: `instType`: `SPOT`, `SWAP`.
            inst_id (instrument ID): `instId`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SubpositionsHistory`. Text: inst_id, sub_pos_id, pos_side, mgn_mode,
            open_ord_id, inst_type, ccy, unique_code, type. Decimal: lever, open_avg_px, sub_pos,
            close_avg_px, pnl, pnl_ratio, margin, mark_px, profit_sharing_amt, close_sub_pos. Unix
            time in milliseconds: open_time, close_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.copy_trading.subpositions_history, ...)`.

        `GET /api/v5/copytrading/subpositions-history`
        Permission: read.
        Rate limit: 20 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-position-history
        """
        return await self._client.call(
            _SUBPOSITIONS_HISTORY,
            {
                "instType": inst_type,
                "instId": inst_id,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def total_profit_sharing(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TotalProfitSharing]:
        """Total profit sharing.

        Args:
            inst_type: `instType`: `SPOT`, `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TotalProfitSharing`. Text: ccy, inst_type. Decimal: total_profit_sharing_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/total-profit-sharing`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-profit-sharing
        """
        return await self._client.call(
            _TOTAL_PROFIT_SHARING, {"instType": inst_type}, extra, options
        )

    async def total_unrealized_profit_sharing(
        self,
        *,
        inst_type: Literal["SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TotalUnrealizedProfitSharing]:
        """Total unrealized profit sharing.

        Args:
            inst_type (default `SWAP`): `instType`: `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TotalUnrealizedProfitSharing`. Unix time in milliseconds: profit_sharing_ts.
            Decimal: total_unrealized_profit_sharing_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/total-unrealized-profit-sharing`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-unrealized-profit-sharing
        """
        return await self._client.call(
            _TOTAL_UNREALIZED_PROFIT_SHARING, {"instType": inst_type}, extra, options
        )

    async def unrealized_profit_sharing_details(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[UnrealizedProfitSharingDetails]:
        """Unrealized profit sharing details.

        Args:
            inst_type: `instType`: `SPOT`, `SWAP`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `UnrealizedProfitSharingDetails`. Text: ccy, nick_name, inst_type, port_link.
            Decimal: unrealized_profit_sharing_amt. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/copytrading/unrealized-profit-sharing-details`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-unrealized-profit-sharing-details
        """
        return await self._client.call(
            _UNREALIZED_PROFIT_SHARING_DETAILS, {"instType": inst_type}, extra, options
        )
