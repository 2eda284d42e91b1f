from __future__ import annotations

import pytest

from generator.ingest.okx import texts, values
from generator.ingest.okx.values import Choice
from generator.spec.model import FieldType, Scalar

_SHORT = [Choice("short", "`pos` is positive")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Side\n`buy`: Buy\n`sell`: Sell", [Choice("buy", "Buy"), Choice("sell", "Sell")]),
        ("方向\n`buy`：买， `sell`：卖", [Choice("buy", "买"), Choice("sell", "卖")]),
        ("Outcome\n`yes`\n`no`\nOnly for events", [Choice("yes"), Choice("no")]),
        ("Mode\n`a`,`b`, `c`", [Choice("a"), Choice("b"), Choice("c")]),
        ("Mode\n`a` or `b`", [Choice("a"), Choice("b")]),
        ("Order side, `buy` `sell`", [Choice("buy"), Choice("sell")]),
        ("Status of the order `filled`, `failed`.", [Choice("filled"), Choice("failed")]),
        ("State. Valid values can be `live` or `done`.", [Choice("live"), Choice("done")]),
        ("Quarter, valid value is `Q1`, `Q2`", [Choice("Q1"), Choice("Q2")]),
        ("Type `1`：limit `2`：market", [Choice("1", "limit"), Choice("2", "market")]),
        (
            "Mode\nMargin mode `cross` `isolated` (a note)\nNon-Margin mode `cash`\n`other` (only there)",
            [
                Choice("cross", "", "Margin mode"),
                Choice("isolated", "", "Margin mode"),
                Choice("cash", "", "Non-Margin mode"),
                Choice("other", "(only there)"),
            ],
        ),
        (
            "Stop type\nSpot grid `1`: Sell `2`: Keep\nContract grid `1`: Close `2`: Keep",
            [
                Choice("1", "Sell", "Spot grid"),
                Choice("2", "Keep", "Spot grid"),
                Choice("1", "Close", "Contract grid"),
                Choice("2", "Keep", "Contract grid"),
            ],
        ),
        ("State\n* `a`: one\n> `b`: two", [Choice("a", "one"), Choice("b", "two")]),
        ("State\n`a` first one\n`b` second one", [Choice("a", "first one"), Choice("b", "second one")]),
        ("Twice\n`a`\n`a`: with text", [Choice("a", "with text")]),
        (
            "Mode\n`a`\n`b`\nIf not provided, the default values are shown below:\nCase one: `a`\nCase two: `b`",
            [Choice("a"), Choice("b")],
        ),
        ("Candle\n`3m`, `5m` (`m`: minute)", [Choice("3m", "(`m`: minute)"), Choice("5m", "(`m`: minute)")]),
        (
            "Side\n`long`\n`net` (`SWAP`/`OPTION`: a. `MARGIN`: b)",
            [Choice("long"), Choice("net", "(`SWAP`/`OPTION`: a. `MARGIN`: b)")],
        ),
        ("State\n`0`: a\n`4`/`5`: b", [Choice("0", "a"), Choice("4", "b"), Choice("5", "b")]),
        ("`SPOT`/`MARGIN`: in coins\n`SWAP`/`OPTION`: in contracts", []),
        ("Price\n\n* Filled price for\n`1`: Buy `2`: Sell", []),
        ("Side\n`long`, `pos` is positive\n`short`, `pos` is positive", [Choice("long", "`pos` is positive"), *_SHORT]),
        ("Product\n`SWAP`, the default value", []),
        ("Product\n`SPOT`: a\n`SWAP`, the default value", [Choice("SPOT", "a"), Choice("SWAP", "the default value")]),
        ("A note with ) alone (and an open one\n`a`: x", [Choice("a", "x")]),
        ("Currency, e.g. `BTC`", []),
        ("Pairs such as `BTC-USDT`/`ETH-USDT`", []),
        ("Instrument, `BTC-USDT` `ETH-USDT`", []),
        ("Only applicable to `cross` `MARGIN`", []),
        ("Size\n`isolated` is not available in `cash` mode", []),
        ("Size\n`first` line without a partner", []),
        ("Example:\n`1`", []),
        ("It is `long/short` mode\n`long/short`: both", []),
        ("Label `a`", []),
        ("Text\nA short label `a`", []),
        ("Text\nlabel `a` (open bracket", []),
        ("Text\n`a` (open bracket", []),
        ("no ticks", []),
    ],
)
def test_enumeration(text: str, expected: list[Choice]) -> None:
    assert values.enumeration(text) == expected


