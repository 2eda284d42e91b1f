"""The page that ships with the project gives exactly the endpoint that the design prints."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import yaml

from generator.spec.reading import Reading

PAGES = Path(__file__).parents[3] / "spec" / "okx" / "pages"
PAGE = "financial/product/flexible-loan-post-maximum-loan-amount.md"


def test_the_shipped_page(read_folder: Callable[[Path], Reading]) -> None:
    reading = read_folder(PAGES)
    (found,) = reading.endpoints
    expected = yaml.safe_load((Path(__file__).parent / "seed.yaml").read_text(encoding="utf-8"))
    plain = msgspec.json.decode(msgspec.json.encode(found.endpoint))
    assert plain == expected
    assert list(plain) == list(expected)
    assert (found.date, found.line) == ("2026-01-15T23:28:05", 9)
    assert (reading.date, reading.findings, reading.bad_pages) == (found.date, (), ())
    assert list(reading.pages) == [PAGE]


def test_the_hash_of_a_page_leaves_its_date_out(tmp_path: Path, read_folder: Callable[[Path], Reading]) -> None:
    raw = PAGES.joinpath(PAGE).read_bytes()
    hashes = []
    for number, (old, new) in enumerate([(b"2026-01-15T23", b"2026-01-15T22"), (b"0.01113", b"0.01114")]):
        folder = tmp_path / str(number)
        folder.mkdir()
        folder.joinpath("page.md").write_bytes(raw.replace(old, new))
        hashes.append(read_folder(folder).pages["page.md"])
    assert hashes[0] == read_folder(PAGES).pages[PAGE]
    assert hashes[1] != hashes[0]
    assert all(len(value) == 64 for value in hashes)
