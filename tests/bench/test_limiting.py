from __future__ import annotations

import pytest

from tests.bench import limiting


@pytest.mark.parametrize("bound", [1e6, 0.0])
def test_the_limiter_is_measured_against_its_bound(
    bound: float, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(limiting, "CALLS", 10)
    monkeypatch.setattr(limiting, "REPEATS", 1)
    monkeypatch.setattr(limiting, "MICROSECONDS", bound)
    assert limiting.bench_limiter() is (bound > 0)
    said = capsys.readouterr().out
    assert said.count("limiter, two windows") == 3
    assert said.count(" ok\n") + said.count(" OVER\n") == 1
