from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx.choices import Choice
from generator.ingest.okx.enumeration import differing, list_values, retired_values

_BOTH = [Choice("a", "one"), Choice("b", "two")]
_SHORT = [Choice("short", "`pos` is positive")]
_MINUTES = "(`m`: minute)"


@pytest.mark.parametrize(
    ("text", "rule", "expected"),
    [
        ("Side\n`buy`: Buy\n`sell`: Sell", "value-colon-text", [Choice("buy", "Buy"), Choice("sell", "Sell")]),
        ("方向\n`buy`：买， `sell`：卖", "value-colon-text", [Choice("buy", "买"), Choice("sell", "卖")]),
        ("Type `1`：limit `2`：market", "value-colon-text", [Choice("1", "limit"), Choice("2", "market")]),
        ("State\n* `a`: one\n> `b`: two", "value-colon-text", _BOTH),
        ("State\n1. `a`: one\n2\\. `b`: two", "value-colon-text", _BOTH),
        ("State\n\\- `a`: one\n• `b`: two", "value-colon-text", _BOTH),
        ("State\n**`a`**: one\n**`b`**: two", "value-colon-text", _BOTH),
        ("A note with ) alone (and an open one\n`a`: x", "value-colon-text", [Choice("a", "x")]),
        (
            "Link\n`x` `y` `z`: failed, try again",
            "value-colon-text",
            [Choice("x"), Choice("y"), Choice("z", "failed, try again")],
        ),
        ("Outcome\n`yes`\n`no`\nOnly for events", "values-on-a-line", [Choice("yes"), Choice("no")]),
        ("Mode\n`a`,`b`, `c`", "values-on-a-line", [Choice("a"), Choice("b"), Choice("c")]),
        ("Mode\n`a` or `b`", "values-on-a-line", [Choice("a"), Choice("b")]),
        ("Mode\n`a` or `b`. The default is a.", "values-on-a-line", [Choice("a"), Choice("b")]),
        ("Mode\n`a`/`b`, e.g. `a` stands for one", "values-on-a-line", [Choice("a"), Choice("b")]),
        ('Link\n"x" "y"', "values-on-a-line", [Choice("x"), Choice("y")]),
        (
            "Mode\n`a`\n`b`\nIf not provided, the default values are shown below:\nCase one: `a`\nCase two: `b`",
            "values-on-a-line",
            [Choice("a"), Choice("b")],
        ),
        ("Twice\n`a`\n`a`: with text", "values-on-a-line+value-colon-text", [Choice("a", "with text")]),
        (
            "Method\n`now` ~~\n`then`~~(no longer there)",
            "values-on-a-line+value-with-remark",
            [Choice("now"), Choice("then", "(no longer there)")],
        ),
        (
            "Candle\n`3m`, `5m` (`m`: minute)",
            "value-with-remark",
            [Choice("3m", _MINUTES), Choice("5m", _MINUTES)],
        ),
        (
            "Candle: `3m` / `5m` (m = minute)\n`1H` (H = hour)",
            "phrase-and-values+value-with-remark",
            [Choice("3m", "(m = minute)"), Choice("5m", "(m = minute)"), Choice("1H", "(H = hour)")],
        ),
        ("Type: `a` (one), `b` (two)", "value-with-remark", [Choice("a", "(one)"), Choice("b", "(two)")]),
        ("Type\n`a` (one), `b` (two)", "value-with-remark", [Choice("a", "(one)"), Choice("b", "(two)")]),
        (
            "Side\n`long`\n`net` (`SWAP`/`OPTION`: a. `MARGIN`: b)",
            "values-on-a-line+value-with-remark",
            [Choice("long"), Choice("net", "(`SWAP`/`OPTION`: a. `MARGIN`: b)")],
        ),
        ("~~Kind\n`a`: one\n`b`: two~~ (Deprecated)", "value-colon-text", _BOTH),
        ("Kind\n`a`: one\n~~`b`: two~~ (Deprecated)", "value-colon-text", [_BOTH[0], Choice("b", "two (Deprecated)")]),
        (
            "State\n`0`: a\n`4`/`5`: b",
            "value-colon-text+values-share-a-text",
            [Choice("0", "a"), Choice("4", "b"), Choice("5", "b")],
        ),
        (
            "Side\n`long`, `pos` is positive\n`short`, `pos` is positive",
            "value-then-text",
            [Choice("long", "`pos` is positive"), *_SHORT],
        ),
        ("State\n`a` one\n`b` two", "value-then-text", _BOTH),
        ("State\n`a` - one\n`b` — two", "value-dash-text", _BOTH),
        ("State\n`a` = one, `b` = two", "value-dash-text", _BOTH),
        ("State\n`a` → one\n`b` → two", "value-dash-text", _BOTH),
        ("State\n`a` represents that one\n`b` means two", "value-means-text", _BOTH),
        ("State.\n`a` represents one, `b` represents two.", "value-means-text", _BOTH),
        ("State. `a` means one; `b` means two", "value-means-text", _BOTH),
        (
            "State\n`a` and `b` mean one\n`c` means two",
            "value-means-text",
            [*_BOTH[:1], Choice("b", "one"), Choice("c", "two")],
        ),
        (
            "Side\n`long` `short`\nit returns `net` in `net` mode.",
            "values-on-a-line+value-is-returned",
            [Choice("long"), Choice("short"), Choice("net", "in `net` mode.")],
        ),
        ("Order side, `buy` `sell`", "phrase-and-values", [Choice("buy"), Choice("sell")]),
        ("Status of the order `filled`, `failed`.", "phrase-and-values", [Choice("filled"), Choice("failed")]),
        ("Order side, one of: `buy`, `sell`", "phrase-and-values", [Choice("buy"), Choice("sell")]),
        ("Product\n`SWAP`, the default value", "value-is-the-default", [Choice("SWAP", "the default value")]),
        (
            "Product\n`SPOT`: a\n`SWAP`, the default value, as a rule",
            "value-colon-text+value-is-the-default",
            [Choice("SPOT", "a"), Choice("SWAP", "the default value, as a rule")],
        ),
        (
            "Way, e.g. `A_B`\n`C`\n`D`",
            "example-goes-on-as-list+values-on-a-line",
            [Choice("A_B"), Choice("C"), Choice("D")],
        ),
        ("State. Valid values can be `live` or `done`.", "stated-values", [Choice("live"), Choice("done")]),
        ("Quarter, valid value is `Q1`, `Q2`", "stated-values", [Choice("Q1"), Choice("Q2")]),
        ("Part of it. The only accepted value is `1`. More.", "stated-values", [Choice("1")]),
        ("State. It can be `live` or `done`.", "stated-values", [Choice("live"), Choice("done")]),
        ("Either `long` or `short`", "stated-values", [Choice("long"), Choice("short")]),
        ("Must be one of `a` or `b`.", "stated-values", [Choice("a"), Choice("b")]),
        (
            "State.\nValid values can be `a` `b`.\n`b` indicates two.\nMore",
            "stated-values",
            [Choice("a"), Choice("b", "two")],
        ),
        ("The leg. Valid value can be buy or sell.", "stated-values", [Choice("buy"), Choice("sell")]),
        ("Kind. Allowed values: a, b, or c.", "stated-values", [Choice("a"), Choice("b"), Choice("c")]),
        ("Kind\nEnum: a, b", "stated-values", [Choice("a"), Choice("b")]),
        ("Bar, e.g. [1m/3m]", "slashes-in-brackets", [Choice("1m"), Choice("3m")]),
        (
            "Bar\ne.g. [`1m/3m`]\nUTC+8 line: [/6H/`1D`]",
            "slashes-in-brackets",
            [Choice("1m"), Choice("3m"), Choice("6H", "", "UTC+8 line"), Choice("1D", "", "UTC+8 line")],
        ),
        (
            "Bar\n`m`: Minute, `D`: Day\n`5m` for two days\n`1D` for long",
            "value-colon-text",
            [Choice("m", "Minute"), Choice("D", "Day")],
        ),
        (
            "Bar\n`m`: Minute, `D`: Day\nthe default is `5m`, e.g. [`5m`/`1D`]",
            "value-colon-text+slashes-in-brackets",
            [Choice("5m"), Choice("1D")],
        ),
        ("Kind: 3m / 5m / 1H", "plain-values-with-slashes", [Choice("3m"), Choice("5m"), Choice("1H")]),
        ("Whether\ntrue\nfalse\nOnly there", "plain-values-on-lines", [Choice("true"), Choice("false")]),
        (
            "Unit\nBTC, USDT\nUSD, CNY\nMore",
            "plain-values-on-lines",
            [Choice("BTC"), Choice("USDT"), Choice("USD"), Choice("CNY")],
        ),
        ("State\na: one\nb: two\nMore", "plain-value-colon-text", _BOTH),
        ("State\na = one\nb - two", "plain-value-colon-text", _BOTH),
        ("State\n0: off\n1：on", "plain-value-colon-text", [Choice("0", "off"), Choice("1", "on")]),
        ("Access\na: one; b: two", "plain-value-colon-text", _BOTH),
    ],
)
def test_styles(text: str, rule: str, expected: list[Choice]) -> None:
    found = list_values(text)
    assert list(found.choices) == expected
    assert found.rule == rule


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mode\nMargin mode `cross` `isolated` (a note)\nNon-Margin mode `cash`\n`other` (only there)",
            [("cross", "Margin mode"), ("isolated", "Margin mode"), ("cash", "Non-Margin mode"), ("other", "")],
        ),
        ("Mode\nMargin mode `cross` `isolated`", [("cross", "Margin mode"), ("isolated", "Margin mode")]),
        ("Mode\nOptions: `a` or `b`", [("a", ""), ("b", "")]),
        (
            "Stop type\nSpot grid `1`: Sell `2`: Keep\nContract grid `1`: Close `2`: Keep",
            [("1", "Spot grid"), ("2", "Spot grid"), ("1", "Contract grid"), ("2", "Contract grid")],
        ),
        (
            "Contract: `1`: Close, `2`: Keep\nSpot: `1`: Sell",
            [("1", "Contract"), ("2", "Contract"), ("1", "Spot")],
        ),
        (
            "Stop type\n`grid`: `1`: Close, `2`: Keep\n`spot`: `1`: Sell",
            [("1", "grid"), ("2", "grid"), ("1", "spot")],
        ),
        (
            "Group\nSpot:\n`1`: a\n`2`: b\n\n* Second stage\n`1`: c\n**Last**\n`3`",
            [("1", "Spot"), ("2", "Spot"), ("1", "Second stage"), ("3", "Last")],
        ),
        ("State\nValid values:\n`a`: x\n* Note: y\n`b`: z", [("a", ""), ("b", "")]),
    ],
)
def test_groups(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(choice.value, choice.group) for choice in list_values(text).choices] == expected


