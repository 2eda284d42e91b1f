"""The clients for OKX."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from ._runtime.core.client import AsyncClient, Client
from ._runtime.core.urls import resolve_base_url
from ._runtime.okx import Credentials, Exchange

if TYPE_CHECKING:
    from ._runtime.core.http import AsyncTransport, Transport
    from .resources.flexible_loan import AsyncFlexibleLoan, FlexibleLoan

REGIONS: Final = {
    "eea": "https://eea.okx.com",
    "global": "https://openapi.okx.com",
    "us": "https://us.okx.com",
}


class OkxClient(Client):
    """Calls OKX. Production and region `global` unless told otherwise.

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
        region: Literal["eea", "global", "us"] | str = "global",
        demo: bool = False,
        base_url: str | None = None,
        timeout: float = 10.0,
        transport: Transport | None = None,
        proxy: str | None = None,
    ) -> None:
        where = f"base_url={base_url}" if base_url else f"region={region}"
        super().__init__(
            Exchange(credentials, ("x-simulated-trading", "1") if demo else None),
            base_url=resolve_base_url(REGIONS, region, base_url),
            label=f"OkxClient({'demo' if demo else 'production'}, {where})",
            timeout=timeout,
            transport=transport,
            proxy=proxy,
        )

    @cached_property
    def flexible_loan(self) -> FlexibleLoan:
        """OKX `flexible_loan`: 1 endpoint."""
        from .resources.flexible_loan import FlexibleLoan

        return FlexibleLoan(self)


class AsyncOkxClient(AsyncClient):
    """Calls OKX. Production and region `global` unless told otherwise.

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
        region: Literal["eea", "global", "us"] | str = "global",
        demo: bool = False,
        base_url: str | None = None,
        timeout: float = 10.0,
        transport: AsyncTransport | None = None,
        proxy: str | None = None,
    ) -> None:
        where = f"base_url={base_url}" if base_url else f"region={region}"
        super().__init__(
            Exchange(credentials, ("x-simulated-trading", "1") if demo else None),
            base_url=resolve_base_url(REGIONS, region, base_url),
            label=f"AsyncOkxClient({'demo' if demo else 'production'}, {where})",
            timeout=timeout,
            transport=transport,
            proxy=proxy,
        )

    @cached_property
    def flexible_loan(self) -> AsyncFlexibleLoan:
        """OKX `flexible_loan`: 1 endpoint."""
        from .resources.flexible_loan import AsyncFlexibleLoan

        return AsyncFlexibleLoan(self)
