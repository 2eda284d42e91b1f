"""Rendered text is text that black leaves alone: else a cold run pays for it twice over."""

from __future__ import annotations

import black
import pytest
from black.mode import TargetVersion

from generator.python.layout import wrapped, wrapped_inside
from generator.python.plan import plan
from generator.python.render import render
from generator.spec.load import load_spec
from tests.bench.whole import ROOT, made_up

WIDTH = 60
ALL = '"aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc", "dddddddddd"'


def formatted(text: str, width: int = WIDTH) -> str:
    return black.format_str(text, mode=black.Mode(target_versions={TargetVersion.PY311}, line_length=width))


@pytest.mark.parametrize(
    "code",
    [
        "x = 1",
        "class Short(Record):",
        'class ANameThatIsQuiteLongAsNamesGo(Record, endpoint="a.b"):',
        'class ANameThatIsQuiteLongAsNamesGo(Record, endpoint="some.resource_and_an_operation_of_it"):',
        f"kind: NotRequired[Literal[{ALL}] | str | None]",
        f"kind: Literal[{ALL}] | str",
        f"kind: Sequence[Literal[{ALL}]]",
        'a_name_of_some_length = record("aNameOfSomeLength", AClassOfSomeLength)',
        'values = list_of(record("values", AClassOfSomeLength, AndAnotherOne, AndOneMore))',
    ],
)
def test_statements(code: str) -> None:
    text = wrapped(code, 0, WIDTH) + ("\n    pass" if code.endswith(":") else "") + "\n"
    assert formatted(text) == text


@pytest.mark.parametrize(
    "code",
    [
        "return client.call(_ONE, {}, extra, options)",
        'return client.call(_ONE, {"a": a, "b": b}, extra, options)',
        'return client.call(_SOME_ENDPOINT, {"aaaa": aaaa}, extra, options)',
        'return await client.call(_SOME_ENDPOINT, {"aaaa": aaaa, "bbbb": bbbb, "cccc": cccc, "d": d}, extra, options)',
    ],
)
def test_calls(code: str) -> None:
    text = f"async def f():\n    {wrapped(code, 4, WIDTH)}\n"
    assert formatted(text) == text


@pytest.mark.parametrize(
    "code",
    [
        "answer=objects(Thing),",
        'params=(Param("a", "a"),),',
        'params=(Param("a", "a"), Param("b", "b"),),',
        'params=(Param("a", "a", fields=(Param("b", "b"), Param("c", "c"),)),),',
        'params=(Param("a_long_name", "aLongName", "timestamp_ms", required=True),),',
        'limits=(Limit(5, "requests", "2s", ("user_id",)),),',
        'limits=(Limit(5, "requests", "2s", ("user_id",), scope=("a", "b"), when=(("type", ("x", "y")),)),),',
        'constraints=(Constraint("one_of", ("a", "b")), Constraint("together", ("c, d)", "e(")),),',
    ],
)
def test_arguments(code: str) -> None:
    text = f"x = Endpoint(\n    {wrapped_inside(code, 4, WIDTH)}\n)\n"
    assert formatted(text) == text


@pytest.mark.parametrize(
    "annotation",
    [
        "str | None = None",
        f"Literal[{ALL}] | str | None = None",
        f"Literal[{ALL}] | str",
        f"Sequence[Literal[{ALL}] | str] | None = None",
        "Sequence[ANameThatIsQuiteLongAsNamesGoAndThenSomeMoreOfItParams]",
        "Literal['a'] | ANameThatIsQuiteLong | AnotherNameThatIsQuiteLong | None = None",
    ],
)
def test_parameters(annotation: str) -> None:
    parameter = f"name: {annotation},".replace("'", '"')
    text = f"def f(\n    self,\n    *,\n    {wrapped_inside(parameter, 4, WIDTH)}\n) -> None:\n    pass\n"
    assert formatted(text) == text


def test_what_fits_stays_on_its_line() -> None:
    assert wrapped("x" * WIDTH, 0, WIDTH) == "x" * WIDTH
    assert wrapped("nothing_to_open_and_too_long", 0, 10) == "nothing_to_open_and_too_long"


def test_most_files_are_left_alone() -> None:
    texts = render(plan(made_up(endpoints=40, resources=10)))
    touched = {path for path, text in texts.items() if path.endswith(".py") and formatted(text, 100) != text}
    assert len(touched) <= 0.05 * len(texts), touched


def test_the_shipped_package_is_left_alone() -> None:
    spec, _ = load_spec(ROOT / "spec" / "okx")
    texts = render(plan(spec))
    assert {path for path, text in texts.items() if path.endswith(".py") and formatted(text, 100) != text} == set()
