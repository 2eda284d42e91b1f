"""The clients for OKX."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from ._runtime.core.client import AsyncClient, Client
from ._runtime.core.hidden import hide
from ._runtime.core.urls import resolve_base_url
from ._runtime.okx import Credentials, Exchange, Quota
from .codes import CODES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._runtime.core.hooks import Hook
    from ._runtime.core.http import AsyncTransport, Transport
    from ._runtime.core.limiter import LimitStore
    from ._runtime.core.retry import Retry
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
        timeout: seconds that an attempt may take, connecting included.
        deadline: seconds that a call may take, with all its attempts and pauses.
        retry: how often to try; writes are tried again only where nothing was accepted.
        limits: whether a call that would exceed a documented rate limit waits, raises `LimitReached`, or goes out.
        limit_store: where calls are counted: in this process, or by `redis://host:port/0` with others.
        quota: whose limits these are, where that is not simply those of the key on this machine.
        client_ids: `generate` fills documented ids of the caller, so that lost answers can be looked up.
        hooks: what hears of every attempt, for logs, metrics and traces.
        transport: what carries requests; a new one is made by default and closed with the client.
        proxy: URL of an HTTP proxy; the environment's proxies are not used.

    Raises:
        ValueError: an argument cannot be used.
        ImportError: the HTTP library, or that of the limit store, is not installed.
    """

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        region: Literal["eea", "global", "us"] | str = "global",
        demo: bool = False,
        base_url: str | None = None,
        timeout: float = 10.0,
        deadline: float = 30.0,
        retry: Retry | bool = True,
        limits: Literal["wait", "raise", "off"] = "wait",
        limit_store: str | LimitStore | None = None,
        quota: Quota | None = None,
        client_ids: Literal["generate"] | None = None,
        hooks: Sequence[Hook] = (),
        transport: Transport | None = None,
        proxy: str | None = None,
    ) -> None:
        proxy, limit_store = hide(proxy), hide(limit_store)
        url = resolve_base_url(REGIONS, region, base_url)
        where = f"base_url={base_url}" if base_url else f"region={region}"
        super().__init__(
            Exchange(
                credentials,
                ("x-simulated-trading", "1") if demo else None,
                CODES,
                base_url=url,
                other_regions=tuple(name for name in REGIONS if base_url or name != region),
                quota=quota,
            ),
            base_url=url,
            label=f"OkxClient({'demo' if demo else 'production'}, {where})",
            timeout=timeout,
            deadline=deadline,
            retry=retry,
            limits=limits,
            limit_store=limit_store,
            client_ids=client_ids,
            hooks=hooks,
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
        timeout: seconds that an attempt may take, connecting included.
        deadline: seconds that a call may take, with all its attempts and pauses.
        retry: how often to try; writes are tried again only where nothing was accepted.
        limits: whether a call that would exceed a documented rate limit waits, raises `LimitReached`, or goes out.
        limit_store: where calls are counted: in this process, or by `redis://host:port/0` with others.
        quota: whose limits these are, where that is not simply those of the key on this machine.
        client_ids: `generate` fills documented ids of the caller, so that lost answers can be looked up.
        hooks: what hears of every attempt, for logs, metrics and traces.
        transport: what carries requests; a new one is made by default and closed with the client.
        proxy: URL of an HTTP proxy; the environment's proxies are not used.

    Raises:
        ValueError: an argument cannot be used.
        ImportError: the HTTP library, or that of the limit store, is not installed.
    """

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        region: Literal["eea", "global", "us"] | str = "global",
        demo: bool = False,
        base_url: str | None = None,
        timeout: float = 10.0,
        deadline: float = 30.0,
        retry: Retry | bool = True,
        limits: Literal["wait", "raise", "off"] = "wait",
        limit_store: str | LimitStore | None = None,
        quota: Quota | None = None,
        client_ids: Literal["generate"] | None = None,
        hooks: Sequence[Hook] = (),
        transport: AsyncTransport | None = None,
        proxy: str | None = None,
    ) -> None:
        proxy, limit_store = hide(proxy), hide(limit_store)
        url = resolve_base_url(REGIONS, region, base_url)
        where = f"base_url={base_url}" if base_url else f"region={region}"
        super().__init__(
            Exchange(
                credentials,
                ("x-simulated-trading", "1") if demo else None,
                CODES,
                base_url=url,
                other_regions=tuple(name for name in REGIONS if base_url or name != region),
                quota=quota,
            ),
            base_url=url,
            label=f"AsyncOkxClient({'demo' if demo else 'production'}, {where})",
            timeout=timeout,
            deadline=deadline,
            retry=retry,
            limits=limits,
            limit_store=limit_store,
            client_ids=client_ids,
            hooks=hooks,
            transport=transport,
            proxy=proxy,
        )

    @cached_property
    def flexible_loan(self) -> AsyncFlexibleLoan:
        """OKX `flexible_loan`: 1 endpoint."""
        from .resources.flexible_loan import AsyncFlexibleLoan

        return AsyncFlexibleLoan(self)
