"""The cache may vanish, rot and be cut at any time; another docmill's entries are not its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator import cache
from generator.cache import KEPT, Cache


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_what_was_put_is_found_by_sort_and_key(tmp_path: Path) -> None:
    memory = Cache(tmp_path / "deep")
    assert memory.get("a", b"1") is None
    memory.put("a", b"1", b"one")
    memory.put("b", b"1", b"other")
    assert (memory.get("a", b"1"), memory.get("b", b"1"), memory.get("a", b"2")) == (b"one", b"other", None)
    memory.put("a", b"1", b"")
    assert memory.get("a", b"1") == b""


def test_no_folder_no_memory() -> None:
    memory = Cache(None)
    memory.put("a", b"1", b"one")
    assert memory.get("a", b"1") is None


@pytest.mark.parametrize("rot", [b"", b"x", b"0" * 64 + b"\none", b"\xff" * 64 + b"\none"])
def test_a_rotten_entry_is_none(tmp_path: Path, rot: bytes) -> None:
    memory = Cache(tmp_path)
    memory.put("a", b"1", b"one")
    (entry,) = files(tmp_path)
    whole = entry.read_bytes()
    for text in (rot, whole[:-1], whole + b"x"):
        entry.write_bytes(text)
        assert memory.get("a", b"1") is None
    memory.put("a", b"1", b"one")
    assert memory.get("a", b"1") == b"one"


def test_a_folder_that_cannot_be_used_costs_nothing_but_time(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    memory = Cache(file)
    memory.put("a", b"1", b"one")
    assert memory.get("a", b"1") is None


def test_another_docmill_finds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = Cache(tmp_path)
    memory.put("a", b"1", b"one")
    for name, found in (("version", lambda _name: "0.0"), ("_SOURCES", tmp_path)):
        with monkeypatch.context() as changed:
            cache.tool.cache_clear()
            changed.setattr(cache, name, found)
            assert memory.get("a", b"1") is None
    cache.tool.cache_clear()
    assert memory.get("a", b"1") == b"one"


@pytest.mark.parametrize("name", ["a.py", "deep/b.jinja"])
def test_every_source_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(cache, "_SOURCES", tmp_path)
    seen = set()
    for content in (None, b"", b"x = 1\n", b"x = 2\n"):
        if content is not None:
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_bytes(content)
        cache.tool.cache_clear()
        seen.add(cache.tool())
    cache.tool.cache_clear()
    assert len(seen) == 4


def test_what_was_not_used_for_longest_goes(tmp_path: Path) -> None:
    memory = Cache(tmp_path)
    for number in range(KEPT):
        memory.put("a", bytes([number]), b"x")
        for path in files(tmp_path):
            os.utime(path, ns=(path.stat().st_mtime_ns - 10**9,) * 2)
    memory.put("other", b"", b"stays")
    assert memory.get("a", b"\0") == b"x"
    memory.put("a", b"new", b"x")
    assert [number for number in range(KEPT) if memory.get("a", bytes([number])) is None] == [1]
    assert memory.get("other", b"") == b"stays"


def test_a_killed_run_leaves_no_half_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = Cache(tmp_path)

    def killed(_self: Path, _target: Path) -> Path:
        raise KeyboardInterrupt

    with monkeypatch.context() as dying:
        dying.setattr(Path, "replace", killed)
        with pytest.raises(KeyboardInterrupt):
            memory.put("a", b"1", b"one")
    assert memory.get("a", b"1") is None
    memory.put("a", b"1", b"two")
    assert memory.get("a", b"1") == b"two"
