"""A program that makes calls fail in every way, and says of each failure all that can be said.

`tests/runtime/test_secrets.py` runs it and searches what it has printed and pickled for secrets. Usage, with the
credentials in the environment: ``python -X dev -m tests.support.failing PLAN PICKLES``, where ``PLAN`` is a JSON file
with `Plan`'s keys and ``PICKLES`` a folder to write pickles into.
"""

from __future__ import annotations

import asyncio
import copy
import faulthandler
import gc
import io
import json
import logging
import os
import pickle
import pprint
import re
import signal
import sys
import threading
import time
import traceback
import unittest.mock
import warnings
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any, cast

import rich.console
import rich.pretty
import rich.traceback

from generator.runtime.core import answers, records
from generator.runtime.core.client import AsyncClient, Client
from generator.runtime.core.endpoint import Endpoint, Options
from generator.runtime.core.http import HttpRequest, HttpResponse
from generator.runtime.core.params import Param
from generator.runtime.core.transports import _streams, httpx2
from generator.runtime.core.transports.asgi import AsgiTransport, AsyncAsgiTransport
from generator.runtime.core.transports.httpx2 import AsyncHttpx2Transport, Httpx2Transport
from generator.runtime.core.transports.pyreqwest import AsyncPyreqwestTransport, PyreqwestTransport
from generator.runtime.okx import Credentials, Exchange


class Plan:
    """``urls`` by scenario; ``proxied`` likewise, with the proxy before it; a file of PEM; a URL that answers."""

    __slots__ = ("authority", "good", "proxied", "urls")

    def __init__(self, file: Path) -> None:
        given: Any = json.loads(file.read_text("utf-8"))
        self.urls: dict[str, str] = given["urls"]
        self.proxied: dict[str, list[str]] = given["proxied"]
        self.authority: str = given["authority"]
        self.good: str = given["good"]


class Balance(records.Record):
    """One field that does not fit."""

    amount = records.decimal("amount")


ORDER: Endpoint[answers.ListAnswer[Balance]] = Endpoint(
    "trade.place_order", "POST", "/api/v5/trade/order", auth="private", style="json_object",
    answer=answers.objects(Balance),
    params=(Param("inst_id", "instId", required=True), Param("note", "note")),
)  # fmt: skip
READ: Endpoint[answers.ListAnswer[Balance]] = Endpoint(
    "account.balance", "GET", "/api/v5/account/balance", auth="private", style="query",
    answer=answers.objects(Balance), params=(Param("ccy", "ccy"),),
)  # fmt: skip
ONCE: Options = {"timeout": 1.0, "deadline": 5.0, "retry": False}
BIG = "x" * 6_000_000
SOCKETS: dict[str, Callable[..., Any]] = {
    "pyreqwest": PyreqwestTransport,
    "pyreqwest-async": AsyncPyreqwestTransport,
    "httpx2": Httpx2Transport,
    "httpx2-async": AsyncHttpx2Transport,
}


def tell(*things: object) -> None:
    """Print, but for the long runs of one letter that make requests long."""
    print(re.sub("x{1000,}", "x…x", " ".join(map(str, things))))


class Teller:
    """Says all that can be said of failures and objects."""

    def __init__(self, pickles: Path) -> None:
        self._pickles = pickles
        self._count = 0

    def error(self, scenario: str, error: BaseException) -> None:
        """Everything that logs, reports and debuggers show of an exception."""
        tell("=====", scenario, type(error).__name__)
        seen: set[int] = set()
        left: list[BaseException | None] = [error]
        while left:
            one = left.pop()
            if one is None or id(one) in seen:
                continue
            seen.add(id(one))
            left += [one.__cause__, one.__context__, *(getattr(one, "exceptions", ()))]
            tell(str(one), repr(one), one.args, getattr(one, "__notes__", None))
            shown = traceback.TracebackException(type(one), one, one.__traceback__, capture_locals=True)
            tell("".join(shown.format()))
            frames = [frame for frame, _ in traceback.walk_tb(one.__traceback__)]
            for frame in frames:
                if frame.f_globals is not globals():
                    tell(frame.f_code.co_qualname, like_a_reporter(frame.f_locals))
                    tell(rich.pretty.pretty_repr(dict(frame.f_locals), max_width=4000))
            if scenario.endswith((": close", ": cut body")):
                rich_text(rich.traceback.Traceback.from_exception(type(one), one, one.__traceback__, show_locals=True))
        logging.getLogger("user").error("%s", scenario, exc_info=error)
        warnings.warn(f"{error!r} {error}", stacklevel=1)
        self.thing(error)

    def thing(self, thing: Any) -> None:
        """Everything that shows an object, and every way to copy it."""
        tell(repr(thing), str(thing), f"{thing}", f"{thing!a:.5000}", pprint.pformat(thing), getattr(thing, "args", ""))
        for look in (vars, dir):
            try:
                tell(look(thing))
            except TypeError as error:
                tell(error)
        tell(like_a_reporter(getattr(thing, "__dict__", {})))
        tell(rich.pretty.pretty_repr(thing, max_width=4000))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            try:
                self._keep(pickle.dumps(thing, protocol).replace(b"x" * 1000, b""))
            except Exception as error:  # noqa: BLE001 - that it refuses is as good
                tell("not pickled:", error)
        for duplicate in (copy.copy, copy.deepcopy):
            try:
                tell(repr(duplicate(thing)))
            except Exception as error:  # noqa: BLE001 - the same
                tell("not copied:", error)

    def _keep(self, data: bytes) -> None:
        self._count += 1
        (self._pickles / f"{self._count}.pickle").write_bytes(data)


