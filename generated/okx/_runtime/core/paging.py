"""Pages, as clients offer them. What walks through them is loaded with the first walk: few programs page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any, ParamSpec, TypeVar

    from .answers import ListAnswer
    from .caller import Caller
    from .walks import AsyncPages, AsyncRecords, Pages, Records

    P = ParamSpec("P")
    R = TypeVar("R")
    A = TypeVar("A", bound=ListAnswer[Any])


class PagingMixin:
    """Pages for a client whose ``call`` blocks."""

    def paginate(self: Caller, method: Callable[P, ListAnswer[R]], /, *args: P.args, **kwargs: P.kwargs) -> Records[R]:
        """All records that calls of ``method`` can reach, page after page, newest first.

        Pages are asked for as the walk goes on. The arguments are those of the method: ``after`` and its like say
        where to start, ``before`` and its like where to stop, ``limit`` how large pages are (the greatest documented
        size unless given). A record that changes between two pages may come in both versions, one that moves to the
        front may be passed by; the rest comes exactly once. Endpoints that number their pages count on a list that
        moves: what is removed meanwhile can hide a record.

        Raises:
            InvalidArgument: the docs do not say how this endpoint pages, or an argument cannot be sent or does not go
                with that. Nothing was sent. What a call raises, and `PagingError`, come from the iterator.
            TypeError: ``method`` is none of this client's, or does not take these arguments.
        """
        from .recorder import record
        from .walks import Records

        return Records(self.call, record(self, method, *args, **kwargs))

    def pages(self: Caller, method: Callable[P, A], /, *args: P.args, **kwargs: P.kwargs) -> Pages[A]:
        """The same as whole answers."""
        from .recorder import record
        from .walks import Pages

        return Pages(self.call, record(self, method, *args, **kwargs))


class AsyncPagingMixin:
    """Pages for a client whose ``call`` is awaited."""

    def paginate(
        self: Caller, method: Callable[P, Awaitable[ListAnswer[R]]], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncRecords[R]:
        """All records that calls of ``method`` can reach: ``async for bill in client.paginate(client.account.bills)``.

        Arguments and errors as in `Client.paginate`.
        """
        from .recorder import record
        from .walks import AsyncRecords

        return AsyncRecords(self.call, record(self, method, *args, **kwargs))

    def pages(self: Caller, method: Callable[P, Awaitable[A]], /, *args: P.args, **kwargs: P.kwargs) -> AsyncPages[A]:
        """The same as whole answers."""
        from .recorder import record
        from .walks import AsyncPages

        return AsyncPages(self.call, record(self, method, *args, **kwargs))
