"""Faults over HTTP, seen by somebody who reads the socket."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.mock import Mock, MockData

if TYPE_CHECKING:
    from tests.mock.conftest import Sign

ORDER = "/api/v5/trade/order"
BODY = b'{"instId":"BTC-USDT","tdMode":"cash","side":"buy","ordType":"limit","sz":"1","px":"2"}'


@pytest.fixture
def mock(market: MockData) -> Mock:
    return Mock(market)


@pytest.fixture
def url(mock: Mock) -> Iterator[str]:
    with mock.running() as url:
        yield url


def raw_request(sign: Sign, **more: str) -> bytes:
    headers = {**sign("POST", ORDER, BODY, at=time.time()), "Content-Length": str(len(BODY)), "Host": "x", **more}
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"POST {ORDER} HTTP/1.1\r\n{head}\r\n".encode() + BODY


def connected(url: str, timeout: float = 5.0) -> socket.socket:
    host, port = url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout)


def everything(connection: socket.socket) -> bytes:
    """All that comes until the other side ends the connection."""
    got = b""
    while piece := connection.recv(65536):
        got += piece
    return got


@pytest.mark.parametrize(("kind", "orders"), [("reset_before", 0), ("reset_after", 1)])
def test_a_reset_is_one(mock: Mock, url: str, sign: Sign, kind: Any, orders: int) -> None:
    mock.fault("trade.place_order", kind)
    with connected(url) as connection:
        connection.sendall(raw_request(sign))
        with pytest.raises(ConnectionResetError):
            connection.recv(1)
    assert len(mock.orders()) == orders


@pytest.mark.parametrize(("kind", "orders"), [("close_before", 0), ("close_after", 1)])
def test_a_connection_that_ends_without_an_answer(mock: Mock, url: str, sign: Sign, kind: Any, orders: int) -> None:
    mock.fault("trade.place_order", kind)
    with connected(url) as connection:
        connection.sendall(raw_request(sign))
        assert everything(connection) == b""
    assert len(mock.orders()) == orders


@pytest.mark.parametrize(("kind", "orders"), [("timeout_before", 0), ("timeout_after", 1)])
def test_nothing_ever_comes(mock: Mock, url: str, sign: Sign, kind: Any, orders: int) -> None:
    mock.fault("trade.place_order", kind)
    with connected(url, timeout=0.3) as connection:
        connection.sendall(raw_request(sign))
        with pytest.raises(TimeoutError):
            connection.recv(1)
    assert len(mock.orders()) == orders


def test_an_answer_that_breaks_off(mock: Mock, url: str, sign: Sign) -> None:
    mock.fault("trade.place_order", "truncate")
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=5)
    connection.request("POST", ORDER, BODY, sign("POST", ORDER, BODY, at=time.time()))
    response = connection.getresponse()
    assert response.status == 200
    with pytest.raises(http.client.IncompleteRead) as caught:
        response.read()
    connection.close()
    assert len(caught.value.partial) + (caught.value.expected or 0) == int(response.headers["content-length"])
    assert len(mock.orders()) == 1


def test_others_are_not_disturbed_and_nothing_is_logged(
    mock: Mock, url: str, sign: Sign, capfd: pytest.CaptureFixture[str]
) -> None:
    kinds: tuple[Any, ...] = ("reset_before", "close_after", "truncate", "timeout_after", "reset_after")
    steady = http.client.HTTPConnection(url.removeprefix("http://"), timeout=5)
    for kind in kinds:
        mock.fault("trade.place_order", kind)
        with connected(url, timeout=0.2) as connection:
            connection.sendall(raw_request(sign))
            with contextlib.suppress(OSError):
                everything(connection)
        steady.request("GET", "/api/v5/public/time")
        told = json.loads(steady.getresponse().read())
        assert abs(int(told["data"][0]["ts"]) / 1000 - time.time()) < 5
    steady.close()
    assert mock.counts().faults == dict.fromkeys(kinds, 1)
    said = capfd.readouterr()
    assert (said.out, said.err) == ("", "")


def test_delays_hold_up_nobody_else(mock: Mock, url: str, sign: Sign) -> None:
    mock.fault("trade.place_order", "delay_before", seconds=0.5)
    with connected(url) as slow, connected(url) as quick:
        started = time.perf_counter()
        slow.sendall(raw_request(sign))
        time.sleep(0.05)
        quick.sendall(raw_request(sign, Connection="close"))
        assert everything(quick).startswith(b"HTTP/1.1 200")
        assert time.perf_counter() - started < 0.45
        assert slow.recv(65536).startswith(b"HTTP/1.1 200")
        assert time.perf_counter() - started >= 0.5
    assert len(mock.orders()) == 2


def test_what_lies_about_is_done_when_its_sender_is_gone(mock: Mock, url: str, sign: Sign) -> None:
    mock.fault("trade.place_order", "delay_before", seconds=0.2)
    with connected(url) as connection:
        connection.sendall(raw_request(sign))
        time.sleep(0.05)
    assert mock.orders() == []
    time.sleep(0.3)
    assert len(mock.orders()) == 1


def test_who_waits_for_nothing_does_not_hold_up_the_end(market: MockData, sign: Sign) -> None:
    mock = Mock(market)
    mock.fault("trade.place_order", "timeout_before")
    with mock.running() as url, connected(url) as connection:
        connection.sendall(raw_request(sign))
        time.sleep(0.1)
        started = time.perf_counter()
    assert time.perf_counter() - started < 4


@pytest.mark.skipif(sys.platform != "linux", reason="a second loopback address")
def test_addresses_are_those_of_the_connection(market: MockData) -> None:
    mock = Mock(market, limits=True)
    with mock.running() as url:
        host, port = url.removeprefix("http://").split(":")
        seen: list[int] = []
        for address in ("127.0.0.1", "127.0.0.1", "127.0.0.2"):
            connection = http.client.HTTPConnection(host, int(port), timeout=5, source_address=(address, 0))
            connection.request("GET", "/api/v5/system/status", headers={"X-Forwarded-For": f"1.1.1.{len(seen)}"})
            seen.append(connection.getresponse().status)
            connection.close()
    assert seen == [200, 429, 200]
