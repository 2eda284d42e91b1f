"""A scripted raw socket server, and the transports behind one blocking face."""

from __future__ import annotations

import asyncio
import contextlib
import select
import socket
import ssl
import struct
import threading
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.core.transports.httpx2 import AsyncHttpx2Transport, Httpx2Transport
from generator.runtime.core.transports.pyreqwest import AsyncPyreqwestTransport, PyreqwestTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.runtime.core.http import HttpRequest, HttpResponse


class Connection:
    """One accepted connection, as a script sees it."""

    def __init__(self, server: RawServer, sock: socket.socket) -> None:
        self._server = server
        self._sock: Any = sock

    def request(self) -> bytes:
        """Read one whole request; it is kept in the server's ``requests``."""
        data = b""
        while b"\r\n\r\n" not in data:
            data += self._more()
        head, _, body = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        while len(body) < length:
            body += self._more()
        whole = head + b"\r\n\r\n" + body
        self._server.requests.append(whole)
        return whole

    def read_some(self) -> bytes:
        data: bytes = self._sock.recv(65536)
        return data

    def peek(self) -> bytes:
        """Wait until something comes, and leave it unread; what it is can be told where nothing is encrypted."""
        select.select([self._sock], [], [], 20)
        return b"" if hasattr(self._sock, "cipher") else self._sock.recv(65536, socket.MSG_PEEK)

    def start_tls(self, context: ssl.SSLContext) -> None:
        self._sock = context.wrap_socket(self._sock, server_side=True)

    def relay(self, port: int) -> None:
        """Be a tunnel to another server."""
        with socket.create_connection(("127.0.0.1", port)) as behind:
            back = threading.Thread(target=self._pump, args=(behind.recv, self._sock.sendall))
            back.start()
            self._pump(self._sock.recv, behind.sendall)
            with contextlib.suppress(OSError):
                behind.shutdown(socket.SHUT_RDWR)
            back.join()

    @staticmethod
    def _pump(source: Callable[[int], bytes], sink: Callable[[bytes], object]) -> None:
        with contextlib.suppress(OSError):
            while data := source(65536):
                sink(data)

    def send(self, data: bytes) -> None:
        self._sock.sendall(data)

    def reply(self, body: bytes = b"{}", *, status: str = "200 OK", headers: tuple[bytes, ...] = ()) -> None:
        lines = [b"HTTP/1.1 " + status.encode(), b"Content-Length: %d" % len(body), *headers]
        self.send(b"\r\n".join(lines) + b"\r\n\r\n" + body)

    def reset(self) -> None:
        """Close at once, with a reset."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def close(self) -> None:
        self._sock.close()

    def hang(self) -> None:
        """Stay silent until the test is over."""
        self._server.over.wait(20)

    def pause(self, seconds: float) -> None:
        if self._server.over.wait(seconds):
            raise EOFError

    def _more(self) -> bytes:
        data: bytes = self._sock.recv(65536)
        if not data:
            raise EOFError
        return data


class RawServer:
    """Runs ``script`` for each connection and closes it afterwards."""

    def __init__(self, script: Callable[[Connection], None], tls: ssl.SSLContext | None, host: str) -> None:
        self.requests: list[bytes] = []
        self.connections = 0
        self.over = threading.Event()
        self._script = script
        self._tls = tls
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server((host, 0))
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'http' if tls is None else 'https'}://{host}:{self.port}"
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()

    def _accept(self) -> None:
        while not self.over.is_set():
            sock, _ = self._listener.accept()
            if self.over.is_set():
                sock.close()
                return
            self.connections += 1
            thread = threading.Thread(target=self._talk, args=(sock,))
            self._threads.append(thread)
            thread.start()

    def _talk(self, sock: socket.socket) -> None:
        sock.settimeout(20)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with contextlib.ExitStack() as stack:
            stack.callback(sock.close)
            with contextlib.suppress(OSError, EOFError):
                if self._tls is not None:
                    sock = stack.enter_context(self._tls.wrap_socket(sock, server_side=True))
                connection = Connection(self, sock)
                stack.callback(connection.close)
                self._script(connection)

    @property
    def posts(self) -> int:
        """How many whole POSTs arrived."""
        return sum(request.startswith(b"POST ") for request in self.requests)

    def close(self) -> None:
        self.over.set()
        socket.create_connection(self._listener.getsockname()).close()  # wakes the acceptor
        self._acceptor.join()
        self._listener.close()
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive()


class Blocking:
    """An asyncio transport with the face of a blocking one."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._runner = asyncio.Runner()
        self._open = True

    def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:
        response: HttpResponse = self._runner.run(self._inner.send(base_url, request, timeout))
        return response

    def close(self) -> None:
        if self._open:
            self._open = False
            self._runner.run(self._inner.close())
            self._runner.close()


KINDS: dict[str, Callable[..., Any]] = {
    "pyreqwest": PyreqwestTransport,
    "pyreqwest-async": lambda *args, **settings: Blocking(AsyncPyreqwestTransport(*args, **settings)),
    "httpx2": Httpx2Transport,
    "httpx2-async": lambda *args, **settings: Blocking(AsyncHttpx2Transport(*args, **settings)),
}


@pytest.fixture
def serve() -> Iterator[Callable[..., RawServer]]:
    """``serve(script)`` starts a server that runs ``script(connection)`` for each connection."""
    servers: list[RawServer] = []

    def start(
        script: Callable[[Connection], None], tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
    ) -> RawServer:
        servers.append(RawServer(script, tls, host))
        return servers[-1]

    yield start
    for server in servers:
        server.over.set()
    for server in servers:
        server.close()


@pytest.fixture(params=list(KINDS))
def transport_kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def transport(transport_kind: str) -> Iterator[Callable[..., Any]]:
    """``transport(proxy=None, **settings)`` makes a transport of each kind, blocking to the outside."""
    made: list[Any] = []

    def make(*args: Any, **settings: Any) -> Any:
        made.append(KINDS[transport_kind](*args, **settings))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def free_port() -> Iterator[int]:
    """A port on which nobody listens, nor anybody else can while the test runs: bound, but not listening."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        yield int(sock.getsockname()[1])
