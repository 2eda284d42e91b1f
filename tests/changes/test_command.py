"""``docmill diff`` as people type it: folders of specs and of docs, git revisions, and how it ends."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.cli import PAGE, docmill, snapshot
from tests.support.seed import seed

ENDPOINT = "spec/okx/endpoints/flexible_loan/max_loan.yaml"


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    command = ["git", *who, *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A project in git, its pages in ``docs``, another version of them in ``new``."""
    shutil.copytree(seed() / "spec", tmp_path / "spec")
    for name in ("docs", "new"):
        shutil.copytree(seed() / "spec/okx/pages", tmp_path / name)
    page = tmp_path / "new" / PAGE
    text = page.read_text("utf-8")
    changed = re.sub(r"(?m)^(supCollateral \| .*? \| )No( \|)", r"\1Yes\2", text)
    assert changed != text
    page.write_text(re.sub(r"(?m)^updated_at: .*$", "updated_at: 2026-06-27 10:00:00", changed), "utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "spec")
    git(tmp_path, "commit", "-qm", "one")
    return tmp_path


def test_nothing_changed(home: Path) -> None:
    before = snapshot(home)
    for old, new in (("spec/okx", "spec/okx"), ("HEAD", "spec/okx"), ("spec/okx", "docs"), ("docs", "docs")):
        run = docmill(home, "diff", old, new)
        assert run.out.endswith("Nothing changed.\n")
        assert run.err == ""
    assert snapshot(home) == before


def test_docs_against_the_spec(home: Path) -> None:
    run = docmill(home, "diff", "spec/okx", "new", code=1)
    assert "flexible_loan.max_loan  POST /api/v5/finance/flexible-loan/max-loan" in run.out
    assert "breaking  request.supCollateral: optional -> required - calls without it are refused" in run.out
    assert "Suggested version of the package: 0.2.0 (after 0.1.0)." in run.out
    assert str(home) not in run.out


def test_docs_against_docs(home: Path) -> None:
    run = docmill(home, "diff", "docs", "new", "--format", "json", code=1)
    data = json.loads(run.out)
    assert data["parser_told_apart"]
    assert [(one["place"], one["share"]) for one in data["changes"]] == [("request.supCollateral.required", "api")]


def test_a_revision_against_the_folder(home: Path) -> None:
    docmill(home, "ingest", "okx", "--docs", "new", "--partial")
    run = docmill(home, "diff", "HEAD", "spec/okx", code=1)
    assert "request.supCollateral: optional -> required" in run.out
    git(home, "commit", "-qam", "two")
    assert docmill(home, "diff", "HEAD~1", "HEAD:spec/okx", code=1).out.splitlines()[1:] == run.out.splitlines()[1:]
    # In a folder below, too, and wherever git is asked from.
    below = home / "below"
    below.mkdir()
    assert docmill(below, "diff", "HEAD~1", "../spec/okx", "--spec", "../spec/okx", code=1).out


def test_what_docmill_reads_otherwise_than_before(home: Path) -> None:
    """The spec as another docmill had made it of the same docs."""
    endpoint = home / ENDPOINT
    endpoint.write_text(endpoint.read_text("utf-8").replace("kind: currency", "kind: date", 1), "utf-8")
    lock = home / "spec/okx/lock.yaml"
    lock.unlink()
    plain = json.loads(docmill(home, "diff", "spec/okx", "new", "--format", "json", code=1).out)
    assert {one["share"] for one in plain["changes"]} == {"api"}
    run = docmill(home, "diff", "spec/okx", "new", "--old-docs", "docs", "--format", "json", code=1)
    data = json.loads(run.out)
    assert [(one["share"], one["fact"]) for one in data["changes"]] == [("api", "required"), ("parser", "kind")]


def test_docs_that_are_not_the_old_ones(home: Path) -> None:
    run = docmill(home, "diff", "spec/okx", "docs", "--old-docs", "new", code=1)
    assert "new: warning: 1 of 1 pages are not those that spec/okx (docs of 2026-01-15) was read from" in run.err
    assert PAGE in run.err
    assert docmill(home, "diff", "spec/okx", "new", "--old-docs", "docs", code=1).err == ""


def without_endpoints(folder: Path) -> Path:
    """Docs with one page, which documents no endpoint."""
    front = (seed() / "spec/okx/pages" / PAGE).read_text("utf-8").split("---")[1]
    folder.mkdir()
    (folder / "other.md").write_text(f"---{front}---\n\n# Overview\n\nNothing.\n", "utf-8")
    return folder


def test_what_the_old_docs_do_not_have_was_not_read_otherwise(home: Path) -> None:
    without_endpoints(home / "old")
    run = docmill(home, "diff", "spec/okx", "docs", "--old-docs", "old")
    assert "2 of 2 pages are not those" in run.err
    assert run.out.endswith("Nothing changed.\n")


def test_what_some_pages_do_not_have_is_not_gone(home: Path) -> None:
    without_endpoints(home / "some")
    assert docmill(home, "diff", "spec/okx", "some", "--partial").out.endswith("Nothing changed.\n")
    assert docmill(home, "diff", "some", "spec/okx", "--partial").out.endswith("Nothing changed.\n")
    assert "not one of 1 pages documents an endpoint" in docmill(home, "diff", "spec/okx", "some", code=2).err


def test_a_correction_is_no_change_of_the_api(home: Path) -> None:
    corrections = home / "spec/okx/corrections.yaml"
    corrections.write_text(
        "- endpoint: flexible_loan.max_loan\n  at: request.supCollateral.required\n  expects: false\n"
        "  value: true\n  why: tried it\n",
        "utf-8",
    )
    run = docmill(home, "diff", "HEAD", "spec/okx", code=1)
    assert "== Corrected or named by hand ==" in run.out
    assert "Suggested version of the package: 0.1.0 (stays)." in run.out
    assert "With what people and docmill changed, the version would be 0.2.0." in run.out
    # The new docs say so themselves.
    assert docmill(home, "diff", "spec/okx", "new").out.endswith("Nothing changed.\n")


def test_exit_codes(home: Path) -> None:
    data = json.loads(docmill(home, "diff", "docs", "new", "--format", "json", code=1).out)
    (change,) = data["changes"]
    accepted = home / "accepted.txt"
    accepted.write_text(f"{change['id']} we always send it\n", "utf-8")
    run = docmill(home, "diff", "docs", "new", "--accepted", "accepted.txt")
    assert "1 change accepted." in run.out
    assert "required (accepted)" in run.out
    accepted.write_text("0123456789\n", "utf-8")
    run = docmill(home, "diff", "docs", "new", "--accepted", "accepted.txt", code=1)
    assert "accepted.txt:1: warning: no change has the id 0123456789" in run.err
    assert docmill(home, "diff", "docs", "new", "--fail-on", "breaking", code=1)


def test_prose_alone_does_not_break(home: Path) -> None:
    page = home / "new" / PAGE
    shutil.copy(home / "docs" / PAGE, page)
    page.write_text(page.read_text("utf-8").replace("Supplementary collateral", "Further collateral", 1), "utf-8")
    assert docmill(home, "diff", "docs", "new", "--fail-on", "risky")
    assert "Suggested version of the package: 0.1.1" in docmill(home, "diff", "docs", "new", code=1).out


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (("nowhere", "spec/okx"), "nowhere: error: is no folder, and git: "),
        (("HEAD:nowhere", "spec/okx"), "HEAD:nowhere: error: is no folder, and git: "),
        (("HEAD:spec", "spec/okx"), "HEAD:spec: error: there is no spec folder there"),
        (("HEAD:spec/okx/api.yaml", "spec/okx"), "HEAD:spec/okx/api.yaml: error:"),
        (("spec/okx/api.yaml", "spec/okx"), "spec/okx/api.yaml: error: is a file, not a folder"),
        (("spec/okx", ""), "an empty name is no folder, and no git revision"),
        (("spec/okx", ":spec/okx"), ":spec/okx: error: is no folder, and git: "),
        (("spec/okx", "empty"), "empty: error: there is no docs page in this folder"),
        (("spec/okx", "new", "--old-docs", "nowhere"), "nowhere: error: no such folder"),
        (("spec/okx", "new", "--accepted", "nowhere"), "nowhere: error:"),
        (("spec/okx", "new", "--version", "1"), "--version: error: '1' is no version such as 1.2.3"),
    ],
)
def test_what_cannot_be_compared(home: Path, arguments: tuple[str, ...], what: str) -> None:
    (home / "empty").mkdir()
    run = docmill(home, "diff", *arguments, code=2)
    assert run.out == ""
    assert what in run.err


