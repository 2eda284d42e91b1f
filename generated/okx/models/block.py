"""Records and nested arguments. OKX `block`: 20 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypedDict

from .._runtime.core.params import DecimalArg
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


class CancelAllAfter(Record, endpoint="block.cancel_all_after"):
    """An item of the answer of `block.cancel_all_after`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-after
    """

    trigger_time = text("triggerTime")
    ts = text("ts")


class CancelAllQuotes(Record, endpoint="block.cancel_all_quotes"):
    """An item of the answer of `block.cancel_all_quotes`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-quotes
    """

    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class CancelAllRfqs(Record, endpoint="block.cancel_all_rfqs"):
    """An item of the answer of `block.cancel_all_rfqs`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-rfqs
    """

    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class CancelBatchQuotes(Record, endpoint="block.cancel_batch_quotes"):
    """An item of the answer of `block.cancel_batch_quotes`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-quotes
    """

    quote_id = text("quoteId")
    cl_quote_id = text("clQuoteId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class CancelBatchRfqs(Record, endpoint="block.cancel_batch_rfqs"):
    """An item of the answer of `block.cancel_batch_rfqs`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-rfqs
    """

    rfq_id = text("rfqId")
    cl_rfq_id = text("clRfqId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class CancelQuote(Record, endpoint="block.cancel_quote"):
    """An item of the answer of `block.cancel_quote`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-quote
    """

    quote_id = text("quoteId")
    cl_quote_id = text("clQuoteId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class CancelRfq(Record, endpoint="block.cancel_rfq"):
    """An item of the answer of `block.cancel_rfq`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-rfq
    """

    rfq_id = text("rfqId")
    cl_rfq_id = text("clRfqId")
    s_code = text("sCode")
    s_msg = text("sMsg")


class Counterparties(Record, endpoint="block.counterparties"):
    """An item of the answer of `block.counterparties`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-counterparties
    """

    trader_name = text("traderName")
    trader_code = text("traderCode")
    type = text("type")


class CreateQuoteLegsParams(TypedDict):
    """`legs` of a request."""

    inst_id: str
    """Instrument ID; required. On the wire: `instId`."""
    td_mode: NotRequired[Literal["cross", "isolated", "cash"] | str | None]
    """On the wire: `tdMode`.

    Documented values:
        `cross`: Margin mode
        `isolated`: Margin mode
        `cash`: Non-Margin mode
    """
    ccy: NotRequired[str | None]
    """Currency."""
    sz: DecimalArg
    """Decimal; required."""
    px: DecimalArg
    """Decimal; required."""
    side: Literal["buy", "sell"] | str
    """Required.

    Documented values: `buy`, `sell`.
    """
    pos_side: NotRequired[str | None]
    """On the wire: `posSide`."""
    tgt_ccy: NotRequired[Literal["base_ccy", "quote_ccy"] | str | None]
    """Default `base_ccy`. On the wire: `tgtCcy`.

    Documented values: `base_ccy`, `quote_ccy`.
    """
    trade_quote_ccy: NotRequired[str | None]
    """Currency. On the wire: `tradeQuoteCcy`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class CreateQuoteLegs(Record, endpoint="block.create_quote"):
    """`legs` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    td_mode = text("tdMode")
    """Documented values:
        `cross`: Margin mode
        `isolated`: Margin mode
        `cash`: Non-Margin mode
    """
    ccy = text("ccy")
    """Currency."""
    sz = decimal("sz")
    """Decimal."""
    px = decimal("px")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    pos_side = text("posSide")
    tgt_ccy = text("tgtCcy")
    """Documented values: `base_ccy`, `quote_ccy`."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class CreateQuote(Record, endpoint="block.create_quote"):
    """An item of the answer of `block.create_quote`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote
    """

    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    state = text("state")
    """Documented values: `active`, `canceled`, `pending_fill`, `filled`, `expired`, `failed`."""
    reason = text("reason")
    """Documented values: `mmp_canceled`."""
    valid_until = timestamp_ms("validUntil")
    """Unix time in milliseconds."""
    rfq_id = text("rfqId")
    cl_rfq_id = text("clRfqId")
    quote_id = text("quoteId")
    cl_quote_id = text("clQuoteId")
    tag = text("tag")
    trader_code = text("traderCode")
    quote_side = text("quoteSide")
    """Documented values: `buy`, `sell`."""
    legs = records("legs", CreateQuoteLegs)


