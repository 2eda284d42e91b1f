"""Whole crawls, from Markdown to calls. ``DOCMILL_CRAWL=all`` takes every date, by default it is the newest."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from generator.python.requests import request_fields
from generator.spec.load import load_spec
from generator.spec.model import Endpoint, Field
from tests.support import packages
from tests.support.crawl import (
    DOCS,
    ROOT,
    Calls,
    Crawl,
    dates,
    documented,
    known,
    outside_enumerations,
    requests_of,
    spec_from,
    wrapped,
)
from tests.support.seed import CORRECTIONS

NEEDS_DOCS = pytest.mark.skipif(not DOCS, reason="DOCMILL_DOCS names no folder of dated crawls")

DRIFTING: dict[tuple[str, str], str] = {}
"""Where the docs' own answer does not fit what the docs say of a field."""
DRIFTED = {
    ("public.option_trades", "data[0].px"): "the table nested the field that follows under the price",
}
"""The same in older crawls."""
NOT_AS_SHOWN = {
    "account.position_tiers": "instFamily is required, the example has uly",
    "public.delivery_exercise_history": "instFamily is required, the example has uly",
    "public.opt_summary": "instFamily is required, the example has uly",
    "signal.orders_algo_history": "after is required, the example lacks it",
    "signal.orders_algo_pending": "after is required, the example lacks it",
    "signal.place_order_algo": "the example has a list where the table says String and the words say commas",
    "signal.set_instruments": "includeAll is required, the example lacks it",
    "signal.signals": "signalSourceType is required, the Chinese example lacks it",
}
"""Endpoints whose documented requests the client or the mock refuses."""
UNLISTED: dict[tuple[str, str], str] = {}
"""Fields whose documented values do not include what the docs' own examples show."""


@NEEDS_DOCS
def test_importing_the_package_imports_no_resource(crawl: Crawl) -> None:
    code = f"import sys, {crawl.name} as made; made.OkxClient; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=crawl.folder, capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    own = [name.partition(".")[2] for name in loaded if name.startswith(f"{crawl.name}.")]
    assert "client" in own
    assert not [name for name in own if name.split(".")[0] in ("resources", "models", "mock", "testing")]
    assert not {"hypothesis", "pytest", "uvicorn", "httpx2", "pyreqwest", "asyncio"}.intersection(loaded)


@NEEDS_DOCS
def test_every_endpoint_is_called_sync_and_async(crawl: Crawl, package: Any) -> None:
    failures: list[str] = []
    with Calls(package, crawl.spec) as calls:
        for endpoint in crawl.spec.endpoints:
            try:
                calls.check(endpoint)
            except Exception as failure:  # noqa: BLE001 - all that fail are to be named
                failures.append(f"{endpoint.name}: {type(failure).__name__}: {failure}")
    assert not failures, "\n".join(failures)
    assert not calls.drifts.keys() - DRIFTING.keys() - DRIFTED.keys(), calls.drifts


@NEEDS_DOCS
def test_documented_requests_can_be_sent(crawl: Crawl, package: Any) -> None:
    failures: dict[str, str] = {}
    sent = 0
    with Calls(package, crawl.spec) as calls:
        for endpoint in crawl.spec.endpoints:
            for args in requests_of(endpoint):
                sent += 1
                try:
                    calls.check_request(endpoint, args)
                except Exception as failure:  # noqa: BLE001 - all that fail are to be named
                    failures[endpoint.name] = f"{type(failure).__name__}: {failure}"
    assert sent > len(crawl.spec.endpoints)
    check_explained(crawl, failures, NOT_AS_SHOWN)


@NEEDS_DOCS
def test_documented_examples_show_documented_values(crawl: Crawl) -> None:
    shown: list[tuple[Endpoint, Sequence[Field], Any]] = []
    for endpoint in crawl.spec.endpoints:
        shown += [(endpoint, request_fields(endpoint.request), args) for args in requests_of(endpoint)]
        bodies = documented(endpoint)
        shown += [(endpoint, endpoint.response.fields, body.get(crawl.spec.api.envelope.data)) for body in bodies]
    found = {
        (endpoint.name, place): value
        for endpoint, fields, example in shown
        for place, value in outside_enumerations(fields, example)
    }
    check_explained(crawl, found, UNLISTED)


