"""What `docmill mock` serves: a spec folder or a revision of it, made or remembered."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.findings import Failed
from generator.mocking import load_for_mock
from generator.revision import extracted
from generator.runtime.mock import MockData, load
from tests.support.cli import project

LOAN = "endpoints/flexible_loan/max_loan.yaml"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project(tmp_path_factory.mktemp("made"))


@pytest.fixture
def spec(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made / "spec" / "okx", tmp_path / "repo" / "spec" / "okx")
    return tmp_path / "repo" / "spec" / "okx"


def read(spec: Path, cache: Path) -> MockData:
    data, findings = load_for_mock(spec, "okx", cache, load)
    assert findings == ()
    return data


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


# ----------------------------------------------------------------------------------------------------------- remembered


def test_what_was_made_is_remembered(spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = tmp_path / "cache"
    first = read(spec, cache)
    assert first.endpoints["flexible_loan.max_loan"].method == "POST"
    monkeypatch.setattr("generator.mocking.load_spec", None)
    assert read(spec, cache) == first


def test_a_change_is_seen(spec: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    read(spec, cache)
    change(spec / "api.yaml", "title: OKX", "title: Changed")
    assert read(spec, cache).api.title == "Changed"
    file = spec / "corrections.yaml"
    file.write_text(file.read_text("utf-8") + "\n# a word\n", "utf-8")
    assert read(spec, cache).api.title == "Changed"


def test_another_docmill_remembers_nothing(spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read(spec, tmp_path / "cache")
    monkeypatch.setattr("generator.mocking.__version__", "other")
    monkeypatch.setattr("generator.mocking.load_spec", lambda _: (_ for _ in ()).throw(ZeroDivisionError))
    with pytest.raises(ZeroDivisionError):
        read(spec, tmp_path / "cache")


@pytest.mark.parametrize("damage", ["cut", "empty", "swapped", "folder", "read-only"])
def test_the_cache_may_rot(spec: Path, tmp_path: Path, damage: str) -> None:
    cache = tmp_path / "cache"
    first = read(spec, cache)
    (entry,) = [path for path in cache.rglob("*") if path.is_file()]
    whole = entry.read_bytes()
    match damage:
        case "cut":
            entry.write_bytes(whole[:-1])
        case "empty":
            entry.write_bytes(b"")
        case "swapped":
            entry.write_bytes(whole.replace(b"OKX", b"XKO"))
        case "folder":
            entry.unlink()
            entry.mkdir()
        case _:
            shutil.rmtree(cache)
            cache.write_text("a file", "utf-8")
    assert read(spec, cache) == first


def test_what_is_said_of_a_spec_is_said_each_time(spec: Path, tmp_path: Path) -> None:
    """A correction that says what the docs say by now is a warning."""
    lines = (
        "- endpoint: flexible_loan.max_loan",
        "  at: permission",
        "  expects: trade",
        "  value: read",
        "  why: So.",
    )
    (spec / "corrections.yaml").write_text("".join(f"{line}\n" for line in lines), "utf-8")
    said = [load_for_mock(spec, "okx", tmp_path / "cache", load)[1] for _ in range(2)]
    assert said[0] == said[1]
    _, elsewhere = load_for_mock(spec, "okx", tmp_path / "cache", load, name=Path("there"))
    assert [finding.where.file for finding in elsewhere] == ["there/corrections.yaml"]
    assert [finding.code for finding in said[0]] == ["correction-fulfilled"]


def test_another_exchange_is_refused_each_time(spec: Path, tmp_path: Path) -> None:
    read(spec, tmp_path / "cache")
    for _ in range(2):
        with pytest.raises(Failed, match="wrong-exchange"):
            load_for_mock(spec, "toy", tmp_path / "cache", load)


# ---------------------------------------------------------------------------------------------------------- a revision


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false")
    run = subprocess.run(
        ["git", "-C", str(folder), *identity, *arguments],  # noqa: S607 - whichever git there is
        capture_output=True,
        check=True,
        text=True,
        env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull},
    )
    return run.stdout.strip()


@pytest.fixture
def repository(spec: Path) -> Path:
    """A repository whose second commit changed the spec, and whose files are of neither."""
    top = spec.parents[1]
    git(top, "init", "-q", "-b", "main")
    git(top, "add", "-A")
    git(top, "commit", "-qm", "first")
    git(top, "tag", "v1")
    change(spec / "api.yaml", "title: OKX", "title: Second")
    git(top, "commit", "-qam", "second")
    change(spec / "api.yaml", "title: Second", "title: Unsaved")
    return top


@pytest.mark.parametrize(
    ("revision", "title"), [("v1", "OKX"), ("HEAD~1", "OKX"), ("HEAD", "Second"), ("main", "Second")]
)
def test_a_revision_has_its_own_spec(repository: Path, spec: Path, tmp_path: Path, revision: str, title: str) -> None:
    before = git(repository, "status", "--porcelain")
    folder = extracted(spec, revision, tmp_path / "into")
    assert read(folder, tmp_path / "cache").api.title == title
    assert read(spec, tmp_path / "cache").api.title == "Unsaved"
    assert git(repository, "status", "--porcelain") == before
    assert [path.name for path in (tmp_path / "into").iterdir()] == ["spec"]


def test_a_folder_that_is_gone_has_a_past(repository: Path, spec: Path, tmp_path: Path) -> None:
    shutil.rmtree(spec.parent)
    assert (extracted(spec, "v1", tmp_path / "into") / "api.yaml").is_file()


def test_two_dates_at_once(repository: Path, spec: Path, tmp_path: Path) -> None:
    old, new = (read(extracted(spec, rev, tmp_path / rev), tmp_path / "cache").api.title for rev in ("v1", "HEAD"))
    assert (old, new) == ("OKX", "Second")


@pytest.mark.parametrize("revision", ["v2", "--help", "-h", "", "HEAD:", "HEAD:spec/okx/api.yaml", "v1 v2", "\n"])
def test_revisions_that_there_are_not(repository: Path, spec: Path, tmp_path: Path, revision: str) -> None:
    assert repository.is_dir()
    with pytest.raises(Failed, match="no-revision"):
        extracted(spec, revision, tmp_path / "into")


def test_folders_that_git_does_not_know(repository: Path, tmp_path: Path) -> None:
    with pytest.raises(Failed, match="no-revision"):
        extracted(repository / "nothing", "v1", tmp_path / "into")
    with pytest.raises(Failed, match="not a git repository"):
        extracted(tmp_path, "v1", tmp_path / "into")


def test_without_git(spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Failed, match="git is not installed"):
        extracted(spec, "v1", tmp_path / "into")


def test_json_is_what_the_build_writes(spec: Path, tmp_path: Path) -> None:
    """Remembered or not, the data is the package's."""
    cache = tmp_path / "cache"
    seen: list[object] = []

    def look(folder: Path) -> int:
        seen.append({path.name: json.loads(path.read_bytes()) for path in folder.rglob("*.json")})
        return 1

    for _ in range(2):
        load_for_mock(spec, "okx", cache, look)
    assert seen[0] == seen[1] != {}
