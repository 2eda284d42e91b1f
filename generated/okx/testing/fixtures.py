"""Pytest fixtures named after the exchange that the package is for: ``<exchange>_mock`` and ``<exchange>_mock_url``.

In ``conftest.py``: ``pytest_plugins = ["yourapp.vendor.<package>.testing.fixtures"]``, with the path it has for you.

Each process has one mock, which is as new for each test, and one port, which is opened when a test asks for it. So
tests may run in several processes at once, and no test needs asyncio.
"""

from __future__ import annotations

from collections.abc import Generator

import pytest

from ..mock import Mock, exchange_name, load

_NAME = f"{exchange_name()}_mock"


@pytest.fixture(scope="session", name=f"_{_NAME}_made")
def made_mock() -> Mock:
    """The mock of this process; what its checks compiled in one test is there in the next."""
    return Mock(load())


@pytest.fixture(scope="session", name=f"_{_NAME}_served")
def served_mock(request: pytest.FixtureRequest) -> Generator[str]:
    """The mock of this process, on a port of its own; gives the URL."""
    mock: Mock = request.getfixturevalue(f"_{_NAME}_made")
    with mock.running() as url:
        yield url


@pytest.fixture(name=_NAME)
def exchange_mock(request: pytest.FixtureRequest) -> Generator[Mock]:
    """A mock as new, in process; change it as you like, the next test sees nothing of it."""
    mock: Mock = request.getfixturevalue(f"_{_NAME}_made")
    mock.reset()
    yield mock
    mock.reset()


@pytest.fixture(name=f"{_NAME}_url")
def exchange_mock_url(request: pytest.FixtureRequest) -> str:
    """The URL of the same mock over HTTP, on a port of this process."""
    request.getfixturevalue(_NAME)  # as new
    url: str = request.getfixturevalue(f"_{_NAME}_served")
    return url
