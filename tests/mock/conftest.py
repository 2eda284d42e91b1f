"""A small exchange written by hand, and a signer that shares no code with the mock."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import urllib.parse
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import pytest

from generator.runtime.mock import Mock, MockData, Reply, load
from tests.mock import trading

NOW = 1_772_000_000.5
"""The clock of these tests, Unix seconds."""

API = {
    "exchange": "okx",
    "title": "OKX",
    "path_prefix": "/api/v5",
    "regions": {"global": "https://openapi.okx.com"},
    "demo": {"header": "x-simulated-trading", "value": "1"},
    "envelope": {"code": "code", "message": "msg", "data": "data", "success": ["0"], "partial": ["2"]},
}

MAX_LOAN = {
    "method": "POST",
    "path": "/api/v5/finance/flexible-loan/max-loan",
    "resource": "flexible_loan",
    "operation": "max_loan",
    "auth": "private",
    "permission": "read",
    "rate_limits": [{"count": 5, "unit": "requests", "window": "2s", "per": ["user_id"]}],
    "request": {
        "style": "json_object",
        "fields": [
            {"name": "borrowCcy", "type": "string", "required": True, "kind": "currency", "examples": ["USDT"]},
            {
                "name": "supCollateral",
                "type": "array",
                "items": "object",
                "required": False,
                "fields": [
                    {"name": "ccy", "type": "string", "required": True, "kind": "currency"},
                    {"name": "amt", "type": "string", "required": True, "kind": "decimal"},
                ],
            },
        ],
    },
    "response": {
        "style": "objects",
        "fields": [
            {"name": "borrowCcy", "type": "string", "kind": "currency"},
            {"name": "maxLoan", "type": "string", "kind": "decimal"},
            {"name": "notionalUsd", "type": "string", "kind": "decimal"},
            {"name": "remainingQuota", "type": "string", "kind": "decimal"},
        ],
    },
    "examples": {
        "request": [{"body": {"borrowCcy": "USDT"}}],
        "response": [
            {
                "body": {
                    "code": "0",
                    "data": [
                        {
                            "borrowCcy": "USDT",
                            "maxLoan": "0.01113",
                            "notionalUsd": "0.01113356",
                            "remainingQuota": "3395000",
                        }
                    ],
                    "msg": "",
                }
            }
        ],
    },
}

CANDLES = {
    "method": "GET",
    "path": "/api/v5/market/candles",
    "auth": "public",
    "request": {
        "style": "query",
        "fields": [
            {"name": "instId", "type": "string", "required": True, "kind": "instrument_id"},
            {"name": "bar", "type": "string", "values": [{"value": "1m"}, {"value": "1H"}], "default": "1Dutc"},
            {"name": "after", "type": "string", "kind": "timestamp_ms"},
            {"name": "limit", "type": "string", "kind": "integer", "min": "1", "max": "300"},
            {"name": "full", "type": "boolean"},
            {"name": "depth", "type": "integer", "max": 400},
            {"name": "ccys", "type": "string", "kind": "csv", "item_kind": "currency", "max_items": 3},
        ],
    },
    "response": {
        "style": "rows",
        "fields": [
            {"name": "ts", "type": "string", "kind": "timestamp_ms"},
            {"name": "o", "type": "string", "kind": "decimal"},
            {"name": "confirm", "type": "string", "values": [{"value": "0"}, {"value": "1"}]},
        ],
    },
    "examples": {"response": [{"body": {"code": "0", "msg": "", "data": [["1597026383085", "3.721", "1"]]}}]},
}

TIME = {
    "method": "GET",
    "path": "/api/v5/public/time",
    "auth": "public",
    "request": {"style": "none"},
    "response": {"style": "objects", "fields": [{"name": "ts", "type": "string", "kind": "timestamp_ms"}]},
}

BATCH = {
    "method": "POST",
    "path": "/api/v5/trade/batch-orders",
    "auth": "private",
    "permission": "trade",
    "request": {
        "style": "json_array",
        "max_items": 3,
        "fields": [
            {"name": "instId", "type": "string", "required": True, "kind": "instrument_id"},
            {"name": "side", "type": "string", "required": True, "values": [{"value": "buy"}, {"value": "sell"}]},
            {"name": "sz", "type": "string", "required": True, "kind": "decimal"},
            {"name": "clOrdId", "type": "string", "max_length": 32},
            {"name": "reduceOnly", "type": "boolean"},
            {"name": "tags", "type": "array", "items": "string", "max_items": 2},
            {"name": "extra", "type": "object", "fields": [{"name": "px", "type": "string", "required": True}]},
        ],
    },
    "response": {
        "style": "objects",
        "envelope": [
            {"name": "inTime", "type": "string", "kind": "timestamp_us"},
            {"name": "outTime", "type": "string", "kind": "timestamp_us"},
        ],
        "fields": [
            {"name": "ordId", "type": "string"},
            {"name": "clOrdId", "type": "string"},
            {"name": "sz", "type": "string", "kind": "decimal"},
            {"name": "reduceOnly", "type": "boolean"},
            {"name": "sCode", "type": "string"},
        ],
    },
    "examples": {
        "response": [
            {"text": "not parsable"},
            {"body": {"code": "1", "data": [], "msg": "All operations failed", "inTime": "1", "outTime": "2"}},
            {
                "body": {
                    "code": "0",
                    "data": [
                        {"ordId": "12345689", "clOrdId": "oktswap6", "sz": "1", "reduceOnly": False, "sCode": "0"},
                        {"ordId": "12344", "clOrdId": "oktswap7", "sz": 1, "sCode": "0"},
                    ],
                    "msg": "",
                    "inTime": "1695190491421339",
                    "outTime": "1695190491423240",
                }
            },
        ]
    },
}

ORDER = {
    "method": "POST",
    "path": "/api/v5/trade/order-algo",
    "auth": "private",
    "permission": "trade",
    "request": {
        "style": "json_object",
        "fields": [
            {
                "name": "ordType",
                "type": "string",
                "required": True,
                "values": [{"value": "conditional"}, {"value": "trigger"}, {"value": "plain"}],
            },
            {"name": "sz", "type": "string", "required": "conditional", "kind": "decimal", "min": "0.1", "max": "10"},
            {"name": "closeFraction", "type": "string", "required": "conditional", "kind": "decimal"},
            {"name": "ordId", "type": "string"},
            {"name": "clOrdId", "type": "string", "max_length": 8},
            {"name": "a", "type": "string"},
            {"name": "b", "type": "string"},
            {"name": "level", "type": "integer", "values": [{"value": 1}, {"value": 2}]},
            {"name": "count", "type": "integer", "min": 0, "max": 5},
            {"name": "ratio", "type": "number"},
            {"name": "extraParams", "type": "string", "kind": "json"},
            {"name": "ids", "type": "array", "items": "integer", "min_items": 2},
            {"name": "anything", "type": "array", "items": "any"},
            {"name": "passphrase", "type": "string"},
        ],
        "variants": [
            {
                "name": "conditional",
                "when": {"ordType": ["conditional"]},
                "fields": [{"name": "tpPx", "type": "string", "required": True, "kind": "decimal"}],
            },
            {
                "name": "other",
                "fields": [
                    {"name": "mode", "type": "string", "required": True, "values": [{"value": "x"}]},
                    {"name": "tpPx", "type": "string", "values": [{"value": "never checked"}]},
                ],
            },
        ],
        "constraints": [
            {"one_of": ["sz", "closeFraction"]},
            {"at_most_one": ["ordId", "clOrdId"]},
            {"together": ["a", "b"]},
        ],
    },
    "response": {
        "style": "objects",
        "envelope": [{"name": "inTime", "type": "string"}],
        "fields": [
            {"name": "algoId", "type": "string"},
            {"name": "done", "type": "boolean"},
            {"name": "seqId", "type": "integer"},
            {"name": "linked", "type": "object"},
            {"name": "list", "type": "array", "items": "object"},
        ],
    },
}

CANCEL = {
    "method": "POST",
    "path": "/api/v5/trade/cancel-order",
    "auth": "private",
    "request": {
        "style": "json_object",
        "fields": [{"name": "ordId", "type": "string"}, {"name": "clOrdId", "type": "string"}],
        "constraints": [{"one_of": ["ordId", "clOrdId"]}],
    },
    "response": {"style": "empty"},
}

BALANCE = {
    "method": "GET",
    "path": "/api/v5/account/balance",
    "auth": "private",
    "permission": "read",
    "request": {"style": "query", "fields": [{"name": "ccy", "type": "string", "kind": "csv"}]},
    "response": {
        "style": "objects",
        "fields": [
            {"name": "ccy", "type": "string"},
            {
                "name": "details",
                "type": "array",
                "items": "object",
                "fields": [
                    {"name": "cashBal", "type": "string", "kind": "decimal"},
                    {"name": "list", "type": "array", "items": "string"},
                ],
            },
        ],
    },
    "examples": {"response": [{"body": {"code": "0", "data": [{"ccy": "USDT", "details": []}], "msg": ""}}]},
}

ANNOUNCEMENTS = {
    "method": "GET",
    "path": "/api/v5/support/announcements",
    "auth": "optional",
    "request": {"style": "query", "fields": [{"name": "page", "type": "string", "kind": "integer"}]},
    "response": {"style": "object", "fields": [{"name": "page", "type": "string"}, {"name": "n", "type": "integer"}]},
    "examples": {"response": [{"body": {"code": "0", "data": {"page": "1", "n": 3}, "msg": ""}}]},
}

SET_LEVERAGE = {
    "method": "POST",
    "path": "/api/v5/account/set-leverage",
    "auth": "private",
    "permission": "trade",
    "request": {"style": "none"},
    "response": {
        "style": "row",
        "fields": [{"name": "a", "type": "string", "examples": ["shown"]}, {"name": "b", "type": "boolean"}],
    },
}


def shaped(path: str, style: str) -> dict[str, Any]:
    return {
        "method": "GET",
        "path": f"/api/v5/{path}",
        "auth": "public",
        "request": {"style": "none"},
        "response": {"style": style, "fields": [{"name": "x", "type": "string", "examples": ["shown"]}]},
    }


RESOURCES: dict[str, dict[str, Any]] = {
    "flexible_loan": {"max_loan": MAX_LOAN},
    "market": {"candles": CANDLES, "books_sbe": shaped("market/books-sbe", "binary")},
    "public": {
        "time": TIME,
        "object": shaped("public/object", "object"),
        "rows": shaped("public/rows", "rows"),
        "lists": shaped("public/lists", "lists"),
        "strings": shaped("public/strings", "strings"),
    },
    "trade": {"batch_orders": BATCH, "order_algo": ORDER, "cancel_order": CANCEL},
    "account": {"balance": BALANCE, "set_leverage": SET_LEVERAGE},
    "support": {"announcements": ANNOUNCEMENTS},
}


def write(folder: Path, api: dict[str, Any] = API, resources: dict[str, dict[str, Any]] = RESOURCES) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "endpoints").mkdir(exist_ok=True)
    (folder / "api.json").write_text(json.dumps(api), encoding="utf-8")
    for name, operations in resources.items():
        (folder / "endpoints" / f"{name}.json").write_text(json.dumps(operations), encoding="utf-8")
    return folder


class Sign(Protocol):
    """Headers of a signed request; ``changes`` replace headers by name, None leaves one out."""

    def __call__(
        self, method: str, target: str | bytes, body: bytes = b"", /, *, at: float = ..., **changes: str | None
    ) -> dict[str, str]: ...


@pytest.fixture(scope="session")
def write_data() -> Callable[..., Path]:
    return write


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("mock") / "data")


@pytest.fixture(scope="session")
def data(folder: Path) -> MockData:
    return load(folder)


@pytest.fixture
def mock(data: MockData) -> Mock:
    return Mock(data, clock=lambda: NOW)


@pytest.fixture(scope="session")
def sign() -> Sign:
    def signed(
        method: str, target: str | bytes, body: bytes = b"", /, *, at: float = NOW, **changes: str | None
    ) -> dict[str, str]:
        raw = target.encode() if isinstance(target, str) else target
        secret = (changes.pop("secret", None) or "test-secret").encode()
        stamp = (
            changes.get("timestamp") or datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")[:23] + "Z"
        )
        text = stamp.encode() + method.encode() + raw + body
        headers: dict[str, str | None] = {
            "OK-ACCESS-KEY": "test-key",
            "OK-ACCESS-SIGN": base64.b64encode(hmac.digest(secret, text, hashlib.sha256)).decode(),
            "OK-ACCESS-TIMESTAMP": stamp,
            "OK-ACCESS-PASSPHRASE": "test-passphrase",
            "Content-Type": "application/json",
        }
        names = {"key": "OK-ACCESS-KEY", "sign": "OK-ACCESS-SIGN", "timestamp": "OK-ACCESS-TIMESTAMP"}
        names |= {"passphrase": "OK-ACCESS-PASSPHRASE", "content_type": "Content-Type", "demo": "X-Simulated-Trading"}
        headers |= {names[name]: value for name, value in changes.items()}
        return {name: value for name, value in headers.items() if value is not None}

    return signed


class Post(Protocol):
    """Sends a signed JSON request to an endpoint of the small exchange."""

    def __call__(self, path: str, body: Any, /) -> Reply: ...


@pytest.fixture
def post(mock: Mock, sign: Sign) -> Post:
    def send(path: str, body: Any, /) -> Reply:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        target = f"/api/v5/{path}"
        return mock.handle("POST", target, sign("POST", target, raw), raw)

    return send


class Now:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = NOW

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def now() -> Now:
    return Now()


@pytest.fixture(scope="session")
def market(tmp_path_factory: pytest.TempPathFactory) -> MockData:
    """An exchange that has orders."""
    return load(write(tmp_path_factory.mktemp("market") / "data", API, trading.RESOURCES))


class Ask(Protocol):
    """Asks a mock, signed: status and decoded answer (None where there is no JSON)."""

    def __call__(
        self, mock: Mock, method: str, path: str, content: Any = None, /, **options: Any
    ) -> tuple[int, Any]: ...


@pytest.fixture
def ask(sign: Sign) -> Ask:
    def asked(mock: Mock, method: str, path: str, content: Any = None, /, **options: Any) -> tuple[int, Any]:
        """``content`` is a query or a body; ``options`` are an address and changes of the signed headers."""
        address = options.pop("address", "127.0.0.1")
        more = options.pop("headers", {})
        target, raw = f"/api/v5/{path}", b""
        if method == "GET":
            target += f"?{urllib.parse.urlencode(content)}" if content else ""
        else:
            raw = json.dumps({} if content is None else content).encode()
        options.setdefault("at", mock.now())
        headers = {} if options.pop("unsigned", False) else sign(method, target, raw, **options)
        reply = mock.handle(method, target, {**headers, **more}, raw, address=address)
        try:
            return reply.status, json.loads(reply.body)
        except ValueError:
            return reply.status, None

    return asked
