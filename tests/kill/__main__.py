"""Kills commands and looks at what they leave: `python -m tests.kill --kills 300 --seed 7`."""

from __future__ import annotations

import os
import random
import sys
import time

import click

from tests.kill.campaign import SCENARIOS, BrokenError, run


def _a_seed() -> int:
    return 0 if os.environ.get("CI") == "true" else random.SystemRandom().randrange(1_000_000)


@click.command(context_settings={"show_default": True})
@click.option("--kills", default=300, envvar="DOCMILL_KILLS", help="How many processes are killed.")
@click.option(
    "--seed", type=int, default=_a_seed, help="Makes the moments; with CI=true it is 0.", show_default="random"
)
@click.option("--only", type=click.Choice([one.name for one in SCENARIOS]), help="One sort of command.")
def main(*, kills: int, seed: int, only: str | None) -> None:
    """Kill docmill at random moments, and see that every folder is whole."""
    started = time.monotonic()
    print(f"{kills} kills, seed {seed}", flush=True)
    try:
        tallies = run(kills, seed, [one for one in SCENARIOS if only in {None, one.name}])
    except BrokenError as broken:
        print(f"BROKEN: {broken}")
        sys.exit(1)
    for name, tally in tallies.items():
        print(f"{name:>9}: {tally.kills} killed, {tally.cut_short} in the middle of a write; found {tally.states}")
    total, cut = (sum(getattr(one, key) for one in tallies.values()) for key in ("kills", "cut_short"))
    print(f"{total} killed, {cut} in the middle of a write: every folder whole ({time.monotonic() - started:.0f} s)")
    if not cut:
        print("BROKEN: no kill hit a write, so nothing is proven")
        sys.exit(1)


if __name__ == "__main__":
    main()
