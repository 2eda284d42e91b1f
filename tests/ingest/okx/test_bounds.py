from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ingest.okx.bounds import Limits, limits_of, max_items_of, max_length_of

_RANGE = "range-is-stated"
_MAX = "maximum-is-stated"
_MIN = "minimum-is-stated"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("An integer between 1 to 100", "1", "100"),
        ("Must be an integer between 10-120. Default is 60.", "10", "120"),
        ("Range: `0` to `0.05` (0% to 5%)", "0", "0.05"),
        ("A share, range -0.99 ~ 1, in steps.", "-0.99", "1"),
        ("A share, range between [0.0001 ~ 0.01], e.g. `0.01`", "0.0001", "0.01"),
        ("Items per page. Clamped to `[1, 100]`.", "1", "100"),
        ("The value range is [-12, 14]", "-12", "14"),
        ("Minutes, integer of [0,59]", "0", "59"),
        ("Value in [1, 9]", "1", "9"),
        ("The range should be [0, 10 000]\nMore", "0", "10000"),
        ("Range: 1,000 - 600,000", "1000", "600000"),
        ("Range: 1 - 5\\.", "1", "5"),
    ],
)
def test_ranges(text: str, low: str, high: str) -> None:
    assert limits_of(text, "thold") == Limits(low, high, _RANGE)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The maximum is `100`. The default is `100`.", "limit", Limits(None, "100", _MAX)),
        ("Number of results per request, max 100", "limit", Limits(None, "100", _MAX)),
        ("Maximum 400, e.g. 400 bids", "sz", Limits(None, "400", _MAX)),
        ("Maximum value is 0.5.", "sz", Limits(None, "0.5", _MAX)),
        ("Maximum and default is 100", "limit", Limits(None, "100", _MAX)),
        ("The maximum and default are both `100`", "limit", Limits(None, "100", _MAX)),
        ("The default and maximum is 100.", "limit", Limits(None, "100", _MAX)),
        ("Maximum is 70 which is also the default", "limit", Limits(None, "70", _MAX)),
        ("Maximum 20 per request", "limit", Limits(None, "20", _MAX)),
        ("Maximum time interval is 600,000.", "timeInterval", Limits(None, "600000", _MAX)),
        ("Maximum time interval is 600,000.", "other", None),
        ("Must be at most 5", "sz", Limits(None, "5", _MAX)),
        ("Value must be <= 5", "sz", Limits(None, "5", _MAX)),
        ("It must not exceed 5.", "sz", Limits(None, "5", _MAX)),
        ("Number of results, up to 50.", "limit", Limits(None, "50", _MAX)),
        ("Number of results, up to 50.", "px", None),
        ("History in the past\nNo more than 365 days", "days", Limits(None, "365", _MAX)),
        ("History in the past\nNo more than 365 days", "hours", None),
        ("Minimum: 5", "sz", Limits("5", None, _MIN)),
        ("Integer, >= 1", "sz", Limits("1", None, _MIN)),
        ("Value must be ≥ 1.", "sz", Limits("1", None, _MIN)),
        ("A distance, should be no less then 0 (no upper limit)", "sz", Limits("0", None, _MIN)),
        ("An amount. Must be non-negative.", "sz", Limits("0", None, _MIN)),
        ("min: 5, max: 10", "sz", Limits("5", "10", f"{_MIN}+{_MAX}")),
        ("min: 10, max: 5", "sz", None),
        ("The maximum is 5. If it is on, the maximum is 50.", "sz", None),
        ("The minimum is 5. If it is on, the minimum is 1.", "sz", None),
        ("The maximum is 5. If it is on, the maximum is 2.", "sz", Limits(None, "5", _MAX)),
    ],
)
def test_one_bound(text: str, name: str, expected: Limits | None) -> None:
    assert limits_of(text, name) == expected


@pytest.mark.parametrize(
    "text",
    [
        "If the mode is on, the maximum is 5.",
        "The maximum is 5. The maximum is 6.",
        "Maximum 15 legs",
        "Maximum leverage is 10",
        "Range of value can be 0, [10, 120].",
        "If one buys, between -1 and 0.",
        "Range 1 to 5. If one buys, between -1 and 0.",
        "between 5 and 5",
        "between 1 and 2. Range 3 to 4.",
        "between 1 to 32 characters",
        "between 1% and 365%",
        "between 1 and 30 days",
        "Between 1 and 5, exclusive",
        "Range: (0, 1]",
        "Must be > 0",
        "Must be greater than 0",
        "At least one of `a` and `b`",
        "At most 8 decimal places",
        "Only bounded by a balance ≥ 0.",
        "no limit",
    ],
)
def test_what_limits_nothing(text: str) -> None:
    assert limits_of(text, "sz") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All letters of up to 32 characters.", 32),
        ("长度要在1-16位之间", 16),
        ("Max length: 32", 32),
        ("Maximum length is 32.", 32),
        ("Length no more than 32", 32),
        ("Supports 8 to 32 alphanumeric characters", 32),
        ("6-32 letters (case sensitive)", 32),
        ("No longer than 32 characters", 32),
        ("32 characters max", 32),
        ("up to 5 characters, up to 6 characters", None),
        ("If it is a mail, up to 64 characters", None),
        ("A length", None),
        ("Nothing", None),
    ],
)
def test_lengths(text: str, expected: int | None) -> None:
    assert max_length_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("several of them (no more than 20), with commas", 20),
        ("Maximum 15 legs can be placed per request", 15),
        ("Maximum length = 10\nOnly there", 10),
        ("Support up to 20 addresses.", 20),
        ("At most 20 items", 20),
        ("The maximum number of instruments is 100", 100),
        ("When on, no more than 5.", None),
        ("At most 5 items. At most 6 items.", None),
        ("Many", None),
    ],
)
def test_items(text: str, expected: int | None) -> None:
    assert max_items_of(text) == expected


_PIECES = st.sampled_from(
    (
        "max ",
        "Maximum is ",
        "range ",
        "between ",
        "[1, 5]",
        "1",
        "20",
        "-",
        " to ",
        "if ",
        ". ",
        ", ",
        "%",
        "≥ ",
        "up to ",
    )
)


@settings(deadline=None, max_examples=150)
@given(st.lists(_PIECES, max_size=30).map("".join))
def test_bounds_are_numbers_in_order(text: str) -> None:
    found = limits_of(text, "limit")
    assert found == limits_of(text, "limit")
    if found is not None:
        assert found.rule
        assert found.low is None or found.high is None or float(found.low) <= float(found.high)
        assert found.low is not None or found.high is not None
    assert max_length_of(text) == max_length_of(text)
    assert max_items_of(text) == max_items_of(text)
