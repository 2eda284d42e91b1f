"""Walks through the lists of a whole crawl's mock, as programs walk: every endpoint that pages, sync and async."""

from __future__ import annotations

import asyncio
import importlib
from typing import Any

import pytest

from generator.spec.model import Endpoint, Field
from tests.support import packages
from tests.support.crawl import DOCS, Crawl, faces_of

pytestmark = pytest.mark.skipif(not DOCS, reason="DOCMILL_DOCS names no folder of dated crawls")

VALUES = {"timestamp_ms": "1772000000000", "instrument_id": "BTC-USDT", "instrument_family": "BTC-USD"}


class Walker:
    """Clients of a package, and its mock, whose lists show what the docs show: nothing was written."""

    def __init__(self, package: Any, crawl: Crawl, *, memory: bool = False) -> None:
        mock = importlib.import_module(f"{package.__name__}.mock")
        asgi = importlib.import_module(f"{package.__name__}._runtime.core.transports.asgi")
        self.mock = mock.Mock(mock.load(), memory=memory)
        keys = package.Credentials("test-key", "test-secret", "test-passphrase")
        self._sync = package.OkxClient(keys, transport=asgi.AsgiTransport(self.mock), limits="off")
        self._async = package.AsyncOkxClient(keys, transport=asgi.AsyncAsgiTransport(self.mock), limits="off")
        self._faces = faces_of(crawl.spec)

    def walk(self, endpoint: Endpoint, **more: Any) -> list[Any]:
        """Everything, by the client that blocks; the other one has to see the same."""
        positional, named = packages.python_arguments(endpoint.request, {**needed(endpoint), **more})
        assert positional == []
        resource, method = self._faces[endpoint.name]
        records = self._sync.paginate(getattr(getattr(self._sync, resource), method), **named)
        found = [record.raw for record in records]

        async def again() -> list[Any]:
            called = getattr(getattr(self._async, resource), method)
            return [record.raw async for record in self._async.paginate(called, **named)]

        assert asyncio.run(again()) == found
        return found

    def ask(self, endpoint: Endpoint, query: dict[str, Any]) -> Any:
        """One call by hand; the client's own paging stays out of it."""
        positional, named = packages.python_arguments(endpoint.request, query)
        assert positional == []
        resource, method = self._faces[endpoint.name]
        return getattr(getattr(self._sync, resource), method)(**named).raw

    def behind(self, endpoint: Endpoint) -> tuple[Any, list[Any]]:
        """The mock's list and all its records, without any paging."""
        listing = self.mock._route(endpoint.name).answerer._listing
        assert listing is not None, endpoint.name
        made = listing._set(needed(endpoint))
        return listing, made.rows


def needed(endpoint: Endpoint) -> dict[str, Any]:
    """Something for each parameter that has to be passed."""
    rules = [rule for rule in endpoint.request.constraints if rule.one_of]
    names = {rule.one_of[0] for rule in rules} | {one.name for one in endpoint.request.fields if one.required is True}
    return {field.name: value(field) for field in endpoint.request.fields if field.name in names}


def value(field: Field) -> str:
    shown = [*field.examples, *(one.value for one in field.values)]
    return str(shown[0]) if shown else VALUES.get(field.kind or "", "1")


def paged(crawl: Crawl) -> list[Endpoint]:
    return [endpoint for endpoint in crawl.spec.endpoints if endpoint.pagination is not None]


@pytest.fixture(scope="module")
def walker(crawl: Crawl, package: Any) -> Walker:
    return Walker(package, crawl)


def flat(rows: list[Any], holder: str) -> list[Any]:
    """Records, also where an answer has them within one object per page."""
    return [inner for row in rows for inner in row[holder]] if holder else rows


def expected(endpoint: Endpoint, rows: list[Any]) -> list[Any]:
    """Records as they are answered: those that the request is about, with its values, in their order of columns."""
    required = {one.name for one in endpoint.request.fields if one.required is True}
    made = rows
    for name, text in needed(endpoint).items():
        if name not in rows[0]:
            continue
        same = [row for row in made if row[name] == text]
        made = same if same and name not in required else [{**row, name: text} for row in made]
    return [[*row.values()] for row in made] if endpoint.response.style == "rows" else made


def cursor_of(endpoint: Endpoint) -> str:
    how = endpoint.pagination
    assert how is not None
    return how.cursor or (how.times[0] if how.times else "")


def test_every_record_comes_once_and_in_order(crawl: Crawl, walker: Walker) -> None:
    endpoints = paged(crawl)
    assert len(endpoints) > 80
    for endpoint in endpoints:
        how = endpoint.pagination
        assert how is not None
        listing, rows = walker.behind(endpoint)
        assert len(rows) == (how.max or 20) * 5 // 2, endpoint.name
        assert all(one != other for number, one in enumerate(rows) for other in rows[:number]), endpoint.name
        cursor = cursor_of(endpoint)
        if cursor:
            places = [int(row[cursor]) for row in rows]
            assert places == sorted(set(places), reverse=True), endpoint.name
        assert flat(walker.walk(endpoint), listing._holder) == expected(endpoint, rows), endpoint.name


def test_the_cursor_that_a_parameter_chooses(crawl: Crawl, walker: Walker) -> None:
    walked = 0
    for endpoint in paged(crawl):
        how = endpoint.pagination
        assert how is not None
        for value, name in how.cursors.items():
            _, rows = walker.behind(endpoint)
            places = [int(row[name]) for row in rows]
            assert places == sorted(set(places), reverse=True)
            assert walker.walk(endpoint, **{how.by or "": value}) == expected(endpoint, rows), (endpoint.name, value)
            walked += 1
    assert walked >= 4


