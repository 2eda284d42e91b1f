"""A model of the exchange's side of resolving: orders that appear, change and vanish, and lists that show them.

It knows nothing of the code under test but the shape of its questions: what it answers follows from the documented
behaviour of each operation.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import Any, TypeVar

from generator.runtime.core.errors import ApiError, OutcomeUnknown, Refused
from generator.runtime.core.http import HttpResponse

T = TypeVar("T")
Row = dict[str, Any]

START = 1_780_000_000_000
HOUR = 3_600_000


def refusal(code: str, kind: type[Refused] = Refused) -> Refused:
    """An answer with that code."""
    return kind("", "", code=code, response=HttpResponse(200, (), b""))


def broken() -> OutcomeUnknown:
    """A look-up whose answer got lost."""
    return OutcomeUnknown("some.look_up", "the connection was closed")


class Order:
    """An order: when it was made, from when on it is seen, and when it ended, if it did. Times are milliseconds."""

    def __init__(
        self,
        made: int,
        *,
        seen: int | None = None,
        ended: int | None = None,
        state: str = "canceled",
        name: str = "mine",
        more: Mapping[str, str] | None = None,
    ) -> None:
        self.made = made
        self.seen = made if seen is None else seen
        self.ended = ended
        self.state = state
        self.name = name
        self.more = more or {}

    def row(self, now: int) -> Row:
        over = self.ended is not None and self.ended <= now
        return {
            "instId": "BTC-USDT",
            "clOrdId": self.name,
            "ordId": str(self.made),
            "side": "buy",
            "state": self.state if over else "live",
            "cTime": str(self.made),
            "uTime": str(self.ended if over else self.made),
            "px": "1",
            "sz": "2",
            **self.more,
        }

    def is_open(self, now: int) -> bool:
        return self.ended is None or self.ended > now

    def is_kept(self, now: int) -> bool:
        return self.is_open(now) or self.state == "filled" or now < (self.ended or 0) + 2 * HOUR


class Venue:
    """The exchange; ``now`` is its time, ``off`` what the client's clock is ahead of it, both in milliseconds.

    Each question takes ``latency``, half of it before it is answered. ``trouble`` may answer in its place.
    """

    def __init__(self, *orders: Order, off: int = 0, latency: int = 0) -> None:
        self.orders = list(orders)
        self.now = START
        self.off = off
        self.latency = latency
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.answers: dict[str, Any] = {}
        self.trouble: Callable[[str], ApiError | None] = lambda _: None

    def now_ns(self) -> int:
        return (self.now + self.off) * 1_000_000

    def drive(self, asking: Generator[Any, Any, T]) -> T:
        """Answer everything that is asked; what comes of it."""
        reply: Any = None
        while True:
            try:
                query = asking.send(reply)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
            reply = self.answer(query.endpoint, query.arguments)

    def answer(self, endpoint: Any, arguments: Mapping[str, Any]) -> list[Row] | ApiError:
        self.now += self.latency // 2
        try:
            return self._answer(endpoint, arguments)
        finally:
            self.now += self.latency - self.latency // 2

    def _answer(self, endpoint: Any, arguments: Mapping[str, Any]) -> list[Row] | ApiError:
        query, body = endpoint.encode(arguments, None)
        assert body is None
        assert endpoint.method == "GET"
        assert query.count("=") == len(arguments)
        self.asked.append((endpoint.name, dict(arguments)))
        trouble = self.trouble(endpoint.name)
        if trouble is not None:
            return trouble
        if endpoint.name in self.answers:
            scripted = self.answers[endpoint.name]
            answer: list[Row] | ApiError = scripted(arguments) if callable(scripted) else scripted
            return answer
        return self._documented(endpoint.name, arguments)

    def _documented(self, name: str, arguments: Mapping[str, Any]) -> list[Row] | ApiError:
        if name == "public.time":
            return [{"ts": str(self.now)}]
        seen = [one for one in self.orders if one.seen <= self.now and one.is_kept(self.now)]
        rows = sorted((one.row(self.now) for one in seen), key=lambda row: -int(row["ordId"]))
        if name == "trade.get_order":
            key = "ordId" if "ordId" in arguments else "clOrdId"
            found = [row for row in rows if row[key] == arguments[key] and row["instId"] == arguments["instId"]]
            return found[:1] or refusal("51603")
        open_now = {"live", "partially_filled"}
        if name == "trade.orders_pending":
            rows = [row for row in rows if row["state"] in open_now]
        elif name == "trade.orders_history":
            if arguments["instType"] not in {"SPOT", "MARGIN"}:
                return refusal("51015")
            rows = [row for row in rows if row["state"] not in open_now and arguments["instType"] == "SPOT"]
            rows = [row for row in rows if int(row["ordId"]) >= int(arguments["begin"])]
        else:
            raise AssertionError(name)
        rows = [row for row in rows if row["instId"] == arguments["instId"]]
        if "after" in arguments:
            rows = [row for row in rows if int(row["ordId"]) < int(arguments["after"])]
        return rows[: int(arguments["limit"])]
