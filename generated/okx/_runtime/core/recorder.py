"""What a method would call: its endpoint and its arguments, found out without sending anything."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Never

import msgspec

if TYPE_CHECKING:
    from .endpoint import Endpoint, Options


class Recorded(msgspec.Struct, frozen=True):
    """One call as a method of a resource makes it."""

    endpoint: Endpoint[Any]
    arguments: Mapping[str, object]
    extra: Mapping[str, object] | None
    options: Options | None


class _Caught(BaseException):
    """Carries a call past any handler of errors."""

    def __init__(self, recorded: Recorded) -> None:
        self.recorded = recorded


class _Recorder:
    """Stands in for a client, sync or async: a call ends at once."""

    def call(
        self,
        endpoint: Endpoint[Any],
        arguments: Mapping[str, object],
        extra: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> Never:
        raise _Caught(Recorded(endpoint, arguments, extra, options))


def record(client: object, method: Callable[..., Any], *args: Any, **kwargs: Any) -> Recorded:
    """The call that ``method``, bound to a resource of ``client``, would make with these arguments.

    Raises:
        TypeError: it is no method of a resource of this client, or does not take these arguments.
    """
    resource = getattr(method, "__self__", None)
    function = getattr(method, "__func__", None)
    if resource is None or function is None:
        raise TypeError(f"takes a method of a resource, such as client.account.bills, not {method!r}")
    if getattr(resource, "_client", None) is not client:
        raise TypeError(f"{method.__qualname__} belongs to another client")
    try:
        made = function(type(resource)(_Recorder()), *args, **kwargs)
        if inspect.iscoroutine(made):
            try:
                made.send(None)
            finally:
                made.close()
    except _Caught as caught:
        return caught.recorded
    raise TypeError(f"{method.__qualname__} calls no endpoint")
