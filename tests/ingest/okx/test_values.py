from __future__ import annotations

from generator.ingest.okx import texts, values


def test_one_number_alone() -> None:
    assert values.max_length("Up to 5 characters") == 5
    assert values.max_items("At most 5 items") == 5


def test_examples_in_text() -> None:
    assert texts.quoted_examples("Currency, e.g. `BTC` in `BTC-USDT`") == ("BTC",)
    assert texts.quoted_examples("e.g. `BTC` or `BTC,ETH`.") == ("BTC", "BTC,ETH")
    assert texts.quoted_examples("e.g.`BTC`, e.g. `BTC`") == ("BTC",)
    assert texts.quoted_examples("An address, e.g. `'x:1'`") == ("x:1",)
    assert texts.quoted_examples("Price\nThe unit of it is the other currency, e.g. `USDT`") == ()
    assert texts.quoted_examples("An amount in units of the currency, e.g. `USDT`") == ()
    assert texts.quoted_examples("Unit of the fee, e.g. `USDT`") == ("USDT",)
    assert texts.quoted_examples("e.g. BTC") == ()
    assert texts.quoted_examples("no example") == ()


def test_marks_that_are_no_text() -> None:
    assert texts.unstruck("~~`a`~~ and **`b`**, **bold**") == "`a` and `b`, **bold**"
    assert texts.unescaped("1\\. \\- x\\y") == "1. - x\\y"


def test_wire_values() -> None:
    assert values.wire_values(("1", "x", "9" * 30), "integer") == (1,)
    assert values.wire_values(("true", "False", "x"), "boolean") == (True, False)
    assert values.wire_values(("a",), "object") == ()
    assert values.wire_value("a", "string") == "a"
