"""Arguments: what they become on the wire, and what is refused."""

from __future__ import annotations

import contextlib
import enum
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.core.answers import empty
from generator.runtime.core.endpoint import Endpoint
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.core.kinds import KINDS
from generator.runtime.core.params import Param


class Side(str, enum.Enum):  # noqa: UP042 - what people wrote before there was StrEnum
    BUY = "buy"


class Level(enum.IntEnum):
    THREE = 3


def endpoint(style: str, *params: Param, method: str = "POST", **more: Any) -> Endpoint[Any]:
    return Endpoint("toy.call", method, "/toy", auth="private", style=style, answer=empty(), params=params, **more)


def body(arguments: Mapping[str, object], *params: Param, extra: Mapping[str, object] | None = None) -> Any:
    query, content = endpoint("json_object", *params).encode(arguments, extra)
    assert query == ""
    assert content is not None
    return msgspec.json.decode(content)


def problems(arguments: Mapping[str, object], *params: Param, style: str = "json_object", extra: Any = None) -> Any:
    with pytest.raises(InvalidArgument) as raised:
        endpoint(style, *params).encode(arguments, extra)
    assert raised.value.endpoint == "toy.call"
    return raised.value.problems


@pytest.mark.parametrize(
    ("kind", "value", "wire"),
    [
        ("text", "x", "x"),
        ("text", "", ""),
        ("text", Side.BUY, "buy"),
        ("decimal", Side.BUY, "buy"),
        ("csv", Side.BUY, "buy"),
        ("csv", [Side.BUY, "sell"], "buy,sell"),
        ("integer", Side.BUY, "buy"),
        ("integer", Level.THREE, "3"),
        ("json_integer", Level.THREE, 3),
        ("json", Side.BUY, "buy"),
        ("decimal", Decimal("0.10"), "0.10"),
        ("decimal", Decimal("1E+3"), "1000"),
        ("decimal", 5, "5"),
        ("decimal", "-1", "-1"),
        ("number", 5, 5),
        ("integer", 5, "5"),
        ("integer", "5", "5"),
        ("json_integer", 5, 5),
        ("timestamp_ms", 1597026383085, "1597026383085"),
        ("timestamp_ms", datetime(2020, 8, 10, 2, 26, 23, 85999, tzinfo=UTC), "1597026383085"),
        (
            "timestamp_ms",
            datetime(2020, 8, 10, 10, 26, 23, 85000, tzinfo=timezone(timedelta(hours=8))),
            "1597026383085",
        ),
        ("timestamp_us", datetime(2020, 8, 10, 2, 26, 23, 85999, tzinfo=UTC), "1597026383085999"),
        ("timestamp_s", datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC), "-1"),
        ("json_timestamp_ms", datetime(2020, 8, 10, 2, 26, 23, 85000, tzinfo=UTC), 1597026383085),
        ("json_timestamp_s", 5, 5),
        ("boolean", False, False),
        ("csv", "BTC,ETH", "BTC,ETH"),
        ("csv", ["BTC", "ETH"], "BTC,ETH"),
        ("json", {"a": "b"}, '{"a":"b"}'),
        ("json", '{"a": 1}', '{"a": 1}'),
        ("mapping", {"a": [1]}, {"a": [1]}),
        ("anything", [1, "x"], [1, "x"]),
        ("text[]", ["a", "b"], ["a", "b"]),
        ("text[]", ("a",), ["a"]),
        ("decimal[]", [Decimal("0.1")], ["0.1"]),
        ("mapping[]", [{"a": 1}], [{"a": 1}]),
    ],
)
def test_what_each_kind_becomes(kind: str, value: object, wire: object) -> None:
    assert body({"x": value}, Param("x", "x", kind)) == {"x": wire}


def test_a_number_keeps_its_digits() -> None:
    _, content = endpoint("json_object", Param("x", "x", "number")).encode(
        {"x": Decimal("0.10000000000000000001")}, None
    )
    assert content == b'{"x":0.10000000000000000001}'


