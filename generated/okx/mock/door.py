"""The control API as part of the ASGI application: who may come in, and how much they may bring."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from . import control, trusted
from .asgi import is_read
from .wire import Reply

if TYPE_CHECKING:
    from .asgi import Receive, Scope
    from .server import Mock

BODY_LIMIT = 64 << 20
"""Bytes of a request: a whole log to be asked again."""

HOST = "docmill.host"
"""Extension of a scope: the name or address that the server was told to listen on, from a server that tells."""


async def answer(mock: Mock, scope: Scope, receive: Receive) -> Reply | None:
    """What is said to a request below the reserved path; None to whoever hangs up before it is read."""
    if scope["path"] == f"{control.PATH}/health":
        # Whoever looks after the server may call it by any name; there is nothing to be learnt.
        return control.answer(mock, scope["method"], scope["path"], b"", b"")
    server = cast("tuple[str, int | None] | None", scope.get("server"))
    told = cast("str | None", scope.get("extensions", {}).get(HOST))
    own = [name for name in (server and server[0], told) if name]
    why = trusted.refused(scope["headers"], own, scope.get("scheme", "http"))
    if why:
        return control.refusal(403, why)
    body = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if len(body) > BODY_LIMIT:
            return control.refusal(413, f"a body has at most {BODY_LIMIT} bytes")
        more = message.get("more_body", False)
    is_read(scope)
    import asyncio

    # A long log takes its time, and others want to be answered.
    return await asyncio.to_thread(
        control.answer, mock, scope["method"], scope["path"], scope.get("query_string", b""), bytes(body)
    )
