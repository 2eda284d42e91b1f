"""Real crawls, where DOCMILL_DOCS names a folder of them: nothing is refused, nothing is lost."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from generator.ingest.okx import half
from generator.ingest.okx.copies import anchor_of
from generator.ingest.okx.pages import open_page
from generator.ingest.okx.sections import cells_of, is_table_rule, read_front, split_halves, split_sections
from generator.spec.model import Endpoint, Field
from generator.spec.reading import Reading

ENDPOINTS = {"2026-01-16": 335, "2026-06-27": 379}
# Rows of the parameter tables of REST sections: request and answer in English, then in Chinese. Counted by a script
# over the same sections; a survey of the pages with code of its own agrees.
ROWS = {"2026-01-16": (1449, 3665, 1428, 3570), "2026-06-27": (1712, 4156, 1691, 4063)}


@pytest.fixture(scope="module")
def readings(crawls: list[Path], read_folder: Callable[[Path], Reading]) -> dict[Path, Reading]:
    return {crawl: read_folder(crawl) for crawl in crawls}


def fields_of(fields: tuple[Field, ...]) -> Iterator[Field]:
    for field in fields:
        yield field
        yield from fields_of(field.fields)


def strings_of(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from strings_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings_of(inner)


def test_no_page_is_refused(readings: dict[Path, Reading]) -> None:
    for crawl, reading in readings.items():
        assert [str(finding) for finding in reading.findings if finding.severity == "error"] == []
        assert reading.bad_pages == ()
        assert len(reading.endpoints) == ENDPOINTS.get(crawl.name, len(reading.endpoints)) > 300
        assert len({read.endpoint.key for read in reading.endpoints}) == len(reading.endpoints)
        assert reading.date[:10] <= crawl.name
        assert len(reading.pages) == sum(1 for _ in crawl.rglob("*.md"))


def test_findings_stay_few(readings: dict[Path, Reading]) -> None:
    # A rule that suddenly fires everywhere is a broken rule.
    for reading in readings.values():
        counts = Counter(finding.code for finding in reading.findings)
        assert sum(counts.values()) - counts["example-repaired"] < 260, counts
        assert max(counts.values()) < 150, counts
        about_pages = ("page-without-body", "link-to-nowhere", "error-", "remark-below-table")
        assert all(one.endpoint for one in reading.findings if not one.code.startswith(about_pages))


def test_every_row_is_there(readings: dict[Path, Reading]) -> None:
    for crawl, reading in readings.items():
        if crawl.name not in ROWS:
            continue
        request = answer = 0
        for read in reading.endpoints:
            endpoint = read.endpoint
            request += sum(1 for _ in fields_of(endpoint.request.fields))
            request += sum(1 for case in endpoint.request.variants for _ in fields_of(case.fields))
            answer += sum(1 for _ in fields_of((*endpoint.response.envelope, *endpoint.response.fields)))
        assert request == ROWS[crawl.name][0]
        # The difference are the rows code, msg and data of tables that print the envelope.
        assert 0 < ROWS[crawl.name][1] - answer < 80


def test_every_line_of_text_is_kept(readings: dict[Path, Reading]) -> None:
    """Prose, rows and notes of both languages stand in the endpoint; the exceptions are counted."""
    for crawl, reading in readings.items():
        lost: list[str] = []
        seen = 0
        for read in reading.endpoints:
            kept = "\n".join(strings_of(msgspec.json.decode(msgspec.json.encode(read.endpoint))))
            for place, line in text_lines(crawl, read.endpoint):
                seen += 1
                if not is_kept(line, kept):
                    lost.append(f"{place}: {line}")
        assert seen > 20_000
        rows = [line for line in lost if line.split(": ", 1)[1].split(" | ")[0] in ("code", "msg", "data")]
        titles = [line for line in lost if line.endswith("**")]
        # The rest stands below findings: rows in Chinese only, and a row printed twice.
        assert len(lost) - len(rows) - len(titles) < 12, lost


def text_lines(crawl: Path, endpoint: Endpoint) -> Iterator[tuple[str, str]]:
    lines = crawl.joinpath(endpoint.page).read_text(encoding="utf-8").split("\n")
    for part in split_halves(lines, read_front(lines).body_line):
        for section in split_sections(part):
            if [request.key for request in half.find_request_lines(section)] != [endpoint.key]:
                continue
            for index, line in enumerate(section.lines[1:], 1):
                following = section.lines[index + 1] if index + 1 < len(section.lines) else ""
                if line.strip() and not is_layout(line, following, endpoint):
                    yield f"{endpoint.page}:{section.line + index}", line.strip()


def is_layout(line: str, following: str, endpoint: Endpoint) -> bool:
    return (
        line.startswith(("####", "    ", f"`{endpoint.method} /"))
        or is_table_rule(line)
        or is_table_rule(following)
        or line.strip().lower() in ("none", "无", ">")
    )


def is_kept(line: str, kept: str) -> bool:
    cells = cells_of(line)
    return line in kept or line.lstrip("> ") in kept or (len(cells) > 2 and cells[-1] in kept)


def test_anchors_by_rule_are_those_of_the_leaf_pages(crawls: list[Path]) -> None:
    for crawl in crawls:
        leaves: dict[str, str] = {}
        others: dict[str, set[str]] = {}
        for path in sorted(crawl.rglob("*.md")):
            page, _ = open_page(path.relative_to(crawl).as_posix(), path.read_bytes(), "okx")
            for copy in page.copies if page else ():
                if page and copy.language == "en" and copy.request:
                    anchor = anchor_of(page, copy.section)
                    if page.is_leaf:
                        leaves[copy.request.key] = anchor
                    else:
                        others.setdefault(copy.request.key, set()).add(anchor)
        assert len(leaves) > 300
        assert {key: {anchor} for key, anchor in leaves.items()} == {
            key: anchors for key, anchors in others.items() if key in leaves
        }


def test_a_crawl_is_read_quickly_and_always_the_same(
    crawls: list[Path], read_folder: Callable[[Path], Reading]
) -> None:
    start = time.process_time()
    first = read_folder(crawls[-1])
    spent = time.process_time() - start
    assert spent < 10
    assert read_folder(crawls[-1]) == first


def find(reading: Reading, key: str) -> Endpoint:
    return next(read.endpoint for read in reading.endpoints if read.endpoint.key == key)


def test_hard_cases(readings: dict[Path, Reading]) -> None:
    reading = readings[max(readings)]
    order = find(reading, "POST /api/v5/trade/order")
    assert [field.name for field in order.response.envelope] == ["inTime", "outTime"]
    assert [limit.scope for limit in order.rate_limits] == [("not_options",), ("options",), ("copy_trading_lead",)]
    batch = find(reading, "POST /api/v5/trade/batch-orders")
    assert (batch.request.style, batch.request.max_items) == ("json_array", 20)
    algo = find(reading, "POST /api/v5/trade/order-algo")
    assert len(algo.request.variants) == 6
    assert next(case for case in algo.request.variants if case.name == "TWAP Order").when == {"ordType": ("twap",)}
    candles = find(reading, "GET /api/v5/market/candles")
    assert (candles.response.style, candles.response.fields[0].kind) == ("rows", "timestamp_ms")
    assert candles.pagination is not None
    assert candles.pagination.cursor == "ts"
    assert find(reading, "GET /api/v5/market/books-sbe").response.style == "binary"
    assert find(reading, "GET /api/v5/public/underlying").response.style == "lists"
    assert find(reading, "GET /api/v5/rubik/stat/option/taker-block-volume").response.style == "row"
    assert find(reading, "POST /api/v5/finance/staking-defi/eth/purchase").response.style == "empty"
    assert [field.name for field in find(reading, "GET /api/v5/affiliate/link/list").response.envelope] == ["totalPage"]
    balance = find(reading, "GET /api/v5/account/balance")
    assert len(list(fields_of(balance.response.fields))) < 100
    styles = Counter(read.endpoint.request.style for read in reading.endpoints)
    assert styles["json_array"] == 8
    ids = [
        field.name
        for read in reading.endpoints
        for field in fields_of((*read.endpoint.request.fields, *read.endpoint.response.fields))
        if field.kind == "decimal" and (field.name.endswith(("Id", "Ccy", "Code")) and not field.name.startswith("vol"))
    ]
    assert set(ids) <= {"notionalCcy", "oiCcy"}
