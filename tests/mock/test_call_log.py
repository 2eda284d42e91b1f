"""What a mock was asked: asserted, heard of, saved, and asked again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from generator.runtime.mock import Call, CallsDroppedError, Mock, MockData
from generator.runtime.mock.calls import CallLog
from generator.runtime.mock.okx import Account, Rules
from generator.runtime.mock.replaying import Replayed, replay

if TYPE_CHECKING:
    from tests.mock.conftest import Ask, Now

BUY = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy", "ordType": "limit", "sz": "1.50", "px": "2"}
LOAN = "finance/flexible-loan/max-loan"


@pytest.fixture
def mock(market: MockData, now: Now) -> Mock:
    return Mock(market, clock=now)


def test_an_endpoint_was_asked(mock: Mock, ask: Ask) -> None:
    ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "a"})
    ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "b"})
    ask(mock, "POST", "trade/order", {})
    ask(mock, "GET", "trade/order", {"instId": "BTC-USDT", "clOrdId": "a"})
    name = "trade.place_order"
    assert [call.body.get("clOrdId") for call in mock.assert_called(name)] == ["a", "b", None]
    (call,) = mock.assert_called(name, body={"clOrdId": "b", "side": "buy"}, times=1)
    assert call.body["clOrdId"] == "b"
    mock.assert_called(name, times=2, refused=False)
    mock.assert_called(name, times=1, refused=True, body={})
    mock.assert_called(name, times=0, body={"side": "sell"})
    mock.assert_called("trade.get_order", query={"clOrdId": "a"})
    mock.assert_called("trade.cancel_order", times=0)
    with pytest.raises(LookupError, match="did you mean"):
        mock.assert_called("trade.place_orde")


def test_an_endpoint_was_not_asked_so(mock: Mock, ask: Ask) -> None:
    ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "a"})
    ask(mock, "POST", "trade/order", {"x": "y" * 300})
    with pytest.raises(AssertionError) as caught:
        mock.assert_called("trade.place_order", body={"side": "sell"}, query={"a": "b"}, refused=False)
    lines = str(caught.value).split("\n")
    assert lines[0] == (
        'trade.place_order was to be asked at least once, query {"a": "b"}, body {"side": "sell"}, not refused; '
        "it was asked 2 times, never so:"
    )
    assert lines[1].endswith('"clOrdId": "a"} -> 200')
    assert lines[2].startswith('  POST {"x": "yyy')
    assert "y... -> 200 (1: 50014 in item 0: " in lines[2]
    for times, said in ((1, "once"), (3, "3 times"), (0, "never")):
        with pytest.raises(AssertionError, match=f"asked {said}; it was asked 2 times, 2 times so"):
            mock.assert_called("trade.place_order", times=times)


def test_bodies_fit_as_far_as_they_are_wanted(mock: Mock, ask: Ask) -> None:
    ask(mock, "POST", "trade/batch-orders", [BUY, {**BUY, "reduceOnly": True}])
    name = "trade.place_batch_orders"
    mock.assert_called(name, body=[{}, {"reduceOnly": True}])
    others: list[Any] = [
        [{}],
        [{"reduceOnly": True}, {}],
        [{}, {"reduceOnly": 1}],
        {"reduceOnly": True},
        "x",
        [{}, "x"],
    ]
    for other in others:
        mock.assert_called(name, body=other, times=0)


def test_an_assertion_does_not_reach_past_what_is_remembered(mock: Mock, ask: Ask) -> None:
    mock._log = CallLog(kept=2)
    for name in "abc":
        ask(mock, "POST", "trade/order", {**BUY, "clOrdId": name})
    name = "trade.place_order"
    # What is remembered decides it, whatever else there was.
    mock.assert_called(name)
    mock.assert_called(name, body={"clOrdId": "c"})
    with pytest.raises(AssertionError, match="it was asked 2 times, 2 times so"):
        mock.assert_called(name, times=1)
    body = {"clOrdId": "a"}
    more: list[dict[str, Any]] = [{"times": 2}, {"times": 1, "body": {"clOrdId": "c"}}, {"body": body}]
    for undecided in [*more, {"times": 0, "body": body}]:
        with pytest.raises(CallsDroppedError, match="1 older calls are forgotten; ask for last=2"):
            mock.assert_called(name, **undecided)
    mock.assert_called("trade.cancel_order", times=0)


def test_a_long_log_is_freed_bit_by_bit(mock: Mock) -> None:
    log = CallLog(kept=5000)
    mock.handle("GET", "/x")
    (call,) = mock.calls()
    for _ in range(3000):
        log.add(call, 1)
    log.clear()
    assert log.get(None, None) == []
    assert log.counts(None).requests == 0
    for added in range(1, 751):
        log.add(call, 1)
        assert len(log._old) == 3000 - 4 * added
    assert len(log.get(None, None)) == 750


def test_who_listens_hears_of_each_call(market: MockData, now: Now, ask: Ask) -> None:
    heard: list[Call] = []
    mock = Mock(market, clock=now, on_call=heard.append)
    mock.move(7)
    ask(mock, "POST", "trade/order", BUY)
    ask(mock, "GET", "nowhere")
    ask(mock, "POST", "trade/order", BUY, secret="wrong")
    assert heard == mock.calls()
    assert [(call.at, call.user, call.let_in, call.status) for call in heard] == [
        (now() + 7, "user 1", True, 200),
        (now() + 7, "", False, 404),
        (now() + 7, "", False, 401),
    ]
    mock.reset()
    assert len(heard) == 3


# ----------------------------------------------------------------------------------------------------- saved, and again


def scene(mock: Mock, ask: Ask) -> None:
    """Some of everything."""
    ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "a", "passphrase": "hidden", "big": 10**4000})
    ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "a"})
    ask(mock, "POST", "trade/order", {**BUY, "tag": "\U0001f600 + &"})
    ask(mock, "POST", "trade/order", {**BUY, "instId": ""})
    ask(mock, "POST", "trade/order", BUY, secret="wrong")
    ask(mock, "GET", "trade/order", {"instId": "BTC-USDT", "clOrdId": "a", "x": "a b+&=%\u5e01"})
    ask(mock, "GET", "public/time", None, unsigned=True)
    ask(mock, "GET", "nowhere")
    mock.fault("trade.place_order", "fail", code="51008")
    ask(mock, "POST", "trade/order", BUY)


def test_what_was_asked_is_saved_and_asked_again(mock: Mock, market: MockData, ask: Ask, tmp_path: Path) -> None:
    scene(mock, ask)
    file = tmp_path / "calls.jsonl"
    mock.save(file)
    assert [path.name for path in tmp_path.iterdir()] == ["calls.jsonl"]
    text = file.read_bytes()
    for secret in (b"hidden", b"test-key", b"test-passphrase", b"test-secret"):
        assert secret not in text
    lines = [json.loads(line) for line in text.splitlines()]
    assert lines[0] == {"format": "docmill-calls", "version": 1, "exchange": "okx"}
    assert [msgspec.convert(line, Call) for line in lines[1:]] == mock.calls()
    other = Mock(market)
    other.skew(2)
    other.move(5)
    before = other._clock.state
    again = other.replay(file)
    assert [one.then for one in again] == [call for call in mock.calls() if call.let_in]
    assert [one.now.status for one in again] == [200] * 7
    assert not any(one.differs for one in again)
    for then, repeated in zip(again, other.calls(), strict=True):
        assert (then.then.query, then.then.path, then.then.at) == (repeated.query, repeated.path, repeated.at)
        assert {**(then.then.body or {}), "passphrase": ""} == {**(repeated.body or {}), "passphrase": ""}
    assert other._clock.state == before
    assert len(other.orders()) == 3  # the fault's order, too: faults are not saved


def test_another_spec_says_otherwise(mock: Mock, market: MockData, ask: Ask) -> None:
    scene(mock, ask)
    order = market.endpoints["trade.place_order"]
    fields = [
        msgspec.structs.replace(field, required=True) if field.name == "clOrdId" else field
        for field in order.request.fields
    ]
    stricter = msgspec.structs.replace(order, request=msgspec.structs.replace(order.request, fields=tuple(fields)))
    other = Mock(msgspec.structs.replace(market, endpoints={**market.endpoints, "trade.place_order": stricter}))
    differing = [one for one in other.replay(mock.saved()) if one.differs]
    assert [(one.then.why, one.now.why.partition(";")[0]) for one in differing] == [
        ("", "1: 50014 in item 0: clOrdId is required"),
        ("51008: a fault", "1: 50014 in item 0: clOrdId is required"),
    ]


def test_users_are_those_of_the_log(market: MockData, now: Now, ask: Ask) -> None:
    accounts = [Account(name, f"{name}-secret", "p", user=name) for name in ("ann", "bob")]
    mocks = [Mock(market, clock=now, rules=Rules(market.api, clock=now, accounts=accounts)) for _ in range(2)]
    ask(mocks[0], "POST", "trade/order", BUY, key="bob", secret="bob-secret", passphrase="p")
    mocks[1].replay(mocks[0].saved())
    assert [order.user for mock in mocks for order in mock.orders()] == ["bob", "bob"]
    alone = Mock(market, clock=now)
    alone.replay(mocks[0].saved())
    assert [order.user for order in alone.orders()] == ["user 1"]


def test_delayed_and_broken_ones_are_asked_again_too(mock: Mock, market: MockData, now: Now, ask: Ask) -> None:
    ask(mock, "POST", "trade/order", BUY)
    other = Mock(market, clock=now)
    other.fault("trade.place_order", "delay_before", seconds=3600)
    assert not other.replay(mock.saved())[0].differs
    other.fault("trade.place_order", "reset_after")
    (again,) = other.replay(mock.saved())
    assert (again.now.fault, again.differs) == ("reset_after", True)


def test_what_nobody_can_sign_is_not_asked_again(mock: Mock, ask: Ask) -> None:
    ask(mock, "POST", "trade/order", BUY)
    with pytest.raises(ValueError, match="can't be signed again"):
        replay(mock.calls(), mock._ask, mock._clock, None)
    assert not mock.time.frozen
    assert len(mock.calls()) == 1


def test_a_log_with_a_hole_is_not_saved(mock: Mock, ask: Ask, tmp_path: Path) -> None:
    mock._log = CallLog(kept=1)
    for _ in range(2):
        ask(mock, "GET", "public/time")
    with pytest.raises(CallsDroppedError, match="last=1"):
        mock.save(tmp_path / "calls")
    mock.save(str(tmp_path / "calls"), last=1)
    assert len(mock.replay(str(tmp_path / "calls"))) == 1


def test_what_was_there_stays_when_a_file_can_not_be_written(
    mock: Mock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "calls").write_text("before", "utf-8")

    def full(*_: Any) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(OSError, match="no space"):
        mock.save(tmp_path / "calls")
    assert [path.read_text("utf-8") for path in tmp_path.iterdir()] == ["before"]


HEAD = b'{"format":"docmill-calls","version":1,"exchange":"okx"}\n'


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "line 1: "),
        (b"[]\n", "line 1: not an object"),
        (b"{}\n", "line 1: this is no file of calls"),
        (HEAD.replace(b"1", b"2"), "line 1: version 2 can't be read, only 1"),
        (HEAD.replace(b"okx", b"toy"), "line 1: these are calls of 'toy', not of 'okx'"),
        (HEAD + b'{"endpoint":"a"', "line 2: it has no end: the file was cut off"),
        (HEAD + b"{}\n", "line 2: Object missing required field `endpoint`"),
        (HEAD + b"{\n", "line 2: "),
        (HEAD + b"[" * 100_000 + b"\n", "line 2: "),
        (HEAD + b"\xff\n", "line 2: "),
    ],
)
def test_files_that_are_none(mock: Mock, content: bytes, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        mock.replay(content)
    assert mock.replay(HEAD) == []


def test_what_counts_as_a_difference(mock: Mock, ask: Ask) -> None:
    ask(mock, "GET", "public/time")
    (good,) = mock.calls()
    refused = msgspec.structs.replace(good, status=400, why="51000: this")
    assert not Replayed(good, good).differs
    assert Replayed(good, refused).differs
    assert Replayed(refused, good).differs
    assert not Replayed(refused, msgspec.structs.replace(refused, why="51000: that")).differs
    assert Replayed(refused, msgspec.structs.replace(refused, why="50014: this")).differs
    cut = msgspec.structs.replace(good, status=0, fault="reset_after")
    assert not Replayed(cut, good).differs
    assert Replayed(cut, refused).differs
