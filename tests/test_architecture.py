"""Imports go one way, exchanges have their places: read from the code, so that neither wears off."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.__main__ import READERS

ROOT = Path(__file__).parent.parent
GENERATOR = ROOT / "generator"
EXCHANGES = tuple(READERS)

# What each part may import of the others; all may import `findings`. A part is a folder, or a module beside them.
FILES = frozenset({"exchange", "listing", "manifest", "paths", "tree"})
"""Folders and files, whatever is in them."""
ARROWS: dict[str, frozenset[str]] = {
    "__init__": frozenset(),
    "__main__": frozenset(
        {
            "accounting",
            "cache",
            "changes",
            "correcting",
            "exchange",
            "explain",
            "explained",
            "findings_report",
            "inquiry",
            "mocking",
            "openapi",
            "rebuild",
            "revision",
            "manifest",
            "renaming",
            "spec",
            "tree",
            "update",
            "vendor",
            "vendored",
        }
    ),
    "accounting": frozenset({"spec"}),
    "build": frozenset({"formatting", "manifest", "python", "spec"}),
    "cache": frozenset(),
    "changes": frozenset({"exchange", "quoting", "revision", "spec", "update"}),
    "correcting": frozenset({"inquiry", "spec", "tree"}),
    "exchange": frozenset({"listing", "paths"}),
    "explain": frozenset({"explained", "inquiry", "spec"}),
    "explained": frozenset({"spec"}),
    "findings": frozenset(),
    "findings_report": frozenset({"inquiry", "quoting", "spec"}),
    "formatting": frozenset({"cache", "forks"}),
    "forks": frozenset(),
    "ingest": frozenset({"forks", "spec"}),
    "inquiry": frozenset({"spec"}),
    "listing": frozenset({"paths"}),
    "manifest": frozenset({"paths"}),
    "mocking": frozenset({"build", "cache", "spec", "update"}),
    "openapi": frozenset({"spec"}),
    "paths": frozenset(),
    "python": frozenset({"spec"}),
    "quoting": frozenset(),
    "revision": frozenset(),
    "renaming": frozenset({"inquiry", "spec", "tree"}),
    "rebuild": frozenset({"build", "cache", "manifest", "spec"}),
    "spec": frozenset(),
    "tree": FILES - {"tree"},
    "update": frozenset({"exchange", "spec", "tree"}),
    "vendor": FILES,
    "vendored": frozenset({"changes", "spec"}),
}

# What the shipped folders may import of each other. `EXCHANGE` stands for each exchange's own folder.
RUNTIME: dict[str, frozenset[str]] = {
    "__init__": frozenset(),
    "core": frozenset(),
    "EXCHANGE": frozenset({"core"}),
    "mock": frozenset(),
    "testing": frozenset({"mock"}),
}
LIBRARIES = {
    # At import time; what is imported in functions may be missing.
    "core": {"msgspec"},
    "EXCHANGE": {"msgspec"},
    "mock": {"msgspec"},
    "testing": {"msgspec", "hypothesis", "pytest"},
}

TRANSPORTS = {"pyreqwest": {"pyreqwest"}, "httpx2": {"httpx2", "httpcore2"}, "_streams": {"httpcore2"}}
"""The libraries that a transport's module may import. httpx2 brings httpcore2 along."""


class Import(NamedTuple):
    """One imported name: absolute, whether the import is relative, and whether it waits until a function is called."""

    place: str
    name: str
    relative: bool
    lazy: bool


def imports_of(file: Path) -> Iterator[Import]:
    package = file.relative_to(ROOT).parent.parts
    tree = ast.parse(file.read_bytes())
    lazy = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or _is_type_checking(node)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            base, relative = "", False
        elif isinstance(node, ast.ImportFrom):
            relative = node.level > 0
            base = ".".join([*(package[: len(package) - node.level + 1] if relative else ()), node.module or ""])
            base = f"{base.rstrip('.')}."
        else:
            continue
        place = f"{file.relative_to(ROOT)}:{node.lineno}"
        yield from (Import(place, f"{base}{alias.name}", relative, id(node) in lazy) for alias in node.names)


