from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from generator import manifest, tree
from generator.findings import Failed
from generator.listing import scan
from generator.manifest import NAME, with_manifest
from generator.tree import compare, diff_text, write

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TOOL = "docmill 1.2.3"
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - parent of private folders


def ours(files: Mapping[str, bytes]) -> tree.Tree:
    return with_manifest(files, TOOL, "spec-hash")


def contents(folder: Path) -> dict[str, bytes]:
    return {path: (folder / path).read_bytes() for path in scan(folder).files}


def put(folder: Path, files: Mapping[str, bytes]) -> None:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def alone(target: Path) -> bool:
    """Nothing of ours is left beside the target."""
    return not any("docmill" in path.name for path in target.parent.iterdir())


def refused(files: Mapping[str, bytes], target: Path, **options: Any) -> list[tuple[str, str]]:
    """Code and place (below the target) of every finding; the folder must be as before."""
    before = scan(target.parent)
    with pytest.raises(Failed) as caught:
        write(files, target, **{"owned": "manifest", **options})
    assert scan(target.parent) == before
    prefix = str(target)
    return [(finding.code, finding.where.file.removeprefix(prefix).lstrip("/")) for finding in caught.value.findings]


def machine(path: str) -> bool:
    return path == "lock.yaml" or (path.startswith("endpoints/") and path.endswith(".yaml"))


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """In memory where the system has such a folder: every write is synced, which a busy disk makes slow."""
    with tempfile.TemporaryDirectory(dir=MEMORY) as area:
        yield Path(area).resolve()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "area" / "okx"


FIRST = ours({"client.py": b"client 1\n", "models/a.py": b"a 1\n", "models/b.py": b"b 1\n"})
SECOND = ours({"client.py": b"client 2\n", "models/a.py": b"a 1\n", "resources/c.py": b"c\n"})


# --- what is written


def test_fresh_then_changed(target: Path) -> None:
    changes = write(FIRST, target, owned="manifest")
    assert changes.added == (NAME, "client.py", "models/a.py", "models/b.py")
    assert contents(target) == FIRST
    kept_inode = (target / "models/a.py").stat().st_ino
    changes = write(SECOND, target, owned="manifest")
    assert (changes.added, changes.changed, changes.removed, changes.unchanged) == (
        ("resources/c.py",),
        (NAME, "client.py"),
        ("models/b.py",),
        ("models/a.py",),
    )
    assert contents(target) == SECOND
    assert (target / "models/a.py").stat().st_ino == kept_inode
    assert alone(target)


def test_nothing_differs_nothing_is_touched(target: Path) -> None:
    write(FIRST, target, owned="manifest")
    put(target, {"__pycache__/x.pyc": b"", "notes.txt": b"mine"})
    before = {path: path.lstat() for path in (target.parent, target, *target.rglob("*"))}
    changes = write(FIRST, target, owned="manifest")
    assert not changes
    assert changes.kept == ("notes.txt",)
    after = {path: path.lstat() for path in (target.parent, target, *target.rglob("*"))}
    assert {path: (status.st_mtime_ns, status.st_ctime_ns, status.st_ino) for path, status in before.items()} == {
        path: (status.st_mtime_ns, status.st_ctime_ns, status.st_ino) for path, status in after.items()
    }


def test_human_files_links_and_folders_stay_and_caches_go(target: Path) -> None:
    write(FIRST, target, owned="manifest")
    put(target, {"notes.txt": b"mine", "models/own/x.txt": b"x", "models/__pycache__/a.cpython-311.pyc": b"c"})
    (target / "link").symlink_to("/nowhere")
    (target / "folder-link").symlink_to("models")
    (target / "void/deep").mkdir(parents=True)
    os.mkfifo(target / "pipe")
    inode = (target / "notes.txt").stat().st_ino
    changes = write(SECOND, target, owned="manifest")
    assert changes.kept == ("folder-link", "link", "models/own/x.txt", "notes.txt", "pipe")
    assert (target / "link").readlink() == Path("/nowhere")
    assert (target / "folder-link").readlink() == Path("models")
    assert (target / "pipe").is_fifo()
    assert (target / "void/deep").is_dir()
    assert (target / "notes.txt").stat().st_ino == inode
    assert (target / "models/own/x.txt").read_bytes() == b"x"
    assert not (target / "models/__pycache__").exists()


