"""What tests of your own code need: a mock that nobody else talks to, and data for hypothesis.

``mocked`` needs nothing but the mock; ``testing.fixtures`` needs pytest, ``testing.strategies`` needs hypothesis.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Generator

from ..mock import Mock, MockData, load

__all__ = ["mocked"]


@contextlib.contextmanager
def mocked(
    data: MockData | None = None,
    *,
    accounts: str | os.PathLike[str] | None = None,
    clock: Callable[[], float] = time.time,
    limits: bool = False,
    memory: bool = True,
    visible_after: float = 0.0,
) -> Generator[Mock]:
    """A fresh mock, in process; what it was asked and what was queued is forgotten at the end.

    ``data`` is the package's own by default, the rest is as in ``Mock``. Pass the mock to the client as an ASGI
    application, or use ``with mock.running() as url`` for a real port; both see the same state.

    Raises:
        FileNotFoundError: the package has no mock data.
        ValueError: an argument makes no sense; ``Mock`` says which.
    """
    mock = Mock(
        load() if data is None else data,
        accounts=accounts,
        clock=clock,
        limits=limits,
        memory=memory,
        visible_after=visible_after,
    )
    try:
        yield mock
    finally:
        mock.reset()
