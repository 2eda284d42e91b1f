"""What belongs to every method of the whole package: pages, long lists, lost answers, hooks, limits."""

from typing import assert_type

from generated.okx import (
    ApiError,
    AsyncOkxClient,
    Attempt,
    Credentials,
    Hook,
    OkxClient,
    OutcomeUnknown,
    Quota,
    Resolution,
    Retry,
    Trace,
)
from generated.okx.models.account import Bills
from generated.okx.models.trade import OrdersPending, PlaceBatchOrders, PlaceBatchOrdersParams


class Ear(Hook):
    def failed(self, attempt: Attempt, error: ApiError) -> None:
        assert_type(attempt.seconds, float)
        assert_type(error.endpoint, str)


okx = OkxClient(
    Credentials.from_env(),
    retry=Retry(attempts=5),
    limits="raise",
    limit_store="redis://127.0.0.1:6379/0",
    quota=Quota(account="desk", order_budget=None),
    client_ids="generate",
    hooks=[Ear()],
)
for bill in okx.paginate(okx.account.bills, inst_type="SPOT"):
    assert_type(bill, Bills)
for page in okx.pages(okx.trade.orders_pending):
    assert_type(page[0], OrdersPending)

orders: list[PlaceBatchOrdersParams] = []
outcomes = okx.batch(okx.trade.place_batch_orders, orders)
assert_type(outcomes, list[PlaceBatchOrders | ApiError])
assert_type(okx.trade.place_batch_orders(orders).outcomes(), list[PlaceBatchOrders | ApiError])

try:
    okx.trade.place_order(inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="market", sz=1)
except OutcomeUnknown as unknown:
    assert_type(unknown.trace, Trace | None)
    assert_type(okx.resolve(unknown, wait=5), Resolution)
assert_type(okx.sync_clock().offset, float)


async def main() -> None:
    async with AsyncOkxClient() as client:
        async for bill in client.paginate(client.account.bills, limit=50):
            assert_type(bill, Bills)
        found = await client.batch(client.trade.place_batch_orders, orders)
        assert_type(found, list[PlaceBatchOrders | ApiError])
