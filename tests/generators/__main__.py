"""What other tools make of the client profile, in a small table.

``python -m tests.generators`` takes the newest crawl in ``DOCMILL_DOCS``, else the spec that ships; ``--spec DIR``
another one. openapi-python-client and datamodel-code-generator have to run without a warning; errors of ``mypy
--strict`` in what they write are counted, beside those in ours. Prism is installed with npm, where there is one, and
asked a few things.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from generator.openapi.export import export
from tests.support.crawl import DOCS, ROOT, dates, spec_from

BIN = Path(sys.executable).parent
PRISM = "@stoplight/prism-cli@5"
HOST = "127.0.0.1"
PATIENCE = 60.0

_WARNED = re.compile("warning|unable to|could not|cannot|not in path", re.IGNORECASE)


class Row(NamedTuple):
    """What came out of one tool."""

    tool: str
    seconds: float
    files: int
    lines: int
    warnings: int
    errors: int | None


def main() -> int:
    options = argparse.ArgumentParser(prog="python -m tests.generators", description=__doc__)
    options.add_argument("--spec", type=Path, help="spec folder")
    options.add_argument("--only", choices=["generators", "prism"], help="a part")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="docmill-generators-") as temporary:
        work = Path(temporary)
        spec = chosen.spec.resolve() if chosen.spec else spec_folder(work)
        document = work / "client.yaml"
        document.write_bytes(export(spec, "client", "yaml", ("en",))[0])
        good = True
        if chosen.only != "prism":
            good = generators(spec, document, work) and good
        if chosen.only != "generators":
            good = prism(spec, document, work) and good
    return 0 if good else 1


def spec_folder(work: Path) -> Path:
    """The spec to test, and a word on which one it is."""
    if not dates():
        print("DOCMILL_DOCS names no folder of crawls: only the spec that ships is tested", flush=True)
        return ROOT / "spec" / "okx"
    return spec_from(Path(DOCS, dates()[-1]).resolve(), work / "okx")


# ---------------------------------------------------------------- generators


def generators(spec: Path, document: Path, work: Path) -> bool:
    """Run them all; False where one has something to complain about."""
    ours = [sys.executable, "-m", "generator", "build", "--spec", f"{spec}", "--out"]
    client = ["openapi-python-client", "generate", "--path", f"{document}", "--meta", "none", "--output-path"]
    # Of its defaults it warns itself: formatters will change, and msgspec cannot read an Enum beside str.
    models = ["datamodel-codegen", "--input", f"{document}", "--input-file-type", "openapi", "--disable-timestamp"]
    models += ["--formatters", "builtin", "--target-python-version", "3.11"]
    models += ["--enum-field-as-literal", "all", "--use-annotated", "--output-model-type"]
    pydantic = [*models, "pydantic_v2.BaseModel", "--output"]
    msgspec = [*models, "msgspec.Struct", "--output"]
    rows = [
        row("docmill", ours, work / "ours", ours=True),
        row("openapi-python-client", client, work / "client"),
        row("datamodel-code-generator, pydantic", pydantic, work / "pydantic" / "models.py"),
        row("datamodel-code-generator, msgspec", msgspec, work / "msgspec" / "models.py"),
    ]
    print(f"{'':36}{'s':>7}{'files':>7}{'lines':>9}{'warnings':>10}{'mypy --strict':>15}")
    for one in rows:
        print(
            f"{one.tool:36}{one.seconds:7.1f}{one.files:7}{one.lines:9}{one.warnings:10}{one.errors!s:>15}", flush=True
        )
    return rows[0].errors == 0 and all(one.warnings == 0 for one in rows)


def row(tool: str, command: Sequence[str], out: Path, *, ours: bool = False) -> Row:
    """Run one and count; what ours says of the docs is no warning of the code."""
    out.parent.mkdir(parents=True, exist_ok=True)
    begun = time.perf_counter()
    done = subprocess.run(
        [*command, f"{out}"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"},
    )
    seconds = time.perf_counter() - begun
    said = done.stdout + done.stderr
    if done.returncode:
        raise SystemExit(f"{tool} ended with {done.returncode}:\n{said[-4000:]}")
    warnings = 0 if ours else len(_WARNED.findall(said))
    if warnings:
        print(f"{tool} says:\n{said[-4000:]}", flush=True)
    files = [out] if out.is_file() else sorted(out.rglob("*.py"))
    lines = sum(len(file.read_bytes().splitlines()) for file in files)
    return Row(tool, seconds, len(files), lines, warnings, strict_errors(out))


def strict_errors(code: Path) -> int | None:
    """How many errors mypy finds; None where it gives up."""
    config = code.parent / "mypy.ini"
    config.write_text("[mypy]\nstrict = True\n", encoding="utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--config-file",
            f"{config}",
            "--cache-dir",
            f"{code.parent / 'cache'}",
            code.name,
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=code.parent,
    )
    last = done.stdout.strip().rpartition("\n")[2]
    if last.startswith("Success"):
        return 0
    found = re.match(r"Found (\d+) error", last)
    return int(found[1]) if found else None


# ---------------------------------------------------------------- Prism


def prism(spec: Path, document: Path, work: Path) -> bool:
    """Serve the document with Prism and ask a few things; True where there is no npm to have it from."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        print("Prism: skipped, npm is not installed", flush=True)
        return True
    folder = work / "prism"
    folder.mkdir()
    installed = subprocess.run(
        [npm, "install", "--prefix", f"{folder}", "--no-audit", "--no-fund", "--loglevel=error", PRISM],
        capture_output=True,
        text=True,
        check=False,
    )
    if installed.returncode:
        print(f"Prism: skipped, npm could not install it\n{installed.stderr[-2000:]}", flush=True)
        return True
    operations = {
        operation["operationId"]: (path, method.upper(), operation)
        for path, methods in json.loads(export(spec, "client", "json", ("none",))[0])["paths"].items()
        for method, operation in methods.items()
    }
    with serving(folder, document) as url:
        counts = {"answered": 0, "without an answer of the schema's kind": 0}
        wrong: list[str] = []
        for name, (path, method, operation) in operations.items():
            asked = documented_request(operation)
            if asked is None:
                continue
            query, body = asked
            status, answer = ask(f"{url}{path}{query}", method, body)
            fine = status == 200 and (answer is None or answer.get("code") is not None)
            counts["answered" if fine else "without an answer of the schema's kind"] += 1
            if not fine:
                wrong.append(f"{name}: {status} {answer}")
        refused = [
            ask(f"{url}{path}", method, b"[1]" if "requestBody" in operation else None, signed=False)[0]
            for path, method, operation in operations.values()
            if operation["x-auth"] == "private"
        ]
    print(f"Prism: {counts['answered']} documented requests answered with 200, {len(wrong)} not;")
    print(
        f"       {len(refused) - refused.count(200)} of {len(refused)} requests without credentials refused", flush=True
    )
    for one in wrong[:20]:
        print(f"       {one}"[:300], flush=True)
    return not wrong and 200 not in refused


