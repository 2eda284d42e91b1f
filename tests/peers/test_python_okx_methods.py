"""Each method of the exchange's own SDK gets what the docs promise, called as the docs call it."""

from __future__ import annotations

import os
from collections import defaultdict

import pytest

from tests.peers.documented import Docs, Outcome, different, expected, outcome_of, whole_or_skip

if os.environ.get("DOCMILL_PEERS") != "required":
    pytest.importorskip("okx", reason="python-okx is not installed: nox -s peers has it")

from tests.peers import sdk

# What the SDK does that httpx, Python and the SDK itself want to get rid of.
pytestmark = [
    pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:use_server_time:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:datetime.datetime.utcnow:DeprecationWarning"),
]


def test_every_documented_method_gets_code_0(docs: Docs) -> None:
    found: list[Outcome] = []
    by_owner = defaultdict(list)
    for method in sdk.methods():
        if method.endpoint in docs.endpoints:
            by_owner[method.owner].append(method)
    with docs.mock.running() as url:
        for owner, methods in by_owner.items():
            with sdk.client(owner, url) as api:
                for method in methods:
                    endpoint = docs.endpoints[method.endpoint]
                    for number, example in enumerate(docs.examples(endpoint), 1):
                        arguments, lacks = method.bind(example)
                        if lacks:
                            found.append(Outcome(method.call, endpoint.name, number, lacks=lacks))
                        got = outcome_of(lambda: getattr(api, method.name)(**arguments))  # noqa: B023 - called here
                        if got:
                            found.append(Outcome(method.call, endpoint.name, number, gets=got))
    assert "\n".join(different(found, expected("python-okx", docs))) == ""


def test_the_sdk_has_most_of_what_is_documented(docs: Docs) -> None:
    whole_or_skip(docs)
    asked = docs.endpoints.keys() & {method.endpoint for method in sdk.methods()}
    assert len(asked) >= 230, f"so few methods were called: {len(asked)}"
