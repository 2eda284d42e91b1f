"""What every transport sends, where to, and with which settings. Verdicts are in ``test_verdicts``."""

from __future__ import annotations

import base64
import gzip
import os
import ssl
import subprocess
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from pyreqwest.exceptions import ConnectError, RequestError

from generator.runtime.core.errors import ApiError, InvalidArgument, NoConnection, NotSent, OutcomeUnknown
from generator.runtime.core.http import HttpRequest
from generator.runtime.core.transports import pyreqwest as pyreqwest_module
from generator.runtime.core.transports._proxy import parse_proxy

ROOT = Path(__file__).parents[2]
TLS = Path(__file__).parent / "tls"
POST = HttpRequest("POST", "/orders?a=1", (("Content-Type", "application/json"), ("X-Mine", "yes")), b'{"sz":"1"}')
GET = HttpRequest("GET", "/time")


def answer_once(connection: Any) -> None:
    connection.request()
    connection.reply()


def answer_all(connection: Any) -> None:
    while True:
        connection.request()
        connection.reply()


# --- answers ---------------------------------------------------------------------------------------------------------


def test_request_arrives_as_given_and_answer_comes_back(serve: Any, transport: Any) -> None:
    def script(connection: Any) -> None:
        connection.request()
        connection.reply(b'{"code":"0"}', status="201 Created", headers=(b"X-One: 1", b"X-Two: a", b"X-Two: b"))

    server = serve(script)
    response = transport().send(server.url, POST, 5)
    assert (response.status, response.content) == (201, b'{"code":"0"}')
    names = [(name.lower(), value) for name, value in response.headers if name.lower().startswith("x-")]
    assert names == [("x-one", "1"), ("x-two", "a"), ("x-two", "b")]
    assert response.header("X-ONE") == "1"
    assert response.header("x-three") is None
    (arrived,) = server.requests
    head, _, body = arrived.partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    assert lines[0] == b"POST /orders?a=1 HTTP/1.1"
    assert body == POST.body
    assert sorted(line.lower() for line in lines[1:]) == sorted(
        [
            b"accept: */*",
            b"accept-encoding: gzip",
            b"content-length: 10",
            b"content-type: application/json",
            f"host: 127.0.0.1:{server.port}".encode(),
            b"user-agent: docmill-client",
            b"x-mine: yes",
        ]
    )


def test_get_has_no_body_and_empty_post_says_so(serve: Any, transport: Any) -> None:
    server = serve(answer_all)
    carrier = transport()
    carrier.send(server.url, GET, 5)
    carrier.send(server.url, HttpRequest("POST", "/empty"), 5)
    get, post = server.requests
    assert b"content-" not in get.lower().replace(b"accept-encoding", b"")
    assert b"\r\ncontent-length: 0\r\n" in post.lower()
    assert get.endswith(b"\r\n\r\n")
    assert post.endswith(b"\r\n\r\n")
    assert server.connections == 1


@pytest.mark.parametrize("status", ["307 Temporary Redirect", "301 Moved Permanently", "303 See Other"])
def test_redirects_are_answers(serve: Any, transport: Any, status: str) -> None:
    def script(connection: Any) -> None:
        connection.request()
        connection.reply(b"", status=status, headers=(b"Location: /elsewhere",))

    server = serve(script)
    response = transport().send(server.url, POST, 5)
    assert response.status == int(status[:3])
    assert response.header("location") == "/elsewhere"
    assert len(server.requests) == server.connections == 1


def test_gzip_is_unpacked(serve: Any, transport: Any) -> None:
    def script(connection: Any) -> None:
        connection.request()
        connection.reply(gzip.compress(b'{"code":"0"}'), headers=(b"Content-Encoding: gzip",))

    assert transport().send(serve(script).url, GET, 5).content == b'{"code":"0"}'


def test_header_that_is_not_ascii_does_not_lose_the_answer(serve: Any, transport: Any) -> None:
    def script(connection: Any) -> None:
        connection.request()
        connection.reply(b"{}", headers=(b"X-Odd: caf\xe9", b"X-Even: 2", b"X-Even: 3"))

    response = transport().send(serve(script).url, POST, 5)
    assert response.content == b"{}"
    assert response.header("x-odd") in {"<not ASCII>", "caf\xe9"}
    assert response.header("x-even") in {"2", "2, 3"}


