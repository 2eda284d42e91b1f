"""What became of a request, for every transport, against a server that misbehaves in every way.

Each scenario says the verdict and the number of whole POSTs that a server took. Never more than one, whatever happens.
"""

from __future__ import annotations

import base64
import contextlib
import gzip
import socket
import ssl
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import pytest

from generator.runtime.core.errors import ApiError, NoConnection, OutcomeUnknown
from generator.runtime.core.http import HttpRequest

TLS = Path(__file__).parent / "tls"
AUTHORITY = (TLS / "authority.pem").read_bytes()
BODY = b'{"sz":"1"}'
POST = HttpRequest("POST", "/orders?a=1", (("Content-Type", "application/json"), ("X-Mine", "yes")), BODY)
BIG = HttpRequest("POST", "/orders", (("Content-Type", "application/json"),), b"x" * 8_000_000)
GET = HttpRequest("GET", "/time")
MOST = 100_000

Script: TypeAlias = Callable[[Any], object]
Outcome: TypeAlias = type[ApiError] | int


def context(certificate: str = "server.pem") -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(TLS / certificate)
    return made


def outcome_of(carrier: Any, url: str, request: HttpRequest = POST, timeout: float = 5) -> Outcome:
    """The verdict, with what has to hold of every one."""
    started = time.monotonic()
    try:
        return int(carrier.send(url, request, timeout).status)
    except ApiError as raised:
        error = raised
    finally:
        assert time.monotonic() - started < timeout + 1.5
    # The frames of a library hold headers, so nothing of it comes along.
    assert (error.__cause__, error.__context__) == (None, None)
    assert str(error).isprintable()
    assert "X-Mine" not in str(error)
    return type(error)


# --- the request left: what the server does with it ------------------------------------------------------------------


class Scenario(NamedTuple):
    """What a server does with a request, the verdict, and how often it took the whole of it."""

    script: Script
    outcome: Outcome = OutcomeUnknown
    posts: int = 1
    request: HttpRequest = POST
    timeout: float = 3


def taken(script: Script) -> Script:
    def whole(connection: Any) -> None:
        connection.request()
        script(connection)

    return whole


def sends(data: bytes) -> Script:
    """Takes the request, says this, closes."""
    return taken(lambda connection: connection.send(data))


def replies(body: bytes = b"{}", **settings: Any) -> Script:
    return taken(lambda connection: connection.reply(body, **settings))


def nothing(connection: Any) -> None:
    """Closes."""


def hangs(connection: Any) -> None:
    connection.hang()


def resets(connection: Any) -> None:
    connection.reset()


def drips(start: bytes, piece: bytes) -> Script:
    def script(connection: Any) -> None:
        connection.request()
        connection.send(start)
        while True:
            connection.send(piece)
            connection.pause(0.05)

    return script


def floods(start: bytes, piece: bytes) -> Script:
    def script(connection: Any) -> None:
        connection.request()
        connection.send(start)
        while True:
            connection.send(piece)

    return script


def at_the_first_byte(action: Script) -> Script:
    def script(connection: Any) -> None:
        connection.peek()
        action(connection)

    return script


def in_the_middle(action: Script) -> Script:
    def script(connection: Any) -> None:
        seen = 0
        while seen < 1_000_000:
            seen += len(connection.read_some())
        action(connection)

    return script


OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
PACKED = gzip.compress(b'{"code":"0","data":[1,2,3]}' * 50)
BOMB = gzip.compress(b"0" * 50_000_000)


def length(count: int, *lines: bytes) -> bytes:
    return OK + b"".join(line + b"\r\n" for line in lines) + b"Content-Length: %d\r\n\r\n" % count


