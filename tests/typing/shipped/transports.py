"""Transports: ours with their settings, and one of the user's own."""

from generated.okx import AsyncOkxClient, Credentials, OkxClient
from generated.okx.mock import Mock, load
from generated.okx.transports import (
    AsgiTransport,
    AsyncAsgiTransport,
    AsyncHttpx2Transport,
    AsyncPyreqwestTransport,
    AsyncTransport,
    HttpRequest,
    HttpResponse,
    Httpx2Transport,
    PyreqwestTransport,
    Transport,
)

ours: list[Transport] = [
    PyreqwestTransport("http://127.0.0.1:3128", connect_timeout=2.5, idle_timeout=10),
    Httpx2Transport(None, root_certificate=b"", user_agent="desk/1", max_answer_bytes=1_000_000),
    AsgiTransport(Mock(load())),
]
ours_async: list[AsyncTransport] = [
    AsyncPyreqwestTransport(proxy="http://127.0.0.1:3128", connect_timeout=2.5),
    AsyncHttpx2Transport(max_answer_bytes=1_000_000),
    AsyncAsgiTransport(Mock(load()), max_answer_bytes=1_000_000),
]


class Recorder:
    """Hands on to another transport and remembers the paths."""

    def __init__(self, inner: Transport) -> None:
        self.paths: list[str] = []
        self._inner = inner

    def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:
        self.paths.append(request.path)
        response = self._inner.send(base_url, request, timeout)
        return HttpResponse(response.status, response.headers, response.content)

    def close(self) -> None:
        self._inner.close()


OkxClient(Credentials("key", "secret", "phrase"), transport=Recorder(PyreqwestTransport()))
OkxClient(proxy="http://127.0.0.1:3128", base_url="https://mock.example")
AsyncOkxClient(transport=AsyncHttpx2Transport())
