"""Whatever bytes come back: an envelope, `Refused` or `OutcomeUnknown`, and of a write nothing better than unknown."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.runtime.core import answers, records
from generator.runtime.core.endpoint import Endpoint
from generator.runtime.core.errors import AuthError, OutcomeUnknown, RateLimited, Refused, Unavailable, WrongRegion
from generator.runtime.core.http import HttpResponse
from generator.runtime.okx import Exchange

EXCHANGE = Exchange(
    None, None, {"50001": Unavailable, "50119": WrongRegion, "58124": OutcomeUnknown}, other_regions=("eea",)
)


class Item(records.Record, endpoint="any.thing"):
    """An item."""

    px = records.decimal("px")


SHAPES: list[answers.Shape[Any]] = [
    answers.objects(Item),
    answers.one(Item),
    answers.strings(),
    answers.lists(),
    answers.empty(),
    answers.binary(),
]
AT_THE_DOOR = {401, 403, 404, 405, 407, 410, 411, 413, 414, 415, 421, 426, 429, 431, 451}
"""Statuses by which a request was turned away, whatever else the answer says; written down a second time on purpose."""

words = st.sampled_from(["0", "1", "2", "50001", "50004", "50119", "51008", "58124", "99999", "404", "500", "x", ""])
numbers = st.sampled_from([0, 1, 2, 50001, 51008, 404, 500, 200, -1, 10**9, 1.5, True, None])
json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | words,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["code", "msg", "data", "sCode", "sMsg", "subCode", "x"]), inner, max_size=4)
    ),
    max_leaves=10,
)
items = st.fixed_dictionaries(
    {}, optional={"sCode": words | numbers | json_values, "sMsg": json_values, "subCode": words, "legs": json_values}
)
envelopes = st.fixed_dictionaries(
    {"code": words | numbers | json_values},
    optional={"msg": json_values, "data": json_values | st.lists(items, max_size=4) | items},
)


def doubled(body: dict[str, Any]) -> bytes:
    """JSON with every key twice."""
    pairs = [f"{json.dumps(key)}:{json.dumps(value)}" for key, value in body.items()] * 2
    return f"{{{','.join(pairs)}}}".encode()


@st.composite
def contents(draw: st.DrawFn) -> bytes:
    whole: bytes = draw(
        st.one_of(
            st.binary(max_size=40),
            json_values.map(lambda value: json.dumps(value).encode()),
            envelopes.map(lambda value: json.dumps(value).encode()),
            envelopes.map(doubled),
            envelopes.map(lambda value: json.dumps(value, ensure_ascii=False).encode("utf-16", "surrogatepass")),
            st.integers(1, 3000).map(lambda depth: b'{"code":"0","data":' + b"[" * depth + b"]" * depth + b"}"),
            st.sampled_from([b"", b"<html>502</html>", b"Too Many Requests", b"null", b"\xef\xbb\xbf{}"]),
        )
    )
    cut: int = draw(st.just(len(whole)) | st.integers(0, len(whole)))
    return whole[:cut]


statuses = st.integers(100, 599) | st.sampled_from([200, 200, 200, 201, 302, 400, 401, 404, 408, 429, 500, 502, 503])
types = st.sampled_from(
    ["application/json", "application/json; charset=utf-8", "text/html", "application/sbe", "", None]
)


def says(content: bytes) -> Any:
    """The answer's code, read with another parser; ``None`` where none of the known kinds is in it."""
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return None
    code = body.get("code") if isinstance(body, dict) else None
    if isinstance(code, bool) or not isinstance(code, int | str):
        return None
    known = str(code) in {"0", "1", "2"} or (str(code).isdecimal() and len(str(code)) in {3, *range(5, 10)})
    return str(code) if known else None


@settings(deadline=None, max_examples=600)
@given(contents(), statuses, types, st.sampled_from(SHAPES), st.sampled_from(["GET", "POST"]))
@example(b'{"code":"\\ud800"}', 200, None, SHAPES[0], "POST")
@example(b'{"code":"51008","msg":"\\ud83d\\u0000\\n"}', 200, None, SHAPES[0], "POST")
@example(b'{"code":1e400,"data":[]}', 200, None, SHAPES[0], "POST")
@example(b"[" * 100_000, 200, None, SHAPES[0], "POST")
def test_no_answer_escapes_the_tree(
    content: bytes, status: int, kind: str | None, shape: answers.Shape[Any], method: str
) -> None:
    endpoint = Endpoint("any.thing", method, "/any/thing", auth="private", style="query", answer=shape)
    response = HttpResponse(status, (() if kind is None else (("Content-Type", kind),)), content)
    told = says(content)
    try:
        envelope, item_errors = EXCHANGE.unwrap(endpoint, response)
    except (Refused, OutcomeUnknown) as error:
        check_failure(error, response, told)
        return
    assert 200 <= status < 300
    if envelope is None:
        assert shape.binary
        assert content or response.header("content-type") == "application/sbe"
    else:
        assert told in {"0", "1", "2"}
        assert told == "0" or item_errors or "sCode" in str(envelope)
    answer = shape.wrap(envelope, response, item_errors)
    assert isinstance(answer.check(), list)
    assert repr(answer)
    assert answer.content is content
    assert method == "POST" or not item_errors