def test_specs_of_two_exchanges(home: Path) -> None:
    shutil.copytree(home / "spec/okx", home / "spec/other")
    api = home / "spec/other/api.yaml"
    api.write_text(api.read_text("utf-8").replace("exchange: okx", "exchange: other"), "utf-8")
    assert (
        "is of exchange 'other', the old side of 'okx'" in docmill(home, "diff", "spec/okx", "spec/other", code=2).err
    )


def test_a_spec_that_was_edited_by_hand(home: Path) -> None:
    endpoint = home / ENDPOINT
    endpoint.write_text(endpoint.read_text("utf-8").replace("kind: currency", "kind: date", 1), "utf-8")
    assert "facts were edited by hand" in docmill(home, "diff", "HEAD", "spec/okx", code=2).err


def test_a_revision_holds_files_alone(home: Path) -> None:
    """A link that leads out of the folder is not followed, wherever it came from."""
    secret = home / "secret.yaml"
    secret.write_text("code: 1\n", "utf-8")
    (home / "spec/okx/error_classes.yaml").unlink()
    (home / "spec/okx/error_classes.yaml").symlink_to(secret)
    git(home, "commit", "-qam", "link")
    run = docmill(home, "diff", "HEAD~1", "HEAD", code=2)
    assert "HEAD: error: is no folder, and git: " in run.err
    assert "error_classes.yaml" in run.err


def test_without_git(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(home / "empty"))
    assert (
        "HEAD: error: is no folder, and git: git is not installed"
        in docmill(home, "diff", "HEAD", "spec/okx", code=2).err
    )
