"""Walks through pages: every record that was there at the start comes exactly once, in order, or an error says why."""

from __future__ import annotations

import asyncio
import contextlib
from decimal import Decimal
from typing import TYPE_CHECKING, Any, assert_type

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.core import answers
from generator.runtime.core.endpoint import Endpoint, Pagination
from generator.runtime.core.errors import ApiError, DriftError, InvalidArgument, NotSent, PagingError
from generator.runtime.core.recorder import record
from generator.runtime.core.walks import AsyncPages, AsyncRecords, Pages, Records
from tests.runtime.paged import AsyncClient, Bill, Book, Candle, Client, Row, Serve, endpoint, run

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.runtime.core.answers import ListAnswer

BY_ID = Pagination("after", ("billId",), "before", max=100)
BY_TIME = Pagination("after", ("ts",), "before", time=True, max=100)
NUMBERED = Pagination(page="page", first=1, pages="totalPage", max=3)


def rows_of(times: list[int]) -> list[Row]:
    """Records newest first, ids falling with the times, which may be equal."""
    count = len(times)
    return [
        {"billId": str(10**18 + count - index), "ts": str(ts), "note": ""}
        for index, ts in enumerate(sorted(times, reverse=True))
    ]


def envelope(*items: Any, **more: Any) -> dict[str, Any]:
    return {"code": "0", "msg": "", "data": list(items), **more}


def walk(made: Endpoint[Any], serve: Serve, **arguments: Any) -> tuple[list[Any], list[dict[str, str]]]:
    """What a walk yields, undecoded, and what was asked; the same from both clients."""
    client = Client(made, serve)
    return [one.raw for one in client.paginate(client.desk.bills, **arguments)], client.asked


async def gathered(records: AsyncRecords[Any] | AsyncPages[Any]) -> list[Any]:
    return [one async for one in records]


# ------------------------------------------------------------------------------------------------------- by simulation

SLACKS = st.sampled_from([0, 0, 1, 2])


@st.composite
def books(draw: st.DrawFn) -> tuple[Callable[[], Book], Pagination, list[Row], int]:
    """An exchange that keeps to what is documented of it, what is documented, its records, and a size of page."""
    limit = draw(st.integers(1, 6))
    by_time = draw(st.booleans())
    # No more of one moment than fit on the largest page: more cannot be told from an exchange that loses some.
    times = draw(st.lists(st.integers(1000, 1012), max_size=30))
    cap = 40
    rows = rows_of(times)
    inclusive = draw(st.booleans())
    whole = by_time and draw(st.booleans())
    says = draw(st.booleans())
    documented = (BY_TIME if by_time else BY_ID).__class__(
        "after",
        ("ts",) if by_time else ("billId",),
        "before",
        time=by_time,
        inclusive=inclusive if says else None,
        whole_ties=whole and not inclusive and draw(st.booleans()),
        max=cap,
    )
    count = draw(st.integers(0, 4))
    arrivals = [{"billId": str(2 * 10**18 + index), "ts": "2000", "note": "new"} for index in range(count)]
    slacks = draw(st.lists(SLACKS, min_size=1, max_size=8))

    def make() -> Book:
        turns = iter(slacks * 400)
        # A page that is shorter than asked for must still get past the records of one moment.
        slack = (lambda: next(turns)) if not by_time else (lambda: 0)
        return Book(
            list(rows), key="ts" if by_time else "billId", inclusive=inclusive, whole=whole, cap=cap, slack=slack,
            arrivals=arrivals,
        )  # fmt: skip

    return make, documented, rows, limit


@given(books())
def test_every_record_comes_once_and_in_order(
    drawn: tuple[Callable[[], Book], Pagination, list[Row], int],
) -> None:
    make, documented, rows, limit = drawn
    found, asked = walk(endpoint(documented), make().serve, limit=limit)
    assert [row for row in found if row["note"] != "new"] == rows
    assert found == rows, "new records are ahead of the walk"
    client = AsyncClient(endpoint(documented), make().serve)
    again = run(gathered(client.paginate(client.desk.bills, limit=limit)))
    assert [one.raw for one in again] == found
    assert client.asked == asked
    assert len(asked) <= 3 * len(rows) + 3


