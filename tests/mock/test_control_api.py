"""The same control over HTTP: every command, everything that is wrong with one, and who may ask."""

from __future__ import annotations

import asyncio
import http.client
import json
import threading
import urllib.parse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Protocol

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.mock import Mock, MockData
from generator.runtime.mock import door as door_module
from generator.runtime.mock.calls import CallLog
from generator.runtime.mock.control import COMMANDS, answer
from generator.runtime.mock.faults import FaultOptions
from generator.runtime.mock.steering import Steering
from generator.runtime.mock.trusted import refused

if TYPE_CHECKING:
    from tests.mock.conftest import Ask, Now

BUY = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy", "ordType": "limit", "sz": "1.50", "px": "2"}


@pytest.fixture
def mock(market: MockData, now: Now) -> Mock:
    return Mock(market, clock=now)


class Do(Protocol):
    """Does a command: status and decoded answer."""

    def __call__(self, name: str, /, **fields: Any) -> tuple[int, Any]: ...


@pytest.fixture
def do(mock: Mock) -> Do:
    def done(name: str, /, **fields: Any) -> tuple[int, Any]:
        reply = answer(mock, "POST", f"/_mock/{name}", b"", json.dumps(fields).encode())
        return reply.status, json.loads(reply.body)

    return done


@pytest.fixture
def look(mock: Mock) -> Do:
    def looked(name: str, /, **fields: Any) -> tuple[int, Any]:
        reply = answer(mock, "GET", f"/_mock/{name}", urllib.parse.urlencode(fields).encode(), b"")
        return reply.status, json.loads(reply.body)

    return looked


def told(mock: Mock) -> Any:
    return json.loads(mock.handle("GET", "/api/v5/public/time").body)


# ------------------------------------------------------------------------------------------------------- the commands


def test_whatever_python_can_do_can_be_done_over_http() -> None:
    """A method or a setting that is added must get a command, or be listed here with the reason."""
    public = {name for name in (*vars(Steering), *Steering.__annotations__) if not name.startswith("_")}
    done_by = {
        "reply": {"reply", "wrapped", "item_success"},
        "fault": {"fault"},
        "chaos": {"chaos"},
        "calm": {"calm"},
        "clock": {"freeze", "unfreeze", "move", "skew", "time", "now"},
        "settings": {"limits", "visible_after"},
        "calls": {"calls"},
        "assert": {"assert_called"},
        "counts": {"counts"},
        "orders": {"orders"},
        "finish": {"finish"},
        "reset": {"reset"},
        "log": {"save", "saved"},
        "replay": {"replay"},
        "health": {"data"},
        "": {"begin_with"},  # takes code, which does not travel
    }
    assert set(done_by) == set(COMMANDS)
    assert set().union(*done_by.values()) == public
    fields = COMMANDS["fault"].fields
    assert fields is not None
    assert {*FaultOptions.__annotations__} - {"body"} <= {*fields.__struct_fields__}


def test_the_index_lists_them(look: Do) -> None:
    status, listed = look("")
    assert status == 200
    assert set(listed) == {f"/_mock/{name}" for name in COMMANDS}
    assert listed["/_mock/finish"]["fields"]["state"] == "str"
    assert listed["/_mock/clock"]["methods"] == ["GET", "HEAD", "POST"]
    assert listed["/_mock/replay"] == {
        "methods": ["POST"],
        "does": COMMANDS["replay"].does,
        "fields": "the body as it is",
    }


def test_health(look: Do) -> None:
    status, said = look("health")
    assert (status, said["status"], said["exchange"]) == (200, "ok", "okx")
    assert said["endpoints"] > 10


def test_answers_are_set(mock: Mock, do: Do) -> None:
    assert do("reply", endpoint="public.time", data=[{"ts": "1"}]) == (200, {"ok": True})
    do("reply", endpoint="public.time", body={"code": "50001"}, status=503)
    do("reply", endpoint="public.time", text="<html>")
    do("reply", endpoint="public.time", base64="/w==")
    do("reply", endpoint="public.time", data=[], times=None)
    assert told(mock)["data"] == [{"ts": "1"}]
    second, third, fourth = (mock.handle("GET", "/api/v5/public/time") for _ in range(3))
    assert (second.status, second.body) == (503, b'{"code":"50001"}')
    assert (third.body, fourth.body) == (b"<html>", b"\xff")
    assert told(mock)["data"] == told(mock)["data"] == []