def test_no_cookies(serve: Any, transport: Any) -> None:
    def script(connection: Any) -> None:
        while True:
            connection.request()
            connection.reply(headers=(b"Set-Cookie: session=1",))

    server = serve(script)
    carrier = transport()
    for _ in range(2):
        carrier.send(server.url, GET, 5)
    assert len(server.requests) == 2
    assert not any(b"cookie" in request.lower() for request in server.requests)


def test_environment_proxies_are_ignored(
    serve: Any, transport: Any, free_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{free_port}")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    assert transport().send(serve(answer_once).url, GET, 5).status == 200


def test_one_transport_serves_many_threads(serve: Any, transport: Any, transport_kind: str) -> None:
    if transport_kind.endswith("-async"):
        pytest.skip("asyncio transports are shared by tasks, not threads")
    server = serve(answer_all)
    carrier = transport()
    statuses: list[int] = []

    def work() -> None:
        statuses.extend(carrier.send(server.url, POST, 5).status for _ in range(20))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 160
    assert len(server.requests) == 160


def test_proxy_by_argument_is_used(serve: Any, transport: Any) -> None:
    proxy = serve(answer_once)
    assert transport(f"http://127.0.0.1:{proxy.port}").send("http://exchange.invalid", POST, 5).status == 200
    assert proxy.requests[0].startswith(b"POST http://exchange.invalid/orders?a=1 HTTP/1.1\r\n")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "::::",
        "//127.0.0.1:1",
        "127.0.0.1:3128",
        "http://",
        "http:///x",
        "http://:3128",
        "http://user:hidden-one@",
        "http://user:hidden-one@127.0.0.1:99999",
        "http://user:hidden-one@127.0.0.1:0",
        "http://user:hidden-one@127.0.0.1/path",
        "http://user:hidden-one@127.0.0.1?query",
        "http://user:hidden one@127.0.0.1",
        "http://user:hidden-one@127.0.0.1#x",
        "http://user:hidden-\N{SNOWMAN}@127.0.0.1",
        "http://user:hidden-one@a@127.0.0.1",
        "socks5://user:hidden-one@127.0.0.1:1080",  # one library would go straight to the exchange for some of these
        "ftp://user:hidden-one@127.0.0.1",
        "http://127.0.0.1\n",
        5,
        b"http://127.0.0.1",
    ],
)
def test_proxy_has_to_be_a_url(transport: Any, url: Any) -> None:
    with pytest.raises(ValueError, match=r"proxy: (an absolute URL|no such port)") as caught:
        transport(url)
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    ours = shown[shown.rindex("_settings.py") :]
    assert "hidden" not in ours
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


@pytest.mark.parametrize("user", ["user:p%40ss%3A", "user", "user:", ":p%C3%A9"])
def test_proxy_knows_who_asks(serve: Any, transport: Any, user: str) -> None:
    proxy = serve(answer_once)
    carrier = transport(f"HTTP://{user}@127.0.0.1:{proxy.port}/")
    carrier.send("http://exchange.invalid", POST, 5)
    name, _, password = unquote(user).partition(":")
    expected = base64.b64encode(f"{name}:{password}".encode())
    assert b"proxy-authorization: basic " + expected.lower() in proxy.requests[0].lower()
    assert expected in proxy.requests[0]


def test_proxy_shows_no_password(transport: Any) -> None:
    carrier = transport("http://user:hidden-one@127.0.0.1:3128")
    inner = getattr(carrier, "_inner", carrier)
    assert repr(inner._proxy) == "<Proxy http://127.0.0.1:3128>"
    assert "hidden" not in f"{inner!r} {vars(inner)!r}"
    assert parse_proxy("https://[::1]").__repr__() == "<Proxy https://[::1]:443>"


@pytest.mark.parametrize("setting", ["connect_timeout", "idle_timeout"])
@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), 1e9, True, "5", None])
def test_settings_that_are_no_times(transport: Any, setting: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f"{setting}: a finite number of seconds above 0"):
        transport(**{setting: value})


