"""What each transport says happened, against a server that misbehaves on purpose."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import os
import socket
import ssl
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pyreqwest.exceptions import ConnectError, RequestError

from generator.runtime.core.errors import ApiError, NotSent, OutcomeUnknown
from generator.runtime.core.http import HttpRequest
from generator.runtime.core.transports import pyreqwest as pyreqwest_module
from generator.runtime.core.transports._process import process
from generator.runtime.core.transports.httpx2 import AsyncHttpx2Transport
from generator.runtime.core.transports.pyreqwest import AsyncPyreqwestTransport

if TYPE_CHECKING:
    from collections.abc import Callable

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


def test_dead_idle_connection_costs_nothing(serve: Any, transport: Any) -> None:
    server = serve(answer_once)
    carrier = transport()
    for expected in (1, 2, 3):
        assert carrier.send(server.url, POST, 5).status == 200
        time.sleep(0.05)
        assert (len(server.requests), server.connections) == (expected, expected)


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


# --- certainly not sent ----------------------------------------------------------------------------------------------


def test_refused_port_was_not_sent(transport: Any, free_port: int) -> None:
    with pytest.raises(NotSent, match=r"no connection: .*(refused|Errno 111)"):
        transport().send(f"http://127.0.0.1:{free_port}", POST, 5)


def test_unknown_host_was_not_sent(transport: Any) -> None:
    with pytest.raises(NotSent, match="no connection"):
        transport().send("https://exchange.invalid", POST, 20)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems answer a full backlog differently")
def test_connect_timeout_was_not_sent(transport: Any) -> None:
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        carrier = transport(connect_timeout=0.2)
        started = time.monotonic()
        with pytest.raises(NotSent, match="no connection"):
            carrier.send(f"http://127.0.0.1:{listener.getsockname()[1]}", POST, 5)
        assert time.monotonic() - started < 2


def test_tls_to_a_plain_server_was_not_sent(serve: Any, transport: Any) -> None:
    def script(connection: Any) -> None:
        connection.read_some()
        connection.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")

    server = serve(script)
    with pytest.raises(NotSent, match="no connection"):
        transport().send(server.url.replace("http:", "https:"), POST, 5)


def test_tls_handshake_that_hangs_was_not_sent(serve: Any, transport: Any) -> None:
    server = serve(lambda connection: connection.hang())
    with pytest.raises(NotSent, match="no connection"):
        transport(connect_timeout=0.2).send(server.url.replace("http:", "https:"), POST, 5)


def test_certificates_are_checked(serve: Any, transport: Any) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / "server.pem")
    server = serve(answer_once, context)
    with pytest.raises(NotSent, match=r"(?i)certificate"):
        transport().send(server.url, POST, 5)
    assert server.requests == []
    trusting = transport(root_certificate=(TLS / "authority.pem").read_bytes())
    assert trusting.send(server.url, POST, 5).status == 200
    assert len(server.requests) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere 127.0.0.2 has to be set up first")
def test_certificate_of_another_host_is_refused(serve: Any, transport: Any) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / "server.pem")
    server = serve(answer_once, context, "127.0.0.2")
    with pytest.raises(NotSent, match=r"(?i)certificate"):
        transport(root_certificate=(TLS / "authority.pem").read_bytes()).send(server.url, POST, 5)
    assert server.requests == []


def test_proxy_that_refuses(serve: Any, transport: Any, free_port: int) -> None:
    with pytest.raises(NotSent, match="no connection"):
        transport(f"http://127.0.0.1:{free_port}").send("https://exchange.invalid", POST, 5)

    def script(connection: Any) -> None:
        connection.request()
        connection.reply(b"", status="403 Forbidden")

    proxy = serve(script)
    secret = "pass-word"
    with pytest.raises(NotSent, match="no connection") as caught:
        transport(f"http://user:{secret}@127.0.0.1:{proxy.port}").send("https://exchange.invalid", POST, 5)
    assert secret not in str(caught.value)
    (tunnel,) = proxy.requests
    assert tunnel.startswith(b"CONNECT exchange.invalid:443 HTTP/1.1\r\n")
    assert b"X-Mine" not in tunnel


def test_proxy_by_argument_is_used(serve: Any, transport: Any) -> None:
    proxy = serve(answer_once)
    assert transport(f"http://127.0.0.1:{proxy.port}").send("http://exchange.invalid", POST, 5).status == 200
    assert proxy.requests[0].startswith(b"POST http://exchange.invalid/orders?a=1 HTTP/1.1\r\n")


def test_proxy_has_to_be_a_url(transport: Any) -> None:
    with pytest.raises(ValueError, match=r"(?i)relative"):
        transport("::::")


@pytest.mark.parametrize(
    "target", ["/a/../b", "/a?x=\N{SNOWMAN}", '/a?x="', "/a b", "/a?x=1#fragment", "@evil.invalid/", "x"]
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
        carrier.send(serve(then_close).url, POST, 5)
    with pytest.raises(NotSent) as not_sent:
        carrier.send(f"http://127.0.0.1:{free_port}", POST, 5)
    carrier.close()
    assert gone.wait(2)
    assert unknown.value.__traceback__ is not None
    assert not_sent.value.__traceback__ is not None


# --- unknown ---------------------------------------------------------------------------------------------------------


def then_close(connection: Any) -> None:
    connection.request()


def then_reset(connection: Any) -> None:
    connection.request()
    connection.reset()


def then_hang(connection: Any) -> None:
    connection.request()
    connection.hang()


def then_cut_head(connection: Any) -> None:
    connection.request()
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Le")


def then_cut_body(connection: Any) -> None:
    connection.request()
    connection.send(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"code":"0"')


def then_cut_chunks(connection: Any) -> None:
    connection.request()
    connection.send(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"cod\r\n')


def then_garbage(connection: Any) -> None:
    connection.request()
    connection.send(b"\x00\x01\x02 garbage\r\n\r\n")


def then_bare_text(connection: Any) -> None:
    connection.request()
    connection.send(b"Too Many Requests")


def then_broken_gzip(connection: Any) -> None:
    connection.request()
    connection.reply(b"no gzip at all", headers=(b"Content-Encoding: gzip",))


def then_drip(connection: Any) -> None:
    connection.request()
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    while True:
        connection.send(b"x")
        connection.pause(0.1)


SCRIPTS = [
    then_close,
    then_reset,
    then_hang,
    then_cut_head,
    then_cut_body,
    then_cut_chunks,
    then_garbage,
    then_bare_text,
    then_broken_gzip,
    then_drip,
]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.__name__)
@pytest.mark.parametrize("warm", [False, True], ids=["fresh", "pooled"])
def test_request_that_was_taken_has_an_unknown_outcome(
    serve: Any, transport: Any, script: Callable[[Any], None], warm: bool
) -> None:
    def whole_script(connection: Any) -> None:
        if warm:
            connection.request()
            connection.reply()
        script(connection)

    server = serve(whole_script)
    carrier = transport()
    if warm:
        carrier.send(server.url, GET, 5)
    started = time.monotonic()
    with pytest.raises(OutcomeUnknown) as caught:
        carrier.send(server.url, POST, 0.25)
    assert time.monotonic() - started < 2
    assert caught.value.response is None
    assert caught.value.__cause__ is not None or "within" in str(caught.value)
    assert "Connect" not in str(caught.value).replace("Connection", "").replace("connection", "")
    time.sleep(0.02)
    assert len(server.requests) == 1 + warm, "a request must never be repeated by itself"
    assert server.connections == 1


def test_pyreqwest_verdict_goes_by_the_first_client_error_alone() -> None:
    def verdict(*messages: str) -> type[ApiError]:
        causes: Any = [{"message": message} for message in messages]
        return type(pyreqwest_module._verdict(ConnectError("connection error", {"causes": causes})))

    url = "error sending request for url (https://x/)"
    assert verdict(url, "client error (Connect)", "tcp connect error") is NotSent
    assert verdict(url, "client error (SendRequest)", "client error (Connect)") is OutcomeUnknown
    assert verdict(url, "client error (Connect) or so") is OutcomeUnknown
    assert verdict(url, "operation timed out") is OutcomeUnknown
    assert verdict(url) is OutcomeUnknown
    assert verdict() is OutcomeUnknown
    no_causes = RequestError("client error (Connect)", {"causes": None})
    assert type(pyreqwest_module._verdict(no_causes)) is OutcomeUnknown
    assert type(pyreqwest_module._verdict(RuntimeError("client error (Connect)"))) is OutcomeUnknown


# --- asyncio ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [AsyncPyreqwestTransport, AsyncHttpx2Transport])
def test_cancellation_ends_the_call_and_leaves_the_transport_usable(serve: Any, kind: Any) -> None:
    first = threading.Event()

    def script(connection: Any) -> None:
        connection.request()
        if not first.is_set():
            first.set()
            connection.hang()
        connection.reply()

    server = serve(script)

    async def main() -> int:
        carrier = kind()
        task = asyncio.create_task(carrier.send(server.url, POST, 10))
        await asyncio.to_thread(first.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        response = await carrier.send(server.url, GET, 5)
        await carrier.close()
        return int(response.status)

    assert asyncio.run(main()) == 200
    assert len(server.requests) == 2


@pytest.mark.parametrize("kind", [AsyncPyreqwestTransport, AsyncHttpx2Transport])
def test_many_tasks_share_a_transport(serve: Any, kind: Any) -> None:
    server = serve(answer_all)

    async def main() -> list[int]:
        carrier = kind()
        responses = await asyncio.gather(*(carrier.send(server.url, POST, 10) for _ in range(30)))
        await carrier.close()
        return [response.status for response in responses]

    assert asyncio.run(main()) == [200] * 30
    assert len(server.requests) == 30


# --- fork ------------------------------------------------------------------------------------------------------------

FORKING = """
import asyncio, importlib, os, sys
from generator.runtime.core.errors import ApiError
from generator.runtime.core.http import HttpRequest

