"""Decoding a megabyte of instruments into records: CPU time and memory, against the project's bounds."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from generator.spec.model import Field
from tests.bench.measure import show, within
from tests.bench.whole import INSTRUMENTS, Whole, whole
from tests.support import packages

ROOT = Path(__file__).parents[2]
ROWS = 1200
REPEATS = 15
RUNS = 3
"""Processes; the quietest counts, for what else a machine does slows memory down more than it does arithmetic."""
DECODING = 0.55
"""Of ``json.loads`` of the same bytes."""
READING = 0.9
"""With every documented decimal read once, of ``json.loads`` and ``Decimal()`` of the same fields by hand."""
MEMORY = 1.3
"""Of msgspec Structs with the same fields."""


def row(fields: Sequence[Field], number: int) -> dict[str, Any]:
    """An instrument like no other: no two decimals of an answer are the same."""
    return {field.name: _value(field, number, place) for place, field in enumerate(fields)}


def _value(field: Field, number: int, place: int) -> Any:
    if field.type == "boolean":
        return number % 2 == 0
    if field.type == "integer":
        return 100_000 + number
    if field.type == "array":
        return ["USDT"] if field.items == "string" else []
    if field.kind == "decimal":
        return f"{number % 7}.{number:05d}{place:02d}"
    if field.kind == "timestamp_ms":
        return str(1_597_026_383_085 + 97 * number + place)
    return f"T{number}-{place}" if place != 3 else ""


def job(made: Whole) -> dict[str, Any]:
    """All that the process needs which does the work."""
    fields = next(one.response.fields for one in made.spec.endpoints if one.name == INSTRUMENTS)
    names = packages.faces(fields, packages.RECORD)
    data = [row(fields, number) for number in range(ROWS)]
    return {
        "package": made.name,
        "resource": INSTRUMENTS.partition(".")[0],
        "endpoint": INSTRUMENTS,
        "content": json.dumps({"code": "0", "msg": "", "data": data}, separators=(",", ":")),
        "types": {field.name: field.type for field in fields},
        "decimals": {field.name: names[field.name] for field in fields if field.kind == "decimal"},
        "repeats": REPEATS,
    }


def bench_decoding() -> bool:
    """A megabyte of rows into records, against the standard library; whether it is within the bounds."""
    made = whole()
    given = job(made)
    file = made.folder / "decoding.json"
    file.write_text(json.dumps(given), encoding="utf-8")
    # In a process of its own: where memory is in pieces, everything that allocates is slower.
    command = [sys.executable, "-m", "tests.bench.decoding_work", str(made.folder), str(file)]
    runs = [json.loads(subprocess.check_output(command, cwd=ROOT, text=True)) for _ in range(RUNS)]
    took, held = min(runs, key=lambda run: sum(run[0].values()))
    size = f"{len(given['content']) / 1e6:.1f} MB, {ROWS} rows of {len(given['types'])} fields"
    show(f"decoding {size}, {len(given['decimals'])} of them decimals ({made.title})", took, 1e3, "ms")
    loads, by_hand = took["json.loads"] * 1e3, took["json.loads, every decimal by hand"] * 1e3
    good = within(f"bound: records, {DECODING}x json.loads", took["records"] * 1e3, loads * DECODING, "ms")
    read = took["records, every decimal read"] * 1e3
    good &= within(f"bound: every decimal read, {READING}x by hand", read, by_hand * READING, "ms")
    show("memory of that", held, 1e-6, "MB")
    structs = held["msgspec Structs"] / 1e6
    return within(f"bound: records, {MEMORY}x Structs", held["records"] / 1e6, structs * MEMORY, "MB") and good
