from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from generator.runtime.mock import Mock, MockData
from generator.runtime.mock.okx import DEFAULT_ACCOUNT, Account, Rules

if TYPE_CHECKING:
    from tests.mock.conftest import Sign
NOW = 1_772_000_000.5
BALANCE = "/api/v5/account/balance"
LEVERAGE = "/api/v5/account/set-leverage"


def code(mock: Mock, signer: Sign, target: str = BALANCE, /, **changes: Any) -> tuple[int, str]:
    status, _, body = mock.handle("GET", target, signer("GET", target, **changes))
    return status, json.loads(body)["code"]


def test_a_signed_request_is_answered(mock: Mock, sign: Sign) -> None:
    status, headers, body = mock.handle("GET", BALANCE, sign("GET", BALANCE))
    assert (status, dict(headers)) == (200, {"content-type": "application/json"})
    assert json.loads(body) == {"code": "0", "data": [{"ccy": "USDT", "details": []}], "msg": ""}


@pytest.mark.parametrize(
    ("left_out", "expected", "name"),
    [
        ("key", "50103", "OK-ACCESS-KEY"),
        ("sign", "50106", "OK-ACCESS-SIGN"),
        ("timestamp", "50107", "OK-ACCESS-TIMESTAMP"),
        ("passphrase", "50104", "OK-ACCESS-PASSPHRASE"),
    ],
)
@pytest.mark.parametrize("value", [None, "", " ", "\t"])
def test_a_missing_header_has_its_own_code(
    mock: Mock, sign: Sign, left_out: str, expected: str, name: str, value: str | None
) -> None:
    headers = {**sign("GET", BALANCE), name: value}
    given = {key: text for key, text in headers.items() if text is not None}
    status, _, body = mock.handle("GET", BALANCE, given)
    assert status == 401
    assert body == f'{{"msg":"The header {name} is missing","code":"{expected}"}}'.encode()
    assert left_out in name.lower()


def test_without_any_header_the_key_is_asked_for_first(mock: Mock) -> None:
    status, _, body = mock.handle("GET", BALANCE)
    assert (status, json.loads(body)["code"]) == (401, "50103")


def test_a_wrong_secret_is_answered_to_the_byte_as_observed(mock: Mock, sign: Sign) -> None:
    status, _, body = mock.handle("GET", BALANCE, sign("GET", BALANCE, secret="another"))
    assert (status, body) == (401, b'{"msg":"Invalid Sign","code":"50113"}')
    assert len(body) == 37


@pytest.mark.parametrize("signed", ["not base64 at all", "x" * 44, "\xff", "\ud800"])
def test_any_text_as_a_signature_is_refused(mock: Mock, sign: Sign, signed: str) -> None:
    assert code(mock, sign, sign=signed) == (401, "50113")


@pytest.mark.parametrize(
    "stamp",
    [
        "1772000000.5",
        "1772000000500",
        "2026-02-25T06:13:20Z",
        "2026-02-25T06:13:20.500",
        "2026-02-25T06:13:20.500+00:00",
        "2026-02-25 06:13:20.500Z",
        "2026-02-30T06:13:20.500Z",
        "0000-02-25T06:13:20.500Z",
        "2026-02-25T06:13:20.500Z\n",
        "\uff12026-02-25T06:13:20.500Z",
    ],
)
def test_a_timestamp_of_another_form_is_refused(mock: Mock, sign: Sign, stamp: str) -> None:
    assert code(mock, sign, timestamp=stamp) == (401, "50112")


@pytest.mark.parametrize(("seconds", "refused"), [(-30.0, False), (30.0, False), (-30.001, True), (30.001, True)])
def test_thirty_seconds_of_skew_are_allowed_both_ways(mock: Mock, sign: Sign, seconds: float, *, refused: bool) -> None:
    status, _, body = mock.handle("GET", BALANCE, sign("GET", BALANCE, at=NOW + seconds))
    assert (status, json.loads(body)["code"]) == ((401, "50102") if refused else (200, "0"))


def test_an_unknown_key_and_a_malformed_one_differ(mock: Mock, sign: Sign) -> None:
    assert code(mock, sign, key="another-key") == (401, "50119")
    assert code(mock, sign, key="an/other key") == (401, "50111")
    assert code(mock, sign, key="k" * 65) == (401, "50111")


