"""From the first call to the end of the interpreter: forks, closing, and nothing left open."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.core.errors import ApiError, NotSent, OutcomeUnknown
from generator.runtime.core.http import HttpRequest
from generator.runtime.core.transports._process import _Process, process
from generator.runtime.core.transports.asgi import AsgiTransport, AsyncAsgiTransport
from generator.runtime.core.transports.httpx2 import AsyncHttpx2Transport, Httpx2Transport
from generator.runtime.core.transports.pyreqwest import AsyncPyreqwestTransport, PyreqwestTransport

ROOT = Path(__file__).parents[2]
POST = HttpRequest("POST", "/orders", (("Content-Type", "application/json"),), b"{}")
GET = HttpRequest("GET", "/time")

ALL = [
    ("pyreqwest", "PyreqwestTransport"),
    ("pyreqwest", "AsyncPyreqwestTransport"),
    ("httpx2", "Httpx2Transport"),
    ("httpx2", "AsyncHttpx2Transport"),
    ("asgi", "AsgiTransport"),
    ("asgi", "AsyncAsgiTransport"),
]
each_transport = pytest.mark.parametrize(("module", "name"), ALL, ids=[name for _, name in ALL])

PRELUDE = """
import asyncio, importlib, os, sys, threading, time
from generator.runtime.core.errors import ApiError
from generator.runtime.core.http import HttpRequest

module, name, url = sys.argv[1:4]
kind = getattr(importlib.import_module("generator.runtime.core.transports." + module), name)
is_async = name.startswith("Async")
GET, SLOW = HttpRequest("GET", "/time"), HttpRequest("GET", "/slow")

async def app(scope, receive, send):
    await receive()
    await asyncio.sleep(5 if scope["path"] == "/slow" else 0)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"{}"})

def make():
    return kind(app) if module == "asgi" else kind()

runner = asyncio.Runner()
runner.get_loop().slow_callback_duration = 10

def run(answer):
    return runner.run(answer) if asyncio.iscoroutine(answer) else answer

def send(carrier, request=GET, timeout=3):
    try:
        return run(carrier.send(url, request, timeout)).status
    except ApiError as error:
        return type(error).__name__ + " " + str(error)
"""


def program(script: str, module: str, name: str, url: str, *flags: str) -> list[str]:
    """The lines that a program prints which ends well and says nothing else."""
    command = [sys.executable, *flags, "-c", PRELUDE + script, module, name, url]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stderr, done.returncode) == ("", 0), done.stdout
    return done.stdout.splitlines()


def answer_all(connection: Any) -> None:
    while True:
        if b"/slow" in connection.request():
            connection.pause(5)
        connection.reply()


# --- forks -----------------------------------------------------------------------------------------------------------

forking = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")

FORKED = """
carrier = make()
print(send(carrier))
sys.stdout.flush()
child = os.fork()
if child == 0:
    parents, runner = runner, asyncio.Runner()  # a loop's threads, which look up names, did not come along either
    started = time.monotonic()
    print("child", send(carrier))
    print("child's own", send(make()))
    run(carrier.close())
    run(carrier.close())
    print("child closed", send(carrier), time.monotonic() - started < 1, flush=True)
    os._exit(0)
os.waitpid(child, 0)
print(send(carrier), send(carrier))
run(carrier.close())
runner.close()
"""


@forking
@each_transport
def test_child_is_told_at_once_and_its_parent_goes_on(serve: Any, module: str, name: str) -> None:
    lines = program(FORKED, module, name, serve(answer_all).url)
    assert lines[0] == "200"
    assert lines[1].startswith("child NotSent not sent: this client was used before the process forked (")
    if module == "pyreqwest":  # its threads did not come along, and it can have them once
        assert lines[2].startswith(
            "child's own NotSent not sent: this client was used before the process forked (Httpx2"
        )
    else:
        assert lines[2] == "child's own 200"
    assert lines[3] == "child closed NotSent not sent: the transport is closed True"
    assert lines[4:] == ["200 200"]


FORKED_EARLY = """
carrier = make()
child = os.fork()
if child == 0:
    parents, runner = runner, asyncio.Runner()
    print("child", send(carrier), send(carrier), flush=True)
    run(carrier.close())
    os._exit(0)
os.waitpid(child, 0)
print(send(carrier), send(carrier))
run(carrier.close())
runner.close()
"""


@forking
@each_transport
def test_client_that_was_not_used_yet_works_on_both_sides(serve: Any, module: str, name: str) -> None:
    assert program(FORKED_EARLY, module, name, serve(answer_all).url) == ["child 200 200", "200 200"]


FORKED_IN_CALLS = """
carriers = [make() for _ in range(4)]
stop, built = threading.Event(), {carrier: threading.Event() for carrier in carriers}
def work(carrier):
    loop = asyncio.Runner()
    while not stop.is_set():
        answer = carrier.send(url, GET, 3)
        loop.run(answer) if asyncio.iscoroutine(answer) else answer
        # OpenSSL and imports hold locks while something is built for the first time, which no child gets rid of.
        built[carrier].set()
    closing = carrier.close()
    loop.run(closing) if asyncio.iscoroutine(closing) else closing
    loop.close()
