"""A few of the kills of the kill session, two runs at once, and that a broken state would be noticed."""

from __future__ import annotations

import random
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.kill import __main__ as program
from tests.kill import campaign
from tests.kill.campaign import SCENARIOS, BrokenError, Tally, Trial, Worker

KILLS = 24


@pytest.fixture(scope="module")
def start() -> Iterator[tuple[Path, Worker]]:
    with campaign.area() as folder:
        worker = Worker(folder)
        try:
            yield campaign.base(folder / "base"), worker
        finally:
            worker.close()


def trial(start: tuple[Path, Worker], name: str, tmp_path: Path) -> Trial:
    (scenario,) = [one for one in SCENARIOS if one.name == name]
    shutil.copytree(start[0], tmp_path / name)
    return Trial(scenario, tmp_path / name, start[1], random.Random(0))  # noqa: S311 - moments, no secrets


def test_every_folder_is_whole_whatever_dies() -> None:
    tallies = campaign.run(KILLS, random.SystemRandom().randrange(1_000_000))
    assert sum(one.kills for one in tallies.values()) == KILLS
    assert set(tallies) == {one.name for one in SCENARIOS}
    assert sum(one.cut_short for one in tallies.values()) > 0, "no kill hit a write, so nothing is proven"


def test_what_is_broken_is_noticed(start: tuple[Path, Worker], tmp_path: Path) -> None:
    one = trial(start, "correct", tmp_path)
    one.look()
    file = one.folder / campaign.SPEC / campaign.HUMAN
    file.unlink()
    with pytest.raises(BrokenError, match="neither the one nor the other"):
        one.look()
    with pytest.raises(BrokenError, match="no longer does"):
        one.finish()
    (one.folder / campaign.SPEC / "corrections.yaml").write_text("- nonsense\n", "utf-8")
    with pytest.raises(BrokenError, match="ended with 3 before it was killed"):
        kill_often(one)


def kill_often(one: Trial) -> None:
    for _ in range(20):
        one.kill()


@pytest.mark.parametrize("name", ["ingest", "build", "vendor"])
def test_two_runs_at_once_wait_or_refuse(start: tuple[Path, Worker], tmp_path: Path, name: str) -> None:
    """Both at work on one folder, in turn on the one state and the other: it never is a mixture."""
    one = trial(start, name, tmp_path)
    scenario = one.scenario._replace(allowed=(0, 2))
    ends: list[int] = []

    def work(worker: Worker) -> None:
        commands = [scenario.there, scenario.back]
        ends.extend(worker.run(one.folder, scenario, commands, count=True)[0] for _ in range(4))

    workers = [Worker(tmp_path), Worker(tmp_path)]
    threads = [threading.Thread(target=work, args=(worker,)) for worker in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for worker in workers:
        worker.close()
    assert ends == [0] * 8
    one.look()
    one.finish()


def test_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[int] = []

    def run(kills: int, seed: int, scenarios: object) -> dict[str, Tally]:
        heard.extend([kills, seed])
        if seed == 3:
            raise BrokenError("spec: torn")
        return {"build": Tally(kills=kills, cut_short=seed, states=[1, 2])}

    monkeypatch.setattr(program, "run", run)
    said = CliRunner().invoke(program.main, ["--kills", "9", "--seed", "2"])
    assert (said.exit_code, heard) == (0, [9, 2])
    assert "9 killed, 2 in the middle of a write: every folder whole" in said.output
    assert CliRunner().invoke(program.main, ["--seed", "0"]).exit_code == 1  # nothing was proven
    said = CliRunner().invoke(program.main, ["--seed", "3"])
    assert (said.exit_code, said.output.splitlines()[-1]) == (1, "BROKEN: spec: torn")