@pytest.mark.parametrize(
    "text",
    [
        "`SPOT`/`MARGIN`: in coins\n`SWAP`/`OPTION`: in contracts",
        "Price\n\n* Filled price for\n`1`: Buy `2`: Sell",
        "Currency, e.g. `BTC`",
        "Pairs such as `BTC-USDT`/`ETH-USDT`",
        "Instrument, `BTC-USDT` `ETH-USDT`",
        "Only applicable to `cross` `MARGIN`",
        "Size\n`isolated` is not available in `cash` mode",
        "Size\n`first` line without a partner",
        "Size\n`first` means one thing",
        "Size\nIt returns `a` in that mode",
        "Size\n`instId` = one\n`instType` = two",
        "Size\n`instId` means one\n`instType` means two",
        "Ratio = `totalEq` / `mmr`\nReturns `-1` if there is none",
        "If `side` = `buy`, unit in `fromCcy`\nIf `side` = `sell`, unit in `toCcy`",
        "Either `ordId` or `clOrdId` is required.",
        "Either `ordId` or `clOrdId`.",
        "结果，见 `maxLoan` 和 `minLoan`",
        "结果，见 `a` 和 `b`",
        "Sum of `totalEq` and `upl`",
        "Formula `totalEq` `adjEq`",
        "One and only one of `wdId` and `txId`",
        "Ignored when instType is one of `SWAP`,`FUTURES`",
        "Side\nIt is required in the `long/short` mode, and can only be `long` or `short`.",
        "Side. It can be `net`.",
        "Rank (`0` = lowest, `13` = highest)",
        "Example:\n`1`",
        "It is `long/short` mode\n`long/short`: both",
        "Label `a`",
        "Text\nA short label `a`",
        "Text\nlabel `a` (open bracket",
        "Text\n`a` (open bracket",
        "Text\n`a b`: of `c d`: two",
        "Text\n`a b` `c`: of two",
        "Text, `a b` (one), `c d` (two)",
        "Text `a` (one), then `b` (two)",
        "Only for `a` (one), `b` (two)",
        "Text `a` `b` c)",
        "Text, e.g. `a b`\n`c d`\n`e f`",
        "Text\nSee the page `a` means one, `b` means two",
        "Text\n`a b` means one, `c` means two",
        "Text\nin units [a/b]",
        "Text: [a/b](page)",
        "Text: [some words/other words]",
        "Amount. The value can be positive or negative.",
        "Amount. Valid values are integers and decimals",
        "When it is on, valid values are `a` and `b`.",
        "When it is on, valid values are a and b.",
        "Number of orders\nNote: one\nUnit: two",
        "Text\na: one\nsomething else\nb: two",
        "Text\none\nsomething else\ntwo",
        "Text; a: one; other",
        "Applicable to: FUTURES/SWAP/OPTION",
        "Amount: Some/Other/Words",
        "Kind: a/b",
        "~~~~",
        "no ticks",
        "",
    ],
)
def test_what_lists_nothing(text: str) -> None:
    assert not list_values(text).choices
    assert not list_values(text).rule


