"""What an endpoint answers: its envelope, the shape of its data, tables that go on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.spec.model import Endpoint
from generator.spec.reading import Reading
from tests.support.halves import ANSWERED, ANSWERED_ZH, Chinese, English, table

ReadHalves = Callable[..., Reading]
ENVELOPE = ("code | String | Code", "msg | String | Message")
ENVELOPE_ZH = ("code | String | 代码", "msg | String | 消息")


def said(reading: Reading) -> list[str]:
    return [one.code for one in reading.findings]


def only(reading: Reading) -> Endpoint:
    (found,) = reading.endpoints
    return found.endpoint


def names(reading: Reading) -> tuple[list[str], list[str]]:
    response = only(reading).response
    return [one.name for one in response.envelope], [one.name for one in response.fields]


@pytest.mark.parametrize(
    ("data", "rows", "style"),
    [
        ('[{"id": "1"}]', ("id | String | ID",), "objects"),
        ('{"id": "1"}', ("id | String | ID",), "object"),
        ('[["1", "2"]]', ("id | String | ID", "ts | String | Time"), "rows"),
        ('["1", "2"]', ("id | String | ID", "ts | String | Time"), "row"),
        ('[["1", "2"]]', ("ids | Array | IDs",), "lists"),
        ('["1", "2"]', ("ids | Array | IDs",), "strings"),
        ('"1"', ("id | String | ID",), "objects"),
        ("[]", ("id | String | ID",), "objects"),
        ("[]", (), "empty"),
    ],
)
def test_the_shape_of_data(data: str, rows: tuple[str, ...], style: str, read_halves: ReadHalves) -> None:
    example = f'{{"code": "0", "msg": "", "data": {data}}}'
    assert only(read_halves(English(answered=rows, response_example=example))).response.style == style


def test_an_answer_that_nothing_describes(read_halves: ReadHalves) -> None:
    reading = read_halves(English(answered=(), response_example=""))
    assert (only(reading).response.style, said(reading)) == ("empty", ["no-chinese", "no-answer-described"])
    told = read_halves(English(answered=(), response_example="", response="It holds nothing."))
    assert (only(told).response.style, said(told)) == ("empty", ["no-chinese"])
    binary = read_halves(English(answered=(), response_example="", response="The answer is `application/sbe`."))
    assert only(binary).response.style == "binary"


def test_an_answer_without_examples(read_halves: ReadHalves) -> None:
    reading = read_halves(English(response_example=""))
    assert (only(reading).response.style, said(reading)) == ("objects", ["no-chinese", "response-style-unseen"])


def test_examples_of_different_shapes(read_halves: ReadHalves) -> None:
    other = '> Response Example\n\n    {"code": "0", "msg": "", "data": {"id": "1"}}'
    reading = read_halves(English(request=other))
    assert "response-style-unclear" in said(reading)


def test_the_envelope_among_the_fields(read_halves: ReadHalves) -> None:
    rows = (*ENVELOPE, "id | String | ID")
    reading = read_halves(English(answered=rows), Chinese(answered=(*ENVELOPE_ZH, "id | String | 编号")))
    assert (names(reading), said(reading)) == (([], ["id"]), ["envelope-among-fields"])
    notes = only(reading).notes or {}
    assert {"`code`: Code", "`msg`: Message"} <= set(notes["en"])
    assert {"`code`: 代码", "`msg`: 消息"} <= set(notes["zh"])


def test_the_envelope_around_the_fields(read_halves: ReadHalves) -> None:
    rows = (*ENVELOPE, "outTime | String | Time", "data | Array of objects | Data", "> id | String | ID")
    chinese = (*ENVELOPE_ZH, "outTime | String | 时间", "data | Array of objects | 数据", "> id | String | 编号")
    reading = read_halves(English(answered=rows), Chinese(answered=chinese))
    assert names(reading) == (["outTime"], ["id"])
    assert only(reading).response.fields[0].doc == {"en": "ID", "zh": "编号"}
    assert only(reading).response.envelope[0].doc == {"en": "Time", "zh": "时间"}


def test_fields_that_stand_beside_data(read_halves: ReadHalves) -> None:
    example = '{"code": "0", "msg": "", "data": [{"id": "1"}], "total": "5"}'
    rows = ("id | String | ID", "total | String | Total", "next | String | Next one, on the same level as data")
    chinese = ("id | String | 编号", "total | String | 总数", "next | String | 下一个")
    reading = read_halves(English(answered=rows, response_example=example), Chinese(answered=chinese))
    assert names(reading) == (["total", "next"], ["id"])
    assert [one.doc for one in only(reading).response.envelope] == [
        {"en": "Total", "zh": "总数"},
        {"en": "Next one, on the same level as data", "zh": "下一个"},
    ]


def test_an_answer_that_only_chinese_describes(read_halves: ReadHalves) -> None:
    reading = read_halves(English(answered=()), Chinese(answered=(*ENVELOPE_ZH, "id | String | 编号")))
    assert names(reading) == ([], ["id"])
    assert "table-in-one-language" in said(reading)


def test_an_answer_without_an_envelope(read_halves: ReadHalves) -> None:
    reading = read_halves(English(response_example='{"id": "1"}'))
    assert (only(reading).response.style, said(reading)) == ("objects", ["no-chinese", "answer-without-envelope"])


def test_a_second_table_goes_on_and_its_first_row_of_a_name_counts(read_halves: ReadHalves) -> None:
    more = ("> deep | String | Deep", "ts | String | Time")
    text = f"More of it.\n\n{table(ANSWERED, 'id | Array of objects | Other', *more)}"
    reading = read_halves(English(response=text))
    assert names(reading) == ([], ["id", "ts"])
    assert said(reading) == ["second-response-table", "no-chinese", "row-twice"]
    assert [one.rule for one in reading.accounts[0].marks].count("row-twice") == 2


def test_a_column_that_means_nothing_in_an_answer(read_halves: ReadHalves) -> None:
    head = "Parameter | Type | Required | Description"
    reading = read_halves(
        English(
            asked=("id | String | No | ID",),
            answered=(),
            response=table(head, "id | String | Yes | ID"),
        ),
        Chinese(asked=("id | String | 否 | 编号",), answered=(), response=table(ANSWERED_ZH, "id | String | 编号")),
    )
    assert (names(reading), said(reading)) == (([], ["id"]), ["required-in-answer"])
    assert only(reading).response.fields[0].required is None
