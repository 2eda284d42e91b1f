"""The context manager, the fixture, and both inside a package under another name."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import types
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

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


def test_it_is_made_as_asked(data: MockData) -> None:
    with mocked(data, limits=True, memory=False, visible_after=2) as mock:
        assert (mock.limits, mock.visible_after) == (True, 2)
        with pytest.raises(LookupError, match="remembers no"):
            mock.orders()
    with pytest.raises(ValueError, match="nothing"), mocked(data, accounts="nothing"):
        pass


def bare(definition: Any) -> Callable[..., Any]:
    """What a fixture calls."""
    called: Callable[..., Any] = definition._get_wrapped_function()
    return called


def test_the_fixtures_share_one_mock(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.runtime.mock.data.DATA", folder)
    made: Mock = bare(fixtures.made_mock)()
    name = fixtures._NAME
    request: Any = types.SimpleNamespace()
    request.getfixturevalue = {f"_{name}_made": made}.__getitem__
    served = bare(fixtures.served_mock)(request)
    url = next(served)
    made.handle("POST", "/x/s")
    steps = bare(fixtures.exchange_mock)(request)
    mock: Mock = next(steps)
    assert mock is made
    assert mock.calls() == []
    request.getfixturevalue = {name: mock, f"_{name}_served": url}.__getitem__
    assert bare(fixtures.exchange_mock_url)(request) == url
    asked = urllib.request.Request(f"{url}/x/s", method="POST")  # noqa: S310 - a URL of ours
    with urllib.request.urlopen(asked) as answer:  # noqa: S310 - the same
        assert answer.status == 200
    assert len(mock.calls()) == 1
    for ended in (steps, served):
        with pytest.raises(StopIteration):
            next(ended)
    assert mock.calls() == []


TEST = """
import json, sys, urllib.request

def test_first(okx_mock, okx_mock_url):
    okx_mock.reply("t.strings", ["left over"], times=None)
    okx_mock.freeze(5)
    with urllib.request.urlopen(urllib.request.Request(okx_mock_url + "/x/s", method="POST")) as answer:
        assert json.load(answer)["data"] == ["left over"]
    assert len(okx_mock.calls()) == 1

def test_second(okx_mock):
    assert okx_mock.calls() == []
    assert not okx_mock.time.frozen
    assert json.loads(okx_mock.handle("POST", "/x/s").body)["data"] == []

def test_third(okx_mock_url, okx_mock):
    with urllib.request.urlopen(urllib.request.Request(okx_mock_url + "/x/s", method="POST")) as answer:
        assert json.load(answer)["data"] == []
    assert len(okx_mock.calls()) == 1

def test_nothing_else_is_needed():
    assert not [name for name in sys.modules if name.partition(".")[0] == "generator"]
"""

PARALLEL = """
import os, time, urllib.request
from pathlib import Path

import pytest

@pytest.mark.parametrize("number", range(8))
def test_alone(okx_mock, okx_mock_url, number):
    Path(f"said-{os.environ['PYTEST_XDIST_WORKER']}-{number}").write_text(okx_mock_url)
    for count in range(1, 6):
        urllib.request.urlopen(urllib.request.Request(okx_mock_url + "/x/s", method="POST")).close()
        time.sleep(0.02)
        assert len(okx_mock.calls()) == count
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
    assert "4 passed" in done.stdout


def test_processes_do_not_disturb_each_other(vendored: Path) -> None:
    (vendored / "conftest.py").write_text('pytest_plugins = ["vendored.exchange.testing.fixtures"]\n', encoding="utf-8")
    (vendored / "test_it.py").write_text(PARALLEL, encoding="utf-8")
    done = run(
        vendored, "-m", "pytest", "-q", "-n2", "-p", "no:cacheprovider", "-p", "no:hypothesispytest", "test_it.py"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    said = [(path.name.split("-")[1], path.read_text("utf-8")) for path in vendored.glob("said-*")]
    assert len(said) == 8
    ports = {worker: {url for name, url in said if name == worker} for worker, _ in said}
    # One port per process, for all of its tests, and no two the same.
    assert [len(urls) for urls in ports.values()] == [1] * len(ports)
    assert len(ports) == len(set().union(*ports.values())) == 2


def test_nothing_heavy_is_imported_before_it_is_asked_for(vendored: Path) -> None:
    done = run(vendored, "-c", LAZY)
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_the_package_serves_from_the_command_line(vendored: Path) -> None:
    done = run(vendored, "-m", "vendored.exchange.mock", "--help")
    assert done.returncode == 0
    assert "--port" in done.stdout
