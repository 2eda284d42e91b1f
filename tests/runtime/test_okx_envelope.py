"""What an answer means: done, refused, or impossible to tell."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from generator.runtime.core import answers
from generator.runtime.core.endpoint import Endpoint
from generator.runtime.core.errors import (
    AuthError,
    InsufficientBalance,
    OutcomeUnknown,
    PermissionDenied,
    RateLimited,
    Refused,
    Unavailable,
    WrongRegion,
)
from generator.runtime.core.exchange import Codes
from generator.runtime.core.http import HttpResponse
from generator.runtime.okx.envelope import unwrap

HTML = b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body></body></html>"
CODES: Codes = {
    "50001": Unavailable,
    "50011": RateLimited,
    "50113": AuthError,
    "50119": WrongRegion,
    "50120": PermissionDenied,
    "51008": InsufficientBalance,
    "58124": OutcomeUnknown,
}


def endpoint(method: str = "POST", shape: answers.Shape[Any] | None = None) -> Endpoint[Any]:
    return Endpoint(
        "trade.place_order",
        method,
        "/api/v5/trade/order",
        auth="private",
        style="json_object" if method == "POST" else "query",
        answer=shape or answers.lists(),
    )


POST, GET, BYTES = endpoint(), endpoint("GET"), endpoint("GET", answers.binary())


def answer(body: Any, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> HttpResponse:
    return HttpResponse(status, headers, body if isinstance(body, bytes) else json.dumps(body).encode())


def read(response: HttpResponse, endpoint: Endpoint[Any] = POST) -> Any:
    """The envelope of a success in which no item failed."""
    envelope, item_errors = unwrap(endpoint, response, CODES, ("eea", "us"))
    assert item_errors == {}
    return envelope


def refused(response: HttpResponse, endpoint: Endpoint[Any] = POST) -> Refused:
    with pytest.raises(Refused) as caught:
        read(response, endpoint)
    assert caught.value.response is response
    assert caught.value.status == response.status
    assert caught.value.endpoint == "trade.place_order"
    return caught.value


def unknown(response: HttpResponse, endpoint: Endpoint[Any] = POST) -> OutcomeUnknown:
    with pytest.raises(OutcomeUnknown) as caught:
        read(response, endpoint)
    assert caught.value.response is response
    assert caught.value.endpoint == "trade.place_order"
    return caught.value


def test_success() -> None:
    content = b'{"code":"0","msg":"","data":[{"px":1.10,"n":123456789012345678901}],"inTime":"1","new":null}'
    assert read(answer(content)) == {
        "code": "0",
        "msg": "",
        "data": [{"px": Decimal("1.10"), "n": 123456789012345678901}],
        "inTime": "1",
        "new": None,
    }


@pytest.mark.parametrize("code", ["0", 0])
@pytest.mark.parametrize("data", [[], {}, None, "", 5, [["1", "2"]], ["a"], [{"sCode": ""}], [{"legs": [{"px": 1}]}]])
def test_code_0_is_a_success_whatever_the_data(code: Any, data: Any) -> None:
    assert read(answer({"code": code, "data": data}))["data"] == data
    assert read(answer({"code": code, "data": data}), GET)["data"] == data


def test_code_0_without_data_is_a_success() -> None:
    assert read(answer({"code": "0"})) == {"code": "0"}
    assert read(answer({"code": "0", "data": []}, 201))["data"] == []


@pytest.mark.parametrize(
    ("content", "status", "code", "message"),
    [
        (b'{"msg":"Invalid Sign","code":"50113"}', 401, "50113", "Invalid Sign"),
        (b'{"msg":"Too Many Requests","code":"50011"}', 429, "50011", "Too Many Requests"),
        (b'{"msg":"API key doesn\'t exist","code":"50119"}', 401, "50119", "API key doesn't exist"),
        (b'{"code":"50119","data":[],"msg":"x"}', 200, "50119", "x"),
        (b'{"code":"51000","data":[],"msg":"Parameter instId error"}', 400, "51000", "Parameter instId error"),
        (b'{"code":"50001","data":[],"msg":"Service temporarily unavailable."}', 503, "50001", None),
        (b'{"code":"50013","msg":"Systems are busy."}', 429, "50013", "Systems are busy."),
        (b'{"code":404,"data":{},"detailMsg":"","error_code":"404","msg":"Not Found"}', 404, "404", "Not Found"),
        (b'{"code":404,"data":{},"detailMsg":"","msg":"Not Found"}', 200, "404", "Not Found"),
        (b'{"code":"51000"}', 200, "51000", ""),
        (b'{"code":"51000","msg":null,"data":null}', 200, "51000", ""),
        (b"Too Many Requests", 429, "429", "Too Many Requests"),
        (b"", 401, "401", "the answer is empty"),
        (b"<html>blocked</html>", 403, "403", "<html>blocked</html>"),
        (b'{"error":"x"}', 405, "405", '{"error":"x"}'),
        (b'["x"]', 404, "404", '["x"]'),
        (b'{"code":"NOT_FOUND"}', 404, "404", '{"code":"NOT_FOUND"}'),
        (b'{"code":400,"data":{},"msg":"Bad Request"}', 400, "400", "Bad Request"),
        (b'{"code":50113,"msg":"Invalid Sign"}', 401, "50113", "Invalid Sign"),
    ],
)
def test_refusals(content: bytes, status: int, code: str, message: str | None) -> None:
    error = refused(answer(content, status))
    assert error.code == code
    if message is not None:
        assert error.message == message
    assert error.items == []


def test_hints_for_what_users_meet_most() -> None:
    region = refused(answer(b'{"msg":"API key doesn\'t exist","code":"50119"}', 401))
    assert isinstance(region, WrongRegion)
    assert region.other_regions == ("eea", "us")
    assert "check region= and demo=; the other regions are eea, us" in str(region)
    with pytest.raises(WrongRegion) as caught:
        unwrap(GET, answer({"code": "50119"}, 401), CODES)
    assert caught.value.other_regions == ()
    assert caught.value.hint.endswith("check region= and demo=")
    assert "demo and production" in refused(answer({"code": "50101", "msg": "x"}, 401)).hint
    assert "clock" in refused(answer({"code": "50102", "msg": "x"}, 401)).hint
    assert refused(answer({"code": "51000", "msg": "x"}, 400)).hint == ""


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (HTML, 502, ""),
        (HTML, 200, ""),
        (b"", 200, ""),
        (b"", 500, ""),
        (b'{"code":"0","msg":"","data":[{"ordId', 200, ""),
        (b'{"code":"0","data":[NaN]}', 200, ""),
        (b"Too Many Requests", 200, ""),
        (b"null", 200, ""),
        (b'"0"', 200, ""),
        (b"[]", 200, ""),
        (b"{}", 200, ""),
        (b'{"code":"","data":[]}', 200, ""),
        (b'{"code":null,"data":[]}', 200, ""),
        (b'{"code":true,"data":[]}', 200, ""),
        (b'{"code":["0"],"data":[]}', 200, ""),
        (b"[" * 100_000, 200, ""),
        (b"\xff\xfe", 200, ""),
        (b"timeout", 408, ""),
        (b"conflict", 409, ""),
        (b'{"code":"0","data":[]}', 500, "0"),
        (b'{"code":"0","data":[]}', 401, "0"),
        (b'{"code":"2","data":[{"sCode":"0"}]}', 502, "2"),
        (b'{"code":"1","data":[{"sCode":"51000"}]}', 500, "1"),
        (b'{"code":"0","data":[]}', 307, "0"),
        (b'{"code":500,"data":{},"error_message":"Internal Server Error","msg":"Internal Server Error"}', 500, "500"),
        (b'{"code":500,"data":{},"msg":"Internal Server Error"}', 200, "500"),
        (b'{"code":"50026","msg":"System error","data":[]}', 500, "50026"),
        (b'{"code":"50026","msg":"System error","data":[]}', 200, "50026"),
        (b'{"code":"50004","msg":"API endpoint request timeout. ","data":[]}', 400, "50004"),
        (b'{"code":"51149","msg":"Order timed out.","data":[]}', 500, "51149"),
        (b'{"code":"52912","msg":"Server timeout","data":[]}', 500, "52912"),
        (b'{"code":"59999","msg":"not known yet","data":[]}', 503, "59999"),
        (b'{"code":"50001","msg":"not its status","data":[]}', 500, "50001"),
        (b'{"code":"58124","msg":"by the mapping","data":[]}', 200, "58124"),
        (b'{"code":"51000","msg":"no answer of an API","data":[]}', 302, "51000"),
        (b'{"code":200,"msg":"OK"}', 200, "200"),
        (b'{"code":408,"msg":"Request Timeout"}', 200, "408"),
        (b'{"code":"123","msg":"no status"}', 200, "123"),
        (b'{"code":"51000","data":[', 400, ""),  # 50004 has this status too
        (b"<html>bad request</html>", 400, ""),
        (b"not acceptable", 406, ""),
        (b"too early", 425, ""),
        (b'{"code":"ok"}', 200, ""),
        (b'{"code":"-1"}', 200, ""),
        (b'{"code":-1}', 200, ""),
        (b'{"code":12345678901}', 200, ""),
        (b'{"code":"51008_1000"}', 200, ""),
        (b'{"code":1.5}', 200, ""),
        (b'{"code":"0","data":[],"code":["0"]}', 200, ""),
        ('{"code":"0","data":[]}'.encode("utf-16"), 200, ""),
        (b'\xef\xbb\xbf{"code":"0","data":[]}', 200, ""),
        (b'{"code":"0","data":["\xe9"]}', 200, ""),
        (b"\x1f\x8b\x08\x00\x00\x00\x00\x00", 200, ""),
        (b'{"code":' + b"9" * 5000 + b"}", 200, ""),
    ],
)
def test_what_does_not_tell_is_unknown(content: bytes, status: int, code: str) -> None:
    error = unknown(answer(content, status))
    assert error.code == code
    assert str(status) in str(error)
    assert len(str(error)) < 400


def test_what_is_said_of_contradictions() -> None:
    assert unknown(answer({"code": "0", "data": []}, 500)).message == "code and status contradict each other"
    assert unknown(answer({"code": "1", "msg": "oops"}, 500)).message == "oops"
    assert unknown(answer({"code": "50026"}, 500)).message == ""
    for number in (10**9 - 1, 10**9, 10**10):
        error = unknown(answer({"code": number}, 500))
        assert error.code == (str(number) if number < 10**9 else "")


def test_redirect_is_named() -> None:
    error = unknown(answer(b"", 307, (("Location", "https://elsewhere.example/"),)))
    assert "a redirect to 'https://elsewhere.example/', and redirects are never followed" in str(error)
    assert "a redirect to 'nowhere'" in str(unknown(answer(b"", 302)))
    far = unknown(answer(b"", 301, (("Location", "https://e.test/?sign=x\n"),)))
    assert far.hint.startswith("a redirect to 'https://e.test/',")
    assert len(str(unknown(answer(b"", 308, (("Location", "x" * 9999),))))) < 400


def test_excerpts_are_short_and_printable() -> None:
    error = unknown(answer(b"\x1b[31m\r\n\x00" + "币".encode() * 1000, 200))
    assert str(error).isprintable()
    assert error.message.isprintable()
    assert len(error.message) < 200
    assert "币" in str(error)
    assert str(error).endswith("…")


@pytest.mark.parametrize(
    "content",
    [
        b'{"code":"0","data":[{"apiKey":"a1","secretKey":"hidden',
        b'{"code":"0","data":[{"Passphrase":"hidden"}]',
        b"<html><pre>POST /api\nOK-ACCESS-KEY: hidden\n</pre></html>",
    ],
)
@pytest.mark.parametrize("status", [200, 403])
def test_bytes_that_may_hold_secrets_are_not_quoted(content: bytes, status: int) -> None:
    error = (unknown if status == 200 else refused)(answer(content, status))
    assert "hidden" not in f"{error} {error!r} {error.args}"
    assert f"its {len(content)} bytes may hold secrets" in str(error)
    assert error.response is not None
    assert error.response.content == content


def test_binary_success_has_no_envelope() -> None:
    for headers, content in [
        ((("Content-Type", "application/sbe"),), b"\x01\x02"),
        ((("Content-Type", "Application/SBE"),), b""),
        ((("Content-Type", "application/octet-stream"),), b"<x"),
        ((), b"\x01\x02"),
        ((), b"{\x00\x01\x00"),
        ((), b'{"a":1}'),
    ]:
        assert read(HttpResponse(200, headers, content), BYTES) is None


def test_binary_endpoint_fails_in_json() -> None:
    content = b'{"code":"51000","msg":"Parameter instIdCode error","data":[]}'
    for response in (
        HttpResponse(200, (("content-type", "application/json;charset=UTF-8"),), content),
        HttpResponse(200, (), content),
        HttpResponse(400, (("content-type", "application/sbe"),), content),
    ):
        assert refused(response, BYTES).code == "51000"
    for status, headers, content in [
        (502, (), HTML),
        (200, (), b""),
        (200, (), HTML),
        (201, (), b"\x01\x02"),
        (200, (("Content-Type", "text/html"),), b"\n\n" + HTML),
    ]:
        unknown(HttpResponse(status, headers, content), BYTES)


@pytest.mark.parametrize(
    ("code", "status", "kind"),
    [
        ("50113", 401, AuthError),
        ("50120", 200, PermissionDenied),
        ("50011", 429, RateLimited),
        ("50011", 200, RateLimited),
        ("50001", 503, Unavailable),
        ("51000", 400, Refused),
        # What the mapping does not know yet, but HTTP has a word for.
        ("59999", 429, RateLimited),
        ("59999", 401, AuthError),
        ("59999", 403, Refused),
        (404, 404, Refused),
        (429, 200, RateLimited),
        (401, 401, AuthError),
    ],
)
@pytest.mark.parametrize("method", [POST, GET], ids=["POST", "GET"])
def test_classes_come_from_the_mapping(method: Endpoint[Any], code: Any, status: int, kind: type[Refused]) -> None:
    assert type(refused(answer({"code": code, "msg": "Rate limit, signature, balance"}, status), method)) is kind


def test_a_key_that_the_exchange_names_is_hidden() -> None:
    """It does so where an address is not on the key's list; the error goes to logs."""
    for key in ("3f1c9a70-5bd2-4e86-9c0b-77aa41e2d9f6", "3F1C9A70-5BD2-4E86-9C0B-77AA41E2D9F6"):
        message = f"Your IP 203.0.113.9 is not included in your API key's {key} IP whitelist."
        error = refused(answer({"msg": message, "code": "50110"}, 401))
        assert type(error) is AuthError
        assert error.message == message.replace(key, "<hidden>")
        assert key not in f"{error} {error!r}"


def test_classes_of_answers_without_a_code() -> None:
    assert type(refused(answer(b"Too Many Requests", 429))) is RateLimited
    assert type(refused(answer(b"", 401))) is AuthError
    assert type(refused(answer(HTML, 403))) is Refused


def test_an_unknown_outcome_does_not_hang_on_the_mapping() -> None:
    for code in ("50004", "50026", "51054", "51149", "51412", "52912"):
        with pytest.raises(OutcomeUnknown):
            unwrap(POST, answer({"code": code}), {code: Refused})
