"""Who may use the mock of OKX, where, and for what."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

import msgspec

Environment: TypeAlias = Literal["production", "demo"]

PERMISSIONS = frozenset({"read", "trade", "withdraw"})
ENVIRONMENTS: frozenset[Environment] = frozenset({"production", "demo"})
KEY = re.compile(r"[A-Za-z0-9-]{1,64}")
"""What can be a key."""
MOST_ADDRESSES = 20
"""So many addresses and networks can be bound to a key."""

_REAL = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_SECRET = re.compile(r"[0-9a-f]{32}", re.IGNORECASE)


class Account(msgspec.Struct, frozen=True):
    """Who may use the mock, where, and for what: one key of a user.

    Keys of one ``user`` share limits and orders, and so do users of one ``master`` where the docs say so; empty stands
    for a user or a master of its own. ``region`` is where the account lives, ``addresses`` are the IP addresses and
    networks that the key is bound to; empty stands for any.
    """

    key: str
    secret: str
    passphrase: str
    permissions: frozenset[str] = PERMISSIONS
    environments: frozenset[Environment] = ENVIRONMENTS
    user: str = ""
    master: str = ""
    region: str = ""
    addresses: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "Account(...)"


DEFAULT_ACCOUNT = Account("test-key", "test-secret", "test-passphrase")
"""Every permission, in demo and production alike, from anywhere."""


def looks_real(key: str) -> bool:
    """Whether a key has the form of those that OKX gives out."""
    return _REAL.fullmatch(key) is not None


def initials(key: str) -> str:
    """As much of a key as may be shown."""
    return f"{key[:4]}..."


def shown(name: str) -> str:
    """A name as it may be shown: a key or a secret that was put into its place may not."""
    return initials(name) if looks_real(name) or _SECRET.fullmatch(name) else name[:64]
