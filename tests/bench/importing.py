"""Importing the package of a whole exchange: CPU time and memory, each in a fresh interpreter, against the bounds."""

from __future__ import annotations

import compileall
import importlib.metadata
import importlib.util
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

from tests.bench.measure import show, within
from tests.bench.whole import Whole, whole

REPEATS = 9
BOUND = 0.5
"""Of python-okx, both in time and in memory."""
_PROBE: Final = """
import time
started = time.process_time()
{code}
took = time.process_time() - started
try:
    held = int(open("/proc/self/status").read().split("VmRSS:")[1].split()[0]) * 1024
except OSError:
    import resource, sys
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(took, held)
"""


class Cost(NamedTuple):
    """CPU seconds, and bytes of memory held afterwards."""

    seconds: float
    held: float


def costs(codes: dict[str, str], folder: Path) -> dict[str, Cost]:
    """What each code takes in a fresh interpreter, over one that does nothing: medians, interleaved."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPATH": str(folder), "PYTHONHASHSEED": os.environ.get("PYTHONHASHSEED", "0")}
    everything = {"": "pass", **codes}
    found: dict[str, list[Cost]] = {name: [] for name in everything}
    for _ in range(REPEATS + 1):
        for name, code in everything.items():
            command = [sys.executable, "-c", _PROBE.format(code=code)]
            said = subprocess.check_output(command, cwd=folder, env=environment, text=True).split()
            found[name].append(Cost(float(said[0]), float(said[1])))
    # The first time fills caches: of bytecode, of files.
    middle = {name: Cost(*map(statistics.median, zip(*runs[1:], strict=True))) for name, runs in found.items()}
    bare = middle.pop("")
    return {name: Cost(cost.seconds - bare.seconds, cost.held - bare.held) for name, cost in middle.items()}


def _codes(made: Whole) -> dict[str, str]:
    prefix = made.spec.api.class_prefix
    resources = sorted(path.stem for path in (made.folder / made.name / "resources").glob("*.py"))
    modules = ", ".join(f"{made.name}.resources.{name}" for name in resources if name != "__init__")
    return {
        "import okx.Account": "import okx.Account",
        "ours": f"import {made.name}",
        "okx.Account.AccountAPI(...)": "import okx.Account; okx.Account.AccountAPI('a', 'b', 'c', debug=False)",
        "ours, client made": f"import {made.name}; {made.name}.{prefix}Client()",
        "import all REST modules of okx": f"import {', '.join(_rest_modules())}",
        "ours, all resources imported": f"import {modules}",
    }


def _rest_modules() -> list[str]:
    spec = importlib.util.find_spec("okx")
    assert spec is not None
    (folder,) = map(Path, spec.submodule_search_locations or ())
    found = (path.relative_to(folder.parent).with_suffix("") for path in sorted(folder.rglob("*.py")))
    names = (".".join(path.parts).removesuffix(".__init__") for path in found)
    return [name for name in names if "websocket" not in name.lower()]


def bench_import() -> bool:
    """Importing the package, against python-okx; whether it is within the bounds."""
    made = whole()
    compileall.compile_dir(made.folder / made.name, quiet=1)
    taken = costs(_codes(made), made.folder)
    peer = f"python-okx {importlib.metadata.version('python-okx')}"
    good = True
    for what, unit, scale, place in (("CPU", "ms", 1e3, 0), ("memory", "MB", 1e-6, 1)):
        values = {name: cost[place] for name, cost in taken.items()}
        title = f"importing a package of {len(made.spec.endpoints)} endpoints ({made.title}), against {peer}: {what}"
        show(title, values, scale, unit)
        names = list(values)
        for word, theirs, ours in zip(("bound", "aim", "aim"), names[::2], names[1::2], strict=True):
            held = within(f"{word}: {ours}, {BOUND}x", values[ours] * scale, values[theirs] * BOUND * scale, unit)
            good &= held or word == "aim"
    return good
