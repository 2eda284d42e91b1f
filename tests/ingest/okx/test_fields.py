"""Rows of both languages as one field: what each language gives, and what is said where they part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.spec.model import Endpoint, Field
from generator.spec.reading import Reading
from tests.support.halves import Chinese, English

ReadHalves = Callable[..., Reading]


def said(reading: Reading) -> list[tuple[str, str]]:
    return [(one.code, one.where.place) for one in reading.findings]


def only(reading: Reading) -> Endpoint:
    (found,) = reading.endpoints
    return found.endpoint


def field(reading: Reading, name: str, *, asked: bool = True) -> Field:
    endpoint = only(reading)
    fields = endpoint.request.fields if asked else endpoint.response.fields
    return next(one for one in fields if one.name == name)


def both(read: ReadHalves, row: str, chinese: str) -> Reading:
    """A request's row in both languages."""
    return read(English(asked=(row,)), Chinese(asked=(chinese,)))


def test_a_length_that_one_language_states(read_halves: ReadHalves) -> None:
    reading = both(read_halves, "tag | String | No | Order tag", "tag | String | 否 | 订单标签，1-16位")
    assert field(reading, "tag").max_length == 16
    assert said(reading) == [("length-in-one-language", "request")]
    (found,) = [one for one in reading.endpoints[0].evidence if one.fact == "max_length"]
    assert found.rule == "length-in-the-other-language"
    stated = both(read_halves, "tag | String | No | Up to 8 characters", "tag | String | 否 | 1-16位")
    assert (field(stated, "tag").max_length, said(stated)) == (8, [])


def test_a_value_that_is_listed_twice_keeps_both_texts(read_halves: ReadHalves) -> None:
    row = "side | String | No | Side\n`buy`: the one\n`sell`: the other\n`buy`: what else"
    reading = both(read_halves, row, "side | String | 否 | 方向")
    assert [(one.value, (one.doc or {}).get("en")) for one in field(reading, "side").values] == [
        ("buy", "the one; what else"),
        ("sell", "the other"),
    ]
    assert said(reading) == [("value-twice", "request.side")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("方向\n`buy`：买\n`sell`：卖", "values-in-one-language"),
        ("方向\n`buy`：买", None),
        ("方向", None),
    ],
)
def test_values_that_only_the_chinese_text_lists_are_not_taken(
    text: str, code: str | None, read_halves: ReadHalves
) -> None:
    reading = both(read_halves, "side | String | No | The side", f"side | String | 否 | {text}")
    assert field(reading, "side").values == ()
    assert [found for found, _ in said(reading)] == ([code] if code else [])


def test_values_that_differ_between_the_languages(read_halves: ReadHalves) -> None:
    reading = both(
        read_halves,
        "side | String | No | Side\n`buy`: the one\n`sell`: the other",
        "side | String | 否 | 方向\n`buy`：买\n`long`：多",
    )
    assert [one.value for one in field(reading, "side").values] == ["buy", "sell"]
    assert said(reading) == [("languages-disagree", "request.side")]
    assert "English only: sell; in Chinese only: long" in reading.findings[0].what


def test_a_value_that_its_type_cannot_hold_is_no_value(read_halves: ReadHalves) -> None:
    row = "mode | Integer | No | Mode\n`1`: the one\n`2`: the other\n`all`: both"
    reading = both(read_halves, row, "mode | Integer | 否 | 模式")
    assert [one.value for one in field(reading, "mode").values] == [1, 2]


def test_values_that_are_struck_through_are_deprecated(read_halves: ReadHalves) -> None:
    row = "mode | String | No | Mode\n`a`: the one\n`b`: the other\n~~`c`: no more~~"
    reading = both(read_halves, row, "mode | String | 否 | 模式")
    assert [(one.value, one.deprecated) for one in field(reading, "mode").values] == [
        ("a", False),
        ("b", False),
        ("c", True),
    ]


