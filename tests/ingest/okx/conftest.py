from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.ingest.okx import read
from generator.spec.model import Api, AuthConfig, Docs, Envelope
from generator.spec.reading import Reading
from tests.support.halves import Chinese, English, page

ReadFolder = Callable[[Path], Reading]
ReadHalves = Callable[..., Reading]


def _quiet(done: int, total: int, what: str, /) -> None:
    assert 0 < done <= total
    assert what


@pytest.fixture(scope="session")
def api() -> Api:
    return Api(
        exchange="okx",
        title="Demo",
        class_prefix="Demo",
        version="v5",
        package_version="0",
        path_prefix="/api/v5",
        docs=Docs(url="https://example.com/#"),
        regions={"global": "https://example.com"},
        default_region="global",
        auth=AuthConfig(scheme="okx"),
        envelope=Envelope(code="code", message="msg", data="data", success=("0",)),
        prose=("en", "zh"),
        docstrings=("en",),
    )


@pytest.fixture(scope="session")
def read_folder(api: Api) -> ReadFolder:
    def run(folder: Path) -> Reading:
        return read(folder, api, _quiet)

    return run


@pytest.fixture
def read_halves(tmp_path: Path, read_folder: ReadFolder) -> ReadHalves:
    """Reads one page of these halves, ``thing.md``."""

    def run(*halves: English | Chinese) -> Reading:
        tmp_path.joinpath("thing.md").write_text(page(*halves), encoding="utf-8")
        return read_folder(tmp_path)

    return run


@pytest.fixture(scope="session")
def crawls() -> list[Path]:
    """The dated crawls of DOCMILL_DOCS, oldest first; skips without it."""
    root = os.environ.get("DOCMILL_DOCS")
    if not root:
        pytest.skip("DOCMILL_DOCS is not set: no real crawls to read")
    found = sorted(path for path in Path(root).iterdir() if path.is_dir())
    if not found:
        pytest.skip("DOCMILL_DOCS holds no crawls")
    return found
