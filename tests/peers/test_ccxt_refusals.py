"""ccxt, unmodified, understands the mock's refusals as it does the exchange's: each becomes the class of its own table.

Where that table has no row for a code, ccxt raises its general class; those cases say so.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator.runtime.mock import Mock, load

if os.environ.get("DOCMILL_PEERS") == "required":
    ccxt = importlib.import_module("ccxt")
else:
    ccxt = pytest.importorskip("ccxt", reason="ccxt is not installed: nox -s peers has it")

API = {
    "exchange": "okx",
    "title": "OKX",
    "path_prefix": "/api/v5",
    "regions": {"global": "https://openapi.okx.com", "eea": "https://eea.okx.com"},
    "demo": {"header": "x-simulated-trading", "value": "1"},
    "envelope": {"code": "code", "message": "msg", "data": "data", "success": ["0"], "partial": ["2"]},
}
BALANCE = {
    "method": "GET",
    "path": "/api/v5/account/balance",
    "auth": "private",
    "permission": "read",
    "rate_limits": [{"count": 5, "unit": "requests", "window": "60s", "per": ["user_id"]}],
    "request": {"style": "query", "fields": [{"name": "ccy", "type": "string"}]},
    "response": {"style": "objects", "fields": [{"name": "totalEq", "type": "string"}]},
}
FIELDS = ("instId", "tdMode", "side", "ordType", "sz")
PLACED = ("ordId", "clOrdId", "tag", "ts", "sCode", "sMsg")
ORDER = {
    "method": "POST",
    "path": "/api/v5/trade/order",
    "auth": "private",
    "permission": "trade",
    "request": {
        "style": "json_object",
        "fields": [
            *({"name": name, "type": "string", "required": True} for name in FIELDS if name != "side"),
            {"name": "side", "type": "string", "required": True, "values": [{"value": "buy"}, {"value": "sell"}]},
        ],
    },
    "response": {"style": "objects", "fields": [{"name": name, "type": "string"} for name in PLACED]},
}
BUY = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy", "ordType": "market", "sz": "1"}
SECRETS = {"secret": "test-secret", "passphrase": "test-passphrase"}
ACCOUNTS = {
    "region": "global",
    "accounts": {
        "all": {"keys": [{"key": "test-key", **SECRETS}]},
        "few": {
            "keys": [
                {"key": "test-reader", **SECRETS, "permissions": ["read"]},
                {"key": "test-demo", **SECRETS, "environments": ["demo"]},
                {"key": "test-real", **SECRETS, "environments": ["production"]},
                {"key": "test-elsewhere", **SECRETS, "addresses": ["192.0.2.0/24"]},
            ]
        },
        "european": {"region": "eea", "keys": [{"key": "test-eea", **SECRETS}]},
    },
}


class Wrong(NamedTuple):
    """What a client does wrong, what the mock calls it, and what ccxt makes of that."""

    name: str
    code: str
    raised: str
    key: str = "test-key"
    secret: str = "test-secret"
    passphrase: str = "test-passphrase"
    demo: bool = False
    skew: float = 0.0
    order: dict[str, str] | None = None


CASES = (
    Wrong("unknown key", "50119", "ExchangeError", key="test-nobody"),  # no row for 50119
    Wrong("malformed key", "50111", "AuthenticationError", key="not a key!"),
    Wrong("secret", "50113", "AuthenticationError", secret="another"),
    Wrong("passphrase", "50105", "AuthenticationError", passphrase="another"),
    Wrong("clock behind", "50102", "InvalidNonce", skew=40),
    Wrong("clock ahead", "50102", "InvalidNonce", skew=-40),
    Wrong("permission", "50120", "ExchangeError", key="test-reader", order=BUY),  # no row for 50120
    Wrong("demo key in production", "50101", "AuthenticationError", key="test-demo"),
    Wrong("production key in demo", "50101", "AuthenticationError", key="test-real", demo=True),
    Wrong("address", "50110", "PermissionDenied", key="test-elsewhere"),
    Wrong("region", "50119", "ExchangeError", key="test-eea"),  # no row for 50119
    Wrong("value", "51000", "BadRequest", order={**BUY, "side": "long"}),
    Wrong("missing", "50014", "BadRequest", order={**BUY, "sz": ""}),
)


@pytest.fixture
def mock(tmp_path: Path) -> Mock:
    (tmp_path / "endpoints").mkdir()
    (tmp_path / "api.json").write_text(json.dumps(API), encoding="utf-8")
    (tmp_path / "endpoints" / "account.json").write_text(json.dumps({"balance": BALANCE}), encoding="utf-8")
    (tmp_path / "endpoints" / "trade.json").write_text(json.dumps({"place_order": ORDER}), encoding="utf-8")
    (tmp_path / "accounts.json").write_text(json.dumps(ACCOUNTS), encoding="utf-8")
    return Mock(load(tmp_path), accounts=tmp_path / "accounts.json")


def configured(library: Any, url: str, case: Wrong) -> Any:
    client = library.okx({"apiKey": case.key, "secret": case.secret, "password": case.passphrase})
    client.set_sandbox_mode(case.demo)
    client.urls["api"] = {"rest": url}
    client.enableRateLimit = False
    return client


def ask(client: Any, case: Wrong) -> Any:
    if case.order is None:
        return client.privateGetAccountBalance({"ccy": "BTC"})
    return client.privatePostTradeOrder(dict(case.order))


def sync(url: str, case: Wrong) -> Any:
    client = configured(ccxt, url, case)
    try:
        return ask(client, case)
    finally:
        client.session.close()


def not_sync(url: str, case: Wrong) -> Any:
    async def asked() -> Any:
        client = configured(importlib.import_module("ccxt.async_support"), url, case)
        try:
            return await ask(client, case)
        finally:
            await client.close()

    return asyncio.run(asked())


@pytest.fixture(params=[sync, not_sync], ids=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_refusal_becomes_ccxts_own_class(mock: Mock, call: Callable[[str, Wrong], Any], case: Wrong) -> None:
    mock.skew(case.skew)
    with mock.running() as url, pytest.raises(ccxt.BaseError) as caught:
        call(url, case)
    assert type(caught.value).__name__ == case.raised
    assert f'"{case.code}"' in str(caught.value)
    row = ccxt.okx().exceptions["exact"].get(case.code, ccxt.ExchangeError)
    assert row.__name__ == case.raised, "its table changed"
    (logged,) = mock.calls()
    assert case.code in logged.why
    assert mock.orders() == []


@pytest.mark.parametrize("demo", [False, True])
def test_a_good_request_is_none_of_them(mock: Mock, call: Callable[[str, Wrong], Any], *, demo: bool) -> None:
    with mock.running() as url:
        assert call(url, Wrong("", "", "", demo=demo))["code"] == "0"
        assert call(url, Wrong("", "", "", demo=demo, order=BUY))["code"] == "0"
        assert call(url, Wrong("", "", "", key="test-demo" if demo else "test-real", demo=demo))["code"] == "0"
    assert len(mock.orders()) == 1


def test_too_many_requests(tmp_path: Path, mock: Mock, call: Callable[[str, Wrong], Any]) -> None:
    limited = Mock(mock.data, limits=True)
    with limited.running() as url:
        for _ in range(5):
            call(url, Wrong("", "", ""))
        with pytest.raises(ccxt.RateLimitExceeded, match="50011"):
            call(url, Wrong("", "", ""))


def test_maintenance(mock: Mock, call: Callable[[str, Wrong], Any]) -> None:
    mock.fault("account.balance", "maintenance")
    with mock.running() as url, pytest.raises(ccxt.OnMaintenance, match="50001"):
        call(url, Wrong("", "", ""))