def test_things_go_wrong(mock: Mock, do: Do, ask: Ask) -> None:
    do("fault", endpoint="trade.place_order", kind="fail", code="51008", message="no", sub_code="1", accepted=True)
    do("fault", endpoint="trade.place_batch_orders", kind="fail", code="51008", items=[1])
    do("fault", endpoint=None, kind="raw", text="x", status=299, content_type="a/b")
    do("fault", endpoint=None, kind="raw", base64="/w==")
    assert ask(mock, "POST", "trade/order", BUY)[1]["msg"] == "no"
    assert len(mock.orders()) == 1
    assert ask(mock, "POST", "trade/batch-orders", [BUY, BUY])[1]["code"] == "2"
    raws = [mock.handle("GET", "/api/v5/public/time") for _ in range(2)]
    assert [(raw.status, raw.headers[0][1], raw.body) for raw in raws] == [
        (299, "a/b", b"x"),
        (200, "application/json", b"\xff"),
    ]
    do("fault", endpoint=None, kind="maintenance", times=None)
    assert told(mock)["code"] == told(mock)["code"] == "50001"
    do("calm")
    assert told(mock)["code"] == "0"


def test_chaos(mock: Mock, do: Do) -> None:
    rates = {"public.time": {"burst": 1.0}}
    do("chaos", seed=7, rates={"maintenance": 1.0}, endpoints=["public.status"], per_endpoint=rates, burst=1)
    assert told(mock)["code"] == "50011"
    assert mock.handle("GET", "/api/v5/system/status").status == 503
    do("chaos", seed="x", delay=[0, 1], visible_after=[0, 1])
    assert told(mock)["code"] == "0"


def test_the_clock(mock: Mock, do: Do, look: Do, now: Now) -> None:
    assert look("clock") == (200, {"now": now(), "frozen": False, "skew": 0.0})
    assert do("clock", freeze=1_700_000_000, move=2.5, skew=-1)[1] == {
        "now": 1_700_000_001.5,
        "frozen": True,
        "skew": -1,
    }
    assert told(mock)["data"][0]["ts"] == "1700000001500"
    assert do("clock", unfreeze=True, skew=0)[1] == {"now": 1_700_000_002.5, "frozen": False, "skew": 0}
    assert do("clock", freeze=True)[1]["frozen"]
    assert do("clock", freeze=-1)[0] == do("clock", move=1e12)[0] == 400
    assert look("clock", freeze=5)[1] == {"error": "what changes something is sent with POST", "field": "freeze"}


def test_settings(mock: Mock, do: Do, look: Do) -> None:
    assert look("settings") == (200, {"limits": False, "visible_after": 0.0})
    assert do("settings", limits=True, visible_after=3) == (200, {"limits": True, "visible_after": 3.0})
    assert (mock.limits, mock.visible_after) == (True, 3.0)
    assert do("reset") == (200, {"ok": True})
    assert look("settings") == (200, {"limits": False, "visible_after": 0.0})


def test_what_was_asked(mock: Mock, do: Do, look: Do, ask: Ask) -> None:
    ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "a", "big": 10**4000})
    ask(mock, "POST", "trade/order", {})
    ask(mock, "GET", "public/time", unsigned=True)
    calls = look("calls", endpoint="trade.place_order")[1]["calls"]
    assert [msgspec.convert(call, type(mock.calls()[0])) for call in calls] == mock.calls("trade.place_order")
    assert len(look("calls")[1]["calls"]) == 3
    assert len(look("calls", last=1)[1]["calls"]) == 1
    assert look("counts", endpoint="trade.place_order")[1] == {"requests": 2, "refused": {"1": 1}, "faults": {}}
    assert look("counts")[1]["requests"] == 3
    assert (
        len(do("assert", endpoint="trade.place_order", body={"clOrdId": "a"}, times=1, refused=False)[1]["calls"]) == 1
    )
    status, said = do("assert", endpoint="trade.place_order", query={"a": "b"})
    assert status == 409
    assert said["error"].startswith("trade.place_order was to be asked at least once")
    mock._log = CallLog(kept=0)
    ask(mock, "GET", "public/time", unsigned=True)
    assert look("calls")[0] == look("log")[0] == 409


