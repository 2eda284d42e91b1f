"""Runs all benchmarks and prints one table. Trust the ratios: seconds differ from machine to machine."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
from pathlib import Path

from generator.build import tree_of
from generator.formatting import format_sources
from generator.python.plan import plan
from generator.python.render import render
from generator.spec.load import load_spec
from tests.bench.calling import bench_calls
from tests.bench.decoding import bench_decoding
from tests.bench.importing import bench_import
from tests.bench.limiting import bench_limiter
from tests.bench.loading import bench_load
from tests.bench.measure import Work, medians, show
from tests.bench.mocking import bench_mock
from tests.bench.reading import bench_reading
from tests.bench.updating import bench_updating

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec" / "okx"


def bench_building() -> bool:
    """From spec to tree, against black alone on the same text."""
    spec, _ = load_spec(SPEC)
    texts = render(plan(spec))
    works: dict[str, Work] = {
        "black on the rendered text": lambda: format_sources(texts, spec.api.line_length, None, {}),
        "load the spec": lambda: load_spec(SPEC),
        "plan and render": lambda: render(plan(spec)),
        "spec to tree": lambda: tree_of(spec),
    }
    show(f"building a package of {len(spec.endpoints)} endpoints", medians(works, 3), 1, "s")
    return True


BENCHES = (
    bench_reading,
    bench_updating,
    bench_building,
    bench_calls,
    bench_decoding,
    bench_import,
    bench_limiter,
    bench_mock,
    bench_load,
)


def main() -> int:
    """All of it; 1 when something is over its bound."""
    names = ("black", "msgspec", "pyreqwest", "python-okx", "ccxt", "openapi-python-client")
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    print(f"CPython {platform.python_version()}, {os.cpu_count()} cores, {versions}")
    print("CPU time, medians; the first row of each block is 1.00x")
    good = [bench() for bench in BENCHES]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