@given(books(), st.data())
def test_a_walk_can_go_on_from_any_record(
    drawn: tuple[Callable[[], Book], Pagination, list[Row], int], data: st.DataObject
) -> None:
    make, documented, rows, limit = drawn
    book = make()
    book.arrivals = []
    client = Client(endpoint(documented), book.serve)
    records = client.paginate(client.desk.bills, limit=limit)
    count = data.draw(st.integers(0, len(rows)))
    first = [next(records).raw for _ in range(count)]
    rest = [one.raw for one in client.paginate(client.desk.bills, limit=limit, **records.position)]
    assert first == rows[:count]
    assert [row for row in first if row not in rest] + rest == rows
    edge = int(first[-1]["ts"]) if first else 0
    # The next moment too, where the docs do not say whether the cursor's own comes.
    assert all(int(row["ts"]) in (edge, edge + 1) for row in first if row in rest), (
        "what shares its time may come again"
    )


@given(books(), st.data())
def test_bounds_are_kept_on_this_side(
    drawn: tuple[Callable[[], Book], Pagination, list[Row], int], data: st.DataObject
) -> None:
    make, documented, rows, limit = drawn
    book = make()
    book.arrivals = []
    name = documented.cursor[0]
    values = [int(row[name]) for row in rows] or [5]
    after = data.draw(st.one_of(st.none(), st.sampled_from(values)))
    before = data.draw(st.sampled_from(values))
    start = str(after) if after else None
    found, asked = walk(endpoint(documented), book.serve, limit=limit, after=start, before=before)

    def belongs(value: int) -> bool:
        is_above = value >= before if documented.inclusive is True else value > before
        return is_above and (after is None or value < after or (book.inclusive and value == after))

    assert found == [row for row in rows if belongs(int(row[name]))]
    assert all("before" not in query for query in asked)
    lowest = min((int(query["after"]) for query in asked if "after" in query), default=before)
    assert lowest >= before - 1 or lowest == after, "nothing is asked for beyond the bound"
    assert asked[0].get("after") == start


@given(
    st.lists(st.tuples(st.integers(1000, 1030), st.sampled_from([0, 0, 0, 1, 2, 15])), max_size=25),
    st.integers(1, 5),
    st.sampled_from(["cTime", "uTime"]),
    st.booleans(),
    st.sampled_from([None, True, False]),
)
def test_of_two_times_nothing_is_lost_whichever_counts(
    times: list[tuple[int, int]], limit: int, key: str, inclusive: bool, says: bool | None
) -> None:
    """Records whose time changed late stand in the way of a walk; then it says so."""
    if says is not None:
        inclusive = says
    rows = [
        {"billId": str(number), "cTime": str(ts), "uTime": str(ts + late)} for number, (ts, late) in enumerate(times)
    ]
    rows.sort(key=lambda row: -int(row[key]))
    documented = Pagination("after", ("cTime", "uTime"), time=True, inclusive=says, max=10)
    client = Client(endpoint(documented), Book(rows, key=key, inclusive=inclusive, cap=10).serve)
    found: list[Any] = []
    try:
        found.extend(one.raw for one in client.paginate(client.desk.bills, limit=limit))
    except PagingError:
        assert found == rows[: len(found)]
    else:
        assert found == rows
    assert len(client.asked) <= 3 * len(rows) + 3


@given(books())
def test_whole_answers_lead_to_the_same_records(
    drawn: tuple[Callable[[], Book], Pagination, list[Row], int],
) -> None:
    make, documented, rows, limit = drawn
    book = make()
    book.arrivals = []
    client = Client(endpoint(documented), book.serve)
    pages = client.pages(client.desk.bills, limit=limit)
    together: list[Any] = []
    for page in pages:
        assert len(page) > 0
        together += [one.raw for one in page if one.raw not in together]
    assert together == rows


@given(st.lists(st.integers(0, 10), max_size=12), st.data())
def test_any_answers_end_in_an_end_or_an_error(numbers: list[int], data: st.DataObject) -> None:
    """An exchange that answers nonsense: no walk is endless while the records are not, none yields one twice."""
    rows = [{"billId": str(number), "ts": str(number)} for number in numbers]
    documented = data.draw(st.sampled_from([BY_ID, BY_TIME]))
    calls = 0

    def serve(_: dict[str, str]) -> Any:
        nonlocal calls
        calls += 1
        assert calls < 200
        return envelope(*data.draw(st.lists(st.sampled_from(rows), max_size=4) if rows else st.just([])))

    found: list[Any] = []
    client = Client(endpoint(documented), serve)
    with contextlib.suppress(PagingError):
        found.extend(one.raw for one in client.paginate(client.desk.bills, limit=4))
    assert client.asked[0] == {"limit": "4"}