def rich_text(thing: Any) -> None:
    out = io.StringIO()
    rich.console.Console(file=out, width=4000).print(thing)
    tell(out.getvalue())


def like_a_reporter(value: object, depth: int = 0) -> str:
    """What services that collect errors send of local variables: containers opened, everything else by its repr."""
    try:
        hook = getattr(type(value), "__sentry_repr__", None)
        if hook is not None:
            return str(hook(value))
        if depth < 8 and isinstance(value, Mapping):
            pairs = cast("Mapping[object, object]", value).items()
            return str([(str(key), like_a_reporter(item, depth + 1)) for key, item in pairs])
        if depth < 8 and isinstance(value, Sequence | AbstractSet) and not isinstance(value, TEXTS):
            return str([like_a_reporter(item, depth + 1) for item in cast("Sequence[object]", value)])
        return repr(value)
    except Exception as error:  # noqa: BLE001 - as such services do
        return f"<broken: {error}>"


TEXTS = (str, bytes, bytearray, memoryview)


def exchange(demo: tuple[str, str] | None = None) -> Exchange:
    return Exchange(Credentials.from_env(), demo)


def client_of(kind: str, transport: Any, url: str, **settings: Any) -> Any:
    make: Any = AsyncClient if kind.endswith("-async") else Client
    demo = settings.pop("demo", None)
    return make(exchange(demo), base_url=url, label=f"Client({kind})", timeout=1.0, transport=transport, **settings)


