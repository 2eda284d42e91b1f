"""Queued answers, the record of calls, loading, and finding an exchange's rules."""

from __future__ import annotations

import json
import sys
import threading
import types
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from generator.runtime.mock import REMOVED, CallsDroppedError, Mock, MockData, exchange_name, load
from generator.runtime.mock.calls import Call, CallLog
from generator.runtime.mock.data import Api, EndpointData
from generator.runtime.mock.rules import Problem, Refusal
from generator.runtime.mock.wire import JSON, Reply, Request

if TYPE_CHECKING:
    from tests.mock.conftest import Post, Sign
TIME = "/api/v5/public/time"
LOAN = "finance/flexible-loan/max-loan"


def test_queued_answers_go_out_once_and_in_order(mock: Mock) -> None:
    mock.reply("public.time", {"code": "50001", "msg": "down", "data": []}, status=503)
    mock.reply("public.time", [{"ts": "1"}])
    mock.reply("public.time", b"<html>")
    answers = [mock.handle("GET", TIME) for _ in range(4)]
    assert [reply.status for reply in answers] == [503, 200, 200, 200]
    assert answers[0].body == b'{"code":"50001","msg":"down","data":[]}'
    assert answers[1].body == b'{"code":"0","data":[{"ts":"1"}],"msg":""}'
    assert answers[2].body == b"<html>"
    assert json.loads(answers[3].body)["data"] == [{"ts": "1772000000500"}]


def test_a_refused_request_leaves_the_queue_alone(post: Post, mock: Mock) -> None:
    mock.reply("flexible_loan.max_loan", [])
    assert post(LOAN, {}).status == 400
    assert json.loads(post(LOAN, {"borrowCcy": "BTC"}).body)["data"] == []


def test_data_goes_into_the_documented_envelope(mock: Mock) -> None:
    assert list(mock.wrapped("trade.batch_orders", [])) == ["code", "data", "msg", "inTime", "outTime"]