# --------------------------------------------------------------------------------------------------------- the traps


def test_a_short_page_is_not_the_end() -> None:
    rows = rows_of(list(range(1000, 1007)))
    sizes = iter([3, 1, 2, 1, 0])
    book = Book(rows, key="billId", slack=lambda: 100 - next(sizes))
    found, asked = walk(endpoint(BY_ID), book.serve)
    assert found[:3] == rows[:3]
    assert found == rows
    assert [query.get("limit") for query in asked] == ["100"] * len(asked)


def test_the_size_of_a_page_is_the_users_where_given() -> None:
    book = Book(rows_of([1000, 1001, 1002]), key="billId")
    _, asked = walk(endpoint(BY_ID), book.serve, limit="2", inst_type="SPOT", extra={"odd": "x"})
    assert {(query["limit"], query["instType"], query["odd"]) for query in asked} == {("2", "SPOT", "x")}
    params = tuple(param for param in endpoint(BY_ID).params if param.wire != "limit")
    _, asked = walk(endpoint(BY_ID, params=params), book.serve)
    assert all("limit" not in query for query in asked)


def test_records_of_one_moment_that_a_page_ends_between() -> None:
    rows = rows_of([1000, 1001, 1001, 1001, 1002])
    found, asked = walk(endpoint(BY_TIME), Book(rows, key="ts").serve, limit=3)
    assert found == rows
    assert [(query.get("after"), query["limit"]) for query in asked] == [
        (None, "3"), ("1002", "3"), ("1002", "100"), ("1001", "100"),
    ]  # fmt: skip


def test_records_that_are_equal_to_the_last_letter_are_all_yielded() -> None:
    rows = [{"billId": "1", "ts": "1001"}] * 3 + [{"billId": "1", "ts": "1000"}] * 2
    found, _ = walk(endpoint(BY_TIME), Book(rows, key="ts").serve, limit=2)
    assert found == rows


def test_larger_pages_where_records_of_one_moment_fill_those_of_the_user() -> None:
    rows = rows_of([1000] + [1001] * 5 + [1002])
    found, asked = walk(endpoint(BY_TIME), Book(rows, key="ts").serve, limit=1)
    assert found == rows
    assert (asked[0]["limit"], asked[-1]["limit"]) == ("1", "100")


def test_more_records_of_one_moment_than_any_page_holds() -> None:
    rows = rows_of([1000] + [1001] * 150 + [1002])
    client = Client(endpoint(BY_TIME), Book(rows, key="ts").serve)
    records = client.paginate(client.desk.bills)
    found: list[Any] = []
    with pytest.raises(PagingError, match=r"more records have ts 1001 than fit on a page") as caught:
        found.extend(one.raw for one in records)
    assert found == rows[:101]
    assert caught.value.position == records.position == {"after": "1002"}
    assert isinstance(caught.value, ApiError)
    assert caught.value.endpoint == "desk.bills"
    assert "stopped between two pages" in str(caught.value)
    with pytest.raises(PagingError):
        next(records)


def test_pages_that_are_smaller_than_documented_hide_nothing() -> None:
    """20 of one moment, pages of 10 where 100 are documented: what looks like the end is a page that is cut off."""
    rows = rows_of([1000] + [1001] * 20)
    client = Client(endpoint(BY_TIME), Book(rows, key="ts", cap=10).serve)
    with pytest.raises(PagingError, match="more records have ts 1001"):
        list(client.paginate(client.desk.bills))


def test_pages_of_unknown_size() -> None:
    params = tuple(param for param in endpoint(BY_TIME).params if param.wire != "limit")
    rows = rows_of([1000, 1001, 1001, 1002])
    assert walk(endpoint(BY_TIME, params=params), Book(rows, key="ts").serve)[0] == rows
    client = Client(endpoint(BY_TIME, params=params), Book(rows, key="ts", cap=2).serve)
    with pytest.raises(PagingError, match="more records have ts 1001"):
        list(client.paginate(client.desk.bills))


def test_a_single_record_is_all_there_is() -> None:
    for inclusive in (None, True, False):
        documented = Pagination("after", ("ts",), time=True, inclusive=inclusive, max=100)
        rows = rows_of([1000])
        found, asked = walk(endpoint(documented), Book(rows, key="ts", inclusive=inclusive is True).serve)
        assert found == rows
        assert len(asked) == 3


