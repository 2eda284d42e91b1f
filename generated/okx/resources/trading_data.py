"""OKX `trading_data`: 15 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, ObjectAnswer, objects, one
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import IntegerArg, Param, TimestampArg
from ..models.trading_data import (
    ContractsLongShortAccountRatio,
    ContractsLongShortAccountRatioContract,
    ContractsLongShortAccountRatioContractTopTrader,
    ContractsLongShortPositionRatioContractTopTrader,
    ContractsOpenInterestHistory,
    ContractsOpenInterestVolume,
    MarginLoanRatio,
    OptionOpenInterestVolume,
    OptionOpenInterestVolumeExpiry,
    OptionOpenInterestVolumeRatio,
    OptionOpenInterestVolumeStrike,
    OptionTakerBlockVolume,
    SupportCoin,
    TakerVolume,
    TakerVolumeContract,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_CONTRACTS_LONG_SHORT_ACCOUNT_RATIO = Endpoint(
    "trading_data.contracts_long_short_account_ratio",
    "GET",
    "/api/v5/rubik/stat/contracts/long-short-account-ratio",
    auth="public",
    style="query",
    answer=objects(ContractsLongShortAccountRatio),
    params=(
        Param("ccy", "ccy", required=True),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("period", "period"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_CONTRACTS_LONG_SHORT_ACCOUNT_RATIO_CONTRACT = Endpoint(
    "trading_data.contracts_long_short_account_ratio_contract",
    "GET",
    "/api/v5/rubik/stat/contracts/long-short-account-ratio-contract",
    auth="public",
    style="query",
    answer=objects(ContractsLongShortAccountRatioContract),
    params=(
        Param("inst_id", "instId", required=True),
        Param("period", "period"),
        Param("end", "end", "timestamp_ms"),
        Param("begin", "begin", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip", "instrument_id")),),
    pagination=Pagination("end", ("ts",), "begin", column=0, time=True, max=100),
)
_CONTRACTS_LONG_SHORT_ACCOUNT_RATIO_CONTRACT_TOP_TRADER = Endpoint(
    "trading_data.contracts_long_short_account_ratio_contract_top_trader",
    "GET",
    "/api/v5/rubik/stat/contracts/long-short-account-ratio-contract-top-trader",
    auth="public",
    style="query",
    answer=objects(ContractsLongShortAccountRatioContractTopTrader),
    params=(
        Param("inst_id", "instId", required=True),
        Param("period", "period"),
        Param("end", "end", "timestamp_ms"),
        Param("begin", "begin", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip", "instrument_id")),),
    pagination=Pagination("end", ("ts",), "begin", column=0, time=True, max=100),
)
_CONTRACTS_LONG_SHORT_POSITION_RATIO_CONTRACT_TOP_TRADER = Endpoint(
    "trading_data.contracts_long_short_position_ratio_contract_top_trader",
    "GET",
    "/api/v5/rubik/stat/contracts/long-short-position-ratio-contract-top-trader",
    auth="public",
    style="query",
    answer=objects(ContractsLongShortPositionRatioContractTopTrader),
    params=(
        Param("inst_id", "instId", required=True),
        Param("period", "period"),
        Param("end", "end", "timestamp_ms"),
        Param("begin", "begin", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip", "instrument_id")),),
    pagination=Pagination("end", ("ts",), "begin", column=0, time=True, max=100),
)
_CONTRACTS_OPEN_INTEREST_HISTORY = Endpoint(
    "trading_data.contracts_open_interest_history",
    "GET",
    "/api/v5/rubik/stat/contracts/open-interest-history",
    auth="public",
    style="query",
    answer=objects(ContractsOpenInterestHistory),
    params=(
        Param("inst_id", "instId", required=True),
        Param("period", "period"),
        Param("end", "end", "timestamp_ms"),
        Param("begin", "begin", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(10, "requests", "2s", ("ip", "instrument_id")),),
    pagination=Pagination("end", ("ts",), "begin", column=0, time=True, max=100),
)
_CONTRACTS_OPEN_INTEREST_VOLUME = Endpoint(
    "trading_data.contracts_open_interest_volume",
    "GET",
    "/api/v5/rubik/stat/contracts/open-interest-volume",
    auth="public",
    style="query",
    answer=objects(ContractsOpenInterestVolume),
    params=(
        Param("ccy", "ccy", required=True),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("period", "period"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_MARGIN_LOAN_RATIO = Endpoint(
    "trading_data.margin_loan_ratio",
    "GET",
    "/api/v5/rubik/stat/margin/loan-ratio",
    auth="public",
    style="query",
    answer=objects(MarginLoanRatio),
    params=(
        Param("ccy", "ccy", required=True),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("period", "period"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_OPTION_OPEN_INTEREST_VOLUME = Endpoint(
    "trading_data.option_open_interest_volume",
    "GET",
    "/api/v5/rubik/stat/option/open-interest-volume",
    auth="public",
    style="query",
    answer=objects(OptionOpenInterestVolume),
    params=(
        Param("ccy", "ccy", required=True),
        Param("period", "period"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_OPTION_OPEN_INTEREST_VOLUME_EXPIRY = Endpoint(
    "trading_data.option_open_interest_volume_expiry",
    "GET",
    "/api/v5/rubik/stat/option/open-interest-volume-expiry",
    auth="public",
    style="query",
    answer=objects(OptionOpenInterestVolumeExpiry),
    params=(
        Param("ccy", "ccy", required=True),
        Param("period", "period"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_OPTION_OPEN_INTEREST_VOLUME_RATIO = Endpoint(
    "trading_data.option_open_interest_volume_ratio",
    "GET",
    "/api/v5/rubik/stat/option/open-interest-volume-ratio",
    auth="public",
    style="query",
    answer=objects(OptionOpenInterestVolumeRatio),
    params=(
        Param("ccy", "ccy", required=True),
        Param("period", "period"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_OPTION_OPEN_INTEREST_VOLUME_STRIKE = Endpoint(
    "trading_data.option_open_interest_volume_strike",
    "GET",
    "/api/v5/rubik/stat/option/open-interest-volume-strike",
    auth="public",
    style="query",
    answer=objects(OptionOpenInterestVolumeStrike),
    params=(
        Param("ccy", "ccy", required=True),
        Param("exp_time", "expTime", required=True),
        Param("period", "period"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_OPTION_TAKER_BLOCK_VOLUME = Endpoint(
    "trading_data.option_taker_block_volume",
    "GET",
    "/api/v5/rubik/stat/option/taker-block-volume",
    auth="public",
    style="query",
    answer=one(OptionTakerBlockVolume),
    params=(
        Param("ccy", "ccy", required=True),
        Param("period", "period"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_SUPPORT_COIN = Endpoint(
    "trading_data.support_coin",
    "GET",
    "/api/v5/rubik/stat/trading-data/support-coin",
    auth="public",
    style="none",
    answer=one(SupportCoin),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_TAKER_VOLUME = Endpoint(
    "trading_data.taker_volume",
    "GET",
    "/api/v5/rubik/stat/taker-volume",
    auth="public",
    style="query",
    answer=objects(TakerVolume),
    params=(
        Param("ccy", "ccy", required=True),
        Param("inst_type", "instType", required=True),
        Param("begin", "begin", "timestamp_ms"),
        Param("end", "end", "timestamp_ms"),
        Param("period", "period"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_TAKER_VOLUME_CONTRACT = Endpoint(
    "trading_data.taker_volume_contract",
    "GET",
    "/api/v5/rubik/stat/taker-volume-contract",
    auth="public",
    style="query",
    answer=objects(TakerVolumeContract),
    params=(
        Param("inst_id", "instId", required=True),
        Param("period", "period"),
        Param("unit", "unit"),
        Param("end", "end", "timestamp_ms"),
        Param("begin", "begin", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip", "instrument_id")),),
    pagination=Pagination("end", ("ts",), "begin", column=0, time=True, max=100),
)


class TradingData:
    """OKX `trading_data`: 15 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def contracts_long_short_account_ratio(
        self,
        *,
        ccy: str,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        period: Literal["5m", "1H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ContractsLongShortAccountRatio]:
        """Get long/short ratio.

        Args:
            ccy (currency; required): `ccy`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            period (default `5m`): `period`: `5m`, `1H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ContractsLongShortAccountRatio`. Unix time in milliseconds: ts. Decimal:
            ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/contracts/long-short-account-ratio`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-long-short-ratio
        """
        return self._client.call(
            _CONTRACTS_LONG_SHORT_ACCOUNT_RATIO,
            {"ccy": ccy, "begin": begin, "end": end, "period": period},
            extra,
            options,
        )

    def contracts_long_short_account_ratio_contract(
        self,
        *,
        inst_id: str,
        period: (
            Literal[
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "2D",
                "3D",
                "5D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "5Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        end: TimestampArg | None = None,
        begin: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ContractsLongShortAccountRatioContract]:
        """Get contract long/short ratio.

        Args:
            inst_id (instrument ID; required): `instId`.
            period (default `5m`): `period`: `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`, `5D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `5Dutc`, `1Wutc`,
                `1Mutc`, `3Mutc`.
            end (Unix time in milliseconds): `end`.
            begin (Unix time in milliseconds): `begin`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ContractsLongShortAccountRatioContract`. Unix time in milliseconds: ts.
            Decimal: long_short_acct_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trading_data.contracts_long_short_account_ratio_contract, ...)`.

        `GET /api/v5/rubik/stat/contracts/long-short-account-ratio-contract`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-long-short-ratio
        """
        return self._client.call(
            _CONTRACTS_LONG_SHORT_ACCOUNT_RATIO_CONTRACT,
            {"instId": inst_id, "period": period, "end": end, "begin": begin, "limit": limit},
            extra,
            options,
        )

    def contracts_long_short_account_ratio_contract_top_trader(
        self,
        *,
        inst_id: str,
        period: (
            Literal[
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "2D",
                "3D",
                "5D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "5Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        end: TimestampArg | None = None,
        begin: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ContractsLongShortAccountRatioContractTopTrader]:
        """Get top traders contract long/short ratio.

        Args:
            inst_id (instrument ID; required): `instId`.
            period (default `5m`): `period`: `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`, `5D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `5Dutc`, `1Wutc`,
                `1Mutc`, `3Mutc`.
            end (Unix time in milliseconds): `end`.
            begin (Unix time in milliseconds): `begin`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ContractsLongShortAccountRatioContractTopTrader`. Unix time in milliseconds:
            ts. Decimal: long_short_acct_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trading_data.contracts_long_short_account_ratio_contract_top_trader, ...)`.

        `GET /api/v5/rubik/stat/contracts/long-short-account-ratio-contract-top-trader`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio
        """
        return self._client.call(
            _CONTRACTS_LONG_SHORT_ACCOUNT_RATIO_CONTRACT_TOP_TRADER,
            {"instId": inst_id, "period": period, "end": end, "begin": begin, "limit": limit},
            extra,
            options,
        )

    def contracts_long_short_position_ratio_contract_top_trader(
        self,
        *,
        inst_id: str,
        period: (
            Literal[
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "2D",
                "3D",
                "5D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "5Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        end: TimestampArg | None = None,
        begin: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ContractsLongShortPositionRatioContractTopTrader]:
        """Get top traders contract long/short ratio (by position).

        Args:
            inst_id (instrument ID; required): `instId`.
            period (default `5m`): `period`: `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`, `5D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `5Dutc`, `1Wutc`,
                `1Mutc`, `3Mutc`.
            end (Unix time in milliseconds): `end`.
            begin (Unix time in milliseconds): `begin`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ContractsLongShortPositionRatioContractTopTrader`. Unix time in milliseconds:
            ts. Decimal: long_short_pos_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trading_data.contracts_long_short_position_ratio_contract_top_trader, ...)`.

        `GET /api/v5/rubik/stat/contracts/long-short-position-ratio-contract-top-trader`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio-by-position
        """
        return self._client.call(
            _CONTRACTS_LONG_SHORT_POSITION_RATIO_CONTRACT_TOP_TRADER,
            {"instId": inst_id, "period": period, "end": end, "begin": begin, "limit": limit},
            extra,
            options,
        )

    def contracts_open_interest_history(
        self,
        *,
        inst_id: str,
        period: (
            Literal[
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "2D",
                "3D",
                "5D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "5Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        end: TimestampArg | None = None,
        begin: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ContractsOpenInterestHistory]:
        """Get contract open interest history.

        Args:
            inst_id (instrument ID; required): `instId`.
            period (default `5m`): `period`: `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`, `5D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `5Dutc`, `1Wutc`,
                `1Mutc`, `3Mutc`.
            end (Unix time in milliseconds): `end`.
            begin (Unix time in milliseconds): `begin`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ContractsOpenInterestHistory`. Unix time in milliseconds: ts. Decimal: oi,
            oi_ccy, oi_usd.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trading_data.contracts_open_interest_history, ...)`.

        `GET /api/v5/rubik/stat/contracts/open-interest-history`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-open-interest-history
        """
        return self._client.call(
            _CONTRACTS_OPEN_INTEREST_HISTORY,
            {"instId": inst_id, "period": period, "end": end, "begin": begin, "limit": limit},
            extra,
            options,
        )

    def contracts_open_interest_volume(
        self,
        *,
        ccy: str,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        period: Literal["5m", "1H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ContractsOpenInterestVolume]:
        """Get contracts open interest and volume.

        Args:
            ccy (currency; required): `ccy`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            period (default `5m`): `period`: `5m`, `1H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ContractsOpenInterestVolume`. Unix time in milliseconds: ts. Decimal: oi,
            vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/contracts/open-interest-volume`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contracts-open-interest-and-volume
        """
        return self._client.call(
            _CONTRACTS_OPEN_INTEREST_VOLUME,
            {"ccy": ccy, "begin": begin, "end": end, "period": period},
            extra,
            options,
        )

    def margin_loan_ratio(
        self,
        *,
        ccy: str,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        period: Literal["5m", "1H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MarginLoanRatio]:
        """Get margin long/short ratio.

        Args:
            ccy (currency; required): `ccy`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            period (default `5m`): `period`: `5m`, `1H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MarginLoanRatio`. Unix time in milliseconds: ts. Decimal: ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/margin/loan-ratio`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-margin-long-short-ratio
        """
        return self._client.call(
            _MARGIN_LOAN_RATIO,
            {"ccy": ccy, "begin": begin, "end": end, "period": period},
            extra,
            options,
        )

    def option_open_interest_volume(
        self,
        *,
        ccy: str,
        period: Literal["8H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptionOpenInterestVolume]:
        """Get options open interest and volume.

        Args:
            ccy (currency; required): `ccy`.
            period (default `8H`): `period`: `8H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptionOpenInterestVolume`. Unix time in milliseconds: ts. Decimal: oi, vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/option/open-interest-volume`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-options-open-interest-and-volume
        """
        return self._client.call(
            _OPTION_OPEN_INTEREST_VOLUME, {"ccy": ccy, "period": period}, extra, options
        )

    def option_open_interest_volume_expiry(
        self,
        *,
        ccy: str,
        period: Literal["8H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptionOpenInterestVolumeExpiry]:
        """Get open interest and volume (expiry).

        Args:
            ccy (currency; required): `ccy`.
            period (default `8H`): `period`: `8H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptionOpenInterestVolumeExpiry`. Unix time in milliseconds: ts. Text:
            exp_time. Decimal: call_oi, put_oi, call_vol, put_vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/option/open-interest-volume-expiry`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-expiry
        """
        return self._client.call(
            _OPTION_OPEN_INTEREST_VOLUME_EXPIRY, {"ccy": ccy, "period": period}, extra, options
        )

    def option_open_interest_volume_ratio(
        self,
        *,
        ccy: str,
        period: Literal["8H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptionOpenInterestVolumeRatio]:
        """Get put/call ratio.

        Args:
            ccy (currency; required): `ccy`.
            period (default `8H`): `period`: `8H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptionOpenInterestVolumeRatio`. Unix time in milliseconds: ts. Decimal:
            oi_ratio, vol_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/option/open-interest-volume-ratio`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-put-call-ratio
        """
        return self._client.call(
            _OPTION_OPEN_INTEREST_VOLUME_RATIO, {"ccy": ccy, "period": period}, extra, options
        )

    def option_open_interest_volume_strike(
        self,
        *,
        ccy: str,
        exp_time: str,
        period: Literal["8H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptionOpenInterestVolumeStrike]:
        """Get open interest and volume (strike).

        Args:
            ccy (currency; required): `ccy`.
            exp_time (date; required): `expTime`.
            period (default `8H`): `period`: `8H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptionOpenInterestVolumeStrike`. Unix time in milliseconds: ts. Decimal:
            strike, call_oi, put_oi, call_vol, put_vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/option/open-interest-volume-strike`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-strike
        """
        return self._client.call(
            _OPTION_OPEN_INTEREST_VOLUME_STRIKE,
            {"ccy": ccy, "expTime": exp_time, "period": period},
            extra,
            options,
        )

    def option_taker_block_volume(
        self,
        *,
        ccy: str,
        period: Literal["8H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[OptionTakerBlockVolume]:
        """Get taker flow.

        Args:
            ccy (currency; required): `ccy`.
            period (default `8H`): `period`: `8H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `OptionTakerBlockVolume`, in `data`. Unix time in milliseconds: ts. Decimal:
            call_buy_vol, call_sell_vol, put_buy_vol, put_sell_vol, call_block_vol, put_block_vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/option/taker-block-volume`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-flow
        """
        return self._client.call(
            _OPTION_TAKER_BLOCK_VOLUME, {"ccy": ccy, "period": period}, extra, options
        )

    def support_coin(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[SupportCoin]:
        """Get support coin.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `SupportCoin`, in `data`. Lists of text: contract, option, spot.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/trading-data/support-coin`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-support-coin
        """
        return self._client.call(_SUPPORT_COIN, {}, extra, options)

    def taker_volume(
        self,
        *,
        ccy: str,
        inst_type: Literal["SPOT", "CONTRACTS"] | str,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        period: Literal["5m", "1H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TakerVolume]:
        """Get taker volume.

        Args:
            ccy (currency; required): `ccy`.
            inst_type (required): `instType`: `SPOT`, `CONTRACTS`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            period (default `5m`): `period`: `5m`, `1H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TakerVolume`. Unix time in milliseconds: ts. Decimal: sell_vol, buy_vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/taker-volume`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-volume
        """
        return self._client.call(
            _TAKER_VOLUME,
            {"ccy": ccy, "instType": inst_type, "begin": begin, "end": end, "period": period},
            extra,
            options,
        )

    def taker_volume_contract(
        self,
        *,
        inst_id: str,
        period: (
            Literal[
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "2D",
                "3D",
                "5D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "5Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        unit: Literal["0", "1", "2"] | str | None = None,
        end: TimestampArg | None = None,
        begin: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TakerVolumeContract]:
        """Get contract taker volume.

        Args:
            inst_id (instrument ID; required): `instId`.
            period (default `5m`): `period`: `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`, `5D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `5Dutc`, `1Wutc`,
                `1Mutc`, `3Mutc`.
            unit (default `1`): `unit`: `0`, `1`, `2`.
            end (Unix time in milliseconds): `end`.
            begin (Unix time in milliseconds): `begin`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TakerVolumeContract`. Unix time in milliseconds: ts. Decimal: sell_vol,
            buy_vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.trading_data.taker_volume_contract, ...)`.

        `GET /api/v5/rubik/stat/taker-volume-contract`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-taker-volume
        """
        return self._client.call(
            _TAKER_VOLUME_CONTRACT,
            {
                "instId": inst_id,
                "period": period,
                "unit": unit,
                "end": end,
                "begin": begin,
                "limit": limit,
            },
            extra,
            options,
        )


class AsyncTradingData:
    """OKX `trading_data`: 15 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def contracts_long_short_account_ratio(
        self,
        *,
        ccy: str,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        period: Literal["5m", "1H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ContractsLongShortAccountRatio]:
        """Get long/short ratio.

        Args:
            ccy (currency; required): `ccy`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            period (default `5m`): `period`: `5m`, `1H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ContractsLongShortAccountRatio`. Unix time in milliseconds: ts. Decimal:
            ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/contracts/long-short-account-ratio`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-long-short-ratio
        """
        return await self._client.call(
            _CONTRACTS_LONG_SHORT_ACCOUNT_RATIO,
            {"ccy": ccy, "begin": begin, "end": end, "period": period},
            extra,
            options,
        )

    async def contracts_long_short_account_ratio_contract(
        self,
        *,
        inst_id: str,
        period: (
            Literal[
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "2D",
                "3D",
                "5D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "5Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        end: TimestampArg | None = None,
        begin: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ContractsLongShortAccountRatioContract]:
        """Get contract long/short ratio.

        Args:
            inst_id (instrument ID; required): `instId`.
            period (default `5m`): `period`: `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`, `5D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `5Dutc`, `1Wutc`,
                `1Mutc`, `3Mutc`.
            end (Unix time in milliseconds): `end`.
            begin (Unix time in milliseconds): `begin`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ContractsLongShortAccountRatioContract`. Unix time in milliseconds: ts.
            Decimal: long_short_acct_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trading_data.contracts_long_short_account_ratio_contract, ...)`.

        `GET /api/v5/rubik/stat/contracts/long-short-account-ratio-contract`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-long-short-ratio
        """
        return await self._client.call(
            _CONTRACTS_LONG_SHORT_ACCOUNT_RATIO_CONTRACT,
            {"instId": inst_id, "period": period, "end": end, "begin": begin, "limit": limit},
            extra,
            options,
        )

    async def contracts_long_short_account_ratio_contract_top_trader(
        self,
        *,
        inst_id: str,
        period: (
            Literal[
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "2D",
                "3D",
                "5D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "5Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        end: TimestampArg | None = None,
        begin: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ContractsLongShortAccountRatioContractTopTrader]:
        """Get top traders contract long/short ratio.

        Args:
            inst_id (instrument ID; required): `instId`.
            period (default `5m`): `period`: `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`, `5D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `5Dutc`, `1Wutc`,
                `1Mutc`, `3Mutc`.
            end (Unix time in milliseconds): `end`.
            begin (Unix time in milliseconds): `begin`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ContractsLongShortAccountRatioContractTopTrader`. Unix time in milliseconds:
            ts. Decimal: long_short_acct_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trading_data.contracts_long_short_account_ratio_contract_top_trader, ...)`.

        `GET /api/v5/rubik/stat/contracts/long-short-account-ratio-contract-top-trader`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio
        """
        return await self._client.call(
            _CONTRACTS_LONG_SHORT_ACCOUNT_RATIO_CONTRACT_TOP_TRADER,
            {"instId": inst_id, "period": period, "end": end, "begin": begin, "limit": limit},
            extra,
            options,
        )

    async def contracts_long_short_position_ratio_contract_top_trader(
        self,
        *,
        inst_id: str,
        period: (
            Literal[
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "2D",
                "3D",
                "5D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "5Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        end: TimestampArg | None = None,
        begin: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ContractsLongShortPositionRatioContractTopTrader]:
        """Get top traders contract long/short ratio (by position).

        Args:
            inst_id (instrument ID; required): `instId`.
            period (default `5m`): `period`: `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`, `5D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `5Dutc`, `1Wutc`,
                `1Mutc`, `3Mutc`.
            end (Unix time in milliseconds): `end`.
            begin (Unix time in milliseconds): `begin`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ContractsLongShortPositionRatioContractTopTrader`. Unix time in milliseconds:
            ts. Decimal: long_short_pos_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trading_data.contracts_long_short_position_ratio_contract_top_trader, ...)`.

        `GET /api/v5/rubik/stat/contracts/long-short-position-ratio-contract-top-trader`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio-by-position
        """
        return await self._client.call(
            _CONTRACTS_LONG_SHORT_POSITION_RATIO_CONTRACT_TOP_TRADER,
            {"instId": inst_id, "period": period, "end": end, "begin": begin, "limit": limit},
            extra,
            options,
        )

    async def contracts_open_interest_history(
        self,
        *,
        inst_id: str,
        period: (
            Literal[
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "2D",
                "3D",
                "5D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "5Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        end: TimestampArg | None = None,
        begin: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ContractsOpenInterestHistory]:
        """Get contract open interest history.

        Args:
            inst_id (instrument ID; required): `instId`.
            period (default `5m`): `period`: `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`, `5D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `5Dutc`, `1Wutc`,
                `1Mutc`, `3Mutc`.
            end (Unix time in milliseconds): `end`.
            begin (Unix time in milliseconds): `begin`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ContractsOpenInterestHistory`. Unix time in milliseconds: ts. Decimal: oi,
            oi_ccy, oi_usd.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trading_data.contracts_open_interest_history, ...)`.

        `GET /api/v5/rubik/stat/contracts/open-interest-history`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-open-interest-history
        """
        return await self._client.call(
            _CONTRACTS_OPEN_INTEREST_HISTORY,
            {"instId": inst_id, "period": period, "end": end, "begin": begin, "limit": limit},
            extra,
            options,
        )

    async def contracts_open_interest_volume(
        self,
        *,
        ccy: str,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        period: Literal["5m", "1H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ContractsOpenInterestVolume]:
        """Get contracts open interest and volume.

        Args:
            ccy (currency; required): `ccy`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            period (default `5m`): `period`: `5m`, `1H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ContractsOpenInterestVolume`. Unix time in milliseconds: ts. Decimal: oi,
            vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/contracts/open-interest-volume`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contracts-open-interest-and-volume
        """
        return await self._client.call(
            _CONTRACTS_OPEN_INTEREST_VOLUME,
            {"ccy": ccy, "begin": begin, "end": end, "period": period},
            extra,
            options,
        )

    async def margin_loan_ratio(
        self,
        *,
        ccy: str,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        period: Literal["5m", "1H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MarginLoanRatio]:
        """Get margin long/short ratio.

        Args:
            ccy (currency; required): `ccy`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            period (default `5m`): `period`: `5m`, `1H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MarginLoanRatio`. Unix time in milliseconds: ts. Decimal: ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/margin/loan-ratio`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-margin-long-short-ratio
        """
        return await self._client.call(
            _MARGIN_LOAN_RATIO,
            {"ccy": ccy, "begin": begin, "end": end, "period": period},
            extra,
            options,
        )

    async def option_open_interest_volume(
        self,
        *,
        ccy: str,
        period: Literal["8H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptionOpenInterestVolume]:
        """Get options open interest and volume.

        Args:
            ccy (currency; required): `ccy`.
            period (default `8H`): `period`: `8H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptionOpenInterestVolume`. Unix time in milliseconds: ts. Decimal: oi, vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/option/open-interest-volume`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-options-open-interest-and-volume
        """
        return await self._client.call(
            _OPTION_OPEN_INTEREST_VOLUME, {"ccy": ccy, "period": period}, extra, options
        )

    async def option_open_interest_volume_expiry(
        self,
        *,
        ccy: str,
        period: Literal["8H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptionOpenInterestVolumeExpiry]:
        """Get open interest and volume (expiry).

        Args:
            ccy (currency; required): `ccy`.
            period (default `8H`): `period`: `8H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptionOpenInterestVolumeExpiry`. Unix time in milliseconds: ts. Text:
            exp_time. Decimal: call_oi, put_oi, call_vol, put_vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/option/open-interest-volume-expiry`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-expiry
        """
        return await self._client.call(
            _OPTION_OPEN_INTEREST_VOLUME_EXPIRY, {"ccy": ccy, "period": period}, extra, options
        )

    async def option_open_interest_volume_ratio(
        self,
        *,
        ccy: str,
        period: Literal["8H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptionOpenInterestVolumeRatio]:
        """Get put/call ratio.

        Args:
            ccy (currency; required): `ccy`.
            period (default `8H`): `period`: `8H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptionOpenInterestVolumeRatio`. Unix time in milliseconds: ts. Decimal:
            oi_ratio, vol_ratio.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/option/open-interest-volume-ratio`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-put-call-ratio
        """
        return await self._client.call(
            _OPTION_OPEN_INTEREST_VOLUME_RATIO, {"ccy": ccy, "period": period}, extra, options
        )

    async def option_open_interest_volume_strike(
        self,
        *,
        ccy: str,
        exp_time: str,
        period: Literal["8H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptionOpenInterestVolumeStrike]:
        """Get open interest and volume (strike).

        Args:
            ccy (currency; required): `ccy`.
            exp_time (date; required): `expTime`.
            period (default `8H`): `period`: `8H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptionOpenInterestVolumeStrike`. Unix time in milliseconds: ts. Decimal:
            strike, call_oi, put_oi, call_vol, put_vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/option/open-interest-volume-strike`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-strike
        """
        return await self._client.call(
            _OPTION_OPEN_INTEREST_VOLUME_STRIKE,
            {"ccy": ccy, "expTime": exp_time, "period": period},
            extra,
            options,
        )

    async def option_taker_block_volume(
        self,
        *,
        ccy: str,
        period: Literal["8H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[OptionTakerBlockVolume]:
        """Get taker flow.

        Args:
            ccy (currency; required): `ccy`.
            period (default `8H`): `period`: `8H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `OptionTakerBlockVolume`, in `data`. Unix time in milliseconds: ts. Decimal:
            call_buy_vol, call_sell_vol, put_buy_vol, put_sell_vol, call_block_vol, put_block_vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/option/taker-block-volume`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-flow
        """
        return await self._client.call(
            _OPTION_TAKER_BLOCK_VOLUME, {"ccy": ccy, "period": period}, extra, options
        )

    async def support_coin(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[SupportCoin]:
        """Get support coin.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `SupportCoin`, in `data`. Lists of text: contract, option, spot.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/trading-data/support-coin`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-support-coin
        """
        return await self._client.call(_SUPPORT_COIN, {}, extra, options)

    async def taker_volume(
        self,
        *,
        ccy: str,
        inst_type: Literal["SPOT", "CONTRACTS"] | str,
        begin: TimestampArg | None = None,
        end: TimestampArg | None = None,
        period: Literal["5m", "1H", "1D"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TakerVolume]:
        """Get taker volume.

        Args:
            ccy (currency; required): `ccy`.
            inst_type (required): `instType`: `SPOT`, `CONTRACTS`.
            begin (Unix time in milliseconds): `begin`.
            end (Unix time in milliseconds): `end`.
            period (default `5m`): `period`: `5m`, `1H`, `1D`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TakerVolume`. Unix time in milliseconds: ts. Decimal: sell_vol, buy_vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rubik/stat/taker-volume`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-volume
        """
        return await self._client.call(
            _TAKER_VOLUME,
            {"ccy": ccy, "instType": inst_type, "begin": begin, "end": end, "period": period},
            extra,
            options,
        )

    async def taker_volume_contract(
        self,
        *,
        inst_id: str,
        period: (
            Literal[
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "2D",
                "3D",
                "5D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "5Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        unit: Literal["0", "1", "2"] | str | None = None,
        end: TimestampArg | None = None,
        begin: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[TakerVolumeContract]:
        """Get contract taker volume.

        Args:
            inst_id (instrument ID; required): `instId`.
            period (default `5m`): `period`: `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`, `5D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `5Dutc`, `1Wutc`,
                `1Mutc`, `3Mutc`.
            unit (default `1`): `unit`: `0`, `1`, `2`.
            end (Unix time in milliseconds): `end`.
            begin (Unix time in milliseconds): `begin`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `TakerVolumeContract`. Unix time in milliseconds: ts. Decimal: sell_vol,
            buy_vol.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.trading_data.taker_volume_contract, ...)`.

        `GET /api/v5/rubik/stat/taker-volume-contract`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-taker-volume
        """
        return await self._client.call(
            _TAKER_VOLUME_CONTRACT,
            {
                "instId": inst_id,
                "period": period,
                "unit": unit,
                "end": end,
                "begin": begin,
                "limit": limit,
            },
            extra,
            options,
        )
