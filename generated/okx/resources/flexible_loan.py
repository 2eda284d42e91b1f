"""OKX `flexible_loan`: 8 endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.core.answers import EmptyAnswer, ListAnswer, empty, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options, Pagination
from .._runtime.core.params import DecimalArg, IntegerArg, Param
from ..models.flexible_loan import (
    BorrowCurrencies,
    CollateralAssets,
    InterestAccrued,
    LoanHistory,
    LoanInfo,
    MaxCollateralRedeemAmount,
    MaxLoan,
    MaxLoanSupCollateralParams,
)

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_ADJUST_COLLATERAL = Endpoint(
    "flexible_loan.adjust_collateral",
    "POST",
    "/api/v5/finance/flexible-loan/adjust-collateral",
    auth="private",
    style="json_object",
    answer=empty(),
    permission="trade",
    params=(
        Param("type", "type", required=True),
        Param("collateral_ccy", "collateralCcy", required=True),
        Param("collateral_amt", "collateralAmt", "decimal", required=True),
        Param("ord_id", "ordId"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_BORROW_CURRENCIES = Endpoint(
    "flexible_loan.borrow_currencies",
    "GET",
    "/api/v5/finance/flexible-loan/borrow-currencies",
    auth="private",
    style="none",
    answer=objects(BorrowCurrencies),
    permission="read",
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_COLLATERAL_ASSETS = Endpoint(
    "flexible_loan.collateral_assets",
    "GET",
    "/api/v5/finance/flexible-loan/collateral-assets",
    auth="private",
    style="query",
    answer=objects(CollateralAssets),
    permission="read",
    params=(
        Param("ccy", "ccy"),
        Param("ord_id", "ordId"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_INTEREST_ACCRUED = Endpoint(
    "flexible_loan.interest_accrued",
    "GET",
    "/api/v5/finance/flexible-loan/interest-accrued",
    auth="private",
    style="query",
    answer=objects(InterestAccrued),
    permission="read",
    params=(
        Param("ccy", "ccy"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
        Param("ord_id", "ordId"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("refId",), "before", inclusive=False, max=100),
)
_LOAN_HISTORY = Endpoint(
    "flexible_loan.loan_history",
    "GET",
    "/api/v5/finance/flexible-loan/loan-history",
    auth="private",
    style="query",
    answer=objects(LoanHistory),
    permission="read",
    params=(
        Param("type", "type"),
        Param("after", "after"),
        Param("before", "before"),
        Param("limit", "limit", "integer"),
        Param("ord_id", "ordId"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
    pagination=Pagination("after", ("refId",), "before", inclusive=False, max=100),
)
_LOAN_INFO = Endpoint(
    "flexible_loan.loan_info",
    "GET",
    "/api/v5/finance/flexible-loan/loan-info",
    auth="private",
    style="query",
    answer=objects(LoanInfo),
    permission="read",
    params=(Param("ord_id", "ordId"),),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_MAX_COLLATERAL_REDEEM_AMOUNT = Endpoint(
    "flexible_loan.max_collateral_redeem_amount",
    "GET",
    "/api/v5/finance/flexible-loan/max-collateral-redeem-amount",
    auth="private",
    style="query",
    answer=objects(MaxCollateralRedeemAmount),
    permission="read",
    params=(
        Param("ccy", "ccy", required=True),
        Param("ord_id", "ordId"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)
_MAX_LOAN = Endpoint(
    "flexible_loan.max_loan",
    "POST",
    "/api/v5/finance/flexible-loan/max-loan",
    auth="private",
    style="json_object",
    answer=objects(MaxLoan),
    permission="read",
    safe=True,
    params=(
        Param("borrow_ccy", "borrowCcy", required=True),
        Param("ord_id", "ordId"),
        Param(
            "sup_collateral",
            "supCollateral",
            "objects",
            fields=(
                Param("ccy", "ccy", required=True),
                Param("amt", "amt", "decimal", required=True),
            ),
        ),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)


class FlexibleLoan:
    """OKX `flexible_loan`: 8 endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def adjust_collateral(
        self,
        *,
        type: Literal["add", "reduce"] | str,
        collateral_ccy: str,
        collateral_amt: DecimalArg,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Adjust collateral.

        Args:
            type (required): `type`: `add`, `reduce`.
            collateral_ccy (currency; required): `collateralCcy`.
            collateral_amt (decimal; required): `collateralAmt`.
            ord_id: `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/flexible-loan/adjust-collateral`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-adjust-collateral
        """
        return self._client.call(
            _ADJUST_COLLATERAL,
            {
                "type": type,
                "collateralCcy": collateral_ccy,
                "collateralAmt": collateral_amt,
                "ordId": ord_id,
            },
            extra,
            options,
        )

    def borrow_currencies(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BorrowCurrencies]:
        """Borrowable currencies.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BorrowCurrencies`. Text: borrow_ccy.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/flexible-loan/borrow-currencies`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-borrowable-currencies
        """
        return self._client.call(_BORROW_CURRENCIES, {}, extra, options)

    def collateral_assets(
        self,
        *,
        ccy: str | None = None,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CollateralAssets]:
        """Collateral assets.

        Args:
            ccy (currency): `ccy`.
            ord_id: `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CollateralAssets`. Records: assets.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/flexible-loan/collateral-assets`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-collateral-assets
        """
        return self._client.call(_COLLATERAL_ASSETS, {"ccy": ccy, "ordId": ord_id}, extra, options)

    def interest_accrued(
        self,
        *,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InterestAccrued]:
        """Accrued interest.

        Args:
            ccy (currency): `ccy`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            ord_id: `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InterestAccrued`. Text: ref_id, ccy. Decimal: loan, interest, interest_rate.
            Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.flexible_loan.interest_accrued, ...)`.

        `GET /api/v5/finance/flexible-loan/interest-accrued`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest
        """
        return self._client.call(
            _INTEREST_ACCRUED,
            {"ccy": ccy, "after": after, "before": before, "limit": limit, "ordId": ord_id},
            extra,
            options,
        )

    def loan_history(
        self,
        *,
        type: (
            Literal[
                "borrowed",
                "repaid",
                "collateral_locked",
                "collateral_released",
                "forced_repayment_buy",
                "forced_repayment_sell",
                "forced_liquidation",
                "partial_liquidation",
                "sell_collateral",
                "buy_transition_coin",
                "sell_transition_coin",
                "buy_borrowed_coin",
            ]
            | str
            | None
        ) = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[LoanHistory]:
        """Loan history.

        Args:
            type: `type`: `borrowed`, `repaid`, `collateral_locked`, `collateral_released`,
                `forced_repayment_buy`, `forced_repayment_sell`, `forced_liquidation`,
                `partial_liquidation`, `sell_collateral`, `buy_transition_coin`, `sell_transition_coin`,
                `buy_borrowed_coin`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            ord_id: `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LoanHistory`. Text: ref_id, type, ccy. Decimal: amt. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `for item in client.paginate(client.flexible_loan.loan_history, ...)`.

        `GET /api/v5/finance/flexible-loan/loan-history`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history
        """
        return self._client.call(
            _LOAN_HISTORY,
            {"type": type, "after": after, "before": before, "limit": limit, "ordId": ord_id},
            extra,
            options,
        )

    def loan_info(
        self,
        *,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[LoanInfo]:
        """Loan info.

        Args:
            ord_id: `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LoanInfo`. Text: ord_id. Decimal: loan_notional_usd, collateral_notional_usd,
            cur_ltv, margin_call_ltv, liq_ltv. Records: loan_data, collateral_data. Record:
            risk_warning_data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/flexible-loan/loan-info`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-info
        """
        return self._client.call(_LOAN_INFO, {"ordId": ord_id}, extra, options)

    def max_collateral_redeem_amount(
        self,
        *,
        ccy: str,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxCollateralRedeemAmount]:
        """Maximum collateral redeem amount.

        Args:
            ccy (currency; required): `ccy`.
            ord_id: `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxCollateralRedeemAmount`. Text: ccy. Decimal: max_redeem_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/flexible-loan/max-collateral-redeem-amount`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-maximum-collateral-redeem-amount
        """
        return self._client.call(
            _MAX_COLLATERAL_REDEEM_AMOUNT, {"ccy": ccy, "ordId": ord_id}, extra, options
        )

    def max_loan(
        self,
        *,
        borrow_ccy: str,
        ord_id: str | None = None,
        sup_collateral: Sequence[MaxLoanSupCollateralParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxLoan]:
        """Maximum loan amount.

        Args:
            borrow_ccy (currency; required): Currency to borrow, e.g. `USDT`
            ord_id: `ordId`.
            sup_collateral (list): Supplementary collateral assets
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxLoan`. Text: borrow_ccy. Decimal: max_loan, notional_usd, remaining_quota.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/flexible-loan/max-loan`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-maximum-loan-amount
        """
        return self._client.call(
            _MAX_LOAN,
            {"borrowCcy": borrow_ccy, "ordId": ord_id, "supCollateral": sup_collateral},
            extra,
            options,
        )


class AsyncFlexibleLoan:
    """OKX `flexible_loan`: 8 endpoints."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def adjust_collateral(
        self,
        *,
        type: Literal["add", "reduce"] | str,
        collateral_ccy: str,
        collateral_amt: DecimalArg,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> EmptyAnswer:
        """Adjust collateral.

        Args:
            type (required): `type`: `add`, `reduce`.
            collateral_ccy (currency; required): `collateralCcy`.
            collateral_amt (decimal; required): `collateralAmt`.
            ord_id: `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            An answer without documented data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: OKX may have acted.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/flexible-loan/adjust-collateral`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-adjust-collateral
        """
        return await self._client.call(
            _ADJUST_COLLATERAL,
            {
                "type": type,
                "collateralCcy": collateral_ccy,
                "collateralAmt": collateral_amt,
                "ordId": ord_id,
            },
            extra,
            options,
        )

    async def borrow_currencies(
        self,
        *,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[BorrowCurrencies]:
        """Borrowable currencies.

        Args:
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `BorrowCurrencies`. Text: borrow_ccy.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/flexible-loan/borrow-currencies`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-borrowable-currencies
        """
        return await self._client.call(_BORROW_CURRENCIES, {}, extra, options)

    async def collateral_assets(
        self,
        *,
        ccy: str | None = None,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[CollateralAssets]:
        """Collateral assets.

        Args:
            ccy (currency): `ccy`.
            ord_id: `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `CollateralAssets`. Records: assets.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/flexible-loan/collateral-assets`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-collateral-assets
        """
        return await self._client.call(
            _COLLATERAL_ASSETS, {"ccy": ccy, "ordId": ord_id}, extra, options
        )

    async def interest_accrued(
        self,
        *,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[InterestAccrued]:
        """Accrued interest.

        Args:
            ccy (currency): `ccy`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            ord_id: `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `InterestAccrued`. Text: ref_id, ccy. Decimal: loan, interest, interest_rate.
            Unix time in milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.flexible_loan.interest_accrued, ...)`.

        `GET /api/v5/finance/flexible-loan/interest-accrued`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest
        """
        return await self._client.call(
            _INTEREST_ACCRUED,
            {"ccy": ccy, "after": after, "before": before, "limit": limit, "ordId": ord_id},
            extra,
            options,
        )

    async def loan_history(
        self,
        *,
        type: (
            Literal[
                "borrowed",
                "repaid",
                "collateral_locked",
                "collateral_released",
                "forced_repayment_buy",
                "forced_repayment_sell",
                "forced_liquidation",
                "partial_liquidation",
                "sell_collateral",
                "buy_transition_coin",
                "sell_transition_coin",
                "buy_borrowed_coin",
            ]
            | str
            | None
        ) = None,
        after: str | None = None,
        before: str | None = None,
        limit: IntegerArg | None = None,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[LoanHistory]:
        """Loan history.

        Args:
            type: `type`: `borrowed`, `repaid`, `collateral_locked`, `collateral_released`,
                `forced_repayment_buy`, `forced_repayment_sell`, `forced_liquidation`,
                `partial_liquidation`, `sell_collateral`, `buy_transition_coin`, `sell_transition_coin`,
                `buy_borrowed_coin`.
            after: `after`.
            before: `before`.
            limit (integer; up to `100`; default `100`): `limit`.
            ord_id: `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LoanHistory`. Text: ref_id, type, ccy. Decimal: amt. Unix time in
            milliseconds: ts.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        All pages: `async for item in client.paginate(client.flexible_loan.loan_history, ...)`.

        `GET /api/v5/finance/flexible-loan/loan-history`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history
        """
        return await self._client.call(
            _LOAN_HISTORY,
            {"type": type, "after": after, "before": before, "limit": limit, "ordId": ord_id},
            extra,
            options,
        )

    async def loan_info(
        self,
        *,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[LoanInfo]:
        """Loan info.

        Args:
            ord_id: `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `LoanInfo`. Text: ord_id. Decimal: loan_notional_usd, collateral_notional_usd,
            cur_ltv, margin_call_ltv, liq_ltv. Records: loan_data, collateral_data. Record:
            risk_warning_data.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/flexible-loan/loan-info`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-info
        """
        return await self._client.call(_LOAN_INFO, {"ordId": ord_id}, extra, options)

    async def max_collateral_redeem_amount(
        self,
        *,
        ccy: str,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxCollateralRedeemAmount]:
        """Maximum collateral redeem amount.

        Args:
            ccy (currency; required): `ccy`.
            ord_id: `ordId`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxCollateralRedeemAmount`. Text: ccy. Decimal: max_redeem_amt.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `GET /api/v5/finance/flexible-loan/max-collateral-redeem-amount`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-maximum-collateral-redeem-amount
        """
        return await self._client.call(
            _MAX_COLLATERAL_REDEEM_AMOUNT, {"ccy": ccy, "ordId": ord_id}, extra, options
        )

    async def max_loan(
        self,
        *,
        borrow_ccy: str,
        ord_id: str | None = None,
        sup_collateral: Sequence[MaxLoanSupCollateralParams] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxLoan]:
        """Maximum loan amount.

        Args:
            borrow_ccy (currency; required): Currency to borrow, e.g. `USDT`
            ord_id: `ordId`.
            sup_collateral (list): Supplementary collateral assets
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `MaxLoan`. Text: borrow_ccy. Decimal: max_loan, notional_usd, remaining_quota.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached OKX; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: nothing was changed.
            Refused: OKX answered with an error code.

        `POST /api/v5/finance/flexible-loan/max-loan`
        Permission: read.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-maximum-loan-amount
        """
        return await self._client.call(
            _MAX_LOAN,
            {"borrowCcy": borrow_ccy, "ordId": ord_id, "supCollateral": sup_collateral},
            extra,
            options,
        )