def test_folders_that_only_held_our_files_go(target: Path) -> None:
    write(ours({"a/b/c.py": b"", "keep.py": b""}), target, owned="manifest")
    put(target, {"a/b/__pycache__/c.pyc": b"cache"})
    write(ours({"keep.py": b""}), target, owned="manifest")
    assert not (target / "a").exists()


def test_an_empty_folder_gives_way_to_a_file(target: Path) -> None:
    write(ours({"x.py": b""}), target, owned="manifest")
    (target / "a/b").mkdir(parents=True)
    write(ours({"a": b"file"}), target, owned="manifest")
    assert (target / "a").read_bytes() == b"file"


def test_a_file_becomes_a_folder_and_back(target: Path) -> None:
    one, two = ours({"a": b"file"}), ours({"a/b": b"in folder"})
    for files in (one, two, one):
        write(files, target, owned="manifest")
        assert contents(target) == files


def test_modes_are_kept(target: Path) -> None:
    write(FIRST, target, owned="manifest")
    (target / "client.py").chmod(0o640)
    (target / "models").chmod(0o750)
    target.chmod(0o711)
    write(SECOND, target, owned="manifest")
    assert (target / "client.py").stat().st_mode & 0o7777 == 0o640
    assert (target / "models").stat().st_mode & 0o7777 == 0o750
    assert target.stat().st_mode & 0o7777 == 0o711


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_root_leaves_a_users_folder_to_the_user(target: Path) -> None:
    write(FIRST, target, owned="manifest")
    for path in (target, *target.rglob("*")):
        os.chown(path, 12345, 54321)
    write(SECOND, target, owned="manifest")
    assert {(path.stat().st_uid, path.stat().st_gid) for path in (target, *target.rglob("*"))} == {(12345, 54321)}


def test_missing_files_are_rebuilt(target: Path) -> None:
    write(FIRST, target, owned="manifest")
    shutil.rmtree(target / "models")
    assert write(FIRST, target, owned="manifest").added == ("models/a.py", "models/b.py")
    assert contents(target) == FIRST


def test_empty_target_and_one_with_caches_alone_are_fine(target: Path) -> None:
    put(target, {"__pycache__/x.pyc": b""})
    (target / "void").mkdir()
    write(FIRST, target, owned="manifest")
    assert contents(target) == FIRST


def test_a_symlinked_target_is_resolved(target: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(target)
    write(FIRST, link, owned="manifest")
    write(SECOND, link, owned="manifest")
    assert link.is_symlink()
    assert contents(target) == SECOND


def test_the_current_folder_is_named_when_it_was_replaced(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(FIRST, target, owned="manifest")
    monkeypatch.chdir(target)
    changes = write(SECOND, Path(), owned="manifest")
    assert [finding.code for finding in changes.notes] == ["cwd-replaced"]
    assert contents(target) == SECOND


def test_names_that_are_no_utf8_survive(target: Path) -> None:
    write(FIRST, target, owned="manifest")
    name = os.fsdecode(b"caf\xe9.txt")
    put(target, {name: b"mine"})
    assert write(SECOND, target, owned="manifest").kept == (name,)
    assert (target / name).read_bytes() == b"mine"


# --- what is refused


def test_a_folder_that_is_not_ours(target: Path) -> None:
    put(target, {f"{number}.txt": b"mine" for number in range(6)} | {"client.py": b"mine, too"})
    with pytest.raises(Failed, match=r"(?s)not ours: has files and no manifest.*0.txt, 1.txt, 2.txt, 3.txt, \.\.\."):
        write(FIRST, target, owned="manifest")
    assert refused(FIRST, target) == [("not-ours", "")]


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{}",
        b"<<<<<<< ours",
        b'{"tool": "poetry 1", "spec": "", "files": {}}',
        b'{"tool": "docmill 1", "spec": "", "files": {"../../x": "' + b"0" * 64 + b'"}}',
        b'{"tool": "docmill 1", "spec": "", "files": {"x": "1"}}',
        b'{"tool": "docmill 1", "spec": "", "files": {"manifest.json": "' + b"0" * 64 + b'"}}',
        b'{"tool": "docmill 1", "spec": "", "files": {}, "more": 1}',
    ],
)
def test_a_manifest_that_is_none_of_ours(target: Path, text: bytes) -> None:
    put(target, {NAME: text})
    assert refused(FIRST, target) == [("not-ours", "")]


