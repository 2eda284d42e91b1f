"""Who asks OKX's mock, whether they are who they say, and whether they may."""

from __future__ import annotations

import ipaddress
import logging
from collections.abc import Iterable, Mapping
from typing import TypeAlias
from urllib.parse import urlsplit

from .data import Api, EndpointData
from .okx_accounts import ENVIRONMENTS, KEY, Account, Environment, initials, looks_real
from .okx_envelopes import refusal
from .okx_signing import Begun, keyed, seconds, signed
from .rules import Clock, Refusal, Who
from .wire import Request

SKEW = 30.0
"""Seconds that a request's timestamp may differ from the clock, both ways."""

_REQUIRED_HEADERS = (
    ("ok-access-key", "50103"),
    ("ok-access-sign", "50106"),
    ("ok-access-timestamp", "50107"),
    ("ok-access-passphrase", "50104"),
)
_NOBODY = Who()
_LOGGER = logging.getLogger(__name__)

Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network


class Gate:
    """Lets those in who have an account; ``region`` is where the mock stands, for requests whose host tells nothing.

    Raises:
        ValueError: there is no such region, or an account is bound to what is no address.
    """

    def __init__(self, api: Api, accounts: Iterable[Account], region: str, clock: Clock) -> None:
        if region and region not in api.regions:
            raise ValueError(f"there is no region {region!r}; there is {', '.join(api.regions) or 'none'}")
        self._demo = None if api.demo is None else (api.demo.header.lower(), api.demo.value)
        self._clock = clock
        self._region = region
        self._hosts = {urlsplit(url).hostname: name for name, url in api.regions.items()}
        self._accounts = {account.key: (account, keyed(account.secret)) for account in accounts}
        self._networks = {
            account.key: tuple(map(ipaddress.ip_network, account.addresses))
            for account, _ in self._accounts.values()
            if account.addresses
        }
        # Names instead of keys: they get into logs.
        self._users = {
            account.key: (account.user or f"user {number}", account.master or account.user or f"user {number}")
            for number, (account, _) in enumerate(self._accounts.values(), 1)
        }
        self._whos = {
            key: {environment: Who(*names, environment) for environment in ENVIRONMENTS}
            for key, names in self._users.items()
        }
        self._warned = False
        real = [key for key in self._accounts if looks_real(key)]
        if real:
            self._warn(f"{len(real)} of the mock's accounts have keys that look real, such as {initials(real[0])}")

    def who(self, request: Request) -> Who:
        """The user behind the key, and whether it is for demo trading."""
        headers = request.headers
        found = self._whos.get(headers.get("ok-access-key", ""))
        if found is None:
            return _NOBODY
        demo = self._demo
        return found["demo" if demo is not None and headers.get(demo[0]) == demo[1] else "production"]

    def account(self, user: str) -> Account | None:
        """The first account of a user, else of anybody."""
        own = (account for account, _ in self._accounts.values())
        return next((account for account in own if self._users[account.key][0] == user), None) or next(
            (account for account, _ in self._accounts.values()), None
        )

    def refused(self, request: Request, endpoint: EndpointData, address: str) -> Refusal | None:
        """Check clock, key, region, environment, address, passphrase, signature and permission, in this order."""
        headers = request.headers
        key = headers.get("ok-access-key", "")
        known = self._accounts.get(key)
        if known is None and looks_real(key):
            self._warn(f"a request came with a key that looks real: {initials(key)}")
        if endpoint.auth == "public" or (endpoint.auth == "optional" and not key.strip()):
            return None
        for name, code in _REQUIRED_HEADERS:
            value = headers.get(name)
            if not value or value.isspace():
                title = name.upper()
                return refusal(code, f"The header {title} is missing", f"no {title} header")
        sent = seconds(headers["ok-access-timestamp"])
        if sent is None:
            return refusal("50112", "Invalid OK-ACCESS-TIMESTAMP", "the timestamp has another form")
        late = self._clock() - sent
        if not -SKEW <= late <= SKEW:
            return self._untimely(late)
        return self._unknown(request, endpoint, address, known)

    def _untimely(self, late: float) -> Refusal:
        why = f"the timestamp is {abs(late):.3f} s {'old' if late > 0 else 'ahead'}, {SKEW:g} s are allowed"
        return refusal("50102", "The timestamp is too far off", why)

    def _unknown(
        self, request: Request, endpoint: EndpointData, address: str, known: tuple[Account, Begun] | None
    ) -> Refusal | None:
        """Who asks, whether they are who they say, and whether they may."""
        headers = request.headers
        key = headers["ok-access-key"]
        if known is None:
            if KEY.fullmatch(key):
                return refusal("50119", "No such API key", "no account has this key")
            return refusal("50111", "Invalid OK-ACCESS-KEY", "the key is malformed")
        account, begun = known
        if account.region:
            region = self._region_of(headers)
            if region and region != account.region:
                # A region knows nothing of the keys of others.
                why = f"the key lives in {account.region!r}, this is {region!r}"
                return refusal("50119", "No such API key", why)
        demo = self._demo
        environment: Environment = "demo" if demo is not None and headers.get(demo[0]) == demo[1] else "production"
        if environment not in account.environments:
            why = f"the key is not for {environment}"
            return refusal("50101", "The API key is for the other environment", why)
        if key in self._networks and not _within(address, self._networks[key]):
            text = f"The API key {key} may not be used from {address}"
            return refusal("50110", text, f"the key is bound to other addresses than {address or 'none'}")
        # Compared plainly: the time it takes gives nothing away that a mock has.
        if headers["ok-access-passphrase"] != account.passphrase:
            text = "The passphrase is wrong"
            return refusal("50105", text, "the passphrase is another")
        right = signed(begun, headers["ok-access-timestamp"], request.method, request.target, request.body)
        if headers["ok-access-sign"] != right:
            why = f"the signature is not the one of {request.method} with these bytes of target and body"
            return refusal("50113", "Invalid Sign", why)
        if endpoint.permission is not None and endpoint.permission not in account.permissions:
            why = f"the key lacks the permission {endpoint.permission!r}"
            return refusal("50120", "The API key lacks the permission", why)
        return None

    def _warn(self, what: str) -> None:
        """Once, whoever comes: a log that fills up is read by nobody."""
        if not self._warned:
            self._warned = True
            _LOGGER.warning("%s; this is a mock, keys that can trade have no business here", what)

    def _region_of(self, headers: Mapping[str, str]) -> str:
        """The region that the host belongs to, or else the one of the mock; empty where nobody knows."""
        host = headers.get("host", "").partition(":")[0].lower()
        return self._hosts.get(host) or self._region


def _within(address: str, networks: Iterable[Network]) -> bool:
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    # A server that listens on both hears IPv4 from addresses of IPv6.
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return any((mapped or found) in network for network in networks)
