"""Runs the cases: `python -m tests.hostile --seed 7 --count 100000`, and one of them again: `--seed 7 --only 1234`."""

from __future__ import annotations

import importlib.util
import os
import random
import sys
import tempfile
from pathlib import Path

import click

from generator.build import mock_data
from generator.spec.load import load_spec
from tests.hostile import campaign
from tests.mock.conftest import write
from tests.support import crawl

PARSERS = ("h11", "httptools")


def _a_seed() -> int:
    # Where a change lands, it lands by what it does, not by what was drawn.
    return 0 if os.environ.get("CI") == "true" else random.SystemRandom().randrange(1_000_000)


@click.command(context_settings={"show_default": True})
@click.option("--seed", type=int, default=_a_seed, help="Makes the cases; with CI=true it is 0.", show_default="random")
@click.option("--count", default=100_000, envvar="DOCMILL_HOSTILE_COUNT", help="How many requests, for all parsers.")
@click.option("--only", type=int, help="One case by its number.")
@click.option("--spec", type=click.Path(path_type=Path), help="A spec folder instead of the newest crawl's.")
@click.option(
    "--failures",
    type=click.Path(path_type=Path),
    default=Path(tempfile.gettempdir(), "docmill-hostile"),
    help="Where to.",
)
def main(*, seed: int, count: int, only: int | None, spec: Path | None, failures: Path) -> None:
    """Send hostile requests to the mock's server, and say what must not be."""
    parsers = [parser for parser in PARSERS if importlib.util.find_spec(parser)]
    if len(parsers) < len(PARSERS):
        print(f"not installed, so not tried: {', '.join(sorted(set(PARSERS) - set(parsers)))}")
    good = True
    with tempfile.TemporaryDirectory(prefix="docmill-hostile-") as temporary:
        data = _data(Path(temporary), spec)
        for place, parser in enumerate(parsers):
            share = range(place * count // len(parsers), (place + 1) * count // len(parsers))
            numbers = share if only is None else range(only, only + 1)
            print(f"{len(numbers)} requests to uvicorn with {parser}, seed {seed}", flush=True)
            good = _said(campaign.run(data, seed, numbers, parser), failures / parser) and good
    sys.exit(0 if good else 1)


def _said(report: campaign.Report, failures: Path) -> bool:
    """Prints a report and saves what failed; whether all is well."""
    print(
        f"    in {report.seconds:.0f} s; {', '.join(f'{count} {name}' for name, count in report.cases.most_common())}"
    )
    print(f"    answers by status: {dict(sorted(report.statuses.items()))}")
    if report.memory:
        quarters = [report.memory[len(report.memory) * part // 4 - (part == 4)] for part in range(5)]
        print(f"    memory over time: {', '.join(f'{size:.0f}' for size in quarters)} MB")
    for problem in report.problems:
        print(f"    WRONG: {problem}")
    for failure in report.failures:
        failures.mkdir(parents=True, exist_ok=True)
        (failures / str(failure.number)).write_bytes(b"".join(failure.case.pieces))
    for failure in report.failures[:20]:
        file = failures / str(failure.number)
        print(f"    WRONG: case {failure.number}, {failure.case.name}: {failure.what}\n        {file}")
    return not report.problems and not report.failures


def _data(folder: Path, spec: Path | None) -> Path:
    """The mock's data: of a spec, of the newest crawl, or else of a small exchange written by hand."""
    if spec is None and not crawl.DOCS:
        print("DOCMILL_DOCS names no crawls: a small exchange")
        return write(folder / "data")
    found = load_spec(spec or crawl.Crawl(crawl.dates()[-1], folder).spec_folder)[0]
    for path, content in mock_data(found).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    print(f"{len(found.endpoints)} operations")
    return folder / "mock" / "data"


if __name__ == "__main__":
    main()
