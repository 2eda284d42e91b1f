from __future__ import annotations

import ctypes
import errno
import fcntl
import itertools
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import pytest

from generator import exchange
from generator.exchange import recover
from generator.findings import Failed
from generator.listing import scan
from generator.manifest import with_manifest
from generator.tree import compare, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - parent of private folders
HUMAN = {"notes.txt": b"mine", "models/mine.txt": b"mine, too"}
A = with_manifest(
    {**{f"models/{n}.py": b"a" * n for n in range(6)}, "client.py": b"same", "old/a.py": b""}, "docmill 1", "a"
)
B = with_manifest(
    {**{f"models/{n}.py": b"b" * n for n in range(6)}, "client.py": b"same", "new/b.py": b""}, "docmill 1", "b"
)

# Forks a writer per order, so that a kill costs milliseconds and no import. A writer goes from A to B and back for ever
# until it is killed, or writes B once and kills itself at its nth call to the system that Python's audit hooks see.
WRITERS = """
import json, os, signal, sys, time
from pathlib import Path
from generator import exchange
from generator.tree import write

def child(order, trees):
    if order["two_renames"]:
        exchange.rename_exchange = lambda left, right: False
    left = order["step"]
    def count(event, arguments):
        nonlocal left
        if event == "open" or event.startswith("os."):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
    if left:
        sys.addaudithook(count)
        write(trees[1], Path(order["target"]), owned="manifest")
        os._exit(0)
    while True:
        for tree in trees if order["first"] else trees[::-1]:
            write(tree, Path(order["target"]), owned="manifest")

trees = [{path: bytes.fromhex(data) for path, data in tree.items()} for tree in json.loads(sys.stdin.readline())]
for line in sys.stdin:
    order = json.loads(line)
    pid = os.fork()
    if pid == 0:
        try:
            child(order, trees)
        except BaseException as failure:
            print(repr(failure), file=sys.stderr, flush=True)
        os._exit(1)
    if not order["step"]:
        time.sleep(order["delay"])
        os.kill(pid, signal.SIGKILL)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
"""


def contents(folder: Path) -> dict[str, bytes]:
    return {path: (folder / path).read_bytes() for path in scan(folder).files}


def beside(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir() if path != target)


def put(folder: Path, files: Mapping[str, bytes]) -> None:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """In memory where the system has such a folder: every write is synced, which a busy disk makes slow."""
    with tempfile.TemporaryDirectory(dir=MEMORY) as area:
        yield Path(area).resolve()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "area" / "okx"
    write(A, folder, owned="manifest")
    put(folder, HUMAN)
    return folder


@pytest.fixture(scope="module")
def killed() -> Iterator[Callable[..., int]]:
    """Runs a writer on a target and kills it; the exit code (-9 when it was killed)."""
    command = [sys.executable, "-c", WRITERS]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_root()) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        talk, answers = process.stdin, process.stdout
        trees = [{path: data.hex() for path, data in files.items()} for files in (A, B)]

        def order(**words: Any) -> int:
            print(
                json.dumps({"step": 0, "delay": 0.0, "first": 1, "two_renames": False, **words}), file=talk, flush=True
            )
            return int(answers.readline())

        print(json.dumps(trees), file=talk, flush=True)
        yield order
        talk.close()
    assert process.returncode == 0


def _root() -> Path:
    return Path(__file__).resolve().parent.parent