class Run:
    """All scenarios for one kind of transport."""

    def __init__(self, kind: str, plan: Plan, teller: Teller) -> None:
        self._kind = kind
        self._plan = plan
        self._teller = teller
        self._runner = asyncio.Runner(debug=True)

    def sockets(self) -> None:
        for name, url in self._plan.urls.items():
            trusting = name.startswith("TLS")
            self._scenario(name, self._carrier(trusting=trusting), url)
        for name, (proxy, url) in self._plan.proxied.items():
            self._scenario(f"proxy: {name}", self._carrier(proxy, trusting=True), url)
        self._odd(self._carrier)
        self._interrupted(self._carrier(), self._plan.urls["deaf"])
        self._torn(self._carrier())
        self._runner.close()

    def in_process(self, apps: dict[str, Any]) -> None:
        make: Any = AsyncAsgiTransport if self._kind.endswith("-async") else AsgiTransport
        for name, app in apps.items():
            self._scenario(name, make(app, max_answer_bytes=10_000), "https://exchange.test")
        self._odd(lambda: make(apps["drift"]))
        self._interrupted(make(apps["hanging"]), self._plan.good)
        self._runner.close()

    def _carrier(self, proxy: str | None = None, *, trusting: bool = False) -> Any:
        root = Path(self._plan.authority).read_bytes() if trusting else None
        return SOCKETS[self._kind](proxy, connect_timeout=0.5, root_certificate=root, max_answer_bytes=10_000)

    def _wait(self, awaited: Any) -> Any:
        return self._runner.run(awaited) if asyncio.iscoroutine(awaited) else awaited

    def _failing(self, scenario: str, call: Callable[[], Any]) -> None:
        try:
            answer = self._wait(call())
            self._teller.thing(answer)
            print(scenario, "answered", answer[0].amount if len(answer) else answer)
        except (Exception, KeyboardInterrupt, asyncio.CancelledError) as error:  # noqa: BLE001 - all are wanted
            self._teller.error(f"{self._kind}: {scenario}", error)

    def _scenario(self, name: str, transport: Any, url: str) -> None:
        client = client_of(self._kind, transport, url)
        note = BIG if "upload" in name else "hush"
        self._failing(name, lambda: client.call(ORDER, {"instId": "BTC-USDT", "note": note}, None, ONCE))
        if name in {"close", "drift"}:
            self._failing(f"{name}, read", lambda: client.call(READ, {"ccy": "BTC"}, None, ONCE))
        self._close(client)

    def _close(self, client: Any) -> None:
        self._wait(client.aclose() if self._kind.endswith("-async") else client.close())

    def _odd(self, make: Callable[[], Any]) -> None:
        """What has nothing to do with a server."""
        good = self._plan.good
        transport = make()
        client = client_of(self._kind, transport, good)
        self._teller.thing(client)
        self._teller.thing(transport)
        self._teller.thing(client._exchange)
        self._failing("invalid argument", lambda: client.call(ORDER, {"instId": 1.5, "x": object()}, None, ONCE))
        self._failing("unknown option", lambda: client.call(ORDER, {"instId": "a"}, None, {"x": 1}))
        self._failing("no such time", lambda: transport.send(good, self._request(), float("nan")))
        self._failing("no such target", lambda: transport.send(good, self._request("/a b"), 1))
        self._failing("no such URL", lambda: transport.send("https://[", self._request(), 1))
        self._close(client)
        self._failing("closed", lambda: client.call(READ, {}, None, ONCE))
        self._failing("closed transport", lambda: transport.send(good, self._request(), 1))
        client = client_of(self._kind, make(), good, demo=("X-Odd", "\N{SNOWMAN}"))
        self._failing("unbuildable", lambda: client.call(ORDER, {"instId": "a"}, None, ONCE))
        self._close(client)
        client = client_of(self._kind, make(), good, demo=("X Odd:", "a\r\nb"))
        self._failing("unbuildable too", lambda: client.call(ORDER, {"instId": "a"}, None, ONCE))
        self._close(client)

    def _torn(self, transport: Any) -> None:
        """In the moments in which frames hold what is to be signed with, and what was signed."""
        client = client_of(self._kind, transport, self._plan.good)
        for place in ("hmac.digest", f"{_streams.__name__}.Stream.write", f"{_streams.__name__}.AsyncStream.write"):
            for blow in (KeyboardInterrupt, RuntimeError, asyncio.CancelledError, MemoryError):
                with unittest.mock.patch(place, side_effect=blow("a blow")):
                    name = f"{place} {blow.__name__}"
                    self._failing(name, lambda: client.call(ORDER, {"instId": "a"}, None, ONCE))
        write = f"{_streams.__name__}.{'Async' if self._kind.endswith('-async') else ''}Stream.write"
        for place in (f"{httpx2.__name__}._verdict", f"{_streams.__name__}.Call.remaining"):
            with (
                unittest.mock.patch(write, side_effect=RuntimeError("a blow")),
                unittest.mock.patch(place, side_effect=KeyboardInterrupt("another")),
            ):
                self._failing(f"{place} too", lambda: client.call(ORDER, {"instId": "a"}, None, ONCE))
        self._close(client)

    def _request(self, target: str = "/api/v5/account/balance") -> HttpRequest:
        endpoint = READ
        made: HttpRequest = exchange().prepare(endpoint, "", None, {})
        return HttpRequest("GET", target, made.headers)

    def _interrupted(self, transport: Any, url: str) -> None:
        """In the middle of an upload, where frames hold the bytes that are being sent."""
        client = client_of(self._kind, transport, url)
        if self._kind.endswith("-async"):

            async def cancelled() -> Any:
                # Without a proxy of the task's own: the error has to come out of the call itself.
                task = asyncio.ensure_future(client.call(ORDER, {"instId": "a", "note": BIG}, None, ONCE))
                asyncio.get_running_loop().call_later(0.1, task.cancel)
                return await task

            self._failing("cancelled", cancelled)
        else:
            threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
            self._failing("interrupted", lambda: client.call(ORDER, {"instId": "a", "note": BIG}, None, ONCE))
            time.sleep(0.3)
        self._close(client)


def say(status: int, body: bytes, *headers: tuple[bytes, bytes]) -> Any:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        assert scope["type"] == "http"
        await receive()
        await send({"type": "http.response.start", "status": status, "headers": list(headers)})
        await send({"type": "http.response.body", "body": body})

    return app


