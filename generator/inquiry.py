"""Reads docs beside a spec folder to answer questions about them. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path

import msgspec

from generator.findings import Failed, Finding, Where, error
from generator.spec import load
from generator.spec.model import Api, Endpoint, Names
from generator.spec.naming import assign
from generator.spec.reading import Progress, ReadEndpoint, Reader, Reading, located


class Inquiry(msgspec.Struct, frozen=True, kw_only=True):
    """Docs as they were read, and the names that their endpoints have in the spec, or would get there.

    ``endpoints`` are sorted by path and method, each key once. ``described`` are the endpoints of the spec folder,
    corrections left out.
    """

    docs: Path
    spec: Path
    api: Api
    reading: Reading
    endpoints: tuple[ReadEndpoint, ...]
    described: tuple[Endpoint, ...]

    def located(self, findings: Iterable[Finding]) -> list[Finding]:
        """The findings with pages named as they lie on the disk, so that an editor or a click finds them."""
        return located(findings, self.docs, self.reading)


def read_docs(reader: Reader, docs: Path, api: Api, progress: Progress) -> Reading:
    """What the docs say, bad pages included.

    Raises:
        Failed: there is no such folder, or no page in it.
    """
    hint = "--docs takes a folder of docs pages"
    if not docs.is_dir():
        what = "is a file, not a folder" if docs.exists() else "no such folder"
        raise Failed([error("no-docs", Where(docs.as_posix()), what, hint=hint)])
    reading = reader(docs, api, progress)
    if not reading.pages and not reading.bad_pages:
        raise Failed([error("no-pages", Where(docs.as_posix()), "there is no docs page in this folder", hint=hint)])
    return reading


def inquire(reader: Reader, docs: Path, spec: Path, api: Api, progress: Progress) -> Inquiry:
    """The docs, their endpoints named as ``ingest`` would name them.

    Raises:
        Failed: as ``read_docs``; or the names or the endpoint files of the spec cannot be read.
    """
    names = load.load_names(spec)
    described = _described(spec)
    reading = read_docs(reader, docs, api, progress)
    return Inquiry(
        docs=docs,
        spec=spec,
        api=api,
        reading=reading,
        endpoints=_named(reading, described, names, api),
        described=described,
    )


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint for a name that does not exist: what it may stand for, of a list too long to be shown."""
    names = list(dict.fromkeys(known))
    near = [name for name in names if word and word.lower() in name.lower()]
    near = near or get_close_matches(word, names, n=3, cutoff=0.6)
    return f"did you mean {' or '.join(near[:3])}?" if near else ""


def _described(spec: Path) -> tuple[Endpoint, ...]:
    """The endpoints of the spec's files, one by one: a fact that was edited there is no reason not to answer."""
    wrong: list[Finding] = []
    endpoints: list[Endpoint] = []
    for path in sorted((spec / load.ENDPOINTS).glob("*/*.yaml")):
        if path.name.startswith(".") or path.parent.name.startswith("."):
            continue
        try:
            endpoints.append(load.load_endpoint(path))
        except Failed as failed:
            wrong += failed.findings
    if wrong:
        raise Failed(wrong)
    return tuple(endpoints)


def _named(reading: Reading, described: Sequence[Endpoint], names: Names, api: Api) -> tuple[ReadEndpoint, ...]:
    reads = {read.endpoint.key: read for read in reversed(reading.endpoints)}
    taken = {endpoint.key: (endpoint.resource, endpoint.operation) for endpoint in described}
    return assign(reads.values(), names, taken, api.path_prefix).endpoints
