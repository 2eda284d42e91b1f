"""Every endpoint of a whole crawl that pages: the walk binds to its parameters and to the records of its answers."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from generator.spec.model import Endpoint
from tests.support.crawl import DOCS, Crawl, documented

pytestmark = pytest.mark.skipif(not DOCS, reason="DOCMILL_DOCS names no folder of dated crawls")

UNPAGED = {
    "public.insurance_fund": "the time stands in a list inside of the record",
    "recurring.sub_orders": "the cursor named is the one id that all records of an answer share",
    "signal.orders_algo_history": "the cursor is called a time, and is an id",
    "signal.orders_algo_pending": "the cursor is called a time, and is an id",
    "signal.signals": "the cursor is called a time, and is an id",
}
"""Endpoints with parameters for pages whose docs do not say how to walk."""


def paging_client(package: Any, answers: list[Any]) -> Any:
    """A client that gives these envelopes, and keeps what it was asked."""
    mixin = importlib.import_module(f"{package.__name__}._runtime.core.paging").PagingMixin
    http = importlib.import_module(f"{package.__name__}._runtime.core.http")

    class Paging(package.OkxClient, mixin):  # type: ignore[misc,valid-type]  # made at run time
        def call(self, endpoint: Any, arguments: Any, extra: Any = None, options: Any = None) -> Any:
            assert options is None
            self.__dict__.setdefault("asked", []).append((endpoint, dict(arguments)))
            endpoint.encode(arguments, extra)
            return endpoint.answer.wrap(answers.pop(0), http.HttpResponse(200, (), b""))

    return Paging()


def required(constant: Any) -> dict[str, Any]:
    """Any values for what has to be passed: what is required, and the first of what one is required of."""
    rules = getattr(constant, "constraints", ())
    needed = {rule.names[0] for rule in rules if rule.rule == "one_of" and not rule.when}
    return {
        param.arg: 1 if "timestamp" in param.kind else "1"
        for param in constant.params
        if param.required or param.wire in needed
    }


def with_cursor(rows: list[Any], cursors: list[str], columns: list[str]) -> list[Any]:
    """The documented records that have a number for each cursor, newest first."""

    def value(row: Any, name: str) -> str:
        found = row[columns.index(name)] if isinstance(row, list) else row.get(name)
        return str(found or "")

    found = [row for row in rows if all(value(row, name).isdigit() for name in cursors)]
    return sorted(found, key=lambda row: [-int(value(row, name)) for name in cursors])


def paged(crawl: Crawl) -> list[Endpoint]:
    return [endpoint for endpoint in crawl.spec.endpoints if endpoint.pagination is not None]


def constant_of(package: Any, endpoint: Endpoint) -> Any:
    module = importlib.import_module(f"{package.__name__}.resources.{endpoint.resource}")
    return getattr(module, f"_{endpoint.operation.upper()}")


def test_all_that_the_docs_page_can_be_paged(crawl: Crawl, package: Any) -> None:
    found = paged(crawl)
    assert len(found) >= 76
    assert all(constant_of(package, endpoint).pagination is not None for endpoint in found)
    unclear = {one.endpoint for one in crawl.findings if one.code == "paging-not-clear"}
    assert {endpoint.name for endpoint in crawl.spec.endpoints if endpoint.key in unclear} <= set(UNPAGED)


def test_a_walk_over_the_documented_records(crawl: Crawl, package: Any) -> None:
    walked = 0
    for endpoint in paged(crawl):
        pagination, constant = endpoint.pagination, constant_of(package, endpoint)
        assert pagination is not None
        names = {param.wire for param in constant.params}
        columns = [field.name for field in endpoint.response.fields]
        cursors = [pagination.cursor] if pagination.cursor else list(pagination.times)
        bodies = [body for body in documented(endpoint) if isinstance(body.get("data"), list) and body["data"]]
        if not bodies:
            continue
        body = bodies[0]
        rows = body["data"] if pagination.page else with_cursor(body["data"], cursors, columns)
        if pagination.pages in body:
            body = {**body, pagination.pages: "1"}
        elif pagination.pages:
            rows = [{**row, pagination.pages: "1"} for row in rows]
        if not rows:
            continue
        walked += 1
        last = {**body, "data": []}
        client = paging_client(package, [{**body, "data": rows}, last, last])
        method = getattr(getattr(client, endpoint.resource), endpoint.operation)
        records = client.paginate(method, **required(constant))
        assert [one.raw for one in records] == rows, endpoint.name
        assert isinstance(repr(records), str)
        first, *later = [arguments for _, arguments in client.asked]
        assert all(asked is constant for asked, _ in client.asked)
        assert first.get("limit") == (None if "limit" not in names else str(pagination.max)), endpoint.name
        if pagination.page:
            continue
        how = constant.pagination
        assert later, endpoint.name
        assert how.older in names
        value = rows[-1][columns.index(cursors[0])] if isinstance(rows[-1], list) else rows[-1][cursors[0]]
        sent = later[0][how.older]
        assert int(sent) - int(value) in ({0, 1} if len(cursors) == 1 else range(10**12)), endpoint.name
        arg = next(param.arg for param in constant.params if param.wire == how.older)
        assert list(records.position) == [arg]
    assert walked > 60