@pytest.mark.parametrize("value", [0, -1, True, 1.5, "5", None])
def test_settings_that_are_no_sizes(transport: Any, value: Any) -> None:
    with pytest.raises(ValueError, match="max_answer_bytes: a whole number above 0"):
        transport(max_answer_bytes=value)


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), -float("inf"), 1e9])
def test_times_that_are_none(serve: Any, transport: Any, timeout: float) -> None:
    server = serve(answer_once)
    with pytest.raises(InvalidArgument, match="timeout: a finite number of seconds above 0"):
        transport().send(server.url, GET, timeout)
    assert server.connections == 0


def test_http_2_is_not_offered(serve: Any, transport: Any) -> None:
    """There a library may send a request again by itself, and has no switch for it."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(TLS / "server.pem")
    tls.set_alpn_protocols(["h2"])
    hello: list[bytes] = []

    def script(connection: Any) -> None:
        hello.append(connection.read_some())

    plain = serve(script)
    carrier = transport(root_certificate=(TLS / "authority.pem").read_bytes())
    with pytest.raises(NotSent):
        carrier.send(plain.url.replace("http:", "https:"), POST, 5)
    assert b"\x00\x10\x00\x0b\x00\x09\x08http/1.1" in hello[0], "the list of protocols has this one and no other"
    assert b"h2" not in hello[0].replace(b"\x08http/1.1", b"")[-400:]

    agreed: list[str | None] = []

    def see(connection: Any) -> None:
        agreed.append(connection._sock.selected_alpn_protocol())
        answer_once(connection)

    for protocols, expected in ((["h2", "http/1.1"], "http/1.1"), (["http/1.1"], "http/1.1")):
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(TLS / "server.pem")
        tls.set_alpn_protocols(protocols)
        assert carrier.send(serve(see, tls).url, POST, 5).status == 200
        assert agreed.pop() == expected


def test_tls_offers_nothing_early(serve: Any, transport: Any) -> None:
    """Data sent along with a resumed handshake can be played back by somebody else."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(TLS / "server.pem")
    hellos: list[bytes] = []
    server = serve(answer_once, tls)

    def relay(connection: Any) -> None:
        hellos.append(connection.peek())
        connection.relay(server.port)

    middle = serve(relay)
    carrier = transport(root_certificate=(TLS / "authority.pem").read_bytes(), idle_timeout=0.05)
    for _ in range(3):
        carrier.send(middle.url.replace("http:", "https:"), POST, 5)
        time.sleep(0.1)
    assert len(hellos) == 3
    assert not any(b"\x00\x2a\x00\x00" in hello for hello in hellos)


ENVIRONMENT = """
import asyncio, importlib, os, sys
from pathlib import Path
from generator.runtime.core.errors import ApiError
from generator.runtime.core.http import HttpRequest

module, name, url, authority = sys.argv[1:]
transport = getattr(importlib.import_module("generator.runtime.core.transports." + module), name)
trusting = {"root_certificate": Path(authority).read_bytes()} if authority else {}
carrier = transport(**trusting)

async def main():
    answer = carrier.send(url, HttpRequest("GET", "/time"), 5)
    status = (await answer if asyncio.iscoroutine(answer) else answer).status
    closing = carrier.close()
    if asyncio.iscoroutine(closing):
        await closing
    return status

try:
    print(asyncio.run(main()))
except ApiError as error:
    print(type(error).__name__)
"""
ALL_TRANSPORTS = [
    ("pyreqwest", "PyreqwestTransport"),
    ("pyreqwest", "AsyncPyreqwestTransport"),
    ("httpx2", "Httpx2Transport"),
    ("httpx2", "AsyncHttpx2Transport"),
]


