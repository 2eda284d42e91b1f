"""A key and its secret: never shown, never copied."""

from __future__ import annotations

import hmac
import os
from typing import TYPE_CHECKING, NoReturn, Self

if TYPE_CHECKING:
    from collections.abc import Mapping


class Credentials:
    """A key and its secret. Shows neither and refuses to be pickled or copied.

    Raises:
        ValueError: one of them is empty or not ASCII.
    """

    __slots__ = ("_key", "_secret")

    def __init__(self, key: str, secret: str) -> None:
        for name, value in (("key", key), ("secret", secret)):
            if not value or not value.isascii():
                raise ValueError(f"{name} is empty or has a character that is not ASCII")
        self._key = key
        self._secret = secret.encode()

    @classmethod
    def from_env(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """Credentials from ``TOY_KEY`` and ``TOY_SECRET``.

        Raises:
            ValueError: variables are missing, all are named at once.
        """
        missing = [name for name in ("TOY_KEY", "TOY_SECRET") if not environ.get(name)]
        if missing:
            raise ValueError(f"not set in the environment: {', '.join(missing)}")
        return cls(environ["TOY_KEY"], environ["TOY_SECRET"])

    def headers(self, nonce: str, target: str, body: bytes) -> tuple[tuple[str, str], ...]:
        """The headers that authenticate a request: hex of HMAC-SHA512 over nonce, target and body, a line each."""
        message = b"\n".join([nonce.encode(), target.encode(), body])
        signed = hmac.digest(self._secret, message, "sha512").hex()
        return (("Toy-Key", self._key), ("Toy-Nonce", nonce), ("Toy-Signed", signed))

    def __repr__(self) -> str:
        return "<Credentials>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("credentials are not pickled or copied")