@pytest.mark.parametrize(
    ("kind", "value", "reason"),
    [
        ("text", 5, "takes str, not int"),
        ("decimal", 0.1, "a float is not exact"),
        ("decimal", True, "not bool"),
        ("decimal", Decimal("NaN"), "finite"),
        ("number", 0.1, "a float is not exact"),
        ("integer", 1.0, "a float is not exact"),
        ("json_integer", "5", "takes int"),
        ("json_integer", True, "not bool"),
        ("timestamp_ms", datetime(2020, 1, 1), "aware"),  # noqa: DTZ001 - the naive one is the point
        ("timestamp_ms", 1.5, "float"),
        ("boolean", 1, "takes bool"),
        ("csv", ["a,b"], "holds a comma"),
        ("csv", [1], "takes str"),
        ("csv", 5, "takes a list"),
        ("mapping", [1], "takes a mapping"),
        ("text[]", "abc", "takes a list, not str"),
        ("text[]", {"a": 1}, "takes a list"),
        ("text[]", ["a", 5], r"\[1\]: takes str"),
        ("anything", 0.5, "float"),
        ("anything", {1}, "set"),
        ("json", 0.5, "float"),
    ],
)
def test_what_each_kind_refuses(kind: str, value: object, reason: str) -> None:
    with pytest.raises(InvalidArgument, match=reason):
        body({"x": value}, Param("x", "x", kind))


def test_none_means_not_passed_and_nothing_is_added() -> None:
    assert body({"a": None, "b": "x"}, Param("a", "a"), Param("b", "b")) == {"b": "x"}
    assert body({}, Param("a", "a")) == {}


@pytest.mark.parametrize(("method", "query", "content"), [("GET", "a=1", None), ("POST", "", b'{"a":1}')])
def test_where_nothing_is_documented_extra_travels_as_the_method_has_it(
    method: str, query: str, content: bytes | None
) -> None:
    bare = endpoint("none", method=method)
    for extra in (None, {}, {"a": None}):
        assert bare.encode({}, extra) == ("", None)
    assert bare.encode({}, {"a": 1}) == (query, content)
    with pytest.raises(InvalidArgument, match="takes a mapping, not list"):
        bare.encode({}, [])  # type: ignore[arg-type]


def test_arguments_by_a_name_that_is_not_documented_are_never_dropped() -> None:
    param = Param("inst_id", "instId")
    for style in ("json_object", "query"):
        assert problems({"inst_id": "x"}, param, style=style) == ("unknown argument 'inst_id', known are instId",)
    assert problems({"x": 1}, style="none") == ("unknown argument 'x', known are none",)
    assert problems({"items": [], "x": 1}, param, style="json_array") == ("unknown argument 'x', known are items",)


NESTED = Param(
    "sup_collateral",
    "supCollateral",
    "objects",
    fields=(Param("ccy", "ccy", required=True), Param("max_amt", "maxAmt", "decimal")),
    min_items=1,
    max_items=2,
)


def test_nested_arguments_are_checked_and_renamed() -> None:
    assert body({"supCollateral": [{"ccy": "BTC", "max_amt": Decimal("0.1")}]}, NESTED) == {
        "supCollateral": [{"ccy": "BTC", "maxAmt": "0.1"}]
    }
    single = Param("one", "one", "object", fields=(Param("a_b", "aB"),))
    assert body({"one": {"a_b": "x"}}, single) == {"one": {"aB": "x"}}
    text = Param("p", "p", "json", fields=(Param("a_b", "aB"),))
    assert body({"p": {"a_b": "x"}}, text) == {"p": '{"aB":"x"}'}
    assert body({"p": "as it stands"}, text) == {"p": "as it stands"}


