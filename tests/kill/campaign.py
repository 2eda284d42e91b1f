"""What is killed, and what has to hold afterwards."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from generator.exchange import Place, recover
from tests.support.cli import ENDPOINT, PAGE, ROOT, child_environment, contents, project

MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - parent of private folders
SPEC, PACKAGE, COPY = "spec/okx", "generated/okx", "bot/vendor/okx"
HUMAN = "notes by hand.txt"
FIELD = "flexible_loan.max_loan.request.borrowCcy.required"

State = dict[str, bytes]


class Scenario(NamedTuple):
    """Two commands that undo each other's work, and the folders that they write."""

    name: str
    there: tuple[str, ...]
    back: tuple[str, ...]
    folders: tuple[str, ...]
    allowed: tuple[int, ...] = (0,)
    """How a command may end: one that finds its work done already refuses."""


SCENARIOS = (
    Scenario(
        "ingest",
        ("ingest", "okx", "--docs", "docs-there", "--partial"),
        ("ingest", "okx", "--docs", "docs", "--partial"),
        (SPEC,),
    ),
    Scenario("build", ("build", "--spec", "there/okx"), ("build", "--spec", "spec/okx"), (PACKAGE,)),
    Scenario("vendor", ("vendor", COPY, "--package", "package-there"), ("vendor", COPY), (COPY,)),
    Scenario(
        "generate",
        ("generate", "okx", "--docs", "docs-there", "--partial"),
        ("generate", "okx", "--docs", "docs", "--partial"),
        (SPEC, PACKAGE),
    ),
    Scenario(
        "correct",
        ("correct", "okx", FIELD, "false", "--why", "so it is"),
        ("correct", "okx", FIELD, "conditional", "--why", "it depends"),
        (SPEC,),
    ),
    Scenario(
        "rename",
        ("rename", "okx", "flexible_loan.max_loan", "loans.most"),
        ("rename", "okx", "loans.most", "flexible_loan.max_loan"),
        (SPEC,),
        (0, 2),
    ),
)


class Tally(msgspec.Struct):
    """What became of the kills of one scenario."""

    kills: int = 0
    cut_short: int = 0
    """A write was under way: something of it lay beside a folder."""
    states: list[int] = msgspec.field(default_factory=lambda: [0, 0])
    """How often a folder was found as each of the two commands leaves it."""


class BrokenError(AssertionError):
    """A state that must not be."""


class Worker:
    """The process that forks what is killed."""

    def __init__(self, area: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.kill.worker"],
            cwd=ROOT,
            env=child_environment(XDG_CACHE_HOME=str(area / "cache")),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(
        self,
        cwd: Path,
        scenario: Scenario,
        commands: Sequence[Sequence[str]],
        *,
        delay: float = 0,
        step: int = 0,
        count: bool = False,
    ) -> tuple[int, int]:
        """How the child ended (-9: killed), and the steps that it counted."""
        order: dict[str, object] = {"cwd": str(cwd), "commands": commands, "allowed": scenario.allowed}
        order |= {"delay": delay, "step": step, "count": count}
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(order), file=self._process.stdin, flush=True)
        code, counted = self._process.stdout.readline().split()
        return int(code), int(counted)

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(timeout=60)


@contextlib.contextmanager
def area() -> Iterator[Path]:
    """A folder for all of it; in memory where there is such a place, since every write is synced."""
    with tempfile.TemporaryDirectory(prefix="docmill-kill-", dir=MEMORY) as folder:
        yield Path(folder).resolve()


def base(folder: Path) -> Path:
    """A project with a second state of everything: docs, spec, package, and a copy in somebody's repository."""
    project(folder)
    (folder / ENDPOINT).write_text((folder / ENDPOINT).read_text("utf-8") + "# seen by people\n", "utf-8")
    page = folder / "docs-there" / PAGE
    shutil.copytree(folder / "docs", folder / "docs-there")
    text = page.read_text("utf-8")
    page.write_text(text.replace("borrowCcy | String | Yes", "borrowCcy | String | No", 1), "utf-8")
    assert page.read_text("utf-8") != text
    shutil.copytree(folder / SPEC, folder / "there/okx")
    _docmill(folder, "ingest", "okx", "--docs", "docs-there", "--partial", "--spec", "there/okx")
    _docmill(folder, "build", "--spec", "there/okx", "--out", "package-there")
    _docmill(folder, "vendor", COPY)
    for name in (SPEC, PACKAGE, COPY):
        (folder / name / HUMAN).write_bytes(b"mine")
    return folder


