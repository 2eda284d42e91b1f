"""Records: typed reading, drift, and the way back."""

from __future__ import annotations

import copy
import decimal
import pickle
import sys
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.core import records as r
from generator.runtime.core.errors import DriftError
from tests.support import drift


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
    assert [told.field for told in thing.check()] == [raised.value.field]
    other = "px" if name != "px" else "name"
    assert getattr(thing, other) == getattr(Thing(WIRE), other)
    assert f"{name}=<drift" in repr(thing)


def test_drift_names_its_place_below_the_field() -> None:
    thing = Thing({"prices": ["1", "x"], "legs": [{"sz": "1"}, {"sz": "y"}], "byCcy": {"A": "z"}})
    assert [(told.field, told.value) for told in thing.check()] == [
        ("legs[1].sz", "y"),
        ("prices[1]", "x"),
        ("byCcy.A", "z"),
    ]


def test_the_hook_hears_of_a_field_once() -> None:
    heard: list[str] = []
    r.on_drift(lambda told: heard.append(told.field))
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
    assert isinstance(Thing.px, r.Field)


def test_what_the_docs_do_not_say_is_kept_and_shown() -> None:
    wire = {"px": "1", "new": {"a": [5]}, "unknown": 1}
    thing = Thing(wire)
    assert thing.unknown == {"new": {"a": [5]}, "unknown": 1}
    assert repr(thing) == "Thing(px=Decimal('1'), unknown={'new': {'a': [5]}, 'unknown': 1})"
    assert repr(Thing({"px": "1"})) == "Thing(px=Decimal('1'))"
    row = Level(["1", "2", "x", ["y"]])
    assert row.unknown == {"[2]": "x", "[3]": ["y"]}
    assert repr(row) == "Level(px=Decimal('1'), orders=2, unknown={'[2]': 'x', '[3]': ['y']})"


def test_to_dict_by_wire_name_is_a_copy_of_what_was_sent() -> None:
    wire = {"px": "1.0", "leg": {"sz": ""}, "new": {"a": [5]}, "count": None}
    thing = Thing(wire)
    shown = thing.to_dict(wire=True)
    assert shown == wire
    assert list(shown) == list(wire)
    shown["new"]["a"].append(6)
    shown["leg"]["sz"] = "2"
    assert thing.raw == {"px": "1.0", "leg": {"sz": ""}, "new": {"a": [5]}, "count": None}
    assert Thing({"px": "x"}).to_dict(wire=True) == {"px": "x"}
    assert Level(["1"]).to_dict(wire=True) == {"px": "1"}
    assert Level(["1", "", ["x"]]).to_dict(wire=True) == {"px": "1", "orders": "", "[2]": ["x"]}
    assert Thing(shown).leg == Leg({"sz": "2"})


def test_typed_dicts_share_nothing_with_the_record() -> None:
    thing = Thing({"any": [{"a": []}], "free": {"b": [1]}})
    typed = thing.to_dict()
    typed["any_"][0]["a"].append(1)
    typed["free"]["b"].append(2)
    assert thing.raw == {"any": [{"a": []}], "free": {"b": [1]}}


def test_equal_by_class_and_content() -> None:
    assert Thing({"ratio": Decimal("1.0"), "px": "1.0"}) == Thing({"px": "1.0", "ratio": 1})
    assert Thing({"px": "1.0"}) != Thing({"px": "1.00"})
    assert Thing({"flag": True}) != Thing({"flag": 1})
    assert Thing({"any": [[False]]}) != Thing({"any": [[0]]})
    assert Thing({"any": [1]}) != Thing({"any": {"0": 1}})
    assert Leg({"sz": "1"}) != Thing({"sz": "1"})
    assert Leg({}) != Leg({"sz": None})
    assert Leg({"sz": "1"}) in [Leg({"sz": "2"}), Leg({"sz": "1"})]


def test_copies() -> None:
    thing = Thing({"any": [1], "px": "1"})
    assert copy.copy(thing) == thing
    deep = copy.deepcopy([thing])[0]
    assert deep == thing
    assert deep.raw["any"] is not thing.raw["any"]
    assert pickle.loads(pickle.dumps([Level(["1"])])) == [Level(["1"])]  # noqa: S301 - our own bytes


