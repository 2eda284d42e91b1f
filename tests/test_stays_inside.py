"""No path out of a page or a file of a spec leads out of the folder that a command writes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.support.cli import ENDPOINT, PAGE, contents, docmill, project

OUTSIDE = "../../../../../outside/loot"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project(tmp_path_factory.mktemp("base") / "a" / "b" / "c" / "project")


@pytest.fixture
def folder(base: Path, tmp_path: Path) -> Path:
    shutil.copytree(base, tmp_path / "a/b/c/project")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/loot.yaml").write_bytes(b"theirs")
    return tmp_path / "a/b/c/project"


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def outside(folder: Path) -> dict[str, bytes]:
    top = folder.parents[3]
    return {path: data for path, data in contents(top).items() if not path.startswith("a/b/c/project/")}


def ended(folder: Path, *arguments: str) -> set[str]:
    """The files in the project once a command ended, well or not; nothing changed around it."""
    around = outside(folder)
    try:
        docmill(folder, *arguments)
    except AssertionError as failed:
        assert f"{arguments} ended with 2" in str(failed)  # noqa: PT017 - either end is a good one
    assert outside(folder) == around
    return set(contents(folder))


READ = ("ingest", "okx", "--docs", "docs", "--partial")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/api/v5/finance/flexible-loan/max-loan", f"/api/v5/finance/{OUTSIDE}"),
        ("/api/v5/finance/flexible-loan/max-loan", "/api/v5/..%2f..%2floot"),
        ("anchor_id: financial", f"anchor_id: {OUTSIDE}"),
        ("exchange: okx", f"exchange: {OUTSIDE}"),
        ("borrowCcy", f"{OUTSIDE}/x"),
    ],
)
def test_what_pages_say(folder: Path, old: str, new: str) -> None:
    before = set(contents(folder))
    change(folder / "docs" / PAGE, old, new)
    after = ended(folder, *READ)
    assert all(path.startswith("spec/okx/endpoints/") for path in after - before)
    ended(folder, "build")


def test_what_pages_are_called(folder: Path) -> None:
    shutil.copy(folder / "docs" / PAGE, folder / "docs" / "..loot.md")
    (folder / "docs" / "link.md").symlink_to(folder.parents[3] / "outside/loot.yaml")
    ended(folder, *READ)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (ENDPOINT, "operation: max_loan", f"operation: {OUTSIDE}"),
        (ENDPOINT, "resource: flexible_loan", f"resource: {OUTSIDE}"),
        (ENDPOINT, "page: financial", f"page: {OUTSIDE}"),
        ("spec/okx/names.yaml", "flexible_loan", OUTSIDE),
        ("spec/okx/api.yaml", "exchange: okx", f"exchange: {OUTSIDE}"),
        ("spec/okx/api.yaml", "class_prefix: Okx", f"class_prefix: {OUTSIDE}"),
        ("spec/okx/corrections.yaml", "at: request.ordId", f"at: request[{json.dumps(OUTSIDE)}]"),
        ("spec/okx/corrections.yaml", "endpoint: flexible_loan.max_loan", f"endpoint: {OUTSIDE}"),
    ],
)
def test_what_a_spec_says(folder: Path, file: str, old: str, new: str) -> None:
    change(folder / file, old, new)
    before = set(contents(folder))
    for command in (("build",), READ, ("vendor", "bot/okx"), ("corrections", "okx")):
        ended(folder, *command)
    added = {path for path in set(contents(folder)) - before if not path.startswith(("bot/", "spec/okx/endpoints/"))}
    assert added == set()


@pytest.mark.parametrize("path", [OUTSIDE + ".yaml", "/etc/loot", "models/../../loot.yaml", ""])
def test_what_a_manifest_says(folder: Path, path: str) -> None:
    """Neither a package's nor a copy's: what it lists is copied, and what it no longer lists is deleted."""
    docmill(folder, "vendor", "bot/okx")
    for target in ("bot/okx", "generated/okx"):
        file = folder / target / "MANIFEST.json"
        text = file.read_bytes()
        listed = json.loads(text)
        listed["files"][path] = "0" * 64
        file.write_text(json.dumps(listed), "utf-8")
        before = contents(folder)
        for command in (("vendor", "bot/okx"), ("vendor", "bot/okx", "--check"), ("build",)):
            ended(folder, *command)
            if target == "generated/okx" or command[0] == "vendor":
                assert contents(folder) == before
        file.write_bytes(text)


def test_what_is_typed(folder: Path) -> None:
    before = contents(folder)
    for command in (
        ("rename", "okx", "flexible_loan.max_loan", f"flexible_loan.{OUTSIDE}"),
        ("rename", "okx", "flexible_loan.max_loan", "...x"),
        ("correct", "okx", "flexible_loan.max_loan.operation", OUTSIDE, "--why", "x"),
        ("correct", "okx", f"{OUTSIDE}.x.auth", "public", "--why", "x"),
    ):
        ended(folder, *command)
        assert contents(folder) == before
