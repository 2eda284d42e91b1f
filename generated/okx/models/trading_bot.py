"""Records and nested arguments. OKX `trading_bot`: 1 endpoint."""

from __future__ import annotations

from .._runtime.core.records import Record, integer


class RsiBackTesting(Record, endpoint="trading_bot.rsi_back_testing"):
    """An item of the answer of `trading_bot.rsi_back_testing`.

    Docs: https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-rsi-back-testing-public
    """

    trigger_num = integer("triggerNum")
    """Integer."""