def test_orders(mock: Mock, do: Do, look: Do, ask: Ask) -> None:
    ask(mock, "POST", "trade/order", {**BUY, "clOrdId": "a"})
    (order,) = look("orders")[1]["orders"]
    assert (order["client_id"], order["live"], order["values"]["px"]) == ("a", True, "2")
    ended = do("finish", id="a", values={"avgPx": "1.9"})[1]
    assert (ended["state"], ended["live"], ended["values"]["avgPx"]) == ("filled", False, "1.9")
    assert do("finish", id="a") == (404, {"error": "nothing that is live has the id 'a'", "field": "id"})
    status, said = look("orders", kind="nothing")
    assert (status, said["field"]) == (404, "kind")


def test_the_log_goes_and_comes(mock: Mock, market: MockData, ask: Ask) -> None:
    ask(mock, "POST", "trade/order", BUY)
    ask(mock, "POST", "trade/order", {})
    log = answer(mock, "GET", "/_mock/log", b"", b"")
    assert (log.headers[0][1], log.body) == ("application/x-ndjson", mock.saved())
    assert answer(mock, "GET", "/_mock/log", b"last=1", b"").body == mock.saved(last=1)
    other = Mock(market)
    other.fault("trade.place_order", "maintenance")
    said = json.loads(answer(other, "POST", "/_mock/replay", b"", log.body).body)
    assert said["asked"] == 2
    ((then, now),) = [(one["then"], one["now"]) for one in said["differences"]]
    assert (then["why"], now["why"]) == ("", "50001: a fault")
    bad = answer(other, "POST", "/_mock/replay", b"", b"x")
    assert (bad.status, "line 1" in json.loads(bad.body)["error"]) == (400, True)


@pytest.mark.parametrize(
    ("name", "body", "status", "field", "message"),
    [
        ("reply", b"{}", 400, "endpoint", "missing required field `endpoint`"),
        ("reply", b'{"endpoint":"public.tim","data":[]}', 404, "endpoint", "did you mean public.time"),
        ("reply", b'{"endpoint":"public.time"}', 400, "data", "one of data, body, text, base64"),
        ("reply", b'{"endpoint":"public.time","data":[],"text":""}', 400, "data", "and no other of them"),
        ("reply", b'{"endpoint":"public.time","base64":"?"}', 400, "base64", "base64"),
        ("reply", b'{"endpoint":"public.time","data":[],"status":99}', 400, "", "status: 99"),
        ("reply", b'{"endpoint":"public.time","data":[],"times":"2"}', 400, "times", "got `str`"),
        ("reply", b'{"endpoint":"public.time","data":[],"time":2}', 400, "time", "unknown field `time`"),
        ("fault", b'{"kind":"burst"}', 400, "endpoint", "missing required field"),
        ("fault", b'{"endpoint":null,"kind":"explode"}', 400, "kind", "explode"),
        ("fault", b'{"endpoint":"public.time","kind":"burst","code":"1"}', 400, "", "burst takes no code"),
        ("fault", b'{"endpoint":"x","kind":"burst"}', 404, "endpoint", "no endpoint 'x'"),
        ("fault", b'{"endpoint":null,"kind":"raw","text":"","base64":""}', 400, "text", "no other of them"),
        ("fault", b'{"endpoint":null,"kind":"delay_after","seconds":1e999}', 400, "seconds", "out of range"),
        ("fault", b'{"endpoint":null,"kind":"fail","code":"1","items":[0,"1"]}', 400, "items[1]", "Expected `int`"),
        ("chaos", b'{"seed":1,"rates":{"burst":2}}', 400, "", "burst: 2.0 is no probability"),
        ("chaos", b'{"seed":1,"rates":{"burst":"x"}}', 400, "rates[...]", "Expected `float`"),
        ("chaos", b'{"seed":1,"endpoints":["x"]}', 404, "endpoints", "no endpoint 'x'"),
        ("chaos", b'{"seed":1,"delay":[1]}', 400, "delay", "length 2"),
        ("settings", b'{"limits":1}', 400, "limits", "Expected `bool`"),
        ("clock", b'{"freeze":"now"}', 400, "freeze", "got `str`"),
        ("calm", b'{"x":1}', 400, "x", "unknown field"),
        ("finish", b'{"id":"x","values":{"a":1}}', 400, "values[...]", "Expected `str`"),
        ("reset", b"[]", 400, "", "Expected `object`"),
        ("reset", b"{", 400, "", "truncated"),
        ("reset", b"\xff", 400, "", ""),
        ("reply", b'{"endpoint":"public.time","body":' + b"[" * 99_999, 400, "", ""),
        ("nothing", b"{}", 404, "", "there is no /_mock/nothing"),
        ("calls", b"{}", 405, "", "is for GET and HEAD"),
    ],
)
def test_what_is_wrong_is_named(mock: Mock, name: str, body: bytes, status: int, field: str, message: str) -> None:
    reply = answer(mock, "POST", f"/_mock/{name}", b"", body)
    said = json.loads(reply.body)
    assert (reply.status, said.get("field", "")) == (status, field)
    assert message in said["error"]
    assert not mock._faults.active
    assert told(mock)["data"][0]["ts"].isdigit()


