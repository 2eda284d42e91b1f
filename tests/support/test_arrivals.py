from __future__ import annotations

from tests.support.arrivals import most_in_a_window


def test_windows_include_both_ends() -> None:
    assert most_in_a_window([], 1.0) == 0
    assert most_in_a_window([3.0, 1.0, 2.0, 2.5], 1.0) == 3
    assert most_in_a_window([1.0, 2.0], 1.0) == 2
    assert most_in_a_window([1.0, 2.1], 1.0) == 1
