"""Lists that come in pages, by every way to walk that the docs know."""

from __future__ import annotations

import json
import urllib.parse
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.mock import Mock, MockData, load
from tests.mock.conftest import API

NOW = 1_772_000_000.5
MINUTE = 60_000
TOP = 1_772_000_000_500 // MINUTE * MINUTE
"""The newest record's time: records stand at whole minutes."""

PX = {"name": "px", "type": "string", "kind": "decimal"}
TS = {"name": "ts", "type": "string", "kind": "timestamp_ms"}
BILL: list[dict[str, Any]] = [
    {"name": "billId", "type": "string"},
    TS,
    {"name": "cTime", "type": "string", "kind": "timestamp_s"},
    {"name": "side", "type": "string", "values": [{"value": "buy"}, {"value": "sell"}]},
    {"name": "ordId", "type": "string"},
    {"name": "full", "type": "boolean"},
    PX,
]
SHOWN = [
    {"billId": "12345", "ts": "1597026383085", "cTime": "1597026380", "side": "buy", "ordId": "7", "full": True},
    {"billId": "12344", "ts": "1597026383000", "cTime": "1597026370", "side": "sell", "ordId": "", "full": False},
]
LIMIT = {"name": "limit", "type": "string", "kind": "integer", "default": "3", "max": "4"}


def listed(
    path: str,
    names: list[str],
    pagination: dict[str, Any],
    *,
    fields: list[dict[str, Any]] = BILL,
    data: list[Any] = SHOWN,
    more: tuple[dict[str, Any], ...] = (),
    beside: dict[str, Any] | None = None,
    style: str = "objects",
) -> dict[str, Any]:
    asked: list[dict[str, Any]] = [{"name": name, "type": "string"} for name in names]
    return {
        "method": "GET",
        "path": f"/api/v5/x/{path}",
        "auth": "public",
        "request": {"style": "query", "fields": [*asked, LIMIT, *more]},
        "response": {"style": style, "fields": fields},
        "pagination": pagination,
        "examples": {"response": [{"body": {"code": "0", "msg": "", "data": data, **(beside or {})}}]},
    }


CANDLE: list[dict[str, Any]] = [
    TS,
    PX,
    {"name": "confirm", "type": "string", "values": [{"value": "0"}, {"value": "1"}]},
]
SERIES = [["1597026383085", "1.5", "0"], ["1597026383085", "1.4", "1"]]
FILTERS = (
    {"name": "side", "type": "string", "values": [{"value": "buy"}, {"value": "sell"}, {"value": "both"}]},
    {"name": "ordId", "type": "string"},
    {"name": "billId", "type": "string"},
    {"name": "full", "type": "boolean"},
    {"name": "begin", "type": "string", "kind": "timestamp_ms"},
    {"name": "end", "type": "string", "kind": "timestamp_ms"},
)
CURSOR = {"cursor": "billId", "after": "older", "before": "newer", "max": 4}
WITHIN: list[dict[str, Any]] = [
    {"name": "totalPage", "type": "string"},
    {"name": "rows", "type": "array", "items": "object", "fields": BILL},
]
OPERATIONS = {
    "bills": listed("bills", ["after", "before"], CURSOR, more=FILTERS),
    "inclusive": listed("inclusive", ["after", "before"], {**CURSOR, "cursor": "ts", "inclusive": True}),
    "ids": listed("ids", ["endId", "beginId"], {"cursor": "billId", "older": "endId", "newer": "beginId", "max": 4}),
    "inverted": listed("inverted", ["after", "before"], {"times": ["ts"], "after": "begin", "before": "end", "max": 4}),
    "bounds": listed("bounds", ["from", "to"], {"cursor": "ts", "begin": "from", "end": "to", "max": 4}),
    "either": listed("either", ["by", "after"], {**CURSOR, "by": "by", "cursors": {"1": "billId", "2": "ts"}}),
    "pages": listed(
        "pages", ["page"], {"page": "page", "first": 1, "pages": "totalPage", "max": 4}, beside={"totalPage": "9"}
    ),
    "within": listed(
        "within",
        ["page"],
        {"page": "page", "pages": "totalPage", "max": 4},
        fields=WITHIN,
        data=[{"totalPage": "9", "rows": SHOWN}],
    ),
    "candles": listed(
        "candles",
        ["after"],
        {"cursor": "ts", "after": "older", "max": 4},
        fields=CANDLE,
        data=SERIES,
        more=({"name": "bar", "type": "string", "default": "1m"},),
        style="rows",
    ),
    "about": listed(
        "about",
        [],
        {"cursor": "billId", "max": 4},
        more=({"name": "side", "type": "string", "required": True}, {"name": "px", "type": "string", "kind": "csv"}),
    ),
    "nameless": listed(
        "nameless",
        ["page"],
        {"page": "page", "max": 4},
        fields=[{"name": "nick", "type": "string"}],
        data=[{"nick": "x"}],
    ),
    "empty": listed("empty", [], CURSOR, data=[]),
}


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory, write_data: Callable[..., Path]) -> MockData:
    folder = tmp_path_factory.mktemp("lists") / "data"
    return load(write_data(folder, API, {"x": OPERATIONS}))


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def mock(lists: MockData, clock: Clock) -> Mock:
    return Mock(lists, clock=clock)


