"""Small specs and the code they become, file by file, for people to review.

A case is a folder of ``cases``: ``endpoints/<resource>/<operation>.yaml``, an ``api.yaml`` where the shared one will
not do, and ``expected/``, the formatted files. ``DOCMILL_GOLDEN=write`` rewrites those: read the diff before you commit
it. Of files that are no resource's, such as ``client.py``, only those that ``expected/`` has already are compared.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.build import tree_of
from generator.formatting import format_sources
from generator.python.plan import plan
from generator.python.render import render
from generator.spec.load import load_api, load_endpoint
from generator.spec.model import Spec
from generator.tree import write

CASES = Path(__file__).parent / "cases"
NAMES = sorted(folder.name for folder in CASES.iterdir() if folder.is_dir())
WRITE = os.environ.get("DOCMILL_GOLDEN") == "write"


def spec_of(*names: str) -> Spec:
    """The spec of a case, or of several with the same ``api.yaml``."""
    own = CASES / names[0]
    api = load_api(own if (own / "api.yaml").exists() else CASES)
    found = [load_endpoint(path) for name in names for path in sorted(CASES.glob(f"{name}/endpoints/*/*.yaml"))]
    return Spec(api=api, endpoints=tuple(sorted(found, key=lambda one: (one.resource, one.operation))))


def expected_files(name: str) -> dict[str, bytes]:
    folder = CASES / name / "expected"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.py"))}


@pytest.mark.parametrize("name", NAMES)
def test_the_code_is_as_expected(name: str) -> None:
    spec, expected = spec_of(name), expected_files(name)
    assert spec.endpoints
    made = format_sources(render(plan(spec)), spec.api.line_length, None, {})
    owned = {path for path in made if path.startswith(("resources/", "models/")) and "__init__" not in path}
    shown = {path: text for path, text in made.items() if path in owned or path in expected}
    if WRITE:
        folder = CASES / name / "expected"
        for gone in expected.keys() - made.keys():
            (folder / gone).unlink()
        for path, text in shown.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(text)
    else:
        assert sorted(expected) == sorted(shown)
        for path, text in shown.items():
            assert expected[path].decode() == text.decode(), f"{name}/expected/{path}"


@pytest.mark.parametrize("name", NAMES)
def test_formatting_again_changes_nothing(name: str) -> None:
    files = {path: text.decode() for path, text in expected_files(name).items()}
    again = format_sources(files, spec_of(name).api.line_length, None, {})
    assert {path: text.decode() for path, text in again.items()} == files


def groups() -> Iterable[tuple[str, ...]]:
    """Cases that can share a package."""
    alone = [name for name in NAMES if (CASES / name / "api.yaml").exists()]
    yield tuple(name for name in NAMES if name not in alone)
    yield from ((name,) for name in alone)


def test_no_two_cases_describe_the_same_endpoint() -> None:
    for names in groups():
        endpoints = spec_of(*names).endpoints
        assert len({endpoint.name for endpoint in endpoints}) == len(endpoints)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All cases as whole packages: hostile names must not trip type checkers either."""
    folder = tmp_path_factory.mktemp("cases")
    for number, names in enumerate(groups()):
        write(tree_of(spec_of(*names)), folder / f"made{number}", owned="manifest")
    return folder


@pytest.mark.parametrize(
    "checker",
    [["mypy", "--strict", "--cache-dir", ".mypy"], ["pyright", "--pythonpath", sys.executable, "-p", "pyright.json"]],
)
def test_type_checkers_have_nothing_to_say(checker: list[str], packages: Path) -> None:
    if importlib.util.find_spec(checker[0]) is None:
        pytest.skip(f"{checker[0]} is not installed: nox -s types has it")
    made = sorted(path.name for path in packages.glob("made*"))
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": made}
    (packages / "pyright.json").write_text(json.dumps(settings))
    names = [option for name in made for option in ("-p", name)] if checker[0] == "mypy" else []
    done = subprocess.run(
        [sys.executable, "-m", *checker, *names], cwd=packages, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
