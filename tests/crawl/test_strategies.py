"""What hypothesis draws for every endpoint of a whole crawl: requests for its mock, answers for clients."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support import packages
from tests.support.crawl import DOCS, ONCE, Crawl, wrapped

pytestmark = pytest.mark.skipif(not DOCS, reason="DOCMILL_DOCS names no folder of dated crawls")


@pytest.fixture(scope="module")
def kit(package: Any) -> Any:
    return importlib.import_module(f"{package.__name__}.testing.strategies")


def failing(crawl: Crawl, strategy: Callable[[str], st.SearchStrategy[Any]], check: Callable[[Any, Any], None]) -> str:
    """What is wrong with a few draws for each endpoint."""
    failures: list[str] = []
    for endpoint in crawl.spec.endpoints:

        @ONCE
        @given(strategy(endpoint.name))
        def look(drawn: Any) -> None:
            check(endpoint, drawn)  # noqa: B023 - called before the next round

        try:
            look()
        except Exception as failure:  # noqa: BLE001 - all that fail are to be named
            failures.append(f"{endpoint.name}: {type(failure).__name__}: {failure}")
    return "\n".join(failures)


@pytest.mark.parametrize("hostile", [True, False])
def test_the_mock_takes_and_answers_every_argument(crawl: Crawl, package: Any, kit: Any, *, hostile: bool) -> None:
    """And what it answers by itself fits the docs, whatever is echoed."""
    server = importlib.import_module(f"{package.__name__}.mock")
    wire = importlib.import_module(f"{package.__name__}.mock.wire")
    data = server.load()
    mock = server.Mock(data, memory=False)

    def check(endpoint: Any, drawn: Any) -> None:
        if endpoint.request.style == "query":
            asked = wire.request(endpoint.method, f"{endpoint.path}?{urlencode(drawn)}")
        else:
            body = json.dumps(drawn).encode()
            asked = wire.request(endpoint.method, endpoint.path, {"content-type": "application/json"}, body)
        route = mock._route(endpoint.name)
        parsed = route.validator(asked)
        assert not parsed.problems, parsed.problems
        reply = route.answerer(parsed.arguments)
        assert reply.status == 200
        if endpoint.response.style != "binary":
            assert wrapped(package, endpoint, json.loads(reply.body)).check() == []

    assert failing(crawl, lambda name: kit.arguments(name, data, hostile=hostile), check) == ""


@pytest.mark.parametrize("hostile", [True, False])
def test_clients_read_every_answer(crawl: Crawl, package: Any, kit: Any, *, hostile: bool) -> None:
    def check(endpoint: Any, drawn: Any) -> None:
        if endpoint.response.style == "binary":
            assert isinstance(drawn, bytes)
            return
        answer = wrapped(package, endpoint, drawn)
        assert answer.check() == []
        assert packages.same(answer.raw, drawn)

    assert failing(crawl, lambda name: kit.answers(name, hostile=hostile), check) == ""