def test_ids_are_sent_as_they_are_and_never_twice_over_an_edge() -> None:
    rows = rows_of(list(range(1000, 1005)))
    for row in rows:
        row["billId"] = f"0{row['billId']}"
    found, asked = walk(endpoint(BY_ID), Book(rows, key="billId", inclusive=True).serve, limit=2)
    assert found == rows
    assert [query.get("after") for query in asked] == [None, *(row["billId"] for row in rows[1:])]


def test_an_id_that_several_records_share_stops_the_walk() -> None:
    rows = [{"billId": "7", "ts": str(2000 - index)} for index in range(5)]
    client = Client(endpoint(BY_ID), Book(rows, key="billId").serve)
    records = client.paginate(client.desk.bills, limit=2)
    assert [next(records).raw, next(records).raw] == rows[:2]
    with pytest.raises(PagingError, match="more records have billId 7"):
        next(records)
    assert walk(endpoint(BY_ID), Book(rows, key="billId").serve)[0] == rows


def test_pages_longer_than_asked_for() -> None:
    rows = rows_of([1000, 1000, 1001, 1001, 1001, 1001, 1002])
    documented = Pagination("after", ("ts",), time=True, whole_ties=True, max=100)
    client = Client(endpoint(documented), Book(rows, key="ts", whole=True).serve)
    records = client.paginate(client.desk.bills, limit=2)
    assert [next(records).raw for _ in range(3)] == rows[:3]
    assert records.position == {"after": "1002"}, "not all of this moment were yielded"
    found, asked = walk(endpoint(documented), Book(rows, key="ts", whole=True).serve, limit=2)
    assert found == rows
    assert [query.get("after") for query in asked] == [None, "1001", "1000"]


@pytest.mark.parametrize("limit", [None, 2])
def test_a_page_that_comes_again_and_again(limit: int | None) -> None:
    rows = rows_of([1000, 1001])
    params = endpoint(BY_ID).params if limit else tuple(one for one in endpoint(BY_ID).params if one.wire != "limit")
    client = Client(endpoint(BY_ID, params=params), lambda _: envelope(*rows))
    records = client.paginate(client.desk.bills, limit=limit)
    assert [next(records).raw, next(records).raw] == rows
    with pytest.raises(PagingError, match="same page came again"):
        next(records)
    assert len(client.asked) == 2


def test_a_page_with_room_that_comes_again_is_all_there_is() -> None:
    rows = rows_of([1000, 1001])
    found, asked = walk(endpoint(BY_ID), lambda _: envelope(*rows))
    assert (found, len(asked)) == (rows, 2)


def test_records_newer_than_asked_for() -> None:
    answered = iter([envelope({"billId": "9"}, {"billId": "5"}), envelope({"billId": "7"}), envelope({"billId": "4"})])
    client = Client(endpoint(BY_ID), lambda _: next(answered))
    records = client.paginate(client.desk.bills)
    assert [next(records).bill_id, next(records).bill_id] == ["9", "5"]
    with pytest.raises(PagingError, match="after=5 was sent, and a record with billId 7 came"):
        next(records)
    assert records.position == {"after": "5"}
    assert next(records).bill_id == "4", "the page is asked for again"
    assert [query.get("after") for query in client.asked] == [None, "5", "5"]


def test_a_known_record_at_the_end_of_a_page_does_not_turn_the_walk() -> None:
    answered = iter([envelope({"billId": "9"}, {"billId": "5"}), envelope({"billId": "4"}, {"billId": "9"})])
    client = Client(endpoint(BY_ID), lambda _: next(answered))
    records = client.paginate(client.desk.bills, limit=2)
    assert [next(records).bill_id for _ in range(3)] == ["9", "5", "4"]
    with pytest.raises(PagingError, match="billId goes from 4 to 9"):
        next(records)
    answered = iter([envelope(*ids(9, 7, 5)), envelope(*ids(9, 4, 7))])
    records = client.paginate(client.desk.bills, limit=3)
    assert [next(records).bill_id for _ in range(4)] == ["9", "7", "5", "4"]
    with pytest.raises(PagingError, match="billId 7 came behind older ones"):
        next(records)


