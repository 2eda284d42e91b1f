"""Answers: lists and objects over the envelope."""

from __future__ import annotations

import pickle
from decimal import Decimal
from typing import Any

import pytest

from generator.runtime.core import answers as a
from generator.runtime.core import records as r
from generator.runtime.core.errors import DriftError
from generator.runtime.core.http import HttpResponse


class Item(r.Record, endpoint="toy.items"):
    """An item."""

    px = r.decimal("px")


class Row(r.RowRecord, endpoint="toy.rows"):
    """A row."""

    ts = r.timestamp_ms("ts", 0)


class Timed(a.ListAnswer[Item], endpoint="toy.items"):
    """An answer with a documented envelope field."""

    __slots__ = ()

    in_time = r.timestamp_us("inTime")


class TimedOne(a.ObjectAnswer[Item], endpoint="toy.items"):
    """The same for one object."""

    __slots__ = ()

    in_time = r.timestamp_us("inTime")


RESPONSE = HttpResponse(200, (("content-type", "application/json"),), b"{}")


def wrap(shape: a.Shape[Any], data: object, **more: object) -> Any:
    return shape.wrap({"code": "0", "data": data, "msg": "", **more}, RESPONSE)


def test_a_list_answer_is_a_sequence_of_records() -> None:
    answer = wrap(a.objects(Item), [{"px": "1"}, {"px": "2"}, {"px": ""}])
    assert len(answer) == 3
    assert answer[0].px == Decimal(1)
    assert [item.px for item in answer] == [Decimal(1), Decimal(2), None]
    assert [item.px for item in answer[1:]] == [Decimal(2), None]
    assert answer[-1].px is None
    assert answer.raw["code"] == "0"
    assert answer.content == b"{}"
    assert answer.check() == []
    assert repr(answer) == "ListAnswer([Item(px=Decimal('1')), Item(px=Decimal('2')), Item(px=None)])"
    with pytest.raises(IndexError):
        answer[3]


def test_missing_and_blank_data_is_an_empty_list() -> None:
    assert list(a.objects(Item).wrap({"code": "0"}, RESPONSE)) == []
    assert list(wrap(a.objects(Item), "")) == []
    assert not wrap(a.objects(Item), [])


@pytest.mark.parametrize("data", [{"px": "1"}, "x", 5])
def test_data_of_another_shape_is_drift(data: object) -> None:
    answer = wrap(a.objects(Item), data)
    with pytest.raises(DriftError):
        len(answer)
    assert [drift.value for drift in answer.check()] == [data]
    assert repr(answer) == f"ListAnswer(<drift: {data!r}>)"


def test_an_item_of_another_shape_is_drift_of_that_item() -> None:
    answer = wrap(a.objects(Item), [{"px": "1"}, ["px"], {"px": "x"}])
    assert answer[0].px == Decimal(1)
    with pytest.raises(DriftError):
        answer[1]
    assert [drift.field for drift in answer.check()] == ["data[1]", "data[2].px"]
    found: list[Any] = []
    with pytest.raises(DriftError):
        found.extend(answer)
    assert found == [Item({"px": "1"})]
    assert repr(answer) == "ListAnswer([Item(px=Decimal('1')), <drift: ['px']>, Item(px=<drift: 'x'>)])"


def test_rows_lists_and_strings() -> None:
    assert wrap(a.objects(Row), [["1"]])[0].ts == 1
    assert wrap(a.lists(), [["1", 2]])[0] == ["1", 2]
    assert wrap(a.strings(), ["a"])[0] == "a"
    for shape in (a.lists(), a.strings()):
        assert [drift.field for drift in wrap(shape, [{}]).check()] == ["data[0]"]


def test_one_object() -> None:
    answer = wrap(a.one(Item), {"px": "1"})
    assert answer.data.px == Decimal(1)
    assert repr(answer) == "ObjectAnswer(Item(px=Decimal('1')))"
    assert answer.check() == []
    wrong = wrap(a.one(Item), [])
    with pytest.raises(DriftError):
        _ = wrong.data
    assert [drift.field for drift in wrong.check()] == ["data"]
    assert repr(wrong) == "ObjectAnswer(<drift: []>)"


