"""Who may use the mock of OKX, where, and for what."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

Environment: TypeAlias = Literal["production", "demo"]

PERMISSIONS = frozenset({"read", "trade", "withdraw"})
ENVIRONMENTS: frozenset[Environment] = frozenset({"production", "demo"})


class Account(msgspec.Struct, frozen=True):
    """Who may use the mock, where, and for what.

    Keys of one ``user`` share limits and orders, and so do users of one ``master`` where the docs say so; empty stands
    for a user or a master of its own.
    """

    key: str
    secret: str
    passphrase: str
    permissions: frozenset[str] = PERMISSIONS
    environments: frozenset[Environment] = ENVIRONMENTS
    user: str = ""
    master: str = ""

    def __repr__(self) -> str:
        return "Account(...)"


DEFAULT_ACCOUNT = Account("test-key", "test-secret", "test-passphrase")
"""Every permission, in demo and production alike."""
