"""Which headers a request has, and that what is signed is what arrives."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from generator.runtime.core import answers
from generator.runtime.core import exchange as protocol
from generator.runtime.core.client import AsyncClient, Client
from generator.runtime.core.clock import Clock
from generator.runtime.core.endpoint import Endpoint
from generator.runtime.core.errors import InvalidArgument, NotSent, OutcomeUnknown, Refused, WrongRegion
from generator.runtime.core.http import AsyncTransport, HttpResponse, Transport
from generator.runtime.core.params import Param
from generator.runtime.core.transports.asgi import AsgiTransport, AsyncAsgiTransport
from generator.runtime.core.transports.httpx2 import AsyncHttpx2Transport, Httpx2Transport
from generator.runtime.core.transports.pyreqwest import AsyncPyreqwestTransport, PyreqwestTransport
from generator.runtime.okx import Credentials, Exchange

CREDENTIALS = Credentials("test-key", "test-secret", "test-passphrase")
NOW = 1_607_418_537_715_999_999


def endpoint(auth: str = "private", method: str = "POST", path: str = "/api/v5/trade/order", **more: Any) -> Any:
    settings = {"style": "json_object", "answer": answers.empty(), **more}
    return Endpoint("trade.place_order", method, path, auth=auth, **settings)


def exchange(credentials: Credentials | None = CREDENTIALS, demo: tuple[str, str] | None = None) -> Exchange:
    return Exchange(credentials, demo, clock=Clock(lambda: NOW))


def signature(timestamp: str, method: str, target: str, body: bytes) -> str:
    """Computed apart from the client's own code."""
    message = timestamp.encode() + method.encode() + target.encode() + body
    return base64.b64encode(hmac.new(b"test-secret", message, hashlib.sha256).digest()).decode()


def test_parts_fit_their_protocols() -> None:
    # The assignments are for the type checker.
    part: protocol.Exchange = exchange()
    carriers: list[Transport] = [PyreqwestTransport(), Httpx2Transport(), AsgiTransport(nobody)]
    others: list[AsyncTransport] = [AsyncPyreqwestTransport(), AsyncHttpx2Transport(), AsyncAsgiTransport(nobody)]
    members = {name for name in vars(protocol.Exchange) if not name.startswith("_")}
    assert members >= {"prepare", "unwrap", "charges", "identify", "look_up"}
    assert all(hasattr(part, name) for name in members)
    assert all(callable(getattr(one, name)) for one in [*carriers, *others] for name in ("send", "close"))


async def nobody(scope: Any, receive: Any, send: Any) -> None:
    """An application that never answers."""


# --- headers ---------------------------------------------------------------------------------------------------------


def test_private_post() -> None:
    request = exchange().prepare(endpoint(), "", b'{"a":1}', {})
    assert (request.method, request.target, request.body) == ("POST", "/api/v5/trade/order", b'{"a":1}')
    assert request.headers == (
        ("Content-Type", "application/json"),
        ("OK-ACCESS-KEY", "test-key"),
        ("OK-ACCESS-SIGN", signature("2020-12-08T09:08:57.715Z", "POST", "/api/v5/trade/order", b'{"a":1}')),
        ("OK-ACCESS-TIMESTAMP", "2020-12-08T09:08:57.715Z"),
        ("OK-ACCESS-PASSPHRASE", "test-passphrase"),
    )


def test_get_has_no_content_type_and_signs_its_query() -> None:
    request = exchange().prepare(endpoint(method="GET", path="/api/v5/account/balance"), "ccy=BTC,ETH", None, {})
    headers = dict(request.headers)
    assert request.target == "/api/v5/account/balance?ccy=BTC,ETH"
    assert "Content-Type" not in headers
    assert headers["OK-ACCESS-SIGN"] == signature("2020-12-08T09:08:57.715Z", "GET", request.target, b"")


def test_without_query_there_is_no_question_mark() -> None:
    assert exchange().prepare(endpoint(method="GET"), "", None, {}).target == "/api/v5/trade/order"


def test_public_is_never_signed() -> None:
    assert exchange().prepare(endpoint("public", "GET"), "", None, {}).headers == ()


def test_optional_is_signed_when_it_can_be() -> None:
    assert exchange(None).prepare(endpoint("optional", "GET"), "", None, {}).headers == ()
    assert "OK-ACCESS-SIGN" in dict(exchange().prepare(endpoint("optional", "GET"), "", None, {}).headers)


