"""What a command line can tell a mock."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import click
import pytest

from generator.__main__ import cli
from generator.runtime.mock import Call, Mock, MockData
from generator.runtime.mock import __main__ as command
from generator.runtime.mock.options import HELP, line, made


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Mock, str, int]]:
    """The mocks that were to be served, and where."""
    seen: list[tuple[Mock, str, int]] = []
    monkeypatch.setattr(command, "serve", lambda mock, *, host, port: seen.append((mock, host, port)))
    return seen


def test_nothing_told_is_as_python_has_it(market: MockData) -> None:
    mock, plain = made(market), Mock(market)
    for name in ("limits", "visible_after"):
        assert getattr(mock, name) == getattr(plain, name)
    assert mock.time[1:] == plain.time[1:] == (False, 0)
    assert mock.reserves("/_mock/reset")
    assert mock.orders() == []
    assert not mock._faults.active


def test_all_of_it(folder: Path, started: list[tuple[Mock, str, int]], capsys: pytest.CaptureFixture[str]) -> None:
    flags = "--port 9 --host ::1 --limits --no-memory --visible-after 2 --skew -3 --freeze 2026-01-31T00:00:00Z"
    more = "--no-control --access-log --seed 7 --chaos maintenance=0.25 --chaos fail:50026=0.25"
    last = "--chaos public.time:fail:50001=0.75 --chaos public.time:html_after=0.2"
    command.main(["--data", str(folder), *f"{flags} {more} {last}".split()])
    ((mock, host, port),) = started
    assert (host, port) == ("::1", 9)
    assert (mock.limits, mock.visible_after) == (True, 2)
    assert tuple(mock.time) == (1_769_817_597, True, -3)
    assert not mock.reserves("/_mock/reset")
    assert mock.reserves("/_mock/health")
    with pytest.raises(LookupError):
        mock.orders()
    mock.reset()  # a server that others reset goes on as it was told to
    assert tuple(mock.time) == (1_769_817_597, True, -3)
    mock.limits = False
    for _ in range(100):
        mock.handle("GET", "/api/v5/public/time")
        mock.handle("GET", "/api/v5/public/object")
    assert set(mock.counts("public.time").faults) == {"fail:50001", "html_after"}
    assert set(mock.counts("public.object").faults) == {"maintenance", "fail:50026"}
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out.count("\n") == 200
    assert said.out.startswith("2026-01-31T00:00:00.000Z GET /api/v5/public/")


def test_moments(market: MockData) -> None:
    for text in ("1769817600", "2026-01-31", "2026-01-31T00:00:00", "2026-01-31T01:00:00+01:00"):
        assert made(market, freeze=text).now() == 1_769_817_600, text


def test_a_seed_of_its_own_is_told(market: MockData, capsys: pytest.CaptureFixture[str]) -> None:
    mock = made(market, chaos=["html_before=0.5"])
    matched = re.fullmatch(r"chaos with --seed ([0-9]+)\n", capsys.readouterr().err)
    assert matched
    again = made(market, chaos=["html_before=0.5"], seed=matched[1])
    seen = [[one.handle("GET", "/api/v5/public/time").status for _ in range(50)] for one in (mock, again)]
    assert seen[0] == seen[1]
    assert set(seen[0]) == {200, 502}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"chaos": ["burst"]}, r"--chaos: 'burst' is not \[ENDPOINT:\]KIND=PROBABILITY"),
        ({"chaos": ["burst=often"]}, "--chaos: 'burst=often' is not"),
        ({"chaos": ["explode=1"]}, "--chaos: there is no fault 'explode'"),
        ({"chaos": ["burst=2"]}, "--chaos: burst: 2.0 is no probability"),
        ({"chaos": ["public.tim:burst=1"]}, "--chaos: the mock has no endpoint 'public.tim'; did you mean"),
        ({"seed": "7"}, "--seed: there is no --chaos"),
        ({"freeze": "noon"}, "--freeze: 'noon' is neither"),
        ({"freeze": "-1"}, "--freeze: -1 is no Unix time"),
        ({"skew": 1e20}, "--skew: "),
    ],
)
def test_options_that_make_no_sense(market: MockData, options: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        made(market, **options)


def test_the_command_line_says_what_is_wrong(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        command.main(["--data", str(folder), "--chaos", "burst=2"])
    assert "error: --chaos: burst: 2.0 is no probability" in capsys.readouterr().err


def test_both_commands_take_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    """But for where the data is from: the one has a package, the other a spec."""
    with pytest.raises(SystemExit, match="0"):
        command.main(["--help"])
    ours = {*re.findall(r"^  (?:-h, )?(--[a-z-]+)", capsys.readouterr().out, re.MULTILINE)}
    theirs = {one.opts[-1] for one in cli.commands["mock"].params if isinstance(one, click.Option)}
    assert ours - theirs == {"--data", "--help"}
    assert theirs - ours == {"--spec", "--revision"}
    assert {f"--{name.replace('_', '-')}" for name in HELP} == theirs & ours - {"--host", "--port"}


def test_a_line_of_the_access_log() -> None:
    body, why = {"x": "y"}, "51000: \u5e01"
    call = Call("trade.place_order", "POST", "/a\x1b[2J\nb", {"sign": "s"}, body, {}, 400, why, "late", 0.5)
    assert line(call) == "1970-01-01T00:00:00.500Z POST /a\\x1b[2J\\nb 400 trade.place_order late 51000: \\u5e01"
    assert line(Call("", "GET", "/", {}, None, {}, 404, "")) == "1970-01-01T00:00:00.000Z GET / 404"


def test_whoever_stops_reading_the_access_log_stops_nothing(market: MockData, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise BrokenPipeError

    mock = made(market, access_log=True)
    monkeypatch.setattr("builtins.print", broken)
    assert mock.handle("GET", "/api/v5/public/time").status == 200
