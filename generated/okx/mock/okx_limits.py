"""What OKX counts: the documented limits, and the two that are documented for many endpoints at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .budgets import Limits, items_of
from .data import EndpointData
from .okx_instruments import family, instrument_type, is_option, pair, text
from .rules import Budget, Limiter, Who
from .wire import is_list

_SINGLE = {
    "/trade/batch-orders": "/trade/order",
    "/trade/cancel-batch-orders": "/trade/cancel-order",
    "/trade/amend-batch-orders": "/trade/amend-order",
}
"""A batch of one counts as a single order."""
_ACCOUNT_LIMITED = frozenset(
    {
        "POST /trade/order",
        "POST /trade/batch-orders",
        "POST /trade/amend-order",
        "POST /trade/amend-batch-orders",
    }
)
_ACCOUNT_LIMIT = (1000, 2.0)
"""New and amended orders per seconds and user, but for spot, margin and market makers' protected ones."""
_MMP = frozenset({"mmp", "mmp_and_post_only"})
_ELP_LIMITED = frozenset({"POST /trade/order", "POST /trade/batch-orders"})
_ELP_LIMIT = (50, 2.0)
"""Orders that take retail liquidity, per seconds, user and instrument, single ones and batches together."""
_COUNTED_BY = {"instrument_type": "instType", "instrument_id_code": "instIdCode", "currency": "ccy"}


def limiter(endpoint: EndpointData, prefix: str, find: Callable[[str, str], EndpointData | None]) -> Limiter | None:
    """The limits of one endpoint, None where it has none; ``find`` gives others by method and path."""
    path = endpoint.path.removeprefix(prefix)
    single = find(endpoint.method, prefix + _SINGLE[path]) if path in _SINGLE else None
    alone = None if single is None else _Limits(_SINGLE[path], single)
    return _Limits(path, endpoint, alone) or None


class _Limits:
    """The limits of one endpoint; ``alone`` are those that a batch of one order falls under."""

    def __init__(self, path: str, endpoint: EndpointData, alone: _Limits | None = None) -> None:
        # One path may place orders and look them up, which is counted apart.
        self._name = f"{endpoint.method} {path}"
        self._alone = alone
        self._documented = Limits(self._name, endpoint, _Naming())

    def __bool__(self) -> bool:
        return bool(self._documented) or self._alone is not None or self._name in _ACCOUNT_LIMITED

    def of_address(self, arguments: Any, address: str, *, signed: bool) -> Sequence[Budget]:
        """By IP address."""
        return self._documented.of_address(arguments, address, signed=signed)

    def of_user(self, arguments: Any, who: Who) -> Sequence[Budget]:
        """By user; nobody's requests are not counted."""
        if not who.user:
            return ()
        if self._alone is not None and is_list(arguments) and len(arguments) == 1:
            return self._alone.of_user(arguments[0], who)
        found = self._documented.of_user(arguments, who)
        if self._name in _ELP_LIMITED:
            takers = (item for item in items_of(arguments) if item.get("isElpTakerAccess") is True)
            for instrument, cost in Counter(text(item, "instId") for item in takers).items():
                found.append(Budget(("elp", who.user, who.environment, instrument), *_ELP_LIMIT, cost))
        return found

    def of_item(self, item: Mapping[str, Any], who: Who) -> Budget | None:
        """The limit of a whole account."""
        if self._name not in _ACCOUNT_LIMITED or text(item, "ordType") in _MMP:
            return None
        if instrument_type(item) in ("SPOT", "MARGIN"):
            return None
        return Budget(("orders", who.user, who.environment), *_ACCOUNT_LIMIT)


class _Naming:
    """What the documented limits count by."""

    def part(self, name: str, item: Mapping[str, Any]) -> str:
        """A pair of currencies is an instrument; the family of a derivative is in its name."""
        match name:
            case "instrument_id":
                return text(item, "instId") or pair(item)
            case "instrument_family":
                return text(item, "instFamily") or text(item, "uly") or family(text(item, "instId"))
            case _:
                return text(item, _COUNTED_BY.get(name, name))

    def holds(self, scope: Sequence[str], item: Mapping[str, Any]) -> bool:
        """Options are told by their names."""
        if "copy_trading_lead" in scope:
            return False
        option = is_option(text(item, "instId"))
        return not (("options" in scope and not option) or ("not_options" in scope and option))