def _docmill(folder: Path, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env=child_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


class Trial:
    """One scenario in a folder of its own."""

    def __init__(self, scenario: Scenario, folder: Path, worker: Worker, chance: random.Random) -> None:
        self.scenario = scenario
        self.folder = folder
        self.tally = Tally()
        self._worker = worker
        self._chance = chance
        self._commands = [scenario.there, scenario.back]
        self._once(self._commands)  # the second time is as all others
        self._states: list[list[State]] = [[], []]
        for number, command in enumerate(self._commands):
            self._once([command])
            self._states[number] = [contents(folder / name) for name in scenario.folders]
        if self._states[0] == self._states[1]:
            raise BrokenError(f"{scenario.name}: the two commands leave the same")
        started = time.perf_counter()
        self._steps = self._once(self._commands)
        self._seconds = time.perf_counter() - started
        if [contents(folder / name) for name in scenario.folders] != self._states[1]:
            raise BrokenError(f"{scenario.name}: there and back is not where it was")

    def _once(self, commands: Sequence[Sequence[str]]) -> int:
        code, steps = self._worker.run(self.folder, self.scenario, commands, count=True)
        if code:
            raise BrokenError(f"{self.scenario.name}: ended with {code}")
        return steps

    def kill(self) -> None:
        """Kills once, at a random moment or at a random change of the disk, and looks at what is left."""
        commands = self._commands[:: self._chance.choice([1, -1])]
        if self._chance.random() < 0.5:
            delay = self._chance.uniform(0.02, 1.2) * self._seconds
            code, _ = self._worker.run(self.folder, self.scenario, commands, delay=delay)
        else:
            step = self._chance.randint(1, self._steps)
            code, _ = self._worker.run(self.folder, self.scenario, commands, step=step)
        if code != -9:
            raise BrokenError(f"{self.scenario.name}: ended with {code} before it was killed")
        self.tally.kills += 1
        places = [Place.of(self.folder / name) for name in self.scenario.folders]
        self.tally.cut_short += any(os.path.lexists(one.beside(kind)) for one in places for kind in ("new", "note"))
        self.look()
        if self._chance.random() < 0.5:  # else the next run has to cope
            for one in places:
                recover(one.folder)
                left = sorted(path.name for path in one.folder.parent.iterdir() if path != one.folder)
                if left != [] and one.folder.name in str(left):
                    raise BrokenError(f"{self.scenario.name}: left behind: {left}")
            self.look()

    def look(self) -> None:
        """Every folder is whole: as the one command leaves it, or as the other does; and what is not ours is there."""
        for position, name in enumerate(self.scenario.folders):
            found = contents(self.folder / name)
            whole = [number for number, state in enumerate(self._states) if state[position] == found]
            if not whole:
                raise BrokenError(f"{self.scenario.name}: {name} is neither the one nor the other: {sorted(found)}")
            for number in whole:
                self.tally.states[number] += 1

    def finish(self) -> None:
        """After all the kills the commands work as ever."""
        for number, command in enumerate(self._commands):
            self._once([command])
            if [contents(self.folder / name) for name in self.scenario.folders] != self._states[number]:
                raise BrokenError(f"{self.scenario.name}: {' '.join(command)} no longer does what it did")


def run(kills: int, seed: int, scenarios: Sequence[Scenario] = SCENARIOS) -> dict[str, Tally]:
    """Kills the scenarios in turn. Raises ``BrokenError`` with the first state that must not be."""
    with area() as folder:
        worker = Worker(folder)
        try:
            start = base(folder / "base")
            trials = []
            for scenario in scenarios:
                shutil.copytree(start, folder / scenario.name)
                trials.append(Trial(scenario, folder / scenario.name, worker, random.Random(f"{seed} {scenario.name}")))  # noqa: S311
            for number in range(kills):
                trials[number % len(trials)].kill()
            for trial in trials:
                trial.finish()
        finally:
            worker.close()
        return {trial.scenario.name: trial.tally for trial in trials}