def test_envelope_fields_are_typed() -> None:
    answer = wrap(a.objects_in(Timed, Item), [{"px": "1"}], inTime="12")
    assert answer.in_time == 12
    assert answer[0].px == Decimal(1)
    assert [drift.field for drift in wrap(a.objects_in(Timed, Item), [], inTime="x").check()] == ["inTime"]
    assert wrap(a.one_in(TimedOne, Item), {}, inTime="12").in_time == 12


def test_other_shapes_carry_the_envelope() -> None:
    assert wrap(a.empty(), []).raw["msg"] == ""
    assert a.binary().wrap(None, RESPONSE).content == b"{}"
    assert a.binary().binary
    assert "200" in repr(a.binary().wrap(None, RESPONSE))
    assert a.objects(Item, data_key="result").wrap({"result": [{}]}, RESPONSE)[0].px is None


def test_answers_compare_and_pickle() -> None:
    one = wrap(a.objects(Item), [{"px": "1"}])
    assert one == wrap(a.objects(Item), [{"px": "1"}])
    assert one != wrap(a.objects(Item), [])
    assert one != [1]
    again = pickle.loads(pickle.dumps(one))  # noqa: S301 - our own bytes
    assert again == one
    assert again[0].px == Decimal(1)
    with pytest.raises(TypeError):
        hash(one)


def test_answers_behave_as_lists() -> None:
    answer = wrap(a.objects(Item), [{"px": "1"}, {"px": "2"}])
    assert Item({"px": "2"}) in answer
    assert Item({"px": "3"}) not in answer
    assert answer.index(Item({"px": "2"})) == 1
    assert answer.count(Item({"px": "2"})) == 1
    assert list(reversed(answer)) == [Item({"px": "2"}), Item({"px": "1"})]
    assert [*wrap(a.strings(), ["a", "b"])] == ["a", "b"]


def test_rows_are_records_with_names() -> None:
    answer = wrap(a.objects(Row), [["1", "more"], ["2"], []])
    assert [row.ts for row in answer] == [1, 2, None]
    assert answer[0].unknown == {"[1]": "more"}
    assert repr(answer) == "ListAnswer([Row(ts=1, unknown={'[1]': 'more'}), Row(ts=2), Row()])"


def test_the_body_as_text_and_bytes() -> None:
    body = '{"code":"0","data":["\u5e01"]}'
    answer = a.strings().wrap({"code": "0", "data": ["\u5e01"]}, HttpResponse(200, (), body.encode()))
    assert answer.text == body
    assert answer.content == body.encode()
    binary = a.binary().wrap(None, HttpResponse(200, (), b"\xff1"))
    assert binary.text == "\ufffd1"
    assert binary.content == b"\xff1"


def test_binary_answers_are_equal_when_their_bytes_are() -> None:
    one, same, other = (a.binary().wrap(None, HttpResponse(200, (), content)) for content in (b"1", b"1", b"2"))
    assert one == same
    assert one != other
    assert one != wrap(a.empty(), [])
    with pytest.raises(TypeError):
        hash(one)
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - our own bytes


def test_long_answers_are_cut_and_what_stands_beside_them_is_shown() -> None:
    answer = wrap(a.objects_in(Timed, Item), [{"px": "1"}] * 1200, inTime="12")
    text = repr(answer)
    assert text.startswith("Timed([Item(px=Decimal('1')), ")
    assert text.endswith("Item(px=Decimal('1')), … 1180 more], in_time=12)")
    assert repr(wrap(a.one_in(TimedOne, Item), {}, inTime="x")) == "TimedOne(Item(), in_time=<drift: 'x'>)"
    assert repr(wrap(a.empty(), [])) == "<EmptyAnswer 200, 2 bytes>"


def test_no_depth_is_too_deep() -> None:
    deep: Any = []
    for _ in range(3_000):
        deep = [{"a": deep}]
    for shape in (a.objects(Item), a.one(Item), a.lists(), a.strings(), a.empty()):
        for data in ([deep], deep, [{"px": deep, "new": deep}], {"px": deep}):
            answer = wrap(shape, data)
            assert len(repr(answer)) < 1000
            assert all(len(str(told)) < 1000 for told in answer.check())
            assert (answer == wrap(shape, r.plain(data))) is True
            assert (answer == wrap(shape, [data, deep])) is False