def test_differing() -> None:
    def of(*values: str) -> list[Choice]:
        return [Choice(value) for value in values]

    assert differing(of("a", "b", "c"), of("b", "d", "a")) == (("c",), ("d",))
    assert differing(of("a", "b"), of("b", "a")) is None
    assert differing(of("a"), of("b")) is None
    assert differing(of("a"), []) is None
    assert differing([], of("a")) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bar\n`5m`\n`1H`\n`1D`", ["5m", "1H", "1D"]),
        ("Bar, e.g. [`5m`/`1H`]\n`m`: minute\n`H`: hour", ["5m", "1H"]),
        ("Bar, e.g. [`5m`/`1H`]\n`m`: minute\n`s`: second", ["5m", "1H", "m", "s"]),
        ("Bar, e.g. [`5m`/`1H`/`all`]\n`m`: minute\n`H`: hour", ["5m", "1H", "all", "m", "H"]),
        ("Side\n`b`: buy\n`s`: sell", ["b", "s"]),
    ],
)
def test_units_that_explain_the_values_are_no_values(text: str, expected: list[str]) -> None:
    assert [choice.value for choice in list_values(text).choices] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mode\n`a`: A\n~~`b`: B~~", {"b"}),
        ("Mode\n`a`: A\n~~`b`: B\n`c`: C~~", {"b", "c"}),
        ("Mode\n`a`: A\n~~`a`: was B~~", set()),
        ("Mode\n~~`a`: A\n`b`: B~~", set()),
        ("~~Mode\n`a`: A~~", set()),
        ("Mode\n`a`: A\n~~is no more~~", set()),
        ("Mode\n`a`: A ~~", set()),
    ],
)
def test_values_that_are_struck_through(text: str, expected: set[str]) -> None:
    assert retired_values(text) == expected


