"""More calls than the exchange takes: the client keeps the limits, the mock counts for itself."""

from __future__ import annotations

import asyncio
import threading
from decimal import Decimal

import pytest

from generated.okx import AsyncOkxClient, Credentials, LimitReached, OkxClient, RateLimited
from generated.okx.mock import Mock, load

KEYS = Credentials("test-key", "test-secret", "test-passphrase")
THREADS = 4
TASKS = 8


def test_a_saturating_load_meets_no_refusal() -> None:
    """Threads and tasks of two clients share five calls in two seconds."""
    mock = Mock(load(), limits=True)
    found: list[Decimal | None] = []
    with mock.running() as url, OkxClient(KEYS, base_url=url, deadline=60) as okx:

        def call() -> None:
            found.append(okx.flexible_loan.max_loan(borrow_ccy="USDT")[0].max_loan)

        async def call_async(client: AsyncOkxClient) -> None:
            found.append((await client.flexible_loan.max_loan(borrow_ccy="USDT"))[0].max_loan)

        async def tasks() -> None:
            async with AsyncOkxClient(KEYS, base_url=url, deadline=60) as client:
                await asyncio.gather(*(call_async(client) for _ in range(TASKS)))

        threads = [threading.Thread(target=call) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        asyncio.run(tasks())
        for thread in threads:
            thread.join()
    assert len(found) == THREADS + TASKS
    counts = mock.counts()
    assert (counts.requests, counts.refused) == (THREADS + TASKS, {})


def test_without_the_client_keeping_them_the_mock_refuses() -> None:
    mock = Mock(load(), limits=True)
    with mock.running() as url, OkxClient(KEYS, base_url=url, limits="off", retry=False) as okx:
        for _ in range(5):
            okx.flexible_loan.max_loan(borrow_ccy="USDT")
        with pytest.raises(RateLimited, match="50011"):
            okx.flexible_loan.max_loan(borrow_ccy="USDT")
    assert mock.counts().refused == {"50011": 1}


def test_raising_instead_of_waiting() -> None:
    mock = Mock(load(), limits=True)
    with mock.running() as url, OkxClient(KEYS, base_url=url, limits="raise") as okx:
        for _ in range(5):
            okx.flexible_loan.max_loan(borrow_ccy="USDT")
        with pytest.raises(LimitReached) as caught:
            okx.flexible_loan.max_loan(borrow_ccy="USDT")
        assert 0 < caught.value.wait < 2.5
    assert (mock.counts().requests, mock.counts().refused) == (5, {})


def test_a_refusal_that_came_nevertheless_is_waited_out_and_repeated() -> None:
    """Somebody else uses the limit up: the call goes out again a window later."""
    mock = Mock(load(), limits=True)
    mock.fault("flexible_loan.max_loan", "burst")
    with mock.running() as url, OkxClient(KEYS, base_url=url) as okx:
        assert okx.flexible_loan.max_loan(borrow_ccy="USDT")[0].max_loan is not None
    assert (mock.counts().requests, mock.counts().faults) == (2, {"burst": 1})
