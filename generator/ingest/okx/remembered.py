"""Reading a docs folder again: what was read from the same text before is not read anew.

Of docs whose pages differ in nothing but their dates the whole reading is known, as long as the order of the dates by
day is the same, for of copies the newest day's counts. Of other docs each endpoint is known whose sections are what
and where they were; all that looks at several pages is done again. Results are those of ``folder.read``, but for
accounts and evidence, which are left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import msgspec
from msgspec.structs import replace

from generator.ingest.okx.listed import hash_of, names_of, stamp_of
from generator.spec.model import Api
from generator.spec.reading import Memory, Progress, Reader, Reading

_DAY = len("2026-01-15")


def remembering(memory: Memory) -> Reader:
    """``read`` with a memory, for those who need no accounts and no evidence."""

    def read(docs: Path, api: Api, progress: Progress, /) -> Reading:
        hashes, dates = _listed(docs)
        key = _key(hashes, dates, api)
        known = _decoded(memory.get("readings", key)) if all(dates.values()) else None
        if known is not None:
            progress(len(hashes), len(hashes), "nothing but dates")
            return _dated(known, dates)
        # A tenth of a second that a quiet day need not pay.
        from generator.ingest.okx import folder  # noqa: PLC0415
        from generator.ingest.okx.results import Results, encoded  # noqa: PLC0415

        results = Results(memory)
        found = _lean(folder.read(docs, api, progress, results))
        results.keep()
        # A file may have changed meanwhile, and a page that can't be read is looked at anew each time.
        data = encoded(found)
        if data and found.pages == hashes and not found.bad_pages and _dated(found, dates) == found:
            memory.put("readings", key, data)
        return found

    return read


def _listed(docs: Path) -> tuple[dict[str, str], dict[str, str]]:
    """The hash and the date of each page."""
    hashes: dict[str, str] = {}
    dates: dict[str, str] = {}
    for name in names_of(docs):
        raw = (docs / name).read_bytes()
        hashes[name], dates[name] = hash_of(raw), stamp_of(raw)
    return hashes, dates


def _key(hashes: Mapping[str, str], dates: Mapping[str, str], api: Api) -> bytes:
    """All that a reading depends on, but for the dates themselves."""
    days = sorted({date[:_DAY] for date in dates.values()})
    rank = {day: number for number, day in enumerate(days)}
    pages = [(name, digest, rank[dates[name][:_DAY]]) for name, digest in hashes.items()]
    return hashlib.sha256(msgspec.msgpack.encode((pages, api))).digest()


def _decoded(data: bytes | None) -> Reading | None:
    try:
        return msgspec.msgpack.decode(data, type=Reading) if data else None
    except msgspec.MsgspecError:
        return None


def _dated(reading: Reading, dates: Mapping[str, str]) -> Reading:
    """The reading with the dates of these pages."""
    endpoints = tuple(replace(one, date=dates[one.endpoint.page]) for one in reading.endpoints)
    return replace(reading, date=max(dates.values(), default=""), endpoints=endpoints)


def _lean(reading: Reading) -> Reading:
    endpoints = tuple(replace(one, evidence=()) for one in reading.endpoints)
    return replace(reading, endpoints=endpoints, accounts=())
