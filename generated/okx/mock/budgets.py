"""The documented limits of an endpoint as budgets: which of them a request falls under, and how much of each it takes.

It knows the words that the data has for limits; what a request is counted by is the exchange's business.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from .data import EndpointData, RateLimit
from .rules import Budget, Who
from .wire import is_list, is_object

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "month": 31 * 86_400}
_WINDOW = re.compile(r"([0-9]+)(s|m|h|d|month)")
_OWNERS = frozenset({"user_id", "master_user_id", "ip"})


class Naming(Protocol):
    """How an exchange counts."""

    def part(self, name: str, item: Mapping[str, Any]) -> str:
        """The value of ``per`` in one item of a request; empty where it names none."""
        ...

    def holds(self, scope: Sequence[str], item: Mapping[str, Any]) -> bool:
        """Whether a limit of this scope holds for an item."""
        ...


class Limits:
    """The limits of one endpoint: those that count by address, and those by user.

    Raises:
        ValueError: a window is no time.
    """

    def __init__(self, name: str, endpoint: EndpointData, naming: Naming) -> None:
        self._naming = naming
        self._address: list[tuple[str, float, RateLimit]] = []
        self._user: list[tuple[str, float, RateLimit]] = []
        self._known: dict[Who, list[Budget]] = {}
        for index, limit in enumerate(endpoint.rate_limits):
            by_address = "ip" in limit.per or (not limit.per and endpoint.auth == "public")
            (self._address if by_address else self._user).append((f"{name}#{index}", _window(limit), limit))
        self._by_owner = all(map(_is_by_owner, (limit for _, _, limit in self._user)))

    def __bool__(self) -> bool:
        return bool(self._address or self._user)

    def of_address(self, arguments: Any, address: str, *, signed: bool) -> list[Budget]:
        """By the address that a request comes from; limits of unsigned requests are not for signed ones."""
        if not self._address:
            return []
        return [
            budget
            for key, window, limit in self._address
            if not (signed and "unsigned" in limit.scope)
            for budget in self._budgets(key, window, limit, arguments, (address,))
        ]

    def of_user(self, arguments: Any, who: Who) -> list[Budget]:
        """By user; where that is all there is to count by, users have the same budgets each time."""
        if self._by_owner and who in self._known:
            return [*self._known[who]]
        found: list[Budget] = []
        for key, window, limit in self._user:
            owner = who.master if "master_user_id" in limit.per else who.user
            found += self._budgets(key, window, limit, arguments, (owner, who.environment))
        if self._by_owner:
            self._known[who] = [*found]
        return found

    def _budgets(
        self, key: str, window: float, limit: RateLimit, arguments: Any, owner: tuple[str, ...]
    ) -> list[Budget]:
        """One for each thing that is counted by and that the request is about."""
        daily = limit.resets == "utc_day"
        if _is_by_owner(limit):
            return [Budget((key, *owner), limit.count, window, 1, daily)]
        costs: dict[tuple[str, ...], int] = {}
        for item in items_of(arguments):
            if limit.scope and not self._naming.holds(limit.scope, item):
                continue
            if all(item.get(name) in values for name, values in (limit.when or {}).items()):
                parts = (self._naming.part(name, item) for name in limit.per if name not in _OWNERS)
                name = (key, *owner, *parts)
                costs[name] = costs.get(name, 0) + 1 if limit.unit == "orders" else 1
        return [Budget(name, limit.count, window, cost, daily) for name, cost in costs.items()]


def _is_by_owner(limit: RateLimit) -> bool:
    """Whether nothing but whose a request is makes a difference."""
    return limit.unit == "requests" and not limit.scope and not limit.when and _OWNERS.issuperset(limit.per)


def items_of(arguments: Any) -> list[dict[str, Any]]:
    """What a request is about, whatever it holds: never empty."""
    given: list[Any] = arguments if is_list(arguments) else [arguments]
    return [item for item in given if is_object(item)] or [{}]


def _window(limit: RateLimit) -> float:
    match = _WINDOW.fullmatch(limit.window)
    if match is None:
        raise ValueError(f"a rate limit has the window {limit.window!r}, which is no time")
    return float(int(match[1]) * _UNITS[match[2]])
