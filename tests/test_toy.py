"""A second exchange needs nothing outside the places that are named for one.

The toy exchange in ``tests/toy`` is laid over a copy of the project: its reader, its runtime, its mock rules, its spec
folder, and one line in ``__main__.py``. Everything below runs on that copy, as a user would run it.
"""

from __future__ import annotations

import difflib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

ROOT = Path(__file__).parent.parent
TOY = Path(__file__).parent / "toy"

LINE = '    "toy": "generator.ingest.toy",\n'
PLACES = re.compile(r"(ingest|runtime)/toy/.+|runtime/mock/toy(_.+)?\.py")
OTHER = ("ingest/okx", "runtime/okx", "runtime/mock/okx*.py")
NO_CACHES = shutil.ignore_patterns("__pycache__", "*.pyc")
ENDPOINTS = ["market/candles", "market/search", "orders/cancel", "orders/place", "wallet/summary"]


def files(folder: Path) -> dict[str, bytes]:
    """Content by relative path, Python caches left out."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def overlaid(project: Path) -> Path:
    """A copy of the generator with the toy exchange laid over it, and the toy's docs beside it."""
    shutil.copytree(ROOT / "generator", project / "generator", ignore=NO_CACHES)
    for part in ("generator", "spec"):
        shutil.copytree(TOY / part, project / part, dirs_exist_ok=True, ignore=NO_CACHES)
    shutil.copytree(TOY / "docs", project / "tests-docs")
    shutil.copy(TOY / "calls.py", project)
    command_line = project / "generator" / "__main__.py"
    head, readers, rest = command_line.read_text("utf-8").partition("READERS = {\n")
    assert readers, "where are the readers?"
    command_line.write_text(head + readers + LINE + rest, "utf-8")
    return project


def environment(project: Path) -> dict[str, str]:
    # Coverage is measured on the project, not on a copy of it.
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("COVERAGE", "PYTHON", "TOY_"))}
    return {**kept, "PYTHONPATH": str(project)}


