"""Calls that end early: the next one gets its own answer, and never that of another."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import ssl
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from generator.runtime.core.errors import ApiError, NotSent, OutcomeUnknown
from generator.runtime.core.http import HttpRequest
from generator.runtime.core.transports import pyreqwest as pyreqwest_module
from generator.runtime.core.transports.asgi import AsgiTransport, AsyncAsgiTransport
from generator.runtime.core.transports.httpx2 import AsyncHttpx2Transport, Httpx2Transport
from generator.runtime.core.transports.pyreqwest import AsyncPyreqwestTransport, PyreqwestTransport

ROOT = Path(__file__).parents[2]
TLS = Path(__file__).parent / "tls"
SEED = 7

each_async = pytest.mark.parametrize("kind", [AsyncPyreqwestTransport, AsyncHttpx2Transport])
encrypted_or_not = pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])


def chance_of(seed: int | None = SEED) -> Random:
    return Random(seed)  # noqa: S311 - it makes no secret


def echo(connection: Any) -> None:
    """Answers each request with its own target, slowly, in several pieces."""
    chance = chance_of()
    while True:
        target = connection.request().split(b" ")[1]
        connection.pause(chance.choice([0, 0.002, 0.01, 0.03]))
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Le")
        connection.pause(chance.choice([0, 0.005]))
        connection.send(b"ngth: %d\r\n\r\n" % len(target))
        connection.send(target[:3])
        connection.pause(chance.choice([0, 0.005]))
        connection.send(target[3:])


def post(number: int) -> HttpRequest:
    return HttpRequest("POST", f"/orders/{number:06d}", (("Content-Type", "application/json"),), b"{}" * 50)


def listening(serve: Any, script: Any, *, tls: bool) -> tuple[Any, dict[str, Any]]:
    context = None
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(TLS / "server.pem")
    return serve(script, context), {"root_certificate": (TLS / "authority.pem").read_bytes()}


def arrived(server: Any) -> Counter[bytes]:
    return Counter(request.split(b" ")[1] for request in server.requests)


@encrypted_or_not
@each_async
def test_cancelled_at_any_moment(serve: Any, kind: Any, *, tls: bool) -> None:
    server, settings = listening(serve, echo, tls=tls)
    chance = chance_of()

    async def call(carrier: Any, number: int) -> None:
        task = asyncio.create_task(carrier.send(server.url, post(number), 10))
        if chance.random() < 0.7:
            await asyncio.sleep(chance.uniform(0, 0.04))
            task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            response = await task
            assert response.content.decode() == f"/orders/{number:06d}"
            answered.append(number)

    async def main() -> None:
        carrier = kind(**settings)
        lanes = [range(start, 200, 8) for start in range(8)]

        async def lane(numbers: range) -> None:
            for number in numbers:
                await call(carrier, number)

        await asyncio.gather(*(lane(numbers) for numbers in lanes))
        await carrier.close()

    answered: list[int] = []
    asyncio.run(main())
    assert 40 < len(answered) < 190
    counts = arrived(server)
    assert max(counts.values()) == 1
    assert all(counts[f"/orders/{number:06d}".encode()] == 1 for number in answered)


@encrypted_or_not
@each_async
def test_timed_out_at_any_moment(serve: Any, kind: Any, *, tls: bool) -> None:
    server, settings = listening(serve, echo, tls=tls)
    chance = chance_of()
    outcomes: Counter[str] = Counter()

    async def main() -> None:
        carrier = kind(**settings)

        async def call(number: int) -> None:
            try:
                response = await carrier.send(server.url, post(number), chance.choice([0.001, 0.01, 0.02, 0.03, 5]))
            except ApiError as error:
                outcomes[type(error).__name__] += 1
            else:
                outcomes["answered"] += 1
                assert response.content.decode() == f"/orders/{number:06d}"

        for start in range(0, 200, 8):
            await asyncio.gather(*(call(number) for number in range(start, start + 8)))
        await carrier.close()

    asyncio.run(main())
    assert outcomes["answered"] > 30
    assert outcomes["OutcomeUnknown"] > 5
    assert outcomes.total() == 200
    assert max(arrived(server).values()) == 1


@encrypted_or_not
@pytest.mark.parametrize("kind", [PyreqwestTransport, Httpx2Transport])
def test_timed_out_at_any_moment_in_threads(serve: Any, kind: Any, *, tls: bool) -> None:
    server, settings = listening(serve, echo, tls=tls)
    carrier = kind(**settings)
    outcomes: list[str] = []
    wrong: list[object] = []

    def work(numbers: range) -> None:
        chance = chance_of(numbers.start)
        for number in numbers:
            try:
                response = carrier.send(server.url, post(number), chance.choice([0.001, 0.01, 0.02, 0.03, 5]))
            except ApiError as error:
                outcomes.append(type(error).__name__)
            else:
                outcomes.append("answered")
                if response.content.decode() != f"/orders/{number:06d}":
                    wrong.append(response.content)

    threads = [threading.Thread(target=work, args=(range(start, 200, 8),)) for start in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    carrier.close()
    assert wrong == []
    assert len(outcomes) == 200
    assert outcomes.count("answered") > 30
    assert outcomes.count("OutcomeUnknown") > 5
    assert max(arrived(server).values()) == 1


@each_async
def test_connection_of_a_cancelled_call_serves_nobody_else(serve: Any, kind: Any) -> None:
    """One library closes it, the other keeps it until the answer came or the time is over, and throws that away."""
    taken, gone = threading.Event(), threading.Event()

    def script(connection: Any) -> None:
        target = connection.request().split(b" ")[1]
        if not taken.is_set():
            taken.set()
            if connection.read_some() == b"":
                gone.set()
            return
        connection.reply(target)

    server = serve(script)

    async def main() -> None:
        carrier = kind()
        started = time.monotonic()
        task = asyncio.create_task(carrier.send(server.url, post(1), 2))
        await asyncio.to_thread(taken.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - started < 1
        assert (await carrier.send(server.url, post(2), 5)).content == b"/orders/000002"
        assert await asyncio.to_thread(gone.wait, 5)
        await carrier.close()

    asyncio.run(main())
    assert set(arrived(server).values()) == {1}
    assert server.connections == 2


@each_async
def test_order_that_was_given_up_while_it_waited_for_a_connection_is_not_sent(serve: Any, kind: Any) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / "server.pem")
    knocked = threading.Event()
    came: list[bytes] = []

    def script(connection: Any) -> None:
        knocked.set()
        connection.pause(0.5)
        with contextlib.suppress(ssl.SSLError):
            connection.start_tls(context)
            while data := connection.read_some():
                came.append(data)

    server = serve(script)

    async def main() -> None:
        carrier = kind(root_certificate=(TLS / "authority.pem").read_bytes())
        task = asyncio.create_task(carrier.send(server.url.replace("http:", "https:"), post(1), 5))
        await asyncio.to_thread(knocked.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(1)
        await carrier.close()

    asyncio.run(main())
    time.sleep(0.1)
    assert not b"".join(came).endswith(b"{}"), "the whole order came"


def test_gate_is_for_requests_that_wait_for_a_connection(serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[bytes] = []

    class Counted(pyreqwest_module._Gate):
        def __init__(self, body: bytes) -> None:
            made.append(body)
            super().__init__(body)

    monkeypatch.setattr(pyreqwest_module, "_Gate", Counted)

    def script(connection: Any) -> None:
        for _ in range(3):
            connection.request()
            connection.reply()
        connection.request()
        connection.reply(headers=(b"Connection: close",))

    server = serve(script)

    async def main() -> list[int]:
        carrier = AsyncPyreqwestTransport(idle_timeout=2.0)  # far more than a busy machine takes between two of these
        counts = []
        for number in range(5):  # the last one on a new connection, for the one before was the last of the first
            await carrier.send(server.url, post(number), 5)
            counts.append(len(made))
        await asyncio.sleep(2.1)
        await carrier.send(server.url, post(5), 5)
        counts.append(len(made))
        await carrier.send(server.url, HttpRequest("GET", "/x"), 5)
        await asyncio.gather(*(carrier.send(server.url, post(number), 5) for number in range(6, 9)))
        counts.append(len(made))
        await carrier.close()
        return counts

    *single, together = asyncio.run(main())
    assert single == [1, 1, 1, 1, 2, 3]
    assert together in {4, 5}  # one of three finds the connection free, another may find it free again
    assert set(arrived(server).values()) == {1}


@each_async
def test_call_that_is_cancelled_before_it_begins(serve: Any, kind: Any) -> None:
    server = serve(echo)

    async def main() -> None:
        carrier = kind()
        task = asyncio.create_task(carrier.send(server.url, post(1), 10))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (await carrier.send(server.url, post(2), 5)).content == b"/orders/000002"
        await carrier.close()

    asyncio.run(main())
    assert arrived(server) == {b"/orders/000002": 1}


@each_async
def test_many_tasks_share_a_transport(serve: Any, kind: Any) -> None:
    server = serve(echo)

    async def main() -> list[bytes]:
        carrier = kind()
        responses = await asyncio.gather(*(carrier.send(server.url, post(number), 10) for number in range(60)))
        await carrier.close()
        return [response.content for response in responses]

    assert asyncio.run(main()) == [f"/orders/{number:06d}".encode() for number in range(60)]
    assert set(arrived(server).values()) == {1}


async def slow_app(scope: Any, receive: Any, send: Any) -> None:
    await receive()
    await asyncio.sleep(0.01)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": scope["raw_path"]})


def test_cancelled_in_process() -> None:
    async def main() -> None:
        carrier = AsyncAsgiTransport(slow_app)
        for number in range(40):
            task = asyncio.create_task(carrier.send("http://localhost", post(number), 5))
            await asyncio.sleep(0.0005 * number)
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                assert (await task).content.decode() == f"/orders/{number:06d}"
        assert (await carrier.send("http://localhost", post(99), 5)).content == b"/orders/000099"

    asyncio.run(main())
    blocking = AsgiTransport(slow_app)
    for number in range(20):
        with contextlib.suppress(OutcomeUnknown):
            assert blocking.send("http://localhost", post(number), 0.009).content.decode() == f"/orders/{number:06d}"
    assert blocking.send("http://localhost", post(99), 5).content == b"/orders/000099"
    blocking.close()


# --- verdicts that hold whatever happens -----------------------------------------------------------------------------


def moody(connection: Any) -> None:
    """Behaves in all ways, by chance, and mostly well."""
    chance = chance_of(None)
    while True:
        if chance.random() < 0.05:
            connection.peek()
            if chance.random() < 0.5:
                connection.reset()
            return
        target = connection.request().split(b" ")[1]
        mood = chance.random()
        if mood < 0.05:
            return
        if mood < 0.1:
            connection.reset()
            return
        if mood < 0.15:
            connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{")
            return
        connection.reply(target)
        if mood < 0.4:
            connection.pause(chance.choice([0, 0.0005, 0.001, 0.002, 0.005]))
            if mood < 0.25:
                connection.reset()
            return


COUNT = 600


@encrypted_or_not
@pytest.mark.parametrize("kind", [PyreqwestTransport, AsyncPyreqwestTransport, Httpx2Transport, AsyncHttpx2Transport])
def test_verdicts_are_true_in_a_race(serve: Any, kind: Any, *, tls: bool) -> None:
    """Servers that close when they like, often in the moment of the next request; the seed is none on purpose."""
    server, settings = listening(serve, moody, tls=tls)
    verdicts: dict[bytes, str] = {}
    lanes = [range(start, COUNT, 4) for start in range(4)]
    if kind in {AsyncPyreqwestTransport, AsyncHttpx2Transport}:
        asyncio.run(race_tasks(kind(**settings), server.url, lanes, verdicts))
    else:
        race_threads(kind(**settings), server.url, lanes, verdicts)
    time.sleep(0.05)
    counts = arrived(server)
    assert len(verdicts) == COUNT
    for target, verdict in verdicts.items():
        assert counts[target] in {"answered": {1}, "NoConnection": {0}, "OutcomeUnknown": {0, 1}}[verdict], verdict
    found = Counter(verdicts.values())
    assert found["answered"] > COUNT / 2
    assert found["OutcomeUnknown"] > 0


@contextlib.contextmanager
def noting(number: int, verdicts: dict[bytes, str]) -> Iterator[list[bytes]]:
    target = f"/orders/{number:06d}".encode()
    answers: list[bytes] = []
    try:
        yield answers
    except ApiError as error:
        verdicts[target] = type(error).__name__
    else:
        verdicts[target] = "answered" if answers == [target] else "wrong answer"


async def race_tasks(carrier: Any, url: str, lanes: list[range], verdicts: dict[bytes, str]) -> None:
    async def lane(numbers: range) -> None:
        for number in numbers:
            with noting(number, verdicts) as answers:
                answers.append((await carrier.send(url, post(number), 5)).content)

    await asyncio.gather(*map(lane, lanes))
    await carrier.close()


def race_threads(carrier: Any, url: str, lanes: list[range], verdicts: dict[bytes, str]) -> None:
    def lane(numbers: range) -> None:
        for number in numbers:
            with noting(number, verdicts) as answers:
                answers.append(carrier.send(url, post(number), 5).content)

    threads = [threading.Thread(target=lane, args=(numbers,)) for numbers in lanes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    carrier.close()


# --- Ctrl-C ----------------------------------------------------------------------------------------------------------

INTERRUPTED = """
import importlib, os, signal, sys, threading, time
from generator.runtime.core.http import HttpRequest

