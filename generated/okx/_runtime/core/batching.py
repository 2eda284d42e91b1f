"""Batches, as clients offer them: long lists for endpoints that take short ones.

What sends them is loaded with the first one: few programs send any.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from typing import Any, Literal, ParamSpec, Protocol, TypeAlias, TypeVar

    from .answers import ListAnswer
    from .batch import Outcome
    from .caller import Caller
    from .endpoint import Options

    P = ParamSpec("P")
    I = TypeVar("I")  # noqa: E741 - an item
    I_contra = TypeVar("I_contra", contravariant=True)
    R = TypeVar("R")
    R_co = TypeVar("R_co", covariant=True)
    OnError: TypeAlias = Literal["stop", "go_on"]

    class BatchMethod(Protocol[I_contra, R_co]):
        """A method of a resource that takes a list."""

        def __call__(self, items: Sequence[I_contra], *, options: Options | None = None) -> ListAnswer[R_co]:
            """Call it."""
            ...

    class AsyncBatchMethod(Protocol[I_contra, R_co]):
        """The same for asyncio."""

        def __call__(self, items: Sequence[I_contra], *, options: Options | None = None) -> Awaitable[ListAnswer[R_co]]:
            """Call it."""
            ...


class BatchMixin:
    """Batches for a client whose ``call`` blocks."""

    # The first signature lets checkers judge items written in place by the method's own; it takes nothing else.
    @overload
    def batch(
        self: Caller, method: Callable[P, ListAnswer[R]], /, *args: P.args, **kwargs: P.kwargs
    ) -> list[Outcome[R]]: ...
    @overload
    def batch(
        self: Caller,
        method: BatchMethod[I, R],
        items: Sequence[I],
        *,
        options: Options | None = None,
        on_error: OnError = "stop",
        outcomes: list[Outcome[R]] | None = None,
    ) -> list[Outcome[R]]: ...
    def batch(  # type: ignore[misc]  # pyright: ignore[reportInconsistentOverload]
        self: Caller,
        method: Callable[..., ListAnswer[R]],
        items: Sequence[Any],
        *,
        options: Options | None = None,
        on_error: OnError = "stop",
        outcomes: list[Outcome[R]] | None = None,
    ) -> list[Outcome[R]]:
        """Send a list of any length through a method that takes a limited number of items at once.

        All items are checked before the first part leaves. Parts go out one after the other, in order. Each item's
        outcome stands at its place: the record, `Refused`, `OutcomeUnknown` (the exchange may have acted on it), or
        `NotSent`. Records are told apart by the ids that the request carries too; a result that cannot be told to
        belong to an item is never given to one.

        Args:
            method: such as ``client.trade.place_batch_orders``.
            items: what the method takes, any number of them.
            options: for each part.
            on_error: ``stop``: after an unknown outcome, or a part that was not sent, nothing more is sent.
                ``go_on``: later parts are sent whatever became of earlier ones. Refusals never stop a batch.
            outcomes: an empty list of yours to fill, which is whole even when an exception, such as Ctrl-C or a
                cancelled task, ends the batch.

        Returns:
            One outcome per item, in their order; ``outcomes`` where that was passed.

        Raises:
            InvalidArgument: items or options do not fit, by their place in the whole list. Nothing was sent.
            TypeError: ``method`` is none of this client's, or takes no list.
        """
        from .batch import Batch

        batch: Batch[R] = Batch(self, method, items, options, on_error, outcomes)
        for endpoint, part in batch.parts():
            with batch:
                batch.take(self.call(endpoint, {"items": part}, None, options))
        return batch.outcomes


class AsyncBatchMixin:
    """Batches for a client whose ``call`` is awaited."""

    @overload
    async def batch(
        self: Caller, method: Callable[P, Awaitable[ListAnswer[R]]], /, *args: P.args, **kwargs: P.kwargs
    ) -> list[Outcome[R]]: ...
    @overload
    async def batch(
        self: Caller,
        method: AsyncBatchMethod[I, R],
        items: Sequence[I],
        *,
        options: Options | None = None,
        on_error: OnError = "stop",
        outcomes: list[Outcome[R]] | None = None,
    ) -> list[Outcome[R]]: ...
    async def batch(  # type: ignore[misc]  # pyright: ignore[reportInconsistentOverload]
        self: Caller,
        method: Callable[..., Awaitable[ListAnswer[R]]],
        items: Sequence[Any],
        *,
        options: Options | None = None,
        on_error: OnError = "stop",
        outcomes: list[Outcome[R]] | None = None,
    ) -> list[Outcome[R]]:
        """The same for asyncio; arguments, outcomes and errors as in `Client.batch`."""
        from .batch import Batch

        batch: Batch[R] = Batch(self, method, items, options, on_error, outcomes)
        for endpoint, part in batch.parts():
            with batch:
                batch.take(await self.call(endpoint, {"items": part}, None, options))
        return batch.outcomes
