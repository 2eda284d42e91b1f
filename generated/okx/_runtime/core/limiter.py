"""Rate limits, kept before a request is sent: what it counts as, and the permit to send it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

import msgspec

from .errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Sequence


class Charge(msgspec.Struct, frozen=True, gc=False):
    """A request counts ``cost`` in ``bucket``, in which at most ``count`` may come within ``window`` seconds.

    ``bucket`` names what is counted and for whom; it is shown in errors and stored, so it holds no key in clear.
    ``aligned``: the exchange starts anew at every multiple of the window since 1970 (UTC), such as at midnight;
    otherwise no stretch of that length may see more.
    """

    bucket: str
    count: int
    window: float
    cost: int = 1
    aligned: bool = False


class Quota(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Whose limits a client's requests count in, where that is not simply those of its key on this machine.

    ``account``: a name for the account, to be given where several API keys are of one: their requests count together.
    ``address``: a name for this machine's address, to be given where machines share a limit store but no address.
    """

    account: str | None = None
    address: str = ""


class Permit:
    """The permission to send one request. It holds its slots until told what became of the request.

    The first of the three methods counts, later ones do nothing; all can be called from any thread and never wait.
    A permit that is dropped without a word counts as `done`.
    """

    __slots__ = ()

    def done(self, *, late: float = 0.0) -> None:
        """The answer came, or the attempt failed: the slots become free a window after this moment.

        The request reached the exchange at some moment before, so no window of the exchange's sees more than the limit.
        ``late``: seconds for which a request that was given up may still be on its way.
        """

    def refused(self) -> None:
        """The exchange says that the limit was reached: somebody else uses it up, too.

        The buckets count as full for one window from now, at most for a minute: of longer windows nobody knows how
        much is left, and asking once a minute tells.
        """

    def unused(self) -> None:
        """Nothing was sent, for certain: the slots are free at once."""


FREE = Permit()
"""The permit of a request that no limit is known for."""


class LimitStore(Protocol):
    """Where the counts are kept. Buckets of the same name are one bucket for all who share the store."""

    def admit(self, charges: Sequence[Charge], patience: float) -> Permit:
        """Take a slot in all buckets at once, waiting in line for at most ``patience`` seconds.

        Raises:
            LimitReached: it takes longer; raised at once where that is known in advance.
            InvalidArgument: the request alone exceeds a limit, so that waiting does not help.
            NotSent: the store cannot be reached.
        """
        ...

    async def admit_async(self, charges: Sequence[Charge], patience: float) -> Permit:
        """The same for asyncio. A task cancelled while it waits leaves the line and holds nothing."""
        ...

    def close(self) -> None:
        """Let go of connections, if there are any. Closing twice is fine."""
        ...


class Limiter:
    """Admits the requests of one client. May be used by any number of threads, tasks and event loops.

    ``waits``: whether a request waits for its turn as long as it may; if not, `LimitReached` is raised at once.
    ``owned``: whether the store is closed with the limiter.
    """

    __slots__ = ("_owned", "_store", "_waits")

    def __init__(self, store: LimitStore, *, waits: bool = True, owned: bool = False) -> None:
        self._store = store
        self._waits = waits
        self._owned = owned

    def admit(self, charges: Sequence[Charge], patience: float) -> Permit:
        """Wait until the request may be sent, at most ``patience`` seconds, and take its slots.

        Raises:
            LimitReached: it would take longer; raised at once where that is known in advance.
            InvalidArgument: the request alone exceeds a limit, so that waiting does not help.
            NotSent: the store cannot be reached.
        """
        return self._store.admit(charges, patience if self._waits else 0.0) if charges else FREE

    async def admit_async(self, charges: Sequence[Charge], patience: float) -> Permit:
        """The same for asyncio: other tasks go on meanwhile."""
        return await self._store.admit_async(charges, patience if self._waits else 0.0) if charges else FREE

    def close(self) -> None:
        """Close the store if it is this limiter's own. Closing twice is fine."""
        if self._owned:
            self._store.close()

    async def aclose(self) -> None:
        """The same for asyncio: other tasks go on meanwhile."""
        if self._owned:
            import asyncio

            await asyncio.get_running_loop().run_in_executor(None, self._store.close)


def make_limiter(limits: Literal["wait", "raise", "off"], store: str | LimitStore | None = None) -> Limiter | None:
    """The limiter of a client; ``None`` when limits are off.

    ``store``: ``None`` shares the counts with all clients of this process; a URL such as ``redis://host:6379/0``
    with all processes and machines that name the same one; an object of your own with whom you like.

    Raises:
        ValueError: ``limits`` is none of ``wait``, ``raise`` and ``off``, or the URL is none of Redis.
        ImportError: a URL is given and redis-py is not installed.
    """
    if limits not in ("wait", "raise", "off"):
        raise ValueError(f"limits: 'wait', 'raise' or 'off', not {limits!r}")
    if limits == "off":
        return None
    waits = limits == "wait"
    if store is None:
        from .limit_store import SHARED

        return Limiter(SHARED, waits=waits)
    if isinstance(store, str):
        from .redis_limits import RedisStore

        return Limiter(RedisStore(store), waits=waits, owned=True)
    return Limiter(store, waits=waits)


def checked(charges: Sequence[Charge]) -> Sequence[Charge]:
    """The same charges, each bucket once.

    Raises:
        InvalidArgument: a charge can never fit.
    """
    merged: dict[str, Charge] = {}
    for charge in charges:
        known = merged.get(charge.bucket)
        merged[charge.bucket] = charge if known is None else _both(known, charge)
    problems = [
        f"counts as {charge.cost} where the limit is {charge.count} in {charge.window:g} s: split it ({charge.bucket})"
        for charge in merged.values()
        if charge.cost > charge.count
    ]
    if problems:
        raise InvalidArgument("", problems)
    return charges if len(merged) == len(charges) else tuple(merged.values())


def _both(one: Charge, other: Charge) -> Charge:
    return Charge(
        one.bucket,
        min(one.count, other.count),
        max(one.window, other.window),
        one.cost + other.cost,
        one.aligned and other.aligned,
    )
