"""The parts of a half: headings, quotes, code and tables that stand where few expect them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.ingest.okx.half import has_http_heading
from generator.ingest.okx.sections import Half, split_sections
from generator.spec.model import Endpoint
from generator.spec.reading import Bucket, Mark, Reading
from tests.support.halves import ANSWERED, ASKED, English, page, table

ReadHalves = Callable[..., Reading]


def said(reading: Reading) -> list[str]:
    return [one.code for one in reading.findings if one.code != "no-chinese"]


def only(reading: Reading) -> Endpoint:
    (found,) = reading.endpoints
    return found.endpoint


def notes(reading: Reading) -> tuple[str, ...]:
    return (only(reading).notes or {}).get("en", ())


def mark_of(reading: Reading, half: English, line: str) -> Mark:
    lines = page(half).split("\n")
    assert lines.count(line) == 1
    return reading.accounts[0].marks[lines.index(line)]


@pytest.mark.parametrize(
    ("heading", "bucket", "kept"),
    [("#### Request Parameters", "furniture", False), ("#### Request Parameters of all of them", "prose", True)],
)
def test_the_heading_of_a_part_that_says_more(
    heading: str, bucket: Bucket, kept: bool, read_halves: ReadHalves
) -> None:
    half = English(asked_heading=heading, asked=("id | String | No | ID",))
    reading = read_halves(half)
    assert mark_of(reading, half, heading) == Mark(bucket, "part-heading")
    assert (heading in notes(reading)) is kept
    assert [one.name for one in only(reading).request.fields] == ["id"]


def test_a_heading_inside_a_part_names_its_table(read_halves: ReadHalves) -> None:
    inner = f"##### When kind is a\n\n{table(ASKED, 'low | String | No | Low')}"
    half = English(call="POST /api/v5/demo/thing", asked=("kind | String | Yes | Kind\n`a`: A\n`b`: B",), request=inner)
    reading = read_halves(half)
    assert mark_of(reading, half, "##### When kind is a") == Mark("prose", "inner-heading")
    (case,) = only(reading).request.variants
    assert (case.name, [one.name for one in case.fields]) == ("When kind is a", ["low"])


def test_a_heading_that_opens_another_part(read_halves: ReadHalves) -> None:
    half = English(response="#### How it works\n\nBy itself.")
    reading = read_halves(half)
    assert said(reading) == ["other-part"]
    assert notes(reading) == ("#### How it works", "By itself.")


def test_lines_that_only_part_others(read_halves: ReadHalves) -> None:
    half = English(intro='Some.\n\n***\n\n<a name="there"></a>\n\nMore.')
    reading = read_halves(half)
    assert mark_of(reading, half, "***") == Mark("furniture", "horizontal-rule")
    assert mark_of(reading, half, '<a name="there"></a>') == Mark("furniture", "anchor")
    assert (only(reading).doc or {})["en"] == "Some.\n\nMore."


@pytest.mark.parametrize(
    ("quote", "bucket", "rule", "note", "codes"),
    [
        ("> Response Example", "prose", "caption-without-example", "Response Example", ["caption-without-example"]),
        (">", "furniture", "empty-quote", None, []),
    ],
)
def test_a_quote_without_code(
    quote: str, bucket: str, rule: str, note: str | None, codes: list[str], read_halves: ReadHalves
) -> None:
    half = English(response_example="", response=f"{quote}\n\nMore.")
    reading = read_halves(half)
    mark = mark_of(reading, half, quote)
    assert (mark.bucket, mark.rule) == (bucket, rule)
    assert (note in notes(reading)) is (note is not None)
    assert said(reading) == [*codes, "response-style-unseen"]


def test_an_empty_quote_above_an_example(read_halves: ReadHalves) -> None:
    half = English(response_example="", response='>\n\n    {"code": "0", "msg": "", "data": {"id": "1"}}')
    reading = read_halves(half)
    assert mark_of(reading, half, ">") == Mark("furniture", "empty-quote")
    assert only(reading).response.style == "object"
    examples = only(reading).examples
    assert examples is not None
    assert [one.title for one in examples.response] == [None]


def test_an_empty_block_of_code_keeps_its_caption_for_the_next(read_halves: ReadHalves) -> None:
    text = '> Response Example of one\n\n```\n```\n\n```\n{"code": "0", "msg": "", "data": {"id": "1"}}\n```'
    reading = read_halves(English(response_example="", response=text))
    examples = only(reading).examples
    assert examples is not None
    assert [one.title for one in examples.response] == [{"en": "Response Example of one"}]
    assert said(reading) == []


@pytest.mark.parametrize(
    ("caption", "bucket", "kept"),
    [("Request Example", "furniture", False), ("Request Example of the other kind", "prose", True)],
)
def test_a_caption_above_a_sample_that_holds_no_request(
    caption: str, bucket: Bucket, kept: bool, read_halves: ReadHalves
) -> None:
    sample = "    import okx.Demo as Demo\n    demo = Demo.DemoAPI(key, secret, phrase)\n    demo.get_thing(id='1')"
    half = English(asked=("id | String | No | ID",), request=f"> {caption}\n\n{sample}")
    reading = read_halves(half)
    assert mark_of(reading, half, f"> {caption}").bucket == bucket
    assert (caption in notes(reading)) is kept


def test_code_that_nothing_announces(read_halves: ReadHalves) -> None:
    half = English(response="Like so:\n\n    not | JSON\n    at all")
    reading = read_halves(half)
    assert "code-without-caption" in said(reading)
    assert "not | JSON\nat all" in notes(reading)


def test_a_table_of_something_else_beside_the_parameters(read_halves: ReadHalves) -> None:
    other = table("Level | Meaning", "1 | Low", "2 | High")
    half = English(asked=("id | String | No | ID",), request=f"The levels are:\n\n{other}")
    reading = read_halves(half)
    assert said(reading) == ["other-table"]
    assert mark_of(reading, half, "1 | Low") == Mark("finding", "other-table")
    assert "Level | Meaning\n1 | Low\n2 | High" in notes(reading)


def test_tables_of_parameters_that_could_not_be_read(read_halves: ReadHalves) -> None:
    """Two of them: the first is named, and the page is not used."""
    broken = table("Parameter | Description", "id | ID")
    reading = read_halves(English(request=f"{broken}\n\nOr:\n\n{broken.replace('id', 'ts')}"))
    assert reading.endpoints == ()
    (finding,) = [one for one in reading.findings if one.severity == "error"]
    lines = page(English(request=broken)).split("\n")
    assert (finding.code, finding.where.line) == ("table-not-read", lines.index("Parameter | Description") + 1)


def test_a_table_of_parameters_outside_of_their_parts(read_halves: ReadHalves) -> None:
    reading = read_halves(English(intro=table(ANSWERED, "id | String | ID")))
    assert [one.code for one in reading.findings if one.severity == "error"] == ["table-not-read"]


@pytest.mark.parametrize("cell", ["。", "--->", "编号"])
def test_a_row_that_names_nothing(cell: str, read_halves: ReadHalves) -> None:
    row = f"{cell} | String | Something"
    half = English(answered=("id | String | ID", row, "ts | String | Time"))
    reading = read_halves(half)
    assert [one.name for one in only(reading).response.fields] == ["id", "ts"]
    assert said(reading) == ["row-without-name"]
    assert mark_of(reading, half, row) == Mark("finding", "row-without-name")


@pytest.mark.parametrize(
    ("heading", "line"), [("#### HTTP Request", 3), ("#### The HTTP request of it", 0), ("#### Request", 0)]
)
def test_headings_that_announce_a_call(heading: str, line: int) -> None:
    (section,) = split_sections(Half(1, f"# A\n\n{heading}\n\nText"))
    assert has_http_heading(section) == line


def test_a_path_with_a_part_to_be_filled_in(read_halves: ReadHalves) -> None:
    reading = read_halves(English(call="GET /api/v5/demo/{id}/thing"))
    assert said(reading) == ["path-parameter"]
    assert only(reading).path == "/api/v5/demo/{id}/thing"


def test_a_title_that_names_another_method(read_halves: ReadHalves) -> None:
    reading = read_halves(English(title="POST / Thing"))
    assert said(reading) == ["title-contradicts-method"]
    assert only(reading).method == "GET"
