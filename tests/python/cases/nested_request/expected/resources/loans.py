"""Moon `loans`: 1 endpoint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.core.answers import ListAnswer, objects
from .._runtime.core.endpoint import Endpoint, Limit, Options
from .._runtime.core.params import Param
from ..models.loans import Open, OpenCollateralParams, OpenNotifyParams

if TYPE_CHECKING:
    from .._runtime.core.client import AsyncClient, Client

_OPEN = Endpoint(
    "loans.open",
    "POST",
    "/api/v1/loans/open",
    auth="private",
    style="json_object",
    answer=objects(Open),
    permission="trade",
    params=(
        Param("borrow_ccy", "borrowCcy", required=True),
        Param(
            "collateral",
            "collateral",
            "objects",
            required=True,
            fields=(
                Param("ccy", "ccy", required=True),
                Param("amt", "amt", "decimal", required=True),
                Param(
                    "lock",
                    "lock",
                    "object",
                    fields=(
                        Param("days", "days", "integer", required=True),
                        Param("until", "until", "timestamp_ms"),
                    ),
                ),
            ),
            min_items=1,
            max_items=3,
        ),
        Param(
            "notify",
            "notify",
            "object",
            fields=(
                Param("mail", "mail", "boolean", required=True),
                Param("levels", "levels", "decimal[]", max_items=5),
            ),
        ),
        Param("ladder", "ladder", "anything[]"),
        Param("labels", "labels", "mapping"),
        Param("steps", "steps", "json_integer[]"),
        Param("notes", "notes", "mapping[]"),
        Param("rest", "rest", "anything[]"),
    ),
    limits=(Limit(5, "requests", "2s", ("user_id",)),),
)


class Loans:
    """Moon `loans`: 1 endpoint."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def open_(
        self,
        *,
        borrow_ccy: str,
        collateral: Sequence[OpenCollateralParams],
        notify: OpenNotifyParams | None = None,
        ladder: Sequence[Any] | None = None,
        labels: Mapping[str, Any] | None = None,
        steps: Sequence[int] | None = None,
        notes: Sequence[Mapping[str, Any]] | None = None,
        rest: Sequence[Any] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Open]:
        """Open a loan.

        Opens a loan against collateral.

        Args:
            borrow_ccy (currency; required): Currency to borrow, e.g. `USDT`
            collateral (list; required; 1 to 3 items): What secures the loan
            notify: Whom to tell
            ladder (list): Pairs of price and size
            labels: Labels of your own
            steps (list, integer each): `steps`.
            notes (list): `notes`.
            rest (list): `rest`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Open`. Text: loan_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/loans/open`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://moon.example/docs/#loans-open
        """
        return self._client.call(
            _OPEN,
            {
                "borrowCcy": borrow_ccy,
                "collateral": collateral,
                "notify": notify,
                "ladder": ladder,
                "labels": labels,
                "steps": steps,
                "notes": notes,
                "rest": rest,
            },
            extra,
            options,
        )


class AsyncLoans:
    """Moon `loans`: 1 endpoint."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def open_(
        self,
        *,
        borrow_ccy: str,
        collateral: Sequence[OpenCollateralParams],
        notify: OpenNotifyParams | None = None,
        ladder: Sequence[Any] | None = None,
        labels: Mapping[str, Any] | None = None,
        steps: Sequence[int] | None = None,
        notes: Sequence[Mapping[str, Any]] | None = None,
        rest: Sequence[Any] | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Open]:
        """Open a loan.

        Opens a loan against collateral.

        Args:
            borrow_ccy (currency; required): Currency to borrow, e.g. `USDT`
            collateral (list; required; 1 to 3 items): What secures the loan
            notify: Whom to tell
            ladder (list): Pairs of price and size
            labels: Labels of your own
            steps (list, integer each): `steps`.
            notes (list): `notes`.
            rest (list): `rest`.
            extra: what the docs do not have, by wire name.
            options: what this call overrides.

        Returns:
            A list of `Open`. Text: loan_id.

        Raises:
            InvalidArgument: an argument is missing, unknown or wrong; nothing was sent.
            NotSent: nothing reached Moon; `LimitReached` if a rate limit forbids it.
            OutcomeUnknown: no answer, or none that tells: Moon may have acted.
            Refused: Moon answered with an error code.

        `POST /api/v1/loans/open`
        Permission: trade.
        Rate limit: 5 requests per 2s, per user ID.

        Docs: https://moon.example/docs/#loans-open
        """
        return await self._client.call(
            _OPEN,
            {
                "borrowCcy": borrow_ccy,
                "collateral": collateral,
                "notify": notify,
                "ladder": ladder,
                "labels": labels,
                "steps": steps,
                "notes": notes,
                "rest": rest,
            },
            extra,
            options,
        )
