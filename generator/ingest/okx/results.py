"""What reading one endpoint gave, remembered by all that it was read from."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import msgspec

from generator.findings import Finding
from generator.forks import spread
from generator.ingest.okx.endpoint import Result, read_endpoint
from generator.ingest.okx.folder import Asked, Readings
from generator.ingest.okx.report import Claim, mark
from generator.spec.model import Endpoint
from generator.spec.reading import Bucket, Memory


class _Known(msgspec.Struct, frozen=True):
    """A ``Result`` as it is kept: claims as (page, line, count, bucket, rule)."""

    endpoint: Endpoint
    findings: tuple[Finding, ...]
    claims: tuple[tuple[str, int, int, Bucket, str], ...]


_WORTH_IT = 100
"""So many endpoints take half a second; starting processes takes a twentieth."""


class Results(Readings):
    """Results of ``read_endpoint``, by all that it looks at; those that a run did not ask for are forgotten."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._new = False
        self._used: dict[bytes, msgspec.Raw] = {}
        try:
            found = memory.get("endpoints", b"")
            self._known = msgspec.msgpack.decode(found, type=dict[bytes, msgspec.Raw]) if found else {}
        except msgspec.MsgspecError:
            self._known = {}

    def keep(self) -> None:
        """For the next run."""
        if self._new:
            self._memory.put("endpoints", b"", msgspec.msgpack.encode(self._used))

    def ahead(self, asked: Sequence[Asked]) -> None:
        """Read what is not known, on several cores where it is much."""
        todo = [(key, one) for one in asked if (key := _key(one)) not in self._known]
        if len(todo) < _WORTH_IT:
            return
        results = spread(lambda index: _encoded(read_endpoint(*todo[index][1])), [1] * len(todo), worth=_WORTH_IT)
        for (key, _), data in zip(todo, results, strict=True):
            if data is not None:
                self._known[key] = msgspec.Raw(data)
                self._new = True

    def read_one(self, asked: Asked) -> Result:
        """What ``read_endpoint`` says, or said."""
        key = _key(asked)
        known = self._known.get(key)
        if known is not None and (result := _decoded(known)) is not None:
            self._used[key] = known
            return result
        result = read_endpoint(*asked)
        data = _encoded(result)
        if data is not None:
            self._used[key] = msgspec.Raw(data)
            self._new = True
        return result


def _key(asked: Asked) -> bytes:
    return hashlib.sha256(msgspec.msgpack.encode(asked)).digest()


def _encoded(result: Result) -> bytes | None:
    claims = [(one.page, one.line, one.count, one.mark.bucket, one.mark.rule) for one in result.claims]
    return encoded(_Known(result.endpoint, result.findings, tuple(claims)))


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
