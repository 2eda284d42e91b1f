"""Records: typed reading, drift, and the way back."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.core import records as r
from generator.runtime.core.errors import DriftError


class Leg(r.Record, endpoint="toy.legs"):
    """A nested object."""

    sz = r.decimal("sz")
    """Size."""


class Level(r.RowRecord, endpoint="toy.levels"):
    """A row."""

    px = r.decimal("px", 0)
    orders = r.integer("orders", 1)


class Thing(r.Record, endpoint="toy.things"):
    """One field of each kind."""

    name = r.text("name")
    px = r.decimal("px")
    ratio = r.number("ratio")
    count_ = r.integer("count")
    seq = r.json_integer("seqId")
    ts = r.timestamp_ms("ts")
    flag = r.boolean("flag")
    ccys = r.csv("ccys")
    free = r.mapping("free")
    any_ = r.anything("any")
    leg = r.record("leg", Leg)
    legs = r.records("legs", Leg)
    names = r.texts("names")
    prices = r.list_of(r.decimal("prices"))
    levels = r.records("levels", Level)
    by_ccy = r.map_of(r.decimal("byCcy"))
    params = r.json_text(r.record("params", Leg))


WIRE: dict[str, Any] = {
    "name": "x",
    "px": "0.10",
    "ratio": Decimal("0.5"),
    "count": "12",
    "seqId": 123456789012345678901,
    "ts": "1597026383085",
    "flag": True,
    "ccys": "BTC,ETH",
    "free": {"a": 1},
    "any": [1, None],
    "leg": {"sz": "1"},
    "legs": [{"sz": "1"}, {"sz": "2"}],
    "names": ["a", ""],
    "prices": ["1.5", "", "2"],
    "levels": [["411.8", "10"], ["411.9", "1"]],
    "byCcy": {"BTC": "1"},
    "params": '{"sz":"3"}',
}


@pytest.fixture(autouse=True)
def _no_hook() -> Iterator[None]:
    yield
    r.on_drift(None)


def test_each_kind_reads_typed() -> None:
    thing = Thing(WIRE)
    assert thing.to_dict() == {
        "name": "x",
        "px": Decimal("0.10"),
        "ratio": Decimal("0.5"),
        "count_": 12,
        "seq": 123456789012345678901,
        "ts": 1597026383085,
        "flag": True,
        "ccys": ["BTC", "ETH"],
        "free": {"a": 1},
        "any_": [1, None],
        "leg": {"sz": Decimal(1)},
        "legs": [{"sz": Decimal(1)}, {"sz": Decimal(2)}],
        "names": ["a", ""],
        "prices": [Decimal("1.5"), None, Decimal(2)],
        "levels": [{"px": Decimal("411.8"), "orders": 10}, {"px": Decimal("411.9"), "orders": 1}],
        "by_ccy": {"BTC": Decimal(1)},
        "params": {"sz": Decimal(3)},
    }
    assert thing.check() == []
    assert str(thing.px) == "0.10"


def test_rebuilt_from_typed_values_alone_equals_the_original() -> None:
    assert Thing.from_dict(Thing(WIRE).to_dict()).raw == WIRE


@pytest.mark.parametrize("blank", ["", None])
@pytest.mark.parametrize("name", sorted(Thing._fields))
def test_blank_and_null_and_missing_read_as_none(name: str, blank: object) -> None:
    wire = Thing._fields[name].wire
    assert getattr(Thing({wire: blank}), name) is None
    assert getattr(Thing({}), name) is None
    assert Thing({wire: blank}).raw == {wire: blank}


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("name", 5),
        ("name", ["x"]),
        ("px", "abc"),
        ("px", "1_000"),
        ("px", " 1"),
        ("px", "\u0661"),
        ("px", "NaN"),
        ("px", "Infinity"),
        ("px", True),
        ("px", "1\n"),
        ("ratio", "x"),
        ("count_", "1.5"),
        ("count_", True),
        ("seq", Decimal("1.5")),
        ("ts", "2020-01-01T00:00:00Z"),
        ("flag", "true"),
        ("flag", 1),
        ("ccys", ["BTC"]),
        ("free", [1]),
        ("leg", [{}]),
        ("leg", "x"),
        ("legs", {"sz": "1"}),
        ("legs", [None]),
        ("legs", ["x"]),
        ("names", "x"),
        ("names", [None]),
        ("prices", ["x"]),
        ("levels", [{"px": "1"}]),
        ("by_ccy", {"BTC": "x"}),
        ("by_ccy", "x"),
        ("params", "{"),
        ("params", "[1]"),
        ("params", {"sz": "1"}),
        ("params", "\ud800"),
    ],
)
def test_what_does_not_fit_is_drift_of_that_field_alone(name: str, bad: object) -> None:
    wire = Thing._fields[name].wire
    thing = Thing({**WIRE, wire: bad})
    with pytest.raises(DriftError) as raised:
        getattr(thing, name)
    assert raised.value.endpoint == "toy.things"
    assert raised.value.field.startswith(wire)
    assert [drift.field for drift in thing.check()] == [raised.value.field]
    other = "px" if name != "px" else "name"
    assert getattr(thing, other) == getattr(Thing(WIRE), other)
    assert f"{name}=<drift" in repr(thing)


def test_drift_names_its_place_below_the_field() -> None:
    thing = Thing({"prices": ["1", "x"], "legs": [{"sz": "1"}, {"sz": "y"}], "byCcy": {"A": "z"}})
    assert [(drift.field, drift.value) for drift in thing.check()] == [
        ("legs[1].sz", "y"),
        ("prices[1]", "x"),
        ("byCcy.A", "z"),
    ]


def test_the_hook_hears_of_a_field_once() -> None:
    heard: list[str] = []
    r.on_drift(lambda drift: heard.append(drift.field))
    for _ in range(3):
        with pytest.raises(DriftError):
            _ = Thing({"px": "x"}).px
    with pytest.raises(DriftError):
        _ = Thing({"count": "x"}).count_
    assert heard == ["px", "count"]


def test_records_are_read_only_and_keep_what_is_unknown() -> None:
    thing = Thing({"px": "1", "new": 5})
    with pytest.raises(AttributeError, match="read-only"):
        thing.px = Decimal(2)  # type: ignore[assignment]
    assert thing.raw == {"px": "1", "new": 5}
    assert thing == Thing({"px": "1", "new": 5})
    assert thing != Thing({"px": "1"})
    assert thing != {"px": "1", "new": 5}
    with pytest.raises(TypeError):
        hash(thing)
    assert pickle.loads(pickle.dumps(thing)) == thing  # noqa: S301 - our own bytes
    assert repr(thing) == "Thing(px=Decimal('1'))"
    assert isinstance(Thing.px, r.Field)


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ({"nope": 1}, "no field 'nope'"),
        ({"px": 1.5}, "px takes Decimal, not float"),
        ({"px": Decimal("NaN")}, "not a finite number"),
        ({"count_": True}, "count takes int"),
        ({"seq": "1"}, "seqId takes int"),
        ({"flag": 1}, "flag takes bool"),
        ({"leg": 1}, "leg takes a Leg"),
        ({"legs": Leg({})}, "legs takes list"),
    ],
)
def test_from_dict_refuses_what_it_cannot_write(typed: dict[str, Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        Thing.from_dict(typed)


def test_from_dict_takes_records_and_none() -> None:
    leg = Leg({"sz": "1", "more": 2})
    built = Thing.from_dict({"leg": leg, "px": None, "flag": None, "ratio": None, "seq": None, "prices": None})
    assert built.raw == {
        "leg": {"sz": "1", "more": 2},
        "px": "",
        "flag": None,
        "ratio": None,
        "seqId": None,
        "prices": None,
    }


def test_rows_may_be_shorter_or_longer_than_documented() -> None:
    assert Level(["1"]).orders is None
    assert Level(["1"]).to_dict() == {"px": Decimal(1)}
    assert Level(["1", "2", "x"]).raw == ["1", "2", "x"]
    assert Level.from_dict({"px": Decimal(1), "orders": None}).raw == ["1", ""]
    with pytest.raises(TypeError, match="before"):
        Level.from_dict({"orders": 1})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.decimals(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(WIRE)) | st.text(), JSON))
def test_no_json_breaks_a_record(wire: dict[str, Any]) -> None:
    thing = Thing(wire)
    drifted = {drift.field.split(".")[0].split("[")[0] for drift in thing.check()}
    for name, field in Thing._fields.items():
        if field.wire in drifted:
            continue
        value = getattr(thing, name)
        if name in ("px", "ratio"):
            assert value is None or type(value) is Decimal
    assert repr(thing).startswith("Thing(")
    assert thing == Thing(wire)
