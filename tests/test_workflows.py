"""The workflows in docs/workflows do what they say: their commands run here, with a crawl and a remote on the disk."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from tests.support.cli import ENDPOINT, PAGE, ROOT, child_environment, docmill, project

WORKFLOWS = ROOT / "docs/workflows"
BASH, GIT = (shutil.which(tool) or tool for tool in ("bash", "git"))
SHIM = """\
#!{python}
import os, subprocess, sys
from pathlib import Path
log = Path(os.environ["SHIM_LOG"])
with log.open("a") as file:
    print(*sys.argv, file=file)
name, arguments = Path(sys.argv[0]).name, sys.argv[1:]
if name == "docmill":
    done = subprocess.run([{python!r}, "-m", "generator", *arguments], env=dict(os.environ, PYTHONPATH={root!r}))
    sys.exit(done.returncode)
if name == "python":
    assert arguments[:3] == ["-m", "pip", "install"], arguments
if name == "gh" and arguments[:2] == ["pr", "list"] and (log.parent / "open").exists():
    print(7)
if name == "gh" and "--body-file" in arguments:
    (log.parent / "open").touch()
    (log.parent / "body").write_bytes(Path(arguments[arguments.index("--body-file") + 1]).read_bytes())
"""
CONTEXT = re.compile(r"\$\{\{\s*([a-z_.]+)\s*\}\}", re.IGNORECASE)
CONDITION = re.compile(r"steps\.(\w+)\.outputs\.(\w+) == '(\w+)'")


class Machine(NamedTuple):
    """Where a workflow runs: a checkout with a remote, and tools that only write down what they were asked for."""

    folder: Path
    remote: Path
    aside: Path

    @property
    def log(self) -> list[str]:
        file = self.aside / "log"
        return file.read_text("utf-8").splitlines() if file.exists() else []

    def git(self, *arguments: str) -> str:
        done = subprocess.run(
            [GIT, *arguments], cwd=self.folder, env=environment(), capture_output=True, text=True, check=True
        )
        return done.stdout


def environment() -> dict[str, str]:
    kept = {name: value for name, value in child_environment().items() if not name.startswith(("GIT_", "GITHUB_"))}
    kept.pop("PYTHONPATH")
    return {**kept, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(project(tmp_path / "checkout"), tmp_path / "remote", tmp_path / "aside")
    (made.aside / "bin").mkdir(parents=True)
    for name in ("docmill", "gh", "python"):
        shim = made.aside / "bin" / name
        shim.write_text(SHIM.format(python=sys.executable, root=str(ROOT)), "utf-8")
        shim.chmod(shim.stat().st_mode | stat.S_IXUSR)
    shutil.move(made.folder / "docs", made.aside / "crawl")
    subprocess.run([GIT, "init", "--quiet", "--bare", str(made.remote)], env=environment(), check=True)
    made.git("init", "--quiet", "--initial-branch", "main")
    made.git("config", "user.name", "somebody")
    made.git("config", "user.email", "somebody@example.com")
    made.git("remote", "add", "origin", str(made.remote))
    made.git("add", "--all")
    made.git("commit", "--quiet", "--message", "As it was")
    made.git("push", "--quiet", "origin", "main")
    return made


def parsed(name: str) -> dict[str, Any]:
    # YAML 1.1 takes the key `on` for true; nobody asks for it here.
    loaded: dict[str, Any] = yaml.safe_load((WORKFLOWS / name).read_text("utf-8"))
    return loaded


def run(machine: Machine, name: str, variables: dict[str, str]) -> list[str]:
    """Run the steps as GitHub would; the names of those that ran. Fails with the output of one that fails."""
    workflow = parsed(name)
    (job,) = workflow["jobs"].values()
    temporary = machine.aside / "temporary"
    shutil.rmtree(temporary, ignore_errors=True)
    temporary.mkdir()
    outputs: dict[tuple[str, str], str] = {}
    ran = []
    for step in job["steps"]:
        if "uses" in step:
            assert re.fullmatch(r"actions/[\w-]+@v\d+", step["uses"])
            continue
        if "if" in step:
            condition = CONDITION.fullmatch(step["if"])
            assert condition is not None, step["if"]
            if outputs[condition[1], condition[2]] != condition[3]:
                continue
        # What others write never becomes part of a script.
        assert "${{" not in step["run"]
        given = {
            key: CONTEXT.sub(lambda match: variables[match[1]], value)
            for key, value in {**workflow.get("env", {}), **step.get("env", {})}.items()
        }
        files = {key: temporary / key for key in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        files["GITHUB_OUTPUT"].write_bytes(b"")  # each step has its own
        files["GITHUB_STEP_SUMMARY"].touch()
        done = subprocess.run(
            [BASH, "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=machine.folder,
            env={
                **environment(),
                **given,
                **{key: str(file) for key, file in files.items()},
                "RUNNER_TEMP": str(temporary),
                "SHIM_LOG": str(machine.aside / "log"),
                "PATH": f"{machine.aside / 'bin'}{os.pathsep}{os.environ['PATH']}",
            },
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, f"{step['name']}: {done.stdout}{done.stderr}"
        for line in files["GITHUB_OUTPUT"].read_text("utf-8").splitlines():
            key, _, value = line.partition("=")
            outputs[step["id"], key] = value
        ran.append(step["name"])
    return ran


def update(machine: Machine, crawl: str = 'cp -r "$CRAWL" "$DOCS"') -> list[str]:
    variables = {"vars.CRAWL_COMMAND": f"CRAWL={machine.aside / 'crawl'}; {crawl}", "github.token": "made-up"}
    return run(machine, "update.yaml", variables)


def new_docs(machine: Machine, old: str, new: str) -> None:
    page = machine.aside / "crawl" / PAGE
    text = page.read_text("utf-8")
    assert old in text
    page.write_text(text.replace(old, new), "utf-8")


def test_workflows_are_read_the_same_by_github() -> None:
    for file in sorted(WORKFLOWS.iterdir()):
        workflow = parsed(file.name)
        assert set(workflow) <= {"name", True, "permissions", "concurrency", "env", "jobs"}
        assert workflow["permissions"]
        assert "\t" not in file.read_text("utf-8")
        (job,) = workflow["jobs"].values()
        assert job["timeout-minutes"] <= 30


def test_nothing_new_asks_for_nothing(machine: Machine) -> None:
    ran = update(machine)
    assert ran[-1] == "Look for changes"
    assert not [line for line in machine.log if "/gh " in line]
    assert machine.git("branch", "--list").split() == ["*", "main"]


def test_a_new_date_alone_asks_for_nothing(machine: Machine) -> None:
    new_docs(machine, "updated_at: 2026-01-15T23:28:05", "updated_at: 2026-06-27T00:00:00")
    assert update(machine)[-1] == "Look for changes"
    assert machine.git("diff", "--cached", "--name-only").split() == ["spec/okx/lock.yaml"]


def test_a_change_becomes_a_change_request(machine: Machine) -> None:
    new_docs(machine, "borrowCcy | String | Yes", "borrowCcy | String | No")
    ran = update(machine)
    assert ran[-1] == "Open the change request, or bring it up to date"
    asked = [line.partition("/gh ")[2] for line in machine.log if "/gh " in line]
    body = machine.aside / "temporary/body.md"
    assert asked[1:] == [f"pr create --head update-from-docs --title Update from the docs --body-file {body}"]
    report = (machine.aside / "body").read_text("utf-8")
    assert "flexible_loan.max_loan" in report
    assert "borrowCcy" in report
    assert report in (machine.aside / "temporary/GITHUB_STEP_SUMMARY").read_text("utf-8")
    # What is proposed is what was read, on top of what was there.
    machine.git("fetch", "--quiet", "origin")
    changed = machine.git("diff", "--name-only", "main", "origin/update-from-docs").split()
    assert ENDPOINT in changed
    assert "generated/okx/resources/flexible_loan.py" in changed
    assert {path.split("/")[0] for path in changed} == {"generated", "spec"}
    assert machine.git("rev-parse", "main") == machine.git("rev-parse", "origin/main")


def test_a_second_change_brings_the_request_up_to_date(machine: Machine) -> None:
    new_docs(machine, "borrowCcy | String | Yes", "borrowCcy | String | No")
    update(machine)
    machine.git("switch", "--quiet", "main")
    new_docs(machine, "5 requests per 2 seconds", "6 requests per 2 seconds")
    update(machine)
    asked = [line.partition("/gh ")[2].split()[:2] for line in machine.log if "/gh " in line]
    assert asked == [["pr", "list"], ["pr", "create"], ["pr", "list"], ["pr", "edit"]]
    assert "6" in (machine.aside / "body").read_text("utf-8")
    assert machine.git("rev-list", "--count", "main..update-from-docs").strip() == "1"


@pytest.mark.parametrize("command", ["exit 3", "mkdir $DOCS", ""])
def test_a_crawl_that_failed_stops_it(machine: Machine, command: str) -> None:
    before = machine.git("status", "--porcelain")
    with pytest.raises(AssertionError, match=r"Fetch the crawl|Read it and build"):
        run(machine, "update.yaml", {"vars.CRAWL_COMMAND": command, "github.token": "made-up"})
    assert machine.git("status", "--porcelain") == before
    assert not [line for line in machine.log if "/gh " in line]


def test_a_long_report_is_cut_between_characters(machine: Machine) -> None:
    (step,) = [one for one in parsed("update.yaml")["jobs"]["update"]["steps"] if "GH_TOKEN" in one.get("env", {})]
    cut = step["run"].partition("git config")[0]
    report, body = machine.aside / "report.md", machine.aside / "body.md"
    for text in ("", "short\n", "数\n" * 10_000):
        report.write_text(text, "utf-8")
        subprocess.run([BASH, "-ec", cut], env={**environment(), "RUNNER_TEMP": str(machine.aside)}, check=True)
        assert body.read_text("utf-8") == text
    report.write_text("数数\n" * 10_000, "utf-8")
    subprocess.run([BASH, "-ec", cut], env={**environment(), "RUNNER_TEMP": str(machine.aside)}, check=True)
    assert body.read_text("utf-8") == "数数\n" * 8571 + "\nThe rest is in the summary of the run that opened this.\n"


def test_a_vendored_package_is_checked(machine: Machine) -> None:
    docmill(machine.folder, "vendor", "yourapp/vendor/okx")
    shutil.rmtree(machine.folder / "generated")
    assert run(machine, "vendored.yaml", {})[-1] == "Check the package"
    file = machine.folder / "yourapp/vendor/okx/client.py"
    file.write_text(file.read_text("utf-8") + "# mine\n", "utf-8")
    with pytest.raises(AssertionError, match="was edited by hand"):
        run(machine, "vendored.yaml", {})
