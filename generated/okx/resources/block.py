"""OKX `block`: 20 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import Constraint, DecimalArg, IntegerArg, Param, TimestampArg
from ..models.block import (
    CancelAllAfter,
    CancelAllQuotes,
    CancelAllRfqs,
    CancelBatchQuotes,
    CancelBatchRfqs,
    CancelQuote,
    CancelRfq,
    Counterparties,
    CreateQuote,
    CreateQuoteLegsParams,
    CreateRfq,
    CreateRfqAcctAllocParams,
    CreateRfqLegsParams,
    ExecuteQuote,
    ExecuteQuoteLegsParams,
    GetMakerInstrumentSettings,
    GetMmpConfig,
    MmpReset,
    PublicTrades,
    Quotes,
    Rfqs,
    SetMakerInstrumentSettings,
    SetMakerInstrumentSettingsParams,
    SetMmpConfig,
    Trades,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_CANCEL_ALL_AFTER = Endpoint(
    "block.cancel_all_after",
    "POST",
    "/api/v5/rfq/cancel-all-after",
    auth="private",
    style="json_object",
    answer=objects(CancelAllAfter),
    permission="trade",
    params=(Param("time_out", "timeOut", "integer", required=True),),
    limits=(Limit(1, "requests", "1s", ("user_id",)),),
)
_CANCEL_ALL_QUOTES = Endpoint(
    "block.cancel_all_quotes",
    "POST",
    "/api/v5/rfq/cancel-all-quotes",
    auth="private",
    style="none",
    answer=objects(CancelAllQuotes),
    permission="trade",
    limits=(Limit(2, "requests", "2s", ("user_id",)),),
)
_CANCEL_ALL_RFQS = Endpoint(
    "block.cancel_all_rfqs",
    "POST",
    "/api/v5/rfq/cancel-all-rfqs",
    auth="private",
    style="none",
    answer=objects(CancelAllRfqs),
    permission="trade",
    limits=(Limit(2, "requests", "2s", ("user_id",)),),
)
_CANCEL_BATCH_QUOTES = Endpoint(
    "block.cancel_batch_quotes",
    "POST",
    "/api/v5/rfq/cancel-batch-quotes",
    auth="private",
    style="json_object",
    answer=objects(CancelBatchQuotes),
    permission="trade",
    params=(
        Param("quote_ids", "quoteIds", "text[]", max_items=100),
        Param("cl_quote_ids", "clQuoteIds", "text[]", max_items=100),
    ),
    constraints=(Constraint("one_of", ("quoteIds", "clQuoteIds")),),
    limits=(Limit(2, "requests", "2s", ("user_id",)),),
)
_CANCEL_BATCH_RFQS = Endpoint(
    "block.cancel_batch_rfqs",
    "POST",
    "/api/v5/rfq/cancel-batch-rfqs",
    auth="private",
    style="json_object",
    answer=objects(CancelBatchRfqs),
    permission="trade",
    params=(
        Param("rfq_ids", "rfqIds", "text[]", max_items=100),
        Param("cl_rfq_ids", "clRfqIds", "text[]", max_items=100),
    ),
    constraints=(Constraint("one_of", ("rfqIds", "clRfqIds")),),
    limits=(Limit(2, "requests", "2s", ("user_id",)),),
)
_CANCEL_QUOTE = Endpoint(
    "block.cancel_quote",
    "POST",
    "/api/v5/rfq/cancel-quote",
    auth="private",
    style="json_object",
    answer=objects(CancelQuote),
    permission="trade",
    params=(
        Param("quote_id", "quoteId"),
        Param("cl_quote_id", "clQuoteId"),
        Param("rfq_id", "rfqId"),
    ),
    constraints=(Constraint("one_of", ("quoteId", "clQuoteId")),),
    limits=(Limit(50, "requests", "2s", ("user_id",)),),
)
_CANCEL_RFQ = Endpoint(
    "block.cancel_rfq",
    "POST",
    "/api/v5/rfq/cancel-rfq",
    auth="private",
    style="json_object",
    answer=objects(CancelRfq),
    permission="trade",
    params=(
        Param("rfq_id", "rfqId"),
        Param("cl_rfq_id", "clRfqId", max_length=32),
    ),
    constraints=(Constraint("one_of", ("rfqId", "clRfqId")),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_COUNTERPARTIES = Endpoint(
    "block.counterparties",
    "GET",
    "/api/v5/rfq/counterparties",
    auth="private",
    style="none",
    answer=objects(Counterparties),
    permission="read",
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_CREATE_QUOTE = Endpoint(
    "block.create_quote",
    "POST",
    "/api/v5/rfq/create-quote",
    auth="private",
    style="json_object",
    answer=objects(CreateQuote),
    permission="trade",
    params=(
        Param("rfq_id", "rfqId", required=True),
        Param("cl_quote_id", "clQuoteId", max_length=32),
        Param("tag", "tag", max_length=16),
        Param("anonymous", "anonymous", "boolean"),
        Param("quote_side", "quoteSide", required=True),
        Param("expires_in", "expiresIn", "integer"),
        Param(
            "legs",
            "legs",
            "objects",
            required=True,
            fields=(
                Param("inst_id", "instId", required=True),
                Param("td_mode", "tdMode"),
                Param("ccy", "ccy"),
                Param("sz", "sz", "decimal", required=True),
                Param("px", "px", "decimal", required=True),
                Param("side", "side", required=True),
                Param("pos_side", "posSide"),
                Param("tgt_ccy", "tgtCcy"),
                Param("trade_quote_ccy", "tradeQuoteCcy"),
            ),
        ),
    ),
    limits=(Limit(50, "requests", "2s", ("user_id",)),),
)
_CREATE_RFQ = Endpoint(
    "block.create_rfq",
    "POST",
    "/api/v5/rfq/create-rfq",
    auth="private",
    style="json_object",
    answer=objects(CreateRfq),
    permission="trade",
    params=(
        Param("counterparties", "counterparties", "text[]", required=True),
        Param("anonymous", "anonymous", "boolean"),
        Param("cl_rfq_id", "clRfqId", max_length=32),
        Param("tag", "tag", max_length=16),
        Param("allow_partial_execution", "allowPartialExecution", "boolean"),
        Param(
            "legs",
            "legs",
            "objects",
            required=True,
            fields=(
                Param("inst_id", "instId", required=True),
                Param("td_mode", "tdMode"),
                Param("ccy", "ccy"),
                Param("sz", "sz", "decimal", required=True),
                Param("lmt_px", "lmtPx", "decimal"),
                Param("side", "side", required=True),
                Param("pos_side", "posSide"),
                Param("tgt_ccy", "tgtCcy"),
                Param("trade_quote_ccy", "tradeQuoteCcy"),
            ),
            max_items=15,
        ),
        Param(
            "acct_alloc",
            "acctAlloc",
            "objects",
            fields=(
                Param("acct", "acct", required=True),
                Param(
                    "legs",
                    "legs",
                    "objects",
                    required=True,
                    fields=(
                        Param("sz", "sz", "decimal", required=True),
                        Param("inst_id", "instId", required=True),
                        Param("td_mode", "tdMode"),
                        Param("ccy", "ccy"),
                        Param("pos_side", "posSide"),
                    ),
                ),
            ),
        ),
    ),
    limits=(
        Limit(5, "requests", "2s", ("user_id",)),
        Limit(80, "requests", "12h", ("user_id",)),
    ),
)
_EXECUTE_QUOTE = Endpoint(
    "block.execute_quote",
    "POST",
    "/api/v5/rfq/execute-quote",
    auth="private",
    style="json_object",
    answer=objects(ExecuteQuote),
    permission="trade",
    params=(
        Param("rfq_id", "rfqId", required=True),
        Param("quote_id", "quoteId", required=True),
        Param(
            "legs",
            "legs",
            "objects",
            fields=(
                Param("inst_id", "instId", required=True),
                Param("sz", "sz", "decimal", required=True),
            ),
        ),
    ),
    limits=(Limit(2, "requests", "3s", ("user_id",)),),
)
_GET_MAKER_INSTRUMENT_SETTINGS = Endpoint(
    "block.get_maker_instrument_settings",
    "GET",
    "/api/v5/rfq/maker-instrument-settings",
    auth="private",
    style="none",
    answer=objects(GetMakerInstrumentSettings),
    permission="read",
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_GET_MMP_CONFIG = Endpoint(
    "block.get_mmp_config",
    "GET",
    "/api/v5/rfq/mmp-config",
    auth="private",
    style="none",
    answer=objects(GetMmpConfig),
    permission="read",
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_MMP_RESET = Endpoint(
    "block.mmp_reset",
    "POST",
    "/api/v5/rfq/mmp-reset",
    auth="private",
    style="none",
    answer=objects(MmpReset),
    permission="trade",
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_PUBLIC_TRADES = Endpoint(
    "block.public_trades",
    "GET",
    "/api/v5/rfq/public-trades",
    auth="public",
    style="query",
    answer=objects(PublicTrades),
    params=(
        Param("begin_id", "beginId"),
        Param("end_id", "endId"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("ip",)),),
    pagination=Pagination("endId", ("blockTdId",), "beginId", inclusive=False, max=100),
)
_QUOTES = Endpoint(
    "block.quotes",
    "GET",
    "/api/v5/rfq/quotes",
    auth="private",
    style="query",
    answer=objects(Quotes),
    permission="read",
    params=(
        Param("rfq_id", "rfqId"),
        Param("cl_rfq_id", "clRfqId"),
        Param("quote_id", "quoteId"),
        Param("cl_quote_id", "clQuoteId"),
        Param("state", "state"),
        Param("begin_id", "beginId"),
        Param("end_id", "endId"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(2, "requests", "2s", ("user_id",)),),
    pagination=Pagination("endId", ("quoteId",), "beginId", inclusive=False, max=100),
)
_RFQS = Endpoint(
    "block.rfqs",
    "GET",
    "/api/v5/rfq/rfqs",
    auth="private",
    style="query",
    answer=objects(Rfqs),
    permission="read",
    params=(
        Param("rfq_id", "rfqId"),
        Param("cl_rfq_id", "clRfqId"),
        Param("state", "state"),
        Param("begin_id", "beginId"),
        Param("end_id", "endId"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(2, "requests", "2s", ("user_id",)),),
    pagination=Pagination("endId", ("rfqId",), "beginId", inclusive=False, max=100),
)
_SET_MAKER_INSTRUMENT_SETTINGS = Endpoint(
    "block.set_maker_instrument_settings",
    "POST",
    "/api/v5/rfq/maker-instrument-settings",
    auth="private",
    style="json_array",
    answer=objects(SetMakerInstrumentSettings),
    permission="trade",
    params=(
        Param("inst_type", "instType", required=True),
        Param("include_all", "includeAll", "boolean"),
        Param(
            "data",
            "data",
            "objects",
            required=True,
            fields=(
                Param("inst_family", "instFamily"),
                Param("inst_id", "instId"),
                Param("max_block_sz", "maxBlockSz", "decimal"),
                Param("maker_px_band", "makerPxBand", "decimal"),
            ),
        ),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_SET_MMP_CONFIG = Endpoint(
    "block.set_mmp_config",
    "POST",
    "/api/v5/rfq/mmp-config",
    auth="private",
    style="json_object",
    answer=objects(SetMmpConfig),
    permission="trade",
    params=(
        Param("time_interval", "timeInterval", "integer", required=True),
        Param("frozen_interval", "frozenInterval", "integer", required=True),
        Param("count_limit", "countLimit", "decimal", required=True),
    ),
    limits=(Limit(1, "requests", "10s", ("user_id",)),),
)
_TRADES = Endpoint(
    "block.trades",
    "GET",
    "/api/v5/rfq/trades",
    auth="private",
    style="query",
    answer=objects(Trades),
    permission="read",
    params=(
        Param("rfq_id", "rfqId"),
        Param("cl_rfq_id", "clRfqId"),
        Param("quote_id", "quoteId"),
        Param("block_td_id", "blockTdId"),
        Param("cl_quote_id", "clQuoteId"),
        Param("begin_id", "beginId"),
        Param("end_id", "endId"),
        Param("begin_ts", "beginTs", "timestamp_ms"),
        Param("end_ts", "endTs", "timestamp_ms"),
        Param("limit", "limit", "integer"),
        Param("is_successful", "isSuccessful", "boolean"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
    pagination=Pagination("endTs", ("cTime",), time=True, max=100),
)


class Block:
    """OKX `block`: 20 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_all_after(
        self,
        *,
        time_out: IntegerArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelAllAfter]:
        """Cancel All After.

        Args:
            time_out (integer; required): `timeOut`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelAllAfter`. Text: trigger_time, ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-all-after`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-after
        """
        return self._client.call(_CANCEL_ALL_AFTER, {"timeOut": time_out}, extra, options)

    def cancel_all_quotes(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelAllQuotes]:
        """Cancel all Quotes.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelAllQuotes`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-all-quotes`
        Permission: trade.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-quotes
        """
        return self._client.call(_CANCEL_ALL_QUOTES, {}, extra, options)

    def cancel_all_rfqs(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelAllRfqs]:
        """Cancel all RFQs.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelAllRfqs`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-all-rfqs`
        Permission: trade.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-rfqs
        """
        return self._client.call(_CANCEL_ALL_RFQS, {}, extra, options)

    def cancel_batch_quotes(
        self,
        *,
        quote_ids: Sequence[str] | None = None,
        cl_quote_ids: Sequence[str] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelBatchQuotes]:
        """Cancel multiple Quotes.

        Args:
            quote_ids (list; one of `quote_ids`, `cl_quote_ids` is required; up to 100 items): `quoteIds`.
            cl_quote_ids (list; one of `quote_ids`, `cl_quote_ids` is required; up to 100 items): `clQuoteIds`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelBatchQuotes`. Text: quote_id, cl_quote_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-batch-quotes`
        Permission: trade.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-quotes
        """
        return self._client.call(
            _CANCEL_BATCH_QUOTES,
            {"quoteIds": quote_ids, "clQuoteIds": cl_quote_ids},
            extra,
            options,
        )

    def cancel_batch_rfqs(
        self,
        *,
        rfq_ids: Sequence[str] | None = None,
        cl_rfq_ids: Sequence[str] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelBatchRfqs]:
        """Cancel multiple RFQs.

        Args:
            rfq_ids (list; one of `rfq_ids`, `cl_rfq_ids` is required; up to 100 items): `rfqIds`.
            cl_rfq_ids (list; one of `rfq_ids`, `cl_rfq_ids` is required; up to 100 items): `clRfqIds`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelBatchRfqs`. Text: rfq_id, cl_rfq_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-batch-rfqs`
        Permission: trade.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-rfqs
        """
        return self._client.call(
            _CANCEL_BATCH_RFQS, {"rfqIds": rfq_ids, "clRfqIds": cl_rfq_ids}, extra, options
        )

    def cancel_quote(
        self,
        *,
        quote_id: str | None = None,
        cl_quote_id: str | None = None,
        rfq_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelQuote]:
        """Cancel Quote.

        Args:
            quote_id (one of `quote_id`, `cl_quote_id` is required): `quoteId`.
            cl_quote_id (one of `quote_id`, `cl_quote_id` is required): `clQuoteId`.
            rfq_id: `rfqId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelQuote`. Text: quote_id, cl_quote_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-quote`
        Permission: trade.
        Rate limit: 50 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-quote
        """
        return self._client.call(
            _CANCEL_QUOTE,
            {"quoteId": quote_id, "clQuoteId": cl_quote_id, "rfqId": rfq_id},
            extra,
            options,
        )

    def cancel_rfq(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelRfq]:
        """Cancel RFQ.

        Args:
            rfq_id (one of `rfq_id`, `cl_rfq_id` is required): `rfqId`.
            cl_rfq_id (one of `rfq_id`, `cl_rfq_id` is required; up to 32 characters): `clRfqId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelRfq`. Text: rfq_id, cl_rfq_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-rfq`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-rfq
        """
        return self._client.call(
            _CANCEL_RFQ, {"rfqId": rfq_id, "clRfqId": cl_rfq_id}, extra, options
        )

    def counterparties(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Counterparties]:
        """Get Counterparties.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Counterparties`. Text: trader_name, trader_code, type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rfq/counterparties`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-counterparties
        """
        return self._client.call(_COUNTERPARTIES, {}, extra, options)

    def create_quote(
        self,
        *,
        rfq_id: str,
        quote_side: Literal["buy", "sell"] | str,
        legs: Sequence[CreateQuoteLegsParams],
        cl_quote_id: str | None = None,
        tag: str | None = None,
        anonymous: bool | None = None,
        expires_in: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CreateQuote]:
        """Create Quote.

        Args:
            rfq_id (required): `rfqId`.
            quote_side (required): `quoteSide`: `buy`, `sell`.
            legs (list; required): `legs`.
            cl_quote_id (up to 32 characters): `clQuoteId`.
            tag (up to 16 characters): `tag`.
            anonymous (boolean; default `false`): `anonymous`.
            expires_in (integer; `10` to `120`; default `60`): `expiresIn`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CreateQuote`. Unix time in milliseconds: c_time, u_time, valid_until. Text:
            state, reason, rfq_id, cl_rfq_id, quote_id, cl_quote_id, tag, trader_code, quote_side.
            Records: legs.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/create-quote`
        Permission: trade.
        Rate limit: 50 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote
        """
        return self._client.call(
            _CREATE_QUOTE,
            {
                "rfqId": rfq_id,
                "clQuoteId": cl_quote_id,
                "tag": tag,
                "anonymous": anonymous,
                "quoteSide": quote_side,
                "expiresIn": expires_in,
                "legs": legs,
            },
            extra,
            options,
        )

    def create_rfq(
        self,
        *,
        counterparties: Sequence[str],
        legs: Sequence[CreateRfqLegsParams],
        anonymous: bool | None = None,
        cl_rfq_id: str | None = None,
        tag: str | None = None,
        allow_partial_execution: bool | None = None,
        acct_alloc: Sequence[CreateRfqAcctAllocParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CreateRfq]:
        """Create RFQ.

        Args:
            counterparties (list; required): `counterparties`.
            legs (list; required; up to 15 items): `legs`.
            anonymous (boolean; default `false`): `anonymous`.
            cl_rfq_id (up to 32 characters): `clRfqId`.
            tag (up to 16 characters): `tag`.
            allow_partial_execution (boolean; default `false`): `allowPartialExecution`.
            acct_alloc (list): `acctAlloc`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CreateRfq`. Unix time in milliseconds: c_time, u_time, valid_until. Text:
            state, cl_rfq_id, tag, trader_code, rfq_id, group_id. Lists of text: counterparties.
            Boolean: allow_partial_execution. Records: legs, acct_alloc.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/create-rfq`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.
        Rate limit: 80 requests per 12h, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq
        """
        return self._client.call(
            _CREATE_RFQ,
            {
                "counterparties": counterparties,
                "anonymous": anonymous,
                "clRfqId": cl_rfq_id,
                "tag": tag,
                "allowPartialExecution": allow_partial_execution,
                "legs": legs,
                "acctAlloc": acct_alloc,
            },
            extra,
            options,
        )

    def execute_quote(
        self,
        *,
        rfq_id: str,
        quote_id: str,
        legs: Sequence[ExecuteQuoteLegsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ExecuteQuote]:
        """Execute Quote.

        Args:
            rfq_id (required): `rfqId`.
            quote_id (required): `quoteId`.
            legs (list): `legs`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ExecuteQuote`. Unix time in milliseconds: c_time. Text: rfq_id, cl_rfq_id,
            quote_id, cl_quote_id, block_td_id, tag, t_trader_code, m_trader_code. Records: legs,
            acct_alloc.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/execute-quote`
        Permission: trade.
        Rate limit: 2 requests per 3s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-execute-quote
        """
        return self._client.call(
            _EXECUTE_QUOTE, {"rfqId": rfq_id, "quoteId": quote_id, "legs": legs}, extra, options
        )

    def get_maker_instrument_settings(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetMakerInstrumentSettings]:
        """Get Quote products.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetMakerInstrumentSettings`. Text: inst_type. Boolean: include_all. Records:
            data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rfq/maker-instrument-settings`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quote-products
        """
        return self._client.call(_GET_MAKER_INSTRUMENT_SETTINGS, {}, extra, options)

    def get_mmp_config(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetMmpConfig]:
        """Get MMP Config.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetMmpConfig`. Integer: time_interval, frozen_interval. Decimal: count_limit.
            Boolean: mmp_frozen. Text: mmp_frozen_until.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rfq/mmp-config`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-mmp-config
        """
        return self._client.call(_GET_MMP_CONFIG, {}, extra, options)

    def mmp_reset(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MmpReset]:
        """Reset MMP status.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MmpReset`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/mmp-reset`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-reset-mmp-status
        """
        return self._client.call(_MMP_RESET, {}, extra, options)

    def public_trades(
        self,
        *,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicTrades]:
        """Get public multi-leg transactions of block trades.

        Args:
            begin_id: `beginId`.
            end_id: `endId`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicTrades`. Text: strategy, block_td_id, group_id. Unix time in
            milliseconds: c_time. Records: legs.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.block.public_trades, ...)`.

        `GET /api/v5/rfq/public-trades`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-multi-leg-transactions-of-block-trades
        """
        return self._client.call(
            _PUBLIC_TRADES, {"beginId": begin_id, "endId": end_id, "limit": limit}, extra, options
        )

    def quotes(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        quote_id: str | None = None,
        cl_quote_id: str | None = None,
        state: (
            Literal["active", "canceled", "pending_fill", "filled", "expired", "failed"]
            | str
            | None
        ) = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Quotes]:
        """Get quotes.

        Args:
            rfq_id: `rfqId`.
            cl_rfq_id: `clRfqId`.
            quote_id: `quoteId`.
            cl_quote_id: `clQuoteId`.
            state: `state`: `active`, `canceled`, `pending_fill`, `filled`, `expired`, `failed`.
            begin_id: `beginId`.
            end_id: `endId`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Quotes`. Unix time in milliseconds: c_time, u_time, valid_until. Text: state,
            reason, rfq_id, cl_rfq_id, quote_id, cl_quote_id, tag, trader_code, quote_side. Records:
            legs.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.block.quotes, ...)`.

        `GET /api/v5/rfq/quotes`
        Permission: read.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quotes
        """
        return self._client.call(
            _QUOTES,
            {
                "rfqId": rfq_id,
                "clRfqId": cl_rfq_id,
                "quoteId": quote_id,
                "clQuoteId": cl_quote_id,
                "state": state,
                "beginId": begin_id,
                "endId": end_id,
                "limit": limit,
            },
            extra,
            options,
        )

    def rfqs(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        state: (
            Literal[
                "active", "canceled", "pending_fill", "filled", "expired", "failed", "traded_away"
            ]
            | str
            | None
        ) = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Rfqs]:
        """Get rfqs.

        Args:
            rfq_id: `rfqId`.
            cl_rfq_id: `clRfqId`.
            state: `state`: `active`, `canceled`, `pending_fill`, `filled`, `expired`, `failed`,
                `traded_away`.
            begin_id: `beginId`.
            end_id: `endId`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Rfqs`. Unix time in milliseconds: c_time, u_time, valid_until. Text: state,
            cl_rfq_id, tag, flow_type, trader_code, rfq_id, group_id. Lists of text: counterparties.
            Boolean: allow_partial_execution. Records: legs, acct_alloc.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.block.rfqs, ...)`.

        `GET /api/v5/rfq/rfqs`
        Permission: read.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-rfqs
        """
        return self._client.call(
            _RFQS,
            {
                "rfqId": rfq_id,
                "clRfqId": cl_rfq_id,
                "state": state,
                "beginId": begin_id,
                "endId": end_id,
                "limit": limit,
            },
            extra,
            options,
        )

    def set_maker_instrument_settings(
        self,
        items: Sequence[SetMakerInstrumentSettingsParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[SetMakerInstrumentSettings]:
        """Set Quote products.

        Args:
            items: what to send, in order, each a `SetMakerInstrumentSettingsParams`.
                Each: needs `inst_type`, `data`.
            options: what this call overrides.

        Returns:
            A list of `SetMakerInstrumentSettings`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/maker-instrument-settings`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products
        """
        return self._client.call(_SET_MAKER_INSTRUMENT_SETTINGS, {"items": items}, None, options)

    def set_mmp_config(
        self,
        *,
        time_interval: IntegerArg,
        frozen_interval: IntegerArg,
        count_limit: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetMmpConfig]:
        """Set MMP.

        Args:
            time_interval (integer; required; up to `600000`): `timeInterval`.
            frozen_interval (integer; required): `frozenInterval`.
            count_limit (decimal; required): `countLimit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetMmpConfig`. Integer: time_interval, frozen_interval. Decimal: count_limit.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/mmp-config`
        Permission: trade.
        Rate limit: 1 request per 10s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-mmp
        """
        return self._client.call(
            _SET_MMP_CONFIG,
            {
                "timeInterval": time_interval,
                "frozenInterval": frozen_interval,
                "countLimit": count_limit,
            },
            extra,
            options,
        )

    def trades(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        quote_id: str | None = None,
        block_td_id: str | None = None,
        cl_quote_id: str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin_ts: TimestampArg | None = None,
        end_ts: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        is_successful: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Trades]:
        """Get trades.

        Args:
            rfq_id: `rfqId`.
            cl_rfq_id: `clRfqId`.
            quote_id: `quoteId`.
            block_td_id: `blockTdId`.
            cl_quote_id: `clQuoteId`.
            begin_id: `beginId`.
            end_id: `endId`.
            begin_ts (Unix time in milliseconds): `beginTs`.
            end_ts (Unix time in milliseconds): `endTs`.
            limit (integer; up to `100`; default `100`): `limit`.
            is_successful (boolean; default `true`): `isSuccessful`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Trades`. Unix time in milliseconds: c_time. Text: rfq_id, cl_rfq_id,
            quote_id, cl_quote_id, block_td_id, tag, t_trader_code, m_trader_code, error_code.
            Boolean: is_successful. Records: legs, acct_alloc.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.block.trades, ...)`.

        `GET /api/v5/rfq/trades`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-trades
        """
        return self._client.call(
            _TRADES,
            {
                "rfqId": rfq_id,
                "clRfqId": cl_rfq_id,
                "quoteId": quote_id,
                "blockTdId": block_td_id,
                "clQuoteId": cl_quote_id,
                "beginId": begin_id,
                "endId": end_id,
                "beginTs": begin_ts,
                "endTs": end_ts,
                "limit": limit,
                "isSuccessful": is_successful,
            },
            extra,
            options,
        )


class AsyncBlock:
    """OKX `block`: 20 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel_all_after(
        self,
        *,
        time_out: IntegerArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelAllAfter]:
        """Cancel All After.

        Args:
            time_out (integer; required): `timeOut`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelAllAfter`. Text: trigger_time, ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-all-after`
        Permission: trade.
        Rate limit: 1 request per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-after
        """
        return await self._client.call(_CANCEL_ALL_AFTER, {"timeOut": time_out}, extra, options)

    async def cancel_all_quotes(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelAllQuotes]:
        """Cancel all Quotes.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelAllQuotes`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-all-quotes`
        Permission: trade.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-quotes
        """
        return await self._client.call(_CANCEL_ALL_QUOTES, {}, extra, options)

    async def cancel_all_rfqs(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelAllRfqs]:
        """Cancel all RFQs.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelAllRfqs`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-all-rfqs`
        Permission: trade.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-rfqs
        """
        return await self._client.call(_CANCEL_ALL_RFQS, {}, extra, options)

    async def cancel_batch_quotes(
        self,
        *,
        quote_ids: Sequence[str] | None = None,
        cl_quote_ids: Sequence[str] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelBatchQuotes]:
        """Cancel multiple Quotes.

        Args:
            quote_ids (list; one of `quote_ids`, `cl_quote_ids` is required; up to 100 items): `quoteIds`.
            cl_quote_ids (list; one of `quote_ids`, `cl_quote_ids` is required; up to 100 items): `clQuoteIds`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelBatchQuotes`. Text: quote_id, cl_quote_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-batch-quotes`
        Permission: trade.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-quotes
        """
        return await self._client.call(
            _CANCEL_BATCH_QUOTES,
            {"quoteIds": quote_ids, "clQuoteIds": cl_quote_ids},
            extra,
            options,
        )

    async def cancel_batch_rfqs(
        self,
        *,
        rfq_ids: Sequence[str] | None = None,
        cl_rfq_ids: Sequence[str] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelBatchRfqs]:
        """Cancel multiple RFQs.

        Args:
            rfq_ids (list; one of `rfq_ids`, `cl_rfq_ids` is required; up to 100 items): `rfqIds`.
            cl_rfq_ids (list; one of `rfq_ids`, `cl_rfq_ids` is required; up to 100 items): `clRfqIds`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelBatchRfqs`. Text: rfq_id, cl_rfq_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-batch-rfqs`
        Permission: trade.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-rfqs
        """
        return await self._client.call(
            _CANCEL_BATCH_RFQS, {"rfqIds": rfq_ids, "clRfqIds": cl_rfq_ids}, extra, options
        )

    async def cancel_quote(
        self,
        *,
        quote_id: str | None = None,
        cl_quote_id: str | None = None,
        rfq_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelQuote]:
        """Cancel Quote.

        Args:
            quote_id (one of `quote_id`, `cl_quote_id` is required): `quoteId`.
            cl_quote_id (one of `quote_id`, `cl_quote_id` is required): `clQuoteId`.
            rfq_id: `rfqId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelQuote`. Text: quote_id, cl_quote_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-quote`
        Permission: trade.
        Rate limit: 50 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-quote
        """
        return await self._client.call(
            _CANCEL_QUOTE,
            {"quoteId": quote_id, "clQuoteId": cl_quote_id, "rfqId": rfq_id},
            extra,
            options,
        )

    async def cancel_rfq(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CancelRfq]:
        """Cancel RFQ.

        Args:
            rfq_id (one of `rfq_id`, `cl_rfq_id` is required): `rfqId`.
            cl_rfq_id (one of `rfq_id`, `cl_rfq_id` is required; up to 32 characters): `clRfqId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CancelRfq`. Text: rfq_id, cl_rfq_id, s_code, s_msg.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/cancel-rfq`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-rfq
        """
        return await self._client.call(
            _CANCEL_RFQ, {"rfqId": rfq_id, "clRfqId": cl_rfq_id}, extra, options
        )

    async def counterparties(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Counterparties]:
        """Get Counterparties.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Counterparties`. Text: trader_name, trader_code, type.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rfq/counterparties`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-counterparties
        """
        return await self._client.call(_COUNTERPARTIES, {}, extra, options)

    async def create_quote(
        self,
        *,
        rfq_id: str,
        quote_side: Literal["buy", "sell"] | str,
        legs: Sequence[CreateQuoteLegsParams],
        cl_quote_id: str | None = None,
        tag: str | None = None,
        anonymous: bool | None = None,
        expires_in: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CreateQuote]:
        """Create Quote.

        Args:
            rfq_id (required): `rfqId`.
            quote_side (required): `quoteSide`: `buy`, `sell`.
            legs (list; required): `legs`.
            cl_quote_id (up to 32 characters): `clQuoteId`.
            tag (up to 16 characters): `tag`.
            anonymous (boolean; default `false`): `anonymous`.
            expires_in (integer; `10` to `120`; default `60`): `expiresIn`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CreateQuote`. Unix time in milliseconds: c_time, u_time, valid_until. Text:
            state, reason, rfq_id, cl_rfq_id, quote_id, cl_quote_id, tag, trader_code, quote_side.
            Records: legs.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/create-quote`
        Permission: trade.
        Rate limit: 50 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote
        """
        return await self._client.call(
            _CREATE_QUOTE,
            {
                "rfqId": rfq_id,
                "clQuoteId": cl_quote_id,
                "tag": tag,
                "anonymous": anonymous,
                "quoteSide": quote_side,
                "expiresIn": expires_in,
                "legs": legs,
            },
            extra,
            options,
        )

    async def create_rfq(
        self,
        *,
        counterparties: Sequence[str],
        legs: Sequence[CreateRfqLegsParams],
        anonymous: bool | None = None,
        cl_rfq_id: str | None = None,
        tag: str | None = None,
        allow_partial_execution: bool | None = None,
        acct_alloc: Sequence[CreateRfqAcctAllocParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CreateRfq]:
        """Create RFQ.

        Args:
            counterparties (list; required): `counterparties`.
            legs (list; required; up to 15 items): `legs`.
            anonymous (boolean; default `false`): `anonymous`.
            cl_rfq_id (up to 32 characters): `clRfqId`.
            tag (up to 16 characters): `tag`.
            allow_partial_execution (boolean; default `false`): `allowPartialExecution`.
            acct_alloc (list): `acctAlloc`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CreateRfq`. Unix time in milliseconds: c_time, u_time, valid_until. Text:
            state, cl_rfq_id, tag, trader_code, rfq_id, group_id. Lists of text: counterparties.
            Boolean: allow_partial_execution. Records: legs, acct_alloc.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/create-rfq`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.
        Rate limit: 80 requests per 12h, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq
        """
        return await self._client.call(
            _CREATE_RFQ,
            {
                "counterparties": counterparties,
                "anonymous": anonymous,
                "clRfqId": cl_rfq_id,
                "tag": tag,
                "allowPartialExecution": allow_partial_execution,
                "legs": legs,
                "acctAlloc": acct_alloc,
            },
            extra,
            options,
        )

    async def execute_quote(
        self,
        *,
        rfq_id: str,
        quote_id: str,
        legs: Sequence[ExecuteQuoteLegsParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ExecuteQuote]:
        """Execute Quote.

        Args:
            rfq_id (required): `rfqId`.
            quote_id (required): `quoteId`.
            legs (list): `legs`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ExecuteQuote`. Unix time in milliseconds: c_time. Text: rfq_id, cl_rfq_id,
            quote_id, cl_quote_id, block_td_id, tag, t_trader_code, m_trader_code. Records: legs,
            acct_alloc.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/execute-quote`
        Permission: trade.
        Rate limit: 2 requests per 3s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-execute-quote
        """
        return await self._client.call(
            _EXECUTE_QUOTE, {"rfqId": rfq_id, "quoteId": quote_id, "legs": legs}, extra, options
        )

    async def get_maker_instrument_settings(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetMakerInstrumentSettings]:
        """Get Quote products.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetMakerInstrumentSettings`. Text: inst_type. Boolean: include_all. Records:
            data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rfq/maker-instrument-settings`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quote-products
        """
        return await self._client.call(_GET_MAKER_INSTRUMENT_SETTINGS, {}, extra, options)

    async def get_mmp_config(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[GetMmpConfig]:
        """Get MMP Config.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `GetMmpConfig`. Integer: time_interval, frozen_interval. Decimal: count_limit.
            Boolean: mmp_frozen. Text: mmp_frozen_until.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/rfq/mmp-config`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-mmp-config
        """
        return await self._client.call(_GET_MMP_CONFIG, {}, extra, options)

    async def mmp_reset(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MmpReset]:
        """Reset MMP status.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MmpReset`. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/mmp-reset`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-reset-mmp-status
        """
        return await self._client.call(_MMP_RESET, {}, extra, options)

    async def public_trades(
        self,
        *,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PublicTrades]:
        """Get public multi-leg transactions of block trades.

        Args:
            begin_id: `beginId`.
            end_id: `endId`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PublicTrades`. Text: strategy, block_td_id, group_id. Unix time in
            milliseconds: c_time. Records: legs.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.block.public_trades, ...)`.

        `GET /api/v5/rfq/public-trades`
        Public: no credentials needed.
        Rate limit: 5 requests per 2s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-multi-leg-transactions-of-block-trades
        """
        return await self._client.call(
            _PUBLIC_TRADES, {"beginId": begin_id, "endId": end_id, "limit": limit}, extra, options
        )

    async def quotes(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        quote_id: str | None = None,
        cl_quote_id: str | None = None,
        state: (
            Literal["active", "canceled", "pending_fill", "filled", "expired", "failed"]
            | str
            | None
        ) = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Quotes]:
        """Get quotes.

        Args:
            rfq_id: `rfqId`.
            cl_rfq_id: `clRfqId`.
            quote_id: `quoteId`.
            cl_quote_id: `clQuoteId`.
            state: `state`: `active`, `canceled`, `pending_fill`, `filled`, `expired`, `failed`.
            begin_id: `beginId`.
            end_id: `endId`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Quotes`. Unix time in milliseconds: c_time, u_time, valid_until. Text: state,
            reason, rfq_id, cl_rfq_id, quote_id, cl_quote_id, tag, trader_code, quote_side. Records:
            legs.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.block.quotes, ...)`.

        `GET /api/v5/rfq/quotes`
        Permission: read.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quotes
        """
        return await self._client.call(
            _QUOTES,
            {
                "rfqId": rfq_id,
                "clRfqId": cl_rfq_id,
                "quoteId": quote_id,
                "clQuoteId": cl_quote_id,
                "state": state,
                "beginId": begin_id,
                "endId": end_id,
                "limit": limit,
            },
            extra,
            options,
        )

    async def rfqs(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        state: (
            Literal[
                "active", "canceled", "pending_fill", "filled", "expired", "failed", "traded_away"
            ]
            | str
            | None
        ) = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Rfqs]:
        """Get rfqs.

        Args:
            rfq_id: `rfqId`.
            cl_rfq_id: `clRfqId`.
            state: `state`: `active`, `canceled`, `pending_fill`, `filled`, `expired`, `failed`,
                `traded_away`.
            begin_id: `beginId`.
            end_id: `endId`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Rfqs`. Unix time in milliseconds: c_time, u_time, valid_until. Text: state,
            cl_rfq_id, tag, flow_type, trader_code, rfq_id, group_id. Lists of text: counterparties.
            Boolean: allow_partial_execution. Records: legs, acct_alloc.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.block.rfqs, ...)`.

        `GET /api/v5/rfq/rfqs`
        Permission: read.
        Rate limit: 2 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-rfqs
        """
        return await self._client.call(
            _RFQS,
            {
                "rfqId": rfq_id,
                "clRfqId": cl_rfq_id,
                "state": state,
                "beginId": begin_id,
                "endId": end_id,
                "limit": limit,
            },
            extra,
            options,
        )

    async def set_maker_instrument_settings(
        self,
        items: Sequence[SetMakerInstrumentSettingsParams],
        *,
        options: Options | None = None,
    ) -> ListAnswer[SetMakerInstrumentSettings]:
        """Set Quote products.

        Args:
            items: what to send, in order, each a `SetMakerInstrumentSettingsParams`.
                Each: needs `inst_type`, `data`.
            options: what this call overrides.

        Returns:
            A list of `SetMakerInstrumentSettings`. Boolean: result.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/maker-instrument-settings`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products
        """
        return await self._client.call(
            _SET_MAKER_INSTRUMENT_SETTINGS, {"items": items}, None, options
        )

    async def set_mmp_config(
        self,
        *,
        time_interval: IntegerArg,
        frozen_interval: IntegerArg,
        count_limit: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetMmpConfig]:
        """Set MMP.

        Args:
            time_interval (integer; required; up to `600000`): `timeInterval`.
            frozen_interval (integer; required): `frozenInterval`.
            count_limit (decimal; required): `countLimit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetMmpConfig`. Integer: time_interval, frozen_interval. Decimal: count_limit.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/rfq/mmp-config`
        Permission: trade.
        Rate limit: 1 request per 10s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-mmp
        """
        return await self._client.call(
            _SET_MMP_CONFIG,
            {
                "timeInterval": time_interval,
                "frozenInterval": frozen_interval,
                "countLimit": count_limit,
            },
            extra,
            options,
        )

    async def trades(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        quote_id: str | None = None,
        block_td_id: str | None = None,
        cl_quote_id: str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin_ts: TimestampArg | None = None,
        end_ts: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        is_successful: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Trades]:
        """Get trades.

        Args:
            rfq_id: `rfqId`.
            cl_rfq_id: `clRfqId`.
            quote_id: `quoteId`.
            block_td_id: `blockTdId`.
            cl_quote_id: `clQuoteId`.
            begin_id: `beginId`.
            end_id: `endId`.
            begin_ts (Unix time in milliseconds): `beginTs`.
            end_ts (Unix time in milliseconds): `endTs`.
            limit (integer; up to `100`; default `100`): `limit`.
            is_successful (boolean; default `true`): `isSuccessful`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Trades`. Unix time in milliseconds: c_time. Text: rfq_id, cl_rfq_id,
            quote_id, cl_quote_id, block_td_id, tag, t_trader_code, m_trader_code, error_code.
            Boolean: is_successful. Records: legs, acct_alloc.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.block.trades, ...)`.

        `GET /api/v5/rfq/trades`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-trades
        """
        return await self._client.call(
            _TRADES,
            {
                "rfqId": rfq_id,
                "clRfqId": cl_rfq_id,
                "quoteId": quote_id,
                "blockTdId": block_td_id,
                "clQuoteId": cl_quote_id,
                "beginId": begin_id,
                "endId": end_id,
                "beginTs": begin_ts,
                "endTs": end_ts,
                "limit": limit,
                "isSuccessful": is_successful,
            },
            extra,
            options,
        )
