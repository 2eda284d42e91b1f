"""The call, from arguments to answer, with a transport that only remembers."""

from __future__ import annotations

import asyncio
import builtins
import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.core import answers
from generator.runtime.core.client import AsyncClient, Client
from generator.runtime.core.endpoint import Endpoint
from generator.runtime.core.errors import InvalidArgument, NotSent, OutcomeUnknown, Refused
from generator.runtime.core.http import HttpResponse
from generator.runtime.core.params import Param
from generator.runtime.okx import Exchange
from tests.support.callers import BASE, OK, AsyncMemory, Caller, Memory

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.runtime.core.answers import EmptyAnswer

TIME: Endpoint[EmptyAnswer] = Endpoint(
    "public.time", "GET", "/api/v5/public/time", auth="public", style="query", answer=answers.empty(),
    params=(Param("inst_id", "instId"),),
)  # fmt: skip
ORDER: Endpoint[EmptyAnswer] = Endpoint(
    "trade.place_order", "POST", "/api/v5/trade/order", auth="private", style="json_object", answer=answers.empty(),
    params=(Param("inst_id", "instId", required=True),),
)  # fmt: skip


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Callable[..., Caller]:
    return lambda *outcomes, **settings: Caller(request.param, outcomes, settings)


def test_call(caller: Any) -> None:
    called = caller()
    answer = called.call(TIME, {"instId": "BTC-USDT"}, {"more": "a b"}, None)
    assert isinstance(answer, answers.EmptyAnswer)
    assert answer.response is OK
    assert answer.raw == {"code": "0", "msg": "", "data": []}
    ((base, request, timeout),) = called.memory.sent
    assert (base, timeout) == (BASE, 7.5)
    assert (request.method, request.target) == ("GET", "/api/v5/public/time?instId=BTC-USDT&more=a%20b")
    assert repr(called.client) == str(called.client) == "TestClient(production, region=global)"


def test_extra_and_options_may_be_left_out(caller: Any) -> None:
    called = caller()
    called.call(TIME, {})
    assert called.memory.sent[0][1].target == "/api/v5/public/time"


def test_timeout_of_one_call(caller: Any) -> None:
    called = caller(OK, OK)
    called.call(TIME, {}, None, {"timeout": 1})
    called.call(TIME, {}, None, {})
    assert [timeout for _, _, timeout in called.memory.sent] == [1.0, 7.5]


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), 1e9, True, "5", None])
def test_timeouts_that_are_none(caller: Any, timeout: Any) -> None:
    with pytest.raises(ValueError, match=r"timeout: (a finite number of seconds|seconds, not)"):
        caller(timeout=timeout)
    called = caller()
    with pytest.raises(InvalidArgument, match=r"options\.timeout: (a finite number of seconds|seconds, not)"):
        called.call(TIME, {}, None, {"timeout": timeout})
    assert called.memory.sent == []


def test_unknown_options_are_all_named(caller: Any) -> None:
    called = caller()
    with pytest.raises(InvalidArgument) as caught:
        called.call(TIME, {}, None, {"timeouts": 1, "tries": 2, "timeout": 0})
    assert caught.value.endpoint == "public.time"
    assert [problem.split(":")[0] for problem in caught.value.problems] == [
        "options['timeouts']",
        "options['tries']",
        "options.timeout",
    ]
    assert "known are timeout, deadline, exp_time, retry" in caught.value.problems[0]
    assert called.memory.sent == []


def test_wrong_arguments_are_not_sent(caller: Any) -> None:
    called = caller()
    with pytest.raises(InvalidArgument, match=r"trade\.place_order: .*required"):
        called.call(ORDER, {})
    assert called.memory.sent == []


@pytest.mark.parametrize(
    "outcome",
    [
        NotSent("", "no connection"),
        OutcomeUnknown("", "cut"),
        HttpResponse(200, (), b'{"code":"51000","msg":"no"}'),
        HttpResponse(502, (), b"<html>"),
    ],
)
def test_errors_name_the_endpoint_and_nothing_is_repeated(caller: Any, outcome: Any) -> None:
    called = caller(outcome)
    with pytest.raises((NotSent, OutcomeUnknown, Refused), match=r"^trade\.place_order: ") as caught:
        called.call(ORDER, {"instId": "BTC-USDT"})
    assert caught.value.endpoint == "trade.place_order"
    assert len(called.memory.sent) == 1


