"""Every implicit method of ccxt's OKX class, by what it asks."""

from __future__ import annotations

import importlib
from typing import Any, NamedTuple

from tests.peers.documented import KEYS


class Implicit(NamedTuple):
    """A method that ccxt makes of a path; the public ones send no key."""

    name: str
    signed: bool
    endpoint: tuple[str, str]


def methods() -> list[Implicit]:
    """One for each (access, method, path) that ccxt declares."""
    declared = {
        (access, method, path)
        for access, by_method in importlib.import_module("ccxt").okx().describe()["api"].items()
        for method, paths in by_method.items()
        for path in paths
    }
    entries = vars(importlib.import_module("ccxt.abstract.okx").ImplicitAPI)
    found = {
        (_access(entry.api), entry.method.lower(), entry.path): name
        for name, entry in entries.items()
        if type(entry).__name__ == "Entry" and "_" in name
    }
    assert found.keys() == declared, "ccxt has other implicit methods than it declares"
    return [
        Implicit(name, access == "private", (method.upper(), f"/api/v5/{path}"))
        for (access, method, path), name in sorted(found.items())
    ]


def client(module: str, url: str) -> Any:
    """A ccxt client, unmodified but for the address that it asks and its keys."""
    made = importlib.import_module(module).okx(
        {"apiKey": KEYS[0], "secret": KEYS[1], "password": KEYS[2], "enableRateLimit": False}
    )
    made.urls["api"]["rest"] = url
    return made


def _access(api: Any) -> str:
    """``public`` or ``private``, which ccxt has in a list of its own in some releases."""
    return str(api[0] if isinstance(api, list) else api)