def test_a_manifest_that_is_a_link_or_a_folder(target: Path) -> None:
    put(target, {"x": FIRST[NAME]})
    (target / NAME).symlink_to("x")
    assert refused(FIRST, target) == [("not-ours", "")]
    (target / NAME).unlink()
    (target / NAME).mkdir()
    assert refused(FIRST, target) == [("not-ours", "")]


def test_edited_files_are_all_named(target: Path) -> None:
    write(FIRST, target, owned="manifest")
    put(target, {"client.py": b"edited", "models/b.py": b"edited, and would go"})
    (target / "models/a.py").unlink()
    (target / "models/a.py").symlink_to("/etc/hostname")
    expected = [("edited-by-hand", "client.py"), ("edited-by-hand", "models/a.py"), ("edited-by-hand", "models/b.py")]
    assert refused(SECOND, target) == expected
    with pytest.raises(Failed, match="move the edit away, or delete the file to have it rebuilt"):
        write(SECOND, target, owned="manifest")


def test_an_edit_equal_to_the_new_text_is_fine(target: Path) -> None:
    write(FIRST, target, owned="manifest")
    put(target, {"client.py": SECOND["client.py"], "resources/c.py": SECOND["resources/c.py"]})
    assert write(SECOND, target, owned="manifest").changed == (NAME,)
    put(target, {"resources/c.py": b"now it is ours"})
    assert refused(SECOND, target) == [("edited-by-hand", "resources/c.py")]


def test_human_files_in_the_way(target: Path) -> None:
    write(ours({"x.py": b""}), target, owned="manifest")
    put(target, {"client.py": b"mine", "models": b"mine", "deep/f.py/mine.txt": b"mine"})
    files = ours({"client.py": b"1", "models/a.py": b"2", "deep/f.py": b"3"})
    assert refused(files, target) == [
        ("in-the-way", "client.py"),
        ("in-the-way", "models"),
        ("in-the-way", "deep/f.py/mine.txt"),
    ]


def test_human_files_that_differ_in_case(target: Path) -> None:
    write(ours({"x.py": b""}), target, owned="manifest")
    put(target, {"Client.py": b"mine", "Models/mine.txt": b"mine"})
    found = refused(ours({"client.py": b"1", "models/a.py": b"2"}), target)
    assert found == [("path-collision", "Client.py"), ("path-collision", "Models/mine.txt")]


def test_symlinked_folders_are_not_followed(target: Path, tmp_path: Path) -> None:
    write(ours({"x.py": b""}), target, owned="manifest")
    outside = tmp_path / "outside"
    outside.mkdir()
    (target / "models").symlink_to(outside)
    assert refused(FIRST, target) == [("through-symlink", "models")]
    assert list(outside.iterdir()) == []


def test_a_target_that_is_a_file(target: Path) -> None:
    target.parent.mkdir()
    target.write_bytes(b"mine")
    assert refused(FIRST, target) == [("not-a-folder", "")]


def test_a_target_below_a_file(target: Path) -> None:
    target.parent.write_bytes(b"mine")
    with pytest.raises(Failed, match="nothing was changed: "):
        write(FIRST, target, owned="manifest")


def test_a_link_to_itself(target: Path) -> None:
    target.parent.mkdir()
    target.symlink_to(target)
    assert refused(FIRST, target) == [("not-a-folder", "")]