def test_maps_have_free_keys_and_typed_values() -> None:
    prices = Param("prices", "prices", "map", fields=(Param("value", "value", "decimal"),))
    assert body({"prices": {"BTC": Decimal("0.10"), "ETH": None}}, prices) == {"prices": {"BTC": "0.10"}}
    assert problems({"prices": {"BTC": 0.1, 5: "1"}}, prices) == (
        "prices['BTC']: takes a finite Decimal or int; a float is not exact, pass Decimal or str",
        "prices[5]: takes str, not int",
    )
    assert problems({"prices": ["BTC"]}, prices) == ("prices: takes a mapping, not list",)
    limits = Param("limits", "limits", "map", fields=(Param("value", "value", "object", fields=(Param("a_b", "aB"),)),))
    assert body({"limits": {"x": {"a_b": "1"}}}, limits) == {"limits": {"x": {"aB": "1"}}}
    assert problems({"limits": {"x": {"aB": "1"}}}, limits) == ("limits['x']: unknown key 'aB', here it is 'a_b'",)


def test_every_problem_is_reported_at_once_with_its_place() -> None:
    found = problems(
        {"supCollateral": [{"maxAmt": "1", "max_amt": 0.1}, "x"], "b": None}, NESTED, Param("b", "b", required=True)
    )
    assert found == (
        "sup_collateral[0].ccy: required",
        "sup_collateral[0].max_amt: takes a finite Decimal or int; a float is not exact, pass Decimal or str",
        "sup_collateral[0]: unknown key 'maxAmt', here it is 'max_amt'",
        "sup_collateral[1]: takes a mapping, not str",
        "b: required",
    )


LENGTH = Param("cl_ord_id", "clOrdId", max_length=4)


def test_lengths_are_counted_in_characters_that_travel() -> None:
    for text in ("", "abcd", "币币币币"):
        assert body({"clOrdId": text}, LENGTH) == {"clOrdId": text}
    assert problems({"clOrdId": "abcde"}, LENGTH) == ("cl_ord_id: takes at most 4 characters, not 5",)
    number = Param("n", "n", "decimal", max_length=4)
    assert body({"n": Decimal("1E+3")}, number) == {"n": "1000"}
    assert problems({"n": Decimal("1E+4")}, number) == ("n: takes at most 4 characters, not 5",)
    each = Param("ids", "ids", "text[]", max_length=2)
    assert problems({"ids": ["ab", "abc", 5]}, each) == (
        "ids[1]: takes at most 2 characters, not 3",
        "ids[2]: takes str, not int",
    )
    assert body({"n": 12345}, Param("n", "n", "json_integer", max_length=2)) == {"n": 12345}


def test_values_in_one_text_are_counted() -> None:
    ids = Param("inst_ids", "instIds", "csv", min_items=2, max_items=3)
    for value in ("a,b", ["a", "b", "c"], "a,b,c,", "a, ,b,c", ""):
        query, _ = endpoint("query", ids).encode({"instIds": value}, None)
        assert query.startswith("instIds=")
    assert problems({"instIds": "a,b,c,d"}, ids) == ("inst_ids: takes at most 3 items, not 4",)
    assert problems({"instIds": ["a"]}, ids) == ("inst_ids: takes at least 2 items, not 1",)


def test_documented_values_and_ranges_are_never_refused() -> None:
    fields = Param.__struct_fields__
    assert fields == ("arg", "wire", "kind", "required", "fields", "min_items", "max_items", "max_length")


@pytest.mark.parametrize(("count", "says"), [(0, "at least 1"), (3, "at most 2")])
def test_item_counts(count: int, says: str) -> None:
    assert says in problems({"supCollateral": [{"ccy": "X"}] * count}, NESTED)[0]


def test_array_bodies() -> None:
    params = (Param("inst_id", "instId", required=True), Param("sz", "sz", "decimal"))
    query, content = endpoint("json_array", *params).encode(
        {"items": [{"inst_id": "A", "sz": 1}, {"inst_id": "B"}]}, None
    )
    assert (query, content) == ("", b'[{"instId":"A","sz":"1"},{"instId":"B"}]')
    generator = ({"inst_id": name} for name in "AB")
    assert endpoint("json_array", *params).encode({"items": generator}, None)[1] == b'[{"instId":"A"},{"instId":"B"}]'
    assert problems({"items": [{}, 5]}, *params, style="json_array") == (
        "items[0].inst_id: required",
        "items[1]: takes a mapping, not int",
    )
    assert problems({"items": None}, *params, style="json_array") == ("items: required",)
    assert problems({"items": []}, *params, style="json_array", extra={"a": 1}) == (
        "extra: an array body has no place for it; each item may have a key `extra`",
    )
    assert endpoint("json_array").encode({"items": [{"free": "x"}]}, None)[1] == b'[{"free":"x"}]'


