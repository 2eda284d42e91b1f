"""One case over one socket: what came back, and whether that may be."""

from __future__ import annotations

import contextlib
import json
import select
import socket
import struct
import time
from typing import NamedTuple

from tests.hostile.cases import Case

SECONDS = 20.0
"""So long an answer may take where one is due, machine and neighbours considered."""
_QUIET = 0.03
"""After so much silence a request that may be incomplete is ended by us; then the server has to end, too."""
_BORING = (b"HTTP/1.1 ", b"HTTP/1.0 ")


class Wrong(Exception):  # noqa: N818 - found, not raised by mistake
    """What must not be."""


class _NothingError(Exception):
    """The connection ended before anything came."""


class Answer(NamedTuple):
    """An answer as it came."""

    status: int
    headers: dict[str, str]
    body: bytes


class Line:
    """A connection that is used for several cases while it lasts."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._socket: socket.socket | None = None

    def close(self) -> None:
        """End the connection."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def run(self, case: Case) -> list[Answer]:
        """Send a case and read what comes.

        Raises:
            Wrong: it must not be.
        """
        if case.expect != "answer":
            self.close()
        try:
            return self._run(case)
        except (Wrong, OSError):
            self.close()
            raise
        finally:
            if case.expect != "answer":
                self.close()

    def _run(self, case: Case) -> list[Answer]:
        fresh = self._socket is None
        line = self._socket = self._socket or _connected(self._port)
        # Refused before it was all sent, perhaps: the answer may be there all the same.
        with contextlib.suppress(OSError):
            _send(line, case)
        if case.cut:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return []
        if case.expect != "answer":
            return _read_all(line, case)
        try:
            answers = _read(line, case)
        except _NothingError:
            # A server may let go of a connection that was used before, at any time.
            if fresh:
                raise Wrong("closed without an answer") from None
            self.close()
            return self._run(case)
        if answers[-1].headers.get("connection", "").lower() == "close":
            self.close()
        return answers


def judge(case: Case, answers: list[Answer]) -> None:
    """Whether the answers may be.

    Raises:
        Wrong: they must not.
    """
    for answer in answers:
        if answer.status >= 500:
            raise Wrong(f"status {answer.status}: {answer.body[:300]!r}")
        if answer.status in (100, 431):
            continue
        is_json = answer.headers.get("content-type") == "application/json"
        if case.expect == "answer" and not is_json and answer.headers.get("content-type") != "application/sbe":
            raise Wrong(f"no answer of the mock: {answer.status} {answer.body[:300]!r}")
        if is_json and not (case.head and not answer.body):
            content = json.loads(answer.body)
            if not isinstance(content, dict) or "code" not in content or "msg" not in content:
                raise Wrong(f"not the exchange's envelope: {answer.body[:300]!r}")


def _connected(port: int) -> socket.socket:
    line = socket.create_connection(("127.0.0.1", port), SECONDS)
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return line


def _send(line: socket.socket, case: Case) -> None:
    for index, piece in enumerate(case.pieces):
        if index and case.pause:
            time.sleep(case.pause)
        line.sendall(piece)


def _read(line: socket.socket, case: Case) -> list[Answer]:
    """As many answers as are due, and nothing else."""
    answers: list[Answer] = []
    buffer = bytearray()
    deadline = time.monotonic() + SECONDS
    while len(answers) < case.answers:
        answer = _one(buffer, case.head)
        if answer is not None:
            answers.append(answer)
            if answer.headers.get("connection", "").lower() == "close":
                return answers
            continue
        try:
            more = _more(line, buffer, deadline)
        except ConnectionError:
            more = False
        if not more and not answers and not buffer:
            raise _NothingError
        if not more:
            raise Wrong(f"closed after {len(answers)} of {case.answers} answers: {bytes(buffer[:200])!r}")
    if buffer:
        raise Wrong(f"more than was asked for: {bytes(buffer[:200])!r}")
    return answers


def _more(line: socket.socket, buffer: bytearray, deadline: float) -> bool:
    left = deadline - time.monotonic()
    if left <= 0 or not select.select([line], [], [], left)[0]:
        raise Wrong(f"no answer in {SECONDS:g} s")
    piece = line.recv(1 << 16)
    buffer += piece
    return bool(piece)


def _read_all(line: socket.socket, case: Case) -> list[Answer]:
    """All until the server ends the connection; where it waits for more, we say that there is none."""
    buffer = bytearray()
    deadline = time.monotonic() + SECONDS
    try:
        while select.select([line], [], [], _QUIET)[0]:
            if not _more(line, buffer, deadline):
                break
        else:
            line.shutdown(socket.SHUT_WR)
            while _more(line, buffer, deadline):
                pass
    except ConnectionError:
        pass  # refused in the middle of what we sent, what is left of it makes a reset
    answers: list[Answer] = []
    while buffer:
        answer = _one(buffer, case.head)
        if answer is None:
            if not buffer.startswith(_BORING):
                raise Wrong(f"no HTTP: {bytes(buffer[:200])!r}")
            break
        answers.append(answer)
    return answers


def _one(buffer: bytearray, head: bool) -> Answer | None:
    """Take one answer off the buffer; None where it is not all there."""
    end = buffer.find(b"\r\n\r\n")
    if end < 0:
        return None
    first, *lines = bytes(buffer[:end]).split(b"\r\n")
    if not first.startswith(_BORING):
        raise Wrong(f"no HTTP: {first[:200]!r}")
    headers = {
        name.decode().lower(): value.decode().strip() for name, _, value in (one.partition(b":") for one in lines)
    }
    status, rest = int(first[9:12]), end + 4
    if headers.get("connection") == "close" and (head or "content-length" not in headers):
        body: bytes | None = bytes(buffer[rest:])
        rest = len(buffer)
    elif head or status == 100:
        body = b""
    elif headers.get("transfer-encoding") == "chunked":
        body, rest = _chunks(buffer, rest)
    else:
        length = int(headers.get("content-length", 0))
        body, rest = (bytes(buffer[rest : rest + length]), rest + length) if len(buffer) >= rest + length else (None, 0)
    if body is None:
        return None
    del buffer[:rest]
    return Answer(status, headers, body)


def _chunks(buffer: bytearray, start: int) -> tuple[bytes | None, int]:
    """A body in chunks and where it ends; None where it is not all there."""
    body = b""
    while (end := buffer.find(b"\r\n", start)) >= 0:
        size = int(buffer[start:end], 16)
        body += buffer[end + 2 : end + 2 + size]
        start = end + 4 + size
        if size == 0:
            return (body, start) if len(buffer) >= start else (None, 0)
    return None, 0
