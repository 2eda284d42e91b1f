"""OKX's rate limits: which buckets a request is counted in, by whose limits and by which of its parameters.

Where the docs leave something open the stricter reading is taken: what cannot be told apart is counted together.

* An option's limit is per family, any other's per instrument; where the form of the instrument does not tell, both.
* A batch counts its orders, each for its instrument; a batch of one order counts as a single order.
* Limits of lead instruments hold for all instruments named as such together, beside the ordinary ones.
* Orders of market maker protection count in the budget of a sub-account, since amendments of them cannot be told apart.
* A limit that does not say per what it is counted, is counted per user where requests are signed, else per address.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ..core import limiter
from ..core.endpoint import Limit
from ..core.errors import InvalidArgument
from ..core.limiter import Charge

if TYPE_CHECKING:
    from ..core.endpoint import Endpoint
    from .credentials import Credentials

ORDER_BUDGET = 1000
"""New and amended orders that a sub-account may send in two seconds, whatever the instrument."""
_BUDGETED = frozenset(
    {
        "POST /api/v5/trade/order",
        "POST /api/v5/trade/batch-orders",
        "POST /api/v5/trade/amend-order",
        "POST /api/v5/trade/amend-batch-orders",
    }
)
_FOR_ELP = frozenset({"POST /api/v5/trade/order", "POST /api/v5/trade/batch-orders"})
_ELP = Limit(50, "orders", "2s", ("user_id", "instrument_id"), scope=("elp",))
"""Orders that may meet those of the liquidity program."""
_SINGLES = {
    "POST /api/v5/trade/batch-orders": "POST /api/v5/trade/order",
    "POST /api/v5/trade/amend-batch-orders": "POST /api/v5/trade/amend-order",
    "POST /api/v5/trade/cancel-batch-orders": "POST /api/v5/trade/cancel-order",
}
"""What a batch of one order is counted as."""
_SINGLE_COUNT = 60
"""The limit of each of these, in the window that their batches have, too."""
_UNITS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 7 * 86_400, "month": 31 * 86_400}
_FIELDS = {
    "instrument_id": ("instId",),
    "instrument_family": ("instFamily", "uly", "instId"),
    "instrument_type": ("instType",),
    "currency": ("ccy",),
    "tag": ("tag",),
    "instrument_id_code": ("instIdCode",),
}
"""The parameters that say for what a limit is counted: the first one that is passed."""
_SCOPES = {
    "options": ("instId", "instFamily"),
    "not_options": ("instId", "instFamily"),
    "copy_trading_lead": ("instId",),
    "elp": ("isElpTakerAccess",),
    "not_spot": ("instId",),
}
"""The parameters that say whether a limit holds."""
_LONGEST = 64
_KEPT = 1_000

_Counted: TypeAlias = tuple[tuple[Charge, ...], tuple[Charge, ...]]
_NOTHING: Mapping[str, object] = {}
Values: TypeAlias = dict[str, str]
"""Parameters that matter, by wire name, as text in upper case; one that is not passed is not in it."""


class Quota(limiter.Quota, frozen=True, kw_only=True, gc=False):
    """Whose limits a client's requests count in, and what is known of the account.

    ``account``: a name for the (sub-)account, to be given where several API keys are of one: their requests count
    together. ``address``: a name for this machine's address, to be given where machines share a limit store but no
    address. ``order_budget``: new and amended orders in two seconds for the whole account, ``None`` for no such limit;
    `trade.account_rate_limit` tells. ``lead_instruments``: ids of the instruments that are led in copy trading, for
    which much lower limits hold.

    Raises:
        ValueError: the order budget is not above 0.
        TypeError: the lead instruments are one text instead of several.
    """

    order_budget: int | None = ORDER_BUDGET
    lead_instruments: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.order_budget is not None and self.order_budget < 1:
            raise ValueError(f"order_budget: above 0, or None for no such limit, not {self.order_budget}")
        if isinstance(cast("object", self.lead_instruments), str):
            raise TypeError("lead_instruments: takes a tuple of ids, not one text")


class Identity:
    """Whose limits a client's requests count in. Shows no key.

    Limits of a user are counted per API key, since keys do not tell whose they are. Limits of a master account are
    counted for all keys together, for nor do they tell that. Limits of an address are counted per host for everyone
    who shares the store. A server on plain http is one on this machine, and its limits are nobody else's.
    """

    __slots__ = ("address", "leads", "master", "order_budget", "plans", "signed", "user")

    def __init__(self, credentials: Credentials | None, base_url: str, quota: Quota | None = None) -> None:
        quota = quota or Quota()
        scheme, _, host = base_url.partition("://")
        here = f"@{host}" if scheme == "http" else ""
        key = "nobody" if credentials is None else credentials.fingerprint
        self.signed = credentials is not None
        self.user = (f"user:{key}" if quota.account is None else f"account:{_hashed(quota.account)}") + here
        self.master = f"masters{here}"
        self.address = f"ip:{host}" + (f"/{_text(quota.address)}" if quota.address else "")
        self.order_budget = quota.order_budget
        self.leads = frozenset(map(_text, quota.lead_instruments))
        self.plans: dict[Endpoint[Any], _Plan | tuple[Charge, ...]] = {}

    def __repr__(self) -> str:
        return f"<Identity {self.user}>"


def charges(endpoint: Endpoint[Any], arguments: Mapping[str, object], identity: Identity) -> tuple[Charge, ...]:
    """What a request counts as. Arguments of wrong types are counted somehow, since they are not sent.

    ``arguments`` are by wire name; those of an array body are in ``items``, each a mapping by Python name.

    Raises:
        InvalidArgument: ``items`` is an iterator. Nobody can count what is in it and have it sent, too.
    """
    plan = identity.plans.get(endpoint)
    if plan is None:
        made = _Plan(endpoint, identity)
        plan = identity.plans[endpoint] = made if made.asks else made.charges({})
    return plan if isinstance(plan, tuple) else plan.charges(arguments)


class _Rule:
    """A limit, by what and for whom it is counted. ``orders``: each item of a batch counts."""

    __slots__ = ("_alone", "_identity", "_limit", "_seconds", "_usual", "_who", "orders")

    def __init__(self, limit: Limit, name: str, alone: str, identity: Identity, *, private: bool) -> None:
        self._limit = limit
        self._identity = identity
        self._usual = name, limit.count
        self._alone = self._usual if alone == name else (alone, min(limit.count, _SINGLE_COUNT))
        self._seconds = _seconds(limit.window)
        self.orders = limit.unit == "orders"
        whose = {"user_id": identity.user, "master_user_id": identity.master, "ip": identity.address}
        words = limit.per or ("user_id" if private else "ip",)
        self._who = "+".join(whose[word] for word in words if word in whose) or "all"

    def charges(self, values: Values, *, alone: bool) -> list[Charge]:
        """What a request, or an order in one, counts as; ``alone``: the only order of its batch."""
        limit = self._limit
        if not all(_holds(scope, values, self._identity) for scope in limit.scope):
            return []
        for wire, wanted in limit.when:
            if wire in values and values[wire] not in map(_text, wanted):
                return []
        name, count = self._alone if alone else self._usual
        keys = [f"{self._who}|{name}{'|lead' if 'copy_trading_lead' in limit.scope else ''}"]
        for word in limit.per:
            if word in _FIELDS:
                keys = [f"{key}|{word}={value}" for key in keys for value in _found(word, values)]
        aligned = limit.resets == "utc_day"
        return [Charge(f"{key}|{self._seconds:.0f}s", count, self._seconds, 1, aligned) for key in keys]


class _Plan:
    """How requests of an endpoint are counted."""

    __slots__ = ("_array", "_keys", "_known", "_rules", "_wires", "asks")

    def __init__(self, endpoint: Endpoint[Any], identity: Identity) -> None:
        name = f"{endpoint.method} {endpoint.path}"
        limits = [(limit, name, _SINGLES.get(name, name)) for limit in endpoint.limits]
        if name in _FOR_ELP:
            limits.append((_ELP, "elp orders", "elp orders"))
        if name in _BUDGETED and identity.order_budget is not None:
            budget = Limit(identity.order_budget, "orders", "2s", ("user_id",), scope=("not_spot",))
            limits.append((budget, "orders", "orders"))
        private = endpoint.auth == "private"
        self._rules = [_Rule(*limit, identity, private=private) for limit in limits]
        self._array = endpoint.style == "json_array"
        wanted = {wire for limit, _, _ in limits for wire in _wires(limit)}
        params = [param for param in endpoint.params if param.wire in wanted]
        self._wires = [param.wire for param in params]
        self._keys = [param.arg if self._array else param.wire for param in params]
        # By whether it is a batch of one, and by what is passed.
        self._known: tuple[dict[object, _Counted], dict[object, _Counted]] = ({}, {})
        self.asks = bool(limits) and (self._array or bool(params))

    def charges(self, arguments: Mapping[str, object]) -> tuple[Charge, ...]:
        if not self._array:
            return self._of(arguments, alone=False)[0]
        items = arguments.get("items")
        if isinstance(items, Iterator):
            raise InvalidArgument("", ["items: takes a list here, not an iterator: what is in it has to be counted"])
        many = cast("Sequence[object]", items) if isinstance(items, Sequence) else (None,)
        alone = len(many) == 1
        costs: dict[Charge, int] = {}
        for item in many:
            given = cast("Mapping[str, object]", item) if isinstance(item, Mapping) else _NOTHING
            requests, orders = self._of(given, alone=alone)
            for charge in requests:
                costs[charge] = 1
            for charge in orders:
                costs[charge] = costs.get(charge, 0) + 1
        return tuple(charge if cost == 1 else _times(charge, cost) for charge, cost in costs.items())

    def _of(self, given: Mapping[str, object], *, alone: bool) -> _Counted:
        """What is counted once per request, and what for each item of a batch."""
        passed: tuple[object, ...] = tuple([given.get(key) for key in self._keys])
        try:
            return self._known[alone][passed]
        except KeyError:
            pass
        except TypeError:  # a list, or the caller's mistake
            passed = tuple(map(repr, passed))
        known = self._known[alone]
        if len(known) >= _KEPT:
            known.clear()
        known[passed] = counted = self._count(given, alone=alone)
        return counted

    def _count(self, given: Mapping[str, object], *, alone: bool) -> _Counted:
        values = {
            wire: _text(given[key])
            for wire, key in zip(self._wires, self._keys, strict=True)
            if given.get(key) is not None
        }
        orders: list[Charge] = []
        requests: list[Charge] = []
        for rule in self._rules:
            counted = rule.charges(values, alone=alone and rule.orders)
            (orders if rule.orders and self._array else requests).extend(counted)
        return tuple(requests), tuple(orders)


def _holds(scope: str, values: Values, identity: Identity) -> bool:
    instrument = values.get("instId")
    match scope:
        case "options":
            return _is_option(values) is not False
        case "not_options":
            return _is_option(values) is not True
        case "signed":
            return identity.signed
        case "unsigned":
            return not identity.signed
        case "copy_trading_lead":
            return bool(identity.leads) and (instrument is None or instrument in identity.leads)
        case "elp":
            return values.get("isElpTakerAccess") == "TRUE"
        case "not_spot":
            return instrument is None or instrument.count("-") != 1
        case _:
            return True


def _is_option(values: Values) -> bool | None:
    """Whether an option is meant: BTC-USD-241227-50000-C; ``None`` when that can't be told."""
    instrument = values.get("instId")
    if instrument is None:
        return True if "instFamily" in values else None
    parts = instrument.split("-")
    return len(parts) == 5 and parts[-1] in {"C", "P"}


