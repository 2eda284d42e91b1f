"""Records and nested arguments. OKX `market`: 24 endpoints."""

from __future__ import annotations

from .._runtime.core.records import (
    Record,
    RowRecord,
    anything,
    decimal,
    json_integer,
    list_of,
    records,
    text,
    timestamp_ms,
)


class BlockTicker(Record, endpoint="market.block_ticker"):
    """An item of the answer of `market.block_ticker`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-ticker
    """

    inst_id = text("instId")
    """Instrument ID."""
    inst_type = text("instType")
    vol_ccy24h = decimal("volCcy24h")
    """Decimal."""
    vol24h = decimal("vol24h")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class BlockTickers(Record, endpoint="market.block_tickers"):
    """An item of the answer of `market.block_tickers`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-tickers
    """

    inst_id = text("instId")
    """Instrument ID."""
    inst_type = text("instType")
    vol_ccy24h = decimal("volCcy24h")
    """Decimal."""
    vol24h = decimal("vol24h")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Books(Record, endpoint="market.books"):
    """An item of the answer of `market.books`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book
    """

    asks = list_of(anything("asks"))
    bids = list_of(anything("bids"))
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    seq_id = json_integer("seqId")


class BooksFull(Record, endpoint="market.books_full"):
    """An item of the answer of `market.books_full`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-full-order-book
    """

    asks = list_of(anything("asks"))
    bids = list_of(anything("bids"))
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class CallAuctionDetails(Record, endpoint="market.call_auction_details"):
    """An item of the answer of `market.call_auction_details`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-call-auction-details
    """

    inst_id = text("instId")
    """Instrument ID."""
    eq_px = decimal("eqPx")
    """Decimal."""
    matched_sz = decimal("matchedSz")
    """Decimal."""
    unmatched_sz = decimal("unmatchedSz")
    """Decimal."""
    auction_end_time = timestamp_ms("auctionEndTime")
    """Unix time in milliseconds."""
    state = text("state")
    """Documented values: `call_auction`, `continuous_trading`."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Candles(RowRecord, endpoint="market.candles"):
    """An item of the answer of `market.candles`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    o = decimal("o", 1)
    """Decimal."""
    h = decimal("h", 2)
    """Decimal."""
    l = decimal("l", 3)
    """Decimal."""
    c = decimal("c", 4)
    """Decimal."""
    vol = decimal("vol", 5)
    """Decimal."""
    vol_ccy = decimal("volCcy", 6)
    """Decimal."""
    vol_ccy_quote = decimal("volCcyQuote", 7)
    """Decimal."""
    confirm = text("confirm", 8)
    """Documented values: `0`, `1`."""


class ExchangeRate(Record, endpoint="market.exchange_rate"):
    """An item of the answer of `market.exchange_rate`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-exchange-rate
    """

    usd_cny = decimal("usdCny")
    """Decimal."""


class HistoryCandles(RowRecord, endpoint="market.history_candles"):
    """An item of the answer of `market.history_candles`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks-history
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    o = decimal("o", 1)
    """Decimal."""
    h = decimal("h", 2)
    """Decimal."""
    l = decimal("l", 3)
    """Decimal."""
    c = decimal("c", 4)
    """Decimal."""
    vol = decimal("vol", 5)
    """Decimal."""
    vol_ccy = decimal("volCcy", 6)
    """Decimal."""
    vol_ccy_quote = decimal("volCcyQuote", 7)
    """Decimal."""
    confirm = text("confirm", 8)
    """Documented values: `0`, `1`."""


class HistoryIndexCandles(RowRecord, endpoint="market.history_index_candles"):
    """An item of the answer of `market.history_index_candles`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks-history
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    o = decimal("o", 1)
    """Decimal."""
    h = decimal("h", 2)
    """Decimal."""
    l = decimal("l", 3)
    """Decimal."""
    c = decimal("c", 4)
    """Decimal."""
    confirm = text("confirm", 5)
    """Documented values: `0`, `1`."""


class HistoryMarkPriceCandles(RowRecord, endpoint="market.history_mark_price_candles"):
    """An item of the answer of `market.history_mark_price_candles`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks-history
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    o = decimal("o", 1)
    """Decimal."""
    h = decimal("h", 2)
    """Decimal."""
    l = decimal("l", 3)
    """Decimal."""
    c = decimal("c", 4)
    """Decimal."""
    confirm = text("confirm", 5)
    """Documented values: `0`, `1`."""


class HistoryTrades(Record, endpoint="market.history_trades"):
    """An item of the answer of `market.history_trades`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades-history
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
    source = text("source")
    """Documented values: `0`, `1`."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class IndexCandles(RowRecord, endpoint="market.index_candles"):
    """An item of the answer of `market.index_candles`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    o = decimal("o", 1)
    """Decimal."""
    h = decimal("h", 2)
    """Decimal."""
    l = decimal("l", 3)
    """Decimal."""
    c = decimal("c", 4)
    """Decimal."""
    confirm = text("confirm", 5)
    """Documented values: `0`, `1`."""


class IndexComponentsComponents(Record, endpoint="market.index_components"):
    """`components` of an answer."""

    exch = text("exch")
    symbol = text("symbol")
    sym_px = decimal("symPx")
    """Decimal."""
    wgt = decimal("wgt")
    """Decimal."""
    cnv_px = decimal("cnvPx")
    """Decimal."""


class IndexComponents(Record, endpoint="market.index_components"):
    """An item of the answer of `market.index_components`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-components
    """

    index = text("index")
    last = decimal("last")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
    components = records("components", IndexComponentsComponents)