def test_a_record_is_no_collection() -> None:
    thing: Any = Thing(WIRE)
    for use in (iter, len, lambda one: "px" in one, lambda one: one["px"]):
        with pytest.raises(TypeError):
            use(thing)


def test_long_and_deep_values_are_cut_in_reprs() -> None:
    wire = {"name": "x" * 1000, "px": "1" * 1000, "any": [[[[[[[1]]]]]]], "names": ["a"] * 1000, "new": 1}
    thing = Thing({**wire, "legs": [{"sz": "1"}] * 30})
    text = repr(thing)
    assert "'" + "x" * 200 + "'…" in text
    assert "any_=[[[[[[…]]]]]]" in text
    assert "'a', … 980 more]" in text
    assert "Leg(sz=Decimal('1')), … 10 more]" in text
    assert len(text) < 3000
    assert repr(Thing({"names": ["a"] * 21})).count("'a'") == 21


def test_secrets_that_an_exchange_tells_are_not_shown() -> None:
    class Key(r.Record, endpoint="toy.key"):
        """What making a key answers."""

        api_key = r.text("apiKey")
        secret_key = r.text("secretKey")
        passphrase = r.text("Passphrase")
        free = r.mapping("free")

    wire = {"apiKey": "k", "secretKey": "s3cr3t", "Passphrase": ["s3cr3t"], "free": {"a": [{"secret": "s3cr3t"}]}}
    key = Key({**wire, "newSecret": "s3cr3t"})
    assert repr(key) == (
        "Key(api_key='k', secret_key=<hidden>, passphrase=<hidden>, free={'a': [{'secret': <hidden>}]}, "
        "unknown={'newSecret': <hidden>})"
    )
    (drift_error,) = key.check()
    assert "s3cr3t" not in f"{drift_error} {drift_error!r} {drift_error.raw}"
    assert key.secret_key == "s3cr3t"
    assert key.to_dict(wire=True)["newSecret"] == "s3cr3t"


@pytest.fixture
def deep() -> Any:
    """Lists and objects in each other, deeper than anything that calls itself can follow."""
    value: Any = []
    for _ in range(3_000):
        value = [{"a": value}]
    return value


def test_no_depth_is_too_deep(deep: Any) -> None:
    for name in ("any", "free", "name", "leg", "legs", "byCcy", "px", "new"):
        wires = [{name: value, "px": "1"} for value in (deep, deep[0], [deep], {"sz": deep})]
        for wire in wires if name != "px" else [{"px": deep}]:
            thing = Thing(wire)
            assert len(repr(thing)) < 1000
            for told in thing.check():
                assert len(str(told)) < 1000
                assert len(repr(told)) < 1000
            other = Thing(thing.to_dict(wire=True))
            assert (other == thing) is True
            assert (other != Thing({**wire, "more": 1})) is True
            assert (copy.deepcopy(thing) == thing) is True
            if not thing.check():
                assert thing.to_dict().keys() <= Thing._fields.keys()
    assert (Thing({"any": deep}) == Thing({"any": [{"a": deep}]})) is False


def test_deep_json_in_a_text() -> None:
    thing = Thing({"params": "[" * 100_000})
    with pytest.raises(DriftError):
        _ = thing.params
    assert "drift" in repr(thing)


@pytest.fixture(params=["careless", "strict", "small"])
def context(request: pytest.FixtureRequest) -> Iterator[None]:
    """Contexts that a program may have set up for its own sums."""
    made = {
        "careless": decimal.Context(prec=3, traps=[]),
        "strict": decimal.Context(
            prec=3, traps=[decimal.Inexact, decimal.Rounded, decimal.FloatOperation, decimal.Subnormal, decimal.Clamped]
        ),
        "small": decimal.Context(prec=1, Emin=-1, Emax=1, capitals=0, clamp=1),
    }
    with decimal.localcontext(made[request.param]) as current:
        yield
        assert not any(current.flags.values())


