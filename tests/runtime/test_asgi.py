"""The in-process transports, sync and async, against small applications."""

from __future__ import annotations

import asyncio
import gzip
import threading
import time
import traceback
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.core.errors import InvalidArgument, NotSent, OutcomeUnknown
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

    def __init__(self, kind: str, app: Any, **settings: Any) -> None:
        make: Any = AsgiTransport if kind == "sync" else AsyncAsgiTransport
        self.inner = make(app, **settings)

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


def test_failing_application_is_named_with_its_place(carry: Any) -> None:
    async def fail() -> None:
        raise ZeroDivisionError("oops")

    with pytest.raises(OutcomeUnknown, match=r"ZeroDivisionError: oops \(.*test_asgi\.py:\d+\)$") as caught:
        carry(Recorder(before=fail)).send(POST)
    assert (caught.value.__cause__, caught.value.__context__) == (None, None), "its frames hold the request's headers"


def test_whatever_an_application_raises_the_request_was_handed_over(carry: Any) -> None:
    """A client within the application may not have sent anything; this one has."""

    async def fail() -> None:
        raise NotSent("", "no connection")

    with pytest.raises(OutcomeUnknown, match="NotSent: not sent: no connection"):
        carry(Recorder(before=fail)).send(POST)


def flood(piece: bytes, *, stubborn: bool) -> Any:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        assert scope["type"] == "http"
        await receive()
        headers = [(b"content-encoding", b"gzip")] if piece[:2] == b"\x1f\x8b" else []
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        for _ in range(1000):
            try:
                await send({"type": "http.response.body", "body": piece, "more_body": True})
            except OutcomeUnknown:
                if not stubborn:
                    raise
        await send({"type": "http.response.body", "body": b""})

    return app


@pytest.mark.parametrize("stubborn", [False, True])
@pytest.mark.parametrize("piece", [b"x" * 1000, gzip.compress(b"x" * 1_000_000)], ids=["plain", "packed"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_answer_that_is_too_long(kind: str, piece: bytes, *, stubborn: bool) -> None:
    carrier = Carrier(kind, flood(piece, stubborn=stubborn), max_answer_bytes=100_000)
    with pytest.raises(OutcomeUnknown, match=r"more than 100000 bytes \(max_answer_bytes= ") as caught:
        carrier.send(POST)
    carrier.close()
    frames = [frame.name for frame in traceback.extract_tb(caught.value.__traceback__)]
    assert "app" not in frames


def test_packed_answers_are_unpacked(carry: Any) -> None:
    packed = gzip.compress(b"{}")
    length = (b"content-length", str(len(packed)).encode())
    start = {"type": "http.response.start", "status": 200, "headers": [(b"content-encoding", b"gzip"), length]}
    response = carry(Recorder(start, {"type": "http.response.body", "body": packed})).send(POST)
    assert (response.content, response.headers) == (b"{}", ())


@pytest.mark.parametrize("status", [100, 101, 199])
def test_status_that_is_no_answer(carry: Any, status: int) -> None:
    start = {"type": "http.response.start", "status": status, "headers": []}
    with pytest.raises(OutcomeUnknown, match=f"no answer but HTTP {status}"):
        carry(Recorder(start, {"type": "http.response.body", "body": b"{}"})).send(POST)


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), 1e9])
def test_times_that_are_none(carry: Any, timeout: float) -> None:
    app = Recorder()
    with pytest.raises(InvalidArgument, match="timeout: a finite number"):
        carry(app).send(POST, timeout)
    assert app.scopes == []


@pytest.mark.parametrize("most", [0, -1, True, 1.5, None])
def test_sizes_that_are_none(most: Any) -> None:
    for kind in ("sync", "async"):
        with pytest.raises(ValueError, match="max_answer_bytes: a whole number above 0"):
            Carrier(kind, Recorder(), max_answer_bytes=most)


def test_application_that_blocks_its_loop_is_left_alone() -> None:
    let_go = threading.Event()

    async def block() -> None:
        let_go.wait(20)

    transport = AsgiTransport(Recorder(before=block))
    started = time.monotonic()
    with pytest.raises(OutcomeUnknown, match=r"within 0\.1 s"):
        transport.send(BASE, POST, 0.1)
    assert time.monotonic() - started < 2
    let_go.set()
    transport.close()


@pytest.mark.parametrize("target", ["x", "//other/../x", "/a b", "/\N{SNOWMAN}"])
def test_target_that_is_none(carry: Any, target: str) -> None:
    app = Recorder()
    with pytest.raises(NotSent, match="as it stands"):
        carry(app).send(HttpRequest("GET", target))
    assert app.scopes == []


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
