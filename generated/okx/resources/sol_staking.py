"""OKX `sol_staking`: 6 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import EmptyAnswer, ListAnswer, ObjectAnswer, empty, objects, one
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import DecimalArg, IntegerArg, Param, TimestampArg
from ..models.sol_staking import ApyHistory, Balance, ProductInfo, PurchaseRedeemHistory

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_APY_HISTORY = Endpoint(
    "sol_staking.apy_history",
    "GET",
    "/api/v5/finance/staking-defi/sol/apy-history",
    auth="public",
    style="query",
    answer=objects(ApyHistory),
    params=(Param("days", "days", "integer", required=True),),
    limits=(Limit(6, "requests", "1s", ("ip",)),),
)
_BALANCE = Endpoint(
    "sol_staking.balance",
    "GET",
    "/api/v5/finance/staking-defi/sol/balance",
    auth="private",
    style="none",
    answer=objects(Balance),
    permission="read",
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)
_PRODUCT_INFO = Endpoint(
    "sol_staking.product_info",
    "GET",
    "/api/v5/finance/staking-defi/sol/product-info",
    auth="private",
    style="none",
    answer=one(ProductInfo),
    permission="read",
    limits=(Limit(3, "requests", "1s", ("user_id",)),),
)
_PURCHASE = Endpoint(
    "sol_staking.purchase",
    "POST",
    "/api/v5/finance/staking-defi/sol/purchase",
    auth="private",
    style="json_object",
    answer=empty(),
    permission="trade",
    params=(Param("amt", "amt", "decimal", required=True),),
    limits=(Limit(2, "requests", "1s", ("user_id",)),),
)
_PURCHASE_REDEEM_HISTORY = Endpoint(
    "sol_staking.purchase_redeem_history",
    "GET",
    "/api/v5/finance/staking-defi/sol/purchase-redeem-history",
    auth="private",
    style="query",
    answer=objects(PurchaseRedeemHistory),
    permission="read",
    params=(
        Param("type", "type"),
        Param("status", "status"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
    pagination=Pagination("after", ("requestTime",), "before", time=True, max=100),
)
_REDEEM = Endpoint(
    "sol_staking.redeem",
    "POST",
    "/api/v5/finance/staking-defi/sol/redeem",
    auth="private",
    style="json_object",
    answer=empty(),
    permission="trade",
    params=(Param("amt", "amt", "decimal", required=True),),
    limits=(Limit(2, "requests", "1s", ("user_id",)),),
)


class SolStaking:
    """OKX `sol_staking`: 6 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def apy_history(
        self,
        *,
        days: IntegerArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ApyHistory]:
        """APY history (Public).

        Args:
            days (integer; required; up to `365`): `days`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ApyHistory`. Decimal: rate. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/staking-defi/sol/apy-history`
        Public: no credentials needed.
        Rate limit: 6 requests per 1s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-apy-history-public
        """
        return self._client.call(_APY_HISTORY, {"days": days}, extra, options)

    def balance(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Balance]:
        """Balance.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Balance`. Text: ccy. Decimal: amt, latest_interest_accrual,
            total_interest_accrual.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/staking-defi/sol/balance`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-balance
        """
        return self._client.call(_BALANCE, {}, extra, options)

    def product_info(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[ProductInfo]:
        """Product info.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `ProductInfo`, in `data`. Decimal: fast_redemption_daily_limit,
            fast_redemption_avail, rate, min_amt. Integer: redempt_days.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/staking-defi/sol/product-info`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-product-info
        """
        return self._client.call(_PRODUCT_INFO, {}, extra, options)

    def purchase(
        self,
        *,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Purchase.

        Args:
            amt (decimal; required): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/staking-defi/sol/purchase`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-post-purchase
        """
        return self._client.call(_PURCHASE, {"amt": amt}, extra, options)

    def purchase_redeem_history(
        self,
        *,
        type: Literal["purchase", "redeem"] | str | None = None,
        status: Literal["pending", "success", "failed"] | str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PurchaseRedeemHistory]:
        """Purchase&Redeem history.

        Args:
            type: `type`: `purchase`, `redeem`.
            status: `status`: `pending`, `success`, `failed`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PurchaseRedeemHistory`. Text: type, status. Decimal: amt, redeeming_amt. Unix
            time in milliseconds: request_time, completed_time, est_completed_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.sol_staking.purchase_redeem_history, ...)`.

        `GET /api/v5/finance/staking-defi/sol/purchase-redeem-history`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-purchase-amp-redeem-history
        """
        return self._client.call(
            _PURCHASE_REDEEM_HISTORY,
            {"type": type, "status": status, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def redeem(
        self,
        *,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Redeem.

        Args:
            amt (decimal; required): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/staking-defi/sol/redeem`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-post-redeem
        """
        return self._client.call(_REDEEM, {"amt": amt}, extra, options)


class AsyncSolStaking:
    """OKX `sol_staking`: 6 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def apy_history(
        self,
        *,
        days: IntegerArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[ApyHistory]:
        """APY history (Public).

        Args:
            days (integer; required; up to `365`): `days`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `ApyHistory`. Decimal: rate. Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/staking-defi/sol/apy-history`
        Public: no credentials needed.
        Rate limit: 6 requests per 1s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-apy-history-public
        """
        return await self._client.call(_APY_HISTORY, {"days": days}, extra, options)

    async def balance(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Balance]:
        """Balance.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Balance`. Text: ccy. Decimal: amt, latest_interest_accrual,
            total_interest_accrual.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/staking-defi/sol/balance`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-balance
        """
        return await self._client.call(_BALANCE, {}, extra, options)

    async def product_info(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ObjectAnswer[ProductInfo]:
        """Product info.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            One `ProductInfo`, in `data`. Decimal: fast_redemption_daily_limit,
            fast_redemption_avail, rate, min_amt. Integer: redempt_days.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/staking-defi/sol/product-info`
        Permission: read.
        Rate limit: 3 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-product-info
        """
        return await self._client.call(_PRODUCT_INFO, {}, extra, options)

    async def purchase(
        self,
        *,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Purchase.

        Args:
            amt (decimal; required): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/staking-defi/sol/purchase`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-post-purchase
        """
        return await self._client.call(_PURCHASE, {"amt": amt}, extra, options)

    async def purchase_redeem_history(
        self,
        *,
        type: Literal["purchase", "redeem"] | str | None = None,
        status: Literal["pending", "success", "failed"] | str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PurchaseRedeemHistory]:
        """Purchase&Redeem history.

        Args:
            type: `type`: `purchase`, `redeem`.
            status: `status`: `pending`, `success`, `failed`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PurchaseRedeemHistory`. Text: type, status. Decimal: amt, redeeming_amt. Unix
            time in milliseconds: request_time, completed_time, est_completed_time.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.sol_staking.purchase_redeem_history, ...)`.

        `GET /api/v5/finance/staking-defi/sol/purchase-redeem-history`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-purchase-amp-redeem-history
        """
        return await self._client.call(
            _PURCHASE_REDEEM_HISTORY,
            {"type": type, "status": status, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def redeem(
        self,
        *,
        amt: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Redeem.

        Args:
            amt (decimal; required): `amt`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/staking-defi/sol/redeem`
        Permission: trade.
        Rate limit: 2 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-sol-staking-post-redeem
        """
        return await self._client.call(_REDEEM, {"amt": amt}, extra, options)
