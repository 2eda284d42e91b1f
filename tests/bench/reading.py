"""Reading a whole crawl: CPU time and memory, each in processes of its own, against the project's bounds.

`python -m tests.bench.reading WORK DOCS` does one piece of work once and prints what it took.
"""

from __future__ import annotations

import json
import os
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from generator.ingest.okx import read
from generator.spec.load import load_api
from tests.bench.measure import show, within

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec" / "okx"
SECONDS = 2.5
"""CPU seconds that reading a whole crawl may take on one core."""
MEGABYTES = 300.0
"""Memory that a process which reads a whole crawl may hold at its peak, interpreter and libraries included."""
REPEATS = 3


class Cost(NamedTuple):
    """CPU seconds of a piece of work, and the peak of memory of the process that did it."""

    seconds: float
    megabytes: float


def peak() -> float:
    """The most megabytes that this process ever held."""
    status = Path("/proc/self/status")
    if status.exists() and (match := re.search(r"VmHWM:\s*(\d+) kB", status.read_text(encoding="ascii"))):
        # Not ru_maxrss: on Linux that is never less than what the parent held when it started the process.
        return int(match[1]) / 1024
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held / 1024**2 if sys.platform == "darwin" else held / 1024


def _floor(docs: Path) -> object:
    return [page.read_text(encoding="utf-8").split("\n") for page in sorted(docs.rglob("*.md"))]


def _whole(docs: Path) -> object:
    api = load_api(SPEC)
    return read(docs, api, lambda done, total, what: None)


WORKS: dict[str, Callable[[Path], object]] = {
    "imports": lambda docs: docs,
    "floor": _floor,
    "whole": _whole,
}


def cost(work: str, docs: Path) -> Cost:
    """What a piece of work takes in fresh processes: the median of the times, the most of the memory."""
    # The seed of hashes decides how dicts of strings lie in memory: the same one makes runs comparable.
    environment = {**os.environ, "PYTHONHASHSEED": os.environ.get("PYTHONHASHSEED", "0")}
    command = [sys.executable, "-m", "tests.bench.reading", work, str(docs)]
    made = [
        Cost(*json.loads(subprocess.check_output(command, cwd=ROOT, env=environment, text=True)))
        for _ in range(REPEATS)
    ]
    return Cost(statistics.median(one.seconds for one in made), max(one.megabytes for one in made))


def bench_reading() -> bool:
    """Reading docs, against reading the files and splitting them into lines; whether it is within the bounds."""
    dates = sorted(Path(os.environ["DOCMILL_DOCS"]).resolve().iterdir()) if os.environ.get("DOCMILL_DOCS") else []
    docs = dates[-1] if dates else SPEC / "pages"
    sizes = [page.stat().st_size for page in docs.rglob("*.md")]
    costs = {work: cost(work, docs) for work in WORKS}
    title = f"reading {len(sizes)} pages, {sum(sizes) / 1e6:.1f} MB"
    title += "" if dates else " (set DOCMILL_DOCS for whole crawls)"
    names = {"floor": "bare read and split", "whole": "docmill ingest, reading alone"}
    show(title, {name: costs[work].seconds for work, name in names.items()}, 1, "s")
    good = within("bound of the project", costs["whole"].seconds, SECONDS, "s")
    names = {"imports": "peak of memory: interpreter and imports", **names}
    show("memory of that, at its peak", {name: costs[work].megabytes for work, name in names.items()}, 1, "MB")
    return within("bound of the project", costs["whole"].megabytes, MEGABYTES, "MB") and good


def main(work: str, docs: str) -> None:
    """Does one piece of work."""
    started = time.process_time()
    done = WORKS[work](Path(docs))
    seconds = time.process_time() - started
    print(json.dumps(Cost(seconds, peak())))
    del done


if __name__ == "__main__":
    main(*sys.argv[1:])
