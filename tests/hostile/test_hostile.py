from __future__ import annotations

import contextlib
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.hostile import campaign, exchange
from tests.hostile.__main__ import PARSERS
from tests.hostile.cases import Case, Expect, case, framed, operations, sign
from tests.hostile.exchange import Answer, Line, Wrong, judge
from tests.mock.conftest import write

COUNT = int(os.environ.get("DOCMILL_HOSTILE_COUNT", "2000"))


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("hostile") / "data")


@pytest.mark.parametrize("parser", PARSERS)
def test_the_server_survives(data: Path, parser: str) -> None:
    pytest.importorskip(parser, reason=f"{parser} is not installed: nox -s hostile has it")
    report = campaign.run(data, 1, range(COUNT), parser, threads=4)
    assert [failure._replace(case=failure.case._replace(pieces=())) for failure in report.failures] == []
    assert report.problems == []
    assert report.cases.total() == COUNT
    assert len(report.cases) == 9, "each kind of case"
    assert {200, 400, 401, 404, 405} <= report.statuses.keys()


LOAN = b"/api/v5/finance/flexible-loan/max-loan"
LARGE = b'{"a":"' + b"x" * (3 << 20) + b'"}'
MANY = [*(b"X-%d: a" % number for number in range(150)), b"Transfer-Encoding: chunked"]


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize(
    ("one", "statuses"),
    [
        (Case("large", (framed(b"POST", LOAN, sign("POST", LOAN, LARGE), LARGE),), "answer"), {413}),
        (Case("garbage behind the head", (framed(b"POST", LOAN, MANY) + b"zz\r\n",), "anything"), {400, 431}),
    ],
    ids=["a body that is too large", "no body at all behind too many headers"],
)
def test_what_is_refused_early_is_refused_once(
    data: Path, parser: str, one: Case, statuses: set[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip(parser, reason=f"{parser} is not installed: nox -s hostile has it")
    monkeypatch.setattr(campaign, "case", lambda *_: one)
    report = campaign.run(data, 1, range(8), parser, threads=2)
    assert [failure.what for failure in report.failures] == report.problems == []
    assert report.statuses.keys() <= statuses
    assert report.statuses.total() == 8


def test_a_case_can_be_had_again(data: Path) -> None:
    surface = operations(data)
    made = [case(5, number, surface) for number in range(300)]
    again = [case(5, number, surface) for number in range(300)]
    signed = ("signed", "odd", "broken", "chunked", "framing", "pipelined", "slow", "cut")
    assert [one for one in made if one.name not in signed] == [one for one in again if one.name not in signed]
    assert [(one.name, len(one.pieces), one.cut) for one in made] == [
        (one.name, len(one.pieces), one.cut) for one in again
    ]
    assert made != [case(6, number, surface) for number in range(300)]


ASKED = Case("signed", (b"GET / HTTP/1.1\r\nHost: a\r\n\r\n",), "answer")
JSON = {"content-type": "application/json"}


@pytest.mark.parametrize(
    ("answer", "wrong"),
    [
        (Answer(200, JSON, b'{"code":"0","msg":""}'), False),
        (Answer(431, {}, b""), False),
        (Answer(500, JSON, b'{"code":"0","msg":""}'), True),
        (Answer(503, {}, b"Service Unavailable"), True),
        (Answer(400, {"content-type": "text/plain"}, b"Invalid HTTP request received."), True),
        (Answer(200, JSON, b"[]"), True),
        (Answer(200, JSON, b'{"code":"0"}'), True),
    ],
)
def test_answers_are_judged(answer: Answer, wrong: bool) -> None:
    with pytest.raises(Wrong) if wrong else contextlib.nullcontext():
        judge(ASKED, [answer])


@contextlib.contextmanager
def answering(*pieces: bytes, wait: bool = False) -> Iterator[int]:
    """A server that says the same to everybody and hangs up, or waits."""
    done = threading.Event()

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                line, _ = listening.accept()
                with line:
                    line.recv(1 << 16)
                    for piece in pieces:
                        line.sendall(piece)
                    if wait:
                        done.wait(5)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield listening.getsockname()[1]
        finally:
            done.set()
            listening.shutdown(socket.SHUT_RDWR)
            thread.join()


@pytest.mark.parametrize(
    ("pieces", "what"),
    [
        ((), "closed without an answer"),
        ((b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nab",), "closed after 0 of 1"),
        ((b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nabc",), "more than was asked for"),
        ((b"220 smtp ready\r\n\r\n",), "no HTTP"),
    ],
)
def test_a_server_that_fails_is_found_out(pieces: tuple[bytes, ...], what: str) -> None:
    with answering(*pieces) as port, closing(Line(port)) as line, pytest.raises(Wrong, match=what):
        line.run(ASKED)


@pytest.mark.parametrize("expect", ["answer", "anything"])
def test_a_server_that_hangs_is_found_out(expect: Expect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "SECONDS", 0.2)
    with answering(wait=True) as port, closing(Line(port)) as line, pytest.raises(Wrong, match="no answer"):
        line.run(ASKED._replace(expect=expect))


def test_an_answer_in_chunks() -> None:
    pieces = (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab", b"\r\n1\r\nc\r\n0\r\n\r\n")
    with answering(*pieces) as port, closing(Line(port)) as line:
        assert [answer.body for answer in line.run(ASKED)] == [b"abc"]


def test_memory_that_grows_is_found_out() -> None:
    assert list(campaign._memory([50.0] * 100, campaign.FULL)) == []
    assert len(list(campaign._memory([50.0] * 60 + [100.0] * 40, campaign.FULL))) == 1
    assert len(list(campaign._memory([campaign.HIGHEST + 1, 50.0], 100))) == 1
