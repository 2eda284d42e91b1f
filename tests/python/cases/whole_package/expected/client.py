"""The clients for Moon."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from ._runtime.core.client import AsyncClient, Client
from ._runtime.core.urls import resolve_base_url
from ._runtime.okx import Credentials, Exchange

if TYPE_CHECKING:
    from ._runtime.core.http import AsyncTransport, Transport
    from .resources.market import AsyncMarket, Market
    from .resources.spot_orders import AsyncSpotOrders, SpotOrders

REGIONS: Final = {
    "earth": "https://api.moon.example",
    "mars": "https://mars.moon.example",
}


class MoonClient(Client):
    """Calls Moon. Production and region `earth` unless told otherwise.

    Args:
        credentials: API key and secrets; without them only public endpoints can be called.
        region: which of `REGIONS` the account belongs to.
        demo: whether to use demo trading.
        base_url: another server than the region's, such as a mock server: https, or http on loopback.
        timeout: seconds that a call may take.
        transport: what carries requests; a new one is made by default and closed with the client.
        proxy: URL of an HTTP proxy; the environment's proxies are not used.

    Raises:
        ValueError: region, base_url or timeout cannot be used.
    """

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        region: Literal["earth", "mars"] | str = "earth",
        demo: bool = False,
        base_url: str | None = None,
        timeout: float = 10.0,
        transport: Transport | None = None,
        proxy: str | None = None,
    ) -> None:
        where = f"base_url={base_url}" if base_url else f"region={region}"
        super().__init__(
            Exchange(credentials, ("x-demo", "1") if demo else None),
            base_url=resolve_base_url(REGIONS, region, base_url),
            label=f"MoonClient({'demo' if demo else 'production'}, {where})",
            timeout=timeout,
            transport=transport,
            proxy=proxy,
        )

    @cached_property
    def market(self) -> Market:
        """Moon `market`: 1 endpoint."""
        from .resources.market import Market

        return Market(self)

    @cached_property
    def spot_orders(self) -> SpotOrders:
        """Moon `spot_orders`: 1 endpoint."""
        from .resources.spot_orders import SpotOrders

        return SpotOrders(self)


class AsyncMoonClient(AsyncClient):
    """Calls Moon. Production and region `earth` unless told otherwise.

    Args:
        credentials: API key and secrets; without them only public endpoints can be called.
        region: which of `REGIONS` the account belongs to.
        demo: whether to use demo trading.
        base_url: another server than the region's, such as a mock server: https, or http on loopback.
        timeout: seconds that a call may take.
        transport: what carries requests; a new one is made by default and closed with the client.
        proxy: URL of an HTTP proxy; the environment's proxies are not used.

    Raises:
        ValueError: region, base_url or timeout cannot be used.
    """

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        region: Literal["earth", "mars"] | str = "earth",
        demo: bool = False,
        base_url: str | None = None,
        timeout: float = 10.0,
        transport: AsyncTransport | None = None,
        proxy: str | None = None,
    ) -> None:
        where = f"base_url={base_url}" if base_url else f"region={region}"
        super().__init__(
            Exchange(credentials, ("x-demo", "1") if demo else None),
            base_url=resolve_base_url(REGIONS, region, base_url),
            label=f"AsyncMoonClient({'demo' if demo else 'production'}, {where})",
            timeout=timeout,
            transport=transport,
            proxy=proxy,
        )

    @cached_property
    def market(self) -> AsyncMarket:
        """Moon `market`: 1 endpoint."""
        from .resources.market import AsyncMarket

        return AsyncMarket(self)

    @cached_property
    def spot_orders(self) -> AsyncSpotOrders:
        """Moon `spot_orders`: 1 endpoint."""
        from .resources.spot_orders import AsyncSpotOrders

        return AsyncSpotOrders(self)
