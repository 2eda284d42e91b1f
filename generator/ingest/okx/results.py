"""What reading one endpoint gave, remembered by all that it was read from."""

from __future__ import annotations

import hashlib

import msgspec

from generator.findings import Finding
from generator.ingest.okx.endpoint import Result, read_endpoint
from generator.ingest.okx.half import Place, RequestLine
from generator.ingest.okx.report import Claim, mark
from generator.spec.model import Endpoint
from generator.spec.reading import Bucket, Memory


class _Known(msgspec.Struct, frozen=True):
    """A ``Result`` as it is kept: claims as (page, line, count, bucket, rule)."""

    endpoint: Endpoint
    findings: tuple[Finding, ...]
    claims: tuple[tuple[str, int, int, Bucket, str], ...]


class Results:
    """Results of ``read_endpoint``, by all that it looks at; those that a run did not ask for are forgotten."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._new = False
        self._used: dict[str, msgspec.Raw] = {}
        try:
            found = memory.get("endpoints", b"")
            self._known = msgspec.msgpack.decode(found, type=dict[str, msgspec.Raw]) if found else {}
        except msgspec.MsgspecError:
            self._known = {}

    def keep(self) -> None:
        """For the next run."""
        if self._new:
            self._memory.put("endpoints", b"", msgspec.msgpack.encode(self._used))

    def read_one(self, request: RequestLine, en: Place | None, zh: Place | None) -> Result:
        """``read_endpoint``."""
        key = hashlib.sha256(msgspec.msgpack.encode((request, en, zh))).hexdigest()
        known = self._known.get(key)
        if known is not None and (result := _decoded(known)) is not None:
            self._used[key] = known
            return result
        result = read_endpoint(request, en, zh)
        claims = [(one.page, one.line, one.count, one.mark.bucket, one.mark.rule) for one in result.claims]
        data = encoded(_Known(result.endpoint, result.findings, tuple(claims)))
        if data is not None:
            self._used[key] = msgspec.Raw(data)
            self._new = True
        return result


def encoded(result: msgspec.Struct) -> bytes | None:
    """As bytes; nothing where that can't be, as with a number of 20 digits in an example."""
    try:
        return msgspec.msgpack.encode(result)
    except (OverflowError, UnicodeEncodeError):
        return None


def _decoded(known: msgspec.Raw) -> Result | None:
    try:
        one = msgspec.msgpack.decode(known, type=_Known)
    except msgspec.MsgspecError:
        return None
    claims = tuple(Claim(page, line, count, mark(bucket, rule)) for page, line, count, bucket, rule in one.claims)
    return Result(one.endpoint, one.findings, claims, ())
