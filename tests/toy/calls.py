"""Calls every endpoint of the built package against its own mock: ``python calls.py``, with ``generated/`` on the path.

A type checker has its part in this: it accepts the file only if arguments and answers are typed as they are used.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, NamedTuple, TypeVar, assert_type

from generated.toy import AsyncToyClient, Credentials, InvalidArgument, NotSent, Refused, ToyClient
from generated.toy._runtime.core.answers import Answer, ListAnswer, ObjectAnswer
from generated.toy._runtime.core.http import AsyncTransport, Transport
from generated.toy._runtime.core.transports.asgi import AsgiTransport, AsyncAsgiTransport
from generated.toy._runtime.core.transports.httpx2 import AsyncHttpx2Transport, Httpx2Transport
from generated.toy._runtime.core.transports.pyreqwest import AsyncPyreqwestTransport, PyreqwestTransport
from generated.toy.mock import REMOVED, Mock, load
from generated.toy.models.market import Candles, Search
from generated.toy.models.orders import Cancel, CancelParams, Place, PlaceLegsParams, PlaceTriggerParams
from generated.toy.models.wallet import Summary
from generated.toy.testing import strategies
from hypothesis import given, settings
from hypothesis import strategies as st

E = TypeVar("E", bound=Exception)

GOOD = Credentials("test-key", "test-secret")
WRONG = Credentials("test-key", "another-secret")

WORD = 'a+b, c&d="é" 100%'
NOTE = "zwölf \U0001f40d"
MOMENT = datetime(2026, 1, 2, 3, 4, 5, 678000, UTC)
MILLIS = "1767323045678"
TRIGGER: PlaceTriggerParams = {
    "price": Decimal("12.5000"),
    "side": "above",
    "expiry": {"moment": MOMENT, "keep_legs": True},
}
LEGS: list[PlaceLegsParams] = [
    {"market": "ACME-EUR", "side": "buy", "size": Decimal("0.10"), "labels": ["first", "é"]},
    {"market": "BOLT-EUR", "side": "sell", "size": 3},
]
CANCELLED: list[CancelParams] = [{"order": "or-7", "keep_legs": True}, {"order": "or-8"}]

ARRIVED: list[tuple[str, dict[str, str], object]] = [
    (
        "market.search",
        {"quote": "USD", "word": WORD, "kinds": "spot,future", "open": "true", "from": MILLIS, "count": "7"},
        None,
    ),
    ("market.candles", {"market": "ACME-EUR", "period": "hour"}, None),
    ("wallet.summary", {}, None),
    (
        "orders.place",
        {},
        {
            "account": "main",
            "note": NOTE,
            "leverage": 2.5,
            "trigger": {"price": "12.5000", "side": "above", "expiry": {"moment": MILLIS, "keepLegs": True}},
            "legs": [
                {"market": "ACME-EUR", "side": "buy", "size": "0.10", "labels": ["first", "é"]},
                {"market": "BOLT-EUR", "side": "sell", "size": "3"},
            ],
            "notInTheDocs": [1],
        },
    ),
    ("orders.cancel", {}, [{"order": "or-7", "keepLegs": True}, {"order": "or-8"}]),
]
"""What must arrive: endpoint, query and body of each call below."""


class Answers(NamedTuple):
    """One answer of each endpoint."""

    search: ListAnswer[Search]
    candles: ListAnswer[Candles]
    summary: ObjectAnswer[Summary]
    place: ObjectAnswer[Place]
    cancel: ListAnswer[Cancel]


def call_all(client: ToyClient) -> Answers:
    """Call the five endpoints."""
    return Answers(
        client.market.search(quote="USD", word=WORD, kinds=["spot", "future"], open=True, from_=MOMENT, count=7),
        client.market.candles(market="ACME-EUR", period="hour"),
        client.wallet.summary(),
        client.orders.place(
            account="main",
            note=NOTE,
            leverage=Decimal("2.5"),
            trigger=TRIGGER,
            legs=LEGS,
            extra={"notInTheDocs": [1]},
        ),
        client.orders.cancel(CANCELLED),
    )


async def call_all_async(client: AsyncToyClient) -> Answers:
    """The same with the other client."""
    return Answers(
        await client.market.search(quote="USD", word=WORD, kinds=["spot", "future"], open=True, from_=MOMENT, count=7),
        await client.market.candles(market="ACME-EUR", period="hour"),
        await client.wallet.summary(),
        await client.orders.place(
            account="main",
            note=NOTE,
            leverage=Decimal("2.5"),
            trigger=TRIGGER,
            legs=LEGS,
            extra={"notInTheDocs": [1]},
        ),
        await client.orders.cancel(CANCELLED),
    )


def look(answers: Answers, mock: Mock) -> None:
    """Everything arrived as it was sent, and came back typed."""
    calls = mock.calls()
    assert [(call.endpoint, call.query, call.body) for call in calls] == ARRIVED, calls
    assert [(call.status, call.why) for call in calls] == [(200, "")] * 5, calls
    assert [call.headers.get("toy-signed") for call in calls] == [None, None, REMOVED, REMOVED, REMOVED]

    (first,) = answers.search  # the docs show a second one, which is not open
    assert_type(first.last, Decimal | None)
    assert (first.market, first.quote, first.last, first.open) == ("ACME-EUR", "USD", Decimal("12.50"), True)
    # A text by the docs, an amount by a correction.
    assert_type(first.volume, Decimal | None)
    assert first.volume == Decimal(1900)
    assert_type(first.listed, int | None)
    steps = [(step.above, step.step) for step in first.steps or ()]
    assert steps == [(Decimal(0), Decimal("0.01")), (Decimal(100), Decimal("0.1"))], steps

    rows = [(row.start, row.open, row.close, row.trades) for row in answers.candles]
    assert_type(rows, list[tuple[int | None, Decimal | None, Decimal | None, int | None]])
    assert rows[1] == (rows[1][0], Decimal("12.75"), Decimal("12.70"), 7), rows
    assert recent(rows[1][0]), rows
    assert (rows[1][0] or 0) - (rows[0][0] or 0) == 3_600_000, rows

    wallet = answers.summary.data
    assert (wallet.holder, wallet.total, recent(wallet.opened)) == ("Ada", Decimal("250.75"), True)
    assert wallet.limits is not None
    assert (wallet.limits.withdraw, wallet.limits.orders) == (Decimal(1000), 200)
    assert [balance.tags for balance in wallet.balances or ()] == [["main", "spend"], []]

    order = answers.place.data
    assert (order.order, order.note, recent(order.accepted)) == ("or-1", NOTE, True)
    assert_type(order.leverage, Decimal | None)
    assert isinstance(order.leverage, Decimal)

    cancelled = [(item.order, item.keep_legs, item.filled) for item in answers.cancel]
    assert cancelled == [("or-7", True, Decimal("0.25")), ("or-8", False, Decimal("0.25"))], cancelled
    for answer in answers:
        assert answer.raw["ok"] is True
        assert not answer.check(), answer.check()


def recent(milliseconds: int | None) -> bool:
    """Whether a time is the mock's own: examples come with the time of its clock."""
    return abs((milliseconds or 0) - time.time() * 1000) < 60_000


