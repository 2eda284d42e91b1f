"""What an endpoint is asked with: tables of cases, those of one language, and rules about all of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.spec.model import Endpoint
from generator.spec.reading import Reading
from tests.support.halves import ASKED, ASKED_ZH, Chinese, English, table

ReadHalves = Callable[..., Reading]
POST = "POST /api/v5/demo/thing"
KIND = "kind | String | Yes | Kind\n`a`: the one\n`b`: the other"


def said(reading: Reading) -> list[tuple[str, str]]:
    return [(one.code, one.where.place) for one in reading.findings]


def only(reading: Reading) -> Endpoint:
    (found,) = reading.endpoints
    return found.endpoint


def rows(*names: str) -> tuple[str, ...]:
    return tuple(f"{name} | String | No | Text" for name in names)


def rows_zh(*names: str) -> tuple[str, ...]:
    return tuple(f"{name} | String | 否 | 文字" for name in names)


def english(title: str, *names: str) -> str:
    return f"**{title}**\n\n{table(ASKED, *rows(*names))}"


def chinese(title: str, *names: str) -> str:
    return f"**{title}**\n\n{table(ASKED_ZH, *rows_zh(*names))}"


def test_tables_that_share_a_row_are_all_cases(read_halves: ReadHalves) -> None:
    """None of them is what all requests have: each holds for one sort."""
    first, second = ((KIND, *rows(name)) for name in ("low", "high"))
    text = f"**Kind a**\n\n{table(ASKED, *first)}\n\n**Kind b**\n\n{table(ASKED, *second)}"
    reading = read_halves(English(call=POST, request=text))
    request = only(reading).request
    assert request.fields == ()
    assert [(case.name, [one.name for one in case.fields]) for case in request.variants] == [
        ("Kind a", ["kind", "low"]),
        ("Kind b", ["kind", "high"]),
    ]


def test_a_table_that_goes_with_none_of_the_other_language_is_left_out(read_halves: ReadHalves) -> None:
    reading = read_halves(
        English(call=POST, asked=rows("one", "two")),
        Chinese(call=POST, asked=rows_zh("one", "two"), request=chinese("另一种", "three", "four")),
    )
    assert [one.name for one in only(reading).request.fields] == ["one", "two"]
    assert only(reading).request.variants == ()
    (finding,) = reading.findings
    assert (finding.code, finding.where.place) == ("languages-disagree", "request")
    assert finding.what.startswith("1 request tables in English, 2 in Chinese; this one goes with none")
    marks = reading.accounts[0].marks
    assert [one.rule for one in marks].count("languages-disagree") == 2
    assert "**另一种**" in (only(reading).notes or {})["zh"]


def test_a_table_that_only_english_has(read_halves: ReadHalves) -> None:
    reading = read_halves(
        English(call=POST, asked=rows("one"), request=english("When kind is a", "two")),
        Chinese(call=POST, asked=rows_zh("one")),
    )
    assert [one.code for one in reading.findings] == ["languages-disagree", "variant-without-case"]
    assert reading.findings[0].what.endswith("English was taken")
    assert [[one.name for one in case.fields] for case in only(reading).request.variants] == [["two"]]


def test_a_table_that_only_chinese_has(read_halves: ReadHalves) -> None:
    reading = read_halves(English(call=POST), Chinese(call=POST, asked=rows_zh("one")))
    assert [(one.name, one.doc) for one in only(reading).request.fields] == [("one", {"zh": "文字"})]
    assert said(reading)[0] == ("table-in-one-language", "request")


def test_a_further_table_without_a_title(read_halves: ReadHalves) -> None:
    text = f"Another one.\n\n{table(ASKED, *rows('two'))}"
    reading = read_halves(English(call=POST, asked=rows("one"), request=text))
    assert [one.code for one in reading.findings] == ["no-chinese", "variant-without-name", "variant-without-case"]
    (case,) = only(reading).request.variants
    assert (case.name, [one.name for one in case.fields]) == ("", ["two"])


def test_a_limit_of_the_whole_request_holds_for_each_of_its_lists(read_halves: ReadHalves) -> None:
    lists = ("ids | Array of strings | No | IDs", "more | Array of strings | No | IDs\nAt most 5 items")
    words = "Maximum 20 orders can be cancelled per request"
    reading = read_halves(English(call=POST, intro=words, asked=lists))
    assert [(one.name, one.max_items) for one in only(reading).request.fields] == [("ids", 20), ("more", 5)]
    rules = {one.at: one.rule for one in reading.endpoints[0].evidence if one.fact == "max_items"}
    assert rules["request", "ids"] == "items-by-endpoint-words"
    plain = read_halves(English(call=POST, intro=words, asked=(*lists, *rows("one"))))
    assert [one.max_items for one in only(plain).request.fields] == [None, 5, None]


def test_a_limit_of_a_list_of_requests_holds_for_the_body(read_halves: ReadHalves) -> None:
    words = "Orders are passed in the form of an array. Maximum 20 orders can be placed per request."
    reading = read_halves(English(call=POST, intro=words, asked=rows("id"), request_example='[{"id": "1"}]'))
    request = only(reading).request
    assert (request.style, request.max_items) == ("json_array", 20)


@pytest.mark.parametrize(
    ("call", "example", "style"),
    [
        (POST, "", "none"),
        (POST, "POST /api/v5/demo/thing\nbody\n{}", "none"),
        ("GET /api/v5/demo/thing", "", "none"),
    ],
)
def test_a_request_without_parameters(call: str, example: str, style: str, read_halves: ReadHalves) -> None:
    reading = read_halves(English(call=call, request_example=example))
    assert only(reading).request.style == style


def test_bodies_that_are_lists_and_bodies_that_are_not(read_halves: ReadHalves) -> None:
    example = 'POST /api/v5/demo/thing\nbody\n[{"id": "1"}]\n\nPOST /api/v5/demo/thing\nbody\n{"id": "1"}'
    reading = read_halves(English(call=POST, asked=rows("id"), request_example=example))
    assert ("request-style-unclear", "request.style") in said(reading)


def test_rules_over_several_fields(read_halves: ReadHalves) -> None:
    words = "Either `one` or `two` is required."
    asked = (f"one | String | Conditional | Text\n{words}", "two | String | Conditional | Text")
    reading = read_halves(English(call=POST, asked=asked))
    (rule,) = only(reading).request.constraints
    assert rule.one_of == ("one", "two")
    (fact,) = [one for one in reading.endpoints[0].evidence if one.fact == "constraints"]
    lines = [source.line for source in fact.sources]
    page = English(call=POST, asked=asked).text.split("\n")
    assert [page[line - 9] for line in lines] == [words]


def test_a_rule_that_an_example_breaks_is_left_out(read_halves: ReadHalves) -> None:
    words = "Either `one` or `two` is required."
    asked = (f"one | String | Conditional | Text\n{words}", "two | String | Conditional | Text", *rows("three"))
    example = 'POST /api/v5/demo/thing\nbody\n{"three": "1"}'
    reading = read_halves(English(call=POST, asked=asked, request_example=example))
    assert only(reading).request.constraints == ()
    assert ("constraint-contradicts-example", "request.one") in said(reading)


def test_a_rule_of_the_endpoints_own_words(read_halves: ReadHalves) -> None:
    words = "Either `one` or `two` is required, never three."
    example = 'POST /api/v5/demo/thing\nbody\n{"three": "1"}'
    reading = read_halves(English(call=POST, intro=words, asked=rows("one", "two", "three"), request_example=example))
    doubts = [one for one in reading.findings if one.code.startswith("constraint")]
    assert only(reading).request.constraints == ()
    assert [one.where.line for one in doubts] == [11]
