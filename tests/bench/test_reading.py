from __future__ import annotations

import pytest

from tests.bench import reading


def test_reading_is_measured_in_processes_of_its_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DOCMILL_DOCS", raising=False)
    monkeypatch.setattr(reading, "REPEATS", 1)
    # The tests' own process holds this; what it starts must not be blamed for it.
    ballast = b"x" * 150_000_000
    assert reading.bench_reading()
    assert len(ballast) / 1e6 < reading.peak()
    said = capsys.readouterr().out
    assert said.count(" ok\n") == 2
    assert "reading 1 pages" in said
    assert reading.cost("whole", reading.SPEC / "pages").megabytes < 100


@pytest.mark.parametrize("bound", ["SECONDS", "MEGABYTES"])
def test_what_is_over_its_bound_fails(
    bound: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DOCMILL_DOCS", raising=False)
    monkeypatch.setattr(reading, "REPEATS", 1)
    monkeypatch.setattr(reading, bound, 0.0)
    assert not reading.bench_reading()
    assert capsys.readouterr().out.count(" OVER\n") == 1
