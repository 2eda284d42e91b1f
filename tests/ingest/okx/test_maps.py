from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx.maps import as_map
from generator.spec.check import sense
from generator.spec.model import Endpoint, Field, Map, Request, Response


def an_object(text: str = "", *, zh: str = "", fields: tuple[Field, ...] = (), kind: str = "object") -> Field:
    doc = {language: words for language, words in (("en", text), ("zh", zh)) if words}
    return Field(name="moves", type=kind, doc=doc or None, fields=fields)  # type: ignore[arg-type]  # a test's words


FORMAT = "Gains by move, format in {`move`: `gain`,...}\n`move`: the move in percent\n`gain`: the gain, in `USD`"
ROWS = (Field(name="sz", type="string"), Field(name="px", type="string"))


def test_a_format_in_the_text_makes_a_map() -> None:
    found = as_map(an_object(FORMAT), [{"-0.04": "12.5", "0": "0"}])
    assert found is not None
    shape, rule = found
    assert rule == "map-by-format-in-text"
    assert shape.key == "decimal"
    assert shape.value is not None
    assert (shape.value.name, shape.value.type, shape.value.kind) == ("value", "string", "decimal")
    assert shape.value.doc == {"en": "the gain, in `USD`"}


def test_without_examples_the_format_names_the_key_and_nothing_is_known_of_the_values() -> None:
    assert as_map(an_object(FORMAT), []) == (Map(key="move"), "map-by-format-in-text")
    zh = as_map(an_object(zh="格式为 {`幅度`} 或 {move: gain, ...}\ngain：盈亏"), [{"0.1": ""}])
    assert zh is not None
    assert zh[0].value is not None
    assert zh[0].value.doc == {"zh": "盈亏"}


@pytest.mark.parametrize(
    ("shown", "key", "value_type"),
    [
        ([{"BTC": "1", "ETH": "2"}], "currency", "string"),
        ([{"BTC-USDT": "1"}], "instrument_id", "string"),
        ([{"0.01": 5}], "decimal", "integer"),
        ([{"1234567890123": True}], "string", "boolean"),
        ([{"2026-01-15": {"a": "1"}}], "date", "object"),
        ([{"BTC": "1"}, {"ETH": 2}], "currency", None),
        ([{"BTC": None}], "currency", None),
    ],
)
def test_keys_that_no_field_is_called_by_make_a_map(shown: list[Any], key: str, value_type: str | None) -> None:
    found = as_map(an_object("Amounts"), shown)
    assert found is not None
    assert found[1] == "map-by-example-keys"
    assert found[0].key == key
    assert (found[0].value.type if found[0].value else None) == value_type


@pytest.mark.parametrize(
    "shown",
    [
        [],
        [{}],
        ["text", None],
        [{"comment": "1"}],
        [{"comment": "1"}, {"tag": "2"}],
        [{"BTC": "1", "note": "2"}],
    ],
)
def test_other_keys_make_none(shown: list[Any]) -> None:
    assert as_map(an_object("Attachment, e.g. {'comment':'123'}"), shown) is None


def test_rows_below_describe_what_stands_behind_a_key() -> None:
    found = as_map(an_object("Limits", fields=ROWS), [{"BTC-USDT": {"sz": "1"}, "ETH-USDT": {"px": "2"}}])
    assert found == (
        Map(key="instrument_id", value=Field(name="value", type="object", fields=ROWS)),
        "map-by-example-keys",
    )
    listed = as_map(an_object("Limits", fields=ROWS), [{"BTC-USDT": [{"sz": "1"}]}])
    assert listed is not None
    assert listed[0].value == Field(name="value", type="array", items="object", fields=ROWS)


@pytest.mark.parametrize(
    "shown", [[{"sz": "1"}], [{"BTC": "1"}], [{"BTC": {"other": "1"}}], [{"BTC": {"sz": "1"}, "sz": "1"}], []]
)
def test_rows_that_do_not_fit_the_values_make_no_map(shown: list[Any]) -> None:
    assert as_map(an_object(FORMAT, fields=ROWS), shown) is None


def test_the_type_column_can_say_it() -> None:
    assert as_map(an_object("Anything"), [], "Map<String, String>") == (Map(key="string"), "map-by-type-word")
    assert as_map(an_object("Anything"), [], "Object") is None
    assert as_map(an_object("Anything"), [{"comment": "1"}], "Object of objects") is None
    assert as_map(an_object("Anything", fields=ROWS), [], "Object of objects") is None


def test_only_objects_can_be_maps_and_only_once() -> None:
    assert as_map(an_object(FORMAT, kind="string"), [{"0.1": "1"}]) is None
    known = Field(name="m", type="object", map=Map(key="currency"))
    assert as_map(known, [{"BTC": "1"}]) is None


_KEYS = st.one_of(
    st.sampled_from(["BTC", "ETH", "BTC-USDT", "0.1", "-3", "sz", "comment", "2026-01-15", ""]), st.text(max_size=5)
)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.dictionaries(_KEYS, _VALUES, max_size=4) | _VALUES, max_size=3),
    st.sampled_from(["", FORMAT]),
    st.sampled_from([(), ROWS]),
)
def test_every_map_is_one_that_the_spec_accepts(shown: list[Any], text: str, rows: tuple[Field, ...]) -> None:
    found = as_map(an_object(text, fields=rows), shown)
    if found is None:
        return
    made = Field(name="moves", type="object", map=found[0])
    endpoint = Endpoint(
        method="GET", path="/a", resource="a", operation="b", title={"en": "A"}, page="a.md", anchor="a", auth="public",
        request=Request(style="none"), response=Response(style="objects", fields=(made,)),
    )  # fmt: skip
    assert not sense(endpoint)
    keys = [key for value in shown if isinstance(value, dict) for key in value]
    assert {field.name for field in rows}.isdisjoint(keys)