async def fail(scope: Any, receive: Any, send: Any) -> None:
    wanted = dict(scope["headers"])
    await receive()
    raise ZeroDivisionError(len(wanted), send.__name__)


async def hang(scope: Any, receive: Any, send: Any) -> None:
    wanted = dict(scope["headers"])
    await receive()
    await asyncio.sleep(1.2)
    assert send
    assert wanted


APPS: dict[str, Any] = {
    "drift": say(200, b'{"code":"0","data":[{"amount":"much"}]}'),
    "refused": say(200, b'{"code":"51000","msg":"no","data":[]}'),
    "bad key": say(401, b'{"code":"50111","msg":"Invalid OK-ACCESS-KEY"}'),
    "HTML": say(502, b"<html>"),
    "too long": say(200, b"x" * 100_000),
    "switching": say(101, b""),
    "failing": fail,
    "hanging": hang,
}


def without_server(plan: Plan, teller: Teller) -> None:
    """Credentials and clients that cannot be made, shown and copied."""
    teller.thing(Credentials.from_env())
    teller.thing(exchange())
    teller.thing(exchange().prepare(READ, "ccy=BTC", None, {}))
    teller.thing(exchange().prepare(READ, "", None, {}).headers)
    teller.thing(HttpResponse(200, (), b"{}"))
    attempts: list[Callable[[], Any]] = [
        lambda: Credentials.from_env({"OKX_API_KEY": os.environ["OKX_API_KEY"]}),
        lambda: Credentials.from_env({**os.environ, "OKX_API_KEY": ""}),
        lambda: Credentials.from_env(pasted()),
        lambda: Credentials(*(value + "\x00" for value in pasted().values())),
        lambda: Credentials(os.environ["OKX_API_KEY"], os.environ["OKX_SECRET_KEY"], cast("str", None)),
        lambda: vars(Credentials.from_env()),
        lambda: Httpx2Transport(f"http://{os.environ['PROXY_USER']}@127.0.0.1:0"),
        lambda: PyreqwestTransport(f"socks5://{os.environ['PROXY_USER']}@127.0.0.1:1"),
        lambda: AsyncPyreqwestTransport(f"http://{os.environ['PROXY_USER']}@127.0.0.1/path"),
        lambda: Client(
            exchange(), base_url=plan.good, label="", timeout=1.0, proxy=f"ftp://{os.environ['PROXY_USER']}@a"
        ),
        lambda: Client(exchange(), base_url=plan.good, label="", timeout=-1.0, proxy=f"//{os.environ['PROXY_USER']}"),
        lambda: AsyncClient(exchange(), base_url=plan.good, label="", timeout=1.0, proxy=os.environ["PROXY_USER"]),
        lambda: counting_elsewhere(plan.good).call(READ, {}, None, ONCE),
    ]
    for number, attempt in enumerate(attempts):
        try:
            attempt()
        except Exception as error:  # noqa: BLE001 - all are wanted
            teller.error(f"without server {number}", error)


def counting_elsewhere(url: str) -> Client:
    """A client whose limits are counted by a server that is not there."""
    return Client(
        exchange(),
        base_url=url,
        label="Client",
        timeout=1.0,
        transport=Httpx2Transport(),
        limit_store=f"redis://{os.environ['PROXY_USER']}@127.0.0.1:1/0",
    )


def pasted() -> Mapping[str, str]:
    """The credentials with something pasted along."""
    return {name: f"{value} \n" for name, value in os.environ.items() if name.startswith("OKX_")}


def main() -> None:
    plan = Plan(Path(sys.argv[1]))
    teller = Teller(Path(sys.argv[2]))
    logging.basicConfig(level=1, stream=sys.stdout, format="%(name)s %(levelname)s %(message)s")
    logging.getLogger("asyncio").setLevel(1)
    logging.captureWarnings(capture=True)
    warnings.simplefilter("always")
    faulthandler.enable(sys.stdout)
    without_server(plan, teller)
    for kind in SOCKETS:
        Run(kind, plan, teller).sockets()
    for kind in ("asgi", "asgi-async"):
        Run(kind, plan, teller).in_process(APPS)
    gc.collect()
    faulthandler.dump_traceback(sys.stdout)
    print("done")
    sys.stdout.flush()
    # And what ends the program, through ``sys.excepthook``.
    client_of("httpx2", Httpx2Transport(), plan.urls["close"]).call(ORDER, {"instId": "a"}, None, ONCE)


if __name__ == "__main__":
    main()
