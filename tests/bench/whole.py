"""A package of a whole exchange to measure: of the newest crawl that DOCMILL_DOCS names, else of a made-up spec."""

from __future__ import annotations

import functools
import itertools
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from generator.spec.load import load_api, load_spec
from generator.spec.model import Endpoint, Field, Kind, Request, Response, Spec
from tests.support import packages

ROOT = Path(__file__).parents[2]
INSTRUMENTS = "public.instruments"

_INSTRUMENT: Final[dict[Kind | None, str]] = {
    None: "instType instId uly groupId instFamily category baseCcy quoteCcy settleCcy ctValCcy optType stk openType "
    "expTime ctType alias state ruleType instCategory",
    "decimal": "ctVal ctMult lever tickSz lotSz minSz maxLmtSz maxMktSz maxLmtAmt maxMktAmt maxTwapSz maxIcebergSz "
    "maxTriggerSz maxStopSz",
    "timestamp_ms": "listTime auctionEndTime contTdSwTime preMktSwTime",
}
_KINDS: Final[tuple[Kind | None, ...]] = (
    None,
    "decimal",
    None,
    "decimal",
    "timestamp_ms",
    "decimal",
    None,
    "currency",
    "integer",
    None,
)


class Whole(NamedTuple):
    """A package that can be imported as ``name`` with ``folder`` on the path, the spec it is of, and what it is."""

    folder: Path
    name: str
    spec: Spec
    title: str


@functools.cache
def whole() -> Whole:
    """The package; made once per process, and left to the system's cleaning of temporary files."""
    folder = Path(tempfile.mkdtemp(prefix="docmill-bench-"))
    if os.environ.get("DOCMILL_DOCS"):
        from tests.support import crawl  # reads DOCMILL_DOCS when it is imported

        (date,) = crawl.dates()[-1:]
        made = crawl.Crawl(date, folder)
        return Whole(folder, made.name, load_spec(made.spec_folder)[0], f"the crawl of {date}")
    spec = made_up()
    for path, content in packages.tree_of(spec).items():
        file = folder / "made_up" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return Whole(folder, "made_up", spec, "a made-up spec; set DOCMILL_DOCS for a whole crawl")


def made_up(endpoints: int = 379, resources: int = 28) -> Spec:
    """A spec of the size and the proportions of OKX's, the endpoint of the instruments in it."""
    found = [_endpoint("public", "instruments", instrument_fields())]
    found += [
        _endpoint(f"resource_{number % resources}", f"operation_{number}", tuple(_fields(11)))
        for number in range(endpoints - 1)
    ]
    api = load_api(ROOT / "spec" / "okx")
    return Spec(api=api, endpoints=tuple(sorted(found, key=lambda one: one.name)))


def _endpoint(resource: str, operation: str, answer: tuple[Field, ...]) -> Endpoint:
    return Endpoint(
        method="GET",
        path=f"/api/v5/{resource}/{operation}",
        resource=resource,
        operation=operation,
        title={"en": "Made up"},
        page="made-up.md",
        anchor="made-up",
        auth="private",
        request=Request(style="query", fields=tuple(_fields(5))),
        response=Response(style="objects", fields=answer),
    )


def _fields(count: int) -> Iterator[Field]:
    for number, kind in enumerate(itertools.islice(itertools.cycle(_KINDS), count)):
        doc = {"en": f"What number {number} is, in as many words as a usual row of a table has for it and no more."}
        yield Field(name=f"someField{number}", type="string", kind=kind, required=number == 0, doc=doc)


def instrument_fields() -> tuple[Field, ...]:
    """41 fields, as an answer with instruments has them."""
    texts = [
        Field(name=name, type="string", kind=kind) for kind, names in _INSTRUMENT.items() for name in names.split()
    ]
    param = Field(name="param", type="string")
    new_value = Field(name="newValue", type="string", kind="decimal")
    return (
        *texts,
        Field(name="futureSettlement", type="boolean"),
        Field(name="tradeQuoteCcyList", type="array", items="string"),
        Field(name="instIdCode", type="integer"),
        Field(name="upcChg", type="array", items="object", fields=(param, new_value)),
    )
