"""A remembered package is the package that a build makes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import build as building
from generator.build import build
from generator.cache import Cache
from generator.findings import Failed
from generator.rebuild import rebuild
from generator.spec.load import content_key
from tests.support.seed import seed

FULFILLED = """\
- endpoint: flexible_loan.max_loan
  at: request.borrowCcy.kind
  expects: decimal
  value: currency
  why: a test
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "spec"
    shutil.copytree(seed() / "spec" / "okx", folder)
    (folder / "corrections.yaml").write_text(FULFILLED, "utf-8")
    return folder


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were built anew."""
    heard: list[Path] = []

    def counted(spec_folder: Path, *, cache: Path) -> building.Built:
        heard.append(spec_folder)
        return build(spec_folder, cache=cache)

    monkeypatch.setattr(building, "build", counted)
    return heard


def test_the_same_spec_is_built_once(spec: Path, tmp_path: Path, builds: list[Path]) -> None:
    fresh = build(spec)
    assert [finding.code for finding in fresh.findings] == ["correction-fulfilled"]
    for _ in range(2):
        again = rebuild(spec, tmp_path / "cache")
        assert (again.tree, again.findings) == (fresh.tree, fresh.findings)
    lock = spec / "lock.yaml"
    text = lock.read_text("utf-8")
    assert "2026-01-15T23:28:05" in text
    lock.write_text(text.replace("2026-01-15T23:28:05", "2026-01-16T00:00:00"), "utf-8")
    assert rebuild(spec, tmp_path / "cache").tree == fresh.tree
    assert builds == [spec]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("api.yaml", "title: OKX", "title: OK"),
        ("corrections.yaml", "why: a test", "why: another"),
        ("error_classes.yaml", "RateLimited:", "RateLimited: # x"),
        ("errors.yaml", "", "# x\n"),
        ("endpoints/flexible_loan/max_loan.yaml", "auth:", "# x\nauth:"),
        ("endpoints/README.txt", "", "x"),
        ("lock.yaml", "facts: f", "facts: e"),
    ],
)
def test_every_file_that_is_loaded_counts(spec: Path, name: str, old: str, new: str) -> None:
    keys = [content_key(spec)]
    path = spec / name
    text = path.read_text("utf-8") if path.exists() else ""
    assert old in text
    path.write_text(text.replace(old, new, 1) if old else text + new, "utf-8")
    keys.append(content_key(spec))
    path.unlink()
    keys.append(content_key(spec))
    assert keys[0] != keys[1] != keys[2]


@pytest.mark.parametrize("name", ["findings.txt", "pages/new.md", "endpoint.schema.json"])
def test_other_files_do_not(spec: Path, name: str) -> None:
    before = content_key(spec)
    (spec / name).write_text("x", "utf-8")
    assert content_key(spec) == before


def test_findings_name_the_folder_as_it_is_called(spec: Path, tmp_path: Path, builds: list[Path]) -> None:
    def places(folder: Path, **keys: Path) -> set[str]:
        return {finding.where.file for finding in rebuild(folder, tmp_path / "cache", **keys).findings}

    moved = tmp_path / "moved"
    shutil.copytree(spec, moved)
    assert places(spec) == {f"{spec}/corrections.yaml"}
    assert places(moved) == {f"{moved}/corrections.yaml"}
    assert places(moved, name=Path("spec/okx")) == {"spec/okx/corrections.yaml"}
    assert places(spec, name=Path("spec/okx")) == {"spec/okx/corrections.yaml"}
    assert len(builds) == 3


def test_what_fails_is_not_remembered(spec: Path, tmp_path: Path) -> None:
    (spec / "api.yaml").write_text("x: 1\n", "utf-8")
    for _ in range(2):
        with pytest.raises(Failed):
            rebuild(spec, tmp_path / "cache")


def test_what_makes_no_sense_is_not_believed(spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Cache, "get", lambda *_: b"\x93\x01\x02")
    assert rebuild(spec, tmp_path / "cache").tree == build(spec).tree
