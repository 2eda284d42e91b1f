"""The exchange of a soak: the mock with limits and faults, in a process of its own, which reports its books."""

from __future__ import annotations

import importlib
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any


def sockets() -> int:
    """How many sockets this process has open."""
    count = 0
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            count += str(descriptor.readlink()).startswith("socket:")
        except OSError:  # the descriptor of the listing itself
            continue
    return count


def main(package: str, seed: str, rates: str) -> None:
    """Serve until standard input ends; then print what was accepted and what went wrong on purpose."""
    module: Any = importlib.import_module(f"{package}.mock")
    mock = module.Mock(module.load(), limits=True)
    mock.chaos(int(seed), json.loads(rates), visible_after=(0.0, 1.5))
    with mock.running() as url:
        print(url, flush=True)
        sys.stdin.readline()
        open_sockets = sockets()
        accepted = Counter(order.client_id for order in mock.orders())
        counts = mock.counts()
        report = {
            "accepted": len(accepted),
            "twice": [name for name, count in accepted.items() if count > 1],
            "requests": counts.requests,
            "refused": dict(counts.refused),
            "faults": dict(counts.faults),
            "sockets": open_sockets,
        }
        print(json.dumps(report), flush=True)
        for name in accepted:
            print(name)
        print(flush=True)
        sys.stdin.readline()


if __name__ == "__main__":
    main(*sys.argv[1:])
