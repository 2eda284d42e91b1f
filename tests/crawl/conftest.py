"""A crawl and its package, for each date to test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.crawl import Crawl, crawled, dates


@pytest.fixture(scope="module", params=dates() or [""])
def crawl(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    return crawled(tmp_path_factory, request.param)


@pytest.fixture(scope="module")
def package(crawl: Crawl) -> Iterator[Any]:
    with crawl.imported() as package:
        yield package
