"""API credentials: checked when made, never shown, never copied."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NoReturn, Self

from .signing import sign

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLES = {"api_key": "OKX_API_KEY", "secret_key": "OKX_SECRET_KEY", "passphrase": "OKX_PASSPHRASE"}
"""Environment variables by argument."""


class Credentials:
    """An API key with its secret and passphrase. Shows nothing of them and refuses to be pickled or copied.

    Raises:
        ValueError: a value is empty, not ASCII, or has control characters or blanks around it; all problems are listed,
            no value is shown.
        TypeError: a value is no str.
    """

    __slots__ = ("_api_key", "_passphrase", "_secret_key")

    def __init__(self, api_key: str, secret_key: str, passphrase: str) -> None:
        values = {"api_key": api_key, "secret_key": secret_key, "passphrase": passphrase}
        _check(values, {name: name for name in values})
        self._api_key = api_key
        self._secret_key = secret_key.encode()
        self._passphrase = passphrase

    @classmethod
    def from_env(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """Credentials from ``OKX_API_KEY``, ``OKX_SECRET_KEY`` and ``OKX_PASSPHRASE``.

        Raises:
            ValueError: variables are missing (all are named at once) or hold what cannot be sent.
        """
        missing = [variable for variable in VARIABLES.values() if not environ.get(variable)]
        if missing:
            raise ValueError(f"not set in the environment: {', '.join(missing)}")
        values = {name: environ[variable] for name, variable in VARIABLES.items()}
        _check(values, VARIABLES)
        return cls(**values)

    def headers(self, timestamp: str, method: str, target: str, body: bytes) -> tuple[tuple[str, str], ...]:
        """The headers that authenticate a request of exactly these bytes."""
        return (
            ("OK-ACCESS-KEY", self._api_key),
            ("OK-ACCESS-SIGN", sign(self._secret_key, timestamp, method, target, body)),
            ("OK-ACCESS-TIMESTAMP", timestamp),
            ("OK-ACCESS-PASSPHRASE", self._passphrase),
        )

    def __repr__(self) -> str:
        return "<Credentials>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("credentials are not pickled or copied: make them where they are used, from the environment")

    def __copy__(self) -> NoReturn:
        self.__reduce_ex__(None)

    def __deepcopy__(self, memo: object) -> NoReturn:
        self.__reduce_ex__(None)


def _check(values: Mapping[str, object], names: Mapping[str, str]) -> None:
    problems: list[str] = []
    for argument, value in values.items():
        if not isinstance(value, str):
            raise TypeError(f"{names[argument]} takes str, not {type(value).__name__}")
        reason = _reason(value)
        if reason:
            problems.append(f"{names[argument]} {reason}")
    if problems:
        raise ValueError("credentials cannot be sent: " + "; ".join(problems))


def _reason(value: str) -> str:
    if not value:
        return "is empty"
    if value != value.strip():
        return "has a blank or a line break at an end (pasted with it?)"
    if not value.isascii():
        return "has a character that is not ASCII"
    if not value.isprintable():
        return "has a control character"
    return ""