def ask(mock: Mock, path: str, **query: Any) -> list[Any]:
    reply = mock.handle("GET", f"/api/v5/x/{path}?{urllib.parse.urlencode(query)}")
    assert reply.status == 200, reply.body
    return list(json.loads(reply.body)["data"])


def walked(mock: Mock, path: str, older: str, cursor: str, **query: Any) -> list[Any]:
    """All of it, by hand."""
    found: list[Any] = []
    while rows := ask(mock, path, **query):
        found += rows
        query[older] = rows[-1][cursor]
    return found


def test_records_have_times_and_ids_of_their_own(mock: Mock) -> None:
    rows = walked(mock, "bills", "after", "billId")
    assert len(rows) == 10
    assert [int(row["ts"]) for row in rows] == [TOP - MINUTE * number for number in range(10)]
    ids = [int(row["billId"]) for row in rows]
    assert ids == sorted(set(ids), reverse=True)
    assert {len(row["billId"]) for row in rows} == {19}
    assert {row["side"] for row in rows} == {"buy", "sell"}
    # Other times keep their distance, also in another unit.
    late = {"buy": 3, "sell": 13}
    assert all(int(row["ts"]) // 1000 - int(row["cTime"]) in (late[row["side"]], late[row["side"]] + 1) for row in rows)


def test_limits_are_kept_and_have_the_documented_default(mock: Mock) -> None:
    assert [len(ask(mock, "bills")), len(ask(mock, "bills", limit=2)), len(ask(mock, "bills", limit=4))] == [3, 2, 4]


def test_a_cursor_that_is_no_number_leads_nowhere(mock: Mock) -> None:
    assert ask(mock, "bills", after="latest") == ask(mock, "bills", before="latest") == []


@pytest.mark.parametrize(
    ("path", "older", "newer", "cursor", "inclusive"),
    [
        ("bills", "after", "before", "billId", False),
        ("inclusive", "after", "before", "ts", True),
        ("ids", "endId", "beginId", "billId", False),
        ("inverted", "before", "after", "ts", True),
        ("bounds", "to", "from", "ts", True),
    ],
)
def test_bounds(mock: Mock, path: str, older: str, newer: str, cursor: str, *, inclusive: bool) -> None:
    first = ask(mock, path, limit=4)
    inner = first[0:3] if inclusive else first[1:2]
    assert ask(mock, path, limit=4, **{older: first[0][cursor], newer: first[2][cursor]}) == inner
    assert ask(mock, path, limit=4, **{newer: first[2][cursor]}) == first[: 3 if inclusive else 2]
    assert ask(mock, path, limit=1, **{older: first[2][cursor]}) == first[2:3] if inclusive else first[3:4]
    assert ask(mock, path, **{older: "1"}) == []


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    places=st.tuples(st.integers(-1, 11), st.integers(-1, 11)),
    size=st.integers(0, 4),
    side=st.sampled_from([None, "buy", "sell"]),
    path=st.sampled_from(["bills", "inclusive"]),
)
def test_bounds_sizes_and_filters_hold_together(
    mock: Mock, places: tuple[int, int], size: int, side: str | None, path: str
) -> None:
    """Any page is what one would pick out of all records by hand."""
    cursor, is_in = ("ts", path == "inclusive") if path == "inclusive" else ("billId", False)
    rows = walked(mock, "bills", "after", "billId")
    wide = [int(rows[0][cursor]) + 1, *(int(row[cursor]) for row in rows), int(rows[-1][cursor]) - 1]
    query: dict[str, Any] = {"limit": size} if size else {}
    found = rows
    for name, place in zip(("after", "before"), places, strict=True):
        if place < 0:
            continue
        at = query[name] = wide[place]
        sign = 1 if name == "before" else -1
        found = [row for row in found if sign * (int(row[cursor]) - at) > (-1 if is_in else 0)]
    if side and path == "bills":
        query["side"] = side
        found = [row for row in found if row["side"] == side]
    assert ask(mock, path, **query) == found[: size or 3]


def test_a_parameter_may_choose_the_cursor(mock: Mock) -> None:
    rows = walked(mock, "either", "after", "billId")
    assert walked(mock, "either", "after", "billId", by="1") == rows
    assert walked(mock, "either", "after", "ts", by="2") == rows
    assert len(rows) == 10


def test_times_bound_a_list_by_ids_too(mock: Mock) -> None:
    rows = ask(mock, "bills", limit=4)
    assert ask(mock, "bills", begin=rows[2]["ts"], end=rows[1]["ts"]) == rows[1:3]


