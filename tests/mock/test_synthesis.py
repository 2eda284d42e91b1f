"""Random answers: the same for the same seed wherever they are made, and beside everything else a mock does."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.mock import Mock, MockData
from generator.runtime.mock import __main__ as command

if TYPE_CHECKING:
    from tests.mock.conftest import Ask, Now

CANDLES = "/api/v5/market/candles?instId=X"
TARGETS = [CANDLES, "/api/v5/support/announcements", "/api/v5/market/books-sbe", "/api/v5/public/lists"]

ELSEWHERE = """
import sys
from pathlib import Path
from generator.runtime.mock import Mock, load
mock = Mock(load(Path(sys.argv[1])), synthesize=7)
for target in sys.argv[2:]:
    for _ in range(20):
        print(mock.handle("GET", target).body.hex())
"""


def given(mock: Mock, target: str, count: int = 20) -> list[bytes]:
    return [mock.handle("GET", target).body for _ in range(count)]


def test_the_same_seed_gives_the_same_bytes_in_any_process(data: MockData, folder: Path) -> None:
    here = [body for target in TARGETS for body in given(Mock(data, synthesize=7), target)]
    for hashing in ("0", "1"):
        done = subprocess.run(
            [sys.executable, "-c", ELSEWHERE, folder, *TARGETS],
            env={"PYTHONHASHSEED": hashing, "PYTHONPATH": str(Path(__file__).parents[2])},
            capture_output=True,
            text=True,
            check=True,
        )
        assert [bytes.fromhex(line) for line in done.stdout.splitlines()] == here


def test_these_bytes_stay(data: MockData) -> None:
    """Whoever noted a seed wants the same answers from another Python."""
    first = Mock(data, synthesize=7).handle("GET", "/api/v5/support/announcements").body
    assert first == b'{"code":"0","data":{"page":"0","n":2147483648},"msg":""}'


def test_seeds_endpoints_and_turns_differ_and_requests_do_not(data: MockData) -> None:
    bodies = given(Mock(data, synthesize=7), CANDLES)
    assert len(set(bodies)) > 15
    assert given(Mock(data, synthesize="7"), CANDLES) == bodies
    assert given(Mock(data, synthesize=8), CANDLES) != bodies
    assert given(Mock(data, synthesize=7), "/api/v5/public/rows") != bodies
    mixed = Mock(data, synthesize=7)
    for body in bodies:
        given(mixed, "/api/v5/public/rows", 1)
        assert mixed.handle("GET", CANDLES + "&limit=1").body == body


def test_a_reset_begins_with_the_first_answer(data: MockData) -> None:
    mock = Mock(data, synthesize=7)
    bodies = given(mock, CANDLES)
    mock.reset()
    assert given(mock, CANDLES) == bodies


def test_the_time_is_told_all_the_same(data: MockData, now: Now) -> None:
    mock = Mock(data, synthesize=7, clock=now)
    assert json.loads(mock.handle("GET", "/api/v5/public/time").body)["data"] == [{"ts": "1772000000500"}]


def test_nothing_is_remembered_and_everything_done(market: MockData, now: Now, ask: Ask) -> None:
    mock = Mock(market, synthesize=7, clock=now)
    order = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy", "ordType": "limit", "px": "1", "sz": "1"}
    for _ in range(20):
        status, answer = ask(mock, "POST", "trade/order", order)
        assert (status, answer["code"]) == (200, "0")
        assert {item.get("sCode", "0") for item in answer["data"]} <= {"0"}
    with pytest.raises(LookupError, match="nothing"):
        mock.orders()


def test_requests_are_checked_and_answers_queued_as_ever(data: MockData) -> None:
    mock = Mock(data, synthesize=7)
    assert mock.handle("GET", "/api/v5/market/candles").status == 400
    mock.reply("market.candles", [["1"]])
    assert json.loads(mock.handle("GET", CANDLES).body)["data"] == [["1"]]
    mock.fault("market.candles", "fail", code="50011")
    assert mock.handle("GET", CANDLES).status == 429


def test_rows_keep_their_columns(data: MockData) -> None:
    rows: list[Any] = [row for body in given(Mock(data, synthesize=7), CANDLES, 60) for row in json.loads(body)["data"]]
    assert min(map(len, rows)) == 3 < max(map(len, rows))


def test_the_command_line_takes_a_seed(data: MockData, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[Mock] = []
    monkeypatch.setattr("uvicorn.run", lambda app, **_: served.append(app))
    for more in ([], ["--synthesize", "7"]):
        command.main(["--data", str(folder), *more])
    shown, random = (given(mock, CANDLES, 5) for mock in served)
    assert random == given(Mock(data, synthesize=7), CANDLES, 5)
    assert shown != random
