"""An exchange of records in memory that pages as told, and clients for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from generator.runtime.core import answers
from generator.runtime.core.batching import AsyncBatchMixin, BatchMixin
from generator.runtime.core.endpoint import Endpoint, Options, Pagination
from generator.runtime.core.http import HttpResponse
from generator.runtime.core.paging import AsyncPagingMixin, PagingMixin
from generator.runtime.core.params import Param
from generator.runtime.core.records import Record, RowRecord, text, timestamp_ms
from generator.runtime.core.wire import encode_json

if TYPE_CHECKING:
    from generator.runtime.core.answers import ListAnswer

Row = dict[str, Any]
Serve = Callable[[dict[str, str]], Any]
"""Query parameters to an envelope, or to an exception to be raised."""


class Bill(Record):
    bill_id = text("billId")
    ts = timestamp_ms("ts")
    note = text("note")


class Candle(RowRecord):
    ts = timestamp_ms("ts", 0)
    close = text("c", 1)


PARAMS = (
    Param("inst_type", "instType"),
    Param("type", "type"),
    Param("after", "after", "integer"),
    Param("before", "before", "integer"),
    Param("begin", "begin", "timestamp_ms"),
    Param("end_id", "endId"),
    Param("page", "page", "integer"),
    Param("data_ver", "dataVer"),
    Param("limit", "limit", "integer"),
)


def endpoint(pagination: Pagination | None, shape: Any = None, params: tuple[Param, ...] = PARAMS) -> Endpoint[Any]:
    answer = shape or answers.objects(Bill)
    return Endpoint(
        "desk.bills", "GET", "/bills", auth="public", style="query", answer=answer, params=params, pagination=pagination
    )


def _query(made: Endpoint[Any], arguments: Mapping[str, object], extra: Mapping[str, object] | None) -> dict[str, str]:
    return dict(parse_qsl(made.encode(arguments, extra)[0], keep_blank_values=True))


def _answer(made: Endpoint[Any], envelope: Any) -> Any:
    if isinstance(envelope, BaseException):
        raise envelope
    return made.answer.wrap(envelope, HttpResponse(200, (), encode_json(envelope)))


class Desk:
    """A resource; ``_made`` is the endpoint that it calls."""

    _made: Endpoint[Any]

    def __init__(self, client: Any) -> None:
        self._client = client

    def bills(
        self,
        *,
        inst_type: str | None = None,
        type: str | None = None,  # noqa: A002 - a wire name
        after: str | int | None = None,
        before: str | int | None = None,
        begin: int | None = None,
        end_id: str | None = None,
        page: int | str | None = None,
        data_ver: str | None = None,
        limit: int | str | None = None,
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> ListAnswer[Bill]:
        arguments = {
            "instType": inst_type, "type": type, "after": after, "before": before, "begin": begin, "endId": end_id,
            "page": page, "dataVer": data_ver, "limit": limit,
        }  # fmt: skip
        made = type_of(self)._made
        known = {param.wire for param in made.params}
        passed = {wire: value for wire, value in arguments.items() if wire in known or value is not None}
        answer: ListAnswer[Bill] = self._client.call(made, passed, extra, options)
        return answer


class AsyncDesk(Desk):
    async def bills(self, **arguments: Any) -> ListAnswer[Bill]:  # type: ignore[override]  # the async half of the pair
        pending: Any = Desk.bills(self, **arguments)
        answer: ListAnswer[Bill] = await pending
        return answer


def type_of(one: Desk) -> type[Desk]:
    return type(one)


class Client(PagingMixin, BatchMixin):
    """A client without a wire: ``serve`` gets the query, ``asked`` keeps all of them."""

    desk: Desk

    def __init__(self, made: Endpoint[Any], serve: Serve) -> None:
        self.serve = serve
        self.asked: list[dict[str, str]] = []
        self.options: list[Options | None] = []
        self.desk = type("MadeDesk", (Desk,), {"_made": made})(self)

    def call(
        self,
        made: Endpoint[Any],
        arguments: Mapping[str, object],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> Any:
        query = _query(made, arguments, extra)
        self.asked.append(query)
        self.options.append(options)
        return _answer(made, self.serve(query))


class AsyncClient(AsyncPagingMixin, AsyncBatchMixin):
    desk: AsyncDesk

    def __init__(self, made: Endpoint[Any], serve: Serve) -> None:
        self.serve = serve
        self.asked: list[dict[str, str]] = []
        self.options: list[Options | None] = []
        self.desk = type("MadeDesk", (AsyncDesk,), {"_made": made})(self)

    async def call(
        self,
        made: Endpoint[Any],
        arguments: Mapping[str, object],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> Any:
        query = _query(made, arguments, extra)
        self.asked.append(query)
        self.options.append(options)
        await asyncio.sleep(0)
        return _answer(made, self.serve(query))


def run(awaitable: Awaitable[Any]) -> Any:
    async def wait() -> Any:
        return await awaitable

    return asyncio.run(wait())


class Book:
    """Records with ids and times, newest first, and the rules by which they are handed out.

    ``key`` is the field that cursors are compared with, ``inclusive`` whether the record at a cursor comes too;
    ``whole`` whether records of one key stay on one page; ``slack`` how many records fewer than asked for a page may
    have; ``arrivals`` are new records, one of which comes in before each request.
    """

    def __init__(
        self,
        rows: list[Row],
        *,
        key: str,
        inclusive: bool = False,
        whole: bool = False,
        cap: int = 100,
        older: str = "after",
        newer: str = "before",
        slack: Callable[[], int] = lambda: 0,
        arrivals: list[Row] | None = None,
        columns: tuple[str, ...] = (),
    ) -> None:
        self.rows = rows
        self.key, self.inclusive, self.whole, self.cap = key, inclusive, whole, cap
        self.older, self.newer, self.slack, self.columns = older, newer, slack, columns
        self.arrivals = list(arrivals or [])

    def serve(self, query: dict[str, str]) -> Any:
        found = self.rows
        if (cursor := query.get(self.older)) is not None:
            edge = int(cursor)
            found = [row for row in found if self._is_older(int(row[self.key]), edge)]
        assert self.newer not in query, "sent alone it means one thing here and another there"
        size = min(int(query.get("limit", self.cap)), self.cap)
        # However short a page is, it gets past the cursor.
        page = found[: max(min(size, 1 + self.inclusive), size - self.slack())]
        if self.whole and page:
            page += [row for row in found[len(page) :] if row[self.key] == page[-1][self.key]]
        data: list[Any] = [dict(row) for row in page]
        if self.columns:
            data = [[row[name] for name in self.columns] for row in page]
        if self.arrivals:
            self.rows = [self.arrivals.pop(0), *self.rows]
        return {"code": "0", "msg": "", "data": data}

    def _is_older(self, value: int, edge: int) -> bool:
        return value <= edge if self.inclusive else value < edge
