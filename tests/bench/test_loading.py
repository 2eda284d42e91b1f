from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.runtime.mock import Mock, load
from generator.runtime.mock.okx import Rules
from generator.spec.load import load_spec
from generator.spec.model import Spec
from tests.bench import loading, soaking
from tests.bench.served import NOW, busy, hide
from tests.bench.whole import ROOT, made_up


@pytest.fixture(scope="module")
def spec() -> Iterator[Spec]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loading, "whole", lambda: type("Whole", (), {"spec": made_up(20, 4)}))
        yield loading.a_spec()


def test_what_is_measured_is_answered(spec: Spec, tmp_path: Path) -> None:
    data = busy(load(loading.data_of(spec, tmp_path)))
    mock = Mock(data, rules=Rules(data.api, clock=lambda: NOW), limits=True)
    asks = loading.asks_of(spec)
    assert [ask.method for ask in asks] == ["POST", "GET"]
    for ask in asks:
        reply = mock.handle(ask.method, ask.target, ask.headers, ask.body.encode())
        assert (reply.status, reply.body[:10]) == (200, b'{"code":"0'), reply
        wrong = {**ask.headers, "OK-ACCESS-SIGN": "wrong"}
        assert mock.handle(ask.method, ask.target, wrong, ask.body.encode()).status == 401
        assert f'["OK-ACCESS-SIGN"] = "{ask.headers["OK-ACCESS-SIGN"]}"' in loading._lua(ask)


def test_prism_is_told_of_every_operation(spec: Spec) -> None:
    operations = [one for path in loading._document(spec)["paths"].values() for one in path.values()]
    assert len(operations) == len(spec.endpoints) >= len(load_spec(ROOT / "spec" / "okx")[0].endpoints)
    assert all("example" in one["responses"]["200"]["content"]["application/json"] for one in operations)


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert loading.bench_load()
    assert "wrk (Debian has a package)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("ours", "good"), [([50.0, 1.0, 60.0], True), ([40.0, 49.0, 90.0], False), ([49.0, 100.0, 100.0], True)]
)
def test_shares_are_medians_of_neighbours(ours: list[float], good: bool) -> None:
    assert loading._at_least("share", loading._ratio(ours, [100.0, 100.0, 100.0]), 0.5) is good


@pytest.mark.parametrize(
    ("sizes", "good"), [([40.0, 80.0, 80.0, 81.0, 80.0], True), ([40.0, 80.0, 84.0, 86.0, 90.0], False)]
)
def test_growing_memory_is_found_out(sizes: list[float], good: bool) -> None:
    assert soaking.flat(sizes) is good


def test_a_server_does_without_what_is_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    for setup in (loading.JUDGED, *loading.SHOWN):
        with monkeypatch.context() as patch:
            for name in ("httptools", "uvloop"):
                # So that it is there again afterwards.
                patch.setitem(sys.modules, name, type(sys)(name))
            hide(setup.without)
            for name in ("httptools", "uvloop"):
                if name in setup.without:
                    with pytest.raises(ImportError):
                        importlib.import_module(name)
                else:
                    importlib.import_module(name)
