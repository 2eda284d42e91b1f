"""The mock as an ASGI 3 application: reads requests, sends answers, and breaks connections where a fault says so."""

from __future__ import annotations

import functools
import os
import socket
import struct
from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from urllib.parse import quote

from .faults import ConnectionCutError, Delivery, Held
from .wire import Reply, received

if TYPE_CHECKING:
    import asyncio

    from .server import Mock

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]

TRANSPORT = "docmill.transport"
"""Extension of a scope: the ``asyncio.Transport`` that a request came by, from a server that tells."""

RESERVED = "/_mock"
"""Where paths begin that are no exchange's."""

READ = "docmill.read"
"""Extension of a scope: what to call once a request is there, whole, from a server that waits for it."""

HEADER_LIMIT = 100
"""Headers of a request."""

_NO_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)

_held: set[asyncio.Task[Delivery]] = set()
"""Requests that go on although nobody waits for them; the loop alone would let go of them."""


async def http(mock: Mock, scope: Scope, receive: Receive, send: Send, body_limit: int) -> None:
    """Answer one request. Nothing is sent to whoever hangs up before it is read."""
    if scope["path"].startswith(RESERVED) and mock.reserves(scope["path"]):
        from . import door

        reply = await door.answer(mock, scope, receive)
        if reply is not None:
            await _send(send, reply)
        return
    raw_headers = scope["headers"]
    if len(raw_headers) > HEADER_LIMIT:
        await _send(send, mock.overloaded(scope["method"], _target(scope), len(raw_headers)))
        return
    message = await receive()
    if message["type"] == "http.disconnect":
        return
    body = message.get("body", b"")
    if message.get("more_body", False):
        body, is_whole = await _rest(body, receive, body_limit)
        if body is None:
            return
        if is_whole:
            is_read(scope)
    else:
        is_read(scope)
    client = scope.get("client")
    asked = received(scope["method"], _target(scope), raw_headers, bytes(body))
    outcome = mock.arrive(asked, str(client[0]) if client else "")
    if type(outcome) is Reply:
        await _send(send, outcome)
    else:
        delivery = await _resumed(outcome) if isinstance(outcome, Held) else cast("Delivery", outcome)
        await _deliver(scope, receive, send, delivery)


async def _rest(begun: bytes, receive: Receive, limit: int) -> tuple[bytes | None, bool]:
    """The body, as much of it as is wanted, and whether that is all; None where the other side hung up."""
    body = bytearray(begun)
    more = True
    # One byte past the limit is enough to refuse: the rest is not waited for.
    while more and len(body) <= limit:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None, False
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return bytes(body), not more


def is_read(scope: Scope) -> None:
    """Tell a server that waits for it."""
    read = cast("Callable[[], None] | None", scope.get("extensions", {}).get(READ))
    if read is not None:
        read()


async def lifespan(receive: Receive, send: Send) -> None:
    """There is nothing to start or to end."""
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


async def _deliver(scope: Scope, receive: Receive, send: Send, outcome: Delivery) -> None:
    if outcome.wait:
        import asyncio

        await asyncio.sleep(outcome.wait)
    if outcome.reply is not None:
        await _send(send, outcome.reply, more=outcome.ending == "cut")
    if outcome.ending != "whole":
        if outcome.ending != "never":
            _break(scope, outcome.ending)
        while (await receive())["type"] != "http.disconnect":
            pass


async def _resumed(held: Held) -> Delivery:
    """What comes of a request that lies about; it goes on when whoever waits is canceled."""
    import asyncio

    task = asyncio.ensure_future(_resume(held))
    _held.add(task)
    task.add_done_callback(_held.discard)
    return await asyncio.shield(task)


async def _resume(held: Held) -> Delivery:
    import asyncio

    await asyncio.sleep(held.seconds)
    return held.resume()


def _break(scope: Scope, ending: str) -> None:
    transport = cast("asyncio.Transport | None", scope.get("extensions", {}).get(TRANSPORT))
    if transport is None:
        raise ConnectionCutError(f"the mock was asked to {ending} the connection")
    if ending == "reset":
        # What is closed without lingering is not ended but reset.
        plain = cast("socket.socket | None", transport.get_extra_info("socket"))
        if plain is not None:
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        transport.abort()
    else:
        transport.close()


async def _send(send: Send, reply: Reply, *, more: bool = False) -> None:
    status, headers, body = reply
    raw_headers = [*_encoded(headers, None if more else len(body))]
    await send({"type": "http.response.start", "status": status, "headers": raw_headers})
    await send({"type": "http.response.body", "body": body, "more_body": more})


@functools.lru_cache(maxsize=512)
def _encoded(headers: tuple[tuple[str, str], ...], length: int | None) -> tuple[tuple[bytes, bytes], ...]:
    """The headers as ASGI has them, with the length of the body where that is known."""
    raw = tuple((name.encode(), value.encode("latin-1")) for name, value in headers)
    return raw if length is None else (*raw, (b"content-length", b"%d" % length))


def _target(scope: Scope) -> bytes:
    """The request target as it was on the wire; servers that do not tell have a decoded path only."""
    path = cast("bytes | None", scope.get("raw_path")) or quote(scope["path"]).encode()
    query = cast("bytes", scope.get("query_string", b""))
    return path + b"?" + query if query and b"?" not in path else path