def test_mount_points(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Failed, match=r"/proc: error: is a mount point"):
        write(FIRST, Path("/proc"), owned="manifest")
    write(FIRST, target, owned="manifest")
    (target / "mounted").mkdir()

    def with_a_mount(folder: Path) -> Any:
        listing = scan(folder)
        return type(listing)(files=listing.files, folders=listing.folders, mounts=("mounted",), owner=listing.owner)

    monkeypatch.setattr(tree, "scan", with_a_mount)
    assert refused(SECOND, target) == [("mount-point", "mounted")]


def test_a_folder_of_another_file_system_is_seen_and_not_entered() -> None:
    device = Path("/dev").stat().st_dev
    folders = [path for path in Path("/dev").iterdir() if path.is_dir() and not path.is_symlink()]
    mounted = {path.name for path in folders if path.stat().st_dev != device}
    if not mounted:
        pytest.skip("nothing is mounted below /dev")
    listing = scan(Path("/dev"))
    assert mounted <= set(listing.mounts)
    assert mounted.isdisjoint(path.split("/")[0] for path in (*listing.files, *listing.folders))


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "C:/x",
        "../x",
        "a/../x",
        "a//x",
        "./x",
        "a/",
        "a\\x",
        "a\nx",
        "a\0x",
        "a\udcffx",
        "n" * 201,
        "__pycache__/x.py",
        "x.pyc",
    ],
)
def test_unsafe_paths(target: Path, path: str) -> None:
    target.parent.mkdir()
    assert refused({path: b"", "fine.py": b""}, target, owned=lambda _path: True) == [("unsafe-path", "")]


def test_paths_that_collide(target: Path) -> None:
    target.parent.mkdir()
    for other in ("a/B.py", "A/c.py", "a"):
        files = ours({"a/b.py": b"", other: b""})
        assert [code for code, _ in refused(files, target)] == ["path-collision"]
    files = ours({"e\u0301.py": b"", "\u00e9.py": b""})
    assert [code for code, _ in refused(files, target)] == ["path-collision"]


def test_every_reason_is_reported_at_once(target: Path) -> None:
    write(FIRST, target, owned="manifest")
    put(target, {"client.py": b"edited", "new.py": b"mine"})
    files = ours({"client.py": b"2", "new.py": b"", "a": b"", "A": b""})
    codes = {code for code, _ in refused(files, target)}
    assert codes == {"edited-by-hand", "in-the-way", "path-collision"}


def test_folders_without_write_permission(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(FIRST, target, owned="manifest")
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).name != "models" and real(path, mode))
    assert refused(SECOND, target) == [("read-only", "models")]
    assert not write(FIRST, target, owned="manifest")


def test_the_manifest_must_fit_the_tree(target: Path) -> None:
    for files in ({"x": b""}, {**FIRST, "x": b""}, {**FIRST, "client.py": b"other"}):
        with pytest.raises(ValueError, match=r"manifest|JSON|truncated|Input data"):
            write(files, target, owned="manifest")
    short = {path: data for path, data in FIRST.items() if not path.startswith("models")}
    with pytest.raises(ValueError, match=r"lists 'models/a\.py'"):
        write(short, target, owned="manifest")
    write(short, target, owned="manifest", without=("models",))
    assert contents(target) == short


# --- folders without a manifest


def test_a_predicate_says_what_is_ours(target: Path) -> None:
    put(target, {"api.yaml": b"hand", "endpoints/a.yaml": b"1", "endpoints/b.yaml": b"1", "endpoints/notes.md": b"x"})
    changes = write({"endpoints/a.yaml": b"2", "lock.yaml": b"l"}, target, owned=machine)
    assert (changes.added, changes.changed, changes.removed) == (
        ("lock.yaml",),
        ("endpoints/a.yaml",),
        ("endpoints/b.yaml",),
    )
    assert changes.kept == ("api.yaml", "endpoints/notes.md")
    assert contents(target) == {
        "api.yaml": b"hand",
        "endpoints/a.yaml": b"2",
        "endpoints/notes.md": b"x",
        "lock.yaml": b"l",
    }


