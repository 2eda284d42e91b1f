from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.okx.credentials import Credentials
from generator.runtime.okx.signing import sign, timestamp_of

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "okx-signing-vectors.json").read_text())["vectors"]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_vector(vector: dict[str, Any]) -> None:
    signature = sign(
        vector["secret"].encode(),
        str(vector["timestamp"]),
        vector["method"],
        vector["requestPath"],
        vector["body"].encode(),
    )
    assert signature == vector["signature"]
    headers = Credentials("key", vector["secret"], "phrase").headers if vector["secret"].isascii() else None
    if headers is not None:
        made = headers(str(vector["timestamp"]), vector["method"], vector["requestPath"], vector["body"].encode())
        assert dict(made)["OK-ACCESS-SIGN"] == vector["signature"]


def test_every_kind_of_vector_is_there() -> None:
    assert len(VECTORS) == 38
    logins = [vector for vector in VECTORS if vector["requestPath"] == "/users/self/verify"]
    assert len(logins) == 5
    assert {vector["method"] for vector in logins} == {"GET"}


def test_a_changed_byte_changes_the_signature() -> None:
    given = (b"secret", "2020-12-08T09:08:57.715Z", "GET", "/api/v5/account/balance?ccy=BTC", b"")
    signature = sign(*given)
    for index, other in enumerate((b"Secret", "2020-12-08T09:08:57.716Z", "POST", "/api/v5/account/balance", b"{}")):
        changed: list[Any] = list(given)
        changed[index] = other
        assert sign(*changed) != signature


@pytest.mark.parametrize(
    ("nanoseconds", "text"),
    [
        (1_607_418_537_715_000_000, "2020-12-08T09:08:57.715Z"),
        (1_607_418_537_715_999_999, "2020-12-08T09:08:57.715Z"),
        (1_607_418_537_000_000_000, "2020-12-08T09:08:57.000Z"),
        (1_607_418_537_007_000_000, "2020-12-08T09:08:57.007Z"),
        (1_709_251_199_999_999_999, "2024-02-29T23:59:59.999Z"),
        (0, "1970-01-01T00:00:00.000Z"),
    ],
)
def test_timestamps(nanoseconds: int, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert timestamp_of(nanoseconds) == text
