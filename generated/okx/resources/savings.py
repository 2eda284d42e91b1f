"""OKX `savings`: 6 endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import DecimalArg, IntegerArg, Param, TimestampArg
from ..models.savings import (
    Balance,
    LendingHistory,
    LendingRateHistory,
    LendingRateSummary,
    PurchaseRedempt,
    SetLendingRate,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_BALANCE = Endpoint(
    "savings.balance",
    "GET",
    "/api/v5/finance/savings/balance",
    auth="private",
    style="query",
    answer=objects(Balance),
    permission="read",
    params=(Param("ccy", "ccy"),),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)
_LENDING_HISTORY = Endpoint(
    "savings.lending_history",
    "GET",
    "/api/v5/finance/savings/lending-history",
    auth="private",
    style="query",
    answer=objects(LendingHistory),
    permission="read",
    params=(
        Param("ccy", "ccy"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
    pagination=Pagination("after", ("ts",), "before", time=True, max=100),
)
_LENDING_RATE_HISTORY = Endpoint(
    "savings.lending_rate_history",
    "GET",
    "/api/v5/finance/savings/lending-rate-history",
    auth="public",
    style="query",
    answer=objects(LendingRateHistory),
    params=(
        Param("ccy", "ccy"),
        Param("after", "after", "timestamp_ms"),
        Param("before", "before", "timestamp_ms"),
        Param("limit", "limit", "integer"),
    ),
    limits=(Limit(6, "requests", "1s", ("ip",)),),
    pagination=Pagination("after", ("ts",), "before", time=True, whole_ties=True, max=100),
)
_LENDING_RATE_SUMMARY = Endpoint(
    "savings.lending_rate_summary",
    "GET",
    "/api/v5/finance/savings/lending-rate-summary",
    auth="public",
    style="query",
    answer=objects(LendingRateSummary),
    params=(Param("ccy", "ccy"),),
    limits=(Limit(6, "requests", "1s", ("ip",)),),
)
_PURCHASE_REDEMPT = Endpoint(
    "savings.purchase_redempt",
    "POST",
    "/api/v5/finance/savings/purchase-redempt",
    auth="private",
    style="json_object",
    answer=objects(PurchaseRedempt),
    permission="trade",
    params=(
        Param("ccy", "ccy", required=True),
        Param("amt", "amt", "decimal", required=True),
        Param("side", "side", required=True),
        Param("rate", "rate", "decimal"),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)
_SET_LENDING_RATE = Endpoint(
    "savings.set_lending_rate",
    "POST",
    "/api/v5/finance/savings/set-lending-rate",
    auth="private",
    style="json_object",
    answer=objects(SetLendingRate),
    permission="trade",
    params=(
        Param("ccy", "ccy", required=True),
        Param("rate", "rate", "decimal", required=True),
    ),
    limits=(Limit(6, "requests", "1s", ("user_id",)),),
)


class Savings:
    """OKX `savings`: 6 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def balance(
        self,
        *,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Balance]:
        """Saving balance.

        Args:
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Balance`. Text: ccy. Decimal: amt, earnings, rate, loan_amt, pending_amt,
            redempt_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/savings/balance`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-saving-balance
        """
        return self._client.call(_BALANCE, {"ccy": ccy}, extra, options)

    def lending_history(
        self,
        *,
        ccy: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[LendingHistory]:
        """Lending history.

        Args:
            ccy (currency): `ccy`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LendingHistory`. Text: ccy. Decimal: amt, earnings, rate. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.savings.lending_history, ...)`.

        `GET /api/v5/finance/savings/lending-history`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-lending-history
        """
        return self._client.call(
            _LENDING_HISTORY,
            {"ccy": ccy, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def lending_rate_history(
        self,
        *,
        ccy: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[LendingRateHistory]:
        """Public borrow history (public).

        Args:
            ccy (currency): `ccy`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LendingRateHistory`. Text: ccy. Decimal: amt, rate, lending_rate. Unix time
            in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.savings.lending_rate_history, ...)`.

        `GET /api/v5/finance/savings/lending-rate-history`
        Public: no credentials needed.
        Rate limit: 6 requests per 1s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-history-public
        """
        return self._client.call(
            _LENDING_RATE_HISTORY,
            {"ccy": ccy, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    def lending_rate_summary(
        self,
        *,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[LendingRateSummary]:
        """Public borrow info (public).

        Args:
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LendingRateSummary`. Text: ccy. Decimal: avg_amt, avg_amt_usd, avg_rate,
            pre_rate, est_rate.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/savings/lending-rate-summary`
        Public: no credentials needed.
        Rate limit: 6 requests per 1s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-info-public
        """
        return self._client.call(_LENDING_RATE_SUMMARY, {"ccy": ccy}, extra, options)

    def purchase_redempt(
        self,
        *,
        ccy: str,
        amt: DecimalArg,
        side: Literal["purchase", "redempt"] | str,
        rate: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PurchaseRedempt]:
        """Savings purchase/redemption.

        Args:
            ccy (currency; required): `ccy`.
            amt (decimal; required): `amt`.
            side (required): `side`: `purchase`, `redempt`.
            rate (decimal; required in some cases): `rate`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PurchaseRedempt`. Text: ccy, side. Decimal: amt, rate.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/savings/purchase-redempt`
        Permission: trade.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-savings-purchase-redemption
        """
        return self._client.call(
            _PURCHASE_REDEMPT, {"ccy": ccy, "amt": amt, "side": side, "rate": rate}, extra, options
        )

    def set_lending_rate(
        self,
        *,
        ccy: str,
        rate: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetLendingRate]:
        """Set lending rate.

        Args:
            ccy (currency; required): `ccy`.
            rate (decimal; required): `rate`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetLendingRate`. Text: ccy. Decimal: rate.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/savings/set-lending-rate`
        Permission: trade.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-set-lending-rate
        """
        return self._client.call(_SET_LENDING_RATE, {"ccy": ccy, "rate": rate}, extra, options)


class AsyncSavings:
    """OKX `savings`: 6 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def balance(
        self,
        *,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Balance]:
        """Saving balance.

        Args:
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Balance`. Text: ccy. Decimal: amt, earnings, rate, loan_amt, pending_amt,
            redempt_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/savings/balance`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-saving-balance
        """
        return await self._client.call(_BALANCE, {"ccy": ccy}, extra, options)

    async def lending_history(
        self,
        *,
        ccy: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[LendingHistory]:
        """Lending history.

        Args:
            ccy (currency): `ccy`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LendingHistory`. Text: ccy. Decimal: amt, earnings, rate. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.savings.lending_history, ...)`.

        `GET /api/v5/finance/savings/lending-history`
        Permission: read.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-lending-history
        """
        return await self._client.call(
            _LENDING_HISTORY,
            {"ccy": ccy, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def lending_rate_history(
        self,
        *,
        ccy: str | None = None,
        after: TimestampArg | None = None,
        before: TimestampArg | None = None,
        limit: IntegerArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[LendingRateHistory]:
        """Public borrow history (public).

        Args:
            ccy (currency): `ccy`.
            after (Unix time in milliseconds): `after`.
            before (Unix time in milliseconds): `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LendingRateHistory`. Text: ccy. Decimal: amt, rate, lending_rate. Unix time
            in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.savings.lending_rate_history, ...)`.

        `GET /api/v5/finance/savings/lending-rate-history`
        Public: no credentials needed.
        Rate limit: 6 requests per 1s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-history-public
        """
        return await self._client.call(
            _LENDING_RATE_HISTORY,
            {"ccy": ccy, "after": after, "before": before, "limit": limit},
            extra,
            options,
        )

    async def lending_rate_summary(
        self,
        *,
        ccy: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[LendingRateSummary]:
        """Public borrow info (public).

        Args:
            ccy (currency): `ccy`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LendingRateSummary`. Text: ccy. Decimal: avg_amt, avg_amt_usd, avg_rate,
            pre_rate, est_rate.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/savings/lending-rate-summary`
        Public: no credentials needed.
        Rate limit: 6 requests per 1s, per IP.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-info-public
        """
        return await self._client.call(_LENDING_RATE_SUMMARY, {"ccy": ccy}, extra, options)

    async def purchase_redempt(
        self,
        *,
        ccy: str,
        amt: DecimalArg,
        side: Literal["purchase", "redempt"] | str,
        rate: DecimalArg | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[PurchaseRedempt]:
        """Savings purchase/redemption.

        Args:
            ccy (currency; required): `ccy`.
            amt (decimal; required): `amt`.
            side (required): `side`: `purchase`, `redempt`.
            rate (decimal; required in some cases): `rate`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `PurchaseRedempt`. Text: ccy, side. Decimal: amt, rate.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/savings/purchase-redempt`
        Permission: trade.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-savings-purchase-redemption
        """
        return await self._client.call(
            _PURCHASE_REDEMPT, {"ccy": ccy, "amt": amt, "side": side, "rate": rate}, extra, options
        )

    async def set_lending_rate(
        self,
        *,
        ccy: str,
        rate: DecimalArg,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[SetLendingRate]:
        """Set lending rate.

        Args:
            ccy (currency; required): `ccy`.
            rate (decimal; required): `rate`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `SetLendingRate`. Text: ccy. Decimal: rate.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/savings/set-lending-rate`
        Permission: trade.
        Rate limit: 6 requests per 1s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-set-lending-rate
        """
        return await self._client.call(
            _SET_LENDING_RATE, {"ccy": ccy, "rate": rate}, extra, options
        )