def test_queries_that_are_wrong(mock: Mock, look: Do) -> None:
    assert look("calls", last="x")[1]["field"] == "last"
    assert look("calls", first="1")[1]["field"] == "first"
    assert look("calls", endpoint="x")[0] == 404
    doubled = answer(mock, "GET", "/_mock/calls", b"last=1&last=2", b"")
    assert json.loads(doubled.body) == {"error": "last: given twice", "field": "last"}
    posted = answer(mock, "POST", "/_mock/reset", b"x=1", b"")
    assert (posted.status, "in the body" in json.loads(posted.body)["error"]) == (400, True)
    gotten = answer(mock, "GET", "/_mock/reset", b"", b"")
    assert (gotten.status, dict(gotten.headers)["allow"]) == (405, "POST")


def test_an_exchange_without_limits_says_so(market: MockData) -> None:
    class Plain:
        """As little as a mock needs."""

        secret_headers = secret_parameters = frozenset[str]()
        binary_type = "x/y"

    rules: Any = Plain()
    reply = answer(Mock(market, rules=rules), "POST", "/_mock/settings", b"", b'{"limits":true}')
    assert (reply.status, "know none" in json.loads(reply.body)["error"]) == (400, True)


names = st.sampled_from([*COMMANDS, "x"])
fields = st.sampled_from(
    sorted({name for command in COMMANDS.values() if command.fields for name in command.fields.__struct_fields__})
)
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(("public.time", "burst", "raw", "late", "drift", "order", "", "x", "\ud83d"))
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["burst", "public.time", "a"]), inner),
    max_leaves=5,
)
bodies = st.dictionaries(fields, values, max_size=5).map(lambda made: json.dumps(made).encode()) | st.binary(max_size=9)


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["GET", "POST", "PUT", "HEAD"]), names, st.binary(max_size=12), bodies)
def test_whatever_comes_there_is_an_answer(mock: Mock, method: str, name: str, query: bytes, body: bytes) -> None:
    reply = answer(mock, method, f"/_mock/{name}", query if method != "POST" else b"", body)
    assert reply.status in {200, 400, 404, 405, 409}
    if reply.headers[0][1] == "application/json":
        assert isinstance(json.loads(reply.body), dict)
    mock.reset()
    assert told(mock)["code"] == "0"


# ----------------------------------------------------------------------------------------------------------- over HTTP


@pytest.fixture
def url(mock: Mock) -> Iterator[str]:
    with mock.running() as url:
        yield url


def send(url: str, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=5)
    try:
        connection.putrequest(method, path, skip_host=True)
        host = headers.pop("host", url.removeprefix("http://"))
        raw = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        for name, value in {"host": host, "content-length": str(len(raw)), **headers}.items():
            if value:
                connection.putheader(name.replace("_", "-"), value)
        connection.endheaders(raw)
        response = connection.getresponse()
        content = response.read()
        return response.status, json.loads(content) if content.startswith(b"{") else content
    finally:
        connection.close()


