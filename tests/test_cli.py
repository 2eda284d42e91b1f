"""The commands as people type them: what they write, what they leave alone, what they say and how they end."""

from __future__ import annotations

import base64
import contextlib
import hmac
import http.client
import importlib.util
import json
import os
import pty
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest
from msgspec import to_builtins
from msgspec.structs import replace

from generator import __main__ as module
from generator import __version__
from generator.__main__ import cli
from generator.findings import Failed, Where, error
from generator.listing import scan
from generator.runtime.mock.options import HELP
from generator.spec.load import load_endpoint, load_lock
from generator.spec.model import Api, Endpoint, Field
from generator.spec.reading import Progress, Reading
from tests.support.cli import (
    ENDPOINT,
    PAGE,
    ROOT,
    child_environment,
    contents,
    docmill,
    project,
    snapshot,
    subprocess_docmill,
)
from tests.support.seed import seed

GENERATE = ("generate", "okx")
INGEST = ("ingest", "okx", "--docs", "docs")
CODES = "Exit codes: 0 done, 1 differences found, 2 errors"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project(tmp_path_factory.mktemp("base"))


@pytest.fixture
def folder(base: Path, tmp_path: Path) -> Path:
    """A project of the test's own."""
    shutil.copytree(base, tmp_path / "project")
    return tmp_path / "project"


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def one_line(text: str) -> str:
    return " ".join(text.split())


# ----------------------------------------------------------------------------------------------------------------- help


def test_the_group_teaches(tmp_path: Path) -> None:
    for flag in ("-h", "--help"):
        said = docmill(tmp_path, flag)
        assert CODES in one_line(said.out)
        assert "docs pages --ingest--> spec/<exchange>/*.yaml --build--> generated/<exchange>/" in said.out
        assert "\\b" not in said.out
        assert "Start with `docmill generate okx`" in said.out
        assert {name for name in cli.commands if f"\n  {name} " in said.out} == set(cli.commands)


@pytest.mark.parametrize("name", sorted(cli.commands))
def test_every_command_teaches(tmp_path: Path, name: str) -> None:
    said = docmill(tmp_path, name, "--help")
    assert CODES in one_line(said.out)
    assert "\\b" not in said.out
    for parameter in cli.commands[name].params:
        if isinstance(parameter, click.Option):
            assert parameter.help
            assert parameter.opts[-1] in said.out
            tells = parameter.is_flag or parameter.required or parameter.show_default or parameter.name == "into"
            assert tells or "[default: " in parameter.help


def test_the_commands_are_these() -> None:
    options = {
        name: {option.opts[-1] for option in command.params if isinstance(option, click.Option)}
        for name, command in cli.commands.items()
    }
    reading = {"--partial", "--facts-only", "--skip-bad", "--accept"}
    served = {f"--{name.replace('_', '-')}" for name in HELP}
    wanted = {
        "ingest": {"--docs", "--spec", "--into", "--account", "--format", *reading},
        "build": {"--spec", "--out", "--check", "--diff"},
        "generate": {"--docs", "--spec", "--out", *reading},
        "mock": {"--port", "--host", "--spec", "--revision", *served},
        "vendor": {"--package", "--check"},
        "correct": {"--why", "--after", "--spec"},
        "corrections": {"--spec", "--format"},
        "rename": {"--spec"},
        "explain": {"--docs", "--spec", "--format"},
        "findings": {"--docs", "--spec", "--format", "--page", "--endpoint", "--code", "--severity"},
    }
    assert {name: options[name] for name in wanted} == wanted


