"""OKX `stable_rewards`: 6 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import DecimalArg, IntegerArg, Param
from ..models.stable_rewards import (
    ApyHistory,
    Balance,
    ProductInfo,
    Quote,
    SubscribeRedeemHistory,
    Trade,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_APY_HISTORY = Endpoint(
    "stable_rewards.apy_history",
    "GET",
    "/api/v5/finance/stable-rewards/apy-history",
    auth="optional",
    style="query",
    answer=objects(ApyHistory),
    permission="read",
    params=(
        Param("ccy", "ccy", required=True),
        Param("days", "days", "integer"),
    ),
    limits=(Limit(6, "requests", "1s", ("ip",)),),
)
_BALANCE = Endpoint(
    "stable_rewards.balance",
    "GET",
    "/api/v5/finance/stable-rewards/balance",
    auth="private",
    style="query",
    answer=objects(Balance),
    permission="read",
    params=(Param("ccy", "ccy"),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_PRODUCT_INFO = Endpoint(
    "stable_rewards.product_info",
    "GET",
    "/api/v5/finance/stable-rewards/product-info",
    auth="private",
    style="query",
    answer=objects(ProductInfo),
    permission="read",
    params=(Param("ccy", "ccy", required=True),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_QUOTE = Endpoint(
    "stable_rewards.quote",
    "POST",
    "/api/v5/finance/stable-rewards/quote",
    auth="private",
    style="json_object",
    answer=objects(Quote),
    permission="trade",
    params=(
        Param("ccy", "ccy", required=True),
        Param("settle_ccy", "settleCcy", required=True),
        Param("action", "action", required=True),
        Param("amt", "amt", "decimal", required=True),
    ),
    limits=(Limit(2, "requests", "1s", ("user_id",)),),
)
_SUBSCRIBE_REDEEM_HISTORY = Endpoint(
    "stable_rewards.subscribe_redeem_history",
    "GET",
    "/api/v5/finance/stable-rewards/subscribe-redeem-history",
    auth="private",
    style="query",
    answer=objects(SubscribeRedeemHistory),
    permission="read",
    params=(
        Param("ccy", "ccy", required=True),
        Param("type", "type"),
        Param("status", "status"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("ordId",), "before", max=100),
)
_TRADE = Endpoint(
    "stable_rewards.trade",
    "POST",
    "/api/v5/finance/stable-rewards/trade",
    auth="private",
    style="json_object",
    answer=objects(Trade),
    permission="trade",
    params=(Param("quote_id", "quoteId", required=True),),
    limits=(Limit(2, "requests", "1s", ("user_id",)),),
)


class StableRewards:
    """OKX `stable_rewards`: 6 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def apy_history(
        self,
        *,
        ccy: str,
        days: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ApyHistory]:
        """APY history.

        Args:
            ccy (currency; required): `ccy`.
            days (integer; up to `100`; default `100`): `days`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ApyHistory`. Decimal: rate. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/stable-rewards/apy-history`
        Signed when there are credentials. Permission: read.
        Rate limit: 6 requests per 1s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-apy-history
        """
        return self._client.call(_APY_HISTORY, {"ccy": ccy, "days": days}, extra, options)

    def balance(
        self,
        *,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Balance]:
        """Balance.

        Args:
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Balance`. Records: details. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/stable-rewards/balance`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-balance
        """
        return self._client.call(_BALANCE, {"ccy": ccy}, extra, options)

    def product_info(
        self,
        *,
        ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ProductInfo]:
        """Product info.

        Args:
            ccy (currency; required): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ProductInfo`. Records: details. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/stable-rewards/product-info`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-product-info
        """
        return self._client.call(_PRODUCT_INFO, {"ccy": ccy}, extra, options)

    def quote(
        self,
        *,
        ccy: str,
        settle_ccy: str,
        action: Literal["subscribe", "redeem"] | str,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Quote]:
        """Quote.

        Args:
            ccy (currency; required): `ccy`.
            settle_ccy (currency; required): `settleCcy`.
            action (required): `action`: `subscribe`, `redeem`.
            amt (decimal; required): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Quote`. Text: quote_id, quote_ccy. Decimal: quote_amt, exch_rate, fee_rate.
            Unix time in milliseconds: quote_time. Integer: ttl_ms.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/stable-rewards/quote`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-quote
        """
        return self._client.call(
            _QUOTE,
            {"ccy": ccy, "settleCcy": settle_ccy, "action": action, "amt": amt},
            extra,
            options,
        )

    def subscribe_redeem_history(
        self,
        *,
        ccy: str,
        type: Literal["subscribe", "redeem"] | str | None = None,
        status: Literal["pending", "success", "failed"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SubscribeRedeemHistory]:
        """Subscribe redeem history.

        Args:
            ccy (currency; required): `ccy`.
            type: `type`: `subscribe`, `redeem`.
            status: `status`: `pending`, `success`, `failed`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SubscribeRedeemHistory`. Text: type, status, ccy, settle_ccy, quote_id,
            ord_id. Decimal: ccy_amt, settle_ccy_amt, fee. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.stable_rewards.subscribe_redeem_history, ...)`.

        `GET /api/v5/finance/stable-rewards/subscribe-redeem-history`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-subscribe-redeem-history
        """
        return self._client.call(
            _SUBSCRIBE_REDEEM_HISTORY,
            {
                "ccy": ccy,
                "type": type,
                "status": status,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def trade(
        self,
        *,
        quote_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Trade]:
        """Trade.

        Args:
            quote_id (required): `quoteId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Trade`. Text: quote_id, ord_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/stable-rewards/trade`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-trade
        """
        return self._client.call(_TRADE, {"quoteId": quote_id}, extra, options)


class AsyncStableRewards:
    """OKX `stable_rewards`: 6 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def apy_history(
        self,
        *,
        ccy: str,
        days: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ApyHistory]:
        """APY history.

        Args:
            ccy (currency; required): `ccy`.
            days (integer; up to `100`; default `100`): `days`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ApyHistory`. Decimal: rate. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/stable-rewards/apy-history`
        Signed when there are credentials. Permission: read.
        Rate limit: 6 requests per 1s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-apy-history
        """
        return await self._client.call(_APY_HISTORY, {"ccy": ccy, "days": days}, extra, options)

    async def balance(
        self,
        *,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Balance]:
        """Balance.

        Args:
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Balance`. Records: details. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/stable-rewards/balance`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-balance
        """
        return await self._client.call(_BALANCE, {"ccy": ccy}, extra, options)

    async def product_info(
        self,
        *,
        ccy: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ProductInfo]:
        """Product info.

        Args:
            ccy (currency; required): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ProductInfo`. Records: details. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/stable-rewards/product-info`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-product-info
        """
        return await self._client.call(_PRODUCT_INFO, {"ccy": ccy}, extra, options)

    async def quote(
        self,
        *,
        ccy: str,
        settle_ccy: str,
        action: Literal["subscribe", "redeem"] | str,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Quote]:
        """Quote.

        Args:
            ccy (currency; required): `ccy`.
            settle_ccy (currency; required): `settleCcy`.
            action (required): `action`: `subscribe`, `redeem`.
            amt (decimal; required): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Quote`. Text: quote_id, quote_ccy. Decimal: quote_amt, exch_rate, fee_rate.
            Unix time in milliseconds: quote_time. Integer: ttl_ms.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/stable-rewards/quote`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-quote
        """
        return await self._client.call(
            _QUOTE,
            {"ccy": ccy, "settleCcy": settle_ccy, "action": action, "amt": amt},
            extra,
            options,
        )

    async def subscribe_redeem_history(
        self,
        *,
        ccy: str,
        type: Literal["subscribe", "redeem"] | str | None = None,
        status: Literal["pending", "success", "failed"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SubscribeRedeemHistory]:
        """Subscribe redeem history.

        Args:
            ccy (currency; required): `ccy`.
            type: `type`: `subscribe`, `redeem`.
            status: `status`: `pending`, `success`, `failed`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SubscribeRedeemHistory`. Text: type, status, ccy, settle_ccy, quote_id,
            ord_id. Decimal: ccy_amt, settle_ccy_amt, fee. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.stable_rewards.subscribe_redeem_history, ...)`.

        `GET /api/v5/finance/stable-rewards/subscribe-redeem-history`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-subscribe-redeem-history
        """
        return await self._client.call(
            _SUBSCRIBE_REDEEM_HISTORY,
            {
                "ccy": ccy,
                "type": type,
                "status": status,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def trade(
        self,
        *,
        quote_id: str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Trade]:
        """Trade.

        Args:
            quote_id (required): `quoteId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Trade`. Text: quote_id, ord_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/stable-rewards/trade`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-trade
        """
        return await self._client.call(_TRADE, {"quoteId": quote_id}, extra, options)