module, name, url, used = sys.argv[1:]
transport = getattr(importlib.import_module("generator.runtime.core.transports." + module), name)()

def send():
    answer = transport.send(url, HttpRequest("GET", "/time"), 3)
    return (asyncio.run(answer) if asyncio.iscoroutine(answer) else answer).status

if used == "used":
    send()
child = os.fork()
if child == 0:
    try:
        print("child", send(), flush=True)
    except ApiError as error:
        print("child", type(error).__name__, error, flush=True)
    closing = transport.close()
    if asyncio.iscoroutine(closing):
        asyncio.run(closing)
    os._exit(0)
os.waitpid(child, 0)
print("parent", send(), flush=True)
closing = transport.close()
if asyncio.iscoroutine(closing):
    asyncio.run(closing)
"""


ENDING = """
import asyncio, sys
from generator.runtime.core.http import HttpRequest
from generator.runtime.core.transports.pyreqwest import AsyncPyreqwestTransport

async def main():
    transport = AsyncPyreqwestTransport()
    for _ in range(2):
        await transport.send(sys.argv[1], HttpRequest("GET", "/time"), 5)
    await transport.close()

asyncio.run(main())
"""


def test_a_program_may_end_right_after_its_last_answer(serve: Any) -> None:
    url = serve(answer_all).url
    command = [sys.executable, "-c", ENDING, url]
    root = Path(__file__).parents[2]
    running = [subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE, text=True) for _ in range(12)]
    ended = [(process.communicate(timeout=30)[1], process.returncode) for process in running]
    assert ended == [("", 0)] * len(running)


def test_transport_of_another_process_says_so(serve: Any, transport: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(answer_all)
    carrier = transport()
    carrier.send(server.url, GET, 5)
    with monkeypatch.context() as patch:
        patch.setattr(process, "forks", process.forks + 1)
        with pytest.raises(NotSent, match="forked"):
            carrier.send(server.url, GET, 5)
        child = transport()
        assert child.send(server.url, GET, 5).status == 200
        child.close()
    assert carrier.send(server.url, GET, 5).status == 200


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.parametrize("used", [True, False], ids=["used", "unused"])
@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("pyreqwest", "PyreqwestTransport"),
        ("pyreqwest", "AsyncPyreqwestTransport"),
        ("httpx2", "Httpx2Transport"),
    ],
)
def test_fork(serve: Any, module: str, name: str, used: bool) -> None:
    server = serve(answer_all)
    command = [sys.executable, "-c", FORKING, module, name, server.url, "used" if used else "unused"]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=20, check=True)
    child, parent = done.stdout.splitlines()
    if used:
        assert child.startswith("child NotSent not sent: this client was used before the process forked")
    else:
        assert child == "child 200"
    assert parent == "parent 200"