class CreateRfqLegsParams(TypedDict):
    """`legs` of a request."""

    inst_id: str
    """Instrument ID; required. On the wire: `instId`."""
    td_mode: NotRequired[Literal["cross", "isolated", "cash"] | str | None]
    """On the wire: `tdMode`.

    Documented values:
        `cross`: Margin mode
        `isolated`: Margin mode
        `cash`: Non-Margin mode
    """
    ccy: NotRequired[str | None]
    """Currency."""
    sz: DecimalArg
    """Decimal; required."""
    lmt_px: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `lmtPx`."""
    side: Literal["buy", "sell"] | str
    """Required.

    Documented values: `buy`, `sell`.
    """
    pos_side: NotRequired[str | None]
    """On the wire: `posSide`."""
    tgt_ccy: NotRequired[Literal["base_ccy", "quote_ccy"] | str | None]
    """Default `base_ccy`. On the wire: `tgtCcy`.

    Documented values: `base_ccy`, `quote_ccy`.
    """
    trade_quote_ccy: NotRequired[str | None]
    """Currency. On the wire: `tradeQuoteCcy`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class CreateRfqAcctAllocLegsParams(TypedDict):
    """`legs` of a request."""

    sz: DecimalArg
    """Decimal; required."""
    inst_id: str
    """Instrument ID; required. On the wire: `instId`."""
    td_mode: NotRequired[str | None]
    """On the wire: `tdMode`."""
    ccy: NotRequired[str | None]
    """Currency."""
    pos_side: NotRequired[str | None]
    """On the wire: `posSide`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class CreateRfqAcctAllocParams(TypedDict):
    """`acctAlloc` of a request."""

    acct: str
    """Required."""
    legs: Sequence[CreateRfqAcctAllocLegsParams]
    """List; required."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class CreateRfqLegs(Record, endpoint="block.create_rfq"):
    """`legs` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    td_mode = text("tdMode")
    """Documented values:
        `cross`: Margin mode
        `isolated`: Margin mode
        `cash`: Non-Margin mode
    """
    ccy = text("ccy")
    """Currency."""
    sz = decimal("sz")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    pos_side = text("posSide")
    tgt_ccy = text("tgtCcy")
    """Documented values: `base_ccy`, `quote_ccy`."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class CreateRfqAcctAllocLegs(Record, endpoint="block.create_rfq"):
    """`legs` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    sz = decimal("sz")
    """Decimal."""
    td_mode = text("tdMode")
    ccy = text("ccy")
    """Currency."""
    pos_side = text("posSide")


class CreateRfqAcctAlloc(Record, endpoint="block.create_rfq"):
    """`acctAlloc` of an answer."""

    acct = text("acct")
    s_code = text("sCode")
    s_msg = text("sMsg")
    legs = records("legs", CreateRfqAcctAllocLegs)


class CreateRfq(Record, endpoint="block.create_rfq"):
    """An item of the answer of `block.create_rfq`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq
    """

    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    state = text("state")
    """Documented values: `active`, `canceled`, `pending_fill`, `filled`, `expired`,
    `traded_away`, `failed`.
    """
    counterparties = texts("counterparties")
    valid_until = timestamp_ms("validUntil")
    """Unix time in milliseconds."""
    cl_rfq_id = text("clRfqId")
    tag = text("tag")
    allow_partial_execution = boolean("allowPartialExecution")
    trader_code = text("traderCode")
    rfq_id = text("rfqId")
    legs = records("legs", CreateRfqLegs)
    group_id = text("groupId")
    acct_alloc = records("acctAlloc", CreateRfqAcctAlloc)


class ExecuteQuoteLegsParams(TypedDict):
    """`legs` of a request."""

    inst_id: str
    """Instrument ID; required. On the wire: `instId`."""
    sz: DecimalArg
    """Decimal; required."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class ExecuteQuoteLegs(Record, endpoint="block.execute_quote"):
    """`legs` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    fee = decimal("fee")
    """Decimal."""
    fee_ccy = text("feeCcy")
    """Currency."""
    trade_id = text("tradeId")


class ExecuteQuoteAcctAllocLegs(Record, endpoint="block.execute_quote"):
    """`legs` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    sz = decimal("sz")
    """Decimal."""
    fee = decimal("fee")
    """Decimal."""
    fee_ccy = text("feeCcy")
    """Currency."""
    trade_id = text("tradeId")


class ExecuteQuoteAcctAlloc(Record, endpoint="block.execute_quote"):
    """`acctAlloc` of an answer."""

    acct = text("acct")
    block_td_id = text("blockTdId")
    s_code = text("sCode")
    s_msg = text("sMsg")
    legs = records("legs", ExecuteQuoteAcctAllocLegs)


