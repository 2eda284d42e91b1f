"""Load: the mock with all its checks against a bare application on the same server, and against Prism.

Each server has one core and is asked by wrk from another. Requests are counted per second of the server's own CPU time:
on a core of its own that is what it answers per second, and neighbours on a shared machine change little about it.

The bounds are for httptools and asyncio's own loop. With h11 the server takes most of the time, so that hardly anything
is seen of the mock; uvloop makes the server cheaper, which helps the mock as well and its share least. Both are shown.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from generator.build import mock_data
from generator.spec.load import load_spec
from generator.spec.model import Field, Spec
from tests.bench.served import NOW
from tests.bench.whole import whole

ROOT = Path(__file__).parents[2]
SHARE = 0.5
"""Of the bare application's requests per second."""
PRISM = 30.0
"""Times Prism's, which serves as many operations."""
SECONDS = 4
REPEATS = 3
CONNECTIONS = 16


class Setup(NamedTuple):
    """What uvicorn has to work with: what it must do without, of what would be used if it is there."""

    title: str
    without: tuple[str, ...]


JUDGED = Setup("httptools, asyncio", ("uvloop",))
SHOWN = (Setup("h11, asyncio", ("httptools", "uvloop")), Setup("httptools, uvloop", ()))


class Server(NamedTuple):
    """Where a server listens, and its process."""

    url: str
    process: int


class Ask(NamedTuple):
    """A signed request."""

    title: str
    method: str
    target: str
    headers: Mapping[str, str]
    body: str = ""


def bench_load() -> bool:
    """Requests per second on one core, by wrk from another; whether they are within the bounds."""
    if lacking := missing():
        print(f"\nload of the mock: not measured, there is no {lacking}")
        return True
    with tempfile.TemporaryDirectory(prefix="docmill-load-") as temporary, contextlib.ExitStack() as servers:
        spec, folder = a_spec(), Path(temporary)
        data = data_of(spec, folder)
        asks = asks_of(spec)
        found = _pair(JUDGED, data, servers)
        prism = os.environ.get("DOCMILL_PRISM") or shutil.which("prism")
        if prism:
            found["prism"] = servers.enter_context(_prism(prism, spec, folder))
        else:
            print("\nPrism is not measured: DOCMILL_PRISM names no command of it, and there is none on the path")
        good = [_loaded(ask, found, folder) for ask in asks]
        for setup in SHOWN:
            if "uvloop" in setup.without or importlib.util.find_spec("uvloop"):
                _show(setup, _pair(setup, data, servers), asks, folder)
    return all(good)


def _pair(setup: Setup, data: Path, servers: contextlib.ExitStack) -> dict[str, Server]:
    return {kind: servers.enter_context(served(kind, data, setup)) for kind in ("bare", "mock")}


def _show(setup: Setup, servers: Mapping[str, Server], asks: Sequence[Ask], folder: Path) -> None:
    """The same on another server, once and without a bound."""
    print(f"\nwith {setup.title}, not judged, requests per second of CPU time")
    for ask in asks:
        rates = {kind: _rate(loaded(ask, server, folder, SECONDS)) for kind, server in servers.items()}
        rate = f"{ask.title}, mock (bare {rates['bare']:.0f} /s)"
        print(f"  {rate:<58}{rates['mock']:>10.0f} /s{rates['mock'] / rates['bare']:>9.2f}x")


def _rate(load: Load) -> float:
    return load.requests / load.cpu


def _loaded(ask: Ask, servers: Mapping[str, Server], folder: Path) -> bool:
    rates: dict[str, list[float]] = {kind: [] for kind in servers}
    walls: dict[str, list[float]] = {kind: [] for kind in servers}
    for _ in range(REPEATS):
        for kind, server in servers.items():
            load = loaded(ask, server, folder, SECONDS)
            rates[kind].append(_rate(load))
            walls[kind].append(load.requests / SECONDS)
    print(f"\n{ask.title}, {CONNECTIONS} connections, {JUDGED.title}, requests per second of CPU time (of wall time)")
    for kind, found in rates.items():
        share = statistics.median(found) / statistics.median(rates["bare"])
        wall = f"{kind} ({statistics.median(walls[kind]):.0f})"
        print(f"  {wall:<58}{statistics.median(found):>10.0f} /s{share:>9.2f}x")
    share = _ratio(rates["mock"], rates["bare"])
    good = _at_least("share of the bare application's", share, SHARE)
    if "prism" in rates:
        good = _at_least("times Prism's", _ratio(rates["mock"], rates["prism"]), PRISM) and good
    return good


def _ratio(ours: list[float], theirs: list[float]) -> float:
    """The median of the ratios of neighbours in time."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))


def _at_least(title: str, value: float, bound: float) -> bool:
    print(f"  {title:<58}{value:>10.2f} x, bound {bound:g}{'' if value >= bound else '  UNDER'}")
    return value >= bound


def a_spec() -> Spec:
    """A whole crawl's spec, or a made-up one of that size; the shipped operation is always there."""
    found, (shipped, _) = whole().spec, load_spec(ROOT / "spec" / "okx")
    names = {one.name for one in found.endpoints}
    more = tuple(one for one in shipped.endpoints if one.name not in names)
    return Spec(api=found.api, endpoints=(*found.endpoints, *more))


def data_of(spec: Spec, folder: Path) -> Path:
    for path, content in mock_data(spec).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder / "mock" / "data"


