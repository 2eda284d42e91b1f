from __future__ import annotations

import importlib.util

import pytest

from tests.bench import importing

pytestmark = pytest.mark.skipif(importlib.util.find_spec("okx") is None, reason="python-okx is not installed")


@pytest.fixture(autouse=True)
def _made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DOCMILL_DOCS", raising=False)
    monkeypatch.setattr(importing, "REPEATS", 1)


def test_a_package_of_379_endpoints_is_imported_in_fresh_interpreters(capsys: pytest.CaptureFixture[str]) -> None:
    assert importing.bench_import()
    said = capsys.readouterr().out
    assert "379 endpoints" in said
    assert said.count("  bound: ours, 0.5x") == 2
    assert said.count("  aim: ") == 4


def test_what_is_over_its_bound_fails(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(importing, "BOUND", 0.0)
    assert not importing.bench_import()
    assert capsys.readouterr().out.count(" OVER\n") == 6
