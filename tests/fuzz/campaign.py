"""Cases by number, many of them, on several cores."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.fuzz.corpus import Corpus, Page, load
from tests.fuzz.oracles import Failure, Judge, memory
from tests.support.mutate import Mutant, mutate, rng, soup

THOROUGH = 8
"""Every how many cases reading is repeated, and what was read is written."""
KEPT = 3
"""How many cases of one cause are kept."""
GROWTH = 40.0
"""Megabytes that a process may grow from the first quarter of its cases to the end."""


class Case(NamedTuple):
    """A case: made from the seed and its name alone, ``m17`` (a damaged page) or ``s17`` (no page at all)."""

    name: str
    mutant: Mutant
    original: Page | None

    @property
    def thorough(self) -> bool:
        return int(self.name[1:]) % THOROUGH == 0


def make(corpus: Corpus, seed: int, name: str) -> Case:
    """A case by its name.

    Raises:
        ValueError: it is no name of a case.
    """
    if name[:1] not in ("m", "s") or not name[1:].isdecimal():
        raise ValueError(f"no case: {name!r}; cases are called m17 and s17")
    random = rng(seed, name)
    if name[0] == "s":
        content, what = soup(random)
        return Case(name, Mutant({"page.md": content}, (what,)), None)
    page = corpus.choose(random)
    others = [corpus.choose(random)]
    return Case(name, mutate(page.name, page.text, random, others), page)


class Kept(NamedTuple):
    """A failing case."""

    case: Case
    failure: Failure


class Result(NamedTuple):
    """What some cases came to."""

    cases: int
    with_endpoints: int
    with_findings: int
    seconds: float
    slowest: float
    slowest_case: str
    memory: tuple[float, ...]
    causes: dict[str, int]
    kept: dict[str, list[Kept]]


def names(count: int, soups: int) -> list[str]:
    """The names of so many damaged pages and so many that are no pages, mixed."""
    found = [f"m{number}" for number in range(count)]
    if not soups:
        return found
    every = max(1, count // soups)
    mixed: list[str] = []
    for number in range(soups):
        mixed += found[number * every : (number + 1) * every]
        mixed.append(f"s{number}")
    return mixed + found[soups * every :]


def run_some(sources: list[Path] | None, seed: int, wanted: list[str]) -> Result:
    """Judge cases one after another."""
    corpus, judge = load(sources), Judge()
    started = time.process_time()
    slowest, slowest_case = 0.0, ""
    with_endpoints = with_findings = 0
    held: list[float] = []
    causes: dict[str, int] = {}
    kept: dict[str, list[Kept]] = {}
    quarters = {round(len(wanted) * part / 4) for part in (1, 2, 3, 4)}
    for number, name in enumerate(wanted, 1):
        case = make(corpus, seed, name)
        judged = judge.judge(case.mutant, case.original, thorough=case.thorough)
        with_endpoints += judged.endpoints > 0
        with_findings += judged.findings > 0
        if judged.seconds > slowest:
            slowest, slowest_case = judged.seconds, name
        for failure in {failure.cause: failure for failure in judged.failures}.values():
            causes[failure.cause] = causes.get(failure.cause, 0) + 1
            _keep(kept.setdefault(failure.cause, []), Kept(case, failure))
        if number in quarters:
            held.append(memory())
    return Result(
        cases=len(wanted),
        with_endpoints=with_endpoints,
        with_findings=with_findings,
        seconds=time.process_time() - started,
        slowest=slowest,
        slowest_case=slowest_case,
        memory=tuple(held),
        causes=causes,
        kept=kept,
    )


def _keep(kept: list[Kept], new: Kept) -> None:
    """Keeps the cases with the fewest steps, of these the smallest."""
    kept.append(new)
    kept.sort(key=lambda one: (len(one.case.mutant.steps), sum(map(len, one.case.mutant.pages.values()))))
    del kept[KEPT:]


def run(sources: list[Path] | None, seed: int, wanted: list[str], workers: int) -> list[Result]:
    """Judge cases in several processes; which of them takes a case makes no difference to it."""
    shares = [wanted[number::workers] for number in range(workers)]
    if workers == 1:
        return [run_some(sources, seed, shares[0])]
    # Fresh interpreters, each with a hash seed of its own.
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        return pool.starmap(run_some, [(sources, seed, share) for share in shares])


def merged(results: Iterable[Result]) -> dict[str, tuple[int, list[Kept]]]:
    """Causes with their numbers of cases and the best cases, the most frequent first."""
    found: dict[str, tuple[int, list[Kept]]] = {}
    for result in results:
        for cause, count in result.causes.items():
            before, kept = found.get(cause, (0, []))
            for one in result.kept[cause]:
                _keep(kept, one)
            found[cause] = before + count, kept
    return dict(sorted(found.items(), key=lambda entry: (-entry[1][0], entry[0])))


def grown(results: Iterable[Result]) -> Iterator[str]:
    """The processes that hold more and more, in words."""
    for result in results:
        if result.memory and result.memory[-1] - result.memory[0] > GROWTH:
            yield " -> ".join(f"{size:.0f} MB" for size in result.memory)