@pytest.mark.parametrize(
    ("text", "kind", "listed", "expected"),
    [
        ("The default is `1m`", "string", (), "1m"),
        ("Bar size, the default is `1m`\ne.g. [1m/3m]", "string", (), "1m"),
        ("Default is `spot`.", "string", (), "spot"),
        ("The default value is 0.", "string", (), "0"),
        ("Default 0", "string", (), "0"),
        ("Type\nThe default is last", "string", ("last", "mark"), "last"),
        ("Type\nDefault is Arithmetic", "string", ("1", "2"), None),
        ("`0`: disable, the default value\n`1`: Enable", "string", ("0", "1"), "0"),
        ("`0`: disable, the default value.\n`1`: Enable", "string", ("0", "1"), "0"),
        ("`0`: standard (default)", "string", ("0",), "0"),
        ("If `true`: x. If `false` (default): y", "boolean", (), False),
        ("Whether. The default value is `false`.", "boolean", (), False),
        ("`false` by default.", "boolean", (), False),
        ("Default is `5`", "integer", (), 5),
        ("Default is `five`", "integer", (), None),
        ("The maximum is `100`. The default is `50`.", "string", (), "50"),
        ("Maximum and default is 100", "string", (), "100"),
        ("Maximum is 70 which is also the default", "string", (), "70"),
        ("If not specified, the default is `a`", "string", (), "a"),
        ("The default is `net` in the `net` mode", "string", (), None),
        ("Default is `bid` for buy, `ask` for sell", "string", (), None),
        (
            "The default value is a guess, say: for `AB`, the default is `B`.",
            "string",
            (),
            None,
        ),
        ("When it is on, the default is `a`", "string", (), None),
        ('Default is "", limit or market', "string", (), None),
        ('Default is "x".', "string", (), "x"),
        ("The default is `a`. The default is `b`.", "string", (), None),
        ("The default is `c`", "string", ("a", "b"), None),
        ("It returns all types by default", "string", (), None),
        ("The default is 7 days", "string", (), None),
        ("nothing of the sort", "string", (), None),
    ],
)
def test_constant_default(text: str, kind: FieldType, listed: tuple[str, ...], expected: Scalar | None) -> None:
    assert values.constant_default(text, kind, listed) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The maximum is `100`. The default is `100`.", "100"),
        ("Number of results per request, max 100", "100"),
        ("Maximum 400, e.g. 400 bids", "400"),
        ("Maximum value is 0.5.", "0.5"),
        ("Maximum and default is 100", "100"),
        ("Maximum is 70 which is also the default", "70"),
        ("If the mode is on, the maximum is 5.", None),
        ("The maximum is 5. The maximum is 6.", None),
        ("Maximum 15 legs", None),
        ("no limit", None),
    ],
)
def test_maximum(text: str, expected: str | None) -> None:
    assert values.maximum(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An integer between 1 to 100", ("1", "100")),
        ("Range: `0` to `0.05` (0% to 5%)", ("0", "0.05")),
        ("A share, range -0.99 ~ 1, in steps.", ("-0.99", "1")),
        ("Items per page. Clamped to `[1, 100]`.", ("1", "100")),
        ("The value range is [-12, 14]", ("-12", "14")),
        ("Range of value can be 0, [10, 120].", None),
        ("If one buys, between -1 and 0.", None),
        ("between 5 and 5", None),
        ("between 1 and 2. Range 3 to 4.", None),
        ("between 1 to 32 characters", None),
    ],
)
def test_bounds(text: str, expected: tuple[str, str] | None) -> None:
    assert values.bounds(text) == expected


def test_lengths_and_items() -> None:
    assert values.max_length("All letters of up to 32 characters.") == 32
    assert values.max_length("长度要在1-16位之间") == 16
    assert values.max_length("up to 5 characters, up to 6 characters") is None
    assert values.max_items("several of them (no more than 20), with commas") == 20
    assert values.max_items("Maximum 15 legs can be placed per request") == 15
    assert values.max_items("Maximum length = 10\nOnly there") == 10
    assert values.max_items("When on, no more than 5.") is None
    assert values.max_items("Many") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minimum amount ( Deprecated )", True),
        ("[Deprecated] Classic account", True),
        ("deprecated", True),
        ("~~Base balance~~(Deprecated)", True),
        ("~~Restriction\n`true`\n`false`~~(deprecated, use colRes instead)", True),
        ("~~The fee~~\n(Deprecated)", True),
        ("~~End time (deprecated, use another)~~", True),
        ("Currency category. Note: this parameter is already deprecated", True),
        ("~~old~~ new", False),
        ("Type\n`6`: old one (deprecated)", False),
        ("`a`: old (deprecated)", False),
        ("It will be deprecated soon", False),
        ("旧的（已废弃）", True),
        ("Fine", False),
    ],
)
def test_is_deprecated(text: str, expected: bool) -> None:
    assert values.is_deprecated(text) is expected


def test_examples_in_text() -> None:
    assert texts.quoted_examples("Currency, e.g. `BTC` in `BTC-USDT`") == ("BTC",)
    assert texts.quoted_examples("e.g. `BTC` or `BTC,ETH`.") == ("BTC", "BTC,ETH")
    assert texts.quoted_examples("e.g.`BTC`, e.g. `BTC`") == ("BTC",)
    assert texts.quoted_examples("e.g. BTC") == ()
    assert texts.quoted_examples("no example") == ()
    assert values.wire_values(("1", "x", "9" * 30), "integer") == (1,)
    assert values.wire_values(("true", "False", "x"), "boolean") == (True, False)
    assert values.wire_values(("a",), "object") == ()
