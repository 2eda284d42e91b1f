"""OKX `flexible_loan`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options
from .._runtime.core.params import Param
from ..models.flexible_loan import MaxLoan, MaxLoanSupCollateralParams

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

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
        Param(
            "sup_collateral",
            "supCollateral",
            "objects",
            fields=(
                Param("ccy", "ccy", required=True),
                Param("amt", "amt", "decimal", required=True),
            ),
        ),
        Param("ord_id", "ordId"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)


class FlexibleLoan:
    """OKX `flexible_loan`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def max_loan(
        self,
        *,
        borrow_ccy: str,
        sup_collateral: Sequence[MaxLoanSupCollateralParams] | None = None,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxLoan]:
        """Maximum loan amount.

        Args:
            borrow_ccy (currency; required): Currency to borrow, e.g. `USDT`
            sup_collateral (list): Supplementary collateral assets
            ord_id: `ordId`.
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
            {"borrowCcy": borrow_ccy, "supCollateral": sup_collateral, "ordId": ord_id},
            extra,
            options,
        )


class AsyncFlexibleLoan:
    """OKX `flexible_loan`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def max_loan(
        self,
        *,
        borrow_ccy: str,
        sup_collateral: Sequence[MaxLoanSupCollateralParams] | None = None,
        ord_id: str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[MaxLoan]:
        """Maximum loan amount.

        Args:
            borrow_ccy (currency; required): Currency to borrow, e.g. `USDT`
            sup_collateral (list): Supplementary collateral assets
            ord_id: `ordId`.
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
            {"borrowCcy": borrow_ccy, "supCollateral": sup_collateral, "ordId": ord_id},
            extra,
            options,
        )
