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

from generator.runtime.core.wire import decode_json, encode_json, encode_query, exact, spell, usual

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


CONTEXTS = {
    "careless": decimal.Context(prec=3, traps=[]),
    "strict": decimal.Context(prec=3, traps=list(decimal.Context().flags)),
    "small": decimal.Context(prec=1, Emin=-1, Emax=1, capitals=0, clamp=1),
}


@pytest.mark.parametrize("name", sorted(CONTEXTS))
def test_numbers_do_not_depend_on_the_programs_decimal_context(name: str) -> None:
    text = b"0.1234567890123456789012345678901234567890"
    with decimal.localcontext(CONTEXTS[name]) as context:
        assert decode_json(b'{"a":1e99999999999999999999,"b":1}') == {"a": "1e99999999999999999999", "b": 1}
        assert decode_json(b"[0e-9999999999999999999]") == ["0e-9999999999999999999"]
        assert decode_json(text).as_tuple() == Decimal(text.decode()).as_tuple()
        assert encode_json(decode_json(text)) == text
        assert encode_json(decode_json(b"-1e-400")).upper() == b"-1E-400"
        assert spell(Decimal("100E-2")) == "1.00"
        assert exact(10**50) == 10**50
        assert not any(context.flags.values())


@pytest.mark.parametrize("text", ["1.50", "-0", "1E-7", "+.5", "5.", "0" * 999 + "1"])
def test_both_ways_of_making_numbers_agree(text: str) -> None:
    assert usual(text).as_tuple() == exact(text).as_tuple() == Decimal(text).as_tuple()


@pytest.mark.parametrize("text", ["1" * 1001, "1e999999", "1e-999999", "0e999999", "0e-999999", "x", "", " 1", "1_0"])
def test_what_is_not_usual_raises(text: str) -> None:
    with pytest.raises(ArithmeticError):
        usual(text)


@settings(deadline=None)
@given(st.text("0123456789.eE+-_ nNaAiIfF\uff11\x00", max_size=12) | st.text(max_size=4))
def test_no_text_is_made_another_number(text: str) -> None:
    for make in (usual, exact):
        try:
            number = make(text)
        except ArithmeticError:
            continue
        assert number.as_tuple() == Decimal(text).as_tuple()
        assert text == text.strip()
        assert "_" not in text


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"<html>", b'{"a":NaN}', b'"\xff"', b'"\\ud800"', b"[" * 100_000, b"1" * 5000, b"\xef\xbb\xbf{}"],
)
def test_what_is_no_json_raises_one_of_two(text: bytes) -> None:
    with pytest.raises((ValueError, RecursionError)):
        decode_json(text)