@pytest.mark.usefixtures("context")
def test_numbers_do_not_depend_on_the_programs_decimal_context() -> None:
    long = "123456789.000000000000000000000000000000000012345678901234567890"
    for text in (long, "0.00", "-0", "1e-400", "5.", "1" * 3000):
        expected = [text, Decimal(text)]
        for value in expected:
            thing = Thing({"px": value, "ratio": value, "prices": [value]})
            assert thing.px is not None
            assert thing.px.as_tuple() == Decimal(text).as_tuple()
            assert thing.prices == [thing.ratio] == [thing.px]
            assert Thing.from_dict(thing.to_dict()).px == thing.px
    assert Thing({"px": 10**50}).px == 10**50
    for bad in ("abc", "NaN", "sNaN", "Infinity", "1_0", " 1", "\uff11", "1e99999999999999999999", Decimal("sNaN")):
        for name in ("px", "ratio", "prices"):
            thing = Thing({name: [bad] if name == "prices" else bad})
            with pytest.raises(DriftError):
                getattr(thing, name)


def test_a_number_too_far_out_is_drift() -> None:
    for far in ("1e1000001", "1e-1000001", "0e-1000001", "0e2000000", Decimal("1e1000001")):
        for wire in ({"px": far}, {"ratio": far}):
            assert [told.value for told in Thing(wire).check()] == [far]
    assert str(Thing({"px": "1e1000000"}).px) == "1E+1000000"
    assert str(Thing({"px": "0.01E-999998"}).px) == "1E-1000000"


def test_integers_of_any_size() -> None:
    big = "9" * 4000
    assert Thing({"count": big, "seqId": int(big)}).check() == []
    assert Thing({"count": "9" * 5000}).check() != []
    assert Thing({"count": "-5"}).count_ == -5
    assert Thing({"count": 5}).count_ == 5
    assert Thing({"seqId": "5"}).seq == 5


def test_integers_longer_than_the_interpreter_converts_are_drift() -> None:
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(700)
    try:
        for text in ("9" * 1000, "-" + "9" * 1000):
            assert [told.field for told in Thing({"count": text}).check()] == ["count"]
        assert repr(Thing({"any": 10**1000})) == "Thing(any_=<int>)"
    finally:
        sys.set_int_max_str_digits(before)


def test_a_hook_that_fails_hides_no_drift(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: DriftError) -> None:
        raise ZeroDivisionError

    r.on_drift(fail)
    for _ in range(2):
        with pytest.raises(DriftError):
            _ = Thing({"px": "x"}).px
    assert len(caplog.records) == 1
    assert "on_drift" in caplog.text


def test_fields_of_a_class_that_inherits() -> None:
    class Wider(Leg, endpoint="toy.wider"):
        """More than its base."""

        more = r.text("more")

    assert list(Leg._fields) == ["sz"]
    assert list(Wider._fields) == ["sz", "more"]
    assert Wider({"sz": "1", "more": "x"}).to_dict() == {"sz": Decimal(1), "more": "x"}
    assert list(Wider._fields) == ["sz", "more"]


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
        ({"leg": Level(["1"])}, "leg takes a Leg"),
        ({"ccys": "BTC"}, "ccys takes list"),
        ({"ccys": [1]}, "an item of ccys takes str"),
        ({"ccys": ["BTC,ETH"]}, "comma"),
        ({"free": [1]}, "free takes dict"),
        ({"ratio": Decimal("Infinity")}, "not a finite number"),
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


PROMISED: dict[str, Any] = {
    "name": str,
    "px": Decimal,
    "ratio": Decimal,
    "count_": int,
    "seq": int,
    "ts": int,
    "flag": bool,
    "ccys": list,
    "free": dict,
    "leg": Leg,
    "legs": list,
    "names": list,
    "prices": list,
    "levels": list,
    "by_ccy": dict,
    "params": Leg,
}


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(sorted(WIRE)), drift.JSON))
def test_no_json_breaks_a_record(wire: dict[str, Any]) -> None:
    thing = Thing(wire)
    drifting = []
    for name, field in Thing._fields.items():
        try:
            value = getattr(thing, name)
        except DriftError:
            drifting.append(field.wire)
            continue
        assert value is None or name == "any_" or type(value) is PROMISED[name]
    top = [told.field.partition(".")[0].partition("[")[0] for told in thing.check()]
    assert [one for one in dict.fromkeys(top) if one in drifting] == drifting
    assert thing.to_dict(wire=True) == wire
    drift.check_value(thing)
