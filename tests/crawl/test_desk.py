"""A desk's day against the mock of a whole crawl: lost answers, late orders, more orders than the exchange takes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.crawl import DOCS, crawled

pytestmark = pytest.mark.skipif(not DOCS, reason="DOCMILL_DOCS names no folder of dated crawls")

ORDER = {"inst_id": "BTC-USDT-SWAP", "td_mode": "cross", "side": "buy", "ord_type": "limit", "sz": "1", "px": "1"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with crawled(tmp_path_factory).imported() as package:
        yield package


@pytest.fixture
def mock(package: Any) -> Any:
    import importlib

    module = importlib.import_module(f"{package.__name__}.mock")
    return module.Mock(module.load(), limits=True)


def keys(package: Any) -> Any:
    return package.Credentials("test-key", "test-secret", "test-passphrase")


def test_an_order_that_becomes_visible_five_seconds_late(package: Any, mock: Any) -> None:
    mock.fault("trade.place_order", "timeout_after", visible_after=5.0)
    with (
        mock.running() as url,
        package.OkxClient(keys(package), base_url=url, timeout=1.0, client_ids="generate") as okx,
    ):
        with pytest.raises(package.OutcomeUnknown) as caught:
            okx.trade.place_order(**ORDER)
        lost = caught.value
        assert lost.resolvable
        started = time.monotonic()
        first = okx.resolve(lost)
        assert (first.state, time.monotonic() - started < 3.5) == ("unknown", True)
        assert "may change" in first.why
        found = okx.resolve(package.Trace.from_json(lost.trace.to_json()), wait=30.0)
        assert found.state == "done"
        assert found.items[0].record["clOrdId"] == lost.trace.items[0]["clOrdId"]
    assert len(mock.orders()) == 1


def test_an_order_that_never_arrived(package: Any, mock: Any) -> None:
    mock.fault("trade.place_order", "reset_before")
    with mock.running() as url, package.OkxClient(keys(package), base_url=url) as okx:
        with pytest.raises(package.OutcomeUnknown) as caught:
            okx.trade.place_order(**ORDER, cl_ord_id="mine")
        assert okx.resolve(caught.value).state == "unknown"
        assert okx.resolve(caught.value, settle=1.0, wait=20.0).state == "not_done"
    assert mock.orders() == []


def test_a_batch_of_which_nobody_knows_what_became(package: Any, mock: Any) -> None:
    mock.fault("trade.place_batch_orders", "truncate")
    items = [{**ORDER, "cl_ord_id": f"mine{number}"} for number in range(3)]
    with mock.running() as url, package.OkxClient(keys(package), base_url=url) as okx:
        with pytest.raises(package.OutcomeUnknown) as caught:
            okx.trade.place_batch_orders(items)
        found = okx.resolve(caught.value)
    assert found.state == "done"
    assert [item.sought["clOrdId"] for item in found.items] == ["mine0", "mine1", "mine2"]


def test_some_items_of_a_batch_fail(package: Any, mock: Any) -> None:
    mock.fault("trade.place_batch_orders", "fail", code="51008", items=[1])
    items = [{**ORDER, "cl_ord_id": f"mine{number}"} for number in range(3)]
    with mock.running() as url, package.OkxClient(keys(package), base_url=url) as okx:
        outcomes = okx.trade.place_batch_orders(items).outcomes()
    assert [type(outcome).__name__ for outcome in outcomes] == [
        "PlaceBatchOrders",
        "InsufficientBalance",
        "PlaceBatchOrders",
    ]


def test_more_orders_than_the_exchange_takes(package: Any, mock: Any) -> None:
    """150 orders of one instrument, of which 60 may come in two seconds."""

    async def desk(url: str) -> None:
        async with package.AsyncOkxClient(keys(package), base_url=url, deadline=60) as okx:
            await asyncio.gather(*(okx.trade.place_order(**ORDER, cl_ord_id=f"mine{number}") for number in range(150)))

    with mock.running() as url:
        asyncio.run(desk(url))
    assert (len(mock.orders()), mock.counts().refused) == (150, {})


def test_a_wrong_clock_is_set_right(package: Any, mock: Any) -> None:
    mock.skew(120)
    with mock.running() as url, package.OkxClient(keys(package), base_url=url) as okx:
        okx.trade.place_order(**ORDER)
        okx.trade.place_order(**ORDER)
        assert 119 < okx.sync_clock().offset < 121
    assert (len(mock.orders()), mock.counts().refused) == (2, {"50102": 1})


def test_pages_and_batches(package: Any, mock: Any) -> None:
    items = [{**ORDER, "cl_ord_id": f"mine{number}"} for number in range(45)]
    with mock.running() as url, package.OkxClient(keys(package), base_url=url) as okx:
        outcomes = okx.batch(okx.trade.place_batch_orders, items)
        assert [outcome.cl_ord_id for outcome in outcomes] == [item["cl_ord_id"] for item in items]
        pending = list(okx.paginate(okx.trade.orders_pending, limit=10))
    assert [order.cl_ord_id for order in pending] == [item["cl_ord_id"] for item in reversed(items)]
