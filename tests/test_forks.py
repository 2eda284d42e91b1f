"""Work on several cores gives what it gives on one."""

from __future__ import annotations

import os
import threading

import pytest

from generator import forks
from generator.forks import spread


@pytest.fixture(autouse=True)
def _cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 3)


def where(index: int) -> tuple[int, int]:
    return index, os.getpid()


def test_results_come_in_order_from_other_processes() -> None:
    # The tests' own threads, if a tool brings any, must not decide what is tested here.
    if threading.active_count() > 1:
        pytest.skip("there are other threads in this process")
    found = spread(where, [1, 50, 7, 3] * 10, worth=100)
    assert [index for index, _ in found] == list(range(40))
    assert os.getpid() not in {process for _, process in found}
    assert forks._WORK == []


def test_small_work_stays_here() -> None:
    assert {process for _, process in spread(where, [1, 1], worth=3)} == {os.getpid()}
    assert spread(where, [], worth=0) == []


def test_one_core_works_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert {process for _, process in spread(where, [9] * 9, worth=1)} == {os.getpid()}


def test_no_forks_beside_threads() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert {process for _, process in spread(where, [9] * 9, worth=1)} == {os.getpid()}
    finally:
        done.set()
        thread.join()


def test_what_fails_there_fails_here() -> None:
    def fails(index: int) -> int:
        raise ValueError(index)

    with pytest.raises(ValueError, match="0"):
        spread(fails, [9] * 9, worth=1)
    assert forks._WORK == []
