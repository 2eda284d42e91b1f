from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx.choices import Choice
from generator.ingest.okx.defaults import default_of
from generator.spec.model import FieldType, Scalar

_STATED = "default-is-stated"
_MARKED = "default-marks-a-value"


@pytest.mark.parametrize(
    ("text", "kind", "listed", "expected", "rule"),
    [
        ("The default is `1m`", "string", (), "1m", _STATED),
        ("Bar size, the default is `1m`\ne.g. [1m/3m/5m]", "string", (), "1m", _STATED),
        ("Default is `spot`.", "string", (), "spot", _STATED),
        ("The default value is 0.", "string", (), "0", _STATED),
        ("Default 0", "string", (), "0", _STATED),
        ("Default:5", "string", (), "5", _STATED),
        ("default = 5", "string", (), "5", _STATED),
        ("Bar (default: `1m`)", "string", (), "1m", _STATED),
        ("Bar, which defaults to `1m`.", "string", (), "1m", _STATED),
        ("Default and fixed value is `14`. Only there", "string", (), "14", _STATED),
        ("Default returns to `1` level", "string", (), None, ""),
        ("Defaults to `0` when unspecified", "string", (), "0", _STATED),
        ("If not specified, defaults to `1` (for backward compatibility).", "string", (), "1", _STATED),
        ("Default is `1` (only in that case)", "string", (), None, ""),
        ("Default is `1` (for options)", "string", (), None, ""),
        ("The default is `OPT", "string", ("OPT",), "OPT", _STATED),
        ("Only applicable and optional for `EV`, the default value is `yes`", "string", (), "yes", _STATED),
        ("If the price is -1, the market decides, the default is `-1`", "string", (), "-1", _STATED),
        ("If the price is -1, the market decides, the default is `0`", "string", (), None, ""),
        ("Type\nThe default is last", "string", ("last", "mark"), "last", _STATED),
        ("`0`: disable, the default value\n`1`: Enable", "string", ("0", "1"), "0", _MARKED),
        ("`0`: disable, the default value.\n`1`: Enable", "string", ("0", "1"), "0", _MARKED),
        ("`0`: all of them, the default, with more\n`1`: Enable", "string", ("0", "1"), "0", _MARKED),
        ("`0`: standard (default)", "string", ("0",), "0", _MARKED),
        ("`SPOT`\n`SWAP`, the default value", "string", ("SPOT", "SWAP"), "SWAP", _MARKED),
        ("Whether\n`true`: the default value. `false`.", "boolean", (), True, _MARKED),
        ("If `true`: x. If `false` (default): y", "boolean", (), False, _MARKED),
        ("`0`: is off by default, see there\nThe default is `1`", "string", ("0", "1"), "1", _STATED),
        ("Whether. The default value is `false`.", "boolean", (), False, _STATED),
        ("`false` by default.", "boolean", (), False, "value-by-default"),
        ("By default, the value will be `false`.", "boolean", (), False, "value-by-default"),
        ("Default is `5`", "integer", (), 5, _STATED),
        ("Default is `five`", "integer", (), None, ""),
        ("The maximum is `100`. The default is `50`.", "string", (), "50", _STATED),
        ("Maximum and default is 100", "string", (), "100", "maximum-is-the-default"),
        ("The maximum and default are both `100`", "string", (), "100", "maximum-is-the-default"),
        ("The maximum and default both are `100`", "string", (), "100", "maximum-is-the-default"),
        ("Maximum is 70 which is also the default", "string", (), "70", "maximum-is-the-default"),
        ("If it is on, maximum and default is 100", "string", (), None, ""),
        ("If not specified, the default is `a`", "string", (), "a", _STATED),
        ("~~Rate\nThe default is `a`~~", "string", (), "a", _STATED),
        ("Limit\\. Default is 5\\.", "string", (), "5", _STATED),
        ("The default is `net` in the `net` mode", "string", (), None, ""),
        ("It can be left out in `net` mode, and the default value is `net`.", "string", (), None, ""),
        ("Default is `bid` for buy, `ask` for sell", "string", (), None, ""),
        ("Default is `bid`, but `ask` for sell", "string", (), None, ""),
        ("Default: `bid`; `ask` for sell", "string", (), None, ""),
        ("Depends on `triggerPxType` (default: `last`)", "string", (), None, ""),
        ("Depends on triggerPxType(default: 5)", "string", (), None, ""),
        ("The default value is a guess, say: for `AB`, the default is `B`.", "string", (), None, ""),
        ("When it is on, the default is `a`", "string", (), None, ""),
        ('Default is "", limit or market', "string", (), None, ""),
        ('Default is "x".', "string", (), "x", _STATED),
        ("The default is `a`. The default is `b`.", "string", (), None, ""),
        ("The default is `c`", "string", ("a", "b"), None, ""),
        ("The account's own is used by default. The default of it is `a`", "string", (), None, ""),
        ("The account's own is used by default. Default is `a`", "string", (), None, ""),
        ("It returns all types by default", "string", (), None, ""),
        ("The default is 7 days", "string", (), None, ""),
        ("nothing of the sort", "string", (), None, ""),
    ],
)
def test_defaults(text: str, kind: FieldType, listed: tuple[str, ...], expected: Scalar | None, rule: str) -> None:
    found = default_of(text, kind, [Choice(value) for value in listed])
    assert found == (None if expected is None else (expected, rule))


def test_the_text_of_a_value_names_it() -> None:
    choices = [Choice("1", "Arithmetic"), Choice("2", "Geometric"), Choice("3", "Other"), Choice("4", "other")]
    assert default_of("Default is Arithmetic", "string", choices) == ("1", "default-by-text-of-value")
    assert default_of("Default is Other", "string", choices) is None
    assert default_of("Default is Nothing", "string", choices) is None


_PIECES = st.sampled_from(
    (
        "default ",
        "the default is ",
        "Default: ",
        "`a`",
        "`b`",
        "5",
        " by default",
        "if ",
        "for ",
        ", ",
        ". ",
        "\n",
        "(",
        ")",
    )
)


@settings(deadline=None, max_examples=150)
@given(st.lists(_PIECES, max_size=30).map("".join))
def test_any_text_is_read_the_same_each_time(text: str) -> None:
    found = default_of(text, "string", [Choice("a"), Choice("5")])
    assert found == default_of(text, "string", [Choice("a"), Choice("5")])
    assert found is None or found[0] in ("a", "5")