class IndexTickers(Record, endpoint="market.index_tickers"):
    """An item of the answer of `market.index_tickers`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-tickers
    """

    inst_id = text("instId")
    """Instrument ID."""
    idx_px = decimal("idxPx")
    """Decimal."""
    high24h = decimal("high24h")
    """Decimal."""
    low24h = decimal("low24h")
    """Decimal."""
    open24h = decimal("open24h")
    """Decimal."""
    sod_utc0 = decimal("sodUtc0")
    """Decimal."""
    sod_utc8 = decimal("sodUtc8")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class MarkPriceCandles(RowRecord, endpoint="market.mark_price_candles"):
    """An item of the answer of `market.mark_price_candles`.

    Docs: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    o = decimal("o", 1)
    """Decimal."""
    h = decimal("h", 2)
    """Decimal."""
    l = decimal("l", 3)
    """Decimal."""
    c = decimal("c", 4)
    """Decimal."""
    confirm = text("confirm", 5)
    """Documented values: `0`, `1`."""


class OptionInstrumentFamilyTradesTradeInfo(
    Record, endpoint="market.option_instrument_family_trades"
):
    """`tradeInfo` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    trade_id = text("tradeId")
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class OptionInstrumentFamilyTrades(Record, endpoint="market.option_instrument_family_trades"):
    """An item of the answer of `market.option_instrument_family_trades`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades-by-instrument-family
    """

    vol24h = decimal("vol24h")
    """Decimal."""
    opt_type = text("optType")
    trade_info = records("tradeInfo", OptionInstrumentFamilyTradesTradeInfo)


class Platform24Volume(Record, endpoint="market.platform_24_volume"):
    """An item of the answer of `market.platform_24_volume`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-24h-total-volume
    """

    vol_usd = decimal("volUsd")
    """Decimal."""
    vol_cny = decimal("volCny")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class SprdCandles(RowRecord, endpoint="market.sprd_candles"):
    """An item of the answer of `market.sprd_candles`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    o = decimal("o", 1)
    """Decimal."""
    h = decimal("h", 2)
    """Decimal."""
    l = decimal("l", 3)
    """Decimal."""
    c = decimal("c", 4)
    """Decimal."""
    vol = decimal("vol", 5)
    """Decimal."""
    confirm = text("confirm", 6)
    """Documented values: `0`, `1`."""


class SprdHistoryCandles(RowRecord, endpoint="market.sprd_history_candles"):
    """An item of the answer of `market.sprd_history_candles`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks-history
    """

    ts = timestamp_ms("ts", 0)
    """Unix time in milliseconds."""
    o = decimal("o", 1)
    """Decimal."""
    h = decimal("h", 2)
    """Decimal."""
    l = decimal("l", 3)
    """Decimal."""
    c = decimal("c", 4)
    """Decimal."""
    vol = decimal("vol", 5)
    """Decimal."""
    confirm = text("confirm", 6)
    """Documented values: `0`, `1`."""


class SprdTicker(Record, endpoint="market.sprd_ticker"):
    """An item of the answer of `market.sprd_ticker`.

    Docs: https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-ticker-public
    """

    sprd_id = text("sprdId")
    last = decimal("last")
    """Decimal."""
    last_sz = decimal("lastSz")
    """Decimal."""
    ask_px = decimal("askPx")
    """Decimal."""
    ask_sz = decimal("askSz")
    """Decimal."""
    bid_px = decimal("bidPx")
    """Decimal."""
    bid_sz = decimal("bidSz")
    """Decimal."""
    open24h = decimal("open24h")
    """Decimal."""
    high24h = decimal("high24h")
    """Decimal."""
    low24h = decimal("low24h")
    """Decimal."""
    vol24h = decimal("vol24h")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Ticker(Record, endpoint="market.ticker"):
    """An item of the answer of `market.ticker`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-ticker
    """

    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    last = decimal("last")
    """Decimal."""
    last_sz = decimal("lastSz")
    """Decimal."""
    ask_px = decimal("askPx")
    """Decimal."""
    ask_sz = decimal("askSz")
    """Decimal."""
    bid_px = decimal("bidPx")
    """Decimal."""
    bid_sz = decimal("bidSz")
    """Decimal."""
    open24h = decimal("open24h")
    """Decimal."""
    high24h = decimal("high24h")
    """Decimal."""
    low24h = decimal("low24h")
    """Decimal."""
    vol_ccy24h = decimal("volCcy24h")
    """Decimal."""
    vol24h = decimal("vol24h")
    """Decimal."""
    sod_utc0 = decimal("sodUtc0")
    """Decimal."""
    sod_utc8 = decimal("sodUtc8")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Tickers(Record, endpoint="market.tickers"):
    """An item of the answer of `market.tickers`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers
    """

    inst_type = text("instType")
    inst_id = text("instId")
    """Instrument ID."""
    last = decimal("last")
    """Decimal."""
    last_sz = decimal("lastSz")
    """Decimal."""
    ask_px = decimal("askPx")
    """Decimal."""
    ask_sz = decimal("askSz")
    """Decimal."""
    bid_px = decimal("bidPx")
    """Decimal."""
    bid_sz = decimal("bidSz")
    """Decimal."""
    open24h = decimal("open24h")
    """Decimal."""
    high24h = decimal("high24h")
    """Decimal."""
    low24h = decimal("low24h")
    """Decimal."""
    vol_ccy24h = decimal("volCcy24h")
    """Decimal."""
    vol24h = decimal("vol24h")
    """Decimal."""
    sod_utc0 = decimal("sodUtc0")
    """Decimal."""
    sod_utc8 = decimal("sodUtc8")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Trades(Record, endpoint="market.trades"):
    """An item of the answer of `market.trades`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades
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
    source = text("source")
    """Documented values: `0`, `1`."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