def asks_of(spec: Spec) -> list[Ask]:
    names = {one.name for one in spec.endpoints}
    body = {"borrowCcy": "USDT", "supCollateral": [{"ccy": "BTC", "amt": "0.1"}]}
    asks = [_signed("signed POST with JSON", "POST", "/api/v5/finance/flexible-loan/max-loan", json.dumps(body))]
    get = "/api/v5/account/balance?ccy=BTC"
    if "account.balance" not in names:
        get = next(one.path for one in spec.endpoints if one.method == "GET") + "?someField0=a"
    return [*asks, _signed("signed GET", "GET", get)]


def _signed(title: str, method: str, target: str, body: str = "") -> Ask:
    # Only here: the package of a benchmark may lack what signs.
    from generator.runtime.mock.okx import signature

    stamp = datetime.fromtimestamp(NOW, UTC).isoformat(timespec="milliseconds")[:23] + "Z"
    headers = {
        "OK-ACCESS-KEY": "test-key",
        "OK-ACCESS-SIGN": signature("test-secret", stamp, method, target.encode(), body.encode()),
        "OK-ACCESS-TIMESTAMP": stamp,
        "OK-ACCESS-PASSPHRASE": "test-passphrase",
        "Content-Type": "application/json",
    }
    return Ask(title, method, target, headers, body)


def _lua(ask: Ask) -> str:
    headers = "".join(f"wrk.headers[{json.dumps(name)}] = {json.dumps(value)}\n" for name, value in ask.headers.items())
    body = f"wrk.body = {json.dumps(ask.body)}\n" if ask.body else ""
    return f"{headers}{body}local asked\nfunction init() asked = wrk.format({json.dumps(ask.method)}, \
{json.dumps(ask.target)}) end\nfunction request() return asked end\n"


class Load(NamedTuple):
    """What a server bore: answered requests, and the seconds of CPU time that they took it."""

    requests: int
    cpu: float


def loaded(ask: Ask, server: Server, folder: Path, seconds: int) -> Load:
    """Ask a server for so long.

    Raises:
        RuntimeError: something else came than good answers.
    """
    script = folder / "ask.lua"
    script.write_text(_lua(ask), "utf-8")
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-s", str(script), server.url]
    before = _cpu(server.process)
    said = subprocess.run(_on_core(1, command), capture_output=True, text=True, check=True).stdout
    taken = _cpu(server.process) - before
    count = re.search(r"([0-9]+) requests in", said)
    if count is None or "Non-2xx" in said or "Socket errors" in said:
        raise RuntimeError(f"wrk against {server.url}:\n{said}")
    return Load(int(count[1]), taken)


def _cpu(process: int) -> float:
    """Seconds of CPU time so far, its own and the system's for it."""
    fields = Path("/proc", str(process), "stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _on_core(core: int, command: list[str]) -> list[str]:
    """The command kept to one core, where there is a way and another one."""
    if shutil.which("taskset") and hasattr(os, "sched_getaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        return ["taskset", "-c", str(cores[core % len(cores)]), *command]
    return command


def missing() -> str:
    """What is needed and not there."""
    lacking = [] if importlib.util.find_spec("httptools") else ["httptools"]
    lacking += [] if shutil.which("wrk") else ["wrk (Debian has a package)"]
    lacking += [] if Path("/proc/self/stat").is_file() else ["/proc"]
    return ", ".join(lacking)


@contextlib.contextmanager
def served(kind: str, data: Path, setup: Setup = JUDGED) -> Iterator[Server]:
    """The mock, or the bare application."""
    command = _on_core(0, [sys.executable, "-m", "tests.bench.served", kind, str(data), *setup.without])
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        try:
            yield Server(process.stdout.readline().strip(), process.pid)
        finally:
            process.terminate()


@contextlib.contextmanager
def _prism(command: str, spec: Spec, folder: Path) -> Iterator[Server]:
    document = folder / "openapi.json"
    document.write_text(json.dumps(_document(spec)), "utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    run = _on_core(0, [command, "mock", "-h", "127.0.0.1", "-p", str(port), "--verboseLevel", "silent", str(document)])
    with subprocess.Popen(run, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(port, process)
            yield Server(f"http://127.0.0.1:{port}", process.pid)
        finally:
            process.terminate()


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise RuntimeError("Prism does not come up")


def _document(spec: Spec) -> dict[str, Any]:
    """As much of an OpenAPI document as says what is checked and answered."""
    paths: dict[str, dict[str, Any]] = {}
    for one in spec.endpoints:
        shown = one.examples.response if one.examples else ()
        answer = next((example.body for example in shown if isinstance(example.body, dict)), {"code": "0", "data": []})
        content = {"schema": {"type": "object"}, "example": answer}
        operation: dict[str, Any] = {
            "responses": {"200": {"description": "", "content": {"application/json": content}}}
        }
        if one.request.style == "query":
            operation["parameters"] = [
                {"name": field.name, "in": "query", "required": field.required is True, "schema": {"type": "string"}}
                for field in one.request.fields
            ]
        elif one.request.style != "none":
            schema = _object(one.request.fields)
            schema = {"type": "array", "items": schema} if one.request.style == "json_array" else schema
            operation["requestBody"] = {"content": {"application/json": {"schema": schema}}}
        paths.setdefault(one.path, {})[one.method.lower()] = operation
    return {"openapi": "3.1.0", "info": {"title": "load", "version": "1"}, "paths": paths}


def _object(fields: tuple[Field, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {field.name: _schema(field) for field in fields},
        "required": [field.name for field in fields if field.required is True],
    }


def _schema(field: Field) -> dict[str, Any]:
    if field.type == "object":
        return _object(field.fields)
    if field.type == "array":
        return {"type": "array", "items": _object(field.fields) if field.items == "object" else {}}
    return {"type": field.type}