@NEEDS_DOCS
def test_documented_answers_fit_what_the_docs_say_of_them(crawl: Crawl, package: Any) -> None:
    drifts = {
        (endpoint.name, drift.field): drift.raw
        for endpoint in crawl.spec.endpoints
        for body in documented(endpoint)
        for drift in wrapped(package, endpoint, body).check()
    }
    check_explained(crawl, drifts, DRIFTING, DRIFTED)


def check_explained(crawl: Crawl, found: Mapping[Any, str], now: Mapping[Any, str], then: Iterable[Any] = ()) -> None:
    """Nothing is found but what is listed, and the lists hold nothing that is gone."""
    assert not found.keys() - now.keys() - set(then), found
    if crawl.date == dates()[-1]:
        assert not now.keys() - found.keys(), "better than listed: take these from the list"


@NEEDS_DOCS
def test_documented_answers_can_be_rebuilt_from_their_typed_values(crawl: Crawl, package: Any) -> None:
    failures: list[str] = []
    records = answers = 0
    for endpoint in crawl.spec.endpoints:
        style, fields = endpoint.response.style, endpoint.response.fields
        for body in documented(endpoint):
            shown = known(fields, body.get(crawl.spec.api.envelope.data) or [])
            answer = wrapped(package, endpoint, {**body, crawl.spec.api.envelope.data: shown})
            if answer.check():
                assert crawl.date != dates()[-1], endpoint.name
                continue
            answers += 1
            single = style in ("object", "row") and bool(shown)
            pairs = [(answer.data, shown)] if single else list(zip(answer, shown, strict=True)) if shown else []
            for record, item in pairs:
                try:
                    if style in ("objects", "object", "rows", "row") and fields:
                        packages.check_record(record, fields, item)
                        records += 1
                    else:
                        assert record == item
                except Exception as failure:  # noqa: BLE001 - all that fail are to be named
                    failures.append(f"{endpoint.name}: {type(failure).__name__}: {failure}")
    assert not failures, "\n".join(failures)
    print(f"{crawl.date}: {answers} documented answers, {records} records rebuilt")
    assert answers > len(crawl.spec.endpoints)


@NEEDS_DOCS
@pytest.mark.parametrize("checker", [["mypy", "--strict"], ["pyright"]])
def test_type_checkers_have_nothing_to_say(checker: list[str], crawl: Crawl) -> None:
    if importlib.util.find_spec(checker[0]) is None:
        pytest.skip(f"{checker[0]} is not installed: nox -s crawl has it")
    if checker[0] == "mypy":
        options = ["-p", crawl.name, "--cache-dir", f".mypy-{crawl.date}"]
    else:
        settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": [crawl.name]}
        (crawl.folder / f"pyright-{crawl.date}.json").write_text(json.dumps(settings))
        options = ["--pythonpath", sys.executable, "-p", f"pyright-{crawl.date}.json"]
    done = subprocess.run(
        [sys.executable, "-m", *checker, *options], cwd=crawl.folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@NEEDS_DOCS
def test_a_correction_is_fulfilled_by_the_crawls_that_document_it(crawl: Crawl, tmp_path: Path) -> None:
    folder = shutil.copytree(crawl.spec_folder, tmp_path / "spec")
    (folder / "corrections.yaml").write_text(CORRECTIONS, "utf-8")
    said = {(finding.code, finding.endpoint) for finding in load_spec(folder)[1]}
    documents_it = crawl.date >= "2026-06"
    assert (("correction-fulfilled", "flexible_loan.max_loan") in said) == documents_it
    check_ord_id(folder)


def test_it_is_in_force_for_the_page_that_ships(tmp_path: Path) -> None:
    folder = spec_from(ROOT / "spec/okx/pages", tmp_path / "spec", "--partial")
    (folder / "corrections.yaml").write_text(CORRECTIONS, "utf-8")
    assert not [finding for finding in load_spec(folder, partial=True)[1] if "correction" in finding.code]
    machine = (folder / "endpoints/flexible_loan/max_loan.yaml").read_text("utf-8")
    assert "ordId" not in machine
    check_ord_id(folder)


def check_ord_id(spec: Path) -> None:
    endpoints = load_spec(spec, partial=True)[0].endpoints
    (max_loan,) = [endpoint for endpoint in endpoints if endpoint.name == "flexible_loan.max_loan"]
    (order,) = [field for field in max_loan.request.fields if field.name == "ordId"]
    assert (order.type, order.required) == ("string", False)
