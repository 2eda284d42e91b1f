from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx.python_sample import take_sample

HEAD = "import okx.Thing as Thing\nkey = 'k'\nthingAPI = Thing.ThingAPI(key, flag='1', debug=False)\n"


def calls(text: str, first: int = 1) -> list[tuple[int, str, tuple[str, ...]]]:
    sample = take_sample(text.split("\n"), 0, first)
    assert sample is not None
    assert sample.problem == ""
    return [(call.line, call.name, call.arguments) for call in sample.calls]


def test_the_calls_of_the_client_and_their_arguments() -> None:
    text = HEAD + '# do it\nresult = thingAPI.set_mode(\n    mode="a",\n    from_="b"\n)\nprint(result)'
    assert calls(text, 10) == [(14, "set_mode", ("mode", "from"))]


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("thingAPI.f()", ()),
        ("thingAPI.f(a=1, a2=2)", ("a", "a2")),
        ('thingAPI.f([{"a": 1}, {"a": 2, "b": [{"c": 3}]}])', ("a", "b", "b.c")),
        ('rows = [{"a": 1}]\nthingAPI.f(rows)', ("a",)),
        ('rows = [{"a": 1}]\nthingAPI.f(orders_data=rows)', ("a",)),
        ('more = {"a": 1}\nthingAPI.f(**more)', ("a",)),
        ('thingAPI.f(legs=[{"a": 1}], froms="x")', ("legs", "legs.a", "from")),
        ("rows = 1\nthingAPI.f(rows, rows, other)", ()),
        ("thingAPI.f({1: 2, **x})", ()),
        ("thingAPI.f(" + "[" * 20 + "{'a': 1}" + "]" * 20 + ")", ()),
        ("Thing.ThingAPI('k').f(a=1)", ("a",)),
    ],
)
def test_names_of_arguments(code: str, names: tuple[str, ...]) -> None:
    assert [found for _, _, found in calls(HEAD + code)] == [names]


def test_other_calls_are_none_of_the_client() -> None:
    assert calls(HEAD + "print(x.f(a=1))\nopen('x').read(a=1)\n(lambda: 1)().g(a=1)") == []
    assert calls("from okx import Thing\napi = Thing.ThingAPI()\napi.f(a=1)") == [(3, "f", ("a",))]


@pytest.mark.parametrize(
    "text", ["import duties\nare due", "import json\nprint(json)", "x = 1", "importokx", "import okx duties"]
)
def test_what_imports_nothing_of_the_sdk_is_no_sample(text: str) -> None:
    assert take_sample(text.split("\n"), 0, 1) is None


@pytest.mark.parametrize(
    ("behind", "end"),
    [
        ("", 3),
        ("x = [\n{'a': 1},\n]", 6),
        ("\n# next\nPOST /api/v5/x", 3),
        ("x = 1\n# next\n\n`GET https://x.y/api/v5/x`", 4),
        ('{"code": "0"}', 3),
        ('[\n{"code": "0"}]', 3),
        ("and then some words", 3),
        ("f(\n[1]\n) # (", 6),
    ],
)
def test_where_a_sample_ends(behind: str, end: int) -> None:
    lines = (HEAD + behind).rstrip("\n").split("\n")
    sample = take_sample(lines, 0, 1)
    assert sample is not None
    assert (sample.end, sample.problem) == (end, "")


def test_broken_samples_are_told_and_stay_samples() -> None:
    lines = (HEAD + "x = thingAPI.f(\na='1'\nb='2'\n)").split("\n")
    sample = take_sample(lines, 0, 10)
    assert sample is not None
    assert (sample.end, sample.calls, sample.problem) == (7, (), "it is no Python")
    assert sample.line in (14, 15)
    endless = take_sample([*HEAD.split("\n"), "x = " + "(" * 30_000], 0, 1)
    assert endless is not None
    assert endless.problem == "it is too long or too deep to be read"
    broken_import = take_sample(["import okx as 1", "x"], 0, 1)
    assert broken_import is not None
    assert (broken_import.end, broken_import.problem, broken_import.line) == (2, "it is no Python", 1)


def test_an_indented_sample_and_odd_strings() -> None:
    assert calls(" import okx.A as A\n\n x = A.B()\n x.f(a='\\d')") == [(4, "f", ("a",))]


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from([*HEAD.splitlines(), "x.f(", "a=1)", "]", "{", "POST /x", "# c", "", "'", "\0", "import okx"])
    )
)
def test_no_text_is_too_much(lines: list[str]) -> None:
    sample = take_sample([*HEAD.splitlines(), *lines], 0, 1)
    assert sample is not None
    assert 1 <= sample.end <= 3 + len(lines)
    assert all(1 <= call.line <= sample.end for call in sample.calls)
