from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import UNSET

from generator.ingest.okx.codeblock import CodeRead, Sample, Side, read_block, read_query
from generator.ingest.okx.report import Report
from generator.ingest.okx.sections import Code

SDK = 'import okx.Thing as Thing\nthingAPI = Thing.ThingAPI("k")\nthingAPI.f(a="1")'


def read(text: str, *, caption: str = "", expected: Side | None = None, method: str = "POST") -> CodeRead:
    return read_block(Code(10, tuple(text.split("\n")), (9, 99)), caption, expected, method, "/api/v5/x")


def samples(text: str, *, caption: str = "", expected: Side | None = None, method: str = "POST") -> tuple[Sample, ...]:
    return read(text, caption=caption, expected=expected, method=method).samples


def fates(found: CodeRead) -> dict[int, str]:
    """Line -> bucket and rule, the fences left out; each line once."""
    told = Counter(mark.line + more for mark in found.marks for more in range(mark.count))
    assert set(told.values()) <= {1}
    return {
        mark.line + more: f"{mark.bucket} {mark.rule}"
        for mark in found.marks
        for more in range(mark.count)
        if mark.line not in (9, 99)
    }


PIECES = st.sampled_from(
    [
        "POST /api/v5/x",
        "POST /api/v5/x?a=1&a=2",
        "`GET https://h.i/api/v5/x?a=1` ",
        "GET /api/v5/x",
        "body",
        "body {",
        '{"a": "1"}',
        '{"a": "1",} // one',
        '{"a": "1"} {"a": "2"}, [',
        '{"code": "0", "msg": "", "data": []}',
        "{",
        "}",
        "  }",
        '  "a": "1",',
        '  "b": ...',
        "// note",
        "# title",
        "#",
        "...",
        "some words",
        "Answer: {}",
        "see [this]",
        "[1.5]",
        '{"a',
        "",
        *SDK.split("\n"),
        "import x",
        "```",
        "/* long",
        "GET words",
    ]
)


@settings(deadline=None, max_examples=300)
@given(
    st.lists(PIECES, max_size=12),
    st.sampled_from(["", "Request Example"]),
    st.sampled_from([None, "request", "response"]),
    st.sampled_from(["GET", "POST"]),
)
def test_every_line_is_told_once_and_truly(lines: list[str], caption: str, expected: Side | None, method: str) -> None:
    found = read("\n".join(lines), caption=caption, expected=expected, method=method)
    told = fates(found)
    assert set(told) == {10 + index for index, line in enumerate(lines) if line.strip()}
    kept = " ".join(_kept(sample) for sample in found.samples)
    lines_told = {(said.code, said.line) for said in found.said}
    for line, fate in told.items():
        text = lines[line - 10].strip()
        bucket, rule = fate.split(" ")
        if bucket == "example" and rule != "request-line":
            words = text.lstrip("#/*").strip() if rule == "example-title" else text
            assert words in kept or _facts(re.split(r"//|\.\.\.", text)[0].removeprefix("body")) <= _facts(kept), (
                text,
                rule,
            )
        elif bucket == "finding":
            assert any(code == rule and at <= line for code, at in lines_told), (text, rule)
        elif rule == "request-line":
            assert text.startswith(("POST", "`GET", "GET"))
        else:
            assert rule in ("body-word", "python-sample", "empty-comment")
    for sample in found.samples:
        assert (sample.text is None) or (sample.body is UNSET and sample.problem)
        assert 10 <= sample.line < 10 + len(lines)
    assert all(10 <= said.line < 10 + len(lines) for said in found.said)


def _kept(sample: Sample) -> str:
    body = "" if sample.body is UNSET else json.dumps(sample.body)
    return " ".join((sample.title, json.dumps(sample.query), body, sample.text or "", " {} [] : , "))


def _facts(text: str) -> set[str]:
    """The words of JSON."""
    return {word.strip("{}:") for word in re.sub(r'[",\[\]]', " ", text).split()} - {""}


def test_marks_of_a_request_with_a_python_sample() -> None:
    found = read(f'# one\nPOST /api/v5/x\nbody\n{{\n// no\n"a": "1"\n}}\n\n# sample\n{SDK}', caption="Request Example")
    assert fates(found) == {
        10: "example example-title",
        11: "example request-line",
        12: "furniture body-word",
        13: "example request-example",
        14: "finding example-repaired",
        15: "example request-example",
        16: "example request-example",
        18: "furniture python-sample",
        19: "furniture python-sample",
        20: "furniture python-sample",
        21: "furniture python-sample",
    }
    assert [(mark.line, mark.rule) for mark in found.marks[:2]] == [(9, "code-fence"), (99, "code-fence")]
    assert [(call.line, call.name, call.arguments) for call in found.calls] == [(21, "f", ("a",))]
    (sample,) = found.samples
    assert (sample.title, sample.body, sample.repaired) == ("Request Example: one", {"a": "1"}, ("comments",))
    assert (sample.line, sample.source_line) == (11, 13)
    assert [(said.code, said.line, said.excerpt) for said in found.said] == [("example-repaired", 14, "// no")]