def _is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def sources(folder: Path) -> list[Path]:
    found = sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)
    assert found
    return found


def part_of(file: Path) -> str:
    """``spec`` for everything in generator/spec, ``build`` for generator/build.py."""
    parts = file.relative_to(GENERATOR).with_suffix("").parts
    return parts[0]


def own(name: str) -> tuple[str, ...]:
    """What an absolute name stands for within ``generator``; empty when it is not of this project."""
    head, *rest = name.split(".")
    return tuple(rest) if head == "generator" else ()


GENERATING = [path for path in sources(GENERATOR) if part_of(path) != "runtime"]
SHIPPED = sources(GENERATOR / "runtime")


def test_every_part_is_known() -> None:
    parts = {part_of(path) for path in GENERATING}
    assert parts == set(ARROWS), "a new part: which way do its arrows go?"
    assert {path.name for path in GENERATOR.iterdir() if path.is_dir()} - {"__pycache__"} == {
        "changes",
        "ingest",
        "openapi",
        "python",
        "runtime",
        "spec",
    }


def test_arrows_go_one_way() -> None:
    wrong = []
    for file in GENERATING:
        part = part_of(file)
        for one in imports_of(file):
            target = own(one.name)
            if target and target[0] not in {part, "findings", "__version__"} and target[0] not in ARROWS[part]:
                wrong.append(one)
    assert wrong == []


def test_no_arrow_leads_back() -> None:
    """The table itself has no circle."""
    done: list[str] = []
    while len(done) < len(ARROWS):
        free = [part for part in ARROWS if part not in done and ARROWS[part] <= {*done}]
        assert free, f"a circle among {sorted(ARROWS.keys() - {*done})}"
        done += free


def test_every_arrow_is_used() -> None:
    used: dict[str, set[str]] = {part: set() for part in ARROWS}
    for file in GENERATING:
        used[part_of(file)] |= {own(one.name)[0] for one in imports_of(file) if own(one.name)}
    assert {part: sorted(arrows - used[part]) for part, arrows in ARROWS.items() if arrows - used[part]} == {}


def test_exchanges_are_reached_by_name_alone() -> None:
    """Only the table in ``__main__`` leads to a reader, and no reader to another."""
    wrong = []
    for file in GENERATING:
        home = file.relative_to(GENERATOR).parts[:2]
        for one in imports_of(file):
            target = own(one.name)
            if target[:1] == ("ingest",) and target[:2] != home:
                wrong.append(one)
    assert wrong == []
    assert set(READERS.values()) == {f"generator.ingest.{name}" for name in EXCHANGES}


def test_nothing_imports_what_is_shipped() -> None:
    assert [one for file in GENERATING for one in imports_of(file) if own(one.name)[:1] == ("runtime",)] == []
    # The mock of `docmill mock` is imported by name, when it is asked for.
    strings = {
        (part_of(file), node.value, _in_function(tree, node))
        for file in GENERATING
        for tree in [ast.parse(file.read_bytes())]
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "generator.runtime" in node.value
    }
    assert strings == {("__main__", "generator.runtime.mock", True)}


def _in_function(tree: ast.AST, node: ast.AST) -> bool:
    return any(
        isinstance(function, ast.FunctionDef) and any(inner is node for inner in ast.walk(function))
        for function in ast.walk(tree)
    )


def shipped_part(file: Path) -> str:
    part = file.relative_to(GENERATOR / "runtime").with_suffix("").parts[0]
    return "EXCHANGE" if part in EXCHANGES else part


def test_what_is_shipped_stands_alone() -> None:
    """Relative imports only, each part in its own folder but for the arrows: users give the package any name."""
    wrong = []
    for file in SHIPPED:
        part = shipped_part(file)
        for one in imports_of(file):
            target = own(one.name)
            if not one.relative:
                if target or one.name.split(".")[0] in {"tests", "generated"}:
                    wrong.append(one)
                continue
            assert target[:1] == ("runtime",), one
            other = "EXCHANGE" if target[1] in EXCHANGES else target[1]
            if other != part and other not in RUNTIME[part]:
                wrong.append(one)
    assert wrong == []


