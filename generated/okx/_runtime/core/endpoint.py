"""Endpoint constants: what the generated code says about an operation of the exchange, as data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

import msgspec

from .answers import Answer, Shape
from .params import Constraint, Param
from .retry import Retry

if TYPE_CHECKING:
    from .encoding import Encode

A = TypeVar("A", bound=Answer)
A_co = TypeVar("A_co", bound=Answer, covariant=True)


class Options(TypedDict, total=False):
    """What a single call may override.

    ``timeout``: seconds that each attempt may take. ``deadline``: seconds for the whole call, pauses and repetitions
    included. ``exp_time``: when the exchange must no longer act on the request (milliseconds since 1970, or an aware
    ``datetime``), where the exchange supports it. ``retry``: how often to try, ``False`` for once.
    """

    timeout: float
    deadline: float
    exp_time: int | datetime
    retry: Retry | bool


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


class Pagination(msgspec.Struct, frozen=True, gc=False):
    """How to walk through pages, parameters and fields by wire name.

    By a cursor: ``older`` is the parameter that leads to records older than a cursor, ``newer`` the one that bounds
    them on the other side; ``cursor`` the fields of a record that it is compared with (several where the docs do not
    say which of them it is), ``column`` the position of the field where records are rows. ``time``: the cursor is a
    time, which records can share; ``inclusive``: records at the cursor come again; ``whole_ties``: records that share
    a cursor come on one page. ``by`` is a parameter that chooses among ``cases``, by its value.

    By numbers: ``page`` is the parameter, ``first`` the first number where it is documented, ``pages`` the field with
    the number of pages, ``version`` a parameter and field that holds one state of the list.

    ``max`` is the greatest size of a page.
    """

    older: str = ""
    cursor: tuple[str, ...] = ()
    newer: str = ""
    column: int | None = None
    time: bool = False
    inclusive: bool | None = None
    whole_ties: bool = False
    by: str = ""
    cases: tuple[tuple[str, Pagination], ...] = ()
    page: str = ""
    first: int | None = None
    pages: str = ""
    version: str = ""
    max: int | None = None


class Endpoint(Generic[A_co]):
    """One operation of the exchange.

    ``auth`` is ``private``, ``public`` or ``optional``; ``style`` says how arguments travel: ``query``,
    ``json_object``, ``json_array`` (the parameters are those of each item, ``min_items`` and ``max_items`` count them)
    or ``none``. ``safe`` is a call that changes nothing although its method says otherwise. ``constraints`` are rules
    over several parameters, which hold for each item of an array.
    """

    __slots__ = (
        "_encode",
        "answer",
        "auth",
        "constraints",
        "limits",
        "max_items",
        "method",
        "min_items",
        "name",
        "pagination",
        "params",
        "path",
        "permission",
        "safe",
        "style",
    )

    def __init__(  # noqa: PLR0913 - what the docs say of an operation, each by its name
        self,
        name: str,
        method: str,
        path: str,
        *,
        auth: str,
        style: str,
        answer: Shape[A_co],
        permission: str | None = None,
        safe: bool = False,
        constraints: tuple[Constraint, ...] = (),
        params: tuple[Param, ...] = (),
        limits: tuple[Limit, ...] = (),
        min_items: int | None = None,
        max_items: int | None = None,
        pagination: Pagination | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.auth = auth
        self.style = style
        self.answer = answer
        self.permission = permission
        self.safe = safe
        self.constraints = constraints
        self.params = params
        self.limits = limits
        self.min_items = min_items
        self.max_items = max_items
        self.pagination = pagination
        self._encode: Encode | None = None

    @property
    def is_safe(self) -> bool:
        """Whether a call changes nothing, so that it may be sent again whatever became of the first one."""
        return self.safe or self.method in ("GET", "HEAD")

    def encode(self, arguments: Mapping[str, object], extra: Mapping[str, object] | None) -> tuple[str, bytes | None]:
        """Arguments by wire name, ``None`` meaning "not passed", to what travels.

        Returns:
            The query string without ``?`` (empty when there is none) and the body (``None`` when there is none).

        Raises:
            InvalidArgument: naming every argument that is wrong, with its place. Nothing was sent.
        """
        encode = self._encode
        if encode is None:  # not when the module is imported: most endpoints of a package are never called
            from .encoding import encoder

            bounds = (self.min_items, self.max_items)
            encode = encoder(self.name, self.method, self.style, self.params, self.constraints, bounds)
            self._encode = encode
        return encode(arguments, extra)

    def __repr__(self) -> str:
        return f"<Endpoint {self.name}: {self.method} {self.path}>"
