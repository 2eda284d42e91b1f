"""The body of an answer, put together and unpacked within bounds."""

from __future__ import annotations

import math
import zlib

from ..errors import OutcomeUnknown
from ..http import HttpResponse
from ._limits import too_long

_GZIP = 16 + zlib.MAX_WBITS
_DESCRIBING = frozenset({"content-encoding", "content-length"})
"""Headers that tell of the body as it was packed."""


class Content:
    """Takes the body piece by piece; never holds more than ``most`` bytes of it, however small it was packed.

    ``headers`` are those of the answer. The one packing that we ask for is gzip.
    """

    __slots__ = ("_headers", "_most", "_pieces", "_size", "_unpacker", "is_short", "keeps", "measured")

    keeps: bool
    """Whether the connection stays open for another request."""
    is_short: bool
    """Whether the answer says that it has no more bytes than may come, so that it can be read in one go."""
    measured: bool
    """Whether the end of the body is more than that of its connection."""

    def __init__(self, headers: tuple[tuple[str, str], ...], most: int) -> None:
        self._headers = headers
        self._most = most
        self._pieces: list[bytes] = []
        self._size = 0
        self._unpacker = None
        self.keeps = True
        length: str | None = None
        in_chunks = False
        for name, value in headers:
            known = name.lower()
            if known == "content-length":
                length = value
            elif known == "transfer-encoding":
                in_chunks = True  # then no length counts
            elif known == "content-encoding" and value.strip().lower() == "gzip":
                self._unpacker = zlib.decompressobj(_GZIP)
            elif known == "connection" and value.strip().lower() == "close":
                self.keeps = False
        self.measured = in_chunks or length is not None
        self.is_short = not in_chunks and length is not None and _decimal(length) <= most

    def add(self, data: bytes) -> None:
        """The next piece, as it came.

        Raises:
            OutcomeUnknown: the answer is too long.
            zlib.error: it is not packed the way it should be.
        """
        unpacker = self._unpacker
        if unpacker is None:
            self._keep(data)
            return
        while data:
            if unpacker.eof:  # packed in several parts, which are one text nevertheless
                unpacker = self._unpacker = zlib.decompressobj(_GZIP)
            self._keep(unpacker.decompress(data, self._most - self._size + 1))
            data = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail

    def answer(self, status: int) -> HttpResponse:
        """The answer, once the last piece is there.

        Raises:
            OutcomeUnknown: what was packed is cut, or packed as nobody asked for; or it belongs to another protocol.
        """
        content = b"".join(self._pieces)
        headers = self._headers
        if self._unpacker is not None:
            if not self._unpacker.eof and content:
                raise OutcomeUnknown("", "no usable answer: what was packed is cut")
            headers = tuple(header for header in headers if header[0].lower() not in _DESCRIBING)
        answer = HttpResponse(status, headers, content)
        if status < 200:
            raise OutcomeUnknown("", f"no answer but HTTP {status}", response=answer)
        packed = answer.header("content-encoding")
        if content and packed is not None and packed.strip().lower() not in {"", "identity"}:
            raise OutcomeUnknown("", f"the answer is packed as nobody asked for: {packed[:20]!r}", response=answer)
        return answer

    def _keep(self, data: bytes) -> None:
        if self._size + len(data) > self._most:
            raise too_long(self._most)
        self._pieces.append(data)
        self._size += len(data)


def _decimal(text: str) -> float:
    """The number; more than any where it is none, or too long to be meant."""
    return int(text) if text.isdecimal() and len(text) < 20 else math.inf
