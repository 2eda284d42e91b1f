"""Whole runs of the command line, from crawl to package, against another generator on the same operations.

`python -m tests.bench.updating run ARGUMENT...` is docmill, and prints what it took.
"""

from __future__ import annotations

import importlib.util
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from generator.spec.dump import endpoint_yaml, errors_yaml
from generator.spec.load import load_errors, load_machine
from tests.bench.measure import show, within
from tests.bench.reading import MEGABYTES, peak

ROOT = Path(__file__).parents[2]
HAND_WRITTEN = ("api.yaml", "names.yaml", "corrections.yaml", "error_classes.yaml")
REPEATS = 3
SECONDS = 0.8
"""CPU seconds that reading and writing a whole spec may take."""
PEER = "openapi-python-client, default settings"
BOUNDS = {
    "docs to package, nothing known": 1.0,
    "spec to package, nothing known": 0.6,
    "docs with 12 changed pages": 0.35,
    "docs with new dates alone": 0.2,
    "build --check": 0.2,
}
"""Wall time of whole runs, as a part of the other generator's."""


class Took(NamedTuple):
    """Wall and CPU seconds of a run, and the most megabytes that one of its processes held."""

    wall: float
    cpu: float
    megabytes: float


class Desk:
    """Folders that runs begin with: each run gets copies."""

    def __init__(self, folder: Path, docs: Path) -> None:
        self.folder = folder
        self.dates = sorted(path for path in docs.iterdir() if path.is_dir())[-4:]
        self.hand = folder / "hand" / "spec"
        self.hand.mkdir(parents=True)
        for name in HAND_WRITTEN:
            if (ROOT / "spec" / "okx" / name).exists():
                shutil.copy(ROOT / "spec" / "okx" / name, self.hand)
        self.states = {"hand": self.hand.parent}
        before = "hand"
        for date in self.dates:
            self.states[date.name] = folder / date.name
            shutil.copytree(self.states[before], folder / date.name, symlinks=True)
            self._docmill(folder / date.name, "generate", "okx", "--docs", date, "--spec", "spec", "--out", "package")
            before = date.name

    def run(self, state: str, *arguments: str | Path, known: bool = True) -> Took:
        """A run that begins with a state, with or without its package and its cache."""
        place = self.folder / "run"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.states[state], place)
        if not known:
            shutil.rmtree(place / "cache", ignore_errors=True)
            shutil.rmtree(place / "package", ignore_errors=True)
        started = time.perf_counter()
        took = self._docmill(place, *arguments)
        return took._replace(wall=time.perf_counter() - started)

    def _docmill(self, place: Path, *arguments: str | Path) -> Took:
        command = [sys.executable, "-m", "tests.bench.updating", "run", *map(str, arguments)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(place / "cache")}
        done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr)
        return Took(0.0, *json.loads(done.stdout.splitlines()[-1]))


def _lean(document: Any) -> Any:
    """An OpenAPI document without texts and examples: what takes a generator the least."""
    if isinstance(document, list):
        return [_lean(item) for item in document]
    if not isinstance(document, dict):
        return document
    return {
        key: "" if key == "description" and isinstance(item, str) else _lean(item)
        for key, item in document.items()
        if key != "examples" and not (key == "example" and not isinstance(item, dict))
    }


def _peer(desk: Desk) -> tuple[str, Callable[[], Took]] | None:
    """The other generator on the same operations, and how large its document is."""
    if (
        importlib.util.find_spec("openapi_python_client") is None
        or importlib.util.find_spec("generator.openapi") is None
    ):
        return None
    spec, document = desk.states[desk.dates[-1].name] / "spec", desk.folder / "openapi.json"
    command = [sys.executable, "-m", "generator", "export", "openapi", "--spec", str(spec), "--prose", "none"]
    subprocess.run([*command, "--out", str(document)], cwd=ROOT, check=True, capture_output=True)
    found = _lean(json.loads(document.read_bytes()))
    document.write_text(json.dumps(found), "utf-8")
    operations = sum(len(methods) for methods in found["paths"].values())
    out = desk.folder / "peer"
    # It runs ruff at the end, which lies beside the interpreter.
    program = str(Path(sys.executable).parent / "openapi-python-client")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"

    def run() -> Took:
        shutil.rmtree(out, ignore_errors=True)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        started = time.perf_counter()
        command = [program, "generate", "--path", str(document), "--output-path", str(out)]
        subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PATH": path})
        wall = time.perf_counter() - started
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return Took(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 0.0)

    return f"{operations} operations, {document.stat().st_size / 1e6:.2f} MB", run


