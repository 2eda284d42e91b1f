"""What the server lets a connection do: senders who are slow, heads that are huge."""

from __future__ import annotations

import contextlib
import http.client
import importlib.util
import re
import socket
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.mock import Mock, MockData, serve
from generator.runtime.mock.asgi import HEADER_LIMIT

if TYPE_CHECKING:
    from tests.mock.conftest import Sign

PATIENCE = 0.4
ORDER = "/api/v5/trade/order"
BODY = b'{"instId":"BTC-USDT","tdMode":"cash","side":"buy","ordType":"limit","sz":"1","px":"2"}'
TIME = b"GET /api/v5/public/time HTTP/1.1\r\nhost: x\r\n"


@pytest.fixture
def mock(market: MockData) -> Mock:
    return Mock(market)


@pytest.fixture(params=["h11", "httptools"])
def url(mock: Mock, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if importlib.util.find_spec(request.param) is None:
        pytest.skip(f"{request.param} is not installed")
    module = importlib.import_module(f"uvicorn.protocols.http.{request.param}_impl")
    made = module.H11Protocol if request.param == "h11" else module.HttpToolsProtocol
    monkeypatch.setattr("uvicorn.protocols.http.auto.AutoHTTPProtocol", made)
    monkeypatch.setattr("generator.runtime.mock.guarding.PATIENCE", PATIENCE)
    with mock.running() as url:
        yield url


def connected(url: str) -> socket.socket:
    host, port = url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), 5)


def answer(connection: socket.socket) -> bytes:
    """One whole answer, in however many pieces it comes; what came, where the connection ends before."""
    got = b""
    while not _is_whole(got) and (piece := connection.recv(65536)):
        got += piece
    return got


def _is_whole(got: bytes) -> bool:
    head, end, body = got.partition(b"\r\n\r\n")
    length = re.search(rb"content-length: ([0-9]+)", head)
    return bool(end) and length is not None and len(body) >= int(length[1])


def everything(connection: socket.socket) -> bytes:
    """All that comes until the other side ends the connection; a reset is an end, too."""
    got = b""
    with contextlib.suppress(ConnectionResetError):
        while piece := connection.recv(65536):
            got += piece
    return got


def post(sign: Sign, length: int = len(BODY)) -> bytes:
    headers = {**sign("POST", ORDER, BODY, at=time.time()), "Content-Length": str(length), "Host": "x"}
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"POST {ORDER} HTTP/1.1\r\n{head}\r\n".encode()


def trickle(connection: socket.socket, content: bytes, every: float) -> threading.Thread:
    def drip() -> None:
        with contextlib.suppress(OSError):
            for byte in content:
                connection.sendall(bytes([byte]))
                time.sleep(every)

    thread = threading.Thread(target=drip)
    thread.start()
    return thread


@pytest.mark.parametrize("begun", ["nothing", "a line", "a head", "a body"])
def test_who_takes_too_long_is_left(mock: Mock, url: str, sign: Sign, begun: str) -> None:
    sent = {"nothing": b"", "a line": b"GET /", "a head": TIME, "a body": post(sign) + BODY[:9]}[begun]
    with connected(url) as connection:
        started = time.perf_counter()
        connection.sendall(sent)
        thread = trickle(connection, b"a" * 40 if begun != "nothing" else b"", 0.1)
        said = everything(connection)
        assert time.perf_counter() - started >= PATIENCE
        assert said.startswith(b"HTTP/1.1 408 Request Timeout\r\n") == (begun != "nothing")
    thread.join()
    assert mock.orders() == []
    assert mock.calls() == []


def test_who_is_slow_and_in_time_is_answered(mock: Mock, url: str, sign: Sign) -> None:
    with connected(url) as connection:
        for _ in range(3):
            connection.sendall(post(sign))
            time.sleep(PATIENCE / 4)
            connection.sendall(BODY)
            assert answer(connection).startswith(b"HTTP/1.1 200")
            time.sleep(PATIENCE / 2)
    assert len(mock.orders()) == 3