def test_an_exchange_imports_its_own_folder_alone() -> None:
    folders = {name: GENERATOR / "runtime" / name for name in EXCHANGES}
    for name, folder in folders.items():
        for file in sources(folder):
            others = [
                one for one in imports_of(file) if own(one.name)[1:2] and own(one.name)[1] in {*EXCHANGES} - {name}
            ]
            assert others == []


def test_what_is_shipped_needs_no_library_but_one() -> None:
    wrong = [
        one
        for file in SHIPPED
        for one in imports_of(file)
        if not one.relative and not one.lazy and one.name.split(".")[0] not in sys.stdlib_module_names
        if one.name.split(".")[0] not in LIBRARIES.get(shipped_part(file), set())
        if file.parent.name != "transports" or one.name.split(".")[0] not in TRANSPORTS.get(file.stem, ())
    ]
    assert wrong == []
    # A transport's module is the one place that imports its library, so it has to wait, too.
    eager = [one for file in SHIPPED for one in imports_of(file) if ".transports." in one.name and not one.lazy]
    assert [one for one in eager if not one.name.startswith("generator.runtime.core.transports._")] == []


def test_the_mock_checks_with_code_of_its_own() -> None:
    """One mistake must not be made twice in step: the mock shares no module with the client, nor does its kit."""
    for part in ("mock", "testing"):
        for file in sources(GENERATOR / "runtime" / part):
            reached = {own(one.name)[1] for one in imports_of(file) if len(own(one.name)) > 1}
            assert reached <= {"mock", "testing"}, file
    # Nor copies of a function: a line of signing that reads the same in both was not written twice.
    client = _statements(GENERATOR / "runtime/okx/signing.py")
    mock = _statements(GENERATOR / "runtime/mock/okx_signing.py")
    assert client
    assert mock
    assert client & mock == set()


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_the_mock_reaches_an_exchange_by_its_door(exchange: str) -> None:
    """``<exchange>.py`` is imported by name alone, its parts by it and by one another, and nobody by its parts."""
    folder = GENERATOR / "runtime" / "mock"
    parts = {path.stem for path in folder.glob(f"{exchange}_*.py")}
    for file in sources(folder):
        reached = {own(one.name)[2] for one in imports_of(file) if own(one.name)[:2] == ("runtime", "mock")}
        assert exchange not in reached, file
        assert file.stem in {exchange, *parts} or not reached & parts, file


def _statements(file: Path) -> set[str]:
    """Return statements and assignments that call something, as text."""
    return {
        ast.unparse(node)
        for node in ast.walk(ast.parse(file.read_bytes()))
        if isinstance(node, ast.Return | ast.Assign) and any(isinstance(inner, ast.Call) for inner in ast.walk(node))
    }


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_an_exchange_is_named_in_its_places_alone(exchange: str) -> None:
    """Not in a comment, nor in an example: what is true of all exchanges can be said without one."""
    word = re.compile(rf"(?<![a-z]){exchange}(?![a-z])|{exchange.upper()}|{exchange.capitalize()}", re.IGNORECASE)
    mock = f"runtime/mock/{exchange}"
    places = (
        f"ingest/{exchange}/",
        f"openapi/wire/{exchange}.py",
        f"runtime/{exchange}/",
        f"{mock}.py",
        f"{mock}_",
        "__main__.py",
    )
    wrong = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in sorted((*sources(GENERATOR), *GENERATOR.rglob("*.jinja")))
        if not path.relative_to(GENERATOR).as_posix().startswith(places)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if word.search(line)
    ]
    assert wrong == []


def test_the_command_line_names_an_exchange_in_few_places() -> None:
    """One line of a table; the rest is what people type: defaults and help."""
    lines = (GENERATOR / "__main__.py").read_text("utf-8").splitlines()
    named = [line for line in lines if "okx" in line.lower()]
    table = [line for line in named if line == '    "okx": "generator.ingest.okx",']
    typed = [line for line in named if "`docmill " in line or "default=Path(" in line]
    assert len(table) == 1
    assert [line for line in named if line not in table and line not in typed] == []