class ExecuteQuote(Record, endpoint="block.execute_quote"):
    """An item of the answer of `block.execute_quote`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-execute-quote
    """

    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    rfq_id = text("rfqId")
    cl_rfq_id = text("clRfqId")
    quote_id = text("quoteId")
    cl_quote_id = text("clQuoteId")
    block_td_id = text("blockTdId")
    tag = text("tag")
    t_trader_code = text("tTraderCode")
    m_trader_code = text("mTraderCode")
    legs = records("legs", ExecuteQuoteLegs)
    acct_alloc = records("acctAlloc", ExecuteQuoteAcctAlloc)


class GetMakerInstrumentSettingsData(Record, endpoint="block.get_maker_instrument_settings"):
    """`data` of an answer."""

    inst_family = text("instFamily")
    """Instrument family."""
    inst_id = text("instId")
    """Instrument ID."""
    max_block_sz = decimal("maxBlockSz")
    """Decimal."""
    maker_px_band = decimal("makerPxBand")
    """Decimal."""


class GetMakerInstrumentSettings(Record, endpoint="block.get_maker_instrument_settings"):
    """An item of the answer of `block.get_maker_instrument_settings`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quote-products
    """

    inst_type = text("instType")
    """Documented values: `FUTURES`, `OPTION`, `SWAP`, `SPOT`."""
    include_all = boolean("includeAll")
    data = records("data", GetMakerInstrumentSettingsData)


class GetMmpConfig(Record, endpoint="block.get_mmp_config"):
    """An item of the answer of `block.get_mmp_config`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-mmp-config
    """

    time_interval = integer("timeInterval")
    """Integer."""
    frozen_interval = integer("frozenInterval")
    """Integer."""
    count_limit = decimal("countLimit")
    """Decimal."""
    mmp_frozen = boolean("mmpFrozen")
    mmp_frozen_until = text("mmpFrozenUntil")


class MmpReset(Record, endpoint="block.mmp_reset"):
    """An item of the answer of `block.mmp_reset`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-reset-mmp-status
    """

    ts = timestamp_ms("ts")
    """Unix time in milliseconds."""


