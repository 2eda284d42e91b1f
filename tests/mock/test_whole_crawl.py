"""The mock of a whole crawl: its limits, its memory and its faults at every endpoint there is."""

from __future__ import annotations

import json
import urllib.parse
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.mock import Mock, MockData, load
from generator.runtime.mock.faults import can_drift
from generator.runtime.mock.okx import KINDS, Account, Rules
from generator.runtime.mock.okx_envelopes import STATUS
from generator.runtime.mock.validate import Validator
from generator.runtime.mock.wire import request
from tests.support.crawl import DOCS, Crawl, crawled

if TYPE_CHECKING:
    from tests.mock.conftest import Ask, Now

pytestmark = pytest.mark.skipif(not DOCS, reason="DOCMILL_DOCS names no folder of dated crawls")

OTHERWISE = dict.fromkeys(("50119", "50120"), "documented as 200, seen as 401")
"""Codes whose status the mock has from elsewhere than the docs."""
KNOWN_ELSEWHERE = {"sCode", "type"}
"""Values of a new thing that not every look-up shows."""


@pytest.fixture(scope="module")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    return crawled(tmp_path_factory)


@pytest.fixture(scope="module")
def whole(crawl: Crawl) -> MockData:
    return load(crawl.folder / crawl.name / "mock" / "data")


def routes(data: MockData) -> dict[str, str]:
    prefix = data.api.path_prefix
    return {f"{one.method} {one.path.removeprefix(prefix)}": name for name, one in data.endpoints.items()}


def test_what_is_remembered_is_there(whole: MockData) -> None:
    """Every endpoint of the table exists, and has the fields that the table names."""
    names, missing = routes(whole), list[str]()
    for kind in KINDS:
        for route in (*kind.creates, *kind.finds, *kind.cancels, *kind.cancels_all, *kind.amends):
            endpoint = whole.endpoints.get(names.get(route, ""))
            if endpoint is None:
                missing.append(route)
                continue
            answered = {field.name for field in endpoint.response.fields}
            if route in (*kind.creates, *kind.finds):
                missing += [f"{route}: {name}" for name in (kind.id, kind.client_id) if name not in answered]
            if route in kind.finds:
                missing += [f"{route}: {name}" for name in kind.fresh if name not in answered | KNOWN_ELSEWHERE]
            if route in kind.creates:
                taken = {field.name for field in endpoint.request.fields}
                missing += [f"{route}: {name}" for name in (kind.client_id, *kind.within) if name not in taken]
    assert missing == []


def test_failures_have_the_documented_status(crawl: Crawl) -> None:
    documented: dict[str, set[int]] = {}
    for row in crawl.spec.errors:
        if row.transport == "rest" and row.http_status is not None:
            documented.setdefault(row.code, set()).add(row.http_status)
    wrong = {code: seen for code, seen in documented.items() if STATUS.get(code, 200) not in seen}
    assert wrong.keys() == OTHERWISE.keys()
    assert not [code for code in STATUS if code not in documented and not 50_101 <= int(code) <= 50_114]


def test_every_limit_lets_through_what_it_says(whole: MockData, now: Now, ask: Ask) -> None:
    """Requests about nothing in particular: what is counted by an instrument counts for the one without a name."""
    wrong: dict[str, tuple[int, int]] = {}
    for name, endpoint in whole.endpoints.items():
        mock = Mock(whole, clock=now, limits=True)
        path = endpoint.path.removeprefix("/api/v5/")
        several = endpoint.request.style == "json_array"
        counts = [
            limit.count // (2 if several and limit.unit == "orders" else 1)
            for limit in endpoint.rate_limits
            if not {"options", "copy_trading_lead", "unsigned"} & {*limit.scope} and not limit.when
        ]
        body: Any = [{}, {}] if several else {}
        through = 0
        while through <= 700 and ask(mock, endpoint.method, path, body)[0] != 429:
            through += 1
        expected = min(counts, default=701)
        if through != expected:
            wrong[name] = through, expected
    assert wrong == {}


def documented_request(crawl: Crawl, name: str) -> Any:
    (endpoint,) = (one for one in crawl.spec.endpoints if one.name == name)
    assert endpoint.examples is not None
    return endpoint.examples.request[0].body


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_the_docs_place_is_found_again(crawl: Crawl, whole: MockData, now: Now, ask: Ask, kind: Any) -> None:
    names = routes(whole)
    for route in kind.creates:
        mock = Mock(whole, clock=now)
        name = names[route]
        endpoint = whole.endpoints[name]
        request = documented_request(crawl, name)
        request = (
            [{**one, kind.client_id: f"mine{n}"} for n, one in enumerate(request)]
            if isinstance(request, list)
            else {**request, kind.client_id: "mine0"}
        )
        status, answer = ask(mock, "POST", endpoint.path.removeprefix("/api/v5/"), request)
        assert (status, answer["code"]) == (200, "0"), answer
        placed = mock.orders(kind.name)
        assert [item[kind.id] for item in answer["data"]] == [one.id for one in placed]
        assert [item[kind.client_id] for item in answer["data"]] == [f"mine{n}" for n in range(len(placed))]
        for look_up, search in kind.finds.items():
            found = whole.endpoints[names[look_up]]
            needed = {field.name: placed[0].values.get(field.name, "") for field in found.request.fields}
            query = {field.name: needed[field.name] for field in found.request.fields if field.required is True} | (
                {kind.id: placed[0].id} if kind.id in needed else {}
            )
            status, shown = ask(mock, "GET", found.path.removeprefix("/api/v5/"), query)
            if search == "ended":
                assert shown["data"] == [], look_up
                continue
            assert placed[0].id in [item[kind.id] for item in shown["data"]], look_up
            item = next(item for item in shown["data"] if item[kind.id] == placed[0].id)
            first = request[0] if isinstance(request, list) else request
            same = {key for key, value in first.items() if item.get(key) == value}
            assert kind.client_id in same
            assert len(same) > 1


