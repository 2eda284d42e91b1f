"""OKX `onchain_earn`: 6 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import IntegerArg, Param
from ..models.onchain_earn import (
    Cancel,
    Offers,
    OrdersActive,
    OrdersHistory,
    Purchase,
    PurchaseInvestDataParams,
    Redeem,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_CANCEL = Endpoint(
    "onchain_earn.cancel",
    "POST",
    "/api/v5/finance/staking-defi/cancel",
    auth="private",
    style="json_object",
    answer=objects(Cancel),
    permission="trade",
    params=(
        Param("ord_id", "ordId", required=True),
        Param("protocol_type", "protocolType", required=True),
    ),
    limits=(Limit(2, "requests", "1s", ("user_id",)),),
)
_OFFERS = Endpoint(
    "onchain_earn.offers",
    "GET",
    "/api/v5/finance/staking-defi/offers",
    auth="private",
    style="query",
    answer=objects(Offers),
    permission="read",
    params=(
        Param("product_id", "productId"),
        Param("protocol_type", "protocolType"),
        Param("ccy", "ccy"),
    ),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
)
_ORDERS_ACTIVE = Endpoint(
    "onchain_earn.orders_active",
    "GET",
    "/api/v5/finance/staking-defi/orders-active",
    auth="private",
    style="query",
    answer=objects(OrdersActive),
    permission="read",
    params=(
        Param("product_id", "productId"),
        Param("protocol_type", "protocolType"),
        Param("ccy", "ccy"),
        Param("state", "state"),
    ),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
)
_ORDERS_HISTORY = Endpoint(
    "onchain_earn.orders_history",
    "GET",
    "/api/v5/finance/staking-defi/orders-history",
    auth="private",
    style="query",
    answer=objects(OrdersHistory),
    permission="read",
    params=(
        Param("product_id", "productId"),
        Param("protocol_type", "protocolType"),
        Param("ccy", "ccy"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
    pagination=Pagination("after", ("ordId",), "before", max=100),
)
_PURCHASE = Endpoint(
    "onchain_earn.purchase",
    "POST",
    "/api/v5/finance/staking-defi/purchase",
    auth="private",
    style="json_object",
    answer=objects(Purchase),
    permission="trade",
    params=(
        Param("product_id", "productId", required=True),
        Param(
            "invest_data",
            "investData",
            "objects",
            required=True,
            fields=(
                Param("ccy", "ccy", required=True),
                Param("amt", "amt", "decimal", required=True),
            ),
        ),
        Param("term", "term"),
        Param("tag", "tag", max_length=16),
    ),
    limits=(Limit(2, "requests", "1s", ("user_id",)),),
)
_REDEEM = Endpoint(
    "onchain_earn.redeem",
    "POST",
    "/api/v5/finance/staking-defi/redeem",
    auth="private",
    style="json_object",
    answer=objects(Redeem),
    permission="trade",
    params=(
        Param("ord_id", "ordId", required=True),
        Param("protocol_type", "protocolType", required=True),
        Param("allow_early_redeem", "allowEarlyRedeem", "boolean"),
    ),
    limits=(Limit(2, "requests", "1s", ("user_id",)),),
)


class OnchainEarn:
    """OKX `onchain_earn`: 6 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel(
        self,
        *,
        ord_id: str,
        protocol_type: Literal["defi"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Cancel]:
        """Cancel purchases/redemptions.

        Args:
            ord_id (required): `ordId`.
            protocol_type (required): `protocolType`: `defi`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Cancel`. Text: ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/staking-defi/cancel`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-cancel-purchases-redemptions
        """
        return self._client.call(
            _CANCEL, {"ordId": ord_id, "protocolType": protocol_type}, extra, options
        )

    def offers(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Literal["defi"] | str | None = None,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Offers]:
        """Offers.

        Args:
            product_id: `productId`.
            protocol_type: `protocolType`: `defi`.
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Offers`. Text: ccy, product_id, protocol, protocol_type, term, state.
            Decimal: apy, fast_redemption_daily_limit. Boolean: early_redeem. Records: invest_data,
            earning_data. Lists of text: redeem_period.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/staking-defi/offers`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-offers
        """
        return self._client.call(
            _OFFERS,
            {"productId": product_id, "protocolType": protocol_type, "ccy": ccy},
            extra,
            options,
        )

    def orders_active(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Literal["defi"] | str | None = None,
        ccy: str | None = None,
        state: Literal["8", "13", "9", "1", "2"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersActive]:
        """Active orders.

        Args:
            product_id: `productId`.
            protocol_type: `protocolType`: `defi`.
            ccy (currency): `ccy`.
            state: `state`: `8`, `13`, `9`, `1`, `2`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersActive`. Text: ccy, ord_id, product_id, state, protocol, protocol_type,
            term, est_settlement_time, cancel_redemption_deadline, tag. Decimal: apy. Records:
            invest_data, earning_data, fast_redemption_data. Unix time in milliseconds:
            purchased_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/staking-defi/orders-active`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-active-orders
        """
        return self._client.call(
            _ORDERS_ACTIVE,
            {"productId": product_id, "protocolType": protocol_type, "ccy": ccy, "state": state},
            extra,
            options,
        )

    def orders_history(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Literal["defi"] | str | None = None,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersHistory]:
        """Order history.

        Args:
            product_id: `productId`.
            protocol_type: `protocolType`: `defi`.
            ccy (currency): `ccy`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersHistory`. Text: ccy, ord_id, product_id, state, protocol,
            protocol_type, term, tag. Decimal: apy. Records: invest_data, earning_data. Unix time in
            milliseconds: purchased_time, redeemed_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.onchain_earn.orders_history, ...)`.

        `GET /api/v5/finance/staking-defi/orders-history`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-order-history
        """
        return self._client.call(
            _ORDERS_HISTORY,
            {
                "productId": product_id,
                "protocolType": protocol_type,
                "ccy": ccy,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    def purchase(
        self,
        *,
        product_id: str,
        invest_data: Sequence[PurchaseInvestDataParams],
        term: str | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Purchase]:
        """Purchase.

        Args:
            product_id (required): `productId`.
            invest_data (list; required): `investData`.
            term (required in some cases): `term`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Purchase`. Text: ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/staking-defi/purchase`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-purchase
        """
        return self._client.call(
            _PURCHASE,
            {"productId": product_id, "investData": invest_data, "term": term, "tag": tag},
            extra,
            options,
        )

    def redeem(
        self,
        *,
        ord_id: str,
        protocol_type: Literal["defi"] | str,
        allow_early_redeem: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Redeem]:
        """Redeem.

        Args:
            ord_id (required): `ordId`.
            protocol_type (required): `protocolType`: `defi`.
            allow_early_redeem (boolean; default `false`): `allowEarlyRedeem`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Redeem`. Text: ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/staking-defi/redeem`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-redeem
        """
        return self._client.call(
            _REDEEM,
            {
                "ordId": ord_id,
                "protocolType": protocol_type,
                "allowEarlyRedeem": allow_early_redeem,
            },
            extra,
            options,
        )


class AsyncOnchainEarn:
    """OKX `onchain_earn`: 6 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel(
        self,
        *,
        ord_id: str,
        protocol_type: Literal["defi"] | str,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Cancel]:
        """Cancel purchases/redemptions.

        Args:
            ord_id (required): `ordId`.
            protocol_type (required): `protocolType`: `defi`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Cancel`. Text: ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/staking-defi/cancel`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-cancel-purchases-redemptions
        """
        return await self._client.call(
            _CANCEL, {"ordId": ord_id, "protocolType": protocol_type}, extra, options
        )

    async def offers(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Literal["defi"] | str | None = None,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Offers]:
        """Offers.

        Args:
            product_id: `productId`.
            protocol_type: `protocolType`: `defi`.
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Offers`. Text: ccy, product_id, protocol, protocol_type, term, state.
            Decimal: apy, fast_redemption_daily_limit. Boolean: early_redeem. Records: invest_data,
            earning_data. Lists of text: redeem_period.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/staking-defi/offers`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-offers
        """
        return await self._client.call(
            _OFFERS,
            {"productId": product_id, "protocolType": protocol_type, "ccy": ccy},
            extra,
            options,
        )

    async def orders_active(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Literal["defi"] | str | None = None,
        ccy: str | None = None,
        state: Literal["8", "13", "9", "1", "2"] | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersActive]:
        """Active orders.

        Args:
            product_id: `productId`.
            protocol_type: `protocolType`: `defi`.
            ccy (currency): `ccy`.
            state: `state`: `8`, `13`, `9`, `1`, `2`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersActive`. Text: ccy, ord_id, product_id, state, protocol, protocol_type,
            term, est_settlement_time, cancel_redemption_deadline, tag. Decimal: apy. Records:
            invest_data, earning_data, fast_redemption_data. Unix time in milliseconds:
            purchased_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/staking-defi/orders-active`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-active-orders
        """
        return await self._client.call(
            _ORDERS_ACTIVE,
            {"productId": product_id, "protocolType": protocol_type, "ccy": ccy, "state": state},
            extra,
            options,
        )

    async def orders_history(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Literal["defi"] | str | None = None,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[OrdersHistory]:
        """Order history.

        Args:
            product_id: `productId`.
            protocol_type: `protocolType`: `defi`.
            ccy (currency): `ccy`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `OrdersHistory`. Text: ccy, ord_id, product_id, state, protocol,
            protocol_type, term, tag. Decimal: apy. Records: invest_data, earning_data. Unix time in
            milliseconds: purchased_time, redeemed_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.onchain_earn.orders_history, ...)`.

        `GET /api/v5/finance/staking-defi/orders-history`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-order-history
        """
        return await self._client.call(
            _ORDERS_HISTORY,
            {
                "productId": product_id,
                "protocolType": protocol_type,
                "ccy": ccy,
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra,
            options,
        )

    async def purchase(
        self,
        *,
        product_id: str,
        invest_data: Sequence[PurchaseInvestDataParams],
        term: str | None = None,
        tag: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Purchase]:
        """Purchase.

        Args:
            product_id (required): `productId`.
            invest_data (list; required): `investData`.
            term (required in some cases): `term`.
            tag (up to 16 characters): `tag`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Purchase`. Text: ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/staking-defi/purchase`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-purchase
        """
        return await self._client.call(
            _PURCHASE,
            {"productId": product_id, "investData": invest_data, "term": term, "tag": tag},
            extra,
            options,
        )

    async def redeem(
        self,
        *,
        ord_id: str,
        protocol_type: Literal["defi"] | str,
        allow_early_redeem: bool | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Redeem]:
        """Redeem.

        Args:
            ord_id (required): `ordId`.
            protocol_type (required): `protocolType`: `defi`.
            allow_early_redeem (boolean; default `false`): `allowEarlyRedeem`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Redeem`. Text: ord_id, tag.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/staking-defi/redeem`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-redeem
        """
        return await self._client.call(
            _REDEEM,
            {
                "ordId": ord_id,
                "protocolType": protocol_type,
                "allowEarlyRedeem": allow_early_redeem,
            },
            extra,
            options,
        )
