"""Orders, of the whole package: enumerations that stay open, batches, records within records."""

from decimal import Decimal
from typing import assert_type

from generated.okx import AsyncOkxClient, Credentials, OkxClient

okx = OkxClient(Credentials.from_env())

order = okx.trade.place_order(
    inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="limit", sz=Decimal("0.1"), px="60000.5", cl_ord_id="a1"
)
assert_type(order[0].ord_id, str | None)
assert_type(order[0].s_code, str | None)
okx.trade.place_order(inst_id="BTC-USDT", td_mode="a-new-mode", side="buy", ord_type="a-new-type", sz=1)

batch = okx.trade.place_batch_orders(
    [
        {"inst_id": "BTC-USDT", "td_mode": "cash", "side": "buy", "ord_type": "market", "sz": "1"},
        {"inst_id": "ETH-USDT", "td_mode": "cash", "side": "sell", "ord_type": "limit", "sz": 2, "px": Decimal("1.5")},
    ]
)
assert_type(batch[0].cl_ord_id, str | None)

for balance in okx.account.balance(ccy="BTC,ETH"):
    assert_type(balance.total_eq, Decimal | None)
    for detail in balance.details or []:
        assert_type(detail.ccy, str | None)
        assert_type(detail.cash_bal, Decimal | None)

for instrument in okx.public.instruments(inst_type="SPOT"):
    assert_type(instrument.inst_id, str | None)
    assert_type(instrument.tick_sz, Decimal | None)
    assert_type(instrument.list_time, int | None)

for candle in okx.market.candles(inst_id="BTC-USDT", bar="1H", limit=100):
    assert_type(candle.ts, int | None)
    assert_type(candle.o, Decimal | None)


async def main() -> None:
    async with AsyncOkxClient() as client:
        ticker = (await client.market.ticker(inst_id="BTC-USDT"))[0]
        assert_type(ticker.last, Decimal | None)
