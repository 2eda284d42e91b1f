"""`docmill rename`: one name, wherever the spec has it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.findings import Failed
from generator.renaming import rename
from generator.spec import load
from generator.spec.load import load_corrections, load_machine, load_names, load_spec
from tests.support.cli import PAGE, docmill, snapshot
from tests.support.seed import seed

OLD, NEW = "flexible_loan.max_loan", "flexible_loan.maximum"
RENAME = ("rename", "okx")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(seed() / "spec", tmp_path / "spec")
    return tmp_path


@pytest.fixture
def spec(folder: Path) -> Path:
    return folder / "spec/okx"


def test_the_name_and_nothing_else(folder: Path) -> None:
    spec = folder / "spec/okx"
    file = spec / "endpoints/flexible_loan/max_loan.yaml"
    text = file.read_text("utf-8").replace("auth: private", "auth: private  # for sure")
    file.write_text(text, "utf-8")
    names = (spec / load.NAMES).read_text("utf-8")
    corrections = (spec / load.CORRECTIONS).read_text("utf-8")
    said = docmill(folder, *RENAME, OLD, NEW)
    assert said.err == ""
    assert said.out.endswith(f"breaking: from the next build on, {OLD}() is {NEW}()\n")
    moved = spec / "endpoints/flexible_loan/maximum.yaml"
    assert not file.exists()
    assert moved.read_text("utf-8") == text.replace("operation: max_loan", "operation: maximum")
    assert (spec / load.NAMES).read_text("utf-8") == f"{names}  POST finance/flexible-loan/max-loan: maximum\n"
    assert (spec / load.CORRECTIONS).read_text("utf-8") == corrections.replace(OLD, NEW)
    assert [one.endpoint for one in load_corrections(spec)] == [NEW]
    spec_now, findings = load_spec(spec)
    assert [one.name for one in spec_now.endpoints] == [NEW]
    assert findings == ()


def test_docs_that_are_read_again_keep_the_name(folder: Path) -> None:
    docmill(folder, *RENAME, OLD, NEW)
    before = snapshot(folder)
    docmill(folder, "ingest", "okx", "--docs", "spec/okx/pages", "--partial")
    assert snapshot(folder) == before
    docmill(folder, "ingest", "okx", "--docs", "spec/okx/pages", "--partial", "--into", "anew")
    assert [one.name for one in load_machine(folder / "anew")[0]] == [NEW]


def test_another_resource_and_back(spec: Path) -> None:
    endpoint = spec / "endpoints/flexible_loan/max_loan.yaml"
    text = endpoint.read_text("utf-8")
    done = rename(spec, "POST /api/v5/finance/flexible-loan/max-loan", "loans.most")
    assert (done.was, done.endpoint.name) == (OLD, "loans.most")
    key = "POST finance/flexible-loan/max-loan"
    assert load_names(spec).operations[key] == "loans.most"
    assert not endpoint.parent.exists()
    rename(spec, "loans.most", OLD)
    assert load_names(spec).operations[key] == "max_loan"
    assert endpoint.read_text("utf-8") == text


def test_a_name_that_the_path_gives_needs_no_entry(spec: Path) -> None:
    names = spec / load.NAMES
    rename(spec, OLD, NEW)
    text = names.read_text("utf-8").replace("  POST finance/flexible-loan/max-loan: maximum\n", "")
    names.write_text(text, "utf-8")
    rename(spec, NEW, OLD)
    assert names.read_text("utf-8") == text


def test_findings_follow(spec: Path) -> None:
    file = spec / "findings.txt"
    head = file.read_text("utf-8").partition("\n")[0]
    file.write_text(f"{head}\n\n== {PAGE}\n- note a: b\n    endpoint: {OLD}\n- note c: d\n    endpoint: x.y\n", "utf-8")
    rename(spec, OLD, NEW)
    assert f"    endpoint: {NEW}\n" in file.read_text("utf-8")
    assert "    endpoint: x.y\n" in file.read_text("utf-8")
    assert OLD not in file.read_text("utf-8")


def test_without_a_lock_corrections_and_findings(spec: Path) -> None:
    for name in (load.LOCK, load.CORRECTIONS, "findings.txt"):
        (spec / name).unlink()
    done = rename(spec, OLD, NEW)
    assert done.changes.added == ("endpoints/flexible_loan/maximum.yaml",)
    assert done.changes.changed == (load.NAMES,)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("flexible_loan.min_loan", NEW, "no-endpoint"),
        (OLD, OLD, "name-taken"),
        (OLD, "maximum", "bad-name"),
        (OLD, "../x.y", "bad-name"),
        (OLD, "flexible_loan.Max", "bad-name"),
        (OLD, "flexible_loan.import", "bad-name"),
        (OLD, "flexible_loan.a.b", "bad-name"),
        (OLD, "flexible_loan.a__b", "bad-name"),
        (OLD, ".", "bad-name"),
        (OLD, "con.x", "bad-name"),
    ],
)
def test_names_that_cannot_be(spec: Path, old: str, new: str, code: str) -> None:
    before = snapshot(spec)
    with pytest.raises(Failed) as failed:
        rename(spec, old, new)
    assert [one.code for one in failed.value.findings] == [code]
    assert failed.value.findings[0].hint
    assert snapshot(spec) == before


def test_a_name_of_another(spec: Path) -> None:
    file = spec / "endpoints/flexible_loan/max_loan.yaml"
    text = file.read_text("utf-8").replace("operation: max_loan", "operation: other").replace("max-loan\n", "other\n")
    (file.parent / "other.yaml").write_text(text, "utf-8")
    with pytest.raises(Failed) as failed:
        rename(spec, OLD, "flexible_loan.other")
    assert [one.code for one in failed.value.findings] == ["name-taken"]


def test_a_comment_in_the_way_stops_it(spec: Path) -> None:
    names = spec / load.NAMES
    text = names.read_text("utf-8")
    names.write_text(text[: text.index("operations:")] + "operations: {}  # none yet\n", "utf-8")
    rename(spec, OLD, NEW)  # a comment behind stays behind
    assert "# none yet" in names.read_text("utf-8")
    names.write_text(text[: text.index("operations:")] + "operations: {\n  # none yet\n  }\n", "utf-8")
    before = snapshot(spec)
    with pytest.raises(Failed, match="none yet"):
        rename(spec, NEW, OLD.replace("max", "most"))
    assert snapshot(spec) == before