@pytest.mark.parametrize(
    ("word", "chinese", "required", "codes"),
    [
        ("No", "否", False, []),
        ("Perhaps", "否", False, ["unknown-required"]),
        ("Perhaps", "也许", None, ["unknown-required", "unknown-required"]),
        ("No", "也许", False, ["unknown-required"]),
        ("Yes", "否", True, ["languages-disagree"]),
        ("Optional", "可选", False, []),
    ],
)
def test_required(word: str, chinese: str, required: bool | None, codes: list[str], read_halves: ReadHalves) -> None:
    reading = both(read_halves, f"id | String | {word} | ID", f"id | String | {chinese} | 编号")
    assert field(reading, "id").required is required
    assert [code for code, _ in said(reading)] == codes


def test_types_that_one_language_does_not_have(read_halves: ReadHalves) -> None:
    reading = both(read_halves, "id | String | No | ID", "id | 文字 | 否 | 编号")
    assert (field(reading, "id").type, said(reading)) == ("string", [("unknown-type-in-one-language", "request.id")])
    reading = both(read_halves, "id | String | No | ID", "id | Integer | 否 | 编号")
    assert (field(reading, "id").type, said(reading)) == ("string", [("languages-disagree", "request.id")])
    reading = both(read_halves, "id | Wording | No | ID", "id | String | 否 | 编号")
    assert (reading.endpoints, said(reading)) == ((), [("unknown-type", "request.id")])


def test_rows_that_one_language_has(read_halves: ReadHalves) -> None:
    rows = ("id | String | No | ID", "more | String | No | More")
    reading = read_halves(English(asked=rows), Chinese(asked=("id | String | 否 | 编号", "mehr | String | 否 | 多")))
    assert [one.name for one in only(reading).request.fields] == ["id", "more"]
    assert said(reading) == [("row-in-one-language", "request.more"), ("row-in-one-language", "request.mehr")]


def test_rows_below_a_plain_value_stand_beside_it(read_halves: ReadHalves) -> None:
    example = '{"code": "0", "msg": "", "data": [{"mode": "a", "size": "1", "side": "b"}]}'
    rows = ("mode | String | Mode", "> size | String | Size", "> side | String | Side")
    chinese = ("mode | String | 模式", "> size | String | 数量", "> side | String | 方向")
    reading = read_halves(
        English(answered=rows, response_example=example),
        Chinese(answered=chinese),
    )
    assert [(one.name, one.type, one.doc) for one in only(reading).response.fields] == [
        ("mode", "string", {"en": "Mode", "zh": "模式"}),
        ("size", "string", {"en": "Size", "zh": "数量"}),
        ("side", "string", {"en": "Side", "zh": "方向"}),
    ]
    assert said(reading) == [("rows-below-a-value", "response.size")]


@pytest.mark.parametrize(
    "shown", ['"{\\"size\\": \\"1\\"}"', '{"size": "1"}', '""', '"a"'], ids=["json", "object", "empty", "not-beside"]
)
def test_rows_below_what_holds_them_stay_there(shown: str, read_halves: ReadHalves) -> None:
    rows = ("id | String | ID", "mode | String | Mode", "> size | String | Size")
    reading = read_halves(
        English(
            answered=rows, response_example=f'{{"code": "0", "msg": "", "data": [{{"id": "1", "mode": {shown}}}]}}'
        ),
    )
    assert [one.name for one in field(reading, "mode", asked=False).fields] == ["size"]
    assert "rows-below-a-value" not in [code for code, _ in said(reading)]


def test_lists_of_lists_without_names(read_halves: ReadHalves) -> None:
    example = '{"code": "0", "msg": "", "data": [{"asks": [["1", "2"]]}]}'
    reading = read_halves(English(answered=("asks | Array of Arrays | Asks",), response_example=example))
    assert field(reading, "asks", asked=False).items == "array"
    assert said(reading) == [("no-chinese", ""), ("columns-without-names", "response.asks")]