threads = [threading.Thread(target=work, args=(carrier,)) for carrier in carriers]
for thread in threads:
    thread.start()
for event in built.values():
    event.wait()
for _ in range(8):
    child = os.fork()
    if child == 0:
        parents, runner = runner, asyncio.Runner()
        for carrier in carriers:
            told = send(carrier, timeout=1)
            if "used before the process forked" not in str(told):
                os._exit(1)
            run(carrier.close())
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        print("a child went wrong")
    time.sleep(0.005)
stop.set()
for thread in threads:
    thread.join()
runner.close()
print("done")
"""


@forking
@each_transport
def test_fork_in_the_middle_of_calls(serve: Any, module: str, name: str) -> None:
    """Other threads are in the middle of their calls: in the child each client refuses at once, here all goes on."""
    assert program(FORKED_IN_CALLS, module, name, serve(answer_all).url) == ["done"]


@forking
def test_fork_waits_for_what_is_being_built_and_leaves_a_free_lock() -> None:
    one = _Process()
    forked = threading.Event()

    def fork() -> None:
        one.about_to_fork()
        forked.set()
        one.goes_on()

    with one.lock:
        thread = threading.Thread(target=fork)
        thread.start()
        assert not forked.wait(0.1)
    thread.join(5)
    assert forked.is_set()
    held = one.lock
    one.about_to_fork()
    one.forked()
    assert one.lock is not held
    assert one.forks == 1


def test_transport_of_another_process_says_so(serve: Any, transport: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(answer_all)
    carrier = transport()
    carrier.send(server.url, GET, 5)
    with monkeypatch.context() as patch:
        patch.setattr(process, "forks", process.forks + 1)
        with pytest.raises(NotSent, match="forked"):
            carrier.send(server.url, GET, 5)
    assert carrier.send(server.url, GET, 5).status == 200


# --- nothing is left open --------------------------------------------------------------------------------------------

TIDY = """
import gc
def files():
    return len(os.listdir("/proc/self/fd"))

def use(carrier):
    for _ in range(3):
        assert send(carrier) == 200
    told = send(carrier, SLOW, 0.1)
    assert told.startswith("OutcomeUnknown"), told
    if module != "asgi":
        refused = "http://127.0.0.1:1"
        try:
            run(carrier.send(refused, GET, 3))
        except ApiError as error:
            assert type(error).__name__ == "NoConnection"
    run(carrier.close())
    run(carrier.close())

use(make())
gc.collect()
time.sleep(0.2)
before = files()
for _ in range(8):
    use(make())
gc.collect()
time.sleep(0.2)
print(files() - before)
runner.close()
"""


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="this system does not show open files")
@each_transport
def test_nothing_stays_open(serve: Any, module: str, name: str) -> None:
    flags = ("-X", "dev", "-W", "error")
    assert program(TIDY, module, name, serve(answer_all).url, *flags) == ["0"]


FORGOTTEN = """
carrier = make()
print(send(carrier))
"""


@each_transport
def test_program_may_end_with_an_open_client(serve: Any, module: str, name: str) -> None:
    assert program(FORGOTTEN, module, name, serve(answer_all).url) == ["200"]


FORGOTTEN_IN_CALLS = """
carrier = make()
print(send(carrier), flush=True)
def work():
    asyncio.run(carrier.send(url, SLOW, 4)) if is_async else carrier.send(url, SLOW, 4)
if not is_async:
    for _ in range(3):
        threading.Thread(target=work, daemon=True).start()
    time.sleep(0.2)
"""


@each_transport
def test_program_may_end_in_the_middle_of_calls(serve: Any, module: str, name: str) -> None:
    started = time.monotonic()
    assert program(FORGOTTEN_IN_CALLS, module, name, serve(answer_all).url) == ["200"]
    assert time.monotonic() - started < 6


LOOP_ENDED = """
carrier = make()
async def tasks():
    assert (await carrier.send(url, GET, 3)).status == 200
    left = [asyncio.create_task(carrier.send(url, SLOW, 3)) for _ in range(3)]
    await asyncio.sleep(0.1)

asyncio.run(tasks())
if "close" in sys.argv:
    asyncio.run(carrier.close())
    asyncio.run(carrier.close())
else:
    asyncio.run(tasks())
    asyncio.run(carrier.close())
print("done")
"""


@pytest.mark.parametrize("then", ["close", "go on"])
@pytest.mark.parametrize(("module", "name"), [(module, name) for module, name in ALL if name.startswith("Async")])
def test_event_loop_that_ends_first(serve: Any, module: str, name: str, then: str) -> None:
    command = [sys.executable, "-c", PRELUDE + LOOP_ENDED, module, name, serve(answer_all).url, then]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("done\n", "", 0)


ENDING = """
async def main():
    transport = make()
    for _ in range(2):
        await transport.send(url, GET, 5)
    await transport.close()

