"""What a test can do to a mock besides faults: standing answers, the clock, limits, and being as new."""

from __future__ import annotations

import json
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.mock import Mock, MockData

if TYPE_CHECKING:
    from tests.mock.conftest import Ask, Now

TIME = "/api/v5/public/time"
BUY = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy", "ordType": "limit", "sz": "1.50", "px": "2"}


@pytest.fixture
def mock(market: MockData, now: Now) -> Mock:
    return Mock(market, clock=now)


def told(mock: Mock) -> Any:
    return json.loads(mock.handle("GET", TIME).body)["data"][0]["ts"]


def test_an_answer_may_stand(mock: Mock) -> None:
    mock.reply("public.time", [{"ts": "old"}], times=None)
    mock.reply("public.time", [{"ts": "stands"}], times=None)
    mock.reply("public.time", [{"ts": "next"}], times=2)
    assert [told(mock) for _ in range(5)] == ["next", "next", "stands", "stands", "stands"]
    mock.reset()
    assert told(mock).isdigit()


@pytest.mark.parametrize(("options", "message"), [({"times": 0}, "times is never"), ({"status": 99}, "99 is none")])
def test_answers_that_make_no_sense(mock: Mock, options: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        mock.reply("public.time", [], **options)
    assert told(mock).isdigit()


def test_time_stands_still_and_is_moved(market: MockData) -> None:
    mock = Mock(market)
    mock.freeze(1_700_000_000)
    assert tuple(mock.time) == (1_700_000_000, True, 0)
    assert told(mock) == told(mock) == "1700000000000"
    mock.move(1.5)
    assert told(mock) == "1700000001500"
    mock.move(-11.5)
    mock.skew(5)
    assert told(mock) == "1699999995000"
    assert tuple(mock.time) == (1_699_999_995, True, 5)
    mock.skew(0)
    mock.unfreeze()
    assert 1_699_999_990 <= mock.now() < 1_699_999_999
    shown = mock.time
    assert not shown.frozen
    mock.unfreeze()
    mock.move(86_400)
    assert 1_700_086_390 <= mock.now() < 1_700_086_399
    mock.reset()
    assert abs(mock.now() - time.time()) < 5
    mock.freeze()
    assert mock.now() == mock.now()


def test_there_are_moments_that_no_clock_shows(mock: Mock, now: Now) -> None:
    for beyond in (-1.0, 253_402_300_800.0, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="no Unix time"):
            mock.freeze(beyond)
    for far in (-now() - 1, 1e12, float("nan")):
        with pytest.raises(ValueError, match="no Unix time"):
            mock.move(far)
        with pytest.raises(ValueError, match="no Unix time"):
            mock.skew(far)
    assert tuple(mock.time) == (now(), False, 0)


def test_limits_and_late_writes_go_by_the_moved_clock(market: MockData, ask: Ask) -> None:
    mock = Mock(market, limits=True, visible_after=5)
    mock.freeze()
    assert ask(mock, "GET", "system/status")[0] == 200
    assert ask(mock, "GET", "system/status")[0] == 429
    mock.move(5)
    assert ask(mock, "GET", "system/status")[0] == 200
    order = ask(mock, "POST", "trade/order", BUY)[1]["data"][0]["ordId"]
    look = {"instId": "BTC-USDT", "ordId": order}
    assert ask(mock, "GET", "trade/order", look)[1]["code"] == "51603"
    mock.move(5)
    assert ask(mock, "GET", "trade/order", look)[1]["code"] == "0"


def test_limits_come_and_go(mock: Mock, ask: Ask) -> None:
    def statuses() -> list[int]:
        return [ask(mock, "GET", "system/status")[0] for _ in range(2)]

    assert not mock.limits
    assert statuses() == [200, 200]
    mock.limits = True
    assert statuses() == [200, 429]
    mock.limits = True
    assert statuses() == [429, 429]
    mock.limits = False
    mock.limits = True
    assert statuses() == [200, 429]
    mock.reset()
    assert not mock.limits
    assert statuses() == [200, 200]


def test_a_reset_mock_is_as_new(market: MockData, now: Now, ask: Ask) -> None:
    mock = Mock(market, clock=now, limits=True, visible_after=1)
    mock.limits, mock.visible_after = False, 9
    mock.skew(3)
    mock.move(100)
    mock.fault(None, "burst", times=None)
    mock.chaos(1, {"maintenance": 1.0})
    ask(mock, "POST", "trade/order", BUY)
    mock.reset()
    assert (mock.limits, mock.visible_after, mock.time) == (True, 1, (now(), False, 0))
    assert ask(mock, "POST", "trade/order", BUY)[0] == 200
    assert len(mock.orders()) == len(mock.calls()) == 1


def test_a_beginning_comes_with_each_reset(mock: Mock, now: Now) -> None:
    mock.begin_with(lambda begun: begun.skew(7))
    assert tuple(mock.time) == (now() + 7, False, 7)
    mock.skew(0)
    mock.reset()
    assert tuple(mock.time) == (now() + 7, False, 7)
    mock.begin_with(None)
    mock.reset()
    assert tuple(mock.time) == (now(), False, 0)


def test_what_lay_about_at_a_reset_is_not_done(mock: Mock, ask: Ask) -> None:
    mock.fault("trade.place_order", "delay_before", seconds=0.1)
    ended: list[BaseException] = []

    def place() -> None:
        try:
            ask(mock, "POST", "trade/order", BUY)
        except ConnectionError as error:
            ended.append(error)

    thread = threading.Thread(target=place)
    thread.start()
    time.sleep(0.03)
    mock.reset()
    thread.join()
    assert len(ended) == 1
    assert (mock.orders(), mock.calls()) == ([], [])
