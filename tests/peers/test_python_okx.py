"""The exchange's own SDK, unmodified, takes the mock for the exchange."""

from __future__ import annotations

import importlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.mock import Mock, MockData, load

if os.environ.get("DOCMILL_PEERS") == "required":
    loans = importlib.import_module("okx.Finance.FlexibleLoan")
else:
    loans = pytest.importorskip("okx.Finance.FlexibleLoan", reason="python-okx is not installed: nox -s peers has it")

# The SDK hands its body to httpx in a way that httpx wants to get rid of.
pytestmark = pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")

API = {
    "exchange": "okx",
    "title": "OKX",
    "path_prefix": "/api/v5",
    "demo": {"header": "x-simulated-trading", "value": "1"},
    "envelope": {"code": "code", "message": "msg", "data": "data", "success": ["0"], "partial": ["2"]},
}
MAX_LOAN = {
    "method": "POST",
    "path": "/api/v5/finance/flexible-loan/max-loan",
    "auth": "private",
    "permission": "read",
    "request": {
        "style": "json_object",
        "fields": [
            {"name": "borrowCcy", "type": "string", "required": True, "kind": "currency"},
            {"name": "supCollateral", "type": "array", "items": "object", "required": False},
        ],
    },
    "response": {"style": "objects", "fields": [{"name": "borrowCcy", "type": "string"}]},
    "examples": {"response": [{"body": {"code": "0", "data": [{"borrowCcy": "USDT", "maxLoan": "0.1"}], "msg": ""}}]},
}
COLLATERAL = {
    "method": "GET",
    "path": "/api/v5/finance/flexible-loan/collateral-assets",
    "auth": "private",
    "request": {"style": "query", "fields": [{"name": "ccy", "type": "string"}]},
    "response": {"style": "objects", "fields": [{"name": "ccy", "type": "string"}]},
    "examples": {"response": [{"body": {"code": "0", "data": [{"ccy": "BTC"}], "msg": ""}}]},
}


@pytest.fixture
def mock(tmp_path: Path) -> Mock:
    (tmp_path / "api.json").write_text(json.dumps(API), encoding="utf-8")
    operations = {"max_loan": MAX_LOAN, "collateral_assets": COLLATERAL}
    (tmp_path / "endpoints").mkdir()
    (tmp_path / "endpoints" / "flexible_loan.json").write_text(json.dumps(operations), encoding="utf-8")
    data: MockData = load(tmp_path)
    return Mock(data)


def client(url: str, secret: str = "test-secret", flag: str = "0") -> Any:  # noqa: S107 - the mock's own
    return loans.FlexibleLoanAPI("test-key", secret, "test-passphrase", flag=flag, domain=url, debug=False)


@pytest.mark.parametrize("flag", ["0", "1"])
def test_max_loan(mock: Mock, flag: str) -> None:
    with mock.running() as url, client(url, flag=flag) as api:
        answer = api.max_loan(borrowCcy="BTC")
    assert answer == {"code": "0", "data": [{"borrowCcy": "BTC", "maxLoan": "0.1"}], "msg": ""}
    (call,) = mock.calls("flexible_loan.max_loan")
    assert call.body == {"borrowCcy": "BTC", "supCollateral": []}


def test_a_query_with_a_comma(mock: Mock) -> None:
    with mock.running() as url, client(url) as api:
        assert api.collateral_assets(ccy="BTC,ETH")["code"] == "0"
    assert mock.calls("flexible_loan.collateral_assets")[0].query == {"ccy": "BTC,ETH"}


def test_an_empty_required_value(mock: Mock) -> None:
    with mock.running() as url, client(url) as api:
        assert api.max_loan() == {"code": "50014", "data": [], "msg": "borrowCcy is missing"}


def test_a_wrong_secret(mock: Mock) -> None:
    statuses: list[int] = []
    with mock.running() as url, client(url, secret="another") as api:
        api.event_hooks = {"request": [], "response": [lambda response: statuses.append(response.status_code)]}
        assert api.max_loan(borrowCcy="USDT") == {"msg": "Invalid Sign", "code": "50113"}
    assert statuses == [401]


def test_the_mock_of_the_committed_package() -> None:
    """The page that docmill was made from, all the way: docs, spec, package, mock, and a client that is not ours."""
    shipped = importlib.import_module("generated.okx.mock")
    with shipped.Mock(shipped.load()).running() as url:
        with client(url) as api:
            answer = api.max_loan(borrowCcy="USDT")
        assert (answer["code"], answer["data"][0]["borrowCcy"]) == ("0", "USDT")
        with client(url, secret="wrong") as api:
            assert api.max_loan(borrowCcy="USDT")["code"] == "50113"