def test_oldest_first_is_fine_on_one_page_and_an_error_on_more() -> None:
    rows = rows_of([1000, 1001, 1002])[::-1]

    def serve(query: dict[str, str]) -> Any:
        edge = int(query.get("after", 10**19))
        return envelope(*[row for row in rows if int(row["billId"]) < edge][: int(query["limit"])])

    client = Client(endpoint(BY_ID), serve)
    records = client.paginate(client.desk.bills, limit=4)
    assert [next(records).raw for _ in range(2)] == rows[:2]
    assert records.position == {}, "newer records were not yielded yet"
    assert next(records).raw == rows[2]
    assert records.position == {"after": rows[0]["billId"]}
    assert list(records) == []
    assert client.asked[-1]["after"] == rows[0]["billId"]
    records = client.paginate(client.desk.bills, limit=2)
    next(records)
    assert records.position == {}, "newer records were not yielded yet"
    next(records)
    with pytest.raises(PagingError, match="not newest first"):
        next(records)


@pytest.mark.parametrize(
    ("last", "shown"),
    [
        ({}, "missing"),
        ({"billId": ""}, "''"),
        ({"billId": None}, "missing"),
        ({"billId": Decimal("1.5")}, "Decimal"),
        ([], "shape"),
    ],
)
def test_a_last_record_without_a_cursor(last: Any, shown: str) -> None:
    client = Client(endpoint(BY_ID), lambda _: envelope({"billId": "9"}, last))
    records = client.paginate(client.desk.bills)
    assert next(records).bill_id == "9"
    if isinstance(last, dict):
        assert next(records).raw is not None
    else:
        with pytest.raises(DriftError):
            next(records)
    with pytest.raises(PagingError, match=f"has no billId: .*{shown}"):
        next(records)
    assert len(client.asked) == 1


def test_a_record_without_a_cursor_in_the_middle_is_yielded() -> None:
    book = iter([envelope({"billId": "9"}, {"note": "odd"}, {"billId": "7"}), envelope()])
    found, _ = walk(endpoint(BY_ID), lambda _: next(book), before="1")
    assert found == [{"billId": "9"}, {"note": "odd"}, {"billId": "7"}]


def test_numbers_for_cursors() -> None:
    answered = iter([envelope({"billId": 2**70}, {"billId": 2**60}), envelope({"billId": True}), envelope()])
    client = Client(endpoint(BY_ID), lambda _: next(answered))
    records = client.paginate(client.desk.bills)
    assert [next(records).raw["billId"] for _ in range(2)] == [2**70, 2**60]
    next(records)
    with pytest.raises(PagingError, match="True"):
        next(records)
    assert client.asked[1]["after"] == str(2**60)


def test_ids_that_are_no_numbers() -> None:
    pages = {None: ["c", "b"], "b": ["b", "a"], "a": []}

    def serve(query: dict[str, str]) -> Any:
        return envelope(*({"billId": one} for one in pages[query.get("after")]))

    assert [row["billId"] for row in walk(endpoint(BY_ID), serve)[0]] == ["c", "b", "a"]
    pages["a"] = ["b2", "b"]
    client = Client(endpoint(BY_ID), serve)
    records = client.paginate(client.desk.bills)
    pages["b2"] = ["b1", "b"]
    pages["a"] = ["b3", "b2"]
    assert [next(records).bill_id for _ in range(7)] == ["c", "b", "a", "b3", "b2", "b1", "b"]
    with pytest.raises(PagingError, match="same pages come again"):
        next(records)
    with pytest.raises(InvalidArgument, match="before: only numbers can be compared"):
        walk(endpoint(BY_ID), serve, before="a")


def test_one_of_several_times() -> None:
    """The docs do not say which of two times is meant: whichever it is, nothing is lost."""
    documented = Pagination("before", ("cTime", "uTime"), time=True, inclusive=True, max=100)
    rows = [
        {"billId": str(index), "cTime": str(2000 - 10 * index), "uTime": str(2000 - 10 * index + late)}
        for index, late in enumerate([0, 9, 3, 8, 0, 0, 5, 1])
    ]
    for key in ("cTime", "uTime"):
        book = Book(rows, key=key, inclusive=True, older="before", newer="after")
        client = Client(endpoint(documented), book.serve)
        found = [one.raw for one in client.paginate(client.desk.bills, limit=3)]
        assert found == rows
        assert client.asked[1]["before"] == "1983"
    blank = iter([envelope({"cTime": "5", "uTime": ""}), envelope({"cTime": "", "uTime": ""}), envelope()])
    client = Client(endpoint(documented), lambda _: next(blank))
    with pytest.raises(PagingError, match="no cTime or uTime: '', ''"):
        list(client.paginate(client.desk.bills))
    assert client.asked[1]["before"] == "5"


