"""Records and nested arguments. OKX `convert`: 5 endpoints."""

from __future__ import annotations

from .._runtime.core.records import Record, decimal, integer, text, timestamp_ms


class Currencies(Record, endpoint="convert.currencies"):
    """An item of the answer of `convert.currencies`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currencies
    """

    ccy = text("ccy")
    """Currency."""
    min = text("min")
    """Deprecated."""
    max = text("max")
    """Deprecated."""


class CurrencyPair(Record, endpoint="convert.currency_pair"):
    """An item of the answer of `convert.currency_pair`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currency-pair
    """

    inst_id = text("instId")
    """Instrument ID."""
    base_ccy = text("baseCcy")
    """Currency."""
    base_ccy_max = decimal("baseCcyMax")
    """Decimal."""
    base_ccy_min = decimal("baseCcyMin")
    """Decimal."""
    quote_ccy = text("quoteCcy")
    """Currency."""
    quote_ccy_max = decimal("quoteCcyMax")
    """Decimal."""
    quote_ccy_min = decimal("quoteCcyMin")
    """Decimal."""


class EstimateQuote(Record, endpoint="convert.estimate_quote"):
    """An item of the answer of `convert.estimate_quote`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-estimate-quote
    """

    quote_time = timestamp_ms("quoteTime")
    """Unix time in milliseconds."""
    ttl_ms = integer("ttlMs")
    """Integer."""
    cl_q_req_id = text("clQReqId")
    quote_id = text("quoteId")
    base_ccy = text("baseCcy")
    """Currency."""
    quote_ccy = text("quoteCcy")
    """Currency."""
    side = text("side")
    orig_rfq_sz = decimal("origRfqSz")
    """Decimal."""
    rfq_sz = decimal("rfqSz")
    """Decimal."""
    rfq_sz_ccy = text("rfqSzCcy")
    """Currency."""
    cnvt_px = decimal("cnvtPx")
    """Decimal."""
    base_sz = decimal("baseSz")
    """Decimal."""
    quote_sz = decimal("quoteSz")
    """Decimal."""


class History(Record, endpoint="convert.history"):
    """An item of the answer of `convert.history`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-history
    """

    trade_id = text("tradeId")
    cl_t_req_id = text("clTReqId")
    state = text("state")
    """Documented values: `fullyFilled`, `rejected`."""
    inst_id = text("instId")
    """Instrument ID."""
    base_ccy = text("baseCcy")
    """Currency."""
    quote_ccy = text("quoteCcy")
    """Currency."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    fill_px = decimal("fillPx")
    """Decimal."""
    fill_base_sz = decimal("fillBaseSz")
    """Decimal."""
    fill_quote_sz = decimal("fillQuoteSz")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class Trade(Record, endpoint="convert.trade"):
    """An item of the answer of `convert.trade`.

    Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-convert-trade
    """

    trade_id = text("tradeId")
    quote_id = text("quoteId")
    cl_t_req_id = text("clTReqId")
    state = text("state")
    """Documented values: `fullyFilled`, `rejected`."""
    inst_id = text("instId")
    """Instrument ID."""
    base_ccy = text("baseCcy")
    """Currency."""
    quote_ccy = text("quoteCcy")
    """Currency."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    fill_px = decimal("fillPx")
    """Decimal."""
    fill_base_sz = decimal("fillBaseSz")
    """Decimal."""
    fill_quote_sz = decimal("fillQuoteSz")
    """Decimal."""
    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""
