"""Each implicit method of ccxt gets what the docs promise, called as the docs call it."""

from __future__ import annotations

import asyncio
import copy
import os
from collections.abc import Iterator
from typing import Any

import pytest

from tests.peers.documented import Docs, Outcome, code_of, different, expected, outcome_of, said, whole_or_skip

if os.environ.get("DOCMILL_PEERS") != "required":
    pytest.importorskip("ccxt", reason="ccxt is not installed: nox -s peers has it")

from tests.peers import implicit


def calls(docs: Docs) -> Iterator[tuple[implicit.Implicit, str, int, Any]]:
    """Method, endpoint, number of the example and the example; ccxt writes into what it is given."""
    for method in implicit.methods():
        endpoint = docs.endpoints.get(method.endpoint)
        for number, example in enumerate(docs.examples(endpoint) if endpoint else (), 1):
            assert endpoint is not None
            yield method, endpoint.name, number, copy.deepcopy(example)


def test_every_documented_method_gets_code_0(docs: Docs) -> None:
    found: list[Outcome] = []
    with docs.mock.running() as url:
        client = implicit.client("ccxt", url)
        for method, endpoint, number, example in calls(docs):
            got = outcome_of(lambda: getattr(client, method.name)(example))  # noqa: B023 - called here
            if got:
                found.append(Outcome(method.name, endpoint, number, got))
    assert "\n".join(different(found, expected("ccxt", docs))) == ""


def test_every_documented_method_gets_code_0_with_asyncio(docs: Docs) -> None:
    async def all_of_them(url: str) -> list[Outcome]:
        found: list[Outcome] = []
        client = implicit.client("ccxt.async_support", url)
        try:
            for method, endpoint, number, example in calls(docs):
                try:
                    got = code_of(await getattr(client, method.name)(example))
                except Exception as error:  # noqa: BLE001 - whatever a client raises is an outcome
                    got = said(error)
                if got:
                    found.append(Outcome(method.name, endpoint, number, got))
        finally:
            await client.close()
        return found

    with docs.mock.running() as url:
        found = asyncio.run(all_of_them(url))
    assert "\n".join(different(found, expected("ccxt", docs))) == ""


def test_ccxt_has_nearly_all_that_is_documented(docs: Docs) -> None:
    whole_or_skip(docs)
    lacking = docs.endpoints.keys() - {method.endpoint for method in implicit.methods()}
    assert len(lacking) <= 10, f"so many methods were not called: {sorted(lacking)}"
