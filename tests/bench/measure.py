"""Measuring CPU time, and the table it is printed in."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable

Work = Callable[[], object]


def medians(works: dict[str, Work], repeats: int) -> dict[str, float]:
    """CPU seconds of each piece of work: the median over repeats, interleaved so that noise hits all alike.

    Freeing what a piece of work returns is not counted.
    """
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(repeats):
        for name, work in works.items():
            gc.collect()
            started = time.process_time()
            result = work()
            taken[name].append(time.process_time() - started)
            del result
    return {name: statistics.median(times) for name, times in taken.items()}


def show(title: str, results: dict[str, float], scale: float, unit: str) -> None:
    """A block of the table; the first row is what the others are compared with."""
    base = next(iter(results.values()))
    print(f"\n{title}")
    for name, seconds in results.items():
        print(f"  {name:<58}{seconds * scale:>10.2f} {unit:<2}{seconds / base:>9.2f}x")


def within(title: str, value: float, bound: float, unit: str) -> bool:
    """Whether a value is within its bound; prints the bound as a row below those of the values."""
    verdict = "ok" if value <= bound else "OVER"
    print(f"  {title:<58}{bound:>10.2f} {unit:<2}{verdict:>9}")
    return value <= bound
