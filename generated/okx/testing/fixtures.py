"""The pytest fixture: ``<exchange>_mock``, named after the exchange that the package is for.

In ``conftest.py``: ``pytest_plugins = ["yourapp.vendor.<package>.testing.fixtures"]``, with the path it has for you.
"""

from __future__ import annotations

from collections.abc import Generator

import pytest

from ..mock import Mock, exchange_name
from . import mocked


@pytest.fixture(name=f"{exchange_name()}_mock")
def exchange_mock() -> Generator[Mock]:
    """A fresh mock per test, in process."""
    with mocked() as mock:
        yield mock