@pytest.mark.parametrize("body", [[object()], {"a": {1, object()}}, ["\ud800"]])
def test_what_is_no_json_is_refused_when_it_is_queued(mock: Mock, body: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        mock.reply("public.time", body)
    assert json.loads(mock.handle("GET", TIME).body)["code"] == "0"


def test_unknown_names_are_refused_with_the_nearest_ones(mock: Mock) -> None:
    with pytest.raises(LookupError, match=r"'public\.tim'; did you mean public\.time"):
        mock.reply("public.tim", [])
    with pytest.raises(LookupError, match=r"no endpoint 'zzz'$"):
        mock.calls("zzz")


def test_calls_hold_what_was_sent_and_no_secret(mock: Mock, sign: Sign) -> None:
    target = "/api/v5/trade/order-algo?apiKey=hidden-1&x=%20"
    body = json.dumps(
        {"ordType": "plain", "sz": "1", "passphrase": "hidden-2", "n": [{"secretKey": "hidden-3"}]}
    ).encode()
    headers = {**sign("POST", target, body), "Authorization": "hidden-4", "Cookie": "hidden-5", "X-Other": "shown"}
    assert mock.handle("POST", target, headers, body).status == 200
    mock.handle("GET", "/nowhere?sign=hidden-6&a=b", [(b"OK-ACCESS-KEY", b"hidden-7"), ("A", "b"), (b"a", b"\xff")])
    (call,) = mock.calls("trade.order_algo")
    assert (call.endpoint, call.method, call.path) == ("trade.order_algo", "POST", "/api/v5/trade/order-algo")
    assert (call.status, call.why) == (200, "")
    assert call.query == {"apiKey": REMOVED, "x": " "}
    assert call.body == {"ordType": "plain", "sz": "1", "passphrase": REMOVED, "n": [{"secretKey": REMOVED}]}
    assert call.headers["x-other"] == "shown"
    assert call.headers["ok-access-key"] == call.headers["ok-access-sign"] == REMOVED
    lost = mock.calls()[1]
    assert (lost.endpoint, lost.path, lost.status, lost.query) == ("", "/nowhere", 404, {"sign": REMOVED, "a": "b"})
    assert lost.headers["a"] == "b, \xff"
    kept = repr(mock.calls()) + repr(vars(mock._log))
    for secret in ("hidden", "test-key", "test-passphrase", sign("POST", target, body)["OK-ACCESS-SIGN"]):
        assert secret not in kept


def test_refused_calls_are_listed_with_the_reason(mock: Mock, post: Post, sign: Sign) -> None:
    target = f"/api/v5/{LOAN}"
    mock.handle("POST", target, sign("POST", target, b"", secret="x"), b"")
    post(LOAN, {"borrowCcy": 1})
    first, second = mock.calls("flexible_loan.max_loan")
    assert (first.body, first.status) == (None, 401)
    assert first.why == "50113: the signature is not the one of POST with these bytes of target and body"
    assert second.body == {"borrowCcy": 1}
    assert second.why == "51000: borrowCcy is a number, not a string"


def test_reset_forgets_everything(mock: Mock) -> None:
    mock.reply("public.time", [])
    mock.handle("GET", TIME)
    mock.reply("public.time", [{"ts": "queued"}])
    mock.reset()
    assert mock.calls() == []
    assert json.loads(mock.handle("GET", TIME).body)["data"] == [{"ts": "1772000000500"}]


def call(endpoint: str) -> Call:
    return Call(endpoint, "GET", "/", {}, None, {}, 200, "")


def test_asking_past_what_is_remembered_raises() -> None:
    log = CallLog(kept=3)
    for name in "aabbb":
        log.add(call(name), 1)
    assert [entry.endpoint for entry in log.get("b", None)] == ["b"] * 3
    assert log.get("a", 0) == []
    with pytest.raises(CallsDroppedError, match="2 older calls are forgotten; ask for last=0"):
        log.get("a", None)
    with pytest.raises(CallsDroppedError, match="last=3"):
        log.get(None, 4)
    assert len(log.get(None, 2)) == len(log.get("b", 2)) == 2
    assert log.get("c", 5) == []
    log.clear()
    assert log.get("a", None) == []


def test_huge_calls_are_forgotten_sooner() -> None:
    log = CallLog(kept=100, kept_bytes=10)
    for size in (4, 4, 4):
        log.add(call("a"), size)
    assert len(log.get("a", 2)) == 2
    with pytest.raises(CallsDroppedError):
        log.get("a", None)


def test_ten_thousand_calls_are_remembered(mock: Mock) -> None:
    for _ in range(10_001):
        mock.handle("GET", TIME)
    assert len(mock.calls("public.time", last=10_000)) == 10_000
    with pytest.raises(CallsDroppedError):
        mock.calls("public.time")


def test_threads_can_share_a_mock(mock: Mock) -> None:
    for number in range(400):
        mock.reply("public.time", [{"ts": str(number)}])
    seen: list[str] = []

    def work() -> None:
        seen.extend(json.loads(mock.handle("GET", TIME).body)["data"][0]["ts"] for _ in range(100))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(int, seen)) == list(range(400))
    assert len(mock.calls("public.time")) == 400


def test_loading_names_the_file_that_is_wrong(tmp_path: Path, write_data: Callable[..., Path]) -> None:
    with pytest.raises(FileNotFoundError, match=r"api\.json does not exist"):
        load(tmp_path / "none")
    bad: list[tuple[str, bytes, str]] = [
        ("endpoints/trade.json", b'{"order": {"method": "GET"}}', "path"),
        ("endpoints/trade.json", b"{", "truncated"),
        ("api.json", b'{"exchange": 1}', "exchange"),
        ("endpoints/trade.json", b"\xff", "malformed"),
    ]
    for name, content, place in bad:
        folder = write_data(tmp_path / f"{name}{place}")
        (folder / name).write_bytes(content)
        with pytest.raises(ValueError, match=rf"{name}: .*{place}"):
            load(folder)