def _found(word: str, values: Values) -> list[str]:
    """What a limit is counted for; empty text for all of whom that can't be told."""
    wire = next((wire for wire in _FIELDS[word] if wire in values), None)
    value = "" if wire is None else values[wire]
    if word == "instrument_family" and wire == "instId":
        value = "-".join(value.split("-")[:2])
    each = value.split(",") if word == "instrument_id" else [value]
    return [one if len(one) <= _LONGEST else f"#{_hashed(one)}" for one in dict.fromkeys(map(str.strip, each))]


def _wires(limit: Limit) -> set[str]:
    named = {wire for word in limit.per for wire in _FIELDS.get(word, ())}
    return named.union(*(_SCOPES.get(scope, ()) for scope in limit.scope), (wire for wire, _ in limit.when))


def _seconds(window: str) -> float:
    """A window of the spec in seconds; a month is as long as the longest."""
    digits = window.rstrip("abcdefghijklmnopqrstuvwxyz")
    return float(int(digits) * _UNITS[window[len(digits) :]])


def _text(value: object) -> str:
    if isinstance(value, list | tuple):
        return ",".join(map(_text, cast("list[object]", value)))
    return str(value).strip().upper()


def _times(charge: Charge, cost: int) -> Charge:
    return Charge(charge.bucket, charge.count, charge.window, cost, charge.aligned)


def _hashed(text: str) -> str:
    import hashlib  # it brings OpenSSL along, and most clients need none of this

    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()