def test_begin_is_a_filter_and_goes_with_every_request() -> None:
    documented = Pagination("before", ("ts",), time=True, inclusive=True, max=100)
    book = Book(rows_of([1000, 1001, 1002, 1003]), key="ts", inclusive=True, older="before", newer="odd")
    _, asked = walk(endpoint(documented), book.serve, after=900, before=1002, limit=2)
    assert [(query["after"], query["before"]) for query in asked] == [
        ("900", "1002"), ("900", "1001"), ("900", "1000"),
    ]  # fmt: skip


def test_rows_are_paged_by_their_column() -> None:
    documented = Pagination("after", ("ts",), "before", column=0, time=True, max=300)
    rows = [{"ts": str(ts), "c": "1"} for ts in range(1009, 999, -1)]
    book = Book(rows, key="ts", columns=("ts", "c"))
    client = Client(endpoint(documented, answers.objects(Candle)), book.serve)
    found: list[Any] = list(client.paginate(client.desk.bills, limit=4, before=1002))
    assert [one.ts for one in found] == list(range(1009, 1002, -1))
    answered = iter([envelope([]), envelope()])
    client = Client(endpoint(documented, answers.objects(Candle)), lambda _: next(answered))
    with pytest.raises(PagingError, match="has no ts: another shape"):
        list(client.paginate(client.desk.bills))


def test_the_cursor_that_a_parameter_chooses() -> None:
    first = Pagination("after", ("billId",), "before", max=100)
    documented = Pagination(
        "after", ("billId",), "before", by="type", max=100,
        cases=(("1", first), ("2", Pagination("after", ("ts",), time=True, max=100))),
    )  # fmt: skip
    rows = rows_of([1000, 1001, 1001, 1002])
    for chosen, key in ((None, "billId"), ("1", "billId"), ("2", "ts")):
        found, asked = walk(endpoint(documented), Book(rows, key=key).serve, limit=2, type=chosen)
        assert found == rows
        assert asked[1]["after"] == ({"billId": rows[1]["billId"], "ts": "1002"}[key])
    with pytest.raises(InvalidArgument, match="type: pages are known for '1', '2' only"):
        walk(endpoint(documented), Book(rows, key="ts").serve, type="3")
    with pytest.raises(InvalidArgument, match="before: not documented with type='2'"):
        walk(endpoint(documented), Book(rows, key="ts").serve, type="2", before="1")


# -------------------------------------------------------------------------------------------------------- page numbers


def numbered(pages: list[list[Any]], first: int = 1, **more: Any) -> Serve:
    def serve(query: dict[str, str]) -> Any:
        index = int(query.get("page", first)) - first
        page = pages[index] if 0 <= index < len(pages) else []
        return envelope(*page, **{name: str(len(pages)) if value is None else value for name, value in more.items()})

    return serve


def ids(*numbers: int) -> list[dict[str, str]]:
    return [{"billId": str(number)} for number in numbers]


def test_page_numbers_to_the_documented_last() -> None:
    pages = [ids(9, 8, 7), ids(6, 5, 4), ids(3)]
    found, asked = walk(endpoint(NUMBERED), numbered(pages, totalPage=None))
    assert found == ids(9, 8, 7, 6, 5, 4, 3)
    assert [(query["page"], query["limit"]) for query in asked] == [("1", "3"), ("2", "3"), ("3", "3")]
    found, asked = walk(endpoint(NUMBERED), numbered(pages, totalPage=None), page=2)
    assert [query["page"] for query in asked] == ["2", "3"]
    found, asked = walk(endpoint(NUMBERED), numbered(pages, totalPage=""))
    assert [query["page"] for query in asked] == ["1", "2", "3", "4"]
    assert walk(endpoint(NUMBERED), numbered([], totalPage="0"))[0] == []


def test_the_number_of_pages_may_stand_in_the_record() -> None:
    items = [[{"totalPage": "2", "details": [1]}], [{"totalPage": "2", "details": [2]}]]
    found, asked = walk(endpoint(NUMBERED), numbered(items))
    assert ([item["details"] for item in found], len(asked)) == ([[1], [2]], 2)


def test_records_that_moved_on_to_the_next_page_come_once() -> None:
    found, _ = walk(endpoint(NUMBERED), numbered([ids(9, 8, 7), ids(8, 7, 6), ids(5)], totalPage=None))
    assert found == ids(9, 8, 7, 6, 5)