def test_requests_behind_a_python_sample_are_read() -> None:
    found = samples(f'POST /api/v5/x\n{{"a": "1"}}\n{SDK}\n\n# two\nPOST /api/v5/x\n{{"a": "2"}}')
    assert [(sample.title, sample.body) for sample in found] == [("", {"a": "1"}), ("two", {"a": "2"})]
    assert samples(SDK) == samples("") == samples("", expected="request") == ()
    assert samples(SDK, expected="request") == ()


def test_a_body_on_the_line_of_its_word() -> None:
    (sample,) = samples('POST /api/v5/x\nbody {\n"a": "1"\n}')
    assert (sample.body, sample.repaired, sample.title) == ({"a": "1"}, (), "")


def test_a_comment_between_a_request_and_its_body_is_their_title() -> None:
    (sample,) = samples('POST /api/v5/x\n# for one\nbody\n{"a": "1"}\n# and more', caption="C")
    assert (sample.title, sample.body) == ("C: for one and more", {"a": "1"})


def test_several_bodies_below_one_request() -> None:
    found = samples('POST /api/v5/x\n{"a": "1"}\n{"a": "2"}')
    assert [(sample.body, sample.repaired) for sample in found] == [
        ({"a": "1"}, ()),
        ({"a": "2"}, ("several_documents",)),
    ]
    assert [sample.side for sample in samples('{"a": "1"}', expected="request")] == ["request"]


def test_an_answer_below_a_request_is_one() -> None:
    found = samples('GET /api/v5/x?a=1\n{"code": "0", "msg": "", "data": []}', method="GET")
    assert [(sample.side, sample.query) for sample in found] == [("request", {"a": "1"}), ("response", None)]


@pytest.mark.parametrize(
    ("text", "kept", "problem", "line"),
    [
        (
            'POST /api/v5/y\nbody\n{"a": "1"}',
            'POST /api/v5/y\nbody\n{"a": "1"}',
            "the example calls POST /api/v5/y",
            10,
        ),
        ("POST /api/v5/x?a", "POST /api/v5/x?a", "a query that can't be read", 10),
        ('POST /api/v5/x\nbody\n"a": "1"\n}', '"a": "1"\n}', "text that is neither JSON nor a comment", 12),
        ('POST /api/v5/x\n{"a": "1"}\n}', '{"a": "1"}\n}', "text that is neither JSON nor a comment", 12),
        ('POST /api/v5/x\n{\n"a": say', '{\n"a": say', "not JSON: a word without quotes", 12),
        ('POST /api/v5/x?b=1\n{"a": 1.5}', 'POST /api/v5/x?b=1\n{"a": 1.5}', "the number 1.5 is not a whole one", 11),
        ("}\nPOST /api/v5/x", "}", "text that is neither JSON nor a comment", 10),
    ],
)
def test_requests_that_stay_text(text: str, kept: str, problem: str, line: int) -> None:
    found = read(text)
    assert (found.samples[0].text, found.samples[0].problem) == (kept, problem)
    assert (found.samples[0].query, found.samples[0].body) == (None, UNSET)
    assert ("unreadable-example", line) in {(said.code, said.line) for said in found.said}


def test_a_get_with_a_body() -> None:
    same = read('GET /api/v5/x?a=1\nbody\n{\n"a": "1",\n}', method="GET")
    assert [(sample.query, sample.text, sample.body) for sample in same.samples] == [({"a": "1"}, None, UNSET)]
    assert {line for line, fate in fates(same).items() if fate == "finding odd-example"} == {12, 13, 14}
    assert [(said.code, said.line, said.excerpt) for said in same.said] == [("odd-example", 12, '{ "a": "1", }')]
    text = 'GET /api/v5/x\nbody\n{"a": "1"}'
    (other,) = samples(text, method="GET")
    assert (other.text, other.problem) == (text, "a GET with a body")


def test_a_broken_body_does_not_swallow_the_next_request() -> None:
    broken, sound = samples('POST /api/v5/x\n{"a": [\n\n# two\nPOST /api/v5/x\n{"a": "2"}')
    assert (broken.text, broken.problem) == ('{"a": [', "not JSON: brackets that do not close")
    assert (sound.body, sound.title) == ({"a": "2"}, "two")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Header:\nX: y\n}", "text that is neither JSON nor a comment"),
        ("// nothing", "nothing but comments"),
        ("...", "nothing but comments"),
        ("just words", "text that is neither JSON nor a comment"),
        ('{"a": "1"} and more', "not JSON: text behind the last bracket"),
        ('{"a": "1"}\n}', "text that is neither JSON nor a comment"),
        ("{}" * 30, "not JSON: text behind the last bracket"),
        ("{}\n" * 300 + "{}", "too many JSON texts"),
        ("x\n{}", "text that is neither JSON nor a comment"),
    ],
)
def test_answers_that_are_no_json(text: str, problem: str) -> None:
    found = samples(text, expected="response")
    assert found[-1].problem == problem
    assert found[-1].text is not None
    assert found[-1].text in text


