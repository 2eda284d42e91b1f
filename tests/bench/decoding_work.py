"""The work that `tests.bench.decoding` measures, in a process that holds nothing else.

`python -m tests.bench.decoding_work FOLDER JOB` prints CPU seconds and bytes held, each by name.
"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import tracemalloc
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from tests.bench.measure import Work, medians

TYPES: dict[str, Any] = {"string": str, "boolean": bool, "integer": int, "array": list[Any]}


def structs(types: Mapping[str, str]) -> Callable[[bytes], Any]:
    """Decodes into msgspec's own classes with the same fields."""
    item: Any = msgspec.defstruct("Item", [(name, TYPES[kind]) for name, kind in types.items()])
    envelope = msgspec.defstruct("Envelope", [("code", str), ("msg", str), ("data", list[item])])
    return msgspec.json.Decoder(envelope).decode


def loop(statements: Iterable[str]) -> Callable[[Iterable[Any]], None]:
    """What a program writes out: reads in a loop, with no call or second loop around each."""
    names: dict[str, Any] = {"Decimal": Decimal}
    exec(f"def loop(rows):\n for row in rows:\n  {'; '.join(statements)}", names)  # noqa: S102 - our own text
    made: Callable[[Iterable[Any]], None] = names["loop"]
    return made


def held(make: Work) -> int:
    """The bytes that the result of a piece of work holds."""
    make()
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    result = make()
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del result
    return after - before


def main(folder: str, file: str) -> None:
    """Does all of it and prints what it took."""
    sys.path.insert(0, folder)
    job = json.loads(Path(file).read_text(encoding="utf-8"))
    content = job["content"].encode()
    module = importlib.import_module(f"{job['package']}.resources.{job['resource']}")
    wire = importlib.import_module(f"{job['package']}._runtime.core.wire")
    http = importlib.import_module(f"{job['package']}._runtime.core.http")
    endpoint = next(one for one in vars(module).values() if getattr(one, "name", None) == job["endpoint"])

    def answer(body: bytes) -> Any:
        return endpoint.answer.wrap(wire.decode_json(body), http.HttpResponse(200, (), body))

    read = loop(f"row.{name}" for name in job["decimals"].values())
    by_hand = loop(f"Decimal(row[{name!r}])" for name in job["decimals"])
    decode_structs = structs(job["types"])
    works: dict[str, Work] = {
        "json.loads": lambda: json.loads(content),
        "msgspec, plain objects": lambda: wire.decode_json(content),
        "records": lambda: list(answer(content)),
        "records, every decimal read": lambda: read(answer(content)),
        "json.loads, every decimal by hand": lambda: by_hand(json.loads(content)["data"]),
    }
    holds: dict[str, Work] = {
        "msgspec Structs": lambda: decode_structs(content).data,
        "records": lambda: list(answer(content)),
        "the answer with the bytes it came as": lambda: answer(bytes(bytearray(content))),
    }
    print(json.dumps([medians(works, job["repeats"]), {name: held(work) for name, work in holds.items()}]))


if __name__ == "__main__":
    main(*sys.argv[1:])