def test_the_last_page_once_more_is_the_end_or_an_error() -> None:
    def serve(query: dict[str, str]) -> Any:
        return envelope(*([ids(3), ids(2)][min(int(query["page"]), 2) - 1]))

    assert walk(endpoint(NUMBERED), serve) == (ids(3, 2), [{"page": str(n), "limit": "3"} for n in (1, 2, 3)])
    client = Client(endpoint(NUMBERED), lambda _: envelope(*ids(3, 2), totalPage="5"))
    with pytest.raises(PagingError, match="page 2 is the page before it once more, and there are 5"):
        list(client.paginate(client.desk.bills))
    client = Client(endpoint(NUMBERED), numbered([ids(3), [], ids(1)], totalPage=None))
    with pytest.raises(PagingError, match="page 2 is empty, and there are 3"):
        list(client.paginate(client.desk.bills))


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("total", [None, ""])
def test_a_first_page_whose_number_is_not_documented(first: int, total: str | None) -> None:
    documented = Pagination(page="page", pages="totalPage", max=2)
    for count in range(4):
        pages = [ids(100 - index) for index in range(count)]
        found, asked = walk(endpoint(documented), numbered(pages, first, totalPage=total))
        assert found == [row for page in pages for row in page], (count, asked)
        assert "page" not in asked[0]


def test_one_state_of_the_list_is_held_through_all_pages() -> None:
    documented = Pagination(page="page", pages="totalPage", version="dataVer", max=2)
    versions = iter(["20", "20", "20", "21"])

    def serve(query: dict[str, str]) -> Any:
        page = int(query.get("page", "1"))
        return envelope({"dataVer": next(versions), "totalPage": "3", "ranks": [page]})

    client = Client(endpoint(documented), serve)
    records = client.paginate(client.desk.bills)
    assert [next(records).raw["ranks"], next(records).raw["ranks"]] == [[1], [2]]
    assert records.position == {"page": "3", "data_ver": "20"}
    with pytest.raises(PagingError, match="dataVer 20 was asked for, 21 came"):
        next(records)
    assert [query.get("dataVer") for query in client.asked] == [None, "20", "20", "20"]
    versions = iter(["19"])
    with pytest.raises(PagingError, match="dataVer 18 was asked for"):
        walk(endpoint(documented), serve, data_ver="18")


def test_a_walk_by_numbers_can_go_on() -> None:
    pages = [ids(9, 8, 7), ids(6, 5, 4), ids(3)]
    client = Client(endpoint(NUMBERED), numbered(pages, totalPage=None))
    records = client.paginate(client.desk.bills)
    for count in range(1, 8):
        next(records)
        rest = [one.raw for one in client.paginate(client.desk.bills, **records.position)]
        whole = ids(9, 8, 7, 6, 5, 4, 3)
        assert rest == whole[count - count % 3 if count < 7 else 7 :]


def test_a_page_that_is_no_number() -> None:
    with pytest.raises(InvalidArgument, match="page: a walk starts at a number, not at 'x'"):
        walk(endpoint(NUMBERED), numbered([]), page="x")


# ---------------------------------------------------------------------------------------------------- around the walk


def test_what_cannot_be_paged() -> None:
    client, other = Client(endpoint(None), lambda _: envelope()), Client(endpoint(BY_ID), lambda _: envelope())
    with pytest.raises(InvalidArgument, match="cannot be paged"):
        client.paginate(client.desk.bills)
    with pytest.raises(TypeError, match="belongs to another client"):
        client.paginate(other.desk.bills)
    with pytest.raises(TypeError, match="a method of a resource"):
        client.paginate(len)  # type: ignore[arg-type,call-arg]
    with pytest.raises(TypeError, match="unexpected keyword"):
        other.paginate(other.desk.bills, odd=1)  # type: ignore[call-arg]
    assert client.asked == other.asked == []


def test_a_method_that_calls_nothing() -> None:
    class Odd:
        def __init__(self, client: object) -> None:
            self._client = client

        def idle(self) -> ListAnswer[Bill]:
            raise LookupError

        def other(self) -> None:
            return None

        async def waits(self) -> None:
            await asyncio.sleep(0)

    client = object()
    with pytest.raises(LookupError):
        record(client, Odd(client).idle)
    for method in (Odd(client).other, Odd(client).waits):
        with pytest.raises(TypeError, match="calls no endpoint"):
            record(client, method)


