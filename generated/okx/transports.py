"""What carries requests: pass one as ``transport=`` to a client.

`PyreqwestTransport` is what clients make by default. `Httpx2Transport` is pure Python and easy to debug; it needs httpx2.
`AsgiTransport` calls an application in process, such as the mock server. Each is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ._runtime.core.http import AsyncTransport, HttpRequest, HttpResponse, Transport

if TYPE_CHECKING:
    from ._runtime.core.transports.asgi import AsgiTransport, AsyncAsgiTransport
    from ._runtime.core.transports.httpx2 import AsyncHttpx2Transport, Httpx2Transport
    from ._runtime.core.transports.pyreqwest import AsyncPyreqwestTransport, PyreqwestTransport

__all__ = [
    "AsgiTransport",
    "AsyncAsgiTransport",
    "AsyncHttpx2Transport",
    "AsyncPyreqwestTransport",
    "AsyncTransport",
    "HttpRequest",
    "HttpResponse",
    "Httpx2Transport",
    "PyreqwestTransport",
    "Transport",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = name.removeprefix("Async").removesuffix("Transport").lower()
    return getattr(import_module(f"._runtime.core.transports.{module}", __package__), name)
