"""Schemathesis against the running mock, all operations of a whole spec.

No status that the document does not have, no answer against its schema, no accepted request that is invalid, no refused
one that is valid. ``python -m tests.conformance`` takes the newest crawl in ``DOCMILL_DOCS``, else the spec that ships;
``--spec DIR`` another one. Limits are off, and so is the memory: the schema cannot know which order is there.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from generator.build import mock_data
from generator.openapi.export import export
from generator.runtime.mock import Mock, load
from generator.spec.load import load_spec
from tests.conformance.spelling import respelled
from tests.support.crawl import DOCS, ROOT, dates, spec_from

SHIPPED = ROOT / "spec" / "okx"


def main() -> int:
    options = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    options.add_argument("--spec", type=Path, help="spec folder")
    options.add_argument(
        "--examples", type=int, default=20, help="drawn requests per operation, beside the systematic ones"
    )
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", action="append", default=[], help="an operation, as in trade.place_order")
    options.add_argument("--out", type=Path, help="keep the document and the report here")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="docmill-conformance-") as temporary:
        folder = chosen.out or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        return against_the_mock(spec_folder(chosen.spec, Path(temporary)), folder, chosen)


def spec_folder(given: Path | None, work: Path) -> Path:
    """The spec to test, and a word on which one it is."""
    if given is not None:
        return given
    if not dates():
        print("DOCMILL_DOCS names no folder of crawls: only the spec that ships is tested", flush=True)
        return SHIPPED
    return spec_from(Path(DOCS, dates()[-1]).resolve(), work / "okx")


def against_the_mock(spec: Path, folder: Path, chosen: argparse.Namespace) -> int:
    """Run Schemathesis; its exit code."""
    document = folder / "wire.json"
    content, _ = export(spec, "wire", "json", ("none",))
    document.write_text(json.dumps(respelled(json.loads(content))), encoding="utf-8")
    for path, content in mock_data(load_spec(spec)[0]).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    only = [part for name in chosen.only for part in ("--include-operation-id", name)]
    with Mock(load(folder / "mock" / "data"), memory=False).running() as url:
        done = subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli", "run", str(document), "--url", url, *only),
                *("--phases", "examples,coverage,fuzzing", "--max-examples", f"{chosen.examples}"),
                *("--seed", f"{chosen.seed}", "--continue-on-failure", "--no-color", "--warnings", "off"),
                *("--suppress-health-check", "all"),
            ],
            env={**os.environ, "SCHEMATHESIS_HOOKS": "tests.conformance.hooks", "PYTHONPATH": str(ROOT)},
            check=False,
            cwd=folder,
        )
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
