"""Runs all benchmarks and prints one table. Trust the ratios: seconds differ from machine to machine."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.metadata
import json
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from generator.build import tree_of
from generator.formatting import format_sources
from generator.python.plan import plan
from generator.python.render import render
from generator.spec.load import load_spec
from tests.bench.measure import Work, medians, show
from tests.bench.reading import bench_reading

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec" / "okx"
KEYS = ("test-key", "test-secret", "test-passphrase")
CALLS = 400


def bench_building() -> None:
    """From spec to tree, against black alone on the same text."""
    spec, _ = load_spec(SPEC)
    texts = render(plan(spec))
    works: dict[str, Work] = {
        "black on the rendered text": lambda: format_sources(texts, spec.api.line_length, None, {}),
        "load the spec": lambda: load_spec(SPEC),
        "plan and render": lambda: render(plan(spec)),
        "spec to tree": lambda: tree_of(spec),
    }
    show(f"building a package of {len(spec.endpoints)} endpoints", medians(works, 3), 1, "s")


@contextlib.contextmanager
def bare_server() -> Iterator[str]:
    """The URL of a bare server in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.server"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


def bench_calls() -> None:
    """A signed POST over loopback, against python-okx."""
    from okx.Finance import FlexibleLoan

    from generated.okx import AsyncOkxClient, Credentials, OkxClient

    with bare_server() as url, OkxClient(Credentials(*KEYS), base_url=url) as ours:
        theirs = FlexibleLoan.FlexibleLoanAPI(*KEYS, flag="0", domain=url, debug=False)

        def sync() -> None:
            for _ in range(CALLS):
                ours.flexible_loan.max_loan(borrow_ccy="USDT")

        def peer() -> None:
            for _ in range(CALLS):
                theirs.max_loan(borrowCcy="USDT")

        async def go(tasks: int) -> None:
            async with AsyncOkxClient(Credentials(*KEYS), base_url=url) as client:

                async def some() -> None:
                    for _ in range(CALLS // tasks):
                        await client.flexible_loan.max_loan(borrow_ccy="USDT")

                await asyncio.gather(*(some() for _ in range(tasks)))

        works: dict[str, Work] = {
            f"python-okx {importlib.metadata.version('python-okx')}": peer,
            "OkxClient": sync,
            "AsyncOkxClient": lambda: asyncio.run(go(1)),
            "AsyncOkxClient, 20 tasks": lambda: asyncio.run(go(20)),
        }
        results = medians(works, 5)
        theirs.close()
    show("CPU of a signed POST, bare local server", {n: s / CALLS for n, s in results.items()}, 1e6, "us")


def bench_decoding() -> None:
    """A megabyte of rows into records, against the standard library."""
    from generated.okx._runtime.core.answers import objects
    from generated.okx._runtime.core.http import HttpResponse
    from generated.okx._runtime.core.wire import decode_json
    from generated.okx.models.flexible_loan import MaxLoan

    rows = [
        {"borrowCcy": f"C{n}", "maxLoan": f"0.{n:06d}", "notionalUsd": f"1.{n:07d}", "remainingQuota": str(n)}
        for n in range(10_000)
    ]
    content = json.dumps({"code": "0", "msg": "", "data": rows}).encode()
    shape = objects(MaxLoan)

    def ours() -> list[Any]:
        return list(shape.wrap(decode_json(content), HttpResponse(200, (), content)))

    def ours_read() -> None:
        for row in ours():
            row.max_loan, row.notional_usd, row.remaining_quota  # noqa: B018 - reading is the work

    def by_hand() -> None:
        for row in json.loads(content)["data"]:
            Decimal(row["maxLoan"]), Decimal(row["notionalUsd"]), Decimal(row["remainingQuota"])

    works: dict[str, Work] = {
        "json.loads": lambda: json.loads(content),
        "records": ours,
        "records, every decimal read": ours_read,
        "json.loads, every decimal by hand": by_hand,
    }
    show(f"decoding {len(content) / 1e6:.1f} MB", medians(works, 9), 1e3, "ms")


def bench_import() -> None:
    """Importing the package, against python-okx; each in a fresh interpreter."""

    def cpu(code: str) -> float:
        probe = f"import time; a = time.process_time(); {code}; print(time.process_time() - a)"
        done = [
            float(
                subprocess.run(
                    [sys.executable, "-c", probe], capture_output=True, text=True, check=True, cwd=ROOT
                ).stdout
            )
            for _ in range(7)
        ]
        return statistics.median(done)

    results = {
        "import okx.Account (python-okx)": cpu("import okx.Account"),
        "import generated.okx": cpu("import generated.okx"),
        "import generated.okx, make a client": cpu("import generated.okx as o; o.OkxClient().close()"),
    }
    show("importing", results, 1e3, "ms")


def main() -> int:
    """All of it; 1 when something is over its bound."""
    names = ("black", "msgspec", "pyreqwest", "python-okx")
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    print(f"CPython {platform.python_version()}, {os.cpu_count()} cores, {versions}")
    print("CPU time, medians; the first row of each block is 1.00x")
    good = bench_reading()
    for bench in (bench_building, bench_calls, bench_decoding, bench_import):
        bench()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