SERVED: dict[str, Scenario] = {
    # answers, odd ones among them
    "redirect 301": Scenario(replies(b"", status="301 Moved", headers=(b"Location: /elsewhere",)), 301),
    "redirect 302": Scenario(replies(b"", status="302 Found", headers=(b"Location: /elsewhere",)), 302),
    "redirect 303": Scenario(replies(b"", status="303 See Other", headers=(b"Location: /elsewhere",)), 303),
    "redirect 307": Scenario(replies(b"", status="307 Temporary", headers=(b"Location: /elsewhere",)), 307),
    "redirect 308": Scenario(replies(b"", status="308 Permanent", headers=(b"Location: //other.invalid/",)), 308),
    "502 in HTML": Scenario(replies(b"<html>", status="502 Bad Gateway"), 502),
    "408 and closed": Scenario(replies(b"", status="408 Request Timeout", headers=(b"Connection: close",)), 408),
    "421": Scenario(replies(b"", status="421 Misdirected Request"), 421),
    "425 too early": Scenario(replies(b"", status="425 Too Early"), 425),
    "503 with Retry-After": Scenario(replies(b"", status="503 Busy", headers=(b"Retry-After: 0",)), 503),
    "204": Scenario(sends(b"HTTP/1.1 204 No Content\r\n\r\n"), 204),
    "100 first": Scenario(sends(b"HTTP/1.1 100 Continue\r\n\r\n" + length(2) + b"{}"), 200),
    "103 thrice": Scenario(sends(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * 3 + length(2) + b"{}"), 200),
    "102, then closed": Scenario(sends(b"HTTP/1.1 102 Processing\r\n\r\n")),
    "100, then silence": Scenario(taken(lambda c: (c.send(b"HTTP/1.1 100 Continue\r\n\r\n"), c.hang())), timeout=0.3),
    "100 without end": Scenario(drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), timeout=0.5),
    "101": Scenario(sends(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n{}")),
    "chunked": Scenario(sends(CHUNKED + b"2\r\n{}\r\n0\r\n\r\n"), 200),
    "packed": Scenario(sends(length(len(PACKED), b"Content-Encoding: gzip") + PACKED), 200),
    "packed in two parts": Scenario(sends(length(2 * len(PACKED), b"Content-Encoding: gzip") + PACKED + PACKED), 200),
    "packed in capitals": Scenario(sends(length(len(PACKED), b"Content-Encoding: GZIP") + PACKED), 200),
    "packed, and more": Scenario(sends(length(len(PACKED) + 3, b"Content-Encoding: gzip") + PACKED + b"...")),
    "packed and empty": Scenario(sends(length(0, b"Content-Encoding: gzip")), 200),
    "identity": Scenario(sends(length(2, b"Content-Encoding: identity") + b"{}"), 200),
    # no answer
    "close": Scenario(taken(nothing)),
    "reset": Scenario(taken(resets)),
    "hang": Scenario(taken(hangs), timeout=0.3),
    "close at the first byte": Scenario(at_the_first_byte(nothing), posts=0),
    "reset at the first byte": Scenario(at_the_first_byte(resets), posts=0),
    "hang at the first byte": Scenario(at_the_first_byte(hangs), posts=0, timeout=0.3),
    "close in the middle of an upload": Scenario(in_the_middle(nothing), posts=0, request=BIG),
    "reset in the middle of an upload": Scenario(in_the_middle(resets), posts=0, request=BIG),
    "hang in the middle of an upload": Scenario(in_the_middle(hangs), posts=0, request=BIG, timeout=0.5),
    # parts of an answer
    "cut in the status": Scenario(sends(b"HTTP/1.1 2")),
    "cut in the head": Scenario(sends(OK + b"Content-Le")),
    "cut after the head": Scenario(sends(length(100))),
    "cut in the body": Scenario(sends(length(100) + b'{"code":"0"}')),
    "reset in the body": Scenario(taken(lambda c: (c.send(length(100) + b"{"), c.pause(0.05), c.reset()))),
    "cut in a chunk": Scenario(sends(CHUNKED + b"ff\r\n{}")),
    "cut between chunks": Scenario(sends(CHUNKED + b"2\r\n{}\r\n")),
    "cut in the last chunk": Scenario(sends(CHUNKED + b"2\r\n{}\r\n0")),
    "no such chunk": Scenario(sends(CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n")),
    "chunk without end": Scenario(sends(CHUNKED + b"ffffffffffffffff\r\n{}")),
    "cut in what is packed": Scenario(sends(length(20, b"Content-Encoding: gzip") + PACKED[:20])),
    "packed, but not": Scenario(replies(b"no gzip at all", headers=(b"Content-Encoding: gzip",))),
    "packed otherwise": Scenario(replies(zlib.compress(b"{}"), headers=(b"Content-Encoding: br",))),
    "packed twice": Scenario(replies(gzip.compress(PACKED), headers=(b"Content-Encoding: gzip, gzip",))),
    "drip in the head": Scenario(drips(OK, b"X"), timeout=0.5),
    "drip in the body": Scenario(drips(length(10_000), b"x"), timeout=0.5),
    # no answer in this protocol
    "garbage": Scenario(sends(b"\x00\x01\x02 garbage\r\n\r\n")),
    "bare text": Scenario(sends(b"Too Many Requests")),
    "bare HTML": Scenario(sends(b"<html>\r\n<body>\r\n\r\n")),
    "another version": Scenario(sends(b"HTTP/2 200\r\nContent-Length: 2\r\n\r\n{}")),
    "HTTP/2 frames": Scenario(sends(b"\x00\x00\x12\x04\x00\x00\x00\x00\x00" + bytes(18))),
    "status of two digits": Scenario(sends(b"HTTP/1.1 20 OK\r\nContent-Length: 2\r\n\r\n{}")),
    "two lengths": Scenario(sends(length(2, b"Content-Length: 3") + b"{}x")),
    "no such length": Scenario(sends(OK + b"Content-Length: -1\r\n\r\n{}")),
    # too much
    "head without end": Scenario(floods(OK, b"X-More: " + b"x" * 1000 + b"\r\n")),
    "longer than the limit": Scenario(replies(b"x" * (MOST + 1))),
    "as long as the limit": Scenario(replies(b"x" * MOST), 200),
    "promised longer than memory": Scenario(sends(length(10**15) + b"x" * 200_000)),
    "chunks without end": Scenario(floods(CHUNKED, b"400\r\n" + bytes(1024) + b"\r\n")),
    "a bomb": Scenario(replies(BOMB, headers=(b"Content-Encoding: gzip",))),
}  # fmt: skip


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("warm", [False, True], ids=["fresh", "pooled"])
@pytest.mark.parametrize("name", SERVED)
def test_request_that_left(serve: Any, transport: Any, name: str, *, warm: bool, tls: bool) -> None:
    scenario = SERVED[name]

    def script(connection: Any) -> None:
        if warm:
            connection.request()
            connection.reply()
        scenario.script(connection)

    server = serve(script, context() if tls else None)
    carrier = transport(root_certificate=AUTHORITY, max_answer_bytes=MOST)
    if warm:
        carrier.send(server.url, GET, 5)
    assert outcome_of(carrier, server.url, scenario.request, scenario.timeout) == scenario.outcome
    time.sleep(0.02)
    assert server.posts == scenario.posts
    assert server.connections == 1, "a request must never be repeated by itself"


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
def test_answer_that_ends_with_its_connection(serve: Any, transport: Any, *, tls: bool) -> None:
    """Without a length only the end of the connection ends it: good where the end can be told from a cut."""
    server = serve(sends(OK + b"\r\n{}"), context() if tls else None)
    outcome = outcome_of(transport(root_certificate=AUTHORITY), server.url)
    assert outcome == (OutcomeUnknown if tls else 200)
    assert server.posts == 1


@pytest.mark.parametrize("action", [nothing, resets], ids=["closed", "reset"])
@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
def test_server_that_leaves_at_once(serve: Any, transport: Any, action: Script, *, tls: bool) -> None:
    """Whether a byte left before the end was noticed is chance; that nothing arrived is not."""
    server = serve(action, context() if tls else None)
    carrier = transport(root_certificate=AUTHORITY)
    for _ in range(10):
        assert outcome_of(carrier, server.url) in {OutcomeUnknown, NoConnection}
    assert server.posts == 0


# --- connections that were waiting -----------------------------------------------------------------------------------

LATE = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nlate"


def leaves(connection: Any) -> None:
    connection.reply()


def leaves_with_a_reset(connection: Any) -> None:
    connection.reply()
    connection.pause(0.02)
    connection.reset()


def says_goodbye(connection: Any) -> None:
    connection.reply(headers=(b"Connection: close",))
    connection.hang()


def complains_and_leaves(connection: Any) -> None:
    connection.reply()
    connection.pause(0.02)
    connection.send(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


def says_more_later(connection: Any) -> None:
    connection.reply()
    connection.pause(0.02)
    connection.send(LATE)
    connection.hang()


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize(
    "script",
    [leaves, leaves_with_a_reset, says_goodbye, complains_and_leaves, says_more_later],
    ids=lambda it: it.__name__,
)
def test_dead_idle_connection_costs_nothing(serve: Any, transport: Any, script: Script, *, tls: bool) -> None:
    server = serve(taken(script), context() if tls else None)
    carrier = transport(root_certificate=AUTHORITY)
    for expected in (1, 2, 3):
        response = carrier.send(server.url, POST, 5)
        assert (response.status, response.content) == (200, b"{}")
        time.sleep(0.1)
        assert (server.posts, server.connections) == (expected, expected)


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
def test_answer_that_was_there_before_the_request_is_none_to_it(serve: Any, transport: Any, *, tls: bool) -> None:
    """Two answers in one piece: the second must not be taken for that to the next request."""

    def script(connection: Any) -> None:
        connection.request()
        connection.send(length(2) + b"{}" + LATE)
        connection.request()
        connection.reply(b"right")

    server = serve(script, context() if tls else None)
    carrier = transport(root_certificate=AUTHORITY)
    assert carrier.send(server.url, GET, 5).content == b"{}"
    with contextlib.suppress(OutcomeUnknown):
        assert carrier.send(server.url, POST, 5).content != b"late"
    time.sleep(0.02)
    assert server.posts <= 1


def test_waiting_connections_are_given_up_in_time(serve: Any, transport: Any) -> None:
    def script(connection: Any) -> None:
        while True:
            connection.request()
            connection.reply()

    server = serve(script)
    carrier = transport(idle_timeout=0.3)
    for _ in range(2):
        carrier.send(server.url, POST, 5)
    assert server.connections == 1
    time.sleep(0.6)
    carrier.send(server.url, POST, 5)
    assert (server.connections, server.posts) == (2, 3)


# --- nothing left ----------------------------------------------------------------------------------------------------


def test_refused(transport: Any, free_port: int) -> None:
    assert outcome_of(transport(), f"http://127.0.0.1:{free_port}") is NoConnection
    with pytest.raises(NoConnection, match=r"no connection: .*(refused|Errno 111)"):
        transport().send(f"https://127.0.0.1:{free_port}", POST, 5)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_unknown_host(transport: Any, scheme: str) -> None:
    assert outcome_of(transport(), f"{scheme}://exchange.invalid", timeout=20) is NoConnection
    assert outcome_of(transport("http://proxy.invalid:3128"), f"{scheme}://127.0.0.1", timeout=20) is NoConnection


@pytest.fixture
def full_port() -> Any:
    """A port on which connecting takes forever."""
    if sys.platform != "linux":
        pytest.skip("other systems answer a full backlog differently")
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


@pytest.mark.parametrize("way", ["http", "https", "http by proxy", "https by proxy"])
def test_connect_timeout(transport: Any, full_port: int, way: str) -> None:
    where = f"127.0.0.1:{full_port}"
    proxy = f"http://{where}" if "proxy" in way else None
    carrier = transport(proxy, connect_timeout=0.2)
    started = time.monotonic()
    target = f"{way.split(maxsplit=1)[0]}://{'exchange.invalid' if proxy else where}"
    assert outcome_of(carrier, target) is NoConnection
    assert time.monotonic() - started < 2


def test_whole_time_over_while_connecting(transport: Any, transport_kind: str, full_port: int) -> None:
    """pyreqwest does not tell this from a silent server, so it is unknown there; in no case is it late."""
    expected = OutcomeUnknown if transport_kind.startswith("pyreqwest") else NoConnection
    assert outcome_of(transport(), f"http://127.0.0.1:{full_port}", timeout=0.3) is expected


HANDSHAKES: dict[str, Script] = {
    "close": nothing,
    "reset": resets,
    "close after the hello": lambda connection: connection.read_some(),
    "reset after the hello": at_the_first_byte(resets),
    "hang": hangs,
    "hang after the hello": lambda connection: (connection.read_some(), connection.hang()),
    "plain HTTP": lambda c: (c.read_some(), c.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")),
    "garbage": lambda connection: (connection.read_some(), connection.send(bytes(range(256)))),
    "an alert": lambda connection: (connection.read_some(), connection.send(b"\x15\x03\x03\x00\x02\x02\x28")),
}


@pytest.mark.parametrize("name", HANDSHAKES)
def test_handshake_that_fails(serve: Any, transport: Any, name: str) -> None:
    server = serve(HANDSHAKES[name])
    carrier = transport(connect_timeout=0.3, root_certificate=AUTHORITY)
    assert outcome_of(carrier, server.url.replace("http:", "https:")) is NoConnection
    assert server.requests == []


@pytest.mark.parametrize("fault", ["untrusted", "expired", "wrong host", "old"])
def test_certificates_are_checked(serve: Any, transport: Any, fault: str) -> None:
    if fault == "wrong host" and sys.platform != "linux":
        pytest.skip("elsewhere 127.0.0.2 has to be set up first")
    tls = context("expired.pem" if fault == "expired" else "server.pem")
    if fault == "old":
        tls.set_ciphers("ALL:@SECLEVEL=0")
        with pytest.warns(DeprecationWarning, match="TLSv1"):
            tls.minimum_version, tls.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    server = serve(taken(lambda it: it.reply()), tls, "127.0.0.2" if fault == "wrong host" else "127.0.0.1")
    carrier = transport(root_certificate=None if fault == "untrusted" else AUTHORITY)
    assert outcome_of(carrier, server.url) is NoConnection
    assert server.requests == []
    good = serve(taken(lambda it: it.reply()), context())
    assert outcome_of(transport(root_certificate=AUTHORITY), good.url) == 200


def test_certificate_that_the_server_misses(serve: Any, transport: Any) -> None:
    """The newest TLS lets a client send before the server has refused it: unknown is the most that can be said."""
    tls = context()
    tls.verify_mode = ssl.CERT_REQUIRED
    tls.load_verify_locations(TLS / "authority.pem")
    server = serve(taken(lambda it: it.reply()), tls)
    carrier = transport(root_certificate=AUTHORITY)
    for _ in range(5):
        assert outcome_of(carrier, server.url) in {OutcomeUnknown, NoConnection}
    assert server.requests == []


# --- proxies ---------------------------------------------------------------------------------------------------------

SECRET = "pass-w0rd"
BASIC = b"Basic " + base64.b64encode(f"user:{SECRET}".encode())


def tunnels(tls: ssl.SSLContext, script: Script) -> Script:
    """A proxy with the exchange behind it."""

    def whole(connection: Any) -> None:
        assert connection.request().startswith(b"CONNECT localhost:443 HTTP/1.1\r\n")
        connection.send(ASKED)
        connection.start_tls(tls)
        script(connection)

    return whole


ASKED = b"HTTP/1.1 200 Connection established\r\n\r\n"
TUNNELS: dict[str, Scenario] = {
    **{
        f"{status}": Scenario(replies(b"no", status=f"{status} No"), NoConnection, 0)
        for status in (302, 400, 401, 403, 407, 429, 500, 502, 503, 504)
    },
    "challenge": Scenario(
        replies(b"", status="407 Who", headers=(b'Proxy-Authenticate: Basic realm="x"',)), NoConnection, 0
    ),
    "close": Scenario(taken(nothing), NoConnection, 0),
    "reset": Scenario(taken(resets), NoConnection, 0),
    "close at the first byte": Scenario(at_the_first_byte(nothing), NoConnection, 0),
    "reset at the first byte": Scenario(at_the_first_byte(resets), NoConnection, 0),
    "hang": Scenario(taken(hangs), NoConnection, 0),
    "garbage": Scenario(sends(b"\x00\x01 garbage\r\n\r\n"), NoConnection, 0),
    "cut": Scenario(sends(b"HTTP/1.1 200 Conn"), NoConnection, 0),
    "tunnel, then closed": Scenario(sends(ASKED), NoConnection, 0),
    "tunnel, then reset": Scenario(taken(lambda c: (c.send(ASKED), c.peek(), c.reset())), NoConnection, 0),
    "tunnel, then silence": Scenario(taken(lambda c: (c.send(ASKED), c.hang())), NoConnection, 0),
    "tunnel, then garbage": Scenario(taken(lambda c: (c.send(ASKED), c.peek(), c.send(bytes(256)))), NoConnection, 0),
    "tunnel to an expired one": Scenario(tunnels(context("expired.pem"), replies()), NoConnection, 0),
}  # fmt: skip


@pytest.mark.parametrize("name", TUNNELS)
def test_proxy_that_opens_no_tunnel(serve: Any, transport: Any, name: str) -> None:
    proxy = serve(TUNNELS[name].script)
    carrier = transport(f"http://user:{SECRET}@127.0.0.1:{proxy.port}", connect_timeout=0.4, root_certificate=AUTHORITY)
    assert outcome_of(carrier, "https://localhost") is NoConnection
    assert proxy.connections == 1
    assert proxy.posts == 0
    assert not any(b"X-Mine" in request for request in proxy.requests)


THROUGH: dict[str, Scenario] = {
    "answer": Scenario(replies(), 200),
    "redirect": Scenario(replies(b"", status="307 T", headers=(b"Location: /x",)), 307),
    "close": Scenario(taken(nothing)),
    "reset": Scenario(taken(resets)),
    "hang": Scenario(taken(hangs), timeout=0.4),
    "close at the first byte": Scenario(at_the_first_byte(nothing), posts=0),
    "cut": Scenario(sends(length(100) + b"{")),
}


@pytest.mark.parametrize("name", THROUGH)
def test_request_that_left_through_a_tunnel(serve: Any, transport: Any, name: str) -> None:
    scenario = THROUGH[name]
    proxy = serve(tunnels(context(), scenario.script))
    carrier = transport(f"http://user:{SECRET}@127.0.0.1:{proxy.port}", root_certificate=AUTHORITY)
    assert outcome_of(carrier, "https://localhost", timeout=scenario.timeout) == scenario.outcome
    time.sleep(0.02)
    assert (proxy.posts, proxy.connections) == (scenario.posts, 1)
    tunnel, *inside = proxy.requests
    assert b"X-Mine" not in tunnel
    assert BASIC in tunnel
    assert not any(b"authorization" in request.lower() for request in inside), (
        "the exchange learns nothing of the proxy"
    )


FORWARDED: dict[str, Scenario] = {
    **{f"{status}": Scenario(replies(b"no", status=f"{status} No"), status) for status in (200, 307, 403, 407, 502)},
    "close": Scenario(taken(nothing)),
    "reset": Scenario(taken(resets)),
    "hang": Scenario(taken(hangs), timeout=0.4),
    "close at the first byte": Scenario(at_the_first_byte(nothing), posts=0),
    "reset at the first byte": Scenario(at_the_first_byte(resets), posts=0),
    "reset in the middle of an upload": Scenario(in_the_middle(resets), posts=0, request=BIG),
    "garbage": Scenario(sends(b"\x00\x01 garbage\r\n\r\n")),
    "cut": Scenario(sends(length(100) + b"{")),
}


@pytest.mark.parametrize("name", FORWARDED)
def test_proxy_that_gets_the_request_itself(serve: Any, transport: Any, name: str) -> None:
    """Plain http goes to the proxy whole, which may have passed it on: its silence is no proof of anything."""
    scenario = FORWARDED[name]
    proxy = serve(scenario.script)
    carrier = transport(f"http://user:{SECRET}@127.0.0.1:{proxy.port}")
    assert outcome_of(carrier, "http://exchange.invalid", scenario.request, scenario.timeout) == scenario.outcome
    time.sleep(0.02)
    assert (proxy.posts, proxy.connections) == (scenario.posts, 1)
    assert all(BASIC in request for request in proxy.requests)


def test_proxy_over_tls(serve: Any, transport: Any) -> None:
    """The way to the proxy is encrypted and checked as that to the exchange is, which runs inside."""
    exchange = serve(replies(b"inside"), context())
    proxy = serve(taken(lambda it: (it.send(ASKED), it.relay(exchange.port))), context())
    where = f"https://user:{SECRET}@127.0.0.1:{proxy.port}"
    assert outcome_of(transport(where), "https://localhost") is NoConnection
    assert proxy.requests == []
    carrier = transport(where, root_certificate=AUTHORITY)
    assert carrier.send("https://localhost", POST, 5).content == b"inside"
    (tunnel,) = proxy.requests
    assert BASIC in tunnel
    assert exchange.posts == 1
    assert b"authorization" not in exchange.requests[0].lower()


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_dead_proxy(transport: Any, free_port: int, scheme: str) -> None:
    assert outcome_of(transport(f"http://127.0.0.1:{free_port}"), f"{scheme}://exchange.invalid") is NoConnection
