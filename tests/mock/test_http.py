"""The ASGI shell, and the mock on a real port."""

from __future__ import annotations

import asyncio
import http.client
import json
import runpy
import socket
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.mock import Mock, serve
from generator.runtime.mock import __main__ as command

if TYPE_CHECKING:
    from tests.mock.conftest import Sign
TIME = "/api/v5/public/time"
LOAN = "/api/v5/finance/flexible-loan/max-loan"
BODY = b'{"borrowCcy":"USDT"}'


def drive(mock: Mock, scope: dict[str, Any], *messages: dict[str, Any]) -> list[dict[str, Any]]:
    """Run the application once; what it receives beyond the messages would hang, so it fails."""
    inbox, sent = list(messages), []

    async def receive() -> dict[str, Any]:
        return inbox.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(mock(scope, receive, send))
    return sent


def scope(method: str, path: str, headers: dict[str, str] | None = None, **others: Any) -> dict[str, Any]:
    raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in (headers or {}).items()]
    return {"type": "http", "method": method, "path": path, "query_string": b"", "headers": raw, **others}


def chunk(body: bytes, *, more: bool = False) -> dict[str, Any]:
    return {"type": "http.request", "body": body, "more_body": more}


def test_a_body_in_pieces(mock: Mock, sign: Sign) -> None:
    pieces = [chunk(BODY[:5], more=True), {"type": "http.request", "more_body": True}, chunk(BODY[5:])]
    start, body = drive(mock, scope("POST", LOAN, sign("POST", LOAN, BODY), raw_path=LOAN.encode()), *pieces)
    assert start["status"] == 200
    assert dict(start["headers"])[b"content-length"] == str(len(body["body"])).encode()
    assert json.loads(body["body"])["data"][0]["borrowCcy"] == "USDT"


def test_a_body_over_the_limit_is_not_waited_for(mock: Mock) -> None:
    start, _ = drive(mock, scope("POST", LOAN), chunk(b"x" * (1 << 20), more=True), chunk(b"x", more=True))
    assert start["status"] == 413


def test_who_hangs_up_gets_no_answer(mock: Mock) -> None:
    assert drive(mock, scope("POST", LOAN), chunk(b"x", more=True), {"type": "http.disconnect"}) == []
    assert mock.calls() == []


@pytest.mark.parametrize(
    "parts",
    [
        {"raw_path": b"/api/v5/account/balance", "query_string": b"ccy=a%2cb,c"},
        {"raw_path": b"/api/v5/account/balance?ccy=a%2cb,c", "query_string": b"ccy=a%2cb,c"},
        {"query_string": b"ccy=a%2cb,c"},
        {"raw_path": None, "query_string": b"ccy=a%2cb,c"},
    ],
)
def test_the_target_is_put_together_as_it_was(mock: Mock, sign: Sign, parts: dict[str, Any]) -> None:
    headers = sign("GET", "/api/v5/account/balance?ccy=a%2cb,c")
    start, _ = drive(mock, scope("GET", "/api/v5/account/balance", headers, **parts), chunk(b""))
    assert start["status"] == 200
    assert mock.calls("account.balance")[0].query == {"ccy": "a,b,c"}


def test_lifespan_and_websockets(mock: Mock) -> None:
    sent = drive(mock, {"type": "lifespan"}, {"type": "lifespan.startup"}, {"type": "lifespan.shutdown"})
    assert [message["type"] for message in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    assert drive(mock, {"type": "websocket"}, {"type": "websocket.connect"})[0]["type"] == "websocket.close"


def send(url: str, method: str, target: str, headers: dict[str, str], body: Any = None) -> tuple[int, Any, bytes]:
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=5)
    try:
        connection.request(method, target, body, headers)
        response = connection.getresponse()
        return response.status, response.headers, response.read()
    finally:
        connection.close()


