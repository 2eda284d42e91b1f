from __future__ import annotations

import ast
import gc
import os
import subprocess
import sys
from pathlib import Path

import black
import pytest
from black.mode import TargetVersion
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from generator import formatting
from generator.findings import Failed
from generator.formatting import format_sources

UGLY = "x = { 'a':1,\n 'b' : [1,2] }\n"
PRETTY = b'x = {"a": 1, "b": [1, 2]}\n'
LONG = f"call({', '.join(f'argument_{n}' for n in range(9))})\n"


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that reach black."""
    seen: list[str] = []
    real = black.format_str

    def counted(text: str, *, mode: black.Mode) -> str:
        seen.append(text)
        return real(text, mode=mode)

    monkeypatch.setattr(black, "format_str", counted)
    return seen


def test_only_python_is_formatted() -> None:
    files = {"a.py": UGLY, "b.txt": UGLY, "c/d.py": "", "e.py": "s = 'é'"}
    assert format_sources(files, 120, None, {}) == {
        "a.py": PRETTY,
        "b.txt": UGLY.encode(),
        "c/d.py": b"",
        "e.py": 's = "é"\n'.encode(),
    }


def test_line_length_and_target_version() -> None:
    wide = format_sources({"a.py": LONG}, 200, None, {})["a.py"]
    narrow = format_sources({"a.py": LONG}, 80, None, {})["a.py"]
    assert wide.count(b"\n") == 1
    assert narrow.count(b"\n") > 1
    source = "match x:\n    case  [*_]:\n        pass\ntry:\n    pass\nexcept* OSError:\n    pass\n"
    assert b"case [*_]:" in format_sources({"a.py": source}, 80, None, {})["a.py"]


def test_text_equal_to_the_file_on_disk_skips_black(calls: list[str]) -> None:
    assert format_sources({"a.py": PRETTY.decode()}, 120, None, {"a.py": PRETTY}) == {"a.py": PRETTY}
    assert calls == []
    assert format_sources({"a.py": UGLY}, 120, None, {"a.py": PRETTY}) == {"a.py": PRETTY}
    assert calls == [UGLY]


def test_the_cache_is_keyed_by_text_length_and_version(
    tmp_path: Path, calls: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "deep" / "cache"
    for _ in range(2):
        assert format_sources({"a.py": UGLY, "b/same.py": UGLY}, 120, cache, {})["b/same.py"] == PRETTY
    assert calls == [UGLY, UGLY]
    format_sources({"a.py": UGLY}, 100, cache, {})
    assert len(calls) == 3
    monkeypatch.setattr(formatting, "version", lambda _name: "0.0")
    format_sources({"a.py": UGLY}, 120, cache, {})
    assert len(calls) == 4
    assert len([path for path in cache.rglob("*") if path.is_file()]) == 3, "no temporary files are left"


@pytest.mark.parametrize("rot", [b"", b"x", PRETTY, b"0" * 64 + b"\n" + PRETTY, b"\xff" * 64 + b"\nx = 2\n"])
def test_a_rotten_cache_is_harmless(tmp_path: Path, calls: list[str], rot: bytes) -> None:
    format_sources({"a.py": UGLY}, 120, tmp_path, {})
    (entry,) = [path for path in tmp_path.rglob("*") if path.is_file()]
    whole = entry.read_bytes()
    for text in (rot, whole[:-1], whole[:70], whole + b"x"):
        entry.write_bytes(text)
        assert format_sources({"a.py": UGLY}, 120, tmp_path, {}) == {"a.py": PRETTY}
        assert entry.read_bytes() == whole, "healed"
    assert len(calls) == 5


def test_a_cache_that_cannot_be_used(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    assert format_sources({"a.py": UGLY}, 120, file, {}) == {"a.py": PRETTY}
    format_sources({"a.py": UGLY}, 120, tmp_path, {})
    (entry,) = [path for path in tmp_path.rglob("*") if path.is_file() and path != file]
    entry.unlink()
    entry.mkdir()
    assert format_sources({"a.py": UGLY}, 120, tmp_path, {}) == {"a.py": PRETTY}
    assert [path.name for path in entry.parent.iterdir()] == [entry.name], "the temporary file went again"


def test_every_file_that_is_no_python_is_named(tmp_path: Path) -> None:
    files = {"a.py": "def (:\n", "fine.py": UGLY, "z/b.py": "x = '", "c.json": "\ud800"}
    with pytest.raises(Failed) as caught:
        format_sources(files, 120, tmp_path, {})
    assert [(finding.code, finding.where.file) for finding in caught.value.findings] == [
        ("internal-format", "c.json"),
        ("internal-format", "a.py"),
        ("internal-format", "z/b.py"),
    ]
    assert all(finding.excerpt for finding in caught.value.findings)
    assert "not in your input" in str(caught.value)


@pytest.mark.parametrize("enabled", [True, False])
def test_garbage_collection_is_left_as_it_was(enabled: bool) -> None:
    was = gc.isenabled()
    try:
        gc.enable() if enabled else gc.disable()
        format_sources({"a.py": UGLY}, 120, None, {})
        assert gc.isenabled() is enabled
    finally:
        gc.enable() if was else gc.disable()


def test_black_is_imported_when_it_is_needed() -> None:
    code = (
        "import sys\nfrom generator.formatting import format_sources\n"
        "format_sources({'a.py': 'x = 1\\n', 'b.txt': 'x'}, 120, None, {'a.py': b'x = 1\\n'})\n"
        "assert 'black' not in sys.modules\n"
        "format_sources({'a.py': 'x = 1'}, 120, None, {})\nassert 'black' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).resolve().parent.parent)


def test_the_same_bytes_whatever_locale_and_hash_seed() -> None:
    code = (
        "import sys\nfrom generator.formatting import format_sources\n"
        f"files = {{'a.py': {UGLY!r}, 'b.py': {LONG!r}, 'c.py': 's = {{\"\\u0131\\u015f\\u4e2d\", \"b\"}}'}}\n"
        "sys.stdout.buffer.write(repr(format_sources(files, 80, None, {})).encode())\n"
    )
    outputs = set()
    for seed, locale in (("0", "C"), ("1", "tr_TR.UTF-8"), ("2", "C.UTF-8"), ("3", "POSIX")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONUTF8": "0"}
        done = subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            env=environment,
            cwd=Path(__file__).resolve().parent.parent,
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1
    assert b"argument_8" in outputs.pop()


_ATOMS = st.one_of(st.integers(0, 10**30).map(repr), st.text(max_size=60).map(ascii), st.just("None"))
_VALUES = st.recursive(
    _ATOMS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=6).map(lambda items: f"[{','.join(items)}]")
        | st.lists(inner, min_size=1, max_size=6).map(lambda items: f"call({','.join(items)})")
    ),
    max_leaves=20,
)


@given(st.lists(st.builds("name = {}".format, _VALUES), max_size=4))
@hypothesis_settings(deadline=None)
def test_formatted_text_is_stable(lines: list[str]) -> None:
    """What lets unchanged files skip black: its output is what it makes of its output."""
    once = format_sources({"a.py": "\n".join(lines)}, 100, None, {})["a.py"]
    assert format_sources({"a.py": once.decode()}, 100, None, {})["a.py"] == once
    assert statements(once) == statements("\n".join(lines).encode())


def statements(source: bytes) -> list[str]:
    return [ast.dump(statement) for statement in ast.parse(source).body]


def test_several_processes_say_what_one_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {f"{number}.py": UGLY + f"y  =  {number}\n" for number in range(9)}
    alone = format_sources(files, 120, None, {})
    monkeypatch.setattr(formatting, "_WORTH_IT", 0)
    assert format_sources(files, 120, tmp_path, {}) == alone
    with pytest.raises(Failed) as caught:
        format_sources({**files, "bad.py": "def (:\n"}, 120, None, {})
    assert [finding.where.file for finding in caught.value.findings] == ["bad.py"]


def pair(name: str = "name", argument: str = "value: int,", returns: str = "int") -> str:
    """A function and its coroutine, as the classes of a resource have them."""

    def one(word: str, result: str) -> str:
        return f"    {word} {name}(\n        self,\n        {argument}\n    ) -> {returns}:\n        return {result}\n"

    return f"class A:\n{one('def', 'value')}\n\nclass B:\n{one('async def', 'await value')}"


def test_a_signature_that_stands_there_twice_is_laid_out_once(calls: list[str]) -> None:
    text = pair()
    assert format_sources({"a.py": text}, 60, None, {}) == {"a.py": text.encode()}
    (seen,) = calls
    assert seen.count("value: int,") == 1


@pytest.mark.parametrize(
    "text",
    [
        pair(argument="value: int"),  # black puts it on one line
        pair(argument="value: Union[Aaaaaaaaaaaaaaaa, Bbbbbbbbbbbbbbbbbbbb, Ccccc],"),
        pair(name="n" * 60),
        pair(returns="Rrrrrrrrrrrrrrrrr[Sssssssssssssssss, Ttttttttttttttttt]"),
        pair() + "\n\n" + pair(),
        pair(argument="value: int = 'x',"),
        pair(argument="# a comment\n        value: int,"),
        pair().replace("class A:\n", "class A:\n    # a comment\n"),
        pair().replace("    async def", "    @property\n    async def"),
        pair().replace("    async def", "\n\n    async def"),
        pair().replace("        return await value", "\n        return await value"),
        pair() + "    async def name(self) -> None: ...\n",
        "s = '''\n" + pair() + "'''\n" + pair(),
        pair().replace("value\n", "call(\n            first,\n            second,\n        )\n"),
        pair().replace("value\n", "call(\n            first, second\n        )\n"),
        pair().replace("value\n", "call(\n            firstfirstfirstfirst, second\n        )\n"),
        pair().replace("value\n", "call(\n            firstfirstfirstfirstfirstfirstfirst, second\n        )\n"),
        pair().replace("value\n", "call(a)(\n            firstfirstfirstfirstfirstfirst, second\n        )\n"),
        pair().replace("value\n", "call(\n            firstfirstfirstfirstfirstfirst, s\n        )\n"),
        pair() + "twin_0 = 1\n",
    ],
)
def test_signatures_that_stand_there_twice_are_laid_out_as_black_does(text: str) -> None:
    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=60)
    assert format_sources({"a.py": text}, 60, None, {})["a.py"].decode() == black.format_str(text, mode=mode)
