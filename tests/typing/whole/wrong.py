"""What type checkers refuse of the whole package; see `../shipped/wrong.py`."""

from generated.okx import AsyncOkxClient, OkxClient

okx = OkxClient()
okx.trade.place_order(inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="market")  # E: call-arg reportCallIssue
okx.trade.place_order(inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="market", sz=0.1)  # E: arg-type reportArgumentType
okx.trade.place_batch_orders([{"inst_id": "BTC-USDT"}])  # E: typeddict-item reportArgumentType
okx.trade.place_batch_orders()  # E: call-arg reportCallIssue
okx.trade.cancel_order("BTC-USDT", ord_id="1")  # E: misc,call-arg reportCallIssue
okx.account.balance()[0].total_eq = None  # E: arg-type,assignment,call-overload reportAttributeAccessIssue


async def main() -> None:
    answer = await AsyncOkxClient().market.ticker(inst_id="BTC-USDT")
    await answer  # E: misc,await-not-async reportGeneralTypeIssues
