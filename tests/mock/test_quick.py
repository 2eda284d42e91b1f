"""The quick look: it never passes what the full checks find something in, and it does pass what is plainly fine."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.mock.data import EndpointData, Field, RequestShape, ResponseShape, Value
from generator.runtime.mock.validate import Validator
from generator.runtime.mock.wire import Request, request

SCALARS = (
    Field("any", "string", required=True),
    Field("short", "string", max_length=3),
    Field("side", "string", values=(Value("buy"), Value("sell")), default="net"),
    Field("size", "string", kind="decimal"),
    Field("part", "string", kind="decimal", min="0", max="1"),
    Field("at", "string", kind="timestamp_ms"),
    Field("sides", "string", kind="csv", values=(Value("buy"), Value("sell")), max_items=2),
    Field("more", "string", kind="json"),
    Field("flag", "boolean"),
    Field("level", "integer", min=1, max=5),
    Field("twice", "string"),
    Field("twice", "string", kind="integer"),
)
ITEM = (Field("ccy", "string", required=True), Field("amt", "string", kind="decimal", required=True))
NESTED = (
    Field("list", "array", items="object", fields=ITEM, min_items=2, max_items=3, required=True),
    Field("texts", "array", items="string"),
    Field("free", "array", items="object", fields=(Field("a", "string"),)),
    Field("one", "object", fields=ITEM),
)
FINE: dict[str, Any] = {
    "any": "x",
    "short": "abc",
    "side": "buy",
    "size": "-1.50",
    "part": "0.5",
    "at": "1700000000000",
    "sides": "buy,sell",
    "more": "{}",
    "twice": "1",
    "unknown": "?",
}
FINE_BODY = FINE | {
    "flag": True,
    "level": 3,
    "list": [{"ccy": "BTC", "amt": "0.1"}] * 2,
    "texts": ["a"],
    "one": {"ccy": "BTC", "amt": "1"},
}

texts = st.sampled_from(
    ["", " ", "x", "abcd", "buy", "net", "BUY", "1", "-1", "0.5", "1.5", "1e3", "true", "buy,", "{}"]
)
scalars = st.none() | st.booleans() | st.integers(-1, 6) | st.floats(allow_nan=False, allow_infinity=False) | texts
items = st.dictionaries(st.sampled_from(["ccy", "amt", "x"]), scalars, max_size=3) | scalars
values = scalars | st.lists(items, max_size=3) | items
names = st.sampled_from([field.name for field in (*SCALARS, *NESTED)])


def endpoint(style: Any, fields: tuple[Field, ...]) -> EndpointData:
    return EndpointData(
        "GET" if style == "query" else "POST",
        "/x",
        "public",
        RequestShape(style, fields=fields),
        ResponseShape("objects"),
    )


QUERY = endpoint("query", SCALARS)
OBJECT = endpoint("json_object", (*SCALARS, *NESTED))
LIST = endpoint("json_array", (*SCALARS, *NESTED))


def asked(shape: EndpointData, given: Any) -> Request:
    if shape is QUERY:
        return request("GET", f"/x?{urlencode(given)}")
    return request("POST", "/x", {"content-type": "application/json"}, msgspec.json.encode(given))


def both(shape: EndpointData, given: Any) -> tuple[list[Any], list[Any]]:
    """What is found with the quick look, and without."""
    full = Validator(shape)
    full._is_fine = None
    found = Validator(shape)(asked(shape, given)), full(asked(shape, given))
    return [*found[0].problems], [*found[1].problems]


@given(st.dictionaries(names, values, max_size=3))
def test_it_changes_nothing_that_is_found_in_a_body(changed: dict[str, Any]) -> None:
    given = FINE_BODY | changed
    quick, full = both(OBJECT, given)
    assert quick == full
    quick, full = both(LIST, [FINE_BODY, given])
    assert quick == full


@given(st.dictionaries(names, texts, max_size=3), st.sets(names, max_size=2))
def test_it_changes_nothing_that_is_found_in_a_query(changed: dict[str, str], absent: set[str]) -> None:
    quick, full = both(QUERY, {name: value for name, value in (FINE | changed).items() if name not in absent})
    assert quick == full


@pytest.mark.parametrize("name", sorted(FINE_BODY))
def test_it_misses_nothing_that_is_not_there(name: str) -> None:
    given = {one: value for one, value in FINE_BODY.items() if one != name}
    quick, full = both(OBJECT, given)
    assert quick == full
    assert bool(full) is (name in ("any", "list"))


@pytest.mark.parametrize(
    "inner",
    [
        [],
        [{"ccy": "BTC", "amt": "0.1"}],
        [{"ccy": "BTC", "amt": "0.1"}] * 4,
        [{"ccy": "BTC", "amt": "0.1"}, {"ccy": "BTC", "amt": "x"}],
        [{"ccy": "BTC", "amt": "0.1"}, {"ccy": "BTC"}],
        [{"ccy": "BTC", "amt": "0.1"}, "BTC"],
        {"ccy": "BTC", "amt": "0.1"},
        "BTC",
    ],
)
@pytest.mark.parametrize("name", ["list", "free"])
def test_it_misses_nothing_in_lists(name: str, inner: Any) -> None:
    quick, full = both(OBJECT, FINE_BODY | {name: inner})
    assert quick == full
    assert full or name == "free"


@pytest.mark.parametrize(("shape", "given"), [(QUERY, FINE), (OBJECT, FINE_BODY), (LIST, [FINE_BODY, FINE_BODY])])
def test_what_is_plainly_fine_needs_no_full_check(
    shape: EndpointData, given: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    validator = Validator(shape)
    monkeypatch.setattr(validator, "_root", None)
    assert not validator(asked(shape, given)).problems