Call = Callable[[ToyClient], Answer]
CALLS: dict[str, Call] = {
    "market.search": lambda client: client.market.search(quote="EUR"),
    "market.candles": lambda client: client.market.candles(market="ACME-EUR", period="hour"),
    "wallet.summary": lambda client: client.wallet.summary(),
    "orders.place": lambda client: client.orders.place(account="main", trigger=TRIGGER, legs=LEGS),
    "orders.cancel": lambda client: client.orders.cancel(CANCELLED),
}

TRANSPORTS: tuple[tuple[Callable[[], Transport], Callable[[], AsyncTransport]], ...] = (
    (PyreqwestTransport, AsyncPyreqwestTransport),
    (Httpx2Transport, AsyncHttpx2Transport),
)


def in_process(mock: Mock) -> None:
    """Both clients without a network, at the address that ``api.yaml`` names."""
    with ToyClient(GOOD, transport=AsgiTransport(mock)) as client:
        assert repr(client) == "ToyClient(production, region=home)", client
        look(call_all(client), mock)
    mock.reset()

    async def run() -> Answers:
        async with AsyncToyClient(GOOD, transport=AsyncAsgiTransport(mock)) as client:
            return await call_all_async(client)

    look(asyncio.run(run()), mock)


def over_a_port(mock: Mock) -> None:
    """Both clients with each HTTP library."""
    with mock.running() as url:
        for make, make_async in TRANSPORTS:
            mock.reset()
            with ToyClient(GOOD, base_url=url, transport=make()) as client:
                look(call_all(client), mock)
            mock.reset()

            async def run(transport: AsyncTransport) -> Answers:
                async with AsyncToyClient(GOOD, base_url=url, transport=transport) as client:
                    return await call_all_async(client)

            look(asyncio.run(run(make_async())), mock)


