"""Whole crawls as packages: read, built and imported once per run, called from end to end."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import importlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings

from generator.python.plan import plan
from generator.spec.load import load_spec
from generator.spec.model import Endpoint, Field, Spec
from tests.support import packages

ROOT = Path(__file__).parents[2]
DOCS = os.environ.get("DOCMILL_DOCS", "")

ONCE = settings(
    deadline=None,
    max_examples=4,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
"""The simplest request and a few more: what is wrong for every request is looked for here, the rest elsewhere."""


def dates() -> list[str]:
    """The crawls to test: the newest, or all of them when ``DOCMILL_CRAWL=all``."""
    found = sorted(path.name for path in Path(DOCS).iterdir() if path.is_dir()) if DOCS else []
    return found if os.environ.get("DOCMILL_CRAWL") == "all" else found[-1:]


def docmill(folder: Path, *arguments: str | Path) -> None:
    """The command line, run in a folder, as users have it; it has to end well."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def spec_from(docs: Path, folder: Path, *options: str) -> Path:
    """A fresh spec folder, read from docs."""
    docmill(folder.parent, "ingest", "okx", "--docs", docs, "--spec", ROOT / "spec/okx", "--into", folder, *options)
    return folder


class Crawl:
    """One crawl's package, importable under a name of its own."""

    def __init__(self, date: str, folder: Path) -> None:
        self.date = date
        self.name = f"okx_{date.replace('-', '_')}"
        self.folder = folder
        self.spec_folder = folder / f"spec-{date}"
        # Several test processes share the folder: the first one does the work.
        with (folder / f"{self.name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not (folder / self.name).exists():
                spec_from(Path(DOCS, date).resolve(), self.spec_folder)
                docmill(folder, "build", "--spec", self.spec_folder, "--out", folder / self.name)
        self.spec, self.findings = load_spec(self.spec_folder)

    @contextlib.contextmanager
    def imported(self) -> Iterator[Any]:
        sys.path.insert(0, str(self.folder))
        importlib.invalidate_caches()
        try:
            yield importlib.import_module(self.name)
        finally:
            sys.path.remove(str(self.folder))
            for module in [one for one in sys.modules if one == self.name or one.startswith(f"{self.name}.")]:
                del sys.modules[module]


def crawled(factory: pytest.TempPathFactory, date: str = "") -> Crawl:
    """A crawl, the newest unless told otherwise: read and built once per run, whatever the number of processes."""
    base = factory.getbasetemp()
    return Crawl(date or dates()[-1], base.parent if "PYTEST_XDIST_WORKER" in os.environ else base)


def documented(endpoint: Endpoint) -> list[dict[str, Any]]:
    """The bodies of the documented answers."""
    shown = endpoint.examples.response if endpoint.examples else ()
    return [example.body for example in shown if isinstance(example.body, dict)]


def requests_of(endpoint: Endpoint) -> list[Any]:
    """The documented requests: query parameters or bodies."""
    shown = endpoint.examples.request if endpoint.examples else ()
    sent = [example.body if example.query is None else example.query for example in shown]
    return [args for args in sent if isinstance(args, dict | list)]


def outside_enumerations(fields: Sequence[Field], wire: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Place and value of what an example shows in a field whose documented values it is not among."""
    if isinstance(wire, list):
        for item in wire:
            yield from outside_enumerations(fields, item, place)
        return
    for field in fields if isinstance(wire, dict) else ():
        value = wire.get(field.name)
        if field.fields:
            yield from outside_enumerations(field.fields, value, f"{place}{field.name}.")
        elif isinstance(value, str) and value and field.values:
            several = value.split(",") if field.kind == "csv" else [value]
            if not {*several, value} & {str(one.value) for one in field.values}:
                yield f"{place}{field.name}", value


def known(fields: Sequence[Field], wire: Any) -> Any:
    """What an example shows of these fields, without what no table lists."""
    by_name = {field.name: field for field in fields}
    if isinstance(wire, list):
        return [known(fields, item) for item in wire]
    if not isinstance(wire, dict) or not fields:
        return wire
    return {name: known(by_name[name].fields, item) for name, item in wire.items() if name in by_name}


def faces_of(spec: Spec) -> dict[str, tuple[str, str]]:
    """Resource and method in the package, by endpoint name."""
    found: dict[str, tuple[str, str]] = {}
    for resource in plan(spec).resources:
        for method in resource.methods:
            found[method.constant_arguments[0].strip('"')] = resource.attribute, method.name
    return found


def without_secrets(arrived: Any, sent: Any) -> tuple[Any, Any]:
    """Both without the fields whose values the mock does not remember."""
    if not isinstance(arrived, dict):
        return arrived, sent
    hidden = {name for name, value in arrived.items() if value == "<removed>"}
    left, right = ({name: value for name, value in one.items() if name not in hidden} for one in (arrived, sent))
    return left, right


class Calls:
    """Calls endpoints of a package, sync and async, against its own mock in process."""

    def __init__(self, package: Any, spec: Spec, *, synthesize: int | None = None) -> None:
        self._success = spec.api.envelope.success
        self._faces = faces_of(spec)
        mock = importlib.import_module(f"{package.__name__}.mock")
        self._kit = importlib.import_module(f"{package.__name__}.testing.strategies")
        asgi = importlib.import_module(f"{package.__name__}._runtime.core.transports.asgi")
        # Requests are sent twice and have to be answered alike: by the docs, at one moment.
        self._now = time.time()
        self.mock = mock.Mock(mock.load(), memory=False, clock=lambda: self._now, synthesize=synthesize)
        keys = package.Credentials("test-key", "test-secret", "test-passphrase")
        self._sync = package.OkxClient(keys, transport=asgi.AsgiTransport(self.mock), limits="off")
        self._async = package.AsyncOkxClient(keys, transport=asgi.AsyncAsgiTransport(self.mock), limits="off")
        self._runner = asyncio.Runner()
        self.drifts: dict[tuple[str, str], str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._sync.close()
        self._runner.run(self._async.aclose())
        self._runner.close()

    def check(self, endpoint: Endpoint) -> None:
        """Arguments arrive as they were drawn, and what the docs show comes back: both clients, a few requests."""
        replies: list[dict[str, Any] | None] = [None]  # the mock's own choice, then what the docs show
        replies += [body for body in documented(endpoint) if body.get("code") in self._success]

        @ONCE
        @given(self._kit.arguments(endpoint.name, self.mock.data, hostile=False))
        def calls(args: Any) -> None:
            for body in replies:
                self._call_twice(endpoint, args, body)

        calls()

    def check_own_answers(self, endpoint: Endpoint) -> None:
        """Both clients understand what the mock answers by itself."""

        @ONCE
        @given(self._kit.arguments(endpoint.name, self.mock.data, hostile=False))
        def calls(args: Any) -> None:
            self._call_twice(endpoint, args, None)

        calls()

    def check_request(self, endpoint: Endpoint, args: Any) -> None:
        """The request can be sent as it is, and the mock takes it."""
        self._call_twice(endpoint, args, None)

    def _call_twice(self, endpoint: Endpoint, args: Any, body: Mapping[str, Any] | None) -> None:
        self._now = time.time()
        positional, named = packages.python_arguments(endpoint.request, args)
        answers, sent = list[Any](), list[Any]()
        for call in (self._call, self._call_async):
            # New ids begin anew with a reset, so that both are answered alike.
            self.mock.reset()
            if body is not None:
                self.mock.reply(endpoint.name, body)
            answers.append(call(endpoint, positional, named))
            sent += self.mock.calls(endpoint.name)
        assert answers[0] == answers[1]
        if body is None:
            self.drifts |= {(endpoint.name, drift.field): drift.raw for drift in answers[0].check()}
        else:
            assert packages.same(answers[0].raw, body)
        assert len(sent) == 2
        for call in sent:
            if endpoint.request.style == "query":
                arrived: Any = dict(call.query)
            elif endpoint.request.style == "none":
                continue
            else:
                arrived = call.body
            assert packages.same(*without_secrets(arrived, args)), f"{arrived!r} is not {args!r}"

    def _call(self, endpoint: Endpoint, positional: list[Any], named: dict[str, Any]) -> Any:
        return self._method(self._sync, endpoint)(*positional, **named)

    def _call_async(self, endpoint: Endpoint, positional: list[Any], named: dict[str, Any]) -> Any:
        return self._runner.run(self._awaited(endpoint, positional, named))

    async def _awaited(self, endpoint: Endpoint, positional: list[Any], named: dict[str, Any]) -> Any:
        return await self._method(self._async, endpoint)(*positional, **named)

    def _method(self, client: Any, endpoint: Endpoint) -> Any:
        resource, method = self._faces[endpoint.name]
        return getattr(getattr(client, resource), method)


def wrapped(package: Any, endpoint: Endpoint, body: Mapping[str, Any]) -> Any:
    """A documented answer as a caller would get it."""
    http = importlib.import_module(f"{package.__name__}._runtime.core.http")
    wire = importlib.import_module(f"{package.__name__}._runtime.core.wire")
    module = importlib.import_module(f"{package.__name__}.resources.{endpoint.resource}")
    constants = [value for value in vars(module).values() if getattr(value, "name", None) == endpoint.name]
    raw = msgspec.json.encode(body)
    return constants[0].answer.wrap(wire.decode_json(raw), http.HttpResponse(200, (), raw))