def test_one_state_and_two_doors(mock: Mock, url: str) -> None:
    assert send(url, "POST", "/_mock/reply", {"endpoint": "public.time", "data": []})[0] == 200
    assert send(url, "GET", "/api/v5/public/time")[1]["data"] == []
    assert len(mock.calls()) == 1  # control is no call
    mock.reply("public.time", [{"ts": "5"}])
    assert send(url, "GET", "/api/v5/public/time")[1]["data"] == [{"ts": "5"}]
    assert len(send(url, "GET", "/_mock/calls?endpoint=public.time")[1]["calls"]) == 2
    assert send(url, "HEAD", "/_mock/health") == (200, b"")
    assert send(url, "GET", "/_mock")[0] == 200
    assert send(url, "GET", "/_mocking")[1]["msg"] == "Not Found"


def test_control_can_be_turned_off(market: MockData) -> None:
    mock = Mock(market, control=False)
    with mock.running() as url:
        assert send(url, "POST", "/_mock/reset", {})[0] == 404
        assert [call.path for call in mock.calls()] == ["/_mock/reset"]  # a path like any other that does not exist
        assert send(url, "GET", "/_mock/health", host="probe.internal")[1]["status"] == "ok"


def test_other_sites_are_kept_out(mock: Mock, url: str) -> None:
    port = url.rpartition(":")[2]
    mock.fault(None, "maintenance", times=None)
    for headers in (
        {"host": f"evil.example:{port}"},
        {"host": "evil.example", "origin": "http://evil.example"},
        {"host": ""},
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": f"https://127.0.0.1:{port}"},
        {"origin": "http://127.0.0.1:1"},
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
    ):
        assert send(url, "POST", "/_mock/reset", {}, **headers)[0] in {400, 403}, headers
        assert send(url, "GET", "/_mock/calls", **headers)[0] in {400, 403}, headers
    assert mock._faults.active
    for headers in (
        {"host": f"localhost:{port}"},
        {"host": f"[::1]:{port}"},
        {"host": "127.9.9.9"},
        {"origin": url},
        {"sec_fetch_site": "same-origin"},
        {"sec_fetch_site": "none"},
        {"host": f"LocalHost:{port}", "origin": f"http://localhost:{port}"},
    ):
        assert send(url, "POST", "/_mock/calm", {}, **headers)[0] == 200, headers
    assert not mock._faults.active


def headed(**headers: str) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]


def test_the_name_that_the_server_has_is_its_own() -> None:
    assert refused(headed(host="box.lan:80"), ["10.0.0.5", "Box.lan"]) == ""
    assert refused(headed(host="10.0.0.5"), ["10.0.0.5"]) == ""
    assert refused(headed(host="[fe80::1]:80"), ["fe80::1"]) == ""
    assert "no name of this machine" in refused(headed(host="10.0.0.6"), ["10.0.0.5"])
    assert "no name of this machine" in refused(headed(host="a@localhost"), [])
    assert "once" in refused([*headed(host="localhost"), *headed(host="evil.example")], [])
    assert refused(headed(host="localhost", origin="https://localhost"), [], "https") == ""


def test_bodies_have_an_end(mock: Mock, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door_module, "BODY_LIMIT", 10)
    assert send(url, "POST", "/_mock/replay", b"x" * 11)[0] == 413
    assert send(url, "POST", "/_mock/replay", b"x" * 10)[0] == 400


def test_who_hangs_up_changes_nothing(mock: Mock) -> None:
    inbox: list[dict[str, Any]] = [
        {"type": "http.request", "body": b"{", "more_body": True},
        {"type": "http.disconnect"},
    ]
    scope = {
        "type": "http",
        "scheme": "http",
        "method": "POST",
        "path": "/_mock/calm",
        "headers": headed(host="localhost"),
        "server": None,
    }

    async def receive() -> dict[str, Any]:
        return inbox.pop(0)

    async def sent(_: Any) -> None:
        raise AssertionError("nobody is there")

    mock.fault(None, "burst")
    asyncio.run(mock(scope, receive, sent))
    assert mock._faults.active


def test_a_long_replay_holds_up_nobody(mock: Mock, url: str, ask: Ask) -> None:
    for _ in range(2000):
        ask(mock, "POST", "trade/order", BUY)
    log = mock.saved()
    mock.reset()
    thread = threading.Thread(target=send, args=(url, "POST", "/_mock/replay", log))
    thread.start()
    answered = 0
    while thread.is_alive():
        assert send(url, "GET", "/_mock/health")[0] == 200
        answered += thread.is_alive()
    thread.join()
    assert len(mock.orders()) == 2000
    assert answered
