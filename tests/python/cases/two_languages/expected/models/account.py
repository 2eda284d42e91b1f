"""Records and nested arguments. Sun `account`: 3 endpoints."""

from __future__ import annotations

from .._runtime.core.answers import ListAnswer
from .._runtime.core.records import Record, decimal, json_integer


class Limits(Record, endpoint="account.limits"):
    """An item of the answer of `account.limits`.

    Docs: https://sun.example/docs/#account-limits
    """

    most = decimal("most")
    """最大"""


class NamesAnswer(ListAnswer[str], endpoint="account.names"):
    """The answer of `account.names`."""

    __slots__ = ()

    took = json_integer("took")