def test_a_predicate_lets_other_files_in_only_where_there_are_none(target: Path) -> None:
    write({"api.yaml": b"hand", "lock.yaml": b"1"}, target, owned=machine)
    assert not write({"api.yaml": b"hand", "lock.yaml": b"1"}, target, owned=machine)
    assert refused({"api.yaml": b"other", "lock.yaml": b"2"}, target, owned=machine) == [("in-the-way", "api.yaml")]
    assert write({"lock.yaml": b"2"}, target, owned=machine).kept == ("api.yaml",)


def test_a_predicate_does_not_take_links_or_packages(target: Path, tmp_path: Path) -> None:
    put(target, {"elsewhere": b"1"})
    (target / "lock.yaml").symlink_to("elsewhere")
    assert refused({"lock.yaml": b"2"}, target, owned=machine) == [("edited-by-hand", "lock.yaml")]
    assert refused({"manifest.json": b""}, target, owned=machine) == [
        ("reserved-name", "manifest.json"),
        ("edited-by-hand", "lock.yaml"),
    ]
    package = tmp_path / "package"
    write(FIRST, package, owned="manifest")
    assert refused({"lock.yaml": b"2"}, package, owned=machine) == [("not-ours", "")]


# --- comparing


def test_compare_counts_edits_and_what_is_in_the_way(target: Path) -> None:
    assert compare(FIRST, target).added == tuple(sorted(FIRST))
    write(FIRST, target, owned="manifest")
    put(target, {"client.py": b"edited", "resources/c.py": b"mine"})
    changes = compare(SECOND, target)
    assert (changes.added, changes.changed, changes.removed, changes.unchanged, changes.kept) == (
        (),
        (NAME, "client.py", "resources/c.py"),
        ("models/b.py",),
        ("models/a.py",),
        (),
    )
    with pytest.raises(Failed, match="generated package"):
        compare({"lock.yaml": b""}, target, owned=machine)


