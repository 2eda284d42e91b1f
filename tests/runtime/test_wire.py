from __future__ import annotations

import decimal
import enum
import json
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.core.wire import decode_json, encode_json, encode_query, spell

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
decimals = st.decimals(allow_nan=False, allow_infinity=False)
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | decimals | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


# --- query -----------------------------------------------------------------------------------------------------------


def test_query_is_strict() -> None:
    pairs = [
        ("instId", "BTC-USDT,ETH_USD.~"),
        ("q", " +&=%?#/'\"(){}[]!*;:@$\\^`|<>"),
        ("c", "币\U0001f600"),
        ("e", ""),
    ]
    assert encode_query(pairs) == (
        "instId=BTC-USDT,ETH_USD.~"
        "&q=%20%2B%26%3D%25%3F%23%2F%27%22%28%29%7B%7D%5B%5D%21%2A%3B%3A%40%24%5C%5E%60%7C%3C%3E"
        "&c=%E5%B8%81%F0%9F%98%80&e="
    )
    assert encode_query([]) == ""
    assert encode_query([("a b", "1"), ("a b", "2")]) == "a%20b=1&a%20b=2"


@settings(deadline=None)
@given(st.lists(st.tuples(texts, texts), max_size=5))
def test_query_comes_back(pairs: list[tuple[str, str]]) -> None:
    query = encode_query(pairs)
    assert query.isascii()
    assert " " not in query
    assert "+" not in query
    assert parse_qsl(query, keep_blank_values=True, strict_parsing=bool(pairs), encoding="utf-8") == pairs


@pytest.mark.parametrize("pair", [("a", "x\ud800"), ("\udfff", "x")])
def test_query_refuses_lone_surrogates(pair: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match="lone surrogate"):
        encode_query([pair])


# --- JSON ------------------------------------------------------------------------------------------------------------


@settings(deadline=None)
@given(values)
def test_json_comes_back(value: Any) -> None:
    text = encode_json(value)
    # Decimals without a fraction come back as integers: JSON has one kind of number.
    assert json.loads(text, parse_float=Decimal) == value
    assert decode_json(text) == value


@settings(deadline=None)
@given(decimals)
def test_decimals_keep_every_digit(number: Decimal) -> None:
    assert Decimal(spell(number)) == number
    assert Decimal(encode_json(number).decode()) == number
    back = decode_json(encode_json([number]))[0]
    assert type(back) in {int, Decimal}
    assert back == number


def test_json_is_compact_utf8() -> None:
    assert (
        encode_json({"a": [1, True, None], "币": "\U0001f600\n"}) == '{"a":[1,true,null],"币":"\U0001f600\\n"}'.encode()
    )
    assert encode_json({}) == b"{}"
    assert encode_json(("a", Decimal("0.00000001"))) == b'["a",0.00000001]'
    assert encode_json(Decimal("1E+3")) == b"1000"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1E+3", "1000"),
        ("1.10", "1.10"),
        ("1E-8", "0.00000001"),
        ("-0.0", "-0.0"),
        ("1E+100", "1" + "0" * 100),
        ("1E+101", "1E+101"),
        ("1E-101", "1E-101"),
    ],
)
def test_spelling(number: str, text: str) -> None:
    assert spell(Decimal(number)) == text


@pytest.mark.parametrize("number", ["NaN", "sNaN", "Infinity", "-Infinity"])
def test_numbers_that_are_none(number: str) -> None:
    with pytest.raises(ValueError, match="not a finite number"):
        spell(Decimal(number))
    with pytest.raises(ValueError, match=r"a\[0\]: not a finite number"):
        encode_json({"a": [Decimal(number)]})


class Side(enum.StrEnum):
    BUY = "buy"


class Count(enum.IntEnum):
    TWO = 2


def test_subclasses_travel_as_what_they_are() -> None:
    assert encode_json({Side.BUY: [Side.BUY, Count.TWO]}) == b'{"buy":["buy",2]}'


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [{"px": 0.1}]}, r"a\[0\]\.px: a float is not exact"),
        (1.0, "value: a float is not exact"),
        ({"a": b"x"}, "a: bytes cannot be written"),
        ({"a": {1}}, "a: set cannot be written"),
        ({1: 2}, "keys are str, not int"),
        ({"a": {None: 2}}, "a: keys are str, not NoneType"),
    ],
)
def test_json_refuses_types(value: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        encode_json(value)


@pytest.mark.parametrize("value", [{"a": "\ud800"}, {"a\udfff": 1}, "\ud800"])
def test_json_refuses_lone_surrogates(value: Any) -> None:
    with pytest.raises(ValueError, match="lone surrogate"):
        encode_json(value)


def test_circles_are_refused() -> None:
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(RecursionError):
        encode_json(circle)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("18446744073709551615", 2**64 - 1),
        ("18446744073709551616", 2**64),
        ("-9223372036854775809", -(2**63) - 1),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("9007199254740993", 2**53 + 1),
        ("0.1", Decimal("0.1")),
        ("0.1234567890123456789012345678901234567890", Decimal("0.1234567890123456789012345678901234567890")),
        ("1e5", Decimal("1e5")),
        ("1E400", Decimal("1E400")),
        ("-1e-400", Decimal("-1e-400")),
    ],
)
def test_numbers_are_exact(text: str, value: Any) -> None:
    decoded = decode_json(text.encode())
    assert type(decoded) is type(value)
    assert str(decoded) == str(value)


@pytest.mark.parametrize("traps", [True, False])
def test_number_beyond_decimal_stays_its_text(traps: bool) -> None:
    with decimal.localcontext() as context:
        context.traps[decimal.InvalidOperation] = traps
        assert decode_json(b'{"a":1e99999999999999999999,"b":1}') == {"a": "1e99999999999999999999", "b": 1}


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"<html>", b'{"a":NaN}', b'"\xff"', b'"\\ud800"', b"[" * 100_000, b"1" * 5000, b"\xef\xbb\xbf{}"],
)
def test_what_is_no_json_raises_one_of_two(text: bytes) -> None:
    with pytest.raises((ValueError, RecursionError)):
        decode_json(text)
