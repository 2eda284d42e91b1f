"""Crawls in a row over one spec and one package, with a commit after each: what a desk does every morning.

``DOCMILL_CRAWL=all`` takes all of them, by default it is two that differ in a few pages.
"""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.cache import Cache
from generator.changes import as_text, compare
from generator.changes.version import suggest
from generator.findings import errors
from generator.ingest.okx import remembering
from generator.ingest.okx.listed import hash_of, names_of
from generator.rebuild import rebuild
from generator.spec.facts import facts
from generator.spec.load import load_machine, load_spec
from generator.spec.model import Spec
from generator.tree import write
from generator.update import Updated, prepare, save
from tests.support.crawl import DOCS, ROOT

DATES = ["2026-01-16", "2026-06-17", "2026-06-18", "2026-06-26", "2026-06-27"]
SUGGESTED = {"2026-06-17": "2.0.0", "2026-06-18": "2.0.0", "2026-06-26": "1.0.0", "2026-06-27": "1.0.0"}
"""After 1.0.0: a value of a parameter is gone, and so are fields; then nothing changes any more."""
TAKEN = DATES if os.environ.get("DOCMILL_CRAWL") == "all" else DATES[1:3]
OF_ALL = {"spec/lock.yaml", "spec/findings.txt", "spec/errors.yaml", "package/VERSION", "package/MANIFEST.json"}
"""Files that speak of all pages, or of the whole package."""

pytestmark = pytest.mark.skipif(
    not all(Path(DOCS or "no such folder", date).is_dir() for date in DATES),
    reason="DOCMILL_DOCS does not name the folder with the five crawls",
)


class Desk:
    """A repository with a spec and a package."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spec, self.package = folder / "spec", folder / "package"
        self.memory = folder.parent / "cache"
        self.spec.mkdir(parents=True)
        for name in ("api.yaml", "names.yaml", "error_classes.yaml"):
            shutil.copy(ROOT / "spec" / "okx" / name, self.spec)
        self.git("init", "--quiet")
        self.commit("hand-written")

    def git(self, *arguments: str) -> str:
        who = ("-c", "user.name=desk", "-c", "user.email=desk@example.com", "-c", "core.quotePath=false")
        command = ["git", *who, *arguments]
        return subprocess.run(command, cwd=self.folder, check=True, capture_output=True, text=True).stdout

    def whole(self) -> Spec:
        """The spec as it stands."""
        found, findings = load_spec(self.spec)
        assert not errors(findings)
        return found

    def commit(self, what: str) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", what)

    def take(self, date: str) -> tuple[set[str], Updated]:
        """Takes in a crawl; the files that it touched."""
        memory = Cache(self.memory)
        reader = remembering(memory)
        ready = prepare(reader, Path(DOCS, date), self.spec, exchange="okx", memory=memory, progress=lambda *_: None)
        done = save(ready)
        write(rebuild(self.spec, self.memory).tree, self.package, owned="manifest")
        touched = {line[3:] for line in self.git("status", "--porcelain", "--untracked-files=all").splitlines()}
        self.commit(date)
        return touched, done


def hashes(date: str) -> dict[str, str]:
    folder = Path(DOCS, date)
    return {name: hash_of((folder / name).read_bytes()) for name in names_of(folder)}


def machine_files(spec: Path) -> dict[str, bytes]:
    return {path.relative_to(spec).as_posix(): path.read_bytes() for path in spec.rglob("*") if path.is_file()}


def test_crawls_in_a_row(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    desk.take(TAKEN[0])
    before, whole = {one.key: one for one in load_machine(desk.spec)[0]}, desk.whole()
    for last, date in itertools.pairwise(TAKEN):
        was, now = hashes(last), hashes(date)
        touched, done = desk.take(date)
        after = {one.key: one for one in load_machine(desk.spec)[0]}
        changed = {key for key in after if after[key] != before.get(key)}
        # An endpoint changes when one of its pages does.
        moved = {name for name in now if now[name] != was.get(name)}
        assert {after[key].page for key in changed} <= moved, date
        endpoints = {f"spec/endpoints/{after[key].resource}/{after[key].operation}.yaml" for key in changed}
        assert {path for path in touched if path.startswith("spec/")} - OF_ALL == endpoints, date
        # What is in a package's files goes by resource; a new resource is in the client as well.
        resources = {after[key].resource for key in changed}
        new = resources - {one.resource for one in before.values()}
        files = {path for name in resources for path in (f"package/{part}/{name}.{end}" for part, end in PARTS)} | (
            {"package/client.py"} if new else set()
        )
        assert {path for path in touched if path.startswith("package/")} - OF_ALL <= files, date
        assert [one.code for one in done.findings if one.severity == "error"] == []
        assert done.counts.kept == 0
        print(f"{last} -> {date}: {len(moved)} pages, {len(changed)} endpoints, {len(touched)} files")
        # The report is about these endpoints, and about no others.
        report, older = compare(whole, desk.whole()), whole
        whole = desk.whole()
        assert {one.endpoint for one in report.changes if one.endpoint} <= changed, date
        facts_of = {f"{one.method} {one.path}": facts(one) for one in whole.endpoints}
        facts_before = {f"{one.method} {one.path}": facts(one) for one in older.endpoints}
        differing = {key for key in facts_of if facts_of[key] != facts_before.get(key)}
        assert differing <= {one.endpoint for one in report.changes}, date
        suggested = suggest(report, "1.0.0").api
        assert suggested == SUGGESTED[date], as_text(report)
        print(f"{len(report.changes)} changes, after 1.0.0: {suggested}")
        if not moved:
            assert touched == {"spec/lock.yaml"}
            assert report.changes == ()
        before = after
    # The same as from the last crawl alone: these crawls lose nothing that a guard rail keeps, and no name changes.
    alone = Desk(tmp_path / "alone")
    alone.take(TAKEN[-1])
    assert machine_files(desk.spec) == machine_files(alone.spec)
    assert machine_files(desk.package) == machine_files(alone.package)


PARTS = (("resources", "py"), ("models", "py"), ("mock/data/endpoints", "json"))
