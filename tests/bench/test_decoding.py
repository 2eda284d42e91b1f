from __future__ import annotations

import json

import pytest

from tests.bench import decoding
from tests.bench.whole import instrument_fields, whole


@pytest.fixture(autouse=True)
def _made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DOCMILL_DOCS", raising=False)
    monkeypatch.setattr(decoding, "REPEATS", 1)
    monkeypatch.setattr(decoding, "RUNS", 1)
    # Times of one run on a busy machine say nothing.
    monkeypatch.setattr(decoding, "DECODING", 100.0)
    monkeypatch.setattr(decoding, "READING", 100.0)


def test_the_answer_is_as_large_as_the_bound_says() -> None:
    fields = instrument_fields()
    rows = [decoding.row(fields, number) for number in range(decoding.ROWS)]
    assert (len(rows), len(fields)) == (1200, 41)
    assert 1_000_000 < len(json.dumps(rows, separators=(",", ":"))) < 1_200_000
    decimals = [row[field.name] for row in rows for field in fields if field.kind == "decimal"]
    assert len(decimals) == len(set(decimals)) == 1200 * 14


def test_records_are_measured_against_the_bounds(capsys: pytest.CaptureFixture[str]) -> None:
    assert decoding.bench_decoding()
    said = capsys.readouterr().out
    assert said.count(" ok\n") == 3
    assert "1200 rows of 41 fields, 14 of them decimals" in said
    assert whole() is whole()


@pytest.mark.parametrize("bound", ["DECODING", "READING", "MEMORY"])
def test_what_is_over_its_bound_fails(
    bound: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(decoding, bound, 0.0)
    assert not decoding.bench_decoding()
    assert capsys.readouterr().out.count(" OVER\n") == 1