@pytest.mark.parametrize("path", ["pages", "within"])
def test_pages_by_number(mock: Mock, path: str) -> None:
    found: list[Any] = []
    for page in ("", 1, 2, 3):
        reply = json.loads(mock.handle("GET", f"/api/v5/x/{path}?limit=4&page={page}").body)
        holder = reply if path == "pages" else reply["data"][0]
        assert holder["totalPage"] == "3"
        found.append(reply["data"] if path == "pages" else holder["rows"])
    assert found[0] == found[1]
    assert [len(page) for page in found[1:]] == [4, 4, 2]
    assert len({row["billId"] for page in found[1:] for row in page}) == 10
    beyond = ask(mock, path, page=4, limit=4)
    assert (beyond if path == "pages" else beyond[0]["rows"]) == []


def test_records_without_id_and_time_differ_all_the_same(mock: Mock) -> None:
    names = [row["nick"] for page in (1, 2, 3) for row in ask(mock, "nameless", page=page, limit=4)]
    assert len(set(names)) == 10


def test_a_filter_narrows(mock: Mock) -> None:
    rows = walked(mock, "bills", "after", "billId")
    for name, value in (("side", "sell"), ("ordId", "7"), ("full", "true")):
        wanted = True if value == "true" else value
        narrowed = walked(mock, "bills", "after", "billId", **{name: value})
        assert narrowed == [row for row in rows if row[name] == wanted]
        assert 0 < len(narrowed) < len(rows)
    assert ask(mock, "bills", billId=rows[5]["billId"]) == [rows[5]]


def test_what_no_record_shows_is_echoed_unless_it_names_a_single_thing(mock: Mock) -> None:
    rows = ask(mock, "bills", side="both", limit=4)
    assert rows == [{**row, "side": "both"} for row in ask(mock, "bills", limit=4)]
    assert ask(mock, "bills", ordId="8") == ask(mock, "bills", billId="8") == []
    assert ask(mock, "bills", side="both", ordId="8") == []


def test_what_is_required_is_what_the_list_is_about(mock: Mock) -> None:
    assert [row["side"] for row in ask(mock, "about", side="sell", limit=4)] == ["sell"] * 4


def test_a_series_is_as_far_apart_as_the_request_says(mock: Mock) -> None:
    assert [row[2] for row in ask(mock, "candles", limit=4)] == ["0", "1", "1", "1"]
    for bar, seconds in (("", 60), ("5m", 300), ("1H", 3600), ("1Dutc", 86_400), ("1M", 60)):
        times = [int(row[0]) for row in ask(mock, "candles", limit=4, **({"bar": bar} if bar else {}))]
        assert times == [int(NOW) // seconds * seconds * 1000 - seconds * 1000 * number for number in range(4)], bar


def test_an_example_without_records_is_answered_as_it_is(mock: Mock) -> None:
    assert ask(mock, "empty") == []


def test_walks_see_the_same_records_and_later_ones_see_newer_ones(mock: Mock, clock: Clock) -> None:
    rows = walked(mock, "bills", "after", "billId")
    clock.now += 3000
    assert walked(mock, "bills", "after", "billId") == rows
    clock.now += 3000
    later = walked(mock, "bills", "after", "billId")
    assert int(later[0]["ts"]) == TOP + 6_000_000
    assert len(later) == 10
    clock.now = NOW
    assert walked(mock, "bills", "after", "billId") == rows


def test_a_walk_that_is_under_way_gets_to_its_end(lists: MockData, clock: Clock) -> None:
    mock = Mock(lists, clock=clock)
    page = ask(mock, "candles", bar="30m", limit=4)
    clock.now += 3600
    rest = walked_rows(mock, page)
    assert len(rest) == 6
    assert len(walked_rows(mock, [])) == 12


def walked_rows(mock: Mock, page: list[Any]) -> list[Any]:
    found: list[Any] = []
    while rows := ask(mock, "candles", bar="30m", limit=4, **({"after": page[-1][0]} if page else {})):
        found, page = found + rows, rows
    return found


@pytest.mark.parametrize("seconds", [5.0, 1.0])
def test_clocks_may_stand_close_to_1970(lists: MockData, seconds: float) -> None:
    rows = walked(Mock(lists, clock=lambda: seconds), "bills", "after", "billId")
    assert len({row["ts"] for row in rows}) == 10
    assert all(0 < int(row["ts"]) <= seconds * 1000 for row in rows)


def test_a_series_does_not_reach_further_back_than_time(mock: Mock) -> None:
    rows = ask(mock, "candles", bar="900W", limit=4)
    assert [int(row[0]) // 1000 for row in rows] == [900 * 604_800 * number for number in (3, 2, 1, 0)]
    assert ask(mock, "candles", bar="900W", after="0") == []


def test_another_process_gives_the_same(lists: MockData, clock: Clock, mock: Mock) -> None:
    assert mock.handle("GET", "/api/v5/x/bills").body == Mock(lists, clock=clock).handle("GET", "/api/v5/x/bills").body