def test_a_wrong_passphrase_comes_before_a_wrong_signature(mock: Mock, sign: Sign) -> None:
    assert code(mock, sign, passphrase="another", secret="another") == (401, "50105")


@pytest.mark.parametrize(("demo", "works"), [(None, "production"), ("0", "production"), ("1", "demo")])
def test_a_key_works_in_its_environment_only(data: MockData, sign: Sign, demo: str | None, works: str) -> None:
    for environment in ("production", "demo"):
        account = Account("test-key", "test-secret", "test-passphrase", environments=frozenset({environment}))
        mock = Mock(data, rules=Rules(data.api, clock=lambda: NOW, accounts=[account]))
        expected = (200, "0") if environment == works else (401, "50101")
        assert code(mock, sign, demo=demo) == expected


@pytest.mark.parametrize(
    ("bound", "address", "let_in"),
    [
        ((), "anything at all", True),
        (("10.0.0.1",), "10.0.0.1", True),
        (("10.0.0.1",), "::ffff:10.0.0.1", True),
        (("10.0.0.1",), "10.0.0.2", False),
        (("10.0.0.1",), "", False),
        (("10.0.0.1",), "unix", False),
        (("192.168.0.0/24", "10.0.0.0/8"), "10.200.0.1", True),
        (("192.168.0.0/24", "10.0.0.0/8"), "192.168.1.1", False),
        (("2001:db8::/32",), "2001:db8:1::1", True),
        (("2001:db8::/32",), "2001:db9::1", False),
        (("2001:db8::/32",), "10.0.0.1", False),
    ],
)
def test_a_key_works_from_its_addresses_only(
    data: MockData, sign: Sign, bound: tuple[str, ...], address: str, *, let_in: bool
) -> None:
    account = Account("test-key", "test-secret", "test-passphrase", addresses=bound)
    mock = Mock(data, rules=Rules(data.api, clock=lambda: NOW, accounts=[account]))
    status, _, body = mock.handle("GET", BALANCE, sign("GET", BALANCE), address=address)
    if let_in:
        assert status == 200
    else:
        text = f"The API key test-key may not be used from {address}"
        assert (status, body) == (401, f'{{"msg":"{text}","code":"50110"}}'.encode())
        assert mock.calls()[0].why == f"50110: the key is bound to other addresses than {address or 'none'}"


def test_what_is_no_address_is_said_at_once(data: MockData) -> None:
    with pytest.raises(ValueError, match=r"10\.0\.0\.1/8"):
        Rules(data.api, accounts=[Account("k", "s", "p", addresses=("10.0.0.1/8",))])


REGIONS = {"global": "https://openapi.okx.com", "eea": "https://eea.okx.com", "us": "https://us.okx.com"}


@pytest.mark.parametrize(
    ("lives", "stands", "host", "let_in"),
    [
        ("", "eea", "us.okx.com", True),
        ("eea", "", "", True),
        ("eea", "", "127.0.0.1:8765", True),
        ("eea", "eea", "127.0.0.1:8765", True),
        ("eea", "", "EEA.okx.com:443", True),
        ("eea", "us", "eea.okx.com", True),
        ("eea", "global", "", False),
        ("eea", "", "openapi.okx.com", False),
        ("eea", "eea", "us.okx.com", False),
    ],
)
def test_a_key_exists_in_its_region_only(
    data: MockData, sign: Sign, lives: str, stands: str, host: str, *, let_in: bool
) -> None:
    api = msgspec.structs.replace(data.api, regions=REGIONS)
    account = Account("test-key", "test-secret", "test-passphrase", region=lives)
    mock = Mock(data, rules=Rules(api, clock=lambda: NOW, accounts=[account], region=stands))
    status, _, body = mock.handle("GET", BALANCE, {**sign("GET", BALANCE), **({"Host": host} if host else {})})
    if let_in:
        assert status == 200
    else:
        assert (status, body) == (401, b'{"msg":"No such API key","code":"50119"}')
        where = {"openapi.okx.com": "global", "us.okx.com": "us"}.get(host, stands)
        assert mock.calls()[0].why == f"50119: the key lives in 'eea', this is {where!r}"


