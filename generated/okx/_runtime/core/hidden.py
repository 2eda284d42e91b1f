"""Values that show nothing of themselves: in no repr, log line or pickle, nor among the locals of a traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Hidden:
    """What tools that print or send the locals of a frame find; one that knows neither hook calls ``repr``."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __str__(self) -> str:
        return repr(self)

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __sentry_repr__(self) -> str:
        return repr(self)

    def __rich_repr__(self) -> Iterator[str]:
        return iter(())

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(f"{type(self).__name__} are not pickled or copied: they hold secrets")


class Headers(_Hidden, tuple[tuple[str, str], ...]):
    """Names and values of a request's headers, in sending order. Some of the values are signatures and keys."""

    __slots__ = ()


class SecretText(_Hidden, str):
    """A URL with a password in it."""

    __slots__ = ()


T = TypeVar("T")


def hide(value: T) -> T | SecretText:
    """A text as one that shows nothing; anything else as it is."""
    return SecretText(value) if isinstance(value, str) else value


class SecretBytes(_Hidden, bytes):
    """A key to sign with."""

    __slots__ = ()