class PublicTradesLegs(Record, endpoint="block.public_trades"):
    """`legs` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    trade_id = text("tradeId")


class PublicTrades(Record, endpoint="block.public_trades"):
    """An item of the answer of `block.public_trades`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-multi-leg-transactions-of-block-trades
    """

    strategy = text("strategy")
    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    block_td_id = text("blockTdId")
    group_id = text("groupId")
    legs = records("legs", PublicTradesLegs)


class QuotesLegs(Record, endpoint="block.quotes"):
    """`legs` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    td_mode = text("tdMode")
    """Documented values:
        `cross`: Margin mode
        `isolated`: Margin mode
        `cash`: Non-Margin mode
    """
    ccy = text("ccy")
    """Currency."""
    sz = decimal("sz")
    """Decimal."""
    px = decimal("px")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    pos_side = text("posSide")
    tgt_ccy = text("tgtCcy")
    """Documented values: `base_ccy`, `quote_ccy`."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class Quotes(Record, endpoint="block.quotes"):
    """An item of the answer of `block.quotes`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quotes
    """

    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    state = text("state")
    """Documented values: `active`, `canceled`, `pending_fill`, `filled`, `expired`, `failed`."""
    reason = text("reason")
    """Documented values: `mmp_canceled`."""
    valid_until = timestamp_ms("validUntil")
    """Unix time in milliseconds."""
    rfq_id = text("rfqId")
    cl_rfq_id = text("clRfqId")
    quote_id = text("quoteId")
    cl_quote_id = text("clQuoteId")
    tag = text("tag")
    trader_code = text("traderCode")
    quote_side = text("quoteSide")
    """Documented values: `buy`, `sell`."""
    legs = records("legs", QuotesLegs)


class RfqsLegs(Record, endpoint="block.rfqs"):
    """`legs` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    td_mode = text("tdMode")
    """Documented values:
        `cross`: Margin mode
        `isolated`: Margin mode
        `cash`: Non-Margin mode
    """
    ccy = text("ccy")
    """Currency."""
    sz = decimal("sz")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    pos_side = text("posSide")
    tgt_ccy = text("tgtCcy")
    """Documented values: `base_ccy`, `quote_ccy`."""
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class RfqsAcctAllocLegs(Record, endpoint="block.rfqs"):
    """`legs` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    sz = decimal("sz")
    """Decimal."""
    td_mode = text("tdMode")
    ccy = text("ccy")
    """Currency."""
    pos_side = text("posSide")


class RfqsAcctAlloc(Record, endpoint="block.rfqs"):
    """`acctAlloc` of an answer."""

    acct = text("acct")
    legs = records("legs", RfqsAcctAllocLegs)


class Rfqs(Record, endpoint="block.rfqs"):
    """An item of the answer of `block.rfqs`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-rfqs
    """

    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    u_time = timestamp_ms("uTime")
    """Unix time in milliseconds."""
    state = text("state")
    """Documented values: `active`, `canceled`, `pending_fill`, `filled`, `expired`, `failed`,
    `traded_away`.
    """
    counterparties = texts("counterparties")
    valid_until = timestamp_ms("validUntil")
    """Unix time in milliseconds."""
    cl_rfq_id = text("clRfqId")
    tag = text("tag")
    flow_type = text("flowType")
    trader_code = text("traderCode")
    rfq_id = text("rfqId")
    allow_partial_execution = boolean("allowPartialExecution")
    legs = records("legs", RfqsLegs)
    group_id = text("groupId")
    acct_alloc = records("acctAlloc", RfqsAcctAlloc)


class SetMakerInstrumentSettingsDataParams(TypedDict):
    """`data` of a request."""

    inst_family: NotRequired[str | None]
    """Instrument family; required in some cases. On the wire: `instFamily`."""
    inst_id: NotRequired[str | None]
    """Instrument ID; required in some cases. On the wire: `instId`."""
    max_block_sz: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `maxBlockSz`."""
    maker_px_band: NotRequired[DecimalArg | None]
    """Decimal. On the wire: `makerPxBand`."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class SetMakerInstrumentSettingsParams(TypedDict):
    """One item of `block.set_maker_instrument_settings`."""

    inst_type: Literal["FUTURES", "OPTION", "SWAP", "SPOT"] | str
    """Required. On the wire: `instType`.

    Documented values: `FUTURES`, `OPTION`, `SWAP`, `SPOT`.
    """
    include_all: NotRequired[bool | None]
    """Boolean; default `false`. On the wire: `includeAll`."""
    data: Sequence[SetMakerInstrumentSettingsDataParams]
    """List; required."""
    extra: NotRequired[Mapping[str, object] | None]
    """What the docs do not have, by wire name."""


class SetMakerInstrumentSettings(Record, endpoint="block.set_maker_instrument_settings"):
    """An item of the answer of `block.set_maker_instrument_settings`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products
    """

    result = boolean("result")


class SetMmpConfig(Record, endpoint="block.set_mmp_config"):
    """An item of the answer of `block.set_mmp_config`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-mmp
    """

    time_interval = integer("timeInterval")
    """Integer."""
    frozen_interval = integer("frozenInterval")
    """Integer."""
    count_limit = decimal("countLimit")
    """Decimal."""


class TradesLegs(Record, endpoint="block.trades"):
    """`legs` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    px = decimal("px")
    """Decimal."""
    sz = decimal("sz")
    """Decimal."""
    side = text("side")
    """Documented values: `buy`, `sell`."""
    fee = decimal("fee")
    """Decimal."""
    fee_ccy = text("feeCcy")
    """Currency."""
    trade_id = text("tradeId")
    trade_quote_ccy = text("tradeQuoteCcy")
    """Currency."""


class TradesAcctAllocLegs(Record, endpoint="block.trades"):
    """`legs` of an answer."""

    inst_id = text("instId")
    """Instrument ID."""
    sz = decimal("sz")
    """Decimal."""
    trade_id = text("tradeId")
    fee = decimal("fee")
    """Decimal."""
    fee_ccy = text("feeCcy")
    """Currency."""


class TradesAcctAlloc(Record, endpoint="block.trades"):
    """`acctAlloc` of an answer."""

    block_td_id = text("blockTdId")
    error_code = text("errorCode")
    acct = text("acct")
    legs = records("legs", TradesAcctAllocLegs)


class Trades(Record, endpoint="block.trades"):
    """An item of the answer of `block.trades`.

    Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-trades
    """

    c_time = timestamp_ms("cTime")
    """Unix time in milliseconds."""
    rfq_id = text("rfqId")
    cl_rfq_id = text("clRfqId")
    quote_id = text("quoteId")
    cl_quote_id = text("clQuoteId")
    block_td_id = text("blockTdId")
    tag = text("tag")
    t_trader_code = text("tTraderCode")
    m_trader_code = text("mTraderCode")
    is_successful = boolean("isSuccessful")
    error_code = text("errorCode")
    legs = records("legs", TradesLegs)
    acct_alloc = records("acctAlloc", TradesAcctAlloc)
