"""Runs the cases: `python -m tests.fuzz --seed 7 --count 20000`, and one of them again: `--seed 7 --replay m17`."""

from __future__ import annotations

import os
import random
import shlex
import shutil
import sys
import tempfile
import time
from pathlib import Path

import click

from tests.fuzz import campaign
from tests.fuzz.campaign import Case, Kept
from tests.fuzz.corpus import load
from tests.fuzz.oracles import SECONDS, Judge
from tests.fuzz.shrink import shrink
from tests.support.mutate import Mutant


def _a_seed() -> int:
    # Where a change lands, it lands by what it does, not by what was drawn.
    return 0 if os.environ.get("CI") == "true" else random.SystemRandom().randrange(1_000_000)


@click.command(context_settings={"show_default": True})
@click.option("--seed", type=int, default=_a_seed, help="Makes the cases; with CI=true it is 0.", show_default="random")
@click.option("--count", default=20_000, envvar="DOCMILL_FUZZ_COUNT", help="How many damaged pages.")
@click.option("--soup", default=2_000, envvar="DOCMILL_FUZZ_SOUP", help="How many files that are no pages.")
@click.option("--workers", default=min(2, os.cpu_count() or 1), help="How many processes.")
@click.option("--docs", multiple=True, type=click.Path(path_type=Path), help="Docs folders instead of DOCMILL_DOCS.")
@click.option(
    "--failures", type=click.Path(path_type=Path), default=Path(tempfile.gettempdir(), "docmill-fuzz"), help="Where to."
)
@click.option(
    "--replay", default="", help="A case by its name, like m17, or a folder that a failing case was saved to."
)
@click.option("--shrink/--no-shrink", "smaller", default=True, help="Make failing cases small before they are saved.")
def main(
    *,
    seed: int,
    count: int,
    soup: int,
    workers: int,
    docs: tuple[Path, ...],
    failures: Path,
    replay: str,
    smaller: bool,
) -> None:
    """Read damaged pages, and say what must not be."""
    sources = list(docs) or None
    if replay:
        sys.exit(_replay(sources, seed, replay))
    corpus = load(sources)
    print(f"{count} damaged pages and {soup} of noise, from {corpus}, seed {seed}, {workers} processes", flush=True)
    started = time.monotonic()
    results = campaign.run(sources, seed, campaign.names(count, soup), workers)
    slowest = max(results, key=lambda result: result.slowest)
    print(
        f"{sum(result.cases for result in results)} cases in {time.monotonic() - started:.0f} s "
        f"({sum(result.seconds for result in results):.0f} s of CPU); "
        f"{sum(result.with_endpoints for result in results)} with endpoints, "
        f"{sum(result.with_findings for result in results)} with findings"
    )
    print(f"slowest page: {slowest.slowest * 1000:.0f} ms of CPU ({slowest.slowest_case}), allowed: {SECONDS:.0f} s")
    for result in results:
        print(f"memory at each quarter: {', '.join(f'{size:.0f} MB' for size in result.memory)}")
    more = list(campaign.grown(results))
    for line in more:
        print(f"MEMORY GROWS: {line}")
    causes = campaign.merged(results)
    _clear(failures)
    for number, (cause, (cases, kept)) in enumerate(causes.items(), 1):
        print(f"\n{cause}\n    in {cases} cases, the simplest:")
        for one in kept:
            print(f"    {one.case.name}: {one.failure.what}\n        {'; '.join(one.case.mutant.steps)}")
        folder = failures / f"{number:02}-{kept[0].case.name}"
        _save(folder, kept[0], seed, sources, smaller=smaller)
        print(f"    saved: {folder}\n    again: {_command(seed, kept[0].case.name, sources)}")
    print(f"\n{len(causes)} causes of failure" if causes else "nothing failed")
    sys.exit(1 if causes or more else 0)


def _command(seed: int, case: str, sources: list[Path] | None) -> str:
    docs = "".join(f" --docs {shlex.quote(str(source))}" for source in sources or ())
    return f"python -m tests.fuzz{docs} --seed {seed} --replay {case}"


def _clear(folder: Path) -> None:
    """Removes what an earlier run saved there, and nothing else."""
    for old in folder.glob("[0-9][0-9]-[ms]*"):
        shutil.rmtree(old)


def _save(folder: Path, kept: Kept, seed: int, sources: list[Path] | None, *, smaller: bool) -> None:
    """The pages of a failing case and what is wrong with them."""
    mutant = shrink(Judge(), kept.case.mutant, kept.failure.cause) if smaller else kept.case.mutant
    for name, content in mutant.pages.items():
        file = folder / "pages" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    page = kept.case.original.name if kept.case.original else ""
    text = [kept.failure.cause, kept.failure.what, f"page: {page}", *mutant.steps]
    text += [_command(seed, kept.case.name, sources), f"python -m tests.fuzz --replay {shlex.quote(str(folder))}", ""]
    folder.joinpath("failure.txt").write_text("\n".join(text), encoding="utf-8")


def _replay(sources: list[Path] | None, seed: int, wanted: str) -> int:
    """Judges one case again and says everything about it."""
    folder = Path(wanted)
    if folder.is_dir():
        root = folder / "pages" if (folder / "pages").is_dir() else folder
        pages = {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.md"))}
        case = Case("m0", Mutant(pages, ("as it was saved",)), None)
    else:
        case = campaign.make(load(sources), seed, wanted)
    print(f"{case.original.name if case.original else 'no page'}: {'; '.join(case.mutant.steps)}")
    judge = Judge()
    judged = judge.judge(case.mutant, case.original, thorough=True)
    print(f"{judged.seconds * 1000:.0f} ms of CPU, {judged.endpoints} endpoints, {judged.findings} findings")
    for failure in judged.failures:
        print(f"{failure.cause}\n    {failure.what}")
    print(f"{len(judged.failures)} failures" if judged.failures else "nothing failed")
    return 1 if judged.failures else 0


if __name__ == "__main__":
    main()