@pytest.mark.parametrize(("count", "says"), [(0, "at least 1"), (3, "at most 2")])
def test_array_bodies_are_counted(count: int, says: str) -> None:
    bounded: Endpoint[Any] = Endpoint(
        "toy.call", "POST", "/toy", auth="private", style="json_array", answer=empty(), min_items=1, max_items=2
    )
    with pytest.raises(InvalidArgument, match=says):
        bounded.encode({"items": [{}] * count}, None)


def test_extra_travels_behind_what_is_documented() -> None:
    assert list(body({"a": "x"}, Param("a", "a"), extra={"new": [1], "none": None})) == ["a", "new"]
    assert problems({}, Param("inst_id", "instId"), extra={"instId": "x"}) == (
        "extra['instId']: documented, pass inst_id instead",
    )
    assert problems({}, extra={5: "x", "a": 0.5}) == ("extra: keys are str, not int",)
    assert problems({}, extra=["x"]) == ("extra: takes a mapping, not list",)
    assert "float" in problems({}, extra={"a": 0.5})[0]


INNER = (Param("a_b", "aB"), Param("n", "n", "decimal"))


@pytest.mark.parametrize(
    ("param", "given", "wire"),
    [
        (Param("x", "x", "object", fields=INNER), {"a_b": "1", "extra": {"new": [5]}}, {"aB": "1", "new": [5]}),
        (Param("x", "x", "objects", fields=INNER), [{"extra": {"new": "5"}}], [{"new": "5"}]),
        (Param("x", "x", "objects", fields=INNER), [{"extra": {}}, {"extra": None}], [{}, {}]),
        (Param("x", "x", "json", fields=INNER), {"extra": {"new": Decimal("1.50")}}, '{"new":1.50}'),
        (
            Param("x", "x", "map", fields=(Param("value", "value", "object", fields=INNER),)),
            {"k": {"a_b": "1", "extra": {"new": {"b": None}}}},
            {"k": {"aB": "1", "new": {"b": None}}},
        ),
        (Param("x", "x", "object", fields=(Param("extra", "extra"),)), {"extra": "5"}, {"extra": "5"}),
    ],
)
def test_nested_arguments_take_what_is_not_documented(param: Param, given: object, wire: object) -> None:
    assert body({"x": given}, param) == {"x": wire}


def test_items_of_array_bodies_take_what_is_not_documented() -> None:
    items = [{"a_b": "1", "extra": {"new": True, "none": None}}, {"extra": {"n2": Decimal("1.0")}}]
    _, content = endpoint("json_array", *INNER).encode({"items": items}, None)
    assert content == b'[{"aB":"1","new":true},{"n2":1.0}]'
    wrong = [{"extra": {"aB": "1", "n": 5}}, {"extra": "aB"}, {"extra": {"x": 0.5}}, {"aB": 1, "new": 2}]
    assert problems({"items": wrong}, *INNER, style="json_array") == (
        "items[0].extra['aB']: documented, pass a_b instead",
        "items[0].extra['n']: documented, pass n instead",
        "items[1].extra: takes a mapping, not str",
        "items[3]: unknown key 'aB', here it is 'a_b'",
        "items[3]: unknown key 'new', known are a_b, extra, n",
    )
    assert "float" in problems({"items": [{"extra": {"x": 0.5}}]}, *INNER, style="json_array")[0]