@pytest.mark.parametrize(("module", "name"), ALL_TRANSPORTS)
def test_what_the_environment_has_a_say_in(serve: Any, tmp_path: Path, module: str, name: str) -> None:
    """pyreqwest looks for the system's certificates where SSL_CERT_FILE says, as most programs do; httpx2 does not."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(TLS / "server.pem")
    server = serve(answer_once, tls)
    keys = tmp_path / "keys"

    def run(authority: str, **variables: str) -> str:
        command = [sys.executable, "-c", ENVIRONMENT, module, name, server.url, authority]
        environment = {**os.environ, "SSLKEYLOGFILE": str(keys), **variables}
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=True, env=environment
        )
        return done.stdout.strip()

    assert run("") == "NoConnection"
    trusted = run("", SSL_CERT_FILE=str(TLS / "authority.pem"), SSL_CERT_DIR="/nowhere")
    assert trusted == ("200" if module == "pyreqwest" else "NoConnection")
    assert run(str(TLS / "authority.pem")) == "200"
    assert run(str(TLS / "authority.pem"), SSL_CERT_FILE="/nowhere", SSL_CERT_DIR="/nowhere") == "200"
    assert not keys.exists(), "keys of connections are written nowhere"


def test_proxy_by_argument_holds_whatever_the_environment_says(
    serve: Any, transport: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, "*,127.0.0.1,localhost,exchange.invalid")
    proxy = serve(answer_once)
    assert transport(f"http://127.0.0.1:{proxy.port}").send("http://localhost:1", POST, 5).status == 200
    assert len(proxy.requests) == 1


@pytest.mark.parametrize(
    "target",
    [
        "/a/../b",
        "/a/.",
        "/%2E%2e/a",
        "/./",
        "",
        "*",
        "/a\\b",
        "/a\r\nX: y",
        "/a?b#",
        "/a?b=[]",
        "/a?x=\N{SNOWMAN}",
        '/a?x="',
        "/a b",
        "/a?x=1#fragment",
        "@evil.invalid/",
        "x",
    ],
)
def test_target_that_would_change_is_refused(serve: Any, transport: Any, target: str) -> None:
    server = serve(answer_once)
    with pytest.raises(NotSent, match=r"as it stands|could not be built"):
        transport().send(server.url, HttpRequest("GET", target), 5)
    assert server.connections == 0


def test_closed_transport_says_so(serve: Any, transport: Any, transport_kind: str) -> None:
    server = serve(answer_all)
    carrier = transport()
    carrier.send(server.url, GET, 5)
    inner = getattr(carrier, "_inner", carrier)
    if transport_kind.endswith("-async"):
        carrier._runner.run(inner.close())
        carrier._runner.run(inner.close())
    else:
        inner.close()
        inner.close()
    with pytest.raises(NotSent, match="closed"):
        carrier.send(server.url, GET, 5)
    assert len(server.requests) == 1


def test_closing_closes_connections_while_errors_are_kept(serve: Any, transport: Any, free_port: int) -> None:
    gone = threading.Event()

    def script(connection: Any) -> None:
        answer_once(connection)
        if connection.read_some() == b"":
            gone.set()

    carrier = transport()
    carrier.send(serve(script).url, GET, 5)
    with pytest.raises(OutcomeUnknown) as unknown:
        carrier.send(serve(lambda connection: connection.request()).url, POST, 5)
    with pytest.raises(NotSent) as not_sent:
        carrier.send(f"http://127.0.0.1:{free_port}", POST, 5)
    carrier.close()
    assert gone.wait(2)
    assert unknown.value.__traceback__ is not None
    assert not_sent.value.__traceback__ is not None


def test_pyreqwest_verdict_goes_by_the_first_client_error_alone() -> None:
    def verdict(*messages: str) -> type[ApiError]:
        causes: Any = [{"message": message} for message in messages]
        return type(pyreqwest_module._verdict(ConnectError("connection error", {"causes": causes})))

    url = "error sending request for url (https://x/)"
    assert verdict(url, "client error (Connect)", "tcp connect error") is NoConnection
    assert verdict(url, "client error (SendRequest)", "client error (Connect)") is OutcomeUnknown
    assert verdict(url, "client error (Connect) or so") is OutcomeUnknown
    assert verdict(url, "something before", "client error (Connect)") is OutcomeUnknown
    assert verdict("error decoding response body", "client error (Connect)") is OutcomeUnknown
    assert verdict("client error (Connect)", "client error (Connect)") is OutcomeUnknown
    assert verdict(url, "operation timed out") is OutcomeUnknown
    assert verdict(url) is OutcomeUnknown
    assert verdict() is OutcomeUnknown
    no_causes = RequestError("client error (Connect)", {"causes": None})
    assert type(pyreqwest_module._verdict(no_causes)) is OutcomeUnknown
    assert type(pyreqwest_module._verdict(RuntimeError("client error (Connect)"))) is OutcomeUnknown
