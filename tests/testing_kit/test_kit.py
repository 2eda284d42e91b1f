"""The context manager, the fixture, and both inside a package under another name."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import generator.runtime
from generator.runtime.mock import Mock, MockData
from generator.runtime.testing import fixtures, mocked

RUNTIME = Path(generator.runtime.__file__).parent


def test_a_mock_for_one_block(data: MockData) -> None:
    with mocked(data, clock=lambda: 5.0) as mock:
        mock.reply("t.strings", ["a"])
        assert json.loads(mock.handle("POST", "/x/s").body)["data"] == ["a"]
        mock.reply("t.strings", ["b"])
        assert len(mock.calls()) == 1
    assert mock.calls() == []
    assert json.loads(mock.handle("POST", "/x/s").body)["data"] == []


def test_it_forgets_also_after_an_error(data: MockData) -> None:
    seen: list[Mock] = []

    def fail() -> None:
        with mocked(data) as mock:
            seen.append(mock)
            mock.handle("POST", "/x/s")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert seen[0].calls() == []


def test_the_fixture_gives_a_fresh_mock(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.runtime.mock.data.DATA", folder)
    definition = fixtures.exchange_mock
    steps = definition.__wrapped__() if hasattr(definition, "__wrapped__") else definition._get_wrapped_function()()
    mock = next(steps)
    assert isinstance(mock, Mock)
    assert mock.handle("POST", "/x/s").status == 200
    with pytest.raises(StopIteration):
        next(steps)
    assert mock.calls() == []


TEST = """
import json, sys

def test_first(okx_mock):
    okx_mock.reply("t.strings", ["left over"])
    assert okx_mock.handle("POST", "/x/n").status == 200

def test_second(okx_mock):
    assert okx_mock.calls() == []
    assert json.loads(okx_mock.handle("POST", "/x/s").body)["data"] == []

def test_nothing_else_is_needed():
    assert not [name for name in sys.modules if name.partition(".")[0] == "generator"]
"""

LAZY = """
import sys
import vendored.exchange.testing, vendored.exchange.mock
print([name for name in ("pytest", "hypothesis", "uvicorn", "asyncio", "generator") if name in sys.modules])
"""


@pytest.fixture
def vendored(tmp_path: Path, folder: Path) -> Path:
    package = tmp_path / "vendored" / "exchange"
    for part in ("mock", "testing"):
        shutil.copytree(RUNTIME / part, package / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(folder, package / "mock" / "data")
    for level in (package, package.parent):
        (level / "__init__.py").touch()
    return tmp_path


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False, timeout=60
    )


def test_the_fixture_is_called_after_the_exchange(vendored: Path) -> None:
    (vendored / "conftest.py").write_text('pytest_plugins = ["vendored.exchange.testing.fixtures"]\n', encoding="utf-8")
    (vendored / "test_it.py").write_text(TEST, encoding="utf-8")
    done = run(vendored, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:hypothesispytest", "test_it.py")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 passed" in done.stdout


def test_nothing_heavy_is_imported_before_it_is_asked_for(vendored: Path) -> None:
    done = run(vendored, "-c", LAZY)
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_the_package_serves_from_the_command_line(vendored: Path) -> None:
    done = run(vendored, "-m", "vendored.exchange.mock", "--help")
    assert done.returncode == 0
    assert "--port" in done.stdout