def test_closed_client(caller: Any) -> None:
    called = caller()
    called.close()
    called.close()
    assert called.memory.closed == 2
    with pytest.raises(NotSent, match=r"public\.time: not sent: the client is closed"):
        called.call(TIME, {})
    assert called.memory.sent == []


def test_with_closes() -> None:
    memory = Memory()
    with Client(Exchange(None, None), base_url=BASE, label="x", timeout=1, transport=memory) as client:
        client.call(TIME, {})
    assert memory.closed == 1

    async def main() -> Any:
        carrier: Any = AsyncMemory()
        async with AsyncClient(Exchange(None, None), base_url=BASE, label="x", timeout=1, transport=carrier) as one:
            await one.call(TIME, {})
        return carrier

    assert asyncio.run(main()).closed == 1


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_proxy_goes_to_the_transport(kind: Any) -> None:
    with pytest.raises(ValueError, match="proxy: give it to the transport"):
        kind(Exchange(None, None), base_url=BASE, label="x", timeout=1, transport=Memory(), proxy="http://127.0.0.1:1")
    with pytest.raises(ValueError, match="proxy: an absolute URL"):
        kind(Exchange(None, None), base_url=BASE, label="x", timeout=1, proxy="::::")


@pytest.mark.parametrize(("kind", "other"), [(Client, "Httpx2Transport"), (AsyncClient, "AsyncHttpx2Transport")])
def test_missing_library_says_what_to_do(kind: Any, other: str, monkeypatch: pytest.MonkeyPatch) -> None:
    load = builtins.__import__

    def without(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.endswith("transports.pyreqwest"):
            raise ModuleNotFoundError("No module named 'pyreqwest'", name="pyreqwest")
        return load(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportError, match=rf"pip install pyreqwest, or pass transport={other}\(\)") as caught:
        kind(Exchange(None, None), base_url=BASE, label="x", timeout=1)
    assert caught.value.name == "pyreqwest"


def test_log_has_method_path_status_and_nothing_else(caller: Any, caplog: pytest.LogCaptureFixture) -> None:
    name = "generator.runtime.core.calls"
    called = caller(OK, NotSent("", "no connection"))
    with caplog.at_level(logging.DEBUG, logger="generator.runtime"):
        called.call(TIME, {"instId": "hidden-value"})
        with pytest.raises(NotSent):
            called.call(ORDER, {"instId": "hidden-value"})
    first, second = caplog.records
    assert (first.name, first.levelno) == (name, logging.DEBUG)
    assert first.getMessage().startswith("GET /api/v5/public/time: HTTP 200 in ")
    assert second.getMessage().startswith("POST /api/v5/trade/order: not sent after ")
    for hidden in ("hidden-value", "test-key", "test-passphrase", "OK-ACCESS"):
        assert hidden not in caplog.text


def test_silent_by_default() -> None:
    script = (
        "import logging, sys\n"
        "from generator.runtime.core.client import _log\n"
        "_log.warning('x')\n"
        "assert not logging.getLogger().handlers\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("", "")


def test_importing_the_client_loads_no_http_library() -> None:
    script = (
        "import sys\n"
        "import generator.runtime.core.client, generator.runtime.core.urls, generator.runtime.okx\n"
        "print([name for name in ('pyreqwest', 'httpx2', 'asyncio', 'ssl', 'generator.spec') if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_a_client_that_was_used_before_a_fork_refuses_at_once_in_the_child(caller: Any) -> None:
    called, unused = caller(OK, OK), caller(OK)
    called.call(TIME, {})
    child = os.fork()
    if child == 0:
        code = 1
        try:
            unused.call(TIME, {})
            called.call(TIME, {})
        except NotSent as error:
            code = 0 if "forked" in str(error) else 2
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    called.call(TIME, {})