def test_loaded_data_is_shared_and_the_exchange_known_without_it(folder: Path, tmp_path: Path) -> None:
    assert load(folder) is load(folder)
    assert exchange_name(folder) == "okx"
    assert exchange_name(tmp_path) == "exchange"


def test_two_endpoints_on_one_route_are_an_error(data: MockData) -> None:
    doubled = {**data.endpoints, "public.again": data.endpoints["public.time"]}
    with pytest.raises(ValueError, match=r"public\.again and public\.time are both GET /api/v5/public/time"):
        Mock(msgspec.structs.replace(data, endpoints=doubled))


def renamed(data: MockData, exchange: str) -> MockData:
    return msgspec.structs.replace(data, api=msgspec.structs.replace(data.api, exchange=exchange))


@pytest.mark.parametrize(
    ("exchange", "message"),
    [("nowhere", "no nowhere.py"), ("wire", "no class Rules"), ("a.b", "can't be the name"), ("", "can't be the name")],
)
def test_an_exchange_without_rules_is_an_error(data: MockData, exchange: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Mock(renamed(data, exchange))


def test_a_broken_module_of_an_exchange_is_not_taken_for_a_missing_one(
    data: MockData, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(name: str, package: str | None = None) -> types.ModuleType:
        raise ModuleNotFoundError(f"No module named 'other' in {name} of {package}", name="other")

    monkeypatch.setattr("importlib.import_module", broken)
    with pytest.raises(ModuleNotFoundError, match="other"):
        Mock(data)


class ToyRules:
    """An exchange with a token in the query and another envelope."""

    secret_headers: frozenset[str] = frozenset()
    secret_parameters = frozenset({"token"})
    binary_type = "application/octet-stream"

    def __init__(self, api: Api, *, clock: Callable[[], float]) -> None:
        self.title = api.title
        self.now = clock

    def authenticate(self, request: Request, endpoint: EndpointData, address: str) -> Refusal | None:
        if endpoint.auth == "public" or b"token=let-me-in" in request.query:
            return None
        return self._no("who are you?")

    def refuse(self, problem: Problem, endpoint: EndpointData | None) -> Refusal:
        return self._no(f"{problem.kind} {','.join(problem.fields)} {endpoint is None}")

    def unwrap(self, body: Any) -> Any:
        return body["result"] if isinstance(body, dict) and "result" in body else msgspec.UNSET

    def wrap(self, data: Any, like: Mapping[str, Any] | None, extra: Mapping[str, Any]) -> Any:
        return {"result": data, "at": self.now(), **(like or {}), **extra}

    def _no(self, why: str) -> Refusal:
        return Refusal(Reply(418, (JSON,), msgspec.json.encode({"error": why, "by": self.title})), why)


def test_another_exchange_goes_through_the_same_seam(data: MockData, monkeypatch: pytest.MonkeyPatch) -> None:
    module = types.ModuleType("generator.runtime.mock.toy")
    module.Rules = ToyRules  # type: ignore[attr-defined]  # a module made at run time
    monkeypatch.setitem(sys.modules, module.__name__, module)
    mock = Mock(renamed(data, "toy"), clock=lambda: 7.0)
    assert json.loads(mock.handle("GET", TIME).body) == {"result": [{"ts": "7000"}], "at": 7.0}
    assert json.loads(mock.handle("GET", "/x").body) == {"error": "unknown_path  True", "by": "OKX"}
    assert mock.handle("GET", "/api/v5/account/balance").status == 418
    reply = mock.handle("GET", "/api/v5/account/balance?token=let-me-in&ccy=BTC")
    assert json.loads(reply.body)["result"][0]["ccy"] == "BTC"
    assert mock.calls("account.balance")[1].query == {"token": REMOVED, "ccy": "BTC"}
    assert json.loads(mock.handle("GET", "/api/v5/market/candles").body)["error"] == "missing instId False"
