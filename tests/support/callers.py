"""Both clients behind one face, with a transport that only remembers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from generator.runtime.core.client import AsyncClient, Client
from generator.runtime.core.errors import ApiError
from generator.runtime.core.http import HttpRequest, HttpResponse
from generator.runtime.okx import Credentials, Exchange

OK = HttpResponse(200, (), b'{"code":"0","msg":"","data":[]}')
BASE = "https://exchange.test"
LABEL = "TestClient(production, region=global)"

Outcome = HttpResponse | BaseException | Callable[[HttpRequest], HttpResponse]


class Memory:
    """A transport that answers what it is told and remembers what it was given."""

    def __init__(self, *outcomes: Outcome) -> None:
        self.sent: list[tuple[str, HttpRequest, float]] = []
        self.closed = 0
        self.outcomes = list(outcomes) or [OK]

    def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:
        self.sent.append((base_url, request, timeout))
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, BaseException):
            if isinstance(outcome, ApiError):
                outcome.__traceback__ = None
            raise outcome
        return outcome if isinstance(outcome, HttpResponse) else outcome(request)

    def close(self) -> None:
        self.closed += 1


class AsyncMemory(Memory):
    async def send(self, base_url: str, request: HttpRequest, timeout: float) -> HttpResponse:  # type: ignore[override]  # noqa: ASYNC109 - the protocol
        await asyncio.sleep(0)
        return super().send(base_url, request, timeout)

    async def close(self) -> None:  # type: ignore[override]  # the async half of the pair
        super().close()


class Caller:
    """One face for both clients. ``exchange`` is OKX's with made-up credentials unless another is given."""

    def __init__(self, kind: str, outcomes: tuple[Outcome, ...], settings: dict[str, Any]) -> None:
        self.kind = kind
        self.memory = Memory(*outcomes) if kind == "sync" else AsyncMemory(*outcomes)
        exchange = settings.pop("exchange", None)
        self.exchange = exchange or Exchange(Credentials("test-key", "test-secret", "test-passphrase"), None)
        make: Any = Client if kind == "sync" else AsyncClient
        arguments = {"base_url": BASE, "label": LABEL, "timeout": 7.5, "limits": "off", **settings}
        self.client = make(self.exchange, transport=self.memory, **arguments)

    def call(self, *args: Any) -> Any:
        return self.run(self.client.call(*args))

    def run(self, answer: Any) -> Any:
        """What a method gives, the async client's too."""
        return asyncio.run(answer) if asyncio.iscoroutine(answer) else answer

    def close(self) -> None:
        self.run(self.client.close() if self.kind == "sync" else self.client.aclose())