def bench_updating() -> bool:
    """Whole runs; whether all are within their bounds."""
    docs = Path(os.environ.get("DOCMILL_DOCS") or "no such folder")
    if not docs.is_dir():
        print("\nwhole runs: skipped, DOCMILL_DOCS names no folder of dated crawls")
        return True
    with tempfile.TemporaryDirectory(prefix="docmill-bench-") as temporary:
        desk = Desk(Path(temporary), docs.resolve())
        return _bench(desk)


def _bench(desk: Desk) -> bool:
    *_, first, second, third, last = (date.name for date in desk.dates)
    generate = ("generate", "okx", "--spec", "spec", "--out", "package", "--docs")
    build = ("build", "--spec", "spec", "--out", "package")
    works: dict[str, Callable[[], Took]] = {
        "docs to package, nothing known": lambda: desk.run("hand", *generate, desk.dates[-1], known=False),
        "spec to package, nothing known": lambda: desk.run(last, *build, known=False),
        "docs with 12 changed pages": lambda: desk.run(first, *generate, desk.dates[-3]),
        "docs with new dates alone": lambda: desk.run(third, *generate, desk.dates[-1]),
        "build --check": lambda: desk.run(last, *build, "--check"),
    }
    assert second == desk.dates[-3].name
    peer = _peer(desk)
    title = f"whole runs, {last}"
    if peer is None:
        title += " (openapi-python-client, or `docmill export openapi`, is not there to compare with)"
    else:
        works = {PEER: peer[1], **works}
        title += f", wall time; {PEER.partition(',')[0]} on {peer[0]}"
    taken: dict[str, list[Took]] = {name: [] for name in works}
    for _ in range(REPEATS):
        for name, work in works.items():
            taken[name].append(work())
    walls = {name: statistics.median(one.wall for one in found) for name, found in taken.items()}
    show(title, walls, 1, "s")
    good = True
    if peer is not None:
        for name, bound in BOUNDS.items():
            good = within(f"bound of: {name}", walls[name] / walls[PEER], bound, "x") and good
    show(
        "the same in CPU time",
        {name: statistics.median(one.cpu for one in found) for name, found in taken.items()},
        1,
        "s",
    )
    most = max(one.megabytes for found in taken.values() for one in found)
    good = within(f"most memory of a process: {most:.0f} MB", most, MEGABYTES, "MB") and good
    seconds = statistics.median(
        _read_and_write(desk.states[last] / "spec", desk.folder / "written") for _ in range(REPEATS)
    )
    show("reading and writing the whole spec, CPU time", {"load, dump, write": seconds}, 1, "s")
    return within("bound of the project", seconds, SECONDS, "s") and good


def _read_and_write(spec: Path, out: Path) -> float:
    started = time.process_time()
    endpoints, _ = load_machine(spec)
    texts = {f"{one.resource}.{one.operation}.yaml": endpoint_yaml(one) for one in endpoints}
    texts["errors.yaml"] = errors_yaml(load_errors(spec))
    out.mkdir(exist_ok=True)
    for name, text in texts.items():
        (out / name).write_bytes(text.encode())
    return time.process_time() - started


def main(*arguments: str) -> None:
    """Does one run."""
    from generator.__main__ import main as docmill

    sys.argv = ["docmill", *arguments]
    ended: object = None
    try:
        docmill()
    except SystemExit as end:
        ended = end.code
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    seconds = sum(one.ru_utime + one.ru_stime for one in used)
    print(json.dumps([seconds, max(peak(), used[1].ru_maxrss / 1024)]))
    sys.exit(ended)  # type: ignore[arg-type]


if __name__ == "__main__":
    main(*sys.argv[2:])