def test_version(tmp_path: Path) -> None:
    assert docmill(tmp_path, "--version").out == f"docmill, version {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "Usage: docmill"),
        (("frobnicate",), "No such command 'frobnicate'"),
        (("ingest", "okx"), "Missing option '--docs'"),
        (("ingest", "other", "--docs", "docs"), "'other' is not 'okx'"),
        (("build", "--chekc"), "--chek"),
        (("mock", "okx", "--port", "99999"), "99999 is not in the range"),
        (("vendor",), "Missing argument 'TARGET'"),
        (("explain", "okx"), "Missing argument 'ENDPOINT'"),
        (("correct", "okx", "a.b.auth", "public"), "Missing option '--why'"),
        (("rename", "okx", "a.b"), "Missing argument 'NEW'"),
        (("findings", "okx", "--format", "html"), "'html' is not one of 'text', 'md', 'json'"),
        (("findings", "okx", "--severity", "fatal"), "'fatal' is not one of 'error', 'warning', 'note'"),
        (("ingest", "okx", "--docs", "docs", "--format", "json"), "--format goes with --account"),
        (("ingest", "okx", "--docs", "docs", "--account", "--into", "x"), "--account writes nothing: leave out --into"),
    ],
)
def test_what_cannot_be_meant(tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    assert words in docmill(tmp_path, *arguments, code=2).err
    assert snapshot(tmp_path) == {}


# ------------------------------------------------------------------------------------------------------------- generate


def test_generate_writes_and_then_leaves_alone(tmp_path: Path) -> None:
    shutil.copytree(seed() / "spec", tmp_path / "spec")
    spec = snapshot(tmp_path / "spec")
    first = docmill(tmp_path, *GENERATE)
    count = len(contents(tmp_path / "generated/okx"))
    assert first.err == ""
    assert "spec/okx: 1 page, 1 endpoint, 8 fields read; 0 added, 0 changed, 1 unchanged, 0 kept\n" in first.out
    assert re.search(rf"^generated/okx: {count} files added, 0 changed, .+ \(\d+\.\d s\)$", first.out, re.MULTILINE)
    assert snapshot(tmp_path / "spec") == spec
    before = snapshot(tmp_path)
    second = docmill(tmp_path, *GENERATE)
    assert second.err == ""
    assert re.search(r"^spec/okx: nothing to change \(4 files, \d+\.\d s\)$", second.out, re.MULTILINE)
    assert re.search(rf"^generated/okx: nothing to change \({count} files, \d+\.\d s\)$", second.out, re.MULTILINE)
    assert snapshot(tmp_path) == before


def test_what_the_project_ships_is_what_it_generates(tmp_path: Path) -> None:
    """The page in the repository is older than its spec, has all the prose, and changes nothing."""
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    docmill(tmp_path, "ingest", "okx", "--docs", "spec/okx/pages", "--partial")
    assert contents(tmp_path / "spec") == contents(ROOT / "spec")


def test_generate_from_scratch(folder: Path) -> None:
    package, spec = contents(folder / "generated"), contents(folder / "spec")
    shutil.rmtree(folder / "generated")
    shutil.rmtree(folder / "spec/okx/endpoints")
    for name in ("lock.yaml", "findings.txt", "endpoint.schema.json"):
        (folder / "spec/okx" / name).unlink()
    run = docmill(folder, *GENERATE)
    assert "; 1 added, 0 changed, 0 unchanged, 0 kept\n" in run.out
    assert contents(folder / "generated") == package
    assert contents(folder / "spec") == spec


def test_generate_takes_docs_spec_and_out(folder: Path) -> None:
    (folder / "spec").rename(folder / "apis")
    package = contents(folder / "generated/okx")
    shutil.rmtree(folder / "generated")
    docmill(folder, *GENERATE, "--docs", "docs", "--spec", "apis/okx", "--out", "clients/x")
    assert contents(folder / "clients/x") == package
    assert not (folder / "generated").exists()
    assert not (folder / "spec").exists()
    lock = load_lock(folder / "apis/okx")
    assert lock is not None
    assert lock.complete  # a crawl that is named is a whole one, unless --partial says otherwise


def test_generate_says_what_changed(folder: Path) -> None:
    change(folder / "docs" / PAGE, "`POST /api/v5/finance/flexible-loan/max-loan`", "`POST /api/v5/asset/max-loan`")
    run = docmill(folder, *GENERATE, "--docs", "docs", "--partial")
    assert "spec/okx: 1 page, 1 endpoint, 8 fields read; 1 added, 0 changed, 0 unchanged, 1 kept\n" in run.out
    assert "\n  + endpoints/funding/max_loan.yaml\n" in run.out
    assert "\n  + resources/funding.py\n" in run.out
    assert "\n  ~ client.py\n" in run.out
    assert (folder / "generated/okx/resources/funding.py").is_file()


def test_a_spec_that_cannot_be_saved_after_the_package(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last step may fail, too; then what was written is not denied."""

    def fail(_ready: object) -> None:
        raise Failed([error("cannot-write", Where("spec/okx"), "the disk is full")])

    monkeypatch.setattr(module, "save", fail)
    change(folder / "spec/okx/api.yaml", "title: OKX", "title: OK")
    run = docmill(folder, *GENERATE, code=2)
    assert run.err.endswith("\n1 error; generated/okx was written before.\n")
    assert docmill(folder, *GENERATE, code=2).err.endswith("\n1 error; nothing was written.\n")


def test_interrupted(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "prepare", interrupt)
    before = snapshot(folder)
    assert docmill(folder, *GENERATE, code=130).err == "interrupted\n"
    assert snapshot(folder) == before


# ---------------------------------------------------------------------------------------------------------------- build


def test_check_of_a_fresh_package(folder: Path) -> None:
    before = snapshot(folder)
    run = docmill(folder, "build", "--check")
    assert run.out.startswith("generated/okx: nothing to change (")
    assert run.err == ""
    assert docmill(folder, "build", "--diff").out == ""
    assert snapshot(folder) == before


@pytest.mark.parametrize("flags", [("--check",), ("--diff",), ("--check", "--diff")], ids=" ".join)
def test_check_after_a_change_of_the_spec(folder: Path, flags: tuple[str, ...]) -> None:
    change(folder / "spec/okx/api.yaml", "package_version: 0.1.0", "package_version: 0.2.0")
    before = snapshot(folder)
    run = docmill(folder, "build", *flags, code=1)
    assert snapshot(folder) == before
    summary = run.err if "--diff" in flags else run.out
    assert "\n  ~ VERSION\n" in summary
    assert "generated/okx: 0 files would be added, " in summary
    if "--diff" in flags:
        assert run.out.startswith("--- a/")
        assert "\n-package 0.1.0\n" in run.out
        assert "\n+package 0.2.0\n" in run.out
        assert "would be" not in run.out
    docmill(folder, "build")
    run = docmill(folder, "build", *flags)
    assert (run.err if "--diff" in flags else run.out).startswith("generated/okx: nothing to change (")


@pytest.mark.parametrize("flags", [("--check",), ("--diff",)], ids=" ".join)
def test_check_after_a_change_of_a_generated_file(folder: Path, flags: tuple[str, ...]) -> None:
    package = folder / "generated/okx"
    (package / "client.py").write_bytes((package / "client.py").read_bytes() + b"# mine\n")
    (package / "errors.py").unlink()
    (package / "own.py").write_bytes(b"# not ours\n")
    before = snapshot(folder)
    run = docmill(folder, "build", *flags, code=1)
    assert snapshot(folder) == before
    summary = run.out + run.err
    assert "  + errors.py\n  ~ client.py\n" in summary
    assert "1 file would be added, 1 changed, 0 removed" in summary
    assert "own.py" not in summary
    if flags == ("--diff",):
        assert "\n-# mine\n" in run.out
        assert "--- /dev/null\n+++ b/errors.py\n" in run.out


def test_a_diff_is_utf8_and_nothing_else(folder: Path) -> None:
    change(folder / "spec/okx/api.yaml", "docstrings: [en]", "docstrings: [zh]")
    run = subprocess_docmill(folder, "build", "--diff", code=1, PYTHONIOENCODING="latin-1")
    lines = run.out.splitlines()
    assert {line[:1] for line in lines} <= {"-", "+", "@", " "}
    assert any(line.startswith("+") and "最大可借" in line for line in lines)


def test_an_excerpt_that_the_terminal_cannot_show(folder: Path) -> None:
    change(folder / "docs" / PAGE, "#### HTTP Request\n\n`POST /api", "#### HTTP Request\n\n`发 /api")
    change(folder / "docs" / PAGE, "# POST / Maximum loan amount", "# POST / 最大")
    run = subprocess_docmill(folder, *INGEST, "--partial", "--skip-bad", PYTHONIOENCODING="latin-1", code=2)
    assert "\\u6700" in run.err


def test_build_is_deletable_and_rebuilt(folder: Path) -> None:
    package = contents(folder / "generated/okx")
    shutil.rmtree(folder / "generated")
    assert docmill(folder, "build", "--check", code=1).out.count("files would be added") == 1
    assert not (folder / "generated").exists()
    docmill(folder, "build")
    assert contents(folder / "generated/okx") == package


def test_build_names_the_package_after_its_spec(folder: Path) -> None:
    docmill(folder, *INGEST, "--into", "june/okx-june")
    docmill(folder, "build", "--spec", "june/okx-june")
    docmill(folder / "june/okx-june", "build", "--spec", ".", "--out", "../here")
    docmill(folder / "june/okx-june", "build", "--spec", ".")
    package = contents(folder / "generated/okx")
    assert contents(folder / "generated/okx-june") == package
    assert contents(folder / "june/here") == package
    assert contents(folder / "june/okx-june/generated/okx-june") == package


def test_build_needs_no_docs_and_no_network(folder: Path) -> None:
    for gone in ("docs", "spec/okx/pages"):
        shutil.rmtree(folder / gone)
    assert "nothing to change" in docmill(folder, "build").out


@pytest.mark.parametrize("command", [("build", "--check"), ("build",), GENERATE], ids=" ".join)
def test_a_killed_run_is_finished_first(folder: Path, command: tuple[str, ...]) -> None:
    """Between the two renames neither the spec nor the package is in its place."""
    before = contents(folder)
    for place in (folder / "spec/okx", folder / "generated/okx"):
        files = to_builtins(scan(place).files)
        new = place.with_name(f".{place.name}.docmill-new")
        shutil.copytree(place, new)
        old = place.rename(place.with_name(f".{place.name}.docmill-old"))
        note = {"old": old.stat().st_ino, "new": new.stat().st_ino, "files": files}
        place.with_name(f".{place.name}.docmill-note").write_text(json.dumps(note), "utf-8")
    run = docmill(folder, *command)
    assert run.err.count("an earlier write was cut off; finished it [recovered]") == 2
    assert "nothing to change" in run.out
    assert contents(folder) == before


@pytest.mark.parametrize(
    "command",
    [
        ("corrections", "okx"),
        ("correct", "okx", "flexible_loan.max_loan.permission", "trade", "--why", "so it is"),
        ("rename", "okx", "flexible_loan.max_loan", "flexible_loan.most"),
    ],
    ids=lambda command: str(command[0]),
)
def test_a_killed_run_is_finished_by_those_who_change_a_spec(folder: Path, command: tuple[str, ...]) -> None:
    before = contents(folder)
    place = folder / "spec/okx"
    files = to_builtins(scan(place).files)
    new = place.with_name(".okx.docmill-new")
    shutil.copytree(place, new)
    old = place.rename(place.with_name(".okx.docmill-old"))
    note = {"old": old.stat().st_ino, "new": new.stat().st_ino, "files": files}
    place.with_name(".okx.docmill-note").write_text(json.dumps(note), "utf-8")
    run = docmill(folder, *command)
    assert run.err.count("an earlier write was cut off; finished it [recovered]") == 1
    assert (contents(folder) == before) == (command[0] == "corrections")


# --------------------------------------------------------------------------------------------------------------- ingest


HAND_WRITTEN = ("api.yaml", "names.yaml", "corrections.yaml")


def test_ingest_into_a_fresh_folder(folder: Path) -> None:
    spec = snapshot(folder / "spec")
    run = docmill(folder, *INGEST, "--into", "fresh/june")
    assert run.err == ""
    made, own = contents(folder / "fresh/june"), contents(folder / "spec/okx")
    assert {path: own[path] for path in made if path != "lock.yaml"} == {
        path: made[path] for path in made if path != "lock.yaml"
    }
    assert own.keys() - made.keys() == {f"pages/{PAGE}"}
    assert b"\ncomplete: true\n" in made["lock.yaml"]
    assert snapshot(folder / "spec") == spec
    docmill(folder, "build", "--spec", "fresh/june", "--out", "generated/okx", "--check")


def test_ingest_into_again(folder: Path) -> None:
    docmill(folder, *INGEST, "--into", "june")
    before = snapshot(folder)
    run = docmill(folder, *INGEST, "--into", "june")
    assert "; 0 added, 0 changed, 1 unchanged, 0 kept\njune: nothing to change" in run.out
    assert snapshot(folder) == before


def test_ingest_into_keeps_what_people_wrote_there(folder: Path) -> None:
    (folder / "june").mkdir()
    api = (folder / "spec/okx/api.yaml").read_text("utf-8").replace("prose: [en, zh]", "prose: [en] # no zh")
    (folder / "june/api.yaml").write_text(api, "utf-8")
    (folder / "june/notes.txt").write_bytes(b"mine")
    docmill(folder, *INGEST, "--into", "june")
    assert (folder / "june/api.yaml").read_text("utf-8") == api
    assert (folder / "june/notes.txt").read_bytes() == b"mine"
    endpoint = folder / "june/endpoints/flexible_loan/max_loan.yaml"
    assert "zh" not in (load_endpoint(endpoint).doc or {})
    assert "币种" not in endpoint.read_text("utf-8")
    change(endpoint, "permission: read", "permission: read  # sure?")
    docmill(folder, *INGEST, "--into", "june")
    assert "permission: read  # sure?" in endpoint.read_text("utf-8")
    change(endpoint, "permission: read", "permission: trade")
    before = snapshot(folder)
    assert "[edited-by-hand]" in docmill(folder, *INGEST, "--into", "june", code=2).err
    assert snapshot(folder) == before


def test_ingest_into_the_spec_itself_is_ingest(folder: Path) -> None:
    """Not a fresh start that forgets the endpoints of other pages."""
    second(folder)
    docmill(folder, *INGEST)
    before = contents(folder / "spec")
    (folder / "docs/second.md").unlink()
    docmill(folder, *INGEST, "--partial", "--into", "spec/okx")
    assert contents(folder / "spec") == before


@pytest.mark.parametrize("target", ["docs", "generated/okx", f"docs/{PAGE}"])
def test_ingest_into_a_folder_that_is_no_spec(folder: Path, target: str) -> None:
    before = snapshot(folder)
    run = docmill(folder, *INGEST, "--into", target, code=2)
    assert run.err.startswith(f"{target}: error: ")
    assert "    hint: name a new or empty folder, or a spec folder made by an earlier run\n" in run.err
    assert snapshot(folder) == before


def second(folder: Path) -> Path:
    """A second page in the docs, with an endpoint of its own."""
    page = folder / "docs/second.md"
    shutil.copy(folder / "docs" / PAGE, page)
    change(page, "flexible-loan/max-loan", "flexible-loan/min-loan")
    return page


def test_partial_docs_touch_their_endpoints_alone(folder: Path) -> None:
    second(folder)
    docmill(folder, *INGEST)
    other = folder / "spec/okx/endpoints/flexible_loan/min_loan.yaml"
    before = other.read_bytes()
    (folder / "docs/second.md").unlink()
    change(folder / "docs" / PAGE, "Supplementary collateral assets", "More collateral")
    run = docmill(folder, *INGEST, "--partial")
    assert "; 0 added, 1 changed, 0 unchanged, 1 kept\n" in run.out
    assert other.read_bytes() == before
    run = docmill(folder, *INGEST)
    assert "; 0 added, 1 changed, 1 unchanged, 0 kept\n1 finding: endpoint-gone 1; " in run.out
    assert "warning endpoint-gone: " in (folder / "spec/okx/findings.txt").read_text("utf-8")
    assert load_endpoint(other).deprecated


def proseless(endpoint: Endpoint) -> Iterator[object]:
    """Everything that holds prose."""

    def of(fields: tuple[Field, ...]) -> Iterator[object]:
        for field in fields:
            yield field.doc
            yield from (value.doc for value in field.values)
            yield from of(field.fields)

    yield from (endpoint.doc, endpoint.notes)
    yield from of((*endpoint.request.fields, *endpoint.response.envelope, *endpoint.response.fields))


def test_facts_only(folder: Path) -> None:
    assert any(proseless(load_endpoint(folder / ENDPOINT)))
    docmill(folder, *INGEST, "--partial", "--facts-only")
    assert not any(proseless(load_endpoint(folder / ENDPOINT)))
    text = (folder / ENDPOINT).read_text("utf-8")
    assert "Currency to borrow" not in text
    assert "Maximum loan amount" in text  # titles are facts
    before = snapshot(folder)
    docmill(folder, *INGEST, "--partial", "--facts-only")
    assert snapshot(folder) == before
    assert "nothing to change" not in docmill(folder, "build").out
    docmill(folder, *INGEST, "--partial")
    assert contents(folder / "spec") == contents(seed() / "spec")


def test_hidden_files_are_no_pages(folder: Path) -> None:
    (folder / "docs/.git").mkdir()
    (folder / "docs/.git/README.md").write_bytes(b"\xff")
    (folder / "docs/notes.txt").write_bytes(b"\xff")
    assert "1 page, " in docmill(folder, *INGEST, "--partial").out


# ------------------------------------------------------------------------------------------- account, explain, findings


def bad_page(folder: Path) -> None:
    (folder / "docs/bad.md").write_bytes(b"\xff")


def test_account(folder: Path) -> None:
    before = snapshot(folder)
    run = docmill(folder, *INGEST, "--account")
    lines = (folder / "docs" / PAGE).read_text("utf-8").count("\n") + 1
    assert run.err == ""
    assert re.search(rf"^ *{lines}( +\d+){{7}} +\w+ +{re.escape(PAGE)}$", run.out, re.MULTILINE)
    assert run.out.endswith(f"\nThe sums add up: {lines} lines on the disk in 1 file, each line in one bucket.\n")
    assert docmill(folder, *INGEST, "--account", "--partial", "--skip-bad").out == run.out
    data = json.loads(docmill(folder, *INGEST, "--account", "--format", "json").out)
    assert data["adds_up"] is True
    assert data["lines"] == sum(data["buckets"].values()) == lines
    assert [page["page"] for page in data["pages"]] == [PAGE]
    assert snapshot(folder) == before


@pytest.mark.parametrize("form", ["text", "json"])
def test_account_of_a_bad_page(folder: Path, form: str) -> None:
    bad_page(folder)
    run = docmill(folder, *INGEST, "--account", "--format", form, code=2)
    assert "bad.md" in run.out
    assert PAGE in run.out
    assert "docs/bad.md:1: error: the page is not UTF-8 [not-utf-8]\n" in run.err
    assert run.err.endswith("\n1 page could not be read\n")


def test_account_that_does_not_close(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that a reader loses ends the run with an error."""
    package = importlib.import_module(module.READERS["okx"])
    read = package.read

    def forgetful(docs: Path, api: Api, progress: Progress, /) -> Reading:
        reading: Reading = read(docs, api, progress)
        (page,) = reading.accounts
        return replace(reading, accounts=(replace(page, marks=page.marks[1:]),))

    monkeypatch.setattr(package, "read", forgetful)
    run = docmill(folder, *INGEST, "--account", code=2)
    assert "The sums do not hold: see the errors." in run.out
    assert f"docs/{PAGE}: error: the file has " in run.err
    assert "[account-does-not-close]" in run.err


def test_explain(folder: Path) -> None:
    before = snapshot(folder)
    run = docmill(folder, "explain", "okx", "flexible_loan.max_loan", "request.supCollateral.ccy")
    assert run.err == ""
    assert run.out.startswith("flexible_loan.max_loan  POST /api/v5/finance/flexible-loan/max-loan\n")
    assert "\n  kind: currency\n" in run.out
    docs = docmill(folder, "explain", "okx", "flexible_loan.max_loan", "request.supCollateral.ccy", "--docs", "docs")
    assert docs.out == run.out.replace("spec/okx/pages", "docs")
    by_key = docmill(folder, "explain", "okx", "POST /api/v5/finance/flexible-loan/max-loan")
    for language, line in (("en", 19), ("zh", 94)):
        page = f"{language} spec/okx/pages/{PAGE}:{line}\n      `POST /api/v5/finance/flexible-loan/max-loan`\n"
        assert page in by_key.out
    added = docmill(folder, "explain", "okx", "flexible_loan.max_loan", "request.ordId")
    assert "  type: the docs say absent, corrected to string\n" in added.out
    assert "  in force: request.ordId\n      spec/okx/corrections.yaml:2\n" in added.out
    data = json.loads(docmill(folder, "explain", "okx", "flexible_loan.max_loan", "--format", "json").out)
    assert data["endpoint"] == "flexible_loan.max_loan"
    assert snapshot(folder) == before


def test_explain_needs_no_spec_of_that_endpoint(folder: Path) -> None:
    """Its name comes from names.yaml then; and an edit that ingest would refuse is no reason not to answer."""
    change(folder / ENDPOINT, "permission: read", "permission: trade")
    run = docmill(folder, "explain", "okx", "flexible_loan.max_loan", "permission")
    assert "  permission: read\n" in run.out
    shutil.rmtree(folder / "spec/okx/endpoints")
    (folder / "spec/okx/lock.yaml").unlink()
    assert docmill(folder, "explain", "okx", "flexible_loan.max_loan", "permission") == run


def test_explain_what_is_not_there(folder: Path) -> None:
    run = docmill(folder, "explain", "okx", "flexible_loan.maxloan", code=2)
    assert run.out == ""
    assert "    hint: did you mean flexible_loan.max_loan?\n" in run.err
    run = docmill(folder, "explain", "okx", "flexible_loan.max_loan", "request.borowCcy", code=2)
    assert "    hint: did you mean borrowCcy?\n1 error; nothing was written.\n" in run.err
    for docs, words in (("nothing", "no such folder"), ("spec/okx/endpoints", "no docs page"), ("README", "no such")):
        assert words in docmill(folder, "explain", "okx", "flexible_loan.max_loan", "--docs", docs, code=2).err
    assert "is a file, not a folder" in docmill(folder, "findings", "okx", "--docs", ENDPOINT, code=2).err


def test_explain_beside_a_bad_page(folder: Path) -> None:
    bad_page(folder)
    run = docmill(folder, "explain", "okx", "flexible_loan.max_loan", "permission", "--docs", "docs")
    assert run.err == "1 page could not be read\n"


def test_findings_of_good_docs(folder: Path) -> None:
    before = snapshot(folder)
    assert docmill(folder, "findings", "okx") == (0, "0 findings: 0 errors, 0 warnings, 0 notes.\n", "")
    data = json.loads(docmill(folder, "findings", "okx", "--format", "json").out)
    assert data["findings"] == []
    assert docmill(folder, "findings", "okx", "--format", "md").out.startswith("# OKX API docs: ")
    assert snapshot(folder) == before


def test_findings_as_a_report(folder: Path) -> None:
    change(folder / "docs" / PAGE, "amt | String | Yes | Amount", "amt | Boolean | Yes | Amount")
    before = snapshot(folder)
    arguments = ("findings", "okx", "--docs", "docs", "--code", "languages-disagree")
    run = docmill(folder, *arguments, "--format", "md")
    assert run.err == ""
    assert "### Languages disagree (1)\n\nThe English and the Chinese text state different values" in run.out
    anchor = "financial-product-flexible-loan-post-maximum-loan-amount"
    assert f"](https://www.okx.com/docs-v5/en/#{anchor}) `request.supCollateral.amt`: the type is 'Boolean'" in run.out
    assert f"\n  - Page `{PAGE}`, line " in run.out
    assert str(folder) not in run.out
    text = docmill(folder, *arguments)
    assert text.out.startswith(f"docs/{PAGE}:")
    assert text.out.endswith("\n1 finding: 0 errors, 1 warning, 0 notes.\n")
    assert docmill(folder, *arguments, "--severity", "error").out.startswith("0 findings")
    for option, value in (("--endpoint", "flexible_loan.max_loan"), ("--page", f"docs/{PAGE}")):
        assert docmill(folder, *arguments, option, value).out == text.out
    assert (
        "did you mean languages-disagree?"
        in docmill(folder, "findings", "okx", "--code", "language-disagree", code=2).err
    )
    assert snapshot(folder) == before


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_findings_of_a_bad_page(folder: Path, form: str) -> None:
    """The report is whole, and the run ends as a failed one."""
    bad_page(folder)
    run = docmill(folder, "findings", "okx", "--docs", "docs", "--format", form, code=2)
    assert "not-utf-8" in run.out or "### Not UTF 8 (1)" in run.out
    assert run.err == "1 page could not be read\n"


def test_reports_are_utf8(folder: Path) -> None:
    change(folder / "docs" / PAGE, "amt | String | Yes | Amount", "amt | Boolean | Yes | 数量")
    for form in ("md", "json"):
        run = subprocess_docmill(
            folder, "findings", "okx", "--docs", "docs", "--format", form, PYTHONIOENCODING="latin-1"
        )
        assert "\\u" not in run.out
        assert "数量" in run.out


# ------------------------------------------------------------------------------------------------- quietness, processes


def test_quiet_in_a_pipe(folder: Path) -> None:
    for arguments in (GENERATE, (*INGEST, "--partial"), ("build",), ("build", "--check"), ("vendor", "bot/okx")):
        assert subprocess_docmill(folder, *arguments).err == ""


def test_exit_codes_of_a_process(folder: Path) -> None:
    change(folder / "spec/okx/api.yaml", "title: OKX", "title: OK")
    assert subprocess_docmill(folder, "build", "--check", code=1).err == ""
    change(folder / "spec/okx/api.yaml", "title: OK", "titel: OK")
    run = subprocess_docmill(folder, "build", "--check", code=2)
    assert run.out == ""
    assert "Traceback" not in run.err
    command = shutil.which("docmill", path=Path(sys.executable).parent)
    if command is not None:  # where the project is installed
        done = subprocess.run([command, "build"], cwd=folder, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (2, "", run.err)


def test_progress_where_somebody_looks(folder: Path) -> None:
    shutil.copytree(folder / "docs", folder / "docs/more")
    lead, terminal = pty.openpty()
    with os.fdopen(lead, "rb", buffering=0) as screen:
        process = subprocess.Popen(
            [sys.executable, "-m", "generator", *INGEST, "--partial"],
            cwd=folder,
            env=child_environment(TERM="xterm"),
            stdout=subprocess.PIPE,
            stderr=terminal,
        )
        os.close(terminal)
        shown = b""
        with contextlib.suppress(OSError):  # Linux says so when the other end closes
            while chunk := screen.read(4096):
                shown += chunk
        out, _ = process.communicate(timeout=30)
    assert process.returncode == 0
    assert b"more/financial" in shown or b"reading" in shown
    assert b"\x1b" not in out
    assert b"2 pages, 1 endpoint, " in out


BOUND_BY_PERMISSIONS = """
import ctypes, sys
# Root reads and writes everything by capabilities 1 and 2 (DAC_OVERRIDE, DAC_READ_SEARCH): without them it is a user.
libc = ctypes.CDLL(None)
head, data = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
libc.capget(head, data)
data[0], data[1] = data[0] & ~6, data[1] & ~6
libc.capset(head, data)
from generator.__main__ import main
main()
"""


def bound(folder: Path, *arguments: str, code: int = 2) -> str:
    """Run a command as somebody whom permissions bind, root or not; what it says on standard error."""
    done = subprocess.run(
        [sys.executable, "-c", BOUND_BY_PERMISSIONS, *arguments],
        cwd=folder,
        env=child_environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


@contextlib.contextmanager
def protected(path: Path, mode: int) -> Iterator[None]:
    usual = path.stat().st_mode
    path.chmod(mode)
    try:
        yield
    finally:
        path.chmod(usual)


@pytest.mark.skipif(sys.platform != "linux", reason="capabilities are Linux's")
def test_what_may_not_be_read(folder: Path) -> None:
    before = snapshot(folder)
    with protected(folder / "docs" / PAGE, 0):
        said = bound(folder, *INGEST, "--partial")
        assert said.startswith(f"docs/{PAGE}: error: Permission denied [system]\n    hint: ")
        assert said.endswith("\n1 error; nothing was written.\n")
    with protected(folder / ENDPOINT, 0):
        for command in (("build",), (*INGEST, "--partial")):
            assert f"{ENDPOINT}: error: cannot be read: Permission denied" in bound(folder, *command)
    with protected(folder / "generated/okx/client.py", 0):
        assert "Permission denied" in bound(folder, "build")
        assert "generated/okx/client.py: error: can't be read: Permission denied" in bound(folder, "vendor", "bot")
    assert snapshot(folder) == before


@pytest.mark.skipif(sys.platform != "linux", reason="capabilities are Linux's")
@pytest.mark.parametrize("place", ["generated/okx", "generated", "generated/okx/models"])
def test_a_target_that_is_read_only(folder: Path, place: str) -> None:
    change(folder / "spec/okx/api.yaml", "title: OKX", "title: OK")
    before = snapshot(folder)
    with protected(folder / place, 0o555):
        for command in (("build",), GENERATE):
            said = bound(folder, *command)
            assert said.startswith("generated/okx")
            assert "writable" in said
            assert said.endswith("\n1 error; nothing was written.\n")
        assert bound(folder, "build", "--check", code=1) == ""
    assert snapshot(folder) == before


@pytest.mark.skipif(sys.platform != "linux", reason="capabilities are Linux's")
@pytest.mark.parametrize("place", ["spec/okx", "spec"])
def test_a_spec_that_is_read_only(folder: Path, place: str) -> None:
    change(folder / "docs" / PAGE, "borrowCcy | String | Yes", "borrowCcy | String | No")
    before = snapshot(folder)
    commands = (
        (*INGEST, "--partial"),
        ("generate", "okx", "--docs", "docs", "--partial"),  # writes the package first, but not before it looked
        ("correct", "okx", "flexible_loan.max_loan.permission", "trade", "--why", "so it is"),
        ("rename", "okx", "flexible_loan.max_loan", "flexible_loan.most"),
    )
    with protected(folder / place, 0o555):
        for command in commands:
            said = bound(folder, *command)
            assert said.startswith("spec/okx")
            assert "writable" in said
            assert "; nothing was written.\n" in said
    assert snapshot(folder) == before


@pytest.mark.skipif(sys.platform != "linux", reason="capabilities are Linux's")
@pytest.mark.parametrize("place", ["bot/okx", "bot"])
def test_a_copy_that_is_read_only(folder: Path, place: str) -> None:
    docmill(folder, "vendor", "bot/okx")
    change(folder / "spec/okx/api.yaml", "title: OKX", "title: OK")
    docmill(folder, "build")
    before = snapshot(folder)
    with protected(folder / place, 0o555):
        said = bound(folder, "vendor", "bot/okx")
        assert "writable" in said
        assert said.endswith("; nothing was written.\n")
    assert snapshot(folder) == before


# --------------------------------------------------------------------------------------------------------------- vendor


def isolated(parent: Path, code: str) -> str:
    """Run code where neither docmill nor this checkout can be imported; what it prints."""
    libraries = {
        str(Path(spec.origin).parent.parent)
        for name in ("msgspec", "pyreqwest")
        if (spec := importlib.util.find_spec(name)) is not None and spec.origin is not None
    }
    head = (
        f"import sys, importlib.util; sys.path[:0] = {[str(parent), *sorted(libraries)]!r}\n"
        "assert importlib.util.find_spec('generator') is None\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-W", "error", "-c", head + code],
        cwd=parent,
        env={name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


IN_PROCESS = """
from yourapp.vendor.venue import Credentials, OkxClient
from yourapp.vendor.venue._runtime.core.transports.asgi import AsgiTransport
from yourapp.vendor.venue.mock import Mock, load

credentials = Credentials("test-key", "test-secret", "test-passphrase")
with OkxClient(credentials, transport=AsgiTransport(Mock(load()))) as client:
    loan = client.flexible_loan.max_loan(borrow_ccy="USDT", sup_collateral=[{"ccy": "BTC", "amt": "0.1"}])
    print(loan[0].borrow_ccy, loan[0].max_loan)
"""

OVER_HTTP = """
from yourapp.vendor.venue import Credentials, OkxClient
from yourapp.vendor.venue.errors import Refused

credentials = Credentials("test-key", {secret!r}, "test-passphrase")
with OkxClient(credentials, base_url={url!r}) as client:
    try:
        loan = client.flexible_loan.max_loan(borrow_ccy="USDT")
    except Refused as refused:
        print(refused.code, refused.status)
    else:
        print(loan[0].borrow_ccy, loan[0].max_loan)
assert not [name for name in sys.modules if name.startswith("yourapp.vendor.venue.mock")]
"""


def vendored(folder: Path) -> Path:
    """A copy deep inside somebody's package, under a name of theirs."""
    target = folder / "bot/yourapp/vendor/venue"
    docmill(folder, "vendor", "bot/yourapp/vendor/venue")
    for package in (folder / "bot/yourapp", folder / "bot/yourapp/vendor"):
        (package / "__init__.py").touch()
    return target


def test_vendored_under_another_name(folder: Path) -> None:
    target = vendored(folder)
    assert contents(target) == contents(folder / "generated/okx")
    assert isolated(folder / "bot", IN_PROCESS) == "USDT 0.01113\n"


def test_vendored_without_what_may_be_deleted(folder: Path) -> None:
    target = vendored(folder)
    for name in ("mock", "testing"):
        shutil.rmtree(target / name)
    with served(folder, "mock", "okx") as (url, _):
        good = OVER_HTTP.format(secret="test-secret", url=url)
        assert isolated(folder / "bot", good) == "USDT 0.01113\n"
        bad = OVER_HTTP.format(secret="no-secret", url=url)
        assert isolated(folder / "bot", bad) == "50113 401\n"
    assert docmill(folder, "vendor", str(target), "--check").out == f"{target}: an unedited copy\n"
    assert "nothing to change" in docmill(folder, "vendor", str(target)).out
    assert not (target / "mock").exists()


def test_vendor_again_and_check(folder: Path) -> None:
    run = docmill(folder, "vendor", "bot/okx")
    count = len(contents(folder / "generated/okx"))
    assert re.search(rf"^bot/okx: {count} files added, 0 changed", run.out, re.MULTILINE)
    before = snapshot(folder)
    assert "bot/okx: nothing to change" in docmill(folder, "vendor", "bot/okx").out
    assert docmill(folder, "vendor", "bot/okx", "--check") == (0, "bot/okx: an unedited copy\n", "")
    assert snapshot(folder) == before
    change(folder / "spec/okx/api.yaml", "package_version: 0.1.0", "package_version: 0.2.0")
    docmill(folder, "build")
    outdated = docmill(folder, "vendor", "bot/okx", "--check", code=1)
    assert "is not a copy of generated/okx: " in outdated.err
    shutil.move(folder / "generated", folder / "gone")
    assert docmill(folder, "vendor", "bot/okx", "--check").out == "bot/okx: an unedited copy\n"
    shutil.move(folder / "gone", folder / "generated")
    assert "\n  ~ VERSION\n" in docmill(folder, "vendor", "bot/okx").out
    assert docmill(folder, "vendor", "bot/okx", "--check").err == ""


def test_vendor_never_overwrites_an_edit(folder: Path) -> None:
    docmill(folder, "vendor", "bot/okx")
    for name in ("client.py", "models/flexible_loan.py"):
        (folder / "bot/okx" / name).write_bytes(b"# mine\n")
    change(folder / "spec/okx/api.yaml", "title: OKX", "title: OK")
    docmill(folder, "build")
    before = snapshot(folder)
    run = docmill(folder, "vendor", "bot/okx", code=2)
    assert re.findall(r"^(\S+): error: was edited by hand", run.err, re.MULTILINE) == [
        "bot/okx/client.py",
        "bot/okx/models/flexible_loan.py",
    ]
    assert run.err.endswith("\n2 errors; nothing was written.\n")
    run = docmill(folder, "vendor", "bot/okx", "--check", code=1)
    assert re.findall(r"^(\S+): error: was edited by hand", run.err, re.MULTILINE) == [
        "bot/okx/client.py",
        "bot/okx/models/flexible_loan.py",
    ]
    assert snapshot(folder) == before


def test_vendor_check_of_what_is_no_copy(folder: Path) -> None:
    for target in ("spec", "nothing", "docs"):
        assert f"{target}: error: has no MANIFEST.json" in docmill(folder, "vendor", target, "--check", code=2).err
    assert not (folder / "nothing").exists()


def test_vendor_check_against_a_package_that_is_not_there(folder: Path) -> None:
    docmill(folder, "vendor", "bot/okx")
    named = docmill(folder, "vendor", "bot/okx", "--check", "--package", "generatd/okx", code=2)
    assert "generatd/okx: error: has no MANIFEST.json" in named.err
    shutil.rmtree(folder / "generated")
    assert docmill(folder, "vendor", "bot/okx", "--check").out == "bot/okx: an unedited copy\n"


# ----------------------------------------------------------------------------------------------------------------- mock


@contextlib.contextmanager
def served(folder: Path, *arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A server started with ``--port 0``: its URL and its process, killed at the end if it still runs."""
    with subprocess.Popen(
        [sys.executable, "-m", "generator", *arguments, "--port", "0"],
        cwd=folder,
        env=child_environment(),
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
                    yield found[0], process
                    return
            raise AssertionError(f"the server ended before it began:\n{said}")
        finally:
            process.kill()
            process.wait()
            watchdog.cancel()


def answer(url: str) -> tuple[int, str, object]:
    """Status, content type and decoded body."""
    try:
        with urllib.request.urlopen(url, timeout=10) as response:  # noqa: S310 - a URL of ours
            return response.status, response.headers["Content-Type"], json.load(response)
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, refused.headers["Content-Type"], json.load(refused)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda number: number.name)
def test_the_mock_answers_until_it_is_told_to_end(folder: Path, number: signal.Signals) -> None:
    """Ending when told so is no failure: exit code 0, for Ctrl-C and for a supervisor alike."""
    before = snapshot(folder)
    with served(folder, "mock", "okx") as (url, process):
        status, kind, body = answer(f"{url}/no/such/path")
        assert (status, kind.split(";")[0]) == (404, "application/json")
        assert isinstance(body, dict)
        process.send_signal(number)
        assert process.wait(timeout=10) == 0
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()
    assert snapshot(folder) == before


def test_the_mock_serves_the_spec_with_its_corrections(folder: Path) -> None:
    change(folder / "spec/okx/corrections.yaml", "request.ordId", "request.newId")
    with served(folder, "mock", "okx", "--spec", "spec/okx") as (url, _):
        status, _, body = answer(f"{url}/api/v5/finance/flexible-loan/max-loan")
        assert status in {401, 404, 405}
        assert isinstance(body, dict)


def signed_post(url: str, key: str = "test-key") -> tuple[int, bytes]:
    """Status and body of the answer to a good request."""
    target, body = "/api/v5/finance/flexible-loan/max-loan", b'{"borrowCcy":"USDT"}'
    stamp = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    signed = hmac.digest(b"test-secret", f"{stamp}POST{target}".encode() + body, "sha256")
    headers = {
        "OK-ACCESS-KEY": key,
        "OK-ACCESS-SIGN": base64.b64encode(signed).decode(),
        "OK-ACCESS-TIMESTAMP": stamp,
        "OK-ACCESS-PASSPHRASE": "test-passphrase",
        "Content-Type": "application/json",
    }
    with contextlib.closing(http.client.HTTPConnection(url.removeprefix("http://"), timeout=10)) as connection:
        connection.request("POST", target, body, headers)
        response = connection.getresponse()
        return response.status, response.read()


def test_the_mock_keeps_to_limits_when_asked(folder: Path) -> None:
    with served(folder, "mock", "okx", "--limits") as (url, _):
        assert [signed_post(url)[0] for _ in range(6)] == [200] * 5 + [429]


def test_the_mock_has_other_accounts_when_asked(folder: Path) -> None:
    account = {"key": "test-other", "secret": "test-secret", "passphrase": "test-passphrase"}
    (folder / "accounts.json").write_text(json.dumps({"accounts": {"other": {"keys": [account]}}}), "utf-8")
    with served(folder, "mock", "okx", "--accounts", "accounts.json") as (url, _):
        assert [signed_post(url, key)[0] for key in ("test-other", "test-key")] == [200, 401]


def test_accounts_that_are_wrong(folder: Path) -> None:
    (folder / "accounts.yaml").write_text("regio: mars\naccounts: {}\n", "utf-8")
    run = subprocess_docmill(folder, "mock", "okx", "--accounts", "accounts.yaml", code=2)
    assert (
        "accounts.yaml:1: error: the file has an unknown field 'regio' [bad-file]\n    hint: did you mean region?"
        in run.err
    )
    assert "accounts.yaml:2: error: accounts: there is none [bad-file]\n    hint: name one" in run.err


def test_the_mock_serves_another_date_beside_this_one(folder: Path) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false")
    for arguments in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "before")):
        subprocess.run(["git", *identity, *arguments], cwd=folder, check=True)  # noqa: S607 - whichever git there is
    shutil.rmtree(folder / "spec/okx/endpoints")
    with served(folder, "mock", "okx", "--revision", "HEAD") as (url, _):
        status, _, body = answer(f"{url}/_mock/health")
        assert (status, body) == (200, {"status": "ok", "exchange": "okx", "endpoints": 1})
    run = subprocess_docmill(folder, "mock", "okx", "--revision", "HEAD~9", code=2)
    assert "spec/okx: error: there is no revision 'HEAD~9'" in run.err


def test_options_of_the_mock_that_make_no_sense(folder: Path) -> None:
    run = subprocess_docmill(folder, "mock", "okx", "--chaos", "explode=1", code=2)
    assert "spec/okx: error: --chaos: there is no fault 'explode'" in run.err
    assert "Traceback" not in run.err


def test_the_mock_answers_at_random_when_asked(folder: Path) -> None:
    seen: list[list[tuple[int, bytes]]] = []
    for _ in range(2):
        with served(folder, "mock", "okx", "--synthesize", "a seed") as (url, _process):
            seen.append([signed_post(url) for _ in range(4)])
    assert seen[0] == seen[1]
    assert {status for status, _ in seen[0]} == {200}
    assert len({body for _, body in seen[0]}) > 1


def test_a_port_that_is_taken(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        run = subprocess_docmill(folder, "mock", "okx", "--port", str(port), code=2)
    assert "address already in use" in run.err
    assert run.err.endswith(f"127.0.0.1:{port}: error: cannot listen there\n    hint: --port 0 picks a free port\n")
    assert "Traceback" not in run.err
