"""OKX `public`: 24 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.core.answers import ListAnswer, lists, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import Constraint, CsvArg, DecimalArg, IntegerArg, Param, TimestampArg
from ..models.public import (
    BlockTrades,
    ConvertContractCoin,
    DeliveryExerciseHistory,
    DiscountRateInterestFreeQuota,
    EconomicCalendar,
    EstimatedPrice,
    EstimatedSettlementInfo,
    FundingRate,
    FundingRateHistory,
    InstrumentTickBands,
    Instruments,
    InsuranceFund,
    InterestRateLoanQuota,
    MarkPrice,
    MarketDataHistory,
    OpenInterest,
    OptSummary,
    OptionTrades,
    PositionTiers,
    PremiumHistory,
    PriceLimit,
    SettlementHistory,
    Time,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_BLOCK_TRADES = Endpoint(
    "public.block_trades",
    "GET",
    "/api/v5/public/block-trades",
    auth="public",
    style="query",
    answer=objects(BlockTrades),
    params=(Param("inst_id", "instId", required=True),),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_CONVERT_CONTRACT_COIN = Endpoint(
    "public.convert_contract_coin",
    "GET",
    "/api/v5/public/convert-contract-coin",
    auth="public",
    style="query",
    answer=objects(ConvertContractCoin),
    params=(
        Param("type", "type"),
        Param("inst_id", "instId", required=True),
        Param("sz", "sz", "decimal", required=True),
        Param("px", "px", "decimal"),
        Param("unit", "unit"),
        Param("op_type", "opType"),
    ),
    limits=(Limit(10, "requests", "2s", ("ip",)),),
)
_DELIVERY_EXERCISE_HISTORY = Endpoint(
    "public.delivery_exercise_history",
    "GET",
    "/api/v5/public/delivery-exercise-history",
    auth="public",
    style="query",
    answer=objects(DeliveryExerciseHistory),
    params=(
        Param("inst_type", "instType", required=True),
        Param("inst_family", "instFamily", required=True),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(40, "requests", "2s", ("ip", "instrument_type", "instrument_family")),),
    pagination=Pagination("after", ("ts",), "before", time=True, max=100),
)
_DISCOUNT_RATE_INTEREST_FREE_QUOTA = Endpoint(
    "public.discount_rate_interest_free_quota",
    "GET",
    "/api/v5/public/discount-rate-interest-free-quota",
    auth="public",
    style="query",
    answer=objects(DiscountRateInterestFreeQuota),
    params=(
        Param("ccy", "ccy"),
        Param("discount_lv", "discountLv"),
    ),
    limits=(Limit(2, "requests", "2s", ("ip",)),),
)
_ECONOMIC_CALENDAR = Endpoint(
    "public.economic_calendar",
    "GET",
    "/api/v5/public/economic-calendar",
    auth="public",
    style="query",
    answer=objects(EconomicCalendar),
    params=(
        Param("region", "region"),
        Param("importance", "importance"),
        Param("before", "before", "timestamp_ms"),
        Param("after", "after", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(1, "requests", "5s", ("ip",)),),
    pagination=Pagination("after", ("date",), "before", time=True, max=100),
)
_ESTIMATED_PRICE = Endpoint(
    "public.estimated_price",
    "GET",
    "/api/v5/public/estimated-price",
    auth="public",
    style="query",
    answer=objects(EstimatedPrice),
    params=(Param("inst_id", "instId", required=True),),
    limits=(Limit(10, "requests", "2s", ("ip", "instrument_id")),),
)
_ESTIMATED_SETTLEMENT_INFO = Endpoint(
    "public.estimated_settlement_info",
    "GET",
    "/api/v5/public/estimated-settlement-info",
    auth="public",
    style="query",
    answer=objects(EstimatedSettlementInfo),
    params=(Param("inst_id", "instId", required=True),),
    limits=(Limit(10, "requests", "2s", ("ip", "instrument_id")),),
)
_FUNDING_RATE = Endpoint(
    "public.funding_rate",
    "GET",
    "/api/v5/public/funding-rate",
    auth="public",
    style="query",
    answer=objects(FundingRate),
    params=(Param("inst_id", "instId", required=True),),
    limits=(Limit(10, "requests", "2s", ("ip", "instrument_id")),),
)
_FUNDING_RATE_HISTORY = Endpoint(
    "public.funding_rate_history",
    "GET",
    "/api/v5/public/funding-rate-history",
    auth="public",
    style="query",
    answer=objects(FundingRateHistory),
    params=(
        Param("inst_id", "instId", required=True),
        Param("before", "before", "timestamp_ms"),
        Param("after", "after", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(10, "requests", "2s", ("ip", "instrument_id")),),
    pagination=Pagination("after", ("fundingTime",), "before", time=True, max=400),
)
_INSTRUMENT_TICK_BANDS = Endpoint(
    "public.instrument_tick_bands",
    "GET",
    "/api/v5/public/instrument-tick-bands",
    auth="public",
    style="query",
    answer=objects(InstrumentTickBands),
    params=(
        Param("inst_type", "instType", required=True),
        Param("inst_family", "instFamily"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_INSTRUMENTS = Endpoint(
    "public.instruments",
    "GET",
    "/api/v5/public/instruments",
    auth="public",
    style="query",
    answer=objects(Instruments),
    params=(
        Param("inst_type", "instType", required=True),
        Param("series_id", "seriesId"),
        Param("inst_family", "instFamily"),
        Param("inst_id", "instId"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip", "instrument_type")),),
)
_INSURANCE_FUND = Endpoint(
    "public.insurance_fund",
    "GET",
    "/api/v5/public/insurance-fund",
    auth="public",
    style="query",
    answer=objects(InsuranceFund),
    params=(
        Param("inst_type", "instType", required=True),
        Param("type", "type"),
        Param("inst_family", "instFamily"),
        Param("ccy", "ccy"),
        Param("before", "before", "timestamp_ms"),
        Param("after", "after", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(10, "requests", "2s", ("ip",)),),
)
_INTEREST_RATE_LOAN_QUOTA = Endpoint(
    "public.interest_rate_loan_quota",
    "GET",
    "/api/v5/public/interest-rate-loan-quota",
    auth="public",
    style="none",
    answer=objects(InterestRateLoanQuota),
    limits=(Limit(2, "requests", "2s", ("ip",)),),
)
_MARK_PRICE = Endpoint(
    "public.mark_price",
    "GET",
    "/api/v5/public/mark-price",
    auth="public",
    style="query",
    answer=objects(MarkPrice),
    params=(
        Param("inst_type", "instType", required=True),
        Param("inst_family", "instFamily"),
        Param("inst_id", "instId"),
    ),
    limits=(Limit(10, "requests", "2s", ("ip", "instrument_id")),),
)
_MARKET_DATA_HISTORY = Endpoint(
    "public.market_data_history",
    "GET",
    "/api/v5/public/market-data-history",
    auth="public",
    style="query",
    answer=objects(MarketDataHistory),
    params=(
        Param("module", "module", required=True),
        Param("inst_type", "instType", required=True),
        Param("inst_id_list", "instIdList", "csv", max_items=10),
        Param("inst_family_list", "instFamilyList", "csv"),
        Param("date_aggr_type", "dateAggrType", required=True),
        Param("begin", "begin", "timestamp_ms", required=True),
        Param("end", "end", "timestamp_ms", required=True),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
)
_OPEN_INTEREST = Endpoint(
    "public.open_interest",
    "GET",
    "/api/v5/public/open-interest",
    auth="public",
    style="query",
    answer=objects(OpenInterest),
    params=(
        Param("inst_type", "instType", required=True),
        Param("inst_family", "instFamily"),
        Param("inst_id", "instId"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip", "instrument_id")),),
)
_OPT_SUMMARY = Endpoint(
    "public.opt_summary",
    "GET",
    "/api/v5/public/opt-summary",
    auth="public",
    style="query",
    answer=objects(OptSummary),
    params=(
        Param("inst_family", "instFamily", required=True),
        Param("exp_time", "expTime"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip", "instrument_family")),),
)
_OPTION_TRADES = Endpoint(
    "public.option_trades",
    "GET",
    "/api/v5/public/option-trades",
    auth="public",
    style="query",
    answer=objects(OptionTrades),
    params=(
        Param("inst_id", "instId"),
        Param("inst_family", "instFamily"),
        Param("opt_type", "optType"),
    ),
    constraints=(Constraint("one_of", ("instId", "instFamily")),),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_POSITION_TIERS = Endpoint(
    "public.position_tiers",
    "GET",
    "/api/v5/public/position-tiers",
    auth="public",
    style="query",
    answer=objects(PositionTiers),
    params=(
        Param("inst_type", "instType", required=True),
        Param("td_mode", "tdMode", required=True),
        Param("inst_family", "instFamily", "csv", max_items=5),
        Param("inst_id", "instId", "csv", max_items=5),
        Param("ccy", "ccy"),
        Param("tier", "tier"),
    ),
    limits=(Limit(10, "requests", "2s", ("ip",)),),
)
_PREMIUM_HISTORY = Endpoint(
    "public.premium_history",
    "GET",
    "/api/v5/public/premium-history",
    auth="public",
    style="query",
    answer=objects(PremiumHistory),
    params=(
        Param("inst_id", "instId", required=True),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
    pagination=Pagination("after", ("ts",), "before", time=True, inclusive=False, max=100),
)
_PRICE_LIMIT = Endpoint(
    "public.price_limit",
    "GET",
    "/api/v5/public/price-limit",
    auth="public",
    style="query",
    answer=objects(PriceLimit),
    params=(Param("inst_id", "instId", required=True),),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_SETTLEMENT_HISTORY = Endpoint(
    "public.settlement_history",
    "GET",
    "/api/v5/public/settlement-history",
    auth="public",
    style="query",
    answer=objects(SettlementHistory),
    params=(
        Param("inst_family", "instFamily", required=True),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(40, "requests", "2s", ("ip", "instrument_family")),),
    pagination=Pagination("after", ("ts",), "before", time=True, inclusive=False, max=100),
)
_TIME = Endpoint(
    "public.time",
    "GET",
    "/api/v5/public/time",
    auth="public",
    style="none",
    answer=objects(Time),
    limits=(Limit(10, "requests", "2s", ("ip",)),),
)
_UNDERLYING = Endpoint(
    "public.underlying",
    "GET",
    "/api/v5/public/underlying",
    auth="public",
    style="query",
    answer=lists(),
    params=(Param("inst_type", "instType", required=True),),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)


class Public:
    """OKX `public`: 24 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def block_trades(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BlockTrades]:
        """Get public single-leg transactions of block trades.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BlockTrades`. Text: inst_id, trade_id, side, group_id. Decimal: px, sz,
            fill_vol, fwd_px, idx_px, mark_px. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/block-trades`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-single-leg-transactions-of-block-trades
        """
        return self._client.call(_BLOCK_TRADES, {"instId": inst_id}, extra, options)

    def convert_contract_coin(
        self,
        *,
        inst_id: str,
        sz: DecimalArg,
        type: Literal["1", "2"] | str | None = None,
        px: DecimalArg | None = None,
        unit: Literal["coin", "usds"] | str | None = None,
        op_type: Literal["open", "close"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ConvertContractCoin]:
        """Unit convert.

        Args:
            inst_id (instrument ID; required): `instId`.
            sz (decimal; required): `sz`.
            type (default `1`): `type`: `1`, `2`.
            px (decimal; required in some cases): `px`.
            unit (default `coin`): `unit`: `coin`, `usds`.
            op_type (default `close`): `opType`: `open`, `close`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ConvertContractCoin`. Text: type, inst_id, unit. Decimal: px, sz.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/convert-contract-coin`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-unit-convert
        """
        return self._client.call(
            _CONVERT_CONTRACT_COIN,
            {"type": type, "instId": inst_id, "sz": sz, "px": px, "unit": unit, "opType": op_type},
            extra,
            options,
        )

    def delivery_exercise_history(
        self,
        *,
        inst_type: Literal["FUTURES", "OPTION"] | str,
        inst_family: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DeliveryExerciseHistory]:
        """Get delivery/exercise history.

        Args:
            inst_type (required): `instType`: `FUTURES`, `OPTION`.
            inst_family (instrument family; required): `instFamily`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DeliveryExerciseHistory`. Unix time in milliseconds: ts. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.public.delivery_exercise_history, ...)`.

        `GET /api/v5/public/delivery-exercise-history`
        Public: no credentials needed.
        Rate limit: 40 requests per 2s, per IP + instrument type + instrument family.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-delivery-exercise-history
        """
        return self._client.call(
            _DELIVERY_EXERCISE_HISTORY,
            {
                "instType": inst_type,
                "instFamily": inst_family,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def discount_rate_interest_free_quota(
        self,
        *,
        ccy: str | None = None,
        discount_lv: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DiscountRateInterestFreeQuota]:
        """Get discount rate and interest-free quota.

        Args:
            ccy (currency): `ccy`.
            discount_lv (deprecated): `discountLv`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DiscountRateInterestFreeQuota`. Text: ccy, col_res, discount_lv. Boolean:
            collateral_restrict. Decimal: amt, min_discount_rate. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/discount-rate-interest-free-quota`
        Public: no credentials needed.
        Rate limit: 2 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-discount-rate-and-interest-free-quota
        """
        return self._client.call(
            _DISCOUNT_RATE_INTEREST_FREE_QUOTA,
            {"ccy": ccy, "discountLv": discount_lv},
            extra,
            options,
        )

    def economic_calendar(
        self,
        *,
        region: (
            Literal[
                "afghanistan",
                "albania",
                "algeria",
                "andorra",
                "angola",
                "antigua_and_barbuda",
                "argentina",
                "armenia",
                "aruba",
                "australia",
                "austria",
                "azerbaijan",
                "bahamas",
                "bahrain",
                "bangladesh",
                "barbados",
                "belarus",
                "belgium",
                "belize",
                "benin",
                "bermuda",
                "bhutan",
                "bolivia",
                "bosnia_and_herzegovina",
                "botswana",
                "brazil",
                "brunei",
                "bulgaria",
                "burkina_faso",
                "burundi",
                "cambodia",
                "cameroon",
                "canada",
                "cape_verde",
                "cayman_islands",
                "central_african_republic",
                "chad",
                "chile",
                "china",
                "colombia",
                "comoros",
                "congo",
                "costa_rica",
                "croatia",
                "cuba",
                "cyprus",
                "czech_republic",
                "denmark",
                "djibouti",
                "dominica",
                "dominican_republic",
                "east_timor",
                "ecuador",
                "egypt",
                "el_salvador",
                "equatorial_guinea",
                "eritrea",
                "estonia",
                "ethiopia",
                "euro_area",
                "european_union",
                "faroe_islands",
                "fiji",
                "finland",
                "france",
                "g20",
                "g7",
                "gabon",
                "gambia",
                "georgia",
                "germany",
                "ghana",
                "greece",
                "greenland",
                "grenada",
                "guatemala",
                "guinea",
                "guinea_bissau",
                "guyana",
                "hungary",
                "haiti",
                "honduras",
                "hong_kong",
                "imf",
                "indonesia",
                "iceland",
                "india",
                "iran",
                "iraq",
                "ireland",
                "isle_of_man",
                "israel",
                "italy",
                "ivory_coast",
                "jamaica",
                "japan",
                "jordan",
                "kazakhstan",
                "kenya",
                "kiribati",
                "kosovo",
                "kuwait",
                "kyrgyzstan",
                "laos",
                "latvia",
                "lebanon",
                "lesotho",
                "liberia",
                "libya",
                "liechtenstein",
                "lithuania",
                "luxembourg",
                "macau",
                "macedonia",
                "madagascar",
                "malawi",
                "malaysia",
                "maldives",
                "mali",
                "malta",
                "mauritania",
                "mauritius",
                "mexico",
                "micronesia",
                "moldova",
                "monaco",
                "mongolia",
                "montenegro",
                "morocco",
                "mozambique",
                "myanmar",
                "namibia",
                "nepal",
                "netherlands",
                "new_caledonia",
                "new_zealand",
                "nicaragua",
                "niger",
                "nigeria",
                "north_korea",
                "northern_mariana_islands",
                "norway",
                "opec",
                "oman",
                "pakistan",
                "palau",
                "palestine",
                "panama",
                "papua_new_guinea",
                "paraguay",
                "peru",
                "philippines",
                "poland",
                "portugal",
                "puerto_rico",
                "qatar",
                "russia",
                "republic_of_the_congo",
                "romania",
                "rwanda",
                "slovakia",
                "samoa",
                "san_marino",
                "sao_tome_and_principe",
                "saudi_arabia",
                "senegal",
                "serbia",
                "seychelles",
                "sierra_leone",
                "singapore",
                "slovenia",
                "solomon_islands",
                "somalia",
                "south_africa",
                "south_korea",
                "south_sudan",
                "spain",
                "sri_lanka",
                "st_kitts_and_nevis",
                "st_lucia",
                "sudan",
                "suriname",
                "swaziland",
                "sweden",
                "switzerland",
                "syria",
                "taiwan",
                "tajikistan",
                "tanzania",
                "thailand",
                "togo",
                "tonga",
                "trinidad_and_tobago",
                "tunisia",
                "turkey",
                "turkmenistan",
                "uganda",
                "ukraine",
                "united_arab_emirates",
                "united_kingdom",
                "united_states",
                "uruguay",
                "uzbekistan",
                "vanuatu",
                "venezuela",
                "vietnam",
                "world",
                "yemen",
                "zambia",
                "zimbabwe",
            ]
            | str
            | None
        ) = None,
        importance: Literal["1", "2", "3"] | str | None = None,
        before: TimestampArg | None = None,
        after: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EconomicCalendar]:
        """Get economic calendar data.

        Args:
            region: `region`: `afghanistan`, `albania`, `algeria`, `andorra`, `angola`,
                `antigua_and_barbuda`, `argentina`, `armenia`, `aruba`, `australia`, `austria`,
                `azerbaijan`, `bahamas`, `bahrain`, `bangladesh`, `barbados`, `belarus`, `belgium`,
                `belize`, `benin`, `bermuda`, `bhutan`, `bolivia`, `bosnia_and_herzegovina`, `botswana`,
                `brazil`, `brunei`, `bulgaria`, `burkina_faso`, `burundi`, `cambodia`, `cameroon`,
                `canada`, `cape_verde`, `cayman_islands`, `central_african_republic`, `chad`, `chile`,
                `china`, `colombia`, `comoros`, `congo`, `costa_rica`, `croatia`, `cuba`, `cyprus`,
                `czech_republic`, `denmark`, `djibouti`, `dominica`, `dominican_republic`, `east_timor`,
                `ecuador`, `egypt`, `el_salvador`, `equatorial_guinea`, `eritrea`, `estonia`,
                `ethiopia`, `euro_area`, `european_union`, `faroe_islands`, `fiji`, `finland`, `france`,
                `g20`, `g7`, `gabon`, `gambia`, `georgia`, `germany`, `ghana`, `greece`, `greenland`,
                `grenada`, `guatemala`, `guinea`, `guinea_bissau`, `guyana`, `hungary`, `haiti`,
                `honduras`, `hong_kong`, `imf`, `indonesia`, `iceland`, `india`, `iran`, `iraq`,
                `ireland`, `isle_of_man`, `israel`, `italy`, `ivory_coast`, `jamaica`, `japan`,
                `jordan`, `kazakhstan`, `kenya`, `kiribati`, `kosovo`, `kuwait`, `kyrgyzstan`, `laos`,
                `latvia`, `lebanon`, `lesotho`, `liberia`, `libya`, `liechtenstein`, `lithuania`,
                `luxembourg`, `macau`, `macedonia`, `madagascar`, `malawi`, `malaysia`, `maldives`,
                `mali`, `malta`, `mauritania`, `mauritius`, `mexico`, `micronesia`, `moldova`, `monaco`,
                `mongolia`, `montenegro`, `morocco`, `mozambique`, `myanmar`, `namibia`, `nepal`,
                `netherlands`, `new_caledonia`, `new_zealand`, `nicaragua`, `niger`, `nigeria`,
                `north_korea`, `northern_mariana_islands`, `norway`, `opec`, `oman`, `pakistan`,
                `palau`, `palestine`, `panama`, `papua_new_guinea`, `paraguay`, `peru`, `philippines`,
                `poland`, `portugal`, `puerto_rico`, `qatar`, `russia`, `republic_of_the_congo`,
                `romania`, `rwanda`, `slovakia`, `samoa`, `san_marino`, `sao_tome_and_principe`,
                `saudi_arabia`, `senegal`, `serbia`, `seychelles`, `sierra_leone`, `singapore`,
                `slovenia`, `solomon_islands`, `somalia`, `south_africa`, `south_korea`, `south_sudan`,
                `spain`, `sri_lanka`, `st_kitts_and_nevis`, `st_lucia`, `sudan`, `suriname`,
                `swaziland`, `sweden`, `switzerland`, `syria`, `taiwan`, `tajikistan`, `tanzania`,
                `thailand`, `togo`, `tonga`, `trinidad_and_tobago`, `tunisia`, `turkey`, `turkmenistan`,
                `uganda`, `ukraine`, `united_arab_emirates`, `united_kingdom`, `united_states`,
                `uruguay`, `uzbekistan`, `vanuatu`, `venezuela`, `vietnam`, `world`, `yemen`, `zambia`,
                `zimbabwe`.
            importance: `importance`: `1`, `2`, `3`.
            before (Unix time in milliseconds): `before`.
            after (Unix time in milliseconds): `after`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EconomicCalendar`. Text: calendar_id, region, category, event, ref_date,
            actual, previous, forecast, date_span, importance, prev_initial, ccy, unit. Unix time in
            milliseconds: date, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.public.economic_calendar, ...)`.

        `GET /api/v5/public/economic-calendar`
        Public: no credentials needed.
        Rate limit: 1 request per 5s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-economic-calendar-data
        """
        return self._client.call(
            _ECONOMIC_CALENDAR,
            {
                "region": region,
                "importance": importance,
                "before": before,
                "after": after,
                "limit": limit,
            },
            extra,
            options,
        )

    def estimated_price(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EstimatedPrice]:
        """Get estimated delivery/exercise price.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EstimatedPrice`. Text: inst_type, inst_id. Decimal: settle_px. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/estimated-price`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-delivery-exercise-price
        """
        return self._client.call(_ESTIMATED_PRICE, {"instId": inst_id}, extra, options)

    def estimated_settlement_info(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EstimatedSettlementInfo]:
        """Get estimated future settlement price.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EstimatedSettlementInfo`. Text: inst_id. Unix time in milliseconds:
            next_settle_time, ts. Decimal: est_settle_px.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/estimated-settlement-info`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-future-settlement-price
        """
        return self._client.call(_ESTIMATED_SETTLEMENT_INFO, {"instId": inst_id}, extra, options)

    def funding_rate(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[FundingRate]:
        """Get funding rate.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `FundingRate`. Text: inst_type, inst_id, method, formula_type, impact_value,
            sett_state. Decimal: funding_rate, next_funding_rate, min_funding_rate,
            max_funding_rate, interest_rate, sett_funding_rate, premium. Unix time in milliseconds:
            funding_time, next_funding_time, ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/funding-rate`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate
        """
        return self._client.call(_FUNDING_RATE, {"instId": inst_id}, extra, options)

    def funding_rate_history(
        self,
        *,
        inst_id: str,
        before: TimestampArg | None = None,
        after: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[FundingRateHistory]:
        """Get funding rate history.

        Args:
            inst_id (instrument ID; required): `instId`.
            before (Unix time in milliseconds): `before`.
            after (Unix time in milliseconds): `after`.
            limit (integer; up to `400`; default `400`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `FundingRateHistory`. Text: inst_type, inst_id, formula_type, method. Decimal:
            funding_rate, realized_rate. Unix time in milliseconds: funding_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.public.funding_rate_history, ...)`.

        `GET /api/v5/public/funding-rate-history`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate-history
        """
        return self._client.call(
            _FUNDING_RATE_HISTORY,
            {"instId": inst_id, "before": before, "after": after, "limit": limit},
            extra,
            options,
        )

    def instrument_tick_bands(
        self,
        *,
        inst_type: Literal["OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InstrumentTickBands]:
        """Get instrument tick bands.

        Args:
            inst_type (required): `instType`: `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InstrumentTickBands`. Text: inst_type, inst_family. Records: tick_band.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/instrument-tick-bands`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instrument-tick-bands
        """
        return self._client.call(
            _INSTRUMENT_TICK_BANDS,
            {"instType": inst_type, "instFamily": inst_family},
            extra,
            options,
        )

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
            inst_family, category, base_ccy, quote_ccy, settle_ccy, ct_val_ccy, opt_type, stk,
            open_type, exp_time, ct_type, alias, state, rule_type, inst_category. Decimal: ct_val,
            ct_mult, lever, tick_sz, lot_sz, min_sz, max_lmt_sz, max_mkt_sz, max_lmt_amt,
            max_mkt_amt, max_twap_sz, max_iceberg_sz, max_trigger_sz, max_stop_sz. Unix time in
            milliseconds: list_time, auction_end_time, cont_td_sw_time, pre_mkt_sw_time. Boolean:
            future_settlement. Lists of text: trade_quote_ccy_list. Integer: inst_id_code. Records:
            upc_chg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/instruments`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP + instrument type.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments
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

    def insurance_fund(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES", "OPTION"] | str,
        type: (
            Literal["liquidation_balance_deposit", "bankruptcy_loss", "platform_revenue", "adl"]
            | str
            | None
        ) = None,
        inst_family: str | None = None,
        ccy: str | None = None,
        before: TimestampArg | None = None,
        after: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InsuranceFund]:
        """Get security fund.

        Args:
            inst_type (required): `instType`: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`.
            type: `type`: `liquidation_balance_deposit`, `bankruptcy_loss`, `platform_revenue`, `adl`.
            inst_family (instrument family; required in some cases): `instFamily`.
            ccy (currency; required in some cases): `ccy`.
            before (Unix time in milliseconds): `before`.
            after (Unix time in milliseconds): `after`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InsuranceFund`. Decimal: total. Text: inst_family, inst_type. Records:
            details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/insurance-fund`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-security-fund
        """
        return self._client.call(
            _INSURANCE_FUND,
            {
                "instType": inst_type,
                "type": type,
                "instFamily": inst_family,
                "ccy": ccy,
                "before": before,
                "after": after,
                "limit": limit,
            },
            extra,
            options,
        )

    def interest_rate_loan_quota(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InterestRateLoanQuota]:
        """Get interest rate and loan quota.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InterestRateLoanQuota`. Records: basic, vip, regular, config_ccy_list,
            config.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/interest-rate-loan-quota`
        Public: no credentials needed.
        Rate limit: 2 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-interest-rate-and-loan-quota
        """
        return self._client.call(_INTEREST_RATE_LOAN_QUOTA, {}, extra, options)

    def mark_price(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MarkPrice]:
        """Get mark price.

        Args:
            inst_type (required): `instType`: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            inst_id (instrument ID): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MarkPrice`. Text: inst_type, inst_id. Decimal: mark_px. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/mark-price`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price
        """
        return self._client.call(
            _MARK_PRICE,
            {"instType": inst_type, "instFamily": inst_family, "instId": inst_id},
            extra,
            options,
        )

    def market_data_history(
        self,
        *,
        module: Literal["1", "2", "3", "4", "5", "6", "11"] | str,
        inst_type: Literal["SPOT", "FUTURES", "SWAP", "OPTION"] | str,
        date_aggr_type: Literal["daily", "monthly"] | str,
        begin: TimestampArg,
        end: TimestampArg,
        inst_id_list: CsvArg | None = None,
        inst_family_list: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MarketDataHistory]:
        """Get historical market data.

        Args:
            module (required): `module`: `1`, `2`, `3`, `4`, `5`, `6`, `11`.
            inst_type (required): `instType`: `SPOT`, `FUTURES`, `SWAP`, `OPTION`.
            date_aggr_type (required): `dateAggrType`: `daily`, `monthly`.
            begin (Unix time in milliseconds; required): `begin`.
            end (Unix time in milliseconds; required): `end`.
            inst_id_list (values separated by commas; required in some cases; up to 10 items): `instIdList`.
            inst_family_list (values separated by commas; required in some cases): `instFamilyList`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MarketDataHistory`. Unix time in milliseconds: ts. Decimal: total_size_mb.
            Text: date_aggr_type. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/market-data-history`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-historical-market-data
        """
        return self._client.call(
            _MARKET_DATA_HISTORY,
            {
                "module": module,
                "instType": inst_type,
                "instIdList": inst_id_list,
                "instFamilyList": inst_family_list,
                "dateAggrType": date_aggr_type,
                "begin": begin,
                "end": end,
            },
            extra,
            options,
        )

    def open_interest(
        self,
        *,
        inst_type: Literal["SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OpenInterest]:
        """Get open interest.

        Args:
            inst_type (required): `instType`: `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family; required in some cases): `instFamily`.
            inst_id (instrument ID): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OpenInterest`. Text: inst_type, inst_id. Decimal: oi, oi_ccy, oi_usd. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/open-interest`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-open-interest
        """
        return self._client.call(
            _OPEN_INTEREST,
            {"instType": inst_type, "instFamily": inst_family, "instId": inst_id},
            extra,
            options,
        )

    def opt_summary(
        self,
        *,
        inst_family: str,
        exp_time: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptSummary]:
        """Get option market data.

        Args:
            inst_family (instrument family; required): `instFamily`.
            exp_time (date): `expTime`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptSummary`. Text: inst_type, inst_id, uly, vol_lv. Decimal: delta, gamma,
            vega, theta, delta_bs, gamma_bs, vega_bs, theta_bs, lever, mark_vol, bid_vol, ask_vol,
            real_vol, fwd_px. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/opt-summary`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP + instrument family.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-option-market-data
        """
        return self._client.call(
            _OPT_SUMMARY, {"instFamily": inst_family, "expTime": exp_time}, extra, options
        )

    def option_trades(
        self,
        *,
        inst_id: str | None = None,
        inst_family: str | None = None,
        opt_type: Literal["C", "P"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptionTrades]:
        """Option trades.

        Args:
            inst_id (instrument ID; one of `inst_id`, `inst_family` is required): `instId`.
            inst_family (instrument family; one of `inst_id`, `inst_family` is required): `instFamily`.
            opt_type: `optType`: `C`, `P`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptionTrades`. Text: inst_id, inst_family, trade_id, side, opt_type. Decimal:
            px, sz, fill_vol, fwd_px, idx_px, mark_px. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/option-trades`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades
        """
        return self._client.call(
            _OPTION_TRADES,
            {"instId": inst_id, "instFamily": inst_family, "optType": opt_type},
            extra,
            options,
        )

    def position_tiers(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES", "OPTION"] | str,
        td_mode: Literal["cross", "isolated"] | str,
        inst_family: CsvArg | None = None,
        inst_id: CsvArg | None = None,
        ccy: str | None = None,
        tier: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionTiers]:
        """Get position tiers.

        Args:
            inst_type (required): `instType`: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`.
            td_mode (required): `tdMode`.
                Documented values:
                    `cross`: Margin mode
                    `isolated`: Margin mode
            inst_family (values separated by commas; required in some cases; up to 5 items): `instFamily`.
            inst_id (values separated by commas; required in some cases; up to 5 items): `instId`.
            ccy (currency; required in some cases): `ccy`.
            tier: `tier`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionTiers`. Text: uly, inst_family, inst_id, tier. Decimal: min_sz,
            max_sz, mmr, imr, max_lever, opt_mgn_factor, quote_max_loan, base_max_loan.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/position-tiers`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-position-tiers
        """
        return self._client.call(
            _POSITION_TIERS,
            {
                "instType": inst_type,
                "tdMode": td_mode,
                "instFamily": inst_family,
                "instId": inst_id,
                "ccy": ccy,
                "tier": tier,
            },
            extra,
            options,
        )

    def premium_history(
        self,
        *,
        inst_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PremiumHistory]:
        """Get premium history.

        Args:
            inst_id (instrument ID; required): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PremiumHistory`. Text: inst_id. Decimal: premium. Unix time in milliseconds:
            ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.public.premium_history, ...)`.

        `GET /api/v5/public/premium-history`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-premium-history
        """
        return self._client.call(
            _PREMIUM_HISTORY,
            {"instId": inst_id, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def price_limit(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PriceLimit]:
        """Get limit price.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PriceLimit`. Text: inst_type, inst_id. Decimal: buy_lmt, sell_lmt. Unix time
            in milliseconds: ts. Boolean: enabled.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/price-limit`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-limit-price
        """
        return self._client.call(_PRICE_LIMIT, {"instId": inst_id}, extra, options)

    def settlement_history(
        self,
        *,
        inst_family: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SettlementHistory]:
        """Get futures settlement history.

        Args:
            inst_family (instrument family; required): `instFamily`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SettlementHistory`. Unix time in milliseconds: ts. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.public.settlement_history, ...)`.

        `GET /api/v5/public/settlement-history`
        Public: no credentials needed.
        Rate limit: 40 requests per 2s, per IP + instrument family.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-futures-settlement-history
        """
        return self._client.call(
            _SETTLEMENT_HISTORY,
            {"instFamily": inst_family, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def time(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Time]:
        """Get system time.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Time`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/time`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time
        """
        return self._client.call(_TIME, {}, extra, options)

    def underlying(
        self,
        *,
        inst_type: Literal["SWAP", "FUTURES", "OPTION"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[list[Any]]:
        """Get underlying.

        Args:
            inst_type (required): `instType`: `SWAP`, `FUTURES`, `OPTION`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of lists.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/underlying`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-underlying
        """
        return self._client.call(_UNDERLYING, {"instType": inst_type}, extra, options)


class AsyncPublic:
    """OKX `public`: 24 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def block_trades(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BlockTrades]:
        """Get public single-leg transactions of block trades.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BlockTrades`. Text: inst_id, trade_id, side, group_id. Decimal: px, sz,
            fill_vol, fwd_px, idx_px, mark_px. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/block-trades`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-single-leg-transactions-of-block-trades
        """
        return await self._client.call(_BLOCK_TRADES, {"instId": inst_id}, extra, options)

    async def convert_contract_coin(
        self,
        *,
        inst_id: str,
        sz: DecimalArg,
        type: Literal["1", "2"] | str | None = None,
        px: DecimalArg | None = None,
        unit: Literal["coin", "usds"] | str | None = None,
        op_type: Literal["open", "close"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ConvertContractCoin]:
        """Unit convert.

        Args:
            inst_id (instrument ID; required): `instId`.
            sz (decimal; required): `sz`.
            type (default `1`): `type`: `1`, `2`.
            px (decimal; required in some cases): `px`.
            unit (default `coin`): `unit`: `coin`, `usds`.
            op_type (default `close`): `opType`: `open`, `close`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ConvertContractCoin`. Text: type, inst_id, unit. Decimal: px, sz.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/convert-contract-coin`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-unit-convert
        """
        return await self._client.call(
            _CONVERT_CONTRACT_COIN,
            {"type": type, "instId": inst_id, "sz": sz, "px": px, "unit": unit, "opType": op_type},
            extra,
            options,
        )

    async def delivery_exercise_history(
        self,
        *,
        inst_type: Literal["FUTURES", "OPTION"] | str,
        inst_family: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DeliveryExerciseHistory]:
        """Get delivery/exercise history.

        Args:
            inst_type (required): `instType`: `FUTURES`, `OPTION`.
            inst_family (instrument family; required): `instFamily`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DeliveryExerciseHistory`. Unix time in milliseconds: ts. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.public.delivery_exercise_history, ...)`.

        `GET /api/v5/public/delivery-exercise-history`
        Public: no credentials needed.
        Rate limit: 40 requests per 2s, per IP + instrument type + instrument family.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-delivery-exercise-history
        """
        return await self._client.call(
            _DELIVERY_EXERCISE_HISTORY,
            {
                "instType": inst_type,
                "instFamily": inst_family,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def discount_rate_interest_free_quota(
        self,
        *,
        ccy: str | None = None,
        discount_lv: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[DiscountRateInterestFreeQuota]:
        """Get discount rate and interest-free quota.

        Args:
            ccy (currency): `ccy`.
            discount_lv (deprecated): `discountLv`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `DiscountRateInterestFreeQuota`. Text: ccy, col_res, discount_lv. Boolean:
            collateral_restrict. Decimal: amt, min_discount_rate. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/discount-rate-interest-free-quota`
        Public: no credentials needed.
        Rate limit: 2 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-discount-rate-and-interest-free-quota
        """
        return await self._client.call(
            _DISCOUNT_RATE_INTEREST_FREE_QUOTA,
            {"ccy": ccy, "discountLv": discount_lv},
            extra,
            options,
        )

    async def economic_calendar(
        self,
        *,
        region: (
            Literal[
                "afghanistan",
                "albania",
                "algeria",
                "andorra",
                "angola",
                "antigua_and_barbuda",
                "argentina",
                "armenia",
                "aruba",
                "australia",
                "austria",
                "azerbaijan",
                "bahamas",
                "bahrain",
                "bangladesh",
                "barbados",
                "belarus",
                "belgium",
                "belize",
                "benin",
                "bermuda",
                "bhutan",
                "bolivia",
                "bosnia_and_herzegovina",
                "botswana",
                "brazil",
                "brunei",
                "bulgaria",
                "burkina_faso",
                "burundi",
                "cambodia",
                "cameroon",
                "canada",
                "cape_verde",
                "cayman_islands",
                "central_african_republic",
                "chad",
                "chile",
                "china",
                "colombia",
                "comoros",
                "congo",
                "costa_rica",
                "croatia",
                "cuba",
                "cyprus",
                "czech_republic",
                "denmark",
                "djibouti",
                "dominica",
                "dominican_republic",
                "east_timor",
                "ecuador",
                "egypt",
                "el_salvador",
                "equatorial_guinea",
                "eritrea",
                "estonia",
                "ethiopia",
                "euro_area",
                "european_union",
                "faroe_islands",
                "fiji",
                "finland",
                "france",
                "g20",
                "g7",
                "gabon",
                "gambia",
                "georgia",
                "germany",
                "ghana",
                "greece",
                "greenland",
                "grenada",
                "guatemala",
                "guinea",
                "guinea_bissau",
                "guyana",
                "hungary",
                "haiti",
                "honduras",
                "hong_kong",
                "imf",
                "indonesia",
                "iceland",
                "india",
                "iran",
                "iraq",
                "ireland",
                "isle_of_man",
                "israel",
                "italy",
                "ivory_coast",
                "jamaica",
                "japan",
                "jordan",
                "kazakhstan",
                "kenya",
                "kiribati",
                "kosovo",
                "kuwait",
                "kyrgyzstan",
                "laos",
                "latvia",
                "lebanon",
                "lesotho",
                "liberia",
                "libya",
                "liechtenstein",
                "lithuania",
                "luxembourg",
                "macau",
                "macedonia",
                "madagascar",
                "malawi",
                "malaysia",
                "maldives",
                "mali",
                "malta",
                "mauritania",
                "mauritius",
                "mexico",
                "micronesia",
                "moldova",
                "monaco",
                "mongolia",
                "montenegro",
                "morocco",
                "mozambique",
                "myanmar",
                "namibia",
                "nepal",
                "netherlands",
                "new_caledonia",
                "new_zealand",
                "nicaragua",
                "niger",
                "nigeria",
                "north_korea",
                "northern_mariana_islands",
                "norway",
                "opec",
                "oman",
                "pakistan",
                "palau",
                "palestine",
                "panama",
                "papua_new_guinea",
                "paraguay",
                "peru",
                "philippines",
                "poland",
                "portugal",
                "puerto_rico",
                "qatar",
                "russia",
                "republic_of_the_congo",
                "romania",
                "rwanda",
                "slovakia",
                "samoa",
                "san_marino",
                "sao_tome_and_principe",
                "saudi_arabia",
                "senegal",
                "serbia",
                "seychelles",
                "sierra_leone",
                "singapore",
                "slovenia",
                "solomon_islands",
                "somalia",
                "south_africa",
                "south_korea",
                "south_sudan",
                "spain",
                "sri_lanka",
                "st_kitts_and_nevis",
                "st_lucia",
                "sudan",
                "suriname",
                "swaziland",
                "sweden",
                "switzerland",
                "syria",
                "taiwan",
                "tajikistan",
                "tanzania",
                "thailand",
                "togo",
                "tonga",
                "trinidad_and_tobago",
                "tunisia",
                "turkey",
                "turkmenistan",
                "uganda",
                "ukraine",
                "united_arab_emirates",
                "united_kingdom",
                "united_states",
                "uruguay",
                "uzbekistan",
                "vanuatu",
                "venezuela",
                "vietnam",
                "world",
                "yemen",
                "zambia",
                "zimbabwe",
            ]
            | str
            | None
        ) = None,
        importance: Literal["1", "2", "3"] | str | None = None,
        before: TimestampArg | None = None,
        after: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EconomicCalendar]:
        """Get economic calendar data.

        Args:
            region: `region`: `afghanistan`, `albania`, `algeria`, `andorra`, `angola`,
                `antigua_and_barbuda`, `argentina`, `armenia`, `aruba`, `australia`, `austria`,
                `azerbaijan`, `bahamas`, `bahrain`, `bangladesh`, `barbados`, `belarus`, `belgium`,
                `belize`, `benin`, `bermuda`, `bhutan`, `bolivia`, `bosnia_and_herzegovina`, `botswana`,
                `brazil`, `brunei`, `bulgaria`, `burkina_faso`, `burundi`, `cambodia`, `cameroon`,
                `canada`, `cape_verde`, `cayman_islands`, `central_african_republic`, `chad`, `chile`,
                `china`, `colombia`, `comoros`, `congo`, `costa_rica`, `croatia`, `cuba`, `cyprus`,
                `czech_republic`, `denmark`, `djibouti`, `dominica`, `dominican_republic`, `east_timor`,
                `ecuador`, `egypt`, `el_salvador`, `equatorial_guinea`, `eritrea`, `estonia`,
                `ethiopia`, `euro_area`, `european_union`, `faroe_islands`, `fiji`, `finland`, `france`,
                `g20`, `g7`, `gabon`, `gambia`, `georgia`, `germany`, `ghana`, `greece`, `greenland`,
                `grenada`, `guatemala`, `guinea`, `guinea_bissau`, `guyana`, `hungary`, `haiti`,
                `honduras`, `hong_kong`, `imf`, `indonesia`, `iceland`, `india`, `iran`, `iraq`,
                `ireland`, `isle_of_man`, `israel`, `italy`, `ivory_coast`, `jamaica`, `japan`,
                `jordan`, `kazakhstan`, `kenya`, `kiribati`, `kosovo`, `kuwait`, `kyrgyzstan`, `laos`,
                `latvia`, `lebanon`, `lesotho`, `liberia`, `libya`, `liechtenstein`, `lithuania`,
                `luxembourg`, `macau`, `macedonia`, `madagascar`, `malawi`, `malaysia`, `maldives`,
                `mali`, `malta`, `mauritania`, `mauritius`, `mexico`, `micronesia`, `moldova`, `monaco`,
                `mongolia`, `montenegro`, `morocco`, `mozambique`, `myanmar`, `namibia`, `nepal`,
                `netherlands`, `new_caledonia`, `new_zealand`, `nicaragua`, `niger`, `nigeria`,
                `north_korea`, `northern_mariana_islands`, `norway`, `opec`, `oman`, `pakistan`,
                `palau`, `palestine`, `panama`, `papua_new_guinea`, `paraguay`, `peru`, `philippines`,
                `poland`, `portugal`, `puerto_rico`, `qatar`, `russia`, `republic_of_the_congo`,
                `romania`, `rwanda`, `slovakia`, `samoa`, `san_marino`, `sao_tome_and_principe`,
                `saudi_arabia`, `senegal`, `serbia`, `seychelles`, `sierra_leone`, `singapore`,
                `slovenia`, `solomon_islands`, `somalia`, `south_africa`, `south_korea`, `south_sudan`,
                `spain`, `sri_lanka`, `st_kitts_and_nevis`, `st_lucia`, `sudan`, `suriname`,
                `swaziland`, `sweden`, `switzerland`, `syria`, `taiwan`, `tajikistan`, `tanzania`,
                `thailand`, `togo`, `tonga`, `trinidad_and_tobago`, `tunisia`, `turkey`, `turkmenistan`,
                `uganda`, `ukraine`, `united_arab_emirates`, `united_kingdom`, `united_states`,
                `uruguay`, `uzbekistan`, `vanuatu`, `venezuela`, `vietnam`, `world`, `yemen`, `zambia`,
                `zimbabwe`.
            importance: `importance`: `1`, `2`, `3`.
            before (Unix time in milliseconds): `before`.
            after (Unix time in milliseconds): `after`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EconomicCalendar`. Text: calendar_id, region, category, event, ref_date,
            actual, previous, forecast, date_span, importance, prev_initial, ccy, unit. Unix time in
            milliseconds: date, u_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.public.economic_calendar, ...)`.

        `GET /api/v5/public/economic-calendar`
        Public: no credentials needed.
        Rate limit: 1 request per 5s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-economic-calendar-data
        """
        return await self._client.call(
            _ECONOMIC_CALENDAR,
            {
                "region": region,
                "importance": importance,
                "before": before,
                "after": after,
                "limit": limit,
            },
            extra,
            options,
        )

    async def estimated_price(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EstimatedPrice]:
        """Get estimated delivery/exercise price.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EstimatedPrice`. Text: inst_type, inst_id. Decimal: settle_px. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/estimated-price`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-delivery-exercise-price
        """
        return await self._client.call(_ESTIMATED_PRICE, {"instId": inst_id}, extra, options)

    async def estimated_settlement_info(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EstimatedSettlementInfo]:
        """Get estimated future settlement price.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EstimatedSettlementInfo`. Text: inst_id. Unix time in milliseconds:
            next_settle_time, ts. Decimal: est_settle_px.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/estimated-settlement-info`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-future-settlement-price
        """
        return await self._client.call(
            _ESTIMATED_SETTLEMENT_INFO, {"instId": inst_id}, extra, options
        )

    async def funding_rate(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[FundingRate]:
        """Get funding rate.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `FundingRate`. Text: inst_type, inst_id, method, formula_type, impact_value,
            sett_state. Decimal: funding_rate, next_funding_rate, min_funding_rate,
            max_funding_rate, interest_rate, sett_funding_rate, premium. Unix time in milliseconds:
            funding_time, next_funding_time, ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/funding-rate`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate
        """
        return await self._client.call(_FUNDING_RATE, {"instId": inst_id}, extra, options)

    async def funding_rate_history(
        self,
        *,
        inst_id: str,
        before: TimestampArg | None = None,
        after: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[FundingRateHistory]:
        """Get funding rate history.

        Args:
            inst_id (instrument ID; required): `instId`.
            before (Unix time in milliseconds): `before`.
            after (Unix time in milliseconds): `after`.
            limit (integer; up to `400`; default `400`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `FundingRateHistory`. Text: inst_type, inst_id, formula_type, method. Decimal:
            funding_rate, realized_rate. Unix time in milliseconds: funding_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.public.funding_rate_history, ...)`.

        `GET /api/v5/public/funding-rate-history`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate-history
        """
        return await self._client.call(
            _FUNDING_RATE_HISTORY,
            {"instId": inst_id, "before": before, "after": after, "limit": limit},
            extra,
            options,
        )

    async def instrument_tick_bands(
        self,
        *,
        inst_type: Literal["OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InstrumentTickBands]:
        """Get instrument tick bands.

        Args:
            inst_type (required): `instType`: `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InstrumentTickBands`. Text: inst_type, inst_family. Records: tick_band.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/instrument-tick-bands`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instrument-tick-bands
        """
        return await self._client.call(
            _INSTRUMENT_TICK_BANDS,
            {"instType": inst_type, "instFamily": inst_family},
            extra,
            options,
        )

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
            inst_family, category, base_ccy, quote_ccy, settle_ccy, ct_val_ccy, opt_type, stk,
            open_type, exp_time, ct_type, alias, state, rule_type, inst_category. Decimal: ct_val,
            ct_mult, lever, tick_sz, lot_sz, min_sz, max_lmt_sz, max_mkt_sz, max_lmt_amt,
            max_mkt_amt, max_twap_sz, max_iceberg_sz, max_trigger_sz, max_stop_sz. Unix time in
            milliseconds: list_time, auction_end_time, cont_td_sw_time, pre_mkt_sw_time. Boolean:
            future_settlement. Lists of text: trade_quote_ccy_list. Integer: inst_id_code. Records:
            upc_chg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/instruments`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP + instrument type.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments
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

    async def insurance_fund(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES", "OPTION"] | str,
        type: (
            Literal["liquidation_balance_deposit", "bankruptcy_loss", "platform_revenue", "adl"]
            | str
            | None
        ) = None,
        inst_family: str | None = None,
        ccy: str | None = None,
        before: TimestampArg | None = None,
        after: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InsuranceFund]:
        """Get security fund.

        Args:
            inst_type (required): `instType`: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`.
            type: `type`: `liquidation_balance_deposit`, `bankruptcy_loss`, `platform_revenue`, `adl`.
            inst_family (instrument family; required in some cases): `instFamily`.
            ccy (currency; required in some cases): `ccy`.
            before (Unix time in milliseconds): `before`.
            after (Unix time in milliseconds): `after`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InsuranceFund`. Decimal: total. Text: inst_family, inst_type. Records:
            details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/insurance-fund`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-security-fund
        """
        return await self._client.call(
            _INSURANCE_FUND,
            {
                "instType": inst_type,
                "type": type,
                "instFamily": inst_family,
                "ccy": ccy,
                "before": before,
                "after": after,
                "limit": limit,
            },
            extra,
            options,
        )

    async def interest_rate_loan_quota(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InterestRateLoanQuota]:
        """Get interest rate and loan quota.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InterestRateLoanQuota`. Records: basic, vip, regular, config_ccy_list,
            config.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/interest-rate-loan-quota`
        Public: no credentials needed.
        Rate limit: 2 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-interest-rate-and-loan-quota
        """
        return await self._client.call(_INTEREST_RATE_LOAN_QUOTA, {}, extra, options)

    async def mark_price(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MarkPrice]:
        """Get mark price.

        Args:
            inst_type (required): `instType`: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            inst_id (instrument ID): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MarkPrice`. Text: inst_type, inst_id. Decimal: mark_px. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/mark-price`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price
        """
        return await self._client.call(
            _MARK_PRICE,
            {"instType": inst_type, "instFamily": inst_family, "instId": inst_id},
            extra,
            options,
        )

    async def market_data_history(
        self,
        *,
        module: Literal["1", "2", "3", "4", "5", "6", "11"] | str,
        inst_type: Literal["SPOT", "FUTURES", "SWAP", "OPTION"] | str,
        date_aggr_type: Literal["daily", "monthly"] | str,
        begin: TimestampArg,
        end: TimestampArg,
        inst_id_list: CsvArg | None = None,
        inst_family_list: CsvArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MarketDataHistory]:
        """Get historical market data.

        Args:
            module (required): `module`: `1`, `2`, `3`, `4`, `5`, `6`, `11`.
            inst_type (required): `instType`: `SPOT`, `FUTURES`, `SWAP`, `OPTION`.
            date_aggr_type (required): `dateAggrType`: `daily`, `monthly`.
            begin (Unix time in milliseconds; required): `begin`.
            end (Unix time in milliseconds; required): `end`.
            inst_id_list (values separated by commas; required in some cases; up to 10 items): `instIdList`.
            inst_family_list (values separated by commas; required in some cases): `instFamilyList`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MarketDataHistory`. Unix time in milliseconds: ts. Decimal: total_size_mb.
            Text: date_aggr_type. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/market-data-history`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-historical-market-data
        """
        return await self._client.call(
            _MARKET_DATA_HISTORY,
            {
                "module": module,
                "instType": inst_type,
                "instIdList": inst_id_list,
                "instFamilyList": inst_family_list,
                "dateAggrType": date_aggr_type,
                "begin": begin,
                "end": end,
            },
            extra,
            options,
        )

    async def open_interest(
        self,
        *,
        inst_type: Literal["SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OpenInterest]:
        """Get open interest.

        Args:
            inst_type (required): `instType`: `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family; required in some cases): `instFamily`.
            inst_id (instrument ID): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OpenInterest`. Text: inst_type, inst_id. Decimal: oi, oi_ccy, oi_usd. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/open-interest`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP + instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-open-interest
        """
        return await self._client.call(
            _OPEN_INTEREST,
            {"instType": inst_type, "instFamily": inst_family, "instId": inst_id},
            extra,
            options,
        )

    async def opt_summary(
        self,
        *,
        inst_family: str,
        exp_time: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptSummary]:
        """Get option market data.

        Args:
            inst_family (instrument family; required): `instFamily`.
            exp_time (date): `expTime`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptSummary`. Text: inst_type, inst_id, uly, vol_lv. Decimal: delta, gamma,
            vega, theta, delta_bs, gamma_bs, vega_bs, theta_bs, lever, mark_vol, bid_vol, ask_vol,
            real_vol, fwd_px. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/opt-summary`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP + instrument family.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-option-market-data
        """
        return await self._client.call(
            _OPT_SUMMARY, {"instFamily": inst_family, "expTime": exp_time}, extra, options
        )

    async def option_trades(
        self,
        *,
        inst_id: str | None = None,
        inst_family: str | None = None,
        opt_type: Literal["C", "P"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptionTrades]:
        """Option trades.

        Args:
            inst_id (instrument ID; one of `inst_id`, `inst_family` is required): `instId`.
            inst_family (instrument family; one of `inst_id`, `inst_family` is required): `instFamily`.
            opt_type: `optType`: `C`, `P`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptionTrades`. Text: inst_id, inst_family, trade_id, side, opt_type. Decimal:
            px, sz, fill_vol, fwd_px, idx_px, mark_px. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/option-trades`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades
        """
        return await self._client.call(
            _OPTION_TRADES,
            {"instId": inst_id, "instFamily": inst_family, "optType": opt_type},
            extra,
            options,
        )

    async def position_tiers(
        self,
        *,
        inst_type: Literal["MARGIN", "SWAP", "FUTURES", "OPTION"] | str,
        td_mode: Literal["cross", "isolated"] | str,
        inst_family: CsvArg | None = None,
        inst_id: CsvArg | None = None,
        ccy: str | None = None,
        tier: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PositionTiers]:
        """Get position tiers.

        Args:
            inst_type (required): `instType`: `MARGIN`, `SWAP`, `FUTURES`, `OPTION`.
            td_mode (required): `tdMode`.
                Documented values:
                    `cross`: Margin mode
                    `isolated`: Margin mode
            inst_family (values separated by commas; required in some cases; up to 5 items): `instFamily`.
            inst_id (values separated by commas; required in some cases; up to 5 items): `instId`.
            ccy (currency; required in some cases): `ccy`.
            tier: `tier`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PositionTiers`. Text: uly, inst_family, inst_id, tier. Decimal: min_sz,
            max_sz, mmr, imr, max_lever, opt_mgn_factor, quote_max_loan, base_max_loan.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/position-tiers`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-position-tiers
        """
        return await self._client.call(
            _POSITION_TIERS,
            {
                "instType": inst_type,
                "tdMode": td_mode,
                "instFamily": inst_family,
                "instId": inst_id,
                "ccy": ccy,
                "tier": tier,
            },
            extra,
            options,
        )

    async def premium_history(
        self,
        *,
        inst_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PremiumHistory]:
        """Get premium history.

        Args:
            inst_id (instrument ID; required): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PremiumHistory`. Text: inst_id. Decimal: premium. Unix time in milliseconds:
            ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.public.premium_history, ...)`.

        `GET /api/v5/public/premium-history`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-premium-history
        """
        return await self._client.call(
            _PREMIUM_HISTORY,
            {"instId": inst_id, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def price_limit(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PriceLimit]:
        """Get limit price.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PriceLimit`. Text: inst_type, inst_id. Decimal: buy_lmt, sell_lmt. Unix time
            in milliseconds: ts. Boolean: enabled.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/price-limit`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-limit-price
        """
        return await self._client.call(_PRICE_LIMIT, {"instId": inst_id}, extra, options)

    async def settlement_history(
        self,
        *,
        inst_family: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SettlementHistory]:
        """Get futures settlement history.

        Args:
            inst_family (instrument family; required): `instFamily`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SettlementHistory`. Unix time in milliseconds: ts. Records: details.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.public.settlement_history, ...)`.

        `GET /api/v5/public/settlement-history`
        Public: no credentials needed.
        Rate limit: 40 requests per 2s, per IP + instrument family.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-futures-settlement-history
        """
        return await self._client.call(
            _SETTLEMENT_HISTORY,
            {"instFamily": inst_family, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def time(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Time]:
        """Get system time.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Time`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/time`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time
        """
        return await self._client.call(_TIME, {}, extra, options)

    async def underlying(
        self,
        *,
        inst_type: Literal["SWAP", "FUTURES", "OPTION"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[list[Any]]:
        """Get underlying.

        Args:
            inst_type (required): `instType`: `SWAP`, `FUTURES`, `OPTION`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of lists.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/public/underlying`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-underlying
        """
        return await self._client.call(_UNDERLYING, {"instType": inst_type}, extra, options)
