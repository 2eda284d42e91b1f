"""OKX `market`: 24 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import BinaryAnswer, ListAnswer, ObjectAnswer, binary, objects, one
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import Constraint, IntegerArg, Param, TimestampArg
from ..models.market import (
    BlockTicker,
    BlockTickers,
    Books,
    BooksFull,
    CallAuctionDetails,
    Candles,
    ExchangeRate,
    HistoryCandles,
    HistoryIndexCandles,
    HistoryMarkPriceCandles,
    HistoryTrades,
    IndexCandles,
    IndexComponents,
    IndexTickers,
    MarkPriceCandles,
    OptionInstrumentFamilyTrades,
    Platform24Volume,
    SprdCandles,
    SprdHistoryCandles,
    SprdTicker,
    Ticker,
    Tickers,
    Trades,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_BLOCK_TICKER = Endpoint(
    "market.block_ticker",
    "GET",
    "/api/v5/market/block-ticker",
    auth="public",
    style="query",
    answer=objects(BlockTicker),
    params=(Param("inst_id", "instId", required=True),),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_BLOCK_TICKERS = Endpoint(
    "market.block_tickers",
    "GET",
    "/api/v5/market/block-tickers",
    auth="public",
    style="query",
    answer=objects(BlockTickers),
    params=(
        Param("inst_type", "instType", required=True),
        Param("inst_family", "instFamily"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_BOOKS = Endpoint(
    "market.books",
    "GET",
    "/api/v5/market/books",
    auth="public",
    style="query",
    answer=objects(Books),
    params=(
        Param("inst_id", "instId", required=True),
        Param("sz", "sz", "integer"),
    ),
    limits=(Limit(40, "requests", "2s", ("ip",)),),
)
_BOOKS_FULL = Endpoint(
    "market.books_full",
    "GET",
    "/api/v5/market/books-full",
    auth="public",
    style="query",
    answer=objects(BooksFull),
    params=(
        Param("inst_id", "instId", required=True),
        Param("sz", "sz", "integer"),
    ),
    limits=(Limit(10, "requests", "2s", ("ip",)),),
)
_BOOKS_SBE = Endpoint(
    "market.books_sbe",
    "GET",
    "/api/v5/market/books-sbe",
    auth="public",
    style="query",
    answer=binary(),
    params=(
        Param("inst_id_code", "instIdCode", "json_integer", required=True),
        Param("source", "source", "json_integer", required=True),
    ),
    limits=(Limit(10, "requests", "10s", ("ip", "instrument_id_code")),),
)
_CALL_AUCTION_DETAILS = Endpoint(
    "market.call_auction_details",
    "GET",
    "/api/v5/market/call-auction-details",
    auth="public",
    style="query",
    answer=objects(CallAuctionDetails),
    params=(Param("inst_id", "instId", required=True),),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_CANDLES = Endpoint(
    "market.candles",
    "GET",
    "/api/v5/market/candles",
    auth="public",
    style="query",
    answer=objects(Candles),
    params=(
        Param("inst_id", "instId", required=True),
        Param("bar", "bar"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
        Param("adjust", "adjust"),
    ),
    limits=(Limit(40, "requests", "2s", ("ip",)),),
    pagination=Pagination("after", ("ts",), "before", column=0, time=True, max=300),
)
_EXCHANGE_RATE = Endpoint(
    "market.exchange_rate",
    "GET",
    "/api/v5/market/exchange-rate",
    auth="public",
    style="none",
    answer=objects(ExchangeRate),
    limits=(Limit(1, "requests", "2s", ("ip",)),),
)
_HISTORY_CANDLES = Endpoint(
    "market.history_candles",
    "GET",
    "/api/v5/market/history-candles",
    auth="public",
    style="query",
    answer=objects(HistoryCandles),
    params=(
        Param("inst_id", "instId", required=True),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("bar", "bar"),
        Param("limit", "limit", "integer"),
        Param("adjust", "adjust"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
    pagination=Pagination("after", ("ts",), "before", column=0, time=True, max=300),
)
_HISTORY_INDEX_CANDLES = Endpoint(
    "market.history_index_candles",
    "GET",
    "/api/v5/market/history-index-candles",
    auth="public",
    style="query",
    answer=objects(HistoryIndexCandles),
    params=(
        Param("inst_id", "instId", required=True),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("bar", "bar"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(10, "requests", "2s", ("ip",)),),
    pagination=Pagination("after", ("ts",), "before", column=0, time=True, max=100),
)
_HISTORY_MARK_PRICE_CANDLES = Endpoint(
    "market.history_mark_price_candles",
    "GET",
    "/api/v5/market/history-mark-price-candles",
    auth="public",
    style="query",
    answer=objects(HistoryMarkPriceCandles),
    params=(
        Param("inst_id", "instId", required=True),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("bar", "bar"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
    pagination=Pagination("after", ("ts",), "before", column=0, time=True, max=100),
)
_HISTORY_TRADES = Endpoint(
    "market.history_trades",
    "GET",
    "/api/v5/market/history-trades",
    auth="public",
    style="query",
    answer=objects(HistoryTrades),
    params=(
        Param("inst_id", "instId", required=True),
        Param("type", "type"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
    pagination=Pagination(
        "after",
        ("tradeId",),
        "before",
        by="type",
        cases=(
            ("1", Pagination("after", ("tradeId",), "before", max=100)),
            ("2", Pagination("after", ("ts",), time=True, max=100)),
        ),
        max=100,
    ),
)
_INDEX_CANDLES = Endpoint(
    "market.index_candles",
    "GET",
    "/api/v5/market/index-candles",
    auth="public",
    style="query",
    answer=objects(IndexCandles),
    params=(
        Param("inst_id", "instId", required=True),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("bar", "bar"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
    pagination=Pagination("after", ("ts",), "before", column=0, time=True, max=100),
)
_INDEX_COMPONENTS = Endpoint(
    "market.index_components",
    "GET",
    "/api/v5/market/index-components",
    auth="public",
    style="query",
    answer=one(IndexComponents),
    params=(Param("index", "index", required=True),),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_INDEX_TICKERS = Endpoint(
    "market.index_tickers",
    "GET",
    "/api/v5/market/index-tickers",
    auth="public",
    style="query",
    answer=objects(IndexTickers),
    params=(
        Param("quote_ccy", "quoteCcy"),
        Param("inst_id", "instId"),
    ),
    constraints=(Constraint("one_of", ("quoteCcy", "instId")),),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_MARK_PRICE_CANDLES = Endpoint(
    "market.mark_price_candles",
    "GET",
    "/api/v5/market/mark-price-candles",
    auth="public",
    style="query",
    answer=objects(MarkPriceCandles),
    params=(
        Param("inst_id", "instId", required=True),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("bar", "bar"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
    pagination=Pagination("after", ("ts",), "before", column=0, time=True, max=100),
)
_OPTION_INSTRUMENT_FAMILY_TRADES = Endpoint(
    "market.option_instrument_family_trades",
    "GET",
    "/api/v5/market/option/instrument-family-trades",
    auth="public",
    style="query",
    answer=objects(OptionInstrumentFamilyTrades),
    params=(Param("inst_family", "instFamily", required=True),),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_PLATFORM_24_VOLUME = Endpoint(
    "market.platform_24_volume",
    "GET",
    "/api/v5/market/platform-24-volume",
    auth="public",
    style="none",
    answer=objects(Platform24Volume),
    limits=(Limit(2, "requests", "2s", ("ip",)),),
)
_SPRD_CANDLES = Endpoint(
    "market.sprd_candles",
    "GET",
    "/api/v5/market/sprd-candles",
    auth="public",
    style="query",
    answer=objects(SprdCandles),
    params=(
        Param("sprd_id", "sprdId", required=True),
        Param("bar", "bar"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(40, "requests", "2s", ("ip",)),),
    pagination=Pagination("after", ("ts",), "before", column=0, time=True, max=300),
)
_SPRD_HISTORY_CANDLES = Endpoint(
    "market.sprd_history_candles",
    "GET",
    "/api/v5/market/sprd-history-candles",
    auth="public",
    style="query",
    answer=objects(SprdHistoryCandles),
    params=(
        Param("sprd_id", "sprdId", required=True),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("bar", "bar"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
    pagination=Pagination("after", ("ts",), "before", column=0, time=True, max=100),
)
_SPRD_TICKER = Endpoint(
    "market.sprd_ticker",
    "GET",
    "/api/v5/market/sprd-ticker",
    auth="public",
    style="query",
    answer=objects(SprdTicker),
    params=(Param("sprd_id", "sprdId", required=True),),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_TICKER = Endpoint(
    "market.ticker",
    "GET",
    "/api/v5/market/ticker",
    auth="public",
    style="query",
    answer=objects(Ticker),
    params=(Param("inst_id", "instId", required=True),),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_TICKERS = Endpoint(
    "market.tickers",
    "GET",
    "/api/v5/market/tickers",
    auth="public",
    style="query",
    answer=objects(Tickers),
    params=(
        Param("inst_type", "instType", required=True),
        Param("inst_family", "instFamily"),
    ),
    limits=(Limit(20, "requests", "2s", ("ip",)),),
)
_TRADES = Endpoint(
    "market.trades",
    "GET",
    "/api/v5/market/trades",
    auth="public",
    style="query",
    answer=objects(Trades),
    params=(
        Param("inst_id", "instId", required=True),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(100, "requests", "2s", ("ip",)),),
)


class Market:
    """OKX `market`: 24 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def block_ticker(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BlockTicker]:
        """Get block ticker.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BlockTicker`. Text: inst_id, inst_type. Decimal: vol_ccy24h, vol24h. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/block-ticker`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-ticker
        """
        return self._client.call(_BLOCK_TICKER, {"instId": inst_id}, extra, options)

    def block_tickers(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP", "FUTURES", "OPTION"] | str,
        inst_family: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BlockTickers]:
        """Get block tickers.

        Args:
            inst_type (required): `instType`: `SPOT`, `SWAP`, `FUTURES`, `OPTION`.
            inst_family (instrument family): `instFamily`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BlockTickers`. Text: inst_id, inst_type. Decimal: vol_ccy24h, vol24h. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/block-tickers`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-tickers
        """
        return self._client.call(
            _BLOCK_TICKERS, {"instType": inst_type, "instFamily": inst_family}, extra, options
        )

    def books(
        self,
        *,
        inst_id: str,
        sz: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Books]:
        """Order book.

        Args:
            inst_id (instrument ID; required): `instId`.
            sz (integer; up to `400`): `sz`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Books`. Lists: asks, bids. Unix time in milliseconds: ts. Integer: seq_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/books`
        Public: no credentials needed.
        Rate limit: 40 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book
        """
        return self._client.call(_BOOKS, {"instId": inst_id, "sz": sz}, extra, options)

    def books_full(
        self,
        *,
        inst_id: str,
        sz: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BooksFull]:
        """Full order book.

        Args:
            inst_id (instrument ID; required): `instId`.
            sz (integer; up to `5000`): `sz`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BooksFull`. Lists: asks, bids. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/books-full`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-full-order-book
        """
        return self._client.call(_BOOKS_FULL, {"instId": inst_id, "sz": sz}, extra, options)

    def books_sbe(
        self,
        *,
        inst_id_code: int,
        source: int,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> BinaryAnswer:
        """SBE Order book.

        Args:
            inst_id_code (integer; required): `instIdCode`.
            source (integer; required): `source`: `0`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            Bytes, in `content`.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/books-sbe`
        Public: no credentials needed.
        Rate limit: 10 requests per 10s, per IP + instrument id code.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data-sbe-order-book
        """
        return self._client.call(
            _BOOKS_SBE, {"instIdCode": inst_id_code, "source": source}, extra, options
        )

    def call_auction_details(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CallAuctionDetails]:
        """Call auction details.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CallAuctionDetails`. Text: inst_id, state. Decimal: eq_px, matched_sz,
            unmatched_sz. Unix time in milliseconds: auction_end_time, ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/call-auction-details`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-call-auction-details
        """
        return self._client.call(_CALL_AUCTION_DETAILS, {"instId": inst_id}, extra, options)

    def candles(
        self,
        *,
        inst_id: str,
        bar: (
            Literal[
                "1m",
                "3m",
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
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        adjust: Literal["forward"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Candles]:
        """Candlesticks.

        Args:
            inst_id (instrument ID; required): `instId`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `1Wutc`, `1Mutc`,
                `3Mutc`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `300`; default `100`): `limit`.
            adjust: `adjust`: `forward`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Candles`. Unix time in milliseconds: ts. Decimal: o, h, l, c, vol, vol_ccy,
            vol_ccy_quote. Text: confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.market.candles, ...)`.

        `GET /api/v5/market/candles`
        Public: no credentials needed.
        Rate limit: 40 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks
        """
        return self._client.call(
            _CANDLES,
            {
                "instId": inst_id,
                "bar": bar,
                "after": after,
                "before": before,
                "limit": limit,
                "adjust": adjust,
            },
            extra,
            options,
        )

    def exchange_rate(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ExchangeRate]:
        """Get exchange rate.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ExchangeRate`. Decimal: usd_cny.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/exchange-rate`
        Public: no credentials needed.
        Rate limit: 1 request per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-exchange-rate
        """
        return self._client.call(_EXCHANGE_RATE, {}, extra, options)

    def history_candles(
        self,
        *,
        inst_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        bar: (
            Literal[
                "1s",
                "1m",
                "3m",
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
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        limit: IntegerArg | None = None,
        adjust: Literal["forward"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[HistoryCandles]:
        """Candlesticks history.

        Args:
            inst_id (instrument ID; required): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            bar (default `1m`): `bar`: `1s`, `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`,
                `3D`, `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `1Wutc`, `1Mutc`,
                `3Mutc`.
            limit (integer; up to `300`; default `100`): `limit`.
            adjust: `adjust`: `forward`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `HistoryCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c, vol,
            vol_ccy, vol_ccy_quote. Text: confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.market.history_candles, ...)`.

        `GET /api/v5/market/history-candles`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks-history
        """
        return self._client.call(
            _HISTORY_CANDLES,
            {
                "instId": inst_id,
                "after": after,
                "before": before,
                "bar": bar,
                "limit": limit,
                "adjust": adjust,
            },
            extra,
            options,
        )

    def history_index_candles(
        self,
        *,
        inst_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        bar: (
            Literal[
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "1W",
                "1M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "1Wutc",
                "1Mutc",
            ]
            | str
            | None
        ) = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[HistoryIndexCandles]:
        """Get index candlesticks history.

        Args:
            inst_id (instrument ID; required): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `1W`, `1M`,
                `6Hutc`, `12Hutc`, `1Dutc`, `1Wutc`, `1Mutc`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `HistoryIndexCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c.
            Text: confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.market.history_index_candles, ...)`.

        `GET /api/v5/market/history-index-candles`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks-history
        """
        return self._client.call(
            _HISTORY_INDEX_CANDLES,
            {"instId": inst_id, "after": after, "before": before, "bar": bar, "limit": limit},
            extra,
            options,
        )

    def history_mark_price_candles(
        self,
        *,
        inst_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        bar: (
            Literal[
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "1W",
                "1M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "1Wutc",
                "1Mutc",
            ]
            | str
            | None
        ) = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[HistoryMarkPriceCandles]:
        """Get mark price candlesticks history.

        Args:
            inst_id (instrument ID; required): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `1W`, `1M`,
                `6Hutc`, `12Hutc`, `1Dutc`, `1Wutc`, `1Mutc`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `HistoryMarkPriceCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c.
            Text: confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.market.history_mark_price_candles, ...)`.

        `GET /api/v5/market/history-mark-price-candles`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks-history
        """
        return self._client.call(
            _HISTORY_MARK_PRICE_CANDLES,
            {"instId": inst_id, "after": after, "before": before, "bar": bar, "limit": limit},
            extra,
            options,
        )

    def history_trades(
        self,
        *,
        inst_id: str,
        type: Literal["1", "2"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[HistoryTrades]:
        """Trades history.

        Args:
            inst_id (instrument ID; required): `instId`.
            type (default `1`): `type`: `1`, `2`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `HistoryTrades`. Text: inst_id, trade_id, side, source. Decimal: px, sz. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.market.history_trades, ...)`.

        `GET /api/v5/market/history-trades`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades-history
        """
        return self._client.call(
            _HISTORY_TRADES,
            {"instId": inst_id, "type": type, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def index_candles(
        self,
        *,
        inst_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        bar: (
            Literal[
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[IndexCandles]:
        """Get index candlesticks.

        Args:
            inst_id (instrument ID; required): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `1W`, `1M`,
                `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `1Wutc`, `1Mutc`, `3Mutc`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `IndexCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c. Text:
            confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.market.index_candles, ...)`.

        `GET /api/v5/market/index-candles`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks
        """
        return self._client.call(
            _INDEX_CANDLES,
            {"instId": inst_id, "after": after, "before": before, "bar": bar, "limit": limit},
            extra,
            options,
        )

    def index_components(
        self,
        *,
        index: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[IndexComponents]:
        """Get index components.

        Args:
            index (required): `index`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `IndexComponents`, in `data`. Text: index. Decimal: last. Unix time in milliseconds:
            ts. Records: components.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/index-components`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-components
        """
        return self._client.call(_INDEX_COMPONENTS, {"index": index}, extra, options)

    def index_tickers(
        self,
        *,
        quote_ccy: str | None = None,
        inst_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[IndexTickers]:
        """Get index tickers.

        Args:
            quote_ccy (currency; one of `quote_ccy`, `inst_id` is required): `quoteCcy`.
            inst_id (instrument ID; one of `quote_ccy`, `inst_id` is required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `IndexTickers`. Text: inst_id. Decimal: idx_px, high24h, low24h, open24h,
            sod_utc0, sod_utc8. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/index-tickers`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-tickers
        """
        return self._client.call(
            _INDEX_TICKERS, {"quoteCcy": quote_ccy, "instId": inst_id}, extra, options
        )

    def mark_price_candles(
        self,
        *,
        inst_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        bar: (
            Literal[
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MarkPriceCandles]:
        """Get mark price candlesticks.

        Args:
            inst_id (instrument ID; required): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `1W`, `1M`,
                `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `1Wutc`, `1Mutc`, `3Mutc`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MarkPriceCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c. Text:
            confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.market.mark_price_candles, ...)`.

        `GET /api/v5/market/mark-price-candles`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks
        """
        return self._client.call(
            _MARK_PRICE_CANDLES,
            {"instId": inst_id, "after": after, "before": before, "bar": bar, "limit": limit},
            extra,
            options,
        )

    def option_instrument_family_trades(
        self,
        *,
        inst_family: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptionInstrumentFamilyTrades]:
        """Option trades by instrument family.

        Args:
            inst_family (instrument family; required): `instFamily`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptionInstrumentFamilyTrades`. Decimal: vol24h. Text: opt_type. Records:
            trade_info.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/option/instrument-family-trades`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades-by-instrument-family
        """
        return self._client.call(
            _OPTION_INSTRUMENT_FAMILY_TRADES, {"instFamily": inst_family}, extra, options
        )

    def platform_24_volume(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Platform24Volume]:
        """24H total volume.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Platform24Volume`. Decimal: vol_usd, vol_cny. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/platform-24-volume`
        Public: no credentials needed.
        Rate limit: 2 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-24h-total-volume
        """
        return self._client.call(_PLATFORM_24_VOLUME, {}, extra, options)

    def sprd_candles(
        self,
        *,
        sprd_id: str,
        bar: (
            Literal[
                "1m",
                "3m",
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
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SprdCandles]:
        """Get candlesticks.

        Args:
            sprd_id (required): `sprdId`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `1Wutc`, `1Mutc`,
                `3Mutc`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `300`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SprdCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c, vol. Text:
            confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.market.sprd_candles, ...)`.

        `GET /api/v5/market/sprd-candles`
        Public: no credentials needed.
        Rate limit: 40 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks
        """
        return self._client.call(
            _SPRD_CANDLES,
            {"sprdId": sprd_id, "bar": bar, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def sprd_history_candles(
        self,
        *,
        sprd_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        bar: (
            Literal[
                "1m",
                "3m",
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
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SprdHistoryCandles]:
        """Get candlesticks history.

        Args:
            sprd_id (required): `sprdId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `1Wutc`, `1Mutc`,
                `3Mutc`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SprdHistoryCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c, vol.
            Text: confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.market.sprd_history_candles, ...)`.

        `GET /api/v5/market/sprd-history-candles`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks-history
        """
        return self._client.call(
            _SPRD_HISTORY_CANDLES,
            {"sprdId": sprd_id, "after": after, "before": before, "bar": bar, "limit": limit},
            extra,
            options,
        )

    def sprd_ticker(
        self,
        *,
        sprd_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SprdTicker]:
        """Get ticker (Public).

        Args:
            sprd_id (required): `sprdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SprdTicker`. Text: sprd_id. Decimal: last, last_sz, ask_px, ask_sz, bid_px,
            bid_sz, open24h, high24h, low24h, vol24h. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/sprd-ticker`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-ticker-public
        """
        return self._client.call(_SPRD_TICKER, {"sprdId": sprd_id}, extra, options)

    def ticker(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Ticker]:
        """Ticker.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Ticker`. Text: inst_type, inst_id. Decimal: last, last_sz, ask_px, ask_sz,
            bid_px, bid_sz, open24h, high24h, low24h, vol_ccy24h, vol24h, sod_utc0, sod_utc8. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/ticker`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-ticker
        """
        return self._client.call(_TICKER, {"instId": inst_id}, extra, options)

    def tickers(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Tickers]:
        """Tickers.

        Args:
            inst_type (required): `instType`: `SPOT`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Tickers`. Text: inst_type, inst_id. Decimal: last, last_sz, ask_px, ask_sz,
            bid_px, bid_sz, open24h, high24h, low24h, vol_ccy24h, vol24h, sod_utc0, sod_utc8. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/tickers`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers
        """
        return self._client.call(
            _TICKERS, {"instType": inst_type, "instFamily": inst_family}, extra, options
        )

    def trades(
        self,
        *,
        inst_id: str,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Trades]:
        """Trades.

        Args:
            inst_id (instrument ID; required): `instId`.
            limit (integer; up to `500`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Trades`. Text: inst_id, trade_id, side, source. Decimal: px, sz. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/trades`
        Public: no credentials needed.
        Rate limit: 100 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades
        """
        return self._client.call(_TRADES, {"instId": inst_id, "limit": limit}, extra, options)


class AsyncMarket:
    """OKX `market`: 24 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def block_ticker(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BlockTicker]:
        """Get block ticker.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BlockTicker`. Text: inst_id, inst_type. Decimal: vol_ccy24h, vol24h. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/block-ticker`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-ticker
        """
        return await self._client.call(_BLOCK_TICKER, {"instId": inst_id}, extra, options)

    async def block_tickers(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP", "FUTURES", "OPTION"] | str,
        inst_family: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BlockTickers]:
        """Get block tickers.

        Args:
            inst_type (required): `instType`: `SPOT`, `SWAP`, `FUTURES`, `OPTION`.
            inst_family (instrument family): `instFamily`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BlockTickers`. Text: inst_id, inst_type. Decimal: vol_ccy24h, vol24h. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/block-tickers`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-tickers
        """
        return await self._client.call(
            _BLOCK_TICKERS, {"instType": inst_type, "instFamily": inst_family}, extra, options
        )

    async def books(
        self,
        *,
        inst_id: str,
        sz: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Books]:
        """Order book.

        Args:
            inst_id (instrument ID; required): `instId`.
            sz (integer; up to `400`): `sz`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Books`. Lists: asks, bids. Unix time in milliseconds: ts. Integer: seq_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/books`
        Public: no credentials needed.
        Rate limit: 40 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book
        """
        return await self._client.call(_BOOKS, {"instId": inst_id, "sz": sz}, extra, options)

    async def books_full(
        self,
        *,
        inst_id: str,
        sz: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BooksFull]:
        """Full order book.

        Args:
            inst_id (instrument ID; required): `instId`.
            sz (integer; up to `5000`): `sz`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BooksFull`. Lists: asks, bids. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/books-full`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-full-order-book
        """
        return await self._client.call(_BOOKS_FULL, {"instId": inst_id, "sz": sz}, extra, options)

    async def books_sbe(
        self,
        *,
        inst_id_code: int,
        source: int,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> BinaryAnswer:
        """SBE Order book.

        Args:
            inst_id_code (integer; required): `instIdCode`.
            source (integer; required): `source`: `0`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            Bytes, in `content`.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/books-sbe`
        Public: no credentials needed.
        Rate limit: 10 requests per 10s, per IP + instrument id code.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data-sbe-order-book
        """
        return await self._client.call(
            _BOOKS_SBE, {"instIdCode": inst_id_code, "source": source}, extra, options
        )

    async def call_auction_details(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CallAuctionDetails]:
        """Call auction details.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CallAuctionDetails`. Text: inst_id, state. Decimal: eq_px, matched_sz,
            unmatched_sz. Unix time in milliseconds: auction_end_time, ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/call-auction-details`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-call-auction-details
        """
        return await self._client.call(_CALL_AUCTION_DETAILS, {"instId": inst_id}, extra, options)

    async def candles(
        self,
        *,
        inst_id: str,
        bar: (
            Literal[
                "1m",
                "3m",
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
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        adjust: Literal["forward"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Candles]:
        """Candlesticks.

        Args:
            inst_id (instrument ID; required): `instId`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `1Wutc`, `1Mutc`,
                `3Mutc`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `300`; default `100`): `limit`.
            adjust: `adjust`: `forward`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Candles`. Unix time in milliseconds: ts. Decimal: o, h, l, c, vol, vol_ccy,
            vol_ccy_quote. Text: confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.market.candles, ...)`.

        `GET /api/v5/market/candles`
        Public: no credentials needed.
        Rate limit: 40 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks
        """
        return await self._client.call(
            _CANDLES,
            {
                "instId": inst_id,
                "bar": bar,
                "after": after,
                "before": before,
                "limit": limit,
                "adjust": adjust,
            },
            extra,
            options,
        )

    async def exchange_rate(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ExchangeRate]:
        """Get exchange rate.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ExchangeRate`. Decimal: usd_cny.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/exchange-rate`
        Public: no credentials needed.
        Rate limit: 1 request per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-exchange-rate
        """
        return await self._client.call(_EXCHANGE_RATE, {}, extra, options)

    async def history_candles(
        self,
        *,
        inst_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        bar: (
            Literal[
                "1s",
                "1m",
                "3m",
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
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        limit: IntegerArg | None = None,
        adjust: Literal["forward"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[HistoryCandles]:
        """Candlesticks history.

        Args:
            inst_id (instrument ID; required): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            bar (default `1m`): `bar`: `1s`, `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`,
                `3D`, `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `1Wutc`, `1Mutc`,
                `3Mutc`.
            limit (integer; up to `300`; default `100`): `limit`.
            adjust: `adjust`: `forward`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `HistoryCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c, vol,
            vol_ccy, vol_ccy_quote. Text: confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.market.history_candles, ...)`.

        `GET /api/v5/market/history-candles`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks-history
        """
        return await self._client.call(
            _HISTORY_CANDLES,
            {
                "instId": inst_id,
                "after": after,
                "before": before,
                "bar": bar,
                "limit": limit,
                "adjust": adjust,
            },
            extra,
            options,
        )

    async def history_index_candles(
        self,
        *,
        inst_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        bar: (
            Literal[
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "1W",
                "1M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "1Wutc",
                "1Mutc",
            ]
            | str
            | None
        ) = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[HistoryIndexCandles]:
        """Get index candlesticks history.

        Args:
            inst_id (instrument ID; required): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `1W`, `1M`,
                `6Hutc`, `12Hutc`, `1Dutc`, `1Wutc`, `1Mutc`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `HistoryIndexCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c.
            Text: confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.market.history_index_candles, ...)`.

        `GET /api/v5/market/history-index-candles`
        Public: no credentials needed.
        Rate limit: 10 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks-history
        """
        return await self._client.call(
            _HISTORY_INDEX_CANDLES,
            {"instId": inst_id, "after": after, "before": before, "bar": bar, "limit": limit},
            extra,
            options,
        )

    async def history_mark_price_candles(
        self,
        *,
        inst_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        bar: (
            Literal[
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "1W",
                "1M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "1Wutc",
                "1Mutc",
            ]
            | str
            | None
        ) = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[HistoryMarkPriceCandles]:
        """Get mark price candlesticks history.

        Args:
            inst_id (instrument ID; required): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `1W`, `1M`,
                `6Hutc`, `12Hutc`, `1Dutc`, `1Wutc`, `1Mutc`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `HistoryMarkPriceCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c.
            Text: confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.market.history_mark_price_candles, ...)`.

        `GET /api/v5/market/history-mark-price-candles`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks-history
        """
        return await self._client.call(
            _HISTORY_MARK_PRICE_CANDLES,
            {"instId": inst_id, "after": after, "before": before, "bar": bar, "limit": limit},
            extra,
            options,
        )

    async def history_trades(
        self,
        *,
        inst_id: str,
        type: Literal["1", "2"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[HistoryTrades]:
        """Trades history.

        Args:
            inst_id (instrument ID; required): `instId`.
            type (default `1`): `type`: `1`, `2`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `HistoryTrades`. Text: inst_id, trade_id, side, source. Decimal: px, sz. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.market.history_trades, ...)`.

        `GET /api/v5/market/history-trades`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades-history
        """
        return await self._client.call(
            _HISTORY_TRADES,
            {"instId": inst_id, "type": type, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def index_candles(
        self,
        *,
        inst_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        bar: (
            Literal[
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[IndexCandles]:
        """Get index candlesticks.

        Args:
            inst_id (instrument ID; required): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `1W`, `1M`,
                `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `1Wutc`, `1Mutc`, `3Mutc`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `IndexCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c. Text:
            confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.market.index_candles, ...)`.

        `GET /api/v5/market/index-candles`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks
        """
        return await self._client.call(
            _INDEX_CANDLES,
            {"instId": inst_id, "after": after, "before": before, "bar": bar, "limit": limit},
            extra,
            options,
        )

    async def index_components(
        self,
        *,
        index: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[IndexComponents]:
        """Get index components.

        Args:
            index (required): `index`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `IndexComponents`, in `data`. Text: index. Decimal: last. Unix time in milliseconds:
            ts. Records: components.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/index-components`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-components
        """
        return await self._client.call(_INDEX_COMPONENTS, {"index": index}, extra, options)

    async def index_tickers(
        self,
        *,
        quote_ccy: str | None = None,
        inst_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[IndexTickers]:
        """Get index tickers.

        Args:
            quote_ccy (currency; one of `quote_ccy`, `inst_id` is required): `quoteCcy`.
            inst_id (instrument ID; one of `quote_ccy`, `inst_id` is required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `IndexTickers`. Text: inst_id. Decimal: idx_px, high24h, low24h, open24h,
            sod_utc0, sod_utc8. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/index-tickers`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-tickers
        """
        return await self._client.call(
            _INDEX_TICKERS, {"quoteCcy": quote_ccy, "instId": inst_id}, extra, options
        )

    async def mark_price_candles(
        self,
        *,
        inst_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        bar: (
            Literal[
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MarkPriceCandles]:
        """Get mark price candlesticks.

        Args:
            inst_id (instrument ID; required): `instId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `1W`, `1M`,
                `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `1Wutc`, `1Mutc`, `3Mutc`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MarkPriceCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c. Text:
            confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.market.mark_price_candles, ...)`.

        `GET /api/v5/market/mark-price-candles`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks
        """
        return await self._client.call(
            _MARK_PRICE_CANDLES,
            {"instId": inst_id, "after": after, "before": before, "bar": bar, "limit": limit},
            extra,
            options,
        )

    async def option_instrument_family_trades(
        self,
        *,
        inst_family: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OptionInstrumentFamilyTrades]:
        """Option trades by instrument family.

        Args:
            inst_family (instrument family; required): `instFamily`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OptionInstrumentFamilyTrades`. Decimal: vol24h. Text: opt_type. Records:
            trade_info.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/option/instrument-family-trades`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades-by-instrument-family
        """
        return await self._client.call(
            _OPTION_INSTRUMENT_FAMILY_TRADES, {"instFamily": inst_family}, extra, options
        )

    async def platform_24_volume(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Platform24Volume]:
        """24H total volume.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Platform24Volume`. Decimal: vol_usd, vol_cny. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/platform-24-volume`
        Public: no credentials needed.
        Rate limit: 2 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-24h-total-volume
        """
        return await self._client.call(_PLATFORM_24_VOLUME, {}, extra, options)

    async def sprd_candles(
        self,
        *,
        sprd_id: str,
        bar: (
            Literal[
                "1m",
                "3m",
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
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SprdCandles]:
        """Get candlesticks.

        Args:
            sprd_id (required): `sprdId`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `1Wutc`, `1Mutc`,
                `3Mutc`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `300`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SprdCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c, vol. Text:
            confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.market.sprd_candles, ...)`.

        `GET /api/v5/market/sprd-candles`
        Public: no credentials needed.
        Rate limit: 40 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks
        """
        return await self._client.call(
            _SPRD_CANDLES,
            {"sprdId": sprd_id, "bar": bar, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def sprd_history_candles(
        self,
        *,
        sprd_id: str,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        bar: (
            Literal[
                "1m",
                "3m",
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
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
            | str
            | None
        ) = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SprdHistoryCandles]:
        """Get candlesticks history.

        Args:
            sprd_id (required): `sprdId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            bar (default `1m`): `bar`: `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `2D`, `3D`,
                `1W`, `1M`, `3M`, `6Hutc`, `12Hutc`, `1Dutc`, `2Dutc`, `3Dutc`, `1Wutc`, `1Mutc`,
                `3Mutc`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SprdHistoryCandles`. Unix time in milliseconds: ts. Decimal: o, h, l, c, vol.
            Text: confirm.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.market.sprd_history_candles, ...)`.

        `GET /api/v5/market/sprd-history-candles`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks-history
        """
        return await self._client.call(
            _SPRD_HISTORY_CANDLES,
            {"sprdId": sprd_id, "after": after, "before": before, "bar": bar, "limit": limit},
            extra,
            options,
        )

    async def sprd_ticker(
        self,
        *,
        sprd_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SprdTicker]:
        """Get ticker (Public).

        Args:
            sprd_id (required): `sprdId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SprdTicker`. Text: sprd_id. Decimal: last, last_sz, ask_px, ask_sz, bid_px,
            bid_sz, open24h, high24h, low24h, vol24h. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/sprd-ticker`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-ticker-public
        """
        return await self._client.call(_SPRD_TICKER, {"sprdId": sprd_id}, extra, options)

    async def ticker(
        self,
        *,
        inst_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Ticker]:
        """Ticker.

        Args:
            inst_id (instrument ID; required): `instId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Ticker`. Text: inst_type, inst_id. Decimal: last, last_sz, ask_px, ask_sz,
            bid_px, bid_sz, open24h, high24h, low24h, vol_ccy24h, vol24h, sod_utc0, sod_utc8. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/ticker`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-ticker
        """
        return await self._client.call(_TICKER, {"instId": inst_id}, extra, options)

    async def tickers(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP", "FUTURES", "OPTION", "EVENTS"] | str,
        inst_family: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Tickers]:
        """Tickers.

        Args:
            inst_type (required): `instType`: `SPOT`, `SWAP`, `FUTURES`, `OPTION`, `EVENTS`.
            inst_family (instrument family): `instFamily`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Tickers`. Text: inst_type, inst_id. Decimal: last, last_sz, ask_px, ask_sz,
            bid_px, bid_sz, open24h, high24h, low24h, vol_ccy24h, vol24h, sod_utc0, sod_utc8. Unix
            time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/tickers`
        Public: no credentials needed.
        Rate limit: 20 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers
        """
        return await self._client.call(
            _TICKERS, {"instType": inst_type, "instFamily": inst_family}, extra, options
        )

    async def trades(
        self,
        *,
        inst_id: str,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Trades]:
        """Trades.

        Args:
            inst_id (instrument ID; required): `instId`.
            limit (integer; up to `500`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Trades`. Text: inst_id, trade_id, side, source. Decimal: px, sz. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/market/trades`
        Public: no credentials needed.
        Rate limit: 100 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades
        """
        return await self._client.call(_TRADES, {"instId": inst_id, "limit": limit}, extra, options)
