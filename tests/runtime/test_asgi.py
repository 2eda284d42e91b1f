"""The in-process transports, sync and async, against small applications."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.core.errors import NotSent, OutcomeUnknown
from generator.runtime.core.http import HttpRequest, HttpResponse
from generator.runtime.core.transports.asgi import AsgiTransport, AsyncAsgiTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BASE = "http://127.0.0.1:8080"
POST = HttpRequest("POST", "/api/v5/a%20b?x=%27,y", (("Content-Type", "application/json"), ("OK-X", "v")), b'{"a":1}')


class Recorder:
    """Answers like an application and keeps what it was given."""

    def __init__(self, *messages: dict[str, Any], before: Callable[[], Any] | None = None) -> None:
        self.scopes: list[dict[str, Any]] = []
        self.bodies: list[bytes] = []
        self._messages = messages or (
            {"type": "http.response.start", "status": 201, "headers": [(b"X-One", b"caf\xe9"), (b"x-one", b"2")]},
            {"type": "http.response.body", "body": b'{"code"', "more_body": True},
            {"type": "http.response.body", "body": b':"0"}'},
        )
        self._before = before

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        self.scopes.append(scope)
        message = await receive()
        assert message["type"] == "http.request"
        assert not message["more_body"]
        self.bodies.append(message["body"])
        if self._before is not None:
            await self._before()
        for outgoing in self._messages:
            await send(outgoing)
        if self._messages[-1].get("body") == b':"0"}':
            assert (await receive())["type"] == "http.disconnect"


class Carrier:
    """One face for both transports."""

    def __init__(self, kind: str, app: Any) -> None:
        self.inner: Any = AsgiTransport(app) if kind == "sync" else AsyncAsgiTransport(app)

    def send(self, request: HttpRequest, timeout: float = 5.0, base: str = BASE) -> HttpResponse:
        answer = self.inner.send(base, request, timeout)
        response: HttpResponse = asyncio.run(answer) if asyncio.iscoroutine(answer) else answer
        return response

    def close(self) -> None:
        closing = self.inner.close()
        if asyncio.iscoroutine(closing):
            asyncio.run(closing)


@pytest.fixture(params=["sync", "async"])
def carry(request: pytest.FixtureRequest) -> Iterator[Callable[[Any], Carrier]]:
    made: list[Carrier] = []

    def make(app: Any) -> Carrier:
        made.append(Carrier(request.param, app))
        return made[-1]

    yield make
    for carrier in made:
        carrier.close()


def test_request_and_answer(carry: Any) -> None:
    app = Recorder()
    response = carry(app).send(POST)
    assert response == HttpResponse(201, (("X-One", "caf\xe9"), ("x-one", "2")), b'{"code":"0"}')
    (scope,) = app.scopes
    assert app.bodies == [POST.body]
    assert scope["method"] == "POST"
    assert scope["path"] == "/api/v5/a b"
    assert scope["raw_path"] == b"/api/v5/a%20b"
    assert scope["query_string"] == b"x=%27,y"
    assert scope["server"] == ("127.0.0.1", 8080)
    assert scope["headers"] == [
        (b"host", b"127.0.0.1:8080"),
        (b"user-agent", b"docmill-client"),
        (b"content-type", b"application/json"),
        (b"ok-x", b"v"),
        (b"content-length", b"7"),
    ]


@pytest.mark.parametrize(
    ("base", "server"), [("https://exchange.test", ("exchange.test", 443)), ("http://localhost", ("localhost", 80))]
)
def test_default_ports_and_empty_bodies(carry: Any, base: str, server: tuple[str, int]) -> None:
    app = Recorder()
    carrier = carry(app)
    carrier.send(HttpRequest("GET", "/time"), base=base)
    carrier.send(HttpRequest("POST", "/empty"), base=base)
    assert app.bodies == [b"", b""]
    assert [scope["server"] for scope in app.scopes] == [server, server]
    lengths = [[value for name, value in scope["headers"] if name == b"content-length"] for scope in app.scopes]
    assert lengths == [[], [b"0"]]


START = {"type": "http.response.start", "status": 200, "headers": []}


@pytest.mark.parametrize(
    "messages",
    [
        ({"type": "http.response.trailers"},),
        (START,),
        (START, {"type": "http.response.body", "body": b"{", "more_body": True}),
        (
            {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"9")]},
            {"type": "http.response.body", "body": b"{}"},
        ),
    ],
)
def test_cut_answers_are_unknown(carry: Any, messages: tuple[dict[str, Any], ...]) -> None:
    with pytest.raises(OutcomeUnknown, match=r"whole answer|cut answer"):
        carry(Recorder(*messages)).send(POST)


def test_failing_application_is_the_cause(carry: Any) -> None:
    async def fail() -> None:
        raise ZeroDivisionError("oops")

    with pytest.raises(OutcomeUnknown, match="ZeroDivisionError: oops") as caught:
        carry(Recorder(before=fail)).send(POST)
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_slow_application_times_out(carry: Any) -> None:
    started = time.monotonic()
    with pytest.raises(OutcomeUnknown, match=r"within 0\.1 s"):
        carry(Recorder(before=lambda: asyncio.sleep(10))).send(POST, 0.1)
    assert time.monotonic() - started < 2


def test_application_may_wait(carry: Any) -> None:
    assert carry(Recorder(before=lambda: asyncio.sleep(0.02))).send(POST).status == 201


def test_closed(carry: Any) -> None:
    app = Recorder()
    carrier = carry(app)
    carrier.send(POST)
    carrier.close()
    carrier.close()
    with pytest.raises(NotSent, match="closed"):
        carrier.send(POST)
    assert len(app.scopes) == 1


def test_sync_works_inside_a_running_loop() -> None:
    async def main() -> int:
        transport = AsgiTransport(Recorder())
        try:
            return transport.send(BASE, POST, 5).status
        finally:
            transport.close()

    assert asyncio.run(main()) == 201


def test_closing_ends_calls_under_way() -> None:
    entered = threading.Event()

    async def wait() -> None:
        entered.set()
        await asyncio.sleep(30)

    transport = AsgiTransport(Recorder(before=wait))
    outcome: list[BaseException] = []

    def work() -> None:
        try:
            transport.send(BASE, POST, 20)
        except BaseException as error:  # noqa: BLE001 - whatever ends the call
            outcome.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert entered.wait(5)
    transport.close()
    thread.join(5)
    assert not thread.is_alive()
    assert [type(error) for error in outcome] == [OutcomeUnknown]


def test_fork_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from generator.runtime.core.transports._process import process

    transport = AsgiTransport(Recorder())
    transport.send(BASE, POST, 5)
    with monkeypatch.context() as patch:
        patch.setattr(process, "forks", process.forks + 1)
        with pytest.raises(NotSent, match="forked"):
            transport.send(BASE, POST, 5)
    transport.close()
