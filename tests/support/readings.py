"""Readings made by hand: what a reader of docs could hand over, without one."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.findings import Finding
from generator.inquiry import Inquiry, inquire
from generator.spec.load import load_api
from generator.spec.model import (
    Api,
    Endpoint,
    Field,
    Map,
    RateLimit,
    Request,
    Response,
    Value,
    Variant,
)
from generator.spec.reading import Evidence, PageAccount, Progress, ReadEndpoint, Reading

ROOT = Path(__file__).parent.parent.parent
DATE = "2026-01-15T23:28:05"
PAGE = "trade/thing.md"


def thing(path: str = "/api/v5/trade/thing") -> Endpoint:
    """An endpoint with names that are keys of the model, and with every sort of place."""
    return Endpoint(
        method="POST",
        path=path,
        resource="",
        operation="",
        title={"en": "Thing"},
        page=PAGE,
        anchor="trade-thing",
        auth="private",
        rate_limits=(RateLimit(count=5, unit="requests", window="2s", per=("user_id",)),),
        request=Request(
            style="json_object",
            fields=(
                Field(name="ccy", type="string", required=True, kind="currency", doc={"en": "Currency", "zh": "币种"}),
                Field(
                    name="legs",
                    type="array",
                    items="object",
                    fields=(Field(name="type", type="string", required=False), Field(name="fields", type="string")),
                ),
                Field(name="side", type="string", values=(Value(value="buy"), Value(value="sell"))),
            ),
            variants=(
                Variant(name="Trigger Order", fields=(Field(name="px", type="string"),)),
                Variant(name="Chase", fields=(Field(name="px", type="string"), Field(name="chaseVal", type="string"))),
            ),
        ),
        response=Response(
            style="objects",
            envelope=(Field(name="inTime", type="string", kind="timestamp_us"),),
            fields=(
                Field(name="envelope", type="string"),
                Field(
                    name="byDay",
                    type="object",
                    map=Map(
                        key="date",
                        value=Field(
                            name="value", type="object", fields=(Field(name="pnl", type="string", kind="decimal"),)
                        ),
                    ),
                ),
            ),
        ),
    )


def read_of(endpoint: Endpoint, *evidence: Evidence) -> ReadEndpoint:
    return ReadEndpoint(endpoint=endpoint, date=DATE, line=3, evidence=evidence)


def reading(
    *endpoints: ReadEndpoint,
    pages: Sequence[str] = (PAGE,),
    findings: Sequence[Finding] = (),
    bad_pages: Sequence[str] = (),
    accounts: Sequence[PageAccount] = (),
) -> Reading:
    return Reading(
        date=DATE,
        endpoints=endpoints,
        pages=dict.fromkeys(pages, "0" * 64),
        bad_pages=tuple(bad_pages),
        findings=tuple(findings),
        accounts=tuple(accounts),
    )


class Given:
    """A reader that has read already."""

    def __init__(self, said: Reading) -> None:
        self.said = said

    def __call__(self, docs: Path, api: Api, progress: Progress, /) -> Reading:
        progress(1, 1, f"{docs} of {api.exchange}")
        return self.said


def quiet(done: int, total: int, what: str, /) -> None:
    """A listener that only knows how listeners are called."""
    assert 0 <= done <= total
    assert what


def asked(folder: Path, said: Reading, *, pages: Mapping[str, str] | None = None, corrections: str = "") -> Inquiry:
    """An inquiry into a reading, with docs and a spec in the folder; without ``pages`` each has one line."""
    spec, docs = folder / "spec", folder / "docs"
    spec.mkdir(exist_ok=True)
    for name in ("api.yaml", "names.yaml"):
        shutil.copy(ROOT / "spec" / "okx" / name, spec)
    if corrections:
        (spec / "corrections.yaml").write_text(corrections, "utf-8")
    for name, text in (dict.fromkeys(said.pages, "# A page\n") if pages is None else pages).items():
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_bytes(text.encode())
    return inquire(Given(said), docs, spec, load_api(spec), quiet)
