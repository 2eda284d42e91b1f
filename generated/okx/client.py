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
    from .resources.account import Account, AsyncAccount
    from .resources.affiliate import Affiliate, AsyncAffiliate
    from .resources.block import AsyncBlock, Block
    from .resources.convert import AsyncConvert, Convert
    from .resources.copy_trading import AsyncCopyTrading, CopyTrading
    from .resources.dca import AsyncDca, Dca
    from .resources.dual_investment import AsyncDualInvestment, DualInvestment
    from .resources.eth_staking import AsyncEthStaking, EthStaking
    from .resources.event_contract import AsyncEventContract, EventContract
    from .resources.fiat import AsyncFiat, Fiat
    from .resources.flexible_loan import AsyncFlexibleLoan, FlexibleLoan
    from .resources.funding import AsyncFunding, Funding
    from .resources.grid import AsyncGrid, Grid
    from .resources.market import AsyncMarket, Market
    from .resources.onchain_earn import AsyncOnchainEarn, OnchainEarn
    from .resources.public import AsyncPublic, Public
    from .resources.recurring import AsyncRecurring, Recurring
    from .resources.savings import AsyncSavings, Savings
    from .resources.signal import AsyncSignal, Signal
    from .resources.sol_staking import AsyncSolStaking, SolStaking
    from .resources.spread import AsyncSpread, Spread
    from .resources.stable_rewards import AsyncStableRewards, StableRewards
    from .resources.subaccount import AsyncSubaccount, Subaccount
    from .resources.support import AsyncSupport, Support
    from .resources.system import AsyncSystem, System
    from .resources.trade import AsyncTrade, Trade
    from .resources.trading_bot import AsyncTradingBot, TradingBot
    from .resources.trading_data import AsyncTradingData, TradingData

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
    def account(self) -> Account:
        """OKX `account`: 53 endpoints."""
        from .resources.account import Account

        return Account(self)

    @cached_property
    def affiliate(self) -> Affiliate:
        """OKX `affiliate`: 6 endpoints."""
        from .resources.affiliate import Affiliate

        return Affiliate(self)

    @cached_property
    def block(self) -> Block:
        """OKX `block`: 20 endpoints."""
        from .resources.block import Block

        return Block(self)

    @cached_property
    def convert(self) -> Convert:
        """OKX `convert`: 5 endpoints."""
        from .resources.convert import Convert

        return Convert(self)

    @cached_property
    def copy_trading(self) -> CopyTrading:
        """OKX `copy_trading`: 26 endpoints."""
        from .resources.copy_trading import CopyTrading

        return CopyTrading(self)

    @cached_property
    def dca(self) -> Dca:
        """OKX `dca`: 13 endpoints."""
        from .resources.dca import Dca

        return Dca(self)

    @cached_property
    def dual_investment(self) -> DualInvestment:
        """OKX `dual_investment`: 8 endpoints."""
        from .resources.dual_investment import DualInvestment

        return DualInvestment(self)

    @cached_property
    def eth_staking(self) -> EthStaking:
        """OKX `eth_staking`: 7 endpoints."""
        from .resources.eth_staking import EthStaking

        return EthStaking(self)

    @cached_property
    def event_contract(self) -> EventContract:
        """OKX `event_contract`: 3 endpoints."""
        from .resources.event_contract import EventContract

        return EventContract(self)

    @cached_property
    def fiat(self) -> Fiat:
        """OKX `fiat`: 13 endpoints."""
        from .resources.fiat import Fiat

        return Fiat(self)

    @cached_property
    def flexible_loan(self) -> FlexibleLoan:
        """OKX `flexible_loan`: 8 endpoints."""
        from .resources.flexible_loan import FlexibleLoan

        return FlexibleLoan(self)

    @cached_property
    def funding(self) -> Funding:
        """OKX `funding`: 17 endpoints."""
        from .resources.funding import Funding

        return Funding(self)

    @cached_property
    def grid(self) -> Grid:
        """OKX `grid`: 20 endpoints."""
        from .resources.grid import Grid

        return Grid(self)

    @cached_property
    def market(self) -> Market:
        """OKX `market`: 24 endpoints."""
        from .resources.market import Market

        return Market(self)

    @cached_property
    def onchain_earn(self) -> OnchainEarn:
        """OKX `onchain_earn`: 6 endpoints."""
        from .resources.onchain_earn import OnchainEarn

        return OnchainEarn(self)

    @cached_property
    def public(self) -> Public:
        """OKX `public`: 24 endpoints."""
        from .resources.public import Public

        return Public(self)

    @cached_property
    def recurring(self) -> Recurring:
        """OKX `recurring`: 13 endpoints."""
        from .resources.recurring import Recurring

        return Recurring(self)

    @cached_property
    def savings(self) -> Savings:
        """OKX `savings`: 6 endpoints."""
        from .resources.savings import Savings

        return Savings(self)

    @cached_property
    def signal(self) -> Signal:
        """OKX `signal`: 17 endpoints."""
        from .resources.signal import Signal

        return Signal(self)

    @cached_property
    def sol_staking(self) -> SolStaking:
        """OKX `sol_staking`: 6 endpoints."""
        from .resources.sol_staking import SolStaking

        return SolStaking(self)

    @cached_property
    def spread(self) -> Spread:
        """OKX `spread`: 13 endpoints."""
        from .resources.spread import Spread

        return Spread(self)

    @cached_property
    def stable_rewards(self) -> StableRewards:
        """OKX `stable_rewards`: 6 endpoints."""
        from .resources.stable_rewards import StableRewards

        return StableRewards(self)

    @cached_property
    def subaccount(self) -> Subaccount:
        """OKX `subaccount`: 14 endpoints."""
        from .resources.subaccount import Subaccount

        return Subaccount(self)

    @cached_property
    def support(self) -> Support:
        """OKX `support`: 2 endpoints."""
        from .resources.support import Support

        return Support(self)

    @cached_property
    def system(self) -> System:
        """OKX `system`: 1 endpoint."""
        from .resources.system import System

        return System(self)

    @cached_property
    def trade(self) -> Trade:
        """OKX `trade`: 32 endpoints."""
        from .resources.trade import Trade

        return Trade(self)

    @cached_property
    def trading_bot(self) -> TradingBot:
        """OKX `trading_bot`: 1 endpoint."""
        from .resources.trading_bot import TradingBot

        return TradingBot(self)

    @cached_property
    def trading_data(self) -> TradingData:
        """OKX `trading_data`: 15 endpoints."""
        from .resources.trading_data import TradingData

        return TradingData(self)


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
    def account(self) -> AsyncAccount:
        """OKX `account`: 53 endpoints."""
        from .resources.account import AsyncAccount

        return AsyncAccount(self)

    @cached_property
    def affiliate(self) -> AsyncAffiliate:
        """OKX `affiliate`: 6 endpoints."""
        from .resources.affiliate import AsyncAffiliate

        return AsyncAffiliate(self)

    @cached_property
    def block(self) -> AsyncBlock:
        """OKX `block`: 20 endpoints."""
        from .resources.block import AsyncBlock

        return AsyncBlock(self)

    @cached_property
    def convert(self) -> AsyncConvert:
        """OKX `convert`: 5 endpoints."""
        from .resources.convert import AsyncConvert

        return AsyncConvert(self)

    @cached_property
    def copy_trading(self) -> AsyncCopyTrading:
        """OKX `copy_trading`: 26 endpoints."""
        from .resources.copy_trading import AsyncCopyTrading

        return AsyncCopyTrading(self)

    @cached_property
    def dca(self) -> AsyncDca:
        """OKX `dca`: 13 endpoints."""
        from .resources.dca import AsyncDca

        return AsyncDca(self)

    @cached_property
    def dual_investment(self) -> AsyncDualInvestment:
        """OKX `dual_investment`: 8 endpoints."""
        from .resources.dual_investment import AsyncDualInvestment

        return AsyncDualInvestment(self)

    @cached_property
    def eth_staking(self) -> AsyncEthStaking:
        """OKX `eth_staking`: 7 endpoints."""
        from .resources.eth_staking import AsyncEthStaking

        return AsyncEthStaking(self)

    @cached_property
    def event_contract(self) -> AsyncEventContract:
        """OKX `event_contract`: 3 endpoints."""
        from .resources.event_contract import AsyncEventContract

        return AsyncEventContract(self)

    @cached_property
    def fiat(self) -> AsyncFiat:
        """OKX `fiat`: 13 endpoints."""
        from .resources.fiat import AsyncFiat

        return AsyncFiat(self)

    @cached_property
    def flexible_loan(self) -> AsyncFlexibleLoan:
        """OKX `flexible_loan`: 8 endpoints."""
        from .resources.flexible_loan import AsyncFlexibleLoan

        return AsyncFlexibleLoan(self)

    @cached_property
    def funding(self) -> AsyncFunding:
        """OKX `funding`: 17 endpoints."""
        from .resources.funding import AsyncFunding

        return AsyncFunding(self)

    @cached_property
    def grid(self) -> AsyncGrid:
        """OKX `grid`: 20 endpoints."""
        from .resources.grid import AsyncGrid

        return AsyncGrid(self)

    @cached_property
    def market(self) -> AsyncMarket:
        """OKX `market`: 24 endpoints."""
        from .resources.market import AsyncMarket

        return AsyncMarket(self)

    @cached_property
    def onchain_earn(self) -> AsyncOnchainEarn:
        """OKX `onchain_earn`: 6 endpoints."""
        from .resources.onchain_earn import AsyncOnchainEarn

        return AsyncOnchainEarn(self)

    @cached_property
    def public(self) -> AsyncPublic:
        """OKX `public`: 24 endpoints."""
        from .resources.public import AsyncPublic

        return AsyncPublic(self)

    @cached_property
    def recurring(self) -> AsyncRecurring:
        """OKX `recurring`: 13 endpoints."""
        from .resources.recurring import AsyncRecurring

        return AsyncRecurring(self)

    @cached_property
    def savings(self) -> AsyncSavings:
        """OKX `savings`: 6 endpoints."""
        from .resources.savings import AsyncSavings

        return AsyncSavings(self)

    @cached_property
    def signal(self) -> AsyncSignal:
        """OKX `signal`: 17 endpoints."""
        from .resources.signal import AsyncSignal

        return AsyncSignal(self)

    @cached_property
    def sol_staking(self) -> AsyncSolStaking:
        """OKX `sol_staking`: 6 endpoints."""
        from .resources.sol_staking import AsyncSolStaking

        return AsyncSolStaking(self)

    @cached_property
    def spread(self) -> AsyncSpread:
        """OKX `spread`: 13 endpoints."""
        from .resources.spread import AsyncSpread

        return AsyncSpread(self)

    @cached_property
    def stable_rewards(self) -> AsyncStableRewards:
        """OKX `stable_rewards`: 6 endpoints."""
        from .resources.stable_rewards import AsyncStableRewards

        return AsyncStableRewards(self)

    @cached_property
    def subaccount(self) -> AsyncSubaccount:
        """OKX `subaccount`: 14 endpoints."""
        from .resources.subaccount import AsyncSubaccount

        return AsyncSubaccount(self)

    @cached_property
    def support(self) -> AsyncSupport:
        """OKX `support`: 2 endpoints."""
        from .resources.support import AsyncSupport

        return AsyncSupport(self)

    @cached_property
    def system(self) -> AsyncSystem:
        """OKX `system`: 1 endpoint."""
        from .resources.system import AsyncSystem

        return AsyncSystem(self)

    @cached_property
    def trade(self) -> AsyncTrade:
        """OKX `trade`: 32 endpoints."""
        from .resources.trade import AsyncTrade

        return AsyncTrade(self)

    @cached_property
    def trading_bot(self) -> AsyncTradingBot:
        """OKX `trading_bot`: 1 endpoint."""
        from .resources.trading_bot import AsyncTradingBot

        return AsyncTradingBot(self)

    @cached_property
    def trading_data(self) -> AsyncTradingData:
        """OKX `trading_data`: 15 endpoints."""
        from .resources.trading_data import AsyncTradingData

        return AsyncTradingData(self)
