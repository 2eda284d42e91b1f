"""Endpoint constants: what the generated code says about an operation of the exchange, as data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Generic, TypedDict, TypeVar

import msgspec

from .answers import Answer, Shape
from .params import Param, encode_array, encode_object, encode_query

A = TypeVar("A", bound=Answer)
A_co = TypeVar("A_co", bound=Answer, covariant=True)


class Options(TypedDict, total=False):
    """What a single call may override.

    ``timeout``: seconds for this call. ``exp_time``: when the exchange must no longer act on the request (milliseconds
    since 1970, or an aware ``datetime``), where the exchange supports it.
    """

    timeout: float
    exp_time: int | datetime


class Limit(msgspec.Struct, frozen=True, gc=False):
    """``count`` requests or orders per ``window`` (``2s``, ``12h``, ``1month``), counted for each of ``per``.

    ``scope`` restricts it to some requests; so does ``when``, by parameter and its values. ``resets`` is when the count
    starts anew, where that is not a window after the first request.
    """

    count: int
    unit: str
    window: str
    per: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()
    when: tuple[tuple[str, tuple[str, ...]], ...] = ()
    resets: str | None = None


class Endpoint(Generic[A_co]):
    """One operation of the exchange.

    ``auth`` is ``private``, ``public`` or ``optional``; ``style`` says how arguments travel: ``query``,
    ``json_object``, ``json_array`` (the parameters are those of each item, ``min_items`` and ``max_items`` count them)
    or ``none``.
    """

    __slots__ = (
        "answer",
        "auth",
        "limits",
        "max_items",
        "method",
        "min_items",
        "name",
        "params",
        "path",
        "permission",
        "style",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        auth: str,
        style: str,
        answer: Shape[A_co],
        permission: str | None = None,
        params: tuple[Param, ...] = (),
        limits: tuple[Limit, ...] = (),
        min_items: int | None = None,
        max_items: int | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.auth = auth
        self.style = style
        self.answer = answer
        self.permission = permission
        self.params = params
        self.limits = limits
        self.min_items = min_items
        self.max_items = max_items

    def encode(self, arguments: Mapping[str, object], extra: Mapping[str, object] | None) -> tuple[str, bytes | None]:
        """Arguments by wire name, ``None`` meaning "not passed", to what travels.

        Returns:
            The query string without ``?`` (empty when there is none) and the body (``None`` when there is none).

        Raises:
            InvalidArgument: naming every argument that is wrong, with its place. Nothing was sent.
        """
        if self.style == "json_array":
            bounds = (self.min_items, self.max_items)
            return "", encode_array(self.name, self.params, arguments, extra, bounds)
        if self.style == "json_object":
            return "", encode_object(self.name, self.params, arguments, extra)
        query = encode_query(self.name, self.params, arguments, extra)
        return query, None

    def __repr__(self) -> str:
        return f"<Endpoint {self.name}: {self.method} {self.path}>"