def test_bounds_leave_out_what_is_beyond_them(crawl: Crawl, walker: Walker) -> None:
    """Asked for by hand: what older and newer mean, and whether the record named is part of the answer."""
    seen: dict[tuple[bool | None, str, str], int] = {}
    for endpoint in paged(crawl):
        how, cursor = endpoint.pagination, cursor_of(endpoint)
        if how is None or not cursor:
            continue
        older = how.older or how.end or ("after" if how.after == "older" else "before")
        newer = how.newer or how.begin or ("after" if how.after == "begin" else "before")
        _, rows = walker.behind(endpoint)
        shown = expected(endpoint, rows)
        size = min(how.max or 20, 20)
        is_bound = how.inclusive is True or (how.inclusive is None and not (how.older or how.after == "older"))
        asked = {**needed(endpoint), "limit": str(size), older: rows[5][cursor], newer: rows[12][cursor]}
        answer = walker.ask(endpoint, asked)
        first, last = (5, 13) if is_bound else (6, 12)
        assert answer["data"] == shown[first:last], endpoint.name
        assert walker.ask(endpoint, {**asked, "limit": "2"})["data"] == shown[first : first + 2]
        assert walker.ask(endpoint, {**asked, older: "0"})["data"] == []
        del asked[older]
        assert walker.ask(endpoint, asked)["data"] == shown[: min(last, size)]
        key = how.inclusive, older, newer
        seen[key] = seen.get(key, 0) + 1
    assert len(seen) >= 8
    assert {older for _, older, _ in seen} >= {"after", "before", "endId", "end", "endTs"}


def test_times_bound_lists_that_go_by_ids(crawl: Crawl, walker: Walker) -> None:
    walked = 0
    for endpoint in paged(crawl):
        names = {field.name for field in endpoint.request.fields}
        if not {"begin", "end"} <= names or endpoint.pagination is None or not endpoint.pagination.cursor:
            continue
        listing, rows = walker.behind(endpoint)
        time = listing._make.time
        if time == endpoint.pagination.cursor:
            continue
        asked = {**needed(endpoint), "begin": rows[9][time], "end": rows[4][time]}
        assert walker.ask(endpoint, asked)["data"] == expected(endpoint, rows)[4:10], endpoint.name
        walked += 1
    assert walked > 5


def test_filters_narrow_every_list(crawl: Crawl, walker: Walker) -> None:
    """Whatever an optional parameter asks for, the records have it; only for ids of nothing there are none."""
    narrowed = echoed = nothing = 0
    for endpoint in paged(crawl):
        listing, rows = walker.behind(endpoint)
        holder = listing._holder
        for field in endpoint.request.fields:
            shown = rows[0].get(field.name)
            if field.required is True or not isinstance(shown, str) or field not in filters(endpoint):
                continue
            others = [text for one in field.values if (text := str(one.value)) not in {row[field.name] for row in rows}]
            if shown and (not field.values or shown in {str(one.value) for one in field.values}):
                data = walker.ask(endpoint, {**needed(endpoint), field.name: shown})["data"]
                data = flat(data, holder)
                assert [row[field.name] for row in data] == [shown] * len(data), (endpoint.name, field.name)
                assert data, (endpoint.name, field.name)
                narrowed += 1
            if others:
                data = walker.ask(endpoint, {**needed(endpoint), field.name: others[0]})["data"]
                data = flat(data, holder)
                assert {row[field.name] for row in data} == {others[0]}, (endpoint.name, field.name)
                echoed += 1
            if field.name == endpoint.pagination.cursor if endpoint.pagination else False:
                assert walker.ask(endpoint, {**needed(endpoint), field.name: "12345"})["data"] == []
                nothing += 1
    assert (narrowed > 50, echoed > 25, nothing > 5) == (True, True, True), (narrowed, echoed, nothing)


PLACED = [
    ("trade.place_order", "ordId", "trade.orders_pending"),
    ("trade.place_order_algo", "algoId", "trade.orders_algo_pending"),
    ("spread.place_order", "ordId", "spread.orders_pending"),
    ("block.create_rfq", "rfqId", "block.rfqs"),
    ("funding.withdraw", "wdId", "funding.withdrawal_history"),
]


def test_what_was_placed_is_walked_through_as_well(crawl: Crawl, package: Any) -> None:
    """With a memory, lists of what requests write hold that and nothing else."""
    walker = Walker(package, crawl, memory=True)
    endpoints = {endpoint.name: endpoint for endpoint in crawl.spec.endpoints}
    for place, identity, listed in PLACED:
        shown = endpoints[place].examples
        assert shown is not None
        request = shown.request[0].body
        client_ids = {"clOrdId", "algoClOrdId", "clRfqId", "clientId"} & {
            one.name for one in endpoints[place].request.fields
        }
        placed = [
            walker.ask(endpoints[place], {**request, **dict.fromkeys(client_ids, f"mine{number}")})["data"][0]
            for number in range(7)
        ]
        endpoint = endpoints[listed]
        given = {name: request[name] for name in needed(endpoint) if name in request}
        found = [record[identity] for record in walker.walk(endpoint, limit="3", **given)]
        assert found == [one[identity] for one in reversed(placed)], listed


def filters(endpoint: Endpoint) -> list[Field]:
    """Parameters that have a namesake in the records, apart from those that are about pages."""
    how = endpoint.pagination
    paging = {"limit"} | ({how.by, how.page, how.version} if how is not None else set())
    return [field for field in endpoint.request.fields if field.name not in paging]