def test_private_without_credentials_says_what_to_set() -> None:
    with pytest.raises(NotSent) as caught:
        exchange(None).prepare(endpoint(), "", b"{}", {})
    for part in ("trade.place_order", "Credentials.from_env()", "OKX_API_KEY", "OKX_SECRET_KEY", "OKX_PASSPHRASE"):
        assert part in str(caught.value)


@pytest.mark.parametrize("auth", ["public", "private"])
def test_demo_header_on_every_call(auth: str) -> None:
    demo = ("x-simulated-trading", "1")
    assert demo in exchange(demo=demo).prepare(endpoint(auth), "", b"{}", {}).headers
    names = [name.lower() for name, _ in exchange().prepare(endpoint(auth), "", b"{}", {}).headers]
    assert "x-simulated-trading" not in names


def test_the_clock_is_read_at_each_call() -> None:
    ticks = iter([0, 1_000_000])
    ticking = Exchange(CREDENTIALS, None, clock=Clock(lambda: next(ticks)))
    stamps = [dict(ticking.prepare(endpoint(), "", None, {}).headers)["OK-ACCESS-TIMESTAMP"] for _ in range(2)]
    assert stamps == ["1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.001Z"]


def test_default_clock_is_the_time() -> None:
    stamp = dict(Exchange(CREDENTIALS, None).prepare(endpoint(), "", None, {}).headers)["OK-ACCESS-TIMESTAMP"]
    moment = datetime.strptime(stamp, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
    assert abs(datetime.now(UTC) - moment) < timedelta(seconds=5)


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (1597026383085, "1597026383085"),
        (datetime(2020, 8, 10, 2, 26, 23, 85_999, tzinfo=UTC), "1597026383085"),
        (datetime(2020, 8, 10, 11, 26, 23, 85_000, tzinfo=timezone(timedelta(hours=9))), "1597026383085"),
    ],
)
def test_expiry(moment: Any, text: str) -> None:
    request = exchange().prepare(endpoint(), "", b"{}", {"exp_time": moment})
    assert dict(request.headers)["expTime"] == text
    assert dict(request.headers)["OK-ACCESS-SIGN"] == signature(
        "2020-12-08T09:08:57.715Z", "POST", "/api/v5/trade/order", b"{}"
    )


@pytest.mark.parametrize(
    "moment",
    [datetime(2020, 8, 10), "1597026383085", 1.5, True, None],  # noqa: DTZ001 - naive on purpose
)
def test_expiry_that_is_no_moment(moment: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"options\.exp_time"):
        exchange().prepare(endpoint(), "", b"{}", {"exp_time": moment})


def test_expiry_that_would_be_ignored_is_refused() -> None:
    cancel = endpoint(path="/api/v5/trade/cancel-order")
    with pytest.raises(InvalidArgument, match="would ignore it here"):
        exchange().prepare(cancel, "", b"{}", {"exp_time": 1597026383085})
    with pytest.raises(InvalidArgument, match="would ignore it here"):
        exchange().prepare(endpoint(method="GET"), "", None, {"exp_time": 1597026383085})


def test_unwrap_names_the_endpoint_and_knows_binary_answers() -> None:
    with pytest.raises(Refused, match=r"^trade\.place_order: "):
        exchange().unwrap(endpoint(), HttpResponse(200, (), b'{"code":"51000"}'))
    assert exchange().unwrap(endpoint(answer=answers.binary()), HttpResponse(200, (), b"\x00")) == (None, {})


def test_unwrap_knows_codes_and_regions() -> None:
    codes: protocol.Codes = {"50119": WrongRegion, "58124": OutcomeUnknown}
    knowing = Exchange(None, None, codes, other_regions=("eea",))
    with pytest.raises(WrongRegion) as caught:
        knowing.unwrap(endpoint(), HttpResponse(401, (), b'{"code":"50119"}'))
    assert caught.value.other_regions == ("eea",)
    for one, kind in ((knowing, OutcomeUnknown), (exchange(), Refused)):
        with pytest.raises(kind):
            one.unwrap(endpoint(), HttpResponse(200, (), b'{"code":"58124"}'))


# --- what is signed is what arrives ----------------------------------------------------------------------------------