def test_a_mock_stands_in_a_region_that_there_is(data: MockData) -> None:
    with pytest.raises(ValueError, match="no region 'mars'; there is global"):
        Rules(data.api, region="mars")


def test_the_default_account_has_both_environments(mock: Mock, sign: Sign) -> None:
    assert code(mock, sign, demo="1") == code(mock, sign, demo="0") == (200, "0")
    assert DEFAULT_ACCOUNT.permissions == {"read", "trade", "withdraw"}


def test_permissions_are_checked_where_the_docs_name_one(data: MockData, sign: Sign) -> None:
    account = Account("test-key", "test-secret", "test-passphrase", permissions=frozenset({"read"}))
    mock = Mock(data, rules=Rules(data.api, clock=lambda: NOW, accounts=[account]))
    assert code(mock, sign) == (200, "0")
    status, _, body = mock.handle("POST", LEVERAGE, sign("POST", LEVERAGE))
    assert status == 401
    assert body == b'{"msg":"The API key lacks the permission","code":"50120"}'
    cancel, raw = "/api/v5/trade/cancel-order", b'{"ordId":"1"}'
    assert json.loads(mock.handle("POST", cancel, sign("POST", cancel, raw), raw)[2])["code"] == "51400"  # let in


def test_public_endpoints_ask_nobody(mock: Mock, sign: Sign) -> None:
    target = "/api/v5/public/time"
    assert mock.handle("GET", target)[0] == 200
    assert mock.handle("GET", target, sign("GET", target, secret="another"))[0] == 200


def test_optional_ones_check_whoever_shows_a_key(mock: Mock, sign: Sign) -> None:
    target = "/api/v5/support/announcements"
    assert mock.handle("GET", target)[0] == 200
    assert mock.handle("GET", target, sign("GET", target))[0] == 200
    assert code(mock, sign, target, secret="another") == (401, "50113")
    for key in ("", " "):
        assert code(mock, sign, target, key=key, secret="another") == (200, "0")


def test_the_signature_is_over_the_bytes_as_they_came(mock: Mock, sign: Sign) -> None:
    targets = [
        b"%s?ccy=BTC,ETH",
        b"%s?ccy=BTC%%2CETH",
        b"%s?ccy=BTC%%2cETH",
        b"%s?x=a+b&ccy=BTC",
        b"%s?x=%%E5%%B8%%81",
        b"%s?x='%%22",
        b"%s?",
        b"%s?&&=",
    ]
    all_targets = [target % BALANCE.encode() for target in targets]
    for target in all_targets:
        headers = sign("GET", target)
        for other in all_targets:
            expected = 200 if other == target else 401
            assert mock.handle("GET", other, headers)[0] == expected, (target, other)


def test_the_body_is_signed_as_it_came(mock: Mock, sign: Sign) -> None:
    bodies = [b'{"a":"\xe5\xb8\x81"}', b'{"a":"\\u5e01"}', b'{"a": "\xe5\xb8\x81"}', b"{}", b""]
    for body in bodies:
        headers = sign("POST", LEVERAGE, body)
        for other in bodies:
            assert mock.handle("POST", LEVERAGE, headers, other)[0] == (200 if other == body else 401), (body, other)


@pytest.mark.parametrize(
    ("faults", "expected"),
    [
        ({"sign": None, "timestamp": "x"}, "50106"),
        ({"timestamp": "x", "key": "unknown"}, "50112"),
        ({"timestamp": "2020-01-01T00:00:00.000Z", "key": "unknown"}, "50102"),
        ({"key": "unknown", "passphrase": "x"}, "50119"),
        ({"passphrase": "x", "secret": "x"}, "50105"),
        ({"secret": "x", "content_type": "text/plain"}, "50113"),
        ({"content_type": "text/plain"}, "50006"),
    ],
)
def test_of_several_faults_the_first_check_answers(
    mock: Mock, sign: Sign, faults: dict[str, Any], expected: str
) -> None:
    target, body = "/api/v5/finance/flexible-loan/max-loan", b"not json"
    _, _, answer = mock.handle("POST", target, sign("POST", target, body, **faults), body)
    assert json.loads(answer)["code"] == expected