def test_bad_arguments_are_refused_at_once() -> None:
    client = Client(endpoint(BY_ID), lambda _: envelope())
    for name in ("after", "before", "inst_type"):
        with pytest.raises(InvalidArgument, match=f"{name}: takes"):
            client.paginate(client.desk.bills, **{name: 5.5})  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="documented, pass"):
        client.paginate(client.desk.bills, extra={"after": "1"})
    assert client.asked == []


@pytest.mark.parametrize("sort", ["sync", "async"])
def test_an_error_leaves_the_walk_where_it_stands(sort: str) -> None:
    rows = rows_of([1000, 1001, 1002, 1003])
    book = Book(rows, key="billId")
    turns = iter([False, True, False, True, True, False])

    def serve(query: dict[str, str]) -> Any:
        return NotSent("desk.bills", "no line") if next(turns, False) else book.serve(query)

    client: Any = (Client if sort == "sync" else AsyncClient)(endpoint(BY_ID), serve)
    records = client.paginate(client.desk.bills, limit=2)
    found: list[Any] = []
    errors = 0

    def step() -> Any:
        return next(records) if sort == "sync" else run(anext(records))

    while True:
        try:
            found.append(step().raw)
        except NotSent:
            errors += 1
            assert records.position == ({"after": found[-1]["billId"]} if found else {})
        except (StopIteration, StopAsyncIteration):
            break
    assert (found, errors) == (rows, 3)


def test_a_cancelled_step_loses_nothing() -> None:
    rows = rows_of([1000, 1001, 1002])
    client = AsyncClient(endpoint(BY_ID), Book(rows, key="billId").serve)

    async def main() -> list[Any]:
        records = client.paginate(client.desk.bills, limit=2)
        found = [await anext(records), await anext(records)]
        step = asyncio.ensure_future(anext(records))
        await asyncio.sleep(0)
        step.cancel()
        with pytest.raises(asyncio.CancelledError):
            await step
        return found + await gathered(records)

    assert [one.raw for one in asyncio.run(main())] == rows


def test_a_record_of_another_shape_is_drift_and_the_rest_comes() -> None:
    answered = iter([envelope({"billId": "9"}, "odd", {"billId": "7"}), envelope()])
    client = Client(endpoint(BY_ID), lambda _: next(answered))
    records = client.paginate(client.desk.bills)
    assert next(records).bill_id == "9"
    with pytest.raises(DriftError):
        next(records)
    assert [one.bill_id for one in records] == ["7"]


def test_data_of_another_shape_is_drift() -> None:
    client = Client(endpoint(BY_ID), lambda _: {"code": "0", "data": {"odd": 1}})
    with pytest.raises(DriftError):
        list(client.paginate(client.desk.bills))
    empty = Client(endpoint(BY_ID), lambda _: {"code": "0"})
    assert list(empty.paginate(empty.desk.bills)) == []


def test_walks_show_where_they_stand() -> None:
    client = Client(endpoint(BY_ID), Book(rows_of([1000, 1001]), key="billId").serve)
    records = client.paginate(client.desk.bills, limit=1)
    assert repr(records) == "<Records of desk.bills at the start>"
    first = next(records)
    assert repr(records) == f"<Records of desk.bills at {{'after': '{first.bill_id}'}}>"
    assert iter(records) is records
    pages = client.pages(client.desk.bills, limit=1)
    assert next(pages)[0] == first
    assert pages.position == records.position
    assert iter(pages) is pages


def test_whole_answers_for_asyncio() -> None:
    client = AsyncClient(endpoint(BY_TIME), Book(rows_of([1000, 1001, 1002]), key="ts").serve)
    pages = client.pages(client.desk.bills, limit=2)
    assert [[one.ts for one in page] for page in run(gathered(pages))] == [[1002, 1001], [1001, 1000]]
    assert (pages.position, aiter(pages)) == ({"after": "1001"}, pages)


def test_options_go_with_every_call() -> None:
    client = Client(endpoint(BY_ID), Book(rows_of([1000, 1001]), key="billId").serve)
    list(client.paginate(client.desk.bills, options={"timeout": 3.0}))
    assert client.options == [{"timeout": 3.0}] * 2


def test_types() -> None:
    client = Client(endpoint(BY_ID), lambda _: envelope())
    assert_type(client.paginate(client.desk.bills, inst_type="SPOT"), Records[Bill])
    assert_type(client.pages(client.desk.bills), Pages["ListAnswer[Bill]"])
    for bill in client.paginate(client.desk.bills):
        assert_type(bill, Bill)
