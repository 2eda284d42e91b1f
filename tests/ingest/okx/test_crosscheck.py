from __future__ import annotations

from typing import Any

import pytest

from generator.ingest.okx.codeblock import Sample, read_block
from generator.ingest.okx.crosscheck import compare_samples, compare_shown
from generator.ingest.okx.python_sample import PythonCall
from generator.ingest.okx.report import Report
from generator.ingest.okx.sections import Code
from generator.spec.model import Endpoint, Field, Map, Request, Response, Variant

PAGES = {"en": "a.md", "zh": "b.md"}


def field(name: str, *inside: Field, **more: Any) -> Field:
    more.setdefault("type", "object" if inside else "string")
    return Field(name=name, fields=inside, **more)


def endpoint(request: Request | None = None, response: Response | None = None) -> Endpoint:
    return Endpoint(
        method="POST",
        path="/api/v5/x",
        resource="",
        operation="",
        title={"en": "X"},
        page="a.md",
        anchor="a",
        auth="private",
        request=request or Request(style="none"),
        response=response or Response(style="empty"),
    )


def answers(text: str, line: int = 10) -> list[Sample]:
    return list(
        read_block(Code(line, tuple(text.split("\n"))), "Response Example", "response", "POST", "/api/v5/x").samples
    )


def requests(text: str, method: str = "POST") -> list[Sample]:
    return list(read_block(Code(20, tuple(text.split("\n"))), "", "request", method, "/api/v5/x").samples)


def shown(one: Endpoint, **samples: list[Sample]) -> list[tuple[str, str, str]]:
    report = Report(one.key)
    compare_shown(one, samples, PAGES, report)
    assert all("the table was taken" in finding.what for finding in report.findings)
    return [(finding.code, str(finding.where), finding.excerpt) for finding in report.findings]


def test_keys_of_answers_that_no_table_lists() -> None:
    inside = (field("a"), field("b", field("c")), field("j", field("k"), type="string", kind="json"))
    one = endpoint(response=Response(style="objects", fields=inside, envelope=(field("total"),)))
    text = (
        '{"code": "0", "msg": "", "total": "1",\n"time": "2",\n"data": [{"a": "1",\n"b": [{"c": "1"}, {"c": "1",\n'
        '"x": "9"}]},\n{"d": "1", "b": {"x": "8"},\n"j": "{\\"k\\": 1, \\"l\\": 2}"}]}'
    )
    unknown = "example-key-not-in-table"
    assert shown(one, en=answers(text), zh=answers(text)) == [
        (unknown, "a.md:11 (response.envelope.time)", '"time": "2",'),
        (unknown, "a.md:14 (response.b.x)", '"x": "9"}]},'),
        (unknown, "a.md:15 (response.d)", '{"d": "1", "b": {"x": "8"},'),
        (unknown, "a.md:16 (response.j.l)", '"j": "{\\"k\\": 1, \\"l\\": 2}"}]}'),
    ]


def test_what_the_finding_says() -> None:
    report = Report("x")
    one = endpoint(response=Response(style="object", fields=(field("a"), field("b"))))
    compare_shown(one, {"zh": answers('{"c": [1, true]}')}, PAGES, report)
    assert [finding.what for finding in report.findings] == [
        "the example shows c = [1, true], the table lists a, b there; the table was taken"
    ]


def test_free_keys_are_no_names() -> None:
    value = field("", field("a"))
    free = field("m", type="object", map=Map(key="string", value=value))
    bare = field("n", type="object", map=Map(key="string"))
    one = endpoint(response=Response(style="objects", fields=(free, bare)))
    found = shown(
        one, en=answers('{"code": "0", "data": [{"m": {"p": {"a": "1"}, "q":\n{"b": "1"}}, "n": {"r": {}}}]}')
    )
    assert found == [("example-key-not-in-table", "a.md:11 (response.m.*.b)", '{"b": "1"}}, "n": {"r": {}}}]}')]
    assert shown(one, en=answers('{"code": "0", "data": [{"m": "none"}]}')) == []


@pytest.mark.parametrize(
    ("style", "data", "expected"),
    [
        ("rows", '[["1", "2"],\n["1"]]', ["a.md:10 (response)"]),
        ("rows", '[["1", "2"]]', []),
        ("row", '["1"]', ["a.md:10 (response)"]),
        ("row", '["1", "2"]', []),
        ("rows", '"none"', []),
        ("strings", '["1"]', []),
    ],
)
def test_columns(style: Any, data: str, expected: list[str]) -> None:
    one = endpoint(response=Response(style=style, fields=(field("a"), field("b"))))
    found = shown(one, en=answers(f'{{"code": "0", "data": {data}}}'))
    assert found == [
        ("example-columns-differ", where, f'{{"code": "0", "data": {data}}}'.split("\n")[0]) for where in expected
    ]


def test_a_column_that_is_a_row_itself() -> None:
    one = endpoint(response=Response(style="rows", fields=(field("a", type="array", items="string"),)))
    assert shown(one, en=answers('{"code": "0", "data": [["1", "2"]]}')) == []


def test_requests() -> None:
    case = Variant(name="v", fields=(field("c"),))
    one = endpoint(
        request=Request(style="json_object", fields=(field("a", required=True), field("b")), variants=(case,))
    )
    found = shown(one, en=requests('POST /api/v5/x\n{"b": "1",\n"c": "1",\n"d": "1"}'), zh=requests("POST /api/v5/x"))
    assert found == [
        ("example-key-not-in-table", "a.md:23 (request.d)", '"d": "1"}'),
        ("required-not-in-example", "a.md:20 (request.a)", ""),
    ]
    assert shown(one, en=requests('[{"a": "1"}, {"e": "1"}]')) == [
        ("example-key-not-in-table", "a.md:20 (request.e)", '[{"a": "1"}, {"e": "1"}]')
    ]
    asked = endpoint(request=Request(style="query", fields=(field("a", required=True),)))
    query = [Sample("request", 30, query={"b": "1"}), Sample("request", 31, text="GET")]
    assert shown(asked, zh=query) == [
        ("example-key-not-in-table", "b.md:30 (request.b)", ""),
        ("required-not-in-example", "b.md:30 (request.a)", ""),
    ]
    assert shown(endpoint(), en=requests('{"a": "1"}')) == []


def test_arguments_of_python_samples() -> None:
    inside = (
        field("a"),
        field("legs", field("b")),
        field("m", type="object", map=Map(key="string", value=field("", field("c")))),
    )
    one = endpoint(
        request=Request(style="json_object", fields=inside, variants=(Variant(name="v", fields=(field("d"),)),))
    )
    report = Report(one.key)
    calls = [PythonCall(5, "f", ("a", "b", "d", "legs.b", "legs.x", "y", "y.z", "m.c"))]
    compare_samples(one, {"en": calls, "zh": [PythonCall(9, "f", ("y", "w"))]}, PAGES, report)
    assert [(finding.code, str(finding.where), finding.excerpt) for finding in report.findings] == [
        ("sample-argument-not-in-table", "a.md:5 (request.legs.x)", "f(legs.x=...)"),
        ("sample-argument-not-in-table", "a.md:5 (request.y)", "f(y=...)"),
        ("sample-argument-not-in-table", "b.md:9 (request.w)", "f(w=...)"),
    ]
    assert report.findings[1].what == (
        "the Python sample gives 'y' to f(), the request table lists a, legs, m, d; the table was taken"
    )
    nothing = Report("x")
    compare_samples(endpoint(), {"en": calls[:1]}, PAGES, nothing)
    assert "lists nothing; the table was taken" in nothing.findings[0].what