def test_requests_that_are_none() -> None:
    assert [(one.text, one.problem) for one in samples("// a\n// b", expected="request")] == [
        ("// a\n// b", "nothing but comments")
    ]
    assert [one.problem for one in samples("words", expected="request")] == ["text that is neither JSON nor a comment"]
    assert [one.problem for one in samples(f"words\n{SDK}", expected="request")] == ["text without a request"]
    many = samples("{}\n" * 300 + SDK, expected="request")
    assert [one.problem for one in many] == ["too many JSON texts"]
    assert "import" not in (many[0].text or "import")


def test_text_around_a_captioned_answer_is_its_title() -> None:
    found = read('Header:\nContent-Type: x/y\n\nBody:\n{"code": "0"}\n// behind', caption="Answer", expected="response")
    (sample,) = found.samples
    assert sample.title == "Answer: Header: Content-Type: x/y behind"
    assert (sample.body, sample.repaired) == ({"code": "0"}, ("stray_text",))
    (inline,) = samples('Failed: {"code": "1"}, // no', caption="Answer", expected="response")
    assert (inline.title, inline.body) == ("Answer: Failed", {"code": "1"})
    assert inline.repaired == ("comments", "stray_text", "trailing_commas")


def test_several_answers() -> None:
    found = samples('// good\n{"code": "0"}\n...\n// bad\n{\n"code": "1",\n}{"code": "2"}\n' + SDK, caption="A")
    assert [(sample.title, sample.body, sample.line, sample.repaired) for sample in found] == [
        ("A: good", {"code": "0"}, 11, ()),
        ("A: bad", {"code": "1"}, 14, ("several_documents", "trailing_commas")),
        ("A", {"code": "2"}, 16, ("several_documents",)),
    ]


def test_one_broken_answer_of_two() -> None:
    broken, sound = samples('{"a": 1.5}\n{"a": 1}', caption="A")
    assert (broken.text, broken.problem) == ('{"a": 1.5}', "the number 1.5 is not a whole one")
    assert sound.body == {"a": 1}


def test_telling_a_report() -> None:
    report = Report("POST /api/v5/x")
    read('POST /api/v5/x\n{"a": "1",}\nPOST /api/v5/x\n{').tell(report, "a.md")
    assert [(str(found.severity), found.code, str(found.where)) for found in report.findings] == [
        ("note", "example-repaired", "a.md:11"),
        ("warning", "unreadable-example", "a.md:13"),
    ]
    assert [(claim.line, claim.count, claim.mark.rule) for claim in report.claims] == [
        (9, 1, "code-fence"),
        (99, 1, "code-fence"),
        (10, 1, "request-line"),
        (11, 1, "request-example"),
        (12, 1, "request-line"),
        (13, 1, "example-as-text"),
    ]


def test_a_python_sample_that_can_not_be_read() -> None:
    found = read(f"{SDK}\nthingAPI.f(\na='1'\nb='2'\n)")
    assert [(said.code, said.severity) for said in found.said] == [("sample-not-read", "note")]
    assert set(fates(found).values()) == {"furniture python-sample"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        ("a=1&b=x%2Cy", {"a": "1", "b": "x,y"}),
        ("a=", {"a": ""}),
        ("a=b=c", {"a": "b=c"}),
        ("a", None),
        ("=1", None),
        ("a=1&a=2", None),
        ("a=%ff", None),
    ],
)
def test_read_query(text: str, expected: dict[str, str] | None) -> None:
    assert read_query(text) == expected


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "{}",
        '{"a',
        "{a}",
        "[[",
        "# x",
        "POST /x",
        "x {",
        "import okx",
        "...",
        "{...",
        '{"a": "1"',
        "}",
        "x: [1.5]",
        "{ /* ",
        '\\"',
        "\\'",
        '["\\',
    ],
)
def test_long_blocks_are_no_trouble(line: str) -> None:
    # A rule that is not linear would need hours for this.
    text = f"{line}\n" * (200_000 // (len(line) + 1))
    for caption in ("", "Response Example"):
        found = read(text, caption=caption)
        assert sum(mark.count for mark in found.marks) >= text.count("\n")
    assert read(line * (200_000 // len(line))).marks
    # Below an import, all that is no request may be Python.
    assert read(f"{SDK}\n{line * (200_000 // len(line))}").marks


@settings(deadline=None, max_examples=60)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=8,
    ).filter(lambda value: isinstance(value, dict | list))
)
def test_what_json_writes_is_read_back(value: Any) -> None:
    (sample,) = samples(json.dumps(value, indent=2, ensure_ascii=True), caption="A", expected="response")
    assert json.dumps(sample.body) == json.dumps(value)
    assert sample.repaired == ()
