"""API credentials: checked when made, never shown, never copied."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NoReturn, Self

from ..core.hidden import Headers, SecretBytes
from .signing import sign

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLES = {"api_key": "OKX_API_KEY", "secret_key": "OKX_SECRET_KEY", "passphrase": "OKX_PASSPHRASE"}
"""Environment variables by argument."""
_ARGUMENTS = {name: name for name in VARIABLES}


class Credentials:
    """An API key with its secret and passphrase. Shows nothing of them and refuses to be pickled or copied.

    Raises:
        ValueError: a value is empty, not ASCII, or has control characters or blanks around it; all problems are listed,
            no value is shown.
        TypeError: a value is no str.
    """

    __slots__ = ("_api_key", "_passphrase", "_secret_key")

    def __init__(self, api_key: str, secret_key: str, passphrase: str) -> None:
        problem = _problem({"api_key": api_key, "secret_key": secret_key, "passphrase": passphrase}, _ARGUMENTS)
        if problem is not None:
            # Tools that report errors send the local variables along.
            del api_key, secret_key, passphrase
            raise problem
        self._api_key = api_key
        self._secret_key = SecretBytes(secret_key.encode())
        self._passphrase = passphrase

    @classmethod
    def from_env(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """Credentials from ``OKX_API_KEY``, ``OKX_SECRET_KEY`` and ``OKX_PASSPHRASE``.

        Raises:
            ValueError: variables are missing (all are named at once) or hold what cannot be sent.
        """
        missing = [variable for variable in VARIABLES.values() if not environ.get(variable)]
        problem: Exception | None = ValueError(f"not set in the environment: {', '.join(missing)}") if missing else None
        problem = problem or _problem({name: environ[variable] for name, variable in VARIABLES.items()}, VARIABLES)
        if problem is not None:
            del environ
            raise problem
        return cls(**{name: environ[variable] for name, variable in VARIABLES.items()})

    def headers(self, timestamp: str, method: str, target: str, body: bytes) -> Headers:
        """The headers that authenticate a request of exactly these bytes."""
        return Headers(
            (
                ("OK-ACCESS-KEY", self._api_key),
                ("OK-ACCESS-SIGN", sign(self._secret_key, timestamp, method, target, body)),
                ("OK-ACCESS-TIMESTAMP", timestamp),
                ("OK-ACCESS-PASSPHRASE", self._passphrase),
            )
        )

    @property
    def fingerprint(self) -> str:
        """Tells API keys apart without giving one away: a hash of the key, the same in every process."""
        import hashlib  # OpenSSL with it, which public data needs nothing of

        return hashlib.blake2b(self._api_key.encode(), digest_size=8, person=b"api key").hexdigest()

    def __repr__(self) -> str:
        return "<Credentials>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("credentials are not pickled or copied: make them where they are used, from the environment")

    def __copy__(self) -> NoReturn:
        self.__reduce_ex__(None)

    def __deepcopy__(self, memo: object) -> NoReturn:
        self.__reduce_ex__(None)


def _problem(values: Mapping[str, object], names: Mapping[str, str]) -> TypeError | ValueError | None:
    """What is wrong with the values; returned, for the frames of an error raised here would hold them."""
    problems: list[str] = []
    for argument, value in values.items():
        if not isinstance(value, str):
            return TypeError(f"{names[argument]} takes str, not {type(value).__name__}")
        reason = _reason(value)
        if reason:
            problems.append(f"{names[argument]} {reason}")
    return ValueError("credentials cannot be sent: " + "; ".join(problems)) if problems else None


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
