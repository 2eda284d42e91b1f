"""Iterators over pages, for code with threads and for asyncio."""

# An answer's undecoded items are for the runtime alone:
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from .pager import make_pager

if TYPE_CHECKING:
    from .answers import ListAnswer
    from .recorder import Recorded

R = TypeVar("R")
A = TypeVar("A", bound="ListAnswer[Any]")


class _Walk:
    """What all iterators share: where the walk stands."""

    def __init__(self, call: Callable[..., Any], recorded: Recorded) -> None:
        self._call = call
        self._recorded = recorded
        self._pager = make_pager(recorded.endpoint, recorded.arguments, recorded.extra)

    @property
    def position(self) -> dict[str, Any]:
        """Arguments by Python name with which a new walk goes on behind what this one has yielded.

        They replace those of the same name: ``client.paginate(method, **(arguments | records.position))``. Records are
        not lost by that; those that share their time with the last one may come again. Empty before the first record.
        """
        return self._pager.position

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._recorded.endpoint.name} at {self.position or 'the start'}>"

    def _ask(self) -> Any:
        """The next answer, or what will give it; ``None`` at the end."""
        arguments = self._pager.request()
        if arguments is None:
            return None
        recorded = self._recorded
        return self._call(recorded.endpoint, arguments, recorded.extra, recorded.options)

    def _take(self, answer: ListAnswer[Any]) -> list[int]:
        return self._pager.feed(answer._items(), answer.raw)  # noqa: SLF001 - for the runtime alone


class _RecordWalk(_Walk, Generic[R]):
    def __init__(self, call: Callable[..., Any], recorded: Recorded) -> None:
        super().__init__(call, recorded)
        self._answer: ListAnswer[R] | None = None
        self._waiting: deque[int] = deque()

    def _accept(self, answer: ListAnswer[R]) -> None:
        self._waiting.extend(self._take(answer))
        self._answer = answer

    def _next(self) -> R:
        index = self._waiting.popleft()
        self._pager.mark(index)
        return cast("ListAnswer[R]", self._answer)[index]


class Records(_RecordWalk[R], Iterator[R]):
    """The records of all pages, newest first, each as the exchange sent it.

    What `next` raises leaves the walk where it stands: calling `next` again asks for the same page again. For one
    thread at a time.
    """

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> R:
        while not self._waiting:
            answer = self._ask()
            if answer is None:
                raise StopIteration
            self._accept(answer)
        return self._next()


class AsyncRecords(_RecordWalk[R], AsyncIterator[R]):
    """The same for asyncio. A cancelled step leaves the walk where it stands. For one task at a time."""

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> R:
        while not self._waiting:
            asked = self._ask()
            if asked is None:
                raise StopAsyncIteration
            self._accept(await asked)
        return self._next()


class _PageWalk(_Walk, Generic[A]):
    def _has_news(self, answer: A) -> bool:
        fresh = self._take(answer)
        if fresh:
            self._pager.mark(fresh[-1])
        return bool(fresh)


class Pages(_PageWalk[A], Iterator[A]):
    """The answers of a walk, whole: a record at the edge of two pages may be in both. Pages without news are left out.

    Errors leave the walk where it stands, as with `Records`.
    """

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> A:
        while True:
            answer = self._ask()
            if answer is None:
                raise StopIteration
            if self._has_news(answer):
                return cast("A", answer)


class AsyncPages(_PageWalk[A], AsyncIterator[A]):
    """The same for asyncio."""

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> A:
        while True:
            asked = self._ask()
            if asked is None:
                raise StopAsyncIteration
            answer = cast("A", await asked)
            if self._has_news(answer):
                return answer
