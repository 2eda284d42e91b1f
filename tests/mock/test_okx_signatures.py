from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.mock import okx

VECTORS = json.loads((Path(__file__).parent.parent / "vectors" / "okx-signing-vectors.json").read_bytes())["vectors"]


@pytest.mark.parametrize("row", VECTORS, ids=lambda row: str(row["name"]))
def test_every_vector_is_reproduced(row: dict[str, Any]) -> None:
    target, body = row["requestPath"].encode(), row["body"].encode()
    assert okx.signature(row["secret"], row["timestamp"], row["method"], target, body) == row["signature"]
    if row["kind"] == "ws-login":
        assert okx.login_signature(row["secret"], row["timestamp"]) == row["signature"]


def test_there_are_both_kinds_of_vectors() -> None:
    assert {row["kind"] for row in VECTORS} == {"rest", "ws-login"}


def test_an_account_shows_nothing() -> None:
    assert repr(okx.Account("k-1", "s-1", "p-1")) == "Account(...)"
