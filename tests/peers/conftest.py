"""What the docs say, for all tests of other people's clients."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.peers.documented import Docs
from tests.support import crawl


@pytest.fixture(scope="session")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Docs:
    """The newest crawl that DOCMILL_DOCS names, else the shipped spec."""
    folder = crawl.crawled(tmp_path_factory).spec_folder if crawl.DOCS else Path(crawl.ROOT, "spec", "okx")
    return Docs(folder, tmp_path_factory.mktemp("documented"))
