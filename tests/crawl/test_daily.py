"""All crawls in a row over one spec and one package, with a commit after each: what a desk does every morning."""

from __future__ import annotations

import itertools
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.cache import Cache
from generator.ingest.okx import remembering
from generator.ingest.okx.listed import hash_of, names_of
from generator.rebuild import rebuild
from generator.spec.load import load_machine
from generator.tree import write
from generator.update import Updated, prepare, save
from tests.support.crawl import DOCS, ROOT

DATES = ["2026-01-16", "2026-06-17", "2026-06-18", "2026-06-26", "2026-06-27"]
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


def test_five_crawls_in_a_row(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    desk.take(DATES[0])
    before = {one.key: one for one in load_machine(desk.spec)[0]}
    for last, date in itertools.pairwise(DATES):
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
        if not moved:
            assert touched == {"spec/lock.yaml"}
        before = after
    # The same as from the last crawl alone: these crawls lose nothing that a guard rail keeps, and no name changes.
    alone = Desk(tmp_path / "alone")
    alone.take(DATES[-1])
    assert machine_files(desk.spec) == machine_files(alone.spec)
    assert machine_files(desk.package) == machine_files(alone.package)


PARTS = (("resources", "py"), ("models", "py"), ("mock/data/endpoints", "json"))