asyncio.run(main())
"""


def test_a_program_may_end_right_after_its_last_answer(serve: Any) -> None:
    url = serve(answer_all).url
    command = [sys.executable, "-c", PRELUDE + ENDING, "pyreqwest", "AsyncPyreqwestTransport", url]
    running = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(12)]
    ended = [(one.communicate(timeout=30)[1], one.returncode) for one in running]
    assert ended == [("", 0)] * len(running)


# --- closing while calls are under way -------------------------------------------------------------------------------


async def slow(scope: Any, receive: Any, send: Any) -> None:
    assert scope["type"] == "http"
    await receive()
    await asyncio.sleep(5)
    await send({"type": "http.response.start", "status": 200, "headers": []})


def made(kind: Any) -> Any:
    return kind(slow) if kind in {AsgiTransport, AsyncAsgiTransport} else kind()


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("kind", [PyreqwestTransport, Httpx2Transport, AsgiTransport])
def test_closing_ends_calls_of_other_threads(serve: Any, kind: Any, *, tls: bool) -> None:
    if tls and kind is AsgiTransport:
        pytest.skip("there is nothing to encrypt")
    server, settings = started(serve, tls=tls)
    carrier = kind(**settings) if kind is not AsgiTransport else made(kind)
    outcomes: list[BaseException | None] = []

    def work() -> None:
        try:
            carrier.send(server.url, POST, 10)
        except BaseException as error:  # noqa: BLE001 - whatever ends the call
            outcomes.append(error)

    threads = [threading.Thread(target=work) for _ in range(5)]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + 5
    while kind is not AsgiTransport and server.posts < 5 and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(0.05)
    begun = time.monotonic()
    carrier.close()
    for thread in threads:
        thread.join(5)
    assert time.monotonic() - begun < 2
    assert [type(outcome) for outcome in outcomes] == [OutcomeUnknown] * 5
    with pytest.raises(NotSent, match="closed"):
        carrier.send(server.url, POST, 1)


@pytest.mark.parametrize("kind", [AsyncPyreqwestTransport, AsyncHttpx2Transport])
@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
def test_closing_ends_calls_of_other_tasks(serve: Any, kind: Any, *, tls: bool) -> None:
    server, settings = started(serve, tls=tls)

    async def main() -> list[Any]:
        carrier = kind(**settings)
        calls = [asyncio.create_task(carrier.send(server.url, POST, 10)) for _ in range(5)]
        await asyncio.sleep(0.3)
        assert server.posts == 5
        await carrier.close()
        return await asyncio.gather(*calls, return_exceptions=True)

    begun = time.monotonic()
    assert [type(outcome) for outcome in asyncio.run(main())] == [OutcomeUnknown] * 5
    assert time.monotonic() - begun < 3


def started(serve: Any, *, tls: bool) -> tuple[Any, dict[str, Any]]:
    """A server that takes requests and is silent, and what a client needs to trust it."""
    import ssl

    folder = Path(__file__).parent / "tls"
    context = None
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "server.pem")

    def script(connection: Any) -> None:
        connection.request()
        connection.hang()

    return serve(script, context), {"root_certificate": (folder / "authority.pem").read_bytes()}


@pytest.mark.parametrize("kind", [PyreqwestTransport, Httpx2Transport])
def test_closing_again_and_again_while_threads_call(serve: Any, kind: Any) -> None:
    """Whatever a call meets, it ends with a verdict, and no connection is opened behind the back of `close`."""
    server = serve(answer_all)
    for _ in range(20):
        carrier = kind()
        wrong: list[BaseException] = []

        def work(carrier: Any = carrier, wrong: list[BaseException] = wrong) -> None:
            try:
                for _ in range(50):
                    carrier.send(server.url, GET, 5)
            except ApiError:
                pass
            except BaseException as error:  # noqa: BLE001 - whatever ends the call
                wrong.append(error)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        time.sleep(0.005)
        carrier.close()
        carrier.close()
        for thread in threads:
            thread.join(5)
            assert not thread.is_alive()
        assert wrong == []


def test_httpx2_belongs_to_one_event_loop_at_a_time(serve: Any) -> None:
    server = serve(answer_all)
    carrier = AsyncHttpx2Transport()
    with contextlib.closing(asyncio.new_event_loop()) as first, contextlib.closing(asyncio.new_event_loop()) as second:
        assert first.run_until_complete(carrier.send(server.url, GET, 5)).status == 200
        with pytest.raises(NotSent, match="another event loop"):
            second.run_until_complete(carrier.send(server.url, GET, 5))
        first.run_until_complete(carrier.close())
    assert len(server.requests) == 1


def test_pyreqwest_serves_several_event_loops(serve: Any) -> None:
    server = serve(answer_all)
    carrier = AsyncPyreqwestTransport()
    for _ in range(3):
        assert asyncio.run(carrier.send(server.url, GET, 5)).status == 200
    asyncio.run(carrier.close())
    assert len(server.requests) == 3
