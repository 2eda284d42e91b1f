"""Whether the mock's memory stays flat: `python -m tests.bench.soaking --requests 1000000`."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.bench.loading import a_spec, asks_of, data_of, loaded, missing, served

GROWTH = 8.0
"""Megabytes that it may grow by after the first fifth, when its log of requests is as long as it gets."""
SECONDS = 4


def soak(requests: int) -> bool:
    """Ask for so many answers and look at the memory; whether it is flat."""
    sizes: list[float] = []
    done = 0
    with tempfile.TemporaryDirectory(prefix="docmill-soak-") as temporary:
        spec, folder = a_spec(), Path(temporary)
        with served("mock", data_of(spec, folder)) as server:
            while done < requests:
                for ask in asks_of(spec):
                    done += loaded(ask, server, folder, SECONDS).requests
                sizes.append(_megabytes(server.process))
                print(f"{done:>9} requests, {sizes[-1]:.1f} MB", flush=True)
    return flat(sizes)


def flat(sizes: list[float]) -> bool:
    """Whether the memory stays as it is after the first fifth of the time."""
    settled = sizes[len(sizes) // 5 :]
    grown = max(settled) - settled[0]
    print(f"after the first fifth it grew by {grown:.1f} MB, bound {GROWTH:g}{'' if grown <= GROWTH else '  OVER'}")
    return grown <= GROWTH


def _megabytes(process: int) -> float:
    pages = int(Path("/proc", str(process), "statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def main() -> int:
    """1 when the memory grows."""
    parser = argparse.ArgumentParser(prog="tests.bench.soaking")
    parser.add_argument("--requests", type=int, default=1_000_000)
    given = parser.parse_args()
    if lacking := missing():
        print(f"not measured, there is no {lacking}")
        return 0
    return 0 if soak(given.requests) else 1


if __name__ == "__main__":
    sys.exit(main())