def check_failure(error: Refused | OutcomeUnknown, response: HttpResponse, told: Any) -> None:
    """Only a code that can be read, or a status that says enough by itself, makes it a refusal."""
    status = response.status
    for one in (error, *error.item_errors.values()):
        assert one.response is response
        check_error(one)
    if isinstance(error, Refused):
        assert told is not None or status in AT_THE_DOOR
        assert 200 <= status < 300 or 400 <= status < 500 or (told, status) == ("50001", 503)
        assert "50004" not in {error.code, *(one.code for one in error.item_errors.values())}
        assert all(isinstance(one, Refused) for one in error.item_errors.values())


@pytest.mark.parametrize("content", [b"", b"<html>", b'{"error":"x"}', b'{"code":"x"}'])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_every_status_by_itself(content: bytes, method: str) -> None:
    endpoint = Endpoint("any.thing", method, "/any/thing", auth="private", style="query", answer=answers.empty())
    kinds: dict[int, type[Exception]] = {}
    for status in range(100, 600):
        with pytest.raises((Refused, OutcomeUnknown)) as caught:
            EXCHANGE.unwrap(endpoint, HttpResponse(status, (), content))
        kinds[status] = type(caught.value)
        assert ("a redirect to" in caught.value.hint) is (300 <= status < 400)
    refused = {status for status, kind in kinds.items() if issubclass(kind, Refused)}
    assert refused == AT_THE_DOOR
    assert {status: kinds[status] for status in refused if kinds[status] is not Refused} == {
        401: AuthError,
        429: RateLimited,
    }


def test_every_status_with_a_code() -> None:
    endpoint = Endpoint("any.thing", "POST", "/any/thing", auth="private", style="query", answer=answers.empty())
    for code, trusted in (
        ("0", range(200, 300)),
        ("1", range(200, 300)),
        ("51000", [*range(200, 300), *range(400, 500)]),
        ("50001", [*range(200, 300), *range(400, 500), 503]),
        ("50004", []),
    ):
        for status in range(100, 600):
            try:
                EXCHANGE.unwrap(endpoint, HttpResponse(status, (), b'{"code":"%s","data":[]}' % code.encode()))
                kind: type[Exception] | None = None
            except (Refused, OutcomeUnknown) as error:
                kind = type(error)
            if status not in trusted:
                assert kind is OutcomeUnknown, (code, status)
            else:
                assert (kind is None) is (code == "0"), (code, status)
                assert kind is None or issubclass(kind, Refused), (code, status)
    for number in range(100, 600):
        with pytest.raises((Refused, OutcomeUnknown)) as caught:
            EXCHANGE.unwrap(endpoint, HttpResponse(200, (), b'{"code":%d,"data":{}}' % number))
        assert isinstance(caught.value, Refused) is (number in {400, *AT_THE_DOOR}), number


def check_error(error: Refused | OutcomeUnknown) -> None:
    """Its texts are short and can be printed anywhere; it can be kept and sent elsewhere."""
    assert error.endpoint == "any.thing"
    for text in (str(error), repr(error)):
        assert 0 < len(text) < 5000
        text.encode()
        assert all(line.isprintable() for line in text.splitlines())
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301 - our own bytes
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert twin.response == error.response


@pytest.mark.parametrize("status", [200, 400, 404, 429, 500, 503])
@pytest.mark.parametrize("depth", [500, 1000, 100_000])
def test_deep_nesting(depth: int, status: int) -> None:
    endpoint = Endpoint("any.thing", "POST", "/any/thing", auth="private", style="query", answer=answers.objects(Item))
    for opening, closing in ((b"[", b"]"), (b'{"a":', b"}")):
        nested = opening * depth + b"1" + closing * depth
        for body in (b'{"code":"51000","data":[' + nested + b"]}", b'{"code":"1","data":[{"sCode":' + nested + b"}]}"):
            with pytest.raises((Refused, OutcomeUnknown)) as caught:
                EXCHANGE.unwrap(endpoint, HttpResponse(status, (), body))
            assert len(str(caught.value)) < 2000
            assert len(repr(caught.value)) < 2000