_PIECES = st.sampled_from(
    (
        *"`:：-=/,;.()[]{}<>*~\"'\\| \n\n",
        *("`a`", "`b`: text", "`c`/`d`", "`camelCase`", "e.g. ", "label ", "Valid values are ", "one of ", "means "),
        *("the default is ", "[1m/3m]", "a: b", "true\n", "BTC, USD\n", "* ", "Spot:\n", "~~", "(note)", "仅", "值"),
    )
)


@settings(deadline=None, max_examples=150)
@given(st.lists(_PIECES, max_size=60).map("".join))
def test_any_text_is_read_the_same_each_time(text: str) -> None:
    found = list_values(text)
    assert list_values(text + " " * 4000).choices == found.choices
    assert bool(found.choices) == bool(found.rule)
    places = [(choice.value, choice.group) for choice in found.choices]
    assert len(set(places)) == len(places)
    for choice in found.choices:
        assert choice.value.strip() == choice.value
        assert choice.value in text
        assert "~~" not in choice.doc


@pytest.mark.parametrize(
    "seed",
    [
        "`a` - b\n",
        "`a` = b, ",
        "`a` means ",
        "`a` (b), ",
        "[1m/",
        "`a`: `b`: ",
        "x: y; ",
        "true\n",
        "A: b/",
        '"a" ',
        "Spot:\n`a`\n",
    ],
)
def test_every_style_is_linear(seed: str) -> None:
    text = (seed * (60_000 // len(seed) + 1))[:60_000]
    start = time.process_time()
    for whole in (text, "First\n" + text, "Valid values are " + text, text + "`", text + "]"):
        list_values(whole)
    assert time.process_time() - start < 5
