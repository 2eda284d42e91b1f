"""What one row's text and the values shown for it mean together."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ingest.okx.meaning import Meaning, Row, read_meaning


def row(text: str, *shown: Any, **keys: Any) -> Row:
    usual = {"name": "x", "type": "string", "is_request": True, "longest": None, "inside": False}
    return Row(**{**usual, "text": text, "shown": shown, **keys})


def read(text: str, *shown: Any, **keys: Any) -> Meaning:
    return read_meaning(row(text, *shown, **keys))


LISTED = "Side\n`buy`: the one\n`sell`: the other"


@pytest.mark.parametrize(
    ("shown", "outside", "kind"),
    [
        (("buy",), (), None),
        (("", "sell"), (), None),
        ((True,), (), None),
        (("hold",), ("hold",), None),
        (("buy,sell",), (), "csv"),
        (("buy, hold",), ("hold",), "csv"),
        (("hold,long",), ("hold,long",), None),
    ],
)
def test_values_and_examples(shown: tuple[Any, ...], outside: tuple[str, ...], kind: str | None) -> None:
    found = read(LISTED, *shown)
    assert (found.outside, found.kind) == (outside, kind)
    assert [choice.value for choice in found.choices] == ([] if outside else ["buy", "sell"])
    assert ("values" in found.rules) is (not outside)


def test_an_example_in_the_text_counts_as_shown() -> None:
    assert read(f"{LISTED}\ne.g. `hold`").outside == ("hold",)
    found = read("Currency, e.g. `BTC`")
    assert (found.examples, found.rules["examples"]) == (("BTC",), "quoted-examples")


@pytest.mark.parametrize("kind", ["boolean", "object", "array", "number"])
def test_other_types_have_no_values(kind: str) -> None:
    found = read(LISTED, type=kind)
    assert (found.choices, found.outside) == ((), ())


def test_limits_of_a_request_alone() -> None:
    words = "Amount. The maximum is 100."
    assert (read(words).max, read(words).rules["max"]) == ("100", "maximum-is-stated")
    assert read(words, is_request=False).max is None
    assert read(words, type="integer").max == 100
    assert read(words, type="boolean").max is None
    assert read("The range is 1 to 5").min == "1"


@pytest.mark.parametrize(
    ("keys", "expected", "rule"),
    [
        ({}, 16, "length-is-stated"),
        ({"longest": 8}, 8, "length-in-the-type"),
        ({"type": "integer"}, None, None),
    ],
)
def test_lengths(keys: dict[str, Any], expected: int | None, rule: str | None) -> None:
    found = read("Tag, up to 16 characters", **keys)
    assert (found.max_length, found.rules.get("max_length")) == (expected, rule)


def test_lists_of_texts() -> None:
    words = "IDs, separated by commas. Up to 20 orders. The minimum is 3."
    found = read(words, name="instId")
    assert (found.kind, found.item_kind, found.max_items, found.min) == ("csv", "instrument_id", 20, None)
    assert read(words, name="instId", is_request=False).max_items is None
    assert read("At most 5 items", type="array").max_items == 5
    assert read("At least 2 items", type="array").min_items == 2
    assert read("At most 5 items", type="array", is_request=False).max_items is None
    assert read("At most 5 items", type="object").max_items is None


def test_a_text_with_rows_inside_is_json() -> None:
    found = read("Amount", "1", inside=True)
    assert (found.kind, found.rules["kind"]) == ("json", "rows-below-a-text")
    assert read("Amount", "1", inside=True, type="object").kind is None


def test_defaults() -> None:
    assert read(f"{LISTED}\nThe default is `buy`").default == "buy"
    assert read("Amount. The default is 5.").default == "5"
    assert read("Amount. The default is 5.", is_request=False).default is None
    # A word is no amount.
    assert read("Amount. The default is `all`.", "1").default is None
    assert read("Something. The default is `all`.", "some").default == "all"


def test_deprecation() -> None:
    found = read("(Deprecated) No more")
    assert found.deprecated
    assert found.rules["deprecated"] == "deprecated-in-brackets"
    assert not read("Fine").deprecated
