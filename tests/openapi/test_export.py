"""The command: where the document goes, what it is called, and what is said when there is none."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
import yaml

from generator.openapi import export
from tests.support.cli import docmill
from tests.support.seed import seed

SPEC = seed() / "spec" / "okx"


def test_a_document_on_standard_output() -> None:
    run = docmill(seed(), "export", "openapi")
    assert yaml.safe_load(run.out)["x-profile"] == "client"
    assert run.err == ""
    assert docmill(seed(), "export", "openapi").out == run.out


def test_a_file_says_its_form_by_its_name(tmp_path: Path) -> None:
    run = docmill(seed(), "export", "openapi", "--profile", "wire", "--out", f"{tmp_path / 'api.json'}")
    assert run.out == run.err == ""
    assert json.loads((tmp_path / "api.json").read_bytes())["x-profile"] == "wire"
    docmill(seed(), "export", "openapi", "--format", "yaml", "--out", f"{tmp_path / 'other.json'}")
    assert (tmp_path / "other.json").read_bytes().startswith(b"openapi:")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["api.json", "other.json"]


def test_a_file_is_replaced_whole_and_readable_for_all(tmp_path: Path) -> None:
    file = tmp_path / "api.yaml"
    file.write_text("mine", encoding="utf-8")
    mask = os.umask(0o022)
    try:
        docmill(seed(), "export", "openapi", "--out", f"{file}")
    finally:
        os.umask(mask)
    assert yaml.safe_load(file.read_bytes())["openapi"] == "3.1.0"
    assert stat.S_IMODE(file.stat().st_mode) == 0o644


def test_nothing_stays_behind_where_nothing_can_be_written(tmp_path: Path) -> None:
    run = docmill(seed(), "export", "openapi", "--out", f"{tmp_path / 'no' / 'api.yaml'}", code=2)
    assert "[system]" in run.err
    (tmp_path / "folder.yaml").mkdir()
    assert "[system]" in docmill(seed(), "export", "openapi", "--out", f"{tmp_path / 'folder.yaml'}", code=2).err
    assert [path.name for path in tmp_path.iterdir()] == ["folder.yaml"]


def test_languages_are_chosen() -> None:
    bare = docmill(seed(), "export", "openapi", "--prose", "none").out
    chinese = docmill(seed(), "export", "openapi", "--prose", "zh").out
    assert "x-enum" not in bare
    assert all(ord(letter) < 0x3000 for letter in bare)
    assert any(ord(letter) > 0x3000 for letter in chinese)
    run = docmill(seed(), "export", "openapi", "--prose", "fr", code=2)
    assert "the spec keeps no prose in 'fr'" in run.err
    assert "it has en, zh, or none" in run.err


def test_a_spec_that_cannot_be_used(tmp_path: Path) -> None:
    assert "error" in docmill(seed(), "export", "openapi", "--spec", f"{tmp_path}", code=2).err


def test_what_a_form_cannot_hold_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "document", lambda *_, **__: {"x": 0.5})
    run = docmill(seed(), "export", "openapi", code=2)
    assert "[not-writable]" in run.err
    assert docmill(seed(), "export", "openapi", "--format", "json").out == '{\n "x": 0.5\n}\n'