def run(project: Path, *arguments: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    """Run Python in the project, and it alone on the path."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=project,
        env=environment(project),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == code, f"{arguments} ended with {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done


def docmill(project: Path, *arguments: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    return run(project, "-m", "generator", *arguments, code=code)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the toy exchange, generated once. Tests that change it make their own."""
    project = overlaid(tmp_path_factory.mktemp("toy"))
    docmill(project, "generate", "toy", "--docs", "tests-docs")
    return project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return overlaid(tmp_path)


def test_an_exchange_is_files_in_its_places_and_one_line(project: Path) -> None:
    before, after = files(ROOT / "generator"), files(project / "generator")
    added = sorted(after.keys() - before.keys())
    assert {PLACES.sub(r"\1", path) for path in added} == {"ingest", "runtime", ""}
    assert before.keys() <= after.keys()
    assert [path for path in before if before[path] != after[path]] == ["__main__.py"]
    old, new = (side["__main__.py"].decode().splitlines(keepends=True) for side in (before, after))
    assert [line for line in difflib.ndiff(old, new) if line[0] in "+-"] == [f"+ {LINE}"]
    assert {path.partition("/")[0] for path in files(TOY)} == {"calls.py", "docs", "generator", "spec"}
    assert set(files(project / "spec")) == {"toy/api.yaml", "toy/names.yaml", "toy/corrections.yaml"}
    assert not [path for path, content in files(TOY).items() if b"okx" in content.lower()]


def test_a_document_says_what_it_knows(built: Path) -> None:
    """How requests are signed is not known beside the spec, so the scheme's name stands for it."""
    document = json.loads(docmill(built, "export", "openapi", "--spec", "spec/toy", "--format", "json").stdout)
    assert document["components"]["securitySchemes"] == {
        "toy-hmac-sha512-hex": {"type": "http", "scheme": "toy-hmac-sha512-hex"}
    }
    operations = {one["operationId"]: one for path in document["paths"].values() for one in path.values()}
    assert sorted(operations) == [name.replace("/", ".") for name in ENDPOINTS]
    answer = document["components"]["schemas"]["OrdersPlaceResponse"]
    assert answer["properties"]["ok"] == {"type": "boolean"}
    assert set(answer["required"]) == {"ok", "result"}
    assert [f"{error.json_path}: {error.message}" for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


def test_a_reader_that_keeps_no_account_answers_all_the_same(built: Path) -> None:
    """What a reader does not say is said to be missing."""
    docs = ("--docs", "tests-docs")
    explained = docmill(built, "explain", "toy", "orders.place", *docs).stdout
    assert "  method: POST\n      no rule recorded\n" in explained
    assert docmill(built, "findings", "toy", *docs).stdout == "0 findings: 0 errors, 0 warnings, 0 notes.\n"
    assert docmill(built, "findings", "toy", *docs, "--format", "md").stdout.count("#") == 1
    counted = docmill(built, "ingest", "toy", *docs, "--account", code=2)
    assert counted.stdout.endswith("The sums do not hold: see the errors.\n")
    assert counted.stderr.count("no line of this page is accounted for [page-not-accounted]") == 3


def test_generate_says_what_it_read(built: Path) -> None:
    spec = files(built / "spec" / "toy")
    assert sorted(path for path in spec if path.startswith("endpoints/")) == [
        f"endpoints/{name}.yaml" for name in ENDPOINTS
    ]
    place = spec["endpoints/orders/place.yaml"].decode()
    assert "\ndoc: {en: An order of one or more legs that are filled together or not at all.}\n" in place
    assert "\nauth: private\npermission: trade\nrate_limits:\n- count: 10\n  unit: requests\n" in place
    assert spec["findings.txt"].count(b"\n") == 1
    assert "data_key=" in (built / "generated/toy/resources/market.py").read_text("utf-8")


def test_a_second_run_changes_nothing(built: Path) -> None:
    before = files(built)
    docmill(built, "build", "--spec", "spec/toy", "--check")
    again = docmill(built, "generate", "toy", "--docs", "tests-docs")
    assert again.stdout.count("nothing to change") == 2, again.stdout
    assert files(built) == before


def test_calls_through_the_mock(built: Path) -> None:
    done = run(built, "-W", "error", "calls.py")
    checks = ["in_process", "over_a_port", "drawn_answers", "wrong_secret", "refused_values", "wrong_arguments"]
    assert done.stdout.split() == checks


def test_no_demo_trading_is_no_silent_production(built: Path) -> None:
    run(
        built,
        "-c",
        "from generated.toy import ToyClient\n"
        "try:\n"
        "    client = ToyClient(demo=True)\n"
        "except (TypeError, ValueError):\n"
        "    pass\n"
        "else:\n"
        "    raise SystemExit(f'{client} sends to production')\n",
    )


def test_nothing_of_another_exchange_is_in_the_package(built: Path) -> None:
    package = files(built / "generated" / "toy")
    assert {"_runtime/toy/exchange.py", "mock/toy.py", "mock/data/endpoints/orders.json"} <= package.keys()
    assert [path for path, content in package.items() if b"okx" in f"{path}\n".encode().lower() + content.lower()] == []


def test_the_other_exchange_is_not_needed(built: Path, project: Path) -> None:
    for place in OTHER:
        for gone in [*(project / "generator").glob(place)]:
            shutil.rmtree(gone) if gone.is_dir() else gone.unlink()
    docmill(project, "generate", "toy", "--docs", "tests-docs")
    assert files(project / "generated") == files(built / "generated")


def test_ingest_into_a_fresh_folder(built: Path, project: Path) -> None:
    done = docmill(project, "ingest", "toy", "--docs", "tests-docs", "--into", "fresh/toy")
    assert "3 pages, 5 endpoints" in done.stdout
    assert files(project / "fresh" / "toy") == files(built / "spec" / "toy")
    assert set(files(project / "spec" / "toy")) == {"api.yaml", "names.yaml", "corrections.yaml"}


def test_a_page_that_cannot_be_read(project: Path) -> None:
    page = project / "tests-docs" / "orders.txt"
    text = page.read_text("utf-8")
    docmill(project, "ingest", "toy", "--docs", "tests-docs")
    before = files(project / "spec")
    page.write_text(text.replace("note : text", "note : scribble"), "utf-8")
    line = text[: text.index("note : text")].count("\n") + 1
    done = docmill(project, "ingest", "toy", "--docs", "tests-docs", code=2)
    assert f"orders.txt:{line}: error: the unknown type `scribble` [unknown-type]" in done.stderr
    assert "nothing was written" in done.stderr
    assert files(project / "spec") == before
    done = docmill(project, "ingest", "toy", "--docs", "tests-docs", "--skip-bad", code=2)
    after = files(project / "spec")
    assert {path for path in after if after[path] != before[path]} == {"toy/findings.txt"}
    assert b"unknown-type" in after["toy/findings.txt"]


@contextmanager
def served(project: Path, *arguments: str) -> Iterator[str]:
    """The URL of a mock server that runs for as long as the context lasts."""
    with subprocess.Popen(
        [sys.executable, *arguments],
        cwd=project,
        env=environment(project),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        watchdog = threading.Timer(30, process.kill)
        watchdog.start()
        said = ""
        try:
            assert process.stderr is not None
            for line in process.stderr:
                said += line
                if found := re.search(r"http://127\.0\.0\.1:[1-9]\d*", line):
                    yield found[0]
                    return
            raise AssertionError(f"the server ended before it began:\n{said}")
        finally:
            process.terminate()
            process.wait()
            watchdog.cancel()


def answered(url: str, body: bytes | None = None) -> tuple[int, Any]:
    try:
        with urllib.request.urlopen(url, body, timeout=10) as response:  # noqa: S310 - a URL of ours
            return response.status, json.load(response)
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, json.load(refused)


@pytest.mark.parametrize("module", [("generator", "mock", "toy"), ("generated.toy.mock",)], ids=["docmill", "package"])
def test_the_mock_serves(built: Path, module: tuple[str, ...]) -> None:
    with served(built, "-m", *module, "--port", "0") as url:
        status, answer = answered(f"{url}/v1/market/candles?market=ACME-EUR&period=day")
        assert status == 200
        assert answer["ok"] is True
        assert [row[1:] for row in answer["result"]] == [["12.50", "12.75", 42], ["12.75", "12.70", 7]]
        assert answered(f"{url}/v1/orders", b"{}") == (
            403,
            {"ok": False, "error": {"code": "KEY_UNKNOWN", "text": "nobody has this key"}},
        )


def test_an_exchange_may_know_no_limits(built: Path) -> None:
    refused = "the mock has no rate limits for 'toy': its rules know none"
    assert f"spec/toy: error: {refused}" in docmill(built, "mock", "toy", "--limits", code=2).stderr
    assert refused in run(built, "-m", "generated.toy.mock", "--limits", code=2).stderr


def test_an_exchange_may_know_no_accounts(built: Path) -> None:
    refused = "the mock takes no accounts for 'toy': its rules know none"
    assert refused in docmill(built, "mock", "toy", "--accounts", "a.yaml", code=2).stderr
    assert refused in run(built, "-m", "generated.toy.mock", "--accounts", "a.yaml", code=2).stderr


def test_vendored_under_another_name(built: Path, tmp_path: Path) -> None:
    target = tmp_path / "venue"
    docmill(built, "vendor", str(target), "--package", "generated/toy")
    assert files(target) == files(built / "generated" / "toy")
    docmill(built, "vendor", str(target), "--package", "generated/toy", "--check")
    script = (
        "from venue import ToyClient\n"
        "from venue._runtime.core.transports.asgi import AsgiTransport\n"
        "from venue.mock import Mock, load\n"
        "with ToyClient(transport=AsgiTransport(Mock(load()))) as client:\n"
        "    print(client.market.candles(market='ACME-EUR', period='day')[0].close)\n"
    )
    assert run(tmp_path, "-c", script).stdout == "12.75\n"


def test_the_fixture_is_named_after_the_exchange(built: Path, tmp_path: Path) -> None:
    test = tmp_path / "test_user.py"
    test.write_text("def test_fixture(toy_mock):\n    assert toy_mock.data.api.exchange == 'toy'\n", "utf-8")
    flags = ("-q", "-p", "no:cacheprovider", "-p", "generated.toy.testing.fixtures", f"--rootdir={tmp_path}")
    assert "1 passed" in run(built, "-m", "pytest", *flags, str(test)).stdout


@pytest.mark.skipif(importlib.util.find_spec("mypy") is None, reason="mypy is not installed: nox -s types has it")
def test_types(built: Path) -> None:
    cache = ("--cache-dir", str(built / ".mypy_cache"))
    checked = ("generator/ingest/toy", "generated", "calls.py")
    done = run(built, "-m", "mypy", "--strict", "--explicit-package-bases", *cache, *checked)
    assert "no issues" in done.stdout
