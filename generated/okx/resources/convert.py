"""OKX `convert`: 5 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import DecimalArg, IntegerArg, Param, TimestampArg
from ..models.convert import Currencies, CurrencyPair, EstimateQuote, History, Trade

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_CURRENCIES = Endpoint(
    "convert.currencies",
    "GET",
    "/api/v5/asset/convert/currencies",
    auth="private",
    style="none",
    answer=objects(Currencies),
    permission="read",
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)
_CURRENCY_PAIR = Endpoint(
    "convert.currency_pair",
    "GET",
    "/api/v5/asset/convert/currency-pair",
    auth="private",
    style="query",
    answer=objects(CurrencyPair),
    permission="read",
    params=(
        Param("from_ccy", "fromCcy", required=True),
        Param("to_ccy", "toCcy", required=True),
        Param("convert_mode", "convertMode"),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)
_ESTIMATE_QUOTE = Endpoint(
    "convert.estimate_quote",
    "POST",
    "/api/v5/asset/convert/estimate-quote",
    auth="private",
    style="json_object",
    answer=objects(EstimateQuote),
    permission="trade",
    params=(
        Param("base_ccy", "baseCcy", required=True),
        Param("quote_ccy", "quoteCcy", required=True),
        Param("side", "side", required=True),
        Param("rfq_sz", "rfqSz", "decimal", required=True),
        Param("rfq_sz_ccy", "rfqSzCcy", required=True),
        Param("cl_q_req_id", "clQReqId", max_length=32),
        Param("tag", "tag"),
        Param("convert_mode", "convertMode"),
    ),
    limits=(
        Limit(10, "requests", "1s", ("user_id",)),
        Limit(1, "requests", "5s", ("instrument_id",)),
    ),
)
_HISTORY = Endpoint(
    "convert.history",
    "GET",
    "/api/v5/asset/convert/history",
    auth="private",
    style="query",
    answer=objects(History),
    permission="read",
    params=(
        Param("cl_t_req_id", "clTReqId", max_length=32),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
        Param("tag", "tag"),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
    pagination=Pagination("after", ("ts",), "before", time=True, max=100),
)
_TRADE = Endpoint(
    "convert.trade",
    "POST",
    "/api/v5/asset/convert/trade",
    auth="private",
    style="json_object",
    answer=objects(Trade),
    permission="trade",
    params=(
        Param("quote_id", "quoteId", required=True),
        Param("base_ccy", "baseCcy", required=True),
        Param("quote_ccy", "quoteCcy", required=True),
        Param("side", "side", required=True),
        Param("sz", "sz", "decimal", required=True),
        Param("sz_ccy", "szCcy", required=True),
        Param("cl_t_req_id", "clTReqId", max_length=32),
        Param("tag", "tag"),
        Param("convert_mode", "convertMode"),
    ),
    limits=(Limit(10, "requests", "1s", ("user_id",)),),
)


class Convert:
    """OKX `convert`: 5 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def currencies(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Currencies]:
        """Get convert currencies.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Currencies`. Text: ccy, min, max.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/convert/currencies`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currencies
        """
        return self._client.call(_CURRENCIES, {}, extra, options)

    def currency_pair(
        self,
        *,
        from_ccy: str,
        to_ccy: str,
        convert_mode: Literal["0", "1"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CurrencyPair]:
        """Get convert currency pair.

        Args:
            from_ccy (currency; required): `fromCcy`.
            to_ccy (currency; required): `toCcy`.
            convert_mode (default `0`): `convertMode`: `0`, `1`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CurrencyPair`. Text: inst_id, base_ccy, quote_ccy. Decimal: base_ccy_max,
            base_ccy_min, quote_ccy_max, quote_ccy_min.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/convert/currency-pair`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currency-pair
        """
        return self._client.call(
            _CURRENCY_PAIR,
            {"fromCcy": from_ccy, "toCcy": to_ccy, "convertMode": convert_mode},
            extra,
            options,
        )

    def estimate_quote(
        self,
        *,
        base_ccy: str,
        quote_ccy: str,
        side: Literal["buy", "sell"] | str,
        rfq_sz: DecimalArg,
        rfq_sz_ccy: str,
        cl_q_req_id: str | None = None,
        tag: str | None = None,
        convert_mode: Literal["0", "1"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EstimateQuote]:
        """Estimate quote.

        Args:
            base_ccy (currency; required): `baseCcy`.
            quote_ccy (currency; required): `quoteCcy`.
            side (required): `side`: `buy`, `sell`.
            rfq_sz (decimal; required): `rfqSz`.
            rfq_sz_ccy (currency; required): `rfqSzCcy`.
            cl_q_req_id (up to 32 characters): `clQReqId`.
            tag: `tag`.
            convert_mode (default `0`): `convertMode`: `0`, `1`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EstimateQuote`. Unix time in milliseconds: quote_time. Integer: ttl_ms. Text:
            cl_q_req_id, quote_id, base_ccy, quote_ccy, side, rfq_sz_ccy. Decimal: orig_rfq_sz,
            rfq_sz, cnvt_px, base_sz, quote_sz.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/convert/estimate-quote`
        Permission: trade.
        Rate limit: 10 requests per 1s, per user ID.
        Rate limit: 1 request per 5s, per instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-estimate-quote
        """
        return self._client.call(
            _ESTIMATE_QUOTE,
            {
                "baseCcy": base_ccy,
                "quoteCcy": quote_ccy,
                "side": side,
                "rfqSz": rfq_sz,
                "rfqSzCcy": rfq_sz_ccy,
                "clQReqId": cl_q_req_id,
                "tag": tag,
                "convertMode": convert_mode,
            },
            extra,
            options,
        )

    def history(
        self,
        *,
        cl_t_req_id: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[History]:
        """Get convert history.

        Args:
            cl_t_req_id (up to 32 characters): `clTReqId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            tag: `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `History`. Text: trade_id, cl_t_req_id, state, inst_id, base_ccy, quote_ccy,
            side. Decimal: fill_px, fill_base_sz, fill_quote_sz. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.convert.history, ...)`.

        `GET /api/v5/asset/convert/history`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-history
        """
        return self._client.call(
            _HISTORY,
            {"clTReqId": cl_t_req_id, "after": after, "before": before, "limit": limit, "tag": tag},
            extra,
            options,
        )

    def trade(
        self,
        *,
        quote_id: str,
        base_ccy: str,
        quote_ccy: str,
        side: Literal["buy", "sell"] | str,
        sz: DecimalArg,
        sz_ccy: str,
        cl_t_req_id: str | None = None,
        tag: str | None = None,
        convert_mode: Literal["0", "1"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Trade]:
        """Convert trade.

        Args:
            quote_id (required): `quoteId`.
            base_ccy (currency; required): `baseCcy`.
            quote_ccy (currency; required): `quoteCcy`.
            side (required): `side`: `buy`, `sell`.
            sz (decimal; required): `sz`.
            sz_ccy (currency; required): `szCcy`.
            cl_t_req_id (up to 32 characters): `clTReqId`.
            tag: `tag`.
            convert_mode (default `0`): `convertMode`: `0`, `1`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Trade`. Text: trade_id, quote_id, cl_t_req_id, state, inst_id, base_ccy,
            quote_ccy, side. Decimal: fill_px, fill_base_sz, fill_quote_sz. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/convert/trade`
        Permission: trade.
        Rate limit: 10 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-convert-trade
        """
        return self._client.call(
            _TRADE,
            {
                "quoteId": quote_id,
                "baseCcy": base_ccy,
                "quoteCcy": quote_ccy,
                "side": side,
                "sz": sz,
                "szCcy": sz_ccy,
                "clTReqId": cl_t_req_id,
                "tag": tag,
                "convertMode": convert_mode,
            },
            extra,
            options,
        )


class AsyncConvert:
    """OKX `convert`: 5 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def currencies(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Currencies]:
        """Get convert currencies.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Currencies`. Text: ccy, min, max.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/convert/currencies`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currencies
        """
        return await self._client.call(_CURRENCIES, {}, extra, options)

    async def currency_pair(
        self,
        *,
        from_ccy: str,
        to_ccy: str,
        convert_mode: Literal["0", "1"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CurrencyPair]:
        """Get convert currency pair.

        Args:
            from_ccy (currency; required): `fromCcy`.
            to_ccy (currency; required): `toCcy`.
            convert_mode (default `0`): `convertMode`: `0`, `1`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CurrencyPair`. Text: inst_id, base_ccy, quote_ccy. Decimal: base_ccy_max,
            base_ccy_min, quote_ccy_max, quote_ccy_min.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/asset/convert/currency-pair`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currency-pair
        """
        return await self._client.call(
            _CURRENCY_PAIR,
            {"fromCcy": from_ccy, "toCcy": to_ccy, "convertMode": convert_mode},
            extra,
            options,
        )

    async def estimate_quote(
        self,
        *,
        base_ccy: str,
        quote_ccy: str,
        side: Literal["buy", "sell"] | str,
        rfq_sz: DecimalArg,
        rfq_sz_ccy: str,
        cl_q_req_id: str | None = None,
        tag: str | None = None,
        convert_mode: Literal["0", "1"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[EstimateQuote]:
        """Estimate quote.

        Args:
            base_ccy (currency; required): `baseCcy`.
            quote_ccy (currency; required): `quoteCcy`.
            side (required): `side`: `buy`, `sell`.
            rfq_sz (decimal; required): `rfqSz`.
            rfq_sz_ccy (currency; required): `rfqSzCcy`.
            cl_q_req_id (up to 32 characters): `clQReqId`.
            tag: `tag`.
            convert_mode (default `0`): `convertMode`: `0`, `1`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `EstimateQuote`. Unix time in milliseconds: quote_time. Integer: ttl_ms. Text:
            cl_q_req_id, quote_id, base_ccy, quote_ccy, side, rfq_sz_ccy. Decimal: orig_rfq_sz,
            rfq_sz, cnvt_px, base_sz, quote_sz.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/convert/estimate-quote`
        Permission: trade.
        Rate limit: 10 requests per 1s, per user ID.
        Rate limit: 1 request per 5s, per instrument ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-estimate-quote
        """
        return await self._client.call(
            _ESTIMATE_QUOTE,
            {
                "baseCcy": base_ccy,
                "quoteCcy": quote_ccy,
                "side": side,
                "rfqSz": rfq_sz,
                "rfqSzCcy": rfq_sz_ccy,
                "clQReqId": cl_q_req_id,
                "tag": tag,
                "convertMode": convert_mode,
            },
            extra,
            options,
        )

    async def history(
        self,
        *,
        cl_t_req_id: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[History]:
        """Get convert history.

        Args:
            cl_t_req_id (up to 32 characters): `clTReqId`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            tag: `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `History`. Text: trade_id, cl_t_req_id, state, inst_id, base_ccy, quote_ccy,
            side. Decimal: fill_px, fill_base_sz, fill_quote_sz. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.convert.history, ...)`.

        `GET /api/v5/asset/convert/history`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-history
        """
        return await self._client.call(
            _HISTORY,
            {"clTReqId": cl_t_req_id, "after": after, "before": before, "limit": limit, "tag": tag},
            extra,
            options,
        )

    async def trade(
        self,
        *,
        quote_id: str,
        base_ccy: str,
        quote_ccy: str,
        side: Literal["buy", "sell"] | str,
        sz: DecimalArg,
        sz_ccy: str,
        cl_t_req_id: str | None = None,
        tag: str | None = None,
        convert_mode: Literal["0", "1"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Trade]:
        """Convert trade.

        Args:
            quote_id (required): `quoteId`.
            base_ccy (currency; required): `baseCcy`.
            quote_ccy (currency; required): `quoteCcy`.
            side (required): `side`: `buy`, `sell`.
            sz (decimal; required): `sz`.
            sz_ccy (currency; required): `szCcy`.
            cl_t_req_id (up to 32 characters): `clTReqId`.
            tag: `tag`.
            convert_mode (default `0`): `convertMode`: `0`, `1`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Trade`. Text: trade_id, quote_id, cl_t_req_id, state, inst_id, base_ccy,
            quote_ccy, side. Decimal: fill_px, fill_base_sz, fill_quote_sz. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/asset/convert/trade`
        Permission: trade.
        Rate limit: 10 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#funding-account-rest-api-convert-trade
        """
        return await self._client.call(
            _TRADE,
            {
                "quoteId": quote_id,
                "baseCcy": base_ccy,
                "quoteCcy": quote_ccy,
                "side": side,
                "sz": sz,
                "szCcy": sz_ccy,
                "clTReqId": cl_t_req_id,
                "tag": tag,
                "convertMode": convert_mode,
            },
            extra,
            options,
        )