HOSTILE = {"plain": "BTC-USDT", "list": "BTC,ETH", "rest": "a b+c&d=e\"f'g%20h#i?j/k\\l~m.n_o;p:q@r", "wide": "币😀é"}
TARGET = (
    "/api/v5/odd?plain=BTC-USDT&list=BTC,ETH"
    "&rest=a%20b%2Bc%26d%3De%22f%27g%2520h%23i%3Fj%2Fk%5Cl~m.n_o%3Bp%3Aq%40r&wide=%E5%B8%81%F0%9F%98%80%C3%A9"
)
PARAMS = tuple(Param(name, name) for name in HOSTILE)
QUERY = Endpoint("odd.get", "GET", "/api/v5/odd", auth="private", style="query", answer=answers.empty(), params=PARAMS)
BODY = Endpoint(
    "odd.post", "POST", "/api/v5/odd", auth="private", style="json_object", answer=answers.empty(), params=PARAMS
)
NO_FIELDS = Endpoint("odd.bare", "POST", "/api/v5/odd", auth="private", style="json_object", answer=answers.empty())
NO_BODY = Endpoint("odd.none", "POST", "/api/v5/odd", auth="private", style="none", answer=answers.empty())
CALLS: list[tuple[Any, dict[str, str], str, bytes]] = [
    (QUERY, HOSTILE, TARGET, b""),
    (QUERY, {}, "/api/v5/odd", b""),
    (BODY, HOSTILE, "/api/v5/odd", json.dumps(HOSTILE, ensure_ascii=False, separators=(",", ":")).encode()),
    (NO_FIELDS, {}, "/api/v5/odd", b"{}"),
    (NO_BODY, {}, "/api/v5/odd", b""),
]

MAKERS: dict[str, tuple[Any, Any]] = {
    "default": (Client, None),
    "default-async": (AsyncClient, None),
    "httpx2": (Client, Httpx2Transport),
    "httpx2-async": (AsyncClient, AsyncHttpx2Transport),
}


def call_all(kind: Any, transport: Any, base_url: str) -> None:
    settings = {"base_url": base_url, "label": "x", "timeout": 5, "transport": transport}
    if kind is Client:
        with Client(Exchange(CREDENTIALS, None), **settings) as client:
            for one, arguments, _, _ in CALLS:
                client.call(one, arguments)
        return

    async def main() -> None:
        async with AsyncClient(Exchange(CREDENTIALS, None), **settings) as client:
            for one, arguments, _, _ in CALLS:
                await client.call(one, arguments)

    asyncio.run(main())


def check(method: str, target: str, headers: dict[str, str], body: bytes, call: Any) -> None:
    one, _, expected_target, expected_body = call
    assert (method, target, body) == (one.method, expected_target, expected_body)
    stamp = headers["ok-access-timestamp"]
    assert headers["ok-access-sign"] == signature(stamp, method, target, body)
    assert headers["ok-access-key"] == "test-key"
    assert headers["ok-access-passphrase"] == "test-passphrase"
    assert headers.get("content-type") == ("application/json" if expected_body else None)


@pytest.mark.parametrize("name", list(MAKERS))
def test_signed_bytes_arrive_on_the_socket(serve: Any, name: str) -> None:
    def script(connection: Any) -> None:
        while True:
            connection.request()
            connection.reply(b'{"code":"0","msg":"","data":[]}')

    server = serve(script)
    kind, transport = MAKERS[name]
    call_all(kind, transport and transport(), server.url)
    assert len(server.requests) == len(CALLS)
    for arrived, call in zip(server.requests, CALLS, strict=True):
        head, _, body = arrived.partition(b"\r\n\r\n")
        first, *lines = head.decode("ascii").split("\r\n")
        method, target, version = first.split(" ")
        assert version == "HTTP/1.1"
        headers = {line.partition(":")[0].lower(): line.partition(":")[2].strip() for line in lines}
        check(method, target, headers, body, call)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_signed_bytes_arrive_in_process(kind: Any) -> None:
    arrived: list[tuple[dict[str, Any], bytes]] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        arrived.append((scope, (await receive())["body"]))
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b'{"code":"0","msg":"","data":[]}'})

    call_all(kind, AsgiTransport(app) if kind is Client else AsyncAsgiTransport(app), "http://127.0.0.1")
    assert len(arrived) == len(CALLS)
    for (scope, body), call in zip(arrived, CALLS, strict=True):
        query = scope["query_string"].decode("ascii")
        target = scope["raw_path"].decode("ascii") + (f"?{query}" if query else "")
        headers = {name.decode("ascii"): value.decode("ascii") for name, value in scope["headers"]}
        check(scope["method"], target, headers, body, call)
