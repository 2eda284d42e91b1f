"""What the transports over sockets have in common: how they are set up, and until when they may be used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..errors import NotSent
from ._limits import MOST, check_timeout, most_bytes, seconds
from ._process import UNUSED, closed, made_before_fork, process
from ._proxy import parse_proxy

if TYPE_CHECKING:
    from ..http import HttpRequest

# What no library rewrites. Dots alone between two slashes are left out below.
_TARGET = re.compile(r"/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*(?:\?[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?")
_DOTS = re.compile(r"/(?:\.|%2e){1,2}(?:[/?]|$)", re.IGNORECASE)


class Settings:
    """Base of the transports over sockets."""

    def __init__(
        self,
        proxy: str | None = None,
        *,
        connect_timeout: float = 5.0,
        idle_timeout: float = 12.0,
        root_certificate: bytes | None = None,
        user_agent: str = "docmill-client",
        max_answer_bytes: int = MOST,
    ) -> None:
        """Nothing is opened yet.

        ``proxy`` is the URL of an HTTP proxy; the environment's proxies are not used. ``connect_timeout`` and
        ``idle_timeout`` (how long an unused connection is kept: shorter than servers keep theirs, so that no request
        goes out on one that is being closed) are in seconds. ``root_certificate`` is PEM, trusted besides the system's.
        A longer answer than ``max_answer_bytes``, unpacked, is given up.

        Raises:
            ValueError: a setting cannot be used.
        """
        parsed = None if proxy is None else parse_proxy(proxy)
        del proxy  # an error raised below would show it to tools that print local variables
        if isinstance(parsed, str):
            raise ValueError(parsed)  # noqa: TRY004 - it is text, and not the one that was meant
        self._proxy = parsed
        self._connect_timeout = seconds("connect_timeout", connect_timeout)
        self._idle_timeout = seconds("idle_timeout", idle_timeout)
        self._max_answer_bytes = most_bytes(max_answer_bytes)
        self._root_certificate = root_certificate
        self._user_agent = user_agent
        self._forks = UNUSED
        self._closed = False
        self._set_up()

    def _set_up(self) -> None:
        """What a transport needs besides. An ``__init__`` of its own would have the proxy's password in a variable."""

    def _check(self, timeout: float) -> None:
        """Raise unless a request may go out now and may take this long."""
        self._usable()
        check_timeout(timeout)

    def _usable(self) -> None:
        if self._closed:
            raise closed()
        if self._forks not in {UNUSED, process.forks}:
            raise made_before_fork()


def check_target(request: HttpRequest) -> None:
    """What was signed has to be what is sent.

    Raises:
        NotSent: the target is none, or one that libraries and proxies would rewrite.
    """
    if _TARGET.fullmatch(request.target) is None or _DOTS.search(request.path) is not None:
        raise NotSent("", f"the target of {request.method} {request.path!r} would not be sent as it stands")


def unbuilt(error: Exception, request: HttpRequest) -> NotSent:
    """The error for a request that a library refused to put together. A value of a header is never shown."""
    text = str(error)
    shown = "" if any(value and value in text for _, value in request.headers) else f": {text}"
    return NotSent("", f"the request could not be built: {type(error).__name__}{shown}")


def without_frames(error: BaseException) -> BaseException:
    """The error, and what led to it, without the frames it came through: those of a library hold headers."""
    seen: set[int] = set()
    left: list[BaseException | None] = [error]
    while left:
        one = left.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            one.__traceback__ = None
            left += [one.__cause__, one.__context__]
    return error
