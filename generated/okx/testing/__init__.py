"""What tests of your own code need: a mock that nobody else talks to, and data for hypothesis.

``mocked`` needs nothing but the mock; ``testing.fixtures`` needs pytest, ``testing.strategies`` needs hypothesis.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Generator

from ..mock import Mock, MockData, load

__all__ = ["mocked"]


@contextlib.contextmanager
def mocked(data: MockData | None = None, *, clock: Callable[[], float] = time.time) -> Generator[Mock]:
    """A fresh mock, in process; what it was asked and what was queued is forgotten at the end.

    ``data`` is the package's own by default. ``clock`` gives Unix seconds. Pass the mock to the client as an ASGI
    application, or use ``with mock.running() as url`` for a real port.

    Raises:
        FileNotFoundError: the package has no mock data.
    """
    mock = Mock(load() if data is None else data, clock=clock)
    try:
        yield mock
    finally:
        mock.reset()