def test_looks_again_when_the_folder_is_exchanged(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(FIRST, target, owned="manifest")
    real = manifest.read
    exchanges = [ours({"client.py": b"client 3\n", "models/a.py": b"a 3\n", "models/b.py": b"b 3\n"}), FIRST]

    def exchanged_meanwhile(folder: Path) -> manifest.Manifest | None:
        found = real(folder)
        if exchanges:
            files = exchanges.pop(0)
            with monkeypatch.context() as patch:
                patch.setattr(manifest, "read", real)
                write(files, target, owned="manifest")
            if not exchanges:
                raise FileNotFoundError
        return found

    # Files of one state under the manifest of another: they look edited, and are not.
    monkeypatch.setattr(manifest, "read", exchanged_meanwhile)
    assert write(SECOND, target, owned="manifest").removed == ("models/b.py",)
    assert not exchanges
    assert contents(target) == SECOND


def test_compare_gives_up_in_the_end(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_folder: Path) -> None:
        raise FileNotFoundError(2, "gone")

    write(FIRST, target, owned="manifest")
    monkeypatch.setattr(manifest, "read", gone)
    with pytest.raises(Failed, match="gone"):
        compare(FIRST, target)


def test_diff_text(target: Path) -> None:
    old = {"a.py": b"one\ntwo\n", "b.bin": b"\xff", "c.py": b"last", "e": b"", "f": b"x\x0cy\r\n\xe2\x80\xa8z\n"}
    new = {"a.py": b"one\n2\n", "b.bin": b"\xfe", "d.py": b"new\n", "g": b"", "f": b"x\x0cy\r\n\xe2\x80\xa8Z\n"}

    def anything(_path: str) -> bool:
        return True

    put(target, old)
    (target / "h").symlink_to("there")
    assert diff_text({**old, "h": b"there"}, target, owned=anything) == "Not a regular file: a/h\n"
    assert diff_text(new, target, owned=anything) == (
        "--- a/a.py\n+++ b/a.py\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n"
        "Binary files a/b.bin and b/b.bin differ\n"
        "--- a/c.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-last\n\\ No newline at end of file\n"
        "--- /dev/null\n+++ b/d.py\n@@ -0,0 +1 @@\n+new\n"
        "--- a/e\n+++ /dev/null\n"
        "--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n x\x0cy\r\n-\u2028z\n+\u2028Z\n"
        "--- /dev/null\n+++ b/g\n"
        "Not a regular file: a/h\n"
    )
    assert diff_text({}, target.parent / "none") == ""


# --- manifests


def test_manifest_text() -> None:
    text = with_manifest({"b": b"2", "a/é": b"1"}, TOOL, "abc")[NAME].decode()
    assert text == (
        '{\n  "tool": "docmill 1.2.3",\n  "spec": "abc",\n  "files": {\n'
        f'    "a/\\u00e9": "{manifest.digest(b"1")}",\n    "b": "{manifest.digest(b"2")}"\n  }}\n}}\n'
    )
    assert manifest.parse(text.encode()).files == {"a/é": manifest.digest(b"1"), "b": manifest.digest(b"2")}


def test_manifest_is_reserved_and_signed() -> None:
    with pytest.raises(Failed, match="reserved"):
        with_manifest({"Manifest.json": b""}, TOOL, "abc")
    with pytest.raises(ValueError, match="must start with 'docmill'"):
        with_manifest({}, "docmillet 1", "abc")


def test_untouched_files(target: Path) -> None:
    assert manifest.untouched(target, TOOL) == {}
    write(FIRST, target, owned="manifest")
    assert manifest.untouched(target, "docmill 9") == {}
    put(target, {"client.py": b"edited", "own.py": b"mine"})
    (target / "models/a.py").unlink()
    assert manifest.untouched(target, TOOL) == {"models/b.py": b"b 1\n"}
    put(target, {NAME: b"?"})
    assert manifest.untouched(target, TOOL) == {}


# --- any trees

_NAMES = st.sampled_from(["a", "b", "c.py", "é", "x y", "0"])
_FILES = st.binary(max_size=40)
_NESTED: st.SearchStrategy[Any] = st.recursive(
    _FILES, lambda inner: st.dictionaries(_NAMES, inner, max_size=4), max_leaves=12
)
_TREES = st.dictionaries(_NAMES, _NESTED, max_size=5)
_HUMAN = st.dictionaries(
    st.tuples(st.lists(_NAMES, max_size=2), st.sampled_from(["human", "human.txt"])).map(
        lambda parts: "/".join((*parts[0], parts[1]))
    ),
    _FILES,
    max_size=4,
)


def flat(nested: Mapping[str, Any], above: str = "") -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for name, inner in nested.items():
        if isinstance(inner, dict):
            files |= flat(inner, f"{above}{name}/")
        else:
            files[above + name] = inner
    return files


def beside(files: Mapping[str, bytes], human: Mapping[str, bytes]) -> dict[str, bytes]:
    """Those human files that no file of the tree leaves without a folder."""
    return {path: data for path, data in human.items() if not any(path.startswith(f"{file}/") for file in files)}


@given(_TREES, _TREES, _HUMAN, st.booleans())
@hypothesis_settings(deadline=None)
def test_any_two_trees(one: dict[str, Any], two: dict[str, Any], human: dict[str, bytes], predicate: bool) -> None:
    first, second = flat(one), flat(two)
    human = beside({**first, **second}, human)
    owned: tree.Owned = "manifest"
    if predicate:
        owned = lambda path: "human" not in path  # noqa: E731 - one line says it
    else:
        first, second = ours(first), ours(second)
    with tempfile.TemporaryDirectory(dir=MEMORY) as area:
        target = Path(area, "okx")
        assert set(write(first, target, owned=owned).added) == set(first)
        assert contents(target) == first
        put(target, human)
        expected = compare(second, target, owned=owned)
        changes = write(second, target, owned=owned)
        assert changes == expected
        assert contents(target) == {**second, **human}
        assert set(changes.kept) == set(human)
        assert not compare(second, target, owned=owned)
        assert diff_text(second, target, owned=owned) == ""
        before = scan(target)
        assert not write(second, target, owned=owned)
        assert scan(target) == before
        assert alone(target)
