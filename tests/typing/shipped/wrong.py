"""What type checkers refuse. Behind each `E:` the code of mypy and the rule of pyright; `-` where one says nothing."""

from decimal import Decimal

from generated.okx import AsyncOkxClient, Credentials, OkxClient, Options
from generated.okx.models.flexible_loan import MaxLoan, MaxLoanSupCollateralParams
from generated.okx.transports import AsyncPyreqwestTransport, PyreqwestTransport

okx = OkxClient()
okx.flexible_loan.max_loan()  # E: call-arg reportCallIssue
okx.flexible_loan.max_loan("USDT")  # E: misc,call-arg reportCallIssue
okx.flexible_loan.max_loan(borrow_ccy=None)  # E: arg-type reportArgumentType
okx.flexible_loan.max_loan(borrow_ccy=5)  # E: arg-type reportArgumentType
okx.flexible_loan.max_loan(borrow_ccy="USDT", borrowCcy="USDT")  # E: call-arg reportCallIssue
okx.flexible_loan.max_loan(borrow_ccy="USDT", unknown=1)  # E: call-arg reportCallIssue
okx.flexible_loan.max_loan(borrow_ccy="USDT", sup_collateral=[{"ccy": "BTC", "amt": 0.1}])  # E: typeddict-item reportArgumentType
okx.flexible_loan.max_loan(borrow_ccy="USDT", sup_collateral=[{"ccy": "BTC"}])  # E: typeddict-item reportArgumentType
okx.flexible_loan.max_loan(borrow_ccy="USDT", sup_collateral=[{"ccy": "BTC", "amount": "1"}])  # E: typeddict-item,typeddict-unknown-key reportArgumentType
okx.flexible_loan.max_loan(borrow_ccy="USDT", sup_collateral={"ccy": "BTC", "amt": "1"})  # E: arg-type reportArgumentType
okx.flexible_loan.max_loan(borrow_ccy="USDT", options={"timeouts": 1})  # E: arg-type reportArgumentType
okx.flexible_loan.max_loan(borrow_ccy="USDT", options={"timeout": "1"})  # E: arg-type reportArgumentType
okx.flexible_loan.maximum_loan(borrow_ccy="USDT")  # E: attr-defined reportAttributeAccessIssue
okx.flexible_loans.max_loan(borrow_ccy="USDT")  # E: attr-defined reportAttributeAccessIssue

loan = okx.flexible_loan.max_loan(borrow_ccy="USDT")[0]
loan.max_loan = Decimal(1)  # E: arg-type,assignment,call-overload reportAttributeAccessIssue
loan.maxLoan  # E: attr-defined reportAttributeAccessIssue
loan.max_loan + 1  # E: operator reportOptionalOperand
total: float = loan.max_loan or 0.0  # E: assignment reportAssignmentType
MaxLoan(maxLoan=Decimal(1))  # E: call-arg reportCallIssue
collateral: MaxLoanSupCollateralParams = {"ccy": "BTC", "amt": 0.1}  # E: typeddict-item reportAssignmentType
options: Options = {"timeout": 1, "deadlines": 2}  # E: typeddict-unknown-key reportAssignmentType

OkxClient("key", "secret", "phrase")  # E: misc,call-arg,arg-type reportCallIssue
OkxClient(Credentials("key", "secret"))  # E: call-arg reportCallIssue
OkxClient(transport=AsyncPyreqwestTransport())  # E: arg-type reportArgumentType
AsyncOkxClient(transport=PyreqwestTransport())  # E: arg-type reportArgumentType
OkxClient(limits="sometimes")  # E: arg-type reportArgumentType
OkxClient(timeout="5")  # E: arg-type reportArgumentType
PyreqwestTransport(timeout=5)  # E: call-arg reportCallIssue
AsyncPyreqwestTransport(max_answer_bytes=1.5)  # E: arg-type reportArgumentType


async def main() -> None:
    await okx.flexible_loan.max_loan(borrow_ccy="USDT")  # E: misc,await-not-async reportGeneralTypeIssues
    client = AsyncOkxClient()
    client.flexible_loan.max_loan(borrow_ccy="USDT")  # E: unused-coroutine reportUnusedCoroutine
    client.flexible_loan.max_loan(borrow_ccy="USDT")[0]  # E: index reportIndexIssue
    with client:  # E: attr-defined reportGeneralTypeIssues,reportAttributeAccessIssue
        pass
