"""Calls and their answers, sync and async."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import assert_type

from generated.okx import AsyncOkxClient, Credentials, OkxClient, Options
from generated.okx.models.flexible_loan import MaxLoan, MaxLoanSupCollateralParams

okx = OkxClient(Credentials.from_env(), region="eea", timeout=5)

answer = okx.flexible_loan.max_loan(borrow_ccy="USDT", sup_collateral=[{"ccy": "BTC", "amt": "0.1"}])
assert_type(answer[0], MaxLoan)
assert_type(answer[0].borrow_ccy, str | None)
assert_type(answer[0].max_loan, Decimal | None)
assert_type(answer[:2], list[MaxLoan])
assert_type(len(answer), int)
assert_type(answer.content, bytes)
assert_type(answer.response.status, int)
assert_type(answer.response.headers, tuple[tuple[str, str], ...])
for loan in answer:
    assert_type(loan, MaxLoan)
    assert_type(loan.remaining_quota, Decimal | None)
rows: Sequence[MaxLoan] = answer
built = MaxLoan.from_dict({"borrow_ccy": "USDT", "max_loan": Decimal("0.1")})
assert_type(built, MaxLoan)
assert_type(MaxLoan({"maxLoan": "0.1"}).max_loan, Decimal | None)

collateral: list[MaxLoanSupCollateralParams] = [{"ccy": "BTC", "amt": Decimal("0.1")}, {"ccy": "ETH", "amt": 2}]
options: Options = {"timeout": 1, "deadline": 20.0, "retry": False, "exp_time": datetime.now(UTC)}
okx.flexible_loan.max_loan(
    borrow_ccy="USDT", sup_collateral=collateral, ord_id=None, extra={"newOne": [1, "2"]}, options=options
)
okx.flexible_loan.max_loan(borrow_ccy="USDT", sup_collateral=(*collateral,), options={"timeout": 2.5})


async def main() -> None:
    async with AsyncOkxClient() as client:
        assert_type(client, AsyncOkxClient)
        awaited = await client.flexible_loan.max_loan(borrow_ccy="USDT")
        assert_type(awaited[0], MaxLoan)
        both = await asyncio.gather(
            client.flexible_loan.max_loan(borrow_ccy="USDT"), client.flexible_loan.max_loan(borrow_ccy="BTC")
        )
        assert_type(both[1][0].max_loan, Decimal | None)
        await client.aclose()


with OkxClient(demo=True) as used:
    assert_type(used, OkxClient)
