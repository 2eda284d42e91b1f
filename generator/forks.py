"""Work on several cores at once, in processes that have all of it already: they get numbers and give results back."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

_WORKERS = 4
_WORK: list[Callable[[int], Any]] = []
"""What forked processes are to do: inherited, since a closure cannot be sent."""

T = TypeVar("T")


def spread(work: Callable[[int], T], weights: Sequence[int], *, worth: int) -> list[T]:
    """What ``work`` returns for each index of ``weights``, in order.

    In this process when there is one core, when all weigh less than ``worth``, or where a fork is not safe: beside
    other threads, whose locks it would inherit held.
    """
    workers = min(os.cpu_count() or 1, _WORKERS, len(weights))
    may_fork = "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    if workers < 2 or sum(weights) < worth or not may_fork:
        return [work(index) for index in range(len(weights))]
    return _forked(work, sorted(range(len(weights)), key=lambda index: -weights[index]), workers)


def _forked(work: Callable[[int], T], order: Sequence[int], workers: int) -> list[T]:
    _WORK.append(work)
    try:
        with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("fork")) as pool:
            found: dict[int, T] = dict(
                zip(order, pool.map(_work, order, chunksize=_chunk(order, workers)), strict=True)
            )
    finally:
        _WORK.pop()
    return [found[index] for index in range(len(order))]


def _chunk(order: Sequence[int], workers: int) -> int:
    """Few enough at a time that all end together, but not each result on its own."""
    return max(1, len(order) // (workers * 16))


def _work(index: int) -> Any:
    return _WORK[-1](index)