def test_an_answer_may_take_longer_than_a_request(mock: Mock, url: str, sign: Sign) -> None:
    mock.fault(None, "delay_after", seconds=PATIENCE * 3)
    with connected(url) as connection:
        # The next one is sent meanwhile, as those do who send several at once.
        connection.sendall(post(sign) + BODY)
        time.sleep(PATIENCE / 2)
        connection.sendall(TIME + b"connection: close\r\n\r\n")
        got = everything(connection)
    assert got.count(b"HTTP/1.1 200") == 2
    assert len(mock.orders()) == 1


def test_an_open_connection_may_rest(mock: Mock, url: str) -> None:
    with connected(url) as connection:
        connection.sendall(TIME + b"\r\n")
        assert answer(connection).startswith(b"HTTP/1.1 200")
        time.sleep(PATIENCE * 2.5)
        connection.sendall(TIME + b"\r\n")
        assert answer(connection).startswith(b"HTTP/1.1 200")


def test_a_body_that_nobody_reads_does_not_go_on_for_ever(url: str) -> None:
    with connected(url) as connection:
        connection.sendall(f"POST {ORDER} HTTP/1.1\r\nhost: x\r\ncontent-length: 99999999\r\n\r\n".encode())
        connection.sendall(b"x" * (3 << 20))
        thread = trickle(connection, b"x" * 100, 0.05)
        assert everything(connection).startswith(b"HTTP/1.1 413")
    thread.join()


def test_a_head_has_an_end(mock: Mock, url: str) -> None:
    with connected(url) as connection:
        with contextlib.suppress(OSError):
            connection.sendall(TIME)
            for _ in range(100):
                connection.sendall(b"a: " + b"x" * 5000 + b"\r\n")
        said = everything(connection)
        assert said == b"" or said.split()[1] in {b"400", b"431"}
    assert mock.calls() == []


def test_headers_are_counted(mock: Mock, url: str) -> None:
    for more in (HEADER_LIMIT - 2, HEADER_LIMIT - 1):
        with connected(url) as connection:
            connection.sendall(TIME + b"a: b\r\n" * more + b"connection: close\r\n\r\n")
            status = everything(connection).split()[1]
        assert status == (b"200" if more == HEADER_LIMIT - 2 else b"431")
    assert [call.why for call in mock.calls()] == ["", "431: 101 headers, at most 100"]
    assert mock.counts().refused == {"431": 1}


def test_many_at_once_and_each_by_itself(mock: Mock, url: str) -> None:
    with contextlib.ExitStack() as stack:
        slow = [stack.enter_context(connected(url)) for _ in range(20)]
        for connection in slow:
            connection.sendall(b"GET")
        quick = http.client.HTTPConnection(url.removeprefix("http://"), timeout=5)
        stack.callback(quick.close)
        ended = time.perf_counter() + PATIENCE * 3
        while time.perf_counter() < ended:
            quick.request("GET", "/api/v5/public/time")
            assert quick.getresponse().read()
            time.sleep(0.02)
        assert all(everything(connection).startswith(b"HTTP/1.1 408") for connection in slow)


@pytest.mark.parametrize(
    ("host", "control", "said"),
    [
        ("127.0.0.1", True, ""),
        ("localhost", True, ""),
        ("::1", True, ""),
        ("0.0.0.0", True, "can control it (--no-control). Never send it a real key."),  # noqa: S104 - nothing is bound
        ("::", False, "sees what the mock is sent. Never send it a real key."),
        ("box.lan", True, "warning: box.lan can be reached from other machines."),
    ],
)
def test_what_another_address_means(
    market: MockData,
    host: str,
    control: bool,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    started: list[Any] = []
    monkeypatch.setattr("uvicorn.run", lambda app, **settings: started.append(settings["host"]))
    serve(Mock(market, control=control), host=host)
    err = capsys.readouterr().err
    assert said in err
    assert bool(err) == bool(said)
    assert started == [host]