def test_on_a_real_port(mock: Mock, sign: Sign) -> None:
    with mock.running() as url:
        assert url.startswith("http://127.0.0.1:")
        status, headers, body = send(url, "POST", LOAN, sign("POST", LOAN, BODY), BODY)
        assert (status, headers["content-type"]) == (200, "application/json")
        assert body == mock.handle("POST", LOAN, sign("POST", LOAN, BODY), BODY).body
        assert headers["server"] is None
        target = "/api/v5/account/balance?ccy=a%20b,'+%E5%B8%81&x=%22"
        assert send(url, "GET", target, sign("GET", target))[0] == 200
        assert mock.calls("account.balance")[0].query == {"ccy": "a b,' 币", "x": '"'}
        chunked = send(url, "POST", LOAN, sign("POST", LOAN, BODY), iter([BODY[:7], BODY[7:]]))
        assert chunked[0] == 200
        status, headers, body = send(url, "HEAD", TIME, {})
        assert (status, headers["allow"], body) == (405, "GET", b"")
        assert send(url, "POST", LOAN, {}, b"x" * (1 << 21))[0] == 413
    with pytest.raises(OSError, match="refused"), socket.create_connection(("127.0.0.1", int(url.rsplit(":")[-1])), 1):
        pass


def test_an_open_connection_does_not_hold_up_the_end(mock: Mock) -> None:
    with mock.running() as url:
        connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=5)
        connection.request("GET", TIME)
        connection.getresponse().read()
    assert not [thread for thread in threading.enumerate() if thread.name == "docmill-mock"]
    connection.close()


def test_answers_are_not_held_back(mock: Mock, sign: Sign) -> None:
    headers = sign("POST", LOAN, BODY)
    with mock.running() as url:
        connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=5)
        started = time.perf_counter()
        for _ in range(100):
            connection.request("POST", LOAN, BODY, headers)
            assert connection.getresponse().read()
        connection.close()
    assert time.perf_counter() - started < 3  # an answer of two packets that waits for an acknowledgement takes 40 ms


def test_two_at_once_on_two_ports(mock: Mock) -> None:
    with mock.running() as one, mock.running() as two:
        assert one != two
        assert send(one, "GET", TIME, {})[0] == send(two, "GET", TIME, {})[0] == 200


def test_the_other_loopback(mock: Mock) -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this machine has no IPv6 loopback")
    with mock.running(host="::1") as url:
        assert url.startswith("http://[::1]:")
        assert send(url, "GET", TIME, {})[0] == 200


def test_a_taken_port_is_an_error(mock: Mock) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match="in use"), mock.running(port=port):
            pass


def test_a_server_that_does_not_begin_is_an_error(mock: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("uvicorn.Server.run", lambda *_: None)
    with pytest.raises(RuntimeError, match="ended before it began"), mock.running():
        pass


def test_an_error_inside_the_context_still_ends_the_server(mock: Mock) -> None:
    with pytest.raises(ZeroDivisionError), mock.running():
        raise ZeroDivisionError
    assert not [thread for thread in threading.enumerate() if thread.name == "docmill-mock"]


def test_serve_and_the_command_line(
    mock: Mock, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    started: list[tuple[Any, dict[str, Any]]] = []
    monkeypatch.setattr("uvicorn.run", lambda app, **settings: started.append((app, settings)))
    serve(mock)
    assert started[0][0] is mock
    assert (started[0][1]["host"], started[0][1]["port"]) == ("127.0.0.1", 8765)
    command.main(["--data", str(folder), "--port", "9000", "--host", "::1"])
    assert started[1][0].data.api.exchange == "okx"
    assert (started[1][1]["host"], started[1][1]["port"]) == ("::1", 9000)
    monkeypatch.setattr("sys.argv", ["mock", "--data", str(folder)])
    monkeypatch.delitem(sys.modules, command.__name__)
    runpy.run_module("generator.runtime.mock", run_name="__main__")
    assert (started[2][1]["host"], started[2][1]["port"]) == ("127.0.0.1", 8765)
    with pytest.raises(SystemExit, match="2"):
        command.main(["--data", str(folder / "nothing")])
    assert "does not exist" in capsys.readouterr().err