def documented_request(operation: dict[str, Any]) -> tuple[str, bytes | None] | None:
    """Query and body of the first documented request that the document has as an example; None where it has none."""
    if "requestBody" in operation:
        shown = operation["requestBody"]["content"]["application/json"].get("examples", {})
        return ("", json.dumps(next(iter(shown.values()))["value"]).encode()) if shown else None
    parameters = operation.get("parameters", [])
    numbers = sorted({number for one in parameters for number in one.get("examples", {})})
    if not numbers:
        return None if any(one.get("required") for one in parameters) else ("", None)
    shown = {one["name"]: one["examples"] for one in parameters if numbers[0] in one.get("examples", {})}
    values = {name: one[numbers[0]]["value"] for name, one in shown.items()}
    texts = {name: str(value).lower() if isinstance(value, bool) else value for name, value in values.items()}
    return f"?{urllib.parse.urlencode(texts)}", None


@contextlib.contextmanager
def serving(folder: Path, document: Path) -> Iterator[str]:
    """Prism on a free port of this machine, ended by its process in the end."""
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    script = folder / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
    log = folder / "log.txt"
    with log.open("wb") as said:
        process = subprocess.Popen(
            ["node", f"{script}", "mock", "-m", "false", "-h", HOST, "-p", f"{port}", f"{document}"],  # noqa: S607
            stdout=said,
            stderr=subprocess.STDOUT,
        )
    try:
        begun = time.perf_counter()
        while "listening" not in log.read_text("utf-8"):
            if process.poll() is not None or time.perf_counter() - begun > PATIENCE:
                raise SystemExit(f"Prism does not start:\n{log.read_text('utf-8')[-3000:]}")
            time.sleep(0.1)
        print(f"Prism: starts in {time.perf_counter() - begun:.1f} s", flush=True)
        yield f"http://{HOST}:{port}"
    finally:
        process.terminate()
        process.wait(10)


def ask(url: str, method: str, body: bytes | None, *, signed: bool = True) -> tuple[int, dict[str, Any] | None]:
    """Status and JSON of an answer; Prism looks whether there are credentials, not at what they say."""
    names = ("OK-ACCESS-KEY", "OK-ACCESS-SIGN", "OK-ACCESS-TIMESTAMP", "OK-ACCESS-PASSPHRASE") if signed else ()
    headers = {**dict.fromkeys(names, "test"), **({} if body is None else {"Content-Type": "application/json"})}
    request = urllib.request.Request(url, body, headers, method=method)  # noqa: S310 - our own server
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310
            status, content = answer.status, answer.read()
    except urllib.error.HTTPError as error:
        status, content = error.code, error.read()
    try:
        found = json.loads(content)
    except ValueError:
        return status, None
    return status, found if isinstance(found, dict) else None


if __name__ == "__main__":
    sys.exit(main())
