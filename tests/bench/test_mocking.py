from __future__ import annotations

import pytest

from tests.bench import mocking


@pytest.fixture(autouse=True)
def _made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DOCMILL_DOCS", raising=False)
    monkeypatch.setattr(mocking, "REPEATS", 1)


def test_start_and_reset_are_measured(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("START", "RESET"):
        monkeypatch.setattr(mocking, name, 60.0)
    assert mocking.bench_mock()
    said = capsys.readouterr().out
    assert "of 379 endpoints, until it answers" in said
    assert "  after 10000 requests" in said
    assert said.count(" ok\n") == 2


@pytest.mark.parametrize("name", ["START", "RESET"])
def test_what_is_over_its_bound_fails(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for other in ("START", "RESET"):
        monkeypatch.setattr(mocking, other, 0.0 if other == name else 60.0)
    assert not mocking.bench_mock()
    assert capsys.readouterr().out.count(" OVER\n") == 1