module, name, url = sys.argv[1:4]
carrier = getattr(importlib.import_module("generator.runtime.core.transports." + module), name)()
assert carrier.send(url, HttpRequest("GET", "/quick"), 5).content == b"/quick"
threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
started = time.monotonic()
try:
    carrier.send(url, HttpRequest("POST", "/slow", (("X-Key", "hush"),), b"{}"), 1)
except KeyboardInterrupt as interrupt:
    names, frame = [], interrupt.__traceback__
    while frame is not None:
        names.append(frame.tb_frame.f_code.co_filename)
        frame = frame.tb_next
    print("interrupted", round(time.monotonic() - started, 1), any("httpcore" in name for name in names))
print(carrier.send(url, HttpRequest("GET", "/own"), 5).content.decode())
carrier.close()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGINT") or sys.platform == "win32", reason="signals work differently there")
@pytest.mark.parametrize(
    ("module", "name", "after"), [("httpx2", "Httpx2Transport", "0.3"), ("pyreqwest", "PyreqwestTransport", "1.0")]
)
def test_ctrl_c(serve: Any, module: str, name: str, after: str) -> None:
    """httpx2 gives way at once, pyreqwest when its time is over; both leave nothing behind."""

    def script(connection: Any) -> None:
        while True:
            target = connection.request().split(b" ")[1]
            if target == b"/slow":
                connection.pause(2)
            connection.reply(target)

    server = serve(script)
    command = [sys.executable, "-c", INTERRUPTED, module, name, server.url]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines() == [f"interrupted {after} False", "/own"]
    assert set(arrived(server).values()) == {1}


def test_cancellation_is_no_verdict(serve: Any, free_port: int) -> None:
    """Of a call that somebody else ends, nobody says what became of it; not even that it was not sent."""

    async def main() -> None:
        carrier = AsyncHttpx2Transport(connect_timeout=0.2)
        with pytest.raises(NotSent):
            await carrier.send(f"http://127.0.0.1:{free_port}", post(1), 5)
        task = asyncio.create_task(carrier.send(serve(echo).url, post(2), 5))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        frames = [frame.path for frame in caught.traceback]
        assert not any("httpcore" in str(path) or "_streams" in str(path) for path in frames)
        await carrier.close()

    asyncio.run(main())