def test_a_problem_inside_a_list_is_said_once() -> None:
    ids = Param("ids", "ids", "text[]")
    assert problems({"ids": ["a", 5]}, ids, style="query") == ("ids[1]: takes str, not int",)
    assert problems({"ids": 5}, ids, style="query") == ("ids: takes a list, not int",)
    params = Param("p", "p", "json", fields=INNER)
    assert problems({"p": {"a_b": 5}}, params, style="query") == ("p.a_b: takes str, not int",)
    legs = Param("legs", "legs", "objects", fields=INNER)
    assert problems({"legs": [{}]}, legs, style="query") == ("legs: cannot travel in a query: dict",)


def test_a_text_that_cannot_be_sent_is_named_wherever_it_is() -> None:
    nested = Param("x", "x", "object", fields=INNER)
    assert problems({"x": {"a_b": "\ud800"}}, nested) == ("x.aB: a lone surrogate cannot be sent",)
    assert problems({"x": {"\ud800": "1"}}, Param("x", "x", "map", fields=(Param("value", "value"),)))


def test_safe_calls_are_those_that_read_and_those_said_to_be() -> None:
    assert endpoint("query", method="GET").is_safe
    assert endpoint("none", method="HEAD").is_safe
    assert not endpoint("json_object").is_safe
    assert not endpoint("none", method="DELETE").is_safe
    assert endpoint("json_object", safe=True).is_safe


def test_queries() -> None:
    params = (
        Param("ccy", "ccy"),
        Param("flag", "flag", "boolean"),
        Param("ids", "ids", "text[]"),
        Param("n", "n", "number"),
    )
    query, content = endpoint("query", *params).encode(
        {"ccy": "A&B ü", "flag": True, "ids": ["x", "y"], "n": Decimal("1.50")}, {"more": 5}
    )
    assert content is None
    assert query == "ccy=A%26B%20%C3%BC&flag=true&ids=x,y&n=1.50&more=5"
    extra = {"a": ("x", Side.BUY, True), "b": Decimal("1E+3"), "c": Level.THREE}
    assert endpoint("query").encode({}, extra)[0] == "a=x,buy,true&b=1000&c=3"
    assert "finite" in problems({}, style="query", extra={"x": Decimal("NaN")})[0]
    assert problems({}, style="query", extra={"x": {"a": 1}}) == ("extra['x']: cannot travel in a query: dict",)
    assert "surrogate" in problems({"ccy": "\ud800"}, *params, style="query")[0]


@given(st.dictionaries(st.text(min_size=1), st.text(), max_size=5))
def test_any_text_arrives_in_a_query_as_it_was(values: dict[str, str]) -> None:
    params = tuple(Param(name, name) for name in values)
    query, _ = endpoint("query", *params).encode(values, None)
    assert parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query)) == list(values.items())
    assert query.isascii()


@given(st.dictionaries(st.text(min_size=1), st.text(), max_size=5))
def test_any_text_arrives_in_a_body_as_it_was(values: dict[str, str]) -> None:
    assert body(values, *(Param(name, name) for name in values)) == values


@given(st.sampled_from(sorted(KINDS)), st.floats() | st.binary() | st.sets(st.integers()) | st.complex_numbers())
def test_odd_values_are_refused_never_a_crash(kind: str, value: object) -> None:
    assert problems({"x": value}, Param("x", "x", kind))


def endless() -> list[Any]:
    found: list[Any] = []
    for _ in range(100_000):
        found = [found]
    return found


@pytest.mark.parametrize("style", ["json_object", "query"])
@pytest.mark.parametrize("value", [10**6000, endless(), [10**6000]], ids=["digits", "nested", "digits in a list"])
def test_what_is_too_big_to_write_is_refused_never_a_crash(style: str, value: object) -> None:
    for kind in ("integer", "json_integer", "timestamp_ms", "number", "anything", "json_integer[]", "text[]"):
        with contextlib.suppress(InvalidArgument):
            endpoint(style, Param("x", "x", kind)).encode({"x": value}, None)
    with pytest.raises(InvalidArgument):
        endpoint(style).encode({}, {"x": value})