def test_every_answer_can_drift_in_one_place(whole: MockData, now: Now) -> None:
    mock = Mock(whole, clock=now, memory=False)
    seen = 0
    for name, endpoint in whole.endpoints.items():
        if endpoint.auth != "public" or not can_drift(endpoint):
            continue
        query = {field.name: "1" for field in endpoint.request.fields if field.required is True}
        for field in endpoint.request.fields:
            if field.name in query and field.values:
                query[field.name] = str(field.values[0].value)
        target = f"{endpoint.path}?{urllib.parse.urlencode(query)}"
        before = mock.handle(endpoint.method, target)
        mock.fault(name, "drift")
        after = mock.handle(endpoint.method, target)
        if before.status != 200:
            mock.calm()
            continue
        seen += 1
        assert after.body.count(b"drifted") == before.body.count(b"drifted") + 1, name
        assert json.loads(after.body)["code"] == "0"
    assert seen > 50


def said(answer: Any) -> set[tuple[str, str]]:
    """Codes and messages of a refusal, the items' own where they have some."""
    items = [item for item in answer.get("data") or [] if isinstance(item, dict) and "sCode" in item]
    return {(item["sCode"], item["sMsg"]) for item in items} or {(answer["code"], answer["msg"])}


@pytest.mark.parametrize("memory", [True, False])
def test_every_endpoint_asks_for_what_it_requires(whole: MockData, now: Now, ask: Ask, *, memory: bool) -> None:
    mock = Mock(whole, clock=now, memory=memory)
    by_item, at_once = 0, 0
    for name, endpoint in whole.endpoints.items():
        required = [field.name for field in endpoint.request.fields if field.required is True]
        if not required:
            continue
        several = endpoint.request.style == "json_array"
        status, answer = ask(mock, endpoint.method, endpoint.path.removeprefix("/api/v5/"), [{}, {}] if several else {})
        assert said(answer) == {("50014", f"{required[0]} is missing")}, name
        if answer["code"] == "1":
            assert (status, len(answer["data"])) == (200, 2 if several else 1), name
            by_item += 1
        else:
            assert (status, answer["data"]) == (400, []), name
            at_once += 1
        assert f"{required[0]} is required" in mock.calls(last=1)[0].why
    assert by_item > 30
    assert at_once > 100


def test_every_field_is_looked_at(crawl: Crawl, whole: MockData, now: Now, ask: Ask) -> None:
    """The documented request, and one field of it an object: nothing else is what is found wrong."""
    mock = Mock(whole, clock=now)
    seen = 0
    for one in crawl.spec.endpoints:
        endpoint = whole.endpoints[one.name]
        body = one.examples.request[0].body if one.examples and one.examples.request else None
        if one.method != "POST" or not isinstance(body, dict | list):
            continue
        path = one.path.removeprefix("/api/v5/")
        asked = request("POST", one.path, {"content-type": "application/json"}, json.dumps(body).encode())
        if Validator(endpoint)(asked).problems:
            continue  # what is shown there is not what is documented there
        for field in endpoint.request.fields:
            if field.type in ("object", "array"):
                continue
            first = body if isinstance(body, dict) else body[0]
            wrong = {**first, field.name: {"no": "scalar"}}
            _, answer = ask(mock, "POST", path, wrong if isinstance(body, dict) else [wrong, *body[1:]])
            assert ("51000", f"{field.name} is wrong") in said(answer), (one.name, field.name)
            seen += 1
    assert seen > 400


def test_every_permission_is_asked_for_where_one_is_documented(whole: MockData, now: Now, ask: Ask) -> None:
    names = sorted({endpoint.permission for endpoint in whole.endpoints.values() if endpoint.permission})
    assert names == ["read", "trade", "withdraw"]
    secrets = ("test-secret", "test-passphrase")
    accounts = [Account(f"no-{name}", *secrets, permissions=frozenset(names) - {name}) for name in names]
    mock = Mock(whole, clock=now, rules=Rules(whole.api, clock=now, accounts=accounts))
    for endpoint in whole.endpoints.values():
        path = endpoint.path.removeprefix("/api/v5/")
        lacking = [
            name for name in names if ask(mock, endpoint.method, path, key=f"no-{name}")[1].get("code") == "50120"
        ]
        assert lacking == ([endpoint.permission] if endpoint.permission and endpoint.auth != "public" else [])