def drawn_answers(mock: Mock) -> None:
    """Whatever hypothesis draws as an answer is in the exchange's envelope, and reads as it was drawn."""

    @settings(max_examples=10, deadline=None, database=None, derandomize=True)
    @given(drawn=st.fixed_dictionaries({name: strategies.answers(name, hostile=False) for name in CALLS}))
    def check(drawn: dict[str, dict[str, Any]]) -> None:
        for name, call in CALLS.items():
            mock.reply(name, drawn[name])
            answer = call(client)
            assert answer.raw == {"ok": True, "result": drawn[name]["result"]}
            assert not answer.check(), answer.check()

    with ToyClient(GOOD, transport=AsgiTransport(mock)) as client:
        check()


def wrong_secret(mock: Mock) -> None:
    """The exchange's own words for a wrong secret; what is public needs none."""
    with ToyClient(WRONG, transport=AsgiTransport(mock)) as client:
        assert len(client.market.candles(market="ACME-EUR", period="hour")) == 2
        assert refusal(client.wallet.summary) == ("SIGNATURE_WRONG", 403)
        assert refusal(lambda: client.orders.cancel(CANCELLED)) == ("SIGNATURE_WRONG", 403)
    with ToyClient(Credentials("unknown-key", "test-secret"), transport=AsgiTransport(mock)) as client:
        assert refusal(client.wallet.summary) == ("KEY_UNKNOWN", 403)
    kept = repr(mock.calls())
    assert "test-key" not in kept
    assert "unknown-key" not in kept


def refused_values(mock: Mock) -> None:
    """The exchange's own words for a request that it does not take."""
    with ToyClient(GOOD, transport=AsgiTransport(mock)) as client:
        assert refusal(lambda: client.market.candles(market="ACME-EUR", period="year")) == ("VALUE", 422)


def wrong_arguments(mock: Mock) -> None:
    """What cannot be sent is not sent, and all of it is named."""
    with ToyClient(GOOD, transport=AsgiTransport(mock)) as client:

        def wrong_order() -> object:
            trigger: PlaceTriggerParams = {"price": "1"}  # type: ignore[typeddict-item] # the point
            legs: list[PlaceLegsParams] = [{"market": "A", "side": "buy", "size": 0.1}]  # type: ignore[typeddict-item] # the point
            return client.orders.place(account="main", trigger=trigger, legs=legs)

        error = raised(InvalidArgument, wrong_order)
        assert isinstance(error, NotSent)
        assert [problem.partition(":")[0] for problem in error.problems] == ["trigger.side", "legs[0].size"], error
        raised(InvalidArgument, lambda: client.wallet.summary(options={"exp_time": MOMENT}))
    with ToyClient(transport=AsgiTransport(mock)) as client:
        raised(NotSent, client.wallet.summary)
    assert mock.calls() == []


def refusal(call: Callable[[], object]) -> tuple[str, int]:
    """Code and HTTP status of a call that has to be refused."""
    refused = raised(Refused, call)
    return refused.code, refused.status


def raised(kind: type[E], call: Callable[[], object]) -> E:
    """The error that a call has to end in."""
    try:
        answer = call()
    except kind as error:
        return error
    raise AssertionError(f"no {kind.__name__}, but {answer}")


def main() -> None:
    """Run every check, each on a fresh mock."""
    for check in (in_process, over_a_port, drawn_answers, wrong_secret, refused_values, wrong_arguments):
        check(Mock(load()))
        print(check.__name__)


if __name__ == "__main__":
    main()