@pytest.fixture(params=["one call", "two renames"])
def two_renames(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    if request.param == "two renames":
        monkeypatch.setattr(exchange, "rename_exchange", lambda _left, _right: False)
        return True
    return False


# --- killed


def test_kills_at_random_moments(target: Path, killed: Callable[..., int], two_renames: bool) -> None:
    whole = [{**A, **HUMAN}, {**B, **HUMAN}]
    seen = {"a": 0, "b": 0, "dirty": 0}
    start = time.perf_counter()
    for files in (B, A):
        write(files, target, owned="manifest")
    there_and_back = time.perf_counter() - start
    for number in range(80):
        delay, first = random.uniform(0.1, 2) * there_and_back, number & 2  # noqa: S311 - a moment, no secret
        assert killed(target=str(target), delay=delay, first=first, two_renames=two_renames) == -9
        seen["dirty"] += bool(beside(target))
        if target.exists() or not two_renames:
            assert contents(target) in whole
        if number % 2:  # else the next writer has to cope
            recover(target)
            assert beside(target) == []
            found = contents(target)
            assert found in whole
            seen["a" if found == whole[0] else "b"] += 1
    recover(target)
    assert contents(target) in whole
    assert min(seen.values()) > 0, "the kills came too early or too late to prove anything"


def test_killed_at_every_step(target: Path, killed: Callable[..., int], two_renames: bool) -> None:
    before, after = {**A, **HUMAN}, {**B, **HUMAN}
    states: list[str] = []
    for step in range(1, 1000):
        code = killed(target=str(target), step=step, two_renames=two_renames)
        if code == 0:
            break
        assert code == -9
        if target.exists():
            states.append("before" if contents(target) == before else "after")
            assert contents(target) in (before, after)
        else:
            states.append("between")
            assert two_renames
        recover(target)
        assert beside(target) == []
        assert contents(target) == (before if states[-1] == "before" else after)
        write(A, target, owned="manifest")
        assert contents(target) == before
    assert len(states) > 60
    assert states == sorted(states, key=["before", "between", "after"].index)
    assert set(states) == {"before", "after"} | ({"between"} if two_renames else set())


def test_killed_at_every_step_of_a_fresh_write(tmp_path: Path, killed: Callable[..., int]) -> None:
    for step in range(1, 1000):
        target = tmp_path / str(step) / "deep" / "okx"
        code = killed(target=str(target), step=step)
        assert contents(target) in ({}, B)
        recover(target)
        assert not target.parent.exists() or beside(target) == []
        write(B, target, owned="manifest")
        assert contents(target) == B
        if code == 0:
            break
    assert step > 20


# --- leftovers that nobody but a person can have made


def test_recovery_with_nothing_to_do(target: Path) -> None:
    assert recover(target) == ()
    assert recover(target.parent / "none" / "okx") == ()


def note_of(target: Path, old: int, new: int) -> Path:
    paper = target.with_name(".okx.docmill-note")
    paper.write_text(json.dumps({"old": old, "new": new, "files": {}}))
    return paper


def test_finishing_is_said(target: Path) -> None:
    write(B, target.with_name(".okx.docmill-new"), owned="manifest")
    new = target.with_name(".okx.docmill-new")
    note_of(target, target.stat().st_ino, new.stat().st_ino)
    target.rename(target.with_name(".okx.docmill-old"))
    changes = write(B, target, owned="manifest")
    assert not changes
    assert [finding.code for finding in changes.notes] == ["recovered", *["late-edit"] * 11]
    assert beside(target) == []


def test_a_deleted_target_comes_back_from_what_is_left(target: Path) -> None:
    old = target.with_name(".okx.docmill-old")
    paper = note_of(target, target.stat().st_ino, 1)
    target.rename(old)
    assert [finding.code for finding in recover(target)] == ["recovered"]
    assert contents(target) == {**A, **HUMAN}
    assert not paper.exists()


def test_a_note_alone_goes(target: Path) -> None:
    note_of(target, target.stat().st_ino, 1)
    shutil.rmtree(target)
    assert recover(target) == ()
    assert beside(target) == []


@pytest.mark.parametrize("case", ["foreign target", "foreign stage", "old without note", "unreadable note", "cut note"])
def test_leftovers_that_do_not_fit_are_left_alone(target: Path, case: str) -> None:
    inode = target.stat().st_ino
    new, old = target.with_name(".okx.docmill-new"), target.with_name(".okx.docmill-old")
    put(new, {"x": b"1"})
    if case == "foreign target":
        note_of(target, 1, new.stat().st_ino)
    elif case == "foreign stage":
        note_of(target, inode, 1)
    elif case == "old without note":
        put(old, {"y": b"1"})
    elif case == "unreadable note":
        target.with_name(".okx.docmill-note").write_bytes(b"{")
    else:
        target.with_name(".okx.docmill-note").write_bytes(b"{}")
    before = scan(target.parent)
    for act in (recover, lambda folder: write(B, folder, owned="manifest")):
        with pytest.raises(Failed, match=r"\[unfinished-write\]\n +hint: beside the folder, look through \.okx"):
            act(target)
        assert scan(target.parent) == before


def test_a_stage_that_is_no_folder_or_locked_up_goes(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new = target.with_name(".okx.docmill-new")
    new.symlink_to(target)
    assert recover(target) == ()
    put(new, {"sub/x": b""})
    (new / "sub").chmod(0o000)
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)  # as for anyone but root
    assert recover(target) == ()
    assert beside(target) == []
    assert contents(target) == {**A, **HUMAN}


def test_recovery_that_is_not_allowed(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(target.with_name(".okx.docmill-new"), {"x": b""})
    monkeypatch.setattr(exchange, "_remove", _raise(errno.EROFS))
    with pytest.raises(Failed, match="could not finish an earlier write: Read-only file system"):
        recover(target)


# --- two at once


def test_two_writers_at_once(target: Path) -> None:
    failures: list[BaseException] = []

    def run(first: dict[str, bytes], second: dict[str, bytes]) -> None:
        try:
            for _ in range(15):
                write(first, target, owned="manifest")
                compare(second, target)
                write(second, target, owned="manifest")
        except BaseException as failure:  # noqa: BLE001 - handed to the test
            failures.append(failure)

    threads = [threading.Thread(target=run, args=trees) for trees in ((A, B), (B, A), (A, A))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert contents(target) in ({**A, **HUMAN}, {**B, **HUMAN})
    assert beside(target) == []


def test_two_processes_at_once(target: Path) -> None:
    code = (
        "import json, sys; from pathlib import Path; from generator.tree import write\n"
        "trees = [{p: bytes.fromhex(d) for p, d in t.items()} for t in json.load(sys.stdin)]\n"
        "for _ in range(10):\n    for tree in trees:\n        write(tree, Path(sys.argv[1]), owned='manifest')\n"
    )
    trees = json.dumps([{path: data.hex() for path, data in files.items()} for files in (A, B)]).encode()
    command = [sys.executable, "-c", code, str(target)]
    both = [subprocess.Popen(command, stdin=subprocess.PIPE, cwd=_root()) for _ in range(2)]
    for process in both:
        assert process.stdin is not None
        process.stdin.write(trees)
        process.stdin.close()
    assert [process.wait() for process in both] == [0, 0]
    assert contents(target) == {**B, **HUMAN}
    assert beside(target) == []


def test_refuses_to_wait(target: Path) -> None:
    lock = target.with_name(".okx.docmill-lock")
    with lock.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        with pytest.raises(Failed, match="another docmill is writing this folder"):
            write(B, target, owned="manifest", wait=False)
        assert recover(target, wait=False) == ()  # nothing but a lock: someone is about to begin
        put(target.with_name(".okx.docmill-new"), {"x": b""})
        with pytest.raises(Failed, match="another docmill is writing this folder"):
            recover(target, wait=False)
    assert write(B, target, owned="manifest", wait=False)
    assert beside(target) == []


def test_a_lock_that_was_removed_is_the_lock_of_nobody(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = fcntl.flock, []

    def removed_meanwhile(handle: int, how: int) -> None:
        real(handle, how)
        calls.append(how)
        if len(calls) == 1:
            target.with_name(".okx.docmill-lock").unlink()

    monkeypatch.setattr(fcntl, "flock", removed_meanwhile)
    assert write(B, target, owned="manifest")
    assert len(calls) == 2
    monkeypatch.setattr(fcntl, "flock", _raise(errno.ENOLCK))
    with pytest.raises(Failed, match="nothing was changed: No locks available"):
        write(A, target, owned="manifest")


# --- people at work in the folder


def test_an_edit_while_staging_is_seen(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, stages = exchange._stage, []

    def edited_meanwhile(*arguments: Any) -> None:
        real(*arguments)
        stages.append(1)
        if len(stages) == 1:  # as editors save: another file under the same name
            put(target, {"draft": b"edited"})
            (target / "draft").replace(target / "notes.txt")
        elif len(stages) == 2:
            put(target, {"later.txt": b"another"})

    monkeypatch.setattr(exchange, "_stage", edited_meanwhile)
    changes = write(B, target, owned="manifest")
    assert len(stages) == 3
    assert changes.kept == ("later.txt", "models/mine.txt", "notes.txt")
    assert contents(target) == {**B, **HUMAN, "notes.txt": b"edited", "later.txt": b"another"}


def test_an_edit_of_our_file_while_staging_stops_the_run(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = exchange._stage

    def edited_meanwhile(*arguments: Any) -> None:
        real(*arguments)
        put(target, {"client.py": b"edited"})

    monkeypatch.setattr(exchange, "_stage", edited_meanwhile)
    with pytest.raises(Failed, match=r"client\.py: error: was edited by hand"):
        write(B, target, owned="manifest")
    assert contents(target) == {**A, **HUMAN, "client.py": b"edited"}
    assert beside(target) == []


def test_files_that_never_rest(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, stages = exchange._stage, []

    def edited_meanwhile(*arguments: Any) -> None:
        real(*arguments)
        stages.append(1)
        put(target, {"log": b"x" * len(stages)})

    monkeypatch.setattr(exchange, "_stage", edited_meanwhile)
    with pytest.raises(Failed, match="kept changing while it was being written"):
        write(B, target, owned="manifest")
    assert contents(target) == {**A, **HUMAN, "log": b"x" * len(stages)}
    assert beside(target) == []


@pytest.mark.usefixtures("two_renames")
@pytest.mark.parametrize("hard_links", [True, False])
def test_an_edit_in_the_last_moment_is_rescued(target: Path, hard_links: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    (target / "link").symlink_to("nowhere")
    if not hard_links:
        monkeypatch.setattr(os, "link", _raise(errno.EPERM))
    real = exchange._write_note

    def edited_meanwhile(*arguments: Any) -> None:
        real(*arguments)
        with (target / "models/mine.txt").open("ab") as handle:
            handle.write(b", in place")
        for path, data in {"notes.txt": b"renamed", "models/1.py": b"ours, edited", "old/a.py": b"goes"}.items():
            put(target, {"draft": data})
            (target / "draft").replace(target / path)
        put(target, {"fresh/one.txt": b"new", "models/1.py.kept-1": b"in use", "__pycache__/x.pyc": b""})

    monkeypatch.setattr(exchange, "_write_note", edited_meanwhile)
    changes = write(B, target, owned="manifest")
    late = {finding.where.file.removeprefix(f"{target}/"): finding.what for finding in changes.notes}
    in_place = set() if hard_links else {"models/mine.txt"}
    assert set(late) == {"fresh/one.txt", "models/1.py", "models/1.py.kept-1", "notes.txt", "old/a.py"} | in_place
    found = contents_without_links(target)
    kept = [path for path in found if path.startswith("models/1.py.kept")]
    assert sorted(found.pop(path) for path in kept) == [b"in use", b"ours, edited"]
    assert found == {
        **B,
        "models/mine.txt": b"mine, too, in place",
        "notes.txt": b"renamed",
        "old/a.py": b"goes",
        "fresh/one.txt": b"new",
    }
    assert (target / "link").readlink() == Path("nowhere")
    assert beside(target) == []


def contents_without_links(folder: Path) -> dict[str, bytes]:
    return {path: (folder / path).read_bytes() for path, entry in scan(folder).files.items() if not entry.link}


def test_a_late_edit_below_what_is_a_file_now(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = exchange._write_note

    def edited_meanwhile(*arguments: Any) -> None:
        real(*arguments)
        put(target, {"old/late.txt": b"late"})

    monkeypatch.setattr(exchange, "_write_note", edited_meanwhile)
    files = with_manifest({"old": b"a file"}, "docmill 1", "c")
    changes = write(files, target, owned="manifest")
    assert [finding.code for finding in changes.notes] == ["leftover"]
    assert contents(target) == {**files, **HUMAN}
    # Nothing is lost: the late file stays beside the target until someone makes room for it.
    left = target.with_name(".okx.docmill-new") / "old/late.txt"
    assert left.read_bytes() == b"late"
    (target / "old").unlink()
    monkeypatch.undo()
    changes = write(A, target, owned="manifest")
    assert [finding.code for finding in changes.notes] == ["late-edit"]
    assert contents(target) == {**A, **HUMAN, "old/late.txt": b"late"}
    assert beside(target) == []


def test_a_file_put_into_the_folder_that_goes(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, handle, number = exchange._retire, os.open(target, os.O_RDONLY), itertools.count(1)

    def busy(folder: Path, *arguments: Any) -> Any:
        scandir = os.scandir
        calls: list[int] = []

        def listed(path: Any) -> Any:
            found = scandir(path)
            if Path(path) == folder and len(calls) < attempts:
                entries = list(found)
                calls.append(1)
                os.close(os.open(f"late-{next(number)}", os.O_CREAT | os.O_WRONLY, dir_fd=handle))
                found.close()
                return Listed(entries)
            return found

        with monkeypatch.context() as patch:
            patch.setattr(os, "scandir", listed)
            return real(folder, *arguments)

    monkeypatch.setattr(exchange, "_retire", busy)
    attempts = 1
    changes = write(B, target, owned="manifest")
    os.close(handle)
    assert [finding.code for finding in changes.notes] == ["late-edit"]
    assert contents(target) == {**B, **HUMAN, "late-1": b""}
    handle, attempts = os.open(target, os.O_RDONLY), 3
    changes = write(A, target, owned="manifest")
    os.close(handle)
    assert [finding.code for finding in changes.notes] == ["leftover"]
    monkeypatch.undo()
    recover(target)
    assert contents(target) == {**A, **HUMAN, **{f"late-{n}": b"" for n in range(1, 5)}}
    assert beside(target) == []


class Listed(list[Any]):
    """A finished directory listing."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


# --- what the system refuses


def _raise(code: int) -> Callable[..., Any]:
    def refuse(*_: Any, **__: Any) -> Any:
        raise OSError(code, os.strerror(code))

    return refuse


@pytest.mark.parametrize("name", ["write", "fsync", "link", "mkdir", "fchmod"])
def test_no_room_or_no_permission_changes_nothing(target: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = scan(target)
    real, calls = getattr(os, name), []

    def third_fails(*arguments: Any, **options: Any) -> Any:
        calls.append(1)
        if len(calls) == 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(*arguments, **options)

    monkeypatch.setattr(os, name, third_fails)
    with pytest.raises(Failed, match=r"okx: error: nothing was changed: No space left on device \[cannot-write\]"):
        write(B, target, owned="manifest")
    assert scan(target) == before
    assert beside(target) == []


def test_writes_may_be_partial(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, data[:3]))
    write(B, target, owned="manifest")
    assert contents(target) == {**B, **HUMAN}


def test_a_failed_note_or_exchange_changes_nothing(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = scan(target)
    for name, code in (("_write_note", errno.ENOSPC), ("rename_exchange", errno.EBUSY)):
        with monkeypatch.context() as patch:
            patch.setattr(exchange, name, _raise(code))
            with pytest.raises(Failed, match="nothing was changed"):
                write(B, target, owned="manifest")
        assert scan(target) == before
        assert beside(target) == []


def test_the_second_rename_fails(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, real = scan(target), Path.rename

    def second_fails(self: Path, goal: Path) -> Path:
        if self.name == ".okx.docmill-new":
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
        return real(self, goal)

    monkeypatch.setattr(exchange, "rename_exchange", lambda _left, _right: False)
    monkeypatch.setattr(Path, "rename", second_fails)
    with pytest.raises(Failed, match="nothing was changed: Device or resource busy"):
        write(B, target, owned="manifest")
    assert scan(target) == before
    assert beside(target) == []


def test_interrupted_after_the_exchange(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = exchange.rename_exchange

    def interrupted(left: Path, right: Path) -> bool:
        real(left, right)
        raise KeyboardInterrupt

    monkeypatch.setattr(exchange, "rename_exchange", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write(B, target, owned="manifest")
    assert contents(target) == {**B, **HUMAN}
    assert beside(target) == []


def test_folders_made_for_a_write_that_failed_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "write", _raise(errno.ENOSPC))
    with pytest.raises(Failed, match="No space left"):
        write(A, tmp_path / "a/b/okx", owned="manifest")
    assert list(tmp_path.iterdir()) == []


def test_all_that_is_new_is_on_the_disk_before_the_exchange(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = with_manifest({f"models/{n}.py": b"%d" % n for n in range(150)}, "docmill 1", "many")
    real_sync, real_exchange = os.fsync, exchange.rename_exchange
    synced: set[int] = set()
    missing: list[Path] = []

    def sync(handle: int) -> None:
        synced.add(os.fstat(handle).st_ino)
        real_sync(handle)

    def swap(left: Path, right: Path) -> bool:
        assert real_exchange(left, right)
        fresh = [path for path in (target, *target.rglob("*")) if path.relative_to(target).as_posix() not in HUMAN]
        missing.extend(path for path in fresh if path.stat().st_ino not in synced)
        return True

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(exchange, "rename_exchange", swap)
    assert len(write(many, target, owned="manifest").added) > 128
    assert missing == []
    assert target.parent.stat().st_ino in synced


def test_a_disk_that_fails_while_many_files_are_synced(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = with_manifest({f"models/{n}.py": b"%d" % n for n in range(150)}, "docmill 1", "many")
    handles = len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").exists() else 0
    monkeypatch.setattr(os, "fsync", _raise(errno.EIO))
    with pytest.raises(Failed, match="nothing was changed: Input/output error"):
        write(many, target, owned="manifest")
    assert contents(target) == {**A, **HUMAN}
    assert not handles or len(list(Path("/proc/self/fd").iterdir())) == handles


def test_folders_that_cannot_be_synced(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def only_files(handle: int) -> None:
        if os.path.isdir(f"/proc/self/fd/{handle}"):  # noqa: PTH112 - no path, a handle
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        real(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    write(B, target, owned="manifest")
    assert contents(target) == {**B, **HUMAN}


def test_folders_that_cannot_be_removed(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.rmdir

    def busy(self: Path) -> None:
        if "docmill-new" in str(self):
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
        real(self)

    monkeypatch.setattr(Path, "rmdir", busy)
    changes = write(B, target, owned="manifest")
    assert [finding.code for finding in changes.notes] == ["leftover"]
    monkeypatch.undo()
    recover(target)
    assert contents(target) == {**B, **HUMAN}
    assert beside(target) == []


def test_systems_without_the_exchange(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    exchange._renameat2.cache_clear()
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: object())
    assert not exchange.rename_exchange(target, target)
    write(B, target, owned="manifest")
    assert contents(target) == {**B, **HUMAN}
    monkeypatch.undo()
    exchange._renameat2.cache_clear()


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOSYS, errno.EXDEV])
def test_file_systems_without_the_exchange(target: Path, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "_renameat2", lambda: lambda *_: -1)
    monkeypatch.setattr(ctypes, "get_errno", lambda: code)
    if code == errno.EXDEV:
        with pytest.raises(Failed, match="nothing was changed: Invalid cross-device link"):
            write(B, target, owned="manifest")
    else:
        write(B, target, owned="manifest")
    assert contents(target) == {**(A if code == errno.EXDEV else B), **HUMAN}
    assert beside(target) == []


def test_a_real_full_disk_and_a_read_only_one(tmp_path: Path) -> None:
    unshare = shutil.which("unshare")
    if not unshare or subprocess.run([unshare, "-rm", "true"], check=False, capture_output=True).returncode:
        pytest.skip("no permission to mount a small file system")
    code = """
import os, subprocess, sys
from pathlib import Path
from generator.findings import Failed
from generator.listing import scan
from generator.tree import write
from generator.manifest import with_manifest
small = with_manifest({"a/x.py": b"x"}, "docmill 1", "1")
large = with_manifest({f"a/{n}.py": b"x" * 100_000 for n in range(20)}, "docmill 1", "2")
disk = Path(sys.argv[1])
target = disk / "okx"
for options, tree in (("remount,rw", large), ("remount,ro", with_manifest({}, "docmill 1", "3"))):
    write(small, target, owned="manifest")
    before = scan(disk)
    subprocess.run(["mount", "-o", options, str(disk)], check=True)
    try:
        write(tree, target, owned="manifest")
    except Failed as failure:
        print([finding.what for finding in failure.findings])
    assert scan(disk) == before
    assert not write(small, target, owned="manifest")
"""
    script = f'mount -t tmpfs -o size=512k none "{tmp_path}" && exec "{sys.executable}" -c "$0" "{tmp_path}"'
    done = subprocess.run(
        [unshare, "-rm", "sh", "-c", script, code], check=True, capture_output=True, text=True, cwd=_root()
    )
    assert done.stdout.splitlines() == [
        "['nothing was changed: No space left on device']",
        "['the folder is read-only', 'the folder is read-only']",
    ]
