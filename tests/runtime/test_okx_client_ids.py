"""Names for what a request creates: filled where one is documented and missing, nowhere else."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from types import MappingProxyType
from typing import Any

import pytest

from generator.runtime.core.answers import empty
from generator.runtime.core.endpoint import Endpoint
from generator.runtime.core.params import Param
from generator.runtime.okx.client_ids import NAMES, new_client_id, with_client_ids
from generator.spec.model import Spec
from tests.support.crawl import DOCS, crawled

CL_ORD_ID = (Param("inst_id", "instId", required=True), Param("cl_ord_id", "clOrdId"))

REFERRING = {
    "block.cancel_batch_quotes": "clQuoteIds",
    "block.cancel_batch_rfqs": "clRfqIds",
    "block.cancel_quote": "clQuoteId",
    "block.cancel_rfq": "clRfqId",
    "spread.amend_order": "clOrdId",
    "spread.cancel_order": "clOrdId",
    "trade.amend_algos": "algoClOrdId",
    "trade.amend_batch_orders": "clOrdId",
    "trade.amend_order": "clOrdId",
    "trade.cancel_algos": "algoClOrdId",
    "trade.cancel_batch_orders": "clOrdId",
    "trade.cancel_order": "clOrdId",
}
"""What names something that exists."""


def endpoint(
    path: str, params: tuple[Param, ...] = CL_ORD_ID, *, style: str = "json_object", method: str = "POST"
) -> Any:
    return Endpoint("some.write", method, path, auth="private", style=style, answer=empty(), params=params)


def counted() -> Callable[[], str]:
    numbers = itertools.count(1)
    return lambda: f"id{next(numbers)}"


def test_a_missing_name_is_filled_in() -> None:
    arguments = MappingProxyType({"instId": "BTC-USDT", "clOrdId": None})
    filled = with_client_ids(endpoint("/api/v5/trade/order"), arguments, counted())
    assert filled == {"instId": "BTC-USDT", "clOrdId": "id1"}
    assert arguments["clOrdId"] is None
    assert with_client_ids(endpoint("/api/v5/trade/order"), {"instId": "BTC-USDT"}, counted()) == filled


@pytest.mark.parametrize("given", ["mine", "", 7])
def test_what_the_caller_gave_stays(given: object) -> None:
    arguments = {"instId": "BTC-USDT", "clOrdId": given}
    assert with_client_ids(endpoint("/api/v5/trade/order"), arguments, counted()) is arguments


@pytest.mark.parametrize("made", [list, tuple, iter])
def test_each_item_of_a_batch_gets_its_own(made: Any) -> None:
    items = [{"inst_id": "A"}, {"inst_id": "B", "cl_ord_id": "mine"}, MappingProxyType({"inst_id": "C"}), "no mapping"]
    batch = endpoint("/api/v5/trade/batch-orders", style="json_array")
    filled = with_client_ids(batch, {"items": made(items)}, counted())
    assert filled == {
        "items": [
            {"inst_id": "A", "cl_ord_id": "id1"},
            {"inst_id": "B", "cl_ord_id": "mine"},
            {"inst_id": "C", "cl_ord_id": "id2"},
            "no mapping",
        ]
    }
    assert items[0] == {"inst_id": "A"}


@pytest.mark.parametrize("items", [None, "text", b"bytes", 5, {"a": 1}])
def test_items_that_are_none_are_left_to_those_who_refuse_them(items: object) -> None:
    arguments = {"items": items}
    assert with_client_ids(endpoint("/api/v5/trade/batch-orders", style="json_array"), arguments) is arguments


@pytest.mark.parametrize(
    "other",
    [
        endpoint("/api/v5/trade/cancel-order"),
        endpoint("/api/v5/trade/amend-order"),
        endpoint("/api/v5/trade/never-heard-of"),
        endpoint("/api/v5/trade/order", method="GET", style="query"),
        endpoint("/api/v5/trade/order", params=CL_ORD_ID[:1]),
    ],
    ids=lambda one: f"{one.method} {one.path} {len(one.params)}",
)
def test_nothing_is_filled_elsewhere(other: Any) -> None:
    arguments = {"instId": "BTC-USDT"}
    assert with_client_ids(other, arguments) is arguments


def test_ids_are_long_plain_and_never_the_same() -> None:
    made = {new_client_id() for _ in range(10_000)}
    assert len(made) == 10_000
    assert all(re.fullmatch("[0-9a-f]{32}", one) for one in made)
    # Every place takes every digit: none of them tells a time or a count.
    assert all(len({one[place] for one in made}) == 16 for place in range(32))


def test_ids_are_made_when_none_are_handed_in() -> None:
    one, two = (with_client_ids(endpoint("/api/v5/trade/order"), {})["clOrdId"] for _ in "12")
    assert one != two


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Spec:
    if not DOCS:
        pytest.skip("DOCMILL_DOCS names no folder of dated crawls")
    return crawled(tmp_path_factory).spec


def test_every_field_of_the_docs_that_holds_a_name_of_ours_is_known(spec: Spec) -> None:
    """A new one has to be put where it belongs: it names something new, or something that exists."""
    naming: dict[str, str] = {}
    referring: dict[str, str] = {}
    for one in spec.endpoints:
        tables = (one.request.fields, *(variant.fields for variant in one.request.variants))
        for field in {field.name for fields in tables for field in fields}:
            if one.method == "POST" and re.fullmatch(r"(algo)?[cC]l[A-Z]\w*Ids?|clientId", field):
                creates = NAMES.get(one.path) == field
                (naming if creates else referring)[one.path if creates else one.name] = field
    assert naming == NAMES
    assert referring == REFERRING


def test_names_fit_in_every_field(spec: Spec) -> None:
    fields = {
        one.path: next(field for field in one.request.fields if field.name == NAMES[one.path])
        for one in spec.endpoints
        if one.method == "POST" and one.path in NAMES
    }
    assert {field.max_length for field in fields.values()} <= {None, len(new_client_id())}
    assert {field.type for field in fields.values()} == {"string"}
