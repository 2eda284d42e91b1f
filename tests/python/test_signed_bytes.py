"""What a generated method puts on a socket is, byte for byte, what its signature covers."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import importlib
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from generator.spec.load import load_api, load_endpoint
from generator.spec.model import Spec
from tests.support import packages

CASES = Path(__file__).parent / "cases"
TRANSPORTS = {"pyreqwest": "PyreqwestTransport", "httpx2": "Httpx2Transport"}
SECRET = "test-secret"
HOSTILE = "a,b c+d&e=f\"g'h#i/j?k%41;l\\m~ü币🚀\t\u202e"
ANSWER = b'{"code":"0","msg":"","data":[]}'


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package of three cases: a signed query, a signed body, a signed POST without either."""
    found = ("enumerations/endpoints/orders/search", "nested_request/endpoints/loans/open")
    endpoints = [load_endpoint(CASES / f"{name}.yaml") for name in (*found, "bare_answers/endpoints/bare/nothing")]
    spec = Spec(api=load_api(CASES), endpoints=tuple(sorted(endpoints, key=lambda one: one.name)))
    with packages.imported(packages.tree_of(spec), tmp_path_factory.mktemp("signed")) as made:
        yield made


@contextmanager
def listening(received: list[bytes]) -> Iterator[str]:
    """A socket that keeps what it is sent, answers once, and knows nothing of HTTP but where a request ends."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(10)

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                connection.settimeout(10)
                data = b""
                while not complete(data):
                    more = connection.recv(65536)
                    assert more, "hung up in the middle of a request"
                    data += more
                received.append(data)
                head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                connection.sendall(head + b"Content-Length: %d\r\n\r\n" % len(ANSWER) + ANSWER)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        thread.join(10)
        assert not thread.is_alive()


def complete(data: bytes) -> bool:
    head, end, body = data.partition(b"\r\n\r\n")
    lengths = [line.partition(b":")[2] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    return bool(end) and len(body) >= int(lengths[0] if lengths else 0)


Call = Callable[[Any], Any]
CALLS: dict[str, Call] = {
    "query": lambda client: client.orders.search(side=HOSTILE, ord_type="", depth=5, extra={HOSTILE: HOSTILE}),
    "body": lambda client: client.loans.open_(
        borrow_ccy=HOSTILE, collateral=[{"ccy": "币\u2028\x00", "amt": "0.1"}], extra={HOSTILE: [HOSTILE, None, 1]}
    ),
    "nothing": lambda client: client.bare.nothing(),
}


def sent(package: Any, library: str, call: Call, *, is_async: bool) -> bytes:
    pytest.importorskip(library)
    module = importlib.import_module(f"{package.__name__}._runtime.core.transports.{library}")
    keys = package.Credentials("test-key", SECRET, "test-passphrase")
    received: list[bytes] = []
    with listening(received) as url:
        if is_async:

            async def run() -> None:
                transport = getattr(module, f"Async{TRANSPORTS[library]}")()
                async with package.AsyncMoonClient(keys, base_url=url, transport=transport) as client:
                    await call(client)

            asyncio.run(run())
        else:
            transport = getattr(module, TRANSPORTS[library])()
            with package.MoonClient(keys, base_url=url, transport=transport) as client:
                call(client)
    return received[0]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("library", TRANSPORTS)
@pytest.mark.parametrize("name", CALLS)
def test_the_signature_covers_the_bytes_on_the_wire(package: Any, name: str, library: str, *, is_async: bool) -> None:
    data = sent(package, library, CALLS[name], is_async=is_async)
    head, _, body = data.partition(b"\r\n\r\n")
    line, *lines = head.split(b"\r\n")
    method, target, version = line.split(b" ")
    headers = {key.lower(): value.strip() for key, _, value in (line.partition(b":") for line in lines)}
    covered = headers[b"ok-access-timestamp"] + method + target + body
    signature = base64.b64encode(hmac.new(SECRET.encode(), covered, hashlib.sha256).digest())
    assert headers[b"ok-access-sign"] == signature
    assert version == b"HTTP/1.1"
    assert len(headers) == len(lines), "a header came twice"
    check_content(name, method, target, body)


def check_content(name: str, method: bytes, target: bytes, body: bytes) -> None:
    """Nothing was lost or added on the way, as read by another library than the one that wrote it."""
    path, _, query = target.decode("ascii").partition("?")
    if name == "query":
        assert (method, path, body) == (b"GET", "/api/v1/orders/search", b"")
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True)
        assert pairs == [("side", HOSTILE), ("ordType", ""), ("depth", "5"), (HOSTILE, HOSTILE)]
    elif name == "body":
        assert (method, path, query) == (b"POST", "/api/v1/loans/open", "")
        collateral = [{"ccy": "币\u2028\x00", "amt": "0.1"}]
        assert json.loads(body) == {"borrowCcy": HOSTILE, "collateral": collateral, HOSTILE: [HOSTILE, None, 1]}
    else:
        assert (method, path, query, body) == (b"POST", "/api/v1/bare/nothing", "", b"")
